#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from events.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(9);

lit!(S = "");
lit!(S_ABORT = "abort");
lit!(S_ABORTCONTROLLER = "AbortController");
lit!(S_ABORTED = "aborted");
lit!(S_ABORTED_1 = "#aborted");
lit!(S_ABORTERROR = "AbortError");
lit!(S_ABORTSIGNAL = "AbortSignal");
lit!(S_ABORT_ERR = "ABORT_ERR");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_AIM = "aim");
lit!(S_ANY = "any");
lit!(S_AT_TARGET = "AT_TARGET");
lit!(S_BASE = "base");
lit!(S_BEGAN = "began");
lit!(S_BOOLEAN = "boolean");
lit!(S_BUBBLES = "bubbles");
lit!(S_BUBBLING_PHASE = "BUBBLING_PHASE");
lit!(S_CALL = "call");
lit!(S_CANCELABLE = "cancelable");
lit!(S_CANCELBUBBLE = "cancelBubble");
lit!(S_CAPTURE = "capture");
lit!(S_CAPTURING_PHASE = "CAPTURING_PHASE");
lit!(S_CAUSE = "cause");
lit!(S_CODE = "code");
lit!(S_CODED = "coded");
lit!(S_COMPOSED = "composed");
lit!(S_COMPOSEDPATH = "composedPath");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CURRENTTARGET = "currentTarget");
lit!(S_CURRENTTARGET_1 = "#currentTarget");
lit!(S_DATACLONEERROR = "DataCloneError");
lit!(S_DATA_CLONE_ERR = "DATA_CLONE_ERR");
lit!(S_DEFAULTPREVENTED = "defaultPrevented");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DISPATCHEVENT = "dispatchEvent");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_DOMSTRING_SIZE_ERR = "DOMSTRING_SIZE_ERR");
lit!(S_END = "end");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_ERR_ILLEGAL_CONSTRUCTOR = "ERR_ILLEGAL_CONSTRUCTOR");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_EVENT = "Event");
lit!(S_EVENTPHASE = "eventPhase");
lit!(S_EVENTTARGET = "EventTarget");
lit!(S_FILTER = "filter");
lit!(S_FOREACH = "forEach");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GET_ABORTED = "get aborted");
lit!(S_GET_BUBBLES = "get bubbles");
lit!(S_GET_CANCELABLE = "get cancelable");
lit!(S_GET_CODE = "get code");
lit!(S_GET_COMPOSED = "get composed");
lit!(S_GET_CURRENTTARGET = "get currentTarget");
lit!(S_GET_DEFAULTPREVENTED = "get defaultPrevented");
lit!(S_GET_EVENTPHASE = "get eventPhase");
lit!(S_GET_ISTRUSTED = "get isTrusted");
lit!(S_GET_NAME = "get name");
lit!(S_GET_ONABORT = "get onabort");
lit!(S_GET_REASON = "get reason");
lit!(S_GET_SIGNAL = "get signal");
lit!(S_GET_SRCELEMENT = "get srcElement");
lit!(S_GET_TARGET = "get target");
lit!(S_GET_TIMESTAMP = "get timeStamp");
lit!(S_GET_TYPE = "get type");
lit!(S_HANDLEEVENT = "handleEvent");
lit!(S_HANDLER = "handler");
lit!(S_HANDLER_1 = "#handler");
lit!(S_HIERARCHYREQUESTERROR = "HierarchyRequestError");
lit!(S_HIERARCHY_REQUEST_ERR = "HIERARCHY_REQUEST_ERR");
lit!(S_ILLEGAL_CONSTRUCTOR = "Illegal constructor");
lit!(S_INCLUDES = "includes");
lit!(S_INDEXSIZEERROR = "IndexSizeError");
lit!(S_INDEX_SIZE_ERR = "INDEX_SIZE_ERR");
lit!(S_INITEVENT = "initEvent");
lit!(S_INUSEATTRIBUTEERROR = "InUseAttributeError");
lit!(S_INUSE_ATTRIBUTE_ERR = "INUSE_ATTRIBUTE_ERR");
lit!(S_INVALIDACCESSERROR = "InvalidAccessError");
lit!(S_INVALIDCHARACTERERROR = "InvalidCharacterError");
lit!(S_INVALIDMODIFICATIONERROR = "InvalidModificationError");
lit!(S_INVALIDNODETYPEERROR = "InvalidNodeTypeError");
lit!(S_INVALIDSTATEERROR = "InvalidStateError");
lit!(S_INVALID_ACCESS_ERR = "INVALID_ACCESS_ERR");
lit!(S_INVALID_CHARACTER_ERR = "INVALID_CHARACTER_ERR");
lit!(S_INVALID_MODIFICATION_ERR = "INVALID_MODIFICATION_ERR");
lit!(S_INVALID_NODE_TYPE_ERR = "INVALID_NODE_TYPE_ERR");
lit!(S_INVALID_STATE_ERR = "INVALID_STATE_ERR");
lit!(S_ISTRUSTED = "isTrusted");
lit!(S_LACKING = "lacking");
lit!(S_LISTENER = "listener");
lit!(S_LISTENERS = "listeners");
lit!(S_LISTENERS_1 = "#listeners");
lit!(S_MAP = "Map");
lit!(S_NAME = "name");
lit!(S_NAMESPACEERROR = "NamespaceError");
lit!(S_NAMESPACE_ERR = "NAMESPACE_ERR");
lit!(S_NETWORKERROR = "NetworkError");
lit!(S_NETWORK_ERR = "NETWORK_ERR");
lit!(S_NEWSIGNAL = "newSignal");
lit!(S_NOMODIFICATIONALLOWEDERROR = "NoModificationAllowedError");
lit!(S_NONE = "NONE");
lit!(S_NOTFOUNDERROR = "NotFoundError");
lit!(S_NOTSUPPORTEDERROR = "NotSupportedError");
lit!(S_NOT_FOUND_ERR = "NOT_FOUND_ERR");
lit!(S_NOT_SUPPORTED_ERR = "NOT_SUPPORTED_ERR");
lit!(S_NOW = "now");
lit!(S_NO_DATA_ALLOWED_ERR = "NO_DATA_ALLOWED_ERR");
lit!(S_NO_MODIFICATION_ALLOWED_ERR = "NO_MODIFICATION_ALLOWED_ERR");
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
lit!(S_QUOTA_EXCEEDED_ERR = "QUOTA_EXCEEDED_ERR");
lit!(S_REASON = "reason");
lit!(S_REASON_1 = "#reason");
lit!(S_REMOVEEVENTLISTENER = "removeEventListener");
lit!(S_RETURNVALUE = "returnValue");
lit!(S_SECURITYERROR = "SecurityError");
lit!(S_SECURITY_ERR = "SECURITY_ERR");
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
lit!(S_SYNTAX_ERR = "SYNTAX_ERR");
lit!(S_TARGET = "target");
lit!(S_TARGET_1 = "#target");
lit!(S_THE_OPERATION_WAS_ABORTED_DUE_TO = "The operation was aborted due to timeout");
lit!(S_THE_TYPE_ARGUMENT_MUST_BE_SPECIF = "The \"type\" argument must be specified");
lit!(S_THIS_OPERATION_WAS_ABORTED = "This operation was aborted");
lit!(S_THROWIFABORTED = "throwIfAborted");
lit!(S_TICK = "tick");
lit!(S_TIMEOUT = "timeout");
lit!(S_TIMEOUTERROR = "TimeoutError");
lit!(S_TIMEOUT_ERR = "TIMEOUT_ERR");
lit!(S_TIMERS = "timers");
lit!(S_TIMESTAMP = "timeStamp");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPEMISMATCHERROR = "TypeMismatchError");
lit!(S_TYPE_MISMATCH_ERR = "TYPE_MISMATCH_ERR");
lit!(S_UNREF = "unref");
lit!(S_URLMISMATCHERROR = "URLMismatchError");
lit!(S_URL_MISMATCH_ERR = "URL_MISMATCH_ERR");
lit!(S_VALIDATION_ERR = "VALIDATION_ERR");
lit!(S_VALUE = "value");
lit!(S_WRITABLE = "writable");
lit!(S_WRONGDOCUMENTERROR = "WrongDocumentError");
lit!(S_WRONG_DOCUMENT_ERR = "WRONG_DOCUMENT_ERR");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_BUBBLES_CANCELABLE_COMPOSED: [&Lit; 3] = [&S_BUBBLES, &S_CANCELABLE, &S_COMPOSED];
const K_DOMEXCEPTION_EVENT_EVENTTARGET_A: [&Lit; 6] = [&S_DOMEXCEPTION, &S_EVENT, &S_EVENTTARGET, &S_ABORTSIGNAL, &S_ABORTCONTROLLER, &S_NEWSIGNAL];
const K_INDEXSIZEERROR_HIERARCHYREQUESTE: [&Lit; 22] = [&S_INDEXSIZEERROR, &S_HIERARCHYREQUESTERROR, &S_WRONGDOCUMENTERROR, &S_INVALIDCHARACTERERROR, &S_NOMODIFICATIONALLOWEDERROR, &S_NOTFOUNDERROR, &S_NOTSUPPORTEDERROR, &S_INUSEATTRIBUTEERROR, &S_INVALIDSTATEERROR, &S_SYNTAXERROR, &S_INVALIDMODIFICATIONERROR, &S_NAMESPACEERROR, &S_INVALIDACCESSERROR, &S_TYPEMISMATCHERROR, &S_SECURITYERROR, &S_NETWORKERROR, &S_ABORTERROR, &S_URLMISMATCHERROR, &S_QUOTAEXCEEDEDERROR, &S_TIMEOUTERROR, &S_INVALIDNODETYPEERROR, &S_DATACLONEERROR];
const K_LISTENER_ONCE_CAPTURE: [&Lit; 3] = [&S_LISTENER, &S_ONCE, &S_CAPTURE];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const K_VALUE_ENUMERABLE: [&Lit; 2] = [&S_VALUE, &S_ENUMERABLE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_FILTER: Method = method("filter");
const M_FOREACH: Method = method("forEach");
const M_GET: Method = method("get");
const M_INCLUDES: Method = method("includes");
const M_SET: Method = method("set");
const M_SOME: Method = method("some");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_domexception_entry, name: &S_DOMEXCEPTION, length: 0, flags: 27 },
        FuncInfo { code: f3_get_name, name: &S_GET_NAME, length: 0, flags: 2 },
        FuncInfo { code: f4_get_code, name: &S_GET_CODE, length: 0, flags: 2 },
        FuncInfo { code: f5, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f6_event_entry, name: &S_EVENT, length: 1, flags: 27 },
        FuncInfo { code: f7_stopped, name: &S_STOPPED_1, length: 0, flags: 2 },
        FuncInfo { code: f8_prevented, name: &S_PREVENTED_1, length: 0, flags: 2 },
        FuncInfo { code: f9_target, name: &S_TARGET_1, length: 0, flags: 2 },
        FuncInfo { code: f10_currenttarget, name: &S_CURRENTTARGET_1, length: 0, flags: 2 },
        FuncInfo { code: f11_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f12_get_target, name: &S_GET_TARGET, length: 0, flags: 2 },
        FuncInfo { code: f13_get_currenttarget, name: &S_GET_CURRENTTARGET, length: 0, flags: 2 },
        FuncInfo { code: f14_get_bubbles, name: &S_GET_BUBBLES, length: 0, flags: 2 },
        FuncInfo { code: f15_get_cancelable, name: &S_GET_CANCELABLE, length: 0, flags: 2 },
        FuncInfo { code: f16_get_composed, name: &S_GET_COMPOSED, length: 0, flags: 2 },
        FuncInfo { code: f17_get_defaultprevented, name: &S_GET_DEFAULTPREVENTED, length: 0, flags: 2 },
        FuncInfo { code: f18_get_timestamp, name: &S_GET_TIMESTAMP, length: 0, flags: 2 },
        FuncInfo { code: f19_get_istrusted, name: &S_GET_ISTRUSTED, length: 0, flags: 2 },
        FuncInfo { code: f20_get_eventphase, name: &S_GET_EVENTPHASE, length: 0, flags: 2 },
        FuncInfo { code: f21_get_srcelement, name: &S_GET_SRCELEMENT, length: 0, flags: 2 },
        FuncInfo { code: f22_preventdefault, name: &S_PREVENTDEFAULT, length: 0, flags: 2 },
        FuncInfo { code: f23_stoppropagation, name: &S_STOPPROPAGATION, length: 0, flags: 2 },
        FuncInfo { code: f24_stopimmediatepropagation, name: &S_STOPIMMEDIATEPROPAGATION, length: 0, flags: 2 },
        FuncInfo { code: f25_composedpath, name: &S_COMPOSEDPATH, length: 0, flags: 2 },
        FuncInfo { code: f26_stopped, name: &S_STOPPED, length: 1, flags: 2 },
        FuncInfo { code: f27_aim, name: &S_AIM, length: 2, flags: 2 },
        FuncInfo { code: f28, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f29_eventtarget_entry, name: &S_EVENTTARGET, length: 0, flags: 27 },
        FuncInfo { code: f30_listeners, name: &S_LISTENERS_1, length: 0, flags: 2 },
        FuncInfo { code: f31_addeventlistener, name: &S_ADDEVENTLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f32, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f33, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f34_removeeventlistener, name: &S_REMOVEEVENTLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f35, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f36_dispatchevent, name: &S_DISPATCHEVENT, length: 1, flags: 2 },
        FuncInfo { code: f37, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f38_abortsignal_entry, name: &S_ABORTSIGNAL, length: 0, flags: 27 },
        FuncInfo { code: f39_aborted, name: &S_ABORTED_1, length: 0, flags: 2 },
        FuncInfo { code: f40_reason, name: &S_REASON_1, length: 0, flags: 2 },
        FuncInfo { code: f41_handler, name: &S_HANDLER_1, length: 0, flags: 2 },
        FuncInfo { code: f42_get_aborted, name: &S_GET_ABORTED, length: 0, flags: 2 },
        FuncInfo { code: f43_get_reason, name: &S_GET_REASON, length: 0, flags: 2 },
        FuncInfo { code: f44_get_onabort, name: &S_GET_ONABORT, length: 0, flags: 2 },
        FuncInfo { code: f45_set_onabort, name: &S_SET_ONABORT, length: 1, flags: 2 },
        FuncInfo { code: f46_throwifaborted, name: &S_THROWIFABORTED, length: 0, flags: 2 },
        FuncInfo { code: f47_abort, name: &S_ABORT, length: 1, flags: 2 },
        FuncInfo { code: f48_timeout, name: &S_TIMEOUT, length: 1, flags: 2 },
        FuncInfo { code: f49, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f50_any, name: &S_ANY, length: 1, flags: 2 },
        FuncInfo { code: f51, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f52_end, name: &S_END, length: 2, flags: 2 },
        FuncInfo { code: f53_newsignal_entry, name: &S_NEWSIGNAL, length: 0, flags: 6 },
        FuncInfo { code: f54_abortcontroller_entry, name: &S_ABORTCONTROLLER, length: 0, flags: 27 },
        FuncInfo { code: f55_signal, name: &S_SIGNAL_1, length: 0, flags: 2 },
        FuncInfo { code: f56_get_signal, name: &S_GET_SIGNAL, length: 0, flags: 2 },
        FuncInfo { code: f57_abort, name: &S_ABORT, length: 0, flags: 2 },
    ],
    vars: 25,
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
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// events.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 281, 1)?;
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
    let t4 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 2, t4)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BASE, 26)?;
    req_obj(rt, t6, "host.base", "coded")?;
    let t7 = get_seen(rt, t6, &S_CODED, 27)?;
    var_set(rt, 3, t7)?;
    let v4_shown = get_seen(rt, t6, &S_SHOWN, 28)?;
    let v5_lacking = get_seen(rt, t6, &S_LACKING, 29)?;
    let t10 = obj_seen(rt, &K_INDEXSIZEERROR_HIERARCHYREQUESTE, [V::num(1.0), V::num(3.0), V::num(4.0), V::num(5.0), V::num(7.0), V::num(8.0), V::num(9.0), V::num(10.0), V::num(11.0), V::num(12.0), V::num(13.0), V::num(14.0), V::num(15.0), V::num(17.0), V::num(18.0), V::num(19.0), V::num(20.0), V::num(21.0), V::num(22.0), V::num(23.0), V::num(24.0), V::num(25.0)], 30)?;
    var_set(rt, 4, t10)?;
    let v7_exceptionnames = arr(rt, &[S_INDEX_SIZE_ERR.v(), S_DOMSTRING_SIZE_ERR.v(), S_HIERARCHY_REQUEST_ERR.v(), S_WRONG_DOCUMENT_ERR.v(), S_INVALID_CHARACTER_ERR.v(), S_NO_DATA_ALLOWED_ERR.v(), S_NO_MODIFICATION_ALLOWED_ERR.v(), S_NOT_FOUND_ERR.v(), S_NOT_SUPPORTED_ERR.v(), S_INUSE_ATTRIBUTE_ERR.v(), S_INVALID_STATE_ERR.v(), S_SYNTAX_ERR.v(), S_INVALID_MODIFICATION_ERR.v(), S_NAMESPACE_ERR.v(), S_INVALID_ACCESS_ERR.v(), S_VALIDATION_ERR.v(), S_TYPE_MISMATCH_ERR.v(), S_SECURITY_ERR.v(), S_NETWORK_ERR.v(), S_ABORT_ERR.v(), S_URL_MISMATCH_ERR.v(), S_QUOTA_EXCEEDED_ERR.v(), S_TIMEOUT_ERR.v(), S_INVALID_NODE_TYPE_ERR.v(), S_DATA_CLONE_ERR.v()])?;
    var_set(rt, 13, V::EMPTY)?;
    let t12 = private_name(rt, &S_NAME)?;
    var_set(rt, 13, t12)?;
    let t13 = gload(rt, &S_ERROR)?;
    let t14 = var_get(rt, 13);
    let t15 = make_class(rt, 2, t13, &[])?;
    let t16 = get_seen(rt, t15, &S_PROTOTYPE, 31)?;
    let t17 = closure(rt, 3, &[])?;
    def_accessor_hidden(rt, t16, S_NAME.v(), t17, true)?;
    let t18 = closure(rt, 4, &[])?;
    def_accessor_hidden(rt, t16, S_CODE.v(), t18, true)?;
    let v18_domexception = t15;
    def_field(rt, t15, t14, V::UNDEFINED)?;
    var_set(rt, 5, t15)?;
    let t20 = get_method(rt, v7_exceptionnames, &S_FOREACH, M_FOREACH)?;
    let t21 = closure(rt, 5, &[])?;
    call_method(rt, t20, v7_exceptionnames, &[t21], "exceptionNames.forEach", M_FOREACH)?;
    let t23 = var_get(rt, 1);
    let t24 = var_get(rt, 5);
    let t25 = get_seen(rt, t24, &S_PROTOTYPE, 33)?;
    let t26 = gload(rt, &S_SYMBOL)?;
    let t27 = get_seen(rt, t26, &S_TOSTRINGTAG, 34)?;
    let t28 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [S_DOMEXCEPTION.v(), V::TRUE], 35)?;
    call(rt, t23, V::UNDEFINED, &[t25, t27, t28], "defineProperty")?;
    var_set(rt, 14, V::EMPTY)?;
    var_set(rt, 15, V::EMPTY)?;
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    var_set(rt, 18, V::EMPTY)?;
    var_set(rt, 19, V::EMPTY)?;
    let t30 = private_name(rt, &S_TYPE)?;
    var_set(rt, 14, t30)?;
    let t31 = private_name(rt, &S_OPTIONS)?;
    var_set(rt, 15, t31)?;
    let t32 = private_name(rt, &S_STOPPED)?;
    var_set(rt, 16, t32)?;
    let t33 = private_name(rt, &S_PREVENTED)?;
    var_set(rt, 17, t33)?;
    let t34 = private_name(rt, &S_TARGET)?;
    var_set(rt, 18, t34)?;
    let t35 = private_name(rt, &S_CURRENTTARGET)?;
    var_set(rt, 19, t35)?;
    let t36 = var_get(rt, 14);
    let t37 = var_get(rt, 15);
    let t38 = var_get(rt, 16);
    let t39 = var_get(rt, 17);
    let t40 = var_get(rt, 18);
    let t41 = var_get(rt, 19);
    let t42 = make_class(rt, 6, V::EMPTY, &[])?;
    let t43 = get_seen(rt, t42, &S_PROTOTYPE, 36)?;
    let t44 = closure(rt, 7, &[])?;
    let t45 = closure(rt, 8, &[])?;
    let t46 = closure(rt, 9, &[])?;
    let t47 = closure(rt, 10, &[])?;
    let t48 = closure(rt, 11, &[])?;
    def_accessor_hidden(rt, t43, S_TYPE.v(), t48, true)?;
    let t49 = closure(rt, 12, &[])?;
    def_accessor_hidden(rt, t43, S_TARGET.v(), t49, true)?;
    let t50 = closure(rt, 13, &[])?;
    def_accessor_hidden(rt, t43, S_CURRENTTARGET.v(), t50, true)?;
    let t51 = closure(rt, 14, &[])?;
    def_accessor_hidden(rt, t43, S_BUBBLES.v(), t51, true)?;
    let t52 = closure(rt, 15, &[])?;
    def_accessor_hidden(rt, t43, S_CANCELABLE.v(), t52, true)?;
    let t53 = closure(rt, 16, &[])?;
    def_accessor_hidden(rt, t43, S_COMPOSED.v(), t53, true)?;
    let t54 = closure(rt, 17, &[])?;
    def_accessor_hidden(rt, t43, S_DEFAULTPREVENTED.v(), t54, true)?;
    let t55 = closure(rt, 18, &[])?;
    def_accessor_hidden(rt, t43, S_TIMESTAMP.v(), t55, true)?;
    let t56 = closure(rt, 19, &[])?;
    def_accessor_hidden(rt, t43, S_ISTRUSTED.v(), t56, true)?;
    let t57 = closure(rt, 20, &[])?;
    def_accessor_hidden(rt, t43, S_EVENTPHASE.v(), t57, true)?;
    let t58 = closure(rt, 21, &[])?;
    def_accessor_hidden(rt, t43, S_SRCELEMENT.v(), t58, true)?;
    let t59 = closure(rt, 22, &[])?;
    def_hidden(rt, t43, S_PREVENTDEFAULT.v(), t59)?;
    let t60 = closure(rt, 23, &[])?;
    def_hidden(rt, t43, S_STOPPROPAGATION.v(), t60)?;
    let t61 = closure(rt, 24, &[])?;
    def_hidden(rt, t43, S_STOPIMMEDIATEPROPAGATION.v(), t61)?;
    let t62 = closure(rt, 25, &[])?;
    def_hidden(rt, t43, S_COMPOSEDPATH.v(), t62)?;
    let t63 = closure(rt, 26, &[])?;
    def_hidden(rt, t42, S_STOPPED.v(), t63)?;
    let t64 = closure(rt, 27, &[])?;
    def_hidden(rt, t42, S_AIM.v(), t64)?;
    let v20_event = t42;
    def_field(rt, t42, t36, V::UNDEFINED)?;
    def_field(rt, t42, t37, V::UNDEFINED)?;
    def_field(rt, t42, t38, t44)?;
    def_field(rt, t42, t39, t45)?;
    def_field(rt, t42, t40, t46)?;
    def_field(rt, t42, t41, t47)?;
    var_set(rt, 6, t42)?;
    let t65 = var_get(rt, 6);
    req_obj(rt, t65, "Event", "stopped")?;
    let t66 = get_seen(rt, t65, &S_STOPPED, 37)?;
    var_set(rt, 7, t66)?;
    let t67 = get_seen(rt, t65, &S_AIM, 38)?;
    var_set(rt, 8, t67)?;
    let t68 = var_get(rt, 6);
    del(rt, t68, &S_STOPPED, true)?;
    let t70 = var_get(rt, 6);
    del(rt, t70, &S_AIM, true)?;
    let t72 = arr(rt, &[S_NONE.v(), S_CAPTURING_PHASE.v(), S_AT_TARGET.v(), S_BUBBLING_PHASE.v()])?;
    let t73 = get_method(rt, t72, &S_FOREACH, M_FOREACH)?;
    let t74 = closure(rt, 28, &[])?;
    call_method(rt, t73, t72, &[t74], "[\"NONE\",\"CAPTURING_PHASE\",\"AT_TARGET\",\"BUBBLING_PHASE\"].forEach", M_FOREACH)?;
    let t77 = var_get(rt, 6);
    call(rt, v4_shown, V::UNDEFINED, &[S_EVENT.v(), t77], "shown")?;
    let t80 = var_get(rt, 6);
    let t81 = get_seen(rt, t80, &S_PROTOTYPE, 40)?;
    let t82 = arr(rt, &[S_INITEVENT.v(), S_RETURNVALUE.v(), S_CANCELBUBBLE.v()])?;
    call(rt, v5_lacking, V::UNDEFINED, &[S_EVENT.v(), t81, t82], "lacking")?;
    var_set(rt, 20, V::EMPTY)?;
    let t84 = private_name(rt, &S_LISTENERS)?;
    var_set(rt, 20, t84)?;
    let t85 = var_get(rt, 20);
    let t86 = make_class(rt, 29, V::EMPTY, &[])?;
    let t87 = get_seen(rt, t86, &S_PROTOTYPE, 41)?;
    let t88 = closure(rt, 30, &[])?;
    let t89 = closure(rt, 31, &[])?;
    def_hidden(rt, t87, S_ADDEVENTLISTENER.v(), t89)?;
    let t90 = closure(rt, 34, &[])?;
    def_hidden(rt, t87, S_REMOVEEVENTLISTENER.v(), t90)?;
    let t91 = closure(rt, 36, &[])?;
    def_hidden(rt, t87, S_DISPATCHEVENT.v(), t91)?;
    let v27_eventtarget = t86;
    def_field(rt, t86, t85, t88)?;
    let v12_eventtarget = t86;
    call(rt, v4_shown, V::UNDEFINED, &[S_EVENTTARGET.v(), v12_eventtarget], "shown")?;
    var_set(rt, 9, V::FALSE)?;
    var_set(rt, 21, V::EMPTY)?;
    var_set(rt, 22, V::EMPTY)?;
    var_set(rt, 23, V::EMPTY)?;
    let t95 = private_name(rt, &S_ABORTED)?;
    var_set(rt, 21, t95)?;
    let t96 = private_name(rt, &S_REASON)?;
    var_set(rt, 22, t96)?;
    let t97 = private_name(rt, &S_HANDLER)?;
    var_set(rt, 23, t97)?;
    let t99 = var_get(rt, 21);
    let t100 = var_get(rt, 22);
    let t101 = var_get(rt, 23);
    let t102 = make_class(rt, 38, v12_eventtarget, &[])?;
    let t103 = get_seen(rt, t102, &S_PROTOTYPE, 42)?;
    let t104 = closure(rt, 39, &[])?;
    let t105 = closure(rt, 40, &[])?;
    let t106 = closure(rt, 41, &[])?;
    let t107 = closure(rt, 42, &[])?;
    def_accessor_hidden(rt, t103, S_ABORTED.v(), t107, true)?;
    let t108 = closure(rt, 43, &[])?;
    def_accessor_hidden(rt, t103, S_REASON.v(), t108, true)?;
    let t109 = closure(rt, 44, &[])?;
    def_accessor_hidden(rt, t103, S_ONABORT.v(), t109, true)?;
    let t110 = closure(rt, 45, &[])?;
    def_accessor_hidden(rt, t103, S_ONABORT.v(), t110, false)?;
    let t111 = closure(rt, 46, &[])?;
    def_hidden(rt, t103, S_THROWIFABORTED.v(), t111)?;
    let t112 = closure(rt, 47, &[])?;
    def_hidden(rt, t102, S_ABORT.v(), t112)?;
    let t113 = closure(rt, 48, &[])?;
    def_hidden(rt, t102, S_TIMEOUT.v(), t113)?;
    let t114 = closure(rt, 50, &[])?;
    def_hidden(rt, t102, S_ANY.v(), t114)?;
    let t115 = closure(rt, 52, &[])?;
    def_hidden(rt, t102, S_END.v(), t115)?;
    let v29_abortsignal = t102;
    def_field(rt, t102, t99, t104)?;
    def_field(rt, t102, t100, t105)?;
    def_field(rt, t102, t101, t106)?;
    var_set(rt, 10, t102)?;
    let t116 = var_get(rt, 10);
    req_obj(rt, t116, "AbortSignal", "end")?;
    let t117 = get_seen(rt, t116, &S_END, 43)?;
    var_set(rt, 11, t117)?;
    let t118 = var_get(rt, 10);
    del(rt, t118, &S_END, true)?;
    let t120 = closure(rt, 53, &[])?;
    var_set(rt, 12, t120)?;
    let t122 = var_get(rt, 10);
    call(rt, v4_shown, V::UNDEFINED, &[S_ABORTSIGNAL.v(), t122], "shown")?;
    var_set(rt, 24, V::EMPTY)?;
    let t124 = private_name(rt, &S_SIGNAL)?;
    var_set(rt, 24, t124)?;
    let t125 = var_get(rt, 24);
    let t126 = make_class(rt, 54, V::EMPTY, &[])?;
    let t127 = get_seen(rt, t126, &S_PROTOTYPE, 44)?;
    let t128 = closure(rt, 55, &[])?;
    let t129 = closure(rt, 56, &[])?;
    def_accessor_hidden(rt, t127, S_SIGNAL.v(), t129, true)?;
    let t130 = closure(rt, 57, &[])?;
    def_hidden(rt, t127, S_ABORT.v(), t130)?;
    let v33_abortcontroller = t126;
    def_field(rt, t126, t125, t128)?;
    let v17_abortcontroller = t126;
    call(rt, v4_shown, V::UNDEFINED, &[S_ABORTCONTROLLER.v(), v17_abortcontroller], "shown")?;
    let t135 = var_get(rt, 5);
    let t136 = var_get(rt, 6);
    let t138 = var_get(rt, 10);
    let t140 = var_get(rt, 12);
    let t140 = tdz(rt, t140, "newSignal")?;
    return Ok(obj_seen(rt, &K_DOMEXCEPTION_EVENT_EVENTTARGET_A, [t135, t136, v12_eventtarget, t138, v17_abortcontroller, t140], 45)?);
}

