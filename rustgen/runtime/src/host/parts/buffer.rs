#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from buffer.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(15);

lit!(S = "");
lit!(S_0 = "0");
lit!(S_0N_AND_2N_64N = ">= 0n and < 2n ** 64n");
lit!(S_0_4294967296 = ">= 0 && <= 4294967296");
lit!(S_0_9007199254740991 = ">= 0 && <= 9007199254740991");
lit!(S_0_AND = ">= 0 and <= ");
lit!(S_1 = "]");
lit!(S_10 = ">");
lit!(S_1_2 = "={1,2}$");
lit!(S_1_AND_6 = ">= 1 and <= 6");
lit!(S_2 = "_");
lit!(S_2N_63N_AND_2N_63N = ">= -(2n ** 63n) and < 2n ** 63n");
lit!(S_2_1 = "-(2 ** ");
lit!(S_2_2 = "< 2 ** ");
lit!(S_3 = ")");
lit!(S_4 = ">= ");
lit!(S_5 = " ");
lit!(S_6 = " ... ");
lit!(S_7 = ", ");
lit!(S_8 = " }");
lit!(S_9 = "<");
lit!(S_ABS = "abs");
lit!(S_ALLOC = "alloc");
lit!(S_ALLOCUNSAFE = "allocUnsafe");
lit!(S_ALLOCUNSAFESLOW = "allocUnsafeSlow");
lit!(S_AND = " and ");
lit!(S_AND_1 = " and <= ");
lit!(S_AN_INSTANCE_OF_ARRAY = "an instance of Array");
lit!(S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR = "an instance of Buffer or Uint8Array");
lit!(S_AN_INSTANCE_OF_TYPEDARRAY = "an instance of TypedArray");
lit!(S_AN_INTEGER = "an integer");
lit!(S_ARGUMENT = "argument");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASCII = "ascii");
lit!(S_ATOB = "atob");
lit!(S_ATTEMPT_TO_ACCESS_MEMORY_OUTSIDE = "Attempt to access memory outside buffer bounds");
lit!(S_BADTYPE = "badType");
lit!(S_BASE = "base");
lit!(S_BASE64 = "base64");
lit!(S_BASE64URL = "base64url");
lit!(S_BE = "BE");
lit!(S_BIGINT = "bigint");
lit!(S_BIGINT64 = "BigInt64");
lit!(S_BIGUINT64 = "BigUInt64");
lit!(S_BIGUINT64_1 = "BigUint64");
lit!(S_BINARY = "binary");
lit!(S_BITS = "-bits");
lit!(S_BLOB = "Blob");
lit!(S_BOOLEAN = "boolean");
lit!(S_BREAKLENGTH = "breakLength");
lit!(S_BTOA = "btoa");
lit!(S_BUF1 = "buf1");
lit!(S_BUF2 = "buf2");
lit!(S_BUFFER = "Buffer");
lit!(S_BUFFER_1 = "buffer");
lit!(S_BUFFER_SIZE_MUST_BE_A_MULTIPLE_O = "Buffer size must be a multiple of ");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTESIN = "bytesIn");
lit!(S_B_D_3 = "\\B(?=(?:\\d{3})+$)");
lit!(S_CALL = "call");
lit!(S_CLAMP = "clamp");
lit!(S_CODED = "coded");
lit!(S_COMPACT = "compact");
lit!(S_COMPARE = "compare");
lit!(S_COMPLETE = "complete");
lit!(S_CONCAT = "concat");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONSTANTS = "constants");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_COPY = "copy");
lit!(S_COPYBYTESFROM = "copyBytesFrom");
lit!(S_COPYOF = "copyOf");
lit!(S_COUNT = "count");
lit!(S_CREATE = "create");
lit!(S_CUSTOM = "custom");
lit!(S_DATA = "data");
lit!(S_DATAVIEW = "DataView");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DOUBLE = "Double");
lit!(S_ENCODING = "encoding");
lit!(S_ENCODINGOF = "encodingOf");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_EQUALS = "equals");
lit!(S_ERR_BUFFER_OUT_OF_BOUNDS = "ERR_BUFFER_OUT_OF_BOUNDS");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_INVALID_BUFFER_SIZE = "ERR_INVALID_BUFFER_SIZE");
lit!(S_ERR_OUT_OF_RANGE = "ERR_OUT_OF_RANGE");
lit!(S_ERR_UNKNOWN_ENCODING = "ERR_UNKNOWN_ENCODING");
lit!(S_FILE = "File");
lit!(S_FILL = "fill");
lit!(S_FIND = "find");
lit!(S_FITS = "fits");
lit!(S_FLOAT = "Float");
lit!(S_FLOAT32 = "Float32");
lit!(S_FLOAT64 = "Float64");
lit!(S_FLOOR = "floor");
lit!(S_FORMDATA = "FormData");
lit!(S_FROM = "from");
lit!(S_FROMSTRING = "fromString");
lit!(S_FROMTEXT = "fromText");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GET_MODULE = "get module");
lit!(S_GROUPED = "grouped");
lit!(S_HEX = "hex");
lit!(S_HTTP = "http");
lit!(S_INCLUDES = "includes");
lit!(S_INDEXOF = "indexOf");
lit!(S_INRANGE = "inRange");
lit!(S_INSPECT = "inspect");
lit!(S_INT16 = "Int16");
lit!(S_INT32 = "Int32");
lit!(S_INT8 = "Int8");
lit!(S_ISARRAY = "isArray");
lit!(S_ISBUFFER = "isBuffer");
lit!(S_ISBYTES = "isBytes");
lit!(S_ISENCODING = "isEncoding");
lit!(S_ISINTEGER = "isInteger");
lit!(S_ISNAN = "isNaN");
lit!(S_ISVIEW = "isView");
lit!(S_IS_OUT_OF_RANGE_IT_MUST_BE = "\" is out of range. It must be ");
lit!(S_JOIN = "join");
lit!(S_KEYS = "keys");
lit!(S_KMAXLENGTH = "kMaxLength");
lit!(S_LACKING = "lacking");
lit!(S_LASTINDEXOF = "lastIndexOf");
lit!(S_LATIN1 = "latin1");
lit!(S_LE = "LE");
lit!(S_LENGTH = "length");
lit!(S_LIST = "list");
lit!(S_LIST_1 = "list[");
lit!(S_MAP = "map");
lit!(S_MATH = "Math");
lit!(S_MAX = "max");
lit!(S_MAX_LENGTH = "MAX_LENGTH");
lit!(S_MAX_SAFE_INTEGER = "MAX_SAFE_INTEGER");
lit!(S_MAX_STRING_LENGTH = "MAX_STRING_LENGTH");
lit!(S_MIN = "min");
lit!(S_MODULE = "module");
lit!(S_MORE_BYTE = " more byte");
lit!(S_N = "n");
lit!(S_NAME = "name");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OBJECT_NULL_PROTOTYPE = "[Object: null prototype] { ");
lit!(S_OF = "of");
lit!(S_OFFSET = "offset");
lit!(S_OF_TYPE_NUMBER = "of type number");
lit!(S_OF_TYPE_STRING = "of type string");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF = "of type string or an instance of Buffer or ArrayBuffer");
lit!(S_ONE_OF_TYPE_NUMBER_OR_STRING_OR = "one of type number or string or an instance of Buffer or Uint8Array");
lit!(S_OTHERBUFFER = "otherBuffer");
lit!(S_OUTOFRANGE = "outOfRange");
lit!(S_PARENT = "parent");
lit!(S_POOLSIZE = "poolSize");
lit!(S_POSITION = "position");
lit!(S_PROTOTYPE = "prototype");
lit!(S_RANGEERROR = "RangeError");
lit!(S_READ = "read");
lit!(S_READABLESTREAM = "ReadableStream");
lit!(S_READINTBE = "readIntBE");
lit!(S_READINTEGER = "readInteger");
lit!(S_READINTLE = "readIntLE");
lit!(S_READUINTBE = "readUIntBE");
lit!(S_READUINTLE = "readUIntLE");
lit!(S_RECEIVED = "received");
lit!(S_RECEIVED_1 = ". Received ");
lit!(S_REDUCE = "reduce");
lit!(S_REPLACE = "replace");
lit!(S_REVERSE = "reverse");
lit!(S_S = "s");
lit!(S_SET = "set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_SHOWHIDDEN = "showHidden");
lit!(S_SIZE = "size");
lit!(S_SIZED = "sized");
lit!(S_SLICE = "slice");
lit!(S_SLICE_1 = "Slice");
lit!(S_SLOWBUFFER = "SlowBuffer");
lit!(S_STRING = "string");
lit!(S_STUB = "stub");
lit!(S_SUBARRAY = "subarray");
lit!(S_SWAP = "swap");
lit!(S_SWAP16 = "swap16");
lit!(S_SWAP32 = "swap32");
lit!(S_SWAP64 = "swap64");
lit!(S_SYMBOL = "Symbol");
lit!(S_TARGET = "target");
lit!(S_THE_FIRST_ARGUMENT_MUST_BE_OF_TY = "The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ");
lit!(S_THE_VALUE_OF = "The value of \"");
lit!(S_TOJSON = "toJSON");
lit!(S_TOLOCALESTRING = "toLocaleString");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOPRIMITIVE = "toPrimitive");
lit!(S_TOSTRING = "toString");
lit!(S_TOTEXT = "toText");
lit!(S_TRUNC = "trunc");
lit!(S_TYPE = "type");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UCS2 = "ucs2");
lit!(S_UCS_2 = "ucs-2");
lit!(S_UINT = "UInt");
lit!(S_UINT16 = "UInt16");
lit!(S_UINT16_1 = "Uint16");
lit!(S_UINT32 = "UInt32");
lit!(S_UINT32_1 = "Uint32");
lit!(S_UINT8 = "UInt8");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UINT8_1 = "Uint8");
lit!(S_UINT_1 = "Uint");
lit!(S_UNKNOWN_ENCODING = "Unknown encoding: ");
lit!(S_UTF16LE = "utf16le");
lit!(S_UTF8 = "utf8");
lit!(S_UTF_16LE = "utf-16le");
lit!(S_UTF_8 = "utf-8");
lit!(S_VALUE = "value");
lit!(S_VALUEOF = "valueOf");
lit!(S_VIEW = "view");
lit!(S_WHOLE = "whole");
lit!(S_WRAP = "wrap");
lit!(S_WRITABLE = "writable");
lit!(S_WRITE = "write");
lit!(S_WRITEINTBE = "writeIntBE");
lit!(S_WRITEINTEGER = "writeInteger");
lit!(S_WRITEINTLE = "writeIntLE");
lit!(S_WRITEUINTBE = "writeUIntBE");
lit!(S_WRITEUINTLE = "writeUIntLE");
lit!(S_WRITE_1 = "Write");
const C_ARRAY_FROM: Known = known("Array", "from");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_NUMBER_ISINTEGER: Known = known("Number", "isInteger");
const C_NUMBER_ISNAN: Known = known("Number", "isNaN");
const C_OBJECT_CREATE: Known = known("Object", "create");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_FROM: V = builtin_function("Array", "from");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_MATH: V = builtin("Math");
const G_MATH_ABS: V = builtin_function("Math", "abs");
const G_MATH_FLOOR: V = builtin_function("Math", "floor");
const G_MATH_MAX: V = builtin_function("Math", "max");
const G_MATH_MIN: V = builtin_function("Math", "min");
const G_MATH_TRUNC: V = builtin_function("Math", "trunc");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISINTEGER: V = builtin_function("Number", "isInteger");
const G_NUMBER_ISNAN: V = builtin_function("Number", "isNaN");
const G_NUMBER_MAX_SAFE_INTEGER: V = builtin_function("Number", "MAX_SAFE_INTEGER");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_CREATE: V = builtin_function("Object", "create");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_OBJECT_SETPROTOTYPEOF: V = builtin_function("Object", "setPrototypeOf");
const K_BUFFER_ATOB_BTOA_KMAXLENGTH_CONS: [&Lit; 10] = [&S_BUFFER, &S_ATOB, &S_BTOA, &S_KMAXLENGTH, &S_CONSTANTS, &S_SLOWBUFFER, &S_BLOB, &S_FILE, &S_FORMDATA, &S_READABLESTREAM];
const K_BUFFER_WRAP_FROMSTRING: [&Lit; 3] = [&S_BUFFER, &S_WRAP, &S_FROMSTRING];
const K_CONSTRUCTOR: [&Lit; 1] = [&S_CONSTRUCTOR];
const K_FROM_COPYBYTESFROM_OF_ALLOC_ALLO: [&Lit; 11] = [&S_FROM, &S_COPYBYTESFROM, &S_OF, &S_ALLOC, &S_ALLOCUNSAFE, &S_ALLOCUNSAFESLOW, &S_ISBUFFER, &S_COMPARE, &S_ISENCODING, &S_CONCAT, &S_BYTELENGTH];
const K_GET_ENUMERABLE_CONFIGURABLE: [&Lit; 3] = [&S_GET, &S_ENUMERABLE, &S_CONFIGURABLE];
const K_MAX_LENGTH_MAX_STRING_LENGTH: [&Lit; 2] = [&S_MAX_LENGTH, &S_MAX_STRING_LENGTH];
const K_TOSTRING_TOLOCALESTRING_TOJSON_E: [&Lit; 23] = [&S_TOSTRING, &S_TOLOCALESTRING, &S_TOJSON, &S_EQUALS, &S_COMPARE, &S_SLICE, &S_WRITE, &S_FILL, &S_COPY, &S_INDEXOF, &S_LASTINDEXOF, &S_INCLUDES, &S_SWAP16, &S_SWAP32, &S_SWAP64, &S_READUINTBE, &S_READUINTLE, &S_READINTBE, &S_READINTLE, &S_WRITEUINTBE, &S_WRITEUINTLE, &S_WRITEINTBE, &S_WRITEINTLE];
const K_TYPE_DATA: [&Lit; 2] = [&S_TYPE, &S_DATA];
const K_UTF8_UTF_8_HEX_BASE64_BASE64URL: [&Lit; 12] = [&S_UTF8, &S_UTF_8, &S_HEX, &S_BASE64, &S_BASE64URL, &S_LATIN1, &S_BINARY, &S_ASCII, &S_UCS2, &S_UCS_2, &S_UTF16LE, &S_UTF_16LE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_FILL: Method = method("fill");
const M_INCLUDES: Method = method("includes");
const M_JOIN: Method = method("join");
const M_KEYS: Method = method("keys");
const M_MAP: Method = method("map");
const M_REDUCE: Method = method("reduce");
const M_REPLACE: Method = method("replace");
const M_REVERSE: Method = method("reverse");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_TOLOWERCASE: Method = method("toLowerCase");
static B_0: BigOf<[u64; 0]> = BigOf::new([]);
static B_1: BigOf<[u64; 1]> = BigOf::new([0x1]);
static B_2: BigOf<[u64; 1]> = BigOf::new([0x2]);
static B_63: BigOf<[u64; 1]> = BigOf::new([0x3f]);
static B_64: BigOf<[u64; 1]> = BigOf::new([0x40]);

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_buffer, name: &S_BUFFER, length: 3, flags: 3 },
        FuncInfo { code: f3_outofrange_entry, name: &S_OUTOFRANGE, length: 3, flags: 6 },
        FuncInfo { code: f4_encodingof_entry, name: &S_ENCODINGOF, length: 1, flags: 6 },
        FuncInfo { code: f5_wrap_entry, name: &S_WRAP, length: 3, flags: 6 },
        FuncInfo { code: f6_fromstring_entry, name: &S_FROMSTRING, length: 2, flags: 6 },
        FuncInfo { code: f7_sized_entry, name: &S_SIZED, length: 1, flags: 6 },
        FuncInfo { code: f8_isbytes_entry, name: &S_ISBYTES, length: 1, flags: 6 },
        FuncInfo { code: f9_from, name: &S_FROM, length: 3, flags: 2 },
        FuncInfo { code: f10_copybytesfrom, name: &S_COPYBYTESFROM, length: 3, flags: 2 },
        FuncInfo { code: f11_of, name: &S_OF, length: 0, flags: 6 },
        FuncInfo { code: f12_alloc, name: &S_ALLOC, length: 3, flags: 2 },
        FuncInfo { code: f13_allocunsafe, name: &S_ALLOCUNSAFE, length: 1, flags: 6 },
        FuncInfo { code: f14_allocunsafeslow, name: &S_ALLOCUNSAFESLOW, length: 1, flags: 6 },
        FuncInfo { code: f15_isbuffer, name: &S_ISBUFFER, length: 1, flags: 6 },
        FuncInfo { code: f16_compare, name: &S_COMPARE, length: 2, flags: 2 },
        FuncInfo { code: f17_isencoding, name: &S_ISENCODING, length: 1, flags: 6 },
        FuncInfo { code: f18_concat, name: &S_CONCAT, length: 2, flags: 2 },
        FuncInfo { code: f19, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f20_bytelength, name: &S_BYTELENGTH, length: 2, flags: 2 },
        FuncInfo { code: f21_count_entry, name: &S_COUNT, length: 2, flags: 6 },
        FuncInfo { code: f22_copyof_entry, name: &S_COPYOF, length: 1, flags: 6 },
        FuncInfo { code: f23_clamp_entry, name: &S_CLAMP, length: 3, flags: 6 },
        FuncInfo { code: f24_position_entry, name: &S_POSITION, length: 3, flags: 6 },
        FuncInfo { code: f25_find_entry, name: &S_FIND, length: 5, flags: 6 },
        FuncInfo { code: f26_fits_entry, name: &S_FITS, length: 1, flags: 6 },
        FuncInfo { code: f27_bytesin_entry, name: &S_BYTESIN, length: 3, flags: 6 },
        FuncInfo { code: f28_grouped_entry, name: &S_GROUPED, length: 1, flags: 6 },
        FuncInfo { code: f29_inrange_entry, name: &S_INRANGE, length: 4, flags: 6 },
        FuncInfo { code: f30_tostring, name: &S_TOSTRING, length: 1, flags: 2 },
        FuncInfo { code: f31_tolocalestring, name: &S_TOLOCALESTRING, length: 0, flags: 2 },
        FuncInfo { code: f32_tojson, name: &S_TOJSON, length: 0, flags: 2 },
        FuncInfo { code: f33_equals, name: &S_EQUALS, length: 1, flags: 2 },
        FuncInfo { code: f34_compare, name: &S_COMPARE, length: 1, flags: 2 },
        FuncInfo { code: f35_slice, name: &S_SLICE, length: 2, flags: 2 },
        FuncInfo { code: f36_write, name: &S_WRITE, length: 1, flags: 2 },
        FuncInfo { code: f37_fill, name: &S_FILL, length: 1, flags: 2 },
        FuncInfo { code: f38_copy, name: &S_COPY, length: 1, flags: 2 },
        FuncInfo { code: f39_indexof, name: &S_INDEXOF, length: 3, flags: 2 },
        FuncInfo { code: f40_lastindexof, name: &S_LASTINDEXOF, length: 3, flags: 2 },
        FuncInfo { code: f41_includes, name: &S_INCLUDES, length: 3, flags: 2 },
        FuncInfo { code: f42_swap16, name: &S_SWAP16, length: 0, flags: 2 },
        FuncInfo { code: f43_swap32, name: &S_SWAP32, length: 0, flags: 2 },
        FuncInfo { code: f44_swap64, name: &S_SWAP64, length: 0, flags: 2 },
        FuncInfo { code: f45_readuintbe, name: &S_READUINTBE, length: 2, flags: 2 },
        FuncInfo { code: f46_readuintle, name: &S_READUINTLE, length: 2, flags: 2 },
        FuncInfo { code: f47_readintbe, name: &S_READINTBE, length: 2, flags: 2 },
        FuncInfo { code: f48_readintle, name: &S_READINTLE, length: 2, flags: 2 },
        FuncInfo { code: f49_writeuintbe, name: &S_WRITEUINTBE, length: 3, flags: 2 },
        FuncInfo { code: f50_writeuintle, name: &S_WRITEUINTLE, length: 3, flags: 2 },
        FuncInfo { code: f51_writeintbe, name: &S_WRITEINTBE, length: 3, flags: 2 },
        FuncInfo { code: f52_writeintle, name: &S_WRITEINTLE, length: 3, flags: 2 },
        FuncInfo { code: f53_swap_entry, name: &S_SWAP, length: 2, flags: 6 },
        FuncInfo { code: f54_readinteger_entry, name: &S_READINTEGER, length: 5, flags: 6 },
        FuncInfo { code: f55_writeinteger_entry, name: &S_WRITEINTEGER, length: 6, flags: 6 },
        FuncInfo { code: f56, name: &S, length: 0, flags: 3 },
        FuncInfo { code: f57, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f58_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f59_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f60, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f61_inspect, name: &S_INSPECT, length: 2, flags: 3 },
        FuncInfo { code: f62, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f63_get_module, name: &S_GET_MODULE, length: 0, flags: 2 },
    ],
    vars: 27,
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

