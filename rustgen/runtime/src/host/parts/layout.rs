#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from layout.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(3);

lit!(S = "");
lit!(S_1 = "\n");
lit!(S_2 = " ");
lit!(S_3 = ", ");
lit!(S_4 = "  ");
lit!(S_5 = ",\n");
lit!(S_6 = ",");
lit!(S_ALLNUMBERS = "allNumbers");
lit!(S_BARE = "bare");
lit!(S_BASE = "base");
lit!(S_BIGINT = "bigint");
lit!(S_BREAKLENGTH = "breakLength");
lit!(S_CLOSE = "close");
lit!(S_COLORS = "colors");
lit!(S_COLUMNSOF = "columnsOf");
lit!(S_COMPACT = "compact");
lit!(S_FITS = "fits");
lit!(S_FLOOR = "floor");
lit!(S_GROUPED = "grouped");
lit!(S_INCLUDES = "includes");
lit!(S_INDENT = "indent");
lit!(S_JOIN = "join");
lit!(S_LEVEL = "level");
lit!(S_LIST = "list");
lit!(S_MATH = "Math");
lit!(S_MAX = "max");
lit!(S_MAXARRAYLENGTH = "maxArrayLength");
lit!(S_MIN = "min");
lit!(S_NUMBER = "number");
lit!(S_OF = "of");
lit!(S_OPEN = "open");
lit!(S_PLAIN = "plain");
lit!(S_PUSH = "push");
lit!(S_REPEAT = "repeat");
lit!(S_ROUND = "round");
lit!(S_SQRT = "sqrt");
lit!(S_TIGHT = "tight");
lit!(S_WIDTH = "width");
const G_MATH: V = builtin("Math");
const G_MATH_FLOOR: V = builtin_function("Math", "floor");
const G_MATH_MAX: V = builtin_function("Math", "max");
const G_MATH_MIN: V = builtin_function("Math", "min");
const G_MATH_ROUND: V = builtin_function("Math", "round");
const G_MATH_SQRT: V = builtin_function("Math", "sqrt");
const K_JOIN: [&Lit; 1] = [&S_JOIN];
const M_INCLUDES: Method = method("includes");
const M_JOIN: Method = method("join");
const M_PUSH: Method = method("push");
const M_REPEAT: Method = method("repeat");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_plain_entry, name: &S_PLAIN, length: 2, flags: 6 },
        FuncInfo { code: f3_fits_entry, name: &S_FITS, length: 4, flags: 6 },
        FuncInfo { code: f4_columnsof_entry, name: &S_COLUMNSOF, length: 3, flags: 6 },
        FuncInfo { code: f5_allnumbers_entry, name: &S_ALLNUMBERS, length: 2, flags: 6 },
        FuncInfo { code: f6_grouped_entry, name: &S_GROUPED, length: 3, flags: 6 },
        FuncInfo { code: f7_tight_entry, name: &S_TIGHT, length: 5, flags: 6 },
        FuncInfo { code: f8_join, name: &S_JOIN, length: 5, flags: 6 },
    ],
    vars: 13,
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

// layout.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// layout.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 47, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_MATH, G_MATH)?;
    req_obj(rt, t2, "Math", "sqrt")?;
    let t3 = get_builtin(rt, t2, &S_SQRT, G_MATH_SQRT)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_MAX, G_MATH_MAX)?;
    var_set(rt, 2, t4)?;
    let t5 = get_builtin(rt, t2, &S_MIN, G_MATH_MIN)?;
    var_set(rt, 3, t5)?;
    let t6 = get_builtin(rt, t2, &S_ROUND, G_MATH_ROUND)?;
    var_set(rt, 4, t6)?;
    let t7 = get_builtin(rt, t2, &S_FLOOR, G_MATH_FLOOR)?;
    var_set(rt, 5, t7)?;
    var_set(rt, 6, V::num(2.0))?;
    let t8 = closure(rt, 2, &[])?;
    var_set(rt, 7, t8)?;
    let t9 = closure(rt, 3, &[])?;
    var_set(rt, 8, t9)?;
    let t10 = closure(rt, 4, &[])?;
    var_set(rt, 9, t10)?;
    let t11 = closure(rt, 5, &[])?;
    var_set(rt, 10, t11)?;
    let t12 = closure(rt, 6, &[])?;
    var_set(rt, 11, t12)?;
    let t13 = closure(rt, 7, &[])?;
    var_set(rt, 12, t13)?;
    let v13_join = closure(rt, 8, &[])?;
    return Ok(obj_seen(rt, &K_JOIN, [v13_join], 18)?);
}

