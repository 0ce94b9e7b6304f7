#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from equal.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(26);

lit!(S = "");
lit!(S_ADD = "add");
lit!(S_ALL = "all");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ARRAYS = "arrays");
lit!(S_BIGINT = "BigInt");
lit!(S_BOOLEAN = "Boolean");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTESOF = "bytesOf");
lit!(S_CALL = "call");
lit!(S_CAUSE = "cause");
lit!(S_CLASSED = "classed");
lit!(S_COMPARE = "compare");
lit!(S_COMPARED = "compared");
lit!(S_DATE = "Date");
lit!(S_DELETE = "delete");
lit!(S_ENTRIES = "entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_EQUAL = "equal");
lit!(S_ERROR = "Error");
lit!(S_ERRORS = "errors");
lit!(S_EVERY = "every");
lit!(S_FILTER = "filter");
lit!(S_FIRST = "first");
lit!(S_FLAGS = "flags");
lit!(S_FORGETS = "forgets");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETOWNPROPERTYSYMBOLS = "getOwnPropertySymbols");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GETTIME = "getTime");
lit!(S_HAS = "has");
lit!(S_HASOWNPROPERTY = "hasOwnProperty");
lit!(S_HREF = "href");
lit!(S_IS = "is");
lit!(S_ISARRAY = "isArray");
lit!(S_ISDEEPSTRICTEQUAL = "isDeepStrictEqual");
lit!(S_ISNAN = "isNaN");
lit!(S_ISOBJECT = "isObject");
lit!(S_ISVIEW = "isView");
lit!(S_KEYS = "keys");
lit!(S_KIND = "kind");
lit!(S_KINDOF = "kindOf");
lit!(S_LASTINDEX = "lastIndex");
lit!(S_LISTED = "listed");
lit!(S_MAP = "Map");
lit!(S_MAPS = "maps");
lit!(S_MEMBERS = "members");
lit!(S_MESSAGE = "message");
lit!(S_NAME = "name");
lit!(S_NEXT = "next");
lit!(S_NUMBER = "Number");
lit!(S_NUMBER_1 = "number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_OBJECT = "[object Object]");
lit!(S_OWN = "own");
lit!(S_PROPERTYISENUMERABLE = "propertyIsEnumerable");
lit!(S_PROTOTYPE = "prototype");
lit!(S_REGEXP = "RegExp");
lit!(S_SAMEBYTES = "sameBytes");
lit!(S_SAMEERROR = "sameError");
lit!(S_SECOND = "second");
lit!(S_SET = "Set");
lit!(S_SETS = "sets");
lit!(S_SET_1 = "set");
lit!(S_SIZE = "size");
lit!(S_SOURCE = "source");
lit!(S_STRING = "String");
lit!(S_STRING_1 = "string");
lit!(S_SYMBOL = "Symbol");
lit!(S_TAKEN = "taken");
lit!(S_TOSTRING = "toString");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_URL = "url");
lit!(S_URL_1 = "URL");
lit!(S_VALUE = "value");
lit!(S_VALUEOF = "valueOf");
lit!(S_VALUES = "values");
lit!(S_VIEW = "view");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_NUMBER_ISNAN: Known = known("Number", "isNaN");
const C_OBJECT_GETOWNPROPERTYDESCRIPTOR: Known = known("Object", "getOwnPropertyDescriptor");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISNAN: V = builtin_function("Number", "isNaN");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETOWNPROPERTYSYMBOLS: V = builtin_function("Object", "getOwnPropertySymbols");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_IS: V = builtin_function("Object", "is");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_OBJECT_PROTOTYPE: V = builtin_function("Object", "prototype");
const K_FIRST_SECOND_SET_FORGETS: [&Lit; 4] = [&S_FIRST, &S_SECOND, &S_SET_1, &S_FORGETS];
const K_ISDEEPSTRICTEQUAL: [&Lit; 1] = [&S_ISDEEPSTRICTEQUAL];
const M_ADD: Method = method("add");
const M_DELETE: Method = method("delete");
const M_ENTRIES: Method = method("entries");
const M_EVERY: Method = method("every");
const M_FILTER: Method = method("filter");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_KEYS: Method = method("keys");
const M_VALUES: Method = method("values");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_enumerable_entry, name: &S_ENUMERABLE, length: 2, flags: 6 },
        FuncInfo { code: f3_own_entry, name: &S_OWN, length: 2, flags: 6 },
        FuncInfo { code: f4_isobject_entry, name: &S_ISOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f5_bytesof_entry, name: &S_BYTESOF, length: 1, flags: 6 },
        FuncInfo { code: f6_samebytes_entry, name: &S_SAMEBYTES, length: 2, flags: 6 },
        FuncInfo { code: f7_equal_entry, name: &S_EQUAL, length: 3, flags: 6 },
        FuncInfo { code: f8_kindof_entry, name: &S_KINDOF, length: 1, flags: 6 },
        FuncInfo { code: f9_classed_entry, name: &S_CLASSED, length: 3, flags: 6 },
        FuncInfo { code: f10_sameerror_entry, name: &S_SAMEERROR, length: 3, flags: 6 },
        FuncInfo { code: f11, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f12_listed_entry, name: &S_LISTED, length: 3, flags: 6 },
        FuncInfo { code: f13, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f14_members_entry, name: &S_MEMBERS, length: 3, flags: 6 },
        FuncInfo { code: f15, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f16, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f17, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f18, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f19_compared_entry, name: &S_COMPARED, length: 5, flags: 6 },
        FuncInfo { code: f20_all_entry, name: &S_ALL, length: 0, flags: 6 },
        FuncInfo { code: f21, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f22_arrays, name: &S_ARRAYS, length: 3, flags: 6 },
        FuncInfo { code: f23_taken_entry, name: &S_TAKEN, length: 3, flags: 6 },
        FuncInfo { code: f24_sets, name: &S_SETS, length: 3, flags: 6 },
        FuncInfo { code: f25, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f26_maps, name: &S_MAPS, length: 3, flags: 6 },
        FuncInfo { code: f27, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f28_isdeepstrictequal, name: &S_ISDEEPSTRICTEQUAL, length: 2, flags: 2 },
    ],
    vars: 27,
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