// buffer.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// buffer.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 301, 1)?;
    let mut v31 = V::UNDEFINED;
    let mut v33 = V::UNDEFINED;
    let mut v41 = V::UNDEFINED;
    let mut v43 = V::UNDEFINED;
    let mut v45 = V::UNDEFINED;
    let mut v47 = V::UNDEFINED;
    let mut v49 = V::UNDEFINED;
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
    var_set(rt, 13, V::UNDEFINED)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = closure(rt, 2, &[])?;
    var_set(rt, 13, t2)?;
    let t3 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t3, "Object", "defineProperty")?;
    let v1_defineproperty = get_builtin(rt, t3, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t5 = get_builtin(rt, t3, &S_SETPROTOTYPEOF, G_OBJECT_SETPROTOTYPEOF)?;
    var_set(rt, 1, t5)?;
    let v3_keys = get_builtin(rt, t3, &S_KEYS, G_OBJECT_KEYS)?;
    let t7 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 2, t7)?;
    let t8 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 3, t8)?;
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_BASE, 30)?;
    req_obj(rt, t10, "host.base", "coded")?;
    let t11 = get_seen(rt, t10, &S_CODED, 31)?;
    var_set(rt, 4, t11)?;
    let t12 = get_seen(rt, t10, &S_BADTYPE, 32)?;
    var_set(rt, 5, t12)?;
    let t13 = get_seen(rt, t10, &S_RECEIVED, 33)?;
    var_set(rt, 6, t13)?;
    let t14 = closure(rt, 3, &[])?;
    var_set(rt, 7, t14)?;
    let t15 = obj_seen(rt, &K_UTF8_UTF_8_HEX_BASE64_BASE64URL, [S_UTF8.v(), S_UTF8.v(), S_HEX.v(), S_BASE64.v(), S_BASE64URL.v(), S_LATIN1.v(), S_LATIN1.v(), S_ASCII.v(), S_UTF16LE.v(), S_UTF16LE.v(), S_UTF16LE.v(), S_UTF16LE.v()], 34)?;
    var_set(rt, 8, t15)?;
    let t16 = closure(rt, 4, &[])?;
    var_set(rt, 9, t16)?;
    let t17 = closure(rt, 5, &[])?;
    var_set(rt, 10, t17)?;
    let t18 = closure(rt, 6, &[])?;
    var_set(rt, 11, t18)?;
    let t19 = closure(rt, 7, &[])?;
    var_set(rt, 12, t19)?;
    let t20 = var_get(rt, 1);
    let t21 = var_get(rt, 13);
    let t22 = var_get(rt, 2);
    call(rt, t20, V::UNDEFINED, &[t21, t22], "setPrototypeOf")?;
    let t24 = var_get(rt, 13);
    let t25 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t26 = get_builtin(rt, t25, &S_CREATE, G_OBJECT_CREATE)?;
    let t27 = var_get(rt, 2);
    let t28 = get_seen(rt, t27, &S_PROTOTYPE, 36)?;
    let t31 = var_get(rt, 13);
    let t30 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t31, V::TRUE, V::TRUE], 37)?;
    let t29 = obj_seen(rt, &K_CONSTRUCTOR, [t30], 38)?;
    let t32 = call_known(rt, t26, t25, &[t28, t29], "Object.create", C_OBJECT_CREATE)?;
    put_seen(rt, t24, &S_PROTOTYPE, t32, true, 39)?;
    let t33 = closure(rt, 8, &[])?;
    var_set(rt, 14, t33)?;
    let t35 = closure(rt, 9, &[])?;
    let t36 = closure(rt, 10, &[])?;
    let t37 = closure(rt, 11, &[])?;
    let t38 = closure(rt, 12, &[])?;
    let t39 = closure(rt, 13, &[])?;
    let t40 = closure(rt, 14, &[])?;
    let t41 = closure(rt, 15, &[])?;
    let t42 = closure(rt, 16, &[])?;
    let t43 = closure(rt, 17, &[])?;
    let t44 = closure(rt, 18, &[])?;
    let t45 = closure(rt, 20, &[])?;
    let t34 = obj_seen(rt, &K_FROM_COPYBYTESFROM_OF_ALLOC_ALLO, [t35, t36, t37, t38, t39, t40, t41, t42, t43, t44, t45], 40)?;
    var_set(rt, 15, t34)?;
    let t46 = closure(rt, 21, &[])?;
    var_set(rt, 16, t46)?;
    let t47 = closure(rt, 22, &[])?;
    var_set(rt, 17, t47)?;
    let t48 = var_get(rt, 13);
    put_seen(rt, t48, &S_POOLSIZE, V::num(8192.0), true, 41)?;
    let t50 = var_get(rt, 15);
    let t50 = tdz(rt, t50, "statics")?;
    let t51 = call(rt, v3_keys, V::UNDEFINED, &[t50], "")?;
    let mut t52 = iter(rt, t51, "keys is not a function or its return value")?;
    'l1: loop {
        tick(rt, 17, 2)?;
        let (t53, t54) = next(rt, &mut t52)?;
        if t54 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v32_key = t53;
                let t56 = var_get(rt, 13);
                let t59 = var_get(rt, 15);
                let t59 = attempt!('try1, tdz(rt, t59, "statics"));
                let t61 = attempt!('try1, get_v(rt, t59, v32_key));
                let t58 = attempt!('try1, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t61, V::TRUE, V::TRUE, V::TRUE], 42));
                attempt!('try1, call(rt, v1_defineproperty, V::UNDEFINED, &[t56, v32_key, t58], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v31 = exception;
            close(rt, &mut t52, true)?;
            return Err(throw(rt, v31));
        }
    }
    let t64 = closure(rt, 23, &[])?;
    var_set(rt, 18, t64)?;
    let t65 = closure(rt, 24, &[])?;
    var_set(rt, 19, t65)?;
    let t66 = closure(rt, 25, &[])?;
    var_set(rt, 20, t66)?;
    let t67 = closure(rt, 27, &[])?;
    var_set(rt, 21, t67)?;
    let t68 = closure(rt, 28, &[])?;
    var_set(rt, 22, t68)?;
    let t69 = closure(rt, 29, &[])?;
    var_set(rt, 23, t69)?;
    let t71 = closure(rt, 30, &[])?;
    let t72 = closure(rt, 31, &[])?;
    let t73 = closure(rt, 32, &[])?;
    let t74 = closure(rt, 33, &[])?;
    let t75 = closure(rt, 34, &[])?;
    let t76 = closure(rt, 35, &[])?;
    let t77 = closure(rt, 36, &[])?;
    let t78 = closure(rt, 37, &[])?;
    let t79 = closure(rt, 38, &[])?;
    let t80 = closure(rt, 39, &[])?;
    let t81 = closure(rt, 40, &[])?;
    let t82 = closure(rt, 41, &[])?;
    let t83 = closure(rt, 42, &[])?;
    let t84 = closure(rt, 43, &[])?;
    let t85 = closure(rt, 44, &[])?;
    let t86 = closure(rt, 45, &[])?;
    let t87 = closure(rt, 46, &[])?;
    let t88 = closure(rt, 47, &[])?;
    let t89 = closure(rt, 48, &[])?;
    let t90 = closure(rt, 49, &[])?;
    let t91 = closure(rt, 50, &[])?;
    let t92 = closure(rt, 51, &[])?;
    let t93 = closure(rt, 52, &[])?;
    let v26_methods = obj_seen(rt, &K_TOSTRING_TOLOCALESTRING_TOJSON_E, [t71, t72, t73, t74, t75, t76, t77, t78, t79, t80, t81, t82, t83, t84, t85, t86, t87, t88, t89, t90, t91, t92, t93], 43)?;
    let t94 = closure(rt, 53, &[])?;
    var_set(rt, 24, t94)?;
    let t95 = closure(rt, 54, &[])?;
    var_set(rt, 25, t95)?;
    let t96 = closure(rt, 55, &[])?;
    var_set(rt, 26, t96)?;
    let t97 = arr(rt, &[S_UINT8.v(), S_UINT8_1.v(), V::num(1.0), S.v(), V::num(0.0), V::num(255.0)])?;
    let t98 = arr(rt, &[S_INT8.v(), S_INT8.v(), V::num(1.0), S.v(), V::num(-128.0), V::num(127.0)])?;
    let t99 = arr(rt, &[S_UINT16.v(), S_UINT16_1.v(), V::num(2.0), S_LE.v(), V::num(0.0), V::num(65535.0)])?;
    let t100 = arr(rt, &[S_UINT16.v(), S_UINT16_1.v(), V::num(2.0), S_BE.v(), V::num(0.0), V::num(65535.0)])?;
    let t101 = arr(rt, &[S_INT16.v(), S_INT16.v(), V::num(2.0), S_LE.v(), V::num(-32768.0), V::num(32767.0)])?;
    let t102 = arr(rt, &[S_INT16.v(), S_INT16.v(), V::num(2.0), S_BE.v(), V::num(-32768.0), V::num(32767.0)])?;
    let t103 = exp(rt, V::num(2.0), V::num(32.0))?;
    let t104 = mix_num(rt, t103)? - 1.0;
    let t105 = arr(rt, &[S_UINT32.v(), S_UINT32_1.v(), V::num(4.0), S_LE.v(), V::num(0.0), V::num(t104)])?;
    let t106 = exp(rt, V::num(2.0), V::num(32.0))?;
    let t107 = mix_num(rt, t106)? - 1.0;
    let t108 = arr(rt, &[S_UINT32.v(), S_UINT32_1.v(), V::num(4.0), S_BE.v(), V::num(0.0), V::num(t107)])?;
    let t109 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t110 = neg(rt, t109)?;
    let t111 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t112 = mix_num(rt, t111)? - 1.0;
    let t113 = arr(rt, &[S_INT32.v(), S_INT32.v(), V::num(4.0), S_LE.v(), t110, V::num(t112)])?;
    let t114 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t115 = neg(rt, t114)?;
    let t116 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t117 = mix_num(rt, t116)? - 1.0;
    let t118 = arr(rt, &[S_INT32.v(), S_INT32.v(), V::num(4.0), S_BE.v(), t115, V::num(t117)])?;
    let t119 = arr(rt, &[S_FLOAT.v(), S_FLOAT32.v(), V::num(4.0), S_LE.v()])?;
    let t120 = arr(rt, &[S_FLOAT.v(), S_FLOAT32.v(), V::num(4.0), S_BE.v()])?;
    let t121 = arr(rt, &[S_DOUBLE.v(), S_FLOAT64.v(), V::num(8.0), S_LE.v()])?;
    let t122 = arr(rt, &[S_DOUBLE.v(), S_FLOAT64.v(), V::num(8.0), S_BE.v()])?;
    let t123 = arr(rt, &[S_BIGINT64.v(), S_BIGINT64.v(), V::num(8.0), S_LE.v()])?;
    let t124 = arr(rt, &[S_BIGINT64.v(), S_BIGINT64.v(), V::num(8.0), S_BE.v()])?;
    let t125 = arr(rt, &[S_BIGUINT64.v(), S_BIGUINT64_1.v(), V::num(8.0), S_LE.v()])?;
    let t126 = arr(rt, &[S_BIGUINT64.v(), S_BIGUINT64_1.v(), V::num(8.0), S_BE.v()])?;
    let v30_numbers = arr(rt, &[t97, t98, t99, t100, t101, t102, t105, t108, t113, t118, t119, t120, t121, t122, t123, t124, t125, t126])?;
    let mut t129 = iter(rt, v30_numbers, "numbers")?;
    'l3: loop {
        tick(rt, 83, 3)?;
        let (t130, t131) = next(rt, &mut t129)?;
        if t131 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let mut t132 = attempt!('try2, iter(rt, t130, ".for"));
                let (t133, t134) = attempt!('try2, next(rt, &mut t132));
                let v34_name = t133;
                let (t135, t136) = attempt!('try2, next(rt, &mut t132));
                let v35_view = t135;
                let (t137, t138) = attempt!('try2, next(rt, &mut t132));
                let v36_size = t137;
                let (t139, t140) = attempt!('try2, next(rt, &mut t132));
                let v37_order = t139;
                let (t141, t142) = attempt!('try2, next(rt, &mut t132));
                let v38_low = t141;
                let (t143, t144) = attempt!('try2, next(rt, &mut t132));
                let v39_high = t143;
                attempt!('try2, close(rt, &mut t132, false));
                let v40_little = seq(rt, v37_order, S_LE.v());
                let t149 = attempt!('try2, to_part(rt, v34_name));
                let t152 = attempt!('try2, to_part(rt, v37_order));
                let t153 = attempt!('try2, key_text::<true>(rt, &[S_READ.v(), t149, t152]));
                let t154 = attempt!('try2, closure(rt, 56, &[v36_size, v35_view, V::bool(v40_little)]));
                attempt!('try2, put_text(rt, v26_methods, &t153, t154, true));
                let t157 = attempt!('try2, to_part(rt, v34_name));
                let t160 = attempt!('try2, to_part(rt, v37_order));
                let t161 = attempt!('try2, key_text::<true>(rt, &[S_WRITE.v(), t157, t160]));
                let t162 = attempt!('try2, closure(rt, 57, &[v34_name, v38_low, v39_high, v36_size, v35_view, V::bool(v40_little)]));
                attempt!('try2, put_text(rt, v26_methods, &t161, t162, true));
                let t164 = attempt!('try2, get_method(rt, v34_name, &S_INCLUDES, M_INCLUDES));
                let t165 = attempt!('try2, call_method(rt, t164, v34_name, &[S_UINT.v()], "name.includes", M_INCLUDES));
                if t165.truthy() {
                    let t168 = attempt!('try2, get_method(rt, v34_name, &S_REPLACE, M_REPLACE));
                    let t169 = attempt!('try2, call_method(rt, t168, v34_name, &[S_UINT.v(), S_UINT_1.v()], "name.replace", M_REPLACE));
                    let t170 = attempt!('try2, to_part(rt, t169));
                    let t173 = attempt!('try2, to_part(rt, v37_order));
                    let t174 = attempt!('try2, key_text::<true>(rt, &[S_READ.v(), t170, t173]));
                    let t177 = attempt!('try2, to_part(rt, v34_name));
                    let t180 = attempt!('try2, to_part(rt, v37_order));
                    let t181 = attempt!('try2, key_text::<true>(rt, &[S_READ.v(), t177, t180]));
                    let t182 = attempt!('try2, get_text(rt, v26_methods, &t181));
                    attempt!('try2, put_text(rt, v26_methods, &t174, t182, true));
                    let t185 = attempt!('try2, get_method(rt, v34_name, &S_REPLACE, M_REPLACE));
                    let t186 = attempt!('try2, call_method(rt, t185, v34_name, &[S_UINT.v(), S_UINT_1.v()], "name.replace", M_REPLACE));
                    let t187 = attempt!('try2, to_part(rt, t186));
                    let t190 = attempt!('try2, to_part(rt, v37_order));
                    let t191 = attempt!('try2, key_text::<true>(rt, &[S_WRITE.v(), t187, t190]));
                    let t194 = attempt!('try2, to_part(rt, v34_name));
                    let t197 = attempt!('try2, to_part(rt, v37_order));
                    let t198 = attempt!('try2, key_text::<true>(rt, &[S_WRITE.v(), t194, t197]));
                    let t199 = attempt!('try2, get_text(rt, v26_methods, &t198));
                    attempt!('try2, put_text(rt, v26_methods, &t191, t199, true));
                }
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v33 = exception;
            close(rt, &mut t129, true)?;
            return Err(throw(rt, v33));
        }
    }
    let t201 = arr(rt, &[S_READ.v(), S_WRITE.v()])?;
    let mut t202 = iter(rt, t201, "")?;
    'l5: loop {
        tick(rt, 12, 4)?;
        let (t203, t204) = next(rt, &mut t202)?;
        if t204 {
            break 'l5;
        }
        'done3: {
            let stop: Stop = 'try3: {
                let v42_kind = t203;
                let t205 = attempt!('try3, arr(rt, &[S_BE.v(), S_LE.v()]));
                let mut t206 = attempt!('try3, iter(rt, t205, ""));
                'l7: loop {
                    attempt!('try3, tick(rt, 12, 5));
                    let (t207, t208) = attempt!('try3, next(rt, &mut t206));
                    if t208 {
                        break 'l7;
                    }
                    'done4: {
                        let stop: Stop = 'try4: {
                            let v44_end = t207;
                            let t209 = attempt!('try4, arr(rt, &[S_UINT.v()]));
                            let mut t210 = attempt!('try4, iter(rt, t209, ""));
                            'l9: loop {
                                attempt!('try4, tick(rt, 25, 6));
                                let (t211, t212) = attempt!('try4, next(rt, &mut t210));
                                if t212 {
                                    break 'l9;
                                }
                                'done5: {
                                    let stop: Stop = 'try5: {
                                        let v46_s = t211;
                                        let t215 = attempt!('try5, to_part(rt, v42_kind));
                                        let t218 = attempt!('try5, to_part(rt, v44_end));
                                        let t219 = attempt!('try5, key_text::<true>(rt, &[t215, S_UINT_1.v(), t218]));
                                        let t222 = attempt!('try5, to_part(rt, v42_kind));
                                        let t224 = attempt!('try5, to_part(rt, v46_s));
                                        let t227 = attempt!('try5, to_part(rt, v44_end));
                                        let t228 = attempt!('try5, key_text::<false>(rt, &[t222, t224, t227]));
                                        let t229 = attempt!('try5, get_text(rt, v26_methods, &t228));
                                        attempt!('try5, put_text(rt, v26_methods, &t219, t229, true));
                                        break 'done5;
                                    };
                                    let exception = attempt!('try4, caught(rt, stop));
                                    v45 = exception;
                                    attempt!('try4, close(rt, &mut t210, true));
                                    break 'try4 throw(rt, v45);
                                }
                            }
                            break 'done4;
                        };
                        let exception = attempt!('try3, caught(rt, stop));
                        v43 = exception;
                        attempt!('try3, close(rt, &mut t206, true));
                        break 'try3 throw(rt, v43);
                    }
                }
                break 'done3;
            };
            let exception = caught(rt, stop)?;
            v41 = exception;
            close(rt, &mut t202, true)?;
            return Err(throw(rt, v41));
        }
    }
    let t235 = call(rt, v3_keys, V::UNDEFINED, &[v26_methods], "")?;
    let mut t236 = iter(rt, t235, "keys is not a function or its return value")?;
    'l11: loop {
        tick(rt, 18, 7)?;
        let (t237, t238) = next(rt, &mut t236)?;
        if t238 {
            break 'l11;
        }
        'done6: {
            let stop: Stop = 'try6: {
                let v48_key = t237;
                let t240 = var_get(rt, 13);
                let t241 = attempt!('try6, get_seen(rt, t240, &S_PROTOTYPE, 47));
                let t246 = attempt!('try6, get_v(rt, v26_methods, v48_key));
                let t243 = attempt!('try6, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t246, V::TRUE, V::TRUE, V::TRUE], 48));
                attempt!('try6, call(rt, v1_defineproperty, V::UNDEFINED, &[t241, v48_key, t243], "defineProperty"));
                break 'done6;
            };
            let exception = caught(rt, stop)?;
            v47 = exception;
            close(rt, &mut t236, true)?;
            return Err(throw(rt, v47));
        }
    }
    let t250 = var_get(rt, 13);
    let t251 = get_seen(rt, t250, &S_PROTOTYPE, 49)?;
    let t254 = get_seen(rt, v26_methods, &S_SLICE, 50)?;
    let t252 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t254, V::TRUE, V::TRUE, V::TRUE], 51)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t251, S_SUBARRAY.v(), t252], "defineProperty")?;
    let t257 = var_get(rt, 13);
    let t258 = get_seen(rt, t257, &S_PROTOTYPE, 52)?;
    let t260 = closure(rt, 58, &[])?;
    let t259 = obj_seen(rt, &K_GET_ENUMERABLE_CONFIGURABLE, [t260, V::TRUE, V::TRUE], 53)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t258, S_PARENT.v(), t259], "defineProperty")?;
    let t263 = var_get(rt, 13);
    let t264 = get_seen(rt, t263, &S_PROTOTYPE, 54)?;
    let t266 = closure(rt, 59, &[])?;
    let t265 = obj_seen(rt, &K_GET_ENUMERABLE_CONFIGURABLE, [t266, V::TRUE, V::TRUE], 55)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t264, S_OFFSET.v(), t265], "defineProperty")?;
    let t268 = arr(rt, &[S_SLICE_1.v(), S_WRITE_1.v()])?;
    let mut t269 = iter(rt, t268, "")?;
    'l13: loop {
        tick(rt, 20, 8)?;
        let (t270, t271) = next(rt, &mut t269)?;
        if t271 {
            break 'l13;
        }
        'done7: {
            let stop: Stop = 'try7: {
                let v50_end = t270;
                let t272 = var_get(rt, 0);
                let t273 = attempt!('try7, get_seen(rt, t272, &S_BASE, 56));
                let t274 = attempt!('try7, get_seen(rt, t273, &S_LACKING, 57));
                let t275 = var_get(rt, 13);
                let t276 = attempt!('try7, get_seen(rt, t275, &S_PROTOTYPE, 58));
                let t277 = attempt!('try7, arr(rt, &[S_ASCII.v(), S_BASE64.v(), S_BASE64URL.v(), S_LATIN1.v(), S_HEX.v(), S_UCS2.v(), S_UTF8.v()]));
                let t278 = attempt!('try7, get_method(rt, t277, &S_MAP, M_MAP));
                let t279 = attempt!('try7, closure(rt, 60, &[v50_end]));
                let t280 = attempt!('try7, call_method(rt, t278, t277, &[t279], "[\"ascii\",\"base64\",\"base64url\",\"latin1\",\"hex\",\"ucs2\",\"utf8\"].map", M_MAP));
                attempt!('try7, call(rt, t274, t273, &[S_BUFFER.v(), t276, t280], "host.base.lacking"));
                break 'done7;
            };
            let exception = caught(rt, stop)?;
            v49 = exception;
            close(rt, &mut t269, true)?;
            return Err(throw(rt, v49));
        }
    }
    let t283 = var_get(rt, 0);
    let t284 = get_seen(rt, t283, &S_BASE, 60)?;
    let t285 = get_seen(rt, t284, &S_LACKING, 61)?;
    let t286 = var_get(rt, 13);
    let t287 = get_seen(rt, t286, &S_PROTOTYPE, 62)?;
    let t288 = arr(rt, &[S_INSPECT.v()])?;
    call(rt, t285, t284, &[S_BUFFER.v(), t287, t288], "host.base.lacking")?;
    let t291 = var_get(rt, 13);
    let t292 = get_seen(rt, t291, &S_PROTOTYPE, 63)?;
    let t293 = var_get(rt, 0);
    let t294 = get_seen(rt, t293, &S_CUSTOM, 64)?;
    let t296 = closure(rt, 61, &[])?;
    let t295 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t296, V::TRUE, V::TRUE], 65)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t292, t294, t295], "defineProperty")?;
    let t299 = var_get(rt, 13);
    let t300 = var_get(rt, 10);
    let t301 = var_get(rt, 11);
    let t298 = obj_seen(rt, &K_BUFFER_WRAP_FROMSTRING, [t299, t300, t301], 66)?;
    let t302 = closure(rt, 63, &[])?;
    def_accessor(rt, t298, S_MODULE.v(), t302, true)?;
    return Ok(t298);
}

// buffer.js:30  function Buffer(value, encodingOrOffset, length) {
fn f2_buffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 9)?;
    let v0_value = arg(args, 0);
    let v1_encodingoroffset = arg(args, 1);
    let v2_length = arg(args, 2);
    let t5 = type_of(rt, v0_value);
    let t6 = seq(rt, t5, S_NUMBER.v());
    if t6 {
        let t7 = var_get(rt, 12);
        let t7 = tdz(rt, t7, "sized")?;
        return Ok(f7_sized(rt, v0_value)?);
    }
    let t10 = var_get(rt, 13);
    let t11 = get_seen(rt, t10, &S_FROM, 67)?;
    return Ok(call(rt, t11, t10, &[v0_value, v1_encodingoroffset, v2_length], "Buffer.from")?);
}

// buffer.js:7  const outOfRange = (name, range, value) => coded(new RangeError(`The value of "${name}" is out of r…
fn f3_outofrange(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 55, 10)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let v0_name = p0;
    let v1_range = p1;
    let v2_value = p2;
    let t4 = var_get(rt, 4);
    let t5 = gload(rt, &S_RANGEERROR)?;
    let t7 = to_part(rt, v0_name)?;
    let t11 = to_part(rt, v1_range)?;
    let t15 = type_of(rt, v2_value);
    let t16 = seq(rt, t15, S_BIGINT.v());
    if t16 {
        let t17 = var_get(rt, 22);
        let t17 = tdz(rt, t17, "grouped")?;
        let t19 = f28_grouped(rt, v2_value)?;
        let t42 = add_part(rt, t19)?;
        v3 = concat_n(rt, &[t42, S_N.v()])?;
    } else {
        let t21 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t22 = get_builtin(rt, t21, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
        let t24 = call_known(rt, t22, t21, &[v2_value], "Number.isInteger", C_NUMBER_ISINTEGER)?;
        if t24.truthy() {
            let t25 = gload_builtin(rt, &S_MATH, G_MATH)?;
            let t26 = get_builtin(rt, t25, &S_ABS, G_MATH_ABS)?;
            let t28 = math::abs(to_num(rt, v2_value)?);
            let t29 = exp(rt, V::num(2.0), V::num(32.0))?;
            v5 = V::bool((gt(rt, V::num(t28), t29)?));
        } else {
            v5 = t24;
        }
        if v5.truthy() {
            let t32 = var_get(rt, 22);
            let t32 = tdz(rt, t32, "grouped")?;
            v4 = f28_grouped(rt, v2_value)?;
        } else {
            v4 = v2_value;
        }
        v3 = v4;
    }
    let t38 = to_part(rt, v3)?;
    let t39 = concat_n(rt, &[S_THE_VALUE_OF.v(), t7, S_IS_OUT_OF_RANGE_IT_MUST_BE.v(), t11, S_RECEIVED_1.v(), t38])?;
    let t40 = construct(rt, t5, &[t39], "RangeError")?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t40, S_ERR_OUT_OF_RANGE.v()], "coded")?);
}

fn f3_outofrange_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_outofrange(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:14  const encodingOf = (name) => {
fn f4_encodingof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 41, 11)?;
    let mut v2 = false;
    let mut v3 = false;
    let v0_name = p0;
    let t3 = seq(rt, v0_name, V::UNDEFINED);
    if t3 {
        v3 = t3;
    } else {
        v3 = seq(rt, v0_name, V::NULL);
    }
    if v3 {
        v2 = v3;
    } else {
        v2 = seq(rt, v0_name, S.v());
    }
    if v2 {
        return Ok(S_UTF8.v());
    }
    let t10 = var_get(rt, 8);
    let t12 = to_str(rt, v0_name)?;
    let t13 = get_method(rt, t12, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t14 = call_method(rt, t13, t12, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    let v1_found = get_v(rt, t10, t14)?;
    let t17 = seq(rt, v1_found, V::UNDEFINED);
    if t17 {
        let t18 = var_get(rt, 4);
        let t19 = var_get(rt, 3);
        let t21 = to_part(rt, v0_name)?;
        let t22 = concat_n(rt, &[S_UNKNOWN_ENCODING.v(), t21])?;
        let t23 = construct(rt, t19, &[t22], "Wrong")?;
        let t24 = call(rt, t18, V::UNDEFINED, &[t23, S_ERR_UNKNOWN_ENCODING.v()], "coded")?;
        return Err(throw(rt, t24));
    }
    return Ok(v1_found);
}

fn f4_encodingof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_encodingof(rt, arg(args, 0))
}

// buffer.js:20  const wrap = (buffer, offset, length) => setPrototypeOf(new Bytes(buffer, offset, length), Buffer.p…
fn f5_wrap(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 17, 12)?;
    let v0_buffer = p0;
    let v1_offset = p1;
    let v2_length = p2;
    let t4 = var_get(rt, 1);
    let t5 = var_get(rt, 2);
    let t9 = construct(rt, t5, &[v0_buffer, v1_offset, v2_length], "Bytes")?;
    let t10 = var_get(rt, 13);
    let t11 = get_seen(rt, t10, &S_PROTOTYPE, 71)?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t9, t11], "setPrototypeOf")?);
}

fn f5_wrap_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_wrap(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:21  const fromString = (text, encoding) => {
fn f6_fromstring(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 19, 13)?;
    let v0_text = p0;
    let v1_encoding = p1;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_FROMTEXT, 72)?;
    let t6 = var_get(rt, 9);
    let t8 = f4_encodingof(rt, v1_encoding)?;
    let v2_bytes = call(rt, t4, t3, &[v0_text, t8], "host.fromText")?;
    let t10 = var_get(rt, 10);
    let t13 = get_seen(rt, v2_bytes, &S_BYTELENGTH, 73)?;
    return Ok(f5_wrap(rt, v2_bytes, V::num(0.0), t13)?);
}

fn f6_fromstring_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_fromstring(rt, arg(args, 0), arg(args, 1))
}

// buffer.js:25  const sized = (size) => {
fn f7_sized(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 40, 14)?;
    let mut v1 = false;
    let v0_size = p0;
    let t3 = type_of(rt, v0_size);
    let t4 = sne(rt, t3, S_NUMBER.v());
    if t4 {
        let t5 = var_get(rt, 5);
        let t7 = call(rt, t5, V::UNDEFINED, &[S_SIZE.v(), S_OF_TYPE_NUMBER.v(), v0_size], "badType")?;
        return Err(throw(rt, t7));
    }
    let t9 = ge(rt, v0_size, V::num(0.0))?;
    if t9 {
        v1 = le(rt, v0_size, V::num(4294967296.0))?;
    } else {
        v1 = t9;
    }
    let t13 = !v1;
    if t13 {
        let t14 = var_get(rt, 7);
        let t16 = f3_outofrange(rt, S_SIZE.v(), S_0_4294967296.v(), v0_size)?;
        return Err(throw(rt, t16));
    }
    let t17 = var_get(rt, 10);
    let t18 = gload(rt, &S_ARRAYBUFFER)?;
    let t19 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t20 = get_builtin(rt, t19, &S_TRUNC, G_MATH_TRUNC)?;
    let t22 = math::trunc(to_num(rt, v0_size)?);
    let t23 = construct(rt, t18, &[V::num(t22)], "ArrayBuffer")?;
    let t24 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t25 = get_builtin(rt, t24, &S_TRUNC, G_MATH_TRUNC)?;
    let t27 = math::trunc(to_num(rt, v0_size)?);
    return Ok(f5_wrap(rt, t23, V::num(0.0), V::num(t27))?);
}

fn f7_sized_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_sized(rt, arg(args, 0))
}

// buffer.js:36  const isBytes = (v) => v instanceof Bytes;
fn f8_isbytes(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 7, 15)?;
    let v0_v = p0;
    let t3 = var_get(rt, 2);
    return Ok(instance_of(rt, v0_v, t3)?);
}

fn f8_isbytes_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f8_isbytes(rt, arg(args, 0))?))
}

// buffer.js:38  from(value, encodingOrOffset, length) {
fn f9_from(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 180, 16)?;
    let mut v3 = false;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v11 = false;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let v1_encodingoroffset = arg(args, 1);
    let v2_length = arg(args, 2);
    let t5 = type_of(rt, v0_value);
    let t6 = seq(rt, t5, S_STRING.v());
    if t6 {
        let t7 = var_get(rt, 11);
        return Ok(f6_fromstring(rt, v0_value, v1_encodingoroffset)?);
    }
    let t12 = type_of(rt, v0_value);
    let t13 = seq(rt, t12, S_OBJECT_1.v());
    if t13 {
        v3 = sne(rt, v0_value, V::NULL);
    } else {
        v3 = t13;
    }
    if v3 {
        let t18 = gload(rt, &S_ARRAYBUFFER)?;
        let t19 = instance_of(rt, v0_value, t18)?;
        if t19 {
            let t20 = var_get(rt, 10);
            let t23 = eq(rt, v1_encodingoroffset, V::NULL)?;
            if t23 {
                v6 = V::num(0.0);
            } else {
                v6 = v1_encodingoroffset;
            }
            let t26 = eq(rt, v2_length, V::NULL)?;
            if t26 {
                let t28 = get_seen(rt, v0_value, &S_BYTELENGTH, 78)?;
                let t30 = eq(rt, v1_encodingoroffset, V::NULL)?;
                if t30 {
                    v8 = V::num(0.0);
                } else {
                    v8 = v1_encodingoroffset;
                }
                v7 = sub(rt, t28, v8)?;
            } else {
                v7 = v2_length;
            }
            return Ok(f5_wrap(rt, v0_value, v6, v7)?);
        }
        let t35 = gload(rt, &S_ARRAYBUFFER)?;
        let t36 = get_seen(rt, t35, &S_ISVIEW, 79)?;
        let t38 = call(rt, t36, t35, &[v0_value], "ArrayBuffer.isView")?;
        if t38.truthy() {
            v9 = t38;
        } else {
            let t39 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
            let t40 = get_builtin(rt, t39, &S_ISARRAY, G_ARRAY_ISARRAY)?;
            v9 = call_known(rt, t40, t39, &[v0_value], "Array.isArray", C_ARRAY_ISARRAY)?;
        }
        if v9.truthy() {
            let t44 = var_get(rt, 17);
            let t44 = tdz(rt, t44, "copyOf")?;
            return Ok(f22_copyof(rt, v0_value)?);
        }
        let mut v10 = V::UNDEFINED;
        'l4: {
            let t48 = get_seen(rt, v0_value, &S_VALUEOF, 81)?;
            let t49 = eq(rt, t48, V::NULL)?;
            if t49 {
                break 'l4;
            }
            v10 = call(rt, t48, v0_value, &[], "value.valueOf")?;
        }
        let v4_primitive = v10;
        let t53 = sne(rt, v4_primitive, V::NULL);
        if t53 {
            v12 = sne(rt, v4_primitive, V::UNDEFINED);
        } else {
            v12 = t53;
        }
        if v12 {
            v11 = sne(rt, v4_primitive, v0_value);
        } else {
            v11 = v12;
        }
        if v11 {
            let t61 = var_get(rt, 13);
            let t62 = get_seen(rt, t61, &S_FROM, 82)?;
            return Ok(call(rt, t62, t61, &[v4_primitive, v1_encodingoroffset, v2_length], "Buffer.from")?);
        }
        let t68 = get_seen(rt, v0_value, &S_TYPE, 83)?;
        let t69 = seq(rt, t68, S_BUFFER.v());
        if t69 {
            let t70 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
            let t71 = get_builtin(rt, t70, &S_ISARRAY, G_ARRAY_ISARRAY)?;
            let t73 = get_seen(rt, v0_value, &S_DATA, 85)?;
            v13 = call_known(rt, t71, t70, &[t73], "Array.isArray", C_ARRAY_ISARRAY)?;
        } else {
            v13 = V::bool(t69);
        }
        if v13.truthy() {
            let t76 = var_get(rt, 17);
            let t76 = tdz(rt, t76, "copyOf")?;
            let t78 = get_seen(rt, v0_value, &S_DATA, 86)?;
            return Ok(f22_copyof(rt, t78)?);
        }
        let t81 = length_seen(rt, v0_value, 87)?;
        let t82 = sne(rt, t81, V::UNDEFINED);
        if t82 {
            let t83 = var_get(rt, 17);
            let t83 = tdz(rt, t83, "copyOf")?;
            let t85 = length_seen(rt, v0_value, 88)?;
            let t86 = type_of(rt, t85);
            let t87 = seq(rt, t86, S_NUMBER.v());
            if t87 {
                v14 = v0_value;
            } else {
                v14 = arr(rt, &[])?;
            }
            return Ok(f22_copyof(rt, v14)?);
        }
        let mut v15 = V::UNDEFINED;
        'l8: {
            let t93 = gload(rt, &S_SYMBOL)?;
            let t94 = get_seen(rt, t93, &S_TOPRIMITIVE, 89)?;
            let t95 = get_v(rt, v0_value, t94)?;
            let t96 = eq(rt, t95, V::NULL)?;
            if t96 {
                break 'l8;
            }
            v15 = call(rt, t95, v0_value, &[S_STRING.v()], "value[Symbol.toPrimitive]")?;
        }
        let v5_text = v15;
        let t100 = type_of(rt, v5_text);
        let t101 = seq(rt, t100, S_STRING.v());
        if t101 {
            let t102 = var_get(rt, 11);
            return Ok(f6_fromstring(rt, v5_text, v1_encodingoroffset)?);
        }
    }
    let t106 = var_get(rt, 4);
    let t107 = var_get(rt, 3);
    let t108 = var_get(rt, 6);
    let t110 = call(rt, t108, V::UNDEFINED, &[v0_value], "received")?;
    let t111 = to_part(rt, t110)?;
    let t112 = concat_n(rt, &[S_THE_FIRST_ARGUMENT_MUST_BE_OF_TY.v(), t111])?;
    let t113 = construct(rt, t107, &[t112], "Wrong")?;
    let t114 = call(rt, t106, V::UNDEFINED, &[t113, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
    return Err(throw(rt, t114));
}

// buffer.js:52  copyBytesFrom(view, offset, length) {
fn f10_copybytesfrom(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 91, 17)?;
    let mut v3 = false;
    let mut v4 = false;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v0_view = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_length = arg(args, 2);
    let t4 = gload(rt, &S_ARRAYBUFFER)?;
    let t5 = get_seen(rt, t4, &S_ISVIEW, 90)?;
    let t7 = call(rt, t5, t4, &[v0_view], "ArrayBuffer.isView")?;
    let t8 = !t7.truthy();
    if t8 {
        v3 = t8;
    } else {
        let t10 = gload(rt, &S_DATAVIEW)?;
        v3 = instance_of(rt, v0_view, t10)?;
    }
    if v3 {
        let t13 = var_get(rt, 5);
        let t15 = call(rt, t13, V::UNDEFINED, &[S_VIEW.v(), S_AN_INSTANCE_OF_TYPEDARRAY.v(), v0_view], "badType")?;
        return Err(throw(rt, t15));
    }
    let t17 = length_seen(rt, v0_view, 92)?;
    let t18 = seq(rt, t17, V::num(0.0));
    if t18 {
        let t19 = var_get(rt, 12);
        let t19 = tdz(rt, t19, "sized")?;
        return Ok(f7_sized(rt, V::num(0.0))?);
    }
    let t22 = sne(rt, v1_offset, V::UNDEFINED);
    if t22 {
        v4 = t22;
    } else {
        v4 = sne(rt, v2_length, V::UNDEFINED);
    }
    if v4 {
        let t27 = seq(rt, v1_offset, V::UNDEFINED);
        if t27 {
            v6 = V::num(0.0);
        } else {
            let t28 = var_get(rt, 16);
            let t28 = tdz(rt, t28, "count")?;
            v6 = f21_count(rt, S_OFFSET.v(), v1_offset)?;
        }
        let v5_from = v6;
        let t34 = length_seen(rt, v0_view, 93)?;
        let t35 = ge(rt, v5_from, t34)?;
        if t35 {
            let t36 = var_get(rt, 12);
            let t36 = tdz(rt, t36, "sized")?;
            return Ok(f7_sized(rt, V::num(0.0))?);
        }
        let t39 = get_method(rt, v0_view, &S_SLICE, M_SLICE)?;
        let t42 = seq(rt, v2_length, V::UNDEFINED);
        if t42 {
            v7 = length_seen(rt, v0_view, 95)?;
        } else {
            let t46 = var_get(rt, 16);
            let t46 = tdz(rt, t46, "count")?;
            let t48 = f21_count(rt, S_LENGTH.v(), v2_length)?;
            v7 = add(rt, v5_from, t48)?;
        }
        v0_view = call_method(rt, t39, v0_view, &[v5_from, v7], "view.slice", M_SLICE)?;
    }
    let t52 = var_get(rt, 17);
    let t52 = tdz(rt, t52, "copyOf")?;
    let t53 = var_get(rt, 2);
    let t55 = get_seen(rt, v0_view, &S_BUFFER_1, 96)?;
    let t57 = get_seen(rt, v0_view, &S_BYTEOFFSET, 97)?;
    let t59 = get_seen(rt, v0_view, &S_BYTELENGTH, 98)?;
    let t60 = construct(rt, t53, &[t55, t57, t59], "Bytes")?;
    return Ok(f22_copyof(rt, t60)?);
}

// buffer.js:62  of: (...items) => copyOf(items),
fn f11_of(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 18)?;
    let v0_items = rest(rt, args, 0)?;
    let t2 = var_get(rt, 17);
    let t2 = tdz(rt, t2, "copyOf")?;
    return Ok(f22_copyof(rt, v0_items)?);
}

// buffer.js:63  alloc(size, fill, encoding) {
fn f12_alloc(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 30, 19)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let v0_size = arg(args, 0);
    let v1_fill = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 12);
    let t4 = tdz(rt, t4, "sized")?;
    let v3_made = f7_sized(rt, v0_size)?;
    let t8 = seq(rt, v1_fill, V::UNDEFINED);
    if t8 {
        v5 = t8;
    } else {
        v5 = seq(rt, v1_fill, V::num(0.0));
    }
    if v5 {
        v4 = v3_made;
    } else {
        let t14 = get_method(rt, v3_made, &S_FILL, M_FILL)?;
        v4 = call_method(rt, t14, v3_made, &[v1_fill, v2_encoding], "made.fill", M_FILL)?;
    }
    return Ok(v4);
}

// buffer.js:67  allocUnsafe: (size) => sized(size),
fn f13_allocunsafe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 20)?;
    let v0_size = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "sized")?;
    return Ok(f7_sized(rt, v0_size)?);
}

// buffer.js:68  allocUnsafeSlow: (size) => sized(size),
fn f14_allocunsafeslow(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 21)?;
    let v0_size = arg(args, 0);
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "sized")?;
    return Ok(f7_sized(rt, v0_size)?);
}

// buffer.js:69  isBuffer: (b) => b instanceof Buffer,
fn f15_isbuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 22)?;
    let v0_b = arg(args, 0);
    let t3 = var_get(rt, 13);
    return Ok(V::bool((instance_of(rt, v0_b, t3)?)));
}

// buffer.js:70  compare(a, b) {
fn f16_compare(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 23)?;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let t3 = var_get(rt, 14);
    let t5 = f8_isbytes(rt, v0_a)?;
    let t6 = !t5;
    if t6 {
        let t7 = var_get(rt, 5);
        let t9 = call(rt, t7, V::UNDEFINED, &[S_BUF1.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v0_a], "badType")?;
        return Err(throw(rt, t9));
    }
    let t10 = var_get(rt, 14);
    let t12 = f8_isbytes(rt, v1_b)?;
    let t13 = !t12;
    if t13 {
        let t14 = var_get(rt, 5);
        let t16 = call(rt, t14, V::UNDEFINED, &[S_BUF2.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v1_b], "badType")?;
        return Err(throw(rt, t16));
    }
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_COMPARE, 101)?;
    return Ok(call(rt, t18, t17, &[v0_a, v1_b], "host.compare")?);
}

// buffer.js:75  isEncoding: (name) => typeof name === 'string' && name.length > 0 && encodings[name.toLowerCase()] …
fn f17_isencoding(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 24)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_name = arg(args, 0);
    let t3 = type_of(rt, v0_name);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t6 = length_seen(rt, v0_name, 102)?;
        v2 = gt(rt, t6, V::num(0.0))?;
    } else {
        v2 = t4;
    }
    if v2 {
        let t9 = var_get(rt, 8);
        let t11 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
        let t12 = call_method(rt, t11, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
        let t13 = get_v(rt, t9, t12)?;
        v1 = sne(rt, t13, V::UNDEFINED);
    } else {
        v1 = v2;
    }
    return Ok(V::bool(v1));
}

// buffer.js:76  concat(list, length) {
fn f18_concat(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 37, 25)?;
    let mut v4 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_list = arg(args, 0);
    let mut v1_length = arg(args, 1);
    let t3 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t4 = get_builtin(rt, t3, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t6 = call_known(rt, t4, t3, &[v0_list], "Array.isArray", C_ARRAY_ISARRAY)?;
    let t7 = !t6.truthy();
    if t7 {
        let t8 = var_get(rt, 5);
        let t10 = call(rt, t8, V::UNDEFINED, &[S_LIST.v(), S_AN_INSTANCE_OF_ARRAY.v(), v0_list], "badType")?;
        return Err(throw(rt, t10));
    }
    let t11 = v1_length;
    let t12 = eq(rt, t11, V::NULL)?;
    if t12 {
        let t14 = get_method(rt, v0_list, &S_REDUCE, M_REDUCE)?;
        let t15 = closure(rt, 19, &[])?;
        let t16 = call_method(rt, t14, v0_list, &[t15, V::num(0.0)], "list.reduce", M_REDUCE)?;
        v1_length = t16;
        v4 = t16;
    } else {
        v4 = t11;
    }
    let t18 = var_get(rt, 12);
    let t18 = tdz(rt, t18, "sized")?;
    let v2_made = f7_sized(rt, v1_length)?;
    let mut v3_at = V::num(0.0);
    let mut v5_i = 0i64;
    'l2: loop {
        tick(rt, 68, 26)?;
        let t23 = length_seen(rt, v0_list, 106)?;
        let t24 = lt(rt, V::num(v5_i as f64), t23)?;
        if !t24 {
            break 'l2;
        }
        let t25 = var_get(rt, 14);
        let t28 = get_at(rt, v0_list, v5_i)?;
        let t29 = f8_isbytes(rt, t28)?;
        let t30 = !t29;
        if t30 {
            let t31 = var_get(rt, 5);
            let t33 = to_part(rt, V::num(v5_i as f64))?;
            let t35 = concat_n(rt, &[S_LIST_1.v(), t33, S_1.v()])?;
            let t38 = get_at(rt, v0_list, v5_i)?;
            let t39 = call(rt, t31, V::UNDEFINED, &[t35, S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), t38], "badType")?;
            return Err(throw(rt, t39));
        }
        let t42 = ge(rt, v3_at, v1_length)?;
        if t42 {
            break 'l2;
        }
        let t44 = get_method(rt, v2_made, &S_SET, M_SET)?;
        let t47 = get_at(rt, v0_list, v5_i)?;
        let t48 = length_seen(rt, t47, 108)?;
        let t51 = sub(rt, v1_length, v3_at)?;
        let t52 = gt(rt, t48, t51)?;
        if t52 {
            let t55 = get_at(rt, v0_list, v5_i)?;
            let t56 = get_seen(rt, t55, &S_SUBARRAY, 109)?;
            let t59 = sub(rt, v1_length, v3_at)?;
            v6 = call(rt, t56, t55, &[V::num(0.0), t59], "list[i].subarray")?;
        } else {
            v6 = get_at(rt, v0_list, v5_i)?;
        }
        call_method(rt, t44, v2_made, &[v6, v3_at], "made.set", M_SET)?;
        let t70 = get_at(rt, v0_list, v5_i)?;
        let t71 = length_seen(rt, t70, 110)?;
        v3_at = add(rt, v3_at, t71)?;
        let t74 = v5_i;
        v5_i = t74 + 1;
    }
    return Ok(v2_made);
}

// buffer.js:78  length ??= list.reduce((n, b) => n + b.length, 0);
fn f19(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 27)?;
    let v0_n = arg(args, 0);
    let v1_b = arg(args, 1);
    let t5 = length_seen(rt, v1_b, 111)?;
    return Ok(add(rt, v0_n, t5)?);
}

// buffer.js:89  byteLength(value, encoding) {
fn f20_bytelength(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 107, 28)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = 0i64;
    let mut v4 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t4 = type_of(rt, v0_value);
    let t5 = seq(rt, t4, S_STRING.v());
    if t5 {
        let t6 = var_get(rt, 15);
        let t6 = tdz(rt, t6, "statics")?;
        let t7 = get_seen(rt, t6, &S_ISENCODING, 112)?;
        let t9 = call(rt, t7, t6, &[v1_encoding], "statics.isEncoding")?;
        if t9.truthy() {
            let t10 = var_get(rt, 9);
            v2 = f4_encodingof(rt, v1_encoding)?;
        } else {
            v2 = S_UTF8.v();
        }
        'l2: {
            let t14 = seq(rt, v2, S_HEX.v());
            if t14 {
                v3 = 0i64;
                break 'l2;
            }
            let t15 = seq(rt, v2, S_BASE64.v());
            if t15 {
                v3 = 1i64;
                break 'l2;
            }
            let t16 = seq(rt, v2, S_BASE64URL.v());
            if t16 {
                v3 = 2i64;
                break 'l2;
            }
            let t17 = seq(rt, v2, S_UTF16LE.v());
            if t17 {
                v3 = 3i64;
                break 'l2;
            }
            let t18 = seq(rt, v2, S_LATIN1.v());
            if t18 {
                v3 = 4i64;
                break 'l2;
            }
            let t19 = seq(rt, v2, S_ASCII.v());
            if t19 {
                v3 = 5i64;
                break 'l2;
            }
            v3 = 6i64;
        }
        let t21 = v3 <= 0i64;
        if t21 {
            let t23 = length_seen(rt, v0_value, 113)?;
            return Ok(V::num(((to_int32(mix_num(rt, t23)?) as u32).wrapping_shr((1i32) as u32) as i64) as f64));
        }
        let t26 = v3 <= 2i64;
        if t26 {
            let t28 = get_method(rt, v0_value, &S_REPLACE, M_REPLACE)?;
            let t29 = regexp(rt, &S_1_2, &S)?;
            let t30 = call_method(rt, t28, v0_value, &[t29, S.v()], "value.replace", M_REPLACE)?;
            let t31 = length_seen(rt, t30, 115)?;
            let t32 = mix_num(rt, t31)? * 3.0;
            return Ok(V::num(((to_int32(t32) as u32).wrapping_shr((2i32) as u32) as i64) as f64));
        }
        let t35 = v3 <= 3i64;
        if t35 {
            let t37 = length_seen(rt, v0_value, 116)?;
            return Ok(V::num((mix_num(rt, t37)? * 2.0)));
        }
        let t40 = v3 <= 5i64;
        if t40 {
            return Ok(length_seen(rt, v0_value, 117)?);
        }
        let t44 = v3 <= 6i64;
        if t44 {
            let t45 = var_get(rt, 11);
            let t47 = f6_fromstring(rt, v0_value, S_UTF8.v())?;
            return Ok(length_seen(rt, t47, 118)?);
        }
    }
    let t49 = gload(rt, &S_ARRAYBUFFER)?;
    let t50 = get_seen(rt, t49, &S_ISVIEW, 119)?;
    let t52 = call(rt, t50, t49, &[v0_value], "ArrayBuffer.isView")?;
    if t52.truthy() {
        v4 = t52;
    } else {
        let t54 = gload(rt, &S_ARRAYBUFFER)?;
        v4 = V::bool((instance_of(rt, v0_value, t54)?));
    }
    if v4.truthy() {
        return Ok(get_seen(rt, v0_value, &S_BYTELENGTH, 121)?);
    }
    let t59 = var_get(rt, 5);
    let t61 = call(rt, t59, V::UNDEFINED, &[S_STRING.v(), S_OF_TYPE_STRING_OR_AN_INSTANCE_OF.v(), v0_value], "badType")?;
    return Err(throw(rt, t61));
}

// buffer.js:103  const count = (name, value) => {
fn f21_count(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 46, 29)?;
    let mut v2 = false;
    let v0_name = p0;
    let v1_value = p1;
    let t4 = type_of(rt, v1_value);
    let t5 = sne(rt, t4, S_NUMBER.v());
    if t5 {
        let t6 = var_get(rt, 5);
        let t9 = call(rt, t6, V::UNDEFINED, &[v0_name, S_OF_TYPE_NUMBER.v(), v1_value], "badType")?;
        return Err(throw(rt, t9));
    }
    let t10 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t11 = get_builtin(rt, t10, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
    let t13 = call_known(rt, t11, t10, &[v1_value], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    let t14 = !t13.truthy();
    if t14 {
        let t15 = var_get(rt, 7);
        let t18 = f3_outofrange(rt, v0_name, S_AN_INTEGER.v(), v1_value)?;
        return Err(throw(rt, t18));
    }
    let t20 = lt(rt, v1_value, V::num(0.0))?;
    if t20 {
        v2 = t20;
    } else {
        let t22 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t23 = get_builtin(rt, t22, &S_MAX_SAFE_INTEGER, G_NUMBER_MAX_SAFE_INTEGER)?;
        v2 = gt(rt, v1_value, t23)?;
    }
    if v2 {
        let t26 = var_get(rt, 7);
        let t29 = f3_outofrange(rt, v0_name, S_0_9007199254740991.v(), v1_value)?;
        return Err(throw(rt, t29));
    }
    return Ok(v1_value);
}

fn f21_count_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f21_count(rt, arg(args, 0), arg(args, 1))
}

// buffer.js:109  const copyOf = (list) => {
fn f22_copyof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 12, 30)?;
    let v0_list = p0;
    let t2 = var_get(rt, 12);
    let t2 = tdz(rt, t2, "sized")?;
    let t4 = length_seen(rt, v0_list, 124)?;
    let v1_made = f7_sized(rt, t4)?;
    let mut v2_i = 0i64;
    'l1: loop {
        tick(rt, 17, 31)?;
        let t8 = length_seen(rt, v0_list, 125)?;
        let t9 = lt(rt, V::num(v2_i as f64), t8)?;
        if !t9 {
            break 'l1;
        }
        let t14 = get_at(rt, v0_list, v2_i)?;
        put_at(rt, v1_made, v2_i, t14, true)?;
        let t16 = v2_i;
        v2_i = t16 + 1;
    }
    return Ok(v1_made);
}

fn f22_copyof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f22_copyof(rt, arg(args, 0))
}

// buffer.js:116  const clamp = (v, low, high) => Math.min(Math.max(Math.trunc(Number(v)) || 0, low), high);
fn f23_clamp(rt: &mut Rt, p0: V, p1: i64, p2: V) -> R<f64> {
    enter(rt, 26, 32)?;
    let mut v3 = 0f64;
    let v0_v = p0;
    let v1_low = p1;
    let v2_high = p2;
    let t4 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t5 = get_builtin(rt, t4, &S_MIN, G_MATH_MIN)?;
    let t6 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t7 = get_builtin(rt, t6, &S_MAX, G_MATH_MAX)?;
    let t8 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t9 = get_builtin(rt, t8, &S_TRUNC, G_MATH_TRUNC)?;
    let t10 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t12 = call(rt, t10, V::UNDEFINED, &[v0_v], "Number")?;
    let t13 = math::trunc(to_num(rt, t12)?);
    if truthy_num(t13) {
        v3 = t13;
    } else {
        v3 = 0.0;
    }
    let t16 = math::max(v3, (v1_low as f64));
    return Ok(math::min(t16, to_num(rt, v2_high)?));
}

fn f23_clamp_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p1) = int_of(arg(args, 1)) else {
        return Err(unreached(rt));
    };
    Ok(V::num(f23_clamp(rt, arg(args, 0), p1, arg(args, 2))?))
}

// buffer.js:117  const position = (b, v, fallback) => {
fn f24_position(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 44, 33)?;
    let mut v3 = 0f64;
    let mut v4 = 0f64;
    let v0_b = p0;
    let mut v1_v = p1;
    let v2_fallback = p2;
    let t5 = seq(rt, v1_v, V::UNDEFINED);
    if t5 {
        return Ok(v2_fallback);
    }
    let t7 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t8 = get_builtin(rt, t7, &S_TRUNC, G_MATH_TRUNC)?;
    let t9 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t11 = call(rt, t9, V::UNDEFINED, &[v1_v], "Number")?;
    let t12 = math::trunc(to_num(rt, t11)?);
    if truthy_num(t12) {
        v3 = t12;
    } else {
        v3 = 0.0;
    }
    v1_v = V::num(v3);
    let t15 = lt(rt, v1_v, V::num(0.0))?;
    if t15 {
        let t16 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t17 = get_builtin(rt, t16, &S_MAX, G_MATH_MAX)?;
        let t19 = length_seen(rt, v0_b, 131)?;
        let t21 = add(rt, t19, v1_v)?;
        v4 = math::max(to_num(rt, t21)?, 0.0);
    } else {
        let t23 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t24 = get_builtin(rt, t23, &S_MIN, G_MATH_MIN)?;
        let t27 = length_seen(rt, v0_b, 133)?;
        v4 = math::min(to_num(rt, v1_v)?, to_num(rt, t27)?);
    }
    return Ok(V::num(v4));
}

fn f24_position_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f24_position(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:122  const find = (b, value, from, encoding, last) => {
fn f25_find(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: bool) -> R<V> {
    enter(rt, 125, 34)?;
    let mut v1_value = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    v1_value = new_box(rt, V::UNDEFINED)?;
    let v0_b = p0;
    let t2 = p1;
    box_set(rt, v1_value, t2)?;
    let mut v2_from = p2;
    let mut v3_encoding = p3;
    let v4_last = p4;
    let t7 = type_of(rt, v2_from);
    let t8 = seq(rt, t7, S_STRING.v());
    if t8 {
        let t10 = arr(rt, &[V::UNDEFINED, v2_from])?;
        let mut t11 = iter(rt, t10, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t12, t13) = attempt!('try1, next(rt, &mut t11));
                v2_from = t12;
                let (t14, t15) = attempt!('try1, next(rt, &mut t11));
                v3_encoding = t14;
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v7 = exception;
            close(rt, &mut t11, true)?;
            return Err(throw(rt, v7));
        }
        close(rt, &mut t11, false)?;
    }
    let t18 = seq(rt, v2_from, V::UNDEFINED);
    if t18 {
        v9 = V::bool(t18);
    } else {
        let t19 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t20 = get_builtin(rt, t19, &S_ISNAN, G_NUMBER_ISNAN)?;
        let t21 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t23 = call(rt, t21, V::UNDEFINED, &[v2_from], "Number")?;
        v9 = call_known(rt, t20, t19, &[t23], "Number.isNaN", C_NUMBER_ISNAN)?;
    }
    if v9.truthy() {
        if v4_last {
            v10 = length_seen(rt, v0_b, 135)?;
        } else {
            v10 = V::num(0.0);
        }
        v8 = v10;
    } else {
        let t30 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t31 = get_builtin(rt, t30, &S_TRUNC, G_MATH_TRUNC)?;
        let t32 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t34 = call(rt, t32, V::UNDEFINED, &[v2_from], "Number")?;
        v8 = V::num((math::trunc(to_num(rt, t34)?)));
    }
    let mut v5_at = v8;
    let t38 = lt(rt, v5_at, V::num(0.0))?;
    if t38 {
        let t41 = length_seen(rt, v0_b, 137)?;
        v5_at = add(rt, v5_at, t41)?;
    }
    let t44 = lt(rt, v5_at, V::num(0.0))?;
    if t44 {
        if v4_last {
            return Ok(V::num(-1.0));
        }
        v5_at = V::num(0.0);
    }
    let t46 = box_get(v1_value);
    let t47 = type_of(rt, t46);
    let t48 = seq(rt, t47, S_NUMBER.v());
    if t48 {
        let t49 = var_get(rt, 17);
        let t49 = tdz(rt, t49, "copyOf")?;
        let t50 = box_get(v1_value);
        let t51 = (to_int32(mix_num(rt, t50)?) & (255i32)) as i64;
        let t52 = arr(rt, &[V::num(t51 as f64)])?;
        let t53 = f22_copyof(rt, t52)?;
        box_set(rt, v1_value, t53)?;
    } else {
        let t54 = box_get(v1_value);
        let t55 = type_of(rt, t54);
        let t56 = seq(rt, t55, S_STRING.v());
        if t56 {
            let t57 = var_get(rt, 11);
            let t58 = box_get(v1_value);
            let t60 = f6_fromstring(rt, t58, v3_encoding)?;
            box_set(rt, v1_value, t60)?;
        } else {
            let t61 = var_get(rt, 14);
            let t62 = box_get(v1_value);
            let t63 = f8_isbytes(rt, t62)?;
            let t64 = !t63;
            if t64 {
                let t65 = var_get(rt, 5);
                let t66 = box_get(v1_value);
                let t67 = call(rt, t65, V::UNDEFINED, &[S_VALUE.v(), S_ONE_OF_TYPE_NUMBER_OR_STRING_OR.v(), t66], "badType")?;
                return Err(throw(rt, t67));
            }
        }
    }
    let v6_fits = closure(rt, 26, &[v1_value, v0_b])?;
    if v4_last {
        let t70 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t71 = get_builtin(rt, t70, &S_MIN, G_MATH_MIN)?;
        let t74 = length_seen(rt, v0_b, 139)?;
        let t75 = box_get(v1_value);
        let t76 = length_seen(rt, t75, 140)?;
        let t77 = sub(rt, t74, t76)?;
        let mut v11_i = math::min(to_num(rt, v5_at)?, to_num(rt, t77)?);
        'l4: loop {
            tick(rt, 15, 35)?;
            let t80 = v11_i >= 0.0;
            if !t80 {
                break 'l4;
            }
            let t83 = f26_fits(rt, v6_fits, V::num(v11_i))?;
            if t83 {
                return Ok(V::num(v11_i));
            }
            let t86 = v11_i;
            v11_i = t86 - 1.0;
        }
    } else {
        let mut v12_i = v5_at;
        'l6: loop {
            tick(rt, 20, 36)?;
            let t91 = length_seen(rt, v0_b, 141)?;
            let t92 = box_get(v1_value);
            let t93 = length_seen(rt, t92, 142)?;
            let t94 = sub(rt, t91, t93)?;
            let t95 = le(rt, v12_i, t94)?;
            if !t95 {
                break 'l6;
            }
            let t98 = f26_fits(rt, v6_fits, v12_i)?;
            if t98 {
                return Ok(v12_i);
            }
            let t101 = to_numeric(rt, v12_i)?;
            v12_i = inc(rt, t101)?;
        }
    }
    return Ok(V::num(-1.0));
}

fn f25_find_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p4) = bool_of(arg(args, 4)) else {
        return Err(unreached(rt));
    };
    f25_find(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), p4)
}

// buffer.js:130  const fits = (i) => {
fn f26_fits(rt: &mut Rt, me: V, p0: V) -> R<bool> {
    enter(rt, 7, 37)?;
    let v0_i = p0;
    let mut v1_j = 0i64;
    'l1: loop {
        tick(rt, 22, 38)?;
        let t3 = box_get(capture(me, 0));
        let t4 = length_seen(rt, t3, 143)?;
        let t5 = lt(rt, V::num(v1_j as f64), t4)?;
        if !t5 {
            break 'l1;
        }
        let t6 = capture(me, 1);
        let t9 = add(rt, v0_i, V::num(v1_j as f64))?;
        let t10 = get_v(rt, t6, t9)?;
        let t11 = box_get(capture(me, 0));
        let t13 = get_at(rt, t11, v1_j)?;
        let t14 = sne(rt, t10, t13);
        if t14 {
            return Ok(false);
        }
        let t16 = v1_j;
        v1_j = t16 + 1;
    }
    return Ok(true);
}

