#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from base.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(0);

lit!(S = "");
lit!(S_0 = "-0");
lit!(S_1 = ".");
lit!(S_10 = " && <= ");
lit!(S_11 = "\"");
lit!(S_12 = "[");
lit!(S_13 = "]");
lit!(S_14 = " ");
lit!(S_2 = ")");
lit!(S_3 = "...");
lit!(S_4 = "'");
lit!(S_5 = "\" ");
lit!(S_6 = " '");
lit!(S_7 = "' ");
lit!(S_8 = "_");
lit!(S_9 = ">= ");
lit!(S_ABS = "abs");
lit!(S_AND = " and ");
lit!(S_AN_INSTANCE_OF = "an instance of ");
lit!(S_AN_INTEGER = "an integer");
lit!(S_ARGUMENT = "argument");
lit!(S_ARGUMENT_1 = " argument");
lit!(S_AT = "at");
lit!(S_AT_1 = "#at");
lit!(S_BADTHIS = "badThis");
lit!(S_BADTYPE = "badType");
lit!(S_BADVALUE = "badValue");
lit!(S_BIGINT = "bigint");
lit!(S_BOOLEAN = "boolean");
lit!(S_BRIEF = "brief");
lit!(S_B_D_3 = "\\B(?=(?:\\d{3})+$)");
lit!(S_CODE = "code");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CUSTOM = "custom");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DEPTH = "depth");
lit!(S_DONE = "done");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_INVALID_ARG_VALUE = "ERR_INVALID_ARG_VALUE");
lit!(S_ERR_INVALID_THIS = "ERR_INVALID_THIS");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_ERR_OUT_OF_RANGE = "ERR_OUT_OF_RANGE");
lit!(S_FLOAT32ARRAY_FLOAT64ARRAY_UINT8C = "Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef");
lit!(S_FUNCTION = "function");
lit!(S_FUNCTION_1 = "function ");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYNAMES = "getOwnPropertyNames");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GROUPED = "grouped");
lit!(S_HAS = "has");
lit!(S_HASOWN = "hasOwn");
lit!(S_HIDE = "hide");
lit!(S_INCLUDES = "includes");
lit!(S_INSPECT = "inspect");
lit!(S_IS = "is");
lit!(S_ISBUILTIN = "isBuiltIn");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_ISINTEGER = "isInteger");
lit!(S_IS_INVALID = "is invalid");
lit!(S_IS_OUT_OF_RANGE_IT_MUST_BE = "\" is out of range. It must be ");
lit!(S_ITERATOR = "iterator");
lit!(S_ITERATORS = "iterators");
lit!(S_ITERATOR_1 = " Iterator");
lit!(S_ITERATOR_2 = "Iterator");
lit!(S_JOIN = "join");
lit!(S_JSON = "JSON");
lit!(S_KINDOF = "kindOf");
lit!(S_LACKING = "lacking");
lit!(S_LEFT = "left");
lit!(S_LINE = "line");
lit!(S_LIST = "list");
lit!(S_MAP = "map");
lit!(S_MATH = "Math");
lit!(S_MAX_SAFE_INTEGER = "MAX_SAFE_INTEGER");
lit!(S_MIN_SAFE_INTEGER = "MIN_SAFE_INTEGER");
lit!(S_MISSING = "missing");
lit!(S_MUST_BE = " must be ");
lit!(S_MUST_BE_SPECIFIED = " must be specified");
lit!(S_N = "n)");
lit!(S_NAME = "name");
lit!(S_NEED = "need");
lit!(S_NEXT = "next");
lit!(S_NULL = "null");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_N_1 = "n");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_FUNCTION_ARRAY_NUMBER_INF = "Object Function Array Number Infinity NaN Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError ");
lit!(S_OF_TYPE_FUNCTION = "of type function");
lit!(S_OF_TYPE_NUMBER = "of type number");
lit!(S_OUTOFRANGE = "outOfRange");
lit!(S_PICK = "pick");
lit!(S_PROPERTY = "property");
lit!(S_PROTOTYPE = "prototype");
lit!(S_RANGEERROR = "RangeError");
lit!(S_RECEIVED = "received");
lit!(S_RECEIVED_1 = ". Received ");
lit!(S_REFERENCEERROR_SYNTAXERROR_TYPEE = "ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array ");
lit!(S_REPLACE = "replace");
lit!(S_S = "s");
lit!(S_SCALAR = "scalar");
lit!(S_SET = "set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_SET_1 = "Set");
lit!(S_SHOWN = "shown");
lit!(S_SLICE = "slice");
lit!(S_SPECIAL = "special");
lit!(S_SPLIT = "split");
lit!(S_STOP = "stop");
lit!(S_STRING = "string");
lit!(S_STRINGIFY = "stringify");
lit!(S_STRING_1 = "String");
lit!(S_STYLIZE = "stylize");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_THE = "The \"");
lit!(S_THE_1 = "The ");
lit!(S_THE_INSPECTION_OF_A = "the inspection of a ");
lit!(S_THE_VALUE_OF = "The value of \"");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPE_BIGINT = "type bigint (");
lit!(S_TYPE_BOOLEAN = "type boolean (");
lit!(S_TYPE_NUMBER = "type number (");
lit!(S_TYPE_STRING = "type string (");
lit!(S_TYPE_SYMBOL = "type symbol (");
lit!(S_UNDEFINED = "undefined");
lit!(S_VALUE = "value");
lit!(S_VALUE_OF_THIS_MUST_BE_OF_TYPE = "Value of \"this\" must be of type ");
lit!(S_WELLFORMED = "wellFormed");
lit!(S_WRITABLE = "writable");
const C_JSON_STRINGIFY: Known = known("JSON", "stringify");
const C_NUMBER_ISINTEGER: Known = known("Number", "isInteger");
const C_OBJECT_GETPROTOTYPEOF: Known = known("Object", "getPrototypeOf");
const C_OBJECT_HASOWN: Known = known("Object", "hasOwn");
const C_OBJECT_IS: Known = known("Object", "is");
const C_OBJECT_SETPROTOTYPEOF: Known = known("Object", "setPrototypeOf");
const G_JSON: V = builtin("JSON");
const G_JSON_STRINGIFY: V = builtin_function("JSON", "stringify");
const G_MATH: V = builtin("Math");
const G_MATH_ABS: V = builtin_function("Math", "abs");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISINTEGER: V = builtin_function("Number", "isInteger");
const G_NUMBER_MAX_SAFE_INTEGER: V = builtin_function("Number", "MAX_SAFE_INTEGER");
const G_NUMBER_MIN_SAFE_INTEGER: V = builtin_function("Number", "MIN_SAFE_INTEGER");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYNAMES: V = builtin_function("Object", "getOwnPropertyNames");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const G_OBJECT_IS: V = builtin_function("Object", "is");
const G_OBJECT_SETPROTOTYPEOF: V = builtin_function("Object", "setPrototypeOf");
const G_STRING: V = builtin("String");
const K_DEPTH: [&Lit; 1] = [&S_DEPTH];
const K_ENUMERABLE: [&Lit; 1] = [&S_ENUMERABLE];
const K_GET_SET_ENUMERABLE_CONFIGURABLE: [&Lit; 4] = [&S_GET, &S_SET, &S_ENUMERABLE, &S_CONFIGURABLE];
const K_LINE_ISBUILTIN_CODED_SHOWN_LACKI: [&Lit; 17] = [&S_LINE, &S_ISBUILTIN, &S_CODED, &S_SHOWN, &S_LACKING, &S_SCALAR, &S_RECEIVED, &S_ISFUNCTION, &S_ISINTEGER, &S_BADTYPE, &S_BADVALUE, &S_BADTHIS, &S_OUTOFRANGE, &S_NEED, &S_BRIEF, &S_ITERATORS, &S_HIDE];
const K_VALUE_CONFIGURABLE: [&Lit; 2] = [&S_VALUE, &S_CONFIGURABLE];
const K_VALUE_CONFIGURABLE_WRITABLE: [&Lit; 3] = [&S_VALUE, &S_CONFIGURABLE, &S_WRITABLE];
const K_VALUE_DONE: [&Lit; 2] = [&S_VALUE, &S_DONE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_HAS: Method = method("has");
const M_INCLUDES: Method = method("includes");
const M_JOIN: Method = method("join");
const M_MAP: Method = method("map");
const M_REPLACE: Method = method("replace");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");
static B_4294967296: BigOf<[u64; 1]> = BigOf::new([0x100000000]);

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_coded_entry, name: &S_CODED, length: 2, flags: 6 },
        FuncInfo { code: f3_shown, name: &S_SHOWN, length: 2, flags: 6 },
        FuncInfo { code: f4_value, name: &S_VALUE, length: 0, flags: 6 },
        FuncInfo { code: f5_lacking, name: &S_LACKING, length: 3, flags: 6 },
        FuncInfo { code: f6_stop, name: &S_STOP, length: 0, flags: 6 },
        FuncInfo { code: f7_scalar, name: &S_SCALAR, length: 1, flags: 6 },
        FuncInfo { code: f8_received_entry, name: &S_RECEIVED, length: 1, flags: 6 },
        FuncInfo { code: f9_kindof_entry, name: &S_KINDOF, length: 1, flags: 6 },
        FuncInfo { code: f10_badtype_entry, name: &S_BADTYPE, length: 3, flags: 6 },
        FuncInfo { code: f11_badvalue, name: &S_BADVALUE, length: 2, flags: 6 },
        FuncInfo { code: f12_grouped_entry, name: &S_GROUPED, length: 1, flags: 6 },
        FuncInfo { code: f13_outofrange_entry, name: &S_OUTOFRANGE, length: 3, flags: 6 },
        FuncInfo { code: f14_badthis, name: &S_BADTHIS, length: 1, flags: 6 },
        FuncInfo { code: f15_isfunction, name: &S_ISFUNCTION, length: 2, flags: 6 },
        FuncInfo { code: f16_isinteger, name: &S_ISINTEGER, length: 2, flags: 6 },
        FuncInfo { code: f17_need, name: &S_NEED, length: 2, flags: 6 },
        FuncInfo { code: f18, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f19_brief, name: &S_BRIEF, length: 2, flags: 6 },
        FuncInfo { code: f20_iterators, name: &S_ITERATORS, length: 2, flags: 6 },
        FuncInfo { code: f21_iterator_entry, name: &S_ITERATOR_2, length: 2, flags: 27 },
        FuncInfo { code: f22_at, name: &S_AT_1, length: 0, flags: 2 },
        FuncInfo { code: f23_next, name: &S_NEXT, length: 0, flags: 2 },
        FuncInfo { code: f24_left, name: &S_LEFT, length: 1, flags: 2 },
        FuncInfo { code: f25_value, name: &S_VALUE, length: 2, flags: 2 },
        FuncInfo { code: f26, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f27_hide, name: &S_HIDE, length: 3, flags: 6 },
        FuncInfo { code: f28_isbuiltin, name: &S_ISBUILTIN, length: 1, flags: 6 },
    ],
    vars: 12,
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

