#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from clone.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(17);

lit!(S = "");
lit!(S_1 = "]");
lit!(S_2 = "#<");
lit!(S_3 = ">");
lit!(S_ADD = "add");
lit!(S_AN_ARRAYBUFFER_IS_DETACHED_AND = "An ArrayBuffer is detached and");
lit!(S_ARGUMENTS = "Arguments");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ARRAY_ITERATOR = "Array Iterator");
lit!(S_ASYNCGENERATOR = "AsyncGenerator");
lit!(S_BASE = "base");
lit!(S_BIGINT = "BigInt");
lit!(S_BOOLEAN = "Boolean");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_CALL = "call");
lit!(S_CANNOT = "cannot");
lit!(S_CAUSE = "cause");
lit!(S_CLONE = "clone");
lit!(S_CLONEBUFFER = "cloneBuffer");
lit!(S_CLONEERROR = "cloneError");
lit!(S_CLONELIST = "cloneList");
lit!(S_CLONEVIEW = "cloneView");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_COULD_NOT_BE_CLONED = " could not be cloned.");
lit!(S_DATACLONEERROR = "DataCloneError");
lit!(S_DATAERROR = "dataError");
lit!(S_DATAVIEW = "DataView");
lit!(S_DATE = "Date");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DETACH = "detach");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_ENTRIES = "entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_INVALID_TRANSFER_OBJECT = "ERR_INVALID_TRANSFER_OBJECT");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_EVALERROR = "EvalError");
lit!(S_EVENTS = "events");
lit!(S_FINALIZATIONREGISTRY = "FinalizationRegistry");
lit!(S_FLAGS = "flags");
lit!(S_FOUND_INVALID_OBJECT_IN_TRANSFER = "Found invalid object in transferList");
lit!(S_FUNCTION = "function");
lit!(S_FUNCTION_1 = "Function");
lit!(S_GENERATOR = "Generator");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GETTIME = "getTime");
lit!(S_GLOBALTHIS = "globalThis");
lit!(S_HAS = "has");
lit!(S_HASOWN = "hasOwn");
lit!(S_HASSTACK = "hasStack");
lit!(S_ISARRAY = "isArray");
lit!(S_ISVIEW = "isView");
lit!(S_ITERATOR = "iterator");
lit!(S_ITERATOR_HELPER = "Iterator Helper");
lit!(S_KEEP = "keep");
lit!(S_KEYS = "keys");
lit!(S_KIND = "kind");
lit!(S_MAP = "map");
lit!(S_MAP_1 = "Map");
lit!(S_MAP_ITERATOR = "Map Iterator");
lit!(S_MESSAGE = "message");
lit!(S_MISSING = "missing");
lit!(S_NAME = "name");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "[object ");
lit!(S_OBJECT_2 = "object");
lit!(S_OBJECT_3 = "#<Object>");
lit!(S_OBJECT_SYMBOL = "[object Symbol]");
lit!(S_OPEN = "open");
lit!(S_OPTIONAL_TRANSFERLIST_ARGUMENT_M = "Optional transferList argument must be an iterable");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "Proxy");
lit!(S_RANGEERROR = "RangeError");
lit!(S_REFERENCEERROR = "ReferenceError");
lit!(S_REGEXP = "RegExp");
lit!(S_REGEXP_STRING_ITERATOR = "RegExp String Iterator");
lit!(S_SET = "Set");
lit!(S_SET_1 = "set");
lit!(S_SET_ITERATOR = "Set Iterator");
lit!(S_SIZE = "size");
lit!(S_SLICE = "slice");
lit!(S_SOURCE = "source");
lit!(S_STACK = "stack");
lit!(S_STRING = "String");
lit!(S_STRING_ITERATOR = "String Iterator");
lit!(S_STRUCTUREDCLONE = "structuredClone");
lit!(S_STRUCTUREDCLONE_OF_THIS_OBJECT = "structuredClone of this object");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_SYNTAXERROR = "SyntaxError");
lit!(S_THE_OPTIONS_ARGUMENT_MUST_BE_EIT = "The options argument must be either an object or undefined");
lit!(S_THE_VALUE_ARGUMENT_MUST_BE_SPECI = "The value argument must be specified");
lit!(S_TOSTRING = "toString");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TRANSFER = "transfer");
lit!(S_TRANSFERRED = "transferred");
lit!(S_TRANSFER_LIST_CONTAINS_DUPLICATE = "Transfer list contains duplicate ArrayBuffer");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNABLE_TO_DESERIALIZE_CLONED_DAT = "Unable to deserialize cloned data.");
lit!(S_URIERROR = "URIError");
lit!(S_VALUE = "value");
lit!(S_VALUEOF = "valueOf");
lit!(S_VALUES = "values");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WEAKREF = "WeakRef");
lit!(S_WEAKSET = "WeakSet");
lit!(S_WRITABLE = "writable");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_OBJECT_GETOWNPROPERTYDESCRIPTOR: Known = known("Object", "getOwnPropertyDescriptor");
const C_OBJECT_KEYS: Known = known("Object", "keys");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_OBJECT_PROTOTYPE: V = builtin_function("Object", "prototype");
const G_STRING: V = builtin("String");
const K_EVALERROR_RANGEERROR_REFERENCEER: [&Lit; 6] = [&S_EVALERROR, &S_RANGEERROR, &S_REFERENCEERROR, &S_SYNTAXERROR, &S_TYPEERROR, &S_URIERROR];
const K_STRUCTUREDCLONE: [&Lit; 1] = [&S_STRUCTUREDCLONE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_ADD: Method = method("add");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_MAP: Method = method("map");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_dataerror_entry, name: &S_DATAERROR, length: 1, flags: 6 },
        FuncInfo { code: f3_cannot_entry, name: &S_CANNOT, length: 1, flags: 6 },
        FuncInfo { code: f4, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f5_clonebuffer_entry, name: &S_CLONEBUFFER, length: 1, flags: 6 },
        FuncInfo { code: f6_cloneview_entry, name: &S_CLONEVIEW, length: 2, flags: 6 },
        FuncInfo { code: f7_cloneerror_entry, name: &S_CLONEERROR, length: 2, flags: 6 },
        FuncInfo { code: f8_clonelist_entry, name: &S_CLONELIST, length: 3, flags: 6 },
        FuncInfo { code: f9_clone_entry, name: &S_CLONE, length: 2, flags: 6 },
        FuncInfo { code: f10_keep_entry, name: &S_KEEP, length: 1, flags: 6 },
        FuncInfo { code: f11_transferred_entry, name: &S_TRANSFERRED, length: 1, flags: 6 },
        FuncInfo { code: f12_structuredclone, name: &S_STRUCTUREDCLONE, length: 0, flags: 2 },
    ],
    vars: 20,
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

