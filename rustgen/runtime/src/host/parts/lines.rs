#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from lines.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(23);

lit!(S = "");
lit!(S_0 = "0");
lit!(S_1 = "\n");
lit16!(S_10 = [0x250c]);
lit16!(S_11 = [0x252c]);
lit16!(S_12 = [0x2510]);
lit16!(S_13 = [0x251c]);
lit16!(S_14 = [0x253c]);
lit16!(S_15 = [0x2524]);
lit16!(S_16 = [0x2514]);
lit16!(S_17 = [0x2534]);
lit16!(S_18 = [0x2518]);
lit!(S_19 = ": ");
lit!(S_2 = ".");
lit!(S_20 = "  ");
lit!(S_3 = ":");
lit!(S_4 = " (");
lit16!(S_5 = [0x2500]);
lit16!(S_6 = [0x20, 0x2502, 0x20]);
lit16!(S_7 = [0x2502, 0x20]);
lit16!(S_8 = [0x20, 0x2502]);
lit!(S_9 = " ");
lit!(S_AN_INSTANCE_OF_ARRAY = "an instance of Array");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASSERT = "assert");
lit!(S_ASSERTION_FAILED = "Assertion failed");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BREAKLENGTH = "breakLength");
lit!(S_BRIEF = "brief");
lit!(S_CELL = "cell");
lit!(S_CLEAR = "clear");
lit!(S_CONSOLE = "console");
lit!(S_CONSOLE_1 = "console.");
lit!(S_CONSOLE_COUNTRESET_OF_A_LABEL_TH = "console.countReset of a label that was not counted");
lit!(S_CONSOLE_TABLE_OF_AN_ITERATOR = "console.table of an iterator");
lit!(S_CONSOLE_TIME_OF_A_LABEL_THAT_WAS = "console.time of a label that was started");
lit!(S_CONSOLE_TRACE = "console.trace");
lit!(S_COUNT = "count");
lit!(S_COUNTRESET = "countReset");
lit!(S_CUSTOMINSPECT = "customInspect");
lit!(S_DATAVIEW = "DataView");
lit!(S_DEBUG = "debug");
lit!(S_DEFAULT = "default");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "delete");
lit!(S_DEPTH = "depth");
lit!(S_DIR = "dir");
lit!(S_DIRXML = "dirxml");
lit!(S_DRAWN = "drawn");
lit!(S_ELAPSED = "elapsed");
lit!(S_ERROR = "error");
lit!(S_FLOOR = "floor");
lit!(S_FOREACH = "forEach");
lit!(S_FROM = "from");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GROUP = "group");
lit!(S_GROUPCOLLAPSED = "groupCollapsed");
lit!(S_GROUPEND = "groupEnd");
lit!(S_HAS = "has");
lit!(S_HASOWN = "hasOwn");
lit!(S_H_M = "h:m");
lit!(S_INDEX = "(index)");
lit!(S_INDICES = "indices");
lit!(S_INFO = "info");
lit!(S_INSPECT = "inspect");
lit!(S_ISARRAY = "isArray");
lit!(S_ISVIEW = "isView");
lit!(S_ITERATION_INDEX = "(iteration index)");
lit!(S_JOIN = "join");
lit!(S_KEY = "Key");
lit!(S_KEYS = "keys");
lit!(S_KIND = "kind");
lit!(S_LENGTH = "length");
lit!(S_LINE = "line");
lit!(S_LOG = "log");
lit!(S_MAP = "Map");
lit!(S_MAP_1 = "map");
lit!(S_MAP_ITERATOR = "Map Iterator");
lit!(S_MATH = "Math");
lit!(S_MAX = "max");
lit!(S_MAXARRAYLENGTH = "maxArrayLength");
lit!(S_MISSING = "missing");
lit!(S_MS = "ms");
lit!(S_M_SS_MMM = "m:ss.mmm)");
lit!(S_NAME = "name");
lit!(S_NOW = "now");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OF = "of");
lit!(S_OF_A_LABEL_THAT_WAS_NOT_STARTED = " of a label that was not started");
lit!(S_PADSTART = "padStart");
lit!(S_PRINTED = "printed");
lit!(S_PROPERTIES = "properties");
lit!(S_PUSH = "push");
lit!(S_REPEAT = "repeat");
lit!(S_REPLACEALL = "replaceAll");
lit!(S_ROW = "row");
lit!(S_RULE = "rule");
lit!(S_S = "s");
lit!(S_SAY = "say");
lit!(S_SET = "set");
lit!(S_SET_1 = "Set");
lit!(S_SET_ITERATOR = "Set Iterator");
lit!(S_SLICE = "slice");
lit!(S_SPENT = "spent");
lit!(S_SPLIT = "split");
lit!(S_S_S = "%s: %s");
lit!(S_TABLE = "table");
lit!(S_TABLEOFMAP = "tableOfMap");
lit!(S_TABLEOFROWS = "tableOfRows");
lit!(S_TABLEOFSET = "tableOfSet");
lit!(S_TIME = "time");
lit!(S_TIMEEND = "timeEnd");
lit!(S_TIMELOG = "timeLog");
lit!(S_TOFIXED = "toFixed");
lit!(S_TRACE = "trace");
lit!(S_TWO = "two");
lit!(S_VALUE = "value");
lit!(S_VALUES = "Values");
lit!(S_VALUES_1 = "values");
lit!(S_WARN = "warn");
lit!(S_WIDTH = "width");
const C_OBJECT_KEYS: Known = known("Object", "keys");
const C_OBJECT_VALUES: Known = known("Object", "values");
const G_ARRAY: V = builtin("Array");
const G_MATH: V = builtin("Math");
const G_MATH_FLOOR: V = builtin_function("Math", "floor");
const G_MATH_MAX: V = builtin_function("Math", "max");
const G_NUMBER: V = builtin("Number");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_OBJECT_VALUES: V = builtin_function("Object", "values");
const K_CUSTOMINSPECT: [&Lit; 1] = [&S_CUSTOMINSPECT];
const K_DEPTH_MAXARRAYLENGTH_BREAKLENGTH: [&Lit; 3] = [&S_DEPTH, &S_MAXARRAYLENGTH, &S_BREAKLENGTH];
const K_LENGTH: [&Lit; 1] = [&S_LENGTH];
const K_LOG_WARN_INFO_ERROR_DEBUG_DIR_DI: [&Lit; 19] = [&S_LOG, &S_WARN, &S_INFO, &S_ERROR, &S_DEBUG, &S_DIR, &S_DIRXML, &S_ASSERT, &S_COUNT, &S_COUNTRESET, &S_GROUP, &S_GROUPCOLLAPSED, &S_GROUPEND, &S_TIME, &S_TIMEEND, &S_TIMELOG, &S_TABLE, &S_TRACE, &S_CLEAR];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const M_DELETE: Method = method("delete");
const M_FOREACH: Method = method("forEach");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_JOIN: Method = method("join");
const M_MAP: Method = method("map");
const M_PADSTART: Method = method("padStart");
const M_PUSH: Method = method("push");
const M_REPEAT: Method = method("repeat");
const M_REPLACEALL: Method = method("replaceAll");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_say_entry, name: &S_SAY, length: 1, flags: 6 },
        FuncInfo { code: f3, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f4_two_entry, name: &S_TWO, length: 1, flags: 6 },
        FuncInfo { code: f5_spent_entry, name: &S_SPENT, length: 1, flags: 6 },
        FuncInfo { code: f6_elapsed_entry, name: &S_ELAPSED, length: 3, flags: 6 },
        FuncInfo { code: f7_rule_entry, name: &S_RULE, length: 4, flags: 6 },
        FuncInfo { code: f8, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f9_row_entry, name: &S_ROW, length: 2, flags: 6 },
        FuncInfo { code: f10, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f11_drawn_entry, name: &S_DRAWN, length: 2, flags: 6 },
        FuncInfo { code: f12, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f13_cell_entry, name: &S_CELL, length: 2, flags: 6 },
        FuncInfo { code: f14, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f15, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f16_brief_entry, name: &S_BRIEF, length: 1, flags: 6 },
        FuncInfo { code: f17_indices_entry, name: &S_INDICES, length: 1, flags: 6 },
        FuncInfo { code: f18, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f19_tableofmap_entry, name: &S_TABLEOFMAP, length: 1, flags: 6 },
        FuncInfo { code: f20_tableofset_entry, name: &S_TABLEOFSET, length: 1, flags: 6 },
        FuncInfo { code: f21_tableofrows_entry, name: &S_TABLEOFROWS, length: 2, flags: 6 },
        FuncInfo { code: f22, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f23_dir, name: &S_DIR, length: 2, flags: 2 },
        FuncInfo { code: f24_dirxml, name: &S_DIRXML, length: 0, flags: 2 },
        FuncInfo { code: f25_assert, name: &S_ASSERT, length: 1, flags: 2 },
        FuncInfo { code: f26_count, name: &S_COUNT, length: 0, flags: 2 },
        FuncInfo { code: f27_countreset, name: &S_COUNTRESET, length: 0, flags: 2 },
        FuncInfo { code: f28_group, name: &S_GROUP, length: 0, flags: 2 },
        FuncInfo { code: f29_groupcollapsed, name: &S_GROUPCOLLAPSED, length: 0, flags: 2 },
        FuncInfo { code: f30_groupend, name: &S_GROUPEND, length: 0, flags: 2 },
        FuncInfo { code: f31_time, name: &S_TIME, length: 0, flags: 2 },
        FuncInfo { code: f32_timeend, name: &S_TIMEEND, length: 0, flags: 2 },
        FuncInfo { code: f33_timelog, name: &S_TIMELOG, length: 0, flags: 2 },
        FuncInfo { code: f34_table, name: &S_TABLE, length: 1, flags: 2 },
        FuncInfo { code: f35_trace, name: &S_TRACE, length: 0, flags: 2 },
        FuncInfo { code: f36_clear, name: &S_CLEAR, length: 0, flags: 2 },
    ],
    vars: 22,
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

