#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from width.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(2);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_16_2_8_6M_2_4_FN4_KH_G_G_G_5R_6X = "16.2 8 6m 2 4 fn4 kh.g g.g 5r 6x.3 e9 6a 45.5 1ae.3 1.2 5.4 14.3 4 4l.2 fx.4 1t.5 8t.2 25.6 1y.b 1d.4 3f 1i.f 15 2.2 a.3 1d.4 2.2 2 4 a 1e.3 10.5 1.8 ");
lit!(S_1Q_C_2_1G_9_A_4_2_2N_3_2_1_2_6_2 = "1q c.2 1g.9 a.4 2 2n.3 2 1.2 6 2 4d 3.8 l.2 1l.2 3 11.7 3.5 1y.6 d 1 1 e.2 2d.8 2.3 1 n 2c.6 1 4.2 1.2 6m.4 6.2 1.2 r.2 2d.8 2 1.2 2y 1 2.6 1 2t 1 2.4 ");
lit!(S_1_1 = "1");
lit!(S_1_5_77_9_1_2_74_2_1_4_40_4_2_2_4 = "1.5 77.9 1.2 74.2 1 4 40.4 2.2 4 w.a 14.6 2.4 8 9.6 2.3 1a.d 1.2 5i 1.3 1 5l.7 1.6 1 2a.m 2.7 1.2 1.2 3e.6 3 1.2 1.7 1 20.2 3 1 9n.2 b.2 1g.5 5 1 n ");
lit!(S_2 = ".");
lit!(S_3 = "\x1b");
lit!(S_3CW_2O_3I2_2_D_2_5A_4_3_2_EH_2_L = "3cw.2o 3i2.2 d.2 5a.4 3 2 eh.2 l.2 q.8 g.c 17 a.6 3 d 8.2 h.2 5.2 8 5 l 7.2 1 4 2 7 4.2 s z 1 4.3 1 1p.3 o e nv.2 1f 4 mi.q 1.2h c.5y q.27 2.2e 2.2v ");
lit!(S_3J_X_GW_34_7N_7_7B_19_1_1_2_1_2 = "3j.x gw.34 7n.7 7b.19 1 1.2 1.2 1 1k.6 a.b 1 1a.l g 2t.8 1.6 2.2 1.4 x 1 u.r 2j.b 1m.9 9 o.4 1.9 1.3 1.5 17.3 1g.2 5.9 16.1l 1j 1 4.8 4 3.7 a.2 t 1m ");
lit16!(S_4 = [0x9b]);
lit!(S_445_H_6_F_8UG_C_3_3_1XC_5_1N_7_T = "445.h 6.f 8ug.c 3.3 1xc.5 1n.7 t4 1r.4 f7u.2 1.4 3mk.1a 2.n f4.3 9.g 2.7 u.4 44.3 1iz.1j 4.1e 8 e m.5 1.f 11s.7 1.h 2.7 1.2 1.5 2s 4g.7 af 1p.4 e4.4 ");
lit!(S_4_4_8_K_2_Q_2_2_1L_4_2_4_2_2_3_3 = "4.4 8 k.2 q 2.2 1l 4.2 4.2 2.3 3 u.2 3 b.2 1l 4.5 1.2 4 k.2 m.6 1 1m 2 1.4 8 7.2 b.2 u 1p c 1e 3 1j 1.3 5.3 1.4 7.2 b.2 t 1m 2 6 5.2 k.2 s.2 1l.2 4.4 ");
lit!(S_5I_1S_EJ_5_Q_5_1D_5_1_A_2O_X_2DA = "5i.1s ej.5 q.5 1d.5 1.a 2o.x 2da.3 3x 2o.w nsf.4 1.a w.2 28.2 7k 3 4 p.2 5 47.2 q.i d 12.8 p.b 1a.3 1c 2.4 2.2 13 1v.6 2.2 2.2 c 8 1b 1f 1.3 2.2 5.2 1 ");
lit!(S_5_17_1_2M_1_2E_9_1C_1_14_8_MKD_3 = "5.17 1.2m 1.2e 9.1c 1.14 8.mkd 3.1j wp.t hv.8mc 6l8.e8 ls.a m.z 1.j 1.4 45.2o 3j.7 m49.5 b.7 9.5p2 15.w 2p.37 6pp.4 1.7 1.2 1.83 f t.3 2 e.4 8.b0 ");
lit!(S_6BO_2F_9_N_5N1_5M_5A_2_A_23_T_D = "6bo.2f 9.n 5n1 5m 5a 2.a 23.t d.18 4.9 7.2 e.6 4a.x c.9 1.1y 1.m c.17 4.5 c.h 3 3.1z 1 1.57 2.1r d.4 1.o i q.2 d 2e.2d 1c.1y 6 3.3 2.4 3.4 b.2 7.9 ");
lit!(S_6B_C_4_7V_1B_1_A_1_55_34_D_3_B_3 = "6b.c 4 7v.1b 1.a 1.55 34.d 3.b 3.1l 1 4.g 2.c 4.a zr.1eke 2.1eke");
lit!(S_72_2_6R_2_7_2_5_D6_7_31_7_GZAU_U = "72.2 6r 2 7.2 5 d6.7 31.7 gzau u.2o 3k.6o");
lit!(S_8_K_2_T_20_7_3_1_2I_2_7_C_8_2Q_2 = "8 k.2 t 20 7.3 1 2i 2.7 c.8 2q 2.9 b.7 21.2 r 1 1 1j.e 1.5 1.2 5.b 1.10 9 2u.4 1.6 1.2 2.2 p.2 4.3 g.4 d 2.2 6 f jj.3 qa.3 t.2 u.2 u.2 1s.2 1.7 8 2.b ");
lit!(S_9_19_5_39_2_Y_3A_3_4_2_9_6_3_63 = "9 19.5 39.2 y 3a.3 4.2 9 6.3 63.2 2 1m 1.7 1 1 2.8 6.a 2 1c.1a 2.c k.4 1c 1.5 1 5 14.9 c.2 w.4 2.2 1.3 1k 1.2 3 1.3 1m.8 2.2 48.3 1.d 1.7 4 6 3.2 ");
lit!(S_BARE = "bare");
lit!(S_CHARCODEAT = "charCodeAt");
lit!(S_CODEPOINTAT = "codePointAt");
lit!(S_DECODED = "decoded");
lit!(S_G = "g");
lit!(S_HAS = "has");
lit!(S_INCLUDES = "includes");
lit!(S_NFC = "NFC");
lit!(S_NORMALIZE = "normalize");
lit!(S_OF = "of");
lit!(S_OFPOINT = "ofPoint");
lit!(S_PARSEINT = "parseInt");
lit!(S_PUSH = "push");
lit!(S_REPLACE = "replace");
lit!(S_SLICE = "slice");
lit!(S_SPLIT = "split");
lit!(S_U001B_U009B_A_ZA_Z_D_A_ZA_Z_D_A = "[\\u001b\\u009b][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d/#&.:=?%@~_]*)*)?(?:\\u0007|\\u001b\\\\|\\u009c))|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-nq-uy=><~]))");
const K_OF_BARE: [&Lit; 2] = [&S_OF, &S_BARE];
const M_CHARCODEAT: Method = method("charCodeAt");
const M_CODEPOINTAT: Method = method("codePointAt");
const M_INCLUDES: Method = method("includes");
const M_PUSH: Method = method("push");
const M_REPLACE: Method = method("replace");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f2_decoded_entry, name: &S_DECODED, length: 1, flags: 6 },
        FuncInfo { code: f3_has_entry, name: &S_HAS, length: 2, flags: 6 },
        FuncInfo { code: f4_ofpoint_entry, name: &S_OFPOINT, length: 1, flags: 6 },
        FuncInfo { code: f5_bare_entry, name: &S_BARE, length: 1, flags: 6 },
        FuncInfo { code: f6_of, name: &S_OF, length: 1, flags: 6 },
    ],
    vars: 9,
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

