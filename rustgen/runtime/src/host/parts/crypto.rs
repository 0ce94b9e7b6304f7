#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from crypto.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(24);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_ALGORITHM = "algorithm");
lit!(S_ARGUMENT_MUST_BE_AN_INSTANCE_OF = "\" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BASE64URL = "base64url");
lit!(S_BEGIN = "-----BEGIN");
lit!(S_BUF1 = "buf1");
lit!(S_BUF2 = "buf2");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFER_1 = "Buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_CHANCE = "chance");
lit!(S_CODED = "coded");
lit!(S_COMPARE = "compare");
lit!(S_COMPLETE = "complete");
lit!(S_CONCAT = "concat");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_COPY = "copy");
lit!(S_CREATE = "create");
lit!(S_CREATEHASH = "createHash");
lit!(S_CREATEHMAC = "createHmac");
lit!(S_CREATEPRIVATEKEY = "createPrivateKey");
lit!(S_CREATEPUBLICKEY = "createPublicKey");
lit!(S_CREATESECRETKEY = "createSecretKey");
lit!(S_CRYPTO = "crypto");
lit!(S_CRYPTOKEY = "CryptoKey");
lit!(S_CRYPTO_1 = "Crypto");
lit!(S_CRYPTO_2 = "crypto.");
lit!(S_CRYPTO_SUBTLE = "crypto.subtle.");
lit!(S_CRYPTO_SUBTLE_IMPORTKEY_OF = "crypto.subtle.importKey of ");
lit!(S_CRYPTO_SUBTLE_OF_THIS_KEY = "crypto.subtle of this key");
lit!(S_CUSTOM = "custom");
lit!(S_DATA = "data");
lit!(S_DECODER_ROUTINES = "DECODER routines");
lit!(S_DECRYPT = "decrypt");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DERIVEBITS = "deriveBits");
lit!(S_DERIVEKEY = "deriveKey");
lit!(S_DIGEST = "digest");
lit!(S_DIGEST_1 = "Digest");
lit!(S_DIGEST_ALREADY_CALLED = "Digest already called");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_ENCRYPT = "encrypt");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_ERROR_1E08010C_DECODER_ROUTINES = "error:1E08010C:DECODER routines::unsupported");
lit!(S_ERR_CRYPTO_HASH_FINALIZED = "ERR_CRYPTO_HASH_FINALIZED");
lit!(S_ERR_CRYPTO_TIMING_SAFE_EQUAL_LEN = "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH");
lit!(S_ERR_ILLEGAL_CONSTRUCTOR = "ERR_ILLEGAL_CONSTRUCTOR");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_OSSL_UNSUPPORTED = "ERR_OSSL_UNSUPPORTED");
lit!(S_EVENTS = "events");
lit!(S_EXPORT = "export");
lit!(S_EXPORTKEY = "exportKey");
lit!(S_EXTRACTABLE = "extractable");
lit!(S_FAILED_TO_EXECUTE_DIGEST_ON_SUBT = "Failed to execute 'digest' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.");
lit!(S_FORMAT = "format");
lit!(S_FROM = "from");
lit!(S_FROMSTRING = "fromString");
lit!(S_GENERATEKEY = "generateKey");
lit!(S_GETOWNPROPERTYDESCRIPTORS = "getOwnPropertyDescriptors");
lit!(S_GETRANDOMVALUES = "getRandomValues");
lit!(S_GET_SUBTLE = "get subtle");
lit!(S_GET_SYMMETRICKEYSIZE = "get symmetricKeySize");
lit!(S_GET_TYPE = "get type");
lit!(S_HASH = "hash");
lit!(S_HASHNAME = "hashName");
lit!(S_HASH_1 = "Hash");
lit!(S_HMAC = "Hmac");
lit!(S_HMACKEY = "hmacKey");
lit!(S_HMAC_1 = "HMAC");
lit!(S_HMAC_2 = "hmac");
lit!(S_ILLEGAL_CONSTRUCTOR = "Illegal constructor");
lit!(S_IMPORTKEY = "importKey");
lit!(S_INCLUDES = "includes");
lit!(S_INPUT_BUFFERS_MUST_HAVE_THE_SAME = "Input buffers must have the same byte length");
lit!(S_INVALIDACCESSERROR = "InvalidAccessError");
lit!(S_ISSTRING = "isString");
lit!(S_ISVIEW = "isView");
lit!(S_JWK = "jwk");
lit!(S_K = "k");
lit!(S_KEY = "key");
lit!(S_KEYOBJECT = "KeyObject");
lit!(S_KTY = "kty");
lit!(S_LACKING = "lacking");
lit!(S_LATIN1 = "latin1");
lit!(S_LENGTH = "length");
lit!(S_LIBRARY = "library");
lit!(S_MD5 = "md5");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_NAME = "name");
lit!(S_NOTSUPPORTEDERROR = "NotSupportedError");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OCT = "oct");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF_1 = "of type string or an instance of Buffer, TypedArray, or DataView");
lit!(S_OPTIONS_OF_CRYPTO_CREATEHASH = "options of crypto.createHash");
lit!(S_OVER = "over");
lit!(S_OVER_1 = "#over");
lit!(S_PARTS = "parts");
lit!(S_PARTS_1 = "#parts");
lit!(S_PATH = "path");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_RANDOMUUID = "randomUUID");
lit!(S_RANGEERROR = "RangeError");
lit!(S_RAW = "raw");
lit!(S_REASON = "reason");
lit!(S_RSASHA256 = "rsasha256");
lit!(S_RSA_SHA1 = "rsa-sha1");
lit!(S_RSA_SHA256 = "rsa-sha256");
lit!(S_RSA_SHA512 = "rsa-sha512");
lit!(S_SECRET = "secret");
lit!(S_SHA1 = "sha1");
lit!(S_SHA224 = "sha224");
lit!(S_SHA256 = "sha256");
lit!(S_SHA384 = "sha384");
lit!(S_SHA512 = "sha512");
lit!(S_SHA512_224 = "sha512-224");
lit!(S_SHA512_224_1 = "sha512/224");
lit!(S_SHA512_256 = "sha512-256");
lit!(S_SHA512_256_1 = "sha512/256");
lit!(S_SHA_1 = "sha-1");
lit!(S_SHA_1_1 = "SHA-1");
lit!(S_SHA_224 = "sha-224");
lit!(S_SHA_256 = "sha-256");
lit!(S_SHA_256_1 = "SHA-256");
lit!(S_SHA_384 = "sha-384");
lit!(S_SHA_384_1 = "SHA-384");
lit!(S_SHA_512 = "sha-512");
lit!(S_SHA_512_1 = "SHA-512");
lit!(S_SIGN = "sign");
lit!(S_SLICE = "slice");
lit!(S_SOURCE = "source");
lit!(S_STRING = "string");
lit!(S_STUB = "stub");
lit!(S_SUBTLE = "subtle");
lit!(S_SUBTLECRYPTO = "SubtleCrypto");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMMETRICKEYSIZE = "symmetricKeySize");
lit!(S_THE = "The \"");
lit!(S_THE_HASH = "the hash ");
lit!(S_THE_INSPECTION_OF_A_HASH = "the inspection of a hash");
lit!(S_TIMINGSAFEEQUAL = "timingSafeEqual");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOSTRING = "toString");
lit!(S_TOUPPERCASE = "toUpperCase");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNABLE_TO_USE_THIS_KEY_TO = "Unable to use this key to ");
lit!(S_UNDECODABLE = "undecodable");
lit!(S_UNLIKE = "unlike");
lit!(S_UNRECOGNIZED_ALGORITHM_NAME = "Unrecognized algorithm name");
lit!(S_UNSUPPORTED = "unsupported");
lit!(S_UNWRAPKEY = "unwrapKey");
lit!(S_UPDATE = "update");
lit!(S_USAGES = "usages");
lit!(S_UTF8 = "utf8");
lit!(S_VALUE = "value");
lit!(S_VERIFY = "verify");
lit!(S_WEBCRYPTO = "webcrypto");
lit!(S_WEBHASH = "webHash");
lit!(S_WRAP = "wrap");
lit!(S_WRAPKEY = "wrapKey");
lit!(S_WRITABLE = "writable");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_GETOWNPROPERTYDESCRIPTORS: Known = known("Object", "getOwnPropertyDescriptors");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTORS: V = builtin_function("Object", "getOwnPropertyDescriptors");
const K_ALGORITHM_TYPE_EXTRACTABLE_USAGE: [&Lit; 4] = [&S_ALGORITHM, &S_TYPE, &S_EXTRACTABLE, &S_USAGES];
const K_CREATEHASH_CREATEHMAC_HASH_TIMIN: [&Lit; 12] = [&S_CREATEHASH, &S_CREATEHMAC, &S_HASH, &S_TIMINGSAFEEQUAL, &S_CREATEPRIVATEKEY, &S_CREATEPUBLICKEY, &S_CREATESECRETKEY, &S_KEYOBJECT, &S_HASH_1, &S_HMAC, &S_WEBCRYPTO, &S_SUBTLE];
const K_KTY_K: [&Lit; 2] = [&S_KTY, &S_K];
const K_LIBRARY_REASON: [&Lit; 2] = [&S_LIBRARY, &S_REASON];
const K_MD5_SHA1_SHA224_SHA256_SHA384_SH: [&Lit; 8] = [&S_MD5, &S_SHA1, &S_SHA224, &S_SHA256, &S_SHA384, &S_SHA512, &S_SHA512_256, &S_SHA512_224];
const K_NAME: [&Lit; 1] = [&S_NAME];
const K_NAME_HASH_LENGTH: [&Lit; 3] = [&S_NAME, &S_HASH, &S_LENGTH];
const K_SHA_1_SHA_224_SHA_256_SHA_384_SH: [&Lit; 11] = [&S_SHA_1, &S_SHA_224, &S_SHA_256, &S_SHA_384, &S_SHA_512, &S_SHA512_256_1, &S_SHA512_224_1, &S_RSASHA256, &S_RSA_SHA256, &S_RSA_SHA1, &S_RSA_SHA512];
const K_SHA_1_SHA_256_SHA_384_SHA_512: [&Lit; 4] = [&S_SHA_1_1, &S_SHA_256_1, &S_SHA_384_1, &S_SHA_512_1];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const K_WEBCRYPTO_CRYPTO_SUBTLECRYPTO_CR: [&Lit; 5] = [&S_WEBCRYPTO, &S_CRYPTO_1, &S_SUBTLECRYPTO, &S_CRYPTOKEY, &S_MODULE];
const M_CONCAT: Method = method("concat");
const M_INCLUDES: Method = method("includes");
const M_PUSH: Method = method("push");
const M_SLICE: Method = method("slice");
const M_TOLOWERCASE: Method = method("toLowerCase");
const M_TOUPPERCASE: Method = method("toUpperCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_hashname_entry, name: &S_HASHNAME, length: 1, flags: 6 },
        FuncInfo { code: f3_data_entry, name: &S_DATA, length: 2, flags: 6 },
        FuncInfo { code: f4_digest_entry, name: &S_DIGEST_1, length: 2, flags: 27 },
        FuncInfo { code: f5_parts, name: &S_PARTS_1, length: 0, flags: 2 },
        FuncInfo { code: f6_over, name: &S_OVER_1, length: 0, flags: 2 },
        FuncInfo { code: f7_update, name: &S_UPDATE, length: 2, flags: 2 },
        FuncInfo { code: f8_digest, name: &S_DIGEST, length: 1, flags: 2 },
        FuncInfo { code: f9_copy, name: &S_COPY, length: 0, flags: 2 },
        FuncInfo { code: f10_hash_entry, name: &S_HASH_1, length: 0, flags: 27 },
        FuncInfo { code: f11_hmac_entry, name: &S_HMAC, length: 0, flags: 27 },
        FuncInfo { code: f12_value, name: &S_VALUE, length: 0, flags: 6 },
        FuncInfo { code: f13_keyobject_entry, name: &S_KEYOBJECT, length: 1, flags: 27 },
        FuncInfo { code: f14_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f15_get_symmetrickeysize, name: &S_GET_SYMMETRICKEYSIZE, length: 0, flags: 2 },
        FuncInfo { code: f16_export, name: &S_EXPORT, length: 1, flags: 2 },
        FuncInfo { code: f17_webhash_entry, name: &S_WEBHASH, length: 1, flags: 6 },
        FuncInfo { code: f18_cryptokey_entry, name: &S_CRYPTOKEY, length: 0, flags: 27 },
        FuncInfo { code: f19_source_entry, name: &S_SOURCE, length: 1, flags: 6 },
        FuncInfo { code: f20_unlike_entry, name: &S_UNLIKE, length: 1, flags: 6 },
        FuncInfo { code: f21_hmackey_entry, name: &S_HMACKEY, length: 2, flags: 6 },
        FuncInfo { code: f22_subtlecrypto_entry, name: &S_SUBTLECRYPTO, length: 0, flags: 27 },
        FuncInfo { code: f23_digest, name: &S_DIGEST, length: 2, flags: 258 },
        FuncInfo { code: f24_importkey, name: &S_IMPORTKEY, length: 5, flags: 258 },
        FuncInfo { code: f25_sign, name: &S_SIGN, length: 3, flags: 258 },
        FuncInfo { code: f26_verify, name: &S_VERIFY, length: 4, flags: 258 },
        FuncInfo { code: f27_value, name: &S_VALUE, length: 0, flags: 2 },
        FuncInfo { code: f28_crypto_entry, name: &S_CRYPTO_1, length: 0, flags: 27 },
        FuncInfo { code: f29_get_subtle, name: &S_GET_SUBTLE, length: 0, flags: 2 },
        FuncInfo { code: f30_getrandomvalues, name: &S_GETRANDOMVALUES, length: 1, flags: 2 },
        FuncInfo { code: f31_randomuuid, name: &S_RANDOMUUID, length: 0, flags: 2 },
        FuncInfo { code: f32_undecodable_entry, name: &S_UNDECODABLE, length: 2, flags: 6 },
        FuncInfo { code: f33_createhash, name: &S_CREATEHASH, length: 2, flags: 2 },
        FuncInfo { code: f34_createhmac, name: &S_CREATEHMAC, length: 2, flags: 2 },
        FuncInfo { code: f35_timingsafeequal, name: &S_TIMINGSAFEEQUAL, length: 2, flags: 2 },
        FuncInfo { code: f36_createprivatekey, name: &S_CREATEPRIVATEKEY, length: 1, flags: 2 },
        FuncInfo { code: f37_createpublickey, name: &S_CREATEPUBLICKEY, length: 1, flags: 2 },
        FuncInfo { code: f38_createsecretkey, name: &S_CREATESECRETKEY, length: 2, flags: 6 },
    ],
    vars: 31,
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

