#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from calling.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(33);

lit!(S = "");
lit!(S_128 = "128");
lit!(S_ARN_AWS_LAMBDA_US_EAST_1_1234567 = "arn:aws:lambda:us-east-1:123456789012:function:");
lit!(S_ASSIGN = "assign");
lit!(S_AWSREQUESTID = "awsRequestId");
lit!(S_AWS_LAMBDA = "/aws/lambda/");
lit!(S_AZURE = "azure");
lit!(S_CALLBACK = "callback");
lit!(S_CALLBACKWAITSFOREMPTYEVENTLOOP = "callbackWaitsForEmptyEventLoop");
lit!(S_CLOUDFRONT = "cloudfront");
lit!(S_DONE = "done");
lit!(S_EDGE = "edge");
lit!(S_ERROR = "Error");
lit!(S_EVENT = "event");
lit!(S_FAIL = "fail");
lit!(S_FETCHEVENT = "fetchevent");
lit!(S_FETCHEVENT_1 = "fetchEvent");
lit!(S_FIND = "find");
lit!(S_FRAMEWORK = "framework");
lit!(S_FUNCTION = "function");
lit!(S_FUNCTIONNAME = "functionName");
lit!(S_FUNCTIONS = "functions");
lit!(S_FUNCTIONVERSION = "functionVersion");
lit!(S_GETREMAININGTIMEINMILLIS = "getRemainingTimeInMillis");
lit!(S_GUARDED = "guarded");
lit!(S_HTTP = "http");
lit!(S_ID = "id");
lit!(S_INVOKEDFUNCTIONARN = "invokedFunctionArn");
lit!(S_ISTHENABLE = "isThenable");
lit!(S_JSON = "JSON");
lit!(S_LAMBDA = "lambda");
lit!(S_LAMBDACONTEXT = "lambdaContext");
lit!(S_LATEST = "$LATEST");
lit!(S_LOGGROUPNAME = "logGroupName");
lit!(S_LOGSTREAMNAME = "logStreamName");
lit!(S_MADE = "made");
lit!(S_MEMORYLIMITINMB = "memoryLimitInMB");
lit!(S_NAME = "name");
lit!(S_NETLIFY = "netlify");
lit!(S_NODE = "node");
lit!(S_NODESTYLE = "nodestyle");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_ONCE = "once");
lit!(S_OPENWHISK = "openwhisk");
lit!(S_PARSE = "parse");
lit!(S_PLAIN = "plain");
lit!(S_REGISTEREDFOR = "registeredFor");
lit!(S_RESULT = "result");
lit!(S_SETTLE = "settle");
lit!(S_STRING = "string");
lit!(S_STRINGIFY = "stringify");
lit!(S_SUCCEED = "succeed");
lit!(S_THEN = "then");
lit!(S_THE_FUNCTION_TAKES_EVENTS_AND_NO = "the function takes events, and no requests");
lit!(S_THE_FUNCTION_TAKES_REQUESTS_AND = "the function takes requests, and no events");
lit!(S_TYPEERROR = "TypeError");
lit!(S_WEB = "web");
lit!(S_WORKER = "worker");
const G_JSON: V = builtin("JSON");
const G_JSON_PARSE: V = builtin_function("JSON", "parse");
const G_JSON_STRINGIFY: V = builtin_function("JSON", "stringify");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const K_CALLBACKWAITSFOREMPTYEVENTLOOP_F: [&Lit; 9] = [&S_CALLBACKWAITSFOREMPTYEVENTLOOP, &S_FUNCTIONVERSION, &S_FUNCTIONNAME, &S_MEMORYLIMITINMB, &S_LOGGROUPNAME, &S_LOGSTREAMNAME, &S_INVOKEDFUNCTIONARN, &S_AWSREQUESTID, &S_GETREMAININGTIMEINMILLIS];
const K_DONE_SUCCEED_FAIL: [&Lit; 3] = [&S_DONE, &S_SUCCEED, &S_FAIL];
const K_GUARDED_ISTHENABLE_SETTLE_REGIST: [&Lit; 6] = [&S_GUARDED, &S_ISTHENABLE, &S_SETTLE, &S_REGISTEREDFOR, &S_RESULT, &S_FIND];
const K_LAMBDA_NETLIFY_OPENWHISK_CLOUDFR: [&Lit; 10] = [&S_LAMBDA, &S_NETLIFY, &S_OPENWHISK, &S_CLOUDFRONT, &S_WEB, &S_WORKER, &S_FETCHEVENT, &S_AZURE, &S_FUNCTIONS, &S_NODE];

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_guarded_entry, name: &S_GUARDED, length: 1, flags: 6 },
        FuncInfo { code: f3, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f4_isthenable_entry, name: &S_ISTHENABLE, length: 1, flags: 6 },
        FuncInfo { code: f5_settle_entry, name: &S_SETTLE, length: 2, flags: 6 },
        FuncInfo { code: f6_registeredfor, name: &S_REGISTEREDFOR, length: 2, flags: 6 },
        FuncInfo { code: f7_result, name: &S_RESULT, length: 1, flags: 6 },
        FuncInfo { code: f8_lambdacontext_entry, name: &S_LAMBDACONTEXT, length: 1, flags: 6 },
        FuncInfo { code: f9_getremainingtimeinmillis, name: &S_GETREMAININGTIMEINMILLIS, length: 0, flags: 6 },
        FuncInfo { code: f10_lambda, name: &S_LAMBDA, length: 1, flags: 6 },
        FuncInfo { code: f11, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f12_once_entry, name: &S_ONCE, length: 1, flags: 6 },
        FuncInfo { code: f13, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f14_callback, name: &S_CALLBACK, length: 2, flags: 6 },
        FuncInfo { code: f15_plain, name: &S_PLAIN, length: 1, flags: 6 },
        FuncInfo { code: f16, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f17_made_entry, name: &S_MADE, length: 1, flags: 6 },
        FuncInfo { code: f18, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f19, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f20_worker, name: &S_WORKER, length: 1, flags: 2 },
        FuncInfo { code: f21_fetchevent, name: &S_FETCHEVENT, length: 0, flags: 6 },
        FuncInfo { code: f22_azure, name: &S_AZURE, length: 0, flags: 6 },
        FuncInfo { code: f23_functions, name: &S_FUNCTIONS, length: 0, flags: 6 },
        FuncInfo { code: f24, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f25_find, name: &S_FIND, length: 3, flags: 2 },
    ],
    vars: 10,
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

