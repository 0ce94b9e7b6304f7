#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from edge.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(35);

lit!(S = "");
lit!(S_127_0_0_1 = "127.0.0.1");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_ANSWER = "answer");
lit!(S_ARRAYBUFFER = "arrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_BODY = "body");
lit!(S_BYTES = "bytes");
lit!(S_CALLING = "calling");
lit!(S_ENV = "env");
lit!(S_EVENT = "event");
lit!(S_FAIL = "fail");
lit!(S_FETCH = "fetch");
lit!(S_FETCHEVENT = "fetchEvent");
lit!(S_FOR_THIS_EVENT = " for this event");
lit!(S_FUNCTION = "function");
lit!(S_GEO = "geo");
lit!(S_GET = "GET");
lit!(S_GUARDED = "guarded");
lit!(S_HEAD = "HEAD");
lit!(S_HEADERS = "headers");
lit!(S_HTTP = "http");
lit!(S_ID = "id");
lit!(S_IP = "ip");
lit!(S_ISTHENABLE = "isThenable");
lit!(S_JSON = "JSON");
lit!(S_MAKEREQUEST = "makeRequest");
lit!(S_METHOD = "method");
lit!(S_NOTHING = "nothing");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_PARAMS = "params");
lit!(S_PARSE = "parse");
lit!(S_PASSTHROUGHONEXCEPTION = "passThroughOnException");
lit!(S_PROCESS = "process");
lit!(S_PROMISE = "Promise");
lit!(S_REQUEST = "Request");
lit!(S_REQUESTID = "requestId");
lit!(S_REQUEST_1 = "request");
lit!(S_RESOLVE = "resolve");
lit!(S_RESPOND = "respond");
lit!(S_RESPONDWITH = "respondWith");
lit!(S_RESPONSE = "response");
lit!(S_RESULT = "result");
lit!(S_SCHEDULED = "scheduled");
lit!(S_SETTLE = "settle");
lit!(S_STATUS = "status");
lit!(S_STRING = "string");
lit!(S_THEN = "then");
lit!(S_THE_HANDLER_RETURNED_NO_RESPONSE = "the handler returned no Response");
lit!(S_THE_LISTENER_DID_NOT_CALL_EVENT = "the listener did not call event.respondWith");
lit!(S_THE_WORKER_HAS_NO_METHOD = "the worker has no method ");
lit!(S_THE_WORKER_HAS_NO_METHOD_FETCH_I = "the worker has no method fetch: it takes no requests");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_URL = "url");
lit!(S_WAITING = "waiting");
lit!(S_WAITUNTIL = "waitUntil");
lit!(S_WEB = "web");
lit!(S_WORKER = "worker");
const G_JSON: V = builtin("JSON");
const G_JSON_PARSE: V = builtin_function("JSON", "parse");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const K_MAKEREQUEST_ANSWER_WEB_WORKER_FE: [&Lit; 6] = [&S_MAKEREQUEST, &S_ANSWER, &S_WEB, &S_WORKER, &S_FETCHEVENT, &S_ADDEVENTLISTENER];
const K_METHOD_HEADERS: [&Lit; 2] = [&S_METHOD, &S_HEADERS];
const K_REQUESTID_IP_PARAMS_GEO: [&Lit; 4] = [&S_REQUESTID, &S_IP, &S_PARAMS, &S_GEO];
const K_RESPONSE: [&Lit; 1] = [&S_RESPONSE];
const K_TYPE_REQUEST_RESPONDWITH: [&Lit; 3] = [&S_TYPE, &S_REQUEST_1, &S_RESPONDWITH];
const K_WAITUNTIL_PASSTHROUGHONEXCEPTION: [&Lit; 2] = [&S_WAITUNTIL, &S_PASSTHROUGHONEXCEPTION];

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_nothing, name: &S_NOTHING, length: 0, flags: 6 },
        FuncInfo { code: f3_waiting_entry, name: &S_WAITING, length: 0, flags: 6 },
        FuncInfo { code: f4_waituntil, name: &S_WAITUNTIL, length: 1, flags: 2 },
        FuncInfo { code: f5_passthroughonexception, name: &S_PASSTHROUGHONEXCEPTION, length: 0, flags: 2 },
        FuncInfo { code: f6_makerequest_entry, name: &S_MAKEREQUEST, length: 1, flags: 6 },
        FuncInfo { code: f7_answer, name: &S_ANSWER, length: 1, flags: 6 },
        FuncInfo { code: f8, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f9_web, name: &S_WEB, length: 1, flags: 6 },
        FuncInfo { code: f10, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f11_worker, name: &S_WORKER, length: 1, flags: 6 },
        FuncInfo { code: f12, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f13_fetchevent_entry, name: &S_FETCHEVENT, length: 0, flags: 6 },
        FuncInfo { code: f14, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f15_respondwith, name: &S_RESPONDWITH, length: 1, flags: 2 },
        FuncInfo { code: f16_fetchevent, name: &S_FETCHEVENT, length: 0, flags: 6 },
        FuncInfo { code: f17_addeventlistener, name: &S_ADDEVENTLISTENER, length: 2, flags: 2 },
    ],
    vars: 14,
};

