#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from path.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(24);

lit!(S = "");
lit!(S_1 = "/");
lit!(S_2 = ":");
lit!(S_3 = ".");
lit!(S_4 = "..");
lit!(S_5 = "./");
lit!(S_6 = "]");
lit!(S_7 = "//");
lit!(S_8 = "\\/+$");
lit!(S_9 = "^\\/\\.\\.\\/*$");
lit!(S_ARRAY = "Array");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BASENAME = "basename");
lit!(S_BOOLEAN = "Boolean");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELIMITER = "delimiter");
lit!(S_DIR = "dir");
lit!(S_DIRNAME = "dirname");
lit!(S_ENDSWITH = "endsWith");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_EXT = "ext");
lit!(S_EXTNAME = "extname");
lit!(S_FILTER = "filter");
lit!(S_FORMAT = "format");
lit!(S_FROM = "from");
lit!(S_GET = "get");
lit!(S_INCLUDES = "includes");
lit!(S_ISABSOLUTE = "isAbsolute");
lit!(S_ISARRAY = "isArray");
lit!(S_ISSTRING = "isString");
lit!(S_JOIN = "join");
lit!(S_LASTINDEXOF = "lastIndexOf");
lit!(S_MAP = "map");
lit!(S_MODULE = "module");
lit!(S_NAME = "name");
lit!(S_NORMALISED = "normalised");
lit!(S_NORMALIZE = "normalize");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_OF_TYPE_STRING = "of type string");
lit!(S_PARSE = "parse");
lit!(S_PATH = "path");
lit!(S_PATHOBJECT = "pathObject");
lit!(S_PATHS = "paths[");
lit!(S_PATH_WIN32 = "path.win32");
lit!(S_POP = "pop");
lit!(S_POSIX = "posix");
lit!(S_PUSH = "push");
lit!(S_RELATIVE = "relative");
lit!(S_REPLACE = "replace");
lit!(S_RESOLVE = "resolve");
lit!(S_ROOT = "root");
lit!(S_SEP = "sep");
lit!(S_SLICE = "slice");
lit!(S_SPLIT = "split");
lit!(S_STARTSWITH = "startsWith");
lit!(S_STRING = "string");
lit!(S_STUB = "stub");
lit!(S_SUFFIX = "suffix");
lit!(S_TEST = "test");
lit!(S_TO = "to");
lit!(S_TONAMESPACEDPATH = "toNamespacedPath");
lit!(S_VAR_TASK = "/var/task");
lit!(S_WIN32 = "win32");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_GET_ENUMERABLE: [&Lit; 2] = [&S_GET, &S_ENUMERABLE];
const K_PATH_ISSTRING_MODULE: [&Lit; 3] = [&S_PATH, &S_ISSTRING, &S_MODULE];
const K_ROOT_DIR_BASE_EXT_NAME: [&Lit; 5] = [&S_ROOT, &S_DIR, &S_BASE, &S_EXT, &S_NAME];
const K_SEP_DELIMITER_ISABSOLUTE_NORMALI: [&Lit; 13] = [&S_SEP, &S_DELIMITER, &S_ISABSOLUTE, &S_NORMALIZE, &S_JOIN, &S_RESOLVE, &S_RELATIVE, &S_DIRNAME, &S_BASENAME, &S_EXTNAME, &S_PARSE, &S_FORMAT, &S_TONAMESPACEDPATH];
const M_ENDSWITH: Method = method("endsWith");
const M_FILTER: Method = method("filter");
const M_INCLUDES: Method = method("includes");
const M_JOIN: Method = method("join");
const M_LASTINDEXOF: Method = method("lastIndexOf");
const M_MAP: Method = method("map");
const M_POP: Method = method("pop");
const M_PUSH: Method = method("push");
const M_REPLACE: Method = method("replace");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");
const M_STARTSWITH: Method = method("startsWith");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_isstring_entry, name: &S_ISSTRING, length: 2, flags: 6 },
        FuncInfo { code: f3_normalised_entry, name: &S_NORMALISED, length: 2, flags: 6 },
        FuncInfo { code: f4_isabsolute, name: &S_ISABSOLUTE, length: 1, flags: 2 },
        FuncInfo { code: f5_normalize, name: &S_NORMALIZE, length: 1, flags: 2 },
        FuncInfo { code: f6_join, name: &S_JOIN, length: 0, flags: 2 },
        FuncInfo { code: f7, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f8_resolve, name: &S_RESOLVE, length: 0, flags: 2 },
        FuncInfo { code: f9_relative, name: &S_RELATIVE, length: 2, flags: 2 },
        FuncInfo { code: f10, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f11_dirname, name: &S_DIRNAME, length: 1, flags: 2 },
        FuncInfo { code: f12_basename, name: &S_BASENAME, length: 2, flags: 2 },
        FuncInfo { code: f13_extname, name: &S_EXTNAME, length: 1, flags: 2 },
        FuncInfo { code: f14_parse, name: &S_PARSE, length: 1, flags: 2 },
        FuncInfo { code: f15_format, name: &S_FORMAT, length: 1, flags: 2 },
        FuncInfo { code: f16_tonamespacedpath, name: &S_TONAMESPACEDPATH, length: 1, flags: 6 },
        FuncInfo { code: f17_get, name: &S_GET, length: 0, flags: 6 },
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

