#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from util.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(27);

lit!(S = "");
lit!(S_APPLY = "apply");
lit!(S_ARGUMENTS = "Arguments");
lit!(S_ARGUMENTS_1 = "arguments");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_ASYNCFUNCTION = "AsyncFunction");
lit!(S_ASYNCGENERATORFUNCTION = "AsyncGeneratorFunction");
lit!(S_BADTYPE = "badType");
lit!(S_BARE = "bare");
lit!(S_BASE = "base");
lit!(S_BIGINT = "BigInt");
lit!(S_BIGINT64ARRAY = "BigInt64Array");
lit!(S_BIGUINT64ARRAY = "BigUint64Array");
lit!(S_BIND = "bind");
lit!(S_BOOLEAN = "Boolean");
lit!(S_BOOLEAN_1 = "boolean");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFER_1 = "Buffer");
lit!(S_CALL = "call");
lit!(S_CALLBACKIFIED = "Callbackified");
lit!(S_CALLBACKIFY = "callbackify");
lit!(S_CALLER = "caller");
lit!(S_CODE = "code");
lit!(S_CODED = "coded");
lit!(S_COMPLETE = "complete");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONSTRUCT = "construct");
lit!(S_CRYPTO = "crypto");
lit!(S_CRYPTOKEY = "CryptoKey");
lit!(S_CTOR = "ctor");
lit!(S_CUSTOM = "custom");
lit!(S_DATE = "Date");
lit!(S_DEBUGLOG = "debuglog");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DEPRECATE = "deprecate");
lit!(S_DEPRECATED = "deprecated");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_ENABLED = "enabled");
lit!(S_ENCODING = "encoding");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_EQUAL = "equal");
lit!(S_ERROR = "Error");
lit!(S_ERR_FALSY_VALUE_REJECTION = "ERR_FALSY_VALUE_REJECTION");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_EVENTS = "events");
lit!(S_FLOAT32ARRAY = "Float32Array");
lit!(S_FLOAT64ARRAY = "Float64Array");
lit!(S_FN = "fn");
lit!(S_FOR = "for");
lit!(S_FORMAT = "format");
lit!(S_FORMATWITHOPTIONS = "formatWithOptions");
lit!(S_FUNCTION = "function");
lit!(S_FUNCTIONIS = "functionIs");
lit!(S_FUNCTIONKIND = "functionKind");
lit!(S_GENERATORFUNCTION = "GeneratorFunction");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_INCLUDES = "includes");
lit!(S_INHERITS = "inherits");
lit!(S_INSPECT = "inspect");
lit!(S_INSPECTOPTIONS = "inspectOptions");
lit!(S_INT16ARRAY = "Int16Array");
lit!(S_INT32ARRAY = "Int32Array");
lit!(S_INT8ARRAY = "Int8Array");
lit!(S_IS = "is");
lit!(S_ISANYARRAYBUFFER = "isAnyArrayBuffer");
lit!(S_ISARGUMENTSOBJECT = "isArgumentsObject");
lit!(S_ISARRAY = "isArray");
lit!(S_ISARRAYBUFFER = "isArrayBuffer");
lit!(S_ISARRAYBUFFERVIEW = "isArrayBufferView");
lit!(S_ISASYNCFUNCTION = "isAsyncFunction");
lit!(S_ISBIGINTOBJECT = "isBigIntObject");
lit!(S_ISBOOLEAN = "isBoolean");
lit!(S_ISBOOLEANOBJECT = "isBooleanObject");
lit!(S_ISBOXEDPRIMITIVE = "isBoxedPrimitive");
lit!(S_ISBUFFER = "isBuffer");
lit!(S_ISCRYPTOKEY = "isCryptoKey");
lit!(S_ISDATAVIEW = "isDataView");
lit!(S_ISDATE = "isDate");
lit!(S_ISDEEPSTRICTEQUAL = "isDeepStrictEqual");
lit!(S_ISERROR = "isError");
lit!(S_ISEXTERNAL = "isExternal");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_ISGENERATORFUNCTION = "isGeneratorFunction");
lit!(S_ISGENERATOROBJECT = "isGeneratorObject");
lit!(S_ISKEYOBJECT = "isKeyObject");
lit!(S_ISMAP = "isMap");
lit!(S_ISMAPITERATOR = "isMapIterator");
lit!(S_ISMODULENAMESPACEOBJECT = "isModuleNamespaceObject");
lit!(S_ISNATIVEERROR = "isNativeError");
lit!(S_ISNULL = "isNull");
lit!(S_ISNULLORUNDEFINED = "isNullOrUndefined");
lit!(S_ISNUMBER = "isNumber");
lit!(S_ISNUMBEROBJECT = "isNumberObject");
lit!(S_ISOBJECT = "isObject");
lit!(S_ISPRIMITIVE = "isPrimitive");
lit!(S_ISPROMISE = "isPromise");
lit!(S_ISPROXY = "isProxy");
lit!(S_ISREGEXP = "isRegExp");
lit!(S_ISSET = "isSet");
lit!(S_ISSETITERATOR = "isSetIterator");
lit!(S_ISSHAREDARRAYBUFFER = "isSharedArrayBuffer");
lit!(S_ISSTRING = "isString");
lit!(S_ISSTRINGOBJECT = "isStringObject");
lit!(S_ISSYMBOL = "isSymbol");
lit!(S_ISSYMBOLOBJECT = "isSymbolObject");
lit!(S_ISTYPEDARRAY = "isTypedArray");
lit!(S_ISUNDEFINED = "isUndefined");
lit!(S_ISVIEW = "isView");
lit!(S_ISWEAKMAP = "isWeakMap");
lit!(S_ISWEAKSET = "isWeakSet");
lit!(S_KEYOBJECT = "KeyObject");
lit!(S_KIND = "kind");
lit!(S_KINDIS = "kindIs");
lit!(S_LACKS = "lacks");
lit!(S_LENGTH = "length");
lit!(S_MADE = "made");
lit!(S_MAP = "Map");
lit!(S_MAP_ITERATOR = "Map Iterator");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_NAME = "name");
lit!(S_NEXT = "next");
lit!(S_NODEJS_UTIL_PROMISIFY_CUSTOM = "nodejs.util.promisify.custom");
lit!(S_NUMBER = "Number");
lit!(S_NUMBER_1 = "number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_ERROR = "[object Error]");
lit!(S_OF_TYPE_FUNCTION = "of type function");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_OF_TYPE_STRING = "of type string");
lit!(S_ORIGINAL = "original");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_POP = "pop");
lit!(S_PROMISE = "Promise");
lit!(S_PROMISE_WAS_REJECTED_WITH_FALSY = "Promise was rejected with falsy value");
lit!(S_PROMISIFY = "promisify");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "proxy");
lit!(S_REASON = "reason");
lit!(S_RECEIVED = "received");
lit!(S_REFLECT = "Reflect");
lit!(S_REGEXP = "RegExp");
lit!(S_REJECTED = "rejected");
lit!(S_SET = "Set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_SET_ITERATOR = "Set Iterator");
lit!(S_STR = "str");
lit!(S_STRING = "String");
lit!(S_STRING_1 = "string");
lit!(S_STRIPVTCONTROLCHARACTERS = "stripVTControlCharacters");
lit!(S_STUB = "stub");
lit!(S_SUBTLE = "subtle");
lit!(S_SUPER = "super_");
lit!(S_SUPERCTOR = "superCtor");
lit!(S_SUPERCTOR_PROTOTYPE = "superCtor.prototype");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_TEXTDECODER = "TextDecoder");
lit!(S_TEXTENCODER = "TextEncoder");
lit!(S_THEN = "then");
lit!(S_THE_LAST_ARGUMENT_MUST_BE_OF_TYP = "The last argument must be of type function. Received ");
lit!(S_TICK = "tick");
lit!(S_TOSTRING = "toString");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TOUSVSTRING = "toUSVString");
lit!(S_TYPEDIS = "typedIs");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPES = "types");
lit!(S_UINT16ARRAY = "Uint16Array");
lit!(S_UINT32ARRAY = "Uint32Array");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UINT8CLAMPEDARRAY = "Uint8ClampedArray");
lit!(S_UTIL = "util");
lit!(S_UTIL_PROMISIFY_CUSTOM = "util.promisify.custom");
lit!(S_UTIL_TYPES = "util.types.");
lit!(S_UTIL_TYPES_ISGENERATOROBJECT_OF = "util.types.isGeneratorObject of an iterator");
lit!(S_VALUE = "value");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WEAKSET = "WeakSet");
lit!(S_WELLFORMED = "wellFormed");
lit!(S_WIDTH = "width");
lit!(S_WRITABLE = "writable");
const C_OBJECT_ASSIGN: Known = known("Object", "assign");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_PROTOTYPE: V = builtin_function("Object", "prototype");
const G_OBJECT_SETPROTOTYPEOF: V = builtin_function("Object", "setPrototypeOf");
const K_ENABLED: [&Lit; 1] = [&S_ENABLED];
const K_ISEXTERNAL_ISDATE_ISARGUMENTSOBJ: [&Lit; 29] = [&S_ISEXTERNAL, &S_ISDATE, &S_ISARGUMENTSOBJECT, &S_ISBIGINTOBJECT, &S_ISBOOLEANOBJECT, &S_ISNUMBEROBJECT, &S_ISSTRINGOBJECT, &S_ISSYMBOLOBJECT, &S_ISNATIVEERROR, &S_ISREGEXP, &S_ISASYNCFUNCTION, &S_ISGENERATORFUNCTION, &S_ISGENERATOROBJECT, &S_ISPROMISE, &S_ISMAP, &S_ISSET, &S_ISMAPITERATOR, &S_ISSETITERATOR, &S_ISWEAKMAP, &S_ISWEAKSET, &S_ISARRAYBUFFER, &S_ISDATAVIEW, &S_ISSHAREDARRAYBUFFER, &S_ISPROXY, &S_ISMODULENAMESPACEOBJECT, &S_ISANYARRAYBUFFER, &S_ISBOXEDPRIMITIVE, &S_ISARRAYBUFFERVIEW, &S_ISTYPEDARRAY];
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_PROMISIFY_INSPECT_TYPES_FORMAT_F: [&Lit; 29] = [&S_PROMISIFY, &S_INSPECT, &S_TYPES, &S_FORMAT, &S_FORMATWITHOPTIONS, &S_INHERITS, &S_DEPRECATE, &S_CALLBACKIFY, &S_ISARRAY, &S_TEXTENCODER, &S_TEXTDECODER, &S_ISDEEPSTRICTEQUAL, &S_TOUSVSTRING, &S_STRIPVTCONTROLCHARACTERS, &S_DEBUGLOG, &S_ISBOOLEAN, &S_ISNULL, &S_ISNULLORUNDEFINED, &S_ISNUMBER, &S_ISSTRING, &S_ISSYMBOL, &S_ISUNDEFINED, &S_ISREGEXP, &S_ISOBJECT, &S_ISDATE, &S_ISERROR, &S_ISFUNCTION, &S_ISPRIMITIVE, &S_ISBUFFER];
const K_VALUE_ENUMERABLE: [&Lit; 2] = [&S_VALUE, &S_ENUMERABLE];
const K_VALUE_ENUMERABLE_WRITABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_ENUMERABLE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_INCLUDES: Method = method("includes");
const M_POP: Method = method("pop");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_promisify, name: &S_PROMISIFY, length: 1, flags: 3 },
        FuncInfo { code: f3_fn, name: &S_FN, length: 0, flags: 3 },
        FuncInfo { code: f4, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f5, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f6_rejected_entry, name: &S_REJECTED, length: 2, flags: 6 },
        FuncInfo { code: f7_callbackify, name: &S_CALLBACKIFY, length: 1, flags: 3 },
        FuncInfo { code: f8_made, name: &S_MADE, length: 0, flags: 3 },
        FuncInfo { code: f9, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f10, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f11, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f12, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f13_deprecate, name: &S_DEPRECATE, length: 3, flags: 3 },
        FuncInfo { code: f14_deprecated, name: &S_DEPRECATED, length: 0, flags: 11 },
        FuncInfo { code: f15_kindis, name: &S_KINDIS, length: 0, flags: 6 },
        FuncInfo { code: f16, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f17_typedis_entry, name: &S_TYPEDIS, length: 1, flags: 6 },
        FuncInfo { code: f18, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f19_functionis, name: &S_FUNCTIONIS, length: 0, flags: 6 },
        FuncInfo { code: f20, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f21_lacks_entry, name: &S_LACKS, length: 1, flags: 6 },
        FuncInfo { code: f22, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f23_isnativeerror, name: &S_ISNATIVEERROR, length: 1, flags: 6 },
        FuncInfo { code: f24_isgeneratorobject, name: &S_ISGENERATOROBJECT, length: 1, flags: 6 },
        FuncInfo { code: f25_isdataview, name: &S_ISDATAVIEW, length: 1, flags: 6 },
        FuncInfo { code: f26_issharedarraybuffer, name: &S_ISSHAREDARRAYBUFFER, length: 0, flags: 6 },
        FuncInfo { code: f27_isproxy, name: &S_ISPROXY, length: 1, flags: 6 },
        FuncInfo { code: f28_istypedarray, name: &S_ISTYPEDARRAY, length: 1, flags: 6 },
        FuncInfo { code: f29, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f30, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f31_value, name: &S_VALUE, length: 1, flags: 6 },
        FuncInfo { code: f32_format, name: &S_FORMAT, length: 0, flags: 2 },
        FuncInfo { code: f33_formatwithoptions, name: &S_FORMATWITHOPTIONS, length: 1, flags: 2 },
        FuncInfo { code: f34_inherits, name: &S_INHERITS, length: 2, flags: 2 },
        FuncInfo { code: f35_isdeepstrictequal, name: &S_ISDEEPSTRICTEQUAL, length: 2, flags: 2 },
        FuncInfo { code: f36_tousvstring, name: &S_TOUSVSTRING, length: 1, flags: 6 },
        FuncInfo { code: f37_stripvtcontrolcharacters, name: &S_STRIPVTCONTROLCHARACTERS, length: 1, flags: 2 },
        FuncInfo { code: f38_debuglog, name: &S_DEBUGLOG, length: 0, flags: 6 },
        FuncInfo { code: f39, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f40_isboolean, name: &S_ISBOOLEAN, length: 1, flags: 6 },
        FuncInfo { code: f41_isnull, name: &S_ISNULL, length: 1, flags: 6 },
        FuncInfo { code: f42_isnullorundefined, name: &S_ISNULLORUNDEFINED, length: 1, flags: 6 },
        FuncInfo { code: f43_isnumber, name: &S_ISNUMBER, length: 1, flags: 6 },
        FuncInfo { code: f44_isstring, name: &S_ISSTRING, length: 1, flags: 6 },
        FuncInfo { code: f45_issymbol, name: &S_ISSYMBOL, length: 1, flags: 6 },
        FuncInfo { code: f46_isundefined, name: &S_ISUNDEFINED, length: 1, flags: 6 },
        FuncInfo { code: f47_isobject, name: &S_ISOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f48_iserror, name: &S_ISERROR, length: 1, flags: 6 },
        FuncInfo { code: f49_isfunction, name: &S_ISFUNCTION, length: 1, flags: 6 },
        FuncInfo { code: f50_isprimitive, name: &S_ISPRIMITIVE, length: 1, flags: 6 },
        FuncInfo { code: f51_isbuffer, name: &S_ISBUFFER, length: 1, flags: 6 },
    ],
    vars: 14,
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