fn f26_fits_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f26_fits(rt, me, arg(args, 0))?))
}

// buffer.js:139  const bytesIn = (b, offset, size) => {
fn f27_bytesin(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 72, 39)?;
    let mut v3 = false;
    let v0_b = p0;
    let v1_offset = p1;
    let v2_size = p2;
    let t5 = type_of(rt, v1_offset);
    let t6 = sne(rt, t5, S_NUMBER.v());
    if t6 {
        let t7 = var_get(rt, 5);
        let t9 = call(rt, t7, V::UNDEFINED, &[S_OFFSET.v(), S_OF_TYPE_NUMBER.v(), v1_offset], "badType")?;
        return Err(throw(rt, t9));
    }
    let t10 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t11 = get_builtin(rt, t10, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
    let t13 = call_known(rt, t11, t10, &[v1_offset], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    let t14 = !t13.truthy();
    if t14 {
        let t15 = var_get(rt, 7);
        let t17 = f3_outofrange(rt, S_OFFSET.v(), S_AN_INTEGER.v(), v1_offset)?;
        return Err(throw(rt, t17));
    }
    let t19 = length_seen(rt, v0_b, 145)?;
    let t21 = sub(rt, t19, v2_size)?;
    let t22 = lt(rt, t21, V::num(0.0))?;
    if t22 {
        let t23 = var_get(rt, 4);
        let t24 = gload(rt, &S_RANGEERROR)?;
        let t25 = construct(rt, t24, &[S_ATTEMPT_TO_ACCESS_MEMORY_OUTSIDE.v()], "RangeError")?;
        let t26 = call(rt, t23, V::UNDEFINED, &[t25, S_ERR_BUFFER_OUT_OF_BOUNDS.v()], "coded")?;
        return Err(throw(rt, t26));
    }
    let t28 = lt(rt, v1_offset, V::num(0.0))?;
    if t28 {
        v3 = t28;
    } else {
        let t31 = add(rt, v1_offset, v2_size)?;
        let t33 = length_seen(rt, v0_b, 146)?;
        v3 = gt(rt, t31, t33)?;
    }
    if v3 {
        let t36 = var_get(rt, 7);
        let t38 = length_seen(rt, v0_b, 147)?;
        let t40 = sub(rt, t38, v2_size)?;
        let t41 = to_part(rt, t40)?;
        let t42 = concat_n(rt, &[S_0_AND.v(), t41])?;
        let t44 = f3_outofrange(rt, S_OFFSET.v(), t42, v1_offset)?;
        return Err(throw(rt, t44));
    }
    let t45 = gload(rt, &S_DATAVIEW)?;
    let t47 = get_seen(rt, v0_b, &S_BUFFER_1, 148)?;
    let t49 = get_seen(rt, v0_b, &S_BYTEOFFSET, 149)?;
    let t51 = get_seen(rt, v0_b, &S_BYTELENGTH, 150)?;
    return Ok(construct(rt, t45, &[t47, t49, t51], "DataView")?);
}

fn f27_bytesin_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f27_bytesin(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:146  const grouped = (n) => `${n}`.replace(/\B(?=(?:\d{3})+$)/g, '_');
fn f28_grouped(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 9, 40)?;
    let v0_n = p0;
    let t3 = to_str(rt, v0_n)?;
    let t4 = get_method(rt, t3, &S_REPLACE, M_REPLACE)?;
    let t5 = regexp(rt, &S_B_D_3, &S_G)?;
    return Ok(call_method(rt, t4, t3, &[t5, S_2.v()], "n.replace", M_REPLACE)?);
}

fn f28_grouped_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f28_grouped(rt, arg(args, 0))
}

