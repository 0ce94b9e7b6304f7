#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from process.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(22);

lit!(S = "");
lit!(S_1 = "\n");
lit!(S_ABORT = "abort");
lit!(S_ADDLISTENER = "addListener");
lit!(S_ARCH = "arch");
lit!(S_ARGV = "argv");
lit!(S_ASSIGN = "assign");
lit!(S_ASSIGNED = "assigned");
lit!(S_A_WRITE_TO_THE_STANDARD_OUTPUT_T = "a write to the standard output that ends no line");
lit!(S_BADDESCRIPTOR = "badDescriptor");
lit!(S_BASE = "base");
lit!(S_BEGAN = "began");
lit!(S_BIGINT = "BigInt");
lit!(S_BIGINT_1 = "bigint");
lit!(S_CALLBACK = "callback");
lit!(S_CANNOT_CONVERT_A_SYMBOL_VALUE_TO = "Cannot convert a Symbol value to a string");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CPUUSAGE = "cpuUsage");
lit!(S_CWD = "cwd");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DESCRIPTOR = " descriptor");
lit!(S_DOES_NOT_ACCEPT_AN_ACCESSOR_GETT = "does not accept an accessor(getter/setter)");
lit!(S_EMIT = "emit");
lit!(S_EMITWARNING = "emitWarning");
lit!(S_ENDSWITH = "endsWith");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ENV = "env");
lit!(S_ENVIRONMENT = "environment");
lit!(S_ERROR = "error");
lit!(S_ERR_INVALID_OBJECT_DEFINE_PROPER = "ERR_INVALID_OBJECT_DEFINE_PROPERTY");
lit!(S_EXECARGV = "execArgv");
lit!(S_EXECPATH = "execPath");
lit!(S_EXIT = "exit");
lit!(S_EXITCODE = "exitCode");
lit!(S_FEATURES = "features");
lit!(S_FILE = "file");
lit!(S_FLOOR = "floor");
lit!(S_GET = "get");
lit!(S_HRTIME = "hrtime");
lit!(S_IRON = "Iron");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_ISTTY = "isTTY");
lit!(S_KILL = "kill");
lit!(S_LINE = "line");
lit!(S_LINUX = "linux");
lit!(S_LISTENERCOUNT = "listenerCount");
lit!(S_LISTENERS = "listeners");
lit!(S_LOG = "log");
lit!(S_LTS = "lts");
lit!(S_MATH = "Math");
lit!(S_MEMORYUSAGE = "memoryUsage");
lit!(S_MISSING = "missing");
lit!(S_NAME = "name");
lit!(S_NEXTTICK = "nextTick");
lit!(S_NODE = "node");
lit!(S_NOTHING = "nothing");
lit!(S_NOW = "now");
lit!(S_OBJECT = "Object");
lit!(S_OFF = "off");
lit!(S_ON = "on");
lit!(S_ONCE = "once");
lit!(S_ONLY_ACCEPTS_A_CONFIGURABLE_WRIT = "only accepts a configurable, writable, and enumerable data");
lit!(S_PID = "pid");
lit!(S_PLATFORM = "platform");
lit!(S_PPID = "ppid");
lit!(S_PREPENDLISTENER = "prependListener");
lit!(S_PROCESS = "process");
lit!(S_PROCESS_ABORT = "process.abort");
lit!(S_PROCESS_CPUUSAGE = "process.cpuUsage");
lit!(S_PROCESS_ENV = "'process.env' ");
lit!(S_PROCESS_EXIT = "process.exit");
lit!(S_PROCESS_KILL = "process.kill");
lit!(S_PROCESS_MEMORYUSAGE = "process.memoryUsage");
lit!(S_PROXY = "Proxy");
lit!(S_RELEASE = "release");
lit!(S_REMOVEALLLISTENERS = "removeAllListeners");
lit!(S_REMOVELISTENER = "removeListener");
lit!(S_SET = "set");
lit!(S_SLICE = "slice");
lit!(S_STDERR = "stderr");
lit!(S_STDOUT = "stdout");
lit!(S_STREAM = "stream");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_TICK = "tick");
lit!(S_TITLE = "title");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UMASK = "umask");
lit!(S_UPTIME = "uptime");
lit!(S_VALUE = "value");
lit!(S_VAR_TASK = "/var/task");
lit!(S_VERSION = "version");
lit!(S_VERSIONS = "versions");
lit!(S_WRITABLE = "writable");
lit!(S_WRITE = "write");
lit!(S_X64 = "x64");
const G_MATH: V = builtin("Math");
const G_MATH_FLOOR: V = builtin_function("Math", "floor");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_BIGINT: [&Lit; 1] = [&S_BIGINT_1];
const K_ISTTY_WRITE: [&Lit; 2] = [&S_ISTTY, &S_WRITE];
const K_NAME_LTS: [&Lit; 2] = [&S_NAME, &S_LTS];
const K_NODE: [&Lit; 1] = [&S_NODE];
const K_PROCESS: [&Lit; 1] = [&S_PROCESS];
const K_SET_DEFINEPROPERTY: [&Lit; 2] = [&S_SET, &S_DEFINEPROPERTY];
const K_TITLE_VERSION_VERSIONS_ARCH_PLAT: [&Lit; 32] = [&S_TITLE, &S_VERSION, &S_VERSIONS, &S_ARCH, &S_PLATFORM, &S_RELEASE, &S_ARGV, &S_EXECARGV, &S_EXECPATH, &S_ENV, &S_PID, &S_PPID, &S_FEATURES, &S_EXITCODE, &S_NEXTTICK, &S_HRTIME, &S_UPTIME, &S_CWD, &S_UMASK, &S_EMITWARNING, &S_EXIT, &S_ABORT, &S_KILL, &S_MEMORYUSAGE, &S_CPUUSAGE, &S_ON, &S_ONCE, &S_OFF, &S_ADDLISTENER, &S_REMOVELISTENER, &S_PREPENDLISTENER, &S_REMOVEALLLISTENERS];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const M_ENDSWITH: Method = method("endsWith");
const M_SLICE: Method = method("slice");
static B_1000000: BigOf<[u64; 1]> = BigOf::new([0xf4240]);

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_nothing, name: &S_NOTHING, length: 0, flags: 6 },
        FuncInfo { code: f3_baddescriptor_entry, name: &S_BADDESCRIPTOR, length: 1, flags: 6 },
        FuncInfo { code: f4_assigned_entry, name: &S_ASSIGNED, length: 3, flags: 6 },
        FuncInfo { code: f5_defineproperty, name: &S_DEFINEPROPERTY, length: 3, flags: 2 },
        FuncInfo { code: f6_nexttick, name: &S_NEXTTICK, length: 1, flags: 2 },
        FuncInfo { code: f7, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f8_hrtime, name: &S_HRTIME, length: 1, flags: 3 },
        FuncInfo { code: f9_bigint, name: &S_BIGINT_1, length: 0, flags: 6 },
        FuncInfo { code: f10_uptime, name: &S_UPTIME, length: 0, flags: 6 },
        FuncInfo { code: f11_cwd, name: &S_CWD, length: 0, flags: 6 },
        FuncInfo { code: f12_umask, name: &S_UMASK, length: 0, flags: 6 },
        FuncInfo { code: f13_exit, name: &S_EXIT, length: 0, flags: 2 },
        FuncInfo { code: f14_abort, name: &S_ABORT, length: 0, flags: 2 },
        FuncInfo { code: f15_kill, name: &S_KILL, length: 0, flags: 2 },
        FuncInfo { code: f16_memoryusage, name: &S_MEMORYUSAGE, length: 0, flags: 2 },
        FuncInfo { code: f17_cpuusage, name: &S_CPUUSAGE, length: 0, flags: 2 },
        FuncInfo { code: f18_on, name: &S_ON, length: 0, flags: 6 },
        FuncInfo { code: f19_once, name: &S_ONCE, length: 0, flags: 6 },
        FuncInfo { code: f20_off, name: &S_OFF, length: 0, flags: 6 },
        FuncInfo { code: f21_addlistener, name: &S_ADDLISTENER, length: 0, flags: 6 },
        FuncInfo { code: f22_removelistener, name: &S_REMOVELISTENER, length: 0, flags: 6 },
        FuncInfo { code: f23_prependlistener, name: &S_PREPENDLISTENER, length: 0, flags: 6 },
        FuncInfo { code: f24_removealllisteners, name: &S_REMOVEALLLISTENERS, length: 0, flags: 6 },
        FuncInfo { code: f25_emit, name: &S_EMIT, length: 0, flags: 6 },
        FuncInfo { code: f26_listeners, name: &S_LISTENERS, length: 0, flags: 6 },
        FuncInfo { code: f27_listenercount, name: &S_LISTENERCOUNT, length: 0, flags: 6 },
        FuncInfo { code: f28_stream_entry, name: &S_STREAM, length: 1, flags: 6 },
        FuncInfo { code: f29_write, name: &S_WRITE, length: 1, flags: 2 },
    ],
    vars: 8,
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

