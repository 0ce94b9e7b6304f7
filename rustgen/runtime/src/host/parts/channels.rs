#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from channels.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(32);

lit!(S = "");
lit!(S_1 = ":");
lit!(S_ACTIVECHANNEL = "ActiveChannel");
lit!(S_AN_INSTANCE_OF_CHANNEL = "an instance of Channel");
lit!(S_APPLY = "apply");
lit!(S_ASYNCEND = "asyncEnd");
lit!(S_ASYNCSTART = "asyncStart");
lit!(S_AT = "at");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BINDSTORE = "bindStore");
lit!(S_CALLBACK = "callback");
lit!(S_CHANNEL = "channel");
lit!(S_CHANNELOF = "channelOf");
lit!(S_CHANNEL_1 = "Channel");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DIAGNOSTICS_CHANNEL_CHANNEL_BIND = "diagnostics_channel.Channel.bindStore");
lit!(S_END = "end");
lit!(S_ERROR = "error");
lit!(S_FAIL = "fail");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GET_HASSUBSCRIBERS = "get hasSubscribers");
lit!(S_HASINSTANCE = "hasInstance");
lit!(S_HASSUBSCRIBERS = "hasSubscribers");
lit!(S_INDEXOF = "indexOf");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_MAP = "Map");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_NAME = "name");
lit!(S_NAMEORCHANNELS = "nameOrChannels");
lit!(S_NAMEORCHANNELS_1 = "nameOrChannels.");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OF_TYPE_FUNCTION = "of type function");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF = "of type string or an instance of TracingChannel or Object");
lit!(S_ONE_OF_TYPE_STRING_OR_SYMBOL = "one of type string or symbol");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUBLISH = "publish");
lit!(S_REFLECT = "Reflect");
lit!(S_REJECT = "reject");
lit!(S_REJECTED = "rejected");
lit!(S_RESOLVE = "resolve");
lit!(S_RESOLVED = "resolved");
lit!(S_RESULT = "result");
lit!(S_RUNSTORES = "runStores");
lit!(S_SAFEMAP = "SafeMap");
lit!(S_SET = "set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_SETTLE = "settle");
lit!(S_SOME = "some");
lit!(S_SPLICE = "splice");
lit!(S_START = "start");
lit!(S_STORES = "_stores");
lit!(S_STRING = "string");
lit!(S_SUBSCRIBE = "subscribe");
lit!(S_SUBSCRIBERS = "_subscribers");
lit!(S_SUBSCRIPTION = "subscription");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_THEN = "then");
lit!(S_TICK = "tick");
lit!(S_TOSPLICED = "toSpliced");
lit!(S_TRACECALLBACK = "traceCallback");
lit!(S_TRACEPROMISE = "tracePromise");
lit!(S_TRACESYNC = "traceSync");
lit!(S_TRACING = "tracing:");
lit!(S_TRACINGCHANNEL = "tracingChannel");
lit!(S_TRACINGCHANNEL_1 = "TracingChannel");
lit!(S_UNBINDSTORE = "unbindStore");
lit!(S_UNSUBSCRIBE = "unsubscribe");
lit!(S_VALUE = "value");
lit!(S_WRAPPED = "wrapped");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_SETPROTOTYPEOF: V = builtin_function("Object", "setPrototypeOf");
const K_CHANNEL_HASSUBSCRIBERS_SUBSCRIBE: [&Lit; 6] = [&S_CHANNEL, &S_HASSUBSCRIBERS, &S_SUBSCRIBE, &S_TRACINGCHANNEL, &S_UNSUBSCRIBE, &S_CHANNEL_1];
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const M_AT: Method = method("at");
const M_INDEXOF: Method = method("indexOf");
const M_SOME: Method = method("some");
const M_SPLICE: Method = method("splice");
const M_TOSPLICED: Method = method("toSpliced");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_channel_entry, name: &S_CHANNEL, length: 1, flags: 3 },
        FuncInfo { code: f3_subscribe, name: &S_SUBSCRIBE, length: 2, flags: 3 },
        FuncInfo { code: f4_unsubscribe, name: &S_UNSUBSCRIBE, length: 2, flags: 3 },
        FuncInfo { code: f5_hassubscribers, name: &S_HASSUBSCRIBERS, length: 1, flags: 3 },
        FuncInfo { code: f6_tracingchannel, name: &S_TRACINGCHANNEL, length: 1, flags: 3 },
        FuncInfo { code: f7_isfunction_entry, name: &S_ISFUNCTION, length: 2, flags: 6 },
        FuncInfo { code: f8_safemap_entry, name: &S_SAFEMAP, length: 0, flags: 27 },
        FuncInfo { code: f9_activechannel_entry, name: &S_ACTIVECHANNEL, length: 0, flags: 27 },
        FuncInfo { code: f10_subscribe, name: &S_SUBSCRIBE, length: 1, flags: 2 },
        FuncInfo { code: f11_unsubscribe, name: &S_UNSUBSCRIBE, length: 1, flags: 2 },
        FuncInfo { code: f12_bindstore, name: &S_BINDSTORE, length: 0, flags: 2 },
        FuncInfo { code: f13_unbindstore, name: &S_UNBINDSTORE, length: 0, flags: 2 },
        FuncInfo { code: f14_get_hassubscribers, name: &S_GET_HASSUBSCRIBERS, length: 0, flags: 2 },
        FuncInfo { code: f15_publish, name: &S_PUBLISH, length: 1, flags: 2 },
        FuncInfo { code: f16, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f17_runstores, name: &S_RUNSTORES, length: 3, flags: 2 },
        FuncInfo { code: f18_channel_entry, name: &S_CHANNEL_1, length: 1, flags: 27 },
        FuncInfo { code: f19, name: &S, length: 1, flags: 2 },
        FuncInfo { code: f20_subscribe, name: &S_SUBSCRIBE, length: 1, flags: 2 },
        FuncInfo { code: f21_unsubscribe, name: &S_UNSUBSCRIBE, length: 0, flags: 2 },
        FuncInfo { code: f22_bindstore, name: &S_BINDSTORE, length: 0, flags: 2 },
        FuncInfo { code: f23_unbindstore, name: &S_UNBINDSTORE, length: 0, flags: 2 },
        FuncInfo { code: f24_get_hassubscribers, name: &S_GET_HASSUBSCRIBERS, length: 0, flags: 2 },
        FuncInfo { code: f25_publish, name: &S_PUBLISH, length: 0, flags: 2 },
        FuncInfo { code: f26_runstores, name: &S_RUNSTORES, length: 3, flags: 2 },
        FuncInfo { code: f27_channelof_entry, name: &S_CHANNELOF, length: 2, flags: 6 },
        FuncInfo { code: f28_tracingchannel_entry, name: &S_TRACINGCHANNEL_1, length: 1, flags: 27 },
        FuncInfo { code: f29_get_hassubscribers, name: &S_GET_HASSUBSCRIBERS, length: 0, flags: 2 },
        FuncInfo { code: f30, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f31_subscribe, name: &S_SUBSCRIBE, length: 1, flags: 2 },
        FuncInfo { code: f32_unsubscribe, name: &S_UNSUBSCRIBE, length: 1, flags: 2 },
        FuncInfo { code: f33_tracesync, name: &S_TRACESYNC, length: 1, flags: 2 },
        FuncInfo { code: f34, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f35_tracepromise, name: &S_TRACEPROMISE, length: 1, flags: 2 },
        FuncInfo { code: f36_settle_entry, name: &S_SETTLE, length: 0, flags: 6 },
        FuncInfo { code: f37_resolved, name: &S_RESOLVED, length: 1, flags: 6 },
        FuncInfo { code: f38_rejected, name: &S_REJECTED, length: 1, flags: 6 },
        FuncInfo { code: f39, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f40_tracecallback, name: &S_TRACECALLBACK, length: 1, flags: 2 },
        FuncInfo { code: f41_wrapped, name: &S_WRAPPED, length: 2, flags: 3 },
        FuncInfo { code: f42, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f43, name: &S, length: 0, flags: 6 },
    ],
    vars: 19,
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

