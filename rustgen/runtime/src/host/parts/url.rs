#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from url.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(13);

lit!(S = "");
lit!(S_1 = "\n");
lit!(S_10 = " {\n  ");
lit!(S_11 = " { ");
lit!(S_12 = " => ");
lit!(S_2 = ",\n  ");
lit!(S_3 = "\n  ");
lit!(S_4 = ", ");
lit!(S_5 = " ");
lit!(S_6 = " {");
lit!(S_7 = " }");
lit!(S_8 = "?");
lit!(S_9 = " {}");
lit!(S_APPEND = "append");
lit!(S_ARRAY = "Array");
lit!(S_BADTHIS = "badThis");
lit!(S_BADTUPLE = "badTuple");
lit!(S_BARE = "bare");
lit!(S_BASE = "base");
lit!(S_BOTH = "both");
lit!(S_BREAKLENGTH = "breakLength");
lit!(S_CALL = "call");
lit!(S_CALLBACK = "callback");
lit!(S_CANPARSE = "canParse");
lit!(S_CHANGE = "change");
lit!(S_CHANGED = "changed");
lit!(S_CHANGED_1 = "#changed");
lit!(S_CHANGEURL = "changeURL");
lit!(S_CHANGE_1 = "#change");
lit!(S_CHECK = "check");
lit!(S_CHECK_1 = "#check");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CONSTRUCTOROF = "constructorOf");
lit!(S_CREATE = "create");
lit!(S_CREATEOBJECTURL = "createObjectURL");
lit!(S_CUSTOM = "custom");
lit!(S_DEEPER = "deeper");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "delete");
lit!(S_DEPTH = "depth");
lit!(S_EACH_QUERY_PAIR_MUST_BE_AN_ITERA = "Each query pair must be an iterable [name, value] tuple");
lit!(S_ENTRIES = "entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERR_ARG_NOT_ITERABLE = "ERR_ARG_NOT_ITERABLE");
lit!(S_ERR_INVALID_TUPLE = "ERR_INVALID_TUPLE");
lit!(S_ERR_INVALID_URL = "ERR_INVALID_URL");
lit!(S_FILTER = "filter");
lit!(S_FIND = "find");
lit!(S_FINDINDEX = "findIndex");
lit!(S_FIRST = "first");
lit!(S_FOREACH = "forEach");
lit!(S_FORM = "form");
lit!(S_FROM = "from");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETALL = "getAll");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GET_HASH = "get hash");
lit!(S_GET_HOST = "get host");
lit!(S_GET_HOSTNAME = "get hostname");
lit!(S_GET_HREF = "get href");
lit!(S_GET_ORIGIN = "get origin");
lit!(S_GET_PASSWORD = "get password");
lit!(S_GET_PATHNAME = "get pathname");
lit!(S_GET_PORT = "get port");
lit!(S_GET_PROTOCOL = "get protocol");
lit!(S_GET_SEARCH = "get search");
lit!(S_GET_SEARCHPARAMS = "get searchParams");
lit!(S_GET_SIZE = "get size");
lit!(S_GET_USERNAME = "get username");
lit!(S_HAS = "has");
lit!(S_HASH = "hash");
lit!(S_HOST = "host");
lit!(S_HOSTNAME = "hostname");
lit!(S_HREF = "href");
lit!(S_INCLUDES = "includes");
lit!(S_INPUT = "input");
lit!(S_INSPECT = "inspect");
lit!(S_INVALID = "invalid");
lit!(S_INVALID_URL = "Invalid URL");
lit!(S_ISARRAY = "isArray");
lit!(S_ISFUNCTION = "isFunction");
lit!(S_ISOBJECT = "isObject");
lit!(S_ITERATOR = "iterator");
lit!(S_ITERATORS = "iterators");
lit!(S_JOIN = "join");
lit!(S_KEYS = "keys");
lit!(S_LINK = "link");
lit!(S_LINK_1 = "#link");
lit!(S_LIST = "list");
lit!(S_LISTOF = "listOf");
lit!(S_LIST_1 = "#list");
lit!(S_MAP = "map");
lit!(S_MISSING = "missing");
lit!(S_NAME = "name");
lit!(S_NEED = "need");
lit!(S_NOTHING = "nothing");
lit!(S_NUMBER = "number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_2 = "[Object]");
lit!(S_ORIGIN = "origin");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PARAMS = "params");
lit!(S_PARSE = "parse");
lit!(S_PARSEURL = "parseURL");
lit!(S_PASSWORD = "password");
lit!(S_PATHNAME = "pathname");
lit!(S_PORT = "port");
lit!(S_PROTOCOL = "protocol");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_QUERY = "query");
lit!(S_QUERY_PAIRS_MUST_BE_ITERABLE = "Query pairs must be iterable");
lit!(S_REDUCE = "reduce");
lit!(S_REFLECT = "Reflect");
lit!(S_REREAD = "reread");
lit!(S_REREAD_1 = "#reread");
lit!(S_REVOKEOBJECTURL = "revokeObjectURL");
lit!(S_SCALAR = "scalar");
lit!(S_SEARCH = "search");
lit!(S_SEARCHPARAMS = "searchParams");
lit!(S_SECOND = "second");
lit!(S_SET = "set");
lit!(S_SET_HASH = "set hash");
lit!(S_SET_HOST = "set host");
lit!(S_SET_HOSTNAME = "set hostname");
lit!(S_SET_HREF = "set href");
lit!(S_SET_PASSWORD = "set password");
lit!(S_SET_PATHNAME = "set pathname");
lit!(S_SET_PORT = "set port");
lit!(S_SET_PROTOCOL = "set protocol");
lit!(S_SET_SEARCH = "set search");
lit!(S_SET_USERNAME = "set username");
lit!(S_SHOWHIDDEN = "showHidden");
lit!(S_SHOWN = "shown");
lit!(S_SIZE = "size");
lit!(S_SLICE = "slice");
lit!(S_SOME = "some");
lit!(S_SORT = "sort");
lit!(S_SPECIAL = "special");
lit!(S_STARTSWITH = "startsWith");
lit!(S_STYLIZE = "stylize");
lit!(S_SYMBOL = "Symbol");
lit!(S_TOJSON = "toJSON");
lit!(S_TOSTRING = "toString");
lit!(S_TYPEERROR = "TypeError");
lit!(S_U = "u");
lit!(S_URL = "URL");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_URLSEARCHPARAMSITERATOR = "URLSearchParamsIterator");
lit!(S_URL_1 = "url");
lit!(S_URL_2 = "URL.");
lit!(S_USERNAME = "username");
lit!(S_VALUE = "value");
lit!(S_VALUES = "values");
lit!(S_WHAT_IS_HIDDEN_IN_A_URL = "what is hidden in a URL");
lit!(S_WIDTH = "width");
lit!(S_WRITABLE = "writable");
const C_ARRAY_FROM: Known = known("Array", "from");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_GETOWNPROPERTYDESCRIPTOR: Known = known("Object", "getOwnPropertyDescriptor");
const C_OBJECT_GETPROTOTYPEOF: Known = known("Object", "getPrototypeOf");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_FROM: V = builtin_function("Array", "from");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const K_CONSTRUCTOR: [&Lit; 1] = [&S_CONSTRUCTOR];
const K_URL_URLSEARCHPARAMS: [&Lit; 2] = [&S_URL, &S_URLSEARCHPARAMS];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_FILTER: Method = method("filter");
const M_FIND: Method = method("find");
const M_FINDINDEX: Method = method("findIndex");
const M_INCLUDES: Method = method("includes");
const M_JOIN: Method = method("join");
const M_MAP: Method = method("map");
const M_PUSH: Method = method("push");
const M_REDUCE: Method = method("reduce");
const M_SLICE: Method = method("slice");
const M_SOME: Method = method("some");
const M_SORT: Method = method("sort");
const M_STARTSWITH: Method = method("startsWith");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_nothing, name: &S_NOTHING, length: 0, flags: 6 },
        FuncInfo { code: f3_isobject_entry, name: &S_ISOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f4_deeper_entry, name: &S_DEEPER, length: 2, flags: 6 },
        FuncInfo { code: f5, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f6, name: &S, length: 4, flags: 6 },
        FuncInfo { code: f7, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f8_both, name: &S_BOTH, length: 1, flags: 6 },
        FuncInfo { code: f9_first, name: &S_FIRST, length: 1, flags: 6 },
        FuncInfo { code: f10_second, name: &S_SECOND, length: 1, flags: 6 },
        FuncInfo { code: f11_badtuple_entry, name: &S_BADTUPLE, length: 0, flags: 6 },
        FuncInfo { code: f12_listof_entry, name: &S_LISTOF, length: 1, flags: 6 },
        FuncInfo { code: f13, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f14_urlsearchparams_entry, name: &S_URLSEARCHPARAMS, length: 0, flags: 27 },
        FuncInfo { code: f15_list, name: &S_LIST_1, length: 0, flags: 2 },
        FuncInfo { code: f16_changed, name: &S_CHANGED_1, length: 0, flags: 2 },
        FuncInfo { code: f17_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f18, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f19, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f20, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f21_get_size, name: &S_GET_SIZE, length: 0, flags: 2 },
        FuncInfo { code: f22_append, name: &S_APPEND, length: 2, flags: 2 },
        FuncInfo { code: f23_delete, name: &S_DELETE, length: 1, flags: 2 },
        FuncInfo { code: f24, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f25, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f26_get, name: &S_GET, length: 1, flags: 2 },
        FuncInfo { code: f27, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f28_getall, name: &S_GETALL, length: 1, flags: 2 },
        FuncInfo { code: f29, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f30_has, name: &S_HAS, length: 1, flags: 2 },
        FuncInfo { code: f31, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f32_set, name: &S_SET, length: 2, flags: 2 },
        FuncInfo { code: f33, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f34, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f35_sort, name: &S_SORT, length: 0, flags: 2 },
        FuncInfo { code: f36, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f37_entries, name: &S_ENTRIES, length: 0, flags: 2 },
        FuncInfo { code: f38, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f39_foreach, name: &S_FOREACH, length: 1, flags: 2 },
        FuncInfo { code: f40_keys, name: &S_KEYS, length: 0, flags: 2 },
        FuncInfo { code: f41, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f42_values, name: &S_VALUES, length: 0, flags: 2 },
        FuncInfo { code: f43, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f44_tostring, name: &S_TOSTRING, length: 0, flags: 2 },
        FuncInfo { code: f45_link, name: &S_LINK, length: 3, flags: 2 },
        FuncInfo { code: f46_invalid_entry, name: &S_INVALID, length: 2, flags: 6 },
        FuncInfo { code: f47_constructorof_entry, name: &S_CONSTRUCTOROF, length: 1, flags: 6 },
        FuncInfo { code: f48_url_entry, name: &S_URL, length: 1, flags: 27 },
        FuncInfo { code: f49_parse, name: &S_PARSE, length: 1, flags: 2 },
        FuncInfo { code: f50, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f51_change, name: &S_CHANGE_1, length: 2, flags: 2 },
        FuncInfo { code: f52_link, name: &S_LINK_1, length: 1, flags: 2 },
        FuncInfo { code: f53, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f54_tostring, name: &S_TOSTRING, length: 0, flags: 2 },
        FuncInfo { code: f55_get_href, name: &S_GET_HREF, length: 0, flags: 2 },
        FuncInfo { code: f56_set_href, name: &S_SET_HREF, length: 1, flags: 2 },
        FuncInfo { code: f57_reread, name: &S_REREAD_1, length: 0, flags: 2 },
        FuncInfo { code: f58_get_origin, name: &S_GET_ORIGIN, length: 0, flags: 2 },
        FuncInfo { code: f59_get_protocol, name: &S_GET_PROTOCOL, length: 0, flags: 2 },
        FuncInfo { code: f60_set_protocol, name: &S_SET_PROTOCOL, length: 1, flags: 2 },
        FuncInfo { code: f61_get_username, name: &S_GET_USERNAME, length: 0, flags: 2 },
        FuncInfo { code: f62_set_username, name: &S_SET_USERNAME, length: 1, flags: 2 },
        FuncInfo { code: f63_get_password, name: &S_GET_PASSWORD, length: 0, flags: 2 },
        FuncInfo { code: f64_set_password, name: &S_SET_PASSWORD, length: 1, flags: 2 },
        FuncInfo { code: f65_get_host, name: &S_GET_HOST, length: 0, flags: 2 },
        FuncInfo { code: f66_set_host, name: &S_SET_HOST, length: 1, flags: 2 },
        FuncInfo { code: f67_get_hostname, name: &S_GET_HOSTNAME, length: 0, flags: 2 },
        FuncInfo { code: f68_set_hostname, name: &S_SET_HOSTNAME, length: 1, flags: 2 },
        FuncInfo { code: f69_get_port, name: &S_GET_PORT, length: 0, flags: 2 },
        FuncInfo { code: f70_set_port, name: &S_SET_PORT, length: 1, flags: 2 },
        FuncInfo { code: f71_get_pathname, name: &S_GET_PATHNAME, length: 0, flags: 2 },
        FuncInfo { code: f72_set_pathname, name: &S_SET_PATHNAME, length: 1, flags: 2 },
        FuncInfo { code: f73_get_search, name: &S_GET_SEARCH, length: 0, flags: 2 },
        FuncInfo { code: f74_set_search, name: &S_SET_SEARCH, length: 1, flags: 2 },
        FuncInfo { code: f75_get_searchparams, name: &S_GET_SEARCHPARAMS, length: 0, flags: 2 },
        FuncInfo { code: f76_get_hash, name: &S_GET_HASH, length: 0, flags: 2 },
        FuncInfo { code: f77_set_hash, name: &S_SET_HASH, length: 1, flags: 2 },
        FuncInfo { code: f78_tojson, name: &S_TOJSON, length: 0, flags: 2 },
        FuncInfo { code: f79_canparse, name: &S_CANPARSE, length: 1, flags: 2 },
        FuncInfo { code: f80, name: &S, length: 0, flags: 2 },
    ],
    vars: 30,
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

