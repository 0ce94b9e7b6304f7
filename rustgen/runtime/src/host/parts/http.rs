#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from http.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(12);

lit!(S = "");
lit!(S_0_9A_ZA_Z = "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$");
lit!(S_1 = "\"");
lit!(S_2 = ": ");
lit!(S_3 = ": \"");
lit!(S_4 = ".");
lit!(S_5 = "; ");
lit!(S_6 = ", ");
lit!(S_7 = "'");
lit!(S_ABORTSIGNAL = "AbortSignal");
lit!(S_ABOUT_CLIENT = "about:client");
lit!(S_ANY = "any");
lit!(S_APPEND = "append");
lit!(S_APPLICATION_JSON = "application/json");
lit!(S_APPLICATION_X_WWW_FORM_URLENCODE = "application/x-www-form-urlencoded;charset=UTF-8");
lit!(S_APPLICATION_X_WWW_FORM_URLENCODE_1 = "^application\\/x-www-form-urlencoded");
lit!(S_ARRAYBUFFER = "arrayBuffer");
lit!(S_ARRAYBUFFER_1 = "ArrayBuffer");
lit!(S_ASYNCITERATOR = "asyncIterator");
lit!(S_ATTRIBUTE = "attribute");
lit!(S_A_BODY_OF_THIS_KIND = "a body of this kind");
lit!(S_BASE = "base");
lit!(S_BLOB = "Blob");
lit!(S_BLOB_1 = "blob");
lit!(S_BLOB_2 = ".blob");
lit!(S_BODY = "body");
lit!(S_BODYUSED = "bodyUsed");
lit!(S_BODY_1 = "Body");
lit!(S_BODY_IS_UNUSABLE_BODY_HAS_ALREAD = "Body is unusable: Body has already been read");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_BYTES_1 = "#bytes");
lit!(S_CACHE = "cache");
lit!(S_CALL = "call");
lit!(S_CANCEL = "cancel");
lit!(S_CANNOT_CONSTRUCT_A_REQUEST_WITH = "Cannot construct a Request with a Request object that has already been used.");
lit!(S_CANNOT_CONVERT_ARGUMENT_TO_A_BYT = "Cannot convert argument to a ByteString because the character at index ");
lit!(S_CAUSE = "cause");
lit!(S_CHARCODEAT = "charCodeAt");
lit!(S_CLONE = "clone");
lit!(S_CLOSED = "closed");
lit!(S_CODED = "coded");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONNECT_TRACE_TRACK = "^(?:connect|trace|track)$");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CONTENT_TYPE = "content-type");
lit!(S_COOKIE = "cookie");
lit!(S_COOKIES = "cookies");
lit!(S_COOKIES_1 = "#cookies");
lit!(S_CORS = "cors");
lit!(S_CREATE = "create");
lit!(S_CREDENTIALS = "credentials");
lit!(S_DECODE = "decode");
lit!(S_DEFAULT = "default");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "delete");
lit!(S_DELETE_1 = "DELETE");
lit!(S_DESTINATION = "destination");
lit!(S_DONE = "done");
lit!(S_DUPLEX = "duplex");
lit!(S_ENCODE = "encode");
lit!(S_ENCODING = "encoding");
lit!(S_ENTRIES = "entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "error");
lit!(S_ERR_INVALID_STATE = "ERR_INVALID_STATE");
lit!(S_ERR_INVALID_URL = "ERR_INVALID_URL");
lit!(S_EVENTS = "events");
lit!(S_EXTRACT = "extract");
lit!(S_FAILED_TO_EXECUTE_FOREACH_ON_HEA = "Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.");
lit!(S_FAILED_TO_PARSE_URL_FROM = "Failed to parse URL from ");
lit!(S_FILE = "File");
lit!(S_FILL = "fill");
lit!(S_FOLLOW = "follow");
lit!(S_FOREACH = "forEach");
lit!(S_FORMDATA = "FormData");
lit!(S_FORMDATA_1 = "formData");
lit!(S_FORMDATA_2 = ".formData");
lit!(S_FROM = "from");
lit!(S_FUNCTION = "function");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GETALL = "getAll");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETREADER = "getReader");
lit!(S_GETSETCOOKIE = "getSetCookie");
lit!(S_GET_1 = "GET");
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
lit!(S_HAS_A_VALUE_OF = " has a value of ");
lit!(S_HEAD = "HEAD");
lit!(S_HEADERS = "Headers");
lit!(S_HEADERS_1 = "Headers.");
lit!(S_HEADERS_2 = "headers");
lit!(S_HEADERS_CONSTRUCTOR_ARGUMENT_1_C = "Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.");
lit!(S_HEADERS_CONSTRUCTOR_EXPECTED_NAM = "Headers constructor: expected name/value pair to be length 2, found ");
lit!(S_HIDDENBASE = "hiddenBase");
lit!(S_HOLLOW = "hollow");
lit!(S_HOLLOW_1 = "Hollow");
lit!(S_HREF = "href");
lit!(S_HTTP_METHOD_IS_UNSUPPORTED = "' HTTP method is unsupported.");
lit!(S_I = "i");
lit!(S_INCLUDES = "includes");
lit!(S_INIT = "init");
lit!(S_INIT_STATUS_MUST_BE_IN_THE_RANGE = "init[\"status\"] must be in the range of 200 to 599, inclusive.");
lit!(S_INTEGRITY = "integrity");
lit!(S_INVALID_STATE_READABLESTREAM_IS = "Invalid state: ReadableStream is locked");
lit!(S_INVALID_STATUS_CODE = "Invalid status code ");
lit!(S_INVALID_URL = "Invalid URL");
lit!(S_ISHISTORYNAVIGATION = "isHistoryNavigation");
lit!(S_ISLOCKED = "isLocked");
lit!(S_ISRELOADNAVIGATION = "isReloadNavigation");
lit!(S_ISUSED = "isUsed");
lit!(S_ISVIEW = "isView");
lit!(S_IS_AN_INVALID_HEADER_NAME = " is an invalid header name.");
lit!(S_IS_AN_INVALID_HEADER_VALUE = "\" is an invalid header value.");
lit!(S_IS_NOT_A_VALID_HTTP_METHOD = "' is not a valid HTTP method.");
lit!(S_ITERATOR = "iterator");
lit!(S_JSON = "JSON");
lit!(S_JSON_1 = "json");
lit!(S_KEEPALIVE = "keepalive");
lit!(S_KEYS = "keys");
lit!(S_LACKING = "lacking");
lit!(S_LASTMODIFIED = "lastModified");
lit!(S_LOCATION = "location");
lit!(S_LOCKED = "locked");
lit!(S_MAP = "map");
lit!(S_MAP_1 = "Map");
lit!(S_MAP_2 = "#map");
lit!(S_MATH = "Math");
lit!(S_METHOD = "method");
lit!(S_METHOD_1 = "#method");
lit!(S_MISSING = "missing");
lit!(S_MIX = "mix");
lit!(S_MODE = "mode");
lit!(S_NAME = "name");
lit!(S_NAMED = "named");
lit!(S_NEWSIGNAL = "newSignal");
lit!(S_NEXT = "next");
lit!(S_NOTHING = "nothing");
lit!(S_NUMBER = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OK = "ok");
lit!(S_OPTIONS = "OPTIONS");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PAIRS = "pairs");
lit!(S_PARSE = "parse");
lit!(S_PARSEURL = "parseURL");
lit!(S_PASSWORD = "password");
lit!(S_PEEK = "peek");
lit!(S_PIPETHROUGH = "pipeThrough");
lit!(S_PIPETO = "pipeTo");
lit!(S_POST = "POST");
lit!(S_PROMISE = "Promise");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_PUT = "PUT");
lit!(S_RANGEERROR = "RangeError");
lit!(S_READ = "read");
lit!(S_READABLESTREAM = "ReadableStream");
lit!(S_READABLESTREAM_1 = "ReadableStream.");
lit!(S_REDIRECT = "redirect");
lit!(S_REDIRECTED = "redirected");
lit!(S_REFERRER = "referrer");
lit!(S_REFERRERPOLICY = "referrerPolicy");
lit!(S_REFLECT = "Reflect");
lit!(S_REJECT = "reject");
lit!(S_RELEASELOCK = "releaseLock");
lit!(S_REPLACE = "replace");
lit!(S_REQUEST = "Request");
lit!(S_REQUEST_CANNOT_BE_CONSTRUCTED_FR = "Request cannot be constructed from a URL that includes credentials: ");
lit!(S_REQUEST_CONSTRUCTOR_1_ARGUMENT_R = "Request constructor: 1 argument required, but 0 found.");
lit!(S_REQUEST_WITH_GET_HEAD_METHOD_CAN = "Request with GET/HEAD method cannot have body.");
lit!(S_RESOLVE = "resolve");
lit!(S_RESPONSE = "Response");
lit!(S_RESPONSE_BODY_OBJECT_SHOULD_NOT = "Response body object should not be disturbed or locked");
lit!(S_RESPONSE_CLONE_BODY_HAS_ALREADY = "Response.clone: Body has already been consumed.");
lit!(S_RESPONSE_CONSTRUCTOR_EXPECTED_IN = "Response constructor: Expected init (\"");
lit!(S_RESPONSE_CONSTRUCTOR_INVALID_RES = "Response constructor: Invalid response status code ");
lit!(S_RETURN = "return");
lit!(S_SAME_ORIGIN = "same-origin");
lit!(S_SCALAR = "scalar");
lit!(S_SET = "set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_SET_1 = "Set");
lit!(S_SET_COOKIE = "set-cookie");
lit!(S_SHOWN = "shown");
lit!(S_SIGNAL = "signal");
lit!(S_SIZE = "size");
lit!(S_SLICE = "slice");
lit!(S_SORT = "sort");
lit!(S_SORTED = "sorted");
lit!(S_SORTED_1 = "#sorted");
lit!(S_STATUS = "status");
lit!(S_STATUSTEXT = "statusText");
lit!(S_STATUS_1 = "#status");
lit!(S_STREAM = "stream");
lit!(S_STREAMOF = "streamOf");
lit!(S_STRING = "string");
lit!(S_STRINGIFY = "stringify");
lit!(S_SYMBOL = "Symbol");
lit!(S_TAKE = "take");
lit!(S_TAKE_1 = "#take");
lit!(S_TEE = "tee");
lit!(S_TEST = "test");
lit!(S_TEXT = "text");
lit!(S_TEXTDECODER = "TextDecoder");
lit!(S_TEXT_1 = "#text");
lit!(S_TEXT_PLAIN_CHARSET_UTF_8 = "text/plain;charset=UTF-8");
lit!(S_THEN = "then");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOUPPERCASE = "toUpperCase");
lit!(S_TO_BE_ONE_OF_NULL_UNDEFINED_OBJE = "\") to be one of: Null, Undefined, Object.");
lit!(S_TRUNC = "trunc");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPE_1 = "#type");
lit!(S_T_N_R_T_N_R = "^[\\t\\n\\r ]+|[\\t\\n\\r ]+$");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNUSABLE = "unusable");
lit!(S_URL = "url");
lit!(S_URLSEARCHPARAMS = "URLSearchParams");
lit!(S_URL_1 = "URL");
lit!(S_USED = "used");
lit!(S_USED_1 = "#used");
lit!(S_USERNAME = "username");
lit!(S_VALUE = "value");
lit!(S_VALUED = "valued");
lit!(S_VALUES = "values");
lit!(S_VALUE_IS_NOT_JSON_SERIALIZABLE = "Value is not JSON serializable");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WHICH_IS_GREATER_THAN_255 = " which is greater than 255.");
lit!(S_WRITABLE = "writable");
const K_BYTES: [&Lit; 1] = [&S_BYTES];
const K_BYTES_FROM: [&Lit; 2] = [&S_BYTES, &S_FROM];
const K_BYTES_TYPE: [&Lit; 2] = [&S_BYTES, &S_TYPE];
const K_CAUSE: [&Lit; 1] = [&S_CAUSE];
const K_GETREADER_CANCEL: [&Lit; 2] = [&S_GETREADER, &S_CANCEL];
const K_GET_CONFIGURABLE: [&Lit; 2] = [&S_GET, &S_CONFIGURABLE];
const K_HEADERS_REQUEST_RESPONSE_BLOB_FI: [&Lit; 7] = [&S_HEADERS, &S_REQUEST, &S_RESPONSE, &S_BLOB, &S_FILE, &S_FORMDATA, &S_READABLESTREAM];
const K_LOCATION: [&Lit; 1] = [&S_LOCATION];
const K_NEXT_RETURN: [&Lit; 2] = [&S_NEXT, &S_RETURN];
const K_READ_RELEASELOCK_CANCEL_CLOSED: [&Lit; 4] = [&S_READ, &S_RELEASELOCK, &S_CANCEL, &S_CLOSED];
const K_STATUS_HEADERS: [&Lit; 2] = [&S_STATUS, &S_HEADERS_2];
const K_STATUS_STATUSTEXT_HEADERS: [&Lit; 3] = [&S_STATUS, &S_STATUSTEXT, &S_HEADERS_2];
const K_TAKE_ISUSED_PEEK_ISLOCKED: [&Lit; 4] = [&S_TAKE, &S_ISUSED, &S_PEEK, &S_ISLOCKED];
const K_VALUE: [&Lit; 1] = [&S_VALUE];
const K_VALUE_CONFIGURABLE_WRITABLE: [&Lit; 3] = [&S_VALUE, &S_CONFIGURABLE, &S_WRITABLE];
const K_VALUE_DONE: [&Lit; 2] = [&S_VALUE, &S_DONE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_DELETE: Method = method("delete");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_INCLUDES: Method = method("includes");
const M_KEYS: Method = method("keys");
const M_REPLACE: Method = method("replace");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_SORT: Method = method("sort");
const M_TOLOWERCASE: Method = method("toLowerCase");
const M_TOUPPERCASE: Method = method("toUpperCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 131072 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_nothing, name: &S_NOTHING, length: 0, flags: 6 },
        FuncInfo { code: f3_named_entry, name: &S_NAMED, length: 2, flags: 6 },
        FuncInfo { code: f4_valued_entry, name: &S_VALUED, length: 2, flags: 6 },
        FuncInfo { code: f5_headers_entry, name: &S_HEADERS, length: 0, flags: 27 },
        FuncInfo { code: f6_map, name: &S_MAP_2, length: 0, flags: 2 },
        FuncInfo { code: f7_cookies, name: &S_COOKIES_1, length: 0, flags: 2 },
        FuncInfo { code: f8_append, name: &S_APPEND, length: 2, flags: 2 },
        FuncInfo { code: f9_delete, name: &S_DELETE, length: 1, flags: 2 },
        FuncInfo { code: f10_get, name: &S_GET, length: 1, flags: 2 },
        FuncInfo { code: f11_has, name: &S_HAS, length: 1, flags: 2 },
        FuncInfo { code: f12_set, name: &S_SET, length: 2, flags: 2 },
        FuncInfo { code: f13_getsetcookie, name: &S_GETSETCOOKIE, length: 0, flags: 2 },
        FuncInfo { code: f14_sorted, name: &S_SORTED_1, length: 0, flags: 2 },
        FuncInfo { code: f15_entries, name: &S_ENTRIES, length: 0, flags: 2 },
        FuncInfo { code: f16, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f17, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f18_keys, name: &S_KEYS, length: 0, flags: 2 },
        FuncInfo { code: f19, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f20, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f21_values, name: &S_VALUES, length: 0, flags: 2 },
        FuncInfo { code: f22, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f23, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f24_foreach, name: &S_FOREACH, length: 1, flags: 2 },
        FuncInfo { code: f25_hollow, name: &S_HOLLOW, length: 1, flags: 6 },
        FuncInfo { code: f26_hollow_entry, name: &S_HOLLOW_1, length: 0, flags: 27 },
        FuncInfo { code: f27_streamof_entry, name: &S_STREAMOF, length: 3, flags: 6 },
        FuncInfo { code: f28_read, name: &S_READ, length: 0, flags: 262 },
        FuncInfo { code: f29_getreader, name: &S_GETREADER, length: 0, flags: 2 },
        FuncInfo { code: f30_releaselock, name: &S_RELEASELOCK, length: 0, flags: 2 },
        FuncInfo { code: f31_cancel, name: &S_CANCEL, length: 0, flags: 258 },
        FuncInfo { code: f32_cancel, name: &S_CANCEL, length: 0, flags: 258 },
        FuncInfo { code: f33, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f34_return, name: &S_RETURN, length: 0, flags: 258 },
        FuncInfo { code: f35, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f36_get, name: &S_GET, length: 0, flags: 6 },
        FuncInfo { code: f37_islocked, name: &S_ISLOCKED, length: 0, flags: 6 },
        FuncInfo { code: f38_extract_entry, name: &S_EXTRACT, length: 1, flags: 6 },
        FuncInfo { code: f39_body_entry, name: &S_BODY_1, length: 0, flags: 27 },
        FuncInfo { code: f40_bytes, name: &S_BYTES_1, length: 0, flags: 2 },
        FuncInfo { code: f41_used, name: &S_USED_1, length: 0, flags: 2 },
        FuncInfo { code: f42_get_body, name: &S_GET_BODY, length: 0, flags: 2 },
        FuncInfo { code: f43, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f44, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f45, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f46_get_bodyused, name: &S_GET_BODYUSED, length: 0, flags: 2 },
        FuncInfo { code: f47_take, name: &S_TAKE_1, length: 0, flags: 2 },
        FuncInfo { code: f48_arraybuffer, name: &S_ARRAYBUFFER, length: 0, flags: 2 },
        FuncInfo { code: f49, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f50_text, name: &S_TEXT, length: 0, flags: 2 },
        FuncInfo { code: f51, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f52_json, name: &S_JSON_1, length: 0, flags: 2 },
        FuncInfo { code: f53, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f54_bytes, name: &S_BYTES, length: 0, flags: 2 },
        FuncInfo { code: f55, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f56_blob, name: &S_BLOB_1, length: 0, flags: 2 },
        FuncInfo { code: f57_formdata, name: &S_FORMDATA_1, length: 0, flags: 2 },
        FuncInfo { code: f58_fill, name: &S_FILL, length: 2, flags: 2 },
        FuncInfo { code: f59_bytes, name: &S_BYTES, length: 1, flags: 2 },
        FuncInfo { code: f60_mix_entry, name: &S_MIX, length: 1, flags: 6 },
        FuncInfo { code: f61_hiddenbase_entry, name: &S_HIDDENBASE, length: 1, flags: 6 },
        FuncInfo { code: f62, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f63_response_entry, name: &S_RESPONSE, length: 0, flags: 27 },
        FuncInfo { code: f64_status, name: &S_STATUS_1, length: 0, flags: 2 },
        FuncInfo { code: f65_text, name: &S_TEXT_1, length: 0, flags: 2 },
        FuncInfo { code: f66_type, name: &S_TYPE_1, length: 0, flags: 2 },
        FuncInfo { code: f67_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f68_get_url, name: &S_GET_URL, length: 0, flags: 2 },
        FuncInfo { code: f69_get_redirected, name: &S_GET_REDIRECTED, length: 0, flags: 2 },
        FuncInfo { code: f70_get_status, name: &S_GET_STATUS, length: 0, flags: 2 },
        FuncInfo { code: f71_get_ok, name: &S_GET_OK, length: 0, flags: 2 },
        FuncInfo { code: f72_get_statustext, name: &S_GET_STATUSTEXT, length: 0, flags: 2 },
        FuncInfo { code: f73_get_headers, name: &S_GET_HEADERS, length: 0, flags: 2 },
        FuncInfo { code: f74_clone, name: &S_CLONE, length: 0, flags: 2 },
        FuncInfo { code: f75_error, name: &S_ERROR, length: 0, flags: 2 },
        FuncInfo { code: f76_redirect, name: &S_REDIRECT, length: 1, flags: 2 },
        FuncInfo { code: f77_json, name: &S_JSON_1, length: 1, flags: 2 },
        FuncInfo { code: f78, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f79_request_entry, name: &S_REQUEST, length: 1, flags: 27 },
        FuncInfo { code: f80_method, name: &S_METHOD_1, length: 0, flags: 2 },
        FuncInfo { code: f81_get_method, name: &S_GET_METHOD, length: 0, flags: 2 },
        FuncInfo { code: f82_get_url, name: &S_GET_URL, length: 0, flags: 2 },
        FuncInfo { code: f83_get_headers, name: &S_GET_HEADERS, length: 0, flags: 2 },
        FuncInfo { code: f84_get_destination, name: &S_GET_DESTINATION, length: 0, flags: 2 },
        FuncInfo { code: f85_get_referrer, name: &S_GET_REFERRER, length: 0, flags: 2 },
        FuncInfo { code: f86_get_referrerpolicy, name: &S_GET_REFERRERPOLICY, length: 0, flags: 2 },
        FuncInfo { code: f87_get_mode, name: &S_GET_MODE, length: 0, flags: 2 },
        FuncInfo { code: f88_get_credentials, name: &S_GET_CREDENTIALS, length: 0, flags: 2 },
        FuncInfo { code: f89_get_cache, name: &S_GET_CACHE, length: 0, flags: 2 },
        FuncInfo { code: f90_get_redirect, name: &S_GET_REDIRECT, length: 0, flags: 2 },
        FuncInfo { code: f91_get_integrity, name: &S_GET_INTEGRITY, length: 0, flags: 2 },
        FuncInfo { code: f92_get_keepalive, name: &S_GET_KEEPALIVE, length: 0, flags: 2 },
        FuncInfo { code: f93_get_isreloadnavigation, name: &S_GET_ISRELOADNAVIGATION, length: 0, flags: 2 },
        FuncInfo { code: f94_get_ishistorynavigation, name: &S_GET_ISHISTORYNAVIGATION, length: 0, flags: 2 },
        FuncInfo { code: f95_get_signal, name: &S_GET_SIGNAL, length: 0, flags: 2 },
        FuncInfo { code: f96_get_duplex, name: &S_GET_DUPLEX, length: 0, flags: 2 },
        FuncInfo { code: f97_clone, name: &S_CLONE, length: 0, flags: 2 },
    ],
    vars: 38,
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
    enter(rt, 272, 1)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let t3 = get_seen(rt, t2, &S_DEFINEPROPERTY, 38)?;
    var_set(rt, 1, t3)?;
    let t4 = gload(rt, &S_JSON)?;
    req_obj(rt, t4, "JSON", "parse")?;
    let t5 = get_seen(rt, t4, &S_PARSE, 39)?;
    var_set(rt, 2, t5)?;
    let t6 = get_seen(rt, t4, &S_STRINGIFY, 40)?;
    var_set(rt, 3, t6)?;
    let t7 = gload(rt, &S_PROMISE)?;
    var_set(rt, 4, t7)?;
    let t8 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 5, t8)?;
    let t9 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 6, t9)?;
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_BASE, 41)?;
    req_obj(rt, t11, "host.base", "coded")?;
    let t12 = get_seen(rt, t11, &S_CODED, 42)?;
    var_set(rt, 7, t12)?;
    let t13 = get_seen(rt, t11, &S_SHOWN, 43)?;
    var_set(rt, 8, t13)?;
    let t14 = get_seen(rt, t11, &S_LACKING, 44)?;
    var_set(rt, 9, t14)?;
    let t15 = get_seen(rt, t11, &S_SCALAR, 45)?;
    var_set(rt, 10, t15)?;
    let t16 = get_seen(rt, t11, &S_PAIRS, 46)?;
    var_set(rt, 11, t16)?;
    let t17 = closure(rt, 2, &[])?;
    var_set(rt, 12, t17)?;
    let t18 = regexp(rt, &S_0_9A_ZA_Z, &S)?;
    var_set(rt, 13, t18)?;
    let t19 = closure(rt, 3, &[])?;
    var_set(rt, 14, t19)?;
    let t20 = closure(rt, 4, &[])?;
    var_set(rt, 15, t20)?;
    var_set(rt, 30, V::EMPTY)?;
    var_set(rt, 31, V::EMPTY)?;
    var_set(rt, 32, V::EMPTY)?;
    let t21 = private_name(rt, &S_MAP)?;
    var_set(rt, 30, t21)?;
    let t22 = private_name(rt, &S_COOKIES)?;
    var_set(rt, 31, t22)?;
    let t23 = private_name(rt, &S_SORTED)?;
    var_set(rt, 32, t23)?;
    let t24 = var_get(rt, 30);
    let t25 = var_get(rt, 31);
    let t26 = var_get(rt, 32);
    let t27 = make_class(rt, 5, V::EMPTY, &[])?;
    let t28 = get_seen(rt, t27, &S_PROTOTYPE, 47)?;
    let t29 = closure(rt, 6, &[])?;
    let t30 = closure(rt, 7, &[])?;
    let t31 = closure(rt, 8, &[])?;
    def_hidden(rt, t28, S_APPEND.v(), t31)?;
    let t32 = closure(rt, 9, &[])?;
    def_hidden(rt, t28, S_DELETE.v(), t32)?;
    let t33 = closure(rt, 10, &[])?;
    def_hidden(rt, t28, S_GET.v(), t33)?;
    let t34 = closure(rt, 11, &[])?;
    def_hidden(rt, t28, S_HAS.v(), t34)?;
    let t35 = closure(rt, 12, &[])?;
    def_hidden(rt, t28, S_SET.v(), t35)?;
    let t36 = closure(rt, 13, &[])?;
    def_hidden(rt, t28, S_GETSETCOOKIE.v(), t36)?;
    let t37 = closure(rt, 14, &[])?;
    private_method(rt, t27, t26, t37, PrivateKind::Method, false, "Headers")?;
    let t38 = closure(rt, 15, &[])?;
    def_hidden(rt, t28, S_ENTRIES.v(), t38)?;
    let t39 = closure(rt, 18, &[])?;
    def_hidden(rt, t28, S_KEYS.v(), t39)?;
    let t40 = closure(rt, 21, &[])?;
    def_hidden(rt, t28, S_VALUES.v(), t40)?;
    let t41 = closure(rt, 24, &[])?;
    def_hidden(rt, t28, S_FOREACH.v(), t41)?;
    let v35_headers = t27;
    def_field(rt, t27, t24, t29)?;
    def_field(rt, t27, t25, t30)?;
    var_set(rt, 16, t27)?;
    let t42 = var_get(rt, 1);
    let t43 = var_get(rt, 16);
    let t44 = get_seen(rt, t43, &S_PROTOTYPE, 48)?;
    let t45 = gload(rt, &S_SYMBOL)?;
    let t46 = get_seen(rt, t45, &S_ITERATOR, 49)?;
    let t48 = var_get(rt, 16);
    let t49 = get_seen(rt, t48, &S_PROTOTYPE, 50)?;
    let t50 = get_seen(rt, t49, &S_ENTRIES, 51)?;
    let t47 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t50, V::TRUE, V::TRUE], 52)?;
    call(rt, t42, V::UNDEFINED, &[t44, t46, t47], "defineProperty")?;
    let t52 = var_get(rt, 8);
    let t53 = var_get(rt, 16);
    call(rt, t52, V::UNDEFINED, &[S_HEADERS.v(), t53], "shown")?;
    let v17_hollow = closure(rt, 25, &[])?;
    let t57 = f25_hollow(rt, v17_hollow, V::UNDEFINED, &[S_BLOB.v(), S_TYPE.v(), S_SIZE.v(), S_SLICE.v(), S_ARRAYBUFFER.v(), S_TEXT.v(), S_BYTES.v(), S_STREAM.v()])?;
    var_set(rt, 17, t57)?;
    let v19_file = f25_hollow(rt, v17_hollow, V::UNDEFINED, &[S_FILE.v(), S_NAME.v(), S_LASTMODIFIED.v()])?;
    let t61 = f25_hollow(rt, v17_hollow, V::UNDEFINED, &[S_FORMDATA.v(), S_APPEND.v(), S_DELETE.v(), S_GET.v(), S_GETALL.v(), S_HAS.v(), S_SET.v(), S_KEYS.v(), S_VALUES.v(), S_ENTRIES.v(), S_FOREACH.v()])?;
    var_set(rt, 18, t61)?;
    let t63 = f25_hollow(rt, v17_hollow, V::UNDEFINED, &[S_READABLESTREAM.v(), S_LOCKED.v(), S_CANCEL.v(), S_GETREADER.v(), S_PIPETHROUGH.v(), S_PIPETO.v(), S_TEE.v(), S_VALUES.v()])?;
    var_set(rt, 19, t63)?;
    let t64 = var_get(rt, 9);
    let t65 = var_get(rt, 19);
    let t66 = arr(rt, &[S_FROM.v()])?;
    call(rt, t64, V::UNDEFINED, &[S_READABLESTREAM.v(), t65, t66], "lacking")?;
    let t68 = gload(rt, &S_WEAKMAP)?;
    let t69 = construct(rt, t68, &[], "WeakMap")?;
    var_set(rt, 20, t69)?;
    let t70 = closure(rt, 27, &[])?;
    var_set(rt, 21, t70)?;
    let t71 = closure(rt, 38, &[])?;
    var_set(rt, 22, t71)?;
    var_set(rt, 33, V::EMPTY)?;
    var_set(rt, 34, V::EMPTY)?;
    var_set(rt, 35, V::EMPTY)?;
    var_set(rt, 36, V::EMPTY)?;
    var_set(rt, 37, V::EMPTY)?;
    let t72 = private_name(rt, &S_BYTES)?;
    var_set(rt, 33, t72)?;
    let t73 = private_name(rt, &S_USED)?;
    var_set(rt, 34, t73)?;
    let t74 = private_name(rt, &S_STREAM)?;
    var_set(rt, 35, t74)?;
    let t75 = private_name(rt, &S_FROM)?;
    var_set(rt, 36, t75)?;
    let t76 = private_name(rt, &S_TAKE)?;
    var_set(rt, 37, t76)?;
    let t77 = var_get(rt, 33);
    let t78 = var_get(rt, 34);
    let t79 = var_get(rt, 35);
    let t80 = var_get(rt, 36);
    let t81 = var_get(rt, 37);
    let t82 = make_class(rt, 39, V::EMPTY, &[])?;
    let t83 = get_seen(rt, t82, &S_PROTOTYPE, 53)?;
    let t84 = closure(rt, 40, &[])?;
    let t85 = closure(rt, 41, &[])?;
    let t86 = closure(rt, 42, &[])?;
    def_accessor_hidden(rt, t83, S_BODY.v(), t86, true)?;
    let t87 = closure(rt, 46, &[])?;
    def_accessor_hidden(rt, t83, S_BODYUSED.v(), t87, true)?;
    let t88 = closure(rt, 47, &[])?;
    private_method(rt, t82, t81, t88, PrivateKind::Method, false, "Body")?;
    let t89 = closure(rt, 48, &[])?;
    def_hidden(rt, t83, S_ARRAYBUFFER.v(), t89)?;
    let t90 = closure(rt, 50, &[])?;
    def_hidden(rt, t83, S_TEXT.v(), t90)?;
    let t91 = closure(rt, 52, &[])?;
    def_hidden(rt, t83, S_JSON_1.v(), t91)?;
    let t92 = closure(rt, 54, &[])?;
    def_hidden(rt, t83, S_BYTES.v(), t92)?;
    let t93 = closure(rt, 56, &[])?;
    def_hidden(rt, t83, S_BLOB_1.v(), t93)?;
    let t94 = closure(rt, 57, &[])?;
    def_hidden(rt, t83, S_FORMDATA_1.v(), t94)?;
    let t95 = closure(rt, 58, &[])?;
    def_hidden(rt, t82, S_FILL.v(), t95)?;
    let t96 = closure(rt, 59, &[])?;
    def_hidden(rt, t82, S_BYTES.v(), t96)?;
    let v39_body = t82;
    def_field(rt, t82, t77, t84)?;
    def_field(rt, t82, t78, t85)?;
    def_field(rt, t82, t79, V::UNDEFINED)?;
    def_field(rt, t82, t80, V::UNDEFINED)?;
    var_set(rt, 23, t82)?;
    let t97 = var_get(rt, 23);
    req_obj(rt, t97, "Body", "fill")?;
    let t98 = get_seen(rt, t97, &S_FILL, 54)?;
    var_set(rt, 24, t98)?;
    let t99 = get_seen(rt, t97, &S_BYTES, 55)?;
    var_set(rt, 25, t99)?;
    let t100 = var_get(rt, 23);
    del(rt, t100, &S_FILL, true)?;
    let t102 = var_get(rt, 23);
    del(rt, t102, &S_BYTES, true)?;
    let t104 = var_get(rt, 23);
    let t105 = get_seen(rt, t104, &S_PROTOTYPE, 56)?;
    del(rt, t105, &S_BYTES, true)?;
    let t107 = arr(rt, &[S_BODY.v(), S_BODYUSED.v(), S_ARRAYBUFFER.v(), S_TEXT.v(), S_JSON_1.v(), S_BLOB_1.v(), S_FORMDATA_1.v()])?;
    var_set(rt, 26, t107)?;
    let t108 = closure(rt, 60, &[])?;
    var_set(rt, 27, t108)?;
    let t109 = gload(rt, &S_SET_1)?;
    let t110 = arr(rt, &[V::num(101.0), V::num(204.0), V::num(205.0), V::num(304.0)])?;
    let t111 = construct(rt, t109, &[t110], "Set")?;
    var_set(rt, 28, t111)?;
    let v31_hiddenbase = closure(rt, 61, &[])?;
    let t114 = closure(rt, 62, &[])?;
    let v32_response = f61_hiddenbase(rt, t114)?;
    let t116 = var_get(rt, 8);
    call(rt, t116, V::UNDEFINED, &[S_RESPONSE.v(), v32_response, S_ERROR.v(), S_REDIRECT.v(), S_JSON_1.v()], "shown")?;
    let t119 = gload(rt, &S_SET_1)?;
    let t120 = arr(rt, &[S_DELETE_1.v(), S_GET_1.v(), S_HEAD.v(), S_OPTIONS.v(), S_POST.v(), S_PUT.v()])?;
    let t121 = construct(rt, t119, &[t120], "Set")?;
    var_set(rt, 29, t121)?;
    let t123 = closure(rt, 78, &[])?;
    let v34_request = f61_hiddenbase(rt, t123)?;
    let t125 = var_get(rt, 8);
    call(rt, t125, V::UNDEFINED, &[S_REQUEST.v(), v34_request], "shown")?;
    let t128 = var_get(rt, 9);
    let t130 = get_seen(rt, v34_request, &S_PROTOTYPE, 57)?;
    let t131 = arr(rt, &[S_BYTES.v(), S_ATTRIBUTE.v()])?;
    call(rt, t128, V::UNDEFINED, &[S_REQUEST.v(), t130, t131], "lacking")?;
    let t133 = var_get(rt, 9);
    let t135 = get_seen(rt, v32_response, &S_PROTOTYPE, 58)?;
    let t136 = arr(rt, &[S_BYTES.v()])?;
    call(rt, t133, V::UNDEFINED, &[S_RESPONSE.v(), t135, t136], "lacking")?;
    let t139 = var_get(rt, 16);
    let t142 = var_get(rt, 17);
    let t144 = var_get(rt, 18);
    let t145 = var_get(rt, 19);
    return Ok(obj_seen(rt, &K_HEADERS_REQUEST_RESPONSE_BLOB_FI, [t139, v34_request, v32_response, t142, v19_file, t144, t145], 59)?);
}

