#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from azure.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(36);

lit!(S = "");
lit!(S_ANSWER = "answer");
lit!(S_AN_HTTPREQUEST_IS_MADE_BY_THE_PL = "an HttpRequest is made by the platform");
lit!(S_APP = "app");
lit!(S_APPLICATION_JSON = "application/json");
lit!(S_ARRAYBUFFER = "arrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_AZURE = "azure");
lit!(S_AZUREANSWER = "azureAnswer");
lit!(S_AZURECONTEXT = "azureContext");
lit!(S_AZUREREQUEST = "azureRequest");
lit!(S_BLOB = "blob");
lit!(S_BODY = "body");
lit!(S_BODYUSED = "bodyUsed");
lit!(S_CALLING = "calling");
lit!(S_CONSOLE = "console");
lit!(S_CONTENT_TYPE = "content-type");
lit!(S_COOKIE = "cookie");
lit!(S_COOKIES = "cookies");
lit!(S_COOKIETEXT = "cookieText");
lit!(S_COSMOSDB = "cosmosDB");
lit!(S_DEBUG = "debug");
lit!(S_DELETEREQUEST = "deleteRequest");
lit!(S_EDGE = "edge");
lit!(S_ERROR = "error");
lit!(S_EVENT = "event");
lit!(S_EVENTGRID = "eventGrid");
lit!(S_EVENTHUB = "eventHub");
lit!(S_EXTRAINPUTS = "extraInputs");
lit!(S_EXTRAOUTPUTS = "extraOutputs");
lit!(S_FAIL = "fail");
lit!(S_FORMDATA = "formData");
lit!(S_FUNCTION = "function");
lit!(S_FUNCTIONNAME = "functionName");
lit!(S_GENERIC = "generic");
lit!(S_GET = "get");
lit!(S_GET_BODY = "get body");
lit!(S_GET_BODYUSED = "get bodyUsed");
lit!(S_GUARDED = "guarded");
lit!(S_HANDLER = "handler");
lit!(S_HANDLEROF = "handlerOf");
lit!(S_HAS = "has");
lit!(S_HEADERS = "headers");
lit!(S_HEADERS_1 = "Headers");
lit!(S_HTTP = "http");
lit!(S_HTTPREQUEST = "HttpRequest");
lit!(S_HTTPRESPONSE = "HttpResponse");
lit!(S_ID = "id");
lit!(S_INFO = "info");
lit!(S_INVOCATIONID = "invocationId");
lit!(S_JSON = "JSON");
lit!(S_JSONBODY = "jsonBody");
lit!(S_JSON_1 = "json");
lit!(S_LINES = "lines");
lit!(S_LOG = "log");
lit!(S_MAKEREQUEST = "makeRequest");
lit!(S_MAP = "map");
lit!(S_METHOD = "method");
lit!(S_MODULE = "module");
lit!(S_NAME = "name");
lit!(S_OBJECT = "Object");
lit!(S_OPTIONS = "options");
lit!(S_PARAMS = "params");
lit!(S_PARSE = "parse");
lit!(S_PATCH = "patch");
lit!(S_POST = "post");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUT = "put");
lit!(S_QUERY = "query");
lit!(S_READER = "reader");
lit!(S_REGISTEREDFOR = "registeredFor");
lit!(S_RESPOND = "respond");
lit!(S_RESPONSE = "Response");
lit!(S_RESULT = "result");
lit!(S_SEARCHPARAMS = "searchParams");
lit!(S_SERVICEBUSQUEUE = "serviceBusQueue");
lit!(S_SERVICEBUSTOPIC = "serviceBusTopic");
lit!(S_SET = "set");
lit!(S_SETTLE = "settle");
lit!(S_SET_COOKIE = "set-cookie");
lit!(S_STATUS = "status");
lit!(S_STORAGEBLOB = "storageBlob");
lit!(S_STORAGEQUEUE = "storageQueue");
lit!(S_STRINGIFY = "stringify");
lit!(S_TEXT = "text");
lit!(S_THEN = "then");
lit!(S_TIMER = "timer");
lit!(S_TRACE = "trace");
lit!(S_TRIGGERMETADATA = "triggerMetadata");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_URL = "url");
lit!(S_URL_1 = "URL");
lit!(S_USER = "user");
lit!(S_WARN = "warn");
const G_JSON: V = builtin("JSON");
const G_JSON_PARSE: V = builtin_function("JSON", "parse");
const G_JSON_STRINGIFY: V = builtin_function("JSON", "stringify");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const K_APP_HTTPREQUEST_HTTPRESPONSE: [&Lit; 3] = [&S_APP, &S_HTTPREQUEST, &S_HTTPRESPONSE];
const K_AZURE_MODULE: [&Lit; 2] = [&S_AZURE, &S_MODULE];
const K_GET: [&Lit; 1] = [&S_GET];
const K_HTTP_EVENT: [&Lit; 2] = [&S_HTTP, &S_EVENT];
const K_INVOCATIONID_FUNCTIONNAME_EXTRAI: [&Lit; 12] = [&S_INVOCATIONID, &S_FUNCTIONNAME, &S_EXTRAINPUTS, &S_EXTRAOUTPUTS, &S_LOG, &S_TRACE, &S_DEBUG, &S_INFO, &S_WARN, &S_ERROR, &S_OPTIONS, &S_TRIGGERMETADATA];
const K_METHOD_URL_HEADERS_QUERY_PARAMS: [&Lit; 6] = [&S_METHOD, &S_URL, &S_HEADERS, &S_QUERY, &S_PARAMS, &S_USER];
const K_SET: [&Lit; 1] = [&S_SET];
const K_STATUS_HEADERS: [&Lit; 2] = [&S_STATUS, &S_HEADERS];
const M_HAS: Method = method("has");
const M_MAP: Method = method("map");
const M_SET: Method = method("set");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_azurecontext_entry, name: &S_AZURECONTEXT, length: 1, flags: 6 },
        FuncInfo { code: f3_log_entry, name: &S_LOG, length: 1, flags: 6 },
        FuncInfo { code: f4, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f5_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f6_set, name: &S_SET, length: 0, flags: 2 },
        FuncInfo { code: f7_azurerequest_entry, name: &S_AZUREREQUEST, length: 1, flags: 6 },
        FuncInfo { code: f8_reader_entry, name: &S_READER, length: 1, flags: 6 },
        FuncInfo { code: f9, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f10_get_body, name: &S_GET_BODY, length: 0, flags: 2 },
        FuncInfo { code: f11_get_bodyused, name: &S_GET_BODYUSED, length: 0, flags: 2 },
        FuncInfo { code: f12_azureanswer, name: &S_AZUREANSWER, length: 1, flags: 6 },
        FuncInfo { code: f13, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f14, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f15_azure_entry, name: &S_AZURE, length: 0, flags: 6 },
        FuncInfo { code: f16, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f17_handlerof_entry, name: &S_HANDLEROF, length: 1, flags: 6 },
        FuncInfo { code: f18, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f19, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f20_httpresponse_entry, name: &S_HTTPRESPONSE, length: 0, flags: 27 },
        FuncInfo { code: f21_httprequest_entry, name: &S_HTTPREQUEST, length: 0, flags: 27 },
        FuncInfo { code: f22_azure, name: &S_AZURE, length: 0, flags: 6 },
    ],
    vars: 17,
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

