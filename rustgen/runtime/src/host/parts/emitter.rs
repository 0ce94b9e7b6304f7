#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from emitter.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(28);

lit!(S = "");
lit!(S_0 = ">= 0");
lit!(S_1 = ")");
lit!(S_ABORT = "abort");
lit!(S_ABORTED = "aborted");
lit!(S_ABORTERROR = "AbortError");
lit!(S_ABORT_ERR = "ABORT_ERR");
lit!(S_ADD = "add");
lit!(S_ADDABORTLISTENER = "addAbortListener");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_ADDLISTENER = "addListener");
lit!(S_AN_INSTANCE_OF_EVENTEMITTER = "an instance of EventEmitter");
lit!(S_AN_INSTANCE_OF_EVENTEMITTER_OR_E = "an instance of EventEmitter or EventTarget");
lit!(S_APPLY = "apply");
lit!(S_ASSIGN = "assign");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BIND = "bind");
lit!(S_BOOLEAN = "boolean");
lit!(S_CALL = "call");
lit!(S_CAPTUREREJECTIONS = "captureRejections");
lit!(S_CAPTUREREJECTIONSYMBOL = "captureRejectionSymbol");
lit!(S_CAUSE = "cause");
lit!(S_CODE = "code");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONTEXT = "context");
lit!(S_CREATE = "create");
lit!(S_DEFAULTMAXLISTENERS = "defaultMaxListeners");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_EMIT = "emit");
lit!(S_EMITTER = "emitter");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "error");
lit!(S_ERRORMONITOR = "errorMonitor");
lit!(S_ERROR_1 = "Error");
lit!(S_ERR_UNHANDLED_ERROR = "ERR_UNHANDLED_ERROR");
lit!(S_EVENTEMITTER = "EventEmitter");
lit!(S_EVENTEMITTERASYNCRESOURCE = "EventEmitterAsyncResource");
lit!(S_EVENTEMITTER_CAPTUREREJECTIONS = "EventEmitter.captureRejections");
lit!(S_EVENTNAMES = "eventNames");
lit!(S_EVENTS = "events");
lit!(S_EVENTSCOUNT = "_eventsCount");
lit!(S_EVENTS_1 = "_events");
lit!(S_EVENTS_ERRORMONITOR = "events.errorMonitor");
lit!(S_EVENTS_GETMAXLISTENERS_OF_AN_EVE = "events.getMaxListeners of an EventTarget");
lit!(S_EVENTS_ON = "events.on");
lit!(S_EVENTTARGET = "EventTarget");
lit!(S_EVENTTARGETS = "eventTargets");
lit!(S_FAILED = "failed");
lit!(S_FILTER = "filter");
lit!(S_FINDLASTINDEX = "findLastIndex");
lit!(S_FIRED = "fired");
lit!(S_FOR = "for");
lit!(S_FORGET = "forget");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETEVENTLISTENERS = "getEventListeners");
lit!(S_GETMAXLISTENERS = "getMaxListeners");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_INIT = "init");
lit!(S_INSPECT = "inspect");
lit!(S_IS = "is");
lit!(S_ISCOUNT = "isCount");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_ISSIGNAL = "isSignal");
lit!(S_ISTARGET = "isTarget");
lit!(S_KCAPTURE = "kCapture");
lit!(S_KEYS = "keys");
lit!(S_LACKING = "lacking");
lit!(S_LISTEN = "listen");
lit!(S_LISTENER = "listener");
lit!(S_LISTENERCOUNT = "listenerCount");
lit!(S_LISTENERS = "listeners");
lit!(S_LISTOF = "listOf");
lit!(S_MAP = "map");
lit!(S_MAXLISTENERS = "_maxListeners");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_NAME = "name");
lit!(S_NEWLISTENER = "newListener");
lit!(S_NODEJS_REJECTION = "nodejs.rejection");
lit!(S_NOEVENTS = "noEvents");
lit!(S_NUMBER = "number");
lit!(S_OBJECT = "Object");
lit!(S_OFF = "off");
lit!(S_OF_TYPE_BOOLEAN = "of type boolean");
lit!(S_OF_TYPE_NUMBER = "of type number");
lit!(S_ON = "on");
lit!(S_ONABORT = "onAbort");
lit!(S_ONCE = "once");
lit!(S_ONCEWRAPPER = "onceWrapper");
lit!(S_ONERROR = "onError");
lit!(S_ONEVENT = "onEvent");
lit!(S_OPTIONS_CAPTUREREJECTIONS = "options.captureRejections");
lit!(S_OPTIONS_SIGNAL = "options.signal");
lit!(S_OUTOFRANGE = "outOfRange");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PREPENDLISTENER = "prependListener");
lit!(S_PREPENDONCELISTENER = "prependOnceListener");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_RAWLISTENERS = "rawListeners");
lit!(S_REASON = "reason");
lit!(S_REFLECT = "Reflect");
lit!(S_REMOVE = "remove");
lit!(S_REMOVEALLLISTENERS = "removeAllListeners");
lit!(S_REMOVEEVENTLISTENER = "removeEventListener");
lit!(S_REMOVELISTENER = "removeListener");
lit!(S_REVERSE = "reverse");
lit!(S_SET = "set");
lit!(S_SETMAXLISTENERS = "setMaxListeners");
lit!(S_SHAPEMODE = "shapeMode");
lit!(S_SIGNAL = "signal");
lit!(S_SPLICE = "splice");
lit!(S_SYMBOL = "Symbol");
lit!(S_TARGET = "target");
lit!(S_THEN = "then");
lit!(S_THE_OPERATION_WAS_ABORTED = "The operation was aborted");
lit!(S_TICK = "tick");
lit!(S_TYPE = "type");
lit!(S_UNHANDLED = "unhandled");
lit!(S_UNHANDLED_ERROR = "Unhandled error. (");
lit!(S_UNLISTEN = "unlisten");
lit!(S_UNSHIFT = "unshift");
lit!(S_USINGDOMAINS = "usingDomains");
lit!(S_VALUE = "value");
lit!(S_WARNED = "warned");
lit!(S_WATCH = "watch");
lit!(S_WRAPFN = "wrapFn");
lit!(S_WRAPPED = "wrapped");
lit!(S_WRITABLE = "writable");
const C_OBJECT_ASSIGN: Known = known("Object", "assign");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_GETPROTOTYPEOF: Known = known("Object", "getPrototypeOf");
const C_OBJECT_KEYS: Known = known("Object", "keys");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const K_CAUSE: [&Lit; 1] = [&S_CAUSE];
const K_CODE_NAME: [&Lit; 2] = [&S_CODE, &S_NAME];
const K_EVENTS_EVENTSCOUNT_MAXLISTENERS: [&Lit; 3] = [&S_EVENTS_1, &S_EVENTSCOUNT, &S_MAXLISTENERS];
const K_FIRED_WRAPFN_TARGET_TYPE_LISTENE: [&Lit; 5] = [&S_FIRED, &S_WRAPFN, &S_TARGET, &S_TYPE, &S_LISTENER];
const K_GET_SET_ENUMERABLE: [&Lit; 3] = [&S_GET, &S_SET, &S_ENUMERABLE];
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_ONCE: [&Lit; 1] = [&S_ONCE];
const K_ONCE_ON_GETEVENTLISTENERS_GETMAX: [&Lit; 4] = [&S_ONCE, &S_ON, &S_GETEVENTLISTENERS, &S_GETMAXLISTENERS];
const K_SETMAXLISTENERS_GETMAXLISTENERS: [&Lit; 15] = [&S_SETMAXLISTENERS, &S_GETMAXLISTENERS, &S_EMIT, &S_ADDLISTENER, &S_ON, &S_PREPENDLISTENER, &S_ONCE, &S_PREPENDONCELISTENER, &S_REMOVELISTENER, &S_OFF, &S_REMOVEALLLISTENERS, &S_LISTENERS, &S_RAWLISTENERS, &S_LISTENERCOUNT, &S_EVENTNAMES];
const K_VALUE_ENUMERABLE: [&Lit; 2] = [&S_VALUE, &S_ENUMERABLE];
const K_VALUE_WRITABLE_ENUMERABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_FILTER: Method = method("filter");
const M_FINDLASTINDEX: Method = method("findLastIndex");
const M_MAP: Method = method("map");
const M_PUSH: Method = method("push");
const M_REVERSE: Method = method("reverse");
const M_SPLICE: Method = method("splice");
const M_UNSHIFT: Method = method("unshift");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_eventemitter, name: &S_EVENTEMITTER, length: 1, flags: 3 },
        FuncInfo { code: f3_oncewrapper, name: &S_ONCEWRAPPER, length: 0, flags: 3 },
        FuncInfo { code: f4_noevents_entry, name: &S_NOEVENTS, length: 0, flags: 6 },
        FuncInfo { code: f5_iscount_entry, name: &S_ISCOUNT, length: 2, flags: 6 },
        FuncInfo { code: f6_init, name: &S_INIT, length: 1, flags: 3 },
        FuncInfo { code: f7_listof_entry, name: &S_LISTOF, length: 2, flags: 6 },
        FuncInfo { code: f8_is_entry, name: &S_IS, length: 2, flags: 6 },
        FuncInfo { code: f9_add_entry, name: &S_ADD, length: 4, flags: 6 },
        FuncInfo { code: f10_wrapped_entry, name: &S_WRAPPED, length: 3, flags: 6 },
        FuncInfo { code: f11_failed_entry, name: &S_FAILED, length: 4, flags: 6 },
        FuncInfo { code: f12_watch_entry, name: &S_WATCH, length: 4, flags: 6 },
        FuncInfo { code: f13, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f14, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f15_unhandled_entry, name: &S_UNHANDLED, length: 1, flags: 6 },
        FuncInfo { code: f16_remove_entry, name: &S_REMOVE, length: 3, flags: 6 },
        FuncInfo { code: f17, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f18_forget_entry, name: &S_FORGET, length: 1, flags: 6 },
        FuncInfo { code: f19_setmaxlisteners, name: &S_SETMAXLISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f20_getmaxlisteners, name: &S_GETMAXLISTENERS, length: 0, flags: 2 },
        FuncInfo { code: f21_emit, name: &S_EMIT, length: 1, flags: 2 },
        FuncInfo { code: f22_addlistener, name: &S_ADDLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f23_prependlistener, name: &S_PREPENDLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f24_once, name: &S_ONCE, length: 2, flags: 2 },
        FuncInfo { code: f25_prependoncelistener, name: &S_PREPENDONCELISTENER, length: 2, flags: 2 },
        FuncInfo { code: f26_removelistener, name: &S_REMOVELISTENER, length: 2, flags: 2 },
        FuncInfo { code: f27_removealllisteners, name: &S_REMOVEALLLISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f28_listeners, name: &S_LISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f29, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f30_rawlisteners, name: &S_RAWLISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f31_listenercount, name: &S_LISTENERCOUNT, length: 2, flags: 2 },
        FuncInfo { code: f32, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f33_eventnames, name: &S_EVENTNAMES, length: 0, flags: 2 },
        FuncInfo { code: f34_istarget_entry, name: &S_ISTARGET, length: 1, flags: 6 },
        FuncInfo { code: f35_listen_entry, name: &S_LISTEN, length: 3, flags: 6 },
        FuncInfo { code: f36_unlisten_entry, name: &S_UNLISTEN, length: 3, flags: 6 },
        FuncInfo { code: f37_aborted_entry, name: &S_ABORTED, length: 1, flags: 6 },
        FuncInfo { code: f38_once, name: &S_ONCE, length: 2, flags: 258 },
        FuncInfo { code: f39, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f40_onerror, name: &S_ONERROR, length: 1, flags: 6 },
        FuncInfo { code: f41_onevent, name: &S_ONEVENT, length: 0, flags: 6 },
        FuncInfo { code: f42_onabort, name: &S_ONABORT, length: 0, flags: 6 },
        FuncInfo { code: f43_on, name: &S_ON, length: 3, flags: 2 },
        FuncInfo { code: f44_geteventlisteners, name: &S_GETEVENTLISTENERS, length: 2, flags: 2 },
        FuncInfo { code: f45_getmaxlisteners, name: &S_GETMAXLISTENERS, length: 1, flags: 2 },
        FuncInfo { code: f46_set_entry, name: &S_SET, length: 2, flags: 6 },
        FuncInfo { code: f47_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f48_set, name: &S_SET, length: 1, flags: 2 },
        FuncInfo { code: f49_get, name: &S_GET, length: 0, flags: 6 },
        FuncInfo { code: f50_set, name: &S_SET, length: 1, flags: 2 },
        FuncInfo { code: f51, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f52, name: &S, length: 2, flags: 6 },
    ],
    vars: 30,
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
    enter(rt, 239, 1)?;
    let mut v34 = V::UNDEFINED;
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
    var_set(rt, 13, V::UNDEFINED)?;
    var_set(rt, 14, V::EMPTY)?;
    var_set(rt, 15, V::EMPTY)?;
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    var_set(rt, 18, V::UNDEFINED)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    var_set(rt, 22, V::EMPTY)?;
    var_set(rt, 23, V::EMPTY)?;
    var_set(rt, 24, V::EMPTY)?;
    var_set(rt, 25, V::EMPTY)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    var_set(rt, 28, V::EMPTY)?;
    var_set(rt, 29, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = closure(rt, 2, &[])?;
    var_set(rt, 13, t2)?;
    let t3 = closure(rt, 3, &[])?;
    var_set(rt, 18, t3)?;
    let t4 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t4, "Object", "defineProperty")?;
    let t5 = get_builtin(rt, t4, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t5)?;
    let t6 = gload(rt, &S_PROMISE)?;
    var_set(rt, 2, t6)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_BASE, 31)?;
    req_obj(rt, t8, "host.base", "coded")?;
    let t9 = get_seen(rt, t8, &S_CODED, 32)?;
    var_set(rt, 3, t9)?;
    let t10 = get_seen(rt, t8, &S_BADTYPE, 33)?;
    var_set(rt, 4, t10)?;
    let t11 = get_seen(rt, t8, &S_OUTOFRANGE, 34)?;
    var_set(rt, 5, t11)?;
    let t12 = get_seen(rt, t8, &S_ISFUNCTION, 35)?;
    var_set(rt, 6, t12)?;
    let t13 = gload(rt, &S_SYMBOL)?;
    let t14 = call(rt, t13, V::UNDEFINED, &[S_SHAPEMODE.v()], "Symbol")?;
    var_set(rt, 7, t14)?;
    let t15 = gload(rt, &S_SYMBOL)?;
    let t16 = call(rt, t15, V::UNDEFINED, &[S_KCAPTURE.v()], "Symbol")?;
    var_set(rt, 8, t16)?;
    let t17 = gload(rt, &S_SYMBOL)?;
    let t18 = get_seen(rt, t17, &S_FOR, 36)?;
    let t19 = call(rt, t18, t17, &[S_NODEJS_REJECTION.v()], "Symbol.for")?;
    var_set(rt, 9, t19)?;
    let t20 = gload(rt, &S_SYMBOL)?;
    let t21 = call(rt, t20, V::UNDEFINED, &[S_EVENTS_ERRORMONITOR.v()], "Symbol")?;
    var_set(rt, 10, t21)?;
    var_set(rt, 11, V::num(10.0))?;
    let t22 = closure(rt, 4, &[])?;
    var_set(rt, 12, t22)?;
    let t23 = closure(rt, 5, &[])?;
    var_set(rt, 14, t23)?;
    let v15_init = closure(rt, 6, &[])?;
    let t25 = closure(rt, 7, &[])?;
    var_set(rt, 15, t25)?;
    let t26 = closure(rt, 8, &[])?;
    var_set(rt, 16, t26)?;
    let t27 = closure(rt, 9, &[])?;
    var_set(rt, 17, t27)?;
    let t28 = closure(rt, 10, &[])?;
    var_set(rt, 19, t28)?;
    let t29 = closure(rt, 11, &[])?;
    var_set(rt, 20, t29)?;
    let t30 = closure(rt, 12, &[])?;
    var_set(rt, 21, t30)?;
    let t31 = closure(rt, 15, &[])?;
    var_set(rt, 22, t31)?;
    let t32 = closure(rt, 16, &[])?;
    var_set(rt, 23, t32)?;
    let t33 = closure(rt, 18, &[])?;
    var_set(rt, 24, t33)?;
    let t35 = closure(rt, 19, &[])?;
    let t36 = closure(rt, 20, &[])?;
    let t37 = closure(rt, 21, &[])?;
    let t38 = closure(rt, 22, &[])?;
    let t39 = closure(rt, 23, &[])?;
    let t40 = closure(rt, 24, &[])?;
    let t41 = closure(rt, 25, &[])?;
    let t42 = closure(rt, 26, &[])?;
    let t43 = closure(rt, 27, &[])?;
    let t44 = closure(rt, 28, &[])?;
    let t45 = closure(rt, 30, &[])?;
    let t46 = closure(rt, 31, &[])?;
    let t47 = closure(rt, 33, &[])?;
    let t34 = obj_seen(rt, &K_SETMAXLISTENERS_GETMAXLISTENERS, [t35, t36, t37, t38, V::UNDEFINED, t39, t40, t41, t42, V::UNDEFINED, t43, t44, t45, t46, t47], 37)?;
    var_set(rt, 25, t34)?;
    let t48 = var_get(rt, 25);
    let t49 = var_get(rt, 25);
    let t50 = get_seen(rt, t49, &S_ADDLISTENER, 38)?;
    put_seen(rt, t48, &S_ON, t50, true, 39)?;
    let t51 = var_get(rt, 25);
    let t52 = var_get(rt, 25);
    let t53 = get_seen(rt, t52, &S_REMOVELISTENER, 40)?;
    put_seen(rt, t51, &S_OFF, t53, true, 41)?;
    let t54 = closure(rt, 34, &[])?;
    var_set(rt, 26, t54)?;
    let t55 = closure(rt, 35, &[])?;
    var_set(rt, 27, t55)?;
    let t56 = closure(rt, 36, &[])?;
    var_set(rt, 28, t56)?;
    let t57 = closure(rt, 37, &[])?;
    var_set(rt, 29, t57)?;
    let t59 = closure_of(rt, 38, &[])?;
    let t60 = closure(rt, 43, &[])?;
    let t61 = closure(rt, 44, &[])?;
    let t62 = closure(rt, 45, &[])?;
    let v31_functions = obj_seen(rt, &K_ONCE_ON_GETEVENTLISTENERS_GETMAX, [t59, t60, t61, t62], 42)?;
    let v32_set = closure(rt, 46, &[])?;
    let t64 = var_get(rt, 0);
    let t65 = get_seen(rt, t64, &S_BASE, 43)?;
    let t66 = get_seen(rt, t65, &S_LACKING, 44)?;
    let t67 = var_get(rt, 13);
    let t68 = arr(rt, &[S_ADDABORTLISTENER.v()])?;
    call(rt, t66, t65, &[S_EVENTS.v(), t67, t68], "host.base.lacking")?;
    let t70 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t71 = get_builtin(rt, t70, &S_KEYS, G_OBJECT_KEYS)?;
    let t73 = call_known(rt, t71, t70, &[v31_functions], "", C_OBJECT_KEYS)?;
    let mut t74 = iter(rt, t73, "Object.keys is not a function or its return value")?;
    'l1: loop {
        tick(rt, 15, 2)?;
        let (t75, t76) = next(rt, &mut t74)?;
        if t76 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v35_name = t75;
                let t81 = attempt!('try1, get_v(rt, v31_functions, v35_name));
                attempt!('try1, f46_set(rt, v35_name, t81, V::UNDEFINED));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v34 = exception;
            close(rt, &mut t74, true)?;
            return Err(throw(rt, v34));
        }
    }
    let t85 = var_get(rt, 13);
    f46_set(rt, S_EVENTEMITTER.v(), t85, V::UNDEFINED)?;
    f46_set(rt, S_USINGDOMAINS.v(), V::FALSE, V::UNDEFINED)?;
    let t89 = var_get(rt, 1);
    let t90 = var_get(rt, 13);
    let t92 = var_get(rt, 9);
    let t91 = obj_seen(rt, &K_VALUE_ENUMERABLE, [t92, V::TRUE], 46)?;
    call(rt, t89, V::UNDEFINED, &[t90, S_CAPTUREREJECTIONSYMBOL.v(), t91], "defineProperty")?;
    let t94 = var_get(rt, 1);
    let t95 = var_get(rt, 13);
    let t97 = closure(rt, 47, &[])?;
    let t98 = closure(rt, 48, &[])?;
    let t96 = obj_seen(rt, &K_GET_SET_ENUMERABLE, [t97, t98, V::TRUE], 47)?;
    call(rt, t94, V::UNDEFINED, &[t95, S_CAPTUREREJECTIONS.v(), t96], "defineProperty")?;
    let t100 = var_get(rt, 0);
    let t101 = get_seen(rt, t100, &S_BASE, 48)?;
    let t102 = get_seen(rt, t101, &S_LACKING, 49)?;
    let t103 = var_get(rt, 13);
    let t104 = arr(rt, &[S_EVENTEMITTERASYNCRESOURCE.v()])?;
    call(rt, t102, t101, &[S_EVENTS.v(), t103, t104], "host.base.lacking")?;
    let t106 = var_get(rt, 1);
    let t107 = var_get(rt, 13);
    let t109 = var_get(rt, 10);
    let t108 = obj_seen(rt, &K_VALUE_ENUMERABLE, [t109, V::TRUE], 50)?;
    call(rt, t106, V::UNDEFINED, &[t107, S_ERRORMONITOR.v(), t108], "defineProperty")?;
    let t111 = var_get(rt, 1);
    let t112 = var_get(rt, 13);
    let t114 = closure(rt, 49, &[])?;
    let t115 = closure(rt, 50, &[])?;
    let t113 = obj_seen(rt, &K_GET_SET_ENUMERABLE, [t114, t115, V::TRUE], 51)?;
    call(rt, t111, V::UNDEFINED, &[t112, S_DEFAULTMAXLISTENERS.v(), t113], "defineProperty")?;
    let t118 = closure(rt, 51, &[])?;
    f46_set(rt, S_SETMAXLISTENERS.v(), t118, V::UNDEFINED)?;
    f46_set(rt, S_INIT.v(), v15_init, V::UNDEFINED)?;
    let t124 = closure(rt, 52, &[])?;
    f46_set(rt, S_LISTENERCOUNT.v(), t124, V::UNDEFINED)?;
    let t126 = var_get(rt, 13);
    req_obj(rt, t126, "EventEmitter", "prototype")?;
    let v33_prototype = get_seen(rt, t126, &S_PROTOTYPE, 52)?;
    let t128 = var_get(rt, 1);
    let t130 = var_get(rt, 8);
    let t131 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE, [V::FALSE, V::TRUE, V::FALSE], 53)?;
    call(rt, t128, V::UNDEFINED, &[v33_prototype, t130, t131], "defineProperty")?;
    let t133 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t134 = get_builtin(rt, t133, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t136 = obj_seen(rt, &K_EVENTS_EVENTSCOUNT_MAXLISTENERS, [V::UNDEFINED, V::num(0.0), V::UNDEFINED], 55)?;
    let t137 = var_get(rt, 25);
    call_known(rt, t134, t133, &[v33_prototype, t136, t137], "Object.assign", C_OBJECT_ASSIGN)?;
    let t140 = var_get(rt, 13);
    return Ok(obj_seen(rt, &K_MODULE, [t140], 56)?);
}