// calling.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// calling.js:3  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 89, 1)?;
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
    let t7 = closure(rt, 2, &[])?;
    var_set(rt, 4, t7)?;
    let t8 = closure(rt, 4, &[])?;
    var_set(rt, 5, t8)?;
    let t9 = closure(rt, 5, &[])?;
    var_set(rt, 6, t9)?;
    let v7_registeredfor = closure(rt, 6, &[])?;
    let t11 = closure(rt, 7, &[])?;
    var_set(rt, 7, t11)?;
    let t12 = closure(rt, 8, &[])?;
    var_set(rt, 8, t12)?;
    let v10_lambda = closure(rt, 10, &[])?;
    let v11_plain = closure(rt, 15, &[])?;
    let v12_made = closure(rt, 17, &[])?;
    let t19 = f17_made(rt, v10_lambda)?;
    let t22 = f17_made(rt, v10_lambda)?;
    let t25 = f17_made(rt, v11_plain)?;
    let t28 = f17_made(rt, v11_plain)?;
    let t30 = closure(rt, 19, &[])?;
    let t31 = f17_made(rt, t30)?;
    let t32 = closure(rt, 20, &[])?;
    let t33 = closure(rt, 21, &[])?;
    let t34 = closure(rt, 22, &[])?;
    let t35 = closure(rt, 23, &[])?;
    let t37 = closure(rt, 24, &[])?;
    let t38 = f17_made(rt, t37)?;
    let t16 = obj_seen(rt, &K_LAMBDA_NETLIFY_OPENWHISK_CLOUDFR, [t19, t22, t25, t28, t31, t32, t33, t34, t35, t38], 13)?;
    var_set(rt, 9, t16)?;
    let t40 = var_get(rt, 4);
    let t41 = var_get(rt, 5);
    let t42 = var_get(rt, 6);
    let t44 = var_get(rt, 7);
    let t45 = closure(rt, 25, &[])?;
    return Ok(obj_seen(rt, &K_GUARDED_ISTHENABLE_SETTLE_REGIST, [t40, t41, t42, v7_registeredfor, t44, t45], 14)?);
}