// crypto.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// crypto.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 248, 1)?;
    let mut v38 = V::UNDEFINED;
    let mut v43 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    var_set(rt, 2, t4)?;
    let t5 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 3, t5)?;
    let t6 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 4, t6)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_BASE, 33)?;
    req_obj(rt, t8, "host.base", "coded")?;
    let t9 = get_seen(rt, t8, &S_CODED, 34)?;
    var_set(rt, 5, t9)?;
    let t10 = get_seen(rt, t8, &S_BADTYPE, 35)?;
    var_set(rt, 6, t10)?;
    let t11 = var_get(rt, 0);
    let t12 = get_seen(rt, t11, &S_PATH, 36)?;
    req_obj(rt, t12, "host.path", "isString")?;
    let t13 = get_seen(rt, t12, &S_ISSTRING, 37)?;
    var_set(rt, 7, t13)?;
    let t14 = var_get(rt, 0);
    let t15 = get_seen(rt, t14, &S_BUFFER, 38)?;
    req_obj(rt, t15, "host.buffer", "Buffer")?;
    let t16 = get_seen(rt, t15, &S_BUFFER_1, 39)?;
    var_set(rt, 8, t16)?;
    let t17 = get_seen(rt, t15, &S_WRAP, 40)?;
    var_set(rt, 9, t17)?;
    let t18 = get_seen(rt, t15, &S_FROMSTRING, 41)?;
    var_set(rt, 10, t18)?;
    let t19 = obj_seen(rt, &K_MD5_SHA1_SHA224_SHA256_SHA384_SH, [V::num(1.0), V::num(1.0), V::num(1.0), V::num(1.0), V::num(1.0), V::num(1.0), V::num(1.0), V::num(1.0)], 42)?;
    var_set(rt, 11, t19)?;
    let t20 = obj_seen(rt, &K_SHA_1_SHA_224_SHA_256_SHA_384_SH, [S_SHA1.v(), S_SHA224.v(), S_SHA256.v(), S_SHA384.v(), S_SHA512.v(), S_SHA512_256.v(), S_SHA512_224.v(), S_SHA256.v(), S_SHA256.v(), S_SHA1.v(), S_SHA512.v()], 43)?;
    var_set(rt, 12, t20)?;
    let t21 = closure(rt, 2, &[])?;
    var_set(rt, 13, t21)?;
    let t22 = closure(rt, 3, &[])?;
    var_set(rt, 14, t22)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    var_set(rt, 28, V::EMPTY)?;
    var_set(rt, 29, V::EMPTY)?;
    var_set(rt, 30, V::EMPTY)?;
    let t23 = private_name(rt, &S_NAME)?;
    var_set(rt, 27, t23)?;
    let t24 = private_name(rt, &S_KEY)?;
    var_set(rt, 28, t24)?;
    let t25 = private_name(rt, &S_PARTS)?;
    var_set(rt, 29, t25)?;
    let t26 = private_name(rt, &S_OVER)?;
    var_set(rt, 30, t26)?;
    let t27 = var_get(rt, 27);
    let t28 = var_get(rt, 28);
    let t29 = var_get(rt, 29);
    let t30 = var_get(rt, 30);
    let t31 = make_class(rt, 4, V::EMPTY, &[])?;
    let t32 = get_seen(rt, t31, &S_PROTOTYPE, 44)?;
    let t33 = closure(rt, 5, &[])?;
    let t34 = closure(rt, 6, &[])?;
    let t35 = closure(rt, 7, &[])?;
    def_hidden(rt, t32, S_UPDATE.v(), t35)?;
    let t36 = closure(rt, 8, &[])?;
    def_hidden(rt, t32, S_DIGEST.v(), t36)?;
    let t37 = closure(rt, 9, &[])?;
    def_hidden(rt, t32, S_COPY.v(), t37)?;
    var_set(rt, 26, t31)?;
    def_field(rt, t31, t27, V::UNDEFINED)?;
    def_field(rt, t31, t28, V::UNDEFINED)?;
    def_field(rt, t31, t29, t33)?;
    def_field(rt, t31, t30, t34)?;
    let v15_digest = t31;
    let t39 = make_class(rt, 10, v15_digest, &[])?;
    get_seen(rt, t39, &S_PROTOTYPE, 45)?;
    let v36_hash = t39;
    var_set(rt, 15, t39)?;
    let t42 = make_class(rt, 11, v15_digest, &[])?;
    get_seen(rt, t42, &S_PROTOTYPE, 46)?;
    let v37_hmac = t42;
    var_set(rt, 16, t42)?;
    let t44 = var_get(rt, 15);
    let t45 = var_get(rt, 16);
    let t46 = arr(rt, &[t44, t45])?;
    let mut t47 = iter(rt, t46, "")?;
    'l1: loop {
        tick(rt, 17, 2)?;
        let (t48, t49) = next(rt, &mut t47)?;
        if t49 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v39_c = t48;
                let t50 = var_get(rt, 1);
                let t52 = attempt!('try1, get_seen(rt, v39_c, &S_PROTOTYPE, 47));
                let t53 = var_get(rt, 0);
                let t54 = attempt!('try1, get_seen(rt, t53, &S_CUSTOM, 48));
                let t56 = attempt!('try1, closure(rt, 12, &[]));
                let t55 = attempt!('try1, obj_seen(rt, &K_VALUE_CONFIGURABLE, [t56, V::TRUE], 49));
                attempt!('try1, call(rt, t50, V::UNDEFINED, &[t52, t54, t55], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v38 = exception;
            close(rt, &mut t47, true)?;
            return Err(throw(rt, v38));
        }
    }
    let t59 = make_class(rt, 13, V::EMPTY, &[])?;
    let t60 = get_seen(rt, t59, &S_PROTOTYPE, 50)?;
    let t61 = closure(rt, 14, &[])?;
    def_accessor_hidden(rt, t60, S_TYPE.v(), t61, true)?;
    let t62 = closure(rt, 15, &[])?;
    def_accessor_hidden(rt, t60, S_SYMMETRICKEYSIZE.v(), t62, true)?;
    let t63 = closure(rt, 16, &[])?;
    def_hidden(rt, t60, S_EXPORT.v(), t63)?;
    let v40_keyobject = t59;
    var_set(rt, 17, t59)?;
    let t64 = closure(rt, 17, &[])?;
    var_set(rt, 18, t64)?;
    let t65 = gload(rt, &S_SYMBOL)?;
    let t66 = call(rt, t65, V::UNDEFINED, &[S_BYTES.v()], "Symbol")?;
    var_set(rt, 19, t66)?;
    let t67 = make_class(rt, 18, V::EMPTY, &[])?;
    get_seen(rt, t67, &S_PROTOTYPE, 51)?;
    let v41_cryptokey = t67;
    var_set(rt, 20, t67)?;
    let t69 = var_get(rt, 0);
    let t70 = get_seen(rt, t69, &S_BASE, 52)?;
    let t71 = get_seen(rt, t70, &S_LACKING, 53)?;
    let t72 = var_get(rt, 20);
    let t73 = get_seen(rt, t72, &S_PROTOTYPE, 54)?;
    let t74 = arr(rt, &[S_TYPE.v(), S_EXTRACTABLE.v(), S_ALGORITHM.v(), S_USAGES.v()])?;
    call(rt, t71, t70, &[S_CRYPTOKEY.v(), t73, t74], "host.base.lacking")?;
    let t76 = closure(rt, 19, &[])?;
    var_set(rt, 21, t76)?;
    let t77 = closure(rt, 20, &[])?;
    var_set(rt, 22, t77)?;
    let t78 = closure(rt, 21, &[])?;
    var_set(rt, 23, t78)?;
    let t79 = make_class(rt, 22, V::EMPTY, &[])?;
    let t80 = get_seen(rt, t79, &S_PROTOTYPE, 55)?;
    let t81 = closure_of(rt, 23, &[])?;
    def_hidden(rt, t80, S_DIGEST.v(), t81)?;
    let t82 = closure_of(rt, 24, &[])?;
    def_hidden(rt, t80, S_IMPORTKEY.v(), t82)?;
    let t83 = closure_of(rt, 25, &[])?;
    def_hidden(rt, t80, S_SIGN.v(), t83)?;
    let t84 = closure_of(rt, 26, &[])?;
    def_hidden(rt, t80, S_VERIFY.v(), t84)?;
    let v42_subtlecrypto = t79;
    let v25_subtlecrypto = t79;
    let t85 = arr(rt, &[S_ENCRYPT.v(), S_DECRYPT.v(), S_GENERATEKEY.v(), S_DERIVEKEY.v(), S_DERIVEBITS.v(), S_EXPORTKEY.v(), S_WRAPKEY.v(), S_UNWRAPKEY.v()])?;
    let mut t86 = iter(rt, t85, "")?;
    'l3: loop {
        tick(rt, 17, 3)?;
        let (t87, t88) = next(rt, &mut t86)?;
        if t88 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v44_name = t87;
                let t89 = var_get(rt, 1);
                let t91 = attempt!('try2, get_seen(rt, v25_subtlecrypto, &S_PROTOTYPE, 56));
                let t94 = attempt!('try2, closure(rt, 27, &[v44_name]));
                let t93 = attempt!('try2, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t94, V::TRUE, V::TRUE, V::TRUE], 57));
                attempt!('try2, call(rt, t89, V::UNDEFINED, &[t91, v44_name, t93], "defineProperty"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v43 = exception;
            close(rt, &mut t86, true)?;
            return Err(throw(rt, v43));
        }
    }
    let t98 = f22_subtlecrypto(rt, v25_subtlecrypto, v25_subtlecrypto)?;
    var_set(rt, 24, t98)?;
    let t99 = make_class(rt, 28, V::EMPTY, &[])?;
    let t100 = get_seen(rt, t99, &S_PROTOTYPE, 58)?;
    let t101 = closure(rt, 29, &[])?;
    def_accessor_hidden(rt, t100, S_SUBTLE.v(), t101, true)?;
    let t102 = closure(rt, 30, &[])?;
    def_hidden(rt, t100, S_GETRANDOMVALUES.v(), t102)?;
    let t103 = closure(rt, 31, &[])?;
    def_hidden(rt, t100, S_RANDOMUUID.v(), t103)?;
    let v45_crypto = t99;
    let v27_crypto = t99;
    let v28_webcrypto = f28_crypto(rt, v27_crypto, v27_crypto)?;
    let t106 = closure(rt, 32, &[])?;
    var_set(rt, 25, t106)?;
    let t108 = closure(rt, 33, &[])?;
    let t109 = closure(rt, 34, &[])?;
    let t110 = closure(rt, 35, &[])?;
    let t111 = closure(rt, 36, &[])?;
    let t112 = closure(rt, 37, &[])?;
    let t113 = closure(rt, 38, &[])?;
    let t114 = var_get(rt, 17);
    let t114 = tdz(rt, t114, "KeyObject")?;
    let t115 = var_get(rt, 15);
    let t116 = var_get(rt, 16);
    let t118 = var_get(rt, 24);
    let v30_crypto = obj_seen(rt, &K_CREATEHASH_CREATEHMAC_HASH_TIMIN, [t108, t109, V::UNDEFINED, t110, t111, t112, t113, t114, t115, t116, v28_webcrypto, t118], 59)?;
    del(rt, v30_crypto, &S_HASH, true)?;
    let t121 = var_get(rt, 2);
    let t123 = var_get(rt, 0);
    let t124 = get_seen(rt, t123, &S_CHANCE, 60)?;
    call(rt, t121, V::UNDEFINED, &[v30_crypto, t124], "assign")?;
    let t130 = var_get(rt, 20);
    let t131 = var_get(rt, 0);
    let t132 = get_seen(rt, t131, &S_STUB, 61)?;
    let t133 = get_seen(rt, t132, &S_COMPLETE, 62)?;
    let t135 = call(rt, t133, t132, &[S_CRYPTO.v(), v30_crypto], "host.stub.complete")?;
    return Ok(obj_seen(rt, &K_WEBCRYPTO_CRYPTO_SUBTLECRYPTO_CR, [v28_webcrypto, v27_crypto, v25_subtlecrypto, t130, t135], 63)?);
}

// crypto.js:11  const hashName = (name) => {
fn f2_hashname(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 30, 4)?;
    let mut v3 = V::UNDEFINED;
    let v0_name = p0;
    let t3 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let v1_lower = call_method(rt, t3, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    let t5 = var_get(rt, 12);
    let t7 = get_v(rt, t5, v1_lower)?;
    let t8 = eq(rt, t7, V::NULL)?;
    if t8 {
        v3 = v1_lower;
    } else {
        v3 = t7;
    }
    let v2_found = v3;
    let t11 = var_get(rt, 11);
    let t13 = get_v(rt, t11, v2_found)?;
    let t14 = !t13.truthy();
    if t14 {
        let t15 = var_get(rt, 0);
        let t16 = get_seen(rt, t15, &S_MISSING, 65)?;
        let t18 = to_part(rt, v0_name)?;
        let t19 = concat_n(rt, &[S_THE_HASH.v(), t18])?;
        call(rt, t16, t15, &[t19], "host.missing")?;
    }
    return Ok(v2_found);
}

fn f2_hashname_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_hashname(rt, arg(args, 0))
}

// crypto.js:16  const data = (value, encoding, what = 'data') => {
fn f3_data(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 77, 5)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let v0_value = p0;
    let v1_encoding = p1;
    let t3 = p2;
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = S_DATA.v();
    } else {
        v3 = t3;
    }
    let v2_what = v3;
    let t7 = type_of(rt, v0_value);
    let t8 = seq(rt, t7, S_STRING.v());
    if t8 {
        let t9 = var_get(rt, 10);
        let t12 = seq(rt, v1_encoding, S_BUFFER.v());
        if t12 {
            v4 = S_UTF8.v();
        } else {
            v4 = v1_encoding;
        }
        return Ok(call(rt, t9, V::UNDEFINED, &[v0_value, v4], "fromString")?);
    }
    let t16 = gload(rt, &S_ARRAYBUFFER)?;
    let t17 = get_seen(rt, t16, &S_ISVIEW, 66)?;
    let t19 = call(rt, t17, t16, &[v0_value], "ArrayBuffer.isView")?;
    if t19.truthy() {
        let t20 = var_get(rt, 3);
        let t22 = get_seen(rt, v0_value, &S_BUFFER, 67)?;
        let t24 = get_seen(rt, v0_value, &S_BYTEOFFSET, 68)?;
        let t26 = get_seen(rt, v0_value, &S_BYTELENGTH, 69)?;
        return Ok(construct(rt, t20, &[t22, t24, t26], "Bytes")?);
    }
    let t29 = gload(rt, &S_ARRAYBUFFER)?;
    let t30 = instance_of(rt, v0_value, t29)?;
    if t30 {
        v5 = seq(rt, v2_what, S_KEY.v());
    } else {
        v5 = t30;
    }
    if v5 {
        let t34 = var_get(rt, 3);
        return Ok(construct(rt, t34, &[v0_value], "Bytes")?);
    }
    let t38 = var_get(rt, 17);
    let t38 = tdz(rt, t38, "KeyObject")?;
    let t39 = instance_of(rt, v0_value, t38)?;
    if t39 {
        return Ok(get_seen(rt, v0_value, &S_BYTES, 72)?);
    }
    let t42 = var_get(rt, 6);
    let t45 = seq(rt, v2_what, S_KEY.v());
    if t45 {
        v6 = S_OF_TYPE_STRING_OR_AN_INSTANCE_OF.v();
    } else {
        v6 = S_OF_TYPE_STRING_OR_AN_INSTANCE_OF_1.v();
    }
    let t48 = call(rt, t42, V::UNDEFINED, &[v2_what, v6, v0_value], "badType")?;
    return Err(throw(rt, t48));
}

fn f3_data_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_data(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// crypto.js:25  constructor(name, key) { this.#name = name; this.#key = key; }
fn f4_digest(rt: &mut Rt, me: V, target: V, p0: V, p1: V) -> R<V> {
    enter(rt, 13, 6)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v0_name = p0;
    let v1_key = p1;
    let t4 = var_get(rt, 27);
    put_private(rt, this, t4, v0_name)?;
    let t6 = var_get(rt, 28);
    put_private(rt, this, t6, v1_key)?;
    Ok(this)
}

fn f4_digest_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f4_digest(rt, me, target, arg(args, 0), arg(args, 1))
}

// crypto.js:24  #name; #key; #parts = []; #over = false;
fn f5_parts(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 7)?;
    return Ok(arr(rt, &[])?);
}

