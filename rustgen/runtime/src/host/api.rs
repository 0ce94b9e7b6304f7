//! What the parts of the host are given: the object `host` of their JavaScript. Its properties are rows of the table of
//! natives; the functions are here.

use crate::abi::Request;
use crate::call::arg;
use crate::conv::to_string;
use crate::literal;
use crate::mem::Rt;
use crate::utf8;
use crate::value::{Stop, R, V};

/// The name of the function that is served.
pub(crate) fn name(rt: &mut Rt) -> R<V> {
    match rt.handler {
        Some(h) => Ok(h.name.v()),
        None => Err(rt.internal()),
    }
}

/// `host.fail(e)`: ends the run with an exception that nothing catches.
pub fn fail(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    rt.exc = arg(args, 0);
    Err(Stop::new(Stop::FAILED, rt.site))
}

/// `host.missing(name)`: ends the run, because the host does not have what the program uses.
pub fn missing(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let name = to_string(rt, arg(args, 0))?;
    rt.detail = utf8::encode(rt, name)?;
    Err(Stop::new(Stop::API, rt.site))
}

/// `host.result(text)`: the value that the handler returned, as JSON; the empty text is undefined. Its platform makes the
/// response of it.
pub fn result(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let text = to_string(rt, arg(args, 0))?;
    let text = utf8::encode(rt, text)?;
    rt.set_result(text);
    Ok(V::UNDEFINED)
}

crate::lit! {
    EVENT = "event",
    ID = "id",
}

/// The request as the parts know it. A handler that is called with an event looks at nothing else of it.
pub(crate) fn request(rt: &mut Rt, req: &Request) -> R<V> {
    // SAFETY: the host's slices live until the end of the request.
    let (event, id) = unsafe { (req.event.get(), req.id.get()) };
    let event = utf8::decode(rt, event)?.v();
    let id = utf8::decode(rt, id)?.v();
    let o = literal::obj(rt)?;
    literal::def_prop(rt, o, &EVENT, event)?;
    literal::def_prop(rt, o, &ID, id)?;
    Ok(o)
}