// lines.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// lines.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 128, 1)?;
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
    var_set(rt, 13, V::EMPTY)?;
    var_set(rt, 14, V::EMPTY)?;
    var_set(rt, 15, V::EMPTY)?;
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    var_set(rt, 18, V::EMPTY)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_HASOWN, G_OBJECT_HASOWN)?;
    var_set(rt, 2, t4)?;
    let t5 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    var_set(rt, 3, t5)?;
    let t6 = obj(rt)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_BASE, 24)?;
    let t9 = get_seen(rt, t8, &S_LINE, 25)?;
    let t10 = to_key(rt, t9)?;
    def_prop_v(rt, t6, t10, V::TRUE)?;
    var_set(rt, 4, t6)?;
    let t11 = gload(rt, &S_MAP)?;
    let t12 = construct(rt, t11, &[], "Map")?;
    var_set(rt, 5, t12)?;
    let t13 = gload(rt, &S_MAP)?;
    let t14 = construct(rt, t13, &[], "Map")?;
    var_set(rt, 6, t14)?;
    var_set(rt, 7, S.v())?;
    let v8_say = closure(rt, 2, &[])?;
    let t17 = f2_say(rt, S_LOG.v())?;
    var_set(rt, 8, t17)?;
    let t19 = f2_say(rt, S_WARN.v())?;
    var_set(rt, 9, t19)?;
    let v11_error = f2_say(rt, S_ERROR.v())?;
    let t22 = closure(rt, 4, &[])?;
    var_set(rt, 10, t22)?;
    let t23 = closure(rt, 5, &[])?;
    var_set(rt, 11, t23)?;
    let t24 = closure(rt, 6, &[])?;
    var_set(rt, 12, t24)?;
    let t25 = closure(rt, 7, &[])?;
    var_set(rt, 13, t25)?;
    let t26 = closure(rt, 9, &[])?;
    var_set(rt, 14, t26)?;
    let t27 = closure(rt, 11, &[])?;
    var_set(rt, 15, t27)?;
    let t28 = closure(rt, 16, &[])?;
    var_set(rt, 16, t28)?;
    let t29 = closure(rt, 17, &[])?;
    var_set(rt, 17, t29)?;
    let t30 = closure(rt, 19, &[])?;
    var_set(rt, 18, t30)?;
    let t31 = closure(rt, 20, &[])?;
    var_set(rt, 19, t31)?;
    let t32 = closure(rt, 21, &[])?;
    var_set(rt, 20, t32)?;
    let t34 = var_get(rt, 8);
    let t35 = var_get(rt, 9);
    let t37 = f2_say(rt, S_INFO.v())?;
    let t40 = f2_say(rt, S_DEBUG.v())?;
    let t41 = closure(rt, 23, &[])?;
    let t42 = closure(rt, 24, &[])?;
    let t43 = closure(rt, 25, &[])?;
    let t44 = closure(rt, 26, &[])?;
    let t45 = closure(rt, 27, &[])?;
    let t46 = closure(rt, 28, &[])?;
    let t47 = closure(rt, 29, &[])?;
    let t48 = closure(rt, 30, &[])?;
    let t49 = closure(rt, 31, &[])?;
    let t50 = closure(rt, 32, &[])?;
    let t51 = closure(rt, 33, &[])?;
    let t52 = closure(rt, 34, &[])?;
    let t53 = closure(rt, 35, &[])?;
    let t54 = closure(rt, 36, &[])?;
    let t33 = obj_seen(rt, &K_LOG_WARN_INFO_ERROR_DEBUG_DIR_DI, [t34, t35, t37, v11_error, t40, t41, t42, t43, t44, t45, t46, t47, t48, t49, t50, t51, t52, t53, t54], 26)?;
    var_set(rt, 21, t33)?;
    let t55 = obj(rt)?;
    let t56 = var_get(rt, 21);
    let t56 = tdz(rt, t56, "console")?;
    copy_props(rt, t55, t56, &[])?;
    let t57 = var_get(rt, 21);
    let t57 = tdz(rt, t57, "console")?;
    def_prop(rt, t55, &S_CONSOLE, t57)?;
    return Ok(t55);
}

