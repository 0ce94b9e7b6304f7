#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from format.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(6);

lit!(S = "");
lit!(S_1 = "%");
lit!(S_2 = " ");
lit!(S_ASJSON = "asJSON");
lit!(S_ASSTRING = "asString");
lit!(S_BASE = "base");
lit!(S_BIG = "big");
lit!(S_BIGINT = "bigint");
lit!(S_C = "c");
lit!(S_CIRCULAR = "[Circular]");
lit!(S_COLORS = "colors");
lit!(S_COMPACT = "compact");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CONVERTING_CIRCULAR_STRUCTURE_TO = "Converting circular structure to JSON");
lit!(S_D = "d");
lit!(S_DEPTH = "depth");
lit!(S_F = "f");
lit!(S_FILTER = "filter");
lit!(S_FORMAT = "format");
lit!(S_FUNCTION = "function");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_HASOWN = "hasOwn");
lit!(S_I = "i");
lit!(S_INDEXOF = "indexOf");
lit!(S_INSPECT = "inspect");
lit!(S_INTEGRAL = "integral");
lit!(S_ISBUILTIN = "isBuiltIn");
lit!(S_ISPLAIN = "isPlain");
lit!(S_J = "j");
lit!(S_JSON = "JSON");
lit!(S_LITERAL = "literal");
lit!(S_MESSAGE = "message");
lit!(S_NAME = "name");
lit!(S_NAN = "NaN");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_NUMERIC = "numeric");
lit!(S_NUMERICSEPARATOR = "numericSeparator");
lit!(S_O = "o");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_O_1 = "O");
lit!(S_PARSEFLOAT = "parseFloat");
lit!(S_PARSEINT = "parseInt");
lit!(S_PROXY = "proxy");
lit!(S_S = "s");
lit!(S_SHOWHIDDEN = "showHidden");
lit!(S_SHOWPROXY = "showProxy");
lit!(S_SLICE = "slice");
lit!(S_SOME = "some");
lit!(S_STARTSWITH = "startsWith");
lit!(S_STRING = "String");
lit!(S_STRINGIFY = "stringify");
lit!(S_STRING_1 = "string");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_TOPRIMITIVE = "toPrimitive");
lit!(S_TOSTRING = "toString");
lit!(S_TYPEERROR = "TypeError");
lit!(S_VALUE = "value");
const G_JSON: V = builtin("JSON");
const G_JSON_STRINGIFY: V = builtin_function("JSON", "stringify");
const G_NUMBER: V = builtin("Number");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const G_STRING: V = builtin("String");
const K_S_J_D_I_F_O_O_C: [&Lit; 8] = [&S_S, &S_J, &S_D, &S_I, &S_F, &S_O, &S_O_1, &S_C];
const M_FILTER: Method = method("filter");
const M_INDEXOF: Method = method("indexOf");
const M_SLICE: Method = method("slice");
const M_SOME: Method = method("some");
const M_STARTSWITH: Method = method("startsWith");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_isplain_entry, name: &S_ISPLAIN, length: 1, flags: 6 },
        FuncInfo { code: f3, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f4, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f5, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f6_asstring, name: &S_ASSTRING, length: 2, flags: 6 },
        FuncInfo { code: f7_asjson, name: &S_ASJSON, length: 1, flags: 6 },
        FuncInfo { code: f8_numeric_entry, name: &S_NUMERIC, length: 3, flags: 6 },
        FuncInfo { code: f9_integral_entry, name: &S_INTEGRAL, length: 3, flags: 6 },
        FuncInfo { code: f10_d, name: &S_D, length: 2, flags: 6 },
        FuncInfo { code: f11_i, name: &S_I, length: 2, flags: 6 },
        FuncInfo { code: f12_f, name: &S_F, length: 2, flags: 6 },
        FuncInfo { code: f13_o, name: &S_O, length: 2, flags: 6 },
        FuncInfo { code: f14_o, name: &S_O_1, length: 2, flags: 6 },
        FuncInfo { code: f15_c, name: &S_C, length: 0, flags: 6 },
        FuncInfo { code: f16_format, name: &S_FORMAT, length: 1, flags: 3 },
    ],
    vars: 12,
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

