#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from crypto.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(29);

lit!(S = "");
lit!(S_ALGORITHM = "algorithm");
lit!(S_ALLOC = "alloc");
lit!(S_AN_INSTANCE_OF_ARRAYBUFFER_BUFFE = "an instance of ArrayBuffer, Buffer, TypedArray, or DataView");
lit!(S_AN_INSTANCE_OF_KEYOBJECT = "an instance of KeyObject");
lit!(S_ARGUMENT_MUST_BE_AN_INSTANCE_OF = "\" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_BADTYPE = "badType");
lit!(S_BADVALUE = "badValue");
lit!(S_BASE = "base");
lit!(S_BASE64URL = "base64url");
lit!(S_BEGIN = "begin");
lit!(S_BEGIN_1 = "-----BEGIN");
lit!(S_BUF1 = "buf1");
lit!(S_BUF2 = "buf2");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFER_1 = "Buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_BYTESOF = "bytesOf");
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
lit!(S_CRYPTO = "Crypto");
lit!(S_CRYPTO_1 = "crypto");
lit!(S_CRYPTO_2 = "crypto.");
lit!(S_CUSTOM = "custom");
lit!(S_DATA = "data");
lit!(S_DECODER_ROUTINES = "DECODER routines");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DIGEST = "digest");
lit!(S_DIGEST_ALREADY_CALLED = "Digest already called");
lit!(S_DIGEST_METHOD_NOT_SUPPORTED = "Digest method not supported");
lit!(S_ENCODING = "encoding");
lit!(S_ENCODINGOF = "encodingOf");
lit!(S_EQUALS = "equals");
lit!(S_ERROR = "Error");
lit!(S_ERROR_1E08010C_DECODER_ROUTINES = "error:1E08010C:DECODER routines::unsupported");
lit!(S_ERR_CRYPTO_HASH_FINALIZED = "ERR_CRYPTO_HASH_FINALIZED");
lit!(S_ERR_CRYPTO_INVALID_DIGEST = "ERR_CRYPTO_INVALID_DIGEST");
lit!(S_ERR_CRYPTO_TIMING_SAFE_EQUAL_LEN = "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH");
lit!(S_ERR_ILLEGAL_CONSTRUCTOR = "ERR_ILLEGAL_CONSTRUCTOR");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_OSSL_UNSUPPORTED = "ERR_OSSL_UNSUPPORTED");
lit!(S_EXPORT = "export");
lit!(S_FINALIZED = "finalized");
lit!(S_FINISH = "finish");
lit!(S_FORMAT = "format");
lit!(S_FROM = "from");
lit!(S_FROMSTRING = "fromString");
lit!(S_GET = "get");
lit!(S_GETRANDOMVALUES = "getRandomValues");
lit!(S_GET_SUBTLE = "get subtle");
lit!(S_GET_SYMMETRICKEYSIZE = "get symmetricKeySize");
lit!(S_GET_TYPE = "get type");
lit!(S_HASH = "Hash");
lit!(S_HASHNAME = "hashName");
lit!(S_HASH_1 = "hash");
lit!(S_HASOWN = "hasOwn");
lit!(S_HEX = "hex");
lit!(S_HMAC = "Hmac");
lit!(S_HMAC_1 = "hmac");
lit!(S_I = "i");
lit!(S_ILLEGAL_CONSTRUCTOR = "Illegal constructor");
lit!(S_INCLUDES = "includes");
lit!(S_INPUT_BUFFERS_MUST_HAVE_THE_SAME = "Input buffers must have the same byte length");
lit!(S_INVALID_DIGEST = "Invalid digest: ");
lit!(S_ISENCODING = "isEncoding");
lit!(S_ISSTRING = "isString");
lit!(S_ISVIEW = "isView");
lit!(S_IS_INVALID_FOR_DATA_OF_LENGTH = "is invalid for data of length ");
lit!(S_JWK = "jwk");
lit!(S_K = "k");
lit!(S_KEY = "key");
lit!(S_KEYOBJECT = "KeyObject");
lit!(S_KTY = "kty");
lit!(S_LATIN1 = "latin1");
lit!(S_LIBRARY = "library");
lit!(S_MD5 = "md5");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_MUST_BE_ONE_OF_UNDEFINED_BUFFER = "must be one of: undefined, 'buffer', 'jwk'");
lit!(S_NAME = "name");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OCT = "oct");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF_1 = "of type string or an instance of Buffer, TypedArray, or DataView");
lit!(S_OPTIONS = "options");
lit!(S_OPTIONS_FORMAT = "options.format");
lit!(S_OPTIONS_OF_CRYPTO_CREATEHASH = "options of crypto.createHash");
lit!(S_OTHERKEYOBJECT = "otherKeyObject");
lit!(S_OUTPUTLENGTH = "outputLength");
lit!(S_OVER = "over");
lit!(S_PARTS = "parts");
lit!(S_PATH = "path");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_RANDOMUUID = "randomUUID");
lit!(S_RANGEERROR = "RangeError");
lit!(S_REASON = "reason");
lit!(S_REPLACE = "replace");
lit!(S_RSA = "^rsa-");
lit!(S_RSASHA256 = "rsasha256");
lit!(S_SECRET = "secret");
lit!(S_SET = "set");
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
lit!(S_SHA_224 = "sha-224");
lit!(S_SHA_256 = "sha-256");
lit!(S_SHA_384 = "sha-384");
lit!(S_SHA_512 = "sha-512");
lit!(S_SHA_MD_RSA_RMD_RIPE_BLAKE_SM3_KE = "sha|md|rsa|rmd|ripe|blake|sm3|keccak|whirl|ssl|^id-");
lit!(S_SHOWN = "shown");
lit!(S_SOURCE = "source");
lit!(S_SSL3_MD5 = "ssl3-md5");
lit!(S_SSL3_SHA1 = "ssl3-sha1");
lit!(S_STRING = "string");
lit!(S_STUB = "stub");
lit!(S_SUBTLE = "subtle");
lit!(S_SYMMETRICKEYSIZE = "symmetricKeySize");
lit!(S_TEST = "test");
lit!(S_THE = "The \"");
lit!(S_THE_HASH = "the hash ");
lit!(S_THE_INSPECTION_OF_A_HASH = "the inspection of a hash");
lit!(S_TIMINGSAFEEQUAL = "timingSafeEqual");
lit!(S_TOLD = "told");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOSTRING = "toString");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNDECODABLE = "undecodable");
lit!(S_UNLIKE = "unlike");
lit!(S_UNSUPPORTED = "unsupported");
lit!(S_UPDATE = "update");
lit!(S_VALUE = "value");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WEBCRYPTO = "webcrypto");
lit!(S_WITHRSAENCRYPTION = "withrsaencryption$");
lit!(S_WRAP = "wrap");
lit!(S_WRITABLE = "writable");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_HASOWN: Known = known("Object", "hasOwn");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const K_CREATEHASH_CREATEHMAC_TIMINGSAFE: [&Lit; 10] = [&S_CREATEHASH, &S_CREATEHMAC, &S_TIMINGSAFEEQUAL, &S_CREATEPRIVATEKEY, &S_CREATEPUBLICKEY, &S_CREATESECRETKEY, &S_KEYOBJECT, &S_HASH, &S_HMAC, &S_WEBCRYPTO];
const K_KTY_K: [&Lit; 2] = [&S_KTY, &S_K];
const K_LIBRARY_REASON: [&Lit; 2] = [&S_LIBRARY, &S_REASON];
const K_MD5_SHA1_SHA224_SHA256_SHA384_SH: [&Lit; 8] = [&S_MD5, &S_SHA1, &S_SHA224, &S_SHA256, &S_SHA384, &S_SHA512, &S_SHA512_256, &S_SHA512_224];
const K_NAME_KEY_PARTS_OVER: [&Lit; 4] = [&S_NAME, &S_KEY, &S_PARTS, &S_OVER];
const K_SHA_1_SHA_224_SHA_256_SHA_384_SH: [&Lit; 10] = [&S_SHA_1, &S_SHA_224, &S_SHA_256, &S_SHA_384, &S_SHA_512, &S_SHA512_256_1, &S_SHA512_224_1, &S_SSL3_MD5, &S_SSL3_SHA1, &S_RSASHA256];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const K_VALUE_CONFIGURABLE_WRITABLE: [&Lit; 3] = [&S_VALUE, &S_CONFIGURABLE, &S_WRITABLE];
const K_WEBCRYPTO_CRYPTO_KEYOBJECT_MODUL: [&Lit; 4] = [&S_WEBCRYPTO, &S_CRYPTO, &S_KEYOBJECT, &S_MODULE];
const M_CONCAT: Method = method("concat");
const M_GET: Method = method("get");
const M_INCLUDES: Method = method("includes");
const M_PUSH: Method = method("push");
const M_REPLACE: Method = method("replace");
const M_SET: Method = method("set");
const M_TOLOWERCASE: Method = method("toLowerCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_hash, name: &S_HASH, length: 2, flags: 11 },
        FuncInfo { code: f3_hmac, name: &S_HMAC, length: 3, flags: 3 },
        FuncInfo { code: f4_hashname_entry, name: &S_HASHNAME, length: 1, flags: 6 },
        FuncInfo { code: f5_encodingof_entry, name: &S_ENCODINGOF, length: 1, flags: 6 },
        FuncInfo { code: f6_bytesof_entry, name: &S_BYTESOF, length: 2, flags: 6 },
        FuncInfo { code: f7_data_entry, name: &S_DATA, length: 2, flags: 6 },
        FuncInfo { code: f8_finalized_entry, name: &S_FINALIZED, length: 0, flags: 6 },
        FuncInfo { code: f9_begin_entry, name: &S_BEGIN, length: 3, flags: 6 },
        FuncInfo { code: f10_told_entry, name: &S_TOLD, length: 2, flags: 6 },
        FuncInfo { code: f11_update, name: &S_UPDATE, length: 2, flags: 3 },
        FuncInfo { code: f12_finish_entry, name: &S_FINISH, length: 2, flags: 6 },
        FuncInfo { code: f13_copy, name: &S_COPY, length: 0, flags: 3 },
        FuncInfo { code: f14_digest, name: &S_DIGEST, length: 1, flags: 3 },
        FuncInfo { code: f15_digest, name: &S_DIGEST, length: 1, flags: 3 },
        FuncInfo { code: f16_value, name: &S_VALUE, length: 0, flags: 6 },
        FuncInfo { code: f17_keyobject_entry, name: &S_KEYOBJECT, length: 1, flags: 27 },
        FuncInfo { code: f18_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f19_get_symmetrickeysize, name: &S_GET_SYMMETRICKEYSIZE, length: 0, flags: 2 },
        FuncInfo { code: f20_equals, name: &S_EQUALS, length: 1, flags: 2 },
        FuncInfo { code: f21_export, name: &S_EXPORT, length: 1, flags: 2 },
        FuncInfo { code: f22_secret_entry, name: &S_SECRET, length: 2, flags: 6 },
        FuncInfo { code: f23_source_entry, name: &S_SOURCE, length: 1, flags: 6 },
        FuncInfo { code: f24_unlike_entry, name: &S_UNLIKE, length: 1, flags: 6 },
        FuncInfo { code: f25_crypto_entry, name: &S_CRYPTO, length: 0, flags: 27 },
        FuncInfo { code: f26_get_subtle, name: &S_GET_SUBTLE, length: 0, flags: 2 },
        FuncInfo { code: f27_getrandomvalues, name: &S_GETRANDOMVALUES, length: 1, flags: 2 },
        FuncInfo { code: f28_randomuuid, name: &S_RANDOMUUID, length: 1, flags: 2 },
        FuncInfo { code: f29_undecodable_entry, name: &S_UNDECODABLE, length: 2, flags: 6 },
        FuncInfo { code: f30_createhash, name: &S_CREATEHASH, length: 2, flags: 2 },
        FuncInfo { code: f31_createhmac, name: &S_CREATEHMAC, length: 3, flags: 2 },
        FuncInfo { code: f32_timingsafeequal, name: &S_TIMINGSAFEEQUAL, length: 2, flags: 2 },
        FuncInfo { code: f33_createprivatekey, name: &S_CREATEPRIVATEKEY, length: 1, flags: 2 },
        FuncInfo { code: f34_createpublickey, name: &S_CREATEPUBLICKEY, length: 1, flags: 2 },
        FuncInfo { code: f35_createsecretkey, name: &S_CREATESECRETKEY, length: 2, flags: 6 },
        FuncInfo { code: f36_get_subtle, name: &S_GET_SUBTLE, length: 0, flags: 2 },
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
    enter(rt, 233, 1)?;
    let mut v34 = V::UNDEFINED;
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
    var_set(rt, 23, V::UNDEFINED)?;
    var_set(rt, 24, V::UNDEFINED)?;
    var_set(rt, 25, V::EMPTY)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    var_set(rt, 28, V::EMPTY)?;
    var_set(rt, 29, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = closure(rt, 2, &[])?;
    var_set(rt, 23, t2)?;
    let t3 = closure(rt, 3, &[])?;
    var_set(rt, 24, t3)?;
    let t4 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t4, "Object", "defineProperty")?;
    let t5 = get_builtin(rt, t4, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t5)?;
    let t6 = get_builtin(rt, t4, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    var_set(rt, 2, t6)?;
    let t7 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 3, t7)?;
    let t8 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 4, t8)?;
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_BASE, 33)?;
    req_obj(rt, t10, "host.base", "coded")?;
    let t11 = get_seen(rt, t10, &S_CODED, 34)?;
    var_set(rt, 5, t11)?;
    let t12 = get_seen(rt, t10, &S_BADTYPE, 35)?;
    var_set(rt, 6, t12)?;
    let t13 = get_seen(rt, t10, &S_BADVALUE, 36)?;
    var_set(rt, 7, t13)?;
    let t14 = var_get(rt, 0);
    let t15 = get_seen(rt, t14, &S_PATH, 37)?;
    req_obj(rt, t15, "host.path", "isString")?;
    let t16 = get_seen(rt, t15, &S_ISSTRING, 38)?;
    var_set(rt, 8, t16)?;
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_BUFFER, 39)?;
    req_obj(rt, t18, "host.buffer", "Buffer")?;
    let t19 = get_seen(rt, t18, &S_BUFFER_1, 40)?;
    var_set(rt, 9, t19)?;
    let t20 = get_seen(rt, t18, &S_WRAP, 41)?;
    var_set(rt, 10, t20)?;
    let t21 = get_seen(rt, t18, &S_FROMSTRING, 42)?;
    var_set(rt, 11, t21)?;
    let t22 = obj_seen(rt, &K_MD5_SHA1_SHA224_SHA256_SHA384_SH, [V::num(16.0), V::num(20.0), V::num(28.0), V::num(32.0), V::num(48.0), V::num(64.0), V::num(32.0), V::num(28.0)], 43)?;
    var_set(rt, 12, t22)?;
    let t23 = obj_seen(rt, &K_SHA_1_SHA_224_SHA_256_SHA_384_SH, [S_SHA1.v(), S_SHA224.v(), S_SHA256.v(), S_SHA384.v(), S_SHA512.v(), S_SHA512_256.v(), S_SHA512_224.v(), S_MD5.v(), S_SHA1.v(), S_SHA256.v()], 44)?;
    var_set(rt, 13, t23)?;
    let t24 = closure(rt, 4, &[])?;
    var_set(rt, 14, t24)?;
    let t25 = closure(rt, 5, &[])?;
    var_set(rt, 15, t25)?;
    let t26 = closure(rt, 6, &[])?;
    var_set(rt, 16, t26)?;
    let t27 = closure(rt, 7, &[])?;
    var_set(rt, 17, t27)?;
    let t28 = closure(rt, 8, &[])?;
    var_set(rt, 18, t28)?;
    let t29 = gload(rt, &S_WEAKMAP)?;
    let t30 = construct(rt, t29, &[], "WeakMap")?;
    var_set(rt, 19, t30)?;
    let t31 = closure(rt, 9, &[])?;
    var_set(rt, 20, t31)?;
    let t32 = closure(rt, 10, &[])?;
    var_set(rt, 21, t32)?;
    let v22_update = closure(rt, 11, &[])?;
    let t34 = closure(rt, 12, &[])?;
    var_set(rt, 22, t34)?;
    let t35 = var_get(rt, 23);
    let t36 = get_seen(rt, t35, &S_PROTOTYPE, 45)?;
    let t37 = closure(rt, 13, &[])?;
    put_seen(rt, t36, &S_COPY, t37, true, 46)?;
    let t38 = var_get(rt, 23);
    let t39 = get_seen(rt, t38, &S_PROTOTYPE, 47)?;
    put_seen(rt, t39, &S_UPDATE, v22_update, true, 48)?;
    let t41 = var_get(rt, 23);
    let t42 = get_seen(rt, t41, &S_PROTOTYPE, 49)?;
    let t43 = closure(rt, 14, &[])?;
    put_seen(rt, t42, &S_DIGEST, t43, true, 50)?;
    let t44 = var_get(rt, 24);
    let t45 = get_seen(rt, t44, &S_PROTOTYPE, 51)?;
    put_seen(rt, t45, &S_UPDATE, v22_update, true, 52)?;
    let t47 = var_get(rt, 24);
    let t48 = get_seen(rt, t47, &S_PROTOTYPE, 53)?;
    let t49 = closure(rt, 15, &[])?;
    put_seen(rt, t48, &S_DIGEST, t49, true, 54)?;
    let t50 = var_get(rt, 23);
    let t51 = var_get(rt, 24);
    let t52 = arr(rt, &[t50, t51])?;
    let mut t53 = iter(rt, t52, "")?;
    'l1: loop {
        tick(rt, 17, 2)?;
        let (t54, t55) = next(rt, &mut t53)?;
        if t55 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v35_c = t54;
                let t56 = var_get(rt, 1);
                let t58 = attempt!('try1, get_seen(rt, v35_c, &S_PROTOTYPE, 55));
                let t59 = var_get(rt, 0);
                let t60 = attempt!('try1, get_seen(rt, t59, &S_CUSTOM, 56));
                let t62 = attempt!('try1, closure(rt, 16, &[]));
                let t61 = attempt!('try1, obj_seen(rt, &K_VALUE_CONFIGURABLE, [t62, V::TRUE], 57));
                attempt!('try1, call(rt, t56, V::UNDEFINED, &[t58, t60, t61], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v34 = exception;
            close(rt, &mut t53, true)?;
            return Err(throw(rt, v34));
        }
    }
    var_set(rt, 30, V::EMPTY)?;
    let t65 = make_class(rt, 17, V::EMPTY, &[])?;
    let t66 = get_seen(rt, t65, &S_PROTOTYPE, 58)?;
    let t67 = closure(rt, 18, &[])?;
    def_accessor_hidden(rt, t66, S_TYPE.v(), t67, true)?;
    let t68 = closure(rt, 19, &[])?;
    def_accessor_hidden(rt, t66, S_SYMMETRICKEYSIZE.v(), t68, true)?;
    let t69 = closure(rt, 20, &[])?;
    def_hidden(rt, t66, S_EQUALS.v(), t69)?;
    let t70 = closure(rt, 21, &[])?;
    def_hidden(rt, t66, S_EXPORT.v(), t70)?;
    var_set(rt, 30, t65)?;
    var_set(rt, 25, t65)?;
    let t71 = closure(rt, 22, &[])?;
    var_set(rt, 26, t71)?;
    let t72 = closure(rt, 23, &[])?;
    var_set(rt, 27, t72)?;
    let t73 = closure(rt, 24, &[])?;
    var_set(rt, 28, t73)?;
    let t74 = make_class(rt, 25, V::EMPTY, &[])?;
    let t75 = get_seen(rt, t74, &S_PROTOTYPE, 59)?;
    let t76 = closure(rt, 26, &[])?;
    def_accessor_hidden(rt, t75, S_SUBTLE.v(), t76, true)?;
    let t77 = closure(rt, 27, &[])?;
    def_hidden(rt, t75, S_GETRANDOMVALUES.v(), t77)?;
    let t78 = closure(rt, 28, &[])?;
    def_hidden(rt, t75, S_RANDOMUUID.v(), t78)?;
    let v37_crypto = t74;
    let v30_crypto = t74;
    let t79 = var_get(rt, 1);
    let t81 = get_seen(rt, v30_crypto, &S_PROTOTYPE, 60)?;
    let t82 = var_get(rt, 0);
    let t83 = get_seen(rt, t82, &S_CUSTOM, 61)?;
    let t84 = obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [V::UNDEFINED, V::TRUE, V::TRUE], 62)?;
    call(rt, t79, V::UNDEFINED, &[t81, t83, t84], "defineProperty")?;
    let t86 = var_get(rt, 0);
    let t87 = get_seen(rt, t86, &S_BASE, 63)?;
    let t88 = get_seen(rt, t87, &S_SHOWN, 64)?;
    call(rt, t88, t87, &[S_CRYPTO.v(), v30_crypto], "host.base.shown")?;
    let t91 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t92 = get_builtin(rt, t91, &S_CREATE, G_OBJECT_CREATE)?;
    let t94 = get_seen(rt, v30_crypto, &S_PROTOTYPE, 66)?;
    let v31_webcrypto = call_known(rt, t92, t91, &[t94], "Object.create", C_OBJECT_CREATE)?;
    let t96 = closure(rt, 29, &[])?;
    var_set(rt, 29, t96)?;
    let t98 = closure(rt, 30, &[])?;
    let t99 = closure(rt, 31, &[])?;
    let t100 = closure(rt, 32, &[])?;
    let t101 = closure(rt, 33, &[])?;
    let t102 = closure(rt, 34, &[])?;
    let t103 = closure(rt, 35, &[])?;
    let t104 = var_get(rt, 25);
    let t104 = tdz(rt, t104, "KeyObject")?;
    let t105 = var_get(rt, 23);
    let t106 = var_get(rt, 24);
    let t97 = obj_seen(rt, &K_CREATEHASH_CREATEHMAC_TIMINGSAFE, [t98, t99, t100, t101, t102, t103, t104, t105, t106, v31_webcrypto], 67)?;
    let t108 = closure(rt, 36, &[])?;
    def_accessor(rt, t97, S_SUBTLE.v(), t108, true)?;
    let v33_crypto = t97;
    let t109 = var_get(rt, 2);
    let t111 = var_get(rt, 0);
    let t112 = get_seen(rt, t111, &S_CHANCE, 68)?;
    call(rt, t109, V::UNDEFINED, &[v33_crypto, t112], "assign")?;
    let t117 = var_get(rt, 25);
    let t117 = tdz(rt, t117, "KeyObject")?;
    let t118 = var_get(rt, 0);
    let t119 = get_seen(rt, t118, &S_STUB, 69)?;
    let t120 = get_seen(rt, t119, &S_COMPLETE, 70)?;
    let t122 = call(rt, t120, t119, &[S_CRYPTO_1.v(), v33_crypto], "host.stub.complete")?;
    return Ok(obj_seen(rt, &K_WEBCRYPTO_CRYPTO_KEYOBJECT_MODUL, [v31_webcrypto, v30_crypto, t117, t122], 71)?);
}

// crypto.js:54  function Hash(algorithm, options) {
fn f2_hash(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 62, 3)?;
    let target = new_target(rt);
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = false;
    let v0_algorithm = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = target;
    let t4 = !t3.truthy();
    if t4 {
        let t5 = var_get(rt, 23);
        return Ok(construct(rt, t5, &[v0_algorithm, v1_options], "Hash")?);
    }
    let t9 = var_get(rt, 8);
    call(rt, t9, V::UNDEFINED, &[v0_algorithm, S_ALGORITHM.v()], "isString")?;
    let t13 = type_of(rt, v1_options);
    let t14 = seq(rt, t13, S_OBJECT_1.v());
    if t14 {
        v5 = sne(rt, v1_options, V::NULL);
    } else {
        v5 = t14;
    }
    if v5 {
        v4 = get_seen(rt, v1_options, &S_OUTPUTLENGTH, 72)?;
    } else {
        v4 = V::UNDEFINED;
    }
    let v2_length = v4;
    let t21 = var_get(rt, 14);
    let v3_name = f4_hashname(rt, v0_algorithm)?;
    let t25 = seq(rt, v3_name, V::UNDEFINED);
    if t25 {
        let t26 = gload(rt, &S_ERROR)?;
        let t27 = construct(rt, t26, &[S_DIGEST_METHOD_NOT_SUPPORTED.v()], "Error")?;
        return Err(throw(rt, t27));
    }
    let t29 = sne(rt, v2_length, V::UNDEFINED);
    if t29 {
        let t31 = var_get(rt, 12);
        let t33 = get_v(rt, t31, v3_name)?;
        v6 = sne(rt, v2_length, t33);
    } else {
        v6 = t29;
    }
    if v6 {
        let t36 = var_get(rt, 0);
        let t37 = get_seen(rt, t36, &S_MISSING, 73)?;
        call(rt, t37, t36, &[S_OPTIONS_OF_CRYPTO_CREATEHASH.v()], "host.missing")?;
    }
    let t39 = var_get(rt, 20);
    f9_begin(rt, this, v3_name, V::UNDEFINED, V::UNDEFINED)?;
    Ok(V::UNDEFINED)
}

