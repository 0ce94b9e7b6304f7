#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from blob.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(15);

lit!(S = "");
lit!(S_0A = "%0A");
lit!(S_0D = "%0D");
lit!(S_0_9A_ZA_Z = "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$");
lit!(S_0_9A_ZA_Z_T_T = "^([!#$%&'*+\\-.^_`|~0-9A-Za-z]+):[\\t ]*(.*?)[\\t ]*$");
lit!(S_1 = "\n");
lit!(S_10 = "\x0d");
lit!(S_11 = "--");
lit!(S_12 = "\x0d\n\x0d\n");
lit!(S_13 = "\x0d\n");
lit!(S_14 = "^\\?");
lit!(S_1_1 = "\\$1");
lit!(S_2 = "]");
lit!(S_22 = "%22");
lit!(S_3 = "[\",]");
lit!(S_4 = ";");
lit!(S_5 = "/");
lit!(S_6 = "=");
lit!(S_7 = "*/*");
lit!(S_8 = "(\\\\|\")");
lit!(S_9 = "\"");
lit!(S_APPEND = "append");
lit!(S_APPLICATION_X_WWW_FORM_URLENCODE = "application/x-www-form-urlencoded");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "arrayBuffer");
lit!(S_ARRAYBUFFER_1 = "ArrayBuffer");
lit!(S_A_CONTENT_TYPE_WITH_QUOTES_OR_OF = "a content type with quotes or of several");
lit!(S_A_DICTIONARY = "a dictionary");
lit!(S_A_FORM_WHOSE_PARTS_HAVE_OTHER_HE = "a form whose parts have other headers than browsers send");
lit!(S_A_SEQUENCE = "a sequence");
lit!(S_BADTHIS = "badThis");
lit!(S_BADTYPE = "badType");
lit!(S_BADVALUE = "badValue");
lit!(S_BASE = "base");
lit!(S_BLOB = "Blob");
lit!(S_BLOB_1 = "Blob ");
lit!(S_BLOB_2 = "blob");
lit!(S_BOUNDARY = "boundary");
lit!(S_BRIEF = "brief");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES = "bytes");
lit!(S_BYTESOF = "bytesOf");
lit!(S_CALL = "call");
lit!(S_CHECK = "check");
lit!(S_CHECK_1 = "#check");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONTENTOF = "contentOf");
lit!(S_CONTENT_DISPOSITION = "content-disposition");
lit!(S_CONTENT_TRANSFER_ENCODING = "content-transfer-encoding");
lit!(S_CONTENT_TYPE = "content-type");
lit!(S_CONTENT_TYPE_WAS_NOT_ONE_OF_MULT = "Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
lit!(S_CREATE = "create");
lit!(S_CUSTOM = "custom");
lit!(S_DECODE = "decode");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DELETE = "delete");
lit!(S_DEPTH = "depth");
lit!(S_ENCODE = "encode");
lit!(S_ENCODING = "encoding");
lit!(S_ENDINGS = "endings");
lit!(S_ENDSWITH = "endsWith");
lit!(S_ENTRIES = "entries");
lit!(S_ENTRY = "entry");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ESSENCE = "essence");
lit!(S_EXEC = "exec");
lit!(S_FAILED = "failed");
lit!(S_FAILED_TO_EXECUTE = "Failed to execute '");
lit!(S_FAILED_TO_EXECUTE_FOREACH_ON_FOR = "Failed to execute 'forEach' on 'FormData': parameter 1 is not of type 'Function'.");
lit!(S_FAILED_TO_PARSE_BODY_AS_FORMDATA = "Failed to parse body as FormData.");
lit!(S_FILE = "File");
lit!(S_FILEBITS = "fileBits");
lit!(S_FILENAME = "fileName");
lit!(S_FILENAME_1 = "filename");
lit!(S_FILE_1 = "File ");
lit!(S_FILL = "fill");
lit!(S_FILTER = "filter");
lit!(S_FIND = "find");
lit!(S_FINDINDEX = "findIndex");
lit!(S_FOREACH = "forEach");
lit!(S_FORM = "form");
lit!(S_FORMAT = "format");
lit!(S_FORMDATA = "FormData");
lit!(S_FORMDATA_1 = "FormData.");
lit!(S_FORMDATA_2 = "FormData ");
lit!(S_FORMDATA_CONSTRUCTOR_ARGUMENT_1 = "FormData constructor: Argument 1 could not be converted to: undefined.");
lit!(S_FORMDATA_DELETE = "FormData.delete");
lit!(S_FORMDATA_FOREACH = "FormData.forEach");
lit!(S_FORMDATA_GET = "FormData.get");
lit!(S_FORMDATA_GETALL = "FormData.getAll");
lit!(S_FORMDATA_HAS = "FormData.has");
lit!(S_FORM_DATA_NAME_FILENAME = "^form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?$");
lit!(S_FROM = "from");
lit!(S_FROMTEXT = "fromText");
lit!(S_FUNCTION = "function");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GETALL = "getAll");
lit!(S_GET_LASTMODIFIED = "get lastModified");
lit!(S_GET_NAME = "get name");
lit!(S_GET_SIZE = "get size");
lit!(S_GET_TYPE = "get type");
lit!(S_GLOBALTHIS = "globalThis");
lit!(S_HAS = "has");
lit!(S_HEADERS = "headers");
lit!(S_HTTP = "http");
lit!(S_IG = "ig");
lit!(S_IGNOREBOM = "ignoreBOM");
lit!(S_INDEXOF = "indexOf");
lit!(S_INNER = "inner");
lit!(S_INSPECT = "inspect");
lit!(S_ISARRAY = "isArray");
lit!(S_ISOF = "isOf");
lit!(S_ISVIEW = "isView");
lit!(S_ITERATOR = "iterator");
lit!(S_ITERATORS = "iterators");
lit!(S_JOINED = "joined");
lit!(S_KEYS = "keys");
lit!(S_LASTMODIFIED = "lastModified");
lit!(S_LATIN1 = "latin1");
lit!(S_LIST = "list");
lit!(S_LIST_1 = "#list");
lit!(S_MADE = "made");
lit!(S_MADE_1 = "#made");
lit!(S_MAP = "map");
lit!(S_MAP_1 = "Map");
lit!(S_MATH = "Math");
lit!(S_MAX = "max");
lit!(S_MIME = "mime");
lit!(S_MIMETEXT = "mimeText");
lit!(S_MIN = "min");
lit!(S_MISSING = "missing");
lit!(S_MULTIPART = "multipart");
lit!(S_MULTIPART_FORM_DATA = "multipart/form-data");
lit!(S_NAME = "name");
lit!(S_NATIVE = "native");
lit!(S_NEED = "need");
lit!(S_NEXT_CALLED_ON_AN_OBJECT_THAT_DO = "'next' called on an object that does not implement interface FormData Iterator.");
lit!(S_NOW = "now");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_ON_FORMDATA_PARAMETER_2_IS_NOT_O = "' on 'FormData': parameter 2 is not of type 'Blob'");
lit!(S_OPTIONS = "options");
lit!(S_OPTIONS_ENDINGS = "options.endings");
lit!(S_PARAMETERS = "parameters");
lit!(S_PARTHEAD = "partHead");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUSH = "push");
lit!(S_QUERY = "query");
lit!(S_REDUCE = "reduce");
lit!(S_REPLACE = "replace");
lit!(S_R_N = "^(?:\\r\\n)+");
lit!(S_R_N_1 = "(?:\\r\\n)+$");
lit!(S_R_N_R = "\\r\\n|\\r");
lit!(S_SCALAR = "scalar");
lit!(S_SET = "set");
lit!(S_SHOWN = "shown");
lit!(S_SIZE = "size");
lit!(S_SLICE = "slice");
lit!(S_SOME = "some");
lit!(S_SOURCES = "sources");
lit!(S_SPLIT = "split");
lit!(S_STARTSWITH = "startsWith");
lit!(S_STREAM = "stream");
lit!(S_STREAMOF = "streamOf");
lit!(S_STRING = "string");
lit!(S_SYMBOL = "Symbol");
lit!(S_TEST = "test");
lit!(S_TEXT = "text");
lit!(S_TEXTDECODER = "TextDecoder");
lit!(S_TEXT_PLAIN = "text/plain");
lit!(S_THEN = "then");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOTEXT = "toText");
lit!(S_TRANSPARENT = "transparent");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_TYPEOF = "typeOf");
lit!(S_T_N_R = "[\\t\\n\\r ]+$");
lit!(S_T_N_R_1 = "^[\\t\\n\\r ]+");
lit!(S_T_N_R_T_N_R = "^[\\t\\n\\r ]+|[\\t\\n\\r ]+$");
lit!(S_T_X20_X7E_X80_XFF = "^[\\t\\x20-\\x7e\\x80-\\xff]+$");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNUSUAL = "unusual");
lit!(S_USED = "used");
lit!(S_UTF_8 = "utf-8");
lit!(S_VALUE = "value");
lit!(S_VALUES = "values");
lit!(S_WITHIN = "within");
lit!(S_WORD = "word");
lit!(S_WRITABLE = "writable");
lit!(S_X20_X7E = "[^\\x20-\\x7e]");
const C_ARRAY_FROM: Known = known("Array", "from");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_OBJECT_CREATE: Known = known("Object", "create");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_FROM: V = builtin_function("Array", "from");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_MATH: V = builtin("Math");
const G_MATH_MAX: V = builtin_function("Math", "max");
const G_MATH_MIN: V = builtin_function("Math", "min");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const K_BLOB_FILE_FORMDATA_CONTENTOF_MIM: [&Lit; 7] = [&S_BLOB, &S_FILE, &S_FORMDATA, &S_CONTENTOF, &S_MIME, &S_MIMETEXT, &S_FORM];
const K_BYTES_USED: [&Lit; 2] = [&S_BYTES, &S_USED];
const K_ENUMERABLE: [&Lit; 1] = [&S_ENUMERABLE];
const K_ESSENCE_PARAMETERS: [&Lit; 2] = [&S_ESSENCE, &S_PARAMETERS];
const K_IGNOREBOM: [&Lit; 1] = [&S_IGNOREBOM];
const K_NAME_FILENAME_TYPE: [&Lit; 3] = [&S_NAME, &S_FILENAME_1, &S_TYPE];
const K_SIZE_TYPE: [&Lit; 2] = [&S_SIZE, &S_TYPE];
const K_SIZE_TYPE_NAME_LASTMODIFIED: [&Lit; 4] = [&S_SIZE, &S_TYPE, &S_NAME, &S_LASTMODIFIED];
const K_TYPE: [&Lit; 1] = [&S_TYPE];
const K_TYPE_LASTMODIFIED: [&Lit; 2] = [&S_TYPE, &S_LASTMODIFIED];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const M_ENDSWITH: Method = method("endsWith");
const M_ENTRIES: Method = method("entries");
const M_FILTER: Method = method("filter");
const M_FIND: Method = method("find");
const M_FINDINDEX: Method = method("findIndex");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_INDEXOF: Method = method("indexOf");
const M_MAP: Method = method("map");
const M_PUSH: Method = method("push");
const M_REDUCE: Method = method("reduce");
const M_REPLACE: Method = method("replace");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_SOME: Method = method("some");
const M_SPLIT: Method = method("split");
const M_STARTSWITH: Method = method("startsWith");
const M_TOLOWERCASE: Method = method("toLowerCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_bytesof_entry, name: &S_BYTESOF, length: 2, flags: 6 },
        FuncInfo { code: f3_typeof_entry, name: &S_TYPEOF, length: 1, flags: 6 },
        FuncInfo { code: f4_joined_entry, name: &S_JOINED, length: 1, flags: 6 },
        FuncInfo { code: f5, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f6_inner_entry, name: &S_INNER, length: 1, flags: 6 },
        FuncInfo { code: f7_within_entry, name: &S_WITHIN, length: 2, flags: 6 },
        FuncInfo { code: f8_blob_entry, name: &S_BLOB, length: 0, flags: 27 },
        FuncInfo { code: f9, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f10_bytes, name: &S_BYTES, length: 1, flags: 2 },
        FuncInfo { code: f11, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f12_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f13_get_type, name: &S_GET_TYPE, length: 0, flags: 2 },
        FuncInfo { code: f14_get_size, name: &S_GET_SIZE, length: 0, flags: 2 },
        FuncInfo { code: f15_slice, name: &S_SLICE, length: 0, flags: 2 },
        FuncInfo { code: f16_arraybuffer, name: &S_ARRAYBUFFER, length: 0, flags: 258 },
        FuncInfo { code: f17_text, name: &S_TEXT, length: 0, flags: 258 },
        FuncInfo { code: f18_bytes, name: &S_BYTES, length: 0, flags: 2 },
        FuncInfo { code: f19, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f20_stream, name: &S_STREAM, length: 0, flags: 2 },
        FuncInfo { code: f21_file_entry, name: &S_FILE, length: 2, flags: 27 },
        FuncInfo { code: f22_get_name, name: &S_GET_NAME, length: 0, flags: 2 },
        FuncInfo { code: f23_get_lastmodified, name: &S_GET_LASTMODIFIED, length: 0, flags: 2 },
        FuncInfo { code: f24, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f25_entry_entry, name: &S_ENTRY, length: 3, flags: 6 },
        FuncInfo { code: f26, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f27_formdata_entry, name: &S_FORMDATA, length: 0, flags: 27 },
        FuncInfo { code: f28_list, name: &S_LIST_1, length: 0, flags: 2 },
        FuncInfo { code: f29_made, name: &S_MADE_1, length: 2, flags: 2 },
        FuncInfo { code: f30_fill, name: &S_FILL, length: 2, flags: 2 },
        FuncInfo { code: f31_append, name: &S_APPEND, length: 2, flags: 2 },
        FuncInfo { code: f32_delete, name: &S_DELETE, length: 1, flags: 2 },
        FuncInfo { code: f33, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f34_get, name: &S_GET, length: 1, flags: 2 },
        FuncInfo { code: f35, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f36_getall, name: &S_GETALL, length: 1, flags: 2 },
        FuncInfo { code: f37, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f38, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f39_has, name: &S_HAS, length: 1, flags: 2 },
        FuncInfo { code: f40, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f41_set, name: &S_SET, length: 2, flags: 2 },
        FuncInfo { code: f42, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f43, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f44, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f45_keys, name: &S_KEYS, length: 0, flags: 2 },
        FuncInfo { code: f46, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f47, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f48_values, name: &S_VALUES, length: 0, flags: 2 },
        FuncInfo { code: f49, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f50, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f51_entries, name: &S_ENTRIES, length: 0, flags: 2 },
        FuncInfo { code: f52, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f53, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f54_foreach, name: &S_FOREACH, length: 1, flags: 2 },
        FuncInfo { code: f55_mime, name: &S_MIME, length: 1, flags: 6 },
        FuncInfo { code: f56_mimetext, name: &S_MIMETEXT, length: 1, flags: 6 },
        FuncInfo { code: f57_failed_entry, name: &S_FAILED, length: 0, flags: 6 },
        FuncInfo { code: f58_unusual_entry, name: &S_UNUSUAL, length: 0, flags: 6 },
        FuncInfo { code: f59_word_entry, name: &S_WORD, length: 1, flags: 6 },
        FuncInfo { code: f60_parthead_entry, name: &S_PARTHEAD, length: 1, flags: 6 },
        FuncInfo { code: f61_multipart_entry, name: &S_MULTIPART, length: 2, flags: 6 },
        FuncInfo { code: f62_form, name: &S_FORM, length: 2, flags: 6 },
    ],
    vars: 39,
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

