#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from timers.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(9);

lit!(S = "");
lit!(S_ARGS = "args");
lit!(S_BASE = "base");
lit!(S_CALLBACK = "callback");
lit!(S_CANCEL = "cancel");
lit!(S_CLEAR = "clear");
lit!(S_CLEARIMMEDIATE = "clearImmediate");
lit!(S_CLEARINTERVAL = "clearInterval");
lit!(S_CLEARTIMEOUT = "clearTimeout");
lit!(S_CLOSE = "close");
lit!(S_COUNTS = "counts");
lit!(S_DELETE = "delete");
lit!(S_DESTROYED = "_destroyed");
lit!(S_DISPOSE = "dispose");
lit!(S_EFFECT = "effect");
lit!(S_FOR = "for");
lit!(S_FUNCTIONS = "functions");
lit!(S_GET = "get");
lit!(S_HASREF = "hasRef");
lit!(S_HIDE = "hide");
lit!(S_ID = "id");
lit!(S_IDLETIMEOUT = "_idleTimeout");
lit!(S_IMMEDIATE = "Immediate");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_LENGTH = "length");
lit!(S_MAP = "Map");
lit!(S_MATH = "Math");
lit!(S_NODEJS_DISPOSE = "nodejs.dispose");
lit!(S_NODEJS_UTIL_PROMISIFY_CUSTOM = "nodejs.util.promisify.custom");
lit!(S_NUMBER = "Number");
lit!(S_NUMBER_1 = "number");
lit!(S_ONIMMEDIATE = "_onImmediate");
lit!(S_ONTIMEOUT = "_onTimeout");
lit!(S_PROMISE = "Promise");
lit!(S_PROMISED = "promised");
lit!(S_PROTOTYPE = "prototype");
lit!(S_REF = "ref");
lit!(S_REFRESH = "refresh");
lit!(S_REPEAT = "_repeat");
lit!(S_SET = "set");
lit!(S_SETIMMEDIATE = "setImmediate");
lit!(S_SETINTERVAL = "setInterval");
lit!(S_SETTIMEOUT = "setTimeout");
lit!(S_SLICE = "slice");
lit!(S_SOON = "soon");
lit!(S_START = "start");
lit!(S_STRING = "string");
lit!(S_SYMBOL = "Symbol");
lit!(S_TIMEOUT = "Timeout");
lit!(S_TOPRIMITIVE = "toPrimitive");
lit!(S_TRUNC = "trunc");
lit!(S_UNREF = "unref");
lit!(S_WAIT = "wait");
const G_MATH: V = builtin("Math");
const G_MATH_TRUNC: V = builtin_function("Math", "trunc");
const G_NUMBER: V = builtin("Number");
const K_SETTIMEOUT_SETIMMEDIATE: [&Lit; 2] = [&S_SETTIMEOUT, &S_SETIMMEDIATE];
const K_SETTIMEOUT_SETINTERVAL_CLEARTIME: [&Lit; 6] = [&S_SETTIMEOUT, &S_SETINTERVAL, &S_CLEARTIMEOUT, &S_CLEARINTERVAL, &S_SETIMMEDIATE, &S_CLEARIMMEDIATE];
const M_DELETE: Method = method("delete");
const M_GET: Method = method("get");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_length_entry, name: &S_LENGTH, length: 1, flags: 6 },
        FuncInfo { code: f3_timeout_entry, name: &S_TIMEOUT, length: 4, flags: 27 },
        FuncInfo { code: f4_ref, name: &S_REF, length: 0, flags: 2 },
        FuncInfo { code: f5_unref, name: &S_UNREF, length: 0, flags: 2 },
        FuncInfo { code: f6_hasref, name: &S_HASREF, length: 0, flags: 2 },
        FuncInfo { code: f7_refresh, name: &S_REFRESH, length: 0, flags: 2 },
        FuncInfo { code: f8_close, name: &S_CLOSE, length: 0, flags: 2 },
        FuncInfo { code: f9, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f10, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f11_start_entry, name: &S_START, length: 1, flags: 6 },
        FuncInfo { code: f12, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f13_cancel_entry, name: &S_CANCEL, length: 1, flags: 6 },
        FuncInfo { code: f14_clear_entry, name: &S_CLEAR, length: 1, flags: 6 },
        FuncInfo { code: f15_immediate_entry, name: &S_IMMEDIATE, length: 2, flags: 27 },
        FuncInfo { code: f16, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f17_ref, name: &S_REF, length: 0, flags: 2 },
        FuncInfo { code: f18_unref, name: &S_UNREF, length: 0, flags: 2 },
        FuncInfo { code: f19_hasref, name: &S_HASREF, length: 0, flags: 2 },
        FuncInfo { code: f20_settimeout, name: &S_SETTIMEOUT, length: 5, flags: 3 },
        FuncInfo { code: f21_setinterval, name: &S_SETINTERVAL, length: 5, flags: 3 },
        FuncInfo { code: f22_cleartimeout, name: &S_CLEARTIMEOUT, length: 1, flags: 3 },
        FuncInfo { code: f23_clearinterval, name: &S_CLEARINTERVAL, length: 1, flags: 3 },
        FuncInfo { code: f24_setimmediate, name: &S_SETIMMEDIATE, length: 4, flags: 3 },
        FuncInfo { code: f25_clearimmediate, name: &S_CLEARIMMEDIATE, length: 1, flags: 3 },
        FuncInfo { code: f26_settimeout, name: &S_SETTIMEOUT, length: 2, flags: 2 },
        FuncInfo { code: f27, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f28_setimmediate, name: &S_SETIMMEDIATE, length: 1, flags: 2 },
        FuncInfo { code: f29, name: &S, length: 1, flags: 6 },
    ],
    vars: 13,
};