// url.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// url.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 252, 1)?;
    let mut v34 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t4)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BASE, 31)?;
    req_obj(rt, t6, "host.base", "coded")?;
    let t7 = get_seen(rt, t6, &S_CODED, 32)?;
    var_set(rt, 2, t7)?;
    let v4_shown = get_seen(rt, t6, &S_SHOWN, 33)?;
    let t9 = get_seen(rt, t6, &S_SCALAR, 34)?;
    var_set(rt, 3, t9)?;
    let t10 = get_seen(rt, t6, &S_NEED, 35)?;
    var_set(rt, 4, t10)?;
    let v7_iterators = get_seen(rt, t6, &S_ITERATORS, 36)?;
    let t12 = get_seen(rt, t6, &S_ISFUNCTION, 37)?;
    var_set(rt, 5, t12)?;
    let t13 = get_seen(rt, t6, &S_BADTHIS, 38)?;
    var_set(rt, 6, t13)?;
    let t14 = closure(rt, 2, &[])?;
    var_set(rt, 7, t14)?;
    let t15 = closure(rt, 3, &[])?;
    var_set(rt, 8, t15)?;
    let t16 = closure(rt, 4, &[])?;
    var_set(rt, 9, t16)?;
    let t18 = closure(rt, 5, &[])?;
    let t19 = closure(rt, 6, &[])?;
    let t20 = call(rt, v7_iterators, V::UNDEFINED, &[S_URLSEARCHPARAMS.v(), t18, t19], "iterators")?;
    var_set(rt, 10, t20)?;
    let t21 = closure(rt, 8, &[])?;
    var_set(rt, 11, t21)?;
    let t22 = closure(rt, 9, &[])?;
    var_set(rt, 12, t22)?;
    let t23 = closure(rt, 10, &[])?;
    var_set(rt, 13, t23)?;
    let t24 = closure(rt, 11, &[])?;
    var_set(rt, 14, t24)?;
    let t25 = closure(rt, 12, &[])?;
    var_set(rt, 15, t25)?;
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    var_set(rt, 22, V::EMPTY)?;
    var_set(rt, 23, V::EMPTY)?;
    let t26 = private_name(rt, &S_LIST)?;
    var_set(rt, 21, t26)?;
    let t27 = private_name(rt, &S_CHANGED)?;
    var_set(rt, 22, t27)?;
    let t28 = private_name(rt, &S_CHECK)?;
    var_set(rt, 23, t28)?;
    let t29 = var_get(rt, 21);
    let t30 = var_get(rt, 22);
    let t31 = var_get(rt, 23);
    let t32 = var_get(rt, 0);
    let t33 = get_seen(rt, t32, &S_CUSTOM, 39)?;
    let t34 = to_key(rt, t33)?;
    let t35 = make_class(rt, 14, V::EMPTY, &[])?;
    let t36 = get_seen(rt, t35, &S_PROTOTYPE, 40)?;
    let t37 = closure(rt, 15, &[])?;
    let t38 = closure(rt, 16, &[])?;
    let t39 = closure(rt, 17, &[])?;
    private_method(rt, t35, t31, t39, PrivateKind::Method, true, "URLSearchParams")?;
    let t40 = closure(rt, 18, &[])?;
    set_name(rt, t40, t34, "")?;
    def_hidden(rt, t36, t34, t40)?;
    let t41 = closure(rt, 21, &[])?;
    def_accessor_hidden(rt, t36, S_SIZE.v(), t41, true)?;
    let t42 = closure(rt, 22, &[])?;
    def_hidden(rt, t36, S_APPEND.v(), t42)?;
    let t43 = closure(rt, 23, &[])?;
    def_hidden(rt, t36, S_DELETE.v(), t43)?;
    let t44 = closure(rt, 26, &[])?;
    def_hidden(rt, t36, S_GET.v(), t44)?;
    let t45 = closure(rt, 28, &[])?;
    def_hidden(rt, t36, S_GETALL.v(), t45)?;
    let t46 = closure(rt, 30, &[])?;
    def_hidden(rt, t36, S_HAS.v(), t46)?;
    let t47 = closure(rt, 32, &[])?;
    def_hidden(rt, t36, S_SET.v(), t47)?;
    let t48 = closure(rt, 35, &[])?;
    def_hidden(rt, t36, S_SORT.v(), t48)?;
    let t49 = closure(rt, 37, &[])?;
    def_hidden(rt, t36, S_ENTRIES.v(), t49)?;
    let t50 = closure(rt, 39, &[])?;
    def_hidden(rt, t36, S_FOREACH.v(), t50)?;
    let t51 = closure(rt, 40, &[])?;
    def_hidden(rt, t36, S_KEYS.v(), t51)?;
    let t52 = closure(rt, 42, &[])?;
    def_hidden(rt, t36, S_VALUES.v(), t52)?;
    let t53 = closure(rt, 44, &[])?;
    def_hidden(rt, t36, S_TOSTRING.v(), t53)?;
    let t54 = closure(rt, 45, &[])?;
    def_hidden(rt, t35, S_LINK.v(), t54)?;
    var_set(rt, 20, t35)?;
    def_field(rt, t35, t29, t37)?;
    def_field(rt, t35, t30, t38)?;
    var_set(rt, 16, t35)?;
    let t55 = var_get(rt, 16);
    let t56 = get_seen(rt, t55, &S_LINK, 41)?;
    var_set(rt, 17, t56)?;
    let t57 = var_get(rt, 16);
    del(rt, t57, &S_LINK, true)?;
    let t60 = var_get(rt, 16);
    let t61 = get_seen(rt, t60, &S_PROTOTYPE, 42)?;
    let t62 = gload(rt, &S_SYMBOL)?;
    let t63 = get_seen(rt, t62, &S_ITERATOR, 43)?;
    let t65 = var_get(rt, 16);
    let t66 = get_seen(rt, t65, &S_PROTOTYPE, 44)?;
    let t67 = get_seen(rt, t66, &S_ENTRIES, 45)?;
    let t64 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t67, V::TRUE, V::TRUE], 46)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t61, t63, t64], "defineProperty")?;
    let t70 = var_get(rt, 16);
    call(rt, v4_shown, V::UNDEFINED, &[S_URLSEARCHPARAMS.v(), t70], "shown")?;
    let t72 = closure(rt, 46, &[])?;
    var_set(rt, 18, t72)?;
    let t73 = closure(rt, 47, &[])?;
    var_set(rt, 19, t73)?;
    var_set(rt, 24, V::EMPTY)?;
    var_set(rt, 25, V::EMPTY)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    var_set(rt, 28, V::EMPTY)?;
    var_set(rt, 29, V::EMPTY)?;
    let t74 = private_name(rt, &S_U)?;
    var_set(rt, 25, t74)?;
    let t75 = private_name(rt, &S_PARAMS)?;
    var_set(rt, 26, t75)?;
    let t76 = private_name(rt, &S_CHANGE)?;
    var_set(rt, 27, t76)?;
    let t77 = private_name(rt, &S_LINK)?;
    var_set(rt, 28, t77)?;
    let t78 = private_name(rt, &S_REREAD)?;
    var_set(rt, 29, t78)?;
    let t79 = var_get(rt, 25);
    let t80 = var_get(rt, 26);
    let t81 = var_get(rt, 0);
    let t82 = get_seen(rt, t81, &S_CUSTOM, 47)?;
    let t83 = to_key(rt, t82)?;
    let t84 = var_get(rt, 27);
    let t85 = var_get(rt, 28);
    let t86 = var_get(rt, 29);
    let t87 = make_class(rt, 48, V::EMPTY, &[])?;
    let t88 = get_seen(rt, t87, &S_PROTOTYPE, 48)?;
    let t89 = closure(rt, 49, &[])?;
    def_hidden(rt, t87, S_PARSE.v(), t89)?;
    let t90 = closure(rt, 50, &[])?;
    set_name(rt, t90, t83, "")?;
    def_hidden(rt, t88, t83, t90)?;
    let t91 = closure(rt, 51, &[])?;
    private_method(rt, t87, t84, t91, PrivateKind::Method, false, "URL")?;
    let t92 = closure(rt, 52, &[])?;
    private_method(rt, t87, t85, t92, PrivateKind::Method, false, "URL")?;
    let t93 = closure(rt, 54, &[])?;
    def_hidden(rt, t88, S_TOSTRING.v(), t93)?;
    let t94 = closure(rt, 55, &[])?;
    def_accessor_hidden(rt, t88, S_HREF.v(), t94, true)?;
    let t95 = closure(rt, 56, &[])?;
    def_accessor_hidden(rt, t88, S_HREF.v(), t95, false)?;
    let t96 = closure(rt, 57, &[])?;
    private_method(rt, t87, t86, t96, PrivateKind::Method, false, "URL")?;
    let t97 = closure(rt, 58, &[])?;
    def_accessor_hidden(rt, t88, S_ORIGIN.v(), t97, true)?;
    let t98 = closure(rt, 59, &[])?;
    def_accessor_hidden(rt, t88, S_PROTOCOL.v(), t98, true)?;
    let t99 = closure(rt, 60, &[])?;
    def_accessor_hidden(rt, t88, S_PROTOCOL.v(), t99, false)?;
    let t100 = closure(rt, 61, &[])?;
    def_accessor_hidden(rt, t88, S_USERNAME.v(), t100, true)?;
    let t101 = closure(rt, 62, &[])?;
    def_accessor_hidden(rt, t88, S_USERNAME.v(), t101, false)?;
    let t102 = closure(rt, 63, &[])?;
    def_accessor_hidden(rt, t88, S_PASSWORD.v(), t102, true)?;
    let t103 = closure(rt, 64, &[])?;
    def_accessor_hidden(rt, t88, S_PASSWORD.v(), t103, false)?;
    let t104 = closure(rt, 65, &[])?;
    def_accessor_hidden(rt, t88, S_HOST.v(), t104, true)?;
    let t105 = closure(rt, 66, &[])?;
    def_accessor_hidden(rt, t88, S_HOST.v(), t105, false)?;
    let t106 = closure(rt, 67, &[])?;
    def_accessor_hidden(rt, t88, S_HOSTNAME.v(), t106, true)?;
    let t107 = closure(rt, 68, &[])?;
    def_accessor_hidden(rt, t88, S_HOSTNAME.v(), t107, false)?;
    let t108 = closure(rt, 69, &[])?;
    def_accessor_hidden(rt, t88, S_PORT.v(), t108, true)?;
    let t109 = closure(rt, 70, &[])?;
    def_accessor_hidden(rt, t88, S_PORT.v(), t109, false)?;
    let t110 = closure(rt, 71, &[])?;
    def_accessor_hidden(rt, t88, S_PATHNAME.v(), t110, true)?;
    let t111 = closure(rt, 72, &[])?;
    def_accessor_hidden(rt, t88, S_PATHNAME.v(), t111, false)?;
    let t112 = closure(rt, 73, &[])?;
    def_accessor_hidden(rt, t88, S_SEARCH.v(), t112, true)?;
    let t113 = closure(rt, 74, &[])?;
    def_accessor_hidden(rt, t88, S_SEARCH.v(), t113, false)?;
    let t114 = closure(rt, 75, &[])?;
    def_accessor_hidden(rt, t88, S_SEARCHPARAMS.v(), t114, true)?;
    let t115 = closure(rt, 76, &[])?;
    def_accessor_hidden(rt, t88, S_HASH.v(), t115, true)?;
    let t116 = closure(rt, 77, &[])?;
    def_accessor_hidden(rt, t88, S_HASH.v(), t116, false)?;
    let t117 = closure(rt, 78, &[])?;
    def_hidden(rt, t88, S_TOJSON.v(), t117)?;
    let t118 = closure(rt, 79, &[])?;
    def_hidden(rt, t87, S_CANPARSE.v(), t118)?;
    var_set(rt, 24, t87)?;
    def_field(rt, t87, t79, V::UNDEFINED)?;
    def_field(rt, t87, t80, V::UNDEFINED)?;
    let v23_url = t87;
    call(rt, v4_shown, V::UNDEFINED, &[S_URL.v(), v23_url, S_CANPARSE.v(), S_PARSE.v()], "shown")?;
    let t122 = arr(rt, &[S_CREATEOBJECTURL.v(), S_REVOKEOBJECTURL.v()])?;
    let mut t123 = iter(rt, t122, "")?;
    'l1: loop {
        tick(rt, 25, 2)?;
        let (t124, t125) = next(rt, &mut t123)?;
        if t125 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v35_name = t124;
                let t126 = attempt!('try1, obj(rt));
                let t128 = attempt!('try1, to_key(rt, v35_name));
                let t129 = attempt!('try1, closure(rt, 80, &[v35_name]));
                attempt!('try1, set_name(rt, t129, t128, ""));
                attempt!('try1, def_prop_v(rt, t126, t128, t129));
                let v36_value = attempt!('try1, get_v(rt, t126, v35_name));
                let t135 = attempt!('try1, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v36_value, V::TRUE, V::TRUE, V::TRUE], 49));
                attempt!('try1, call(rt, v1_defineproperty, V::UNDEFINED, &[v23_url, v35_name, t135], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v34 = exception;
            close(rt, &mut t123, true)?;
            return Err(throw(rt, v34));
        }
    }
    let t141 = var_get(rt, 16);
    return Ok(obj_seen(rt, &K_URL_URLSEARCHPARAMS, [v23_url, t141], 50)?);
}

// url.js:7  const nothing = () => {};
fn f2_nothing(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 3)?;
    Ok(V::UNDEFINED)
}

// url.js:8  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
fn f3_isobject(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 20, 4)?;
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

fn f3_isobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f3_isobject(rt, arg(args, 0))?))
}

// url.js:12  const deeper = (options, depth) => (depth === null ? { ...options } : { ...options, depth: depth - …
fn f4_deeper(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 21, 5)?;
    let mut v2 = V::UNDEFINED;
    let v0_options = p0;
    let v1_depth = p1;
    let t4 = seq(rt, v1_depth, V::NULL);
    if t4 {
        let t5 = obj(rt)?;
        copy_props(rt, t5, v0_options, &[])?;
        v2 = t5;
    } else {
        let t7 = obj(rt)?;
        copy_props(rt, t7, v0_options, &[])?;
        let t10 = to_num(rt, v1_depth)? - 1.0;
        def_prop(rt, t7, &S_DEPTH, V::num(t10))?;
        v2 = t7;
    }
    return Ok(v2);
}

