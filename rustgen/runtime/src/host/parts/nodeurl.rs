#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from nodeurl.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(25);

lit!(S = "");
lit!(S_1 = "[?#]");
lit!(S_BASE = "base");
lit!(S_CODED = "coded");
lit!(S_COMPLETE = "complete");
lit!(S_ENCODEURI = "encodeURI");
lit!(S_ENCODEURICOMPONENT = "encodeURIComponent");
lit!(S_ERR_INVALID_URL_SCHEME = "ERR_INVALID_URL_SCHEME");
lit!(S_FILE = "file:");
lit!(S_FILEURLTOPATH = "fileURLToPath");
lit!(S_FILE_1 = "file://");
lit!(S_G = "g");
lit!(S_MODULE = "module");
lit!(S_PATH = "path");
lit!(S_PATHNAME = "pathname");
lit!(S_PATHTOFILEURL = "pathToFileURL");
lit!(S_PLAIN = "plain");
lit!(S_PROTOCOL = "protocol");
lit!(S_QUERYSTRING = "querystring");
lit!(S_REPLACE = "replace");
lit!(S_RESOLVE = "resolve");
lit!(S_STRING = "string");
lit!(S_STUB = "stub");
lit!(S_THE_URL_MUST_BE_OF_SCHEME_FILE = "The URL must be of scheme file");
lit!(S_TYPEERROR = "TypeError");
lit!(S_URL = "url");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_URL_1 = "URL");
const K_MODULE: [&Lit; 1] = [&S_MODULE];
const K_URL_URLSEARCHPARAMS_FILEURLTOPAT: [&Lit; 4] = [&S_URL_1, &S_URLSEARCHPARAMS, &S_FILEURLTOPATH, &S_PATHTOFILEURL];
const M_REPLACE: Method = method("replace");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_fileurltopath, name: &S_FILEURLTOPATH, length: 1, flags: 2 },
        FuncInfo { code: f3_pathtofileurl, name: &S_PATHTOFILEURL, length: 1, flags: 6 },
    ],
    vars: 3,
};

// nodeurl.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// nodeurl.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 35, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 1, t2)?;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_BASE, 3)?;
    req_obj(rt, t4, "host.base", "coded")?;
    let t5 = get_seen(rt, t4, &S_CODED, 4)?;
    var_set(rt, 2, t5)?;
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_URL, 5)?;
    let t9 = get_seen(rt, t8, &S_URL_1, 6)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_URL, 7)?;
    let t12 = get_seen(rt, t11, &S_URLSEARCHPARAMS, 8)?;
    let t13 = closure(rt, 2, &[])?;
    let t14 = closure(rt, 3, &[])?;
    let v3_url = obj_seen(rt, &K_URL_URLSEARCHPARAMS_FILEURLTOPAT, [t9, t12, t13, t14], 9)?;
    let t16 = var_get(rt, 0);
    let t17 = get_seen(rt, t16, &S_STUB, 10)?;
    let t18 = get_seen(rt, t17, &S_COMPLETE, 11)?;
    let t20 = call(rt, t18, t17, &[S_URL.v(), v3_url], "host.stub.complete")?;
    return Ok(obj_seen(rt, &K_MODULE, [t20], 12)?);
}

// nodeurl.js:8  fileURLToPath(u) {
fn f2_fileurltopath(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 34, 2)?;
    let mut v2 = V::UNDEFINED;
    let v0_u = arg(args, 0);
    let t3 = type_of(rt, v0_u);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_URL, 13)?;
        let t7 = get_seen(rt, t6, &S_URL_1, 14)?;
        v2 = construct(rt, t7, &[v0_u], "host.url.URL")?;
    } else {
        v2 = v0_u;
    }
    let v1_parsed = v2;
    let t13 = get_seen(rt, v1_parsed, &S_PROTOCOL, 15)?;
    let t14 = sne(rt, t13, S_FILE.v());
    if t14 {
        let t15 = var_get(rt, 2);
        let t16 = var_get(rt, 1);
        let t17 = construct(rt, t16, &[S_THE_URL_MUST_BE_OF_SCHEME_FILE.v()], "Wrong")?;
        let t18 = call(rt, t15, V::UNDEFINED, &[t17, S_ERR_INVALID_URL_SCHEME.v()], "coded")?;
        return Err(throw(rt, t18));
    }
    let t19 = var_get(rt, 0);
    let t20 = get_seen(rt, t19, &S_QUERYSTRING, 16)?;
    let t21 = get_seen(rt, t20, &S_PLAIN, 17)?;
    let t23 = get_seen(rt, v1_parsed, &S_PATHNAME, 18)?;
    return Ok(call(rt, t21, t20, &[t23], "host.querystring.plain")?);
}

// nodeurl.js:13  pathToFileURL: (p) => new host.url.URL('file://' + encodeURI(host.path.path.resolve(p)).replace(/[?…
fn f3_pathtofileurl(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 3)?;
    let v0_p = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_URL, 19)?;
    let t4 = get_seen(rt, t3, &S_URL_1, 20)?;
    let t5 = gload(rt, &S_ENCODEURI)?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_PATH, 21)?;
    let t8 = get_seen(rt, t7, &S_PATH, 22)?;
    let t9 = get_seen(rt, t8, &S_RESOLVE, 23)?;
    let t11 = call(rt, t9, t8, &[v0_p], "host.path.path.resolve")?;
    let t12 = call(rt, t5, V::UNDEFINED, &[t11], "encodeURI")?;
    let t13 = get_method(rt, t12, &S_REPLACE, M_REPLACE)?;
    let t14 = regexp(rt, &S_1, &S_G)?;
    let t15 = gload(rt, &S_ENCODEURICOMPONENT)?;
    let t16 = call_method(rt, t13, t12, &[t14, t15], "encodeURI(...).replace", M_REPLACE)?;
    let t19 = add_part(rt, t16)?;
    let t17 = concat_n(rt, &[S_FILE_1.v(), t19])?;
    return Ok(construct(rt, t4, &[t17], "host.url.URL")?);
}
