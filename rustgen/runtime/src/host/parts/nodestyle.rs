#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from nodestyle.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(37);

lit!(S = "");
lit!(S_1 = "/");
lit!(S_127_0_0_1 = "127.0.0.1");
lit!(S_1_1 = "1.1");
lit!(S_2 = ";");
lit!(S_3 = "=");
lit!(S_4 = "\"");
lit!(S_5 = "; ");
lit!(S_6 = ", ");
lit!(S_7 = ":");
lit!(S_APPEND = "append");
lit!(S_APPLICATION_JSON = "application/json");
lit!(S_APPLICATION_JSON_CHARSET_UTF_8 = "application/json; charset=utf-8");
lit!(S_APPLICATION_OCTET_STREAM = "application/octet-stream");
lit!(S_APPLICATION_XML = "application/xml");
lit!(S_APPLICATION_X_WWW_FORM_URLENCODE = "application/x-www-form-urlencoded");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_ASYNCITERATOR = "asyncIterator");
lit!(S_BAD_REQUEST = "Bad Request");
lit!(S_BIN = "bin");
lit!(S_BODY = "body");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFER_1 = "Buffer");
lit!(S_BYTES = "bytes");
lit!(S_BYTESOF = "bytesOf");
lit!(S_CALLING = "calling");
lit!(S_CANNOT_SET_HEADERS_AFTER_THEY_AR = "Cannot set headers after they are sent to the client");
lit!(S_CHARSET_UTF_8 = "; charset=utf-8");
lit!(S_CLOUDEVENT = "cloudEvent");
lit!(S_CODE = "code");
lit!(S_CONCAT = "concat");
lit!(S_CONTENTTYPE = "contentType");
lit!(S_CONTENT_TYPE = "content-type");
lit!(S_COOKIE = "cookie");
lit!(S_COOKIES = "cookies");
lit!(S_COOKIESOF = "cookiesOf");
lit!(S_COOKIETEXT = "cookieText");
lit!(S_CREATE = "create");
lit!(S_CSS = "css");
lit!(S_CSV = "csv");
lit!(S_DATA = "data");
lit!(S_DATE = "Date");
lit!(S_DECODEURICOMPONENT = "decodeURIComponent");
lit!(S_DELETE = "delete");
lit!(S_DONE = "done");
lit!(S_EMIT = "emit");
lit!(S_END = "end");
lit!(S_ENDSWITH = "endsWith");
lit!(S_ENTRIES = "entries");
lit!(S_ERROR = "Error");
lit!(S_ERR_HTTP_HEADERS_SENT = "ERR_HTTP_HEADERS_SENT");
lit!(S_EVENT = "event");
lit!(S_EVENTID = "eventId");
lit!(S_FAIL = "fail");
lit!(S_FINISH = "finish");
lit!(S_FINISHED = "finished");
lit!(S_FLAT = "flat");
lit!(S_FLUSHHEADERS = "flushHeaders");
lit!(S_FRAMEWORK = "framework");
lit!(S_FROM = "from");
lit!(S_FROMENTRIES = "fromEntries");
lit!(S_FUNCTION = "function");
lit!(S_GET = "get");
lit!(S_GETHEADER = "getHeader");
lit!(S_GETHEADERNAMES = "getHeaderNames");
lit!(S_GETHEADERS = "getHeaders");
lit!(S_GROUPED = "grouped");
lit!(S_HAS = "has");
lit!(S_HASHEADER = "hasHeader");
lit!(S_HASOWN = "hasOwn");
lit!(S_HEADER = "header");
lit!(S_HEADERS = "headers");
lit!(S_HEADERSSENT = "headersSent");
lit!(S_HOST = "host");
lit!(S_HOSTNAME = "hostname");
lit!(S_HTML = "html");
lit!(S_HTTP = "http");
lit!(S_HTTPVERSION = "httpVersion");
lit!(S_I = "i");
lit!(S_ID = "id");
lit!(S_IMAGE_PNG = "image/png");
lit!(S_IMAGE_SVG_XML = "image/svg+xml");
lit!(S_INCLUDES = "includes");
lit!(S_INDEXOF = "indexOf");
lit!(S_IP = "ip");
lit!(S_ISARRAY = "isArray");
lit!(S_ISTHENABLE = "isThenable");
lit!(S_ISVIEW = "isView");
lit!(S_J = "j:");
lit!(S_JS = "js");
lit!(S_JSON = "JSON");
lit!(S_JSON_1 = "json");
lit!(S_JSON_2 = "+json");
lit!(S_KEYS = "keys");
lit!(S_LISTENING = "listening");
lit!(S_LOCALHOST = "localhost");
lit!(S_LOCALS = "locals");
lit!(S_LOCATION = "location");
lit!(S_MAKEINCOMING = "makeIncoming");
lit!(S_MAKERESPONSE = "makeResponse");
lit!(S_MAP = "Map");
lit!(S_MAXAGE = "maxAge");
lit!(S_METHOD = "method");
lit!(S_MODULE = "module");
lit!(S_NAME = "name");
lit!(S_NEXT = "next");
lit!(S_NODE = "node");
lit!(S_NOTHING = "nothing");
lit!(S_NOW = "now");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_ON = "on");
lit!(S_ONCE = "once");
lit!(S_ORIGINALURL = "originalUrl");
lit!(S_PARAMS = "params");
lit!(S_PARSE = "parse");
lit!(S_PARSEDBODY = "parsedBody");
lit!(S_PATH = "path");
lit!(S_PNG = "png");
lit!(S_PROTOCOL = "protocol");
lit!(S_PUSH = "push");
lit!(S_QUERY = "query");
lit!(S_RAWBODY = "rawBody");
lit!(S_RAWHEADERS = "rawHeaders");
lit!(S_REASONS = "reasons");
lit!(S_REDIRECT = "redirect");
lit!(S_REDIRECTING_TO = ". Redirecting to ");
lit!(S_REDUCE = "reduce");
lit!(S_REGISTEREDFOR = "registeredFor");
lit!(S_REMOVEHEADER = "removeHeader");
lit!(S_REMOVELISTENER = "removeListener");
lit!(S_RESPOND = "respond");
lit!(S_RESULT = "result");
lit!(S_RETURN = "return");
lit!(S_SECURE = "secure");
lit!(S_SEND = "send");
lit!(S_SENDSTATUS = "sendStatus");
lit!(S_SENT = "sent");
lit!(S_SET = "set");
lit!(S_SETENCODING = "setEncoding");
lit!(S_SETHEADER = "setHeader");
lit!(S_SETTLE = "settle");
lit!(S_SET_COOKIE = "set-cookie");
lit!(S_SLICE = "slice");
lit!(S_SOON = "soon");
lit!(S_SPLIT = "split");
lit!(S_STARTSWITH = "startsWith");
lit!(S_STATUS = "status");
lit!(S_STATUSCODE = "statusCode");
lit!(S_STATUSMESSAGE = "statusMessage");
lit!(S_STRING = "string");
lit!(S_STRINGIFY = "stringify");
lit!(S_SVG = "svg");
lit!(S_SYMBOL = "Symbol");
lit!(S_S_CHARSET = ";\\s*charset=");
lit!(S_TARGET = "target");
lit!(S_TEST = "test");
lit!(S_TEXT = "text");
lit!(S_TEXT_1 = "text/");
lit!(S_TEXT_CSS_CHARSET_UTF_8 = "text/css; charset=utf-8");
lit!(S_TEXT_CSV_CHARSET_UTF_8 = "text/csv; charset=utf-8");
lit!(S_TEXT_HTML_CHARSET_UTF_8 = "text/html; charset=utf-8");
lit!(S_TEXT_JAVASCRIPT_CHARSET_UTF_8 = "text/javascript; charset=utf-8");
lit!(S_TEXT_PLAIN = "text/plain");
lit!(S_TEXT_PLAIN_CHARSET_UTF_8 = "text/plain; charset=utf-8");
lit!(S_THEN = "then");
lit!(S_TIMESTAMP = "timestamp");
lit!(S_TOISOSTRING = "toISOString");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TRIM = "trim");
lit!(S_TXT = "txt");
lit!(S_TYPE = "type");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNQUOTED = "unquoted");
lit!(S_URL = "url");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_UTF8 = "utf8");
lit!(S_VALUE = "value");
lit!(S_WRITABLEENDED = "writableEnded");
lit!(S_WRITE = "write");
lit!(S_WRITEHEAD = "writeHead");
lit!(S_XML = "xml");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_FROMENTRIES: Known = known("Object", "fromEntries");
const C_OBJECT_HASOWN: Known = known("Object", "hasOwn");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_JSON: V = builtin("JSON");
const G_JSON_PARSE: V = builtin_function("JSON", "parse");
const G_JSON_STRINGIFY: V = builtin_function("JSON", "stringify");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_ENTRIES: V = builtin_function("Object", "entries");
const G_OBJECT_FROMENTRIES: V = builtin_function("Object", "fromEntries");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const K_BODY: [&Lit; 1] = [&S_BODY];
const K_EVENTID_TIMESTAMP: [&Lit; 2] = [&S_EVENTID, &S_TIMESTAMP];
const K_HTML_JSON_TEXT_TXT_XML_CSS_JS_BI: [&Lit; 11] = [&S_HTML, &S_JSON_1, &S_TEXT, &S_TXT, &S_XML, &S_CSS, &S_JS, &S_BIN, &S_PNG, &S_SVG, &S_CSV];
const K_HTTP_CLOUDEVENT: [&Lit; 2] = [&S_HTTP, &S_CLOUDEVENT];
const K_HTTP_EVENT: [&Lit; 2] = [&S_HTTP, &S_EVENT];
const K_METHOD_URL_ORIGINALURL_PATH_HEAD: [&Lit; 21] = [&S_METHOD, &S_URL, &S_ORIGINALURL, &S_PATH, &S_HEADERS, &S_RAWHEADERS, &S_HTTPVERSION, &S_HOSTNAME, &S_PROTOCOL, &S_SECURE, &S_IP, &S_QUERY, &S_PARAMS, &S_COOKIES, &S_BODY, &S_RAWBODY, &S_GET, &S_HEADER, &S_ON, &S_ONCE, &S_SETENCODING];
const K_NEXT_RETURN: [&Lit; 2] = [&S_NEXT, &S_RETURN];
const K_NODE_FRAMEWORK_MODULE: [&Lit; 3] = [&S_NODE, &S_FRAMEWORK, &S_MODULE];
const K_PATH: [&Lit; 1] = [&S_PATH];
const K_STATUSCODE_STATUSMESSAGE_HEADERS: [&Lit; 29] = [&S_STATUSCODE, &S_STATUSMESSAGE, &S_HEADERSSENT, &S_WRITABLEENDED, &S_FINISHED, &S_LOCALS, &S_STATUS, &S_SETHEADER, &S_SET, &S_APPEND, &S_GETHEADER, &S_GETHEADERS, &S_GETHEADERNAMES, &S_HASHEADER, &S_REMOVEHEADER, &S_TYPE, &S_COOKIE, &S_WRITEHEAD, &S_FLUSHHEADERS, &S_WRITE, &S_END, &S_JSON_1, &S_SEND, &S_SENDSTATUS, &S_REDIRECT, &S_ON, &S_ONCE, &S_EMIT, &S_REMOVELISTENER];
const K_VALUE_DONE: [&Lit; 2] = [&S_VALUE, &S_DONE];
const M_CONCAT: Method = method("concat");
const M_DELETE: Method = method("delete");
const M_ENDSWITH: Method = method("endsWith");
const M_FLAT: Method = method("flat");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_INCLUDES: Method = method("includes");
const M_INDEXOF: Method = method("indexOf");
const M_KEYS: Method = method("keys");
const M_PUSH: Method = method("push");
const M_REDUCE: Method = method("reduce");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");
const M_STARTSWITH: Method = method("startsWith");
const M_TOLOWERCASE: Method = method("toLowerCase");
const M_TRIM: Method = method("trim");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_nothing, name: &S_NOTHING, length: 0, flags: 6 },
        FuncInfo { code: f3_bytesof_entry, name: &S_BYTESOF, length: 2, flags: 6 },
        FuncInfo { code: f4_makeresponse_entry, name: &S_MAKERESPONSE, length: 0, flags: 6 },
        FuncInfo { code: f5_finish_entry, name: &S_FINISH, length: 0, flags: 6 },
        FuncInfo { code: f6, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f7_sent_entry, name: &S_SENT, length: 0, flags: 6 },
        FuncInfo { code: f8_status, name: &S_STATUS, length: 1, flags: 2 },
        FuncInfo { code: f9_setheader, name: &S_SETHEADER, length: 2, flags: 2 },
        FuncInfo { code: f10_set, name: &S_SET, length: 2, flags: 2 },
        FuncInfo { code: f11_append, name: &S_APPEND, length: 2, flags: 2 },
        FuncInfo { code: f12_getheader, name: &S_GETHEADER, length: 1, flags: 2 },
        FuncInfo { code: f13_getheaders, name: &S_GETHEADERS, length: 0, flags: 2 },
        FuncInfo { code: f14_getheadernames, name: &S_GETHEADERNAMES, length: 0, flags: 2 },
        FuncInfo { code: f15_hasheader, name: &S_HASHEADER, length: 1, flags: 2 },
        FuncInfo { code: f16_removeheader, name: &S_REMOVEHEADER, length: 1, flags: 2 },
        FuncInfo { code: f17_type, name: &S_TYPE, length: 1, flags: 2 },
        FuncInfo { code: f18_cookie, name: &S_COOKIE, length: 2, flags: 2 },
        FuncInfo { code: f19_writehead, name: &S_WRITEHEAD, length: 3, flags: 2 },
        FuncInfo { code: f20_flushheaders, name: &S_FLUSHHEADERS, length: 0, flags: 2 },
        FuncInfo { code: f21_write, name: &S_WRITE, length: 2, flags: 2 },
        FuncInfo { code: f22_end, name: &S_END, length: 2, flags: 2 },
        FuncInfo { code: f23_json, name: &S_JSON_1, length: 1, flags: 2 },
        FuncInfo { code: f24_send, name: &S_SEND, length: 1, flags: 2 },
        FuncInfo { code: f25_sendstatus, name: &S_SENDSTATUS, length: 1, flags: 2 },
        FuncInfo { code: f26_redirect, name: &S_REDIRECT, length: 2, flags: 2 },
        FuncInfo { code: f27_on, name: &S_ON, length: 0, flags: 2 },
        FuncInfo { code: f28_once, name: &S_ONCE, length: 0, flags: 2 },
        FuncInfo { code: f29_emit, name: &S_EMIT, length: 0, flags: 2 },
        FuncInfo { code: f30_removelistener, name: &S_REMOVELISTENER, length: 0, flags: 2 },
        FuncInfo { code: f31_grouped_entry, name: &S_GROUPED, length: 1, flags: 6 },
        FuncInfo { code: f32_cookiesof_entry, name: &S_COOKIESOF, length: 1, flags: 6 },
        FuncInfo { code: f33_unquoted_entry, name: &S_UNQUOTED, length: 1, flags: 6 },
        FuncInfo { code: f34_parsedbody_entry, name: &S_PARSEDBODY, length: 3, flags: 6 },
        FuncInfo { code: f35_makeincoming_entry, name: &S_MAKEINCOMING, length: 2, flags: 6 },
        FuncInfo { code: f36_listening, name: &S_LISTENING, length: 2, flags: 6 },
        FuncInfo { code: f37, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f38, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f39_get, name: &S_GET, length: 1, flags: 2 },
        FuncInfo { code: f40_header, name: &S_HEADER, length: 1, flags: 2 },
        FuncInfo { code: f41_setencoding, name: &S_SETENCODING, length: 0, flags: 2 },
        FuncInfo { code: f42, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f43_next, name: &S_NEXT, length: 0, flags: 258 },
        FuncInfo { code: f44_return, name: &S_RETURN, length: 1, flags: 258 },
        FuncInfo { code: f45_node_entry, name: &S_NODE, length: 2, flags: 6 },
        FuncInfo { code: f46, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f47_framework_entry, name: &S_FRAMEWORK, length: 0, flags: 6 },
        FuncInfo { code: f48, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f49_framework, name: &S_FRAMEWORK, length: 0, flags: 6 },
        FuncInfo { code: f50_http, name: &S_HTTP, length: 2, flags: 2 },
        FuncInfo { code: f51_cloudevent, name: &S_CLOUDEVENT, length: 2, flags: 2 },
    ],
    vars: 23,
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