// path.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// path.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 65, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BASE, 6)?;
    req_obj(rt, t5, "host.base", "badType")?;
    let t6 = get_seen(rt, t5, &S_BADTYPE, 7)?;
    var_set(rt, 1, t6)?;
    let t7 = closure(rt, 2, &[])?;
    var_set(rt, 2, t7)?;
    let t8 = closure(rt, 3, &[])?;
    var_set(rt, 3, t8)?;
    let t10 = closure(rt, 4, &[])?;
    let t11 = closure(rt, 5, &[])?;
    let t12 = closure(rt, 6, &[])?;
    let t13 = closure(rt, 8, &[])?;
    let t14 = closure(rt, 9, &[])?;
    let t15 = closure(rt, 11, &[])?;
    let t16 = closure(rt, 12, &[])?;
    let t17 = closure(rt, 13, &[])?;
    let t18 = closure(rt, 14, &[])?;
    let t19 = closure(rt, 15, &[])?;
    let t20 = closure(rt, 16, &[])?;
    let t9 = obj_seen(rt, &K_SEP_DELIMITER_ISABSOLUTE_NORMALI, [S_1.v(), S_2.v(), t10, t11, t12, t13, t14, t15, t16, t17, t18, t19, t20], 8)?;
    var_set(rt, 4, t9)?;
    let t21 = var_get(rt, 4);
    let t21 = tdz(rt, t21, "path")?;
    let t22 = var_get(rt, 4);
    let t22 = tdz(rt, t22, "path")?;
    put_seen(rt, t21, &S_POSIX, t22, true, 9)?;
    let t24 = var_get(rt, 4);
    let t24 = tdz(rt, t24, "path")?;
    let t26 = closure(rt, 17, &[])?;
    let t25 = obj_seen(rt, &K_GET_ENUMERABLE, [t26, V::TRUE], 10)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t24, S_WIN32.v(), t25], "defineProperty")?;
    let t29 = var_get(rt, 4);
    let t29 = tdz(rt, t29, "path")?;
    let t30 = var_get(rt, 2);
    let t31 = var_get(rt, 4);
    let t31 = tdz(rt, t31, "path")?;
    return Ok(obj_seen(rt, &K_PATH_ISSTRING_MODULE, [t29, t30, t31], 11)?);
}

// path.js:6  const isString = (v, name) => {
fn f2_isstring(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 14, 2)?;
    let v0_v = p0;
    let v1_name = p1;
    let t4 = type_of(rt, v0_v);
    let t5 = sne(rt, t4, S_STRING.v());
    if t5 {
        let t6 = var_get(rt, 1);
        let t9 = call(rt, t6, V::UNDEFINED, &[v1_name, S_OF_TYPE_STRING.v(), v0_v], "badType")?;
        return Err(throw(rt, t9));
    }
    Ok(V::UNDEFINED)
}

fn f2_isstring_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_isstring(rt, arg(args, 0), arg(args, 1))
}