// azure.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// azure.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 95, 1)?;
    let mut v20 = V::UNDEFINED;
    let mut v22 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_JSON, G_JSON)?;
    req_obj(rt, t2, "JSON", "parse")?;
    let t3 = get_builtin(rt, t2, &S_PARSE, G_JSON_PARSE)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_STRINGIFY, G_JSON_STRINGIFY)?;
    var_set(rt, 2, t4)?;
    let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t5, "Object", "assign")?;
    let t6 = get_builtin(rt, t5, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    var_set(rt, 3, t6)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_CALLING, 20)?;
    req_obj(rt, t8, "host.calling", "guarded")?;
    let t9 = get_seen(rt, t8, &S_GUARDED, 21)?;
    var_set(rt, 4, t9)?;
    let t10 = get_seen(rt, t8, &S_SETTLE, 22)?;
    var_set(rt, 5, t10)?;
    let t11 = get_seen(rt, t8, &S_REGISTEREDFOR, 23)?;
    var_set(rt, 6, t11)?;
    let t12 = get_seen(rt, t8, &S_RESULT, 24)?;
    var_set(rt, 7, t12)?;
    let t13 = var_get(rt, 0);
    let t14 = get_seen(rt, t13, &S_EDGE, 25)?;
    req_obj(rt, t14, "host.edge", "makeRequest")?;
    let t15 = get_seen(rt, t14, &S_MAKEREQUEST, 26)?;
    var_set(rt, 8, t15)?;
    let t16 = get_seen(rt, t14, &S_ANSWER, 27)?;
    var_set(rt, 9, t16)?;
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_COOKIE, 28)?;
    req_obj(rt, t18, "host.cookie", "cookieText")?;
    let t19 = get_seen(rt, t18, &S_COOKIETEXT, 29)?;
    var_set(rt, 10, t19)?;
    let t20 = obj_seen(rt, &K_HTTP_EVENT, [V::UNDEFINED, V::UNDEFINED], 30)?;
    var_set(rt, 11, t20)?;
    let t21 = closure(rt, 2, &[])?;
    var_set(rt, 12, t21)?;
    let t22 = closure(rt, 7, &[])?;
    var_set(rt, 13, t22)?;
    let t23 = closure(rt, 12, &[])?;
    var_set(rt, 14, t23)?;
    let t24 = closure(rt, 15, &[])?;
    var_set(rt, 15, t24)?;
    let v16_azureapp = obj(rt)?;
    let t26 = closure(rt, 17, &[])?;
    var_set(rt, 16, t26)?;
    let t27 = arr(rt, &[S_HTTP.v(), S_GET.v(), S_POST.v(), S_PUT.v(), S_PATCH.v(), S_DELETEREQUEST.v()])?;
    let mut t28 = iter(rt, t27, "")?;
    'l1: loop {
        tick(rt, 13, 2)?;
        let (t29, t30) = next(rt, &mut t28)?;
        if t30 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v21_method = t29;
                let t33 = attempt!('try1, closure(rt, 18, &[]));
                attempt!('try1, put_v(rt, v16_azureapp, v21_method, t33, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v20 = exception;
            close(rt, &mut t28, true)?;
            return Err(throw(rt, v20));
        }
    }
    let t35 = arr(rt, &[S_TIMER.v(), S_STORAGEBLOB.v(), S_STORAGEQUEUE.v(), S_SERVICEBUSQUEUE.v(), S_SERVICEBUSTOPIC.v(), S_EVENTHUB.v(), S_EVENTGRID.v(), S_COSMOSDB.v(), S_GENERIC.v()])?;
    let mut t36 = iter(rt, t35, "")?;
    'l3: loop {
        tick(rt, 13, 3)?;
        let (t37, t38) = next(rt, &mut t36)?;
        if t38 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v23_trigger = t37;
                let t41 = attempt!('try2, closure(rt, 19, &[]));
                attempt!('try2, put_v(rt, v16_azureapp, v23_trigger, t41, true));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v22 = exception;
            close(rt, &mut t36, true)?;
            return Err(throw(rt, v22));
        }
    }
    let t43 = make_class(rt, 20, V::EMPTY, &[])?;
    get_seen(rt, t43, &S_PROTOTYPE, 31)?;
    let v24_httpresponse = t43;
    let v18_httpresponse = t43;
    let t45 = make_class(rt, 21, V::EMPTY, &[])?;
    get_seen(rt, t45, &S_PROTOTYPE, 32)?;
    let v25_httprequest = t45;
    let v19_httprequest = t45;
    let t48 = closure(rt, 22, &[])?;
    let t49 = obj_seen(rt, &K_APP_HTTPREQUEST_HTTPRESPONSE, [v16_azureapp, v19_httprequest, v18_httpresponse], 33)?;
    return Ok(obj_seen(rt, &K_AZURE_MODULE, [t48, t49], 34)?);
}