// nodestyle.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// nodestyle.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 107, 1)?;
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
    var_set(rt, 20, V::EMPTY)?;
    var_set(rt, 21, V::EMPTY)?;
    var_set(rt, 22, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_JSON, G_JSON)?;
    req_obj(rt, t2, "JSON", "parse")?;
    let t3 = get_builtin(rt, t2, &S_PARSE, G_JSON_PARSE)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_STRINGIFY, G_JSON_STRINGIFY)?;
    var_set(rt, 2, t4)?;
    let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t5, "Object", "entries")?;
    let t6 = get_builtin(rt, t5, &S_ENTRIES, G_OBJECT_ENTRIES)?;
    var_set(rt, 3, t6)?;
    let t7 = get_builtin(rt, t5, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    var_set(rt, 4, t7)?;
    let t8 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    req_obj(rt, t8, "Array", "isArray")?;
    let t9 = get_builtin(rt, t8, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    var_set(rt, 5, t9)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_CALLING, 28)?;
    req_obj(rt, t11, "host.calling", "isThenable")?;
    let t12 = get_seen(rt, t11, &S_ISTHENABLE, 29)?;
    var_set(rt, 6, t12)?;
    let t13 = get_seen(rt, t11, &S_SETTLE, 30)?;
    var_set(rt, 7, t13)?;
    let t14 = get_seen(rt, t11, &S_REGISTEREDFOR, 31)?;
    var_set(rt, 8, t14)?;
    let t15 = get_seen(rt, t11, &S_RESULT, 32)?;
    var_set(rt, 9, t15)?;
    let t16 = var_get(rt, 0);
    let t17 = get_seen(rt, t16, &S_COOKIE, 33)?;
    req_obj(rt, t17, "host.cookie", "cookieText")?;
    let t18 = get_seen(rt, t17, &S_COOKIETEXT, 34)?;
    var_set(rt, 10, t18)?;
    let t19 = obj_seen(rt, &K_HTTP_EVENT, [V::UNDEFINED, V::UNDEFINED], 35)?;
    var_set(rt, 11, t19)?;
    let t20 = closure(rt, 2, &[])?;
    var_set(rt, 12, t20)?;
    let t21 = closure(rt, 3, &[])?;
    var_set(rt, 13, t21)?;
    let t22 = obj_seen(rt, &K_HTML_JSON_TEXT_TXT_XML_CSS_JS_BI, [S_TEXT_HTML_CHARSET_UTF_8.v(), S_APPLICATION_JSON_CHARSET_UTF_8.v(), S_TEXT_PLAIN_CHARSET_UTF_8.v(), S_TEXT_PLAIN_CHARSET_UTF_8.v(), S_APPLICATION_XML.v(), S_TEXT_CSS_CHARSET_UTF_8.v(), S_TEXT_JAVASCRIPT_CHARSET_UTF_8.v(), S_APPLICATION_OCTET_STREAM.v(), S_IMAGE_PNG.v(), S_IMAGE_SVG_XML.v(), S_TEXT_CSV_CHARSET_UTF_8.v()], 36)?;
    var_set(rt, 14, t22)?;
    let t23 = closure(rt, 4, &[])?;
    var_set(rt, 15, t23)?;
    let t24 = closure(rt, 31, &[])?;
    var_set(rt, 16, t24)?;
    let t25 = closure(rt, 32, &[])?;
    var_set(rt, 17, t25)?;
    let t26 = closure(rt, 33, &[])?;
    var_set(rt, 18, t26)?;
    let t27 = closure(rt, 34, &[])?;
    var_set(rt, 19, t27)?;
    let t28 = closure(rt, 35, &[])?;
    var_set(rt, 20, t28)?;
    let t29 = closure(rt, 45, &[])?;
    var_set(rt, 21, t29)?;
    let t30 = closure(rt, 47, &[])?;
    var_set(rt, 22, t30)?;
    let t32 = var_get(rt, 21);
    let t33 = closure(rt, 49, &[])?;
    let t35 = closure(rt, 50, &[])?;
    let t36 = closure(rt, 51, &[])?;
    let t34 = obj_seen(rt, &K_HTTP_CLOUDEVENT, [t35, t36], 37)?;
    return Ok(obj_seen(rt, &K_NODE_FRAMEWORK_MODULE, [t32, t33, t34], 38)?);
}

// nodestyle.js:10  const nothing = () => {};
fn f2_nothing(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 2)?;
    Ok(V::UNDEFINED)
}

