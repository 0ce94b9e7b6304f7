#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from http.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(16);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_2 = "'");
lit!(S_ABORTED = "aborted");
lit!(S_ABOUT = "about:");
lit!(S_ABOUT_CLIENT = "about:client");
lit!(S_ADDEVENTLISTENER = "addEventListener");
lit!(S_ADDRESS = "address");
lit!(S_ADDRESS_1 = "#address");
lit!(S_ANSWER = "answer");
lit!(S_ANY = "any");
lit!(S_APPEND = "append");
lit!(S_APPLICATION_JSON = "application/json");
lit!(S_APPLICATION_X_WWW_FORM_URLENCODE = "application/x-www-form-urlencoded;charset=UTF-8");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ARRAYBUFFER_1 = "arrayBuffer");
lit!(S_ASSIGN = "assign");
lit!(S_ASYNCITERATOR = "asyncIterator");
lit!(S_ATTRIBUTE = "attribute");
lit!(S_A_BODY_OF_THIS_KIND = "a body of this kind");
lit!(S_BASE = "base");
lit!(S_BASIC = "basic");
lit!(S_BLOB = "Blob");
lit!(S_BLOB_1 = "blob");
lit!(S_BODY = "body");
lit!(S_BODYINIT = "bodyInit");
lit!(S_BODYUSED = "bodyUsed");
lit!(S_BODY_1 = "#body");
lit!(S_BODY_HAS_ALREADY_BEEN_CONSUMED = "Body has already been consumed.");
lit!(S_BODY_IS_UNUSABLE_BODY_HAS_ALREAD = "Body is unusable: Body has already been read");
lit!(S_BOOLEAN = "Boolean");
lit!(S_BOOLEAN_1 = "boolean");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_BYTESTRING = "byteString");
lit!(S_CACHE = "cache");
lit!(S_CANCEL = "cancel");
lit!(S_CANNOT_CONSTRUCT_A_REQUEST_WITH = "Cannot construct a Request with a Request object that has already been used.");
lit!(S_CANNOT_READ_PROPERTIES_OF_NULL_R = "Cannot read properties of null (reading 'status')");
lit!(S_CAUSE = "cause");
lit!(S_CLIENT = "client");
lit!(S_CLONE = "clone");
lit!(S_CLOSED = "closed");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONNECT = "CONNECT");
lit!(S_CONSUME = "consume");
lit!(S_CONTENTOF = "contentOf");
lit!(S_CONTENT_TYPE = "content-type");
lit!(S_COPIED = "copied");
lit!(S_CORS = "cors");
lit!(S_CREATE = "create");
lit!(S_CREDENTIALS = "credentials");
lit!(S_CUSTOM = "custom");
lit!(S_DECODE = "decode");
lit!(S_DECODED = "decoded");
lit!(S_DEFAULT = "default");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "DELETE");
lit!(S_DEPTH = "depth");
lit!(S_DESTINATION = "destination");
lit!(S_DICTIONARY = "dictionary");
lit!(S_DISPATCHER = "dispatcher");
lit!(S_DOMSTRING = "domString");
lit!(S_DONE = "done");
lit!(S_DUPLEX = "duplex");
lit!(S_ENCODE = "encode");
lit!(S_ENCODING = "encoding");
lit!(S_END = "end");
lit!(S_ENDED = "ended");
lit!(S_ERROR = "error");
lit!(S_ERR_INVALID_STATE = "ERR_INVALID_STATE");
lit!(S_EXTRACT = "extract");
lit!(S_FAILED_TO_CONSTRUCT_REQUEST_MEMB = "Failed to construct 'Request': member signal is not of type AbortSignal.");
lit!(S_FAILED_TO_PARSE_URL_FROM = "Failed to parse URL from ");
lit!(S_FILE = "File");
lit!(S_FILL = "fill");
lit!(S_FIX = "fix");
lit!(S_FOLLOW = "follow");
lit!(S_FOLLOW_1 = "#follow");
lit!(S_FORCE_CACHE = "force-cache");
lit!(S_FORM = "form");
lit!(S_FORMAT = "format");
lit!(S_FORMDATA = "FormData");
lit!(S_FORMDATA_1 = "formData");
lit!(S_FROM = "from");
lit!(S_FUNCTION = "function");
lit!(S_GET = "GET");
lit!(S_GETREADER = "getReader");
lit!(S_GET_1 = "get");
lit!(S_GET_BODY = "get body");
lit!(S_GET_BODYUSED = "get bodyUsed");
lit!(S_GET_CACHE = "get cache");
lit!(S_GET_CREDENTIALS = "get credentials");
lit!(S_GET_DESTINATION = "get destination");
lit!(S_GET_DUPLEX = "get duplex");
lit!(S_GET_HEADERS = "get headers");
lit!(S_GET_INTEGRITY = "get integrity");
lit!(S_GET_ISHISTORYNAVIGATION = "get isHistoryNavigation");
lit!(S_GET_ISRELOADNAVIGATION = "get isReloadNavigation");
lit!(S_GET_KEEPALIVE = "get keepalive");
lit!(S_GET_METHOD = "get method");
lit!(S_GET_MODE = "get mode");
lit!(S_GET_OK = "get ok");
lit!(S_GET_REDIRECT = "get redirect");
lit!(S_GET_REDIRECTED = "get redirected");
lit!(S_GET_REFERRER = "get referrer");
lit!(S_GET_REFERRERPOLICY = "get referrerPolicy");
lit!(S_GET_SIGNAL = "get signal");
lit!(S_GET_STATUS = "get status");
lit!(S_GET_STATUSTEXT = "get statusText");
lit!(S_GET_TYPE = "get type");
lit!(S_GET_URL = "get url");
lit!(S_HALF = "half");
lit!(S_HAS = "has");
lit!(S_HEAD = "HEAD");
lit!(S_HEADERS = "headers");
lit!(S_HEADERS_1 = "Headers");
lit!(S_HEADERS_2 = "#headers");
lit!(S_HREF = "href");
lit!(S_HTTP_METHOD_IS_UNSUPPORTED = "' HTTP method is unsupported.");
lit!(S_INCLUDE = "include");
lit!(S_INCLUDES = "includes");
lit!(S_INIT = "init");
lit!(S_INIT_1 = "#init");
lit!(S_INIT_STATUS_MUST_BE_IN_THE_RANGE = "init[\"status\"] must be in the range of 200 to 599, inclusive.");
lit!(S_INNER = "inner");
lit!(S_INSPECT = "inspect");
lit!(S_INTEGRITY = "integrity");
lit!(S_INVALID_REQUEST_MODE_NAVIGATE = "invalid request mode navigate.");
lit!(S_INVALID_RESPONSE_STATUS_CODE = "Invalid response status code ");
lit!(S_INVALID_STATE_READABLESTREAM_IS = "Invalid state: ReadableStream is locked");
lit!(S_INVALID_STATUSTEXT = "Invalid statusText");
lit!(S_INVALID_STATUS_CODE = "Invalid status code ");
lit!(S_IS = "is");
lit!(S_ISBLOB = "isBlob");
lit!(S_ISBYTES = "isBytes");
lit!(S_ISFINITE = "isFinite");
lit!(S_ISFIXED = "isFixed");
lit!(S_ISFREE = "isFree");
lit!(S_ISHISTORYNAVIGATION = "isHistoryNavigation");
lit!(S_ISOBJECT = "isObject");
lit!(S_ISOF = "isOf");
lit!(S_ISRELOADNAVIGATION = "isReloadNavigation");
lit!(S_ISUNUSABLE = "isUnusable");
lit!(S_ISVIEW = "isView");
lit!(S_IS_1 = "#is");
lit!(S_IS_NOT_A_VALID_HTTP_METHOD = "' is not a valid HTTP method.");
lit!(S_IS_NOT_A_VALID_URL = "\" is not a valid URL.");
lit!(S_IS_UNSUPPORTED_IN_NO_CORS_MODE = " is unsupported in no-cors mode.");
lit!(S_JSON = "JSON");
lit!(S_JSON_1 = "json");
lit!(S_KEEPALIVE = "keepalive");
lit!(S_KEYS = "keys");
lit!(S_LACKING = "lacking");
lit!(S_LOCATION = "location");
lit!(S_LOCKED = "locked");
lit!(S_MANUAL = "manual");
lit!(S_MATH = "Math");
lit!(S_METHOD = "method");
lit!(S_METHODOF = "methodOf");
lit!(S_METHOD_1 = "#method");
lit!(S_MIME = "mime");
lit!(S_MIMETEXT = "mimeText");
lit!(S_MISSING = "missing");
lit!(S_MIX = "mix");
lit!(S_MODE = "mode");
lit!(S_NAVIGATE = "navigate");
lit!(S_NEED = "need");
lit!(S_NEWSIGNAL = "newSignal");
lit!(S_NEXT = "next");
lit!(S_NO_CACHE = "no-cache");
lit!(S_NO_CORS = "no-cors");
lit!(S_NO_REFERRER = "no-referrer");
lit!(S_NO_REFERRER_WHEN_DOWNGRADE = "no-referrer-when-downgrade");
lit!(S_NO_STORE = "no-store");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OK = "ok");
lit!(S_OMIT = "omit");
lit!(S_ONLY_IF_CACHED = "only-if-cached");
lit!(S_ONLY_IF_CACHED_CAN_BE_SET_ONLY_W = "'only-if-cached' can be set only with 'same-origin' mode");
lit!(S_OPTIONS = "OPTIONS");
lit!(S_ORIGIN = "origin");
lit!(S_ORIGIN_WHEN_CROSS_ORIGIN = "origin-when-cross-origin");
lit!(S_ORNULL = "orNull");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PAIRS = "pairs");
lit!(S_PARSE = "parse");
lit!(S_PARSEURL = "parseURL");
lit!(S_PASSWORD = "password");
lit!(S_PATHNAME = "pathname");
lit!(S_PIPETHROUGH = "pipeThrough");
lit!(S_PIPETO = "pipeTo");
lit!(S_POST = "POST");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOCOL = "protocol");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUT = "PUT");
lit!(S_RANGEERROR = "RangeError");
lit!(S_READ = "read");
lit!(S_READABLE = "readable");
lit!(S_READABLESTREAM = "ReadableStream");
lit!(S_READABLESTREAM_1 = "ReadableStream ");
lit!(S_READABLESTREAM_2 = "ReadableStream.");
lit!(S_READING = "reading");
lit!(S_REDIRECT = "redirect");
lit!(S_REDIRECTED = "redirected");
lit!(S_REFERRER = "referrer");
lit!(S_REFERREROF = "referrerOf");
lit!(S_REFERRERPOLICY = "referrerPolicy");
lit!(S_REFERRER_1 = "Referrer \"");
lit!(S_REFLECT = "Reflect");
lit!(S_RELEASELOCK = "releaseLock");
lit!(S_RELOAD = "reload");
lit!(S_REQUEST = "Request");
lit!(S_REQUESTINIT_DUPLEX_OPTION_IS_REQ = "RequestInit: duplex option is required when sending a body.");
lit!(S_REQUEST_CANNOT_BE_CONSTRUCTED_FR = "Request cannot be constructed from a URL that includes credentials: ");
lit!(S_REQUEST_CONSTRUCTOR = "Request constructor");
lit!(S_REQUEST_WITH_GET_HEAD_METHOD_CAN = "Request with GET/HEAD method cannot have body.");
lit!(S_RESPONSE = "Response");
lit!(S_RESPONSE_BODY_OBJECT_SHOULD_NOT = "Response body object should not be disturbed or locked");
lit!(S_RESPONSE_CLONE = "Response.clone");
lit!(S_RESPONSE_CONSTRUCTOR = "Response constructor");
lit!(S_RESPONSE_JSON = "Response.json");
lit!(S_RESPONSE_REDIRECT = "Response.redirect");
lit!(S_RETURN = "return");
lit!(S_SAME_ORIGIN = "same-origin");
lit!(S_SET = "Set");
lit!(S_SET_1 = "set");
lit!(S_SET_2 = "#set");
lit!(S_SHOWN = "shown");
lit!(S_SHOWNAS = "shownAs");
lit!(S_SIGNAL = "signal");
lit!(S_SIGNALS = "signals");
lit!(S_SLICE = "slice");
lit!(S_SOME = "some");
lit!(S_STATE = "state");
lit!(S_STATUS = "status");
lit!(S_STATUSTEXT = "statusText");
lit!(S_STATUS_1 = "#status");
lit!(S_STREAM = "stream");
lit!(S_STREAMOF = "streamOf");
lit!(S_STRICT_ORIGIN = "strict-origin");
lit!(S_STRICT_ORIGIN_WHEN_CROSS_ORIGIN = "strict-origin-when-cross-origin");
lit!(S_STRING = "string");
lit!(S_STRINGIFY = "stringify");
lit!(S_SUPPORTSBYOB = "supportsBYOB");
lit!(S_SYMBOL = "Symbol");
lit!(S_TAKE = "take");
lit!(S_TAKE_1 = "#take");
lit!(S_TEE = "tee");
lit!(S_TEST = "test");
lit!(S_TEXT = "text");
lit!(S_TEXTDECODER = "TextDecoder");
lit!(S_TEXT_1 = "#text");
lit!(S_TEXT_PLAIN_CHARSET_UTF_8 = "text/plain;charset=UTF-8");
lit!(S_TOKEN = "token");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TOUPPERCASE = "toUpperCase");
lit!(S_TRACE = "TRACE");
lit!(S_TRACK = "TRACK");
lit!(S_TRUNC = "trunc");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPEOF = "typeOf");
lit!(S_TYPE_1 = "#type");
lit!(S_T_X20_X7E_X80_XFF = "[^\\t\\x20-\\x7e\\x80-\\xff]");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNDEFINED = "undefined");
lit!(S_UNSAFE_URL = "unsafe-url");
lit!(S_UNSIGNEDSHORT = "unsignedShort");
lit!(S_UNUSABLE = "unusable");
lit!(S_URL = "url");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_URL_1 = "#url");
lit!(S_URL_2 = "URL");
lit!(S_USED = "used");
lit!(S_USERNAME = "username");
lit!(S_USVSTRING = "usvString");
lit!(S_VALUE = "value");
lit!(S_VALUES = "values");
lit!(S_VALUE_IS_NOT_JSON_SERIALIZABLE = "Value is not JSON serializable");
lit!(S_VIEWED = "viewed");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WELLFORMED = "wellFormed");
lit!(S_WINDOW = "window");
lit!(S_WINDOW_OPTION_CLIENT_MUST_BE_NUL = "'window' option 'client' must be null");
lit!(S_WRITABLE = "writable");
lit!(S_WRONG = "wrong");
const C_NUMBER_ISFINITE: Known = known("Number", "isFinite");
const C_OBJECT_ASSIGN: Known = known("Object", "assign");
const C_OBJECT_CREATE: Known = known("Object", "create");
const C_OBJECT_KEYS: Known = known("Object", "keys");
const G_JSON: V = builtin("JSON");
const G_JSON_PARSE: V = builtin_function("JSON", "parse");
const G_JSON_STRINGIFY: V = builtin_function("JSON", "stringify");
const G_MATH: V = builtin("Math");
const G_MATH_TRUNC: V = builtin_function("Math", "trunc");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISFINITE: V = builtin_function("Number", "isFinite");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const K_BLOB_ARRAYBUFFER_TEXT_JSON_FORMD: [&Lit; 6] = [&S_BLOB_1, &S_ARRAYBUFFER_1, &S_TEXT, &S_JSON_1, &S_FORMDATA_1, &S_BYTES];
const K_BYTES_USED: [&Lit; 2] = [&S_BYTES, &S_USED];
const K_CAUSE: [&Lit; 1] = [&S_CAUSE];
const K_GETREADER_CANCEL: [&Lit; 2] = [&S_GETREADER, &S_CANCEL];
const K_GET_CONFIGURABLE: [&Lit; 2] = [&S_GET_1, &S_CONFIGURABLE];
const K_LOCKED_STATE_SUPPORTSBYOB: [&Lit; 3] = [&S_LOCKED, &S_STATE, &S_SUPPORTSBYOB];
const K_NEXT_RETURN: [&Lit; 2] = [&S_NEXT, &S_RETURN];
const K_READ_RELEASELOCK_CANCEL_CLOSED: [&Lit; 4] = [&S_READ, &S_RELEASELOCK, &S_CANCEL, &S_CLOSED];
const K_REFERRER_REFERRERPOLICY_MODE_CRE: [&Lit; 8] = [&S_REFERRER, &S_REFERRERPOLICY, &S_MODE, &S_CREDENTIALS, &S_CACHE, &S_REDIRECT, &S_INTEGRITY, &S_KEEPALIVE];
const K_REQUEST_RESPONSE_READABLESTREAM: [&Lit; 5] = [&S_REQUEST, &S_RESPONSE, &S_READABLESTREAM, &S_ANSWER, &S_STREAMOF];
const K_TYPE: [&Lit; 1] = [&S_TYPE];
const K_VALUE_CONFIGURABLE_WRITABLE: [&Lit; 3] = [&S_VALUE, &S_CONFIGURABLE, &S_WRITABLE];
const K_VALUE_DONE: [&Lit; 2] = [&S_VALUE, &S_DONE];
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_INCLUDES: Method = method("includes");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_SOME: Method = method("some");
const M_TOUPPERCASE: Method = method("toUpperCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_readablestream_entry, name: &S_READABLESTREAM, length: 0, flags: 27 },
        FuncInfo { code: f3_value, name: &S_VALUE, length: 2, flags: 2 },
        FuncInfo { code: f4_streamof_entry, name: &S_STREAMOF, length: 1, flags: 6 },
        FuncInfo { code: f5_read, name: &S_READ, length: 0, flags: 262 },
        FuncInfo { code: f6_cancel, name: &S_CANCEL, length: 0, flags: 262 },
        FuncInfo { code: f7_isfree_entry, name: &S_ISFREE, length: 0, flags: 6 },
        FuncInfo { code: f8_getreader, name: &S_GETREADER, length: 0, flags: 2 },
        FuncInfo { code: f9_releaselock, name: &S_RELEASELOCK, length: 0, flags: 2 },
        FuncInfo { code: f10, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f11, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f12_end, name: &S_END, length: 1, flags: 262 },
        FuncInfo { code: f13_next, name: &S_NEXT, length: 0, flags: 258 },
        FuncInfo { code: f14, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f15, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f16_get, name: &S_GET_1, length: 0, flags: 6 },
        FuncInfo { code: f17_viewed_entry, name: &S_VIEWED, length: 1, flags: 6 },
        FuncInfo { code: f18_isbytes_entry, name: &S_ISBYTES, length: 1, flags: 6 },
        FuncInfo { code: f19_isblob_entry, name: &S_ISBLOB, length: 1, flags: 6 },
        FuncInfo { code: f20_bodyinit_entry, name: &S_BODYINIT, length: 3, flags: 6 },
        FuncInfo { code: f21_extract_entry, name: &S_EXTRACT, length: 1, flags: 6 },
        FuncInfo { code: f22_copied_entry, name: &S_COPIED, length: 1, flags: 6 },
        FuncInfo { code: f23_stream_entry, name: &S_STREAM, length: 1, flags: 6 },
        FuncInfo { code: f24_isunusable_entry, name: &S_ISUNUSABLE, length: 1, flags: 6 },
        FuncInfo { code: f25_decoded_entry, name: &S_DECODED, length: 1, flags: 6 },
        FuncInfo { code: f26_mix_entry, name: &S_MIX, length: 2, flags: 6 },
        FuncInfo { code: f27_consume, name: &S_CONSUME, length: 2, flags: 262 },
        FuncInfo { code: f28_typeof_entry, name: &S_TYPEOF, length: 1, flags: 6 },
        FuncInfo { code: f29_blob, name: &S_BLOB_1, length: 0, flags: 2 },
        FuncInfo { code: f30, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f31_arraybuffer, name: &S_ARRAYBUFFER_1, length: 0, flags: 2 },
        FuncInfo { code: f32, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f33_text, name: &S_TEXT, length: 0, flags: 2 },
        FuncInfo { code: f34_json, name: &S_JSON_1, length: 0, flags: 2 },
        FuncInfo { code: f35, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f36_formdata, name: &S_FORMDATA_1, length: 0, flags: 2 },
        FuncInfo { code: f37, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f38_bytes, name: &S_BYTES, length: 0, flags: 2 },
        FuncInfo { code: f39, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f40_shownas_entry, name: &S_SHOWNAS, length: 5, flags: 6 },
        FuncInfo { code: f41_unsignedshort_entry, name: &S_UNSIGNEDSHORT, length: 1, flags: 6 },
        FuncInfo { code: f42_response_entry, name: &S_RESPONSE, length: 0, flags: 27 },
        FuncInfo { code: f43_status, name: &S_STATUS_1, length: 0, flags: 2 },
        FuncInfo { code: f44_text, name: &S_TEXT_1, length: 0, flags: 2 },
        FuncInfo { code: f45_type, name: &S_TYPE_1, length: 0, flags: 2 },
        FuncInfo { code: f46_url, name: &S_URL_1, length: 0, flags: 2 },
        FuncInfo { code: f47_headers, name: &S_HEADERS_2, length: 0, flags: 2 },
        FuncInfo { code: f48_body, name: &S_BODY_1, length: 0, flags: 2 },
        FuncInfo { code: f49_init, name: &S_INIT_1, length: 2, flags: 2 },
        FuncInfo { code: f50_answer, name: &S_ANSWER, length: 5, flags: 2 },
        FuncInfo { code: f51_body, name: &S_BODY, length: 1, flags: 2 },
        FuncInfo { code: f52_error, name: &S_ERROR, length: 0, flags: 2 },
        FuncInfo { code: f53_json, name: &S_JSON_1, length: 1, flags: 2 },
        FuncInfo { code: f54_redirect, name: &S_REDIRECT, length: 1, flags: 2 },
        FuncInfo { code: f55_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f56_get_url, name: &S_GET_URL, length: 0, flags: 2 },
        FuncInfo { code: f57_get_redirected, name: &S_GET_REDIRECTED, length: 0, flags: 2 },
        FuncInfo { code: f58_get_status, name: &S_GET_STATUS, length: 0, flags: 2 },
        FuncInfo { code: f59_get_ok, name: &S_GET_OK, length: 0, flags: 2 },
        FuncInfo { code: f60_get_statustext, name: &S_GET_STATUSTEXT, length: 0, flags: 2 },
        FuncInfo { code: f61_get_headers, name: &S_GET_HEADERS, length: 0, flags: 2 },
        FuncInfo { code: f62_get_body, name: &S_GET_BODY, length: 0, flags: 2 },
        FuncInfo { code: f63_get_bodyused, name: &S_GET_BODYUSED, length: 0, flags: 2 },
        FuncInfo { code: f64_clone, name: &S_CLONE, length: 0, flags: 2 },
        FuncInfo { code: f65, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f66_usvstring_entry, name: &S_USVSTRING, length: 1, flags: 6 },
        FuncInfo { code: f67_ornull_entry, name: &S_ORNULL, length: 1, flags: 6 },
        FuncInfo { code: f68, name: &S, length: 3, flags: 6 },
        FuncInfo { code: f69_any, name: &S_ANY, length: 1, flags: 6 },
        FuncInfo { code: f70_methodof_entry, name: &S_METHODOF, length: 1, flags: 6 },
        FuncInfo { code: f71_referrerof_entry, name: &S_REFERREROF, length: 1, flags: 6 },
        FuncInfo { code: f72_request_entry, name: &S_REQUEST, length: 1, flags: 27 },
        FuncInfo { code: f73, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f74_method, name: &S_METHOD_1, length: 0, flags: 2 },
        FuncInfo { code: f75_is, name: &S_IS_1, length: 0, flags: 2 },
        FuncInfo { code: f76_body, name: &S_BODY_1, length: 0, flags: 2 },
        FuncInfo { code: f77_address, name: &S_ADDRESS_1, length: 1, flags: 2 },
        FuncInfo { code: f78_set, name: &S_SET_2, length: 1, flags: 2 },
        FuncInfo { code: f79_follow, name: &S_FOLLOW_1, length: 1, flags: 2 },
        FuncInfo { code: f80_take, name: &S_TAKE_1, length: 2, flags: 2 },
        FuncInfo { code: f81_body, name: &S_BODY, length: 1, flags: 2 },
        FuncInfo { code: f82_get_method, name: &S_GET_METHOD, length: 0, flags: 2 },
        FuncInfo { code: f83_get_url, name: &S_GET_URL, length: 0, flags: 2 },
        FuncInfo { code: f84_get_headers, name: &S_GET_HEADERS, length: 0, flags: 2 },
        FuncInfo { code: f85_get_destination, name: &S_GET_DESTINATION, length: 0, flags: 2 },
        FuncInfo { code: f86_get_referrer, name: &S_GET_REFERRER, length: 0, flags: 2 },
        FuncInfo { code: f87_get_referrerpolicy, name: &S_GET_REFERRERPOLICY, length: 0, flags: 2 },
        FuncInfo { code: f88_get_mode, name: &S_GET_MODE, length: 0, flags: 2 },
        FuncInfo { code: f89_get_credentials, name: &S_GET_CREDENTIALS, length: 0, flags: 2 },
        FuncInfo { code: f90_get_cache, name: &S_GET_CACHE, length: 0, flags: 2 },
        FuncInfo { code: f91_get_redirect, name: &S_GET_REDIRECT, length: 0, flags: 2 },
        FuncInfo { code: f92_get_integrity, name: &S_GET_INTEGRITY, length: 0, flags: 2 },
        FuncInfo { code: f93_get_keepalive, name: &S_GET_KEEPALIVE, length: 0, flags: 2 },
        FuncInfo { code: f94_get_isreloadnavigation, name: &S_GET_ISRELOADNAVIGATION, length: 0, flags: 2 },
        FuncInfo { code: f95_get_ishistorynavigation, name: &S_GET_ISHISTORYNAVIGATION, length: 0, flags: 2 },
        FuncInfo { code: f96_get_signal, name: &S_GET_SIGNAL, length: 0, flags: 2 },
        FuncInfo { code: f97_get_body, name: &S_GET_BODY, length: 0, flags: 2 },
        FuncInfo { code: f98_get_bodyused, name: &S_GET_BODYUSED, length: 0, flags: 2 },
        FuncInfo { code: f99_get_duplex, name: &S_GET_DUPLEX, length: 0, flags: 2 },
        FuncInfo { code: f100_clone, name: &S_CLONE, length: 0, flags: 2 },
        FuncInfo { code: f101, name: &S, length: 2, flags: 2 },
    ],
    vars: 62,
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

