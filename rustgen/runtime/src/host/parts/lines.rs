#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from lines.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(13);

lit!(S = "");
lit!(S_1 = "\n");
lit!(S_2 = ": ");
lit!(S_3 = "  ");
lit!(S_ASSERT = "assert");
lit!(S_ASSERTION_FAILED = "Assertion failed: ");
lit!(S_ASSERTION_FAILED_1 = "Assertion failed");
lit!(S_CONSOLE = "console");
lit!(S_CONSOLE_1 = "console.");
lit!(S_CONSOLE_TABLE = "console.table");
lit!(S_CONSOLE_TIME_OF_MORE_THAN_A_SECO = "console.time of more than a second");
lit!(S_CONSOLE_TRACE = "console.trace");
lit!(S_COUNT = "count");
lit!(S_COUNTRESET = "countReset");
lit!(S_DEBUG = "debug");
lit!(S_DEFAULT = "default");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "delete");
lit!(S_DIR = "dir");
lit!(S_DIRXML = "dirxml");
lit!(S_ELAPSED = "elapsed");
lit!(S_ERROR = "error");
lit!(S_FORMAT = "format");
lit!(S_GET = "get");
lit!(S_GROUP = "group");
lit!(S_GROUPCOLLAPSED = "groupCollapsed");
lit!(S_GROUPEND = "groupEnd");
lit!(S_HAS = "has");
lit!(S_INFO = "info");
lit!(S_INSPECT = "inspect");
lit!(S_LINE = "line");
lit!(S_LOG = "log");
lit!(S_MAP = "Map");
lit!(S_MISSING = "missing");
lit!(S_MS = "ms");
lit!(S_NAME = "name");
lit!(S_NAMED2 = "named2");
lit!(S_NOW = "now");
lit!(S_OBJECT = "Object");
lit!(S_OF_A_LABEL_THAT_WAS_NOT_STARTED = "() of a label that was not started");
lit!(S_OPTIONS_OF_CONSOLE_DIR = "options of console.dir");
lit!(S_REPLACEALL = "replaceAll");
lit!(S_S = "%s");
lit!(S_SAY = "say");
lit!(S_SET = "set");
lit!(S_SLICE = "slice");
lit!(S_STRING = "string");
lit!(S_TABLE = "table");
lit!(S_TIME = "time");
lit!(S_TIMED = "timed");
lit!(S_TIMEEND = "timeEnd");
lit!(S_TIMELOG = "timeLog");
lit!(S_TRACE = "trace");
lit!(S_UNSHIFT = "unshift");
lit!(S_VALUE = "value");
lit!(S_WARN = "warn");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_CONSOLE: [&Lit; 1] = [&S_CONSOLE];
const K_LOG_WARN_INFO_ERROR_DEBUG_DIR_DI: [&Lit; 18] = [&S_LOG, &S_WARN, &S_INFO, &S_ERROR, &S_DEBUG, &S_DIR, &S_DIRXML, &S_ASSERT, &S_COUNT, &S_COUNTRESET, &S_GROUP, &S_GROUPCOLLAPSED, &S_GROUPEND, &S_TIME, &S_TIMEEND, &S_TIMELOG, &S_TABLE, &S_TRACE];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const M_DELETE: Method = method("delete");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_REPLACEALL: Method = method("replaceAll");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_UNSHIFT: Method = method("unshift");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_say_entry, name: &S_SAY, length: 1, flags: 6 },
        FuncInfo { code: f3, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f4_named2_entry, name: &S_NAMED2, length: 2, flags: 6 },
        FuncInfo { code: f5_elapsed_entry, name: &S_ELAPSED, length: 1, flags: 6 },
        FuncInfo { code: f6_timed_entry, name: &S_TIMED, length: 2, flags: 6 },
        FuncInfo { code: f7_dir, name: &S_DIR, length: 2, flags: 2 },
        FuncInfo { code: f8_dirxml, name: &S_DIRXML, length: 0, flags: 2 },
        FuncInfo { code: f9_assert, name: &S_ASSERT, length: 1, flags: 2 },
        FuncInfo { code: f10_count, name: &S_COUNT, length: 0, flags: 2 },
        FuncInfo { code: f11_countreset, name: &S_COUNTRESET, length: 0, flags: 2 },
        FuncInfo { code: f12_group, name: &S_GROUP, length: 0, flags: 2 },
        FuncInfo { code: f13_groupcollapsed, name: &S_GROUPCOLLAPSED, length: 0, flags: 2 },
        FuncInfo { code: f14_groupend, name: &S_GROUPEND, length: 0, flags: 2 },
        FuncInfo { code: f15_time, name: &S_TIME, length: 0, flags: 2 },
        FuncInfo { code: f16_timeend, name: &S_TIMEEND, length: 0, flags: 2 },
        FuncInfo { code: f17_timelog, name: &S_TIMELOG, length: 0, flags: 2 },
        FuncInfo { code: f18_table, name: &S_TABLE, length: 0, flags: 2 },
        FuncInfo { code: f19_trace, name: &S_TRACE, length: 0, flags: 2 },
    ],
    vars: 10,
};