// util.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// util.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 246, 1)?;
    let mut v24 = V::UNDEFINED;
    let mut v26 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    var_set(rt, 2, t4)?;
    let t5 = get_builtin(rt, t2, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 3, t5)?;
    let t6 = get_builtin(rt, t2, &S_SETPROTOTYPEOF, G_OBJECT_SETPROTOTYPEOF)?;
    var_set(rt, 4, t6)?;
    let v5_bytes = gload(rt, &S_UINT8ARRAY)?;
    let t8 = gload(rt, &S_PROMISE)?;
    var_set(rt, 5, t8)?;
    let t9 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 6, t9)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_BASE, 18)?;
    req_obj(rt, t11, "host.base", "badType")?;
    let t12 = get_seen(rt, t11, &S_BADTYPE, 19)?;
    var_set(rt, 7, t12)?;
    let t13 = get_seen(rt, t11, &S_CODED, 20)?;
    var_set(rt, 8, t13)?;
    let t14 = get_seen(rt, t11, &S_ISFUNCTION, 21)?;
    var_set(rt, 9, t14)?;
    var_set(rt, 13, V::UNDEFINED)?;
    let t15 = closure(rt, 2, &[])?;
    var_set(rt, 13, t15)?;
    let v11_promisify = t15;
    let t17 = gload(rt, &S_SYMBOL)?;
    let t18 = get_seen(rt, t17, &S_FOR, 22)?;
    let t19 = call(rt, t18, t17, &[S_NODEJS_UTIL_PROMISIFY_CUSTOM.v()], "Symbol.for")?;
    put_seen(rt, v11_promisify, &S_CUSTOM, t19, true, 23)?;
    let t20 = closure(rt, 6, &[])?;
    var_set(rt, 10, t20)?;
    let v13_callbackify = closure(rt, 7, &[])?;
    let v14_deprecate = closure(rt, 13, &[])?;
    let v15_kindis = closure(rt, 15, &[])?;
    let t24 = var_get(rt, 2);
    let t25 = var_get(rt, 3);
    let t27 = get_seen(rt, v5_bytes, &S_PROTOTYPE, 24)?;
    let t28 = call(rt, t25, V::UNDEFINED, &[t27], "getPrototypeOf")?;
    let t29 = gload(rt, &S_SYMBOL)?;
    let t30 = get_seen(rt, t29, &S_TOSTRINGTAG, 25)?;
    let t31 = call(rt, t24, V::UNDEFINED, &[t28, t30], "getOwnPropertyDescriptor")?;
    let t32 = get_seen(rt, t31, &S_GET, 26)?;
    var_set(rt, 11, t32)?;
    let v17_typedis = closure(rt, 17, &[])?;
    let v18_functionis = closure(rt, 19, &[])?;
    let t36 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_ERROR.v()])?;
    var_set(rt, 12, t36)?;
    let v20_lacks = closure(rt, 21, &[])?;
    let t40 = f21_lacks(rt, S_ISEXTERNAL.v())?;
    let t42 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_DATE.v()])?;
    let t44 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_ARGUMENTS.v()])?;
    let t46 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_BIGINT.v()])?;
    let t48 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_BOOLEAN.v()])?;
    let t50 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_NUMBER.v()])?;
    let t52 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_STRING.v()])?;
    let t54 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_SYMBOL.v()])?;
    let t55 = closure(rt, 23, &[])?;
    let t57 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_REGEXP.v()])?;
    let t59 = f19_functionis(rt, v18_functionis, V::UNDEFINED, &[S_ASYNCFUNCTION.v(), S_ASYNCGENERATORFUNCTION.v()])?;
    let t61 = f19_functionis(rt, v18_functionis, V::UNDEFINED, &[S_GENERATORFUNCTION.v(), S_ASYNCGENERATORFUNCTION.v()])?;
    let t62 = closure(rt, 24, &[])?;
    let t64 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_PROMISE.v()])?;
    let t66 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_MAP.v()])?;
    let t68 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_SET.v()])?;
    let t70 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_MAP_ITERATOR.v()])?;
    let t72 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_SET_ITERATOR.v()])?;
    let t74 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_WEAKMAP.v()])?;
    let t76 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_WEAKSET.v()])?;
    let t78 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_ARRAYBUFFER.v()])?;
    let t79 = closure(rt, 25, &[])?;
    let t80 = closure(rt, 26, &[])?;
    let t81 = closure(rt, 27, &[])?;
    let t83 = f21_lacks(rt, S_ISMODULENAMESPACEOBJECT.v())?;
    let t85 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_ARRAYBUFFER.v()])?;
    let t87 = f15_kindis(rt, v15_kindis, V::UNDEFINED, &[S_NUMBER.v(), S_STRING.v(), S_BOOLEAN.v(), S_SYMBOL.v(), S_BIGINT.v()])?;
    let t88 = gload(rt, &S_ARRAYBUFFER)?;
    let t89 = get_seen(rt, t88, &S_ISVIEW, 27)?;
    let t90 = closure(rt, 28, &[])?;
    let v21_types = obj_seen(rt, &K_ISEXTERNAL_ISDATE_ISARGUMENTSOBJ, [t40, t42, t44, t46, t48, t50, t52, t54, t55, t57, t59, t61, t62, t64, t66, t68, t70, t72, t74, t76, t78, t79, t80, t81, t83, t85, t87, t89, t90], 28)?;
    let t91 = arr(rt, &[S_UINT8ARRAY.v(), S_UINT8CLAMPEDARRAY.v(), S_UINT16ARRAY.v(), S_UINT32ARRAY.v(), S_INT8ARRAY.v(), S_INT16ARRAY.v(), S_INT32ARRAY.v(), S_FLOAT32ARRAY.v(), S_FLOAT64ARRAY.v(), S_BIGINT64ARRAY.v(), S_BIGUINT64ARRAY.v()])?;
    let mut t92 = iter(rt, t91, "")?;
    'l1: loop {
        tick(rt, 17, 2)?;
        let (t93, t94) = next(rt, &mut t92)?;
        if t94 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v25_name = t93;
                let t166 = attempt!('try1, add_part(rt, v25_name));
                let t97 = attempt!('try1, key_text::<true>(rt, &[S_IS.v(), t166]));
                let t100 = attempt!('try1, f17_typedis(rt, v25_name));
                attempt!('try1, put_text(rt, v21_types, &t97, t100, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v24 = exception;
            close(rt, &mut t92, true)?;
            return Err(throw(rt, v24));
        }
    }
    let t102 = closure(rt, 29, &[])?;
    let t103 = arr(rt, &[S_ISKEYOBJECT.v(), t102])?;
    let t104 = closure(rt, 30, &[])?;
    let t105 = arr(rt, &[S_ISCRYPTOKEY.v(), t104])?;
    let t106 = arr(rt, &[t103, t105])?;
    let mut t107 = iter(rt, t106, "")?;
    'l3: loop {
        tick(rt, 21, 3)?;
        let (t108, t109) = next(rt, &mut t107)?;
        if t109 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let mut t110 = attempt!('try2, iter(rt, t108, ".for"));
                let (t111, t112) = attempt!('try2, next(rt, &mut t110));
                let v27_name = t111;
                let (t113, t114) = attempt!('try2, next(rt, &mut t110));
                let v28_class = t113;
                attempt!('try2, close(rt, &mut t110, false));
                let t115 = var_get(rt, 1);
                let t119 = attempt!('try2, closure(rt, 31, &[v28_class]));
                let t118 = attempt!('try2, obj_seen(rt, &K_VALUE_ENUMERABLE, [t119, V::TRUE], 29));
                attempt!('try2, call(rt, t115, V::UNDEFINED, &[v21_types, v27_name, t118], "defineProperty"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v26 = exception;
            close(rt, &mut t107, true)?;
            return Err(throw(rt, v26));
        }
    }
    let t124 = var_get(rt, 0);
    let t125 = get_seen(rt, t124, &S_INSPECT, 30)?;
    let t127 = closure(rt, 32, &[])?;
    let t128 = closure(rt, 33, &[])?;
    let t129 = closure(rt, 34, &[])?;
    let t132 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t133 = get_builtin(rt, t132, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t134 = var_get(rt, 0);
    let t135 = get_seen(rt, t134, &S_ENCODING, 32)?;
    let t136 = get_seen(rt, t135, &S_TEXTENCODER, 33)?;
    let t137 = var_get(rt, 0);
    let t138 = get_seen(rt, t137, &S_ENCODING, 34)?;
    let t139 = get_seen(rt, t138, &S_TEXTDECODER, 35)?;
    let t140 = closure(rt, 35, &[])?;
    let t141 = closure(rt, 36, &[])?;
    let t142 = closure(rt, 37, &[])?;
    let t143 = closure(rt, 38, &[])?;
    let t144 = closure(rt, 40, &[])?;
    let t145 = closure(rt, 41, &[])?;
    let t146 = closure(rt, 42, &[])?;
    let t147 = closure(rt, 43, &[])?;
    let t148 = closure(rt, 44, &[])?;
    let t149 = closure(rt, 45, &[])?;
    let t150 = closure(rt, 46, &[])?;
    let t152 = get_seen(rt, v21_types, &S_ISREGEXP, 36)?;
    let t153 = closure(rt, 47, &[])?;
    let t155 = get_seen(rt, v21_types, &S_ISDATE, 37)?;
    let t156 = closure(rt, 48, &[])?;
    let t157 = closure(rt, 49, &[])?;
    let t158 = closure(rt, 50, &[])?;
    let t159 = closure(rt, 51, &[])?;
    let v22_util = obj_seen(rt, &K_PROMISIFY_INSPECT_TYPES_FORMAT_F, [v11_promisify, t125, v21_types, t127, t128, t129, v14_deprecate, v13_callbackify, t133, t136, t139, t140, t141, t142, t143, t144, t145, t146, t147, t148, t149, t150, t152, t153, t155, t156, t157, t158, t159], 38)?;
    let t161 = var_get(rt, 0);
    let t162 = get_seen(rt, t161, &S_STUB, 39)?;
    let t163 = get_seen(rt, t162, &S_COMPLETE, 40)?;
    let t165 = call(rt, t163, t162, &[S_UTIL.v(), v22_util], "host.stub.complete")?;
    return Ok(obj_seen(rt, &K_MODULE, [t165], 41)?);
}

// util.js:7  const promisify = function promisify(original) {
fn f2_promisify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 57, 4)?;
    let mut v3 = V::UNDEFINED;
    let mut v5 = false;
    let v0_original = arg(args, 0);
    let v2_fn = closure(rt, 3, &[v0_original])?;
    let t3 = var_get(rt, 9);
    call(rt, t3, V::UNDEFINED, &[v0_original, S_ORIGINAL.v()], "isFunction")?;
    let t7 = var_get(rt, 13);
    let t8 = get_seen(rt, t7, &S_CUSTOM, 42)?;
    let v1_custom = get_v(rt, v0_original, t8)?;
    if v1_custom.truthy() {
        let t11 = var_get(rt, 9);
        call(rt, t11, V::UNDEFINED, &[v1_custom, S_UTIL_PROMISIFY_CUSTOM.v()], "isFunction")?;
        let t14 = var_get(rt, 1);
        let t16 = var_get(rt, 13);
        let t17 = get_seen(rt, t16, &S_CUSTOM, 43)?;
        let t18 = obj_seen(rt, &K_VALUE_ENUMERABLE_WRITABLE_CONFIG, [v1_custom, V::FALSE, V::FALSE, V::TRUE], 44)?;
        return Ok(call(rt, t14, V::UNDEFINED, &[v1_custom, t17, t18], "defineProperty")?);
    }
    let t21 = var_get(rt, 4);
    let t23 = var_get(rt, 3);
    let t25 = call(rt, t23, V::UNDEFINED, &[v0_original], "getPrototypeOf")?;
    call(rt, t21, V::UNDEFINED, &[v2_fn, t25], "setPrototypeOf")?;
    let t27 = var_get(rt, 1);
    let t29 = var_get(rt, 13);
    let t30 = get_seen(rt, t29, &S_CUSTOM, 45)?;
    let t31 = obj_seen(rt, &K_VALUE_ENUMERABLE_WRITABLE_CONFIG, [v2_fn, V::FALSE, V::FALSE, V::TRUE], 46)?;
    call(rt, t27, V::UNDEFINED, &[v2_fn, t30, t31], "defineProperty")?;
    let t34 = gload(rt, &S_REFLECT)?;
    let t35 = get_seen(rt, t34, &S_OWNKEYS, 47)?;
    let t37 = call(rt, t35, t34, &[v0_original], "")?;
    let mut t38 = iter(rt, t37, "Reflect.ownKeys is not a function or its return value")?;
    'l2: loop {
        tick(rt, 26, 5)?;
        let (t39, t40) = next(rt, &mut t38)?;
        if t40 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_key = t39;
                let t42 = sne(rt, v4_key, S_ARGUMENTS_1.v());
                if t42 {
                    v5 = sne(rt, v4_key, S_CALLER.v());
                } else {
                    v5 = t42;
                }
                if v5 {
                    let t46 = var_get(rt, 1);
                    let t49 = var_get(rt, 2);
                    let t52 = attempt!('try1, call(rt, t49, V::UNDEFINED, &[v0_original, v4_key], "getOwnPropertyDescriptor"));
                    attempt!('try1, call(rt, t46, V::UNDEFINED, &[v2_fn, v4_key, t52], "defineProperty"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t38, true)?;
            return Err(throw(rt, v3));
        }
    }
    return Ok(v2_fn);
}

// util.js:14  function fn(...args) {
fn f3_fn(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 6)?;
    let v0_this = this;
    let v1_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 5);
    let t3 = closure(rt, 4, &[capture(me, 0), v0_this, v1_args])?;
    return Ok(construct(rt, t2, &[t3], "Later")?);
}

// util.js:15  return new Later((resolve, reject) => {
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 7)?;
    let v0_resolve = arg(args, 0);
    let v1_reject = arg(args, 1);
    let t3 = gload(rt, &S_REFLECT)?;
    let t4 = get_seen(rt, t3, &S_APPLY, 48)?;
    let t5 = capture(me, 0);
    let t6 = capture(me, 1);
    let t7 = arr(rt, &[])?;
    let t8 = capture(me, 2);
    spread(rt, t7, t8, "args")?;
    let t9 = closure(rt, 5, &[v1_reject, v0_resolve])?;
    push(rt, t7, t9)?;
    call(rt, t4, t3, &[t5, t6, t7], "Reflect.apply")?;
    Ok(V::UNDEFINED)
}

// util.js:16  Reflect.apply(original, this, [...args, (error, ...values) => (error ? reject(error) : resolve(valu…
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 8)?;
    let mut v2 = V::UNDEFINED;
    let v0_error = arg(args, 0);
    let v1_values = rest(rt, args, 1)?;
    if v0_error.truthy() {
        let t4 = capture(me, 0);
        v2 = call(rt, t4, V::UNDEFINED, &[v0_error], "reject")?;
    } else {
        let t7 = capture(me, 1);
        let t9 = get_at(rt, v1_values, 0i64)?;
        v2 = call(rt, t7, V::UNDEFINED, &[t9], "resolve")?;
    }
    return Ok(v2);
}

