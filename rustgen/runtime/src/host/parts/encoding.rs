#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from encoding.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(12);

lit!(S = "");
lit!(S_1 = " ");
lit!(S_1_2 = "={1,2}$");
lit16!(S_2 = [0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178]);
lit16!(S_3 = [0xd800]);
lit!(S_4 = ".");
lit!(S_ANSI_X3_4_1968_ASCII_CP1252_CP81 = "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252");
lit!(S_AN_INSTANCE_OF_UINT8ARRAY = "an instance of Uint8Array");
lit!(S_ARGUMENT_MUST_BE_AN_INSTANCE_OF = "\" argument must be an instance of ");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ARRAYBUFFER_SHAREDARRAYBUFFER_OR = "ArrayBuffer, SharedArrayBuffer, or ArrayBufferView");
lit!(S_ATOB = "atob");
lit!(S_A_ZA_Z0_9 = "[^A-Za-z0-9+/]");
lit!(S_BADTHIS = "badThis");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BASE64 = "base64");
lit!(S_BRIEF = "brief");
lit!(S_BTOA = "btoa");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_CHARCODEAT = "charCodeAt");
lit!(S_CHECK = "check");
lit!(S_CHECK_1 = "#check");
lit!(S_CODED = "coded");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CREATE = "create");
lit!(S_CSUNICODE_ISO_10646_UCS_2_UCS_2 = "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16le utf-16");
lit!(S_CUSTOM = "custom");
lit!(S_DECODE = "decode");
lit!(S_DEST = "dest");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_ENCODE = "encode");
lit!(S_ENCODEINTO = "encodeInto");
lit!(S_ENCODING = "encoding");
lit!(S_ENCODINGOF = "encodingOf");
lit!(S_ERR_ENCODING_INVALID_ENCODED_DAT = "ERR_ENCODING_INVALID_ENCODED_DATA");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_EVENTS = "events");
lit!(S_FATAL = "fatal");
lit!(S_FROMTEXT = "fromText");
lit!(S_FUNCTION = "function");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GET_ENCODING = "get encoding");
lit!(S_GET_FATAL = "get fatal");
lit!(S_GET_IGNOREBOM = "get ignoreBOM");
lit!(S_IGNOREBOM = "ignoreBOM");
lit!(S_INPUT = "input");
lit!(S_INSPECT = "inspect");
lit!(S_INVALID = "invalid");
lit!(S_INVALIDCHARACTERERROR = "InvalidCharacterError");
lit!(S_INVALID_CHARACTER = "Invalid character");
lit!(S_IS = "is");
lit!(S_ISOBJECT = "isObject");
lit!(S_ISVIEW = "isView");
lit!(S_IS_1 = "#is");
lit!(S_KEEPMARK = "keepMark");
lit!(S_LATIN1 = "latin1");
lit!(S_LEFT = "left");
lit!(S_LEFT_1 = "#left");
lit!(S_LIST = "list");
lit!(S_MAP = "Map");
lit!(S_MISSING = "missing");
lit!(S_NAME = "name");
lit!(S_NAMED = "named");
lit!(S_NEXT = "next");
lit!(S_NEXT_1 = "#next");
lit!(S_NUMBER = "number");
lit!(S_OBJECT = "object");
lit!(S_OBJECT_1 = "Object");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_OF_TYPE_STRING = "of type string");
lit!(S_OPTIONS = "options");
lit!(S_OPTIONSOF = "optionsOf");
lit!(S_PROTOTYPE = "prototype");
lit!(S_READ = "read");
lit!(S_REPLACE = "replace");
lit!(S_SCALAR = "scalar");
lit!(S_SET = "set");
lit!(S_SHAREDARRAYBUFFER_ARRAYBUFFER_OR = "SharedArrayBuffer, ArrayBuffer or ArrayBufferView");
lit!(S_SHOWHIDDEN = "showHidden");
lit!(S_SHOWN = "shown");
lit!(S_SLICE = "slice");
lit!(S_SPLIT = "split");
lit!(S_SRC = "src");
lit!(S_STARTED = "started");
lit!(S_STARTED_1 = "#started");
lit!(S_STREAM = "stream");
lit!(S_STREAMS = "streams");
lit!(S_STREAMS_1 = "#streams");
lit!(S_STRING = "string");
lit!(S_SUBARRAY = "subarray");
lit!(S_TEST = "test");
lit!(S_TEXTDECODER = "TextDecoder");
lit!(S_TEXTDECODER_OF = "TextDecoder of ");
lit!(S_TEXTENCODER = "TextEncoder");
lit!(S_THE = "The \"");
lit!(S_THE_ENCODED_DATA_WAS_NOT_VALID_F = "The encoded data was not valid for encoding ");
lit!(S_THE_INPUT_ARGUMENT_MUST_BE_SPECI = "The \"input\" argument must be specified");
lit!(S_THE_STRING_TO_BE_DECODED_IS_NOT = "The string to be decoded is not correctly encoded.");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOTEXT = "toText");
lit!(S_TYPEERROR = "TypeError");
lit!(S_T_N_F_R = "[\\t\\n\\f\\r ]+");
lit!(S_T_N_F_R_T_N_F_R = "^[\\t\\n\\f\\r ]+|[\\t\\n\\f\\r ]+$");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNICODE_1_1_UTF_8_UNICODE11UTF8 = "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 utf-8 x-unicode20utf8");
lit!(S_UTF16LE = "utf16le");
lit!(S_UTF_16LE = "utf-16le");
lit!(S_UTF_8 = "utf-8");
lit!(S_VALID = "valid");
lit!(S_VALID_1 = "#valid");
lit!(S_VIEWOF = "viewOf");
lit!(S_WELLFORMED = "wellFormed");
lit!(S_WHAT_IS_HIDDEN_IN_A_TEXTDECODER = "what is hidden in a TextDecoder");
lit!(S_WHOLE = "whole");
lit!(S_WHOLE_1 = "#whole");
lit!(S_WINDOWS_1252 = "windows-1252");
lit!(S_WRITTEN = "written");
lit!(S_X80_X9F = "[\\x80-\\x9f]");
const C_OBJECT_CREATE: Known = known("Object", "create");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const K_CONSTRUCTOR: [&Lit; 1] = [&S_CONSTRUCTOR];
const K_READ_WRITTEN: [&Lit; 2] = [&S_READ, &S_WRITTEN];
const K_TEXTENCODER_TEXTDECODER_ATOB_BTO: [&Lit; 4] = [&S_TEXTENCODER, &S_TEXTDECODER, &S_ATOB, &S_BTOA];
const K_UTF_8_UTF_16LE_WINDOWS_1252: [&Lit; 3] = [&S_UTF_8, &S_UTF_16LE, &S_WINDOWS_1252];
const M_CHARCODEAT: Method = method("charCodeAt");
const M_GET: Method = method("get");
const M_REPLACE: Method = method("replace");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_SPLIT: Method = method("split");
const M_TOLOWERCASE: Method = method("toLowerCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_isobject_entry, name: &S_ISOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f3_optionsof_entry, name: &S_OPTIONSOF, length: 1, flags: 6 },
        FuncInfo { code: f4_named_entry, name: &S_NAMED, length: 3, flags: 6 },
        FuncInfo { code: f5_textencoder_entry, name: &S_TEXTENCODER, length: 0, flags: 27 },
        FuncInfo { code: f6_is, name: &S_IS_1, length: 0, flags: 2 },
        FuncInfo { code: f7_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f8_get_encoding, name: &S_GET_ENCODING, length: 0, flags: 2 },
        FuncInfo { code: f9_encode, name: &S_ENCODE, length: 0, flags: 2 },
        FuncInfo { code: f10_encodeinto, name: &S_ENCODEINTO, length: 2, flags: 2 },
        FuncInfo { code: f11, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f12_encodingof_entry, name: &S_ENCODINGOF, length: 1, flags: 6 },
        FuncInfo { code: f13_utf_8, name: &S_UTF_8, length: 1, flags: 2 },
        FuncInfo { code: f14_utf_16le, name: &S_UTF_16LE, length: 1, flags: 2 },
        FuncInfo { code: f15_windows_1252, name: &S_WINDOWS_1252, length: 0, flags: 6 },
        FuncInfo { code: f16_utf_8, name: &S_UTF_8, length: 2, flags: 6 },
        FuncInfo { code: f17_utf_16le, name: &S_UTF_16LE, length: 2, flags: 2 },
        FuncInfo { code: f18_windows_1252, name: &S_WINDOWS_1252, length: 1, flags: 6 },
        FuncInfo { code: f19, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f20_viewof_entry, name: &S_VIEWOF, length: 3, flags: 6 },
        FuncInfo { code: f21_textdecoder_entry, name: &S_TEXTDECODER, length: 0, flags: 27 },
        FuncInfo { code: f22_left, name: &S_LEFT_1, length: 0, flags: 2 },
        FuncInfo { code: f23_started, name: &S_STARTED_1, length: 0, flags: 2 },
        FuncInfo { code: f24_streams, name: &S_STREAMS_1, length: 0, flags: 2 },
        FuncInfo { code: f25_check, name: &S_CHECK_1, length: 1, flags: 2 },
        FuncInfo { code: f26_decode, name: &S_DECODE, length: 0, flags: 2 },
        FuncInfo { code: f27_whole, name: &S_WHOLE_1, length: 1, flags: 2 },
        FuncInfo { code: f28_next, name: &S_NEXT_1, length: 2, flags: 2 },
        FuncInfo { code: f29_valid, name: &S_VALID_1, length: 1, flags: 2 },
        FuncInfo { code: f30_get_encoding, name: &S_GET_ENCODING, length: 0, flags: 2 },
        FuncInfo { code: f31_get_fatal, name: &S_GET_FATAL, length: 0, flags: 2 },
        FuncInfo { code: f32_get_ignorebom, name: &S_GET_IGNOREBOM, length: 0, flags: 2 },
        FuncInfo { code: f33, name: &S, length: 2, flags: 2 },
        FuncInfo { code: f34_invalid_entry, name: &S_INVALID, length: 1, flags: 6 },
        FuncInfo { code: f35_atob, name: &S_ATOB, length: 1, flags: 3 },
        FuncInfo { code: f36_btoa, name: &S_BTOA, length: 1, flags: 3 },
    ],
    vars: 32,
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