// azure.js:11  const azureContext = (request) => {
fn f2_azurecontext(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 43, 4)?;
    let v0_request = p0;
    let v1_log = closure(rt, 3, &[])?;
    let t5 = get_seen(rt, v0_request, &S_ID, 35)?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_NAME, 36)?;
    let t9 = closure(rt, 5, &[])?;
    let t8 = obj_seen(rt, &K_GET, [t9], 37)?;
    let t11 = closure(rt, 6, &[])?;
    let t10 = obj_seen(rt, &K_SET, [t11], 38)?;
    let t13 = f3_log(rt, S_LOG.v())?;
    let t15 = f3_log(rt, S_DEBUG.v())?;
    let t17 = f3_log(rt, S_DEBUG.v())?;
    let t19 = f3_log(rt, S_INFO.v())?;
    let t21 = f3_log(rt, S_WARN.v())?;
    let t23 = f3_log(rt, S_ERROR.v())?;
    let t24 = obj(rt)?;
    let t25 = obj(rt)?;
    return Ok(obj_seen(rt, &K_INVOCATIONID_FUNCTIONNAME_EXTRAI, [t5, t7, t8, t10, t13, t15, t17, t19, t21, t23, t24, t25], 39)?);
}

fn f2_azurecontext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_azurecontext(rt, arg(args, 0))
}