// util.js:26  const rejected = (reason, callback) => {
fn f6_rejected(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 22, 9)?;
    let mut v0_reason = p0;
    let v1_callback = p1;
    let t4 = !v0_reason.truthy();
    if t4 {
        let t5 = var_get(rt, 8);
        let t6 = gload(rt, &S_ERROR)?;
        let t7 = construct(rt, t6, &[S_PROMISE_WAS_REJECTED_WITH_FALSY.v()], "Error")?;
        let v2_e = call(rt, t5, V::UNDEFINED, &[t7, S_ERR_FALSY_VALUE_REJECTION.v()], "coded")?;
        put_seen(rt, v2_e, &S_REASON, v0_reason, true, 49)?;
        v0_reason = v2_e;
    }
    return Ok(call(rt, v1_callback, V::UNDEFINED, &[v0_reason], "callback")?);
}

fn f6_rejected_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_rejected(rt, arg(args, 0), arg(args, 1))
}

// util.js:34  const callbackify = function callbackify(original) {
fn f7_callbackify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 10)?;
    let mut v2 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = false;
    let mut v7 = false;
    let v0_original = arg(args, 0);
    let t2 = var_get(rt, 9);
    call(rt, t2, V::UNDEFINED, &[v0_original, S_ORIGINAL.v()], "isFunction")?;
    let v1_made = closure(rt, 8, &[v0_original])?;
    let t6 = gload(rt, &S_REFLECT)?;
    let t7 = get_seen(rt, t6, &S_OWNKEYS, 50)?;
    let t9 = call(rt, t7, t6, &[v0_original], "")?;
    let mut t10 = iter(rt, t9, "Reflect.ownKeys is not a function or its return value")?;
    'l1: loop {
        tick(rt, 62, 11)?;
        let (t11, t12) = next(rt, &mut t10)?;
        if t12 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l2: {
                    let v3_key = t11;
                    let t14 = seq(rt, v3_key, S_ARGUMENTS_1.v());
                    if t14 {
                        v5 = t14;
                    } else {
                        v5 = seq(rt, v3_key, S_CALLER.v());
                    }
                    if v5 {
                        break 'l2;
                    }
                    let t18 = var_get(rt, 2);
                    let v4_d = attempt!('try1, call(rt, t18, V::UNDEFINED, &[v0_original, v3_key], "getOwnPropertyDescriptor"));
                    let t23 = seq(rt, v3_key, S_LENGTH.v());
                    if t23 {
                        let t25 = attempt!('try1, get_seen(rt, v4_d, &S_VALUE, 51));
                        let t26 = type_of(rt, t25);
                        v6 = seq(rt, t26, S_NUMBER_1.v());
                    } else {
                        v6 = t23;
                    }
                    if v6 {
                        let t30 = attempt!('try1, get_seen(rt, v4_d, &S_VALUE, 52));
                        let t31 = attempt!('try1, to_num(rt, t30));
                        let t32 = t31 + 1.0;
                        attempt!('try1, put_seen(rt, v4_d, &S_VALUE, V::num(t32), true, 53));
                    }
                    let t34 = seq(rt, v3_key, S_NAME.v());
                    if t34 {
                        let t36 = attempt!('try1, get_seen(rt, v4_d, &S_VALUE, 54));
                        let t37 = type_of(rt, t36);
                        v7 = seq(rt, t37, S_STRING_1.v());
                    } else {
                        v7 = t34;
                    }
                    if v7 {
                        let t41 = attempt!('try1, get_seen(rt, v4_d, &S_VALUE, 55));
                        let t50 = attempt!('try1, add_part(rt, t41));
                        let t42 = attempt!('try1, concat_n(rt, &[t50, S_CALLBACKIFIED.v()]));
                        attempt!('try1, put_seen(rt, v4_d, &S_VALUE, t42, true, 56));
                    }
                    let t43 = var_get(rt, 1);
                    attempt!('try1, call(rt, t43, V::UNDEFINED, &[v1_made, v3_key, v4_d], "defineProperty"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t10, true)?;
            return Err(throw(rt, v2));
        }
    }
    return Ok(v1_made);
}

// util.js:36  const made = function (...args) {
fn f8_made(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 38, 12)?;
    let v0_args = rest(rt, args, 0)?;
    let t3 = get_method(rt, v0_args, &S_POP, M_POP)?;
    let v1_last = call_method(rt, t3, v0_args, &[], "args.pop", M_POP)?;
    let t6 = type_of(rt, v1_last);
    let t7 = sne(rt, t6, S_FUNCTION.v());
    if t7 {
        let t8 = var_get(rt, 8);
        let t9 = var_get(rt, 6);
        let t10 = var_get(rt, 0);
        let t11 = get_seen(rt, t10, &S_BASE, 58)?;
        let t12 = get_seen(rt, t11, &S_RECEIVED, 59)?;
        let t14 = call(rt, t12, t11, &[v1_last], "host.base.received")?;
        let t15 = to_part(rt, t14)?;
        let t16 = concat_n(rt, &[S_THE_LAST_ARGUMENT_MUST_BE_OF_TYP.v(), t15])?;
        let t17 = construct(rt, t9, &[t16], "Wrong")?;
        let t18 = call(rt, t8, V::UNDEFINED, &[t17, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
        return Err(throw(rt, t18));
    }
    let t20 = get_seen(rt, v1_last, &S_BIND, 60)?;
    let v2_callback = call(rt, t20, v1_last, &[this], "last.bind")?;
    let t22 = gload(rt, &S_REFLECT)?;
    let t23 = get_seen(rt, t22, &S_APPLY, 61)?;
    let t24 = capture(me, 0);
    let t26 = call(rt, t23, t22, &[t24, this, v0_args], "Reflect.apply")?;
    let t27 = get_seen(rt, t26, &S_THEN, 62)?;
    let t28 = closure(rt, 9, &[v2_callback])?;
    let t29 = closure(rt, 11, &[v2_callback])?;
    call(rt, t27, t26, &[t28, t29], "Reflect.apply(...).then")?;
    Ok(V::UNDEFINED)
}

// util.js:40  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f9(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 13)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 63)?;
    let t4 = closure(rt, 10, &[capture(me, 0), v0_v])?;
    return Ok(call(rt, t3, t2, &[t4], "host.tick")?);
}

// util.js:40  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 14)?;
    let t1 = capture(me, 0);
    let t2 = capture(me, 1);
    return Ok(call(rt, t1, V::UNDEFINED, &[V::NULL, t2], "callback")?);
}

// util.js:40  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f11(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 15)?;
    let v0_e = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 64)?;
    let t4 = closure(rt, 12, &[v0_e, capture(me, 0)])?;
    return Ok(call(rt, t3, t2, &[t4], "host.tick")?);
}

// util.js:40  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f12(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 16)?;
    let t1 = var_get(rt, 10);
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    return Ok(f6_rejected(rt, t2, t3)?);
}

// util.js:51  const deprecate = function deprecate(fn, _message, code) {
fn f13_deprecate(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 38, 17)?;
    let mut v4 = false;
    let v0_fn = arg(args, 0);
    let v1_message = arg(args, 1);
    let v2_code = arg(args, 2);
    let v3_deprecated = closure(rt, 14, &[v0_fn])?;
    let t6 = sne(rt, v2_code, V::UNDEFINED);
    if t6 {
        let t8 = type_of(rt, v2_code);
        v4 = sne(rt, t8, S_STRING_1.v());
    } else {
        v4 = t6;
    }
    if v4 {
        let t11 = var_get(rt, 7);
        let t13 = call(rt, t11, V::UNDEFINED, &[S_CODE.v(), S_OF_TYPE_STRING.v(), v2_code], "badType")?;
        return Err(throw(rt, t13));
    }
    let t14 = var_get(rt, 4);
    call(rt, t14, V::UNDEFINED, &[v3_deprecated, v0_fn], "setPrototypeOf")?;
    let t19 = get_seen(rt, v0_fn, &S_PROTOTYPE, 65)?;
    if t19.truthy() {
        let t22 = get_seen(rt, v0_fn, &S_PROTOTYPE, 66)?;
        put_seen(rt, v3_deprecated, &S_PROTOTYPE, t22, true, 67)?;
    }
    return Ok(v3_deprecated);
}

// util.js:53  function deprecated(...args) { return new.target ? Reflect.construct(fn, args, new.target) : Reflec…
fn f14_deprecated(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 18)?;
    let target = new_target(rt);
    let mut v1 = V::UNDEFINED;
    let v0_args = rest(rt, args, 0)?;
    let t2 = target;
    if t2.truthy() {
        let t3 = gload(rt, &S_REFLECT)?;
        let t4 = get_seen(rt, t3, &S_CONSTRUCT, 68)?;
        let t5 = capture(me, 0);
        let t7 = target;
        v1 = call(rt, t4, t3, &[t5, v0_args, t7], "Reflect.construct")?;
    } else {
        let t9 = gload(rt, &S_REFLECT)?;
        let t10 = get_seen(rt, t9, &S_APPLY, 69)?;
        let t11 = capture(me, 0);
        v1 = call(rt, t10, t9, &[t11, this, v0_args], "Reflect.apply")?;
    }
    return Ok(v1);
}

// util.js:61  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind…
fn f15_kindis(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 19)?;
    let v0_names = rest(rt, args, 0)?;
    return Ok(closure(rt, 16, &[v0_names])?);
}

// util.js:61  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind…
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 20)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = false;
    let v0_v = arg(args, 0);
    let t3 = sne(rt, v0_v, V::NULL);
    if t3 {
        let t5 = type_of(rt, v0_v);
        v2 = seq(rt, t5, S_OBJECT_1.v());
    } else {
        v2 = t3;
    }
    if v2 {
        let t8 = capture(me, 0);
        let t9 = get_method(rt, t8, &S_INCLUDES, M_INCLUDES)?;
        let t10 = var_get(rt, 0);
        let t11 = get_seen(rt, t10, &S_KIND, 71)?;
        let t13 = call(rt, t11, t10, &[v0_v], "host.kind")?;
        v1 = call_method(rt, t9, t8, &[t13], "names.includes", M_INCLUDES)?;
    } else {
        v1 = V::bool(v2);
    }
    return Ok(v1);
}