// emitter.js:11  function EventEmitter(options) { EventEmitter.init.call(this, options); }
fn f2_eventemitter(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 3)?;
    let v0_options = arg(args, 0);
    let t2 = var_get(rt, 13);
    let t3 = get_seen(rt, t2, &S_INIT, 57)?;
    let t4 = get_seen(rt, t3, &S_CALL, 58)?;
    call(rt, t4, t3, &[this, v0_options], "EventEmitter.init.call")?;
    Ok(V::UNDEFINED)
}

// emitter.js:51  function onceWrapper(...args) {
fn f3_oncewrapper(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 4)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = get_seen(rt, this, &S_FIRED, 59)?;
    if t2.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t3 = get_seen(rt, this, &S_TARGET, 60)?;
    let t4 = get_seen(rt, t3, &S_REMOVELISTENER, 61)?;
    let t5 = get_seen(rt, this, &S_TYPE, 62)?;
    let t6 = get_seen(rt, this, &S_WRAPFN, 63)?;
    call(rt, t4, t3, &[t5, t6], "this.target.removeListener")?;
    put_seen(rt, this, &S_FIRED, V::TRUE, true, 64)?;
    let t8 = gload(rt, &S_REFLECT)?;
    let t9 = get_seen(rt, t8, &S_APPLY, 65)?;
    let t10 = get_seen(rt, this, &S_LISTENER, 66)?;
    let t11 = get_seen(rt, this, &S_TARGET, 67)?;
    return Ok(call(rt, t9, t8, &[t10, t11, v0_args], "Reflect.apply")?);
}

