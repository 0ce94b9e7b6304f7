#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from events.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(3);

lit!(S = "");
lit!(S_ABORT = "abort");
lit!(S_ABORTCONTROLLER = "AbortController");
lit!(S_ABORTED = "aborted");
lit!(S_ABORTED_1 = "#aborted");
lit!(S_ABORTERROR = "AbortError");
lit!(S_ABORTSIGNAL = "AbortSignal");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_ANY = "any");
lit!(S_BASE = "base");
lit!(S_BEGAN = "began");
lit!(S_BOOLEAN = "boolean");
lit!(S_BUBBLES = "bubbles");
lit!(S_CALL = "call");
lit!(S_CANCELABLE = "cancelable");
lit!(S_CAPTURE = "capture");
lit!(S_CAUSE = "cause");
lit!(S_CODE = "code");
lit!(S_CODED = "coded");
lit!(S_COMPOSED = "composed");
lit!(S_COMPOSEDPATH = "composedPath");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CURRENTTARGET = "currentTarget");
lit!(S_DATACLONEERROR = "DataCloneError");
lit!(S_DEFAULTPREVENTED = "defaultPrevented");
lit!(S_DEFINEPROPERTIES = "defineProperties");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DISPATCHEVENT = "dispatchEvent");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_END = "end");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_ERR_ILLEGAL_CONSTRUCTOR = "ERR_ILLEGAL_CONSTRUCTOR");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_EVENT = "Event");
lit!(S_EVENTPHASE = "eventPhase");
lit!(S_EVENTTARGET = "EventTarget");
lit!(S_FILTER = "filter");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GET_ABORTED = "get aborted");
lit!(S_GET_BUBBLES = "get bubbles");
lit!(S_GET_CANCELABLE = "get cancelable");
lit!(S_GET_CODE = "get code");
lit!(S_GET_COMPOSED = "get composed");
lit!(S_GET_DEFAULTPREVENTED = "get defaultPrevented");
lit!(S_GET_EVENTPHASE = "get eventPhase");
lit!(S_GET_ISTRUSTED = "get isTrusted");
lit!(S_GET_NAME = "get name");
lit!(S_GET_ONABORT = "get onabort");
lit!(S_GET_REASON = "get reason");
lit!(S_GET_SIGNAL = "get signal");
lit!(S_GET_SRCELEMENT = "get srcElement");
lit!(S_GET_TIMESTAMP = "get timeStamp");
lit!(S_GET_TYPE = "get type");
lit!(S_HANDLEEVENT = "handleEvent");
lit!(S_HANDLER = "handler");
lit!(S_HANDLER_1 = "#handler");
lit!(S_HIERARCHYREQUESTERROR = "HierarchyRequestError");
lit!(S_ILLEGAL_CONSTRUCTOR = "Illegal constructor");
lit!(S_INCLUDES = "includes");
lit!(S_INDEXSIZEERROR = "IndexSizeError");
lit!(S_INUSEATTRIBUTEERROR = "InUseAttributeError");
lit!(S_INVALIDACCESSERROR = "InvalidAccessError");
lit!(S_INVALIDCHARACTERERROR = "InvalidCharacterError");
lit!(S_INVALIDMODIFICATIONERROR = "InvalidModificationError");
lit!(S_INVALIDNODETYPEERROR = "InvalidNodeTypeError");
lit!(S_INVALIDSTATEERROR = "InvalidStateError");
lit!(S_ISTRUSTED = "isTrusted");
lit!(S_LISTENER = "listener");
lit!(S_LISTENERS = "listeners");
lit!(S_LISTENERS_1 = "#listeners");
lit!(S_MAP = "Map");
lit!(S_NAME = "name");
lit!(S_NAMESPACEERROR = "NamespaceError");
lit!(S_NETWORKERROR = "NetworkError");
lit!(S_NEWSIGNAL = "newSignal");
lit!(S_NOMODIFICATIONALLOWEDERROR = "NoModificationAllowedError");
lit!(S_NOTFOUNDERROR = "NotFoundError");
lit!(S_NOTSUPPORTEDERROR = "NotSupportedError");
lit!(S_NOW = "now");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_ONABORT = "onabort");
lit!(S_ONCE = "once");
lit!(S_OPTIONS = "options");
lit!(S_PREVENTDEFAULT = "preventDefault");
lit!(S_PREVENTED = "prevented");
lit!(S_PREVENTED_1 = "#prevented");
lit!(S_PROTOTYPE = "prototype");
lit!(S_QUOTAEXCEEDEDERROR = "QuotaExceededError");
lit!(S_REASON = "reason");
lit!(S_REASON_1 = "#reason");
lit!(S_REMOVEEVENTLISTENER = "removeEventListener");
lit!(S_SECURITYERROR = "SecurityError");
lit!(S_SET = "set");
lit!(S_SETTIMEOUT = "setTimeout");
lit!(S_SET_ONABORT = "set onabort");
lit!(S_SHOWN = "shown");
lit!(S_SIGNAL = "signal");
lit!(S_SIGNAL_1 = "#signal");
lit!(S_SOME = "some");
lit!(S_SRCELEMENT = "srcElement");
lit!(S_STOPIMMEDIATEPROPAGATION = "stopImmediatePropagation");
lit!(S_STOPPED = "stopped");
lit!(S_STOPPED_1 = "#stopped");
lit!(S_STOPPROPAGATION = "stopPropagation");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYNTAXERROR = "SyntaxError");
lit!(S_TARGET = "target");
lit!(S_THE_OPERATION_WAS_ABORTED_DUE_TO = "The operation was aborted due to timeout");
lit!(S_THE_TYPE_ARGUMENT_MUST_BE_SPECIF = "The \"type\" argument must be specified");
lit!(S_THIS_OPERATION_WAS_ABORTED = "This operation was aborted");
lit!(S_THROWIFABORTED = "throwIfAborted");
lit!(S_TICK = "tick");
lit!(S_TIMEOUT = "timeout");
lit!(S_TIMEOUTERROR = "TimeoutError");
lit!(S_TIMERS = "timers");
lit!(S_TIMESTAMP = "timeStamp");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPEMISMATCHERROR = "TypeMismatchError");
lit!(S_UNREF = "unref");
lit!(S_URLMISMATCHERROR = "URLMismatchError");
lit!(S_VALUE = "value");
lit!(S_WRITABLE = "writable");
lit!(S_WRONGDOCUMENTERROR = "WrongDocumentError");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTIES: V = builtin_function("Object", "defineProperties");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_BUBBLES_CANCELABLE_COMPOSED: [&Lit; 3] = [&S_BUBBLES, &S_CANCELABLE, &S_COMPOSED];
const K_DOMEXCEPTION_EVENT_EVENTTARGET_A: [&Lit; 6] = [&S_DOMEXCEPTION, &S_EVENT, &S_EVENTTARGET, &S_ABORTSIGNAL, &S_ABORTCONTROLLER, &S_NEWSIGNAL];
const K_ENUMERABLE: [&Lit; 1] = [&S_ENUMERABLE];
const K_INDEXSIZEERROR_HIERARCHYREQUESTE: [&Lit; 22] = [&S_INDEXSIZEERROR, &S_HIERARCHYREQUESTERROR, &S_WRONGDOCUMENTERROR, &S_INVALIDCHARACTERERROR, &S_NOMODIFICATIONALLOWEDERROR, &S_NOTFOUNDERROR, &S_NOTSUPPORTEDERROR, &S_INUSEATTRIBUTEERROR, &S_INVALIDSTATEERROR, &S_SYNTAXERROR, &S_INVALIDMODIFICATIONERROR, &S_NAMESPACEERROR, &S_INVALIDACCESSERROR, &S_TYPEMISMATCHERROR, &S_SECURITYERROR, &S_NETWORKERROR, &S_ABORTERROR, &S_URLMISMATCHERROR, &S_QUOTAEXCEEDEDERROR, &S_TIMEOUTERROR, &S_INVALIDNODETYPEERROR, &S_DATACLONEERROR];
const K_LISTENER_ONCE_CAPTURE: [&Lit; 3] = [&S_LISTENER, &S_ONCE, &S_CAPTURE];
const K_TARGET_CURRENTTARGET: [&Lit; 2] = [&S_TARGET, &S_CURRENTTARGET];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_FILTER: Method = method("filter");
const M_GET: Method = method("get");
const M_INCLUDES: Method = method("includes");
const M_SET: Method = method("set");
const M_SOME: Method = method("some");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_domexception, name: &S_DOMEXCEPTION, length: 0, flags: 59 },
        FuncInfo { code: f3_get_name, name: &S_GET_NAME, length: 0, flags: 2 },
        FuncInfo { code: f4_get_code, name: &S_GET_CODE, length: 0, flags: 2 },
        FuncInfo { code: f5_event, name: &S_EVENT, length: 1, flags: 27 },
        FuncInfo { code: f6_stopped, name: &S_STOPPED_1, length: 0, flags: 2 },
        FuncInfo { code: f7_prevented, name: &S_PREVENTED_1, length: 0, flags: 2 },
        FuncInfo { code: f8_target, name: &S_TARGET, length: 0, flags: 2 },
        FuncInfo { code: f9_currenttarget, name: &S_CURRENTTARGET, length: 0, flags: 2 },
        FuncInfo { code: f10_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f11_get_bubbles, name: &S_GET_BUBBLES, length: 0, flags: 2 },
        FuncInfo { code: f12_get_cancelable, name: &S_GET_CANCELABLE, length: 0, flags: 2 },
        FuncInfo { code: f13_get_composed, name: &S_GET_COMPOSED, length: 0, flags: 2 },
        FuncInfo { code: f14_get_defaultprevented, name: &S_GET_DEFAULTPREVENTED, length: 0, flags: 2 },
        FuncInfo { code: f15_get_timestamp, name: &S_GET_TIMESTAMP, length: 0, flags: 2 },
        FuncInfo { code: f16_get_istrusted, name: &S_GET_ISTRUSTED, length: 0, flags: 2 },
        FuncInfo { code: f17_get_eventphase, name: &S_GET_EVENTPHASE, length: 0, flags: 2 },
        FuncInfo { code: f18_get_srcelement, name: &S_GET_SRCELEMENT, length: 0, flags: 2 },
        FuncInfo { code: f19_preventdefault, name: &S_PREVENTDEFAULT, length: 0, flags: 2 },
        FuncInfo { code: f20_stoppropagation, name: &S_STOPPROPAGATION, length: 0, flags: 2 },
        FuncInfo { code: f21_stopimmediatepropagation, name: &S_STOPIMMEDIATEPROPAGATION, length: 0, flags: 2 },
        FuncInfo { code: f22_composedpath, name: &S_COMPOSEDPATH, length: 0, flags: 2 },
        FuncInfo { code: f23_stopped, name: &S_STOPPED, length: 1, flags: 2 },
        FuncInfo { code: f24_eventtarget, name: &S_EVENTTARGET, length: 0, flags: 27 },
        FuncInfo { code: f25_listeners, name: &S_LISTENERS_1, length: 0, flags: 2 },
        FuncInfo { code: f26_addeventlistener, name: &S_ADDEVENTLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f27, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f28, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f29_removeeventlistener, name: &S_REMOVEEVENTLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f30, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f31_dispatchevent, name: &S_DISPATCHEVENT, length: 1, flags: 2 },
        FuncInfo { code: f32, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f33_abortsignal, name: &S_ABORTSIGNAL, length: 0, flags: 59 },
        FuncInfo { code: f34_aborted, name: &S_ABORTED_1, length: 0, flags: 2 },
        FuncInfo { code: f35_reason, name: &S_REASON_1, length: 0, flags: 2 },
        FuncInfo { code: f36_handler, name: &S_HANDLER_1, length: 0, flags: 2 },
        FuncInfo { code: f37_get_aborted, name: &S_GET_ABORTED, length: 0, flags: 2 },
        FuncInfo { code: f38_get_reason, name: &S_GET_REASON, length: 0, flags: 2 },
        FuncInfo { code: f39_get_onabort, name: &S_GET_ONABORT, length: 0, flags: 2 },
        FuncInfo { code: f40_set_onabort, name: &S_SET_ONABORT, length: 1, flags: 2 },
        FuncInfo { code: f41_throwifaborted, name: &S_THROWIFABORTED, length: 0, flags: 2 },
        FuncInfo { code: f42_abort, name: &S_ABORT, length: 1, flags: 2 },
        FuncInfo { code: f43_timeout, name: &S_TIMEOUT, length: 1, flags: 2 },
        FuncInfo { code: f44, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f45_any, name: &S_ANY, length: 1, flags: 2 },
        FuncInfo { code: f46, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f47_end, name: &S_END, length: 2, flags: 2 },
        FuncInfo { code: f48_newsignal_entry, name: &S_NEWSIGNAL, length: 0, flags: 6 },
        FuncInfo { code: f49_abortcontroller, name: &S_ABORTCONTROLLER, length: 0, flags: 27 },
        FuncInfo { code: f50_signal, name: &S_SIGNAL_1, length: 0, flags: 2 },
        FuncInfo { code: f51_get_signal, name: &S_GET_SIGNAL, length: 0, flags: 2 },
        FuncInfo { code: f52_abort, name: &S_ABORT, length: 0, flags: 2 },
    ],
    vars: 23,
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

