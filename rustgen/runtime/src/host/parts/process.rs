#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from process.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(18);

lit!(S = "");
lit!(S_1 = "\n");
lit!(S_ABORT = "abort");
lit!(S_ADDLISTENER = "addListener");
lit!(S_ARCH = "arch");
lit!(S_ARGV = "argv");
lit!(S_ASSIGN = "assign");
lit!(S_A_WRITE_TO_THE_STANDARD_OUTPUT_T = "a write to the standard output that ends no line");
lit!(S_BASE = "base");
lit!(S_BEGAN = "began");
lit!(S_BIGINT = "BigInt");
lit!(S_BIGINT_1 = "bigint");
lit!(S_CALLBACK = "callback");
lit!(S_CANNOT_CONVERT_A_SYMBOL_VALUE_TO = "Cannot convert a Symbol value to a string");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CPUUSAGE = "cpuUsage");
lit!(S_CWD = "cwd");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_EMIT = "emit");
lit!(S_EMITWARNING = "emitWarning");
lit!(S_ENDSWITH = "endsWith");
lit!(S_ENV = "env");
lit!(S_ENVIRONMENT = "environment");
lit!(S_ERROR = "error");
lit!(S_EXECARGV = "execArgv");
lit!(S_EXECPATH = "execPath");
lit!(S_EXIT = "exit");
lit!(S_EXITCODE = "exitCode");
lit!(S_FEATURES = "features");
lit!(S_FILE = "file");
lit!(S_FLOOR = "floor");
lit!(S_GUARD = "guard");
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
lit!(S_PID = "pid");
lit!(S_PLATFORM = "platform");
lit!(S_PPID = "ppid");
lit!(S_PREPENDLISTENER = "prependListener");
lit!(S_PROCESS = "process");
lit!(S_PROCESS_ABORT = "process.abort");
lit!(S_PROCESS_CPUUSAGE = "process.cpuUsage");
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
const K_SET: [&Lit; 1] = [&S_SET];
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
        FuncInfo { code: f3_set, name: &S_SET, length: 3, flags: 2 },
        FuncInfo { code: f4_nexttick, name: &S_NEXTTICK, length: 1, flags: 2 },
        FuncInfo { code: f5, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f6_hrtime, name: &S_HRTIME, length: 1, flags: 3 },
        FuncInfo { code: f7_bigint, name: &S_BIGINT_1, length: 0, flags: 6 },
        FuncInfo { code: f8_uptime, name: &S_UPTIME, length: 0, flags: 6 },
        FuncInfo { code: f9_cwd, name: &S_CWD, length: 0, flags: 6 },
        FuncInfo { code: f10_umask, name: &S_UMASK, length: 0, flags: 6 },
        FuncInfo { code: f11_exit, name: &S_EXIT, length: 0, flags: 2 },
        FuncInfo { code: f12_abort, name: &S_ABORT, length: 0, flags: 2 },
        FuncInfo { code: f13_kill, name: &S_KILL, length: 0, flags: 2 },
        FuncInfo { code: f14_memoryusage, name: &S_MEMORYUSAGE, length: 0, flags: 2 },
        FuncInfo { code: f15_cpuusage, name: &S_CPUUSAGE, length: 0, flags: 2 },
        FuncInfo { code: f16_on, name: &S_ON, length: 0, flags: 6 },
        FuncInfo { code: f17_once, name: &S_ONCE, length: 0, flags: 6 },
        FuncInfo { code: f18_off, name: &S_OFF, length: 0, flags: 6 },
        FuncInfo { code: f19_addlistener, name: &S_ADDLISTENER, length: 0, flags: 6 },
        FuncInfo { code: f20_removelistener, name: &S_REMOVELISTENER, length: 0, flags: 6 },
        FuncInfo { code: f21_prependlistener, name: &S_PREPENDLISTENER, length: 0, flags: 6 },
        FuncInfo { code: f22_removealllisteners, name: &S_REMOVEALLLISTENERS, length: 0, flags: 6 },
        FuncInfo { code: f23_emit, name: &S_EMIT, length: 0, flags: 6 },
        FuncInfo { code: f24_listeners, name: &S_LISTENERS, length: 0, flags: 6 },
        FuncInfo { code: f25_listenercount, name: &S_LISTENERCOUNT, length: 0, flags: 6 },
        FuncInfo { code: f26_stream_entry, name: &S_STREAM, length: 1, flags: 6 },
        FuncInfo { code: f27_write, name: &S_WRITE, length: 1, flags: 2 },
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