// buffer.js:147  const inRange = (value, low, high, text) => {
fn f29_inrange(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 42, 41)?;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = false;
    let v0_value = p0;
    let v1_low = p1;
    let v2_high = p2;
    let v3_text = p3;
    let t6 = type_of(rt, v0_value);
    let t7 = seq(rt, t6, S_BIGINT.v());
    if t7 {
        let t10 = lt(rt, v0_value, v1_low)?;
        if t10 {
            v5 = t10;
        } else {
            v5 = gt(rt, v0_value, v2_high)?;
        }
        v4 = v5;
    } else {
        let t17 = lt(rt, v0_value, v1_low)?;
        if t17 {
            v6 = t17;
        } else {
            v6 = gt(rt, v0_value, v2_high)?;
        }
        v4 = v6;
    }
    if v4 {
        let t23 = var_get(rt, 7);
        let t26 = f3_outofrange(rt, S_VALUE.v(), v3_text, v0_value)?;
        return Err(throw(rt, t26));
    }
    Ok(V::UNDEFINED)
}

fn f29_inrange_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f29_inrange(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// buffer.js:153  toString(encoding, start = 0, end = this.length) {
fn f30_tostring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 53, 42)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_encoding = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v3 = V::num(0.0);
    } else {
        v3 = t2;
    }
    let mut v1_start = v3;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v4 = length_seen(rt, this, 152)?;
    } else {
        v4 = t5;
    }
    let mut v2_end = v4;
    let t9 = var_get(rt, 18);
    let t11 = length_seen(rt, this, 153)?;
    v1_start = V::num((f23_clamp(rt, v1_start, 0i64, t11)?));
    let t14 = seq(rt, v2_end, V::UNDEFINED);
    if t14 {
        v5 = length_seen(rt, this, 154)?;
    } else {
        let t16 = var_get(rt, 18);
        let t18 = length_seen(rt, this, 155)?;
        v5 = V::num((f23_clamp(rt, v2_end, 0i64, t18)?));
    }
    v2_end = v5;
    let t23 = le(rt, v2_end, v1_start)?;
    if t23 {
        v6 = S.v();
    } else {
        let t24 = var_get(rt, 0);
        let t25 = get_seen(rt, t24, &S_TOTEXT, 156)?;
        let t26 = get_seen(rt, this, &S_SUBARRAY, 157)?;
        let t29 = call(rt, t26, this, &[v1_start, v2_end], "this.subarray")?;
        let t30 = var_get(rt, 9);
        let t32 = f4_encodingof(rt, v0_encoding)?;
        v6 = call(rt, t25, t24, &[t29, t32], "host.toText")?;
    }
    return Ok(v6);
}

