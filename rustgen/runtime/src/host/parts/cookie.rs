#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from cookie.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(34);

lit!(S = "");
lit!(S_1 = "=");
lit!(S_COOKIETEXT = "cookieText");
lit!(S_DATE = "Date");
lit!(S_DOMAIN = "domain");
lit!(S_DOMAIN_1 = "; Domain=");
lit!(S_ENCODEURICOMPONENT = "encodeURIComponent");
lit!(S_EXPIRES = "expires");
lit!(S_EXPIRES_1 = "; Expires=");
lit!(S_FLOOR = "floor");
lit!(S_HTTPONLY = "httpOnly");
lit!(S_HTTPONLY_1 = "; HttpOnly");
lit!(S_MATH = "Math");
lit!(S_MAXAGE = "maxAge");
lit!(S_MAX_AGE = "; Max-Age=");
lit!(S_NAME = "name");
lit!(S_PATH = "path");
lit!(S_PATH_1 = "; Path=");
lit!(S_SAMESITE = "sameSite");
lit!(S_SAMESITE_1 = "; SameSite=");
lit!(S_SECURE = "secure");
lit!(S_SECURE_1 = "; Secure");
lit!(S_TOUTCSTRING = "toUTCString");
lit!(S_VALUE = "value");
const G_MATH: V = builtin("Math");
const G_MATH_FLOOR: V = builtin_function("Math", "floor");
const K_COOKIETEXT: [&Lit; 1] = [&S_COOKIETEXT];

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f2_cookietext, name: &S_COOKIETEXT, length: 1, flags: 6 },
    ],
    vars: 0,
};

// cookie.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// cookie.js:2  (function () {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 1)?;
    let v0_cookietext = closure(rt, 2, &[])?;
    return Ok(obj_seen(rt, &K_COOKIETEXT, [v0_cookietext], 0)?);
}

// cookie.js:4  const cookieText = ({ name, value, domain, path, expires, secure, httpOnly, sameSite, maxAge }) => {
fn f2_cookietext(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 85, 2)?;
    let t1 = arg(args, 0);
    req_obj(rt, t1, "*", "name")?;
    let v0_name = get_seen(rt, t1, &S_NAME, 1)?;
    let v1_value = get_seen(rt, t1, &S_VALUE, 2)?;
    let v2_domain = get_seen(rt, t1, &S_DOMAIN, 3)?;
    let v3_path = get_seen(rt, t1, &S_PATH, 4)?;
    let v4_expires = get_seen(rt, t1, &S_EXPIRES, 5)?;
    let v5_secure = get_seen(rt, t1, &S_SECURE, 6)?;
    let v6_httponly = get_seen(rt, t1, &S_HTTPONLY, 7)?;
    let v7_samesite = get_seen(rt, t1, &S_SAMESITE, 8)?;
    let v8_maxage = get_seen(rt, t1, &S_MAXAGE, 9)?;
    let t11 = gload(rt, &S_ENCODEURICOMPONENT)?;
    let t13 = call(rt, t11, V::UNDEFINED, &[v0_name], "encodeURIComponent")?;
    let t71 = add_part(rt, t13)?;
    let t15 = gload(rt, &S_ENCODEURICOMPONENT)?;
    let t17 = call(rt, t15, V::UNDEFINED, &[v1_value], "encodeURIComponent")?;
    let t72 = add_part(rt, t17)?;
    let mut v9_text = concat_n(rt, &[t71, S_1.v(), t72])?;
    let t20 = sne(rt, v8_maxage, V::UNDEFINED);
    if t20 {
        let t22 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t23 = get_builtin(rt, t22, &S_FLOOR, G_MATH_FLOOR)?;
        let t25 = math::floor(to_num(rt, v8_maxage)?);
        let t59 = add_part(rt, V::num(t25))?;
        let t60 = add_part(rt, v9_text)?;
        v9_text = concat_n(rt, &[t60, S_MAX_AGE.v(), t59])?;
    }
    if v2_domain.truthy() {
        let t61 = add_part(rt, v2_domain)?;
        let t62 = add_part(rt, v9_text)?;
        v9_text = concat_n(rt, &[t62, S_DOMAIN_1.v(), t61])?;
    }
    if v3_path.truthy() {
        let t63 = add_part(rt, v3_path)?;
        let t64 = add_part(rt, v9_text)?;
        v9_text = concat_n(rt, &[t64, S_PATH_1.v(), t63])?;
    }
    if v4_expires.truthy() {
        let t40 = gload(rt, &S_DATE)?;
        let t42 = construct(rt, t40, &[v4_expires], "Date")?;
        let t43 = get_seen(rt, t42, &S_TOUTCSTRING, 11)?;
        let t44 = call(rt, t43, t42, &[], "(intermediate value).toUTCString")?;
        let t65 = add_part(rt, t44)?;
        let t66 = add_part(rt, v9_text)?;
        v9_text = concat_n(rt, &[t66, S_EXPIRES_1.v(), t65])?;
    }
    if v6_httponly.truthy() {
        let t67 = add_part(rt, v9_text)?;
        v9_text = concat_n(rt, &[t67, S_HTTPONLY_1.v()])?;
    }
    if v5_secure.truthy() {
        let t68 = add_part(rt, v9_text)?;
        v9_text = concat_n(rt, &[t68, S_SECURE_1.v()])?;
    }
    if v7_samesite.truthy() {
        let t69 = add_part(rt, v7_samesite)?;
        let t70 = add_part(rt, v9_text)?;
        v9_text = concat_n(rt, &[t70, S_SAMESITE_1.v(), t69])?;
    }
    return Ok(v9_text);
}