// equal.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// equal.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 102, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "is")?;
    let t3 = get_builtin(rt, t2, &S_IS, G_OBJECT_IS)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_KEYS, G_OBJECT_KEYS)?;
    var_set(rt, 2, t4)?;
    let t5 = get_builtin(rt, t2, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 3, t5)?;
    let t6 = get_builtin(rt, t2, &S_GETOWNPROPERTYSYMBOLS, G_OBJECT_GETOWNPROPERTYSYMBOLS)?;
    var_set(rt, 4, t6)?;
    let t7 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 5, t7)?;
    let t8 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t9 = get_builtin(rt, t8, &S_PROTOTYPE, G_OBJECT_PROTOTYPE)?;
    req_obj(rt, t9, "Object.prototype", "toString")?;
    let t10 = get_seen(rt, t9, &S_TOSTRING, 32)?;
    var_set(rt, 6, t10)?;
    let t11 = get_seen(rt, t9, &S_PROPERTYISENUMERABLE, 33)?;
    var_set(rt, 7, t11)?;
    let t12 = get_seen(rt, t9, &S_HASOWNPROPERTY, 34)?;
    var_set(rt, 8, t12)?;
    let t13 = closure(rt, 2, &[])?;
    var_set(rt, 9, t13)?;
    let t14 = closure(rt, 3, &[])?;
    var_set(rt, 10, t14)?;
    let t15 = closure(rt, 4, &[])?;
    var_set(rt, 11, t15)?;
    let t16 = gload(rt, &S_SET)?;
    let t17 = arr(rt, &[S_NUMBER.v(), S_STRING.v(), S_BOOLEAN.v(), S_BIGINT.v(), S_SYMBOL.v()])?;
    let t18 = construct(rt, t16, &[t17], "Set")?;
    var_set(rt, 12, t18)?;
    let t19 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t20 = get_builtin(rt, t19, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t21 = var_get(rt, 3);
    let t22 = var_get(rt, 5);
    let t23 = get_seen(rt, t22, &S_PROTOTYPE, 36)?;
    let t24 = call(rt, t21, V::UNDEFINED, &[t23], "getPrototypeOf")?;
    let t25 = gload(rt, &S_SYMBOL)?;
    let t26 = get_seen(rt, t25, &S_TOSTRINGTAG, 37)?;
    let t27 = call_known(rt, t20, t19, &[t24, t26], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t28 = get_seen(rt, t27, &S_GET, 38)?;
    var_set(rt, 13, t28)?;
    let t29 = closure(rt, 5, &[])?;
    var_set(rt, 14, t29)?;
    let t30 = closure(rt, 6, &[])?;
    var_set(rt, 15, t30)?;
    let t31 = closure(rt, 7, &[])?;
    var_set(rt, 16, t31)?;
    let t32 = closure(rt, 8, &[])?;
    var_set(rt, 17, t32)?;
    let t33 = closure(rt, 9, &[])?;
    var_set(rt, 18, t33)?;
    let t34 = closure(rt, 10, &[])?;
    var_set(rt, 19, t34)?;
    let t35 = closure(rt, 12, &[])?;
    var_set(rt, 20, t35)?;
    let t36 = closure(rt, 14, &[])?;
    var_set(rt, 21, t36)?;
    let t37 = closure(rt, 19, &[])?;
    var_set(rt, 22, t37)?;
    let t38 = closure(rt, 22, &[])?;
    var_set(rt, 23, t38)?;
    let t39 = closure(rt, 23, &[])?;
    var_set(rt, 24, t39)?;
    let t40 = closure(rt, 24, &[])?;
    var_set(rt, 25, t40)?;
    let t41 = closure(rt, 26, &[])?;
    var_set(rt, 26, t41)?;
    let t43 = closure(rt, 28, &[])?;
    return Ok(obj_seen(rt, &K_ISDEEPSTRICTEQUAL, [t43], 39)?);
}

// equal.js:7  const enumerable = (o, key) => propertyIsEnumerable.call(o, key);
fn f2_enumerable(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 11, 2)?;
    let v0_o = p0;
    let v1_key = p1;
    let t3 = var_get(rt, 7);
    let t4 = get_seen(rt, t3, &S_CALL, 40)?;
    return Ok(call(rt, t4, t3, &[v0_o, v1_key], "propertyIsEnumerable.call")?);
}

fn f2_enumerable_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_enumerable(rt, arg(args, 0), arg(args, 1))
}

// equal.js:8  const own = (o, key) => hasOwnProperty.call(o, key);
fn f3_own(rt: &mut Rt, p0: V, p1: i64) -> R<V> {
    enter(rt, 11, 3)?;
    let v0_o = p0;
    let v1_key = p1;
    let t3 = var_get(rt, 8);
    let t4 = get_seen(rt, t3, &S_CALL, 41)?;
    return Ok(call(rt, t4, t3, &[v0_o, V::num(v1_key as f64)], "hasOwnProperty.call")?);
}

fn f3_own_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p1) = int_of(arg(args, 1)) else {
        return Err(unreached(rt));
    };
    f3_own(rt, arg(args, 0), p1)
}

// equal.js:9  const isObject = (v) => typeof v === 'object' && v !== null;
fn f4_isobject(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 13, 4)?;
    let mut v1 = false;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_OBJECT_1.v());
    if t4 {
        v1 = sne(rt, v0_v, V::NULL);
    } else {
        v1 = t4;
    }
    return Ok(v1);
}

fn f4_isobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f4_isobject(rt, arg(args, 0))?))
}

// equal.js:12  const bytesOf = (v) => (ArrayBuffer.isView(v) ? new Bytes(v.buffer, v.byteOffset, v.byteLength) : n…
fn f5_bytesof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 23, 5)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = p0;
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 42)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        let t6 = var_get(rt, 5);
        let t8 = get_seen(rt, v0_v, &S_BUFFER, 43)?;
        let t10 = get_seen(rt, v0_v, &S_BYTEOFFSET, 44)?;
        let t12 = get_seen(rt, v0_v, &S_BYTELENGTH, 45)?;
        v1 = construct(rt, t6, &[t8, t10, t12], "Bytes")?;
    } else {
        let t14 = var_get(rt, 5);
        v1 = construct(rt, t14, &[v0_v], "Bytes")?;
    }
    return Ok(v1);
}

fn f5_bytesof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_bytesof(rt, arg(args, 0))
}

// equal.js:13  const sameBytes = (a, b) => a.byteLength === b.byteLength && host.compare(bytesOf(a), bytesOf(b)) =…
fn f6_samebytes(rt: &mut Rt, p0: V, p1: V) -> R<bool> {
    enter(rt, 25, 6)?;
    let mut v2 = false;
    let v0_a = p0;
    let v1_b = p1;
    let t4 = get_seen(rt, v0_a, &S_BYTELENGTH, 46)?;
    let t6 = get_seen(rt, v1_b, &S_BYTELENGTH, 47)?;
    let t7 = seq(rt, t4, t6);
    if t7 {
        let t8 = var_get(rt, 0);
        let t9 = get_seen(rt, t8, &S_COMPARE, 48)?;
        let t10 = var_get(rt, 14);
        let t12 = f5_bytesof(rt, v0_a)?;
        let t13 = var_get(rt, 14);
        let t15 = f5_bytesof(rt, v1_b)?;
        let t16 = call(rt, t9, t8, &[t12, t15], "host.compare")?;
        v2 = seq(rt, t16, V::num(0.0));
    } else {
        v2 = t7;
    }
    return Ok(v2);
}

fn f6_samebytes_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f6_samebytes(rt, arg(args, 0), arg(args, 1))?))
}

