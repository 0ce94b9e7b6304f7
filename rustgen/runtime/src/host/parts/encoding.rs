#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from encoding.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(10);

lit!(S = "");
lit!(S_ARGUMENT_MUST_BE_AN_INSTANCE_OF = "\" argument must be an instance of ArrayBuffer or ArrayBufferView.");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ATOB = "atob");
lit!(S_A_ZA_Z0_9_T_N_F_R = "[^A-Za-z0-9+/=\\t\\n\\f\\r ]");
lit!(S_BASE = "base");
lit!(S_BASE64 = "base64");
lit!(S_BTOA = "btoa");
lit!(S_BUFFER = "buffer");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_CHARCODEAT = "charCodeAt");
lit!(S_CODED = "coded");
lit!(S_DECODE = "decode");
lit!(S_DOMEXCEPTION = "DOMException");
lit!(S_ENCODE = "encode");
lit!(S_ENCODEINTO = "encodeInto");
lit!(S_ENCODING = "encoding");
lit!(S_ERR_ENCODING_INVALID_ENCODED_DAT = "ERR_ENCODING_INVALID_ENCODED_DATA");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_MISSING_ARGS = "ERR_MISSING_ARGS");
lit!(S_EVENTS = "events");
lit!(S_FATAL = "fatal");
lit!(S_FROMTEXT = "fromText");
lit!(S_GET_ENCODING = "get encoding");
lit!(S_GET_FATAL = "get fatal");
lit!(S_GET_IGNOREBOM = "get ignoreBOM");
lit!(S_HAS = "has");
lit!(S_IGNOREBOM = "ignoreBOM");
lit!(S_INVALIDCHARACTER = "invalidCharacter");
lit!(S_INVALIDCHARACTERERROR = "InvalidCharacterError");
lit!(S_INVALID_CHARACTER = "Invalid character");
lit!(S_ISVIEW = "isView");
lit!(S_KEEPMARK = "keepMark");
lit!(S_LATIN1 = "latin1");
lit!(S_LEFT = "left");
lit!(S_LEFT_1 = "#left");
lit!(S_LIST = "list");
lit!(S_MISSING = "missing");
lit!(S_PROTOTYPE = "prototype");
lit!(S_READ = "read");
lit!(S_SCALAR = "scalar");
lit!(S_SET = "Set");
lit!(S_SET_1 = "set");
lit!(S_SHOWN = "shown");
lit!(S_SLICE = "slice");
lit!(S_STARTED = "started");
lit!(S_STARTED_1 = "#started");
lit!(S_STREAM = "stream");
lit!(S_SUBARRAY = "subarray");
lit!(S_TEST = "test");
lit!(S_TEXTDECODER = "TextDecoder");
lit!(S_TEXTDECODER_OF = "TextDecoder of ");
lit!(S_TEXTENCODER = "TextEncoder");
lit!(S_THE = "The \"");
lit!(S_THE_ENCODED_DATA_WAS_NOT_VALID_F = "The encoded data was not valid for encoding utf-8");
lit!(S_THE_INPUT_ARGUMENT_MUST_BE_SPECI = "The \"input\" argument must be specified");
lit!(S_THE_STRING_TO_BE_DECODED_IS_NOT = "The string to be decoded is not correctly encoded.");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOTEXT = "toText");
lit!(S_TRIM = "trim");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UNFINISHED = "unfinished");
lit!(S_UNICODE11UTF8 = "unicode11utf8");
lit!(S_UNICODE20UTF8 = "unicode20utf8");
lit!(S_UNICODE_1_1_UTF_8 = "unicode-1-1-utf-8");
lit!(S_UTF8 = "utf8");
lit!(S_UTF_8 = "utf-8");
lit!(S_VIEWOF = "viewOf");
lit!(S_WRITTEN = "written");
lit!(S_X_UNICODE20UTF8 = "x-unicode20utf8");
const K_READ_WRITTEN: [&Lit; 2] = [&S_READ, &S_WRITTEN];
const K_TEXTENCODER_TEXTDECODER_ATOB_BTO: [&Lit; 4] = [&S_TEXTENCODER, &S_TEXTDECODER, &S_ATOB, &S_BTOA];
const M_CHARCODEAT: Method = method("charCodeAt");
const M_HAS: Method = method("has");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_TOLOWERCASE: Method = method("toLowerCase");
const M_TRIM: Method = method("trim");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 0 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_viewof_entry, name: &S_VIEWOF, length: 2, flags: 6 },
        FuncInfo { code: f3_textencoder_entry, name: &S_TEXTENCODER, length: 0, flags: 27 },
        FuncInfo { code: f4_get_encoding, name: &S_GET_ENCODING, length: 0, flags: 2 },
        FuncInfo { code: f5_encode, name: &S_ENCODE, length: 0, flags: 2 },
        FuncInfo { code: f6_encodeinto, name: &S_ENCODEINTO, length: 2, flags: 2 },
        FuncInfo { code: f7_textdecoder_entry, name: &S_TEXTDECODER, length: 0, flags: 27 },
        FuncInfo { code: f8_left, name: &S_LEFT_1, length: 0, flags: 2 },
        FuncInfo { code: f9_started, name: &S_STARTED_1, length: 0, flags: 2 },
        FuncInfo { code: f10_get_encoding, name: &S_GET_ENCODING, length: 0, flags: 2 },
        FuncInfo { code: f11_get_fatal, name: &S_GET_FATAL, length: 0, flags: 2 },
        FuncInfo { code: f12_get_ignorebom, name: &S_GET_IGNOREBOM, length: 0, flags: 2 },
        FuncInfo { code: f13_decode, name: &S_DECODE, length: 0, flags: 2 },
        FuncInfo { code: f14_unfinished_entry, name: &S_UNFINISHED, length: 1, flags: 6 },
        FuncInfo { code: f15_invalidcharacter_entry, name: &S_INVALIDCHARACTER, length: 0, flags: 6 },
        FuncInfo { code: f16_atob, name: &S_ATOB, length: 1, flags: 3 },
        FuncInfo { code: f17_btoa, name: &S_BTOA, length: 1, flags: 3 },
    ],
    vars: 13,
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
    enter(rt, 99, 1)?;
    var_set(rt, 0, V::UNDEFINED)?;
    var_set(rt, 1, V::EMPTY)?;
    var_set(rt, 2, V::EMPTY)?;
    var_set(rt, 3, V::EMPTY)?;
    var_set(rt, 4, V::EMPTY)?;
    var_set(rt, 5, V::EMPTY)?;
    var_set(rt, 6, V::EMPTY)?;
    var_set(rt, 7, V::EMPTY)?;
    var_set(rt, 8, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 1, t2)?;
    let t3 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 2, t3)?;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_BASE, 13)?;
    req_obj(rt, t5, "host.base", "coded")?;
    let t6 = get_seen(rt, t5, &S_CODED, 14)?;
    var_set(rt, 3, t6)?;
    let v4_shown = get_seen(rt, t5, &S_SHOWN, 15)?;
    let t8 = get_seen(rt, t5, &S_SCALAR, 16)?;
    var_set(rt, 4, t8)?;
    let t9 = closure(rt, 2, &[])?;
    var_set(rt, 5, t9)?;
    let t10 = make_class(rt, 3, V::EMPTY, &[])?;
    let t11 = get_seen(rt, t10, &S_PROTOTYPE, 17)?;
    let t12 = closure(rt, 4, &[])?;
    def_accessor_hidden(rt, t11, S_ENCODING.v(), t12, true)?;
    let t13 = closure(rt, 5, &[])?;
    def_hidden(rt, t11, S_ENCODE.v(), t13)?;
    let t14 = closure(rt, 6, &[])?;
    def_hidden(rt, t11, S_ENCODEINTO.v(), t14)?;
    let v14_textencoder = t10;
    let v7_textencoder = t10;
    call(rt, v4_shown, V::UNDEFINED, &[S_TEXTENCODER.v(), v7_textencoder], "shown")?;
    let t18 = gload(rt, &S_SET)?;
    let t19 = arr(rt, &[S_UTF_8.v(), S_UTF8.v(), S_UNICODE_1_1_UTF_8.v(), S_UNICODE11UTF8.v(), S_UNICODE20UTF8.v(), S_X_UNICODE20UTF8.v()])?;
    let t20 = construct(rt, t18, &[t19], "Set")?;
    var_set(rt, 6, t20)?;
    var_set(rt, 9, V::EMPTY)?;
    var_set(rt, 10, V::EMPTY)?;
    var_set(rt, 11, V::EMPTY)?;
    var_set(rt, 12, V::EMPTY)?;
    let t21 = private_name(rt, &S_FATAL)?;
    var_set(rt, 9, t21)?;
    let t22 = private_name(rt, &S_KEEPMARK)?;
    var_set(rt, 10, t22)?;
    let t23 = private_name(rt, &S_LEFT)?;
    var_set(rt, 11, t23)?;
    let t24 = private_name(rt, &S_STARTED)?;
    var_set(rt, 12, t24)?;
    let t25 = var_get(rt, 9);
    let t26 = var_get(rt, 10);
    let t27 = var_get(rt, 11);
    let t28 = var_get(rt, 12);
    let t29 = make_class(rt, 7, V::EMPTY, &[])?;
    let t30 = get_seen(rt, t29, &S_PROTOTYPE, 18)?;
    let t31 = closure(rt, 8, &[])?;
    let t32 = closure(rt, 9, &[])?;
    let t33 = closure(rt, 10, &[])?;
    def_accessor_hidden(rt, t30, S_ENCODING.v(), t33, true)?;
    let t34 = closure(rt, 11, &[])?;
    def_accessor_hidden(rt, t30, S_FATAL.v(), t34, true)?;
    let t35 = closure(rt, 12, &[])?;
    def_accessor_hidden(rt, t30, S_IGNOREBOM.v(), t35, true)?;
    let t36 = closure(rt, 13, &[])?;
    def_hidden(rt, t30, S_DECODE.v(), t36)?;
    let v15_textdecoder = t29;
    def_field(rt, t29, t25, V::UNDEFINED)?;
    def_field(rt, t29, t26, V::UNDEFINED)?;
    def_field(rt, t29, t27, t31)?;
    def_field(rt, t29, t28, t32)?;
    let v9_textdecoder = t29;
    let t37 = closure(rt, 14, &[])?;
    var_set(rt, 7, t37)?;
    call(rt, v4_shown, V::UNDEFINED, &[S_TEXTDECODER.v(), v9_textdecoder], "shown")?;
    let t41 = closure(rt, 15, &[])?;
    var_set(rt, 8, t41)?;
    let v12_atob = closure(rt, 16, &[])?;
    let v13_btoa = closure(rt, 17, &[])?;
    return Ok(obj_seen(rt, &K_TEXTENCODER_TEXTDECODER_ATOB_BTO, [v7_textencoder, v9_textdecoder, v12_atob, v13_btoa], 19)?);
}