// edge.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// edge.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 67, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_JSON, G_JSON)?;
    req_obj(rt, t2, "JSON", "parse")?;
    let t3 = get_builtin(rt, t2, &S_PARSE, G_JSON_PARSE)?;
    var_set(rt, 1, t3)?;
    let t4 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t4, "Object", "assign")?;
    let t5 = get_builtin(rt, t4, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    var_set(rt, 2, t5)?;
    let t6 = gload(rt, &S_PROMISE)?;
    var_set(rt, 3, t6)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_CALLING, 16)?;
    req_obj(rt, t8, "host.calling", "guarded")?;
    let t9 = get_seen(rt, t8, &S_GUARDED, 17)?;
    var_set(rt, 4, t9)?;
    let t10 = get_seen(rt, t8, &S_ISTHENABLE, 18)?;
    var_set(rt, 5, t10)?;
    let t11 = get_seen(rt, t8, &S_SETTLE, 19)?;
    var_set(rt, 6, t11)?;
    let t12 = get_seen(rt, t8, &S_RESULT, 20)?;
    var_set(rt, 7, t12)?;
    let t13 = closure(rt, 2, &[])?;
    var_set(rt, 8, t13)?;
    let t14 = closure(rt, 3, &[])?;
    var_set(rt, 9, t14)?;
    let t15 = closure(rt, 6, &[])?;
    var_set(rt, 10, t15)?;
    let t16 = closure(rt, 7, &[])?;
    var_set(rt, 11, t16)?;
    let v12_web = closure(rt, 9, &[])?;
    let v13_worker = closure(rt, 11, &[])?;
    var_set(rt, 12, V::UNDEFINED)?;
    let t19 = closure(rt, 13, &[])?;
    var_set(rt, 13, t19)?;
    let t21 = var_get(rt, 10);
    let t22 = var_get(rt, 11);
    let t25 = closure(rt, 16, &[])?;
    let t26 = closure(rt, 17, &[])?;
    return Ok(obj_seen(rt, &K_MAKEREQUEST_ANSWER_WEB_WORKER_FE, [t21, t22, v12_web, v13_worker, t25, t26], 21)?);
}

// edge.js:8  const nothing = () => {};
fn f2_nothing(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 2)?;
    Ok(V::UNDEFINED)
}

// edge.js:9  const waiting = () => ({
fn f3_waiting(rt: &mut Rt) -> R<V> {
    enter(rt, 7, 3)?;
    let t2 = closure(rt, 4, &[])?;
    let t3 = closure(rt, 5, &[])?;
    return Ok(obj_seen(rt, &K_WAITUNTIL_PASSTHROUGHONEXCEPTION, [t2, t3], 22)?);
}

fn f3_waiting_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_waiting(rt)
}

// edge.js:10  waitUntil(promise) { Later.resolve(promise).then(nothing, nothing); },
fn f4_waituntil(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 4)?;
    let v0_promise = arg(args, 0);
    let t2 = var_get(rt, 3);
    let t3 = get_seen(rt, t2, &S_RESOLVE, 23)?;
    let t5 = call(rt, t3, t2, &[v0_promise], "Later.resolve")?;
    let t6 = get_seen(rt, t5, &S_THEN, 24)?;
    let t7 = var_get(rt, 8);
    let t8 = var_get(rt, 8);
    call(rt, t6, t5, &[t7, t8], "Later.resolve(...).then")?;
    Ok(V::UNDEFINED)
}

// edge.js:11  passThroughOnException() {},
fn f5_passthroughonexception(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 5)?;
    Ok(V::UNDEFINED)
}