// equal.js:15  const equal = (a, b, memo) => {
fn f7_equal(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 128, 7)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_a = p0;
    let v1_b = p1;
    let v2_memo = p2;
    let t6 = seq(rt, v0_a, v1_b);
    if t6 {
        let t8 = sne(rt, v0_a, V::num(0.0));
        if t8 {
            v3 = V::bool(t8);
        } else {
            let t9 = var_get(rt, 1);
            v3 = call(rt, t9, V::UNDEFINED, &[v0_a, v1_b], "is")?;
        }
        return Ok(v3);
    }
    let t15 = type_of(rt, v0_a);
    let t16 = seq(rt, t15, S_NUMBER_1.v());
    if t16 {
        let t17 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
        let t18 = get_builtin(rt, t17, &S_ISNAN, G_NUMBER_ISNAN)?;
        let t20 = call_known(rt, t18, t17, &[v0_a], "Number.isNaN", C_NUMBER_ISNAN)?;
        if t20.truthy() {
            let t21 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
            let t22 = get_builtin(rt, t21, &S_ISNAN, G_NUMBER_ISNAN)?;
            v4 = call_known(rt, t22, t21, &[v1_b], "Number.isNaN", C_NUMBER_ISNAN)?;
        } else {
            v4 = t20;
        }
        return Ok(v4);
    }
    let t26 = var_get(rt, 11);
    let t28 = f4_isobject(rt, v0_a)?;
    let t29 = !t28;
    if t29 {
        v6 = t29;
    } else {
        let t30 = var_get(rt, 11);
        let t32 = f4_isobject(rt, v1_b)?;
        v6 = !t32;
    }
    if v6 {
        v5 = v6;
    } else {
        let t35 = var_get(rt, 3);
        let t37 = call(rt, t35, V::UNDEFINED, &[v0_a], "getPrototypeOf")?;
        let t38 = var_get(rt, 3);
        let t40 = call(rt, t38, V::UNDEFINED, &[v1_b], "getPrototypeOf")?;
        v5 = sne(rt, t37, t40);
    }
    if v5 {
        return Ok(V::FALSE);
    }
    let t43 = var_get(rt, 6);
    let t44 = get_seen(rt, t43, &S_CALL, 51)?;
    let t46 = call(rt, t44, t43, &[v0_a], "toString.call")?;
    let t47 = var_get(rt, 6);
    let t48 = get_seen(rt, t47, &S_CALL, 52)?;
    let t50 = call(rt, t48, t47, &[v1_b], "toString.call")?;
    let t51 = sne(rt, t46, t50);
    if t51 {
        return Ok(V::FALSE);
    }
    let t52 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t53 = get_builtin(rt, t52, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t55 = call_known(rt, t53, t52, &[v0_a], "Array.isArray", C_ARRAY_ISARRAY)?;
    if t55.truthy() {
        let t56 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
        let t57 = get_builtin(rt, t56, &S_ISARRAY, G_ARRAY_ISARRAY)?;
        let t59 = call_known(rt, t57, t56, &[v1_b], "Array.isArray", C_ARRAY_ISARRAY)?;
        if t59.truthy() {
            let t61 = length_seen(rt, v0_a, 55)?;
            let t63 = length_seen(rt, v1_b, 56)?;
            v8 = V::bool((seq(rt, t61, t63)));
        } else {
            v8 = t59;
        }
        if v8.truthy() {
            let t66 = var_get(rt, 20);
            let t66 = tdz(rt, t66, "listed")?;
            let t70 = var_get(rt, 23);
            let t70 = tdz(rt, t70, "arrays")?;
            v7 = f12_listed(rt, v0_a, v1_b, v2_memo, t70)?;
        } else {
            v7 = v8;
        }
        return Ok(v7);
    }
    let t73 = var_get(rt, 6);
    let t74 = get_seen(rt, t73, &S_CALL, 57)?;
    let t76 = call(rt, t74, t73, &[v0_a], "toString.call")?;
    let t77 = seq(rt, t76, S_OBJECT_OBJECT.v());
    if t77 {
        let t78 = var_get(rt, 21);
        let t78 = tdz(rt, t78, "members")?;
        return Ok(f14_members(rt, v0_a, v1_b, v2_memo, V::UNDEFINED)?);
    }
    let t83 = var_get(rt, 18);
    let t83 = tdz(rt, t83, "classed")?;
    return Ok(f9_classed(rt, v0_a, v1_b, v2_memo)?);
}

fn f7_equal_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_equal(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// equal.js:24  const kindOf = (v) => (ArrayBuffer.isView(v) ? 'view' : v instanceof Error ? 'Error' : host.kind(v)…
fn f8_kindof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 23, 8)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_v = p0;
    let t2 = gload(rt, &S_ARRAYBUFFER)?;
    let t3 = get_seen(rt, t2, &S_ISVIEW, 58)?;
    let t5 = call(rt, t3, t2, &[v0_v], "ArrayBuffer.isView")?;
    if t5.truthy() {
        v1 = S_VIEW.v();
    } else {
        let t7 = gload(rt, &S_ERROR)?;
        let t8 = instance_of(rt, v0_v, t7)?;
        if t8 {
            v2 = S_ERROR.v();
        } else {
            let t9 = var_get(rt, 0);
            let t10 = get_seen(rt, t9, &S_KIND, 60)?;
            v2 = call(rt, t10, t9, &[v0_v], "host.kind")?;
        }
        v1 = v2;
    }
    return Ok(v1);
}

fn f8_kindof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_kindof(rt, arg(args, 0))
}

