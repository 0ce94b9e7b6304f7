#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from literal.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(1);

lit!(S = "");
lit!(S_0 = "0");
lit!(S_0_1 = "-0");
lit!(S_1 = "\\'");
lit!(S_10 = "10");
lit!(S_11 = "_");
lit!(S_12 = "12");
lit!(S_13 = "13");
lit!(S_14 = ".");
lit!(S_2 = "\\\\");
lit!(S_3 = "'");
lit!(S_39 = "39");
lit!(S_4 = "\"");
lit!(S_5 = "`");
lit!(S_6 = "${");
lit!(S_7 = "-");
lit!(S_8 = "8");
lit!(S_9 = "9");
lit!(S_92 = "92");
lit!(S_B = "\\b");
lit!(S_BIG = "big");
lit!(S_CHARCODEAT = "charCodeAt");
lit!(S_E = "e");
lit!(S_ESCAPED = "escaped");
lit!(S_ESCAPEOF = "escapeOf");
lit!(S_F = "\\f");
lit!(S_GROUPS = "groups");
lit!(S_INCLUDES = "includes");
lit!(S_INDEXOF = "indexOf");
lit!(S_IS = "is");
lit!(S_ISHIGH = "isHigh");
lit!(S_ISLOW = "isLow");
lit!(S_MATH = "Math");
lit!(S_N = "\\n");
lit!(S_NUMBER = "number");
lit!(S_N_1 = "n");
lit!(S_OBJECT = "Object");
lit!(S_QUOTE = "quote");
lit!(S_R = "\\r");
lit!(S_SLICE = "slice");
lit!(S_STARTSWITH = "startsWith");
lit!(S_T = "\\t");
lit!(S_TEST = "test");
lit!(S_TOSTRING = "toString");
lit!(S_TOUPPERCASE = "toUpperCase");
lit!(S_TRUNC = "trunc");
lit!(S_U = "\\u");
lit!(S_X = "\\x");
lit!(S_X00_X1F_X7F_X9F_UD800_UDFFF = "[\\x00-\\x1f'\\\\\\x7f-\\x9f\\ud800-\\udfff]");
lit!(S_X00_X1F_X7F_X9F_UD800_UDFFF_1 = "[\\x00-\\x1f\\\\\\x7f-\\x9f\\ud800-\\udfff]");
const C_OBJECT_IS: Known = known("Object", "is");
const G_MATH: V = builtin("Math");
const G_MATH_TRUNC: V = builtin_function("Math", "trunc");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_IS: V = builtin_function("Object", "is");
const K_QUOTE_ESCAPED_NUMBER_BIG: [&Lit; 4] = [&S_QUOTE, &S_ESCAPED, &S_NUMBER, &S_BIG];
const M_CHARCODEAT: Method = method("charCodeAt");
const M_INCLUDES: Method = method("includes");
const M_INDEXOF: Method = method("indexOf");
const M_SLICE: Method = method("slice");
const M_STARTSWITH: Method = method("startsWith");
const M_TOUPPERCASE: Method = method("toUpperCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f2_ishigh_entry, name: &S_ISHIGH, length: 1, flags: 6 },
        FuncInfo { code: f3_islow_entry, name: &S_ISLOW, length: 1, flags: 6 },
        FuncInfo { code: f4_escapeof_entry, name: &S_ESCAPEOF, length: 1, flags: 6 },
        FuncInfo { code: f5_escaped_entry, name: &S_ESCAPED, length: 1, flags: 6 },
        FuncInfo { code: f6_quote, name: &S_QUOTE, length: 1, flags: 6 },
        FuncInfo { code: f7_groups_entry, name: &S_GROUPS, length: 2, flags: 6 },
        FuncInfo { code: f8_number, name: &S_NUMBER, length: 2, flags: 6 },
        FuncInfo { code: f9_big, name: &S_BIG, length: 2, flags: 6 },
    ],
    vars: 8,
};