// process.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 0)?;
    tick(rt, 1, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// process.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1)?;
    tick(rt, 149, 1)?;
    let mut v11 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
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
    let v2_assign = get_builtin(rt, t2, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t5)?;
    let t6 = gload(rt, &S_BIGINT)?;
    var_set(rt, 2, t6)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_BASE, 7)?;
    req_obj(rt, t8, "host.base", "isFunction")?;
    let t9 = get_seen(rt, t8, &S_ISFUNCTION, 8)?;
    var_set(rt, 3, t9)?;
    let v6_nothing = closure(rt, 2, &[])?;
    let v7_names = obj(rt)?;
    let t12 = var_get(rt, 0);
    let t13 = get_seen(rt, t12, &S_ENVIRONMENT, 9)?;
    let mut t14 = iter(rt, t13, "host.environment")?;
    'l1: loop {
        tick(rt, 18, 2)?;
        let (t15, t16) = next(rt, &mut t14)?;
        if t16 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t17 = attempt!('try1, iter(rt, t15, ".for"));
                let (t18, t19) = attempt!('try1, next(rt, &mut t17));
                let v12_name = t18;
                let (t20, t21) = attempt!('try1, next(rt, &mut t17));
                let v13_value = t20;
                attempt!('try1, close(rt, &mut t17, false));
                attempt!('try1, put_v(rt, v7_names, v12_name, v13_value, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v11 = exception;
            close(rt, &mut t14, true)?;
            return Err(throw(rt, v11));
        }
    }
    let t26 = var_get(rt, 0);
    let t27 = get_seen(rt, t26, &S_GUARD, 10)?;
    if t27.truthy() {
        let t28 = var_get(rt, 0);
        let t29 = get_seen(rt, t28, &S_GUARD, 11)?;
        v14 = call(rt, t29, t28, &[v7_names], "host.guard")?;
    } else {
        let t32 = gload(rt, &S_PROXY)?;
        let t35 = closure(rt, 3, &[])?;
        let t34 = obj_seen(rt, &K_SET, [t35], 12)?;
        v14 = construct(rt, t32, &[v7_names, t34], "Proxy")?;
    }
    let v8_env = v14;
    let t39 = var_get(rt, 0);
    let t40 = get_seen(rt, t39, &S_VERSION, 13)?;
    let t42 = var_get(rt, 0);
    let t43 = get_seen(rt, t42, &S_VERSION, 14)?;
    let t44 = get_method(rt, t43, &S_SLICE, M_SLICE)?;
    let t45 = call_method(rt, t44, t43, &[V::num(1.0)], "host.version.slice", M_SLICE)?;
    let t41 = obj_seen(rt, &K_NODE, [t45], 16)?;
    let t46 = obj_seen(rt, &K_NAME_LTS, [S_NODE.v(), S_IRON.v()], 17)?;
    let t47 = var_get(rt, 0);
    let t48 = get_seen(rt, t47, &S_FILE, 18)?;
    let t49 = arr(rt, &[S_NODE.v(), t48])?;
    let t50 = arr(rt, &[])?;
    let t52 = obj(rt)?;
    let t53 = closure(rt, 4, &[])?;
    let t55 = closure(rt, 6, &[])?;
    let t57 = closure(rt, 7, &[])?;
    let t56 = obj_seen(rt, &K_BIGINT, [t57], 19)?;
    let t58 = call(rt, v2_assign, V::UNDEFINED, &[t55, t56], "assign")?;
    let t59 = closure(rt, 8, &[])?;
    let t60 = closure(rt, 9, &[])?;
    let t61 = closure(rt, 10, &[])?;
    let t63 = closure(rt, 11, &[])?;
    let t64 = closure(rt, 12, &[])?;
    let t65 = closure(rt, 13, &[])?;
    let t66 = closure(rt, 14, &[])?;
    let t67 = closure(rt, 15, &[])?;
    let t68 = closure(rt, 16, &[])?;
    let t69 = closure(rt, 17, &[])?;
    let t70 = closure(rt, 18, &[])?;
    let t71 = closure(rt, 19, &[])?;
    let t72 = closure(rt, 20, &[])?;
    let t73 = closure(rt, 21, &[])?;
    let t74 = closure(rt, 22, &[])?;
    let t38 = obj_seen(rt, &K_TITLE_VERSION_VERSIONS_ARCH_PLAT, [S_NODE.v(), t40, t41, S_X64.v(), S_LINUX.v(), t46, t49, t50, S_NODE.v(), v8_env, V::num(1.0), V::num(0.0), t52, V::UNDEFINED, t53, t58, t59, t60, t61, v6_nothing, t63, t64, t65, t66, t67, t68, t69, t70, t71, t72, t73, t74], 20)?;
    let t75 = closure(rt, 23, &[])?;
    def_prop(rt, t38, &S_EMIT, t75)?;
    let t76 = closure(rt, 24, &[])?;
    def_prop(rt, t38, &S_LISTENERS, t76)?;
    let t77 = closure(rt, 25, &[])?;
    def_prop(rt, t38, &S_LISTENERCOUNT, t77)?;
    var_set(rt, 4, t38)?;
    let v10_stream = closure(rt, 26, &[])?;
    let t79 = var_get(rt, 4);
    let t79 = tdz(rt, t79, "process")?;
    let t81 = f26_stream(rt, S_LOG.v())?;
    put_seen(rt, t79, &S_STDOUT, t81, true, 21)?;
    let t82 = var_get(rt, 4);
    let t82 = tdz(rt, t82, "process")?;
    let t84 = f26_stream(rt, S_ERROR.v())?;
    put_seen(rt, t82, &S_STDERR, t84, true, 22)?;
    let t86 = var_get(rt, 4);
    let t86 = tdz(rt, t86, "process")?;
    let t87 = gload(rt, &S_SYMBOL)?;
    let t88 = get_seen(rt, t87, &S_TOSTRINGTAG, 23)?;
    let t89 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [S_PROCESS.v(), V::TRUE], 24)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t86, t88, t89], "defineProperty")?;
    let t92 = var_get(rt, 4);
    let t92 = tdz(rt, t92, "process")?;
    return Ok(obj_seen(rt, &K_PROCESS, [t92], 25)?);
}

