#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from emitter.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(23);

lit!(S = "");
lit!(S_1 = "'");
lit!(S_2 = ")");
lit!(S_ADDLISTENER = "addListener");
lit!(S_APPLY = "apply");
lit!(S_ASSIGN = "assign");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_CHECKLISTENER = "checkListener");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONTEXT = "context");
lit!(S_CREATE = "create");
lit!(S_CUSTOM = "custom");
lit!(S_DEFAULTMAXLISTENERS = "defaultMaxListeners");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DONE = "done");
lit!(S_EMIT = "emit");
lit!(S_ERROR = "error");
lit!(S_ERROR_1 = "Error");
lit!(S_ERR_UNHANDLED_ERROR = "ERR_UNHANDLED_ERROR");
lit!(S_EVENTEMITTER = "EventEmitter");
lit!(S_EVENTNAMES = "eventNames");
lit!(S_EVENTS = "_events");
lit!(S_EVENTSCOUNT = "_eventsCount");
lit!(S_EVENTS_ON = "events.on");
lit!(S_FAILED = "failed");
lit!(S_FILTER = "filter");
lit!(S_FUNCTION = "function");
lit!(S_GETMAXLISTENERS = "getMaxListeners");
lit!(S_INSERT = "insert");
lit!(S_INSPECT = "inspect");
lit!(S_LISTENER = "listener");
lit!(S_LISTENERCOUNT = "listenerCount");
lit!(S_LISTENERS = "listeners");
lit!(S_LISTOF = "listOf");
lit!(S_MAP = "map");
lit!(S_MAXLISTENERS = "_maxListeners");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_NEWLISTENER = "newListener");
lit!(S_OBJECT = "Object");
lit!(S_OFF = "off");
lit!(S_OF_TYPE_FUNCTION = "of type function");
lit!(S_ON = "on");
lit!(S_ONCE = "once");
lit!(S_ONCEOF = "onceOf");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PREPENDLISTENER = "prependListener");
lit!(S_PREPENDONCELISTENER = "prependOnceListener");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOTYPE = "prototype");
lit!(S_RAWLISTENERS = "rawListeners");
lit!(S_REFLECT = "Reflect");
lit!(S_REMOVEALLLISTENERS = "removeAllListeners");
lit!(S_REMOVELISTENER = "removeListener");
lit!(S_SETMAXLISTENERS = "setMaxListeners");
lit!(S_STRING = "string");
lit!(S_THE_INSPECTION_OF_AN_EVENTEMITTE = "the inspection of an EventEmitter");
lit!(S_UNHANDLED_ERROR = "Unhandled error. (");
lit!(S_VALUE = "value");
lit!(S_WRAPPED = "wrapped");
lit!(S_WRITABLE = "writable");
const C_OBJECT_CREATE: Known = known("Object", "create");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_ON_PREPENDLISTENER_ONCE_PREPENDO: [&Lit; 13] = [&S_ON, &S_PREPENDLISTENER, &S_ONCE, &S_PREPENDONCELISTENER, &S_REMOVELISTENER, &S_REMOVEALLLISTENERS, &S_EMIT, &S_LISTENERCOUNT, &S_LISTENERS, &S_RAWLISTENERS, &S_EVENTNAMES, &S_SETMAXLISTENERS, &S_GETMAXLISTENERS];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_FILTER: Method = method("filter");
const M_MAP: Method = method("map");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_eventemitter, name: &S_EVENTEMITTER, length: 0, flags: 3 },
        FuncInfo { code: f3_listof_entry, name: &S_LISTOF, length: 2, flags: 6 },
        FuncInfo { code: f4_checklistener_entry, name: &S_CHECKLISTENER, length: 1, flags: 6 },
        FuncInfo { code: f5_insert_entry, name: &S_INSERT, length: 4, flags: 6 },
        FuncInfo { code: f6_onceof_entry, name: &S_ONCEOF, length: 3, flags: 6 },
        FuncInfo { code: f7_wrapped, name: &S_WRAPPED, length: 0, flags: 3 },
        FuncInfo { code: f8_on, name: &S_ON, length: 2, flags: 2 },
        FuncInfo { code: f9_prependlistener, name: &S_PREPENDLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f10_once, name: &S_ONCE, length: 2, flags: 2 },
        FuncInfo { code: f11_prependoncelistener, name: &S_PREPENDONCELISTENER, length: 2, flags: 2 },
        FuncInfo { code: f12_removelistener, name: &S_REMOVELISTENER, length: 2, flags: 2 },
        FuncInfo { code: f13, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f14_removealllisteners, name: &S_REMOVEALLLISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f15_emit, name: &S_EMIT, length: 1, flags: 2 },
        FuncInfo { code: f16_listenercount, name: &S_LISTENERCOUNT, length: 1, flags: 2 },
        FuncInfo { code: f17_listeners, name: &S_LISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f18, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f19_rawlisteners, name: &S_RAWLISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f20_eventnames, name: &S_EVENTNAMES, length: 0, flags: 2 },
        FuncInfo { code: f21_setmaxlisteners, name: &S_SETMAXLISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f22_getmaxlisteners, name: &S_GETMAXLISTENERS, length: 0, flags: 2 },
        FuncInfo { code: f23_value, name: &S_VALUE, length: 0, flags: 6 },
        FuncInfo { code: f24, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f25, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f26_failed, name: &S_FAILED, length: 1, flags: 6 },
        FuncInfo { code: f27_done, name: &S_DONE, length: 0, flags: 6 },
        FuncInfo { code: f28, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f29, name: &S, length: 0, flags: 6 },
    ],
    vars: 8,
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