// buffer.js:158  toLocaleString(...args) { return this.toString(...args); },
fn f31_tolocalestring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 43)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = get_seen(rt, this, &S_TOSTRING, 158)?;
    let t3 = arr(rt, &[])?;
    spread(rt, t3, v0_args, "...")?;
    return Ok(call_arr(rt, t2, this, t3, "this.toString")?);
}

// buffer.js:159  toJSON() { return { type: 'Buffer', data: Array.from(this) }; },
fn f32_tojson(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 44)?;
    let t2 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t3 = get_builtin(rt, t2, &S_FROM, G_ARRAY_FROM)?;
    let t4 = call_known(rt, t3, t2, &[this], "Array.from", C_ARRAY_FROM)?;
    return Ok(obj_seen(rt, &K_TYPE_DATA, [S_BUFFER.v(), t4], 160)?);
}

// buffer.js:160  equals(other) {
fn f33_equals(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 45)?;
    let v0_other = arg(args, 0);
    let t2 = var_get(rt, 14);
    let t4 = f8_isbytes(rt, v0_other)?;
    let t5 = !t4;
    if t5 {
        let t6 = var_get(rt, 5);
        let t8 = call(rt, t6, V::UNDEFINED, &[S_OTHERBUFFER.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v0_other], "badType")?;
        return Err(throw(rt, t8));
    }
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_COMPARE, 161)?;
    let t12 = call(rt, t10, t9, &[this, v0_other], "host.compare")?;
    return Ok(V::bool((seq(rt, t12, V::num(0.0)))));
}