// emitter.js:10  const noEvents = () => Object.create(null);
fn f4_noevents(rt: &mut Rt) -> R<V> {
    enter(rt, 5, 5)?;
    let t1 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t2 = get_builtin(rt, t1, &S_CREATE, G_OBJECT_CREATE)?;
    return Ok(call_known(rt, t2, t1, &[V::NULL], "Object.create", C_OBJECT_CREATE)?);
}

fn f4_noevents_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_noevents(rt)
}

// emitter.js:12  const isCount = (n, name) => {
fn f5_iscount(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 24, 6)?;
    let v0_n = p0;
    let v1_name = p1;
    let t4 = type_of(rt, v0_n);
    let t5 = sne(rt, t4, S_NUMBER.v());
    if t5 {
        let t6 = var_get(rt, 4);
        let t9 = call(rt, t6, V::UNDEFINED, &[v1_name, S_OF_TYPE_NUMBER.v(), v0_n], "badType")?;
        return Err(throw(rt, t9));
    }
    let t11 = to_num(rt, v0_n)? >= 0.0;
    let t12 = !t11;
    if t12 {
        let t13 = var_get(rt, 5);
        let t16 = call(rt, t13, V::UNDEFINED, &[v1_name, S_0.v(), v0_n], "outOfRange")?;
        return Err(throw(rt, t16));
    }
    Ok(V::UNDEFINED)
}

fn f5_iscount_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_iscount(rt, arg(args, 0), arg(args, 1))
}

// emitter.js:16  const init = function (options) {
fn f6_init(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 59, 7)?;
    let mut v1 = false;
    let mut v2 = V::UNDEFINED;
    let v0_options = arg(args, 0);
    let t2 = get_seen(rt, this, &S_EVENTS_1, 69)?;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v1 = t3;
    } else {
        let t4 = get_seen(rt, this, &S_EVENTS_1, 70)?;
        let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t6 = get_builtin(rt, t5, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
        let t7 = call_known(rt, t6, t5, &[this], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
        let t8 = get_seen(rt, t7, &S_EVENTS_1, 72)?;
        v1 = seq(rt, t4, t8);
    }
    if v1 {
        let t11 = var_get(rt, 12);
        let t12 = f4_noevents(rt)?;
        put_seen(rt, this, &S_EVENTS_1, t12, true, 73)?;
        put_seen(rt, this, &S_EVENTSCOUNT, V::num(0.0), true, 74)?;
        let t13 = var_get(rt, 7);
        put_v(rt, this, t13, V::FALSE, true)?;
    } else {
        let t14 = var_get(rt, 7);
        put_v(rt, this, t14, V::TRUE, true)?;
    }
    let t15 = get_seen(rt, this, &S_MAXLISTENERS, 75)?;
    if t15.truthy() {
        v2 = t15;
    } else {
        v2 = V::UNDEFINED;
    }
    put_seen(rt, this, &S_MAXLISTENERS, v2, true, 76)?;
    let mut v3 = V::UNDEFINED;
    'l1: {
        let t18 = eq(rt, v0_options, V::NULL)?;
        if t18 {
            break 'l1;
        }
        v3 = get_seen(rt, v0_options, &S_CAPTUREREJECTIONS, 77)?;
    }
    if v3.truthy() {
        let t22 = get_seen(rt, v0_options, &S_CAPTUREREJECTIONS, 78)?;
        let t23 = type_of(rt, t22);
        let t24 = sne(rt, t23, S_BOOLEAN.v());
        if t24 {
            let t25 = var_get(rt, 4);
            let t27 = get_seen(rt, v0_options, &S_CAPTUREREJECTIONS, 79)?;
            let t28 = call(rt, t25, V::UNDEFINED, &[S_OPTIONS_CAPTUREREJECTIONS.v(), S_OF_TYPE_BOOLEAN.v(), t27], "badType")?;
            return Err(throw(rt, t28));
        }
        let t29 = var_get(rt, 8);
        put_v(rt, this, t29, V::TRUE, true)?;
    } else {
        let t30 = var_get(rt, 8);
        let t31 = var_get(rt, 13);
        let t32 = get_seen(rt, t31, &S_PROTOTYPE, 80)?;
        let t33 = var_get(rt, 8);
        let t34 = get_v(rt, t32, t33)?;
        put_v(rt, this, t30, t34, true)?;
    }
    Ok(V::UNDEFINED)
}

// emitter.js:28  const listOf = (emitter, type) => {
fn f7_listof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 37, 8)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_emitter = p0;
    let v1_type = p1;
    let mut v3 = V::UNDEFINED;
    'l1: {
        let t4 = get_seen(rt, v0_emitter, &S_EVENTS_1, 81)?;
        let t5 = eq(rt, t4, V::NULL)?;
        if t5 {
            break 'l1;
        }
        v3 = get_v(rt, t4, v1_type)?;
    }
    let v2_found = v3;
    let t10 = seq(rt, v2_found, V::UNDEFINED);
    if t10 {
        v4 = arr(rt, &[])?;
    } else {
        let t13 = type_of(rt, v2_found);
        let t14 = seq(rt, t13, S_FUNCTION.v());
        if t14 {
            v5 = arr(rt, &[v2_found])?;
        } else {
            let t17 = arr(rt, &[])?;
            spread(rt, t17, v2_found, "found")?;
            v5 = t17;
        }
        v4 = v5;
    }
    return Ok(v4);
}