// events.js:24  constructor(message = '', options = 'Error') {
fn f2_domexception(rt: &mut Rt, me: V, target: V, p0: V, p1: V) -> R<V> {
    enter(rt, 75, 2)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = false;
    let mut v9 = false;
    let t1 = p0;
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v3 = S.v();
    } else {
        v3 = t1;
    }
    let v1_message = v3;
    let t4 = p1;
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
            v7 = get_seen(rt, v2_options, &S_NAME, 46)?;
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
        let t39 = get_seen(rt, v2_options, &S_CAUSE, 48)?;
        let t37 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t39, V::TRUE, V::TRUE], 49)?;
        call(rt, t35, V::UNDEFINED, &[v0_this, S_CAUSE.v(), t37], "defineProperty")?;
    }
    return Ok(v0_this);
}

fn f2_domexception_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f2_domexception(rt, me, target, arg(args, 0), arg(args, 1))
}

// events.js:29  get name() { return this.#name; }
fn f3_get_name(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 3)?;
    let t1 = var_get(rt, 13);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:30  get code() { return exceptionCodes[this.#name] ?? 0; }
fn f4_get_code(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 4)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 4);
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

// events.js:32  exceptionNames.forEach((name, i) => {
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 5)?;
    let mut v2 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 5);
    let t4 = var_get(rt, 5);
    let t5 = get_seen(rt, t4, &S_PROTOTYPE, 52)?;
    let t6 = arr(rt, &[t3, t5])?;
    let mut t7 = iter(rt, t6, "")?;
    'l1: loop {
        tick(rt, 16, 6)?;
        let (t8, t9) = next(rt, &mut t7)?;
        if t9 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_o = t8;
                let t10 = var_get(rt, 1);
                let t15 = attempt!('try1, add(rt, v1_i, V::num(1.0)));
                let t13 = attempt!('try1, obj_seen(rt, &K_VALUE_ENUMERABLE, [t15, V::TRUE], 53));
                attempt!('try1, call(rt, t10, V::UNDEFINED, &[v3_o, v0_name, t13], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t7, true)?;
            return Err(throw(rt, v2));
        }
    }
    Ok(V::UNDEFINED)
}

