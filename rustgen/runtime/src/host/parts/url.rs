#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from url.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(11);

lit!(S = "");
lit!(S_1 = "?");
lit!(S_APPEND = "append");
lit!(S_BASE = "base");
lit!(S_CALL = "call");
lit!(S_CANPARSE = "canParse");
lit!(S_CHANGED = "changed");
lit!(S_CHANGED_1 = "#changed");
lit!(S_CHANGEURL = "changeURL");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CREATEOBJECTURL = "createObjectURL");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "delete");
lit!(S_EACH_QUERY_PAIR_MUST_BE_AN_ITERA = "Each query pair must be an iterable [name, value] tuple");
lit!(S_ENTRIES = "entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERR_ARG_NOT_ITERABLE = "ERR_ARG_NOT_ITERABLE");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_INVALID_TUPLE = "ERR_INVALID_TUPLE");
lit!(S_ERR_INVALID_URL = "ERR_INVALID_URL");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_FILTER = "filter");
lit!(S_FIND = "find");
lit!(S_FINDINDEX = "findIndex");
lit!(S_FOREACH = "forEach");
lit!(S_FORM = "form");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETALL = "getAll");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
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
lit!(S_INPUT = "input");
lit!(S_INVALID_URL = "Invalid URL");
lit!(S_ITERATOR = "iterator");
lit!(S_KEYS = "keys");
lit!(S_LACKING = "lacking");
lit!(S_LINK = "link");
lit!(S_LIST = "list");
lit!(S_LIST_1 = "#list");
lit!(S_MAP = "map");
lit!(S_NAME = "name");
lit!(S_NEED = "need");
lit!(S_NOTHING = "nothing");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_ORIGIN = "origin");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PAIRS = "pairs");
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
lit!(S_RECEIVED = "received");
lit!(S_REFLECT = "Reflect");
lit!(S_REREAD = "reread");
lit!(S_REREAD_1 = "#reread");
lit!(S_REVOKEOBJECTURL = "revokeObjectURL");
lit!(S_SCALAR = "scalar");
lit!(S_SEARCH = "search");
lit!(S_SEARCHPARAMS = "searchParams");
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
lit!(S_SHOWN = "shown");
lit!(S_SIZE = "size");
lit!(S_SLICE = "slice");
lit!(S_SOME = "some");
lit!(S_SORT = "sort");
lit!(S_STARTSWITH = "startsWith");
lit!(S_SYMBOL = "Symbol");
lit!(S_THE_CALLBACK_ARGUMENT_MUST_BE_OF = "The \"callback\" argument must be of type function. Received ");
lit!(S_THE_URL_ARGUMENT_MUST_BE_SPECIFI = "The \"url\" argument must be specified");
lit!(S_TOJSON = "toJSON");
lit!(S_TOSTRING = "toString");
lit!(S_TYPEERROR = "TypeError");
lit!(S_U = "u");
lit!(S_URL = "URL");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_USERNAME = "username");
lit!(S_VALUE = "value");
lit!(S_VALUES = "values");
lit!(S_WRITABLE = "writable");
const C_OBJECT_GETOWNPROPERTYDESCRIPTOR: Known = known("Object", "getOwnPropertyDescriptor");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const K_URL_URLSEARCHPARAMS: [&Lit; 2] = [&S_URL, &S_URLSEARCHPARAMS];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_FILTER: Method = method("filter");
const M_FIND: Method = method("find");
const M_FINDINDEX: Method = method("findIndex");
const M_MAP: Method = method("map");
const M_PUSH: Method = method("push");
const M_SLICE: Method = method("slice");
const M_SOME: Method = method("some");
const M_SORT: Method = method("sort");
const M_STARTSWITH: Method = method("startsWith");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_nothing, name: &S_NOTHING, length: 0, flags: 6 },
        FuncInfo { code: f3_urlsearchparams_entry, name: &S_URLSEARCHPARAMS, length: 0, flags: 27 },
        FuncInfo { code: f4_list, name: &S_LIST_1, length: 0, flags: 2 },
        FuncInfo { code: f5_changed, name: &S_CHANGED_1, length: 0, flags: 2 },
        FuncInfo { code: f6_get_size, name: &S_GET_SIZE, length: 0, flags: 2 },
        FuncInfo { code: f7_append, name: &S_APPEND, length: 2, flags: 2 },
        FuncInfo { code: f8_delete, name: &S_DELETE, length: 1, flags: 2 },
        FuncInfo { code: f9, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f10, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f11_get, name: &S_GET, length: 1, flags: 2 },
        FuncInfo { code: f12, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f13_getall, name: &S_GETALL, length: 1, flags: 2 },
        FuncInfo { code: f14, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f15, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f16_has, name: &S_HAS, length: 1, flags: 2 },
        FuncInfo { code: f17, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f18_set, name: &S_SET, length: 2, flags: 2 },
        FuncInfo { code: f19, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f20, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f21_sort, name: &S_SORT, length: 0, flags: 2 },
        FuncInfo { code: f22, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f23_foreach, name: &S_FOREACH, length: 1, flags: 2 },
        FuncInfo { code: f24_entries, name: &S_ENTRIES, length: 0, flags: 2 },
        FuncInfo { code: f25, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f26, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f27_keys, name: &S_KEYS, length: 0, flags: 2 },
        FuncInfo { code: f28, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f29, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f30_values, name: &S_VALUES, length: 0, flags: 2 },
        FuncInfo { code: f31, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f32, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f33_tostring, name: &S_TOSTRING, length: 0, flags: 2 },
        FuncInfo { code: f34_link, name: &S_LINK, length: 3, flags: 2 },
        FuncInfo { code: f35_url_entry, name: &S_URL, length: 1, flags: 27 },
        FuncInfo { code: f36, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f37_get_href, name: &S_GET_HREF, length: 0, flags: 2 },
        FuncInfo { code: f38_set_href, name: &S_SET_HREF, length: 1, flags: 2 },
        FuncInfo { code: f39_reread, name: &S_REREAD_1, length: 0, flags: 2 },
        FuncInfo { code: f40, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f41_get_origin, name: &S_GET_ORIGIN, length: 0, flags: 2 },
        FuncInfo { code: f42_get_protocol, name: &S_GET_PROTOCOL, length: 0, flags: 2 },
        FuncInfo { code: f43_set_protocol, name: &S_SET_PROTOCOL, length: 1, flags: 2 },
        FuncInfo { code: f44_get_username, name: &S_GET_USERNAME, length: 0, flags: 2 },
        FuncInfo { code: f45_set_username, name: &S_SET_USERNAME, length: 1, flags: 2 },
        FuncInfo { code: f46_get_password, name: &S_GET_PASSWORD, length: 0, flags: 2 },
        FuncInfo { code: f47_set_password, name: &S_SET_PASSWORD, length: 1, flags: 2 },
        FuncInfo { code: f48_get_host, name: &S_GET_HOST, length: 0, flags: 2 },
        FuncInfo { code: f49_set_host, name: &S_SET_HOST, length: 1, flags: 2 },
        FuncInfo { code: f50_get_hostname, name: &S_GET_HOSTNAME, length: 0, flags: 2 },
        FuncInfo { code: f51_set_hostname, name: &S_SET_HOSTNAME, length: 1, flags: 2 },
        FuncInfo { code: f52_get_port, name: &S_GET_PORT, length: 0, flags: 2 },
        FuncInfo { code: f53_set_port, name: &S_SET_PORT, length: 1, flags: 2 },
        FuncInfo { code: f54_get_pathname, name: &S_GET_PATHNAME, length: 0, flags: 2 },
        FuncInfo { code: f55_set_pathname, name: &S_SET_PATHNAME, length: 1, flags: 2 },
        FuncInfo { code: f56_get_search, name: &S_GET_SEARCH, length: 0, flags: 2 },
        FuncInfo { code: f57_set_search, name: &S_SET_SEARCH, length: 1, flags: 2 },
        FuncInfo { code: f58_get_searchparams, name: &S_GET_SEARCHPARAMS, length: 0, flags: 2 },
        FuncInfo { code: f59_get_hash, name: &S_GET_HASH, length: 0, flags: 2 },
        FuncInfo { code: f60_set_hash, name: &S_SET_HASH, length: 1, flags: 2 },
        FuncInfo { code: f61_tostring, name: &S_TOSTRING, length: 0, flags: 2 },
        FuncInfo { code: f62_tojson, name: &S_TOJSON, length: 0, flags: 2 },
        FuncInfo { code: f63_canparse, name: &S_CANPARSE, length: 1, flags: 2 },
    ],
    vars: 15,
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
    enter(rt, 186, 1)?;
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
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t4)?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_BASE, 16)?;
    req_obj(rt, t6, "host.base", "coded")?;
    let t7 = get_seen(rt, t6, &S_CODED, 17)?;
    var_set(rt, 2, t7)?;
    let v4_shown = get_seen(rt, t6, &S_SHOWN, 18)?;
    let v5_lacking = get_seen(rt, t6, &S_LACKING, 19)?;
    let t10 = get_seen(rt, t6, &S_SCALAR, 20)?;
    var_set(rt, 3, t10)?;
    let t11 = get_seen(rt, t6, &S_NEED, 21)?;
    var_set(rt, 4, t11)?;
    let t12 = get_seen(rt, t6, &S_PAIRS, 22)?;
    var_set(rt, 5, t12)?;
    let t13 = get_seen(rt, t6, &S_RECEIVED, 23)?;
    var_set(rt, 6, t13)?;
    let t14 = closure(rt, 2, &[])?;
    var_set(rt, 7, t14)?;
    var_set(rt, 10, V::EMPTY)?;
    var_set(rt, 11, V::EMPTY)?;
    let t15 = private_name(rt, &S_LIST)?;
    var_set(rt, 10, t15)?;
    let t16 = private_name(rt, &S_CHANGED)?;
    var_set(rt, 11, t16)?;
    let t17 = var_get(rt, 10);
    let t18 = var_get(rt, 11);
    let t19 = make_class(rt, 3, V::EMPTY, &[])?;
    let t20 = get_seen(rt, t19, &S_PROTOTYPE, 24)?;
    let t21 = closure(rt, 4, &[])?;
    let t22 = closure(rt, 5, &[])?;
    let t23 = closure(rt, 6, &[])?;
    def_accessor_hidden(rt, t20, S_SIZE.v(), t23, true)?;
    let t24 = closure(rt, 7, &[])?;
    def_hidden(rt, t20, S_APPEND.v(), t24)?;
    let t25 = closure(rt, 8, &[])?;
    def_hidden(rt, t20, S_DELETE.v(), t25)?;
    let t26 = closure(rt, 11, &[])?;
    def_hidden(rt, t20, S_GET.v(), t26)?;
    let t27 = closure(rt, 13, &[])?;
    def_hidden(rt, t20, S_GETALL.v(), t27)?;
    let t28 = closure(rt, 16, &[])?;
    def_hidden(rt, t20, S_HAS.v(), t28)?;
    let t29 = closure(rt, 18, &[])?;
    def_hidden(rt, t20, S_SET.v(), t29)?;
    let t30 = closure(rt, 21, &[])?;
    def_hidden(rt, t20, S_SORT.v(), t30)?;
    let t31 = closure(rt, 23, &[])?;
    def_hidden(rt, t20, S_FOREACH.v(), t31)?;
    let t32 = closure(rt, 24, &[])?;
    def_hidden(rt, t20, S_ENTRIES.v(), t32)?;
    let t33 = closure(rt, 27, &[])?;
    def_hidden(rt, t20, S_KEYS.v(), t33)?;
    let t34 = closure(rt, 30, &[])?;
    def_hidden(rt, t20, S_VALUES.v(), t34)?;
    let t35 = closure(rt, 33, &[])?;
    def_hidden(rt, t20, S_TOSTRING.v(), t35)?;
    let t36 = closure(rt, 34, &[])?;
    def_hidden(rt, t19, S_LINK.v(), t36)?;
    let v14_urlsearchparams = t19;
    def_field(rt, t19, t17, t21)?;
    def_field(rt, t19, t18, t22)?;
    var_set(rt, 8, t19)?;
    let t37 = var_get(rt, 8);
    let t38 = get_seen(rt, t37, &S_LINK, 25)?;
    var_set(rt, 9, t38)?;
    let t39 = var_get(rt, 8);
    del(rt, t39, &S_LINK, true)?;
    let t42 = var_get(rt, 8);
    let t43 = get_seen(rt, t42, &S_PROTOTYPE, 26)?;
    let t44 = gload(rt, &S_SYMBOL)?;
    let t45 = get_seen(rt, t44, &S_ITERATOR, 27)?;
    let t47 = var_get(rt, 8);
    let t48 = get_seen(rt, t47, &S_PROTOTYPE, 28)?;
    let t49 = get_seen(rt, t48, &S_ENTRIES, 29)?;
    let t46 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t49, V::TRUE, V::TRUE], 30)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t43, t45, t46], "defineProperty")?;
    let t52 = var_get(rt, 8);
    call(rt, v4_shown, V::UNDEFINED, &[S_URLSEARCHPARAMS.v(), t52], "shown")?;
    var_set(rt, 12, V::EMPTY)?;
    var_set(rt, 13, V::EMPTY)?;
    var_set(rt, 14, V::EMPTY)?;
    let t54 = private_name(rt, &S_U)?;
    var_set(rt, 12, t54)?;
    let t55 = private_name(rt, &S_PARAMS)?;
    var_set(rt, 13, t55)?;
    let t56 = private_name(rt, &S_REREAD)?;
    var_set(rt, 14, t56)?;
    let t57 = var_get(rt, 12);
    let t58 = var_get(rt, 13);
    let t59 = var_get(rt, 14);
    let t60 = make_class(rt, 35, V::EMPTY, &[])?;
    let t61 = get_seen(rt, t60, &S_PROTOTYPE, 31)?;
    let t62 = closure(rt, 37, &[])?;
    def_accessor_hidden(rt, t61, S_HREF.v(), t62, true)?;
    let t63 = closure(rt, 38, &[])?;
    def_accessor_hidden(rt, t61, S_HREF.v(), t63, false)?;
    let t64 = closure(rt, 39, &[])?;
    private_method(rt, t60, t59, t64, PrivateKind::Method, false, "URL")?;
    let t65 = closure(rt, 41, &[])?;
    def_accessor_hidden(rt, t61, S_ORIGIN.v(), t65, true)?;
    let t66 = closure(rt, 42, &[])?;
    def_accessor_hidden(rt, t61, S_PROTOCOL.v(), t66, true)?;
    let t67 = closure(rt, 43, &[])?;
    def_accessor_hidden(rt, t61, S_PROTOCOL.v(), t67, false)?;
    let t68 = closure(rt, 44, &[])?;
    def_accessor_hidden(rt, t61, S_USERNAME.v(), t68, true)?;
    let t69 = closure(rt, 45, &[])?;
    def_accessor_hidden(rt, t61, S_USERNAME.v(), t69, false)?;
    let t70 = closure(rt, 46, &[])?;
    def_accessor_hidden(rt, t61, S_PASSWORD.v(), t70, true)?;
    let t71 = closure(rt, 47, &[])?;
    def_accessor_hidden(rt, t61, S_PASSWORD.v(), t71, false)?;
    let t72 = closure(rt, 48, &[])?;
    def_accessor_hidden(rt, t61, S_HOST.v(), t72, true)?;
    let t73 = closure(rt, 49, &[])?;
    def_accessor_hidden(rt, t61, S_HOST.v(), t73, false)?;
    let t74 = closure(rt, 50, &[])?;
    def_accessor_hidden(rt, t61, S_HOSTNAME.v(), t74, true)?;
    let t75 = closure(rt, 51, &[])?;
    def_accessor_hidden(rt, t61, S_HOSTNAME.v(), t75, false)?;
    let t76 = closure(rt, 52, &[])?;
    def_accessor_hidden(rt, t61, S_PORT.v(), t76, true)?;
    let t77 = closure(rt, 53, &[])?;
    def_accessor_hidden(rt, t61, S_PORT.v(), t77, false)?;
    let t78 = closure(rt, 54, &[])?;
    def_accessor_hidden(rt, t61, S_PATHNAME.v(), t78, true)?;
    let t79 = closure(rt, 55, &[])?;
    def_accessor_hidden(rt, t61, S_PATHNAME.v(), t79, false)?;
    let t80 = closure(rt, 56, &[])?;
    def_accessor_hidden(rt, t61, S_SEARCH.v(), t80, true)?;
    let t81 = closure(rt, 57, &[])?;
    def_accessor_hidden(rt, t61, S_SEARCH.v(), t81, false)?;
    let t82 = closure(rt, 58, &[])?;
    def_accessor_hidden(rt, t61, S_SEARCHPARAMS.v(), t82, true)?;
    let t83 = closure(rt, 59, &[])?;
    def_accessor_hidden(rt, t61, S_HASH.v(), t83, true)?;
    let t84 = closure(rt, 60, &[])?;
    def_accessor_hidden(rt, t61, S_HASH.v(), t84, false)?;
    let t85 = closure(rt, 61, &[])?;
    def_hidden(rt, t61, S_TOSTRING.v(), t85)?;
    let t86 = closure(rt, 62, &[])?;
    def_hidden(rt, t61, S_TOJSON.v(), t86)?;
    let t87 = closure(rt, 63, &[])?;
    def_hidden(rt, t60, S_CANPARSE.v(), t87)?;
    let v17_url = t60;
    def_field(rt, t60, t57, V::UNDEFINED)?;
    def_field(rt, t60, t58, V::UNDEFINED)?;
    let v13_url = t60;
    call(rt, v4_shown, V::UNDEFINED, &[S_URL.v(), v13_url], "shown")?;
    let t93 = arr(rt, &[S_PARSE.v(), S_CREATEOBJECTURL.v(), S_REVOKEOBJECTURL.v()])?;
    call(rt, v5_lacking, V::UNDEFINED, &[S_URL.v(), v13_url, t93], "lacking")?;
    let t97 = var_get(rt, 8);
    return Ok(obj_seen(rt, &K_URL_URLSEARCHPARAMS, [v13_url, t97], 32)?);
}