// http.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// http.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 472, 1)?;
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
    var_set(rt, 23, V::EMPTY)?;
    var_set(rt, 24, V::EMPTY)?;
    var_set(rt, 25, V::EMPTY)?;
    var_set(rt, 26, V::EMPTY)?;
    var_set(rt, 27, V::EMPTY)?;
    var_set(rt, 28, V::EMPTY)?;
    var_set(rt, 29, V::EMPTY)?;
    var_set(rt, 30, V::EMPTY)?;
    var_set(rt, 31, V::EMPTY)?;
    var_set(rt, 32, V::EMPTY)?;
    var_set(rt, 33, V::EMPTY)?;
    var_set(rt, 34, V::EMPTY)?;
    var_set(rt, 35, V::EMPTY)?;
    var_set(rt, 36, V::EMPTY)?;
    var_set(rt, 37, V::EMPTY)?;
    var_set(rt, 38, V::EMPTY)?;
    var_set(rt, 39, V::EMPTY)?;
    var_set(rt, 40, V::EMPTY)?;
    var_set(rt, 41, V::EMPTY)?;
    var_set(rt, 42, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    var_set(rt, 1, t3)?;
    let t4 = gload_builtin(rt, &S_JSON, G_JSON)?;
    req_obj(rt, t4, "JSON", "parse")?;
    let t5 = get_builtin(rt, t4, &S_PARSE, G_JSON_PARSE)?;
    var_set(rt, 2, t5)?;
    let t6 = get_builtin(rt, t4, &S_STRINGIFY, G_JSON_STRINGIFY)?;
    var_set(rt, 3, t6)?;
    let t7 = gload(rt, &S_PROMISE)?;
    var_set(rt, 4, t7)?;
    let t8 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 5, t8)?;
    let t9 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 6, t9)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_BASE, 65)?;
    req_obj(rt, t11, "host.base", "coded")?;
    let t12 = get_seen(rt, t11, &S_CODED, 66)?;
    var_set(rt, 7, t12)?;
    let v8_shown = get_seen(rt, t11, &S_SHOWN, 67)?;
    let v9_lacking = get_seen(rt, t11, &S_LACKING, 68)?;
    let t15 = var_get(rt, 0);
    let t16 = get_seen(rt, t15, &S_HEADERS, 69)?;
    req_obj(rt, t16, "host.headers", "Headers")?;
    let t17 = get_seen(rt, t16, &S_HEADERS_1, 70)?;
    var_set(rt, 8, t17)?;
    let t18 = get_seen(rt, t16, &S_PAIRS, 71)?;
    var_set(rt, 9, t18)?;
    let t19 = get_seen(rt, t16, &S_FILL, 72)?;
    var_set(rt, 10, t19)?;
    let t20 = get_seen(rt, t16, &S_FIX, 73)?;
    var_set(rt, 11, t20)?;
    let t21 = get_seen(rt, t16, &S_ISFIXED, 74)?;
    var_set(rt, 12, t21)?;
    let t22 = get_seen(rt, t16, &S_INNER, 75)?;
    var_set(rt, 13, t22)?;
    let t23 = get_seen(rt, t16, &S_TOKEN, 76)?;
    var_set(rt, 14, t23)?;
    let t24 = get_seen(rt, t16, &S_WRONG, 77)?;
    var_set(rt, 15, t24)?;
    let t25 = get_seen(rt, t16, &S_NEED, 78)?;
    var_set(rt, 16, t25)?;
    let t26 = get_seen(rt, t16, &S_ISOBJECT, 79)?;
    var_set(rt, 17, t26)?;
    let t27 = get_seen(rt, t16, &S_ISOF, 80)?;
    var_set(rt, 18, t27)?;
    let t28 = get_seen(rt, t16, &S_DOMSTRING, 81)?;
    var_set(rt, 19, t28)?;
    let v22_bytestring = get_seen(rt, t16, &S_BYTESTRING, 82)?;
    let t30 = get_seen(rt, t16, &S_DICTIONARY, 83)?;
    var_set(rt, 20, t30)?;
    let t31 = gload(rt, &S_WEAKMAP)?;
    let t32 = construct(rt, t31, &[], "WeakMap")?;
    var_set(rt, 21, t32)?;
    let t33 = make_class(rt, 2, V::EMPTY, &[])?;
    get_seen(rt, t33, &S_PROTOTYPE, 84)?;
    let v54_readablestream = t33;
    var_set(rt, 22, t33)?;
    let t36 = var_get(rt, 22);
    let t37 = get_seen(rt, t36, &S_PROTOTYPE, 85)?;
    let t38 = arr(rt, &[S_LOCKED.v(), S_CANCEL.v(), S_GETREADER.v(), S_PIPETHROUGH.v(), S_PIPETO.v(), S_TEE.v(), S_VALUES.v()])?;
    call(rt, v9_lacking, V::UNDEFINED, &[S_READABLESTREAM.v(), t37, t38], "lacking")?;
    let t41 = var_get(rt, 22);
    let t42 = arr(rt, &[S_FROM.v()])?;
    call(rt, v9_lacking, V::UNDEFINED, &[S_READABLESTREAM.v(), t41, t42], "lacking")?;
    let t44 = var_get(rt, 1);
    let t45 = var_get(rt, 22);
    let t46 = get_seen(rt, t45, &S_PROTOTYPE, 86)?;
    let t47 = var_get(rt, 0);
    let t48 = get_seen(rt, t47, &S_CUSTOM, 87)?;
    let t50 = closure(rt, 3, &[])?;
    let t49 = obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [t50, V::TRUE, V::TRUE], 88)?;
    call(rt, t44, V::UNDEFINED, &[t46, t48, t49], "defineProperty")?;
    let t53 = var_get(rt, 22);
    call(rt, v8_shown, V::UNDEFINED, &[S_READABLESTREAM.v(), t53], "shown")?;
    let t55 = closure(rt, 4, &[])?;
    var_set(rt, 23, t55)?;
    let t56 = closure(rt, 17, &[])?;
    var_set(rt, 24, t56)?;
    let t57 = closure(rt, 18, &[])?;
    var_set(rt, 25, t57)?;
    let t58 = closure(rt, 19, &[])?;
    var_set(rt, 26, t58)?;
    let t59 = closure(rt, 20, &[])?;
    var_set(rt, 27, t59)?;
    let t60 = closure(rt, 21, &[])?;
    var_set(rt, 28, t60)?;
    let t61 = closure(rt, 22, &[])?;
    var_set(rt, 29, t61)?;
    let t62 = closure(rt, 23, &[])?;
    var_set(rt, 30, t62)?;
    let t63 = closure(rt, 24, &[])?;
    var_set(rt, 31, t63)?;
    let t64 = closure(rt, 25, &[])?;
    var_set(rt, 32, t64)?;
    let v36_mix = closure(rt, 26, &[])?;
    let t66 = closure(rt, 40, &[])?;
    var_set(rt, 33, t66)?;
    let t67 = closure(rt, 41, &[])?;
    var_set(rt, 34, t67)?;
    let t68 = var_get(rt, 34);
    let t69 = arr(rt, &[S_STATUS.v(), t68, V::UNDEFINED, V::num(200.0)])?;
    let t71 = arr(rt, &[S_STATUSTEXT.v(), v22_bytestring, V::UNDEFINED, S.v()])?;
    let t72 = var_get(rt, 9);
    let t73 = arr(rt, &[S_HEADERS.v(), t72])?;
    let t74 = arr(rt, &[t69, t71, t73])?;
    var_set(rt, 35, t74)?;
    let t75 = gload(rt, &S_SET)?;
    let t76 = arr(rt, &[V::num(101.0), V::num(204.0), V::num(205.0), V::num(304.0)])?;
    let t77 = construct(rt, t75, &[t76], "Set")?;
    var_set(rt, 36, t77)?;
    var_set(rt, 43, V::EMPTY)?;
    var_set(rt, 44, V::EMPTY)?;
    var_set(rt, 45, V::EMPTY)?;
    var_set(rt, 46, V::EMPTY)?;
    var_set(rt, 47, V::EMPTY)?;
    var_set(rt, 48, V::EMPTY)?;
    var_set(rt, 49, V::EMPTY)?;
    var_set(rt, 50, V::EMPTY)?;
    let t78 = private_name(rt, &S_STATUS)?;
    var_set(rt, 44, t78)?;
    let t79 = private_name(rt, &S_TEXT)?;
    var_set(rt, 45, t79)?;
    let t80 = private_name(rt, &S_TYPE)?;
    var_set(rt, 46, t80)?;
    let t81 = private_name(rt, &S_URL)?;
    var_set(rt, 47, t81)?;
    let t82 = private_name(rt, &S_HEADERS)?;
    var_set(rt, 48, t82)?;
    let t83 = private_name(rt, &S_BODY)?;
    var_set(rt, 49, t83)?;
    let t84 = private_name(rt, &S_INIT)?;
    var_set(rt, 50, t84)?;
    let t85 = var_get(rt, 44);
    let t86 = var_get(rt, 45);
    let t87 = var_get(rt, 46);
    let t88 = var_get(rt, 47);
    let t89 = var_get(rt, 48);
    let t90 = var_get(rt, 49);
    let t91 = var_get(rt, 50);
    let t92 = var_get(rt, 0);
    let t93 = get_seen(rt, t92, &S_CUSTOM, 89)?;
    let t94 = to_key(rt, t93)?;
    let t95 = make_class(rt, 42, V::EMPTY, &[])?;
    let t96 = get_seen(rt, t95, &S_PROTOTYPE, 90)?;
    let t97 = closure(rt, 43, &[])?;
    let t98 = closure(rt, 44, &[])?;
    let t99 = closure(rt, 45, &[])?;
    let t100 = closure(rt, 46, &[])?;
    let t101 = closure(rt, 47, &[])?;
    let t102 = closure(rt, 48, &[])?;
    let t103 = closure(rt, 49, &[])?;
    private_method(rt, t95, t91, t103, PrivateKind::Method, false, "Response")?;
    let t104 = closure(rt, 50, &[])?;
    def_hidden(rt, t95, S_ANSWER.v(), t104)?;
    let t105 = closure(rt, 51, &[])?;
    def_hidden(rt, t95, S_BODY.v(), t105)?;
    let t106 = closure(rt, 52, &[])?;
    def_hidden(rt, t95, S_ERROR.v(), t106)?;
    let t107 = closure(rt, 53, &[])?;
    def_hidden(rt, t95, S_JSON_1.v(), t107)?;
    let t108 = closure(rt, 54, &[])?;
    def_hidden(rt, t95, S_REDIRECT.v(), t108)?;
    let t109 = closure(rt, 55, &[])?;
    def_accessor_hidden(rt, t96, S_TYPE.v(), t109, true)?;
    let t110 = closure(rt, 56, &[])?;
    def_accessor_hidden(rt, t96, S_URL.v(), t110, true)?;
    let t111 = closure(rt, 57, &[])?;
    def_accessor_hidden(rt, t96, S_REDIRECTED.v(), t111, true)?;
    let t112 = closure(rt, 58, &[])?;
    def_accessor_hidden(rt, t96, S_STATUS.v(), t112, true)?;
    let t113 = closure(rt, 59, &[])?;
    def_accessor_hidden(rt, t96, S_OK.v(), t113, true)?;
    let t114 = closure(rt, 60, &[])?;
    def_accessor_hidden(rt, t96, S_STATUSTEXT.v(), t114, true)?;
    let t115 = closure(rt, 61, &[])?;
    def_accessor_hidden(rt, t96, S_HEADERS.v(), t115, true)?;
    let t116 = closure(rt, 62, &[])?;
    def_accessor_hidden(rt, t96, S_BODY.v(), t116, true)?;
    let t117 = closure(rt, 63, &[])?;
    def_accessor_hidden(rt, t96, S_BODYUSED.v(), t117, true)?;
    let t118 = closure(rt, 64, &[])?;
    def_hidden(rt, t96, S_CLONE.v(), t118)?;
    let t119 = closure(rt, 65, &[])?;
    set_name(rt, t119, t94, "")?;
    def_hidden(rt, t96, t94, t119)?;
    var_set(rt, 43, t95)?;
    def_field(rt, t95, t85, t97)?;
    def_field(rt, t95, t86, t98)?;
    def_field(rt, t95, t87, t99)?;
    def_field(rt, t95, t88, t100)?;
    def_field(rt, t95, t89, t101)?;
    def_field(rt, t95, t90, t102)?;
    let v41_response = t95;
    req_obj(rt, v41_response, "Response", "answer")?;
    let v42_answer = get_seen(rt, v41_response, &S_ANSWER, 91)?;
    let v43_responsebody = get_seen(rt, v41_response, &S_BODY, 92)?;
    del(rt, v41_response, &S_ANSWER, true)?;
    del(rt, v41_response, &S_BODY, true)?;
    f26_mix(rt, v41_response, v43_responsebody)?;
    call(rt, v8_shown, V::UNDEFINED, &[S_RESPONSE.v(), v41_response, S_ERROR.v(), S_JSON_1.v(), S_REDIRECT.v()], "shown")?;
    let t134 = gload(rt, &S_SET)?;
    let t135 = arr(rt, &[S_DELETE.v(), S_GET.v(), S_HEAD.v(), S_OPTIONS.v(), S_POST.v(), S_PUT.v()])?;
    let t136 = construct(rt, t134, &[t135], "Set")?;
    var_set(rt, 37, t136)?;
    let t137 = closure(rt, 66, &[])?;
    var_set(rt, 38, t137)?;
    let v46_ornull = closure(rt, 67, &[])?;
    let v47_any = closure(rt, 69, &[])?;
    let t141 = arr(rt, &[S_METHOD.v(), v22_bytestring])?;
    let t142 = var_get(rt, 9);
    let t143 = arr(rt, &[S_HEADERS.v(), t142])?;
    let t145 = var_get(rt, 27);
    let t146 = f67_ornull(rt, t145)?;
    let t147 = arr(rt, &[S_BODY.v(), t146])?;
    let t148 = var_get(rt, 38);
    let t149 = arr(rt, &[S_REFERRER.v(), t148])?;
    let t150 = var_get(rt, 19);
    let t151 = arr(rt, &[S.v(), S_NO_REFERRER.v(), S_NO_REFERRER_WHEN_DOWNGRADE.v(), S_SAME_ORIGIN.v(), S_ORIGIN.v(), S_STRICT_ORIGIN.v(), S_ORIGIN_WHEN_CROSS_ORIGIN.v(), S_STRICT_ORIGIN_WHEN_CROSS_ORIGIN.v(), S_UNSAFE_URL.v()])?;
    let t152 = arr(rt, &[S_REFERRERPOLICY.v(), t150, t151])?;
    let t153 = var_get(rt, 19);
    let t154 = arr(rt, &[S_NAVIGATE.v(), S_SAME_ORIGIN.v(), S_NO_CORS.v(), S_CORS.v()])?;
    let t155 = arr(rt, &[S_MODE.v(), t153, t154])?;
    let t156 = var_get(rt, 19);
    let t157 = arr(rt, &[S_OMIT.v(), S_SAME_ORIGIN.v(), S_INCLUDE.v()])?;
    let t158 = arr(rt, &[S_CREDENTIALS.v(), t156, t157])?;
    let t159 = var_get(rt, 19);
    let t160 = arr(rt, &[S_DEFAULT.v(), S_NO_STORE.v(), S_RELOAD.v(), S_NO_CACHE.v(), S_FORCE_CACHE.v(), S_ONLY_IF_CACHED.v()])?;
    let t161 = arr(rt, &[S_CACHE.v(), t159, t160])?;
    let t162 = var_get(rt, 19);
    let t163 = arr(rt, &[S_FOLLOW.v(), S_MANUAL.v(), S_ERROR.v()])?;
    let t164 = arr(rt, &[S_REDIRECT.v(), t162, t163])?;
    let t165 = var_get(rt, 19);
    let t166 = arr(rt, &[S_INTEGRITY.v(), t165])?;
    let t167 = gload(rt, &S_BOOLEAN)?;
    let t168 = arr(rt, &[S_KEEPALIVE.v(), t167])?;
    let t170 = arr(rt, &[S_SIGNAL.v(), v47_any])?;
    let t172 = arr(rt, &[S_WINDOW.v(), v47_any])?;
    let t173 = var_get(rt, 19);
    let t174 = arr(rt, &[S_HALF.v()])?;
    let t175 = arr(rt, &[S_DUPLEX.v(), t173, t174])?;
    let t177 = arr(rt, &[S_DISPATCHER.v(), v47_any])?;
    let t178 = arr(rt, &[t141, t143, t147, t149, t152, t155, t158, t161, t164, t166, t168, t170, t172, t175, t177])?;
    var_set(rt, 39, t178)?;
    let t179 = closure(rt, 70, &[])?;
    var_set(rt, 40, t179)?;
    let t180 = closure(rt, 71, &[])?;
    var_set(rt, 41, t180)?;
    let t181 = obj_seen(rt, &K_REFERRER_REFERRERPOLICY_MODE_CRE, [S_ABOUT_CLIENT.v(), S.v(), S_CORS.v(), S_SAME_ORIGIN.v(), S_DEFAULT.v(), S_FOLLOW.v(), S.v(), V::FALSE], 93)?;
    var_set(rt, 42, t181)?;
    var_set(rt, 51, V::EMPTY)?;
    var_set(rt, 52, V::EMPTY)?;
    var_set(rt, 53, V::EMPTY)?;
    var_set(rt, 54, V::EMPTY)?;
    var_set(rt, 55, V::EMPTY)?;
    var_set(rt, 56, V::EMPTY)?;
    var_set(rt, 57, V::EMPTY)?;
    var_set(rt, 58, V::EMPTY)?;
    var_set(rt, 59, V::EMPTY)?;
    var_set(rt, 60, V::EMPTY)?;
    var_set(rt, 61, V::EMPTY)?;
    let t182 = private_name(rt, &S_METHOD)?;
    var_set(rt, 52, t182)?;
    let t183 = private_name(rt, &S_IS)?;
    var_set(rt, 53, t183)?;
    let t184 = private_name(rt, &S_HEADERS)?;
    var_set(rt, 54, t184)?;
    let t185 = private_name(rt, &S_SIGNAL)?;
    var_set(rt, 55, t185)?;
    let t186 = private_name(rt, &S_BODY)?;
    var_set(rt, 56, t186)?;
    let t187 = private_name(rt, &S_URL)?;
    var_set(rt, 57, t187)?;
    let t188 = private_name(rt, &S_ADDRESS)?;
    var_set(rt, 58, t188)?;
    let t189 = private_name(rt, &S_SET_1)?;
    var_set(rt, 59, t189)?;
    let t190 = private_name(rt, &S_FOLLOW)?;
    var_set(rt, 60, t190)?;
    let t191 = private_name(rt, &S_TAKE)?;
    var_set(rt, 61, t191)?;
    let t192 = var_get(rt, 52);
    let t193 = var_get(rt, 53);
    let t194 = var_get(rt, 54);
    let t195 = var_get(rt, 55);
    let t196 = var_get(rt, 56);
    let t197 = var_get(rt, 57);
    let t198 = var_get(rt, 58);
    let t199 = var_get(rt, 59);
    let t200 = var_get(rt, 60);
    let t201 = var_get(rt, 61);
    let t202 = var_get(rt, 0);
    let t203 = get_seen(rt, t202, &S_CUSTOM, 94)?;
    let t204 = to_key(rt, t203)?;
    let t205 = make_class(rt, 72, V::EMPTY, &[])?;
    let t206 = get_seen(rt, t205, &S_PROTOTYPE, 95)?;
    let t207 = closure(rt, 74, &[])?;
    let t208 = closure(rt, 75, &[])?;
    let t209 = closure(rt, 76, &[])?;
    let t210 = closure(rt, 77, &[])?;
    private_method(rt, t205, t198, t210, PrivateKind::Method, true, "Request")?;
    let t211 = closure(rt, 78, &[])?;
    private_method(rt, t205, t199, t211, PrivateKind::Method, false, "Request")?;
    let t212 = closure(rt, 79, &[])?;
    private_method(rt, t205, t200, t212, PrivateKind::Method, false, "Request")?;
    let t213 = closure(rt, 80, &[])?;
    private_method(rt, t205, t201, t213, PrivateKind::Method, false, "Request")?;
    let t214 = closure(rt, 81, &[])?;
    def_hidden(rt, t205, S_BODY.v(), t214)?;
    let t215 = closure(rt, 82, &[])?;
    def_accessor_hidden(rt, t206, S_METHOD.v(), t215, true)?;
    let t216 = closure(rt, 83, &[])?;
    def_accessor_hidden(rt, t206, S_URL.v(), t216, true)?;
    let t217 = closure(rt, 84, &[])?;
    def_accessor_hidden(rt, t206, S_HEADERS.v(), t217, true)?;
    let t218 = closure(rt, 85, &[])?;
    def_accessor_hidden(rt, t206, S_DESTINATION.v(), t218, true)?;
    let t219 = closure(rt, 86, &[])?;
    def_accessor_hidden(rt, t206, S_REFERRER.v(), t219, true)?;
    let t220 = closure(rt, 87, &[])?;
    def_accessor_hidden(rt, t206, S_REFERRERPOLICY.v(), t220, true)?;
    let t221 = closure(rt, 88, &[])?;
    def_accessor_hidden(rt, t206, S_MODE.v(), t221, true)?;
    let t222 = closure(rt, 89, &[])?;
    def_accessor_hidden(rt, t206, S_CREDENTIALS.v(), t222, true)?;
    let t223 = closure(rt, 90, &[])?;
    def_accessor_hidden(rt, t206, S_CACHE.v(), t223, true)?;
    let t224 = closure(rt, 91, &[])?;
    def_accessor_hidden(rt, t206, S_REDIRECT.v(), t224, true)?;
    let t225 = closure(rt, 92, &[])?;
    def_accessor_hidden(rt, t206, S_INTEGRITY.v(), t225, true)?;
    let t226 = closure(rt, 93, &[])?;
    def_accessor_hidden(rt, t206, S_KEEPALIVE.v(), t226, true)?;
    let t227 = closure(rt, 94, &[])?;
    def_accessor_hidden(rt, t206, S_ISRELOADNAVIGATION.v(), t227, true)?;
    let t228 = closure(rt, 95, &[])?;
    def_accessor_hidden(rt, t206, S_ISHISTORYNAVIGATION.v(), t228, true)?;
    let t229 = closure(rt, 96, &[])?;
    def_accessor_hidden(rt, t206, S_SIGNAL.v(), t229, true)?;
    let t230 = closure(rt, 97, &[])?;
    def_accessor_hidden(rt, t206, S_BODY.v(), t230, true)?;
    let t231 = closure(rt, 98, &[])?;
    def_accessor_hidden(rt, t206, S_BODYUSED.v(), t231, true)?;
    let t232 = closure(rt, 99, &[])?;
    def_accessor_hidden(rt, t206, S_DUPLEX.v(), t232, true)?;
    let t233 = closure(rt, 100, &[])?;
    def_hidden(rt, t206, S_CLONE.v(), t233)?;
    let t234 = closure(rt, 101, &[])?;
    set_name(rt, t234, t204, "")?;
    def_hidden(rt, t206, t204, t234)?;
    var_set(rt, 51, t205)?;
    def_field(rt, t205, t192, t207)?;
    def_field(rt, t205, t193, t208)?;
    def_field(rt, t205, t194, V::UNDEFINED)?;
    def_field(rt, t205, t195, V::UNDEFINED)?;
    def_field(rt, t205, t196, t209)?;
    def_field(rt, t205, t197, V::UNDEFINED)?;
    let v52_request = t205;
    req_obj(rt, v52_request, "Request", "body")?;
    let v53_requestbody = get_seen(rt, v52_request, &S_BODY, 96)?;
    del(rt, v52_request, &S_BODY, true)?;
    f26_mix(rt, v52_request, v53_requestbody)?;
    let t245 = get_seen(rt, v52_request, &S_PROTOTYPE, 97)?;
    let t246 = arr(rt, &[S_ATTRIBUTE.v()])?;
    call(rt, v9_lacking, V::UNDEFINED, &[S_REQUEST.v(), t245, t246], "lacking")?;
    call(rt, v8_shown, V::UNDEFINED, &[S_REQUEST.v(), v52_request], "shown")?;
    let t254 = var_get(rt, 22);
    let t256 = var_get(rt, 23);
    return Ok(obj_seen(rt, &K_REQUEST_RESPONSE_READABLESTREAM, [v52_request, v41_response, t254, v42_answer, t256], 98)?);
}