// channels.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// channels.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 148, 1)?;
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
    var_set(rt, 14, V::UNDEFINED)?;
    var_set(rt, 15, V::EMPTY)?;
    var_set(rt, 16, V::EMPTY)?;
    var_set(rt, 17, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = closure(rt, 2, &[])?;
    var_set(rt, 14, t2)?;
    let v16_subscribe = closure(rt, 3, &[])?;
    let v17_unsubscribe = closure(rt, 4, &[])?;
    let v18_hassubscribers = closure(rt, 5, &[])?;
    let v22_tracingchannel = closure(rt, 6, &[])?;
    let t7 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t7, "Object", "defineProperty")?;
    let t8 = get_builtin(rt, t7, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t8)?;
    let t9 = get_builtin(rt, t7, &S_SETPROTOTYPEOF, G_OBJECT_SETPROTOTYPEOF)?;
    var_set(rt, 2, t9)?;
    let t10 = get_builtin(rt, t7, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 3, t10)?;
    let t11 = gload(rt, &S_REFLECT)?;
    req_obj(rt, t11, "Reflect", "apply")?;
    let t12 = get_seen(rt, t11, &S_APPLY, 22)?;
    var_set(rt, 4, t12)?;
    let t13 = gload(rt, &S_PROMISE)?;
    var_set(rt, 5, t13)?;
    let v6_table = gload(rt, &S_MAP)?;
    let t15 = var_get(rt, 0);
    let t16 = get_seen(rt, t15, &S_BASE, 23)?;
    req_obj(rt, t16, "host.base", "badType")?;
    let t17 = get_seen(rt, t16, &S_BADTYPE, 24)?;
    var_set(rt, 6, t17)?;
    let t18 = closure(rt, 7, &[])?;
    var_set(rt, 7, t18)?;
    let t20 = construct(rt, v6_table, &[], "Table")?;
    var_set(rt, 8, t20)?;
    let t22 = get_seen(rt, v6_table, &S_PROTOTYPE, 25)?;
    req_obj(rt, t22, "Table.prototype", "get")?;
    let t23 = get_seen(rt, t22, &S_GET, 26)?;
    var_set(rt, 9, t23)?;
    let t24 = get_seen(rt, t22, &S_SET, 27)?;
    var_set(rt, 10, t24)?;
    let t26 = make_class(rt, 8, v6_table, &[])?;
    get_seen(rt, t26, &S_PROTOTYPE, 28)?;
    let v23_safemap = t26;
    var_set(rt, 11, t26)?;
    let t28 = make_class(rt, 9, V::EMPTY, &[])?;
    let t29 = get_seen(rt, t28, &S_PROTOTYPE, 29)?;
    let t30 = closure(rt, 10, &[])?;
    def_hidden(rt, t29, S_SUBSCRIBE.v(), t30)?;
    let t31 = closure(rt, 11, &[])?;
    def_hidden(rt, t29, S_UNSUBSCRIBE.v(), t31)?;
    let t32 = closure(rt, 12, &[])?;
    def_hidden(rt, t29, S_BINDSTORE.v(), t32)?;
    let t33 = closure(rt, 13, &[])?;
    def_hidden(rt, t29, S_UNBINDSTORE.v(), t33)?;
    let t34 = closure(rt, 14, &[])?;
    def_accessor_hidden(rt, t29, S_HASSUBSCRIBERS.v(), t34, true)?;
    let t35 = closure(rt, 15, &[])?;
    def_hidden(rt, t29, S_PUBLISH.v(), t35)?;
    let t36 = closure(rt, 17, &[])?;
    def_hidden(rt, t29, S_RUNSTORES.v(), t36)?;
    let v24_activechannel = t28;
    var_set(rt, 12, t28)?;
    var_set(rt, 18, V::EMPTY)?;
    let t37 = gload(rt, &S_SYMBOL)?;
    let t38 = get_seen(rt, t37, &S_HASINSTANCE, 30)?;
    let t39 = static_key(rt, t38)?;
    let t40 = make_class(rt, 18, V::EMPTY, &[])?;
    let t41 = get_seen(rt, t40, &S_PROTOTYPE, 31)?;
    let t42 = closure(rt, 19, &[])?;
    set_name(rt, t42, t39, "")?;
    def_hidden(rt, t40, t39, t42)?;
    let t43 = closure(rt, 20, &[])?;
    def_hidden(rt, t41, S_SUBSCRIBE.v(), t43)?;
    let t44 = closure(rt, 21, &[])?;
    def_hidden(rt, t41, S_UNSUBSCRIBE.v(), t44)?;
    let t45 = closure(rt, 22, &[])?;
    def_hidden(rt, t41, S_BINDSTORE.v(), t45)?;
    let t46 = closure(rt, 23, &[])?;
    def_hidden(rt, t41, S_UNBINDSTORE.v(), t46)?;
    let t47 = closure(rt, 24, &[])?;
    def_accessor_hidden(rt, t41, S_HASSUBSCRIBERS.v(), t47, true)?;
    let t48 = closure(rt, 25, &[])?;
    def_hidden(rt, t41, S_PUBLISH.v(), t48)?;
    let t49 = closure(rt, 26, &[])?;
    def_hidden(rt, t41, S_RUNSTORES.v(), t49)?;
    var_set(rt, 18, t40)?;
    var_set(rt, 13, t40)?;
    let t50 = arr(rt, &[S_START.v(), S_END.v(), S_ASYNCSTART.v(), S_ASYNCEND.v(), S_ERROR.v()])?;
    var_set(rt, 15, t50)?;
    let t51 = closure(rt, 27, &[])?;
    var_set(rt, 16, t51)?;
    let t52 = make_class(rt, 28, V::EMPTY, &[])?;
    let t53 = get_seen(rt, t52, &S_PROTOTYPE, 32)?;
    let t54 = closure(rt, 29, &[])?;
    def_accessor_hidden(rt, t53, S_HASSUBSCRIBERS.v(), t54, true)?;
    let t55 = closure(rt, 31, &[])?;
    def_hidden(rt, t53, S_SUBSCRIBE.v(), t55)?;
    let t56 = closure(rt, 32, &[])?;
    def_hidden(rt, t53, S_UNSUBSCRIBE.v(), t56)?;
    let t57 = closure(rt, 33, &[])?;
    def_hidden(rt, t53, S_TRACESYNC.v(), t57)?;
    let t58 = closure(rt, 35, &[])?;
    def_hidden(rt, t53, S_TRACEPROMISE.v(), t58)?;
    let t59 = closure(rt, 40, &[])?;
    def_hidden(rt, t53, S_TRACECALLBACK.v(), t59)?;
    let v26_tracingchannel = t52;
    var_set(rt, 17, t52)?;
    let t62 = var_get(rt, 14);
    let t67 = var_get(rt, 13);
    let t67 = tdz(rt, t67, "Channel")?;
    let t61 = obj_seen(rt, &K_CHANNEL_HASSUBSCRIBERS_SUBSCRIBE, [t62, v18_hassubscribers, v16_subscribe, v22_tracingchannel, v17_unsubscribe, t67], 33)?;
    return Ok(obj_seen(rt, &K_MODULE, [t61], 34)?);
}

