//! The parts of the host, compiled by decant: make generate.

use super::Part;
use crate::str::S;

#[rustfmt::skip]
mod base;
#[rustfmt::skip]
mod literal;
#[rustfmt::skip]
mod width;
#[rustfmt::skip]
mod layout;
#[rustfmt::skip]
mod colors;
#[rustfmt::skip]
mod inspect;
#[rustfmt::skip]
mod format;
#[rustfmt::skip]
mod printed;
#[rustfmt::skip]
mod stub;
#[rustfmt::skip]
mod timers;
#[rustfmt::skip]
mod events;
#[rustfmt::skip]
mod signals;
#[rustfmt::skip]
mod encoding;
#[rustfmt::skip]
mod url;
#[rustfmt::skip]
mod headers;
#[rustfmt::skip]
mod blob;
#[rustfmt::skip]
mod http;
#[rustfmt::skip]
mod clone;
#[rustfmt::skip]
mod moment;
#[rustfmt::skip]
mod buffer;
#[rustfmt::skip]
mod fetching;
#[rustfmt::skip]
mod chance;
#[rustfmt::skip]
mod process;
#[rustfmt::skip]
mod lines;
#[rustfmt::skip]
mod path;
#[rustfmt::skip]
mod querystring;
#[rustfmt::skip]
mod equal;
#[rustfmt::skip]
mod util;
#[rustfmt::skip]
mod emitter;
#[rustfmt::skip]
mod crypto;
#[rustfmt::skip]
mod subtle;
#[rustfmt::skip]
mod nodeurl;
#[rustfmt::skip]
mod channels;
#[rustfmt::skip]
mod calling;
#[rustfmt::skip]
mod cookie;
#[rustfmt::skip]
mod edge;
#[rustfmt::skip]
mod azure;
#[rustfmt::skip]
mod nodestyle;

pub const BASE: u8 = 0;
pub const LITERAL: u8 = 1;
pub const WIDTH: u8 = 2;
pub const LAYOUT: u8 = 3;
pub const COLORS: u8 = 4;
pub const INSPECT: u8 = 5;
pub const FORMAT: u8 = 6;
pub const PRINTED: u8 = 7;
pub const STUB: u8 = 8;
pub const TIMERS: u8 = 9;
pub const EVENTS: u8 = 10;
pub const SIGNALS: u8 = 11;
pub const ENCODING: u8 = 12;
pub const URL: u8 = 13;
pub const HEADERS: u8 = 14;
pub const BLOB: u8 = 15;
pub const HTTP: u8 = 16;
pub const CLONE: u8 = 17;
pub const MOMENT: u8 = 18;
pub const BUFFER: u8 = 19;
pub const FETCHING: u8 = 20;
pub const CHANCE: u8 = 21;
pub const PROCESS: u8 = 22;
pub const LINES: u8 = 23;
pub const PATH: u8 = 24;
pub const QUERYSTRING: u8 = 25;
pub const EQUAL: u8 = 26;
pub const UTIL: u8 = 27;
pub const EMITTER: u8 = 28;
pub const CRYPTO: u8 = 29;
pub const SUBTLE: u8 = 30;
pub const NODEURL: u8 = 31;
pub const CHANNELS: u8 = 32;
pub const CALLING: u8 = 33;
pub const COOKIE: u8 = 34;
pub const EDGE: u8 = 35;
pub const AZURE: u8 = 36;
pub const NODESTYLE: u8 = 37;

pub(crate) static ALL: [&Part; 38] = [
    &base::PART,
    &literal::PART,
    &width::PART,
    &layout::PART,
    &colors::PART,
    &inspect::PART,
    &format::PART,
    &printed::PART,
    &stub::PART,
    &timers::PART,
    &events::PART,
    &signals::PART,
    &encoding::PART,
    &url::PART,
    &headers::PART,
    &blob::PART,
    &http::PART,
    &clone::PART,
    &moment::PART,
    &buffer::PART,
    &fetching::PART,
    &chance::PART,
    &process::PART,
    &lines::PART,
    &path::PART,
    &querystring::PART,
    &equal::PART,
    &util::PART,
    &emitter::PART,
    &crypto::PART,
    &subtle::PART,
    &nodeurl::PART,
    &channels::PART,
    &calling::PART,
    &cookie::PART,
    &edge::PART,
    &azure::PART,
    &nodestyle::PART,
];

/// Whether a part reads a property of this name, other than of a built-in object that it names.
pub(crate) fn reads(name: S) -> bool {
    READS.iter().any(|n| name.is(n))
}

/// Whether a part names a global, other than a built-in object that is found when it is compiled.
pub(crate) fn names(name: S) -> bool {
    GLOBALS.iter().any(|n| name.is(n))
}