// equal.js:25  const classed = (a, b, memo) => {
fn f9_classed(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 224, 9)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = false;
    let mut v9 = false;
    let mut v10 = false;
    let mut v11 = false;
    let mut v12 = false;
    let mut v13 = false;
    let mut v14 = V::UNDEFINED;
    let mut v15 = false;
    let mut v16 = false;
    let v0_a = p0;
    let v1_b = p1;
    let v2_memo = p2;
    let t4 = var_get(rt, 17);
    let v3_kind = f8_kindof(rt, v0_a)?;
    let t8 = var_get(rt, 17);
    let t10 = f8_kindof(rt, v1_b)?;
    let t11 = sne(rt, v3_kind, t10);
    if t11 {
        return Ok(V::FALSE);
    }
    let t13 = seq(rt, v3_kind, S_VIEW.v());
    if t13 {
        let t14 = var_get(rt, 13);
        let t15 = get_seen(rt, t14, &S_CALL, 61)?;
        let t17 = call(rt, t15, t14, &[v0_a], "tagOf.call")?;
        let t18 = var_get(rt, 13);
        let t19 = get_seen(rt, t18, &S_CALL, 62)?;
        let t21 = call(rt, t19, t18, &[v1_b], "tagOf.call")?;
        let t22 = seq(rt, t17, t21);
        if t22 {
            let t23 = var_get(rt, 15);
            v5 = f6_samebytes(rt, v0_a, v1_b)?;
        } else {
            v5 = t22;
        }
        if v5 {
            let t28 = var_get(rt, 20);
            let t28 = tdz(rt, t28, "listed")?;
            v4 = f12_listed(rt, v0_a, v1_b, v2_memo, V::UNDEFINED)?;
        } else {
            v4 = V::bool(v5);
        }
        return Ok(v4);
    }
    let t35 = seq(rt, v3_kind, S_SET.v());
    if t35 {
        let t37 = get_seen(rt, v0_a, &S_SIZE, 63)?;
        let t39 = get_seen(rt, v1_b, &S_SIZE, 64)?;
        let t40 = seq(rt, t37, t39);
        if t40 {
            let t41 = var_get(rt, 21);
            let t41 = tdz(rt, t41, "members")?;
            let t45 = var_get(rt, 25);
            let t45 = tdz(rt, t45, "sets")?;
            v6 = f14_members(rt, v0_a, v1_b, v2_memo, t45)?;
        } else {
            v6 = V::bool(t40);
        }
        return Ok(v6);
    }
    let t49 = seq(rt, v3_kind, S_MAP.v());
    if t49 {
        let t51 = get_seen(rt, v0_a, &S_SIZE, 65)?;
        let t53 = get_seen(rt, v1_b, &S_SIZE, 66)?;
        let t54 = seq(rt, t51, t53);
        if t54 {
            let t55 = var_get(rt, 21);
            let t55 = tdz(rt, t55, "members")?;
            let t59 = var_get(rt, 26);
            let t59 = tdz(rt, t59, "maps")?;
            v7 = f14_members(rt, v0_a, v1_b, v2_memo, t59)?;
        } else {
            v7 = V::bool(t54);
        }
        return Ok(v7);
    }
    let t63 = seq(rt, v3_kind, S_DATE.v());
    if t63 {
        let t64 = gload(rt, &S_DATE)?;
        let t65 = get_seen(rt, t64, &S_PROTOTYPE, 67)?;
        let t66 = get_seen(rt, t65, &S_GETTIME, 68)?;
        let t67 = get_seen(rt, t66, &S_CALL, 69)?;
        let t69 = call(rt, t67, t66, &[v0_a], "Date.prototype.getTime.call")?;
        let t70 = gload(rt, &S_DATE)?;
        let t71 = get_seen(rt, t70, &S_PROTOTYPE, 70)?;
        let t72 = get_seen(rt, t71, &S_GETTIME, 71)?;
        let t73 = get_seen(rt, t72, &S_CALL, 72)?;
        let t75 = call(rt, t73, t72, &[v1_b], "Date.prototype.getTime.call")?;
        v8 = sne(rt, t69, t75);
    } else {
        v8 = t63;
    }
    if v8 {
        return Ok(V::FALSE);
    }
    let t79 = seq(rt, v3_kind, S_REGEXP.v());
    if t79 {
        let t81 = get_seen(rt, v0_a, &S_SOURCE, 73)?;
        let t83 = get_seen(rt, v1_b, &S_SOURCE, 74)?;
        let t84 = sne(rt, t81, t83);
        if t84 {
            v11 = t84;
        } else {
            let t86 = get_seen(rt, v0_a, &S_FLAGS, 75)?;
            let t88 = get_seen(rt, v1_b, &S_FLAGS, 76)?;
            v11 = sne(rt, t86, t88);
        }
        if v11 {
            v10 = v11;
        } else {
            let t92 = get_seen(rt, v0_a, &S_LASTINDEX, 77)?;
            let t94 = get_seen(rt, v1_b, &S_LASTINDEX, 78)?;
            v10 = sne(rt, t92, t94);
        }
        v9 = v10;
    } else {
        v9 = t79;
    }
    if v9 {
        return Ok(V::FALSE);
    }
    let t99 = seq(rt, v3_kind, S_ARRAYBUFFER.v());
    if t99 {
        let t100 = var_get(rt, 15);
        let t103 = f6_samebytes(rt, v0_a, v1_b)?;
        v12 = !t103;
    } else {
        v12 = t99;
    }
    if v12 {
        return Ok(V::FALSE);
    }
    let t107 = seq(rt, v3_kind, S_ERROR.v());
    if t107 {
        let t108 = var_get(rt, 19);
        let t108 = tdz(rt, t108, "sameError")?;
        let t112 = f10_sameerror(rt, v0_a, v1_b, v2_memo)?;
        v13 = !t112.truthy();
    } else {
        v13 = t107;
    }
    if v13 {
        return Ok(V::FALSE);
    }
    let t115 = var_get(rt, 12);
    let t116 = get_method(rt, t115, &S_HAS, M_HAS)?;
    let t118 = call_method(rt, t116, t115, &[v3_kind], "boxed.has", M_HAS)?;
    if t118.truthy() {
        let t119 = var_get(rt, 1);
        let t121 = get_seen(rt, v0_a, &S_VALUEOF, 80)?;
        let t122 = call(rt, t121, v0_a, &[], "a.valueOf")?;
        let t124 = get_seen(rt, v1_b, &S_VALUEOF, 81)?;
        let t125 = call(rt, t124, v1_b, &[], "b.valueOf")?;
        let t126 = call(rt, t119, V::UNDEFINED, &[t122, t125], "is")?;
        v14 = V::bool((!t126.truthy()));
    } else {
        v14 = t118;
    }
    if v14.truthy() {
        return Ok(V::FALSE);
    }
    let t130 = get_seen(rt, v0_a, &S_HREF, 82)?;
    let t131 = type_of(rt, t130);
    let t132 = seq(rt, t131, S_STRING_1.v());
    if t132 {
        let t134 = var_get(rt, 0);
        let t135 = get_seen(rt, t134, &S_URL, 83)?;
        let t136 = get_seen(rt, t135, &S_URL_1, 84)?;
        v16 = instance_of(rt, v0_a, t136)?;
    } else {
        v16 = t132;
    }
    if v16 {
        let t140 = get_seen(rt, v0_a, &S_HREF, 86)?;
        let t142 = get_seen(rt, v1_b, &S_HREF, 87)?;
        v15 = sne(rt, t140, t142);
    } else {
        v15 = v16;
    }
    if v15 {
        return Ok(V::FALSE);
    }
    let t145 = var_get(rt, 21);
    let t145 = tdz(rt, t145, "members")?;
    return Ok(f14_members(rt, v0_a, v1_b, v2_memo, V::UNDEFINED)?);
}

fn f9_classed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_classed(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// equal.js:39  const sameError = (a, b, memo) => ['message', 'name', 'cause', 'errors'].every((key) => enumerable(…
fn f10_sameerror(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 15, 10)?;
    let v0_a = p0;
    let v1_b = p1;
    let v2_memo = p2;
    let t4 = arr(rt, &[S_MESSAGE.v(), S_NAME.v(), S_CAUSE.v(), S_ERRORS.v()])?;
    let t5 = get_method(rt, t4, &S_EVERY, M_EVERY)?;
    let t6 = closure(rt, 11, &[v0_a, v1_b, v2_memo])?;
    return Ok(call_method(rt, t5, t4, &[t6], "[\"message\",\"name\",\"cause\",\"errors\"].every", M_EVERY)?);
}

fn f10_sameerror_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_sameerror(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// equal.js:39  const sameError = (a, b, memo) => ['message', 'name', 'cause', 'errors'].every((key) => enumerable(…
fn f11(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 34, 11)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 9);
    let t3 = capture(me, 0);
    let t5 = f2_enumerable(rt, t3, v0_key)?;
    let t6 = var_get(rt, 9);
    let t7 = capture(me, 1);
    let t9 = f2_enumerable(rt, t7, v0_key)?;
    let t10 = seq(rt, t5, t9);
    if t10 {
        let t11 = var_get(rt, 9);
        let t12 = capture(me, 0);
        let t14 = f2_enumerable(rt, t12, v0_key)?;
        if t14.truthy() {
            v2 = t14;
        } else {
            let t15 = var_get(rt, 16);
            let t16 = capture(me, 0);
            let t18 = get_v(rt, t16, v0_key)?;
            let t19 = capture(me, 1);
            let t21 = get_v(rt, t19, v0_key)?;
            let t22 = capture(me, 2);
            v2 = f7_equal(rt, t18, t21, t22)?;
        }
        v1 = v2;
    } else {
        v1 = V::bool(t10);
    }
    return Ok(v1);
}