// path.js:9  const normalised = (path, absolute) => {
fn f3_normalised(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 16, 3)?;
    let mut v3 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = false;
    let v0_path = p0;
    let v1_absolute = p1;
    let v2_out = arr(rt, &[])?;
    let t5 = get_method(rt, v0_path, &S_SPLIT, M_SPLIT)?;
    let t6 = call_method(rt, t5, v0_path, &[S_1.v()], "", M_SPLIT)?;
    let mut t7 = iter(rt, t6, "path.split is not a function or its return value")?;
    'l1: loop {
        tick(rt, 50, 4)?;
        let (t8, t9) = next(rt, &mut t7)?;
        if t9 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l2: {
                    let v4_part = t8;
                    let t11 = seq(rt, v4_part, S.v());
                    if t11 {
                        v5 = t11;
                    } else {
                        v5 = seq(rt, v4_part, S_3.v());
                    }
                    if v5 {
                        break 'l2;
                    }
                    let t16 = sne(rt, v4_part, S_4.v());
                    if t16 {
                        let t18 = attempt!('try1, get_method(rt, v2_out, &S_PUSH, M_PUSH));
                        attempt!('try1, call_push(rt, t18, v2_out, v4_part, "out.push"));
                    } else {
                        let t22 = attempt!('try1, length_seen(rt, v2_out, 14));
                        let t23 = attempt!('try1, to_num(rt, t22)) > 0.0;
                        if t23 {
                            let t26 = attempt!('try1, length_seen(rt, v2_out, 15));
                            let t27 = attempt!('try1, to_num(rt, t26)) - 1.0;
                            let t28 = attempt!('try1, get_v(rt, v2_out, V::num(t27)));
                            v6 = sne(rt, t28, S_4.v());
                        } else {
                            v6 = t23;
                        }
                        if v6 {
                            let t32 = attempt!('try1, get_method(rt, v2_out, &S_POP, M_POP));
                            attempt!('try1, call_method(rt, t32, v2_out, &[], "out.pop", M_POP));
                        } else {
                            let t35 = !v1_absolute.truthy();
                            if t35 {
                                let t37 = attempt!('try1, get_method(rt, v2_out, &S_PUSH, M_PUSH));
                                attempt!('try1, call_push(rt, t37, v2_out, S_4.v(), "out.push"));
                            }
                        }
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t7, true)?;
            return Err(throw(rt, v3));
        }
    }
    let t41 = get_method(rt, v2_out, &S_JOIN, M_JOIN)?;
    return Ok(call_method(rt, t41, v2_out, &[S_1.v()], "out.join", M_JOIN)?);
}

fn f3_normalised_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_normalised(rt, arg(args, 0), arg(args, 1))
}

// path.js:21  isAbsolute(p) { isString(p, 'path'); return p.startsWith('/'); },
fn f4_isabsolute(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 5)?;
    let v0_p = arg(args, 0);
    let t2 = var_get(rt, 2);
    f2_isstring(rt, v0_p, S_PATH.v())?;
    let t6 = get_method(rt, v0_p, &S_STARTSWITH, M_STARTSWITH)?;
    return Ok(call_method(rt, t6, v0_p, &[S_1.v()], "p.startsWith", M_STARTSWITH)?);
}

// path.js:22  normalize(p) {
fn f5_normalize(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 6)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_p = arg(args, 0);
    let t2 = var_get(rt, 2);
    f2_isstring(rt, v0_p, S_PATH.v())?;
    let t6 = length_seen(rt, v0_p, 20)?;
    let t7 = seq(rt, t6, V::num(0.0));
    if t7 {
        return Ok(S_3.v());
    }
    let t9 = get_method(rt, v0_p, &S_STARTSWITH, M_STARTSWITH)?;
    let v1_absolute = call_method(rt, t9, v0_p, &[S_1.v()], "p.startsWith", M_STARTSWITH)?;
    let t11 = var_get(rt, 3);
    let mut v2_out = f3_normalised(rt, v0_p, v1_absolute)?;
    let t16 = seq(rt, v2_out, S.v());
    if t16 {
        if v1_absolute.truthy() {
            v3 = S_1.v();
        } else {
            let t19 = get_method(rt, v0_p, &S_ENDSWITH, M_ENDSWITH)?;
            let t20 = call_method(rt, t19, v0_p, &[S_1.v()], "p.endsWith", M_ENDSWITH)?;
            if t20.truthy() {
                v4 = S_5.v();
            } else {
                v4 = S_3.v();
            }
            v3 = v4;
        }
        return Ok(v3);
    }
    let t24 = get_method(rt, v0_p, &S_ENDSWITH, M_ENDSWITH)?;
    let t25 = call_method(rt, t24, v0_p, &[S_1.v()], "p.endsWith", M_ENDSWITH)?;
    if t25.truthy() {
        let t33 = add_part(rt, v2_out)?;
        v2_out = concat_n(rt, &[t33, S_1.v()])?;
    }
    if v1_absolute.truthy() {
        let t34 = add_part(rt, v2_out)?;
        v5 = concat_n(rt, &[S_1.v(), t34])?;
    } else {
        v5 = v2_out;
    }
    return Ok(v5);
}

// path.js:31  join(...parts) {
fn f6_join(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 7)?;
    let mut v2 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_parts = rest(rt, args, 0)?;
    let mut t3 = iter(rt, v0_parts, "parts")?;
    'l1: loop {
        tick(rt, 12, 8)?;
        let (t4, t5) = next(rt, &mut t3)?;
        if t5 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_p = t4;
                let t6 = var_get(rt, 2);
                attempt!('try1, f2_isstring(rt, v3_p, S_PATH.v()));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t3, true)?;
            return Err(throw(rt, v2));
        }
    }
    let t11 = get_method(rt, v0_parts, &S_FILTER, M_FILTER)?;
    let t12 = closure(rt, 7, &[])?;
    let t13 = call_method(rt, t11, v0_parts, &[t12], "parts.filter", M_FILTER)?;
    let t14 = get_method(rt, t13, &S_JOIN, M_JOIN)?;
    let v1_all = call_method(rt, t14, t13, &[S_1.v()], "parts.filter(...).join", M_JOIN)?;
    let t17 = seq(rt, v1_all, S.v());
    if t17 {
        v4 = S_3.v();
    } else {
        let t18 = var_get(rt, 4);
        let t18 = tdz(rt, t18, "path")?;
        let t19 = get_seen(rt, t18, &S_NORMALIZE, 26)?;
        v4 = call(rt, t19, t18, &[v1_all], "path.normalize")?;
    }
    return Ok(v4);
}

// path.js:33  const all = parts.filter((p) => p.length > 0).join('/');
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 9)?;
    let v0_p = arg(args, 0);
    let t3 = length_seen(rt, v0_p, 27)?;
    return Ok(V::bool((to_num(rt, t3)? > 0.0)));
}

// path.js:36  resolve(...parts) {
fn f8_resolve(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 10)?;
    let mut v3 = false;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_parts = rest(rt, args, 0)?;
    let mut v1_out = S.v();
    let t3 = length_seen(rt, v0_parts, 28)?;
    let mut v2_i = to_num(rt, t3)? - 1.0;
    'l1: loop {
        tick(rt, 48, 11)?;
        let t6 = v2_i >= 0.0;
        if t6 {
            let t8 = get_method(rt, v1_out, &S_STARTSWITH, M_STARTSWITH)?;
            let t9 = call_method(rt, t8, v1_out, &[S_1.v()], "out.startsWith", M_STARTSWITH)?;
            v3 = !t9.truthy();
        } else {
            v3 = t6;
        }
        if !v3 {
            break 'l1;
        }
        let t12 = var_get(rt, 2);
        let t15 = get_v(rt, v0_parts, V::num(v2_i))?;
        let t17 = to_part(rt, V::num(v2_i))?;
        let t19 = concat_n(rt, &[S_PATHS.v(), t17, S_6.v()])?;
        f2_isstring(rt, t15, t19)?;
        let t23 = get_v(rt, v0_parts, V::num(v2_i))?;
        let t24 = length_seen(rt, t23, 30)?;
        let t25 = to_num(rt, t24)? > 0.0;
        if t25 {
            let t27 = seq(rt, v1_out, S.v());
            if t27 {
                v4 = get_v(rt, v0_parts, V::num(v2_i))?;
            } else {
                let t33 = get_v(rt, v0_parts, V::num(v2_i))?;
                let t55 = add_part(rt, t33)?;
                let t56 = add_part(rt, v1_out)?;
                v4 = concat_n(rt, &[t55, S_1.v(), t56])?;
            }
            v1_out = v4;
        }
        let t39 = v2_i;
        v2_i = t39 - 1.0;
    }
    let t42 = get_method(rt, v1_out, &S_STARTSWITH, M_STARTSWITH)?;
    let t43 = call_method(rt, t42, v1_out, &[S_1.v()], "out.startsWith", M_STARTSWITH)?;
    let t44 = !t43.truthy();
    if t44 {
        let t46 = seq(rt, v1_out, S.v());
        if t46 {
            v5 = S.v();
        } else {
            let t57 = add_part(rt, v1_out)?;
            v5 = concat_n(rt, &[S_1.v(), t57])?;
        }
        let t58 = add_part(rt, v5)?;
        v1_out = concat_n(rt, &[S_VAR_TASK.v(), t58])?;
    }
    let t51 = var_get(rt, 3);
    let t53 = f3_normalised(rt, v1_out, V::TRUE)?;
    let t59 = add_part(rt, t53)?;
    return Ok(concat_n(rt, &[S_1.v(), t59])?);
}