// format.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// format.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 68, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "getOwnPropertyDescriptor")?;
    let t3 = get_builtin(rt, t2, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 2, t4)?;
    let t5 = get_builtin(rt, t2, &S_HASOWN, G_OBJECT_HASOWN)?;
    var_set(rt, 3, t5)?;
    let t6 = gload_builtin(rt, &S_JSON, G_JSON)?;
    req_obj(rt, t6, "JSON", "stringify")?;
    let t7 = get_builtin(rt, t6, &S_STRINGIFY, G_JSON_STRINGIFY)?;
    var_set(rt, 4, t7)?;
    let t8 = var_get(rt, 0);
    req_obj(rt, t8, "host", "inspect")?;
    let t9 = get_seen(rt, t8, &S_INSPECT, 16)?;
    var_set(rt, 5, t9)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_LITERAL, 17)?;
    req_obj(rt, t11, "host.literal", "number")?;
    let t12 = get_seen(rt, t11, &S_NUMBER, 18)?;
    var_set(rt, 6, t12)?;
    let t13 = get_seen(rt, t11, &S_BIG, 19)?;
    var_set(rt, 7, t13)?;
    let t14 = closure(rt, 2, &[])?;
    var_set(rt, 8, t14)?;
    let v9_asstring = closure(rt, 6, &[])?;
    let v10_asjson = closure(rt, 7, &[])?;
    let t17 = closure(rt, 8, &[])?;
    var_set(rt, 9, t17)?;
    let t18 = closure(rt, 9, &[])?;
    var_set(rt, 10, t18)?;
    let t22 = closure(rt, 10, &[])?;
    let t23 = closure(rt, 11, &[])?;
    let t24 = closure(rt, 12, &[])?;
    let t25 = closure(rt, 13, &[])?;
    let t26 = closure(rt, 14, &[])?;
    let t27 = closure(rt, 15, &[])?;
    let t19 = obj_seen(rt, &K_S_J_D_I_F_O_O_C, [v9_asstring, v10_asjson, t22, t23, t24, t25, t26, t27], 20)?;
    var_set(rt, 11, t19)?;
    return Ok(closure(rt, 16, &[])?);
}

