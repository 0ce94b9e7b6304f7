#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from subtle.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(30);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_1ST = "1st");
lit!(S_2 = ".");
lit!(S_2ND = "2nd");
lit!(S_3 = "'.");
lit!(S_3RD = "3rd");
lit!(S_4TH = "4th");
lit!(S_5TH = "5th");
lit!(S_AES_CBC = "AES-CBC");
lit!(S_AES_CTR = "AES-CTR");
lit!(S_AES_GCM = "AES-GCM");
lit!(S_AES_KW = "AES-KW");
lit!(S_ALG = "alg");
lit!(S_ALGORITHM = "algorithm");
lit!(S_ALGORITHM_1 = "Algorithm");
lit!(S_AN_INSTANCE_OF_ARRAY = "an instance of Array");
lit!(S_ARGUMENT = " argument");
lit!(S_ARGUMENTS_REQUIRED_BUT_ONLY = " arguments required, but only ");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_BADTHIS = "badThis");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BASE64URL = "base64url");
lit!(S_BECAUSE = "' because '");
lit!(S_BRIEF = "brief");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_CALL = "call");
lit!(S_CAN_NOT_BE_CONVERTED_TO = "can not be converted to '");
lit!(S_CAN_NOT_BE_CONVERTED_TO_A_DICTIO = "can not be converted to a dictionary");
lit!(S_CAN_NOT_BE_CONVERTED_TO_SEQUENCE = "can not be converted to sequence.");
lit!(S_CODED = "coded");
lit!(S_COMPARE = "compare");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CREATE = "create");
lit!(S_CRYPTOKEY = "CryptoKey");
lit!(S_CRYPTOKEY_1 = "CryptoKey ");
lit!(S_CRYPTO_SUBTLE = "crypto.subtle.");
lit!(S_CUSTOM = "custom");
lit!(S_DATAERROR = "DataError");
lit!(S_DECRYPT = "decrypt");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DEPTH = "depth");
lit!(S_DERIVEBITS = "deriveBits");
lit!(S_DERIVEKEY = "deriveKey");
lit!(S_DIGEST = "digest");
lit!(S_DIGESTOF = "digestOf");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_DUPLICATE_KEY_OPERATION = "Duplicate key operation");
lit!(S_ECDH = "ECDH");
lit!(S_ECDSA = "ECDSA");
lit!(S_ED25519 = "ED25519");
lit!(S_ED448 = "ED448");
lit!(S_ENCRYPT = "encrypt");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERR_ILLEGAL_CONSTRUCTOR = "ERR_ILLEGAL_CONSTRUCTOR");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_INVALID_ARG_VALUE = "ERR_INVALID_ARG_VALUE");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_ERR_MISSING_OPTION = "ERR_MISSING_OPTION");
lit!(S_EVENTS = "events");
lit!(S_EVERY = "every");
lit!(S_EXPORTKEY = "exportKey");
lit!(S_EXT = "ext");
lit!(S_EXTRACTABLE = "extractable");
lit!(S_FAILED_TO_EXECUTE = "Failed to execute '");
lit!(S_FAILED_TO_NORMALIZE_ALGORITHM_PA = "Failed to normalize algorithm: passed algorithm");
lit!(S_FILTER = "filter");
lit!(S_FROMTEXT = "fromText");
lit!(S_FUNCTION = "function");
lit!(S_GENERATEKEY = "generateKey");
lit!(S_GET_ALGORITHM = "get algorithm");
lit!(S_GET_EXTRACTABLE = "get extractable");
lit!(S_GET_TYPE = "get type");
lit!(S_GET_USAGES = "get usages");
lit!(S_HASH = "hash");
lit!(S_HASOWN = "hasOwn");
lit!(S_HKDF = "HKDF");
lit!(S_HMAC = "HMAC");
lit!(S_HMACIMPORTPARAMS = "HmacImportParams");
lit!(S_HMAC_1 = "hmac");
lit!(S_HMAC_SECRET_KEY = " HMAC secret key");
lit!(S_HS = "HS");
lit!(S_IDENTIFIER = "identifier");
lit!(S_ILLEGAL_CONSTRUCTOR = "Illegal constructor");
lit!(S_IMPORTKEY = "importKey");
lit!(S_INCLUDES = "includes");
lit!(S_INDEX = ", index ");
lit!(S_INSPECT = "inspect");
lit!(S_INVALIDACCESSERROR = "InvalidAccessError");
lit!(S_INVALIDACCESSEXCEPTION = "InvalidAccessException");
lit!(S_INVALID_JWK_KTY_PARAMETER = "Invalid JWK \"kty\" Parameter");
lit!(S_INVALID_JWK_USE_PARAMETER = "Invalid JWK \"use\" Parameter");
lit!(S_INVALID_KEYDATA = "Invalid keyData");
lit!(S_INVALID_KEY_LENGTH = "Invalid key length");
lit!(S_IS = "is");
lit!(S_ISARRAY = "isArray");
lit!(S_ISKEY = "isKey");
lit!(S_ISOBJECT = "isObject");
lit!(S_ISVIEW = "isView");
lit!(S_IS_A_SYMBOL_AND_CANNOT_BE_CONVER = "is a Symbol and cannot be converted to a string.");
lit!(S_IS_NOT_A_VALID_ENUM_VALUE_OF_TYP = "' is not a valid enum value of type ");
lit!(S_IS_NOT_INSTANCE_OF_ARRAYBUFFER_B = "is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.");
lit!(S_IS_NOT_OF_TYPE_CRYPTOKEY = "is not of type CryptoKey.");
lit!(S_IS_REQUIRED_IN = "' is required in '");
lit!(S_ITERATOR = "iterator");
lit!(S_JWK = "jwk");
lit!(S_JWK_ALG_DOES_NOT_MATCH_THE_REQUE = "JWK \"alg\" does not match the requested algorithm");
lit!(S_JWK_EXT_PARAMETER_AND_EXTRACTABL = "JWK \"ext\" Parameter and extractable mismatch");
lit!(S_K = "k");
lit!(S_KEYDATA_KEY_OPS = "keyData.key_ops");
lit!(S_KEYFORMAT = "KeyFormat");
lit!(S_KEYUSAGE = "KeyUsage");
lit!(S_KEY_IS_NOT_EXTRACTABLE = "key is not extractable");
lit!(S_KEY_OPERATIONS_AND_USAGE_MISMATC = "Key operations and usage mismatch");
lit!(S_KEY_OPS = "key_ops");
lit!(S_KTY = "kty");
lit!(S_LENGTH = "length");
lit!(S_MAKEKEY = "makeKey");
lit!(S_MAP = "map");
lit!(S_MISSING = "missing");
lit!(S_NAME = "name");
lit!(S_NAMEOF = "nameOf");
lit!(S_NOTSUPPORTEDERROR = "NotSupportedError");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OCT = "oct");
lit!(S_OF = "of");
lit!(S_OFJWK = "ofJWK");
lit!(S_OF_1 = " of ");
lit!(S_OF_2 = "#of");
lit!(S_ONEOF = "oneOf");
lit!(S_ON_SUBTLECRYPTO = "' on 'SubtleCrypto':");
lit!(S_PBKDF2 = "PBKDF2");
lit!(S_PKCS8 = "pkcs8");
lit!(S_PRESENT = " present.");
lit!(S_PROTOTYPE = "prototype");
lit!(S_RAW = "raw");
lit!(S_REFUSED = "refused");
lit!(S_REQUIRED = "required");
lit!(S_RSASSA_PKCS1_V1_5 = "RSASSA-PKCS1-V1_5");
lit!(S_RSA_OAEP = "RSA-OAEP");
lit!(S_RSA_PSS = "RSA-PSS");
lit!(S_SECRET = "secret");
lit!(S_SET = "Set");
lit!(S_SHA1 = "sha1");
lit!(S_SHA256 = "sha256");
lit!(S_SHA384 = "sha384");
lit!(S_SHA512 = "sha512");
lit!(S_SHA_1 = "SHA-1");
lit!(S_SHA_256 = "SHA-256");
lit!(S_SHA_384 = "SHA-384");
lit!(S_SHA_512 = "SHA-512");
lit!(S_SHOWN = "shown");
lit!(S_SIG = "sig");
lit!(S_SIGN = "sign");
lit!(S_SIGNED = "signed");
lit!(S_SIZE = "size");
lit!(S_SLICE = "slice");
lit!(S_SOME = "some");
lit!(S_SPKI = "spki");
lit!(S_STRING = "string");
lit!(S_SUBTLE = "subtle");
lit!(S_SUBTLECRYPTO = "SubtleCrypto");
lit!(S_SYMBOL = "symbol");
lit!(S_SYMBOL_1 = "Symbol");
lit!(S_SYNTAXERROR = "SyntaxError");
lit!(S_TEXT = "text");
lit!(S_TOTEXT = "toText");
lit!(S_TOUPPERCASE = "toUpperCase");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNABLE_TO_EXPORT_A = "Unable to export a ");
lit!(S_UNABLE_TO_IMPORT_HMAC_KEY_WITH_F = "Unable to import HMAC key with format ");
lit!(S_UNABLE_TO_USE_THIS_KEY_TO = "Unable to use this key to ");
lit!(S_UNKNOWN = "unknown");
lit!(S_UNRECOGNIZED_ALGORITHM_NAME = "Unrecognized algorithm name");
lit!(S_UNSUPPORTED_KEY_USAGE_FOR_AN_HMA = "Unsupported key usage for an HMAC key");
lit!(S_UNWRAPKEY = "unwrapKey");
lit!(S_USABLE = "usable");
lit!(S_USAGES = "usages");
lit!(S_USAGESOF = "usagesOf");
lit!(S_USAGES_CANNOT_BE_EMPTY_WHEN_IMPO = "Usages cannot be empty when importing a secret key.");
lit!(S_USE = "use");
lit!(S_VALUE = "value");
lit!(S_VALUE_1 = "value '");
lit!(S_VERIFY = "verify");
lit!(S_WRAPKEY = "wrapKey");
lit!(S_WRITABLE = "writable");
lit!(S_WRONG = "wrong");
lit!(S_X25519 = "X25519");
lit!(S_X448 = "X448");
lit!(S_ZERO_LENGTH_KEY_IS_NOT_SUPPORTED = "Zero-length key is not supported");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_HASOWN: Known = known("Object", "hasOwn");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const K_BYTES_EXTRACTABLE_USAGES_ALGORIT: [&Lit; 4] = [&S_BYTES, &S_EXTRACTABLE, &S_USAGES, &S_ALGORITHM];
const K_KEY_OPS_EXT_KTY_K_ALG: [&Lit; 5] = [&S_KEY_OPS, &S_EXT, &S_KTY, &S_K, &S_ALG];
const K_NAME: [&Lit; 1] = [&S_NAME];
const K_NAME_HASH_LENGTH: [&Lit; 3] = [&S_NAME, &S_HASH, &S_LENGTH];
const K_SHA_1_SHA_256_SHA_384_SHA_512: [&Lit; 4] = [&S_SHA_1, &S_SHA_256, &S_SHA_384, &S_SHA_512];
const K_SUBTLE_SUBTLECRYPTO_CRYPTOKEY: [&Lit; 3] = [&S_SUBTLE, &S_SUBTLECRYPTO, &S_CRYPTOKEY];
const K_TYPE_EXTRACTABLE_ALGORITHM_USAGE: [&Lit; 4] = [&S_TYPE, &S_EXTRACTABLE, &S_ALGORITHM, &S_USAGES];
const K_VALUE_CONFIGURABLE_WRITABLE: [&Lit; 3] = [&S_VALUE, &S_CONFIGURABLE, &S_WRITABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_EVERY: Method = method("every");
const M_FILTER: Method = method("filter");
const M_INCLUDES: Method = method("includes");
const M_MAP: Method = method("map");
const M_SLICE: Method = method("slice");
const M_SOME: Method = method("some");
const M_TOUPPERCASE: Method = method("toUpperCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_isobject_entry, name: &S_ISOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f3_refused_entry, name: &S_REFUSED, length: 2, flags: 6 },
        FuncInfo { code: f4_unknown_entry, name: &S_UNKNOWN, length: 0, flags: 6 },
        FuncInfo { code: f5_wrong_entry, name: &S_WRONG, length: 2, flags: 6 },
        FuncInfo { code: f6_call_entry, name: &S_CALL, length: 4, flags: 6 },
        FuncInfo { code: f7, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f8_text_entry, name: &S_TEXT, length: 2, flags: 6 },
        FuncInfo { code: f9_identifier_entry, name: &S_IDENTIFIER, length: 2, flags: 6 },
        FuncInfo { code: f10_bytes_entry, name: &S_BYTES, length: 2, flags: 6 },
        FuncInfo { code: f11_oneof_entry, name: &S_ONEOF, length: 2, flags: 6 },
        FuncInfo { code: f12, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f13_usagesof_entry, name: &S_USAGESOF, length: 2, flags: 6 },
        FuncInfo { code: f14, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f15_iskey_entry, name: &S_ISKEY, length: 2, flags: 6 },
        FuncInfo { code: f16_required_entry, name: &S_REQUIRED, length: 2, flags: 6 },
        FuncInfo { code: f17_nameof_entry, name: &S_NAMEOF, length: 1, flags: 6 },
        FuncInfo { code: f18_digestof_entry, name: &S_DIGESTOF, length: 1, flags: 6 },
        FuncInfo { code: f19_hmac_entry, name: &S_HMAC_1, length: 3, flags: 6 },
        FuncInfo { code: f20_cryptokey_entry, name: &S_CRYPTOKEY, length: 0, flags: 27 },
        FuncInfo { code: f21_of, name: &S_OF_2, length: 1, flags: 2 },
        FuncInfo { code: f22, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f23_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f24_get_extractable, name: &S_GET_EXTRACTABLE, length: 0, flags: 2 },
        FuncInfo { code: f25_get_algorithm, name: &S_GET_ALGORITHM, length: 0, flags: 2 },
        FuncInfo { code: f26_get_usages, name: &S_GET_USAGES, length: 0, flags: 2 },
        FuncInfo { code: f27_bytes, name: &S_BYTES, length: 1, flags: 2 },
        FuncInfo { code: f28_makekey_entry, name: &S_MAKEKEY, length: 1, flags: 6 },
        FuncInfo { code: f29_ofjwk_entry, name: &S_OFJWK, length: 4, flags: 6 },
        FuncInfo { code: f30, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f31, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f32_signed_entry, name: &S_SIGNED, length: 2, flags: 6 },
        FuncInfo { code: f33_usable_entry, name: &S_USABLE, length: 3, flags: 6 },
        FuncInfo { code: f34_subtlecrypto_entry, name: &S_SUBTLECRYPTO, length: 0, flags: 27 },
        FuncInfo { code: f35_digest, name: &S_DIGEST, length: 2, flags: 258 },
        FuncInfo { code: f36_sign, name: &S_SIGN, length: 3, flags: 258 },
        FuncInfo { code: f37_verify, name: &S_VERIFY, length: 4, flags: 258 },
        FuncInfo { code: f38_importkey, name: &S_IMPORTKEY, length: 5, flags: 258 },
        FuncInfo { code: f39, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f40_exportkey, name: &S_EXPORTKEY, length: 2, flags: 258 },
        FuncInfo { code: f41_value, name: &S_VALUE, length: 0, flags: 2 },
    ],
    vars: 36,
};

