#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from chance.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(21);

lit!(S = "");
lit!(S_0 = ">= 0 && <= ");
lit!(S_0123456789ABCDEF = "0123456789abcdef");
lit!(S_1 = "-");
lit!(S_2 = "<= ");
lit!(S_3 = ")");
lit!(S_ALLOC = "alloc");
lit!(S_AN_INSTANCE_OF_ARRAYBUFFER_OR_AR = "an instance of ArrayBuffer or ArrayBufferView");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_A_SAFE_INTEGER = "a safe integer");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BIGINT64ARRAY = "BigInt64Array");
lit!(S_BIGUINT64ARRAY = "BigUint64Array");
lit!(S_BOOLEAN = "boolean");
lit!(S_BUF = "buf");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFER_1 = "Buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES_PER_ELEMENT = "BYTES_PER_ELEMENT");
lit!(S_CALL = "call");
lit!(S_CALLBACK = "callback");
lit!(S_DISABLEENTROPYCACHE = "disableEntropyCache");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_EVENTS = "events");
lit!(S_FILL = "fill");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GETRANDOMVALUES = "getRandomValues");
lit!(S_GREATER_THAN_THE_VALUE_OF_MIN = "greater than the value of \"min\" (");
lit!(S_HAS = "has");
lit!(S_INT16ARRAY = "Int16Array");
lit!(S_INT32ARRAY = "Int32Array");
lit!(S_INT8ARRAY = "Int8Array");
lit!(S_ISARRAY = "isArray");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_ISSAFEINTEGER = "isSafeInteger");
lit!(S_ISVIEW = "isView");
lit!(S_MATH = "Math");
lit!(S_MAX = "max");
lit!(S_MAX_MIN = "max - min");
lit!(S_MIN = "min");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OFFSET = "offset");
lit!(S_OFFSETOF = "offsetOf");
lit!(S_OF_TYPE_BOOLEAN = "of type boolean");
lit!(S_OF_TYPE_NUMBER = "of type number");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_OPTIONS = "options");
lit!(S_OPTIONS_DISABLEENTROPYCACHE = "options.disableEntropyCache");
lit!(S_OUTOFRANGE = "outOfRange");
lit!(S_PROTOTYPE = "prototype");
lit!(S_QUOTAEXCEEDEDERROR = "QuotaExceededError");
lit!(S_RANDOM = "random");
lit!(S_RANDOMBYTES = "randomBytes");
lit!(S_RANDOMFILLSYNC = "randomFillSync");
lit!(S_RANDOMINT = "randomInt");
lit!(S_RANDOMUUID = "randomUUID");
lit!(S_SET = "Set");
lit!(S_SETIMMEDIATE = "setImmediate");
lit!(S_SET_1 = "set");
lit!(S_SIZE = "size");
lit!(S_SIZEOF = "sizeOf");
lit!(S_SIZE_OFFSET = "size + offset");
lit!(S_SYMBOL = "Symbol");
lit!(S_THE_DATA_ARGUMENT_MUST_BE_AN_INT = "The data argument must be an integer-type TypedArray");
lit!(S_THE_REQUESTED_LENGTH_EXCEEDS_65 = "The requested length exceeds 65,536 bytes");
lit!(S_TIMERS = "timers");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPEMISMATCHERROR = "TypeMismatchError");
lit!(S_UINT16ARRAY = "Uint16Array");
lit!(S_UINT32ARRAY = "Uint32Array");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UINT8CLAMPEDARRAY = "Uint8ClampedArray");
lit!(S_UUID = "uuid");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_NUMBER_ISSAFEINTEGER: Known = known("Number", "isSafeInteger");
const C_OBJECT_GETOWNPROPERTYDESCRIPTOR: Known = known("Object", "getOwnPropertyDescriptor");
const C_OBJECT_GETPROTOTYPEOF: Known = known("Object", "getPrototypeOf");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_MATH: V = builtin("Math");
const G_MATH_MIN: V = builtin_function("Math", "min");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISSAFEINTEGER: V = builtin_function("Number", "isSafeInteger");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const K_RANDOMUUID_GETRANDOMVALUES_RANDO: [&Lit; 5] = [&S_RANDOMUUID, &S_GETRANDOMVALUES, &S_RANDOMBYTES, &S_RANDOMFILLSYNC, &S_RANDOMINT];
const M_HAS: Method = method("has");
const M_SET: Method = method("set");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_uuid_entry, name: &S_UUID, length: 0, flags: 6 },
        FuncInfo { code: f3_offsetof_entry, name: &S_OFFSETOF, length: 3, flags: 6 },
        FuncInfo { code: f4_sizeof_entry, name: &S_SIZEOF, length: 4, flags: 6 },
        FuncInfo { code: f5_fill_entry, name: &S_FILL, length: 3, flags: 6 },
        FuncInfo { code: f6_randomuuid, name: &S_RANDOMUUID, length: 1, flags: 2 },
        FuncInfo { code: f7_getrandomvalues, name: &S_GETRANDOMVALUES, length: 1, flags: 2 },
        FuncInfo { code: f8_randombytes, name: &S_RANDOMBYTES, length: 2, flags: 2 },
        FuncInfo { code: f9_randomfillsync, name: &S_RANDOMFILLSYNC, length: 1, flags: 2 },
        FuncInfo { code: f10_randomint, name: &S_RANDOMINT, length: 3, flags: 2 },
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