fn f7_listof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_listof(rt, arg(args, 0), arg(args, 1))
}

// emitter.js:32  const is = (f, listener) => f === listener || f.listener === listener;
fn f8_is(rt: &mut Rt, p0: V, p1: V) -> R<bool> {
    enter(rt, 17, 9)?;
    let mut v2 = false;
    let v0_f = p0;
    let v1_listener = p1;
    let t5 = seq(rt, v0_f, v1_listener);
    if t5 {
        v2 = t5;
    } else {
        let t7 = get_seen(rt, v0_f, &S_LISTENER, 82)?;
        v2 = seq(rt, t7, v1_listener);
    }
    return Ok(v2);
}

fn f8_is_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f8_is(rt, arg(args, 0), arg(args, 1))?))
}

// emitter.js:34  const add = (emitter, type, listener, first) => {
fn f9_add(rt: &mut Rt, p0: V, p1: V, p2: V, p3: bool) -> R<V> {
    enter(rt, 127, 10)?;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = false;
    let v0_emitter = p0;
    let v1_type = p1;
    let v2_listener = p2;
    let v3_first = p3;
    let t5 = var_get(rt, 6);
    call(rt, t5, V::UNDEFINED, &[v2_listener, S_LISTENER.v()], "isFunction")?;
    let t9 = get_seen(rt, v0_emitter, &S_EVENTS_1, 83)?;
    let t10 = seq(rt, t9, V::UNDEFINED);
    if t10 {
        let t11 = var_get(rt, 12);
        let t12 = f4_noevents(rt)?;
        let t13 = arr(rt, &[t12, V::num(0.0)])?;
        let mut t14 = iter(rt, t13, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t16, t17) = attempt!('try1, next(rt, &mut t14));
                attempt!('try1, put_seen(rt, v0_emitter, &S_EVENTS_1, t16, true, 84));
                let (t19, t20) = attempt!('try1, next(rt, &mut t14));
                attempt!('try1, put_seen(rt, v0_emitter, &S_EVENTSCOUNT, t19, true, 85));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v8 = exception;
            close(rt, &mut t14, true)?;
            return Err(throw(rt, v8));
        }
        close(rt, &mut t14, false)?;
    } else {
        let t23 = get_seen(rt, v0_emitter, &S_EVENTS_1, 86)?;
        let t24 = get_seen(rt, t23, &S_NEWLISTENER, 87)?;
        let t25 = sne(rt, t24, V::UNDEFINED);
        if t25 {
            let t27 = get_seen(rt, v0_emitter, &S_EMIT, 88)?;
            let t30 = get_seen(rt, v2_listener, &S_LISTENER, 89)?;
            let t31 = eq(rt, t30, V::NULL)?;
            if t31 {
                v9 = v2_listener;
            } else {
                v9 = t30;
            }
            call(rt, t27, v0_emitter, &[S_NEWLISTENER.v(), v1_type, v9], "emitter.emit")?;
        }
    }
    let v4_events = get_seen(rt, v0_emitter, &S_EVENTS_1, 90)?;
    let v5_there = get_v(rt, v4_events, v1_type)?;
    let t41 = seq(rt, v5_there, V::UNDEFINED);
    if t41 {
        put_v(rt, v4_events, v1_type, v2_listener, true)?;
        let t46 = get_seen(rt, v0_emitter, &S_EVENTSCOUNT, 91)?;
        let t47 = to_num(rt, t46)?;
        let t48 = t47 + 1.0;
        put_seen(rt, v0_emitter, &S_EVENTSCOUNT, V::num(t48), true, 92)?;
        return Ok(v0_emitter);
    }
    let t51 = type_of(rt, v5_there);
    let t52 = seq(rt, t51, S_FUNCTION.v());
    if t52 {
        let t56 = arr(rt, &[v5_there])?;
        put_v(rt, v4_events, v1_type, t56, true)?;
        v10 = t56;
    } else {
        v10 = v5_there;
    }
    let v6_list = v10;
    if v3_first {
        let t61 = get_method(rt, v6_list, &S_UNSHIFT, M_UNSHIFT)?;
        call_method(rt, t61, v6_list, &[v2_listener], "list.unshift", M_UNSHIFT)?;
    } else {
        let t65 = get_method(rt, v6_list, &S_PUSH, M_PUSH)?;
        call_push(rt, t65, v6_list, v2_listener, "list.push")?;
    }
    let t69 = get_seen(rt, v0_emitter, &S_MAXLISTENERS, 95)?;
    let t70 = seq(rt, t69, V::UNDEFINED);
    if t70 {
        let t71 = var_get(rt, 11);
        v11 = t71;
    } else {
        v11 = get_seen(rt, v0_emitter, &S_MAXLISTENERS, 96)?;
    }
    let v7_limit = v11;
    let t76 = to_num(rt, v7_limit)? > 0.0;
    if t76 {
        let t78 = length_seen(rt, v6_list, 97)?;
        v13 = gt(rt, t78, v7_limit)?;
    } else {
        v13 = t76;
    }
    if v13 {
        let t83 = get_seen(rt, v6_list, &S_WARNED, 98)?;
        v12 = !t83.truthy();
    } else {
        v12 = v13;
    }
    if v12 {
        put_seen(rt, v6_list, &S_WARNED, V::TRUE, true, 99)?;
    }
    return Ok(v0_emitter);
}

fn f9_add_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p3) = bool_of(arg(args, 3)) else {
        return Err(unreached(rt));
    };
    f9_add(rt, arg(args, 0), arg(args, 1), arg(args, 2), p3)
}

// emitter.js:57  const wrapped = (target, type, listener) => {
fn f10_wrapped(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 33, 11)?;
    let v0_target = p0;
    let v1_type = p1;
    let v2_listener = p2;
    let t4 = var_get(rt, 6);
    call(rt, t4, V::UNDEFINED, &[v2_listener, S_LISTENER.v()], "isFunction")?;
    let v3_state = obj_seen(rt, &K_FIRED_WRAPFN_TARGET_TYPE_LISTENE, [V::FALSE, V::UNDEFINED, v0_target, v1_type, v2_listener], 100)?;
    let t11 = var_get(rt, 18);
    let t12 = get_seen(rt, t11, &S_BIND, 101)?;
    let v4_bound = call(rt, t12, t11, &[v3_state], "onceWrapper.bind")?;
    put_seen(rt, v4_bound, &S_LISTENER, v2_listener, true, 102)?;
    put_seen(rt, v3_state, &S_WRAPFN, v4_bound, true, 103)?;
    return Ok(v4_bound);
}

