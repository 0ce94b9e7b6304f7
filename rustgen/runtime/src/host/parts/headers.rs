#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from headers.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(14);

lit!(S = "");
lit!(S_0_9A_ZA_Z = "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$");
lit!(S_0_R_N = "[\\0\\r\\n]");
lit!(S_1 = ": ");
lit!(S_10 = "; ");
lit!(S_2 = " ");
lit!(S_3 = ")");
lit!(S_4 = "\"");
lit!(S_5 = " (");
lit!(S_6 = "[");
lit!(S_7 = "]");
lit!(S_8 = ".");
lit!(S_9 = ", ");
lit!(S_APPEND = "append");
lit!(S_APPEND_1 = "#append");
lit!(S_ARGUMENT = " argument");
lit!(S_ARGUMENT_1_COULD_NOT_BE_CONVERTE = "Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.");
lit!(S_BASE = "base");
lit!(S_BYTESTRING = "byteString");
lit!(S_BYTESTRINGS = "byteStrings");
lit!(S_CALL = "call");
lit!(S_CANNOT_CONVERT_ARGUMENT_TO_A_BYT = "Cannot convert argument to a ByteString because the character at index ");
lit!(S_CHANGE = "change");
lit!(S_CHANGE_1 = "#change");
lit!(S_CHARCODEAT = "charCodeAt");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_COOKIE = "cookie");
lit!(S_COOKIES = "cookies");
lit!(S_COOKIES_1 = "#cookies");
lit!(S_CUSTOM = "custom");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "delete");
lit!(S_DEPTH = "depth");
lit!(S_DESCRIPTION = "description");
lit!(S_DICTIONARY = "dictionary");
lit!(S_DOMSTRING = "domString");
lit!(S_DONE = "done");
lit!(S_ENTRIES = "entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERR_INVALID_THIS = "ERR_INVALID_THIS");
lit!(S_EXPECTED = "Expected ");
lit!(S_EXPECTED_NAME_VALUE_PAIR_TO_BE_L = "expected name/value pair to be length 2, found ");
lit!(S_FAILED_TO_EXECUTE_FOREACH_ON_HEA = "Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.");
lit!(S_FILL = "fill");
lit!(S_FILL_1 = "#fill");
lit!(S_FIX = "fix");
lit!(S_FIXED = "fixed");
lit!(S_FIXED_1 = "#fixed");
lit!(S_FOREACH = "forEach");
lit!(S_FORMAT = "format");
lit!(S_FOUND = " found.");
lit!(S_FUNCTION = "function");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETSETCOOKIE = "getSetCookie");
lit!(S_GLOBALTHIS = "globalThis");
lit!(S_HAS = "has");
lit!(S_HAS_A_VALUE_OF = " has a value of ");
lit!(S_HEADERS = "Headers");
lit!(S_HEADERS_1 = "Headers ");
lit!(S_HEADERS_APPEND = "Headers.append");
lit!(S_HEADERS_CONSTRUCTOR = "Headers constructor");
lit!(S_HEADERS_CONTRUCTOR = "Headers contructor");
lit!(S_HEADERS_DELETE = "Headers.delete");
lit!(S_HEADERS_FOREACH = "Headers.forEach");
lit!(S_HEADERS_GET = "Headers.get");
lit!(S_HEADERS_HAS = "Headers.has");
lit!(S_HEADERS_SET = "Headers.set");
lit!(S_ILLEGAL_INVOCATION = "Illegal invocation");
lit!(S_IMMUTABLE = "immutable");
lit!(S_INCLUDES = "includes");
lit!(S_INIT = "init");
lit!(S_INNER = "inner");
lit!(S_INSPECT = "inspect");
lit!(S_ISFIXED = "isFixed");
lit!(S_ISNAME = "isName");
lit!(S_ISOBJECT = "isObject");
lit!(S_ISOF = "isOf");
lit!(S_ISVALUE = "isValue");
lit!(S_IS_AN_INVALID_HEADER_NAME = "\" is an invalid header name.");
lit!(S_IS_AN_INVALID_HEADER_VALUE = "\" is an invalid header value.");
lit!(S_IS_A_SYMBOL_WHICH_CANNOT_BE_CONV = " is a symbol, which cannot be converted to a DOMString.");
lit!(S_IS_NOT_AN_ACCEPTED_TYPE_EXPECTED = " is not an accepted type. Expected one of ");
lit!(S_IS_NOT_ITERABLE = ") is not iterable.");
lit!(S_IS_NOT_ITERABLE_1 = " is not iterable.");
lit!(S_ITERATOR = "iterator");
lit!(S_ITERATORS = "iterators");
lit!(S_JOIN = "join");
lit!(S_KEYS = "keys");
lit!(S_MAP = "map");
lit!(S_MAP_1 = "Map");
lit!(S_MAP_2 = "#map");
lit!(S_NAME = "name");
lit!(S_NAMED = "named");
lit!(S_NAMED_1 = "#named");
lit!(S_NEED = "need");
lit!(S_NEXT = "next");
lit!(S_NEXT_CALLED_ON_AN_OBJECT_THAT_DO = "'next' called on an object that does not implement interface Headers Iterator.");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_ONLY = " only");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PAIRS = "pairs");
lit!(S_PROTO = "__proto__");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROXY = "proxy");
lit!(S_PUSH = "push");
lit!(S_RECORD = "record");
lit!(S_REFLECT = "Reflect");
lit!(S_REPLACE = "replace");
lit!(S_REQUIRED_BUT = " required, but");
lit!(S_S = "s");
lit!(S_SEQUENCE = "sequence");
lit!(S_SET = "set");
lit!(S_SET_COOKIE = "set-cookie");
lit!(S_SHOWN = "shown");
lit!(S_SORT = "sort");
lit!(S_SORTED = "sorted");
lit!(S_SORTED_1 = "#sorted");
lit!(S_STRING = "string");
lit!(S_STRINGIFIED = "stringified");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_SYMBOL_2 = "Symbol(");
lit!(S_TEST = "test");
lit!(S_TOKEN = "token");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TO_BE_ONE_OF_NULL_UNDEFINED_OBJE = " to be one of: Null, Undefined, Object.");
lit!(S_TRIMMED = "trimmed");
lit!(S_TYPEERROR = "TypeError");
lit!(S_T_N_R_T_N_R = "^[\\t\\n\\r ]+|[\\t\\n\\r ]+$");
lit!(S_VALUE = "value");
lit!(S_VALUES = "values");
lit!(S_WHICH_IS_GREATER_THAN_255 = " which is greater than 255.");
lit!(S_WRITABLE = "writable");
lit!(S_WRONG = "wrong");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_HEADERS_PAIRS_FILL_FIX_ISFIXED_I: [&Lit; 14] = [&S_HEADERS, &S_PAIRS, &S_FILL, &S_FIX, &S_ISFIXED, &S_INNER, &S_TOKEN, &S_WRONG, &S_NEED, &S_ISOBJECT, &S_ISOF, &S_DOMSTRING, &S_BYTESTRING, &S_DICTIONARY];
const K_NAME_VALUE: [&Lit; 2] = [&S_NAME, &S_VALUE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_CHARCODEAT: Method = method("charCodeAt");
const M_DELETE: Method = method("delete");
const M_ENTRIES: Method = method("entries");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_INCLUDES: Method = method("includes");
const M_JOIN: Method = method("join");
const M_KEYS: Method = method("keys");
const M_PUSH: Method = method("push");
const M_REPLACE: Method = method("replace");
const M_SET: Method = method("set");
const M_SORT: Method = method("sort");
const M_TOLOWERCASE: Method = method("toLowerCase");
const M_VALUES: Method = method("values");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_wrong_entry, name: &S_WRONG, length: 2, flags: 6 },
        FuncInfo { code: f3_need_entry, name: &S_NEED, length: 3, flags: 6 },
        FuncInfo { code: f4_isobject_entry, name: &S_ISOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f5_isof_entry, name: &S_ISOF, length: 2, flags: 6 },
        FuncInfo { code: f6_domstring_entry, name: &S_DOMSTRING, length: 3, flags: 6 },
        FuncInfo { code: f7_bytestring_entry, name: &S_BYTESTRING, length: 3, flags: 6 },
        FuncInfo { code: f8_stringified_entry, name: &S_STRINGIFIED, length: 1, flags: 6 },
        FuncInfo { code: f9_sequence_entry, name: &S_SEQUENCE, length: 4, flags: 6 },
        FuncInfo { code: f10_record_entry, name: &S_RECORD, length: 3, flags: 6 },
        FuncInfo { code: f11_bytestrings, name: &S_BYTESTRINGS, length: 3, flags: 6 },
        FuncInfo { code: f12_dictionary, name: &S_DICTIONARY, length: 4, flags: 6 },
        FuncInfo { code: f13_trimmed_entry, name: &S_TRIMMED, length: 1, flags: 6 },
        FuncInfo { code: f14_isname_entry, name: &S_ISNAME, length: 2, flags: 6 },
        FuncInfo { code: f15_isvalue_entry, name: &S_ISVALUE, length: 2, flags: 6 },
        FuncInfo { code: f16, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f17_headers_entry, name: &S_HEADERS, length: 0, flags: 27 },
        FuncInfo { code: f18_map, name: &S_MAP_2, length: 0, flags: 2 },
        FuncInfo { code: f19_cookies, name: &S_COOKIES_1, length: 0, flags: 2 },
        FuncInfo { code: f20_fixed, name: &S_FIXED_1, length: 0, flags: 2 },
        FuncInfo { code: f21_pairs, name: &S_PAIRS, length: 3, flags: 2 },
        FuncInfo { code: f22_fill, name: &S_FILL, length: 2, flags: 2 },
        FuncInfo { code: f23_fix, name: &S_FIX, length: 1, flags: 2 },
        FuncInfo { code: f24_isfixed, name: &S_ISFIXED, length: 1, flags: 2 },
        FuncInfo { code: f25_inner, name: &S_INNER, length: 2, flags: 2 },
        FuncInfo { code: f26_fill, name: &S_FILL_1, length: 1, flags: 2 },
        FuncInfo { code: f27_append, name: &S_APPEND_1, length: 2, flags: 2 },
        FuncInfo { code: f28_change, name: &S_CHANGE_1, length: 0, flags: 2 },
        FuncInfo { code: f29_named, name: &S_NAMED_1, length: 0, flags: 2 },
        FuncInfo { code: f30_sorted, name: &S_SORTED_1, length: 0, flags: 2 },
        FuncInfo { code: f31_append, name: &S_APPEND, length: 2, flags: 2 },
        FuncInfo { code: f32_delete, name: &S_DELETE, length: 1, flags: 2 },
        FuncInfo { code: f33_get, name: &S_GET, length: 1, flags: 2 },
        FuncInfo { code: f34_has, name: &S_HAS, length: 1, flags: 2 },
        FuncInfo { code: f35_set, name: &S_SET, length: 2, flags: 2 },
        FuncInfo { code: f36_getsetcookie, name: &S_GETSETCOOKIE, length: 0, flags: 2 },
        FuncInfo { code: f37_keys, name: &S_KEYS, length: 0, flags: 2 },
        FuncInfo { code: f38, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f39, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f40_values, name: &S_VALUES, length: 0, flags: 2 },
        FuncInfo { code: f41, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f42, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f43_entries, name: &S_ENTRIES, length: 0, flags: 2 },
        FuncInfo { code: f44, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f45, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f46_foreach, name: &S_FOREACH, length: 1, flags: 2 },
        FuncInfo { code: f47, name: &S, length: 2, flags: 2 },
    ],
    vars: 28,
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