// lines.js:9  const say = (level) => defineProperty(function (...args) {
fn f2_say(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 11, 2)?;
    let v0_level = p0;
    let t2 = var_get(rt, 1);
    let t3 = closure(rt, 3, &[v0_level])?;
    let t4 = obj_seen(rt, &K_VALUE, [v0_level], 27)?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t3, S_NAME.v(), t4], "defineProperty")?);
}

fn f2_say_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_say(rt, arg(args, 0))
}

// lines.js:9  const say = (level) => defineProperty(function (...args) {
fn f3(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 3)?;
    let mut v2 = V::UNDEFINED;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_PRINTED, 28)?;
    let v1_text = call(rt, t3, t2, &[v0_args], "host.printed")?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_LINE, 29)?;
    let t8 = capture(me, 0);
    let t9 = var_get(rt, 7);
    let t10 = seq(rt, t9, S.v());
    if t10 {
        v2 = v1_text;
    } else {
        let t12 = var_get(rt, 7);
        let t14 = get_method(rt, v1_text, &S_REPLACEALL, M_REPLACEALL)?;
        let t15 = var_get(rt, 7);
        let t21 = add_part(rt, t15)?;
        let t16 = concat_n(rt, &[S_1.v(), t21])?;
        let t17 = call_method(rt, t14, v1_text, &[S_1.v(), t16], "text.replaceAll", M_REPLACEALL)?;
        v2 = add(rt, t12, t17)?;
    }
    call(rt, t7, t6, &[t8, v2], "host.line")?;
    Ok(V::UNDEFINED)
}

// lines.js:15  const two = (n) => `${n}`.padStart(2, '0');
fn f4_two(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 8, 4)?;
    let v0_n = p0;
    let t3 = to_str(rt, v0_n)?;
    let t4 = get_method(rt, t3, &S_PADSTART, M_PADSTART)?;
    return Ok(call_method(rt, t4, t3, &[V::num(2.0), S_0.v()], "n.padStart", M_PADSTART)?);
}

fn f4_two_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_two(rt, arg(args, 0))
}

// lines.js:17  const spent = (ms) => {
fn f5_spent(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 94, 5)?;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_ms = p0;
    let t3 = lt(rt, v0_ms, V::num(1000.0))?;
    if t3 {
        let t4 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
        let t6 = get_seen(rt, v0_ms, &S_TOFIXED, 32)?;
        let t7 = call(rt, t6, v0_ms, &[V::num(3.0)], "ms.toFixed")?;
        let t8 = call(rt, t4, V::UNDEFINED, &[t7], "Number")?;
        let t9 = to_part(rt, t8)?;
        return Ok(concat_n(rt, &[t9, S_MS.v()])?);
    }
    let t11 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t12 = get_builtin(rt, t11, &S_FLOOR, G_MATH_FLOOR)?;
    let t14 = mix_num(rt, v0_ms)? / 3600000.0;
    let v1_hours = math::floor(t14);
    let t16 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t17 = get_builtin(rt, t16, &S_FLOOR, G_MATH_FLOOR)?;
    let t19 = rem_num(mix_num(rt, v0_ms)?, 3600000.0);
    let t20 = t19 / 60000.0;
    let v2_minutes = math::floor(t20);
    let t23 = rem_num(mix_num(rt, v0_ms)?, 60000.0);
    let t24 = t23 / 1000.0;
    let t25 = get_seen(rt, V::num(t24), &S_TOFIXED, 35)?;
    let v3_seconds = call(rt, t25, V::num(t24), &[V::num(3.0)], "((ms % 60000) / 1000).toFixed")?;
    let t28 = v1_hours == 0.0;
    if t28 {
        v6 = v2_minutes == 0.0;
    } else {
        v6 = t28;
    }
    if v6 {
        let t33 = to_part(rt, v3_seconds)?;
        return Ok(concat_n(rt, &[t33, S_S.v()])?);
    }
    let t36 = get_method(rt, v3_seconds, &S_SPLIT, M_SPLIT)?;
    let t37 = call_method(rt, t36, v3_seconds, &[S_2.v()], "", M_SPLIT)?;
    let mut t38 = iter(rt, t37, "*")?;
    let (t39, t40) = next(rt, &mut t38)?;
    let v4_whole = t39;
    let (t41, t42) = next(rt, &mut t38)?;
    let v5_fraction = t41;
    close(rt, &mut t38, false)?;
    let t44 = v1_hours == 0.0;
    if t44 {
        v7 = V::num(v2_minutes);
    } else {
        let t47 = to_part(rt, V::num(v1_hours))?;
        let t49 = var_get(rt, 10);
        let t51 = f4_two(rt, V::num(v2_minutes))?;
        let t52 = to_part(rt, t51)?;
        v7 = concat_n(rt, &[t47, S_3.v(), t52])?;
    }
    let t55 = to_part(rt, v7)?;
    let t57 = var_get(rt, 10);
    let t59 = f4_two(rt, v4_whole)?;
    let t60 = to_part(rt, t59)?;
    let t64 = to_part(rt, v5_fraction)?;
    let t68 = v1_hours == 0.0;
    if t68 {
        v8 = S.v();
    } else {
        v8 = S_H_M.v();
    }
    let t70 = to_part(rt, v8)?;
    return Ok(concat_n(rt, &[t55, S_3.v(), t60, S_2.v(), t64, S_4.v(), t70, S_M_SS_MMM.v()])?);
}

fn f5_spent_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_spent(rt, arg(args, 0))
}

// lines.js:24  const elapsed = (label, method, data) => {
fn f6_elapsed(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 36, 6)?;
    let v0_label = p0;
    let v1_method = p1;
    let v2_data = p2;
    let t4 = var_get(rt, 6);
    let t5 = get_method(rt, t4, &S_HAS, M_HAS)?;
    let t7 = call_method(rt, t5, t4, &[v0_label], "times.has", M_HAS)?;
    let t8 = !t7.truthy();
    if t8 {
        let t9 = var_get(rt, 0);
        let t10 = get_seen(rt, t9, &S_MISSING, 38)?;
        let t12 = to_part(rt, v1_method)?;
        let t14 = concat_n(rt, &[S_CONSOLE_1.v(), t12, S_OF_A_LABEL_THAT_WAS_NOT_STARTED.v()])?;
        call(rt, t10, t9, &[t14], "host.missing")?;
    }
    let t16 = var_get(rt, 8);
    let t18 = var_get(rt, 11);
    let t19 = var_get(rt, 0);
    let t20 = get_seen(rt, t19, &S_NOW, 39)?;
    let t21 = call(rt, t20, t19, &[], "host.now")?;
    let t22 = var_get(rt, 6);
    let t23 = get_method(rt, t22, &S_GET, M_GET)?;
    let t25 = call_method(rt, t23, t22, &[v0_label], "times.get", M_GET)?;
    let t26 = sub(rt, t21, t25)?;
    let t27 = f5_spent(rt, t26)?;
    let t28 = arr(rt, &[S_S_S.v(), v0_label, t27])?;
    spread(rt, t28, v2_data, "...")?;
    call_arr(rt, t16, V::UNDEFINED, t28, "log")?;
    Ok(V::UNDEFINED)
}