// format.js:10  const isPlain = (value) => {
fn f2_isplain(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 78, 2)?;
    let mut v0_value = V::UNDEFINED;
    let mut v3_from = V::EMPTY;
    let mut v5 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    v0_value = new_box(rt, V::UNDEFINED)?;
    v3_from = new_box(rt, V::EMPTY)?;
    let t1 = p0;
    box_set(rt, v0_value, t1)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_PROXY, 21)?;
    let t4 = box_get(v0_value);
    let v1_proxy = call(rt, t3, t2, &[t4], "host.proxy")?;
    let t7 = sne(rt, v1_proxy, V::UNDEFINED);
    if t7 {
        let mut t9 = iter(rt, v1_proxy, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t10, t11) = attempt!('try1, next(rt, &mut t9));
                attempt!('try1, box_set(rt, v0_value, t10));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t9, true)?;
            return Err(throw(rt, v5));
        }
        close(rt, &mut t9, false)?;
    }
    let t13 = box_get(v0_value);
    let t14 = seq(rt, t13, V::NULL);
    if t14 {
        return Ok(V::TRUE);
    }
    let t15 = gload(rt, &S_SYMBOL)?;
    let t16 = get_seen(rt, t15, &S_TOPRIMITIVE, 22)?;
    let t17 = arr(rt, &[S_TOSTRING.v(), t16])?;
    let t18 = get_method(rt, t17, &S_FILTER, M_FILTER)?;
    let t19 = closure(rt, 3, &[v0_value])?;
    let v2_names = call_method(rt, t18, t17, &[t19], "[\"toString\",Symbol.toPrimitive].filter", M_FILTER)?;
    let t22 = length_seen(rt, v2_names, 24)?;
    let t23 = seq(rt, t22, V::num(0.0));
    if t23 {
        return Ok(V::TRUE);
    }
    let t25 = get_method(rt, v2_names, &S_SOME, M_SOME)?;
    let t26 = closure(rt, 4, &[v0_value])?;
    let t27 = call_method(rt, t25, v2_names, &[t26], "names.some", M_SOME)?;
    if t27.truthy() {
        return Ok(V::FALSE);
    }
    let t28 = var_get(rt, 2);
    let t29 = box_get(v0_value);
    let t30 = call(rt, t28, V::UNDEFINED, &[t29], "getPrototypeOf")?;
    box_set(rt, v3_from, t30)?;
    'l4: loop {
        tick(rt, 12, 3)?;
        let t32 = get_method(rt, v2_names, &S_SOME, M_SOME)?;
        let t33 = closure(rt, 5, &[v3_from])?;
        let t34 = call_method(rt, t32, v2_names, &[t33], "names.some", M_SOME)?;
        let t35 = !t34.truthy();
        if !t35 {
            break 'l4;
        }
        let t36 = var_get(rt, 2);
        let t37 = box_get(v3_from);
        let t38 = call(rt, t36, V::UNDEFINED, &[t37], "getPrototypeOf")?;
        box_set(rt, v3_from, t38)?;
    }
    let mut v6 = V::UNDEFINED;
    'l6: {
        let t39 = var_get(rt, 1);
        let t40 = box_get(v3_from);
        let t41 = call(rt, t39, V::UNDEFINED, &[t40, S_CONSTRUCTOR.v()], "getOwnPropertyDescriptor")?;
        let t42 = eq(rt, t41, V::NULL)?;
        if t42 {
            break 'l6;
        }
        v6 = get_seen(rt, t41, &S_VALUE, 27)?;
    }
    let v4_made = v6;
    let t46 = type_of(rt, v4_made);
    let t47 = seq(rt, t46, S_FUNCTION.v());
    if t47 {
        let t48 = var_get(rt, 0);
        let t49 = get_seen(rt, t48, &S_BASE, 28)?;
        let t50 = get_seen(rt, t49, &S_ISBUILTIN, 29)?;
        let t52 = get_seen(rt, v4_made, &S_NAME, 30)?;
        v7 = call(rt, t50, t49, &[t52], "host.base.isBuiltIn")?;
    } else {
        v7 = V::bool(t47);
    }
    return Ok(v7);
}

fn f2_isplain_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_isplain(rt, arg(args, 0))
}

// format.js:14  const names = ['toString', Symbol.toPrimitive].filter((name) => typeof value[name] === 'function');
fn f3(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 4)?;
    let v0_name = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    let t4 = get_v(rt, t2, v0_name)?;
    let t5 = type_of(rt, t4);
    return Ok(V::bool((seq(rt, t5, S_FUNCTION.v()))));
}

// format.js:16  if (names.some((name) => hasOwn(value, name))) return false;
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 5)?;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 3);
    let t3 = box_get(capture(me, 0));
    return Ok(call(rt, t2, V::UNDEFINED, &[t3, v0_name], "hasOwn")?);
}

// format.js:18  while (!names.some((name) => hasOwn(from, name))) from = getPrototypeOf(from);
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 6)?;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 3);
    let t3 = box_get(capture(me, 0));
    return Ok(call(rt, t2, V::UNDEFINED, &[t3, v0_name], "hasOwn")?);
}