fn f4_deeper_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_deeper(rt, arg(args, 0), arg(args, 1))
}

// url.js:13  const iterator = iterators('URLSearchParams', () => badThis('URLSearchParamsIterator'), (name, list…
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 6)?;
    let t1 = var_get(rt, 6);
    return Ok(call(rt, t1, V::UNDEFINED, &[S_URLSEARCHPARAMSITERATOR.v()], "badThis")?);
}

// url.js:13  const iterator = iterators('URLSearchParams', () => badThis('URLSearchParamsIterator'), (name, list…
fn f6(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 65, 7)?;
    let mut v7 = false;
    let mut v8 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_list = arg(args, 1);
    let v2_depth = arg(args, 2);
    let v3_options = arg(args, 3);
    let t6 = type_of(rt, v2_depth);
    let t7 = seq(rt, t6, S_NUMBER.v());
    if t7 {
        v7 = to_num(rt, v2_depth)? < 0.0;
    } else {
        v7 = t7;
    }
    if v7 {
        let t12 = get_seen(rt, v3_options, &S_STYLIZE, 51)?;
        return Ok(call(rt, t12, v3_options, &[S_OBJECT_2.v(), S_SPECIAL.v()], "options.stylize")?);
    }
    let t14 = var_get(rt, 9);
    let v4_inner = f4_deeper(rt, v3_options, v2_depth)?;
    let t18 = var_get(rt, 0);
    let t19 = get_seen(rt, t18, &S_INSPECT, 52)?;
    let t22 = call(rt, t19, t18, &[v1_list, v4_inner], "host.inspect")?;
    let t23 = get_method(rt, t22, &S_INCLUDES, M_INCLUDES)?;
    let v5_broken = call_method(rt, t23, t22, &[S_1.v()], "host.inspect(...).includes", M_INCLUDES)?;
    let t26 = get_method(rt, v1_list, &S_MAP, M_MAP)?;
    let t27 = closure(rt, 7, &[v4_inner])?;
    let v6_texts = call_method(rt, t26, v1_list, &[t27], "list.map", M_MAP)?;
    let t30 = to_part(rt, v0_name)?;
    if v5_broken.truthy() {
        let t34 = get_method(rt, v6_texts, &S_JOIN, M_JOIN)?;
        let t35 = call_method(rt, t34, v6_texts, &[S_2.v()], "texts.join", M_JOIN)?;
        let t36 = to_part(rt, t35)?;
        v8 = concat_n(rt, &[S_3.v(), t36])?;
    } else {
        let t39 = get_method(rt, v6_texts, &S_JOIN, M_JOIN)?;
        let t40 = call_method(rt, t39, v6_texts, &[S_4.v()], "texts.join", M_JOIN)?;
        let t41 = to_part(rt, t40)?;
        v8 = concat_n(rt, &[S_5.v(), t41])?;
    }
    let t44 = to_part(rt, v8)?;
    return Ok(concat_n(rt, &[t30, S_6.v(), t44, S_7.v()])?);
}

