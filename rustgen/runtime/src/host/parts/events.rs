#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from events.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(10);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_ABORT = "abort");
lit!(S_ABORTED = "aborted");
lit!(S_ABORTERROR = "AbortError");
lit!(S_ABORT_ERR = "ABORT_ERR");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_AIM = "aim");
lit!(S_AN_INSTANCE_OF_ABORTSIGNAL = "an instance of AbortSignal");
lit!(S_AN_INSTANCE_OF_EVENT = "an instance of Event");
lit!(S_AN_INSTANCE_OF_EVENTLISTENER = "an instance of EventListener");
lit!(S_ARRAY = "Array");
lit!(S_AT_TARGET = "AT_TARGET");
lit!(S_BADTHIS = "badThis");
lit!(S_BADTYPE = "badType");
lit!(S_BADVALUE = "badValue");
lit!(S_BASE = "base");
lit!(S_BEFORE = "before");
lit!(S_BEGAN = "began");
lit!(S_BOOLEAN = "boolean");
lit!(S_BUBBLES = "bubbles");
lit!(S_BUBBLES_1 = "#bubbles");
lit!(S_BUBBLING_PHASE = "BUBBLING_PHASE");
lit!(S_CALL = "call");
lit!(S_CANCELABLE = "cancelable");
lit!(S_CANCELABLE_1 = "#cancelable");
lit!(S_CANCELBUBBLE = "cancelBubble");
lit!(S_CAPTURE = "capture");
lit!(S_CAPTURING_PHASE = "CAPTURING_PHASE");
lit!(S_CAUSE = "cause");
lit!(S_CHECK = "check");
lit!(S_CHECK_1 = "#check");
lit!(S_CODE = "code");
lit!(S_CODED = "coded");
lit!(S_COMPOSED = "composed");
lit!(S_COMPOSEDPATH = "composedPath");
lit!(S_COMPOSED_1 = "#composed");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CURRENTTARGET = "currentTarget");
lit!(S_CUSTOM = "custom");
lit!(S_CUSTOMEVENT = "CustomEvent");
lit!(S_DATACLONEERROR = "DataCloneError");
lit!(S_DATA_CLONE_ERR = "DATA_CLONE_ERR");
lit!(S_DEEPER = "deeper");
lit!(S_DEFAULTPREVENTED = "defaultPrevented");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DEPTH = "depth");
lit!(S_DETAIL = "detail");
lit!(S_DISPATCHED = "dispatched");
lit!(S_DISPATCHED_1 = "#dispatched");
lit!(S_DISPATCHEVENT = "dispatchEvent");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_DOMSTRING_SIZE_ERR = "DOMSTRING_SIZE_ERR");
lit!(S_ENDED = "ended");
lit!(S_ENDED_1 = "#ended");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_ERR_EVENT_RECURSION = "ERR_EVENT_RECURSION");
lit!(S_ERR_INVALID_THIS = "ERR_INVALID_THIS");
lit!(S_EVENT = "Event");
lit!(S_EVENTPHASE = "eventPhase");
lit!(S_EVENTTARGET = "EventTarget");
lit!(S_EVENT_1 = "event");
lit!(S_FOREACH = "forEach");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GET_BUBBLES = "get bubbles");
lit!(S_GET_CANCELABLE = "get cancelable");
lit!(S_GET_CANCELBUBBLE = "get cancelBubble");
lit!(S_GET_CODE = "get code");
lit!(S_GET_COMPOSED = "get composed");
lit!(S_GET_CURRENTTARGET = "get currentTarget");
lit!(S_GET_DEFAULTPREVENTED = "get defaultPrevented");
lit!(S_GET_DETAIL = "get detail");
lit!(S_GET_EVENTPHASE = "get eventPhase");
lit!(S_GET_ISTRUSTED = "get isTrusted");
lit!(S_GET_MESSAGE = "get message");
lit!(S_GET_NAME = "get name");
lit!(S_GET_RETURNVALUE = "get returnValue");
lit!(S_GET_SRCELEMENT = "get srcElement");
lit!(S_GET_TARGET = "get target");
lit!(S_GET_TIMESTAMP = "get timeStamp");
lit!(S_GET_TYPE = "get type");
lit!(S_HANDLEEVENT = "handleEvent");
lit!(S_HIERARCHYREQUESTERROR = "HierarchyRequestError");
lit!(S_HIERARCHY_REQUEST_ERR = "HIERARCHY_REQUEST_ERR");
lit!(S_INDEXSIZEERROR = "IndexSizeError");
lit!(S_INDEX_SIZE_ERR = "INDEX_SIZE_ERR");
lit!(S_INITEVENT = "initEvent");
lit!(S_INSPECT = "inspect");
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
lit!(S_ISARRAY = "isArray");
lit!(S_ISDISPATCHED = "isDispatched");
lit!(S_ISENDED = "isEnded");
lit!(S_ISINTEGER = "isInteger");
lit!(S_ISLISTENER = "isListener");
lit!(S_ISOBJECT = "isObject");
lit!(S_ISSIGNAL = "isSignal");
lit!(S_ISTRUSTED = "isTrusted");
lit!(S_IS_ALREADY_BEING_DISPATCHED = "\" is already being dispatched");
lit!(S_LATER = "later");
lit!(S_LISTENER = "listener");
lit!(S_LISTENEROPTIONS = "listenerOptions");
lit!(S_LISTENERS = "listeners");
lit!(S_LISTENERS_1 = "#listeners");
lit!(S_MAP = "Map");
lit!(S_MESSAGE = "message");
lit!(S_NAME = "name");
lit!(S_NAMESPACEERROR = "NamespaceError");
lit!(S_NAMESPACE_ERR = "NAMESPACE_ERR");
lit!(S_NEED = "need");
lit!(S_NETWORKERROR = "NetworkError");
lit!(S_NETWORK_ERR = "NETWORK_ERR");
lit!(S_NEXT = "next");
lit!(S_NOMODIFICATIONALLOWEDERROR = "NoModificationAllowedError");
lit!(S_NONE = "NONE");
lit!(S_NOTFOUNDERROR = "NotFoundError");
lit!(S_NOTSUPPORTEDERROR = "NotSupportedError");
lit!(S_NOT_FOUND_ERR = "NOT_FOUND_ERR");
lit!(S_NOT_SUPPORTED_ERR = "NOT_SUPPORTED_ERR");
lit!(S_NOW = "now");
lit!(S_NO_DATA_ALLOWED_ERR = "NO_DATA_ALLOWED_ERR");
lit!(S_NO_MODIFICATION_ALLOWED_ERR = "NO_MODIFICATION_ALLOWED_ERR");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_ONCE = "once");
lit!(S_OPTIONS = "options");
lit!(S_OPTIONS_SIGNAL = "options.signal");
lit!(S_PREVENTDEFAULT = "preventDefault");
lit!(S_PREVENTED = "prevented");
lit!(S_PREVENTED_1 = "#prevented");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_QUOTAEXCEEDEDERROR = "QuotaExceededError");
lit!(S_QUOTA_EXCEEDED_ERR = "QUOTA_EXCEEDED_ERR");
lit!(S_RELEASE = "release");
lit!(S_REMOVE = "remove");
lit!(S_REMOVED = "removed");
lit!(S_REMOVEEVENTLISTENER = "removeEventListener");
lit!(S_REMOVE_1 = "#remove");
lit!(S_RETURNVALUE = "returnValue");
lit!(S_SECURITYERROR = "SecurityError");
lit!(S_SECURITY_ERR = "SECURITY_ERR");
lit!(S_SET = "set");
lit!(S_SET_CANCELBUBBLE = "set cancelBubble");
lit!(S_SHOWN = "shown");
lit!(S_SIGNAL = "signal");
lit!(S_SRCELEMENT = "srcElement");
lit!(S_STOPIMMEDIATEPROPAGATION = "stopImmediatePropagation");
lit!(S_STOPPED = "stopped");
lit!(S_STOPPED_1 = "#stopped");
lit!(S_STOPPROPAGATION = "stopPropagation");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_SYNTAXERROR = "SyntaxError");
lit!(S_SYNTAX_ERR = "SYNTAX_ERR");
lit!(S_TARGET = "target");
lit!(S_TARGET_1 = "#target");
lit!(S_THEN = "then");
lit!(S_THE_EVENT = "The event \"");
lit!(S_TICK = "tick");
lit!(S_TIME = "time");
lit!(S_TIMEOUTERROR = "TimeoutError");
lit!(S_TIMEOUT_ERR = "TIMEOUT_ERR");
lit!(S_TIMESTAMP = "timeStamp");
lit!(S_TIME_1 = "#time");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TRUSTED = "trusted");
lit!(S_TRUSTED_1 = "#trusted");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPEMISMATCHERROR = "TypeMismatchError");
lit!(S_TYPETEXT = "typeText");
lit!(S_TYPE_MISMATCH_ERR = "TYPE_MISMATCH_ERR");
lit!(S_URLMISMATCHERROR = "URLMismatchError");
lit!(S_URL_MISMATCH_ERR = "URL_MISMATCH_ERR");
lit!(S_VALIDATION_ERR = "VALIDATION_ERR");
lit!(S_VALUE = "value");
lit!(S_VALUE_OF_THIS_MUST_BE_OF_DOMEXCE = "Value of \"this\" must be of DOMException");
lit!(S_WRITABLE = "writable");
lit!(S_WRONGDOCUMENTERROR = "WrongDocumentError");
lit!(S_WRONG_DOCUMENT_ERR = "WRONG_DOCUMENT_ERR");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_NUMBER_ISINTEGER: Known = known("Number", "isInteger");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISINTEGER: V = builtin_function("Number", "isInteger");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_CAPTURE: [&Lit; 1] = [&S_CAPTURE];
const K_DOMEXCEPTION_EVENT_CUSTOMEVENT_E: [&Lit; 7] = [&S_DOMEXCEPTION, &S_EVENT, &S_CUSTOMEVENT, &S_EVENTTARGET, &S_TRUSTED, &S_LISTENERS, &S_ISSIGNAL];
const K_ENUMERABLE: [&Lit; 1] = [&S_ENUMERABLE];
const K_INDEXSIZEERROR_HIERARCHYREQUESTE: [&Lit; 22] = [&S_INDEXSIZEERROR, &S_HIERARCHYREQUESTERROR, &S_WRONGDOCUMENTERROR, &S_INVALIDCHARACTERERROR, &S_NOMODIFICATIONALLOWEDERROR, &S_NOTFOUNDERROR, &S_NOTSUPPORTEDERROR, &S_INUSEATTRIBUTEERROR, &S_INVALIDSTATEERROR, &S_SYNTAXERROR, &S_INVALIDMODIFICATIONERROR, &S_NAMESPACEERROR, &S_INVALIDACCESSERROR, &S_TYPEMISMATCHERROR, &S_SECURITYERROR, &S_NETWORKERROR, &S_ABORTERROR, &S_URLMISMATCHERROR, &S_QUOTAEXCEEDEDERROR, &S_TIMEOUTERROR, &S_INVALIDNODETYPEERROR, &S_DATACLONEERROR];
const K_LISTENER_ONCE_CAPTURE_REMOVED_BE: [&Lit; 6] = [&S_LISTENER, &S_ONCE, &S_CAPTURE, &S_REMOVED, &S_BEFORE, &S_NEXT];
const K_NEXT: [&Lit; 1] = [&S_NEXT];
const K_ONCE: [&Lit; 1] = [&S_ONCE];
const K_ONCE_CAPTURE_SIGNAL: [&Lit; 3] = [&S_ONCE, &S_CAPTURE, &S_SIGNAL];
const K_TYPE_DEFAULTPREVENTED_CANCELABLE: [&Lit; 4] = [&S_TYPE, &S_DEFAULTPREVENTED, &S_CANCELABLE, &S_TIMESTAMP];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const K_VALUE_ENUMERABLE: [&Lit; 2] = [&S_VALUE, &S_ENUMERABLE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_FOREACH: Method = method("forEach");
const M_GET: Method = method("get");
const M_PUSH: Method = method("push");
const M_SET: Method = method("set");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_domexception_entry, name: &S_DOMEXCEPTION, length: 0, flags: 27 },
        FuncInfo { code: f3_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f4_get_name, name: &S_GET_NAME, length: 0, flags: 2 },
        FuncInfo { code: f5_get_message, name: &S_GET_MESSAGE, length: 0, flags: 2 },
        FuncInfo { code: f6_get_code, name: &S_GET_CODE, length: 0, flags: 2 },
        FuncInfo { code: f7, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f8_isobject_entry, name: &S_ISOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f9_deeper_entry, name: &S_DEEPER, length: 1, flags: 6 },
        FuncInfo { code: f10_event_entry, name: &S_EVENT, length: 1, flags: 27 },
        FuncInfo { code: f11_bubbles, name: &S_BUBBLES_1, length: 0, flags: 2 },
        FuncInfo { code: f12_cancelable, name: &S_CANCELABLE_1, length: 0, flags: 2 },
        FuncInfo { code: f13_composed, name: &S_COMPOSED_1, length: 0, flags: 2 },
        FuncInfo { code: f14_stopped, name: &S_STOPPED_1, length: 0, flags: 2 },
        FuncInfo { code: f15_ended, name: &S_ENDED_1, length: 0, flags: 2 },
        FuncInfo { code: f16_prevented, name: &S_PREVENTED_1, length: 0, flags: 2 },
        FuncInfo { code: f17_target, name: &S_TARGET_1, length: 0, flags: 2 },
        FuncInfo { code: f18_dispatched, name: &S_DISPATCHED_1, length: 0, flags: 2 },
        FuncInfo { code: f19_trusted, name: &S_TRUSTED_1, length: 0, flags: 2 },
        FuncInfo { code: f20_time, name: &S_TIME_1, length: 0, flags: 2 },
        FuncInfo { code: f21_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f22_initevent, name: &S_INITEVENT, length: 1, flags: 2 },
        FuncInfo { code: f23_stopimmediatepropagation, name: &S_STOPIMMEDIATEPROPAGATION, length: 0, flags: 2 },
        FuncInfo { code: f24_preventdefault, name: &S_PREVENTDEFAULT, length: 0, flags: 2 },
        FuncInfo { code: f25_get_target, name: &S_GET_TARGET, length: 0, flags: 2 },
        FuncInfo { code: f26_get_currenttarget, name: &S_GET_CURRENTTARGET, length: 0, flags: 2 },
        FuncInfo { code: f27_get_srcelement, name: &S_GET_SRCELEMENT, length: 0, flags: 2 },
        FuncInfo { code: f28_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f29_get_cancelable, name: &S_GET_CANCELABLE, length: 0, flags: 2 },
        FuncInfo { code: f30_get_defaultprevented, name: &S_GET_DEFAULTPREVENTED, length: 0, flags: 2 },
        FuncInfo { code: f31_get_timestamp, name: &S_GET_TIMESTAMP, length: 0, flags: 2 },
        FuncInfo { code: f32_composedpath, name: &S_COMPOSEDPATH, length: 0, flags: 2 },
        FuncInfo { code: f33_get_returnvalue, name: &S_GET_RETURNVALUE, length: 0, flags: 2 },
        FuncInfo { code: f34_get_bubbles, name: &S_GET_BUBBLES, length: 0, flags: 2 },
        FuncInfo { code: f35_get_composed, name: &S_GET_COMPOSED, length: 0, flags: 2 },
        FuncInfo { code: f36_get_eventphase, name: &S_GET_EVENTPHASE, length: 0, flags: 2 },
        FuncInfo { code: f37_get_cancelbubble, name: &S_GET_CANCELBUBBLE, length: 0, flags: 2 },
        FuncInfo { code: f38_set_cancelbubble, name: &S_SET_CANCELBUBBLE, length: 1, flags: 2 },
        FuncInfo { code: f39_stoppropagation, name: &S_STOPPROPAGATION, length: 0, flags: 2 },
        FuncInfo { code: f40_get_istrusted, name: &S_GET_ISTRUSTED, length: 0, flags: 2 },
        FuncInfo { code: f41, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f42_isdispatched, name: &S_ISDISPATCHED, length: 1, flags: 2 },
        FuncInfo { code: f43_aim, name: &S_AIM, length: 2, flags: 2 },
        FuncInfo { code: f44_release, name: &S_RELEASE, length: 1, flags: 2 },
        FuncInfo { code: f45_isended, name: &S_ISENDED, length: 1, flags: 2 },
        FuncInfo { code: f46_trusted, name: &S_TRUSTED, length: 1, flags: 2 },
        FuncInfo { code: f47, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f48_customevent_entry, name: &S_CUSTOMEVENT, length: 1, flags: 27 },
        FuncInfo { code: f49_get_detail, name: &S_GET_DETAIL, length: 0, flags: 2 },
        FuncInfo { code: f50_islistener_entry, name: &S_ISLISTENER, length: 1, flags: 6 },
        FuncInfo { code: f51_issignal_entry, name: &S_ISSIGNAL, length: 2, flags: 6 },
        FuncInfo { code: f52_typetext_entry, name: &S_TYPETEXT, length: 1, flags: 6 },
        FuncInfo { code: f53_listeneroptions_entry, name: &S_LISTENEROPTIONS, length: 1, flags: 6 },
        FuncInfo { code: f54_later_entry, name: &S_LATER, length: 1, flags: 6 },
        FuncInfo { code: f55, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f56_eventtarget_entry, name: &S_EVENTTARGET, length: 0, flags: 27 },
        FuncInfo { code: f57_listeners, name: &S_LISTENERS_1, length: 0, flags: 2 },
        FuncInfo { code: f58_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f59_remove, name: &S_REMOVE_1, length: 1, flags: 2 },
        FuncInfo { code: f60_addeventlistener, name: &S_ADDEVENTLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f61, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f62_removeeventlistener, name: &S_REMOVEEVENTLISTENER, length: 2, flags: 2 },
        FuncInfo { code: f63_dispatchevent, name: &S_DISPATCHEVENT, length: 1, flags: 2 },
        FuncInfo { code: f64, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f65_listeners, name: &S_LISTENERS, length: 2, flags: 2 },
    ],
    vars: 44,
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
    enter(rt, 374, 1)?;
    let mut v32 = V::UNDEFINED;
    let mut v47 = V::UNDEFINED;
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
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    var_set(rt, 18, V::EMPTY)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 2, t4)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BASE, 45)?;
    req_obj(rt, t6, "host.base", "coded")?;
    let t7 = get_seen(rt, t6, &S_CODED, 46)?;
    var_set(rt, 3, t7)?;
    let v4_shown = get_seen(rt, t6, &S_SHOWN, 47)?;
    let t9 = get_seen(rt, t6, &S_NEED, 48)?;
    var_set(rt, 4, t9)?;
    let t10 = get_seen(rt, t6, &S_BADTHIS, 49)?;
    var_set(rt, 5, t10)?;
    let t11 = get_seen(rt, t6, &S_BADTYPE, 50)?;
    var_set(rt, 6, t11)?;
    let t12 = get_seen(rt, t6, &S_BADVALUE, 51)?;
    var_set(rt, 7, t12)?;
    let t13 = obj_seen(rt, &K_INDEXSIZEERROR_HIERARCHYREQUESTE, [V::num(1.0), V::num(3.0), V::num(4.0), V::num(5.0), V::num(7.0), V::num(8.0), V::num(9.0), V::num(10.0), V::num(11.0), V::num(12.0), V::num(13.0), V::num(14.0), V::num(15.0), V::num(17.0), V::num(18.0), V::num(19.0), V::num(20.0), V::num(21.0), V::num(22.0), V::num(23.0), V::num(24.0), V::num(25.0)], 52)?;
    var_set(rt, 8, t13)?;
    let v10_exceptionnames = arr(rt, &[S_INDEX_SIZE_ERR.v(), S_DOMSTRING_SIZE_ERR.v(), S_HIERARCHY_REQUEST_ERR.v(), S_WRONG_DOCUMENT_ERR.v(), S_INVALID_CHARACTER_ERR.v(), S_NO_DATA_ALLOWED_ERR.v(), S_NO_MODIFICATION_ALLOWED_ERR.v(), S_NOT_FOUND_ERR.v(), S_NOT_SUPPORTED_ERR.v(), S_INUSE_ATTRIBUTE_ERR.v(), S_INVALID_STATE_ERR.v(), S_SYNTAX_ERR.v(), S_INVALID_MODIFICATION_ERR.v(), S_NAMESPACE_ERR.v(), S_INVALID_ACCESS_ERR.v(), S_VALIDATION_ERR.v(), S_TYPE_MISMATCH_ERR.v(), S_SECURITY_ERR.v(), S_NETWORK_ERR.v(), S_ABORT_ERR.v(), S_URL_MISMATCH_ERR.v(), S_QUOTA_EXCEEDED_ERR.v(), S_TIMEOUT_ERR.v(), S_INVALID_NODE_TYPE_ERR.v(), S_DATA_CLONE_ERR.v()])?;
    var_set(rt, 22, V::EMPTY)?;
    var_set(rt, 23, V::EMPTY)?;
    var_set(rt, 24, V::EMPTY)?;
    var_set(rt, 25, V::EMPTY)?;
    let t15 = private_name(rt, &S_NAME)?;
    var_set(rt, 23, t15)?;
    let t16 = private_name(rt, &S_MESSAGE)?;
    var_set(rt, 24, t16)?;
    let t17 = private_name(rt, &S_CHECK)?;
    var_set(rt, 25, t17)?;
    let t18 = gload(rt, &S_ERROR)?;
    let t19 = var_get(rt, 23);
    let t20 = var_get(rt, 24);
    let t21 = var_get(rt, 25);
    let t22 = make_class(rt, 2, t18, &[])?;
    let t23 = get_seen(rt, t22, &S_PROTOTYPE, 53)?;
    let t24 = closure(rt, 3, &[])?;
    private_method(rt, t22, t21, t24, PrivateKind::Method, true, "DOMException")?;
    let t25 = closure(rt, 4, &[])?;
    def_accessor_hidden(rt, t23, S_NAME.v(), t25, true)?;
    let t26 = closure(rt, 5, &[])?;
    def_accessor_hidden(rt, t23, S_MESSAGE.v(), t26, true)?;
    let t27 = closure(rt, 6, &[])?;
    def_accessor_hidden(rt, t23, S_CODE.v(), t27, true)?;
    var_set(rt, 22, t22)?;
    def_field(rt, t22, t19, V::UNDEFINED)?;
    def_field(rt, t22, t20, V::UNDEFINED)?;
    var_set(rt, 9, t22)?;
    let t28 = arr(rt, &[S_NAME.v(), S_MESSAGE.v(), S_CODE.v()])?;
    let mut t29 = iter(rt, t28, "")?;
    'l1: loop {
        tick(rt, 15, 2)?;
        let (t30, t31) = next(rt, &mut t29)?;
        if t31 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v33_key = t30;
                let t32 = var_get(rt, 1);
                let t33 = var_get(rt, 9);
                let t34 = attempt!('try1, get_seen(rt, t33, &S_PROTOTYPE, 54));
                let t36 = attempt!('try1, obj_seen(rt, &K_ENUMERABLE, [V::TRUE], 55));
                attempt!('try1, call(rt, t32, V::UNDEFINED, &[t34, v33_key, t36], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v32 = exception;
            close(rt, &mut t29, true)?;
            return Err(throw(rt, v32));
        }
    }
    let t40 = get_method(rt, v10_exceptionnames, &S_FOREACH, M_FOREACH)?;
    let t41 = closure(rt, 7, &[])?;
    call_method(rt, t40, v10_exceptionnames, &[t41], "exceptionNames.forEach", M_FOREACH)?;
    let t43 = var_get(rt, 1);
    let t44 = var_get(rt, 9);
    let t45 = get_seen(rt, t44, &S_PROTOTYPE, 57)?;
    let t46 = gload(rt, &S_SYMBOL)?;
    let t47 = get_seen(rt, t46, &S_TOSTRINGTAG, 58)?;
    let t48 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [S_DOMEXCEPTION.v(), V::TRUE], 59)?;
    call(rt, t43, V::UNDEFINED, &[t45, t47, t48], "defineProperty")?;
    let t50 = closure(rt, 8, &[])?;
    var_set(rt, 10, t50)?;
    let t51 = closure(rt, 9, &[])?;
    var_set(rt, 11, t51)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    var_set(rt, 28, V::EMPTY)?;
    var_set(rt, 29, V::EMPTY)?;
    var_set(rt, 30, V::EMPTY)?;
    var_set(rt, 31, V::EMPTY)?;
    var_set(rt, 32, V::EMPTY)?;
    var_set(rt, 33, V::EMPTY)?;
    var_set(rt, 34, V::EMPTY)?;
    var_set(rt, 35, V::EMPTY)?;
    var_set(rt, 36, V::EMPTY)?;
    var_set(rt, 37, V::EMPTY)?;
    var_set(rt, 38, V::EMPTY)?;
    let t52 = private_name(rt, &S_TYPE)?;
    var_set(rt, 27, t52)?;
    let t53 = private_name(rt, &S_BUBBLES)?;
    var_set(rt, 28, t53)?;
    let t54 = private_name(rt, &S_CANCELABLE)?;
    var_set(rt, 29, t54)?;
    let t55 = private_name(rt, &S_COMPOSED)?;
    var_set(rt, 30, t55)?;
    let t56 = private_name(rt, &S_STOPPED)?;
    var_set(rt, 31, t56)?;
    let t57 = private_name(rt, &S_ENDED)?;
    var_set(rt, 32, t57)?;
    let t58 = private_name(rt, &S_PREVENTED)?;
    var_set(rt, 33, t58)?;
    let t59 = private_name(rt, &S_TARGET)?;
    var_set(rt, 34, t59)?;
    let t60 = private_name(rt, &S_DISPATCHED)?;
    var_set(rt, 35, t60)?;
    let t61 = private_name(rt, &S_TRUSTED)?;
    var_set(rt, 36, t61)?;
    let t62 = private_name(rt, &S_TIME)?;
    var_set(rt, 37, t62)?;
    let t63 = private_name(rt, &S_CHECK)?;
    var_set(rt, 38, t63)?;
    let t64 = var_get(rt, 27);
    let t65 = var_get(rt, 28);
    let t66 = var_get(rt, 29);
    let t67 = var_get(rt, 30);
    let t68 = var_get(rt, 31);
    let t69 = var_get(rt, 32);
    let t70 = var_get(rt, 33);
    let t71 = var_get(rt, 34);
    let t72 = var_get(rt, 35);
    let t73 = var_get(rt, 36);
    let t74 = var_get(rt, 37);
    let t75 = var_get(rt, 38);
    let t76 = var_get(rt, 0);
    let t77 = get_seen(rt, t76, &S_CUSTOM, 60)?;
    let t78 = to_key(rt, t77)?;
    let t79 = make_class(rt, 10, V::EMPTY, &[])?;
    let t80 = get_seen(rt, t79, &S_PROTOTYPE, 61)?;
    let t81 = closure(rt, 11, &[])?;
    let t82 = closure(rt, 12, &[])?;
    let t83 = closure(rt, 13, &[])?;
    let t84 = closure(rt, 14, &[])?;
    let t85 = closure(rt, 15, &[])?;
    let t86 = closure(rt, 16, &[])?;
    let t87 = closure(rt, 17, &[])?;
    let t88 = closure(rt, 18, &[])?;
    let t89 = closure(rt, 19, &[])?;
    let t90 = closure(rt, 20, &[])?;
    let t91 = closure(rt, 21, &[])?;
    private_method(rt, t79, t75, t91, PrivateKind::Method, true, "Event")?;
    let t92 = closure(rt, 22, &[])?;
    def_hidden(rt, t80, S_INITEVENT.v(), t92)?;
    let t93 = closure(rt, 23, &[])?;
    def_hidden(rt, t80, S_STOPIMMEDIATEPROPAGATION.v(), t93)?;
    let t94 = closure(rt, 24, &[])?;
    def_hidden(rt, t80, S_PREVENTDEFAULT.v(), t94)?;
    let t95 = closure(rt, 25, &[])?;
    def_accessor_hidden(rt, t80, S_TARGET.v(), t95, true)?;
    let t96 = closure(rt, 26, &[])?;
    def_accessor_hidden(rt, t80, S_CURRENTTARGET.v(), t96, true)?;
    let t97 = closure(rt, 27, &[])?;
    def_accessor_hidden(rt, t80, S_SRCELEMENT.v(), t97, true)?;
    let t98 = closure(rt, 28, &[])?;
    def_accessor_hidden(rt, t80, S_TYPE.v(), t98, true)?;
    let t99 = closure(rt, 29, &[])?;
    def_accessor_hidden(rt, t80, S_CANCELABLE.v(), t99, true)?;
    let t100 = closure(rt, 30, &[])?;
    def_accessor_hidden(rt, t80, S_DEFAULTPREVENTED.v(), t100, true)?;
    let t101 = closure(rt, 31, &[])?;
    def_accessor_hidden(rt, t80, S_TIMESTAMP.v(), t101, true)?;
    let t102 = closure(rt, 32, &[])?;
    def_hidden(rt, t80, S_COMPOSEDPATH.v(), t102)?;
    let t103 = closure(rt, 33, &[])?;
    def_accessor_hidden(rt, t80, S_RETURNVALUE.v(), t103, true)?;
    let t104 = closure(rt, 34, &[])?;
    def_accessor_hidden(rt, t80, S_BUBBLES.v(), t104, true)?;
    let t105 = closure(rt, 35, &[])?;
    def_accessor_hidden(rt, t80, S_COMPOSED.v(), t105, true)?;
    let t106 = closure(rt, 36, &[])?;
    def_accessor_hidden(rt, t80, S_EVENTPHASE.v(), t106, true)?;
    let t107 = closure(rt, 37, &[])?;
    def_accessor_hidden(rt, t80, S_CANCELBUBBLE.v(), t107, true)?;
    let t108 = closure(rt, 38, &[])?;
    def_accessor_hidden(rt, t80, S_CANCELBUBBLE.v(), t108, false)?;
    let t109 = closure(rt, 39, &[])?;
    def_hidden(rt, t80, S_STOPPROPAGATION.v(), t109)?;
    let t110 = closure(rt, 40, &[])?;
    def_accessor_hidden(rt, t80, S_ISTRUSTED.v(), t110, true)?;
    let t111 = closure(rt, 41, &[])?;
    set_name(rt, t111, t78, "")?;
    def_hidden(rt, t80, t78, t111)?;
    let t112 = closure(rt, 42, &[])?;
    def_hidden(rt, t79, S_ISDISPATCHED.v(), t112)?;
    let t113 = closure(rt, 43, &[])?;
    def_hidden(rt, t79, S_AIM.v(), t113)?;
    let t114 = closure(rt, 44, &[])?;
    def_hidden(rt, t79, S_RELEASE.v(), t114)?;
    let t115 = closure(rt, 45, &[])?;
    def_hidden(rt, t79, S_ISENDED.v(), t115)?;
    let t116 = closure(rt, 46, &[])?;
    def_hidden(rt, t79, S_TRUSTED.v(), t116)?;
    var_set(rt, 26, t79)?;
    def_field(rt, t79, t64, V::UNDEFINED)?;
    def_field(rt, t79, t65, t81)?;
    def_field(rt, t79, t66, t82)?;
    def_field(rt, t79, t67, t83)?;
    def_field(rt, t79, t68, t84)?;
    def_field(rt, t79, t69, t85)?;
    def_field(rt, t79, t70, t86)?;
    def_field(rt, t79, t71, t87)?;
    def_field(rt, t79, t72, t88)?;
    def_field(rt, t79, t73, t89)?;
    def_field(rt, t79, t74, t90)?;
    var_set(rt, 12, t79)?;
    let t117 = var_get(rt, 12);
    req_obj(rt, t117, "Event", "isDispatched")?;
    let t118 = get_seen(rt, t117, &S_ISDISPATCHED, 62)?;
    var_set(rt, 13, t118)?;
    let t119 = get_seen(rt, t117, &S_AIM, 63)?;
    var_set(rt, 14, t119)?;
    let t120 = get_seen(rt, t117, &S_RELEASE, 64)?;
    var_set(rt, 15, t120)?;
    let t121 = get_seen(rt, t117, &S_ISENDED, 65)?;
    var_set(rt, 16, t121)?;
    let v19_trusted = get_seen(rt, t117, &S_TRUSTED, 66)?;
    let t123 = arr(rt, &[S_ISDISPATCHED.v(), S_AIM.v(), S_RELEASE.v(), S_ISENDED.v(), S_TRUSTED.v()])?;
    let mut t124 = iter(rt, t123, "")?;
    'l3: loop {
        tick(rt, 12, 3)?;
        let (t125, t126) = next(rt, &mut t124)?;
        if t126 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v48_name = t125;
                let t127 = var_get(rt, 12);
                attempt!('try2, del_v(rt, t127, v48_name, true));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v47 = exception;
            close(rt, &mut t124, true)?;
            return Err(throw(rt, v47));
        }
    }
    let t131 = arr(rt, &[S_NONE.v(), S_CAPTURING_PHASE.v(), S_AT_TARGET.v(), S_BUBBLING_PHASE.v()])?;
    let t132 = get_method(rt, t131, &S_FOREACH, M_FOREACH)?;
    let t133 = closure(rt, 47, &[])?;
    call_method(rt, t132, t131, &[t133], "[\"NONE\",\"CAPTURING_PHASE\",\"AT_TARGET\",\"BUBBLING_PHASE\"].forEach", M_FOREACH)?;
    let t136 = var_get(rt, 12);
    call(rt, v4_shown, V::UNDEFINED, &[S_EVENT.v(), t136], "shown")?;
    var_set(rt, 39, V::EMPTY)?;
    let t138 = private_name(rt, &S_DETAIL)?;
    var_set(rt, 39, t138)?;
    let t139 = var_get(rt, 12);
    let t140 = var_get(rt, 39);
    let t141 = make_class(rt, 48, t139, &[])?;
    let t142 = get_seen(rt, t141, &S_PROTOTYPE, 68)?;
    let t143 = closure(rt, 49, &[])?;
    def_accessor_hidden(rt, t142, S_DETAIL.v(), t143, true)?;
    let v49_customevent = t141;
    def_field(rt, t141, t140, V::UNDEFINED)?;
    let v20_customevent = t141;
    call(rt, v4_shown, V::UNDEFINED, &[S_CUSTOMEVENT.v(), v20_customevent], "shown")?;
    let t147 = var_get(rt, 1);
    let t149 = get_seen(rt, v20_customevent, &S_PROTOTYPE, 69)?;
    let t150 = var_get(rt, 0);
    let t151 = get_seen(rt, t150, &S_CUSTOM, 70)?;
    let t153 = var_get(rt, 12);
    let t154 = get_seen(rt, t153, &S_PROTOTYPE, 71)?;
    let t155 = var_get(rt, 0);
    let t156 = get_seen(rt, t155, &S_CUSTOM, 72)?;
    let t157 = get_v(rt, t154, t156)?;
    let t152 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t157, V::TRUE, V::TRUE], 73)?;
    call(rt, t147, V::UNDEFINED, &[t149, t151, t152], "defineProperty")?;
    let t159 = closure(rt, 50, &[])?;
    var_set(rt, 17, t159)?;
    let t160 = closure(rt, 51, &[])?;
    var_set(rt, 18, t160)?;
    let t161 = closure(rt, 52, &[])?;
    var_set(rt, 19, t161)?;
    let t162 = closure(rt, 53, &[])?;
    var_set(rt, 20, t162)?;
    let t163 = closure(rt, 54, &[])?;
    var_set(rt, 21, t163)?;
    var_set(rt, 40, V::EMPTY)?;
    var_set(rt, 41, V::EMPTY)?;
    var_set(rt, 42, V::EMPTY)?;
    var_set(rt, 43, V::EMPTY)?;
    let t164 = private_name(rt, &S_LISTENERS)?;
    var_set(rt, 41, t164)?;
    let t165 = private_name(rt, &S_CHECK)?;
    var_set(rt, 42, t165)?;
    let t166 = private_name(rt, &S_REMOVE)?;
    var_set(rt, 43, t166)?;
    let t167 = var_get(rt, 41);
    let t168 = var_get(rt, 42);
    let t169 = var_get(rt, 43);
    let t170 = var_get(rt, 0);
    let t171 = get_seen(rt, t170, &S_CUSTOM, 74)?;
    let t172 = to_key(rt, t171)?;
    let t173 = make_class(rt, 56, V::EMPTY, &[])?;
    let t174 = get_seen(rt, t173, &S_PROTOTYPE, 75)?;
    let t175 = closure(rt, 57, &[])?;
    let t176 = closure(rt, 58, &[])?;
    private_method(rt, t173, t168, t176, PrivateKind::Method, true, "EventTarget")?;
    let t177 = closure(rt, 59, &[])?;
    private_method(rt, t173, t169, t177, PrivateKind::Method, true, "EventTarget")?;
    let t178 = closure(rt, 60, &[])?;
    def_hidden(rt, t174, S_ADDEVENTLISTENER.v(), t178)?;
    let t179 = closure(rt, 62, &[])?;
    def_hidden(rt, t174, S_REMOVEEVENTLISTENER.v(), t179)?;
    let t180 = closure(rt, 63, &[])?;
    def_hidden(rt, t174, S_DISPATCHEVENT.v(), t180)?;
    let t181 = closure(rt, 64, &[])?;
    set_name(rt, t181, t172, "")?;
    def_hidden(rt, t174, t172, t181)?;
    let t182 = closure(rt, 65, &[])?;
    def_hidden(rt, t173, S_LISTENERS.v(), t182)?;
    var_set(rt, 40, t173)?;
    def_field(rt, t173, t167, t175)?;
    let v26_eventtarget = t173;
    req_obj(rt, v26_eventtarget, "EventTarget", "listeners")?;
    let v27_listeners = get_seen(rt, v26_eventtarget, &S_LISTENERS, 76)?;
    del(rt, v26_eventtarget, &S_LISTENERS, true)?;
    call(rt, v4_shown, V::UNDEFINED, &[S_EVENTTARGET.v(), v26_eventtarget], "shown")?;
    let t191 = var_get(rt, 9);
    let t192 = var_get(rt, 12);
    let t197 = var_get(rt, 18);
    return Ok(obj_seen(rt, &K_DOMEXCEPTION_EVENT_CUSTOMEVENT_E, [t191, t192, v20_customevent, v26_eventtarget, v19_trusted, v27_listeners, t197], 77)?);
}