// http.js:13  constructor() { host.missing('ReadableStream'); }
fn f2_readablestream(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 6, 2)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_MISSING, 99)?;
    call(rt, t3, t2, &[S_READABLESTREAM.v()], "host.missing")?;
    Ok(this)
}

fn f2_readablestream_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f2_readablestream(rt, me, target, args)
}

// http.js:18  value(depth, options) {
fn f3_value(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 3)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = to_num(rt, v0_depth)? < 0.0;
    if t4 {
        return Ok(V::UNDEFINED);
    }
    let t5 = var_get(rt, 21);
    let t6 = get_method(rt, t5, &S_GET_1, M_GET)?;
    let v2_body = call_method(rt, t6, t5, &[this], "bodies.get", M_GET)?;
    let t8 = obj(rt)?;
    copy_props(rt, t8, v1_options, &[])?;
    let t11 = get_seen(rt, v1_options, &S_DEPTH, 101)?;
    let t12 = seq(rt, t11, V::NULL);
    if t12 {
        v5 = t12;
    } else {
        let t14 = get_seen(rt, v1_options, &S_DEPTH, 102)?;
        v5 = seq(rt, t14, V::UNDEFINED);
    }
    if v5 {
        v4 = V::NULL;
    } else {
        let t18 = get_seen(rt, v1_options, &S_DEPTH, 103)?;
        v4 = V::num((to_num(rt, t18)? - 1.0));
    }
    def_prop(rt, t8, &S_DEPTH, v4)?;
    let v3_inside = t8;
    let t21 = var_get(rt, 0);
    let t22 = get_seen(rt, t21, &S_INSPECT, 104)?;
    let t24 = get_seen(rt, this, &S_LOCKED, 105)?;
    let t26 = get_seen(rt, v2_body, &S_ENDED, 106)?;
    if t26.truthy() {
        v6 = S_CLOSED.v();
    } else {
        v6 = S_READABLE.v();
    }
    let t23 = obj_seen(rt, &K_LOCKED_STATE_SUPPORTSBYOB, [t24, v6, V::TRUE], 107)?;
    let t29 = call(rt, t22, t21, &[t23, v3_inside], "host.inspect")?;
    let t30 = to_part(rt, t29)?;
    return Ok(concat_n(rt, &[S_READABLESTREAM_1.v(), t30])?);
}

// http.js:26  const streamOf = (body) => {
fn f4_streamof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 56, 4)?;
    let mut v2_given = V::EMPTY;
    let mut v7 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    v2_given = new_box(rt, V::EMPTY)?;
    let v0_body = p0;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t3 = get_builtin(rt, t2, &S_CREATE, G_OBJECT_CREATE)?;
    let t4 = var_get(rt, 22);
    let t5 = get_seen(rt, t4, &S_PROTOTYPE, 109)?;
    let v1_stream = call_known(rt, t3, t2, &[t5], "Object.create", C_OBJECT_CREATE)?;
    box_set(rt, v2_given, V::FALSE)?;
    let v3_read = closure_of(rt, 5, &[v2_given, v0_body])?;
    let v4_cancel = closure_of(rt, 6, &[v0_body, v2_given])?;
    let v5_isfree = closure(rt, 7, &[v0_body])?;
    let t11 = closure(rt, 8, &[v5_isfree, v0_body, v3_read, v4_cancel])?;
    let t10 = obj_seen(rt, &K_GETREADER_CANCEL, [t11, v4_cancel], 110)?;
    let t13 = gload(rt, &S_SYMBOL)?;
    let t14 = get_seen(rt, t13, &S_ASYNCITERATOR, 111)?;
    let t15 = to_key(rt, t14)?;
    let t16 = closure(rt, 11, &[v5_isfree, v0_body, v4_cancel, v3_read])?;
    set_name(rt, t16, t15, "")?;
    def_prop_v(rt, t10, t15, t16)?;
    let v6_members = t10;
    let t17 = arr(rt, &[S_TEE.v(), S_PIPETO.v(), S_PIPETHROUGH.v()])?;
    let mut t18 = iter(rt, t17, "")?;
    'l1: loop {
        tick(rt, 14, 5)?;
        let (t19, t20) = next(rt, &mut t18)?;
        if t20 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v8_name = t19;
                let t23 = attempt!('try1, closure(rt, 15, &[v8_name]));
                attempt!('try1, put_v(rt, v6_members, v8_name, t23, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t18, true)?;
            return Err(throw(rt, v7));
        }
    }
    let t25 = gload(rt, &S_REFLECT)?;
    let t26 = get_seen(rt, t25, &S_OWNKEYS, 112)?;
    let t28 = call(rt, t26, t25, &[v6_members], "")?;
    let mut t29 = iter(rt, t28, "Reflect.ownKeys is not a function or its return value")?;
    'l3: loop {
        tick(rt, 17, 6)?;
        let (t30, t31) = next(rt, &mut t29)?;
        if t31 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v10_key = t30;
                let t32 = var_get(rt, 1);
                let t38 = attempt!('try2, get_v(rt, v6_members, v10_key));
                let t35 = attempt!('try2, obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [t38, V::TRUE, V::TRUE], 113));
                attempt!('try2, call(rt, t32, V::UNDEFINED, &[v1_stream, v10_key, t35], "defineProperty"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v9 = exception;
            close(rt, &mut t29, true)?;
            return Err(throw(rt, v9));
        }
    }
    let t41 = var_get(rt, 1);
    let t44 = closure(rt, 16, &[v0_body])?;
    let t43 = obj_seen(rt, &K_GET_CONFIGURABLE, [t44, V::TRUE], 114)?;
    call(rt, t41, V::UNDEFINED, &[v1_stream, S_LOCKED.v(), t43], "defineProperty")?;
    let t46 = var_get(rt, 21);
    let t47 = get_method(rt, t46, &S_SET_1, M_SET)?;
    call_method(rt, t47, t46, &[v1_stream, v0_body], "bodies.set", M_SET)?;
    return Ok(v1_stream);
}