// calling.js:9  const guarded = (f) => (...args) => {
fn f2_guarded(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 2)?;
    let v0_f = p0;
    return Ok(closure(rt, 3, &[v0_f])?);
}

fn f2_guarded_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_guarded(rt, arg(args, 0))
}

// calling.js:9  const guarded = (f) => (...args) => {
fn f3(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 3)?;
    let mut v1_e = V::UNDEFINED;
    let v0_args = rest(rt, args, 0)?;
    'done1: {
        let stop: Stop = 'try1: {
            let t2 = capture(me, 0);
            let t3 = attempt!('try1, arr(rt, &[]));
            attempt!('try1, spread(rt, t3, v0_args, "..."));
            return Ok(attempt!('try1, call_arr(rt, t2, V::UNDEFINED, t3, "f")));
        };
        let exception = caught(rt, stop)?;
        v1_e = exception;
        let t6 = var_get(rt, 0);
        let t7 = get_seen(rt, t6, &S_FAIL, 15)?;
        call(rt, t7, t6, &[v1_e], "host.fail")?;
    }
    Ok(V::UNDEFINED)
}

// calling.js:16  const isThenable = (v) => v !== null && (typeof v === 'object' || typeof v === 'function') && typeo…
fn f4_isthenable(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 28, 4)?;
    let mut v1 = false;
    let mut v2 = false;
    let mut v3 = false;
    let v0_v = p0;
    let t3 = sne(rt, v0_v, V::NULL);
    if t3 {
        let t5 = type_of(rt, v0_v);
        let t6 = seq(rt, t5, S_OBJECT_1.v());
        if t6 {
            v3 = t6;
        } else {
            let t8 = type_of(rt, v0_v);
            v3 = seq(rt, t8, S_FUNCTION.v());
        }
        v2 = v3;
    } else {
        v2 = t3;
    }
    if v2 {
        let t13 = get_seen(rt, v0_v, &S_THEN, 16)?;
        let t14 = type_of(rt, t13);
        v1 = seq(rt, t14, S_FUNCTION.v());
    } else {
        v1 = v2;
    }
    return Ok(v1);
}

fn f4_isthenable_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f4_isthenable(rt, arg(args, 0))?))
}

// calling.js:17  const settle = (value, then) => {
fn f5_settle(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 20, 5)?;
    let v0_value = p0;
    let v1_then = p1;
    let t3 = var_get(rt, 5);
    let t5 = f4_isthenable(rt, v0_value)?;
    if t5 {
        let t7 = get_seen(rt, v0_value, &S_THEN, 17)?;
        let t8 = var_get(rt, 4);
        let t10 = f2_guarded(rt, v1_then)?;
        let t11 = var_get(rt, 0);
        let t12 = get_seen(rt, t11, &S_FAIL, 18)?;
        call(rt, t7, v0_value, &[t10, t12], "value.then")?;
    } else {
        call(rt, v1_then, V::UNDEFINED, &[v0_value], "then")?;
    }
    Ok(V::UNDEFINED)
}

fn f5_settle_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_settle(rt, arg(args, 0), arg(args, 1))
}

// calling.js:22  const registeredFor = (request, { http, event }) => {
fn f6_registeredfor(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 35, 6)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_request = arg(args, 0);
    let t2 = arg(args, 1);
    req_obj(rt, t2, "*", "http")?;
    let v1_http = get_seen(rt, t2, &S_HTTP, 19)?;
    let v2_event = get_seen(rt, t2, &S_EVENT, 20)?;
    let t6 = get_seen(rt, v0_request, &S_EVENT, 21)?;
    let t7 = seq(rt, t6, S.v());
    if t7 {
        v4 = v1_http;
    } else {
        v4 = v2_event;
    }
    let v3_handler = v4;
    let t12 = seq(rt, v3_handler, V::UNDEFINED);
    if t12 {
        let t13 = gload(rt, &S_TYPEERROR)?;
        let t15 = get_seen(rt, v0_request, &S_EVENT, 22)?;
        let t16 = seq(rt, t15, S.v());
        if t16 {
            v5 = S_THE_FUNCTION_TAKES_EVENTS_AND_NO.v();
        } else {
            v5 = S_THE_FUNCTION_TAKES_REQUESTS_AND.v();
        }
        let t18 = construct(rt, t13, &[v5], "TypeError")?;
        return Err(throw(rt, t18));
    }
    return Ok(v3_handler);
}