// channels.js:75  function channel(name) {
fn f2_channel(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 36, 2)?;
    let mut v2 = false;
    let v0_name = p0;
    let t2 = var_get(rt, 4);
    let t3 = var_get(rt, 9);
    let t4 = var_get(rt, 8);
    let t6 = arr(rt, &[v0_name])?;
    let v1_known = call(rt, t2, V::UNDEFINED, &[t3, t4, t6], "apply")?;
    let t9 = sne(rt, v1_known, V::UNDEFINED);
    if t9 {
        return Ok(v1_known);
    }
    let t12 = type_of(rt, v0_name);
    let t13 = sne(rt, t12, S_STRING.v());
    if t13 {
        let t15 = type_of(rt, v0_name);
        v2 = sne(rt, t15, S_SYMBOL_1.v());
    } else {
        v2 = t13;
    }
    if v2 {
        let t18 = var_get(rt, 6);
        let t20 = call(rt, t18, V::UNDEFINED, &[S_CHANNEL.v(), S_ONE_OF_TYPE_STRING_OR_SYMBOL.v(), v0_name], "badType")?;
        return Err(throw(rt, t20));
    }
    let t21 = var_get(rt, 13);
    let t21 = tdz(rt, t21, "Channel")?;
    return Ok(f18_channel(rt, t21, t21, v0_name)?);
}

fn f2_channel_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_channel(rt, arg(args, 0))
}

// channels.js:81  function subscribe(name, subscription) { return channel(name).subscribe(subscription); }
fn f3_subscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 3)?;
    let v0_name = arg(args, 0);
    let v1_subscription = arg(args, 1);
    let t3 = var_get(rt, 14);
    let t5 = f2_channel(rt, v0_name)?;
    let t6 = get_seen(rt, t5, &S_SUBSCRIBE, 35)?;
    return Ok(call(rt, t6, t5, &[v1_subscription], "channel(...).subscribe")?);
}

// channels.js:82  function unsubscribe(name, subscription) { return channel(name).unsubscribe(subscription); }
fn f4_unsubscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 4)?;
    let v0_name = arg(args, 0);
    let v1_subscription = arg(args, 1);
    let t3 = var_get(rt, 14);
    let t5 = f2_channel(rt, v0_name)?;
    let t6 = get_seen(rt, t5, &S_UNSUBSCRIBE, 36)?;
    return Ok(call(rt, t6, t5, &[v1_subscription], "channel(...).unsubscribe")?);
}

// channels.js:83  function hasSubscribers(name) {
fn f5_hassubscribers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 5)?;
    let mut v2 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 4);
    let t3 = var_get(rt, 9);
    let t4 = var_get(rt, 8);
    let t6 = arr(rt, &[v0_name])?;
    let v1_known = call(rt, t2, V::UNDEFINED, &[t3, t4, t6], "apply")?;
    let t9 = sne(rt, v1_known, V::UNDEFINED);
    if t9 {
        v2 = get_seen(rt, v1_known, &S_HASSUBSCRIBERS, 37)?;
    } else {
        v2 = V::bool(t9);
    }
    return Ok(v2);
}

// channels.js:191  function tracingChannel(nameOrChannels) { return new TracingChannel(nameOrChannels); }
fn f6_tracingchannel(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 6)?;
    let v0_nameorchannels = arg(args, 0);
    let t2 = var_get(rt, 17);
    return Ok(f28_tracingchannel(rt, t2, t2, v0_nameorchannels)?);
}

// channels.js:8  const isFunction = (f, name) => {
fn f7_isfunction(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 14, 7)?;
    let v0_f = p0;
    let v1_name = p1;
    let t4 = type_of(rt, v0_f);
    let t5 = sne(rt, t4, S_FUNCTION.v());
    if t5 {
        let t6 = var_get(rt, 6);
        let t9 = call(rt, t6, V::UNDEFINED, &[v1_name, S_OF_TYPE_FUNCTION.v(), v0_f], "badType")?;
        return Err(throw(rt, t9));
    }
    Ok(V::UNDEFINED)
}

