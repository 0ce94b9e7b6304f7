#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from stub.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(7);

lit!(S = "");
lit!(S_1 = ".");
lit!(S_APPLY = "apply");
lit!(S_COMPLETE = "complete");
lit!(S_CONSTRUCT = "construct");
lit!(S_DELETEPROPERTY = "deleteProperty");
lit!(S_ESMODULE = "__esModule");
lit!(S_GET = "get");
lit!(S_HAS = "has");
lit!(S_KNOWS = "knows");
lit!(S_MISSING = "missing");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "Proxy");
lit!(S_REFLECT = "Reflect");
lit!(S_SET = "set");
lit!(S_STOP = "stop");
lit!(S_STUB = "stub");
lit!(S_SYMBOL = "symbol");
lit!(S_THEN = "then");
const K_GET: [&Lit; 1] = [&S_GET];
const K_GET_APPLY_CONSTRUCT_SET_HAS_OWNK: [&Lit; 7] = [&S_GET, &S_APPLY, &S_CONSTRUCT, &S_SET, &S_HAS, &S_OWNKEYS, &S_DELETEPROPERTY];
const K_STUB_COMPLETE: [&Lit; 2] = [&S_STUB, &S_COMPLETE];
const M_GET: Method = method("get");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_stub_entry, name: &S_STUB, length: 1, flags: 6 },
        FuncInfo { code: f3_stop, name: &S_STOP, length: 0, flags: 6 },
        FuncInfo { code: f4, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f5_get, name: &S_GET, length: 2, flags: 2 },
        FuncInfo { code: f6_complete, name: &S_COMPLETE, length: 2, flags: 6 },
        FuncInfo { code: f7_get, name: &S_GET, length: 3, flags: 2 },
    ],
    vars: 2,
};

// stub.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// stub.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = closure(rt, 2, &[])?;
    var_set(rt, 1, t2)?;
    let v2_complete = closure(rt, 6, &[])?;
    let t5 = var_get(rt, 1);
    let t5 = tdz(rt, t5, "stub")?;
    return Ok(obj_seen(rt, &K_STUB_COMPLETE, [t5, v2_complete], 2)?);
}

// stub.js:5  const stub = (name) => {
fn f2_stub(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 25, 2)?;
    let v0_name = p0;
    let v1_stop = closure(rt, 3, &[v0_name])?;
    let t3 = gload(rt, &S_PROXY)?;
    let t4 = closure(rt, 4, &[])?;
    let t6 = closure(rt, 5, &[v0_name])?;
    let t5 = obj_seen(rt, &K_GET_APPLY_CONSTRUCT_SET_HAS_OWNK, [t6, v1_stop, v1_stop, v1_stop, v1_stop, v1_stop, v1_stop], 3)?;
    return Ok(construct(rt, t3, &[t4, t5], "Proxy")?);
}

fn f2_stub_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_stub(rt, arg(args, 0))
}

// stub.js:6  const stop = () => host.missing(name);
fn f3_stop(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 3)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 4)?;
    let t3 = capture(me, 0);
    return Ok(call(rt, t2, t1, &[t3], "host.missing")?);
}

// stub.js:7  return new Proxy(function () {}, {
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 4)?;
    Ok(V::UNDEFINED)
}

// stub.js:8  get(target, key) {
fn f5_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 38, 5)?;
    let mut v2 = false;
    let mut v3 = false;
    let mut v4 = V::UNDEFINED;
    let v0_target = arg(args, 0);
    let v1_key = arg(args, 1);
    let t4 = type_of(rt, v1_key);
    let t5 = seq(rt, t4, S_SYMBOL.v());
    if t5 {
        v3 = t5;
    } else {
        v3 = seq(rt, v1_key, S_THEN.v());
    }
    if v3 {
        v2 = v3;
    } else {
        v2 = seq(rt, v1_key, S_ESMODULE.v());
    }
    if v2 {
        return Ok(V::UNDEFINED);
    }
    let t13 = seq(rt, v1_key, S_PROTOTYPE.v());
    if t13 {
        v4 = get_seen(rt, v0_target, &S_PROTOTYPE, 5)?;
    } else {
        let t16 = var_get(rt, 1);
        let t16 = tdz(rt, t16, "stub")?;
        let t17 = capture(me, 0);
        let t23 = add_part(rt, t17)?;
        let t24 = add_part(rt, v1_key)?;
        let t20 = concat_n(rt, &[t23, S_1.v(), t24])?;
        v4 = f2_stub(rt, t20)?;
    }
    return Ok(v4);
}

// stub.js:21  const complete = (name, module) => new Proxy(module, {
fn f6_complete(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 6)?;
    let v0_name = arg(args, 0);
    let v1_module = arg(args, 1);
    let t3 = gload(rt, &S_PROXY)?;
    let t6 = closure(rt, 7, &[v0_name])?;
    let t5 = obj_seen(rt, &K_GET, [t6], 6)?;
    return Ok(construct(rt, t3, &[v1_module, t5], "Proxy")?);
}

// stub.js:22  get(target, key, self) {
fn f7_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 43, 7)?;
    let mut v3 = false;
    let mut v4 = false;
    let v0_target = arg(args, 0);
    let v1_key = arg(args, 1);
    let v2_self = arg(args, 2);
    let t5 = type_of(rt, v1_key);
    let t6 = seq(rt, t5, S_SYMBOL.v());
    if t6 {
        v4 = t6;
    } else {
        v4 = has(rt, v1_key, v0_target)?;
    }
    if v4 {
        v3 = v4;
    } else {
        let t11 = var_get(rt, 0);
        let t12 = get_seen(rt, t11, &S_KNOWS, 7)?;
        let t13 = capture(me, 0);
        let t15 = call(rt, t12, t11, &[t13, v1_key], "host.knows")?;
        v3 = !t15.truthy();
    }
    if v3 {
        let t18 = gload(rt, &S_REFLECT)?;
        let t19 = get_method(rt, t18, &S_GET, M_GET)?;
        return Ok(call_method(rt, t19, t18, &[v0_target, v1_key, v2_self], "Reflect.get", M_GET)?);
    }
    let t24 = var_get(rt, 1);
    let t24 = tdz(rt, t24, "stub")?;
    let t25 = capture(me, 0);
    let t30 = add_part(rt, t25)?;
    let t31 = add_part(rt, v1_key)?;
    let t28 = concat_n(rt, &[t30, S_1.v(), t31])?;
    return Ok(f2_stub(rt, t28)?);
}