// chance.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// chance.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 71, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 1, t2)?;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_BASE, 14)?;
    req_obj(rt, t4, "host.base", "badType")?;
    let t5 = get_seen(rt, t4, &S_BADTYPE, 15)?;
    var_set(rt, 2, t5)?;
    let t6 = get_seen(rt, t4, &S_OUTOFRANGE, 16)?;
    var_set(rt, 3, t6)?;
    let t7 = get_seen(rt, t4, &S_ISFUNCTION, 17)?;
    var_set(rt, 4, t7)?;
    var_set(rt, 5, S_0123456789ABCDEF.v())?;
    let t8 = closure(rt, 2, &[])?;
    var_set(rt, 6, t8)?;
    var_set(rt, 7, V::num(2147483647.0))?;
    let t9 = closure(rt, 3, &[])?;
    var_set(rt, 8, t9)?;
    let t10 = closure(rt, 4, &[])?;
    var_set(rt, 9, t10)?;
    let t11 = closure(rt, 5, &[])?;
    var_set(rt, 10, t11)?;
    let t12 = gload(rt, &S_SET)?;
    let t13 = arr(rt, &[S_INT8ARRAY.v(), S_UINT8ARRAY.v(), S_UINT8CLAMPEDARRAY.v(), S_INT16ARRAY.v(), S_UINT16ARRAY.v(), S_INT32ARRAY.v(), S_UINT32ARRAY.v(), S_BIGINT64ARRAY.v(), S_BIGUINT64ARRAY.v()])?;
    let t14 = construct(rt, t12, &[t13], "Set")?;
    var_set(rt, 11, t14)?;
    let t15 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t16 = get_builtin(rt, t15, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t17 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t18 = get_builtin(rt, t17, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    let t19 = var_get(rt, 1);
    let t20 = get_seen(rt, t19, &S_PROTOTYPE, 20)?;
    let t21 = call_known(rt, t18, t17, &[t20], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
    let t22 = gload(rt, &S_SYMBOL)?;
    let t23 = get_seen(rt, t22, &S_TOSTRINGTAG, 21)?;
    let t24 = call_known(rt, t16, t15, &[t21, t23], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t25 = get_seen(rt, t24, &S_GET, 22)?;
    var_set(rt, 12, t25)?;
    let t26 = exp(rt, V::num(2.0), V::num(48.0))?;
    let t27 = to_num(rt, t26)? - 1.0;
    var_set(rt, 13, V::num(t27))?;
    let t29 = closure(rt, 6, &[])?;
    let t30 = closure(rt, 7, &[])?;
    let t31 = closure(rt, 8, &[])?;
    let t32 = closure(rt, 9, &[])?;
    let t33 = closure(rt, 10, &[])?;
    let v14_random = obj_seen(rt, &K_RANDOMUUID_GETRANDOMVALUES_RANDO, [t29, t30, t31, t32, t33], 23)?;
    return Ok(v14_random);
}

// chance.js:7  const uuid = () => {
fn f2_uuid(rt: &mut Rt) -> R<V> {
    enter(rt, 22, 2)?;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = false;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_RANDOM, 24)?;
    let v0_b = call(rt, t2, t1, &[V::num(16.0)], "host.random")?;
    let t6 = get_at(rt, v0_b, 6i64)?;
    let t7 = (to_int32(to_num(rt, t6)?) & (15i32)) as i64;
    let t8 = ((t7 as i32) | (64i32)) as i64;
    put_at(rt, v0_b, 6i64, V::num(t8 as f64), true)?;
    let t11 = get_at(rt, v0_b, 8i64)?;
    let t12 = (to_int32(to_num(rt, t11)?) & (63i32)) as i64;
    let t13 = ((t12 as i32) | (128i32)) as i64;
    put_at(rt, v0_b, 8i64, V::num(t13 as f64), true)?;
    let mut v1_text = S.v();
    let mut v2_i = 0i64;
    'l1: loop {
        tick(rt, 50, 3)?;
        let t15 = v2_i < 16i64;
        if !t15 {
            break 'l1;
        }
        let t17 = v2_i == 4i64;
        if t17 {
            v5 = t17;
        } else {
            v5 = v2_i == 6i64;
        }
        if v5 {
            v4 = v5;
        } else {
            v4 = v2_i == 8i64;
        }
        if v4 {
            v3 = v4;
        } else {
            v3 = v2_i == 10i64;
        }
        if v3 {
            let t48 = add_part(rt, v1_text)?;
            v1_text = concat_n(rt, &[t48, S_1.v()])?;
        }
        let t30 = S_0123456789ABCDEF.v();
        let t33 = get_at(rt, v0_b, v2_i)?;
        let t34 = to_int32(to_num(rt, t33)?).wrapping_shr((4i32) as u32) as i64;
        let t35 = get_at(rt, t30, t34)?;
        let t36 = S_0123456789ABCDEF.v();
        let t39 = get_at(rt, v0_b, v2_i)?;
        let t40 = (to_int32(to_num(rt, t39)?) & (15i32)) as i64;
        let t41 = get_at(rt, t36, t40)?;
        let t42 = add(rt, t35, t41)?;
        v1_text = add(rt, v1_text, t42)?;
        let t45 = v2_i;
        v2_i = t45 + 1;
    }
    return Ok(v1_text);
}

fn f2_uuid_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_uuid(rt)
}