// calling.js:27  const result = (value) => host.result(stringify(value) ?? '');
fn f7_result(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 7)?;
    let mut v1 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_RESULT, 23)?;
    let t4 = var_get(rt, 2);
    let t6 = call(rt, t4, V::UNDEFINED, &[v0_value], "stringify")?;
    let t7 = eq(rt, t6, V::NULL)?;
    if t7 {
        v1 = S.v();
    } else {
        v1 = t6;
    }
    return Ok(call(rt, t3, t2, &[v1], "host.result")?);
}

// calling.js:28  const lambdaContext = (request) => ({
fn f8_lambdacontext(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 25, 8)?;
    let v0_request = p0;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_NAME, 24)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_NAME, 25)?;
    let t14 = add_part(rt, t6)?;
    let t7 = concat_n(rt, &[S_AWS_LAMBDA.v(), t14])?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_NAME, 26)?;
    let t15 = add_part(rt, t9)?;
    let t10 = concat_n(rt, &[S_ARN_AWS_LAMBDA_US_EAST_1_1234567.v(), t15])?;
    let t12 = get_seen(rt, v0_request, &S_ID, 27)?;
    let t13 = closure(rt, 9, &[])?;
    return Ok(obj_seen(rt, &K_CALLBACKWAITSFOREMPTYEVENTLOOP_F, [V::TRUE, S_LATEST.v(), t4, S_128.v(), t7, S_LATEST.v(), t10, t12, t13], 28)?);
}

fn f8_lambdacontext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_lambdacontext(rt, arg(args, 0))
}

// calling.js:37  getRemainingTimeInMillis: () => 3000,
fn f9_getremainingtimeinmillis(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 9)?;
    return Ok(V::num(3000.0));
}

// calling.js:39  const lambda = (handler) => (request) => {
fn f10_lambda(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 10)?;
    let v0_handler = arg(args, 0);
    return Ok(closure(rt, 11, &[v0_handler])?);
}

// calling.js:39  const lambda = (handler) => (request) => {
fn f11(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 55, 11)?;
    let mut v1_done = V::EMPTY;
    v1_done = new_box(rt, V::EMPTY)?;
    let v0_request = arg(args, 0);
    box_set(rt, v1_done, V::FALSE)?;
    let v2_once = closure(rt, 12, &[v1_done])?;
    let t4 = var_get(rt, 7);
    let v3_succeed = f12_once(rt, v2_once, t4)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_FAIL, 29)?;
    let v4_fail = f12_once(rt, v2_once, t8)?;
    let v5_callback = closure(rt, 14, &[v3_succeed, v4_fail])?;
    let t11 = var_get(rt, 3);
    let t12 = var_get(rt, 8);
    let t14 = f8_lambdacontext(rt, v0_request)?;
    let t15 = obj_seen(rt, &K_DONE_SUCCEED_FAIL, [v5_callback, v3_succeed, v4_fail], 30)?;
    let v6_context = call(rt, t11, V::UNDEFINED, &[t14, t15], "assign")?;
    let t20 = capture(me, 0);
    let t21 = var_get(rt, 1);
    let t23 = get_seen(rt, v0_request, &S_EVENT, 31)?;
    let t24 = call(rt, t21, V::UNDEFINED, &[t23], "parse")?;
    let t26 = var_get(rt, 4);
    let t28 = f2_guarded(rt, v5_callback)?;
    let v7_value = call(rt, t20, V::UNDEFINED, &[t24, v6_context, t28], "handler")?;
    let t30 = var_get(rt, 5);
    let t32 = f4_isthenable(rt, v7_value)?;
    if t32 {
        let t34 = get_seen(rt, v7_value, &S_THEN, 32)?;
        let t35 = var_get(rt, 4);
        let t37 = f2_guarded(rt, v3_succeed)?;
        call(rt, t34, v7_value, &[t37, v4_fail], "value.then")?;
    }
    Ok(V::UNDEFINED)
}

