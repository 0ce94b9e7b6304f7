#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from querystring.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(21);

lit!(S = "");
lit!(S_1 = "+");
lit!(S_2 = "&");
lit!(S_2B = "%2B");
lit!(S_3 = "=");
lit!(S_4 = " ");
lit!(S_A = "a=");
lit!(S_ARRAY = "Array");
lit!(S_BASE = "base");
lit!(S_BIGINT = "bigint");
lit!(S_BOOLEAN = "boolean");
lit!(S_CODED = "coded");
lit!(S_CREATE = "create");
lit!(S_DECODE = "decode");
lit!(S_DECODEURICOMPONENT = "decodeURIComponent");
lit!(S_ENCODE = "encode");
lit!(S_ENCODEURICOMPONENT = "encodeURIComponent");
lit!(S_ERR_INVALID_URI = "ERR_INVALID_URI");
lit!(S_ESCAPE = "escape");
lit!(S_INDEXOF = "indexOf");
lit!(S_ISARRAY = "isArray");
lit!(S_ISFINITE = "isFinite");
lit!(S_JOIN = "join");
lit!(S_KEYS = "keys");
lit!(S_MAXKEYS = "maxKeys");
lit!(S_MODULE = "module");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_PARSE = "parse");
lit!(S_PLAIN = "plain");
lit!(S_PRIMITIVE = "primitive");
lit!(S_PUSH = "push");
lit!(S_QUERY = "query");
lit!(S_REPLACEALL = "replaceAll");
lit!(S_SLICE = "slice");
lit!(S_SPLIT = "split");
lit!(S_STRING = "string");
lit!(S_STRINGIFY = "stringify");
lit!(S_STRING_1 = "String");
lit!(S_UNESCAPE = "unescape");
lit!(S_URIERROR = "URIError");
lit!(S_URI_MALFORMED = "URI malformed");
lit!(S_WORD = "word");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_NUMBER_ISFINITE: Known = known("Number", "isFinite");
const C_OBJECT_CREATE: Known = known("Object", "create");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISFINITE: V = builtin_function("Number", "isFinite");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_STRING: V = builtin("String");
const K_ESCAPE_UNESCAPE_STRINGIFY_PARSE: [&Lit; 4] = [&S_ESCAPE, &S_UNESCAPE, &S_STRINGIFY, &S_PARSE];
const K_PLAIN_MODULE: [&Lit; 2] = [&S_PLAIN, &S_MODULE];
const M_INDEXOF: Method = method("indexOf");
const M_JOIN: Method = method("join");
const M_PUSH: Method = method("push");
const M_REPLACEALL: Method = method("replaceAll");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_plain, name: &S_PLAIN, length: 1, flags: 6 },
        FuncInfo { code: f3_escape, name: &S_ESCAPE, length: 1, flags: 6 },
        FuncInfo { code: f4_primitive_entry, name: &S_PRIMITIVE, length: 1, flags: 6 },
        FuncInfo { code: f5_stringify, name: &S_STRINGIFY, length: 1, flags: 2 },
        FuncInfo { code: f6_parse, name: &S_PARSE, length: 1, flags: 2 },
        FuncInfo { code: f7_word_entry, name: &S_WORD, length: 1, flags: 6 },
    ],
    vars: 5,
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
    enter(rt, 47, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "keys")?;
    let t3 = get_builtin(rt, t2, &S_KEYS, G_OBJECT_KEYS)?;
    var_set(rt, 1, t3)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BASE, 6)?;
    req_obj(rt, t5, "host.base", "coded")?;
    let t6 = get_seen(rt, t5, &S_CODED, 7)?;
    var_set(rt, 2, t6)?;
    let v3_plain = closure(rt, 2, &[])?;
    let v4_escape = closure(rt, 3, &[])?;
    let t9 = closure(rt, 4, &[])?;
    var_set(rt, 3, t9)?;
    let t13 = closure(rt, 5, &[])?;
    let t14 = closure(rt, 6, &[])?;
    let t10 = obj_seen(rt, &K_ESCAPE_UNESCAPE_STRINGIFY_PARSE, [v4_escape, v3_plain, t13, t14], 8)?;
    var_set(rt, 4, t10)?;
    let t15 = var_get(rt, 4);
    let t15 = tdz(rt, t15, "querystring")?;
    let t16 = var_get(rt, 4);
    let t16 = tdz(rt, t16, "querystring")?;
    let t17 = get_seen(rt, t16, &S_STRINGIFY, 9)?;
    put_seen(rt, t15, &S_ENCODE, t17, true, 10)?;
    let t18 = var_get(rt, 4);
    let t18 = tdz(rt, t18, "querystring")?;
    let t19 = var_get(rt, 4);
    let t19 = tdz(rt, t19, "querystring")?;
    let t20 = get_seen(rt, t19, &S_PARSE, 11)?;
    put_seen(rt, t18, &S_DECODE, t20, true, 12)?;
    let t23 = var_get(rt, 4);
    let t23 = tdz(rt, t23, "querystring")?;
    return Ok(obj_seen(rt, &K_PLAIN_MODULE, [v3_plain, t23], 13)?);
}