// emitter.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// emitter.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 106, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    var_set(rt, 7, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let v6_eventemitter = closure(rt, 2, &[])?;
    let t3 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t3, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t3, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let v2_assign = get_builtin(rt, t3, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t6 = gload(rt, &S_PROMISE)?;
    var_set(rt, 1, t6)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_BASE, 10)?;
    req_obj(rt, t8, "host.base", "coded")?;
    let t9 = get_seen(rt, t8, &S_CODED, 11)?;
    var_set(rt, 2, t9)?;
    let t10 = get_seen(rt, t8, &S_BADTYPE, 12)?;
    var_set(rt, 3, t10)?;
    let t11 = closure(rt, 3, &[])?;
    var_set(rt, 4, t11)?;
    let t12 = closure(rt, 4, &[])?;
    var_set(rt, 5, t12)?;
    let t13 = closure(rt, 5, &[])?;
    var_set(rt, 6, t13)?;
    let t14 = closure(rt, 6, &[])?;
    var_set(rt, 7, t14)?;
    let t16 = closure(rt, 8, &[])?;
    let t17 = closure(rt, 9, &[])?;
    let t18 = closure(rt, 10, &[])?;
    let t19 = closure(rt, 11, &[])?;
    let t20 = closure(rt, 12, &[])?;
    let t21 = closure(rt, 14, &[])?;
    let t22 = closure(rt, 15, &[])?;
    let t23 = closure(rt, 16, &[])?;
    let t24 = closure(rt, 17, &[])?;
    let t25 = closure(rt, 19, &[])?;
    let t26 = closure(rt, 20, &[])?;
    let t27 = closure(rt, 21, &[])?;
    let t28 = closure(rt, 22, &[])?;
    let v11_emittermethods = obj_seen(rt, &K_ON_PREPENDLISTENER_ONCE_PREPENDO, [t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26, t27, t28], 13)?;
    let t31 = get_seen(rt, v11_emittermethods, &S_ON, 14)?;
    put_seen(rt, v11_emittermethods, &S_ADDLISTENER, t31, true, 15)?;
    let t34 = get_seen(rt, v11_emittermethods, &S_REMOVELISTENER, 16)?;
    put_seen(rt, v11_emittermethods, &S_OFF, t34, true, 17)?;
    let t37 = get_seen(rt, v6_eventemitter, &S_PROTOTYPE, 18)?;
    call(rt, v2_assign, V::UNDEFINED, &[t37, v11_emittermethods], "assign")?;
    let t42 = get_seen(rt, v6_eventemitter, &S_PROTOTYPE, 19)?;
    let t43 = var_get(rt, 0);
    let t44 = get_seen(rt, t43, &S_CUSTOM, 20)?;
    let t46 = closure(rt, 23, &[])?;
    let t45 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t46, V::TRUE, V::TRUE], 21)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t42, t44, t45], "defineProperty")?;
    put_seen(rt, v6_eventemitter, &S_EVENTEMITTER, v6_eventemitter, true, 22)?;
    put_seen(rt, v6_eventemitter, &S_DEFAULTMAXLISTENERS, V::num(10.0), true, 23)?;
    let t52 = closure(rt, 24, &[])?;
    put_seen(rt, v6_eventemitter, &S_ONCE, t52, true, 24)?;
    let t54 = closure(rt, 28, &[])?;
    put_seen(rt, v6_eventemitter, &S_LISTENERCOUNT, t54, true, 25)?;
    let t56 = closure(rt, 29, &[])?;
    put_seen(rt, v6_eventemitter, &S_ON, t56, true, 26)?;
    return Ok(obj_seen(rt, &K_MODULE, [v6_eventemitter], 27)?);
}