// base.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// base.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 111, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_GETOWNPROPERTYNAMES, G_OBJECT_GETOWNPROPERTYNAMES)?;
    var_set(rt, 2, t4)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 3, t5)?;
    let t6 = gload(rt, &S_SYMBOL)?;
    let v4_line = call(rt, t6, V::UNDEFINED, &[S_LINE.v()], "Symbol")?;
    let t8 = closure(rt, 2, &[])?;
    var_set(rt, 4, t8)?;
    let v6_shown = closure(rt, 3, &[])?;
    let v7_lacking = closure(rt, 5, &[])?;
    let v8_scalar = closure(rt, 7, &[])?;
    let t12 = closure(rt, 8, &[])?;
    var_set(rt, 5, t12)?;
    let t13 = closure(rt, 9, &[])?;
    var_set(rt, 6, t13)?;
    let t14 = closure(rt, 10, &[])?;
    var_set(rt, 7, t14)?;
    let v12_badvalue = closure(rt, 11, &[])?;
    let t16 = closure(rt, 12, &[])?;
    var_set(rt, 8, t16)?;
    let t17 = closure(rt, 13, &[])?;
    var_set(rt, 9, t17)?;
    let v15_badthis = closure(rt, 14, &[])?;
    let v16_isfunction = closure(rt, 15, &[])?;
    let v17_isinteger = closure(rt, 16, &[])?;
    let v18_need = closure(rt, 17, &[])?;
    let v19_brief = closure(rt, 19, &[])?;
    let t23 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t24 = get_builtin(rt, t23, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    let t25 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t26 = get_builtin(rt, t25, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    let t27 = arr(rt, &[])?;
    let t28 = gload(rt, &S_SYMBOL)?;
    let t29 = get_seen(rt, t28, &S_ITERATOR, 16)?;
    let t30 = get_v(rt, t27, t29)?;
    let t31 = call(rt, t30, t27, &[], "[][Symbol.iterator]")?;
    let t32 = call_known(rt, t26, t25, &[t31], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
    let t33 = call_known(rt, t24, t23, &[t32], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 10, t33)?;
    let v21_iterators = closure(rt, 20, &[])?;
    let v22_hide = closure(rt, 27, &[])?;
    var_set(rt, 11, V::UNDEFINED)?;
    let v24_isbuiltin = closure(rt, 28, &[])?;
    let t40 = var_get(rt, 4);
    let t44 = var_get(rt, 5);
    let t47 = var_get(rt, 7);
    let t50 = var_get(rt, 9);
    return Ok(obj_seen(rt, &K_LINE_ISBUILTIN_CODED_SHOWN_LACKI, [v4_line, v24_isbuiltin, t40, v6_shown, v7_lacking, v8_scalar, t44, v16_isfunction, v17_isinteger, t47, v12_badvalue, v15_badthis, t50, v18_need, v19_brief, v21_iterators, v22_hide], 17)?);
}

// base.js:8  const coded = (e, code) => {
fn f2_coded(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 16, 2)?;
    let v0_e = p0;
    let v1_code = p1;
    let t3 = var_get(rt, 1);
    let t5 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v1_code, V::TRUE, V::TRUE, V::TRUE], 18)?;
    call(rt, t3, V::UNDEFINED, &[v0_e, S_CODE.v(), t5], "defineProperty")?;
    return Ok(v0_e);
}