// http.js:8  const nothing = () => {};
fn f2_nothing(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 2)?;
    Ok(V::UNDEFINED)
}

// http.js:12  const named = (method, name) => {
fn f3_named(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 40, 3)?;
    let mut v2 = V::UNDEFINED;
    let v0_method = p0;
    let mut v1_name = p1;
    v1_name = to_str(rt, v1_name)?;
    let t5 = var_get(rt, 13);
    let t6 = get_seen(rt, t5, &S_TEST, 60)?;
    let t8 = call(rt, t6, t5, &[v1_name], "token.test")?;
    let t9 = !t8.truthy();
    if t9 {
        let t10 = var_get(rt, 6);
        let t12 = to_part(rt, v0_method)?;
        let t16 = seq(rt, v0_method, S_APPEND.v());
        if t16 {
            let t18 = to_part(rt, v1_name)?;
            v2 = concat_n(rt, &[S_1.v(), t18, S_1.v()])?;
        } else {
            v2 = v1_name;
        }
        let t23 = to_part(rt, v2)?;
        let t25 = concat_n(rt, &[S_HEADERS_1.v(), t12, S_2.v(), t23, S_IS_AN_INVALID_HEADER_NAME.v()])?;
        let t26 = construct(rt, t10, &[t25], "Wrong")?;
        return Err(throw(rt, t26));
    }
    let t28 = get_seen(rt, v1_name, &S_TOLOWERCASE, 61)?;
    return Ok(call_method(rt, t28, v1_name, &[], "name.toLowerCase", M_TOLOWERCASE)?);
}

