#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from fetching.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(16);

lit!(S = "");
lit!(S_ABORT = "abort");
lit!(S_ABORTED = "aborted");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ARRAYBUFFER_1 = "arrayBuffer");
lit!(S_ASK = "ask");
lit!(S_BARE = "bare");
lit!(S_BASE = "base");
lit!(S_BASIC = "basic");
lit!(S_BODY = "body");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_CANCEL = "cancel");
lit!(S_CAUSE = "cause");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_ENCODE = "encode");
lit!(S_ERROR = "Error");
lit!(S_ERROR_1 = "error");
lit!(S_FAILED = "failed");
lit!(S_FETCH = "fetch");
lit!(S_FETCH_FAILED = "fetch failed");
lit!(S_HEADERS = "headers");
lit!(S_HIDE = "hide");
lit!(S_HTTP = "http");
lit!(S_ISVIEW = "isView");
lit!(S_METHOD = "method");
lit!(S_NAME = "name");
lit!(S_NAMED = "named");
lit!(S_OBJECT = "Object");
lit!(S_PLAINBYTES = "plainBytes");
lit!(S_PROMISE = "Promise");
lit!(S_REASON = "reason");
lit!(S_REASONS = "reasons");
lit!(S_REJECT = "reject");
lit!(S_REQUEST = "Request");
lit!(S_RESPONSE = "Response");
lit!(S_SIGNAL = "signal");
lit!(S_SLICE = "slice");
lit!(S_STATUS = "status");
lit!(S_STATUSTEXT = "statusText");
lit!(S_STRING = "string");
lit!(S_THEN = "then");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_URL = "url");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_VALUE = "value");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_FETCH: [&Lit; 1] = [&S_FETCH];
const K_STATUS_STATUSTEXT_HEADERS: [&Lit; 3] = [&S_STATUS, &S_STATUSTEXT, &S_HEADERS];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const M_SLICE: Method = method("slice");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_plainbytes_entry, name: &S_PLAINBYTES, length: 1, flags: 6 },
        FuncInfo { code: f3_failed_entry, name: &S_FAILED, length: 1, flags: 6 },
        FuncInfo { code: f4_bare_entry, name: &S_BARE, length: 1, flags: 6 },
        FuncInfo { code: f5_ask_entry, name: &S_ASK, length: 3, flags: 6 },
        FuncInfo { code: f6, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f7, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f8, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f9_fetch_entry, name: &S_FETCH, length: 1, flags: 6 },
        FuncInfo { code: f10, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f11_named, name: &S_NAMED, length: 1, flags: 3 },
    ],
    vars: 11,
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
    enter(rt, 52, 1)?;
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
    let t9 = get_seen(rt, t8, &S_BASE, 12)?;
    req_obj(rt, t9, "host.base", "hide")?;
    let t10 = get_seen(rt, t9, &S_HIDE, 13)?;
    var_set(rt, 5, t10)?;
    let t11 = closure(rt, 2, &[])?;
    var_set(rt, 6, t11)?;
    let t12 = closure(rt, 3, &[])?;
    var_set(rt, 7, t12)?;
    let t13 = closure(rt, 4, &[])?;
    var_set(rt, 8, t13)?;
    let t14 = closure(rt, 5, &[])?;
    var_set(rt, 9, t14)?;
    let t15 = closure(rt, 9, &[])?;
    var_set(rt, 10, t15)?;
    let v12_named = closure(rt, 11, &[])?;
    let t19 = obj_seen(rt, &K_VALUE, [S_FETCH.v()], 14)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[v12_named, S_NAME.v(), t19], "defineProperty")?;
    return Ok(obj_seen(rt, &K_FETCH, [v12_named], 15)?);
}

