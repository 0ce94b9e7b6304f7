#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from querystring.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(25);

lit!(S = "");
lit!(S_0_9A_FA_F_2 = "%([0-9A-Fa-f]{2})");
lit!(S_1 = "+");
lit!(S_2 = "&");
lit!(S_20 = "%20");
lit!(S_26 = "%26");
lit!(S_2B = "%2B");
lit!(S_3 = "=");
lit!(S_4 = " ");
lit!(S_A = "a=");
lit!(S_ARRAY = "Array");
lit!(S_BASE = "base");
lit!(S_BIGINT = "bigint");
lit!(S_BOOLEAN = "boolean");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFER_1 = "Buffer");
lit!(S_CODED = "coded");
lit!(S_CREATE = "create");
lit!(S_DECODE = "decode");
lit!(S_DECODEURICOMPONENT = "decodeURIComponent");
lit!(S_ENCODE = "encode");
lit!(S_ENCODEURICOMPONENT = "encodeURIComponent");
lit!(S_ERR_INVALID_URI = "ERR_INVALID_URI");
lit!(S_ESCAPE = "escape");
lit!(S_FROM = "from");
lit!(S_FROMCHARCODE = "fromCharCode");
lit!(S_FUNCTION = "function");
lit!(S_G = "g");
lit!(S_INDEXOF = "indexOf");
lit!(S_ISARRAY = "isArray");
lit!(S_ISFINITE = "isFinite");
lit!(S_JOIN = "join");
lit!(S_KEYS = "keys");
lit!(S_LATIN1 = "latin1");
lit!(S_MAXKEYS = "maxKeys");
lit!(S_MODULE = "module");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_PARSE = "parse");
lit!(S_PARSEINT = "parseInt");
lit!(S_PLAIN = "plain");
lit!(S_PRIMITIVE = "primitive");
lit!(S_PUSH = "push");
lit!(S_QUERY = "query");
lit!(S_REPLACE = "replace");
lit!(S_REPLACEALL = "replaceAll");
lit!(S_SLICE = "slice");
lit!(S_SPLIT = "split");
lit!(S_STRING = "String");
lit!(S_STRINGIFY = "stringify");
lit!(S_STRING_1 = "string");
lit!(S_UNESCAPE = "unescape");
lit!(S_UNESCAPEBUFFER = "unescapeBuffer");
lit!(S_URIERROR = "URIError");
lit!(S_URI_MALFORMED = "URI malformed");
lit!(S_WORD = "word");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_NUMBER_ISFINITE: Known = known("Number", "isFinite");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_STRING_FROMCHARCODE: Known = known("String", "fromCharCode");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISFINITE: V = builtin_function("Number", "isFinite");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_STRING: V = builtin("String");
const G_STRING_FROMCHARCODE: V = builtin_function("String", "fromCharCode");
const K_PLAIN_MODULE: [&Lit; 2] = [&S_PLAIN, &S_MODULE];
const K_UNESCAPEBUFFER_UNESCAPE_ESCAPE_S: [&Lit; 7] = [&S_UNESCAPEBUFFER, &S_UNESCAPE, &S_ESCAPE, &S_STRINGIFY, &S_ENCODE, &S_PARSE, &S_DECODE];
const M_INDEXOF: Method = method("indexOf");
const M_JOIN: Method = method("join");
const M_PUSH: Method = method("push");
const M_REPLACE: Method = method("replace");
const M_REPLACEALL: Method = method("replaceAll");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_unescapebuffer, name: &S_UNESCAPEBUFFER, length: 1, flags: 6 },
        FuncInfo { code: f3, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f4_plain_entry, name: &S_PLAIN, length: 1, flags: 6 },
        FuncInfo { code: f5_escape, name: &S_ESCAPE, length: 1, flags: 6 },
        FuncInfo { code: f6_primitive_entry, name: &S_PRIMITIVE, length: 1, flags: 6 },
        FuncInfo { code: f7_stringify, name: &S_STRINGIFY, length: 4, flags: 2 },
        FuncInfo { code: f8_parse, name: &S_PARSE, length: 4, flags: 2 },
        FuncInfo { code: f9_word_entry, name: &S_WORD, length: 1, flags: 6 },
    ],
    vars: 6,
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