// crypto.js:74  function Hmac(hmac, key, options) {
fn f3_hmac(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 57, 4)?;
    let v0_hmac = arg(args, 0);
    let v1_key = arg(args, 1);
    let v2_options = arg(args, 2);
    let t4 = var_get(rt, 24);
    let t5 = instance_of(rt, this, t4)?;
    let t6 = !t5;
    if t6 {
        let t7 = var_get(rt, 24);
        return Ok(construct(rt, t7, &[v0_hmac, v1_key, v2_options], "Hmac")?);
    }
    let t12 = var_get(rt, 8);
    call(rt, t12, V::UNDEFINED, &[v0_hmac, S_HMAC_1.v()], "isString")?;
    let t15 = var_get(rt, 17);
    let mut v5 = V::UNDEFINED;
    'l2: {
        let t18 = eq(rt, v2_options, V::NULL)?;
        if t18 {
            break 'l2;
        }
        v5 = get_seen(rt, v2_options, &S_ENCODING, 75)?;
    }
    let v3_bytes = f7_data(rt, v1_key, v5, S_KEY.v())?;
    let t22 = var_get(rt, 14);
    let v4_name = f4_hashname(rt, v0_hmac)?;
    let t26 = seq(rt, v4_name, V::UNDEFINED);
    if t26 {
        let t27 = var_get(rt, 5);
        let t28 = var_get(rt, 4);
        let t30 = to_part(rt, v0_hmac)?;
        let t31 = concat_n(rt, &[S_INVALID_DIGEST.v(), t30])?;
        let t32 = construct(rt, t28, &[t31], "Wrong")?;
        let t33 = call(rt, t27, V::UNDEFINED, &[t32, S_ERR_CRYPTO_INVALID_DIGEST.v()], "coded")?;
        return Err(throw(rt, t33));
    }
    let t34 = var_get(rt, 20);
    let t36 = var_get(rt, 9);
    let t37 = get_seen(rt, t36, &S_FROM, 76)?;
    let t39 = call(rt, t37, t36, &[v3_bytes], "Buffer.from")?;
    f9_begin(rt, this, v4_name, t39, V::UNDEFINED)?;
    Ok(V::UNDEFINED)
}