// fetching.js:9  const plainBytes = (body) => {
fn f2_plainbytes(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 62, 2)?;
    let v0_body = p0;
    let t3 = type_of(rt, v0_body);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t5 = var_get(rt, 4);
        let t6 = var_get(rt, 0);
        let t7 = get_seen(rt, t6, &S_ENCODE, 16)?;
        let t9 = call(rt, t7, t6, &[v0_body], "host.encode")?;
        return Ok(construct(rt, t5, &[t9], "Bytes")?);
    }
    let t12 = gload(rt, &S_ARRAYBUFFER)?;
    let t13 = instance_of(rt, v0_body, t12)?;
    if t13 {
        let t14 = var_get(rt, 4);
        let t16 = get_method(rt, v0_body, &S_SLICE, M_SLICE)?;
        let t17 = call_method(rt, t16, v0_body, &[V::num(0.0)], "body.slice", M_SLICE)?;
        return Ok(construct(rt, t14, &[t17], "Bytes")?);
    }
    let t19 = gload(rt, &S_ARRAYBUFFER)?;
    let t20 = get_seen(rt, t19, &S_ISVIEW, 19)?;
    let t22 = call(rt, t20, t19, &[v0_body], "ArrayBuffer.isView")?;
    if t22.truthy() {
        let t23 = var_get(rt, 4);
        let t25 = get_seen(rt, v0_body, &S_BUFFER, 20)?;
        let t26 = get_method(rt, t25, &S_SLICE, M_SLICE)?;
        let t28 = get_seen(rt, v0_body, &S_BYTEOFFSET, 22)?;
        let t30 = get_seen(rt, v0_body, &S_BYTEOFFSET, 23)?;
        let t32 = get_seen(rt, v0_body, &S_BYTELENGTH, 24)?;
        let t33 = add(rt, t30, t32)?;
        let t34 = call_method(rt, t26, t25, &[t28, t33], "body.buffer.slice", M_SLICE)?;
        return Ok(construct(rt, t23, &[t34], "Bytes")?);
    }
    let t37 = var_get(rt, 0);
    let t38 = get_seen(rt, t37, &S_URL, 25)?;
    let t39 = get_seen(rt, t38, &S_URLSEARCHPARAMS, 26)?;
    let t40 = instance_of(rt, v0_body, t39)?;
    if t40 {
        let t41 = var_get(rt, 4);
        let t42 = var_get(rt, 0);
        let t43 = get_seen(rt, t42, &S_ENCODE, 28)?;
        let t45 = to_str(rt, v0_body)?;
        let t46 = call(rt, t43, t42, &[t45], "host.encode")?;
        return Ok(construct(rt, t41, &[t46], "Bytes")?);
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

// fetching.js:21  const bare = (status) => status === 101 || status === 204 || status === 205 || status === 304;
fn f4_bare(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 24, 4)?;
    let mut v1 = false;
    let mut v2 = false;
    let mut v3 = false;
    let v0_status = p0;
    let t3 = seq(rt, v0_status, V::num(101.0));
    if t3 {
        v3 = t3;
    } else {
        v3 = seq(rt, v0_status, V::num(204.0));
    }
    if v3 {
        v2 = v3;
    } else {
        v2 = seq(rt, v0_status, V::num(205.0));
    }
    if v2 {
        v1 = v2;
    } else {
        v1 = seq(rt, v0_status, V::num(304.0));
    }
    return Ok(v1);
}

fn f4_bare_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f4_bare(rt, arg(args, 0))?))
}

// fetching.js:22  const ask = (request, url, bytes) => new Later((resolve, reject) => {
fn f5_ask(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 14, 5)?;
    let v0_request = p0;
    let v1_url = p1;
    let v2_bytes = p2;
    let t4 = var_get(rt, 1);
    let t5 = closure(rt, 6, &[v0_request, v1_url, v2_bytes])?;
    return Ok(construct(rt, t4, &[t5], "Later")?);
}

fn f5_ask_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_ask(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// fetching.js:22  const ask = (request, url, bytes) => new Later((resolve, reject) => {
fn f6(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39, 6)?;
    let mut v3_over = V::EMPTY;
    v3_over = new_box(rt, V::EMPTY)?;
    let v0_resolve = arg(args, 0);
    let v1_reject = arg(args, 1);
    let t3 = capture(me, 0);
    req_obj(rt, t3, "request", "signal")?;
    let v2_signal = get_seen(rt, t3, &S_SIGNAL, 29)?;
    box_set(rt, v3_over, V::FALSE)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_FETCH, 30)?;
    let t7 = capture(me, 0);
    let t8 = get_seen(rt, t7, &S_METHOD, 31)?;
    let t9 = capture(me, 1);
    let t10 = arr(rt, &[])?;
    let t11 = capture(me, 0);
    let t12 = get_seen(rt, t11, &S_HEADERS, 32)?;
    spread(rt, t10, t12, "request.headers")?;
    let t13 = capture(me, 2);
    let t14 = closure(rt, 7, &[v3_over, v1_reject, capture(me, 0), v0_resolve])?;
    let v4_effect = call(rt, t6, t5, &[t8, t9, t10, t13, t14], "host.fetch")?;
    let mut v5 = V::UNDEFINED;
    'l1: {
        let t17 = eq(rt, v2_signal, V::NULL)?;
        if t17 {
            break 'l1;
        }
        let t18 = get_seen(rt, v2_signal, &S_ADDEVENTLISTENER, 33)?;
        let t19 = closure(rt, 8, &[v3_over, v4_effect, v1_reject, v2_signal])?;
        v5 = call(rt, t18, v2_signal, &[S_ABORT.v(), t19], "signal?.addEventListener")?;
    }
    Ok(V::UNDEFINED)
}