#[rustfmt::skip]
static GLOBALS: &[&[u8]] = &[
    b"ArrayBuffer",
    b"BigInt",
    b"BigInt64Array",
    b"BigUint64Array",
    b"Boolean",
    b"DataView",
    b"Date",
    b"Error",
    b"EvalError",
    b"Float32Array",
    b"Float64Array",
    b"Function",
    b"Int16Array",
    b"Int32Array",
    b"Int8Array",
    b"Map",
    b"Promise",
    b"Proxy",
    b"RangeError",
    b"ReferenceError",
    b"Reflect",
    b"RegExp",
    b"Set",
    b"Symbol",
    b"SyntaxError",
    b"TypeError",
    b"URIError",
    b"Uint16Array",
    b"Uint32Array",
    b"Uint8Array",
    b"Uint8ClampedArray",
    b"WeakMap",
    b"decodeURIComponent",
    b"encodeURIComponent",
    b"globalThis",
    b"parseFloat",
    b"parseInt",
];

#[rustfmt::skip]
static READS: &[&[u8]] = &[
    b"BYTES_PER_ELEMENT",
    b"Blob",
    b"Buffer",
    b"CryptoKey",
    b"DOMException",
    b"EventTarget",
    b"File",
    b"FormData",
    b"Headers",
    b"KeyObject",
    b"ReadableStream",
    b"Request",
    b"Response",
    b"TextDecoder",
    b"TextEncoder",
    b"URL",
    b"URLSearchParams",
    b"_destroyed",
    b"_events",
    b"_eventsCount",
    b"_idleTimeout",
    b"_maxListeners",
    b"_onTimeout",
    b"_repeat",
    b"_subscribers",
    b"aborted",
    b"add",
    b"addEventListener",
    b"addListener",
    b"aim",
    b"alg",
    b"algorithm",
    b"alloc",
    b"answer",
    b"append",
    b"apply",
    b"args",
    b"arrayBuffer",
    b"asyncEnd",
    b"asyncIterator",
    b"asyncStart",
    b"at",
    b"atob",
    b"auth",
    b"azure",
    b"badThis",
    b"badType",
    b"badValue",
    b"bare",
    b"base",
    b"basename",
    b"before",
    b"began",
    b"big",
    b"bind",
    b"blob",
    b"body",
    b"bodyUsed",
    b"breakLength",
    b"brief",
    b"btoa",
    b"bubbles",
    b"buffer",
    b"byteLength",
    b"byteOffset",
    b"byteString",
    b"bytes",
    b"cache",
    b"call",
    b"calling",
    b"canParse",
    b"cancel",
    b"cancelable",
    b"capture",
    b"captureRejections",
    b"cause",
    b"chance",
    b"changeURL",
    b"charCodeAt",
    b"circular",
    b"className",
    b"close",
    b"codePointAt",
    b"coded",
    b"colors",
    b"compact",
    b"compare",
    b"complete",
    b"composed",
    b"concat",
    b"configurable",
    b"console",
    b"construct",
    b"constructor",
    b"content-type",
    b"contentOf",
    b"cookie",
    b"cookieText",
    b"cookies",
    b"counts",
    b"credentials",
    b"crypto",
    b"custom",
    b"customInspect",
    b"data",
    b"date",
    b"declaredName",
    b"decode",
    b"decodeURIComponent",
    b"defaultPrevented",
    b"delete",
    b"depth",
    b"description",
    b"detach",
    b"detail",
    b"dictionary",
    b"dir",
    b"disableEntropyCache",
    b"dispatchEvent",
    b"dispose",
    b"domString",
    b"domain",
    b"done",
    b"duplex",
    b"edge",
    b"effect",
    b"emit",
    b"encode",
    b"encodeURIComponent",
    b"encoding",
    b"end",
    b"ended",
    b"endings",
    b"endsWith",
    b"entries",
    b"enumerable",
    b"env",
    b"environment",
    b"equal",
    b"error",
    b"errors",
    b"escape",
    b"escaped",
    b"essence",
    b"event",
    b"events",
    b"every",
    b"exec",
    b"expires",
    b"ext",
    b"extname",
    b"extra",
    b"extractable",
    b"fail",
    b"fatal",
    b"fetch",
    b"fetchEvent",
    b"file",
    b"filename",
    b"fill",
    b"filter",
    b"find",
    b"findIndex",
    b"findLastIndex",
    b"fired",
    b"first",
    b"fix",
    b"flags",
    b"flat",
    b"follow",
    b"for",
    b"forEach",
    b"forgets",
    b"form",
    b"format",
    b"framework",
    b"from",
    b"fromString",
    b"fromText",
    b"functionKind",
    b"get",
    b"getHeader",
    b"getMaxListeners",
    b"getOwnPropertyDescriptor",
    b"getRandomValues",
    b"getTime",
    b"getters",
    b"group",
    b"guarded",
    b"handleEvent",
    b"handler",
    b"has",
    b"hasHeader",
    b"hasInstance",
    b"hasOwnProperty",
    b"hasStack",
    b"hasSubscribers",
    b"hash",
    b"headers",
    b"headersSent",
    b"hide",
    b"host",
    b"hostname",
    b"href",
    b"http",
    b"httpOnly",
    b"id",
    b"ignoreBOM",
    b"includes",
    b"indent",
    b"indexOf",
    b"inherited",
    b"init",
    b"inner",
    b"inspect",
    b"integrity",
    b"is",
    b"isArray",
    b"isBuiltIn",
    b"isDate",
    b"isDeepStrictEqual",
    b"isDispatched",
    b"isEncoding",
    b"isEnded",
    b"isFixed",
    b"isFunction",
    b"isInteger",
    b"isObject",
    b"isOf",
    b"isRegExp",
    b"isSignal",
    b"isString",
    b"isThenable",
    b"isView",
    b"iterator",
    b"iterators",
    b"join",
    b"json",
    b"jsonBody",
    b"k",
    b"keepalive",
    b"key",
    b"key_ops",
    b"keys",
    b"kind",
    b"knows",
    b"kty",
    b"lacking",
    b"lastIndex",
    b"lastIndexOf",
    b"lastModified",
    b"layout",
    b"left",
    b"length",
    b"level",
    b"line",
    b"lines",
    b"link",
    b"list",
    b"listener",
    b"listenerCount",
    b"listeners",
    b"literal",
    b"locked",
    b"makeRequest",
    b"maker",
    b"map",
    b"maxAge",
    b"maxArrayLength",
    b"maxKeys",
    b"maxStringLength",
    b"message",
    b"method",
    b"microtask",
    b"mime",
    b"mimeText",
    b"missing",
    b"mode",
    b"name",
    b"need",
    b"newListener",
    b"newSignal",
    b"next",
    b"node",
    b"nodestyle",
    b"normalize",
    b"now",
    b"number",
    b"numericSeparator",
    b"of",
    b"on",
    b"once",
    b"open",
    b"origin",
    b"outOfRange",
    b"outputLength",
    b"over",
    b"ownKeys",
    b"padStart",
    b"pairs",
    b"parameters",
    b"parse",
    b"parseURL",
    b"parts",
    b"password",
    b"path",
    b"pathname",
    b"pop",
    b"port",
    b"prependListener",
    b"printed",
    b"process",
    b"promise",
    b"propertyIsEnumerable",
    b"protocol",
    b"prototype",
    b"proxy",
    b"publish",
    b"push",
    b"query",
    b"quote",
    b"random",
    b"randomUUID",
    b"reading",
    b"reason",
    b"reasons",
    b"received",
    b"redirect",
    b"reduce",
    b"referrer",
    b"referrerPolicy",
    b"regexp",
    b"registeredFor",
    b"reject",
    b"release",
    b"removeAllListeners",
    b"removeEventListener",
    b"removeListener",
    b"removed",
    b"repeat",
    b"replace",
    b"replaceAll",
    b"resolve",
    b"respond",
    b"response",
    b"result",
    b"reverse",
    b"root",
    b"runStores",
    b"sameSite",
    b"scalar",
    b"search",
    b"searchParams",
    b"second",
    b"secure",
    b"seen",
    b"send",
    b"set",
    b"setHeader",
    b"setImmediate",
    b"setMaxListeners",
    b"setTimeout",
    b"setUint32",
    b"settle",
    b"showHidden",
    b"showProxy",
    b"shown",
    b"signal",
    b"signals",
    b"size",
    b"slice",
    b"some",
    b"soon",
    b"sort",
    b"sorted",
    b"source",
    b"species",
    b"splice",
    b"split",
    b"stack",
    b"start",
    b"startsWith",
    b"status",
    b"statusCode",
    b"statusText",
    b"stopPropagation",
    b"stream",
    b"streamOf",
    b"stringify",
    b"stub",
    b"stylize",
    b"subarray",
    b"subscribe",
    b"subtle",
    b"suspends",
    b"target",
    b"test",
    b"text",
    b"then",
    b"tick",
    b"timeOrigin",
    b"timers",
    b"toFixed",
    b"toISOString",
    b"toLowerCase",
    b"toPrimitive",
    b"toSpliced",
    b"toString",
    b"toStringTag",
    b"toText",
    b"toUTCString",
    b"toUpperCase",
    b"token",
    b"transfer",
    b"trim",
    b"trusted",
    b"type",
    b"unescape",
    b"unplaced",
    b"unref",
    b"unshift",
    b"unsubscribe",
    b"url",
    b"usages",
    b"use",
    b"used",
    b"user",
    b"username",
    b"value",
    b"valueOf",
    b"values",
    b"version",
    b"wait",
    b"warned",
    b"web",
    b"wellFormed",
    b"whole",
    b"width",
    b"window",
    b"windows",
    b"worker",
    b"wrap",
    b"wrapFn",
    b"writable",
    b"writableEnded",
    b"wrong",
];