// headers.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// headers.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 221, 1)?;
    let mut v37 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t4)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BASE, 29)?;
    req_obj(rt, t6, "host.base", "coded")?;
    let t7 = get_seen(rt, t6, &S_CODED, 30)?;
    var_set(rt, 2, t7)?;
    let v4_shown = get_seen(rt, t6, &S_SHOWN, 31)?;
    let v5_iterators = get_seen(rt, t6, &S_ITERATORS, 32)?;
    let t10 = closure(rt, 2, &[])?;
    var_set(rt, 3, t10)?;
    let t11 = closure(rt, 3, &[])?;
    var_set(rt, 4, t11)?;
    let t12 = closure(rt, 4, &[])?;
    var_set(rt, 5, t12)?;
    let t13 = closure(rt, 5, &[])?;
    var_set(rt, 6, t13)?;
    let t14 = closure(rt, 6, &[])?;
    var_set(rt, 7, t14)?;
    let t15 = closure(rt, 7, &[])?;
    var_set(rt, 8, t15)?;
    let t16 = closure(rt, 8, &[])?;
    var_set(rt, 9, t16)?;
    let t17 = closure(rt, 9, &[])?;
    var_set(rt, 10, t17)?;
    let t18 = closure(rt, 10, &[])?;
    var_set(rt, 11, t18)?;
    let t19 = closure(rt, 11, &[])?;
    var_set(rt, 12, t19)?;
    let v16_dictionary = closure(rt, 12, &[])?;
    let t21 = regexp(rt, &S_0_9A_ZA_Z, &S)?;
    var_set(rt, 13, t21)?;
    let t22 = closure(rt, 13, &[])?;
    var_set(rt, 14, t22)?;
    let t23 = closure(rt, 14, &[])?;
    var_set(rt, 15, t23)?;
    let t24 = closure(rt, 15, &[])?;
    var_set(rt, 16, t24)?;
    let t26 = closure(rt, 16, &[])?;
    let t27 = call(rt, v5_iterators, V::UNDEFINED, &[S_HEADERS.v(), t26], "iterators")?;
    var_set(rt, 17, t27)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    var_set(rt, 22, V::EMPTY)?;
    var_set(rt, 23, V::EMPTY)?;
    var_set(rt, 24, V::EMPTY)?;
    var_set(rt, 25, V::EMPTY)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    let t28 = private_name(rt, &S_MAP)?;
    var_set(rt, 20, t28)?;
    let t29 = private_name(rt, &S_COOKIES)?;
    var_set(rt, 21, t29)?;
    let t30 = private_name(rt, &S_FIXED)?;
    var_set(rt, 22, t30)?;
    let t31 = private_name(rt, &S_FILL)?;
    var_set(rt, 23, t31)?;
    let t32 = private_name(rt, &S_APPEND)?;
    var_set(rt, 24, t32)?;
    let t33 = private_name(rt, &S_CHANGE)?;
    var_set(rt, 25, t33)?;
    let t34 = private_name(rt, &S_NAMED)?;
    var_set(rt, 26, t34)?;
    let t35 = private_name(rt, &S_SORTED)?;
    var_set(rt, 27, t35)?;
    let t36 = var_get(rt, 20);
    let t37 = var_get(rt, 21);
    let t38 = var_get(rt, 22);
    let t39 = var_get(rt, 23);
    let t40 = var_get(rt, 24);
    let t41 = var_get(rt, 25);
    let t42 = var_get(rt, 26);
    let t43 = var_get(rt, 27);
    let t44 = var_get(rt, 0);
    let t45 = get_seen(rt, t44, &S_CUSTOM, 33)?;
    let t46 = to_key(rt, t45)?;
    let t47 = make_class(rt, 17, V::EMPTY, &[])?;
    let t48 = get_seen(rt, t47, &S_PROTOTYPE, 34)?;
    let t49 = closure(rt, 18, &[])?;
    let t50 = closure(rt, 19, &[])?;
    let t51 = closure(rt, 20, &[])?;
    let t52 = closure(rt, 21, &[])?;
    def_hidden(rt, t47, S_PAIRS.v(), t52)?;
    let t53 = closure(rt, 22, &[])?;
    def_hidden(rt, t47, S_FILL.v(), t53)?;
    let t54 = closure(rt, 23, &[])?;
    def_hidden(rt, t47, S_FIX.v(), t54)?;
    let t55 = closure(rt, 24, &[])?;
    def_hidden(rt, t47, S_ISFIXED.v(), t55)?;
    let t56 = closure(rt, 25, &[])?;
    def_hidden(rt, t47, S_INNER.v(), t56)?;
    let t57 = closure(rt, 26, &[])?;
    private_method(rt, t47, t39, t57, PrivateKind::Method, false, "Headers")?;
    let t58 = closure(rt, 27, &[])?;
    private_method(rt, t47, t40, t58, PrivateKind::Method, false, "Headers")?;
    let t59 = closure(rt, 28, &[])?;
    private_method(rt, t47, t41, t59, PrivateKind::Method, false, "Headers")?;
    let t60 = closure(rt, 29, &[])?;
    private_method(rt, t47, t42, t60, PrivateKind::Method, false, "Headers")?;
    let t61 = closure(rt, 30, &[])?;
    private_method(rt, t47, t43, t61, PrivateKind::Method, false, "Headers")?;
    let t62 = closure(rt, 31, &[])?;
    def_hidden(rt, t48, S_APPEND.v(), t62)?;
    let t63 = closure(rt, 32, &[])?;
    def_hidden(rt, t48, S_DELETE.v(), t63)?;
    let t64 = closure(rt, 33, &[])?;
    def_hidden(rt, t48, S_GET.v(), t64)?;
    let t65 = closure(rt, 34, &[])?;
    def_hidden(rt, t48, S_HAS.v(), t65)?;
    let t66 = closure(rt, 35, &[])?;
    def_hidden(rt, t48, S_SET.v(), t66)?;
    let t67 = closure(rt, 36, &[])?;
    def_hidden(rt, t48, S_GETSETCOOKIE.v(), t67)?;
    let t68 = closure(rt, 37, &[])?;
    def_hidden(rt, t48, S_KEYS.v(), t68)?;
    let t69 = closure(rt, 40, &[])?;
    def_hidden(rt, t48, S_VALUES.v(), t69)?;
    let t70 = closure(rt, 43, &[])?;
    def_hidden(rt, t48, S_ENTRIES.v(), t70)?;
    let t71 = closure(rt, 46, &[])?;
    def_hidden(rt, t48, S_FOREACH.v(), t71)?;
    let t72 = closure(rt, 47, &[])?;
    set_name(rt, t72, t46, "")?;
    def_hidden(rt, t48, t46, t72)?;
    var_set(rt, 19, t47)?;
    def_field(rt, t47, t36, t49)?;
    def_field(rt, t47, t37, t50)?;
    def_field(rt, t47, t38, t51)?;
    let v22_headers = t47;
    req_obj(rt, v22_headers, "Headers", "pairs")?;
    let t74 = get_seen(rt, v22_headers, &S_PAIRS, 35)?;
    var_set(rt, 18, t74)?;
    let v24_fill = get_seen(rt, v22_headers, &S_FILL, 36)?;
    let v25_fix = get_seen(rt, v22_headers, &S_FIX, 37)?;
    let v26_isfixed = get_seen(rt, v22_headers, &S_ISFIXED, 38)?;
    let v27_inner = get_seen(rt, v22_headers, &S_INNER, 39)?;
    let t79 = arr(rt, &[S_PAIRS.v(), S_FILL.v(), S_FIX.v(), S_ISFIXED.v(), S_INNER.v()])?;
    let mut t80 = iter(rt, t79, "")?;
    'l1: loop {
        tick(rt, 12, 2)?;
        let (t81, t82) = next(rt, &mut t80)?;
        if t82 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v38_name = t81;
                attempt!('try1, del_v(rt, v22_headers, v38_name, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v37 = exception;
            close(rt, &mut t80, true)?;
            return Err(throw(rt, v37));
        }
    }
    let t89 = get_seen(rt, v22_headers, &S_PROTOTYPE, 40)?;
    let t90 = gload(rt, &S_SYMBOL)?;
    let t91 = get_seen(rt, t90, &S_ITERATOR, 41)?;
    let t94 = get_seen(rt, v22_headers, &S_PROTOTYPE, 42)?;
    let t95 = get_seen(rt, t94, &S_ENTRIES, 43)?;
    let t92 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t95, V::TRUE, V::TRUE], 44)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t89, t91, t92], "defineProperty")?;
    call(rt, v4_shown, V::UNDEFINED, &[S_HEADERS.v(), v22_headers], "shown")?;
    let t102 = var_get(rt, 18);
    let t102 = tdz(rt, t102, "pairs")?;
    let t107 = var_get(rt, 13);
    let t108 = var_get(rt, 3);
    let t109 = var_get(rt, 4);
    let t110 = var_get(rt, 5);
    let t111 = var_get(rt, 6);
    let t112 = var_get(rt, 7);
    let t113 = var_get(rt, 8);
    return Ok(obj_seen(rt, &K_HEADERS_PAIRS_FILL_FIX_ISFIXED_I, [v22_headers, t102, v24_fill, v25_fix, v26_isfixed, v27_inner, t107, t108, t109, t110, t111, t112, t113, v16_dictionary], 45)?);
}