// edge.js:14  const makeRequest = (request) => {
fn f6_makerequest(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 42, 6)?;
    let mut v2 = false;
    let mut v3 = false;
    let v0_request = p0;
    let t4 = get_seen(rt, v0_request, &S_METHOD, 25)?;
    let t6 = get_seen(rt, v0_request, &S_HEADERS, 26)?;
    let v1_init = obj_seen(rt, &K_METHOD_HEADERS, [t4, t6], 27)?;
    let t8 = get_seen(rt, v0_request, &S_BYTES, 28)?;
    let t9 = length_seen(rt, t8, 29)?;
    let t10 = to_num(rt, t9)? > 0.0;
    if t10 {
        let t12 = get_seen(rt, v0_request, &S_METHOD, 30)?;
        v3 = sne(rt, t12, S_GET.v());
    } else {
        v3 = t10;
    }
    if v3 {
        let t16 = get_seen(rt, v0_request, &S_METHOD, 31)?;
        v2 = sne(rt, t16, S_HEAD.v());
    } else {
        v2 = v3;
    }
    if v2 {
        let t21 = get_seen(rt, v0_request, &S_BYTES, 32)?;
        put_seen(rt, v1_init, &S_BODY, t21, true, 33)?;
    }
    let t22 = var_get(rt, 0);
    let t23 = get_seen(rt, t22, &S_HTTP, 34)?;
    let t24 = get_seen(rt, t23, &S_REQUEST, 35)?;
    let t26 = get_seen(rt, v0_request, &S_URL, 36)?;
    return Ok(construct(rt, t24, &[t26, v1_init], "host.http.Request")?);
}

fn f6_makerequest_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_makerequest(rt, arg(args, 0))
}

// edge.js:19  const answer = (response) => {
fn f7_answer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 46, 7)?;
    let mut v3 = false;
    let mut v4 = false;
    let v0_response = arg(args, 0);
    let t3 = seq(rt, v0_response, V::NULL);
    if t3 {
        v4 = t3;
    } else {
        let t5 = type_of(rt, v0_response);
        v4 = sne(rt, t5, S_OBJECT_1.v());
    }
    if v4 {
        v3 = v4;
    } else {
        let t9 = get_seen(rt, v0_response, &S_ARRAYBUFFER, 37)?;
        let t10 = type_of(rt, t9);
        v3 = sne(rt, t10, S_FUNCTION.v());
    }
    if v3 {
        let t13 = gload(rt, &S_TYPEERROR)?;
        let t14 = construct(rt, t13, &[S_THE_HANDLER_RETURNED_NO_RESPONSE.v()], "TypeError")?;
        return Err(throw(rt, t14));
    }
    req_obj(rt, v0_response, "response", "status")?;
    let v1_status = get_seen(rt, v0_response, &S_STATUS, 38)?;
    let t17 = arr(rt, &[])?;
    let t19 = get_seen(rt, v0_response, &S_HEADERS, 39)?;
    spread(rt, t17, t19, "response.headers")?;
    let v2_headers = t17;
    let t21 = get_seen(rt, v0_response, &S_ARRAYBUFFER, 40)?;
    let t22 = call(rt, t21, v0_response, &[], "response.arrayBuffer")?;
    let t23 = get_seen(rt, t22, &S_THEN, 41)?;
    let t24 = var_get(rt, 4);
    let t25 = closure(rt, 8, &[v1_status, v2_headers])?;
    let t26 = call(rt, t24, V::UNDEFINED, &[t25], "guarded")?;
    let t27 = var_get(rt, 0);
    let t28 = get_seen(rt, t27, &S_FAIL, 42)?;
    call(rt, t23, t22, &[t26, t28], "response.arrayBuffer(...).then")?;
    Ok(V::UNDEFINED)
}

// edge.js:25  response.arrayBuffer().then(guarded((buffer) => host.respond(status, headers, new Uint8Array(buffer…
fn f8(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 8)?;
    let v0_buffer = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_RESPOND, 43)?;
    let t4 = capture(me, 0);
    let t5 = capture(me, 1);
    let t6 = gload(rt, &S_UINT8ARRAY)?;
    let t8 = construct(rt, t6, &[v0_buffer], "Uint8Array")?;
    return Ok(call(rt, t3, t2, &[t4, t5, t8], "host.respond")?);
}