// events.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 0)?;
    tick(rt, 1, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// events.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1)?;
    tick(rt, 247, 1)?;
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
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_DEFINEPROPERTIES, G_OBJECT_DEFINEPROPERTIES)?;
    var_set(rt, 2, t4)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 3, t5)?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_BASE, 25)?;
    req_obj(rt, t7, "host.base", "coded")?;
    let t8 = get_seen(rt, t7, &S_CODED, 26)?;
    var_set(rt, 4, t8)?;
    let v5_shown = get_seen(rt, t7, &S_SHOWN, 27)?;
    let t10 = obj_seen(rt, &K_INDEXSIZEERROR_HIERARCHYREQUESTE, [V::num(1.0), V::num(3.0), V::num(4.0), V::num(5.0), V::num(7.0), V::num(8.0), V::num(9.0), V::num(10.0), V::num(11.0), V::num(12.0), V::num(13.0), V::num(14.0), V::num(15.0), V::num(17.0), V::num(18.0), V::num(19.0), V::num(20.0), V::num(21.0), V::num(22.0), V::num(23.0), V::num(24.0), V::num(25.0)], 28)?;
    var_set(rt, 5, t10)?;
    var_set(rt, 13, V::EMPTY)?;
    let t11 = private_name(rt, &S_NAME)?;
    var_set(rt, 13, t11)?;
    let t12 = gload(rt, &S_ERROR)?;
    let t13 = var_get(rt, 13);
    let t14 = make_class(rt, 2, t12, &[])?;
    let t15 = get_seen(rt, t14, &S_PROTOTYPE, 29)?;
    let t16 = closure(rt, 3, &[])?;
    def_accessor_hidden(rt, t15, S_NAME.v(), t16, true)?;
    let t17 = closure(rt, 4, &[])?;
    def_accessor_hidden(rt, t15, S_CODE.v(), t17, true)?;
    let v16_domexception = t14;
    def_field(rt, t14, t13, V::UNDEFINED)?;
    var_set(rt, 6, t14)?;
    let t18 = var_get(rt, 1);
    let t19 = var_get(rt, 6);
    let t20 = get_seen(rt, t19, &S_PROTOTYPE, 30)?;
    let t21 = gload(rt, &S_SYMBOL)?;
    let t22 = get_seen(rt, t21, &S_TOSTRINGTAG, 31)?;
    let t23 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [S_DOMEXCEPTION.v(), V::TRUE], 32)?;
    call(rt, t18, V::UNDEFINED, &[t20, t22, t23], "defineProperty")?;
    var_set(rt, 14, V::EMPTY)?;
    var_set(rt, 15, V::EMPTY)?;
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    let t25 = private_name(rt, &S_TYPE)?;
    var_set(rt, 14, t25)?;
    let t26 = private_name(rt, &S_OPTIONS)?;
    var_set(rt, 15, t26)?;
    let t27 = private_name(rt, &S_STOPPED)?;
    var_set(rt, 16, t27)?;
    let t28 = private_name(rt, &S_PREVENTED)?;
    var_set(rt, 17, t28)?;
    let t29 = var_get(rt, 14);
    let t30 = var_get(rt, 15);
    let t31 = var_get(rt, 16);
    let t32 = var_get(rt, 17);
    let t33 = make_class(rt, 5, V::EMPTY, &[])?;
    let t34 = get_seen(rt, t33, &S_PROTOTYPE, 33)?;
    let t35 = closure(rt, 6, &[])?;
    let t36 = closure(rt, 7, &[])?;
    let t37 = closure(rt, 8, &[])?;
    let t38 = closure(rt, 9, &[])?;
    let t39 = closure(rt, 10, &[])?;
    def_accessor_hidden(rt, t34, S_TYPE.v(), t39, true)?;
    let t40 = closure(rt, 11, &[])?;
    def_accessor_hidden(rt, t34, S_BUBBLES.v(), t40, true)?;
    let t41 = closure(rt, 12, &[])?;
    def_accessor_hidden(rt, t34, S_CANCELABLE.v(), t41, true)?;
    let t42 = closure(rt, 13, &[])?;
    def_accessor_hidden(rt, t34, S_COMPOSED.v(), t42, true)?;
    let t43 = closure(rt, 14, &[])?;
    def_accessor_hidden(rt, t34, S_DEFAULTPREVENTED.v(), t43, true)?;
    let t44 = closure(rt, 15, &[])?;
    def_accessor_hidden(rt, t34, S_TIMESTAMP.v(), t44, true)?;
    let t45 = closure(rt, 16, &[])?;
    def_accessor_hidden(rt, t34, S_ISTRUSTED.v(), t45, true)?;
    let t46 = closure(rt, 17, &[])?;
    def_accessor_hidden(rt, t34, S_EVENTPHASE.v(), t46, true)?;
    let t47 = closure(rt, 18, &[])?;
    def_accessor_hidden(rt, t34, S_SRCELEMENT.v(), t47, true)?;
    let t48 = closure(rt, 19, &[])?;
    def_hidden(rt, t34, S_PREVENTDEFAULT.v(), t48)?;
    let t49 = closure(rt, 20, &[])?;
    def_hidden(rt, t34, S_STOPPROPAGATION.v(), t49)?;
    let t50 = closure(rt, 21, &[])?;
    def_hidden(rt, t34, S_STOPIMMEDIATEPROPAGATION.v(), t50)?;
    let t51 = closure(rt, 22, &[])?;
    def_hidden(rt, t34, S_COMPOSEDPATH.v(), t51)?;
    let t52 = closure(rt, 23, &[])?;
    def_hidden(rt, t33, S_STOPPED.v(), t52)?;
    let v18_event = t33;
    def_field(rt, t33, t29, V::UNDEFINED)?;
    def_field(rt, t33, t30, V::UNDEFINED)?;
    def_field(rt, t33, t31, t35)?;
    def_field(rt, t33, t32, t36)?;
    def_field(rt, t33, S_TARGET.v(), t37)?;
    def_field(rt, t33, S_CURRENTTARGET.v(), t38)?;
    var_set(rt, 7, t33)?;
    let t53 = var_get(rt, 7);
    req_obj(rt, t53, "Event", "stopped")?;
    let t54 = get_seen(rt, t53, &S_STOPPED, 34)?;
    var_set(rt, 8, t54)?;
    let t55 = var_get(rt, 7);
    del(rt, t55, &S_STOPPED, true)?;
    let t58 = var_get(rt, 7);
    call(rt, v5_shown, V::UNDEFINED, &[S_EVENT.v(), t58], "shown")?;
    var_set(rt, 18, V::EMPTY)?;
    let t60 = private_name(rt, &S_LISTENERS)?;
    var_set(rt, 18, t60)?;
    let t61 = var_get(rt, 18);
    let t62 = make_class(rt, 24, V::EMPTY, &[])?;
    let t63 = get_seen(rt, t62, &S_PROTOTYPE, 35)?;
    let t64 = closure(rt, 25, &[])?;
    let t65 = closure(rt, 26, &[])?;
    def_hidden(rt, t63, S_ADDEVENTLISTENER.v(), t65)?;
    let t66 = closure(rt, 29, &[])?;
    def_hidden(rt, t63, S_REMOVEEVENTLISTENER.v(), t66)?;
    let t67 = closure(rt, 31, &[])?;
    def_hidden(rt, t63, S_DISPATCHEVENT.v(), t67)?;
    let v23_eventtarget = t62;
    def_field(rt, t62, t61, t64)?;
    let v10_eventtarget = t62;
    call(rt, v5_shown, V::UNDEFINED, &[S_EVENTTARGET.v(), v10_eventtarget], "shown")?;
    var_set(rt, 9, V::FALSE)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    let t71 = private_name(rt, &S_ABORTED)?;
    var_set(rt, 19, t71)?;
    let t72 = private_name(rt, &S_REASON)?;
    var_set(rt, 20, t72)?;
    let t73 = private_name(rt, &S_HANDLER)?;
    var_set(rt, 21, t73)?;
    let t75 = var_get(rt, 19);
    let t76 = var_get(rt, 20);
    let t77 = var_get(rt, 21);
    let t78 = make_class(rt, 33, v10_eventtarget, &[])?;
    let t79 = get_seen(rt, t78, &S_PROTOTYPE, 36)?;
    let t80 = closure(rt, 34, &[])?;
    let t81 = closure(rt, 35, &[])?;
    let t82 = closure(rt, 36, &[])?;
    let t83 = closure(rt, 37, &[])?;
    def_accessor_hidden(rt, t79, S_ABORTED.v(), t83, true)?;
    let t84 = closure(rt, 38, &[])?;
    def_accessor_hidden(rt, t79, S_REASON.v(), t84, true)?;
    let t85 = closure(rt, 39, &[])?;
    def_accessor_hidden(rt, t79, S_ONABORT.v(), t85, true)?;
    let t86 = closure(rt, 40, &[])?;
    def_accessor_hidden(rt, t79, S_ONABORT.v(), t86, false)?;
    let t87 = closure(rt, 41, &[])?;
    def_hidden(rt, t79, S_THROWIFABORTED.v(), t87)?;
    let t88 = closure(rt, 42, &[])?;
    def_hidden(rt, t78, S_ABORT.v(), t88)?;
    let t89 = closure(rt, 43, &[])?;
    def_hidden(rt, t78, S_TIMEOUT.v(), t89)?;
    let t90 = closure(rt, 45, &[])?;
    def_hidden(rt, t78, S_ANY.v(), t90)?;
    let t91 = closure(rt, 47, &[])?;
    def_hidden(rt, t78, S_END.v(), t91)?;
    let v25_abortsignal = t78;
    def_field(rt, t78, t75, t80)?;
    def_field(rt, t78, t76, t81)?;
    def_field(rt, t78, t77, t82)?;
    var_set(rt, 10, t78)?;
    let t92 = var_get(rt, 10);
    req_obj(rt, t92, "AbortSignal", "end")?;
    let t93 = get_seen(rt, t92, &S_END, 37)?;
    var_set(rt, 11, t93)?;
    let t94 = var_get(rt, 10);
    del(rt, t94, &S_END, true)?;
    let t96 = closure(rt, 48, &[])?;
    var_set(rt, 12, t96)?;
    let t98 = var_get(rt, 10);
    call(rt, v5_shown, V::UNDEFINED, &[S_ABORTSIGNAL.v(), t98], "shown")?;
    var_set(rt, 22, V::EMPTY)?;
    let t100 = private_name(rt, &S_SIGNAL)?;
    var_set(rt, 22, t100)?;
    let t101 = var_get(rt, 22);
    let t102 = make_class(rt, 49, V::EMPTY, &[])?;
    let t103 = get_seen(rt, t102, &S_PROTOTYPE, 38)?;
    let t104 = closure(rt, 50, &[])?;
    let t105 = closure(rt, 51, &[])?;
    def_accessor_hidden(rt, t103, S_SIGNAL.v(), t105, true)?;
    let t106 = closure(rt, 52, &[])?;
    def_hidden(rt, t103, S_ABORT.v(), t106)?;
    let v29_abortcontroller = t102;
    def_field(rt, t102, t101, t104)?;
    let v15_abortcontroller = t102;
    call(rt, v5_shown, V::UNDEFINED, &[S_ABORTCONTROLLER.v(), v15_abortcontroller], "shown")?;
    let t111 = var_get(rt, 6);
    let t112 = var_get(rt, 7);
    let t114 = var_get(rt, 10);
    let t116 = var_get(rt, 12);
    let t116 = tdz(rt, t116, "newSignal")?;
    return Ok(obj_seen(rt, &K_DOMEXCEPTION_EVENT_EVENTTARGET_A, [t111, t112, v10_eventtarget, t114, v15_abortcontroller, t116], 39)?);
}