// querystring.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// querystring.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "keys")?;
    let t3 = get_builtin(rt, t2, &S_KEYS, G_OBJECT_KEYS)?;
    var_set(rt, 1, t3)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BASE, 7)?;
    req_obj(rt, t5, "host.base", "coded")?;
    let t6 = get_seen(rt, t5, &S_CODED, 8)?;
    var_set(rt, 2, t6)?;
    let v3_unescapebuffer = closure(rt, 2, &[])?;
    let t8 = closure(rt, 4, &[])?;
    var_set(rt, 3, t8)?;
    let v5_escape = closure(rt, 5, &[])?;
    let t10 = closure(rt, 6, &[])?;
    var_set(rt, 4, t10)?;
    let t13 = var_get(rt, 3);
    let t15 = closure(rt, 7, &[])?;
    let t16 = closure(rt, 8, &[])?;
    let t11 = obj_seen(rt, &K_UNESCAPEBUFFER_UNESCAPE_ESCAPE_S, [v3_unescapebuffer, t13, v5_escape, t15, V::UNDEFINED, t16, V::UNDEFINED], 9)?;
    var_set(rt, 5, t11)?;
    let t17 = var_get(rt, 5);
    let t17 = tdz(rt, t17, "querystring")?;
    let t18 = var_get(rt, 5);
    let t18 = tdz(rt, t18, "querystring")?;
    let t19 = get_seen(rt, t18, &S_STRINGIFY, 10)?;
    put_seen(rt, t17, &S_ENCODE, t19, true, 11)?;
    let t20 = var_get(rt, 5);
    let t20 = tdz(rt, t20, "querystring")?;
    let t21 = var_get(rt, 5);
    let t21 = tdz(rt, t21, "querystring")?;
    let t22 = get_seen(rt, t21, &S_PARSE, 12)?;
    put_seen(rt, t20, &S_DECODE, t22, true, 13)?;
    let t24 = var_get(rt, 3);
    let t25 = var_get(rt, 5);
    let t25 = tdz(rt, t25, "querystring")?;
    return Ok(obj_seen(rt, &K_PLAIN_MODULE, [t24, t25], 14)?);
}

// querystring.js:6  const unescapeBuffer = (s) => {
fn f2_unescapebuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 2)?;
    let v0_s = arg(args, 0);
    let t3 = to_str(rt, v0_s)?;
    let t4 = get_method(rt, t3, &S_REPLACE, M_REPLACE)?;
    let t5 = regexp(rt, &S_0_9A_FA_F_2, &S_G)?;
    let t6 = closure(rt, 3, &[])?;
    let v1_text = call_method(rt, t4, t3, &[t5, t6], "s.replace", M_REPLACE)?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_BUFFER, 16)?;
    let t10 = get_seen(rt, t9, &S_BUFFER_1, 17)?;
    let t11 = get_seen(rt, t10, &S_FROM, 18)?;
    return Ok(call(rt, t11, t10, &[v1_text, S_LATIN1.v()], "host.buffer.Buffer.from")?);
}

// querystring.js:7  const text = `${s}`.replace(/%([0-9A-Fa-f]{2})/g, (all, hex) => String.fromCharCode(parseInt(hex, 1…
fn f3(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 3)?;
    let v0_all = arg(args, 0);
    let v1_hex = arg(args, 1);
    let t3 = gload_builtin(rt, &S_STRING, G_STRING)?;
    let t4 = get_builtin(rt, t3, &S_FROMCHARCODE, G_STRING_FROMCHARCODE)?;
    let t5 = gload(rt, &S_PARSEINT)?;
    let t7 = call(rt, t5, V::UNDEFINED, &[v1_hex, V::num(16.0)], "parseInt")?;
    return Ok(call_known(rt, t4, t3, &[t7], "String.fromCharCode", C_STRING_FROMCHARCODE)?);
}