// events.js:41  constructor(type, options = {}) {
fn f6_event(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 68, 7)?;
    let this = instance(rt, target)?;
    let mut v3 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_type = arg(args, 0);
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v3 = obj(rt)?;
    } else {
        v3 = t4;
    }
    let v1_options = v3;
    let t9 = length_seen(rt, v2_arguments, 54)?;
    let t10 = seq(rt, t9, V::num(0.0));
    if t10 {
        let t11 = var_get(rt, 3);
        let t12 = var_get(rt, 2);
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
        v4 = get_seen(rt, v1_options, &S_BUBBLES, 56)?;
    }
    let t24 = !v4.truthy();
    let t25 = !t24;
    let mut v5 = V::UNDEFINED;
    'l3: {
        let t27 = eq(rt, v1_options, V::NULL)?;
        if t27 {
            break 'l3;
        }
        v5 = get_seen(rt, v1_options, &S_CANCELABLE, 57)?;
    }
    let t30 = !v5.truthy();
    let t31 = !t30;
    let mut v6 = V::UNDEFINED;
    'l4: {
        let t33 = eq(rt, v1_options, V::NULL)?;
        if t33 {
            break 'l4;
        }
        v6 = get_seen(rt, v1_options, &S_COMPOSED, 58)?;
    }
    let t36 = !v6.truthy();
    let t37 = !t36;
    let t19 = obj_seen(rt, &K_BUBBLES_CANCELABLE_COMPOSED, [V::bool(t25), V::bool(t31), V::bool(t37)], 59)?;
    put_private(rt, this, t18, t19)?;
    Ok(this)
}