// chance.js:20  const offsetOf = (v, bytes, length) => {
fn f3_offsetof(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<i64> {
    enter(rt, 48, 4)?;
    let mut v5 = false;
    let v0_v = p0;
    let v1_bytes = p1;
    let v2_length = p2;
    let t5 = type_of(rt, v0_v);
    let t6 = sne(rt, t5, S_NUMBER.v());
    if t6 {
        let t7 = var_get(rt, 2);
        let t9 = call(rt, t7, V::UNDEFINED, &[S_OFFSET.v(), S_OF_TYPE_NUMBER.v(), v0_v], "badType")?;
        return Err(throw(rt, t9));
    }
    let t10 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t11 = get_builtin(rt, t10, &S_MIN, G_MATH_MIN)?;
    let t13 = 2147483647i64;
    let v3_high = math::min(to_num(rt, v2_length)?, (t13 as f64));
    let v4_at = to_num(rt, v0_v)? * to_num(rt, v1_bytes)?;
    let t19 = v4_at >= 0.0;
    if t19 {
        v5 = v4_at <= v3_high;
    } else {
        v5 = t19;
    }
    let t24 = !v5;
    if t24 {
        let t25 = var_get(rt, 3);
        let t27 = to_part(rt, V::num(v3_high))?;
        let t28 = concat_n(rt, &[S_0.v(), t27])?;
        let t30 = call(rt, t25, V::UNDEFINED, &[S_OFFSET.v(), t28, V::num(v4_at)], "outOfRange")?;
        return Err(throw(rt, t30));
    }
    return Ok((to_int32(v4_at) as u32).wrapping_shr((0i32) as u32) as i64);
}

fn f3_offsetof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::num(f3_offsetof(rt, arg(args, 0), arg(args, 1), arg(args, 2))? as f64))
}