// emitter.js:7  function EventEmitter() { this._events ??= Object.create(null); this._eventsCount ??= 0; }
fn f2_eventemitter(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 2)?;
    let mut v0 = V::UNDEFINED;
    let mut v1 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_EVENTS, 28)?;
    let t2 = eq(rt, t1, V::NULL)?;
    if t2 {
        let t3 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t4 = get_builtin(rt, t3, &S_CREATE, G_OBJECT_CREATE)?;
        let t5 = call_known(rt, t4, t3, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
        put_seen(rt, this, &S_EVENTS, t5, true, 30)?;
        v0 = t5;
    } else {
        v0 = t1;
    }
    let t7 = get_seen(rt, this, &S_EVENTSCOUNT, 31)?;
    let t8 = eq(rt, t7, V::NULL)?;
    if t8 {
        put_seen(rt, this, &S_EVENTSCOUNT, V::num(0.0), true, 32)?;
        v1 = V::num(0.0);
    } else {
        v1 = t7;
    }
    Ok(V::UNDEFINED)
}

// emitter.js:8  const listOf = (emitter, name) => (emitter._events ??= Object.create(null))[name] ?? [];
fn f3_listof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 25, 3)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_emitter = p0;
    let v1_name = p1;
    let t4 = get_seen(rt, v0_emitter, &S_EVENTS, 33)?;
    let t5 = eq(rt, t4, V::NULL)?;
    if t5 {
        let t6 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t7 = get_builtin(rt, t6, &S_CREATE, G_OBJECT_CREATE)?;
        let t8 = call_known(rt, t7, t6, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
        put_seen(rt, v0_emitter, &S_EVENTS, t8, true, 35)?;
        v3 = t8;
    } else {
        v3 = t4;
    }
    let t11 = get_v(rt, v3, v1_name)?;
    let t12 = eq(rt, t11, V::NULL)?;
    if t12 {
        v2 = arr(rt, &[])?;
    } else {
        v2 = t11;
    }
    return Ok(v2);
}

fn f3_listof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_listof(rt, arg(args, 0), arg(args, 1))
}

// emitter.js:9  const checkListener = (listener) => {
fn f4_checklistener(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 11, 4)?;
    let v0_listener = p0;
    let t3 = type_of(rt, v0_listener);
    let t4 = sne(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = var_get(rt, 3);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_LISTENER.v(), S_OF_TYPE_FUNCTION.v(), v0_listener], "badType")?;
        return Err(throw(rt, t7));
    }
    Ok(V::UNDEFINED)
}

fn f4_checklistener_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_checklistener(rt, arg(args, 0))
}

// emitter.js:12  const insert = (emitter, name, listener, first) => {
fn f5_insert(rt: &mut Rt, p0: V, p1: V, p2: V, p3: bool) -> R<V> {
    enter(rt, 60, 5)?;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_emitter = p0;
    let v1_name = p1;
    let v2_listener = p2;
    let v3_first = p3;
    let t5 = var_get(rt, 5);
    f4_checklistener(rt, v2_listener)?;
    let t8 = var_get(rt, 4);
    let v4_list = f3_listof(rt, v0_emitter, v1_name)?;
    let t13 = get_seen(rt, v0_emitter, &S_EVENTS, 36)?;
    let t14 = get_seen(rt, t13, &S_NEWLISTENER, 37)?;
    let t15 = sne(rt, t14, V::UNDEFINED);
    if t15 {
        let t17 = get_seen(rt, v0_emitter, &S_EMIT, 38)?;
        let t20 = get_seen(rt, v2_listener, &S_LISTENER, 39)?;
        let t21 = eq(rt, t20, V::NULL)?;
        if t21 {
            v6 = v2_listener;
        } else {
            v6 = t20;
        }
        call(rt, t17, v0_emitter, &[S_NEWLISTENER.v(), v1_name, v6], "emitter.emit")?;
    }
    let t25 = var_get(rt, 4);
    let v5_now = f3_listof(rt, v0_emitter, v1_name)?;
    let t31 = get_seen(rt, v0_emitter, &S_EVENTS, 40)?;
    if v3_first {
        let t35 = arr(rt, &[v2_listener])?;
        spread(rt, t35, v5_now, "now")?;
        v7 = t35;
    } else {
        let t37 = arr(rt, &[])?;
        spread(rt, t37, v5_now, "now")?;
        push(rt, t37, v2_listener)?;
        v7 = t37;
    }
    put_v(rt, t31, v1_name, v7, true)?;
    return Ok(v0_emitter);
}