// path.js:45  relative(from, to) {
fn f9_relative(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 50, 12)?;
    let mut v5 = false;
    let mut v6 = false;
    let v0_from = arg(args, 0);
    let v1_to = arg(args, 1);
    let t3 = var_get(rt, 2);
    f2_isstring(rt, v0_from, S_FROM.v())?;
    let t6 = var_get(rt, 2);
    f2_isstring(rt, v1_to, S_TO.v())?;
    let t9 = var_get(rt, 4);
    let t9 = tdz(rt, t9, "path")?;
    let t10 = get_seen(rt, t9, &S_RESOLVE, 32)?;
    let t12 = call(rt, t10, t9, &[v0_from], "path.resolve")?;
    let t13 = get_method(rt, t12, &S_SPLIT, M_SPLIT)?;
    let t14 = call_method(rt, t13, t12, &[S_1.v()], "path.resolve(...).split", M_SPLIT)?;
    let t15 = get_method(rt, t14, &S_FILTER, M_FILTER)?;
    let t16 = gload(rt, &S_BOOLEAN)?;
    let v2_a = call_method(rt, t15, t14, &[t16], "path.resolve(...).split(...).filter", M_FILTER)?;
    let t18 = var_get(rt, 4);
    let t18 = tdz(rt, t18, "path")?;
    let t19 = get_seen(rt, t18, &S_RESOLVE, 35)?;
    let t21 = call(rt, t19, t18, &[v1_to], "path.resolve")?;
    let t22 = get_method(rt, t21, &S_SPLIT, M_SPLIT)?;
    let t23 = call_method(rt, t22, t21, &[S_1.v()], "path.resolve(...).split", M_SPLIT)?;
    let t24 = get_method(rt, t23, &S_FILTER, M_FILTER)?;
    let t25 = gload(rt, &S_BOOLEAN)?;
    let v3_b = call_method(rt, t24, t23, &[t25], "path.resolve(...).split(...).filter", M_FILTER)?;
    let mut v4_n = 0i64;
    'l1: loop {
        tick(rt, 30, 13)?;
        let t29 = length_seen(rt, v2_a, 38)?;
        let t30 = (v4_n as f64) < to_num(rt, t29)?;
        if t30 {
            let t33 = length_seen(rt, v3_b, 39)?;
            v6 = (v4_n as f64) < to_num(rt, t33)?;
        } else {
            v6 = t30;
        }
        if v6 {
            let t38 = get_at(rt, v2_a, v4_n)?;
            let t41 = get_at(rt, v3_b, v4_n)?;
            v5 = seq(rt, t38, t41);
        } else {
            v5 = v6;
        }
        if !v5 {
            break 'l1;
        }
        let t45 = v4_n;
        v4_n = t45 + 1;
    }
    let t47 = arr(rt, &[])?;
    let t49 = get_method(rt, v2_a, &S_SLICE, M_SLICE)?;
    let t51 = call_method(rt, t49, v2_a, &[V::num(v4_n as f64)], "a.slice", M_SLICE)?;
    let t52 = get_method(rt, t51, &S_MAP, M_MAP)?;
    let t53 = closure(rt, 10, &[])?;
    let t54 = call_method(rt, t52, t51, &[t53], "", M_MAP)?;
    spread(rt, t47, t54, "a.slice.map is not a function or its return value")?;
    let t56 = get_method(rt, v3_b, &S_SLICE, M_SLICE)?;
    let t58 = call_method(rt, t56, v3_b, &[V::num(v4_n as f64)], "", M_SLICE)?;
    spread(rt, t47, t58, "b.slice is not a function or its return value")?;
    let t59 = get_method(rt, t47, &S_JOIN, M_JOIN)?;
    return Ok(call_method(rt, t59, t47, &[S_1.v()], "[(...a.slice(...).map(...)),(...b.slice(...))].join", M_JOIN)?);
}