// process.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// process.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 151, 1)?;
    let mut v14 = V::UNDEFINED;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    var_set(rt, 7, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let v2_assign = get_builtin(rt, t2, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t5)?;
    let t6 = gload(rt, &S_BIGINT)?;
    var_set(rt, 2, t6)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_BASE, 10)?;
    req_obj(rt, t8, "host.base", "coded")?;
    let t9 = get_seen(rt, t8, &S_CODED, 11)?;
    var_set(rt, 3, t9)?;
    let t10 = get_seen(rt, t8, &S_ISFUNCTION, 12)?;
    var_set(rt, 4, t10)?;
    let v7_nothing = closure(rt, 2, &[])?;
    let v8_names = obj(rt)?;
    let t13 = var_get(rt, 0);
    let t14 = get_seen(rt, t13, &S_ENVIRONMENT, 13)?;
    let mut t15 = iter(rt, t14, "host.environment")?;
    'l1: loop {
        tick(rt, 18, 2)?;
        let (t16, t17) = next(rt, &mut t15)?;
        if t17 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t18 = attempt!('try1, iter(rt, t16, ".for"));
                let (t19, t20) = attempt!('try1, next(rt, &mut t18));
                let v15_name = t19;
                let (t21, t22) = attempt!('try1, next(rt, &mut t18));
                let v16_value = t21;
                attempt!('try1, close(rt, &mut t18, false));
                attempt!('try1, put_v(rt, v8_names, v15_name, v16_value, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v14 = exception;
            close(rt, &mut t15, true)?;
            return Err(throw(rt, v14));
        }
    }
    let t27 = closure(rt, 3, &[])?;
    var_set(rt, 5, t27)?;
    let t28 = closure(rt, 4, &[])?;
    var_set(rt, 6, t28)?;
    let t29 = gload(rt, &S_PROXY)?;
    let t32 = var_get(rt, 6);
    let t33 = closure(rt, 5, &[])?;
    let t31 = obj_seen(rt, &K_SET_DEFINEPROPERTY, [t32, t33], 14)?;
    let v11_env = construct(rt, t29, &[v8_names, t31], "Proxy")?;
    let t36 = var_get(rt, 0);
    let t37 = get_seen(rt, t36, &S_VERSION, 15)?;
    let t39 = var_get(rt, 0);
    let t40 = get_seen(rt, t39, &S_VERSION, 16)?;
    let t41 = get_method(rt, t40, &S_SLICE, M_SLICE)?;
    let t42 = call_method(rt, t41, t40, &[V::num(1.0)], "host.version.slice", M_SLICE)?;
    let t38 = obj_seen(rt, &K_NODE, [t42], 18)?;
    let t43 = obj_seen(rt, &K_NAME_LTS, [S_NODE.v(), S_IRON.v()], 19)?;
    let t44 = var_get(rt, 0);
    let t45 = get_seen(rt, t44, &S_FILE, 20)?;
    let t46 = arr(rt, &[S_NODE.v(), t45])?;
    let t47 = arr(rt, &[])?;
    let t49 = obj(rt)?;
    let t50 = closure(rt, 6, &[])?;
    let t52 = closure(rt, 8, &[])?;
    let t54 = closure(rt, 9, &[])?;
    let t53 = obj_seen(rt, &K_BIGINT, [t54], 21)?;
    let t55 = call(rt, v2_assign, V::UNDEFINED, &[t52, t53], "assign")?;
    let t56 = closure(rt, 10, &[])?;
    let t57 = closure(rt, 11, &[])?;
    let t58 = closure(rt, 12, &[])?;
    let t60 = closure(rt, 13, &[])?;
    let t61 = closure(rt, 14, &[])?;
    let t62 = closure(rt, 15, &[])?;
    let t63 = closure(rt, 16, &[])?;
    let t64 = closure(rt, 17, &[])?;
    let t65 = closure(rt, 18, &[])?;
    let t66 = closure(rt, 19, &[])?;
    let t67 = closure(rt, 20, &[])?;
    let t68 = closure(rt, 21, &[])?;
    let t69 = closure(rt, 22, &[])?;
    let t70 = closure(rt, 23, &[])?;
    let t71 = closure(rt, 24, &[])?;
    let t35 = obj_seen(rt, &K_TITLE_VERSION_VERSIONS_ARCH_PLAT, [S_NODE.v(), t37, t38, S_X64.v(), S_LINUX.v(), t43, t46, t47, S_NODE.v(), v11_env, V::num(1.0), V::num(0.0), t49, V::UNDEFINED, t50, t55, t56, t57, t58, v7_nothing, t60, t61, t62, t63, t64, t65, t66, t67, t68, t69, t70, t71], 22)?;
    let t72 = closure(rt, 25, &[])?;
    def_prop(rt, t35, &S_EMIT, t72)?;
    let t73 = closure(rt, 26, &[])?;
    def_prop(rt, t35, &S_LISTENERS, t73)?;
    let t74 = closure(rt, 27, &[])?;
    def_prop(rt, t35, &S_LISTENERCOUNT, t74)?;
    var_set(rt, 7, t35)?;
    let v13_stream = closure(rt, 28, &[])?;
    let t76 = var_get(rt, 7);
    let t76 = tdz(rt, t76, "process")?;
    let t78 = f28_stream(rt, S_LOG.v())?;
    put_seen(rt, t76, &S_STDOUT, t78, true, 23)?;
    let t79 = var_get(rt, 7);
    let t79 = tdz(rt, t79, "process")?;
    let t81 = f28_stream(rt, S_ERROR.v())?;
    put_seen(rt, t79, &S_STDERR, t81, true, 24)?;
    let t83 = var_get(rt, 7);
    let t83 = tdz(rt, t83, "process")?;
    let t84 = gload(rt, &S_SYMBOL)?;
    let t85 = get_seen(rt, t84, &S_TOSTRINGTAG, 25)?;
    let t86 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [S_PROCESS.v(), V::TRUE], 26)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t83, t85, t86], "defineProperty")?;
    let t89 = var_get(rt, 7);
    let t89 = tdz(rt, t89, "process")?;
    return Ok(obj_seen(rt, &K_PROCESS, [t89], 27)?);
}