// encoding.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// encoding.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 203, 1)?;
    let mut v26 = V::UNDEFINED;
    let mut v29 = V::UNDEFINED;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 1, t2)?;
    let t3 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 2, t3)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BASE, 32)?;
    req_obj(rt, t5, "host.base", "coded")?;
    let t6 = get_seen(rt, t5, &S_CODED, 33)?;
    var_set(rt, 3, t6)?;
    let v4_shown = get_seen(rt, t5, &S_SHOWN, 34)?;
    let t8 = get_seen(rt, t5, &S_BRIEF, 35)?;
    var_set(rt, 4, t8)?;
    let t9 = get_seen(rt, t5, &S_SCALAR, 36)?;
    var_set(rt, 5, t9)?;
    let t10 = get_seen(rt, t5, &S_BADTYPE, 37)?;
    var_set(rt, 6, t10)?;
    let t11 = get_seen(rt, t5, &S_BADTHIS, 38)?;
    var_set(rt, 7, t11)?;
    let t12 = closure(rt, 2, &[])?;
    var_set(rt, 8, t12)?;
    let t13 = closure(rt, 3, &[])?;
    var_set(rt, 9, t13)?;
    let t14 = closure(rt, 4, &[])?;
    var_set(rt, 10, t14)?;
    var_set(rt, 18, V::EMPTY)?;
    var_set(rt, 19, V::EMPTY)?;
    var_set(rt, 20, V::EMPTY)?;
    let t15 = private_name(rt, &S_IS)?;
    var_set(rt, 19, t15)?;
    let t16 = private_name(rt, &S_CHECK)?;
    var_set(rt, 20, t16)?;
    let t17 = var_get(rt, 19);
    let t18 = var_get(rt, 20);
    let t19 = var_get(rt, 0);
    let t20 = get_seen(rt, t19, &S_CUSTOM, 39)?;
    let t21 = to_key(rt, t20)?;
    let t22 = make_class(rt, 5, V::EMPTY, &[])?;
    let t23 = get_seen(rt, t22, &S_PROTOTYPE, 40)?;
    let t24 = closure(rt, 6, &[])?;
    let t25 = closure(rt, 7, &[])?;
    private_method(rt, t22, t18, t25, PrivateKind::Method, true, "TextEncoder")?;
    let t26 = closure(rt, 8, &[])?;
    def_accessor_hidden(rt, t23, S_ENCODING.v(), t26, true)?;
    let t27 = closure(rt, 9, &[])?;
    def_hidden(rt, t23, S_ENCODE.v(), t27)?;
    let t28 = closure(rt, 10, &[])?;
    def_hidden(rt, t23, S_ENCODEINTO.v(), t28)?;
    let t29 = closure(rt, 11, &[])?;
    set_name(rt, t29, t21, "")?;
    def_hidden(rt, t23, t21, t29)?;
    var_set(rt, 18, t22)?;
    def_field(rt, t22, t17, t24)?;
    let v12_textencoder = t22;
    call(rt, v4_shown, V::UNDEFINED, &[S_TEXTENCODER.v(), v12_textencoder], "shown")?;
    let t33 = gload(rt, &S_MAP)?;
    let t34 = construct(rt, t33, &[], "Map")?;
    var_set(rt, 11, t34)?;
    let t35 = arr(rt, &[S_UTF_8.v(), S_UNICODE_1_1_UTF_8_UNICODE11UTF8.v()])?;
    let t36 = arr(rt, &[S_UTF_16LE.v(), S_CSUNICODE_ISO_10646_UCS_2_UCS_2.v()])?;
    let t37 = arr(rt, &[S_WINDOWS_1252.v(), S_ANSI_X3_4_1968_ASCII_CP1252_CP81.v()])?;
    let t38 = arr(rt, &[t35, t36, t37])?;
    let mut t39 = iter(rt, t38, "")?;
    'l1: loop {
        tick(rt, 19, 2)?;
        let (t40, t41) = next(rt, &mut t39)?;
        if t41 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let mut t42 = attempt!('try1, iter(rt, t40, ".for"));
                let (t43, t44) = attempt!('try1, next(rt, &mut t42));
                let v27_encoding = t43;
                let (t45, t46) = attempt!('try1, next(rt, &mut t42));
                let v28_list = t45;
                attempt!('try1, close(rt, &mut t42, false));
                let t48 = attempt!('try1, get_method(rt, v28_list, &S_SPLIT, M_SPLIT));
                let t49 = attempt!('try1, call_method(rt, t48, v28_list, &[S_1.v()], "", M_SPLIT));
                let mut t50 = attempt!('try1, iter(rt, t49, "list.split is not a function or its return value"));
                'l3: loop {
                    attempt!('try1, tick(rt, 14, 3));
                    let (t51, t52) = attempt!('try1, next(rt, &mut t50));
                    if t52 {
                        break 'l3;
                    }
                    'done2: {
                        let stop: Stop = 'try2: {
                            let v30_label = t51;
                            let t53 = var_get(rt, 11);
                            let t54 = attempt!('try2, get_method(rt, t53, &S_SET, M_SET));
                            attempt!('try2, call_method(rt, t54, t53, &[v30_label, v27_encoding], "labels.set", M_SET));
                            break 'done2;
                        };
                        let exception = attempt!('try1, caught(rt, stop));
                        v29 = exception;
                        attempt!('try1, close(rt, &mut t50, true));
                        break 'try1 throw(rt, v29);
                    }
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v26 = exception;
            close(rt, &mut t39, true)?;
            return Err(throw(rt, v26));
        }
    }
    let t60 = closure(rt, 12, &[])?;
    var_set(rt, 12, t60)?;
    let t62 = closure(rt, 13, &[])?;
    let t63 = closure(rt, 14, &[])?;
    let t64 = closure(rt, 15, &[])?;
    let t61 = obj_seen(rt, &K_UTF_8_UTF_16LE_WINDOWS_1252, [t62, t63, t64], 43)?;
    var_set(rt, 13, t61)?;
    var_set(rt, 14, S_2.v())?;
    let t66 = closure(rt, 16, &[])?;
    let t67 = closure(rt, 17, &[])?;
    let t68 = closure(rt, 18, &[])?;
    let t65 = obj_seen(rt, &K_UTF_8_UTF_16LE_WINDOWS_1252, [t66, t67, t68], 44)?;
    var_set(rt, 15, t65)?;
    let t69 = closure(rt, 20, &[])?;
    var_set(rt, 16, t69)?;
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
    let t70 = private_name(rt, &S_ENCODING)?;
    var_set(rt, 22, t70)?;
    let t71 = private_name(rt, &S_FATAL)?;
    var_set(rt, 23, t71)?;
    let t72 = private_name(rt, &S_KEEPMARK)?;
    var_set(rt, 24, t72)?;
    let t73 = private_name(rt, &S_LEFT)?;
    var_set(rt, 25, t73)?;
    let t74 = private_name(rt, &S_STARTED)?;
    var_set(rt, 26, t74)?;
    let t75 = private_name(rt, &S_STREAMS)?;
    var_set(rt, 27, t75)?;
    let t76 = private_name(rt, &S_CHECK)?;
    var_set(rt, 28, t76)?;
    let t77 = private_name(rt, &S_WHOLE)?;
    var_set(rt, 29, t77)?;
    let t78 = private_name(rt, &S_NEXT)?;
    var_set(rt, 30, t78)?;
    let t79 = private_name(rt, &S_VALID)?;
    var_set(rt, 31, t79)?;
    let t80 = var_get(rt, 22);
    let t81 = var_get(rt, 23);
    let t82 = var_get(rt, 24);
    let t83 = var_get(rt, 25);
    let t84 = var_get(rt, 26);
    let t85 = var_get(rt, 27);
    let t86 = var_get(rt, 28);
    let t87 = var_get(rt, 29);
    let t88 = var_get(rt, 30);
    let t89 = var_get(rt, 31);
    let t90 = var_get(rt, 0);
    let t91 = get_seen(rt, t90, &S_CUSTOM, 45)?;
    let t92 = to_key(rt, t91)?;
    let t93 = make_class(rt, 21, V::EMPTY, &[])?;
    let t94 = get_seen(rt, t93, &S_PROTOTYPE, 46)?;
    let t95 = closure(rt, 22, &[])?;
    let t96 = closure(rt, 23, &[])?;
    let t97 = closure(rt, 24, &[])?;
    let t98 = closure(rt, 25, &[])?;
    private_method(rt, t93, t86, t98, PrivateKind::Method, true, "TextDecoder")?;
    let t99 = closure(rt, 26, &[])?;
    def_hidden(rt, t94, S_DECODE.v(), t99)?;
    let t100 = closure(rt, 27, &[])?;
    private_method(rt, t93, t87, t100, PrivateKind::Method, false, "TextDecoder")?;
    let t101 = closure(rt, 28, &[])?;
    private_method(rt, t93, t88, t101, PrivateKind::Method, false, "TextDecoder")?;
    let t102 = closure(rt, 29, &[])?;
    private_method(rt, t93, t89, t102, PrivateKind::Method, false, "TextDecoder")?;
    let t103 = closure(rt, 30, &[])?;
    def_accessor_hidden(rt, t94, S_ENCODING.v(), t103, true)?;
    let t104 = closure(rt, 31, &[])?;
    def_accessor_hidden(rt, t94, S_FATAL.v(), t104, true)?;
    let t105 = closure(rt, 32, &[])?;
    def_accessor_hidden(rt, t94, S_IGNOREBOM.v(), t105, true)?;
    let t106 = closure(rt, 33, &[])?;
    set_name(rt, t106, t92, "")?;
    def_hidden(rt, t94, t92, t106)?;
    var_set(rt, 21, t93)?;
    def_field(rt, t93, t80, V::UNDEFINED)?;
    def_field(rt, t93, t81, V::UNDEFINED)?;
    def_field(rt, t93, t82, V::UNDEFINED)?;
    def_field(rt, t93, t83, t95)?;
    def_field(rt, t93, t84, t96)?;
    def_field(rt, t93, t85, t97)?;
    let v19_textdecoder = t93;
    call(rt, v4_shown, V::UNDEFINED, &[S_TEXTDECODER.v(), v19_textdecoder], "shown")?;
    let t110 = closure(rt, 34, &[])?;
    var_set(rt, 17, t110)?;
    let v21_atob = closure(rt, 35, &[])?;
    let v22_btoa = closure(rt, 36, &[])?;
    return Ok(obj_seen(rt, &K_TEXTENCODER_TEXTDECODER_ATOB_BTO, [v12_textencoder, v19_textdecoder, v21_atob, v22_btoa], 47)?);
}

// encoding.js:6  const isObject = (v) => typeof v === 'object' && v !== null;
fn f2_isobject(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 13, 4)?;
    let mut v1 = false;
    let v0_v = p0;
    let t3 = type_of(rt, v0_v);
    let t4 = seq(rt, t3, S_OBJECT.v());
    if t4 {
        v1 = sne(rt, v0_v, V::NULL);
    } else {
        v1 = t4;
    }
    return Ok(v1);
}

fn f2_isobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f2_isobject(rt, arg(args, 0))?))
}

// encoding.js:7  const optionsOf = (options) => {
fn f3_optionsof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 33, 5)?;
    let mut v1 = false;
    let mut v2 = false;
    let mut v3 = V::UNDEFINED;
    let v0_options = p0;
    let t3 = sne(rt, v0_options, V::NULL);
    if t3 {
        let t5 = type_of(rt, v0_options);
        v2 = sne(rt, t5, S_OBJECT.v());
    } else {
        v2 = t3;
    }
    if v2 {
        let t9 = type_of(rt, v0_options);
        v1 = sne(rt, t9, S_FUNCTION.v());
    } else {
        v1 = v2;
    }
    if v1 {
        let t12 = var_get(rt, 6);
        let t14 = call(rt, t12, V::UNDEFINED, &[S_OPTIONS.v(), S_OF_TYPE_OBJECT.v(), v0_options], "badType")?;
        return Err(throw(rt, t14));
    }
    let t16 = eq(rt, v0_options, V::NULL)?;
    if t16 {
        v3 = obj(rt)?;
    } else {
        v3 = v0_options;
    }
    return Ok(v3);
}

fn f3_optionsof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_optionsof(rt, arg(args, 0))
}

// encoding.js:12  const named = (self, Class, keys) => {
fn f4_named(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 26, 6)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_self = p0;
    let v1_class = p1;
    let v2_keys = p2;
    let t4 = gload_builtin(rt, &S_OBJECT_1, G_OBJECT)?;
    let t5 = get_builtin(rt, t4, &S_CREATE, G_OBJECT_CREATE)?;
    let t8 = get_seen(rt, v0_self, &S_CONSTRUCTOR, 49)?;
    let t9 = eq(rt, t8, V::NULL)?;
    if t9 {
        v4 = v1_class;
    } else {
        v4 = t8;
    }
    let t6 = obj_seen(rt, &K_CONSTRUCTOR, [v4], 50)?;
    let v3_o = call_known(rt, t5, t4, &[t6], "Object.create", C_OBJECT_CREATE)?;
    let mut t14 = iter(rt, v2_keys, "keys")?;
    'l1: loop {
        tick(rt, 15, 7)?;
        let (t15, t16) = next(rt, &mut t14)?;
        if t16 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v6_key = t15;
                let t21 = attempt!('try1, get_v(rt, v0_self, v6_key));
                attempt!('try1, put_v(rt, v3_o, v6_key, t21, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t14, true)?;
            return Err(throw(rt, v5));
        }
    }
    return Ok(v3_o);
}