// crypto.js:15  const hashName = (name) => {
fn f4_hashname(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 47, 5)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_name = p0;
    let t3 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t4 = call_method(rt, t3, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    let t5 = get_method(rt, t4, &S_REPLACE, M_REPLACE)?;
    let t6 = regexp(rt, &S_RSA, &S)?;
    let t7 = call_method(rt, t5, t4, &[t6, S.v()], "name.toLowerCase(...).replace", M_REPLACE)?;
    let t8 = get_method(rt, t7, &S_REPLACE, M_REPLACE)?;
    let t9 = regexp(rt, &S_WITHRSAENCRYPTION, &S)?;
    let v1_plain = call_method(rt, t8, t7, &[t9, S.v()], "name.toLowerCase(...).replace(...).replace", M_REPLACE)?;
    let t11 = var_get(rt, 13);
    let t13 = get_v(rt, t11, v1_plain)?;
    let t14 = eq(rt, t13, V::NULL)?;
    if t14 {
        v3 = v1_plain;
    } else {
        v3 = t13;
    }
    let v2_found = v3;
    let t17 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t18 = get_builtin(rt, t17, &S_HASOWN, G_OBJECT_HASOWN)?;
    let t19 = var_get(rt, 12);
    let t21 = call_known(rt, t18, t17, &[t19, v2_found], "Object.hasOwn", C_OBJECT_HASOWN)?;
    if t21.truthy() {
        return Ok(v2_found);
    }
    let t23 = regexp(rt, &S_SHA_MD_RSA_RMD_RIPE_BLAKE_SM3_KE, &S_I)?;
    let t24 = get_seen(rt, t23, &S_TEST, 81)?;
    let t26 = call(rt, t24, t23, &[v0_name], "/sha|md|rsa|rmd|ripe|blake|sm3|keccak|whirl|ssl|^id-/i.test")?;
    if t26.truthy() {
        let t27 = var_get(rt, 0);
        let t28 = get_seen(rt, t27, &S_MISSING, 82)?;
        let t30 = to_part(rt, v0_name)?;
        let t31 = concat_n(rt, &[S_THE_HASH.v(), t30])?;
        v4 = call(rt, t28, t27, &[t31], "host.missing")?;
    } else {
        v4 = V::UNDEFINED;
    }
    return Ok(v4);
}