// util.js:63  const typedIs = (name) => (v) => ArrayBuffer.isView(v) && typedTag.call(v) === name;
fn f17_typedis(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 21)?;
    let v0_name = p0;
    return Ok(closure(rt, 18, &[v0_name])?);
}

fn f17_typedis_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_typedis(rt, arg(args, 0))
}

// util.js:63  const typedIs = (name) => (v) => ArrayBuffer.isView(v) && typedTag.call(v) === name;
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 22)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 72)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 11);
        let t7 = get_seen(rt, t6, &S_CALL, 73)?;
        let t9 = call(rt, t7, t6, &[v0_v], "typedTag.call")?;
        let t10 = capture(me, 0);
        v1 = V::bool((seq(rt, t9, t10)));
    } else {
        v1 = t5;
    }
    return Ok(v1);
}

// util.js:64  const functionIs = (...kinds) => (f) => typeof f === 'function' && host.proxy(f) === undefined && k…
fn f19_functionis(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 23)?;
    let v0_kinds = rest(rt, args, 0)?;
    return Ok(closure(rt, 20, &[v0_kinds])?);
}

// util.js:64  const functionIs = (...kinds) => (f) => typeof f === 'function' && host.proxy(f) === undefined && k…
fn f20(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 24)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = false;
    let v0_f = arg(args, 0);
    let t3 = type_of(rt, v0_f);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_PROXY, 74)?;
        let t8 = call(rt, t6, t5, &[v0_f], "host.proxy")?;
        v2 = seq(rt, t8, V::UNDEFINED);
    } else {
        v2 = t4;
    }
    if v2 {
        let t11 = capture(me, 0);
        let t12 = get_method(rt, t11, &S_INCLUDES, M_INCLUDES)?;
        let t13 = var_get(rt, 0);
        let t14 = get_seen(rt, t13, &S_FUNCTIONKIND, 76)?;
        let t16 = call(rt, t14, t13, &[v0_f], "host.functionKind")?;
        v1 = call_method(rt, t12, t11, &[t16], "kinds.includes", M_INCLUDES)?;
    } else {
        v1 = V::bool(v2);
    }
    return Ok(v1);
}