// events.js:24  constructor(message = '', options = 'Error') {
fn f2_domexception(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 66, 4)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = false;
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
    let t9 = super_call(rt, t7, t8, &[])?;
    let v0_this = t9;
    init_fields(rt, t9, t7)?;
    let t11 = type_of(rt, v2_options);
    let t12 = seq(rt, t11, S_OBJECT_1.v());
    if t12 {
        v6 = sne(rt, v2_options, V::NULL);
    } else {
        v6 = t12;
    }
    let v5_isbag = v6;
    let t17 = var_get(rt, 24);
    let t19 = to_str(rt, v1_message)?;
    put_private(rt, v0_this, t17, t19)?;
    let t21 = var_get(rt, 23);
    if v5_isbag {
        v7 = get_seen(rt, v2_options, &S_NAME, 79)?;
    } else {
        v7 = v2_options;
    }
    let t27 = to_str(rt, v7)?;
    put_private(rt, v0_this, t21, t27)?;
    if v5_isbag {
        v8 = has(rt, S_CAUSE.v(), v2_options)?;
    } else {
        v8 = v5_isbag;
    }
    if v8 {
        let t32 = var_get(rt, 1);
        let t36 = get_seen(rt, v2_options, &S_CAUSE, 81)?;
        let t34 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t36, V::TRUE, V::TRUE], 82)?;
        call(rt, t32, V::UNDEFINED, &[v0_this, S_CAUSE.v(), t34], "defineProperty")?;
    }
    return Ok(v0_this);
}