fn f3_named_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_named(rt, arg(args, 0), arg(args, 1))
}

// http.js:17  const valued = (method, value) => {
fn f4_valued(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 16, 4)?;
    let mut v4 = false;
    let mut v5 = false;
    let v0_method = p0;
    let mut v1_value = p1;
    let t4 = to_str(rt, v1_value)?;
    let t5 = get_seen(rt, t4, &S_REPLACE, 62)?;
    let t6 = regexp(rt, &S_T_N_R_T_N_R, &S_G)?;
    v1_value = call_method(rt, t5, t4, &[t6, S.v()], "value.replace", M_REPLACE)?;
    let mut v2_i = 0i64;
    'l1: loop {
        tick(rt, 51, 5)?;
        let t10 = length_seen(rt, v1_value, 63)?;
        let t11 = (v2_i as f64) < to_num(rt, t10)?;
        if !t11 {
            break 'l1;
        }
        let t13 = get_seen(rt, v1_value, &S_CHARCODEAT, 64)?;
        let v3_c = call_char_code_at(rt, t13, v1_value, V::num(v2_i as f64), "value.charCodeAt")?;
        let t17 = to_num(rt, v3_c)? > 255.0;
        if t17 {
            let t18 = var_get(rt, 6);
            let t20 = to_part(rt, V::num(v2_i as f64))?;
            let t24 = to_part(rt, v3_c)?;
            let t26 = concat_n(rt, &[S_CANNOT_CONVERT_ARGUMENT_TO_A_BYT.v(), t20, S_HAS_A_VALUE_OF.v(), t24, S_WHICH_IS_GREATER_THAN_255.v()])?;
            let t27 = construct(rt, t18, &[t26], "Wrong")?;
            return Err(throw(rt, t27));
        }
        let t29 = seq(rt, v3_c, V::num(0.0));
        if t29 {
            v5 = t29;
        } else {
            v5 = seq(rt, v3_c, V::num(10.0));
        }
        if v5 {
            v4 = v5;
        } else {
            v4 = seq(rt, v3_c, V::num(13.0));
        }
        if v4 {
            let t36 = var_get(rt, 6);
            let t38 = to_part(rt, v0_method)?;
            let t42 = to_part(rt, v1_value)?;
            let t44 = concat_n(rt, &[S_HEADERS_1.v(), t38, S_3.v(), t42, S_IS_AN_INVALID_HEADER_VALUE.v()])?;
            let t45 = construct(rt, t36, &[t44], "Wrong")?;
            return Err(throw(rt, t45));
        }
        let t47 = v2_i;
        v2_i = t47 + 1;
    }
    return Ok(v1_value);
}

fn f4_valued_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_valued(rt, arg(args, 0), arg(args, 1))
}