fn f4_streamof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_streamof(rt, arg(args, 0))
}

// http.js:29  const read = async () => {
fn f5_read(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 7)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 57, 7)?;
        let mut v0 = V::UNDEFINED;
        let mut v1 = V::UNDEFINED;
        let mut v2 = V::UNDEFINED;
        let t1 = box_get(capture(me, 0));
        if t1.truthy() {
            v0 = t1;
        } else {
            let t2 = capture(me, 1);
            let t3 = get_seen(rt, t2, &S_USED, 116)?;
            if t3.truthy() {
                let t4 = capture(me, 1);
                let t5 = get_seen(rt, t4, &S_READING, 117)?;
                v1 = V::bool((!t5.truthy()));
            } else {
                v1 = t3;
            }
            v0 = v1;
        }
        if v0.truthy() {
            let t9 = capture(me, 1);
            put_seen(rt, t9, &S_ENDED, V::TRUE, true, 118)?;
            return Ok(obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 119)?);
        }
        let t11 = arr(rt, &[V::TRUE, V::TRUE, V::TRUE])?;
        let mut t12 = iter(rt, t11, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let t13 = capture(me, 1);
                let (t14, t15) = attempt!('try1, next(rt, &mut t12));
                attempt!('try1, put_seen(rt, t13, &S_USED, t14, true, 120));
                let t16 = capture(me, 1);
                let (t17, t18) = attempt!('try1, next(rt, &mut t12));
                attempt!('try1, put_seen(rt, t16, &S_READING, t17, true, 121));
                let (t19, t20) = attempt!('try1, next(rt, &mut t12));
                attempt!('try1, box_set(rt, capture(me, 0), t19));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t12, true)?;
            return Err(throw(rt, v2));
        }
        close(rt, &mut t12, false)?;
        let t22 = capture(me, 1);
        let t23 = get_seen(rt, t22, &S_BYTES, 122)?;
        let t24 = length_seen(rt, t23, 123)?;
        let t25 = to_num(rt, t24)? > 0.0;
        if t25 {
            let t27 = var_get(rt, 5);
            let t28 = capture(me, 1);
            let t29 = get_seen(rt, t28, &S_BYTES, 124)?;
            let t30 = construct(rt, t27, &[t29], "Bytes")?;
            return Ok(obj_seen(rt, &K_VALUE_DONE, [t30, V::FALSE], 125)?);
        }
        let t31 = capture(me, 1);
        put_seen(rt, t31, &S_ENDED, V::TRUE, true, 126)?;
        return Ok(obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 127)?);
    })
}

// http.js:39  const cancel = async () => {
fn f6_cancel(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 8)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 15, 8)?;
        let mut v0 = V::UNDEFINED;
        let t1 = arr(rt, &[V::TRUE, V::TRUE, V::TRUE])?;
        let mut t2 = iter(rt, t1, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let t3 = capture(me, 0);
                let (t4, t5) = attempt!('try1, next(rt, &mut t2));
                attempt!('try1, put_seen(rt, t3, &S_USED, t4, true, 128));
                let t6 = capture(me, 0);
                let (t7, t8) = attempt!('try1, next(rt, &mut t2));
                attempt!('try1, put_seen(rt, t6, &S_ENDED, t7, true, 129));
                let (t9, t10) = attempt!('try1, next(rt, &mut t2));
                attempt!('try1, box_set(rt, capture(me, 1), t9));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v0 = exception;
            close(rt, &mut t2, true)?;
            return Err(throw(rt, v0));
        }
        close(rt, &mut t2, false)?;
        Ok(V::UNDEFINED)
    })
}

// http.js:42  const isFree = () => {
fn f7_isfree(rt: &mut Rt, me: V) -> R<V> {
    enter(rt, 9, 9)?;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_LOCKED, 130)?;
    if t2.truthy() {
        let t3 = var_get(rt, 7);
        let t4 = var_get(rt, 6);
        let t5 = construct(rt, t4, &[S_INVALID_STATE_READABLESTREAM_IS.v()], "Wrong")?;
        let t6 = call(rt, t3, V::UNDEFINED, &[t5, S_ERR_INVALID_STATE.v()], "coded")?;
        return Err(throw(rt, t6));
    }
    Ok(V::UNDEFINED)
}

fn f7_isfree_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_isfree(rt, me)
}

// http.js:46  getReader() {
fn f8_getreader(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 10)?;
    let t1 = capture(me, 0);
    f7_isfree(rt, t1)?;
    let t3 = capture(me, 1);
    put_seen(rt, t3, &S_LOCKED, V::TRUE, true, 131)?;
    let t5 = capture(me, 2);
    let t6 = closure(rt, 9, &[capture(me, 1)])?;
    let t7 = capture(me, 3);
    let t8 = var_get(rt, 4);
    let t9 = closure(rt, 10, &[])?;
    let t10 = construct(rt, t8, &[t9], "Later")?;
    return Ok(obj_seen(rt, &K_READ_RELEASELOCK_CANCEL_CLOSED, [t5, t6, t7, t10], 132)?);
}

// http.js:49  return { read, releaseLock() { body.locked = false; }, cancel, closed: new Later(() => {}) };
fn f9_releaselock(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 11)?;
    let t1 = capture(me, 0);
    put_seen(rt, t1, &S_LOCKED, V::FALSE, true, 133)?;
    Ok(V::UNDEFINED)
}

// http.js:49  return { read, releaseLock() { body.locked = false; }, cancel, closed: new Later(() => {}) };
fn f10(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 12)?;
    Ok(V::UNDEFINED)
}

// http.js:52  [Symbol.asyncIterator]() {
fn f11(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 13)?;
    let t1 = capture(me, 0);
    f7_isfree(rt, t1)?;
    let t3 = capture(me, 1);
    put_seen(rt, t3, &S_LOCKED, V::TRUE, true, 134)?;
    let v0_end = closure_of(rt, 12, &[capture(me, 1), capture(me, 2)])?;
    let t6 = closure_of(rt, 13, &[capture(me, 3), capture(me, 1)])?;
    let t5 = obj_seen(rt, &K_NEXT_RETURN, [t6, v0_end], 135)?;
    let t8 = gload(rt, &S_SYMBOL)?;
    let t9 = get_seen(rt, t8, &S_ASYNCITERATOR, 136)?;
    let t10 = to_key(rt, t9)?;
    let t11 = closure(rt, 14, &[])?;
    set_name(rt, t11, t10, "")?;
    def_prop_v(rt, t5, t10, t11)?;
    return Ok(t5);
}

// http.js:55  const end = async (value) => {
fn f12_end(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 14)?;
    let p0 = arg(args, 0);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 13, 14)?;
        let v0_value = p0;
        let t2 = capture(me, 0);
        put_seen(rt, t2, &S_LOCKED, V::FALSE, true, 137)?;
        let t3 = capture(me, 1);
        let t4 = f6_cancel(rt, t3, V::UNDEFINED, &[])?;
        awaits(rt, t4)?;
        rt = pause(rt).await;
        resumed(rt)?;
        return Ok(obj_seen(rt, &K_VALUE_DONE, [v0_value, V::TRUE], 138)?);
    })
}

// http.js:61  async next() {
fn f13_next(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 15)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 12, 15)?;
        let t1 = capture(me, 0);
        let t2 = f5_read(rt, t1, V::UNDEFINED, &[])?;
        awaits(rt, t2)?;
        rt = pause(rt).await;
        let t3 = resumed(rt)?;
        let v0_step = t3;
        let t5 = get_seen(rt, v0_step, &S_DONE, 139)?;
        if t5.truthy() {
            let t6 = capture(me, 1);
            put_seen(rt, t6, &S_LOCKED, V::FALSE, true, 140)?;
        }
        return Ok(v0_step);
    })
}

// http.js:66  return: end, [Symbol.asyncIterator]() { return this; },
fn f14(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 16)?;
    return Ok(this);
}

// http.js:70  for (const name of ['tee', 'pipeTo', 'pipeThrough']) members[name] = () => host.missing('ReadableSt…
fn f15(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 17)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 141)?;
    let t3 = capture(me, 0);
    let t6 = add_part(rt, t3)?;
    let t4 = concat_n(rt, &[S_READABLESTREAM_2.v(), t6])?;
    return Ok(call(rt, t2, t1, &[t4], "host.missing")?);
}

// http.js:72  defineProperty(stream, 'locked', { get: () => !!body.locked, configurable: true });
fn f16_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 18)?;
    let t1 = capture(me, 0);
    let t2 = get_seen(rt, t1, &S_LOCKED, 142)?;
    let t3 = !t2.truthy();
    return Ok(V::bool((!t3)));
}

// http.js:77  const viewed = (v) => (v instanceof ArrayBuffer ? new Bytes(v.slice(0)) : new Bytes(v.buffer.slice(…
fn f17_viewed(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 29, 19)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = p0;
    let t3 = gload(rt, &S_ARRAYBUFFER)?;
    let t4 = instance_of(rt, v0_v, t3)?;
    if t4 {
        let t5 = var_get(rt, 5);
        let t7 = get_method(rt, v0_v, &S_SLICE, M_SLICE)?;
        let t8 = call_method(rt, t7, v0_v, &[V::num(0.0)], "v.slice", M_SLICE)?;
        v1 = construct(rt, t5, &[t8], "Bytes")?;
    } else {
        let t10 = var_get(rt, 5);
        let t12 = get_seen(rt, v0_v, &S_BUFFER, 145)?;
        let t13 = get_method(rt, t12, &S_SLICE, M_SLICE)?;
        let t15 = get_seen(rt, v0_v, &S_BYTEOFFSET, 147)?;
        let t17 = get_seen(rt, v0_v, &S_BYTEOFFSET, 148)?;
        let t19 = get_seen(rt, v0_v, &S_BYTELENGTH, 149)?;
        let t20 = add(rt, t17, t19)?;
        let t21 = call_method(rt, t13, t12, &[t15, t20], "v.buffer.slice", M_SLICE)?;
        v1 = construct(rt, t10, &[t21], "Bytes")?;
    }
    return Ok(v1);
}

fn f17_viewed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_viewed(rt, arg(args, 0))
}

// http.js:78  const isBytes = (v) => v instanceof ArrayBuffer || ArrayBuffer.isView(v);
fn f18_isbytes(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 15, 20)?;
    let mut v1 = V::UNDEFINED;
    let v0_v = p0;
    let t3 = gload(rt, &S_ARRAYBUFFER)?;
    let t4 = instance_of(rt, v0_v, t3)?;
    if t4 {
        v1 = V::bool(t4);
    } else {
        let t5 = gload(rt, &S_ARRAYBUFFER)?;
        let t6 = get_seen(rt, t5, &S_ISVIEW, 151)?;
        v1 = call(rt, t6, t5, &[v0_v], "ArrayBuffer.isView")?;
    }
    return Ok(v1);
}

fn f18_isbytes_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f18_isbytes(rt, arg(args, 0))
}

// http.js:79  const isBlob = (v) => isObject(v) && (v[Symbol.toStringTag] === 'Blob' || v[Symbol.toStringTag] ===…
fn f19_isblob(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 34, 21)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let v0_v = p0;
    let t2 = var_get(rt, 17);
    let t4 = call(rt, t2, V::UNDEFINED, &[v0_v], "isObject")?;
    if t4.truthy() {
        let t6 = gload(rt, &S_SYMBOL)?;
        let t7 = get_seen(rt, t6, &S_TOSTRINGTAG, 152)?;
        let t8 = get_v(rt, v0_v, t7)?;
        let t9 = seq(rt, t8, S_BLOB.v());
        if t9 {
            v3 = t9;
        } else {
            let t11 = gload(rt, &S_SYMBOL)?;
            let t12 = get_seen(rt, t11, &S_TOSTRINGTAG, 153)?;
            let t13 = get_v(rt, v0_v, t12)?;
            v3 = seq(rt, t13, S_FILE.v());
        }
        v2 = V::bool(v3);
    } else {
        v2 = t4;
    }
    if v2.truthy() {
        let t18 = var_get(rt, 0);
        let t19 = get_seen(rt, t18, &S_BLOB_1, 154)?;
        let t20 = get_seen(rt, t19, &S_BLOB, 155)?;
        v1 = V::bool((instance_of(rt, v0_v, t20)?));
    } else {
        v1 = v2;
    }
    return Ok(v1);
}

fn f19_isblob_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f19_isblob(rt, arg(args, 0))
}

// http.js:81  const bodyInit = (v, prefix, name) => {
fn f20_bodyinit(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 85, 22)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let v0_v = p0;
    let v1_prefix = p1;
    let v2_name = p2;
    let t5 = type_of(rt, v0_v);
    let t6 = seq(rt, t5, S_STRING.v());
    if t6 {
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_WELLFORMED, 157)?;
        return Ok(call(rt, t8, t7, &[v0_v], "host.wellFormed")?);
    }
    let t11 = var_get(rt, 17);
    let t13 = call(rt, t11, V::UNDEFINED, &[v0_v], "isObject")?;
    let t14 = !t13.truthy();
    if t14 {
        let t15 = var_get(rt, 19);
        return Ok(call(rt, t15, V::UNDEFINED, &[v0_v, v1_prefix, v2_name], "domString")?);
    }
    let t20 = var_get(rt, 21);
    let t21 = get_method(rt, t20, &S_HAS, M_HAS)?;
    let t23 = call_method(rt, t21, t20, &[v0_v], "bodies.has", M_HAS)?;
    if t23.truthy() {
        v5 = t23;
    } else {
        let t24 = var_get(rt, 25);
        v5 = f18_isbytes(rt, v0_v)?;
    }
    if v5.truthy() {
        v4 = v5;
    } else {
        let t28 = var_get(rt, 26);
        v4 = f19_isblob(rt, v0_v)?;
    }
    if v4.truthy() {
        v3 = v4;
    } else {
        let t33 = var_get(rt, 0);
        let t34 = get_seen(rt, t33, &S_URL, 159)?;
        let t35 = get_seen(rt, t34, &S_URLSEARCHPARAMS, 160)?;
        v3 = V::bool((instance_of(rt, v0_v, t35)?));
    }
    if v3.truthy() {
        return Ok(v0_v);
    }
    let t40 = gload(rt, &S_SYMBOL)?;
    let t41 = get_seen(rt, t40, &S_ASYNCITERATOR, 162)?;
    let t42 = get_v(rt, v0_v, t41)?;
    let t43 = type_of(rt, t42);
    let t44 = seq(rt, t43, S_FUNCTION.v());
    if t44 {
        v6 = t44;
    } else {
        let t46 = gload(rt, &S_SYMBOL)?;
        let t47 = get_seen(rt, t46, &S_TOSTRINGTAG, 163)?;
        let t48 = get_v(rt, v0_v, t47)?;
        v6 = seq(rt, t48, S_FORMDATA.v());
    }
    if v6 {
        let t51 = var_get(rt, 0);
        let t52 = get_seen(rt, t51, &S_MISSING, 164)?;
        call(rt, t52, t51, &[S_A_BODY_OF_THIS_KIND.v()], "host.missing")?;
    }
    let t54 = var_get(rt, 19);
    return Ok(call(rt, t54, V::UNDEFINED, &[v0_v, v1_prefix, v2_name], "domString")?);
}