// azure.js:12  const log = (level) => (...args) => host.lines.console[level](...args);
fn f3_log(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 5)?;
    let v0_level = p0;
    return Ok(closure(rt, 4, &[v0_level])?);
}

fn f3_log_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_log(rt, arg(args, 0))
}

// azure.js:12  const log = (level) => (...args) => host.lines.console[level](...args);
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 6)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_LINES, 40)?;
    let t4 = get_seen(rt, t3, &S_CONSOLE, 41)?;
    let t5 = capture(me, 0);
    let t6 = get_v(rt, t4, t5)?;
    let t7 = arr(rt, &[])?;
    spread(rt, t7, v0_args, "...")?;
    return Ok(call_arr(rt, t6, t4, t7, "host.lines.console[level]")?);
}

// azure.js:14  invocationId: request.id, functionName: host.name, extraInputs: { get() {} }, extraOutputs: { set()…
fn f5_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 7)?;
    Ok(V::UNDEFINED)
}

// azure.js:14  invocationId: request.id, functionName: host.name, extraInputs: { get() {} }, extraOutputs: { set()…
fn f6_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 8)?;
    Ok(V::UNDEFINED)
}

// azure.js:19  const azureRequest = (request) => {
fn f7_azurerequest(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 54, 9)?;
    let v0_request = p0;
    let t2 = var_get(rt, 8);
    let v1_inner = call(rt, t2, V::UNDEFINED, &[v0_request], "makeRequest")?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_URL, 42)?;
    let t7 = get_seen(rt, t6, &S_URL_1, 43)?;
    let t9 = get_seen(rt, v0_request, &S_URL, 44)?;
    let t10 = construct(rt, t7, &[t9], "host.url.URL")?;
    req_obj(rt, t10, "(intermediate value)", "searchParams")?;
    let v2_searchparams = get_seen(rt, t10, &S_SEARCHPARAMS, 45)?;
    let v3_reader = closure(rt, 8, &[v1_inner])?;
    let t15 = get_seen(rt, v1_inner, &S_METHOD, 46)?;
    let t17 = get_seen(rt, v1_inner, &S_URL, 47)?;
    let t19 = get_seen(rt, v1_inner, &S_HEADERS, 48)?;
    let t21 = obj(rt)?;
    let t13 = obj_seen(rt, &K_METHOD_URL_HEADERS_QUERY_PARAMS, [t15, t17, t19, v2_searchparams, t21, V::NULL], 49)?;
    let t22 = closure(rt, 10, &[v1_inner])?;
    def_accessor(rt, t13, S_BODY.v(), t22, true)?;
    let t23 = closure(rt, 11, &[v1_inner])?;
    def_accessor(rt, t13, S_BODYUSED.v(), t23, true)?;
    let t25 = f8_reader(rt, v3_reader, S_ARRAYBUFFER.v())?;
    def_prop(rt, t13, &S_ARRAYBUFFER, t25)?;
    let t27 = f8_reader(rt, v3_reader, S_BLOB.v())?;
    def_prop(rt, t13, &S_BLOB, t27)?;
    let t29 = f8_reader(rt, v3_reader, S_FORMDATA.v())?;
    def_prop(rt, t13, &S_FORMDATA, t29)?;
    let t31 = f8_reader(rt, v3_reader, S_JSON_1.v())?;
    def_prop(rt, t13, &S_JSON_1, t31)?;
    let t33 = f8_reader(rt, v3_reader, S_TEXT.v())?;
    def_prop(rt, t13, &S_TEXT, t33)?;
    return Ok(t13);
}