fn f2_domexception_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f2_domexception(rt, me, target, args)
}

// events.js:31  static #check(self) {
fn f3_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 5)?;
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
        let t8 = var_get(rt, 23);
        let t10 = has_private(rt, v0_self, t8)?;
        v1 = !t10;
    }
    if v1 {
        let t13 = var_get(rt, 3);
        let t14 = var_get(rt, 2);
        let t15 = construct(rt, t14, &[S_VALUE_OF_THIS_MUST_BE_OF_DOMEXCE.v()], "Wrong")?;
        let t16 = call(rt, t13, V::UNDEFINED, &[t15, S_ERR_INVALID_THIS.v()], "coded")?;
        return Err(throw(rt, t16));
    }
    Ok(V::UNDEFINED)
}

// events.js:34  get name() { DOMException.#check(this); return this.#name; }
fn f4_get_name(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 6)?;
    let t1 = var_get(rt, 22);
    let t1 = tdz(rt, t1, "DOMException")?;
    let t2 = var_get(rt, 25);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "DOMException[#check]")?;
    let t5 = var_get(rt, 23);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:35  get message() { DOMException.#check(this); return this.#message; }
fn f5_get_message(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 7)?;
    let t1 = var_get(rt, 22);
    let t1 = tdz(rt, t1, "DOMException")?;
    let t2 = var_get(rt, 25);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "DOMException[#check]")?;
    let t5 = var_get(rt, 24);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:36  get code() { DOMException.#check(this); return exceptionCodes[this.#name] ?? 0; }
fn f6_get_code(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 8)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 22);
    let t1 = tdz(rt, t1, "DOMException")?;
    let t2 = var_get(rt, 25);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "DOMException[#check]")?;
    let t5 = var_get(rt, 8);
    let t6 = var_get(rt, 23);
    let t7 = get_private(rt, this, t6)?;
    let t8 = get_v(rt, t5, t7)?;
    let t9 = eq(rt, t8, V::NULL)?;
    if t9 {
        v0 = V::num(0.0);
    } else {
        v0 = t8;
    }
    return Ok(v0);
}