fn f5_insert_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p3) = bool_of(arg(args, 3)) else {
        return Err(unreached(rt));
    };
    f5_insert(rt, arg(args, 0), arg(args, 1), arg(args, 2), p3)
}

// emitter.js:21  const onceOf = (emitter, name, listener) => {
fn f6_onceof(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 21, 6)?;
    let mut v3_wrapped = V::EMPTY;
    v3_wrapped = new_box(rt, V::EMPTY)?;
    let v0_emitter = p0;
    let v1_name = p1;
    let v2_listener = p2;
    let t4 = var_get(rt, 5);
    f4_checklistener(rt, v2_listener)?;
    let t7 = closure(rt, 7, &[v0_emitter, v1_name, v3_wrapped, v2_listener])?;
    box_set(rt, v3_wrapped, t7)?;
    let t8 = box_get(v3_wrapped);
    let t8 = tdz(rt, t8, "wrapped")?;
    put_seen(rt, t8, &S_LISTENER, v2_listener, true, 41)?;
    let t10 = box_get(v3_wrapped);
    let t10 = tdz(rt, t10, "wrapped")?;
    return Ok(t10);
}

fn f6_onceof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_onceof(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// emitter.js:23  const wrapped = function (...args) {
fn f7_wrapped(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 7)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = capture(me, 0);
    let t3 = get_seen(rt, t2, &S_REMOVELISTENER, 42)?;
    let t4 = capture(me, 1);
    let t5 = box_get(capture(me, 2));
    let t5 = tdz(rt, t5, "wrapped")?;
    call(rt, t3, t2, &[t4, t5], "emitter.removeListener")?;
    let t7 = gload(rt, &S_REFLECT)?;
    let t8 = get_seen(rt, t7, &S_APPLY, 43)?;
    let t9 = capture(me, 3);
    let t10 = capture(me, 0);
    return Ok(call(rt, t8, t7, &[t9, t10, v0_args], "Reflect.apply")?);
}

// emitter.js:31  on(name, listener) { return insert(this, name, listener, false); },
fn f8_on(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 8)?;
    let v0_name = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 6);
    return Ok(f5_insert(rt, this, v0_name, v1_listener, false)?);
}

// emitter.js:32  prependListener(name, listener) { return insert(this, name, listener, true); },
fn f9_prependlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 9)?;
    let v0_name = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 6);
    return Ok(f5_insert(rt, this, v0_name, v1_listener, true)?);
}

// emitter.js:33  once(name, listener) { return insert(this, name, onceOf(this, name, listener), false); },
fn f10_once(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 10)?;
    let v0_name = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 6);
    let t5 = var_get(rt, 7);
    let t8 = f6_onceof(rt, this, v0_name, v1_listener)?;
    return Ok(f5_insert(rt, this, v0_name, t8, false)?);
}

// emitter.js:34  prependOnceListener(name, listener) { return insert(this, name, onceOf(this, name, listener), true)…
fn f11_prependoncelistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 11)?;
    let v0_name = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 6);
    let t5 = var_get(rt, 7);
    let t8 = f6_onceof(rt, this, v0_name, v1_listener)?;
    return Ok(f5_insert(rt, this, v0_name, t8, true)?);
}