// http.js:28  constructor(init = undefined) {
fn f5_headers(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 67, 6)?;
    let this = instance(rt, target)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t3 = arg(args, 0);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v2 = V::UNDEFINED;
    } else {
        v2 = t3;
    }
    let v0_init = v2;
    let t7 = seq(rt, v0_init, V::UNDEFINED);
    if t7 {
        v3 = t7;
    } else {
        let t9 = seq(rt, v0_init, V::NULL);
        if t9 {
            let t11 = length_seen(rt, v1_arguments, 65)?;
            v4 = seq(rt, t11, V::num(0.0));
        } else {
            v4 = t9;
        }
        v3 = v4;
    }
    if v3 {
        return Ok(made(this, V::UNDEFINED));
    }
    let t16 = seq(rt, v0_init, V::NULL);
    if t16 {
        v5 = t16;
    } else {
        let t18 = type_of(rt, v0_init);
        let t19 = sne(rt, t18, S_OBJECT_1.v());
        if t19 {
            let t21 = type_of(rt, v0_init);
            v6 = sne(rt, t21, S_FUNCTION.v());
        } else {
            v6 = t19;
        }
        v5 = v6;
    }
    if v5 {
        let t25 = var_get(rt, 6);
        let t26 = construct(rt, t25, &[S_HEADERS_CONSTRUCTOR_ARGUMENT_1_C.v()], "Wrong")?;
        return Err(throw(rt, t26));
    }
    let t28 = gload(rt, &S_SYMBOL)?;
    let t29 = get_seen(rt, t28, &S_ITERATOR, 66)?;
    let t30 = get_v(rt, v0_init, t29)?;
    let t31 = type_of(rt, t30);
    let t32 = seq(rt, t31, S_FUNCTION.v());
    if t32 {
        let mut t34 = iter(rt, v0_init, "init")?;
        'l3: loop {
            tick(rt, 31, 7)?;
            let (t35, t36) = next(rt, &mut t34)?;
            if t36 {
                break 'l3;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let v8_pair = t35;
                    let t37 = attempt!('try1, arr(rt, &[]));
                    attempt!('try1, spread(rt, t37, v8_pair, "pair"));
                    let v9_both = t37;
                    let t40 = attempt!('try1, length_seen(rt, v9_both, 67));
                    let t41 = sne(rt, t40, V::num(2.0));
                    if t41 {
                        let t42 = var_get(rt, 6);
                        let t44 = attempt!('try1, length_seen(rt, v9_both, 68));
                        let t45 = attempt!('try1, to_part(rt, t44));
                        let t47 = attempt!('try1, concat_n(rt, &[S_HEADERS_CONSTRUCTOR_EXPECTED_NAM.v(), t45, S_4.v()]));
                        let t48 = attempt!('try1, construct(rt, t42, &[t47], "Wrong"));
                        break 'try1 throw(rt, t48);
                    }
                    let t49 = attempt!('try1, get_seen(rt, this, &S_APPEND, 69));
                    let t51 = attempt!('try1, get_at(rt, v9_both, 0i64));
                    let t53 = attempt!('try1, get_at(rt, v9_both, 1i64));
                    attempt!('try1, call(rt, t49, this, &[t51, t53], "this.append"));
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v7 = exception;
                close(rt, &mut t34, true)?;
                return Err(throw(rt, v7));
            }
        }
    } else {
        let t56 = gload(rt, &S_REFLECT)?;
        let t57 = get_seen(rt, t56, &S_OWNKEYS, 70)?;
        let t59 = call(rt, t57, t56, &[v0_init], "")?;
        let mut t60 = iter(rt, t59, "Reflect.ownKeys is not a function or its return value")?;
        'l6: loop {
            tick(rt, 29, 8)?;
            let (t61, t62) = next(rt, &mut t60)?;
            if t62 {
                break 'l6;
            }
            'done2: {
                let stop: Stop = 'try2: {
                    let v11_key = t61;
                    let mut v12 = V::UNDEFINED;
                    'l8: {
                        let t63 = attempt!('try2, gload(rt, &S_OBJECT));
                        let t64 = attempt!('try2, get_seen(rt, t63, &S_GETOWNPROPERTYDESCRIPTOR, 71));
                        let t67 = attempt!('try2, call(rt, t64, t63, &[v0_init, v11_key], "Object.getOwnPropertyDescriptor"));
                        let t68 = attempt!('try2, eq(rt, t67, V::NULL));
                        if t68 {
                            break 'l8;
                        }
                        v12 = attempt!('try2, get_seen(rt, t67, &S_ENUMERABLE, 72));
                    }
                    if v12.truthy() {
                        let t71 = attempt!('try2, get_seen(rt, this, &S_APPEND, 73));
                        let t75 = attempt!('try2, get_v(rt, v0_init, v11_key));
                        attempt!('try2, call(rt, t71, this, &[v11_key, t75], "this.append"));
                    }
                    break 'done2;
                };
                let exception = caught(rt, stop)?;
                v10 = exception;
                close(rt, &mut t60, true)?;
                return Err(throw(rt, v10));
            }
        }
    }
    Ok(this)
}

fn f5_headers_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f5_headers(rt, me, target, args)
}

// http.js:27  #map = new Map(); #cookies = [];
fn f6_map(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 9)?;
    let t1 = gload(rt, &S_MAP_1)?;
    return Ok(construct(rt, t1, &[], "Map")?);
}

// http.js:27  #map = new Map(); #cookies = [];
fn f7_cookies(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 10)?;
    return Ok(arr(rt, &[])?);
}

// http.js:41  append(name, value) {
fn f8_append(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 50, 11)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v0_name = arg(args, 0);
    let mut v1_value = arg(args, 1);
    let t3 = var_get(rt, 14);
    v0_name = f3_named(rt, S_APPEND.v(), v0_name)?;
    let t6 = var_get(rt, 15);
    v1_value = f4_valued(rt, S_APPEND.v(), v1_value)?;
    let t10 = seq(rt, v0_name, S_SET_COOKIE.v());
    if t10 {
        let t11 = var_get(rt, 31);
        let t12 = get_private(rt, this, t11)?;
        let t13 = get_seen(rt, t12, &S_PUSH, 75)?;
        call(rt, t13, t12, &[v1_value], "this[#cookies].push")?;
    }
    let t16 = var_get(rt, 30);
    let t17 = get_private(rt, this, t16)?;
    let t18 = get_seen(rt, t17, &S_SET, 77)?;
    let t20 = var_get(rt, 30);
    let t21 = get_private(rt, this, t20)?;
    let t22 = get_seen(rt, t21, &S_HAS, 79)?;
    let t24 = call_method(rt, t22, t21, &[v0_name], "this[#map].has", M_HAS)?;
    if t24.truthy() {
        let t25 = var_get(rt, 30);
        let t26 = get_private(rt, this, t25)?;
        let t27 = get_seen(rt, t26, &S_GET, 81)?;
        let t29 = call_method(rt, t27, t26, &[v0_name], "this[#map].get", M_GET)?;
        let t31 = seq(rt, v0_name, S_COOKIE.v());
        if t31 {
            v3 = S_5.v();
        } else {
            v3 = S_6.v();
        }
        let t33 = add(rt, t29, v3)?;
        v2 = add(rt, t33, v1_value)?;
    } else {
        v2 = v1_value;
    }
    call_method(rt, t18, t17, &[v0_name, v2], "this[#map].set", M_SET)?;
    Ok(V::UNDEFINED)
}

// http.js:47  delete(name) { name = named('delete', name); if (name === 'set-cookie') this.#cookies = []; this.#m…
fn f9_delete(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 12)?;
    let mut v0_name = arg(args, 0);
    let t2 = var_get(rt, 14);
    v0_name = f3_named(rt, S_DELETE.v(), v0_name)?;
    let t6 = seq(rt, v0_name, S_SET_COOKIE.v());
    if t6 {
        let t7 = var_get(rt, 31);
        let t8 = arr(rt, &[])?;
        put_private(rt, this, t7, t8)?;
    }
    let t9 = var_get(rt, 30);
    let t10 = get_private(rt, this, t9)?;
    let t11 = get_seen(rt, t10, &S_DELETE, 84)?;
    call_method(rt, t11, t10, &[v0_name], "this[#map].delete", M_DELETE)?;
    Ok(V::UNDEFINED)
}

// http.js:48  get(name) { return this.#map.get(named('get', name)) ?? null; }
fn f10_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 13)?;
    let mut v1 = V::UNDEFINED;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 30);
    let t3 = get_private(rt, this, t2)?;
    let t4 = get_seen(rt, t3, &S_GET, 86)?;
    let t5 = var_get(rt, 14);
    let t7 = f3_named(rt, S_GET.v(), v0_name)?;
    let t8 = call_method(rt, t4, t3, &[t7], "this[#map].get", M_GET)?;
    let t9 = eq(rt, t8, V::NULL)?;
    if t9 {
        v1 = V::NULL;
    } else {
        v1 = t8;
    }
    return Ok(v1);
}

// http.js:49  has(name) { return this.#map.has(named('has', name)); }
fn f11_has(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 14)?;
    let v0_name = arg(args, 0);
    let t2 = var_get(rt, 30);
    let t3 = get_private(rt, this, t2)?;
    let t4 = get_seen(rt, t3, &S_HAS, 88)?;
    let t5 = var_get(rt, 14);
    let t7 = f3_named(rt, S_HAS.v(), v0_name)?;
    return Ok(call_method(rt, t4, t3, &[t7], "this[#map].has", M_HAS)?);
}

// http.js:50  set(name, value) {
fn f12_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 15)?;
    let mut v0_name = arg(args, 0);
    let mut v1_value = arg(args, 1);
    let t3 = var_get(rt, 14);
    v0_name = f3_named(rt, S_SET.v(), v0_name)?;
    let t6 = var_get(rt, 15);
    v1_value = f4_valued(rt, S_SET.v(), v1_value)?;
    let t10 = seq(rt, v0_name, S_SET_COOKIE.v());
    if t10 {
        let t11 = var_get(rt, 31);
        let t13 = arr(rt, &[v1_value])?;
        put_private(rt, this, t11, t13)?;
    }
    let t14 = var_get(rt, 30);
    let t15 = get_private(rt, this, t14)?;
    let t16 = get_seen(rt, t15, &S_SET, 91)?;
    call_method(rt, t16, t15, &[v0_name, v1_value], "this[#map].set", M_SET)?;
    Ok(V::UNDEFINED)
}

// http.js:56  getSetCookie() { return [...this.#cookies]; }
fn f13_getsetcookie(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 16)?;
    let t1 = arr(rt, &[])?;
    let t2 = var_get(rt, 31);
    let t3 = get_private(rt, this, t2)?;
    spread(rt, t1, t3, "this[#cookies]")?;
    return Ok(t1);
}

// http.js:57  #sorted() {
fn f14_sorted(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 17)?;
    let mut v1 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_out = arr(rt, &[])?;
    let t2 = arr(rt, &[])?;
    let t3 = var_get(rt, 30);
    let t4 = get_private(rt, this, t3)?;
    let t5 = get_seen(rt, t4, &S_KEYS, 94)?;
    let t6 = call_method(rt, t5, t4, &[], "", M_KEYS)?;
    spread(rt, t2, t6, "this[#map].keys is not a function or its return value")?;
    let t7 = get_seen(rt, t2, &S_SORT, 95)?;
    let t8 = call_method(rt, t7, t2, &[], "", M_SORT)?;
    let mut t9 = iter(rt, t8, "[(...this[#map].keys)].sort is not a function or its return value")?;
    'l1: loop {
        tick(rt, 26, 18)?;
        let (t10, t11) = next(rt, &mut t9)?;
        if t11 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v2_name = t10;
                let t13 = seq(rt, v2_name, S_SET_COOKIE.v());
                if t13 {
                    let t14 = var_get(rt, 31);
                    let t15 = attempt!('try1, get_private(rt, this, t14));
                    let mut t16 = attempt!('try1, iter(rt, t15, "this[#cookies]"));
                    'l3: loop {
                        attempt!('try1, tick(rt, 15, 19));
                        let (t17, t18) = attempt!('try1, next(rt, &mut t16));
                        if t18 {
                            break 'l3;
                        }
                        'done2: {
                            let stop: Stop = 'try2: {
                                let v4_c = t17;
                                let t20 = attempt!('try2, get_seen(rt, v0_out, &S_PUSH, 97));
                                let t23 = attempt!('try2, arr(rt, &[v2_name, v4_c]));
                                attempt!('try2, call(rt, t20, v0_out, &[t23], "out.push"));
                                break 'done2;
                            };
                            let exception = attempt!('try1, caught(rt, stop));
                            v3 = exception;
                            attempt!('try1, close(rt, &mut t16, true));
                            break 'try1 throw(rt, v3);
                        }
                    }
                } else {
                    let t27 = attempt!('try1, get_seen(rt, v0_out, &S_PUSH, 98));
                    let t29 = var_get(rt, 30);
                    let t30 = attempt!('try1, get_private(rt, this, t29));
                    let t31 = attempt!('try1, get_seen(rt, t30, &S_GET, 100));
                    let t33 = attempt!('try1, call_method(rt, t31, t30, &[v2_name], "this[#map].get", M_GET));
                    let t34 = attempt!('try1, arr(rt, &[v2_name, t33]));
                    attempt!('try1, call(rt, t27, v0_out, &[t34], "out.push"));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v1 = exception;
            close(rt, &mut t9, true)?;
            return Err(throw(rt, v1));
        }
    }
    return Ok(v0_out);
}

// http.js:65  entries() { return pairs(() => this.#sorted(), (p) => p, 'Headers'); }
fn f15_entries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 20)?;
    let v0_this = this;
    let t1 = var_get(rt, 11);
    let t2 = closure(rt, 16, &[v0_this])?;
    let t3 = closure(rt, 17, &[])?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3, S_HEADERS.v()], "pairs")?);
}

// http.js:65  entries() { return pairs(() => this.#sorted(), (p) => p, 'Headers'); }
fn f16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 21)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 32);
    let t3 = get_private(rt, t1, t2)?;
    return Ok(call(rt, t3, t1, &[], "this[#sorted]")?);
}

// http.js:65  entries() { return pairs(() => this.#sorted(), (p) => p, 'Headers'); }
fn f17(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 22)?;
    let v0_p = arg(args, 0);
    return Ok(v0_p);
}

// http.js:66  keys() { return pairs(() => this.#sorted(), (p) => p[0], 'Headers'); }
fn f18_keys(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 23)?;
    let v0_this = this;
    let t1 = var_get(rt, 11);
    let t2 = closure(rt, 19, &[v0_this])?;
    let t3 = closure(rt, 20, &[])?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3, S_HEADERS.v()], "pairs")?);
}

// http.js:66  keys() { return pairs(() => this.#sorted(), (p) => p[0], 'Headers'); }
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 24)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 32);
    let t3 = get_private(rt, t1, t2)?;
    return Ok(call(rt, t3, t1, &[], "this[#sorted]")?);
}

// http.js:66  keys() { return pairs(() => this.#sorted(), (p) => p[0], 'Headers'); }
fn f20(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 25)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 0i64)?);
}

// http.js:67  values() { return pairs(() => this.#sorted(), (p) => p[1], 'Headers'); }
fn f21_values(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 26)?;
    let v0_this = this;
    let t1 = var_get(rt, 11);
    let t2 = closure(rt, 22, &[v0_this])?;
    let t3 = closure(rt, 23, &[])?;
    return Ok(call(rt, t1, V::UNDEFINED, &[t2, t3, S_HEADERS.v()], "pairs")?);
}

// http.js:67  values() { return pairs(() => this.#sorted(), (p) => p[1], 'Headers'); }
fn f22(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 27)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 32);
    let t3 = get_private(rt, t1, t2)?;
    return Ok(call(rt, t3, t1, &[], "this[#sorted]")?);
}

// http.js:67  values() { return pairs(() => this.#sorted(), (p) => p[1], 'Headers'); }
fn f23(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 28)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 1i64)?);
}

// http.js:68  forEach(callback, self = undefined) {
fn f24_foreach(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 29)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
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
        let t8 = var_get(rt, 6);
        let t9 = construct(rt, t8, &[S_FAILED_TO_EXECUTE_FOREACH_ON_HEA.v()], "Wrong")?;
        return Err(throw(rt, t9));
    }
    let t10 = var_get(rt, 32);
    let t11 = get_private(rt, this, t10)?;
    let t12 = call(rt, t11, this, &[], "")?;
    let mut t13 = iter(rt, t12, "this[#sorted] is not a function or its return value")?;
    'l2: loop {
        tick(rt, 20, 30)?;
        let (t14, t15) = next(rt, &mut t13)?;
        if t15 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t16 = attempt!('try1, iter(rt, t14, ".for"));
                let (t17, t18) = attempt!('try1, next(rt, &mut t16));
                let v4_name = t17;
                let (t19, t20) = attempt!('try1, next(rt, &mut t16));
                let v5_value = t19;
                attempt!('try1, close(rt, &mut t16, false));
                let t22 = attempt!('try1, get_seen(rt, v0_callback, &S_CALL, 105));
                attempt!('try1, call(rt, t22, v0_callback, &[v1_self, v5_value, v4_name, this], "callback.call"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t13, true)?;
            return Err(throw(rt, v3));
        }
    }
    Ok(V::UNDEFINED)
}

// http.js:76  const hollow = (name, ...members) => {
fn f25_hollow(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 31)?;
    let v0_name = arg(args, 0);
    let v1_members = rest(rt, args, 1)?;
    let t3 = make_class(rt, 26, V::EMPTY, &[v0_name])?;
    get_seen(rt, t3, &S_PROTOTYPE, 106)?;
    let v3_hollow = t3;
    let v2_hollow = t3;
    let t5 = var_get(rt, 1);
    let t7 = obj_seen(rt, &K_VALUE, [v0_name], 107)?;
    call(rt, t5, V::UNDEFINED, &[v2_hollow, S_NAME.v(), t7], "defineProperty")?;
    let t10 = var_get(rt, 9);
    let t13 = get_seen(rt, v2_hollow, &S_PROTOTYPE, 108)?;
    call(rt, t10, V::UNDEFINED, &[v0_name, t13, v1_members], "lacking")?;
    let t16 = var_get(rt, 8);
    return Ok(call(rt, t16, V::UNDEFINED, &[v0_name, v2_hollow], "shown")?);
}

// http.js:78  constructor() { host.missing(name); }
fn f26_hollow(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 7, 32)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_MISSING, 109)?;
    let t4 = capture(me, 3);
    call(rt, t3, t2, &[t4], "host.missing")?;
    Ok(this)
}

fn f26_hollow_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f26_hollow(rt, me, target, args)
}

// http.js:92  const streamOf = (take, isUsed, peek) => {
fn f27_streamof(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 63, 33)?;
    let mut v3_reader = V::EMPTY;
    let mut v7 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    v3_reader = new_box(rt, V::EMPTY)?;
    let v0_take = p0;
    let v1_isused = p1;
    let v2_peek = p2;
    box_set(rt, v3_reader, V::NULL)?;
    let t4 = gload(rt, &S_OBJECT)?;
    let t5 = get_seen(rt, t4, &S_CREATE, 110)?;
    let t6 = var_get(rt, 19);
    let t7 = get_seen(rt, t6, &S_PROTOTYPE, 111)?;
    let v4_stream = call(rt, t5, t4, &[t7], "Object.create")?;
    let v5_read = closure_of(rt, 28, &[v1_isused, v0_take])?;
    let t11 = closure(rt, 29, &[v3_reader, v5_read, v1_isused, v0_take])?;
    let t12 = closure_of(rt, 32, &[v1_isused, v0_take])?;
    let t10 = obj_seen(rt, &K_GETREADER_CANCEL, [t11, t12], 112)?;
    let t13 = gload(rt, &S_SYMBOL)?;
    let t14 = get_seen(rt, t13, &S_ASYNCITERATOR, 113)?;
    let t15 = to_key(rt, t14)?;
    let t16 = closure(rt, 33, &[v5_read, v1_isused, v0_take])?;
    set_name(rt, t16, t15, "")?;
    def_prop_v(rt, t10, t15, t16)?;
    let v6_members = t10;
    let t17 = arr(rt, &[S_TEE.v(), S_PIPETO.v(), S_PIPETHROUGH.v()])?;
    let mut t18 = iter(rt, t17, "")?;
    'l1: loop {
        tick(rt, 14, 34)?;
        let (t19, t20) = next(rt, &mut t18)?;
        if t20 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v8_name = t19;
                let t23 = attempt!('try1, closure(rt, 35, &[v8_name]));
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
    let t26 = get_seen(rt, t25, &S_OWNKEYS, 114)?;
    let t28 = call(rt, t26, t25, &[v6_members], "")?;
    let mut t29 = iter(rt, t28, "Reflect.ownKeys is not a function or its return value")?;
    'l3: loop {
        tick(rt, 17, 35)?;
        let (t30, t31) = next(rt, &mut t29)?;
        if t31 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let v10_key = t30;
                let t32 = var_get(rt, 1);
                let t38 = attempt!('try2, get_v(rt, v6_members, v10_key));
                let t35 = attempt!('try2, obj_seen(rt, &K_VALUE_CONFIGURABLE_WRITABLE, [t38, V::TRUE, V::TRUE], 115));
                attempt!('try2, call(rt, t32, V::UNDEFINED, &[v4_stream, v10_key, t35], "defineProperty"));
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v9 = exception;
            close(rt, &mut t29, true)?;
            return Err(throw(rt, v9));
        }
    }
    let t41 = var_get(rt, 1);
    let t44 = closure(rt, 36, &[v3_reader])?;
    let t43 = obj_seen(rt, &K_GET_CONFIGURABLE, [t44, V::TRUE], 116)?;
    call(rt, t41, V::UNDEFINED, &[v4_stream, S_LOCKED.v(), t43], "defineProperty")?;
    let t46 = var_get(rt, 20);
    let t47 = get_seen(rt, t46, &S_SET, 117)?;
    let t53 = closure(rt, 37, &[v3_reader])?;
    let t49 = obj_seen(rt, &K_TAKE_ISUSED_PEEK_ISLOCKED, [v0_take, v1_isused, v2_peek, t53], 118)?;
    call_method(rt, t47, t46, &[v4_stream, t49], "owners.set", M_SET)?;
    return Ok(v4_stream);
}

fn f27_streamof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f27_streamof(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// http.js:95  const read = async () => {
fn f28_read(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 36)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 26, 36)?;
        let mut v1 = V::UNDEFINED;
        let t1 = capture(me, 0);
        let t2 = call(rt, t1, V::UNDEFINED, &[], "isUsed")?;
        if t2.truthy() {
            return Ok(obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 119)?);
        }
        let t4 = capture(me, 1);
        let v0_value = call(rt, t4, V::UNDEFINED, &[], "take")?;
        let t7 = length_seen(rt, v0_value, 120)?;
        let t8 = to_num(rt, t7)? > 0.0;
        if t8 {
            v1 = obj_seen(rt, &K_VALUE_DONE, [v0_value, V::FALSE], 121)?;
        } else {
            v1 = obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 122)?;
        }
        return Ok(v1);
    })
}

