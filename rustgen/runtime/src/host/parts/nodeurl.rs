#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from nodeurl.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(31);

lit!(S = "");
lit!(S_1 = "/");
lit!(S_2 = "~");
lit!(S_2F = "%2f");
lit!(S_3 = "[");
lit!(S_4 = ":");
lit!(S_7E = "%7E");
lit!(S_ASSIGN = "assign");
lit!(S_AUTH = "auth");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_CODED = "coded");
lit!(S_COMPLETE = "complete");
lit!(S_CREATE = "create");
lit!(S_DECODEURICOMPONENT = "decodeURIComponent");
lit!(S_ENCODEURICOMPONENT = "encodeURIComponent");
lit!(S_ENDSWITH = "endsWith");
lit!(S_ERR_INVALID_FILE_URL_HOST = "ERR_INVALID_FILE_URL_HOST");
lit!(S_ERR_INVALID_FILE_URL_PATH = "ERR_INVALID_FILE_URL_PATH");
lit!(S_ERR_INVALID_URL_SCHEME = "ERR_INVALID_URL_SCHEME");
lit!(S_FILE = "file:");
lit!(S_FILEURLTOPATH = "fileURLToPath");
lit!(S_FILE_1 = "file://");
lit!(S_FILE_URL_HOST_MUST_BE_LOCALHOST = "File URL host must be \"localhost\" or empty on linux");
lit!(S_FILE_URL_PATH_MUST_NOT_INCLUDE_E = "File URL path must not include encoded / characters");
lit!(S_G = "g");
lit!(S_HASH = "hash");
lit!(S_HOSTNAME = "hostname");
lit!(S_HREF = "href");
lit!(S_I = "i");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_NUMBER = "Number");
lit!(S_N_R_T = "[%\\\\\\n\\r\\t \"#?[\\]^|~]");
lit!(S_OBJECT = "Object");
lit!(S_OF_TYPE_STRING = "of type string");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF = "of type string or an instance of URL");
lit!(S_PASSWORD = "password");
lit!(S_PATH = "path");
lit!(S_PATHNAME = "pathname");
lit!(S_PATHTOFILEURL = "pathToFileURL");
lit!(S_PORT = "port");
lit!(S_PROTOCOL = "protocol");
lit!(S_REPLACE = "replace");
lit!(S_RESOLVE = "resolve");
lit!(S_SEARCH = "search");
lit!(S_SLICE = "slice");
lit!(S_STRING = "string");
lit!(S_STUB = "stub");
lit!(S_TEST = "test");
lit!(S_THE_URL_MUST_BE_OF_SCHEME_FILE = "The URL must be of scheme file");
lit!(S_TYPEERROR = "TypeError");
lit!(S_URL = "url");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_URLTOHTTPOPTIONS = "urlToHttpOptions");
lit!(S_URL_1 = "URL");
lit!(S_URL_FILEURLTOPATH_FOR_WINDOWS = "url.fileURLToPath for Windows");
lit!(S_URL_PATHTOFILEURL_FOR_WINDOWS = "url.pathToFileURL for Windows");
lit!(S_USERNAME = "username");
lit!(S_WINDOWS = "windows");
const C_OBJECT_ASSIGN: Known = known("Object", "assign");
const C_OBJECT_CREATE: Known = known("Object", "create");
const G_NUMBER: V = builtin("Number");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_PROTOCOL_HOSTNAME_HASH_SEARCH_PA: [&Lit; 7] = [&S_PROTOCOL, &S_HOSTNAME, &S_HASH, &S_SEARCH, &S_PATHNAME, &S_PATH, &S_HREF];
const K_URL_URLSEARCHPARAMS_FILEURLTOPAT: [&Lit; 5] = [&S_URL_1, &S_URLSEARCHPARAMS, &S_FILEURLTOPATH, &S_PATHTOFILEURL, &S_URLTOHTTPOPTIONS];
const M_ENDSWITH: Method = method("endsWith");
const M_REPLACE: Method = method("replace");
const M_SLICE: Method = method("slice");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_fileurltopath, name: &S_FILEURLTOPATH, length: 1, flags: 2 },
        FuncInfo { code: f3_pathtofileurl, name: &S_PATHTOFILEURL, length: 1, flags: 2 },
        FuncInfo { code: f4, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f5_urltohttpoptions, name: &S_URLTOHTTPOPTIONS, length: 1, flags: 2 },
    ],
    vars: 4,
};