// nodestyle.js:12  const bytesOf = (chunk, encoding) => {
fn f3_bytesof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 40, 3)?;
    let mut v2 = false;
    let mut v3 = V::UNDEFINED;
    let v0_chunk = p0;
    let v1_encoding = p1;
    let t4 = seq(rt, v0_chunk, V::UNDEFINED);
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_chunk, V::NULL);
    }
    if v2 {
        let t8 = gload(rt, &S_UINT8ARRAY)?;
        return Ok(construct(rt, t8, &[V::num(0.0)], "Uint8Array")?);
    }
    let t11 = type_of(rt, v0_chunk);
    let t12 = seq(rt, t11, S_STRING.v());
    if t12 {
        let t13 = var_get(rt, 0);
        let t14 = get_seen(rt, t13, &S_BUFFER, 39)?;
        let t15 = get_seen(rt, t14, &S_BUFFER_1, 40)?;
        let t16 = get_seen(rt, t15, &S_FROM, 41)?;
        let t19 = type_of(rt, v1_encoding);
        let t20 = seq(rt, t19, S_STRING.v());
        if t20 {
            v3 = v1_encoding;
        } else {
            v3 = S_UTF8.v();
        }
        return Ok(call(rt, t16, t15, &[v0_chunk, v3], "host.buffer.Buffer.from")?);
    }
    return Ok(v0_chunk);
}

fn f3_bytesof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_bytesof(rt, arg(args, 0), arg(args, 1))
}

// nodestyle.js:22  const makeResponse = () => {
fn f4_makeresponse(rt: &mut Rt) -> R<V> {
    enter(rt, 84, 4)?;
    let mut v4_res = V::EMPTY;
    v4_res = new_box(rt, V::EMPTY)?;
    let t1 = gload(rt, &S_MAP)?;
    let v0_headers = construct(rt, t1, &[], "Map")?;
    let v1_chunks = arr(rt, &[])?;
    let v2_finish = closure(rt, 5, &[v4_res, v1_chunks, v0_headers])?;
    let v3_sent = closure(rt, 7, &[v4_res])?;
    let t7 = obj(rt)?;
    let t8 = closure(rt, 8, &[v4_res])?;
    let t9 = closure(rt, 9, &[v3_sent, v0_headers, v4_res])?;
    let t10 = closure(rt, 10, &[v4_res])?;
    let t11 = closure(rt, 11, &[v4_res])?;
    let t12 = closure(rt, 12, &[v0_headers])?;
    let t13 = closure(rt, 13, &[v0_headers])?;
    let t14 = closure(rt, 14, &[v0_headers])?;
    let t15 = closure(rt, 15, &[v0_headers])?;
    let t16 = closure(rt, 16, &[v3_sent, v0_headers])?;
    let t17 = closure(rt, 17, &[v4_res])?;
    let t18 = closure(rt, 18, &[v4_res])?;
    let t19 = closure(rt, 19, &[v3_sent, v4_res, v0_headers])?;
    let t20 = closure(rt, 20, &[v4_res])?;
    let t21 = closure(rt, 21, &[v4_res, v1_chunks])?;
    let t22 = closure(rt, 22, &[v1_chunks, v2_finish, v4_res])?;
    let t23 = closure(rt, 23, &[v4_res])?;
    let t24 = closure(rt, 24, &[v4_res])?;
    let t25 = closure(rt, 25, &[v4_res])?;
    let t26 = closure(rt, 26, &[v4_res])?;
    let t27 = closure(rt, 27, &[v4_res])?;
    let t28 = closure(rt, 28, &[v4_res])?;
    let t29 = closure(rt, 29, &[])?;
    let t30 = closure(rt, 30, &[v4_res])?;
    let t6 = obj_seen(rt, &K_STATUSCODE_STATUSMESSAGE_HEADERS, [V::num(200.0), V::UNDEFINED, V::FALSE, V::FALSE, V::FALSE, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26, t27, t28, t29, t30], 42)?;
    box_set(rt, v4_res, t6)?;
    let t31 = box_get(v4_res);
    let t31 = tdz(rt, t31, "res")?;
    let t32 = box_get(v4_res);
    let t32 = tdz(rt, t32, "res")?;
    let t33 = get_seen(rt, t32, &S_SET, 43)?;
    put_seen(rt, t31, &S_HEADER, t33, true, 44)?;
    let t34 = box_get(v4_res);
    let t34 = tdz(rt, t34, "res")?;
    let t35 = box_get(v4_res);
    let t35 = tdz(rt, t35, "res")?;
    let t36 = get_seen(rt, t35, &S_GETHEADER, 45)?;
    put_seen(rt, t34, &S_GET, t36, true, 46)?;
    let t37 = box_get(v4_res);
    let t37 = tdz(rt, t37, "res")?;
    let t38 = box_get(v4_res);
    let t38 = tdz(rt, t38, "res")?;
    let t39 = get_seen(rt, t38, &S_TYPE, 47)?;
    put_seen(rt, t37, &S_CONTENTTYPE, t39, true, 48)?;
    let t40 = box_get(v4_res);
    let t40 = tdz(rt, t40, "res")?;
    return Ok(t40);
}

fn f4_makeresponse_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_makeresponse(rt)
}