// layout.js:6  const plain = (c, text) => (c.colors ? host.width.bare(text) : text);
fn f2_plain(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 18, 2)?;
    let mut v2 = V::UNDEFINED;
    let v0_c = p0;
    let v1_text = p1;
    let t4 = get_seen(rt, v0_c, &S_COLORS, 19)?;
    if t4.truthy() {
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_WIDTH, 20)?;
        let t7 = get_seen(rt, t6, &S_BARE, 21)?;
        v2 = call(rt, t7, t6, &[v1_text], "host.width.bare")?;
    } else {
        v2 = v1_text;
    }
    return Ok(v2);
}

fn f2_plain_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_plain(rt, arg(args, 0), arg(args, 1))
}

// layout.js:9  const fits = (c, entries, start, base) => {
fn f3_fits(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 39, 3)?;
    let mut v5 = V::UNDEFINED;
    let mut v8 = false;
    let v0_c = p0;
    let v1_entries = p1;
    let v2_start = p2;
    let v3_base = p3;
    let t6 = length_seen(rt, v1_entries, 22)?;
    let mut v4_total = add(rt, t6, v2_start)?;
    let t11 = length_seen(rt, v1_entries, 23)?;
    let t12 = add(rt, v4_total, t11)?;
    let t14 = get_seen(rt, v0_c, &S_BREAKLENGTH, 24)?;
    let t15 = gt(rt, t12, t14)?;
    if t15 {
        return Ok(V::FALSE);
    }
    let mut t17 = iter(rt, v1_entries, "entries")?;
    'l2: loop {
        tick(rt, 29, 4)?;
        let (t18, t19) = next(rt, &mut t17)?;
        if t19 {
            break 'l2;
        }
        let mut v6 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    let v7_entry = t18;
                    let t21 = var_get(rt, 7);
                    let t24 = attempt!('try2, f2_plain(rt, v0_c, v7_entry));
                    let t25 = attempt!('try2, length_seen(rt, t24, 25));
                    v4_total = attempt!('try2, add(rt, v4_total, t25));
                    let t29 = attempt!('try2, get_seen(rt, v0_c, &S_BREAKLENGTH, 26));
                    let t30 = attempt!('try2, gt(rt, v4_total, t29));
                    if t30 {
                        break 'finally1 Completion::Return(V::FALSE);
                    }
                    v6 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v5 = exception;
                v6 = true;
                attempt_finally!('finally1, close(rt, &mut t17, true));
                break 'finally1 Completion::Throw(throw(rt, v5));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v6 {
            close(rt, &mut t17, false)?;
        }
        match completion1 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            _ => {}
        }
    }
    let t34 = seq(rt, v3_base, S.v());
    if t34 {
        v8 = t34;
    } else {
        let t36 = get_method(rt, v3_base, &S_INCLUDES, M_INCLUDES)?;
        let t37 = call_method(rt, t36, v3_base, &[S_1.v()], "base.includes", M_INCLUDES)?;
        v8 = !t37.truthy();
    }
    return Ok(V::bool(v8));
}

fn f3_fits_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_fits(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// layout.js:20  const columnsOf = (c, widths, entries) => {
fn f4_columnsof(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 80, 5)?;
    let mut v7 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = false;
    let v0_c = p0;
    let v1_widths = p1;
    let v2_entries = p2;
    let mut v3_total = V::num(0.0);
    let mut v4_longest = V::num(0.0);
    let mut t5 = iter(rt, v1_widths, "widths")?;
    'l1: loop {
        tick(rt, 20, 6)?;
        let (t6, t7) = next(rt, &mut t5)?;
        if t7 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v8_width = t6;
                let t10 = 2i64;
                let t11 = attempt!('try1, add(rt, v8_width, V::num(t10 as f64)));
                v3_total = attempt!('try1, add(rt, v3_total, t11));
                let t13 = var_get(rt, 2);
                v4_longest = attempt!('try1, call(rt, t13, V::UNDEFINED, &[v4_longest, v8_width], "max"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t5, true)?;
            return Err(throw(rt, v7));
        }
    }
    let t19 = 2i64;
    let v5_widest = add(rt, v4_longest, V::num(t19 as f64))?;
    let t22 = to_num(rt, v5_widest)? * 3.0;
    let t24 = get_seen(rt, v0_c, &S_INDENT, 28)?;
    let t25 = add(rt, V::num(t22), t24)?;
    let t27 = get_seen(rt, v0_c, &S_BREAKLENGTH, 29)?;
    let t28 = ge(rt, t25, t27)?;
    if t28 {
        v9 = t28;
    } else {
        let t31 = to_num(rt, v3_total)? / to_num(rt, v5_widest)?;
        let t32 = t31 <= 5.0;
        if t32 {
            v10 = to_num(rt, v4_longest)? > 6.0;
        } else {
            v10 = t32;
        }
        v9 = v10;
    }
    if v9 {
        return Ok(V::num(0.0));
    }
    let t37 = var_get(rt, 2);
    let t39 = to_num(rt, v5_widest)? - 3.0;
    let t40 = var_get(rt, 1);
    let t44 = to_num(rt, v3_total)? / to_num(rt, v2_entries)?;
    let t45 = to_num(rt, v5_widest)? - t44;
    let t46 = call(rt, t40, V::UNDEFINED, &[V::num(t45)], "sqrt")?;
    let t47 = t39 - to_num(rt, t46)?;
    let v6_biased = call(rt, t37, V::UNDEFINED, &[V::num(t47), V::num(1.0)], "max")?;
    let t49 = var_get(rt, 3);
    let t50 = var_get(rt, 4);
    let t51 = var_get(rt, 1);
    let t53 = 2.5 * to_num(rt, v6_biased)?;
    let t55 = length_seen(rt, v1_widths, 30)?;
    let t56 = t53 * to_num(rt, t55)?;
    let t57 = call(rt, t51, V::UNDEFINED, &[V::num(t56)], "sqrt")?;
    let t59 = to_num(rt, t57)? / to_num(rt, v6_biased)?;
    let t60 = call(rt, t50, V::UNDEFINED, &[V::num(t59)], "round")?;
    let t61 = var_get(rt, 5);
    let t63 = get_seen(rt, v0_c, &S_BREAKLENGTH, 31)?;
    let t65 = get_seen(rt, v0_c, &S_INDENT, 32)?;
    let t66 = to_num(rt, t63)? - to_num(rt, t65)?;
    let t68 = t66 / to_num(rt, v5_widest)?;
    let t69 = call(rt, t61, V::UNDEFINED, &[V::num(t68)], "floor")?;
    let t71 = get_seen(rt, v0_c, &S_COMPACT, 33)?;
    let t72 = to_num(rt, t71)? * 4.0;
    return Ok(call(rt, t49, V::UNDEFINED, &[t60, t69, V::num(t72), V::num(15.0)], "min")?);
}

fn f4_columnsof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_columnsof(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// layout.js:34  const allNumbers = (value, n) => {
fn f5_allnumbers(rt: &mut Rt, p0: V, p1: V) -> R<bool> {
    enter(rt, 9, 7)?;
    let mut v3 = false;
    let v0_value = p0;
    let v1_n = p1;
    let mut v2_i = 0i64;
    'l1: loop {
        tick(rt, 26, 8)?;
        let t5 = (v2_i as f64) < to_num(rt, v1_n)?;
        if !t5 {
            break 'l1;
        }
        let t8 = get_at(rt, v0_value, v2_i)?;
        let t9 = type_of(rt, t8);
        let t10 = sne(rt, t9, S_NUMBER.v());
        if t10 {
            let t13 = get_at(rt, v0_value, v2_i)?;
            let t14 = type_of(rt, t13);
            v3 = sne(rt, t14, S_BIGINT.v());
        } else {
            v3 = t10;
        }
        if v3 {
            return Ok(false);
        }
        let t18 = v2_i;
        v2_i = t18 + 1;
    }
    return Ok(true);
}

fn f5_allnumbers_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f5_allnumbers(rt, arg(args, 0), arg(args, 1))?))
}