// events.js:39  exceptionNames.forEach((name, i) => {
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 9)?;
    let mut v2 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 9);
    let t4 = var_get(rt, 9);
    let t5 = get_seen(rt, t4, &S_PROTOTYPE, 89)?;
    let t6 = arr(rt, &[t3, t5])?;
    let mut t7 = iter(rt, t6, "")?;
    'l1: loop {
        tick(rt, 16, 10)?;
        let (t8, t9) = next(rt, &mut t7)?;
        if t9 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_o = t8;
                let t10 = var_get(rt, 1);
                let t15 = attempt!('try1, add(rt, v1_i, V::num(1.0)));
                let t13 = attempt!('try1, obj_seen(rt, &K_VALUE_ENUMERABLE, [t15, V::TRUE], 90));
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

// events.js:46  const isObject = (v) => typeof v === 'object' && v !== null;
fn f8_isobject(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 13, 11)?;
    let mut v1 = false;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_OBJECT_1.v());
    if t4 {
        v1 = sne(rt, v0_v, V::NULL);
    } else {
        v1 = t4;
    }
    return Ok(v1);
}

fn f8_isobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f8_isobject(rt, arg(args, 0))?))
}

// events.js:48  const deeper = (options) => ({ ...options, depth: Number.isInteger(options.depth) ? options.depth -…
fn f9_deeper(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 22, 12)?;
    let mut v1 = V::UNDEFINED;
    let v0_options = p0;
    let t2 = obj(rt)?;
    copy_props(rt, t2, v0_options, &[])?;
    let t4 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
    let t5 = get_builtin(rt, t4, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
    let t7 = get_seen(rt, v0_options, &S_DEPTH, 92)?;
    let t8 = call_known(rt, t5, t4, &[t7], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    if t8.truthy() {
        let t10 = get_seen(rt, v0_options, &S_DEPTH, 93)?;
        v1 = V::num((to_num(rt, t10)? - 1.0));
    } else {
        v1 = get_seen(rt, v0_options, &S_DEPTH, 94)?;
    }
    def_prop(rt, t2, &S_DEPTH, v1)?;
    return Ok(t2);
}

fn f9_deeper_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_deeper(rt, arg(args, 0))
}