fn f4_hashname_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_hashname(rt, arg(args, 0))
}

// crypto.js:20  const encodingOf = (encoding) => (typeof encoding === 'string' && Buffer.isEncoding(encoding) ? enc…
fn f5_encodingof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 20, 6)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_encoding = p0;
    let t3 = type_of(rt, v0_encoding);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t5 = var_get(rt, 9);
        let t6 = get_seen(rt, t5, &S_ISENCODING, 83)?;
        v2 = call(rt, t6, t5, &[v0_encoding], "Buffer.isEncoding")?;
    } else {
        v2 = V::bool(t4);
    }
    if v2.truthy() {
        v1 = v0_encoding;
    } else {
        v1 = V::UNDEFINED;
    }
    return Ok(v1);
}

fn f5_encodingof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_encodingof(rt, arg(args, 0))
}

// crypto.js:21  const bytesOf = (text, encoding) => {
fn f6_bytesof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 43, 7)?;
    let mut v3 = false;
    let v0_text = p0;
    let v1_encoding = p1;
    let t3 = var_get(rt, 15);
    let v2_known = f5_encodingof(rt, v1_encoding)?;
    let mut v4 = V::UNDEFINED;
    'l1: {
        let t7 = eq(rt, v2_known, V::NULL)?;
        if t7 {
            break 'l1;
        }
        let t8 = get_method(rt, v2_known, &S_TOLOWERCASE, M_TOLOWERCASE)?;
        v4 = call_method(rt, t8, v2_known, &[], "known?.toLowerCase", M_TOLOWERCASE)?;
    }
    let t11 = seq(rt, v4, S_HEX.v());
    if t11 {
        let t13 = length_seen(rt, v0_text, 85)?;
        let t14 = rem_num(to_num(rt, t13)?, 2.0);
        v3 = t14 == 1.0;
    } else {
        v3 = t11;
    }
    if v3 {
        let t17 = var_get(rt, 7);
        let t20 = length_seen(rt, v0_text, 86)?;
        let t21 = to_part(rt, t20)?;
        let t22 = concat_n(rt, &[S_IS_INVALID_FOR_DATA_OF_LENGTH.v(), t21])?;
        let t23 = call(rt, t17, V::UNDEFINED, &[S_ENCODING.v(), v1_encoding, t22], "badValue")?;
        return Err(throw(rt, t23));
    }
    let t24 = var_get(rt, 11);
    return Ok(call(rt, t24, V::UNDEFINED, &[v0_text, v2_known], "fromString")?);
}