// nodestyle.js:25  const finish = () => {
fn f5_finish(rt: &mut Rt, me: V) -> R<V> {
    enter(rt, 53, 5)?;
    let mut v4 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "res")?;
    let t2 = get_seen(rt, t1, &S_WRITABLEENDED, 49)?;
    if t2.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t3 = box_get(capture(me, 0));
    let t3 = tdz(rt, t3, "res")?;
    let t4 = box_get(capture(me, 0));
    let t4 = tdz(rt, t4, "res")?;
    let t5 = box_get(capture(me, 0));
    let t5 = tdz(rt, t5, "res")?;
    put_seen(rt, t5, &S_FINISHED, V::TRUE, true, 50)?;
    put_seen(rt, t4, &S_WRITABLEENDED, V::TRUE, true, 51)?;
    put_seen(rt, t3, &S_HEADERSSENT, V::TRUE, true, 52)?;
    let t6 = gload(rt, &S_UINT8ARRAY)?;
    let t7 = capture(me, 1);
    let t8 = get_method(rt, t7, &S_REDUCE, M_REDUCE)?;
    let t9 = closure(rt, 6, &[])?;
    let t10 = call_method(rt, t8, t7, &[t9, V::num(0.0)], "chunks.reduce", M_REDUCE)?;
    let v0_bytes = construct(rt, t6, &[t10], "Uint8Array")?;
    let mut v1_at = V::num(0.0);
    let t12 = capture(me, 1);
    let mut t13 = iter(rt, t12, "chunks")?;
    'l2: loop {
        tick(rt, 19, 6)?;
        let (t14, t15) = next(rt, &mut t13)?;
        if t15 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v5_c = t14;
                let t17 = attempt!('try1, get_method(rt, v0_bytes, &S_SET, M_SET));
                attempt!('try1, call_method(rt, t17, v0_bytes, &[v5_c, v1_at], "bytes.set", M_SET));
                let t23 = attempt!('try1, length_seen(rt, v5_c, 55));
                v1_at = attempt!('try1, add(rt, v1_at, t23));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v4 = exception;
            close(rt, &mut t13, true)?;
            return Err(throw(rt, v4));
        }
    }
    let v2_list = arr(rt, &[])?;
    let t27 = capture(me, 2);
    let mut t28 = iter(rt, t27, "headers")?;
    'l4: loop {
        tick(rt, 26, 7)?;
        let (t29, t30) = next(rt, &mut t28)?;
        if t30 {
            break 'l4;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let mut t31 = attempt!('try2, iter(rt, t29, ".for"));
                let (t32, t33) = attempt!('try2, next(rt, &mut t31));
                let v7_name = t32;
                let (t34, t35) = attempt!('try2, next(rt, &mut t31));
                let v8_value = t34;
                attempt!('try2, close(rt, &mut t31, false));
                let t36 = var_get(rt, 5);
                let t38 = attempt!('try2, call(rt, t36, V::UNDEFINED, &[v8_value], "isArray"));
                if t38.truthy() {
                    v9 = v8_value;
                } else {
                    v9 = attempt!('try2, arr(rt, &[v8_value]));
                }
                let mut t43 = attempt!('try2, iter(rt, v9, ""));
                'l6: loop {
                    attempt!('try2, tick(rt, 16, 8));
                    let (t44, t45) = attempt!('try2, next(rt, &mut t43));
                    if t45 {
                        break 'l6;
                    }
                    'done3: {
                        let stop: Stop = 'try3: {
                            let v11_one = t44;
                            let t47 = attempt!('try3, get_method(rt, v2_list, &S_PUSH, M_PUSH));
                            let t50 = attempt!('try3, to_str(rt, v11_one));
                            let t51 = attempt!('try3, arr(rt, &[v7_name, t50]));
                            attempt!('try3, call_push(rt, t47, v2_list, t51, "list.push"));
                            break 'done3;
                        };
                        let exception = attempt!('try2, caught(rt, stop));
                        v10 = exception;
                        attempt!('try2, close(rt, &mut t43, true));
                        break 'try2 throw(rt, v10);
                    }
                }
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v6 = exception;
            close(rt, &mut t28, true)?;
            return Err(throw(rt, v6));
        }
    }
    let t55 = box_get(capture(me, 0));
    let t55 = tdz(rt, t55, "res")?;
    let t56 = get_seen(rt, t55, &S_STATUSCODE, 57)?;
    let t57 = seq(rt, t56, V::num(204.0));
    if t57 {
        v12 = t57;
    } else {
        let t58 = box_get(capture(me, 0));
        let t58 = tdz(rt, t58, "res")?;
        let t59 = get_seen(rt, t58, &S_STATUSCODE, 58)?;
        v12 = seq(rt, t59, V::num(304.0));
    }
    let v3_bare = v12;
    let t62 = var_get(rt, 0);
    let t63 = get_seen(rt, t62, &S_RESPOND, 59)?;
    let t64 = box_get(capture(me, 0));
    let t64 = tdz(rt, t64, "res")?;
    let t65 = get_seen(rt, t64, &S_STATUSCODE, 60)?;
    if v3_bare {
        let t68 = gload(rt, &S_UINT8ARRAY)?;
        v13 = construct(rt, t68, &[V::num(0.0)], "Uint8Array")?;
    } else {
        v13 = v0_bytes;
    }
    call(rt, t63, t62, &[t65, v2_list, v13], "host.respond")?;
    Ok(V::UNDEFINED)
}

fn f5_finish_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_finish(rt, me)
}

// nodestyle.js:28  const bytes = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
fn f6(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 9)?;
    let v0_n = arg(args, 0);
    let v1_c = arg(args, 1);
    let t5 = length_seen(rt, v1_c, 61)?;
    return Ok(add(rt, v0_n, t5)?);
}

// nodestyle.js:39  const sent = () => {
fn f7_sent(rt: &mut Rt, me: V) -> R<V> {
    enter(rt, 14, 10)?;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "res")?;
    let t2 = get_seen(rt, t1, &S_HEADERSSENT, 62)?;
    let t3 = !t2.truthy();
    if t3 {
        return Ok(V::UNDEFINED);
    }
    let t4 = gload(rt, &S_ERROR)?;
    let v0_e = construct(rt, t4, &[S_CANNOT_SET_HEADERS_AFTER_THEY_AR.v()], "Error")?;
    put_seen(rt, v0_e, &S_CODE, S_ERR_HTTP_HEADERS_SENT.v(), true, 63)?;
    return Err(throw(rt, v0_e));
}

fn f7_sent_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_sent(rt, me)
}

// nodestyle.js:47  status(code) { res.statusCode = code; return res; },
fn f8_status(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 11)?;
    let v0_code = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    let t2 = tdz(rt, t2, "res")?;
    put_seen(rt, t2, &S_STATUSCODE, v0_code, true, 64)?;
    let t4 = box_get(capture(me, 0));
    let t4 = tdz(rt, t4, "res")?;
    return Ok(t4);
}

// nodestyle.js:48  setHeader(name, value) { sent(); headers.set(`${name}`.toLowerCase(), value); return res; },
fn f9_setheader(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 12)?;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t3 = capture(me, 0);
    f7_sent(rt, t3)?;
    let t5 = capture(me, 1);
    let t6 = get_method(rt, t5, &S_SET, M_SET)?;
    let t8 = to_str(rt, v0_name)?;
    let t9 = get_method(rt, t8, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t10 = call_method(rt, t9, t8, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    call_method(rt, t6, t5, &[t10, v1_value], "headers.set", M_SET)?;
    let t13 = box_get(capture(me, 2));
    let t13 = tdz(rt, t13, "res")?;
    return Ok(t13);
}

// nodestyle.js:49  set(name, value) {
fn f10_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 13)?;
    let mut v2 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t4 = type_of(rt, v0_name);
    let t5 = seq(rt, t4, S_OBJECT_1.v());
    if t5 {
        let t6 = var_get(rt, 3);
        let t8 = call(rt, t6, V::UNDEFINED, &[v0_name], "")?;
        let mut t9 = iter(rt, t8, "entries is not a function or its return value")?;
        'l1: loop {
            tick(rt, 19, 14)?;
            let (t10, t11) = next(rt, &mut t9)?;
            if t11 {
                break 'l1;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let mut t12 = attempt!('try1, iter(rt, t10, ".for"));
                    let (t13, t14) = attempt!('try1, next(rt, &mut t12));
                    let v3_k = t13;
                    let (t15, t16) = attempt!('try1, next(rt, &mut t12));
                    let v4_v = t15;
                    attempt!('try1, close(rt, &mut t12, false));
                    let t17 = box_get(capture(me, 0));
                    let t17 = attempt!('try1, tdz(rt, t17, "res"));
                    let t18 = attempt!('try1, get_seen(rt, t17, &S_SETHEADER, 67));
                    attempt!('try1, call(rt, t18, t17, &[v3_k, v4_v], "res.setHeader"));
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v2 = exception;
                close(rt, &mut t9, true)?;
                return Err(throw(rt, v2));
            }
        }
    } else {
        let t23 = box_get(capture(me, 0));
        let t23 = tdz(rt, t23, "res")?;
        let t24 = get_seen(rt, t23, &S_SETHEADER, 68)?;
        call(rt, t24, t23, &[v0_name, v1_value], "res.setHeader")?;
    }
    let t28 = box_get(capture(me, 0));
    let t28 = tdz(rt, t28, "res")?;
    return Ok(t28);
}

// nodestyle.js:54  append(name, value) {
fn f11_append(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 15)?;
    let mut v3 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t3 = box_get(capture(me, 0));
    let t3 = tdz(rt, t3, "res")?;
    let t4 = get_seen(rt, t3, &S_GETHEADER, 69)?;
    let v2_old = call(rt, t4, t3, &[v0_name], "res.getHeader")?;
    let t7 = box_get(capture(me, 0));
    let t7 = tdz(rt, t7, "res")?;
    let t8 = get_seen(rt, t7, &S_SETHEADER, 70)?;
    let t11 = seq(rt, v2_old, V::UNDEFINED);
    if t11 {
        v3 = v1_value;
    } else {
        let t13 = arr(rt, &[])?;
        let t14 = get_method(rt, t13, &S_CONCAT, M_CONCAT)?;
        v3 = call_method(rt, t14, t13, &[v2_old, v1_value], "[].concat", M_CONCAT)?;
    }
    return Ok(call(rt, t8, t7, &[v0_name, v3], "res.setHeader")?);
}

// nodestyle.js:58  getHeader(name) { return headers.get(`${name}`.toLowerCase()); },
fn f12_getheader(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 16)?;
    let v0_name = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = get_method(rt, t2, &S_GET, M_GET)?;
    let t5 = to_str(rt, v0_name)?;
    let t6 = get_method(rt, t5, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t7 = call_method(rt, t6, t5, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    return Ok(call_method(rt, t3, t2, &[t7], "headers.get", M_GET)?);
}

// nodestyle.js:59  getHeaders() { return assign(Object.create(null), Object.fromEntries(headers)); },
fn f13_getheaders(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 17)?;
    let t1 = var_get(rt, 4);
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t3 = get_builtin(rt, t2, &S_CREATE, G_OBJECT_CREATE)?;
    let t4 = call_known(rt, t3, t2, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
    let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t6 = get_builtin(rt, t5, &S_FROMENTRIES, G_OBJECT_FROMENTRIES)?;
    let t7 = capture(me, 0);
    let t8 = call_known(rt, t6, t5, &[t7], "Object.fromEntries", C_OBJECT_FROMENTRIES)?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t4, t8], "assign")?);
}

// nodestyle.js:60  getHeaderNames() { return [...headers.keys()]; },
fn f14_getheadernames(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 18)?;
    let t1 = arr(rt, &[])?;
    let t2 = capture(me, 0);
    let t3 = get_method(rt, t2, &S_KEYS, M_KEYS)?;
    let t4 = call_method(rt, t3, t2, &[], "", M_KEYS)?;
    spread(rt, t1, t4, "headers.keys is not a function or its return value")?;
    return Ok(t1);
}

// nodestyle.js:61  hasHeader(name) { return headers.has(`${name}`.toLowerCase()); },
fn f15_hasheader(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 19)?;
    let v0_name = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = get_method(rt, t2, &S_HAS, M_HAS)?;
    let t5 = to_str(rt, v0_name)?;
    let t6 = get_method(rt, t5, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t7 = call_method(rt, t6, t5, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    return Ok(call_method(rt, t3, t2, &[t7], "headers.has", M_HAS)?);
}

// nodestyle.js:62  removeHeader(name) { sent(); headers.delete(`${name}`.toLowerCase()); },
fn f16_removeheader(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 20)?;
    let v0_name = arg(args, 0);
    let t2 = capture(me, 0);
    f7_sent(rt, t2)?;
    let t4 = capture(me, 1);
    let t5 = get_method(rt, t4, &S_DELETE, M_DELETE)?;
    let t7 = to_str(rt, v0_name)?;
    let t8 = get_method(rt, t7, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t9 = call_method(rt, t8, t7, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    call_method(rt, t5, t4, &[t9], "headers.delete", M_DELETE)?;
    Ok(V::UNDEFINED)
}

// nodestyle.js:63  type(name) { return res.setHeader('content-type', name.includes('/') ? name : types[name] ?? 'appli…
fn f17_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 21)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    let t2 = tdz(rt, t2, "res")?;
    let t3 = get_seen(rt, t2, &S_SETHEADER, 81)?;
    let t5 = get_method(rt, v0_name, &S_INCLUDES, M_INCLUDES)?;
    let t6 = call_method(rt, t5, v0_name, &[S_1.v()], "name.includes", M_INCLUDES)?;
    if t6.truthy() {
        v1 = v0_name;
    } else {
        let t8 = var_get(rt, 14);
        let t10 = get_v(rt, t8, v0_name)?;
        let t11 = eq(rt, t10, V::NULL)?;
        if t11 {
            v2 = S_APPLICATION_OCTET_STREAM.v();
        } else {
            v2 = t10;
        }
        v1 = v2;
    }
    return Ok(call(rt, t3, t2, &[S_CONTENT_TYPE.v(), v1], "res.setHeader")?);
}

// nodestyle.js:64  cookie(name, value, options = {}) {
fn f18_cookie(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 51, 22)?;
    let mut v3 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t3 = arg(args, 2);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = obj(rt)?;
    } else {
        v3 = t3;
    }
    let v2_options = v3;
    let t8 = type_of(rt, v1_value);
    let t9 = seq(rt, t8, S_OBJECT_1.v());
    if t9 {
        let t10 = var_get(rt, 2);
        let t12 = call(rt, t10, V::UNDEFINED, &[v1_value], "stringify")?;
        let t33 = add_part(rt, t12)?;
        v6 = concat_n(rt, &[S_J.v(), t33])?;
    } else {
        v6 = to_str(rt, v1_value)?;
    }
    let v4_text = v6;
    let t17 = obj_seen(rt, &K_PATH, [S_1.v()], 83)?;
    copy_props(rt, t17, v2_options, &[])?;
    def_prop(rt, t17, &S_NAME, v0_name)?;
    def_prop(rt, t17, &S_VALUE, v4_text)?;
    let v5_given = t17;
    let t22 = get_seen(rt, v5_given, &S_MAXAGE, 84)?;
    let t23 = sne(rt, t22, V::UNDEFINED);
    if t23 {
        let t25 = get_seen(rt, v5_given, &S_MAXAGE, 85)?;
        let t26 = to_num(rt, t25)? / 1000.0;
        put_seen(rt, v5_given, &S_MAXAGE, V::num(t26), true, 86)?;
    }
    let t27 = box_get(capture(me, 0));
    let t27 = tdz(rt, t27, "res")?;
    let t28 = get_seen(rt, t27, &S_APPEND, 87)?;
    let t29 = var_get(rt, 10);
    let t31 = call(rt, t29, V::UNDEFINED, &[v5_given], "cookieText")?;
    return Ok(call(rt, t28, t27, &[S_SET_COOKIE.v(), t31], "res.append")?);
}

// nodestyle.js:70  writeHead(code, message, more) {
fn f19_writehead(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 35, 23)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_code = arg(args, 0);
    let v1_message = arg(args, 1);
    let v2_more = arg(args, 2);
    let t4 = capture(me, 0);
    f7_sent(rt, t4)?;
    let t6 = box_get(capture(me, 1));
    let t6 = tdz(rt, t6, "res")?;
    put_seen(rt, t6, &S_STATUSCODE, v0_code, true, 88)?;
    let t8 = var_get(rt, 3);
    let t10 = type_of(rt, v1_message);
    let t11 = seq(rt, t10, S_OBJECT_1.v());
    if t11 {
        v4 = v1_message;
    } else {
        v4 = v2_more;
    }
    let t15 = eq(rt, v4, V::NULL)?;
    if t15 {
        v3 = obj(rt)?;
    } else {
        v3 = v4;
    }
    let t18 = call(rt, t8, V::UNDEFINED, &[v3], "")?;
    let mut t19 = iter(rt, t18, "entries is not a function or its return value")?;
    'l1: loop {
        tick(rt, 21, 24)?;
        let (t20, t21) = next(rt, &mut t19)?;
        if t21 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t22 = attempt!('try1, iter(rt, t20, ".for"));
                let (t23, t24) = attempt!('try1, next(rt, &mut t22));
                let v6_k = t23;
                let (t25, t26) = attempt!('try1, next(rt, &mut t22));
                let v7_v = t25;
                attempt!('try1, close(rt, &mut t22, false));
                let t27 = capture(me, 2);
                let t28 = attempt!('try1, get_method(rt, t27, &S_SET, M_SET));
                let t30 = attempt!('try1, get_method(rt, v6_k, &S_TOLOWERCASE, M_TOLOWERCASE));
                let t31 = attempt!('try1, call_method(rt, t30, v6_k, &[], "k.toLowerCase", M_TOLOWERCASE));
                attempt!('try1, call_method(rt, t28, t27, &[t31, v7_v], "headers.set", M_SET));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t19, true)?;
            return Err(throw(rt, v5));
        }
    }
    let t35 = box_get(capture(me, 1));
    let t35 = tdz(rt, t35, "res")?;
    put_seen(rt, t35, &S_HEADERSSENT, V::TRUE, true, 91)?;
    let t36 = box_get(capture(me, 1));
    let t36 = tdz(rt, t36, "res")?;
    return Ok(t36);
}

// nodestyle.js:77  flushHeaders() { res.headersSent = true; },
fn f20_flushheaders(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 25)?;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "res")?;
    put_seen(rt, t1, &S_HEADERSSENT, V::TRUE, true, 92)?;
    Ok(V::UNDEFINED)
}

// nodestyle.js:78  write(chunk, encoding) { res.headersSent = true; chunks.push(bytesOf(chunk, encoding)); return true…
fn f21_write(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 26)?;
    let v0_chunk = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t3 = box_get(capture(me, 0));
    let t3 = tdz(rt, t3, "res")?;
    put_seen(rt, t3, &S_HEADERSSENT, V::TRUE, true, 93)?;
    let t4 = capture(me, 1);
    let t5 = get_method(rt, t4, &S_PUSH, M_PUSH)?;
    let t6 = var_get(rt, 13);
    let t9 = f3_bytesof(rt, v0_chunk, v1_encoding)?;
    call_push(rt, t5, t4, t9, "chunks.push")?;
    return Ok(V::TRUE);
}

// nodestyle.js:79  end(chunk, encoding) {
fn f22_end(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 27)?;
    let mut v2 = false;
    let mut v0_chunk = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t4 = type_of(rt, v0_chunk);
    let t5 = seq(rt, t4, S_FUNCTION.v());
    if t5 {
        v0_chunk = V::UNDEFINED;
    }
    let t7 = sne(rt, v0_chunk, V::UNDEFINED);
    if t7 {
        v2 = sne(rt, v0_chunk, V::NULL);
    } else {
        v2 = t7;
    }
    if v2 {
        let t11 = capture(me, 0);
        let t12 = get_method(rt, t11, &S_PUSH, M_PUSH)?;
        let t13 = var_get(rt, 13);
        let t16 = f3_bytesof(rt, v0_chunk, v1_encoding)?;
        call_push(rt, t12, t11, t16, "chunks.push")?;
    }
    let t18 = capture(me, 1);
    f5_finish(rt, t18)?;
    let t20 = box_get(capture(me, 2));
    let t20 = tdz(rt, t20, "res")?;
    return Ok(t20);
}

// nodestyle.js:85  json(value) {
fn f23_json(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 28)?;
    let v0_value = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    let t2 = tdz(rt, t2, "res")?;
    let t3 = get_seen(rt, t2, &S_HASHEADER, 96)?;
    let t4 = call(rt, t3, t2, &[S_CONTENT_TYPE.v()], "res.hasHeader")?;
    let t5 = !t4.truthy();
    if t5 {
        let t6 = box_get(capture(me, 0));
        let t6 = tdz(rt, t6, "res")?;
        let t7 = get_seen(rt, t6, &S_SETHEADER, 97)?;
        call(rt, t7, t6, &[S_CONTENT_TYPE.v(), S_APPLICATION_JSON_CHARSET_UTF_8.v()], "res.setHeader")?;
    }
    let t9 = box_get(capture(me, 0));
    let t9 = tdz(rt, t9, "res")?;
    let t10 = get_seen(rt, t9, &S_END, 98)?;
    let t11 = var_get(rt, 2);
    let t13 = call(rt, t11, V::UNDEFINED, &[v0_value], "stringify")?;
    return Ok(call(rt, t10, t9, &[t13], "res.end")?);
}

// nodestyle.js:89  send(body) {
fn f24_send(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 72, 29)?;
    let mut v1 = false;
    let v0_body = arg(args, 0);
    let t3 = seq(rt, v0_body, V::UNDEFINED);
    if t3 {
        v1 = t3;
    } else {
        v1 = seq(rt, v0_body, V::NULL);
    }
    if v1 {
        let t7 = box_get(capture(me, 0));
        let t7 = tdz(rt, t7, "res")?;
        let t8 = get_seen(rt, t7, &S_END, 99)?;
        return Ok(call(rt, t8, t7, &[], "res.end")?);
    }
    let t11 = type_of(rt, v0_body);
    let t12 = seq(rt, t11, S_STRING.v());
    if t12 {
        let t13 = box_get(capture(me, 0));
        let t13 = tdz(rt, t13, "res")?;
        let t14 = get_seen(rt, t13, &S_GETHEADER, 100)?;
        let v2_type = call(rt, t14, t13, &[S_CONTENT_TYPE.v()], "res.getHeader")?;
        let t17 = seq(rt, v2_type, V::UNDEFINED);
        if t17 {
            let t18 = box_get(capture(me, 0));
            let t18 = tdz(rt, t18, "res")?;
            let t19 = get_seen(rt, t18, &S_SETHEADER, 101)?;
            call(rt, t19, t18, &[S_CONTENT_TYPE.v(), S_TEXT_HTML_CHARSET_UTF_8.v()], "res.setHeader")?;
        } else {
            let t21 = regexp(rt, &S_S_CHARSET, &S_I)?;
            let t22 = get_seen(rt, t21, &S_TEST, 102)?;
            let t24 = call(rt, t22, t21, &[v2_type], "/;\\s*charset=/i.test")?;
            let t25 = !t24.truthy();
            if t25 {
                let t26 = box_get(capture(me, 0));
                let t26 = tdz(rt, t26, "res")?;
                let t27 = get_seen(rt, t26, &S_SETHEADER, 103)?;
                let t54 = add_part(rt, v2_type)?;
                let t29 = concat_n(rt, &[t54, S_CHARSET_UTF_8.v()])?;
                call(rt, t27, t26, &[S_CONTENT_TYPE.v(), t29], "res.setHeader")?;
            }
        }
        let t31 = box_get(capture(me, 0));
        let t31 = tdz(rt, t31, "res")?;
        let t32 = get_seen(rt, t31, &S_END, 104)?;
        return Ok(call(rt, t32, t31, &[v0_body], "res.end")?);
    }
    let t35 = gload(rt, &S_ARRAYBUFFER)?;
    let t36 = get_seen(rt, t35, &S_ISVIEW, 105)?;
    let t38 = call(rt, t36, t35, &[v0_body], "ArrayBuffer.isView")?;
    if t38.truthy() {
        let t39 = box_get(capture(me, 0));
        let t39 = tdz(rt, t39, "res")?;
        let t40 = get_seen(rt, t39, &S_HASHEADER, 106)?;
        let t41 = call(rt, t40, t39, &[S_CONTENT_TYPE.v()], "res.hasHeader")?;
        let t42 = !t41.truthy();
        if t42 {
            let t43 = box_get(capture(me, 0));
            let t43 = tdz(rt, t43, "res")?;
            let t44 = get_seen(rt, t43, &S_SETHEADER, 107)?;
            call(rt, t44, t43, &[S_CONTENT_TYPE.v(), S_APPLICATION_OCTET_STREAM.v()], "res.setHeader")?;
        }
        let t46 = box_get(capture(me, 0));
        let t46 = tdz(rt, t46, "res")?;
        let t47 = get_seen(rt, t46, &S_END, 108)?;
        return Ok(call(rt, t47, t46, &[v0_body], "res.end")?);
    }
    let t50 = box_get(capture(me, 0));
    let t50 = tdz(rt, t50, "res")?;
    let t51 = get_seen(rt, t50, &S_JSON_1, 109)?;
    return Ok(call(rt, t51, t50, &[v0_body], "res.json")?);
}

// nodestyle.js:103  sendStatus(code) { return res.status(code).type('txt').send(host.reasons[code] ?? `${code}`); },
fn f25_sendstatus(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 30)?;
    let mut v1 = V::UNDEFINED;
    let v0_code = arg(args, 0);
    let t2 = box_get(capture(me, 0));
    let t2 = tdz(rt, t2, "res")?;
    let t3 = get_seen(rt, t2, &S_STATUS, 110)?;
    let t5 = call(rt, t3, t2, &[v0_code], "res.status")?;
    let t6 = get_seen(rt, t5, &S_TYPE, 111)?;
    let t7 = call(rt, t6, t5, &[S_TXT.v()], "res.status(...).type")?;
    let t8 = get_seen(rt, t7, &S_SEND, 112)?;
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_REASONS, 113)?;
    let t12 = get_v(rt, t10, v0_code)?;
    let t13 = eq(rt, t12, V::NULL)?;
    if t13 {
        v1 = to_str(rt, v0_code)?;
    } else {
        v1 = t12;
    }
    return Ok(call(rt, t8, t7, &[v1], "res.status(...).type(...).send")?);
}