macro_rules! attempt {
    ($handler:lifetime, $result:expr) => {
        match $result {
            Ok(value) => value,
            Err(stop) => break $handler stop,
        }
    };
}

macro_rules! attempt_finally {
    ($handler:lifetime, $result:expr) => {
        match $result {
            Ok(value) => value,
            Err(stop) => break $handler Completion::Throw(stop),
        }
    };
}

/// How the statements before a finally block ended (ECMA-262 §6.2.4).
enum Completion {
    Normal,
    Throw(Stop),
    Return(V),
    Jump(u32),
}

/// A completion while its finally block runs: what was thrown is kept, so that the block can throw and catch.
enum Held {
    Normal,
    Throw(V),
    Return(V),
    Jump(u32),
}

impl Completion {
    /// Fails with the stop itself when that is no JavaScript exception: no finally block runs for it.
    fn hold(self, rt: &mut Rt) -> R<Held> {
        Ok(match self {
            Completion::Normal => Held::Normal,
            Completion::Throw(stop) => Held::Throw(caught(rt, stop)?),
            Completion::Return(value) => Held::Return(value),
            Completion::Jump(to) => Held::Jump(to),
        })
    }
}

// subtle.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// subtle.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 208, 1)?;
    let mut v41 = V::UNDEFINED;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    var_set(rt, 7, V::EMPTY)?;
    var_set(rt, 8, V::EMPTY)?;
    var_set(rt, 9, V::EMPTY)?;
    var_set(rt, 10, V::EMPTY)?;
    var_set(rt, 11, V::EMPTY)?;
    var_set(rt, 12, V::EMPTY)?;
    var_set(rt, 13, V::EMPTY)?;
    var_set(rt, 14, V::EMPTY)?;
    var_set(rt, 15, V::EMPTY)?;
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    var_set(rt, 18, V::EMPTY)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    var_set(rt, 22, V::EMPTY)?;
    var_set(rt, 23, V::EMPTY)?;
    var_set(rt, 24, V::EMPTY)?;
    var_set(rt, 25, V::EMPTY)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    var_set(rt, 28, V::EMPTY)?;
    var_set(rt, 29, V::EMPTY)?;
    var_set(rt, 30, V::EMPTY)?;
    var_set(rt, 31, V::EMPTY)?;
    var_set(rt, 32, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 1, t4)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 2, t5)?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_BASE, 37)?;
    req_obj(rt, t7, "host.base", "coded")?;
    let t8 = get_seen(rt, t7, &S_CODED, 38)?;
    var_set(rt, 3, t8)?;
    let v5_shown = get_seen(rt, t7, &S_SHOWN, 39)?;
    let t10 = get_seen(rt, t7, &S_BRIEF, 40)?;
    var_set(rt, 4, t10)?;
    let t11 = get_seen(rt, t7, &S_BADTHIS, 41)?;
    var_set(rt, 5, t11)?;
    let t12 = closure(rt, 2, &[])?;
    var_set(rt, 6, t12)?;
    let t13 = closure(rt, 3, &[])?;
    var_set(rt, 7, t13)?;
    let t14 = closure(rt, 4, &[])?;
    var_set(rt, 8, t14)?;
    let t15 = closure(rt, 5, &[])?;
    var_set(rt, 9, t15)?;
    let t16 = closure(rt, 6, &[])?;
    var_set(rt, 10, t16)?;
    let t17 = closure(rt, 8, &[])?;
    var_set(rt, 11, t17)?;
    let t18 = closure(rt, 9, &[])?;
    var_set(rt, 12, t18)?;
    let t19 = closure(rt, 10, &[])?;
    var_set(rt, 13, t19)?;
    let v16_oneof = closure(rt, 11, &[])?;
    let t22 = arr(rt, &[S_RAW.v(), S_PKCS8.v(), S_SPKI.v(), S_JWK.v()])?;
    let t23 = f11_oneof(rt, t22, S_KEYFORMAT.v())?;
    var_set(rt, 14, t23)?;
    let t25 = arr(rt, &[S_ENCRYPT.v(), S_DECRYPT.v(), S_SIGN.v(), S_VERIFY.v(), S_DERIVEKEY.v(), S_DERIVEBITS.v(), S_WRAPKEY.v(), S_UNWRAPKEY.v()])?;
    let t26 = f11_oneof(rt, t25, S_KEYUSAGE.v())?;
    var_set(rt, 15, t26)?;
    let t27 = closure(rt, 13, &[])?;
    var_set(rt, 16, t27)?;
    let t28 = closure(rt, 15, &[])?;
    var_set(rt, 17, t28)?;
    let t29 = closure(rt, 16, &[])?;
    var_set(rt, 18, t29)?;
    let t30 = closure(rt, 17, &[])?;
    var_set(rt, 19, t30)?;
    let t31 = obj_seen(rt, &K_SHA_1_SHA_256_SHA_384_SHA_512, [S_SHA1.v(), S_SHA256.v(), S_SHA384.v(), S_SHA512.v()], 42)?;
    var_set(rt, 20, t31)?;
    let t32 = closure(rt, 18, &[])?;
    var_set(rt, 21, t32)?;
    let t33 = arr(rt, &[S_RSASSA_PKCS1_V1_5.v(), S_RSA_PSS.v(), S_ECDSA.v(), S_ED25519.v(), S_ED448.v()])?;
    var_set(rt, 22, t33)?;
    let t34 = arr(rt, &[])?;
    let t35 = var_get(rt, 22);
    spread(rt, t34, t35, "ofSignatures")?;
    push(rt, t34, S_RSA_OAEP.v())?;
    push(rt, t34, S_ECDH.v())?;
    push(rt, t34, S_X25519.v())?;
    push(rt, t34, S_X448.v())?;
    push(rt, t34, S_AES_CTR.v())?;
    push(rt, t34, S_AES_CBC.v())?;
    push(rt, t34, S_AES_GCM.v())?;
    push(rt, t34, S_AES_KW.v())?;
    push(rt, t34, S_HKDF.v())?;
    push(rt, t34, S_PBKDF2.v())?;
    var_set(rt, 23, t34)?;
    let t36 = closure(rt, 19, &[])?;
    var_set(rt, 24, t36)?;
    var_set(rt, 25, V::UNDEFINED)?;
    var_set(rt, 33, V::EMPTY)?;
    var_set(rt, 34, V::EMPTY)?;
    var_set(rt, 35, V::EMPTY)?;
    let t37 = private_name(rt, &S_IS)?;
    var_set(rt, 34, t37)?;
    let t38 = private_name(rt, &S_OF)?;
    var_set(rt, 35, t38)?;
    let t39 = var_get(rt, 34);
    let t40 = var_get(rt, 35);
    let t41 = var_get(rt, 0);
    let t42 = get_seen(rt, t41, &S_CUSTOM, 43)?;
    let t43 = to_key(rt, t42)?;
    let t44 = make_class(rt, 20, V::EMPTY, &[])?;
    let t45 = get_seen(rt, t44, &S_PROTOTYPE, 44)?;
    let t46 = closure(rt, 21, &[])?;
    private_method(rt, t44, t40, t46, PrivateKind::Method, true, "CryptoKey")?;
    let t47 = closure(rt, 22, &[])?;
    set_name(rt, t47, t43, "")?;
    def_hidden(rt, t45, t43, t47)?;
    let t48 = closure(rt, 23, &[])?;
    def_accessor_hidden(rt, t45, S_TYPE.v(), t48, true)?;
    let t49 = closure(rt, 24, &[])?;
    def_accessor_hidden(rt, t45, S_EXTRACTABLE.v(), t49, true)?;
    let t50 = closure(rt, 25, &[])?;
    def_accessor_hidden(rt, t45, S_ALGORITHM.v(), t50, true)?;
    let t51 = closure(rt, 26, &[])?;
    def_accessor_hidden(rt, t45, S_USAGES.v(), t51, true)?;
    let t52 = closure(rt, 27, &[])?;
    def_hidden(rt, t44, S_BYTES.v(), t52)?;
    var_set(rt, 33, t44)?;
    def_field(rt, t44, t39, V::UNDEFINED)?;
    var_set(rt, 26, t44)?;
    let t53 = var_get(rt, 26);
    let t53 = tdz(rt, t53, "CryptoKey")?;
    let t54 = get_seen(rt, t53, &S_BYTES, 45)?;
    var_set(rt, 27, t54)?;
    let t55 = var_get(rt, 26);
    let t55 = tdz(rt, t55, "CryptoKey")?;
    del(rt, t55, &S_BYTES, true)?;
    let t58 = var_get(rt, 26);
    let t58 = tdz(rt, t58, "CryptoKey")?;
    call(rt, v5_shown, V::UNDEFINED, &[S_CRYPTOKEY.v(), t58], "shown")?;
    let t60 = closure(rt, 28, &[])?;
    var_set(rt, 28, t60)?;
    let t61 = closure(rt, 29, &[])?;
    var_set(rt, 29, t61)?;
    let t62 = closure(rt, 32, &[])?;
    var_set(rt, 30, t62)?;
    let t63 = closure(rt, 33, &[])?;
    var_set(rt, 31, t63)?;
    let t64 = make_class(rt, 34, V::EMPTY, &[])?;
    let t65 = get_seen(rt, t64, &S_PROTOTYPE, 46)?;
    let t66 = closure_of(rt, 35, &[])?;
    def_hidden(rt, t65, S_DIGEST.v(), t66)?;
    let t67 = closure_of(rt, 36, &[])?;
    def_hidden(rt, t65, S_SIGN.v(), t67)?;
    let t68 = closure_of(rt, 37, &[])?;
    def_hidden(rt, t65, S_VERIFY.v(), t68)?;
    let t69 = closure_of(rt, 38, &[])?;
    def_hidden(rt, t65, S_IMPORTKEY.v(), t69)?;
    let t70 = closure_of(rt, 40, &[])?;
    def_hidden(rt, t65, S_EXPORTKEY.v(), t70)?;
    let v40_subtlecrypto = t64;
    let v35_subtlecrypto = t64;
    let t71 = arr(rt, &[S_ENCRYPT.v(), S_DECRYPT.v(), S_GENERATEKEY.v(), S_DERIVEKEY.v(), S_DERIVEBITS.v(), S_WRAPKEY.v(), S_UNWRAPKEY.v()])?;
    let mut t72 = iter(rt, t71, "")?;
    'l1: loop {
        tick(rt, 17, 2)?;
        let (t73, t74) = next(rt, &mut t72)?;
        if t74 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v42_name = t73;
                let t77 = attempt!('try1, get_seen(rt, v35_subtlecrypto, &S_PROTOTYPE, 47));
                let t80 = attempt!('try1, closure(rt, 41, &[v42_name]));
                let t79 = attempt!('try1, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t80, V::TRUE, V::TRUE, V::TRUE], 48));
                attempt!('try1, call(rt, v1_defineproperty, V::UNDEFINED, &[t77, v42_name, t79], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v41 = exception;
            close(rt, &mut t72, true)?;
            return Err(throw(rt, v41));
        }
    }
    let t85 = get_seen(rt, v35_subtlecrypto, &S_PROTOTYPE, 49)?;
    let t86 = var_get(rt, 0);
    let t87 = get_seen(rt, t86, &S_CUSTOM, 50)?;
    let t88 = obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [V::UNDEFINED, V::TRUE, V::TRUE], 51)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t85, t87, t88], "defineProperty")?;
    call(rt, v5_shown, V::UNDEFINED, &[S_SUBTLECRYPTO.v(), v35_subtlecrypto], "shown")?;
    let t93 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t94 = get_builtin(rt, t93, &S_CREATE, G_OBJECT_CREATE)?;
    let t96 = get_seen(rt, v35_subtlecrypto, &S_PROTOTYPE, 53)?;
    let t97 = call_known(rt, t94, t93, &[t96], "Object.create", C_OBJECT_CREATE)?;
    var_set(rt, 32, t97)?;
    let t99 = var_get(rt, 32);
    let t99 = tdz(rt, t99, "subtle")?;
    let t101 = var_get(rt, 26);
    let t101 = tdz(rt, t101, "CryptoKey")?;
    return Ok(obj_seen(rt, &K_SUBTLE_SUBTLECRYPTO_CRYPTOKEY, [t99, v35_subtlecrypto, t101], 54)?);
}