// url.js:7  const nothing = () => {};
fn f2_nothing(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 2)?;
    Ok(V::UNDEFINED)
}

// url.js:12  constructor(init = '') {
fn f3_urlsearchparams(rt: &mut Rt, me: V, target: V, p0: V) -> R<V> {
    enter(rt, 86, 3)?;
    let this = instance(rt, target)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let mut v4 = false;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v13 = false;
    let mut v14 = false;
    let mut v15 = false;
    let mut v17 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = p0;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v1 = S.v();
    } else {
        v1 = t2;
    }
    let mut v0_init = v1;
    let t5 = v0_init;
    let t6 = eq(rt, t5, V::NULL)?;
    if t6 {
        v0_init = S.v();
        v2 = S.v();
    } else {
        v2 = t5;
    }
    let t9 = type_of(rt, v0_init);
    let t10 = seq(rt, t9, S_OBJECT_1.v());
    if t10 {
        v4 = sne(rt, v0_init, V::NULL);
    } else {
        v4 = t10;
    }
    if v4 {
        v3 = v4;
    } else {
        let t15 = type_of(rt, v0_init);
        v3 = seq(rt, t15, S_FUNCTION.v());
    }
    if v3 {
        let t19 = gload(rt, &S_SYMBOL)?;
        let t20 = get_seen(rt, t19, &S_ITERATOR, 33)?;
        let v5_iterate = get_v(rt, v0_init, t20)?;
        let t23 = seq(rt, v5_iterate, V::NULL);
        if t23 {
            v6 = t23;
        } else {
            v6 = seq(rt, v5_iterate, V::UNDEFINED);
        }
        if v6 {
            let t27 = gload(rt, &S_REFLECT)?;
            let t28 = get_seen(rt, t27, &S_OWNKEYS, 34)?;
            let t30 = call(rt, t28, t27, &[v0_init], "")?;
            let mut t31 = iter(rt, t30, "Reflect.ownKeys is not a function or its return value")?;
            'l1: loop {
                tick(rt, 36, 4)?;
                let (t32, t33) = next(rt, &mut t31)?;
                if t33 {
                    break 'l1;
                }
                'done1: {
                    let stop: Stop = 'try1: {
                        let v8_key = t32;
                        let mut v9 = V::UNDEFINED;
                        'l3: {
                            let t34 = attempt!('try1, gload_builtin(rt, &S_OBJECT, G_OBJECT));
                            let t35 = attempt!('try1, get_builtin(rt, t34, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR));
                            let t38 = attempt!('try1, call_known(rt, t35, t34, &[v0_init, v8_key], "Object.getOwnPropertyDescriptor", C_OBJECT_GETOWNPROPERTYDESCRIPTOR));
                            let t39 = attempt!('try1, eq(rt, t38, V::NULL));
                            if t39 {
                                break 'l3;
                            }
                            v9 = attempt!('try1, get_seen(rt, t38, &S_ENUMERABLE, 36));
                        }
                        if v9.truthy() {
                            let t42 = var_get(rt, 10);
                            let t43 = attempt!('try1, get_private(rt, this, t42));
                            let t44 = attempt!('try1, get_method(rt, t43, &S_PUSH, M_PUSH));
                            let t45 = var_get(rt, 3);
                            let t47 = attempt!('try1, call(rt, t45, V::UNDEFINED, &[v8_key], "scalar"));
                            let t48 = var_get(rt, 3);
                            let t51 = attempt!('try1, get_v(rt, v0_init, v8_key));
                            let t52 = attempt!('try1, call(rt, t48, V::UNDEFINED, &[t51], "scalar"));
                            let t53 = attempt!('try1, arr(rt, &[t47, t52]));
                            attempt!('try1, call_push(rt, t44, t43, t53, "this[#list].push"));
                        }
                        break 'done1;
                    };
                    let exception = caught(rt, stop)?;
                    v7 = exception;
                    close(rt, &mut t31, true)?;
                    return Err(throw(rt, v7));
                }
            }
        } else {
            let t57 = type_of(rt, v5_iterate);
            let t58 = sne(rt, t57, S_FUNCTION.v());
            if t58 {
                let t59 = var_get(rt, 2);
                let t60 = var_get(rt, 1);
                let t61 = construct(rt, t60, &[S_QUERY_PAIRS_MUST_BE_ITERABLE.v()], "Wrong")?;
                let t62 = call(rt, t59, V::UNDEFINED, &[t61, S_ERR_ARG_NOT_ITERABLE.v()], "coded")?;
                return Err(throw(rt, t62));
            } else {
                let mut t64 = iter(rt, v0_init, "init")?;
                'l4: loop {
                    tick(rt, 69, 5)?;
                    let (t65, t66) = next(rt, &mut t64)?;
                    if t66 {
                        break 'l4;
                    }
                    'done2: {
                        let stop: Stop = 'try2: {
                            let v11_pair = t65;
                            let t68 = seq(rt, v11_pair, V::NULL);
                            if t68 {
                                v14 = t68;
                            } else {
                                let t70 = type_of(rt, v11_pair);
                                let t71 = sne(rt, t70, S_OBJECT_1.v());
                                if t71 {
                                    let t73 = type_of(rt, v11_pair);
                                    v15 = sne(rt, t73, S_FUNCTION.v());
                                } else {
                                    v15 = t71;
                                }
                                v14 = v15;
                            }
                            if v14 {
                                v13 = v14;
                            } else {
                                let t78 = attempt!('try2, gload(rt, &S_SYMBOL));
                                let t79 = attempt!('try2, get_seen(rt, t78, &S_ITERATOR, 39));
                                let t80 = attempt!('try2, get_v(rt, v11_pair, t79));
                                let t81 = type_of(rt, t80);
                                v13 = sne(rt, t81, S_FUNCTION.v());
                            }
                            if v13 {
                                let t84 = var_get(rt, 2);
                                let t85 = var_get(rt, 1);
                                let t86 = attempt!('try2, construct(rt, t85, &[S_EACH_QUERY_PAIR_MUST_BE_AN_ITERA.v()], "Wrong"));
                                let t87 = attempt!('try2, call(rt, t84, V::UNDEFINED, &[t86, S_ERR_INVALID_TUPLE.v()], "coded"));
                                break 'try2 throw(rt, t87);
                            }
                            let t88 = attempt!('try2, arr(rt, &[]));
                            attempt!('try2, spread(rt, t88, v11_pair, "pair"));
                            let v12_both = t88;
                            let t91 = attempt!('try2, length_seen(rt, v12_both, 40));
                            let t92 = sne(rt, t91, V::num(2.0));
                            if t92 {
                                let t93 = var_get(rt, 2);
                                let t94 = var_get(rt, 1);
                                let t95 = attempt!('try2, construct(rt, t94, &[S_EACH_QUERY_PAIR_MUST_BE_AN_ITERA.v()], "Wrong"));
                                let t96 = attempt!('try2, call(rt, t93, V::UNDEFINED, &[t95, S_ERR_INVALID_TUPLE.v()], "coded"));
                                break 'try2 throw(rt, t96);
                            }
                            let t97 = var_get(rt, 10);
                            let t98 = attempt!('try2, get_private(rt, this, t97));
                            let t99 = attempt!('try2, get_method(rt, t98, &S_PUSH, M_PUSH));
                            let t100 = var_get(rt, 3);
                            let t102 = attempt!('try2, get_at(rt, v12_both, 0i64));
                            let t103 = attempt!('try2, call(rt, t100, V::UNDEFINED, &[t102], "scalar"));
                            let t104 = var_get(rt, 3);
                            let t106 = attempt!('try2, get_at(rt, v12_both, 1i64));
                            let t107 = attempt!('try2, call(rt, t104, V::UNDEFINED, &[t106], "scalar"));
                            let t108 = attempt!('try2, arr(rt, &[t103, t107]));
                            attempt!('try2, call_push(rt, t99, t98, t108, "this[#list].push"));
                            break 'done2;
                        };
                        let exception = caught(rt, stop)?;
                        v10 = exception;
                        close(rt, &mut t64, true)?;
                        return Err(throw(rt, v10));
                    }
                }
            }
        }
    } else {
        let t111 = var_get(rt, 3);
        let v16_text = call(rt, t111, V::UNDEFINED, &[v0_init], "scalar")?;
        let t114 = var_get(rt, 10);
        let t115 = var_get(rt, 0);
        let t116 = get_seen(rt, t115, &S_QUERY, 43)?;
        let t118 = get_method(rt, v16_text, &S_STARTSWITH, M_STARTSWITH)?;
        let t119 = call_method(rt, t118, v16_text, &[S_1.v()], "text.startsWith", M_STARTSWITH)?;
        if t119.truthy() {
            let t121 = get_method(rt, v16_text, &S_SLICE, M_SLICE)?;
            v17 = call_method(rt, t121, v16_text, &[V::num(1.0)], "text.slice", M_SLICE)?;
        } else {
            v17 = v16_text;
        }
        let t125 = call(rt, t116, t115, &[v17], "host.query")?;
        put_private(rt, this, t114, t125)?;
    }
    Ok(this)
}

fn f3_urlsearchparams_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f3_urlsearchparams(rt, me, target, arg(args, 0))
}

// url.js:11  #list = []; #changed = nothing;
fn f4_list(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 6)?;
    return Ok(arr(rt, &[])?);
}

// url.js:11  #list = []; #changed = nothing;
fn f5_changed(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 7)?;
    let t1 = var_get(rt, 7);
    return Ok(t1);
}

// url.js:36  get size() { return this.#list.length; }
fn f6_get_size(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 8)?;
    let t1 = var_get(rt, 10);
    let t2 = get_private(rt, this, t1)?;
    return Ok(length_seen(rt, t2, 48)?);
}

// url.js:37  append(name, value) { need(arguments, 2, 'name', 'value'); this.#list.push([scalar(name), scalar(va…
fn f7_append(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 9)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t4 = var_get(rt, 4);
    call(rt, t4, V::UNDEFINED, &[v2_arguments, V::num(2.0), S_NAME.v(), S_VALUE.v()], "need")?;
    let t7 = var_get(rt, 10);
    let t8 = get_private(rt, this, t7)?;
    let t9 = get_method(rt, t8, &S_PUSH, M_PUSH)?;
    let t10 = var_get(rt, 3);
    let t12 = call(rt, t10, V::UNDEFINED, &[v0_name], "scalar")?;
    let t13 = var_get(rt, 3);
    let t15 = call(rt, t13, V::UNDEFINED, &[v1_value], "scalar")?;
    let t16 = arr(rt, &[t12, t15])?;
    call_push(rt, t9, t8, t16, "this[#list].push")?;
    let t18 = var_get(rt, 11);
    let t19 = get_private(rt, this, t18)?;
    call(rt, t19, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:38  delete(name, value = undefined) {
fn f8_delete(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 45, 10)?;
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
    let t6 = var_get(rt, 4);
    call(rt, t6, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t9 = var_get(rt, 3);
    let t10 = box_get(v0_name);
    let t11 = call(rt, t9, V::UNDEFINED, &[t10], "scalar")?;
    box_set(rt, v0_name, t11)?;
    let t12 = box_get(v1_value);
    let t13 = seq(rt, t12, V::UNDEFINED);
    if t13 {
        let t14 = var_get(rt, 10);
        let t15 = var_get(rt, 10);
        let t16 = get_private(rt, this, t15)?;
        let t17 = get_method(rt, t16, &S_FILTER, M_FILTER)?;
        let t18 = closure(rt, 9, &[v0_name])?;
        let t19 = call_method(rt, t17, t16, &[t18], "this[#list].filter", M_FILTER)?;
        put_private(rt, this, t14, t19)?;
    } else {
        let t20 = var_get(rt, 3);
        let t21 = box_get(v1_value);
        let t22 = call(rt, t20, V::UNDEFINED, &[t21], "scalar")?;
        box_set(rt, v1_value, t22)?;
        let t23 = var_get(rt, 10);
        let t24 = var_get(rt, 10);
        let t25 = get_private(rt, this, t24)?;
        let t26 = get_method(rt, t25, &S_FILTER, M_FILTER)?;
        let t27 = closure(rt, 10, &[v0_name, v1_value])?;
        let t28 = call_method(rt, t26, t25, &[t27], "this[#list].filter", M_FILTER)?;
        put_private(rt, this, t23, t28)?;
    }
    let t29 = var_get(rt, 11);
    let t30 = get_private(rt, this, t29)?;
    call(rt, t30, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:41  if (value === undefined) this.#list = this.#list.filter((p) => p[0] !== name);
fn f9(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 11)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((sne(rt, t3, t4))));
}

// url.js:44  this.#list = this.#list.filter((p) => p[0] !== name || p[1] !== value);
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 12)?;
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

// url.js:48  get(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.find((p) => p[0] ===…
fn f11_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 32, 13)?;
    let mut v0_name = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 4);
    call(rt, t3, V::UNDEFINED, &[v1_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t6 = var_get(rt, 3);
    let t7 = box_get(v0_name);
    let t8 = call(rt, t6, V::UNDEFINED, &[t7], "scalar")?;
    box_set(rt, v0_name, t8)?;
    let mut v3 = V::UNDEFINED;
    'l1: {
        let t9 = var_get(rt, 10);
        let t10 = get_private(rt, this, t9)?;
        let t11 = get_method(rt, t10, &S_FIND, M_FIND)?;
        let t12 = closure(rt, 12, &[v0_name])?;
        let t13 = call_method(rt, t11, t10, &[t12], "this[#list].find", M_FIND)?;
        let t14 = eq(rt, t13, V::NULL)?;
        if t14 {
            break 'l1;
        }
        v3 = get_at(rt, t13, 1i64)?;
    }
    let t17 = eq(rt, v3, V::NULL)?;
    if t17 {
        v2 = V::NULL;
    } else {
        v2 = v3;
    }
    return Ok(v2);
}

// url.js:48  get(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.find((p) => p[0] ===…
fn f12(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 14)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// url.js:49  getAll(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.filter((p) => p[0…
fn f13_getall(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22, 15)?;
    let mut v0_name = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 4);
    call(rt, t3, V::UNDEFINED, &[v1_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t6 = var_get(rt, 3);
    let t7 = box_get(v0_name);
    let t8 = call(rt, t6, V::UNDEFINED, &[t7], "scalar")?;
    box_set(rt, v0_name, t8)?;
    let t9 = var_get(rt, 10);
    let t10 = get_private(rt, this, t9)?;
    let t11 = get_method(rt, t10, &S_FILTER, M_FILTER)?;
    let t12 = closure(rt, 14, &[v0_name])?;
    let t13 = call_method(rt, t11, t10, &[t12], "this[#list].filter", M_FILTER)?;
    let t14 = get_method(rt, t13, &S_MAP, M_MAP)?;
    let t15 = closure(rt, 15, &[])?;
    return Ok(call_method(rt, t14, t13, &[t15], "this[#list].filter(...).map", M_MAP)?);
}

// url.js:49  getAll(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.filter((p) => p[0…
fn f14(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 16)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// url.js:49  getAll(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.filter((p) => p[0…
fn f15(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 17)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 1i64)?);
}

// url.js:50  has(name, value = undefined) {
fn f16_has(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 34, 18)?;
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
    let t6 = var_get(rt, 4);
    call(rt, t6, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_NAME.v()], "need")?;
    let t9 = var_get(rt, 3);
    let t10 = box_get(v0_name);
    let t11 = call(rt, t9, V::UNDEFINED, &[t10], "scalar")?;
    box_set(rt, v0_name, t11)?;
    let t12 = box_get(v1_value);
    let t13 = sne(rt, t12, V::UNDEFINED);
    if t13 {
        let t14 = var_get(rt, 3);
        let t15 = box_get(v1_value);
        let t16 = call(rt, t14, V::UNDEFINED, &[t15], "scalar")?;
        box_set(rt, v1_value, t16)?;
    }
    let t17 = var_get(rt, 10);
    let t18 = get_private(rt, this, t17)?;
    let t19 = get_method(rt, t18, &S_SOME, M_SOME)?;
    let t20 = closure(rt, 17, &[v0_name, v1_value])?;
    return Ok(call_method(rt, t19, t18, &[t20], "this[#list].some", M_SOME)?);
}

// url.js:54  return this.#list.some((p) => p[0] === name && (value === undefined || p[1] === value));
fn f17(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22, 19)?;
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

// url.js:56  set(name, value) {
fn f18_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 53, 20)?;
    let mut v0_name = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let mut v1_value = arg(args, 1);
    let t4 = var_get(rt, 4);
    call(rt, t4, V::UNDEFINED, &[v3_arguments, V::num(2.0), S_NAME.v(), S_VALUE.v()], "need")?;
    let t7 = var_get(rt, 3);
    let t8 = box_get(v0_name);
    let t9 = call(rt, t7, V::UNDEFINED, &[t8], "scalar")?;
    box_set(rt, v0_name, t9)?;
    let t10 = var_get(rt, 3);
    v1_value = call(rt, t10, V::UNDEFINED, &[v1_value], "scalar")?;
    let t13 = var_get(rt, 10);
    let t14 = get_private(rt, this, t13)?;
    let t15 = get_method(rt, t14, &S_FINDINDEX, M_FINDINDEX)?;
    let t16 = closure(rt, 19, &[v0_name])?;
    let v2_at = call_method(rt, t15, t14, &[t16], "this[#list].findIndex", M_FINDINDEX)?;
    let t19 = to_num(rt, v2_at)? < 0.0;
    if t19 {
        let t20 = var_get(rt, 10);
        let t21 = get_private(rt, this, t20)?;
        let t22 = get_method(rt, t21, &S_PUSH, M_PUSH)?;
        let t23 = box_get(v0_name);
        let t25 = arr(rt, &[t23, v1_value])?;
        call_push(rt, t22, t21, t25, "this[#list].push")?;
    } else {
        let t27 = var_get(rt, 10);
        let t28 = get_private(rt, this, t27)?;
        let t30 = box_get(v0_name);
        let t32 = arr(rt, &[t30, v1_value])?;
        put_v(rt, t28, v2_at, t32, true)?;
        let t33 = var_get(rt, 10);
        let t34 = var_get(rt, 10);
        let t35 = get_private(rt, this, t34)?;
        let t36 = get_method(rt, t35, &S_FILTER, M_FILTER)?;
        let t37 = closure(rt, 20, &[v2_at, v0_name])?;
        let t38 = call_method(rt, t36, t35, &[t37], "this[#list].filter", M_FILTER)?;
        put_private(rt, this, t33, t38)?;
    }
    let t39 = var_get(rt, 11);
    let t40 = get_private(rt, this, t39)?;
    call(rt, t40, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:60  const at = this.#list.findIndex((p) => p[0] === name);
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 21)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// url.js:64  this.#list = this.#list.filter((p, i) => i <= at || p[0] !== name);
fn f20(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 22)?;
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

// url.js:68  sort() { this.#list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)); this.#changed(); }
fn f21_sort(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 23)?;
    let t1 = var_get(rt, 10);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_method(rt, t2, &S_SORT, M_SORT)?;
    let t4 = closure(rt, 22, &[])?;
    call_method(rt, t3, t2, &[t4], "this[#list].sort", M_SORT)?;
    let t6 = var_get(rt, 11);
    let t7 = get_private(rt, this, t6)?;
    call(rt, t7, this, &[], "this[#changed]")?;
    Ok(V::UNDEFINED)
}

// url.js:68  sort() { this.#list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)); this.#changed(); }
fn f22(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 24)?;
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

// url.js:69  forEach(callback, self = undefined) {
fn f23_foreach(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 25)?;
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
    let t6 = type_of(rt, v0_callback);
    let t7 = sne(rt, t6, S_FUNCTION.v());
    if t7 {
        let t8 = var_get(rt, 2);
        let t9 = var_get(rt, 1);
        let t10 = var_get(rt, 6);
        let t12 = call(rt, t10, V::UNDEFINED, &[v0_callback], "received")?;
        let t13 = to_part(rt, t12)?;
        let t14 = concat_n(rt, &[S_THE_CALLBACK_ARGUMENT_MUST_BE_OF.v(), t13])?;
        let t15 = construct(rt, t9, &[t14], "Wrong")?;
        let t16 = call(rt, t8, V::UNDEFINED, &[t15, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
        return Err(throw(rt, t16));
    }
    let mut v3_i = 0i64;
    'l2: loop {
        tick(rt, 26, 26)?;
        let t18 = var_get(rt, 10);
        let t19 = get_private(rt, this, t18)?;
        let t20 = length_seen(rt, t19, 79)?;
        let t21 = (v3_i as f64) < to_num(rt, t20)?;
        if !t21 {
            break 'l2;
        }
        let t23 = get_seen(rt, v0_callback, &S_CALL, 80)?;
        let t25 = var_get(rt, 10);
        let t26 = get_private(rt, this, t25)?;
        let t28 = get_at(rt, t26, v3_i)?;
        let t29 = get_at(rt, t28, 1i64)?;
        let t30 = var_get(rt, 10);
        let t31 = get_private(rt, this, t30)?;
        let t33 = get_at(rt, t31, v3_i)?;
        let t34 = get_at(rt, t33, 0i64)?;
        call(rt, t23, v0_callback, &[v1_self, t29, t34, this], "callback.call")?;
        let t37 = v3_i;
        v3_i = t37 + 1;
    }
    Ok(V::UNDEFINED)
}

// url.js:73  entries() { return pairs(() => this.#list, (p) => [p[0], p[1]], 'URLSearchParams'); }
fn f24_entries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 27)?;
    let v0_this = this;
    let t1 = var_get(rt, 5);
    let t2 = closure(rt, 25, &[v0_this])?;
    let t3 = closure(rt, 26, &[])?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3, S_URLSEARCHPARAMS.v()], "pairs")?);
}

// url.js:73  entries() { return pairs(() => this.#list, (p) => [p[0], p[1]], 'URLSearchParams'); }
fn f25(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 28)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 10);
    return Ok(get_private(rt, t1, t2)?);
}

// url.js:73  entries() { return pairs(() => this.#list, (p) => [p[0], p[1]], 'URLSearchParams'); }
fn f26(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 29)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t5 = get_at(rt, v0_p, 1i64)?;
    return Ok(arr(rt, &[t3, t5])?);
}

// url.js:74  keys() { return pairs(() => this.#list, (p) => p[0], 'URLSearchParams'); }
fn f27_keys(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 30)?;
    let v0_this = this;
    let t1 = var_get(rt, 5);
    let t2 = closure(rt, 28, &[v0_this])?;
    let t3 = closure(rt, 29, &[])?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3, S_URLSEARCHPARAMS.v()], "pairs")?);
}