// path.js:51  return [...a.slice(n).map(() => '..'), ...b.slice(n)].join('/');
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 14)?;
    return Ok(S_4.v());
}

// path.js:53  dirname(p) {
fn f11_dirname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 48, 15)?;
    let mut v2 = false;
    let mut v3 = false;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let v0_p = arg(args, 0);
    let t2 = var_get(rt, 2);
    f2_isstring(rt, v0_p, S_PATH.v())?;
    let t6 = length_seen(rt, v0_p, 44)?;
    let t7 = seq(rt, t6, V::num(0.0));
    if t7 {
        return Ok(S_3.v());
    }
    let t9 = length_seen(rt, v0_p, 45)?;
    let mut v1_end = to_num(rt, t9)? - 1.0;
    'l2: loop {
        tick(rt, 17, 16)?;
        let t12 = v1_end > 0.0;
        if t12 {
            let t15 = get_v(rt, v0_p, V::num(v1_end))?;
            v2 = seq(rt, t15, S_1.v());
        } else {
            v2 = t12;
        }
        if !v2 {
            break 'l2;
        }
        let t19 = v1_end;
        v1_end = t19 - 1.0;
    }
    'l4: loop {
        tick(rt, 17, 17)?;
        let t22 = v1_end > 0.0;
        if t22 {
            let t25 = get_v(rt, v0_p, V::num(v1_end))?;
            v3 = sne(rt, t25, S_1.v());
        } else {
            v3 = t22;
        }
        if !v3 {
            break 'l4;
        }
        let t29 = v1_end;
        v1_end = t29 - 1.0;
    }
    let t32 = v1_end <= 0.0;
    if t32 {
        let t35 = unit_is(rt, v0_p, 0i64, 47)?;
        if t35 {
            v4 = S_1.v();
        } else {
            v4 = S_3.v();
        }
        return Ok(v4);
    }
    let t39 = unit_is(rt, v0_p, 0i64, 47)?;
    if t39 {
        v6 = v1_end == 1.0;
    } else {
        v6 = t39;
    }
    if v6 {
        v5 = S_7.v();
    } else {
        let t44 = get_method(rt, v0_p, &S_SLICE, M_SLICE)?;
        v5 = call_method(rt, t44, v0_p, &[V::num(0.0), V::num(v1_end)], "p.slice", M_SLICE)?;
    }
    return Ok(v5);
}

