#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from base.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(0);

lit!(S = "");
lit!(S_1 = ".");
lit!(S_2 = "...");
lit!(S_3 = " (");
lit!(S_4 = ")");
lit!(S_5 = "\" ");
lit!(S_6 = "\"");
lit!(S_7 = " ");
lit!(S_AND = " and ");
lit!(S_AN_INSTANCE_OF = "an instance of ");
lit!(S_ARGUMENT = "argument");
lit!(S_ARGUMENT_1 = " argument");
lit!(S_ARGUMENT_MUST_BE = "\" argument must be ");
lit!(S_BADTYPE = "badType");
lit!(S_CODE = "code");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CREATE = "create");
lit!(S_CUSTOM = "custom");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DONE = "done");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_FLOAT32ARRAY_FLOAT64ARRAY_UINT8C = "Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef");
lit!(S_FUNCTION = "function");
lit!(S_FUNCTION_1 = "function ");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYNAMES = "getOwnPropertyNames");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_HAS = "has");
lit!(S_HIDE = "hide");
lit!(S_INCLUDES = "includes");
lit!(S_INSPECT = "inspect");
lit!(S_INVALID = "invalid");
lit!(S_ISBUILTIN = "isBuiltIn");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_ITERATOR = "iterator");
lit!(S_ITERATOR_1 = " Iterator");
lit!(S_JOIN = "join");
lit!(S_LACKING = "lacking");
lit!(S_MAP = "map");
lit!(S_MISSING = "missing");
lit!(S_MUST_BE = " must be ");
lit!(S_MUST_BE_SPECIFIED = " must be specified");
lit!(S_NAME = "name");
lit!(S_NEED = "need");
lit!(S_NEXT = "next");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_FUNCTION_ARRAY_NUMBER_INF = "Object Function Array Number Infinity NaN Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError ");
lit!(S_OF_TYPE_FUNCTION = "of type function");
lit!(S_PAIRS = "pairs");
lit!(S_PROPERTY = "property");
lit!(S_PROTOTYPE = "prototype");
lit!(S_RECEIVED = "received");
lit!(S_RECEIVED_1 = ". Received ");
lit!(S_REFERENCEERROR_SYNTAXERROR_TYPEE = "ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array ");
lit!(S_S = "s");
lit!(S_SCALAR = "scalar");
lit!(S_SET = "set");
lit!(S_SET_1 = "Set");
lit!(S_SHOWN = "shown");
lit!(S_SLICE = "slice");
lit!(S_SPLIT = "split");
lit!(S_STOP = "stop");
lit!(S_SYMBOL = "Symbol");
lit!(S_THE = "The \"");
lit!(S_THE_1 = "The ");
lit!(S_THE_INSPECTION_OF_A = "the inspection of a ");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPE = "type ");
lit!(S_TYPEERROR = "TypeError");
lit!(S_VALUE = "value");
lit!(S_WELLFORMED = "wellFormed");
lit!(S_WRITABLE = "writable");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_GETPROTOTYPEOF: Known = known("Object", "getPrototypeOf");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYNAMES: V = builtin_function("Object", "getOwnPropertyNames");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const K_ENUMERABLE: [&Lit; 1] = [&S_ENUMERABLE];
const K_GET_SET_ENUMERABLE_CONFIGURABLE: [&Lit; 4] = [&S_GET, &S_SET, &S_ENUMERABLE, &S_CONFIGURABLE];
const K_ISBUILTIN_CODED_SHOWN_LACKING_SC: [&Lit; 12] = [&S_ISBUILTIN, &S_CODED, &S_SHOWN, &S_LACKING, &S_SCALAR, &S_RECEIVED, &S_INVALID, &S_ISFUNCTION, &S_BADTYPE, &S_NEED, &S_PAIRS, &S_HIDE];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const K_VALUE_CONFIGURABLE_WRITABLE: [&Lit; 3] = [&S_VALUE, &S_CONFIGURABLE, &S_WRITABLE];
const K_VALUE_DONE: [&Lit; 2] = [&S_VALUE, &S_DONE];
const K_VALUE_ENUMERABLE_WRITABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_ENUMERABLE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_HAS: Method = method("has");
const M_INCLUDES: Method = method("includes");
const M_JOIN: Method = method("join");
const M_MAP: Method = method("map");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_coded_entry, name: &S_CODED, length: 2, flags: 6 },
        FuncInfo { code: f3_shown, name: &S_SHOWN, length: 2, flags: 6 },
        FuncInfo { code: f4_value, name: &S_VALUE, length: 0, flags: 6 },
        FuncInfo { code: f5_lacking, name: &S_LACKING, length: 3, flags: 6 },
        FuncInfo { code: f6_stop, name: &S_STOP, length: 0, flags: 6 },
        FuncInfo { code: f7_scalar, name: &S_SCALAR, length: 1, flags: 6 },
        FuncInfo { code: f8_received_entry, name: &S_RECEIVED, length: 1, flags: 6 },
        FuncInfo { code: f9_invalid_entry, name: &S_INVALID, length: 3, flags: 6 },
        FuncInfo { code: f10_isfunction, name: &S_ISFUNCTION, length: 2, flags: 6 },
        FuncInfo { code: f11_badtype, name: &S_BADTYPE, length: 3, flags: 6 },
        FuncInfo { code: f12_need, name: &S_NEED, length: 2, flags: 6 },
        FuncInfo { code: f13, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f14_pairs, name: &S_PAIRS, length: 3, flags: 6 },
        FuncInfo { code: f15_value, name: &S_VALUE, length: 0, flags: 6 },
        FuncInfo { code: f16_hide, name: &S_HIDE, length: 3, flags: 6 },
        FuncInfo { code: f17_isbuiltin, name: &S_ISBUILTIN, length: 1, flags: 6 },
    ],
    vars: 9,
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