// url.js:74  keys() { return pairs(() => this.#list, (p) => p[0], 'URLSearchParams'); }
fn f28(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 31)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 10);
    return Ok(get_private(rt, t1, t2)?);
}

// url.js:74  keys() { return pairs(() => this.#list, (p) => p[0], 'URLSearchParams'); }
fn f29(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 32)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 0i64)?);
}

// url.js:75  values() { return pairs(() => this.#list, (p) => p[1], 'URLSearchParams'); }
fn f30_values(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 33)?;
    let v0_this = this;
    let t1 = var_get(rt, 5);
    let t2 = closure(rt, 31, &[v0_this])?;
    let t3 = closure(rt, 32, &[])?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3, S_URLSEARCHPARAMS.v()], "pairs")?);
}

// url.js:75  values() { return pairs(() => this.#list, (p) => p[1], 'URLSearchParams'); }
fn f31(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 34)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 10);
    return Ok(get_private(rt, t1, t2)?);
}

// url.js:75  values() { return pairs(() => this.#list, (p) => p[1], 'URLSearchParams'); }
fn f32(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 35)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 1i64)?);
}

// url.js:76  toString() { return host.form(this.#list); }
fn f33_tostring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 36)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_FORM, 86)?;
    let t3 = var_get(rt, 10);
    let t4 = get_private(rt, this, t3)?;
    return Ok(call(rt, t2, t1, &[t4], "host.form")?);
}