// clone.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// clone.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 100, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 2, t4)?;
    let t5 = get_builtin(rt, t2, &S_HASOWN, G_OBJECT_HASOWN)?;
    var_set(rt, 3, t5)?;
    let t6 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 4, t6)?;
    let t7 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 5, t7)?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_BASE, 23)?;
    req_obj(rt, t9, "host.base", "coded")?;
    let t10 = get_seen(rt, t9, &S_CODED, 24)?;
    var_set(rt, 6, t10)?;
    let t11 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t12 = get_builtin(rt, t11, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
    req_obj(rt, t12, "Object.prototype", "toString")?;
    let t13 = get_seen(rt, t12, &S_TOSTRING, 26)?;
    var_set(rt, 7, t13)?;
    let t14 = closure(rt, 2, &[])?;
    var_set(rt, 8, t14)?;
    let t15 = closure(rt, 3, &[])?;
    var_set(rt, 9, t15)?;
    let t17 = gload(rt, &S_EVALERROR)?;
    let t18 = gload(rt, &S_RANGEERROR)?;
    let t19 = gload(rt, &S_REFERENCEERROR)?;
    let t20 = gload(rt, &S_SYNTAXERROR)?;
    let t21 = gload(rt, &S_TYPEERROR)?;
    let t22 = gload(rt, &S_URIERROR)?;
    let t16 = obj_seen(rt, &K_EVALERROR_RANGEERROR_REFERENCEER, [t17, t18, t19, t20, t21, t22], 27)?;
    var_set(rt, 10, t16)?;
    let t23 = gload(rt, &S_SET)?;
    let t24 = arr(rt, &[S_GENERATOR.v(), S_ASYNCGENERATOR.v(), S_ARRAY_ITERATOR.v(), S_STRING_ITERATOR.v(), S_REGEXP_STRING_ITERATOR.v(), S_ITERATOR_HELPER.v(), S_WEAKREF.v(), S_FINALIZATIONREGISTRY.v()])?;
    let t25 = get_method(rt, t24, &S_MAP, M_MAP)?;
    let t26 = closure(rt, 4, &[])?;
    let t27 = call_method(rt, t25, t24, &[t26], "[\"Generator\",\"AsyncGenerator\",\"Array Iterator\",\"String Iterator\",\"RegExp String Iterator\",\"Iterator Helper\",\"WeakRef\",\"FinalizationRegistry\"].map", M_MAP)?;
    let t28 = construct(rt, t23, &[t27], "Set")?;
    var_set(rt, 11, t28)?;
    let t29 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t30 = get_builtin(rt, t29, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t31 = var_get(rt, 2);
    let t32 = var_get(rt, 4);
    let t33 = get_seen(rt, t32, &S_PROTOTYPE, 30)?;
    let t34 = call(rt, t31, V::UNDEFINED, &[t33], "getPrototypeOf")?;
    let t35 = gload(rt, &S_SYMBOL)?;
    let t36 = get_seen(rt, t35, &S_TOSTRINGTAG, 31)?;
    let t37 = call_known(rt, t30, t29, &[t34, t36], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t38 = get_seen(rt, t37, &S_GET, 32)?;
    var_set(rt, 12, t38)?;
    let t39 = closure(rt, 5, &[])?;
    var_set(rt, 13, t39)?;
    let t40 = closure(rt, 6, &[])?;
    var_set(rt, 14, t40)?;
    let t41 = gload(rt, &S_SYMBOL)?;
    let t42 = call(rt, t41, V::UNDEFINED, &[S_OPEN.v()], "Symbol")?;
    var_set(rt, 15, t42)?;
    let t43 = closure(rt, 7, &[])?;
    var_set(rt, 16, t43)?;
    let t44 = closure(rt, 8, &[])?;
    var_set(rt, 17, t44)?;
    let t45 = closure(rt, 9, &[])?;
    var_set(rt, 18, t45)?;
    let t46 = closure(rt, 11, &[])?;
    var_set(rt, 19, t46)?;
    let t48 = closure(rt, 12, &[])?;
    return Ok(obj_seen(rt, &K_STRUCTUREDCLONE, [t48], 33)?);
}

// clone.js:9  const dataError = (text) => new host.events.DOMException(text, 'DataCloneError');
fn f2_dataerror(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 9, 2)?;
    let v0_text = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_EVENTS, 34)?;
    let t4 = get_seen(rt, t3, &S_DOMEXCEPTION, 35)?;
    return Ok(construct(rt, t4, &[v0_text, S_DATACLONEERROR.v()], "host.events.DOMException")?);
}