// base.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// base.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 83, 1)?;
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
    let t4 = get_builtin(rt, t2, &S_GETOWNPROPERTYNAMES, G_OBJECT_GETOWNPROPERTYNAMES)?;
    var_set(rt, 2, t4)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 3, t5)?;
    let t6 = closure(rt, 2, &[])?;
    var_set(rt, 4, t6)?;
    let v5_shown = closure(rt, 3, &[])?;
    let v6_lacking = closure(rt, 5, &[])?;
    let v7_scalar = closure(rt, 7, &[])?;
    let t10 = closure(rt, 8, &[])?;
    var_set(rt, 5, t10)?;
    let t11 = closure(rt, 9, &[])?;
    var_set(rt, 6, t11)?;
    let v10_isfunction = closure(rt, 10, &[])?;
    let v11_badtype = closure(rt, 11, &[])?;
    let v12_need = closure(rt, 12, &[])?;
    let t15 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t16 = get_builtin(rt, t15, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    let t17 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t18 = get_builtin(rt, t17, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    let t19 = arr(rt, &[])?;
    let t20 = gload(rt, &S_SYMBOL)?;
    let t21 = get_seen(rt, t20, &S_ITERATOR, 13)?;
    let t22 = get_v(rt, t19, t21)?;
    let t23 = call(rt, t22, t19, &[], "[][Symbol.iterator]")?;
    let t24 = call_known(rt, t18, t17, &[t23], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
    let t25 = call_known(rt, t16, t15, &[t24], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 7, t25)?;
    let v14_pairs = closure(rt, 14, &[])?;
    let v15_hide = closure(rt, 16, &[])?;
    var_set(rt, 8, V::UNDEFINED)?;
    let v17_isbuiltin = closure(rt, 17, &[])?;
    let t31 = var_get(rt, 4);
    let t35 = var_get(rt, 5);
    let t36 = var_get(rt, 6);
    return Ok(obj_seen(rt, &K_ISBUILTIN_CODED_SHOWN_LACKING_SC, [v17_isbuiltin, t31, v5_shown, v6_lacking, v7_scalar, t35, t36, v10_isfunction, v11_badtype, v12_need, v14_pairs, v15_hide], 14)?);
}

// base.js:6  const coded = (e, code) => {
fn f2_coded(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 16, 2)?;
    let v0_e = p0;
    let v1_code = p1;
    let t3 = var_get(rt, 1);
    let t5 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v1_code, V::TRUE, V::TRUE, V::TRUE], 15)?;
    call(rt, t3, V::UNDEFINED, &[v0_e, S_CODE.v(), t5], "defineProperty")?;
    return Ok(v0_e);
}

fn f2_coded_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_coded(rt, arg(args, 0), arg(args, 1))
}