// events.js:17  constructor(message = '', options = 'Error') {
fn f2_domexception(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2)?;
    tick(rt, 74, 2)?;
    let target = class_target(rt, me)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = false;
    let mut v9 = false;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v3 = S.v();
    } else {
        v3 = t1;
    }
    let v1_message = v3;
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = S_ERROR.v();
    } else {
        v4 = t4;
    }
    let v2_options = v4;
    let t7 = me;
    let t8 = target;
    let t10 = super_call(rt, t7, t8, &[v1_message])?;
    let v0_this = t10;
    init_fields(rt, t10, t7)?;
    let t12 = var_get(rt, 13);
    let t14 = type_of(rt, v2_options);
    let t15 = seq(rt, t14, S_OBJECT_1.v());
    if t15 {
        let mut v7 = V::UNDEFINED;
        'l1: {
            let t17 = eq(rt, v2_options, V::NULL)?;
            if t17 {
                break 'l1;
            }
            v7 = get_seen(rt, v2_options, &S_NAME, 40)?;
        }
        let t20 = eq(rt, v7, V::NULL)?;
        if t20 {
            v6 = S_ERROR.v();
        } else {
            v6 = v7;
        }
        v5 = to_str(rt, v6)?;
    } else {
        v5 = to_str(rt, v2_options)?;
    }
    put_private(rt, v0_this, t12, v5)?;
    let t27 = type_of(rt, v2_options);
    let t28 = seq(rt, t27, S_OBJECT_1.v());
    if t28 {
        v9 = sne(rt, v2_options, V::NULL);
    } else {
        v9 = t28;
    }
    if v9 {
        v8 = has(rt, S_CAUSE.v(), v2_options)?;
    } else {
        v8 = v9;
    }
    if v8 {
        let t35 = var_get(rt, 1);
        let t39 = get_seen(rt, v2_options, &S_CAUSE, 41)?;
        let t37 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t39, V::TRUE, V::TRUE], 42)?;
        call(rt, t35, V::UNDEFINED, &[v0_this, S_CAUSE.v(), t37], "defineProperty")?;
    }
    return Ok(v0_this);
}