// blob.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// blob.js:2  (function (host) {
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
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t2, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t4 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 1, t4)?;
    let t5 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 2, t5)?;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_BASE, 40)?;
    req_obj(rt, t7, "host.base", "shown")?;
    let v4_shown = get_seen(rt, t7, &S_SHOWN, 41)?;
    let t9 = get_seen(rt, t7, &S_SCALAR, 42)?;
    var_set(rt, 3, t9)?;
    let t10 = get_seen(rt, t7, &S_NEED, 43)?;
    var_set(rt, 4, t10)?;
    let t11 = get_seen(rt, t7, &S_BRIEF, 44)?;
    var_set(rt, 5, t11)?;
    let t12 = get_seen(rt, t7, &S_BADTYPE, 45)?;
    var_set(rt, 6, t12)?;
    let t13 = get_seen(rt, t7, &S_BADVALUE, 46)?;
    var_set(rt, 7, t13)?;
    let t14 = get_seen(rt, t7, &S_BADTHIS, 47)?;
    var_set(rt, 8, t14)?;
    let v11_iterators = get_seen(rt, t7, &S_ITERATORS, 48)?;
    let t16 = var_get(rt, 0);
    let t17 = get_seen(rt, t16, &S_HEADERS, 49)?;
    req_obj(rt, t17, "host.headers", "isOf")?;
    let t18 = get_seen(rt, t17, &S_ISOF, 50)?;
    var_set(rt, 9, t18)?;
    let t19 = get_seen(rt, t17, &S_NEED, 51)?;
    var_set(rt, 10, t19)?;
    let t20 = closure(rt, 2, &[])?;
    var_set(rt, 11, t20)?;
    let t21 = closure(rt, 3, &[])?;
    var_set(rt, 12, t21)?;
    let t22 = closure(rt, 4, &[])?;
    var_set(rt, 13, t22)?;
    let t23 = closure(rt, 6, &[])?;
    var_set(rt, 14, t23)?;
    let t24 = closure(rt, 7, &[])?;
    var_set(rt, 15, t24)?;
    var_set(rt, 30, V::EMPTY)?;
    var_set(rt, 31, V::EMPTY)?;
    var_set(rt, 32, V::EMPTY)?;
    var_set(rt, 33, V::EMPTY)?;
    let t25 = private_name(rt, &S_BYTES)?;
    var_set(rt, 31, t25)?;
    let t26 = private_name(rt, &S_TYPE)?;
    var_set(rt, 32, t26)?;
    let t27 = private_name(rt, &S_CHECK)?;
    var_set(rt, 33, t27)?;
    let t28 = var_get(rt, 31);
    let t29 = var_get(rt, 32);
    let t30 = var_get(rt, 0);
    let t31 = get_seen(rt, t30, &S_CUSTOM, 52)?;
    let t32 = to_key(rt, t31)?;
    let t33 = var_get(rt, 33);
    let t34 = make_class(rt, 8, V::EMPTY, &[])?;
    let t35 = get_seen(rt, t34, &S_PROTOTYPE, 53)?;
    let t36 = closure(rt, 10, &[])?;
    def_hidden(rt, t34, S_BYTES.v(), t36)?;
    let t37 = closure(rt, 11, &[])?;
    set_name(rt, t37, t32, "")?;
    def_hidden(rt, t35, t32, t37)?;
    let t38 = closure(rt, 12, &[])?;
    private_method(rt, t34, t33, t38, PrivateKind::Method, true, "Blob")?;
    let t39 = closure(rt, 13, &[])?;
    def_accessor_hidden(rt, t35, S_TYPE.v(), t39, true)?;
    let t40 = closure(rt, 14, &[])?;
    def_accessor_hidden(rt, t35, S_SIZE.v(), t40, true)?;
    let t41 = closure(rt, 15, &[])?;
    def_hidden(rt, t35, S_SLICE.v(), t41)?;
    let t42 = closure_of(rt, 16, &[])?;
    def_hidden(rt, t35, S_ARRAYBUFFER.v(), t42)?;
    let t43 = closure_of(rt, 17, &[])?;
    def_hidden(rt, t35, S_TEXT.v(), t43)?;
    let t44 = closure(rt, 18, &[])?;
    def_hidden(rt, t35, S_BYTES.v(), t44)?;
    let t45 = closure(rt, 20, &[])?;
    def_hidden(rt, t35, S_STREAM.v(), t45)?;
    var_set(rt, 30, t34)?;
    def_field(rt, t34, t28, V::UNDEFINED)?;
    def_field(rt, t34, t29, V::UNDEFINED)?;
    var_set(rt, 16, t34)?;
    let t46 = var_get(rt, 16);
    let t46 = tdz(rt, t46, "Blob")?;
    req_obj(rt, t46, "Blob", "bytes")?;
    let t47 = get_seen(rt, t46, &S_BYTES, 54)?;
    var_set(rt, 17, t47)?;
    let t48 = var_get(rt, 16);
    let t48 = tdz(rt, t48, "Blob")?;
    del(rt, t48, &S_BYTES, true)?;
    var_set(rt, 34, V::EMPTY)?;
    var_set(rt, 35, V::EMPTY)?;
    let t50 = private_name(rt, &S_NAME)?;
    var_set(rt, 34, t50)?;
    let t51 = private_name(rt, &S_LASTMODIFIED)?;
    var_set(rt, 35, t51)?;
    let t52 = var_get(rt, 16);
    let t52 = tdz(rt, t52, "Blob")?;
    let t53 = var_get(rt, 34);
    let t54 = var_get(rt, 35);
    let t55 = var_get(rt, 0);
    let t56 = get_seen(rt, t55, &S_CUSTOM, 55)?;
    let t57 = to_key(rt, t56)?;
    let t58 = make_class(rt, 21, t52, &[])?;
    let t59 = get_seen(rt, t58, &S_PROTOTYPE, 56)?;
    let t60 = closure(rt, 22, &[])?;
    def_accessor_hidden(rt, t59, S_NAME.v(), t60, true)?;
    let t61 = closure(rt, 23, &[])?;
    def_accessor_hidden(rt, t59, S_LASTMODIFIED.v(), t61, true)?;
    let t62 = closure(rt, 24, &[])?;
    set_name(rt, t62, t57, "")?;
    def_hidden(rt, t59, t57, t62)?;
    let v40_file = t58;
    def_field(rt, t58, t53, V::UNDEFINED)?;
    def_field(rt, t58, t54, V::UNDEFINED)?;
    var_set(rt, 18, t58)?;
    let t63 = closure(rt, 25, &[])?;
    var_set(rt, 19, t63)?;
    let t65 = closure(rt, 26, &[])?;
    let t66 = call(rt, v11_iterators, V::UNDEFINED, &[S_FORMDATA.v(), t65], "iterators")?;
    var_set(rt, 20, t66)?;
    var_set(rt, 36, V::EMPTY)?;
    var_set(rt, 37, V::EMPTY)?;
    var_set(rt, 38, V::EMPTY)?;
    let t67 = private_name(rt, &S_LIST)?;
    var_set(rt, 37, t67)?;
    let t68 = private_name(rt, &S_MADE)?;
    var_set(rt, 38, t68)?;
    let t69 = var_get(rt, 37);
    let t70 = var_get(rt, 38);
    let t71 = var_get(rt, 0);
    let t72 = get_seen(rt, t71, &S_CUSTOM, 57)?;
    let t73 = to_key(rt, t72)?;
    let t74 = make_class(rt, 27, V::EMPTY, &[])?;
    let t75 = get_seen(rt, t74, &S_PROTOTYPE, 58)?;
    let t76 = closure(rt, 28, &[])?;
    let t77 = closure(rt, 29, &[])?;
    private_method(rt, t74, t70, t77, PrivateKind::Method, true, "FormData")?;
    let t78 = closure(rt, 30, &[])?;
    def_hidden(rt, t74, S_FILL.v(), t78)?;
    let t79 = closure(rt, 31, &[])?;
    def_hidden(rt, t75, S_APPEND.v(), t79)?;
    let t80 = closure(rt, 32, &[])?;
    def_hidden(rt, t75, S_DELETE.v(), t80)?;
    let t81 = closure(rt, 34, &[])?;
    def_hidden(rt, t75, S_GET.v(), t81)?;
    let t82 = closure(rt, 36, &[])?;
    def_hidden(rt, t75, S_GETALL.v(), t82)?;
    let t83 = closure(rt, 39, &[])?;
    def_hidden(rt, t75, S_HAS.v(), t83)?;
    let t84 = closure(rt, 41, &[])?;
    def_hidden(rt, t75, S_SET.v(), t84)?;
    let t85 = closure(rt, 44, &[])?;
    set_name(rt, t85, t73, "")?;
    def_hidden(rt, t75, t73, t85)?;
    let t86 = closure(rt, 45, &[])?;
    def_hidden(rt, t75, S_KEYS.v(), t86)?;
    let t87 = closure(rt, 48, &[])?;
    def_hidden(rt, t75, S_VALUES.v(), t87)?;
    let t88 = closure(rt, 51, &[])?;
    def_hidden(rt, t75, S_ENTRIES.v(), t88)?;
    let t89 = closure(rt, 54, &[])?;
    def_hidden(rt, t75, S_FOREACH.v(), t89)?;
    var_set(rt, 36, t74)?;
    def_field(rt, t74, t69, t76)?;
    var_set(rt, 21, t74)?;
    let t90 = var_get(rt, 21);
    req_obj(rt, t90, "FormData", "fill")?;
    let t91 = get_seen(rt, t90, &S_FILL, 59)?;
    var_set(rt, 22, t91)?;
    let t92 = var_get(rt, 21);
    del(rt, t92, &S_FILL, true)?;
    let t94 = regexp(rt, &S_0_9A_ZA_Z, &S)?;
    var_set(rt, 23, t94)?;
    let t95 = regexp(rt, &S_T_N_R_T_N_R, &S_G)?;
    var_set(rt, 24, t95)?;
    let v28_mime = closure(rt, 55, &[])?;
    let v29_mimetext = closure(rt, 56, &[])?;
    let t98 = closure(rt, 57, &[])?;
    var_set(rt, 25, t98)?;
    let t99 = closure(rt, 58, &[])?;
    var_set(rt, 26, t99)?;
    let t100 = closure(rt, 59, &[])?;
    var_set(rt, 27, t100)?;
    let t101 = closure(rt, 60, &[])?;
    var_set(rt, 28, t101)?;
    let t102 = closure(rt, 61, &[])?;
    var_set(rt, 29, t102)?;
    let v35_form = closure(rt, 62, &[])?;
    let t105 = var_get(rt, 21);
    let t106 = get_seen(rt, t105, &S_PROTOTYPE, 60)?;
    let t107 = gload(rt, &S_SYMBOL)?;
    let t108 = get_seen(rt, t107, &S_ITERATOR, 61)?;
    let t110 = var_get(rt, 21);
    let t111 = get_seen(rt, t110, &S_PROTOTYPE, 62)?;
    let t112 = get_seen(rt, t111, &S_ENTRIES, 63)?;
    let t109 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t112, V::TRUE, V::TRUE], 64)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t106, t108, t109], "defineProperty")?;
    let t115 = var_get(rt, 16);
    let t115 = tdz(rt, t115, "Blob")?;
    call(rt, v4_shown, V::UNDEFINED, &[S_BLOB.v(), t115], "shown")?;
    let t118 = var_get(rt, 16);
    let t118 = tdz(rt, t118, "Blob")?;
    let t119 = get_seen(rt, t118, &S_PROTOTYPE, 65)?;
    let t120 = obj_seen(rt, &K_ENUMERABLE, [V::FALSE], 66)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t119, S_BYTES.v(), t120], "defineProperty")?;
    let t123 = var_get(rt, 18);
    call(rt, v4_shown, V::UNDEFINED, &[S_FILE.v(), t123], "shown")?;
    let t126 = var_get(rt, 21);
    call(rt, v4_shown, V::UNDEFINED, &[S_FORMDATA.v(), t126], "shown")?;
    let t129 = var_get(rt, 16);
    let t129 = tdz(rt, t129, "Blob")?;
    let t130 = var_get(rt, 18);
    let t131 = var_get(rt, 21);
    let t132 = var_get(rt, 17);
    let t132 = tdz(rt, t132, "contentOf")?;
    return Ok(obj_seen(rt, &K_BLOB_FILE_FORMDATA_CONTENTOF_MIM, [t129, t130, t131, t132, v28_mime, v29_mimetext, v35_form], 67)?);
}