// format.js:22  const asString = (value, options) => {
fn f6_asstring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 74, 7)?;
    let mut v4 = false;
    let mut v5 = false;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = type_of(rt, v0_value);
    let t5 = seq(rt, t4, S_NUMBER.v());
    if t5 {
        let t6 = var_get(rt, 6);
        let mut v2 = V::UNDEFINED;
        'l1: {
            let t9 = eq(rt, v1_options, V::NULL)?;
            if t9 {
                break 'l1;
            }
            v2 = get_seen(rt, v1_options, &S_NUMERICSEPARATOR, 31)?;
        }
        return Ok(call(rt, t6, V::UNDEFINED, &[v0_value, v2], "number")?);
    }
    let t14 = type_of(rt, v0_value);
    let t15 = seq(rt, t14, S_BIGINT.v());
    if t15 {
        let t16 = var_get(rt, 7);
        let mut v3 = V::UNDEFINED;
        'l3: {
            let t19 = eq(rt, v1_options, V::NULL)?;
            if t19 {
                break 'l3;
            }
            v3 = get_seen(rt, v1_options, &S_NUMERICSEPARATOR, 32)?;
        }
        return Ok(call(rt, t16, V::UNDEFINED, &[v0_value, v3], "big")?);
    }
    let t24 = type_of(rt, v0_value);
    let t25 = sne(rt, t24, S_OBJECT_1.v());
    if t25 {
        v5 = t25;
    } else {
        v5 = seq(rt, v0_value, V::NULL);
    }
    if v5 {
        v4 = v5;
    } else {
        let t29 = var_get(rt, 8);
        let t31 = f2_isplain(rt, v0_value)?;
        v4 = !t31.truthy();
    }
    if v4 {
        let t34 = gload_builtin(rt, &S_STRING, G_STRING)?;
        return Ok(call(rt, t34, V::UNDEFINED, &[v0_value], "String")?);
    }
    let t37 = var_get(rt, 5);
    let t39 = obj(rt)?;
    copy_props(rt, t39, v1_options, &[])?;
    def_prop(rt, t39, &S_COMPACT, V::num(3.0))?;
    def_prop(rt, t39, &S_COLORS, V::FALSE)?;
    def_prop(rt, t39, &S_DEPTH, V::num(0.0))?;
    return Ok(call(rt, t37, V::UNDEFINED, &[v0_value, t39], "inspect")?);
}

// format.js:28  const asJSON = (value) => {
fn f7_asjson(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 8)?;
    let mut v1_e = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    'done1: {
        let stop: Stop = 'try1: {
            let t2 = var_get(rt, 4);
            return Ok(attempt!('try1, call(rt, t2, V::UNDEFINED, &[v0_value], "stringify")));
        };
        let exception = caught(rt, stop)?;
        v1_e = exception;
        let t6 = get_seen(rt, v1_e, &S_NAME, 33)?;
        let t7 = seq(rt, t6, S_TYPEERROR.v());
        if t7 {
            let t9 = get_seen(rt, v1_e, &S_MESSAGE, 34)?;
            let t10 = get_method(rt, t9, &S_STARTSWITH, M_STARTSWITH)?;
            v2 = call_method(rt, t10, t9, &[S_CONVERTING_CIRCULAR_STRUCTURE_TO.v()], "e.message.startsWith", M_STARTSWITH)?;
        } else {
            v2 = V::bool(t7);
        }
        if v2.truthy() {
            return Ok(S_CIRCULAR.v());
        }
        return Err(throw(rt, v1_e));
    }
    Ok(V::UNDEFINED)
}

// format.js:37  const numeric = (value, options, convert) => {
fn f8_numeric(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 28, 9)?;
    let v0_value = p0;
    let v1_options = p1;
    let v2_convert = p2;
    let t5 = type_of(rt, v0_value);
    let t6 = seq(rt, t5, S_SYMBOL_1.v());
    if t6 {
        return Ok(S_NAN.v());
    }
    let t7 = var_get(rt, 6);
    let t10 = call(rt, v2_convert, V::UNDEFINED, &[v0_value], "convert")?;
    let mut v3 = V::UNDEFINED;
    'l2: {
        let t12 = eq(rt, v1_options, V::NULL)?;
        if t12 {
            break 'l2;
        }
        v3 = get_seen(rt, v1_options, &S_NUMERICSEPARATOR, 36)?;
    }
    return Ok(call(rt, t7, V::UNDEFINED, &[t10, v3], "number")?);
}