fn f6_event_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f6_event(rt, me, target, args)
}

// events.js:40  #type; #options; #stopped = false; #prevented = false; #target = null; #currentTarget = null;
fn f7_stopped(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 8)?;
    return Ok(V::FALSE);
}

// events.js:40  #type; #options; #stopped = false; #prevented = false; #target = null; #currentTarget = null;
fn f8_prevented(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 9)?;
    return Ok(V::FALSE);
}

// events.js:40  #type; #options; #stopped = false; #prevented = false; #target = null; #currentTarget = null;
fn f9_target(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 10)?;
    return Ok(V::NULL);
}

// events.js:40  #type; #options; #stopped = false; #prevented = false; #target = null; #currentTarget = null;
fn f10_currenttarget(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 11)?;
    return Ok(V::NULL);
}

// events.js:46  get type() { return this.#type; }
fn f11_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 12)?;
    let t1 = var_get(rt, 14);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:47  get target() { return this.#target; }
fn f12_get_target(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 13)?;
    let t1 = var_get(rt, 18);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:48  get currentTarget() { return this.#currentTarget; }
fn f13_get_currenttarget(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 14)?;
    let t1 = var_get(rt, 19);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:49  get bubbles() { return this.#options.bubbles; }
fn f14_get_bubbles(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 15)?;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_BUBBLES, 65)?);
}