// chance.js:26  const sizeOf = (v, bytes, offset, length) => {
fn f4_sizeof(rt: &mut Rt, p0: V, p1: V, p2: i64, p3: V) -> R<i64> {
    enter(rt, 60, 5)?;
    let mut v5 = false;
    let v0_v = p0;
    let v1_bytes = p1;
    let v2_offset = p2;
    let v3_length = p3;
    let t6 = type_of(rt, v0_v);
    let t7 = sne(rt, t6, S_NUMBER.v());
    if t7 {
        let t8 = var_get(rt, 2);
        let t10 = call(rt, t8, V::UNDEFINED, &[S_SIZE.v(), S_OF_TYPE_NUMBER.v(), v0_v], "badType")?;
        return Err(throw(rt, t10));
    }
    let v4_size = to_num(rt, v0_v)? * to_num(rt, v1_bytes)?;
    let t15 = v4_size >= 0.0;
    if t15 {
        let t17 = 2147483647i64;
        v5 = v4_size <= (t17 as f64);
    } else {
        v5 = t15;
    }
    let t20 = !v5;
    if t20 {
        let t21 = var_get(rt, 3);
        let t22 = 2147483647i64;
        let t23 = to_part(rt, V::num(t22 as f64))?;
        let t24 = concat_n(rt, &[S_0.v(), t23])?;
        let t26 = call(rt, t21, V::UNDEFINED, &[S_SIZE.v(), t24, V::num(v4_size)], "outOfRange")?;
        return Err(throw(rt, t26));
    }
    let t29 = v4_size + (v2_offset as f64);
    let t31 = t29 > to_num(rt, v3_length)?;
    if t31 {
        let t32 = var_get(rt, 3);
        let t34 = to_part(rt, v3_length)?;
        let t35 = concat_n(rt, &[S_2.v(), t34])?;
        let t38 = v4_size + (v2_offset as f64);
        let t39 = call(rt, t32, V::UNDEFINED, &[S_SIZE_OFFSET.v(), t35, V::num(t38)], "outOfRange")?;
        return Err(throw(rt, t39));
    }
    return Ok((to_int32(v4_size) as u32).wrapping_shr((0i32) as u32) as i64);
}

fn f4_sizeof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p2) = int_of(arg(args, 2)) else {
        return Err(unreached(rt));
    };
    Ok(V::num(f4_sizeof(rt, arg(args, 0), arg(args, 1), p2, arg(args, 3))? as f64))
}

// chance.js:33  const fill = (buffer, from, size) => {
fn f5_fill(rt: &mut Rt, p0: V, p1: i64, p2: V) -> R<V> {
    enter(rt, 38, 6)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_buffer = p0;
    let v1_from = p1;
    let v2_size = p2;
    let t5 = to_num(rt, v2_size)? > 0.0;
    if t5 {
        let t6 = var_get(rt, 1);
        let t8 = get_seen(rt, v0_buffer, &S_BUFFER, 26)?;
        let t9 = eq(rt, t8, V::NULL)?;
        if t9 {
            v3 = v0_buffer;
        } else {
            v3 = t8;
        }
        let t13 = get_seen(rt, v0_buffer, &S_BYTEOFFSET, 27)?;
        let t14 = eq(rt, t13, V::NULL)?;
        if t14 {
            v4 = V::num(0.0);
        } else {
            v4 = t13;
        }
        let t17 = add(rt, v4, V::num(v1_from as f64))?;
        let t19 = construct(rt, t6, &[v3, t17, v2_size], "Bytes")?;
        let t20 = get_method(rt, t19, &S_SET_1, M_SET)?;
        let t21 = var_get(rt, 0);
        let t22 = get_seen(rt, t21, &S_RANDOM, 29)?;
        let t24 = call(rt, t22, t21, &[v2_size], "host.random")?;
        call_method(rt, t20, t19, &[t24], "(intermediate value).set", M_SET)?;
    }
    return Ok(v0_buffer);
}

fn f5_fill_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p1) = int_of(arg(args, 1)) else {
        return Err(unreached(rt));
    };
    f5_fill(rt, arg(args, 0), p1, arg(args, 2))
}