// encoding.js:8  const viewOf = (data, what) => {
fn f2_viewof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 38, 2)?;
    let v0_data = p0;
    let v1_what = p1;
    let t4 = gload(rt, &S_ARRAYBUFFER)?;
    let t5 = instance_of(rt, v0_data, t4)?;
    if t5 {
        let t6 = var_get(rt, 1);
        return Ok(construct(rt, t6, &[v0_data], "Bytes")?);
    }
    let t9 = gload(rt, &S_ARRAYBUFFER)?;
    let t10 = get_seen(rt, t9, &S_ISVIEW, 21)?;
    let t12 = call(rt, t10, t9, &[v0_data], "ArrayBuffer.isView")?;
    if t12.truthy() {
        let t13 = var_get(rt, 1);
        let t15 = get_seen(rt, v0_data, &S_BUFFER, 22)?;
        let t17 = get_seen(rt, v0_data, &S_BYTEOFFSET, 23)?;
        let t19 = get_seen(rt, v0_data, &S_BYTELENGTH, 24)?;
        return Ok(construct(rt, t13, &[t15, t17, t19], "Bytes")?);
    }
    let t21 = var_get(rt, 3);
    let t22 = var_get(rt, 2);
    let t24 = to_part(rt, v1_what)?;
    let t26 = concat_n(rt, &[S_THE.v(), t24, S_ARGUMENT_MUST_BE_AN_INSTANCE_OF.v()])?;
    let t27 = construct(rt, t22, &[t26], "Wrong")?;
    let t28 = call(rt, t21, V::UNDEFINED, &[t27, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
    return Err(throw(rt, t28));
}

fn f2_viewof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f2_viewof(rt, arg(args, 0), arg(args, 1))
}