// literal.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// literal.js:2  (function () {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 48, 1)?;
    var_set(rt, 0, V::EMPTY)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    var_set(rt, 7, V::EMPTY)?;
    let t1 = regexp(rt, &S_X00_X1F_X7F_X9F_UD800_UDFFF, &S)?;
    var_set(rt, 0, t1)?;
    let t2 = regexp(rt, &S_X00_X1F_X7F_X9F_UD800_UDFFF_1, &S)?;
    var_set(rt, 1, t2)?;
    let t3 = obj(rt)?;
    def_prop_v(rt, t3, S_8.v(), S_B.v())?;
    def_prop_v(rt, t3, S_9.v(), S_T.v())?;
    def_prop_v(rt, t3, S_10.v(), S_N.v())?;
    def_prop_v(rt, t3, S_12.v(), S_F.v())?;
    def_prop_v(rt, t3, S_13.v(), S_R.v())?;
    def_prop_v(rt, t3, S_39.v(), S_1.v())?;
    def_prop_v(rt, t3, S_92.v(), S_2.v())?;
    var_set(rt, 2, t3)?;
    let t4 = closure(rt, 2, &[])?;
    var_set(rt, 3, t4)?;
    let t5 = closure(rt, 3, &[])?;
    var_set(rt, 4, t5)?;
    let t6 = closure(rt, 4, &[])?;
    var_set(rt, 5, t6)?;
    let t7 = closure(rt, 5, &[])?;
    var_set(rt, 6, t7)?;
    let v7_quote = closure(rt, 6, &[])?;
    let t9 = closure(rt, 7, &[])?;
    var_set(rt, 7, t9)?;
    let v9_number = closure(rt, 8, &[])?;
    let v10_big = closure(rt, 9, &[])?;
    let t14 = var_get(rt, 6);
    return Ok(obj_seen(rt, &K_QUOTE_ESCAPED_NUMBER_BIG, [v7_quote, t14, v9_number, v10_big], 8)?);
}

// literal.js:6  const isHigh = (unit) => unit >= 0xd800 && unit < 0xdc00;
fn f2_ishigh(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 12, 2)?;
    let mut v1 = false;
    let v0_unit = p0;
    let t3 = to_num(rt, v0_unit)? >= 55296.0;
    if t3 {
        v1 = to_num(rt, v0_unit)? < 56320.0;
    } else {
        v1 = t3;
    }
    return Ok(v1);
}

fn f2_ishigh_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f2_ishigh(rt, arg(args, 0))?))
}

// literal.js:7  const isLow = (unit) => unit >= 0xdc00 && unit < 0xe000;
fn f3_islow(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 12, 3)?;
    let mut v1 = false;
    let v0_unit = p0;
    let t3 = to_num(rt, v0_unit)? >= 56320.0;
    if t3 {
        v1 = to_num(rt, v0_unit)? < 57344.0;
    } else {
        v1 = t3;
    }
    return Ok(v1);
}

fn f3_islow_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f3_islow(rt, arg(args, 0))?))
}

// literal.js:9  const escapeOf = (unit) => {
fn f4_escapeof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 37, 4)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_unit = p0;
    let t3 = to_num(rt, v0_unit)? >= 55296.0;
    if t3 {
        let t5 = get_seen(rt, v0_unit, &S_TOSTRING, 9)?;
        let t6 = call(rt, t5, v0_unit, &[V::num(16.0)], "unit.toString")?;
        let t7 = to_part(rt, t6)?;
        return Ok(concat_n(rt, &[S_U.v(), t7])?);
    }
    let t9 = var_get(rt, 2);
    let t11 = get_v(rt, t9, v0_unit)?;
    let t12 = eq(rt, t11, V::NULL)?;
    if t12 {
        let t14 = to_num(rt, v0_unit)? < 16.0;
        if t14 {
            v2 = S_0.v();
        } else {
            v2 = S.v();
        }
        let t16 = to_part(rt, v2)?;
        let t19 = get_seen(rt, v0_unit, &S_TOSTRING, 10)?;
        let t20 = call(rt, t19, v0_unit, &[V::num(16.0)], "unit.toString")?;
        let t21 = get_method(rt, t20, &S_TOUPPERCASE, M_TOUPPERCASE)?;
        let t22 = call_method(rt, t21, t20, &[], "unit.toString(...).toUpperCase", M_TOUPPERCASE)?;
        let t23 = to_part(rt, t22)?;
        v1 = concat_n(rt, &[S_X.v(), t16, t23])?;
    } else {
        v1 = t11;
    }
    return Ok(v1);
}