// calling.js:41  const once = (f) => (value) => {
fn f12_once(rt: &mut Rt, me: V, p0: V) -> R<V> {
    enter(rt, 6, 12)?;
    let v0_f = p0;
    return Ok(closure(rt, 13, &[capture(me, 0), v0_f])?);
}

fn f12_once_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_once(rt, me, arg(args, 0))
}

// calling.js:41  const once = (f) => (value) => {
fn f13(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 13)?;
    let v0_value = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    if t2.truthy() {
        return Ok(V::UNDEFINED);
    }
    box_set(rt, capture(me, 0), V::TRUE)?;
    let t3 = capture(me, 1);
    call(rt, t3, V::UNDEFINED, &[v0_value], "f")?;
    Ok(V::UNDEFINED)
}

// calling.js:48  const callback = (error, value) => {
fn f14_callback(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 14)?;
    let mut v2 = false;
    let mut v3 = V::UNDEFINED;
    let v0_error = arg(args, 0);
    let v1_value = arg(args, 1);
    let t4 = seq(rt, v0_error, V::NULL);
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_error, V::UNDEFINED);
    }
    if v2 {
        let t8 = capture(me, 0);
        call(rt, t8, V::UNDEFINED, &[v1_value], "succeed")?;
    } else {
        let t11 = capture(me, 1);
        let t13 = type_of(rt, v0_error);
        let t14 = seq(rt, t13, S_STRING.v());
        if t14 {
            let t15 = gload(rt, &S_ERROR)?;
            v3 = construct(rt, t15, &[v0_error], "Error")?;
        } else {
            v3 = v0_error;
        }
        call(rt, t11, V::UNDEFINED, &[v3], "fail")?;
    }
    Ok(V::UNDEFINED)
}

// calling.js:56  const plain = (handler) => (request) => settle(handler(parse(request.event)), result);
fn f15_plain(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 15)?;
    let v0_handler = arg(args, 0);
    return Ok(closure(rt, 16, &[v0_handler])?);
}

// calling.js:56  const plain = (handler) => (request) => settle(handler(parse(request.event)), result);
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 16)?;
    let v0_request = arg(args, 0);
    let t2 = var_get(rt, 6);
    let t3 = capture(me, 0);
    let t4 = var_get(rt, 1);
    let t6 = get_seen(rt, v0_request, &S_EVENT, 33)?;
    let t7 = call(rt, t4, V::UNDEFINED, &[t6], "parse")?;
    let t8 = call(rt, t3, V::UNDEFINED, &[t7], "handler")?;
    let t9 = var_get(rt, 7);
    return Ok(f5_settle(rt, t8, t9)?);
}

// calling.js:58  const made = (make) => (value) => (typeof value === 'function' ? make(value) : undefined);
fn f17_made(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 17)?;
    let v0_make = p0;
    return Ok(closure(rt, 18, &[v0_make])?);
}

fn f17_made_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_made(rt, arg(args, 0))
}

// calling.js:58  const made = (make) => (value) => (typeof value === 'function' ? make(value) : undefined);
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 18)?;
    let mut v1 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let t3 = type_of(rt, v0_value);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        let t5 = capture(me, 0);
        v1 = call(rt, t5, V::UNDEFINED, &[v0_value], "make")?;
    } else {
        v1 = V::UNDEFINED;
    }
    return Ok(v1);
}

// calling.js:61  web: made((value) => host.edge.web(value)),
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 19)?;
    let v0_value = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_EDGE, 34)?;
    let t4 = get_seen(rt, t3, &S_WEB, 35)?;
    return Ok(call(rt, t4, t3, &[v0_value], "host.edge.web")?);
}