// encoding.js:13  class TextEncoder {
fn f3_textencoder(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 3, 3)?;
    let this = instance(rt, target)?;
    let t1 = me;
    init_fields(rt, this, t1)?;
    Ok(this)
}

fn f3_textencoder_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f3_textencoder(rt, me, target, args)
}

// encoding.js:14  get encoding() { return 'utf-8'; }
fn f4_get_encoding(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 4)?;
    return Ok(S_UTF_8.v());
}

// encoding.js:15  encode(text = '') { return new Bytes(host.encode(scalar(text))); }
fn f5_encode(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 5)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = S.v();
    } else {
        v1 = t1;
    }
    let v0_text = v1;
    let t4 = var_get(rt, 1);
    let t5 = var_get(rt, 0);
    let t6 = get_seen(rt, t5, &S_ENCODE, 25)?;
    let t7 = var_get(rt, 4);
    let t9 = call(rt, t7, V::UNDEFINED, &[v0_text], "scalar")?;
    let t10 = call(rt, t6, t5, &[t9], "host.encode")?;
    return Ok(construct(rt, t4, &[t10], "Bytes")?);
}

// encoding.js:16  encodeInto(text, target) {
fn f6_encodeinto(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 17, 6)?;
    let mut v4 = V::UNDEFINED;
    let v0_text = arg(args, 0);
    let v1_target = arg(args, 1);
    let mut v2_read = V::num(0.0);
    let mut v3_written = V::num(0.0);
    let t4 = to_str(rt, v0_text)?;
    let mut t5 = iter(rt, t4, "")?;
    'l1: loop {
        tick(rt, 49, 7)?;
        let (t6, t7) = next(rt, &mut t5)?;
        if t7 {
            break 'l1;
        }
        let mut v5 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    let v6_c = t6;
                    let t8 = var_get(rt, 1);
                    let t9 = var_get(rt, 0);
                    let t10 = attempt!('try2, get_seen(rt, t9, &S_ENCODE, 26));
                    let t11 = var_get(rt, 4);
                    let t13 = attempt!('try2, call(rt, t11, V::UNDEFINED, &[v6_c], "scalar"));
                    let t14 = attempt!('try2, call(rt, t10, t9, &[t13], "host.encode"));
                    let v7_bytes = attempt!('try2, construct(rt, t8, &[t14], "Bytes"));
                    let t18 = attempt!('try2, length_seen(rt, v7_bytes, 27));
                    let t19 = attempt!('try2, add(rt, v3_written, t18));
                    let t21 = attempt!('try2, length_seen(rt, v1_target, 28));
                    let t22 = attempt!('try2, gt(rt, t19, t21));
                    if t22 {
                        break 'finally1 Completion::Jump(0);
                    }
                    let t24 = attempt!('try2, get_method(rt, v1_target, &S_SET_1, M_SET));
                    attempt!('try2, call_method(rt, t24, v1_target, &[v7_bytes, v3_written], "target.set", M_SET));
                    let t30 = attempt!('try2, length_seen(rt, v7_bytes, 30));
                    v3_written = attempt!('try2, add(rt, v3_written, t30));
                    let t34 = attempt!('try2, length_seen(rt, v6_c, 31));
                    v2_read = attempt!('try2, add(rt, v2_read, t34));
                    v5 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v4 = exception;
                v5 = true;
                attempt_finally!('finally1, close(rt, &mut t5, true));
                break 'finally1 Completion::Throw(throw(rt, v4));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v5 {
            close(rt, &mut t5, false)?;
        }
        match completion1 {
            Held::Throw(exception) => {
                return Err(throw(rt, exception));
            }
            Held::Return(value) => {
                return Ok(value);
            }
            Held::Jump(0) => {
                break 'l1;
            }
            _ => {}
        }
    }
    return Ok(obj_seen(rt, &K_READ_WRITTEN, [v2_read, v3_written], 32)?);
}

// encoding.js:32  constructor(label = 'utf-8', options = {}) {
fn f7_textdecoder(rt: &mut Rt, me: V, target: V, args: &[V]) -> R<V> {
    enter(rt, 63, 8)?;
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
    let v0_label = v2;
    let t5 = arg(args, 1);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v3 = obj(rt)?;
    } else {
        v3 = t5;
    }
    let v1_options = v3;
    let t10 = to_str(rt, v0_label)?;
    let t11 = get_method(rt, t10, &S_TRIM, M_TRIM)?;
    let t12 = call_method(rt, t11, t10, &[], "label.trim", M_TRIM)?;
    let t13 = get_method(rt, t12, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let v4_name = call_method(rt, t13, t12, &[], "label.trim(...).toLowerCase", M_TOLOWERCASE)?;
    let t15 = var_get(rt, 6);
    let t16 = get_method(rt, t15, &S_HAS, M_HAS)?;
    let t18 = call_method(rt, t16, t15, &[v4_name], "utf8Labels.has", M_HAS)?;
    let t19 = !t18.truthy();
    if t19 {
        let t20 = var_get(rt, 0);
        let t21 = get_seen(rt, t20, &S_MISSING, 36)?;
        let t23 = to_part(rt, v4_name)?;
        let t24 = concat_n(rt, &[S_TEXTDECODER_OF.v(), t23])?;
        call(rt, t21, t20, &[t24], "host.missing")?;
    }
    let t26 = var_get(rt, 9);
    let mut v5 = V::UNDEFINED;
    'l1: {
        let t28 = eq(rt, v1_options, V::NULL)?;
        if t28 {
            break 'l1;
        }
        v5 = get_seen(rt, v1_options, &S_FATAL, 37)?;
    }
    let t31 = !v5.truthy();
    let t32 = !t31;
    put_private(rt, this, t26, V::bool(t32))?;
    let t33 = var_get(rt, 10);
    let mut v6 = V::UNDEFINED;
    'l2: {
        let t35 = eq(rt, v1_options, V::NULL)?;
        if t35 {
            break 'l2;
        }
        v6 = get_seen(rt, v1_options, &S_IGNOREBOM, 39)?;
    }
    let t38 = !v6.truthy();
    let t39 = !t38;
    put_private(rt, this, t33, V::bool(t39))?;
    Ok(this)
}

fn f7_textdecoder_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let target = class_target(rt, me)?;
    f7_textdecoder(rt, me, target, args)
}

// encoding.js:31  #fatal; #keepMark; #left = new Bytes(0); #started = false;
fn f8_left(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 9)?;
    let t1 = var_get(rt, 1);
    return Ok(construct(rt, t1, &[V::num(0.0)], "Bytes")?);
}

// encoding.js:31  #fatal; #keepMark; #left = new Bytes(0); #started = false;
fn f9_started(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 10)?;
    return Ok(V::FALSE);
}

// encoding.js:38  get encoding() { return 'utf-8'; }
fn f10_get_encoding(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 11)?;
    return Ok(S_UTF_8.v());
}

// encoding.js:39  get fatal() { return this.#fatal; }
fn f11_get_fatal(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 12)?;
    let t1 = var_get(rt, 9);
    return Ok(get_private(rt, this, t1)?);
}

// encoding.js:40  get ignoreBOM() { return this.#keepMark; }
fn f12_get_ignorebom(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 13)?;
    let t1 = var_get(rt, 10);
    return Ok(get_private(rt, this, t1)?);
}

// encoding.js:41  decode(data = new Bytes(0), options = {}) {
fn f13_decode(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 153, 14)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let mut v14 = false;
    let mut v15 = false;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        let t3 = var_get(rt, 1);
        v2 = construct(rt, t3, &[V::num(0.0)], "Bytes")?;
    } else {
        v2 = t1;
    }
    let v0_data = v2;
    let t6 = arg(args, 1);
    let t7 = seq(rt, t6, V::UNDEFINED);
    if t7 {
        v3 = obj(rt)?;
    } else {
        v3 = t6;
    }
    let v1_options = v3;
    let t10 = var_get(rt, 5);
    let mut v4_bytes = f2_viewof(rt, v0_data, S_LIST.v())?;
    let t13 = var_get(rt, 11);
    let t14 = get_private(rt, this, t13)?;
    let t15 = length_seen(rt, t14, 44)?;
    let t16 = to_num(rt, t15)? > 0.0;
    if t16 {
        let t17 = var_get(rt, 1);
        let t18 = var_get(rt, 11);
        let t19 = get_private(rt, this, t18)?;
        let t20 = length_seen(rt, t19, 46)?;
        let t22 = length_seen(rt, v4_bytes, 47)?;
        let t23 = add(rt, t20, t22)?;
        let v7_joined = construct(rt, t17, &[t23], "Bytes")?;
        let t26 = get_method(rt, v7_joined, &S_SET_1, M_SET)?;
        let t27 = var_get(rt, 11);
        let t28 = get_private(rt, this, t27)?;
        call_method(rt, t26, v7_joined, &[t28], "joined.set", M_SET)?;
        let t31 = get_method(rt, v7_joined, &S_SET_1, M_SET)?;
        let t33 = var_get(rt, 11);
        let t34 = get_private(rt, this, t33)?;
        let t35 = length_seen(rt, t34, 52)?;
        call_method(rt, t31, v7_joined, &[v4_bytes, t35], "joined.set", M_SET)?;
        v4_bytes = v7_joined;
        let t38 = var_get(rt, 11);
        let t39 = var_get(rt, 1);
        let t40 = construct(rt, t39, &[V::num(0.0)], "Bytes")?;
        put_private(rt, this, t38, t40)?;
    }
    let mut v8 = V::UNDEFINED;
    'l1: {
        let t42 = eq(rt, v1_options, V::NULL)?;
        if t42 {
            break 'l1;
        }
        v8 = get_seen(rt, v1_options, &S_STREAM, 54)?;
    }
    if v8.truthy() {
        let t46 = length_seen(rt, v4_bytes, 55)?;
        let t47 = var_get(rt, 7);
        let t47 = tdz(rt, t47, "unfinished")?;
        let t49 = f14_unfinished(rt, v4_bytes)?;
        let v9_cut = to_num(rt, t46)? - (t49 as f64);
        let t51 = var_get(rt, 11);
        let t53 = get_method(rt, v4_bytes, &S_SLICE, M_SLICE)?;
        let t55 = call_method(rt, t53, v4_bytes, &[V::num(v9_cut)], "bytes.slice", M_SLICE)?;
        put_private(rt, this, t51, t55)?;
        let t57 = get_seen(rt, v4_bytes, &S_SUBARRAY, 58)?;
        v4_bytes = call(rt, t57, v4_bytes, &[V::num(0.0), V::num(v9_cut)], "bytes.subarray")?;
    }
    let t60 = var_get(rt, 0);
    let t61 = get_seen(rt, t60, &S_DECODE, 59)?;
    let t63 = var_get(rt, 9);
    let t64 = get_private(rt, this, t63)?;
    let v5_text = call(rt, t61, t60, &[v4_bytes, t64], "host.decode")?;
    let t67 = seq(rt, v5_text, V::UNDEFINED);
    if t67 {
        let t68 = var_get(rt, 3);
        let t69 = var_get(rt, 2);
        let t70 = construct(rt, t69, &[S_THE_ENCODED_DATA_WAS_NOT_VALID_F.v()], "Wrong")?;
        let t71 = call(rt, t68, V::UNDEFINED, &[t70, S_ERR_ENCODING_INVALID_ENCODED_DAT.v()], "coded")?;
        return Err(throw(rt, t71));
    }
    let t72 = var_get(rt, 12);
    let t73 = get_private(rt, this, t72)?;
    let v6_first = !t73.truthy();
    let t75 = var_get(rt, 12);
    let mut v11 = V::UNDEFINED;
    'l3: {
        let t77 = eq(rt, v1_options, V::NULL)?;
        if t77 {
            break 'l3;
        }
        v11 = get_seen(rt, v1_options, &S_STREAM, 62)?;
    }
    let t80 = !v11.truthy();
    let t81 = !t80;
    if t81 {
        let t82 = var_get(rt, 12);
        let t83 = get_private(rt, this, t82)?;
        if t83.truthy() {
            v12 = t83;
        } else {
            let t85 = length_seen(rt, v4_bytes, 64)?;
            v12 = V::bool((to_num(rt, t85)? > 0.0));
        }
        v10 = v12;
    } else {
        v10 = V::bool(t81);
    }
    put_private(rt, this, t75, v10)?;
    if v6_first {
        let t90 = var_get(rt, 10);
        let t91 = get_private(rt, this, t90)?;
        v15 = !t91.truthy();
    } else {
        v15 = v6_first;
    }
    if v15 {
        let t95 = get_method(rt, v5_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let t96 = call_char_code_at(rt, t95, v5_text, V::num(0.0), "text.charCodeAt")?;
        v14 = seq(rt, t96, V::num(65279.0));
    } else {
        v14 = v15;
    }
    if v14 {
        let t100 = get_method(rt, v5_text, &S_SLICE, M_SLICE)?;
        v13 = call_method(rt, t100, v5_text, &[V::num(1.0)], "text.slice", M_SLICE)?;
    } else {
        v13 = v5_text;
    }
    return Ok(v13);
}

// encoding.js:63  const unfinished = (bytes) => {
fn f14_unfinished(rt: &mut Rt, p0: V) -> R<i64> {
    enter(rt, 7, 15)?;
    let mut v2 = false;
    let mut v4 = 0i64;
    let mut v5 = 0i64;
    let mut v6 = 0i64;
    let v0_bytes = p0;
    let mut v1_n = 1i64;
    'l1: loop {
        tick(rt, 52, 16)?;
        let t3 = v1_n <= 3i64;
        if t3 {
            let t6 = length_seen(rt, v0_bytes, 69)?;
            v2 = (v1_n as f64) <= to_num(rt, t6)?;
        } else {
            v2 = t3;
        }
        if !v2 {
            break 'l1;
        }
        let t11 = length_seen(rt, v0_bytes, 70)?;
        let t13 = to_num(rt, t11)? - (v1_n as f64);
        let v3_b = get_v(rt, v0_bytes, V::num(t13))?;
        let t16 = to_num(rt, v3_b)? >= 192.0;
        if t16 {
            let t18 = to_num(rt, v3_b)? >= 240.0;
            if t18 {
                v5 = 4i64;
            } else {
                let t20 = to_num(rt, v3_b)? >= 224.0;
                if t20 {
                    v6 = 3i64;
                } else {
                    v6 = 2i64;
                }
                v5 = v6;
            }
            let t24 = v5 > v1_n;
            if t24 {
                v4 = v1_n;
            } else {
                v4 = 0i64;
            }
            return Ok(v4);
        }
        let t28 = to_num(rt, v3_b)? < 128.0;
        if t28 {
            return Ok(0i64);
        }
        let t30 = v1_n;
        v1_n = t30 + 1;
    }
    return Ok(0i64);
}