fn f6_elapsed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_elapsed(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// lines.js:31  const rule = (widths, left, middle, right) => left + widths.map((width) => '─'.repeat(width + 2)).j…
fn f7_rule(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 21, 7)?;
    let v0_widths = p0;
    let v1_left = p1;
    let v2_middle = p2;
    let v3_right = p3;
    let t7 = get_method(rt, v0_widths, &S_MAP_1, M_MAP)?;
    let t8 = closure(rt, 8, &[])?;
    let t9 = call_method(rt, t7, v0_widths, &[t8], "widths.map", M_MAP)?;
    let t10 = get_method(rt, t9, &S_JOIN, M_JOIN)?;
    let t12 = call_method(rt, t10, t9, &[v2_middle], "widths.map(...).join", M_JOIN)?;
    let t13 = add(rt, v1_left, t12)?;
    return Ok(add(rt, t13, v3_right)?);
}

fn f7_rule_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_rule(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// lines.js:31  const rule = (widths, left, middle, right) => left + widths.map((width) => '─'.repeat(width + 2)).j…
fn f8(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 8)?;
    let v0_width = arg(args, 0);
    let t2 = get_method(rt, S_5.v(), &S_REPEAT, M_REPEAT)?;
    let t4 = add(rt, v0_width, V::num(2.0))?;
    return Ok(call_method(rt, t2, S_5.v(), &[t4], "\"\u{2500}\".repeat", M_REPEAT)?);
}

// lines.js:32  const row = (cells, widths) => `│ ${cells.map((cell, i) => cell + ' '.repeat(widths[i] - host.width…
fn f9_row(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 16, 9)?;
    let v0_cells = p0;
    let v1_widths = p1;
    let t4 = get_method(rt, v0_cells, &S_MAP_1, M_MAP)?;
    let t5 = closure(rt, 10, &[v1_widths])?;
    let t6 = call_method(rt, t4, v0_cells, &[t5], "cells.map", M_MAP)?;
    let t7 = get_method(rt, t6, &S_JOIN, M_JOIN)?;
    let t8 = call_method(rt, t7, t6, &[S_6.v()], "cells.map(...).join", M_JOIN)?;
    let t9 = to_part(rt, t8)?;
    return Ok(concat_n(rt, &[S_7.v(), t9, S_8.v()])?);
}

fn f9_row_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_row(rt, arg(args, 0), arg(args, 1))
}

// lines.js:32  const row = (cells, widths) => `│ ${cells.map((cell, i) => cell + ' '.repeat(widths[i] - host.width…
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 10)?;
    let v0_cell = arg(args, 0);
    let v1_i = arg(args, 1);
    let t4 = get_method(rt, S_9.v(), &S_REPEAT, M_REPEAT)?;
    let t5 = capture(me, 0);
    let t7 = get_v(rt, t5, v1_i)?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_WIDTH, 47)?;
    let t10 = get_seen(rt, t9, &S_OF, 48)?;
    let t12 = call(rt, t10, t9, &[v0_cell], "host.width.of")?;
    let t13 = sub(rt, t7, t12)?;
    let t14 = call_method(rt, t4, S_9.v(), &[t13], "\" \".repeat", M_REPEAT)?;
    return Ok(add(rt, v0_cell, t14)?);
}

// lines.js:34  const drawn = (head, columns) => {
fn f11_drawn(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 50, 11)?;
    let mut v6_j = V::EMPTY;
    let v0_head = p0;
    let v1_columns = p1;
    let t3 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t4 = get_builtin(rt, t3, &S_MAX, G_MATH_MAX)?;
    let t5 = arr(rt, &[])?;
    let t7 = get_method(rt, v1_columns, &S_MAP_1, M_MAP)?;
    let t8 = closure(rt, 12, &[])?;
    let t9 = call_method(rt, t7, v1_columns, &[t8], "", M_MAP)?;
    spread(rt, t5, t9, "...")?;
    let v2_height = call_arr(rt, t4, t3, t5, "Math.max")?;
    let v3_cell = closure(rt, 13, &[v1_columns])?;
    let t13 = get_method(rt, v0_head, &S_MAP_1, M_MAP)?;
    let t14 = closure(rt, 14, &[v2_height, v3_cell])?;
    let v4_widths = call_method(rt, t13, v0_head, &[t14], "head.map", M_MAP)?;
    let t16 = var_get(rt, 13);
    let t18 = f7_rule(rt, v4_widths, S_10.v(), S_11.v(), S_12.v())?;
    let t19 = var_get(rt, 14);
    let t22 = f9_row(rt, v0_head, v4_widths)?;
    let t23 = var_get(rt, 13);
    let t25 = f7_rule(rt, v4_widths, S_13.v(), S_14.v(), S_15.v())?;
    let v5_lines = arr(rt, &[t18, t22, t25])?;
    v6_j = new_box(rt, V::EMPTY)?;
    box_set(rt, v6_j, V::num(0.0))?;
    'l1: loop {
        tick(rt, 21, 12)?;
        let t27 = box_get(v6_j);
        let t29 = lt(rt, t27, v2_height)?;
        if !t29 {
            break 'l1;
        }
        let t31 = get_method(rt, v5_lines, &S_PUSH, M_PUSH)?;
        let t32 = var_get(rt, 14);
        let t34 = get_method(rt, v0_head, &S_MAP_1, M_MAP)?;
        let t35 = closure(rt, 15, &[v3_cell, v6_j])?;
        let t36 = call_method(rt, t34, v0_head, &[t35], "head.map", M_MAP)?;
        let t38 = f9_row(rt, t36, v4_widths)?;
        call_push(rt, t31, v5_lines, t38, "lines.push")?;
        v6_j = new_box(rt, box_get(v6_j))?;
        let t40 = box_get(v6_j);
        let t41 = to_numeric(rt, t40)?;
        let t42 = inc(rt, t41)?;
        box_set(rt, v6_j, t42)?;
    }
    let t44 = get_method(rt, v5_lines, &S_PUSH, M_PUSH)?;
    let t45 = var_get(rt, 13);
    let t47 = f7_rule(rt, v4_widths, S_16.v(), S_17.v(), S_18.v())?;
    call_push(rt, t44, v5_lines, t47, "lines.push")?;
    let t50 = get_method(rt, v5_lines, &S_JOIN, M_JOIN)?;
    return Ok(call_method(rt, t50, v5_lines, &[S_1.v()], "lines.join", M_JOIN)?);
}