// events.js:22  get name() { return this.#name; }
fn f3_get_name(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3)?;
    tick(rt, 3, 3)?;
    let t1 = var_get(rt, 13);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:23  get code() { return exceptionCodes[this.#name] ?? 0; }
fn f4_get_code(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4)?;
    tick(rt, 10, 4)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 5);
    let t2 = var_get(rt, 13);
    let t3 = get_private(rt, this, t2)?;
    let t4 = get_v(rt, t1, t3)?;
    let t5 = eq(rt, t4, V::NULL)?;
    if t5 {
        v0 = V::num(0.0);
    } else {
        v0 = t4;
    }
    return Ok(v0);
}

// events.js:31  constructor(type, options = {}) {
fn f5_event(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5)?;
    tick(rt, 76, 5)?;
    let target = class_target(rt, me)?;
    let mut v3 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args)?;
    let v0_type = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = obj(rt)?;
    } else {
        v3 = t3;
    }
    let v1_options = v3;
    let t7 = me;
    init_fields(rt, this, t7)?;
    let t9 = length_seen(rt, v2_arguments, 43)?;
    let t10 = seq(rt, t9, V::num(0.0));
    if t10 {
        let t11 = var_get(rt, 4);
        let t12 = var_get(rt, 3);
        let t13 = construct(rt, t12, &[S_THE_TYPE_ARGUMENT_MUST_BE_SPECIF.v()], "Wrong")?;
        let t14 = call(rt, t11, V::UNDEFINED, &[t13, S_ERR_MISSING_ARGS.v()], "coded")?;
        return Err(throw(rt, t14));
    }
    let t15 = var_get(rt, 14);
    let t17 = to_str(rt, v0_type)?;
    put_private(rt, this, t15, t17)?;
    let t18 = var_get(rt, 15);
    let mut v4 = V::UNDEFINED;
    'l2: {
        let t21 = eq(rt, v1_options, V::NULL)?;
        if t21 {
            break 'l2;
        }
        v4 = get_seen(rt, v1_options, &S_BUBBLES, 44)?;
    }
    let t24 = !v4.truthy();
    let t25 = !t24;
    let mut v5 = V::UNDEFINED;
    'l3: {
        let t27 = eq(rt, v1_options, V::NULL)?;
        if t27 {
            break 'l3;
        }
        v5 = get_seen(rt, v1_options, &S_CANCELABLE, 45)?;
    }
    let t30 = !v5.truthy();
    let t31 = !t30;
    let mut v6 = V::UNDEFINED;
    'l4: {
        let t33 = eq(rt, v1_options, V::NULL)?;
        if t33 {
            break 'l4;
        }
        v6 = get_seen(rt, v1_options, &S_COMPOSED, 46)?;
    }
    let t36 = !v6.truthy();
    let t37 = !t36;
    let t19 = obj_seen(rt, &K_BUBBLES_CANCELABLE_COMPOSED, [V::bool(t25), V::bool(t31), V::bool(t37)], 47)?;
    put_private(rt, this, t18, t19)?;
    let t38 = var_get(rt, 2);
    let t40 = obj_seen(rt, &K_ENUMERABLE, [V::FALSE], 48)?;
    let t41 = obj_seen(rt, &K_ENUMERABLE, [V::FALSE], 49)?;
    let t39 = obj_seen(rt, &K_TARGET_CURRENTTARGET, [t40, t41], 50)?;
    call(rt, t38, V::UNDEFINED, &[this, t39], "defineProperties")?;
    Ok(V::UNDEFINED)
}