fn f6_bytesof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_bytesof(rt, arg(args, 0), arg(args, 1))
}

// crypto.js:26  const data = (value, encoding, what = 'data') => {
fn f7_data(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 89, 8)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
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
        let t10 = seq(rt, v2_what, S_KEY.v());
        if t10 {
            let t11 = var_get(rt, 11);
            let t13 = var_get(rt, 15);
            let t15 = f5_encodingof(rt, v1_encoding)?;
            v4 = call(rt, t11, V::UNDEFINED, &[v0_value, t15], "fromString")?;
        } else {
            let t17 = var_get(rt, 16);
            v4 = f6_bytesof(rt, v0_value, v1_encoding)?;
        }
        return Ok(v4);
    }
    let t22 = gload(rt, &S_ARRAYBUFFER)?;
    let t23 = get_seen(rt, t22, &S_ISVIEW, 87)?;
    let t25 = call(rt, t23, t22, &[v0_value], "ArrayBuffer.isView")?;
    if t25.truthy() {
        let t26 = var_get(rt, 3);
        let t28 = get_seen(rt, v0_value, &S_BUFFER, 88)?;
        let t30 = get_seen(rt, v0_value, &S_BYTEOFFSET, 89)?;
        let t32 = get_seen(rt, v0_value, &S_BYTELENGTH, 90)?;
        return Ok(construct(rt, t26, &[t28, t30, t32], "Bytes")?);
    }
    let t35 = seq(rt, v2_what, S_KEY.v());
    if t35 {
        let t37 = gload(rt, &S_ARRAYBUFFER)?;
        v5 = instance_of(rt, v0_value, t37)?;
    } else {
        v5 = t35;
    }
    if v5 {
        let t40 = var_get(rt, 3);
        return Ok(construct(rt, t40, &[v0_value], "Bytes")?);
    }
    let t44 = seq(rt, v2_what, S_KEY.v());
    if t44 {
        let t46 = var_get(rt, 25);
        let t46 = tdz(rt, t46, "KeyObject")?;
        v6 = instance_of(rt, v0_value, t46)?;
    } else {
        v6 = t44;
    }
    if v6 {
        return Ok(get_seen(rt, v0_value, &S_BYTES, 93)?);
    }
    let t51 = var_get(rt, 6);
    let t54 = seq(rt, v2_what, S_KEY.v());
    if t54 {
        v7 = S_OF_TYPE_STRING_OR_AN_INSTANCE_OF.v();
    } else {
        v7 = S_OF_TYPE_STRING_OR_AN_INSTANCE_OF_1.v();
    }
    let t57 = call(rt, t51, V::UNDEFINED, &[v2_what, v7, v0_value], "badType")?;
    return Err(throw(rt, t57));
}

fn f7_data_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_data(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// crypto.js:33  const finalized = () => coded(new Error('Digest already called'), 'ERR_CRYPTO_HASH_FINALIZED');
fn f8_finalized(rt: &mut Rt) -> R<V> {
    enter(rt, 6, 9)?;
    let t1 = var_get(rt, 5);
    let t2 = gload(rt, &S_ERROR)?;
    let t3 = construct(rt, t2, &[S_DIGEST_ALREADY_CALLED.v()], "Error")?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t3, S_ERR_CRYPTO_HASH_FINALIZED.v()], "coded")?);
}

fn f8_finalized_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_finalized(rt)
}

// crypto.js:35  const begin = (self, name, key, parts = []) => {
fn f9_begin(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 29, 10)?;
    let mut v4 = V::UNDEFINED;
    let v0_self = p0;
    let v1_name = p1;
    let v2_key = p2;
    let t4 = p3;
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = arr(rt, &[])?;
    } else {
        v4 = t4;
    }
    let v3_parts = v4;
    let t8 = var_get(rt, 19);
    let t9 = get_method(rt, t8, &S_SET, M_SET)?;
    let t11 = obj_seen(rt, &K_NAME_KEY_PARTS_OVER, [v1_name, v2_key, v3_parts, V::FALSE], 95)?;
    call_method(rt, t9, t8, &[v0_self, t11], "states.set", M_SET)?;
    return Ok(v0_self);
}