fn f7_isfunction_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_isfunction(rt, arg(args, 0), arg(args, 1))
}

// channels.js:13  class SafeMap extends Table {}
fn f8_safemap(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 7, 8)?;
    let t1 = me;
    let t2 = target;
    let t4 = super_call(rt, t1, t2, args)?;
    init_fields(rt, t4, t1)?;
    return Ok(t4);
}

fn f8_safemap_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f8_safemap(rt, me, target, args)
}

// channels.js:15  class ActiveChannel {
fn f9_activechannel(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 9)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f9_activechannel_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f9_activechannel(rt, me, target, args)
}

// channels.js:16  subscribe(subscription) {
fn f10_subscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 10)?;
    let v0_subscription = arg(args, 0);
    let t2 = var_get(rt, 7);
    f7_isfunction(rt, v0_subscription, S_SUBSCRIPTION.v())?;
    let t5 = arr(rt, &[])?;
    let t6 = get_seen(rt, this, &S_SUBSCRIBERS, 38)?;
    spread(rt, t5, t6, "this._subscribers")?;
    push(rt, t5, v0_subscription)?;
    put_seen(rt, this, &S_SUBSCRIBERS, t5, true, 39)?;
    Ok(V::UNDEFINED)
}

// channels.js:20  unsubscribe(subscription) {
fn f11_unsubscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 11)?;
    let v0_subscription = arg(args, 0);
    let t2 = get_seen(rt, this, &S_SUBSCRIBERS, 40)?;
    let t3 = get_method(rt, t2, &S_INDEXOF, M_INDEXOF)?;
    let v1_at = call_method(rt, t3, t2, &[v0_subscription], "this._subscribers.indexOf", M_INDEXOF)?;
    let t7 = to_num(rt, v1_at)? < 0.0;
    if t7 {
        return Ok(V::FALSE);
    }
    let t8 = get_seen(rt, this, &S_SUBSCRIBERS, 42)?;
    let t9 = get_method(rt, t8, &S_TOSPLICED, M_TOSPLICED)?;
    let t11 = call_method(rt, t9, t8, &[v1_at, V::num(1.0)], "this._subscribers.toSpliced", M_TOSPLICED)?;
    put_seen(rt, this, &S_SUBSCRIBERS, t11, true, 44)?;
    let t12 = get_seen(rt, this, &S_SUBSCRIBERS, 45)?;
    let t13 = length_seen(rt, t12, 46)?;
    let t14 = seq(rt, t13, V::num(0.0));
    if t14 {
        let t15 = var_get(rt, 2);
        let t16 = var_get(rt, 13);
        let t16 = tdz(rt, t16, "Channel")?;
        let t17 = get_seen(rt, t16, &S_PROTOTYPE, 47)?;
        call(rt, t15, V::UNDEFINED, &[this, t17], "setPrototypeOf")?;
        put_seen(rt, this, &S_SUBSCRIBERS, V::UNDEFINED, true, 48)?;
        put_seen(rt, this, &S_STORES, V::UNDEFINED, true, 49)?;
    }
    return Ok(V::TRUE);
}

// channels.js:31  bindStore() { host.missing('diagnostics_channel.Channel.bindStore'); }
fn f12_bindstore(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 12)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 50)?;
    call(rt, t2, t1, &[S_DIAGNOSTICS_CHANNEL_CHANNEL_BIND.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// channels.js:32  unbindStore() { return false; }
fn f13_unbindstore(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 13)?;
    return Ok(V::FALSE);
}

// channels.js:33  get hasSubscribers() { return true; }
fn f14_get_hassubscribers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 14)?;
    return Ok(V::TRUE);
}

// channels.js:34  publish(data) {
fn f15_publish(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 15)?;
    let mut v1 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_data = arg(args, 0);
    let t2 = get_seen(rt, this, &S_SUBSCRIBERS, 51)?;
    let mut t3 = iter(rt, t2, "this._subscribers")?;
    'l1: loop {
        tick(rt, 21, 16)?;
        let (t4, t5) = next(rt, &mut t3)?;
        if t5 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v2_onmessage = t4;
                'done2: {
                    let stop: Stop = 'try2: {
                        let t8 = attempt!('try2, get_seen(rt, this, &S_NAME, 52));
                        attempt!('try2, call(rt, v2_onmessage, V::UNDEFINED, &[v0_data, t8], "onMessage"));
                        break 'done2;
                    };
                    let exception = attempt!('try1, caught(rt, stop));
                    v3 = exception;
                    let v4_e = v3;
                    let t11 = var_get(rt, 0);
                    let t12 = attempt!('try1, get_seen(rt, t11, &S_TICK, 53));
                    let t13 = attempt!('try1, closure(rt, 16, &[v4_e]));
                    attempt!('try1, call(rt, t12, t11, &[t13], "host.tick"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v1 = exception;
            close(rt, &mut t3, true)?;
            return Err(throw(rt, v1));
        }
    }
    Ok(V::UNDEFINED)
}

// channels.js:39  host.tick(() => host.fail(e)); // nobody can catch it
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 17)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_FAIL, 54)?;
    let t3 = capture(me, 0);
    return Ok(call(rt, t2, t1, &[t3], "host.fail")?);
}

// channels.js:43  runStores(data, fn, thisArg, ...args) {
fn f17_runstores(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 18)?;
    let v0_data = arg(args, 0);
    let v1_fn = arg(args, 1);
    let v2_thisarg = arg(args, 2);
    let v3_args = rest(rt, args, 3)?;
    let t5 = get_seen(rt, this, &S_PUBLISH, 55)?;
    call(rt, t5, this, &[v0_data], "this.publish")?;
    let t8 = var_get(rt, 4);
    return Ok(call(rt, t8, V::UNDEFINED, &[v1_fn, v2_thisarg, v3_args], "apply")?);
}