// nodeurl.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// nodeurl.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 40, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t2)?;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_BASE, 4)?;
    req_obj(rt, t4, "host.base", "coded")?;
    let t5 = get_seen(rt, t4, &S_CODED, 5)?;
    var_set(rt, 2, t5)?;
    let t6 = get_seen(rt, t4, &S_BADTYPE, 6)?;
    var_set(rt, 3, t6)?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_URL, 7)?;
    let t10 = get_seen(rt, t9, &S_URL_1, 8)?;
    let t11 = var_get(rt, 0);
    let t12 = get_seen(rt, t11, &S_URL, 9)?;
    let t13 = get_seen(rt, t12, &S_URLSEARCHPARAMS, 10)?;
    let t14 = closure(rt, 2, &[])?;
    let t15 = closure(rt, 3, &[])?;
    let t16 = closure(rt, 5, &[])?;
    let v4_url = obj_seen(rt, &K_URL_URLSEARCHPARAMS_FILEURLTOPAT, [t10, t13, t14, t15, t16], 11)?;
    let t18 = var_get(rt, 0);
    let t19 = get_seen(rt, t18, &S_STUB, 12)?;
    let t20 = get_seen(rt, t19, &S_COMPLETE, 13)?;
    let t22 = call(rt, t20, t19, &[S_URL.v(), v4_url], "host.stub.complete")?;
    return Ok(obj_seen(rt, &K_MODULE, [t22], 14)?);
}

// nodeurl.js:8  fileURLToPath(u, options = {}) {
fn f2_fileurltopath(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 111, 2)?;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_u = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = obj(rt)?;
    } else {
        v2 = t2;
    }
    let v1_options = v2;
    let mut v4 = V::UNDEFINED;
    'l1: {
        let t7 = eq(rt, v1_options, V::NULL)?;
        if t7 {
            break 'l1;
        }
        v4 = get_seen(rt, v1_options, &S_WINDOWS, 15)?;
    }
    if v4.truthy() {
        let t10 = var_get(rt, 0);
        let t11 = get_seen(rt, t10, &S_MISSING, 16)?;
        call(rt, t11, t10, &[S_URL_FILEURLTOPATH_FOR_WINDOWS.v()], "host.missing")?;
    }
    let t14 = type_of(rt, v0_u);
    let t15 = seq(rt, t14, S_STRING.v());
    if t15 {
        let t16 = var_get(rt, 0);
        let t17 = get_seen(rt, t16, &S_URL, 17)?;
        let t18 = get_seen(rt, t17, &S_URL_1, 18)?;
        v5 = construct(rt, t18, &[v0_u], "host.url.URL")?;
    } else {
        v5 = v0_u;
    }
    let v3_parsed = v5;
    let mut v9 = V::UNDEFINED;
    'l2: {
        let t24 = eq(rt, v3_parsed, V::NULL)?;
        if t24 {
            break 'l2;
        }
        v9 = get_seen(rt, v3_parsed, &S_HREF, 19)?;
    }
    if v9.truthy() {
        v8 = get_seen(rt, v3_parsed, &S_PROTOCOL, 20)?;
    } else {
        v8 = v9;
    }
    if v8.truthy() {
        let t31 = get_seen(rt, v3_parsed, &S_AUTH, 21)?;
        v7 = V::bool((seq(rt, t31, V::UNDEFINED)));
    } else {
        v7 = v8;
    }
    if v7.truthy() {
        let t35 = get_seen(rt, v3_parsed, &S_PATH, 22)?;
        v6 = V::bool((seq(rt, t35, V::UNDEFINED)));
    } else {
        v6 = v7;
    }
    let t38 = !v6.truthy();
    if t38 {
        let t39 = var_get(rt, 3);
        let t41 = call(rt, t39, V::UNDEFINED, &[S_PATH.v(), S_OF_TYPE_STRING_OR_AN_INSTANCE_OF.v(), v0_u], "badType")?;
        return Err(throw(rt, t41));
    }
    let t43 = get_seen(rt, v3_parsed, &S_PROTOCOL, 23)?;
    let t44 = sne(rt, t43, S_FILE.v());
    if t44 {
        let t45 = var_get(rt, 2);
        let t46 = var_get(rt, 1);
        let t47 = construct(rt, t46, &[S_THE_URL_MUST_BE_OF_SCHEME_FILE.v()], "Wrong")?;
        let t48 = call(rt, t45, V::UNDEFINED, &[t47, S_ERR_INVALID_URL_SCHEME.v()], "coded")?;
        return Err(throw(rt, t48));
    }
    let t50 = get_seen(rt, v3_parsed, &S_HOSTNAME, 24)?;
    let t51 = sne(rt, t50, S.v());
    if t51 {
        let t52 = var_get(rt, 2);
        let t53 = var_get(rt, 1);
        let t54 = construct(rt, t53, &[S_FILE_URL_HOST_MUST_BE_LOCALHOST.v()], "Wrong")?;
        let t55 = call(rt, t52, V::UNDEFINED, &[t54, S_ERR_INVALID_FILE_URL_HOST.v()], "coded")?;
        return Err(throw(rt, t55));
    }
    let t56 = regexp(rt, &S_2F, &S_I)?;
    let t57 = get_seen(rt, t56, &S_TEST, 25)?;
    let t59 = get_seen(rt, v3_parsed, &S_PATHNAME, 26)?;
    let t60 = call(rt, t57, t56, &[t59], "/%2f/i.test")?;
    if t60.truthy() {
        let t61 = var_get(rt, 2);
        let t62 = var_get(rt, 1);
        let t63 = construct(rt, t62, &[S_FILE_URL_PATH_MUST_NOT_INCLUDE_E.v()], "Wrong")?;
        let t64 = call(rt, t61, V::UNDEFINED, &[t63, S_ERR_INVALID_FILE_URL_PATH.v()], "coded")?;
        return Err(throw(rt, t64));
    }
    let t65 = gload(rt, &S_DECODEURICOMPONENT)?;
    let t67 = get_seen(rt, v3_parsed, &S_PATHNAME, 27)?;
    return Ok(call(rt, t65, V::UNDEFINED, &[t67], "decodeURIComponent")?);
}