// http.js:101  getReader() {
fn f29_getreader(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 37)?;
    let t1 = box_get(capture(me, 0));
    if t1.truthy() {
        let t2 = var_get(rt, 7);
        let t3 = var_get(rt, 6);
        let t4 = construct(rt, t3, &[S_INVALID_STATE_READABLESTREAM_IS.v()], "Wrong")?;
        let t5 = call(rt, t2, V::UNDEFINED, &[t4, S_ERR_INVALID_STATE.v()], "coded")?;
        return Err(throw(rt, t5));
    }
    let t7 = capture(me, 1);
    let t8 = closure(rt, 30, &[capture(me, 0)])?;
    let t9 = closure_of(rt, 31, &[capture(me, 2), capture(me, 3)])?;
    let t10 = var_get(rt, 4);
    let t11 = var_get(rt, 12);
    let t12 = construct(rt, t10, &[t11], "Later")?;
    let t6 = obj_seen(rt, &K_READ_RELEASELOCK_CANCEL_CLOSED, [t7, t8, t9, t12], 123)?;
    box_set(rt, capture(me, 0), t6)?;
    let t13 = box_get(capture(me, 0));
    return Ok(t13);
}

// http.js:103  reader = { read, releaseLock() { reader = null; }, async cancel() { if (!isUsed()) take(); }, close…
fn f30_releaselock(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 38)?;
    box_set(rt, capture(me, 0), V::NULL)?;
    Ok(V::UNDEFINED)
}

// http.js:103  reader = { read, releaseLock() { reader = null; }, async cancel() { if (!isUsed()) take(); }, close…
fn f31_cancel(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 39)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 6, 39)?;
        let t1 = capture(me, 0);
        let t2 = call(rt, t1, V::UNDEFINED, &[], "isUsed")?;
        let t3 = !t2.truthy();
        if t3 {
            let t4 = capture(me, 1);
            call(rt, t4, V::UNDEFINED, &[], "take")?;
        }
        Ok(V::UNDEFINED)
    })
}

// http.js:106  async cancel() { if (!isUsed()) take(); },
fn f32_cancel(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 40)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 6, 40)?;
        let t1 = capture(me, 0);
        let t2 = call(rt, t1, V::UNDEFINED, &[], "isUsed")?;
        let t3 = !t2.truthy();
        if t3 {
            let t4 = capture(me, 1);
            call(rt, t4, V::UNDEFINED, &[], "take")?;
        }
        Ok(V::UNDEFINED)
    })
}

// http.js:107  [Symbol.asyncIterator]() { return { next: read, async return() { if (!isUsed()) take(); return { va…
fn f33(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 41)?;
    let t2 = capture(me, 0);
    let t3 = closure_of(rt, 34, &[capture(me, 1), capture(me, 2)])?;
    return Ok(obj_seen(rt, &K_NEXT_RETURN, [t2, t3], 124)?);
}

// http.js:107  [Symbol.asyncIterator]() { return { next: read, async return() { if (!isUsed()) take(); return { va…
fn f34_return(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 42)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 10, 42)?;
        let t1 = capture(me, 0);
        let t2 = call(rt, t1, V::UNDEFINED, &[], "isUsed")?;
        let t3 = !t2.truthy();
        if t3 {
            let t4 = capture(me, 1);
            call(rt, t4, V::UNDEFINED, &[], "take")?;
        }
        return Ok(obj_seen(rt, &K_VALUE_DONE, [V::UNDEFINED, V::TRUE], 125)?);
    })
}

// http.js:109  for (const name of ['tee', 'pipeTo', 'pipeThrough']) members[name] = () => host.missing('ReadableSt…
fn f35(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 43)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 126)?;
    let t3 = capture(me, 0);
    let t6 = add_part(rt, t3)?;
    let t4 = concat_n(rt, &[S_READABLESTREAM_1.v(), t6])?;
    return Ok(call(rt, t2, t1, &[t4], "host.missing")?);
}

// http.js:111  defineProperty(stream, 'locked', { get: () => reader !== null, configurable: true });
fn f36_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 44)?;
    let t1 = box_get(capture(me, 0));
    return Ok(V::bool((sne(rt, t1, V::NULL))));
}

// http.js:112  owners.set(stream, { take, isUsed, peek, isLocked: () => reader !== null });
fn f37_islocked(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 45)?;
    let t1 = box_get(capture(me, 0));
    return Ok(V::bool((sne(rt, t1, V::NULL))));
}

// http.js:117  const extract = (body) => {
fn f38_extract(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 153, 46)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = false;
    let v0_body = p0;
    let t3 = type_of(rt, v0_body);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t6 = var_get(rt, 5);
        let t7 = var_get(rt, 0);
        let t8 = get_seen(rt, t7, &S_ENCODE, 127)?;
        let t9 = var_get(rt, 10);
        let t11 = call(rt, t9, V::UNDEFINED, &[v0_body], "scalar")?;
        let t12 = call(rt, t8, t7, &[t11], "host.encode")?;
        let t13 = construct(rt, t6, &[t12], "Bytes")?;
        return Ok(obj_seen(rt, &K_BYTES_TYPE, [t13, S_TEXT_PLAIN_CHARSET_UTF_8.v()], 128)?);
    }
    let t15 = var_get(rt, 0);
    let t16 = get_seen(rt, t15, &S_URL, 129)?;
    let t17 = get_seen(rt, t16, &S_URLSEARCHPARAMS, 130)?;
    let t18 = instance_of(rt, v0_body, t17)?;
    if t18 {
        let t20 = var_get(rt, 5);
        let t21 = var_get(rt, 0);
        let t22 = get_seen(rt, t21, &S_ENCODE, 132)?;
        let t24 = to_str(rt, v0_body)?;
        let t25 = call(rt, t22, t21, &[t24], "host.encode")?;
        let t26 = construct(rt, t20, &[t25], "Bytes")?;
        return Ok(obj_seen(rt, &K_BYTES_TYPE, [t26, S_APPLICATION_X_WWW_FORM_URLENCODE.v()], 133)?);
    }
    let t28 = gload(rt, &S_ARRAYBUFFER_1)?;
    let t29 = instance_of(rt, v0_body, t28)?;
    if t29 {
        let t31 = var_get(rt, 5);
        let t33 = get_seen(rt, v0_body, &S_SLICE, 135)?;
        let t34 = call_method(rt, t33, v0_body, &[V::num(0.0)], "body.slice", M_SLICE)?;
        let t35 = construct(rt, t31, &[t34], "Bytes")?;
        return Ok(obj_seen(rt, &K_BYTES, [t35], 136)?);
    }
    let t36 = gload(rt, &S_ARRAYBUFFER_1)?;
    let t37 = get_seen(rt, t36, &S_ISVIEW, 137)?;
    let t39 = call(rt, t37, t36, &[v0_body], "ArrayBuffer.isView")?;
    if t39.truthy() {
        let t41 = var_get(rt, 5);
        let t43 = get_seen(rt, v0_body, &S_BUFFER, 138)?;
        let t44 = get_seen(rt, t43, &S_SLICE, 139)?;
        let t46 = get_seen(rt, v0_body, &S_BYTEOFFSET, 140)?;
        let t48 = get_seen(rt, v0_body, &S_BYTEOFFSET, 141)?;
        let t50 = get_seen(rt, v0_body, &S_BYTELENGTH, 142)?;
        let t51 = add(rt, t48, t50)?;
        let t52 = call_method(rt, t44, t43, &[t46, t51], "body.buffer.slice", M_SLICE)?;
        let t53 = construct(rt, t41, &[t52], "Bytes")?;
        return Ok(obj_seen(rt, &K_BYTES, [t53], 143)?);
    }
    let t54 = var_get(rt, 20);
    let t55 = get_seen(rt, t54, &S_GET, 144)?;
    let v1_owner = call_method(rt, t55, t54, &[v0_body], "owners.get", M_GET)?;
    if v1_owner.truthy() {
        let t60 = get_seen(rt, v1_owner, &S_ISUSED, 145)?;
        let t61 = call(rt, t60, v1_owner, &[], "owner.isUsed")?;
        if t61.truthy() {
            v2 = t61;
        } else {
            let t63 = get_seen(rt, v1_owner, &S_ISLOCKED, 146)?;
            v2 = call(rt, t63, v1_owner, &[], "owner.isLocked")?;
        }
        if v2.truthy() {
            let t66 = var_get(rt, 6);
            let t67 = construct(rt, t66, &[S_RESPONSE_BODY_OBJECT_SHOULD_NOT.v()], "Wrong")?;
            return Err(throw(rt, t67));
        }
        let t70 = get_seen(rt, v1_owner, &S_PEEK, 147)?;
        let t71 = call(rt, t70, v1_owner, &[], "owner.peek")?;
        return Ok(obj_seen(rt, &K_BYTES_FROM, [t71, v1_owner], 148)?);
    }
    let t74 = sne(rt, v0_body, V::NULL);
    if t74 {
        let t76 = type_of(rt, v0_body);
        v4 = seq(rt, t76, S_OBJECT_1.v());
    } else {
        v4 = t74;
    }
    if v4 {
        let t80 = gload(rt, &S_SYMBOL)?;
        let t81 = get_seen(rt, t80, &S_ASYNCITERATOR, 149)?;
        let t82 = get_v(rt, v0_body, t81)?;
        let t83 = type_of(rt, t82);
        let t84 = seq(rt, t83, S_FUNCTION.v());
        if t84 {
            v6 = t84;
        } else {
            let t86 = var_get(rt, 17);
            v6 = instance_of(rt, v0_body, t86)?;
        }
        if v6 {
            v5 = v6;
        } else {
            let t90 = var_get(rt, 18);
            v5 = instance_of(rt, v0_body, t90)?;
        }
        v3 = v5;
    } else {
        v3 = v4;
    }
    if v3 {
        let t94 = var_get(rt, 0);
        let t95 = get_seen(rt, t94, &S_MISSING, 152)?;
        call(rt, t95, t94, &[S_A_BODY_OF_THIS_KIND.v()], "host.missing")?;
    }
    let t98 = var_get(rt, 5);
    let t99 = var_get(rt, 0);
    let t100 = get_seen(rt, t99, &S_ENCODE, 153)?;
    let t101 = var_get(rt, 10);
    let t103 = call(rt, t101, V::UNDEFINED, &[v0_body], "scalar")?;
    let t104 = call(rt, t100, t99, &[t103], "host.encode")?;
    let t105 = construct(rt, t98, &[t104], "Bytes")?;
    return Ok(obj_seen(rt, &K_BYTES_TYPE, [t105, S_TEXT_PLAIN_CHARSET_UTF_8.v()], 154)?);
}

fn f38_extract_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f38_extract(rt, arg(args, 0))
}

// http.js:133  class Body {
fn f39_body(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 47)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f39_body_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f39_body(rt, me, target, args)
}

// http.js:134  #bytes = null; #used = false;
fn f40_bytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 48)?;
    return Ok(V::NULL);
}

// http.js:134  #bytes = null; #used = false;
fn f41_used(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 49)?;
    return Ok(V::FALSE);
}

// http.js:135  get body() {
fn f42_get_body(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25, 50)?;
    let mut v1 = V::UNDEFINED;
    let v0_this = this;
    let t1 = var_get(rt, 33);
    let t2 = get_private(rt, this, t1)?;
    let t3 = seq(rt, t2, V::NULL);
    if t3 {
        return Ok(V::NULL);
    }
    let t4 = var_get(rt, 35);
    let t5 = get_private(rt, this, t4)?;
    let t6 = eq(rt, t5, V::NULL)?;
    if t6 {
        let t7 = var_get(rt, 21);
        let t8 = closure(rt, 43, &[v0_this])?;
        let t9 = closure(rt, 44, &[v0_this])?;
        let t10 = closure(rt, 45, &[v0_this])?;
        let t11 = f27_streamof(rt, t8, t9, t10)?;
        put_private(rt, this, t4, t11)?;
        v1 = t11;
    } else {
        v1 = t5;
    }
    let t13 = var_get(rt, 35);
    return Ok(get_private(rt, this, t13)?);
}

// http.js:137  this.#stream ??= streamOf(() => {
fn f43(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 51)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 34);
    put_private(rt, t1, t2, V::TRUE)?;
    let t3 = capture(me, 0);
    let t4 = var_get(rt, 33);
    return Ok(get_private(rt, t3, t4)?);
}

// http.js:140  }, () => this.#used, () => this.#bytes);
fn f44(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 52)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 34);
    return Ok(get_private(rt, t1, t2)?);
}

// http.js:140  }, () => this.#used, () => this.#bytes);
fn f45(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 53)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 33);
    return Ok(get_private(rt, t1, t2)?);
}

// http.js:144  get bodyUsed() { return this.#used && this.#bytes !== null; }
fn f46_get_bodyused(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 54)?;
    let mut v0 = V::UNDEFINED;
    let t1 = var_get(rt, 34);
    let t2 = get_private(rt, this, t1)?;
    if t2.truthy() {
        let t3 = var_get(rt, 33);
        let t4 = get_private(rt, this, t3)?;
        v0 = V::bool((sne(rt, t4, V::NULL)));
    } else {
        v0 = t2;
    }
    return Ok(v0);
}

// http.js:145  #take() {
fn f47_take(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39, 55)?;
    let mut v1 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_BODYUSED, 165)?;
    if t1.truthy() {
        let t2 = var_get(rt, 4);
        let t3 = get_seen(rt, t2, &S_REJECT, 166)?;
        let t4 = var_get(rt, 6);
        let t5 = construct(rt, t4, &[S_BODY_IS_UNUSABLE_BODY_HAS_ALREAD.v()], "Wrong")?;
        return Ok(call(rt, t3, t2, &[t5], "Later.reject")?);
    }
    let t7 = var_get(rt, 34);
    let t8 = var_get(rt, 33);
    let t9 = get_private(rt, this, t8)?;
    let t10 = sne(rt, t9, V::NULL);
    put_private(rt, this, t7, V::bool(t10))?;
    let mut v0 = V::UNDEFINED;
    'l2: {
        let t11 = var_get(rt, 36);
        let t12 = get_private(rt, this, t11)?;
        let t13 = eq(rt, t12, V::NULL)?;
        if t13 {
            break 'l2;
        }
        let t14 = get_seen(rt, t12, &S_TAKE, 170)?;
        v0 = call(rt, t14, t12, &[], "this[#from]?.take")?;
    }
    let t17 = var_get(rt, 4);
    let t18 = get_seen(rt, t17, &S_RESOLVE, 171)?;
    let t19 = var_get(rt, 33);
    let t20 = get_private(rt, this, t19)?;
    let t21 = eq(rt, t20, V::NULL)?;
    if t21 {
        let t22 = var_get(rt, 5);
        v1 = construct(rt, t22, &[V::num(0.0)], "Bytes")?;
    } else {
        v1 = t20;
    }
    return Ok(call(rt, t18, t17, &[v1], "Later.resolve")?);
}