// blob.js:9  const bytesOf = (source, native) => {
fn f2_bytesof(rt: &mut Rt, p0: V, p1: bool) -> R<V> {
    enter(rt, 65, 2)?;
    let mut v3 = V::UNDEFINED;
    let v0_source = p0;
    let v1_native = p1;
    let t4 = var_get(rt, 16);
    let t4 = tdz(rt, t4, "Blob")?;
    let t5 = instance_of(rt, v0_source, t4)?;
    if t5 {
        let t6 = var_get(rt, 17);
        let t6 = tdz(rt, t6, "contentOf")?;
        return Ok(call(rt, t6, V::UNDEFINED, &[v0_source], "contentOf")?);
    }
    let t10 = gload(rt, &S_ARRAYBUFFER_1)?;
    let t11 = instance_of(rt, v0_source, t10)?;
    if t11 {
        let t12 = var_get(rt, 1);
        let t14 = get_method(rt, v0_source, &S_SLICE, M_SLICE)?;
        let t15 = call_method(rt, t14, v0_source, &[V::num(0.0)], "source.slice", M_SLICE)?;
        return Ok(construct(rt, t12, &[t15], "Bytes")?);
    }
    let t17 = gload(rt, &S_ARRAYBUFFER_1)?;
    let t18 = get_seen(rt, t17, &S_ISVIEW, 71)?;
    let t20 = call(rt, t18, t17, &[v0_source], "ArrayBuffer.isView")?;
    if t20.truthy() {
        let t21 = var_get(rt, 1);
        let t23 = get_seen(rt, v0_source, &S_BUFFER, 72)?;
        let t24 = get_method(rt, t23, &S_SLICE, M_SLICE)?;
        let t26 = get_seen(rt, v0_source, &S_BYTEOFFSET, 74)?;
        let t28 = get_seen(rt, v0_source, &S_BYTEOFFSET, 75)?;
        let t30 = get_seen(rt, v0_source, &S_BYTELENGTH, 76)?;
        let t31 = add(rt, t28, t30)?;
        let t32 = call_method(rt, t24, t23, &[t26, t31], "source.buffer.slice", M_SLICE)?;
        return Ok(construct(rt, t21, &[t32], "Bytes")?);
    }
    let t34 = var_get(rt, 3);
    let v2_text = call(rt, t34, V::UNDEFINED, &[v0_source], "scalar")?;
    let t37 = var_get(rt, 1);
    let t38 = var_get(rt, 0);
    let t39 = get_seen(rt, t38, &S_ENCODE, 77)?;
    if v1_native {
        let t42 = get_method(rt, v2_text, &S_REPLACE, M_REPLACE)?;
        let t43 = regexp(rt, &S_R_N_R, &S_G)?;
        v3 = call_method(rt, t42, v2_text, &[t43, S_1.v()], "text.replace", M_REPLACE)?;
    } else {
        v3 = v2_text;
    }
    let t47 = call(rt, t39, t38, &[v3], "host.encode")?;
    return Ok(construct(rt, t37, &[t47], "Bytes")?);
}

fn f2_bytesof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p1) = bool_of(arg(args, 1)) else {
        return Err(unreached(rt));
    };
    f2_bytesof(rt, arg(args, 0), p1)
}

// blob.js:16  const typeOf = (type) => (/[^\x20-\x7e]/.test(`${type}`) ? '' : `${type}`.toLowerCase());
fn f3_typeof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 17, 3)?;
    let mut v1 = V::UNDEFINED;
    let v0_type = p0;
    let t2 = regexp(rt, &S_X20_X7E, &S)?;
    let t3 = get_seen(rt, t2, &S_TEST, 79)?;
    let t5 = to_str(rt, v0_type)?;
    let t6 = call(rt, t3, t2, &[t5], "/[^\\x20-\\x7e]/.test")?;
    if t6.truthy() {
        v1 = S.v();
    } else {
        let t8 = to_str(rt, v0_type)?;
        let t9 = get_method(rt, t8, &S_TOLOWERCASE, M_TOLOWERCASE)?;
        v1 = call_method(rt, t9, t8, &[], "type.toLowerCase", M_TOLOWERCASE)?;
    }
    return Ok(v1);
}

fn f3_typeof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_typeof(rt, arg(args, 0))
}

// blob.js:17  const joined = (parts) => {
fn f4_joined(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 16, 4)?;
    let mut v3 = V::UNDEFINED;
    let v0_parts = p0;
    let t2 = var_get(rt, 1);
    let t4 = get_method(rt, v0_parts, &S_REDUCE, M_REDUCE)?;
    let t5 = closure(rt, 5, &[])?;
    let t6 = call_method(rt, t4, v0_parts, &[t5, V::num(0.0)], "parts.reduce", M_REDUCE)?;
    let v1_all = construct(rt, t2, &[t6], "Bytes")?;
    let mut v2_at = V::num(0.0);
    let mut t9 = iter(rt, v0_parts, "parts")?;
    'l1: loop {
        tick(rt, 19, 5)?;
        let (t10, t11) = next(rt, &mut t9)?;
        if t11 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v4_p = t10;
                let t13 = attempt!('try1, get_method(rt, v1_all, &S_SET, M_SET));
                attempt!('try1, call_method(rt, t13, v1_all, &[v4_p, v2_at], "all.set", M_SET));
                let t19 = attempt!('try1, length_seen(rt, v4_p, 83));
                v2_at = attempt!('try1, add(rt, v2_at, t19));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v3 = exception;
            close(rt, &mut t9, true)?;
            return Err(throw(rt, v3));
        }
    }
    return Ok(v1_all);
}

fn f4_joined_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_joined(rt, arg(args, 0))
}

// blob.js:18  const all = new Bytes(parts.reduce((n, p) => n + p.length, 0));
fn f5(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 6)?;
    let v0_n = arg(args, 0);
    let v1_p = arg(args, 1);
    let t5 = length_seen(rt, v1_p, 84)?;
    return Ok(add(rt, v0_n, t5)?);
}

// blob.js:26  const inner = (options) => ({ ...options, depth: options.depth === null || options.depth === undefi…
fn f6_inner(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 25, 7)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = false;
    let v0_options = p0;
    let t2 = obj(rt)?;
    copy_props(rt, t2, v0_options, &[])?;
    let t5 = get_seen(rt, v0_options, &S_DEPTH, 85)?;
    let t6 = seq(rt, t5, V::NULL);
    if t6 {
        v2 = t6;
    } else {
        let t8 = get_seen(rt, v0_options, &S_DEPTH, 86)?;
        v2 = seq(rt, t8, V::UNDEFINED);
    }
    if v2 {
        v1 = V::NULL;
    } else {
        let t12 = get_seen(rt, v0_options, &S_DEPTH, 87)?;
        v1 = V::num((mix_num(rt, t12)? - 1.0));
    }
    def_prop(rt, t2, &S_DEPTH, v1)?;
    return Ok(t2);
}

fn f6_inner_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_inner(rt, arg(args, 0))
}

// blob.js:27  const within = (v, length) => (v < 0 ? Math.max(length + v, 0) : Math.min(v, length));
fn f7_within(rt: &mut Rt, p0: V, p1: V) -> R<f64> {
    enter(rt, 23, 8)?;
    let mut v2 = 0f64;
    let v0_v = p0;
    let v1_length = p1;
    let t4 = lt(rt, v0_v, V::num(0.0))?;
    if t4 {
        let t5 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t6 = get_builtin(rt, t5, &S_MAX, G_MATH_MAX)?;
        let t9 = add(rt, v1_length, v0_v)?;
        v2 = math::max(to_num(rt, t9)?, 0.0);
    } else {
        let t11 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t12 = get_builtin(rt, t11, &S_MIN, G_MATH_MIN)?;
        v2 = math::min(to_num(rt, v0_v)?, to_num(rt, v1_length)?);
    }
    return Ok(v2);
}

fn f7_within_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::num(f7_within(rt, arg(args, 0), arg(args, 1))?))
}

// blob.js:30  constructor(sources = [], options = undefined) {
fn f8_blob(rt: &mut Rt, me: V, target: V, p0: V, p1: V) -> R<V> {
    enter(rt, 125, 9)?;
    let this = instance(rt, target)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = false;
    let mut v8 = false;
    let mut v9 = false;
    let mut v10 = false;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let mut v14 = false;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = p0;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = arr(rt, &[])?;
    } else {
        v2 = t2;
    }
    let v0_sources = v2;
    let t6 = p1;
    let t7 = seq(rt, t6, V::UNDEFINED);
    if t7 {
        v3 = V::UNDEFINED;
    } else {
        v3 = t6;
    }
    let v1_options = v3;
    let t10 = seq(rt, v0_sources, V::NULL);
    if t10 {
        v7 = t10;
    } else {
        let t12 = type_of(rt, v0_sources);
        v7 = seq(rt, t12, S_STRING.v());
    }
    if v7 {
        v6 = v7;
    } else {
        let t16 = gload(rt, &S_SYMBOL)?;
        let t17 = get_seen(rt, t16, &S_ITERATOR, 90)?;
        let t18 = get_v(rt, v0_sources, t17)?;
        let t19 = type_of(rt, t18);
        v6 = sne(rt, t19, S_FUNCTION.v());
    }
    if v6 {
        let t22 = var_get(rt, 6);
        let t24 = call(rt, t22, V::UNDEFINED, &[S_SOURCES.v(), S_A_SEQUENCE.v(), v0_sources], "badType")?;
        return Err(throw(rt, t24));
    }
    let t26 = sne(rt, v1_options, V::UNDEFINED);
    if t26 {
        v10 = sne(rt, v1_options, V::NULL);
    } else {
        v10 = t26;
    }
    if v10 {
        let t31 = type_of(rt, v1_options);
        v9 = sne(rt, t31, S_OBJECT_1.v());
    } else {
        v9 = v10;
    }
    if v9 {
        let t35 = type_of(rt, v1_options);
        v8 = sne(rt, t35, S_FUNCTION.v());
    } else {
        v8 = v9;
    }
    if v8 {
        let t38 = var_get(rt, 6);
        let t40 = call(rt, t38, V::UNDEFINED, &[S_OPTIONS.v(), S_A_DICTIONARY.v(), v1_options], "badType")?;
        return Err(throw(rt, t40));
    }
    let t42 = eq(rt, v1_options, V::NULL)?;
    if t42 {
        v11 = obj(rt)?;
    } else {
        v11 = v1_options;
    }
    req_obj(rt, v11, ".", "type")?;
    let t45 = get_seen(rt, v11, &S_TYPE, 91)?;
    let t46 = seq(rt, t45, V::UNDEFINED);
    if t46 {
        v12 = S.v();
    } else {
        v12 = t45;
    }
    let v4_type = v12;
    let t48 = get_seen(rt, v11, &S_ENDINGS, 92)?;
    let t49 = seq(rt, t48, V::UNDEFINED);
    if t49 {
        v13 = S_TRANSPARENT.v();
    } else {
        v13 = t48;
    }
    let v5_endings = v13;
    let t52 = to_str(rt, v5_endings)?;
    let t53 = sne(rt, t52, S_TRANSPARENT.v());
    if t53 {
        let t55 = to_str(rt, v5_endings)?;
        v14 = sne(rt, t55, S_NATIVE.v());
    } else {
        v14 = t53;
    }
    if v14 {
        let t58 = var_get(rt, 7);
        let t60 = to_str(rt, v5_endings)?;
        let t61 = call(rt, t58, V::UNDEFINED, &[S_OPTIONS_ENDINGS.v(), t60], "badValue")?;
        return Err(throw(rt, t61));
    }
    let t62 = var_get(rt, 31);
    let t63 = var_get(rt, 13);
    let t64 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t65 = get_builtin(rt, t64, &S_FROM, G_ARRAY_FROM)?;
    let t67 = closure(rt, 9, &[v5_endings])?;
    let t68 = call_known(rt, t65, t64, &[v0_sources, t67], "Array.from", C_ARRAY_FROM)?;
    let t69 = f4_joined(rt, t68)?;
    put_private(rt, this, t62, t69)?;
    let t70 = var_get(rt, 32);
    let t71 = var_get(rt, 12);
    let t73 = f3_typeof(rt, v4_type)?;
    put_private(rt, this, t70, t73)?;
    Ok(this)
}