fn f4_named_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_named(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// encoding.js:18  class TextEncoder {
fn f5_textencoder(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 8)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f5_textencoder_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f5_textencoder(rt, me, target, args)
}

// encoding.js:19  #is = true;
fn f6_is(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 9)?;
    return Ok(V::TRUE);
}

// encoding.js:20  static #check(self) {
fn f7_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 10)?;
    let mut v1 = false;
    let v0_self = arg(args, 0);
    let t2 = var_get(rt, 8);
    let t4 = f2_isobject(rt, v0_self)?;
    let t5 = !t4;
    if t5 {
        v1 = t5;
    } else {
        let t6 = var_get(rt, 19);
        let t8 = has_private(rt, v0_self, t6)?;
        v1 = !t8;
    }
    if v1 {
        let t11 = var_get(rt, 7);
        let t12 = call(rt, t11, V::UNDEFINED, &[S_TEXTENCODER.v()], "badThis")?;
        return Err(throw(rt, t12));
    }
    Ok(V::UNDEFINED)
}

// encoding.js:23  get encoding() { TextEncoder.#check(this); return 'utf-8'; }
fn f8_get_encoding(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 11)?;
    let t1 = var_get(rt, 18);
    let t1 = tdz(rt, t1, "TextEncoder")?;
    let t2 = var_get(rt, 20);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "TextEncoder[#check]")?;
    return Ok(S_UTF_8.v());
}