// equal.js:42  const listed = (a, b, memo, entries = undefined) => {
fn f12_listed(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 48, 12)?;
    let mut v4 = V::UNDEFINED;
    let mut v6 = false;
    let v0_a = p0;
    let v1_b = p1;
    let v2_memo = p2;
    let t4 = p3;
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t4;
    }
    let v3_entries = v4;
    let t7 = var_get(rt, 0);
    let t8 = get_method(rt, t7, &S_KEYS, M_KEYS)?;
    let v5_names = call_method(rt, t8, t7, &[v0_a, V::FALSE, V::FALSE], "host.keys", M_KEYS)?;
    let t12 = length_seen(rt, v5_names, 90)?;
    let t13 = var_get(rt, 0);
    let t14 = get_method(rt, t13, &S_KEYS, M_KEYS)?;
    let t16 = call_method(rt, t14, t13, &[v1_b, V::FALSE, V::FALSE], "host.keys", M_KEYS)?;
    let t17 = length_seen(rt, t16, 92)?;
    let t18 = sne(rt, t12, t17);
    if t18 {
        v6 = t18;
    } else {
        let t20 = get_method(rt, v5_names, &S_EVERY, M_EVERY)?;
        let t21 = closure(rt, 13, &[v1_b])?;
        let t22 = call_method(rt, t20, v5_names, &[t21], "names.every", M_EVERY)?;
        v6 = !t22.truthy();
    }
    if v6 {
        return Ok(V::FALSE);
    }
    let t25 = var_get(rt, 22);
    let t25 = tdz(rt, t25, "compared")?;
    return Ok(f19_compared(rt, v0_a, v1_b, v2_memo, v5_names, v3_entries)?);
}

fn f12_listed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_listed(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// equal.js:44  if (names.length !== host.keys(b, false, false).length || !names.every((key) => enumerable(b, key))…
fn f13(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 13)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 9);
    let t3 = capture(me, 0);
    return Ok(f2_enumerable(rt, t3, v0_key)?);
}

// equal.js:47  const members = (a, b, memo, entries = undefined) => {
fn f14_members(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 80, 14)?;
    let mut v4 = V::UNDEFINED;
    let mut v7 = false;
    let mut v8 = false;
    let v0_a = p0;
    let v1_b = p1;
    let v2_memo = p2;
    let t4 = p3;
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t4;
    }
    let v3_entries = v4;
    let t7 = var_get(rt, 2);
    let v5_names = call(rt, t7, V::UNDEFINED, &[v0_a], "keys")?;
    let t11 = length_seen(rt, v5_names, 94)?;
    let t12 = var_get(rt, 2);
    let t14 = call(rt, t12, V::UNDEFINED, &[v1_b], "keys")?;
    let t15 = length_seen(rt, t14, 95)?;
    let t16 = sne(rt, t11, t15);
    if t16 {
        v7 = t16;
    } else {
        let t18 = get_method(rt, v5_names, &S_EVERY, M_EVERY)?;
        let t19 = closure(rt, 15, &[v1_b])?;
        let t20 = call_method(rt, t18, v5_names, &[t19], "names.every", M_EVERY)?;
        v7 = !t20.truthy();
    }
    if v7 {
        return Ok(V::FALSE);
    }
    let t23 = var_get(rt, 4);
    let t25 = call(rt, t23, V::UNDEFINED, &[v0_a], "getOwnPropertySymbols")?;
    let t26 = get_method(rt, t25, &S_FILTER, M_FILTER)?;
    let t27 = closure(rt, 16, &[v0_a])?;
    let v6_symbols = call_method(rt, t26, t25, &[t27], "getOwnPropertySymbols(...).filter", M_FILTER)?;
    let t30 = length_seen(rt, v6_symbols, 98)?;
    let t31 = var_get(rt, 4);
    let t33 = call(rt, t31, V::UNDEFINED, &[v1_b], "getOwnPropertySymbols")?;
    let t34 = get_method(rt, t33, &S_FILTER, M_FILTER)?;
    let t35 = closure(rt, 17, &[v1_b])?;
    let t36 = call_method(rt, t34, t33, &[t35], "getOwnPropertySymbols(...).filter", M_FILTER)?;
    let t37 = length_seen(rt, t36, 100)?;
    let t38 = sne(rt, t30, t37);
    if t38 {
        v8 = t38;
    } else {
        let t40 = get_method(rt, v6_symbols, &S_EVERY, M_EVERY)?;
        let t41 = closure(rt, 18, &[v1_b])?;
        let t42 = call_method(rt, t40, v6_symbols, &[t41], "symbols.every", M_EVERY)?;
        v8 = !t42.truthy();
    }
    if v8 {
        return Ok(V::FALSE);
    }
    let t45 = var_get(rt, 22);
    let t45 = tdz(rt, t45, "compared")?;
    let t49 = arr(rt, &[])?;
    spread(rt, t49, v5_names, "names")?;
    spread(rt, t49, v6_symbols, "symbols")?;
    return Ok(f19_compared(rt, v0_a, v1_b, v2_memo, t49, v3_entries)?);
}

fn f14_members_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f14_members(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// equal.js:49  if (names.length !== keys(b).length || !names.every((key) => enumerable(b, key))) return false;
fn f15(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 15)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 9);
    let t3 = capture(me, 0);
    return Ok(f2_enumerable(rt, t3, v0_key)?);
}

// equal.js:50  const symbols = getOwnPropertySymbols(a).filter((key) => enumerable(a, key));
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 16)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 9);
    let t3 = capture(me, 0);
    return Ok(f2_enumerable(rt, t3, v0_key)?);
}

// equal.js:51  if (symbols.length !== getOwnPropertySymbols(b).filter((key) => enumerable(b, key)).length || !symb…
fn f17(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 17)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 9);
    let t3 = capture(me, 0);
    return Ok(f2_enumerable(rt, t3, v0_key)?);
}

// equal.js:51  if (symbols.length !== getOwnPropertySymbols(b).filter((key) => enumerable(b, key)).length || !symb…
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 18)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 9);
    let t3 = capture(me, 0);
    return Ok(f2_enumerable(rt, t3, v0_key)?);
}

