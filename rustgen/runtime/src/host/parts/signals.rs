#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from signals.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(11);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_2 = "]");
lit!(S_ABORT = "abort");
lit!(S_ABORTCONTROLLER = "AbortController");
lit!(S_ABORTED = "aborted");
lit!(S_ABORTED_1 = "#aborted");
lit!(S_ABORTERROR = "AbortError");
lit!(S_ABORTSIGNAL = "AbortSignal");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_ANY = "any");
lit!(S_AN_INSTANCE_OF_ARRAY = "an instance of Array");
lit!(S_APPLY = "apply");
lit!(S_ARRAY = "Array");
lit!(S_BADTHIS = "badThis");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BRIEF = "brief");
lit!(S_CANCELLED = "cancelled");
lit!(S_CHECK = "check");
lit!(S_CHECK_1 = "#check");
lit!(S_CODED = "coded");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CUSTOM = "custom");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELAY = "delay");
lit!(S_DEPENDANTS = "dependants");
lit!(S_DEPENDANTS_1 = "#dependants");
lit!(S_DEPTH = "depth");
lit!(S_DISPATCHEVENT = "dispatchEvent");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_END = "end");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERR_ILLEGAL_CONSTRUCTOR = "ERR_ILLEGAL_CONSTRUCTOR");
lit!(S_EVENTS = "events");
lit!(S_EVENTTARGET = "EventTarget");
lit!(S_FOLLOW = "follow");
lit!(S_FOREACH = "forEach");
lit!(S_FUNCTION = "function");
lit!(S_GET_ABORTED = "get aborted");
lit!(S_GET_ONABORT = "get onabort");
lit!(S_GET_REASON = "get reason");
lit!(S_GET_SIGNAL = "get signal");
lit!(S_HANDLER = "handler");
lit!(S_HANDLER_1 = "#handler");
lit!(S_ILLEGAL_CONSTRUCTOR = "Illegal constructor");
lit!(S_INCLUDES = "includes");
lit!(S_INNER = "inner");
lit!(S_INSPECT = "inspect");
lit!(S_IS = "is");
lit!(S_ISARRAY = "isArray");
lit!(S_ISINTEGER = "isInteger");
lit!(S_ISSIGNAL = "isSignal");
lit!(S_NAME = "name");
lit!(S_NEWSIGNAL = "newSignal");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_ONABORT = "onabort");
lit!(S_ONCE = "once");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_REASON = "reason");
lit!(S_REASON_1 = "#reason");
lit!(S_REFLECT = "Reflect");
lit!(S_SETTIMEOUT = "setTimeout");
lit!(S_SET_ONABORT = "set onabort");
lit!(S_SHOWN = "shown");
lit!(S_SIGNAL = "signal");
lit!(S_SIGNALS = "signals");
lit!(S_SIGNALS_1 = "signals[");
lit!(S_SOURCES = "sources");
lit!(S_SOURCES_1 = "#sources");
lit!(S_THE_OPERATION_WAS_ABORTED_DUE_TO = "The operation was aborted due to timeout");
lit!(S_THIS_OPERATION_WAS_ABORTED = "This operation was aborted");
lit!(S_THROWIFABORTED = "throwIfAborted");
lit!(S_TIMEOUT = "timeout");
lit!(S_TIMEOUTERROR = "TimeoutError");
lit!(S_TIMERS = "timers");
lit!(S_TRUSTED = "trusted");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UNREF = "unref");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_ABORTED: [&Lit; 1] = [&S_ABORTED];
const K_ABORTSIGNAL_ABORTCONTROLLER_NEWS: [&Lit; 4] = [&S_ABORTSIGNAL, &S_ABORTCONTROLLER, &S_NEWSIGNAL, &S_FOLLOW];
const K_ENUMERABLE: [&Lit; 1] = [&S_ENUMERABLE];
const K_IS: [&Lit; 1] = [&S_IS];
const K_ONCE: [&Lit; 1] = [&S_ONCE];
const K_SIGNAL: [&Lit; 1] = [&S_SIGNAL];
const M_FOREACH: Method = method("forEach");
const M_INCLUDES: Method = method("includes");
const M_PUSH: Method = method("push");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_inner_entry, name: &S_INNER, length: 1, flags: 6 },
        FuncInfo { code: f3_cancelled_entry, name: &S_CANCELLED, length: 0, flags: 6 },
        FuncInfo { code: f4_abortsignal_entry, name: &S_ABORTSIGNAL, length: 0, flags: 27 },
        FuncInfo { code: f5_aborted, name: &S_ABORTED_1, length: 0, flags: 2 },
        FuncInfo { code: f6_reason, name: &S_REASON_1, length: 0, flags: 2 },
        FuncInfo { code: f7_dependants, name: &S_DEPENDANTS_1, length: 0, flags: 2 },
        FuncInfo { code: f8_sources, name: &S_SOURCES_1, length: 0, flags: 2 },
        FuncInfo { code: f9_handler, name: &S_HANDLER_1, length: 0, flags: 2 },
        FuncInfo { code: f10_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f11_get_aborted, name: &S_GET_ABORTED, length: 0, flags: 2 },
        FuncInfo { code: f12_get_reason, name: &S_GET_REASON, length: 0, flags: 2 },
        FuncInfo { code: f13_throwifaborted, name: &S_THROWIFABORTED, length: 0, flags: 2 },
        FuncInfo { code: f14_get_onabort, name: &S_GET_ONABORT, length: 0, flags: 2 },
        FuncInfo { code: f15_set_onabort, name: &S_SET_ONABORT, length: 1, flags: 2 },
        FuncInfo { code: f16, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f17, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f18_abort, name: &S_ABORT, length: 0, flags: 2 },
        FuncInfo { code: f19_timeout, name: &S_TIMEOUT, length: 1, flags: 2 },
        FuncInfo { code: f20, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f21_any, name: &S_ANY, length: 1, flags: 2 },
        FuncInfo { code: f22, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f23_end, name: &S_END, length: 2, flags: 2 },
        FuncInfo { code: f24_newsignal_entry, name: &S_NEWSIGNAL, length: 0, flags: 6 },
        FuncInfo { code: f25_follow, name: &S_FOLLOW, length: 2, flags: 6 },
        FuncInfo { code: f26, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f27_abortcontroller_entry, name: &S_ABORTCONTROLLER, length: 0, flags: 27 },
        FuncInfo { code: f28_get_signal, name: &S_GET_SIGNAL, length: 0, flags: 2 },
        FuncInfo { code: f29_abort, name: &S_ABORT, length: 0, flags: 2 },
        FuncInfo { code: f30, name: &S, length: 2, flags: 2 },
    ],
    vars: 24,
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