fn f2_coded_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_coded(rt, arg(args, 0), arg(args, 1))
}

// base.js:14  const shown = (name, Class, ...statics) => {
fn f3_shown(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 49, 3)?;
    let mut v3 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_class = arg(args, 1);
    let v2_statics = rest(rt, args, 2)?;
    let t4 = var_get(rt, 2);
    let t6 = get_seen(rt, v1_class, &S_PROTOTYPE, 19)?;
    let t7 = call(rt, t4, V::UNDEFINED, &[t6], "")?;
    let mut t8 = iter(rt, t7, "getOwnPropertyNames is not a function or its return value")?;
    'l1: loop {
        tick(rt, 18, 4)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_key = t9;
                let t12 = sne(rt, v4_key, S_CONSTRUCTOR.v());
                if t12 {
                    let t13 = var_get(rt, 1);
                    let t15 = attempt!('try1, get_seen(rt, v1_class, &S_PROTOTYPE, 20));
                    let t17 = attempt!('try1, obj_seen(rt, &K_ENUMERABLE, [V::TRUE], 21));
                    attempt!('try1, call(rt, t13, V::UNDEFINED, &[t15, v4_key, t17], "defineProperty"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t8, true)?;
            return Err(throw(rt, v3));
        }
    }
    let mut t21 = iter(rt, v2_statics, "statics")?;
    'l3: loop {
        tick(rt, 14, 5)?;
        let (t22, t23) = next(rt, &mut t21)?;
        if t23 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v6_key = t22;
                let t24 = var_get(rt, 1);
                let t27 = attempt!('try2, obj_seen(rt, &K_ENUMERABLE, [V::TRUE], 22));
                attempt!('try2, call(rt, t24, V::UNDEFINED, &[v1_class, v6_key, t27], "defineProperty"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t21, true)?;
            return Err(throw(rt, v5));
        }
    }
    let t30 = var_get(rt, 1);
    let t32 = get_seen(rt, v1_class, &S_PROTOTYPE, 23)?;
    let t33 = gload(rt, &S_SYMBOL)?;
    let t34 = get_seen(rt, t33, &S_TOSTRINGTAG, 24)?;
    let t35 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [v0_name, V::TRUE], 25)?;
    call(rt, t30, V::UNDEFINED, &[t32, t34, t35], "defineProperty")?;
    let t38 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t39 = get_builtin(rt, t38, &S_HASOWN, G_OBJECT_HASOWN)?;
    let t41 = get_seen(rt, v1_class, &S_PROTOTYPE, 27)?;
    let t42 = var_get(rt, 0);
    let t43 = get_seen(rt, t42, &S_CUSTOM, 28)?;
    let t44 = call_known(rt, t39, t38, &[t41, t43], "Object.hasOwn", C_OBJECT_HASOWN)?;
    let t45 = !t44.truthy();
    if t45 {
        let t46 = var_get(rt, 1);
        let t48 = get_seen(rt, v1_class, &S_PROTOTYPE, 29)?;
        let t49 = var_get(rt, 0);
        let t50 = get_seen(rt, t49, &S_CUSTOM, 30)?;
        let t52 = closure(rt, 4, &[v0_name])?;
        let t51 = obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [t52, V::TRUE, V::TRUE], 31)?;
        call(rt, t46, V::UNDEFINED, &[t48, t50, t51], "defineProperty")?;
    }
    return Ok(v1_class);
}

// base.js:21  defineProperty(Class.prototype, host.custom, { value: () => host.missing(`the inspection of a ${nam…
fn f4_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 6)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 32)?;
    let t3 = capture(me, 0);
    let t4 = to_part(rt, t3)?;
    let t5 = concat_n(rt, &[S_THE_INSPECTION_OF_A.v(), t4])?;
    return Ok(call(rt, t2, t1, &[t5], "host.missing")?);
}