// channels.js:50  constructor(name) {
fn f18_channel(rt: &mut Rt, me: V, target: V, p0: V) -> R<V> {
    enter(rt, 15, 19)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v0_name = p0;
    put_seen(rt, this, &S_SUBSCRIBERS, V::UNDEFINED, true, 56)?;
    put_seen(rt, this, &S_STORES, V::UNDEFINED, true, 57)?;
    put_seen(rt, this, &S_NAME, v0_name, true, 58)?;
    let t4 = var_get(rt, 4);
    let t5 = var_get(rt, 10);
    let t6 = var_get(rt, 8);
    let t8 = arr(rt, &[v0_name, this])?;
    call(rt, t4, V::UNDEFINED, &[t5, t6, t8], "apply")?;
    Ok(this)
}

fn f18_channel_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f18_channel(rt, me, target, arg(args, 0))
}

// channels.js:56  static [Symbol.hasInstance](instance) {
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 20)?;
    let mut v2 = false;
    let v0_instance = arg(args, 0);
    let t2 = var_get(rt, 3);
    let v1_prototype = call(rt, t2, V::UNDEFINED, &[v0_instance], "getPrototypeOf")?;
    let t6 = var_get(rt, 18);
    let t6 = tdz(rt, t6, "Channel")?;
    let t7 = get_seen(rt, t6, &S_PROTOTYPE, 59)?;
    let t8 = seq(rt, v1_prototype, t7);
    if t8 {
        v2 = t8;
    } else {
        let t10 = var_get(rt, 12);
        let t11 = get_seen(rt, t10, &S_PROTOTYPE, 60)?;
        v2 = seq(rt, v1_prototype, t11);
    }
    return Ok(V::bool(v2));
}

// channels.js:60  subscribe(subscription) {
fn f20_subscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 21)?;
    let v0_subscription = arg(args, 0);
    let t2 = var_get(rt, 7);
    f7_isfunction(rt, v0_subscription, S_SUBSCRIPTION.v())?;
    let t5 = var_get(rt, 2);
    let t6 = var_get(rt, 12);
    let t7 = get_seen(rt, t6, &S_PROTOTYPE, 61)?;
    call(rt, t5, V::UNDEFINED, &[this, t7], "setPrototypeOf")?;
    let t9 = arr(rt, &[])?;
    put_seen(rt, this, &S_SUBSCRIBERS, t9, true, 62)?;
    let t10 = var_get(rt, 11);
    let t11 = constructed(f8_safemap(rt, t10, t10, &[]), rt)?;
    put_seen(rt, this, &S_STORES, t11, true, 63)?;
    let t12 = get_seen(rt, this, &S_SUBSCRIBE, 64)?;
    call(rt, t12, this, &[v0_subscription], "this.subscribe")?;
    Ok(V::UNDEFINED)
}

// channels.js:67  unsubscribe() { return false; }
fn f21_unsubscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 22)?;
    return Ok(V::FALSE);
}

// channels.js:68  bindStore() { host.missing('diagnostics_channel.Channel.bindStore'); }
fn f22_bindstore(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 23)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 65)?;
    call(rt, t2, t1, &[S_DIAGNOSTICS_CHANNEL_CHANNEL_BIND.v()], "host.missing")?;
    Ok(V::UNDEFINED)
}

// channels.js:69  unbindStore() { return false; }
fn f23_unbindstore(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 24)?;
    return Ok(V::FALSE);
}

// channels.js:70  get hasSubscribers() { return false; }
fn f24_get_hassubscribers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 25)?;
    return Ok(V::FALSE);
}

// channels.js:71  publish() { }
fn f25_publish(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 26)?;
    Ok(V::UNDEFINED)
}

// channels.js:72  runStores(data, fn, thisArg, ...args) { return apply(fn, thisArg, args); }
fn f26_runstores(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 27)?;
    let v0_data = arg(args, 0);
    let v1_fn = arg(args, 1);
    let v2_thisarg = arg(args, 2);
    let v3_args = rest(rt, args, 3)?;
    let t5 = var_get(rt, 4);
    return Ok(call(rt, t5, V::UNDEFINED, &[v1_fn, v2_thisarg, v3_args], "apply")?);
}

// channels.js:89  const channelOf = (given, event) => {
fn f27_channelof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 56, 28)?;
    let mut v2 = false;
    let v0_given = p0;
    let v1_event = p1;
    let t4 = type_of(rt, v0_given);
    let t5 = seq(rt, t4, S_STRING.v());
    if t5 {
        let t6 = var_get(rt, 14);
        let t8 = to_part(rt, v0_given)?;
        let t12 = to_part(rt, v1_event)?;
        let t13 = concat_n(rt, &[S_TRACING.v(), t8, S_1.v(), t12])?;
        return Ok(f2_channel(rt, t13)?);
    }
    let t16 = type_of(rt, v0_given);
    let t17 = sne(rt, t16, S_OBJECT_1.v());
    if t17 {
        v2 = t17;
    } else {
        v2 = seq(rt, v0_given, V::NULL);
    }
    if v2 {
        let t21 = var_get(rt, 6);
        let t23 = call(rt, t21, V::UNDEFINED, &[S_NAMEORCHANNELS.v(), S_OF_TYPE_STRING_OR_AN_INSTANCE_OF.v(), v0_given], "badType")?;
        return Err(throw(rt, t23));
    }
    let t26 = get_v(rt, v0_given, v1_event)?;
    let t27 = var_get(rt, 13);
    let t27 = tdz(rt, t27, "Channel")?;
    let t28 = instance_of(rt, t26, t27)?;
    let t29 = !t28;
    if t29 {
        let t30 = var_get(rt, 6);
        let t32 = to_part(rt, v1_event)?;
        let t33 = concat_n(rt, &[S_NAMEORCHANNELS_1.v(), t32])?;
        let t36 = get_v(rt, v0_given, v1_event)?;
        let t37 = call(rt, t30, V::UNDEFINED, &[t33, S_AN_INSTANCE_OF_CHANNEL.v(), t36], "badType")?;
        return Err(throw(rt, t37));
    }
    return Ok(get_v(rt, v0_given, v1_event)?);
}

fn f27_channelof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f27_channelof(rt, arg(args, 0), arg(args, 1))
}