// process.js:7  const nothing = () => {};
fn f2_nothing(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 3)?;
    Ok(V::UNDEFINED)
}

// process.js:10  const badDescriptor = (what) => coded(new Wrong(`'process.env' ${what} descriptor`), 'ERR_INVALID_O…
fn f3_baddescriptor(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 12, 4)?;
    let v0_what = p0;
    let t2 = var_get(rt, 3);
    let t3 = var_get(rt, 1);
    let t5 = to_part(rt, v0_what)?;
    let t7 = concat_n(rt, &[S_PROCESS_ENV.v(), t5, S_DESCRIPTOR.v()])?;
    let t8 = construct(rt, t3, &[t7], "Wrong")?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t8, S_ERR_INVALID_OBJECT_DEFINE_PROPER.v()], "coded")?);
}

fn f3_baddescriptor_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_baddescriptor(rt, arg(args, 0))
}

// process.js:11  const assigned = (target, name, value) => {
fn f4_assigned(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<bool> {
    enter(rt, 28, 5)?;
    let mut v3 = false;
    let v0_target = p0;
    let v1_name = p1;
    let v2_value = p2;
    let t5 = type_of(rt, v1_name);
    let t6 = seq(rt, t5, S_SYMBOL_1.v());
    if t6 {
        v3 = t6;
    } else {
        let t8 = type_of(rt, v2_value);
        v3 = seq(rt, t8, S_SYMBOL_1.v());
    }
    if v3 {
        let t11 = var_get(rt, 1);
        let t12 = construct(rt, t11, &[S_CANNOT_CONVERT_A_SYMBOL_VALUE_TO.v()], "Wrong")?;
        return Err(throw(rt, t12));
    }
    let t16 = to_str(rt, v2_value)?;
    put_v(rt, v0_target, v1_name, t16, true)?;
    return Ok(true);
}

fn f4_assigned_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f4_assigned(rt, arg(args, 0), arg(args, 1), arg(args, 2))?))
}