// timers.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// timers.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 127, 1)?;
    let mut v16 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_PROMISE)?;
    var_set(rt, 1, t2)?;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_BASE, 13)?;
    req_obj(rt, t4, "host.base", "hide")?;
    let t5 = get_seen(rt, t4, &S_HIDE, 14)?;
    var_set(rt, 2, t5)?;
    let t6 = get_seen(rt, t4, &S_ISFUNCTION, 15)?;
    var_set(rt, 3, t6)?;
    let t7 = gload(rt, &S_MAP)?;
    let t8 = construct(rt, t7, &[], "Map")?;
    var_set(rt, 4, t8)?;
    let t9 = closure(rt, 2, &[])?;
    var_set(rt, 5, t9)?;
    var_set(rt, 6, V::num(0.0))?;
    let t10 = gload(rt, &S_SYMBOL)?;
    let t11 = get_seen(rt, t10, &S_TOPRIMITIVE, 16)?;
    let t12 = to_key(rt, t11)?;
    let t13 = var_get(rt, 0);
    let t14 = get_seen(rt, t13, &S_DISPOSE, 17)?;
    let t15 = eq(rt, t14, V::NULL)?;
    if t15 {
        let t16 = gload(rt, &S_SYMBOL)?;
        let t17 = get_seen(rt, t16, &S_FOR, 18)?;
        v16 = call(rt, t17, t16, &[S_NODEJS_DISPOSE.v()], "")?;
    } else {
        v16 = t14;
    }
    let t20 = to_key(rt, v16)?;
    let t21 = make_class(rt, 3, V::EMPTY, &[])?;
    let t22 = get_seen(rt, t21, &S_PROTOTYPE, 19)?;
    let t23 = closure(rt, 4, &[])?;
    def_hidden(rt, t22, S_REF.v(), t23)?;
    let t24 = closure(rt, 5, &[])?;
    def_hidden(rt, t22, S_UNREF.v(), t24)?;
    let t25 = closure(rt, 6, &[])?;
    def_hidden(rt, t22, S_HASREF.v(), t25)?;
    let t26 = closure(rt, 7, &[])?;
    def_hidden(rt, t22, S_REFRESH.v(), t26)?;
    let t27 = closure(rt, 8, &[])?;
    def_hidden(rt, t22, S_CLOSE.v(), t27)?;
    let t28 = closure(rt, 9, &[])?;
    set_name(rt, t28, t12, "")?;
    def_hidden(rt, t22, t12, t28)?;
    let t29 = closure(rt, 10, &[])?;
    set_name(rt, t29, t20, "")?;
    def_hidden(rt, t22, t20, t29)?;
    let v15_timeout = t21;
    var_set(rt, 7, t21)?;
    let t30 = closure(rt, 11, &[])?;
    var_set(rt, 8, t30)?;
    let t31 = closure(rt, 13, &[])?;
    var_set(rt, 9, t31)?;
    let t32 = closure(rt, 14, &[])?;
    var_set(rt, 10, t32)?;
    let t33 = make_class(rt, 15, V::EMPTY, &[])?;
    let t34 = get_seen(rt, t33, &S_PROTOTYPE, 20)?;
    let t35 = closure(rt, 17, &[])?;
    def_hidden(rt, t34, S_REF.v(), t35)?;
    let t36 = closure(rt, 18, &[])?;
    def_hidden(rt, t34, S_UNREF.v(), t36)?;
    let t37 = closure(rt, 19, &[])?;
    def_hidden(rt, t34, S_HASREF.v(), t37)?;
    let v17_immediate = t33;
    var_set(rt, 11, t33)?;
    let t39 = closure(rt, 20, &[])?;
    let t40 = closure(rt, 21, &[])?;
    let t41 = closure(rt, 22, &[])?;
    let t42 = closure(rt, 23, &[])?;
    let t43 = closure(rt, 24, &[])?;
    let t44 = closure(rt, 25, &[])?;
    let t38 = obj_seen(rt, &K_SETTIMEOUT_SETINTERVAL_CLEARTIME, [t39, t40, t41, t42, t43, t44], 21)?;
    var_set(rt, 12, t38)?;
    let t45 = gload(rt, &S_SYMBOL)?;
    let t46 = get_seen(rt, t45, &S_FOR, 22)?;
    let v13_custom = call(rt, t46, t45, &[S_NODEJS_UTIL_PROMISIFY_CUSTOM.v()], "Symbol.for")?;
    let t49 = closure(rt, 26, &[])?;
    let t50 = closure(rt, 28, &[])?;
    let v14_promised = obj_seen(rt, &K_SETTIMEOUT_SETIMMEDIATE, [t49, t50], 23)?;
    let t51 = var_get(rt, 2);
    let t52 = var_get(rt, 12);
    let t53 = get_seen(rt, t52, &S_SETTIMEOUT, 24)?;
    let t56 = get_seen(rt, v14_promised, &S_SETTIMEOUT, 25)?;
    call(rt, t51, V::UNDEFINED, &[t53, v13_custom, t56], "hide")?;
    let t58 = var_get(rt, 2);
    let t59 = var_get(rt, 12);
    let t60 = get_seen(rt, t59, &S_SETIMMEDIATE, 26)?;
    let t63 = get_seen(rt, v14_promised, &S_SETIMMEDIATE, 27)?;
    call(rt, t58, V::UNDEFINED, &[t60, v13_custom, t63], "hide")?;
    let t65 = obj(rt)?;
    let t66 = var_get(rt, 12);
    copy_props(rt, t65, t66, &[])?;
    let t67 = var_get(rt, 12);
    def_prop(rt, t65, &S_FUNCTIONS, t67)?;
    def_prop(rt, t65, &S_PROMISED, v14_promised)?;
    return Ok(t65);
}