fn f11_drawn_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_drawn(rt, arg(args, 0), arg(args, 1))
}

// lines.js:35  const height = Math.max(...columns.map((column) => column.length));
fn f12(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 13)?;
    let v0_column = arg(args, 0);
    return Ok(length_seen(rt, v0_column, 56)?);
}

// lines.js:36  const cell = (i, j) => (hasOwn(columns[i], j) ? columns[i][j] : '');
fn f13_cell(rt: &mut Rt, me: V, p0: V, p1: V) -> R<V> {
    enter(rt, 21, 14)?;
    let mut v2 = V::UNDEFINED;
    let v0_i = p0;
    let v1_j = p1;
    let t3 = var_get(rt, 2);
    let t4 = capture(me, 0);
    let t6 = get_v(rt, t4, v0_i)?;
    let t8 = call(rt, t3, V::UNDEFINED, &[t6, v1_j], "hasOwn")?;
    if t8.truthy() {
        let t9 = capture(me, 0);
        let t11 = get_v(rt, t9, v0_i)?;
        v2 = get_v(rt, t11, v1_j)?;
    } else {
        v2 = S.v();
    }
    return Ok(v2);
}

fn f13_cell_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f13_cell(rt, me, arg(args, 0), arg(args, 1))
}

// lines.js:37  const widths = head.map((name, i) => {
fn f14(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 15)?;
    let v0_name = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_WIDTH, 57)?;
    let t5 = get_seen(rt, t4, &S_OF, 58)?;
    let mut v2_width = call(rt, t5, t4, &[v0_name], "host.width.of")?;
    let mut v3_j = 0i64;
    'l1: loop {
        tick(rt, 23, 16)?;
        let t9 = capture(me, 0);
        let t10 = lt(rt, V::num(v3_j as f64), t9)?;
        if !t10 {
            break 'l1;
        }
        let t11 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t12 = get_builtin(rt, t11, &S_MAX, G_MATH_MAX)?;
        let t14 = var_get(rt, 0);
        let t15 = get_seen(rt, t14, &S_WIDTH, 60)?;
        let t16 = get_seen(rt, t15, &S_OF, 61)?;
        let t17 = capture(me, 1);
        let t20 = f13_cell(rt, t17, v1_i, V::num(v3_j as f64))?;
        let t21 = call(rt, t16, t15, &[t20], "host.width.of")?;
        v2_width = V::num((math::max(to_num(rt, v2_width)?, to_num(rt, t21)?)));
        let t24 = v3_j;
        v3_j = t24 + 1;
    }
    return Ok(v2_width);
}

// lines.js:43  for (let j = 0; j < height; j++) lines.push(row(head.map((_, i) => cell(i, j)), widths));
fn f15(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 17)?;
    let v0 = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = capture(me, 0);
    let t5 = box_get(capture(me, 1));
    return Ok(f13_cell(rt, t3, v1_i, t5)?);
}

// lines.js:47  const brief = (v) => {
fn f16_brief(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 65, 18)?;
    let mut v2 = false;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let mut v7 = 0i64;
    let v0_v = p0;
    let t3 = sne(rt, v0_v, V::NULL);
    if t3 {
        let t5 = type_of(rt, v0_v);
        v5 = seq(rt, t5, S_OBJECT_1.v());
    } else {
        v5 = t3;
    }
    if v5 {
        let t8 = var_get(rt, 3);
        let t9 = get_seen(rt, t8, &S_ISARRAY, 62)?;
        let t11 = call(rt, t9, t8, &[v0_v], "List.isArray")?;
        v4 = !t11.truthy();
    } else {
        v4 = v5;
    }
    if v4 {
        let t14 = gload(rt, &S_ARRAYBUFFER)?;
        let t15 = get_seen(rt, t14, &S_ISVIEW, 63)?;
        let t17 = call(rt, t15, t14, &[v0_v], "ArrayBuffer.isView")?;
        if t17.truthy() {
            let t19 = gload(rt, &S_DATAVIEW)?;
            let t20 = instance_of(rt, v0_v, t19)?;
            v6 = V::bool((!t20));
        } else {
            v6 = t17;
        }
        v3 = !v6.truthy();
    } else {
        v3 = v4;
    }
    if v3 {
        let t25 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t26 = get_builtin(rt, t25, &S_KEYS, G_OBJECT_KEYS)?;
        let t28 = call_known(rt, t26, t25, &[v0_v], "Object.keys", C_OBJECT_KEYS)?;
        let t29 = length_seen(rt, t28, 66)?;
        v2 = gt(rt, t29, V::num(2.0))?;
    } else {
        v2 = v3;
    }
    let v1_deep = v2;
    let t32 = var_get(rt, 0);
    let t33 = get_seen(rt, t32, &S_INSPECT, 67)?;
    if v1_deep {
        v7 = (-1i64);
    } else {
        v7 = 0i64;
    }
    let t35 = obj_seen(rt, &K_DEPTH_MAXARRAYLENGTH_BREAKLENGTH, [V::num(v7 as f64), V::num(3.0), V::num(f64::INFINITY)], 68)?;
    let t38 = var_get(rt, 4);
    copy_props(rt, t35, t38, &[])?;
    return Ok(call(rt, t33, t32, &[v0_v, t35], "host.inspect")?);
}

fn f16_brief_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f16_brief(rt, arg(args, 0))
}

// lines.js:51  const indices = (n) => List.from({ length: n }, (_, i) => brief(i));
fn f17_indices(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 11, 19)?;
    let v0_n = p0;
    let t2 = var_get(rt, 3);
    let t3 = get_seen(rt, t2, &S_FROM, 69)?;
    let t4 = obj_seen(rt, &K_LENGTH, [v0_n], 70)?;
    let t6 = closure(rt, 18, &[])?;
    return Ok(call(rt, t3, t2, &[t4, t6], "List.from")?);
}

fn f17_indices_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_indices(rt, arg(args, 0))
}

// lines.js:51  const indices = (n) => List.from({ length: n }, (_, i) => brief(i));
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 20)?;
    let v0 = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = var_get(rt, 16);
    return Ok(f16_brief(rt, v1_i)?);
}