// lines.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 0)?;
    tick(rt, 1, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// lines.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1)?;
    tick(rt, 92, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = gload(rt, &S_MAP)?;
    let t5 = construct(rt, t4, &[], "Map")?;
    var_set(rt, 2, t5)?;
    let t6 = gload(rt, &S_MAP)?;
    let t7 = construct(rt, t6, &[], "Map")?;
    var_set(rt, 3, t7)?;
    var_set(rt, 4, S.v())?;
    let v5_say = closure(rt, 2, &[])?;
    let v6_named2 = closure(rt, 4, &[])?;
    let t12 = f2_say(rt, S_LOG.v())?;
    let t13 = f4_named2(rt, S_LOG.v(), t12)?;
    var_set(rt, 5, t13)?;
    let t16 = f2_say(rt, S_WARN.v())?;
    let t17 = f4_named2(rt, S_WARN.v(), t16)?;
    var_set(rt, 6, t17)?;
    let t18 = closure(rt, 5, &[])?;
    var_set(rt, 7, t18)?;
    let t19 = closure(rt, 6, &[])?;
    var_set(rt, 8, t19)?;
    let t21 = var_get(rt, 5);
    let t22 = var_get(rt, 6);
    let t25 = f2_say(rt, S_INFO.v())?;
    let t26 = f4_named2(rt, S_INFO.v(), t25)?;
    let t29 = f2_say(rt, S_ERROR.v())?;
    let t30 = f4_named2(rt, S_ERROR.v(), t29)?;
    let t33 = f2_say(rt, S_DEBUG.v())?;
    let t34 = f4_named2(rt, S_DEBUG.v(), t33)?;
    let t35 = closure(rt, 7, &[])?;
    let t36 = closure(rt, 8, &[])?;
    let t37 = closure(rt, 9, &[])?;
    let t38 = closure(rt, 10, &[])?;
    let t39 = closure(rt, 11, &[])?;
    let t40 = closure(rt, 12, &[])?;
    let t41 = closure(rt, 13, &[])?;
    let t42 = closure(rt, 14, &[])?;
    let t43 = closure(rt, 15, &[])?;
    let t44 = closure(rt, 16, &[])?;
    let t45 = closure(rt, 17, &[])?;
    let t46 = closure(rt, 18, &[])?;
    let t47 = closure(rt, 19, &[])?;
    let t20 = obj_seen(rt, &K_LOG_WARN_INFO_ERROR_DEBUG_DIR_DI, [t21, t22, t26, t30, t34, t35, t36, t37, t38, t39, t40, t41, t42, t43, t44, t45, t46, t47], 11)?;
    var_set(rt, 9, t20)?;
    let t49 = var_get(rt, 9);
    let t49 = tdz(rt, t49, "console")?;
    return Ok(obj_seen(rt, &K_CONSOLE, [t49], 12)?);
}

// lines.js:7  const say = (level) => function (...args) {
fn f2_say(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 2)?;
    tick(rt, 5, 2)?;
    let v0_level = p0;
    return Ok(closure(rt, 3, &[v0_level])?);
}

fn f2_say_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_say(rt, arg(args, 0))
}