// events.js:53  constructor(type, options = undefined) {
fn f10_event(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 67, 13)?;
    let this = instance(rt, target)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_type = arg(args, 0);
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t4;
    }
    let v1_options = v3;
    let t7 = var_get(rt, 4);
    call(rt, t7, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_TYPE.v()], "need")?;
    let t11 = sne(rt, v1_options, V::NULL);
    if t11 {
        v4 = sne(rt, v1_options, V::UNDEFINED);
    } else {
        v4 = t11;
    }
    if v4 {
        let t15 = var_get(rt, 10);
        let t17 = f8_isobject(rt, v1_options)?;
        let t18 = !t17;
        if t18 {
            v5 = V::bool(t18);
        } else {
            let t19 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
            let t20 = get_builtin(rt, t19, &S_ISARRAY, G_ARRAY_ISARRAY)?;
            v5 = call_known(rt, t20, t19, &[v1_options], "Array.isArray", C_ARRAY_ISARRAY)?;
        }
        if v5.truthy() {
            let t24 = var_get(rt, 6);
            let t26 = call(rt, t24, V::UNDEFINED, &[S_OPTIONS.v(), S_OF_TYPE_OBJECT.v(), v1_options], "badType")?;
            return Err(throw(rt, t26));
        }
        let t27 = var_get(rt, 28);
        let t29 = get_seen(rt, v1_options, &S_BUBBLES, 96)?;
        let t30 = !t29.truthy();
        let t31 = !t30;
        put_private(rt, this, t27, V::bool(t31))?;
        let t32 = var_get(rt, 29);
        let t34 = get_seen(rt, v1_options, &S_CANCELABLE, 98)?;
        let t35 = !t34.truthy();
        let t36 = !t35;
        put_private(rt, this, t32, V::bool(t36))?;
        let t37 = var_get(rt, 30);
        let t39 = get_seen(rt, v1_options, &S_COMPOSED, 100)?;
        let t40 = !t39.truthy();
        let t41 = !t40;
        put_private(rt, this, t37, V::bool(t41))?;
    }
    let t42 = var_get(rt, 27);
    let t44 = to_str(rt, v0_type)?;
    put_private(rt, this, t42, t44)?;
    Ok(this)
}

fn f10_event_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f10_event(rt, me, target, args)
}

// events.js:50  #type; #bubbles = false; #cancelable = false; #composed = false;
fn f11_bubbles(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 14)?;
    return Ok(V::FALSE);
}

// events.js:50  #type; #bubbles = false; #cancelable = false; #composed = false;
fn f12_cancelable(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 15)?;
    return Ok(V::FALSE);
}

// events.js:50  #type; #bubbles = false; #cancelable = false; #composed = false;
fn f13_composed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 16)?;
    return Ok(V::FALSE);
}

// events.js:51  #stopped = false; #ended = false; #prevented = false; #target = null; #dispatched = false; #trusted…
fn f14_stopped(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 17)?;
    return Ok(V::FALSE);
}

// events.js:51  #stopped = false; #ended = false; #prevented = false; #target = null; #dispatched = false; #trusted…
fn f15_ended(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 18)?;
    return Ok(V::FALSE);
}

// events.js:51  #stopped = false; #ended = false; #prevented = false; #target = null; #dispatched = false; #trusted…
fn f16_prevented(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 19)?;
    return Ok(V::FALSE);
}

// events.js:51  #stopped = false; #ended = false; #prevented = false; #target = null; #dispatched = false; #trusted…
fn f17_target(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 20)?;
    return Ok(V::NULL);
}

// events.js:51  #stopped = false; #ended = false; #prevented = false; #target = null; #dispatched = false; #trusted…
fn f18_dispatched(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 21)?;
    return Ok(V::FALSE);
}

// events.js:51  #stopped = false; #ended = false; #prevented = false; #target = null; #dispatched = false; #trusted…
fn f19_trusted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 22)?;
    return Ok(V::FALSE);
}

// events.js:52  #time = host.now() - host.began();
fn f20_time(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 23)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_NOW, 103)?;
    let t3 = call(rt, t2, t1, &[], "host.now")?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BEGAN, 104)?;
    let t6 = call(rt, t5, t4, &[], "host.began")?;
    return Ok(V::num((to_num(rt, t3)? - to_num(rt, t6)?)));
}

// events.js:63  static #check(self) {
fn f21_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 24)?;
    let mut v1 = false;
    let v0_self = arg(args, 0);
    let t2 = var_get(rt, 10);
    let t4 = f8_isobject(rt, v0_self)?;
    let t5 = !t4;
    if t5 {
        v1 = t5;
    } else {
        let t6 = var_get(rt, 27);
        let t8 = has_private(rt, v0_self, t6)?;
        v1 = !t8;
    }
    if v1 {
        let t11 = var_get(rt, 5);
        let t12 = call(rt, t11, V::UNDEFINED, &[S_EVENT.v()], "badThis")?;
        return Err(throw(rt, t12));
    }
    Ok(V::UNDEFINED)
}

// events.js:66  initEvent(type, bubbles = false, cancelable = false) {
fn f22_initevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 51, 25)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_type = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v4 = V::FALSE;
    } else {
        v4 = t3;
    }
    let v1_bubbles = v4;
    let t6 = arg(args, 2);
    let t7 = seq(rt, t6, V::UNDEFINED);
    if t7 {
        v5 = V::FALSE;
    } else {
        v5 = t6;
    }
    let v2_cancelable = v5;
    let t9 = var_get(rt, 4);
    call(rt, t9, V::UNDEFINED, &[v3_arguments, V::num(1.0), S_TYPE.v()], "need")?;
    let t12 = var_get(rt, 35);
    let t13 = get_private(rt, this, t12)?;
    if t13.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t15 = to_str(rt, v0_type)?;
    let t17 = !v1_bubbles.truthy();
    let t18 = !t17;
    let t20 = !v2_cancelable.truthy();
    let t21 = !t20;
    let t22 = arr(rt, &[t15, V::bool(t18), V::bool(t21)])?;
    let mut t23 = iter(rt, t22, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t24 = var_get(rt, 27);
            let (t25, t26) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, this, t24, t25));
            let t27 = var_get(rt, 28);
            let (t28, t29) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, this, t27, t28));
            let t30 = var_get(rt, 29);
            let (t31, t32) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, this, t30, t31));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v6 = exception;
        close(rt, &mut t23, true)?;
        return Err(throw(rt, v6));
    }
    close(rt, &mut t23, false)?;
    Ok(V::UNDEFINED)
}

// events.js:71  stopImmediatePropagation() { Event.#check(this); this.stopPropagation(); this.#ended = true; }
fn f23_stopimmediatepropagation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 26)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = get_seen(rt, this, &S_STOPPROPAGATION, 110)?;
    call(rt, t5, this, &[], "this.stopPropagation")?;
    let t7 = var_get(rt, 32);
    put_private(rt, this, t7, V::TRUE)?;
    Ok(V::UNDEFINED)
}

// events.js:72  preventDefault() { Event.#check(this); this.#prevented = true; }
fn f24_preventdefault(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 27)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 33);
    put_private(rt, this, t5, V::TRUE)?;
    Ok(V::UNDEFINED)
}

// events.js:73  get target() { Event.#check(this); return this.#target; }
fn f25_get_target(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 28)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 34);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:74  get currentTarget() { Event.#check(this); return this.#dispatched ? this.#target : null; }
fn f26_get_currenttarget(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 29)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 35);
    let t6 = get_private(rt, this, t5)?;
    if t6.truthy() {
        let t7 = var_get(rt, 34);
        v0 = get_private(rt, this, t7)?;
    } else {
        v0 = V::NULL;
    }
    return Ok(v0);
}

// events.js:75  get srcElement() { Event.#check(this); return this.#target; }
fn f27_get_srcelement(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 30)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 34);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:76  get type() { Event.#check(this); return this.#type; }
fn f28_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 31)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 27);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:77  get cancelable() { Event.#check(this); return this.#cancelable; }
fn f29_get_cancelable(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 32)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 29);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:78  get defaultPrevented() { Event.#check(this); return this.#cancelable && this.#prevented; }
fn f30_get_defaultprevented(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 33)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 29);
    let t6 = get_private(rt, this, t5)?;
    if t6.truthy() {
        let t7 = var_get(rt, 33);
        v0 = get_private(rt, this, t7)?;
    } else {
        v0 = t6;
    }
    return Ok(v0);
}

// events.js:79  get timeStamp() { Event.#check(this); return this.#time; }
fn f31_get_timestamp(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 34)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 37);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:80  composedPath() { Event.#check(this); return this.#dispatched ? [this.#target] : []; }
fn f32_composedpath(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 35)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 35);
    let t6 = get_private(rt, this, t5)?;
    if t6.truthy() {
        let t7 = var_get(rt, 34);
        let t8 = get_private(rt, this, t7)?;
        v0 = arr(rt, &[t8])?;
    } else {
        v0 = arr(rt, &[])?;
    }
    return Ok(v0);
}