// fetching.js:25  const effect = host.fetch(request.method, url, [...request.headers], bytes, (answer) => {
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 63, 7)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_answer = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    if t2.truthy() {
        return Ok(V::UNDEFINED);
    }
    box_set(rt, capture(me, 0), V::TRUE)?;
    let t4 = get_seen(rt, v0_answer, &S_ERROR_1, 34)?;
    if t4.truthy() {
        let t5 = capture(me, 1);
        let t6 = var_get(rt, 7);
        let t8 = get_seen(rt, v0_answer, &S_ERROR_1, 35)?;
        let t9 = f3_failed(rt, t8)?;
        return Ok(call(rt, t5, V::UNDEFINED, &[t9], "reject")?);
    }
    let t11 = var_get(rt, 0);
    let t12 = get_seen(rt, t11, &S_HTTP, 36)?;
    let t13 = get_seen(rt, t12, &S_RESPONSE, 37)?;
    let t14 = var_get(rt, 8);
    let t16 = get_seen(rt, v0_answer, &S_STATUS, 38)?;
    let t17 = f4_bare(rt, t16)?;
    if t17 {
        v2 = V::NULL;
    } else {
        v2 = get_seen(rt, v0_answer, &S_BYTES, 39)?;
    }
    let t23 = get_seen(rt, v0_answer, &S_STATUS, 40)?;
    let t24 = var_get(rt, 0);
    let t25 = get_seen(rt, t24, &S_REASONS, 41)?;
    let t27 = get_seen(rt, v0_answer, &S_STATUS, 42)?;
    let t28 = get_v(rt, t25, t27)?;
    let t29 = eq(rt, t28, V::NULL)?;
    if t29 {
        v3 = S.v();
    } else {
        v3 = t28;
    }
    let t32 = get_seen(rt, v0_answer, &S_HEADERS, 43)?;
    let t21 = obj_seen(rt, &K_STATUS_STATUSTEXT_HEADERS, [t23, v3, t32], 44)?;
    let v1_response = construct(rt, t13, &[v2, t21], "host.http.Response")?;
    let t34 = var_get(rt, 5);
    let t36 = capture(me, 2);
    let t37 = get_seen(rt, t36, &S_URL, 45)?;
    call(rt, t34, V::UNDEFINED, &[v1_response, S_URL.v(), t37], "hide")?;
    let t39 = var_get(rt, 5);
    call(rt, t39, V::UNDEFINED, &[v1_response, S_TYPE.v(), S_BASIC.v()], "hide")?;
    let t42 = capture(me, 3);
    call(rt, t42, V::UNDEFINED, &[v1_response], "resolve")?;
    Ok(V::UNDEFINED)
}

// fetching.js:36  signal?.addEventListener('abort', () => {
fn f8(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 8)?;
    let t1 = box_get(capture(me, 0));
    if t1.truthy() {
        return Ok(V::UNDEFINED);
    }
    box_set(rt, capture(me, 0), V::TRUE)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_CANCEL, 46)?;
    let t4 = capture(me, 1);
    call(rt, t3, t2, &[t4], "host.cancel")?;
    let t6 = capture(me, 2);
    let t7 = capture(me, 3);
    let t8 = get_seen(rt, t7, &S_REASON, 47)?;
    call(rt, t6, V::UNDEFINED, &[t8], "reject")?;
    Ok(V::UNDEFINED)
}