// crypto.js:24  #name; #key; #parts = []; #over = false;
fn f6_over(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 8)?;
    return Ok(V::FALSE);
}

// crypto.js:26  update(value, encoding) {
fn f7_update(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 9)?;
    let v0_value = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t3 = var_get(rt, 30);
    let t4 = get_private(rt, this, t3)?;
    if t4.truthy() {
        let t5 = var_get(rt, 5);
        let t6 = gload(rt, &S_ERROR)?;
        let t7 = construct(rt, t6, &[S_DIGEST_ALREADY_CALLED.v()], "Error")?;
        let t8 = call(rt, t5, V::UNDEFINED, &[t7, S_ERR_CRYPTO_HASH_FINALIZED.v()], "coded")?;
        return Err(throw(rt, t8));
    }
    let t9 = var_get(rt, 29);
    let t10 = get_private(rt, this, t9)?;
    let t11 = get_method(rt, t10, &S_PUSH, M_PUSH)?;
    let t12 = var_get(rt, 8);
    let t13 = get_seen(rt, t12, &S_FROM, 78)?;
    let t14 = var_get(rt, 14);
    let t17 = f3_data(rt, v0_value, v1_encoding, V::UNDEFINED)?;
    let t18 = call(rt, t13, t12, &[t17], "Buffer.from")?;
    call_push(rt, t11, t10, t18, "this[#parts].push")?;
    return Ok(this);
}