// events.js:50  get cancelable() { return this.#options.cancelable; }
fn f15_get_cancelable(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 16)?;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_CANCELABLE, 67)?);
}

// events.js:51  get composed() { return this.#options.composed; }
fn f16_get_composed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 17)?;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_COMPOSED, 69)?);
}

// events.js:52  get defaultPrevented() { return this.#options.cancelable && this.#prevented; }
fn f17_get_defaultprevented(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 18)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 15);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_CANCELABLE, 71)?;
    if t3.truthy() {
        let t4 = var_get(rt, 17);
        v0 = get_private(rt, this, t4)?;
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// events.js:53  get timeStamp() { return host.now() - host.began(); }
fn f18_get_timestamp(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 19)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_NOW, 73)?;
    let t3 = call(rt, t2, t1, &[], "host.now")?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BEGAN, 74)?;
    let t6 = call(rt, t5, t4, &[], "host.began")?;
    return Ok(V::num((to_num(rt, t3)? - to_num(rt, t6)?)));
}

// events.js:54  get isTrusted() { return false; }
fn f19_get_istrusted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 20)?;
    return Ok(V::FALSE);
}

// events.js:55  get eventPhase() { return this.#currentTarget ? 2 : 0; }
fn f20_get_eventphase(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 21)?;
    let mut v0 = 0i64;
    let t1 = var_get(rt, 19);
    let t2 = get_private(rt, this, t1)?;
    if t2.truthy() {
        v0 = 2i64;
    } else {
        v0 = 0i64;
    }
    return Ok(V::num(v0 as f64));
}