// events.js:30  #type; #options; #stopped = false; #prevented = false; target = null; currentTarget = null;
fn f6_stopped(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6)?;
    tick(rt, 1, 6)?;
    return Ok(V::FALSE);
}

// events.js:30  #type; #options; #stopped = false; #prevented = false; target = null; currentTarget = null;
fn f7_prevented(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7)?;
    tick(rt, 1, 7)?;
    return Ok(V::FALSE);
}

// events.js:30  #type; #options; #stopped = false; #prevented = false; target = null; currentTarget = null;
fn f8_target(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8)?;
    tick(rt, 1, 8)?;
    return Ok(V::NULL);
}

// events.js:30  #type; #options; #stopped = false; #prevented = false; target = null; currentTarget = null;
fn f9_currenttarget(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9)?;
    tick(rt, 1, 9)?;
    return Ok(V::NULL);
}

// events.js:37  get type() { return this.#type; }
fn f10_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10)?;
    tick(rt, 3, 10)?;
    let t1 = var_get(rt, 14);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:38  get bubbles() { return this.#options.bubbles; }
fn f11_get_bubbles(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11)?;
    tick(rt, 4, 11)?;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_BUBBLES, 51)?);
}

// events.js:39  get cancelable() { return this.#options.cancelable; }
fn f12_get_cancelable(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12)?;
    tick(rt, 4, 12)?;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_CANCELABLE, 52)?);
}

// events.js:40  get composed() { return this.#options.composed; }
fn f13_get_composed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13)?;
    tick(rt, 4, 13)?;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_COMPOSED, 53)?);
}

// events.js:41  get defaultPrevented() { return this.#options.cancelable && this.#prevented; }
fn f14_get_defaultprevented(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14)?;
    tick(rt, 10, 14)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_CANCELABLE, 54)?;
    if t3.truthy() {
        let t4 = var_get(rt, 17);
        v0 = get_private(rt, this, t4)?;
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// events.js:42  get timeStamp() { return host.now() - host.began(); }
fn f15_get_timestamp(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15)?;
    tick(rt, 8, 15)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_NOW, 55)?;
    let t3 = call(rt, t2, t1, &[], "host.now")?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BEGAN, 56)?;
    let t6 = call(rt, t5, t4, &[], "host.began")?;
    return Ok(V::num((to_num(rt, t3)? - to_num(rt, t6)?)));
}

// events.js:43  get isTrusted() { return false; }
fn f16_get_istrusted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16)?;
    tick(rt, 1, 16)?;
    return Ok(V::FALSE);
}

// events.js:44  get eventPhase() { return this.currentTarget ? 2 : 0; }
fn f17_get_eventphase(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17)?;
    tick(rt, 6, 17)?;
    let mut v0 = 0i64;
    let t1 = get_seen(rt, this, &S_CURRENTTARGET, 57)?;
    if t1.truthy() {
        v0 = 2i64;
    } else {
        v0 = 0i64;
    }
    return Ok(V::num(v0 as f64));
}

// events.js:45  get srcElement() { return this.target; }
fn f18_get_srcelement(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18)?;
    tick(rt, 2, 18)?;
    return Ok(get_seen(rt, this, &S_TARGET, 58)?);
}

// events.js:46  preventDefault() { this.#prevented = true; }
fn f19_preventdefault(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19)?;
    tick(rt, 2, 19)?;
    let t1 = var_get(rt, 17);
    put_private(rt, this, t1, V::TRUE)?;
    Ok(V::UNDEFINED)
}

// events.js:47  stopPropagation() {}
fn f20_stoppropagation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20)?;
    tick(rt, 1, 20)?;
    Ok(V::UNDEFINED)
}

// events.js:48  stopImmediatePropagation() { this.#stopped = true; }
fn f21_stopimmediatepropagation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21)?;
    tick(rt, 2, 21)?;
    let t1 = var_get(rt, 16);
    put_private(rt, this, t1, V::TRUE)?;
    Ok(V::UNDEFINED)
}

// events.js:49  composedPath() { return this.currentTarget ? [this.currentTarget] : []; }
fn f22_composedpath(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22)?;
    tick(rt, 9, 22)?;
    let mut v0 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_CURRENTTARGET, 59)?;
    if t1.truthy() {
        let t2 = get_seen(rt, this, &S_CURRENTTARGET, 60)?;
        v0 = arr(rt, &[t2])?;
    } else {
        v0 = arr(rt, &[])?;
    }
    return Ok(v0);
}

// events.js:50  static stopped(event) { return event.#stopped; }
fn f23_stopped(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23)?;
    tick(rt, 6, 23)?;
    let v0_event = arg(args, 0);
    let t3 = var_get(rt, 16);
    return Ok(get_private(rt, v0_event, t3)?);
}

// events.js:55  class EventTarget {
fn f24_eventtarget(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24)?;
    tick(rt, 2, 24)?;
    let target = class_target(rt, me)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(V::UNDEFINED)
}

// events.js:56  #listeners = new Map();
fn f25_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25)?;
    tick(rt, 3, 25)?;
    let t1 = gload(rt, &S_MAP)?;
    return Ok(construct(rt, t1, &[], "Map")?);
}