// edge.js:27  const web = (handler) => (request) => {
fn f9_web(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 9)?;
    let v0_handler = arg(args, 0);
    return Ok(closure(rt, 10, &[v0_handler])?);
}

// edge.js:27  const web = (handler) => (request) => {
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 10)?;
    let v0_request = arg(args, 0);
    let t2 = var_get(rt, 2);
    let t3 = var_get(rt, 9);
    let t4 = f3_waiting(rt)?;
    let t7 = get_seen(rt, v0_request, &S_ID, 44)?;
    let t8 = obj(rt)?;
    let t9 = obj(rt)?;
    let t5 = obj_seen(rt, &K_REQUESTID_IP_PARAMS_GEO, [t7, S_127_0_0_1.v(), t8, t9], 45)?;
    let v1_context = call(rt, t2, V::UNDEFINED, &[t4, t5], "assign")?;
    let t11 = var_get(rt, 6);
    let t12 = capture(me, 0);
    let t13 = var_get(rt, 10);
    let t15 = f6_makerequest(rt, v0_request)?;
    let t17 = call(rt, t12, V::UNDEFINED, &[t15, v1_context], "handler")?;
    let t18 = var_get(rt, 11);
    call(rt, t11, V::UNDEFINED, &[t17, t18], "settle")?;
    Ok(V::UNDEFINED)
}

// edge.js:31  const worker = (target) => (request) => {
fn f11_worker(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 11)?;
    let v0_target = arg(args, 0);
    return Ok(closure(rt, 12, &[v0_target])?);
}

// edge.js:31  const worker = (target) => (request) => {
fn f12(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 77, 12)?;
    let mut v4 = V::UNDEFINED;
    let v0_request = arg(args, 0);
    let t2 = var_get(rt, 9);
    let v1_context = f3_waiting(rt)?;
    let t5 = get_seen(rt, v0_request, &S_EVENT, 46)?;
    let t6 = seq(rt, t5, S.v());
    if t6 {
        let t7 = capture(me, 0);
        let t8 = get_seen(rt, t7, &S_FETCH, 47)?;
        let t9 = type_of(rt, t8);
        let t10 = sne(rt, t9, S_FUNCTION.v());
        if t10 {
            let t11 = gload(rt, &S_TYPEERROR)?;
            let t12 = construct(rt, t11, &[S_THE_WORKER_HAS_NO_METHOD_FETCH_I.v()], "TypeError")?;
            return Err(throw(rt, t12));
        }
        let t13 = var_get(rt, 6);
        let t14 = capture(me, 0);
        let t15 = get_seen(rt, t14, &S_FETCH, 48)?;
        let t16 = var_get(rt, 10);
        let t18 = f6_makerequest(rt, v0_request)?;
        let t19 = var_get(rt, 0);
        let t20 = get_seen(rt, t19, &S_PROCESS, 49)?;
        let t21 = get_seen(rt, t20, &S_PROCESS, 50)?;
        let t22 = get_seen(rt, t21, &S_ENV, 51)?;
        let t24 = call(rt, t15, t14, &[t18, t22, v1_context], "target.fetch")?;
        let t25 = var_get(rt, 11);
        return Ok(call(rt, t13, V::UNDEFINED, &[t24, t25], "settle")?);
    }
    let t27 = var_get(rt, 1);
    let t29 = get_seen(rt, v0_request, &S_EVENT, 52)?;
    let v2_event = call(rt, t27, V::UNDEFINED, &[t29], "parse")?;
    let t32 = get_seen(rt, v2_event, &S_TYPE, 53)?;
    let t33 = type_of(rt, t32);
    let t34 = seq(rt, t33, S_STRING.v());
    if t34 {
        v4 = get_seen(rt, v2_event, &S_TYPE, 54)?;
    } else {
        v4 = S_SCHEDULED.v();
    }
    let v3_method = v4;
    let t38 = capture(me, 0);
    let t40 = get_v(rt, t38, v3_method)?;
    let t41 = type_of(rt, t40);
    let t42 = sne(rt, t41, S_FUNCTION.v());
    if t42 {
        let t43 = gload(rt, &S_TYPEERROR)?;
        let t61 = add_part(rt, v3_method)?;
        let t46 = concat_n(rt, &[S_THE_WORKER_HAS_NO_METHOD.v(), t61, S_FOR_THIS_EVENT.v()])?;
        let t47 = construct(rt, t43, &[t46], "TypeError")?;
        return Err(throw(rt, t47));
    }
    let t48 = var_get(rt, 6);
    let t49 = capture(me, 0);
    let t51 = get_v(rt, t49, v3_method)?;
    let t53 = var_get(rt, 0);
    let t54 = get_seen(rt, t53, &S_PROCESS, 55)?;
    let t55 = get_seen(rt, t54, &S_PROCESS, 56)?;
    let t56 = get_seen(rt, t55, &S_ENV, 57)?;
    let t58 = call(rt, t51, t49, &[v2_event, t56, v1_context], "target[method]")?;
    let t59 = var_get(rt, 7);
    call(rt, t48, V::UNDEFINED, &[t58, t59], "settle")?;
    Ok(V::UNDEFINED)
}