// signals.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// signals.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 170, 1)?;
    let mut v28 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t4)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BASE, 25)?;
    req_obj(rt, t6, "host.base", "coded")?;
    let t7 = get_seen(rt, t6, &S_CODED, 26)?;
    var_set(rt, 2, t7)?;
    let v4_shown = get_seen(rt, t6, &S_SHOWN, 27)?;
    let t9 = get_seen(rt, t6, &S_BRIEF, 28)?;
    var_set(rt, 3, t9)?;
    let t10 = get_seen(rt, t6, &S_BADTHIS, 29)?;
    var_set(rt, 4, t10)?;
    let t11 = get_seen(rt, t6, &S_BADTYPE, 30)?;
    var_set(rt, 5, t11)?;
    let t12 = get_seen(rt, t6, &S_ISINTEGER, 31)?;
    var_set(rt, 6, t12)?;
    let t13 = var_get(rt, 0);
    let t14 = get_seen(rt, t13, &S_EVENTS, 32)?;
    req_obj(rt, t14, "host.events", "DOMException")?;
    let t15 = get_seen(rt, t14, &S_DOMEXCEPTION, 33)?;
    var_set(rt, 7, t15)?;
    let v10_eventtarget = get_seen(rt, t14, &S_EVENTTARGET, 34)?;
    let t17 = get_seen(rt, t14, &S_TRUSTED, 35)?;
    var_set(rt, 8, t17)?;
    let t18 = get_seen(rt, t14, &S_ISSIGNAL, 36)?;
    var_set(rt, 9, t18)?;
    var_set(rt, 10, V::FALSE)?;
    let t19 = closure(rt, 2, &[])?;
    var_set(rt, 11, t19)?;
    let t20 = closure(rt, 3, &[])?;
    var_set(rt, 12, t20)?;
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    var_set(rt, 18, V::EMPTY)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    var_set(rt, 22, V::EMPTY)?;
    let t21 = private_name(rt, &S_ABORTED)?;
    var_set(rt, 17, t21)?;
    let t22 = private_name(rt, &S_REASON)?;
    var_set(rt, 18, t22)?;
    let t23 = private_name(rt, &S_DEPENDANTS)?;
    var_set(rt, 19, t23)?;
    let t24 = private_name(rt, &S_SOURCES)?;
    var_set(rt, 20, t24)?;
    let t25 = private_name(rt, &S_HANDLER)?;
    var_set(rt, 21, t25)?;
    let t26 = private_name(rt, &S_CHECK)?;
    var_set(rt, 22, t26)?;
    let t28 = var_get(rt, 17);
    let t29 = var_get(rt, 18);
    let t30 = var_get(rt, 19);
    let t31 = var_get(rt, 20);
    let t32 = var_get(rt, 21);
    let t33 = var_get(rt, 22);
    let t34 = var_get(rt, 0);
    let t35 = get_seen(rt, t34, &S_CUSTOM, 37)?;
    let t36 = to_key(rt, t35)?;
    let t37 = make_class(rt, 4, v10_eventtarget, &[])?;
    let t38 = get_seen(rt, t37, &S_PROTOTYPE, 38)?;
    let t39 = closure(rt, 5, &[])?;
    let t40 = closure(rt, 6, &[])?;
    let t41 = closure(rt, 7, &[])?;
    let t42 = closure(rt, 8, &[])?;
    let t43 = closure(rt, 9, &[])?;
    let t44 = closure(rt, 10, &[])?;
    private_method(rt, t37, t33, t44, PrivateKind::Method, true, "AbortSignal")?;
    let t45 = closure(rt, 11, &[])?;
    def_accessor_hidden(rt, t38, S_ABORTED.v(), t45, true)?;
    let t46 = closure(rt, 12, &[])?;
    def_accessor_hidden(rt, t38, S_REASON.v(), t46, true)?;
    let t47 = closure(rt, 13, &[])?;
    def_hidden(rt, t38, S_THROWIFABORTED.v(), t47)?;
    let t48 = closure(rt, 14, &[])?;
    def_accessor_hidden(rt, t38, S_ONABORT.v(), t48, true)?;
    let t49 = closure(rt, 15, &[])?;
    def_accessor_hidden(rt, t38, S_ONABORT.v(), t49, false)?;
    let t50 = closure(rt, 17, &[])?;
    set_name(rt, t50, t36, "")?;
    def_hidden(rt, t38, t36, t50)?;
    let t51 = closure(rt, 18, &[])?;
    def_hidden(rt, t37, S_ABORT.v(), t51)?;
    let t52 = closure(rt, 19, &[])?;
    def_hidden(rt, t37, S_TIMEOUT.v(), t52)?;
    let t53 = closure(rt, 21, &[])?;
    def_hidden(rt, t37, S_ANY.v(), t53)?;
    let t54 = closure(rt, 23, &[])?;
    def_hidden(rt, t37, S_END.v(), t54)?;
    var_set(rt, 16, t37)?;
    def_field(rt, t37, t28, t39)?;
    def_field(rt, t37, t29, t40)?;
    def_field(rt, t37, t30, t41)?;
    def_field(rt, t37, t31, t42)?;
    def_field(rt, t37, t32, t43)?;
    var_set(rt, 13, t37)?;
    let t55 = var_get(rt, 13);
    req_obj(rt, t55, "AbortSignal", "end")?;
    let t56 = get_seen(rt, t55, &S_END, 39)?;
    var_set(rt, 14, t56)?;
    let t57 = var_get(rt, 13);
    del(rt, t57, &S_END, true)?;
    let t59 = closure(rt, 24, &[])?;
    var_set(rt, 15, t59)?;
    let v19_follow = closure(rt, 25, &[])?;
    let t62 = var_get(rt, 13);
    call(rt, v4_shown, V::UNDEFINED, &[S_ABORTSIGNAL.v(), t62], "shown")?;
    let t64 = arr(rt, &[S_REASON.v(), S_THROWIFABORTED.v()])?;
    let mut t65 = iter(rt, t64, "")?;
    'l1: loop {
        tick(rt, 15, 2)?;
        let (t66, t67) = next(rt, &mut t65)?;
        if t67 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v29_key = t66;
                let t69 = var_get(rt, 13);
                let t70 = attempt!('try1, get_seen(rt, t69, &S_PROTOTYPE, 40));
                let t72 = attempt!('try1, obj_seen(rt, &K_ENUMERABLE, [V::FALSE], 41));
                attempt!('try1, call(rt, v1_defineproperty, V::UNDEFINED, &[t70, v29_key, t72], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v28 = exception;
            close(rt, &mut t65, true)?;
            return Err(throw(rt, v28));
        }
    }
    var_set(rt, 23, V::EMPTY)?;
    let t75 = private_name(rt, &S_SIGNAL)?;
    var_set(rt, 23, t75)?;
    let t76 = var_get(rt, 23);
    let t77 = var_get(rt, 0);
    let t78 = get_seen(rt, t77, &S_CUSTOM, 42)?;
    let t79 = to_key(rt, t78)?;
    let t80 = make_class(rt, 27, V::EMPTY, &[])?;
    let t81 = get_seen(rt, t80, &S_PROTOTYPE, 43)?;
    let t82 = closure(rt, 28, &[])?;
    def_accessor_hidden(rt, t81, S_SIGNAL.v(), t82, true)?;
    let t83 = closure(rt, 29, &[])?;
    def_hidden(rt, t81, S_ABORT.v(), t83)?;
    let t84 = closure(rt, 30, &[])?;
    set_name(rt, t84, t79, "")?;
    def_hidden(rt, t81, t79, t84)?;
    let v30_abortcontroller = t80;
    def_field(rt, t80, t76, V::UNDEFINED)?;
    let v20_abortcontroller = t80;
    call(rt, v4_shown, V::UNDEFINED, &[S_ABORTCONTROLLER.v(), v20_abortcontroller], "shown")?;
    let t89 = var_get(rt, 13);
    let t91 = var_get(rt, 15);
    let t91 = tdz(rt, t91, "newSignal")?;
    return Ok(obj_seen(rt, &K_ABORTSIGNAL_ABORTCONTROLLER_NEWS, [t89, v20_abortcontroller, t91, v19_follow], 44)?);
}

