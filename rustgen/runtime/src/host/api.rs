//! What the parts of the host are given: the object `host` of their JavaScript. Its properties are rows of the table of
//! natives; the functions are here.

use super::effects;
use crate::abi::{header_slice, Header, Request};
use crate::call::arg;
use crate::conv::to_string;
use crate::literal;
use crate::mem::Rt;
use crate::native;
use crate::str::Lit;
use crate::utf8::{self, Bytes};
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

/// `host.stub.stub(name)`: what the host does not have. To name it stops here.
pub fn stub(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    missing(rt, this, args)
}

/// `host.stub.complete(name, module)`: to read one of the names that a module has in Node.js and not here stops.
pub fn complete(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let name = to_string(rt, arg(args, 0))?;
    let module = arg(args, 1);
    let lacks = if name.is(b"util") {
        native::LACKS_UTIL
    } else if name.is(b"crypto") {
        native::LACKS_CRYPTO
    } else if name.is(b"url") {
        native::LACKS_URL
    } else {
        native::LACKS_BUFFER
    };
    crate::builtins::object::set_prototype_of(rt, V::UNDEFINED, &[module, V::native(lacks)])
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
    METHOD = "method",
    PATH = "path",
    QUERY = "query",
    TARGET = "target",
    URL = "url",
    HEADERS = "headers",
    TEXT = "text",
    BYTES = "bytes",
    VERSION = "v20.20.2",
    FILE = "/var/task/index.js",
    DIRNAME = "/var/task",
    CUSTOM = "nodejs.util.inspect.custom",
    WEBCRYPTO = "webcrypto",
    MODULE = "module",
    PROCESS = "process",
    FUNCTIONS = "functions",
    PROMISED = "promised",
}

/// The request as the parts know it. A handler that is called with an event looks at nothing else of it.
pub(crate) fn request(rt: &mut Rt, req: &Request) -> R<V> {
    // SAFETY: the host's slices live until the end of the request.
    let (event, id) = unsafe { (req.event.get(), req.id.get()) };
    let o = literal::obj(rt)?;
    add_text(rt, o, &EVENT, event)?;
    add_text(rt, o, &ID, id)?;
    if event.is_empty() {
        whole_request(rt, o, req)?;
    }
    Ok(o)
}

fn add_text(rt: &mut Rt, o: V, name: &'static Lit, text: &'static [u8]) -> R<()> {
    let text = utf8::decode(rt, text)?.v();
    literal::def_prop(rt, o, name, text)
}

fn whole_request(rt: &mut Rt, o: V, req: &Request) -> R<()> {
    // SAFETY: as above.
    let (method, path, query, url, body, headers) = unsafe {
        let headers = header_slice(req.headers, req.n_headers);
        (req.method.get(), req.path.get(), req.query.get(), req.url.get(), req.body.get(), headers)
    };
    let mut target = Bytes::new();
    target.all(rt, path)?;
    if !query.is_empty() {
        target.all(rt, b"?")?;
        target.all(rt, query)?;
    }
    let target = target.done(rt);
    let parts: [(&'static Lit, &'static [u8]); 6] =
        [(&METHOD, method), (&PATH, path), (&QUERY, query), (&TARGET, target), (&URL, url), (&TEXT, body)];
    for (name, text) in parts {
        add_text(rt, o, name, text)?;
    }
    let headers = effects::pairs(rt, headers)?;
    literal::def_prop(rt, o, &HEADERS, headers)?;
    let bytes = effects::u8_array(rt, body)?;
    literal::def_prop(rt, o, &BYTES, bytes)
}

/// `host.environment`: the variables of process.env, as pairs.
pub(crate) fn environment(rt: &mut Rt) -> R<V> {
    if rt.heap.environment.is_empty() {
        return Ok(rt.new_array(&[])?.v());
    }
    Ok(rt.heap.environment)
}

/// Headers as an array of pairs, of bytes that the host will use for something else.
pub(crate) fn own_pairs(rt: &mut Rt, headers: &[Header]) -> R<V> {
    let list = rt.new_array(&[])?;
    for h in headers {
        // SAFETY: the host's slices live during the call.
        let (name, value) = unsafe { (h.name.get(), h.value.get()) };
        let name = own_text(rt, name)?;
        let value = own_text(rt, value)?;
        let pair = rt.new_array(&[name, value])?;
        rt.array_push(list, pair.v())?;
    }
    Ok(list.v())
}

fn own_text(rt: &mut Rt, bytes: &[u8]) -> R<V> {
    let mut own = Bytes::new();
    own.all(rt, bytes)?;
    let own = own.done(rt);
    Ok(utf8::decode(rt, own)?.v())
}

/// `host.custom`: the symbol by which an object says how it is inspected.
pub(crate) fn custom(rt: &mut Rt) -> R<V> {
    crate::builtins::symbol::for_key(rt, V::UNDEFINED, &[CUSTOM.v()])
}

/// `host.reasons`: the texts of status codes.
pub(crate) fn reasons(rt: &mut Rt) -> R<V> {
    let o = literal::obj(rt)?;
    for (code, text) in STATUS_TEXTS {
        let text = rt.str8_at(text.as_bytes())?.v();
        literal::def_prop_v(rt, o, V::num(*code as f64), text)?;
    }
    Ok(o)
}

const STATUS_TEXTS: &[(u16, &str)] = &[
    (100, "Continue"),
    (101, "Switching Protocols"),
    (102, "Processing"),
    (103, "Early Hints"),
    (200, "OK"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "Non-Authoritative Information"),
    (204, "No Content"),
    (205, "Reset Content"),
    (206, "Partial Content"),
    (207, "Multi-Status"),
    (208, "Already Reported"),
    (226, "IM Used"),
    (300, "Multiple Choices"),
    (301, "Moved Permanently"),
    (302, "Found"),
    (303, "See Other"),
    (304, "Not Modified"),
    (305, "Use Proxy"),
    (307, "Temporary Redirect"),
    (308, "Permanent Redirect"),
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "Length Required"),
    (412, "Precondition Failed"),
    (413, "Payload Too Large"),
    (414, "URI Too Long"),
    (415, "Unsupported Media Type"),
    (416, "Range Not Satisfiable"),
    (417, "Expectation Failed"),
    (418, "I'm a Teapot"),
    (421, "Misdirected Request"),
    (422, "Unprocessable Entity"),
    (423, "Locked"),
    (424, "Failed Dependency"),
    (425, "Too Early"),
    (426, "Upgrade Required"),
    (428, "Precondition Required"),
    (429, "Too Many Requests"),
    (431, "Request Header Fields Too Large"),
    (451, "Unavailable For Legal Reasons"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
    (505, "HTTP Version Not Supported"),
    (506, "Variant Also Negotiates"),
    (507, "Insufficient Storage"),
    (508, "Loop Detected"),
    (509, "Bandwidth Limit Exceeded"),
    (510, "Not Extended"),
    (511, "Network Authentication Required"),
];