// edge.js:43  const fetchEvent = () => (request) => {
fn f13_fetchevent(rt: &mut Rt) -> R<V> {
    enter(rt, 3, 13)?;
    return Ok(closure(rt, 14, &[])?);
}

fn f13_fetchevent_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f13_fetchevent(rt)
}

// edge.js:43  const fetchEvent = () => (request) => {
fn f14(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 44, 14)?;
    let mut v1_given = V::EMPTY;
    v1_given = new_box(rt, V::EMPTY)?;
    let v0_request = arg(args, 0);
    box_set(rt, v1_given, V::UNDEFINED)?;
    let t2 = var_get(rt, 2);
    let t3 = var_get(rt, 9);
    let t4 = f3_waiting(rt)?;
    let t6 = var_get(rt, 10);
    let t8 = f6_makerequest(rt, v0_request)?;
    let t9 = closure(rt, 15, &[v1_given])?;
    let t5 = obj_seen(rt, &K_TYPE_REQUEST_RESPONDWITH, [S_FETCH.v(), t8, t9], 58)?;
    let v2_event = call(rt, t2, V::UNDEFINED, &[t4, t5], "assign")?;
    let t11 = var_get(rt, 12);
    let v3_value = call(rt, t11, V::UNDEFINED, &[v2_event], "listener")?;
    let t14 = var_get(rt, 5);
    let t16 = call(rt, t14, V::UNDEFINED, &[v3_value], "isThenable")?;
    if t16.truthy() {
        let t18 = get_seen(rt, v3_value, &S_THEN, 59)?;
        let t19 = var_get(rt, 8);
        let t20 = var_get(rt, 0);
        let t21 = get_seen(rt, t20, &S_FAIL, 60)?;
        call(rt, t18, v3_value, &[t19, t21], "value.then")?;
    }
    let t23 = box_get(v1_given);
    let t24 = seq(rt, t23, V::UNDEFINED);
    if t24 {
        let t25 = gload(rt, &S_TYPEERROR)?;
        let t26 = construct(rt, t25, &[S_THE_LISTENER_DID_NOT_CALL_EVENT.v()], "TypeError")?;
        return Err(throw(rt, t26));
    }
    let t27 = var_get(rt, 6);
    let t28 = box_get(v1_given);
    let t29 = get_seen(rt, t28, &S_RESPONSE, 61)?;
    let t30 = var_get(rt, 11);
    call(rt, t27, V::UNDEFINED, &[t29, t30], "settle")?;
    Ok(V::UNDEFINED)
}

// edge.js:48  respondWith(response) { given = { response }; },
fn f15_respondwith(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 15)?;
    let v0_response = arg(args, 0);
    let t2 = obj_seen(rt, &K_RESPONSE, [v0_response], 62)?;
    box_set(rt, capture(me, 0), t2)?;
    Ok(V::UNDEFINED)
}

// edge.js:57  fetchEvent: () => (listener ? fetchEvent() : undefined),
fn f16_fetchevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 16)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 12);
    if t1.truthy() {
        let t2 = var_get(rt, 13);
        v0 = f13_fetchevent(rt)?;
    } else {
        v0 = V::UNDEFINED;
    }
    return Ok(v0);
}

// edge.js:58  addEventListener(type, f) { if (type === 'fetch') listener = f; },
fn f17_addeventlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 17)?;
    let v0_type = arg(args, 0);
    let v1_f = arg(args, 1);
    let t4 = seq(rt, v0_type, S_FETCH.v());
    if t4 {
        var_set(rt, 12, v1_f)?;
    }
    Ok(V::UNDEFINED)
}