// timers.js:7  const length = (ms) => {
fn f2_length(rt: &mut Rt, p0: V) -> R<f64> {
    enter(rt, 24, 2)?;
    let mut v2 = 0f64;
    let mut v3 = false;
    let v0_ms = p0;
    let t2 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t3 = get_builtin(rt, t2, &S_TRUNC, G_MATH_TRUNC)?;
    let t4 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
    let t6 = call(rt, t4, V::UNDEFINED, &[v0_ms], "Number")?;
    let v1_n = math::trunc(to_num(rt, t6)?);
    let t9 = v1_n >= 1.0;
    if t9 {
        v3 = v1_n <= 2147483647.0;
    } else {
        v3 = t9;
    }
    if v3 {
        v2 = v1_n;
    } else {
        v2 = 1.0;
    }
    return Ok(v2);
}

fn f2_length_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::num(f2_length(rt, arg(args, 0))?))
}

// timers.js:13  constructor(callback, delay, args, repeats) {
fn f3_timeout(rt: &mut Rt, me: V, target: V, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 36, 3)?;
    let this = instance(rt, target)?;
    let mut v4 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v0_callback = p0;
    let v1_delay = p1;
    let v2_args = p2;
    let v3_repeats = p3;
    put_seen(rt, this, &S_IDLETIMEOUT, v1_delay, true, 29)?;
    put_seen(rt, this, &S_ONTIMEOUT, v0_callback, true, 30)?;
    if v3_repeats.truthy() {
        v4 = v1_delay;
    } else {
        v4 = V::NULL;
    }
    put_seen(rt, this, &S_REPEAT, v4, true, 31)?;
    let t11 = var_get(rt, 2);
    call(rt, t11, V::UNDEFINED, &[this, S_ARGS.v(), v2_args], "hide")?;
    let t14 = var_get(rt, 2);
    let t15 = var_get(rt, 6);
    let t16 = to_num(rt, t15)?;
    let t17 = t16 + 1.0;
    var_set(rt, 6, V::num(t17))?;
    call(rt, t14, V::UNDEFINED, &[this, S_ID.v(), V::num(t17)], "hide")?;
    let t19 = var_get(rt, 2);
    call(rt, t19, V::UNDEFINED, &[this, S_COUNTS.v(), V::TRUE], "hide")?;
    put_seen(rt, this, &S_DESTROYED, V::FALSE, true, 32)?;
    let t21 = var_get(rt, 8);
    let t21 = tdz(rt, t21, "start")?;
    f11_start(rt, this)?;
    Ok(this)
}