// path.js:62  basename(p, suffix) {
fn f12_basename(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 66, 18)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_p = arg(args, 0);
    let v1_suffix = arg(args, 1);
    let t4 = sne(rt, v1_suffix, V::UNDEFINED);
    if t4 {
        let t5 = var_get(rt, 2);
        f2_isstring(rt, v1_suffix, S_SUFFIX.v())?;
    }
    let t8 = var_get(rt, 2);
    f2_isstring(rt, v0_p, S_PATH.v())?;
    let t12 = get_method(rt, v0_p, &S_REPLACE, M_REPLACE)?;
    let t13 = regexp(rt, &S_8, &S)?;
    let v2_t = call_method(rt, t12, v0_p, &[t13, S.v()], "p.replace", M_REPLACE)?;
    let t16 = get_method(rt, v2_t, &S_SLICE, M_SLICE)?;
    let t18 = get_method(rt, v2_t, &S_LASTINDEXOF, M_LASTINDEXOF)?;
    let t19 = call_method(rt, t18, v2_t, &[S_1.v()], "t.lastIndexOf", M_LASTINDEXOF)?;
    let t20 = add(rt, t19, V::num(1.0))?;
    let v3_base = call_method(rt, t16, v2_t, &[t20], "t.slice", M_SLICE)?;
    if v1_suffix.truthy() {
        v4 = V::bool((seq(rt, v1_suffix, v0_p)));
    } else {
        v4 = v1_suffix;
    }
    if v4.truthy() {
        return Ok(S.v());
    }
    if v1_suffix.truthy() {
        v7 = V::bool((sne(rt, v3_base, v1_suffix)));
    } else {
        v7 = v1_suffix;
    }
    if v7.truthy() {
        let t33 = get_method(rt, v3_base, &S_ENDSWITH, M_ENDSWITH)?;
        v6 = call_method(rt, t33, v3_base, &[v1_suffix], "base.endsWith", M_ENDSWITH)?;
    } else {
        v6 = v7;
    }
    if v6.truthy() {
        let t38 = get_method(rt, v3_base, &S_SLICE, M_SLICE)?;
        let t40 = length_seen(rt, v1_suffix, 52)?;
        let t41 = -to_num(rt, t40)?;
        v5 = call_method(rt, t38, v3_base, &[V::num(0.0), V::num(t41)], "base.slice", M_SLICE)?;
    } else {
        v5 = v3_base;
    }
    return Ok(v5);
}

