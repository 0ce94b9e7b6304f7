#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from util.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(16);

lit!(S = "");
lit!(S_APPLY = "apply");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_BADTYPE = "badType");
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
lit!(S_DEFAULTOPTIONS = "defaultOptions");
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
lit!(S_FUNCTION = "function");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETOWNPROPERTYDESCRIPTORS = "getOwnPropertyDescriptors");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_INCLUDES = "includes");
lit!(S_INHERITS = "inherits");
lit!(S_INSPECT = "inspect");
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
lit!(S_KEYS = "keys");
lit!(S_KIND = "kind");
lit!(S_KINDIS = "kindIs");
lit!(S_MAP = "Map");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_NODEJS_UTIL_PROMISIFY_CUSTOM = "nodejs.util.promisify.custom");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_ASYNCFUNCTION = "[object AsyncFunction]");
lit!(S_OBJECT_GENERATORFUNCTION = "[object GeneratorFunction]");
lit!(S_OF_TYPE_FUNCTION = "of type function");
lit!(S_OPTIONS_OF_UTIL_INSPECT = "options of util.inspect");
lit!(S_ORIGINAL = "original");
lit!(S_POP = "pop");
lit!(S_PROMISE = "Promise");
lit!(S_PROMISIFY = "promisify");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "Proxy");
lit!(S_REFLECT = "Reflect");
lit!(S_REGEXP = "RegExp");
lit!(S_REPLACE = "replace");
lit!(S_SET = "Set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_STRING = "String");
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
lit!(S_U001B_U009B_A_ZA_Z_D_A_ZA_Z_D_A = "[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d/#&.:=?%@~_]*)*)?\\u0007)|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UTIL = "util");
lit!(S_VALUE = "value");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WEAKSET = "WeakSet");
lit!(S_WELLFORMED = "wellFormed");
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
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_OBJECT_PROTOTYPE: V = builtin_function("Object", "prototype");
const G_OBJECT_SETPROTOTYPEOF: V = builtin_function("Object", "setPrototypeOf");
const K_ENABLED: [&Lit; 1] = [&S_ENABLED];
const K_ISDATE_ISREGEXP_ISMAP_ISSET_ISPR: [&Lit; 21] = [&S_ISDATE, &S_ISREGEXP, &S_ISMAP, &S_ISSET, &S_ISPROMISE, &S_ISNATIVEERROR, &S_ISWEAKMAP, &S_ISWEAKSET, &S_ISPROXY, &S_ISNUMBEROBJECT, &S_ISSTRINGOBJECT, &S_ISBOOLEANOBJECT, &S_ISSYMBOLOBJECT, &S_ISARRAYBUFFER, &S_ISANYARRAYBUFFER, &S_ISARRAYBUFFERVIEW, &S_ISTYPEDARRAY, &S_ISUINT8ARRAY, &S_ISASYNCFUNCTION, &S_ISGENERATORFUNCTION, &S_ISBOXEDPRIMITIVE];
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_PROMISIFY_INSPECT_TYPES_FORMAT_I: [&Lit; 13] = [&S_PROMISIFY, &S_INSPECT, &S_TYPES, &S_FORMAT, &S_INHERITS, &S_DEPRECATE, &S_CALLBACKIFY, &S_ISARRAY, &S_TEXTENCODER, &S_TEXTDECODER, &S_TOUSVSTRING, &S_STRIPVTCONTROLCHARACTERS, &S_DEBUGLOG];
const K_VALUE_ENUMERABLE_WRITABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_ENUMERABLE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_INCLUDES: Method = method("includes");
const M_POP: Method = method("pop");
const M_REPLACE: Method = method("replace");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_promisify, name: &S_PROMISIFY, length: 1, flags: 6 },
        FuncInfo { code: f3_fn, name: &S_FN, length: 0, flags: 3 },
        FuncInfo { code: f4, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f5, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f6_inspect, name: &S_INSPECT, length: 2, flags: 6 },
        FuncInfo { code: f7_kindis, name: &S_KINDIS, length: 0, flags: 6 },
        FuncInfo { code: f8, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f9_istypedarray, name: &S_ISTYPEDARRAY, length: 1, flags: 6 },
        FuncInfo { code: f10_isuint8array, name: &S_ISUINT8ARRAY, length: 1, flags: 6 },
        FuncInfo { code: f11_isasyncfunction, name: &S_ISASYNCFUNCTION, length: 1, flags: 6 },
        FuncInfo { code: f12_isgeneratorfunction, name: &S_ISGENERATORFUNCTION, length: 1, flags: 6 },
        FuncInfo { code: f13_format, name: &S_FORMAT, length: 0, flags: 6 },
        FuncInfo { code: f14_inherits, name: &S_INHERITS, length: 2, flags: 2 },
        FuncInfo { code: f15_deprecate, name: &S_DEPRECATE, length: 1, flags: 6 },
        FuncInfo { code: f16_callbackify, name: &S_CALLBACKIFY, length: 1, flags: 2 },
        FuncInfo { code: f17, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f18, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f19, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f20, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f21, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f22_tousvstring, name: &S_TOUSVSTRING, length: 1, flags: 6 },
        FuncInfo { code: f23_stripvtcontrolcharacters, name: &S_STRIPVTCONTROLCHARACTERS, length: 1, flags: 6 },
        FuncInfo { code: f24_debuglog, name: &S_DEBUGLOG, length: 0, flags: 6 },
        FuncInfo { code: f25, name: &S, length: 0, flags: 6 },
    ],
    vars: 10,
};