// crypto.js:31  digest(encoding) {
fn f8_digest(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 50, 10)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_encoding = arg(args, 0);
    let t2 = var_get(rt, 30);
    let t3 = get_private(rt, this, t2)?;
    if t3.truthy() {
        let t4 = var_get(rt, 5);
        let t5 = gload(rt, &S_ERROR)?;
        let t6 = construct(rt, t5, &[S_DIGEST_ALREADY_CALLED.v()], "Error")?;
        let t7 = call(rt, t4, V::UNDEFINED, &[t6, S_ERR_CRYPTO_HASH_FINALIZED.v()], "coded")?;
        return Err(throw(rt, t7));
    }
    let t8 = var_get(rt, 30);
    put_private(rt, this, t8, V::TRUE)?;
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_HASH, 81)?;
    let t11 = var_get(rt, 27);
    let t12 = get_private(rt, this, t11)?;
    let t13 = var_get(rt, 28);
    let t14 = get_private(rt, this, t13)?;
    let t15 = var_get(rt, 8);
    let t16 = get_method(rt, t15, &S_CONCAT, M_CONCAT)?;
    let t17 = var_get(rt, 29);
    let t18 = get_private(rt, this, t17)?;
    let t19 = call_method(rt, t16, t15, &[t18], "Buffer.concat", M_CONCAT)?;
    let v1_out = call(rt, t10, t9, &[t12, t14, t19], "host.hash")?;
    let t21 = var_get(rt, 9);
    let t24 = get_seen(rt, v1_out, &S_BYTELENGTH, 86)?;
    let v2_made = call(rt, t21, V::UNDEFINED, &[v1_out, V::num(0.0), t24], "wrap")?;
    if v0_encoding.truthy() {
        v4 = V::bool((sne(rt, v0_encoding, S_BUFFER.v())));
    } else {
        v4 = v0_encoding;
    }
    if v4.truthy() {
        let t31 = get_seen(rt, v2_made, &S_TOSTRING, 87)?;
        v3 = call(rt, t31, v2_made, &[v0_encoding], "made.toString")?;
    } else {
        v3 = v2_made;
    }
    return Ok(v3);
}