// emitter.js:35  removeListener(name, listener) {
fn f12_removelistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 12)?;
    let mut v3_i = V::EMPTY;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 5);
    f4_checklistener(rt, v1_listener)?;
    let t6 = var_get(rt, 4);
    let v2_list = f3_listof(rt, this, v0_name)?;
    v3_i = new_box(rt, V::EMPTY)?;
    let t10 = length_seen(rt, v2_list, 44)?;
    let t11 = to_num(rt, t10)? - 1.0;
    box_set(rt, v3_i, V::num(t11))?;
    'l1: loop {
        tick(rt, 62, 13)?;
        let t12 = box_get(v3_i);
        let t13 = to_num(rt, t12)? >= 0.0;
        if !t13 {
            break 'l1;
        }
        'l2: {
            let t15 = box_get(v3_i);
            let t16 = get_v(rt, v2_list, t15)?;
            let t18 = sne(rt, t16, v1_listener);
            if t18 {
                let t20 = box_get(v3_i);
                let t21 = get_v(rt, v2_list, t20)?;
                let t22 = get_seen(rt, t21, &S_LISTENER, 45)?;
                v5 = sne(rt, t22, v1_listener);
            } else {
                v5 = t18;
            }
            if v5 {
                break 'l2;
            }
            let t27 = get_method(rt, v2_list, &S_FILTER, M_FILTER)?;
            let t28 = closure(rt, 13, &[v3_i])?;
            let v4_left = call_method(rt, t27, v2_list, &[t28], "list.filter", M_FILTER)?;
            let t31 = length_seen(rt, v4_left, 47)?;
            let t32 = to_num(rt, t31)? > 0.0;
            if t32 {
                let t33 = get_seen(rt, this, &S_EVENTS, 48)?;
                put_v(rt, t33, v0_name, v4_left, true)?;
            } else {
                let t36 = get_seen(rt, this, &S_EVENTS, 49)?;
                del_v(rt, t36, v0_name, true)?;
            }
            let t39 = get_seen(rt, this, &S_EVENTS, 50)?;
            let t40 = get_seen(rt, t39, &S_REMOVELISTENER, 51)?;
            let t41 = sne(rt, t40, V::UNDEFINED);
            if t41 {
                let t42 = get_seen(rt, this, &S_EMIT, 52)?;
                let t45 = box_get(v3_i);
                let t46 = get_v(rt, v2_list, t45)?;
                let t47 = get_seen(rt, t46, &S_LISTENER, 53)?;
                let t48 = eq(rt, t47, V::NULL)?;
                if t48 {
                    v6 = v1_listener;
                } else {
                    v6 = t47;
                }
                call(rt, t42, this, &[S_REMOVELISTENER.v(), v0_name, v6], "this.emit")?;
            }
            break 'l1;
        }
        v3_i = new_box(rt, box_get(v3_i))?;
        let t52 = box_get(v3_i);
        let t53 = to_num(rt, t52)?;
        let t54 = t53 - 1.0;
        box_set(rt, v3_i, V::num(t54))?;
    }
    return Ok(this);
}

// emitter.js:40  const left = list.filter((x, j) => j !== i);
fn f13(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 14)?;
    let v0_x = arg(args, 0);
    let v1_j = arg(args, 1);
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((sne(rt, v1_j, t4))));
}