// util.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 0)?;
    tick(rt, 1, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// util.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1)?;
    tick(rt, 165, 1)?;
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
    let t8 = get_builtin(rt, t2, &S_KEYS, G_OBJECT_KEYS)?;
    var_set(rt, 5, t8)?;
    let v7_bytes = gload(rt, &S_UINT8ARRAY)?;
    let t10 = gload(rt, &S_PROMISE)?;
    var_set(rt, 6, t10)?;
    let t11 = var_get(rt, 0);
    let t12 = get_seen(rt, t11, &S_BASE, 16)?;
    req_obj(rt, t12, "host.base", "badType")?;
    let t13 = get_seen(rt, t12, &S_BADTYPE, 17)?;
    var_set(rt, 7, t13)?;
    let t14 = closure(rt, 2, &[])?;
    var_set(rt, 8, t14)?;
    let t15 = var_get(rt, 8);
    let t15 = tdz(rt, t15, "promisify")?;
    let t16 = gload(rt, &S_SYMBOL)?;
    let t17 = get_seen(rt, t16, &S_FOR, 18)?;
    let t18 = call(rt, t17, t16, &[S_NODEJS_UTIL_PROMISIFY_CUSTOM.v()], "Symbol.for")?;
    put_seen(rt, t15, &S_CUSTOM, t18, true, 19)?;
    let v11_inspect = closure(rt, 6, &[])?;
    let t21 = var_get(rt, 0);
    let t22 = get_seen(rt, t21, &S_CUSTOM, 20)?;
    put_seen(rt, v11_inspect, &S_CUSTOM, t22, true, 21)?;
    let t24 = obj(rt)?;
    put_seen(rt, v11_inspect, &S_DEFAULTOPTIONS, t24, true, 22)?;
    let v12_kindis = closure(rt, 7, &[])?;
    let t27 = var_get(rt, 3);
    let t29 = get_seen(rt, v7_bytes, &S_PROTOTYPE, 23)?;
    let t30 = call(rt, t27, V::UNDEFINED, &[t29], "getPrototypeOf")?;
    let t31 = gload(rt, &S_SYMBOL)?;
    let t32 = get_seen(rt, t31, &S_TOSTRINGTAG, 24)?;
    let t33 = call(rt, v3_getownpropertydescriptor, V::UNDEFINED, &[t30, t32], "getOwnPropertyDescriptor")?;
    let t34 = get_seen(rt, t33, &S_GET, 25)?;
    var_set(rt, 9, t34)?;
    let t37 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_DATE.v()])?;
    let t39 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_REGEXP.v()])?;
    let t41 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_MAP.v()])?;
    let t43 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_SET.v()])?;
    let t45 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_PROMISE.v()])?;
    let t47 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_ERROR.v()])?;
    let t49 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_WEAKMAP.v()])?;
    let t51 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_WEAKSET.v()])?;
    let t53 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_PROXY.v()])?;
    let t55 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_NUMBER.v()])?;
    let t57 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_STRING.v()])?;
    let t59 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_BOOLEAN.v()])?;
    let t61 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_SYMBOL.v()])?;
    let t63 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_ARRAYBUFFER.v()])?;
    let t65 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_ARRAYBUFFER.v()])?;
    let t66 = gload(rt, &S_ARRAYBUFFER)?;
    let t67 = get_seen(rt, t66, &S_ISVIEW, 26)?;
    let t68 = closure(rt, 9, &[])?;
    let t69 = closure(rt, 10, &[])?;
    let t70 = closure(rt, 11, &[])?;
    let t71 = closure(rt, 12, &[])?;
    let t73 = f7_kindis(rt, v12_kindis, V::UNDEFINED, &[S_NUMBER.v(), S_STRING.v(), S_BOOLEAN.v(), S_SYMBOL.v(), S_BIGINT.v()])?;
    let v14_types = obj_seen(rt, &K_ISDATE_ISREGEXP_ISMAP_ISSET_ISPR, [t37, t39, t41, t43, t45, t47, t49, t51, t53, t55, t57, t59, t61, t63, t65, t67, t68, t69, t70, t71, t73], 27)?;
    let t75 = var_get(rt, 8);
    let t75 = tdz(rt, t75, "promisify")?;
    let t78 = closure(rt, 13, &[])?;
    let t79 = closure(rt, 14, &[])?;
    let t80 = closure(rt, 15, &[])?;
    let t81 = closure(rt, 16, &[])?;
    let t82 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t83 = get_builtin(rt, t82, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t84 = var_get(rt, 0);
    let t85 = get_seen(rt, t84, &S_ENCODING, 29)?;
    let t86 = get_seen(rt, t85, &S_TEXTENCODER, 30)?;
    let t87 = var_get(rt, 0);
    let t88 = get_seen(rt, t87, &S_ENCODING, 31)?;
    let t89 = get_seen(rt, t88, &S_TEXTDECODER, 32)?;
    let t90 = closure(rt, 22, &[])?;
    let t91 = closure(rt, 23, &[])?;
    let t92 = closure(rt, 24, &[])?;
    let v15_util = obj_seen(rt, &K_PROMISIFY_INSPECT_TYPES_FORMAT_I, [t75, v11_inspect, v14_types, t78, t79, t80, t81, t83, t86, t89, t90, t91, t92], 33)?;
    let t94 = var_get(rt, 0);
    let t95 = get_seen(rt, t94, &S_STUB, 34)?;
    let t96 = get_seen(rt, t95, &S_COMPLETE, 35)?;
    let t98 = call(rt, t96, t95, &[S_UTIL.v(), v15_util], "host.stub.complete")?;
    return Ok(obj_seen(rt, &K_MODULE, [t98], 36)?);
}

