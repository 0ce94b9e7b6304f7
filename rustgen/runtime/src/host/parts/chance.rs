#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from chance.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(17);

lit!(S = "");
lit!(S_0123456789ABCDEF = "0123456789abcdef");
lit!(S_1 = "-");
lit!(S_ALLOC = "alloc");
lit!(S_BIGINT64ARRAY = "BigInt64Array");
lit!(S_BIGUINT64ARRAY = "BigUint64Array");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFER_1 = "Buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_CALL = "call");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_EVENTS = "events");
lit!(S_FILL = "fill");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GETRANDOMVALUES = "getRandomValues");
lit!(S_HAS = "has");
lit!(S_INT16ARRAY = "Int16Array");
lit!(S_INT32ARRAY = "Int32Array");
lit!(S_INT8ARRAY = "Int8Array");
lit!(S_OBJECT = "Object");
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
const C_OBJECT_GETOWNPROPERTYDESCRIPTOR: Known = known("Object", "getOwnPropertyDescriptor");
const C_OBJECT_GETPROTOTYPEOF: Known = known("Object", "getPrototypeOf");
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
        FuncInfo { code: f3_fill_entry, name: &S_FILL, length: 1, flags: 6 },
        FuncInfo { code: f4_randomuuid, name: &S_RANDOMUUID, length: 0, flags: 2 },
        FuncInfo { code: f5_getrandomvalues, name: &S_GETRANDOMVALUES, length: 1, flags: 2 },
        FuncInfo { code: f6_randombytes, name: &S_RANDOMBYTES, length: 2, flags: 2 },
        FuncInfo { code: f7_randomfillsync, name: &S_RANDOMFILLSYNC, length: 1, flags: 2 },
        FuncInfo { code: f8_randomint, name: &S_RANDOMINT, length: 3, flags: 2 },
    ],
    vars: 7,
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
    enter(rt, 47, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 1, t2)?;
    var_set(rt, 2, S_0123456789ABCDEF.v())?;
    let t3 = closure(rt, 2, &[])?;
    var_set(rt, 3, t3)?;
    let t4 = closure(rt, 3, &[])?;
    var_set(rt, 4, t4)?;
    let t5 = gload(rt, &S_SET)?;
    let t6 = arr(rt, &[S_INT8ARRAY.v(), S_UINT8ARRAY.v(), S_UINT8CLAMPEDARRAY.v(), S_INT16ARRAY.v(), S_UINT16ARRAY.v(), S_INT32ARRAY.v(), S_UINT32ARRAY.v(), S_BIGINT64ARRAY.v(), S_BIGUINT64ARRAY.v()])?;
    let t7 = construct(rt, t5, &[t6], "Set")?;
    var_set(rt, 5, t7)?;
    let t8 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t9 = get_builtin(rt, t8, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t10 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t11 = get_builtin(rt, t10, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    let t12 = var_get(rt, 1);
    let t13 = get_seen(rt, t12, &S_PROTOTYPE, 9)?;
    let t14 = call_known(rt, t11, t10, &[t13], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
    let t15 = gload(rt, &S_SYMBOL)?;
    let t16 = get_seen(rt, t15, &S_TOSTRINGTAG, 10)?;
    let t17 = call_known(rt, t9, t8, &[t14, t16], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    let t18 = get_seen(rt, t17, &S_GET, 11)?;
    var_set(rt, 6, t18)?;
    let t20 = closure(rt, 4, &[])?;
    let t21 = closure(rt, 5, &[])?;
    let t22 = closure(rt, 6, &[])?;
    let t23 = closure(rt, 7, &[])?;
    let t24 = closure(rt, 8, &[])?;
    let v7_random = obj_seen(rt, &K_RANDOMUUID_GETRANDOMVALUES_RANDO, [t20, t21, t22, t23, t24], 12)?;
    return Ok(v7_random);
}

// chance.js:6  const uuid = () => {
fn f2_uuid(rt: &mut Rt) -> R<V> {
    enter(rt, 22, 2)?;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = false;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_RANDOM, 13)?;
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

// chance.js:17  const fill = (view) => {
fn f3_fill(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 33, 4)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_view = p0;
    let t2 = var_get(rt, 1);
    let t4 = get_seen(rt, v0_view, &S_BUFFER, 14)?;
    let t5 = eq(rt, t4, V::NULL)?;
    if t5 {
        v2 = v0_view;
    } else {
        v2 = t4;
    }
    let t9 = get_seen(rt, v0_view, &S_BYTEOFFSET, 15)?;
    let t10 = eq(rt, t9, V::NULL)?;
    if t10 {
        v3 = V::num(0.0);
    } else {
        v3 = t9;
    }
    let t13 = get_seen(rt, v0_view, &S_BYTELENGTH, 16)?;
    let v1_bytes = construct(rt, t2, &[v2, v3, t13], "Bytes")?;
    let t16 = get_method(rt, v1_bytes, &S_SET_1, M_SET)?;
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_RANDOM, 18)?;
    let t20 = length_seen(rt, v1_bytes, 19)?;
    let t21 = call(rt, t18, t17, &[t20], "host.random")?;
    call_method(rt, t16, v1_bytes, &[t21], "bytes.set", M_SET)?;
    return Ok(v0_view);
}

fn f3_fill_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_fill(rt, arg(args, 0))
}