// base.js:26  const lacking = (name, o, keys) => {
fn f5_lacking(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 7)?;
    let mut v3 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_o = arg(args, 1);
    let v2_keys = arg(args, 2);
    let mut t5 = iter(rt, v2_keys, "keys")?;
    'l1: loop {
        tick(rt, 19, 8)?;
        let (t6, t7) = next(rt, &mut t5)?;
        if t7 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_key = t6;
                let v5_stop = attempt!('try1, closure(rt, 6, &[v0_name, v4_key]));
                let t9 = var_get(rt, 1);
                let t12 = attempt!('try1, obj_seen(rt, &K_GET_SET_ENUMERABLE_CONFIGURABLE, [v5_stop, v5_stop, V::TRUE, V::TRUE], 33));
                attempt!('try1, call(rt, t9, V::UNDEFINED, &[v1_o, v4_key, t12], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t5, true)?;
            return Err(throw(rt, v3));
        }
    }
    Ok(V::UNDEFINED)
}

// base.js:28  const stop = () => host.missing(`${name}.${key}`);
fn f6_stop(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 9)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 34)?;
    let t3 = capture(me, 0);
    let t4 = to_part(rt, t3)?;
    let t6 = capture(me, 1);
    let t7 = to_part(rt, t6)?;
    let t8 = concat_n(rt, &[t4, S_1.v(), t7])?;
    return Ok(call(rt, t2, t1, &[t8], "host.missing")?);
}

// base.js:32  const scalar = (v) => host.wellFormed(`${v}`);
fn f7_scalar(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 10)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_WELLFORMED, 35)?;
    let t5 = to_str(rt, v0_v)?;
    return Ok(call(rt, t3, t2, &[t5], "host.wellFormed")?);
}

// base.js:34  const received = (value) => {
fn f8_received(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 158, 11)?;
    let mut v1 = 0i64;
    let mut v2 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_value = p0;
    let t3 = type_of(rt, v0_value);
    'l2: {
        let t4 = seq(rt, t3, S_UNDEFINED.v());
        if t4 {
            v1 = 0i64;
            break 'l2;
        }
        let t5 = seq(rt, t3, S_FUNCTION.v());
        if t5 {
            v1 = 1i64;
            break 'l2;
        }
        let t6 = seq(rt, t3, S_NUMBER.v());
        if t6 {
            v1 = 2i64;
            break 'l2;
        }
        let t7 = seq(rt, t3, S_BIGINT.v());
        if t7 {
            v1 = 3i64;
            break 'l2;
        }
        let t8 = seq(rt, t3, S_SYMBOL_1.v());
        if t8 {
            v1 = 4i64;
            break 'l2;
        }
        let t9 = seq(rt, t3, S_BOOLEAN.v());
        if t9 {
            v1 = 5i64;
            break 'l2;
        }
        let t10 = seq(rt, t3, S_STRING.v());
        if t10 {
            v1 = 6i64;
            break 'l2;
        }
        v1 = 7i64;
    }
    let t12 = v1 <= 0i64;
    if t12 {
        return Ok(S_UNDEFINED.v());
    }
    let t14 = v1 <= 1i64;
    if t14 {
        let t16 = get_seen(rt, v0_value, &S_NAME, 36)?;
        let t17 = to_part(rt, t16)?;
        return Ok(concat_n(rt, &[S_FUNCTION_1.v(), t17])?);
    }
    let t20 = v1 <= 2i64;
    if t20 {
        let t21 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t22 = get_builtin(rt, t21, &S_IS, G_OBJECT_IS)?;
        let t24 = call_known(rt, t22, t21, &[v0_value, V::num(-0.0)], "Object.is", C_OBJECT_IS)?;
        if t24.truthy() {
            v2 = S_0.v();
        } else {
            v2 = v0_value;
        }
        let t27 = to_part(rt, v2)?;
        return Ok(concat_n(rt, &[S_TYPE_NUMBER.v(), t27, S_2.v()])?);
    }
    let t31 = v1 <= 3i64;
    if t31 {
        let t33 = to_part(rt, v0_value)?;
        return Ok(concat_n(rt, &[S_TYPE_BIGINT.v(), t33, S_N.v()])?);
    }
    let t37 = v1 <= 4i64;
    if t37 {
        let t38 = gload_builtin(rt, &S_STRING_1, G_STRING)?;
        let t40 = call(rt, t38, V::UNDEFINED, &[v0_value], "String")?;
        let t41 = to_part(rt, t40)?;
        return Ok(concat_n(rt, &[S_TYPE_SYMBOL.v(), t41, S_2.v()])?);
    }
    let t45 = v1 <= 5i64;
    if t45 {
        let t47 = to_part(rt, v0_value)?;
        return Ok(concat_n(rt, &[S_TYPE_BOOLEAN.v(), t47, S_2.v()])?);
    }
    let t51 = v1 <= 6i64;
    if t51 {
        let t53 = length_seen(rt, v0_value, 38)?;
        let t54 = gt(rt, t53, V::num(28.0))?;
        if t54 {
            let t56 = get_method(rt, v0_value, &S_SLICE, M_SLICE)?;
            let t57 = call_method(rt, t56, v0_value, &[V::num(0.0), V::num(25.0)], "value.slice", M_SLICE)?;
            let t97 = add_part(rt, t57)?;
            v4 = concat_n(rt, &[t97, S_3.v()])?;
        } else {
            v4 = v0_value;
        }
        let v3_text = v4;
        let t62 = get_method(rt, v3_text, &S_INCLUDES, M_INCLUDES)?;
        let t63 = call_method(rt, t62, v3_text, &[S_4.v()], "text.includes", M_INCLUDES)?;
        if t63.truthy() {
            let t64 = gload_builtin(rt, &S_JSON, G_JSON)?;
            let t65 = get_builtin(rt, t64, &S_STRINGIFY, G_JSON_STRINGIFY)?;
            v5 = call_known(rt, t65, t64, &[v3_text], "JSON.stringify", C_JSON_STRINGIFY)?;
        } else {
            let t69 = to_part(rt, v3_text)?;
            v5 = concat_n(rt, &[S_4.v(), t69, S_4.v()])?;
        }
        let t73 = to_part(rt, v5)?;
        return Ok(concat_n(rt, &[S_TYPE_STRING.v(), t73, S_2.v()])?);
    }
    let t77 = v1 <= 7i64;
    if t77 {
        let t79 = seq(rt, v0_value, V::NULL);
        if t79 {
            return Ok(S_NULL.v());
        }
        let t81 = get_seen(rt, v0_value, &S_CONSTRUCTOR, 42)?;
        if t81.truthy() {
            let t83 = get_seen(rt, v0_value, &S_CONSTRUCTOR, 43)?;
            v7 = V::bool((has(rt, S_NAME.v(), t83)?));
        } else {
            v7 = t81;
        }
        if v7.truthy() {
            let t87 = get_seen(rt, v0_value, &S_CONSTRUCTOR, 44)?;
            let t88 = get_seen(rt, t87, &S_NAME, 45)?;
            let t89 = to_part(rt, t88)?;
            v6 = concat_n(rt, &[S_AN_INSTANCE_OF.v(), t89])?;
        } else {
            let t91 = var_get(rt, 0);
            let t92 = get_seen(rt, t91, &S_INSPECT, 46)?;
            let t94 = obj_seen(rt, &K_DEPTH, [V::num(-1.0)], 47)?;
            v6 = call(rt, t92, t91, &[v0_value, t94], "host.inspect")?;
        }
        return Ok(v6);
    }
    Ok(V::UNDEFINED)
}