fn f20_bodyinit_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f20_bodyinit(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// http.js:88  const extract = (v) => {
fn f21_extract(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 95, 23)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t6 = var_get(rt, 5);
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_ENCODE, 165)?;
        let t9 = var_get(rt, 0);
        let t10 = get_seen(rt, t9, &S_WELLFORMED, 166)?;
        let t12 = call(rt, t10, t9, &[v0_v], "host.wellFormed")?;
        let t13 = call(rt, t8, t7, &[t12], "host.encode")?;
        let t14 = construct(rt, t6, &[t13], "Bytes")?;
        let t5 = obj_seen(rt, &K_BYTES_USED, [t14, V::FALSE], 167)?;
        return Ok(arr(rt, &[t5, S_TEXT_PLAIN_CHARSET_UTF_8.v()])?);
    }
    let t16 = var_get(rt, 25);
    let t18 = f18_isbytes(rt, v0_v)?;
    if t18.truthy() {
        let t20 = var_get(rt, 24);
        let t22 = f17_viewed(rt, v0_v)?;
        let t19 = obj_seen(rt, &K_BYTES_USED, [t22, V::FALSE], 168)?;
        return Ok(arr(rt, &[t19])?);
    }
    let t24 = var_get(rt, 21);
    let t25 = get_method(rt, t24, &S_GET_1, M_GET)?;
    let v1_streamed = call_method(rt, t25, t24, &[v0_v], "bodies.get", M_GET)?;
    if v1_streamed.truthy() {
        let t30 = get_seen(rt, v1_streamed, &S_USED, 170)?;
        if t30.truthy() {
            v2 = t30;
        } else {
            v2 = get_seen(rt, v1_streamed, &S_LOCKED, 171)?;
        }
        if v2.truthy() {
            let t34 = var_get(rt, 6);
            let t35 = construct(rt, t34, &[S_RESPONSE_BODY_OBJECT_SHOULD_NOT.v()], "Wrong")?;
            return Err(throw(rt, t35));
        }
        put_seen(rt, v1_streamed, &S_STREAM, v0_v, true, 172)?;
        return Ok(arr(rt, &[v1_streamed, V::UNDEFINED, V::TRUE])?);
    }
    let t40 = var_get(rt, 26);
    let t42 = f19_isblob(rt, v0_v)?;
    if t42.truthy() {
        let t44 = var_get(rt, 0);
        let t45 = get_seen(rt, t44, &S_BLOB_1, 173)?;
        let t46 = get_seen(rt, t45, &S_CONTENTOF, 174)?;
        let t48 = call(rt, t46, t45, &[v0_v], "host.blob.contentOf")?;
        let t43 = obj_seen(rt, &K_BYTES_USED, [t48, V::FALSE], 175)?;
        let t50 = get_seen(rt, v0_v, &S_TYPE, 176)?;
        if t50.truthy() {
            v3 = t50;
        } else {
            v3 = V::UNDEFINED;
        }
        return Ok(arr(rt, &[t43, v3])?);
    }
    let t54 = var_get(rt, 5);
    let t55 = var_get(rt, 0);
    let t56 = get_seen(rt, t55, &S_ENCODE, 177)?;
    let t58 = to_str(rt, v0_v)?;
    let t59 = call(rt, t56, t55, &[t58], "host.encode")?;
    let t60 = construct(rt, t54, &[t59], "Bytes")?;
    let t53 = obj_seen(rt, &K_BYTES_USED, [t60, V::FALSE], 178)?;
    return Ok(arr(rt, &[t53, S_APPLICATION_X_WWW_FORM_URLENCODE.v()])?);
}

fn f21_extract_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f21_extract(rt, arg(args, 0))
}

// http.js:100  const copied = (body) => {
fn f22_copied(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 16, 24)?;
    let v0_body = p0;
    let t3 = seq(rt, v0_body, V::NULL);
    if t3 {
        return Ok(V::NULL);
    }
    put_seen(rt, v0_body, &S_STREAM, V::UNDEFINED, true, 179)?;
    let t7 = get_seen(rt, v0_body, &S_BYTES, 180)?;
    return Ok(obj_seen(rt, &K_BYTES_USED, [t7, V::FALSE], 181)?);
}

fn f22_copied_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f22_copied(rt, arg(args, 0))
}

// http.js:105  const stream = (body) => (body === null ? null : body.stream ??= streamOf(body));
fn f23_stream(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 21, 25)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_body = p0;
    let t3 = seq(rt, v0_body, V::NULL);
    if t3 {
        v1 = V::NULL;
    } else {
        let t5 = get_seen(rt, v0_body, &S_STREAM, 182)?;
        let t6 = eq(rt, t5, V::NULL)?;
        if t6 {
            let t7 = var_get(rt, 23);
            let t9 = f4_streamof(rt, v0_body)?;
            put_seen(rt, v0_body, &S_STREAM, t9, true, 183)?;
            v2 = t9;
        } else {
            v2 = t5;
        }
        v1 = v2;
    }
    return Ok(v1);
}

fn f23_stream_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f23_stream(rt, arg(args, 0))
}

// http.js:106  const isUnusable = (body) => body !== null && (body.used || !!body.locked);
fn f24_isunusable(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 20, 26)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let v0_body = p0;
    let t3 = sne(rt, v0_body, V::NULL);
    if t3 {
        let t5 = get_seen(rt, v0_body, &S_USED, 184)?;
        if t5.truthy() {
            v2 = t5;
        } else {
            let t7 = get_seen(rt, v0_body, &S_LOCKED, 185)?;
            let t8 = !t7.truthy();
            v2 = V::bool((!t8));
        }
        v1 = v2;
    } else {
        v1 = V::bool(t3);
    }
    return Ok(v1);
}

fn f24_isunusable_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f24_isunusable(rt, arg(args, 0))
}

// http.js:107  const decoded = (bytes) => new host.encoding.TextDecoder().decode(bytes);
fn f25_decoded(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 11, 27)?;
    let v0_bytes = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_ENCODING, 186)?;
    let t4 = get_seen(rt, t3, &S_TEXTDECODER, 187)?;
    let t5 = construct(rt, t4, &[], "host.encoding.TextDecoder")?;
    let t6 = get_seen(rt, t5, &S_DECODE, 188)?;
    return Ok(call(rt, t6, t5, &[v0_bytes], "(intermediate value).decode")?);
}

fn f25_decoded_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f25_decoded(rt, arg(args, 0))
}

// http.js:109  const mix = (Class, bodyOf) => {
fn f26_mix(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 31, 28)?;
    let v0_class = p0;
    let v1_bodyof = p1;
    let v2_consume = closure_of(rt, 27, &[v0_class, v1_bodyof])?;
    let v3_typeof = closure(rt, 28, &[])?;
    let t5 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t6 = get_builtin(rt, t5, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t8 = get_seen(rt, v0_class, &S_PROTOTYPE, 190)?;
    let t10 = closure(rt, 29, &[v2_consume, v3_typeof])?;
    let t11 = closure(rt, 31, &[v2_consume])?;
    let t12 = closure(rt, 33, &[v2_consume])?;
    let t13 = closure(rt, 34, &[v2_consume])?;
    let t14 = closure(rt, 36, &[v2_consume, v3_typeof])?;
    let t15 = closure(rt, 38, &[v2_consume])?;
    let t9 = obj_seen(rt, &K_BLOB_ARRAYBUFFER_TEXT_JSON_FORMD, [t10, t11, t12, t13, t14, t15], 191)?;
    call_known(rt, t6, t5, &[t8, t9], "Object.assign", C_OBJECT_ASSIGN)?;
    Ok(V::UNDEFINED)
}

fn f26_mix_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f26_mix(rt, arg(args, 0), arg(args, 1))
}

// http.js:110  const consume = async (self, convert) => {
fn f27_consume(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 29)?;
    let p0 = arg(args, 0);
    let p1 = arg(args, 1);
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 50, 29)?;
        let mut v3 = V::UNDEFINED;
        let v0_self = p0;
        let v1_convert = p1;
        let t3 = var_get(rt, 18);
        let t5 = capture(me, 0);
        call(rt, t3, V::UNDEFINED, &[v0_self, t5], "isOf")?;
        let t7 = capture(me, 1);
        let v2_body = call(rt, t7, V::UNDEFINED, &[v0_self], "bodyOf")?;
        let t10 = var_get(rt, 31);
        let t12 = f24_isunusable(rt, v2_body)?;
        if t12.truthy() {
            let t13 = var_get(rt, 6);
            let t14 = construct(rt, t13, &[S_BODY_IS_UNUSABLE_BODY_HAS_ALREAD.v()], "Wrong")?;
            return Err(throw(rt, t14));
        }
        let t16 = seq(rt, v2_body, V::NULL);
        if t16 {
            let t18 = var_get(rt, 5);
            let t19 = construct(rt, t18, &[V::num(0.0)], "Bytes")?;
            return Ok(call(rt, v1_convert, V::UNDEFINED, &[t19], "convert")?);
        }
        let t21 = arr(rt, &[V::TRUE, V::TRUE, V::TRUE])?;
        let mut t22 = iter(rt, t21, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t24, t25) = attempt!('try1, next(rt, &mut t22));
                attempt!('try1, put_seen(rt, v2_body, &S_USED, t24, true, 192));
                let (t27, t28) = attempt!('try1, next(rt, &mut t22));
                attempt!('try1, put_seen(rt, v2_body, &S_LOCKED, t27, true, 193));
                let (t30, t31) = attempt!('try1, next(rt, &mut t22));
                attempt!('try1, put_seen(rt, v2_body, &S_ENDED, t30, true, 194));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t22, true)?;
            return Err(throw(rt, v3));
        }
        close(rt, &mut t22, false)?;
        let t35 = get_seen(rt, v2_body, &S_BYTES, 195)?;
        return Ok(call(rt, v1_convert, V::UNDEFINED, &[t35], "convert")?);
    })
}

// http.js:118  const typeOf = (self) => host.blob.mime(inner(self.headers, 'content-type'));
fn f28_typeof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 12, 30)?;
    let v0_self = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_BLOB_1, 196)?;
    let t4 = get_seen(rt, t3, &S_MIME, 197)?;
    let t5 = var_get(rt, 13);
    let t7 = get_seen(rt, v0_self, &S_HEADERS, 198)?;
    let t8 = call(rt, t5, V::UNDEFINED, &[t7, S_CONTENT_TYPE.v()], "inner")?;
    return Ok(call(rt, t4, t3, &[t8], "host.blob.mime")?);
}

fn f28_typeof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f28_typeof(rt, arg(args, 0))
}

// http.js:120  blob() { return consume(this, (b) => new host.blob.Blob([b], { type: host.blob.mimeText(typeOf(this…
fn f29_blob(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 31)?;
    let v0_this = this;
    let t1 = capture(me, 0);
    let t2 = closure(rt, 30, &[capture(me, 1), v0_this])?;
    return Ok(f27_consume(rt, t1, V::UNDEFINED, &[this, t2])?);
}

// http.js:120  blob() { return consume(this, (b) => new host.blob.Blob([b], { type: host.blob.mimeText(typeOf(this…
fn f30(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 32)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_BLOB_1, 199)?;
    let t4 = get_seen(rt, t3, &S_BLOB, 200)?;
    let t6 = arr(rt, &[v0_b])?;
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_BLOB_1, 201)?;
    let t10 = get_seen(rt, t9, &S_MIMETEXT, 202)?;
    let t11 = capture(me, 0);
    let t12 = capture(me, 1);
    let t13 = f28_typeof(rt, t12)?;
    let t14 = call(rt, t10, t9, &[t13], "host.blob.mimeText")?;
    let t7 = obj_seen(rt, &K_TYPE, [t14], 203)?;
    return Ok(construct(rt, t4, &[t6, t7], "host.blob.Blob")?);
}

// http.js:121  arrayBuffer() { return consume(this, (b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLengt…
fn f31_arraybuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 33)?;
    let t1 = capture(me, 0);
    let t2 = closure(rt, 32, &[])?;
    return Ok(f27_consume(rt, t1, V::UNDEFINED, &[this, t2])?);
}

// http.js:121  arrayBuffer() { return consume(this, (b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLengt…
fn f32(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 34)?;
    let v0_b = arg(args, 0);
    let t3 = get_seen(rt, v0_b, &S_BUFFER, 204)?;
    let t4 = get_method(rt, t3, &S_SLICE, M_SLICE)?;
    let t6 = get_seen(rt, v0_b, &S_BYTEOFFSET, 206)?;
    let t8 = get_seen(rt, v0_b, &S_BYTEOFFSET, 207)?;
    let t10 = get_seen(rt, v0_b, &S_BYTELENGTH, 208)?;
    let t11 = add(rt, t8, t10)?;
    return Ok(call_method(rt, t4, t3, &[t6, t11], "b.buffer.slice", M_SLICE)?);
}

// http.js:122  text() { return consume(this, decoded); },
fn f33_text(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 35)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 32);
    return Ok(f27_consume(rt, t1, V::UNDEFINED, &[this, t2])?);
}

// http.js:123  json() { return consume(this, (b) => parse(decoded(b))); },
fn f34_json(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 36)?;
    let t1 = capture(me, 0);
    let t2 = closure(rt, 35, &[])?;
    return Ok(f27_consume(rt, t1, V::UNDEFINED, &[this, t2])?);
}

// http.js:123  json() { return consume(this, (b) => parse(decoded(b))); },
fn f35(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 37)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 2);
    let t3 = var_get(rt, 32);
    let t5 = f25_decoded(rt, v0_b)?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t5], "parse")?);
}

// http.js:124  formData() { return consume(this, (b) => host.blob.form(b, typeOf(this))); },
fn f36_formdata(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 38)?;
    let v0_this = this;
    let t1 = capture(me, 0);
    let t2 = closure(rt, 37, &[capture(me, 1), v0_this])?;
    return Ok(f27_consume(rt, t1, V::UNDEFINED, &[this, t2])?);
}

// http.js:124  formData() { return consume(this, (b) => host.blob.form(b, typeOf(this))); },
fn f37(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 39)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_BLOB_1, 209)?;
    let t4 = get_seen(rt, t3, &S_FORM, 210)?;
    let t6 = capture(me, 0);
    let t7 = capture(me, 1);
    let t8 = f28_typeof(rt, t7)?;
    return Ok(call(rt, t4, t3, &[v0_b, t8], "host.blob.form")?);
}

// http.js:125  bytes() { return consume(this, (b) => new Bytes(b)); },
fn f38_bytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 40)?;
    let t1 = capture(me, 0);
    let t2 = closure(rt, 39, &[])?;
    return Ok(f27_consume(rt, t1, V::UNDEFINED, &[this, t2])?);
}

// http.js:125  bytes() { return consume(this, (b) => new Bytes(b)); },
fn f39(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 41)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 5);
    return Ok(construct(rt, t2, &[v0_b], "Bytes")?);
}

// http.js:128  const shownAs = (name, self, depth, options, keys) => {
fn f40_shownas(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 36, 42)?;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_name = p0;
    let v1_self = p1;
    let v2_depth = p2;
    let v3_options = p3;
    let v4_keys = p4;
    let t7 = get_seen(rt, v3_options, &S_DEPTH, 211)?;
    let t8 = eq(rt, t7, V::NULL)?;
    if t8 {
        put_seen(rt, v3_options, &S_DEPTH, V::num(2.0), true, 212)?;
        v6 = V::num(2.0);
    } else {
        v6 = t7;
    }
    let v5_o = obj(rt)?;
    let mut t12 = iter(rt, v4_keys, "keys")?;
    'l1: loop {
        tick(rt, 15, 43)?;
        let (t13, t14) = next(rt, &mut t12)?;
        if t14 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v8_key = t13;
                let t19 = attempt!('try1, get_v(rt, v1_self, v8_key));
                attempt!('try1, put_v(rt, v5_o, v8_key, t19, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t12, true)?;
            return Err(throw(rt, v7));
        }
    }
    let t22 = to_part(rt, v0_name)?;
    let t24 = var_get(rt, 0);
    let t25 = get_seen(rt, t24, &S_FORMAT, 213)?;
    let t27 = arr(rt, &[v5_o])?;
    let t29 = call(rt, t25, t24, &[t27, v3_options], "host.format")?;
    let t30 = to_part(rt, t29)?;
    return Ok(concat_n(rt, &[t22, S_1.v(), t30])?);
}

fn f40_shownas_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f40_shownas(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// http.js:137  const unsignedShort = (v) => {
fn f41_unsignedshort(rt: &mut Rt, p0: V) -> R<f64> {
    enter(rt, 22, 44)?;
    let mut v2 = 0f64;
    let v0_v = p0;
    let t2 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
    let v1_n = call(rt, t2, V::UNDEFINED, &[v0_v], "Number")?;
    let t5 = gload_builtin(rt, &S_NUMBER, G_NUMBER)?;
    let t6 = get_builtin(rt, t5, &S_ISFINITE, G_NUMBER_ISFINITE)?;
    let t8 = call_known(rt, t6, t5, &[v1_n], "Number.isFinite", C_NUMBER_ISFINITE)?;
    if t8.truthy() {
        let t9 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t10 = get_builtin(rt, t9, &S_TRUNC, G_MATH_TRUNC)?;
        let t12 = math::trunc(to_num(rt, v1_n)?);
        let t13 = rem_num(t12, 65536.0);
        v2 = t13 + 0.0;
    } else {
        v2 = 0.0;
    }
    return Ok(v2);
}

fn f41_unsignedshort_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::num(f41_unsignedshort(rt, arg(args, 0))?))
}

// http.js:145  constructor(body = null, init = {}) {
fn f42_response(rt: &mut Rt, me: V, target: V, p0: V, p1: V) -> R<V> {
    enter(rt, 53, 45)?;
    let this = instance(rt, target)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = p0;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::NULL;
    } else {
        v2 = t2;
    }
    let mut v0_body = v2;
    let t5 = p1;
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v3 = obj(rt)?;
    } else {
        v3 = t5;
    }
    let v1_init = v3;
    let t10 = sne(rt, v0_body, V::NULL);
    if t10 {
        v5 = sne(rt, v0_body, V::UNDEFINED);
    } else {
        v5 = t10;
    }
    if v5 {
        let t14 = var_get(rt, 27);
        v0_body = f20_bodyinit(rt, v0_body, S_UNDEFINED.v(), S_UNDEFINED.v())?;
    } else {
        let t18 = seq(rt, v0_body, V::UNDEFINED);
        if t18 {
            v0_body = V::NULL;
        }
    }
    let t19 = var_get(rt, 20);
    let t21 = var_get(rt, 35);
    let v4_given = call(rt, t19, V::UNDEFINED, &[v1_init, S_UNDEFINED.v(), S_UNDEFINED.v(), t21], "dictionary")?;
    let t23 = var_get(rt, 50);
    let t24 = get_private(rt, this, t23)?;
    let t27 = seq(rt, v0_body, V::NULL);
    if t27 {
        v6 = V::UNDEFINED;
    } else {
        let t28 = var_get(rt, 28);
        v6 = f21_extract(rt, v0_body)?;
    }
    call(rt, t24, this, &[v4_given, v6], "this[#init]")?;
    Ok(this)
}

fn f42_response_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f42_response(rt, me, target, arg(args, 0), arg(args, 1))
}

// http.js:144  #status = 200; #text = ''; #type = 'default'; #url = ''; #headers = new Headers(); #body = null;
fn f43_status(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 46)?;
    return Ok(V::num(200.0));
}

// http.js:144  #status = 200; #text = ''; #type = 'default'; #url = ''; #headers = new Headers(); #body = null;
fn f44_text(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 47)?;
    return Ok(S.v());
}

// http.js:144  #status = 200; #text = ''; #type = 'default'; #url = ''; #headers = new Headers(); #body = null;
fn f45_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 48)?;
    return Ok(S_DEFAULT.v());
}

// http.js:144  #status = 200; #text = ''; #type = 'default'; #url = ''; #headers = new Headers(); #body = null;
fn f46_url(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 49)?;
    return Ok(S.v());
}