// calling.js:62  worker(value) {
fn f20_worker(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 45, 20)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let v0_value = arg(args, 0);
    let t3 = type_of(rt, v0_value);
    let t4 = seq(rt, t3, S_FUNCTION.v());
    if t4 {
        let t6 = length_seen(rt, v0_value, 36)?;
        let t7 = to_num(rt, t6)? > 1.0;
        if t7 {
            let t8 = var_get(rt, 0);
            let t9 = get_seen(rt, t8, &S_NODESTYLE, 37)?;
            let t10 = get_seen(rt, t9, &S_NODE, 38)?;
            v1 = call(rt, t10, t9, &[v0_value], "host.nodestyle.node")?;
        } else {
            let t13 = var_get(rt, 0);
            let t14 = get_seen(rt, t13, &S_EDGE, 39)?;
            let t15 = get_seen(rt, t14, &S_WEB, 40)?;
            v1 = call(rt, t15, t14, &[v0_value], "host.edge.web")?;
        }
        return Ok(v1);
    }
    let t20 = sne(rt, v0_value, V::NULL);
    if t20 {
        let t22 = type_of(rt, v0_value);
        v3 = seq(rt, t22, S_OBJECT_1.v());
    } else {
        v3 = t20;
    }
    if v3 {
        let t25 = var_get(rt, 0);
        let t26 = get_seen(rt, t25, &S_EDGE, 41)?;
        let t27 = get_seen(rt, t26, &S_WORKER, 42)?;
        v2 = call(rt, t27, t26, &[v0_value], "host.edge.worker")?;
    } else {
        v2 = V::UNDEFINED;
    }
    return Ok(v2);
}

// calling.js:66  fetchevent: () => host.edge.fetchEvent(),
fn f21_fetchevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 21)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_EDGE, 43)?;
    let t3 = get_seen(rt, t2, &S_FETCHEVENT_1, 44)?;
    return Ok(call(rt, t3, t2, &[], "host.edge.fetchEvent")?);
}

// calling.js:67  azure: () => host.azure.azure(),
fn f22_azure(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 22)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_AZURE, 45)?;
    let t3 = get_seen(rt, t2, &S_AZURE, 46)?;
    return Ok(call(rt, t3, t2, &[], "host.azure.azure")?);
}

// calling.js:68  functions: () => host.nodestyle.framework(),
fn f23_functions(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 23)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_NODESTYLE, 47)?;
    let t3 = get_seen(rt, t2, &S_FRAMEWORK, 48)?;
    return Ok(call(rt, t3, t2, &[], "host.nodestyle.framework")?);
}

// calling.js:69  node: made((value) => host.nodestyle.node(value)),
fn f24(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 24)?;
    let v0_value = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_NODESTYLE, 49)?;
    let t4 = get_seen(rt, t3, &S_NODE, 50)?;
    return Ok(call(rt, t4, t3, &[v0_value], "host.nodestyle.node")?);
}

// calling.js:74  find(shape, name, exports) {
fn f25_find(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 52, 25)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = false;
    let mut v9 = V::UNDEFINED;
    let v0_shape = arg(args, 0);
    let v1_name = arg(args, 1);
    let v2_exports = arg(args, 2);
    let t5 = !v1_name.truthy();
    if t5 {
        v7 = t5;
    } else {
        v7 = seq(rt, v2_exports, V::NULL);
    }
    if v7 {
        v6 = v7;
    } else {
        v6 = seq(rt, v2_exports, V::UNDEFINED);
    }
    if v6 {
        v5 = v2_exports;
    } else {
        v5 = get_v(rt, v2_exports, v1_name)?;
    }
    let v3_value = v5;
    let mut v8 = V::UNDEFINED;
    'l1: {
        let t17 = var_get(rt, 9);
        let t19 = get_v(rt, t17, v0_shape)?;
        let t20 = eq(rt, t19, V::NULL)?;
        if t20 {
            break 'l1;
        }
        v8 = call(rt, t19, t17, &[v3_value], "shapes[shape]")?;
    }
    let v4_serve = v8;
    if v4_serve.truthy() {
        let t25 = var_get(rt, 4);
        v9 = f2_guarded(rt, v4_serve)?;
    } else {
        v9 = v4_serve;
    }
    return Ok(v9);
}