fn f8_received_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_received(rt, arg(args, 0))
}

// base.js:51  const kindOf = (name) => (name.includes('.') ? 'property' : 'argument');
fn f9_kindof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 11, 12)?;
    let mut v1 = V::UNDEFINED;
    let v0_name = p0;
    let t3 = get_method(rt, v0_name, &S_INCLUDES, M_INCLUDES)?;
    let t4 = call_method(rt, t3, v0_name, &[S_1.v()], "name.includes", M_INCLUDES)?;
    if t4.truthy() {
        v1 = S_PROPERTY.v();
    } else {
        v1 = S_ARGUMENT.v();
    }
    return Ok(v1);
}

fn f9_kindof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_kindof(rt, arg(args, 0))
}

// base.js:52  const badType = (name, expected, value) => coded(new Wrong(`The "${name}" ${kindOf(name)} must be $…
fn f10_badtype(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 31, 13)?;
    let v0_name = p0;
    let v1_expected = p1;
    let v2_value = p2;
    let t4 = var_get(rt, 4);
    let t5 = var_get(rt, 3);
    let t7 = to_part(rt, v0_name)?;
    let t10 = var_get(rt, 6);
    let t12 = f9_kindof(rt, v0_name)?;
    let t13 = to_part(rt, t12)?;
    let t17 = to_part(rt, v1_expected)?;
    let t20 = var_get(rt, 5);
    let t22 = f8_received(rt, v2_value)?;
    let t23 = to_part(rt, t22)?;
    let t24 = concat_n(rt, &[S_THE.v(), t7, S_5.v(), t13, S_MUST_BE.v(), t17, S_RECEIVED_1.v(), t23])?;
    let t25 = construct(rt, t5, &[t24], "Wrong")?;
    return Ok(f2_coded(rt, t25, S_ERR_INVALID_ARG_TYPE.v())?);
}

fn f10_badtype_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_badtype(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// base.js:53  const badValue = (name, value, reason = 'is invalid', Kind = Wrong) => {
fn f11_badvalue(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 56, 14)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t3 = arg(args, 2);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v4 = S_IS_INVALID.v();
    } else {
        v4 = t3;
    }
    let v2_reason = v4;
    let t6 = arg(args, 3);
    let t7 = seq(rt, t6, V::UNDEFINED);
    if t7 {
        let t8 = var_get(rt, 3);
        v5 = t8;
    } else {
        v5 = t6;
    }
    let v3_kind = v5;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_INSPECT, 49)?;
    let mut v6_text = call(rt, t11, t10, &[v1_value], "host.inspect")?;
    let t15 = length_seen(rt, v6_text, 50)?;
    let t16 = gt(rt, t15, V::num(128.0))?;
    if t16 {
        let t18 = get_method(rt, v6_text, &S_SLICE, M_SLICE)?;
        let t19 = call_method(rt, t18, v6_text, &[V::num(0.0), V::num(128.0)], "text.slice", M_SLICE)?;
        let t42 = add_part(rt, t19)?;
        v6_text = concat_n(rt, &[t42, S_3.v()])?;
    }
    let t21 = var_get(rt, 4);
    let t23 = var_get(rt, 6);
    let t25 = f9_kindof(rt, v0_name)?;
    let t26 = to_part(rt, t25)?;
    let t30 = to_part(rt, v0_name)?;
    let t34 = to_part(rt, v2_reason)?;
    let t38 = to_part(rt, v6_text)?;
    let t39 = concat_n(rt, &[S_THE_1.v(), t26, S_6.v(), t30, S_7.v(), t34, S_RECEIVED_1.v(), t38])?;
    let t40 = construct(rt, v3_kind, &[t39], "Kind")?;
    return Ok(f2_coded(rt, t40, S_ERR_INVALID_ARG_VALUE.v())?);
}

// base.js:58  const grouped = (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, '_');
fn f12_grouped(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 8, 15)?;
    let v0_digits = p0;
    let t3 = get_method(rt, v0_digits, &S_REPLACE, M_REPLACE)?;
    let t4 = regexp(rt, &S_B_D_3, &S_G)?;
    return Ok(call_method(rt, t3, v0_digits, &[t4, S_8.v()], "digits.replace", M_REPLACE)?);
}

fn f12_grouped_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_grouped(rt, arg(args, 0))
}