// process.js:18  defineProperty(target, name, descriptor) {
fn f5_defineproperty(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 49, 6)?;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = false;
    let v0_target = arg(args, 0);
    let v1_name = arg(args, 1);
    let v2_descriptor = arg(args, 2);
    let t5 = has(rt, S_GET.v(), v2_descriptor)?;
    if t5 {
        v3 = t5;
    } else {
        v3 = has(rt, S_SET.v(), v2_descriptor)?;
    }
    if v3 {
        let t9 = var_get(rt, 5);
        let t10 = f3_baddescriptor(rt, S_DOES_NOT_ACCEPT_AN_ACCESSOR_GETT.v())?;
        return Err(throw(rt, t10));
    }
    let t12 = get_seen(rt, v2_descriptor, &S_CONFIGURABLE, 28)?;
    let t13 = !t12.truthy();
    if t13 {
        v5 = t13;
    } else {
        let t15 = get_seen(rt, v2_descriptor, &S_WRITABLE, 29)?;
        v5 = !t15.truthy();
    }
    if v5 {
        v4 = v5;
    } else {
        let t19 = get_seen(rt, v2_descriptor, &S_ENUMERABLE, 30)?;
        v4 = !t19.truthy();
    }
    if v4 {
        let t22 = var_get(rt, 5);
        let t23 = f3_baddescriptor(rt, S_ONLY_ACCEPTS_A_CONFIGURABLE_WRIT.v())?;
        return Err(throw(rt, t23));
    }
    let t24 = var_get(rt, 6);
    let t28 = get_seen(rt, v2_descriptor, &S_VALUE, 31)?;
    return Ok(V::bool((f4_assigned(rt, v0_target, v1_name, t28)?)));
}

