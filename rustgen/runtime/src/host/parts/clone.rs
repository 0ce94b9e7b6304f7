#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from clone.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(13);

lit!(S = "");
lit!(S_1 = "#<");
lit!(S_2 = ">");
lit!(S_ADD = "add");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_A_TRANSFER_OF_STRUCTUREDCLONE = "a transfer of structuredClone");
lit!(S_BASE = "base");
lit!(S_BOOLEAN = "Boolean");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_CALL = "call");
lit!(S_CAUSE = "cause");
lit!(S_CLONE = "clone");
lit!(S_CLONEFAILED = "cloneFailed");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_COULD_NOT_BE_CLONED = " could not be cloned.");
lit!(S_CREATE = "create");
lit!(S_DATACLONEERROR = "DataCloneError");
lit!(S_DATAVIEW = "DataView");
lit!(S_DATE = "Date");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_ENTRIES = "entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_EVALERROR = "EvalError");
lit!(S_EVENTS = "events");
lit!(S_FLAGS = "flags");
lit!(S_FUNCTION = "function");
lit!(S_FUNCTION_1 = "Function");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GETTIME = "getTime");
lit!(S_GLOBALTHIS = "globalThis");
lit!(S_HAS = "has");
lit!(S_HASOWN = "hasOwn");
lit!(S_ISARRAY = "isArray");
lit!(S_ISVIEW = "isView");
lit!(S_KEEP = "keep");
lit!(S_KEYS = "keys");
lit!(S_KIND = "kind");
lit!(S_MAP = "Map");
lit!(S_MESSAGE = "message");
lit!(S_MISSING = "missing");
lit!(S_NAME = "name");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "Proxy");
lit!(S_RANGEERROR = "RangeError");
lit!(S_REFERENCEERROR = "ReferenceError");
lit!(S_REGEXP = "RegExp");
lit!(S_SET = "Set");
lit!(S_SET_1 = "set");
lit!(S_SLICE = "slice");
lit!(S_SOURCE = "source");
lit!(S_STACK = "stack");
lit!(S_STRING = "String");
lit!(S_STRUCTUREDCLONE = "structuredClone");
lit!(S_SYMBOL = "symbol");
lit!(S_SYMBOL_1 = "Symbol");
lit!(S_SYNTAXERROR = "SyntaxError");
lit!(S_THE_VALUE_ARGUMENT_MUST_BE_SPECI = "The \"value\" argument must be specified");
lit!(S_TOSTRING = "toString");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TRANSFER = "transfer");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_URIERROR = "URIError");
lit!(S_VALUE = "value");
lit!(S_VALUEOF = "valueOf");
lit!(S_VALUES = "values");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WEAKSET = "WeakSet");
lit!(S_WRITABLE = "writable");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_GETOWNPROPERTYDESCRIPTOR: Known = known("Object", "getOwnPropertyDescriptor");
const C_OBJECT_GETPROTOTYPEOF: Known = known("Object", "getPrototypeOf");
const C_OBJECT_HASOWN: Known = known("Object", "hasOwn");
const C_OBJECT_KEYS: Known = known("Object", "keys");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_PROTOTYPE: V = builtin_function("Number", "prototype");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_STRING: V = builtin("String");
const G_STRING_PROTOTYPE: V = builtin_function("String", "prototype");
const K_EVALERROR_RANGEERROR_REFERENCEER: [&Lit; 6] = [&S_EVALERROR, &S_RANGEERROR, &S_REFERENCEERROR, &S_SYNTAXERROR, &S_TYPEERROR, &S_URIERROR];
const K_STRUCTUREDCLONE: [&Lit; 1] = [&S_STRUCTUREDCLONE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_ADD: Method = method("add");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_clonefailed_entry, name: &S_CLONEFAILED, length: 1, flags: 6 },
        FuncInfo { code: f3_clone_entry, name: &S_CLONE, length: 2, flags: 6 },
        FuncInfo { code: f4_keep_entry, name: &S_KEEP, length: 1, flags: 6 },
        FuncInfo { code: f5_structuredclone, name: &S_STRUCTUREDCLONE, length: 0, flags: 2 },
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