// lines.js:52  const tableOfMap = (map) => {
fn f19_tableofmap(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 21, 21)?;
    let mut v3 = V::UNDEFINED;
    let v0_map = p0;
    let v1_keys = arr(rt, &[])?;
    let v2_values = arr(rt, &[])?;
    let mut t5 = iter(rt, v0_map, "map")?;
    'l1: loop {
        tick(rt, 23, 22)?;
        let (t6, t7) = next(rt, &mut t5)?;
        if t7 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_entry = t6;
                let t9 = attempt!('try1, get_method(rt, v1_keys, &S_PUSH, M_PUSH));
                let t10 = var_get(rt, 16);
                let t12 = attempt!('try1, get_at(rt, v4_entry, 0i64));
                let t13 = attempt!('try1, f16_brief(rt, t12));
                attempt!('try1, call_push(rt, t9, v1_keys, t13, "keys.push"));
                let t16 = attempt!('try1, get_method(rt, v2_values, &S_PUSH, M_PUSH));
                let t17 = var_get(rt, 16);
                let t19 = attempt!('try1, get_at(rt, v4_entry, 1i64));
                let t20 = attempt!('try1, f16_brief(rt, t19));
                attempt!('try1, call_push(rt, t16, v2_values, t20, "values.push"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t5, true)?;
            return Err(throw(rt, v3));
        }
    }
    let t23 = var_get(rt, 15);
    let t24 = arr(rt, &[S_ITERATION_INDEX.v(), S_KEY.v(), S_VALUES.v()])?;
    let t25 = var_get(rt, 17);
    let t27 = length_seen(rt, v1_keys, 73)?;
    let t28 = f17_indices(rt, t27)?;
    let t31 = arr(rt, &[t28, v1_keys, v2_values])?;
    return Ok(f11_drawn(rt, t24, t31)?);
}

fn f19_tableofmap_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f19_tableofmap(rt, arg(args, 0))
}

// lines.js:60  const tableOfSet = (set) => {
fn f20_tableofset(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 18, 23)?;
    let mut v2 = V::UNDEFINED;
    let v0_set = p0;
    let v1_values = arr(rt, &[])?;
    let mut t4 = iter(rt, v0_set, "set")?;
    'l1: loop {
        tick(rt, 15, 24)?;
        let (t5, t6) = next(rt, &mut t4)?;
        if t6 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_v = t5;
                let t8 = attempt!('try1, get_method(rt, v1_values, &S_PUSH, M_PUSH));
                let t9 = var_get(rt, 16);
                let t11 = attempt!('try1, f16_brief(rt, v3_v));
                attempt!('try1, call_push(rt, t8, v1_values, t11, "values.push"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t4, true)?;
            return Err(throw(rt, v2));
        }
    }
    let t14 = var_get(rt, 15);
    let t15 = arr(rt, &[S_ITERATION_INDEX.v(), S_VALUES.v()])?;
    let t16 = var_get(rt, 17);
    let t18 = length_seen(rt, v1_values, 75)?;
    let t19 = f17_indices(rt, t18)?;
    let t21 = arr(rt, &[t19, v1_values])?;
    return Ok(f11_drawn(rt, t15, t21)?);
}

fn f20_tableofset_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f20_tableofset(rt, arg(args, 0))
}

// lines.js:65  const tableOfRows = (data, properties) => {
fn f21_tableofrows(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 54, 25)?;
    let mut v5_primitives = V::EMPTY;
    v5_primitives = new_box(rt, V::EMPTY)?;
    let v0_data = p0;
    let v1_properties = p1;
    let t3 = obj(rt)?;
    set_proto(rt, t3, V::NULL)?;
    let v2_columns = t3;
    let v3_values = arr(rt, &[])?;
    let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t6 = get_builtin(rt, t5, &S_KEYS, G_OBJECT_KEYS)?;
    let v4_rows = call_known(rt, t6, t5, &[v0_data], "Object.keys", C_OBJECT_KEYS)?;
    box_set(rt, v5_primitives, V::FALSE)?;
    let t10 = get_method(rt, v4_rows, &S_FOREACH, M_FOREACH)?;
    let t11 = closure(rt, 22, &[v0_data, v1_properties, v5_primitives, v3_values, v2_columns])?;
    call_method(rt, t10, v4_rows, &[t11], "rows.forEach", M_FOREACH)?;
    let t13 = arr(rt, &[S_INDEX.v()])?;
    let t14 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t15 = get_builtin(rt, t14, &S_KEYS, G_OBJECT_KEYS)?;
    let t17 = call_known(rt, t15, t14, &[v2_columns], "", C_OBJECT_KEYS)?;
    spread(rt, t13, t17, "Object.keys is not a function or its return value")?;
    let v6_head = t13;
    let t19 = arr(rt, &[v4_rows])?;
    let t20 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t21 = get_builtin(rt, t20, &S_VALUES_1, G_OBJECT_VALUES)?;
    let t23 = call_known(rt, t21, t20, &[v2_columns], "", C_OBJECT_VALUES)?;
    spread(rt, t19, t23, "Object.values is not a function or its return value")?;
    let v7_all = t19;
    let t24 = box_get(v5_primitives);
    if t24.truthy() {
        let t26 = get_method(rt, v6_head, &S_PUSH, M_PUSH)?;
        call_push(rt, t26, v6_head, S_VALUES.v(), "head.push")?;
        let t29 = get_method(rt, v7_all, &S_PUSH, M_PUSH)?;
        call_push(rt, t29, v7_all, v3_values, "all.push")?;
    }
    let t32 = var_get(rt, 15);
    return Ok(f11_drawn(rt, v6_head, v7_all)?);
}

fn f21_tableofrows_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f21_tableofrows(rt, arg(args, 0), arg(args, 1))
}

// lines.js:68  rows.forEach((name, i) => {
fn f22(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 26)?;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_i = arg(args, 1);
    let t3 = capture(me, 0);
    let v2_item = get_v(rt, t3, v0_name)?;
    let t7 = seq(rt, v2_item, V::NULL);
    if t7 {
        v4 = t7;
    } else {
        let t9 = type_of(rt, v2_item);
        let t10 = sne(rt, t9, S_FUNCTION.v());
        if t10 {
            let t12 = type_of(rt, v2_item);
            v5 = sne(rt, t12, S_OBJECT_1.v());
        } else {
            v5 = t10;
        }
        v4 = v5;
    }
    let v3_primitive = v4;
    if v3_primitive {
        let t17 = capture(me, 1);
        v6 = seq(rt, t17, V::UNDEFINED);
    } else {
        v6 = v3_primitive;
    }
    if v6 {
        box_set(rt, capture(me, 2), V::TRUE)?;
        let t20 = capture(me, 3);
        let t22 = var_get(rt, 16);
        let t24 = f16_brief(rt, v2_item)?;
        put_v(rt, t20, v1_i, t24, true)?;
        return Ok(V::UNDEFINED);
    }
    let t25 = capture(me, 1);
    if t25.truthy() {
        v7 = t25;
    } else {
        let t26 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t27 = get_builtin(rt, t26, &S_KEYS, G_OBJECT_KEYS)?;
        v7 = call_known(rt, t27, t26, &[v2_item], "", C_OBJECT_KEYS)?;
    }
    let mut t31 = iter(rt, v7, "")?;
    'l2: loop {
        tick(rt, 48, 27)?;
        let (t32, t33) = next(rt, &mut t31)?;
        if t33 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v9_key = t32;
                let t34 = capture(me, 4);
                let t36 = attempt!('try1, get_v(rt, t34, v9_key));
                let t37 = attempt!('try1, eq(rt, t36, V::NULL));
                if t37 {
                    let t38 = attempt!('try1, arr(rt, &[]));
                    attempt!('try1, put_v(rt, t34, v9_key, t38, true));
                    v10 = t38;
                } else {
                    v10 = t36;
                }
                let t40 = capture(me, 4);
                let t42 = attempt!('try1, get_v(rt, t40, v9_key));
                if v3_primitive {
                    let t45 = capture(me, 1);
                    v13 = t45;
                } else {
                    v13 = V::bool(v3_primitive);
                }
                if v13.truthy() {
                    v12 = v13;
                } else {
                    let t47 = var_get(rt, 2);
                    let t50 = attempt!('try1, call(rt, t47, V::UNDEFINED, &[v2_item, v9_key], "hasOwn"));
                    v12 = V::bool((!t50.truthy()));
                }
                if v12.truthy() {
                    v11 = S.v();
                } else {
                    let t53 = var_get(rt, 16);
                    let t56 = attempt!('try1, get_v(rt, v2_item, v9_key));
                    v11 = attempt!('try1, f16_brief(rt, t56));
                }
                attempt!('try1, put_v(rt, t42, v1_i, v11, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v8 = exception;
            close(rt, &mut t31, true)?;
            return Err(throw(rt, v8));
        }
    }
    Ok(V::UNDEFINED)
}

// lines.js:91  dir(value, options) { log(host.inspect(value, { customInspect: false, ...options, ...line })); },
fn f23_dir(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 28)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 8);
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_INSPECT, 83)?;
    let t7 = obj_seen(rt, &K_CUSTOMINSPECT, [V::FALSE], 84)?;
    copy_props(rt, t7, v1_options, &[])?;
    let t9 = var_get(rt, 4);
    copy_props(rt, t7, t9, &[])?;
    let t10 = call(rt, t5, t4, &[v0_value, t7], "host.inspect")?;
    call(rt, t3, V::UNDEFINED, &[t10], "log")?;
    Ok(V::UNDEFINED)
}

// lines.js:92  dirxml(...args) { log(...args); },
fn f24_dirxml(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 29)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 8);
    let t3 = arr(rt, &[])?;
    spread(rt, t3, v0_args, "...")?;
    call_arr(rt, t2, V::UNDEFINED, t3, "log")?;
    Ok(V::UNDEFINED)
}

// lines.js:93  assert(condition, ...args) {
fn f25_assert(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 30)?;
    let mut v2 = V::UNDEFINED;
    let v0_condition = arg(args, 0);
    let v1_args = rest(rt, args, 1)?;
    if v0_condition.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t6 = length_seen(rt, v1_args, 85)?;
    let t7 = seq(rt, t6, V::num(0.0));
    if t7 {
        v2 = S.v();
    } else {
        let t9 = get_at(rt, v1_args, 0i64)?;
        let t10 = to_part(rt, t9)?;
        v2 = concat_n(rt, &[S_19.v(), t10])?;
    }
    let t13 = to_part(rt, v2)?;
    let t14 = concat_n(rt, &[S_ASSERTION_FAILED.v(), t13])?;
    put_at(rt, v1_args, 0i64, t14, true)?;
    let t15 = var_get(rt, 9);
    let t16 = arr(rt, &[])?;
    spread(rt, t16, v1_args, "...")?;
    call_arr(rt, t15, V::UNDEFINED, t16, "warn")?;
    Ok(V::UNDEFINED)
}

// lines.js:98  count(label = 'default') {
fn f26_count(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 36, 31)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S_DEFAULT.v();
    } else {
        v1 = t1;
    }
    let mut v0_label = v1;
    v0_label = to_str(rt, v0_label)?;
    let t6 = var_get(rt, 5);
    let t7 = get_method(rt, t6, &S_SET, M_SET)?;
    let t9 = var_get(rt, 5);
    let t10 = get_method(rt, t9, &S_GET, M_GET)?;
    let t12 = call_method(rt, t10, t9, &[v0_label], "counts.get", M_GET)?;
    let t13 = eq(rt, t12, V::NULL)?;
    if t13 {
        v2 = V::num(0.0);
    } else {
        v2 = t12;
    }
    let t15 = add(rt, v2, V::num(1.0))?;
    call_method(rt, t7, t6, &[v0_label, t15], "counts.set", M_SET)?;
    let t17 = var_get(rt, 8);
    let t19 = to_part(rt, v0_label)?;
    let t21 = var_get(rt, 5);
    let t22 = get_method(rt, t21, &S_GET, M_GET)?;
    let t24 = call_method(rt, t22, t21, &[v0_label], "counts.get", M_GET)?;
    let t25 = to_part(rt, t24)?;
    let t26 = concat_n(rt, &[t19, S_19.v(), t25])?;
    call(rt, t17, V::UNDEFINED, &[t26], "log")?;
    Ok(V::UNDEFINED)
}