// equal.js:54  const compared = (a, b, memo, names, entries) => {
fn f19_compared(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 150, 19)?;
    let mut v8 = false;
    let mut v9 = false;
    let mut v10 = false;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let v0_a = p0;
    let v1_b = p1;
    let v2_memo = p2;
    let v3_names = p3;
    let v4_entries = p4;
    let t7 = length_seen(rt, v3_names, 102)?;
    let t8 = seq(rt, t7, V::num(0.0));
    if t8 {
        let t10 = !v4_entries.truthy();
        if t10 {
            v10 = t10;
        } else {
            let t12 = length_seen(rt, v0_a, 103)?;
            v10 = seq(rt, t12, V::num(0.0));
        }
        if v10 {
            v9 = v10;
        } else {
            let t16 = get_seen(rt, v0_a, &S_SIZE, 104)?;
            v9 = seq(rt, t16, V::num(0.0));
        }
        v8 = v9;
    } else {
        v8 = t8;
    }
    if v8 {
        return Ok(V::TRUE);
    }
    let v5_all = closure(rt, 20, &[v3_names, v0_a, v1_b, v2_memo, v4_entries])?;
    let t22 = get_seen(rt, v2_memo, &S_FIRST, 105)?;
    let t23 = seq(rt, t22, V::UNDEFINED);
    if t23 {
        let t27 = arr(rt, &[v0_a, v1_b])?;
        put_seen(rt, v2_memo, &S_FIRST, t27, true, 106)?;
        return Ok(f20_all(rt, v5_all)?);
    }
    let t31 = get_seen(rt, v2_memo, &S_SET_1, 107)?;
    let t32 = seq(rt, t31, V::UNDEFINED);
    if t32 {
        let t34 = get_seen(rt, v2_memo, &S_SECOND, 108)?;
        let t35 = seq(rt, t34, V::UNDEFINED);
        if t35 {
            let t37 = get_seen(rt, v2_memo, &S_FIRST, 109)?;
            let t38 = get_at(rt, t37, 0i64)?;
            let t40 = seq(rt, t38, v0_a);
            if t40 {
                let t42 = get_seen(rt, v2_memo, &S_FIRST, 110)?;
                let t43 = get_at(rt, t42, 1i64)?;
                v12 = seq(rt, t43, v1_b);
            } else {
                v12 = t40;
            }
            if v12 {
                return Ok(V::TRUE);
            }
            let t50 = arr(rt, &[v0_a, v1_b])?;
            put_seen(rt, v2_memo, &S_SECOND, t50, true, 111)?;
            let v11_result = f20_all(rt, v5_all)?;
            put_seen(rt, v2_memo, &S_SECOND, V::UNDEFINED, true, 112)?;
            return Ok(v11_result);
        }
        let t56 = gload(rt, &S_SET)?;
        let t57 = arr(rt, &[])?;
        let t59 = get_seen(rt, v2_memo, &S_FIRST, 113)?;
        spread(rt, t57, t59, "memo.first")?;
        let t61 = get_seen(rt, v2_memo, &S_SECOND, 114)?;
        spread(rt, t57, t61, "memo.second")?;
        let t62 = construct(rt, t56, &[t57], "Set")?;
        put_seen(rt, v2_memo, &S_SET_1, t62, true, 115)?;
    }
    let t64 = get_seen(rt, v2_memo, &S_SET_1, 116)?;
    let v6_before = get_seen(rt, t64, &S_SIZE, 117)?;
    let t67 = get_seen(rt, v2_memo, &S_SET_1, 118)?;
    let t68 = get_method(rt, t67, &S_ADD, M_ADD)?;
    let t70 = call_method(rt, t68, t67, &[v0_a], "memo.set.add", M_ADD)?;
    let t71 = get_method(rt, t70, &S_ADD, M_ADD)?;
    call_method(rt, t71, t70, &[v1_b], "memo.set.add(...).add", M_ADD)?;
    let t75 = get_seen(rt, v2_memo, &S_SET_1, 121)?;
    let t76 = get_seen(rt, t75, &S_SIZE, 122)?;
    let t78 = seq(rt, t76, v6_before);
    if t78 {
        return Ok(V::TRUE);
    }
    let v7_result = f20_all(rt, v5_all)?;
    if v7_result.truthy() {
        v13 = v7_result;
    } else {
        v13 = get_seen(rt, v2_memo, &S_FORGETS, 123)?;
    }
    if v13.truthy() {
        let t86 = get_seen(rt, v2_memo, &S_SET_1, 124)?;
        let t87 = get_method(rt, t86, &S_DELETE, M_DELETE)?;
        call_method(rt, t87, t86, &[v0_a], "memo.set.delete", M_DELETE)?;
        let t91 = get_seen(rt, v2_memo, &S_SET_1, 126)?;
        let t92 = get_method(rt, t91, &S_DELETE, M_DELETE)?;
        call_method(rt, t92, t91, &[v1_b], "memo.set.delete", M_DELETE)?;
    }
    return Ok(v7_result);
}

fn f19_compared_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f19_compared(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// equal.js:56  const all = () => names.every((key) => equal(a[key], b[key], memo)) && (!entries || entries(a, b, m…
fn f20_all(rt: &mut Rt, me: V) -> R<V> {
    enter(rt, 21, 20)?;
    let mut v0 = V::UNDEFINED;
    let mut v1 = V::UNDEFINED;
    let t1 = capture(me, 0);
    let t2 = get_method(rt, t1, &S_EVERY, M_EVERY)?;
    let t3 = closure(rt, 21, &[capture(me, 1), capture(me, 2), capture(me, 3)])?;
    let t4 = call_method(rt, t2, t1, &[t3], "names.every", M_EVERY)?;
    if t4.truthy() {
        let t5 = capture(me, 4);
        let t6 = !t5.truthy();
        if t6 {
            v1 = V::bool(t6);
        } else {
            let t7 = capture(me, 4);
            let t8 = capture(me, 1);
            let t9 = capture(me, 2);
            let t10 = capture(me, 3);
            v1 = call(rt, t7, V::UNDEFINED, &[t8, t9, t10], "entries")?;
        }
        v0 = v1;
    } else {
        v0 = t4;
    }
    return Ok(v0);
}

fn f20_all_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f20_all(rt, me)
}

// equal.js:56  const all = () => names.every((key) => equal(a[key], b[key], memo)) && (!entries || entries(a, b, m…
fn f21(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 21)?;
    let v0_key = arg(args, 0);
    let t2 = var_get(rt, 16);
    let t3 = capture(me, 0);
    let t5 = get_v(rt, t3, v0_key)?;
    let t6 = capture(me, 1);
    let t8 = get_v(rt, t6, v0_key)?;
    let t9 = capture(me, 2);
    return Ok(f7_equal(rt, t5, t8, t9)?);
}

// equal.js:84  const arrays = (a, b, memo) => {
fn f22_arrays(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 22)?;
    let mut v4 = V::UNDEFINED;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let v2_memo = arg(args, 2);
    let mut v3_i = 0i64;
    'l1: loop {
        tick(rt, 43, 23)?;
        let t6 = length_seen(rt, v0_a, 129)?;
        let t7 = (v3_i as f64) < to_num(rt, t6)?;
        if !t7 {
            break 'l1;
        }
        let t8 = var_get(rt, 10);
        let t11 = f3_own(rt, v0_a, v3_i)?;
        let t12 = var_get(rt, 10);
        let t15 = f3_own(rt, v1_b, v3_i)?;
        let t16 = sne(rt, t11, t15);
        if t16 {
            return Ok(V::FALSE);
        }
        let t17 = var_get(rt, 10);
        let t20 = f3_own(rt, v0_a, v3_i)?;
        if t20.truthy() {
            let t21 = var_get(rt, 16);
            let t24 = get_at(rt, v0_a, v3_i)?;
            let t27 = get_at(rt, v1_b, v3_i)?;
            let t29 = f7_equal(rt, t24, t27, v2_memo)?;
            v4 = V::bool((!t29.truthy()));
        } else {
            v4 = t20;
        }
        if v4.truthy() {
            return Ok(V::FALSE);
        }
        let t33 = v3_i;
        v3_i = t33 + 1;
    }
    return Ok(V::TRUE);
}