// util.js:66  const lacks = (name) => () => host.missing('util.types.' + name);
fn f21_lacks(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 25)?;
    let v0_name = p0;
    return Ok(closure(rt, 22, &[v0_name])?);
}

fn f21_lacks_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f21_lacks(rt, arg(args, 0))
}

// util.js:66  const lacks = (name) => () => host.missing('util.types.' + name);
fn f22(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 26)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 77)?;
    let t3 = capture(me, 0);
    let t6 = add_part(rt, t3)?;
    let t4 = concat_n(rt, &[S_UTIL_TYPES.v(), t6])?;
    return Ok(call(rt, t2, t1, &[t4], "host.missing")?);
}

// util.js:69  isNumberObject: kindIs('Number'), isStringObject: kindIs('String'), isSymbolObject: kindIs('Symbol'…
fn f23_isnativeerror(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 27)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t4 = call(rt, t2, V::UNDEFINED, &[v0_v], "isError")?;
    if t4.truthy() {
        let t6 = var_get(rt, 0);
        let t7 = get_seen(rt, t6, &S_EVENTS, 78)?;
        let t8 = get_seen(rt, t7, &S_DOMEXCEPTION, 79)?;
        let t9 = instance_of(rt, v0_v, t8)?;
        v1 = V::bool((!t9));
    } else {
        v1 = t4;
    }
    return Ok(v1);
}