// base.js:59  const outOfRange = (name, range, value) => {
fn f13_outofrange(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 78, 16)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_name = p0;
    let v1_range = p1;
    let v2_value = p2;
    let mut v3_text = V::UNDEFINED;
    let t5 = type_of(rt, v2_value);
    let t6 = seq(rt, t5, S_BIGINT.v());
    if t6 {
        let t8 = bigint(&B_4294967296);
        let t9 = gt(rt, v2_value, t8)?;
        if t9 {
            v5 = t9;
        } else {
            let t11 = bigint(&B_4294967296);
            let t12 = neg(rt, t11)?;
            v5 = lt(rt, v2_value, t12)?;
        }
        if v5 {
            let t15 = var_get(rt, 8);
            let t17 = to_str(rt, v2_value)?;
            v4 = f12_grouped(rt, t17)?;
        } else {
            v4 = to_str(rt, v2_value)?;
        }
        let t58 = add_part(rt, v4)?;
        v3_text = concat_n(rt, &[t58, S_N_1.v()])?;
    } else {
        let t23 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t24 = get_builtin(rt, t23, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
        let t26 = call_known(rt, t24, t23, &[v2_value], "Number.isInteger", C_NUMBER_ISINTEGER)?;
        if t26.truthy() {
            let t27 = gload_builtin(rt, &S_MATH, G_MATH)?;
            let t28 = get_builtin(rt, t27, &S_ABS, G_MATH_ABS)?;
            let t30 = math::abs(to_num(rt, v2_value)?);
            let t31 = exp(rt, V::num(2.0), V::num(32.0))?;
            v7 = V::bool((gt(rt, V::num(t30), t31)?));
        } else {
            v7 = t26;
        }
        if v7.truthy() {
            let t34 = var_get(rt, 8);
            let t36 = to_str(rt, v2_value)?;
            v6 = f12_grouped(rt, t36)?;
        } else {
            let t38 = var_get(rt, 0);
            let t39 = get_seen(rt, t38, &S_INSPECT, 55)?;
            v6 = call(rt, t39, t38, &[v2_value], "host.inspect")?;
        }
        v3_text = v6;
    }
    let t43 = var_get(rt, 4);
    let t44 = gload(rt, &S_RANGEERROR)?;
    let t46 = to_part(rt, v0_name)?;
    let t50 = to_part(rt, v1_range)?;
    let t54 = to_part(rt, v3_text)?;
    let t55 = concat_n(rt, &[S_THE_VALUE_OF.v(), t46, S_IS_OUT_OF_RANGE_IT_MUST_BE.v(), t50, S_RECEIVED_1.v(), t54])?;
    let t56 = construct(rt, t44, &[t55], "RangeError")?;
    return Ok(f2_coded(rt, t56, S_ERR_OUT_OF_RANGE.v())?);
}

fn f13_outofrange_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f13_outofrange(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// base.js:65  const badThis = (name) => coded(new Wrong(`Value of "this" must be of type ${name}`), 'ERR_INVALID_…
fn f14_badthis(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 17)?;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 4);
    let t3 = var_get(rt, 3);
    let t5 = to_part(rt, v0_name)?;
    let t6 = concat_n(rt, &[S_VALUE_OF_THIS_MUST_BE_OF_TYPE.v(), t5])?;
    let t7 = construct(rt, t3, &[t6], "Wrong")?;
    return Ok(f2_coded(rt, t7, S_ERR_INVALID_THIS.v())?);
}

// base.js:66  const isFunction = (f, name) => {
fn f15_isfunction(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 18)?;
    let v0_f = arg(args, 0);
    let v1_name = arg(args, 1);
    let t4 = type_of(rt, v0_f);
    let t5 = sne(rt, t4, S_FUNCTION.v());
    if t5 {
        let t6 = var_get(rt, 7);
        let t9 = f10_badtype(rt, v1_name, S_OF_TYPE_FUNCTION.v(), v0_f)?;
        return Err(throw(rt, t9));
    }
    Ok(V::UNDEFINED)
}

// base.js:70  const isInteger = (value, name, low = Number.MIN_SAFE_INTEGER, high = Number.MAX_SAFE_INTEGER) => {
fn f16_isinteger(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 68, 19)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let v0_value = arg(args, 0);
    let v1_name = arg(args, 1);
    let t3 = arg(args, 2);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        let t5 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        v4 = get_builtin(rt, t5, &S_MIN_SAFE_INTEGER, G_NUMBER_MIN_SAFE_INTEGER)?;
    } else {
        v4 = t3;
    }
    let v2_low = v4;
    let t8 = arg(args, 3);
    let t9 = seq(rt, t8, V::UNDEFINED);
    if t9 {
        let t10 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        v5 = get_builtin(rt, t10, &S_MAX_SAFE_INTEGER, G_NUMBER_MAX_SAFE_INTEGER)?;
    } else {
        v5 = t8;
    }
    let v3_high = v5;
    let t14 = type_of(rt, v0_value);
    let t15 = sne(rt, t14, S_NUMBER.v());
    if t15 {
        let t16 = var_get(rt, 7);
        let t19 = f10_badtype(rt, v1_name, S_OF_TYPE_NUMBER.v(), v0_value)?;
        return Err(throw(rt, t19));
    }
    let t20 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t21 = get_builtin(rt, t20, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
    let t23 = call_known(rt, t21, t20, &[v0_value], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    let t24 = !t23.truthy();
    if t24 {
        let t25 = var_get(rt, 9);
        let t28 = f13_outofrange(rt, v1_name, S_AN_INTEGER.v(), v0_value)?;
        return Err(throw(rt, t28));
    }
    let t31 = lt(rt, v0_value, v2_low)?;
    if t31 {
        v6 = t31;
    } else {
        v6 = gt(rt, v0_value, v3_high)?;
    }
    if v6 {
        let t36 = var_get(rt, 9);
        let t39 = to_part(rt, v2_low)?;
        let t43 = to_part(rt, v3_high)?;
        let t44 = concat_n(rt, &[S_9.v(), t39, S_10.v(), t43])?;
        let t46 = f13_outofrange(rt, v1_name, t44, v0_value)?;
        return Err(throw(rt, t46));
    }
    Ok(V::UNDEFINED)
}

// base.js:75  const need = (args, n, ...names) => {
fn f17_need(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39, 20)?;
    let mut v4 = V::UNDEFINED;
    let v0_args = arg(args, 0);
    let v1_n = arg(args, 1);
    let v2_names = rest(rt, args, 2)?;
    let t5 = length_seen(rt, v0_args, 59)?;
    let t7 = ge(rt, t5, v1_n)?;
    if t7 {
        return Ok(V::UNDEFINED);
    }
    let t9 = get_method(rt, v2_names, &S_MAP, M_MAP)?;
    let t10 = closure(rt, 18, &[])?;
    let v3_list = call_method(rt, t9, v2_names, &[t10], "names.map", M_MAP)?;
    let t12 = var_get(rt, 4);
    let t13 = var_get(rt, 3);
    let t15 = get_method(rt, v3_list, &S_JOIN, M_JOIN)?;
    let t16 = call_method(rt, t15, v3_list, &[S_AND.v()], "list.join", M_JOIN)?;
    let t17 = to_part(rt, t16)?;
    let t21 = gt(rt, v1_n, V::num(1.0))?;
    if t21 {
        v4 = S_S.v();
    } else {
        v4 = S.v();
    }
    let t23 = to_part(rt, v4)?;
    let t25 = concat_n(rt, &[S_THE_1.v(), t17, S_ARGUMENT_1.v(), t23, S_MUST_BE_SPECIFIED.v()])?;
    let t26 = construct(rt, t13, &[t25], "Wrong")?;
    let t27 = f2_coded(rt, t26, S_ERR_MISSING_ARGS.v())?;
    return Err(throw(rt, t27));
}