fn f10_wrapped_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_wrapped(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// emitter.js:67  const failed = (emitter, e, type, args) => {
fn f11_failed(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 42, 12)?;
    let v0_emitter = p0;
    let v1_e = p1;
    let v2_type = p2;
    let v3_args = p3;
    let t6 = var_get(rt, 9);
    let t7 = get_v(rt, v0_emitter, t6)?;
    let t8 = type_of(rt, t7);
    let t9 = seq(rt, t8, S_FUNCTION.v());
    if t9 {
        let t11 = var_get(rt, 9);
        let t12 = get_v(rt, v0_emitter, t11)?;
        let t15 = arr(rt, &[v1_e, v2_type])?;
        spread(rt, t15, v3_args, "...")?;
        return Ok(call_arr(rt, t12, v0_emitter, t15, "emitter[rejection]")?);
    }
    let t19 = var_get(rt, 8);
    let v4_before = get_v(rt, v0_emitter, t19)?;
    let completion1: Completion = 'finally1: {
        let t22 = var_get(rt, 8);
        attempt_finally!('finally1, put_v(rt, v0_emitter, t22, V::FALSE, true));
        let t24 = attempt_finally!('finally1, get_seen(rt, v0_emitter, &S_EMIT, 104));
        attempt_finally!('finally1, call(rt, t24, v0_emitter, &[S_ERROR.v(), v1_e], "emitter.emit"));
        Completion::Normal
    };
    let completion1 = completion1.hold(rt)?;
    let t28 = var_get(rt, 8);
    put_v(rt, v0_emitter, t28, v4_before, true)?;
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

fn f11_failed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_failed(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// emitter.js:77  const watch = (emitter, promise, type, args) => {
fn f12_watch(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 30, 13)?;
    let mut v5_e = V::UNDEFINED;
    let v0_emitter = p0;
    let v1_promise = p1;
    let v2_type = p2;
    let v3_args = p3;
    'done1: {
        let stop: Stop = 'try1: {
            attempt!('try1, req_obj(rt, v1_promise, "promise", "then"));
            let v4_then = attempt!('try1, get_seen(rt, v1_promise, &S_THEN, 105));
            let t8 = type_of(rt, v4_then);
            let t9 = seq(rt, t8, S_FUNCTION.v());
            if t9 {
                let t11 = attempt!('try1, get_seen(rt, v4_then, &S_CALL, 106));
                let t13 = attempt!('try1, closure(rt, 13, &[v0_emitter, v2_type, v3_args]));
                attempt!('try1, call(rt, t11, v4_then, &[v1_promise, V::UNDEFINED, t13], "then.call"));
            }
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v5_e = exception;
        let t16 = get_seen(rt, v0_emitter, &S_EMIT, 107)?;
        call(rt, t16, v0_emitter, &[S_ERROR.v(), v5_e], "emitter.emit")?;
    }
    Ok(V::UNDEFINED)
}

fn f12_watch_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_watch(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// emitter.js:80  if (typeof then === 'function') then.call(promise, undefined, (e) => { host.tick(() => failed(emitt…
fn f13(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 14)?;
    let v0_e = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 108)?;
    let t4 = closure(rt, 14, &[capture(me, 0), v0_e, capture(me, 1), capture(me, 2)])?;
    call(rt, t3, t2, &[t4], "host.tick")?;
    Ok(V::UNDEFINED)
}

// emitter.js:80  if (typeof then === 'function') then.call(promise, undefined, (e) => { host.tick(() => failed(emitt…
fn f14(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 15)?;
    let t1 = var_get(rt, 20);
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let t4 = capture(me, 2);
    let t5 = capture(me, 3);
    return Ok(f11_failed(rt, t2, t3, t4, t5)?);
}

// emitter.js:85  const unhandled = (e) => {
fn f15_unhandled(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 32, 16)?;
    let mut v3 = V::UNDEFINED;
    let v0_e = p0;
    let t3 = gload(rt, &S_ERROR_1)?;
    let t4 = instance_of(rt, v0_e, t3)?;
    if t4 {
        return Ok(v0_e);
    }
    let mut v1_shown = v0_e;
    'done1: {
        let stop: Stop = 'try1: {
            let t7 = var_get(rt, 0);
            let t8 = attempt!('try1, get_seen(rt, t7, &S_INSPECT, 110));
            v1_shown = attempt!('try1, call(rt, t8, t7, &[v0_e], "host.inspect"));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v3 = exception;
    }
    let t11 = var_get(rt, 3);
    let t12 = gload(rt, &S_ERROR_1)?;
    let t14 = to_part(rt, v1_shown)?;
    let t16 = concat_n(rt, &[S_UNHANDLED_ERROR.v(), t14, S_1.v()])?;
    let t17 = construct(rt, t12, &[t16], "Error")?;
    let v2_made = call(rt, t11, V::UNDEFINED, &[t17, S_ERR_UNHANDLED_ERROR.v()], "coded")?;
    put_seen(rt, v2_made, &S_CONTEXT, v0_e, true, 111)?;
    return Ok(v2_made);
}

fn f15_unhandled_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f15_unhandled(rt, arg(args, 0))
}

// emitter.js:95  const remove = (emitter, type, listener) => {
fn f16_remove(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 103, 17)?;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_emitter = p0;
    let v1_type = p1;
    let v2_listener = p2;
    let v3_events = get_seen(rt, v0_emitter, &S_EVENTS_1, 112)?;
    let v4_list = get_v(rt, v3_events, v1_type)?;
    let t9 = var_get(rt, 16);
    let t12 = f8_is(rt, v4_list, v2_listener)?;
    if t12 {
        let t14 = get_seen(rt, v0_emitter, &S_EVENTSCOUNT, 113)?;
        let t15 = to_num(rt, t14)?;
        let t16 = t15 - 1.0;
        put_seen(rt, v0_emitter, &S_EVENTSCOUNT, V::num(t16), true, 114)?;
        let t18 = var_get(rt, 7);
        let t19 = get_v(rt, v0_emitter, t18)?;
        if t19.truthy() {
            put_v(rt, v3_events, v1_type, V::UNDEFINED, true)?;
        } else {
            let t23 = get_seen(rt, v0_emitter, &S_EVENTSCOUNT, 115)?;
            let t24 = seq(rt, t23, V::num(0.0));
            if t24 {
                let t26 = var_get(rt, 12);
                let t27 = f4_noevents(rt)?;
                put_seen(rt, v0_emitter, &S_EVENTS_1, t27, true, 116)?;
            } else {
                del_v(rt, v3_events, v1_type, true)?;
                let t32 = get_seen(rt, v3_events, &S_REMOVELISTENER, 117)?;
                if t32.truthy() {
                    let t34 = get_seen(rt, v0_emitter, &S_EMIT, 118)?;
                    let t37 = get_seen(rt, v4_list, &S_LISTENER, 119)?;
                    if t37.truthy() {
                        v6 = t37;
                    } else {
                        v6 = v2_listener;
                    }
                    call(rt, t34, v0_emitter, &[S_REMOVELISTENER.v(), v1_type, v6], "emitter.emit")?;
                }
            }
        }
        return Ok(V::UNDEFINED);
    }
    let t42 = type_of(rt, v4_list);
    let t43 = seq(rt, t42, S_FUNCTION.v());
    if t43 {
        return Ok(V::UNDEFINED);
    }
    let t45 = get_method(rt, v4_list, &S_FINDLASTINDEX, M_FINDLASTINDEX)?;
    let t46 = closure(rt, 17, &[v2_listener])?;
    let v5_at = call_method(rt, t45, v4_list, &[t46], "list.findLastIndex", M_FINDLASTINDEX)?;
    let t49 = to_num(rt, v5_at)? < 0.0;
    if t49 {
        return Ok(V::UNDEFINED);
    }
    let t51 = get_method(rt, v4_list, &S_SPLICE, M_SPLICE)?;
    call_method(rt, t51, v4_list, &[v5_at, V::num(1.0)], "list.splice", M_SPLICE)?;
    let t55 = length_seen(rt, v4_list, 122)?;
    let t56 = seq(rt, t55, V::num(1.0));
    if t56 {
        let mut t58 = iter(rt, v4_list, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t61, t62) = attempt!('try1, next(rt, &mut t58));
                attempt!('try1, put_v(rt, v3_events, v1_type, t61, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t58, true)?;
            return Err(throw(rt, v7));
        }
        close(rt, &mut t58, false)?;
    }
    let t65 = get_seen(rt, v3_events, &S_REMOVELISTENER, 123)?;
    let t66 = sne(rt, t65, V::UNDEFINED);
    if t66 {
        let t68 = get_seen(rt, v0_emitter, &S_EMIT, 124)?;
        call(rt, t68, v0_emitter, &[S_REMOVELISTENER.v(), v1_type, v2_listener], "emitter.emit")?;
    }
    Ok(V::UNDEFINED)
}

fn f16_remove_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f16_remove(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// emitter.js:108  const at = list.findLastIndex((f) => is(f, listener));
fn f17(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 18)?;
    let v0_f = arg(args, 0);
    let t2 = var_get(rt, 16);
    let t4 = capture(me, 0);
    return Ok(V::bool((f8_is(rt, v0_f, t4)?)));
}

// emitter.js:114  const forget = (emitter) => {
fn f18_forget(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 24, 19)?;
    let mut v1 = V::UNDEFINED;
    let v0_emitter = p0;
    let t2 = var_get(rt, 12);
    let t3 = f4_noevents(rt)?;
    let t4 = arr(rt, &[t3, V::num(0.0), V::FALSE])?;
    let mut t5 = iter(rt, t4, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let (t7, t8) = attempt!('try1, next(rt, &mut t5));
            attempt!('try1, put_seen(rt, v0_emitter, &S_EVENTS_1, t7, true, 125));
            let (t10, t11) = attempt!('try1, next(rt, &mut t5));
            attempt!('try1, put_seen(rt, v0_emitter, &S_EVENTSCOUNT, t10, true, 126));
            let t13 = var_get(rt, 7);
            let (t14, t15) = attempt!('try1, next(rt, &mut t5));
            attempt!('try1, put_v(rt, v0_emitter, t13, t14, true));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v1 = exception;
        close(rt, &mut t5, true)?;
        return Err(throw(rt, v1));
    }
    close(rt, &mut t5, false)?;
    return Ok(v0_emitter);
}

fn f18_forget_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f18_forget(rt, arg(args, 0))
}

// emitter.js:120  setMaxListeners(n) { isCount(n, 'setMaxListeners'); this._maxListeners = n; return this; },
fn f19_setmaxlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 20)?;
    let v0_n = arg(args, 0);
    let t2 = var_get(rt, 14);
    f5_iscount(rt, v0_n, S_SETMAXLISTENERS.v())?;
    put_seen(rt, this, &S_MAXLISTENERS, v0_n, true, 127)?;
    return Ok(this);
}

// emitter.js:121  getMaxListeners() { return this._maxListeners === undefined ? most : this._maxListeners; },
fn f20_getmaxlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 21)?;
    let mut v0 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_MAXLISTENERS, 128)?;
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        let t3 = var_get(rt, 11);
        v0 = t3;
    } else {
        v0 = get_seen(rt, this, &S_MAXLISTENERS, 129)?;
    }
    return Ok(v0);
}

// emitter.js:122  emit(type, ...args) {
fn f21_emit(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 71, 22)?;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let v0_type = arg(args, 0);
    let v1_args = rest(rt, args, 1)?;
    let v2_events = get_seen(rt, this, &S_EVENTS_1, 130)?;
    let t5 = seq(rt, v0_type, S_ERROR.v());
    if t5 {
        let t7 = sne(rt, v2_events, V::UNDEFINED);
        if t7 {
            let t9 = var_get(rt, 10);
            let t10 = get_v(rt, v2_events, t9)?;
            v4 = sne(rt, t10, V::UNDEFINED);
        } else {
            v4 = t7;
        }
        if v4 {
            let t13 = get_seen(rt, this, &S_EMIT, 131)?;
            let t14 = var_get(rt, 10);
            let t15 = arr(rt, &[t14])?;
            spread(rt, t15, v1_args, "...")?;
            call_arr(rt, t13, this, t15, "this.emit")?;
        }
        let t19 = seq(rt, v2_events, V::UNDEFINED);
        if t19 {
            v5 = t19;
        } else {
            let t21 = get_seen(rt, v2_events, &S_ERROR, 132)?;
            v5 = seq(rt, t21, V::UNDEFINED);
        }
        if v5 {
            let t24 = var_get(rt, 22);
            let t26 = get_at(rt, v1_args, 0i64)?;
            let t27 = f15_unhandled(rt, t26)?;
            return Err(throw(rt, t27));
        }
    } else {
        let t29 = seq(rt, v2_events, V::UNDEFINED);
        if t29 {
            return Ok(V::FALSE);
        }
    }
    let v3_handler = get_v(rt, v2_events, v0_type)?;
    let t34 = seq(rt, v3_handler, V::UNDEFINED);
    if t34 {
        return Ok(V::FALSE);
    }
    let t36 = type_of(rt, v3_handler);
    let t37 = seq(rt, t36, S_FUNCTION.v());
    if t37 {
        v6 = arr(rt, &[v3_handler])?;
    } else {
        let t40 = arr(rt, &[])?;
        spread(rt, t40, v3_handler, "handler")?;
        v6 = t40;
    }
    let mut t43 = iter(rt, v6, "")?;
    'l3: loop {
        tick(rt, 35, 23)?;
        let (t44, t45) = next(rt, &mut t43)?;
        if t45 {
            break 'l3;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v8_f = t44;
                let t46 = attempt!('try1, gload(rt, &S_REFLECT));
                let t47 = attempt!('try1, get_seen(rt, t46, &S_APPLY, 133));
                let v9_result = attempt!('try1, call(rt, t47, t46, &[v8_f, this, v1_args], "Reflect.apply"));
                let t51 = var_get(rt, 8);
                let t52 = attempt!('try1, get_v(rt, this, t51));
                if t52.truthy() {
                    v11 = V::bool((sne(rt, v9_result, V::UNDEFINED)));
                } else {
                    v11 = t52;
                }
                if v11.truthy() {
                    v10 = V::bool((sne(rt, v9_result, V::NULL)));
                } else {
                    v10 = v11;
                }
                if v10.truthy() {
                    let t59 = var_get(rt, 21);
                    attempt!('try1, f12_watch(rt, this, v9_result, v0_type, v1_args));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t43, true)?;
            return Err(throw(rt, v7));
        }
    }
    return Ok(V::TRUE);
}

// emitter.js:136  addListener(type, listener) { return add(this, type, listener, false); },
fn f22_addlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 24)?;
    let v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 17);
    return Ok(f9_add(rt, this, v0_type, v1_listener, false)?);
}

// emitter.js:138  prependListener(type, listener) { return add(this, type, listener, true); },
fn f23_prependlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 25)?;
    let v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 17);
    return Ok(f9_add(rt, this, v0_type, v1_listener, true)?);
}