// crypto.js:38  copy() {
fn f9_copy(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 11)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Digest")?;
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    let t4 = var_get(rt, 28);
    let t5 = get_private(rt, this, t4)?;
    let v0_made = f4_digest(rt, t1, t1, t3, t5)?;
    let t8 = var_get(rt, 29);
    let t9 = arr(rt, &[])?;
    let t10 = var_get(rt, 29);
    let t11 = get_private(rt, this, t10)?;
    spread(rt, t9, t11, "this[#parts]")?;
    put_private(rt, v0_made, t8, t9)?;
    return Ok(v0_made);
}

// crypto.js:44  class Hash extends Digest {}
fn f10_hash(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 7, 12)?;
    let t1 = me;
    let t2 = target;
    let t4 = super_call(rt, t1, t2, args)?;
    init_fields(rt, t4, t1)?;
    return Ok(t4);
}

fn f10_hash_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f10_hash(rt, me, target, args)
}

// crypto.js:45  class Hmac extends Digest {}
fn f11_hmac(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 7, 13)?;
    let t1 = me;
    let t2 = target;
    let t4 = super_call(rt, t1, t2, args)?;
    init_fields(rt, t4, t1)?;
    return Ok(t4);
}

fn f11_hmac_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f11_hmac(rt, me, target, args)
}

// crypto.js:46  for (const C of [Hash, Hmac]) defineProperty(C.prototype, host.custom, { value: () => host.missing(…
fn f12_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 14)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 92)?;
    return Ok(call(rt, t2, t1, &[S_THE_INSPECTION_OF_A_HASH.v()], "host.missing")?);
}

// crypto.js:48  constructor(bytes) { defineProperty(this, 'bytes', { value: bytes }); }
fn f13_keyobject(rt: &mut Rt, me: V, target: V, p0: V) -> R<V> {
    enter(rt, 10, 15)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v0_bytes = p0;
    let t3 = var_get(rt, 1);
    let t4 = obj_seen(rt, &K_VALUE, [v0_bytes], 93)?;
    call(rt, t3, V::UNDEFINED, &[this, S_BYTES.v(), t4], "defineProperty")?;
    Ok(this)
}

fn f13_keyobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f13_keyobject(rt, me, target, arg(args, 0))
}

// crypto.js:49  get type() { return 'secret'; }
fn f14_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 16)?;
    return Ok(S_SECRET.v());
}

// crypto.js:50  get symmetricKeySize() { return this.bytes.length; }
fn f15_get_symmetrickeysize(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 17)?;
    let t1 = get_seen(rt, this, &S_BYTES, 94)?;
    return Ok(length_seen(rt, t1, 95)?);
}

// crypto.js:51  export(options) { return options?.format === 'jwk' ? { kty: 'oct', k: Buffer.from(this.bytes).toStr…
fn f16_export(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 18)?;
    let mut v1 = V::UNDEFINED;
    let v0_options = arg(args, 0);
    let mut v2 = V::UNDEFINED;
    'l1: {
        let t3 = eq(rt, v0_options, V::NULL)?;
        if t3 {
            break 'l1;
        }
        v2 = get_seen(rt, v0_options, &S_FORMAT, 96)?;
    }
    let t6 = seq(rt, v2, S_JWK.v());
    if t6 {
        let t8 = var_get(rt, 8);
        let t9 = get_seen(rt, t8, &S_FROM, 97)?;
        let t10 = get_seen(rt, this, &S_BYTES, 98)?;
        let t11 = call(rt, t9, t8, &[t10], "Buffer.from")?;
        let t12 = get_seen(rt, t11, &S_TOSTRING, 99)?;
        let t13 = call(rt, t12, t11, &[S_BASE64URL.v()], "Buffer.from(...).toString")?;
        v1 = obj_seen(rt, &K_KTY_K, [S_OCT.v(), t13], 100)?;
    } else {
        let t14 = var_get(rt, 8);
        let t15 = get_seen(rt, t14, &S_FROM, 101)?;
        let t16 = get_seen(rt, this, &S_BYTES, 102)?;
        v1 = call(rt, t15, t14, &[t16], "Buffer.from")?;
    }
    return Ok(v1);
}

// crypto.js:53  const webHash = (algorithm) => {
fn f17_webhash(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 45, 19)?;
    let mut v3 = V::UNDEFINED;
    let v0_algorithm = p0;
    let t3 = type_of(rt, v0_algorithm);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        v3 = v0_algorithm;
    } else {
        let mut v4 = V::UNDEFINED;
        'l1: {
            let t7 = eq(rt, v0_algorithm, V::NULL)?;
            if t7 {
                break 'l1;
            }
            v4 = get_seen(rt, v0_algorithm, &S_NAME, 103)?;
        }
        v3 = v4;
    }
    let t11 = to_str(rt, v3)?;
    let t12 = get_method(rt, t11, &S_TOUPPERCASE, M_TOUPPERCASE)?;
    let v1_name = call_method(rt, t12, t11, &[], "(intermediate value)(intermediate value)(intermediate value).toUpperCase", M_TOUPPERCASE)?;
    let t14 = obj_seen(rt, &K_SHA_1_SHA_256_SHA_384_SHA_512, [S_SHA1.v(), S_SHA256.v(), S_SHA384.v(), S_SHA512.v()], 105)?;
    let v2_found = get_v(rt, t14, v1_name)?;
    let t18 = !v2_found.truthy();
    if t18 {
        let t19 = var_get(rt, 0);
        let t20 = get_seen(rt, t19, &S_EVENTS, 106)?;
        let t21 = get_seen(rt, t20, &S_DOMEXCEPTION, 107)?;
        let t22 = construct(rt, t21, &[S_UNRECOGNIZED_ALGORITHM_NAME.v(), S_NOTSUPPORTEDERROR.v()], "host.events.DOMException")?;
        return Err(throw(rt, t22));
    }
    return Ok(arr(rt, &[v2_found, v1_name])?);
}