// util.js:7  const promisify = (original) => {
fn f2_promisify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2)?;
    tick(rt, 60, 2)?;
    let v0_original = arg(args, 0);
    let v2_fn = closure(rt, 3, &[v0_original])?;
    let t4 = type_of(rt, v0_original);
    let t5 = sne(rt, t4, S_FUNCTION.v());
    if t5 {
        let t6 = var_get(rt, 7);
        let t8 = call(rt, t6, V::UNDEFINED, &[S_ORIGINAL.v(), S_OF_TYPE_FUNCTION.v(), v0_original], "badType")?;
        return Err(throw(rt, t8));
    }
    let t10 = var_get(rt, 8);
    let t10 = tdz(rt, t10, "promisify")?;
    let t11 = get_seen(rt, t10, &S_CUSTOM, 37)?;
    let v1_custom = get_v(rt, v0_original, t11)?;
    if v1_custom.truthy() {
        let t14 = var_get(rt, 1);
        let t16 = var_get(rt, 8);
        let t16 = tdz(rt, t16, "promisify")?;
        let t17 = get_seen(rt, t16, &S_CUSTOM, 38)?;
        let t18 = obj_seen(rt, &K_VALUE_ENUMERABLE_WRITABLE_CONFIG, [v1_custom, V::FALSE, V::FALSE, V::TRUE], 39)?;
        return Ok(call(rt, t14, V::UNDEFINED, &[v1_custom, t17, t18], "defineProperty")?);
    }
    let t21 = var_get(rt, 4);
    let t23 = var_get(rt, 3);
    let t25 = call(rt, t23, V::UNDEFINED, &[v0_original], "getPrototypeOf")?;
    call(rt, t21, V::UNDEFINED, &[v2_fn, t25], "setPrototypeOf")?;
    let t27 = var_get(rt, 1);
    let t29 = var_get(rt, 8);
    let t29 = tdz(rt, t29, "promisify")?;
    let t30 = get_seen(rt, t29, &S_CUSTOM, 40)?;
    let t31 = obj_seen(rt, &K_VALUE_ENUMERABLE_WRITABLE_CONFIG, [v2_fn, V::FALSE, V::FALSE, V::TRUE], 41)?;
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
    enter(rt, 3)?;
    tick(rt, 9, 3)?;
    let v0_this = this;
    let v1_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 6);
    let t3 = closure(rt, 4, &[capture(me, 0), v0_this, v1_args])?;
    return Ok(construct(rt, t2, &[t3], "Later")?);
}