// url.js:77  static link(params, changed, list) {
fn f34_link(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 37)?;
    let v0_params = arg(args, 0);
    let v1_changed = arg(args, 1);
    let v2_list = arg(args, 2);
    let t5 = var_get(rt, 11);
    put_private(rt, v0_params, t5, v1_changed)?;
    if v2_list.truthy() {
        let t9 = var_get(rt, 10);
        put_private(rt, v0_params, t9, v2_list)?;
    }
    Ok(V::UNDEFINED)
}

// url.js:88  constructor(input, base = undefined) {
fn f35_url(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 77, 38)?;
    let this = instance(rt, target)?;
    let mut v4 = V::UNDEFINED;
    let v0_this = this;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v1_input = arg(args, 0);
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t4;
    }
    let mut v2_base = v4;
    let t8 = length_seen(rt, v3_arguments, 90)?;
    let t9 = seq(rt, t8, V::num(0.0));
    if t9 {
        let t10 = var_get(rt, 2);
        let t11 = var_get(rt, 1);
        let t12 = construct(rt, t11, &[S_THE_URL_ARGUMENT_MUST_BE_SPECIFI.v()], "Wrong")?;
        let t13 = call(rt, t10, V::UNDEFINED, &[t12, S_ERR_MISSING_ARGS.v()], "coded")?;
        return Err(throw(rt, t13));
    }
    let t14 = var_get(rt, 3);
    v1_input = call(rt, t14, V::UNDEFINED, &[v1_input], "scalar")?;
    let t18 = sne(rt, v2_base, V::UNDEFINED);
    if t18 {
        let t19 = var_get(rt, 3);
        v2_base = call(rt, t19, V::UNDEFINED, &[v2_base], "scalar")?;
    }
    let t22 = var_get(rt, 12);
    let t23 = var_get(rt, 0);
    let t24 = get_seen(rt, t23, &S_PARSEURL, 91)?;
    let t27 = call(rt, t24, t23, &[v1_input, v2_base], "host.parseURL")?;
    put_private(rt, this, t22, t27)?;
    let t28 = var_get(rt, 12);
    let t29 = get_private(rt, this, t28)?;
    let t30 = !t29.truthy();
    if t30 {
        let t31 = var_get(rt, 2);
        let t32 = var_get(rt, 1);
        let t33 = construct(rt, t32, &[S_INVALID_URL.v()], "Wrong")?;
        let v5_e = call(rt, t31, V::UNDEFINED, &[t33, S_ERR_INVALID_URL.v()], "coded")?;
        put_seen(rt, v5_e, &S_INPUT, v1_input, true, 94)?;
        let t38 = sne(rt, v2_base, V::UNDEFINED);
        if t38 {
            put_seen(rt, v5_e, &S_BASE, v2_base, true, 95)?;
        }
        return Err(throw(rt, v5_e));
    }
    let t42 = var_get(rt, 13);
    let t43 = var_get(rt, 8);
    let t44 = var_get(rt, 12);
    let t45 = get_private(rt, this, t44)?;
    let t46 = get_seen(rt, t45, &S_SEARCH, 97)?;
    let t47 = f3_urlsearchparams(rt, t43, t43, t46)?;
    put_private(rt, this, t42, t47)?;
    let t48 = var_get(rt, 9);
    let t49 = var_get(rt, 13);
    let t50 = get_private(rt, this, t49)?;
    let t51 = closure(rt, 36, &[v0_this])?;
    call(rt, t48, V::UNDEFINED, &[t50, t51], "linked")?;
    Ok(this)
}