// emitter.js:139  once(type, listener) { this.on(type, wrapped(this, type, listener)); return this; },
fn f24_once(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 26)?;
    let v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = get_seen(rt, this, &S_ON, 134)?;
    let t5 = var_get(rt, 19);
    let t8 = f10_wrapped(rt, this, v0_type, v1_listener)?;
    call(rt, t3, this, &[v0_type, t8], "this.on")?;
    return Ok(this);
}

// emitter.js:140  prependOnceListener(type, listener) { this.prependListener(type, wrapped(this, type, listener)); re…
fn f25_prependoncelistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 27)?;
    let v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = get_seen(rt, this, &S_PREPENDLISTENER, 135)?;
    let t5 = var_get(rt, 19);
    let t8 = f10_wrapped(rt, this, v0_type, v1_listener)?;
    call(rt, t3, this, &[v0_type, t8], "this.prependListener")?;
    return Ok(this);
}

// emitter.js:141  removeListener(type, listener) {
fn f26_removelistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25, 28)?;
    let v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 6);
    call(rt, t3, V::UNDEFINED, &[v1_listener, S_LISTENER.v()], "isFunction")?;
    let mut v2 = V::UNDEFINED;
    'l1: {
        let t6 = get_seen(rt, this, &S_EVENTS_1, 136)?;
        let t7 = eq(rt, t6, V::NULL)?;
        if t7 {
            break 'l1;
        }
        v2 = get_v(rt, t6, v0_type)?;
    }
    let t11 = sne(rt, v2, V::UNDEFINED);
    if t11 {
        let t12 = var_get(rt, 23);
        f16_remove(rt, this, v0_type, v1_listener)?;
    }
    return Ok(this);
}

// emitter.js:147  removeAllListeners(type) {
fn f27_removealllisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 69, 29)?;
    let mut v3 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_type = arg(args, 0);
    let v1_events = get_seen(rt, this, &S_EVENTS_1, 137)?;
    let t5 = seq(rt, v1_events, V::UNDEFINED);
    if t5 {
        return Ok(this);
    }
    let t7 = get_seen(rt, v1_events, &S_REMOVELISTENER, 138)?;
    let t8 = seq(rt, t7, V::UNDEFINED);
    if t8 {
        let t10 = length_seen(rt, v2_arguments, 139)?;
        let t11 = seq(rt, t10, V::num(0.0));
        if t11 {
            let t12 = var_get(rt, 24);
            return Ok(f18_forget(rt, this)?);
        }
        let t16 = get_v(rt, v1_events, v0_type)?;
        let t17 = sne(rt, t16, V::UNDEFINED);
        if t17 {
            let t18 = get_seen(rt, this, &S_EVENTSCOUNT, 140)?;
            let t19 = to_num(rt, t18)?;
            let t20 = t19 - 1.0;
            put_seen(rt, this, &S_EVENTSCOUNT, V::num(t20), true, 141)?;
            let t21 = t20 == 0.0;
            if t21 {
                let t22 = var_get(rt, 12);
                let t23 = f4_noevents(rt)?;
                put_seen(rt, this, &S_EVENTS_1, t23, true, 142)?;
            } else {
                del_v(rt, v1_events, v0_type, true)?;
            }
        }
        let t27 = var_get(rt, 7);
        put_v(rt, this, t27, V::FALSE, true)?;
        return Ok(this);
    }
    let t29 = length_seen(rt, v2_arguments, 143)?;
    let t30 = seq(rt, t29, V::num(0.0));
    if t30 {
        let t31 = gload(rt, &S_REFLECT)?;
        let t32 = get_seen(rt, t31, &S_OWNKEYS, 144)?;
        let t34 = call(rt, t32, t31, &[v1_events], "")?;
        let mut t35 = iter(rt, t34, "Reflect.ownKeys is not a function or its return value")?;
        'l4: loop {
            tick(rt, 15, 30)?;
            let (t36, t37) = next(rt, &mut t35)?;
            if t37 {
                break 'l4;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let v4_key = t36;
                    let t39 = sne(rt, v4_key, S_REMOVELISTENER.v());
                    if t39 {
                        let t40 = attempt!('try1, get_seen(rt, this, &S_REMOVEALLLISTENERS, 145));
                        attempt!('try1, call(rt, t40, this, &[v4_key], "this.removeAllListeners"));
                    }
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v3 = exception;
                close(rt, &mut t35, true)?;
                return Err(throw(rt, v3));
            }
        }
        let t44 = get_seen(rt, this, &S_REMOVEALLLISTENERS, 146)?;
        call(rt, t44, this, &[S_REMOVELISTENER.v()], "this.removeAllListeners")?;
        let t46 = var_get(rt, 24);
        return Ok(f18_forget(rt, this)?);
    }
    let t48 = var_get(rt, 15);
    let t50 = f7_listof(rt, this, v0_type)?;
    let t51 = get_method(rt, t50, &S_REVERSE, M_REVERSE)?;
    let t52 = call_method(rt, t51, t50, &[], "", M_REVERSE)?;
    let mut t53 = iter(rt, t52, "listOf.reverse is not a function or its return value")?;
    'l7: loop {
        tick(rt, 13, 31)?;
        let (t54, t55) = next(rt, &mut t53)?;
        if t55 {
            break 'l7;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v6_f = t54;
                let t56 = attempt!('try2, get_seen(rt, this, &S_REMOVELISTENER, 148));
                attempt!('try2, call(rt, t56, this, &[v0_type, v6_f], "this.removeListener"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t53, true)?;
            return Err(throw(rt, v5));
        }
    }
    return Ok(this);
}

// emitter.js:167  listeners(type) { return listOf(this, type).map((f) => f.listener || f); },
fn f28_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 32)?;
    let v0_type = arg(args, 0);
    let t2 = var_get(rt, 15);
    let t4 = f7_listof(rt, this, v0_type)?;
    let t5 = get_method(rt, t4, &S_MAP, M_MAP)?;
    let t6 = closure(rt, 29, &[])?;
    return Ok(call_method(rt, t5, t4, &[t6], "listOf(...).map", M_MAP)?);
}

// emitter.js:167  listeners(type) { return listOf(this, type).map((f) => f.listener || f); },
fn f29(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 33)?;
    let mut v1 = V::UNDEFINED;
    let v0_f = arg(args, 0);
    let t3 = get_seen(rt, v0_f, &S_LISTENER, 150)?;
    if t3.truthy() {
        v1 = t3;
    } else {
        v1 = v0_f;
    }
    return Ok(v1);
}

// emitter.js:168  rawListeners(type) { return listOf(this, type); },
fn f30_rawlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 34)?;
    let v0_type = arg(args, 0);
    let t2 = var_get(rt, 15);
    return Ok(f7_listof(rt, this, v0_type)?);
}

// emitter.js:169  listenerCount(type, listener) {
fn f31_listenercount(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 35)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = var_get(rt, 15);
    let v2_list = f7_listof(rt, this, v0_type)?;
    let t7 = seq(rt, v1_listener, V::UNDEFINED);
    if t7 {
        v4 = t7;
    } else {
        v4 = seq(rt, v1_listener, V::NULL);
    }
    if v4 {
        v3 = length_seen(rt, v2_list, 151)?;
    } else {
        let t14 = get_method(rt, v2_list, &S_FILTER, M_FILTER)?;
        let t15 = closure(rt, 32, &[v1_listener])?;
        let t16 = call_method(rt, t14, v2_list, &[t15], "list.filter", M_FILTER)?;
        v3 = length_seen(rt, t16, 153)?;
    }
    return Ok(v3);
}

// emitter.js:171  return listener === undefined || listener === null ? list.length : list.filter((f) => is(f, listene…
fn f32(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 36)?;
    let v0_f = arg(args, 0);
    let t2 = var_get(rt, 16);
    let t4 = capture(me, 0);
    return Ok(V::bool((f8_is(rt, v0_f, t4)?)));
}