// lines.js:103  countReset(label = 'default') {
fn f27_countreset(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 32)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S_DEFAULT.v();
    } else {
        v1 = t1;
    }
    let mut v0_label = v1;
    v0_label = to_str(rt, v0_label)?;
    let t6 = var_get(rt, 5);
    let t7 = get_method(rt, t6, &S_DELETE, M_DELETE)?;
    let t9 = call_method(rt, t7, t6, &[v0_label], "counts.delete", M_DELETE)?;
    let t10 = !t9.truthy();
    if t10 {
        let t11 = var_get(rt, 0);
        let t12 = get_seen(rt, t11, &S_MISSING, 90)?;
        call(rt, t12, t11, &[S_CONSOLE_COUNTRESET_OF_A_LABEL_TH.v()], "host.missing")?;
    }
    Ok(V::UNDEFINED)
}

// lines.js:107  group(...args) { if (args.length > 0) log(...args); indent += '  '; },
fn f28_group(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 33)?;
    let v0_args = rest(rt, args, 0)?;
    let t3 = length_seen(rt, v0_args, 91)?;
    let t4 = gt(rt, t3, V::num(0.0))?;
    if t4 {
        let t5 = var_get(rt, 8);
        let t6 = arr(rt, &[])?;
        spread(rt, t6, v0_args, "...")?;
        call_arr(rt, t5, V::UNDEFINED, t6, "log")?;
    }
    let t9 = var_get(rt, 7);
    let t11 = add_part(rt, t9)?;
    let t10 = concat_n(rt, &[t11, S_20.v()])?;
    var_set(rt, 7, t10)?;
    Ok(V::UNDEFINED)
}

// lines.js:108  groupCollapsed(...args) { console.group(...args); },
fn f29_groupcollapsed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 34)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 21);
    let t2 = tdz(rt, t2, "console")?;
    let t3 = get_seen(rt, t2, &S_GROUP, 92)?;
    let t4 = arr(rt, &[])?;
    spread(rt, t4, v0_args, "...")?;
    call_arr(rt, t3, t2, t4, "console.group")?;
    Ok(V::UNDEFINED)
}