fn f9_begin_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_begin(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// crypto.js:39  const told = (bytes, encoding) => {
fn f10_told(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 26, 11)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_bytes = p0;
    let v1_encoding = p1;
    let t3 = var_get(rt, 15);
    if v1_encoding.truthy() {
        v3 = to_str(rt, v1_encoding)?;
    } else {
        v3 = v1_encoding;
    }
    let v2_known = f5_encodingof(rt, v3)?;
    if v2_known.truthy() {
        let t11 = get_seen(rt, v0_bytes, &S_TOSTRING, 96)?;
        v4 = call(rt, t11, v0_bytes, &[v2_known], "bytes.toString")?;
    } else {
        v4 = v0_bytes;
    }
    return Ok(v4);
}

fn f10_told_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_told(rt, arg(args, 0), arg(args, 1))
}

// crypto.js:43  const update = function update(value, encoding) {
fn f11_update(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 12)?;
    let v0_value = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t3 = var_get(rt, 19);
    let t4 = get_method(rt, t3, &S_GET, M_GET)?;
    let v2_state = call_method(rt, t4, t3, &[this], "states.get", M_GET)?;
    let t7 = get_seen(rt, v2_state, &S_OVER, 98)?;
    if t7.truthy() {
        let t8 = var_get(rt, 18);
        let t9 = f8_finalized(rt)?;
        return Err(throw(rt, t9));
    }
    let t11 = get_seen(rt, v2_state, &S_PARTS, 99)?;
    let t12 = get_method(rt, t11, &S_PUSH, M_PUSH)?;
    let t13 = var_get(rt, 9);
    let t14 = get_seen(rt, t13, &S_FROM, 101)?;
    let t15 = var_get(rt, 17);
    let t18 = f7_data(rt, v0_value, v1_encoding, V::UNDEFINED)?;
    let t19 = call(rt, t14, t13, &[t18], "Buffer.from")?;
    call_push(rt, t12, t11, t19, "state.parts.push")?;
    return Ok(this);
}

// crypto.js:49  const finish = (state, encoding) => {
fn f12_finish(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 29, 13)?;
    let v0_state = p0;
    let v1_encoding = p1;
    put_seen(rt, v0_state, &S_OVER, V::TRUE, true, 102)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_HASH_1, 103)?;
    let t7 = get_seen(rt, v0_state, &S_NAME, 104)?;
    let t9 = get_seen(rt, v0_state, &S_KEY, 105)?;
    let t10 = var_get(rt, 9);
    let t11 = get_method(rt, t10, &S_CONCAT, M_CONCAT)?;
    let t13 = get_seen(rt, v0_state, &S_PARTS, 107)?;
    let t14 = call_method(rt, t11, t10, &[t13], "Buffer.concat", M_CONCAT)?;
    let v2_out = call(rt, t5, t4, &[t7, t9, t14], "host.hash")?;
    let t16 = var_get(rt, 21);
    let t17 = var_get(rt, 10);
    let t20 = get_seen(rt, v2_out, &S_BYTELENGTH, 108)?;
    let t21 = call(rt, t17, V::UNDEFINED, &[v2_out, V::num(0.0), t20], "wrap")?;
    return Ok(f10_told(rt, t21, v1_encoding)?);
}

fn f12_finish_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_finish(rt, arg(args, 0), arg(args, 1))
}

// crypto.js:63  Hash.prototype.copy = function copy() {
fn f13_copy(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 14)?;
    let t1 = var_get(rt, 19);
    let t2 = get_method(rt, t1, &S_GET, M_GET)?;
    let v0_state = call_method(rt, t2, t1, &[this], "states.get", M_GET)?;
    let t5 = get_seen(rt, v0_state, &S_OVER, 110)?;
    if t5.truthy() {
        let t6 = var_get(rt, 18);
        let t7 = f8_finalized(rt)?;
        return Err(throw(rt, t7));
    }
    let t8 = var_get(rt, 20);
    let t9 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t10 = get_builtin(rt, t9, &S_CREATE, G_OBJECT_CREATE)?;
    let t11 = var_get(rt, 23);
    let t12 = get_seen(rt, t11, &S_PROTOTYPE, 112)?;
    let t13 = call_known(rt, t10, t9, &[t12], "Object.create", C_OBJECT_CREATE)?;
    let t15 = get_seen(rt, v0_state, &S_NAME, 113)?;
    let t16 = arr(rt, &[])?;
    let t18 = get_seen(rt, v0_state, &S_PARTS, 114)?;
    spread(rt, t16, t18, "state.parts")?;
    return Ok(f9_begin(rt, t13, t15, V::UNDEFINED, t16)?);
}

// crypto.js:69  Hash.prototype.digest = function digest(outputEncoding) {
fn f14_digest(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 15)?;
    let v0_outputencoding = arg(args, 0);
    let t2 = var_get(rt, 19);
    let t3 = get_method(rt, t2, &S_GET, M_GET)?;
    let v1_state = call_method(rt, t3, t2, &[this], "states.get", M_GET)?;
    let t6 = get_seen(rt, v1_state, &S_OVER, 116)?;
    if t6.truthy() {
        let t7 = var_get(rt, 18);
        let t8 = f8_finalized(rt)?;
        return Err(throw(rt, t8));
    }
    let t9 = var_get(rt, 22);
    return Ok(f12_finish(rt, v1_state, v0_outputencoding)?);
}

// crypto.js:83  Hmac.prototype.digest = function digest(outputEncoding) {
fn f15_digest(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 16)?;
    let mut v2 = V::UNDEFINED;
    let v0_outputencoding = arg(args, 0);
    let t2 = var_get(rt, 19);
    let t3 = get_method(rt, t2, &S_GET, M_GET)?;
    let v1_state = call_method(rt, t3, t2, &[this], "states.get", M_GET)?;
    let t6 = get_seen(rt, v1_state, &S_OVER, 118)?;
    if t6.truthy() {
        let t7 = var_get(rt, 21);
        let t8 = var_get(rt, 9);
        let t9 = get_seen(rt, t8, &S_ALLOC, 119)?;
        let t10 = call(rt, t9, t8, &[V::num(0.0)], "Buffer.alloc")?;
        v2 = f10_told(rt, t10, v0_outputencoding)?;
    } else {
        let t13 = var_get(rt, 22);
        v2 = f12_finish(rt, v1_state, v0_outputencoding)?;
    }
    return Ok(v2);
}

// crypto.js:87  for (const C of [Hash, Hmac]) defineProperty(C.prototype, host.custom, { value: () => host.missing(…
fn f16_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 17)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 120)?;
    return Ok(call(rt, t2, t1, &[S_THE_INSPECTION_OF_A_HASH.v()], "host.missing")?);
}

// crypto.js:89  constructor(bytes) { defineProperty(this, 'bytes', { value: bytes }); }
fn f17_keyobject(rt: &mut Rt, me: V, target: V, p0: V) -> R<V> {
    enter(rt, 10, 18)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v0_bytes = p0;
    let t3 = var_get(rt, 1);
    let t4 = obj_seen(rt, &K_VALUE, [v0_bytes], 121)?;
    call(rt, t3, V::UNDEFINED, &[this, S_BYTES.v(), t4], "defineProperty")?;
    Ok(this)
}