// util.js:71  isGeneratorObject: (v) => (typeof v !== 'object' || v === null || typeof v.next !== 'function' ? fa…
fn f24_isgeneratorobject(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 28)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = false;
    let mut v3 = false;
    let v0_v = arg(args, 0);
    let t3 = type_of(rt, v0_v);
    let t4 = sne(rt, t3, S_OBJECT_1.v());
    if t4 {
        v3 = t4;
    } else {
        v3 = seq(rt, v0_v, V::NULL);
    }
    if v3 {
        v2 = v3;
    } else {
        let t9 = get_seen(rt, v0_v, &S_NEXT, 81)?;
        let t10 = type_of(rt, t9);
        v2 = sne(rt, t10, S_FUNCTION.v());
    }
    if v2 {
        v1 = V::FALSE;
    } else {
        let t13 = var_get(rt, 0);
        let t14 = get_seen(rt, t13, &S_MISSING, 82)?;
        v1 = call(rt, t14, t13, &[S_UTIL_TYPES_ISGENERATOROBJECT_OF.v()], "host.missing")?;
    }
    return Ok(v1);
}

// util.js:73  isWeakMap: kindIs('WeakMap'), isWeakSet: kindIs('WeakSet'), isArrayBuffer: kindIs('ArrayBuffer'), i…
fn f25_isdataview(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 29)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 83)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 11);
        let t7 = get_seen(rt, t6, &S_CALL, 84)?;
        let t9 = call(rt, t7, t6, &[v0_v], "typedTag.call")?;
        v1 = V::bool((seq(rt, t9, V::UNDEFINED)));
    } else {
        v1 = t5;
    }
    return Ok(v1);
}