// http.js:144  #status = 200; #text = ''; #type = 'default'; #url = ''; #headers = new Headers(); #body = null;
fn f47_headers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 50)?;
    let t1 = var_get(rt, 8);
    return Ok(construct(rt, t1, &[], "Headers")?);
}

// http.js:144  #status = 200; #text = ''; #type = 'default'; #url = ''; #headers = new Headers(); #body = null;
fn f48_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 51)?;
    return Ok(V::NULL);
}

// http.js:151  #init(init, body) {
fn f49_init(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 109, 52)?;
    let mut v5 = false;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = false;
    let v0_init = arg(args, 0);
    let v1_body = arg(args, 1);
    req_obj(rt, v0_init, "init", "status")?;
    let v2_status = get_seen(rt, v0_init, &S_STATUS, 217)?;
    let v3_statustext = get_seen(rt, v0_init, &S_STATUSTEXT, 218)?;
    let v4_headers = get_seen(rt, v0_init, &S_HEADERS, 219)?;
    let t8 = sne(rt, v2_status, V::UNDEFINED);
    if t8 {
        let t10 = to_num(rt, v2_status)? < 200.0;
        if t10 {
            v6 = t10;
        } else {
            v6 = to_num(rt, v2_status)? > 599.0;
        }
        v5 = v6;
    } else {
        v5 = t8;
    }
    if v5 {
        let t15 = gload(rt, &S_RANGEERROR)?;
        let t16 = construct(rt, t15, &[S_INIT_STATUS_MUST_BE_IN_THE_RANGE.v()], "RangeError")?;
        return Err(throw(rt, t16));
    }
    let t18 = sne(rt, v3_statustext, V::UNDEFINED);
    if t18 {
        let t19 = regexp(rt, &S_T_X20_X7E_X80_XFF, &S)?;
        let t20 = get_seen(rt, t19, &S_TEST, 220)?;
        v7 = call(rt, t20, t19, &[v3_statustext], "/[^\\t\\x20-\\x7e\\x80-\\xff]/.test")?;
    } else {
        v7 = V::bool(t18);
    }
    if v7.truthy() {
        let t24 = var_get(rt, 6);
        let t25 = construct(rt, t24, &[S_INVALID_STATUSTEXT.v()], "Wrong")?;
        return Err(throw(rt, t25));
    }
    let t27 = sne(rt, v2_status, V::UNDEFINED);
    if t27 {
        let t28 = var_get(rt, 44);
        put_private(rt, this, t28, v2_status)?;
    }
    let t31 = sne(rt, v3_statustext, V::UNDEFINED);
    if t31 {
        let t32 = var_get(rt, 45);
        put_private(rt, this, t32, v3_statustext)?;
    }
    let t35 = sne(rt, v4_headers, V::UNDEFINED);
    if t35 {
        let t36 = var_get(rt, 10);
        let t37 = var_get(rt, 48);
        let t38 = get_private(rt, this, t37)?;
        call(rt, t36, V::UNDEFINED, &[t38, v4_headers], "fill")?;
    }
    let t42 = !v1_body.truthy();
    if t42 {
        return Ok(V::UNDEFINED);
    }
    let t43 = var_get(rt, 36);
    let t44 = get_method(rt, t43, &S_HAS, M_HAS)?;
    let t45 = var_get(rt, 44);
    let t46 = get_private(rt, this, t45)?;
    let t47 = call_method(rt, t44, t43, &[t46], "withoutBody.has", M_HAS)?;
    if t47.truthy() {
        let t48 = var_get(rt, 15);
        let t49 = var_get(rt, 44);
        let t50 = get_private(rt, this, t49)?;
        let t51 = to_part(rt, t50)?;
        let t52 = concat_n(rt, &[S_INVALID_RESPONSE_STATUS_CODE.v(), t51])?;
        let t53 = call(rt, t48, V::UNDEFINED, &[S_RESPONSE_CONSTRUCTOR.v(), t52], "wrong")?;
        return Err(throw(rt, t53));
    }
    let t54 = var_get(rt, 49);
    let t56 = get_at(rt, v1_body, 0i64)?;
    put_private(rt, this, t54, t56)?;
    let t58 = get_at(rt, v1_body, 1i64)?;
    let t59 = sne(rt, t58, V::UNDEFINED);
    if t59 {
        let t60 = var_get(rt, 13);
        let t61 = var_get(rt, 48);
        let t62 = get_private(rt, this, t61)?;
        let t63 = call(rt, t60, V::UNDEFINED, &[t62, S_CONTENT_TYPE.v()], "inner")?;
        v8 = seq(rt, t63, V::UNDEFINED);
    } else {
        v8 = t59;
    }
    if v8 {
        let t66 = var_get(rt, 48);
        let t67 = get_private(rt, this, t66)?;
        let t68 = get_seen(rt, t67, &S_APPEND, 230)?;
        let t70 = get_at(rt, v1_body, 1i64)?;
        call(rt, t68, t67, &[S_CONTENT_TYPE.v(), t70], "this[#headers].append")?;
    }
    Ok(V::UNDEFINED)
}

// http.js:164  static answer(url, status, text, headers, bytes) {
fn f50_answer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 66, 53)?;
    let mut v6 = V::UNDEFINED;
    let v0_url = arg(args, 0);
    let v1_status = arg(args, 1);
    let v2_text = arg(args, 2);
    let v3_headers = arg(args, 3);
    let v4_bytes = arg(args, 4);
    let t6 = var_get(rt, 43);
    let t6 = tdz(rt, t6, "Response")?;
    let v5_made = f42_response(rt, t6, t6, V::UNDEFINED, V::UNDEFINED)?;
    let t8 = var_get(rt, 10);
    let t10 = var_get(rt, 48);
    let t11 = get_private(rt, v5_made, t10)?;
    call(rt, t8, V::UNDEFINED, &[t11, v3_headers], "fill")?;
    let t14 = var_get(rt, 11);
    let t16 = var_get(rt, 48);
    let t17 = get_private(rt, v5_made, t16)?;
    call(rt, t14, V::UNDEFINED, &[t17], "fix")?;
    let t22 = arr(rt, &[v1_status, v2_text, S_BASIC.v(), v0_url])?;
    let mut t23 = iter(rt, t22, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t25 = var_get(rt, 44);
            let (t26, t27) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, v5_made, t25, t26));
            let t29 = var_get(rt, 45);
            let (t30, t31) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, v5_made, t29, t30));
            let t33 = var_get(rt, 46);
            let (t34, t35) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, v5_made, t33, t34));
            let t37 = var_get(rt, 47);
            let (t38, t39) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, v5_made, t37, t38));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v6 = exception;
        close(rt, &mut t23, true)?;
        return Err(throw(rt, v6));
    }
    close(rt, &mut t23, false)?;
    let t41 = var_get(rt, 36);
    let t42 = get_method(rt, t41, &S_HAS, M_HAS)?;
    let t44 = call_method(rt, t42, t41, &[v1_status], "withoutBody.has", M_HAS)?;
    let t45 = !t44.truthy();
    if t45 {
        let t47 = var_get(rt, 49);
        let t48 = obj_seen(rt, &K_BYTES_USED, [v4_bytes, V::FALSE], 238)?;
        put_private(rt, v5_made, t47, t48)?;
    }
    return Ok(v5_made);
}

// http.js:172  static body(response) { return response.#body; }
fn f51_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 54)?;
    let v0_response = arg(args, 0);
    let t3 = var_get(rt, 49);
    return Ok(get_private(rt, v0_response, t3)?);
}

// http.js:173  static error() {
fn f52_error(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 55)?;
    let mut v1 = V::UNDEFINED;
    let t1 = var_get(rt, 43);
    let t1 = tdz(rt, t1, "Response")?;
    let v0_made = f42_response(rt, t1, t1, V::UNDEFINED, V::UNDEFINED)?;
    let t3 = arr(rt, &[V::num(0.0), S_ERROR.v()])?;
    let mut t4 = iter(rt, t3, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t6 = var_get(rt, 44);
            let (t7, t8) = attempt!('try1, next(rt, &mut t4));
            attempt!('try1, put_private(rt, v0_made, t6, t7));
            let t10 = var_get(rt, 46);
            let (t11, t12) = attempt!('try1, next(rt, &mut t4));
            attempt!('try1, put_private(rt, v0_made, t10, t11));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v1 = exception;
        close(rt, &mut t4, true)?;
        return Err(throw(rt, v1));
    }
    close(rt, &mut t4, false)?;
    let t14 = var_get(rt, 11);
    let t16 = var_get(rt, 48);
    let t17 = get_private(rt, v0_made, t16)?;
    call(rt, t14, V::UNDEFINED, &[t17], "fix")?;
    return Ok(v0_made);
}

// http.js:179  static json(data, init = {}) {
fn f53_json(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 65, 56)?;
    let mut v3 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_data = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = obj(rt)?;
    } else {
        v3 = t3;
    }
    let mut v1_init = v3;
    let t7 = var_get(rt, 16);
    call(rt, t7, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_RESPONSE_JSON.v()], "need")?;
    let t11 = sne(rt, v1_init, V::NULL);
    if t11 {
        let t12 = var_get(rt, 20);
        let t14 = var_get(rt, 35);
        v1_init = call(rt, t12, V::UNDEFINED, &[v1_init, S_UNDEFINED.v(), S_UNDEFINED.v(), t14], "dictionary")?;
    }
    let t16 = var_get(rt, 3);
    let v4_text = call(rt, t16, V::UNDEFINED, &[v0_data], "stringify")?;
    let t20 = seq(rt, v4_text, V::UNDEFINED);
    if t20 {
        let t21 = var_get(rt, 6);
        let t22 = construct(rt, t21, &[S_VALUE_IS_NOT_JSON_SERIALIZABLE.v()], "Wrong")?;
        return Err(throw(rt, t22));
    }
    let t24 = seq(rt, v1_init, V::NULL);
    if t24 {
        let t25 = var_get(rt, 6);
        let t26 = construct(rt, t25, &[S_CANNOT_READ_PROPERTIES_OF_NULL_R.v()], "Wrong")?;
        return Err(throw(rt, t26));
    }
    let t27 = var_get(rt, 43);
    let t27 = tdz(rt, t27, "Response")?;
    let v5_made = f42_response(rt, t27, t27, V::UNDEFINED, V::UNDEFINED)?;
    let t30 = var_get(rt, 50);
    let t31 = get_private(rt, v5_made, t30)?;
    let t34 = var_get(rt, 5);
    let t35 = var_get(rt, 0);
    let t36 = get_seen(rt, t35, &S_ENCODE, 245)?;
    let t37 = var_get(rt, 0);
    let t38 = get_seen(rt, t37, &S_WELLFORMED, 246)?;
    let t40 = call(rt, t38, t37, &[v4_text], "host.wellFormed")?;
    let t41 = call(rt, t36, t35, &[t40], "host.encode")?;
    let t42 = construct(rt, t34, &[t41], "Bytes")?;
    let t33 = obj_seen(rt, &K_BYTES_USED, [t42, V::FALSE], 247)?;
    let t43 = arr(rt, &[t33, S_APPLICATION_JSON.v()])?;
    call(rt, t31, v5_made, &[v1_init, t43], "made[#init]")?;
    return Ok(v5_made);
}

// http.js:189  static redirect(url, status = 302) {
fn f54_redirect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 77, 57)?;
    let mut v3 = V::UNDEFINED;
    let mut v6_e = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_url = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::num(302.0);
    } else {
        v3 = t3;
    }
    let mut v1_status = v3;
    let t6 = var_get(rt, 16);
    call(rt, t6, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_RESPONSE_REDIRECT.v()], "need")?;
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_WELLFORMED, 248)?;
    let t12 = to_str(rt, v0_url)?;
    v0_url = call(rt, t10, t9, &[t12], "host.wellFormed")?;
    let t14 = var_get(rt, 34);
    v1_status = V::num((f41_unsignedshort(rt, v1_status)?));
    let mut v4_parsed = V::UNDEFINED;
    'done1: {
        let stop: Stop = 'try1: {
            let t17 = var_get(rt, 0);
            let t18 = attempt!('try1, get_seen(rt, t17, &S_URL, 249));
            let t19 = attempt!('try1, get_seen(rt, t18, &S_URL_2, 250));
            v4_parsed = attempt!('try1, construct(rt, t19, &[v0_url], "host.url.URL"));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v6_e = exception;
        let t22 = var_get(rt, 6);
        let t24 = to_part(rt, v0_url)?;
        let t25 = concat_n(rt, &[S_FAILED_TO_PARSE_URL_FROM.v(), t24])?;
        let t26 = obj_seen(rt, &K_CAUSE, [v6_e], 251)?;
        let t28 = construct(rt, t22, &[t25, t26], "Wrong")?;
        return Err(throw(rt, t28));
    }
    let t29 = arr(rt, &[V::num(301.0), V::num(302.0), V::num(303.0), V::num(307.0), V::num(308.0)])?;
    let t30 = get_method(rt, t29, &S_INCLUDES, M_INCLUDES)?;
    let t32 = call_method(rt, t30, t29, &[v1_status], "[301,302,303,307,308].includes", M_INCLUDES)?;
    let t33 = !t32.truthy();
    if t33 {
        let t34 = gload(rt, &S_RANGEERROR)?;
        let t36 = to_part(rt, v1_status)?;
        let t37 = concat_n(rt, &[S_INVALID_STATUS_CODE.v(), t36])?;
        let t38 = construct(rt, t34, &[t37], "RangeError")?;
        return Err(throw(rt, t38));
    }
    let t39 = var_get(rt, 43);
    let t39 = tdz(rt, t39, "Response")?;
    let v5_made = f42_response(rt, t39, t39, V::UNDEFINED, V::UNDEFINED)?;
    let t42 = var_get(rt, 44);
    put_private(rt, v5_made, t42, v1_status)?;
    let t45 = var_get(rt, 48);
    let t46 = get_private(rt, v5_made, t45)?;
    let t47 = get_seen(rt, t46, &S_APPEND, 255)?;
    let t49 = get_seen(rt, v4_parsed, &S_HREF, 256)?;
    call(rt, t47, t46, &[S_LOCATION.v(), t49], "made[#headers].append")?;
    let t51 = var_get(rt, 11);
    let t53 = var_get(rt, 48);
    let t54 = get_private(rt, v5_made, t53)?;
    call(rt, t51, V::UNDEFINED, &[t54], "fix")?;
    return Ok(v5_made);
}

// http.js:206  get type() { isOf(this, Response); return this.#type; }
fn f55_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 58)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 46);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:207  get url() { isOf(this, Response); return this.#url; }
fn f56_get_url(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 59)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 47);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:208  get redirected() { isOf(this, Response); return false; }
fn f57_get_redirected(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 60)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    return Ok(V::FALSE);
}

// http.js:209  get status() { isOf(this, Response); return this.#status; }
fn f58_get_status(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 61)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 44);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:210  get ok() { isOf(this, Response); return this.#status >= 200 && this.#status <= 299; }
fn f59_get_ok(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 62)?;
    let mut v0 = false;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 44);
    let t5 = get_private(rt, this, t4)?;
    let t6 = to_num(rt, t5)? >= 200.0;
    if t6 {
        let t7 = var_get(rt, 44);
        let t8 = get_private(rt, this, t7)?;
        v0 = to_num(rt, t8)? <= 299.0;
    } else {
        v0 = t6;
    }
    return Ok(V::bool(v0));
}

// http.js:211  get statusText() { isOf(this, Response); return this.#text; }
fn f60_get_statustext(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 63)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 45);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:212  get headers() { isOf(this, Response); return this.#headers; }
fn f61_get_headers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 64)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 48);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:213  get body() { isOf(this, Response); return stream(this.#body); }
fn f62_get_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 65)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 30);
    let t5 = var_get(rt, 49);
    let t6 = get_private(rt, this, t5)?;
    return Ok(f23_stream(rt, t6)?);
}

// http.js:214  get bodyUsed() { isOf(this, Response); return this.#body !== null && this.#body.used; }
fn f63_get_bodyused(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 66)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 49);
    let t5 = get_private(rt, this, t4)?;
    let t6 = sne(rt, t5, V::NULL);
    if t6 {
        let t7 = var_get(rt, 49);
        let t8 = get_private(rt, this, t7)?;
        v0 = get_seen(rt, t8, &S_USED, 268)?;
    } else {
        v0 = V::bool(t6);
    }
    return Ok(v0);
}