// subtle.js:7  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
fn f2_isobject(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 20, 3)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_OBJECT_1.v());
    if t4 {
        v2 = sne(rt, v0_v, V::NULL);
    } else {
        v2 = t4;
    }
    if v2 {
        v1 = v2;
    } else {
        let t9 = type_of(rt, v0_v);
        v1 = seq(rt, t9, S_FUNCTION.v());
    }
    return Ok(v1);
}

fn f2_isobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f2_isobject(rt, arg(args, 0))?))
}

// subtle.js:8  const refused = (text, name) => new host.events.DOMException(text, name);
fn f3_refused(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 12, 4)?;
    let v0_text = p0;
    let v1_name = p1;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_EVENTS, 55)?;
    let t5 = get_seen(rt, t4, &S_DOMEXCEPTION, 56)?;
    return Ok(construct(rt, t5, &[v0_text, v1_name], "host.events.DOMException")?);
}

fn f3_refused_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_refused(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:9  const unknown = () => refused('Unrecognized algorithm name', 'NotSupportedError');
fn f4_unknown(rt: &mut Rt) -> R<V> {
    enter(rt, 4, 5)?;
    let t1 = var_get(rt, 7);
    return Ok(f3_refused(rt, S_UNRECOGNIZED_ALGORITHM_NAME.v(), S_NOTSUPPORTEDERROR.v())?);
}

fn f4_unknown_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_unknown(rt)
}