fn f7_azurerequest_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_azurerequest(rt, arg(args, 0))
}

// azure.js:22  const reader = (name) => () => inner[name]();
fn f8_reader(rt: &mut Rt, me: V, p0: V) -> R<V> {
    enter(rt, 6, 10)?;
    let v0_name = p0;
    return Ok(closure(rt, 9, &[capture(me, 0), v0_name])?);
}

fn f8_reader_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_reader(rt, me, arg(args, 0))
}

// azure.js:22  const reader = (name) => () => inner[name]();
fn f9(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 11)?;
    let t1 = capture(me, 0);
    let t2 = capture(me, 1);
    let t3 = get_v(rt, t1, t2)?;
    return Ok(call(rt, t3, t1, &[], "inner[name]")?);
}

// azure.js:25  get body() { return inner.body; },
fn f10_get_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 12)?;
    let t1 = capture(me, 0);
    return Ok(get_seen(rt, t1, &S_BODY, 50)?);
}

// azure.js:26  get bodyUsed() { return inner.bodyUsed; },
fn f11_get_bodyused(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 13)?;
    let t1 = capture(me, 0);
    return Ok(get_seen(rt, t1, &S_BODYUSED, 51)?);
}

// azure.js:30  const azureAnswer = (value) => {
fn f12_azureanswer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 117, 14)?;
    let mut v7 = false;
    let mut v8 = false;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let t3 = seq(rt, v0_value, V::UNDEFINED);
    if t3 {
        v7 = t3;
    } else {
        v7 = seq(rt, v0_value, V::NULL);
    }
    if v7 {
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_RESPOND, 52)?;
        let t9 = arr(rt, &[])?;
        let t10 = gload(rt, &S_UINT8ARRAY)?;
        let t11 = construct(rt, t10, &[V::num(0.0)], "Uint8Array")?;
        return Ok(call(rt, t8, t7, &[V::num(204.0), t9, t11], "host.respond")?);
    }
    let t14 = get_seen(rt, v0_value, &S_ARRAYBUFFER, 53)?;
    let t15 = type_of(rt, t14);
    let t16 = seq(rt, t15, S_FUNCTION.v());
    if t16 {
        let t18 = get_seen(rt, v0_value, &S_STATUS, 54)?;
        v8 = sne(rt, t18, V::UNDEFINED);
    } else {
        v8 = t16;
    }
    if v8 {
        let t21 = var_get(rt, 9);
        return Ok(call(rt, t21, V::UNDEFINED, &[v0_value], "answer")?);
    }
    let t24 = var_get(rt, 0);
    let t25 = get_seen(rt, t24, &S_HEADERS, 55)?;
    let t26 = get_seen(rt, t25, &S_HEADERS_1, 56)?;
    let t28 = get_seen(rt, v0_value, &S_HEADERS, 57)?;
    let v1_headers = construct(rt, t26, &[t28], "host.headers.Headers")?;
    req_obj(rt, v0_value, "value", "body")?;
    let mut v2_body = get_seen(rt, v0_value, &S_BODY, 58)?;
    let t33 = get_seen(rt, v0_value, &S_JSONBODY, 59)?;
    let t34 = sne(rt, t33, V::UNDEFINED);
    if t34 {
        let t35 = var_get(rt, 2);
        let t37 = get_seen(rt, v0_value, &S_JSONBODY, 60)?;
        v2_body = call(rt, t35, V::UNDEFINED, &[t37], "stringify")?;
        let t40 = get_method(rt, v1_headers, &S_HAS, M_HAS)?;
        let t41 = call_method(rt, t40, v1_headers, &[S_CONTENT_TYPE.v()], "headers.has", M_HAS)?;
        let t42 = !t41.truthy();
        if t42 {
            let t44 = get_method(rt, v1_headers, &S_SET, M_SET)?;
            call_method(rt, t44, v1_headers, &[S_CONTENT_TYPE.v(), S_APPLICATION_JSON.v()], "headers.set", M_SET)?;
        }
    }
    let t46 = var_get(rt, 0);
    let t47 = get_seen(rt, t46, &S_HTTP, 63)?;
    let t48 = get_seen(rt, t47, &S_RESPONSE, 64)?;
    let t52 = get_seen(rt, v0_value, &S_STATUS, 65)?;
    let t53 = eq(rt, t52, V::NULL)?;
    if t53 {
        v9 = V::num(200.0);
    } else {
        v9 = t52;
    }
    let t50 = obj_seen(rt, &K_STATUS_HEADERS, [v9, v1_headers], 66)?;
    let v3_response = construct(rt, t48, &[v2_body, t50], "host.http.Response")?;
    let t58 = get_seen(rt, v0_value, &S_COOKIES, 67)?;
    let t59 = eq(rt, t58, V::NULL)?;
    if t59 {
        v10 = arr(rt, &[])?;
    } else {
        v10 = t58;
    }
    let t62 = get_method(rt, v10, &S_MAP, M_MAP)?;
    let t63 = closure(rt, 13, &[])?;
    let v4_cookies = call_method(rt, t62, v10, &[t63], "(value.cookies ?? []).map", M_MAP)?;
    req_obj(rt, v3_response, "response", "status")?;
    let v5_status = get_seen(rt, v3_response, &S_STATUS, 69)?;
    let t67 = arr(rt, &[])?;
    let t69 = get_seen(rt, v3_response, &S_HEADERS, 70)?;
    spread(rt, t67, t69, "response.headers")?;
    spread(rt, t67, v4_cookies, "cookies")?;
    let v6_all = t67;
    let t72 = get_seen(rt, v3_response, &S_ARRAYBUFFER, 71)?;
    let t73 = call(rt, t72, v3_response, &[], "response.arrayBuffer")?;
    let t74 = get_seen(rt, t73, &S_THEN, 72)?;
    let t75 = var_get(rt, 4);
    let t76 = closure(rt, 14, &[v5_status, v6_all])?;
    let t77 = call(rt, t75, V::UNDEFINED, &[t76], "guarded")?;
    let t78 = var_get(rt, 0);
    let t79 = get_seen(rt, t78, &S_FAIL, 73)?;
    call(rt, t74, t73, &[t77, t79], "response.arrayBuffer(...).then")?;
    Ok(V::UNDEFINED)
}

