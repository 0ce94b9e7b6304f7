//! `require` and the functions of `require('containerless')`.

use crate::builtins::json_write;
use crate::call::{self, arg};
use crate::conv::to_string;
use crate::mem::Rt;
use crate::native;
use crate::utf8;
use crate::value::{Stop, R, V};

pub fn require(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let name = to_string(rt, arg(args, 0))?;
    let bare = if name.len() > 5 && (0..5).all(|i| name.at(i) == b"node:"[i] as u16) {
        rt.substr(name, 5, name.len())?
    } else {
        name
    };
    if let Some(module) = native::module(rt, bare)? {
        return Ok(module);
    }
    rt.detail = utf8::encode(rt, name)?;
    Err(Stop::new(Stop::API, rt.site))
}

pub fn listen(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let f = arg(args, 0);
    if !call::is_callable(f) {
        return Err(rt.api("listen without a function"));
    }
    rt.heap.listener = f;
    Ok(V::UNDEFINED)
}

fn request(rt: &mut Rt, method: &'static str, url: V, body: V, callback: V) -> R<V> {
    if !callback.is_undefined() && !call::is_callable(callback) {
        return Err(rt.api("a callback that is no function"));
    }
    if rt.mark == 0 {
        return Err(rt.api("an outgoing request while the module starts"));
    }
    let url = to_string(rt, url)?;
    let url = utf8::encode(rt, url)?;
    let (kind, body): (&[u8], &[u8]) = if body.is_undefined() {
        (b"", b"")
    } else if let Some(s) = body.as_s() {
        (TEXT, utf8::encode(rt, s)?)
    } else {
        match json_write::bytes(rt, body)? {
            Some(b) => (JSON, b),
            None => return Err(rt.api("a body that JSON has no text for")),
        }
    };
    rt.add_request(method.as_bytes(), url, kind, body, callback)?;
    Ok(V::UNDEFINED)
}

pub(crate) const TEXT: &[u8] = b"text/plain; charset=utf-8";
pub(crate) const JSON: &[u8] = b"application/json";

/// A call with a body, which may be left out before the callback.
fn with_body(rt: &mut Rt, method: &'static str, args: &[V]) -> R<V> {
    if args.len() == 2 && call::is_callable(args[1]) {
        return request(rt, method, args[0], V::UNDEFINED, args[1]);
    }
    request(rt, method, arg(args, 0), arg(args, 1), arg(args, 2))
}

pub fn get(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    request(rt, "GET", arg(args, 0), V::UNDEFINED, arg(args, 1))
}

pub fn delete(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    request(rt, "DELETE", arg(args, 0), V::UNDEFINED, arg(args, 1))
}

pub fn post(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    with_body(rt, "POST", args)
}

pub fn put(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    with_body(rt, "PUT", args)
}

pub fn respond(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    if rt.mark == 0 {
        return Err(rt.api("respond while the module starts"));
    }
    if rt.host.responded {
        return Ok(V::UNDEFINED);
    }
    let v = arg(args, 0);
    let (kind, body): (&'static [u8], &'static [u8]) = if v.is_undefined() || call::is_callable(v) {
        (TEXT, b"")
    } else if let Some(s) = v.as_s() {
        (TEXT, utf8::encode(rt, s)?)
    } else {
        match json_write::bytes(rt, v)? {
            Some(b) => (JSON, b),
            None => return Err(rt.api("a response that JSON has no text for")),
        }
    };
    // Serialising may have run code that responded first.
    if !rt.host.responded {
        rt.set_response(kind, body)?;
    }
    Ok(V::UNDEFINED)
}