// encoding.js:24  encode(text = '') { TextEncoder.#check(this); return new Bytes(host.encode(scalar(text))); }
fn f9_encode(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 21, 12)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S.v();
    } else {
        v1 = t1;
    }
    let v0_text = v1;
    let t4 = var_get(rt, 18);
    let t4 = tdz(rt, t4, "TextEncoder")?;
    let t5 = var_get(rt, 20);
    let t6 = get_private(rt, t4, t5)?;
    call(rt, t6, t4, &[this], "TextEncoder[#check]")?;
    let t8 = var_get(rt, 1);
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_ENCODE, 53)?;
    let t11 = var_get(rt, 5);
    let t13 = call(rt, t11, V::UNDEFINED, &[v0_text], "scalar")?;
    let t14 = call(rt, t10, t9, &[t13], "host.encode")?;
    return Ok(construct(rt, t8, &[t14], "Bytes")?);
}

// encoding.js:25  encodeInto(src, dest) {
fn f10_encodeinto(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 79, 13)?;
    let mut v5 = false;
    let v0_src = arg(args, 0);
    let v1_dest = arg(args, 1);
    let t3 = var_get(rt, 18);
    let t3 = tdz(rt, t3, "TextEncoder")?;
    let t4 = var_get(rt, 20);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "TextEncoder[#check]")?;
    let t8 = type_of(rt, v0_src);
    let t9 = sne(rt, t8, S_STRING.v());
    if t9 {
        let t10 = var_get(rt, 6);
        let t12 = call(rt, t10, V::UNDEFINED, &[S_SRC.v(), S_OF_TYPE_STRING.v(), v0_src], "badType")?;
        return Err(throw(rt, t12));
    }
    let t14 = var_get(rt, 1);
    let t15 = instance_of(rt, v1_dest, t14)?;
    let t16 = !t15;
    if t16 {
        let t17 = var_get(rt, 6);
        let t19 = call(rt, t17, V::UNDEFINED, &[S_DEST.v(), S_AN_INSTANCE_OF_UINT8ARRAY.v(), v1_dest], "badType")?;
        return Err(throw(rt, t19));
    }
    let t20 = var_get(rt, 1);
    let t21 = var_get(rt, 0);
    let t22 = get_seen(rt, t21, &S_ENCODE, 56)?;
    let t23 = var_get(rt, 5);
    let t25 = call(rt, t23, V::UNDEFINED, &[v0_src], "scalar")?;
    let t26 = call(rt, t22, t21, &[t25], "host.encode")?;
    let v2_all = construct(rt, t20, &[t26], "Bytes")?;
    let t29 = length_seen(rt, v2_all, 57)?;
    let t31 = length_seen(rt, v1_dest, 58)?;
    let t32 = le(rt, t29, t31)?;
    if t32 {
        let t34 = get_method(rt, v1_dest, &S_SET, M_SET)?;
        call_method(rt, t34, v1_dest, &[v2_all], "dest.set", M_SET)?;
        let t39 = length_seen(rt, v0_src, 60)?;
        let t41 = length_seen(rt, v2_all, 61)?;
        return Ok(obj_seen(rt, &K_READ_WRITTEN, [t39, t41], 62)?);
    }
    let mut v3_written = length_seen(rt, v1_dest, 63)?;
    'l4: loop {
        tick(rt, 18, 14)?;
        let t45 = to_num(rt, v3_written)? > 0.0;
        if t45 {
            let t48 = get_v(rt, v2_all, v3_written)?;
            let t49 = (to_int32(to_num(rt, t48)?) & (192i32)) as i64;
            v5 = t49 == 128i64;
        } else {
            v5 = t45;
        }
        if !v5 {
            break 'l4;
        }
        let t53 = to_num(rt, v3_written)?;
        v3_written = V::num((t53 - 1.0));
    }
    let t56 = get_seen(rt, v2_all, &S_SUBARRAY, 64)?;
    let v4_part = call(rt, t56, v2_all, &[V::num(0.0), v3_written], "all.subarray")?;
    let t60 = get_method(rt, v1_dest, &S_SET, M_SET)?;
    call_method(rt, t60, v1_dest, &[v4_part], "dest.set", M_SET)?;
    let t64 = var_get(rt, 0);
    let t65 = get_seen(rt, t64, &S_DECODE, 66)?;
    let t67 = call(rt, t65, t64, &[v4_part, V::FALSE], "host.decode")?;
    let t68 = length_seen(rt, t67, 67)?;
    return Ok(obj_seen(rt, &K_READ_WRITTEN, [t68, v3_written], 68)?);
}

// encoding.js:40  [host.custom](depth, options) {
fn f11(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 34, 15)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 18);
    let t3 = tdz(rt, t3, "TextEncoder")?;
    let t4 = var_get(rt, 20);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "TextEncoder[#check]")?;
    let t8 = type_of(rt, v0_depth);
    let t9 = seq(rt, t8, S_NUMBER.v());
    if t9 {
        v3 = to_num(rt, v0_depth)? < 0.0;
    } else {
        v3 = t9;
    }
    if v3 {
        let t13 = var_get(rt, 4);
        v2 = call(rt, t13, V::UNDEFINED, &[this, v1_options], "brief")?;
    } else {
        let t16 = var_get(rt, 0);
        let t17 = get_seen(rt, t16, &S_INSPECT, 70)?;
        let t18 = var_get(rt, 10);
        let t19 = var_get(rt, 18);
        let t19 = tdz(rt, t19, "TextEncoder")?;
        let t20 = arr(rt, &[S_ENCODING.v()])?;
        let t21 = f4_named(rt, this, t19, t20)?;
        v2 = call(rt, t17, t16, &[t21, v1_options], "host.inspect")?;
    }
    return Ok(v2);
}

// encoding.js:55  const encodingOf = (label) => labels.get(label.toLowerCase().replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g…
fn f12_encodingof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 24, 16)?;
    let mut v1 = V::UNDEFINED;
    let v0_label = p0;
    let t2 = var_get(rt, 11);
    let t3 = get_method(rt, t2, &S_GET, M_GET)?;
    let t5 = get_method(rt, v0_label, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t6 = call_method(rt, t5, v0_label, &[], "label.toLowerCase", M_TOLOWERCASE)?;
    let t7 = get_method(rt, t6, &S_REPLACE, M_REPLACE)?;
    let t8 = regexp(rt, &S_T_N_F_R_T_N_F_R, &S_G)?;
    let t9 = call_method(rt, t7, t6, &[t8, S.v()], "label.toLowerCase(...).replace", M_REPLACE)?;
    let t10 = call_method(rt, t3, t2, &[t9], "labels.get", M_GET)?;
    let t11 = eq(rt, t10, V::NULL)?;
    if t11 {
        let t12 = var_get(rt, 0);
        let t13 = get_seen(rt, t12, &S_MISSING, 74)?;
        let t15 = to_part(rt, v0_label)?;
        let t16 = concat_n(rt, &[S_TEXTDECODER_OF.v(), t15])?;
        v1 = call(rt, t13, t12, &[t16], "host.missing")?;
    } else {
        v1 = t10;
    }
    return Ok(v1);
}