// lines.js:7  const say = (level) => function (...args) {
fn f3(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3)?;
    tick(rt, 25, 3)?;
    let mut v2 = V::UNDEFINED;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_FORMAT, 13)?;
    let v1_text = call(rt, t3, t2, &[v0_args], "host.format")?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_LINE, 14)?;
    let t8 = capture(me, 0);
    let t9 = var_get(rt, 4);
    let t10 = seq(rt, t9, S.v());
    if t10 {
        v2 = v1_text;
    } else {
        let t12 = var_get(rt, 4);
        let t14 = get_method(rt, v1_text, &S_REPLACEALL, M_REPLACEALL)?;
        let t15 = var_get(rt, 4);
        let t21 = add_part(rt, t15)?;
        let t16 = concat_n(rt, &[S_1.v(), t21])?;
        let t17 = call_method(rt, t14, v1_text, &[S_1.v(), t16], "text.replaceAll", M_REPLACEALL)?;
        v2 = add(rt, t12, t17)?;
    }
    call(rt, t7, t6, &[t8, v2], "host.line")?;
    Ok(V::UNDEFINED)
}

// lines.js:11  const named2 = (name, f) => defineProperty(f, 'name', { value: name });
fn f4_named2(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 4)?;
    tick(rt, 11, 4)?;
    let v0_name = p0;
    let v1_f = p1;
    let t3 = var_get(rt, 1);
    let t5 = obj_seen(rt, &K_VALUE, [v0_name], 16)?;
    return Ok(call(rt, t3, V::UNDEFINED, &[v1_f, S_NAME.v(), t5], "defineProperty")?);
}

fn f4_named2_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_named2(rt, arg(args, 0), arg(args, 1))
}

// lines.js:13  const elapsed = (label) => {
fn f5_elapsed(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 5)?;
    tick(rt, 25, 5)?;
    let v0_label = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_NOW, 17)?;
    let t4 = call(rt, t3, t2, &[], "host.now")?;
    let t5 = var_get(rt, 3);
    let t6 = get_method(rt, t5, &S_GET, M_GET)?;
    let t8 = call_method(rt, t6, t5, &[v0_label], "times.get", M_GET)?;
    let v1_ms = to_num(rt, t4)? - to_num(rt, t8)?;
    let t11 = v1_ms >= 1000.0;
    if t11 {
        let t12 = var_get(rt, 0);
        let t13 = get_seen(rt, t12, &S_MISSING, 19)?;
        call(rt, t13, t12, &[S_CONSOLE_TIME_OF_MORE_THAN_A_SECO.v()], "host.missing")?;
    }
    let t16 = to_part(rt, v0_label)?;
    let t19 = to_part(rt, V::num(v1_ms))?;
    return Ok(concat_n(rt, &[t16, S_2.v(), t19, S_MS.v()])?);
}

fn f5_elapsed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_elapsed(rt, arg(args, 0))
}

// lines.js:18  const timed = (label, method) => {
fn f6_timed(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 6)?;
    tick(rt, 18, 6)?;
    let v0_label = p0;
    let v1_method = p1;
    let t3 = var_get(rt, 3);
    let t4 = get_method(rt, t3, &S_HAS, M_HAS)?;
    let t6 = call_method(rt, t4, t3, &[v0_label], "times.has", M_HAS)?;
    if t6.truthy() {
        return Ok(V::TRUE);
    }
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_MISSING, 21)?;
    let t10 = to_part(rt, v1_method)?;
    let t12 = concat_n(rt, &[S_CONSOLE_1.v(), t10, S_OF_A_LABEL_THAT_WAS_NOT_STARTED.v()])?;
    call(rt, t8, t7, &[t12], "host.missing")?;
    Ok(V::UNDEFINED)
}

fn f6_timed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_timed(rt, arg(args, 0), arg(args, 1))
}

// lines.js:24  dir(value, options) { if (options) host.missing('options of console.dir'); log(host.inspect(value))…
fn f7_dir(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7)?;
    tick(rt, 15, 7)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    if v1_options.truthy() {
        let t4 = var_get(rt, 0);
        let t5 = get_seen(rt, t4, &S_MISSING, 22)?;
        call(rt, t5, t4, &[S_OPTIONS_OF_CONSOLE_DIR.v()], "host.missing")?;
    }
    let t7 = var_get(rt, 5);
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_INSPECT, 23)?;
    let t11 = call(rt, t9, t8, &[v0_value], "host.inspect")?;
    call(rt, t7, V::UNDEFINED, &[t11], "log")?;
    Ok(V::UNDEFINED)
}

