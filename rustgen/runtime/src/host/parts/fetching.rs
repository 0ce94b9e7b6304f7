#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from fetching.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(20);

lit!(S = "");
lit!(S_ABORT = "abort");
lit!(S_ABORTED = "aborted");
lit!(S_ABOUT = "about:");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_ANSWER = "answer");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ARRAYBUFFER_1 = "arrayBuffer");
lit!(S_ASK = "ask");
lit!(S_BASE = "base");
lit!(S_BLOB = "blob:");
lit!(S_BODY = "body");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_CANCEL = "cancel");
lit!(S_CAUSE = "cause");
lit!(S_DATA = "data:");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_ENCODE = "encode");
lit!(S_ERROR = "Error");
lit!(S_ERROR_1 = "error");
lit!(S_FAILED = "failed");
lit!(S_FETCH = "fetch");
lit!(S_FETCH_FAILED = "fetch failed");
lit!(S_FETCH_OF = "fetch of ");
lit!(S_HEADERS = "headers");
lit!(S_HIDE = "hide");
lit!(S_HTTP = "http");
lit!(S_HTTPS = "https:");
lit!(S_HTTP_1 = "http:");
lit!(S_ISVIEW = "isView");
lit!(S_METHOD = "method");
lit!(S_MISSING = "missing");
lit!(S_NAME = "name");
lit!(S_NAMED = "named");
lit!(S_OBJECT = "Object");
lit!(S_PLAINBYTES = "plainBytes");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOCOL = "protocol");
lit!(S_REASON = "reason");
lit!(S_REASONS = "reasons");
lit!(S_REJECT = "reject");
lit!(S_REQUEST = "Request");
lit!(S_SIGNAL = "signal");
lit!(S_SLICE = "slice");
lit!(S_STATUS = "status");
lit!(S_STRING = "string");
lit!(S_THEN = "then");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNKNOWN_SCHEME = "unknown scheme");
lit!(S_URL = "url");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_URL_1 = "URL");
lit!(S_VALUE = "value");
lit!(S_WELLFORMED = "wellFormed");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_FETCH: [&Lit; 1] = [&S_FETCH];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const M_SLICE: Method = method("slice");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_plainbytes_entry, name: &S_PLAINBYTES, length: 1, flags: 6 },
        FuncInfo { code: f3_failed_entry, name: &S_FAILED, length: 1, flags: 6 },
        FuncInfo { code: f4_ask_entry, name: &S_ASK, length: 4, flags: 6 },
        FuncInfo { code: f5, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f6, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f7, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f8_fetch_entry, name: &S_FETCH, length: 1, flags: 6 },
        FuncInfo { code: f9, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f10_named, name: &S_NAMED, length: 1, flags: 3 },
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

// fetching.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// fetching.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 49, 1)?;
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
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_PROMISE)?;
    var_set(rt, 1, t4)?;
    let t5 = gload(rt, &S_ERROR)?;
    var_set(rt, 2, t5)?;
    let t6 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 3, t6)?;
    let t7 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 4, t7)?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_BASE, 11)?;
    req_obj(rt, t9, "host.base", "hide")?;
    let t10 = get_seen(rt, t9, &S_HIDE, 12)?;
    var_set(rt, 5, t10)?;
    let t11 = closure(rt, 2, &[])?;
    var_set(rt, 6, t11)?;
    let t12 = closure(rt, 3, &[])?;
    var_set(rt, 7, t12)?;
    let t13 = closure(rt, 4, &[])?;
    var_set(rt, 8, t13)?;
    let t14 = closure(rt, 8, &[])?;
    var_set(rt, 9, t14)?;
    let v11_named = closure(rt, 10, &[])?;
    let t18 = obj_seen(rt, &K_VALUE, [S_FETCH.v()], 13)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[v11_named, S_NAME.v(), t18], "defineProperty")?;
    return Ok(obj_seen(rt, &K_FETCH, [v11_named], 14)?);
}

