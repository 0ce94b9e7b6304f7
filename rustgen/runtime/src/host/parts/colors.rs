#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from colors.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(4);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_2 = "\x1b[");
lit!(S_BGBLACK_40_49_BGRED_41_49_BGGREE = "bgBlack 40 49 bgRed 41 49 bgGreen 42 49 bgYellow 43 49 bgBlue 44 49 bgMagenta 45 49 bgCyan 46 49 bgWhite 47 49 framed 51 54 overlined 53 55 ");
lit!(S_BGGRAY_100_49_BGREDBRIGHT_101_49 = "bgGray 100 49 bgRedBright 101 49 bgGreenBright 102 49 bgYellowBright 103 49 bgBlueBright 104 49 bgMagentaBright 105 49 bgCyanBright 106 49 bgWhiteBright 107 49");
lit!(S_BIGINT = "bigint");
lit!(S_BLACK_30_39_RED_31_39_GREEN_32_3 = "black 30 39 red 31 39 green 32 39 yellow 33 39 blue 34 39 magenta 35 39 cyan 36 39 white 37 39 ");
lit!(S_BOLD = "bold");
lit!(S_BOOLEAN = "boolean");
lit!(S_COLORS = "colors");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CREATE = "create");
lit!(S_CYAN = "cyan");
lit!(S_DATE = "date");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_GET = "get");
lit!(S_GRAY_90_39_REDBRIGHT_91_39_GREEN = "gray 90 39 redBright 91 39 greenBright 92 39 yellowBright 93 39 blueBright 94 39 magentaBright 95 39 cyanBright 96 39 whiteBright 97 39 ");
lit!(S_GRAY_GREY_GRAY_BLACKBRIGHT_BGGRA = "gray grey gray blackBright bgGray bgGrey bgGray bgBlackBright dim faint strikethrough crossedout strikethrough strikeThrough ");
lit!(S_GREEN = "green");
lit!(S_GREY = "grey");
lit!(S_M = "m");
lit!(S_MAGENTA = "magenta");
lit!(S_MODULE = "module");
lit!(S_NULL = "null");
lit!(S_NUMBER = "Number");
lit!(S_NUMBER_1 = "number");
lit!(S_OBJECT = "Object");
lit!(S_RED = "red");
lit!(S_REGEXP = "regexp");
lit!(S_RESET_0_0_BOLD_1_22_DIM_2_22_ITA = "reset 0 0 bold 1 22 dim 2 22 italic 3 23 underline 4 24 blink 5 25 inverse 7 27 hidden 8 28 strikethrough 9 29 doubleunderline 21 24 ");
lit!(S_SET = "set");
lit!(S_SPECIAL = "special");
lit!(S_SPLIT = "split");
lit!(S_STRIKETHROUGH_CROSSEDOUT_HIDDEN = "strikethrough crossedOut hidden conceal inverse swapColors inverse swapcolors doubleunderline doubleUnderline");
lit!(S_STRING = "string");
lit!(S_STYLES = "styles");
lit!(S_STYLIZE = "stylize");
lit!(S_SYMBOL = "symbol");
lit!(S_UNDEFINED = "undefined");
lit!(S_UNDERLINE = "underline");
lit!(S_YELLOW = "yellow");
const C_OBJECT_CREATE: Known = known("Object", "create");
const G_NUMBER: V = builtin("Number");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_COLORS_STYLES_STYLIZE: [&Lit; 3] = [&S_COLORS, &S_STYLES, &S_STYLIZE];
const K_GET_SET_CONFIGURABLE_ENUMERABLE: [&Lit; 4] = [&S_GET, &S_SET, &S_CONFIGURABLE, &S_ENUMERABLE];
const M_SPLIT: Method = method("split");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f2_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f3_set, name: &S_SET, length: 1, flags: 2 },
        FuncInfo { code: f4_stylize, name: &S_STYLIZE, length: 2, flags: 6 },
    ],
    vars: 2,
};