// events.js:57  addEventListener(type, listener, options = {}) {
fn f26_addeventlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26)?;
    tick(rt, 120, 26)?;
    let mut v4 = V::UNDEFINED;
    let mut v8 = false;
    let mut v9 = false;
    let mut v11 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let v0_this = this;
    let v1_type = arg(args, 0);
    let v2_listener = arg(args, 1);
    let t3 = arg(args, 2);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v4 = obj(rt)?;
    } else {
        v4 = t3;
    }
    let v3_options = v4;
    let t8 = seq(rt, v2_listener, V::NULL);
    if t8 {
        v8 = t8;
    } else {
        v8 = seq(rt, v2_listener, V::UNDEFINED);
    }
    if v8 {
        return Ok(V::UNDEFINED);
    }
    let t13 = type_of(rt, v3_options);
    let t14 = seq(rt, t13, S_OBJECT_1.v());
    if t14 {
        let mut v10 = V::UNDEFINED;
        'l2: {
            let t16 = eq(rt, v3_options, V::NULL)?;
            if t16 {
                break 'l2;
            }
            v10 = get_seen(rt, v3_options, &S_ONCE, 61)?;
        }
        let t19 = !v10.truthy();
        v9 = !t19;
    } else {
        v9 = t14;
    }
    let v5_once = v9;
    let t23 = type_of(rt, v3_options);
    let t24 = seq(rt, t23, S_BOOLEAN.v());
    if t24 {
        v11 = v3_options;
    } else {
        let mut v12 = V::UNDEFINED;
        'l3: {
            let t27 = eq(rt, v3_options, V::NULL)?;
            if t27 {
                break 'l3;
            }
            v12 = get_seen(rt, v3_options, &S_CAPTURE, 62)?;
        }
        let t30 = !v12.truthy();
        v11 = V::bool((!t30));
    }
    let v6_capture = v11;
    let t33 = var_get(rt, 18);
    let t34 = get_private(rt, this, t33)?;
    let t35 = get_method(rt, t34, &S_GET, M_GET)?;
    let t37 = to_str(rt, v1_type)?;
    let t38 = call_method(rt, t35, t34, &[t37], "this[#listeners].get", M_GET)?;
    let t39 = eq(rt, t38, V::NULL)?;
    if t39 {
        v13 = arr(rt, &[])?;
    } else {
        v13 = t38;
    }
    let v7_list = v13;
    let t43 = get_method(rt, v7_list, &S_SOME, M_SOME)?;
    let t44 = closure(rt, 27, &[v2_listener, v6_capture])?;
    let t45 = call_method(rt, t43, v7_list, &[t44], "list.some", M_SOME)?;
    if t45.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t46 = var_get(rt, 18);
    let t47 = get_private(rt, this, t46)?;
    let t48 = get_method(rt, t47, &S_SET, M_SET)?;
    let t50 = to_str(rt, v1_type)?;
    let t51 = arr(rt, &[])?;
    spread(rt, t51, v7_list, "list")?;
    let t53 = obj_seen(rt, &K_LISTENER_ONCE_CAPTURE, [v2_listener, V::bool(v5_once), v6_capture], 66)?;
    push(rt, t51, t53)?;
    call_method(rt, t48, t47, &[t50, t51], "this[#listeners].set", M_SET)?;
    let mut v14 = V::UNDEFINED;
    'l5: {
        let t59 = eq(rt, v3_options, V::NULL)?;
        if t59 {
            break 'l5;
        }
        let t60 = get_seen(rt, v3_options, &S_SIGNAL, 67)?;
        let t61 = eq(rt, t60, V::NULL)?;
        if t61 {
            break 'l5;
        }
        let t62 = get_seen(rt, t60, &S_ADDEVENTLISTENER, 68)?;
        let t63 = closure(rt, 28, &[v0_this, v1_type, v2_listener, v3_options])?;
        v14 = call(rt, t62, t60, &[S_ABORT.v(), t63], "options?.signal?.addEventListener")?;
    }
    Ok(V::UNDEFINED)
}

// events.js:62  if (list.some((l) => l.listener === listener && l.capture === capture)) return;
fn f27(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27)?;
    tick(rt, 15, 27)?;
    let mut v1 = false;
    let v0_l = arg(args, 0);
    let t3 = get_seen(rt, v0_l, &S_LISTENER, 69)?;
    let t4 = capture(me, 0);
    let t5 = seq(rt, t3, t4);
    if t5 {
        let t7 = get_seen(rt, v0_l, &S_CAPTURE, 70)?;
        let t8 = capture(me, 1);
        v1 = seq(rt, t7, t8);
    } else {
        v1 = t5;
    }
    return Ok(V::bool(v1));
}

// events.js:64  options?.signal?.addEventListener('abort', () => this.removeEventListener(type, listener, options));
fn f28(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28)?;
    tick(rt, 7, 28)?;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_REMOVEEVENTLISTENER, 71)?;
    let t3 = capture(me, 1);
    let t4 = capture(me, 2);
    let t5 = capture(me, 3);
    return Ok(call(rt, t2, t1, &[t3, t4, t5], "this.removeEventListener")?);
}

// events.js:66  removeEventListener(type, listener, options = {}) {
fn f29_removeeventlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29)?;
    tick(rt, 57, 29)?;
    let mut v3 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t3 = arg(args, 2);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = obj(rt)?;
    } else {
        v3 = t3;
    }
    let v2_options = v3;
    let t8 = type_of(rt, v2_options);
    let t9 = seq(rt, t8, S_BOOLEAN.v());
    if t9 {
        v6 = v2_options;
    } else {
        let mut v7 = V::UNDEFINED;
        'l1: {
            let t12 = eq(rt, v2_options, V::NULL)?;
            if t12 {
                break 'l1;
            }
            v7 = get_seen(rt, v2_options, &S_CAPTURE, 72)?;
        }
        let t15 = !v7.truthy();
        v6 = V::bool((!t15));
    }
    let v4_capture = v6;
    let t18 = var_get(rt, 18);
    let t19 = get_private(rt, this, t18)?;
    let t20 = get_method(rt, t19, &S_GET, M_GET)?;
    let t22 = to_str(rt, v0_type)?;
    let t23 = call_method(rt, t20, t19, &[t22], "this[#listeners].get", M_GET)?;
    let t24 = eq(rt, t23, V::NULL)?;
    if t24 {
        v8 = arr(rt, &[])?;
    } else {
        v8 = t23;
    }
    let v5_list = v8;
    let t27 = var_get(rt, 18);
    let t28 = get_private(rt, this, t27)?;
    let t29 = get_method(rt, t28, &S_SET, M_SET)?;
    let t31 = to_str(rt, v0_type)?;
    let t33 = get_method(rt, v5_list, &S_FILTER, M_FILTER)?;
    let t34 = closure(rt, 30, &[v1_listener, v4_capture])?;
    let t35 = call_method(rt, t33, v5_list, &[t34], "list.filter", M_FILTER)?;
    call_method(rt, t29, t28, &[t31, t35], "this[#listeners].set", M_SET)?;
    Ok(V::UNDEFINED)
}

// events.js:69  this.#listeners.set(`${type}`, list.filter((l) => l.listener !== listener || l.capture !== capture)…
fn f30(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30)?;
    tick(rt, 15, 30)?;
    let mut v1 = false;
    let v0_l = arg(args, 0);
    let t3 = get_seen(rt, v0_l, &S_LISTENER, 76)?;
    let t4 = capture(me, 0);
    let t5 = sne(rt, t3, t4);
    if t5 {
        v1 = t5;
    } else {
        let t7 = get_seen(rt, v0_l, &S_CAPTURE, 77)?;
        let t8 = capture(me, 1);
        v1 = sne(rt, t7, t8);
    }
    return Ok(V::bool(v1));
}