// fetching.js:43  const fetch = (input, init = undefined) => {
fn f9_fetch(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 118, 9)?;
    let mut v2 = V::UNDEFINED;
    let mut v3_request = V::EMPTY;
    let mut v8_e = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
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
            let t6 = attempt!('try1, get_seen(rt, t5, &S_HTTP, 48));
            let t7 = attempt!('try1, get_seen(rt, t6, &S_REQUEST, 49));
            let t10 = attempt!('try1, construct(rt, t7, &[v0_input, v1_init], "host.http.Request"));
            attempt!('try1, box_set(rt, v3_request, t10));
            let mut v7 = V::UNDEFINED;
            'l1: {
                let t11 = box_get(v3_request);
                let t12 = attempt!('try1, get_seen(rt, t11, &S_SIGNAL, 50));
                let t13 = attempt!('try1, eq(rt, t12, V::NULL));
                if t13 {
                    break 'l1;
                }
                v7 = attempt!('try1, get_seen(rt, t12, &S_ABORTED, 51));
            }
            if v7.truthy() {
                let t16 = var_get(rt, 1);
                let t17 = attempt!('try1, get_seen(rt, t16, &S_REJECT, 52));
                let t18 = box_get(v3_request);
                let t19 = attempt!('try1, get_seen(rt, t18, &S_SIGNAL, 53));
                let t20 = attempt!('try1, get_seen(rt, t19, &S_REASON, 54));
                return Ok(attempt!('try1, call(rt, t17, t16, &[t20], "Later.reject")));
            }
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v8_e = exception;
        let t22 = var_get(rt, 1);
        let t23 = get_seen(rt, t22, &S_REJECT, 55)?;
        return Ok(call(rt, t23, t22, &[v8_e], "Later.reject")?);
    }
    let t27 = type_of(rt, v0_input);
    let t28 = seq(rt, t27, S_STRING.v());
    if t28 {
        v9 = v0_input;
    } else {
        let t30 = box_get(v3_request);
        v9 = get_seen(rt, t30, &S_URL, 56)?;
    }
    let v4_url = v9;
    let mut v11 = V::UNDEFINED;
    'l3: {
        let t34 = eq(rt, v1_init, V::NULL)?;
        if t34 {
            break 'l3;
        }
        v11 = get_seen(rt, v1_init, &S_BODY, 57)?;
    }
    let t37 = eq(rt, v11, V::NULL)?;
    if t37 {
        v10 = V::UNDEFINED;
    } else {
        v10 = v11;
    }
    let v5_body = v10;
    let t40 = seq(rt, v5_body, V::UNDEFINED);
    if t40 {
        let t42 = var_get(rt, 0);
        let t43 = get_seen(rt, t42, &S_HTTP, 58)?;
        let t44 = get_seen(rt, t43, &S_REQUEST, 59)?;
        let t45 = instance_of(rt, v0_input, t44)?;
        if t45 {
            v13 = get_seen(rt, v0_input, &S_BODY, 61)?;
        } else {
            v13 = V::bool(t45);
        }
        v12 = !v13.truthy();
    } else {
        v12 = t40;
    }
    if v12 {
        let t51 = var_get(rt, 9);
        let t52 = box_get(v3_request);
        let t54 = var_get(rt, 4);
        let t55 = construct(rt, t54, &[V::num(0.0)], "Bytes")?;
        return Ok(f5_ask(rt, t52, v4_url, t55)?);
    }
    let t57 = var_get(rt, 6);
    let v6_bytes = f2_plainbytes(rt, v5_body)?;
    if v6_bytes.truthy() {
        let t61 = var_get(rt, 9);
        let t62 = box_get(v3_request);
        return Ok(f5_ask(rt, t62, v4_url, v6_bytes)?);
    }
    let t66 = box_get(v3_request);
    let t67 = get_seen(rt, t66, &S_ARRAYBUFFER_1, 62)?;
    let t68 = call(rt, t67, t66, &[], "request.arrayBuffer")?;
    let t69 = get_seen(rt, t68, &S_THEN, 63)?;
    let t70 = closure(rt, 10, &[v3_request, v4_url])?;
    return Ok(call(rt, t69, t68, &[t70], "request.arrayBuffer(...).then")?);
}

fn f9_fetch_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_fetch(rt, arg(args, 0), arg(args, 1))
}

// fetching.js:56  return request.arrayBuffer().then((buffer) => ask(request, url, new Bytes(buffer)));
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 10)?;
    let v0_buffer = arg(args, 0);
    let t2 = var_get(rt, 9);
    let t3 = box_get(capture(me, 0));
    let t4 = capture(me, 1);
    let t5 = var_get(rt, 4);
    let t7 = construct(rt, t5, &[v0_buffer], "Bytes")?;
    return Ok(f5_ask(rt, t3, t4, t7)?);
}

// fetching.js:58  const named = function (input, init = undefined) { return fetch(input, init); };
fn f11_named(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 11)?;
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
    let t5 = var_get(rt, 10);
    return Ok(f9_fetch(rt, v0_input, v1_init)?);
}