// base.js:77  const list = names.map((x) => `"${x}"`);
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 21)?;
    let v0_x = arg(args, 0);
    let t3 = to_part(rt, v0_x)?;
    return Ok(concat_n(rt, &[S_11.v(), t3, S_11.v()])?);
}

// base.js:81  const brief = (self, options) => options.stylize(`[${self.constructor.name}]`, 'special');
fn f19_brief(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 22)?;
    let v0_self = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = get_seen(rt, v1_options, &S_STYLIZE, 62)?;
    let t6 = get_seen(rt, v0_self, &S_CONSTRUCTOR, 63)?;
    let t7 = get_seen(rt, t6, &S_NAME, 64)?;
    let t8 = to_part(rt, t7)?;
    let t10 = concat_n(rt, &[S_12.v(), t8, S_13.v()])?;
    return Ok(call(rt, t4, v1_options, &[t10, S_SPECIAL.v()], "options.stylize")?);
}

// base.js:85  const iterators = (name, wrongThis, inspected = undefined) => {
fn f20_iterators(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 84, 23)?;
    let mut v3 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_wrongthis = arg(args, 1);
    let t3 = arg(args, 2);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t3;
    }
    let v2_inspected = v3;
    let v8_list = private_name(rt, &S_LIST)?;
    let v9_pick = private_name(rt, &S_PICK)?;
    let v10_at = private_name(rt, &S_AT)?;
    let t12 = make_class(rt, 21, V::EMPTY, &[v8_list, v9_pick])?;
    let t13 = get_seen(rt, t12, &S_PROTOTYPE, 65)?;
    let t14 = closure(rt, 22, &[])?;
    let t15 = closure(rt, 23, &[v8_list, v1_wrongthis, v10_at, v9_pick])?;
    def_hidden(rt, t13, S_NEXT.v(), t15)?;
    let t16 = closure(rt, 24, &[v8_list, v1_wrongthis, v10_at, v9_pick])?;
    def_hidden(rt, t12, S_LEFT.v(), t16)?;
    let v7_iterator = t12;
    def_field(rt, t12, v8_list, V::UNDEFINED)?;
    def_field(rt, t12, v9_pick, V::UNDEFINED)?;
    def_field(rt, t12, v10_at, t14)?;
    let v4_iterator = t12;
    req_obj(rt, v4_iterator, "Iterator", "left")?;
    let v5_left = get_seen(rt, v4_iterator, &S_LEFT, 66)?;
    req_obj(rt, v4_iterator, "Iterator", "prototype")?;
    let v6_prototype = get_seen(rt, v4_iterator, &S_PROTOTYPE, 67)?;
    del(rt, v6_prototype, &S_CONSTRUCTOR, true)?;
    let t23 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t24 = get_builtin(rt, t23, &S_SETPROTOTYPEOF, G_OBJECT_SETPROTOTYPEOF)?;
    let t26 = var_get(rt, 10);
    call_known(rt, t24, t23, &[v6_prototype, t26], "Object.setPrototypeOf", C_OBJECT_SETPROTOTYPEOF)?;
    let t28 = var_get(rt, 1);
    let t30 = obj_seen(rt, &K_ENUMERABLE, [V::TRUE], 69)?;
    call(rt, t28, V::UNDEFINED, &[v6_prototype, S_NEXT.v(), t30], "defineProperty")?;
    let t32 = var_get(rt, 1);
    let t34 = gload(rt, &S_SYMBOL)?;
    let t35 = get_seen(rt, t34, &S_TOSTRINGTAG, 70)?;
    let t49 = add_part(rt, v0_name)?;
    let t38 = concat_n(rt, &[t49, S_ITERATOR_1.v()])?;
    let t36 = obj_seen(rt, &K_VALUE_CONFIGURABLE, [t38, V::TRUE], 71)?;
    call(rt, t32, V::UNDEFINED, &[v6_prototype, t35, t36], "defineProperty")?;
    if v2_inspected.truthy() {
        let t41 = var_get(rt, 1);
        let t43 = var_get(rt, 0);
        let t44 = get_seen(rt, t43, &S_CUSTOM, 72)?;
        let t46 = closure(rt, 25, &[v2_inspected, v5_left])?;
        let t45 = obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [t46, V::TRUE, V::TRUE], 73)?;
        call(rt, t41, V::UNDEFINED, &[v6_prototype, t44, t45], "defineProperty")?;
    }
    return Ok(closure(rt, 26, &[v4_iterator])?);
}

// base.js:88  constructor(list, pick) { this.#list = list; this.#pick = pick; }
fn f21_iterator(rt: &mut Rt, me: V, target: V, p0: V, p1: V) -> R<V> {
    enter(rt, 13, 24)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v0_list = p0;
    let v1_pick = p1;
    let t4 = capture(me, 3);
    put_private(rt, this, t4, v0_list)?;
    let t6 = capture(me, 4);
    put_private(rt, this, t6, v1_pick)?;
    Ok(this)
}