// equal.js:92  const taken = (set, memo, holds) => {
fn f23_taken(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 22, 24)?;
    let mut v5 = V::UNDEFINED;
    let v0_set = p0;
    let v1_memo = p1;
    let v2_holds = p2;
    req_obj(rt, v1_memo, "memo", "forgets")?;
    let v3_forgets = get_seen(rt, v1_memo, &S_FORGETS, 130)?;
    put_seen(rt, v1_memo, &S_FORGETS, V::TRUE, true, 131)?;
    let mut v4_found = false;
    let mut t8 = iter(rt, v0_set, "set")?;
    'l1: loop {
        tick(rt, 28, 25)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l1;
        }
        let mut v6 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    'l2: {
                        let v7_one = t9;
                        let t13 = attempt!('try2, call(rt, v2_holds, V::UNDEFINED, &[v7_one], "holds"));
                        let t14 = !t13.truthy();
                        if t14 {
                            break 'l2;
                        }
                        let t16 = attempt!('try2, get_method(rt, v0_set, &S_DELETE, M_DELETE));
                        attempt!('try2, call_method(rt, t16, v0_set, &[v7_one], "set.delete", M_DELETE));
                        v4_found = true;
                        break 'finally1 Completion::Jump(0);
                    }
                    v6 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v5 = exception;
                v6 = true;
                attempt_finally!('finally1, close(rt, &mut t8, true));
                break 'finally1 Completion::Throw(throw(rt, v5));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v6 {
            close(rt, &mut t8, false)?;
        }
        match completion1 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            Held::Jump(0) => {
                break 'l1;
            }
            _ => {}
        }
    }
    put_seen(rt, v1_memo, &S_FORGETS, v3_forgets, true, 133)?;
    return Ok(V::bool(v4_found));
}