fn f8_blob_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f8_blob(rt, me, target, arg(args, 0), arg(args, 1))
}

// blob.js:35  this.#bytes = joined(Array.from(sources, (source) => bytesOf(source, `${endings}` === 'native')));
fn f9(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 10)?;
    let v0_source = arg(args, 0);
    let t2 = var_get(rt, 11);
    let t4 = capture(me, 0);
    let t5 = to_str(rt, t4)?;
    let t6 = seq(rt, t5, S_NATIVE.v());
    return Ok(f2_bytesof(rt, v0_source, t6)?);
}

// blob.js:38  static bytes(blob) { return blob.#bytes; }
fn f10_bytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 11)?;
    let v0_blob = arg(args, 0);
    let t3 = var_get(rt, 31);
    return Ok(get_private(rt, v0_blob, t3)?);
}

// blob.js:39  [host.custom](depth, options) {
fn f11(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 12)?;
    let mut v2 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = lt(rt, v0_depth, V::num(0.0))?;
    if t4 {
        let t5 = var_get(rt, 5);
        v2 = call(rt, t5, V::UNDEFINED, &[this, v1_options], "brief")?;
    } else {
        let t8 = var_get(rt, 0);
        let t9 = get_seen(rt, t8, &S_INSPECT, 97)?;
        let t11 = get_seen(rt, this, &S_SIZE, 98)?;
        let t12 = get_seen(rt, this, &S_TYPE, 99)?;
        let t10 = obj_seen(rt, &K_SIZE_TYPE, [t11, t12], 100)?;
        let t13 = var_get(rt, 14);
        let t15 = f6_inner(rt, v1_options)?;
        let t16 = call(rt, t9, t8, &[t10, t15], "host.inspect")?;
        let t17 = to_part(rt, t16)?;
        v2 = concat_n(rt, &[S_BLOB_1.v(), t17])?;
    }
    return Ok(v2);
}

// blob.js:42  static #check(self) {
fn f12_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 13)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_self = arg(args, 0);
    let t3 = type_of(rt, v0_self);
    let t4 = sne(rt, t3, S_OBJECT_1.v());
    if t4 {
        v2 = t4;
    } else {
        v2 = seq(rt, v0_self, V::NULL);
    }
    if v2 {
        v1 = v2;
    } else {
        let t8 = var_get(rt, 31);
        let t10 = has_private(rt, v0_self, t8)?;
        v1 = !t10;
    }
    if v1 {
        let t13 = var_get(rt, 8);
        let t14 = call(rt, t13, V::UNDEFINED, &[S_BLOB.v()], "badThis")?;
        return Err(throw(rt, t14));
    }
    Ok(V::UNDEFINED)
}

// blob.js:45  get type() { Blob.#check(this); return this.#type; }
fn f13_get_type(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 14)?;
    let t1 = var_get(rt, 30);
    let t1 = tdz(rt, t1, "Blob")?;
    let t2 = var_get(rt, 33);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Blob[#check]")?;
    let t5 = var_get(rt, 32);
    return Ok(get_private(rt, this, t5)?);
}

// blob.js:46  get size() { Blob.#check(this); return this.#bytes.length; }
fn f14_get_size(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 15)?;
    let t1 = var_get(rt, 30);
    let t1 = tdz(rt, t1, "Blob")?;
    let t2 = var_get(rt, 33);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Blob[#check]")?;
    let t5 = var_get(rt, 31);
    let t6 = get_private(rt, this, t5)?;
    return Ok(length_seen(rt, t6, 105)?);
}

// blob.js:47  slice(start = 0, end = this.size, contentType = '') {
fn f15_slice(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 54, 16)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v3 = V::num(0.0);
    } else {
        v3 = t1;
    }
    let v0_start = v3;
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = get_seen(rt, this, &S_SIZE, 106)?;
    } else {
        v4 = t4;
    }
    let v1_end = v4;
    let t8 = arg(args, 2);
    let t9 = seq(rt, t8, V::UNDEFINED);
    if t9 {
        v5 = S.v();
    } else {
        v5 = t8;
    }
    let v2_contenttype = v5;
    let t11 = var_get(rt, 30);
    let t11 = tdz(rt, t11, "Blob")?;
    let t12 = var_get(rt, 33);
    let t13 = get_private(rt, t11, t12)?;
    call(rt, t13, t11, &[this], "Blob[#check]")?;
    let t15 = var_get(rt, 15);
    let t17 = get_seen(rt, this, &S_SIZE, 108)?;
    let v6_from = f7_within(rt, v0_start, t17)?;
    let t19 = var_get(rt, 15);
    let t21 = get_seen(rt, this, &S_SIZE, 109)?;
    let v7_to = f7_within(rt, v1_end, t21)?;
    let t23 = var_get(rt, 30);
    let t23 = tdz(rt, t23, "Blob")?;
    let t24 = var_get(rt, 31);
    let t25 = get_private(rt, this, t24)?;
    let t26 = get_method(rt, t25, &S_SLICE, M_SLICE)?;
    let t28 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t29 = get_builtin(rt, t28, &S_MAX, G_MATH_MAX)?;
    let t32 = math::max(v6_from, v7_to);
    let t33 = call_method(rt, t26, t25, &[V::num(v6_from), V::num(t32)], "this[#bytes].slice", M_SLICE)?;
    let t34 = arr(rt, &[t33])?;
    let t35 = obj_seen(rt, &K_TYPE, [v2_contenttype], 113)?;
    return Ok(f8_blob(rt, t23, t23, t34, t35)?);
}

// blob.js:52  async arrayBuffer() { Blob.#check(this); return this.#bytes.slice().buffer; }
fn f16_arraybuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 17)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 10, 17)?;
        let t1 = var_get(rt, 30);
        let t1 = tdz(rt, t1, "Blob")?;
        let t2 = var_get(rt, 33);
        let t3 = get_private(rt, t1, t2)?;
        call(rt, t3, t1, &[this], "Blob[#check]")?;
        let t5 = var_get(rt, 31);
        let t6 = get_private(rt, this, t5)?;
        let t7 = get_method(rt, t6, &S_SLICE, M_SLICE)?;
        let t8 = call_method(rt, t7, t6, &[], "this[#bytes].slice", M_SLICE)?;
        return Ok(get_seen(rt, t8, &S_BUFFER, 117)?);
    })
}

// blob.js:53  async text() { Blob.#check(this); return new host.encoding.TextDecoder().decode(this.#bytes); }
fn f17_text(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 18)?;
    run_async(rt, async move {
        let mut rt = entered().await;
        tick(rt, 13, 18)?;
        let t1 = var_get(rt, 30);
        let t1 = tdz(rt, t1, "Blob")?;
        let t2 = var_get(rt, 33);
        let t3 = get_private(rt, t1, t2)?;
        call(rt, t3, t1, &[this], "Blob[#check]")?;
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_ENCODING, 119)?;
        let t7 = get_seen(rt, t6, &S_TEXTDECODER, 120)?;
        let t8 = construct(rt, t7, &[], "host.encoding.TextDecoder")?;
        let t9 = get_seen(rt, t8, &S_DECODE, 121)?;
        let t10 = var_get(rt, 31);
        let t11 = get_private(rt, this, t10)?;
        return Ok(call(rt, t9, t8, &[t11], "(intermediate value).decode")?);
    })
}

// blob.js:54  bytes() { Blob.#check(this); return this.arrayBuffer().then((b) => new Bytes(b)); }
fn f18_bytes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 19)?;
    let t1 = var_get(rt, 30);
    let t1 = tdz(rt, t1, "Blob")?;
    let t2 = var_get(rt, 33);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Blob[#check]")?;
    let t5 = get_seen(rt, this, &S_ARRAYBUFFER, 124)?;
    let t6 = call(rt, t5, this, &[], "this.arrayBuffer")?;
    let t7 = get_seen(rt, t6, &S_THEN, 125)?;
    let t8 = closure(rt, 19, &[])?;
    return Ok(call(rt, t7, t6, &[t8], "this.arrayBuffer(...).then")?);
}

// blob.js:54  bytes() { Blob.#check(this); return this.arrayBuffer().then((b) => new Bytes(b)); }
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 20)?;
    let v0_b = arg(args, 0);
    let t2 = var_get(rt, 1);
    return Ok(construct(rt, t2, &[v0_b], "Bytes")?);
}

// blob.js:55  stream() { Blob.#check(this); return host.http.streamOf({ bytes: this.#bytes, used: false }); }
fn f20_stream(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 21)?;
    let t1 = var_get(rt, 30);
    let t1 = tdz(rt, t1, "Blob")?;
    let t2 = var_get(rt, 33);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "Blob[#check]")?;
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_HTTP, 127)?;
    let t7 = get_seen(rt, t6, &S_STREAMOF, 128)?;
    let t9 = var_get(rt, 31);
    let t10 = get_private(rt, this, t9)?;
    let t8 = obj_seen(rt, &K_BYTES_USED, [t10, V::FALSE], 130)?;
    return Ok(call(rt, t7, t6, &[t8], "host.http.streamOf")?);
}

// blob.js:61  constructor(fileBits, fileName, options = {}) {
fn f21_file(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 61, 22)?;
    let mut v5 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = 0f64;
    let v4_arguments = args_obj(rt, args, V::EMPTY)?;
    let v1_filebits = arg(args, 0);
    let v2_filename = arg(args, 1);
    let t4 = arg(args, 2);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v5 = obj(rt)?;
    } else {
        v5 = t4;
    }
    let v3_options = v5;
    let t8 = var_get(rt, 4);
    call(rt, t8, V::UNDEFINED, &[v4_arguments, V::num(2.0), S_FILEBITS.v(), S_FILENAME.v()], "need")?;
    let t11 = me;
    let t12 = target;
    let t15 = super_call(rt, t11, t12, &[v1_filebits, v3_options])?;
    let v0_this = t15;
    init_fields(rt, t15, t11)?;
    let mut v7 = V::UNDEFINED;
    'l1: {
        let t17 = eq(rt, v3_options, V::NULL)?;
        if t17 {
            break 'l1;
        }
        v7 = get_seen(rt, v3_options, &S_LASTMODIFIED, 131)?;
    }
    let v6_lastmodified = v7;
    let t21 = var_get(rt, 35);
    let t23 = seq(rt, v6_lastmodified, V::UNDEFINED);
    if t23 {
        let t24 = var_get(rt, 0);
        let t25 = get_seen(rt, t24, &S_NOW, 132)?;
        v8 = call(rt, t25, t24, &[], "host.now")?;
    } else {
        let t28 = to_num(rt, v6_lastmodified)?;
        if truthy_num(t28) {
            v9 = t28;
        } else {
            v9 = 0.0;
        }
        v8 = V::num(v9);
    }
    put_private(rt, v0_this, t21, v8)?;
    let t32 = var_get(rt, 34);
    let t33 = var_get(rt, 3);
    let t35 = call(rt, t33, V::UNDEFINED, &[v2_filename], "scalar")?;
    put_private(rt, v0_this, t32, t35)?;
    return Ok(v0_this);
}

fn f21_file_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f21_file(rt, me, target, args)
}

// blob.js:68  get name() { return this.#name; }
fn f22_get_name(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 23)?;
    let t1 = var_get(rt, 34);
    return Ok(get_private(rt, this, t1)?);
}

// blob.js:69  get lastModified() { return this.#lastModified; }
fn f23_get_lastmodified(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 24)?;
    let t1 = var_get(rt, 35);
    return Ok(get_private(rt, this, t1)?);
}

// blob.js:70  [host.custom](depth, options) {
fn f24(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33, 25)?;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = lt(rt, v0_depth, V::num(0.0))?;
    if t4 {
        let t5 = var_get(rt, 5);
        return Ok(call(rt, t5, V::UNDEFINED, &[this, v1_options], "brief")?);
    }
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_INSPECT, 137)?;
    let t11 = get_seen(rt, this, &S_SIZE, 138)?;
    let t12 = get_seen(rt, this, &S_TYPE, 139)?;
    let t13 = var_get(rt, 34);
    let t14 = get_private(rt, this, t13)?;
    let t15 = var_get(rt, 35);
    let t16 = get_private(rt, this, t15)?;
    let t10 = obj_seen(rt, &K_SIZE_TYPE_NAME_LASTMODIFIED, [t11, t12, t14, t16], 142)?;
    let t17 = var_get(rt, 14);
    let t19 = f6_inner(rt, v1_options)?;
    let t20 = call(rt, t9, t8, &[t10, t19], "host.inspect")?;
    let t21 = to_part(rt, t20)?;
    return Ok(concat_n(rt, &[S_FILE_1.v(), t21])?);
}