// process.js:28  nextTick(callback, ...args) { isFunction(callback, 'callback'); host.tick(() => callback(...args));…
fn f6_nexttick(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 7)?;
    let v0_callback = arg(args, 0);
    let v1_args = rest(rt, args, 1)?;
    let t3 = var_get(rt, 4);
    call(rt, t3, V::UNDEFINED, &[v0_callback, S_CALLBACK.v()], "isFunction")?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_TICK, 32)?;
    let t8 = closure(rt, 7, &[v0_callback, v1_args])?;
    call(rt, t7, t6, &[t8], "host.tick")?;
    Ok(V::UNDEFINED)
}

// process.js:28  nextTick(callback, ...args) { isFunction(callback, 'callback'); host.tick(() => callback(...args));…
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 8)?;
    let t1 = capture(me, 0);
    let t2 = arr(rt, &[])?;
    let t3 = capture(me, 1);
    spread(rt, t2, t3, "...")?;
    return Ok(call_arr(rt, t1, V::UNDEFINED, t2, "callback")?);
}

// process.js:29  hrtime: assign(function hrtime(before) {
fn f8_hrtime(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 56, 9)?;
    let mut v4 = V::UNDEFINED;
    let v0_before = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_NOW, 33)?;
    let t4 = call(rt, t3, t2, &[], "host.now")?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BEGAN, 34)?;
    let t7 = call(rt, t6, t5, &[], "host.began")?;
    let v1_ms = sub(rt, t4, t7)?;
    let t9 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t10 = get_builtin(rt, t9, &S_FLOOR, G_MATH_FLOOR)?;
    let t12 = mix_num(rt, v1_ms)? / 1000.0;
    let t13 = math::floor(t12);
    let t15 = rem_num(mix_num(rt, v1_ms)?, 1000.0);
    let t16 = t15 * 1000000.0;
    let v2_now = arr(rt, &[V::num(t13), V::num(t16)])?;
    let t19 = seq(rt, v0_before, V::UNDEFINED);
    if t19 {
        return Ok(v2_now);
    }
    let t22 = get_at(rt, v2_now, 1i64)?;
    let t24 = get_at(rt, v0_before, 1i64)?;
    let v3_nanos = sub(rt, t22, t24)?;
    let t27 = lt(rt, v3_nanos, V::num(0.0))?;
    if t27 {
        let t29 = get_at(rt, v2_now, 0i64)?;
        let t31 = get_at(rt, v0_before, 0i64)?;
        let t32 = sub(rt, t29, t31)?;
        let t33 = mix_num(rt, t32)? - 1.0;
        let t35 = add(rt, v3_nanos, V::num(1000000000.0))?;
        v4 = arr(rt, &[V::num(t33), t35])?;
    } else {
        let t38 = get_at(rt, v2_now, 0i64)?;
        let t40 = get_at(rt, v0_before, 0i64)?;
        let t41 = sub(rt, t38, t40)?;
        v4 = arr(rt, &[t41, v3_nanos])?;
    }
    return Ok(v4);
}