fn f35_url_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f35_url(rt, me, target, args)
}

// url.js:100  linked(this.#params, () => { this.#u = host.changeURL(this.#u.href, 'search', `${this.#params}`); }…
fn f36(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 39)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 100)?;
    let t5 = capture(me, 0);
    let t6 = var_get(rt, 12);
    let t7 = get_private(rt, t5, t6)?;
    let t8 = get_seen(rt, t7, &S_HREF, 102)?;
    let t9 = capture(me, 0);
    let t10 = var_get(rt, 13);
    let t11 = get_private(rt, t9, t10)?;
    let t12 = to_str(rt, t11)?;
    let t13 = call(rt, t4, t3, &[t8, S_SEARCH.v(), t12], "host.changeURL")?;
    put_private(rt, t1, t2, t13)?;
    Ok(V::UNDEFINED)
}

// url.js:102  get href() { return this.#u.href; }
fn f37_get_href(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 40)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HREF, 106)?);
}

// url.js:103  set href(v) {
fn f38_set_href(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 41)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_PARSEURL, 107)?;
    let t4 = var_get(rt, 3);
    let t6 = call(rt, t4, V::UNDEFINED, &[v0_v], "scalar")?;
    let v1_u = call(rt, t3, t2, &[t6, V::UNDEFINED], "host.parseURL")?;
    let t9 = !v1_u.truthy();
    if t9 {
        let t10 = var_get(rt, 2);
        let t11 = var_get(rt, 1);
        let t12 = construct(rt, t11, &[S_INVALID_URL.v()], "Wrong")?;
        let v2_e = call(rt, t10, V::UNDEFINED, &[t12, S_ERR_INVALID_URL.v()], "coded")?;
        let t16 = to_str(rt, v0_v)?;
        put_seen(rt, v2_e, &S_INPUT, t16, true, 108)?;
        return Err(throw(rt, v2_e));
    }
    let t18 = var_get(rt, 12);
    put_private(rt, this, t18, v1_u)?;
    let t20 = var_get(rt, 14);
    let t21 = get_private(rt, this, t20)?;
    call(rt, t21, this, &[], "this[#reread]")?;
    Ok(V::UNDEFINED)
}