// util.js:12  return new Later((resolve, reject) => {
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4)?;
    tick(rt, 16, 4)?;
    let v0_resolve = arg(args, 0);
    let v1_reject = arg(args, 1);
    let t3 = gload(rt, &S_REFLECT)?;
    let t4 = get_seen(rt, t3, &S_APPLY, 44)?;
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
    enter(rt, 5)?;
    tick(rt, 17, 5)?;
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

// util.js:21  const inspect = (value, options) => {
fn f6_inspect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6)?;
    tick(rt, 37, 6)?;
    let mut v2 = false;
    let mut v3 = false;
    let mut v4 = false;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = sne(rt, v1_options, V::UNDEFINED);
    if t4 {
        v3 = sne(rt, v1_options, V::NULL);
    } else {
        v3 = t4;
    }
    if v3 {
        let t9 = type_of(rt, v1_options);
        let t10 = sne(rt, t9, S_OBJECT_1.v());
        if t10 {
            v4 = t10;
        } else {
            let t11 = var_get(rt, 5);
            let t13 = call(rt, t11, V::UNDEFINED, &[v1_options], "keys")?;
            let t14 = length_seen(rt, t13, 45)?;
            v4 = to_num(rt, t14)? > 0.0;
        }
        v2 = v4;
    } else {
        v2 = v3;
    }
    if v2 {
        let t18 = var_get(rt, 0);
        let t19 = get_seen(rt, t18, &S_MISSING, 46)?;
        call(rt, t19, t18, &[S_OPTIONS_OF_UTIL_INSPECT.v()], "host.missing")?;
    }
    let t21 = var_get(rt, 0);
    let t22 = get_seen(rt, t21, &S_INSPECT, 47)?;
    return Ok(call(rt, t22, t21, &[v0_value], "host.inspect")?);
}

// util.js:27  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind…
fn f7_kindis(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7)?;
    tick(rt, 5, 7)?;
    let v0_names = rest(rt, args, 0)?;
    return Ok(closure(rt, 8, &[v0_names])?);
}

// util.js:27  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind…
fn f8(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8)?;
    tick(rt, 23, 8)?;
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
        let t11 = get_seen(rt, t10, &S_KIND, 49)?;
        let t13 = call(rt, t11, t10, &[v0_v], "host.kind")?;
        v1 = call_method(rt, t9, t8, &[t13], "names.includes", M_INCLUDES)?;
    } else {
        v1 = V::bool(v2);
    }
    return Ok(v1);
}