// http.js:151  arrayBuffer() { return this.#take().then((b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteL…
fn f48_arraybuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 56)?;
    let t1 = var_get(rt, 37);
    let t2 = get_private(rt, this, t1)?;
    let t3 = call(rt, t2, this, &[], "this[#take]")?;
    let t4 = get_seen(rt, t3, &S_THEN, 174)?;
    let t5 = closure(rt, 49, &[])?;
    return Ok(call(rt, t4, t3, &[t5], "this[#take](...).then")?);
}

// http.js:151  arrayBuffer() { return this.#take().then((b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteL…
fn f49(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 57)?;
    let v0_b = arg(args, 0);
    let t3 = get_seen(rt, v0_b, &S_BUFFER, 175)?;
    let t4 = get_seen(rt, t3, &S_SLICE, 176)?;
    let t6 = get_seen(rt, v0_b, &S_BYTEOFFSET, 177)?;
    let t8 = get_seen(rt, v0_b, &S_BYTEOFFSET, 178)?;
    let t10 = get_seen(rt, v0_b, &S_BYTELENGTH, 179)?;
    let t11 = add(rt, t8, t10)?;
    return Ok(call_method(rt, t4, t3, &[t6, t11], "b.buffer.slice", M_SLICE)?);
}

// http.js:152  text() { return this.#take().then((b) => new host.encoding.TextDecoder().decode(b)); }
fn f50_text(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 58)?;
    let t1 = var_get(rt, 37);
    let t2 = get_private(rt, this, t1)?;
    let t3 = call(rt, t2, this, &[], "this[#take]")?;
    let t4 = get_seen(rt, t3, &S_THEN, 181)?;
    let t5 = closure(rt, 51, &[])?;
    return Ok(call(rt, t4, t3, &[t5], "this[#take](...).then")?);
}

// http.js:152  text() { return this.#take().then((b) => new host.encoding.TextDecoder().decode(b)); }
fn f51(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 59)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_ENCODING, 182)?;
    let t4 = get_seen(rt, t3, &S_TEXTDECODER, 183)?;
    let t5 = construct(rt, t4, &[], "host.encoding.TextDecoder")?;
    let t6 = get_seen(rt, t5, &S_DECODE, 184)?;
    return Ok(call(rt, t6, t5, &[v0_b], "(intermediate value).decode")?);
}

// http.js:153  json() { return this.#take().then((b) => parse(new host.encoding.TextDecoder().decode(b))); }
fn f52_json(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 60)?;
    let t1 = var_get(rt, 37);
    let t2 = get_private(rt, this, t1)?;
    let t3 = call(rt, t2, this, &[], "this[#take]")?;
    let t4 = get_seen(rt, t3, &S_THEN, 186)?;
    let t5 = closure(rt, 53, &[])?;
    return Ok(call(rt, t4, t3, &[t5], "this[#take](...).then")?);
}

// http.js:153  json() { return this.#take().then((b) => parse(new host.encoding.TextDecoder().decode(b))); }
fn f53(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 61)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 2);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_ENCODING, 187)?;
    let t5 = get_seen(rt, t4, &S_TEXTDECODER, 188)?;
    let t6 = construct(rt, t5, &[], "host.encoding.TextDecoder")?;
    let t7 = get_seen(rt, t6, &S_DECODE, 189)?;
    let t9 = call(rt, t7, t6, &[v0_b], "(intermediate value).decode")?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t9], "parse")?);
}

// http.js:154  bytes() { return this.#take().then((b) => new Bytes(b)); }
fn f54_bytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 62)?;
    let t1 = var_get(rt, 37);
    let t2 = get_private(rt, this, t1)?;
    let t3 = call(rt, t2, this, &[], "this[#take]")?;
    let t4 = get_seen(rt, t3, &S_THEN, 191)?;
    let t5 = closure(rt, 55, &[])?;
    return Ok(call(rt, t4, t3, &[t5], "this[#take](...).then")?);
}

// http.js:154  bytes() { return this.#take().then((b) => new Bytes(b)); }
fn f55(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 63)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 5);
    return Ok(construct(rt, t2, &[v0_b], "Bytes")?);
}

// http.js:155  blob() { host.missing(`${this.constructor.name}.blob`); }
fn f56_blob(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 64)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 192)?;
    let t3 = get_seen(rt, this, &S_CONSTRUCTOR, 193)?;
    let t4 = get_seen(rt, t3, &S_NAME, 194)?;
    let t5 = to_part(rt, t4)?;
    let t6 = concat_n(rt, &[t5, S_BLOB_2.v()])?;
    call(rt, t2, t1, &[t6], "host.missing")?;
    Ok(V::UNDEFINED)
}

// http.js:156  formData() {
fn f57_formdata(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 65)?;
    let mut v1 = V::UNDEFINED;
    let t1 = get_seen(rt, this, &S_HEADERS_2, 195)?;
    let t2 = get_seen(rt, t1, &S_GET, 196)?;
    let t3 = call_method(rt, t2, t1, &[S_CONTENT_TYPE.v()], "this.headers.get", M_GET)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v1 = S.v();
    } else {
        v1 = t3;
    }
    let v0_type = v1;
    let t6 = regexp(rt, &S_APPLICATION_X_WWW_FORM_URLENCODE_1, &S_I)?;
    let t7 = get_seen(rt, t6, &S_TEST, 197)?;
    let t9 = call(rt, t7, t6, &[v0_type], "/^application\\/x-www-form-urlencoded/i.test")?;
    let t10 = !t9.truthy();
    if t10 {
        let t11 = var_get(rt, 0);
        let t12 = get_seen(rt, t11, &S_MISSING, 198)?;
        let t13 = get_seen(rt, this, &S_CONSTRUCTOR, 199)?;
        let t14 = get_seen(rt, t13, &S_NAME, 200)?;
        let t15 = to_part(rt, t14)?;
        let t16 = concat_n(rt, &[t15, S_FORMDATA_2.v()])?;
        call(rt, t12, t11, &[t16], "host.missing")?;
    }
    let t18 = var_get(rt, 0);
    let t19 = get_seen(rt, t18, &S_MISSING, 201)?;
    let t20 = get_seen(rt, this, &S_CONSTRUCTOR, 202)?;
    let t21 = get_seen(rt, t20, &S_NAME, 203)?;
    let t22 = to_part(rt, t21)?;
    let t23 = concat_n(rt, &[t22, S_FORMDATA_2.v()])?;
    call(rt, t19, t18, &[t23], "host.missing")?;
    Ok(V::UNDEFINED)
}

// http.js:161  static fill(object, bytes, from = undefined) {
fn f58_fill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 66)?;
    let mut v3 = V::UNDEFINED;
    let v0_object = arg(args, 0);
    let v1_bytes = arg(args, 1);
    let t3 = arg(args, 2);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t3;
    }
    let v2_from = v3;
    let t7 = var_get(rt, 33);
    put_private(rt, v0_object, t7, v1_bytes)?;
    let t10 = var_get(rt, 36);
    put_private(rt, v0_object, t10, v2_from)?;
    Ok(V::UNDEFINED)
}

// http.js:165  static bytes(object) { return object.#bytes; }
fn f59_bytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 67)?;
    let v0_object = arg(args, 0);
    let t3 = var_get(rt, 33);
    return Ok(get_private(rt, v0_object, t3)?);
}

// http.js:172  const mix = (Class) => {
fn f60_mix(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 6, 68)?;
    let mut v1 = V::UNDEFINED;
    let v0_class = p0;
    let t2 = var_get(rt, 26);
    let mut t3 = iter(rt, t2, "bodyMembers")?;
    'l1: loop {
        tick(rt, 23, 69)?;
        let (t4, t5) = next(rt, &mut t3)?;
        if t5 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v2_name = t4;
                let t6 = var_get(rt, 1);
                let t8 = attempt!('try1, get_seen(rt, v0_class, &S_PROTOTYPE, 207));
                let t10 = attempt!('try1, obj(rt));
                let t11 = attempt!('try1, gload(rt, &S_OBJECT));
                let t12 = attempt!('try1, get_seen(rt, t11, &S_GETOWNPROPERTYDESCRIPTOR, 208));
                let t13 = var_get(rt, 23);
                let t14 = attempt!('try1, get_seen(rt, t13, &S_PROTOTYPE, 209));
                let t16 = attempt!('try1, call(rt, t12, t11, &[t14, v2_name], "Object.getOwnPropertyDescriptor"));
                attempt!('try1, copy_props(rt, t10, t16, &[]));
                attempt!('try1, def_prop(rt, t10, &S_ENUMERABLE, V::TRUE));
                attempt!('try1, call(rt, t6, V::UNDEFINED, &[t8, v2_name, t10], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v1 = exception;
            close(rt, &mut t3, true)?;
            return Err(throw(rt, v1));
        }
    }
    Ok(V::UNDEFINED)
}

fn f60_mix_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f60_mix(rt, arg(args, 0))
}

// http.js:177  const hiddenBase = (make) => {
fn f61_hiddenbase(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 19, 70)?;
    let v0_make = p0;
    let t3 = var_get(rt, 23);
    let v1_class = call(rt, v0_make, V::UNDEFINED, &[t3], "make")?;
    let t5 = var_get(rt, 27);
    f60_mix(rt, v1_class)?;
    let t8 = gload(rt, &S_OBJECT)?;
    let t9 = get_seen(rt, t8, &S_SETPROTOTYPEOF, 210)?;
    let t11 = get_seen(rt, v1_class, &S_PROTOTYPE, 211)?;
    let t12 = gload(rt, &S_OBJECT)?;
    let t13 = get_seen(rt, t12, &S_PROTOTYPE, 212)?;
    call(rt, t9, t8, &[t11, t13], "Object.setPrototypeOf")?;
    return Ok(v1_class);
}

fn f61_hiddenbase_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f61_hiddenbase(rt, arg(args, 0))
}

// http.js:183  const Response = hiddenBase((Base) => class Response extends Base {
fn f62(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 71)?;
    let mut v1_response = V::EMPTY;
    let v0_base = arg(args, 0);
    v1_response = new_box(rt, V::EMPTY)?;
    let v2_status = private_name(rt, &S_STATUS)?;
    let v3_text = private_name(rt, &S_TEXT)?;
    let v4_headers = private_name(rt, &S_HEADERS_2)?;
    let v5_type = private_name(rt, &S_TYPE)?;
    let t11 = make_class(rt, 63, v0_base, &[v2_status, v3_text, v4_headers])?;
    let t12 = get_seen(rt, t11, &S_PROTOTYPE, 213)?;
    let t13 = closure(rt, 64, &[])?;
    let t14 = closure(rt, 65, &[])?;
    let t15 = closure(rt, 66, &[])?;
    let t16 = closure(rt, 67, &[v5_type])?;
    def_accessor_hidden(rt, t12, S_TYPE.v(), t16, true)?;
    let t17 = closure(rt, 68, &[])?;
    def_accessor_hidden(rt, t12, S_URL.v(), t17, true)?;
    let t18 = closure(rt, 69, &[])?;
    def_accessor_hidden(rt, t12, S_REDIRECTED.v(), t18, true)?;
    let t19 = closure(rt, 70, &[v2_status])?;
    def_accessor_hidden(rt, t12, S_STATUS.v(), t19, true)?;
    let t20 = closure(rt, 71, &[v2_status])?;
    def_accessor_hidden(rt, t12, S_OK.v(), t20, true)?;
    let t21 = closure(rt, 72, &[v3_text])?;
    def_accessor_hidden(rt, t12, S_STATUSTEXT.v(), t21, true)?;
    let t22 = closure(rt, 73, &[v4_headers])?;
    def_accessor_hidden(rt, t12, S_HEADERS_2.v(), t22, true)?;
    let t23 = closure(rt, 74, &[v1_response, v2_status, v3_text, v4_headers])?;
    def_hidden(rt, t12, S_CLONE.v(), t23)?;
    let t24 = closure(rt, 75, &[v1_response, v2_status, v5_type])?;
    def_hidden(rt, t11, S_ERROR.v(), t24)?;
    let t25 = closure(rt, 76, &[v1_response])?;
    def_hidden(rt, t11, S_REDIRECT.v(), t25)?;
    let t26 = closure(rt, 77, &[v1_response])?;
    def_hidden(rt, t11, S_JSON_1.v(), t26)?;
    box_set(rt, v1_response, t11)?;
    def_field(rt, t11, v2_status, t13)?;
    def_field(rt, t11, v3_text, t14)?;
    def_field(rt, t11, v4_headers, V::UNDEFINED)?;
    def_field(rt, t11, v5_type, t15)?;
    return Ok(t11);
}

// http.js:185  constructor(body = null, init = {}) {
fn f63_response(rt: &mut Rt, me: V, target: V, p0: V, p1: V) -> R<V> {
    enter(rt, 165, 72)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = false;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let t1 = p0;
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v3 = V::NULL;
    } else {
        v3 = t1;
    }
    let v1_body = v3;
    let t4 = p1;
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = obj(rt)?;
    } else {
        v4 = t4;
    }
    let mut v2_init = v4;
    let t8 = me;
    let t9 = target;
    let t10 = super_call(rt, t8, t9, &[])?;
    let v0_this = t10;
    init_fields(rt, t10, t8)?;
    let t11 = v2_init;
    let t12 = eq(rt, t11, V::NULL)?;
    if t12 {
        let t13 = obj(rt)?;
        v2_init = t13;
        v8 = t13;
    } else {
        v8 = t11;
    }
    let t16 = type_of(rt, v2_init);
    let t17 = sne(rt, t16, S_OBJECT_1.v());
    if t17 {
        let t19 = type_of(rt, v2_init);
        v9 = sne(rt, t19, S_FUNCTION.v());
    } else {
        v9 = t17;
    }
    if v9 {
        let t22 = var_get(rt, 6);
        let t24 = type_of(rt, v2_init);
        let t113 = add_part(rt, t24)?;
        let t26 = concat_n(rt, &[S_RESPONSE_CONSTRUCTOR_EXPECTED_IN.v(), t113, S_TO_BE_ONE_OF_NULL_UNDEFINED_OBJE.v()])?;
        let t27 = construct(rt, t22, &[t26], "Wrong")?;
        return Err(throw(rt, t27));
    }
    let t29 = get_seen(rt, v2_init, &S_STATUS, 214)?;
    let t30 = sne(rt, t29, V::UNDEFINED);
    if t30 {
        let t32 = capture(me, 3);
        let t33 = gload(rt, &S_MATH)?;
        let t34 = get_seen(rt, t33, &S_TRUNC, 215)?;
        let t35 = gload(rt, &S_NUMBER)?;
        let t37 = get_seen(rt, v2_init, &S_STATUS, 216)?;
        let t38 = call(rt, t35, V::UNDEFINED, &[t37], "Number")?;
        let t39 = call(rt, t34, t33, &[t38], "Math.trunc")?;
        let t40 = (to_int32(to_num(rt, t39)?) & (65535i32)) as i64;
        put_private(rt, v0_this, t32, V::num(t40 as f64))?;
        let t42 = capture(me, 3);
        let t43 = get_private(rt, v0_this, t42)?;
        let t44 = to_num(rt, t43)? < 200.0;
        if t44 {
            v10 = t44;
        } else {
            let t46 = capture(me, 3);
            let t47 = get_private(rt, v0_this, t46)?;
            v10 = to_num(rt, t47)? > 599.0;
        }
        if v10 {
            let t50 = gload(rt, &S_RANGEERROR)?;
            let t51 = construct(rt, t50, &[S_INIT_STATUS_MUST_BE_IN_THE_RANGE.v()], "RangeError")?;
            return Err(throw(rt, t51));
        }
    }
    let t53 = get_seen(rt, v2_init, &S_STATUSTEXT, 217)?;
    let t54 = sne(rt, t53, V::UNDEFINED);
    if t54 {
        let t56 = capture(me, 4);
        let t58 = get_seen(rt, v2_init, &S_STATUSTEXT, 218)?;
        let t59 = to_str(rt, t58)?;
        put_private(rt, v0_this, t56, t59)?;
    }
    let t61 = capture(me, 5);
    let t62 = var_get(rt, 16);
    let t64 = get_seen(rt, v2_init, &S_HEADERS_2, 219)?;
    let t65 = eq(rt, t64, V::NULL)?;
    if t65 {
        v11 = V::UNDEFINED;
    } else {
        v11 = t64;
    }
    let t67 = f5_headers(rt, t62, t62, &[v11])?;
    put_private(rt, v0_this, t61, t67)?;
    let t69 = seq(rt, v1_body, V::NULL);
    if t69 {
        v12 = t69;
    } else {
        v12 = seq(rt, v1_body, V::UNDEFINED);
    }
    if v12 {
        return Ok(v0_this);
    }
    let t74 = var_get(rt, 28);
    let t75 = get_seen(rt, t74, &S_HAS, 220)?;
    let t77 = capture(me, 3);
    let t78 = get_private(rt, v0_this, t77)?;
    let t79 = call_method(rt, t75, t74, &[t78], "bare.has", M_HAS)?;
    if t79.truthy() {
        let t80 = var_get(rt, 6);
        let t82 = capture(me, 3);
        let t83 = get_private(rt, v0_this, t82)?;
        let t84 = to_part(rt, t83)?;
        let t85 = concat_n(rt, &[S_RESPONSE_CONSTRUCTOR_INVALID_RES.v(), t84])?;
        let t86 = construct(rt, t80, &[t85], "Wrong")?;
        return Err(throw(rt, t86));
    }
    let t87 = var_get(rt, 22);
    let t89 = f38_extract(rt, v1_body)?;
    req_obj(rt, t89, "extract(...)", "bytes")?;
    let v5_bytes = get_seen(rt, t89, &S_BYTES, 221)?;
    let v6_type = get_seen(rt, t89, &S_TYPE, 222)?;
    let v7_from = get_seen(rt, t89, &S_FROM, 223)?;
    let t93 = var_get(rt, 24);
    call(rt, t93, V::UNDEFINED, &[v0_this, v5_bytes, v7_from], "fill")?;
    if v6_type.truthy() {
        let t100 = capture(me, 5);
        let t101 = get_private(rt, v0_this, t100)?;
        let t102 = get_seen(rt, t101, &S_HAS, 224)?;
        let t103 = call_method(rt, t102, t101, &[S_CONTENT_TYPE.v()], "this[#headers].has", M_HAS)?;
        v13 = V::bool((!t103.truthy()));
    } else {
        v13 = v6_type;
    }
    if v13.truthy() {
        let t107 = capture(me, 5);
        let t108 = get_private(rt, v0_this, t107)?;
        let t109 = get_seen(rt, t108, &S_APPEND, 225)?;
        call(rt, t109, t108, &[S_CONTENT_TYPE.v(), v6_type], "this[#headers].append")?;
    }
    return Ok(v0_this);
}