// events.js:81  get returnValue() { Event.#check(this); return !this.#cancelable || !this.#prevented; }
fn f33_get_returnvalue(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 36)?;
    let mut v0 = false;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 29);
    let t6 = get_private(rt, this, t5)?;
    let t7 = !t6.truthy();
    if t7 {
        v0 = t7;
    } else {
        let t8 = var_get(rt, 33);
        let t9 = get_private(rt, this, t8)?;
        v0 = !t9.truthy();
    }
    return Ok(V::bool(v0));
}

// events.js:82  get bubbles() { Event.#check(this); return this.#bubbles; }
fn f34_get_bubbles(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 37)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 28);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:83  get composed() { Event.#check(this); return this.#composed; }
fn f35_get_composed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 38)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 30);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:84  get eventPhase() { Event.#check(this); return this.#dispatched ? 2 : 0; }
fn f36_get_eventphase(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 39)?;
    let mut v0 = 0i64;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 35);
    let t6 = get_private(rt, this, t5)?;
    if t6.truthy() {
        v0 = 2i64;
    } else {
        v0 = 0i64;
    }
    return Ok(V::num(v0 as f64));
}

// events.js:85  get cancelBubble() { Event.#check(this); return this.#stopped; }
fn f37_get_cancelbubble(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 40)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 31);
    return Ok(get_private(rt, this, t5)?);
}

// events.js:86  set cancelBubble(value) { Event.#check(this); if (value) this.#stopped = true; }
fn f38_set_cancelbubble(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 41)?;
    let v0_value = arg(args, 0);
    let t2 = var_get(rt, 26);
    let t2 = tdz(rt, t2, "Event")?;
    let t3 = var_get(rt, 38);
    let t4 = get_private(rt, t2, t3)?;
    call(rt, t4, t2, &[this], "Event[#check]")?;
    if v0_value.truthy() {
        let t7 = var_get(rt, 31);
        put_private(rt, this, t7, V::TRUE)?;
    }
    Ok(V::UNDEFINED)
}

// events.js:87  stopPropagation() { Event.#check(this); this.#stopped = true; }
fn f39_stoppropagation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 42)?;
    let t1 = var_get(rt, 26);
    let t1 = tdz(rt, t1, "Event")?;
    let t2 = var_get(rt, 38);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Event[#check]")?;
    let t5 = var_get(rt, 31);
    put_private(rt, this, t5, V::TRUE)?;
    Ok(V::UNDEFINED)
}

// events.js:88  get isTrusted() { return this.#trusted; }
fn f40_get_istrusted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 43)?;
    let t1 = var_get(rt, 36);
    return Ok(get_private(rt, this, t1)?);
}

// events.js:89  [host.custom](depth, options) {
fn f41(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 47, 44)?;
    let mut v4 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 26);
    let t3 = tdz(rt, t3, "Event")?;
    let t4 = var_get(rt, 38);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "Event[#check]")?;
    let t7 = get_seen(rt, this, &S_CONSTRUCTOR, 150)?;
    req_obj(rt, t7, "this.constructor", "name")?;
    let v2_name = get_seen(rt, t7, &S_NAME, 151)?;
    let t10 = var_get(rt, 27);
    let t11 = get_private(rt, this, t10)?;
    let t12 = var_get(rt, 33);
    let t13 = get_private(rt, this, t12)?;
    let t14 = var_get(rt, 29);
    let t15 = get_private(rt, this, t14)?;
    let t16 = var_get(rt, 37);
    let t17 = get_private(rt, this, t16)?;
    let v3_inside = obj_seen(rt, &K_TYPE_DEFAULTPREVENTED_CANCELABLE, [t11, t13, t15, t17], 156)?;
    let t19 = to_num(rt, v0_depth)? < 0.0;
    if t19 {
        v4 = v2_name;
    } else {
        let t22 = to_part(rt, v2_name)?;
        let t24 = var_get(rt, 0);
        let t25 = get_seen(rt, t24, &S_INSPECT, 157)?;
        let t27 = var_get(rt, 11);
        let t29 = f9_deeper(rt, v1_options)?;
        let t30 = call(rt, t25, t24, &[v3_inside, t29], "host.inspect")?;
        let t31 = to_part(rt, t30)?;
        v4 = concat_n(rt, &[t22, S_1.v(), t31])?;
    }
    return Ok(v4);
}

// events.js:95  static isDispatched(event) { return event.#dispatched; }
fn f42_isdispatched(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 45)?;
    let v0_event = arg(args, 0);
    let t3 = var_get(rt, 35);
    return Ok(get_private(rt, v0_event, t3)?);
}

// events.js:96  static aim(event, target) { [event.#target, event.#dispatched] = [target, true]; }
fn f43_aim(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 46)?;
    let mut v2 = V::UNDEFINED;
    let v0_event = arg(args, 0);
    let v1_target = arg(args, 1);
    let t4 = arr(rt, &[v1_target, V::TRUE])?;
    let mut t5 = iter(rt, t4, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t7 = var_get(rt, 34);
            let (t8, t9) = attempt!('try1, next(rt, &mut t5));
            attempt!('try1, put_private(rt, v0_event, t7, t8));
            let t11 = var_get(rt, 35);
            let (t12, t13) = attempt!('try1, next(rt, &mut t5));
            attempt!('try1, put_private(rt, v0_event, t11, t12));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v2 = exception;
        close(rt, &mut t5, true)?;
        return Err(throw(rt, v2));
    }
    close(rt, &mut t5, false)?;
    Ok(V::UNDEFINED)
}

// events.js:97  static release(event) { event.#dispatched = false; }
fn f44_release(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 47)?;
    let v0_event = arg(args, 0);
    let t3 = var_get(rt, 35);
    put_private(rt, v0_event, t3, V::FALSE)?;
    Ok(V::UNDEFINED)
}

// events.js:98  static isEnded(event) { return event.#ended; }
fn f45_isended(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 48)?;
    let v0_event = arg(args, 0);
    let t3 = var_get(rt, 32);
    return Ok(get_private(rt, v0_event, t3)?);
}

// events.js:99  static trusted(type) {
fn f46_trusted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 49)?;
    let v0_type = arg(args, 0);
    let t2 = var_get(rt, 26);
    let t2 = tdz(rt, t2, "Event")?;
    let v1_event = f10_event(rt, t2, t2, &[v0_type])?;
    let t6 = var_get(rt, 36);
    put_private(rt, v1_event, t6, V::TRUE)?;
    return Ok(v1_event);
}

// events.js:107  ['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, i) => defineProperty(Even…
fn f47(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 50)?;
    let v0_name = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 1);
    let t4 = var_get(rt, 12);
    let t6 = obj_seen(rt, &K_VALUE_ENUMERABLE, [v1_i, V::TRUE], 164)?;
    return Ok(call(rt, t3, V::UNDEFINED, &[t4, v0_name, t6], "defineProperty")?);
}

// events.js:111  constructor(type, options = {}) {
fn f48_customevent(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 42, 51)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let v1_type = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v4 = obj(rt)?;
    } else {
        v4 = t3;
    }
    let v2_options = v4;
    let t7 = var_get(rt, 4);
    call(rt, t7, V::UNDEFINED, &[v3_arguments, V::num(1.0), S_TYPE.v()], "need")?;
    let t10 = me;
    let t11 = target;
    let t14 = super_call(rt, t10, t11, &[v1_type, v2_options])?;
    let v0_this = t14;
    init_fields(rt, t14, t10)?;
    let t16 = var_get(rt, 39);
    let mut v6 = V::UNDEFINED;
    'l1: {
        let t18 = eq(rt, v2_options, V::NULL)?;
        if t18 {
            break 'l1;
        }
        v6 = get_seen(rt, v2_options, &S_DETAIL, 165)?;
    }
    let t21 = eq(rt, v6, V::NULL)?;
    if t21 {
        v5 = V::NULL;
    } else {
        v5 = v6;
    }
    put_private(rt, v0_this, t16, v5)?;
    return Ok(v0_this);
}

fn f48_customevent_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f48_customevent(rt, me, target, args)
}

// events.js:116  get detail() {
fn f49_get_detail(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 52)?;
    let mut v0 = false;
    let t1 = var_get(rt, 10);
    let t2 = f8_isobject(rt, this)?;
    let t3 = !t2;
    if t3 {
        v0 = t3;
    } else {
        let t4 = var_get(rt, 39);
        let t5 = has_private(rt, this, t4)?;
        v0 = !t5;
    }
    if v0 {
        let t8 = var_get(rt, 5);
        let t9 = call(rt, t8, V::UNDEFINED, &[S_CUSTOMEVENT.v()], "badThis")?;
        return Err(throw(rt, t9));
    }
    let t10 = var_get(rt, 39);
    return Ok(get_private(rt, this, t10)?);
}

// events.js:126  const isListener = (listener) => {
fn f50_islistener(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 31, 53)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_listener = p0;
    let t3 = type_of(rt, v0_listener);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        v1 = t4;
    } else {
        let t5 = var_get(rt, 10);
        v1 = f8_isobject(rt, v0_listener)?;
    }
    if v1 {
        return Ok(true);
    }
    let t10 = seq(rt, v0_listener, V::NULL);
    if t10 {
        v2 = t10;
    } else {
        v2 = seq(rt, v0_listener, V::UNDEFINED);
    }
    if v2 {
        return Ok(false);
    }
    let t14 = var_get(rt, 6);
    let t16 = call(rt, t14, V::UNDEFINED, &[S_LISTENER.v(), S_AN_INSTANCE_OF_EVENTLISTENER.v(), v0_listener], "badType")?;
    return Err(throw(rt, t16));
}

fn f50_islistener_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f50_islistener(rt, arg(args, 0))?))
}

// events.js:131  const isSignal = (signal, name) => {
fn f51_issignal(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 28, 54)?;
    let mut v2 = false;
    let mut v3 = false;
    let v0_signal = p0;
    let v1_name = p1;
    let t4 = sne(rt, v0_signal, V::UNDEFINED);
    if t4 {
        let t5 = var_get(rt, 10);
        let t7 = f8_isobject(rt, v0_signal)?;
        let t8 = !t7;
        if t8 {
            v3 = t8;
        } else {
            let t10 = has(rt, S_ABORTED.v(), v0_signal)?;
            v3 = !t10;
        }
        v2 = v3;
    } else {
        v2 = t4;
    }
    if v2 {
        let t14 = var_get(rt, 6);
        let t17 = call(rt, t14, V::UNDEFINED, &[v1_name, S_AN_INSTANCE_OF_ABORTSIGNAL.v(), v0_signal], "badType")?;
        return Err(throw(rt, t17));
    }
    Ok(V::UNDEFINED)
}