// azure.js:40  const cookies = (value.cookies ?? []).map((c) => ['set-cookie', cookieText(c)]);
fn f13(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 15)?;
    let v0_c = arg(args, 0);
    let t2 = var_get(rt, 10);
    let t4 = call(rt, t2, V::UNDEFINED, &[v0_c], "cookieText")?;
    return Ok(arr(rt, &[S_SET_COOKIE.v(), t4])?);
}

// azure.js:43  response.arrayBuffer().then(guarded((buffer) => host.respond(status, all, new Uint8Array(buffer))),…
fn f14(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 16)?;
    let v0_buffer = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_RESPOND, 74)?;
    let t4 = capture(me, 0);
    let t5 = capture(me, 1);
    let t6 = gload(rt, &S_UINT8ARRAY)?;
    let t8 = construct(rt, t6, &[v0_buffer], "Uint8Array")?;
    return Ok(call(rt, t3, t2, &[t4, t5, t8], "host.respond")?);
}

// azure.js:45  const azure = () => (request) => {
fn f15_azure(rt: &mut Rt) -> R<V> {
    enter(rt, 3, 17)?;
    return Ok(closure(rt, 16, &[])?);
}

fn f15_azure_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f15_azure(rt)
}

// azure.js:45  const azure = () => (request) => {
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37, 18)?;
    let v0_request = arg(args, 0);
    let t2 = var_get(rt, 6);
    let t4 = var_get(rt, 11);
    let v1_handler = call(rt, t2, V::UNDEFINED, &[v0_request, t4], "registeredFor")?;
    let t7 = get_seen(rt, v0_request, &S_EVENT, 75)?;
    let t8 = sne(rt, t7, S.v());
    if t8 {
        let t9 = var_get(rt, 5);
        let t11 = var_get(rt, 1);
        let t13 = get_seen(rt, v0_request, &S_EVENT, 76)?;
        let t14 = call(rt, t11, V::UNDEFINED, &[t13], "parse")?;
        let t15 = var_get(rt, 12);
        let t17 = f2_azurecontext(rt, v0_request)?;
        let t18 = call(rt, v1_handler, V::UNDEFINED, &[t14, t17], "handler")?;
        let t19 = var_get(rt, 7);
        return Ok(call(rt, t9, V::UNDEFINED, &[t18, t19], "settle")?);
    }
    let t21 = var_get(rt, 5);
    let t23 = var_get(rt, 13);
    let t25 = f7_azurerequest(rt, v0_request)?;
    let t26 = var_get(rt, 12);
    let t28 = f2_azurecontext(rt, v0_request)?;
    let t29 = call(rt, v1_handler, V::UNDEFINED, &[t25, t28], "handler")?;
    let t30 = var_get(rt, 14);
    call(rt, t21, V::UNDEFINED, &[t29, t30], "settle")?;
    Ok(V::UNDEFINED)
}