// headers.js:9  const wrong = (prefix, text) => new Wrong(`${prefix}: ${text}`);
fn f2_wrong(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 14, 3)?;
    let v0_prefix = p0;
    let v1_text = p1;
    let t3 = var_get(rt, 1);
    let t5 = to_part(rt, v0_prefix)?;
    let t8 = to_part(rt, v1_text)?;
    let t9 = concat_n(rt, &[t5, S_1.v(), t8])?;
    return Ok(construct(rt, t3, &[t9], "Wrong")?);
}

fn f2_wrong_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_wrong(rt, arg(args, 0), arg(args, 1))
}

// headers.js:10  const need = (args, n, prefix) => {
fn f3_need(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 43, 4)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_args = p0;
    let v1_n = p1;
    let v2_prefix = p2;
    let t5 = length_seen(rt, v0_args, 46)?;
    let t7 = lt(rt, t5, v1_n)?;
    if t7 {
        let t8 = var_get(rt, 3);
        let t11 = to_part(rt, v1_n)?;
        let t14 = gt(rt, v1_n, V::num(1.0))?;
        if t14 {
            v3 = S_S.v();
        } else {
            v3 = S.v();
        }
        let t16 = to_part(rt, v3)?;
        let t20 = length_seen(rt, v0_args, 47)?;
        let t21 = gt(rt, t20, V::num(0.0))?;
        if t21 {
            v4 = S_ONLY.v();
        } else {
            v4 = S.v();
        }
        let t23 = to_part(rt, v4)?;
        let t27 = length_seen(rt, v0_args, 48)?;
        let t28 = to_part(rt, t27)?;
        let t30 = concat_n(rt, &[t11, S_ARGUMENT.v(), t16, S_REQUIRED_BUT.v(), t23, S_2.v(), t28, S_FOUND.v()])?;
        let t31 = f2_wrong(rt, v2_prefix, t30)?;
        return Err(throw(rt, t31));
    }
    Ok(V::UNDEFINED)
}

fn f3_need_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_need(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// headers.js:13  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
fn f4_isobject(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 20, 5)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_OBJECT_1.v());
    if t4 {
        v2 = sne(rt, v0_v, V::NULL);
    } else {
        v2 = t4;
    }
    if v2 {
        v1 = v2;
    } else {
        let t9 = type_of(rt, v0_v);
        v1 = seq(rt, t9, S_FUNCTION.v());
    }
    return Ok(v1);
}

fn f4_isobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f4_isobject(rt, arg(args, 0))?))
}

// headers.js:14  const isOf = (self, Class) => {
fn f5_isof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 15, 6)?;
    let v0_self = p0;
    let v1_class = p1;
    let t5 = instance_of(rt, v0_self, v1_class)?;
    let t6 = !t5;
    if t6 {
        let t7 = var_get(rt, 2);
        let t8 = var_get(rt, 1);
        let t9 = construct(rt, t8, &[S_ILLEGAL_INVOCATION.v()], "Wrong")?;
        let t10 = call(rt, t7, V::UNDEFINED, &[t9, S_ERR_INVALID_THIS.v()], "coded")?;
        return Err(throw(rt, t10));
    }
    Ok(V::UNDEFINED)
}

fn f5_isof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_isof(rt, arg(args, 0), arg(args, 1))
}

// headers.js:17  const domString = (v, prefix, name) => {
fn f6_domstring(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 22, 7)?;
    let v0_v = p0;
    let v1_prefix = p1;
    let v2_name = p2;
    let t5 = type_of(rt, v0_v);
    let t6 = seq(rt, t5, S_SYMBOL_1.v());
    if t6 {
        let t7 = var_get(rt, 3);
        let t10 = to_part(rt, v2_name)?;
        let t11 = concat_n(rt, &[t10, S_IS_A_SYMBOL_WHICH_CANNOT_BE_CONV.v()])?;
        let t12 = f2_wrong(rt, v1_prefix, t11)?;
        return Err(throw(rt, t12));
    }
    return Ok(to_str(rt, v0_v)?);
}

fn f6_domstring_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_domstring(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// headers.js:21  const byteString = (v, prefix, name) => {
fn f7_bytestring(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 18, 8)?;
    let v0_v = p0;
    let v1_prefix = p1;
    let v2_name = p2;
    let t4 = var_get(rt, 7);
    let v3_text = f6_domstring(rt, v0_v, v1_prefix, v2_name)?;
    let mut v4_i = 0i64;
    'l1: loop {
        tick(rt, 27, 9)?;
        let t11 = length_seen(rt, v3_text, 50)?;
        let t12 = lt(rt, V::num(v4_i as f64), t11)?;
        if !t12 {
            break 'l1;
        }
        let t14 = get_method(rt, v3_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let v5_c = call_char_code_at(rt, t14, v3_text, V::num(v4_i as f64), "text.charCodeAt")?;
        let t18 = gt(rt, v5_c, V::num(255.0))?;
        if t18 {
            let t19 = var_get(rt, 1);
            let t21 = to_part(rt, V::num(v4_i as f64))?;
            let t25 = to_part(rt, v5_c)?;
            let t27 = concat_n(rt, &[S_CANNOT_CONVERT_ARGUMENT_TO_A_BYT.v(), t21, S_HAS_A_VALUE_OF.v(), t25, S_WHICH_IS_GREATER_THAN_255.v()])?;
            let t28 = construct(rt, t19, &[t27], "Wrong")?;
            return Err(throw(rt, t28));
        }
        let t30 = v4_i;
        v4_i = t30 + 1;
    }
    return Ok(v3_text);
}