// channels.js:97  constructor(given) {
fn f28_tracingchannel(rt: &mut Rt, me: V, target: V, p0: V) -> R<V> {
    enter(rt, 8, 29)?;
    let this = instance(rt, target)?;
    let mut v1 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v0_given = p0;
    let t3 = var_get(rt, 15);
    let mut t4 = iter(rt, t3, "events")?;
    'l1: loop {
        tick(rt, 17, 30)?;
        let (t5, t6) = next(rt, &mut t4)?;
        if t6 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v2_event = t5;
                let t7 = var_get(rt, 1);
                let t10 = var_get(rt, 16);
                let t13 = attempt!('try1, f27_channelof(rt, v0_given, v2_event));
                let t9 = attempt!('try1, obj_seen(rt, &K_VALUE, [t13], 67));
                attempt!('try1, call(rt, t7, V::UNDEFINED, &[this, v2_event, t9], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v1 = exception;
            close(rt, &mut t4, true)?;
            return Err(throw(rt, v1));
        }
    }
    Ok(this)
}

fn f28_tracingchannel_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f28_tracingchannel(rt, me, target, arg(args, 0))
}

// channels.js:100  get hasSubscribers() { return events.some((event) => this[event].hasSubscribers); }
fn f29_get_hassubscribers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 31)?;
    let v0_this = this;
    let t1 = var_get(rt, 15);
    let t2 = get_method(rt, t1, &S_SOME, M_SOME)?;
    let t3 = closure(rt, 30, &[v0_this])?;
    return Ok(call_method(rt, t2, t1, &[t3], "events.some", M_SOME)?);
}

// channels.js:100  get hasSubscribers() { return events.some((event) => this[event].hasSubscribers); }
fn f30(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 32)?;
    let v0_event = arg(args, 0);
    let t2 = capture(me, 0);
    let t4 = get_v(rt, t2, v0_event)?;
    return Ok(get_seen(rt, t4, &S_HASSUBSCRIBERS, 69)?);
}

// channels.js:101  subscribe(handlers) {
fn f31_subscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 33)?;
    let mut v1 = V::UNDEFINED;
    let v0_handlers = arg(args, 0);
    let t2 = var_get(rt, 15);
    let mut t3 = iter(rt, t2, "events")?;
    'l1: loop {
        tick(rt, 20, 34)?;
        let (t4, t5) = next(rt, &mut t3)?;
        if t5 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v2_event = t4;
                let t8 = attempt!('try1, get_v(rt, v0_handlers, v2_event));
                if t8.truthy() {
                    let t10 = attempt!('try1, get_v(rt, this, v2_event));
                    let t11 = attempt!('try1, get_seen(rt, t10, &S_SUBSCRIBE, 70));
                    let t14 = attempt!('try1, get_v(rt, v0_handlers, v2_event));
                    attempt!('try1, call(rt, t11, t10, &[t14], "this[event].subscribe"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v1 = exception;
            close(rt, &mut t3, true)?;
            return Err(throw(rt, v1));
        }
    }
    Ok(V::UNDEFINED)
}

// channels.js:104  unsubscribe(handlers) {
fn f32_unsubscribe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 35)?;
    let mut v2 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_handlers = arg(args, 0);
    let mut v1_done = true;
    let t2 = var_get(rt, 15);
    let mut t3 = iter(rt, t2, "events")?;
    'l1: loop {
        tick(rt, 26, 36)?;
        let (t4, t5) = next(rt, &mut t3)?;
        if t5 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_event = t4;
                let t8 = attempt!('try1, get_v(rt, v0_handlers, v3_event));
                if t8.truthy() {
                    let t10 = attempt!('try1, get_v(rt, this, v3_event));
                    let t11 = attempt!('try1, get_seen(rt, t10, &S_UNSUBSCRIBE, 71));
                    let t14 = attempt!('try1, get_v(rt, v0_handlers, v3_event));
                    let t15 = attempt!('try1, call(rt, t11, t10, &[t14], "this[event].unsubscribe"));
                    v4 = V::bool((!t15.truthy()));
                } else {
                    v4 = t8;
                }
                if v4.truthy() {
                    v1_done = false;
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t3, true)?;
            return Err(throw(rt, v2));
        }
    }
    return Ok(V::bool(v1_done));
}

// channels.js:109  traceSync(fn, context = {}, thisArg, ...args) {
fn f33_tracesync(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 44, 37)?;
    let mut v4 = V::UNDEFINED;
    let v0_fn = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v4 = obj(rt)?;
    } else {
        v4 = t2;
    }
    let v1_context = v4;
    let v2_thisarg = arg(args, 2);
    let v3_args = rest(rt, args, 3)?;
    let t8 = get_seen(rt, this, &S_HASSUBSCRIBERS, 72)?;
    let t9 = !t8.truthy();
    if t9 {
        let t10 = var_get(rt, 4);
        return Ok(call(rt, t10, V::UNDEFINED, &[v0_fn, v2_thisarg, v3_args], "apply")?);
    }
    req_obj(rt, this, "this", "start")?;
    let v5_start = get_seen(rt, this, &S_START, 73)?;
    let v6_end = get_seen(rt, this, &S_END, 74)?;
    let v7_error = get_seen(rt, this, &S_ERROR, 75)?;
    let t19 = get_seen(rt, v5_start, &S_RUNSTORES, 76)?;
    let t21 = closure(rt, 34, &[v0_fn, v2_thisarg, v3_args, v1_context, v7_error, v6_end])?;
    return Ok(call(rt, t19, v5_start, &[v1_context, t21], "start.runStores")?);
}

// channels.js:112  return start.runStores(context, () => {
fn f34(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 38)?;
    let mut v1_e = V::UNDEFINED;
    let completion1: Completion = 'finally1: {
        'done2: {
            let stop: Stop = 'try2: {
                let t1 = var_get(rt, 4);
                let t2 = capture(me, 0);
                let t3 = capture(me, 1);
                let t4 = capture(me, 2);
                let v0_result = attempt!('try2, call(rt, t1, V::UNDEFINED, &[t2, t3, t4], "apply"));
                let t6 = capture(me, 3);
                attempt!('try2, put_seen(rt, t6, &S_RESULT, v0_result, true, 77));
                break 'finally1 Completion::Return(v0_result);
            };
            let exception = attempt_finally!('finally1, caught(rt, stop));
            v1_e = exception;
            let t9 = capture(me, 3);
            attempt_finally!('finally1, put_seen(rt, t9, &S_ERROR, v1_e, true, 78));
            let t11 = capture(me, 4);
            let t12 = attempt_finally!('finally1, get_seen(rt, t11, &S_PUBLISH, 79));
            let t13 = capture(me, 3);
            attempt_finally!('finally1, call(rt, t12, t11, &[t13], "error.publish"));
            break 'finally1 Completion::Throw(throw(rt, v1_e));
        }
        Completion::Normal
    };
    let completion1 = completion1.hold(rt)?;
    let t16 = capture(me, 5);
    let t17 = get_seen(rt, t16, &S_PUBLISH, 80)?;
    let t18 = capture(me, 3);
    call(rt, t17, t16, &[t18], "end.publish")?;
    match completion1 {
        Held::Throw(exception) => {
            return Err(throw(rt, exception));
        }
        Held::Return(value) => {
            return Ok(value);
        }
        _ => {}
    }
    Ok(V::UNDEFINED)
}

// channels.js:126  tracePromise(fn, context = {}, thisArg, ...args) {
fn f35_tracepromise(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 59, 39)?;
    let mut v4 = V::UNDEFINED;
    let v0_fn = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v4 = obj(rt)?;
    } else {
        v4 = t2;
    }
    let v1_context = v4;
    let v2_thisarg = arg(args, 2);
    let v3_args = rest(rt, args, 3)?;
    let t8 = get_seen(rt, this, &S_HASSUBSCRIBERS, 81)?;
    let t9 = !t8.truthy();
    if t9 {
        let t10 = var_get(rt, 4);
        return Ok(call(rt, t10, V::UNDEFINED, &[v0_fn, v2_thisarg, v3_args], "apply")?);
    }
    req_obj(rt, this, "this", "start")?;
    let v5_start = get_seen(rt, this, &S_START, 82)?;
    let v6_end = get_seen(rt, this, &S_END, 83)?;
    let v7_asyncstart = get_seen(rt, this, &S_ASYNCSTART, 84)?;
    let v8_asyncend = get_seen(rt, this, &S_ASYNCEND, 85)?;
    let v9_error = get_seen(rt, this, &S_ERROR, 86)?;
    let v10_settle = closure(rt, 36, &[v7_asyncstart, v1_context, v8_asyncend])?;
    let v11_resolved = closure(rt, 37, &[v1_context, v10_settle])?;
    let v12_rejected = closure(rt, 38, &[v1_context, v9_error, v10_settle])?;
    let t24 = get_seen(rt, v5_start, &S_RUNSTORES, 87)?;
    let t26 = closure(rt, 39, &[v0_fn, v2_thisarg, v3_args, v11_resolved, v12_rejected, v1_context, v9_error, v6_end])?;
    return Ok(call(rt, t24, v5_start, &[v1_context, t26], "start.runStores")?);
}

// channels.js:129  const settle = () => {
fn f36_settle(rt: &mut Rt, me: V) -> R<V> {
    enter(rt, 9, 40)?;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_PUBLISH, 88)?;
    let t3 = capture(me, 1);
    call(rt, t2, t1, &[t3], "asyncStart.publish")?;
    let t5 = capture(me, 2);
    let t6 = get_seen(rt, t5, &S_PUBLISH, 89)?;
    let t7 = capture(me, 1);
    call(rt, t6, t5, &[t7], "asyncEnd.publish")?;
    Ok(V::UNDEFINED)
}

fn f36_settle_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f36_settle(rt, me)
}