fn f17_webhash_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_webhash(rt, arg(args, 0))
}

// crypto.js:61  constructor() { throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR'); }
fn f18_cryptokey(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 8, 20)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = var_get(rt, 5);
    let t3 = var_get(rt, 4);
    let t4 = construct(rt, t3, &[S_ILLEGAL_CONSTRUCTOR.v()], "Wrong")?;
    let t5 = call(rt, t2, V::UNDEFINED, &[t4, S_ERR_ILLEGAL_CONSTRUCTOR.v()], "coded")?;
    return Err(throw(rt, t5));
}

fn f18_cryptokey_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f18_cryptokey(rt, me, target, args)
}

// crypto.js:64  const source = (value) => {
fn f19_source(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 39, 21)?;
    let v0_value = p0;
    let t3 = gload(rt, &S_ARRAYBUFFER)?;
    let t4 = instance_of(rt, v0_value, t3)?;
    if t4 {
        let t5 = var_get(rt, 3);
        let t7 = get_method(rt, v0_value, &S_SLICE, M_SLICE)?;
        let t8 = call_method(rt, t7, v0_value, &[V::num(0.0)], "value.slice", M_SLICE)?;
        return Ok(construct(rt, t5, &[t8], "Bytes")?);
    }
    let t10 = gload(rt, &S_ARRAYBUFFER)?;
    let t11 = get_seen(rt, t10, &S_ISVIEW, 110)?;
    let t13 = call(rt, t11, t10, &[v0_value], "ArrayBuffer.isView")?;
    if t13.truthy() {
        let t14 = var_get(rt, 3);
        let t16 = get_seen(rt, v0_value, &S_BUFFER, 111)?;
        let t17 = get_method(rt, t16, &S_SLICE, M_SLICE)?;
        let t19 = get_seen(rt, v0_value, &S_BYTEOFFSET, 113)?;
        let t21 = get_seen(rt, v0_value, &S_BYTEOFFSET, 114)?;
        let t23 = get_seen(rt, v0_value, &S_BYTELENGTH, 115)?;
        let t24 = add(rt, t21, t23)?;
        let t25 = call_method(rt, t17, t16, &[t19, t24], "value.buffer.slice", M_SLICE)?;
        return Ok(construct(rt, t14, &[t25], "Bytes")?);
    }
    let t27 = var_get(rt, 5);
    let t28 = var_get(rt, 4);
    let t29 = construct(rt, t28, &[S_FAILED_TO_EXECUTE_DIGEST_ON_SUBT.v()], "Wrong")?;
    let t30 = call(rt, t27, V::UNDEFINED, &[t29, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
    return Err(throw(rt, t30));
}

fn f19_source_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f19_source(rt, arg(args, 0))
}

// crypto.js:69  const unlike = (name) => coded(new Wrong(`The "${name}" argument must be an instance of ArrayBuffer…
fn f20_unlike(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 12, 22)?;
    let v0_name = p0;
    let t2 = var_get(rt, 5);
    let t3 = var_get(rt, 4);
    let t5 = to_part(rt, v0_name)?;
    let t7 = concat_n(rt, &[S_THE.v(), t5, S_ARGUMENT_MUST_BE_AN_INSTANCE_OF.v()])?;
    let t8 = construct(rt, t3, &[t7], "Wrong")?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t8, S_ERR_INVALID_ARG_TYPE.v()], "coded")?);
}

fn f20_unlike_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f20_unlike(rt, arg(args, 0))
}

// crypto.js:70  const hmacKey = (key, usage) => {
fn f21_hmackey(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 38, 23)?;
    let mut v2 = false;
    let v0_key = p0;
    let v1_usage = p1;
    let t4 = var_get(rt, 20);
    let t5 = instance_of(rt, v0_key, t4)?;
    let t6 = !t5;
    if t6 {
        v2 = t6;
    } else {
        let t8 = get_seen(rt, v0_key, &S_ALGORITHM, 117)?;
        let t9 = get_seen(rt, t8, &S_NAME, 118)?;
        v2 = sne(rt, t9, S_HMAC_1.v());
    }
    if v2 {
        let t12 = var_get(rt, 0);
        let t13 = get_seen(rt, t12, &S_MISSING, 119)?;
        call(rt, t13, t12, &[S_CRYPTO_SUBTLE_OF_THIS_KEY.v()], "host.missing")?;
    }
    let t16 = get_seen(rt, v0_key, &S_USAGES, 120)?;
    let t17 = get_method(rt, t16, &S_INCLUDES, M_INCLUDES)?;
    let t19 = call_method(rt, t17, t16, &[v1_usage], "key.usages.includes", M_INCLUDES)?;
    let t20 = !t19.truthy();
    if t20 {
        let t21 = var_get(rt, 0);
        let t22 = get_seen(rt, t21, &S_EVENTS, 122)?;
        let t23 = get_seen(rt, t22, &S_DOMEXCEPTION, 123)?;
        let t28 = add_part(rt, v1_usage)?;
        let t25 = concat_n(rt, &[S_UNABLE_TO_USE_THIS_KEY_TO.v(), t28])?;
        let t26 = construct(rt, t23, &[t25, S_INVALIDACCESSERROR.v()], "host.events.DOMException")?;
        return Err(throw(rt, t26));
    }
    return Ok(v0_key);
}

fn f21_hmackey_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f21_hmackey(rt, arg(args, 0), arg(args, 1))
}

// crypto.js:75  class SubtleCrypto {
fn f22_subtlecrypto(rt: &mut Rt, me: V, target: V) -> R<V> {
    enter(rt, 3, 24)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f22_subtlecrypto_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f22_subtlecrypto(rt, me, target)
}

// crypto.js:76  async digest(algorithm, value) { return host.hash(webHash(algorithm)[0], undefined, source(value));…
fn f23_digest(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 25)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 15, 25)?;
        let v0_algorithm = p0;
        let v1_value = p1;
        let t3 = var_get(rt, 0);
        let t4 = get_seen(rt, t3, &S_HASH, 124)?;
        let t5 = var_get(rt, 18);
        let t7 = f17_webhash(rt, v0_algorithm)?;
        let t8 = get_at(rt, t7, 0i64)?;
        let t9 = var_get(rt, 21);
        let t11 = f19_source(rt, v1_value)?;
        return Ok(call(rt, t4, t3, &[t8, V::UNDEFINED, t11], "host.hash")?);
    })
}

