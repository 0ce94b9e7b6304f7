#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from moment.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(18);

lit!(S = "");
lit!(S_BASE = "base");
lit!(S_BEGAN = "began");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_FUNCTION = "function");
lit!(S_MARK = "mark");
lit!(S_MEASURE = "measure");
lit!(S_MICROTASK = "microtask");
lit!(S_MISSING = "missing");
lit!(S_NOW = "now");
lit!(S_OBJECT = "Object");
lit!(S_PERFORMANCE = "Performance");
lit!(S_PERFORMANCE_1 = "performance");
lit!(S_PERFORMANCE_MARK = "performance.mark");
lit!(S_PERFORMANCE_MEASURE = "performance.measure");
lit!(S_QUEUEMICROTASK = "queueMicrotask");
lit!(S_RECEIVED = "received");
lit!(S_SYMBOL = "Symbol");
lit!(S_THE_CALLBACK_ARGUMENT_MUST_BE_OF = "The \"callback\" argument must be of type function. Received ");
lit!(S_TIMEORIGIN = "timeOrigin");
lit!(S_TIMING = "timing");
lit!(S_TOJSON = "toJSON");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPEERROR = "TypeError");
lit!(S_VALUE = "value");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_NOW_TIMEORIGIN_TIMING_TOJSON_MAR: [&Lit; 6] = [&S_NOW, &S_TIMEORIGIN, &S_TIMING, &S_TOJSON, &S_MARK, &S_MEASURE];
const K_QUEUEMICROTASK_PERFORMANCE: [&Lit; 2] = [&S_QUEUEMICROTASK, &S_PERFORMANCE_1];
const K_TIMEORIGIN: [&Lit; 1] = [&S_TIMEORIGIN];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_queuemicrotask, name: &S_QUEUEMICROTASK, length: 1, flags: 3 },
        FuncInfo { code: f3_now, name: &S_NOW, length: 0, flags: 6 },
        FuncInfo { code: f4_tojson, name: &S_TOJSON, length: 0, flags: 2 },
        FuncInfo { code: f5_mark, name: &S_MARK, length: 0, flags: 2 },
        FuncInfo { code: f6_measure, name: &S_MEASURE, length: 0, flags: 2 },
    ],
    vars: 3,
};

// moment.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// moment.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 44, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t4)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BASE, 4)?;
    req_obj(rt, t6, "host.base", "coded")?;
    let t7 = get_seen(rt, t6, &S_CODED, 5)?;
    var_set(rt, 2, t7)?;
    let v4_queuemicrotask = closure(rt, 2, &[])?;
    let t11 = closure(rt, 3, &[])?;
    let t12 = closure(rt, 4, &[])?;
    let t13 = closure(rt, 5, &[])?;
    let t14 = closure(rt, 6, &[])?;
    let t10 = obj_seen(rt, &K_NOW_TIMEORIGIN_TIMING_TOJSON_MAR, [t11, V::num(0.0), V::UNDEFINED, t12, t13, t14], 6)?;
    let t15 = gload(rt, &S_SYMBOL)?;
    let t16 = get_seen(rt, t15, &S_TOSTRINGTAG, 7)?;
    let t17 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [S_PERFORMANCE.v(), V::TRUE], 8)?;
    let v5_performance = call(rt, v1_defineproperty, V::UNDEFINED, &[t10, t16, t17], "defineProperty")?;
    return Ok(obj_seen(rt, &K_QUEUEMICROTASK_PERFORMANCE, [v4_queuemicrotask, v5_performance], 9)?);
}

// moment.js:7  const queueMicrotask = function (callback) {
fn f2_queuemicrotask(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 2)?;
    let v0_callback = arg(args, 0);
    let t3 = type_of(rt, v0_callback);
    let t4 = sne(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = var_get(rt, 2);
        let t6 = var_get(rt, 1);
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_BASE, 10)?;
        let t9 = get_seen(rt, t8, &S_RECEIVED, 11)?;
        let t11 = call(rt, t9, t8, &[v0_callback], "host.base.received")?;
        let t12 = to_part(rt, t11)?;
        let t13 = concat_n(rt, &[S_THE_CALLBACK_ARGUMENT_MUST_BE_OF.v(), t12])?;
        let t14 = construct(rt, t6, &[t13], "Wrong")?;
        let t15 = call(rt, t5, V::UNDEFINED, &[t14, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
        return Err(throw(rt, t15));
    }
    let t16 = var_get(rt, 0);
    let t17 = get_seen(rt, t16, &S_MICROTASK, 12)?;
    call(rt, t17, t16, &[v0_callback], "host.microtask")?;
    Ok(V::UNDEFINED)
}

// moment.js:12  now: () => (host.now() - host.began()), timeOrigin: 0, timing: undefined, toJSON() { return { timeO…
fn f3_now(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 3)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_NOW, 13)?;
    let t3 = call(rt, t2, t1, &[], "host.now")?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BEGAN, 14)?;
    let t6 = call(rt, t5, t4, &[], "host.began")?;
    return Ok(V::num((to_num(rt, t3)? - to_num(rt, t6)?)));
}

// moment.js:12  now: () => (host.now() - host.began()), timeOrigin: 0, timing: undefined, toJSON() { return { timeO…
fn f4_tojson(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 4)?;
    let t2 = get_seen(rt, this, &S_TIMEORIGIN, 15)?;
    return Ok(obj_seen(rt, &K_TIMEORIGIN, [t2], 16)?);
}

// moment.js:13  mark() { host.missing('performance.mark'); }, measure() { host.missing('performance.measure'); },
fn f5_mark(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 5)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 17)?;
    call(rt, t2, t1, &[S_PERFORMANCE_MARK.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// moment.js:13  mark() { host.missing('performance.mark'); }, measure() { host.missing('performance.measure'); },
fn f6_measure(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 6)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 18)?;
    call(rt, t2, t1, &[S_PERFORMANCE_MEASURE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}