// path.js:70  extname(p) {
fn f13_extname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 19)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let v0_p = arg(args, 0);
    let t2 = var_get(rt, 4);
    let t2 = tdz(rt, t2, "path")?;
    let t3 = get_seen(rt, t2, &S_BASENAME, 53)?;
    let v1_base = call(rt, t3, t2, &[v0_p], "path.basename")?;
    let t7 = get_method(rt, v1_base, &S_LASTINDEXOF, M_LASTINDEXOF)?;
    let v2_at = call_method(rt, t7, v1_base, &[S_3.v()], "base.lastIndexOf", M_LASTINDEXOF)?;
    let t10 = to_num(rt, v2_at)? <= 0.0;
    if t10 {
        v4 = t10;
    } else {
        v4 = seq(rt, v1_base, S_4.v());
    }
    if v4 {
        v3 = S.v();
    } else {
        let t15 = get_method(rt, v1_base, &S_SLICE, M_SLICE)?;
        v3 = call_method(rt, t15, v1_base, &[v2_at], "base.slice", M_SLICE)?;
    }
    return Ok(v3);
}

// path.js:74  parse(p) {
fn f14_parse(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 95, 20)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let v0_p = arg(args, 0);
    let t2 = var_get(rt, 2);
    f2_isstring(rt, v0_p, S_PATH.v())?;
    let t6 = get_method(rt, v0_p, &S_STARTSWITH, M_STARTSWITH)?;
    let t7 = call_method(rt, t6, v0_p, &[S_1.v()], "p.startsWith", M_STARTSWITH)?;
    if t7.truthy() {
        v5 = S_1.v();
    } else {
        v5 = S.v();
    }
    let v1_root = v5;
    let t9 = regexp(rt, &S_9, &S)?;
    let t10 = get_seen(rt, t9, &S_TEST, 57)?;
    let t12 = call(rt, t10, t9, &[v0_p], "/^\\/\\.\\.\\/*$/.test")?;
    if t12.truthy() {
        return Ok(obj_seen(rt, &K_ROOT_DIR_BASE_EXT_NAME, [v1_root, S_1.v(), S_4.v(), S_3.v(), S_3.v()], 58)?);
    }
    let t15 = var_get(rt, 4);
    let t15 = tdz(rt, t15, "path")?;
    let t16 = get_seen(rt, t15, &S_BASENAME, 59)?;
    let v2_base = call(rt, t16, t15, &[v0_p], "path.basename")?;
    let t19 = var_get(rt, 4);
    let t19 = tdz(rt, t19, "path")?;
    let t20 = get_seen(rt, t19, &S_EXTNAME, 60)?;
    let v3_ext = call(rt, t20, t19, &[v0_p], "path.extname")?;
    let t24 = get_method(rt, v0_p, &S_REPLACE, M_REPLACE)?;
    let t25 = regexp(rt, &S_8, &S)?;
    let mut v4_dir = call_method(rt, t24, v0_p, &[t25, S.v()], "p.replace", M_REPLACE)?;
    let t28 = get_method(rt, v4_dir, &S_INCLUDES, M_INCLUDES)?;
    let t29 = call_method(rt, t28, v4_dir, &[S_1.v()], "dir.includes", M_INCLUDES)?;
    if t29.truthy() {
        let t31 = get_method(rt, v4_dir, &S_SLICE, M_SLICE)?;
        let t33 = get_method(rt, v4_dir, &S_LASTINDEXOF, M_LASTINDEXOF)?;
        let t34 = call_method(rt, t33, v4_dir, &[S_1.v()], "dir.lastIndexOf", M_LASTINDEXOF)?;
        let t35 = call_method(rt, t31, v4_dir, &[V::num(0.0), t34], "dir.slice", M_SLICE)?;
        if t35.truthy() {
            v7 = t35;
        } else {
            v7 = v1_root;
        }
        v6 = v7;
    } else {
        v6 = S.v();
    }
    v4_dir = v6;
    let t40 = seq(rt, v2_base, S.v());
    if t40 {
        v8 = v1_root;
    } else {
        v8 = V::bool(t40);
    }
    if v8.truthy() {
        v4_dir = v1_root;
    }
    if v3_ext.truthy() {
        let t51 = get_method(rt, v2_base, &S_SLICE, M_SLICE)?;
        let t53 = length_seen(rt, v3_ext, 66)?;
        let t54 = -to_num(rt, t53)?;
        v9 = call_method(rt, t51, v2_base, &[V::num(0.0), V::num(t54)], "base.slice", M_SLICE)?;
    } else {
        v9 = v2_base;
    }
    return Ok(obj_seen(rt, &K_ROOT_DIR_BASE_EXT_NAME, [v1_root, v4_dir, v2_base, v3_ext, v9], 67)?);
}