// buffer.js:164  compare(other, ts = 0, te = other?.length, ss = 0, se = this.length) {
fn f34_compare(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 64, 46)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let v0_other = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v5 = V::num(0.0);
    } else {
        v5 = t2;
    }
    let v1_ts = v5;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        let mut v7 = V::UNDEFINED;
        'l1: {
            let t8 = eq(rt, v0_other, V::NULL)?;
            if t8 {
                break 'l1;
            }
            v7 = length_seen(rt, v0_other, 162)?;
        }
        v6 = v7;
    } else {
        v6 = t5;
    }
    let v2_te = v6;
    let t12 = arg(args, 3);
    let t13 = seq(rt, t12, V::UNDEFINED);
    if t13 {
        v8 = V::num(0.0);
    } else {
        v8 = t12;
    }
    let v3_ss = v8;
    let t15 = arg(args, 4);
    let t16 = seq(rt, t15, V::UNDEFINED);
    if t16 {
        v9 = length_seen(rt, this, 163)?;
    } else {
        v9 = t15;
    }
    let v4_se = v9;
    let t19 = var_get(rt, 14);
    let t21 = f8_isbytes(rt, v0_other)?;
    let t22 = !t21;
    if t22 {
        let t23 = var_get(rt, 5);
        let t25 = call(rt, t23, V::UNDEFINED, &[S_TARGET.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v0_other], "badType")?;
        return Err(throw(rt, t25));
    }
    let t26 = var_get(rt, 0);
    let t27 = get_seen(rt, t26, &S_COMPARE, 164)?;
    let t28 = get_seen(rt, this, &S_SUBARRAY, 165)?;
    let t31 = call(rt, t28, this, &[v3_ss, v4_se], "this.subarray")?;
    let t33 = get_seen(rt, v0_other, &S_SUBARRAY, 166)?;
    let t36 = call(rt, t33, v0_other, &[v1_ts, v2_te], "other.subarray")?;
    return Ok(call(rt, t27, t26, &[t31, t36], "host.compare")?);
}

// buffer.js:168  slice(start, end) {
fn f35_slice(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 27, 47)?;
    let v0_start = arg(args, 0);
    let v1_end = arg(args, 1);
    let t3 = var_get(rt, 19);
    let v2_from = f24_position(rt, this, v0_start, V::num(0.0))?;
    let t6 = var_get(rt, 19);
    let t8 = length_seen(rt, this, 167)?;
    let v3_to = f24_position(rt, this, v1_end, t8)?;
    let t10 = var_get(rt, 10);
    let t11 = get_seen(rt, this, &S_BUFFER_1, 168)?;
    let t12 = get_seen(rt, this, &S_BYTEOFFSET, 169)?;
    let t14 = add(rt, t12, v2_from)?;
    let t15 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t16 = get_builtin(rt, t15, &S_MAX, G_MATH_MAX)?;
    let t19 = sub(rt, v3_to, v2_from)?;
    let t20 = math::max(to_num(rt, t19)?, 0.0);
    return Ok(f5_wrap(rt, t11, t14, V::num(t20))?);
}

// buffer.js:172  write(text, offset = 0, length = undefined, encoding = undefined) {
fn f36_write(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 106, 48)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let v0_text = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v4 = V::num(0.0);
    } else {
        v4 = t2;
    }
    let mut v1_offset = v4;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v5 = V::UNDEFINED;
    } else {
        v5 = t5;
    }
    let mut v2_length = v5;
    let t8 = arg(args, 3);
    let t9 = seq(rt, t8, V::UNDEFINED);
    if t9 {
        v6 = V::UNDEFINED;
    } else {
        v6 = t8;
    }
    let mut v3_encoding = v6;
    let t12 = type_of(rt, v0_text);
    let t13 = sne(rt, t12, S_STRING.v());
    if t13 {
        let t14 = var_get(rt, 5);
        let t16 = call(rt, t14, V::UNDEFINED, &[S_ARGUMENT.v(), S_OF_TYPE_STRING.v(), v0_text], "badType")?;
        return Err(throw(rt, t16));
    }
    let t18 = type_of(rt, v1_offset);
    let t19 = seq(rt, t18, S_STRING.v());
    if t19 {
        let t21 = arr(rt, &[V::num(0.0), v1_offset])?;
        let mut t22 = iter(rt, t21, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t23, t24) = attempt!('try1, next(rt, &mut t22));
                v1_offset = t23;
                let (t25, t26) = attempt!('try1, next(rt, &mut t22));
                v3_encoding = t25;
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v9 = exception;
            close(rt, &mut t22, true)?;
            return Err(throw(rt, v9));
        }
        close(rt, &mut t22, false)?;
    }
    let t29 = type_of(rt, v2_length);
    let t30 = seq(rt, t29, S_STRING.v());
    if t30 {
        let t32 = arr(rt, &[V::UNDEFINED, v2_length])?;
        let mut t33 = iter(rt, t32, "*")?;
        'done2: {
            let stop: Stop = 'try2: {
                let (t34, t35) = attempt!('try2, next(rt, &mut t33));
                v2_length = t34;
                let (t36, t37) = attempt!('try2, next(rt, &mut t33));
                v3_encoding = t36;
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v10 = exception;
            close(rt, &mut t33, true)?;
            return Err(throw(rt, v10));
        }
        close(rt, &mut t33, false)?;
    }
    let t39 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t40 = get_builtin(rt, t39, &S_MIN, G_MATH_MIN)?;
    let t41 = length_seen(rt, this, 172)?;
    let t43 = sub(rt, t41, v1_offset)?;
    let t45 = eq(rt, v2_length, V::NULL)?;
    if t45 {
        v11 = V::num(f64::INFINITY);
    } else {
        v11 = v2_length;
    }
    let v7_room = math::min(to_num(rt, t43)?, to_num(rt, v11)?);
    let t48 = var_get(rt, 11);
    let mut v8_bytes = f6_fromstring(rt, v0_text, v3_encoding)?;
    let t53 = length_seen(rt, v8_bytes, 173)?;
    let t55 = gt(rt, t53, V::num(v7_room))?;
    if t55 {
        let t57 = get_seen(rt, v8_bytes, &S_SUBARRAY, 174)?;
        v8_bytes = call(rt, t57, v8_bytes, &[V::num(0.0), V::num(v7_room)], "bytes.subarray")?;
        let t60 = var_get(rt, 9);
        let t62 = f4_encodingof(rt, v3_encoding)?;
        let t63 = seq(rt, t62, S_UTF8.v());
        if t63 {
            'l2: loop {
                tick(rt, 22, 49)?;
                let t65 = length_seen(rt, v8_bytes, 175)?;
                let t66 = gt(rt, t65, V::num(0.0))?;
                if t66 {
                    let t67 = var_get(rt, 0);
                    let t68 = get_seen(rt, t67, &S_WHOLE, 176)?;
                    let t70 = call(rt, t68, t67, &[v8_bytes], "host.whole")?;
                    v12 = !t70.truthy();
                } else {
                    v12 = t66;
                }
                if !v12 {
                    break 'l2;
                }
                let t74 = get_seen(rt, v8_bytes, &S_SUBARRAY, 177)?;
                let t76 = length_seen(rt, v8_bytes, 178)?;
                let t77 = mix_num(rt, t76)? - 1.0;
                v8_bytes = call(rt, t74, v8_bytes, &[V::num(0.0), V::num(t77)], "bytes.subarray")?;
            }
        }
    }
    let t79 = get_method(rt, this, &S_SET, M_SET)?;
    call_method(rt, t79, this, &[v8_bytes, v1_offset], "this.set", M_SET)?;
    return Ok(length_seen(rt, v8_bytes, 180)?);
}