// nodestyle.js:104  redirect(code, url) {
fn f26_redirect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 47, 31)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v0_code = arg(args, 0);
    let mut v1_url = arg(args, 1);
    let t4 = seq(rt, v1_url, V::UNDEFINED);
    if t4 {
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_REDIRECT, 114)?;
        let t8 = arr(rt, &[t6, v0_code])?;
        let mut t9 = iter(rt, t8, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t10, t11) = attempt!('try1, next(rt, &mut t9));
                v0_code = t10;
                let (t12, t13) = attempt!('try1, next(rt, &mut t9));
                v1_url = t12;
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t9, true)?;
            return Err(throw(rt, v2));
        }
        close(rt, &mut t9, false)?;
    }
    let t15 = box_get(capture(me, 0));
    let t15 = tdz(rt, t15, "res")?;
    let t16 = get_seen(rt, t15, &S_STATUS, 115)?;
    let t18 = call(rt, t16, t15, &[v0_code], "res.status")?;
    let t19 = get_seen(rt, t18, &S_SETHEADER, 116)?;
    let t21 = to_str(rt, v1_url)?;
    let t22 = call(rt, t19, t18, &[S_LOCATION.v(), t21], "res.status(...).setHeader")?;
    let t23 = get_seen(rt, t22, &S_TYPE, 117)?;
    let t24 = call(rt, t23, t22, &[S_TXT.v()], "res.status(...).setHeader(...).type")?;
    let t25 = get_seen(rt, t24, &S_END, 118)?;
    let t26 = var_get(rt, 0);
    let t27 = get_seen(rt, t26, &S_REASONS, 119)?;
    let t29 = get_v(rt, t27, v0_code)?;
    let t30 = eq(rt, t29, V::NULL)?;
    if t30 {
        v3 = S.v();
    } else {
        v3 = t29;
    }
    let t36 = add_part(rt, v3)?;
    let t37 = add_part(rt, v1_url)?;
    let t34 = concat_n(rt, &[t36, S_REDIRECTING_TO.v(), t37])?;
    return Ok(call(rt, t25, t24, &[t34], "res.status(...).setHeader(...).type(...).end")?);
}