// base.js:11  const shown = (name, Class, ...statics) => {
fn f3_shown(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 40, 3)?;
    let mut v3 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_class = arg(args, 1);
    let v2_statics = rest(rt, args, 2)?;
    let t4 = var_get(rt, 2);
    let t6 = get_seen(rt, v1_class, &S_PROTOTYPE, 16)?;
    let t7 = call(rt, t4, V::UNDEFINED, &[t6], "")?;
    let mut t8 = iter(rt, t7, "getOwnPropertyNames is not a function or its return value")?;
    'l1: loop {
        tick(rt, 18, 4)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_key = t9;
                let t12 = sne(rt, v4_key, S_CONSTRUCTOR.v());
                if t12 {
                    let t13 = var_get(rt, 1);
                    let t15 = attempt!('try1, get_seen(rt, v1_class, &S_PROTOTYPE, 17));
                    let t17 = attempt!('try1, obj_seen(rt, &K_ENUMERABLE, [V::TRUE], 18));
                    attempt!('try1, call(rt, t13, V::UNDEFINED, &[t15, v4_key, t17], "defineProperty"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t8, true)?;
            return Err(throw(rt, v3));
        }
    }
    let mut t21 = iter(rt, v2_statics, "statics")?;
    'l3: loop {
        tick(rt, 14, 5)?;
        let (t22, t23) = next(rt, &mut t21)?;
        if t23 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v6_key = t22;
                let t24 = var_get(rt, 1);
                let t27 = attempt!('try2, obj_seen(rt, &K_ENUMERABLE, [V::TRUE], 19));
                attempt!('try2, call(rt, t24, V::UNDEFINED, &[v1_class, v6_key, t27], "defineProperty"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t21, true)?;
            return Err(throw(rt, v5));
        }
    }
    let t30 = var_get(rt, 1);
    let t32 = get_seen(rt, v1_class, &S_PROTOTYPE, 20)?;
    let t33 = gload(rt, &S_SYMBOL)?;
    let t34 = get_seen(rt, t33, &S_TOSTRINGTAG, 21)?;
    let t35 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [v0_name, V::TRUE], 22)?;
    call(rt, t30, V::UNDEFINED, &[t32, t34, t35], "defineProperty")?;
    let t38 = var_get(rt, 1);
    let t40 = get_seen(rt, v1_class, &S_PROTOTYPE, 23)?;
    let t41 = var_get(rt, 0);
    let t42 = get_seen(rt, t41, &S_CUSTOM, 24)?;
    let t44 = closure(rt, 4, &[v0_name])?;
    let t43 = obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [t44, V::TRUE, V::TRUE], 25)?;
    call(rt, t38, V::UNDEFINED, &[t40, t42, t43], "defineProperty")?;
    return Ok(v1_class);
}

// base.js:17  defineProperty(Class.prototype, host.custom, { value: () => host.missing(`the inspection of a ${nam…
fn f4_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 6)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 26)?;
    let t3 = capture(me, 0);
    let t4 = to_part(rt, t3)?;
    let t5 = concat_n(rt, &[S_THE_INSPECTION_OF_A.v(), t4])?;
    return Ok(call(rt, t2, t1, &[t5], "host.missing")?);
}

// base.js:21  const lacking = (name, o, keys) => {
fn f5_lacking(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 7)?;
    let mut v3 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_o = arg(args, 1);
    let v2_keys = arg(args, 2);
    let mut t5 = iter(rt, v2_keys, "keys")?;
    'l1: loop {
        tick(rt, 19, 8)?;
        let (t6, t7) = next(rt, &mut t5)?;
        if t7 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_key = t6;
                let v5_stop = attempt!('try1, closure(rt, 6, &[v0_name, v4_key]));
                let t9 = var_get(rt, 1);
                let t12 = attempt!('try1, obj_seen(rt, &K_GET_SET_ENUMERABLE_CONFIGURABLE, [v5_stop, v5_stop, V::TRUE, V::TRUE], 27));
                attempt!('try1, call(rt, t9, V::UNDEFINED, &[v1_o, v4_key, t12], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t5, true)?;
            return Err(throw(rt, v3));
        }
    }
    Ok(V::UNDEFINED)
}