fn f12_encodingof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_encodingof(rt, arg(args, 0))
}

// encoding.js:58  'utf-8'(bytes) {
fn f13_utf_8(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 17)?;
    let mut v3 = false;
    let mut v7 = false;
    let mut v8 = false;
    let mut v9 = 0i64;
    let mut v10 = 0i64;
    let mut v11 = false;
    let mut v12 = false;
    let mut v13 = false;
    let mut v14 = false;
    let mut v15 = false;
    let mut v16 = false;
    let mut v17 = false;
    let mut v18 = false;
    let mut v19 = 0i64;
    let v0_bytes = arg(args, 0);
    let v1_end = length_seen(rt, v0_bytes, 75)?;
    let mut v2_n = 1i64;
    'l1: loop {
        tick(rt, 126, 18)?;
        let t5 = v2_n <= 3i64;
        if t5 {
            v3 = (v2_n as f64) <= to_num(rt, v1_end)?;
        } else {
            v3 = t5;
        }
        if !v3 {
            break 'l1;
        }
        'l2: {
            let t13 = to_num(rt, v1_end)? - (v2_n as f64);
            let v4_b = get_v(rt, v0_bytes, V::num(t13))?;
            let t18 = to_num(rt, v1_end)? - (v2_n as f64);
            let t19 = t18 + 1.0;
            let v5_next = get_v(rt, v0_bytes, V::num(t19))?;
            let t22 = to_num(rt, v4_b)? < 128.0;
            if t22 {
                return Ok(V::num(0.0));
            }
            let t24 = to_num(rt, v4_b)? < 192.0;
            if t24 {
                break 'l2;
            }
            let t26 = to_num(rt, v4_b)? < 194.0;
            if t26 {
                v8 = t26;
            } else {
                v8 = to_num(rt, v4_b)? > 244.0;
            }
            if v8 {
                v7 = v8;
            } else {
                let t32 = to_num(rt, v4_b)? >= 240.0;
                if t32 {
                    v9 = 4i64;
                } else {
                    let t34 = to_num(rt, v4_b)? >= 224.0;
                    if t34 {
                        v10 = 3i64;
                    } else {
                        v10 = 2i64;
                    }
                    v9 = v10;
                }
                v7 = v2_n >= v9;
            }
            if v7 {
                return Ok(V::num(0.0));
            }
            let t40 = v2_n > 1i64;
            if t40 {
                let t42 = seq(rt, v4_b, V::num(224.0));
                if t42 {
                    v15 = to_num(rt, v5_next)? < 160.0;
                } else {
                    v15 = t42;
                }
                if v15 {
                    v14 = v15;
                } else {
                    let t47 = seq(rt, v4_b, V::num(237.0));
                    if t47 {
                        v16 = to_num(rt, v5_next)? > 159.0;
                    } else {
                        v16 = t47;
                    }
                    v14 = v16;
                }
                if v14 {
                    v13 = v14;
                } else {
                    let t53 = seq(rt, v4_b, V::num(240.0));
                    if t53 {
                        v17 = to_num(rt, v5_next)? < 144.0;
                    } else {
                        v17 = t53;
                    }
                    v13 = v17;
                }
                if v13 {
                    v12 = v13;
                } else {
                    let t59 = seq(rt, v4_b, V::num(244.0));
                    if t59 {
                        v18 = to_num(rt, v5_next)? > 143.0;
                    } else {
                        v18 = t59;
                    }
                    v12 = v18;
                }
                v11 = v12;
            } else {
                v11 = t40;
            }
            let v6_bad = v11;
            if v6_bad {
                v19 = 0i64;
            } else {
                v19 = v2_n;
            }
            return Ok(V::num(v19 as f64));
        }
        let t69 = v2_n;
        v2_n = t69 + 1;
    }
    return Ok(V::num(0.0));
}

// encoding.js:70  'utf-16le'(bytes) {
fn f14_utf_16le(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37, 19)?;
    let mut v3 = 0i64;
    let mut v4 = false;
    let mut v5 = false;
    let v0_bytes = arg(args, 0);
    let t3 = length_seen(rt, v0_bytes, 76)?;
    let v1_odd = rem_num(to_num(rt, t3)?, 2.0);
    let t7 = length_seen(rt, v0_bytes, 77)?;
    let t9 = to_num(rt, t7)? - v1_odd;
    let t10 = t9 - 1.0;
    let v2_last = get_v(rt, v0_bytes, V::num(t10))?;
    let t14 = to_num(rt, v2_last)? >= 216.0;
    if t14 {
        v5 = to_num(rt, v2_last)? <= 219.0;
    } else {
        v5 = t14;
    }
    if v5 {
        let t19 = length_seen(rt, v0_bytes, 78)?;
        v4 = to_num(rt, t19)? > 1.0;
    } else {
        v4 = v5;
    }
    if v4 {
        v3 = 2i64;
    } else {
        v3 = 0i64;
    }
    return Ok(V::num((v1_odd + (v3 as f64))));
}

// encoding.js:74  'windows-1252': () => 0,
fn f15_windows_1252(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 20)?;
    return Ok(V::num(0.0));
}

// encoding.js:79  'utf-8': (bytes, fatal) => host.decode(bytes, fatal),
fn f16_utf_8(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 11, 21)?;
    let v0_bytes = arg(args, 0);
    let v1_fatal = arg(args, 1);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_DECODE, 79)?;
    return Ok(call(rt, t4, t3, &[v0_bytes, v1_fatal], "host.decode")?);
}

// encoding.js:80  'utf-16le'(bytes, fatal) {
fn f17_utf_16le(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 38, 22)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_bytes = arg(args, 0);
    let v1_fatal = arg(args, 1);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_TOTEXT, 80)?;
    let t6 = call(rt, t4, t3, &[v0_bytes, S_UTF16LE.v()], "host.toText")?;
    let t8 = length_seen(rt, v0_bytes, 81)?;
    let t9 = rem_num(to_num(rt, t8)?, 2.0);
    let t10 = t9 == 1.0;
    if t10 {
        v4 = S_3.v();
    } else {
        v4 = S.v();
    }
    let v2_units = add(rt, t6, v4)?;
    let t13 = var_get(rt, 0);
    let t14 = get_seen(rt, t13, &S_WELLFORMED, 82)?;
    let v3_text = call(rt, t14, t13, &[v2_units], "host.wellFormed")?;
    if v1_fatal.truthy() {
        v6 = V::bool((sne(rt, v3_text, v2_units)));
    } else {
        v6 = v1_fatal;
    }
    if v6.truthy() {
        v5 = V::UNDEFINED;
    } else {
        v5 = v3_text;
    }
    return Ok(v5);
}

// encoding.js:85  'windows-1252': (bytes) => host.toText(bytes, 'latin1').replace(/[\x80-\x9f]/g, (c) => high[c.charC…
fn f18_windows_1252(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 12, 23)?;
    let v0_bytes = arg(args, 0);
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_TOTEXT, 83)?;
    let t5 = call(rt, t3, t2, &[v0_bytes, S_LATIN1.v()], "host.toText")?;
    let t6 = get_method(rt, t5, &S_REPLACE, M_REPLACE)?;
    let t7 = regexp(rt, &S_X80_X9F, &S_G)?;
    let t8 = closure(rt, 19, &[])?;
    return Ok(call_method(rt, t6, t5, &[t7, t8], "host.toText(...).replace", M_REPLACE)?);
}