// util.js:34  isTypedArray: (v) => ArrayBuffer.isView(v) && tagOf.call(v) !== undefined, isUint8Array: (v) => Arr…
fn f9_istypedarray(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9)?;
    tick(rt, 16, 9)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 50)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 9);
        let t7 = get_seen(rt, t6, &S_CALL, 51)?;
        let t9 = call(rt, t7, t6, &[v0_v], "tagOf.call")?;
        v1 = V::bool((sne(rt, t9, V::UNDEFINED)));
    } else {
        v1 = t5;
    }
    return Ok(v1);
}

// util.js:34  isTypedArray: (v) => ArrayBuffer.isView(v) && tagOf.call(v) !== undefined, isUint8Array: (v) => Arr…
fn f10_isuint8array(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10)?;
    tick(rt, 16, 10)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 52)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 9);
        let t7 = get_seen(rt, t6, &S_CALL, 53)?;
        let t9 = call(rt, t7, t6, &[v0_v], "tagOf.call")?;
        v1 = V::bool((seq(rt, t9, S_UINT8ARRAY.v())));
    } else {
        v1 = t5;
    }
    return Ok(v1);
}

// util.js:35  isAsyncFunction: (f) => typeof f === 'function' && Object.prototype.toString.call(f) === '[object A…
fn f11_isasyncfunction(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11)?;
    tick(rt, 17, 11)?;
    let mut v1 = false;
    let v0_f = arg(args, 0);
    let t3 = type_of(rt, v0_f);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t6 = get_builtin(rt, t5, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
        let t7 = get_seen(rt, t6, &S_TOSTRING, 55)?;
        let t8 = get_seen(rt, t7, &S_CALL, 56)?;
        let t10 = call(rt, t8, t7, &[v0_f], "Object.prototype.toString.call")?;
        v1 = seq(rt, t10, S_OBJECT_ASYNCFUNCTION.v());
    } else {
        v1 = t4;
    }
    return Ok(V::bool(v1));
}

// util.js:36  isGeneratorFunction: (f) => typeof f === 'function' && Object.prototype.toString.call(f) === '[obje…
fn f12_isgeneratorfunction(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12)?;
    tick(rt, 17, 12)?;
    let mut v1 = false;
    let v0_f = arg(args, 0);
    let t3 = type_of(rt, v0_f);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t6 = get_builtin(rt, t5, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
        let t7 = get_seen(rt, t6, &S_TOSTRING, 58)?;
        let t8 = get_seen(rt, t7, &S_CALL, 59)?;
        let t10 = call(rt, t8, t7, &[v0_f], "Object.prototype.toString.call")?;
        v1 = seq(rt, t10, S_OBJECT_GENERATORFUNCTION.v());
    } else {
        v1 = t4;
    }
    return Ok(V::bool(v1));
}

// util.js:41  format: (...args) => host.format(args),
fn f13_format(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13)?;
    tick(rt, 7, 13)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_FORMAT, 60)?;
    return Ok(call(rt, t3, t2, &[v0_args], "host.format")?);
}

// util.js:42  inherits(child, parent) {
fn f14_inherits(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14)?;
    tick(rt, 18, 14)?;
    let v0_child = arg(args, 0);
    let v1_parent = arg(args, 1);
    let t3 = var_get(rt, 1);
    let t5 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [v1_parent, V::TRUE, V::TRUE], 61)?;
    call(rt, t3, V::UNDEFINED, &[v0_child, S_SUPER.v(), t5], "defineProperty")?;
    let t8 = var_get(rt, 4);
    let t10 = get_seen(rt, v0_child, &S_PROTOTYPE, 62)?;
    let t12 = get_seen(rt, v1_parent, &S_PROTOTYPE, 63)?;
    call(rt, t8, V::UNDEFINED, &[t10, t12], "setPrototypeOf")?;
    Ok(V::UNDEFINED)
}

// util.js:46  deprecate: (f) => f,
fn f15_deprecate(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15)?;
    tick(rt, 4, 15)?;
    let v0_f = arg(args, 0);
    return Ok(v0_f);
}