fn f21_iterator_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f21_iterator(rt, me, target, arg(args, 0), arg(args, 1))
}

// base.js:87  #list; #pick; #at = 0;
fn f22_at(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 25)?;
    return Ok(V::num(0.0));
}

// base.js:89  next() {
fn f23_next(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 50, 26)?;
    let mut v1 = false;
    let mut v2 = false;
    let mut v3 = V::UNDEFINED;
    let t1 = type_of(rt, this);
    let t2 = sne(rt, t1, S_OBJECT_1.v());
    if t2 {
        v2 = t2;
    } else {
        v2 = seq(rt, this, V::NULL);
    }
    if v2 {
        v1 = v2;
    } else {
        let t5 = capture(me, 0);
        let t6 = has_private(rt, this, t5)?;
        v1 = !t6;
    }
    if v1 {
        let t9 = capture(me, 1);
        let t10 = call(rt, t9, V::UNDEFINED, &[], "wrongThis")?;
        return Err(throw(rt, t10));
    }
    let t11 = capture(me, 0);
    let t12 = get_private(rt, this, t11)?;
    let v0_list = call(rt, t12, this, &[], "this[#list]")?;
    let t14 = capture(me, 2);
    let t15 = get_private(rt, this, t14)?;
    let t17 = length_seen(rt, v0_list, 74)?;
    let t18 = lt(rt, t15, t17)?;
    if t18 {
        let t20 = capture(me, 3);
        let t21 = get_private(rt, this, t20)?;
        let t23 = capture(me, 2);
        let t24 = get_private(rt, this, t23)?;
        let t25 = to_numeric(rt, t24)?;
        let t26 = inc(rt, t25)?;
        put_private(rt, this, t23, t26)?;
        let t27 = get_v(rt, v0_list, t25)?;
        let t28 = call(rt, t21, this, &[t27], "this[#pick]")?;
        v3 = obj_seen(rt, &K_VALUE_DONE, [t28, V::FALSE], 75)?;
    } else {
        v3 = obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 76)?;
    }
    return Ok(v3);
}

// base.js:94  static left(it) {
fn f24_left(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 40, 27)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_it = arg(args, 0);
    let t3 = type_of(rt, v0_it);
    let t4 = sne(rt, t3, S_OBJECT_1.v());
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_it, V::NULL);
    }
    if v2 {
        v1 = v2;
    } else {
        let t8 = capture(me, 0);
        let t10 = has_private(rt, v0_it, t8)?;
        v1 = !t10;
    }
    if v1 {
        let t13 = capture(me, 1);
        let t14 = call(rt, t13, V::UNDEFINED, &[], "wrongThis")?;
        return Err(throw(rt, t14));
    }
    let t16 = capture(me, 0);
    let t17 = get_private(rt, v0_it, t16)?;
    let t18 = call(rt, t17, v0_it, &[], "it[#list]")?;
    let t19 = get_method(rt, t18, &S_SLICE, M_SLICE)?;
    let t21 = capture(me, 2);
    let t22 = get_private(rt, v0_it, t21)?;
    let t23 = call_method(rt, t19, t18, &[t22], "it[#list](...).slice", M_SLICE)?;
    let t24 = get_method(rt, t23, &S_MAP, M_MAP)?;
    let t26 = capture(me, 3);
    let t27 = get_private(rt, v0_it, t26)?;
    return Ok(call_method(rt, t24, t23, &[t27], "it[#list](...).slice(...).map", M_MAP)?);
}

// base.js:106  defineProperty(prototype, host.custom, { value(depth, options) { return inspected(this[Symbol.toStr…
fn f25_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 28)?;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = capture(me, 0);
    let t4 = gload(rt, &S_SYMBOL)?;
    let t5 = get_seen(rt, t4, &S_TOSTRINGTAG, 79)?;
    let t6 = get_v(rt, this, t5)?;
    let t7 = capture(me, 1);
    let t8 = call(rt, t7, V::UNDEFINED, &[this], "left")?;
    return Ok(call(rt, t3, V::UNDEFINED, &[t6, t8, v0_depth, v1_options], "inspected")?);
}

// base.js:108  return (list, pick) => new Iterator(list, pick);
fn f26(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 29)?;
    let v0_list = arg(args, 0);
    let v1_pick = arg(args, 1);
    let t3 = capture(me, 0);
    return Ok(f21_iterator(rt, t3, t3, v0_list, v1_pick)?);
}

// base.js:111  const hide = (o, name, value) => defineProperty(o, name, { value, writable: true, enumerable: false…
fn f27_hide(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 30)?;
    let v0_o = arg(args, 0);
    let v1_name = arg(args, 1);
    let v2_value = arg(args, 2);
    let t4 = var_get(rt, 1);
    let t7 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v2_value, V::TRUE, V::FALSE, V::TRUE], 80)?;
    return Ok(call(rt, t4, V::UNDEFINED, &[v0_o, v1_name, t7], "defineProperty")?);
}

// base.js:114  const isBuiltIn = (name) => {
fn f28_isbuiltin(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 31)?;
    let mut v1 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 11);
    let t3 = eq(rt, t2, V::NULL)?;
    if t3 {
        let t4 = gload(rt, &S_SET_1)?;
        let t6 = concat_n(rt, &[S_OBJECT_FUNCTION_ARRAY_NUMBER_INF.v(), S_REFERENCEERROR_SYNTAXERROR_TYPEE.v(), S_FLOAT32ARRAY_FLOAT64ARRAY_UINT8C.v()])?;
        let t7 = get_method(rt, t6, &S_SPLIT, M_SPLIT)?;
        let t8 = call_method(rt, t7, t6, &[S_14.v()], "(\"Object Function Array Number Infinity NaN Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError \" + \"ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array \" + \"Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef\").split", M_SPLIT)?;
        let t9 = construct(rt, t4, &[t8], "Set")?;
        var_set(rt, 11, t9)?;
        v1 = t9;
    } else {
        v1 = t2;
    }
    let t11 = var_get(rt, 11);
    let t12 = get_method(rt, t11, &S_HAS, M_HAS)?;
    return Ok(call_method(rt, t12, t11, &[v0_name], "builtIn.has", M_HAS)?);
}