fn f63_response_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f63_response(rt, me, target, arg(args, 0), arg(args, 1))
}

// http.js:184  #status = 200; #text = ''; #headers; #type = 'default';
fn f64_status(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 73)?;
    return Ok(V::num(200.0));
}

// http.js:184  #status = 200; #text = ''; #headers; #type = 'default';
fn f65_text(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 74)?;
    return Ok(S.v());
}

// http.js:184  #status = 200; #text = ''; #headers; #type = 'default';
fn f66_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 75)?;
    return Ok(S_DEFAULT.v());
}

// http.js:201  get type() { return this.#type; }
fn f67_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 76)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:202  get url() { return ''; }
fn f68_get_url(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 77)?;
    return Ok(S.v());
}

// http.js:203  get redirected() { return false; }
fn f69_get_redirected(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 78)?;
    return Ok(V::FALSE);
}

// http.js:204  get status() { return this.#status; }
fn f70_get_status(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 79)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:205  get ok() { return this.#status >= 200 && this.#status <= 299; }
fn f71_get_ok(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 80)?;
    let mut v0 = false;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = to_num(rt, t2)? >= 200.0;
    if t3 {
        let t4 = capture(me, 0);
        let t5 = get_private(rt, this, t4)?;
        v0 = to_num(rt, t5)? <= 299.0;
    } else {
        v0 = t3;
    }
    return Ok(V::bool(v0));
}

// http.js:206  get statusText() { return this.#text; }
fn f72_get_statustext(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 81)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:207  get headers() { return this.#headers; }
fn f73_get_headers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 82)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:208  clone() {
fn f74_clone(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 83)?;
    let t1 = get_seen(rt, this, &S_BODYUSED, 226)?;
    if t1.truthy() {
        let t2 = var_get(rt, 6);
        let t3 = construct(rt, t2, &[S_RESPONSE_CLONE_BODY_HAS_ALREADY.v()], "Wrong")?;
        return Err(throw(rt, t3));
    }
    let t4 = box_get(capture(me, 0));
    let t4 = tdz(rt, t4, "Response")?;
    let t6 = capture(me, 1);
    let t7 = get_private(rt, this, t6)?;
    let t8 = capture(me, 2);
    let t9 = get_private(rt, this, t8)?;
    let t10 = capture(me, 3);
    let t11 = get_private(rt, this, t10)?;
    let t5 = obj_seen(rt, &K_STATUS_STATUSTEXT_HEADERS, [t7, t9, t11], 227)?;
    let v0_made = constructed(f63_response(rt, t4, t4, V::NULL, t5), rt)?;
    let t13 = var_get(rt, 24);
    let t15 = var_get(rt, 25);
    let t16 = call(rt, t15, V::UNDEFINED, &[this], "bytesOf")?;
    call(rt, t13, V::UNDEFINED, &[v0_made, t16], "fill")?;
    return Ok(v0_made);
}

// http.js:214  static error() {
fn f75_error(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 84)?;
    let t1 = box_get(capture(me, 0));
    let t1 = tdz(rt, t1, "Response")?;
    let v0_made = constructed(f63_response(rt, t1, t1, V::UNDEFINED, V::UNDEFINED), rt)?;
    let t4 = capture(me, 1);
    put_private(rt, v0_made, t4, V::num(0.0))?;
    let t6 = capture(me, 2);
    put_private(rt, v0_made, t6, S_ERROR.v())?;
    return Ok(v0_made);
}

// http.js:220  static redirect(url, status = 302) {
fn f76_redirect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 53, 85)?;
    let mut v2 = V::UNDEFINED;
    let mut v4_e = V::UNDEFINED;
    let v0_url = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::num(302.0);
    } else {
        v2 = t2;
    }
    let v1_status = v2;
    let mut v3_parsed = V::UNDEFINED;
    'done1: {
        let stop: Stop = 'try1: {
            let t5 = var_get(rt, 0);
            let t6 = attempt!('try1, get_seen(rt, t5, &S_URL, 228));
            let t7 = attempt!('try1, get_seen(rt, t6, &S_URL_1, 229));
            let t9 = attempt!('try1, to_str(rt, v0_url));
            v3_parsed = attempt!('try1, construct(rt, t7, &[t9], "host.url.URL"));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v4_e = exception;
        let t11 = var_get(rt, 6);
        let t13 = to_part(rt, v0_url)?;
        let t14 = concat_n(rt, &[S_FAILED_TO_PARSE_URL_FROM.v(), t13])?;
        let t15 = obj_seen(rt, &K_CAUSE, [v4_e], 230)?;
        let t17 = construct(rt, t11, &[t14, t15], "Wrong")?;
        return Err(throw(rt, t17));
    }
    let t18 = arr(rt, &[V::num(301.0), V::num(302.0), V::num(303.0), V::num(307.0), V::num(308.0)])?;
    let t19 = get_seen(rt, t18, &S_INCLUDES, 231)?;
    let t21 = call_method(rt, t19, t18, &[v1_status], "[301,302,303,307,308].includes", M_INCLUDES)?;
    let t22 = !t21.truthy();
    if t22 {
        let t23 = gload(rt, &S_RANGEERROR)?;
        let t25 = to_part(rt, v1_status)?;
        let t26 = concat_n(rt, &[S_INVALID_STATUS_CODE.v(), t25])?;
        let t27 = construct(rt, t23, &[t26], "RangeError")?;
        return Err(throw(rt, t27));
    }
    let t28 = box_get(capture(me, 0));
    let t28 = tdz(rt, t28, "Response")?;
    let t33 = get_seen(rt, v3_parsed, &S_HREF, 232)?;
    let t31 = obj_seen(rt, &K_LOCATION, [t33], 233)?;
    let t29 = obj_seen(rt, &K_STATUS_HEADERS, [v1_status, t31], 234)?;
    return Ok(constructed(f63_response(rt, t28, t28, V::NULL, t29), rt)?);
}

// http.js:230  static json(data, init = {}) {
fn f77_json(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 56, 86)?;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_data = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = obj(rt)?;
    } else {
        v2 = t2;
    }
    let v1_init = v2;
    let t6 = var_get(rt, 3);
    let v3_text = call(rt, t6, V::UNDEFINED, &[v0_data], "stringify")?;
    let t10 = seq(rt, v3_text, V::UNDEFINED);
    if t10 {
        let t11 = var_get(rt, 6);
        let t12 = construct(rt, t11, &[S_VALUE_IS_NOT_JSON_SERIALIZABLE.v()], "Wrong")?;
        return Err(throw(rt, t12));
    }
    let t13 = var_get(rt, 16);
    let mut v6 = V::UNDEFINED;
    'l2: {
        let t15 = eq(rt, v1_init, V::NULL)?;
        if t15 {
            break 'l2;
        }
        v6 = get_seen(rt, v1_init, &S_HEADERS_2, 235)?;
    }
    let t18 = eq(rt, v6, V::NULL)?;
    if t18 {
        v5 = V::UNDEFINED;
    } else {
        v5 = v6;
    }
    let v4_headers = f5_headers(rt, t13, t13, &[v5])?;
    let t22 = get_seen(rt, v4_headers, &S_HAS, 236)?;
    let t23 = call_method(rt, t22, v4_headers, &[S_CONTENT_TYPE.v()], "headers.has", M_HAS)?;
    let t24 = !t23.truthy();
    if t24 {
        let t26 = get_seen(rt, v4_headers, &S_SET, 237)?;
        call_method(rt, t26, v4_headers, &[S_CONTENT_TYPE.v(), S_APPLICATION_JSON.v()], "headers.set", M_SET)?;
    }
    let t28 = box_get(capture(me, 0));
    let t28 = tdz(rt, t28, "Response")?;
    let t30 = obj(rt)?;
    copy_props(rt, t30, v1_init, &[])?;
    def_prop(rt, t30, &S_HEADERS_2, v4_headers)?;
    return Ok(constructed(f63_response(rt, t28, t28, v3_text, t30), rt)?);
}

// http.js:241  const Request = hiddenBase((Base) => class Request extends Base {
fn f78(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 69, 87)?;
    let mut v1_request = V::EMPTY;
    let v0_base = arg(args, 0);
    v1_request = new_box(rt, V::EMPTY)?;
    let v2_method = private_name(rt, &S_METHOD)?;
    let v3_url = private_name(rt, &S_URL)?;
    let v4_headers = private_name(rt, &S_HEADERS_2)?;
    let v5_signal = private_name(rt, &S_SIGNAL)?;
    let v6_init = private_name(rt, &S_INIT)?;
    let t13 = make_class(rt, 79, v0_base, &[v1_request, v3_url, v2_method, v4_headers, v5_signal, v6_init])?;
    let t14 = get_seen(rt, t13, &S_PROTOTYPE, 238)?;
    let t15 = closure(rt, 80, &[])?;
    let t16 = closure(rt, 81, &[v2_method])?;
    def_accessor_hidden(rt, t14, S_METHOD.v(), t16, true)?;
    let t17 = closure(rt, 82, &[v3_url])?;
    def_accessor_hidden(rt, t14, S_URL.v(), t17, true)?;
    let t18 = closure(rt, 83, &[v4_headers])?;
    def_accessor_hidden(rt, t14, S_HEADERS_2.v(), t18, true)?;
    let t19 = closure(rt, 84, &[])?;
    def_accessor_hidden(rt, t14, S_DESTINATION.v(), t19, true)?;
    let t20 = closure(rt, 85, &[])?;
    def_accessor_hidden(rt, t14, S_REFERRER.v(), t20, true)?;
    let t21 = closure(rt, 86, &[v6_init])?;
    def_accessor_hidden(rt, t14, S_REFERRERPOLICY.v(), t21, true)?;
    let t22 = closure(rt, 87, &[v6_init])?;
    def_accessor_hidden(rt, t14, S_MODE.v(), t22, true)?;
    let t23 = closure(rt, 88, &[v6_init])?;
    def_accessor_hidden(rt, t14, S_CREDENTIALS.v(), t23, true)?;
    let t24 = closure(rt, 89, &[v6_init])?;
    def_accessor_hidden(rt, t14, S_CACHE.v(), t24, true)?;
    let t25 = closure(rt, 90, &[v6_init])?;
    def_accessor_hidden(rt, t14, S_REDIRECT.v(), t25, true)?;
    let t26 = closure(rt, 91, &[v6_init])?;
    def_accessor_hidden(rt, t14, S_INTEGRITY.v(), t26, true)?;
    let t27 = closure(rt, 92, &[v6_init])?;
    def_accessor_hidden(rt, t14, S_KEEPALIVE.v(), t27, true)?;
    let t28 = closure(rt, 93, &[])?;
    def_accessor_hidden(rt, t14, S_ISRELOADNAVIGATION.v(), t28, true)?;
    let t29 = closure(rt, 94, &[])?;
    def_accessor_hidden(rt, t14, S_ISHISTORYNAVIGATION.v(), t29, true)?;
    let t30 = closure(rt, 95, &[v5_signal])?;
    def_accessor_hidden(rt, t14, S_SIGNAL.v(), t30, true)?;
    let t31 = closure(rt, 96, &[])?;
    def_accessor_hidden(rt, t14, S_DUPLEX.v(), t31, true)?;
    let t32 = closure(rt, 97, &[v1_request])?;
    def_hidden(rt, t14, S_CLONE.v(), t32)?;
    box_set(rt, v1_request, t13)?;
    def_field(rt, t13, v2_method, t15)?;
    def_field(rt, t13, v3_url, V::UNDEFINED)?;
    def_field(rt, t13, v4_headers, V::UNDEFINED)?;
    def_field(rt, t13, v5_signal, V::UNDEFINED)?;
    def_field(rt, t13, v6_init, V::UNDEFINED)?;
    return Ok(t13);
}