// chance.js:41  randomUUID(options) {
fn f6_randomuuid(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 60, 7)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let mut v6 = false;
    let v0_options = arg(args, 0);
    let t3 = sne(rt, v0_options, V::UNDEFINED);
    if t3 {
        let t5 = seq(rt, v0_options, V::NULL);
        if t5 {
            v4 = t5;
        } else {
            let t7 = type_of(rt, v0_options);
            v4 = sne(rt, t7, S_OBJECT_1.v());
        }
        if v4 {
            v3 = V::bool(v4);
        } else {
            let t10 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
            let t11 = get_builtin(rt, t10, &S_ISARRAY, G_ARRAY_ISARRAY)?;
            v3 = call_known(rt, t11, t10, &[v0_options], "Array.isArray", C_ARRAY_ISARRAY)?;
        }
        v2 = v3;
    } else {
        v2 = V::bool(t3);
    }
    if v2.truthy() {
        let t16 = var_get(rt, 2);
        let t18 = call(rt, t16, V::UNDEFINED, &[S_OPTIONS.v(), S_OF_TYPE_OBJECT.v(), v0_options], "badType")?;
        return Err(throw(rt, t18));
    }
    let mut v5 = V::UNDEFINED;
    'l2: {
        let t20 = eq(rt, v0_options, V::NULL)?;
        if t20 {
            break 'l2;
        }
        v5 = get_seen(rt, v0_options, &S_DISABLEENTROPYCACHE, 31)?;
    }
    let v1_cached = v5;
    let t24 = sne(rt, v1_cached, V::UNDEFINED);
    if t24 {
        let t26 = type_of(rt, v1_cached);
        v6 = sne(rt, t26, S_BOOLEAN.v());
    } else {
        v6 = t24;
    }
    if v6 {
        let t29 = var_get(rt, 2);
        let t31 = call(rt, t29, V::UNDEFINED, &[S_OPTIONS_DISABLEENTROPYCACHE.v(), S_OF_TYPE_BOOLEAN.v(), v1_cached], "badType")?;
        return Err(throw(rt, t31));
    }
    let t32 = var_get(rt, 6);
    return Ok(f2_uuid(rt)?);
}

// chance.js:47  getRandomValues(data) {
fn f7_getrandomvalues(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 35, 8)?;
    let v0_data = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_EVENTS, 32)?;
    req_obj(rt, t3, "host.events", "DOMException")?;
    let v1_domexception = get_seen(rt, t3, &S_DOMEXCEPTION, 33)?;
    let t5 = var_get(rt, 11);
    let t6 = get_method(rt, t5, &S_HAS, M_HAS)?;
    let t7 = var_get(rt, 12);
    let t8 = get_seen(rt, t7, &S_CALL, 35)?;
    let t10 = call(rt, t8, t7, &[v0_data], "tag.call")?;
    let t11 = call_method(rt, t6, t5, &[t10], "integers.has", M_HAS)?;
    let t12 = !t11.truthy();
    if t12 {
        let t14 = construct(rt, v1_domexception, &[S_THE_DATA_ARGUMENT_MUST_BE_AN_INT.v(), S_TYPEMISMATCHERROR.v()], "DOMException")?;
        return Err(throw(rt, t14));
    }
    let t16 = get_seen(rt, v0_data, &S_BYTELENGTH, 36)?;
    let t17 = to_num(rt, t16)? > 65536.0;
    if t17 {
        let t19 = construct(rt, v1_domexception, &[S_THE_REQUESTED_LENGTH_EXCEEDS_65.v(), S_QUOTAEXCEEDEDERROR.v()], "DOMException")?;
        return Err(throw(rt, t19));
    }
    let t20 = var_get(rt, 10);
    let t23 = get_seen(rt, v0_data, &S_BYTELENGTH, 37)?;
    return Ok(f5_fill(rt, v0_data, 0i64, t23)?);
}

// chance.js:53  randomBytes(size, callback) {
fn f8_randombytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37, 9)?;
    let mut v0_size = arg(args, 0);
    let v1_callback = arg(args, 1);
    let t3 = var_get(rt, 9);
    v0_size = V::num((f4_sizeof(rt, v0_size, V::num(1.0), 0i64, V::num(f64::INFINITY))?) as f64);
    let t7 = sne(rt, v1_callback, V::UNDEFINED);
    if t7 {
        let t8 = var_get(rt, 4);
        call(rt, t8, V::UNDEFINED, &[v1_callback, S_CALLBACK.v()], "isFunction")?;
    }
    let t11 = var_get(rt, 10);
    let t12 = var_get(rt, 0);
    let t13 = get_seen(rt, t12, &S_BUFFER, 38)?;
    let t14 = get_seen(rt, t13, &S_BUFFER_1, 39)?;
    let t15 = get_seen(rt, t14, &S_ALLOC, 40)?;
    let t17 = call(rt, t15, t14, &[v0_size], "host.buffer.Buffer.alloc")?;
    let v2_out = f5_fill(rt, t17, 0i64, v0_size)?;
    let t21 = seq(rt, v1_callback, V::UNDEFINED);
    if t21 {
        return Ok(v2_out);
    }
    let t23 = var_get(rt, 0);
    let t24 = get_seen(rt, t23, &S_TIMERS, 41)?;
    let t25 = get_seen(rt, t24, &S_SETIMMEDIATE, 42)?;
    call(rt, t25, t24, &[v1_callback, V::NULL, v2_out], "host.timers.setImmediate")?;
    Ok(V::UNDEFINED)
}