// http.js:215  clone() {
fn f64_clone(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 74, 67)?;
    let mut v1 = V::UNDEFINED;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 43);
    let t2 = tdz(rt, t2, "Response")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 31);
    let t5 = var_get(rt, 49);
    let t6 = get_private(rt, this, t5)?;
    let t7 = f24_isunusable(rt, t6)?;
    if t7.truthy() {
        let t8 = var_get(rt, 15);
        let t9 = call(rt, t8, V::UNDEFINED, &[S_RESPONSE_CLONE.v(), S_BODY_HAS_ALREADY_BEEN_CONSUMED.v()], "wrong")?;
        return Err(throw(rt, t9));
    }
    let t10 = var_get(rt, 43);
    let t10 = tdz(rt, t10, "Response")?;
    let v0_made = f42_response(rt, t10, t10, V::UNDEFINED, V::UNDEFINED)?;
    let t12 = var_get(rt, 44);
    let t13 = get_private(rt, this, t12)?;
    let t14 = var_get(rt, 45);
    let t15 = get_private(rt, this, t14)?;
    let t16 = var_get(rt, 46);
    let t17 = get_private(rt, this, t16)?;
    let t18 = var_get(rt, 47);
    let t19 = get_private(rt, this, t18)?;
    let t20 = var_get(rt, 29);
    let t21 = var_get(rt, 49);
    let t22 = get_private(rt, this, t21)?;
    let t23 = f22_copied(rt, t22)?;
    let t24 = arr(rt, &[t13, t15, t17, t19, t23])?;
    let mut t25 = iter(rt, t24, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t27 = var_get(rt, 44);
            let (t28, t29) = attempt!('try1, next(rt, &mut t25));
            attempt!('try1, put_private(rt, v0_made, t27, t28));
            let t31 = var_get(rt, 45);
            let (t32, t33) = attempt!('try1, next(rt, &mut t25));
            attempt!('try1, put_private(rt, v0_made, t31, t32));
            let t35 = var_get(rt, 46);
            let (t36, t37) = attempt!('try1, next(rt, &mut t25));
            attempt!('try1, put_private(rt, v0_made, t35, t36));
            let t39 = var_get(rt, 47);
            let (t40, t41) = attempt!('try1, next(rt, &mut t25));
            attempt!('try1, put_private(rt, v0_made, t39, t40));
            let t43 = var_get(rt, 49);
            let (t44, t45) = attempt!('try1, next(rt, &mut t25));
            attempt!('try1, put_private(rt, v0_made, t43, t44));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v1 = exception;
        close(rt, &mut t25, true)?;
        return Err(throw(rt, v1));
    }
    close(rt, &mut t25, false)?;
    let t48 = var_get(rt, 48);
    let t49 = var_get(rt, 8);
    let t50 = var_get(rt, 48);
    let t51 = get_private(rt, this, t50)?;
    let t52 = construct(rt, t49, &[t51], "Headers")?;
    put_private(rt, v0_made, t48, t52)?;
    let t53 = var_get(rt, 12);
    let t54 = var_get(rt, 48);
    let t55 = get_private(rt, this, t54)?;
    let t56 = call(rt, t53, V::UNDEFINED, &[t55], "isFixed")?;
    if t56.truthy() {
        let t57 = var_get(rt, 11);
        let t59 = var_get(rt, 48);
        let t60 = get_private(rt, v0_made, t59)?;
        call(rt, t57, V::UNDEFINED, &[t60], "fix")?;
    }
    return Ok(v0_made);
}

// http.js:224  [host.custom](depth, options) {
fn f65(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 68)?;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 33);
    let t6 = arr(rt, &[S_STATUS.v(), S_STATUSTEXT.v(), S_HEADERS.v(), S_BODY.v(), S_BODYUSED.v(), S_OK.v(), S_REDIRECTED.v(), S_TYPE.v(), S_URL.v()])?;
    return Ok(f40_shownas(rt, S_RESPONSE.v(), this, v0_depth, v1_options, t6)?);
}

// http.js:237  const usvString = (v) => host.wellFormed(`${v}`);
fn f66_usvstring(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 9, 69)?;
    let v0_v = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_WELLFORMED, 284)?;
    let t5 = to_str(rt, v0_v)?;
    return Ok(call(rt, t3, t2, &[t5], "host.wellFormed")?);
}

fn f66_usvstring_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f66_usvstring(rt, arg(args, 0))
}

// http.js:238  const orNull = (convert) => (v, prefix, name) => (v === null ? v : convert(v, prefix, name));
fn f67_ornull(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 70)?;
    let v0_convert = p0;
    return Ok(closure(rt, 68, &[v0_convert])?);
}

fn f67_ornull_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f67_ornull(rt, arg(args, 0))
}

// http.js:238  const orNull = (convert) => (v, prefix, name) => (v === null ? v : convert(v, prefix, name));
fn f68(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 71)?;
    let mut v3 = V::UNDEFINED;
    let v0_v = arg(args, 0);
    let v1_prefix = arg(args, 1);
    let v2_name = arg(args, 2);
    let t5 = seq(rt, v0_v, V::NULL);
    if t5 {
        v3 = v0_v;
    } else {
        let t7 = capture(me, 0);
        v3 = call(rt, t7, V::UNDEFINED, &[v0_v, v1_prefix, v2_name], "convert")?;
    }
    return Ok(v3);
}

// http.js:239  const any = (v) => v;
fn f69_any(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 72)?;
    let v0_v = arg(args, 0);
    return Ok(v0_v);
}

// http.js:247  const methodOf = (method) => {
fn f70_methodof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 55, 73)?;
    let mut v2 = false;
    let mut v3 = false;
    let mut v4 = V::UNDEFINED;
    let v0_method = p0;
    let t2 = var_get(rt, 14);
    let t3 = get_seen(rt, t2, &S_TEST, 285)?;
    let t5 = call(rt, t3, t2, &[v0_method], "token.test")?;
    let t6 = !t5.truthy();
    if t6 {
        let t7 = var_get(rt, 6);
        let t9 = to_part(rt, v0_method)?;
        let t11 = concat_n(rt, &[S_2.v(), t9, S_IS_NOT_A_VALID_HTTP_METHOD.v()])?;
        let t12 = construct(rt, t7, &[t11], "Wrong")?;
        return Err(throw(rt, t12));
    }
    let t14 = get_method(rt, v0_method, &S_TOUPPERCASE, M_TOUPPERCASE)?;
    let v1_upper = call_method(rt, t14, v0_method, &[], "method.toUpperCase", M_TOUPPERCASE)?;
    let t17 = seq(rt, v1_upper, S_CONNECT.v());
    if t17 {
        v3 = t17;
    } else {
        v3 = seq(rt, v1_upper, S_TRACE.v());
    }
    if v3 {
        v2 = v3;
    } else {
        v2 = seq(rt, v1_upper, S_TRACK.v());
    }
    if v2 {
        let t24 = var_get(rt, 6);
        let t26 = to_part(rt, v0_method)?;
        let t28 = concat_n(rt, &[S_2.v(), t26, S_HTTP_METHOD_IS_UNSUPPORTED.v()])?;
        let t29 = construct(rt, t24, &[t28], "Wrong")?;
        return Err(throw(rt, t29));
    }
    let t30 = var_get(rt, 37);
    let t31 = get_method(rt, t30, &S_HAS, M_HAS)?;
    let t33 = call_method(rt, t31, t30, &[v1_upper], "usual.has", M_HAS)?;
    if t33.truthy() {
        v4 = v1_upper;
    } else {
        v4 = v0_method;
    }
    return Ok(v4);
}

fn f70_methodof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f70_methodof(rt, arg(args, 0))
}

// http.js:253  const referrerOf = (referrer) => {
fn f71_referrerof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 42, 74)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let mut v4_cause = V::UNDEFINED;
    let v0_referrer = p0;
    let t3 = seq(rt, v0_referrer, S.v());
    if t3 {
        return Ok(S.v());
    }
    'done1: {
        let stop: Stop = 'try1: {
            let t4 = var_get(rt, 0);
            let t5 = attempt!('try1, get_seen(rt, t4, &S_URL, 288));
            let t6 = attempt!('try1, get_seen(rt, t5, &S_URL_2, 289));
            let v1_url = attempt!('try1, construct(rt, t6, &[v0_referrer], "host.url.URL"));
            let t10 = attempt!('try1, get_seen(rt, v1_url, &S_PROTOCOL, 290));
            let t11 = seq(rt, t10, S_ABOUT.v());
            if t11 {
                let t13 = attempt!('try1, get_seen(rt, v1_url, &S_PATHNAME, 291));
                v3 = seq(rt, t13, S_CLIENT.v());
            } else {
                v3 = t11;
            }
            if v3 {
                v2 = S_ABOUT_CLIENT.v();
            } else {
                v2 = attempt!('try1, get_seen(rt, v1_url, &S_HREF, 292));
            }
            return Ok(v2);
        };
        let exception = caught(rt, stop)?;
        v4_cause = exception;
        let t19 = var_get(rt, 6);
        let t21 = to_part(rt, v0_referrer)?;
        let t23 = concat_n(rt, &[S_REFERRER_1.v(), t21, S_IS_NOT_A_VALID_URL.v()])?;
        let t24 = obj_seen(rt, &K_CAUSE, [v4_cause], 293)?;
        let t26 = construct(rt, t19, &[t23, t24], "Wrong")?;
        return Err(throw(rt, t26));
    }
    Ok(V::UNDEFINED)
}

fn f71_referrerof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f71_referrerof(rt, arg(args, 0))
}

// http.js:265  constructor(input, init = {}) {
fn f72_request(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 210, 75)?;
    let this = instance(rt, target)?;
    let mut v3 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let mut v15 = false;
    let mut v16 = false;
    let mut v17 = V::UNDEFINED;
    let mut v18 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_input = arg(args, 0);
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v3 = obj(rt)?;
    } else {
        v3 = t4;
    }
    let v1_init = v3;
    let t8 = var_get(rt, 16);
    call(rt, t8, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_REQUEST_CONSTRUCTOR.v()], "need")?;
    let t12 = var_get(rt, 51);
    let t12 = tdz(rt, t12, "Request")?;
    let t13 = instance_of(rt, v0_input, t12)?;
    if t13 {
        v7 = v0_input;
    } else {
        v7 = V::UNDEFINED;
    }
    let v4_other = v7;
    let t17 = !v4_other.truthy();
    if t17 {
        let t18 = var_get(rt, 38);
        v0_input = f66_usvstring(rt, v0_input)?;
    }
    let t21 = var_get(rt, 20);
    let t23 = var_get(rt, 39);
    let v5_given = call(rt, t21, V::UNDEFINED, &[v1_init, S_REQUEST_CONSTRUCTOR.v(), S_INIT.v(), t23], "dictionary")?;
    let t25 = var_get(rt, 57);
    if v4_other.truthy() {
        let t28 = var_get(rt, 57);
        v8 = get_private(rt, v4_other, t28)?;
    } else {
        let t30 = var_get(rt, 51);
        let t30 = tdz(rt, t30, "Request")?;
        let t31 = var_get(rt, 58);
        let t32 = get_private(rt, t30, t31)?;
        v8 = call(rt, t32, t30, &[v0_input], "Request[#address]")?;
    }
    put_private(rt, this, t25, v8)?;
    let t37 = get_seen(rt, v5_given, &S_WINDOW, 298)?;
    let t38 = sne(rt, t37, V::UNDEFINED);
    if t38 {
        let t40 = get_seen(rt, v5_given, &S_WINDOW, 299)?;
        v9 = sne(rt, t40, V::NULL);
    } else {
        v9 = t38;
    }
    if v9 {
        let t43 = var_get(rt, 6);
        let t44 = construct(rt, t43, &[S_WINDOW_OPTION_CLIENT_MUST_BE_NUL.v()], "Wrong")?;
        return Err(throw(rt, t44));
    }
    if v4_other.truthy() {
        let t47 = var_get(rt, 52);
        let t48 = get_private(rt, v4_other, t47)?;
        let t50 = var_get(rt, 53);
        let t51 = get_private(rt, v4_other, t50)?;
        let t52 = arr(rt, &[t48, t51])?;
        let mut t53 = iter(rt, t52, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let t54 = var_get(rt, 52);
                let (t55, t56) = attempt!('try1, next(rt, &mut t53));
                attempt!('try1, put_private(rt, this, t54, t55));
                let t57 = var_get(rt, 53);
                let (t58, t59) = attempt!('try1, next(rt, &mut t53));
                attempt!('try1, put_private(rt, this, t57, t58));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v10 = exception;
            close(rt, &mut t53, true)?;
            return Err(throw(rt, v10));
        }
        close(rt, &mut t53, false)?;
    }
    let t61 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t62 = get_builtin(rt, t61, &S_KEYS, G_OBJECT_KEYS)?;
    let v6_names = call_known(rt, t62, t61, &[v5_given], "Object.keys", C_OBJECT_KEYS)?;
    let t66 = get_method(rt, v6_names, &S_SOME, M_SOME)?;
    let t67 = closure(rt, 73, &[])?;
    let t68 = call_method(rt, t66, v6_names, &[t67], "names.some", M_SOME)?;
    if t68.truthy() {
        v11 = t68;
    } else {
        if v4_other.truthy() {
            let t71 = length_seen(rt, v6_names, 306)?;
            v12 = V::bool((to_num(rt, t71)? > 0.0));
        } else {
            v12 = v4_other;
        }
        v11 = v12;
    }
    if v11.truthy() {
        let t75 = var_get(rt, 59);
        let t76 = get_private(rt, this, t75)?;
        call(rt, t76, this, &[v5_given], "this[#set]")?;
    }
    let t80 = get_seen(rt, v5_given, &S_METHOD, 308)?;
    let t81 = sne(rt, t80, V::UNDEFINED);
    if t81 {
        let t82 = var_get(rt, 52);
        let t83 = var_get(rt, 40);
        let t85 = get_seen(rt, v5_given, &S_METHOD, 309)?;
        let t86 = f70_methodof(rt, t85)?;
        put_private(rt, this, t82, t86)?;
    }
    let t87 = var_get(rt, 60);
    let t88 = get_private(rt, this, t87)?;
    let t90 = get_seen(rt, v5_given, &S_SIGNAL, 312)?;
    let t91 = seq(rt, t90, V::UNDEFINED);
    if t91 {
        let mut v14 = V::UNDEFINED;
        'l2: {
            let t93 = eq(rt, v4_other, V::NULL)?;
            if t93 {
                break 'l2;
            }
            let t94 = var_get(rt, 55);
            v14 = get_private(rt, v4_other, t94)?;
        }
        v13 = v14;
    } else {
        v13 = get_seen(rt, v5_given, &S_SIGNAL, 314)?;
    }
    call(rt, t88, this, &[v13], "this[#follow]")?;
    let t101 = var_get(rt, 54);
    let t102 = var_get(rt, 8);
    let t103 = construct(rt, t102, &[], "Headers")?;
    put_private(rt, this, t101, t103)?;
    let t104 = var_get(rt, 53);
    let t105 = get_private(rt, this, t104)?;
    let t106 = get_seen(rt, t105, &S_MODE, 317)?;
    let t107 = seq(rt, t106, S_NO_CORS.v());
    if t107 {
        let t109 = get_seen(rt, v5_given, &S_MODE, 318)?;
        v16 = sne(rt, t109, V::UNDEFINED);
    } else {
        v16 = t107;
    }
    if v16 {
        let t112 = arr(rt, &[S_GET.v(), S_HEAD.v(), S_POST.v()])?;
        let t113 = get_method(rt, t112, &S_INCLUDES, M_INCLUDES)?;
        let t114 = var_get(rt, 52);
        let t115 = get_private(rt, this, t114)?;
        let t116 = call_method(rt, t113, t112, &[t115], "[\"GET\",\"HEAD\",\"POST\"].includes", M_INCLUDES)?;
        v15 = !t116.truthy();
    } else {
        v15 = v16;
    }
    if v15 {
        let t119 = var_get(rt, 6);
        let t120 = var_get(rt, 52);
        let t121 = get_private(rt, this, t120)?;
        let t122 = to_part(rt, t121)?;
        let t124 = concat_n(rt, &[S_2.v(), t122, S_IS_UNSUPPORTED_IN_NO_CORS_MODE.v()])?;
        let t125 = construct(rt, t119, &[t124], "Wrong")?;
        return Err(throw(rt, t125));
    }
    let t126 = var_get(rt, 10);
    let t127 = var_get(rt, 54);
    let t128 = get_private(rt, this, t127)?;
    let t130 = get_seen(rt, v5_given, &S_HEADERS, 323)?;
    let t131 = eq(rt, t130, V::NULL)?;
    if t131 {
        if v4_other.truthy() {
            let t133 = var_get(rt, 9);
            let t135 = var_get(rt, 54);
            let t136 = get_private(rt, v4_other, t135)?;
            v18 = call(rt, t133, V::UNDEFINED, &[t136], "pairs")?;
        } else {
            v18 = arr(rt, &[])?;
        }
        v17 = v18;
    } else {
        v17 = t130;
    }
    call(rt, t126, V::UNDEFINED, &[t128, v17], "fill")?;
    let t142 = var_get(rt, 61);
    let t143 = get_private(rt, this, t142)?;
    call(rt, t143, this, &[v5_given, v4_other], "this[#take]")?;
    Ok(this)
}

fn f72_request_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f72_request(rt, me, target, args)
}

// http.js:274  if (names.some((name) => name in plain) || other && names.length > 0) this.#set(given);
fn f73(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 76)?;
    let v0_name = arg(args, 0);
    let t3 = var_get(rt, 42);
    return Ok(V::bool((has(rt, v0_name, t3)?)));
}

// http.js:264  #method = 'GET'; #is = plain; #headers; #signal; #body = null; #url;
fn f74_method(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 77)?;
    return Ok(S_GET.v());
}

// http.js:264  #method = 'GET'; #is = plain; #headers; #signal; #body = null; #url;
fn f75_is(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 78)?;
    let t1 = var_get(rt, 42);
    return Ok(t1);
}

// http.js:264  #method = 'GET'; #is = plain; #headers; #signal; #body = null; #url;
fn f76_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 79)?;
    return Ok(V::NULL);
}