// signals.js:9  const inner = (options) => ({ ...options, depth: options.depth === null ? null : options.depth - 1 …
fn f2_inner(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 18, 3)?;
    let mut v1 = V::UNDEFINED;
    let v0_options = p0;
    let t2 = obj(rt)?;
    copy_props(rt, t2, v0_options, &[])?;
    let t5 = get_seen(rt, v0_options, &S_DEPTH, 45)?;
    let t6 = seq(rt, t5, V::NULL);
    if t6 {
        v1 = V::NULL;
    } else {
        let t8 = get_seen(rt, v0_options, &S_DEPTH, 46)?;
        v1 = V::num((to_num(rt, t8)? - 1.0));
    }
    def_prop(rt, t2, &S_DEPTH, v1)?;
    return Ok(t2);
}

fn f2_inner_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_inner(rt, arg(args, 0))
}

// signals.js:10  const cancelled = () => new DOMException('This operation was aborted', 'AbortError');
fn f3_cancelled(rt: &mut Rt) -> R<V> {
    enter(rt, 4, 4)?;
    let t1 = var_get(rt, 7);
    return Ok(construct(rt, t1, &[S_THIS_OPERATION_WAS_ABORTED.v(), S_ABORTERROR.v()], "DOMException")?);
}

fn f3_cancelled_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_cancelled(rt)
}