// events.js:71  dispatchEvent(event) {
fn f31_dispatchevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31)?;
    tick(rt, 26, 31)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_event = arg(args, 0);
    put_seen(rt, v0_event, &S_CURRENTTARGET, this, true, 78)?;
    put_seen(rt, v0_event, &S_TARGET, this, true, 79)?;
    let t4 = var_get(rt, 18);
    let t5 = get_private(rt, this, t4)?;
    let t6 = get_method(rt, t5, &S_GET, M_GET)?;
    let t8 = get_seen(rt, v0_event, &S_TYPE, 81)?;
    let t9 = call_method(rt, t6, t5, &[t8], "", M_GET)?;
    let t10 = eq(rt, t9, V::NULL)?;
    if t10 {
        v1 = arr(rt, &[])?;
    } else {
        v1 = t9;
    }
    let mut t13 = iter(rt, v1, "")?;
    'l1: loop {
        tick(rt, 67, 32)?;
        let (t14, t15) = next(rt, &mut t13)?;
        if t15 {
            break 'l1;
        }
        let mut v3 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    'l2: {
                        let v4_one = t14;
                        let t16 = var_get(rt, 18);
                        let t17 = attempt!('try2, get_private(rt, this, t16));
                        let t18 = attempt!('try2, get_method(rt, t17, &S_GET, M_GET));
                        let t20 = attempt!('try2, get_seen(rt, v0_event, &S_TYPE, 83));
                        let t21 = attempt!('try2, call_method(rt, t18, t17, &[t20], "this[#listeners].get", M_GET));
                        let t22 = attempt!('try2, get_method(rt, t21, &S_INCLUDES, M_INCLUDES));
                        let t24 = attempt!('try2, call_method(rt, t22, t21, &[v4_one], "this[#listeners].get(...).includes", M_INCLUDES));
                        let t25 = !t24.truthy();
                        if t25 {
                            break 'l2;
                        }
                        let t27 = attempt!('try2, get_seen(rt, v4_one, &S_ONCE, 85));
                        if t27.truthy() {
                            let t28 = attempt!('try2, get_seen(rt, this, &S_REMOVEEVENTLISTENER, 86));
                            let t30 = attempt!('try2, get_seen(rt, v0_event, &S_TYPE, 87));
                            let t32 = attempt!('try2, get_seen(rt, v4_one, &S_LISTENER, 88));
                            let t34 = attempt!('try2, get_seen(rt, v4_one, &S_CAPTURE, 89));
                            attempt!('try2, call(rt, t28, this, &[t30, t32, t34], "this.removeEventListener"));
                        }
                        'done3: {
                            let stop: Stop = 'try3: {
                                let t37 = attempt!('try3, get_seen(rt, v4_one, &S_LISTENER, 90));
                                let t38 = type_of(rt, t37);
                                let t39 = seq(rt, t38, S_FUNCTION.v());
                                if t39 {
                                    let t41 = attempt!('try3, get_seen(rt, v4_one, &S_LISTENER, 91));
                                    let t42 = attempt!('try3, get_seen(rt, t41, &S_CALL, 92));
                                    attempt!('try3, call(rt, t42, t41, &[this, v0_event], "one.listener.call"));
                                } else {
                                    let t46 = attempt!('try3, get_seen(rt, v4_one, &S_LISTENER, 93));
                                    let t47 = attempt!('try3, get_seen(rt, t46, &S_HANDLEEVENT, 94));
                                    attempt!('try3, call(rt, t47, t46, &[v0_event], "one.listener.handleEvent"));
                                }
                                break 'done3;
                            };
                            let exception = attempt!('try2, caught(rt, stop));
                            v5 = exception;
                            let v6_e = v5;
                            let t51 = var_get(rt, 0);
                            let t52 = attempt!('try2, get_seen(rt, t51, &S_TICK, 95));
                            let t53 = attempt!('try2, closure(rt, 32, &[v6_e]));
                            attempt!('try2, call(rt, t52, t51, &[t53], "host.tick"));
                        }
                        let t55 = var_get(rt, 8);
                        let t57 = attempt!('try2, call(rt, t55, V::UNDEFINED, &[v0_event], "stopped"));
                        if t57.truthy() {
                            break 'finally1 Completion::Jump(0);
                        }
                    }
                    v3 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v2 = exception;
                v3 = true;
                attempt_finally!('finally1, close(rt, &mut t13, true));
                break 'finally1 Completion::Throw(throw(rt, v2));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v3 {
            close(rt, &mut t13, false)?;
        }
        match completion1 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            Held::Jump(0) => {
                break 'l1;
            }
            _ => {}
        }
    }
    put_seen(rt, v0_event, &S_CURRENTTARGET, V::NULL, true, 96)?;
    let t62 = get_seen(rt, v0_event, &S_DEFAULTPREVENTED, 97)?;
    return Ok(V::bool((!t62.truthy())));
}

// events.js:80  host.tick(() => { throw e; });
fn f32(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33)?;
    tick(rt, 2, 33)?;
    let t1 = capture(me, 0);
    return Err(throw(rt, t1));
}

// events.js:92  constructor() {
fn f33_abortsignal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 34)?;
    tick(rt, 16, 34)?;
    let target = class_target(rt, me)?;
    let mut v0_this = V::UNDEFINED;
    let t1 = var_get(rt, 9);
    let t2 = !t1.truthy();
    if t2 {
        let t3 = var_get(rt, 4);
        let t4 = var_get(rt, 3);
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

// events.js:91  #aborted = false; #reason = undefined; #handler = null;
fn f34_aborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 35)?;
    tick(rt, 1, 35)?;
    return Ok(V::FALSE);
}

// events.js:91  #aborted = false; #reason = undefined; #handler = null;
fn f35_reason(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 36)?;
    tick(rt, 1, 36)?;
    return Ok(V::UNDEFINED);
}

// events.js:91  #aborted = false; #reason = undefined; #handler = null;
fn f36_handler(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37)?;
    tick(rt, 1, 37)?;
    return Ok(V::NULL);
}

// events.js:96  get aborted() { return this.#aborted; }
fn f37_get_aborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 38)?;
    tick(rt, 3, 38)?;
    let t1 = var_get(rt, 19);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:97  get reason() { return this.#reason; }
fn f38_get_reason(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39)?;
    tick(rt, 3, 39)?;
    let t1 = var_get(rt, 20);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:98  get onabort() { return this.#handler; }
fn f39_get_onabort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 40)?;
    tick(rt, 3, 40)?;
    let t1 = var_get(rt, 21);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:99  set onabort(f) {
fn f40_set_onabort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 41)?;
    tick(rt, 26, 41)?;
    let mut v1 = V::UNDEFINED;
    let v0_f = arg(args, 0);
    let t2 = var_get(rt, 21);
    let t3 = get_private(rt, this, t2)?;
    if t3.truthy() {
        let t4 = get_seen(rt, this, &S_REMOVEEVENTLISTENER, 98)?;
        let t5 = var_get(rt, 21);
        let t6 = get_private(rt, this, t5)?;
        call(rt, t4, this, &[S_ABORT.v(), t6], "this.removeEventListener")?;
    }
    let t8 = var_get(rt, 21);
    let t10 = type_of(rt, v0_f);
    let t11 = seq(rt, t10, S_FUNCTION.v());
    if t11 {
        v1 = v0_f;
    } else {
        v1 = V::NULL;
    }
    put_private(rt, this, t8, v1)?;
    let t14 = var_get(rt, 21);
    let t15 = get_private(rt, this, t14)?;
    if t15.truthy() {
        let t16 = get_seen(rt, this, &S_ADDEVENTLISTENER, 99)?;
        let t17 = var_get(rt, 21);
        let t18 = get_private(rt, this, t17)?;
        call(rt, t16, this, &[S_ABORT.v(), t18], "this.addEventListener")?;
    }
    Ok(V::UNDEFINED)
}

// events.js:104  throwIfAborted() { if (this.#aborted) throw this.#reason; }
fn f41_throwifaborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 42)?;
    tick(rt, 6, 42)?;
    let t1 = var_get(rt, 19);
    let t2 = get_private(rt, this, t1)?;
    if t2.truthy() {
        let t3 = var_get(rt, 20);
        let t4 = get_private(rt, this, t3)?;
        return Err(throw(rt, t4));
    }
    Ok(V::UNDEFINED)
}

// events.js:105  static abort(reason) {
fn f42_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 43)?;
    tick(rt, 11, 43)?;
    let v0_reason = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "newSignal")?;
    let v1_signal = f48_newsignal(rt)?;
    let t4 = var_get(rt, 11);
    let t4 = tdz(rt, t4, "abort")?;
    call(rt, t4, V::UNDEFINED, &[v1_signal, v0_reason], "abort")?;
    return Ok(v1_signal);
}

// events.js:110  static timeout(delay) {
fn f43_timeout(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 44)?;
    tick(rt, 16, 44)?;
    let v0_delay = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "newSignal")?;
    let v1_signal = f48_newsignal(rt)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_TIMERS, 100)?;
    let t6 = get_seen(rt, t5, &S_SETTIMEOUT, 101)?;
    let t7 = closure(rt, 44, &[v1_signal])?;
    let t9 = call(rt, t6, t5, &[t7, v0_delay], "host.timers.setTimeout")?;
    let t10 = get_seen(rt, t9, &S_UNREF, 102)?;
    call(rt, t10, t9, &[], "host.timers.setTimeout(...).unref")?;
    return Ok(v1_signal);
}

// events.js:112  host.timers.setTimeout(() => abort(signal, new DOMException('The operation was aborted due to timeo…
fn f44(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 45)?;
    tick(rt, 6, 45)?;
    let t1 = var_get(rt, 11);
    let t1 = tdz(rt, t1, "abort")?;
    let t2 = capture(me, 0);
    let t3 = var_get(rt, 6);
    let t4 = construct(rt, t3, &[S_THE_OPERATION_WAS_ABORTED_DUE_TO.v(), S_TIMEOUTERROR.v()], "DOMException")?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t4], "abort")?);
}