fn f8_numeric_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_numeric(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// format.js:41  const integral = (value, options, convert) => (typeof value === 'bigint' ? big(value, options?.nume…
fn f9_integral(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 32, 10)?;
    let mut v3 = V::UNDEFINED;
    let v0_value = p0;
    let v1_options = p1;
    let v2_convert = p2;
    let t5 = type_of(rt, v0_value);
    let t6 = seq(rt, t5, S_BIGINT.v());
    if t6 {
        let t7 = var_get(rt, 7);
        let mut v4 = V::UNDEFINED;
        'l1: {
            let t10 = eq(rt, v1_options, V::NULL)?;
            if t10 {
                break 'l1;
            }
            v4 = get_seen(rt, v1_options, &S_NUMERICSEPARATOR, 37)?;
        }
        v3 = call(rt, t7, V::UNDEFINED, &[v0_value, v4], "big")?;
    } else {
        let t14 = var_get(rt, 9);
        v3 = f8_numeric(rt, v0_value, v1_options, v2_convert)?;
    }
    return Ok(v3);
}

fn f9_integral_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_integral(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// format.js:45  d: (value, options) => integral(value, options, Number),
fn f10_d(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 11)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 10);
    let t6 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    return Ok(f9_integral(rt, v0_value, v1_options, t6)?);
}

// format.js:46  i: (value, options) => integral(value, options, parseInt),
fn f11_i(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 12)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 10);
    let t6 = gload(rt, &S_PARSEINT)?;
    return Ok(f9_integral(rt, v0_value, v1_options, t6)?);
}

// format.js:47  f: (value, options) => numeric(value, options, parseFloat),
fn f12_f(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 13)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 9);
    let t6 = gload(rt, &S_PARSEFLOAT)?;
    return Ok(f8_numeric(rt, v0_value, v1_options, t6)?);
}

// format.js:48  o: (value, options) => inspect(value, { ...options, showHidden: true, showProxy: true, depth: 4 }),
fn f13_o(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 14)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 5);
    let t5 = obj(rt)?;
    copy_props(rt, t5, v1_options, &[])?;
    def_prop(rt, t5, &S_SHOWHIDDEN, V::TRUE)?;
    def_prop(rt, t5, &S_SHOWPROXY, V::TRUE)?;
    def_prop(rt, t5, &S_DEPTH, V::num(4.0))?;
    return Ok(call(rt, t3, V::UNDEFINED, &[v0_value, t5], "inspect")?);
}

// format.js:49  O: (value, options) => inspect(value, options),
fn f14_o(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 15)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 5);
    return Ok(call(rt, t3, V::UNDEFINED, &[v0_value, v1_options], "inspect")?);
}

// format.js:50  c: () => '',
fn f15_c(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 16)?;
    return Ok(S.v());
}