// util.js:74  isSharedArrayBuffer: () => false, isProxy: (v) => host.proxy(v) !== undefined, isModuleNamespaceObj…
fn f26_issharedarraybuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 30)?;
    return Ok(V::FALSE);
}

// util.js:74  isSharedArrayBuffer: () => false, isProxy: (v) => host.proxy(v) !== undefined, isModuleNamespaceObj…
fn f27_isproxy(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 31)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_PROXY, 85)?;
    let t5 = call(rt, t3, t2, &[v0_v], "host.proxy")?;
    return Ok(V::bool((sne(rt, t5, V::UNDEFINED))));
}

// util.js:76  isTypedArray: (v) => ArrayBuffer.isView(v) && typedTag.call(v) !== undefined,
fn f28_istypedarray(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 32)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 86)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 11);
        let t7 = get_seen(rt, t6, &S_CALL, 87)?;
        let t9 = call(rt, t7, t6, &[v0_v], "typedTag.call")?;
        v1 = V::bool((sne(rt, t9, V::UNDEFINED)));
    } else {
        v1 = t5;
    }
    return Ok(v1);
}

// util.js:81  for (const [name, Class] of [['isKeyObject', () => host.crypto.KeyObject], ['isCryptoKey', () => ho…
fn f29(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 33)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_CRYPTO, 88)?;
    return Ok(get_seen(rt, t2, &S_KEYOBJECT, 89)?);
}

// util.js:81  for (const [name, Class] of [['isKeyObject', () => host.crypto.KeyObject], ['isCryptoKey', () => ho…
fn f30(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 34)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_SUBTLE, 90)?;
    return Ok(get_seen(rt, t2, &S_CRYPTOKEY, 91)?);
}

// util.js:82  defineProperty(types, name, { value: (v) => v !== null && typeof v === 'object' && v instanceof Cla…
fn f31_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 35)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_v = arg(args, 0);
    let t3 = sne(rt, v0_v, V::NULL);
    if t3 {
        let t5 = type_of(rt, v0_v);
        v2 = seq(rt, t5, S_OBJECT_1.v());
    } else {
        v2 = t3;
    }
    if v2 {
        let t9 = capture(me, 0);
        let t10 = call(rt, t9, V::UNDEFINED, &[], "Class")?;
        v1 = instance_of(rt, v0_v, t10)?;
    } else {
        v1 = v2;
    }
    return Ok(V::bool(v1));
}

// util.js:87  format(...args) { return host.format(args); },
fn f32_format(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 36)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_FORMAT, 93)?;
    return Ok(call(rt, t3, t2, &[v0_args], "host.format")?);
}

// util.js:88  formatWithOptions(options, ...args) {
fn f33_formatwithoptions(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 37)?;
    let mut v2 = false;
    let v0_options = arg(args, 0);
    let v1_args = rest(rt, args, 1)?;
    let t4 = seq(rt, v0_options, V::NULL);
    if t4 {
        v2 = t4;
    } else {
        let t6 = type_of(rt, v0_options);
        v2 = sne(rt, t6, S_OBJECT_1.v());
    }
    if v2 {
        let t9 = var_get(rt, 7);
        let t11 = call(rt, t9, V::UNDEFINED, &[S_INSPECTOPTIONS.v(), S_OF_TYPE_OBJECT.v(), v0_options], "badType")?;
        return Err(throw(rt, t11));
    }
    let t12 = var_get(rt, 0);
    let t13 = get_seen(rt, t12, &S_FORMAT, 94)?;
    return Ok(call(rt, t13, t12, &[v1_args, v0_options], "host.format")?);
}

// util.js:92  inherits(constructor, superConstructor) {
fn f34_inherits(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 57, 38)?;
    let mut v2 = false;
    let mut v3 = false;
    let v0_constructor = arg(args, 0);
    let v1_superconstructor = arg(args, 1);
    let t4 = seq(rt, v0_constructor, V::UNDEFINED);
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_constructor, V::NULL);
    }
    if v2 {
        let t8 = var_get(rt, 7);
        let t10 = call(rt, t8, V::UNDEFINED, &[S_CTOR.v(), S_OF_TYPE_FUNCTION.v(), v0_constructor], "badType")?;
        return Err(throw(rt, t10));
    }
    let t12 = seq(rt, v1_superconstructor, V::UNDEFINED);
    if t12 {
        v3 = t12;
    } else {
        v3 = seq(rt, v1_superconstructor, V::NULL);
    }
    if v3 {
        let t16 = var_get(rt, 7);
        let t18 = call(rt, t16, V::UNDEFINED, &[S_SUPERCTOR.v(), S_OF_TYPE_FUNCTION.v(), v1_superconstructor], "badType")?;
        return Err(throw(rt, t18));
    }
    let t20 = get_seen(rt, v1_superconstructor, &S_PROTOTYPE, 95)?;
    let t21 = seq(rt, t20, V::UNDEFINED);
    if t21 {
        let t22 = var_get(rt, 7);
        let t24 = get_seen(rt, v1_superconstructor, &S_PROTOTYPE, 96)?;
        let t25 = call(rt, t22, V::UNDEFINED, &[S_SUPERCTOR_PROTOTYPE.v(), S_OF_TYPE_OBJECT.v(), t24], "badType")?;
        return Err(throw(rt, t25));
    }
    let t26 = var_get(rt, 1);
    let t28 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [v1_superconstructor, V::TRUE, V::TRUE], 97)?;
    call(rt, t26, V::UNDEFINED, &[v0_constructor, S_SUPER.v(), t28], "defineProperty")?;
    let t31 = var_get(rt, 4);
    let t33 = get_seen(rt, v0_constructor, &S_PROTOTYPE, 98)?;
    let t35 = get_seen(rt, v1_superconstructor, &S_PROTOTYPE, 99)?;
    call(rt, t31, V::UNDEFINED, &[t33, t35], "setPrototypeOf")?;
    Ok(V::UNDEFINED)
}