fn f4_escapeof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_escapeof(rt, arg(args, 0))
}

// literal.js:14  const escaped = (text, quotes = true) => {
fn f5_escaped(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 36, 5)?;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v8 = false;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let mut v14 = false;
    let mut v15 = false;
    let v0_text = p0;
    let t2 = p1;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::TRUE;
    } else {
        v2 = t2;
    }
    let v1_quotes = v2;
    if v1_quotes.truthy() {
        let t6 = var_get(rt, 0);
        v5 = t6;
    } else {
        let t7 = var_get(rt, 1);
        v5 = t7;
    }
    let t9 = get_seen(rt, v5, &S_TEST, 12)?;
    let t11 = call(rt, t9, v5, &[v0_text], "(intermediate value)(intermediate value)(intermediate value).test")?;
    let t12 = !t11.truthy();
    if t12 {
        return Ok(v0_text);
    }
    let mut v3_out = S.v();
    let mut v4_last = 0i64;
    let mut v6_i = 0i64;
    'l2: loop {
        tick(rt, 94, 6)?;
        let t16 = length_seen(rt, v0_text, 13)?;
        let t17 = (v6_i as f64) < to_num(rt, t16)?;
        if !t17 {
            break 'l2;
        }
        let t19 = get_method(rt, v0_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let v7_unit = call_char_code_at(rt, t19, v0_text, V::num(v6_i as f64), "text.charCodeAt")?;
        let t22 = var_get(rt, 3);
        let t24 = f2_ishigh(rt, v7_unit)?;
        if t24 {
            let t25 = var_get(rt, 4);
            let t27 = get_method(rt, v0_text, &S_CHARCODEAT, M_CHARCODEAT)?;
            let t29 = v6_i + 1i64;
            let t30 = call_char_code_at(rt, t27, v0_text, V::num(t29 as f64), "text.charCodeAt")?;
            v8 = f3_islow(rt, t30)?;
        } else {
            v8 = t24;
        }
        if v8 {
            let t34 = v6_i;
            v6_i = t34 + 1;
        } else {
            let t37 = to_num(rt, v7_unit)? < 32.0;
            if t37 {
                v12 = t37;
            } else {
                v12 = seq(rt, v7_unit, V::num(92.0));
            }
            if v12 {
                v11 = V::bool(v12);
            } else {
                if v1_quotes.truthy() {
                    v13 = V::bool((seq(rt, v7_unit, V::num(39.0))));
                } else {
                    v13 = v1_quotes;
                }
                v11 = v13;
            }
            if v11.truthy() {
                v10 = v11;
            } else {
                let t47 = to_num(rt, v7_unit)? > 126.0;
                if t47 {
                    v14 = to_num(rt, v7_unit)? < 160.0;
                } else {
                    v14 = t47;
                }
                v10 = V::bool(v14);
            }
            if v10.truthy() {
                v9 = v10;
            } else {
                let t53 = to_num(rt, v7_unit)? >= 55296.0;
                if t53 {
                    v15 = to_num(rt, v7_unit)? < 57344.0;
                } else {
                    v15 = t53;
                }
                v9 = V::bool(v15);
            }
            if v9.truthy() {
                let t60 = get_method(rt, v0_text, &S_SLICE, M_SLICE)?;
                let t63 = call_method(rt, t60, v0_text, &[V::num(v4_last as f64), V::num(v6_i as f64)], "text.slice", M_SLICE)?;
                let t64 = var_get(rt, 5);
                let t66 = f4_escapeof(rt, v7_unit)?;
                let t67 = add(rt, t63, t66)?;
                v3_out = add(rt, v3_out, t67)?;
                v4_last = v6_i + 1i64;
            }
        }
        let t72 = v6_i;
        v6_i = t72 + 1;
    }
    let t76 = get_method(rt, v0_text, &S_SLICE, M_SLICE)?;
    let t78 = call_method(rt, t76, v0_text, &[V::num(v4_last as f64)], "text.slice", M_SLICE)?;
    return Ok(add(rt, v3_out, t78)?);
}