// base.js:23  const stop = () => host.missing(`${name}.${key}`);
fn f6_stop(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 9)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 28)?;
    let t3 = capture(me, 0);
    let t4 = to_part(rt, t3)?;
    let t6 = capture(me, 1);
    let t7 = to_part(rt, t6)?;
    let t8 = concat_n(rt, &[t4, S_1.v(), t7])?;
    return Ok(call(rt, t2, t1, &[t8], "host.missing")?);
}

// base.js:27  const scalar = (v) => host.wellFormed(`${v}`);
fn f7_scalar(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 10)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_WELLFORMED, 29)?;
    let t5 = to_str(rt, v0_v)?;
    return Ok(call(rt, t3, t2, &[t5], "host.wellFormed")?);
}

// base.js:28  const received = (value) => {
fn f8_received(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 79, 11)?;
    let mut v2 = false;
    let mut v3 = V::UNDEFINED;
    let v0_value = p0;
    let t3 = seq(rt, v0_value, V::NULL);
    if t3 {
        v2 = t3;
    } else {
        v2 = seq(rt, v0_value, V::UNDEFINED);
    }
    if v2 {
        return Ok(to_str(rt, v0_value)?);
    }
    let t10 = type_of(rt, v0_value);
    let t11 = seq(rt, t10, S_FUNCTION.v());
    if t11 {
        let t13 = get_seen(rt, v0_value, &S_NAME, 30)?;
        let t14 = to_part(rt, t13)?;
        return Ok(concat_n(rt, &[S_FUNCTION_1.v(), t14])?);
    }
    let t17 = type_of(rt, v0_value);
    let t18 = seq(rt, t17, S_OBJECT_1.v());
    if t18 {
        let mut v4 = V::UNDEFINED;
        'l3: {
            let t20 = get_seen(rt, v0_value, &S_CONSTRUCTOR, 31)?;
            let t21 = eq(rt, t20, V::NULL)?;
            if t21 {
                break 'l3;
            }
            v4 = get_seen(rt, t20, &S_NAME, 32)?;
        }
        if v4.truthy() {
            let t25 = get_seen(rt, v0_value, &S_CONSTRUCTOR, 33)?;
            let t26 = get_seen(rt, t25, &S_NAME, 34)?;
            let t27 = to_part(rt, t26)?;
            v3 = concat_n(rt, &[S_AN_INSTANCE_OF.v(), t27])?;
        } else {
            let t29 = var_get(rt, 0);
            let t30 = get_seen(rt, t29, &S_INSPECT, 35)?;
            v3 = call(rt, t30, t29, &[v0_value], "host.inspect")?;
        }
        return Ok(v3);
    }
    let t34 = var_get(rt, 0);
    let t35 = get_seen(rt, t34, &S_INSPECT, 36)?;
    let mut v1_text = call(rt, t35, t34, &[v0_value], "host.inspect")?;
    let t39 = length_seen(rt, v1_text, 37)?;
    let t40 = to_num(rt, t39)? > 28.0;
    if t40 {
        let t42 = get_method(rt, v1_text, &S_SLICE, M_SLICE)?;
        let t43 = call_method(rt, t42, v1_text, &[V::num(0.0), V::num(25.0)], "text.slice", M_SLICE)?;
        let t54 = add_part(rt, t43)?;
        v1_text = concat_n(rt, &[t54, S_2.v()])?;
    }
    let t46 = type_of(rt, v0_value);
    let t47 = to_part(rt, t46)?;
    let t51 = to_part(rt, v1_text)?;
    return Ok(concat_n(rt, &[S_TYPE.v(), t47, S_3.v(), t51, S_4.v()])?);
}

fn f8_received_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_received(rt, arg(args, 0))
}

// base.js:36  const invalid = (name, expected, value) => {
fn f9_invalid(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 27, 12)?;
    let v0_name = p0;
    let v1_expected = p1;
    let v2_value = p2;
    let t4 = var_get(rt, 3);
    let t6 = to_part(rt, v0_name)?;
    let t10 = to_part(rt, v1_expected)?;
    let t13 = var_get(rt, 5);
    let t15 = f8_received(rt, v2_value)?;
    let t16 = to_part(rt, t15)?;
    let t17 = concat_n(rt, &[S_THE.v(), t6, S_ARGUMENT_MUST_BE.v(), t10, S_RECEIVED_1.v(), t16])?;
    let v3_e = construct(rt, t4, &[t17], "Wrong")?;
    put_seen(rt, v3_e, &S_CODE, S_ERR_INVALID_ARG_TYPE.v(), true, 39)?;
    return Ok(v3_e);
}