fn f17_keyobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f17_keyobject(rt, me, target, arg(args, 0))
}

// crypto.js:90  get type() { return 'secret'; }
fn f18_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 19)?;
    return Ok(S_SECRET.v());
}

// crypto.js:91  get symmetricKeySize() { return this.bytes.length; }
fn f19_get_symmetrickeysize(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 20)?;
    let t1 = get_seen(rt, this, &S_BYTES, 122)?;
    return Ok(length_seen(rt, t1, 123)?);
}

// crypto.js:92  equals(other) {
fn f20_equals(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 21)?;
    let v0_other = arg(args, 0);
    let t3 = var_get(rt, 30);
    let t3 = tdz(rt, t3, "KeyObject")?;
    let t4 = instance_of(rt, v0_other, t3)?;
    let t5 = !t4;
    if t5 {
        let t6 = var_get(rt, 6);
        let t8 = call(rt, t6, V::UNDEFINED, &[S_OTHERKEYOBJECT.v(), S_AN_INSTANCE_OF_KEYOBJECT.v(), v0_other], "badType")?;
        return Err(throw(rt, t8));
    }
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_COMPARE, 125)?;
    let t11 = get_seen(rt, this, &S_BYTES, 126)?;
    let t13 = get_seen(rt, v0_other, &S_BYTES, 127)?;
    let t14 = call(rt, t10, t9, &[t11, t13], "host.compare")?;
    return Ok(V::bool((seq(rt, t14, V::num(0.0)))));
}

// crypto.js:96  export(options) {
fn f21_export(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 67, 22)?;
    let mut v2 = false;
    let mut v3 = false;
    let mut v5 = false;
    let v0_options = arg(args, 0);
    let t3 = sne(rt, v0_options, V::UNDEFINED);
    if t3 {
        let t5 = type_of(rt, v0_options);
        let t6 = sne(rt, t5, S_OBJECT_1.v());
        if t6 {
            v3 = t6;
        } else {
            v3 = seq(rt, v0_options, V::NULL);
        }
        v2 = v3;
    } else {
        v2 = t3;
    }
    if v2 {
        let t11 = var_get(rt, 6);
        let t13 = call(rt, t11, V::UNDEFINED, &[S_OPTIONS.v(), S_OF_TYPE_OBJECT.v(), v0_options], "badType")?;
        return Err(throw(rt, t13));
    }
    let mut v4 = V::UNDEFINED;
    'l2: {
        let t15 = eq(rt, v0_options, V::NULL)?;
        if t15 {
            break 'l2;
        }
        v4 = get_seen(rt, v0_options, &S_FORMAT, 128)?;
    }
    let v1_format = v4;
    let t19 = seq(rt, v1_format, S_JWK.v());
    if t19 {
        let t21 = var_get(rt, 9);
        let t22 = get_seen(rt, t21, &S_FROM, 129)?;
        let t23 = get_seen(rt, this, &S_BYTES, 130)?;
        let t24 = call(rt, t22, t21, &[t23], "Buffer.from")?;
        let t25 = get_seen(rt, t24, &S_TOSTRING, 131)?;
        let t26 = call(rt, t25, t24, &[S_BASE64URL.v()], "Buffer.from(...).toString")?;
        return Ok(obj_seen(rt, &K_KTY_K, [S_OCT.v(), t26], 132)?);
    }
    let t28 = sne(rt, v1_format, V::UNDEFINED);
    if t28 {
        v5 = sne(rt, v1_format, S_BUFFER.v());
    } else {
        v5 = t28;
    }
    if v5 {
        let t32 = var_get(rt, 7);
        let t34 = call(rt, t32, V::UNDEFINED, &[S_OPTIONS_FORMAT.v(), v1_format, S_MUST_BE_ONE_OF_UNDEFINED_BUFFER.v()], "badValue")?;
        return Err(throw(rt, t34));
    }
    let t35 = var_get(rt, 9);
    let t36 = get_seen(rt, t35, &S_FROM, 133)?;
    let t37 = get_seen(rt, this, &S_BYTES, 134)?;
    return Ok(call(rt, t36, t35, &[t37], "Buffer.from")?);
}

// crypto.js:104  const secret = (key, encoding) => {
fn f22_secret(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 45, 23)?;
    let mut v2 = V::UNDEFINED;
    let v0_key = p0;
    let v1_encoding = p1;
    let t4 = type_of(rt, v0_key);
    let t5 = seq(rt, t4, S_STRING.v());
    if t5 {
        let t6 = var_get(rt, 9);
        let t7 = get_seen(rt, t6, &S_FROM, 135)?;
        let t8 = var_get(rt, 11);
        let t10 = var_get(rt, 15);
        let t12 = f5_encodingof(rt, v1_encoding)?;
        let t13 = call(rt, t8, V::UNDEFINED, &[v0_key, t12], "fromString")?;
        return Ok(call(rt, t7, t6, &[t13], "Buffer.from")?);
    }
    let t15 = gload(rt, &S_ARRAYBUFFER)?;
    let t16 = get_seen(rt, t15, &S_ISVIEW, 136)?;
    let t18 = call(rt, t16, t15, &[v0_key], "ArrayBuffer.isView")?;
    if t18.truthy() {
        v2 = t18;
    } else {
        let t20 = gload(rt, &S_ARRAYBUFFER)?;
        v2 = V::bool((instance_of(rt, v0_key, t20)?));
    }
    if v2.truthy() {
        let t23 = var_get(rt, 9);
        let t24 = get_seen(rt, t23, &S_FROM, 138)?;
        let t25 = var_get(rt, 17);
        let t28 = f7_data(rt, v0_key, v1_encoding, S_KEY.v())?;
        return Ok(call(rt, t24, t23, &[t28], "Buffer.from")?);
    }
    let t30 = var_get(rt, 6);
    let t32 = call(rt, t30, V::UNDEFINED, &[S_KEY.v(), S_AN_INSTANCE_OF_ARRAYBUFFER_BUFFE.v(), v0_key], "badType")?;
    return Err(throw(rt, t32));
}

fn f22_secret_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f22_secret(rt, arg(args, 0), arg(args, 1))
}

// crypto.js:109  const source = (v) => (v instanceof ArrayBuffer ? new Bytes(v) : new Bytes(v.buffer, v.byteOffset, …
fn f23_source(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 22, 24)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = p0;
    let t3 = gload(rt, &S_ARRAYBUFFER)?;
    let t4 = instance_of(rt, v0_v, t3)?;
    if t4 {
        let t5 = var_get(rt, 3);
        v1 = construct(rt, t5, &[v0_v], "Bytes")?;
    } else {
        let t8 = var_get(rt, 3);
        let t10 = get_seen(rt, v0_v, &S_BUFFER, 140)?;
        let t12 = get_seen(rt, v0_v, &S_BYTEOFFSET, 141)?;
        let t14 = get_seen(rt, v0_v, &S_BYTELENGTH, 142)?;
        v1 = construct(rt, t8, &[t10, t12, t14], "Bytes")?;
    }
    return Ok(v1);
}

fn f23_source_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f23_source(rt, arg(args, 0))
}