// buffer.js:185  fill(value, start = 0, end = this.length, encoding = undefined) {
fn f37_fill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 121, 50)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v4 = V::num(0.0);
    } else {
        v4 = t2;
    }
    let mut v1_start = v4;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v5 = length_seen(rt, this, 181)?;
    } else {
        v5 = t5;
    }
    let mut v2_end = v5;
    let t9 = arg(args, 3);
    let t10 = seq(rt, t9, V::UNDEFINED);
    if t10 {
        v6 = V::UNDEFINED;
    } else {
        v6 = t9;
    }
    let mut v3_encoding = v6;
    let t13 = type_of(rt, v1_start);
    let t14 = seq(rt, t13, S_STRING.v());
    if t14 {
        let t15 = length_seen(rt, this, 182)?;
        let t17 = arr(rt, &[V::num(0.0), t15, v1_start])?;
        let mut t18 = iter(rt, t17, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t19, t20) = attempt!('try1, next(rt, &mut t18));
                v1_start = t19;
                let (t21, t22) = attempt!('try1, next(rt, &mut t18));
                v2_end = t21;
                let (t23, t24) = attempt!('try1, next(rt, &mut t18));
                v3_encoding = t23;
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v8 = exception;
            close(rt, &mut t18, true)?;
            return Err(throw(rt, v8));
        }
        close(rt, &mut t18, false)?;
    } else {
        let t27 = type_of(rt, v2_end);
        let t28 = seq(rt, t27, S_STRING.v());
        if t28 {
            let t29 = length_seen(rt, this, 183)?;
            let t31 = arr(rt, &[t29, v2_end])?;
            let mut t32 = iter(rt, t31, "*")?;
            'done2: {
                let stop: Stop = 'try2: {
                    let (t33, t34) = attempt!('try2, next(rt, &mut t32));
                    v2_end = t33;
                    let (t35, t36) = attempt!('try2, next(rt, &mut t32));
                    v3_encoding = t35;
                    break 'done2;
                };
                let exception = caught(rt, stop)?;
                v9 = exception;
                close(rt, &mut t32, true)?;
                return Err(throw(rt, v9));
            }
            close(rt, &mut t32, false)?;
        }
    }
    let t39 = type_of(rt, v0_value);
    let t40 = seq(rt, t39, S_NUMBER.v());
    if t40 {
        let t41 = var_get(rt, 2);
        let t42 = get_seen(rt, t41, &S_PROTOTYPE, 184)?;
        let t43 = get_seen(rt, t42, &S_FILL, 185)?;
        let t44 = get_seen(rt, t43, &S_CALL, 186)?;
        let t46 = (to_int32(mix_num(rt, v0_value)?) & (255i32)) as i64;
        return Ok(call(rt, t44, t43, &[this, V::num(t46 as f64), v1_start, v2_end], "Bytes.prototype.fill.call")?);
    }
    let t51 = type_of(rt, v0_value);
    let t52 = seq(rt, t51, S_BOOLEAN.v());
    if t52 {
        let t53 = var_get(rt, 2);
        let t54 = get_seen(rt, t53, &S_PROTOTYPE, 187)?;
        let t55 = get_seen(rt, t54, &S_FILL, 188)?;
        let t56 = get_seen(rt, t55, &S_CALL, 189)?;
        let t58 = to_num(rt, v0_value)?;
        return Ok(call(rt, t56, t55, &[this, V::num(t58), v1_start, v2_end], "Bytes.prototype.fill.call")?);
    }
    let t63 = type_of(rt, v0_value);
    let t64 = seq(rt, t63, S_STRING.v());
    if t64 {
        let t65 = var_get(rt, 11);
        v10 = f6_fromstring(rt, v0_value, v3_encoding)?;
    } else {
        v10 = v0_value;
    }
    let v7_bytes = v10;
    let t72 = length_seen(rt, v7_bytes, 190)?;
    let t73 = seq(rt, t72, V::num(0.0));
    if t73 {
        let t74 = var_get(rt, 2);
        let t75 = get_seen(rt, t74, &S_PROTOTYPE, 191)?;
        let t76 = get_seen(rt, t75, &S_FILL, 192)?;
        let t77 = get_seen(rt, t76, &S_CALL, 193)?;
        return Ok(call(rt, t77, t76, &[this, V::num(0.0), v1_start, v2_end], "Bytes.prototype.fill.call")?);
    }
    let mut v11_i = v1_start;
    'l4: loop {
        tick(rt, 20, 51)?;
        let t84 = lt(rt, v11_i, v2_end)?;
        if !t84 {
            break 'l4;
        }
        let t89 = sub(rt, v11_i, v1_start)?;
        let t91 = length_seen(rt, v7_bytes, 194)?;
        let t92 = rem(rt, t89, t91)?;
        let t93 = get_v(rt, v7_bytes, t92)?;
        put_v(rt, this, v11_i, t93, true)?;
        let t95 = to_numeric(rt, v11_i)?;
        v11_i = inc(rt, t95)?;
    }
    return Ok(this);
}

// buffer.js:195  copy(target, at = 0, start = 0, end = this.length) {
fn f38_copy(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 47, 52)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let v0_target = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v4 = V::num(0.0);
    } else {
        v4 = t2;
    }
    let v1_at = v4;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        v5 = V::num(0.0);
    } else {
        v5 = t5;
    }
    let v2_start = v5;
    let t8 = arg(args, 3);
    let t9 = seq(rt, t8, V::UNDEFINED);
    if t9 {
        v6 = length_seen(rt, this, 195)?;
    } else {
        v6 = t8;
    }
    let v3_end = v6;
    let t12 = get_seen(rt, this, &S_SUBARRAY, 196)?;
    let t14 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t15 = get_builtin(rt, t14, &S_MIN, G_MATH_MIN)?;
    let t19 = length_seen(rt, v0_target, 198)?;
    let t20 = add(rt, v2_start, t19)?;
    let t22 = sub(rt, t20, v1_at)?;
    let t23 = math::min(to_num(rt, v3_end)?, to_num(rt, t22)?);
    let v7_part = call(rt, t12, this, &[v2_start, V::num(t23)], "this.subarray")?;
    let t26 = get_method(rt, v0_target, &S_SET, M_SET)?;
    call_method(rt, t26, v0_target, &[v7_part, v1_at], "target.set", M_SET)?;
    return Ok(length_seen(rt, v7_part, 200)?);
}

// buffer.js:200  indexOf(value, from, encoding) { return find(this, value, from, encoding, false); },
fn f39_indexof(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 53)?;
    let v0_value = arg(args, 0);
    let v1_from = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 20);
    return Ok(f25_find(rt, this, v0_value, v1_from, v2_encoding, false)?);
}

// buffer.js:201  lastIndexOf(value, from, encoding) { return find(this, value, from, encoding, true); },
fn f40_lastindexof(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 54)?;
    let v0_value = arg(args, 0);
    let v1_from = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 20);
    return Ok(f25_find(rt, this, v0_value, v1_from, v2_encoding, true)?);
}

// buffer.js:202  includes(value, from, encoding) { return find(this, value, from, encoding, false) >= 0; },
fn f41_includes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 55)?;
    let v0_value = arg(args, 0);
    let v1_from = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 20);
    let t8 = f25_find(rt, this, v0_value, v1_from, v2_encoding, false)?;
    return Ok(V::bool((ge(rt, t8, V::num(0.0))?)));
}

// buffer.js:203  swap16() { return swap(this, 2); },
fn f42_swap16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 56)?;
    let t1 = var_get(rt, 24);
    let t1 = tdz(rt, t1, "swap")?;
    return Ok(f53_swap(rt, this, 2i64)?);
}

// buffer.js:204  swap32() { return swap(this, 4); },
fn f43_swap32(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 57)?;
    let t1 = var_get(rt, 24);
    let t1 = tdz(rt, t1, "swap")?;
    return Ok(f53_swap(rt, this, 4i64)?);
}

// buffer.js:205  swap64() { return swap(this, 8); },
fn f44_swap64(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 58)?;
    let t1 = var_get(rt, 24);
    let t1 = tdz(rt, t1, "swap")?;
    return Ok(f53_swap(rt, this, 8i64)?);
}

// buffer.js:206  readUIntBE(offset, size) { return readInteger(this, offset, size, false, false); },
fn f45_readuintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 59)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 25);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f54_readinteger(rt, this, v0_offset, v1_size, false, false)?);
}

// buffer.js:207  readUIntLE(offset, size) { return readInteger(this, offset, size, true, false); },
fn f46_readuintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 60)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 25);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f54_readinteger(rt, this, v0_offset, v1_size, true, false)?);
}

// buffer.js:208  readIntBE(offset, size) { return readInteger(this, offset, size, false, true); },
fn f47_readintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 61)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 25);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f54_readinteger(rt, this, v0_offset, v1_size, false, true)?);
}

// buffer.js:209  readIntLE(offset, size) { return readInteger(this, offset, size, true, true); },
fn f48_readintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 62)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 25);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f54_readinteger(rt, this, v0_offset, v1_size, true, true)?);
}

// buffer.js:210  writeUIntBE(value, offset, size) { return writeInteger(this, value, offset, size, false, false); },
fn f49_writeuintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 63)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 26);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f55_writeinteger(rt, this, v0_value, v1_offset, v2_size, false, false)?);
}

// buffer.js:211  writeUIntLE(value, offset, size) { return writeInteger(this, value, offset, size, true, false); },
fn f50_writeuintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 64)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 26);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f55_writeinteger(rt, this, v0_value, v1_offset, v2_size, true, false)?);
}

// buffer.js:212  writeIntBE(value, offset, size) { return writeInteger(this, value, offset, size, false, true); },
fn f51_writeintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 65)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 26);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f55_writeinteger(rt, this, v0_value, v1_offset, v2_size, false, true)?);
}

// buffer.js:213  writeIntLE(value, offset, size) { return writeInteger(this, value, offset, size, true, true); },
fn f52_writeintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 66)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 26);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f55_writeinteger(rt, this, v0_value, v1_offset, v2_size, true, true)?);
}

// buffer.js:215  const swap = (b, n) => {
fn f53_swap(rt: &mut Rt, p0: V, p1: i64) -> R<V> {
    enter(rt, 26, 67)?;
    let v0_b = p0;
    let v1_n = p1;
    let t4 = length_seen(rt, v0_b, 201)?;
    let t6 = rem_num(mix_num(rt, t4)?, (v1_n as f64));
    let t7 = t6 != 0.0;
    if t7 {
        let t8 = var_get(rt, 4);
        let t9 = gload(rt, &S_RANGEERROR)?;
        let t11 = v1_n * 8i64;
        let t12 = to_part(rt, V::num(t11 as f64))?;
        let t14 = concat_n(rt, &[S_BUFFER_SIZE_MUST_BE_A_MULTIPLE_O.v(), t12, S_BITS.v()])?;
        let t15 = construct(rt, t9, &[t14], "RangeError")?;
        let t16 = call(rt, t8, V::UNDEFINED, &[t15, S_ERR_INVALID_BUFFER_SIZE.v()], "coded")?;
        return Err(throw(rt, t16));
    }
    let mut v2_i = 0.0;
    'l2: loop {
        tick(rt, 20, 68)?;
        let t19 = length_seen(rt, v0_b, 202)?;
        let t20 = lt(rt, V::num(v2_i), t19)?;
        if !t20 {
            break 'l2;
        }
        let t22 = get_seen(rt, v0_b, &S_SUBARRAY, 203)?;
        let t26 = v2_i + (v1_n as f64);
        let t27 = call(rt, t22, v0_b, &[V::num(v2_i), V::num(t26)], "b.subarray")?;
        let t28 = get_method(rt, t27, &S_REVERSE, M_REVERSE)?;
        call_method(rt, t28, t27, &[], "b.subarray(...).reverse", M_REVERSE)?;
        v2_i = v2_i + (v1_n as f64);
    }
    return Ok(v0_b);
}

fn f53_swap_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p1) = int_of(arg(args, 1)) else {
        return Err(unreached(rt));
    };
    f53_swap(rt, arg(args, 0), p1)
}

// buffer.js:220  const readInteger = (b, offset, size, little, signed) => {
fn f54_readinteger(rt: &mut Rt, p0: V, p1: V, p2: V, p3: bool, p4: bool) -> R<V> {
    enter(rt, 56, 69)?;
    let mut v6 = false;
    let mut v8 = 0f64;
    let mut v9 = V::UNDEFINED;
    let mut v10 = false;
    let v0_b = p0;
    let v1_offset = p1;
    let v2_size = p2;
    let v3_little = p3;
    let v4_signed = p4;
    let t7 = ge(rt, v2_size, V::num(1.0))?;
    if t7 {
        v6 = le(rt, v2_size, V::num(6.0))?;
    } else {
        v6 = t7;
    }
    let t11 = !v6;
    if t11 {
        let t12 = var_get(rt, 7);
        let t14 = f3_outofrange(rt, S_BYTELENGTH.v(), S_1_AND_6.v(), v2_size)?;
        return Err(throw(rt, t14));
    }
    let t15 = var_get(rt, 21);
    f27_bytesin(rt, v0_b, v1_offset, v2_size)?;
    let mut v5_n = V::num(0.0);
    let mut v7_i = 0i64;
    'l2: loop {
        tick(rt, 28, 70)?;
        let t22 = lt(rt, V::num(v7_i as f64), v2_size)?;
        if !t22 {
            break 'l2;
        }
        let t24 = mix_num(rt, v5_n)? * 256.0;
        if v3_little {
            let t29 = mix_num(rt, v2_size)? - 1.0;
            v8 = t29 - (v7_i as f64);
        } else {
            v8 = (v7_i as f64);
        }
        let t34 = add(rt, v1_offset, V::num(v8))?;
        let t35 = get_v(rt, v0_b, t34)?;
        v5_n = add(rt, V::num(t24), t35)?;
        let t38 = v7_i;
        v7_i = t38 + 1;
    }
    if v4_signed {
        let t43 = 8.0 * mix_num(rt, v2_size)?;
        let t44 = t43 - 1.0;
        let t45 = exp(rt, V::num(2.0), V::num(t44))?;
        v10 = ge(rt, v5_n, t45)?;
    } else {
        v10 = v4_signed;
    }
    if v10 {
        let t50 = 8.0 * mix_num(rt, v2_size)?;
        let t51 = exp(rt, V::num(2.0), V::num(t50))?;
        v9 = sub(rt, v5_n, t51)?;
    } else {
        v9 = v5_n;
    }
    return Ok(v9);
}

fn f54_readinteger_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p3) = bool_of(arg(args, 3)) else {
        return Err(unreached(rt));
    };
    let Some(p4) = bool_of(arg(args, 4)) else {
        return Err(unreached(rt));
    };
    f54_readinteger(rt, arg(args, 0), arg(args, 1), arg(args, 2), p3, p4)
}