// chance.js:25  randomUUID() { return uuid(); },
fn f4_randomuuid(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 5)?;
    let t1 = var_get(rt, 3);
    return Ok(f2_uuid(rt)?);
}

// chance.js:26  getRandomValues(view) {
fn f5_getrandomvalues(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33, 6)?;
    let v0_view = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_EVENTS, 20)?;
    req_obj(rt, t3, "host.events", "DOMException")?;
    let v1_domexception = get_seen(rt, t3, &S_DOMEXCEPTION, 21)?;
    let t5 = var_get(rt, 5);
    let t6 = get_method(rt, t5, &S_HAS, M_HAS)?;
    let t7 = var_get(rt, 6);
    let t8 = get_seen(rt, t7, &S_CALL, 23)?;
    let t10 = call(rt, t8, t7, &[v0_view], "tag.call")?;
    let t11 = call_method(rt, t6, t5, &[t10], "integers.has", M_HAS)?;
    let t12 = !t11.truthy();
    if t12 {
        let t14 = construct(rt, v1_domexception, &[S_THE_DATA_ARGUMENT_MUST_BE_AN_INT.v(), S_TYPEMISMATCHERROR.v()], "DOMException")?;
        return Err(throw(rt, t14));
    }
    let t16 = get_seen(rt, v0_view, &S_BYTELENGTH, 24)?;
    let t17 = to_num(rt, t16)? > 65536.0;
    if t17 {
        let t19 = construct(rt, v1_domexception, &[S_THE_REQUESTED_LENGTH_EXCEEDS_65.v(), S_QUOTAEXCEEDEDERROR.v()], "DOMException")?;
        return Err(throw(rt, t19));
    }
    let t20 = var_get(rt, 4);
    return Ok(f3_fill(rt, v0_view)?);
}

// chance.js:32  randomBytes(size, callback) {
fn f6_randombytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 7)?;
    let v0_size = arg(args, 0);
    let v1_callback = arg(args, 1);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_BUFFER, 25)?;
    let t5 = get_seen(rt, t4, &S_BUFFER_1, 26)?;
    let t6 = get_seen(rt, t5, &S_ALLOC, 27)?;
    let v2_out = call(rt, t6, t5, &[v0_size], "host.buffer.Buffer.alloc")?;
    let t9 = var_get(rt, 4);
    f3_fill(rt, v2_out)?;
    let t13 = type_of(rt, v1_callback);
    let t14 = sne(rt, t13, S_FUNCTION.v());
    if t14 {
        return Ok(v2_out);
    }
    let t16 = var_get(rt, 0);
    let t17 = get_seen(rt, t16, &S_TIMERS, 28)?;
    let t18 = get_seen(rt, t17, &S_SETIMMEDIATE, 29)?;
    call(rt, t18, t17, &[v1_callback, V::NULL, v2_out], "host.timers.setImmediate")?;
    Ok(V::UNDEFINED)
}