// crypto.js:77  async importKey(format, value, algorithm, extractable, usages) {
fn f24_importkey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 26)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let p2 = arg(args, 2);
    let p3 = arg(args, 3);
    let p4 = arg(args, 4);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 99, 26)?;
        let mut v9 = V::UNDEFINED;
        let mut v11 = false;
        let v0_format = p0;
        let v1_value = p1;
        let v2_algorithm = p2;
        let v3_extractable = p3;
        let v4_usages = p4;
        let t7 = type_of(rt, v2_algorithm);
        let t8 = seq(rt, t7, S_STRING.v());
        if t8 {
            v9 = v2_algorithm;
        } else {
            let mut v10 = V::UNDEFINED;
            'l1: {
                let t11 = eq(rt, v2_algorithm, V::NULL)?;
                if t11 {
                    break 'l1;
                }
                v10 = get_seen(rt, v2_algorithm, &S_NAME, 125)?;
            }
            v9 = v10;
        }
        let t15 = to_str(rt, v9)?;
        let t16 = get_method(rt, t15, &S_TOUPPERCASE, M_TOUPPERCASE)?;
        let v5_name = call_method(rt, t16, t15, &[], "(intermediate value)(intermediate value)(intermediate value).toUpperCase", M_TOUPPERCASE)?;
        let t19 = sne(rt, v0_format, S_RAW.v());
        if t19 {
            v11 = t19;
        } else {
            v11 = sne(rt, v5_name, S_HMAC_1.v());
        }
        if v11 {
            let t23 = var_get(rt, 0);
            let t24 = get_seen(rt, t23, &S_MISSING, 127)?;
            let t26 = to_part(rt, v0_format)?;
            let t30 = to_part(rt, v5_name)?;
            let t31 = concat_n(rt, &[S_CRYPTO_SUBTLE_IMPORTKEY_OF.v(), t26, S_1.v(), t30])?;
            call(rt, t24, t23, &[t31], "host.missing")?;
        }
        let t33 = var_get(rt, 21);
        let v6_bytes = f19_source(rt, v1_value)?;
        let t36 = var_get(rt, 18);
        let t38 = get_seen(rt, v2_algorithm, &S_HASH, 128)?;
        let t39 = f17_webhash(rt, t38)?;
        let mut t40 = iter(rt, t39, "webHash is not a function or its return value")?;
        let (t41, t42) = next(rt, &mut t40)?;
        let (t43, t44) = next(rt, &mut t40)?;
        let v7_hash = t43;
        close(rt, &mut t40, false)?;
        let t47 = obj_seen(rt, &K_NAME, [v7_hash], 129)?;
        let t50 = length_seen(rt, v6_bytes, 130)?;
        let t51 = to_num(rt, t50)? * 8.0;
        let t46 = obj_seen(rt, &K_NAME_HASH_LENGTH, [S_HMAC_1.v(), t47, V::num(t51)], 131)?;
        let t53 = !v3_extractable.truthy();
        let t54 = !t53;
        let t55 = arr(rt, &[])?;
        spread(rt, t55, v4_usages, "usages")?;
        let t45 = obj_seen(rt, &K_ALGORITHM_TYPE_EXTRACTABLE_USAGE, [t46, S_SECRET.v(), V::bool(t54), t55], 132)?;
        let t57 = var_get(rt, 19);
        let t58 = to_key(rt, t57)?;
        def_prop_v(rt, t45, t58, v6_bytes)?;
        let v8_details = t45;
        let t60 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t61 = get_builtin(rt, t60, &S_CREATE, G_OBJECT_CREATE)?;
        let t62 = var_get(rt, 20);
        let t63 = get_seen(rt, t62, &S_PROTOTYPE, 134)?;
        let t64 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t65 = get_builtin(rt, t64, &S_GETOWNPROPERTYDESCRIPTORS, G_OBJECT_GETOWNPROPERTYDESCRIPTORS)?;
        let t67 = call_known(rt, t65, t64, &[v8_details], "Object.getOwnPropertyDescriptors", C_OBJECT_GETOWNPROPERTYDESCRIPTORS)?;
        return Ok(call_known(rt, t61, t60, &[t63, t67], "Object.create", C_OBJECT_CREATE)?);
    })
}

// crypto.js:84  async sign(algorithm, key, value) { hmacKey(key, 'sign'); return host.hash(webHash(key.algorithm.ha…
fn f25_sign(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 27)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let p2 = arg(args, 2);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 25, 27)?;
        let v0_algorithm = p0;
        let v1_key = p1;
        let v2_value = p2;
        let t4 = var_get(rt, 23);
        f21_hmackey(rt, v1_key, S_SIGN.v())?;
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_HASH, 136)?;
        let t9 = var_get(rt, 18);
        let t11 = get_seen(rt, v1_key, &S_ALGORITHM, 137)?;
        let t12 = get_seen(rt, t11, &S_HASH, 138)?;
        let t13 = f17_webhash(rt, t12)?;
        let t14 = get_at(rt, t13, 0i64)?;
        let t16 = var_get(rt, 19);
        let t17 = get_v(rt, v1_key, t16)?;
        let t18 = var_get(rt, 21);
        let t20 = f19_source(rt, v2_value)?;
        return Ok(call(rt, t8, t7, &[t14, t17, t20], "host.hash")?);
    })
}

// crypto.js:85  async verify(algorithm, key, signature, value) {
fn f26_verify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 28)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let p2 = arg(args, 2);
    let p3 = arg(args, 3);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 36, 28)?;
        let v0_algorithm = p0;
        let v1_key = p1;
        let v2_signature = p2;
        let v3_value = p3;
        let t5 = var_get(rt, 23);
        f21_hmackey(rt, v1_key, S_VERIFY.v())?;
        let t8 = var_get(rt, 0);
        let t9 = get_seen(rt, t8, &S_COMPARE, 139)?;
        let t10 = var_get(rt, 21);
        let t12 = f19_source(rt, v2_signature)?;
        let t13 = var_get(rt, 3);
        let t14 = var_get(rt, 0);
        let t15 = get_seen(rt, t14, &S_HASH, 140)?;
        let t16 = var_get(rt, 18);
        let t18 = get_seen(rt, v1_key, &S_ALGORITHM, 141)?;
        let t19 = get_seen(rt, t18, &S_HASH, 142)?;
        let t20 = f17_webhash(rt, t19)?;
        let t21 = get_at(rt, t20, 0i64)?;
        let t23 = var_get(rt, 19);
        let t24 = get_v(rt, v1_key, t23)?;
        let t25 = var_get(rt, 21);
        let t27 = f19_source(rt, v3_value)?;
        let t28 = call(rt, t15, t14, &[t21, t24, t27], "host.hash")?;
        let t29 = construct(rt, t13, &[t28], "Bytes")?;
        let t30 = call(rt, t9, t8, &[t12, t29], "host.compare")?;
        return Ok(V::bool((seq(rt, t30, V::num(0.0)))));
    })
}

// crypto.js:91  defineProperty(SubtleCrypto.prototype, name, { value() { host.missing('crypto.subtle.' + name); }, …
fn f27_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 29)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 143)?;
    let t3 = capture(me, 0);
    let t6 = add_part(rt, t3)?;
    let t4 = concat_n(rt, &[S_CRYPTO_SUBTLE.v(), t6])?;
    call(rt, t2, t1, &[t4], "host.missing")?;
    Ok(V::UNDEFINED)
}

// crypto.js:94  class Crypto {
fn f28_crypto(rt: &mut Rt, me: V, target: V) -> R<V> {
    enter(rt, 3, 30)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f28_crypto_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f28_crypto(rt, me, target)
}

// crypto.js:95  get subtle() { return subtle; }
fn f29_get_subtle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 31)?;
    let t1 = var_get(rt, 24);
    return Ok(t1);
}

// crypto.js:96  getRandomValues(view) { return host.chance.getRandomValues(view); }
fn f30_getrandomvalues(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 32)?;
    let v0_view = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_CHANCE, 144)?;
    let t4 = get_seen(rt, t3, &S_GETRANDOMVALUES, 145)?;
    return Ok(call(rt, t4, t3, &[v0_view], "host.chance.getRandomValues")?);
}

// crypto.js:97  randomUUID() { return host.chance.randomUUID(); }
fn f31_randomuuid(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 33)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_CHANCE, 146)?;
    let t3 = get_seen(rt, t2, &S_RANDOMUUID, 147)?;
    return Ok(call(rt, t3, t2, &[], "host.chance.randomUUID")?);
}