// path.js:84  format(o) {
fn f15_format(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 90, 21)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let v0_o = arg(args, 0);
    let t3 = seq(rt, v0_o, V::NULL);
    if t3 {
        v4 = t3;
    } else {
        let t5 = type_of(rt, v0_o);
        v4 = sne(rt, t5, S_OBJECT_1.v());
    }
    if v4 {
        v3 = V::bool(v4);
    } else {
        let t8 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
        let t9 = get_builtin(rt, t8, &S_ISARRAY, G_ARRAY_ISARRAY)?;
        v3 = call_known(rt, t9, t8, &[v0_o], "Array.isArray", C_ARRAY_ISARRAY)?;
    }
    if v3.truthy() {
        let t13 = var_get(rt, 1);
        let t15 = call(rt, t13, V::UNDEFINED, &[S_PATHOBJECT.v(), S_OF_TYPE_OBJECT.v(), v0_o], "badType")?;
        return Err(throw(rt, t15));
    }
    let t17 = get_seen(rt, v0_o, &S_DIR, 69)?;
    if t17.truthy() {
        v5 = t17;
    } else {
        v5 = get_seen(rt, v0_o, &S_ROOT, 70)?;
    }
    let v1_dir = v5;
    let t22 = get_seen(rt, v0_o, &S_BASE, 71)?;
    if t22.truthy() {
        v6 = t22;
    } else {
        let t24 = get_seen(rt, v0_o, &S_NAME, 72)?;
        if t24.truthy() {
            v7 = t24;
        } else {
            v7 = S.v();
        }
        let t26 = to_part(rt, v7)?;
        let t28 = get_seen(rt, v0_o, &S_EXT, 73)?;
        if t28.truthy() {
            let t30 = get_seen(rt, v0_o, &S_EXT, 74)?;
            let t32 = unit_is(rt, t30, 0i64, 46)?;
            if t32 {
                v9 = S.v();
            } else {
                v9 = S_3.v();
            }
            let t35 = get_seen(rt, v0_o, &S_EXT, 75)?;
            v8 = add(rt, v9, t35)?;
        } else {
            v8 = S.v();
        }
        let t38 = to_part(rt, v8)?;
        v6 = concat_n(rt, &[t26, t38])?;
    }
    let v2_base = v6;
    let t42 = !v1_dir.truthy();
    if t42 {
        return Ok(v2_base);
    }
    let t46 = get_seen(rt, v0_o, &S_ROOT, 76)?;
    let t47 = seq(rt, v1_dir, t46);
    if t47 {
        v10 = add(rt, v1_dir, v2_base)?;
    } else {
        let t56 = add_part(rt, v1_dir)?;
        let t57 = add_part(rt, v2_base)?;
        v10 = concat_n(rt, &[t56, S_1.v(), t57])?;
    }
    return Ok(v10);
}

// path.js:90  toNamespacedPath: (p) => p,
fn f16_tonamespacedpath(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 22)?;
    let v0_p = arg(args, 0);
    return Ok(v0_p);
}

// path.js:93  defineProperty(path, 'win32', { get: () => host.stub.stub('path.win32'), enumerable: true });
fn f17_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 23)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_STUB, 77)?;
    let t3 = get_seen(rt, t2, &S_STUB, 78)?;
    return Ok(call(rt, t3, t2, &[S_PATH_WIN32.v()], "host.stub.stub")?);
}