// buffer.js:227  const writeInteger = (b, value, offset, size, little, signed) => {
fn f55_writeinteger(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: bool, p5: bool) -> R<V> {
    enter(rt, 125, 71)?;
    let mut v8 = false;
    let mut v9 = V::UNDEFINED;
    let mut v10 = 0f64;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let mut v15 = 0f64;
    let v0_b = p0;
    let mut v1_value = p1;
    let v2_offset = p2;
    let v3_size = p3;
    let v4_little = p4;
    let v5_signed = p5;
    let t8 = ge(rt, v3_size, V::num(1.0))?;
    if t8 {
        v8 = le(rt, v3_size, V::num(6.0))?;
    } else {
        v8 = t8;
    }
    let t12 = !v8;
    if t12 {
        let t13 = var_get(rt, 7);
        let t15 = f3_outofrange(rt, S_BYTELENGTH.v(), S_1_AND_6.v(), v3_size)?;
        return Err(throw(rt, t15));
    }
    v1_value = V::num((to_num(rt, v1_value)?));
    if v5_signed {
        let t20 = 8.0 * mix_num(rt, v3_size)?;
        let t21 = t20 - 1.0;
        let t22 = exp(rt, V::num(2.0), V::num(t21))?;
        v9 = neg(rt, t22)?;
    } else {
        v9 = V::num(0.0);
    }
    let v6_low = v9;
    if v5_signed {
        let t27 = 8.0 * mix_num(rt, v3_size)?;
        let t28 = t27 - 1.0;
        let t29 = exp(rt, V::num(2.0), V::num(t28))?;
        v10 = mix_num(rt, t29)? - 1.0;
    } else {
        let t32 = 8.0 * mix_num(rt, v3_size)?;
        let t33 = exp(rt, V::num(2.0), V::num(t32))?;
        v10 = mix_num(rt, t33)? - 1.0;
    }
    let v7_high = v10;
    let t36 = var_get(rt, 23);
    let t41 = gt(rt, v3_size, V::num(4.0))?;
    if t41 {
        if v5_signed {
            let t44 = 8.0 * mix_num(rt, v3_size)?;
            let t45 = t44 - 1.0;
            let t46 = to_part(rt, V::num(t45))?;
            v12 = concat_n(rt, &[S_2_1.v(), t46, S_3.v()])?;
        } else {
            v12 = V::num(0.0);
        }
        let t50 = to_part(rt, v12)?;
        if v5_signed {
            let t55 = 8.0 * mix_num(rt, v3_size)?;
            let t56 = t55 - 1.0;
            let t57 = to_part(rt, V::num(t56))?;
            v13 = concat_n(rt, &[S_2_2.v(), t57])?;
        } else {
            let t60 = 8.0 * mix_num(rt, v3_size)?;
            let t61 = to_part(rt, V::num(t60))?;
            v13 = concat_n(rt, &[S_2_2.v(), t61])?;
        }
        let t64 = to_part(rt, v13)?;
        v11 = concat_n(rt, &[S_4.v(), t50, S_AND.v(), t64])?;
    } else {
        let t67 = to_part(rt, v6_low)?;
        let t71 = to_part(rt, V::num(v7_high))?;
        v11 = concat_n(rt, &[S_4.v(), t67, S_AND_1.v(), t71])?;
    }
    f29_inrange(rt, v1_value, v6_low, V::num(v7_high), v11)?;
    let t75 = var_get(rt, 21);
    f27_bytesin(rt, v0_b, v2_offset, v3_size)?;
    let t81 = lt(rt, v1_value, V::num(0.0))?;
    if t81 {
        let t84 = 8.0 * mix_num(rt, v3_size)?;
        let t85 = exp(rt, V::num(2.0), V::num(t84))?;
        v1_value = add(rt, v1_value, t85)?;
    }
    let mut v14_i = 0i64;
    'l2: loop {
        tick(rt, 32, 72)?;
        let t89 = lt(rt, V::num(v14_i as f64), v3_size)?;
        if !t89 {
            break 'l2;
        }
        if v4_little {
            v15 = (v14_i as f64);
        } else {
            let t95 = mix_num(rt, v3_size)? - 1.0;
            v15 = t95 - (v14_i as f64);
        }
        let t99 = add(rt, v2_offset, V::num(v15))?;
        let t101 = rem_num(mix_num(rt, v1_value)?, 256.0);
        put_v(rt, v0_b, t99, V::num(t101), true)?;
        let t102 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t103 = get_builtin(rt, t102, &S_FLOOR, G_MATH_FLOOR)?;
        let t105 = mix_num(rt, v1_value)? / 256.0;
        v1_value = V::num((math::floor(t105)));
        let t108 = v14_i;
        v14_i = t108 + 1;
    }
    return Ok(add(rt, v2_offset, v3_size)?);
}

fn f55_writeinteger_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p4) = bool_of(arg(args, 4)) else {
        return Err(unreached(rt));
    };
    let Some(p5) = bool_of(arg(args, 5)) else {
        return Err(unreached(rt));
    };
    f55_writeinteger(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), p4, p5)
}

// buffer.js:250  methods[`read${name}${order}`] = function (offset = 0) { return bytesIn(this, offset, size)[`get${v…
fn f56(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 73)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = V::num(0.0);
    } else {
        v1 = t1;
    }
    let v0_offset = v1;
    let t4 = var_get(rt, 21);
    let t6 = capture(me, 0);
    let t7 = f27_bytesin(rt, this, v0_offset, t6)?;
    let t8 = capture(me, 1);
    let t9 = to_part(rt, t8)?;
    let t10 = key_text::<true>(rt, &[S_GET.v(), t9])?;
    let t11 = get_text(rt, t7, &t10)?;
    let t13 = capture(me, 2);
    return Ok(call(rt, t11, t7, &[v0_offset, t13], "bytesIn(...)[view]")?);
}

// buffer.js:251  methods[`write${name}${order}`] = function (value, offset = 0) {
fn f57(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 86, 74)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let mut v0_value = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v2 = V::num(0.0);
    } else {
        v2 = t2;
    }
    let v1_offset = v2;
    let t5 = capture(me, 0);
    let t6 = seq(rt, t5, S_BIGINT64.v());
    if t6 {
        let t7 = var_get(rt, 23);
        let t9 = bigint(&B_2);
        let t10 = bigint(&B_63);
        let t11 = exp(rt, t9, t10)?;
        let t12 = neg(rt, t11)?;
        let t13 = bigint(&B_2);
        let t14 = bigint(&B_63);
        let t15 = exp(rt, t13, t14)?;
        let t16 = bigint(&B_1);
        let t17 = sub(rt, t15, t16)?;
        f29_inrange(rt, v0_value, t12, t17, S_2N_63N_AND_2N_63N.v())?;
    } else {
        let t19 = capture(me, 0);
        let t20 = seq(rt, t19, S_BIGUINT64.v());
        if t20 {
            let t21 = var_get(rt, 23);
            let t23 = bigint(&B_0);
            let t24 = bigint(&B_2);
            let t25 = bigint(&B_64);
            let t26 = exp(rt, t24, t25)?;
            let t27 = bigint(&B_1);
            let t28 = sub(rt, t26, t27)?;
            f29_inrange(rt, v0_value, t23, t28, S_0N_AND_2N_64N.v())?;
        } else {
            let t30 = capture(me, 1);
            let t31 = sne(rt, t30, V::UNDEFINED);
            if t31 {
                v0_value = V::num((to_num(rt, v0_value)?));
                let t34 = var_get(rt, 23);
                let t36 = capture(me, 1);
                let t37 = capture(me, 2);
                let t38 = capture(me, 3);
                let t39 = gt(rt, t38, V::num(2.0))?;
                if t39 {
                    let t40 = capture(me, 1);
                    v4 = seq(rt, t40, V::num(0.0));
                } else {
                    v4 = t39;
                }
                if v4 {
                    let t43 = capture(me, 2);
                    let t44 = to_part(rt, t43)?;
                    v3 = concat_n(rt, &[S_0_AND.v(), t44])?;
                } else {
                    let t46 = capture(me, 1);
                    let t47 = to_part(rt, t46)?;
                    let t50 = capture(me, 2);
                    let t51 = to_part(rt, t50)?;
                    v3 = concat_n(rt, &[S_4.v(), t47, S_AND_1.v(), t51])?;
                }
                f29_inrange(rt, v0_value, t36, t37, v3)?;
            }
        }
    }
    let t55 = var_get(rt, 21);
    let t57 = capture(me, 3);
    let t58 = f27_bytesin(rt, this, v1_offset, t57)?;
    let t59 = capture(me, 4);
    let t60 = to_part(rt, t59)?;
    let t61 = key_text::<true>(rt, &[S_SET.v(), t60])?;
    let t62 = get_text(rt, t58, &t61)?;
    let t65 = capture(me, 5);
    call(rt, t62, t58, &[v1_offset, v0_value, t65], "bytesIn(...)[view]")?;
    let t68 = capture(me, 3);
    return Ok(add(rt, v1_offset, t68)?);
}

// buffer.js:269  defineProperty(Buffer.prototype, 'parent', { get() { return this.buffer; }, enumerable: true, confi…
fn f58_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 75)?;
    return Ok(get_seen(rt, this, &S_BUFFER_1, 206)?);
}

// buffer.js:270  defineProperty(Buffer.prototype, 'offset', { get() { return this.byteOffset; }, enumerable: true, c…
fn f59_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 76)?;
    return Ok(get_seen(rt, this, &S_BYTEOFFSET, 207)?);
}

// buffer.js:271  for (const end of ['Slice', 'Write']) host.base.lacking('Buffer', Buffer.prototype, ['ascii', 'base…
fn f60(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 77)?;
    let v0_name = arg(args, 0);
    let t3 = capture(me, 0);
    return Ok(add(rt, v0_name, t3)?);
}

// buffer.js:274  value: function inspect(depth, options) {
fn f61_inspect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 90, 78)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = length_seen(rt, this, 208)?;
    let v2_more = mix_num(rt, t3)? - 50.0;
    let t5 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t6 = get_builtin(rt, t5, &S_FROM, G_ARRAY_FROM)?;
    let t7 = get_seen(rt, this, &S_SUBARRAY, 210)?;
    let t8 = call(rt, t7, this, &[V::num(0.0), V::num(50.0)], "this.subarray")?;
    let t9 = closure(rt, 62, &[])?;
    let t10 = call_known(rt, t6, t5, &[t8, t9], "Array.from", C_ARRAY_FROM)?;
    let t11 = get_method(rt, t10, &S_JOIN, M_JOIN)?;
    let mut v3_text = call_method(rt, t11, t10, &[S_5.v()], "Array.from(...).join", M_JOIN)?;
    let t14 = v2_more > 0.0;
    if t14 {
        let t17 = to_part(rt, V::num(v2_more))?;
        let t21 = v2_more > 1.0;
        if t21 {
            v5 = S_S.v();
        } else {
            v5 = S.v();
        }
        let t23 = to_part(rt, v5)?;
        let t73 = add_part(rt, v3_text)?;
        v3_text = concat_n(rt, &[t73, S_6.v(), t17, S_MORE_BYTE.v(), t23])?;
    }
    if v1_options.truthy() {
        let t27 = var_get(rt, 0);
        let t28 = get_method(rt, t27, &S_KEYS, M_KEYS)?;
        let t30 = get_seen(rt, v1_options, &S_SHOWHIDDEN, 213)?;
        v6 = call_method(rt, t28, t27, &[this, t30, V::FALSE], "host.keys", M_KEYS)?;
    } else {
        v6 = arr(rt, &[])?;
    }
    let v4_keys = v6;
    let t35 = length_seen(rt, v4_keys, 214)?;
    let t36 = gt(rt, t35, V::num(0.0))?;
    if t36 {
        let t37 = obj(rt)?;
        set_proto(rt, t37, V::NULL)?;
        let v7_extra = t37;
        let mut t39 = iter(rt, v4_keys, "keys")?;
        'l1: loop {
            tick(rt, 14, 79)?;
            let (t40, t41) = next(rt, &mut t39)?;
            if t41 {
                break 'l1;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let v9_key = t40;
                    let t45 = attempt!('try1, get_v(rt, this, v9_key));
                    attempt!('try1, put_v(rt, v7_extra, v9_key, t45, true));
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v8 = exception;
                close(rt, &mut t39, true)?;
                return Err(throw(rt, v8));
            }
        }
        let t47 = length_seen(rt, this, 215)?;
        let t48 = gt(rt, t47, V::num(0.0))?;
        if t48 {
            let t74 = add_part(rt, v3_text)?;
            v3_text = concat_n(rt, &[t74, S_7.v()])?;
        }
        let t52 = var_get(rt, 0);
        let t53 = get_seen(rt, t52, &S_INSPECT, 216)?;
        let t55 = obj(rt)?;
        copy_props(rt, t55, v1_options, &[])?;
        def_prop(rt, t55, &S_BREAKLENGTH, V::num(f64::INFINITY))?;
        def_prop(rt, t55, &S_COMPACT, V::TRUE)?;
        let t57 = call(rt, t53, t52, &[v7_extra, t55], "host.inspect")?;
        let t58 = get_method(rt, t57, &S_SLICE, M_SLICE)?;
        let t59 = length_seen(rt, S_OBJECT_NULL_PROTOTYPE.v(), 218)?;
        let t60 = length_seen(rt, S_8.v(), 219)?;
        let t61 = neg(rt, t60)?;
        let t62 = call_method(rt, t58, t57, &[t59, t61], "host.inspect(...).slice", M_SLICE)?;
        v3_text = add(rt, v3_text, t62)?;
    }
    let t64 = get_seen(rt, this, &S_CONSTRUCTOR, 220)?;
    let t65 = get_seen(rt, t64, &S_NAME, 221)?;
    let t66 = to_part(rt, t65)?;
    let t70 = to_part(rt, v3_text)?;
    return Ok(concat_n(rt, &[S_9.v(), t66, S_5.v(), t70, S_10.v()])?);
}

// buffer.js:276  let text = Array.from(this.subarray(0, 50), (b) => (b < 16 ? '0' : '') + b.toString(16)).join(' ');
fn f62(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 80)?;
    let mut v1 = V::UNDEFINED;
    let v0_b = arg(args, 0);
    let t3 = lt(rt, v0_b, V::num(16.0))?;
    if t3 {
        v1 = S_0.v();
    } else {
        v1 = S.v();
    }
    let t6 = get_seen(rt, v0_b, &S_TOSTRING, 222)?;
    let t7 = call(rt, t6, v0_b, &[V::num(16.0)], "b.toString")?;
    return Ok(add(rt, v1, t7)?);
}

// buffer.js:291  get module() {
fn f63_get_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 40, 81)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_STUB, 223)?;
    let t3 = get_seen(rt, t2, &S_COMPLETE, 224)?;
    let t5 = var_get(rt, 13);
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_ENCODING, 225)?;
    let t8 = get_seen(rt, t7, &S_ATOB, 226)?;
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_ENCODING, 227)?;
    let t11 = get_seen(rt, t10, &S_BTOA, 228)?;
    let t12 = obj_seen(rt, &K_MAX_LENGTH_MAX_STRING_LENGTH, [V::num(4294967296.0), V::num(536870888.0)], 229)?;
    let t13 = var_get(rt, 13);
    let t14 = var_get(rt, 0);
    let t15 = get_seen(rt, t14, &S_HTTP, 230)?;
    let t16 = get_seen(rt, t15, &S_BLOB, 231)?;
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_HTTP, 232)?;
    let t19 = get_seen(rt, t18, &S_FILE, 233)?;
    let t20 = var_get(rt, 0);
    let t21 = get_seen(rt, t20, &S_HTTP, 234)?;
    let t22 = get_seen(rt, t21, &S_FORMDATA, 235)?;
    let t23 = var_get(rt, 0);
    let t24 = get_seen(rt, t23, &S_HTTP, 236)?;
    let t25 = get_seen(rt, t24, &S_READABLESTREAM, 237)?;
    let t4 = obj_seen(rt, &K_BUFFER_ATOB_BTOA_KMAXLENGTH_CONS, [t5, t8, t11, V::num(4294967296.0), t12, t13, t16, t19, t22, t25], 238)?;
    return Ok(call(rt, t3, t2, &[S_BUFFER_1.v(), t4], "host.stub.complete")?);
}