// encoding.js:85  'windows-1252': (bytes) => host.toText(bytes, 'latin1').replace(/[\x80-\x9f]/g, (c) => high[c.charC…
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 24)?;
    let v0_c = arg(args, 0);
    let t2 = S_2.v();
    let t4 = get_method(rt, v0_c, &S_CHARCODEAT, M_CHARCODEAT)?;
    let t5 = call_char_code_at(rt, t4, v0_c, V::num(0.0), "c.charCodeAt")?;
    let t6 = to_num(rt, t5)? - 128.0;
    return Ok(get_v(rt, t2, V::num(t6))?);
}

// encoding.js:87  const viewOf = (data, name, kinds) => {
fn f20_viewof(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 44, 25)?;
    let v0_data = p0;
    let v1_name = p1;
    let v2_kinds = p2;
    let t5 = gload(rt, &S_ARRAYBUFFER)?;
    let t6 = instance_of(rt, v0_data, t5)?;
    if t6 {
        let t7 = var_get(rt, 1);
        return Ok(construct(rt, t7, &[v0_data], "Bytes")?);
    }
    let t10 = gload(rt, &S_ARRAYBUFFER)?;
    let t11 = get_seen(rt, t10, &S_ISVIEW, 87)?;
    let t13 = call(rt, t11, t10, &[v0_data], "ArrayBuffer.isView")?;
    if t13.truthy() {
        let t14 = var_get(rt, 1);
        let t16 = get_seen(rt, v0_data, &S_BUFFER, 88)?;
        let t18 = get_seen(rt, v0_data, &S_BYTEOFFSET, 89)?;
        let t20 = get_seen(rt, v0_data, &S_BYTELENGTH, 90)?;
        return Ok(construct(rt, t14, &[t16, t18, t20], "Bytes")?);
    }
    let t22 = var_get(rt, 3);
    let t23 = var_get(rt, 2);
    let t25 = to_part(rt, v1_name)?;
    let t29 = to_part(rt, v2_kinds)?;
    let t31 = concat_n(rt, &[S_THE.v(), t25, S_ARGUMENT_MUST_BE_AN_INSTANCE_OF.v(), t29, S_4.v()])?;
    let t32 = construct(rt, t23, &[t31], "Wrong")?;
    let t33 = call(rt, t22, V::UNDEFINED, &[t32, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
    return Err(throw(rt, t33));
}

fn f20_viewof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f20_viewof(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// encoding.js:95  constructor(encoding = 'utf-8', options = {}) {
fn f21_textdecoder(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 42, 26)?;
    let this = instance(rt, target)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let t1 = me;
    init_fields(rt, this, t1)?;
    let t2 = arg(args, 0);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = S_UTF_8.v();
    } else {
        v2 = t2;
    }
    let mut v0_encoding = v2;
    let t5 = arg(args, 1);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v3 = obj(rt)?;
    } else {
        v3 = t5;
    }
    let mut v1_options = v3;
    v0_encoding = to_str(rt, v0_encoding)?;
    let t11 = var_get(rt, 9);
    v1_options = f3_optionsof(rt, v1_options)?;
    let t14 = var_get(rt, 22);
    let t15 = var_get(rt, 12);
    let t17 = f12_encodingof(rt, v0_encoding)?;
    put_private(rt, this, t14, t17)?;
    let t18 = var_get(rt, 23);
    let t20 = get_seen(rt, v1_options, &S_FATAL, 92)?;
    let t21 = !t20.truthy();
    let t22 = !t21;
    put_private(rt, this, t18, V::bool(t22))?;
    let t23 = var_get(rt, 24);
    let t25 = get_seen(rt, v1_options, &S_IGNOREBOM, 94)?;
    let t26 = !t25.truthy();
    let t27 = !t26;
    put_private(rt, this, t23, V::bool(t27))?;
    Ok(this)
}

fn f21_textdecoder_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f21_textdecoder(rt, me, target, args)
}

// encoding.js:93  #encoding; #fatal; #keepMark; #left = new Bytes(0); #started = false;
fn f22_left(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 27)?;
    let t1 = var_get(rt, 1);
    return Ok(construct(rt, t1, &[V::num(0.0)], "Bytes")?);
}

// encoding.js:93  #encoding; #fatal; #keepMark; #left = new Bytes(0); #started = false;
fn f23_started(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 28)?;
    return Ok(V::FALSE);
}

// encoding.js:94  #streams = false; // whether it was ever asked to keep what is left
fn f24_streams(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 29)?;
    return Ok(V::FALSE);
}

// encoding.js:102  static #check(self) {
fn f25_check(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 30)?;
    let mut v1 = false;
    let v0_self = arg(args, 0);
    let t2 = var_get(rt, 8);
    let t4 = f2_isobject(rt, v0_self)?;
    let t5 = !t4;
    if t5 {
        v1 = t5;
    } else {
        let t6 = var_get(rt, 23);
        let t8 = has_private(rt, v0_self, t6)?;
        v1 = !t8;
    }
    if v1 {
        let t11 = var_get(rt, 7);
        let t12 = call(rt, t11, V::UNDEFINED, &[S_TEXTDECODER.v()], "badThis")?;
        return Err(throw(rt, t12));
    }
    Ok(V::UNDEFINED)
}

// encoding.js:105  decode(input = new Bytes(0), options = {}) {
fn f26_decode(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 72, 31)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v6 = false;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        let t3 = var_get(rt, 1);
        v2 = construct(rt, t3, &[V::num(0.0)], "Bytes")?;
    } else {
        v2 = t1;
    }
    let v0_input = v2;
    let t6 = arg(args, 1);
    let t7 = seq(rt, t6, V::UNDEFINED);
    if t7 {
        v3 = obj(rt)?;
    } else {
        v3 = t6;
    }
    let mut v1_options = v3;
    let t10 = var_get(rt, 21);
    let t10 = tdz(rt, t10, "TextDecoder")?;
    let t11 = var_get(rt, 28);
    let t12 = get_private(rt, t10, t11)?;
    call(rt, t12, t10, &[this], "TextDecoder[#check]")?;
    let t14 = var_get(rt, 27);
    let t15 = get_private(rt, this, t14)?;
    if t15.truthy() {
        v4 = t15;
    } else {
        let mut v5 = V::UNDEFINED;
        'l1: {
            let t17 = eq(rt, v1_options, V::NULL)?;
            if t17 {
                break 'l1;
            }
            v5 = get_seen(rt, v1_options, &S_STREAM, 98)?;
        }
        let t20 = !v5.truthy();
        let t21 = !t20;
        put_private(rt, this, t14, V::bool(t21))?;
        v4 = V::bool(t21);
    }
    let t23 = var_get(rt, 27);
    let t24 = get_private(rt, this, t23)?;
    let t25 = !t24.truthy();
    if t25 {
        let t26 = var_get(rt, 22);
        let t27 = get_private(rt, this, t26)?;
        v6 = sne(rt, t27, S_UTF_16LE.v());
    } else {
        v6 = t25;
    }
    if v6 {
        let t30 = var_get(rt, 29);
        let t31 = get_private(rt, this, t30)?;
        return Ok(call(rt, t31, this, &[v0_input], "this[#whole]")?);
    }
    let t34 = var_get(rt, 9);
    v1_options = f3_optionsof(rt, v1_options)?;
    let t37 = var_get(rt, 30);
    let t38 = get_private(rt, this, t37)?;
    let t39 = var_get(rt, 16);
    let t41 = f20_viewof(rt, v0_input, S_INPUT.v(), S_SHAREDARRAYBUFFER_ARRAYBUFFER_OR.v())?;
    let t43 = get_seen(rt, v1_options, &S_STREAM, 104)?;
    let t44 = !t43.truthy();
    let t45 = !t44;
    return Ok(call(rt, t38, this, &[t41, V::bool(t45)], "this[#next]")?);
}