// signals.js:15  constructor() {
fn f4_abortsignal(rt: &mut Rt, me: V, target: V) -> R<V> {
    enter(rt, 17, 5)?;
    let mut v0_this = V::UNDEFINED;
    let t1 = var_get(rt, 10);
    let t2 = !t1.truthy();
    if t2 {
        let t3 = var_get(rt, 2);
        let t4 = var_get(rt, 1);
        let t5 = construct(rt, t4, &[S_ILLEGAL_CONSTRUCTOR.v()], "Wrong")?;
        let t6 = call(rt, t3, V::UNDEFINED, &[t5, S_ERR_ILLEGAL_CONSTRUCTOR.v()], "coded")?;
        return Err(throw(rt, t6));
    }
    let t7 = me;
    let t8 = target;
    let t9 = super_call(rt, t7, t8, &[])?;
    v0_this = t9;
    init_fields(rt, t9, t7)?;
    return Ok(v0_this);
}

fn f4_abortsignal_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f4_abortsignal(rt, me, target)
}

// signals.js:12  #aborted = false; #reason = undefined;
fn f5_aborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 6)?;
    return Ok(V::FALSE);
}

// signals.js:12  #aborted = false; #reason = undefined;
fn f6_reason(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 7)?;
    return Ok(V::UNDEFINED);
}

// signals.js:13  #dependants = []; #sources = undefined; // of one that any made: the signals that it follows
fn f7_dependants(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 8)?;
    return Ok(arr(rt, &[])?);
}

// signals.js:13  #dependants = []; #sources = undefined; // of one that any made: the signals that it follows
fn f8_sources(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 9)?;
    return Ok(V::UNDEFINED);
}

// signals.js:14  #handler = undefined;
fn f9_handler(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 10)?;
    return Ok(V::UNDEFINED);
}

// signals.js:19  static #check(self) {
fn f10_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 11)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_self = arg(args, 0);
    let t3 = type_of(rt, v0_self);
    let t4 = sne(rt, t3, S_OBJECT_1.v());
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_self, V::NULL);
    }
    if v2 {
        v1 = v2;
    } else {
        let t8 = var_get(rt, 17);
        let t10 = has_private(rt, v0_self, t8)?;
        v1 = !t10;
    }
    if v1 {
        let t13 = var_get(rt, 4);
        let t14 = call(rt, t13, V::UNDEFINED, &[S_ABORTSIGNAL.v()], "badThis")?;
        return Err(throw(rt, t14));
    }
    Ok(V::UNDEFINED)
}

// signals.js:22  get aborted() { AbortSignal.#check(this); return this.#aborted; }
fn f11_get_aborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 12)?;
    let t1 = var_get(rt, 16);
    let t1 = tdz(rt, t1, "AbortSignal")?;
    let t2 = var_get(rt, 22);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "AbortSignal[#check]")?;
    let t5 = var_get(rt, 17);
    return Ok(get_private(rt, this, t5)?);
}

// signals.js:23  get reason() { AbortSignal.#check(this); return this.#reason; }
fn f12_get_reason(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 13)?;
    let t1 = var_get(rt, 16);
    let t1 = tdz(rt, t1, "AbortSignal")?;
    let t2 = var_get(rt, 22);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "AbortSignal[#check]")?;
    let t5 = var_get(rt, 18);
    return Ok(get_private(rt, this, t5)?);
}