// channels.js:133  const resolved = (result) => {
fn f37_resolved(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 41)?;
    let v0_result = arg(args, 0);
    let t2 = capture(me, 0);
    put_seen(rt, t2, &S_RESULT, v0_result, true, 90)?;
    let t4 = capture(me, 1);
    f36_settle(rt, t4)?;
    return Ok(v0_result);
}

// channels.js:138  const rejected = (e) => {
fn f38_rejected(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 42)?;
    let v0_e = arg(args, 0);
    let t2 = capture(me, 0);
    put_seen(rt, t2, &S_ERROR, v0_e, true, 91)?;
    let t4 = capture(me, 1);
    let t5 = get_seen(rt, t4, &S_PUBLISH, 92)?;
    let t6 = capture(me, 0);
    call(rt, t5, t4, &[t6], "error.publish")?;
    let t8 = capture(me, 2);
    f36_settle(rt, t8)?;
    let t10 = var_get(rt, 5);
    let t11 = get_seen(rt, t10, &S_REJECT, 93)?;
    return Ok(call(rt, t11, t10, &[v0_e], "Later.reject")?);
}

// channels.js:144  return start.runStores(context, () => {
fn f39(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37, 43)?;
    let mut v1_e = V::UNDEFINED;
    let completion1: Completion = 'finally1: {
        'done2: {
            let stop: Stop = 'try2: {
                let t1 = var_get(rt, 4);
                let t2 = capture(me, 0);
                let t3 = capture(me, 1);
                let t4 = capture(me, 2);
                let mut v0_promise = attempt!('try2, call(rt, t1, V::UNDEFINED, &[t2, t3, t4], "apply"));
                let t7 = var_get(rt, 5);
                let t8 = attempt!('try2, instance_of(rt, v0_promise, t7));
                let t9 = !t8;
                if t9 {
                    let t10 = var_get(rt, 5);
                    let t11 = attempt!('try2, get_seen(rt, t10, &S_RESOLVE, 95));
                    v0_promise = attempt!('try2, call(rt, t11, t10, &[v0_promise], "Later.resolve"));
                }
                let t15 = attempt!('try2, get_seen(rt, v0_promise, &S_THEN, 96));
                let t16 = capture(me, 3);
                let t17 = capture(me, 4);
                break 'finally1 Completion::Return(attempt!('try2, call(rt, t15, v0_promise, &[t16, t17], "promise.then")));
            };
            let exception = attempt_finally!('finally1, caught(rt, stop));
            v1_e = exception;
            let t19 = capture(me, 5);
            attempt_finally!('finally1, put_seen(rt, t19, &S_ERROR, v1_e, true, 97));
            let t21 = capture(me, 6);
            let t22 = attempt_finally!('finally1, get_seen(rt, t21, &S_PUBLISH, 98));
            let t23 = capture(me, 5);
            attempt_finally!('finally1, call(rt, t22, t21, &[t23], "error.publish"));
            break 'finally1 Completion::Throw(throw(rt, v1_e));
        }
        Completion::Normal
    };
    let completion1 = completion1.hold(rt)?;
    let t26 = capture(me, 7);
    let t27 = get_seen(rt, t26, &S_PUBLISH, 99)?;
    let t28 = capture(me, 5);
    call(rt, t27, t26, &[t28], "end.publish")?;
    match completion1 {
        Held::Throw(exception) => {
            return Err(throw(rt, exception));
        }
        Held::Return(value) => {
            return Ok(value);
        }
        _ => {}
    }
    Ok(V::UNDEFINED)
}

// channels.js:158  traceCallback(fn, position = -1, context = {}, thisArg, ...args) {
fn f40_tracecallback(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 73, 44)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_fn = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v5 = V::num(-1.0);
    } else {
        v5 = t2;
    }
    let v1_position = v5;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v6 = obj(rt)?;
    } else {
        v6 = t5;
    }
    let v2_context = v6;
    let v3_thisarg = arg(args, 3);
    let v4_args = rest(rt, args, 4)?;
    let t11 = get_seen(rt, this, &S_HASSUBSCRIBERS, 100)?;
    let t12 = !t11.truthy();
    if t12 {
        let t13 = var_get(rt, 4);
        return Ok(call(rt, t13, V::UNDEFINED, &[v0_fn, v3_thisarg, v4_args], "apply")?);
    }
    req_obj(rt, this, "this", "start")?;
    let v7_start = get_seen(rt, this, &S_START, 101)?;
    let v8_end = get_seen(rt, this, &S_END, 102)?;
    let v9_asyncstart = get_seen(rt, this, &S_ASYNCSTART, 103)?;
    let v10_asyncend = get_seen(rt, this, &S_ASYNCEND, 104)?;
    let v11_error = get_seen(rt, this, &S_ERROR, 105)?;
    let t24 = get_method(rt, v4_args, &S_AT, M_AT)?;
    let v12_callback = call_method(rt, t24, v4_args, &[v1_position], "args.at", M_AT)?;
    let t27 = var_get(rt, 7);
    f7_isfunction(rt, v12_callback, S_CALLBACK.v())?;
    let v13_wrapped = closure(rt, 41, &[v2_context, v11_error, v9_asyncstart, v12_callback, v10_asyncend])?;
    let t32 = get_method(rt, v4_args, &S_SPLICE, M_SPLICE)?;
    call_method(rt, t32, v4_args, &[v1_position, V::num(1.0), v13_wrapped], "args.splice", M_SPLICE)?;
    let t37 = get_seen(rt, v7_start, &S_RUNSTORES, 108)?;
    let t39 = closure(rt, 43, &[v0_fn, v3_thisarg, v4_args, v2_context, v11_error, v8_end])?;
    return Ok(call(rt, t37, v7_start, &[v2_context, t39], "start.runStores")?);
}