// fetching.js:9  const plainBytes = (body) => {
fn f2_plainbytes(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 65, 2)?;
    let v0_body = p0;
    let t3 = type_of(rt, v0_body);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t5 = var_get(rt, 4);
        let t6 = var_get(rt, 0);
        let t7 = get_seen(rt, t6, &S_ENCODE, 15)?;
        let t8 = var_get(rt, 0);
        let t9 = get_seen(rt, t8, &S_WELLFORMED, 16)?;
        let t11 = call(rt, t9, t8, &[v0_body], "host.wellFormed")?;
        let t12 = call(rt, t7, t6, &[t11], "host.encode")?;
        return Ok(construct(rt, t5, &[t12], "Bytes")?);
    }
    let t15 = gload(rt, &S_ARRAYBUFFER)?;
    let t16 = instance_of(rt, v0_body, t15)?;
    if t16 {
        let t17 = var_get(rt, 4);
        let t19 = get_method(rt, v0_body, &S_SLICE, M_SLICE)?;
        let t20 = call_method(rt, t19, v0_body, &[V::num(0.0)], "body.slice", M_SLICE)?;
        return Ok(construct(rt, t17, &[t20], "Bytes")?);
    }
    let t22 = gload(rt, &S_ARRAYBUFFER)?;
    let t23 = get_seen(rt, t22, &S_ISVIEW, 19)?;
    let t25 = call(rt, t23, t22, &[v0_body], "ArrayBuffer.isView")?;
    if t25.truthy() {
        let t26 = var_get(rt, 4);
        let t28 = get_seen(rt, v0_body, &S_BUFFER, 20)?;
        let t29 = get_method(rt, t28, &S_SLICE, M_SLICE)?;
        let t31 = get_seen(rt, v0_body, &S_BYTEOFFSET, 22)?;
        let t33 = get_seen(rt, v0_body, &S_BYTEOFFSET, 23)?;
        let t35 = get_seen(rt, v0_body, &S_BYTELENGTH, 24)?;
        let t36 = add(rt, t33, t35)?;
        let t37 = call_method(rt, t29, t28, &[t31, t36], "body.buffer.slice", M_SLICE)?;
        return Ok(construct(rt, t26, &[t37], "Bytes")?);
    }
    let t40 = var_get(rt, 0);
    let t41 = get_seen(rt, t40, &S_URL, 25)?;
    let t42 = get_seen(rt, t41, &S_URLSEARCHPARAMS, 26)?;
    let t43 = instance_of(rt, v0_body, t42)?;
    if t43 {
        let t44 = var_get(rt, 4);
        let t45 = var_get(rt, 0);
        let t46 = get_seen(rt, t45, &S_ENCODE, 28)?;
        let t48 = to_str(rt, v0_body)?;
        let t49 = call(rt, t46, t45, &[t48], "host.encode")?;
        return Ok(construct(rt, t44, &[t49], "Bytes")?);
    }
    return Ok(V::UNDEFINED);
}

fn f2_plainbytes_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_plainbytes(rt, arg(args, 0))
}

// fetching.js:16  const failed = (text) => {
fn f3_failed(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 14, 3)?;
    let v0_text = p0;
    let t2 = var_get(rt, 3);
    let v1_e = construct(rt, t2, &[S_FETCH_FAILED.v()], "Wrong")?;
    let t4 = var_get(rt, 5);
    let t6 = var_get(rt, 2);
    let t8 = construct(rt, t6, &[v0_text], "Fault")?;
    call(rt, t4, V::UNDEFINED, &[v1_e, S_CAUSE.v(), t8], "hide")?;
    return Ok(v1_e);
}

fn f3_failed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_failed(rt, arg(args, 0))
}

// fetching.js:21  const ask = (request, signal, url, bytes) => new Later((resolve, reject) => {
fn f4_ask(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 17, 4)?;
    let v0_request = p0;
    let v1_signal = p1;
    let v2_url = p2;
    let v3_bytes = p3;
    let t5 = var_get(rt, 1);
    let t6 = closure(rt, 5, &[v0_request, v2_url, v3_bytes, v1_signal])?;
    return Ok(construct(rt, t5, &[t6], "Later")?);
}