fn f3_timeout_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f3_timeout(rt, me, target, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// timers.js:23  ref() { this.counts = true; host.counts(this.effect, true); return this; }
fn f4_ref(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 4)?;
    put_seen(rt, this, &S_COUNTS, V::TRUE, true, 33)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_COUNTS, 34)?;
    let t3 = get_seen(rt, this, &S_EFFECT, 35)?;
    call(rt, t2, t1, &[t3, V::TRUE], "host.counts")?;
    return Ok(this);
}

// timers.js:24  unref() { this.counts = false; host.counts(this.effect, false); return this; }
fn f5_unref(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 5)?;
    put_seen(rt, this, &S_COUNTS, V::FALSE, true, 36)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_COUNTS, 37)?;
    let t3 = get_seen(rt, this, &S_EFFECT, 38)?;
    call(rt, t2, t1, &[t3, V::FALSE], "host.counts")?;
    return Ok(this);
}

// timers.js:25  hasRef() { return this.counts; }
fn f6_hasref(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 6)?;
    return Ok(get_seen(rt, this, &S_COUNTS, 39)?);
}

// timers.js:26  refresh() { if (!this._destroyed) { cancel(this); this._destroyed = false; start(this); } return th…
fn f7_refresh(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 7)?;
    let t1 = get_seen(rt, this, &S_DESTROYED, 40)?;
    let t2 = !t1.truthy();
    if t2 {
        let t3 = var_get(rt, 9);
        let t3 = tdz(rt, t3, "cancel")?;
        f13_cancel(rt, this)?;
        put_seen(rt, this, &S_DESTROYED, V::FALSE, true, 41)?;
        let t5 = var_get(rt, 8);
        let t5 = tdz(rt, t5, "start")?;
        f11_start(rt, this)?;
    }
    return Ok(this);
}

// timers.js:27  close() { cancel(this); return this; }
fn f8_close(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 8)?;
    let t1 = var_get(rt, 9);
    let t1 = tdz(rt, t1, "cancel")?;
    f13_cancel(rt, this)?;
    return Ok(this);
}

// timers.js:28  [Symbol.toPrimitive]() { return this.id; }
fn f9(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 9)?;
    return Ok(get_seen(rt, this, &S_ID, 42)?);
}

// timers.js:29  [host.dispose ?? Symbol.for('nodejs.dispose')]() { cancel(this); }
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 10)?;
    let t1 = var_get(rt, 9);
    let t1 = tdz(rt, t1, "cancel")?;
    f13_cancel(rt, this)?;
    Ok(V::UNDEFINED)
}