fn f5_escaped_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_escaped(rt, arg(args, 0), arg(args, 1))
}

// literal.js:27  const quote = (text) => {
fn f6_quote(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 57, 7)?;
    let mut v1 = false;
    let v0_text = arg(args, 0);
    let t3 = get_method(rt, v0_text, &S_INCLUDES, M_INCLUDES)?;
    let t4 = call_method(rt, t3, v0_text, &[S_3.v()], "text.includes", M_INCLUDES)?;
    let t5 = !t4.truthy();
    if t5 {
        let t6 = var_get(rt, 6);
        let t8 = f5_escaped(rt, v0_text, V::UNDEFINED)?;
        let t9 = to_part(rt, t8)?;
        return Ok(concat_n(rt, &[S_3.v(), t9, S_3.v()])?);
    }
    let t13 = get_method(rt, v0_text, &S_INCLUDES, M_INCLUDES)?;
    let t14 = call_method(rt, t13, v0_text, &[S_4.v()], "text.includes", M_INCLUDES)?;
    let t15 = !t14.truthy();
    if t15 {
        let t16 = var_get(rt, 6);
        let t18 = f5_escaped(rt, v0_text, V::FALSE)?;
        let t19 = to_part(rt, t18)?;
        return Ok(concat_n(rt, &[S_4.v(), t19, S_4.v()])?);
    }
    let t23 = get_method(rt, v0_text, &S_INCLUDES, M_INCLUDES)?;
    let t24 = call_method(rt, t23, v0_text, &[S_5.v()], "text.includes", M_INCLUDES)?;
    let t25 = !t24.truthy();
    if t25 {
        let t27 = get_method(rt, v0_text, &S_INCLUDES, M_INCLUDES)?;
        let t28 = call_method(rt, t27, v0_text, &[S_6.v()], "text.includes", M_INCLUDES)?;
        v1 = !t28.truthy();
    } else {
        v1 = t25;
    }
    if v1 {
        let t31 = var_get(rt, 6);
        let t33 = f5_escaped(rt, v0_text, V::FALSE)?;
        let t34 = to_part(rt, t33)?;
        return Ok(concat_n(rt, &[S_5.v(), t34, S_5.v()])?);
    }
    let t37 = var_get(rt, 6);
    let t39 = f5_escaped(rt, v0_text, V::UNDEFINED)?;
    let t40 = to_part(rt, t39)?;
    return Ok(concat_n(rt, &[S_3.v(), t40, S_3.v()])?);
}

// literal.js:35  const groups = (text, fromEnd) => {
fn f7_groups(rt: &mut Rt, p0: V, p1: bool) -> R<V> {
    enter(rt, 18, 8)?;
    let mut v4 = 0i64;
    let mut v6 = false;
    let mut v7 = false;
    let v0_text = p0;
    let v1_fromend = p1;
    let t4 = get_method(rt, v0_text, &S_STARTSWITH, M_STARTSWITH)?;
    let t5 = call_method(rt, t4, v0_text, &[S_7.v()], "text.startsWith", M_STARTSWITH)?;
    if t5.truthy() {
        v4 = 1i64;
    } else {
        v4 = 0i64;
    }
    let v2_first = v4;
    let mut v3_out = S.v();
    let mut v5_i = 0i64;
    'l1: loop {
        tick(rt, 43, 9)?;
        let t9 = length_seen(rt, v0_text, 23)?;
        let t10 = (v5_i as f64) < to_num(rt, t9)?;
        if !t10 {
            break 'l1;
        }
        let t13 = v5_i > v2_first;
        if t13 {
            if v1_fromend {
                let t16 = length_seen(rt, v0_text, 24)?;
                let t18 = to_num(rt, t16)? - (v5_i as f64);
                let t19 = rem_num(t18, 3.0);
                v7 = t19 == 0.0;
            } else {
                let t22 = (v5_i as u64 % 3i64 as u64) as i64;
                v7 = t22 == 0i64;
            }
            v6 = v7;
        } else {
            v6 = t13;
        }
        if v6 {
            let t37 = add_part(rt, v3_out)?;
            v3_out = concat_n(rt, &[t37, S_11.v()])?;
        }
        let t31 = get_at(rt, v0_text, v5_i)?;
        v3_out = add(rt, v3_out, t31)?;
        let t34 = v5_i;
        v5_i = t34 + 1;
    }
    return Ok(v3_out);
}