fn f4_ask_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_ask(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// fetching.js:21  const ask = (request, signal, url, bytes) => new Later((resolve, reject) => {
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 34, 5)?;
    let mut v2_over = V::EMPTY;
    v2_over = new_box(rt, V::EMPTY)?;
    let v0_resolve = arg(args, 0);
    let v1_reject = arg(args, 1);
    box_set(rt, v2_over, V::FALSE)?;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_FETCH, 29)?;
    let t5 = capture(me, 0);
    let t6 = get_seen(rt, t5, &S_METHOD, 30)?;
    let t7 = capture(me, 1);
    let t8 = arr(rt, &[])?;
    let t9 = capture(me, 0);
    let t10 = get_seen(rt, t9, &S_HEADERS, 31)?;
    spread(rt, t8, t10, "request.headers")?;
    let t11 = capture(me, 2);
    let t12 = closure(rt, 6, &[v2_over, v1_reject, v0_resolve, capture(me, 0)])?;
    let v3_effect = call(rt, t4, t3, &[t6, t7, t8, t11, t12], "host.fetch")?;
    let mut v4 = V::UNDEFINED;
    'l1: {
        let t14 = capture(me, 3);
        let t15 = eq(rt, t14, V::NULL)?;
        if t15 {
            break 'l1;
        }
        let t16 = get_seen(rt, t14, &S_ADDEVENTLISTENER, 32)?;
        let t17 = closure(rt, 7, &[v2_over, v3_effect, v1_reject, capture(me, 3)])?;
        v4 = call(rt, t16, t14, &[S_ABORT.v(), t17], "signal?.addEventListener")?;
    }
    Ok(V::UNDEFINED)
}

// fetching.js:23  const effect = host.fetch(request.method, url, [...request.headers], bytes, (answer) => {
fn f6(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 43, 6)?;
    let mut v1 = V::UNDEFINED;
    let v0_answer = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    if t2.truthy() {
        return Ok(V::UNDEFINED);
    }
    box_set(rt, capture(me, 0), V::TRUE)?;
    let t4 = get_seen(rt, v0_answer, &S_ERROR_1, 33)?;
    if t4.truthy() {
        let t5 = capture(me, 1);
        let t6 = var_get(rt, 7);
        let t8 = get_seen(rt, v0_answer, &S_ERROR_1, 34)?;
        let t9 = f3_failed(rt, t8)?;
        return Ok(call(rt, t5, V::UNDEFINED, &[t9], "reject")?);
    }
    let t11 = capture(me, 2);
    let t12 = var_get(rt, 0);
    let t13 = get_seen(rt, t12, &S_HTTP, 35)?;
    let t14 = get_seen(rt, t13, &S_ANSWER, 36)?;
    let t15 = capture(me, 3);
    let t16 = get_seen(rt, t15, &S_URL, 37)?;
    let t18 = get_seen(rt, v0_answer, &S_STATUS, 38)?;
    let t19 = var_get(rt, 0);
    let t20 = get_seen(rt, t19, &S_REASONS, 39)?;
    let t22 = get_seen(rt, v0_answer, &S_STATUS, 40)?;
    let t23 = get_v(rt, t20, t22)?;
    let t24 = eq(rt, t23, V::NULL)?;
    if t24 {
        v1 = S.v();
    } else {
        v1 = t23;
    }
    let t27 = get_seen(rt, v0_answer, &S_HEADERS, 41)?;
    let t29 = get_seen(rt, v0_answer, &S_BYTES, 42)?;
    let t30 = call(rt, t14, t13, &[t16, t18, v1, t27, t29], "host.http.answer")?;
    call(rt, t11, V::UNDEFINED, &[t30], "resolve")?;
    Ok(V::UNDEFINED)
}

// fetching.js:29  signal?.addEventListener('abort', () => {
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 7)?;
    let t1 = box_get(capture(me, 0));
    if t1.truthy() {
        return Ok(V::UNDEFINED);
    }
    box_set(rt, capture(me, 0), V::TRUE)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_CANCEL, 43)?;
    let t4 = capture(me, 1);
    call(rt, t3, t2, &[t4], "host.cancel")?;
    let t6 = capture(me, 2);
    let t7 = capture(me, 3);
    let t8 = get_seen(rt, t7, &S_REASON, 44)?;
    call(rt, t6, V::UNDEFINED, &[t8], "reject")?;
    Ok(V::UNDEFINED)
}

