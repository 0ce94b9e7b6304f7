#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from util.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(22);

lit!(S = "");
lit!(S_APPLY = "apply");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_BADTYPE = "badType");
lit!(S_BARE = "bare");
lit!(S_BASE = "base");
lit!(S_BIGINT = "BigInt");
lit!(S_BOOLEAN = "Boolean");
lit!(S_CALL = "call");
lit!(S_CALLBACKIFY = "callbackify");
lit!(S_COMPLETE = "complete");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CUSTOM = "custom");
lit!(S_DATE = "Date");
lit!(S_DEBUGLOG = "debuglog");
lit!(S_DEFINEPROPERTIES = "defineProperties");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DEPRECATE = "deprecate");
lit!(S_ENABLED = "enabled");
lit!(S_ENCODING = "encoding");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_FN = "fn");
lit!(S_FOR = "for");
lit!(S_FORMAT = "format");
lit!(S_FORMATWITHOPTIONS = "formatWithOptions");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETOWNPROPERTYDESCRIPTORS = "getOwnPropertyDescriptors");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_INCLUDES = "includes");
lit!(S_INHERITS = "inherits");
lit!(S_INSPECT = "inspect");
lit!(S_INSPECTOPTIONS = "inspectOptions");
lit!(S_ISANYARRAYBUFFER = "isAnyArrayBuffer");
lit!(S_ISARRAY = "isArray");
lit!(S_ISARRAYBUFFER = "isArrayBuffer");
lit!(S_ISARRAYBUFFERVIEW = "isArrayBufferView");
lit!(S_ISASYNCFUNCTION = "isAsyncFunction");
lit!(S_ISBOOLEANOBJECT = "isBooleanObject");
lit!(S_ISBOXEDPRIMITIVE = "isBoxedPrimitive");
lit!(S_ISDATE = "isDate");
lit!(S_ISGENERATORFUNCTION = "isGeneratorFunction");
lit!(S_ISMAP = "isMap");
lit!(S_ISNATIVEERROR = "isNativeError");
lit!(S_ISNUMBEROBJECT = "isNumberObject");
lit!(S_ISPROMISE = "isPromise");
lit!(S_ISPROXY = "isProxy");
lit!(S_ISREGEXP = "isRegExp");
lit!(S_ISSET = "isSet");
lit!(S_ISSTRINGOBJECT = "isStringObject");
lit!(S_ISSYMBOLOBJECT = "isSymbolObject");
lit!(S_ISTYPEDARRAY = "isTypedArray");
lit!(S_ISUINT8ARRAY = "isUint8Array");
lit!(S_ISVIEW = "isView");
lit!(S_ISWEAKMAP = "isWeakMap");
lit!(S_ISWEAKSET = "isWeakSet");
lit!(S_KIND = "kind");
lit!(S_KINDIS = "kindIs");
lit!(S_MAP = "Map");
lit!(S_MODULE = "module");
lit!(S_NODEJS_UTIL_PROMISIFY_CUSTOM = "nodejs.util.promisify.custom");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_ASYNCFUNCTION = "[object AsyncFunction]");
lit!(S_OBJECT_GENERATORFUNCTION = "[object GeneratorFunction]");
lit!(S_OF_TYPE_FUNCTION = "of type function");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_OF_TYPE_STRING = "of type string");
lit!(S_ORIGINAL = "original");
lit!(S_POP = "pop");
lit!(S_PROMISE = "Promise");
lit!(S_PROMISIFY = "promisify");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "Proxy");
lit!(S_REFLECT = "Reflect");
lit!(S_REGEXP = "RegExp");
lit!(S_SET = "Set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_STR = "str");
lit!(S_STRING = "String");
lit!(S_STRING_1 = "string");
lit!(S_STRIPVTCONTROLCHARACTERS = "stripVTControlCharacters");
lit!(S_STUB = "stub");
lit!(S_SUPER = "super_");
lit!(S_SYMBOL = "Symbol");
lit!(S_TEXTDECODER = "TextDecoder");
lit!(S_TEXTENCODER = "TextEncoder");
lit!(S_THEN = "then");
lit!(S_TICK = "tick");
lit!(S_TOSTRING = "toString");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TOUSVSTRING = "toUSVString");
lit!(S_TYPES = "types");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UTIL = "util");
lit!(S_VALUE = "value");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WEAKSET = "WeakSet");
lit!(S_WELLFORMED = "wellFormed");
lit!(S_WIDTH = "width");
lit!(S_WRITABLE = "writable");
const C_OBJECT_DEFINEPROPERTIES: Known = known("Object", "defineProperties");
const C_OBJECT_GETOWNPROPERTYDESCRIPTORS: Known = known("Object", "getOwnPropertyDescriptors");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_DEFINEPROPERTIES: V = builtin_function("Object", "defineProperties");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETOWNPROPERTYDESCRIPTORS: V = builtin_function("Object", "getOwnPropertyDescriptors");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_PROTOTYPE: V = builtin_function("Object", "prototype");
const G_OBJECT_SETPROTOTYPEOF: V = builtin_function("Object", "setPrototypeOf");
const K_ENABLED: [&Lit; 1] = [&S_ENABLED];
const K_ISDATE_ISREGEXP_ISMAP_ISSET_ISPR: [&Lit; 21] = [&S_ISDATE, &S_ISREGEXP, &S_ISMAP, &S_ISSET, &S_ISPROMISE, &S_ISNATIVEERROR, &S_ISWEAKMAP, &S_ISWEAKSET, &S_ISPROXY, &S_ISNUMBEROBJECT, &S_ISSTRINGOBJECT, &S_ISBOOLEANOBJECT, &S_ISSYMBOLOBJECT, &S_ISARRAYBUFFER, &S_ISANYARRAYBUFFER, &S_ISARRAYBUFFERVIEW, &S_ISTYPEDARRAY, &S_ISUINT8ARRAY, &S_ISASYNCFUNCTION, &S_ISGENERATORFUNCTION, &S_ISBOXEDPRIMITIVE];
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_PROMISIFY_INSPECT_TYPES_FORMAT_F: [&Lit; 14] = [&S_PROMISIFY, &S_INSPECT, &S_TYPES, &S_FORMAT, &S_FORMATWITHOPTIONS, &S_INHERITS, &S_DEPRECATE, &S_CALLBACKIFY, &S_ISARRAY, &S_TEXTENCODER, &S_TEXTDECODER, &S_TOUSVSTRING, &S_STRIPVTCONTROLCHARACTERS, &S_DEBUGLOG];
const K_VALUE_ENUMERABLE_WRITABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_ENUMERABLE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_INCLUDES: Method = method("includes");
const M_POP: Method = method("pop");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_promisify, name: &S_PROMISIFY, length: 1, flags: 6 },
        FuncInfo { code: f3_fn, name: &S_FN, length: 0, flags: 3 },
        FuncInfo { code: f4, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f5, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f6_kindis, name: &S_KINDIS, length: 0, flags: 6 },
        FuncInfo { code: f7, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f8_istypedarray, name: &S_ISTYPEDARRAY, length: 1, flags: 6 },
        FuncInfo { code: f9_isuint8array, name: &S_ISUINT8ARRAY, length: 1, flags: 6 },
        FuncInfo { code: f10_isasyncfunction, name: &S_ISASYNCFUNCTION, length: 1, flags: 6 },
        FuncInfo { code: f11_isgeneratorfunction, name: &S_ISGENERATORFUNCTION, length: 1, flags: 6 },
        FuncInfo { code: f12_format, name: &S_FORMAT, length: 0, flags: 2 },
        FuncInfo { code: f13_formatwithoptions, name: &S_FORMATWITHOPTIONS, length: 1, flags: 2 },
        FuncInfo { code: f14_inherits, name: &S_INHERITS, length: 2, flags: 2 },
        FuncInfo { code: f15_deprecate, name: &S_DEPRECATE, length: 1, flags: 6 },
        FuncInfo { code: f16_callbackify, name: &S_CALLBACKIFY, length: 1, flags: 2 },
        FuncInfo { code: f17, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f18, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f19, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f20, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f21, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f22_tousvstring, name: &S_TOUSVSTRING, length: 1, flags: 6 },
        FuncInfo { code: f23_stripvtcontrolcharacters, name: &S_STRIPVTCONTROLCHARACTERS, length: 1, flags: 2 },
        FuncInfo { code: f24_debuglog, name: &S_DEBUGLOG, length: 0, flags: 6 },
        FuncInfo { code: f25, name: &S, length: 0, flags: 6 },
    ],
    vars: 9,
};