fn f7_groups_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p1) = bool_of(arg(args, 1)) else {
        return Err(unreached(rt));
    };
    f7_groups(rt, arg(args, 0), p1)
}

// literal.js:46  const number = (n, separator) => {
fn f8_number(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 84, 10)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = false;
    let v0_n = arg(args, 0);
    let v1_separator = arg(args, 1);
    let t4 = !v1_separator.truthy();
    if t4 {
        let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t6 = get_builtin(rt, t5, &S_IS, G_OBJECT_IS)?;
        let t8 = call_known(rt, t6, t5, &[v0_n, V::num(-0.0)], "Object.is", C_OBJECT_IS)?;
        if t8.truthy() {
            v4 = S_0_1.v();
        } else {
            v4 = to_str(rt, v0_n)?;
        }
        return Ok(v4);
    }
    let v2_text = to_str(rt, v0_n)?;
    let t14 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t15 = get_builtin(rt, t14, &S_TRUNC, G_MATH_TRUNC)?;
    let t17 = math::trunc(to_num(rt, v0_n)?);
    let t19 = seq(rt, V::num(t17), v0_n);
    if t19 {
        let t21 = seq(rt, v0_n, V::num(f64::INFINITY));
        if t21 {
            v7 = t21;
        } else {
            v7 = seq(rt, v0_n, V::num(f64::NEG_INFINITY));
        }
        if v7 {
            v6 = V::bool(v7);
        } else {
            let t26 = get_method(rt, v2_text, &S_INCLUDES, M_INCLUDES)?;
            v6 = call_method(rt, t26, v2_text, &[S_E.v()], "text.includes", M_INCLUDES)?;
        }
        if v6.truthy() {
            v5 = v2_text;
        } else {
            let t30 = var_get(rt, 7);
            v5 = f7_groups(rt, v2_text, true)?;
        }
        return Ok(v5);
    }
    let t36 = sne(rt, v0_n, v0_n);
    if t36 {
        return Ok(v2_text);
    }
    let t39 = get_method(rt, v2_text, &S_INDEXOF, M_INDEXOF)?;
    let v3_point = call_method(rt, t39, v2_text, &[S_14.v()], "text.indexOf", M_INDEXOF)?;
    let t41 = var_get(rt, 7);
    let t43 = get_method(rt, v2_text, &S_SLICE, M_SLICE)?;
    let t45 = call_method(rt, t43, v2_text, &[V::num(0.0), v3_point], "text.slice", M_SLICE)?;
    let t46 = f7_groups(rt, t45, true)?;
    let t47 = to_part(rt, t46)?;
    let t49 = var_get(rt, 7);
    let t51 = get_method(rt, v2_text, &S_SLICE, M_SLICE)?;
    let t53 = add(rt, v3_point, V::num(1.0))?;
    let t54 = call_method(rt, t51, v2_text, &[t53], "text.slice", M_SLICE)?;
    let t55 = f7_groups(rt, t54, false)?;
    let t56 = to_part(rt, t55)?;
    return Ok(concat_n(rt, &[t47, S_14.v(), t56])?);
}

// literal.js:54  const big = (n, separator) => `${separator ? groups(`${n}`, true) : n}n`;
fn f9_big(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 11)?;
    let mut v2 = V::UNDEFINED;
    let v0_n = arg(args, 0);
    let v1_separator = arg(args, 1);
    if v1_separator.truthy() {
        let t4 = var_get(rt, 7);
        let t6 = to_str(rt, v0_n)?;
        v2 = f7_groups(rt, t6, true)?;
    } else {
        v2 = v0_n;
    }
    let t10 = to_part(rt, v2)?;
    return Ok(concat_n(rt, &[t10, S_N_1.v()])?);
}