// lines.js:25  dirxml(...args) { log(...args); },
fn f8_dirxml(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8)?;
    tick(rt, 7, 8)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 5);
    let t3 = arr(rt, &[])?;
    spread(rt, t3, v0_args, "")?;
    call_arr(rt, t2, V::UNDEFINED, t3, "log")?;
    Ok(V::UNDEFINED)
}

// lines.js:26  assert(condition, ...args) {
fn f9_assert(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9)?;
    tick(rt, 27, 9)?;
    let v0_condition = arg(args, 0);
    let v1_args = rest(rt, args, 1)?;
    if v0_condition.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t5 = get_at(rt, v1_args, 0i64)?;
    let t6 = type_of(rt, t5);
    let t7 = seq(rt, t6, S_STRING.v());
    if t7 {
        let t10 = get_at(rt, v1_args, 0i64)?;
        let t11 = to_part(rt, t10)?;
        let t12 = concat_n(rt, &[S_ASSERTION_FAILED.v(), t11])?;
        put_at(rt, v1_args, 0i64, t12, true)?;
    } else {
        let t14 = get_method(rt, v1_args, &S_UNSHIFT, M_UNSHIFT)?;
        call_method(rt, t14, v1_args, &[S_ASSERTION_FAILED_1.v()], "args.unshift", M_UNSHIFT)?;
    }
    let t16 = var_get(rt, 6);
    let t17 = arr(rt, &[])?;
    spread(rt, t17, v1_args, "")?;
    call_arr(rt, t16, V::UNDEFINED, t17, "warn")?;
    Ok(V::UNDEFINED)
}

// lines.js:32  count(label = 'default') {
fn f10_count(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10)?;
    tick(rt, 35, 10)?;
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
    let t6 = var_get(rt, 2);
    let t7 = get_method(rt, t6, &S_SET, M_SET)?;
    let t9 = var_get(rt, 2);
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
    let t17 = var_get(rt, 5);
    let t19 = to_part(rt, v0_label)?;
    let t21 = var_get(rt, 2);
    let t22 = get_method(rt, t21, &S_GET, M_GET)?;
    let t24 = call_method(rt, t22, t21, &[v0_label], "counts.get", M_GET)?;
    let t25 = to_part(rt, t24)?;
    let t26 = concat_n(rt, &[t19, S_2.v(), t25])?;
    call(rt, t17, V::UNDEFINED, &[t26], "log")?;
    Ok(V::UNDEFINED)
}

// lines.js:37  countReset(label = 'default') { counts.delete(`${label}`); },
fn f11_countreset(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11)?;
    tick(rt, 12, 11)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S_DEFAULT.v();
    } else {
        v1 = t1;
    }
    let v0_label = v1;
    let t4 = var_get(rt, 2);
    let t5 = get_method(rt, t4, &S_DELETE, M_DELETE)?;
    let t7 = to_str(rt, v0_label)?;
    call_method(rt, t5, t4, &[t7], "counts.delete", M_DELETE)?;
    Ok(V::UNDEFINED)
}

// lines.js:38  group(...args) { if (args.length > 0) log(...args); indent += '  '; },
fn f12_group(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12)?;
    tick(rt, 14, 12)?;
    let v0_args = rest(rt, args, 0)?;
    let t3 = length_seen(rt, v0_args, 29)?;
    let t4 = to_num(rt, t3)? > 0.0;
    if t4 {
        let t5 = var_get(rt, 5);
        let t6 = arr(rt, &[])?;
        spread(rt, t6, v0_args, "")?;
        call_arr(rt, t5, V::UNDEFINED, t6, "log")?;
    }
    let t9 = var_get(rt, 4);
    let t11 = add_part(rt, t9)?;
    let t10 = concat_n(rt, &[t11, S_3.v()])?;
    var_set(rt, 4, t10)?;
    Ok(V::UNDEFINED)
}