// url.js:17  const texts = list.map((v) => host.inspect(v, inner));
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 8)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_INSPECT, 57)?;
    let t5 = capture(me, 0);
    return Ok(call(rt, t3, t2, &[v0_v, t5], "host.inspect")?);
}

// url.js:20  const both = (p) => [p[0], p[1]], first = (p) => p[0], second = (p) => p[1];
fn f8_both(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 9)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t5 = get_at(rt, v0_p, 1i64)?;
    return Ok(arr(rt, &[t3, t5])?);
}

// url.js:20  const both = (p) => [p[0], p[1]], first = (p) => p[0], second = (p) => p[1];
fn f9_first(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 10)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 0i64)?);
}

// url.js:20  const both = (p) => [p[0], p[1]], first = (p) => p[0], second = (p) => p[1];
fn f10_second(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 11)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 1i64)?);
}

// url.js:21  const badTuple = () => coded(new Wrong('Each query pair must be an iterable [name, value] tuple'), …
fn f11_badtuple(rt: &mut Rt) -> R<V> {
    enter(rt, 6, 12)?;
    let t1 = var_get(rt, 2);
    let t2 = var_get(rt, 1);
    let t3 = construct(rt, t2, &[S_EACH_QUERY_PAIR_MUST_BE_AN_ITERA.v()], "Wrong")?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t3, S_ERR_INVALID_TUPLE.v()], "coded")?);
}

fn f11_badtuple_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_badtuple(rt)
}