// crypto.js:110  const unlike = (name) => coded(new Wrong(`The "${name}" argument must be an instance of ArrayBuffer…
fn f24_unlike(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 12, 25)?;
    let v0_name = p0;
    let t2 = var_get(rt, 5);
    let t3 = var_get(rt, 4);
    let t5 = to_part(rt, v0_name)?;
    let t7 = concat_n(rt, &[S_THE.v(), t5, S_ARGUMENT_MUST_BE_AN_INSTANCE_OF.v()])?;
    let t8 = construct(rt, t3, &[t7], "Wrong")?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t8, S_ERR_INVALID_ARG_TYPE.v()], "coded")?);
}

fn f24_unlike_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f24_unlike(rt, arg(args, 0))
}

// crypto.js:112  constructor() { throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR'); }
fn f25_crypto(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 8, 26)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = var_get(rt, 5);
    let t3 = var_get(rt, 4);
    let t4 = construct(rt, t3, &[S_ILLEGAL_CONSTRUCTOR.v()], "Wrong")?;
    let t5 = call(rt, t2, V::UNDEFINED, &[t4, S_ERR_ILLEGAL_CONSTRUCTOR.v()], "coded")?;
    return Err(throw(rt, t5));
}

fn f25_crypto_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f25_crypto(rt, me, target, args)
}

// crypto.js:113  get subtle() { return host.subtle.subtle; }
fn f26_get_subtle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 27)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_SUBTLE, 143)?;
    return Ok(get_seen(rt, t2, &S_SUBTLE, 144)?);
}

// crypto.js:114  getRandomValues(array) { return host.chance.getRandomValues(array); }
fn f27_getrandomvalues(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 28)?;
    let v0_array = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_CHANCE, 145)?;
    let t4 = get_seen(rt, t3, &S_GETRANDOMVALUES, 146)?;
    return Ok(call(rt, t4, t3, &[v0_array], "host.chance.getRandomValues")?);
}

// crypto.js:115  randomUUID(options) { return host.chance.randomUUID(options); }
fn f28_randomuuid(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 29)?;
    let v0_options = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_CHANCE, 147)?;
    let t4 = get_seen(rt, t3, &S_RANDOMUUID, 148)?;
    return Ok(call(rt, t4, t3, &[v0_options], "host.chance.randomUUID")?);
}

// crypto.js:121  const undecodable = (key, name) => {
fn f29_undecodable(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 92, 30)?;
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
        let t10 = get_seen(rt, t9, &S_ISVIEW, 149)?;
        let t12 = call(rt, t10, t9, &[v0_key], "ArrayBuffer.isView")?;
        v6 = !t12.truthy();
    } else {
        v6 = v7;
    }
    if v6 {
        let t16 = get_seen(rt, v0_key, &S_KEY, 150)?;
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
        let t27 = get_seen(rt, t26, &S_ISVIEW, 151)?;
        let t29 = call(rt, t27, t26, &[v2_text], "ArrayBuffer.isView")?;
        if t29.truthy() {
            let t30 = var_get(rt, 9);
            let t31 = get_seen(rt, t30, &S_FROM, 152)?;
            let t33 = get_seen(rt, v2_text, &S_BUFFER, 153)?;
            let t35 = get_seen(rt, v2_text, &S_BYTEOFFSET, 154)?;
            let t37 = get_seen(rt, v2_text, &S_BYTELENGTH, 155)?;
            let t38 = call(rt, t31, t30, &[t33, t35, t37], "Buffer.from")?;
            let t39 = get_seen(rt, t38, &S_TOSTRING, 156)?;
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
        v11 = call_method(rt, t46, v3_shown, &[S_BEGIN_1.v()], "shown.includes", M_INCLUDES)?;
    }
    if v11.truthy() {
        let t49 = var_get(rt, 0);
        let t50 = get_seen(rt, t49, &S_MISSING, 158)?;
        let t62 = add_part(rt, v1_name)?;
        let t52 = concat_n(rt, &[S_CRYPTO_2.v(), t62])?;
        call(rt, t50, t49, &[t52], "host.missing")?;
    }
    let t54 = var_get(rt, 2);
    let t55 = gload(rt, &S_ERROR)?;
    let t56 = construct(rt, t55, &[S_ERROR_1E08010C_DECODER_ROUTINES.v()], "Error")?;
    let t57 = obj_seen(rt, &K_LIBRARY_REASON, [S_DECODER_ROUTINES.v(), S_UNSUPPORTED.v()], 159)?;
    let v4_e = call(rt, t54, V::UNDEFINED, &[t56, t57], "assign")?;
    let t59 = var_get(rt, 5);
    return Ok(call(rt, t59, V::UNDEFINED, &[v4_e, S_ERR_OSSL_UNSUPPORTED.v()], "coded")?);
}

fn f29_undecodable_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f29_undecodable(rt, arg(args, 0), arg(args, 1))
}

// crypto.js:129  createHash(algorithm, options) { return new Hash(algorithm, options); },
fn f30_createhash(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 31)?;
    let v0_algorithm = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 23);
    return Ok(construct(rt, t3, &[v0_algorithm, v1_options], "Hash")?);
}

// crypto.js:130  createHmac(hmac, key, options) { return new Hmac(hmac, key, options); },
fn f31_createhmac(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 32)?;
    let v0_hmac = arg(args, 0);
    let v1_key = arg(args, 1);
    let v2_options = arg(args, 2);
    let t4 = var_get(rt, 24);
    return Ok(construct(rt, t4, &[v0_hmac, v1_key, v2_options], "Hmac")?);
}

// crypto.js:131  timingSafeEqual(a, b) {
fn f32_timingsafeequal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 64, 33)?;
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
        let t13 = var_get(rt, 28);
        let t14 = f24_unlike(rt, S_BUF1.v())?;
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
        let t25 = var_get(rt, 28);
        let t26 = f24_unlike(rt, S_BUF2.v())?;
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
    let t38 = var_get(rt, 27);
    let t40 = f23_source(rt, v0_a)?;
    let t41 = var_get(rt, 27);
    let t43 = f23_source(rt, v1_b)?;
    let t44 = call(rt, t37, t36, &[t40, t43], "host.compare")?;
    return Ok(V::bool((seq(rt, t44, V::num(0.0)))));
}

// crypto.js:137  createPrivateKey(key) { throw undecodable(key, 'createPrivateKey'); },
fn f33_createprivatekey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 34)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 29);
    let t4 = f29_undecodable(rt, v0_key, S_CREATEPRIVATEKEY.v())?;
    return Err(throw(rt, t4));
}

// crypto.js:138  createPublicKey(key) { throw undecodable(key, 'createPublicKey'); },
fn f34_createpublickey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 35)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 29);
    let t4 = f29_undecodable(rt, v0_key, S_CREATEPUBLICKEY.v())?;
    return Err(throw(rt, t4));
}

// crypto.js:139  createSecretKey: (key, encoding) => new KeyObject(secret(key, encoding)),
fn f35_createsecretkey(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 36)?;
    let v0_key = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t3 = var_get(rt, 25);
    let t3 = tdz(rt, t3, "KeyObject")?;
    let t4 = var_get(rt, 26);
    let t7 = f22_secret(rt, v0_key, v1_encoding)?;
    return Ok(f17_keyobject(rt, t3, t3, t7)?);
}

// crypto.js:141  get subtle() { return host.subtle.subtle; },
fn f36_get_subtle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 37)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_SUBTLE, 167)?;
    return Ok(get_seen(rt, t2, &S_SUBTLE, 168)?);
}