// lines.js:39  groupCollapsed(...args) { console.group(...args); },
fn f13_groupcollapsed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13)?;
    tick(rt, 8, 13)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = var_get(rt, 9);
    let t2 = tdz(rt, t2, "console")?;
    let t3 = get_seen(rt, t2, &S_GROUP, 30)?;
    let t4 = arr(rt, &[])?;
    spread(rt, t4, v0_args, "")?;
    call_arr(rt, t3, t2, t4, "console.group")?;
    Ok(V::UNDEFINED)
}

// lines.js:40  groupEnd() { indent = indent.slice(2); },
fn f14_groupend(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14)?;
    tick(rt, 4, 14)?;
    let t1 = var_get(rt, 4);
    let t2 = get_method(rt, t1, &S_SLICE, M_SLICE)?;
    let t3 = call_method(rt, t2, t1, &[V::num(2.0)], "indent.slice", M_SLICE)?;
    var_set(rt, 4, t3)?;
    Ok(V::UNDEFINED)
}

// lines.js:41  time(label = 'default') { times.set(`${label}`, host.now()); },
fn f15_time(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15)?;
    tick(rt, 15, 15)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S_DEFAULT.v();
    } else {
        v1 = t1;
    }
    let v0_label = v1;
    let t4 = var_get(rt, 3);
    let t5 = get_method(rt, t4, &S_SET, M_SET)?;
    let t7 = to_str(rt, v0_label)?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_NOW, 33)?;
    let t10 = call(rt, t9, t8, &[], "host.now")?;
    call_method(rt, t5, t4, &[t7, t10], "times.set", M_SET)?;
    Ok(V::UNDEFINED)
}

// lines.js:42  timeEnd(label = 'default') { if (timed(`${label}`, 'timeEnd')) { log('%s', elapsed(`${label}`)); ti…
fn f16_timeend(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16)?;
    tick(rt, 23, 16)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S_DEFAULT.v();
    } else {
        v1 = t1;
    }
    let v0_label = v1;
    let t4 = var_get(rt, 8);
    let t6 = to_str(rt, v0_label)?;
    let t7 = f6_timed(rt, t6, S_TIMEEND.v())?;
    if t7.truthy() {
        let t8 = var_get(rt, 5);
        let t9 = var_get(rt, 7);
        let t11 = to_str(rt, v0_label)?;
        let t12 = f5_elapsed(rt, t11)?;
        call(rt, t8, V::UNDEFINED, &[S_S.v(), t12], "log")?;
        let t14 = var_get(rt, 3);
        let t15 = get_method(rt, t14, &S_DELETE, M_DELETE)?;
        let t17 = to_str(rt, v0_label)?;
        call_method(rt, t15, t14, &[t17], "times.delete", M_DELETE)?;
    }
    Ok(V::UNDEFINED)
}

// lines.js:43  timeLog(label = 'default', ...args) { if (timed(`${label}`, 'timeLog')) log('%s', elapsed(`${label}…
fn f17_timelog(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17)?;
    tick(rt, 23, 17)?;
    let mut v2 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v2 = S_DEFAULT.v();
    } else {
        v2 = t1;
    }
    let v0_label = v2;
    let v1_args = rest(rt, args, 1)?;
    let t5 = var_get(rt, 8);
    let t7 = to_str(rt, v0_label)?;
    let t8 = f6_timed(rt, t7, S_TIMELOG.v())?;
    if t8.truthy() {
        let t9 = var_get(rt, 5);
        let t10 = var_get(rt, 7);
        let t12 = to_str(rt, v0_label)?;
        let t13 = f5_elapsed(rt, t12)?;
        let t14 = arr(rt, &[S_S.v(), t13])?;
        spread(rt, t14, v1_args, "")?;
        call_arr(rt, t9, V::UNDEFINED, t14, "log")?;
    }
    Ok(V::UNDEFINED)
}

// lines.js:44  table() { host.missing('console.table'); },
fn f18_table(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18)?;
    tick(rt, 3, 18)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 35)?;
    call(rt, t2, t1, &[S_CONSOLE_TABLE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// lines.js:45  trace() { host.missing('console.trace'); },
fn f19_trace(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19)?;
    tick(rt, 3, 19)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 36)?;
    call(rt, t2, t1, &[S_CONSOLE_TRACE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}