// signals.js:24  throwIfAborted() { AbortSignal.#check(this); if (this.#aborted) throw this.#reason; }
fn f13_throwifaborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 14)?;
    let t1 = var_get(rt, 16);
    let t1 = tdz(rt, t1, "AbortSignal")?;
    let t2 = var_get(rt, 22);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "AbortSignal[#check]")?;
    let t5 = var_get(rt, 17);
    let t6 = get_private(rt, this, t5)?;
    if t6.truthy() {
        let t7 = var_get(rt, 18);
        let t8 = get_private(rt, this, t7)?;
        return Err(throw(rt, t8));
    }
    Ok(V::UNDEFINED)
}

// signals.js:25  get onabort() { AbortSignal.#check(this); return this.#handler?.is ?? null; }
fn f14_get_onabort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 15)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 16);
    let t1 = tdz(rt, t1, "AbortSignal")?;
    let t2 = var_get(rt, 22);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "AbortSignal[#check]")?;
    let mut v1 = V::UNDEFINED;
    'l1: {
        let t5 = var_get(rt, 21);
        let t6 = get_private(rt, this, t5)?;
        let t7 = eq(rt, t6, V::NULL)?;
        if t7 {
            break 'l1;
        }
        v1 = get_seen(rt, t6, &S_IS, 56)?;
    }
    let t10 = eq(rt, v1, V::NULL)?;
    if t10 {
        v0 = V::NULL;
    } else {
        v0 = v1;
    }
    return Ok(v0);
}

// signals.js:26  set onabort(f) {
fn f15_set_onabort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 16)?;
    let v0_f = arg(args, 0);
    let t2 = var_get(rt, 16);
    let t2 = tdz(rt, t2, "AbortSignal")?;
    let t3 = var_get(rt, 22);
    let t4 = get_private(rt, t2, t3)?;
    call(rt, t4, t2, &[this], "AbortSignal[#check]")?;
    let t6 = var_get(rt, 21);
    let t7 = get_private(rt, this, t6)?;
    if t7.truthy() {
        let t8 = var_get(rt, 21);
        let t9 = get_private(rt, this, t8)?;
        put_seen(rt, t9, &S_IS, v0_f, true, 60)?;
        return Ok(V::UNDEFINED);
    }
    let v1_handler = obj_seen(rt, &K_IS, [v0_f], 61)?;
    let t13 = var_get(rt, 21);
    put_private(rt, this, t13, v1_handler)?;
    let t15 = get_seen(rt, this, &S_ADDEVENTLISTENER, 63)?;
    let t16 = closure(rt, 16, &[v1_handler])?;
    call(rt, t15, this, &[S_ABORT.v(), t16], "this.addEventListener")?;
    Ok(V::UNDEFINED)
}

// signals.js:34  this.addEventListener('abort', function (event) { return typeof handler.is === 'function' ? Reflect…
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 17)?;
    let mut v1 = V::UNDEFINED;
    let v0_event = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = get_seen(rt, t2, &S_IS, 64)?;
    let t4 = type_of(rt, t3);
    let t5 = seq(rt, t4, S_FUNCTION.v());
    if t5 {
        let t6 = gload(rt, &S_REFLECT)?;
        let t7 = get_seen(rt, t6, &S_APPLY, 65)?;
        let t8 = capture(me, 0);
        let t9 = get_seen(rt, t8, &S_IS, 66)?;
        let t11 = arr(rt, &[v0_event])?;
        v1 = call(rt, t7, t6, &[t9, this, t11], "Reflect.apply")?;
    } else {
        v1 = V::UNDEFINED;
    }
    return Ok(v1);
}

// signals.js:36  [host.custom](depth, options) {
fn f17(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 18)?;
    let mut v2 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = to_num(rt, v0_depth)? < 0.0;
    if t4 {
        let t5 = var_get(rt, 3);
        v2 = call(rt, t5, V::UNDEFINED, &[this, v1_options], "brief")?;
    } else {
        let t8 = get_seen(rt, this, &S_CONSTRUCTOR, 67)?;
        let t9 = get_seen(rt, t8, &S_NAME, 68)?;
        let t10 = to_part(rt, t9)?;
        let t12 = var_get(rt, 0);
        let t13 = get_seen(rt, t12, &S_INSPECT, 69)?;
        let t15 = get_seen(rt, this, &S_ABORTED, 70)?;
        let t14 = obj_seen(rt, &K_ABORTED, [t15], 71)?;
        let t16 = var_get(rt, 11);
        let t18 = f2_inner(rt, v1_options)?;
        let t19 = call(rt, t13, t12, &[t14, t18], "host.inspect")?;
        let t20 = to_part(rt, t19)?;
        v2 = concat_n(rt, &[t10, S_1.v(), t20])?;
    }
    return Ok(v2);
}