// nodeurl.js:17  pathToFileURL(path, options = {}) {
fn f3_pathtofileurl(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 66, 3)?;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_path = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = obj(rt)?;
    } else {
        v2 = t2;
    }
    let v1_options = v2;
    let mut v4 = V::UNDEFINED;
    'l1: {
        let t7 = eq(rt, v1_options, V::NULL)?;
        if t7 {
            break 'l1;
        }
        v4 = get_seen(rt, v1_options, &S_WINDOWS, 28)?;
    }
    if v4.truthy() {
        let t10 = var_get(rt, 0);
        let t11 = get_seen(rt, t10, &S_MISSING, 29)?;
        call(rt, t11, t10, &[S_URL_PATHTOFILEURL_FOR_WINDOWS.v()], "host.missing")?;
    }
    let t14 = type_of(rt, v0_path);
    let t15 = sne(rt, t14, S_STRING.v());
    if t15 {
        let t16 = var_get(rt, 3);
        let t18 = call(rt, t16, V::UNDEFINED, &[S_PATH.v(), S_OF_TYPE_STRING.v(), v0_path], "badType")?;
        return Err(throw(rt, t18));
    }
    let t19 = var_get(rt, 0);
    let t20 = get_seen(rt, t19, &S_PATH, 30)?;
    let t21 = get_seen(rt, t20, &S_PATH, 31)?;
    let t22 = get_seen(rt, t21, &S_RESOLVE, 32)?;
    let mut v3_whole = call(rt, t22, t21, &[v0_path], "host.path.path.resolve")?;
    let t26 = get_method(rt, v0_path, &S_ENDSWITH, M_ENDSWITH)?;
    let t27 = call_method(rt, t26, v0_path, &[S_1.v()], "path.endsWith", M_ENDSWITH)?;
    if t27.truthy() {
        let t29 = get_method(rt, v3_whole, &S_ENDSWITH, M_ENDSWITH)?;
        let t30 = call_method(rt, t29, v3_whole, &[S_1.v()], "whole.endsWith", M_ENDSWITH)?;
        v5 = V::bool((!t30.truthy()));
    } else {
        v5 = t27;
    }
    if v5.truthy() {
        let t45 = add_part(rt, v3_whole)?;
        v3_whole = concat_n(rt, &[t45, S_1.v()])?;
    }
    let t35 = var_get(rt, 0);
    let t36 = get_seen(rt, t35, &S_URL, 35)?;
    let t37 = get_seen(rt, t36, &S_URL_1, 36)?;
    let t39 = get_method(rt, v3_whole, &S_REPLACE, M_REPLACE)?;
    let t40 = regexp(rt, &S_N_R_T, &S_G)?;
    let t41 = closure(rt, 4, &[])?;
    let t42 = call_method(rt, t39, v3_whole, &[t40, t41], "whole.replace", M_REPLACE)?;
    let t46 = add_part(rt, t42)?;
    let t43 = concat_n(rt, &[S_FILE_1.v(), t46])?;
    return Ok(construct(rt, t37, &[t43], "host.url.URL")?);
}