// lines.js:109  groupEnd() { indent = indent.slice(2); },
fn f30_groupend(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 35)?;
    let t1 = var_get(rt, 7);
    let t2 = get_method(rt, t1, &S_SLICE, M_SLICE)?;
    let t3 = call_method(rt, t2, t1, &[V::num(2.0)], "indent.slice", M_SLICE)?;
    var_set(rt, 7, t3)?;
    Ok(V::UNDEFINED)
}

// lines.js:110  time(label = 'default') {
fn f31_time(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 36)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S_DEFAULT.v();
    } else {
        v1 = t1;
    }
    let mut v0_label = v1;
    v0_label = to_str(rt, v0_label)?;
    let t6 = var_get(rt, 6);
    let t7 = get_method(rt, t6, &S_HAS, M_HAS)?;
    let t9 = call_method(rt, t7, t6, &[v0_label], "times.has", M_HAS)?;
    if t9.truthy() {
        let t10 = var_get(rt, 0);
        let t11 = get_seen(rt, t10, &S_MISSING, 95)?;
        call(rt, t11, t10, &[S_CONSOLE_TIME_OF_A_LABEL_THAT_WAS.v()], "host.missing")?;
    }
    let t13 = var_get(rt, 6);
    let t14 = get_method(rt, t13, &S_SET, M_SET)?;
    let t16 = var_get(rt, 0);
    let t17 = get_seen(rt, t16, &S_NOW, 97)?;
    let t18 = call(rt, t17, t16, &[], "host.now")?;
    call_method(rt, t14, t13, &[v0_label, t18], "times.set", M_SET)?;
    Ok(V::UNDEFINED)
}

// lines.js:115  timeEnd(label = 'default') {
fn f32_timeend(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 37)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S_DEFAULT.v();
    } else {
        v1 = t1;
    }
    let mut v0_label = v1;
    v0_label = to_str(rt, v0_label)?;
    let t6 = var_get(rt, 12);
    let t8 = arr(rt, &[])?;
    f6_elapsed(rt, v0_label, S_TIMEEND.v(), t8)?;
    let t10 = var_get(rt, 6);
    let t11 = get_method(rt, t10, &S_DELETE, M_DELETE)?;
    call_method(rt, t11, t10, &[v0_label], "times.delete", M_DELETE)?;
    Ok(V::UNDEFINED)
}

// lines.js:120  timeLog(label = 'default', ...data) { elapsed(`${label}`, 'timeLog', data); },
fn f33_timelog(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 38)?;
    let mut v2 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v2 = S_DEFAULT.v();
    } else {
        v2 = t1;
    }
    let v0_label = v2;
    let v1_data = rest(rt, args, 1)?;
    let t5 = var_get(rt, 12);
    let t7 = to_str(rt, v0_label)?;
    f6_elapsed(rt, t7, S_TIMELOG.v(), v1_data)?;
    Ok(V::UNDEFINED)
}

// lines.js:121  table(data, properties = undefined) {
fn f34_table(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 102, 39)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = 0i64;
    let v0_data = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::UNDEFINED;
    } else {
        v2 = t2;
    }
    let v1_properties = v2;
    let t6 = sne(rt, v1_properties, V::UNDEFINED);
    if t6 {
        let t7 = var_get(rt, 3);
        let t8 = get_seen(rt, t7, &S_ISARRAY, 99)?;
        let t10 = call(rt, t8, t7, &[v1_properties], "List.isArray")?;
        v3 = !t10.truthy();
    } else {
        v3 = t6;
    }
    if v3 {
        let t13 = var_get(rt, 0);
        let t14 = get_seen(rt, t13, &S_BASE, 100)?;
        let t15 = get_seen(rt, t14, &S_BADTYPE, 101)?;
        let t17 = call(rt, t15, t14, &[S_PROPERTIES.v(), S_AN_INSTANCE_OF_ARRAY.v(), v1_properties], "host.base.badType")?;
        return Err(throw(rt, t17));
    }
    let t19 = seq(rt, v0_data, V::NULL);
    if t19 {
        v4 = t19;
    } else {
        let t21 = type_of(rt, v0_data);
        v4 = sne(rt, t21, S_OBJECT_1.v());
    }
    if v4 {
        let t24 = var_get(rt, 8);
        return Ok(call(rt, t24, V::UNDEFINED, &[v0_data], "log")?);
    }
    let t27 = var_get(rt, 0);
    let t28 = get_seen(rt, t27, &S_KIND, 102)?;
    let t30 = call(rt, t28, t27, &[v0_data], "host.kind")?;
    'l4: {
        let t31 = seq(rt, t30, S_MAP_ITERATOR.v());
        if t31 {
            v5 = 0i64;
            break 'l4;
        }
        let t32 = seq(rt, t30, S_SET_ITERATOR.v());
        if t32 {
            v5 = 1i64;
            break 'l4;
        }
        let t33 = seq(rt, t30, S_MAP.v());
        if t33 {
            v5 = 2i64;
            break 'l4;
        }
        let t34 = seq(rt, t30, S_SET_1.v());
        if t34 {
            v5 = 3i64;
            break 'l4;
        }
        v5 = 4i64;
    }
    let t36 = v5 <= 1i64;
    if t36 {
        let t37 = var_get(rt, 0);
        let t38 = get_seen(rt, t37, &S_MISSING, 103)?;
        return Ok(call(rt, t38, t37, &[S_CONSOLE_TABLE_OF_AN_ITERATOR.v()], "host.missing")?);
    }
    let t41 = v5 <= 2i64;
    if t41 {
        let t42 = var_get(rt, 8);
        let t43 = var_get(rt, 18);
        let t45 = f19_tableofmap(rt, v0_data)?;
        return Ok(call(rt, t42, V::UNDEFINED, &[t45], "log")?);
    }
    let t48 = v5 <= 3i64;
    if t48 {
        let t49 = var_get(rt, 8);
        let t50 = var_get(rt, 19);
        let t52 = f20_tableofset(rt, v0_data)?;
        return Ok(call(rt, t49, V::UNDEFINED, &[t52], "log")?);
    }
    let t55 = v5 <= 4i64;
    if t55 {
        let t56 = var_get(rt, 8);
        let t57 = var_get(rt, 20);
        let t60 = f21_tableofrows(rt, v0_data, v1_properties)?;
        return Ok(call(rt, t56, V::UNDEFINED, &[t60], "log")?);
    }
    Ok(V::UNDEFINED)
}

// lines.js:131  trace() { host.missing('console.trace'); },
fn f35_trace(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 40)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 104)?;
    call(rt, t2, t1, &[S_CONSOLE_TRACE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// lines.js:132  clear() {},
fn f36_clear(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 41)?;
    Ok(V::UNDEFINED)
}