// channels.js:163  const wrapped = function (e, result) {
fn f41_wrapped(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 45)?;
    let v0_this = this;
    let v4_arguments = args_obj(rt, args, V::EMPTY)?;
    let v1_e = arg(args, 0);
    let v2_result = arg(args, 1);
    let v3_all = v4_arguments;
    if v1_e.truthy() {
        let t6 = capture(me, 0);
        put_seen(rt, t6, &S_ERROR, v1_e, true, 109)?;
        let t8 = capture(me, 1);
        let t9 = get_seen(rt, t8, &S_PUBLISH, 110)?;
        let t10 = capture(me, 0);
        call(rt, t9, t8, &[t10], "error.publish")?;
    } else {
        let t12 = capture(me, 0);
        put_seen(rt, t12, &S_RESULT, v2_result, true, 111)?;
    }
    let t14 = capture(me, 2);
    let t15 = get_seen(rt, t14, &S_RUNSTORES, 112)?;
    let t16 = capture(me, 0);
    let t17 = closure(rt, 42, &[capture(me, 3), v0_this, v3_all, capture(me, 4), capture(me, 0)])?;
    call(rt, t15, t14, &[t16, t17], "asyncStart.runStores")?;
    Ok(V::UNDEFINED)
}

// channels.js:169  asyncStart.runStores(context, () => {
fn f42(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 46)?;
    let completion1: Completion = 'finally1: {
        let t1 = var_get(rt, 4);
        let t2 = capture(me, 0);
        let t3 = capture(me, 1);
        let t4 = capture(me, 2);
        break 'finally1 Completion::Return(attempt_finally!('finally1, call(rt, t1, V::UNDEFINED, &[t2, t3, t4], "apply")));
    };
    let completion1 = completion1.hold(rt)?;
    let t6 = capture(me, 3);
    let t7 = get_seen(rt, t6, &S_PUBLISH, 113)?;
    let t8 = capture(me, 4);
    call(rt, t7, t6, &[t8], "asyncEnd.publish")?;
    match completion1 {
        Held::Throw(exception) => {
            return Err(throw(rt, exception));
        }
        Held::Return(value) => {
            return Ok(value);
        }
        _ => {}
    }
    Ok(V::UNDEFINED)
}

// channels.js:178  return start.runStores(context, () => {
fn f43(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 47)?;
    let mut v0_e = V::UNDEFINED;
    let completion1: Completion = 'finally1: {
        'done2: {
            let stop: Stop = 'try2: {
                let t1 = var_get(rt, 4);
                let t2 = capture(me, 0);
                let t3 = capture(me, 1);
                let t4 = capture(me, 2);
                break 'finally1 Completion::Return(attempt!('try2, call(rt, t1, V::UNDEFINED, &[t2, t3, t4], "apply")));
            };
            let exception = attempt_finally!('finally1, caught(rt, stop));
            v0_e = exception;
            let t6 = capture(me, 3);
            attempt_finally!('finally1, put_seen(rt, t6, &S_ERROR, v0_e, true, 114));
            let t8 = capture(me, 4);
            let t9 = attempt_finally!('finally1, get_seen(rt, t8, &S_PUBLISH, 115));
            let t10 = capture(me, 3);
            attempt_finally!('finally1, call(rt, t9, t8, &[t10], "error.publish"));
            break 'finally1 Completion::Throw(throw(rt, v0_e));
        }
        Completion::Normal
    };
    let completion1 = completion1.hold(rt)?;
    let t13 = capture(me, 5);
    let t14 = get_seen(rt, t13, &S_PUBLISH, 116)?;
    let t15 = capture(me, 3);
    call(rt, t14, t13, &[t15], "end.publish")?;
    match completion1 {
        Held::Throw(exception) => {
            return Err(throw(rt, exception));
        }
        Held::Return(value) => {
            return Ok(value);
        }
        _ => {}
    }
    Ok(V::UNDEFINED)
}