// nodeurl.js:22  return new host.url.URL('file://' + whole.replace(/[%\\\n\r\t "#?[\]^|~]/g, (c) => (c === '~' ? '%7…
fn f4(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 4)?;
    let mut v1 = V::UNDEFINED;
    let v0_c = arg(args, 0);
    let t3 = seq(rt, v0_c, S_2.v());
    if t3 {
        v1 = S_7E.v();
    } else {
        let t4 = gload(rt, &S_ENCODEURICOMPONENT)?;
        v1 = call(rt, t4, V::UNDEFINED, &[v0_c], "encodeURIComponent")?;
    }
    return Ok(v1);
}

// nodeurl.js:24  urlToHttpOptions(u) {
fn f5_urltohttpoptions(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 101, 5)?;
    let mut v8 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let v0_u = arg(args, 0);
    req_obj(rt, v0_u, "u", "hostname")?;
    let v1_hostname = get_seen(rt, v0_u, &S_HOSTNAME, 38)?;
    let v2_pathname = get_seen(rt, v0_u, &S_PATHNAME, 39)?;
    let v3_port = get_seen(rt, v0_u, &S_PORT, 40)?;
    let v4_username = get_seen(rt, v0_u, &S_USERNAME, 41)?;
    let v5_password = get_seen(rt, v0_u, &S_PASSWORD, 42)?;
    let v6_search = get_seen(rt, v0_u, &S_SEARCH, 43)?;
    let t9 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t10 = get_builtin(rt, t9, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t11 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t12 = get_builtin(rt, t11, &S_CREATE, G_OBJECT_CREATE)?;
    let t13 = call_known(rt, t12, t11, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
    let t17 = get_seen(rt, v0_u, &S_PROTOCOL, 46)?;
    let mut v9 = V::UNDEFINED;
    'l1: {
        let t19 = eq(rt, v1_hostname, V::NULL)?;
        if t19 {
            break 'l1;
        }
        v9 = get_at(rt, v1_hostname, 0i64)?;
    }
    let t22 = seq(rt, v9, S_3.v());
    if t22 {
        let t24 = get_method(rt, v1_hostname, &S_SLICE, M_SLICE)?;
        v8 = call_method(rt, t24, v1_hostname, &[V::num(1.0), V::num(-1.0)], "hostname.slice", M_SLICE)?;
    } else {
        v8 = v1_hostname;
    }
    let t29 = get_seen(rt, v0_u, &S_HASH, 48)?;
    if v2_pathname.truthy() {
        v10 = v2_pathname;
    } else {
        v10 = S.v();
    }
    let t34 = to_part(rt, v10)?;
    if v6_search.truthy() {
        v11 = v6_search;
    } else {
        v11 = S.v();
    }
    let t37 = to_part(rt, v11)?;
    let t38 = concat_n(rt, &[t34, t37])?;
    let t40 = get_seen(rt, v0_u, &S_HREF, 49)?;
    let t15 = obj_seen(rt, &K_PROTOCOL_HOSTNAME_HASH_SEARCH_PA, [t17, v8, t29, v6_search, v2_pathname, t38, t40], 50)?;
    let v7_options = call_known(rt, t10, t9, &[t13, v0_u, t15], "Object.assign", C_OBJECT_ASSIGN)?;
    let t43 = sne(rt, v3_port, S.v());
    if t43 {
        let t45 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
        let t47 = call(rt, t45, V::UNDEFINED, &[v3_port], "Number")?;
        put_seen(rt, v7_options, &S_PORT, t47, true, 51)?;
    }
    if v4_username.truthy() {
        v12 = v4_username;
    } else {
        v12 = v5_password;
    }
    if v12.truthy() {
        let t52 = gload(rt, &S_DECODEURICOMPONENT)?;
        let t54 = call(rt, t52, V::UNDEFINED, &[v4_username], "decodeURIComponent")?;
        let t55 = to_part(rt, t54)?;
        let t57 = gload(rt, &S_DECODEURICOMPONENT)?;
        let t59 = call(rt, t57, V::UNDEFINED, &[v5_password], "decodeURIComponent")?;
        let t60 = to_part(rt, t59)?;
        let t61 = concat_n(rt, &[t55, S_4.v(), t60])?;
        put_seen(rt, v7_options, &S_AUTH, t61, true, 52)?;
    }
    return Ok(v7_options);
}