// process.js:7  const nothing = () => {};
fn f2_nothing(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3)?;
    tick(rt, 1, 3)?;
    Ok(V::UNDEFINED)
}

// process.js:11  set(target, name, value) {
fn f3_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4)?;
    tick(rt, 27, 4)?;
    let mut v3 = false;
    let v0_target = arg(args, 0);
    let v1_name = arg(args, 1);
    let v2_value = arg(args, 2);
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
    return Ok(V::TRUE);
}

// process.js:21  nextTick(callback, ...args) { isFunction(callback, 'callback'); host.tick(() => callback(...args));…
fn f4_nexttick(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5)?;
    tick(rt, 13, 5)?;
    let v0_callback = arg(args, 0);
    let v1_args = rest(rt, args, 1)?;
    let t3 = var_get(rt, 3);
    call(rt, t3, V::UNDEFINED, &[v0_callback, S_CALLBACK.v()], "isFunction")?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_TICK, 26)?;
    let t8 = closure(rt, 5, &[v0_callback, v1_args])?;
    call(rt, t7, t6, &[t8], "host.tick")?;
    Ok(V::UNDEFINED)
}

// process.js:21  nextTick(callback, ...args) { isFunction(callback, 'callback'); host.tick(() => callback(...args));…
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6)?;
    tick(rt, 6, 6)?;
    let t1 = capture(me, 0);
    let t2 = arr(rt, &[])?;
    let t3 = capture(me, 1);
    spread(rt, t2, t3, "")?;
    return Ok(call_arr(rt, t1, V::UNDEFINED, t2, "callback")?);
}

// process.js:22  hrtime: assign(function hrtime(before) {
fn f6_hrtime(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7)?;
    tick(rt, 55, 7)?;
    let mut v4 = V::UNDEFINED;
    let v0_before = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_NOW, 27)?;
    let t4 = call(rt, t3, t2, &[], "host.now")?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BEGAN, 28)?;
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

// process.js:28  }, { bigint: () => BigNumber(host.now() - host.began()) * 1000000n }),
fn f7_bigint(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8)?;
    tick(rt, 12, 8)?;
    let t1 = var_get(rt, 2);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_NOW, 30)?;
    let t4 = call(rt, t3, t2, &[], "host.now")?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BEGAN, 31)?;
    let t7 = call(rt, t6, t5, &[], "host.began")?;
    let t8 = sub(rt, t4, t7)?;
    let t9 = call(rt, t1, V::UNDEFINED, &[t8], "BigNumber")?;
    let t10 = bigint(&B_1000000);
    return Ok(mul(rt, t9, t10)?);
}

// process.js:29  uptime: () => (host.now() - host.began()) / 1000,
fn f8_uptime(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9)?;
    tick(rt, 9, 9)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_NOW, 32)?;
    let t3 = call(rt, t2, t1, &[], "host.now")?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BEGAN, 33)?;
    let t6 = call(rt, t5, t4, &[], "host.began")?;
    let t7 = sub(rt, t3, t6)?;
    return Ok(V::num((mix_num(rt, t7)? / 1000.0)));
}