fn f14_unfinished_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::num(f14_unfinished(rt, arg(args, 0))? as f64))
}

// encoding.js:72  const invalidCharacter = () => new host.events.DOMException('Invalid character', 'InvalidCharacterE…
fn f15_invalidcharacter(rt: &mut Rt) -> R<V> {
    enter(rt, 6, 17)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_EVENTS, 71)?;
    let t3 = get_seen(rt, t2, &S_DOMEXCEPTION, 72)?;
    return Ok(construct(rt, t3, &[S_INVALID_CHARACTER.v(), S_INVALIDCHARACTERERROR.v()], "host.events.DOMException")?);
}

fn f15_invalidcharacter_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f15_invalidcharacter(rt)
}

// encoding.js:73  const atob = function (text) {
fn f16_atob(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 48, 18)?;
    let mut v3 = V::UNDEFINED;
    let v2_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_text = arg(args, 0);
    let t4 = length_seen(rt, v2_arguments, 73)?;
    let t5 = seq(rt, t4, V::num(0.0));
    if t5 {
        let t6 = var_get(rt, 3);
        let t7 = var_get(rt, 2);
        let t8 = construct(rt, t7, &[S_THE_INPUT_ARGUMENT_MUST_BE_SPECI.v()], "Wrong")?;
        let t9 = call(rt, t6, V::UNDEFINED, &[t8, S_ERR_MISSING_ARGS.v()], "coded")?;
        return Err(throw(rt, t9));
    }
    let t10 = var_get(rt, 0);
    let t11 = get_seen(rt, t10, &S_ATOB, 74)?;
    let t13 = to_str(rt, v0_text)?;
    let v1_out = call(rt, t11, t10, &[t13], "host.atob")?;
    let t16 = seq(rt, v1_out, V::UNDEFINED);
    if t16 {
        let t17 = regexp(rt, &S_A_ZA_Z0_9_T_N_F_R, &S)?;
        let t18 = get_seen(rt, t17, &S_TEST, 75)?;
        let t20 = to_str(rt, v0_text)?;
        v3 = call(rt, t18, t17, &[t20], "/[^A-Za-z0-9+/=\\t\\n\\f\\r ]/.test")?;
    } else {
        v3 = V::bool(t16);
    }
    if v3.truthy() {
        let t23 = var_get(rt, 8);
        let t24 = f15_invalidcharacter(rt)?;
        return Err(throw(rt, t24));
    }
    let t26 = seq(rt, v1_out, V::UNDEFINED);
    if t26 {
        let t27 = var_get(rt, 0);
        let t28 = get_seen(rt, t27, &S_EVENTS, 76)?;
        let t29 = get_seen(rt, t28, &S_DOMEXCEPTION, 77)?;
        let t30 = construct(rt, t29, &[S_THE_STRING_TO_BE_DECODED_IS_NOT.v(), S_INVALIDCHARACTERERROR.v()], "host.events.DOMException")?;
        return Err(throw(rt, t30));
    }
    return Ok(v1_out);
}