// process.js:35  }, { bigint: () => BigNumber(host.now() - host.began()) * 1000000n }),
fn f9_bigint(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 10)?;
    let t1 = var_get(rt, 2);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_NOW, 36)?;
    let t4 = call(rt, t3, t2, &[], "host.now")?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BEGAN, 37)?;
    let t7 = call(rt, t6, t5, &[], "host.began")?;
    let t8 = sub(rt, t4, t7)?;
    let t9 = call(rt, t1, V::UNDEFINED, &[t8], "BigNumber")?;
    let t10 = bigint(&B_1000000);
    return Ok(mul(rt, t9, t10)?);
}

// process.js:36  uptime: () => (host.now() - host.began()) / 1000,
fn f10_uptime(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 11)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_NOW, 38)?;
    let t3 = call(rt, t2, t1, &[], "host.now")?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BEGAN, 39)?;
    let t6 = call(rt, t5, t4, &[], "host.began")?;
    let t7 = sub(rt, t3, t6)?;
    return Ok(V::num((mix_num(rt, t7)? / 1000.0)));
}

// process.js:37  cwd: () => '/var/task',
fn f11_cwd(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 12)?;
    return Ok(S_VAR_TASK.v());
}

// process.js:38  umask: () => 0o22,
fn f12_umask(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 13)?;
    return Ok(V::num(18.0));
}

// process.js:40  exit() { host.missing('process.exit'); },
fn f13_exit(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 14)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 40)?;
    call(rt, t2, t1, &[S_PROCESS_EXIT.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:41  abort() { host.missing('process.abort'); },
fn f14_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 15)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 41)?;
    call(rt, t2, t1, &[S_PROCESS_ABORT.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:42  kill() { host.missing('process.kill'); },
fn f15_kill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 16)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 42)?;
    call(rt, t2, t1, &[S_PROCESS_KILL.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:43  memoryUsage() { host.missing('process.memoryUsage'); },
fn f16_memoryusage(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 17)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 43)?;
    call(rt, t2, t1, &[S_PROCESS_MEMORYUSAGE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:44  cpuUsage() { host.missing('process.cpuUsage'); },
fn f17_cpuusage(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 18)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 44)?;
    call(rt, t2, t1, &[S_PROCESS_CPUUSAGE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:45  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f18_on(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 19)?;
    let t1 = var_get(rt, 7);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:45  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f19_once(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 20)?;
    let t1 = var_get(rt, 7);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:45  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f20_off(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 21)?;
    let t1 = var_get(rt, 7);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:45  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f21_addlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 22)?;
    let t1 = var_get(rt, 7);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:45  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f22_removelistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 23)?;
    let t1 = var_get(rt, 7);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:46  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f23_prependlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 24)?;
    let t1 = var_get(rt, 7);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:46  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f24_removealllisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 25)?;
    let t1 = var_get(rt, 7);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:46  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f25_emit(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 26)?;
    return Ok(V::FALSE);
}

// process.js:46  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f26_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 27)?;
    return Ok(arr(rt, &[])?);
}

// process.js:46  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f27_listenercount(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 28)?;
    return Ok(V::num(0.0));
}

// process.js:48  const stream = (level) => ({
fn f28_stream(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 9, 29)?;
    let v0_level = p0;
    let t3 = closure(rt, 29, &[v0_level])?;
    return Ok(obj_seen(rt, &K_ISTTY_WRITE, [V::FALSE, t3], 45)?);
}

fn f28_stream_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f28_stream(rt, arg(args, 0))
}

// process.js:50  write(text) {
fn f29_write(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22, 30)?;
    let mut v0_text = arg(args, 0);
    v0_text = to_str(rt, v0_text)?;
    let t5 = get_method(rt, v0_text, &S_ENDSWITH, M_ENDSWITH)?;
    let t6 = call_method(rt, t5, v0_text, &[S_1.v()], "text.endsWith", M_ENDSWITH)?;
    let t7 = !t6.truthy();
    if t7 {
        let t8 = var_get(rt, 0);
        let t9 = get_seen(rt, t8, &S_MISSING, 47)?;
        call(rt, t9, t8, &[S_A_WRITE_TO_THE_STANDARD_OUTPUT_T.v()], "host.missing")?;
    }
    let t11 = var_get(rt, 0);
    let t12 = get_seen(rt, t11, &S_LINE, 48)?;
    let t13 = capture(me, 0);
    let t15 = get_method(rt, v0_text, &S_SLICE, M_SLICE)?;
    let t16 = call_method(rt, t15, v0_text, &[V::num(0.0), V::num(-1.0)], "text.slice", M_SLICE)?;
    call(rt, t12, t11, &[t13, t16], "host.line")?;
    return Ok(V::TRUE);
}