// clone.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// clone.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 46, 1)?;
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
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 2, t4)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 3, t5)?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_BASE, 9)?;
    req_obj(rt, t7, "host.base", "coded")?;
    let t8 = get_seen(rt, t7, &S_CODED, 10)?;
    var_set(rt, 4, t8)?;
    let t9 = closure(rt, 2, &[])?;
    var_set(rt, 5, t9)?;
    let t11 = gload(rt, &S_EVALERROR)?;
    let t12 = gload(rt, &S_RANGEERROR)?;
    let t13 = gload(rt, &S_REFERENCEERROR)?;
    let t14 = gload(rt, &S_SYNTAXERROR)?;
    let t15 = gload(rt, &S_TYPEERROR)?;
    let t16 = gload(rt, &S_URIERROR)?;
    let t10 = obj_seen(rt, &K_EVALERROR_RANGEERROR_REFERENCEER, [t11, t12, t13, t14, t15, t16], 11)?;
    var_set(rt, 6, t10)?;
    let t17 = closure(rt, 3, &[])?;
    var_set(rt, 7, t17)?;
    let t19 = closure(rt, 5, &[])?;
    return Ok(obj_seen(rt, &K_STRUCTUREDCLONE, [t19], 12)?);
}

// clone.js:9  const cloneFailed = (text) => new host.events.DOMException(`${text} could not be cloned.`, 'DataClo…
fn f2_clonefailed(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 11, 2)?;
    let v0_text = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_EVENTS, 13)?;
    let t4 = get_seen(rt, t3, &S_DOMEXCEPTION, 14)?;
    let t6 = to_part(rt, v0_text)?;
    let t7 = concat_n(rt, &[t6, S_COULD_NOT_BE_CLONED.v()])?;
    return Ok(construct(rt, t4, &[t7, S_DATACLONEERROR.v()], "host.events.DOMException")?);
}

fn f2_clonefailed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_clonefailed(rt, arg(args, 0))
}