// util.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// util.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 157, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    var_set(rt, 7, V::EMPTY)?;
    var_set(rt, 8, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    var_set(rt, 2, t4)?;
    let v3_getownpropertydescriptor = get_builtin(rt, t2, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t6 = get_builtin(rt, t2, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 3, t6)?;
    let t7 = get_builtin(rt, t2, &S_SETPROTOTYPEOF, G_OBJECT_SETPROTOTYPEOF)?;
    var_set(rt, 4, t7)?;
    let v6_bytes = gload(rt, &S_UINT8ARRAY)?;
    let t9 = gload(rt, &S_PROMISE)?;
    var_set(rt, 5, t9)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_BASE, 14)?;
    req_obj(rt, t11, "host.base", "badType")?;
    let t12 = get_seen(rt, t11, &S_BADTYPE, 15)?;
    var_set(rt, 6, t12)?;
    let t13 = closure(rt, 2, &[])?;
    var_set(rt, 7, t13)?;
    let t14 = var_get(rt, 7);
    let t14 = tdz(rt, t14, "promisify")?;
    let t15 = gload(rt, &S_SYMBOL)?;
    let t16 = get_seen(rt, t15, &S_FOR, 16)?;
    let t17 = call(rt, t16, t15, &[S_NODEJS_UTIL_PROMISIFY_CUSTOM.v()], "Symbol.for")?;
    put_seen(rt, t14, &S_CUSTOM, t17, true, 17)?;
    let v10_kindis = closure(rt, 6, &[])?;
    let t20 = var_get(rt, 3);
    let t22 = get_seen(rt, v6_bytes, &S_PROTOTYPE, 18)?;
    let t23 = call(rt, t20, V::UNDEFINED, &[t22], "getPrototypeOf")?;
    let t24 = gload(rt, &S_SYMBOL)?;
    let t25 = get_seen(rt, t24, &S_TOSTRINGTAG, 19)?;
    let t26 = call(rt, v3_getownpropertydescriptor, V::UNDEFINED, &[t23, t25], "getOwnPropertyDescriptor")?;
    let t27 = get_seen(rt, t26, &S_GET, 20)?;
    var_set(rt, 8, t27)?;
    let t30 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_DATE.v()])?;
    let t32 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_REGEXP.v()])?;
    let t34 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_MAP.v()])?;
    let t36 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_SET.v()])?;
    let t38 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_PROMISE.v()])?;
    let t40 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_ERROR.v()])?;
    let t42 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_WEAKMAP.v()])?;
    let t44 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_WEAKSET.v()])?;
    let t46 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_PROXY.v()])?;
    let t48 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_NUMBER.v()])?;
    let t50 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_STRING.v()])?;
    let t52 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_BOOLEAN.v()])?;
    let t54 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_SYMBOL.v()])?;
    let t56 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_ARRAYBUFFER.v()])?;
    let t58 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_ARRAYBUFFER.v()])?;
    let t59 = gload(rt, &S_ARRAYBUFFER)?;
    let t60 = get_seen(rt, t59, &S_ISVIEW, 21)?;
    let t61 = closure(rt, 8, &[])?;
    let t62 = closure(rt, 9, &[])?;
    let t63 = closure(rt, 10, &[])?;
    let t64 = closure(rt, 11, &[])?;
    let t66 = f6_kindis(rt, v10_kindis, V::UNDEFINED, &[S_NUMBER.v(), S_STRING.v(), S_BOOLEAN.v(), S_SYMBOL.v(), S_BIGINT.v()])?;
    let v12_types = obj_seen(rt, &K_ISDATE_ISREGEXP_ISMAP_ISSET_ISPR, [t30, t32, t34, t36, t38, t40, t42, t44, t46, t48, t50, t52, t54, t56, t58, t60, t61, t62, t63, t64, t66], 22)?;
    let t68 = var_get(rt, 7);
    let t68 = tdz(rt, t68, "promisify")?;
    let t69 = var_get(rt, 0);
    let t70 = get_seen(rt, t69, &S_INSPECT, 23)?;
    let t72 = closure(rt, 12, &[])?;
    let t73 = closure(rt, 13, &[])?;
    let t74 = closure(rt, 14, &[])?;
    let t75 = closure(rt, 15, &[])?;
    let t76 = closure(rt, 16, &[])?;
    let t77 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t78 = get_builtin(rt, t77, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t79 = var_get(rt, 0);
    let t80 = get_seen(rt, t79, &S_ENCODING, 25)?;
    let t81 = get_seen(rt, t80, &S_TEXTENCODER, 26)?;
    let t82 = var_get(rt, 0);
    let t83 = get_seen(rt, t82, &S_ENCODING, 27)?;
    let t84 = get_seen(rt, t83, &S_TEXTDECODER, 28)?;
    let t85 = closure(rt, 22, &[])?;
    let t86 = closure(rt, 23, &[])?;
    let t87 = closure(rt, 24, &[])?;
    let v13_util = obj_seen(rt, &K_PROMISIFY_INSPECT_TYPES_FORMAT_F, [t68, t70, v12_types, t72, t73, t74, t75, t76, t78, t81, t84, t85, t86, t87], 29)?;
    let t89 = var_get(rt, 0);
    let t90 = get_seen(rt, t89, &S_STUB, 30)?;
    let t91 = get_seen(rt, t90, &S_COMPLETE, 31)?;
    let t93 = call(rt, t91, t90, &[S_UTIL.v(), v13_util], "host.stub.complete")?;
    return Ok(obj_seen(rt, &K_MODULE, [t93], 32)?);
}