fn f51_issignal_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f51_issignal(rt, arg(args, 0), arg(args, 1))
}

// events.js:134  const typeText = (type) => {
fn f52_typetext(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 15, 55)?;
    let v0_type = p0;
    let t3 = type_of(rt, v0_type);
    let t4 = seq(rt, t3, S_SYMBOL_1.v());
    if t4 {
        let t5 = var_get(rt, 7);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_VALUE.v(), v0_type], "badValue")?;
        return Err(throw(rt, t7));
    }
    return Ok(to_str(rt, v0_type)?);
}

fn f52_typetext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f52_typetext(rt, arg(args, 0))
}

// events.js:138  const listenerOptions = (options) => {
fn f53_listeneroptions(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 55, 56)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_options = p0;
    let t3 = type_of(rt, v0_options);
    let t4 = seq(rt, t3, S_BOOLEAN.v());
    if t4 {
        return Ok(obj_seen(rt, &K_CAPTURE, [v0_options], 168)?);
    }
    let t8 = seq(rt, v0_options, V::NULL);
    if t8 {
        v1 = t8;
    } else {
        v1 = seq(rt, v0_options, V::UNDEFINED);
    }
    if v1 {
        return Ok(obj(rt)?);
    }
    let t14 = type_of(rt, v0_options);
    let t15 = sne(rt, t14, S_OBJECT_1.v());
    if t15 {
        let t17 = type_of(rt, v0_options);
        v2 = sne(rt, t17, S_FUNCTION.v());
    } else {
        v2 = t15;
    }
    if v2 {
        let t20 = var_get(rt, 6);
        let t22 = call(rt, t20, V::UNDEFINED, &[S_OPTIONS.v(), S_OF_TYPE_OBJECT.v(), v0_options], "badType")?;
        return Err(throw(rt, t22));
    }
    let t25 = get_seen(rt, v0_options, &S_ONCE, 169)?;
    let t26 = !t25.truthy();
    let t27 = !t26;
    let t29 = get_seen(rt, v0_options, &S_CAPTURE, 170)?;
    let t30 = !t29.truthy();
    let t31 = !t30;
    let t33 = get_seen(rt, v0_options, &S_SIGNAL, 171)?;
    return Ok(obj_seen(rt, &K_ONCE_CAPTURE_SIGNAL, [V::bool(t27), V::bool(t31), t33], 172)?);
}

fn f53_listeneroptions_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f53_listeneroptions(rt, arg(args, 0))
}

// events.js:144  const later = (e) => host.tick(() => { throw e; });
fn f54_later(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 9, 57)?;
    let v0_e = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TICK, 173)?;
    let t4 = closure(rt, 55, &[v0_e])?;
    return Ok(call(rt, t3, t2, &[t4], "host.tick")?);
}

fn f54_later_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f54_later(rt, arg(args, 0))
}

// events.js:144  const later = (e) => host.tick(() => { throw e; });
fn f55(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 58)?;
    let t1 = capture(me, 0);
    return Err(throw(rt, t1));
}

// events.js:145  class EventTarget {
fn f56_eventtarget(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 59)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f56_eventtarget_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f56_eventtarget(rt, me, target, args)
}

// events.js:146  #listeners = new Map(); // of types to nodes before the first
fn f57_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 60)?;
    let t1 = gload(rt, &S_MAP)?;
    return Ok(construct(rt, t1, &[], "Map")?);
}

// events.js:147  static #check(self) {
fn f58_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 61)?;
    let mut v1 = false;
    let v0_self = arg(args, 0);
    let t2 = var_get(rt, 10);
    let t4 = f8_isobject(rt, v0_self)?;
    let t5 = !t4;
    if t5 {
        v1 = t5;
    } else {
        let t6 = var_get(rt, 41);
        let t8 = has_private(rt, v0_self, t6)?;
        v1 = !t8;
    }
    if v1 {
        let t11 = var_get(rt, 5);
        let t12 = call(rt, t11, V::UNDEFINED, &[S_EVENTTARGET.v()], "badThis")?;
        return Err(throw(rt, t12));
    }
    Ok(V::UNDEFINED)
}

// events.js:150  static #remove(node) {
fn f59_remove(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 62)?;
    let v0_node = arg(args, 0);
    put_seen(rt, v0_node, &S_REMOVED, V::TRUE, true, 174)?;
    let t4 = get_seen(rt, v0_node, &S_BEFORE, 175)?;
    let t6 = get_seen(rt, v0_node, &S_NEXT, 176)?;
    put_seen(rt, t4, &S_NEXT, t6, true, 177)?;
    let t8 = get_seen(rt, v0_node, &S_NEXT, 178)?;
    if t8.truthy() {
        let t10 = get_seen(rt, v0_node, &S_NEXT, 179)?;
        let t12 = get_seen(rt, v0_node, &S_BEFORE, 180)?;
        put_seen(rt, t10, &S_BEFORE, t12, true, 181)?;
    }
    Ok(V::UNDEFINED)
}

// events.js:155  addEventListener(type, listener, options = undefined) {
fn f60_addeventlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 106, 63)?;
    let mut v1_type = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let v0_this = this;
    v1_type = new_box(rt, V::UNDEFINED)?;
    let v4_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v1_type, t2)?;
    let v2_listener = arg(args, 1);
    let t4 = arg(args, 2);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v5 = V::UNDEFINED;
    } else {
        v5 = t4;
    }
    let v3_options = v5;
    let t7 = var_get(rt, 40);
    let t7 = tdz(rt, t7, "EventTarget")?;
    let t8 = var_get(rt, 42);
    let t9 = get_private(rt, t7, t8)?;
    call(rt, t9, t7, &[this], "EventTarget[#check]")?;
    let t11 = var_get(rt, 4);
    call(rt, t11, V::UNDEFINED, &[v4_arguments, V::num(2.0), S_TYPE.v(), S_LISTENER.v()], "need")?;
    let t14 = var_get(rt, 20);
    let t16 = f53_listeneroptions(rt, v3_options)?;
    req_obj(rt, t16, ".", "once")?;
    let t17 = get_seen(rt, t16, &S_ONCE, 183)?;
    let t18 = seq(rt, t17, V::UNDEFINED);
    if t18 {
        v10 = V::FALSE;
    } else {
        v10 = t17;
    }
    let v6_once = v10;
    let t20 = get_seen(rt, t16, &S_CAPTURE, 184)?;
    let t21 = seq(rt, t20, V::UNDEFINED);
    if t21 {
        v11 = V::FALSE;
    } else {
        v11 = t20;
    }
    let v7_capture = v11;
    let v8_signal = get_seen(rt, t16, &S_SIGNAL, 185)?;
    let t24 = var_get(rt, 18);
    f51_issignal(rt, v8_signal, S_OPTIONS_SIGNAL.v())?;
    if v8_signal.truthy() {
        let t29 = get_seen(rt, v8_signal, &S_ABORTED, 186)?;
        if t29.truthy() {
            return Ok(V::UNDEFINED);
        }
        let t31 = get_seen(rt, v8_signal, &S_ADDEVENTLISTENER, 187)?;
        let t32 = closure(rt, 61, &[v0_this, v1_type, v2_listener, v3_options])?;
        let t33 = obj_seen(rt, &K_ONCE, [V::TRUE], 188)?;
        call(rt, t31, v8_signal, &[S_ABORT.v(), t32, t33], "signal.addEventListener")?;
    }
    let t35 = var_get(rt, 17);
    let t37 = f50_islistener(rt, v2_listener)?;
    let t38 = !t37;
    if t38 {
        return Ok(V::UNDEFINED);
    }
    let t39 = var_get(rt, 19);
    let t40 = box_get(v1_type);
    let t41 = f52_typetext(rt, t40)?;
    box_set(rt, v1_type, t41)?;
    let t42 = var_get(rt, 41);
    let t43 = get_private(rt, this, t42)?;
    let t44 = get_method(rt, t43, &S_GET, M_GET)?;
    let t45 = box_get(v1_type);
    let mut v9_last = call_method(rt, t44, t43, &[t45], "this[#listeners].get", M_GET)?;
    let t48 = !v9_last.truthy();
    if t48 {
        let t49 = var_get(rt, 41);
        let t50 = get_private(rt, this, t49)?;
        let t51 = get_method(rt, t50, &S_SET, M_SET)?;
        let t52 = box_get(v1_type);
        let t53 = obj_seen(rt, &K_NEXT, [V::UNDEFINED], 193)?;
        v9_last = t53;
        call_method(rt, t51, t50, &[t52, t53], "this[#listeners].set", M_SET)?;
    }
    'l4: loop {
        tick(rt, 22, 64)?;
        let t56 = get_seen(rt, v9_last, &S_NEXT, 194)?;
        if !t56.truthy() {
            break 'l4;
        }
        v9_last = get_seen(rt, v9_last, &S_NEXT, 195)?;
        let t60 = get_seen(rt, v9_last, &S_LISTENER, 196)?;
        let t62 = seq(rt, t60, v2_listener);
        if t62 {
            let t64 = get_seen(rt, v9_last, &S_CAPTURE, 197)?;
            v12 = seq(rt, t64, v7_capture);
        } else {
            v12 = t62;
        }
        if v12 {
            return Ok(V::UNDEFINED);
        }
    }
    let t69 = obj_seen(rt, &K_LISTENER_ONCE_CAPTURE_REMOVED_BE, [v2_listener, v6_once, v7_capture, V::FALSE, v9_last, V::UNDEFINED], 198)?;
    put_seen(rt, v9_last, &S_NEXT, t69, true, 199)?;
    Ok(V::UNDEFINED)
}

// events.js:162  signal.addEventListener('abort', () => this.removeEventListener(type, listener, options), { once: t…
fn f61(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 65)?;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_REMOVEEVENTLISTENER, 200)?;
    let t3 = box_get(capture(me, 1));
    let t4 = capture(me, 2);
    let t5 = capture(me, 3);
    return Ok(call(rt, t2, t1, &[t3, t4, t5], "this.removeEventListener")?);
}