// nodestyle.js:108  on() { return res; }, once() { return res; }, emit() { return false; }, removeListener() { return r…
fn f27_on(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 32)?;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "res")?;
    return Ok(t1);
}

// nodestyle.js:108  on() { return res; }, once() { return res; }, emit() { return false; }, removeListener() { return r…
fn f28_once(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 33)?;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "res")?;
    return Ok(t1);
}

// nodestyle.js:108  on() { return res; }, once() { return res; }, emit() { return false; }, removeListener() { return r…
fn f29_emit(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 34)?;
    return Ok(V::FALSE);
}

// nodestyle.js:108  on() { return res; }, once() { return res; }, emit() { return false; }, removeListener() { return r…
fn f30_removelistener(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 35)?;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "res")?;
    return Ok(t1);
}

// nodestyle.js:115  const grouped = (pairs) => {
fn f31_grouped(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 10, 36)?;
    let mut v2 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_pairs = p0;
    let v1_out = obj(rt)?;
    let mut t4 = iter(rt, v0_pairs, "pairs")?;
    'l1: loop {
        tick(rt, 42, 37)?;
        let (t5, t6) = next(rt, &mut t4)?;
        if t6 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t7 = attempt!('try1, iter(rt, t5, ".for"));
                let (t8, t9) = attempt!('try1, next(rt, &mut t7));
                let v3_name = t8;
                let (t10, t11) = attempt!('try1, next(rt, &mut t7));
                let v4_value = t10;
                attempt!('try1, close(rt, &mut t7, false));
                let t12 = attempt!('try1, gload_builtin(rt, &S_OBJECT, G_OBJECT));
                let t13 = attempt!('try1, get_builtin(rt, t12, &S_HASOWN, G_OBJECT_HASOWN));
                let t16 = attempt!('try1, call_known(rt, t13, t12, &[v1_out, v3_name], "Object.hasOwn", C_OBJECT_HASOWN));
                if t16.truthy() {
                    v6 = attempt!('try1, get_v(rt, v1_out, v3_name));
                } else {
                    v6 = V::UNDEFINED;
                }
                let v5_old = v6;
                let t24 = seq(rt, v5_old, V::UNDEFINED);
                if t24 {
                    v7 = v4_value;
                } else {
                    let t26 = attempt!('try1, arr(rt, &[]));
                    let t27 = attempt!('try1, get_method(rt, t26, &S_CONCAT, M_CONCAT));
                    v7 = attempt!('try1, call_method(rt, t27, t26, &[v5_old, v4_value], "[].concat", M_CONCAT));
                }
                attempt!('try1, put_v(rt, v1_out, v3_name, v7, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t4, true)?;
            return Err(throw(rt, v2));
        }
    }
    return Ok(v1_out);
}

fn f31_grouped_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f31_grouped(rt, arg(args, 0))
}

// nodestyle.js:123  const cookiesOf = (text) => {
fn f32_cookiesof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 17, 38)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v7 = false;
    let v0_text = p0;
    let v1_out = obj(rt)?;
    let t4 = eq(rt, v0_text, V::NULL)?;
    if t4 {
        v2 = S.v();
    } else {
        v2 = v0_text;
    }
    let t6 = get_method(rt, v2, &S_SPLIT, M_SPLIT)?;
    let t7 = call_method(rt, t6, v2, &[S_2.v()], "", M_SPLIT)?;
    let mut t8 = iter(rt, t7, "(text ?? \"\").split is not a function or its return value")?;
    'l1: loop {
        tick(rt, 45, 39)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_part = t9;
                let t12 = attempt!('try1, get_method(rt, v4_part, &S_INDEXOF, M_INDEXOF));
                let v5_at = attempt!('try1, call_method(rt, t12, v4_part, &[S_3.v()], "part.indexOf", M_INDEXOF));
                let t15 = attempt!('try1, get_method(rt, v4_part, &S_SLICE, M_SLICE));
                let t17 = attempt!('try1, call_method(rt, t15, v4_part, &[V::num(0.0), v5_at], "part.slice", M_SLICE));
                let t18 = attempt!('try1, get_method(rt, t17, &S_TRIM, M_TRIM));
                let v6_name = attempt!('try1, call_method(rt, t18, t17, &[], "part.slice(...).trim", M_TRIM));
                let t21 = attempt!('try1, to_num(rt, v5_at)) > 0.0;
                if t21 {
                    let t22 = attempt!('try1, gload_builtin(rt, &S_OBJECT, G_OBJECT));
                    let t23 = attempt!('try1, get_builtin(rt, t22, &S_HASOWN, G_OBJECT_HASOWN));
                    let t26 = attempt!('try1, call_known(rt, t23, t22, &[v1_out, v6_name], "Object.hasOwn", C_OBJECT_HASOWN));
                    v7 = !t26.truthy();
                } else {
                    v7 = t21;
                }
                if v7 {
                    let t31 = var_get(rt, 18);
                    let t31 = attempt!('try1, tdz(rt, t31, "unquoted"));
                    let t33 = attempt!('try1, get_method(rt, v4_part, &S_SLICE, M_SLICE));
                    let t35 = attempt!('try1, add(rt, v5_at, V::num(1.0)));
                    let t36 = attempt!('try1, call_method(rt, t33, v4_part, &[t35], "part.slice", M_SLICE));
                    let t37 = attempt!('try1, get_method(rt, t36, &S_TRIM, M_TRIM));
                    let t38 = attempt!('try1, call_method(rt, t37, t36, &[], "part.slice(...).trim", M_TRIM));
                    let t39 = attempt!('try1, f33_unquoted(rt, t38));
                    attempt!('try1, put_v(rt, v1_out, v6_name, t39, true));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t8, true)?;
            return Err(throw(rt, v3));
        }
    }
    return Ok(v1_out);
}

fn f32_cookiesof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f32_cookiesof(rt, arg(args, 0))
}

// nodestyle.js:132  const unquoted = (value) => {
fn f33_unquoted(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 22, 40)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_value = p0;
    let t3 = get_method(rt, v0_value, &S_STARTSWITH, M_STARTSWITH)?;
    let t4 = call_method(rt, t3, v0_value, &[S_4.v()], "value.startsWith", M_STARTSWITH)?;
    if t4.truthy() {
        let t6 = get_method(rt, v0_value, &S_SLICE, M_SLICE)?;
        v2 = call_method(rt, t6, v0_value, &[V::num(1.0), V::num(-1.0)], "value.slice", M_SLICE)?;
    } else {
        v2 = v0_value;
    }
    let v1_inner = v2;
    'done1: {
        let stop: Stop = 'try1: {
            let t10 = attempt!('try1, gload(rt, &S_DECODEURICOMPONENT));
            return Ok(attempt!('try1, call(rt, t10, V::UNDEFINED, &[v1_inner], "decodeURIComponent")));
        };
        let exception = caught(rt, stop)?;
        v3 = exception;
        return Ok(v1_inner);
    }
    Ok(V::UNDEFINED)
}

fn f33_unquoted_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f33_unquoted(rt, arg(args, 0))
}

// nodestyle.js:141  const parsedBody = (request, headers, framework) => {
fn f34_parsedbody(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 123, 41)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let v0_request = p0;
    let v1_headers = p1;
    let v2_framework = p2;
    let t5 = get_seen(rt, v1_headers, &S_CONTENT_TYPE, 131)?;
    let t6 = eq(rt, t5, V::NULL)?;
    if t6 {
        v5 = S.v();
    } else {
        v5 = t5;
    }
    let t8 = get_method(rt, v5, &S_SPLIT, M_SPLIT)?;
    let t9 = call_method(rt, t8, v5, &[S_2.v()], "(headers.content-type ?? \"\").split", M_SPLIT)?;
    let t10 = get_at(rt, t9, 0i64)?;
    let t11 = get_method(rt, t10, &S_TRIM, M_TRIM)?;
    let t12 = call_method(rt, t11, t10, &[], "(headers.content-type ?? \"\").split(...)[0].trim", M_TRIM)?;
    let t13 = get_method(rt, t12, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let v3_media = call_method(rt, t13, t12, &[], "(headers.content-type ?? \"\").split(...)[0].trim(...).toLowerCase", M_TOLOWERCASE)?;
    if v2_framework.truthy() {
        v6 = obj(rt)?;
    } else {
        v6 = V::UNDEFINED;
    }
    let v4_none = v6;
    let t19 = get_seen(rt, v0_request, &S_BYTES, 135)?;
    let t20 = length_seen(rt, t19, 136)?;
    let t21 = seq(rt, t20, V::num(0.0));
    if t21 {
        return Ok(obj_seen(rt, &K_BODY, [v4_none], 137)?);
    }
    let t25 = seq(rt, v3_media, S_APPLICATION_JSON.v());
    if t25 {
        v7 = V::bool(t25);
    } else {
        if v2_framework.truthy() {
            let t28 = get_method(rt, v3_media, &S_ENDSWITH, M_ENDSWITH)?;
            v8 = call_method(rt, t28, v3_media, &[S_JSON_2.v()], "media.endsWith", M_ENDSWITH)?;
        } else {
            v8 = v2_framework;
        }
        v7 = v8;
    }
    if v7.truthy() {
        'done1: {
            let stop: Stop = 'try1: {
                let t33 = var_get(rt, 1);
                let t35 = attempt!('try1, get_seen(rt, v0_request, &S_TEXT, 139));
                let t36 = attempt!('try1, call(rt, t33, V::UNDEFINED, &[t35], "parse"));
                return Ok(attempt!('try1, obj_seen(rt, &K_BODY, [t36], 140)));
            };
            let exception = caught(rt, stop)?;
            v9 = exception;
            return Ok(V::FALSE);
        }
    }
    let t38 = seq(rt, v3_media, S_APPLICATION_X_WWW_FORM_URLENCODE.v());
    if t38 {
        let t40 = var_get(rt, 16);
        let t41 = var_get(rt, 0);
        let t42 = get_seen(rt, t41, &S_URL, 141)?;
        let t43 = get_seen(rt, t42, &S_URLSEARCHPARAMS, 142)?;
        let t45 = get_seen(rt, v0_request, &S_TEXT, 143)?;
        let t46 = construct(rt, t43, &[t45], "host.url.URLSearchParams")?;
        let t47 = f31_grouped(rt, t46)?;
        return Ok(obj_seen(rt, &K_BODY, [t47], 144)?);
    }
    let t49 = seq(rt, v3_media, S_TEXT_PLAIN.v());
    if t49 {
        v10 = V::bool(t49);
    } else {
        if v2_framework.truthy() {
            let t52 = get_method(rt, v3_media, &S_STARTSWITH, M_STARTSWITH)?;
            v11 = call_method(rt, t52, v3_media, &[S_TEXT_1.v()], "media.startsWith", M_STARTSWITH)?;
        } else {
            v11 = v2_framework;
        }
        v10 = v11;
    }
    if v10.truthy() {
        let t58 = get_seen(rt, v0_request, &S_TEXT, 146)?;
        return Ok(obj_seen(rt, &K_BODY, [t58], 147)?);
    }
    let t60 = seq(rt, v3_media, S_APPLICATION_OCTET_STREAM.v());
    if t60 {
        v12 = V::bool(t60);
    } else {
        v12 = v2_framework;
    }
    if v12.truthy() {
        let t64 = var_get(rt, 0);
        let t65 = get_seen(rt, t64, &S_BUFFER, 148)?;
        let t66 = get_seen(rt, t65, &S_BUFFER_1, 149)?;
        let t67 = get_seen(rt, t66, &S_FROM, 150)?;
        let t69 = get_seen(rt, v0_request, &S_BYTES, 151)?;
        let t70 = call(rt, t67, t66, &[t69], "host.buffer.Buffer.from")?;
        return Ok(obj_seen(rt, &K_BODY, [t70], 152)?);
    }
    return Ok(obj_seen(rt, &K_BODY, [v4_none], 153)?);
}

fn f34_parsedbody_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f34_parsedbody(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// nodestyle.js:157  const makeIncoming = (request, framework) => {
fn f35_makeincoming(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 110, 42)?;
    let mut v6_req = V::EMPTY;
    let mut v7 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    v6_req = new_box(rt, V::EMPTY)?;
    let v0_request = p0;
    let v1_framework = p1;
    let v2_headers = obj(rt)?;
    let t5 = get_seen(rt, v0_request, &S_HEADERS, 154)?;
    let mut t6 = iter(rt, t5, "request.headers")?;
    'l1: loop {
        tick(rt, 53, 43)?;
        let (t7, t8) = next(rt, &mut t6)?;
        if t8 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t9 = attempt!('try1, iter(rt, t7, ".for"));
                let (t10, t11) = attempt!('try1, next(rt, &mut t9));
                let v8_name = t10;
                let (t12, t13) = attempt!('try1, next(rt, &mut t9));
                let v9_value = t12;
                attempt!('try1, close(rt, &mut t9, false));
                let t16 = attempt!('try1, get_v(rt, v2_headers, v8_name));
                let t17 = seq(rt, t16, V::UNDEFINED);
                if t17 {
                    let t21 = seq(rt, v8_name, S_SET_COOKIE.v());
                    if t21 {
                        v10 = attempt!('try1, arr(rt, &[v9_value]));
                    } else {
                        v10 = v9_value;
                    }
                    attempt!('try1, put_v(rt, v2_headers, v8_name, v10, true));
                } else {
                    let t27 = seq(rt, v8_name, S_SET_COOKIE.v());
                    if t27 {
                        let t30 = attempt!('try1, get_v(rt, v2_headers, v8_name));
                        let t31 = attempt!('try1, get_method(rt, t30, &S_PUSH, M_PUSH));
                        attempt!('try1, call_push(rt, t31, t30, v9_value, "headers[name].push"));
                    } else {
                        let t36 = attempt!('try1, get_v(rt, v2_headers, v8_name));
                        let t38 = seq(rt, v8_name, S_COOKIE.v());
                        if t38 {
                            v11 = S_5.v();
                        } else {
                            v11 = S_6.v();
                        }
                        let t41 = attempt!('try1, add(rt, v11, v9_value));
                        let t42 = attempt!('try1, add(rt, t36, t41));
                        attempt!('try1, put_v(rt, v2_headers, v8_name, t42, true));
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t6, true)?;
            return Err(throw(rt, v7));
        }
    }
    let t44 = var_get(rt, 19);
    let v3_parsed = f34_parsedbody(rt, v0_request, v2_headers, v1_framework)?;
    let t50 = !v3_parsed.truthy();
    if t50 {
        return Ok(V::UNDEFINED);
    }
    let t51 = var_get(rt, 0);
    let t52 = get_seen(rt, t51, &S_BUFFER, 156)?;
    let t53 = get_seen(rt, t52, &S_BUFFER_1, 157)?;
    let t54 = get_seen(rt, t53, &S_FROM, 158)?;
    let t56 = get_seen(rt, v0_request, &S_BYTES, 159)?;
    let v4_buffer = call(rt, t54, t53, &[t56], "host.buffer.Buffer.from")?;
    let v5_listening = closure(rt, 36, &[v4_buffer, v6_req])?;
    let t61 = get_seen(rt, v0_request, &S_METHOD, 160)?;
    let t63 = get_seen(rt, v0_request, &S_TARGET, 161)?;
    let t65 = get_seen(rt, v0_request, &S_TARGET, 162)?;
    let t67 = get_seen(rt, v0_request, &S_PATH, 163)?;
    let t70 = get_seen(rt, v0_request, &S_HEADERS, 164)?;
    let t71 = get_method(rt, t70, &S_FLAT, M_FLAT)?;
    let t72 = call_method(rt, t71, t70, &[], "request.headers.flat", M_FLAT)?;
    let t74 = get_seen(rt, v2_headers, &S_HOST, 166)?;
    let t75 = eq(rt, t74, V::NULL)?;
    if t75 {
        v12 = S_LOCALHOST.v();
    } else {
        v12 = t74;
    }
    let t77 = get_method(rt, v12, &S_SPLIT, M_SPLIT)?;
    let t78 = call_method(rt, t77, v12, &[S_7.v()], "(headers.host ?? \"localhost\").split", M_SPLIT)?;
    let t79 = get_at(rt, t78, 0i64)?;
    let t80 = var_get(rt, 16);
    let t81 = var_get(rt, 0);
    let t82 = get_seen(rt, t81, &S_URL, 168)?;
    let t83 = get_seen(rt, t82, &S_URLSEARCHPARAMS, 169)?;
    let t85 = get_seen(rt, v0_request, &S_QUERY, 170)?;
    let t86 = construct(rt, t83, &[t85], "host.url.URLSearchParams")?;
    let t87 = f31_grouped(rt, t86)?;
    let t88 = obj(rt)?;
    let t89 = var_get(rt, 17);
    let t91 = get_seen(rt, v2_headers, &S_COOKIE, 171)?;
    let t92 = f32_cookiesof(rt, t91)?;
    let t94 = get_seen(rt, v3_parsed, &S_BODY, 172)?;
    let t96 = closure(rt, 39, &[v2_headers])?;
    let t97 = closure(rt, 40, &[v2_headers])?;
    let t100 = closure(rt, 41, &[v6_req])?;
    let t59 = obj_seen(rt, &K_METHOD_URL_ORIGINALURL_PATH_HEAD, [t61, t63, t65, t67, v2_headers, t72, S_1_1.v(), t79, S_HTTP.v(), V::FALSE, S_127_0_0_1.v(), t87, t88, t92, t94, v4_buffer, t96, t97, v5_listening, v5_listening, t100], 173)?;
    let t101 = gload(rt, &S_SYMBOL)?;
    let t102 = get_seen(rt, t101, &S_ASYNCITERATOR, 174)?;
    let t103 = to_key(rt, t102)?;
    let t104 = closure(rt, 42, &[v4_buffer])?;
    set_name(rt, t104, t103, "")?;
    def_prop_v(rt, t59, t103, t104)?;
    box_set(rt, v6_req, t59)?;
    let t105 = box_get(v6_req);
    let t105 = tdz(rt, t105, "req")?;
    return Ok(t105);
}

fn f35_makeincoming_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f35_makeincoming(rt, arg(args, 0), arg(args, 1))
}

// nodestyle.js:167  const listening = (event, f) => {
fn f36_listening(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 29, 44)?;
    let mut v2 = false;
    let v0_event = arg(args, 0);
    let v1_f = arg(args, 1);
    let t4 = seq(rt, v0_event, S_DATA.v());
    if t4 {
        let t5 = capture(me, 0);
        let t6 = length_seen(rt, t5, 175)?;
        v2 = to_num(rt, t6)? > 0.0;
    } else {
        v2 = t4;
    }
    if v2 {
        let t9 = var_get(rt, 0);
        let t10 = get_seen(rt, t9, &S_SOON, 176)?;
        let t11 = closure(rt, 37, &[v1_f, capture(me, 0)])?;
        call(rt, t10, t9, &[t11], "host.soon")?;
    }
    let t14 = seq(rt, v0_event, S_END.v());
    if t14 {
        let t15 = var_get(rt, 0);
        let t16 = get_seen(rt, t15, &S_SOON, 177)?;
        let t17 = closure(rt, 38, &[v1_f])?;
        call(rt, t16, t15, &[t17], "host.soon")?;
    }
    let t19 = box_get(capture(me, 1));
    let t19 = tdz(rt, t19, "req")?;
    return Ok(t19);
}

// nodestyle.js:168  if (event === 'data' && buffer.length > 0) host.soon(() => f(buffer));
fn f37(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 45)?;
    let t1 = capture(me, 0);
    let t2 = capture(me, 1);
    return Ok(call(rt, t1, V::UNDEFINED, &[t2], "f")?);
}

// nodestyle.js:169  if (event === 'end') host.soon(() => f());
fn f38(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 46)?;
    let t1 = capture(me, 0);
    return Ok(call(rt, t1, V::UNDEFINED, &[], "f")?);
}

// nodestyle.js:177  get(name) { return headers[name.toLowerCase()]; },
fn f39_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 47)?;
    let v0_name = arg(args, 0);
    let t2 = capture(me, 0);
    let t4 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t5 = call_method(rt, t4, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    return Ok(get_v(rt, t2, t5)?);
}

// nodestyle.js:178  header(name) { return headers[name.toLowerCase()]; },
fn f40_header(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 48)?;
    let v0_name = arg(args, 0);
    let t2 = capture(me, 0);
    let t4 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t5 = call_method(rt, t4, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    return Ok(get_v(rt, t2, t5)?);
}

// nodestyle.js:179  on: listening, once: listening, setEncoding() { return req; },
fn f41_setencoding(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 49)?;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "req")?;
    return Ok(t1);
}

// nodestyle.js:180  [Symbol.asyncIterator]() {
fn f42(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 50)?;
    let mut v0_over = V::EMPTY;
    v0_over = new_box(rt, V::EMPTY)?;
    let t1 = capture(me, 0);
    let t2 = length_seen(rt, t1, 180)?;
    let t3 = seq(rt, t2, V::num(0.0));
    box_set(rt, v0_over, V::bool(t3))?;
    let t5 = closure_of(rt, 43, &[v0_over, capture(me, 0)])?;
    let t6 = closure_of(rt, 44, &[v0_over])?;
    return Ok(obj_seen(rt, &K_NEXT_RETURN, [t5, t6], 181)?);
}

// nodestyle.js:183  async next() {
fn f43_next(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 51)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 16, 51)?;
        let mut v1 = V::UNDEFINED;
        let t1 = box_get(capture(me, 0));
        if t1.truthy() {
            v1 = obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 182)?;
        } else {
            let t4 = capture(me, 1);
            v1 = obj_seen(rt, &K_VALUE_DONE, [t4, V::FALSE], 183)?;
        }
        let v0_one = v1;
        box_set(rt, capture(me, 0), V::TRUE)?;
        return Ok(v0_one);
    })
}

// nodestyle.js:188  async return(value) { over = true; return { value, done: true }; },
fn f44_return(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 52)?;
    let p0 = arg(args, 0);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 8, 52)?;
        let v0_value = p0;
        box_set(rt, capture(me, 0), V::TRUE)?;
        return Ok(obj_seen(rt, &K_VALUE_DONE, [v0_value, V::TRUE], 184)?);
    })
}

// nodestyle.js:194  const node = (handler, framework) => (request) => {
fn f45_node(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 9, 53)?;
    let v0_handler = p0;
    let v1_framework = p1;
    return Ok(closure(rt, 46, &[v0_handler, v1_framework])?);
}

fn f45_node_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f45_node(rt, arg(args, 0), arg(args, 1))
}

// nodestyle.js:194  const node = (handler, framework) => (request) => {
fn f46(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 63, 54)?;
    let v0_request = arg(args, 0);
    let t3 = get_seen(rt, v0_request, &S_EVENT, 185)?;
    let t4 = sne(rt, t3, S.v());
    if t4 {
        let t5 = var_get(rt, 7);
        let t6 = capture(me, 0);
        let t7 = var_get(rt, 1);
        let t9 = get_seen(rt, v0_request, &S_EVENT, 186)?;
        let t10 = call(rt, t7, V::UNDEFINED, &[t9], "parse")?;
        let t13 = get_seen(rt, v0_request, &S_ID, 187)?;
        let t14 = gload(rt, &S_DATE)?;
        let t15 = var_get(rt, 0);
        let t16 = get_seen(rt, t15, &S_NOW, 188)?;
        let t17 = call(rt, t16, t15, &[], "host.now")?;
        let t18 = construct(rt, t14, &[t17], "Date")?;
        let t19 = get_seen(rt, t18, &S_TOISOSTRING, 189)?;
        let t20 = call(rt, t19, t18, &[], "(intermediate value).toISOString")?;
        let t11 = obj_seen(rt, &K_EVENTID_TIMESTAMP, [t13, t20], 190)?;
        let t21 = call(rt, t6, V::UNDEFINED, &[t10, t11], "handler")?;
        let t22 = var_get(rt, 9);
        return Ok(call(rt, t5, V::UNDEFINED, &[t21, t22], "settle")?);
    }
    let t24 = var_get(rt, 20);
    let t26 = capture(me, 1);
    let v1_req = f35_makeincoming(rt, v0_request, t26)?;
    let t29 = seq(rt, v1_req, V::UNDEFINED);
    if t29 {
        let t30 = var_get(rt, 0);
        let t31 = get_seen(rt, t30, &S_RESPOND, 191)?;
        let t32 = arr(rt, &[S_CONTENT_TYPE.v(), S_TEXT_PLAIN_CHARSET_UTF_8.v()])?;
        let t33 = arr(rt, &[t32])?;
        let t34 = var_get(rt, 13);
        let t35 = f3_bytesof(rt, S_BAD_REQUEST.v(), V::UNDEFINED)?;
        return Ok(call(rt, t31, t30, &[V::num(400.0), t33, t35], "host.respond")?);
    }
    let t37 = capture(me, 0);
    let t39 = var_get(rt, 15);
    let t40 = f4_makeresponse(rt)?;
    let v2_value = call(rt, t37, V::UNDEFINED, &[v1_req, t40], "handler")?;
    let t42 = var_get(rt, 6);
    let t44 = call(rt, t42, V::UNDEFINED, &[v2_value], "isThenable")?;
    if t44.truthy() {
        let t46 = get_seen(rt, v2_value, &S_THEN, 192)?;
        let t47 = var_get(rt, 12);
        let t48 = var_get(rt, 0);
        let t49 = get_seen(rt, t48, &S_FAIL, 193)?;
        call(rt, t46, v2_value, &[t47, t49], "value.then")?;
    }
    Ok(V::UNDEFINED)
}

// nodestyle.js:201  const framework = () => (request) => {
fn f47_framework(rt: &mut Rt) -> R<V> {
    enter(rt, 3, 55)?;
    return Ok(closure(rt, 48, &[])?);
}

fn f47_framework_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f47_framework(rt)
}

// nodestyle.js:201  const framework = () => (request) => {
fn f48(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 56)?;
    let v0_request = arg(args, 0);
    let t2 = var_get(rt, 8);
    let t4 = var_get(rt, 11);
    let v1_handler = call(rt, t2, V::UNDEFINED, &[v0_request, t4], "registeredFor")?;
    let t7 = get_seen(rt, v0_request, &S_EVENT, 194)?;
    let t8 = sne(rt, t7, S.v());
    if t8 {
        let t9 = var_get(rt, 7);
        let t11 = var_get(rt, 1);
        let t13 = get_seen(rt, v0_request, &S_EVENT, 195)?;
        let t14 = call(rt, t11, V::UNDEFINED, &[t13], "parse")?;
        let t15 = call(rt, v1_handler, V::UNDEFINED, &[t14], "handler")?;
        let t16 = var_get(rt, 9);
        return Ok(call(rt, t9, V::UNDEFINED, &[t15, t16], "settle")?);
    }
    let t18 = var_get(rt, 21);
    let t20 = f45_node(rt, v1_handler, V::TRUE)?;
    call(rt, t20, V::UNDEFINED, &[v0_request], "node(...)")?;
    Ok(V::UNDEFINED)
}

// nodestyle.js:208  framework: () => (registered.http || registered.event ? framework() : undefined),
fn f49_framework(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 57)?;
    let mut v0 = V::UNDEFINED;
    let mut v1 = V::UNDEFINED;
    let t1 = var_get(rt, 11);
    let t2 = get_seen(rt, t1, &S_HTTP, 196)?;
    if t2.truthy() {
        v1 = t2;
    } else {
        let t3 = var_get(rt, 11);
        v1 = get_seen(rt, t3, &S_EVENT, 197)?;
    }
    if v1.truthy() {
        let t6 = var_get(rt, 22);
        v0 = f47_framework(rt)?;
    } else {
        v0 = V::UNDEFINED;
    }
    return Ok(v0);
}

// nodestyle.js:210  http(name, handler) { registered.http = handler; },
fn f50_http(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 58)?;
    let v0_name = arg(args, 0);
    let v1_handler = arg(args, 1);
    let t3 = var_get(rt, 11);
    put_seen(rt, t3, &S_HTTP, v1_handler, true, 198)?;
    Ok(V::UNDEFINED)
}

// nodestyle.js:211  cloudEvent(name, handler) { registered.event = handler; },
fn f51_cloudevent(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 59)?;
    let v0_name = arg(args, 0);
    let v1_handler = arg(args, 1);
    let t3 = var_get(rt, 11);
    put_seen(rt, t3, &S_EVENT, v1_handler, true, 199)?;
    Ok(V::UNDEFINED)
}