// encoding.js:113  #whole(input) {
fn f27_whole(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 42, 32)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let v0_input = arg(args, 0);
    let t2 = var_get(rt, 22);
    let t3 = get_private(rt, this, t2)?;
    let t4 = seq(rt, t3, S_WINDOWS_1252.v());
    if t4 {
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_TOTEXT, 106)?;
        let t7 = var_get(rt, 16);
        let t9 = f20_viewof(rt, v0_input, S_INPUT.v(), S_ARRAYBUFFER_SHAREDARRAYBUFFER_OR.v())?;
        return Ok(call(rt, t6, t5, &[t9, S_LATIN1.v()], "host.toText")?);
    }
    let t11 = var_get(rt, 31);
    let t12 = get_private(rt, this, t11)?;
    let t13 = var_get(rt, 16);
    let t15 = f20_viewof(rt, v0_input, S_LIST.v(), S_SHAREDARRAYBUFFER_ARRAYBUFFER_OR.v())?;
    let v1_text = call(rt, t12, this, &[t15], "this[#valid]")?;
    let t17 = var_get(rt, 24);
    let t18 = get_private(rt, this, t17)?;
    let t19 = !t18.truthy();
    if t19 {
        let t21 = get_method(rt, v1_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let t22 = call_char_code_at(rt, t21, v1_text, V::num(0.0), "text.charCodeAt")?;
        v3 = seq(rt, t22, V::num(65279.0));
    } else {
        v3 = t19;
    }
    if v3 {
        let t26 = get_method(rt, v1_text, &S_SLICE, M_SLICE)?;
        v2 = call_method(rt, t26, v1_text, &[V::num(1.0)], "text.slice", M_SLICE)?;
    } else {
        v2 = v1_text;
    }
    return Ok(v2);
}

// encoding.js:118  #next(bytes, more) {
fn f28_next(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 109, 33)?;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = false;
    let mut v11 = false;
    let mut v0_bytes = arg(args, 0);
    let v1_more = arg(args, 1);
    let t3 = var_get(rt, 25);
    let t4 = get_private(rt, this, t3)?;
    let t5 = length_seen(rt, t4, 112)?;
    let t6 = to_num(rt, t5)? > 0.0;
    if t6 {
        let t7 = var_get(rt, 1);
        let t8 = var_get(rt, 25);
        let t9 = get_private(rt, this, t8)?;
        let t10 = length_seen(rt, t9, 114)?;
        let t12 = length_seen(rt, v0_bytes, 115)?;
        let t13 = add(rt, t10, t12)?;
        let v5_joined = construct(rt, t7, &[t13], "Bytes")?;
        let t16 = get_method(rt, v5_joined, &S_SET, M_SET)?;
        let t17 = var_get(rt, 25);
        let t18 = get_private(rt, this, t17)?;
        call_method(rt, t16, v5_joined, &[t18], "joined.set", M_SET)?;
        let t21 = get_method(rt, v5_joined, &S_SET, M_SET)?;
        let t23 = var_get(rt, 25);
        let t24 = get_private(rt, this, t23)?;
        let t25 = length_seen(rt, t24, 120)?;
        call_method(rt, t21, v5_joined, &[v0_bytes, t25], "joined.set", M_SET)?;
        v0_bytes = v5_joined;
    }
    if v1_more.truthy() {
        let t30 = length_seen(rt, v0_bytes, 121)?;
        let t31 = var_get(rt, 13);
        let t32 = var_get(rt, 22);
        let t33 = get_private(rt, this, t32)?;
        let t34 = get_v(rt, t31, t33)?;
        let t36 = call(rt, t34, t31, &[v0_bytes], "unfinishedIn[this[#encoding]]")?;
        v6 = V::num((to_num(rt, t30)? - to_num(rt, t36)?));
    } else {
        v6 = length_seen(rt, v0_bytes, 123)?;
    }
    let v2_cut = v6;
    let t41 = var_get(rt, 25);
    let t43 = get_method(rt, v0_bytes, &S_SLICE, M_SLICE)?;
    let t45 = call_method(rt, t43, v0_bytes, &[v2_cut], "bytes.slice", M_SLICE)?;
    put_private(rt, this, t41, t45)?;
    let t46 = var_get(rt, 31);
    let t47 = get_private(rt, this, t46)?;
    let t49 = get_seen(rt, v0_bytes, &S_SUBARRAY, 127)?;
    let t51 = call(rt, t49, v0_bytes, &[V::num(0.0), v2_cut], "bytes.subarray")?;
    let v3_text = call(rt, t47, this, &[t51], "this[#valid]")?;
    let t53 = var_get(rt, 26);
    let t54 = get_private(rt, this, t53)?;
    let v4_first = !t54.truthy();
    let t56 = var_get(rt, 26);
    if v1_more.truthy() {
        let t58 = var_get(rt, 26);
        let t59 = get_private(rt, this, t58)?;
        if t59.truthy() {
            v8 = t59;
        } else {
            let t61 = length_seen(rt, v3_text, 130)?;
            v8 = V::bool((to_num(rt, t61)? > 0.0));
        }
        v7 = v8;
    } else {
        v7 = v1_more;
    }
    put_private(rt, this, t56, v7)?;
    if v4_first {
        let t66 = var_get(rt, 24);
        let t67 = get_private(rt, this, t66)?;
        v11 = !t67.truthy();
    } else {
        v11 = v4_first;
    }
    if v11 {
        let t71 = get_method(rt, v3_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let t72 = call_char_code_at(rt, t71, v3_text, V::num(0.0), "text.charCodeAt")?;
        v10 = seq(rt, t72, V::num(65279.0));
    } else {
        v10 = v11;
    }
    if v10 {
        let t76 = get_method(rt, v3_text, &S_SLICE, M_SLICE)?;
        v9 = call_method(rt, t76, v3_text, &[V::num(1.0)], "text.slice", M_SLICE)?;
    } else {
        v9 = v3_text;
    }
    return Ok(v9);
}

// encoding.js:132  #valid(bytes) {
fn f29_valid(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33, 34)?;
    let v0_bytes = arg(args, 0);
    let t2 = var_get(rt, 15);
    let t3 = var_get(rt, 22);
    let t4 = get_private(rt, this, t3)?;
    let t5 = get_v(rt, t2, t4)?;
    let t7 = var_get(rt, 23);
    let t8 = get_private(rt, this, t7)?;
    let v1_text = call(rt, t5, t2, &[v0_bytes, t8], "textOf[this[#encoding]]")?;
    let t11 = sne(rt, v1_text, V::UNDEFINED);
    if t11 {
        return Ok(v1_text);
    }
    let t13 = var_get(rt, 25);
    let t14 = var_get(rt, 1);
    let t15 = construct(rt, t14, &[V::num(0.0)], "Bytes")?;
    put_private(rt, this, t13, t15)?;
    let t16 = var_get(rt, 26);
    put_private(rt, this, t16, V::FALSE)?;
    let t17 = var_get(rt, 3);
    let t18 = var_get(rt, 2);
    let t19 = var_get(rt, 22);
    let t20 = get_private(rt, this, t19)?;
    let t21 = to_part(rt, t20)?;
    let t22 = concat_n(rt, &[S_THE_ENCODED_DATA_WAS_NOT_VALID_F.v(), t21])?;
    let t23 = construct(rt, t18, &[t22], "Wrong")?;
    let t24 = call(rt, t17, V::UNDEFINED, &[t23, S_ERR_ENCODING_INVALID_ENCODED_DAT.v()], "coded")?;
    return Err(throw(rt, t24));
}

// encoding.js:139  get encoding() { TextDecoder.#check(this); return this.#encoding; }
fn f30_get_encoding(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 35)?;
    let t1 = var_get(rt, 21);
    let t1 = tdz(rt, t1, "TextDecoder")?;
    let t2 = var_get(rt, 28);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "TextDecoder[#check]")?;
    let t5 = var_get(rt, 22);
    return Ok(get_private(rt, this, t5)?);
}