// azure.js:51  const handlerOf = (options) => (typeof options === 'function' ? options : options.handler);
fn f17_handlerof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 14, 19)?;
    let mut v1 = V::UNDEFINED;
    let v0_options = p0;
    let t3 = type_of(rt, v0_options);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        v1 = v0_options;
    } else {
        v1 = get_seen(rt, v0_options, &S_HANDLER, 77)?;
    }
    return Ok(v1);
}

fn f17_handlerof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_handlerof(rt, arg(args, 0))
}

// azure.js:53  azureApp[method] = (name, options) => { registered.http = handlerOf(options); };
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 20)?;
    let v0_name = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 11);
    let t4 = var_get(rt, 16);
    let t6 = f17_handlerof(rt, v1_options)?;
    put_seen(rt, t3, &S_HTTP, t6, true, 78)?;
    Ok(V::UNDEFINED)
}

// azure.js:56  azureApp[trigger] = (name, options) => { registered.event = handlerOf(options); };
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 21)?;
    let v0_name = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 11);
    let t4 = var_get(rt, 16);
    let t6 = f17_handlerof(rt, v1_options)?;
    put_seen(rt, t3, &S_EVENT, t6, true, 79)?;
    Ok(V::UNDEFINED)
}

// azure.js:59  constructor(init = {}) { assign(this, init); }
fn f20_httpresponse(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 14, 22)?;
    let this = instance(rt, target)?;
    let mut v1 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = arg(args, 0);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v1 = obj(rt)?;
    } else {
        v1 = t2;
    }
    let v0_init = v1;
    let t6 = var_get(rt, 3);
    call(rt, t6, V::UNDEFINED, &[this, v0_init], "assign")?;
    Ok(this)
}

fn f20_httpresponse_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f20_httpresponse(rt, me, target, args)
}

// azure.js:62  constructor() { throw new TypeError('an HttpRequest is made by the platform'); }
fn f21_httprequest(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 6, 23)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = gload(rt, &S_TYPEERROR)?;
    let t3 = construct(rt, t2, &[S_AN_HTTPREQUEST_IS_MADE_BY_THE_PL.v()], "TypeError")?;
    return Err(throw(rt, t3));
}

fn f21_httprequest_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f21_httprequest(rt, me, target, args)
}

// azure.js:65  azure: () => (registered.http || registered.event ? azure() : undefined),
fn f22_azure(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 24)?;
    let mut v0 = V::UNDEFINED;
    let mut v1 = V::UNDEFINED;
    let t1 = var_get(rt, 11);
    let t2 = get_seen(rt, t1, &S_HTTP, 80)?;
    if t2.truthy() {
        v1 = t2;
    } else {
        let t3 = var_get(rt, 11);
        v1 = get_seen(rt, t3, &S_EVENT, 81)?;
    }
    if v1.truthy() {
        let t6 = var_get(rt, 15);
        v0 = f15_azure(rt)?;
    } else {
        v0 = V::UNDEFINED;
    }
    return Ok(v0);
}