// events.js:56  get srcElement() { return this.#target; }
fn f21_get_srcelement(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 22)?;
    let t1 = var_get(rt, 18);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:57  preventDefault() { this.#prevented = true; }
fn f22_preventdefault(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 23)?;
    let t1 = var_get(rt, 17);
    put_private(rt, this, t1, V::TRUE)?;
    Ok(V::UNDEFINED)
}

// events.js:58  stopPropagation() {}
fn f23_stoppropagation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 24)?;
    Ok(V::UNDEFINED)
}

// events.js:59  stopImmediatePropagation() { this.#stopped = true; }
fn f24_stopimmediatepropagation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 25)?;
    let t1 = var_get(rt, 16);
    put_private(rt, this, t1, V::TRUE)?;
    Ok(V::UNDEFINED)
}

// events.js:60  composedPath() { return this.currentTarget ? [this.currentTarget] : []; }
fn f25_composedpath(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 26)?;
    let mut v0 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_CURRENTTARGET, 79)?;
    if t1.truthy() {
        let t2 = get_seen(rt, this, &S_CURRENTTARGET, 80)?;
        v0 = arr(rt, &[t2])?;
    } else {
        v0 = arr(rt, &[])?;
    }
    return Ok(v0);
}

// events.js:61  static stopped(event) { return event.#stopped; }
fn f26_stopped(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 27)?;
    let v0_event = arg(args, 0);
    let t3 = var_get(rt, 16);
    return Ok(get_private(rt, v0_event, t3)?);
}

// events.js:62  static aim(event, target) {
fn f27_aim(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 28)?;
    let v0_event = arg(args, 0);
    let v1_target = arg(args, 1);
    if v1_target.truthy() {
        let t5 = var_get(rt, 18);
        put_private(rt, v0_event, t5, v1_target)?;
    }
    let t8 = var_get(rt, 19);
    put_private(rt, v0_event, t8, v1_target)?;
    Ok(V::UNDEFINED)
}

// events.js:70  ['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, i) => defineProperty(Even…
fn f28(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 29)?;
    let v0_name = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 1);
    let t4 = var_get(rt, 6);
    let t6 = obj_seen(rt, &K_VALUE_ENUMERABLE, [v1_i, V::TRUE], 84)?;
    return Ok(call(rt, t3, V::UNDEFINED, &[t4, v0_name, t6], "defineProperty")?);
}

// events.js:73  class EventTarget {
fn f29_eventtarget(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 30)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f29_eventtarget_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f29_eventtarget(rt, me, target, args)
}

// events.js:74  #listeners = new Map();
fn f30_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 31)?;
    let t1 = gload(rt, &S_MAP)?;
    return Ok(construct(rt, t1, &[], "Map")?);
}

// events.js:75  addEventListener(type, listener, options = {}) {
fn f31_addeventlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 121, 32)?;
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
            v10 = get_seen(rt, v3_options, &S_ONCE, 85)?;
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
            v12 = get_seen(rt, v3_options, &S_CAPTURE, 86)?;
        }
        let t30 = !v12.truthy();
        v11 = V::bool((!t30));
    }
    let v6_capture = v11;
    let t33 = var_get(rt, 20);
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
    let t44 = closure(rt, 32, &[v2_listener, v6_capture])?;
    let t45 = call_method(rt, t43, v7_list, &[t44], "list.some", M_SOME)?;
    if t45.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t46 = var_get(rt, 20);
    let t47 = get_private(rt, this, t46)?;
    let t48 = get_method(rt, t47, &S_SET, M_SET)?;
    let t50 = to_str(rt, v1_type)?;
    let t51 = arr(rt, &[])?;
    spread(rt, t51, v7_list, "list")?;
    let t53 = obj_seen(rt, &K_LISTENER_ONCE_CAPTURE, [v2_listener, V::bool(v5_once), v6_capture], 92)?;
    push(rt, t51, t53)?;
    call_method(rt, t48, t47, &[t50, t51], "this[#listeners].set", M_SET)?;
    let mut v14 = V::UNDEFINED;
    'l5: {
        let t59 = eq(rt, v3_options, V::NULL)?;
        if t59 {
            break 'l5;
        }
        let t60 = get_seen(rt, v3_options, &S_SIGNAL, 93)?;
        let t61 = eq(rt, t60, V::NULL)?;
        if t61 {
            break 'l5;
        }
        let t62 = get_seen(rt, t60, &S_ADDEVENTLISTENER, 94)?;
        let t63 = closure(rt, 33, &[v0_this, v1_type, v2_listener, v3_options])?;
        v14 = call(rt, t62, t60, &[S_ABORT.v(), t63], "options?.signal?.addEventListener")?;
    }
    Ok(V::UNDEFINED)
}

// events.js:80  if (list.some((l) => l.listener === listener && l.capture === capture)) return;
fn f32(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 33)?;
    let mut v1 = false;
    let v0_l = arg(args, 0);
    let t3 = get_seen(rt, v0_l, &S_LISTENER, 95)?;
    let t4 = capture(me, 0);
    let t5 = seq(rt, t3, t4);
    if t5 {
        let t7 = get_seen(rt, v0_l, &S_CAPTURE, 96)?;
        let t8 = capture(me, 1);
        v1 = seq(rt, t7, t8);
    } else {
        v1 = t5;
    }
    return Ok(V::bool(v1));
}

// events.js:82  options?.signal?.addEventListener('abort', () => this.removeEventListener(type, listener, options));
fn f33(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 34)?;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_REMOVEEVENTLISTENER, 97)?;
    let t3 = capture(me, 1);
    let t4 = capture(me, 2);
    let t5 = capture(me, 3);
    return Ok(call(rt, t2, t1, &[t3, t4, t5], "this.removeEventListener")?);
}

// events.js:84  removeEventListener(type, listener, options = {}) {
fn f34_removeeventlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 58, 35)?;
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
            v7 = get_seen(rt, v2_options, &S_CAPTURE, 98)?;
        }
        let t15 = !v7.truthy();
        v6 = V::bool((!t15));
    }
    let v4_capture = v6;
    let t18 = var_get(rt, 20);
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
    let t27 = var_get(rt, 20);
    let t28 = get_private(rt, this, t27)?;
    let t29 = get_method(rt, t28, &S_SET, M_SET)?;
    let t31 = to_str(rt, v0_type)?;
    let t33 = get_method(rt, v5_list, &S_FILTER, M_FILTER)?;
    let t34 = closure(rt, 35, &[v1_listener, v4_capture])?;
    let t35 = call_method(rt, t33, v5_list, &[t34], "list.filter", M_FILTER)?;
    call_method(rt, t29, t28, &[t31, t35], "this[#listeners].set", M_SET)?;
    Ok(V::UNDEFINED)
}