fn f9_invalid_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_invalid(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// base.js:41  const isFunction = (f, name) => {
fn f10_isfunction(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 13)?;
    let v0_f = arg(args, 0);
    let v1_name = arg(args, 1);
    let t4 = type_of(rt, v0_f);
    let t5 = sne(rt, t4, S_FUNCTION.v());
    if t5 {
        let t6 = var_get(rt, 6);
        let t9 = f9_invalid(rt, v1_name, S_OF_TYPE_FUNCTION.v(), v0_f)?;
        return Err(throw(rt, t9));
    }
    Ok(V::UNDEFINED)
}

// base.js:44  const badType = (name, expected, value) => coded(new Wrong(`The "${name}" ${name.includes('.') ? 'p…
fn f11_badtype(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 35, 14)?;
    let mut v3 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_expected = arg(args, 1);
    let v2_value = arg(args, 2);
    let t4 = var_get(rt, 4);
    let t5 = var_get(rt, 3);
    let t7 = to_part(rt, v0_name)?;
    let t11 = get_method(rt, v0_name, &S_INCLUDES, M_INCLUDES)?;
    let t12 = call_method(rt, t11, v0_name, &[S_1.v()], "name.includes", M_INCLUDES)?;
    if t12.truthy() {
        v3 = S_PROPERTY.v();
    } else {
        v3 = S_ARGUMENT.v();
    }
    let t14 = to_part(rt, v3)?;
    let t18 = to_part(rt, v1_expected)?;
    let t21 = var_get(rt, 5);
    let t23 = f8_received(rt, v2_value)?;
    let t24 = to_part(rt, t23)?;
    let t25 = concat_n(rt, &[S_THE.v(), t7, S_5.v(), t14, S_MUST_BE.v(), t18, S_RECEIVED_1.v(), t24])?;
    let t26 = construct(rt, t5, &[t25], "Wrong")?;
    return Ok(f2_coded(rt, t26, S_ERR_INVALID_ARG_TYPE.v())?);
}

// base.js:45  const need = (args, n, ...names) => {
fn f12_need(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39, 15)?;
    let mut v4 = V::UNDEFINED;
    let v0_args = arg(args, 0);
    let v1_n = arg(args, 1);
    let v2_names = rest(rt, args, 2)?;
    let t5 = length_seen(rt, v0_args, 41)?;
    let t7 = ge(rt, t5, v1_n)?;
    if t7 {
        return Ok(V::UNDEFINED);
    }
    let t9 = get_method(rt, v2_names, &S_MAP, M_MAP)?;
    let t10 = closure(rt, 13, &[])?;
    let v3_list = call_method(rt, t9, v2_names, &[t10], "names.map", M_MAP)?;
    let t12 = var_get(rt, 4);
    let t13 = var_get(rt, 3);
    let t15 = get_method(rt, v3_list, &S_JOIN, M_JOIN)?;
    let t16 = call_method(rt, t15, v3_list, &[S_AND.v()], "list.join", M_JOIN)?;
    let t17 = to_part(rt, t16)?;
    let t21 = to_num(rt, v1_n)? > 1.0;
    if t21 {
        v4 = S_S.v();
    } else {
        v4 = S.v();
    }
    let t23 = to_part(rt, v4)?;
    let t25 = concat_n(rt, &[S_THE_1.v(), t17, S_ARGUMENT_1.v(), t23, S_MUST_BE_SPECIFIED.v()])?;
    let t26 = construct(rt, t13, &[t25], "Wrong")?;
    let t27 = f2_coded(rt, t26, S_ERR_MISSING_ARGS.v())?;
    return Err(throw(rt, t27));
}

// base.js:47  const list = names.map((x) => `"${x}"`);
fn f13(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 16)?;
    let v0_x = arg(args, 0);
    let t3 = to_part(rt, v0_x)?;
    return Ok(concat_n(rt, &[S_6.v(), t3, S_6.v()])?);
}