// emitter.js:173  eventNames() { return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : []; },
fn f33_eventnames(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 37)?;
    let mut v0 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_EVENTSCOUNT, 154)?;
    let t2 = to_num(rt, t1)? > 0.0;
    if t2 {
        let t3 = gload(rt, &S_REFLECT)?;
        let t4 = get_seen(rt, t3, &S_OWNKEYS, 155)?;
        let t5 = get_seen(rt, this, &S_EVENTS_1, 156)?;
        v0 = call(rt, t4, t3, &[t5], "Reflect.ownKeys")?;
    } else {
        v0 = arr(rt, &[])?;
    }
    return Ok(v0);
}

// emitter.js:180  const isTarget = (v) => v instanceof host.events.EventTarget;
fn f34_istarget(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 9, 38)?;
    let v0_v = p0;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_EVENTS, 157)?;
    let t5 = get_seen(rt, t4, &S_EVENTTARGET, 158)?;
    return Ok(instance_of(rt, v0_v, t5)?);
}

fn f34_istarget_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f34_istarget(rt, arg(args, 0))?))
}

// emitter.js:181  const listen = (emitter, name, f) => {
fn f35_listen(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 33, 39)?;
    let v0_emitter = p0;
    let v1_name = p1;
    let v2_f = p2;
    let t5 = get_seen(rt, v0_emitter, &S_ON, 160)?;
    let t6 = type_of(rt, t5);
    let t7 = seq(rt, t6, S_FUNCTION.v());
    if t7 {
        let t9 = get_seen(rt, v0_emitter, &S_ONCE, 161)?;
        call(rt, t9, v0_emitter, &[v1_name, v2_f], "emitter.once")?;
    } else {
        let t14 = get_seen(rt, v0_emitter, &S_ADDEVENTLISTENER, 162)?;
        let t15 = type_of(rt, t14);
        let t16 = seq(rt, t15, S_FUNCTION.v());
        if t16 {
            let t18 = get_seen(rt, v0_emitter, &S_ADDEVENTLISTENER, 163)?;
            let t21 = obj_seen(rt, &K_ONCE, [V::TRUE], 164)?;
            call(rt, t18, v0_emitter, &[v1_name, v2_f, t21], "emitter.addEventListener")?;
        } else {
            let t23 = var_get(rt, 4);
            let t25 = call(rt, t23, V::UNDEFINED, &[S_EMITTER.v(), S_AN_INSTANCE_OF_EVENTEMITTER.v(), v0_emitter], "badType")?;
            return Err(throw(rt, t25));
        }
    }
    Ok(V::UNDEFINED)
}

fn f35_listen_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f35_listen(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// emitter.js:186  const unlisten = (emitter, name, f) => {
fn f36_unlisten(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 31, 40)?;
    let v0_emitter = p0;
    let v1_name = p1;
    let v2_f = p2;
    let t5 = get_seen(rt, v0_emitter, &S_REMOVELISTENER, 165)?;
    let t6 = type_of(rt, t5);
    let t7 = seq(rt, t6, S_FUNCTION.v());
    if t7 {
        let t9 = get_seen(rt, v0_emitter, &S_REMOVELISTENER, 166)?;
        call(rt, t9, v0_emitter, &[v1_name, v2_f], "emitter.removeListener")?;
    } else {
        let t14 = get_seen(rt, v0_emitter, &S_REMOVEEVENTLISTENER, 167)?;
        let t15 = type_of(rt, t14);
        let t16 = seq(rt, t15, S_FUNCTION.v());
        if t16 {
            let t18 = get_seen(rt, v0_emitter, &S_REMOVEEVENTLISTENER, 168)?;
            call(rt, t18, v0_emitter, &[v1_name, v2_f], "emitter.removeEventListener")?;
        } else {
            let t22 = var_get(rt, 4);
            let t24 = call(rt, t22, V::UNDEFINED, &[S_EMITTER.v(), S_AN_INSTANCE_OF_EVENTEMITTER.v(), v0_emitter], "badType")?;
            return Err(throw(rt, t24));
        }
    }
    Ok(V::UNDEFINED)
}

fn f36_unlisten_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f36_unlisten(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// emitter.js:191  const aborted = (signal) => Object.assign(new Error('The operation was aborted', { cause: signal.re…
fn f37_aborted(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 16, 41)?;
    let v0_signal = p0;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t3 = get_builtin(rt, t2, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t4 = gload(rt, &S_ERROR_1)?;
    let t7 = get_seen(rt, v0_signal, &S_REASON, 170)?;
    let t5 = obj_seen(rt, &K_CAUSE, [t7], 171)?;
    let t8 = construct(rt, t4, &[S_THE_OPERATION_WAS_ABORTED.v(), t5], "Error")?;
    let t9 = obj_seen(rt, &K_CODE_NAME, [S_ABORT_ERR.v(), S_ABORTERROR.v()], 172)?;
    return Ok(call_known(rt, t3, t2, &[t8, t9], "Object.assign", C_OBJECT_ASSIGN)?);
}

fn f37_aborted_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f37_aborted(rt, arg(args, 0))
}

// emitter.js:193  async once(emitter, name, options = {}) {
fn f38_once(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 42)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    let p2 = arg(args, 2);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 52, 42)?;
        let mut v3 = V::UNDEFINED;
        let v0_emitter = p0;
        let v1_name = p1;
        let t3 = p2;
        let t4 = seq(rt, t3, V::UNDEFINED);
        if t4 {
            v3 = obj(rt)?;
        } else {
            v3 = t3;
        }
        let v2_options = v3;
        let mut v5 = V::UNDEFINED;
        'l1: {
            let t8 = eq(rt, v2_options, V::NULL)?;
            if t8 {
                break 'l1;
            }
            v5 = get_seen(rt, v2_options, &S_SIGNAL, 173)?;
        }
        let v4_signal = v5;
        let t12 = sne(rt, v4_signal, V::UNDEFINED);
        if t12 {
            let t13 = var_get(rt, 0);
            let t14 = get_seen(rt, t13, &S_EVENTS, 174)?;
            let t15 = get_seen(rt, t14, &S_ISSIGNAL, 175)?;
            call(rt, t15, t14, &[v4_signal, S_OPTIONS_SIGNAL.v()], "host.events.isSignal")?;
        }
        let mut v6 = V::UNDEFINED;
        'l2: {
            let t19 = eq(rt, v4_signal, V::NULL)?;
            if t19 {
                break 'l2;
            }
            v6 = get_seen(rt, v4_signal, &S_ABORTED, 176)?;
        }
        if v6.truthy() {
            let t22 = var_get(rt, 29);
            let t24 = f37_aborted(rt, v4_signal)?;
            return Err(throw(rt, t24));
        }
        let t25 = var_get(rt, 2);
        let t26 = closure(rt, 39, &[v0_emitter, v1_name, v4_signal])?;
        return Ok(construct(rt, t25, &[t26], "Later")?);
    })
}

// emitter.js:197  return new Later((resolve, reject) => {
fn f39(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 42, 43)?;
    let mut v3_onevent = V::EMPTY;
    let mut v4_onabort = V::EMPTY;
    let mut v5 = false;
    v3_onevent = new_box(rt, V::EMPTY)?;
    v4_onabort = new_box(rt, V::EMPTY)?;
    let v0_resolve = arg(args, 0);
    let v1_reject = arg(args, 1);
    let v2_onerror = closure(rt, 40, &[capture(me, 0), capture(me, 1), v3_onevent, capture(me, 2), v4_onabort, v1_reject])?;
    let t4 = closure(rt, 41, &[capture(me, 0), v2_onerror, capture(me, 2), v4_onabort, v0_resolve])?;
    box_set(rt, v3_onevent, t4)?;
    let t5 = closure(rt, 42, &[capture(me, 0), capture(me, 1), v3_onevent, v2_onerror, v1_reject, capture(me, 2)])?;
    box_set(rt, v4_onabort, t5)?;
    let t6 = var_get(rt, 27);
    let t7 = capture(me, 0);
    let t8 = capture(me, 1);
    let t9 = box_get(v3_onevent);
    let t9 = tdz(rt, t9, "onEvent")?;
    f35_listen(rt, t7, t8, t9)?;
    let t11 = capture(me, 1);
    let t12 = sne(rt, t11, S_ERROR.v());
    if t12 {
        let t13 = capture(me, 0);
        let t14 = get_seen(rt, t13, &S_ONCE, 177)?;
        let t15 = type_of(rt, t14);
        v5 = seq(rt, t15, S_FUNCTION.v());
    } else {
        v5 = t12;
    }
    if v5 {
        let t18 = capture(me, 0);
        let t19 = get_seen(rt, t18, &S_ONCE, 178)?;
        call(rt, t19, t18, &[S_ERROR.v(), v2_onerror], "emitter.once")?;
    }
    let t22 = capture(me, 2);
    if t22.truthy() {
        let t23 = var_get(rt, 27);
        let t24 = capture(me, 2);
        let t25 = box_get(v4_onabort);
        let t25 = tdz(rt, t25, "onAbort")?;
        f35_listen(rt, t24, S_ABORT.v(), t25)?;
    }
    Ok(V::UNDEFINED)
}

// emitter.js:198  const onError = (e) => {
fn f40_onerror(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 44)?;
    let v0_e = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = get_seen(rt, t2, &S_REMOVELISTENER, 179)?;
    let t4 = capture(me, 1);
    let t5 = box_get(capture(me, 2));
    let t5 = tdz(rt, t5, "onEvent")?;
    call(rt, t3, t2, &[t4, t5], "emitter.removeListener")?;
    let t7 = capture(me, 3);
    if t7.truthy() {
        let t8 = var_get(rt, 28);
        let t9 = capture(me, 3);
        let t10 = box_get(capture(me, 4));
        let t10 = tdz(rt, t10, "onAbort")?;
        f36_unlisten(rt, t9, S_ABORT.v(), t10)?;
    }
    let t12 = capture(me, 5);
    call(rt, t12, V::UNDEFINED, &[v0_e], "reject")?;
    Ok(V::UNDEFINED)
}