// http.js:243  constructor(input, init = {}) {
fn f79_request(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 308, 88)?;
    let mut v4 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v11 = false;
    let mut v12 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v15 = false;
    let mut v16 = V::UNDEFINED;
    let mut v17 = false;
    let mut v19 = false;
    let mut v20 = V::UNDEFINED;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let v1_input = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v4 = obj(rt)?;
    } else {
        v4 = t3;
    }
    let mut v2_init = v4;
    let t7 = me;
    let t8 = target;
    let t9 = super_call(rt, t7, t8, &[])?;
    let v0_this = t9;
    init_fields(rt, t9, t7)?;
    let t11 = length_seen(rt, v3_arguments, 239)?;
    let t12 = seq(rt, t11, V::num(0.0));
    if t12 {
        let t13 = var_get(rt, 6);
        let t14 = construct(rt, t13, &[S_REQUEST_CONSTRUCTOR_1_ARGUMENT_R.v()], "Wrong")?;
        return Err(throw(rt, t14));
    }
    let t15 = v2_init;
    let t16 = eq(rt, t15, V::NULL)?;
    if t16 {
        let t17 = obj(rt)?;
        v2_init = t17;
        v6 = t17;
    } else {
        v6 = t15;
    }
    let mut v5_bytes = V::NULL;
    let t20 = box_get(capture(me, 3));
    let t20 = tdz(rt, t20, "Request")?;
    let t21 = instance_of(rt, v1_input, t20)?;
    if t21 {
        let t23 = capture(me, 4);
        let t25 = capture(me, 4);
        let t26 = get_private(rt, v1_input, t25)?;
        put_private(rt, v0_this, t23, t26)?;
        let t28 = capture(me, 5);
        let t30 = capture(me, 5);
        let t31 = get_private(rt, v1_input, t30)?;
        put_private(rt, v0_this, t28, t31)?;
        let t33 = capture(me, 6);
        let t34 = var_get(rt, 16);
        let t36 = get_seen(rt, v2_init, &S_HEADERS_2, 241)?;
        let t37 = eq(rt, t36, V::NULL)?;
        if t37 {
            let t39 = capture(me, 6);
            v7 = get_private(rt, v1_input, t39)?;
        } else {
            v7 = t36;
        }
        let t42 = f5_headers(rt, t34, t34, &[v7])?;
        put_private(rt, v0_this, t33, t42)?;
        let t44 = capture(me, 7);
        let t46 = capture(me, 7);
        let t47 = get_private(rt, v1_input, t46)?;
        put_private(rt, v0_this, t44, t47)?;
        let t48 = var_get(rt, 25);
        v5_bytes = call(rt, t48, V::UNDEFINED, &[v1_input], "bytesOf")?;
        let t52 = sne(rt, v5_bytes, V::NULL);
        if t52 {
            let t54 = get_seen(rt, v2_init, &S_BODY, 242)?;
            v9 = seq(rt, t54, V::UNDEFINED);
        } else {
            v9 = t52;
        }
        if v9 {
            v8 = get_seen(rt, v1_input, &S_BODYUSED, 243)?;
        } else {
            v8 = V::bool(v9);
        }
        if v8.truthy() {
            let t60 = var_get(rt, 6);
            let t61 = construct(rt, t60, &[S_CANNOT_CONSTRUCT_A_REQUEST_WITH.v()], "Wrong")?;
            return Err(throw(rt, t61));
        }
    } else {
        let t62 = var_get(rt, 0);
        let t63 = get_seen(rt, t62, &S_PARSEURL, 244)?;
        let t64 = var_get(rt, 10);
        let t66 = call(rt, t64, V::UNDEFINED, &[v1_input], "scalar")?;
        let v10_u = call(rt, t63, t62, &[t66, V::UNDEFINED], "host.parseURL")?;
        let t69 = !v10_u.truthy();
        if t69 {
            let t70 = var_get(rt, 6);
            let t216 = add_part(rt, v1_input)?;
            let t72 = concat_n(rt, &[S_FAILED_TO_PARSE_URL_FROM.v(), t216])?;
            let t74 = var_get(rt, 7);
            let t75 = var_get(rt, 6);
            let t76 = construct(rt, t75, &[S_INVALID_URL.v()], "Wrong")?;
            let t77 = call(rt, t74, V::UNDEFINED, &[t76, S_ERR_INVALID_URL.v()], "coded")?;
            let t73 = obj_seen(rt, &K_CAUSE, [t77], 245)?;
            let t78 = construct(rt, t70, &[t72, t73], "Wrong")?;
            return Err(throw(rt, t78));
        }
        let t80 = get_seen(rt, v10_u, &S_USERNAME, 246)?;
        let t81 = sne(rt, t80, S.v());
        if t81 {
            v11 = t81;
        } else {
            let t83 = get_seen(rt, v10_u, &S_PASSWORD, 247)?;
            v11 = sne(rt, t83, S.v());
        }
        if v11 {
            let t86 = var_get(rt, 6);
            let t217 = add_part(rt, v1_input)?;
            let t88 = concat_n(rt, &[S_REQUEST_CANNOT_BE_CONSTRUCTED_FR.v(), t217])?;
            let t89 = construct(rt, t86, &[t88], "Wrong")?;
            return Err(throw(rt, t89));
        }
        let t91 = capture(me, 4);
        let t93 = get_seen(rt, v10_u, &S_HREF, 248)?;
        put_private(rt, v0_this, t91, t93)?;
        let t95 = capture(me, 6);
        let t96 = var_get(rt, 16);
        let t98 = get_seen(rt, v2_init, &S_HEADERS_2, 249)?;
        let t99 = eq(rt, t98, V::NULL)?;
        if t99 {
            v12 = V::UNDEFINED;
        } else {
            v12 = t98;
        }
        let t101 = f5_headers(rt, t96, t96, &[v12])?;
        put_private(rt, v0_this, t95, t101)?;
    }
    let t103 = get_seen(rt, v2_init, &S_METHOD, 250)?;
    let t104 = sne(rt, t103, V::UNDEFINED);
    if t104 {
        let t106 = get_seen(rt, v2_init, &S_METHOD, 251)?;
        let v13_method = to_str(rt, t106)?;
        let t108 = var_get(rt, 13);
        let t109 = get_seen(rt, t108, &S_TEST, 252)?;
        let t111 = call(rt, t109, t108, &[v13_method], "token.test")?;
        let t112 = !t111.truthy();
        if t112 {
            let t113 = var_get(rt, 6);
            let t115 = to_part(rt, v13_method)?;
            let t117 = concat_n(rt, &[S_7.v(), t115, S_IS_NOT_A_VALID_HTTP_METHOD.v()])?;
            let t118 = construct(rt, t113, &[t117], "Wrong")?;
            return Err(throw(rt, t118));
        }
        let t119 = regexp(rt, &S_CONNECT_TRACE_TRACK, &S_I)?;
        let t120 = get_seen(rt, t119, &S_TEST, 253)?;
        let t122 = call(rt, t120, t119, &[v13_method], "/^(?:connect|trace|track)$/i.test")?;
        if t122.truthy() {
            let t123 = var_get(rt, 6);
            let t125 = to_part(rt, v13_method)?;
            let t127 = concat_n(rt, &[S_7.v(), t125, S_HTTP_METHOD_IS_UNSUPPORTED.v()])?;
            let t128 = construct(rt, t123, &[t127], "Wrong")?;
            return Err(throw(rt, t128));
        }
        let t130 = capture(me, 5);
        let t131 = var_get(rt, 29);
        let t132 = get_seen(rt, t131, &S_HAS, 254)?;
        let t134 = get_seen(rt, v13_method, &S_TOUPPERCASE, 255)?;
        let t135 = call_method(rt, t134, v13_method, &[], "method.toUpperCase", M_TOUPPERCASE)?;
        let t136 = call_method(rt, t132, t131, &[t135], "usual.has", M_HAS)?;
        if t136.truthy() {
            let t138 = get_seen(rt, v13_method, &S_TOUPPERCASE, 256)?;
            v14 = call_method(rt, t138, v13_method, &[], "method.toUpperCase", M_TOUPPERCASE)?;
        } else {
            v14 = v13_method;
        }
        put_private(rt, v0_this, t130, v14)?;
    }
    let t143 = get_seen(rt, v2_init, &S_SIGNAL, 257)?;
    let t144 = sne(rt, t143, V::UNDEFINED);
    if t144 {
        let t146 = get_seen(rt, v2_init, &S_SIGNAL, 258)?;
        v15 = sne(rt, t146, V::NULL);
    } else {
        v15 = t144;
    }
    if v15 {
        let t150 = capture(me, 7);
        let t151 = var_get(rt, 0);
        let t152 = get_seen(rt, t151, &S_EVENTS, 259)?;
        let t153 = get_seen(rt, t152, &S_ABORTSIGNAL, 260)?;
        let t154 = get_seen(rt, t153, &S_ANY, 261)?;
        let t156 = get_seen(rt, v2_init, &S_SIGNAL, 262)?;
        let t157 = arr(rt, &[t156])?;
        let t158 = call(rt, t154, t153, &[t157], "host.events.AbortSignal.any")?;
        put_private(rt, v0_this, t150, t158)?;
    }
    let t160 = capture(me, 7);
    let t161 = get_private(rt, v0_this, t160)?;
    let t162 = eq(rt, t161, V::NULL)?;
    if t162 {
        let t163 = var_get(rt, 0);
        let t164 = get_seen(rt, t163, &S_EVENTS, 263)?;
        let t165 = get_seen(rt, t164, &S_NEWSIGNAL, 264)?;
        let t166 = call(rt, t165, t164, &[], "host.events.newSignal")?;
        put_private(rt, v0_this, t160, t166)?;
        v16 = t166;
    } else {
        v16 = t161;
    }
    let t169 = capture(me, 8);
    put_private(rt, v0_this, t169, v2_init)?;
    let t172 = get_seen(rt, v2_init, &S_BODY, 265)?;
    let t173 = sne(rt, t172, V::NULL);
    if t173 {
        let t175 = get_seen(rt, v2_init, &S_BODY, 266)?;
        v17 = sne(rt, t175, V::UNDEFINED);
    } else {
        v17 = t173;
    }
    if v17 {
        let t179 = capture(me, 5);
        let t180 = get_private(rt, v0_this, t179)?;
        let t181 = seq(rt, t180, S_GET_1.v());
        if t181 {
            v19 = t181;
        } else {
            let t183 = capture(me, 5);
            let t184 = get_private(rt, v0_this, t183)?;
            v19 = seq(rt, t184, S_HEAD.v());
        }
        if v19 {
            let t187 = var_get(rt, 6);
            let t188 = construct(rt, t187, &[S_REQUEST_WITH_GET_HEAD_METHOD_CAN.v()], "Wrong")?;
            return Err(throw(rt, t188));
        }
        let t189 = var_get(rt, 22);
        let t191 = get_seen(rt, v2_init, &S_BODY, 267)?;
        let v18_made = f38_extract(rt, t191)?;
        req_obj(rt, v18_made, "made", "bytes")?;
        v5_bytes = get_seen(rt, v18_made, &S_BYTES, 268)?;
        let t196 = get_seen(rt, v18_made, &S_TYPE, 269)?;
        if t196.truthy() {
            let t198 = capture(me, 6);
            let t199 = get_private(rt, v0_this, t198)?;
            let t200 = get_seen(rt, t199, &S_HAS, 270)?;
            let t201 = call_method(rt, t200, t199, &[S_CONTENT_TYPE.v()], "this[#headers].has", M_HAS)?;
            v20 = V::bool((!t201.truthy()));
        } else {
            v20 = t196;
        }
        if v20.truthy() {
            let t205 = capture(me, 6);
            let t206 = get_private(rt, v0_this, t205)?;
            let t207 = get_seen(rt, t206, &S_APPEND, 271)?;
            let t209 = get_seen(rt, v18_made, &S_TYPE, 272)?;
            call(rt, t207, t206, &[S_CONTENT_TYPE.v(), t209], "this[#headers].append")?;
        }
    }
    let t211 = var_get(rt, 24);
    call(rt, t211, V::UNDEFINED, &[v0_this, v5_bytes], "fill")?;
    return Ok(v0_this);
}

fn f79_request_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f79_request(rt, me, target, args)
}

// http.js:242  #method = 'GET'; #url; #headers; #signal; #init;
fn f80_method(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 89)?;
    return Ok(S_GET_1.v());
}

// http.js:279  get method() { return this.#method; }
fn f81_get_method(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 90)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:280  get url() { return this.#url; }
fn f82_get_url(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 91)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:281  get headers() { return this.#headers; }
fn f83_get_headers(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 92)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:282  get destination() { return ''; }
fn f84_get_destination(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 93)?;
    return Ok(S.v());
}

// http.js:283  get referrer() { return 'about:client'; }
fn f85_get_referrer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 94)?;
    return Ok(S_ABOUT_CLIENT.v());
}

// http.js:284  get referrerPolicy() { return this.#init.referrerPolicy ?? ''; }
fn f86_get_referrerpolicy(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 95)?;
    let mut v0 = V::UNDEFINED;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_REFERRERPOLICY, 273)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v0 = S.v();
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// http.js:285  get mode() { return this.#init.mode ?? 'cors'; }
fn f87_get_mode(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 96)?;
    let mut v0 = V::UNDEFINED;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_MODE, 274)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v0 = S_CORS.v();
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// http.js:286  get credentials() { return this.#init.credentials ?? 'same-origin'; }
fn f88_get_credentials(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 97)?;
    let mut v0 = V::UNDEFINED;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_CREDENTIALS, 275)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v0 = S_SAME_ORIGIN.v();
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// http.js:287  get cache() { return this.#init.cache ?? 'default'; }
fn f89_get_cache(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 98)?;
    let mut v0 = V::UNDEFINED;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_CACHE, 276)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v0 = S_DEFAULT.v();
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// http.js:288  get redirect() { return this.#init.redirect ?? 'follow'; }
fn f90_get_redirect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 99)?;
    let mut v0 = V::UNDEFINED;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_REDIRECT, 277)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v0 = S_FOLLOW.v();
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// http.js:289  get integrity() { return this.#init.integrity ?? ''; }
fn f91_get_integrity(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 100)?;
    let mut v0 = V::UNDEFINED;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_INTEGRITY, 278)?;
    let t4 = eq(rt, t3, V::NULL)?;
    if t4 {
        v0 = S.v();
    } else {
        v0 = t3;
    }
    return Ok(v0);
}

// http.js:290  get keepalive() { return !!this.#init.keepalive; }
fn f92_get_keepalive(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 101)?;
    let t1 = capture(me, 0);
    let t2 = get_private(rt, this, t1)?;
    let t3 = get_seen(rt, t2, &S_KEEPALIVE, 279)?;
    let t4 = !t3.truthy();
    return Ok(V::bool((!t4)));
}

// http.js:291  get isReloadNavigation() { return false; }
fn f93_get_isreloadnavigation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 102)?;
    return Ok(V::FALSE);
}

// http.js:292  get isHistoryNavigation() { return false; }
fn f94_get_ishistorynavigation(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 103)?;
    return Ok(V::FALSE);
}

// http.js:293  get signal() { return this.#signal; }
fn f95_get_signal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 104)?;
    let t1 = capture(me, 0);
    return Ok(get_private(rt, this, t1)?);
}

// http.js:294  get duplex() { return 'half'; }
fn f96_get_duplex(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 105)?;
    return Ok(S_HALF.v());
}

// http.js:295  clone() {
fn f97_clone(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 106)?;
    let t1 = get_seen(rt, this, &S_BODYUSED, 280)?;
    if t1.truthy() {
        let t2 = var_get(rt, 6);
        let t3 = construct(rt, t2, &[S_UNUSABLE.v()], "Wrong")?;
        return Err(throw(rt, t3));
    }
    let t4 = box_get(capture(me, 0));
    let t4 = tdz(rt, t4, "Request")?;
    let v0_made = constructed(f79_request(rt, t4, t4, &[this]), rt)?;
    let t6 = var_get(rt, 24);
    let t8 = var_get(rt, 25);
    let t9 = call(rt, t8, V::UNDEFINED, &[this], "bytesOf")?;
    call(rt, t6, V::UNDEFINED, &[v0_made, t9], "fill")?;
    return Ok(v0_made);
}