// util.js:7  const promisify = (original) => {
fn f2_promisify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 61, 2)?;
    let v0_original = arg(args, 0);
    let v2_fn = closure(rt, 3, &[v0_original])?;
    let t4 = type_of(rt, v0_original);
    let t5 = sne(rt, t4, S_FUNCTION.v());
    if t5 {
        let t6 = var_get(rt, 6);
        let t8 = call(rt, t6, V::UNDEFINED, &[S_ORIGINAL.v(), S_OF_TYPE_FUNCTION.v(), v0_original], "badType")?;
        return Err(throw(rt, t8));
    }
    let t10 = var_get(rt, 7);
    let t10 = tdz(rt, t10, "promisify")?;
    let t11 = get_seen(rt, t10, &S_CUSTOM, 33)?;
    let v1_custom = get_v(rt, v0_original, t11)?;
    if v1_custom.truthy() {
        let t14 = var_get(rt, 1);
        let t16 = var_get(rt, 7);
        let t16 = tdz(rt, t16, "promisify")?;
        let t17 = get_seen(rt, t16, &S_CUSTOM, 34)?;
        let t18 = obj_seen(rt, &K_VALUE_ENUMERABLE_WRITABLE_CONFIG, [v1_custom, V::FALSE, V::FALSE, V::TRUE], 35)?;
        return Ok(call(rt, t14, V::UNDEFINED, &[v1_custom, t17, t18], "defineProperty")?);
    }
    let t21 = var_get(rt, 4);
    let t23 = var_get(rt, 3);
    let t25 = call(rt, t23, V::UNDEFINED, &[v0_original], "getPrototypeOf")?;
    call(rt, t21, V::UNDEFINED, &[v2_fn, t25], "setPrototypeOf")?;
    let t27 = var_get(rt, 1);
    let t29 = var_get(rt, 7);
    let t29 = tdz(rt, t29, "promisify")?;
    let t30 = get_seen(rt, t29, &S_CUSTOM, 36)?;
    let t31 = obj_seen(rt, &K_VALUE_ENUMERABLE_WRITABLE_CONFIG, [v2_fn, V::FALSE, V::FALSE, V::TRUE], 37)?;
    call(rt, t27, V::UNDEFINED, &[v2_fn, t30, t31], "defineProperty")?;
    let t34 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t35 = get_builtin(rt, t34, &S_DEFINEPROPERTIES, G_OBJECT_DEFINEPROPERTIES)?;
    let t37 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t38 = get_builtin(rt, t37, &S_GETOWNPROPERTYDESCRIPTORS, G_OBJECT_GETOWNPROPERTYDESCRIPTORS)?;
    let t40 = call_known(rt, t38, t37, &[v0_original], "Object.getOwnPropertyDescriptors", C_OBJECT_GETOWNPROPERTYDESCRIPTORS)?;
    return Ok(call_known(rt, t35, t34, &[v2_fn, t40], "Object.defineProperties", C_OBJECT_DEFINEPROPERTIES)?);
}