// querystring.js:6  const plain = (s) => {
fn f2_plain(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 2)?;
    let mut v1 = V::UNDEFINED;
    let v0_s = arg(args, 0);
    'done1: {
        let stop: Stop = 'try1: {
            let t2 = attempt!('try1, gload(rt, &S_DECODEURICOMPONENT));
            return Ok(attempt!('try1, call(rt, t2, V::UNDEFINED, &[v0_s], "decodeURIComponent")));
        };
        let exception = caught(rt, stop)?;
        v1 = exception;
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_QUERY, 14)?;
        let t8 = get_method(rt, v0_s, &S_REPLACEALL, M_REPLACEALL)?;
        let t9 = call_method(rt, t8, v0_s, &[S_1.v(), S_2B.v()], "s.replaceAll", M_REPLACEALL)?;
        let t14 = add_part(rt, t9)?;
        let t10 = concat_n(rt, &[S_A.v(), t14])?;
        let t11 = call(rt, t6, t5, &[t10], "host.query")?;
        let t12 = get_at(rt, t11, 0i64)?;
        return Ok(get_at(rt, t12, 1i64)?);
    }
    Ok(V::UNDEFINED)
}

// querystring.js:13  const escape = (s) => {
fn f3_escape(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 34, 3)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v0_s = arg(args, 0);
    let t3 = type_of(rt, v0_s);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        v1 = v0_s;
    } else {
        let t7 = type_of(rt, v0_s);
        let t8 = seq(rt, t7, S_OBJECT_1.v());
        if t8 {
            let t9 = gload_builtin(rt, &S_STRING_1, G_STRING)?;
            v2 = call(rt, t9, V::UNDEFINED, &[v0_s], "String")?;
        } else {
            v2 = to_str(rt, v0_s)?;
        }
        v1 = v2;
    }
    v0_s = v1;
    'done1: {
        let stop: Stop = 'try1: {
            let t16 = attempt!('try1, gload(rt, &S_ENCODEURICOMPONENT));
            return Ok(attempt!('try1, call(rt, t16, V::UNDEFINED, &[v0_s], "encodeURIComponent")));
        };
        let exception = caught(rt, stop)?;
        v3 = exception;
        let t19 = var_get(rt, 2);
        let t20 = gload(rt, &S_URIERROR)?;
        let t21 = construct(rt, t20, &[S_URI_MALFORMED.v()], "URIError")?;
        let t22 = call(rt, t19, V::UNDEFINED, &[t21, S_ERR_INVALID_URI.v()], "coded")?;
        return Err(throw(rt, t22));
    }
    Ok(V::UNDEFINED)
}

// querystring.js:21  const primitive = (v) => (typeof v === 'string' ? v : typeof v === 'number' && Number.isFinite(v) ?…
fn f4_primitive(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 45, 4)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_STRING.v());
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

fn f4_primitive_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_primitive(rt, arg(args, 0))
}