// fetching.js:36  const fetch = (input, init = undefined) => {
fn f8_fetch(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 191, 8)?;
    let mut v2 = V::UNDEFINED;
    let mut v3_request = V::EMPTY;
    let mut v9_e = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v15 = false;
    let mut v16 = false;
    let mut v17 = false;
    let mut v18 = V::UNDEFINED;
    let mut v20 = false;
    let mut v21 = V::UNDEFINED;
    let v0_input = p0;
    let t2 = p1;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::UNDEFINED;
    } else {
        v2 = t2;
    }
    let v1_init = v2;
    v3_request = new_box(rt, V::EMPTY)?;
    box_set(rt, v3_request, V::UNDEFINED)?;
    'done1: {
        let stop: Stop = 'try1: {
            let t5 = var_get(rt, 0);
            let t6 = attempt!('try1, get_seen(rt, t5, &S_HTTP, 45));
            let t7 = attempt!('try1, get_seen(rt, t6, &S_REQUEST, 46));
            let t10 = attempt!('try1, construct(rt, t7, &[v0_input, v1_init], "host.http.Request"));
            attempt!('try1, box_set(rt, v3_request, t10));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v9_e = exception;
        let t11 = var_get(rt, 1);
        let t12 = get_seen(rt, t11, &S_REJECT, 47)?;
        return Ok(call(rt, t12, t11, &[v9_e], "Later.reject")?);
    }
    let mut v12 = V::UNDEFINED;
    'l2: {
        let t16 = eq(rt, v1_init, V::NULL)?;
        if t16 {
            break 'l2;
        }
        v12 = get_seen(rt, v1_init, &S_SIGNAL, 48)?;
    }
    if v12.truthy() {
        v11 = v12;
    } else {
        let t20 = var_get(rt, 0);
        let t21 = get_seen(rt, t20, &S_HTTP, 49)?;
        let t22 = get_seen(rt, t21, &S_REQUEST, 50)?;
        v11 = V::bool((instance_of(rt, v0_input, t22)?));
    }
    if v11.truthy() {
        let t25 = box_get(v3_request);
        v10 = get_seen(rt, t25, &S_SIGNAL, 52)?;
    } else {
        v10 = V::UNDEFINED;
    }
    let v4_signal = v10;
    let mut v13 = V::UNDEFINED;
    'l3: {
        let t29 = eq(rt, v4_signal, V::NULL)?;
        if t29 {
            break 'l3;
        }
        v13 = get_seen(rt, v4_signal, &S_ABORTED, 53)?;
    }
    if v13.truthy() {
        let t32 = var_get(rt, 1);
        let t33 = get_seen(rt, t32, &S_REJECT, 54)?;
        let t35 = get_seen(rt, v4_signal, &S_REASON, 55)?;
        return Ok(call(rt, t33, t32, &[t35], "Later.reject")?);
    }
    let t38 = type_of(rt, v0_input);
    let t39 = seq(rt, t38, S_STRING.v());
    if t39 {
        v14 = v0_input;
    } else {
        let t41 = box_get(v3_request);
        v14 = get_seen(rt, t41, &S_URL, 56)?;
    }
    let v5_url = v14;
    let t44 = var_get(rt, 0);
    let t45 = get_seen(rt, t44, &S_URL, 57)?;
    let t46 = get_seen(rt, t45, &S_URL_1, 58)?;
    let t47 = box_get(v3_request);
    let t48 = get_seen(rt, t47, &S_URL, 59)?;
    let t49 = construct(rt, t46, &[t48], "host.url.URL")?;
    req_obj(rt, t49, "(intermediate value)", "protocol")?;
    let v6_protocol = get_seen(rt, t49, &S_PROTOCOL, 60)?;
    let t52 = sne(rt, v6_protocol, S_HTTP_1.v());
    if t52 {
        v15 = sne(rt, v6_protocol, S_HTTPS.v());
    } else {
        v15 = t52;
    }
    if v15 {
        let t57 = seq(rt, v6_protocol, S_DATA.v());
        if t57 {
            v17 = t57;
        } else {
            v17 = seq(rt, v6_protocol, S_BLOB.v());
        }
        if v17 {
            v16 = v17;
        } else {
            v16 = seq(rt, v6_protocol, S_ABOUT.v());
        }
        if v16 {
            let t64 = var_get(rt, 0);
            let t65 = get_seen(rt, t64, &S_MISSING, 61)?;
            let t67 = to_part(rt, v6_protocol)?;
            let t68 = concat_n(rt, &[S_FETCH_OF.v(), t67])?;
            call(rt, t65, t64, &[t68], "host.missing")?;
        }
        let t70 = var_get(rt, 1);
        let t71 = get_seen(rt, t70, &S_REJECT, 62)?;
        let t72 = var_get(rt, 7);
        let t73 = f3_failed(rt, S_UNKNOWN_SCHEME.v())?;
        return Ok(call(rt, t71, t70, &[t73], "Later.reject")?);
    }
    let mut v19 = V::UNDEFINED;
    'l6: {
        let t76 = eq(rt, v1_init, V::NULL)?;
        if t76 {
            break 'l6;
        }
        v19 = get_seen(rt, v1_init, &S_BODY, 63)?;
    }
    let t79 = eq(rt, v19, V::NULL)?;
    if t79 {
        v18 = V::UNDEFINED;
    } else {
        v18 = v19;
    }
    let v7_body = v18;
    let t82 = seq(rt, v7_body, V::UNDEFINED);
    if t82 {
        let t84 = var_get(rt, 0);
        let t85 = get_seen(rt, t84, &S_HTTP, 64)?;
        let t86 = get_seen(rt, t85, &S_REQUEST, 65)?;
        let t87 = instance_of(rt, v0_input, t86)?;
        if t87 {
            v21 = get_seen(rt, v0_input, &S_BODY, 67)?;
        } else {
            v21 = V::bool(t87);
        }
        v20 = !v21.truthy();
    } else {
        v20 = t82;
    }
    if v20 {
        let t93 = var_get(rt, 8);
        let t94 = box_get(v3_request);
        let t97 = var_get(rt, 4);
        let t98 = construct(rt, t97, &[V::num(0.0)], "Bytes")?;
        return Ok(f4_ask(rt, t94, v4_signal, v5_url, t98)?);
    }
    let t100 = var_get(rt, 6);
    let v8_bytes = f2_plainbytes(rt, v7_body)?;
    if v8_bytes.truthy() {
        let t104 = var_get(rt, 8);
        let t105 = box_get(v3_request);
        return Ok(f4_ask(rt, t105, v4_signal, v5_url, v8_bytes)?);
    }
    let t110 = box_get(v3_request);
    let t111 = get_seen(rt, t110, &S_ARRAYBUFFER_1, 68)?;
    let t112 = call(rt, t111, t110, &[], "request.arrayBuffer")?;
    let t113 = get_seen(rt, t112, &S_THEN, 69)?;
    let t114 = closure(rt, 9, &[v3_request, v4_signal, v5_url])?;
    return Ok(call(rt, t113, t112, &[t114], "request.arrayBuffer(...).then")?);
}

fn f8_fetch_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_fetch(rt, arg(args, 0), arg(args, 1))
}

// fetching.js:56  return request.arrayBuffer().then((buffer) => ask(request, signal, url, new Bytes(buffer)));
fn f9(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 9)?;
    let v0_buffer = arg(args, 0);
    let t2 = var_get(rt, 8);
    let t3 = box_get(capture(me, 0));
    let t4 = capture(me, 1);
    let t5 = capture(me, 2);
    let t6 = var_get(rt, 4);
    let t8 = construct(rt, t6, &[v0_buffer], "Bytes")?;
    return Ok(f4_ask(rt, t3, t4, t5, t8)?);
}

// fetching.js:58  const named = function (input, init = undefined) { return fetch(input, init); }; // of one paramete…
fn f10_named(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 10)?;
    let mut v2 = V::UNDEFINED;
    let v0_input = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::UNDEFINED;
    } else {
        v2 = t2;
    }
    let v1_init = v2;
    let t5 = var_get(rt, 9);
    return Ok(f8_fetch(rt, v0_input, v1_init)?);
}