// timers.js:31  const start = (timer) => {
fn f11_start(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 31, 11)?;
    let v0_timer = p0;
    let t2 = var_get(rt, 4);
    let t3 = get_method(rt, t2, &S_SET, M_SET)?;
    let t5 = get_seen(rt, v0_timer, &S_ID, 44)?;
    call_method(rt, t3, t2, &[t5, v0_timer], "timers.set", M_SET)?;
    let t8 = var_get(rt, 2);
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_WAIT, 45)?;
    let t13 = get_seen(rt, v0_timer, &S_IDLETIMEOUT, 46)?;
    let t15 = get_seen(rt, v0_timer, &S_REPEAT, 47)?;
    let t16 = sne(rt, t15, V::NULL);
    let t17 = closure(rt, 12, &[v0_timer])?;
    let t18 = call(rt, t11, t10, &[t13, V::bool(t16), t17], "host.wait")?;
    call(rt, t8, V::UNDEFINED, &[v0_timer, S_EFFECT.v(), t18], "hide")?;
    let t21 = get_seen(rt, v0_timer, &S_COUNTS, 48)?;
    let t22 = !t21.truthy();
    if t22 {
        let t23 = var_get(rt, 0);
        let t24 = get_seen(rt, t23, &S_COUNTS, 49)?;
        let t26 = get_seen(rt, v0_timer, &S_EFFECT, 50)?;
        call(rt, t24, t23, &[t26, V::FALSE], "host.counts")?;
    }
    Ok(V::UNDEFINED)
}

fn f11_start_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_start(rt, arg(args, 0))
}

// timers.js:33  hide(timer, 'effect', host.wait(timer._idleTimeout, timer._repeat !== null, () => {
fn f12(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 38, 12)?;
    let mut v0 = false;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_DESTROYED, 51)?;
    if t2.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t3 = capture(me, 0);
    let t4 = get_seen(rt, t3, &S_REPEAT, 52)?;
    let t5 = seq(rt, t4, V::NULL);
    if t5 {
        let t6 = capture(me, 0);
        put_seen(rt, t6, &S_DESTROYED, V::TRUE, true, 53)?;
        let t7 = var_get(rt, 4);
        let t8 = get_method(rt, t7, &S_DELETE, M_DELETE)?;
        let t9 = capture(me, 0);
        let t10 = get_seen(rt, t9, &S_ID, 55)?;
        call_method(rt, t8, t7, &[t10], "timers.delete", M_DELETE)?;
    }
    let t12 = capture(me, 0);
    let t13 = get_seen(rt, t12, &S_ONTIMEOUT, 56)?;
    let t14 = arr(rt, &[])?;
    let t15 = capture(me, 0);
    let t16 = get_seen(rt, t15, &S_ARGS, 57)?;
    spread(rt, t14, t16, "...")?;
    call_arr(rt, t13, t12, t14, "timer._onTimeout")?;
    let t18 = capture(me, 0);
    let t19 = get_seen(rt, t18, &S_REPEAT, 58)?;
    let t20 = sne(rt, t19, V::NULL);
    if t20 {
        let t21 = capture(me, 0);
        let t22 = get_seen(rt, t21, &S_DESTROYED, 59)?;
        v0 = !t22.truthy();
    } else {
        v0 = t20;
    }
    if v0 {
        let t25 = var_get(rt, 8);
        let t25 = tdz(rt, t25, "start")?;
        let t26 = capture(me, 0);
        f11_start(rt, t26)?;
    }
    Ok(V::UNDEFINED)
}

// timers.js:44  const cancel = (timer) => {
fn f13_cancel(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 20, 13)?;
    let v0_timer = p0;
    let t3 = get_seen(rt, v0_timer, &S_DESTROYED, 60)?;
    if t3.truthy() {
        return Ok(V::UNDEFINED);
    }
    put_seen(rt, v0_timer, &S_DESTROYED, V::TRUE, true, 61)?;
    let t5 = var_get(rt, 4);
    let t6 = get_method(rt, t5, &S_DELETE, M_DELETE)?;
    let t8 = get_seen(rt, v0_timer, &S_ID, 63)?;
    call_method(rt, t6, t5, &[t8], "timers.delete", M_DELETE)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_CANCEL, 64)?;
    let t13 = get_seen(rt, v0_timer, &S_EFFECT, 65)?;
    call(rt, t11, t10, &[t13], "host.cancel")?;
    Ok(V::UNDEFINED)
}

fn f13_cancel_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f13_cancel(rt, arg(args, 0))
}