// url.js:23  const listOf = (init) => {
fn f12_listof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 44, 13)?;
    let mut v3 = false;
    let mut v4 = V::UNDEFINED;
    let mut v6_name = V::EMPTY;
    let mut v10 = V::UNDEFINED;
    let mut v13 = false;
    let mut v14 = false;
    let mut v15 = V::UNDEFINED;
    let v0_init = p0;
    let v1_list = arr(rt, &[])?;
    let t4 = gload(rt, &S_SYMBOL)?;
    let t5 = get_seen(rt, t4, &S_ITERATOR, 58)?;
    let v2_iterate = get_v(rt, v0_init, t5)?;
    let t8 = seq(rt, v2_iterate, V::NULL);
    if t8 {
        v3 = t8;
    } else {
        v3 = seq(rt, v2_iterate, V::UNDEFINED);
    }
    if v3 {
        let t12 = gload(rt, &S_REFLECT)?;
        let t13 = get_seen(rt, t12, &S_OWNKEYS, 59)?;
        let t15 = call(rt, t13, t12, &[v0_init], "")?;
        let mut t16 = iter(rt, t15, "Reflect.ownKeys is not a function or its return value")?;
        'l1: loop {
            tick(rt, 53, 14)?;
            let (t17, t18) = next(rt, &mut t16)?;
            if t18 {
                break 'l1;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    'l2: {
                        let v5_key = t17;
                        v6_name = attempt!('try1, new_box(rt, V::EMPTY));
                        let mut v9 = V::UNDEFINED;
                        'l3: {
                            let t19 = attempt!('try1, gload_builtin(rt, &S_OBJECT, G_OBJECT));
                            let t20 = attempt!('try1, get_builtin(rt, t19, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR));
                            let t23 = attempt!('try1, call_known(rt, t20, t19, &[v0_init, v5_key], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR));
                            let t24 = attempt!('try1, eq(rt, t23, V::NULL));
                            if t24 {
                                break 'l3;
                            }
                            v9 = attempt!('try1, get_seen(rt, t23, &S_ENUMERABLE, 61));
                        }
                        let t27 = !v9.truthy();
                        if t27 {
                            break 'l2;
                        }
                        let t28 = var_get(rt, 3);
                        let t30 = attempt!('try1, call(rt, t28, V::UNDEFINED, &[v5_key], "scalar"));
                        attempt!('try1, box_set(rt, v6_name, t30));
                        let t31 = var_get(rt, 3);
                        let t34 = attempt!('try1, get_v(rt, v0_init, v5_key));
                        let v7_value = attempt!('try1, call(rt, t31, V::UNDEFINED, &[t34], "scalar"));
                        let t37 = attempt!('try1, get_method(rt, v1_list, &S_FIND, M_FIND));
                        let t38 = attempt!('try1, closure(rt, 13, &[v6_name]));
                        let v8_same = attempt!('try1, call_method(rt, t37, v1_list, &[t38], "list.find", M_FIND));
                        if v8_same.truthy() {
                            attempt!('try1, put_at(rt, v8_same, 1i64, v7_value, true));
                        } else {
                            let t44 = attempt!('try1, get_method(rt, v1_list, &S_PUSH, M_PUSH));
                            let t45 = box_get(v6_name);
                            let t47 = attempt!('try1, arr(rt, &[t45, v7_value]));
                            attempt!('try1, call_push(rt, t44, v1_list, t47, "list.push"));
                        }
                    }
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v4 = exception;
                close(rt, &mut t16, true)?;
                return Err(throw(rt, v4));
            }
        }
        return Ok(v1_list);
    }
    let t52 = type_of(rt, v2_iterate);
    let t53 = sne(rt, t52, S_FUNCTION.v());
    if t53 {
        let t54 = var_get(rt, 2);
        let t55 = var_get(rt, 1);
        let t56 = construct(rt, t55, &[S_QUERY_PAIRS_MUST_BE_ITERABLE.v()], "Wrong")?;
        let t57 = call(rt, t54, V::UNDEFINED, &[t56, S_ERR_ARG_NOT_ITERABLE.v()], "coded")?;
        return Err(throw(rt, t57));
    }
    let mut t59 = iter(rt, v0_init, "init")?;
    'l7: loop {
        tick(rt, 72, 15)?;
        let (t60, t61) = next(rt, &mut t59)?;
        if t61 {
            break 'l7;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v11_pair = t60;
                let t62 = var_get(rt, 8);
                let t64 = attempt!('try2, f3_isobject(rt, v11_pair));
                let t65 = !t64;
                if t65 {
                    v13 = t65;
                } else {
                    let t66 = attempt!('try2, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                    let t67 = attempt!('try2, get_builtin(rt, t66, &S_ISARRAY, G_ARRAY_ISARRAY));
                    let t69 = attempt!('try2, call_known(rt, t67, t66, &[v11_pair], "Array.isArray", C_ARRAY_ISARRAY));
                    let t70 = !t69.truthy();
                    if t70 {
                        let t72 = attempt!('try2, gload(rt, &S_SYMBOL));
                        let t73 = attempt!('try2, get_seen(rt, t72, &S_ITERATOR, 65));
                        let t74 = attempt!('try2, get_v(rt, v11_pair, t73));
                        let t75 = type_of(rt, t74);
                        v14 = sne(rt, t75, S_FUNCTION.v());
                    } else {
                        v14 = t70;
                    }
                    v13 = v14;
                }
                if v13 {
                    let t79 = var_get(rt, 14);
                    let t80 = attempt!('try2, f11_badtuple(rt));
                    break 'try2 throw(rt, t80);
                }
                let t81 = attempt!('try2, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                let t82 = attempt!('try2, get_builtin(rt, t81, &S_ISARRAY, G_ARRAY_ISARRAY));
                let t84 = attempt!('try2, call_known(rt, t82, t81, &[v11_pair], "Array.isArray", C_ARRAY_ISARRAY));
                if t84.truthy() {
                    v15 = v11_pair;
                } else {
                    let t86 = attempt!('try2, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                    let t87 = attempt!('try2, get_builtin(rt, t86, &S_FROM, G_ARRAY_FROM));
                    let t89 = var_get(rt, 3);
                    v15 = attempt!('try2, call_known(rt, t87, t86, &[v11_pair, t89], "Array.from", C_ARRAY_FROM));
                }
                let v12_words = v15;
                let t93 = attempt!('try2, length_seen(rt, v12_words, 68));
                let t94 = sne(rt, t93, V::num(2.0));
                if t94 {
                    let t95 = var_get(rt, 14);
                    let t96 = attempt!('try2, f11_badtuple(rt));
                    break 'try2 throw(rt, t96);
                }
                let t98 = attempt!('try2, get_method(rt, v1_list, &S_PUSH, M_PUSH));
                let t99 = var_get(rt, 3);
                let t101 = attempt!('try2, get_at(rt, v12_words, 0i64));
                let t102 = attempt!('try2, call(rt, t99, V::UNDEFINED, &[t101], "scalar"));
                let t103 = var_get(rt, 3);
                let t105 = attempt!('try2, get_at(rt, v12_words, 1i64));
                let t106 = attempt!('try2, call(rt, t103, V::UNDEFINED, &[t105], "scalar"));
                let t107 = attempt!('try2, arr(rt, &[t102, t106]));
                attempt!('try2, call_push(rt, t98, v1_list, t107, "list.push"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v10 = exception;
            close(rt, &mut t59, true)?;
            return Err(throw(rt, v10));
        }
    }
    return Ok(v1_list);
}

fn f12_listof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_listof(rt, arg(args, 0))
}

// url.js:30  const same = list.find((p) => p[0] === name);
fn f13(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 16)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// url.js:47  constructor(init = undefined) {
fn f14_urlsearchparams(rt: &mut Rt, me: V, target: V, p0: V) -> R<V> {
    enter(rt, 50, 17)?;
    let this = instance(rt, target)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = false;
    let mut v4 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = p0;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v1 = V::UNDEFINED;
    } else {
        v1 = t2;
    }
    let v0_init = v1;
    let t6 = seq(rt, v0_init, V::UNDEFINED);
    if t6 {
        v2 = t6;
    } else {
        v2 = seq(rt, v0_init, V::NULL);
    }
    if v2 {
        return Ok(made(this, V::UNDEFINED));
    }
    let t10 = var_get(rt, 8);
    let t12 = f3_isobject(rt, v0_init)?;
    if t12 {
        let t13 = var_get(rt, 21);
        let t14 = var_get(rt, 15);
        let t16 = f12_listof(rt, v0_init)?;
        put_private(rt, this, t13, t16)?;
    } else {
        let t17 = var_get(rt, 3);
        let v3_text = call(rt, t17, V::UNDEFINED, &[v0_init], "scalar")?;
        let t20 = var_get(rt, 21);
        let t21 = var_get(rt, 0);
        let t22 = get_seen(rt, t21, &S_QUERY, 71)?;
        let t24 = get_method(rt, v3_text, &S_STARTSWITH, M_STARTSWITH)?;
        let t25 = call_method(rt, t24, v3_text, &[S_8.v()], "text.startsWith", M_STARTSWITH)?;
        if t25.truthy() {
            let t27 = get_method(rt, v3_text, &S_SLICE, M_SLICE)?;
            v4 = call_method(rt, t27, v3_text, &[V::num(1.0)], "text.slice", M_SLICE)?;
        } else {
            v4 = v3_text;
        }
        let t31 = call(rt, t22, t21, &[v4], "host.query")?;
        put_private(rt, this, t20, t31)?;
    }
    Ok(this)
}

fn f14_urlsearchparams_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f14_urlsearchparams(rt, me, target, arg(args, 0))
}

// url.js:46  #list = []; #changed = nothing;
fn f15_list(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 18)?;
    return Ok(arr(rt, &[])?);
}

// url.js:46  #list = []; #changed = nothing;
fn f16_changed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 19)?;
    let t1 = var_get(rt, 7);
    return Ok(t1);
}

// url.js:55  static #check(self) {
fn f17_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 20)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_self = arg(args, 0);
    let t3 = type_of(rt, v0_self);
    let t4 = sne(rt, t3, S_OBJECT_1.v());
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_self, V::NULL);
    }
    if v2 {
        v1 = v2;
    } else {
        let t8 = var_get(rt, 21);
        let t10 = has_private(rt, v0_self, t8)?;
        v1 = !t10;
    }
    if v1 {
        let t13 = var_get(rt, 6);
        let t14 = call(rt, t13, V::UNDEFINED, &[S_URLSEARCHPARAMS.v()], "badThis")?;
        return Err(throw(rt, t14));
    }
    Ok(V::UNDEFINED)
}

// url.js:58  [host.custom](depth, options) {
fn f18(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 81, 21)?;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 20);
    let t3 = tdz(rt, t3, "URLSearchParams")?;
    let t4 = var_get(rt, 23);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "URLSearchParams[#check]")?;
    let t8 = type_of(rt, v0_depth);
    let t9 = seq(rt, t8, S_NUMBER.v());
    if t9 {
        v6 = to_num(rt, v0_depth)? < 0.0;
    } else {
        v6 = t9;
    }
    if v6 {
        let t14 = get_seen(rt, v1_options, &S_STYLIZE, 76)?;
        return Ok(call(rt, t14, v1_options, &[S_OBJECT_2.v(), S_SPECIAL.v()], "options.stylize")?);
    }
    let t16 = var_get(rt, 9);
    let v2_inner = f4_deeper(rt, v1_options, v0_depth)?;
    let t20 = var_get(rt, 21);
    let t21 = get_private(rt, this, t20)?;
    let t22 = get_method(rt, t21, &S_MAP, M_MAP)?;
    let t23 = closure(rt, 19, &[v2_inner])?;
    let v3_texts = call_method(rt, t22, t21, &[t23], "this[#list].map", M_MAP)?;
    let t25 = get_seen(rt, this, &S_CONSTRUCTOR, 79)?;
    req_obj(rt, t25, "this.constructor", "name")?;
    let v4_name = get_seen(rt, t25, &S_NAME, 80)?;
    let t28 = length_seen(rt, v3_texts, 81)?;
    let t29 = seq(rt, t28, V::num(0.0));
    if t29 {
        let t31 = to_part(rt, v4_name)?;
        return Ok(concat_n(rt, &[t31, S_9.v()])?);
    }
    let t34 = get_method(rt, v3_texts, &S_REDUCE, M_REDUCE)?;
    let t35 = closure(rt, 20, &[])?;
    let v5_length = call_method(rt, t34, v3_texts, &[t35, V::num(-2.0)], "texts.reduce", M_REDUCE)?;
    let t39 = get_seen(rt, v1_options, &S_BREAKLENGTH, 83)?;
    let t40 = gt(rt, v5_length, t39)?;
    if t40 {
        let t42 = to_part(rt, v4_name)?;
        let t45 = get_method(rt, v3_texts, &S_JOIN, M_JOIN)?;
        let t46 = call_method(rt, t45, v3_texts, &[S_2.v()], "texts.join", M_JOIN)?;
        let t47 = to_part(rt, t46)?;
        v7 = concat_n(rt, &[t42, S_10.v(), t47, S_7.v()])?;
    } else {
        let t51 = to_part(rt, v4_name)?;
        let t54 = get_method(rt, v3_texts, &S_JOIN, M_JOIN)?;
        let t55 = call_method(rt, t54, v3_texts, &[S_4.v()], "texts.join", M_JOIN)?;
        let t56 = to_part(rt, t55)?;
        v7 = concat_n(rt, &[t51, S_11.v(), t56, S_7.v()])?;
    }
    return Ok(v7);
}

// url.js:62  const texts = this.#list.map((p) => `${host.inspect(p[0], inner)} => ${host.inspect(p[1], inner)}`);
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 22)?;
    let v0_p = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_INSPECT, 86)?;
    let t5 = get_at(rt, v0_p, 0i64)?;
    let t6 = capture(me, 0);
    let t7 = call(rt, t3, t2, &[t5, t6], "host.inspect")?;
    let t8 = to_part(rt, t7)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_INSPECT, 87)?;
    let t13 = get_at(rt, v0_p, 1i64)?;
    let t14 = capture(me, 0);
    let t15 = call(rt, t11, t10, &[t13, t14], "host.inspect")?;
    let t16 = to_part(rt, t15)?;
    return Ok(concat_n(rt, &[t8, S_12.v(), t16])?);
}

// url.js:65  const length = texts.reduce((n, t) => n + host.width.bare(t).length + 2, -2);
fn f20(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 23)?;
    let v0_n = arg(args, 0);
    let v1_t = arg(args, 1);
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_WIDTH, 88)?;
    let t6 = get_seen(rt, t5, &S_BARE, 89)?;
    let t8 = call(rt, t6, t5, &[v1_t], "host.width.bare")?;
    let t9 = length_seen(rt, t8, 90)?;
    let t10 = add(rt, v0_n, t9)?;
    return Ok(add(rt, t10, V::num(2.0))?);
}

// url.js:68  get size() { URLSearchParams.#check(this); return this.#list.length; }
fn f21_get_size(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 24)?;
    let t1 = var_get(rt, 20);
    let t1 = tdz(rt, t1, "URLSearchParams")?;
    let t2 = var_get(rt, 23);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "URLSearchParams[#check]")?;
    let t5 = var_get(rt, 21);
    let t6 = get_private(rt, this, t5)?;
    return Ok(length_seen(rt, t6, 93)?);
}

// url.js:69  append(name, value) {
fn f22_append(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 25)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t4 = var_get(rt, 20);
    let t4 = tdz(rt, t4, "URLSearchParams")?;
    let t5 = var_get(rt, 23);
    let t6 = get_private(rt, t4, t5)?;
    call(rt, t6, t4, &[this], "URLSearchParams[#check]")?;
    let t8 = var_get(rt, 4);
    call(rt, t8, V::UNDEFINED, &[v2_arguments, V::num(2.0), S_NAME.v(), S_VALUE.v()], "need")?;
    let t11 = var_get(rt, 21);
    let t12 = get_private(rt, this, t11)?;
    let t13 = get_method(rt, t12, &S_PUSH, M_PUSH)?;
    let t14 = var_get(rt, 3);
    let t16 = call(rt, t14, V::UNDEFINED, &[v0_name], "scalar")?;
    let t17 = var_get(rt, 3);
    let t19 = call(rt, t17, V::UNDEFINED, &[v1_value], "scalar")?;
    let t20 = arr(rt, &[t16, t19])?;
    call_push(rt, t13, t12, t20, "this[#list].push")?;
    let t22 = var_get(rt, 22);
    let t23 = get_private(rt, this, t22)?;
    call(rt, t23, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:75  delete(name, value = undefined) {
fn f23_delete(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 49, 26)?;
    let mut v0_name = V::UNDEFINED;
    let mut v1_value = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    v1_value = new_box(rt, V::UNDEFINED)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t3;
    }
    box_set(rt, v1_value, v3)?;
    let t6 = var_get(rt, 20);
    let t6 = tdz(rt, t6, "URLSearchParams")?;
    let t7 = var_get(rt, 23);
    let t8 = get_private(rt, t6, t7)?;
    call(rt, t8, t6, &[this], "URLSearchParams[#check]")?;
    let t10 = var_get(rt, 4);
    call(rt, t10, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t13 = var_get(rt, 3);
    let t14 = box_get(v0_name);
    let t15 = call(rt, t13, V::UNDEFINED, &[t14], "scalar")?;
    box_set(rt, v0_name, t15)?;
    let t16 = box_get(v1_value);
    let t17 = seq(rt, t16, V::UNDEFINED);
    if t17 {
        let t18 = var_get(rt, 21);
        let t19 = var_get(rt, 21);
        let t20 = get_private(rt, this, t19)?;
        let t21 = get_method(rt, t20, &S_FILTER, M_FILTER)?;
        let t22 = closure(rt, 24, &[v0_name])?;
        let t23 = call_method(rt, t21, t20, &[t22], "this[#list].filter", M_FILTER)?;
        put_private(rt, this, t18, t23)?;
    } else {
        let t24 = var_get(rt, 3);
        let t25 = box_get(v1_value);
        let t26 = call(rt, t24, V::UNDEFINED, &[t25], "scalar")?;
        box_set(rt, v1_value, t26)?;
        let t27 = var_get(rt, 21);
        let t28 = var_get(rt, 21);
        let t29 = get_private(rt, this, t28)?;
        let t30 = get_method(rt, t29, &S_FILTER, M_FILTER)?;
        let t31 = closure(rt, 25, &[v0_name, v1_value])?;
        let t32 = call_method(rt, t30, t29, &[t31], "this[#list].filter", M_FILTER)?;
        put_private(rt, this, t27, t32)?;
    }
    let t33 = var_get(rt, 22);
    let t34 = get_private(rt, this, t33)?;
    call(rt, t34, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:79  if (value === undefined) this.#list = this.#list.filter((p) => p[0] !== name);
fn f24(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 27)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((sne(rt, t3, t4))));
}

// url.js:82  this.#list = this.#list.filter((p) => p[0] !== name || p[1] !== value);
fn f25(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 28)?;
    let mut v1 = false;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    let t5 = sne(rt, t3, t4);
    if t5 {
        v1 = t5;
    } else {
        let t7 = get_at(rt, v0_p, 1i64)?;
        let t8 = box_get(capture(me, 1));
        v1 = sne(rt, t7, t8);
    }
    return Ok(V::bool(v1));
}

// url.js:86  get(name) {
fn f26_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 36, 29)?;
    let mut v0_name = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 20);
    let t3 = tdz(rt, t3, "URLSearchParams")?;
    let t4 = var_get(rt, 23);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "URLSearchParams[#check]")?;
    let t7 = var_get(rt, 4);
    call(rt, t7, V::UNDEFINED, &[v1_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t10 = var_get(rt, 3);
    let t11 = box_get(v0_name);
    let t12 = call(rt, t10, V::UNDEFINED, &[t11], "scalar")?;
    box_set(rt, v0_name, t12)?;
    let mut v3 = V::UNDEFINED;
    'l1: {
        let t13 = var_get(rt, 21);
        let t14 = get_private(rt, this, t13)?;
        let t15 = get_method(rt, t14, &S_FIND, M_FIND)?;
        let t16 = closure(rt, 27, &[v0_name])?;
        let t17 = call_method(rt, t15, t14, &[t16], "this[#list].find", M_FIND)?;
        let t18 = eq(rt, t17, V::NULL)?;
        if t18 {
            break 'l1;
        }
        v3 = get_at(rt, t17, 1i64)?;
    }
    let t21 = eq(rt, v3, V::NULL)?;
    if t21 {
        v2 = V::NULL;
    } else {
        v2 = v3;
    }
    return Ok(v2);
}

// url.js:90  return this.#list.find((p) => p[0] === name)?.[1] ?? null;
fn f27(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 30)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// url.js:92  getAll(name) {
fn f28_getall(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 31)?;
    let mut v0_name = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 20);
    let t3 = tdz(rt, t3, "URLSearchParams")?;
    let t4 = var_get(rt, 23);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "URLSearchParams[#check]")?;
    let t7 = var_get(rt, 4);
    call(rt, t7, V::UNDEFINED, &[v1_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t10 = var_get(rt, 3);
    let t11 = box_get(v0_name);
    let t12 = call(rt, t10, V::UNDEFINED, &[t11], "scalar")?;
    box_set(rt, v0_name, t12)?;
    let t13 = var_get(rt, 21);
    let t14 = get_private(rt, this, t13)?;
    let t15 = get_method(rt, t14, &S_FILTER, M_FILTER)?;
    let t16 = closure(rt, 29, &[v0_name])?;
    let t17 = call_method(rt, t15, t14, &[t16], "this[#list].filter", M_FILTER)?;
    let t18 = get_method(rt, t17, &S_MAP, M_MAP)?;
    let t19 = var_get(rt, 13);
    return Ok(call_method(rt, t18, t17, &[t19], "this[#list].filter(...).map", M_MAP)?);
}

// url.js:96  return this.#list.filter((p) => p[0] === name).map(second);
fn f29(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 32)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// url.js:98  has(name, value = undefined) {
fn f30_has(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 38, 33)?;
    let mut v0_name = V::UNDEFINED;
    let mut v1_value = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    v1_value = new_box(rt, V::UNDEFINED)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t3;
    }
    box_set(rt, v1_value, v3)?;
    let t6 = var_get(rt, 20);
    let t6 = tdz(rt, t6, "URLSearchParams")?;
    let t7 = var_get(rt, 23);
    let t8 = get_private(rt, t6, t7)?;
    call(rt, t8, t6, &[this], "URLSearchParams[#check]")?;
    let t10 = var_get(rt, 4);
    call(rt, t10, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t13 = var_get(rt, 3);
    let t14 = box_get(v0_name);
    let t15 = call(rt, t13, V::UNDEFINED, &[t14], "scalar")?;
    box_set(rt, v0_name, t15)?;
    let t16 = box_get(v1_value);
    let t17 = sne(rt, t16, V::UNDEFINED);
    if t17 {
        let t18 = var_get(rt, 3);
        let t19 = box_get(v1_value);
        let t20 = call(rt, t18, V::UNDEFINED, &[t19], "scalar")?;
        box_set(rt, v1_value, t20)?;
    }
    let t21 = var_get(rt, 21);
    let t22 = get_private(rt, this, t21)?;
    let t23 = get_method(rt, t22, &S_SOME, M_SOME)?;
    let t24 = closure(rt, 31, &[v0_name, v1_value])?;
    return Ok(call_method(rt, t23, t22, &[t24], "this[#list].some", M_SOME)?);
}

// url.js:103  return this.#list.some((p) => p[0] === name && (value === undefined || p[1] === value));
fn f31(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22, 34)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    let t5 = seq(rt, t3, t4);
    if t5 {
        let t6 = box_get(capture(me, 1));
        let t7 = seq(rt, t6, V::UNDEFINED);
        if t7 {
            v2 = t7;
        } else {
            let t9 = get_at(rt, v0_p, 1i64)?;
            let t10 = box_get(capture(me, 1));
            v2 = seq(rt, t9, t10);
        }
        v1 = v2;
    } else {
        v1 = t5;
    }
    return Ok(V::bool(v1));
}

// url.js:105  set(name, value) {
fn f32_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 57, 35)?;
    let mut v0_name = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let mut v1_value = arg(args, 1);
    let t4 = var_get(rt, 20);
    let t4 = tdz(rt, t4, "URLSearchParams")?;
    let t5 = var_get(rt, 23);
    let t6 = get_private(rt, t4, t5)?;
    call(rt, t6, t4, &[this], "URLSearchParams[#check]")?;
    let t8 = var_get(rt, 4);
    call(rt, t8, V::UNDEFINED, &[v3_arguments, V::num(2.0), S_NAME.v(), S_VALUE.v()], "need")?;
    let t11 = var_get(rt, 3);
    let t12 = box_get(v0_name);
    let t13 = call(rt, t11, V::UNDEFINED, &[t12], "scalar")?;
    box_set(rt, v0_name, t13)?;
    let t14 = var_get(rt, 3);
    v1_value = call(rt, t14, V::UNDEFINED, &[v1_value], "scalar")?;
    let t17 = var_get(rt, 21);
    let t18 = get_private(rt, this, t17)?;
    let t19 = get_method(rt, t18, &S_FINDINDEX, M_FINDINDEX)?;
    let t20 = closure(rt, 33, &[v0_name])?;
    let v2_at = call_method(rt, t19, t18, &[t20], "this[#list].findIndex", M_FINDINDEX)?;
    let t23 = to_num(rt, v2_at)? < 0.0;
    if t23 {
        let t24 = var_get(rt, 21);
        let t25 = get_private(rt, this, t24)?;
        let t26 = get_method(rt, t25, &S_PUSH, M_PUSH)?;
        let t27 = box_get(v0_name);
        let t29 = arr(rt, &[t27, v1_value])?;
        call_push(rt, t26, t25, t29, "this[#list].push")?;
    } else {
        let t31 = var_get(rt, 21);
        let t32 = get_private(rt, this, t31)?;
        let t34 = box_get(v0_name);
        let t36 = arr(rt, &[t34, v1_value])?;
        put_v(rt, t32, v2_at, t36, true)?;
        let t37 = var_get(rt, 21);
        let t38 = var_get(rt, 21);
        let t39 = get_private(rt, this, t38)?;
        let t40 = get_method(rt, t39, &S_FILTER, M_FILTER)?;
        let t41 = closure(rt, 34, &[v2_at, v0_name])?;
        let t42 = call_method(rt, t40, t39, &[t41], "this[#list].filter", M_FILTER)?;
        put_private(rt, this, t37, t42)?;
    }
    let t43 = var_get(rt, 22);
    let t44 = get_private(rt, this, t43)?;
    call(rt, t44, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:110  const at = this.#list.findIndex((p) => p[0] === name);
fn f33(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 36)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// url.js:114  this.#list = this.#list.filter((p, i) => i <= at || p[0] !== name);
fn f34(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 37)?;
    let mut v2 = false;
    let v0_p = arg(args, 0);
    let v1_i = arg(args, 1);
    let t4 = capture(me, 0);
    let t5 = le(rt, v1_i, t4)?;
    if t5 {
        v2 = t5;
    } else {
        let t7 = get_at(rt, v0_p, 0i64)?;
        let t8 = box_get(capture(me, 1));
        v2 = sne(rt, t7, t8);
    }
    return Ok(V::bool(v2));
}

// url.js:118  sort() {
fn f35_sort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 38)?;
    let t1 = var_get(rt, 20);
    let t1 = tdz(rt, t1, "URLSearchParams")?;
    let t2 = var_get(rt, 23);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "URLSearchParams[#check]")?;
    let t5 = var_get(rt, 21);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_method(rt, t6, &S_SORT, M_SORT)?;
    let t8 = closure(rt, 36, &[])?;
    call_method(rt, t7, t6, &[t8], "this[#list].sort", M_SORT)?;
    let t10 = var_get(rt, 22);
    let t11 = get_private(rt, this, t10)?;
    call(rt, t11, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:120  this.#list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
fn f36(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 39)?;
    let mut v2 = 0i64;
    let mut v3 = 0i64;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let t4 = get_at(rt, v0_a, 0i64)?;
    let t6 = get_at(rt, v1_b, 0i64)?;
    let t7 = lt(rt, t4, t6)?;
    if t7 {
        v2 = (-1i64);
    } else {
        let t9 = get_at(rt, v0_a, 0i64)?;
        let t11 = get_at(rt, v1_b, 0i64)?;
        let t12 = gt(rt, t9, t11)?;
        if t12 {
            v3 = 1i64;
        } else {
            v3 = 0i64;
        }
        v2 = v3;
    }
    return Ok(V::num(v2 as f64));
}