// url.js:113  #reread() { linked(this.#params, () => { this.#u = host.changeURL(this.#u.href, 'search', `${this.#…
fn f39_reread(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 42)?;
    let v0_this = this;
    let t1 = var_get(rt, 9);
    let t2 = var_get(rt, 13);
    let t3 = get_private(rt, this, t2)?;
    let t4 = closure(rt, 40, &[v0_this])?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_QUERY, 112)?;
    let t7 = var_get(rt, 12);
    let t8 = get_private(rt, this, t7)?;
    let t9 = get_seen(rt, t8, &S_SEARCH, 114)?;
    let t10 = get_method(rt, t9, &S_SLICE, M_SLICE)?;
    let t11 = call_method(rt, t10, t9, &[V::num(1.0)], "this[#u].search.slice", M_SLICE)?;
    let t12 = call(rt, t6, t5, &[t11], "host.query")?;
    call(rt, t1, V::UNDEFINED, &[t3, t4, t12], "linked")?;
    Ok(V::UNDEFINED)
}

// url.js:113  #reread() { linked(this.#params, () => { this.#u = host.changeURL(this.#u.href, 'search', `${this.#…
fn f40(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 43)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 116)?;
    let t5 = capture(me, 0);
    let t6 = var_get(rt, 12);
    let t7 = get_private(rt, t5, t6)?;
    let t8 = get_seen(rt, t7, &S_HREF, 118)?;
    let t9 = capture(me, 0);
    let t10 = var_get(rt, 13);
    let t11 = get_private(rt, t9, t10)?;
    let t12 = to_str(rt, t11)?;
    let t13 = call(rt, t4, t3, &[t8, S_SEARCH.v(), t12], "host.changeURL")?;
    put_private(rt, t1, t2, t13)?;
    Ok(V::UNDEFINED)
}