// base.js:51  const pairs = (list, pick, name) => {
fn f14_pairs(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37, 17)?;
    let mut v3_at = V::EMPTY;
    v3_at = new_box(rt, V::EMPTY)?;
    let v0_list = arg(args, 0);
    let v1_pick = arg(args, 1);
    let v2_name = arg(args, 2);
    box_set(rt, v3_at, V::num(0.0))?;
    let t4 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t5 = get_builtin(rt, t4, &S_CREATE, G_OBJECT_CREATE)?;
    let t6 = var_get(rt, 7);
    let v4_it = call_known(rt, t5, t4, &[t6], "Object.create", C_OBJECT_CREATE)?;
    let t8 = var_get(rt, 1);
    let t11 = closure(rt, 15, &[v3_at, v0_list, v1_pick])?;
    let t10 = obj_seen(rt, &K_VALUE_ENUMERABLE_WRITABLE_CONFIG, [t11, V::TRUE, V::TRUE, V::TRUE], 45)?;
    call(rt, t8, V::UNDEFINED, &[v4_it, S_NEXT.v(), t10], "defineProperty")?;
    let t13 = var_get(rt, 1);
    let t15 = gload(rt, &S_SYMBOL)?;
    let t16 = get_seen(rt, t15, &S_TOSTRINGTAG, 46)?;
    let t22 = add_part(rt, v2_name)?;
    let t19 = concat_n(rt, &[t22, S_ITERATOR_1.v()])?;
    let t17 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [t19, V::TRUE], 47)?;
    call(rt, t13, V::UNDEFINED, &[v4_it, t16, t17], "defineProperty")?;
    return Ok(v4_it);
}

// base.js:55  value: () => (at < list().length ? { value: pick(list()[at++]), done: false } : { value: undefined,…
fn f15_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 18)?;
    let mut v0 = V::UNDEFINED;
    let t1 = box_get(capture(me, 0));
    let t2 = capture(me, 1);
    let t3 = call(rt, t2, V::UNDEFINED, &[], "list")?;
    let t4 = length_seen(rt, t3, 48)?;
    let t5 = lt(rt, t1, t4)?;
    if t5 {
        let t7 = capture(me, 2);
        let t8 = capture(me, 1);
        let t9 = call(rt, t8, V::UNDEFINED, &[], "list")?;
        let t10 = box_get(capture(me, 0));
        let t11 = to_num(rt, t10)?;
        let t12 = t11 + 1.0;
        box_set(rt, capture(me, 0), V::num(t12))?;
        let t13 = get_v(rt, t9, V::num(t11))?;
        let t14 = call(rt, t7, V::UNDEFINED, &[t13], "pick")?;
        v0 = obj_seen(rt, &K_VALUE_DONE, [t14, V::FALSE], 49)?;
    } else {
        v0 = obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 50)?;
    }
    return Ok(v0);
}

// base.js:61  const hide = (o, name, value) => defineProperty(o, name, { value, writable: true, enumerable: false…
fn f16_hide(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 19)?;
    let v0_o = arg(args, 0);
    let v1_name = arg(args, 1);
    let v2_value = arg(args, 2);
    let t4 = var_get(rt, 1);
    let t7 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v2_value, V::TRUE, V::FALSE, V::TRUE], 51)?;
    return Ok(call(rt, t4, V::UNDEFINED, &[v0_o, v1_name, t7], "defineProperty")?);
}

// base.js:64  const isBuiltIn = (name) => {
fn f17_isbuiltin(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 20)?;
    let mut v1 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 8);
    let t3 = eq(rt, t2, V::NULL)?;
    if t3 {
        let t4 = gload(rt, &S_SET_1)?;
        let t6 = concat_n(rt, &[S_OBJECT_FUNCTION_ARRAY_NUMBER_INF.v(), S_REFERENCEERROR_SYNTAXERROR_TYPEE.v(), S_FLOAT32ARRAY_FLOAT64ARRAY_UINT8C.v()])?;
        let t7 = get_method(rt, t6, &S_SPLIT, M_SPLIT)?;
        let t8 = call_method(rt, t7, t6, &[S_7.v()], "(\"Object Function Array Number Infinity NaN Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError \" + \"ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array \" + \"Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef\").split", M_SPLIT)?;
        let t9 = construct(rt, t4, &[t8], "Set")?;
        var_set(rt, 8, t9)?;
        v1 = t9;
    } else {
        v1 = t2;
    }
    let t11 = var_get(rt, 8);
    let t12 = get_method(rt, t11, &S_HAS, M_HAS)?;
    return Ok(call_method(rt, t12, t11, &[v0_name], "builtIn.has", M_HAS)?);
}