// querystring.js:10  const plain = (s) => {
fn f4_plain(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 20, 4)?;
    let mut v1 = V::UNDEFINED;
    let v0_s = p0;
    'done1: {
        let stop: Stop = 'try1: {
            let t2 = attempt!('try1, gload(rt, &S_DECODEURICOMPONENT));
            return Ok(attempt!('try1, call(rt, t2, V::UNDEFINED, &[v0_s], "decodeURIComponent")));
        };
        let exception = caught(rt, stop)?;
        v1 = exception;
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_QUERY, 20)?;
        let t8 = get_method(rt, v0_s, &S_REPLACEALL, M_REPLACEALL)?;
        let t9 = call_method(rt, t8, v0_s, &[S_1.v(), S_2B.v()], "s.replaceAll", M_REPLACEALL)?;
        let t10 = get_method(rt, t9, &S_REPLACEALL, M_REPLACEALL)?;
        let t11 = call_method(rt, t10, t9, &[S_2.v(), S_26.v()], "s.replaceAll(...).replaceAll", M_REPLACEALL)?;
        let t16 = add_part(rt, t11)?;
        let t12 = concat_n(rt, &[S_A.v(), t16])?;
        let t13 = call(rt, t6, t5, &[t12], "host.query")?;
        let t14 = get_at(rt, t13, 0i64)?;
        return Ok(get_at(rt, t14, 1i64)?);
    }
    Ok(V::UNDEFINED)
}

fn f4_plain_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_plain(rt, arg(args, 0))
}

// querystring.js:17  const escape = (s) => {
fn f5_escape(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 5)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v0_s = arg(args, 0);
    let t3 = type_of(rt, v0_s);
    let t4 = sne(rt, t3, S_STRING_1.v());
    if t4 {
        let t6 = type_of(rt, v0_s);
        let t7 = seq(rt, t6, S_OBJECT_1.v());
        if t7 {
            let t8 = gload_builtin(rt, &S_STRING, G_STRING)?;
            v1 = call(rt, t8, V::UNDEFINED, &[v0_s], "String")?;
        } else {
            let t21 = add_part(rt, v0_s)?;
            v1 = concat_n(rt, &[t21, S.v()])?;
        }
        v0_s = v1;
    }
    'done1: {
        let stop: Stop = 'try1: {
            let t14 = attempt!('try1, gload(rt, &S_ENCODEURICOMPONENT));
            return Ok(attempt!('try1, call(rt, t14, V::UNDEFINED, &[v0_s], "encodeURIComponent")));
        };
        let exception = caught(rt, stop)?;
        v2 = exception;
        let t17 = var_get(rt, 2);
        let t18 = gload(rt, &S_URIERROR)?;
        let t19 = construct(rt, t18, &[S_URI_MALFORMED.v()], "URIError")?;
        let t20 = call(rt, t17, V::UNDEFINED, &[t19, S_ERR_INVALID_URI.v()], "coded")?;
        return Err(throw(rt, t20));
    }
    Ok(V::UNDEFINED)
}

// querystring.js:25  const primitive = (v) => (typeof v === 'string' ? v : typeof v === 'number' && Number.isFinite(v) ?…
fn f6_primitive(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 45, 6)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_STRING_1.v());
    if t4 {
        v1 = v0_v;
    } else {
        let t7 = type_of(rt, v0_v);
        let t8 = seq(rt, t7, S_NUMBER.v());
        if t8 {
            let t9 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
            let t10 = get_builtin(rt, t9, &S_ISFINITE, G_NUMBER_ISFINITE)?;
            v3 = call_known(rt, t10, t9, &[v0_v], "Number.isFinite", C_NUMBER_ISFINITE)?;
        } else {
            v3 = V::bool(t8);
        }
        if v3.truthy() {
            v2 = to_str(rt, v0_v)?;
        } else {
            let t17 = type_of(rt, v0_v);
            let t18 = seq(rt, t17, S_BIGINT.v());
            if t18 {
                v5 = t18;
            } else {
                let t20 = type_of(rt, v0_v);
                v5 = seq(rt, t20, S_BOOLEAN.v());
            }
            if v5 {
                v4 = to_str(rt, v0_v)?;
            } else {
                v4 = S.v();
            }
            v2 = v4;
        }
        v1 = v2;
    }
    return Ok(v1);
}

fn f6_primitive_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_primitive(rt, arg(args, 0))
}