fn f2_dataerror_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_dataerror(rt, arg(args, 0))
}

// clone.js:10  const cannot = (text) => dataError(`${text} could not be cloned.`);
fn f3_cannot(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 9, 3)?;
    let v0_text = p0;
    let t2 = var_get(rt, 8);
    let t4 = to_part(rt, v0_text)?;
    let t5 = concat_n(rt, &[t4, S_COULD_NOT_BE_CLONED.v()])?;
    return Ok(f2_dataerror(rt, t5)?);
}

fn f3_cannot_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_cannot(rt, arg(args, 0))
}

// clone.js:13  const uncloned = new Set(['Generator', 'AsyncGenerator', 'Array Iterator', 'String Iterator', 'RegE…
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 4)?;
    let v0_tag = arg(args, 0);
    let t3 = to_part(rt, v0_tag)?;
    return Ok(concat_n(rt, &[S_OBJECT_1.v(), t3, S_1.v()])?);
}

// clone.js:16  const cloneBuffer = (buffer) => {
fn f5_clonebuffer(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 15, 5)?;
    let mut v1 = V::UNDEFINED;
    let v0_buffer = p0;
    'done1: {
        let stop: Stop = 'try1: {
            let t2 = var_get(rt, 4);
            attempt!('try1, construct(rt, t2, &[v0_buffer], "Bytes"));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v1 = exception;
        let t5 = var_get(rt, 9);
        let t6 = f3_cannot(rt, S_AN_ARRAYBUFFER_IS_DETACHED_AND.v())?;
        return Err(throw(rt, t6));
    }
    let t8 = get_method(rt, v0_buffer, &S_SLICE, M_SLICE)?;
    return Ok(call_method(rt, t8, v0_buffer, &[V::num(0.0)], "buffer.slice", M_SLICE)?);
}

fn f5_clonebuffer_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_clonebuffer(rt, arg(args, 0))
}

// clone.js:24  const cloneView = (view, seen) => {
fn f6_cloneview(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 37, 6)?;
    let v0_view = p0;
    let v1_seen = p1;
    let t3 = var_get(rt, 18);
    let t3 = tdz(rt, t3, "clone")?;
    let t5 = get_seen(rt, v0_view, &S_BUFFER, 37)?;
    let v2_buffer = f9_clone(rt, t5, v1_seen)?;
    let t9 = gload(rt, &S_DATAVIEW)?;
    let t10 = instance_of(rt, v0_view, t9)?;
    if t10 {
        let t11 = gload(rt, &S_DATAVIEW)?;
        let t14 = get_seen(rt, v0_view, &S_BYTEOFFSET, 39)?;
        let t16 = get_seen(rt, v0_view, &S_BYTELENGTH, 40)?;
        return Ok(construct(rt, t11, &[v2_buffer, t14, t16], "DataView")?);
    }
    let t18 = gload(rt, &S_GLOBALTHIS)?;
    let t19 = var_get(rt, 12);
    let t20 = get_seen(rt, t19, &S_CALL, 41)?;
    let t22 = call(rt, t20, t19, &[v0_view], "typedTag.call")?;
    let t23 = get_v(rt, t18, t22)?;
    let t26 = get_seen(rt, v0_view, &S_BYTEOFFSET, 42)?;
    let t28 = length_seen(rt, v0_view, 43)?;
    return Ok(construct(rt, t23, &[v2_buffer, t26, t28], "globalThis[typedTag.call(...)]")?);
}

fn f6_cloneview_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_cloneview(rt, arg(args, 0), arg(args, 1))
}