// width.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// width.js:2  (function () {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 44, 1)?;
    var_set(rt, 0, V::EMPTY)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    var_set(rt, 7, V::EMPTY)?;
    var_set(rt, 8, V::EMPTY)?;
    let t9 = concat_n(rt, &[S_3J_X_GW_34_7N_7_7B_19_1_1_2_1_2.v(), S_4_4_8_K_2_Q_2_2_1L_4_2_4_2_2_3_3.v(), S_8_K_2_T_20_7_3_1_2I_2_7_C_8_2Q_2.v(), S_9_19_5_39_2_Y_3A_3_4_2_9_6_3_63.v(), S_5I_1S_EJ_5_Q_5_1D_5_1_A_2O_X_2DA.v(), S_16_2_8_6M_2_4_FN4_KH_G_G_G_5R_6X.v(), S_1Q_C_2_1G_9_A_4_2_2N_3_2_1_2_6_2.v(), S_1_5_77_9_1_2_74_2_1_4_40_4_2_2_4.v(), S_445_H_6_F_8UG_C_3_3_1XC_5_1N_7_T.v(), S_72_2_6R_2_7_2_5_D6_7_31_7_GZAU_U.v()])?;
    var_set(rt, 0, t9)?;
    let t12 = concat_n(rt, &[S_3CW_2O_3I2_2_D_2_5A_4_3_2_EH_2_L.v(), S_5_17_1_2M_1_2E_9_1C_1_14_8_MKD_3.v(), S_6BO_2F_9_N_5N1_5M_5A_2_A_23_T_D.v(), S_6B_C_4_7V_1B_1_A_1_55_34_D_3_B_3.v()])?;
    var_set(rt, 1, t12)?;
    let t13 = closure(rt, 2, &[])?;
    var_set(rt, 2, t13)?;
    var_set(rt, 3, V::UNDEFINED)?;
    var_set(rt, 4, V::UNDEFINED)?;
    let t14 = closure(rt, 3, &[])?;
    var_set(rt, 5, t14)?;
    let t15 = closure(rt, 4, &[])?;
    var_set(rt, 6, t15)?;
    let t16 = regexp(rt, &S_U001B_U009B_A_ZA_Z_D_A_ZA_Z_D_A, &S_G)?;
    var_set(rt, 7, t16)?;
    let t17 = closure(rt, 5, &[])?;
    var_set(rt, 8, t17)?;
    let v9_of = closure(rt, 6, &[])?;
    let t21 = var_get(rt, 8);
    return Ok(obj_seen(rt, &K_OF_BARE, [v9_of, t21], 9)?);
}