// format.js:54  return function format(args, options = undefined) {
fn f16_format(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 46, 17)?;
    let mut v2 = V::UNDEFINED;
    let mut v8 = false;
    let mut v10 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let v0_args = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::UNDEFINED;
    } else {
        v2 = t2;
    }
    let v1_options = v2;
    let v3_first = get_at(rt, v0_args, 0i64)?;
    let mut v4_used = 0i64;
    let mut v5_out = S.v();
    let mut v6_last = V::num(0.0);
    let t8 = type_of(rt, v3_first);
    let t9 = seq(rt, t8, S_STRING_1.v());
    if t9 {
        let t11 = length_seen(rt, v0_args, 38)?;
        let t12 = seq(rt, t11, V::num(1.0));
        if t12 {
            return Ok(v3_first);
        }
        v4_used = 1i64;
        let t15 = get_method(rt, v3_first, &S_INDEXOF, M_INDEXOF)?;
        let mut v7_at = call_method(rt, t15, v3_first, &[S_1.v()], "first.indexOf", M_INDEXOF)?;
        'l2: loop {
            tick(rt, 77, 18)?;
            let t18 = to_num(rt, v7_at)? >= 0.0;
            if t18 {
                let t20 = add(rt, v7_at, V::num(1.0))?;
                let t22 = length_seen(rt, v3_first, 40)?;
                v8 = lt(rt, t20, t22)?;
            } else {
                v8 = t18;
            }
            if !v8 {
                break 'l2;
            }
            'l3: {
                let t27 = add(rt, v7_at, V::num(1.0))?;
                let v9_letter = get_v(rt, v3_first, t27)?;
                v7_at = add(rt, v7_at, V::num(2.0))?;
                let t32 = seq(rt, v9_letter, S_1.v());
                if t32 {
                    let t35 = get_method(rt, v3_first, &S_SLICE, M_SLICE)?;
                    let t38 = to_num(rt, v7_at)? - 1.0;
                    let t39 = call_method(rt, t35, v3_first, &[v6_last, V::num(t38)], "first.slice", M_SLICE)?;
                    v5_out = add(rt, v5_out, t39)?;
                } else {
                    let t43 = length_seen(rt, v0_args, 42)?;
                    let t44 = (v4_used as f64) < to_num(rt, t43)?;
                    if t44 {
                        let t45 = var_get(rt, 3);
                        let t46 = var_get(rt, 11);
                        v10 = call(rt, t45, V::UNDEFINED, &[t46, v9_letter], "hasOwn")?;
                    } else {
                        v10 = V::bool(t44);
                    }
                    if v10.truthy() {
                        let t52 = get_method(rt, v3_first, &S_SLICE, M_SLICE)?;
                        let t55 = to_num(rt, v7_at)? - 2.0;
                        let t56 = call_method(rt, t52, v3_first, &[v6_last, V::num(t55)], "first.slice", M_SLICE)?;
                        let t57 = var_get(rt, 11);
                        let t59 = get_v(rt, t57, v9_letter)?;
                        let t62 = v4_used;
                        v4_used = t62 + 1;
                        let t64 = get_at(rt, v0_args, t62)?;
                        let t66 = call(rt, t59, t57, &[t64, v1_options], "directives[letter]")?;
                        let t67 = add(rt, t56, t66)?;
                        v5_out = add(rt, v5_out, t67)?;
                    } else {
                        break 'l3;
                    }
                }
                v6_last = v7_at;
            }
            let t71 = get_method(rt, v3_first, &S_INDEXOF, M_INDEXOF)?;
            v7_at = call_method(rt, t71, v3_first, &[S_1.v(), v7_at], "first.indexOf", M_INDEXOF)?;
        }
        let t76 = get_method(rt, v3_first, &S_SLICE, M_SLICE)?;
        let t78 = call_method(rt, t76, v3_first, &[v6_last], "first.slice", M_SLICE)?;
        v5_out = add(rt, v5_out, t78)?;
    }
    let mut v11_i = v4_used;
    'l6: loop {
        tick(rt, 39, 19)?;
        let t83 = length_seen(rt, v0_args, 46)?;
        let t84 = (v11_i as f64) < to_num(rt, t83)?;
        if !t84 {
            break 'l6;
        }
        let t86 = v11_i > 0i64;
        if t86 {
            let t110 = add_part(rt, v5_out)?;
            v5_out = concat_n(rt, &[t110, S_2.v()])?;
        }
        let t92 = get_at(rt, v0_args, v11_i)?;
        let t93 = type_of(rt, t92);
        let t94 = seq(rt, t93, S_STRING_1.v());
        if t94 {
            v12 = get_at(rt, v0_args, v11_i)?;
        } else {
            let t98 = var_get(rt, 5);
            let t101 = get_at(rt, v0_args, v11_i)?;
            v12 = call(rt, t98, V::UNDEFINED, &[t101, v1_options], "inspect")?;
        }
        v5_out = add(rt, v5_out, v12)?;
        let t107 = v11_i;
        v11_i = t107 + 1;
    }
    return Ok(v5_out);
}