// chance.js:38  randomFillSync(view, offset = 0, size = view.byteLength - offset) {
fn f7_randomfillsync(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 45, 8)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_view = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v3 = V::num(0.0);
    } else {
        v3 = t2;
    }
    let v1_offset = v3;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        let t8 = get_seen(rt, v0_view, &S_BYTELENGTH, 30)?;
        v4 = V::num((to_num(rt, t8)? - to_num(rt, v1_offset)?));
    } else {
        v4 = t5;
    }
    let v2_size = v4;
    let t12 = var_get(rt, 4);
    let t13 = var_get(rt, 1);
    let t15 = get_seen(rt, v0_view, &S_BUFFER, 31)?;
    let t16 = eq(rt, t15, V::NULL)?;
    if t16 {
        v5 = v0_view;
    } else {
        v5 = t15;
    }
    let t20 = get_seen(rt, v0_view, &S_BYTEOFFSET, 32)?;
    let t21 = eq(rt, t20, V::NULL)?;
    if t21 {
        v6 = V::num(0.0);
    } else {
        v6 = t20;
    }
    let t24 = add(rt, v6, v1_offset)?;
    let t26 = construct(rt, t13, &[v5, t24, v2_size], "Bytes")?;
    f3_fill(rt, t26)?;
    return Ok(v0_view);
}

// chance.js:42  randomInt(low, high, callback) {
fn f8_randomint(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 63, 9)?;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v0_low = arg(args, 0);
    let mut v1_high = arg(args, 1);
    let mut v2_callback = arg(args, 2);
    let t5 = seq(rt, v1_high, V::UNDEFINED);
    if t5 {
        v6 = t5;
    } else {
        let t7 = type_of(rt, v1_high);
        v6 = seq(rt, t7, S_FUNCTION.v());
    }
    if v6 {
        let t12 = arr(rt, &[V::num(0.0), v0_low, v1_high])?;
        let mut t13 = iter(rt, t12, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t14, t15) = attempt!('try1, next(rt, &mut t13));
                v0_low = t14;
                let (t16, t17) = attempt!('try1, next(rt, &mut t13));
                v1_high = t16;
                let (t18, t19) = attempt!('try1, next(rt, &mut t13));
                v2_callback = t18;
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t13, true)?;
            return Err(throw(rt, v7));
        }
        close(rt, &mut t13, false)?;
    }
    let v3_range = to_num(rt, v1_high)? - to_num(rt, v0_low)?;
    let t24 = exp(rt, V::num(2.0), V::num(48.0))?;
    let t25 = exp(rt, V::num(2.0), V::num(48.0))?;
    let t27 = rem_num(to_num(rt, t25)?, v3_range);
    let v4_limit = to_num(rt, t24)? - t27;
    let mut v5_n = V::UNDEFINED;
    'l1: loop {
        tick(rt, 12, 10)?;
        v5_n = V::num(0.0);
        let t29 = var_get(rt, 0);
        let t30 = get_seen(rt, t29, &S_RANDOM, 33)?;
        let t31 = call(rt, t30, t29, &[V::num(6.0)], "")?;
        let mut t32 = iter(rt, t31, "host.random is not a function or its return value")?;
        'l3: loop {
            tick(rt, 14, 11)?;
            let (t33, t34) = next(rt, &mut t32)?;
            if t34 {
                break 'l3;
            }
            'done2: {
                let stop: Stop = 'try2: {
                    let v9_b = t33;
                    let t36 = attempt!('try2, to_num(rt, v5_n)) * 256.0;
                    v5_n = attempt!('try2, add(rt, V::num(t36), v9_b));
                    break 'done2;
                };
                let exception = caught(rt, stop)?;
                v8 = exception;
                close(rt, &mut t32, true)?;
                return Err(throw(rt, v8));
            }
        }
        let t42 = to_num(rt, v5_n)? >= v4_limit;
        if !t42 {
            break 'l1;
        }
    }
    let t45 = rem_num(to_num(rt, v5_n)?, v3_range);
    v5_n = add(rt, V::num(t45), v0_low)?;
    let t49 = type_of(rt, v2_callback);
    let t50 = sne(rt, t49, S_FUNCTION.v());
    if t50 {
        return Ok(v5_n);
    }
    let t52 = var_get(rt, 0);
    let t53 = get_seen(rt, t52, &S_TIMERS, 34)?;
    let t54 = get_seen(rt, t53, &S_SETIMMEDIATE, 35)?;
    call(rt, t54, t53, &[v2_callback, V::UNDEFINED, v5_n], "host.timers.setImmediate")?;
    Ok(V::UNDEFINED)
}