// http.js:282  static #address(input) {
fn f77_address(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 44, 80)?;
    let mut v2_cause = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_input = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_PARSEURL, 326)?;
    let v1_url = call(rt, t3, t2, &[v0_input, V::UNDEFINED], "host.parseURL")?;
    let t7 = !v1_url.truthy();
    if t7 {
        'done1: {
            let stop: Stop = 'try1: {
                let t8 = var_get(rt, 0);
                let t9 = attempt!('try1, get_seen(rt, t8, &S_URL, 327));
                let t10 = attempt!('try1, get_seen(rt, t9, &S_URL_2, 328));
                attempt!('try1, construct(rt, t10, &[v0_input], "host.url.URL"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2_cause = exception;
            let t13 = var_get(rt, 6);
            let t30 = add_part(rt, v0_input)?;
            let t15 = concat_n(rt, &[S_FAILED_TO_PARSE_URL_FROM.v(), t30])?;
            let t16 = obj_seen(rt, &K_CAUSE, [v2_cause], 329)?;
            let t18 = construct(rt, t13, &[t15, t16], "Wrong")?;
            return Err(throw(rt, t18));
        }
    }
    let t20 = get_seen(rt, v1_url, &S_USERNAME, 330)?;
    if t20.truthy() {
        v3 = t20;
    } else {
        v3 = get_seen(rt, v1_url, &S_PASSWORD, 331)?;
    }
    if v3.truthy() {
        let t24 = var_get(rt, 6);
        let t31 = add_part(rt, v0_input)?;
        let t26 = concat_n(rt, &[S_REQUEST_CANNOT_BE_CONSTRUCTED_FR.v(), t31])?;
        let t27 = construct(rt, t24, &[t26], "Wrong")?;
        return Err(throw(rt, t27));
    }
    return Ok(get_seen(rt, v1_url, &S_HREF, 332)?);
}

// http.js:295  #set(given) {
fn f78_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 60, 81)?;
    let mut v2 = V::UNDEFINED;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let v0_given = arg(args, 0);
    let t2 = obj(rt)?;
    let t3 = var_get(rt, 53);
    let t4 = get_private(rt, this, t3)?;
    copy_props(rt, t2, t4, &[])?;
    def_prop(rt, t2, &S_REFERRER, S_ABOUT_CLIENT.v())?;
    def_prop(rt, t2, &S_REFERRERPOLICY, S.v())?;
    let v1_is = t2;
    let t5 = var_get(rt, 53);
    put_private(rt, this, t5, v1_is)?;
    let t8 = get_seen(rt, v0_given, &S_REFERRER, 335)?;
    let t9 = sne(rt, t8, V::UNDEFINED);
    if t9 {
        let t11 = var_get(rt, 41);
        let t13 = get_seen(rt, v0_given, &S_REFERRER, 336)?;
        let t14 = f71_referrerof(rt, t13)?;
        put_seen(rt, v1_is, &S_REFERRER, t14, true, 337)?;
    }
    let t16 = get_seen(rt, v0_given, &S_REFERRERPOLICY, 338)?;
    let t17 = sne(rt, t16, V::UNDEFINED);
    if t17 {
        let t20 = get_seen(rt, v0_given, &S_REFERRERPOLICY, 339)?;
        put_seen(rt, v1_is, &S_REFERRERPOLICY, t20, true, 340)?;
    }
    let t22 = get_seen(rt, v0_given, &S_MODE, 341)?;
    let t23 = seq(rt, t22, S_NAVIGATE.v());
    if t23 {
        let t24 = var_get(rt, 15);
        let t25 = call(rt, t24, V::UNDEFINED, &[S_REQUEST_CONSTRUCTOR.v(), S_INVALID_REQUEST_MODE_NAVIGATE.v()], "wrong")?;
        return Err(throw(rt, t25));
    }
    let t26 = arr(rt, &[S_MODE.v(), S_CREDENTIALS.v(), S_CACHE.v()])?;
    let mut t27 = iter(rt, t26, "")?;
    'l2: loop {
        tick(rt, 20, 82)?;
        let (t28, t29) = next(rt, &mut t27)?;
        if t29 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_key = t28;
                let t32 = attempt!('try1, get_v(rt, v0_given, v3_key));
                let t33 = sne(rt, t32, V::UNDEFINED);
                if t33 {
                    let t38 = attempt!('try1, get_v(rt, v0_given, v3_key));
                    attempt!('try1, put_v(rt, v1_is, v3_key, t38, true));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t27, true)?;
            return Err(throw(rt, v2));
        }
    }
    let t41 = get_seen(rt, v1_is, &S_CACHE, 342)?;
    let t42 = seq(rt, t41, S_ONLY_IF_CACHED.v());
    if t42 {
        let t44 = get_seen(rt, v1_is, &S_MODE, 343)?;
        v4 = sne(rt, t44, S_SAME_ORIGIN.v());
    } else {
        v4 = t42;
    }
    if v4 {
        let t47 = var_get(rt, 6);
        let t48 = construct(rt, t47, &[S_ONLY_IF_CACHED_CAN_BE_SET_ONLY_W.v()], "Wrong")?;
        return Err(throw(rt, t48));
    }
    let t49 = arr(rt, &[S_REDIRECT.v(), S_INTEGRITY.v(), S_KEEPALIVE.v()])?;
    let mut t50 = iter(rt, t49, "")?;
    'l5: loop {
        tick(rt, 20, 83)?;
        let (t51, t52) = next(rt, &mut t50)?;
        if t52 {
            break 'l5;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v6_key = t51;
                let t55 = attempt!('try2, get_v(rt, v0_given, v6_key));
                let t56 = sne(rt, t55, V::UNDEFINED);
                if t56 {
                    let t61 = attempt!('try2, get_v(rt, v0_given, v6_key));
                    attempt!('try2, put_v(rt, v1_is, v6_key, t61, true));
                }
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t50, true)?;
            return Err(throw(rt, v5));
        }
    }
    Ok(V::UNDEFINED)
}

// http.js:305  #follow(signal) {
fn f79_follow(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 43, 84)?;
    let mut v1 = false;
    let mut v2 = false;
    let mut v3 = false;
    let v0_signal = arg(args, 0);
    let t3 = seq(rt, v0_signal, V::UNDEFINED);
    if t3 {
        v1 = t3;
    } else {
        v1 = seq(rt, v0_signal, V::NULL);
    }
    if v1 {
        return Ok(V::UNDEFINED);
    }
    let t8 = !v0_signal.truthy();
    if t8 {
        v3 = t8;
    } else {
        let t10 = get_seen(rt, v0_signal, &S_ABORTED, 344)?;
        let t11 = type_of(rt, t10);
        v3 = sne(rt, t11, S_BOOLEAN_1.v());
    }
    if v3 {
        v2 = v3;
    } else {
        let t15 = get_seen(rt, v0_signal, &S_ADDEVENTLISTENER, 345)?;
        let t16 = type_of(rt, t15);
        v2 = sne(rt, t16, S_FUNCTION.v());
    }
    if v2 {
        let t19 = var_get(rt, 6);
        let t20 = construct(rt, t19, &[S_FAILED_TO_CONSTRUCT_REQUEST_MEMB.v()], "Wrong")?;
        return Err(throw(rt, t20));
    }
    let t21 = var_get(rt, 0);
    let t22 = get_seen(rt, t21, &S_SIGNALS, 346)?;
    let t23 = get_seen(rt, t22, &S_FOLLOW, 347)?;
    let t24 = get_seen(rt, this, &S_SIGNAL, 348)?;
    call(rt, t23, t22, &[t24, v0_signal], "host.signals.follow")?;
    Ok(V::UNDEFINED)
}

// http.js:312  #take(given, other) {
fn f80_take(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 129, 85)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = false;
    let mut v7 = false;
    let mut v8 = false;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let v0_given = arg(args, 0);
    let v1_other = arg(args, 1);
    if v1_other.truthy() {
        let t5 = var_get(rt, 56);
        v4 = get_private(rt, v1_other, t5)?;
    } else {
        v4 = V::NULL;
    }
    let v2_inputbody = v4;
    let t9 = get_seen(rt, v0_given, &S_BODY, 350)?;
    let t10 = sne(rt, t9, V::UNDEFINED);
    if t10 {
        let t12 = get_seen(rt, v0_given, &S_BODY, 351)?;
        v5 = sne(rt, t12, V::NULL);
    } else {
        v5 = t10;
    }
    let v3_has = v5;
    if v3_has {
        v7 = v3_has;
    } else {
        v7 = sne(rt, v2_inputbody, V::NULL);
    }
    if v7 {
        let t19 = var_get(rt, 52);
        let t20 = get_private(rt, this, t19)?;
        let t21 = seq(rt, t20, S_GET.v());
        if t21 {
            v8 = t21;
        } else {
            let t22 = var_get(rt, 52);
            let t23 = get_private(rt, this, t22)?;
            v8 = seq(rt, t23, S_HEAD.v());
        }
        v6 = v8;
    } else {
        v6 = v7;
    }
    if v6 {
        let t27 = var_get(rt, 6);
        let t28 = construct(rt, t27, &[S_REQUEST_WITH_GET_HEAD_METHOD_CAN.v()], "Wrong")?;
        return Err(throw(rt, t28));
    }
    if v3_has {
        let t30 = var_get(rt, 28);
        let t32 = get_seen(rt, v0_given, &S_BODY, 354)?;
        let t33 = f21_extract(rt, t32)?;
        let mut t34 = iter(rt, t33, "extract is not a function or its return value")?;
        let (t35, t36) = next(rt, &mut t34)?;
        let v9_body = t35;
        let (t37, t38) = next(rt, &mut t34)?;
        let v10_type = t37;
        let (t39, t40) = next(rt, &mut t34)?;
        let v11_streamed = t39;
        close(rt, &mut t34, false)?;
        let t42 = sne(rt, v10_type, V::UNDEFINED);
        if t42 {
            let t43 = var_get(rt, 13);
            let t44 = var_get(rt, 54);
            let t45 = get_private(rt, this, t44)?;
            let t46 = call(rt, t43, V::UNDEFINED, &[t45, S_CONTENT_TYPE.v()], "inner")?;
            v12 = seq(rt, t46, V::UNDEFINED);
        } else {
            v12 = t42;
        }
        if v12 {
            let t49 = var_get(rt, 54);
            let t50 = get_private(rt, this, t49)?;
            let t51 = get_seen(rt, t50, &S_APPEND, 357)?;
            call(rt, t51, t50, &[S_CONTENT_TYPE.v(), v10_type], "this[#headers].append")?;
        }
        if v11_streamed.truthy() {
            let t56 = get_seen(rt, v0_given, &S_DUPLEX, 358)?;
            v13 = V::bool((seq(rt, t56, V::UNDEFINED)));
        } else {
            v13 = v11_streamed;
        }
        if v13.truthy() {
            let t59 = var_get(rt, 6);
            let t60 = construct(rt, t59, &[S_REQUESTINIT_DUPLEX_OPTION_IS_REQ.v()], "Wrong")?;
            return Err(throw(rt, t60));
        }
        let t61 = var_get(rt, 56);
        put_private(rt, this, t61, v9_body)?;
    } else {
        let t64 = sne(rt, v2_inputbody, V::NULL);
        if t64 {
            let t65 = var_get(rt, 31);
            let t67 = f24_isunusable(rt, v2_inputbody)?;
            if t67.truthy() {
                let t68 = var_get(rt, 6);
                let t69 = construct(rt, t68, &[S_CANNOT_CONSTRUCT_A_REQUEST_WITH.v()], "Wrong")?;
                return Err(throw(rt, t69));
            }
            let t70 = var_get(rt, 56);
            let t73 = get_seen(rt, v2_inputbody, &S_BYTES, 360)?;
            let t71 = obj_seen(rt, &K_BYTES_USED, [t73, V::FALSE], 361)?;
            put_private(rt, this, t70, t71)?;
            let t74 = arr(rt, &[V::TRUE, V::TRUE])?;
            let mut t75 = iter(rt, t74, "*")?;
            'done1: {
                let stop: Stop = 'try1: {
                    let (t77, t78) = attempt!('try1, next(rt, &mut t75));
                    attempt!('try1, put_seen(rt, v2_inputbody, &S_USED, t77, true, 363));
                    let (t80, t81) = attempt!('try1, next(rt, &mut t75));
                    attempt!('try1, put_seen(rt, v2_inputbody, &S_LOCKED, t80, true, 364));
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v14 = exception;
                close(rt, &mut t75, true)?;
                return Err(throw(rt, v14));
            }
            close(rt, &mut t75, false)?;
        }
    }
    Ok(V::UNDEFINED)
}

// http.js:326  static body(request) { return request.#body; }
fn f81_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 86)?;
    let v0_request = arg(args, 0);
    let t3 = var_get(rt, 56);
    return Ok(get_private(rt, v0_request, t3)?);
}

// http.js:327  get method() { isOf(this, Request); return this.#method; }
fn f82_get_method(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 87)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 52);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:328  get url() { isOf(this, Request); return this.#url; }
fn f83_get_url(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 88)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 57);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:329  get headers() { isOf(this, Request); return this.#headers; }
fn f84_get_headers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 89)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 54);
    return Ok(get_private(rt, this, t4)?);
}

// http.js:330  get destination() { isOf(this, Request); return ''; }
fn f85_get_destination(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 90)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    return Ok(S.v());
}

// http.js:331  get referrer() { isOf(this, Request); return this.#is.referrer; }
fn f86_get_referrer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 91)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 53);
    let t5 = get_private(rt, this, t4)?;
    return Ok(get_seen(rt, t5, &S_REFERRER, 370)?);
}

// http.js:332  get referrerPolicy() { isOf(this, Request); return this.#is.referrerPolicy; }
fn f87_get_referrerpolicy(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 92)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 53);
    let t5 = get_private(rt, this, t4)?;
    return Ok(get_seen(rt, t5, &S_REFERRERPOLICY, 372)?);
}

// http.js:333  get mode() { isOf(this, Request); return this.#is.mode; }
fn f88_get_mode(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 93)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 53);
    let t5 = get_private(rt, this, t4)?;
    return Ok(get_seen(rt, t5, &S_MODE, 374)?);
}

// http.js:334  get credentials() { return this.#is.credentials; }
fn f89_get_credentials(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 94)?;
    let t1 = var_get(rt, 53);
    let t2 = get_private(rt, this, t1)?;
    return Ok(get_seen(rt, t2, &S_CREDENTIALS, 376)?);
}

// http.js:335  get cache() { isOf(this, Request); return this.#is.cache; }
fn f90_get_cache(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 95)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 53);
    let t5 = get_private(rt, this, t4)?;
    return Ok(get_seen(rt, t5, &S_CACHE, 378)?);
}

// http.js:336  get redirect() { isOf(this, Request); return this.#is.redirect; }
fn f91_get_redirect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 96)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 53);
    let t5 = get_private(rt, this, t4)?;
    return Ok(get_seen(rt, t5, &S_REDIRECT, 380)?);
}

// http.js:337  get integrity() { isOf(this, Request); return this.#is.integrity; }
fn f92_get_integrity(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 97)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 53);
    let t5 = get_private(rt, this, t4)?;
    return Ok(get_seen(rt, t5, &S_INTEGRITY, 382)?);
}

// http.js:338  get keepalive() { isOf(this, Request); return this.#is.keepalive; }
fn f93_get_keepalive(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 98)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 53);
    let t5 = get_private(rt, this, t4)?;
    return Ok(get_seen(rt, t5, &S_KEEPALIVE, 384)?);
}

// http.js:339  get isReloadNavigation() { isOf(this, Request); return false; }
fn f94_get_isreloadnavigation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 99)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    return Ok(V::FALSE);
}

// http.js:340  get isHistoryNavigation() { isOf(this, Request); return false; }
fn f95_get_ishistorynavigation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 100)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    return Ok(V::FALSE);
}

// http.js:341  get signal() { isOf(this, Request); return this.#signal ??= host.signals.newSignal(); }
fn f96_get_signal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 101)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 55);
    let t5 = get_private(rt, this, t4)?;
    let t6 = eq(rt, t5, V::NULL)?;
    if t6 {
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_SIGNALS, 386)?;
        let t9 = get_seen(rt, t8, &S_NEWSIGNAL, 387)?;
        let t10 = call(rt, t9, t8, &[], "host.signals.newSignal")?;
        put_private(rt, this, t4, t10)?;
        v0 = t10;
    } else {
        v0 = t5;
    }
    return Ok(v0);
}

// http.js:342  get body() { isOf(this, Request); return stream(this.#body); }
fn f97_get_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 102)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 30);
    let t5 = var_get(rt, 56);
    let t6 = get_private(rt, this, t5)?;
    return Ok(f23_stream(rt, t6)?);
}

// http.js:343  get bodyUsed() { isOf(this, Request); return this.#body !== null && this.#body.used; }
fn f98_get_bodyused(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 103)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 56);
    let t5 = get_private(rt, this, t4)?;
    let t6 = sne(rt, t5, V::NULL);
    if t6 {
        let t7 = var_get(rt, 56);
        let t8 = get_private(rt, this, t7)?;
        v0 = get_seen(rt, t8, &S_USED, 392)?;
    } else {
        v0 = V::bool(t6);
    }
    return Ok(v0);
}

// http.js:344  get duplex() { isOf(this, Request); return 'half'; }
fn f99_get_duplex(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 104)?;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    return Ok(S_HALF.v());
}

// http.js:345  clone() {
fn f100_clone(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 65, 105)?;
    let mut v1 = V::UNDEFINED;
    let t1 = var_get(rt, 18);
    let t2 = var_get(rt, 51);
    let t2 = tdz(rt, t2, "Request")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 31);
    let t5 = var_get(rt, 56);
    let t6 = get_private(rt, this, t5)?;
    let t7 = f24_isunusable(rt, t6)?;
    if t7.truthy() {
        let t8 = var_get(rt, 6);
        let t9 = construct(rt, t8, &[S_UNUSABLE.v()], "Wrong")?;
        return Err(throw(rt, t9));
    }
    let t10 = var_get(rt, 51);
    let t10 = tdz(rt, t10, "Request")?;
    let t11 = var_get(rt, 57);
    let t12 = get_private(rt, this, t11)?;
    let v0_made = f72_request(rt, t10, t10, &[t12])?;
    let t14 = var_get(rt, 52);
    let t15 = get_private(rt, this, t14)?;
    let t16 = var_get(rt, 53);
    let t17 = get_private(rt, this, t16)?;
    let t18 = var_get(rt, 29);
    let t19 = var_get(rt, 56);
    let t20 = get_private(rt, this, t19)?;
    let t21 = f22_copied(rt, t20)?;
    let t22 = arr(rt, &[t15, t17, t21])?;
    let mut t23 = iter(rt, t22, "*")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t25 = var_get(rt, 52);
            let (t26, t27) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, v0_made, t25, t26));
            let t29 = var_get(rt, 53);
            let (t30, t31) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, v0_made, t29, t30));
            let t33 = var_get(rt, 56);
            let (t34, t35) = attempt!('try1, next(rt, &mut t23));
            attempt!('try1, put_private(rt, v0_made, t33, t34));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v1 = exception;
        close(rt, &mut t23, true)?;
        return Err(throw(rt, v1));
    }
    close(rt, &mut t23, false)?;
    let t38 = var_get(rt, 54);
    let t39 = var_get(rt, 8);
    let t40 = var_get(rt, 54);
    let t41 = get_private(rt, this, t40)?;
    let t42 = construct(rt, t39, &[t41], "Headers")?;
    put_private(rt, v0_made, t38, t42)?;
    let t43 = var_get(rt, 55);
    let t44 = get_private(rt, this, t43)?;
    if t44.truthy() {
        let t45 = var_get(rt, 0);
        let t46 = get_seen(rt, t45, &S_SIGNALS, 404)?;
        let t47 = get_seen(rt, t46, &S_FOLLOW, 405)?;
        let t49 = get_seen(rt, v0_made, &S_SIGNAL, 406)?;
        let t50 = var_get(rt, 55);
        let t51 = get_private(rt, this, t50)?;
        call(rt, t47, t46, &[t49, t51], "host.signals.follow")?;
    }
    return Ok(v0_made);
}

// http.js:354  [host.custom](depth, options) {
fn f101(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 106)?;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 33);
    let t6 = arr(rt, &[S_METHOD.v(), S_URL.v(), S_HEADERS.v(), S_DESTINATION.v(), S_REFERRER.v(), S_REFERRERPOLICY.v(), S_MODE.v(), S_CREDENTIALS.v(), S_CACHE.v(), S_REDIRECT.v(), S_INTEGRITY.v(), S_KEEPALIVE.v(), S_ISRELOADNAVIGATION.v(), S_ISHISTORYNAVIGATION.v(), S_SIGNAL.v()])?;
    return Ok(f40_shownas(rt, S_REQUEST.v(), this, v0_depth, v1_options, t6)?);
}