// crypto.js:101  const undecodable = (key, name) => {
fn f32_undecodable(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 92, 34)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = false;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let v0_key = p0;
    let v1_name = p1;
    let t4 = type_of(rt, v0_key);
    let t5 = seq(rt, t4, S_OBJECT_1.v());
    if t5 {
        v7 = sne(rt, v0_key, V::NULL);
    } else {
        v7 = t5;
    }
    if v7 {
        let t9 = gload(rt, &S_ARRAYBUFFER)?;
        let t10 = get_seen(rt, t9, &S_ISVIEW, 148)?;
        let t12 = call(rt, t10, t9, &[v0_key], "ArrayBuffer.isView")?;
        v6 = !t12.truthy();
    } else {
        v6 = v7;
    }
    if v6 {
        let t16 = get_seen(rt, v0_key, &S_KEY, 149)?;
        let t17 = eq(rt, t16, V::NULL)?;
        if t17 {
            v8 = v0_key;
        } else {
            v8 = t16;
        }
        v5 = v8;
    } else {
        v5 = v0_key;
    }
    let v2_text = v5;
    let t23 = type_of(rt, v2_text);
    let t24 = seq(rt, t23, S_STRING.v());
    if t24 {
        v9 = v2_text;
    } else {
        let t26 = gload(rt, &S_ARRAYBUFFER)?;
        let t27 = get_seen(rt, t26, &S_ISVIEW, 150)?;
        let t29 = call(rt, t27, t26, &[v2_text], "ArrayBuffer.isView")?;
        if t29.truthy() {
            let t30 = var_get(rt, 8);
            let t31 = get_seen(rt, t30, &S_FROM, 151)?;
            let t33 = get_seen(rt, v2_text, &S_BUFFER, 152)?;
            let t35 = get_seen(rt, v2_text, &S_BYTEOFFSET, 153)?;
            let t37 = get_seen(rt, v2_text, &S_BYTELENGTH, 154)?;
            let t38 = call(rt, t31, t30, &[t33, t35, t37], "Buffer.from")?;
            let t39 = get_seen(rt, t38, &S_TOSTRING, 155)?;
            v10 = call(rt, t39, t38, &[S_LATIN1.v()], "Buffer.from(...).toString")?;
        } else {
            v10 = V::UNDEFINED;
        }
        v9 = v10;
    }
    let v3_shown = v9;
    let t44 = seq(rt, v3_shown, V::UNDEFINED);
    if t44 {
        v11 = V::bool(t44);
    } else {
        let t46 = get_method(rt, v3_shown, &S_INCLUDES, M_INCLUDES)?;
        v11 = call_method(rt, t46, v3_shown, &[S_BEGIN.v()], "shown.includes", M_INCLUDES)?;
    }
    if v11.truthy() {
        let t49 = var_get(rt, 0);
        let t50 = get_seen(rt, t49, &S_MISSING, 157)?;
        let t62 = add_part(rt, v1_name)?;
        let t52 = concat_n(rt, &[S_CRYPTO_2.v(), t62])?;
        call(rt, t50, t49, &[t52], "host.missing")?;
    }
    let t54 = var_get(rt, 2);
    let t55 = gload(rt, &S_ERROR)?;
    let t56 = construct(rt, t55, &[S_ERROR_1E08010C_DECODER_ROUTINES.v()], "Error")?;
    let t57 = obj_seen(rt, &K_LIBRARY_REASON, [S_DECODER_ROUTINES.v(), S_UNSUPPORTED.v()], 158)?;
    let v4_e = call(rt, t54, V::UNDEFINED, &[t56, t57], "assign")?;
    let t59 = var_get(rt, 5);
    return Ok(call(rt, t59, V::UNDEFINED, &[v4_e, S_ERR_OSSL_UNSUPPORTED.v()], "coded")?);
}

fn f32_undecodable_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f32_undecodable(rt, arg(args, 0), arg(args, 1))
}

// crypto.js:109  createHash(name, options) {
fn f33_createhash(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 35)?;
    let v0_name = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 7);
    call(rt, t3, V::UNDEFINED, &[v0_name, S_ALGORITHM.v()], "isString")?;
    if v1_options.truthy() {
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_MISSING, 159)?;
        call(rt, t8, t7, &[S_OPTIONS_OF_CRYPTO_CREATEHASH.v()], "host.missing")?;
    }
    let t10 = var_get(rt, 15);
    let t11 = var_get(rt, 13);
    let t13 = f2_hashname(rt, v0_name)?;
    return Ok(constructed(f10_hash(rt, t10, t10, &[t13, V::UNDEFINED]), rt)?);
}

// crypto.js:114  createHmac(name, key) {
fn f34_createhmac(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 36)?;
    let v0_name = arg(args, 0);
    let v1_key = arg(args, 1);
    let t3 = var_get(rt, 7);
    call(rt, t3, V::UNDEFINED, &[v0_name, S_HMAC_2.v()], "isString")?;
    let t6 = var_get(rt, 16);
    let t7 = var_get(rt, 13);
    let t9 = f2_hashname(rt, v0_name)?;
    let t10 = var_get(rt, 14);
    let t12 = f3_data(rt, v1_key, S_UTF8.v(), S_KEY.v())?;
    return Ok(constructed(f11_hmac(rt, t6, t6, &[t9, t12]), rt)?);
}

// crypto.js:119  timingSafeEqual(a, b) {
fn f35_timingsafeequal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 64, 37)?;
    let mut v2 = false;
    let mut v3 = false;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let t3 = gload(rt, &S_ARRAYBUFFER)?;
    let t4 = get_seen(rt, t3, &S_ISVIEW, 160)?;
    let t6 = call(rt, t4, t3, &[v0_a], "ArrayBuffer.isView")?;
    let t7 = !t6.truthy();
    if t7 {
        let t9 = gload(rt, &S_ARRAYBUFFER)?;
        let t10 = instance_of(rt, v0_a, t9)?;
        v2 = !t10;
    } else {
        v2 = t7;
    }
    if v2 {
        let t13 = var_get(rt, 22);
        let t14 = f20_unlike(rt, S_BUF1.v())?;
        return Err(throw(rt, t14));
    }
    let t15 = gload(rt, &S_ARRAYBUFFER)?;
    let t16 = get_seen(rt, t15, &S_ISVIEW, 162)?;
    let t18 = call(rt, t16, t15, &[v1_b], "ArrayBuffer.isView")?;
    let t19 = !t18.truthy();
    if t19 {
        let t21 = gload(rt, &S_ARRAYBUFFER)?;
        let t22 = instance_of(rt, v1_b, t21)?;
        v3 = !t22;
    } else {
        v3 = t19;
    }
    if v3 {
        let t25 = var_get(rt, 22);
        let t26 = f20_unlike(rt, S_BUF2.v())?;
        return Err(throw(rt, t26));
    }
    let t28 = get_seen(rt, v0_a, &S_BYTELENGTH, 164)?;
    let t30 = get_seen(rt, v1_b, &S_BYTELENGTH, 165)?;
    let t31 = sne(rt, t28, t30);
    if t31 {
        let t32 = var_get(rt, 5);
        let t33 = gload(rt, &S_RANGEERROR)?;
        let t34 = construct(rt, t33, &[S_INPUT_BUFFERS_MUST_HAVE_THE_SAME.v()], "RangeError")?;
        let t35 = call(rt, t32, V::UNDEFINED, &[t34, S_ERR_CRYPTO_TIMING_SAFE_EQUAL_LEN.v()], "coded")?;
        return Err(throw(rt, t35));
    }
    let t36 = var_get(rt, 0);
    let t37 = get_seen(rt, t36, &S_COMPARE, 166)?;
    let t38 = var_get(rt, 21);
    let t40 = f19_source(rt, v0_a)?;
    let t41 = var_get(rt, 21);
    let t43 = f19_source(rt, v1_b)?;
    let t44 = call(rt, t37, t36, &[t40, t43], "host.compare")?;
    return Ok(V::bool((seq(rt, t44, V::num(0.0)))));
}

// crypto.js:125  createPrivateKey(key) { throw undecodable(key, 'createPrivateKey'); },
fn f36_createprivatekey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 38)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 25);
    let t4 = f32_undecodable(rt, v0_key, S_CREATEPRIVATEKEY.v())?;
    return Err(throw(rt, t4));
}

// crypto.js:126  createPublicKey(key) { throw undecodable(key, 'createPublicKey'); },
fn f37_createpublickey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 39)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 25);
    let t4 = f32_undecodable(rt, v0_key, S_CREATEPUBLICKEY.v())?;
    return Err(throw(rt, t4));
}

// crypto.js:127  createSecretKey: (key, encoding) => new KeyObject(Buffer.from(data(key, encoding, 'key'))),
fn f38_createsecretkey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 40)?;
    let v0_key = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t3 = var_get(rt, 17);
    let t3 = tdz(rt, t3, "KeyObject")?;
    let t4 = var_get(rt, 8);
    let t5 = get_seen(rt, t4, &S_FROM, 167)?;
    let t6 = var_get(rt, 14);
    let t9 = f3_data(rt, v0_key, v1_encoding, S_KEY.v())?;
    let t10 = call(rt, t5, t4, &[t9], "Buffer.from")?;
    return Ok(f13_keyobject(rt, t3, t3, t10)?);
}