// width.js:21  const decoded = (table) => {
fn f2_decoded(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 13, 2)?;
    let mut v3 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_table = p0;
    let v1_ends = arr(rt, &[])?;
    let mut v2_at = V::num(0.0);
    let t4 = get_method(rt, v0_table, &S_SPLIT, M_SPLIT)?;
    let t5 = call_method(rt, t4, v0_table, &[S_1.v()], "", M_SPLIT)?;
    let mut t6 = iter(rt, t5, "table.split is not a function or its return value")?;
    'l1: loop {
        tick(rt, 43, 3)?;
        let (t7, t8) = next(rt, &mut t6)?;
        if t8 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_range = t7;
                let t10 = attempt!('try1, get_method(rt, v4_range, &S_SPLIT, M_SPLIT));
                let t11 = attempt!('try1, call_method(rt, t10, v4_range, &[S_2.v()], "", M_SPLIT));
                let mut t12 = attempt!('try1, iter(rt, t11, "*"));
                let (t13, t14) = attempt!('try1, next(rt, &mut t12));
                let v5_distance = t13;
                let (t15, t16) = attempt!('try1, next(rt, &mut t12));
                let t17 = seq(rt, t15, V::UNDEFINED);
                if t17 {
                    v7 = S_1_1.v();
                } else {
                    v7 = t15;
                }
                let v6_length = v7;
                attempt!('try1, close(rt, &mut t12, false));
                let t20 = attempt!('try1, gload(rt, &S_PARSEINT));
                let t22 = attempt!('try1, call(rt, t20, V::UNDEFINED, &[v5_distance, V::num(36.0)], "parseInt"));
                v2_at = attempt!('try1, add(rt, v2_at, t22));
                let t25 = attempt!('try1, get_method(rt, v1_ends, &S_PUSH, M_PUSH));
                attempt!('try1, call_push(rt, t25, v1_ends, v2_at, "ends.push"));
                let t29 = attempt!('try1, gload(rt, &S_PARSEINT));
                let t31 = attempt!('try1, call(rt, t29, V::UNDEFINED, &[v6_length, V::num(36.0)], "parseInt"));
                v2_at = attempt!('try1, add(rt, v2_at, t31));
                let t34 = attempt!('try1, get_method(rt, v1_ends, &S_PUSH, M_PUSH));
                attempt!('try1, call_push(rt, t34, v1_ends, v2_at, "ends.push"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t6, true)?;
            return Err(throw(rt, v3));
        }
    }
    return Ok(v1_ends);
}

fn f2_decoded_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_decoded(rt, arg(args, 0))
}

// width.js:34  const has = (ends, point) => {
fn f3_has(rt: &mut Rt, p0: V, p1: V) -> R<bool> {
    enter(rt, 14, 4)?;
    let v0_ends = p0;
    let v1_point = p1;
    let mut v2_low = 0i64;
    let mut v3_high = length_seen(rt, v0_ends, 14)?;
    'l1: loop {
        tick(rt, 22, 5)?;
        let t7 = (v2_low as f64) < to_num(rt, v3_high)?;
        if !t7 {
            break 'l1;
        }
        let t10 = add(rt, V::num(v2_low as f64), v3_high)?;
        let v4_middle = to_int32(to_num(rt, t10)?).wrapping_shr((1i32) as u32) as i64;
        let t14 = get_at(rt, v0_ends, v4_middle)?;
        let t16 = le(rt, t14, v1_point)?;
        if t16 {
            v2_low = v4_middle + 1i64;
        } else {
            v3_high = V::num(v4_middle as f64);
        }
    }
    let t21 = rem_num((v2_low as f64), 2.0);
    return Ok(t21 == 1.0);
}

fn f3_has_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f3_has(rt, arg(args, 0), arg(args, 1))?))
}

// width.js:43  const ofPoint = (point) => {
fn f4_ofpoint(rt: &mut Rt, p0: V) -> R<i64> {
    enter(rt, 62, 6)?;
    let mut v1 = 0i64;
    let mut v2 = false;
    let mut v3 = false;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = 0i64;
    let v0_point = p0;
    let t3 = to_num(rt, v0_point)? < 768.0;
    if t3 {
        let t5 = to_num(rt, v0_point)? < 32.0;
        if t5 {
            v2 = t5;
        } else {
            let t7 = to_num(rt, v0_point)? >= 127.0;
            if t7 {
                v3 = to_num(rt, v0_point)? < 160.0;
            } else {
                v3 = t7;
            }
            v2 = v3;
        }
        if v2 {
            v1 = 0i64;
        } else {
            v1 = 1i64;
        }
        return Ok(v1);
    }
    let t13 = var_get(rt, 3);
    let t14 = eq(rt, t13, V::NULL)?;
    if t14 {
        let t15 = var_get(rt, 2);
        let t16 = var_get(rt, 0);
        let t17 = f2_decoded(rt, t16)?;
        var_set(rt, 3, t17)?;
        v4 = t17;
    } else {
        v4 = t13;
    }
    let t19 = var_get(rt, 4);
    let t20 = eq(rt, t19, V::NULL)?;
    if t20 {
        let t21 = var_get(rt, 2);
        let t22 = var_get(rt, 1);
        let t23 = f2_decoded(rt, t22)?;
        var_set(rt, 4, t23)?;
        v5 = t23;
    } else {
        v5 = t19;
    }
    let t25 = var_get(rt, 5);
    let t26 = var_get(rt, 4);
    let t28 = f3_has(rt, t26, v0_point)?;
    if t28 {
        return Ok(2i64);
    }
    let t29 = var_get(rt, 5);
    let t30 = var_get(rt, 3);
    let t32 = f3_has(rt, t30, v0_point)?;
    if t32 {
        v6 = 0i64;
    } else {
        v6 = 1i64;
    }
    return Ok(v6);
}

fn f4_ofpoint_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::num(f4_ofpoint(rt, arg(args, 0))? as f64))
}

// width.js:52  const bare = (text) => (text.includes('\u001b') || text.includes('\u009b') ? text.replace(sequences…
fn f5_bare(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 23, 7)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_text = p0;
    let t3 = get_method(rt, v0_text, &S_INCLUDES, M_INCLUDES)?;
    let t4 = call_method(rt, t3, v0_text, &[S_3.v()], "text.includes", M_INCLUDES)?;
    if t4.truthy() {
        v2 = t4;
    } else {
        let t6 = get_method(rt, v0_text, &S_INCLUDES, M_INCLUDES)?;
        v2 = call_method(rt, t6, v0_text, &[S_4.v()], "text.includes", M_INCLUDES)?;
    }
    if v2.truthy() {
        let t10 = get_method(rt, v0_text, &S_REPLACE, M_REPLACE)?;
        let t11 = var_get(rt, 7);
        v1 = call_method(rt, t10, v0_text, &[t11, S.v()], "text.replace", M_REPLACE)?;
    } else {
        v1 = v0_text;
    }
    return Ok(v1);
}

fn f5_bare_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_bare(rt, arg(args, 0))
}

// width.js:53  const of = (text, controlled = true) => {
fn f6_of(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 8)?;
    let mut v2 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v0_text = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::TRUE;
    } else {
        v2 = t2;
    }
    let v1_controlled = v2;
    if v1_controlled.truthy() {
        let t6 = var_get(rt, 8);
        v0_text = f5_bare(rt, v0_text)?;
    }
    let mut v3_width = 0.0;
    let mut v4_i = 0i64;
    'l1: loop {
        tick(rt, 36, 9)?;
        let t11 = length_seen(rt, v0_text, 18)?;
        let t12 = (v4_i as f64) < to_num(rt, t11)?;
        if !t12 {
            break 'l1;
        }
        let t14 = get_method(rt, v0_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let v5_unit = call_char_code_at(rt, t14, v0_text, V::num(v4_i as f64), "text.charCodeAt")?;
        let t18 = to_num(rt, v5_unit)? >= 127.0;
        if t18 {
            let t20 = get_method(rt, v0_text, &S_SLICE, M_SLICE)?;
            let t22 = call_method(rt, t20, v0_text, &[V::num(v4_i as f64)], "text.slice", M_SLICE)?;
            let t23 = get_seen(rt, t22, &S_NORMALIZE, 21)?;
            let t24 = call(rt, t23, t22, &[S_NFC.v()], "")?;
            let mut t25 = iter(rt, t24, "text.slice.normalize is not a function or its return value")?;
            'l3: loop {
                tick(rt, 17, 10)?;
                let (t26, t27) = next(rt, &mut t25)?;
                if t27 {
                    break 'l3;
                }
                'done1: {
                    let stop: Stop = 'try1: {
                        let v7_point = t26;
                        let t29 = var_get(rt, 6);
                        let t31 = attempt!('try1, get_method(rt, v7_point, &S_CODEPOINTAT, M_CODEPOINTAT));
                        let t32 = attempt!('try1, call_method(rt, t31, v7_point, &[V::num(0.0)], "point.codePointAt", M_CODEPOINTAT));
                        let t33 = attempt!('try1, f4_ofpoint(rt, t32));
                        v3_width = v3_width + (t33 as f64);
                        break 'done1;
                    };
                    let exception = caught(rt, stop)?;
                    v6 = exception;
                    close(rt, &mut t25, true)?;
                    return Err(throw(rt, v6));
                }
            }
            break 'l1;
        }
        let t37 = to_num(rt, v5_unit)? >= 32.0;
        if t37 {
            let t39 = v3_width;
            v3_width = t39 + 1.0;
        }
        let t42 = v4_i;
        v4_i = t42 + 1;
    }
    return Ok(V::num(v3_width));
}