// colors.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// colors.js:2  (function () {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 1)?;
    var_set(rt, 0, V::EMPTY)?;
    var_set(rt, 1, V::EMPTY)?;
    let t1 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t1, "Object", "defineProperty")?;
    let v0_defineproperty = get_builtin(rt, t1, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let v1_codes = concat_n(rt, &[S_RESET_0_0_BOLD_1_22_DIM_2_22_ITA.v(), S_BLACK_30_39_RED_31_39_GREEN_32_3.v(), S_BGBLACK_40_49_BGRED_41_49_BGGREE.v(), S_GRAY_90_39_REDBRIGHT_91_39_GREEN.v(), S_BGGRAY_100_49_BGREDBRIGHT_101_49.v()])?;
    let v2_others = concat_n(rt, &[S_GRAY_GREY_GRAY_BLACKBRIGHT_BGGRA.v(), S_STRIKETHROUGH_CROSSEDOUT_HIDDEN.v()])?;
    let t8 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t9 = get_builtin(rt, t8, &S_CREATE, G_OBJECT_CREATE)?;
    let t10 = call_known(rt, t9, t8, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
    var_set(rt, 0, t10)?;
    let t12 = get_method(rt, v1_codes, &S_SPLIT, M_SPLIT)?;
    let v4_words = call_method(rt, t12, v1_codes, &[S_1.v()], "codes.split", M_SPLIT)?;
    let mut v8_i = 0i64;
    'l1: loop {
        tick(rt, 28, 2)?;
        let t16 = length_seen(rt, v4_words, 5)?;
        let t17 = (v8_i as f64) < to_num(rt, t16)?;
        if !t17 {
            break 'l1;
        }
        let t18 = var_get(rt, 0);
        let t21 = get_at(rt, v4_words, v8_i)?;
        let t22 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
        let t25 = v8_i + 1i64;
        let t26 = get_at(rt, v4_words, t25)?;
        let t27 = call(rt, t22, V::UNDEFINED, &[t26], "Number")?;
        let t28 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
        let t31 = v8_i + 2i64;
        let t32 = get_at(rt, v4_words, t31)?;
        let t33 = call(rt, t28, V::UNDEFINED, &[t32], "Number")?;
        let t34 = arr(rt, &[t27, t33])?;
        put_v(rt, t18, t21, t34, true)?;
        v8_i = v8_i + 3i64;
    }
    let t38 = get_method(rt, v2_others, &S_SPLIT, M_SPLIT)?;
    let v5_pairs = call_method(rt, t38, v2_others, &[S_1.v()], "others.split", M_SPLIT)?;
    let mut v9_i = 0i64;
    'l3: loop {
        tick(rt, 25, 3)?;
        let t42 = length_seen(rt, v5_pairs, 7)?;
        let t43 = (v9_i as f64) < to_num(rt, t42)?;
        if !t43 {
            break 'l3;
        }
        let v10_name = get_at(rt, v5_pairs, v9_i)?;
        let t48 = var_get(rt, 0);
        let t51 = v9_i + 1i64;
        let t52 = get_at(rt, v5_pairs, t51)?;
        let t54 = closure(rt, 2, &[v10_name])?;
        let t55 = closure(rt, 3, &[v10_name])?;
        let t53 = obj_seen(rt, &K_GET_SET_CONFIGURABLE_ENUMERABLE, [t54, t55, V::TRUE, V::FALSE], 8)?;
        call(rt, v0_defineproperty, V::UNDEFINED, &[t48, t52, t53], "defineProperty")?;
        v9_i = v9_i + 2i64;
    }
    let t59 = obj(rt)?;
    set_proto(rt, t59, V::NULL)?;
    def_prop(rt, t59, &S_SPECIAL, S_CYAN.v())?;
    def_prop(rt, t59, &S_NUMBER_1, S_YELLOW.v())?;
    def_prop(rt, t59, &S_BIGINT, S_YELLOW.v())?;
    def_prop(rt, t59, &S_BOOLEAN, S_YELLOW.v())?;
    def_prop(rt, t59, &S_UNDEFINED, S_GREY.v())?;
    def_prop(rt, t59, &S_NULL, S_BOLD.v())?;
    def_prop(rt, t59, &S_STRING, S_GREEN.v())?;
    def_prop(rt, t59, &S_SYMBOL, S_GREEN.v())?;
    def_prop(rt, t59, &S_DATE, S_MAGENTA.v())?;
    def_prop(rt, t59, &S_REGEXP, S_RED.v())?;
    def_prop(rt, t59, &S_MODULE, S_UNDERLINE.v())?;
    var_set(rt, 1, t59)?;
    let v7_stylize = closure(rt, 4, &[])?;
    let t62 = var_get(rt, 0);
    let t63 = var_get(rt, 1);
    return Ok(obj_seen(rt, &K_COLORS_STYLES_STYLIZE, [t62, t63, v7_stylize], 9)?);
}

// colors.js:18  defineProperty(colors, pairs[i + 1], { get() { return this[name]; }, set(v) { this[name] = v; }, co…
fn f2_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 4)?;
    let t1 = capture(me, 0);
    return Ok(get_v(rt, this, t1)?);
}

// colors.js:18  defineProperty(colors, pairs[i + 1], { get() { return this[name]; }, set(v) { this[name] = v; }, co…
fn f3_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 5)?;
    let v0_v = arg(args, 0);
    let t2 = capture(me, 0);
    put_v(rt, this, t2, v0_v, true)?;
    Ok(V::UNDEFINED)
}

// colors.js:24  const stylize = (text, style) => {
fn f4_stylize(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33, 6)?;
    let mut v3 = V::UNDEFINED;
    let v0_text = arg(args, 0);
    let v1_style = arg(args, 1);
    let t3 = var_get(rt, 0);
    let t4 = var_get(rt, 1);
    let t6 = get_v(rt, t4, v1_style)?;
    let v2_color = get_v(rt, t3, t6)?;
    let t9 = seq(rt, v2_color, V::UNDEFINED);
    if t9 {
        v3 = v0_text;
    } else {
        let t12 = get_at(rt, v2_color, 0i64)?;
        let t13 = to_part(rt, t12)?;
        let t17 = to_part(rt, v0_text)?;
        let t21 = get_at(rt, v2_color, 1i64)?;
        let t22 = to_part(rt, t21)?;
        v3 = concat_n(rt, &[S_2.v(), t13, S_M.v(), t17, S_2.v(), t22, S_M.v()])?;
    }
    return Ok(v3);
}