// clone.js:11  const clone = (value, seen) => {
fn f3_clone(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 421, 3)?;
    let mut v4 = false;
    let mut v5 = 0i64;
    let mut v7 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v17 = V::UNDEFINED;
    let mut v18 = V::UNDEFINED;
    let mut v19 = V::UNDEFINED;
    let mut v20 = V::UNDEFINED;
    let mut v23 = V::UNDEFINED;
    let mut v24 = V::UNDEFINED;
    let v0_value = p0;
    let v1_seen = p1;
    let t4 = type_of(rt, v0_value);
    let t5 = seq(rt, t4, S_SYMBOL.v());
    if t5 {
        let t6 = var_get(rt, 5);
        let t7 = gload_builtin(rt, &S_STRING, G_STRING)?;
        let t9 = call(rt, t7, V::UNDEFINED, &[v0_value], "String")?;
        let t10 = f2_clonefailed(rt, t9)?;
        return Err(throw(rt, t10));
    }
    let t12 = type_of(rt, v0_value);
    let t13 = seq(rt, t12, S_FUNCTION.v());
    if t13 {
        let t14 = var_get(rt, 5);
        let t15 = gload(rt, &S_FUNCTION_1)?;
        let t16 = get_seen(rt, t15, &S_PROTOTYPE, 15)?;
        let t17 = get_seen(rt, t16, &S_TOSTRING, 16)?;
        let t18 = get_seen(rt, t17, &S_CALL, 17)?;
        let t20 = call(rt, t18, t17, &[v0_value], "Function.prototype.toString.call")?;
        let t21 = f2_clonefailed(rt, t20)?;
        return Err(throw(rt, t21));
    }
    let t23 = seq(rt, v0_value, V::NULL);
    if t23 {
        v4 = t23;
    } else {
        let t25 = type_of(rt, v0_value);
        v4 = sne(rt, t25, S_OBJECT_1.v());
    }
    if v4 {
        return Ok(v0_value);
    }
    let t30 = get_method(rt, v1_seen, &S_HAS, M_HAS)?;
    let t32 = call_method(rt, t30, v1_seen, &[v0_value], "seen.has", M_HAS)?;
    if t32.truthy() {
        let t34 = get_method(rt, v1_seen, &S_GET, M_GET)?;
        return Ok(call_method(rt, t34, v1_seen, &[v0_value], "seen.get", M_GET)?);
    }
    let v2_keep = closure(rt, 4, &[v1_seen, v0_value])?;
    let t38 = var_get(rt, 0);
    let t39 = get_seen(rt, t38, &S_KIND, 20)?;
    let t41 = call(rt, t39, t38, &[v0_value], "host.kind")?;
    'l6: {
        let t42 = seq(rt, t41, S_BOOLEAN.v());
        if t42 {
            v5 = 0i64;
            break 'l6;
        }
        let t43 = seq(rt, t41, S_NUMBER.v());
        if t43 {
            v5 = 1i64;
            break 'l6;
        }
        let t44 = seq(rt, t41, S_STRING.v());
        if t44 {
            v5 = 2i64;
            break 'l6;
        }
        let t45 = seq(rt, t41, S_DATE.v());
        if t45 {
            v5 = 3i64;
            break 'l6;
        }
        let t46 = seq(rt, t41, S_REGEXP.v());
        if t46 {
            v5 = 4i64;
            break 'l6;
        }
        let t47 = seq(rt, t41, S_MAP.v());
        if t47 {
            v5 = 5i64;
            break 'l6;
        }
        let t48 = seq(rt, t41, S_SET.v());
        if t48 {
            v5 = 6i64;
            break 'l6;
        }
        let t49 = seq(rt, t41, S_ARRAYBUFFER.v());
        if t49 {
            v5 = 7i64;
            break 'l6;
        }
        let t50 = seq(rt, t41, S_ERROR.v());
        if t50 {
            v5 = 8i64;
            break 'l6;
        }
        let t51 = seq(rt, t41, S_PROMISE.v());
        if t51 {
            v5 = 9i64;
            break 'l6;
        }
        let t52 = seq(rt, t41, S_WEAKMAP.v());
        if t52 {
            v5 = 10i64;
            break 'l6;
        }
        let t53 = seq(rt, t41, S_WEAKSET.v());
        if t53 {
            v5 = 11i64;
            break 'l6;
        }
        let t54 = seq(rt, t41, S_PROXY.v());
        if t54 {
            v5 = 12i64;
            break 'l6;
        }
        v5 = 13i64;
    }
    let t56 = v5 <= 0i64;
    if t56 {
        let t58 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t59 = gload(rt, &S_BOOLEAN)?;
        let t60 = get_seen(rt, t59, &S_PROTOTYPE, 21)?;
        let t61 = get_seen(rt, t60, &S_VALUEOF, 22)?;
        let t62 = get_seen(rt, t61, &S_CALL, 23)?;
        let t64 = call(rt, t62, t61, &[v0_value], "Boolean.prototype.valueOf.call")?;
        let t65 = call(rt, t58, V::UNDEFINED, &[t64], "Object")?;
        return Ok(f4_keep(rt, v2_keep, t65)?);
    }
    let t68 = v5 <= 1i64;
    if t68 {
        let t70 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t71 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
        let t72 = get_builtin(rt, t71, &S_PROTOTYPE, G_NUMBER_PROTOTYPE)?;
        let t73 = get_seen(rt, t72, &S_VALUEOF, 25)?;
        let t74 = get_seen(rt, t73, &S_CALL, 26)?;
        let t76 = call(rt, t74, t73, &[v0_value], "Number.prototype.valueOf.call")?;
        let t77 = call(rt, t70, V::UNDEFINED, &[t76], "Object")?;
        return Ok(f4_keep(rt, v2_keep, t77)?);
    }
    let t80 = v5 <= 2i64;
    if t80 {
        let t82 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t83 = gload_builtin(rt, &S_STRING, G_STRING)?;
        let t84 = get_builtin(rt, t83, &S_PROTOTYPE, G_STRING_PROTOTYPE)?;
        let t85 = get_seen(rt, t84, &S_VALUEOF, 28)?;
        let t86 = get_seen(rt, t85, &S_CALL, 29)?;
        let t88 = call(rt, t86, t85, &[v0_value], "String.prototype.valueOf.call")?;
        let t89 = call(rt, t82, V::UNDEFINED, &[t88], "Object")?;
        return Ok(f4_keep(rt, v2_keep, t89)?);
    }
    let t92 = v5 <= 3i64;
    if t92 {
        let t94 = gload(rt, &S_DATE)?;
        let t95 = gload(rt, &S_DATE)?;
        let t96 = get_seen(rt, t95, &S_PROTOTYPE, 30)?;
        let t97 = get_seen(rt, t96, &S_GETTIME, 31)?;
        let t98 = get_seen(rt, t97, &S_CALL, 32)?;
        let t100 = call(rt, t98, t97, &[v0_value], "Date.prototype.getTime.call")?;
        let t101 = construct(rt, t94, &[t100], "Date")?;
        return Ok(f4_keep(rt, v2_keep, t101)?);
    }
    let t104 = v5 <= 4i64;
    if t104 {
        let t106 = gload(rt, &S_REGEXP)?;
        let t108 = get_seen(rt, v0_value, &S_SOURCE, 33)?;
        let t110 = get_seen(rt, v0_value, &S_FLAGS, 34)?;
        let t111 = construct(rt, t106, &[t108, t110], "RegExp")?;
        return Ok(f4_keep(rt, v2_keep, t111)?);
    }
    let t114 = v5 <= 5i64;
    if t114 {
        let t116 = gload(rt, &S_MAP)?;
        let t117 = construct(rt, t116, &[], "Map")?;
        let v6_made = f4_keep(rt, v2_keep, t117)?;
        let t119 = arr(rt, &[])?;
        let t120 = gload(rt, &S_MAP)?;
        let t121 = get_seen(rt, t120, &S_PROTOTYPE, 35)?;
        let t122 = get_seen(rt, t121, &S_ENTRIES, 36)?;
        let t123 = get_seen(rt, t122, &S_CALL, 37)?;
        let t125 = call(rt, t123, t122, &[v0_value], "")?;
        spread(rt, t119, t125, "Map.prototype.entries.call is not a function or its return value")?;
        let mut t126 = iter(rt, t119, "")?;
        'l7: loop {
            tick(rt, 25, 4)?;
            let (t127, t128) = next(rt, &mut t126)?;
            if t128 {
                break 'l7;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let mut t129 = attempt!('try1, iter(rt, t127, ".for"));
                    let (t130, t131) = attempt!('try1, next(rt, &mut t129));
                    let v8_k = t130;
                    let (t132, t133) = attempt!('try1, next(rt, &mut t129));
                    let v9_v = t132;
                    attempt!('try1, close(rt, &mut t129, false));
                    let t135 = attempt!('try1, get_method(rt, v6_made, &S_SET_1, M_SET));
                    let t136 = var_get(rt, 7);
                    let t136 = attempt!('try1, tdz(rt, t136, "clone"));
                    let t139 = attempt!('try1, f3_clone(rt, v8_k, v1_seen));
                    let t140 = var_get(rt, 7);
                    let t140 = attempt!('try1, tdz(rt, t140, "clone"));
                    let t143 = attempt!('try1, f3_clone(rt, v9_v, v1_seen));
                    attempt!('try1, call_method(rt, t135, v6_made, &[t139, t143], "made.set", M_SET));
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v7 = exception;
                close(rt, &mut t126, true)?;
                return Err(throw(rt, v7));
            }
        }
        return Ok(v6_made);
    }
    let t148 = v5 <= 6i64;
    if t148 {
        let t150 = gload(rt, &S_SET)?;
        let t151 = construct(rt, t150, &[], "Set")?;
        let v10_made = f4_keep(rt, v2_keep, t151)?;
        let t153 = arr(rt, &[])?;
        let t154 = gload(rt, &S_SET)?;
        let t155 = get_seen(rt, t154, &S_PROTOTYPE, 39)?;
        let t156 = get_seen(rt, t155, &S_VALUES, 40)?;
        let t157 = get_seen(rt, t156, &S_CALL, 41)?;
        let t159 = call(rt, t157, t156, &[v0_value], "")?;
        spread(rt, t153, t159, "Set.prototype.values.call is not a function or its return value")?;
        let mut t160 = iter(rt, t153, "")?;
        'l9: loop {
            tick(rt, 16, 5)?;
            let (t161, t162) = next(rt, &mut t160)?;
            if t162 {
                break 'l9;
            }
            'done2: {
                let stop: Stop = 'try2: {
                    let v12_v = t161;
                    let t164 = attempt!('try2, get_method(rt, v10_made, &S_ADD, M_ADD));
                    let t165 = var_get(rt, 7);
                    let t165 = attempt!('try2, tdz(rt, t165, "clone"));
                    let t168 = attempt!('try2, f3_clone(rt, v12_v, v1_seen));
                    attempt!('try2, call_method(rt, t164, v10_made, &[t168], "made.add", M_ADD));
                    break 'done2;
                };
                let exception = caught(rt, stop)?;
                v11 = exception;
                close(rt, &mut t160, true)?;
                return Err(throw(rt, v11));
            }
        }
        return Ok(v10_made);
    }
    let t173 = v5 <= 7i64;
    if t173 {
        let t176 = get_method(rt, v0_value, &S_SLICE, M_SLICE)?;
        let t177 = call_method(rt, t176, v0_value, &[V::num(0.0)], "value.slice", M_SLICE)?;
        return Ok(f4_keep(rt, v2_keep, t177)?);
    }
    let t180 = v5 <= 8i64;
    if t180 {
        let t181 = var_get(rt, 6);
        let t183 = get_seen(rt, v0_value, &S_NAME, 44)?;
        let t184 = get_v(rt, t181, t183)?;
        if t184.truthy() {
            v17 = get_seen(rt, v0_value, &S_NAME, 45)?;
        } else {
            v17 = S_ERROR.v();
        }
        let v13_name = v17;
        let t189 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t190 = get_builtin(rt, t189, &S_CREATE, G_OBJECT_CREATE)?;
        let t191 = var_get(rt, 6);
        let t193 = get_v(rt, t191, v13_name)?;
        let t194 = eq(rt, t193, V::NULL)?;
        if t194 {
            v18 = gload(rt, &S_ERROR)?;
        } else {
            v18 = t193;
        }
        let t197 = get_seen(rt, v18, &S_PROTOTYPE, 47)?;
        let t198 = call_known(rt, t190, t189, &[t197], "Object.create", C_OBJECT_CREATE)?;
        let v14_made = f4_keep(rt, v2_keep, t198)?;
        let t201 = var_get(rt, 6);
        let t203 = get_v(rt, t201, v13_name)?;
        let t204 = eq(rt, t203, V::NULL)?;
        if t204 {
            v19 = gload(rt, &S_ERROR)?;
        } else {
            v19 = t203;
        }
        let t207 = construct(rt, v19, &[], "(errorNames[name] ?? Error)")?;
        let v15_real = f4_keep(rt, v2_keep, t207)?;
        let t210 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t211 = get_builtin(rt, t210, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
        let v16_d = call_known(rt, t211, t210, &[v0_value, S_MESSAGE.v()], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
        if v16_d.truthy() {
            v20 = V::bool((has(rt, S_VALUE.v(), v16_d)?));
        } else {
            v20 = v16_d;
        }
        if v20.truthy() {
            let t218 = var_get(rt, 1);
            let t222 = get_seen(rt, v16_d, &S_VALUE, 49)?;
            let t223 = to_str(rt, t222)?;
            let t220 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t223, V::TRUE, V::TRUE], 50)?;
            call(rt, t218, V::UNDEFINED, &[v15_real, S_MESSAGE.v(), t220], "defineProperty")?;
        }
        let t225 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t226 = get_builtin(rt, t225, &S_HASOWN, G_OBJECT_HASOWN)?;
        let t228 = call_known(rt, t226, t225, &[v0_value, S_CAUSE.v()], "Object.hasOwn", C_OBJECT_HASOWN)?;
        if t228.truthy() {
            let t229 = var_get(rt, 1);
            let t232 = var_get(rt, 7);
            let t232 = tdz(rt, t232, "clone")?;
            let t234 = get_seen(rt, v0_value, &S_CAUSE, 52)?;
            let t236 = f3_clone(rt, t234, v1_seen)?;
            let t231 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t236, V::TRUE, V::TRUE], 53)?;
            call(rt, t229, V::UNDEFINED, &[v15_real, S_CAUSE.v(), t231], "defineProperty")?;
        }
        let t238 = var_get(rt, 1);
        let t242 = get_seen(rt, v0_value, &S_STACK, 54)?;
        let t240 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t242, V::TRUE, V::TRUE], 55)?;
        call(rt, t238, V::UNDEFINED, &[v15_real, S_STACK.v(), t240], "defineProperty")?;
        return Ok(v15_real);
    }
    let t246 = v5 <= 12i64;
    if t246 {
        let t247 = var_get(rt, 5);
        let t248 = var_get(rt, 0);
        let t249 = get_seen(rt, t248, &S_KIND, 56)?;
        let t251 = call(rt, t249, t248, &[v0_value], "host.kind")?;
        let t252 = to_part(rt, t251)?;
        let t254 = concat_n(rt, &[S_1.v(), t252, S_2.v()])?;
        let t255 = f2_clonefailed(rt, t254)?;
        return Err(throw(rt, t255));
    }
    let t256 = gload(rt, &S_ARRAYBUFFER)?;
    let t257 = get_seen(rt, t256, &S_ISVIEW, 57)?;
    let t259 = call(rt, t257, t256, &[v0_value], "ArrayBuffer.isView")?;
    if t259.truthy() {
        let t260 = var_get(rt, 7);
        let t260 = tdz(rt, t260, "clone")?;
        let t262 = get_seen(rt, v0_value, &S_BUFFER, 58)?;
        let v21_buffer = f3_clone(rt, t262, v1_seen)?;
        let t266 = gload(rt, &S_DATAVIEW)?;
        let t267 = instance_of(rt, v0_value, t266)?;
        if t267 {
            let t269 = gload(rt, &S_DATAVIEW)?;
            let t272 = get_seen(rt, v0_value, &S_BYTEOFFSET, 60)?;
            let t274 = get_seen(rt, v0_value, &S_BYTELENGTH, 61)?;
            let t275 = construct(rt, t269, &[v21_buffer, t272, t274], "DataView")?;
            return Ok(f4_keep(rt, v2_keep, t275)?);
        }
        let t277 = gload(rt, &S_GLOBALTHIS)?;
        let t278 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t279 = get_builtin(rt, t278, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
        let t280 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t281 = get_builtin(rt, t280, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
        let t282 = var_get(rt, 2);
        let t283 = get_seen(rt, t282, &S_PROTOTYPE, 64)?;
        let t284 = call_known(rt, t281, t280, &[t283], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
        let t285 = gload(rt, &S_SYMBOL_1)?;
        let t286 = get_seen(rt, t285, &S_TOSTRINGTAG, 65)?;
        let t287 = call_known(rt, t279, t278, &[t284, t286], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
        let t288 = get_seen(rt, t287, &S_GET, 66)?;
        let t289 = get_seen(rt, t288, &S_CALL, 67)?;
        let t291 = call(rt, t289, t288, &[v0_value], "Object.getOwnPropertyDescriptor(...).get.call")?;
        let v22_kind = get_v(rt, t277, t291)?;
        let t297 = get_seen(rt, v0_value, &S_BYTEOFFSET, 68)?;
        let t299 = length_seen(rt, v0_value, 69)?;
        let t300 = construct(rt, v22_kind, &[v21_buffer, t297, t299], "kind")?;
        return Ok(f4_keep(rt, v2_keep, t300)?);
    }
    let t303 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t304 = get_builtin(rt, t303, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t306 = call_known(rt, t304, t303, &[v0_value], "Array.isArray", C_ARRAY_ISARRAY)?;
    if t306.truthy() {
        let t307 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
        let t309 = length_seen(rt, v0_value, 71)?;
        v23 = construct(rt, t307, &[t309], "Array")?;
    } else {
        v23 = obj(rt)?;
    }
    let v3_made = f4_keep(rt, v2_keep, v23)?;
    let t314 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t315 = get_builtin(rt, t314, &S_KEYS, G_OBJECT_KEYS)?;
    let t317 = call_known(rt, t315, t314, &[v0_value], "", C_OBJECT_KEYS)?;
    let mut t318 = iter(rt, t317, "Object.keys is not a function or its return value")?;
    'l14: loop {
        tick(rt, 20, 6)?;
        let (t319, t320) = next(rt, &mut t318)?;
        if t320 {
            break 'l14;
        }
        'done3: {
            let stop: Stop = 'try3: {
                let v25_key = t319;
                let t321 = var_get(rt, 1);
                let t325 = var_get(rt, 7);
                let t325 = attempt!('try3, tdz(rt, t325, "clone"));
                let t328 = attempt!('try3, get_v(rt, v0_value, v25_key));
                let t330 = attempt!('try3, f3_clone(rt, t328, v1_seen));
                let t324 = attempt!('try3, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t330, V::TRUE, V::TRUE, V::TRUE], 73));
                attempt!('try3, call(rt, t321, V::UNDEFINED, &[v3_made, v25_key, t324], "defineProperty"));
                break 'done3;
            };
            let exception = caught(rt, stop)?;
            v24 = exception;
            close(rt, &mut t318, true)?;
            return Err(throw(rt, v24));
        }
    }
    return Ok(v3_made);
}

fn f3_clone_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_clone(rt, arg(args, 0), arg(args, 1))
}

// clone.js:16  const keep = (made) => {
fn f4_keep(rt: &mut Rt, me: V, p0: V) -> R<V> {
    enter(rt, 10, 7)?;
    let v0_made = p0;
    let t2 = capture(me, 0);
    let t3 = get_method(rt, t2, &S_SET_1, M_SET)?;
    let t4 = capture(me, 1);
    call_method(rt, t3, t2, &[t4, v0_made], "seen.set", M_SET)?;
    return Ok(v0_made);
}

fn f4_keep_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_keep(rt, me, arg(args, 0))
}

// clone.js:65  structuredClone(value = undefined, options = undefined) {
fn f5_structuredclone(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 51, 8)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t2;
    }
    let v0_value = v3;
    let t5 = arg(args, 1);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t5;
    }
    let v1_options = v4;
    let t9 = length_seen(rt, v2_arguments, 75)?;
    let t10 = seq(rt, t9, V::num(0.0));
    if t10 {
        let t11 = var_get(rt, 4);
        let t12 = var_get(rt, 3);
        let t13 = construct(rt, t12, &[S_THE_VALUE_ARGUMENT_MUST_BE_SPECI.v()], "Wrong")?;
        let t14 = call(rt, t11, V::UNDEFINED, &[t13, S_ERR_MISSING_ARGS.v()], "coded")?;
        return Err(throw(rt, t14));
    }
    let mut v5 = V::UNDEFINED;
    'l2: {
        let t16 = eq(rt, v1_options, V::NULL)?;
        if t16 {
            break 'l2;
        }
        let t17 = get_seen(rt, v1_options, &S_TRANSFER, 76)?;
        let t18 = eq(rt, t17, V::NULL)?;
        if t18 {
            break 'l2;
        }
        v5 = length_seen(rt, t17, 77)?;
    }
    let t21 = gt(rt, v5, V::num(0.0))?;
    if t21 {
        let t22 = var_get(rt, 0);
        let t23 = get_seen(rt, t22, &S_MISSING, 78)?;
        call(rt, t23, t22, &[S_A_TRANSFER_OF_STRUCTUREDCLONE.v()], "host.missing")?;
    }
    let t25 = var_get(rt, 7);
    let t25 = tdz(rt, t25, "clone")?;
    let t27 = gload(rt, &S_MAP)?;
    let t28 = construct(rt, t27, &[], "Map")?;
    return Ok(f3_clone(rt, v0_value, t28)?);
}