// url.js:114  get origin() { return this.#u.origin; }
fn f41_get_origin(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 44)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_ORIGIN, 122)?);
}

// url.js:115  get protocol() { return this.#u.protocol; }
fn f42_get_protocol(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 45)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PROTOCOL, 124)?);
}

// url.js:116  set protocol(v) { this.#u = host.changeURL(this.#u.href, 'protocol', scalar(v)); }
fn f43_set_protocol(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 46)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 125)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 127)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_PROTOCOL.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:117  get username() { return this.#u.username; }
fn f44_get_username(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 47)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_USERNAME, 130)?);
}

// url.js:118  set username(v) { this.#u = host.changeURL(this.#u.href, 'username', scalar(v)); }
fn f45_set_username(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 48)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 131)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 133)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_USERNAME.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:119  get password() { return this.#u.password; }
fn f46_get_password(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 49)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PASSWORD, 136)?);
}

// url.js:120  set password(v) { this.#u = host.changeURL(this.#u.href, 'password', scalar(v)); }
fn f47_set_password(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 50)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 137)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 139)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_PASSWORD.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:121  get host() { return this.#u.host; }
fn f48_get_host(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 51)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HOST, 142)?);
}

// url.js:122  set host(v) { this.#u = host.changeURL(this.#u.href, 'host', scalar(v)); }
fn f49_set_host(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 52)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 143)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 145)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_HOST.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:123  get hostname() { return this.#u.hostname; }
fn f50_get_hostname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 53)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HOSTNAME, 148)?);
}