// signals.js:39  static abort(reason = cancelled()) {
fn f18_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 19)?;
    let mut v1 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        let t3 = var_get(rt, 12);
        v1 = f3_cancelled(rt)?;
    } else {
        v1 = t1;
    }
    let v0_reason = v1;
    let t6 = var_get(rt, 15);
    let t6 = tdz(rt, t6, "newSignal")?;
    let v2_signal = f24_newsignal(rt)?;
    let t9 = arr(rt, &[V::TRUE, v0_reason])?;
    let mut t10 = iter(rt, t9, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t12 = var_get(rt, 17);
            let (t13, t14) = attempt!('try1, next(rt, &mut t10));
            attempt!('try1, put_private(rt, v2_signal, t12, t13));
            let t16 = var_get(rt, 18);
            let (t17, t18) = attempt!('try1, next(rt, &mut t10));
            attempt!('try1, put_private(rt, v2_signal, t16, t17));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v3 = exception;
        close(rt, &mut t10, true)?;
        return Err(throw(rt, v3));
    }
    close(rt, &mut t10, false)?;
    return Ok(v2_signal);
}

// signals.js:44  static timeout(delay) {
fn f19_timeout(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 20)?;
    let v0_delay = arg(args, 0);
    let t2 = var_get(rt, 6);
    call(rt, t2, V::UNDEFINED, &[v0_delay, S_DELAY.v(), V::num(0.0), V::num(4294967295.0)], "isInteger")?;
    let t5 = var_get(rt, 15);
    let t5 = tdz(rt, t5, "newSignal")?;
    let v1_signal = f24_newsignal(rt)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_TIMERS, 74)?;
    let t9 = get_seen(rt, t8, &S_SETTIMEOUT, 75)?;
    let t10 = closure(rt, 20, &[v1_signal])?;
    let t12 = call(rt, t9, t8, &[t10, v0_delay], "host.timers.setTimeout")?;
    let t13 = get_seen(rt, t12, &S_UNREF, 76)?;
    call(rt, t13, t12, &[], "host.timers.setTimeout(...).unref")?;
    return Ok(v1_signal);
}

// signals.js:47  host.timers.setTimeout(() => abort(signal, new DOMException('The operation was aborted due to timeo…
fn f20(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 21)?;
    let t1 = var_get(rt, 14);
    let t1 = tdz(rt, t1, "abort")?;
    let t2 = capture(me, 0);
    let t3 = var_get(rt, 7);
    let t4 = construct(rt, t3, &[S_THE_OPERATION_WAS_ABORTED_DUE_TO.v(), S_TIMEOUTERROR.v()], "DOMException")?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t4], "abort")?);
}