fn f7_bytestring_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_bytestring(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// headers.js:29  const stringified = (v) => {
fn f8_stringified(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 38, 10)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_SYMBOL_1.v());
    if t4 {
        let t6 = get_seen(rt, v0_v, &S_DESCRIPTION, 52)?;
        let t7 = to_part(rt, t6)?;
        return Ok(concat_n(rt, &[S_SYMBOL_2.v(), t7, S_3.v()])?);
    }
    let t10 = var_get(rt, 5);
    let t12 = f4_isobject(rt, v0_v)?;
    if t12 {
        let t13 = var_get(rt, 0);
        let t14 = get_seen(rt, t13, &S_INSPECT, 53)?;
        return Ok(call(rt, t14, t13, &[v0_v], "host.inspect")?);
    }
    let t18 = type_of(rt, v0_v);
    let t19 = seq(rt, t18, S_STRING.v());
    if t19 {
        let t21 = to_part(rt, v0_v)?;
        v1 = concat_n(rt, &[S_4.v(), t21, S_4.v()])?;
    } else {
        v1 = to_str(rt, v0_v)?;
    }
    return Ok(v1);
}

fn f8_stringified_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_stringified(rt, arg(args, 0))
}

// headers.js:34  const sequence = (v, prefix, name, convert, iterate = v?.[Symbol.iterator]) => {
fn f9_sequence(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 85, 11)?;
    let mut v5 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = false;
    let mut v11 = false;
    let v0_v = p0;
    let v1_prefix = p1;
    let v2_name = p2;
    let v3_convert = p3;
    let t5 = p4;
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        let mut v6 = V::UNDEFINED;
        'l1: {
            let t8 = eq(rt, v0_v, V::NULL)?;
            if t8 {
                break 'l1;
            }
            let t9 = gload(rt, &S_SYMBOL)?;
            let t10 = get_seen(rt, t9, &S_ITERATOR, 54)?;
            v6 = get_v(rt, v0_v, t10)?;
        }
        v5 = v6;
    } else {
        v5 = t5;
    }
    let v4_iterate = v5;
    let t14 = var_get(rt, 5);
    let t16 = f4_isobject(rt, v0_v)?;
    let t17 = !t16;
    if t17 {
        let t18 = var_get(rt, 3);
        let t21 = to_part(rt, v2_name)?;
        let t23 = var_get(rt, 9);
        let t25 = f8_stringified(rt, v0_v)?;
        let t26 = to_part(rt, t25)?;
        let t28 = concat_n(rt, &[t21, S_5.v(), t26, S_IS_NOT_ITERABLE.v()])?;
        let t29 = f2_wrong(rt, v1_prefix, t28)?;
        return Err(throw(rt, t29));
    }
    let t31 = seq(rt, v4_iterate, V::UNDEFINED);
    if t31 {
        v10 = t31;
    } else {
        v10 = seq(rt, v4_iterate, V::NULL);
    }
    if v10 {
        v9 = V::UNDEFINED;
    } else {
        let t36 = get_seen(rt, v4_iterate, &S_CALL, 55)?;
        v9 = call(rt, t36, v4_iterate, &[v0_v], "iterate.call")?;
    }
    let v7_it = v9;
    let t41 = seq(rt, v7_it, V::UNDEFINED);
    if t41 {
        v11 = t41;
    } else {
        let t43 = get_seen(rt, v7_it, &S_NEXT, 56)?;
        let t44 = type_of(rt, t43);
        v11 = sne(rt, t44, S_FUNCTION.v());
    }
    if v11 {
        let t47 = var_get(rt, 3);
        let t50 = to_part(rt, v2_name)?;
        let t51 = concat_n(rt, &[t50, S_IS_NOT_ITERABLE_1.v()])?;
        let t52 = f2_wrong(rt, v1_prefix, t51)?;
        return Err(throw(rt, t52));
    }
    let v8_list = arr(rt, &[])?;
    'l4: loop {
        tick(rt, 27, 12)?;
        let t55 = get_seen(rt, v7_it, &S_NEXT, 57)?;
        let t56 = call(rt, t55, v7_it, &[], "it.next")?;
        req_obj(rt, t56, "it.next(...)", "done")?;
        let v12_done = get_seen(rt, t56, &S_DONE, 58)?;
        let v13_value = get_seen(rt, t56, &S_VALUE, 59)?;
        if v12_done.truthy() {
            return Ok(v8_list);
        }
        let t62 = get_method(rt, v8_list, &S_PUSH, M_PUSH)?;
        let t67 = to_part(rt, v2_name)?;
        let t70 = length_seen(rt, v8_list, 61)?;
        let t71 = to_part(rt, t70)?;
        let t73 = concat_n(rt, &[t67, S_6.v(), t71, S_7.v()])?;
        let t74 = call(rt, v3_convert, V::UNDEFINED, &[v13_value, v1_prefix, t73], "convert")?;
        call_push(rt, t62, v8_list, t74, "list.push")?;
    }
    Ok(V::UNDEFINED)
}