// blob.js:78  const entry = (name, value, filename) => {
fn f25_entry(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 45, 26)?;
    let v0_name = p0;
    let mut v1_value = p1;
    let v2_filename = p2;
    let t5 = var_get(rt, 16);
    let t5 = tdz(rt, t5, "Blob")?;
    let t6 = instance_of(rt, v1_value, t5)?;
    if t6 {
        let t8 = var_get(rt, 18);
        let t9 = instance_of(rt, v1_value, t8)?;
        let t10 = !t9;
        if t10 {
            let t11 = var_get(rt, 18);
            let t13 = arr(rt, &[v1_value])?;
            let t16 = get_seen(rt, v1_value, &S_TYPE, 145)?;
            let t14 = obj_seen(rt, &K_TYPE, [t16], 146)?;
            v1_value = constructed(f21_file(rt, t11, t11, &[t13, S_BLOB_2.v(), t14]), rt)?;
        }
        let t19 = sne(rt, v2_filename, V::UNDEFINED);
        if t19 {
            let t20 = var_get(rt, 18);
            let t22 = arr(rt, &[v1_value])?;
            let t26 = get_seen(rt, v1_value, &S_TYPE, 147)?;
            let t28 = get_seen(rt, v1_value, &S_LASTMODIFIED, 148)?;
            let t24 = obj_seen(rt, &K_TYPE_LASTMODIFIED, [t26, t28], 149)?;
            v1_value = constructed(f21_file(rt, t20, t20, &[t22, v2_filename, t24]), rt)?;
        }
    }
    return Ok(arr(rt, &[v0_name, v1_value])?);
}

fn f25_entry_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f25_entry(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// blob.js:85  const iterator = iterators('FormData', () => new Wrong("'next' called on an object that does not im…
fn f26(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 27)?;
    let t1 = var_get(rt, 2);
    return Ok(construct(rt, t1, &[S_NEXT_CALLED_ON_AN_OBJECT_THAT_DO.v()], "Wrong")?);
}

// blob.js:88  constructor(form = undefined) {
fn f27_formdata(rt: &mut Rt, me: V, target: V, p0: V) -> R<V> {
    enter(rt, 16, 28)?;
    let this = instance(rt, target)?;
    let mut v1 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = p0;
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v1 = V::UNDEFINED;
    } else {
        v1 = t2;
    }
    let v0_form = v1;
    let t6 = sne(rt, v0_form, V::UNDEFINED);
    if t6 {
        let t7 = var_get(rt, 2);
        let t8 = construct(rt, t7, &[S_FORMDATA_CONSTRUCTOR_ARGUMENT_1.v()], "Wrong")?;
        return Err(throw(rt, t8));
    }
    Ok(this)
}

fn f27_formdata_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f27_formdata(rt, me, target, arg(args, 0))
}

// blob.js:87  #list = [];
fn f28_list(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 29)?;
    return Ok(arr(rt, &[])?);
}

// blob.js:91  static #made(method, args) {
fn f29_made(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 69, 30)?;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_method = arg(args, 0);
    let v1_args = arg(args, 1);
    let t4 = to_part(rt, v0_method)?;
    let v2_prefix = concat_n(rt, &[S_FORMDATA_1.v(), t4])?;
    let t6 = var_get(rt, 10);
    call(rt, t6, V::UNDEFINED, &[v1_args, V::num(2.0), v2_prefix], "needs")?;
    let t11 = get_at(rt, v1_args, 1i64)?;
    let t12 = var_get(rt, 16);
    let t12 = tdz(rt, t12, "Blob")?;
    let v3_isblob = instance_of(rt, t11, t12)?;
    let t15 = length_seen(rt, v1_args, 151)?;
    let t16 = seq(rt, t15, V::num(3.0));
    if t16 {
        v6 = !v3_isblob;
    } else {
        v6 = t16;
    }
    if v6 {
        let t20 = var_get(rt, 2);
        let t22 = to_part(rt, v0_method)?;
        let t24 = concat_n(rt, &[S_FAILED_TO_EXECUTE.v(), t22, S_ON_FORMDATA_PARAMETER_2_IS_NOT_O.v()])?;
        let t25 = construct(rt, t20, &[t24], "Wrong")?;
        return Err(throw(rt, t25));
    }
    let t26 = var_get(rt, 3);
    let t28 = get_at(rt, v1_args, 0i64)?;
    let v4_name = call(rt, t26, V::UNDEFINED, &[t28], "scalar")?;
    if v3_isblob {
        v7 = get_at(rt, v1_args, 1i64)?;
    } else {
        let t33 = var_get(rt, 3);
        let t35 = get_at(rt, v1_args, 1i64)?;
        v7 = call(rt, t33, V::UNDEFINED, &[t35], "scalar")?;
    }
    let v5_value = v7;
    let t38 = var_get(rt, 19);
    let t42 = length_seen(rt, v1_args, 152)?;
    let t43 = seq(rt, t42, V::num(3.0));
    if t43 {
        let t44 = var_get(rt, 3);
        let t46 = get_at(rt, v1_args, 2i64)?;
        v8 = call(rt, t44, V::UNDEFINED, &[t46], "scalar")?;
    } else {
        v8 = V::UNDEFINED;
    }
    return Ok(f25_entry(rt, v4_name, v5_value, v8)?);
}

// blob.js:99  static fill(form, list) {
fn f30_fill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 31)?;
    let v0_form = arg(args, 0);
    let v1_list = arg(args, 1);
    let t4 = var_get(rt, 37);
    put_private(rt, v0_form, t4, v1_list)?;
    return Ok(v0_form);
}

// blob.js:103  append(_name, _value, _filename = undefined) { isOf(this, FormData); this.#list.push(FormData.#made…
fn f31_append(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 32)?;
    let mut v4 = V::UNDEFINED;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t4 = arg(args, 2);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t4;
    }
    let v2_filename = v4;
    let t7 = var_get(rt, 9);
    let t8 = var_get(rt, 36);
    let t8 = tdz(rt, t8, "FormData")?;
    call(rt, t7, V::UNDEFINED, &[this, t8], "isOf")?;
    let t10 = var_get(rt, 37);
    let t11 = get_private(rt, this, t10)?;
    let t12 = get_method(rt, t11, &S_PUSH, M_PUSH)?;
    let t13 = var_get(rt, 36);
    let t13 = tdz(rt, t13, "FormData")?;
    let t14 = var_get(rt, 38);
    let t15 = get_private(rt, t13, t14)?;
    let t17 = call(rt, t15, t13, &[S_APPEND.v(), v3_arguments], "FormData[#made]")?;
    call_push(rt, t12, t11, t17, "this[#list].push")?;
    Ok(V::UNDEFINED)
}

// blob.js:104  delete(name) {
fn f32_delete(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 33)?;
    let mut v0_name = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 9);
    let t4 = var_get(rt, 36);
    let t4 = tdz(rt, t4, "FormData")?;
    call(rt, t3, V::UNDEFINED, &[this, t4], "isOf")?;
    let t6 = var_get(rt, 10);
    call(rt, t6, V::UNDEFINED, &[v1_arguments, V::num(1.0), S_FORMDATA_DELETE.v()], "needs")?;
    let t9 = var_get(rt, 3);
    let t10 = box_get(v0_name);
    let t11 = call(rt, t9, V::UNDEFINED, &[t10], "scalar")?;
    box_set(rt, v0_name, t11)?;
    let t12 = var_get(rt, 37);
    let t13 = var_get(rt, 37);
    let t14 = get_private(rt, this, t13)?;
    let t15 = get_method(rt, t14, &S_FILTER, M_FILTER)?;
    let t16 = closure(rt, 33, &[v0_name])?;
    let t17 = call_method(rt, t15, t14, &[t16], "this[#list].filter", M_FILTER)?;
    put_private(rt, this, t12, t17)?;
    Ok(V::UNDEFINED)
}

// blob.js:108  this.#list = this.#list.filter((p) => p[0] !== name);
fn f33(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 34)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((sne(rt, t3, t4))));
}

// blob.js:110  get(name) {
fn f34_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 35)?;
    let mut v0_name = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 9);
    let t4 = var_get(rt, 36);
    let t4 = tdz(rt, t4, "FormData")?;
    call(rt, t3, V::UNDEFINED, &[this, t4], "isOf")?;
    let t6 = var_get(rt, 10);
    call(rt, t6, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_FORMDATA_GET.v()], "needs")?;
    let t9 = var_get(rt, 3);
    let t10 = box_get(v0_name);
    let t11 = call(rt, t9, V::UNDEFINED, &[t10], "scalar")?;
    box_set(rt, v0_name, t11)?;
    let t12 = var_get(rt, 37);
    let t13 = get_private(rt, this, t12)?;
    let t14 = get_method(rt, t13, &S_FIND, M_FIND)?;
    let t15 = closure(rt, 35, &[v0_name])?;
    let v1_found = call_method(rt, t14, t13, &[t15], "this[#list].find", M_FIND)?;
    if v1_found.truthy() {
        v3 = get_at(rt, v1_found, 1i64)?;
    } else {
        v3 = V::NULL;
    }
    return Ok(v3);
}

// blob.js:114  const found = this.#list.find((p) => p[0] === name);
fn f35(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 36)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// blob.js:117  getAll(name) {
fn f36_getall(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 25, 37)?;
    let mut v0_name = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 9);
    let t4 = var_get(rt, 36);
    let t4 = tdz(rt, t4, "FormData")?;
    call(rt, t3, V::UNDEFINED, &[this, t4], "isOf")?;
    let t6 = var_get(rt, 10);
    call(rt, t6, V::UNDEFINED, &[v1_arguments, V::num(1.0), S_FORMDATA_GETALL.v()], "needs")?;
    let t9 = var_get(rt, 3);
    let t10 = box_get(v0_name);
    let t11 = call(rt, t9, V::UNDEFINED, &[t10], "scalar")?;
    box_set(rt, v0_name, t11)?;
    let t12 = var_get(rt, 37);
    let t13 = get_private(rt, this, t12)?;
    let t14 = get_method(rt, t13, &S_FILTER, M_FILTER)?;
    let t15 = closure(rt, 37, &[v0_name])?;
    let t16 = call_method(rt, t14, t13, &[t15], "this[#list].filter", M_FILTER)?;
    let t17 = get_method(rt, t16, &S_MAP, M_MAP)?;
    let t18 = closure(rt, 38, &[])?;
    return Ok(call_method(rt, t17, t16, &[t18], "this[#list].filter(...).map", M_MAP)?);
}

// blob.js:121  return this.#list.filter((p) => p[0] === name).map((p) => p[1]);
fn f37(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 38)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// blob.js:121  return this.#list.filter((p) => p[0] === name).map((p) => p[1]);
fn f38(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 39)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 1i64)?);
}

// blob.js:123  has(name) {
fn f39_has(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22, 40)?;
    let mut v0_name = V::UNDEFINED;
    v0_name = new_box(rt, V::UNDEFINED)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let t2 = arg(args, 0);
    box_set(rt, v0_name, t2)?;
    let t3 = var_get(rt, 9);
    let t4 = var_get(rt, 36);
    let t4 = tdz(rt, t4, "FormData")?;
    call(rt, t3, V::UNDEFINED, &[this, t4], "isOf")?;
    let t6 = var_get(rt, 10);
    call(rt, t6, V::UNDEFINED, &[v1_arguments, V::num(1.0), S_FORMDATA_HAS.v()], "needs")?;
    let t9 = var_get(rt, 3);
    let t10 = box_get(v0_name);
    let t11 = call(rt, t9, V::UNDEFINED, &[t10], "scalar")?;
    box_set(rt, v0_name, t11)?;
    let t12 = var_get(rt, 37);
    let t13 = get_private(rt, this, t12)?;
    let t14 = get_method(rt, t13, &S_SOME, M_SOME)?;
    let t15 = closure(rt, 40, &[v0_name])?;
    return Ok(call_method(rt, t14, t13, &[t15], "this[#list].some", M_SOME)?);
}

// blob.js:127  return this.#list.some((p) => p[0] === name);
fn f40(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 41)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = box_get(capture(me, 0));
    return Ok(V::bool((seq(rt, t3, t4))));
}