// layout.js:42  const grouped = (c, output, value) => {
fn f6_grouped(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 71, 9)?;
    let mut v10 = V::UNDEFINED;
    let mut v15 = false;
    let mut v21 = V::UNDEFINED;
    let v0_c = p0;
    let v1_output = p1;
    let v2_value = p2;
    let t5 = get_seen(rt, v0_c, &S_MAXARRAYLENGTH, 34)?;
    let t7 = length_seen(rt, v1_output, 35)?;
    let v3_more = lt(rt, t5, t7)?;
    if v3_more {
        let t11 = length_seen(rt, v1_output, 36)?;
        v10 = V::num((to_num(rt, t11)? - 1.0));
    } else {
        v10 = length_seen(rt, v1_output, 37)?;
    }
    let v4_n = v10;
    let v5_widths = arr(rt, &[])?;
    let mut v11_i = 0i64;
    'l1: loop {
        tick(rt, 22, 10)?;
        let t19 = (v11_i as f64) < to_num(rt, v4_n)?;
        if !t19 {
            break 'l1;
        }
        let t21 = get_method(rt, v5_widths, &S_PUSH, M_PUSH)?;
        let t22 = var_get(rt, 0);
        let t23 = get_seen(rt, t22, &S_WIDTH, 39)?;
        let t24 = get_seen(rt, t23, &S_OF, 40)?;
        let t27 = get_at(rt, v1_output, v11_i)?;
        let t29 = get_seen(rt, v0_c, &S_COLORS, 41)?;
        let t30 = call(rt, t24, t23, &[t27, t29], "host.width.of")?;
        call_push(rt, t21, v5_widths, t30, "widths.push")?;
        let t33 = v11_i;
        v11_i = t33 + 1;
    }
    let t35 = var_get(rt, 9);
    let t39 = length_seen(rt, v1_output, 42)?;
    let v6_columns = f4_columnsof(rt, v0_c, v5_widths, t39)?;
    let t42 = to_num(rt, v6_columns)? <= 1.0;
    if t42 {
        return Ok(v1_output);
    }
    let v7_wide = arr(rt, &[])?;
    let mut v12_i = 0i64;
    'l4: loop {
        tick(rt, 20, 11)?;
        let t47 = (v12_i as f64) < to_num(rt, v6_columns)?;
        if !t47 {
            break 'l4;
        }
        let mut v13_most = V::num(0.0);
        let mut v14_j = V::num(v12_i as f64);
        'l6: loop {
            tick(rt, 17, 12)?;
            let t51 = lt(rt, v14_j, v4_n)?;
            if !t51 {
                break 'l6;
            }
            let t52 = var_get(rt, 2);
            let t56 = get_v(rt, v5_widths, v14_j)?;
            v13_most = call(rt, t52, V::UNDEFINED, &[v13_most, t56], "max")?;
            v14_j = add(rt, v14_j, v6_columns)?;
        }
        let t62 = get_method(rt, v7_wide, &S_PUSH, M_PUSH)?;
        let t64 = 2i64;
        let t65 = add(rt, v13_most, V::num(t64 as f64))?;
        call_push(rt, t62, v7_wide, t65, "wide.push")?;
        let t68 = v12_i;
        v12_i = t68 + 1;
    }
    let t71 = seq(rt, v2_value, V::UNDEFINED);
    if t71 {
        v15 = t71;
    } else {
        let t72 = var_get(rt, 10);
        let t75 = length_seen(rt, v1_output, 44)?;
        v15 = f5_allnumbers(rt, v2_value, t75)?;
    }
    let v8_right = v15;
    let v9_rows = arr(rt, &[])?;
    let mut v16_i = V::num(0.0);
    'l8: loop {
        tick(rt, 52, 13)?;
        let t81 = lt(rt, v16_i, v4_n)?;
        if !t81 {
            break 'l8;
        }
        let t82 = var_get(rt, 3);
        let t85 = add(rt, v16_i, v6_columns)?;
        let v17_end = call(rt, t82, V::UNDEFINED, &[t85, v4_n], "min")?;
        let mut v18_row = S.v();
        let mut v19_j = v16_i;
        'l10: loop {
            tick(rt, 49, 14)?;
            let t91 = to_num(rt, v17_end)? - 1.0;
            let t92 = to_num(rt, v19_j)? < t91;
            if !t92 {
                break 'l10;
            }
            let t93 = get_method(rt, S_2.v(), &S_REPEAT, M_REPEAT)?;
            let t94 = var_get(rt, 2);
            let t98 = to_num(rt, v19_j)? - to_num(rt, v16_i)?;
            let t99 = get_v(rt, v7_wide, V::num(t98))?;
            let t102 = get_v(rt, v5_widths, v19_j)?;
            let t103 = to_num(rt, t99)? - to_num(rt, t102)?;
            let t104 = 2i64;
            let t105 = t103 - (t104 as f64);
            let t106 = call(rt, t94, V::UNDEFINED, &[V::num(t105), V::num(0.0)], "max")?;
            let v20_space = call_method(rt, t93, S_2.v(), &[t106], "\" \".repeat", M_REPEAT)?;
            if v8_right {
                let t111 = to_part(rt, v20_space)?;
                let t114 = get_v(rt, v1_output, v19_j)?;
                let t115 = to_part(rt, t114)?;
                v21 = concat_n(rt, &[t111, t115, S_3.v()])?;
            } else {
                let t120 = get_v(rt, v1_output, v19_j)?;
                let t121 = to_part(rt, t120)?;
                let t124 = to_part(rt, v20_space)?;
                v21 = concat_n(rt, &[t121, S_3.v(), t124])?;
            }
            v18_row = add(rt, v18_row, v21)?;
            let t129 = to_num(rt, v19_j)?;
            v19_j = V::num((t129 + 1.0));
        }
        if v8_right {
            let t133 = get_method(rt, S_2.v(), &S_REPEAT, M_REPEAT)?;
            let t134 = var_get(rt, 2);
            let t137 = to_num(rt, v17_end)? - 1.0;
            let t139 = t137 - to_num(rt, v16_i)?;
            let t140 = get_v(rt, v7_wide, V::num(t139))?;
            let t141 = 2i64;
            let t142 = to_num(rt, t140)? - (t141 as f64);
            let t145 = to_num(rt, v17_end)? - 1.0;
            let t146 = get_v(rt, v5_widths, V::num(t145))?;
            let t147 = t142 - to_num(rt, t146)?;
            let t148 = call(rt, t134, V::UNDEFINED, &[V::num(t147), V::num(0.0)], "max")?;
            let t149 = call_method(rt, t133, S_2.v(), &[t148], "\" \".repeat", M_REPEAT)?;
            v18_row = add(rt, v18_row, t149)?;
        }
        let t152 = get_method(rt, v9_rows, &S_PUSH, M_PUSH)?;
        let t156 = to_num(rt, v17_end)? - 1.0;
        let t157 = get_v(rt, v1_output, V::num(t156))?;
        let t158 = add(rt, v18_row, t157)?;
        call_push(rt, t152, v9_rows, t158, "rows.push")?;
        v16_i = add(rt, v16_i, v6_columns)?;
    }
    if v3_more {
        let t165 = get_method(rt, v9_rows, &S_PUSH, M_PUSH)?;
        let t168 = get_v(rt, v1_output, v4_n)?;
        call_push(rt, t165, v9_rows, t168, "rows.push")?;
    }
    return Ok(v9_rows);
}