// clone.js:30  const cloneError = (value, seen) => {
fn f7_cloneerror(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 86, 7)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_value = p0;
    let v1_seen = p1;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_EVENTS, 44)?;
    let t6 = get_seen(rt, t5, &S_DOMEXCEPTION, 45)?;
    let t7 = instance_of(rt, v0_value, t6)?;
    if t7 {
        return Ok(obj(rt)?);
    }
    let t10 = get_method(rt, v1_seen, &S_SET_1, M_SET)?;
    let t12 = var_get(rt, 15);
    call_method(rt, t10, v1_seen, &[v0_value, t12], "seen.set", M_SET)?;
    let t14 = var_get(rt, 10);
    let t16 = get_seen(rt, v0_value, &S_NAME, 48)?;
    let t17 = get_v(rt, t14, t16)?;
    let t18 = eq(rt, t17, V::NULL)?;
    if t18 {
        v4 = gload(rt, &S_ERROR)?;
    } else {
        v4 = t17;
    }
    let v2_real = construct(rt, v4, &[], "(errorNames[value.name] ?? Error)")?;
    let t22 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t23 = get_builtin(rt, t22, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let v3_message = call_known(rt, t23, t22, &[v0_value, S_MESSAGE.v()], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    if v3_message.truthy() {
        v5 = V::bool((has(rt, S_VALUE.v(), v3_message)?));
    } else {
        v5 = v3_message;
    }
    if v5.truthy() {
        let t30 = var_get(rt, 1);
        let t34 = get_seen(rt, v3_message, &S_VALUE, 50)?;
        let t35 = to_str(rt, t34)?;
        let t32 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t35, V::TRUE, V::TRUE], 51)?;
        call(rt, t30, V::UNDEFINED, &[v2_real, S_MESSAGE.v(), t32], "defineProperty")?;
    }
    let t37 = var_get(rt, 3);
    let t39 = call(rt, t37, V::UNDEFINED, &[v0_value, S_CAUSE.v()], "hasOwn")?;
    if t39.truthy() {
        let t40 = var_get(rt, 1);
        let t43 = var_get(rt, 18);
        let t43 = tdz(rt, t43, "clone")?;
        let t45 = get_seen(rt, v0_value, &S_CAUSE, 52)?;
        let t47 = f9_clone(rt, t45, v1_seen)?;
        let t42 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t47, V::TRUE, V::TRUE], 53)?;
        call(rt, t40, V::UNDEFINED, &[v2_real, S_CAUSE.v(), t42], "defineProperty")?;
    }
    let t49 = var_get(rt, 0);
    let t50 = get_seen(rt, t49, &S_HASSTACK, 54)?;
    let t52 = call(rt, t50, t49, &[v0_value], "host.hasStack")?;
    if t52.truthy() {
        let t53 = var_get(rt, 1);
        let t57 = get_seen(rt, v0_value, &S_STACK, 55)?;
        let t55 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t57, V::TRUE, V::TRUE], 56)?;
        call(rt, t53, V::UNDEFINED, &[v2_real, S_STACK.v(), t55], "defineProperty")?;
    }
    return Ok(v2_real);
}

fn f7_cloneerror_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_cloneerror(rt, arg(args, 0), arg(args, 1))
}