// blob.js:129  set(_name, _value, _filename = undefined) {
fn f41_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 51, 42)?;
    let mut v4 = V::UNDEFINED;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_name = arg(args, 0);
    let v1_value = arg(args, 1);
    let t4 = arg(args, 2);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = V::UNDEFINED;
    } else {
        v4 = t4;
    }
    let v2_filename = v4;
    let t7 = var_get(rt, 9);
    let t8 = var_get(rt, 36);
    let t8 = tdz(rt, t8, "FormData")?;
    call(rt, t7, V::UNDEFINED, &[this, t8], "isOf")?;
    let t10 = var_get(rt, 36);
    let t10 = tdz(rt, t10, "FormData")?;
    let t11 = var_get(rt, 38);
    let t12 = get_private(rt, t10, t11)?;
    let v5_made = call(rt, t12, t10, &[S_SET.v(), v3_arguments], "FormData[#made]")?;
    let t15 = var_get(rt, 37);
    let t16 = get_private(rt, this, t15)?;
    let t17 = get_method(rt, t16, &S_FINDINDEX, M_FINDINDEX)?;
    let t18 = closure(rt, 42, &[v5_made])?;
    let v6_at = call_method(rt, t17, t16, &[t18], "this[#list].findIndex", M_FINDINDEX)?;
    let t21 = lt(rt, v6_at, V::num(0.0))?;
    if t21 {
        let t22 = var_get(rt, 37);
        let t23 = get_private(rt, this, t22)?;
        let t24 = get_method(rt, t23, &S_PUSH, M_PUSH)?;
        call_push(rt, t24, t23, v5_made, "this[#list].push")?;
    } else {
        let t27 = var_get(rt, 37);
        let t28 = get_private(rt, this, t27)?;
        put_v(rt, t28, v6_at, v5_made, true)?;
        let t31 = var_get(rt, 37);
        let t32 = var_get(rt, 37);
        let t33 = get_private(rt, this, t32)?;
        let t34 = get_method(rt, t33, &S_FILTER, M_FILTER)?;
        let t35 = closure(rt, 43, &[v6_at, v5_made])?;
        let t36 = call_method(rt, t34, t33, &[t35], "this[#list].filter", M_FILTER)?;
        put_private(rt, this, t31, t36)?;
    }
    Ok(V::UNDEFINED)
}

// blob.js:131  const made = FormData.#made('set', arguments), at = this.#list.findIndex((p) => p[0] === made[0]);
fn f42(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 43)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t4 = capture(me, 0);
    let t5 = get_at(rt, t4, 0i64)?;
    return Ok(V::bool((seq(rt, t3, t5))));
}

// blob.js:135  this.#list = this.#list.filter((p, i) => i <= at || p[0] !== made[0]);
fn f43(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 44)?;
    let mut v2 = false;
    let v0_p = arg(args, 0);
    let v1_i = arg(args, 1);
    let t4 = capture(me, 0);
    let t5 = le(rt, v1_i, t4)?;
    if t5 {
        v2 = t5;
    } else {
        let t7 = get_at(rt, v0_p, 0i64)?;
        let t8 = capture(me, 1);
        let t9 = get_at(rt, t8, 0i64)?;
        v2 = sne(rt, t7, t9);
    }
    return Ok(V::bool(v2));
}

// blob.js:138  [host.custom](depth, options) {
fn f44(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39, 45)?;
    let mut v4 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t4 = get_builtin(rt, t3, &S_CREATE, G_OBJECT_CREATE)?;
    let v2_o = call_known(rt, t4, t3, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
    let t6 = var_get(rt, 37);
    let t7 = get_private(rt, this, t6)?;
    let mut t8 = iter(rt, t7, "this[#list]")?;
    'l1: loop {
        tick(rt, 44, 46)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t11 = attempt!('try1, iter(rt, t9, ".for"));
                let (t12, t13) = attempt!('try1, next(rt, &mut t11));
                let v5_name = t12;
                let (t14, t15) = attempt!('try1, next(rt, &mut t11));
                let v6_value = t14;
                attempt!('try1, close(rt, &mut t11, false));
                let t18 = attempt!('try1, get_v(rt, v2_o, v5_name));
                let t19 = !t18.truthy();
                if t19 {
                    attempt!('try1, put_v(rt, v2_o, v5_name, v6_value, true));
                } else {
                    let t23 = attempt!('try1, gload_builtin(rt, &S_ARRAY, G_ARRAY));
                    let t24 = attempt!('try1, get_builtin(rt, t23, &S_ISARRAY, G_ARRAY_ISARRAY));
                    let t27 = attempt!('try1, get_v(rt, v2_o, v5_name));
                    let t28 = attempt!('try1, call_known(rt, t24, t23, &[t27], "Array.isArray", C_ARRAY_ISARRAY));
                    if t28.truthy() {
                        let t31 = attempt!('try1, get_v(rt, v2_o, v5_name));
                        let t32 = attempt!('try1, get_method(rt, t31, &S_PUSH, M_PUSH));
                        attempt!('try1, call_push(rt, t32, t31, v6_value, "o[name].push"));
                    } else {
                        let t39 = attempt!('try1, get_v(rt, v2_o, v5_name));
                        let t41 = attempt!('try1, arr(rt, &[t39, v6_value]));
                        attempt!('try1, put_v(rt, v2_o, v5_name, t41, true));
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v4 = exception;
            close(rt, &mut t8, true)?;
            return Err(throw(rt, v4));
        }
    }
    let t44 = get_seen(rt, v1_options, &S_DEPTH, 180)?;
    let t45 = eq(rt, t44, V::NULL)?;
    if t45 {
        put_seen(rt, v1_options, &S_DEPTH, v0_depth, true, 181)?;
        v7 = v0_depth;
    } else {
        v7 = t44;
    }
    let t48 = var_get(rt, 0);
    let t49 = get_seen(rt, t48, &S_FORMAT, 182)?;
    let t51 = arr(rt, &[v2_o])?;
    let v3_showntext = call(rt, t49, t48, &[t51, v1_options], "host.format")?;
    let t55 = get_method(rt, v3_showntext, &S_SLICE, M_SLICE)?;
    let t57 = get_method(rt, v3_showntext, &S_INDEXOF, M_INDEXOF)?;
    let t58 = call_method(rt, t57, v3_showntext, &[S_2.v()], "shownText.indexOf", M_INDEXOF)?;
    let t59 = add(rt, t58, V::num(2.0))?;
    let t60 = call_method(rt, t55, v3_showntext, &[t59], "shownText.slice", M_SLICE)?;
    let t61 = to_part(rt, t60)?;
    return Ok(concat_n(rt, &[S_FORMDATA_2.v(), t61])?);
}

// blob.js:149  keys() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[0]); }
fn f45_keys(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 47)?;
    let v0_this = this;
    let t1 = var_get(rt, 9);
    let t2 = var_get(rt, 36);
    let t2 = tdz(rt, t2, "FormData")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 20);
    let t5 = closure(rt, 46, &[v0_this])?;
    let t6 = closure(rt, 47, &[])?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t5, t6], "iterator")?);
}

// blob.js:149  keys() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[0]); }
fn f46(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 48)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 37);
    return Ok(get_private(rt, t1, t2)?);
}

// blob.js:149  keys() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[0]); }
fn f47(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 49)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 0i64)?);
}

// blob.js:150  values() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[1]); }
fn f48_values(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 50)?;
    let v0_this = this;
    let t1 = var_get(rt, 9);
    let t2 = var_get(rt, 36);
    let t2 = tdz(rt, t2, "FormData")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 20);
    let t5 = closure(rt, 49, &[v0_this])?;
    let t6 = closure(rt, 50, &[])?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t5, t6], "iterator")?);
}

// blob.js:150  values() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[1]); }
fn f49(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 51)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 37);
    return Ok(get_private(rt, t1, t2)?);
}

// blob.js:150  values() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[1]); }
fn f50(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 52)?;
    let v0_p = arg(args, 0);
    return Ok(get_at(rt, v0_p, 1i64)?);
}

// blob.js:151  entries() { isOf(this, FormData); return iterator(() => this.#list, (p) => [p[0], p[1]]); }
fn f51_entries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 53)?;
    let v0_this = this;
    let t1 = var_get(rt, 9);
    let t2 = var_get(rt, 36);
    let t2 = tdz(rt, t2, "FormData")?;
    call(rt, t1, V::UNDEFINED, &[this, t2], "isOf")?;
    let t4 = var_get(rt, 20);
    let t5 = closure(rt, 52, &[v0_this])?;
    let t6 = closure(rt, 53, &[])?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t5, t6], "iterator")?);
}

// blob.js:151  entries() { isOf(this, FormData); return iterator(() => this.#list, (p) => [p[0], p[1]]); }
fn f52(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 54)?;
    let t1 = capture(me, 0);
    let t2 = var_get(rt, 37);
    return Ok(get_private(rt, t1, t2)?);
}

// blob.js:151  entries() { isOf(this, FormData); return iterator(() => this.#list, (p) => [p[0], p[1]]); }
fn f53(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 55)?;
    let v0_p = arg(args, 0);
    let t3 = get_at(rt, v0_p, 0i64)?;
    let t5 = get_at(rt, v0_p, 1i64)?;
    return Ok(arr(rt, &[t3, t5])?);
}