// signals.js:50  static any(signals) {
fn f21_any(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 22)?;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_signals = arg(args, 0);
    let t2 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t3 = get_builtin(rt, t2, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t5 = call_known(rt, t3, t2, &[v0_signals], "Array.isArray", C_ARRAY_ISARRAY)?;
    let t6 = !t5.truthy();
    if t6 {
        let t7 = var_get(rt, 5);
        let t9 = call(rt, t7, V::UNDEFINED, &[S_SIGNALS.v(), S_AN_INSTANCE_OF_ARRAY.v(), v0_signals], "badType")?;
        return Err(throw(rt, t9));
    }
    let t11 = get_method(rt, v0_signals, &S_FOREACH, M_FOREACH)?;
    let t12 = closure(rt, 22, &[])?;
    call_method(rt, t11, v0_signals, &[t12], "signals.forEach", M_FOREACH)?;
    let t14 = var_get(rt, 15);
    let t14 = tdz(rt, t14, "newSignal")?;
    let v1_signal = f24_newsignal(rt)?;
    let t17 = var_get(rt, 20);
    let t18 = arr(rt, &[])?;
    put_private(rt, v1_signal, t17, t18)?;
    let mut t20 = iter(rt, v0_signals, "signals")?;
    'l2: loop {
        tick(rt, 38, 23)?;
        let (t21, t22) = next(rt, &mut t20)?;
        if t22 {
            break 'l2;
        }
        let mut v3 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    let v4_s = t21;
                    let t24 = attempt!('try2, get_seen(rt, v4_s, &S_ABORTED, 80));
                    if t24.truthy() {
                        let t25 = var_get(rt, 14);
                        let t25 = attempt!('try2, tdz(rt, t25, "abort"));
                        let t28 = attempt!('try2, get_seen(rt, v4_s, &S_REASON, 81));
                        attempt!('try2, call(rt, t25, V::UNDEFINED, &[v1_signal, t28], "abort"));
                        break 'finally1 Completion::Return(v1_signal);
                    }
                    let t32 = var_get(rt, 20);
                    let t33 = attempt!('try2, get_private(rt, v4_s, t32));
                    let t34 = attempt!('try2, eq(rt, t33, V::NULL));
                    if t34 {
                        v5 = attempt!('try2, arr(rt, &[v4_s]));
                    } else {
                        v5 = t33;
                    }
                    let mut t38 = attempt!('try2, iter(rt, v5, ""));
                    'l5: loop {
                        attempt!('try2, tick(rt, 30, 24));
                        let (t39, t40) = attempt!('try2, next(rt, &mut t38));
                        if t40 {
                            break 'l5;
                        }
                        'done3: {
                            let stop: Stop = 'try3: {
                                'l6: {
                                    let v7_source = t39;
                                    let t42 = var_get(rt, 20);
                                    let t43 = attempt!('try3, get_private(rt, v1_signal, t42));
                                    let t44 = attempt!('try3, get_method(rt, t43, &S_INCLUDES, M_INCLUDES));
                                    let t46 = attempt!('try3, call_method(rt, t44, t43, &[v7_source], "signal[#sources].includes", M_INCLUDES));
                                    if t46.truthy() {
                                        break 'l6;
                                    }
                                    let t48 = var_get(rt, 20);
                                    let t49 = attempt!('try3, get_private(rt, v1_signal, t48));
                                    let t50 = attempt!('try3, get_method(rt, t49, &S_PUSH, M_PUSH));
                                    attempt!('try3, call_push(rt, t50, t49, v7_source, "signal[#sources].push"));
                                    let t54 = var_get(rt, 19);
                                    let t55 = attempt!('try3, get_private(rt, v7_source, t54));
                                    let t56 = attempt!('try3, get_method(rt, t55, &S_PUSH, M_PUSH));
                                    attempt!('try3, call_push(rt, t56, t55, v1_signal, "source[#dependants].push"));
                                }
                                break 'done3;
                            };
                            let exception = attempt!('try2, caught(rt, stop));
                            v6 = exception;
                            attempt!('try2, close(rt, &mut t38, true));
                            break 'try2 throw(rt, v6);
                        }
                    }
                    v3 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v2 = exception;
                v3 = true;
                attempt_finally!('finally1, close(rt, &mut t20, true));
                break 'finally1 Completion::Throw(throw(rt, v2));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v3 {
            close(rt, &mut t20, false)?;
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
    return Ok(v1_signal);
}

// signals.js:52  signals.forEach((s, i) => isSignal(s === undefined ? null : s, `signals[${i}]`));
fn f22(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 25)?;
    let mut v2 = V::UNDEFINED;
    let v0_s = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 9);
    let t5 = seq(rt, v0_s, V::UNDEFINED);
    if t5 {
        v2 = V::NULL;
    } else {
        v2 = v0_s;
    }
    let t9 = to_part(rt, v1_i)?;
    let t11 = concat_n(rt, &[S_SIGNALS_1.v(), t9, S_2.v()])?;
    return Ok(call(rt, t3, V::UNDEFINED, &[v2, t11], "isSignal")?);
}

// signals.js:68  static end(signal, reason) {
fn f23_end(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37, 26)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_signal = arg(args, 0);
    let v1_reason = arg(args, 1);
    let t4 = var_get(rt, 17);
    let t5 = get_private(rt, v0_signal, t4)?;
    if t5.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t7 = arr(rt, &[V::TRUE, v1_reason])?;
    let mut t8 = iter(rt, t7, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t10 = var_get(rt, 17);
            let (t11, t12) = attempt!('try1, next(rt, &mut t8));
            attempt!('try1, put_private(rt, v0_signal, t10, t11));
            let t14 = var_get(rt, 18);
            let (t15, t16) = attempt!('try1, next(rt, &mut t8));
            attempt!('try1, put_private(rt, v0_signal, t14, t15));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v2 = exception;
        close(rt, &mut t8, true)?;
        return Err(throw(rt, v2));
    }
    close(rt, &mut t8, false)?;
    let t19 = get_seen(rt, v0_signal, &S_DISPATCHEVENT, 92)?;
    let t20 = var_get(rt, 8);
    let t21 = call(rt, t20, V::UNDEFINED, &[S_ABORT.v()], "trusted")?;
    call(rt, t19, v0_signal, &[t21], "signal.dispatchEvent")?;
    let t24 = var_get(rt, 19);
    let t25 = get_private(rt, v0_signal, t24)?;
    let mut t26 = iter(rt, t25, "signal[#dependants]")?;
    'l2: loop {
        tick(rt, 13, 27)?;
        let (t27, t28) = next(rt, &mut t26)?;
        if t28 {
            break 'l2;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v4_dependant = t27;
                let t29 = var_get(rt, 14);
                let t29 = attempt!('try2, tdz(rt, t29, "abort"));
                attempt!('try2, call(rt, t29, V::UNDEFINED, &[v4_dependant, v1_reason], "abort"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t26, true)?;
            return Err(throw(rt, v3));
        }
    }
    Ok(V::UNDEFINED)
}

// signals.js:77  const newSignal = () => {
fn f24_newsignal(rt: &mut Rt) -> R<V> {
    enter(rt, 7, 28)?;
    var_set(rt, 10, V::TRUE)?;
    let completion1: Completion = 'finally1: {
        let t1 = var_get(rt, 13);
        break 'finally1 Completion::Return(attempt_finally!('finally1, constructed(f4_abortsignal(rt, t1, t1), rt)));
    };
    let completion1 = completion1.hold(rt)?;
    var_set(rt, 10, V::FALSE)?;
    match completion1 {
        Held::Throw(exception) => {
            return Err(throw(rt, exception));
        }
        Held::Return(value) => {
            return Ok(value);
        }
        _ => {}
    }
    Ok(V::UNDEFINED)
}

fn f24_newsignal_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f24_newsignal(rt)
}

// signals.js:86  const follow = (signal, other) => {
fn f25_follow(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 29)?;
    let v0_signal = arg(args, 0);
    let v1_other = arg(args, 1);
    let t4 = get_seen(rt, v1_other, &S_ABORTED, 94)?;
    if t4.truthy() {
        let t5 = var_get(rt, 14);
        let t5 = tdz(rt, t5, "abort")?;
        let t8 = get_seen(rt, v1_other, &S_REASON, 95)?;
        call(rt, t5, V::UNDEFINED, &[v0_signal, t8], "abort")?;
    } else {
        let t11 = get_seen(rt, v1_other, &S_ADDEVENTLISTENER, 96)?;
        let t12 = closure(rt, 26, &[v0_signal, v1_other])?;
        let t13 = obj_seen(rt, &K_ONCE, [V::TRUE], 97)?;
        call(rt, t11, v1_other, &[S_ABORT.v(), t12, t13], "other.addEventListener")?;
    }
    Ok(V::UNDEFINED)
}

// signals.js:88  else other.addEventListener('abort', () => abort(signal, other.reason), { once: true });
fn f26(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 30)?;
    let t1 = var_get(rt, 14);
    let t1 = tdz(rt, t1, "abort")?;
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let t4 = get_seen(rt, t3, &S_REASON, 98)?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t4], "abort")?);
}

// signals.js:92  class AbortController {
fn f27_abortcontroller(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 31)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f27_abortcontroller_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f27_abortcontroller(rt, me, target, args)
}

// signals.js:94  get signal() { return this.#signal ??= newSignal(); }
fn f28_get_signal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 32)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 23);
    let t2 = get_private(rt, this, t1)?;
    let t3 = eq(rt, t2, V::NULL)?;
    if t3 {
        let t4 = var_get(rt, 15);
        let t4 = tdz(rt, t4, "newSignal")?;
        let t5 = f24_newsignal(rt)?;
        put_private(rt, this, t1, t5)?;
        v0 = t5;
    } else {
        v0 = t2;
    }
    return Ok(v0);
}

// signals.js:95  abort(reason = cancelled()) { abort(this.#signal ??= newSignal(), reason); }
fn f29_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 33)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        let t3 = var_get(rt, 12);
        v1 = f3_cancelled(rt)?;
    } else {
        v1 = t1;
    }
    let v0_reason = v1;
    let t6 = var_get(rt, 14);
    let t6 = tdz(rt, t6, "abort")?;
    let t7 = var_get(rt, 23);
    let t8 = get_private(rt, this, t7)?;
    let t9 = eq(rt, t8, V::NULL)?;
    if t9 {
        let t10 = var_get(rt, 15);
        let t10 = tdz(rt, t10, "newSignal")?;
        let t11 = f24_newsignal(rt)?;
        put_private(rt, this, t7, t11)?;
        v2 = t11;
    } else {
        v2 = t8;
    }
    call(rt, t6, V::UNDEFINED, &[v2, v0_reason], "abort")?;
    Ok(V::UNDEFINED)
}

// signals.js:96  [host.custom](depth, options) {
fn f30(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 34)?;
    let mut v2 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = to_num(rt, v0_depth)? < 0.0;
    if t4 {
        v2 = this;
    } else {
        let t5 = get_seen(rt, this, &S_CONSTRUCTOR, 103)?;
        let t6 = get_seen(rt, t5, &S_NAME, 104)?;
        let t7 = to_part(rt, t6)?;
        let t9 = var_get(rt, 0);
        let t10 = get_seen(rt, t9, &S_INSPECT, 105)?;
        let t12 = get_seen(rt, this, &S_SIGNAL, 106)?;
        let t11 = obj_seen(rt, &K_SIGNAL, [t12], 107)?;
        let t13 = var_get(rt, 11);
        let t15 = f2_inner(rt, v1_options)?;
        let t16 = call(rt, t10, t9, &[t11, t15], "host.inspect")?;
        let t17 = to_part(rt, t16)?;
        v2 = concat_n(rt, &[t7, S_1.v(), t17])?;
    }
    return Ok(v2);
}