fn f6_grouped_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_grouped(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// layout.js:72  const tight = (c, output, base, open, close) => {
fn f7_tight(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 93, 15)?;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = V::UNDEFINED;
    let v0_c = p0;
    let v1_output = p1;
    let v2_base = p2;
    let v3_open = p3;
    let v4_close = p4;
    let t6 = var_get(rt, 8);
    let t10 = f3_fits(rt, v0_c, v1_output, V::num(0.0), v2_base)?;
    if t10.truthy() {
        let t12 = to_part(rt, v3_open)?;
        if v2_base.truthy() {
            let t15 = to_part(rt, v2_base)?;
            v7 = concat_n(rt, &[S_2.v(), t15])?;
        } else {
            v7 = S.v();
        }
        let t18 = to_part(rt, v7)?;
        let t22 = get_method(rt, v1_output, &S_JOIN, M_JOIN)?;
        let t23 = call_method(rt, t22, v1_output, &[S_3.v()], "output.join", M_JOIN)?;
        let t24 = to_part(rt, t23)?;
        let t28 = to_part(rt, v4_close)?;
        return Ok(concat_n(rt, &[t12, t18, S_2.v(), t24, S_2.v(), t28])?);
    }
    let t30 = get_method(rt, S_2.v(), &S_REPEAT, M_REPEAT)?;
    let t32 = get_seen(rt, v0_c, &S_INDENT, 51)?;
    let v5_indent = call_method(rt, t30, S_2.v(), &[t32], "\" \".repeat", M_REPEAT)?;
    let t35 = seq(rt, v2_base, S.v());
    if t35 {
        let t37 = length_seen(rt, v3_open, 52)?;
        v9 = seq(rt, t37, V::num(1.0));
    } else {
        v9 = t35;
    }
    if v9 {
        v8 = S_2.v();
    } else {
        if v2_base.truthy() {
            let t42 = to_part(rt, v2_base)?;
            v10 = concat_n(rt, &[S_2.v(), t42])?;
        } else {
            v10 = S.v();
        }
        let t45 = to_part(rt, v10)?;
        let t48 = to_part(rt, v5_indent)?;
        v8 = concat_n(rt, &[t45, S_1.v(), t48, S_4.v()])?;
    }
    let v6_first = v8;
    let t53 = to_part(rt, v3_open)?;
    let t55 = to_part(rt, v6_first)?;
    let t58 = get_method(rt, v1_output, &S_JOIN, M_JOIN)?;
    let t60 = to_part(rt, v5_indent)?;
    let t62 = concat_n(rt, &[S_5.v(), t60, S_4.v()])?;
    let t63 = call_method(rt, t58, v1_output, &[t62], "output.join", M_JOIN)?;
    let t64 = to_part(rt, t63)?;
    let t68 = to_part(rt, v4_close)?;
    return Ok(concat_n(rt, &[t53, t55, t64, S_2.v(), t68])?);
}