// timers.js:50  const clear = (timer) => {
fn f14_clear(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 33, 14)?;
    let mut v1 = false;
    let v0_timer = p0;
    let t3 = var_get(rt, 7);
    let t4 = instance_of(rt, v0_timer, t3)?;
    if t4 {
        let t5 = var_get(rt, 9);
        let t5 = tdz(rt, t5, "cancel")?;
        f13_cancel(rt, v0_timer)?;
    } else {
        let t9 = type_of(rt, v0_timer);
        let t10 = seq(rt, t9, S_NUMBER_1.v());
        if t10 {
            v1 = t10;
        } else {
            let t12 = type_of(rt, v0_timer);
            v1 = seq(rt, t12, S_STRING.v());
        }
        if v1 {
            let t15 = var_get(rt, 4);
            let t16 = get_method(rt, t15, &S_GET, M_GET)?;
            let t17 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
            let t19 = call(rt, t17, V::UNDEFINED, &[v0_timer], "Number")?;
            let v2_found = call_method(rt, t16, t15, &[t19], "timers.get", M_GET)?;
            if v2_found.truthy() {
                let t22 = var_get(rt, 9);
                let t22 = tdz(rt, t22, "cancel")?;
                f13_cancel(rt, v2_found)?;
            }
        }
    }
    Ok(V::UNDEFINED)
}

fn f14_clear_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f14_clear(rt, arg(args, 0))
}

// timers.js:58  constructor(callback, args) {
fn f15_immediate(rt: &mut Rt, me: V, target: V, p0: V, p1: V) -> R<V> {
    enter(rt, 18, 15)?;
    let this = instance(rt, target)?;
    let v0_this = this;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v1_callback = p0;
    let v2_args = p1;
    put_seen(rt, this, &S_ONIMMEDIATE, v1_callback, true, 68)?;
    put_seen(rt, this, &S_DESTROYED, V::FALSE, true, 69)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_SOON, 70)?;
    let t7 = closure(rt, 16, &[v0_this, v1_callback, v2_args])?;
    call(rt, t6, t5, &[t7], "host.soon")?;
    Ok(this)
}

fn f15_immediate_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f15_immediate(rt, me, target, arg(args, 0), arg(args, 1))
}

// timers.js:61  host.soon(() => {
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 16)?;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_DESTROYED, 71)?;
    if t2.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t3 = capture(me, 0);
    put_seen(rt, t3, &S_DESTROYED, V::TRUE, true, 72)?;
    let t4 = capture(me, 1);
    let t5 = arr(rt, &[])?;
    let t6 = capture(me, 2);
    spread(rt, t5, t6, "...")?;
    call_arr(rt, t4, V::UNDEFINED, t5, "callback")?;
    Ok(V::UNDEFINED)
}

// timers.js:67  ref() { return this; }
fn f17_ref(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 17)?;
    return Ok(this);
}

// timers.js:68  unref() { return this; }
fn f18_unref(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 18)?;
    return Ok(this);
}

// timers.js:69  hasRef() { return true; }
fn f19_hasref(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 19)?;
    return Ok(V::TRUE);
}

// timers.js:73  setTimeout: function setTimeout(callback, delay, _a, _b, _c) { isFunction(callback, 'callback'); re…
fn f20_settimeout(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 20)?;
    let v5_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_callback = arg(args, 0);
    let v1_delay = arg(args, 1);
    let v2_a = arg(args, 2);
    let v3_b = arg(args, 3);
    let v4_c = arg(args, 4);
    let t7 = var_get(rt, 3);
    call(rt, t7, V::UNDEFINED, &[v0_callback, S_CALLBACK.v()], "isFunction")?;
    let t10 = var_get(rt, 7);
    let t12 = var_get(rt, 5);
    let t14 = f2_length(rt, v1_delay)?;
    let t15 = arr(rt, &[])?;
    spread(rt, t15, v5_arguments, "arguments")?;
    let t17 = get_method(rt, t15, &S_SLICE, M_SLICE)?;
    let t18 = call_method(rt, t17, t15, &[V::num(2.0)], "[(...arguments)].slice", M_SLICE)?;
    return Ok(f3_timeout(rt, t10, t10, v0_callback, V::num(t14), t18, V::FALSE)?);
}

// timers.js:74  setInterval: function setInterval(callback, delay, _a, _b, _c) { isFunction(callback, 'callback'); …
fn f21_setinterval(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 21)?;
    let v5_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_callback = arg(args, 0);
    let v1_delay = arg(args, 1);
    let v2_a = arg(args, 2);
    let v3_b = arg(args, 3);
    let v4_c = arg(args, 4);
    let t7 = var_get(rt, 3);
    call(rt, t7, V::UNDEFINED, &[v0_callback, S_CALLBACK.v()], "isFunction")?;
    let t10 = var_get(rt, 7);
    let t12 = var_get(rt, 5);
    let t14 = f2_length(rt, v1_delay)?;
    let t15 = arr(rt, &[])?;
    spread(rt, t15, v5_arguments, "arguments")?;
    let t17 = get_method(rt, t15, &S_SLICE, M_SLICE)?;
    let t18 = call_method(rt, t17, t15, &[V::num(2.0)], "[(...arguments)].slice", M_SLICE)?;
    return Ok(f3_timeout(rt, t10, t10, v0_callback, V::num(t14), t18, V::TRUE)?);
}