// emitter.js:48  removeAllListeners(name) {
fn f14_removealllisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 15)?;
    let mut v1 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let t3 = seq(rt, v0_name, V::UNDEFINED);
    if t3 {
        let t4 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t5 = get_builtin(rt, t4, &S_CREATE, G_OBJECT_CREATE)?;
        let t6 = call_known(rt, t5, t4, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
        put_seen(rt, this, &S_EVENTS, t6, true, 55)?;
    } else {
        let t7 = get_seen(rt, this, &S_EVENTS, 56)?;
        let t8 = eq(rt, t7, V::NULL)?;
        if t8 {
            let t9 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
            let t10 = get_builtin(rt, t9, &S_CREATE, G_OBJECT_CREATE)?;
            let t11 = call_known(rt, t10, t9, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
            put_seen(rt, this, &S_EVENTS, t11, true, 58)?;
            v1 = t11;
        } else {
            v1 = t7;
        }
        del_v(rt, v1, v0_name, true)?;
    }
    return Ok(this);
}

// emitter.js:53  emit(name, ...args) {
fn f15_emit(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 66, 16)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_args = rest(rt, args, 1)?;
    let t3 = var_get(rt, 4);
    let v2_list = f3_listof(rt, this, v0_name)?;
    let t7 = length_seen(rt, v2_list, 59)?;
    let t8 = seq(rt, t7, V::num(0.0));
    if t8 {
        let t10 = sne(rt, v0_name, S_ERROR.v());
        if t10 {
            return Ok(V::FALSE);
        }
        let t12 = get_at(rt, v1_args, 0i64)?;
        let t13 = gload(rt, &S_ERROR_1)?;
        let t14 = instance_of(rt, t12, t13)?;
        if t14 {
            let t16 = get_at(rt, v1_args, 0i64)?;
            return Err(throw(rt, t16));
        }
        let t18 = get_at(rt, v1_args, 0i64)?;
        let t19 = type_of(rt, t18);
        let t20 = seq(rt, t19, S_STRING.v());
        if t20 {
            let t22 = get_at(rt, v1_args, 0i64)?;
            let t23 = to_part(rt, t22)?;
            v5 = concat_n(rt, &[S_1.v(), t23, S_1.v()])?;
        } else {
            let t26 = var_get(rt, 0);
            let t27 = get_seen(rt, t26, &S_INSPECT, 61)?;
            let t29 = get_at(rt, v1_args, 0i64)?;
            v5 = call(rt, t27, t26, &[t29], "host.inspect")?;
        }
        let v3_shown = v5;
        let t32 = var_get(rt, 2);
        let t33 = gload(rt, &S_ERROR_1)?;
        let t35 = to_part(rt, v3_shown)?;
        let t37 = concat_n(rt, &[S_UNHANDLED_ERROR.v(), t35, S_2.v()])?;
        let t38 = construct(rt, t33, &[t37], "Error")?;
        let v4_e = call(rt, t32, V::UNDEFINED, &[t38, S_ERR_UNHANDLED_ERROR.v()], "coded")?;
        let t42 = get_at(rt, v1_args, 0i64)?;
        put_seen(rt, v4_e, &S_CONTEXT, t42, true, 62)?;
        return Err(throw(rt, v4_e));
    }
    let mut t45 = iter(rt, v2_list, "list")?;
    'l4: loop {
        tick(rt, 14, 17)?;
        let (t46, t47) = next(rt, &mut t45)?;
        if t47 {
            break 'l4;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v7_f = t46;
                let t48 = attempt!('try1, gload(rt, &S_REFLECT));
                let t49 = attempt!('try1, get_seen(rt, t48, &S_APPLY, 63));
                attempt!('try1, call(rt, t49, t48, &[v7_f, this, v1_args], "Reflect.apply"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v6 = exception;
            close(rt, &mut t45, true)?;
            return Err(throw(rt, v6));
        }
    }
    return Ok(V::TRUE);
}

// emitter.js:66  listenerCount(name) { return listOf(this, name).length; },
fn f16_listenercount(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 18)?;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 4);
    let t4 = f3_listof(rt, this, v0_name)?;
    return Ok(length_seen(rt, t4, 64)?);
}

// emitter.js:67  listeners(name) { return listOf(this, name).map((f) => f.listener ?? f); },
fn f17_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 19)?;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 4);
    let t4 = f3_listof(rt, this, v0_name)?;
    let t5 = get_method(rt, t4, &S_MAP, M_MAP)?;
    let t6 = closure(rt, 18, &[])?;
    return Ok(call_method(rt, t5, t4, &[t6], "listOf(...).map", M_MAP)?);
}

// emitter.js:67  listeners(name) { return listOf(this, name).map((f) => f.listener ?? f); },
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 20)?;
    let mut v1 = V::UNDEFINED;
    let v0_f = arg(args, 0);
    let t3 = get_seen(rt, v0_f, &S_LISTENER, 66)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v1 = v0_f;
    } else {
        v1 = t3;
    }
    return Ok(v1);
}

// emitter.js:68  rawListeners(name) { return [...listOf(this, name)]; },
fn f19_rawlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 21)?;
    let v0_name = arg(args, 0);
    let t2 = arr(rt, &[])?;
    let t3 = var_get(rt, 4);
    let t5 = f3_listof(rt, this, v0_name)?;
    spread(rt, t2, t5, "listOf is not a function or its return value")?;
    return Ok(t2);
}

// emitter.js:69  eventNames() { return Reflect.ownKeys(this._events ?? {}); },
fn f20_eventnames(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 22)?;
    let mut v0 = V::UNDEFINED;
    let t1 = gload(rt, &S_REFLECT)?;
    let t2 = get_seen(rt, t1, &S_OWNKEYS, 67)?;
    let t3 = get_seen(rt, this, &S_EVENTS, 68)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v0 = obj(rt)?;
    } else {
        v0 = t3;
    }
    return Ok(call(rt, t2, t1, &[v0], "Reflect.ownKeys")?);
}