// encoding.js:80  const btoa = function (text) {
fn f17_btoa(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 19)?;
    let v1_arguments = args_obj(rt, args, V::EMPTY)?;
    let mut v0_text = arg(args, 0);
    let t4 = length_seen(rt, v1_arguments, 78)?;
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
        tick(rt, 20, 20)?;
        let t14 = length_seen(rt, v0_text, 79)?;
        let t15 = (v2_i as f64) < to_num(rt, t14)?;
        if !t15 {
            break 'l2;
        }
        let t17 = get_method(rt, v0_text, &S_CHARCODEAT, M_CHARCODEAT)?;
        let t19 = call_char_code_at(rt, t17, v0_text, V::num(v2_i as f64), "text.charCodeAt")?;
        let t20 = to_num(rt, t19)? > 255.0;
        if t20 {
            let t21 = var_get(rt, 8);
            let t22 = f15_invalidcharacter(rt)?;
            return Err(throw(rt, t22));
        }
        let t24 = v2_i;
        v2_i = t24 + 1;
    }
    let t26 = var_get(rt, 0);
    let t27 = get_seen(rt, t26, &S_TOTEXT, 81)?;
    let t28 = var_get(rt, 1);
    let t29 = var_get(rt, 0);
    let t30 = get_seen(rt, t29, &S_FROMTEXT, 82)?;
    let t32 = call(rt, t30, t29, &[v0_text, S_LATIN1.v()], "host.fromText")?;
    let t33 = construct(rt, t28, &[t32], "Bytes")?;
    return Ok(call(rt, t27, t26, &[t33, S_BASE64.v()], "host.toText")?);
}