// events.js:174  removeEventListener(type, listener, options = undefined) {
fn f62_removeeventlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 64, 66)?;
    let mut v4 = V::UNDEFINED;
    let mut v6 = false;
    let mut v10 = false;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_type = arg(args, 0);
    let v1_listener = arg(args, 1);
    let t4 = arg(args, 2);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t4;
    }
    let v2_options = v4;
    let t7 = var_get(rt, 40);
    let t7 = tdz(rt, t7, "EventTarget")?;
    let t8 = var_get(rt, 42);
    let t9 = get_private(rt, t7, t8)?;
    call(rt, t9, t7, &[this], "EventTarget[#check]")?;
    let t11 = var_get(rt, 4);
    call(rt, t11, V::UNDEFINED, &[v3_arguments, V::num(2.0), S_TYPE.v(), S_LISTENER.v()], "need")?;
    let t14 = var_get(rt, 17);
    let t16 = f50_islistener(rt, v1_listener)?;
    let t17 = !t16;
    if t17 {
        return Ok(V::UNDEFINED);
    }
    let t18 = var_get(rt, 19);
    v0_type = f52_typetext(rt, v0_type)?;
    let t22 = seq(rt, v2_options, V::TRUE);
    if t22 {
        v6 = t22;
    } else {
        let mut v7 = V::UNDEFINED;
        'l2: {
            let t24 = eq(rt, v2_options, V::NULL)?;
            if t24 {
                break 'l2;
            }
            v7 = get_seen(rt, v2_options, &S_CAPTURE, 202)?;
        }
        v6 = seq(rt, v7, V::TRUE);
    }
    let v5_capture = v6;
    let mut v9 = V::UNDEFINED;
    'l3: {
        let t29 = var_get(rt, 41);
        let t30 = get_private(rt, this, t29)?;
        let t31 = get_method(rt, t30, &S_GET, M_GET)?;
        let t33 = call_method(rt, t31, t30, &[v0_type], "this[#listeners].get", M_GET)?;
        let t34 = eq(rt, t33, V::NULL)?;
        if t34 {
            break 'l3;
        }
        v9 = get_seen(rt, t33, &S_NEXT, 205)?;
    }
    let mut v8_node = v9;
    'l4: loop {
        tick(rt, 28, 67)?;
        if !v8_node.truthy() {
            break 'l4;
        }
        'l5: {
            let t39 = get_seen(rt, v8_node, &S_LISTENER, 206)?;
            let t41 = sne(rt, t39, v1_listener);
            if t41 {
                v10 = t41;
            } else {
                let t43 = get_seen(rt, v8_node, &S_CAPTURE, 207)?;
                v10 = sne(rt, t43, V::bool(v5_capture));
            }
            if v10 {
                break 'l5;
            }
            let t47 = var_get(rt, 40);
            let t47 = tdz(rt, t47, "EventTarget")?;
            let t48 = var_get(rt, 43);
            let t49 = get_private(rt, t47, t48)?;
            call(rt, t49, t47, &[v8_node], "EventTarget[#remove]")?;
            return Ok(V::UNDEFINED);
        }
        v8_node = get_seen(rt, v8_node, &S_NEXT, 209)?;
    }
    Ok(V::UNDEFINED)
}

// events.js:186  dispatchEvent(event) {
fn f63_dispatchevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 64, 68)?;
    let mut v5 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v11_e = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_event = arg(args, 0);
    let t3 = var_get(rt, 40);
    let t3 = tdz(rt, t3, "EventTarget")?;
    let t4 = var_get(rt, 42);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "EventTarget[#check]")?;
    let t7 = var_get(rt, 4);
    call(rt, t7, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_EVENT_1.v()], "need")?;
    let t11 = var_get(rt, 12);
    let t12 = instance_of(rt, v0_event, t11)?;
    let t13 = !t12;
    if t13 {
        let t14 = var_get(rt, 6);
        let t16 = call(rt, t14, V::UNDEFINED, &[S_EVENT_1.v(), S_AN_INSTANCE_OF_EVENT.v(), v0_event], "badType")?;
        return Err(throw(rt, t16));
    }
    let t17 = var_get(rt, 13);
    let t19 = call(rt, t17, V::UNDEFINED, &[v0_event], "isDispatched")?;
    if t19.truthy() {
        let t20 = var_get(rt, 3);
        let t21 = gload(rt, &S_ERROR)?;
        let t23 = get_seen(rt, v0_event, &S_TYPE, 212)?;
        let t24 = to_part(rt, t23)?;
        let t26 = concat_n(rt, &[S_THE_EVENT.v(), t24, S_IS_ALREADY_BEING_DISPATCHED.v()])?;
        let t27 = construct(rt, t21, &[t26], "Error")?;
        let t28 = call(rt, t20, V::UNDEFINED, &[t27, S_ERR_EVENT_RECURSION.v()], "coded")?;
        return Err(throw(rt, t28));
    }
    let t29 = var_get(rt, 14);
    call(rt, t29, V::UNDEFINED, &[v0_event, this], "aim")?;
    let mut v1_next = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    'l3: {
        let t32 = var_get(rt, 41);
        let t33 = get_private(rt, this, t32)?;
        let t34 = get_method(rt, t33, &S_GET, M_GET)?;
        let t36 = get_seen(rt, v0_event, &S_TYPE, 215)?;
        let t37 = call_method(rt, t34, t33, &[t36], "this[#listeners].get", M_GET)?;
        let t38 = eq(rt, t37, V::NULL)?;
        if t38 {
            break 'l3;
        }
        v4 = get_seen(rt, t37, &S_NEXT, 216)?;
    }
    let mut v3_node = v4;
    'l4: loop {
        tick(rt, 77, 69)?;
        if v3_node.truthy() {
            let t42 = var_get(rt, 16);
            let t44 = call(rt, t42, V::UNDEFINED, &[v0_event], "isEnded")?;
            v5 = V::bool((!t44.truthy()));
        } else {
            v5 = v3_node;
        }
        if !v5.truthy() {
            break 'l4;
        }
        'l5: {
            req_obj(rt, v3_node, "node", "next")?;
            v1_next = get_seen(rt, v3_node, &S_NEXT, 217)?;
            let t50 = get_seen(rt, v3_node, &S_REMOVED, 218)?;
            if t50.truthy() {
                break 'l5;
            }
            let t52 = get_seen(rt, v3_node, &S_ONCE, 219)?;
            if t52.truthy() {
                let t53 = var_get(rt, 40);
                let t53 = tdz(rt, t53, "EventTarget")?;
                let t54 = var_get(rt, 43);
                let t55 = get_private(rt, t53, t54)?;
                call(rt, t55, t53, &[v3_node], "EventTarget[#remove]")?;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    attempt!('try1, req_obj(rt, v3_node, "node", "listener"));
                    let v6_listener = attempt!('try1, get_seen(rt, v3_node, &S_LISTENER, 221));
                    let t61 = type_of(rt, v6_listener);
                    let t62 = seq(rt, t61, S_FUNCTION.v());
                    if t62 {
                        let t64 = attempt!('try1, get_seen(rt, v6_listener, &S_CALL, 222));
                        v9 = attempt!('try1, call(rt, t64, v6_listener, &[this, v0_event], "listener.call"));
                    } else {
                        let t68 = attempt!('try1, get_seen(rt, v6_listener, &S_HANDLEEVENT, 223));
                        v9 = attempt!('try1, call(rt, t68, v6_listener, &[v0_event], "listener.handleEvent"));
                    }
                    let v7_result = v9;
                    let t72 = var_get(rt, 15);
                    attempt!('try1, call(rt, t72, V::UNDEFINED, &[v0_event], "release"));
                    let mut v10 = V::UNDEFINED;
                    'l7: {
                        let t76 = attempt!('try1, eq(rt, v7_result, V::NULL));
                        if t76 {
                            break 'l7;
                        }
                        v10 = attempt!('try1, get_seen(rt, v7_result, &S_THEN, 224));
                    }
                    let v8_then = v10;
                    let t80 = type_of(rt, v8_then);
                    let t81 = seq(rt, t80, S_FUNCTION.v());
                    if t81 {
                        let t83 = attempt!('try1, get_seen(rt, v8_then, &S_CALL, 225));
                        let t85 = var_get(rt, 21);
                        attempt!('try1, call(rt, t83, v8_then, &[v7_result, V::UNDEFINED, t85], "then.call"));
                    }
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v11_e = exception;
                let t87 = var_get(rt, 21);
                f54_later(rt, v11_e)?;
            }
        }
        v3_node = v1_next;
    }
    let t91 = var_get(rt, 15);
    call(rt, t91, V::UNDEFINED, &[v0_event], "release")?;
    let t95 = get_seen(rt, v0_event, &S_DEFAULTPREVENTED, 226)?;
    return Ok(V::bool((sne(rt, t95, V::TRUE))));
}

// events.js:210  [host.custom](depth, options) {
fn f64(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33, 70)?;
    let mut v3 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 40);
    let t3 = tdz(rt, t3, "EventTarget")?;
    let t4 = var_get(rt, 42);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "EventTarget[#check]")?;
    let t7 = get_seen(rt, this, &S_CONSTRUCTOR, 228)?;
    req_obj(rt, t7, "this.constructor", "name")?;
    let v2_name = get_seen(rt, t7, &S_NAME, 229)?;
    let t10 = to_num(rt, v0_depth)? < 0.0;
    if t10 {
        v3 = v2_name;
    } else {
        let t13 = to_part(rt, v2_name)?;
        let t15 = var_get(rt, 0);
        let t16 = get_seen(rt, t15, &S_INSPECT, 230)?;
        let t17 = obj(rt)?;
        let t18 = var_get(rt, 11);
        let t20 = f9_deeper(rt, v1_options)?;
        let t21 = call(rt, t16, t15, &[t17, t20], "host.inspect")?;
        let t22 = to_part(rt, t21)?;
        v3 = concat_n(rt, &[t13, S_1.v(), t22])?;
    }
    return Ok(v3);
}

// events.js:215  static listeners(target, type) {
fn f65_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25, 71)?;
    let v0_target = arg(args, 0);
    let v1_type = arg(args, 1);
    let v2_out = arr(rt, &[])?;
    let mut v4 = V::UNDEFINED;
    'l1: {
        let t5 = var_get(rt, 41);
        let t6 = get_private(rt, v0_target, t5)?;
        let t7 = get_method(rt, t6, &S_GET, M_GET)?;
        let t9 = call_method(rt, t7, t6, &[v1_type], "target[#listeners].get", M_GET)?;
        let t10 = eq(rt, t9, V::NULL)?;
        if t10 {
            break 'l1;
        }
        v4 = get_seen(rt, t9, &S_NEXT, 233)?;
    }
    let mut v3_node = v4;
    'l2: loop {
        tick(rt, 12, 72)?;
        if !v3_node.truthy() {
            break 'l2;
        }
        let t15 = get_method(rt, v2_out, &S_PUSH, M_PUSH)?;
        let t17 = get_seen(rt, v3_node, &S_LISTENER, 235)?;
        call_push(rt, t15, v2_out, t17, "out.push")?;
        v3_node = get_seen(rt, v3_node, &S_NEXT, 236)?;
    }
    return Ok(v2_out);
}