fn f9_sequence_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_sequence(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// headers.js:45  const record = (v, prefix, name) => {
fn f10_record(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 23, 13)?;
    let mut v5 = V::UNDEFINED;
    let mut v9 = false;
    let v0_v = p0;
    let v1_prefix = p1;
    let v2_name = p2;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_PROXY, 62)?;
    let t7 = call(rt, t5, t4, &[v0_v], "host.proxy")?;
    let v3_isproxy = sne(rt, t7, V::UNDEFINED);
    let v4_list = arr(rt, &[])?;
    let t10 = gload(rt, &S_REFLECT)?;
    let t11 = get_seen(rt, t10, &S_OWNKEYS, 63)?;
    let t13 = call(rt, t11, t10, &[v0_v], "")?;
    let mut t14 = iter(rt, t13, "Reflect.ownKeys is not a function or its return value")?;
    'l1: loop {
        tick(rt, 54, 14)?;
        let (t15, t16) = next(rt, &mut t14)?;
        if t16 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l2: {
                    let v6_key = t15;
                    if v3_isproxy {
                        let mut v10 = V::UNDEFINED;
                        'l3: {
                            let t18 = attempt!('try1, gload(rt, &S_REFLECT));
                            let t19 = attempt!('try1, get_seen(rt, t18, &S_GETOWNPROPERTYDESCRIPTOR, 64));
                            let t22 = attempt!('try1, call(rt, t19, t18, &[v0_v, v6_key], "Reflect.getOwnPropertyDescriptor"));
                            let t23 = attempt!('try1, eq(rt, t22, V::NULL));
                            if t23 {
                                break 'l3;
                            }
                            v10 = attempt!('try1, get_seen(rt, t22, &S_ENUMERABLE, 65));
                        }
                        v9 = !v10.truthy();
                    } else {
                        v9 = v3_isproxy;
                    }
                    if v9 {
                        break 'l2;
                    }
                    let t28 = var_get(rt, 8);
                    let v7_typed = attempt!('try1, f7_bytestring(rt, v6_key, v1_prefix, v2_name));
                    let t33 = var_get(rt, 8);
                    let t36 = attempt!('try1, get_v(rt, v0_v, v6_key));
                    let v8_value = attempt!('try1, f7_bytestring(rt, t36, v1_prefix, v2_name));
                    let t41 = sne(rt, v7_typed, S_PROTO.v());
                    if t41 {
                        let t43 = attempt!('try1, get_method(rt, v4_list, &S_PUSH, M_PUSH));
                        let t46 = attempt!('try1, arr(rt, &[v7_typed, v8_value]));
                        attempt!('try1, call_push(rt, t43, v4_list, t46, "list.push"));
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t14, true)?;
            return Err(throw(rt, v5));
        }
    }
    return Ok(v4_list);
}

fn f10_record_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_record(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// headers.js:54  const byteStrings = (v, prefix, name) => sequence(v, prefix, name, byteString);
fn f11_bytestrings(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 15)?;
    let v0_v = arg(args, 0);
    let v1_prefix = arg(args, 1);
    let v2_name = arg(args, 2);
    let t4 = var_get(rt, 10);
    let t8 = var_get(rt, 8);
    return Ok(f9_sequence(rt, v0_v, v1_prefix, v2_name, t8, V::UNDEFINED)?);
}

// headers.js:57  const dictionary = (v, prefix, name, rows) => {
fn f12_dictionary(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 43, 16)?;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let v1_prefix = arg(args, 1);
    let v2_name = arg(args, 2);
    let v3_rows = arg(args, 3);
    let v4_out = obj(rt)?;
    let t7 = seq(rt, v0_v, V::UNDEFINED);
    if t7 {
        v5 = t7;
    } else {
        v5 = seq(rt, v0_v, V::NULL);
    }
    if v5 {
        return Ok(v4_out);
    }
    let t12 = var_get(rt, 5);
    let t14 = f4_isobject(rt, v0_v)?;
    let t15 = !t14;
    if t15 {
        let t16 = var_get(rt, 3);
        let t19 = to_part(rt, v0_v)?;
        let t21 = concat_n(rt, &[S_EXPECTED.v(), t19, S_TO_BE_ONE_OF_NULL_UNDEFINED_OBJE.v()])?;
        let t22 = f2_wrong(rt, v1_prefix, t21)?;
        return Err(throw(rt, t22));
    }
    let mut t24 = iter(rt, v3_rows, "rows")?;
    'l3: loop {
        tick(rt, 69, 17)?;
        let (t25, t26) = next(rt, &mut t24)?;
        if t26 {
            break 'l3;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l4: {
                    let mut t27 = attempt!('try1, iter(rt, t25, ".for"));
                    let (t28, t29) = attempt!('try1, next(rt, &mut t27));
                    let v7_key = t28;
                    let (t30, t31) = attempt!('try1, next(rt, &mut t27));
                    let v8_convert = t30;
                    let (t32, t33) = attempt!('try1, next(rt, &mut t27));
                    let v9_allowed = t32;
                    let (t34, t35) = attempt!('try1, next(rt, &mut t27));
                    let v10_missing = t34;
                    attempt!('try1, close(rt, &mut t27, false));
                    let mut v11_value = attempt!('try1, get_v(rt, v0_v, v7_key));
                    let t40 = seq(rt, v11_value, V::UNDEFINED);
                    if t40 {
                        v11_value = v10_missing;
                    }
                    let t43 = seq(rt, v11_value, V::UNDEFINED);
                    if t43 {
                        break 'l4;
                    }
                    let t48 = attempt!('try1, to_part(rt, v2_name));
                    let t51 = attempt!('try1, to_part(rt, v7_key));
                    let t52 = attempt!('try1, concat_n(rt, &[t48, S_8.v(), t51]));
                    v11_value = attempt!('try1, call(rt, v8_convert, V::UNDEFINED, &[v11_value, v1_prefix, t52], "convert"));
                    if v9_allowed.truthy() {
                        let t56 = attempt!('try1, get_method(rt, v9_allowed, &S_INCLUDES, M_INCLUDES));
                        let t58 = attempt!('try1, call_method(rt, t56, v9_allowed, &[v11_value], "allowed.includes", M_INCLUDES));
                        v12 = V::bool((!t58.truthy()));
                    } else {
                        v12 = v9_allowed;
                    }
                    if v12.truthy() {
                        let t61 = var_get(rt, 3);
                        let t64 = attempt!('try1, to_part(rt, v11_value));
                        let t67 = attempt!('try1, get_method(rt, v9_allowed, &S_JOIN, M_JOIN));
                        let t68 = attempt!('try1, call_method(rt, t67, v9_allowed, &[S_9.v()], "allowed.join", M_JOIN));
                        let t69 = attempt!('try1, to_part(rt, t68));
                        let t71 = attempt!('try1, concat_n(rt, &[t64, S_IS_NOT_AN_ACCEPTED_TYPE_EXPECTED.v(), t69, S_8.v()]));
                        let t72 = attempt!('try1, f2_wrong(rt, v1_prefix, t71));
                        break 'try1 throw(rt, t72);
                    }
                    attempt!('try1, put_v(rt, v4_out, v7_key, v11_value, true));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v6 = exception;
            close(rt, &mut t24, true)?;
            return Err(throw(rt, v6));
        }
    }
    return Ok(v4_out);
}

// headers.js:75  const trimmed = (value) => value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
fn f13_trimmed(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 8, 18)?;
    let v0_value = p0;
    let t3 = get_method(rt, v0_value, &S_REPLACE, M_REPLACE)?;
    let t4 = regexp(rt, &S_T_N_R_T_N_R, &S_G)?;
    return Ok(call_method(rt, t3, v0_value, &[t4, S.v()], "value.replace", M_REPLACE)?);
}

fn f13_trimmed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f13_trimmed(rt, arg(args, 0))
}

// headers.js:76  const isName = (name, prefix) => {
fn f14_isname(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 19, 19)?;
    let v0_name = p0;
    let v1_prefix = p1;
    let t3 = var_get(rt, 13);
    let t4 = get_seen(rt, t3, &S_TEST, 70)?;
    let t6 = call(rt, t4, t3, &[v0_name], "token.test")?;
    let t7 = !t6.truthy();
    if t7 {
        let t8 = var_get(rt, 3);
        let t11 = to_part(rt, v0_name)?;
        let t13 = concat_n(rt, &[S_4.v(), t11, S_IS_AN_INVALID_HEADER_NAME.v()])?;
        let t14 = f2_wrong(rt, v1_prefix, t13)?;
        return Err(throw(rt, t14));
    }
    Ok(V::UNDEFINED)
}

fn f14_isname_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f14_isname(rt, arg(args, 0), arg(args, 1))
}

// headers.js:79  const isValue = (value, prefix) => {
fn f15_isvalue(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 18, 20)?;
    let v0_value = p0;
    let v1_prefix = p1;
    let t3 = regexp(rt, &S_0_R_N, &S)?;
    let t4 = get_seen(rt, t3, &S_TEST, 71)?;
    let t6 = call(rt, t4, t3, &[v0_value], "/[\\0\\r\\n]/.test")?;
    if t6.truthy() {
        let t7 = var_get(rt, 3);
        let t10 = to_part(rt, v0_value)?;
        let t12 = concat_n(rt, &[S_4.v(), t10, S_IS_AN_INVALID_HEADER_VALUE.v()])?;
        let t13 = f2_wrong(rt, v1_prefix, t12)?;
        return Err(throw(rt, t13));
    }
    Ok(V::UNDEFINED)
}

fn f15_isvalue_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f15_isvalue(rt, arg(args, 0), arg(args, 1))
}

// headers.js:82  const iterator = iterators('Headers', () => new Wrong("'next' called on an object that does not imp…
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 21)?;
    let t1 = var_get(rt, 1);
    return Ok(construct(rt, t1, &[S_NEXT_CALLED_ON_AN_OBJECT_THAT_DO.v()], "Wrong")?);
}

// headers.js:87  constructor(init = undefined) {
fn f17_headers(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 19, 22)?;
    let this = instance(rt, target)?;
    let mut v1 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = arg(args, 0);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v1 = V::UNDEFINED;
    } else {
        v1 = t2;
    }
    let v0_init = v1;
    let t6 = sne(rt, v0_init, V::UNDEFINED);
    if t6 {
        let t7 = var_get(rt, 23);
        let t8 = get_private(rt, this, t7)?;
        let t9 = var_get(rt, 18);
        let t9 = tdz(rt, t9, "pairs")?;
        let t11 = call(rt, t9, V::UNDEFINED, &[v0_init, S_HEADERS_CONTRUCTOR.v(), S_INIT.v()], "pairs")?;
        call(rt, t8, this, &[t11], "this[#fill]")?;
    }
    Ok(this)
}

fn f17_headers_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f17_headers(rt, me, target, args)
}

// headers.js:85  #map = new Map(); // of lower-case names to names as they were given, and values
fn f18_map(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 23)?;
    let t1 = gload(rt, &S_MAP_1)?;
    return Ok(construct(rt, t1, &[], "Map")?);
}

// headers.js:86  #cookies = []; #fixed = false;
fn f19_cookies(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 24)?;
    return Ok(arr(rt, &[])?);
}

// headers.js:86  #cookies = []; #fixed = false;
fn f20_fixed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 25)?;
    return Ok(V::FALSE);
}

// headers.js:91  static pairs(init, prefix, name) {
fn f21_pairs(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 67, 26)?;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let v0_init = arg(args, 0);
    let v1_prefix = arg(args, 1);
    let v2_name = arg(args, 2);
    let t4 = var_get(rt, 5);
    let t6 = f4_isobject(rt, v0_init)?;
    let t7 = !t6;
    if t7 {
        let t8 = var_get(rt, 3);
        let t9 = f2_wrong(rt, S_HEADERS_CONSTRUCTOR.v(), S_ARGUMENT_1_COULD_NOT_BE_CONVERTE.v())?;
        return Err(throw(rt, t9));
    }
    let t11 = gload(rt, &S_SYMBOL)?;
    let t12 = get_seen(rt, t11, &S_ITERATOR, 73)?;
    let v3_iterate = get_v(rt, v0_init, t12)?;
    let t15 = var_get(rt, 19);
    let t15 = tdz(rt, t15, "Headers")?;
    let t16 = get_seen(rt, t15, &S_PROTOTYPE, 74)?;
    let t17 = get_seen(rt, t16, &S_ENTRIES, 75)?;
    let t18 = seq(rt, v3_iterate, t17);
    if t18 {
        let t20 = var_get(rt, 19);
        let t20 = tdz(rt, t20, "Headers")?;
        v5 = instance_of(rt, v0_init, t20)?;
    } else {
        v5 = t18;
    }
    if v5 {
        let t23 = var_get(rt, 20);
        v4 = has_private(rt, v0_init, t23)?;
    } else {
        v4 = v5;
    }
    if v4 {
        let t28 = var_get(rt, 26);
        let t29 = get_private(rt, v0_init, t28)?;
        return Ok(call(rt, t29, v0_init, &[], "init[#named]")?);
    }
    let t32 = type_of(rt, v3_iterate);
    let t33 = seq(rt, t32, S_FUNCTION.v());
    if t33 {
        let t34 = var_get(rt, 10);
        let t38 = var_get(rt, 12);
        v6 = f9_sequence(rt, v0_init, v1_prefix, v2_name, t38, v3_iterate)?;
    } else {
        let t41 = var_get(rt, 11);
        v6 = f10_record(rt, v0_init, v1_prefix, v2_name)?;
    }
    return Ok(v6);
}

// headers.js:97  static fill(headers, list) { headers.#fill(list); }
fn f22_fill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 27)?;
    let v0_headers = arg(args, 0);
    let v1_list = arg(args, 1);
    let t4 = var_get(rt, 23);
    let t5 = get_private(rt, v0_headers, t4)?;
    call(rt, t5, v0_headers, &[v1_list], "headers[#fill]")?;
    Ok(V::UNDEFINED)
}

// headers.js:98  static fix(headers) {
fn f23_fix(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 28)?;
    let v0_headers = arg(args, 0);
    let t3 = var_get(rt, 22);
    put_private(rt, v0_headers, t3, V::TRUE)?;
    return Ok(v0_headers);
}

// headers.js:102  static isFixed(headers) { return headers.#fixed; }
fn f24_isfixed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 29)?;
    let v0_headers = arg(args, 0);
    let t3 = var_get(rt, 22);
    return Ok(get_private(rt, v0_headers, t3)?);
}

// headers.js:103  static inner(headers, name) { return headers.#map.get(name)?.value; }
fn f25_inner(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 30)?;
    let v0_headers = arg(args, 0);
    let v1_name = arg(args, 1);
    let mut v2 = V::UNDEFINED;
    'l1: {
        let t4 = var_get(rt, 20);
        let t5 = get_private(rt, v0_headers, t4)?;
        let t6 = get_method(rt, t5, &S_GET, M_GET)?;
        let t8 = call_method(rt, t6, t5, &[v1_name], "headers[#map].get", M_GET)?;
        let t9 = eq(rt, t8, V::NULL)?;
        if t9 {
            break 'l1;
        }
        v2 = get_seen(rt, t8, &S_VALUE, 83)?;
    }
    return Ok(v2);
}

// headers.js:104  #fill(list) {
fn f26_fill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 31)?;
    let mut v1 = V::UNDEFINED;
    let v0_list = arg(args, 0);
    let mut t3 = iter(rt, v0_list, "list")?;
    'l1: loop {
        tick(rt, 28, 32)?;
        let (t4, t5) = next(rt, &mut t3)?;
        if t5 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v2_header = t4;
                let t7 = attempt!('try1, length_seen(rt, v2_header, 84));
                let t8 = sne(rt, t7, V::num(2.0));
                if t8 {
                    let t9 = var_get(rt, 3);
                    let t11 = attempt!('try1, length_seen(rt, v2_header, 85));
                    let t12 = attempt!('try1, to_part(rt, t11));
                    let t14 = attempt!('try1, concat_n(rt, &[S_EXPECTED_NAME_VALUE_PAIR_TO_BE_L.v(), t12, S_8.v()]));
                    let t15 = attempt!('try1, f2_wrong(rt, S_HEADERS_CONSTRUCTOR.v(), t14));
                    break 'try1 throw(rt, t15);
                }
                let t16 = var_get(rt, 24);
                let t17 = attempt!('try1, get_private(rt, this, t16));
                let t19 = attempt!('try1, get_at(rt, v2_header, 0i64));
                let t21 = attempt!('try1, get_at(rt, v2_header, 1i64));
                attempt!('try1, call(rt, t17, this, &[t19, t21], "this[#append]"));
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

// headers.js:110  #append(name, value) {
fn f27_append(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 67, 33)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let mut v1_value = arg(args, 1);
    let t3 = var_get(rt, 14);
    v1_value = f13_trimmed(rt, v1_value)?;
    let t6 = var_get(rt, 15);
    f14_isname(rt, v0_name, S_HEADERS_APPEND.v())?;
    let t9 = var_get(rt, 16);
    f15_isvalue(rt, v1_value, S_HEADERS_APPEND.v())?;
    let t12 = var_get(rt, 25);
    let t13 = get_private(rt, this, t12)?;
    call(rt, t13, this, &[], "this[#change]")?;
    let t16 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let v2_lower = call_method(rt, t16, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    let t18 = var_get(rt, 20);
    let t19 = get_private(rt, this, t18)?;
    let t20 = get_method(rt, t19, &S_GET, M_GET)?;
    let v3_there = call_method(rt, t20, t19, &[v2_lower], "this[#map].get", M_GET)?;
    let t23 = var_get(rt, 20);
    let t24 = get_private(rt, this, t23)?;
    let t25 = get_method(rt, t24, &S_SET, M_SET)?;
    if v3_there.truthy() {
        let t30 = get_seen(rt, v3_there, &S_NAME, 93)?;
        let t32 = get_seen(rt, v3_there, &S_VALUE, 94)?;
        let t34 = seq(rt, v2_lower, S_COOKIE.v());
        if t34 {
            v5 = S_10.v();
        } else {
            v5 = S_9.v();
        }
        let t36 = add(rt, t32, v5)?;
        let t38 = add(rt, t36, v1_value)?;
        v4 = obj_seen(rt, &K_NAME_VALUE, [t30, t38], 95)?;
    } else {
        v4 = obj_seen(rt, &K_NAME_VALUE, [v0_name, v1_value], 96)?;
    }
    call_method(rt, t25, t24, &[v2_lower, v4], "this[#map].set", M_SET)?;
    let t45 = seq(rt, v2_lower, S_SET_COOKIE.v());
    if t45 {
        let t46 = var_get(rt, 21);
        let t47 = get_private(rt, this, t46)?;
        let t48 = get_method(rt, t47, &S_PUSH, M_PUSH)?;
        call_push(rt, t48, t47, v1_value, "this[#cookies].push")?;
    }
    Ok(V::UNDEFINED)
}

// headers.js:119  #change() {
fn f28_change(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 34)?;
    let t1 = var_get(rt, 22);
    let t2 = get_private(rt, this, t1)?;
    if t2.truthy() {
        let t3 = var_get(rt, 1);
        let t4 = construct(rt, t3, &[S_IMMUTABLE.v()], "Wrong")?;
        return Err(throw(rt, t4));
    }
    Ok(V::UNDEFINED)
}

// headers.js:123  #named() {
fn f29_named(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 35)?;
    let mut v1 = V::UNDEFINED;
    let mut v2_lower = V::EMPTY;
    let mut v3_name = V::EMPTY;
    let mut v4_value = V::EMPTY;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_out = arr(rt, &[])?;
    let t2 = var_get(rt, 20);
    let t3 = get_private(rt, this, t2)?;
    let mut t4 = iter(rt, t3, "this[#map]")?;
    'l1: loop {
        tick(rt, 35, 36)?;
        let (t5, t6) = next(rt, &mut t4)?;
        if t6 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t7 = attempt!('try1, iter(rt, t5, ".for"));
                'done2: {
                    let stop: Stop = 'try2: {
                        let (t8, t9) = attempt!('try2, next(rt, &mut t7));
                        v2_lower = t8;
                        let (t10, t11) = attempt!('try2, next(rt, &mut t7));
                        attempt!('try2, req_obj(rt, t10, ".", "name"));
                        v3_name = attempt!('try2, get_seen(rt, t10, &S_NAME, 101));
                        v4_value = attempt!('try2, get_seen(rt, t10, &S_VALUE, 102));
                        break 'done2;
                    };
                    let exception = attempt!('try1, caught(rt, stop));
                    v5 = exception;
                    attempt!('try1, close(rt, &mut t7, true));
                    break 'try1 throw(rt, v5);
                }
                attempt!('try1, close(rt, &mut t7, false));
                let t16 = seq(rt, v2_lower, S_SET_COOKIE.v());
                if t16 {
                    let t17 = var_get(rt, 21);
                    let t18 = attempt!('try1, get_private(rt, this, t17));
                    let mut t19 = attempt!('try1, iter(rt, t18, "this[#cookies]"));
                    'l3: loop {
                        attempt!('try1, tick(rt, 15, 37));
                        let (t20, t21) = attempt!('try1, next(rt, &mut t19));
                        if t21 {
                            break 'l3;
                        }
                        'done3: {
                            let stop: Stop = 'try3: {
                                let v7_cookie = t20;
                                let t23 = attempt!('try3, get_method(rt, v0_out, &S_PUSH, M_PUSH));
                                let t26 = attempt!('try3, arr(rt, &[v3_name, v7_cookie]));
                                attempt!('try3, call_push(rt, t23, v0_out, t26, "out.push"));
                                break 'done3;
                            };
                            let exception = attempt!('try1, caught(rt, stop));
                            v6 = exception;
                            attempt!('try1, close(rt, &mut t19, true));
                            break 'try1 throw(rt, v6);
                        }
                    }
                } else {
                    let t30 = attempt!('try1, get_method(rt, v0_out, &S_PUSH, M_PUSH));
                    let t33 = attempt!('try1, arr(rt, &[v3_name, v4_value]));
                    attempt!('try1, call_push(rt, t30, v0_out, t33, "out.push"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v1 = exception;
            close(rt, &mut t4, true)?;
            return Err(throw(rt, v1));
        }
    }
    return Ok(v0_out);
}

// headers.js:131  #sorted() {
fn f30_sorted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 38)?;
    let mut v1 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_out = arr(rt, &[])?;
    let t2 = arr(rt, &[])?;
    let t3 = var_get(rt, 20);
    let t4 = get_private(rt, this, t3)?;
    let t5 = get_method(rt, t4, &S_KEYS, M_KEYS)?;
    let t6 = call_method(rt, t5, t4, &[], "", M_KEYS)?;
    spread(rt, t2, t6, "this[#map].keys is not a function or its return value")?;
    let t7 = get_method(rt, t2, &S_SORT, M_SORT)?;
    let t8 = call_method(rt, t7, t2, &[], "", M_SORT)?;
    let mut t9 = iter(rt, t8, "[(...this[#map].keys)].sort is not a function or its return value")?;
    'l1: loop {
        tick(rt, 27, 39)?;
        let (t10, t11) = next(rt, &mut t9)?;
        if t11 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v2_name = t10;
                let t13 = seq(rt, v2_name, S_SET_COOKIE.v());
                if t13 {
                    let t14 = var_get(rt, 21);
                    let t15 = attempt!('try1, get_private(rt, this, t14));
                    let mut t16 = attempt!('try1, iter(rt, t15, "this[#cookies]"));
                    'l3: loop {
                        attempt!('try1, tick(rt, 15, 40));
                        let (t17, t18) = attempt!('try1, next(rt, &mut t16));
                        if t18 {
                            break 'l3;
                        }
                        'done2: {
                            let stop: Stop = 'try2: {
                                let v4_cookie = t17;
                                let t20 = attempt!('try2, get_method(rt, v0_out, &S_PUSH, M_PUSH));
                                let t23 = attempt!('try2, arr(rt, &[v2_name, v4_cookie]));
                                attempt!('try2, call_push(rt, t20, v0_out, t23, "out.push"));
                                break 'done2;
                            };
                            let exception = attempt!('try1, caught(rt, stop));
                            v3 = exception;
                            attempt!('try1, close(rt, &mut t16, true));
                            break 'try1 throw(rt, v3);
                        }
                    }
                } else {
                    let t27 = attempt!('try1, get_method(rt, v0_out, &S_PUSH, M_PUSH));
                    let t29 = var_get(rt, 20);
                    let t30 = attempt!('try1, get_private(rt, this, t29));
                    let t31 = attempt!('try1, get_method(rt, t30, &S_GET, M_GET));
                    let t33 = attempt!('try1, call_method(rt, t31, t30, &[v2_name], "this[#map].get", M_GET));
                    let t34 = attempt!('try1, get_seen(rt, t33, &S_VALUE, 114));
                    let t35 = attempt!('try1, arr(rt, &[v2_name, t34]));
                    attempt!('try1, call_push(rt, t27, v0_out, t35, "out.push"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v1 = exception;
            close(rt, &mut t9, true)?;
            return Err(throw(rt, v1));
        }
    }
    return Ok(v0_out);
}

// headers.js:139  append(name, value) {
fn f31_append(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 41)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t4 = var_get(rt, 6);
    let t5 = var_get(rt, 19);
    let t5 = tdz(rt, t5, "Headers")?;
    f5_isof(rt, this, t5)?;
    let t7 = var_get(rt, 4);
    f3_need(rt, v2_arguments, V::num(2.0), S_HEADERS_APPEND.v())?;
    let t10 = var_get(rt, 8);
    v0_name = f7_bytestring(rt, v0_name, S_HEADERS_APPEND.v(), S_NAME.v())?;
    let t13 = var_get(rt, 24);
    let t14 = get_private(rt, this, t13)?;
    let t16 = var_get(rt, 8);
    let t18 = f7_bytestring(rt, v1_value, S_HEADERS_APPEND.v(), S_VALUE.v())?;
    call(rt, t14, this, &[v0_name, t18], "this[#append]")?;
    Ok(V::UNDEFINED)
}

// headers.js:145  delete(name) {
fn f32_delete(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 36, 42)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_name = arg(args, 0);
    let t3 = var_get(rt, 6);
    let t4 = var_get(rt, 19);
    let t4 = tdz(rt, t4, "Headers")?;
    f5_isof(rt, this, t4)?;
    let t6 = var_get(rt, 4);
    f3_need(rt, v1_arguments, V::num(1.0), S_HEADERS_DELETE.v())?;
    let t9 = var_get(rt, 8);
    v0_name = f7_bytestring(rt, v0_name, S_HEADERS_DELETE.v(), S_NAME.v())?;
    let t12 = var_get(rt, 15);
    f14_isname(rt, v0_name, S_HEADERS_DELETE.v())?;
    let t15 = var_get(rt, 25);
    let t16 = get_private(rt, this, t15)?;
    call(rt, t16, this, &[], "this[#change]")?;
    let t19 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    v0_name = call_method(rt, t19, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    let t22 = seq(rt, v0_name, S_SET_COOKIE.v());
    if t22 {
        let t23 = var_get(rt, 21);
        let t24 = arr(rt, &[])?;
        put_private(rt, this, t23, t24)?;
    }
    let t25 = var_get(rt, 20);
    let t26 = get_private(rt, this, t25)?;
    let t27 = get_method(rt, t26, &S_DELETE, M_DELETE)?;
    call_method(rt, t27, t26, &[v0_name], "this[#map].delete", M_DELETE)?;
    Ok(V::UNDEFINED)
}

// headers.js:155  get(name) {
fn f33_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39, 43)?;
    let mut v2 = V::UNDEFINED;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_name = arg(args, 0);
    let t3 = var_get(rt, 6);
    let t4 = var_get(rt, 19);
    let t4 = tdz(rt, t4, "Headers")?;
    f5_isof(rt, this, t4)?;
    let t6 = var_get(rt, 4);
    f3_need(rt, v1_arguments, V::num(1.0), S_HEADERS_GET.v())?;
    let t9 = var_get(rt, 8);
    v0_name = f7_bytestring(rt, v0_name, S_HEADERS_GET.v(), S_NAME.v())?;
    let t12 = var_get(rt, 15);
    f14_isname(rt, v0_name, S_HEADERS_GET.v())?;
    let mut v3 = V::UNDEFINED;
    'l1: {
        let t15 = var_get(rt, 20);
        let t16 = get_private(rt, this, t15)?;
        let t17 = get_method(rt, t16, &S_GET, M_GET)?;
        let t19 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
        let t20 = call_method(rt, t19, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
        let t21 = call_method(rt, t17, t16, &[t20], "this[#map].get", M_GET)?;
        let t22 = eq(rt, t21, V::NULL)?;
        if t22 {
            break 'l1;
        }
        v3 = get_seen(rt, t21, &S_VALUE, 124)?;
    }
    let t25 = eq(rt, v3, V::NULL)?;
    if t25 {
        v2 = V::NULL;
    } else {
        v2 = v3;
    }
    return Ok(v2);
}

// headers.js:162  has(name) {
fn f34_has(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 44)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_name = arg(args, 0);
    let t3 = var_get(rt, 6);
    let t4 = var_get(rt, 19);
    let t4 = tdz(rt, t4, "Headers")?;
    f5_isof(rt, this, t4)?;
    let t6 = var_get(rt, 4);
    f3_need(rt, v1_arguments, V::num(1.0), S_HEADERS_HAS.v())?;
    let t9 = var_get(rt, 8);
    v0_name = f7_bytestring(rt, v0_name, S_HEADERS_HAS.v(), S_NAME.v())?;
    let t12 = var_get(rt, 15);
    f14_isname(rt, v0_name, S_HEADERS_HAS.v())?;
    let t15 = var_get(rt, 20);
    let t16 = get_private(rt, this, t15)?;
    let t17 = get_method(rt, t16, &S_HAS, M_HAS)?;
    let t19 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t20 = call_method(rt, t19, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    return Ok(call_method(rt, t17, t16, &[t20], "this[#map].has", M_HAS)?);
}

// headers.js:169  set(name, value) {
fn f35_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 53, 45)?;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_name = arg(args, 0);
    let mut v1_value = arg(args, 1);
    let t4 = var_get(rt, 6);
    let t5 = var_get(rt, 19);
    let t5 = tdz(rt, t5, "Headers")?;
    f5_isof(rt, this, t5)?;
    let t7 = var_get(rt, 4);
    f3_need(rt, v3_arguments, V::num(2.0), S_HEADERS_SET.v())?;
    let t10 = var_get(rt, 8);
    v0_name = f7_bytestring(rt, v0_name, S_HEADERS_SET.v(), S_NAME.v())?;
    let t13 = var_get(rt, 14);
    let t14 = var_get(rt, 8);
    let t16 = f7_bytestring(rt, v1_value, S_HEADERS_SET.v(), S_VALUE.v())?;
    v1_value = f13_trimmed(rt, t16)?;
    let t18 = var_get(rt, 15);
    f14_isname(rt, v0_name, S_HEADERS_SET.v())?;
    let t21 = var_get(rt, 16);
    f15_isvalue(rt, v1_value, S_HEADERS_SET.v())?;
    let t24 = var_get(rt, 25);
    let t25 = get_private(rt, this, t24)?;
    call(rt, t25, this, &[], "this[#change]")?;
    let t28 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let v2_lower = call_method(rt, t28, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    let t31 = seq(rt, v2_lower, S_SET_COOKIE.v());
    if t31 {
        let t32 = var_get(rt, 21);
        let t34 = arr(rt, &[v1_value])?;
        put_private(rt, this, t32, t34)?;
    }
    let t35 = var_get(rt, 20);
    let t36 = get_private(rt, this, t35)?;
    let t37 = get_method(rt, t36, &S_SET, M_SET)?;
    let t39 = obj_seen(rt, &K_NAME_VALUE, [v0_name, v1_value], 133)?;
    call_method(rt, t37, t36, &[v2_lower, t39], "this[#map].set", M_SET)?;
    Ok(V::UNDEFINED)
}

// headers.js:181  getSetCookie() { isOf(this, Headers); return [...this.#cookies]; }
fn f36_getsetcookie(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 46)?;
    let t1 = var_get(rt, 6);
    let t2 = var_get(rt, 19);
    let t2 = tdz(rt, t2, "Headers")?;
    f5_isof(rt, this, t2)?;
    let t4 = arr(rt, &[])?;
    let t5 = var_get(rt, 21);
    let t6 = get_private(rt, this, t5)?;
    spread(rt, t4, t6, "this[#cookies]")?;
    return Ok(t4);
}

// headers.js:182  keys() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[0]); }
fn f37_keys(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 47)?;
    let v0_this = this;
    let t1 = var_get(rt, 6);
    let t2 = var_get(rt, 19);
    let t2 = tdz(rt, t2, "Headers")?;
    f5_isof(rt, this, t2)?;
    let t4 = var_get(rt, 17);
    let t5 = closure(rt, 38, &[v0_this])?;
    let t6 = closure(rt, 39, &[])?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t5, t6], "iterator")?);
}

// headers.js:182  keys() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[0]); }
fn f38(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 48)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, t1, t2)?;
    return Ok(call(rt, t3, t1, &[], "this[#sorted]")?);
}

// headers.js:182  keys() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[0]); }
fn f39(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 49)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 0i64)?);
}

// headers.js:183  values() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[1]); }
fn f40_values(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 50)?;
    let v0_this = this;
    let t1 = var_get(rt, 6);
    let t2 = var_get(rt, 19);
    let t2 = tdz(rt, t2, "Headers")?;
    f5_isof(rt, this, t2)?;
    let t4 = var_get(rt, 17);
    let t5 = closure(rt, 41, &[v0_this])?;
    let t6 = closure(rt, 42, &[])?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t5, t6], "iterator")?);
}

// headers.js:183  values() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[1]); }
fn f41(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 51)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, t1, t2)?;
    return Ok(call(rt, t3, t1, &[], "this[#sorted]")?);
}

// headers.js:183  values() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[1]); }
fn f42(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 52)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 1i64)?);
}

// headers.js:184  entries() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => [p[0], p[1]]); }
fn f43_entries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 53)?;
    let v0_this = this;
    let t1 = var_get(rt, 6);
    let t2 = var_get(rt, 19);
    let t2 = tdz(rt, t2, "Headers")?;
    f5_isof(rt, this, t2)?;
    let t4 = var_get(rt, 17);
    let t5 = closure(rt, 44, &[v0_this])?;
    let t6 = closure(rt, 45, &[])?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t5, t6], "iterator")?);
}

// headers.js:184  entries() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => [p[0], p[1]]); }
fn f44(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 54)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, t1, t2)?;
    return Ok(call(rt, t3, t1, &[], "this[#sorted]")?);
}

// headers.js:184  entries() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => [p[0], p[1]]); }
fn f45(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 55)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t5 = get_at(rt, v0_p, 1i64)?;
    return Ok(arr(rt, &[t3, t5])?);
}

// headers.js:185  forEach(callback, self = globalThis) {
fn f46_foreach(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 56)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_callback = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = gload(rt, &S_GLOBALTHIS)?;
    } else {
        v3 = t3;
    }
    let v1_self = v3;
    let t7 = var_get(rt, 6);
    let t8 = var_get(rt, 19);
    let t8 = tdz(rt, t8, "Headers")?;
    f5_isof(rt, this, t8)?;
    let t10 = var_get(rt, 4);
    f3_need(rt, v2_arguments, V::num(1.0), S_HEADERS_FOREACH.v())?;
    let t14 = type_of(rt, v0_callback);
    let t15 = sne(rt, t14, S_FUNCTION.v());
    if t15 {
        let t16 = var_get(rt, 1);
        let t17 = construct(rt, t16, &[S_FAILED_TO_EXECUTE_FOREACH_ON_HEA.v()], "Wrong")?;
        return Err(throw(rt, t17));
    }
    let t18 = get_method(rt, this, &S_ENTRIES, M_ENTRIES)?;
    let t19 = call_method(rt, t18, this, &[], "", M_ENTRIES)?;
    let mut t20 = iter(rt, t19, "this.entries is not a function or its return value")?;
    'l2: loop {
        tick(rt, 20, 57)?;
        let (t21, t22) = next(rt, &mut t20)?;
        if t22 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t23 = attempt!('try1, iter(rt, t21, ".for"));
                let (t24, t25) = attempt!('try1, next(rt, &mut t23));
                let v5_name = t24;
                let (t26, t27) = attempt!('try1, next(rt, &mut t23));
                let v6_value = t26;
                attempt!('try1, close(rt, &mut t23, false));
                let t29 = attempt!('try1, get_seen(rt, v0_callback, &S_CALL, 139));
                attempt!('try1, call(rt, t29, v0_callback, &[v1_self, v6_value, v5_name, this], "callback.call"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v4 = exception;
            close(rt, &mut t20, true)?;
            return Err(throw(rt, v4));
        }
    }
    Ok(V::UNDEFINED)
}

// headers.js:191  [host.custom](depth, options) {
fn f47(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 58)?;
    let mut v3 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let v2_o = obj(rt)?;
    let t4 = var_get(rt, 20);
    let t5 = get_private(rt, this, t4)?;
    let t6 = get_method(rt, t5, &S_VALUES, M_VALUES)?;
    let t7 = call_method(rt, t6, t5, &[], "", M_VALUES)?;
    let mut t8 = iter(rt, t7, "this[#map].values is not a function or its return value")?;
    'l1: loop {
        tick(rt, 17, 59)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                attempt!('try1, req_obj(rt, t9, ".for", "name"));
                let v4_name = attempt!('try1, get_seen(rt, t9, &S_NAME, 142));
                let v5_value = attempt!('try1, get_seen(rt, t9, &S_VALUE, 143));
                attempt!('try1, put_v(rt, v2_o, v4_name, v5_value, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t8, true)?;
            return Err(throw(rt, v3));
        }
    }
    let t18 = get_seen(rt, v1_options, &S_DEPTH, 144)?;
    let t19 = eq(rt, t18, V::NULL)?;
    if t19 {
        put_seen(rt, v1_options, &S_DEPTH, v0_depth, true, 145)?;
        v6 = v0_depth;
    } else {
        v6 = t18;
    }
    let t22 = var_get(rt, 0);
    let t23 = get_seen(rt, t22, &S_FORMAT, 146)?;
    let t25 = arr(rt, &[v2_o])?;
    let t27 = call(rt, t23, t22, &[t25, v1_options], "host.format")?;
    let t28 = to_part(rt, t27)?;
    return Ok(concat_n(rt, &[S_HEADERS_1.v(), t28])?);
}