// url.js:123  entries() { URLSearchParams.#check(this); return iterator(() => this.#list, both); }
fn f37_entries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 40)?;
    let v0_this = this;
    let t1 = var_get(rt, 20);
    let t1 = tdz(rt, t1, "URLSearchParams")?;
    let t2 = var_get(rt, 23);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "URLSearchParams[#check]")?;
    let t5 = var_get(rt, 10);
    let t6 = closure(rt, 38, &[v0_this])?;
    let t7 = var_get(rt, 11);
    return Ok(call(rt, t5, V::UNDEFINED, &[t6, t7], "iterator")?);
}

// url.js:123  entries() { URLSearchParams.#check(this); return iterator(() => this.#list, both); }
fn f38(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 41)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 21);
    return Ok(get_private(rt, t1, t2)?);
}

// url.js:124  forEach(callback, self = undefined) {
fn f39_foreach(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 42)?;
    let mut v2 = V::UNDEFINED;
    let v0_callback = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::UNDEFINED;
    } else {
        v2 = t2;
    }
    let v1_self = v2;
    let t5 = var_get(rt, 20);
    let t5 = tdz(rt, t5, "URLSearchParams")?;
    let t6 = var_get(rt, 23);
    let t7 = get_private(rt, t5, t6)?;
    call(rt, t7, t5, &[this], "URLSearchParams[#check]")?;
    let t9 = var_get(rt, 5);
    call(rt, t9, V::UNDEFINED, &[v0_callback, S_CALLBACK.v()], "isFunction")?;
    let mut v3_i = 0i64;
    'l1: loop {
        tick(rt, 26, 43)?;
        let t13 = var_get(rt, 21);
        let t14 = get_private(rt, this, t13)?;
        let t15 = length_seen(rt, t14, 134)?;
        let t16 = (v3_i as f64) < to_num(rt, t15)?;
        if !t16 {
            break 'l1;
        }
        let t18 = get_seen(rt, v0_callback, &S_CALL, 135)?;
        let t20 = var_get(rt, 21);
        let t21 = get_private(rt, this, t20)?;
        let t23 = get_at(rt, t21, v3_i)?;
        let t24 = get_at(rt, t23, 1i64)?;
        let t25 = var_get(rt, 21);
        let t26 = get_private(rt, this, t25)?;
        let t28 = get_at(rt, t26, v3_i)?;
        let t29 = get_at(rt, t28, 0i64)?;
        call(rt, t18, v0_callback, &[v1_self, t24, t29, this], "callback.call")?;
        let t32 = v3_i;
        v3_i = t32 + 1;
    }
    Ok(V::UNDEFINED)
}