// encoding.js:140  get fatal() { TextDecoder.#check(this); return this.#fatal; }
fn f31_get_fatal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 36)?;
    let t1 = var_get(rt, 21);
    let t1 = tdz(rt, t1, "TextDecoder")?;
    let t2 = var_get(rt, 28);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "TextDecoder[#check]")?;
    let t5 = var_get(rt, 23);
    return Ok(get_private(rt, this, t5)?);
}

// encoding.js:141  get ignoreBOM() { TextDecoder.#check(this); return this.#keepMark; }
fn f32_get_ignorebom(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 37)?;
    let t1 = var_get(rt, 21);
    let t1 = tdz(rt, t1, "TextDecoder")?;
    let t2 = var_get(rt, 28);
    let t3 = get_private(rt, t1, t2)?;
    call(rt, t3, t1, &[this], "TextDecoder[#check]")?;
    let t5 = var_get(rt, 24);
    return Ok(get_private(rt, this, t5)?);
}

// encoding.js:142  [host.custom](depth, options) {
fn f33(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 47, 38)?;
    let mut v3 = false;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 21);
    let t3 = tdz(rt, t3, "TextDecoder")?;
    let t4 = var_get(rt, 28);
    let t5 = get_private(rt, t3, t4)?;
    call(rt, t5, t3, &[this], "TextDecoder[#check]")?;
    let t8 = type_of(rt, v0_depth);
    let t9 = seq(rt, t8, S_NUMBER.v());
    if t9 {
        v3 = to_num(rt, v0_depth)? < 0.0;
    } else {
        v3 = t9;
    }
    if v3 {
        let t13 = var_get(rt, 4);
        return Ok(call(rt, t13, V::UNDEFINED, &[this, v1_options], "brief")?);
    }
    let t17 = get_seen(rt, v1_options, &S_SHOWHIDDEN, 147)?;
    if t17.truthy() {
        let t18 = var_get(rt, 0);
        let t19 = get_seen(rt, t18, &S_MISSING, 148)?;
        call(rt, t19, t18, &[S_WHAT_IS_HIDDEN_IN_A_TEXTDECODER.v()], "host.missing")?;
    }
    let t21 = var_get(rt, 10);
    let t22 = var_get(rt, 21);
    let t22 = tdz(rt, t22, "TextDecoder")?;
    let t23 = arr(rt, &[S_ENCODING.v(), S_FATAL.v(), S_IGNOREBOM.v()])?;
    let v2_o = f4_named(rt, this, t22, t23)?;
    let t26 = get_seen(rt, v2_o, &S_CONSTRUCTOR, 149)?;
    let t27 = get_seen(rt, t26, &S_NAME, 150)?;
    let t28 = to_part(rt, t27)?;
    let t30 = var_get(rt, 0);
    let t31 = get_seen(rt, t30, &S_INSPECT, 151)?;
    let t33 = call(rt, t31, t30, &[v2_o], "host.inspect")?;
    let t34 = to_part(rt, t33)?;
    return Ok(concat_n(rt, &[t28, S_1.v(), t34])?);
}

// encoding.js:154  const invalid = (text) => new host.events.DOMException(text, 'InvalidCharacterError');
fn f34_invalid(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 9, 39)?;
    let v0_text = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_EVENTS, 152)?;
    let t4 = get_seen(rt, t3, &S_DOMEXCEPTION, 153)?;
    return Ok(construct(rt, t4, &[v0_text, S_INVALIDCHARACTERERROR.v()], "host.events.DOMException")?);
}

fn f34_invalid_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f34_invalid(rt, arg(args, 0))
}

// encoding.js:155  const atob = function (text) {
fn f35_atob(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 56, 40)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_text = arg(args, 0);
    let t4 = length_seen(rt, v3_arguments, 154)?;
    let t5 = seq(rt, t4, V::num(0.0));
    if t5 {
        let t6 = var_get(rt, 3);
        let t7 = var_get(rt, 2);
        let t8 = construct(rt, t7, &[S_THE_INPUT_ARGUMENT_MUST_BE_SPECI.v()], "Wrong")?;
        let t9 = call(rt, t6, V::UNDEFINED, &[t8, S_ERR_MISSING_ARGS.v()], "coded")?;
        return Err(throw(rt, t9));
    }
    v0_text = to_str(rt, v0_text)?;
    let t12 = var_get(rt, 0);
    let t13 = get_seen(rt, t12, &S_ATOB, 155)?;
    let v1_out = call(rt, t13, t12, &[v0_text], "host.atob")?;
    let t17 = sne(rt, v1_out, V::UNDEFINED);
    if t17 {
        return Ok(v1_out);
    }
    let t20 = get_method(rt, v0_text, &S_REPLACE, M_REPLACE)?;
    let t21 = regexp(rt, &S_T_N_F_R, &S_G)?;
    let t22 = call_method(rt, t20, v0_text, &[t21, S.v()], "text.replace", M_REPLACE)?;
    let t23 = get_method(rt, t22, &S_REPLACE, M_REPLACE)?;
    let t24 = regexp(rt, &S_1_2, &S)?;
    let v2_digits = call_method(rt, t23, t22, &[t24, S.v()], "text.replace(...).replace", M_REPLACE)?;
    let t26 = var_get(rt, 17);
    let t27 = regexp(rt, &S_A_ZA_Z0_9, &S)?;
    let t28 = get_seen(rt, t27, &S_TEST, 158)?;
    let t30 = call(rt, t28, t27, &[v2_digits], "/[^A-Za-z0-9+/]/.test")?;
    if t30.truthy() {
        v5 = t30;
    } else {
        let t32 = length_seen(rt, v2_digits, 159)?;
        let t33 = rem_num(to_num(rt, t32)?, 4.0);
        v5 = V::bool((t33 != 1.0));
    }
    if v5.truthy() {
        v4 = S_INVALID_CHARACTER.v();
    } else {
        v4 = S_THE_STRING_TO_BE_DECODED_IS_NOT.v();
    }
    let t37 = f34_invalid(rt, v4)?;
    return Err(throw(rt, t37));
}

// encoding.js:163  const btoa = function (text) {
fn f36_btoa(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 41)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_text = arg(args, 0);
    let t4 = length_seen(rt, v1_arguments, 160)?;
    let t5 = seq(rt, t4, V::num(0.0));
    if t5 {
        let t6 = var_get(rt, 3);
        let t7 = var_get(rt, 2);
        let t8 = construct(rt, t7, &[S_THE_INPUT_ARGUMENT_MUST_BE_SPECI.v()], "Wrong")?;
        let t9 = call(rt, t6, V::UNDEFINED, &[t8, S_ERR_MISSING_ARGS.v()], "coded")?;
        return Err(throw(rt, t9));
    }
    v0_text = to_str(rt, v0_text)?;
    let mut v2_i = 0i64;
    'l2: loop {
        tick(rt, 20, 42)?;
        let t14 = length_seen(rt, v0_text, 161)?;
        let t15 = (v2_i as f64) < to_num(rt, t14)?;
        if !t15 {
            break 'l2;
        }
        let t17 = get_method(rt, v0_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let t19 = call_char_code_at(rt, t17, v0_text, V::num(v2_i as f64), "text.charCodeAt")?;
        let t20 = to_num(rt, t19)? > 255.0;
        if t20 {
            let t21 = var_get(rt, 17);
            let t22 = f34_invalid(rt, S_INVALID_CHARACTER.v())?;
            return Err(throw(rt, t22));
        }
        let t24 = v2_i;
        v2_i = t24 + 1;
    }
    let t26 = var_get(rt, 0);
    let t27 = get_seen(rt, t26, &S_TOTEXT, 163)?;
    let t28 = var_get(rt, 1);
    let t29 = var_get(rt, 0);
    let t30 = get_seen(rt, t29, &S_FROMTEXT, 164)?;
    let t32 = call(rt, t30, t29, &[v0_text, S_LATIN1.v()], "host.fromText")?;
    let t33 = construct(rt, t28, &[t32], "Bytes")?;
    return Ok(call(rt, t27, t26, &[t33, S_BASE64.v()], "host.toText")?);
}