// timers.js:75  clearTimeout: function clearTimeout(timer) { clear(timer); },
fn f22_cleartimeout(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 22)?;
    let v0_timer = arg(args, 0);
    let t2 = var_get(rt, 10);
    f14_clear(rt, v0_timer)?;
    Ok(V::UNDEFINED)
}

// timers.js:76  clearInterval: function clearInterval(timer) { clear(timer); },
fn f23_clearinterval(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 23)?;
    let v0_timer = arg(args, 0);
    let t2 = var_get(rt, 10);
    f14_clear(rt, v0_timer)?;
    Ok(V::UNDEFINED)
}

// timers.js:77  setImmediate: function setImmediate(callback, _a, _b, _c) { isFunction(callback, 'callback'); retur…
fn f24_setimmediate(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 24)?;
    let v4_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_callback = arg(args, 0);
    let v1_a = arg(args, 1);
    let v2_b = arg(args, 2);
    let v3_c = arg(args, 3);
    let t6 = var_get(rt, 3);
    call(rt, t6, V::UNDEFINED, &[v0_callback, S_CALLBACK.v()], "isFunction")?;
    let t9 = var_get(rt, 11);
    let t11 = arr(rt, &[])?;
    spread(rt, t11, v4_arguments, "arguments")?;
    let t13 = get_method(rt, t11, &S_SLICE, M_SLICE)?;
    let t14 = call_method(rt, t13, t11, &[V::num(1.0)], "[(...arguments)].slice", M_SLICE)?;
    return Ok(f15_immediate(rt, t9, t9, v0_callback, t14)?);
}

// timers.js:78  clearImmediate: function clearImmediate(immediate) { if (immediate instanceof Immediate) immediate.…
fn f25_clearimmediate(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 25)?;
    let v0_immediate = arg(args, 0);
    let t3 = var_get(rt, 11);
    let t4 = instance_of(rt, v0_immediate, t3)?;
    if t4 {
        put_seen(rt, v0_immediate, &S_DESTROYED, V::TRUE, true, 77)?;
    }
    Ok(V::UNDEFINED)
}

// timers.js:83  setTimeout(delay, value) { return new Later((resolve) => { functions.setTimeout(resolve, delay, val…
fn f26_settimeout(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 26)?;
    let v0_delay = arg(args, 0);
    let v1_value = arg(args, 1);
    let t3 = var_get(rt, 1);
    let t4 = closure(rt, 27, &[v0_delay, v1_value])?;
    return Ok(construct(rt, t3, &[t4], "Later")?);
}

// timers.js:83  setTimeout(delay, value) { return new Later((resolve) => { functions.setTimeout(resolve, delay, val…
fn f27(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 27)?;
    let v0_resolve = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = get_seen(rt, t2, &S_SETTIMEOUT, 78)?;
    let t5 = capture(me, 0);
    let t6 = capture(me, 1);
    call(rt, t3, t2, &[v0_resolve, t5, t6], "functions.setTimeout")?;
    Ok(V::UNDEFINED)
}

// timers.js:84  setImmediate(value) { return new Later((resolve) => { functions.setImmediate(resolve, value); }); },
fn f28_setimmediate(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 28)?;
    let v0_value = arg(args, 0);
    let t2 = var_get(rt, 1);
    let t3 = closure(rt, 29, &[v0_value])?;
    return Ok(construct(rt, t2, &[t3], "Later")?);
}

// timers.js:84  setImmediate(value) { return new Later((resolve) => { functions.setImmediate(resolve, value); }); },
fn f29(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 29)?;
    let v0_resolve = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = get_seen(rt, t2, &S_SETIMMEDIATE, 79)?;
    let t5 = capture(me, 0);
    call(rt, t3, t2, &[v0_resolve, t5], "functions.setImmediate")?;
    Ok(V::UNDEFINED)
}