// events.js:115  static any(signals) {
fn f45_any(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 46)?;
    tick(rt, 11, 46)?;
    let mut v2 = V::UNDEFINED;
    let v0_signals = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "newSignal")?;
    let v1_signal = f48_newsignal(rt)?;
    let mut t5 = iter(rt, v0_signals, "signals")?;
    'l1: loop {
        tick(rt, 30, 47)?;
        let (t6, t7) = next(rt, &mut t5)?;
        if t7 {
            break 'l1;
        }
        let mut v3 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    let v4_s = t6;
                    let t9 = attempt!('try2, get_seen(rt, v4_s, &S_ABORTED, 103));
                    if t9.truthy() {
                        let t10 = var_get(rt, 11);
                        let t10 = attempt!('try2, tdz(rt, t10, "abort"));
                        let t13 = attempt!('try2, get_seen(rt, v4_s, &S_REASON, 104));
                        attempt!('try2, call(rt, t10, V::UNDEFINED, &[v1_signal, t13], "abort"));
                        break 'finally1 Completion::Jump(0);
                    }
                    let t16 = attempt!('try2, get_seen(rt, v4_s, &S_ADDEVENTLISTENER, 105));
                    let t17 = attempt!('try2, closure(rt, 46, &[v1_signal, v4_s]));
                    attempt!('try2, call(rt, t16, v4_s, &[S_ABORT.v(), t17], "s.addEventListener"));
                    v3 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v2 = exception;
                v3 = true;
                attempt_finally!('finally1, close(rt, &mut t5, true));
                break 'finally1 Completion::Throw(throw(rt, v2));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v3 {
            close(rt, &mut t5, false)?;
        }
        match completion1 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            Held::Jump(0) => {
                break 'l1;
            }
            _ => {}
        }
    }
    return Ok(v1_signal);
}

// events.js:122  s.addEventListener('abort', () => abort(signal, s.reason));
fn f46(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 48)?;
    tick(rt, 6, 48)?;
    let t1 = var_get(rt, 11);
    let t1 = tdz(rt, t1, "abort")?;
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let t4 = get_seen(rt, t3, &S_REASON, 106)?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t4], "abort")?);
}

// events.js:126  static end(signal, reason) {
fn f47_end(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 49)?;
    tick(rt, 30, 49)?;
    let mut v2 = V::UNDEFINED;
    let v0_signal = arg(args, 0);
    let v1_reason = arg(args, 1);
    let t4 = var_get(rt, 19);
    let t5 = get_private(rt, v0_signal, t4)?;
    if t5.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t7 = var_get(rt, 19);
    put_private(rt, v0_signal, t7, V::TRUE)?;
    let t9 = var_get(rt, 20);
    let t11 = seq(rt, v1_reason, V::UNDEFINED);
    if t11 {
        let t12 = var_get(rt, 6);
        v2 = construct(rt, t12, &[S_THIS_OPERATION_WAS_ABORTED.v(), S_ABORTERROR.v()], "DOMException")?;
    } else {
        v2 = v1_reason;
    }
    put_private(rt, v0_signal, t9, v2)?;
    let t17 = get_seen(rt, v0_signal, &S_DISPATCHEVENT, 107)?;
    let t18 = var_get(rt, 7);
    let t19 = construct(rt, t18, &[S_ABORT.v()], "Event")?;
    call(rt, t17, v0_signal, &[t19], "signal.dispatchEvent")?;
    Ok(V::UNDEFINED)
}

// events.js:135  const newSignal = () => {
fn f48_newsignal(rt: &mut Rt) -> R<V> {
    enter(rt, 50)?;
    tick(rt, 6, 50)?;
    var_set(rt, 9, V::TRUE)?;
    let completion1: Completion = 'finally1: {
        let t1 = var_get(rt, 10);
        break 'finally1 Completion::Return(attempt_finally!('finally1, construct(rt, t1, &[], "AbortSignal")));
    };
    let completion1 = completion1.hold(rt)?;
    var_set(rt, 9, V::FALSE)?;
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

fn f48_newsignal_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f48_newsignal(rt)
}

// events.js:144  class AbortController {
fn f49_abortcontroller(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 51)?;
    tick(rt, 2, 51)?;
    let target = class_target(rt, me)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(V::UNDEFINED)
}

// events.js:145  #signal = newSignal();
fn f50_signal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 52)?;
    tick(rt, 3, 52)?;
    let t1 = var_get(rt, 12);
    let t1 = tdz(rt, t1, "newSignal")?;
    return Ok(f48_newsignal(rt)?);
}

// events.js:146  get signal() { return this.#signal; }
fn f51_get_signal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 53)?;
    tick(rt, 3, 53)?;
    let t1 = var_get(rt, 22);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:147  abort(reason = undefined) { abort(this.#signal, reason); }
fn f52_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54)?;
    tick(rt, 12, 54)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = V::UNDEFINED;
    } else {
        v1 = t1;
    }
    let v0_reason = v1;
    let t4 = var_get(rt, 11);
    let t4 = tdz(rt, t4, "abort")?;
    let t5 = var_get(rt, 22);
    let t6 = get_private(rt, this, t5)?;
    call(rt, t4, V::UNDEFINED, &[t6, v0_reason], "abort")?;
    Ok(V::UNDEFINED)
}