// chance.js:60  randomFillSync(buf, offset = 0, size) {
fn f9_randomfillsync(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 67, 10)?;
    let mut v3 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = 0f64;
    let v0_buf = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v3 = V::num(0.0);
    } else {
        v3 = t2;
    }
    let v1_offset = v3;
    let v2_size = arg(args, 2);
    let t7 = gload(rt, &S_ARRAYBUFFER)?;
    let t8 = instance_of(rt, v0_buf, t7)?;
    let t9 = !t8;
    if t9 {
        let t10 = gload(rt, &S_ARRAYBUFFER)?;
        let t11 = get_seen(rt, t10, &S_ISVIEW, 44)?;
        let t13 = call(rt, t11, t10, &[v0_buf], "ArrayBuffer.isView")?;
        v6 = !t13.truthy();
    } else {
        v6 = t9;
    }
    if v6 {
        let t16 = var_get(rt, 2);
        let t18 = call(rt, t16, V::UNDEFINED, &[S_BUF.v(), S_AN_INSTANCE_OF_ARRAYBUFFER_OR_AR.v(), v0_buf], "badType")?;
        return Err(throw(rt, t18));
    }
    let t20 = get_seen(rt, v0_buf, &S_BYTES_PER_ELEMENT, 45)?;
    if t20.truthy() {
        v7 = t20;
    } else {
        v7 = V::num(1.0);
    }
    let v4_bytes = v7;
    let t22 = var_get(rt, 8);
    let t26 = get_seen(rt, v0_buf, &S_BYTELENGTH, 46)?;
    let v5_from = f3_offsetof(rt, v1_offset, v4_bytes, t26)?;
    let t28 = var_get(rt, 10);
    let t32 = seq(rt, v2_size, V::UNDEFINED);
    if t32 {
        let t34 = get_seen(rt, v0_buf, &S_BYTELENGTH, 47)?;
        v8 = to_num(rt, t34)? - (v5_from as f64);
    } else {
        let t37 = var_get(rt, 9);
        let t42 = get_seen(rt, v0_buf, &S_BYTELENGTH, 48)?;
        v8 = ((f4_sizeof(rt, v2_size, v4_bytes, v5_from, t42)?) as f64);
    }
    return Ok(f5_fill(rt, v0_buf, v5_from, V::num(v8))?);
}