// util.js:11  function fn(...args) {
fn f3_fn(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 3)?;
    let v0_this = this;
    let v1_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 5);
    let t3 = closure(rt, 4, &[capture(me, 0), v0_this, v1_args])?;
    return Ok(construct(rt, t2, &[t3], "Later")?);
}

// util.js:12  return new Later((resolve, reject) => {
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 4)?;
    let v0_resolve = arg(args, 0);
    let v1_reject = arg(args, 1);
    let t3 = gload(rt, &S_REFLECT)?;
    let t4 = get_seen(rt, t3, &S_APPLY, 40)?;
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

// util.js:13  Reflect.apply(original, this, [...args, (error, ...values) => (error ? reject(error) : resolve(valu…
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 5)?;
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

// util.js:21  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind…
fn f6_kindis(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 6)?;
    let v0_names = rest(rt, args, 0)?;
    return Ok(closure(rt, 7, &[v0_names])?);
}

// util.js:21  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind…
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 7)?;
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
        let t11 = get_seen(rt, t10, &S_KIND, 42)?;
        let t13 = call(rt, t11, t10, &[v0_v], "host.kind")?;
        v1 = call_method(rt, t9, t8, &[t13], "names.includes", M_INCLUDES)?;
    } else {
        v1 = V::bool(v2);
    }
    return Ok(v1);
}