// emitter.js:203  const onEvent = (...args) => {
fn f41_onevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 45)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = capture(me, 0);
    let t3 = get_seen(rt, t2, &S_REMOVELISTENER, 180)?;
    let t4 = type_of(rt, t3);
    let t5 = seq(rt, t4, S_FUNCTION.v());
    if t5 {
        let t6 = capture(me, 0);
        let t7 = get_seen(rt, t6, &S_REMOVELISTENER, 181)?;
        let t8 = capture(me, 1);
        call(rt, t7, t6, &[S_ERROR.v(), t8], "emitter.removeListener")?;
    }
    let t10 = capture(me, 2);
    if t10.truthy() {
        let t11 = var_get(rt, 28);
        let t12 = capture(me, 2);
        let t13 = box_get(capture(me, 3));
        let t13 = tdz(rt, t13, "onAbort")?;
        f36_unlisten(rt, t12, S_ABORT.v(), t13)?;
    }
    let t15 = capture(me, 4);
    call(rt, t15, V::UNDEFINED, &[v0_args], "resolve")?;
    Ok(V::UNDEFINED)
}

// emitter.js:208  const onAbort = () => {
fn f42_onabort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 46)?;
    let t1 = var_get(rt, 28);
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let t4 = box_get(capture(me, 2));
    let t4 = tdz(rt, t4, "onEvent")?;
    f36_unlisten(rt, t2, t3, t4)?;
    let t6 = var_get(rt, 28);
    let t7 = capture(me, 0);
    let t8 = capture(me, 3);
    f36_unlisten(rt, t7, S_ERROR.v(), t8)?;
    let t10 = capture(me, 4);
    let t11 = var_get(rt, 29);
    let t12 = capture(me, 5);
    let t13 = f37_aborted(rt, t12)?;
    call(rt, t10, V::UNDEFINED, &[t13], "reject")?;
    Ok(V::UNDEFINED)
}

// emitter.js:218  on(_emitter, _event, _options) { host.missing('events.on'); },
fn f43_on(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 47)?;
    let v0_emitter = arg(args, 0);
    let v1_event = arg(args, 1);
    let v2_options = arg(args, 2);
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_MISSING, 182)?;
    call(rt, t5, t4, &[S_EVENTS_ON.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// emitter.js:219  getEventListeners(emitter, type) {
fn f44_geteventlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 32, 48)?;
    let v0_emitter = arg(args, 0);
    let v1_type = arg(args, 1);
    let t4 = get_seen(rt, v0_emitter, &S_LISTENERS, 183)?;
    let t5 = type_of(rt, t4);
    let t6 = seq(rt, t5, S_FUNCTION.v());
    if t6 {
        let t8 = get_seen(rt, v0_emitter, &S_LISTENERS, 184)?;
        return Ok(call(rt, t8, v0_emitter, &[v1_type], "emitter.listeners")?);
    }
    let t11 = var_get(rt, 26);
    let t13 = f34_istarget(rt, v0_emitter)?;
    if t13 {
        let t14 = var_get(rt, 0);
        let t15 = get_seen(rt, t14, &S_EVENTS, 185)?;
        let t16 = get_seen(rt, t15, &S_LISTENERS, 186)?;
        return Ok(call(rt, t16, t15, &[v0_emitter, v1_type], "host.events.listeners")?);
    }
    let t20 = var_get(rt, 4);
    let t22 = call(rt, t20, V::UNDEFINED, &[S_EMITTER.v(), S_AN_INSTANCE_OF_EVENTEMITTER_OR_E.v(), v0_emitter], "badType")?;
    return Err(throw(rt, t22));
}

// emitter.js:224  getMaxListeners(emitter) {
fn f45_getmaxlisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 49)?;
    let v0_emitter = arg(args, 0);
    let mut v1 = V::UNDEFINED;
    'l1: {
        let t3 = eq(rt, v0_emitter, V::NULL)?;
        if t3 {
            break 'l1;
        }
        v1 = get_seen(rt, v0_emitter, &S_GETMAXLISTENERS, 187)?;
    }
    let t6 = type_of(rt, v1);
    let t7 = seq(rt, t6, S_FUNCTION.v());
    if t7 {
        let t9 = get_seen(rt, v0_emitter, &S_GETMAXLISTENERS, 188)?;
        return Ok(call(rt, t9, v0_emitter, &[], "emitter.getMaxListeners")?);
    }
    let t11 = var_get(rt, 26);
    let t13 = f34_istarget(rt, v0_emitter)?;
    if t13 {
        let t14 = var_get(rt, 0);
        let t15 = get_seen(rt, t14, &S_MISSING, 189)?;
        call(rt, t15, t14, &[S_EVENTS_GETMAXLISTENERS_OF_AN_EVE.v()], "host.missing")?;
    }
    let t17 = var_get(rt, 4);
    let t19 = call(rt, t17, V::UNDEFINED, &[S_EMITTER.v(), S_AN_INSTANCE_OF_EVENTEMITTER_OR_E.v(), v0_emitter], "badType")?;
    return Err(throw(rt, t19));
}

// emitter.js:230  const set = (name, value, enumerable = true) => defineProperty(EventEmitter, name, { value, writabl…
fn f46_set(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 24, 50)?;
    let mut v3 = V::UNDEFINED;
    let v0_name = p0;
    let v1_value = p1;
    let t3 = p2;
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::TRUE;
    } else {
        v3 = t3;
    }
    let v2_enumerable = v3;
    let t6 = var_get(rt, 1);
    let t7 = var_get(rt, 13);
    let t9 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v1_value, V::TRUE, v2_enumerable, V::TRUE], 190)?;
    return Ok(call(rt, t6, V::UNDEFINED, &[t7, v0_name, t9], "defineProperty")?);
}

fn f46_set_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f46_set(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// emitter.js:237  get() { return EventEmitter.prototype[captures]; },
fn f47_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 51)?;
    let t1 = var_get(rt, 13);
    let t2 = get_seen(rt, t1, &S_PROTOTYPE, 191)?;
    let t3 = var_get(rt, 8);
    return Ok(get_v(rt, t2, t3)?);
}

// emitter.js:238  set(value) {
fn f48_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 52)?;
    let v0_value = arg(args, 0);
    let t3 = type_of(rt, v0_value);
    let t4 = sne(rt, t3, S_BOOLEAN.v());
    if t4 {
        let t5 = var_get(rt, 4);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_EVENTEMITTER_CAPTUREREJECTIONS.v(), S_OF_TYPE_BOOLEAN.v(), v0_value], "badType")?;
        return Err(throw(rt, t7));
    }
    let t8 = var_get(rt, 13);
    let t9 = get_seen(rt, t8, &S_PROTOTYPE, 192)?;
    let t10 = var_get(rt, 8);
    put_v(rt, t9, t10, v0_value, true)?;
    Ok(V::UNDEFINED)
}

// emitter.js:247  get: () => most,
fn f49_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 53)?;
    let t1 = var_get(rt, 11);
    return Ok(t1);
}

// emitter.js:248  set(n) {
fn f50_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 54)?;
    let v0_n = arg(args, 0);
    let t2 = var_get(rt, 14);
    f5_iscount(rt, v0_n, S_DEFAULTMAXLISTENERS.v())?;
    var_set(rt, 11, v0_n)?;
    Ok(V::UNDEFINED)
}

// emitter.js:254  set('setMaxListeners', (n = most, ...emitters) => {
fn f51(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 55)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        let t3 = var_get(rt, 11);
        v2 = t3;
    } else {
        v2 = t1;
    }
    let v0_n = v2;
    let v1_emitters = rest(rt, args, 1)?;
    let t6 = var_get(rt, 14);
    f5_iscount(rt, v0_n, S_SETMAXLISTENERS.v())?;
    let t10 = length_seen(rt, v1_emitters, 193)?;
    let t11 = seq(rt, t10, V::num(0.0));
    if t11 {
        var_set(rt, 11, v0_n)?;
    }
    let mut t14 = iter(rt, v1_emitters, "emitters")?;
    'l1: loop {
        tick(rt, 29, 56)?;
        let (t15, t16) = next(rt, &mut t14)?;
        if t16 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l2: {
                    let v4_one = t15;
                    let t17 = var_get(rt, 26);
                    let t19 = attempt!('try1, f34_istarget(rt, v4_one));
                    if t19 {
                        break 'l2;
                    }
                    let t21 = attempt!('try1, get_seen(rt, v4_one, &S_SETMAXLISTENERS, 194));
                    let t22 = type_of(rt, t21);
                    let t23 = sne(rt, t22, S_FUNCTION.v());
                    if t23 {
                        let t24 = var_get(rt, 4);
                        let t26 = attempt!('try1, call(rt, t24, V::UNDEFINED, &[S_EVENTTARGETS.v(), S_AN_INSTANCE_OF_EVENTEMITTER_OR_E.v(), v4_one], "badType"));
                        break 'try1 throw(rt, t26);
                    }
                    let t28 = attempt!('try1, get_seen(rt, v4_one, &S_SETMAXLISTENERS, 195));
                    attempt!('try1, call(rt, t28, v4_one, &[v0_n], "one.setMaxListeners"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t14, true)?;
            return Err(throw(rt, v3));
        }
    }
    Ok(V::UNDEFINED)
}

// emitter.js:264  set('listenerCount', (emitter, type) => (typeof emitter.listenerCount === 'function' ? emitter.list…
fn f52(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 57)?;
    let mut v2 = V::UNDEFINED;
    let v0_emitter = arg(args, 0);
    let v1_type = arg(args, 1);
    let t4 = get_seen(rt, v0_emitter, &S_LISTENERCOUNT, 196)?;
    let t5 = type_of(rt, t4);
    let t6 = seq(rt, t5, S_FUNCTION.v());
    if t6 {
        let t8 = get_seen(rt, v0_emitter, &S_LISTENERCOUNT, 197)?;
        v2 = call(rt, t8, v0_emitter, &[v1_type], "emitter.listenerCount")?;
    } else {
        let t11 = var_get(rt, 25);
        let t12 = get_seen(rt, t11, &S_LISTENERCOUNT, 198)?;
        let t13 = get_seen(rt, t12, &S_CALL, 199)?;
        v2 = call(rt, t13, t12, &[v0_emitter, v1_type], "methods.listenerCount.call")?;
    }
    return Ok(v2);
}