// chance.js:65  randomInt(min, max, callback) {
fn f10_randomint(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 123, 11)?;
    let mut v7 = false;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v0_min = arg(args, 0);
    let mut v1_max = arg(args, 1);
    let mut v2_callback = arg(args, 2);
    let t5 = seq(rt, v1_max, V::UNDEFINED);
    if t5 {
        v7 = t5;
    } else {
        let t7 = type_of(rt, v1_max);
        v7 = seq(rt, t7, S_FUNCTION.v());
    }
    let v3_one = v7;
    if v3_one {
        let t13 = arr(rt, &[V::num(0.0), v0_min, v1_max])?;
        let mut t14 = iter(rt, t13, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t15, t16) = attempt!('try1, next(rt, &mut t14));
                v0_min = t15;
                let (t17, t18) = attempt!('try1, next(rt, &mut t14));
                v1_max = t17;
                let (t19, t20) = attempt!('try1, next(rt, &mut t14));
                v2_callback = t19;
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v8 = exception;
            close(rt, &mut t14, true)?;
            return Err(throw(rt, v8));
        }
        close(rt, &mut t14, false)?;
    }
    let t23 = sne(rt, v2_callback, V::UNDEFINED);
    if t23 {
        let t24 = var_get(rt, 4);
        call(rt, t24, V::UNDEFINED, &[v2_callback, S_CALLBACK.v()], "isFunction")?;
    }
    let t27 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t28 = get_builtin(rt, t27, &S_ISSAFEINTEGER, G_NUMBER_ISSAFEINTEGER)?;
    let t30 = call_known(rt, t28, t27, &[v0_min], "Number.isSafeInteger", C_NUMBER_ISSAFEINTEGER)?;
    let t31 = !t30.truthy();
    if t31 {
        let t32 = var_get(rt, 2);
        let t34 = call(rt, t32, V::UNDEFINED, &[S_MIN.v(), S_A_SAFE_INTEGER.v(), v0_min], "badType")?;
        return Err(throw(rt, t34));
    }
    let t35 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t36 = get_builtin(rt, t35, &S_ISSAFEINTEGER, G_NUMBER_ISSAFEINTEGER)?;
    let t38 = call_known(rt, t36, t35, &[v1_max], "Number.isSafeInteger", C_NUMBER_ISSAFEINTEGER)?;
    let t39 = !t38.truthy();
    if t39 {
        let t40 = var_get(rt, 2);
        let t42 = call(rt, t40, V::UNDEFINED, &[S_MAX.v(), S_A_SAFE_INTEGER.v(), v1_max], "badType")?;
        return Err(throw(rt, t42));
    }
    let t45 = le(rt, v1_max, v0_min)?;
    if t45 {
        let t46 = var_get(rt, 3);
        let t48 = to_part(rt, v0_min)?;
        let t50 = concat_n(rt, &[S_GREATER_THAN_THE_VALUE_OF_MIN.v(), t48, S_3.v()])?;
        let t52 = call(rt, t46, V::UNDEFINED, &[S_MAX.v(), t50, v1_max], "outOfRange")?;
        return Err(throw(rt, t52));
    }
    let v4_range = to_num(rt, v1_max)? - to_num(rt, v0_min)?;
    let t57 = var_get(rt, 13);
    let t58 = v4_range <= to_num(rt, t57)?;
    let t59 = !t58;
    if t59 {
        let t60 = var_get(rt, 3);
        if v3_one {
            v9 = S_MAX.v();
        } else {
            v9 = S_MAX_MIN.v();
        }
        let t63 = var_get(rt, 13);
        let t64 = to_part(rt, t63)?;
        let t65 = concat_n(rt, &[S_2.v(), t64])?;
        let t67 = call(rt, t60, V::UNDEFINED, &[v9, t65, V::num(v4_range)], "outOfRange")?;
        return Err(throw(rt, t67));
    }
    let t68 = var_get(rt, 13);
    let t69 = var_get(rt, 13);
    let t71 = rem_num(to_num(rt, t69)?, v4_range);
    let v5_limit = to_num(rt, t68)? - t71;
    let mut v6_n = V::UNDEFINED;
    'l5: loop {
        tick(rt, 12, 12)?;
        v6_n = V::num(0.0);
        let t73 = var_get(rt, 0);
        let t74 = get_seen(rt, t73, &S_RANDOM, 51)?;
        let t75 = call(rt, t74, t73, &[V::num(6.0)], "")?;
        let mut t76 = iter(rt, t75, "host.random is not a function or its return value")?;
        'l7: loop {
            tick(rt, 14, 13)?;
            let (t77, t78) = next(rt, &mut t76)?;
            if t78 {
                break 'l7;
            }
            'done2: {
                let stop: Stop = 'try2: {
                    let v11_b = t77;
                    let t80 = attempt!('try2, to_num(rt, v6_n)) * 256.0;
                    v6_n = attempt!('try2, add(rt, V::num(t80), v11_b));
                    break 'done2;
                };
                let exception = caught(rt, stop)?;
                v10 = exception;
                close(rt, &mut t76, true)?;
                return Err(throw(rt, v10));
            }
        }
        let t86 = to_num(rt, v6_n)? >= v5_limit;
        if !t86 {
            break 'l5;
        }
    }
    let t89 = rem_num(to_num(rt, v6_n)?, v4_range);
    v6_n = add(rt, V::num(t89), v0_min)?;
    let t93 = seq(rt, v2_callback, V::UNDEFINED);
    if t93 {
        return Ok(v6_n);
    }
    let t95 = var_get(rt, 0);
    let t96 = get_seen(rt, t95, &S_TIMERS, 52)?;
    let t97 = get_seen(rt, t96, &S_SETIMMEDIATE, 53)?;
    call(rt, t97, t96, &[v2_callback, V::UNDEFINED, v6_n], "host.timers.setImmediate")?;
    Ok(V::UNDEFINED)
}