// blob.js:152  forEach(callback, self = globalThis) {
fn f54_foreach(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 56)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_callback = arg(args, 0);
    let t3 = arg(args, 1);
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = gload(rt, &S_GLOBALTHIS)?;
    } else {
        v3 = t3;
    }
    let v1_self = v3;
    let t7 = var_get(rt, 9);
    let t8 = var_get(rt, 36);
    let t8 = tdz(rt, t8, "FormData")?;
    call(rt, t7, V::UNDEFINED, &[this, t8], "isOf")?;
    let t10 = var_get(rt, 10);
    call(rt, t10, V::UNDEFINED, &[v2_arguments, V::num(1.0), S_FORMDATA_FOREACH.v()], "needs")?;
    let t14 = type_of(rt, v0_callback);
    let t15 = sne(rt, t14, S_FUNCTION.v());
    if t15 {
        let t16 = var_get(rt, 2);
        let t17 = construct(rt, t16, &[S_FAILED_TO_EXECUTE_FOREACH_ON_FOR.v()], "Wrong")?;
        return Err(throw(rt, t17));
    }
    let t18 = get_method(rt, this, &S_ENTRIES, M_ENTRIES)?;
    let t19 = call_method(rt, t18, this, &[], "", M_ENTRIES)?;
    let mut t20 = iter(rt, t19, "this.entries is not a function or its return value")?;
    'l2: loop {
        tick(rt, 20, 57)?;
        let (t21, t22) = next(rt, &mut t20)?;
        if t22 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t23 = attempt!('try1, iter(rt, t21, ".for"));
                let (t24, t25) = attempt!('try1, next(rt, &mut t23));
                let v5_name = t24;
                let (t26, t27) = attempt!('try1, next(rt, &mut t23));
                let v6_value = t26;
                attempt!('try1, close(rt, &mut t23, false));
                let t29 = attempt!('try1, get_seen(rt, v0_callback, &S_CALL, 189));
                attempt!('try1, call(rt, t29, v0_callback, &[v1_self, v6_value, v5_name, this], "callback.call"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v4 = exception;
            close(rt, &mut t20, true)?;
            return Err(throw(rt, v4));
        }
    }
    Ok(V::UNDEFINED)
}

// blob.js:166  const mime = (value) => {
fn f55_mime(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 99, 58)?;
    let mut v8 = false;
    let mut v9 = false;
    let mut v10 = false;
    let mut v11 = V::UNDEFINED;
    let mut v16 = V::UNDEFINED;
    let mut v17 = V::UNDEFINED;
    let mut v18 = V::UNDEFINED;
    let mut v19 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let t3 = seq(rt, v0_value, V::UNDEFINED);
    if t3 {
        return Ok(V::UNDEFINED);
    }
    let t4 = regexp(rt, &S_3, &S)?;
    let t5 = get_seen(rt, t4, &S_TEST, 190)?;
    let t7 = call(rt, t5, t4, &[v0_value], "/[\",]/.test")?;
    if t7.truthy() {
        let t8 = var_get(rt, 0);
        let t9 = get_seen(rt, t8, &S_MISSING, 191)?;
        call(rt, t9, t8, &[S_A_CONTENT_TYPE_WITH_QUOTES_OR_OF.v()], "host.missing")?;
    }
    let t12 = get_method(rt, v0_value, &S_REPLACE, M_REPLACE)?;
    let t13 = var_get(rt, 24);
    let t14 = call_method(rt, t12, v0_value, &[t13, S.v()], "value.replace", M_REPLACE)?;
    let t15 = get_method(rt, t14, &S_SPLIT, M_SPLIT)?;
    let t16 = call_method(rt, t15, t14, &[S_4.v()], "", M_SPLIT)?;
    let mut t17 = iter(rt, t16, "*")?;
    let (t18, t19) = next(rt, &mut t17)?;
    let v1_head = t18;
    let t20 = arr(rt, &[])?;
    'l2: loop {
        tick(rt, 4, 59)?;
        let (t21, t22) = next(rt, &mut t17)?;
        if t22 {
            break 'l2;
        }
        push(rt, t20, t21)?;
    }
    let v2_rest = t20;
    close(rt, &mut t17, false)?;
    let t24 = get_method(rt, v1_head, &S_REPLACE, M_REPLACE)?;
    let t25 = regexp(rt, &S_T_N_R, &S)?;
    let t26 = call_method(rt, t24, v1_head, &[t25, S.v()], "head.replace", M_REPLACE)?;
    let t27 = get_method(rt, t26, &S_SPLIT, M_SPLIT)?;
    let t28 = call_method(rt, t27, t26, &[S_5.v()], "", M_SPLIT)?;
    let mut t29 = iter(rt, t28, "*")?;
    let (t30, t31) = next(rt, &mut t29)?;
    let v3_type = t30;
    let (t32, t33) = next(rt, &mut t29)?;
    let v4_subtype = t32;
    let (t34, t35) = next(rt, &mut t29)?;
    let v5_more = t34;
    close(rt, &mut t29, false)?;
    let t37 = seq(rt, v4_subtype, V::UNDEFINED);
    if t37 {
        v10 = t37;
    } else {
        v10 = sne(rt, v5_more, V::UNDEFINED);
    }
    if v10 {
        v9 = v10;
    } else {
        let t41 = var_get(rt, 23);
        let t42 = get_seen(rt, t41, &S_TEST, 196)?;
        let t44 = call(rt, t42, t41, &[v3_type], "token.test")?;
        v9 = !t44.truthy();
    }
    if v9 {
        v8 = v9;
    } else {
        let t47 = var_get(rt, 23);
        let t48 = get_seen(rt, t47, &S_TEST, 197)?;
        let t50 = call(rt, t48, t47, &[v4_subtype], "token.test")?;
        v8 = !t50.truthy();
    }
    if v8 {
        return Ok(V::UNDEFINED);
    }
    let t53 = gload(rt, &S_MAP_1)?;
    let v6_parameters = construct(rt, t53, &[], "Map")?;
    let mut t56 = iter(rt, v2_rest, "rest")?;
    'l4: loop {
        tick(rt, 70, 60)?;
        let (t57, t58) = next(rt, &mut t56)?;
        if t58 {
            break 'l4;
        }
        'done1: {
            let stop: Stop = 'try1: {
                'l5: {
                    let v12_one = t57;
                    let t60 = attempt!('try1, get_method(rt, v12_one, &S_INDEXOF, M_INDEXOF));
                    let v13_at = attempt!('try1, call_method(rt, t60, v12_one, &[S_6.v()], "one.indexOf", M_INDEXOF));
                    let t63 = attempt!('try1, lt(rt, v13_at, V::num(0.0)));
                    if t63 {
                        break 'l5;
                    }
                    let t65 = attempt!('try1, get_method(rt, v12_one, &S_SLICE, M_SLICE));
                    let t67 = attempt!('try1, call_method(rt, t65, v12_one, &[V::num(0.0), v13_at], "one.slice", M_SLICE));
                    let t68 = attempt!('try1, get_method(rt, t67, &S_REPLACE, M_REPLACE));
                    let t69 = attempt!('try1, regexp(rt, &S_T_N_R_1, &S));
                    let t70 = attempt!('try1, call_method(rt, t68, t67, &[t69, S.v()], "one.slice(...).replace", M_REPLACE));
                    let t71 = attempt!('try1, get_method(rt, t70, &S_TOLOWERCASE, M_TOLOWERCASE));
                    let v14_name = attempt!('try1, call_method(rt, t71, t70, &[], "one.slice(...).replace(...).toLowerCase", M_TOLOWERCASE));
                    let t74 = attempt!('try1, get_method(rt, v12_one, &S_SLICE, M_SLICE));
                    let t76 = attempt!('try1, add(rt, v13_at, V::num(1.0)));
                    let t77 = attempt!('try1, call_method(rt, t74, v12_one, &[t76], "one.slice", M_SLICE));
                    let t78 = attempt!('try1, get_method(rt, t77, &S_REPLACE, M_REPLACE));
                    let t79 = attempt!('try1, regexp(rt, &S_T_N_R, &S));
                    let v15_given = attempt!('try1, call_method(rt, t78, t77, &[t79, S.v()], "one.slice(...).replace", M_REPLACE));
                    let t82 = sne(rt, v15_given, S.v());
                    if t82 {
                        let t83 = var_get(rt, 23);
                        let t84 = attempt!('try1, get_seen(rt, t83, &S_TEST, 204));
                        v18 = attempt!('try1, call(rt, t84, t83, &[v14_name], "token.test"));
                    } else {
                        v18 = V::bool(t82);
                    }
                    if v18.truthy() {
                        let t88 = attempt!('try1, regexp(rt, &S_T_X20_X7E_X80_XFF, &S));
                        let t89 = attempt!('try1, get_seen(rt, t88, &S_TEST, 205));
                        v17 = attempt!('try1, call(rt, t89, t88, &[v15_given], "/^[\\t\\x20-\\x7e\\x80-\\xff]+$/.test"));
                    } else {
                        v17 = v18;
                    }
                    if v17.truthy() {
                        let t94 = attempt!('try1, get_method(rt, v6_parameters, &S_HAS, M_HAS));
                        let t96 = attempt!('try1, call_method(rt, t94, v6_parameters, &[v14_name], "parameters.has", M_HAS));
                        v16 = V::bool((!t96.truthy()));
                    } else {
                        v16 = v17;
                    }
                    if v16.truthy() {
                        let t100 = attempt!('try1, get_method(rt, v6_parameters, &S_SET, M_SET));
                        attempt!('try1, call_method(rt, t100, v6_parameters, &[v14_name, v15_given], "parameters.set", M_SET));
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v11 = exception;
            close(rt, &mut t56, true)?;
            return Err(throw(rt, v11));
        }
    }
    let t106 = to_part(rt, v3_type)?;
    let t109 = to_part(rt, v4_subtype)?;
    let t110 = concat_n(rt, &[t106, S_5.v(), t109])?;
    let t111 = get_method(rt, t110, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let v7_essence = call_method(rt, t111, t110, &[], "typesubtype.toLowerCase", M_TOLOWERCASE)?;
    let t114 = seq(rt, v7_essence, S_7.v());
    if t114 {
        v19 = V::UNDEFINED;
    } else {
        v19 = obj_seen(rt, &K_ESSENCE_PARAMETERS, [v7_essence, v6_parameters], 209)?;
    }
    return Ok(v19);
}

// blob.js:182  const mimeText = (type) => {
fn f56_mimetext(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 61)?;
    let mut v2 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_type = arg(args, 0);
    let t3 = !v0_type.truthy();
    if t3 {
        return Ok(S.v());
    }
    let mut v1_out = get_seen(rt, v0_type, &S_ESSENCE, 210)?;
    let t7 = get_seen(rt, v0_type, &S_PARAMETERS, 211)?;
    let mut t8 = iter(rt, t7, "type.parameters")?;
    'l2: loop {
        tick(rt, 36, 62)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l2;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t11 = attempt!('try1, iter(rt, t9, ".for"));
                let (t12, t13) = attempt!('try1, next(rt, &mut t11));
                let v3_name = t12;
                let (t14, t15) = attempt!('try1, next(rt, &mut t11));
                let v4_value = t14;
                attempt!('try1, close(rt, &mut t11, false));
                let t18 = attempt!('try1, to_part(rt, v3_name));
                let t21 = var_get(rt, 23);
                let t22 = attempt!('try1, get_seen(rt, t21, &S_TEST, 212));
                let t24 = attempt!('try1, call(rt, t22, t21, &[v4_value], "token.test"));
                if t24.truthy() {
                    v5 = v4_value;
                } else {
                    let t27 = attempt!('try1, get_method(rt, v4_value, &S_REPLACE, M_REPLACE));
                    let t28 = attempt!('try1, regexp(rt, &S_8, &S_G));
                    let t29 = attempt!('try1, call_method(rt, t27, v4_value, &[t28, S_1_1.v()], "value.replace", M_REPLACE));
                    let t30 = attempt!('try1, to_part(rt, t29));
                    v5 = attempt!('try1, concat_n(rt, &[S_9.v(), t30, S_9.v()]));
                }
                let t34 = attempt!('try1, to_part(rt, v5));
                let t39 = attempt!('try1, add_part(rt, v1_out));
                v1_out = attempt!('try1, concat_n(rt, &[t39, S_4.v(), t18, S_6.v(), t34]));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t8, true)?;
            return Err(throw(rt, v2));
        }
    }
    return Ok(v1_out);
}

// blob.js:191  const failed = () => new Wrong('Failed to parse body as FormData.');
fn f57_failed(rt: &mut Rt) -> R<V> {
    enter(rt, 4, 63)?;
    let t1 = var_get(rt, 2);
    return Ok(construct(rt, t1, &[S_FAILED_TO_PARSE_BODY_AS_FORMDATA.v()], "Wrong")?);
}

fn f57_failed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f57_failed(rt)
}

// blob.js:192  const unusual = () => host.missing('a form whose parts have other headers than browsers send');
fn f58_unusual(rt: &mut Rt) -> R<V> {
    enter(rt, 5, 64)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_MISSING, 214)?;
    return Ok(call(rt, t2, t1, &[S_A_FORM_WHOSE_PARTS_HAVE_OTHER_HE.v()], "host.missing")?);
}

fn f58_unusual_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f58_unusual(rt)
}

// blob.js:193  const word = (s) => new host.encoding.TextDecoder().decode(new Bytes(host.fromText(s, 'latin1'))).r…
fn f59_word(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 25, 65)?;
    let v0_s = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_ENCODING, 215)?;
    let t4 = get_seen(rt, t3, &S_TEXTDECODER, 216)?;
    let t5 = construct(rt, t4, &[], "host.encoding.TextDecoder")?;
    let t6 = get_seen(rt, t5, &S_DECODE, 217)?;
    let t7 = var_get(rt, 1);
    let t8 = var_get(rt, 0);
    let t9 = get_seen(rt, t8, &S_FROMTEXT, 218)?;
    let t11 = call(rt, t9, t8, &[v0_s, S_LATIN1.v()], "host.fromText")?;
    let t12 = construct(rt, t7, &[t11], "Bytes")?;
    let t13 = call(rt, t6, t5, &[t12], "(intermediate value).decode")?;
    let t14 = get_method(rt, t13, &S_REPLACE, M_REPLACE)?;
    let t15 = regexp(rt, &S_0A, &S_IG)?;
    let t16 = call_method(rt, t14, t13, &[t15, S_1.v()], "(intermediate value).decode(...).replace", M_REPLACE)?;
    let t17 = get_method(rt, t16, &S_REPLACE, M_REPLACE)?;
    let t18 = regexp(rt, &S_0D, &S_IG)?;
    let t19 = call_method(rt, t17, t16, &[t18, S_10.v()], "(intermediate value).decode(...).replace(...).replace", M_REPLACE)?;
    let t20 = get_method(rt, t19, &S_REPLACE, M_REPLACE)?;
    let t21 = regexp(rt, &S_22, &S_G)?;
    return Ok(call_method(rt, t20, t19, &[t21, S_9.v()], "(intermediate value).decode(...).replace(...).replace(...).replace", M_REPLACE)?);
}

fn f59_word_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f59_word(rt, arg(args, 0))
}

// blob.js:194  const partHead = (lines) => {
fn f60_parthead(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 22, 66)?;
    let mut v2 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let v0_lines = p0;
    let v1_head = obj_seen(rt, &K_NAME_FILENAME_TYPE, [V::UNDEFINED, V::UNDEFINED, S_TEXT_PLAIN.v()], 222)?;
    let mut t4 = iter(rt, v0_lines, "lines")?;
    'l1: loop {
        tick(rt, 78, 67)?;
        let (t5, t6) = next(rt, &mut t4)?;
        if t6 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_line = t5;
                let t7 = attempt!('try1, regexp(rt, &S_0_9A_ZA_Z_T_T, &S));
                let t8 = attempt!('try1, get_seen(rt, t7, &S_EXEC, 223));
                let t10 = attempt!('try1, call(rt, t8, t7, &[v3_line], ""));
                let t11 = attempt!('try1, eq(rt, t10, V::NULL));
                if t11 {
                    let t12 = var_get(rt, 26);
                    v6 = attempt!('try1, f58_unusual(rt));
                } else {
                    v6 = t10;
                }
                let mut t15 = attempt!('try1, iter(rt, v6, ""));
                let (t16, t17) = attempt!('try1, next(rt, &mut t15));
                let (t18, t19) = attempt!('try1, next(rt, &mut t15));
                let v4_key = t18;
                let (t20, t21) = attempt!('try1, next(rt, &mut t15));
                let v5_value = t20;
                attempt!('try1, close(rt, &mut t15, false));
                let t23 = attempt!('try1, get_method(rt, v4_key, &S_TOLOWERCASE, M_TOLOWERCASE));
                let t24 = attempt!('try1, call_method(rt, t23, v4_key, &[], "key.toLowerCase", M_TOLOWERCASE));
                let t25 = seq(rt, t24, S_CONTENT_DISPOSITION.v());
                if t25 {
                    let t26 = attempt!('try1, regexp(rt, &S_FORM_DATA_NAME_FILENAME, &S));
                    let t27 = attempt!('try1, get_seen(rt, t26, &S_EXEC, 225));
                    let t29 = attempt!('try1, call(rt, t27, t26, &[v5_value], "/^form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?$/.exec"));
                    let t30 = attempt!('try1, eq(rt, t29, V::NULL));
                    if t30 {
                        let t31 = var_get(rt, 26);
                        v8 = attempt!('try1, f58_unusual(rt));
                    } else {
                        v8 = t29;
                    }
                    let v7_found = v8;
                    let t35 = var_get(rt, 27);
                    let t37 = attempt!('try1, get_at(rt, v7_found, 1i64));
                    let t38 = attempt!('try1, f59_word(rt, t37));
                    attempt!('try1, put_seen(rt, v1_head, &S_NAME, t38, true, 226));
                    let t41 = attempt!('try1, get_at(rt, v7_found, 2i64));
                    let t42 = seq(rt, t41, V::UNDEFINED);
                    if t42 {
                        v9 = V::UNDEFINED;
                    } else {
                        let t43 = var_get(rt, 27);
                        let t45 = attempt!('try1, get_at(rt, v7_found, 2i64));
                        v9 = attempt!('try1, f59_word(rt, t45));
                    }
                    attempt!('try1, put_seen(rt, v1_head, &S_FILENAME_1, v9, true, 227));
                } else {
                    let t49 = attempt!('try1, get_method(rt, v4_key, &S_TOLOWERCASE, M_TOLOWERCASE));
                    let t50 = attempt!('try1, call_method(rt, t49, v4_key, &[], "key.toLowerCase", M_TOLOWERCASE));
                    let t51 = seq(rt, t50, S_CONTENT_TYPE.v());
                    if t51 {
                        attempt!('try1, put_seen(rt, v1_head, &S_TYPE, v5_value, true, 229));
                    } else {
                        let t55 = attempt!('try1, get_method(rt, v4_key, &S_TOLOWERCASE, M_TOLOWERCASE));
                        let t56 = attempt!('try1, call_method(rt, t55, v4_key, &[], "key.toLowerCase", M_TOLOWERCASE));
                        let t57 = seq(rt, t56, S_CONTENT_TRANSFER_ENCODING.v());
                        if t57 {
                            let t58 = var_get(rt, 26);
                            attempt!('try1, f58_unusual(rt));
                        }
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t4, true)?;
            return Err(throw(rt, v2));
        }
    }
    let t62 = get_seen(rt, v1_head, &S_NAME, 231)?;
    let t63 = seq(rt, t62, V::UNDEFINED);
    if t63 {
        let t64 = var_get(rt, 26);
        v10 = f58_unusual(rt)?;
    } else {
        v10 = v1_head;
    }
    return Ok(v10);
}

fn f60_parthead_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f60_parthead(rt, arg(args, 0))
}

// blob.js:207  const multipart = (bytes, boundary) => {
fn f61_multipart(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 37, 68)?;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let v0_bytes = p0;
    let v1_boundary = p1;
    let t4 = seq(rt, v1_boundary, V::UNDEFINED);
    if t4 {
        let t5 = var_get(rt, 25);
        let t6 = f57_failed(rt)?;
        return Err(throw(rt, t6));
    }
    let t7 = var_get(rt, 0);
    let t8 = get_seen(rt, t7, &S_TOTEXT, 232)?;
    let t10 = call(rt, t8, t7, &[v0_bytes, S_LATIN1.v()], "host.toText")?;
    let t11 = get_method(rt, t10, &S_REPLACE, M_REPLACE)?;
    let t12 = regexp(rt, &S_R_N, &S)?;
    let t13 = call_method(rt, t11, t10, &[t12, S.v()], "host.toText(...).replace", M_REPLACE)?;
    let t14 = get_method(rt, t13, &S_REPLACE, M_REPLACE)?;
    let t15 = regexp(rt, &S_R_N_1, &S)?;
    let v2_all = call_method(rt, t14, t13, &[t15, S.v()], "host.toText(...).replace(...).replace", M_REPLACE)?;
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_TOTEXT, 235)?;
    let t19 = var_get(rt, 1);
    let t20 = var_get(rt, 0);
    let t21 = get_seen(rt, t20, &S_ENCODE, 236)?;
    let t23 = call(rt, t21, t20, &[v1_boundary], "host.encode")?;
    let t24 = construct(rt, t19, &[t23], "Bytes")?;
    let v3_mark = call(rt, t18, t17, &[t24, S_LATIN1.v()], "host.toText")?;
    let v4_list = arr(rt, &[])?;
    let mut v5_at = V::num(0.0);
    'l2: loop {
        tick(rt, 151, 69)?;
        let t28 = get_method(rt, v2_all, &S_STARTSWITH, M_STARTSWITH)?;
        let t146 = add_part(rt, v3_mark)?;
        let t30 = concat_n(rt, &[S_11.v(), t146])?;
        let t32 = call_method(rt, t28, v2_all, &[t30, v5_at], "all.startsWith", M_STARTSWITH)?;
        let t33 = !t32.truthy();
        if t33 {
            let t34 = var_get(rt, 25);
            let t35 = f57_failed(rt)?;
            return Err(throw(rt, t35));
        }
        let t38 = length_seen(rt, v3_mark, 238)?;
        let t39 = add(rt, t38, V::num(2.0))?;
        v5_at = add(rt, v5_at, t39)?;
        let t43 = length_seen(rt, v2_all, 239)?;
        let t44 = mix_num(rt, t43)? - 2.0;
        let t45 = seq(rt, v5_at, V::num(t44));
        if t45 {
            let t47 = get_method(rt, v2_all, &S_ENDSWITH, M_ENDSWITH)?;
            v11 = call_method(rt, t47, v2_all, &[S_11.v()], "all.endsWith", M_ENDSWITH)?;
        } else {
            v11 = V::bool(t45);
        }
        if v11.truthy() {
            return Ok(v4_list);
        }
        let t52 = get_method(rt, v2_all, &S_INDEXOF, M_INDEXOF)?;
        let v6_end = call_method(rt, t52, v2_all, &[S_12.v(), v5_at], "all.indexOf", M_INDEXOF)?;
        let t56 = get_method(rt, v2_all, &S_STARTSWITH, M_STARTSWITH)?;
        let t58 = call_method(rt, t56, v2_all, &[S_13.v(), v5_at], "all.startsWith", M_STARTSWITH)?;
        let t59 = !t58.truthy();
        if t59 {
            v12 = t59;
        } else {
            v12 = lt(rt, v6_end, V::num(0.0))?;
        }
        if v12 {
            let t63 = var_get(rt, 25);
            let t64 = f57_failed(rt)?;
            return Err(throw(rt, t64));
        }
        let t65 = var_get(rt, 28);
        let t67 = get_method(rt, v2_all, &S_SLICE, M_SLICE)?;
        let t69 = add(rt, v5_at, V::num(2.0))?;
        let t71 = call_method(rt, t67, v2_all, &[t69, v6_end], "all.slice", M_SLICE)?;
        let t72 = get_method(rt, t71, &S_SPLIT, M_SPLIT)?;
        let t73 = call_method(rt, t72, t71, &[S_13.v()], "all.slice(...).split", M_SPLIT)?;
        let v7_head = f60_parthead(rt, t73)?;
        let t76 = get_method(rt, v2_all, &S_INDEXOF, M_INDEXOF)?;
        let t79 = add(rt, v6_end, V::num(4.0))?;
        let v8_next = call_method(rt, t76, v2_all, &[v3_mark, t79], "all.indexOf", M_INDEXOF)?;
        let t82 = get_method(rt, v2_all, &S_SLICE, M_SLICE)?;
        let t84 = add(rt, v6_end, V::num(4.0))?;
        let t86 = mix_num(rt, v8_next)? - 4.0;
        let v9_content = call_method(rt, t82, v2_all, &[t84, V::num(t86)], "all.slice", M_SLICE)?;
        let t89 = lt(rt, v8_next, V::num(0.0))?;
        if t89 {
            let t90 = var_get(rt, 25);
            let t91 = f57_failed(rt)?;
            return Err(throw(rt, t91));
        }
        let t93 = mix_num(rt, v8_next)? - 4.0;
        let t95 = add(rt, v6_end, V::num(4.0))?;
        let t96 = lt(rt, V::num(t93), t95)?;
        if t96 {
            let t97 = var_get(rt, 26);
            f58_unusual(rt)?;
        }
        let t100 = get_method(rt, v2_all, &S_STARTSWITH, M_STARTSWITH)?;
        let t102 = mix_num(rt, v8_next)? - 4.0;
        let t103 = call_method(rt, t100, v2_all, &[S_13.v(), V::num(t102)], "all.startsWith", M_STARTSWITH)?;
        let t104 = !t103.truthy();
        if t104 {
            let t105 = var_get(rt, 25);
            let t106 = f57_failed(rt)?;
            return Err(throw(rt, t106));
        }
        v5_at = V::num((mix_num(rt, v8_next)? - 2.0));
        let t109 = var_get(rt, 1);
        let t110 = var_get(rt, 0);
        let t111 = get_seen(rt, t110, &S_FROMTEXT, 248)?;
        let t113 = call(rt, t111, t110, &[v9_content, S_LATIN1.v()], "host.fromText")?;
        let v10_raw = construct(rt, t109, &[t113], "Bytes")?;
        let t116 = get_seen(rt, v7_head, &S_FILENAME_1, 249)?;
        let t117 = seq(rt, t116, V::UNDEFINED);
        if t117 {
            let t119 = get_method(rt, v4_list, &S_PUSH, M_PUSH)?;
            let t121 = get_seen(rt, v7_head, &S_NAME, 251)?;
            let t122 = var_get(rt, 0);
            let t123 = get_seen(rt, t122, &S_ENCODING, 252)?;
            let t124 = get_seen(rt, t123, &S_TEXTDECODER, 253)?;
            let t125 = construct(rt, t124, &[], "host.encoding.TextDecoder")?;
            let t126 = get_seen(rt, t125, &S_DECODE, 254)?;
            let t128 = call(rt, t126, t125, &[v10_raw], "(intermediate value).decode")?;
            let t129 = arr(rt, &[t121, t128])?;
            call_push(rt, t119, v4_list, t129, "list.push")?;
        } else {
            let t132 = get_method(rt, v4_list, &S_PUSH, M_PUSH)?;
            let t134 = get_seen(rt, v7_head, &S_NAME, 256)?;
            let t135 = var_get(rt, 18);
            let t137 = arr(rt, &[v10_raw])?;
            let t139 = get_seen(rt, v7_head, &S_FILENAME_1, 257)?;
            let t142 = get_seen(rt, v7_head, &S_TYPE, 258)?;
            let t140 = obj_seen(rt, &K_TYPE, [t142], 259)?;
            let t143 = constructed(f21_file(rt, t135, t135, &[t137, t139, t140]), rt)?;
            let t144 = arr(rt, &[t134, t143])?;
            call_push(rt, t132, v4_list, t144, "list.push")?;
        }
    }
    Ok(V::UNDEFINED)
}

fn f61_multipart_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f61_multipart(rt, arg(args, 0), arg(args, 1))
}

// blob.js:229  const form = (bytes, type) => {
fn f62_form(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 64, 70)?;
    let v0_bytes = arg(args, 0);
    let v1_type = arg(args, 1);
    let mut v2 = V::UNDEFINED;
    'l1: {
        let t4 = eq(rt, v1_type, V::NULL)?;
        if t4 {
            break 'l1;
        }
        v2 = get_seen(rt, v1_type, &S_ESSENCE, 260)?;
    }
    let t7 = seq(rt, v2, S_MULTIPART_FORM_DATA.v());
    if t7 {
        let t8 = var_get(rt, 22);
        let t9 = var_get(rt, 21);
        let t10 = f27_formdata(rt, t9, t9, V::UNDEFINED)?;
        let t11 = var_get(rt, 29);
        let t14 = get_seen(rt, v1_type, &S_PARAMETERS, 261)?;
        let t15 = get_method(rt, t14, &S_GET, M_GET)?;
        let t16 = call_method(rt, t15, t14, &[S_BOUNDARY.v()], "type.parameters.get", M_GET)?;
        let t17 = f61_multipart(rt, v0_bytes, t16)?;
        return Ok(call(rt, t8, V::UNDEFINED, &[t10, t17], "fill")?);
    }
    let mut v3 = V::UNDEFINED;
    'l3: {
        let t20 = eq(rt, v1_type, V::NULL)?;
        if t20 {
            break 'l3;
        }
        v3 = get_seen(rt, v1_type, &S_ESSENCE, 263)?;
    }
    let t23 = seq(rt, v3, S_APPLICATION_X_WWW_FORM_URLENCODE.v());
    if t23 {
        let t24 = var_get(rt, 22);
        let t25 = var_get(rt, 21);
        let t26 = f27_formdata(rt, t25, t25, V::UNDEFINED)?;
        let t27 = var_get(rt, 0);
        let t28 = get_seen(rt, t27, &S_QUERY, 264)?;
        let t29 = var_get(rt, 0);
        let t30 = get_seen(rt, t29, &S_ENCODING, 265)?;
        let t31 = get_seen(rt, t30, &S_TEXTDECODER, 266)?;
        let t32 = obj_seen(rt, &K_IGNOREBOM, [V::TRUE], 267)?;
        let t33 = construct(rt, t31, &[S_UTF_8.v(), t32], "host.encoding.TextDecoder")?;
        let t34 = get_seen(rt, t33, &S_DECODE, 268)?;
        let t36 = call(rt, t34, t33, &[v0_bytes], "(intermediate value).decode")?;
        let t37 = get_method(rt, t36, &S_REPLACE, M_REPLACE)?;
        let t38 = regexp(rt, &S_14, &S)?;
        let t39 = call_method(rt, t37, t36, &[t38, S.v()], "(intermediate value).decode(...).replace", M_REPLACE)?;
        let t40 = call(rt, t28, t27, &[t39], "host.query")?;
        return Ok(call(rt, t24, V::UNDEFINED, &[t26, t40], "fill")?);
    }
    let t42 = var_get(rt, 2);
    let t43 = construct(rt, t42, &[S_CONTENT_TYPE_WAS_NOT_ONE_OF_MULT.v()], "Wrong")?;
    return Err(throw(rt, t43));
}