// util.js:28  isTypedArray: (v) => ArrayBuffer.isView(v) && tagOf.call(v) !== undefined, isUint8Array: (v) => Arr…
fn f8_istypedarray(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 8)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 43)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 8);
        let t7 = get_seen(rt, t6, &S_CALL, 44)?;
        let t9 = call(rt, t7, t6, &[v0_v], "tagOf.call")?;
        v1 = V::bool((sne(rt, t9, V::UNDEFINED)));
    } else {
        v1 = t5;
    }
    return Ok(v1);
}

// util.js:28  isTypedArray: (v) => ArrayBuffer.isView(v) && tagOf.call(v) !== undefined, isUint8Array: (v) => Arr…
fn f9_isuint8array(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 9)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 45)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 8);
        let t7 = get_seen(rt, t6, &S_CALL, 46)?;
        let t9 = call(rt, t7, t6, &[v0_v], "tagOf.call")?;
        v1 = V::bool((seq(rt, t9, S_UINT8ARRAY.v())));
    } else {
        v1 = t5;
    }
    return Ok(v1);
}

// util.js:29  isAsyncFunction: (f) => typeof f === 'function' && Object.prototype.toString.call(f) === '[object A…
fn f10_isasyncfunction(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 10)?;
    let mut v1 = false;
    let v0_f = arg(args, 0);
    let t3 = type_of(rt, v0_f);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t6 = get_builtin(rt, t5, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
        let t7 = get_seen(rt, t6, &S_TOSTRING, 48)?;
        let t8 = get_seen(rt, t7, &S_CALL, 49)?;
        let t10 = call(rt, t8, t7, &[v0_f], "Object.prototype.toString.call")?;
        v1 = seq(rt, t10, S_OBJECT_ASYNCFUNCTION.v());
    } else {
        v1 = t4;
    }
    return Ok(V::bool(v1));
}

// util.js:30  isGeneratorFunction: (f) => typeof f === 'function' && Object.prototype.toString.call(f) === '[obje…
fn f11_isgeneratorfunction(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 11)?;
    let mut v1 = false;
    let v0_f = arg(args, 0);
    let t3 = type_of(rt, v0_f);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t6 = get_builtin(rt, t5, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
        let t7 = get_seen(rt, t6, &S_TOSTRING, 51)?;
        let t8 = get_seen(rt, t7, &S_CALL, 52)?;
        let t10 = call(rt, t8, t7, &[v0_f], "Object.prototype.toString.call")?;
        v1 = seq(rt, t10, S_OBJECT_GENERATORFUNCTION.v());
    } else {
        v1 = t4;
    }
    return Ok(V::bool(v1));
}

// util.js:35  format(...args) { return host.format(args); },
fn f12_format(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 12)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_FORMAT, 53)?;
    return Ok(call(rt, t3, t2, &[v0_args], "host.format")?);
}

// util.js:36  formatWithOptions(options, ...args) {
fn f13_formatwithoptions(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 13)?;
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
        let t9 = var_get(rt, 6);
        let t11 = call(rt, t9, V::UNDEFINED, &[S_INSPECTOPTIONS.v(), S_OF_TYPE_OBJECT.v(), v0_options], "badType")?;
        return Err(throw(rt, t11));
    }
    let t12 = var_get(rt, 0);
    let t13 = get_seen(rt, t12, &S_FORMAT, 54)?;
    return Ok(call(rt, t13, t12, &[v1_args, v0_options], "host.format")?);
}