// clone.js:40  const cloneList = (value, seen, keep) => {
fn f8_clonelist(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 31, 8)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_value = p0;
    let v1_seen = p1;
    let v2_keep = p2;
    let t5 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t6 = get_builtin(rt, t5, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t8 = call_known(rt, t6, t5, &[v0_value], "Array.isArray", C_ARRAY_ISARRAY)?;
    if t8.truthy() {
        let t9 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
        let t11 = length_seen(rt, v0_value, 58)?;
        v4 = construct(rt, t9, &[t11], "Array")?;
    } else {
        v4 = obj(rt)?;
    }
    let v3_made = call(rt, v2_keep, V::UNDEFINED, &[v4], "keep")?;
    let t16 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t17 = get_builtin(rt, t16, &S_KEYS, G_OBJECT_KEYS)?;
    let t19 = call_known(rt, t17, t16, &[v0_value], "", C_OBJECT_KEYS)?;
    let mut t20 = iter(rt, t19, "Object.keys is not a function or its return value")?;
    'l1: loop {
        tick(rt, 20, 9)?;
        let (t21, t22) = next(rt, &mut t20)?;
        if t22 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v6_key = t21;
                let t23 = var_get(rt, 1);
                let t27 = var_get(rt, 18);
                let t27 = attempt!('try1, tdz(rt, t27, "clone"));
                let t30 = attempt!('try1, get_v(rt, v0_value, v6_key));
                let t32 = attempt!('try1, f9_clone(rt, t30, v1_seen));
                let t26 = attempt!('try1, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t32, V::TRUE, V::TRUE, V::TRUE], 60));
                attempt!('try1, call(rt, t23, V::UNDEFINED, &[v3_made, v6_key, t26], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t20, true)?;
            return Err(throw(rt, v5));
        }
    }
    return Ok(v3_made);
}

fn f8_clonelist_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_clonelist(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// clone.js:47  const clone = (value, seen) => {
fn f9_clone(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 322, 10)?;
    let mut v6 = false;
    let mut v7 = 0i64;
    let mut v9 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let mut v15 = V::UNDEFINED;
    let mut v16 = false;
    let v0_value = p0;
    let v1_seen = p1;
    let t4 = type_of(rt, v0_value);
    let t5 = seq(rt, t4, S_SYMBOL_1.v());
    if t5 {
        let t6 = var_get(rt, 9);
        let t7 = gload_builtin(rt, &S_STRING, G_STRING)?;
        let t9 = call(rt, t7, V::UNDEFINED, &[v0_value], "String")?;
        let t10 = f3_cannot(rt, t9)?;
        return Err(throw(rt, t10));
    }
    let t12 = type_of(rt, v0_value);
    let t13 = seq(rt, t12, S_FUNCTION.v());
    if t13 {
        let t14 = var_get(rt, 9);
        let t15 = gload(rt, &S_FUNCTION_1)?;
        let t16 = get_seen(rt, t15, &S_PROTOTYPE, 61)?;
        let t17 = get_seen(rt, t16, &S_TOSTRING, 62)?;
        let t18 = get_seen(rt, t17, &S_CALL, 63)?;
        let t20 = call(rt, t18, t17, &[v0_value], "Function.prototype.toString.call")?;
        let t21 = f3_cannot(rt, t20)?;
        return Err(throw(rt, t21));
    }
    let t23 = seq(rt, v0_value, V::NULL);
    if t23 {
        v6 = t23;
    } else {
        let t25 = type_of(rt, v0_value);
        v6 = sne(rt, t25, S_OBJECT_2.v());
    }
    if v6 {
        return Ok(v0_value);
    }
    let t30 = get_method(rt, v1_seen, &S_GET, M_GET)?;
    let v2_known = call_method(rt, t30, v1_seen, &[v0_value], "seen.get", M_GET)?;
    let t34 = var_get(rt, 15);
    let t35 = seq(rt, v2_known, t34);
    if t35 {
        let t36 = gload(rt, &S_ERROR)?;
        let t37 = construct(rt, t36, &[S_UNABLE_TO_DESERIALIZE_CLONED_DAT.v()], "Error")?;
        return Err(throw(rt, t37));
    }
    let t39 = sne(rt, v2_known, V::UNDEFINED);
    if t39 {
        return Ok(v2_known);
    }
    let v3_keep = closure(rt, 10, &[v1_seen, v0_value])?;
    let t42 = var_get(rt, 0);
    let t43 = get_seen(rt, t42, &S_KIND, 65)?;
    let v4_kind = call(rt, t43, t42, &[v0_value], "host.kind")?;
    'l7: {
        let t47 = seq(rt, v4_kind, S_BOOLEAN.v());
        if t47 {
            v7 = 0i64;
            break 'l7;
        }
        let t48 = seq(rt, v4_kind, S_NUMBER.v());
        if t48 {
            v7 = 1i64;
            break 'l7;
        }
        let t49 = seq(rt, v4_kind, S_STRING.v());
        if t49 {
            v7 = 2i64;
            break 'l7;
        }
        let t50 = seq(rt, v4_kind, S_BIGINT.v());
        if t50 {
            v7 = 3i64;
            break 'l7;
        }
        let t51 = seq(rt, v4_kind, S_DATE.v());
        if t51 {
            v7 = 4i64;
            break 'l7;
        }
        let t52 = seq(rt, v4_kind, S_REGEXP.v());
        if t52 {
            v7 = 5i64;
            break 'l7;
        }
        let t53 = seq(rt, v4_kind, S_MAP_1.v());
        if t53 {
            v7 = 6i64;
            break 'l7;
        }
        let t54 = seq(rt, v4_kind, S_SET.v());
        if t54 {
            v7 = 7i64;
            break 'l7;
        }
        let t55 = seq(rt, v4_kind, S_ARRAYBUFFER.v());
        if t55 {
            v7 = 8i64;
            break 'l7;
        }
        let t56 = seq(rt, v4_kind, S_ERROR.v());
        if t56 {
            v7 = 9i64;
            break 'l7;
        }
        let t57 = seq(rt, v4_kind, S_PROMISE.v());
        if t57 {
            v7 = 10i64;
            break 'l7;
        }
        let t58 = seq(rt, v4_kind, S_WEAKMAP.v());
        if t58 {
            v7 = 11i64;
            break 'l7;
        }
        let t59 = seq(rt, v4_kind, S_WEAKSET.v());
        if t59 {
            v7 = 12i64;
            break 'l7;
        }
        let t60 = seq(rt, v4_kind, S_PROXY.v());
        if t60 {
            v7 = 13i64;
            break 'l7;
        }
        let t61 = seq(rt, v4_kind, S_ARGUMENTS.v());
        if t61 {
            v7 = 14i64;
            break 'l7;
        }
        let t62 = seq(rt, v4_kind, S_MAP_ITERATOR.v());
        if t62 {
            v7 = 15i64;
            break 'l7;
        }
        let t63 = seq(rt, v4_kind, S_SET_ITERATOR.v());
        if t63 {
            v7 = 16i64;
            break 'l7;
        }
        let t64 = seq(rt, v4_kind, S_SYMBOL.v());
        if t64 {
            v7 = 17i64;
            break 'l7;
        }
        v7 = 18i64;
    }
    let t66 = v7 <= 3i64;
    if t66 {
        let t68 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t70 = get_seen(rt, v0_value, &S_VALUEOF, 66)?;
        let t71 = call(rt, t70, v0_value, &[], "value.valueOf")?;
        let t72 = call(rt, t68, V::UNDEFINED, &[t71], "Object")?;
        return Ok(f10_keep(rt, v3_keep, t72)?);
    }
    let t75 = v7 <= 4i64;
    if t75 {
        let t77 = gload(rt, &S_DATE)?;
        let t78 = gload(rt, &S_DATE)?;
        let t79 = get_seen(rt, t78, &S_PROTOTYPE, 67)?;
        let t80 = get_seen(rt, t79, &S_GETTIME, 68)?;
        let t81 = get_seen(rt, t80, &S_CALL, 69)?;
        let t83 = call(rt, t81, t80, &[v0_value], "Date.prototype.getTime.call")?;
        let t84 = construct(rt, t77, &[t83], "Date")?;
        return Ok(f10_keep(rt, v3_keep, t84)?);
    }
    let t87 = v7 <= 5i64;
    if t87 {
        let t89 = gload(rt, &S_REGEXP)?;
        let t91 = get_seen(rt, v0_value, &S_SOURCE, 70)?;
        let t93 = get_seen(rt, v0_value, &S_FLAGS, 71)?;
        let t94 = construct(rt, t89, &[t91, t93], "RegExp")?;
        return Ok(f10_keep(rt, v3_keep, t94)?);
    }
    let t97 = v7 <= 6i64;
    if t97 {
        let t99 = gload(rt, &S_MAP_1)?;
        let t100 = construct(rt, t99, &[], "Map")?;
        let v8_made = f10_keep(rt, v3_keep, t100)?;
        let t102 = arr(rt, &[])?;
        let t103 = gload(rt, &S_MAP_1)?;
        let t104 = get_seen(rt, t103, &S_PROTOTYPE, 72)?;
        let t105 = get_seen(rt, t104, &S_ENTRIES, 73)?;
        let t106 = get_seen(rt, t105, &S_CALL, 74)?;
        let t108 = call(rt, t106, t105, &[v0_value], "")?;
        spread(rt, t102, t108, "Map.prototype.entries.call is not a function or its return value")?;
        let mut t109 = iter(rt, t102, "")?;
        'l8: loop {
            tick(rt, 25, 11)?;
            let (t110, t111) = next(rt, &mut t109)?;
            if t111 {
                break 'l8;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let mut t112 = attempt!('try1, iter(rt, t110, ".for"));
                    let (t113, t114) = attempt!('try1, next(rt, &mut t112));
                    let v10_k = t113;
                    let (t115, t116) = attempt!('try1, next(rt, &mut t112));
                    let v11_v = t115;
                    attempt!('try1, close(rt, &mut t112, false));
                    let t118 = attempt!('try1, get_method(rt, v8_made, &S_SET_1, M_SET));
                    let t119 = var_get(rt, 18);
                    let t119 = attempt!('try1, tdz(rt, t119, "clone"));
                    let t122 = attempt!('try1, f9_clone(rt, v10_k, v1_seen));
                    let t123 = var_get(rt, 18);
                    let t123 = attempt!('try1, tdz(rt, t123, "clone"));
                    let t126 = attempt!('try1, f9_clone(rt, v11_v, v1_seen));
                    attempt!('try1, call_method(rt, t118, v8_made, &[t122, t126], "made.set", M_SET));
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v9 = exception;
                close(rt, &mut t109, true)?;
                return Err(throw(rt, v9));
            }
        }
        return Ok(v8_made);
    }
    let t131 = v7 <= 7i64;
    if t131 {
        let t133 = gload(rt, &S_SET)?;
        let t134 = construct(rt, t133, &[], "Set")?;
        let v12_made = f10_keep(rt, v3_keep, t134)?;
        let t136 = arr(rt, &[])?;
        let t137 = gload(rt, &S_SET)?;
        let t138 = get_seen(rt, t137, &S_PROTOTYPE, 76)?;
        let t139 = get_seen(rt, t138, &S_VALUES, 77)?;
        let t140 = get_seen(rt, t139, &S_CALL, 78)?;
        let t142 = call(rt, t140, t139, &[v0_value], "")?;
        spread(rt, t136, t142, "Set.prototype.values.call is not a function or its return value")?;
        let mut t143 = iter(rt, t136, "")?;
        'l10: loop {
            tick(rt, 16, 12)?;
            let (t144, t145) = next(rt, &mut t143)?;
            if t145 {
                break 'l10;
            }
            'done2: {
                let stop: Stop = 'try2: {
                    let v14_v = t144;
                    let t147 = attempt!('try2, get_method(rt, v12_made, &S_ADD, M_ADD));
                    let t148 = var_get(rt, 18);
                    let t148 = attempt!('try2, tdz(rt, t148, "clone"));
                    let t151 = attempt!('try2, f9_clone(rt, v14_v, v1_seen));
                    attempt!('try2, call_method(rt, t147, v12_made, &[t151], "made.add", M_ADD));
                    break 'done2;
                };
                let exception = caught(rt, stop)?;
                v13 = exception;
                close(rt, &mut t143, true)?;
                return Err(throw(rt, v13));
            }
        }
        return Ok(v12_made);
    }
    let t156 = v7 <= 8i64;
    if t156 {
        let t158 = var_get(rt, 13);
        let t160 = f5_clonebuffer(rt, v0_value)?;
        return Ok(f10_keep(rt, v3_keep, t160)?);
    }
    let t163 = v7 <= 9i64;
    if t163 {
        let t165 = var_get(rt, 16);
        let t168 = f7_cloneerror(rt, v0_value, v1_seen)?;
        return Ok(f10_keep(rt, v3_keep, t168)?);
    }
    let t171 = v7 <= 12i64;
    if t171 {
        let t172 = var_get(rt, 9);
        let t174 = to_part(rt, v4_kind)?;
        let t176 = concat_n(rt, &[S_2.v(), t174, S_3.v()])?;
        let t177 = f3_cannot(rt, t176)?;
        return Err(throw(rt, t177));
    }
    let t179 = v7 <= 16i64;
    if t179 {
        let t180 = var_get(rt, 9);
        let t181 = f3_cannot(rt, S_OBJECT_3.v())?;
        return Err(throw(rt, t181));
    }
    let t183 = v7 <= 17i64;
    if t183 {
        let t184 = var_get(rt, 9);
        let t185 = f3_cannot(rt, S_OBJECT_SYMBOL.v())?;
        return Err(throw(rt, t185));
    }
    let t186 = gload(rt, &S_ARRAYBUFFER)?;
    let t187 = get_seen(rt, t186, &S_ISVIEW, 80)?;
    let t189 = call(rt, t187, t186, &[v0_value], "ArrayBuffer.isView")?;
    if t189.truthy() {
        let t191 = var_get(rt, 14);
        let t194 = f6_cloneview(rt, v0_value, v1_seen)?;
        return Ok(f10_keep(rt, v3_keep, t194)?);
    }
    let t197 = gload(rt, &S_GLOBALTHIS)?;
    let t198 = seq(rt, v0_value, t197);
    if t198 {
        let t199 = var_get(rt, 9);
        let t200 = f3_cannot(rt, S_OBJECT_3.v())?;
        return Err(throw(rt, t200));
    }
    let t201 = var_get(rt, 2);
    let v5_prototype = call(rt, t201, V::UNDEFINED, &[v0_value], "getPrototypeOf")?;
    let t205 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t206 = get_builtin(rt, t205, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
    let t207 = sne(rt, v5_prototype, t206);
    if t207 {
        v16 = sne(rt, v5_prototype, V::NULL);
    } else {
        v16 = t207;
    }
    if v16 {
        let t211 = var_get(rt, 11);
        let t212 = get_method(rt, t211, &S_HAS, M_HAS)?;
        let t213 = var_get(rt, 7);
        let t214 = get_seen(rt, t213, &S_CALL, 83)?;
        let t216 = call(rt, t214, t213, &[v0_value], "toString.call")?;
        v15 = call_method(rt, t212, t211, &[t216], "uncloned.has", M_HAS)?;
    } else {
        v15 = V::bool(v16);
    }
    if v15.truthy() {
        let t219 = var_get(rt, 0);
        let t220 = get_seen(rt, t219, &S_MISSING, 84)?;
        call(rt, t220, t219, &[S_STRUCTUREDCLONE_OF_THIS_OBJECT.v()], "host.missing")?;
    }
    let t222 = var_get(rt, 17);
    return Ok(f8_clonelist(rt, v0_value, v1_seen, v3_keep)?);
}

fn f9_clone_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_clone(rt, arg(args, 0), arg(args, 1))
}

// clone.js:54  const keep = (made) => {
fn f10_keep(rt: &mut Rt, me: V, p0: V) -> R<V> {
    enter(rt, 10, 13)?;
    let v0_made = p0;
    let t2 = capture(me, 0);
    let t3 = get_method(rt, t2, &S_SET_1, M_SET)?;
    let t4 = capture(me, 1);
    call_method(rt, t3, t2, &[t4, v0_made], "seen.set", M_SET)?;
    return Ok(v0_made);
}

fn f10_keep_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_keep(rt, me, arg(args, 0))
}

// clone.js:87  const transferred = (list) => {
fn f11_transferred(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 64, 14)?;
    let mut v2 = false;
    let mut v3 = false;
    let mut v4 = V::UNDEFINED;
    let v0_list = p0;
    let t3 = seq(rt, v0_list, V::UNDEFINED);
    if t3 {
        v2 = t3;
    } else {
        v2 = seq(rt, v0_list, V::NULL);
    }
    if v2 {
        return Ok(arr(rt, &[])?);
    }
    let t9 = type_of(rt, v0_list);
    let t10 = sne(rt, t9, S_OBJECT_2.v());
    if t10 {
        let t12 = type_of(rt, v0_list);
        v3 = sne(rt, t12, S_FUNCTION.v());
    } else {
        v3 = t10;
    }
    if v3 {
        let t15 = var_get(rt, 6);
        let t16 = var_get(rt, 5);
        let t17 = construct(rt, t16, &[S_OPTIONAL_TRANSFERLIST_ARGUMENT_M.v()], "Wrong")?;
        let t18 = call(rt, t15, V::UNDEFINED, &[t17, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
        return Err(throw(rt, t18));
    }
    let t20 = gload(rt, &S_SYMBOL)?;
    let t21 = get_seen(rt, t20, &S_ITERATOR, 86)?;
    let t22 = get_v(rt, v0_list, t21)?;
    let t23 = type_of(rt, t22);
    let t24 = sne(rt, t23, S_FUNCTION.v());
    if t24 {
        return Ok(arr(rt, &[])?);
    }
    let t26 = arr(rt, &[])?;
    spread(rt, t26, v0_list, "list")?;
    let v1_all = t26;
    let mut t29 = iter(rt, v1_all, "all")?;
    'l4: loop {
        tick(rt, 19, 15)?;
        let (t30, t31) = next(rt, &mut t29)?;
        if t31 {
            break 'l4;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v5_one = t30;
                let t33 = attempt!('try1, gload(rt, &S_ARRAYBUFFER));
                let t34 = attempt!('try1, instance_of(rt, v5_one, t33));
                let t35 = !t34;
                if t35 {
                    let t36 = var_get(rt, 6);
                    let t37 = var_get(rt, 5);
                    let t38 = attempt!('try1, construct(rt, t37, &[S_FOUND_INVALID_OBJECT_IN_TRANSFER.v()], "Wrong"));
                    let t39 = attempt!('try1, call(rt, t36, V::UNDEFINED, &[t38, S_ERR_INVALID_TRANSFER_OBJECT.v()], "coded"));
                    break 'try1 throw(rt, t39);
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v4 = exception;
            close(rt, &mut t29, true)?;
            return Err(throw(rt, v4));
        }
    }
    let t41 = gload(rt, &S_SET)?;
    let t43 = construct(rt, t41, &[v1_all], "Set")?;
    let t44 = get_seen(rt, t43, &S_SIZE, 88)?;
    let t46 = length_seen(rt, v1_all, 89)?;
    let t47 = lt(rt, t44, t46)?;
    if t47 {
        let t48 = var_get(rt, 8);
        let t49 = f2_dataerror(rt, S_TRANSFER_LIST_CONTAINS_DUPLICATE.v())?;
        return Err(throw(rt, t49));
    }
    return Ok(v1_all);
}

fn f11_transferred_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_transferred(rt, arg(args, 0))
}

// clone.js:99  structuredClone(value = undefined, options = undefined) {
fn f12_structuredclone(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 79, 16)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v7 = false;
    let mut v8 = false;
    let mut v9 = false;
    let mut v11 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t2;
    }
    let v0_value = v3;
    let t5 = arg(args, 1);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t5;
    }
    let v1_options = v4;
    let t9 = length_seen(rt, v2_arguments, 90)?;
    let t10 = seq(rt, t9, V::num(0.0));
    if t10 {
        let t11 = var_get(rt, 6);
        let t12 = var_get(rt, 5);
        let t13 = construct(rt, t12, &[S_THE_VALUE_ARGUMENT_MUST_BE_SPECI.v()], "Wrong")?;
        let t14 = call(rt, t11, V::UNDEFINED, &[t13, S_ERR_MISSING_ARGS.v()], "coded")?;
        return Err(throw(rt, t14));
    }
    let t16 = sne(rt, v1_options, V::UNDEFINED);
    if t16 {
        v9 = sne(rt, v1_options, V::NULL);
    } else {
        v9 = t16;
    }
    if v9 {
        let t21 = type_of(rt, v1_options);
        v8 = sne(rt, t21, S_OBJECT_2.v());
    } else {
        v8 = v9;
    }
    if v8 {
        let t25 = type_of(rt, v1_options);
        v7 = sne(rt, t25, S_FUNCTION.v());
    } else {
        v7 = v8;
    }
    if v7 {
        let t28 = var_get(rt, 6);
        let t29 = var_get(rt, 5);
        let t30 = construct(rt, t29, &[S_THE_OPTIONS_ARGUMENT_MUST_BE_EIT.v()], "Wrong")?;
        let t31 = call(rt, t28, V::UNDEFINED, &[t30, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
        return Err(throw(rt, t31));
    }
    let t32 = var_get(rt, 19);
    let mut v10 = V::UNDEFINED;
    'l3: {
        let t34 = eq(rt, v1_options, V::NULL)?;
        if t34 {
            break 'l3;
        }
        v10 = get_seen(rt, v1_options, &S_TRANSFER, 91)?;
    }
    let v5_list = f11_transferred(rt, v10)?;
    let t38 = var_get(rt, 18);
    let t38 = tdz(rt, t38, "clone")?;
    let t40 = gload(rt, &S_MAP_1)?;
    let t41 = construct(rt, t40, &[], "Map")?;
    let v6_made = f9_clone(rt, v0_value, t41)?;
    let mut t44 = iter(rt, v5_list, "list")?;
    'l4: loop {
        tick(rt, 13, 17)?;
        let (t45, t46) = next(rt, &mut t44)?;
        if t46 {
            break 'l4;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v12_buffer = t45;
                let t47 = var_get(rt, 0);
                let t48 = attempt!('try1, get_seen(rt, t47, &S_DETACH, 92));
                attempt!('try1, call(rt, t48, t47, &[v12_buffer], "host.detach"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v11 = exception;
            close(rt, &mut t44, true)?;
            return Err(throw(rt, v11));
        }
    }
    return Ok(v6_made);
}