fn f7_tight_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_tight(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// layout.js:80  const join = (c, output, s, level, value) => {
fn f8_join(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 164, 16)?;
    let mut v10 = V::UNDEFINED;
    let mut v11 = false;
    let mut v13 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v15 = false;
    let v0_c = arg(args, 0);
    let mut v1_output = arg(args, 1);
    let v2_s = arg(args, 2);
    let v3_level = arg(args, 3);
    let v4_value = arg(args, 4);
    req_obj(rt, v2_s, "s", "base")?;
    let v5_base = get_seen(rt, v2_s, &S_BASE, 54)?;
    let v6_open = get_seen(rt, v2_s, &S_OPEN, 55)?;
    let v7_close = get_seen(rt, v2_s, &S_CLOSE, 56)?;
    let t11 = get_seen(rt, v0_c, &S_COMPACT, 57)?;
    let t12 = seq(rt, t11, V::TRUE);
    if t12 {
        let t13 = var_get(rt, 12);
        return Ok(f7_tight(rt, v0_c, v1_output, v5_base, v6_open, v7_close)?);
    }
    if v5_base.truthy() {
        let t22 = to_part(rt, v5_base)?;
        v10 = concat_n(rt, &[t22, S_2.v()])?;
    } else {
        v10 = S.v();
    }
    let v8_before = v10;
    let t26 = get_seen(rt, v0_c, &S_COMPACT, 58)?;
    let t27 = type_of(rt, t26);
    let t28 = seq(rt, t27, S_NUMBER.v());
    if t28 {
        let t30 = get_seen(rt, v0_c, &S_COMPACT, 59)?;
        v11 = to_num(rt, t30)? >= 1.0;
    } else {
        v11 = t28;
    }
    if v11 {
        let v12_entries = length_seen(rt, v1_output, 60)?;
        let t36 = get_seen(rt, v2_s, &S_LIST, 61)?;
        if t36.truthy() {
            v13 = V::bool((to_num(rt, v12_entries)? > 6.0));
        } else {
            v13 = t36;
        }
        if v13.truthy() {
            let t40 = var_get(rt, 11);
            v1_output = f6_grouped(rt, v0_c, v1_output, v4_value)?;
        }
        let t46 = get_seen(rt, v0_c, &S_LEVEL, 62)?;
        let t48 = to_num(rt, t46)? - to_num(rt, v3_level)?;
        let t50 = get_seen(rt, v0_c, &S_COMPACT, 63)?;
        let t51 = t48 < to_num(rt, t50)?;
        if t51 {
            let t54 = length_seen(rt, v1_output, 64)?;
            v15 = seq(rt, v12_entries, t54);
        } else {
            v15 = t51;
        }
        if v15 {
            let t57 = var_get(rt, 8);
            let t61 = length_seen(rt, v1_output, 65)?;
            let t63 = get_seen(rt, v0_c, &S_INDENT, 66)?;
            let t64 = add(rt, t61, t63)?;
            let t66 = length_seen(rt, v6_open, 67)?;
            let t67 = add(rt, t64, t66)?;
            let t69 = length_seen(rt, v5_base, 68)?;
            let t70 = add(rt, t67, t69)?;
            let t71 = add(rt, t70, V::num(10.0))?;
            v14 = f3_fits(rt, v0_c, v1_output, t71, v5_base)?;
        } else {
            v14 = V::bool(v15);
        }
        if v14.truthy() {
            let t76 = get_method(rt, v1_output, &S_JOIN, M_JOIN)?;
            let v16_line = call_method(rt, t76, v1_output, &[S_3.v()], "output.join", M_JOIN)?;
            let t79 = get_method(rt, v16_line, &S_INCLUDES, M_INCLUDES)?;
            let t80 = call_method(rt, t79, v16_line, &[S_1.v()], "line.includes", M_INCLUDES)?;
            let t81 = !t80.truthy();
            if t81 {
                let t83 = to_part(rt, v8_before)?;
                let t85 = to_part(rt, v6_open)?;
                let t89 = to_part(rt, v16_line)?;
                let t93 = to_part(rt, v7_close)?;
                return Ok(concat_n(rt, &[t83, t85, S_2.v(), t89, S_2.v(), t93])?);
            }
        }
    }
    let t95 = get_method(rt, S_2.v(), &S_REPEAT, M_REPEAT)?;
    let t97 = get_seen(rt, v0_c, &S_INDENT, 72)?;
    let t98 = call_method(rt, t95, S_2.v(), &[t97], "\" \".repeat", M_REPEAT)?;
    let t99 = to_part(rt, t98)?;
    let v9_indent = concat_n(rt, &[S_1.v(), t99])?;
    let t102 = to_part(rt, v8_before)?;
    let t104 = to_part(rt, v6_open)?;
    let t107 = to_part(rt, v9_indent)?;
    let t111 = get_method(rt, v1_output, &S_JOIN, M_JOIN)?;
    let t113 = to_part(rt, v9_indent)?;
    let t115 = concat_n(rt, &[S_6.v(), t113, S_4.v()])?;
    let t116 = call_method(rt, t111, v1_output, &[t115], "output.join", M_JOIN)?;
    let t117 = to_part(rt, t116)?;
    let t120 = to_part(rt, v9_indent)?;
    let t123 = to_part(rt, v7_close)?;
    return Ok(concat_n(rt, &[t102, t104, t107, S_4.v(), t117, t120, t123])?);
}
