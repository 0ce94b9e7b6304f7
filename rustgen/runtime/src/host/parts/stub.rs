#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from stub.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(8);

lit!(S = "");
lit!(S_1 = ".");
lit!(S_APPLY = "apply");
lit!(S_COMPLETE = "complete");
lit!(S_CONSTRUCT = "construct");
lit!(S_DELETEPROPERTY = "deleteProperty");
lit!(S_ESMODULE = "__esModule");
lit!(S_GET = "get");
lit!(S_HAS = "has");
lit!(S_HASINSTANCE = "hasInstance");
lit!(S_KNOWS = "knows");
lit!(S_LIKE = "like");
lit!(S_MISSING = "missing");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "Proxy");
lit!(S_REFLECT = "Reflect");
lit!(S_SET = "set");
lit!(S_SPECIES = "species");
lit!(S_STOP = "stop");
lit!(S_STUB = "stub");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
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
        FuncInfo { code: f3_like, name: &S_LIKE, length: 0, flags: 3 },
        FuncInfo { code: f4_stop_entry, name: &S_STOP, length: 0, flags: 6 },
        FuncInfo { code: f5_get, name: &S_GET, length: 2, flags: 2 },
        FuncInfo { code: f6, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f7_complete, name: &S_COMPLETE, length: 2, flags: 6 },
        FuncInfo { code: f8_get, name: &S_GET, length: 3, flags: 2 },
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
    let v2_complete = closure(rt, 7, &[])?;
    let t5 = var_get(rt, 1);
    let t5 = tdz(rt, t5, "stub")?;
    return Ok(obj_seen(rt, &K_STUB_COMPLETE, [t5, v2_complete], 2)?);
}

// stub.js:6  const stub = (name, like = function () {}) => {
fn f2_stub(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 34, 2)?;
    let mut v2 = V::UNDEFINED;
    let v0_name = p0;
    let t2 = p1;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = closure(rt, 3, &[])?;
    } else {
        v2 = t2;
    }
    let v1_like = v2;
    let v3_stop = closure(rt, 4, &[v0_name])?;
    let t7 = gload(rt, &S_PROXY)?;
    let t10 = closure(rt, 5, &[v3_stop, v0_name])?;
    let t9 = obj_seen(rt, &K_GET_APPLY_CONSTRUCT_SET_HAS_OWNK, [t10, v3_stop, v3_stop, v3_stop, v3_stop, v3_stop, v3_stop], 3)?;
    return Ok(construct(rt, t7, &[v1_like, t9], "Proxy")?);
}

fn f2_stub_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_stub(rt, arg(args, 0), arg(args, 1))
}

// stub.js:6  const stub = (name, like = function () {}) => {
fn f3_like(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 3)?;
    Ok(V::UNDEFINED)
}

// stub.js:7  const stop = () => host.missing(name);
fn f4_stop(rt: &mut Rt, me: V) -> R<V> {
    enter(rt, 6, 4)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 4)?;
    let t3 = capture(me, 0);
    return Ok(call(rt, t2, t1, &[t3], "host.missing")?);
}

fn f4_stop_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_stop(rt, me)
}

// stub.js:9  get(target, key) {
fn f5_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 58, 5)?;
    let mut v2 = false;
    let mut v3 = V::UNDEFINED;
    let v0_target = arg(args, 0);
    let v1_key = arg(args, 1);
    let t4 = gload(rt, &S_SYMBOL)?;
    let t5 = get_seen(rt, t4, &S_HASINSTANCE, 5)?;
    let t6 = seq(rt, v1_key, t5);
    if t6 {
        return Ok(closure(rt, 6, &[v0_target])?);
    }
    let t9 = gload(rt, &S_SYMBOL)?;
    let t10 = get_seen(rt, t9, &S_SPECIES, 6)?;
    let t11 = seq(rt, v1_key, t10);
    if t11 {
        let t12 = capture(me, 0);
        return Ok(f4_stop(rt, t12)?);
    }
    let t15 = type_of(rt, v1_key);
    let t16 = seq(rt, t15, S_SYMBOL_1.v());
    if t16 {
        return Ok(get_v(rt, v0_target, v1_key)?);
    }
    let t21 = seq(rt, v1_key, S_THEN.v());
    if t21 {
        v2 = t21;
    } else {
        v2 = seq(rt, v1_key, S_ESMODULE.v());
    }
    if v2 {
        return Ok(V::UNDEFINED);
    }
    let t26 = seq(rt, v1_key, S_PROTOTYPE.v());
    if t26 {
        v3 = get_seen(rt, v0_target, &S_PROTOTYPE, 7)?;
    } else {
        let t29 = var_get(rt, 1);
        let t29 = tdz(rt, t29, "stub")?;
        let t30 = capture(me, 1);
        let t36 = add_part(rt, t30)?;
        let t37 = add_part(rt, v1_key)?;
        let t33 = concat_n(rt, &[t36, S_1.v(), t37])?;
        v3 = f2_stub(rt, t33, V::UNDEFINED)?;
    }
    return Ok(v3);
}

// stub.js:10  if (key === Symbol.hasInstance) return (value) => value instanceof target;
fn f6(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 6)?;
    let v0_value = arg(args, 0);
    let t3 = capture(me, 0);
    return Ok(V::bool((instance_of(rt, v0_value, t3)?)));
}

// stub.js:25  const complete = (name, module) => new Proxy(module, {
fn f7_complete(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 7)?;
    let v0_name = arg(args, 0);
    let v1_module = arg(args, 1);
    let t3 = gload(rt, &S_PROXY)?;
    let t6 = closure(rt, 8, &[v0_name])?;
    let t5 = obj_seen(rt, &K_GET, [t6], 9)?;
    return Ok(construct(rt, t3, &[v1_module, t5], "Proxy")?);
}

// stub.js:26  get(target, key, self) {
fn f8_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 43, 8)?;
    let mut v3 = false;
    let mut v4 = false;
    let v0_target = arg(args, 0);
    let v1_key = arg(args, 1);
    let v2_self = arg(args, 2);
    let t5 = type_of(rt, v1_key);
    let t6 = seq(rt, t5, S_SYMBOL_1.v());
    if t6 {
        v4 = t6;
    } else {
        v4 = has(rt, v1_key, v0_target)?;
    }
    if v4 {
        v3 = v4;
    } else {
        let t11 = var_get(rt, 0);
        let t12 = get_seen(rt, t11, &S_KNOWS, 10)?;
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
    return Ok(f2_stub(rt, t28, V::UNDEFINED)?);
}