// url.js:124  set hostname(v) { this.#u = host.changeURL(this.#u.href, 'hostname', scalar(v)); }
fn f51_set_hostname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 54)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 149)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 151)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_HOSTNAME.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:125  get port() { return this.#u.port; }
fn f52_get_port(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 55)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PORT, 154)?);
}

// url.js:126  set port(v) { this.#u = host.changeURL(this.#u.href, 'port', scalar(v)); }
fn f53_set_port(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 56)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 155)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 157)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_PORT.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:127  get pathname() { return this.#u.pathname; }
fn f54_get_pathname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 57)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_PATHNAME, 160)?);
}

// url.js:128  set pathname(v) { this.#u = host.changeURL(this.#u.href, 'pathname', scalar(v)); }
fn f55_set_pathname(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 58)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 161)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 163)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_PATHNAME.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:129  get search() { return this.#u.search; }
fn f56_get_search(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 59)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_SEARCH, 166)?);
}

// url.js:130  set search(v) { this.#u = host.changeURL(this.#u.href, 'search', scalar(v)); this.#reread(); }
fn f57_set_search(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 60)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 167)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 169)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_SEARCH.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    let t12 = var_get(rt, 14);
    let t13 = get_private(rt, this, t12)?;
    call(rt, t13, this, &[], "this[#reread]")?;
    Ok(V::UNDEFINED)
}

// url.js:131  get searchParams() { return this.#params; }
fn f58_get_searchparams(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 61)?;
    let t1 = var_get(rt, 13);
    return Ok(get_private(rt, this, t1)?);
}

// url.js:132  get hash() { return this.#u.hash; }
fn f59_get_hash(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 62)?;
    let t1 = var_get(rt, 12);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_HASH, 174)?);
}

// url.js:133  set hash(v) { this.#u = host.changeURL(this.#u.href, 'hash', scalar(v)); }
fn f60_set_hash(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 63)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_CHANGEURL, 175)?;
    let t5 = var_get(rt, 12);
    let t6 = get_private(rt, this, t5)?;
    let t7 = get_seen(rt, t6, &S_HREF, 177)?;
    let t8 = var_get(rt, 3);
    let t10 = call(rt, t8, V::UNDEFINED, &[v0_v], "scalar")?;
    let t11 = call(rt, t4, t3, &[t7, S_HASH.v(), t10], "host.changeURL")?;
    put_private(rt, this, t2, t11)?;
    Ok(V::UNDEFINED)
}

// url.js:134  toString() { return this.href; }
fn f61_tostring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 64)?;
    return Ok(get_seen(rt, this, &S_HREF, 179)?);
}

// url.js:135  toJSON() { return this.href; }
fn f62_tojson(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 65)?;
    return Ok(get_seen(rt, this, &S_HREF, 180)?);
}

// url.js:136  static canParse(input, base = undefined) { return !!host.parseURL(scalar(input), base === undefined…
fn f63_canparse(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 66)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_input = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::UNDEFINED;
    } else {
        v2 = t2;
    }
    let v1_base = v2;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_PARSEURL, 181)?;
    let t7 = var_get(rt, 3);
    let t9 = call(rt, t7, V::UNDEFINED, &[v0_input], "scalar")?;
    let t11 = seq(rt, v1_base, V::UNDEFINED);
    if t11 {
        v3 = V::UNDEFINED;
    } else {
        let t12 = var_get(rt, 3);
        v3 = call(rt, t12, V::UNDEFINED, &[v1_base], "scalar")?;
    }
    let t16 = call(rt, t6, t5, &[t9, v3], "host.parseURL")?;
    let t17 = !t16.truthy();
    return Ok(V::bool((!t17)));
}
