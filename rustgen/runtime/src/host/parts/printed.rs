#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from printed.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(7);

lit!(S = "");
lit!(S_BASE = "base");
lit!(S_FORMAT = "format");
lit!(S_LINE = "line");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2, name: &S, length: 1, flags: 6 },
    ],
    vars: 2,
};

// printed.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// printed.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = obj(rt)?;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_BASE, 2)?;
    let t5 = get_seen(rt, t4, &S_LINE, 3)?;
    let t6 = to_key(rt, t5)?;
    def_prop_v(rt, t2, t6, V::TRUE)?;
    var_set(rt, 1, t2)?;
    return Ok(closure(rt, 2, &[])?);
}

// printed.js:5  return (args) => host.format(args, options);
fn f2(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 2)?;
    let v0_args = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_FORMAT, 4)?;
    let t5 = var_get(rt, 1);
    return Ok(call(rt, t3, t2, &[v0_args, t5], "host.format")?);
}