// util.js:100  isDeepStrictEqual(a, b) { return host.equal.isDeepStrictEqual(a, b); },
fn f35_isdeepstrictequal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 39)?;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_EQUAL, 100)?;
    let t5 = get_seen(rt, t4, &S_ISDEEPSTRICTEQUAL, 101)?;
    return Ok(call(rt, t5, t4, &[v0_a, v1_b], "host.equal.isDeepStrictEqual")?);
}

// util.js:101  toUSVString: (v) => host.wellFormed(`${v}`),
fn f36_tousvstring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 40)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_WELLFORMED, 102)?;
    let t5 = to_str(rt, v0_v)?;
    return Ok(call(rt, t3, t2, &[t5], "host.wellFormed")?);
}

// util.js:102  stripVTControlCharacters(text) {
fn f37_stripvtcontrolcharacters(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 41)?;
    let v0_text = arg(args, 0);
    let t3 = type_of(rt, v0_text);
    let t4 = sne(rt, t3, S_STRING_1.v());
    if t4 {
        let t5 = var_get(rt, 7);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_STR.v(), S_OF_TYPE_STRING.v(), v0_text], "badType")?;
        return Err(throw(rt, t7));
    }
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_WIDTH, 103)?;
    let t10 = get_seen(rt, t9, &S_BARE, 104)?;
    return Ok(call(rt, t10, t9, &[v0_text], "host.width.bare")?);
}

// util.js:106  debuglog: () => Object.assign(() => {}, { enabled: false }),
fn f38_debuglog(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 42)?;
    let t1 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t2 = get_builtin(rt, t1, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t3 = closure(rt, 39, &[])?;
    let t4 = obj_seen(rt, &K_ENABLED, [V::FALSE], 106)?;
    return Ok(call_known(rt, t2, t1, &[t3, t4], "Object.assign", C_OBJECT_ASSIGN)?);
}

// util.js:106  debuglog: () => Object.assign(() => {}, { enabled: false }),
fn f39(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 43)?;
    Ok(V::UNDEFINED)
}

// util.js:107  isBoolean: (v) => typeof v === 'boolean', isNull: (v) => v === null, isNullOrUndefined: (v) => v ==…
fn f40_isboolean(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 44)?;
    let v0_v = arg(args, 0);
    let t3 = type_of(rt, v0_v);
    return Ok(V::bool((seq(rt, t3, S_BOOLEAN_1.v()))));
}

// util.js:107  isBoolean: (v) => typeof v === 'boolean', isNull: (v) => v === null, isNullOrUndefined: (v) => v ==…
fn f41_isnull(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 45)?;
    let v0_v = arg(args, 0);
    return Ok(V::bool((seq(rt, v0_v, V::NULL))));
}

// util.js:107  isBoolean: (v) => typeof v === 'boolean', isNull: (v) => v === null, isNullOrUndefined: (v) => v ==…
fn f42_isnullorundefined(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 46)?;
    let mut v1 = false;
    let v0_v = arg(args, 0);
    let t3 = seq(rt, v0_v, V::NULL);
    if t3 {
        v1 = t3;
    } else {
        v1 = seq(rt, v0_v, V::UNDEFINED);
    }
    return Ok(V::bool(v1));
}

// util.js:107  isBoolean: (v) => typeof v === 'boolean', isNull: (v) => v === null, isNullOrUndefined: (v) => v ==…
fn f43_isnumber(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 47)?;
    let v0_v = arg(args, 0);
    let t3 = type_of(rt, v0_v);
    return Ok(V::bool((seq(rt, t3, S_NUMBER_1.v()))));
}

// util.js:108  isString: (v) => typeof v === 'string', isSymbol: (v) => typeof v === 'symbol', isUndefined: (v) =>…
fn f44_isstring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 48)?;
    let v0_v = arg(args, 0);
    let t3 = type_of(rt, v0_v);
    return Ok(V::bool((seq(rt, t3, S_STRING_1.v()))));
}

// util.js:108  isString: (v) => typeof v === 'string', isSymbol: (v) => typeof v === 'symbol', isUndefined: (v) =>…
fn f45_issymbol(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 49)?;
    let v0_v = arg(args, 0);
    let t3 = type_of(rt, v0_v);
    return Ok(V::bool((seq(rt, t3, S_SYMBOL_1.v()))));
}

// util.js:108  isString: (v) => typeof v === 'string', isSymbol: (v) => typeof v === 'symbol', isUndefined: (v) =>…
fn f46_isundefined(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 50)?;
    let v0_v = arg(args, 0);
    return Ok(V::bool((seq(rt, v0_v, V::UNDEFINED))));
}

// util.js:109  isObject: (v) => v !== null && typeof v === 'object', isDate: types.isDate, isError: (v) => Object.…
fn f47_isobject(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 51)?;
    let mut v1 = false;
    let v0_v = arg(args, 0);
    let t3 = sne(rt, v0_v, V::NULL);
    if t3 {
        let t5 = type_of(rt, v0_v);
        v1 = seq(rt, t5, S_OBJECT_1.v());
    } else {
        v1 = t3;
    }
    return Ok(V::bool(v1));
}

// util.js:109  isObject: (v) => v !== null && typeof v === 'object', isDate: types.isDate, isError: (v) => Object.…
fn f48_iserror(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 52)?;
    let mut v1 = false;
    let v0_v = arg(args, 0);
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t3 = get_builtin(rt, t2, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
    let t4 = get_seen(rt, t3, &S_TOSTRING, 108)?;
    let t5 = get_seen(rt, t4, &S_CALL, 109)?;
    let t7 = call(rt, t5, t4, &[v0_v], "Object.prototype.toString.call")?;
    let t8 = seq(rt, t7, S_OBJECT_ERROR.v());
    if t8 {
        v1 = t8;
    } else {
        let t10 = gload(rt, &S_ERROR)?;
        v1 = instance_of(rt, v0_v, t10)?;
    }
    return Ok(V::bool(v1));
}

// util.js:110  isFunction: (v) => typeof v === 'function', isPrimitive: (v) => v === null || typeof v !== 'object'…
fn f49_isfunction(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 53)?;
    let v0_v = arg(args, 0);
    let t3 = type_of(rt, v0_v);
    return Ok(V::bool((seq(rt, t3, S_FUNCTION.v()))));
}

// util.js:110  isFunction: (v) => typeof v === 'function', isPrimitive: (v) => v === null || typeof v !== 'object'…
fn f50_isprimitive(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 54)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_v = arg(args, 0);
    let t3 = seq(rt, v0_v, V::NULL);
    if t3 {
        v1 = t3;
    } else {
        let t5 = type_of(rt, v0_v);
        let t6 = sne(rt, t5, S_OBJECT_1.v());
        if t6 {
            let t8 = type_of(rt, v0_v);
            v2 = sne(rt, t8, S_FUNCTION.v());
        } else {
            v2 = t6;
        }
        v1 = v2;
    }
    return Ok(V::bool(v1));
}

// util.js:110  isFunction: (v) => typeof v === 'function', isPrimitive: (v) => v === null || typeof v !== 'object'…
fn f51_isbuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 55)?;
    let v0_v = arg(args, 0);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_BUFFER, 111)?;
    let t5 = get_seen(rt, t4, &S_BUFFER_1, 112)?;
    return Ok(V::bool((instance_of(rt, v0_v, t5)?)));
}