// subtle.js:12  const wrong = (place, text, code = 'ERR_INVALID_ARG_TYPE') => coded(new Wrong(`${place} ${text}`), …
fn f5_wrong(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 24, 6)?;
    let mut v3 = V::UNDEFINED;
    let v0_place = p0;
    let v1_text = p1;
    let t3 = p2;
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = S_ERR_INVALID_ARG_TYPE.v();
    } else {
        v3 = t3;
    }
    let v2_code = v3;
    let t6 = var_get(rt, 3);
    let t7 = var_get(rt, 2);
    let t9 = to_part(rt, v0_place)?;
    let t12 = to_part(rt, v1_text)?;
    let t13 = concat_n(rt, &[t9, S_1.v(), t12])?;
    let t14 = construct(rt, t7, &[t13], "Wrong")?;
    return Ok(call(rt, t6, V::UNDEFINED, &[t14, v2_code], "coded")?);
}

fn f5_wrong_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_wrong(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// subtle.js:13  const call = (method, self, args, n) => {
fn f6_call(rt: &mut Rt, p0: V, p1: V, p2: V, p3: i64) -> R<V> {
    enter(rt, 43, 7)?;
    let v0_method = p0;
    let v1_self = p1;
    let v2_args = p2;
    let v3_n = p3;
    let t6 = var_get(rt, 32);
    let t6 = tdz(rt, t6, "subtle")?;
    let t7 = sne(rt, v1_self, t6);
    if t7 {
        let t8 = var_get(rt, 5);
        let t9 = call(rt, t8, V::UNDEFINED, &[S_SUBTLECRYPTO.v()], "badThis")?;
        return Err(throw(rt, t9));
    }
    let t11 = to_part(rt, v0_method)?;
    let v4_prefix = concat_n(rt, &[S_FAILED_TO_EXECUTE.v(), t11, S_ON_SUBTLECRYPTO.v()])?;
    let t15 = length_seen(rt, v2_args, 57)?;
    let t17 = to_num(rt, t15)? < (v3_n as f64);
    if t17 {
        let t18 = var_get(rt, 9);
        let t21 = to_part(rt, V::num(v3_n as f64))?;
        let t24 = length_seen(rt, v2_args, 58)?;
        let t25 = to_part(rt, t24)?;
        let t27 = concat_n(rt, &[t21, S_ARGUMENTS_REQUIRED_BUT_ONLY.v(), t25, S_PRESENT.v()])?;
        let t28 = f5_wrong(rt, v4_prefix, t27, S_ERR_MISSING_ARGS.v())?;
        return Err(throw(rt, t28));
    }
    return Ok(closure(rt, 7, &[v4_prefix])?);
}

fn f6_call_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p3) = int_of(arg(args, 3)) else {
        return Err(unreached(rt));
    };
    f6_call(rt, arg(args, 0), arg(args, 1), arg(args, 2), p3)
}

// subtle.js:17  return (nth) => `${prefix} ${nth} argument`;
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 8)?;
    let v0_nth = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = to_part(rt, t2)?;
    let t6 = to_part(rt, v0_nth)?;
    return Ok(concat_n(rt, &[t3, S_1.v(), t6, S_ARGUMENT.v()])?);
}

// subtle.js:19  const text = (v, place) => {
fn f8_text(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 17, 9)?;
    let v0_v = p0;
    let v1_place = p1;
    let t4 = type_of(rt, v0_v);
    let t5 = seq(rt, t4, S_SYMBOL.v());
    if t5 {
        let t6 = var_get(rt, 9);
        let t8 = f5_wrong(rt, v1_place, S_IS_A_SYMBOL_AND_CANNOT_BE_CONVER.v(), V::UNDEFINED)?;
        return Err(throw(rt, t8));
    }
    return Ok(to_str(rt, v0_v)?);
}

fn f8_text_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_text(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:23  const identifier = (v, place) => (isObject(v) ? v : text(v, place));
fn f9_identifier(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 18, 10)?;
    let mut v2 = V::UNDEFINED;
    let v0_v = p0;
    let v1_place = p1;
    let t3 = var_get(rt, 6);
    let t5 = f2_isobject(rt, v0_v)?;
    if t5 {
        v2 = v0_v;
    } else {
        let t7 = var_get(rt, 11);
        v2 = f8_text(rt, v0_v, v1_place)?;
    }
    return Ok(v2);
}

fn f9_identifier_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_identifier(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:24  const bytes = (v, place) => {
fn f10_bytes(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 40, 11)?;
    let v0_v = p0;
    let v1_place = p1;
    let t4 = gload(rt, &S_ARRAYBUFFER)?;
    let t5 = instance_of(rt, v0_v, t4)?;
    if t5 {
        let t6 = var_get(rt, 1);
        let t8 = get_method(rt, v0_v, &S_SLICE, M_SLICE)?;
        let t9 = call_method(rt, t8, v0_v, &[V::num(0.0)], "v.slice", M_SLICE)?;
        return Ok(construct(rt, t6, &[t9], "Bytes")?);
    }
    let t11 = gload(rt, &S_ARRAYBUFFER)?;
    let t12 = get_seen(rt, t11, &S_ISVIEW, 61)?;
    let t14 = call(rt, t12, t11, &[v0_v], "ArrayBuffer.isView")?;
    if t14.truthy() {
        let t15 = var_get(rt, 1);
        let t17 = get_seen(rt, v0_v, &S_BUFFER, 62)?;
        let t18 = get_method(rt, t17, &S_SLICE, M_SLICE)?;
        let t20 = get_seen(rt, v0_v, &S_BYTEOFFSET, 64)?;
        let t22 = get_seen(rt, v0_v, &S_BYTEOFFSET, 65)?;
        let t24 = get_seen(rt, v0_v, &S_BYTELENGTH, 66)?;
        let t25 = add(rt, t22, t24)?;
        let t26 = call_method(rt, t18, t17, &[t20, t25], "v.buffer.slice", M_SLICE)?;
        return Ok(construct(rt, t15, &[t26], "Bytes")?);
    }
    let t28 = var_get(rt, 9);
    let t30 = f5_wrong(rt, v1_place, S_IS_NOT_INSTANCE_OF_ARRAYBUFFER_B.v(), V::UNDEFINED)?;
    return Err(throw(rt, t30));
}

fn f10_bytes_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_bytes(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:29  const oneOf = (list, type) => (v, place) => {
fn f11_oneof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 9, 12)?;
    let v0_list = p0;
    let v1_type = p1;
    return Ok(closure(rt, 12, &[v0_list, v1_type])?);
}

fn f11_oneof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_oneof(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:29  const oneOf = (list, type) => (v, place) => {
fn f12(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 13)?;
    let mut v0_v = arg(args, 0);
    let v1_place = arg(args, 1);
    let t3 = var_get(rt, 11);
    v0_v = f8_text(rt, v0_v, v1_place)?;
    let t7 = capture(me, 0);
    let t8 = get_method(rt, t7, &S_INCLUDES, M_INCLUDES)?;
    let t10 = call_method(rt, t8, t7, &[v0_v], "list.includes", M_INCLUDES)?;
    let t11 = !t10.truthy();
    if t11 {
        let t12 = var_get(rt, 9);
        let t15 = to_part(rt, v0_v)?;
        let t18 = capture(me, 1);
        let t19 = to_part(rt, t18)?;
        let t21 = concat_n(rt, &[S_VALUE_1.v(), t15, S_IS_NOT_A_VALID_ENUM_VALUE_OF_TYP.v(), t19, S_2.v()])?;
        let t22 = f5_wrong(rt, v1_place, t21, S_ERR_INVALID_ARG_VALUE.v())?;
        return Err(throw(rt, t22));
    }
    return Ok(v0_v);
}

// subtle.js:36  const usagesOf = (v, place) => {
fn f13_usagesof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 33, 14)?;
    let mut v2 = false;
    let v0_v = p0;
    let v1_place = p1;
    let t3 = var_get(rt, 6);
    let t5 = f2_isobject(rt, v0_v)?;
    let t6 = !t5;
    if t6 {
        v2 = t6;
    } else {
        let t8 = gload(rt, &S_SYMBOL_1)?;
        let t9 = get_seen(rt, t8, &S_ITERATOR, 68)?;
        let t10 = get_v(rt, v0_v, t9)?;
        let t11 = type_of(rt, t10);
        v2 = sne(rt, t11, S_FUNCTION.v());
    }
    if v2 {
        let t14 = var_get(rt, 9);
        let t16 = f5_wrong(rt, v1_place, S_CAN_NOT_BE_CONVERTED_TO_SEQUENCE.v(), V::UNDEFINED)?;
        return Err(throw(rt, t16));
    }
    let t17 = arr(rt, &[])?;
    spread(rt, t17, v0_v, "v")?;
    let t19 = get_method(rt, t17, &S_MAP, M_MAP)?;
    let t20 = closure(rt, 14, &[v1_place])?;
    return Ok(call_method(rt, t19, t17, &[t20], "[(...v)].map", M_MAP)?);
}

fn f13_usagesof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f13_usagesof(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:38  return [...v].map((usage, i) => keyUsage(usage, `${place}, index ${i}`));
fn f14(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 15)?;
    let v0_usage = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 15);
    let t5 = capture(me, 0);
    let t6 = to_part(rt, t5)?;
    let t9 = to_part(rt, v1_i)?;
    let t10 = concat_n(rt, &[t6, S_INDEX.v(), t9])?;
    return Ok(call(rt, t3, V::UNDEFINED, &[v0_usage, t10], "keyUsage")?);
}

// subtle.js:40  const isKey = (key, place) => {
fn f15_iskey(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 17, 16)?;
    let v0_key = p0;
    let v1_place = p1;
    let t4 = var_get(rt, 26);
    let t4 = tdz(rt, t4, "CryptoKey")?;
    let t5 = instance_of(rt, v0_key, t4)?;
    let t6 = !t5;
    if t6 {
        let t7 = var_get(rt, 9);
        let t9 = f5_wrong(rt, v1_place, S_IS_NOT_OF_TYPE_CRYPTOKEY.v(), V::UNDEFINED)?;
        return Err(throw(rt, t9));
    }
    return Ok(v0_key);
}