// util.js:40  inherits(child, parent) {
fn f14_inherits(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 14)?;
    let v0_child = arg(args, 0);
    let v1_parent = arg(args, 1);
    let t3 = var_get(rt, 1);
    let t5 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [v1_parent, V::TRUE, V::TRUE], 55)?;
    call(rt, t3, V::UNDEFINED, &[v0_child, S_SUPER.v(), t5], "defineProperty")?;
    let t8 = var_get(rt, 4);
    let t10 = get_seen(rt, v0_child, &S_PROTOTYPE, 56)?;
    let t12 = get_seen(rt, v1_parent, &S_PROTOTYPE, 57)?;
    call(rt, t8, V::UNDEFINED, &[t10, t12], "setPrototypeOf")?;
    Ok(V::UNDEFINED)
}

// util.js:44  deprecate: (f) => f,
fn f15_deprecate(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 15)?;
    let v0_f = arg(args, 0);
    return Ok(v0_f);
}

// util.js:45  callbackify(original) {
fn f16_callbackify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 16)?;
    let v0_original = arg(args, 0);
    let t3 = type_of(rt, v0_original);
    let t4 = sne(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = var_get(rt, 6);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_ORIGINAL.v(), S_OF_TYPE_FUNCTION.v(), v0_original], "badType")?;
        return Err(throw(rt, t7));
    }
    return Ok(closure(rt, 17, &[v0_original])?);
}

// util.js:47  return function (...args) {
fn f17(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 17)?;
    let v0_args = rest(rt, args, 0)?;
    let t3 = get_method(rt, v0_args, &S_POP, M_POP)?;
    let v1_callback = call_method(rt, t3, v0_args, &[], "args.pop", M_POP)?;
    let t5 = gload(rt, &S_REFLECT)?;
    let t6 = get_seen(rt, t5, &S_APPLY, 59)?;
    let t7 = capture(me, 0);
    let t9 = call(rt, t6, t5, &[t7, this, v0_args], "Reflect.apply")?;
    let t10 = get_seen(rt, t9, &S_THEN, 60)?;
    let t11 = closure(rt, 18, &[v1_callback])?;
    let t12 = closure(rt, 20, &[v1_callback])?;
    call(rt, t10, t9, &[t11, t12], "Reflect.apply(...).then")?;
    Ok(V::UNDEFINED)
}

// util.js:49  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 18)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 61)?;
    let t4 = closure(rt, 19, &[capture(me, 0), v0_v])?;
    return Ok(call(rt, t3, t2, &[t4], "host.tick")?);
}

// util.js:49  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 19)?;
    let t1 = capture(me, 0);
    let t2 = capture(me, 1);
    return Ok(call(rt, t1, V::UNDEFINED, &[V::NULL, t2], "callback")?);
}

// util.js:49  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f20(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 20)?;
    let v0_e = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 62)?;
    let t4 = closure(rt, 21, &[capture(me, 0), v0_e])?;
    return Ok(call(rt, t3, t2, &[t4], "host.tick")?);
}

// util.js:49  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f21(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 21)?;
    let t1 = capture(me, 0);
    let t2 = capture(me, 1);
    return Ok(call(rt, t1, V::UNDEFINED, &[t2], "callback")?);
}

// util.js:53  toUSVString: (v) => host.wellFormed(`${v}`),
fn f22_tousvstring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 22)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_WELLFORMED, 63)?;
    let t5 = to_str(rt, v0_v)?;
    return Ok(call(rt, t3, t2, &[t5], "host.wellFormed")?);
}

// util.js:54  stripVTControlCharacters(text) {
fn f23_stripvtcontrolcharacters(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 23)?;
    let v0_text = arg(args, 0);
    let t3 = type_of(rt, v0_text);
    let t4 = sne(rt, t3, S_STRING_1.v());
    if t4 {
        let t5 = var_get(rt, 6);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_STR.v(), S_OF_TYPE_STRING.v(), v0_text], "badType")?;
        return Err(throw(rt, t7));
    }
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_WIDTH, 64)?;
    let t10 = get_seen(rt, t9, &S_BARE, 65)?;
    return Ok(call(rt, t10, t9, &[v0_text], "host.width.bare")?);
}

// util.js:58  debuglog: () => assign(() => {}, { enabled: false }),
fn f24_debuglog(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 24)?;
    let t1 = var_get(rt, 2);
    let t2 = closure(rt, 25, &[])?;
    let t3 = obj_seen(rt, &K_ENABLED, [V::FALSE], 66)?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3], "assign")?);
}

// util.js:58  debuglog: () => assign(() => {}, { enabled: false }),
fn f25(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 25)?;
    Ok(V::UNDEFINED)
}