// url.js:129  keys() { URLSearchParams.#check(this); return iterator(() => this.#list, first); }
fn f40_keys(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 44)?;
    let v0_this = this;
    let t1 = var_get(rt, 20);
    let t1 = tdz(rt, t1, "URLSearchParams")?;
    let t2 = var_get(rt, 23);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "URLSearchParams[#check]")?;
    let t5 = var_get(rt, 10);
    let t6 = closure(rt, 41, &[v0_this])?;
    let t7 = var_get(rt, 12);
    return Ok(call(rt, t5, V::UNDEFINED, &[t6, t7], "iterator")?);
}

// url.js:129  keys() { URLSearchParams.#check(this); return iterator(() => this.#list, first); }
fn f41(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 45)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 21);
    return Ok(get_private(rt, t1, t2)?);
}

// url.js:130  values() { URLSearchParams.#check(this); return iterator(() => this.#list, second); }
fn f42_values(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 46)?;
    let v0_this = this;
    let t1 = var_get(rt, 20);
    let t1 = tdz(rt, t1, "URLSearchParams")?;
    let t2 = var_get(rt, 23);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "URLSearchParams[#check]")?;
    let t5 = var_get(rt, 10);
    let t6 = closure(rt, 43, &[v0_this])?;
    let t7 = var_get(rt, 13);
    return Ok(call(rt, t5, V::UNDEFINED, &[t6, t7], "iterator")?);
}

// url.js:130  values() { URLSearchParams.#check(this); return iterator(() => this.#list, second); }
fn f43(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 47)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 21);
    return Ok(get_private(rt, t1, t2)?);
}

// url.js:131  toString() { URLSearchParams.#check(this); return host.form(this.#list); }
fn f44_tostring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 48)?;
    let t1 = var_get(rt, 20);
    let t1 = tdz(rt, t1, "URLSearchParams")?;
    let t2 = var_get(rt, 23);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "URLSearchParams[#check]")?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_FORM, 143)?;
    let t7 = var_get(rt, 21);
    let t8 = get_private(rt, this, t7)?;
    return Ok(call(rt, t6, t5, &[t8], "host.form")?);
}

// url.js:132  static link(params, changed, list) {
fn f45_link(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 49)?;
    let v0_params = arg(args, 0);
    let v1_changed = arg(args, 1);
    let v2_list = arg(args, 2);
    let t5 = var_get(rt, 22);
    put_private(rt, v0_params, t5, v1_changed)?;
    if v2_list.truthy() {
        let t9 = var_get(rt, 21);
        put_private(rt, v0_params, t9, v2_list)?;
    }
    Ok(V::UNDEFINED)
}

// url.js:141  const invalid = (input, base) => {
fn f46_invalid(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 21, 50)?;
    let v0_input = p0;
    let v1_base = p1;
    let t3 = var_get(rt, 2);
    let t4 = var_get(rt, 1);
    let t5 = construct(rt, t4, &[S_INVALID_URL.v()], "Wrong")?;
    let v2_e = call(rt, t3, V::UNDEFINED, &[t5, S_ERR_INVALID_URL.v()], "coded")?;
    put_seen(rt, v2_e, &S_INPUT, v0_input, true, 147)?;
    let t10 = sne(rt, v1_base, V::UNDEFINED);
    if t10 {
        put_seen(rt, v2_e, &S_BASE, v1_base, true, 148)?;
    }
    return Ok(v2_e);
}

fn f46_invalid_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f46_invalid(rt, arg(args, 0), arg(args, 1))
}

// url.js:147  const constructorOf = (o) => {
fn f47_constructorof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 51)?;
    let mut v2 = false;
    let mut v0_o = p0;
    'l1: loop {
        tick(rt, 38, 52)?;
        if !v0_o.truthy() {
            break 'l1;
        }
        let t3 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t4 = get_builtin(rt, t3, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
        let v1_d = call_known(rt, t4, t3, &[v0_o, S_CONSTRUCTOR.v()], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
        let mut v3 = V::UNDEFINED;
        'l3: {
            let t8 = eq(rt, v1_d, V::NULL)?;
            if t8 {
                break 'l3;
            }
            v3 = get_seen(rt, v1_d, &S_VALUE, 150)?;
        }
        let t11 = type_of(rt, v3);
        let t12 = seq(rt, t11, S_FUNCTION.v());
        if t12 {
            let t14 = get_seen(rt, v1_d, &S_VALUE, 151)?;
            let t15 = get_seen(rt, t14, &S_NAME, 152)?;
            v2 = sne(rt, t15, S.v());
        } else {
            v2 = t12;
        }
        if v2 {
            return Ok(get_seen(rt, v1_d, &S_VALUE, 153)?);
        }
        let t20 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t21 = get_builtin(rt, t20, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
        v0_o = call_known(rt, t21, t20, &[v0_o], "Object.getPrototypeOf", C_OBJECT_GETPROTOTYPEOF)?;
    }
    return Ok(V::UNDEFINED);
}

fn f47_constructorof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f47_constructorof(rt, arg(args, 0))
}

// url.js:157  constructor(input, base = undefined) {
fn f48_url(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 53, 53)?;
    let this = instance(rt, target)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_input = arg(args, 0);
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t4;
    }
    let mut v1_base = v3;
    let t7 = var_get(rt, 4);
    call(rt, t7, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_URL_1.v()], "need")?;
    v0_input = to_str(rt, v0_input)?;
    let t13 = sne(rt, v1_base, V::UNDEFINED);
    if t13 {
        v1_base = to_str(rt, v1_base)?;
    }
    let t16 = var_get(rt, 25);
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_PARSEURL, 155)?;
    let t19 = var_get(rt, 3);
    let t21 = call(rt, t19, V::UNDEFINED, &[v0_input], "scalar")?;
    let t23 = seq(rt, v1_base, V::UNDEFINED);
    if t23 {
        v4 = v1_base;
    } else {
        let t25 = var_get(rt, 3);
        v4 = call(rt, t25, V::UNDEFINED, &[v1_base], "scalar")?;
    }
    let t29 = call(rt, t18, t17, &[t21, v4], "host.parseURL")?;
    put_private(rt, this, t16, t29)?;
    let t30 = var_get(rt, 25);
    let t31 = get_private(rt, this, t30)?;
    let t32 = !t31.truthy();
    if t32 {
        let t33 = var_get(rt, 18);
        let t36 = f46_invalid(rt, v0_input, v1_base)?;
        return Err(throw(rt, t36));
    }
    Ok(this)
}

fn f48_url_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f48_url(rt, me, target, args)
}

// url.js:164  static parse(input, base = undefined) {
fn f49_parse(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 54)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_input = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t3;
    }
    let v1_base = v3;
    let t6 = var_get(rt, 4);
    call(rt, t6, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_URL_1.v()], "need")?;
    let t9 = var_get(rt, 24);
    let t9 = tdz(rt, t9, "URL")?;
    let t10 = get_seen(rt, t9, &S_CANPARSE, 158)?;
    let t13 = call(rt, t10, t9, &[v0_input, v1_base], "URL.canParse")?;
    if t13.truthy() {
        let t14 = var_get(rt, 24);
        let t14 = tdz(rt, t14, "URL")?;
        v4 = f48_url(rt, t14, t14, &[v0_input, v1_base])?;
    } else {
        v4 = V::NULL;
    }
    return Ok(v4);
}