// emitter.js:70  setMaxListeners(n) { this._maxListeners = n; return this; },
fn f21_setmaxlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 23)?;
    let v0_n = arg(args, 0);
    put_seen(rt, this, &S_MAXLISTENERS, v0_n, true, 69)?;
    return Ok(this);
}

// emitter.js:71  getMaxListeners() { return this._maxListeners ?? 10; },
fn f22_getmaxlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 24)?;
    let mut v0 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_MAXLISTENERS, 70)?;
    let t2 = eq(rt, t1, V::NULL)?;
    if t2 {
        v0 = V::num(10.0);
    } else {
        v0 = t1;
    }
    return Ok(v0);
}

// emitter.js:76  defineProperty(EventEmitter.prototype, host.custom, { value: () => host.missing('the inspection of …
fn f23_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 25)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 71)?;
    return Ok(call(rt, t2, t1, &[S_THE_INSPECTION_OF_AN_EVENTEMITTE.v()], "host.missing")?);
}

// emitter.js:79  EventEmitter.once = (emitter, name) => new Later((resolve, reject) => {
fn f24(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 26)?;
    let v0_emitter = arg(args, 0);
    let v1_name = arg(args, 1);
    let t3 = var_get(rt, 1);
    let t4 = closure(rt, 25, &[v0_emitter, v1_name])?;
    return Ok(construct(rt, t3, &[t4], "Later")?);
}

// emitter.js:79  EventEmitter.once = (emitter, name) => new Later((resolve, reject) => {
fn f25(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25, 27)?;
    let mut v3_done = V::EMPTY;
    v3_done = new_box(rt, V::EMPTY)?;
    let v0_resolve = arg(args, 0);
    let v1_reject = arg(args, 1);
    let v2_failed = closure(rt, 26, &[capture(me, 0), capture(me, 1), v3_done, v1_reject])?;
    let t4 = closure(rt, 27, &[capture(me, 0), v2_failed, v0_resolve])?;
    box_set(rt, v3_done, t4)?;
    let t5 = capture(me, 0);
    let t6 = get_seen(rt, t5, &S_ONCE, 72)?;
    let t7 = capture(me, 1);
    let t8 = box_get(v3_done);
    let t8 = tdz(rt, t8, "done")?;
    call(rt, t6, t5, &[t7, t8], "emitter.once")?;
    let t10 = capture(me, 1);
    let t11 = sne(rt, t10, S_ERROR.v());
    if t11 {
        let t12 = capture(me, 0);
        let t13 = get_seen(rt, t12, &S_ONCE, 73)?;
        call(rt, t13, t12, &[S_ERROR.v(), v2_failed], "emitter.once")?;
    }
    Ok(V::UNDEFINED)
}

// emitter.js:80  const failed = (e) => {
fn f26_failed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 28)?;
    let v0_e = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = get_seen(rt, t2, &S_REMOVELISTENER, 74)?;
    let t4 = capture(me, 1);
    let t5 = box_get(capture(me, 2));
    let t5 = tdz(rt, t5, "done")?;
    call(rt, t3, t2, &[t4, t5], "emitter.removeListener")?;
    let t7 = capture(me, 3);
    call(rt, t7, V::UNDEFINED, &[v0_e], "reject")?;
    Ok(V::UNDEFINED)
}

// emitter.js:84  const done = (...args) => {
fn f27_done(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 29)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = capture(me, 0);
    let t3 = get_seen(rt, t2, &S_REMOVELISTENER, 75)?;
    let t4 = capture(me, 1);
    call(rt, t3, t2, &[S_ERROR.v(), t4], "emitter.removeListener")?;
    let t6 = capture(me, 2);
    call(rt, t6, V::UNDEFINED, &[v0_args], "resolve")?;
    Ok(V::UNDEFINED)
}

// emitter.js:91  EventEmitter.listenerCount = (emitter, name) => emitter.listenerCount(name);
fn f28(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 30)?;
    let v0_emitter = arg(args, 0);
    let v1_name = arg(args, 1);
    let t4 = get_seen(rt, v0_emitter, &S_LISTENERCOUNT, 76)?;
    return Ok(call(rt, t4, v0_emitter, &[v1_name], "emitter.listenerCount")?);
}

// emitter.js:92  EventEmitter.on = () => host.missing('events.on');
fn f29(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 31)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 77)?;
    return Ok(call(rt, t2, t1, &[S_EVENTS_ON.v()], "host.missing")?);
}