// querystring.js:28  stringify(object, sep, eq, options) {
fn f7_stringify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 65, 7)?;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v10 = false;
    let mut v11 = V::UNDEFINED;
    let mut v15 = V::UNDEFINED;
    let v0_object = arg(args, 0);
    let mut v1_sep = arg(args, 1);
    let mut v2_eq = arg(args, 2);
    let v3_options = arg(args, 3);
    let t5 = v1_sep;
    if t5.truthy() {
        v6 = t5;
    } else {
        v1_sep = S_2.v();
        v6 = S_2.v();
    }
    let t7 = v2_eq;
    if t7.truthy() {
        v7 = t7;
    } else {
        v2_eq = S_3.v();
        v7 = S_3.v();
    }
    let mut v9 = V::UNDEFINED;
    'l1: {
        let t10 = eq(rt, v3_options, V::NULL)?;
        if t10 {
            break 'l1;
        }
        v9 = get_seen(rt, v3_options, &S_ENCODEURICOMPONENT, 24)?;
    }
    let t13 = type_of(rt, v9);
    let t14 = seq(rt, t13, S_FUNCTION.v());
    if t14 {
        v8 = get_seen(rt, v3_options, &S_ENCODEURICOMPONENT, 25)?;
    } else {
        let t17 = var_get(rt, 5);
        let t17 = tdz(rt, t17, "querystring")?;
        v8 = get_seen(rt, t17, &S_ESCAPE, 26)?;
    }
    let v4_encode = v8;
    let t21 = seq(rt, v0_object, V::NULL);
    if t21 {
        v10 = t21;
    } else {
        let t23 = type_of(rt, v0_object);
        v10 = sne(rt, t23, S_OBJECT_1.v());
    }
    if v10 {
        return Ok(S.v());
    }
    let v5_out = arr(rt, &[])?;
    let t27 = var_get(rt, 1);
    let t29 = call(rt, t27, V::UNDEFINED, &[v0_object], "")?;
    let mut t30 = iter(rt, t29, "keys is not a function or its return value")?;
    'l3: loop {
        tick(rt, 39, 8)?;
        let (t31, t32) = next(rt, &mut t30)?;
        if t32 {
            break 'l3;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v12_key = t31;
                let v13_value = attempt!('try1, get_v(rt, v0_object, v12_key));
                let t37 = var_get(rt, 4);
                let t39 = attempt!('try1, f6_primitive(rt, v12_key));
                let t40 = attempt!('try1, call(rt, v4_encode, V::UNDEFINED, &[t39], "encode"));
                let v14_name = attempt!('try1, add(rt, t40, v2_eq));
                let t43 = attempt!('try1, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                let t44 = attempt!('try1, get_builtin(rt, t43, &S_ISARRAY, G_ARRAY_ISARRAY));
                let t46 = attempt!('try1, call_known(rt, t44, t43, &[v13_value], "Array.isArray", C_ARRAY_ISARRAY));
                if t46.truthy() {
                    let mut t48 = attempt!('try1, iter(rt, v13_value, "value"));
                    'l5: loop {
                        attempt!('try1, tick(rt, 19, 9));
                        let (t49, t50) = attempt!('try1, next(rt, &mut t48));
                        if t50 {
                            break 'l5;
                        }
                        'done2: {
                            let stop: Stop = 'try2: {
                                let v16_one = t49;
                                let t52 = attempt!('try2, get_method(rt, v5_out, &S_PUSH, M_PUSH));
                                let t55 = var_get(rt, 4);
                                let t57 = attempt!('try2, f6_primitive(rt, v16_one));
                                let t58 = attempt!('try2, call(rt, v4_encode, V::UNDEFINED, &[t57], "encode"));
                                let t59 = attempt!('try2, add(rt, v14_name, t58));
                                attempt!('try2, call_push(rt, t52, v5_out, t59, "out.push"));
                                break 'done2;
                            };
                            let exception = attempt!('try1, caught(rt, stop));
                            v15 = exception;
                            attempt!('try1, close(rt, &mut t48, true));
                            break 'try1 throw(rt, v15);
                        }
                    }
                } else {
                    let t63 = attempt!('try1, get_method(rt, v5_out, &S_PUSH, M_PUSH));
                    let t66 = var_get(rt, 4);
                    let t68 = attempt!('try1, f6_primitive(rt, v13_value));
                    let t69 = attempt!('try1, call(rt, v4_encode, V::UNDEFINED, &[t68], "encode"));
                    let t70 = attempt!('try1, add(rt, v14_name, t69));
                    attempt!('try1, call_push(rt, t63, v5_out, t70, "out.push"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v11 = exception;
            close(rt, &mut t30, true)?;
            return Err(throw(rt, v11));
        }
    }
    let t74 = get_method(rt, v5_out, &S_JOIN, M_JOIN)?;
    return Ok(call_method(rt, t74, v5_out, &[v1_sep], "out.join", M_JOIN)?);
}

// querystring.js:42  parse(text, sep, eq, options) {
fn f8_parse(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 102, 10)?;
    let mut v9 = false;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v16 = V::UNDEFINED;
    let mut v21 = V::UNDEFINED;
    let mut v22 = V::UNDEFINED;
    let v0_text = arg(args, 0);
    let mut v1_sep = arg(args, 1);
    let mut v2_eq = arg(args, 2);
    let v3_options = arg(args, 3);
    let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t6 = get_builtin(rt, t5, &S_CREATE, G_OBJECT_CREATE)?;
    let v4_out = call_known(rt, t6, t5, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
    let t9 = type_of(rt, v0_text);
    let t10 = sne(rt, t9, S_STRING_1.v());
    if t10 {
        v9 = t10;
    } else {
        let t12 = length_seen(rt, v0_text, 32)?;
        v9 = seq(rt, t12, V::num(0.0));
    }
    if v9 {
        return Ok(v4_out);
    }
    if v1_sep.truthy() {
        v10 = to_str(rt, v1_sep)?;
    } else {
        v10 = S_2.v();
    }
    v1_sep = v10;
    if v2_eq.truthy() {
        v11 = to_str(rt, v2_eq)?;
    } else {
        v11 = S_3.v();
    }
    v2_eq = v11;
    let mut v13 = V::UNDEFINED;
    'l2: {
        let t25 = eq(rt, v3_options, V::NULL)?;
        if t25 {
            break 'l2;
        }
        v13 = get_seen(rt, v3_options, &S_DECODEURICOMPONENT, 33)?;
    }
    let t28 = type_of(rt, v13);
    let t29 = seq(rt, t28, S_FUNCTION.v());
    if t29 {
        v12 = get_seen(rt, v3_options, &S_DECODEURICOMPONENT, 34)?;
    } else {
        let t32 = var_get(rt, 5);
        let t32 = tdz(rt, t32, "querystring")?;
        v12 = get_seen(rt, t32, &S_UNESCAPE, 35)?;
    }
    let v5_decode = v12;
    let mut v15 = V::UNDEFINED;
    'l3: {
        let t36 = eq(rt, v3_options, V::NULL)?;
        if t36 {
            break 'l3;
        }
        v15 = get_seen(rt, v3_options, &S_MAXKEYS, 36)?;
    }
    let t39 = type_of(rt, v15);
    let t40 = seq(rt, t39, S_NUMBER.v());
    if t40 {
        v14 = get_seen(rt, v3_options, &S_MAXKEYS, 37)?;
    } else {
        v14 = V::num(1000.0);
    }
    let v6_most = v14;
    let t45 = get_method(rt, v0_text, &S_SPLIT, M_SPLIT)?;
    let mut v7_parts = call_method(rt, t45, v0_text, &[v1_sep], "text.split", M_SPLIT)?;
    let t49 = to_num(rt, v6_most)? > 0.0;
    if t49 {
        let t51 = get_method(rt, v7_parts, &S_SLICE, M_SLICE)?;
        v7_parts = call_method(rt, t51, v7_parts, &[V::num(0.0), v6_most], "parts.slice", M_SLICE)?;
    }
    let v8_word = closure(rt, 9, &[v5_decode])?;
    let mut t56 = iter(rt, v7_parts, "parts")?;
    'l4: loop {
        tick(rt, 79, 11)?;
        let (t57, t58) = next(rt, &mut t56)?;
        if t58 {
            break 'l4;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l5: {
                    let v17_part = t57;
                    let t60 = seq(rt, v17_part, S.v());
                    if t60 {
                        break 'l5;
                    }
                    let t62 = attempt!('try1, get_method(rt, v17_part, &S_INDEXOF, M_INDEXOF));
                    let v18_at = attempt!('try1, call_method(rt, t62, v17_part, &[v2_eq], "part.indexOf", M_INDEXOF));
                    let t67 = attempt!('try1, to_num(rt, v18_at)) < 0.0;
                    if t67 {
                        v21 = v17_part;
                    } else {
                        let t70 = attempt!('try1, get_method(rt, v17_part, &S_SLICE, M_SLICE));
                        v21 = attempt!('try1, call_method(rt, t70, v17_part, &[V::num(0.0), v18_at], "part.slice", M_SLICE));
                    }
                    let v19_name = attempt!('try1, f9_word(rt, v8_word, v21));
                    let t76 = attempt!('try1, to_num(rt, v18_at)) < 0.0;
                    if t76 {
                        v22 = S.v();
                    } else {
                        let t79 = attempt!('try1, get_method(rt, v17_part, &S_SLICE, M_SLICE));
                        let t82 = attempt!('try1, length_seen(rt, v2_eq, 43));
                        let t83 = attempt!('try1, add(rt, v18_at, t82));
                        let t84 = attempt!('try1, call_method(rt, t79, v17_part, &[t83], "part.slice", M_SLICE));
                        v22 = attempt!('try1, f9_word(rt, v8_word, t84));
                    }
                    let v20_value = v22;
                    let t89 = attempt!('try1, has(rt, v19_name, v4_out));
                    let t90 = !t89;
                    if t90 {
                        attempt!('try1, put_v(rt, v4_out, v19_name, v20_value, true));
                    } else {
                        let t94 = attempt!('try1, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                        let t95 = attempt!('try1, get_builtin(rt, t94, &S_ISARRAY, G_ARRAY_ISARRAY));
                        let t98 = attempt!('try1, get_v(rt, v4_out, v19_name));
                        let t99 = attempt!('try1, call_known(rt, t95, t94, &[t98], "Array.isArray", C_ARRAY_ISARRAY));
                        if t99.truthy() {
                            let t102 = attempt!('try1, get_v(rt, v4_out, v19_name));
                            let t103 = attempt!('try1, get_method(rt, t102, &S_PUSH, M_PUSH));
                            attempt!('try1, call_push(rt, t103, t102, v20_value, "out[name].push"));
                        } else {
                            let t110 = attempt!('try1, get_v(rt, v4_out, v19_name));
                            let t112 = attempt!('try1, arr(rt, &[t110, v20_value]));
                            attempt!('try1, put_v(rt, v4_out, v19_name, t112, true));
                        }
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v16 = exception;
            close(rt, &mut t56, true)?;
            return Err(throw(rt, v16));
        }
    }
    return Ok(v4_out);
}

// querystring.js:51  const word = (s) => {
fn f9_word(rt: &mut Rt, me: V, p0: V) -> R<V> {
    enter(rt, 23, 12)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v0_s = p0;
    let t3 = get_method(rt, v0_s, &S_REPLACEALL, M_REPLACEALL)?;
    let t4 = capture(me, 0);
    let t5 = var_get(rt, 3);
    let t6 = seq(rt, t4, t5);
    if t6 {
        v1 = S_4.v();
    } else {
        v1 = S_20.v();
    }
    v0_s = call_method(rt, t3, v0_s, &[S_1.v(), v1], "s.replaceAll", M_REPLACEALL)?;
    'done1: {
        let stop: Stop = 'try1: {
            let t9 = capture(me, 0);
            return Ok(attempt!('try1, call(rt, t9, V::UNDEFINED, &[v0_s], "decode")));
        };
        let exception = caught(rt, stop)?;
        v2 = exception;
        let t12 = var_get(rt, 3);
        return Ok(f4_plain(rt, v0_s)?);
    }
    Ok(V::UNDEFINED)
}

fn f9_word_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_word(rt, me, arg(args, 0))
}