// events.js:87  this.#listeners.set(`${type}`, list.filter((l) => l.listener !== listener || l.capture !== capture)…
fn f35(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 36)?;
    let mut v1 = false;
    let v0_l = arg(args, 0);
    let t3 = get_seen(rt, v0_l, &S_LISTENER, 104)?;
    let t4 = capture(me, 0);
    let t5 = sne(rt, t3, t4);
    if t5 {
        v1 = t5;
    } else {
        let t7 = get_seen(rt, v0_l, &S_CAPTURE, 105)?;
        let t8 = capture(me, 1);
        v1 = sne(rt, t7, t8);
    }
    return Ok(V::bool(v1));
}

// events.js:89  dispatchEvent(event) {
fn f36_dispatchevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 37)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_event = arg(args, 0);
    let t2 = var_get(rt, 8);
    call(rt, t2, V::UNDEFINED, &[v0_event, this], "aim")?;
    let t5 = var_get(rt, 20);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_method(rt, t6, &S_GET, M_GET)?;
    let t9 = get_seen(rt, v0_event, &S_TYPE, 108)?;
    let t10 = call_method(rt, t7, t6, &[t9], "", M_GET)?;
    let t11 = eq(rt, t10, V::NULL)?;
    if t11 {
        v1 = arr(rt, &[])?;
    } else {
        v1 = t10;
    }
    let mut t14 = iter(rt, v1, "")?;
    'l1: loop {
        tick(rt, 67, 38)?;
        let (t15, t16) = next(rt, &mut t14)?;
        if t16 {
            break 'l1;
        }
        let mut v3 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    'l2: {
                        let v4_one = t15;
                        let t17 = var_get(rt, 20);
                        let t18 = attempt!('try2, get_private(rt, this, t17));
                        let t19 = attempt!('try2, get_method(rt, t18, &S_GET, M_GET));
                        let t21 = attempt!('try2, get_seen(rt, v0_event, &S_TYPE, 111));
                        let t22 = attempt!('try2, call_method(rt, t19, t18, &[t21], "this[#listeners].get", M_GET));
                        let t23 = attempt!('try2, get_method(rt, t22, &S_INCLUDES, M_INCLUDES));
                        let t25 = attempt!('try2, call_method(rt, t23, t22, &[v4_one], "this[#listeners].get(...).includes", M_INCLUDES));
                        let t26 = !t25.truthy();
                        if t26 {
                            break 'l2;
                        }
                        let t28 = attempt!('try2, get_seen(rt, v4_one, &S_ONCE, 113));
                        if t28.truthy() {
                            let t29 = attempt!('try2, get_seen(rt, this, &S_REMOVEEVENTLISTENER, 114));
                            let t31 = attempt!('try2, get_seen(rt, v0_event, &S_TYPE, 115));
                            let t33 = attempt!('try2, get_seen(rt, v4_one, &S_LISTENER, 116));
                            let t35 = attempt!('try2, get_seen(rt, v4_one, &S_CAPTURE, 117));
                            attempt!('try2, call(rt, t29, this, &[t31, t33, t35], "this.removeEventListener"));
                        }
                        'done3: {
                            let stop: Stop = 'try3: {
                                let t38 = attempt!('try3, get_seen(rt, v4_one, &S_LISTENER, 118));
                                let t39 = type_of(rt, t38);
                                let t40 = seq(rt, t39, S_FUNCTION.v());
                                if t40 {
                                    let t42 = attempt!('try3, get_seen(rt, v4_one, &S_LISTENER, 119));
                                    let t43 = attempt!('try3, get_seen(rt, t42, &S_CALL, 120));
                                    attempt!('try3, call(rt, t43, t42, &[this, v0_event], "one.listener.call"));
                                } else {
                                    let t47 = attempt!('try3, get_seen(rt, v4_one, &S_LISTENER, 121));
                                    let t48 = attempt!('try3, get_seen(rt, t47, &S_HANDLEEVENT, 122));
                                    attempt!('try3, call(rt, t48, t47, &[v0_event], "one.listener.handleEvent"));
                                }
                                break 'done3;
                            };
                            let exception = attempt!('try2, caught(rt, stop));
                            v5 = exception;
                            let v6_e = v5;
                            let t52 = var_get(rt, 0);
                            let t53 = attempt!('try2, get_seen(rt, t52, &S_TICK, 123));
                            let t54 = attempt!('try2, closure(rt, 37, &[v6_e]));
                            attempt!('try2, call(rt, t53, t52, &[t54], "host.tick"));
                        }
                        let t56 = var_get(rt, 7);
                        let t58 = attempt!('try2, call(rt, t56, V::UNDEFINED, &[v0_event], "stopped"));
                        if t58.truthy() {
                            break 'finally1 Completion::Jump(0);
                        }
                    }
                    v3 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v2 = exception;
                v3 = true;
                attempt_finally!('finally1, close(rt, &mut t14, true));
                break 'finally1 Completion::Throw(throw(rt, v2));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v3 {
            close(rt, &mut t14, false)?;
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
    let t61 = var_get(rt, 8);
    call(rt, t61, V::UNDEFINED, &[v0_event, V::NULL], "aim")?;
    let t65 = get_seen(rt, v0_event, &S_DEFAULTPREVENTED, 124)?;
    return Ok(V::bool((!t65.truthy())));
}

// events.js:98  host.tick(() => { throw e; });
fn f37(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 39)?;
    let t1 = capture(me, 0);
    return Err(throw(rt, t1));
}

// events.js:110  constructor() {
fn f38_abortsignal(rt: &mut Rt, me: V, target: V) -> R<V> {
    enter(rt, 17, 40)?;
    let mut v0_this = V::UNDEFINED;
    let t1 = var_get(rt, 9);
    let t2 = !t1.truthy();
    if t2 {
        let t3 = var_get(rt, 3);
        let t4 = var_get(rt, 2);
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

fn f38_abortsignal_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f38_abortsignal(rt, me, target)
}

// events.js:109  #aborted = false; #reason = undefined; #handler = null;
fn f39_aborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 41)?;
    return Ok(V::FALSE);
}

// events.js:109  #aborted = false; #reason = undefined; #handler = null;
fn f40_reason(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 42)?;
    return Ok(V::UNDEFINED);
}

// events.js:109  #aborted = false; #reason = undefined; #handler = null;
fn f41_handler(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 43)?;
    return Ok(V::NULL);
}

// events.js:114  get aborted() { return this.#aborted; }
fn f42_get_aborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 44)?;
    let t1 = var_get(rt, 21);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:115  get reason() { return this.#reason; }
fn f43_get_reason(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 45)?;
    let t1 = var_get(rt, 22);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:116  get onabort() { return this.#handler; }
fn f44_get_onabort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 46)?;
    let t1 = var_get(rt, 23);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:117  set onabort(f) {
fn f45_set_onabort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 47)?;
    let mut v1 = V::UNDEFINED;
    let v0_f = arg(args, 0);
    let t2 = var_get(rt, 23);
    let t3 = get_private(rt, this, t2)?;
    if t3.truthy() {
        let t4 = get_seen(rt, this, &S_REMOVEEVENTLISTENER, 129)?;
        let t5 = var_get(rt, 23);
        let t6 = get_private(rt, this, t5)?;
        call(rt, t4, this, &[S_ABORT.v(), t6], "this.removeEventListener")?;
    }
    let t8 = var_get(rt, 23);
    let t10 = type_of(rt, v0_f);
    let t11 = seq(rt, t10, S_FUNCTION.v());
    if t11 {
        v1 = v0_f;
    } else {
        v1 = V::NULL;
    }
    put_private(rt, this, t8, v1)?;
    let t14 = var_get(rt, 23);
    let t15 = get_private(rt, this, t14)?;
    if t15.truthy() {
        let t16 = get_seen(rt, this, &S_ADDEVENTLISTENER, 133)?;
        let t17 = var_get(rt, 23);
        let t18 = get_private(rt, this, t17)?;
        call(rt, t16, this, &[S_ABORT.v(), t18], "this.addEventListener")?;
    }
    Ok(V::UNDEFINED)
}

// events.js:122  throwIfAborted() { if (this.#aborted) throw this.#reason; }
fn f46_throwifaborted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 48)?;
    let t1 = var_get(rt, 21);
    let t2 = get_private(rt, this, t1)?;
    if t2.truthy() {
        let t3 = var_get(rt, 22);
        let t4 = get_private(rt, this, t3)?;
        return Err(throw(rt, t4));
    }
    Ok(V::UNDEFINED)
}

// events.js:123  static abort(reason) {
fn f47_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 49)?;
    let v0_reason = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "newSignal")?;
    let v1_signal = f53_newsignal(rt)?;
    let t4 = var_get(rt, 11);
    let t4 = tdz(rt, t4, "abort")?;
    call(rt, t4, V::UNDEFINED, &[v1_signal, v0_reason], "abort")?;
    return Ok(v1_signal);
}

// events.js:128  static timeout(delay) {
fn f48_timeout(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 50)?;
    let v0_delay = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "newSignal")?;
    let v1_signal = f53_newsignal(rt)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_TIMERS, 137)?;
    let t6 = get_seen(rt, t5, &S_SETTIMEOUT, 138)?;
    let t7 = closure(rt, 49, &[v1_signal])?;
    let t9 = call(rt, t6, t5, &[t7, v0_delay], "host.timers.setTimeout")?;
    let t10 = get_seen(rt, t9, &S_UNREF, 139)?;
    call(rt, t10, t9, &[], "host.timers.setTimeout(...).unref")?;
    return Ok(v1_signal);
}

// events.js:130  host.timers.setTimeout(() => abort(signal, new DOMException('The operation was aborted due to timeo…
fn f49(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 51)?;
    let t1 = var_get(rt, 11);
    let t1 = tdz(rt, t1, "abort")?;
    let t2 = capture(me, 0);
    let t3 = var_get(rt, 5);
    let t4 = constructed(f2_domexception(rt, t3, t3, S_THE_OPERATION_WAS_ABORTED_DUE_TO.v(), S_TIMEOUTERROR.v()), rt)?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t4], "abort")?);
}

// events.js:133  static any(signals) {
fn f50_any(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 52)?;
    let mut v2 = V::UNDEFINED;
    let v0_signals = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "newSignal")?;
    let v1_signal = f53_newsignal(rt)?;
    let mut t5 = iter(rt, v0_signals, "signals")?;
    'l1: loop {
        tick(rt, 30, 53)?;
        let (t6, t7) = next(rt, &mut t5)?;
        if t7 {
            break 'l1;
        }
        let mut v3 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    let v4_s = t6;
                    let t9 = attempt!('try2, get_seen(rt, v4_s, &S_ABORTED, 140));
                    if t9.truthy() {
                        let t10 = var_get(rt, 11);
                        let t10 = attempt!('try2, tdz(rt, t10, "abort"));
                        let t13 = attempt!('try2, get_seen(rt, v4_s, &S_REASON, 141));
                        attempt!('try2, call(rt, t10, V::UNDEFINED, &[v1_signal, t13], "abort"));
                        break 'finally1 Completion::Jump(0);
                    }
                    let t16 = attempt!('try2, get_seen(rt, v4_s, &S_ADDEVENTLISTENER, 142));
                    let t17 = attempt!('try2, closure(rt, 51, &[v1_signal, v4_s]));
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

// events.js:140  s.addEventListener('abort', () => abort(signal, s.reason));
fn f51(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 54)?;
    let t1 = var_get(rt, 11);
    let t1 = tdz(rt, t1, "abort")?;
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let t4 = get_seen(rt, t3, &S_REASON, 143)?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t4], "abort")?);
}

// events.js:144  static end(signal, reason) {
fn f52_end(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 55)?;
    let mut v2 = V::UNDEFINED;
    let v0_signal = arg(args, 0);
    let v1_reason = arg(args, 1);
    let t4 = var_get(rt, 21);
    let t5 = get_private(rt, v0_signal, t4)?;
    if t5.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t7 = var_get(rt, 21);
    put_private(rt, v0_signal, t7, V::TRUE)?;
    let t9 = var_get(rt, 22);
    let t11 = seq(rt, v1_reason, V::UNDEFINED);
    if t11 {
        let t12 = var_get(rt, 5);
        v2 = constructed(f2_domexception(rt, t12, t12, S_THIS_OPERATION_WAS_ABORTED.v(), S_ABORTERROR.v()), rt)?;
    } else {
        v2 = v1_reason;
    }
    put_private(rt, v0_signal, t9, v2)?;
    let t17 = get_seen(rt, v0_signal, &S_DISPATCHEVENT, 147)?;
    let t18 = var_get(rt, 6);
    let t19 = f6_event(rt, t18, t18, &[S_ABORT.v()])?;
    call(rt, t17, v0_signal, &[t19], "signal.dispatchEvent")?;
    Ok(V::UNDEFINED)
}

// events.js:153  const newSignal = () => {
fn f53_newsignal(rt: &mut Rt) -> R<V> {
    enter(rt, 7, 56)?;
    var_set(rt, 9, V::TRUE)?;
    let completion1: Completion = 'finally1: {
        let t1 = var_get(rt, 10);
        break 'finally1 Completion::Return(attempt_finally!('finally1, constructed(f38_abortsignal(rt, t1, t1), rt)));
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

fn f53_newsignal_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f53_newsignal(rt)
}

// events.js:162  class AbortController {
fn f54_abortcontroller(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 57)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f54_abortcontroller_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f54_abortcontroller(rt, me, target, args)
}

// events.js:163  #signal = newSignal();
fn f55_signal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 58)?;
    let t1 = var_get(rt, 12);
    let t1 = tdz(rt, t1, "newSignal")?;
    return Ok(f53_newsignal(rt)?);
}

// events.js:164  get signal() { return this.#signal; }
fn f56_get_signal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 59)?;
    let t1 = var_get(rt, 24);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:165  abort(reason = undefined) { abort(this.#signal, reason); }
fn f57_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 60)?;
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
    let t5 = var_get(rt, 24);
    let t6 = get_private(rt, this, t5)?;
    call(rt, t4, V::UNDEFINED, &[t6, v0_reason], "abort")?;
    Ok(V::UNDEFINED)
}