// process.js:30  cwd: () => '/var/task',
fn f9_cwd(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10)?;
    tick(rt, 1, 10)?;
    return Ok(S_VAR_TASK.v());
}

// process.js:31  umask: () => 0o22,
fn f10_umask(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11)?;
    tick(rt, 1, 11)?;
    return Ok(V::num(18.0));
}

// process.js:33  exit() { host.missing('process.exit'); },
fn f11_exit(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12)?;
    tick(rt, 3, 12)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 34)?;
    call(rt, t2, t1, &[S_PROCESS_EXIT.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:34  abort() { host.missing('process.abort'); },
fn f12_abort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13)?;
    tick(rt, 3, 13)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 35)?;
    call(rt, t2, t1, &[S_PROCESS_ABORT.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:35  kill() { host.missing('process.kill'); },
fn f13_kill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14)?;
    tick(rt, 3, 14)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 36)?;
    call(rt, t2, t1, &[S_PROCESS_KILL.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:36  memoryUsage() { host.missing('process.memoryUsage'); },
fn f14_memoryusage(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15)?;
    tick(rt, 3, 15)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 37)?;
    call(rt, t2, t1, &[S_PROCESS_MEMORYUSAGE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:37  cpuUsage() { host.missing('process.cpuUsage'); },
fn f15_cpuusage(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16)?;
    tick(rt, 3, 16)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 38)?;
    call(rt, t2, t1, &[S_PROCESS_CPUUSAGE.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// process.js:38  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f16_on(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17)?;
    tick(rt, 2, 17)?;
    let t1 = var_get(rt, 4);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:38  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f17_once(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18)?;
    tick(rt, 2, 18)?;
    let t1 = var_get(rt, 4);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:38  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f18_off(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19)?;
    tick(rt, 2, 19)?;
    let t1 = var_get(rt, 4);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:38  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f19_addlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20)?;
    tick(rt, 2, 20)?;
    let t1 = var_get(rt, 4);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:38  on: () => process, once: () => process, off: () => process, addListener: () => process, removeListe…
fn f20_removelistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21)?;
    tick(rt, 2, 21)?;
    let t1 = var_get(rt, 4);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:39  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f21_prependlistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22)?;
    tick(rt, 2, 22)?;
    let t1 = var_get(rt, 4);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:39  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f22_removealllisteners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23)?;
    tick(rt, 2, 23)?;
    let t1 = var_get(rt, 4);
    let t1 = tdz(rt, t1, "process")?;
    return Ok(t1);
}

// process.js:39  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f23_emit(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24)?;
    tick(rt, 1, 24)?;
    return Ok(V::FALSE);
}

// process.js:39  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f24_listeners(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25)?;
    tick(rt, 2, 25)?;
    return Ok(arr(rt, &[])?);
}

// process.js:39  prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: ()…
fn f25_listenercount(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26)?;
    tick(rt, 1, 26)?;
    return Ok(V::num(0.0));
}

// process.js:41  const stream = (level) => ({
fn f26_stream(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 27)?;
    tick(rt, 8, 27)?;
    let v0_level = p0;
    let t3 = closure(rt, 27, &[v0_level])?;
    return Ok(obj_seen(rt, &K_ISTTY_WRITE, [V::FALSE, t3], 39)?);
}

fn f26_stream_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f26_stream(rt, arg(args, 0))
}

// process.js:43  write(text) {
fn f27_write(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28)?;
    tick(rt, 21, 28)?;
    let mut v0_text = arg(args, 0);
    v0_text = to_str(rt, v0_text)?;
    let t5 = get_method(rt, v0_text, &S_ENDSWITH, M_ENDSWITH)?;
    let t6 = call_method(rt, t5, v0_text, &[S_1.v()], "text.endsWith", M_ENDSWITH)?;
    let t7 = !t6.truthy();
    if t7 {
        let t8 = var_get(rt, 0);
        let t9 = get_seen(rt, t8, &S_MISSING, 41)?;
        call(rt, t9, t8, &[S_A_WRITE_TO_THE_STANDARD_OUTPUT_T.v()], "host.missing")?;
    }
    let t11 = var_get(rt, 0);
    let t12 = get_seen(rt, t11, &S_LINE, 42)?;
    let t13 = capture(me, 0);
    let t15 = get_method(rt, v0_text, &S_SLICE, M_SLICE)?;
    let t16 = call_method(rt, t15, v0_text, &[V::num(0.0), V::num(-1.0)], "text.slice", M_SLICE)?;
    call(rt, t12, t11, &[t13, t16], "host.line")?;
    return Ok(V::TRUE);
}