// url.js:168  [host.custom](depth, options) {
fn f50(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 55)?;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = type_of(rt, v0_depth);
    let t5 = seq(rt, t4, S_NUMBER.v());
    if t5 {
        v4 = to_num(rt, v0_depth)? < 0.0;
    } else {
        v4 = t5;
    }
    if v4 {
        return Ok(this);
    }
    let t10 = get_seen(rt, v1_options, &S_SHOWHIDDEN, 159)?;
    if t10.truthy() {
        let t11 = var_get(rt, 0);
        let t12 = get_seen(rt, t11, &S_MISSING, 160)?;
        call(rt, t12, t11, &[S_WHAT_IS_HIDDEN_IN_A_URL.v()], "host.missing")?;
    }
    let t14 = var_get(rt, 19);
    let t15 = f47_constructorof(rt, this)?;
    let t16 = eq(rt, t15, V::NULL)?;
    if t16 {
        let t17 = var_get(rt, 24);
        let t17 = tdz(rt, t17, "URL")?;
        v5 = t17;
    } else {
        v5 = t15;
    }
    let v2_constructor = v5;
    let t19 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t20 = get_builtin(rt, t19, &S_CREATE, G_OBJECT_CREATE)?;
    let t21 = obj_seen(rt, &K_CONSTRUCTOR, [v2_constructor], 162)?;
    let v3_o = call_known(rt, t20, t19, &[t21], "Object.create", C_OBJECT_CREATE)?;
    let t24 = arr(rt, &[S_HREF.v(), S_ORIGIN.v(), S_PROTOCOL.v(), S_USERNAME.v(), S_PASSWORD.v(), S_HOST.v(), S_HOSTNAME.v(), S_PORT.v(), S_PATHNAME.v(), S_SEARCH.v(), S_SEARCHPARAMS.v(), S_HASH.v()])?;
    let mut t25 = iter(rt, t24, "")?;
    'l2: loop {
        tick(rt, 14, 56)?;
        let (t26, t27) = next(rt, &mut t25)?;
        if t27 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v7_key = t26;
                let t31 = attempt!('try1, get_v(rt, this, v7_key));
                attempt!('try1, put_v(rt, v3_o, v7_key, t31, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v6 = exception;
            close(rt, &mut t25, true)?;
            return Err(throw(rt, v6));
        }
    }
    let t34 = get_seen(rt, v2_constructor, &S_NAME, 163)?;
    let t35 = to_part(rt, t34)?;
    let t37 = var_get(rt, 0);
    let t38 = get_seen(rt, t37, &S_INSPECT, 164)?;
    let t41 = call(rt, t38, t37, &[v3_o, v1_options], "host.inspect")?;
    let t42 = to_part(rt, t41)?;
    return Ok(concat_n(rt, &[t35, S_5.v(), t42])?);
}

// url.js:176  #change(part, value) { this.#u = host.changeURL(this.#u.href, part, scalar(value)); }
fn f51_change(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 57)?;
    let v0_part = arg(args, 0);
    let v1_value = arg(args, 1);
    let t3 = var_get(rt, 25);
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_CHANGEURL, 165)?;
    let t6 = var_get(rt, 25);
    let t7 = get_private(rt, this, t6)?;
    let t8 = get_seen(rt, t7, &S_HREF, 167)?;
    let t10 = var_get(rt, 3);
    let t12 = call(rt, t10, V::UNDEFINED, &[v1_value], "scalar")?;
    let t13 = call(rt, t5, t4, &[t8, v0_part, t12], "host.changeURL")?;
    put_private(rt, this, t3, t13)?;
    Ok(V::UNDEFINED)
}

// url.js:178  #link(list) { linked(this.#params, () => this.#change('search', this.#params), list); }
fn f52_link(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 58)?;
    let v0_this = this;
    let v1_list = arg(args, 0);
    let t2 = var_get(rt, 17);
    let t3 = var_get(rt, 26);
    let t4 = get_private(rt, this, t3)?;
    let t5 = closure(rt, 53, &[v0_this])?;
    call(rt, t2, V::UNDEFINED, &[t4, t5, v1_list], "linked")?;
    Ok(V::UNDEFINED)
}

// url.js:178  #link(list) { linked(this.#params, () => this.#change('search', this.#params), list); }
fn f53(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 59)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, t1, t2)?;
    let t4 = capture(me, 0);
    let t5 = var_get(rt, 26);
    let t6 = get_private(rt, t4, t5)?;
    return Ok(call(rt, t3, t1, &[S_SEARCH.v(), t6], "this[#change]")?);
}

// url.js:179  toString() { return this.#u.href; }
fn f54_tostring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 60)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HREF, 173)?);
}

// url.js:180  get href() { return this.#u.href; }
fn f55_get_href(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 61)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HREF, 175)?);
}

// url.js:181  set href(v) {
fn f56_set_href(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 62)?;
    let mut v0_v = arg(args, 0);
    v0_v = to_str(rt, v0_v)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_PARSEURL, 176)?;
    let t6 = var_get(rt, 3);
    let t8 = call(rt, t6, V::UNDEFINED, &[v0_v], "scalar")?;
    let v1_u = call(rt, t5, t4, &[t8, V::UNDEFINED], "host.parseURL")?;
    let t11 = !v1_u.truthy();
    if t11 {
        let t12 = var_get(rt, 18);
        let t14 = f46_invalid(rt, v0_v, V::UNDEFINED)?;
        return Err(throw(rt, t14));
    }
    let t15 = var_get(rt, 25);
    put_private(rt, this, t15, v1_u)?;
    let t17 = var_get(rt, 29);
    let t18 = get_private(rt, this, t17)?;
    call(rt, t18, this, &[], "this[#reread]")?;
    Ok(V::UNDEFINED)
}

// url.js:188  #reread() { if (this.#params) this.#link(host.query(this.#u.search.slice(1))); }
fn f57_reread(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 63)?;
    let t1 = var_get(rt, 26);
    let t2 = get_private(rt, this, t1)?;
    if t2.truthy() {
        let t3 = var_get(rt, 28);
        let t4 = get_private(rt, this, t3)?;
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_QUERY, 181)?;
        let t7 = var_get(rt, 25);
        let t8 = get_private(rt, this, t7)?;
        let t9 = get_seen(rt, t8, &S_SEARCH, 183)?;
        let t10 = get_method(rt, t9, &S_SLICE, M_SLICE)?;
        let t11 = call_method(rt, t10, t9, &[V::num(1.0)], "this[#u].search.slice", M_SLICE)?;
        let t12 = call(rt, t6, t5, &[t11], "host.query")?;
        call(rt, t4, this, &[t12], "this[#link]")?;
    }
    Ok(V::UNDEFINED)
}

// url.js:189  get origin() { return this.#u.origin; }
fn f58_get_origin(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 64)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_ORIGIN, 186)?);
}

// url.js:190  get protocol() { return this.#u.protocol; }
fn f59_get_protocol(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 65)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PROTOCOL, 188)?);
}

// url.js:191  set protocol(v) { this.#change('protocol', v); }
fn f60_set_protocol(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 66)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_PROTOCOL.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:192  get username() { return this.#u.username; }
fn f61_get_username(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 67)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_USERNAME, 191)?);
}

// url.js:193  set username(v) { this.#change('username', v); }
fn f62_set_username(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 68)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_USERNAME.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:194  get password() { return this.#u.password; }
fn f63_get_password(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 69)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PASSWORD, 194)?);
}

// url.js:195  set password(v) { this.#change('password', v); }
fn f64_set_password(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 70)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_PASSWORD.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:196  get host() { return this.#u.host; }
fn f65_get_host(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 71)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HOST, 197)?);
}

// url.js:197  set host(v) { this.#change('host', v); }
fn f66_set_host(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 72)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_HOST.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:198  get hostname() { return this.#u.hostname; }
fn f67_get_hostname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 73)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HOSTNAME, 200)?);
}

// url.js:199  set hostname(v) { this.#change('hostname', v); }
fn f68_set_hostname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 74)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_HOSTNAME.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:200  get port() { return this.#u.port; }
fn f69_get_port(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 75)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PORT, 203)?);
}

// url.js:201  set port(v) { this.#change('port', v); }
fn f70_set_port(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 76)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_PORT.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:202  get pathname() { return this.#u.pathname; }
fn f71_get_pathname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 77)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PATHNAME, 206)?);
}

// url.js:203  set pathname(v) { this.#change('pathname', v); }
fn f72_set_pathname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 78)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_PATHNAME.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:204  get search() { return this.#u.search; }
fn f73_get_search(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 79)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_SEARCH, 209)?);
}

// url.js:205  set search(v) { this.#change('search', v); this.#reread(); }
fn f74_set_search(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 80)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_SEARCH.v(), v0_v], "this[#change]")?;
    let t6 = var_get(rt, 29);
    let t7 = get_private(rt, this, t6)?;
    call(rt, t7, this, &[], "this[#reread]")?;
    Ok(V::UNDEFINED)
}

// url.js:206  get searchParams() {
fn f75_get_searchparams(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 81)?;
    let t1 = var_get(rt, 26);
    let t2 = get_private(rt, this, t1)?;
    let t3 = !t2.truthy();
    if t3 {
        let t4 = var_get(rt, 26);
        let t5 = var_get(rt, 16);
        let t6 = var_get(rt, 25);
        let t7 = get_private(rt, this, t6)?;
        let t8 = get_seen(rt, t7, &S_SEARCH, 214)?;
        let t9 = f14_urlsearchparams(rt, t5, t5, t8)?;
        put_private(rt, this, t4, t9)?;
        let t10 = var_get(rt, 28);
        let t11 = get_private(rt, this, t10)?;
        call(rt, t11, this, &[], "this[#link]")?;
    }
    let t13 = var_get(rt, 26);
    return Ok(get_private(rt, this, t13)?);
}

// url.js:213  get hash() { return this.#u.hash; }
fn f76_get_hash(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 82)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HASH, 219)?);
}

// url.js:214  set hash(v) { this.#change('hash', v); }
fn f77_set_hash(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 83)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 27);
    let t3 = get_private(rt, this, t2)?;
    call(rt, t3, this, &[S_HASH.v(), v0_v], "this[#change]")?;
    Ok(V::UNDEFINED)
}

// url.js:215  toJSON() { return this.#u.href; }
fn f78_tojson(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 84)?;
    let t1 = var_get(rt, 25);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HREF, 222)?);
}

// url.js:216  static canParse(input, base = undefined) {
fn f79_canparse(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 35, 85)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_input = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t3;
    }
    let v1_base = v3;
    let t6 = var_get(rt, 4);
    call(rt, t6, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_URL_1.v()], "need")?;
    let t9 = var_get(rt, 3);
    v0_input = call(rt, t9, V::UNDEFINED, &[v0_input], "scalar")?;
    let t12 = var_get(rt, 0);
    let t13 = get_seen(rt, t12, &S_PARSEURL, 223)?;
    let t16 = seq(rt, v1_base, V::UNDEFINED);
    if t16 {
        v4 = V::UNDEFINED;
    } else {
        let t17 = var_get(rt, 3);
        v4 = call(rt, t17, V::UNDEFINED, &[v1_base], "scalar")?;
    }
    let t21 = call(rt, t13, t12, &[v0_input, v4], "host.parseURL")?;
    let t22 = !t21.truthy();
    return Ok(V::bool((!t22)));
}

// url.js:224  const value = { [name]() { host.missing('URL.' + name); } }[name];
fn f80(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 86)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 224)?;
    let t3 = capture(me, 0);
    let t6 = add_part(rt, t3)?;
    let t4 = concat_n(rt, &[S_URL_2.v(), t6])?;
    call(rt, t2, t1, &[t4], "host.missing")?;
    Ok(V::UNDEFINED)
}