// util.js:47  callbackify(original) {
fn f16_callbackify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16)?;
    tick(rt, 14, 16)?;
    let v0_original = arg(args, 0);
    let t3 = type_of(rt, v0_original);
    let t4 = sne(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = var_get(rt, 7);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_ORIGINAL.v(), S_OF_TYPE_FUNCTION.v(), v0_original], "badType")?;
        return Err(throw(rt, t7));
    }
    return Ok(closure(rt, 17, &[v0_original])?);
}

// util.js:49  return function (...args) {
fn f17(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17)?;
    tick(rt, 16, 17)?;
    let v0_args = rest(rt, args, 0)?;
    let t3 = get_method(rt, v0_args, &S_POP, M_POP)?;
    let v1_callback = call_method(rt, t3, v0_args, &[], "args.pop", M_POP)?;
    let t5 = gload(rt, &S_REFLECT)?;
    let t6 = get_seen(rt, t5, &S_APPLY, 65)?;
    let t7 = capture(me, 0);
    let t9 = call(rt, t6, t5, &[t7, this, v0_args], "Reflect.apply")?;
    let t10 = get_seen(rt, t9, &S_THEN, 66)?;
    let t11 = closure(rt, 18, &[v1_callback])?;
    let t12 = closure(rt, 20, &[v1_callback])?;
    call(rt, t10, t9, &[t11, t12], "Reflect.apply(...).then")?;
    Ok(V::UNDEFINED)
}

// util.js:51  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18)?;
    tick(rt, 8, 18)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 67)?;
    let t4 = closure(rt, 19, &[capture(me, 0), v0_v])?;
    return Ok(call(rt, t3, t2, &[t4], "host.tick")?);
}

// util.js:51  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19)?;
    tick(rt, 4, 19)?;
    let t1 = capture(me, 0);
    let t2 = capture(me, 1);
    return Ok(call(rt, t1, V::UNDEFINED, &[V::NULL, t2], "callback")?);
}

// util.js:51  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f20(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20)?;
    tick(rt, 8, 20)?;
    let v0_e = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 68)?;
    let t4 = closure(rt, 21, &[capture(me, 0), v0_e])?;
    return Ok(call(rt, t3, t2, &[t4], "host.tick")?);
}

// util.js:51  Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tic…
fn f21(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21)?;
    tick(rt, 4, 21)?;
    let t1 = capture(me, 0);
    let t2 = capture(me, 1);
    return Ok(call(rt, t1, V::UNDEFINED, &[t2], "callback")?);
}

// util.js:55  toUSVString: (v) => host.wellFormed(`${v}`),
fn f22_tousvstring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22)?;
    tick(rt, 8, 22)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_WELLFORMED, 69)?;
    let t5 = to_str(rt, v0_v)?;
    return Ok(call(rt, t3, t2, &[t5], "host.wellFormed")?);
}

// util.js:56  stripVTControlCharacters: (s) => `${s}`.replace(/[\u001B\u009B][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d/#…
fn f23_stripvtcontrolcharacters(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23)?;
    tick(rt, 8, 23)?;
    let v0_s = arg(args, 0);
    let t3 = to_str(rt, v0_s)?;
    let t4 = get_method(rt, t3, &S_REPLACE, M_REPLACE)?;
    let t5 = regexp(rt, &S_U001B_U009B_A_ZA_Z_D_A_ZA_Z_D_A, &S_G)?;
    return Ok(call_method(rt, t4, t3, &[t5, S.v()], "s.replace", M_REPLACE)?);
}

// util.js:57  debuglog: () => assign(() => {}, { enabled: false }),
fn f24_debuglog(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24)?;
    tick(rt, 6, 24)?;
    let t1 = var_get(rt, 2);
    let t2 = closure(rt, 25, &[])?;
    let t3 = obj_seen(rt, &K_ENABLED, [V::FALSE], 71)?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3], "assign")?);
}

// util.js:57  debuglog: () => assign(() => {}, { enabled: false }),
fn f25(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25)?;
    tick(rt, 1, 25)?;
    Ok(V::UNDEFINED)
}