fn f23_taken_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f23_taken(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// equal.js:105  const sets = (a, b, memo) => {
fn f24_sets(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 26)?;
    let mut v4 = V::UNDEFINED;
    let mut v7 = false;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = false;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let v2_memo = arg(args, 2);
    let t4 = gload(rt, &S_SET)?;
    let v3_rest = construct(rt, t4, &[], "Set")?;
    let mut t7 = iter(rt, v0_a, "a")?;
    'l1: loop {
        tick(rt, 56, 27)?;
        let (t8, t9) = next(rt, &mut t7)?;
        if t9 {
            break 'l1;
        }
        let mut v5 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    'l2: {
                        let v6_one = t8;
                        let t11 = attempt!('try2, get_method(rt, v1_b, &S_HAS, M_HAS));
                        let t13 = attempt!('try2, call_method(rt, t11, v1_b, &[v6_one], "b.has", M_HAS));
                        if t13.truthy() {
                            break 'l2;
                        }
                        let t14 = var_get(rt, 11);
                        let t16 = attempt!('try2, f4_isobject(rt, v6_one));
                        let t17 = !t16;
                        if t17 {
                            break 'finally1 Completion::Return(V::FALSE);
                        }
                        let t19 = attempt!('try2, get_seen(rt, v3_rest, &S_SIZE, 135));
                        let t20 = seq(rt, t19, V::num(0.0));
                        if t20 {
                            let t22 = attempt!('try2, get_seen(rt, v1_b, &S_SIZE, 136));
                            v7 = seq(rt, t22, V::num(1.0));
                        } else {
                            v7 = t20;
                        }
                        if v7 {
                            let t25 = var_get(rt, 16);
                            let t28 = attempt!('try2, get_method(rt, v1_b, &S_VALUES, M_VALUES));
                            let t29 = attempt!('try2, call_method(rt, t28, v1_b, &[], "b.values", M_VALUES));
                            let t30 = attempt!('try2, get_seen(rt, t29, &S_NEXT, 138));
                            let t31 = attempt!('try2, call(rt, t30, t29, &[], "b.values(...).next"));
                            let t32 = attempt!('try2, get_seen(rt, t31, &S_VALUE, 139));
                            break 'finally1 Completion::Return(attempt!('try2, f7_equal(rt, v6_one, t32, v2_memo)));
                        }
                        let t36 = attempt!('try2, get_method(rt, v3_rest, &S_ADD, M_ADD));
                        attempt!('try2, call_method(rt, t36, v3_rest, &[v6_one], "rest.add", M_ADD));
                    }
                    v5 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v4 = exception;
                v5 = true;
                attempt_finally!('finally1, close(rt, &mut t7, true));
                break 'finally1 Completion::Throw(throw(rt, v4));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v5 {
            close(rt, &mut t7, false)?;
        }
        match completion1 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            _ => {}
        }
    }
    let t42 = get_seen(rt, v3_rest, &S_SIZE, 141)?;
    let t43 = to_num(rt, t42)? > 0.0;
    if t43 {
        v8 = v1_b;
    } else {
        v8 = arr(rt, &[])?;
    }
    let mut t47 = iter(rt, v8, "")?;
    'l7: loop {
        tick(rt, 40, 28)?;
        let (t48, t49) = next(rt, &mut t47)?;
        if t49 {
            break 'l7;
        }
        let mut v10 = false;
        let completion3: Completion = 'finally3: {
            'done4: {
                let stop: Stop = 'try4: {
                    let v11_one = t48;
                    let t50 = var_get(rt, 11);
                    let t52 = attempt!('try4, f4_isobject(rt, v11_one));
                    if t52 {
                        let t54 = attempt!('try4, get_method(rt, v0_a, &S_HAS, M_HAS));
                        let t56 = attempt!('try4, call_method(rt, t54, v0_a, &[v11_one], "a.has", M_HAS));
                        v13 = !t56.truthy();
                    } else {
                        v13 = t52;
                    }
                    if v13 {
                        let t59 = var_get(rt, 24);
                        let t62 = attempt!('try4, closure(rt, 25, &[v11_one, v2_memo]));
                        let t63 = attempt!('try4, f23_taken(rt, v3_rest, v2_memo, t62));
                        v12 = !t63.truthy();
                    } else {
                        v12 = v13;
                    }
                    if v12 {
                        break 'finally3 Completion::Return(V::FALSE);
                    }
                    v10 = true;
                    break 'done4;
                };
                let exception = attempt_finally!('finally3, caught(rt, stop));
                v9 = exception;
                v10 = true;
                attempt_finally!('finally3, close(rt, &mut t47, true));
                break 'finally3 Completion::Throw(throw(rt, v9));
            }
            Completion::Normal
        };
        let completion3 = completion3.hold(rt)?;
        if !v10 {
            close(rt, &mut t47, false)?;
        }
        match completion3 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            _ => {}
        }
    }
    let t69 = get_seen(rt, v3_rest, &S_SIZE, 143)?;
    return Ok(V::bool((seq(rt, t69, V::num(0.0)))));
}

// equal.js:114  if (isObject(one) && !a.has(one) && !taken(rest, memo, (v) => equal(v, one, memo))) return false;
fn f25(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 29)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 16);
    let t4 = capture(me, 0);
    let t5 = capture(me, 1);
    return Ok(f7_equal(rt, v0_v, t4, t5)?);
}

// equal.js:118  const maps = (a, b, memo) => {
fn f26_maps(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 32, 30)?;
    let mut v4 = V::UNDEFINED;
    let mut v8 = false;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v18 = false;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let v2_memo = arg(args, 2);
    let t4 = gload(rt, &S_SET)?;
    let v3_rest = construct(rt, t4, &[], "Set")?;
    let mut t7 = iter(rt, v0_a, "a")?;
    'l1: loop {
        tick(rt, 87, 31)?;
        let (t8, t9) = next(rt, &mut t7)?;
        if t9 {
            break 'l1;
        }
        let mut v5 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    let mut t10 = attempt!('try2, iter(rt, t8, ".for"));
                    let (t11, t12) = attempt!('try2, next(rt, &mut t10));
                    let v6_key = t11;
                    let (t13, t14) = attempt!('try2, next(rt, &mut t10));
                    let v7_item = t13;
                    attempt!('try2, close(rt, &mut t10, false));
                    let t15 = var_get(rt, 11);
                    let t17 = attempt!('try2, f4_isobject(rt, v6_key));
                    if t17 {
                        let t19 = attempt!('try2, get_seen(rt, v3_rest, &S_SIZE, 144));
                        let t20 = seq(rt, t19, V::num(0.0));
                        if t20 {
                            let t22 = attempt!('try2, get_seen(rt, v1_b, &S_SIZE, 145));
                            v8 = seq(rt, t22, V::num(1.0));
                        } else {
                            v8 = t20;
                        }
                        if v8 {
                            let t26 = attempt!('try2, get_method(rt, v1_b, &S_ENTRIES, M_ENTRIES));
                            let t27 = attempt!('try2, call_method(rt, t26, v1_b, &[], "b.entries", M_ENTRIES));
                            let t28 = attempt!('try2, get_seen(rt, t27, &S_NEXT, 147));
                            let t29 = attempt!('try2, call(rt, t28, t27, &[], "b.entries(...).next"));
                            let t30 = attempt!('try2, get_seen(rt, t29, &S_VALUE, 148));
                            let mut t31 = attempt!('try2, iter(rt, t30, "*"));
                            let (t32, t33) = attempt!('try2, next(rt, &mut t31));
                            let v9_otherkey = t32;
                            let (t34, t35) = attempt!('try2, next(rt, &mut t31));
                            let v10_otheritem = t34;
                            attempt!('try2, close(rt, &mut t31, false));
                            let t36 = var_get(rt, 16);
                            let t40 = attempt!('try2, f7_equal(rt, v6_key, v9_otherkey, v2_memo));
                            if t40.truthy() {
                                let t41 = var_get(rt, 16);
                                v11 = attempt!('try2, f7_equal(rt, v7_item, v10_otheritem, v2_memo));
                            } else {
                                v11 = t40;
                            }
                            break 'finally1 Completion::Return(v11);
                        }
                        let t48 = attempt!('try2, get_method(rt, v3_rest, &S_ADD, M_ADD));
                        attempt!('try2, call_method(rt, t48, v3_rest, &[v6_key], "rest.add", M_ADD));
                    } else {
                        let t52 = attempt!('try2, get_method(rt, v1_b, &S_HAS, M_HAS));
                        let t54 = attempt!('try2, call_method(rt, t52, v1_b, &[v6_key], "b.has", M_HAS));
                        let t55 = !t54.truthy();
                        if t55 {
                            v12 = t55;
                        } else {
                            let t56 = var_get(rt, 16);
                            let t59 = attempt!('try2, get_method(rt, v1_b, &S_GET, M_GET));
                            let t61 = attempt!('try2, call_method(rt, t59, v1_b, &[v6_key], "b.get", M_GET));
                            let t63 = attempt!('try2, f7_equal(rt, v7_item, t61, v2_memo));
                            v12 = !t63.truthy();
                        }
                        if v12 {
                            break 'finally1 Completion::Return(V::FALSE);
                        }
                    }
                    v5 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v4 = exception;
                v5 = true;
                attempt_finally!('finally1, close(rt, &mut t7, true));
                break 'finally1 Completion::Throw(throw(rt, v4));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v5 {
            close(rt, &mut t7, false)?;
        }
        match completion1 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            _ => {}
        }
    }
    let t69 = get_seen(rt, v3_rest, &S_SIZE, 152)?;
    let t70 = to_num(rt, t69)? > 0.0;
    if t70 {
        v13 = v1_b;
    } else {
        v13 = arr(rt, &[])?;
    }
    let mut t74 = iter(rt, v13, "")?;
    'l5: loop {
        tick(rt, 37, 32)?;
        let (t75, t76) = next(rt, &mut t74)?;
        if t76 {
            break 'l5;
        }
        let mut v15 = false;
        let completion3: Completion = 'finally3: {
            'done4: {
                let stop: Stop = 'try4: {
                    let mut t77 = attempt!('try4, iter(rt, t75, ".for"));
                    let (t78, t79) = attempt!('try4, next(rt, &mut t77));
                    let v16_key = t78;
                    let (t80, t81) = attempt!('try4, next(rt, &mut t77));
                    let v17_item = t80;
                    attempt!('try4, close(rt, &mut t77, false));
                    let t82 = var_get(rt, 11);
                    let t84 = attempt!('try4, f4_isobject(rt, v16_key));
                    if t84 {
                        let t85 = var_get(rt, 24);
                        let t88 = attempt!('try4, closure(rt, 27, &[v16_key, v2_memo, v0_a, v17_item]));
                        let t89 = attempt!('try4, f23_taken(rt, v3_rest, v2_memo, t88));
                        v18 = !t89.truthy();
                    } else {
                        v18 = t84;
                    }
                    if v18 {
                        break 'finally3 Completion::Return(V::FALSE);
                    }
                    v15 = true;
                    break 'done4;
                };
                let exception = attempt_finally!('finally3, caught(rt, stop));
                v14 = exception;
                v15 = true;
                attempt_finally!('finally3, close(rt, &mut t74, true));
                break 'finally3 Completion::Throw(throw(rt, v14));
            }
            Completion::Normal
        };
        let completion3 = completion3.hold(rt)?;
        if !v15 {
            close(rt, &mut t74, false)?;
        }
        match completion3 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            _ => {}
        }
    }
    let t95 = get_seen(rt, v3_rest, &S_SIZE, 153)?;
    return Ok(V::bool((seq(rt, t95, V::num(0.0)))));
}

// equal.js:130  if (isObject(key) && !taken(rest, memo, (k) => equal(k, key, memo) && equal(a.get(k), item, memo)))…
fn f27(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 33)?;
    let mut v1 = V::UNDEFINED;
    let v0_k = arg(args, 0);
    let t2 = var_get(rt, 16);
    let t4 = capture(me, 0);
    let t5 = capture(me, 1);
    let t6 = f7_equal(rt, v0_k, t4, t5)?;
    if t6.truthy() {
        let t7 = var_get(rt, 16);
        let t8 = capture(me, 2);
        let t9 = get_method(rt, t8, &S_GET, M_GET)?;
        let t11 = call_method(rt, t9, t8, &[v0_k], "a.get", M_GET)?;
        let t12 = capture(me, 3);
        let t13 = capture(me, 1);
        v1 = f7_equal(rt, t11, t12, t13)?;
    } else {
        v1 = t6;
    }
    return Ok(v1);
}

// equal.js:134  return { isDeepStrictEqual(a, b) { return equal(a, b, { first: undefined, second: undefined, set: u…
fn f28_isdeepstrictequal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 34)?;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let t3 = var_get(rt, 16);
    let t6 = obj_seen(rt, &K_FIRST_SECOND_SET_FORGETS, [V::UNDEFINED, V::UNDEFINED, V::UNDEFINED, V::FALSE], 155)?;
    return Ok(f7_equal(rt, v0_a, v1_b, t6)?);
}