fn f15_iskey_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f15_iskey(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:46  const required = (member, type) => wrong('Failed to normalize algorithm: passed algorithm', `can no…
fn f16_required(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 20, 17)?;
    let v0_member = p0;
    let v1_type = p1;
    let t3 = var_get(rt, 9);
    let t5 = to_part(rt, v1_type)?;
    let t9 = to_part(rt, v0_member)?;
    let t13 = to_part(rt, v1_type)?;
    let t15 = concat_n(rt, &[S_CAN_NOT_BE_CONVERTED_TO.v(), t5, S_BECAUSE.v(), t9, S_IS_REQUIRED_IN.v(), t13, S_3.v()])?;
    return Ok(f5_wrong(rt, S_FAILED_TO_NORMALIZE_ALGORITHM_PA.v(), t15, S_ERR_MISSING_OPTION.v())?);
}

fn f16_required_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f16_required(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:47  const nameOf = (algorithm) => {
fn f17_nameof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 27, 18)?;
    let v0_algorithm = p0;
    let t3 = type_of(rt, v0_algorithm);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t6 = get_method(rt, v0_algorithm, &S_TOUPPERCASE, M_TOUPPERCASE)?;
        return Ok(call_method(rt, t6, v0_algorithm, &[], "algorithm.toUpperCase", M_TOUPPERCASE)?);
    }
    let t9 = get_seen(rt, v0_algorithm, &S_NAME, 72)?;
    let t10 = seq(rt, t9, V::UNDEFINED);
    if t10 {
        let t11 = var_get(rt, 18);
        let t12 = f16_required(rt, S_NAME.v(), S_ALGORITHM_1.v())?;
        return Err(throw(rt, t12));
    }
    let t13 = var_get(rt, 11);
    let t15 = get_seen(rt, v0_algorithm, &S_NAME, 73)?;
    let t16 = f8_text(rt, t15, S_FAILED_TO_NORMALIZE_ALGORITHM_PA.v())?;
    let t17 = get_method(rt, t16, &S_TOUPPERCASE, M_TOUPPERCASE)?;
    return Ok(call_method(rt, t17, t16, &[], "text(...).toUpperCase", M_TOUPPERCASE)?);
}

fn f17_nameof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_nameof(rt, arg(args, 0))
}

// subtle.js:53  const digestOf = (algorithm) => {
fn f18_digestof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 20, 19)?;
    let v0_algorithm = p0;
    let t2 = var_get(rt, 19);
    let v1_name = f17_nameof(rt, v0_algorithm)?;
    let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t6 = get_builtin(rt, t5, &S_HASOWN, G_OBJECT_HASOWN)?;
    let t7 = var_get(rt, 20);
    let t9 = call_known(rt, t6, t5, &[t7, v1_name], "Object.hasOwn", C_OBJECT_HASOWN)?;
    let t10 = !t9.truthy();
    if t10 {
        let t11 = var_get(rt, 8);
        let t12 = f4_unknown(rt)?;
        return Err(throw(rt, t12));
    }
    return Ok(v1_name);
}

fn f18_digestof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f18_digestof(rt, arg(args, 0))
}

// subtle.js:60  const hmac = (algorithm, others, method) => {
fn f19_hmac(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 34, 20)?;
    let v0_algorithm = p0;
    let v1_others = p1;
    let v2_method = p2;
    let t4 = var_get(rt, 19);
    let v3_name = f17_nameof(rt, v0_algorithm)?;
    let t8 = seq(rt, v3_name, S_HMAC.v());
    if t8 {
        return Ok(V::UNDEFINED);
    }
    let t10 = get_method(rt, v1_others, &S_INCLUDES, M_INCLUDES)?;
    let t12 = call_method(rt, t10, v1_others, &[v3_name], "others.includes", M_INCLUDES)?;
    if t12.truthy() {
        let t13 = var_get(rt, 0);
        let t14 = get_seen(rt, t13, &S_MISSING, 77)?;
        let t16 = to_part(rt, v2_method)?;
        let t20 = to_part(rt, v3_name)?;
        let t21 = concat_n(rt, &[S_CRYPTO_SUBTLE.v(), t16, S_OF_1.v(), t20])?;
        call(rt, t14, t13, &[t21], "host.missing")?;
    }
    let t23 = var_get(rt, 8);
    let t24 = f4_unknown(rt)?;
    return Err(throw(rt, t24));
}

fn f19_hmac_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f19_hmac(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// subtle.js:70  constructor() {
fn f20_cryptokey(rt: &mut Rt, me: V, target: V) -> R<V> {
    enter(rt, 15, 21)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = var_get(rt, 25);
    let t3 = !t2.truthy();
    if t3 {
        let t4 = var_get(rt, 3);
        let t5 = var_get(rt, 2);
        let t6 = construct(rt, t5, &[S_ILLEGAL_CONSTRUCTOR.v()], "Wrong")?;
        let t7 = call(rt, t4, V::UNDEFINED, &[t6, S_ERR_ILLEGAL_CONSTRUCTOR.v()], "coded")?;
        return Err(throw(rt, t7));
    }
    let t8 = var_get(rt, 34);
    let t9 = var_get(rt, 25);
    put_private(rt, this, t8, t9)?;
    Ok(this)
}

fn f20_cryptokey_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f20_cryptokey(rt, me, target)
}

// subtle.js:74  static #of(self) {
fn f21_of(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 22)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_self = arg(args, 0);
    let t3 = type_of(rt, v0_self);
    let t4 = sne(rt, t3, S_OBJECT_1.v());
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_self, V::NULL);
    }
    if v2 {
        v1 = v2;
    } else {
        let t8 = var_get(rt, 34);
        let t10 = has_private(rt, v0_self, t8)?;
        v1 = !t10;
    }
    if v1 {
        let t13 = var_get(rt, 5);
        let t14 = call(rt, t13, V::UNDEFINED, &[S_CRYPTOKEY.v()], "badThis")?;
        return Err(throw(rt, t14));
    }
    let t16 = var_get(rt, 34);
    return Ok(get_private(rt, v0_self, t16)?);
}

// subtle.js:78  [host.custom](depth, options) {
fn f22(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 51, 23)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = to_num(rt, v0_depth)? < 0.0;
    if t4 {
        let t5 = var_get(rt, 4);
        return Ok(call(rt, t5, V::UNDEFINED, &[this, v1_options], "brief")?);
    }
    let t8 = obj(rt)?;
    copy_props(rt, t8, v1_options, &[])?;
    let t11 = get_seen(rt, v1_options, &S_DEPTH, 80)?;
    let t12 = seq(rt, t11, V::NULL);
    if t12 {
        v4 = t12;
    } else {
        let t14 = get_seen(rt, v1_options, &S_DEPTH, 81)?;
        v4 = seq(rt, t14, V::UNDEFINED);
    }
    if v4 {
        v3 = V::NULL;
    } else {
        let t18 = get_seen(rt, v1_options, &S_DEPTH, 82)?;
        v3 = V::num((to_num(rt, t18)? - 1.0));
    }
    def_prop(rt, t8, &S_DEPTH, v3)?;
    let v2_inner = t8;
    let t21 = var_get(rt, 0);
    let t22 = get_seen(rt, t21, &S_INSPECT, 83)?;
    let t24 = get_seen(rt, this, &S_TYPE, 84)?;
    let t25 = get_seen(rt, this, &S_EXTRACTABLE, 85)?;
    let t26 = get_seen(rt, this, &S_ALGORITHM, 86)?;
    let t27 = get_seen(rt, this, &S_USAGES, 87)?;
    let t23 = obj_seen(rt, &K_TYPE_EXTRACTABLE_ALGORITHM_USAGE, [t24, t25, t26, t27], 88)?;
    let t29 = call(rt, t22, t21, &[t23, v2_inner], "host.inspect")?;
    let t30 = to_part(rt, t29)?;
    return Ok(concat_n(rt, &[S_CRYPTOKEY_1.v(), t30])?);
}

// subtle.js:83  get type() { CryptoKey.#of(this); return 'secret'; }
fn f23_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 24)?;
    let t1 = var_get(rt, 33);
    let t1 = tdz(rt, t1, "CryptoKey")?;
    let t2 = var_get(rt, 35);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "CryptoKey[#of]")?;
    return Ok(S_SECRET.v());
}

// subtle.js:84  get extractable() { return CryptoKey.#of(this).extractable; }
fn f24_get_extractable(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 25)?;
    let t1 = var_get(rt, 33);
    let t1 = tdz(rt, t1, "CryptoKey")?;
    let t2 = var_get(rt, 35);
    let t3 = get_private(rt, t1, t2)?;
    let t4 = call(rt, t3, t1, &[this], "CryptoKey[#of]")?;
    return Ok(get_seen(rt, t4, &S_EXTRACTABLE, 91)?);
}

// subtle.js:85  get algorithm() { return CryptoKey.#of(this).algorithm; }
fn f25_get_algorithm(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 26)?;
    let t1 = var_get(rt, 33);
    let t1 = tdz(rt, t1, "CryptoKey")?;
    let t2 = var_get(rt, 35);
    let t3 = get_private(rt, t1, t2)?;
    let t4 = call(rt, t3, t1, &[this], "CryptoKey[#of]")?;
    return Ok(get_seen(rt, t4, &S_ALGORITHM, 93)?);
}

// subtle.js:86  get usages() { return CryptoKey.#of(this).usages; }
fn f26_get_usages(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 27)?;
    let t1 = var_get(rt, 33);
    let t1 = tdz(rt, t1, "CryptoKey")?;
    let t2 = var_get(rt, 35);
    let t3 = get_private(rt, t1, t2)?;
    let t4 = call(rt, t3, t1, &[this], "CryptoKey[#of]")?;
    return Ok(get_seen(rt, t4, &S_USAGES, 95)?);
}

// subtle.js:87  static bytes(key) { return key.#is.bytes; }
fn f27_bytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 28)?;
    let v0_key = arg(args, 0);
    let t3 = var_get(rt, 34);
    let t4 = get_private(rt, v0_key, t3)?;
    return Ok(get_seen(rt, t4, &S_BYTES, 97)?);
}

// subtle.js:92  const makeKey = (is) => {
fn f28_makekey(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 10, 29)?;
    let v0_is = p0;
    var_set(rt, 25, v0_is)?;
    let completion1: Completion = 'finally1: {
        let t3 = var_get(rt, 26);
        let t3 = attempt_finally!('finally1, tdz(rt, t3, "CryptoKey"));
        break 'finally1 Completion::Return(attempt_finally!('finally1, f20_cryptokey(rt, t3, t3)));
    };
    let completion1 = completion1.hold(rt)?;
    var_set(rt, 25, V::UNDEFINED)?;
    match completion1 {
        Held::Throw(exception) => {
            return Err(throw(rt, exception));
        }
        Held::Return(value) => {
            return Ok(value);
        }
        _ => {}
    }
    Ok(V::UNDEFINED)
}

fn f28_makekey_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f28_makekey(rt, arg(args, 0))
}

// subtle.js:102  const ofJWK = (data, hash, extractable, usages) => {
fn f29_ofjwk(rt: &mut Rt, p0: V, p1: V, p2: bool, p3: V) -> R<V> {
    enter(rt, 145, 30)?;
    let mut v4 = false;
    let mut v5 = false;
    let mut v7 = false;
    let mut v8 = false;
    let v0_data = p0;
    let v1_hash = p1;
    let v2_extractable = p2;
    let v3_usages = p3;
    let t6 = get_seen(rt, v0_data, &S_KTY, 98)?;
    let t7 = !t6.truthy();
    if t7 {
        let t8 = var_get(rt, 7);
        let t9 = f3_refused(rt, S_INVALID_KEYDATA.v(), S_DATAERROR.v())?;
        return Err(throw(rt, t9));
    }
    let t11 = get_seen(rt, v0_data, &S_KTY, 99)?;
    let t12 = sne(rt, t11, S_OCT.v());
    if t12 {
        let t13 = var_get(rt, 7);
        let t14 = f3_refused(rt, S_INVALID_JWK_KTY_PARAMETER.v(), S_DATAERROR.v())?;
        return Err(throw(rt, t14));
    }
    let t16 = length_seen(rt, v3_usages, 100)?;
    let t17 = to_num(rt, t16)? > 0.0;
    if t17 {
        let t19 = get_seen(rt, v0_data, &S_USE, 101)?;
        v5 = sne(rt, t19, V::UNDEFINED);
    } else {
        v5 = t17;
    }
    if v5 {
        let t23 = get_seen(rt, v0_data, &S_USE, 102)?;
        v4 = sne(rt, t23, S_SIG.v());
    } else {
        v4 = v5;
    }
    if v4 {
        let t26 = var_get(rt, 7);
        let t27 = f3_refused(rt, S_INVALID_JWK_USE_PARAMETER.v(), S_DATAERROR.v())?;
        return Err(throw(rt, t27));
    }
    let t29 = get_seen(rt, v0_data, &S_KEY_OPS, 103)?;
    let t30 = sne(rt, t29, V::UNDEFINED);
    if t30 {
        let t31 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
        let t32 = get_builtin(rt, t31, &S_ISARRAY, G_ARRAY_ISARRAY)?;
        let t34 = get_seen(rt, v0_data, &S_KEY_OPS, 105)?;
        let t35 = call_known(rt, t32, t31, &[t34], "Array.isArray", C_ARRAY_ISARRAY)?;
        let t36 = !t35.truthy();
        if t36 {
            let t37 = var_get(rt, 0);
            let t38 = get_seen(rt, t37, &S_BASE, 106)?;
            let t39 = get_seen(rt, t38, &S_BADTYPE, 107)?;
            let t41 = get_seen(rt, v0_data, &S_KEY_OPS, 108)?;
            let t42 = call(rt, t39, t38, &[S_KEYDATA_KEY_OPS.v(), S_AN_INSTANCE_OF_ARRAY.v(), t41], "host.base.badType")?;
            return Err(throw(rt, t42));
        }
        let t44 = get_seen(rt, v0_data, &S_KEY_OPS, 109)?;
        let t45 = get_method(rt, t44, &S_FILTER, M_FILTER)?;
        let t46 = closure(rt, 30, &[])?;
        let v6_known = call_method(rt, t45, t44, &[t46], "data.key_ops.filter", M_FILTER)?;
        let t48 = gload(rt, &S_SET)?;
        let t50 = construct(rt, t48, &[v6_known], "Set")?;
        let t51 = get_seen(rt, t50, &S_SIZE, 111)?;
        let t53 = length_seen(rt, v6_known, 112)?;
        let t54 = lt(rt, t51, t53)?;
        if t54 {
            let t55 = var_get(rt, 7);
            let t56 = f3_refused(rt, S_DUPLICATE_KEY_OPERATION.v(), S_DATAERROR.v())?;
            return Err(throw(rt, t56));
        }
        let t58 = get_method(rt, v3_usages, &S_EVERY, M_EVERY)?;
        let t59 = closure(rt, 31, &[v0_data])?;
        let t60 = call_method(rt, t58, v3_usages, &[t59], "usages.every", M_EVERY)?;
        let t61 = !t60.truthy();
        if t61 {
            let t62 = var_get(rt, 7);
            let t63 = f3_refused(rt, S_KEY_OPERATIONS_AND_USAGE_MISMATC.v(), S_DATAERROR.v())?;
            return Err(throw(rt, t63));
        }
    }
    let t65 = get_seen(rt, v0_data, &S_EXT, 114)?;
    let t66 = seq(rt, t65, V::FALSE);
    if t66 {
        v7 = v2_extractable;
    } else {
        v7 = t66;
    }
    if v7 {
        let t69 = var_get(rt, 7);
        let t70 = f3_refused(rt, S_JWK_EXT_PARAMETER_AND_EXTRACTABL.v(), S_DATAERROR.v())?;
        return Err(throw(rt, t70));
    }
    let t72 = get_seen(rt, v0_data, &S_ALG, 115)?;
    let t73 = sne(rt, t72, V::UNDEFINED);
    if t73 {
        let t75 = get_seen(rt, v0_data, &S_ALG, 116)?;
        let t77 = get_method(rt, v1_hash, &S_SLICE, M_SLICE)?;
        let t78 = call_method(rt, t77, v1_hash, &[V::num(4.0)], "hash.slice", M_SLICE)?;
        let t79 = to_part(rt, t78)?;
        let t80 = concat_n(rt, &[S_HS.v(), t79])?;
        v8 = sne(rt, t75, t80);
    } else {
        v8 = t73;
    }
    if v8 {
        let t83 = var_get(rt, 7);
        let t84 = f3_refused(rt, S_JWK_ALG_DOES_NOT_MATCH_THE_REQUE.v(), S_DATAERROR.v())?;
        return Err(throw(rt, t84));
    }
    let t86 = get_seen(rt, v0_data, &S_K, 118)?;
    let t87 = type_of(rt, t86);
    let t88 = sne(rt, t87, S_STRING.v());
    if t88 {
        let t89 = var_get(rt, 7);
        let t90 = f3_refused(rt, S_INVALID_KEYDATA.v(), S_DATAERROR.v())?;
        return Err(throw(rt, t90));
    }
    let t91 = var_get(rt, 1);
    let t92 = var_get(rt, 0);
    let t93 = get_seen(rt, t92, &S_FROMTEXT, 119)?;
    let t95 = get_seen(rt, v0_data, &S_K, 120)?;
    let t96 = call(rt, t93, t92, &[t95, S_BASE64URL.v()], "host.fromText")?;
    return Ok(construct(rt, t91, &[t96], "Bytes")?);
}

fn f29_ofjwk_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p2) = bool_of(arg(args, 2)) else {
        return Err(unreached(rt));
    };
    f29_ofjwk(rt, arg(args, 0), arg(args, 1), p2, arg(args, 3))
}

// subtle.js:108  const known = data.key_ops.filter((op) => ['sign', 'verify', 'encrypt', 'decrypt', 'wrapKey', 'unwr…
fn f30(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 31)?;
    let v0_op = arg(args, 0);
    let t2 = arr(rt, &[S_SIGN.v(), S_VERIFY.v(), S_ENCRYPT.v(), S_DECRYPT.v(), S_WRAPKEY.v(), S_UNWRAPKEY.v(), S_DERIVEKEY.v(), S_DERIVEBITS.v()])?;
    let t3 = get_method(rt, t2, &S_INCLUDES, M_INCLUDES)?;
    return Ok(call_method(rt, t3, t2, &[v0_op], "[\"sign\",\"verify\",\"encrypt\",\"decrypt\",\"wrapKey\",\"unwrapKey\",\"deriveKey\",\"deriveBits\"].includes", M_INCLUDES)?);
}

// subtle.js:110  if (!usages.every((usage) => data.key_ops.includes(usage))) throw refused('Key operations and usage…
fn f31(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 32)?;
    let v0_usage = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = get_seen(rt, t2, &S_KEY_OPS, 122)?;
    let t4 = get_method(rt, t3, &S_INCLUDES, M_INCLUDES)?;
    return Ok(call_method(rt, t4, t3, &[v0_usage], "data.key_ops.includes", M_INCLUDES)?);
}

// subtle.js:117  const signed = (key, data) => host.hash(hashes[key.algorithm.hash.name], keyBytes(key), data);
fn f32_signed(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 19, 33)?;
    let v0_key = p0;
    let v1_data = p1;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_HASH, 124)?;
    let t5 = var_get(rt, 20);
    let t7 = get_seen(rt, v0_key, &S_ALGORITHM, 125)?;
    let t8 = get_seen(rt, t7, &S_HASH, 126)?;
    let t9 = get_seen(rt, t8, &S_NAME, 127)?;
    let t10 = get_v(rt, t5, t9)?;
    let t11 = var_get(rt, 27);
    let t13 = call(rt, t11, V::UNDEFINED, &[v0_key], "keyBytes")?;
    return Ok(call(rt, t4, t3, &[t10, t13, v1_data], "host.hash")?);
}

fn f32_signed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f32_signed(rt, arg(args, 0), arg(args, 1))
}

// subtle.js:118  const usable = (algorithm, key, usage) => {
fn f33_usable(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 25, 34)?;
    let v0_algorithm = p0;
    let v1_key = p1;
    let v2_usage = p2;
    let t4 = var_get(rt, 24);
    let t6 = var_get(rt, 22);
    f19_hmac(rt, v0_algorithm, t6, v2_usage)?;
    let t10 = get_seen(rt, v1_key, &S_USAGES, 128)?;
    let t11 = get_method(rt, t10, &S_INCLUDES, M_INCLUDES)?;
    let t13 = call_method(rt, t11, t10, &[v2_usage], "key.usages.includes", M_INCLUDES)?;
    let t14 = !t13.truthy();
    if t14 {
        let t15 = var_get(rt, 7);
        let t17 = to_part(rt, v2_usage)?;
        let t18 = concat_n(rt, &[S_UNABLE_TO_USE_THIS_KEY_TO.v(), t17])?;
        let t19 = f3_refused(rt, t18, S_INVALIDACCESSERROR.v())?;
        return Err(throw(rt, t19));
    }
    Ok(V::UNDEFINED)
}

fn f33_usable_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f33_usable(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// subtle.js:123  constructor() { throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR'); }
fn f34_subtlecrypto(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 8, 35)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = var_get(rt, 3);
    let t3 = var_get(rt, 2);
    let t4 = construct(rt, t3, &[S_ILLEGAL_CONSTRUCTOR.v()], "Wrong")?;
    let t5 = call(rt, t2, V::UNDEFINED, &[t4, S_ERR_ILLEGAL_CONSTRUCTOR.v()], "coded")?;
    return Err(throw(rt, t5));
}

fn f34_subtlecrypto_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f34_subtlecrypto(rt, me, target, args)
}

// subtle.js:124  async digest(algorithm, data) {
fn f35_digest(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 36)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let args = keep_args(rt, args)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 32, 36)?;
        let v3_arguments = args_obj(rt, args, V::EMPTY)?;
        let mut v0_algorithm = p0;
        let mut v1_data = p1;
        let t4 = var_get(rt, 10);
        let v2_place = f6_call(rt, S_DIGEST.v(), this, v3_arguments, 2i64)?;
        let t7 = var_get(rt, 12);
        let t10 = call(rt, v2_place, V::UNDEFINED, &[S_1ST.v()], "place")?;
        v0_algorithm = f9_identifier(rt, v0_algorithm, t10)?;
        let t12 = var_get(rt, 13);
        let t15 = call(rt, v2_place, V::UNDEFINED, &[S_2ND.v()], "place")?;
        v1_data = f10_bytes(rt, v1_data, t15)?;
        let t17 = var_get(rt, 0);
        let t18 = get_seen(rt, t17, &S_HASH, 130)?;
        let t19 = var_get(rt, 20);
        let t20 = var_get(rt, 21);
        let t22 = f18_digestof(rt, v0_algorithm)?;
        let t23 = get_v(rt, t19, t22)?;
        return Ok(call(rt, t18, t17, &[t23, V::UNDEFINED, v1_data], "host.hash")?);
    })
}

// subtle.js:130  async sign(algorithm, key, data) {
fn f36_sign(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 37)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let p2 = arg(args, 2);
    let args = keep_args(rt, args)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 38, 37)?;
        let v4_arguments = args_obj(rt, args, V::EMPTY)?;
        let mut v0_algorithm = p0;
        let v1_key = p1;
        let mut v2_data = p2;
        let t5 = var_get(rt, 10);
        let v3_place = f6_call(rt, S_SIGN.v(), this, v4_arguments, 3i64)?;
        let t8 = var_get(rt, 12);
        let t11 = call(rt, v3_place, V::UNDEFINED, &[S_1ST.v()], "place")?;
        v0_algorithm = f9_identifier(rt, v0_algorithm, t11)?;
        let t13 = var_get(rt, 17);
        let t16 = call(rt, v3_place, V::UNDEFINED, &[S_2ND.v()], "place")?;
        f15_iskey(rt, v1_key, t16)?;
        let t18 = var_get(rt, 13);
        let t21 = call(rt, v3_place, V::UNDEFINED, &[S_3RD.v()], "place")?;
        v2_data = f10_bytes(rt, v2_data, t21)?;
        let t23 = var_get(rt, 31);
        f33_usable(rt, v0_algorithm, v1_key, S_SIGN.v())?;
        let t27 = var_get(rt, 30);
        return Ok(f32_signed(rt, v1_key, v2_data)?);
    })
}

// subtle.js:138  async verify(algorithm, key, signature, data) {
fn f37_verify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 38)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let p2 = arg(args, 2);
    let p3 = arg(args, 3);
    let args = keep_args(rt, args)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 53, 38)?;
        let v5_arguments = args_obj(rt, args, V::EMPTY)?;
        let mut v0_algorithm = p0;
        let v1_key = p1;
        let mut v2_signature = p2;
        let mut v3_data = p3;
        let t6 = var_get(rt, 10);
        let v4_place = f6_call(rt, S_VERIFY.v(), this, v5_arguments, 4i64)?;
        let t9 = var_get(rt, 12);
        let t12 = call(rt, v4_place, V::UNDEFINED, &[S_1ST.v()], "place")?;
        v0_algorithm = f9_identifier(rt, v0_algorithm, t12)?;
        let t14 = var_get(rt, 17);
        let t17 = call(rt, v4_place, V::UNDEFINED, &[S_2ND.v()], "place")?;
        f15_iskey(rt, v1_key, t17)?;
        let t19 = var_get(rt, 13);
        let t22 = call(rt, v4_place, V::UNDEFINED, &[S_3RD.v()], "place")?;
        v2_signature = f10_bytes(rt, v2_signature, t22)?;
        let t24 = var_get(rt, 13);
        let t27 = call(rt, v4_place, V::UNDEFINED, &[S_4TH.v()], "place")?;
        v3_data = f10_bytes(rt, v3_data, t27)?;
        let t29 = var_get(rt, 31);
        f33_usable(rt, v0_algorithm, v1_key, S_VERIFY.v())?;
        let t33 = var_get(rt, 0);
        let t34 = get_seen(rt, t33, &S_COMPARE, 131)?;
        let t36 = var_get(rt, 1);
        let t37 = var_get(rt, 30);
        let t40 = f32_signed(rt, v1_key, v3_data)?;
        let t41 = construct(rt, t36, &[t40], "Bytes")?;
        let t42 = call(rt, t34, t33, &[v2_signature, t41], "host.compare")?;
        return Ok(V::bool((seq(rt, t42, V::num(0.0)))));
    })
}

// subtle.js:147  async importKey(format, keyData, algorithm, extractable, keyUsages) {
fn f38_importkey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 39)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let p2 = arg(args, 2);
    let p3 = arg(args, 3);
    let p4 = arg(args, 4);
    let args = keep_args(rt, args)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 209, 39)?;
        let mut v11 = false;
        let mut v12 = false;
        let mut v13 = false;
        let mut v14 = false;
        let mut v15 = V::UNDEFINED;
        let mut v16 = V::UNDEFINED;
        let mut v17 = false;
        let mut v18 = false;
        let v10_arguments = args_obj(rt, args, V::EMPTY)?;
        let mut v0_format = p0;
        let mut v1_keydata = p1;
        let mut v2_algorithm = p2;
        let v3_extractable = p3;
        let v4_keyusages = p4;
        let t7 = var_get(rt, 10);
        let v5_place = f6_call(rt, S_IMPORTKEY.v(), this, v10_arguments, 4i64)?;
        let t10 = var_get(rt, 14);
        let t13 = call(rt, v5_place, V::UNDEFINED, &[S_1ST.v()], "place")?;
        v0_format = call(rt, t10, V::UNDEFINED, &[v0_format, t13], "keyFormat")?;
        let t16 = sne(rt, v0_format, S_JWK.v());
        if t16 {
            let t17 = var_get(rt, 13);
            let t20 = call(rt, v5_place, V::UNDEFINED, &[S_2ND.v()], "place")?;
            v1_keydata = f10_bytes(rt, v1_keydata, t20)?;
        } else {
            let t22 = var_get(rt, 6);
            let t24 = f2_isobject(rt, v1_keydata)?;
            let t25 = !t24;
            if t25 {
                v12 = sne(rt, v1_keydata, V::UNDEFINED);
            } else {
                v12 = t25;
            }
            if v12 {
                v11 = sne(rt, v1_keydata, V::NULL);
            } else {
                v11 = v12;
            }
            if v11 {
                let t32 = var_get(rt, 9);
                let t34 = call(rt, v5_place, V::UNDEFINED, &[S_2ND.v()], "place")?;
                let t35 = f5_wrong(rt, t34, S_CAN_NOT_BE_CONVERTED_TO_A_DICTIO.v(), V::UNDEFINED)?;
                return Err(throw(rt, t35));
            }
        }
        let t36 = var_get(rt, 12);
        let t39 = call(rt, v5_place, V::UNDEFINED, &[S_3RD.v()], "place")?;
        v2_algorithm = f9_identifier(rt, v2_algorithm, t39)?;
        let t41 = var_get(rt, 16);
        let t44 = call(rt, v5_place, V::UNDEFINED, &[S_5TH.v()], "place")?;
        let v6_usages = f13_usagesof(rt, v4_keyusages, t44)?;
        let t46 = var_get(rt, 24);
        let t48 = var_get(rt, 23);
        f19_hmac(rt, v2_algorithm, t48, S_IMPORTKEY.v())?;
        let t51 = type_of(rt, v2_algorithm);
        let t52 = seq(rt, t51, S_STRING.v());
        if t52 {
            v13 = t52;
        } else {
            let t54 = get_seen(rt, v2_algorithm, &S_HASH, 132)?;
            v13 = seq(rt, t54, V::UNDEFINED);
        }
        if v13 {
            let t57 = var_get(rt, 18);
            let t58 = f16_required(rt, S_HASH.v(), S_HMACIMPORTPARAMS.v())?;
            return Err(throw(rt, t58));
        }
        let t59 = var_get(rt, 21);
        let t60 = var_get(rt, 12);
        let t62 = get_seen(rt, v2_algorithm, &S_HASH, 133)?;
        let t64 = call(rt, v5_place, V::UNDEFINED, &[S_3RD.v()], "place")?;
        let t65 = f9_identifier(rt, t62, t64)?;
        let v7_hash = f18_digestof(rt, t65)?;
        let t68 = get_method(rt, v6_usages, &S_SOME, M_SOME)?;
        let t69 = closure(rt, 39, &[])?;
        let t70 = call_method(rt, t68, v6_usages, &[t69], "usages.some", M_SOME)?;
        if t70.truthy() {
            let t71 = var_get(rt, 7);
            let t72 = f3_refused(rt, S_UNSUPPORTED_KEY_USAGE_FOR_AN_HMA.v(), S_SYNTAXERROR.v())?;
            return Err(throw(rt, t72));
        }
        let t74 = sne(rt, v0_format, S_RAW.v());
        if t74 {
            v14 = sne(rt, v0_format, S_JWK.v());
        } else {
            v14 = t74;
        }
        if v14 {
            let t78 = var_get(rt, 0);
            let t79 = get_seen(rt, t78, &S_EVENTS, 135)?;
            let t80 = get_seen(rt, t79, &S_DOMEXCEPTION, 136)?;
            let t82 = to_part(rt, v0_format)?;
            let t83 = concat_n(rt, &[S_UNABLE_TO_IMPORT_HMAC_KEY_WITH_F.v(), t82])?;
            let t84 = construct(rt, t80, &[t83], "host.events.DOMException")?;
            return Err(throw(rt, t84));
        }
        let t86 = seq(rt, v0_format, S_RAW.v());
        if t86 {
            v15 = v1_keydata;
        } else {
            let t88 = var_get(rt, 29);
            let t90 = eq(rt, v1_keydata, V::NULL)?;
            if t90 {
                v16 = obj(rt)?;
            } else {
                v16 = v1_keydata;
            }
            let t95 = !v3_extractable.truthy();
            let t96 = !t95;
            v15 = f29_ofjwk(rt, v16, v7_hash, t96, v6_usages)?;
        }
        let v8_key = v15;
        let t101 = length_seen(rt, v8_key, 137)?;
        let v9_length = to_num(rt, t101)? * 8.0;
        let t104 = seq(rt, v0_format, S_RAW.v());
        if t104 {
            let t106 = v9_length == 0.0;
            if t106 {
                v17 = t106;
            } else {
                let t108 = length_seen(rt, v2_algorithm, 138)?;
                v17 = seq(rt, t108, V::num(0.0));
            }
            if v17 {
                let t111 = var_get(rt, 7);
                let t112 = f3_refused(rt, S_ZERO_LENGTH_KEY_IS_NOT_SUPPORTED.v(), S_DATAERROR.v())?;
                return Err(throw(rt, t112));
            }
            let t114 = length_seen(rt, v2_algorithm, 139)?;
            let t115 = sne(rt, t114, V::UNDEFINED);
            if t115 {
                let t117 = length_seen(rt, v2_algorithm, 140)?;
                v18 = sne(rt, t117, V::num(v9_length));
            } else {
                v18 = t115;
            }
            if v18 {
                let t121 = var_get(rt, 7);
                let t122 = f3_refused(rt, S_INVALID_KEY_LENGTH.v(), S_DATAERROR.v())?;
                return Err(throw(rt, t122));
            }
        }
        let t124 = length_seen(rt, v6_usages, 141)?;
        let t125 = seq(rt, t124, V::num(0.0));
        if t125 {
            let t126 = var_get(rt, 7);
            let t127 = f3_refused(rt, S_USAGES_CANNOT_BE_EMPTY_WHEN_IMPO.v(), S_SYNTAXERROR.v())?;
            return Err(throw(rt, t127));
        }
        let t128 = var_get(rt, 28);
        let t132 = !v3_extractable.truthy();
        let t133 = !t132;
        let t136 = obj_seen(rt, &K_NAME, [v7_hash], 142)?;
        let t135 = obj_seen(rt, &K_NAME_HASH_LENGTH, [S_HMAC.v(), t136, V::num(v9_length)], 143)?;
        let t129 = obj_seen(rt, &K_BYTES_EXTRACTABLE_USAGES_ALGORIT, [v8_key, V::bool(t133), v6_usages, t135], 144)?;
        return Ok(f28_makekey(rt, t129)?);
    })
}

// subtle.js:157  if (usages.some((usage) => usage !== 'sign' && usage !== 'verify')) throw refused('Unsupported key …
fn f39(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 40)?;
    let mut v1 = false;
    let v0_usage = arg(args, 0);
    let t3 = sne(rt, v0_usage, S_SIGN.v());
    if t3 {
        v1 = sne(rt, v0_usage, S_VERIFY.v());
    } else {
        v1 = t3;
    }
    return Ok(V::bool(v1));
}

// subtle.js:168  async exportKey(format, key) {
fn f40_exportkey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 41)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let args = keep_args(rt, args)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 84, 41)?;
        let mut v4 = V::UNDEFINED;
        let v3_arguments = args_obj(rt, args, V::EMPTY)?;
        let mut v0_format = p0;
        let v1_key = p1;
        let t4 = var_get(rt, 10);
        let v2_place = f6_call(rt, S_EXPORTKEY.v(), this, v3_arguments, 2i64)?;
        let t7 = var_get(rt, 14);
        let t10 = call(rt, v2_place, V::UNDEFINED, &[S_1ST.v()], "place")?;
        v0_format = call(rt, t7, V::UNDEFINED, &[v0_format, t10], "keyFormat")?;
        let t12 = var_get(rt, 17);
        let t15 = call(rt, v2_place, V::UNDEFINED, &[S_2ND.v()], "place")?;
        f15_iskey(rt, v1_key, t15)?;
        let t18 = get_seen(rt, v1_key, &S_EXTRACTABLE, 145)?;
        let t19 = !t18.truthy();
        if t19 {
            let t20 = var_get(rt, 7);
            let t21 = f3_refused(rt, S_KEY_IS_NOT_EXTRACTABLE.v(), S_INVALIDACCESSEXCEPTION.v())?;
            return Err(throw(rt, t21));
        }
        let t23 = seq(rt, v0_format, S_RAW.v());
        if t23 {
            let t24 = var_get(rt, 27);
            let t26 = call(rt, t24, V::UNDEFINED, &[v1_key], "keyBytes")?;
            let t27 = get_method(rt, t26, &S_SLICE, M_SLICE)?;
            let t28 = call_method(rt, t27, t26, &[], "keyBytes(...).slice", M_SLICE)?;
            return Ok(get_seen(rt, t28, &S_BUFFER, 147)?);
        }
        let t31 = sne(rt, v0_format, S_JWK.v());
        if t31 {
            let t32 = var_get(rt, 7);
            let t34 = seq(rt, v0_format, S_SPKI.v());
            if t34 {
                v4 = S_RAW.v();
            } else {
                v4 = v0_format;
            }
            let t37 = to_part(rt, v4)?;
            let t39 = concat_n(rt, &[S_UNABLE_TO_EXPORT_A.v(), t37, S_HMAC_SECRET_KEY.v()])?;
            let t40 = f3_refused(rt, t39, S_INVALIDACCESSERROR.v())?;
            return Err(throw(rt, t40));
        }
        let t42 = arr(rt, &[])?;
        let t44 = get_seen(rt, v1_key, &S_USAGES, 148)?;
        spread(rt, t42, t44, "key.usages")?;
        let t46 = get_seen(rt, v1_key, &S_EXTRACTABLE, 149)?;
        let t47 = var_get(rt, 0);
        let t48 = get_seen(rt, t47, &S_TOTEXT, 150)?;
        let t49 = var_get(rt, 27);
        let t51 = call(rt, t49, V::UNDEFINED, &[v1_key], "keyBytes")?;
        let t52 = call(rt, t48, t47, &[t51, S_BASE64URL.v()], "host.toText")?;
        let t54 = get_seen(rt, v1_key, &S_ALGORITHM, 151)?;
        let t55 = get_seen(rt, t54, &S_HASH, 152)?;
        let t56 = get_seen(rt, t55, &S_NAME, 153)?;
        let t57 = get_method(rt, t56, &S_SLICE, M_SLICE)?;
        let t58 = call_method(rt, t57, t56, &[V::num(4.0)], "key.algorithm.hash.name.slice", M_SLICE)?;
        let t59 = to_part(rt, t58)?;
        let t60 = concat_n(rt, &[S_HS.v(), t59])?;
        return Ok(obj_seen(rt, &K_KEY_OPS_EXT_KTY_K_ALG, [t42, t46, S_OCT.v(), t52, t60], 155)?);
    })
}

// subtle.js:179  defineProperty(SubtleCrypto.prototype, name, { value() { host.missing('crypto.subtle.' + name); }, …
fn f41_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 42)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 156)?;
    let t3 = capture(me, 0);
    let t6 = add_part(rt, t3)?;
    let t4 = concat_n(rt, &[S_CRYPTO_SUBTLE.v(), t6])?;
    call(rt, t2, t1, &[t4], "host.missing")?;
    Ok(V::UNDEFINED)
}