// querystring.js:24  stringify(object, sep = '&', eq = '=', options = undefined) {
fn f5_stringify(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 65, 5)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v11 = false;
    let mut v12 = V::UNDEFINED;
    let mut v16 = V::UNDEFINED;
    let v0_object = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v4 = S_2.v();
    } else {
        v4 = t2;
    }
    let v1_sep = v4;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v5 = S_3.v();
    } else {
        v5 = t5;
    }
    let v2_eq = v5;
    let t8 = arg(args, 3);
    let t9 = seq(rt, t8, V::UNDEFINED);
    if t9 {
        v6 = V::UNDEFINED;
    } else {
        v6 = t8;
    }
    let v3_options = v6;
    let mut v10 = V::UNDEFINED;
    'l1: {
        let t12 = eq(rt, v3_options, V::NULL)?;
        if t12 {
            break 'l1;
        }
        v10 = get_seen(rt, v3_options, &S_ENCODEURICOMPONENT, 17)?;
    }
    let t15 = eq(rt, v10, V::NULL)?;
    if t15 {
        let t16 = var_get(rt, 4);
        let t16 = tdz(rt, t16, "querystring")?;
        v9 = get_seen(rt, t16, &S_ESCAPE, 18)?;
    } else {
        v9 = v10;
    }
    let v7_encode = v9;
    let t20 = seq(rt, v0_object, V::NULL);
    if t20 {
        v11 = t20;
    } else {
        let t22 = type_of(rt, v0_object);
        v11 = sne(rt, t22, S_OBJECT_1.v());
    }
    if v11 {
        return Ok(S.v());
    }
    let v8_out = arr(rt, &[])?;
    let t26 = var_get(rt, 1);
    let t28 = call(rt, t26, V::UNDEFINED, &[v0_object], "")?;
    let mut t29 = iter(rt, t28, "keys is not a function or its return value")?;
    'l3: loop {
        tick(rt, 39, 6)?;
        let (t30, t31) = next(rt, &mut t29)?;
        if t31 {
            break 'l3;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v13_key = t30;
                let v14_value = attempt!('try1, get_v(rt, v0_object, v13_key));
                let t36 = var_get(rt, 3);
                let t38 = attempt!('try1, f4_primitive(rt, v13_key));
                let t39 = attempt!('try1, call(rt, v7_encode, V::UNDEFINED, &[t38], "encode"));
                let v15_name = attempt!('try1, add(rt, t39, v2_eq));
                let t42 = attempt!('try1, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                let t43 = attempt!('try1, get_builtin(rt, t42, &S_ISARRAY, G_ARRAY_ISARRAY));
                let t45 = attempt!('try1, call_known(rt, t43, t42, &[v14_value], "Array.isArray", C_ARRAY_ISARRAY));
                if t45.truthy() {
                    let mut t47 = attempt!('try1, iter(rt, v14_value, "value"));
                    'l5: loop {
                        attempt!('try1, tick(rt, 19, 7));
                        let (t48, t49) = attempt!('try1, next(rt, &mut t47));
                        if t49 {
                            break 'l5;
                        }
                        'done2: {
                            let stop: Stop = 'try2: {
                                let v17_one = t48;
                                let t51 = attempt!('try2, get_method(rt, v8_out, &S_PUSH, M_PUSH));
                                let t54 = var_get(rt, 3);
                                let t56 = attempt!('try2, f4_primitive(rt, v17_one));
                                let t57 = attempt!('try2, call(rt, v7_encode, V::UNDEFINED, &[t56], "encode"));
                                let t58 = attempt!('try2, add(rt, v15_name, t57));
                                attempt!('try2, call_push(rt, t51, v8_out, t58, "out.push"));
                                break 'done2;
                            };
                            let exception = attempt!('try1, caught(rt, stop));
                            v16 = exception;
                            attempt!('try1, close(rt, &mut t47, true));
                            break 'try1 throw(rt, v16);
                        }
                    }
                } else {
                    let t62 = attempt!('try1, get_method(rt, v8_out, &S_PUSH, M_PUSH));
                    let t65 = var_get(rt, 3);
                    let t67 = attempt!('try1, f4_primitive(rt, v14_value));
                    let t68 = attempt!('try1, call(rt, v7_encode, V::UNDEFINED, &[t67], "encode"));
                    let t69 = attempt!('try1, add(rt, v15_name, t68));
                    attempt!('try1, call_push(rt, t62, v8_out, t69, "out.push"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v12 = exception;
            close(rt, &mut t29, true)?;
            return Err(throw(rt, v12));
        }
    }
    let t73 = get_method(rt, v8_out, &S_JOIN, M_JOIN)?;
    return Ok(call_method(rt, t73, v8_out, &[v1_sep], "out.join", M_JOIN)?);
}

// querystring.js:35  parse(text, sep = '&', eq = '=', options = undefined) {
fn f6_parse(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 97, 8)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v11 = false;
    let mut v12 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v16 = V::UNDEFINED;
    let mut v17 = V::UNDEFINED;
    let mut v23 = V::UNDEFINED;
    let mut v24 = V::UNDEFINED;
    let mut v25 = V::UNDEFINED;
    let mut v26 = V::UNDEFINED;
    let v0_text = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v4 = S_2.v();
    } else {
        v4 = t2;
    }
    let v1_sep = v4;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v5 = S_3.v();
    } else {
        v5 = t5;
    }
    let v2_eq = v5;
    let t8 = arg(args, 3);
    let t9 = seq(rt, t8, V::UNDEFINED);
    if t9 {
        v6 = V::UNDEFINED;
    } else {
        v6 = t8;
    }
    let v3_options = v6;
    let t11 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t12 = get_builtin(rt, t11, &S_CREATE, G_OBJECT_CREATE)?;
    let v7_out = call_known(rt, t12, t11, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
    let t15 = type_of(rt, v0_text);
    let t16 = sne(rt, t15, S_STRING.v());
    if t16 {
        v11 = t16;
    } else {
        let t18 = length_seen(rt, v0_text, 24)?;
        v11 = seq(rt, t18, V::num(0.0));
    }
    if v11 {
        return Ok(v7_out);
    }
    let mut v13 = V::UNDEFINED;
    'l2: {
        let t23 = eq(rt, v3_options, V::NULL)?;
        if t23 {
            break 'l2;
        }
        v13 = get_seen(rt, v3_options, &S_DECODEURICOMPONENT, 25)?;
    }
    let t26 = eq(rt, v13, V::NULL)?;
    if t26 {
        let t27 = var_get(rt, 4);
        let t27 = tdz(rt, t27, "querystring")?;
        v12 = get_seen(rt, t27, &S_UNESCAPE, 26)?;
    } else {
        v12 = v13;
    }
    let v8_decode = v12;
    let mut v15 = V::UNDEFINED;
    'l3: {
        let t31 = eq(rt, v3_options, V::NULL)?;
        if t31 {
            break 'l3;
        }
        v15 = get_seen(rt, v3_options, &S_MAXKEYS, 27)?;
    }
    let t34 = eq(rt, v15, V::NULL)?;
    if t34 {
        v14 = V::num(1000.0);
    } else {
        v14 = v15;
    }
    let v9_most = v14;
    let t37 = get_method(rt, v0_text, &S_SPLIT, M_SPLIT)?;
    if v1_sep.truthy() {
        v16 = v1_sep;
    } else {
        v16 = S_2.v();
    }
    let mut v10_parts = call_method(rt, t37, v0_text, &[v16], "text.split", M_SPLIT)?;
    let t42 = to_num(rt, v9_most)? > 0.0;
    if t42 {
        let t44 = get_method(rt, v10_parts, &S_SLICE, M_SLICE)?;
        v10_parts = call_method(rt, t44, v10_parts, &[V::num(0.0), v9_most], "parts.slice", M_SLICE)?;
    }
    let mut t48 = iter(rt, v10_parts, "parts")?;
    'l4: loop {
        tick(rt, 89, 9)?;
        let (t49, t50) = next(rt, &mut t48)?;
        if t50 {
            break 'l4;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l5: {
                    let v18_part = t49;
                    let t52 = seq(rt, v18_part, S.v());
                    if t52 {
                        break 'l5;
                    }
                    let t54 = attempt!('try1, get_method(rt, v18_part, &S_INDEXOF, M_INDEXOF));
                    if v2_eq.truthy() {
                        v23 = v2_eq;
                    } else {
                        v23 = S_3.v();
                    }
                    let v19_at = attempt!('try1, call_method(rt, t54, v18_part, &[v23], "part.indexOf", M_INDEXOF));
                    let v20_word = attempt!('try1, closure(rt, 7, &[v8_decode]));
                    let t61 = attempt!('try1, to_num(rt, v19_at)) < 0.0;
                    if t61 {
                        v24 = v18_part;
                    } else {
                        let t64 = attempt!('try1, get_method(rt, v18_part, &S_SLICE, M_SLICE));
                        v24 = attempt!('try1, call_method(rt, t64, v18_part, &[V::num(0.0), v19_at], "part.slice", M_SLICE));
                    }
                    let v21_name = attempt!('try1, f7_word(rt, v20_word, v24));
                    let t70 = attempt!('try1, to_num(rt, v19_at)) < 0.0;
                    if t70 {
                        v25 = S.v();
                    } else {
                        let t73 = attempt!('try1, get_method(rt, v18_part, &S_SLICE, M_SLICE));
                        if v2_eq.truthy() {
                            v26 = v2_eq;
                        } else {
                            v26 = S_3.v();
                        }
                        let t77 = attempt!('try1, length_seen(rt, v26, 33));
                        let t78 = attempt!('try1, add(rt, v19_at, t77));
                        let t79 = attempt!('try1, call_method(rt, t73, v18_part, &[t78], "part.slice", M_SLICE));
                        v25 = attempt!('try1, f7_word(rt, v20_word, t79));
                    }
                    let v22_value = v25;
                    let t84 = attempt!('try1, has(rt, v21_name, v7_out));
                    let t85 = !t84;
                    if t85 {
                        attempt!('try1, put_v(rt, v7_out, v21_name, v22_value, true));
                    } else {
                        let t89 = attempt!('try1, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                        let t90 = attempt!('try1, get_builtin(rt, t89, &S_ISARRAY, G_ARRAY_ISARRAY));
                        let t93 = attempt!('try1, get_v(rt, v7_out, v21_name));
                        let t94 = attempt!('try1, call_known(rt, t90, t89, &[t93], "Array.isArray", C_ARRAY_ISARRAY));
                        if t94.truthy() {
                            let t97 = attempt!('try1, get_v(rt, v7_out, v21_name));
                            let t98 = attempt!('try1, get_method(rt, t97, &S_PUSH, M_PUSH));
                            attempt!('try1, call_push(rt, t98, t97, v22_value, "out[name].push"));
                        } else {
                            let t105 = attempt!('try1, get_v(rt, v7_out, v21_name));
                            let t107 = attempt!('try1, arr(rt, &[t105, v22_value]));
                            attempt!('try1, put_v(rt, v7_out, v21_name, t107, true));
                        }
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v17 = exception;
            close(rt, &mut t48, true)?;
            return Err(throw(rt, v17));
        }
    }
    return Ok(v7_out);
}

// querystring.js:45  const word = (s) => decode(s.replaceAll('+', ' '));
fn f7_word(rt: &mut Rt, me: V, p0: V) -> R<V> {
    enter(rt, 9, 10)?;
    let v0_s = p0;
    let t2 = capture(me, 0);
    let t4 = get_method(rt, v0_s, &S_REPLACEALL, M_REPLACEALL)?;
    let t5 = call_method(rt, t4, v0_s, &[S_1.v(), S_4.v()], "s.replaceAll", M_REPLACEALL)?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t5], "decode")?);
}

fn f7_word_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_word(rt, me, arg(args, 0))
}
