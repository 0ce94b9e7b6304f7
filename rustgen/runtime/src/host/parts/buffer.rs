#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from buffer.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(19);

lit!(S = "");
lit!(S_0 = ">= 0 && <= ");
lit!(S_0_1 = ">= 0");
lit!(S_1 = "\"");
lit!(S_10 = ">");
lit!(S_1_1 = "$1 ");
lit!(S_1_2 = "={1,2}$");
lit!(S_2 = "]");
lit!(S_2_1 = "2");
lit!(S_2_2 = "(.{2})");
lit!(S_3 = ">= ");
lit!(S_4 = ">= -(");
lit!(S_5 = " ** ");
lit!(S_6 = " ... ");
lit!(S_7 = ", ");
lit!(S_8 = "<");
lit!(S_9 = " ");
lit!(S_ABS = "abs");
lit!(S_ALLOC = "alloc");
lit!(S_ALLOCUNSAFE = "allocUnsafe");
lit!(S_ALLOCUNSAFESLOW = "allocUnsafeSlow");
lit!(S_AND = " and <= ");
lit!(S_AND_1 = ") and < ");
lit!(S_AND_2 = " and < ");
lit!(S_AN_INSTANCE_OF_ARRAY = "an instance of Array");
lit!(S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR = "an instance of Buffer or Uint8Array");
lit!(S_AN_INSTANCE_OF_TYPEDARRAY = "an instance of TypedArray");
lit!(S_AN_INTEGER = "an integer");
lit!(S_ARGUMENT_MUST_BE_A_STRING = "argument must be a string");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ASCII = "ascii");
lit!(S_ATOB = "atob");
lit!(S_ATTEMPT_TO_ACCESS_MEMORY_OUTSIDE = "Attempt to access memory outside buffer bounds");
lit!(S_BADOFFSET = "badOffset");
lit!(S_BADTYPE = "badType");
lit!(S_BADVALUE = "badValue");
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
lit!(S_BLOB = "blob");
lit!(S_BLOB_1 = "Blob");
lit!(S_BREAKLENGTH = "breakLength");
lit!(S_BTOA = "btoa");
lit!(S_BUF1 = "buf1");
lit!(S_BUF2 = "buf2");
lit!(S_BUFFER = "Buffer");
lit!(S_BUFFER_1 = "buffer");
lit!(S_BUFFER_2 = "Buffer.");
lit!(S_BUFFER_SIZE_MUST_BE_A_MULTIPLE_O = "Buffer size must be a multiple of ");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_CALL = "call");
lit!(S_CANNOT_MIX_BIGINT_AND_OTHER_TYPE = "Cannot mix BigInt and other types, use explicit conversions");
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
lit!(S_CREATE = "create");
lit!(S_CUSTOM = "custom");
lit!(S_DATA = "data");
lit!(S_DATAVIEW = "DataView");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DOUBLE = "Double");
lit!(S_ENCODING = "encoding");
lit!(S_ENCODINGOF = "encodingOf");
lit!(S_END = "end");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_EQUALS = "equals");
lit!(S_ERR_BUFFER_OUT_OF_BOUNDS = "ERR_BUFFER_OUT_OF_BOUNDS");
lit!(S_ERR_INVALID_ARG_TYPE = "ERR_INVALID_ARG_TYPE");
lit!(S_ERR_INVALID_BUFFER_SIZE = "ERR_INVALID_BUFFER_SIZE");
lit!(S_ERR_UNKNOWN_ENCODING = "ERR_UNKNOWN_ENCODING");
lit!(S_FILE = "File");
lit!(S_FILL = "fill");
lit!(S_FILLED = "filled");
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
lit!(S_FUNCTION = "function");
lit!(S_G = "g");
lit!(S_GET = "get");
lit!(S_GET_MODULE = "get module");
lit!(S_HEX = "hex");
lit!(S_HTTP = "http");
lit!(S_INCLUDES = "includes");
lit!(S_INDEXOF = "indexOf");
lit!(S_INSPECT = "inspect");
lit!(S_INT16 = "Int16");
lit!(S_INT32 = "Int32");
lit!(S_INT8 = "Int8");
lit!(S_INTEGER = "integer");
lit!(S_ISARRAY = "isArray");
lit!(S_ISBUFFER = "isBuffer");
lit!(S_ISBYTES = "isBytes");
lit!(S_ISENCODING = "isEncoding");
lit!(S_ISIN = "isIn");
lit!(S_ISINTEGER = "isInteger");
lit!(S_ISNAN = "isNaN");
lit!(S_ISOFFSET = "isOffset");
lit!(S_ISSIZE = "isSize");
lit!(S_ISVALUE = "isValue");
lit!(S_ISVIEW = "isView");
lit!(S_IS_OUTSIDE_OF_BUFFER_BOUNDS = "\" is outside of buffer bounds");
lit!(S_IS_OUTSIDE_THE_BOUNDS_OF_THE_BUF = " is outside the bounds of the buffer");
lit!(S_KEYS = "keys");
lit!(S_KMAXLENGTH = "kMaxLength");
lit!(S_LASTINDEXOF = "lastIndexOf");
lit!(S_LATIN1 = "latin1");
lit!(S_LE = "LE");
lit!(S_LENGTH = "length");
lit!(S_LIST = "list");
lit!(S_LIST_1 = "list[");
lit!(S_MATH = "Math");
lit!(S_MAX = "max");
lit!(S_MAX_LENGTH = "MAX_LENGTH");
lit!(S_MAX_SAFE_INTEGER = "MAX_SAFE_INTEGER");
lit!(S_MAX_STRING_LENGTH = "MAX_STRING_LENGTH");
lit!(S_MIN = "min");
lit!(S_MISSING = "missing");
lit!(S_MODULE = "module");
lit!(S_MORE_BYTE = " more byte");
lit!(S_N = "n");
lit!(S_NAME = "name");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OF = "of");
lit!(S_OFARRAYBUFFER = "ofArrayBuffer");
lit!(S_OFFSET = "offset");
lit!(S_OFOBJECT = "ofObject");
lit!(S_OF_A_RANGE_THAT_IS_NONE = " of a range that is none");
lit!(S_OF_TYPE_NUMBER = "of type number");
lit!(S_OF_TYPE_STRING = "of type string");
lit!(S_OF_TYPE_STRING_OR_AN_INSTANCE_OF = "of type string or an instance of Buffer or ArrayBuffer");
lit!(S_ONE_OF_TYPE_NUMBER_OR_STRING_OR = "one of type number or string or an instance of Buffer or Uint8Array");
lit!(S_OTHERBUFFER = "otherBuffer");
lit!(S_OUTOFRANGE = "outOfRange");
lit!(S_OUTSIDE = "outside");
lit!(S_PARENT = "parent");
lit!(S_POOLSIZE = "poolSize");
lit!(S_POSITION = "position");
lit!(S_POWER = "power");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PUT = "put");
lit!(S_RANGEERROR = "RangeError");
lit!(S_READ = "read");
lit!(S_READABLESTREAM = "ReadableStream");
lit!(S_READINTBE = "readIntBE");
lit!(S_READINTEGER = "readInteger");
lit!(S_READINTLE = "readIntLE");
lit!(S_READUINTBE = "readUIntBE");
lit!(S_READUINTLE = "readUIntLE");
lit!(S_RECEIVED = "received");
lit!(S_REDUCE = "reduce");
lit!(S_REPLACE = "replace");
lit!(S_REVERSE = "reverse");
lit!(S_S = "s");
lit!(S_SET = "set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_SETUINT32 = "setUint32");
lit!(S_SHOWHIDDEN = "showHidden");
lit!(S_SIZE = "size");
lit!(S_SIZED = "sized");
lit!(S_SLICE = "slice");
lit!(S_SLICE_1 = "Slice");
lit!(S_SLOWBUFFER = "SlowBuffer");
lit!(S_SOURCEEND = "sourceEnd");
lit!(S_SOURCESTART = "sourceStart");
lit!(S_START_OFFSET = "Start offset ");
lit!(S_STRING = "string");
lit!(S_STUB = "stub");
lit!(S_SUBARRAY = "subarray");
lit!(S_SWAP = "swap");
lit!(S_SWAP16 = "swap16");
lit!(S_SWAP32 = "swap32");
lit!(S_SWAP64 = "swap64");
lit!(S_SYMBOL = "Symbol");
lit!(S_TARGET = "target");
lit!(S_TARGETEND = "targetEnd");
lit!(S_TARGETSTART = "targetStart");
lit!(S_THE_FIRST_ARGUMENT_MUST_BE_OF_TY = "The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ");
lit!(S_TOJSON = "toJSON");
lit!(S_TOLOCALESTRING = "toLocaleString");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOPRIMITIVE = "toPrimitive");
lit!(S_TOSTRING = "toString");
lit!(S_TOTEXT = "toText");
lit!(S_TRIM = "trim");
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
lit!(S_VIEWOF = "viewOf");
lit!(S_WHOLE = "whole");
lit!(S_WITHIN = "within");
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
const K_BUFFER_ATOB_BTOA_KMAXLENGTH_CONS: [&Lit; 10] = [&S_BUFFER, &S_ATOB, &S_BTOA, &S_KMAXLENGTH, &S_CONSTANTS, &S_SLOWBUFFER, &S_BLOB_1, &S_FILE, &S_FORMDATA, &S_READABLESTREAM];
const K_BUFFER_WRAP_FROMSTRING: [&Lit; 3] = [&S_BUFFER, &S_WRAP, &S_FROMSTRING];
const K_CONSTRUCTOR: [&Lit; 1] = [&S_CONSTRUCTOR];
const K_GET_ENUMERABLE_CONFIGURABLE: [&Lit; 3] = [&S_GET, &S_ENUMERABLE, &S_CONFIGURABLE];
const K_INSPECT: [&Lit; 1] = [&S_INSPECT];
const K_MAX_LENGTH_MAX_STRING_LENGTH: [&Lit; 2] = [&S_MAX_LENGTH, &S_MAX_STRING_LENGTH];
const K_POOLSIZE_FROM_COPYBYTESFROM_OF_A: [&Lit; 12] = [&S_POOLSIZE, &S_FROM, &S_COPYBYTESFROM, &S_OF, &S_ALLOC, &S_ALLOCUNSAFE, &S_ALLOCUNSAFESLOW, &S_ISBUFFER, &S_COMPARE, &S_ISENCODING, &S_CONCAT, &S_BYTELENGTH];
const K_TOSTRING_TOLOCALESTRING_TOJSON_E: [&Lit; 24] = [&S_TOSTRING, &S_TOLOCALESTRING, &S_TOJSON, &S_EQUALS, &S_COMPARE, &S_SUBARRAY, &S_SLICE, &S_WRITE, &S_FILL, &S_COPY, &S_INDEXOF, &S_LASTINDEXOF, &S_INCLUDES, &S_SWAP16, &S_SWAP32, &S_SWAP64, &S_READUINTBE, &S_READUINTLE, &S_READINTBE, &S_READINTLE, &S_WRITEUINTBE, &S_WRITEUINTLE, &S_WRITEINTBE, &S_WRITEINTLE];
const K_TYPE_DATA: [&Lit; 2] = [&S_TYPE, &S_DATA];
const K_UTF8_UTF_8_HEX_BASE64_BASE64URL: [&Lit; 12] = [&S_UTF8, &S_UTF_8, &S_HEX, &S_BASE64, &S_BASE64URL, &S_LATIN1, &S_BINARY, &S_ASCII, &S_UCS2, &S_UCS_2, &S_UTF16LE, &S_UTF_16LE];
const K_VALUE_WRITABLE_CONFIGURABLE: [&Lit; 3] = [&S_VALUE, &S_WRITABLE, &S_CONFIGURABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_INCLUDES: Method = method("includes");
const M_KEYS: Method = method("keys");
const M_REDUCE: Method = method("reduce");
const M_REPLACE: Method = method("replace");
const M_REVERSE: Method = method("reverse");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_TOLOWERCASE: Method = method("toLowerCase");
const M_TRIM: Method = method("trim");
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
        FuncInfo { code: f3_isoffset_entry, name: &S_ISOFFSET, length: 2, flags: 6 },
        FuncInfo { code: f4_outside_entry, name: &S_OUTSIDE, length: 1, flags: 6 },
        FuncInfo { code: f5_encodingof_entry, name: &S_ENCODINGOF, length: 1, flags: 6 },
        FuncInfo { code: f6_wrap_entry, name: &S_WRAP, length: 3, flags: 6 },
        FuncInfo { code: f7_fromstring_entry, name: &S_FROMSTRING, length: 2, flags: 6 },
        FuncInfo { code: f8_sized_entry, name: &S_SIZED, length: 1, flags: 6 },
        FuncInfo { code: f9_isbytes_entry, name: &S_ISBYTES, length: 1, flags: 6 },
        FuncInfo { code: f10_ofarraybuffer_entry, name: &S_OFARRAYBUFFER, length: 3, flags: 6 },
        FuncInfo { code: f11_ofobject_entry, name: &S_OFOBJECT, length: 1, flags: 6 },
        FuncInfo { code: f12_from, name: &S_FROM, length: 3, flags: 2 },
        FuncInfo { code: f13_copybytesfrom, name: &S_COPYBYTESFROM, length: 3, flags: 2 },
        FuncInfo { code: f14_of, name: &S_OF, length: 0, flags: 6 },
        FuncInfo { code: f15_alloc, name: &S_ALLOC, length: 3, flags: 2 },
        FuncInfo { code: f16_allocunsafe, name: &S_ALLOCUNSAFE, length: 1, flags: 6 },
        FuncInfo { code: f17_allocunsafeslow, name: &S_ALLOCUNSAFESLOW, length: 1, flags: 6 },
        FuncInfo { code: f18_isbuffer, name: &S_ISBUFFER, length: 1, flags: 6 },
        FuncInfo { code: f19_compare, name: &S_COMPARE, length: 2, flags: 2 },
        FuncInfo { code: f20_isencoding, name: &S_ISENCODING, length: 1, flags: 6 },
        FuncInfo { code: f21_concat, name: &S_CONCAT, length: 2, flags: 2 },
        FuncInfo { code: f22, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f23_bytelength, name: &S_BYTELENGTH, length: 2, flags: 2 },
        FuncInfo { code: f24_copyof_entry, name: &S_COPYOF, length: 1, flags: 6 },
        FuncInfo { code: f25_position_entry, name: &S_POSITION, length: 2, flags: 6 },
        FuncInfo { code: f26_within_entry, name: &S_WITHIN, length: 4, flags: 6 },
        FuncInfo { code: f27_find_entry, name: &S_FIND, length: 5, flags: 6 },
        FuncInfo { code: f28_fits_entry, name: &S_FITS, length: 1, flags: 6 },
        FuncInfo { code: f29_filled_entry, name: &S_FILLED, length: 5, flags: 6 },
        FuncInfo { code: f30_badoffset_entry, name: &S_BADOFFSET, length: 2, flags: 6 },
        FuncInfo { code: f31_isin_entry, name: &S_ISIN, length: 3, flags: 6 },
        FuncInfo { code: f32_viewof_entry, name: &S_VIEWOF, length: 1, flags: 6 },
        FuncInfo { code: f33_isvalue_entry, name: &S_ISVALUE, length: 4, flags: 6 },
        FuncInfo { code: f34_power_entry, name: &S_POWER, length: 1, flags: 6 },
        FuncInfo { code: f35_integer_entry, name: &S_INTEGER, length: 1, flags: 6 },
        FuncInfo { code: f36_put_entry, name: &S_PUT, length: 5, flags: 6 },
        FuncInfo { code: f37_tostring, name: &S_TOSTRING, length: 3, flags: 2 },
        FuncInfo { code: f38_tolocalestring, name: &S_TOLOCALESTRING, length: 0, flags: 2 },
        FuncInfo { code: f39_tojson, name: &S_TOJSON, length: 0, flags: 2 },
        FuncInfo { code: f40_equals, name: &S_EQUALS, length: 1, flags: 2 },
        FuncInfo { code: f41_compare, name: &S_COMPARE, length: 5, flags: 2 },
        FuncInfo { code: f42_offset_entry, name: &S_OFFSET, length: 4, flags: 6 },
        FuncInfo { code: f43_subarray, name: &S_SUBARRAY, length: 2, flags: 2 },
        FuncInfo { code: f44_slice, name: &S_SLICE, length: 2, flags: 2 },
        FuncInfo { code: f45_write, name: &S_WRITE, length: 4, flags: 2 },
        FuncInfo { code: f46_fill, name: &S_FILL, length: 4, flags: 2 },
        FuncInfo { code: f47_copy, name: &S_COPY, length: 4, flags: 2 },
        FuncInfo { code: f48_indexof, name: &S_INDEXOF, length: 3, flags: 2 },
        FuncInfo { code: f49_lastindexof, name: &S_LASTINDEXOF, length: 3, flags: 2 },
        FuncInfo { code: f50_includes, name: &S_INCLUDES, length: 3, flags: 2 },
        FuncInfo { code: f51_swap16, name: &S_SWAP16, length: 0, flags: 2 },
        FuncInfo { code: f52_swap32, name: &S_SWAP32, length: 0, flags: 2 },
        FuncInfo { code: f53_swap64, name: &S_SWAP64, length: 0, flags: 2 },
        FuncInfo { code: f54_readuintbe, name: &S_READUINTBE, length: 2, flags: 2 },
        FuncInfo { code: f55_readuintle, name: &S_READUINTLE, length: 2, flags: 2 },
        FuncInfo { code: f56_readintbe, name: &S_READINTBE, length: 2, flags: 2 },
        FuncInfo { code: f57_readintle, name: &S_READINTLE, length: 2, flags: 2 },
        FuncInfo { code: f58_writeuintbe, name: &S_WRITEUINTBE, length: 3, flags: 2 },
        FuncInfo { code: f59_writeuintle, name: &S_WRITEUINTLE, length: 3, flags: 2 },
        FuncInfo { code: f60_writeintbe, name: &S_WRITEINTBE, length: 3, flags: 2 },
        FuncInfo { code: f61_writeintle, name: &S_WRITEINTLE, length: 3, flags: 2 },
        FuncInfo { code: f62_swap_entry, name: &S_SWAP, length: 2, flags: 6 },
        FuncInfo { code: f63_issize_entry, name: &S_ISSIZE, length: 1, flags: 6 },
        FuncInfo { code: f64_readinteger_entry, name: &S_READINTEGER, length: 5, flags: 6 },
        FuncInfo { code: f65_writeinteger_entry, name: &S_WRITEINTEGER, length: 6, flags: 6 },
        FuncInfo { code: f66, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f67, name: &S, length: 1, flags: 2 },
        FuncInfo { code: f68, name: &S, length: 0, flags: 2 },
        FuncInfo { code: f69, name: &S, length: 1, flags: 2 },
        FuncInfo { code: f70_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f71_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f72_inspect, name: &S_INSPECT, length: 2, flags: 2 },
        FuncInfo { code: f73_get_module, name: &S_GET_MODULE, length: 0, flags: 2 },
        FuncInfo { code: f74_slowbuffer, name: &S_SLOWBUFFER, length: 1, flags: 3 },
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

// buffer.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// buffer.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 369, 1)?;
    let mut v43 = V::UNDEFINED;
    let mut v45 = V::UNDEFINED;
    let mut v56 = V::UNDEFINED;
    let mut v61 = V::UNDEFINED;
    let mut v63 = V::UNDEFINED;
    let mut v65 = V::UNDEFINED;
    let mut v67 = V::UNDEFINED;
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
    var_set(rt, 18, V::UNDEFINED)?;
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
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = closure(rt, 2, &[])?;
    var_set(rt, 18, t2)?;
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
    let t10 = get_seen(rt, t9, &S_BASE, 41)?;
    req_obj(rt, t10, "host.base", "coded")?;
    let t11 = get_seen(rt, t10, &S_CODED, 42)?;
    var_set(rt, 4, t11)?;
    let t12 = get_seen(rt, t10, &S_BADTYPE, 43)?;
    var_set(rt, 5, t12)?;
    let t13 = get_seen(rt, t10, &S_BADVALUE, 44)?;
    var_set(rt, 6, t13)?;
    let t14 = get_seen(rt, t10, &S_OUTOFRANGE, 45)?;
    var_set(rt, 7, t14)?;
    let t15 = get_seen(rt, t10, &S_RECEIVED, 46)?;
    var_set(rt, 8, t15)?;
    let t16 = get_seen(rt, t10, &S_ISINTEGER, 47)?;
    var_set(rt, 9, t16)?;
    var_set(rt, 10, V::num(4294967296.0))?;
    let t17 = closure(rt, 3, &[])?;
    var_set(rt, 11, t17)?;
    let t18 = closure(rt, 4, &[])?;
    var_set(rt, 12, t18)?;
    let t19 = obj_seen(rt, &K_UTF8_UTF_8_HEX_BASE64_BASE64URL, [S_UTF8.v(), S_UTF8.v(), S_HEX.v(), S_BASE64.v(), S_BASE64URL.v(), S_LATIN1.v(), S_LATIN1.v(), S_ASCII.v(), S_UTF16LE.v(), S_UTF16LE.v(), S_UTF16LE.v(), S_UTF16LE.v()], 48)?;
    var_set(rt, 13, t19)?;
    let t20 = closure(rt, 5, &[])?;
    var_set(rt, 14, t20)?;
    let t21 = closure(rt, 6, &[])?;
    var_set(rt, 15, t21)?;
    let t22 = closure(rt, 7, &[])?;
    var_set(rt, 16, t22)?;
    let t23 = closure(rt, 8, &[])?;
    var_set(rt, 17, t23)?;
    let t24 = var_get(rt, 1);
    let t25 = var_get(rt, 18);
    let t26 = var_get(rt, 2);
    call(rt, t24, V::UNDEFINED, &[t25, t26], "setPrototypeOf")?;
    let t28 = var_get(rt, 18);
    let t29 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t30 = get_builtin(rt, t29, &S_CREATE, G_OBJECT_CREATE)?;
    let t31 = var_get(rt, 2);
    let t32 = get_seen(rt, t31, &S_PROTOTYPE, 50)?;
    let t35 = var_get(rt, 18);
    let t34 = obj_seen(rt, &K_VALUE_WRITABLE_CONFIGURABLE, [t35, V::TRUE, V::TRUE], 51)?;
    let t33 = obj_seen(rt, &K_CONSTRUCTOR, [t34], 52)?;
    let t36 = call_known(rt, t30, t29, &[t32, t33], "Object.create", C_OBJECT_CREATE)?;
    put_seen(rt, t28, &S_PROTOTYPE, t36, true, 53)?;
    let t37 = closure(rt, 9, &[])?;
    var_set(rt, 19, t37)?;
    let t38 = closure(rt, 10, &[])?;
    var_set(rt, 20, t38)?;
    let t39 = closure(rt, 11, &[])?;
    var_set(rt, 21, t39)?;
    let t41 = closure(rt, 12, &[])?;
    let t42 = closure(rt, 13, &[])?;
    let t43 = closure(rt, 14, &[])?;
    let t44 = closure(rt, 15, &[])?;
    let t45 = closure(rt, 16, &[])?;
    let t46 = closure(rt, 17, &[])?;
    let t47 = closure(rt, 18, &[])?;
    let t48 = closure(rt, 19, &[])?;
    let t49 = closure(rt, 20, &[])?;
    let t50 = closure(rt, 21, &[])?;
    let t51 = closure(rt, 23, &[])?;
    let t40 = obj_seen(rt, &K_POOLSIZE_FROM_COPYBYTESFROM_OF_A, [V::num(8192.0), t41, t42, t43, t44, t45, t46, t47, t48, t49, t50, t51], 54)?;
    var_set(rt, 22, t40)?;
    let t52 = closure(rt, 24, &[])?;
    var_set(rt, 23, t52)?;
    let t54 = var_get(rt, 22);
    let t54 = tdz(rt, t54, "statics")?;
    let t55 = call(rt, v3_keys, V::UNDEFINED, &[t54], "")?;
    let mut t56 = iter(rt, t55, "keys is not a function or its return value")?;
    'l1: loop {
        tick(rt, 17, 2)?;
        let (t57, t58) = next(rt, &mut t56)?;
        if t58 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v44_key = t57;
                let t60 = var_get(rt, 18);
                let t63 = var_get(rt, 22);
                let t63 = attempt!('try1, tdz(rt, t63, "statics"));
                let t65 = attempt!('try1, get_v(rt, t63, v44_key));
                let t62 = attempt!('try1, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t65, V::TRUE, V::TRUE, V::TRUE], 55));
                attempt!('try1, call(rt, v1_defineproperty, V::UNDEFINED, &[t60, v44_key, t62], "defineProperty"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v43 = exception;
            close(rt, &mut t56, true)?;
            return Err(throw(rt, v43));
        }
    }
    let t68 = closure(rt, 25, &[])?;
    var_set(rt, 24, t68)?;
    let t69 = closure(rt, 26, &[])?;
    var_set(rt, 25, t69)?;
    let t70 = closure(rt, 27, &[])?;
    var_set(rt, 26, t70)?;
    let t71 = closure(rt, 29, &[])?;
    var_set(rt, 27, t71)?;
    let t72 = closure(rt, 30, &[])?;
    var_set(rt, 28, t72)?;
    let t73 = closure(rt, 31, &[])?;
    var_set(rt, 29, t73)?;
    let t74 = closure(rt, 32, &[])?;
    var_set(rt, 30, t74)?;
    let t75 = closure(rt, 33, &[])?;
    var_set(rt, 31, t75)?;
    let t76 = closure(rt, 35, &[])?;
    var_set(rt, 32, t76)?;
    let t77 = closure(rt, 36, &[])?;
    var_set(rt, 33, t77)?;
    let t79 = closure(rt, 37, &[])?;
    let t80 = closure(rt, 38, &[])?;
    let t81 = closure(rt, 39, &[])?;
    let t82 = closure(rt, 40, &[])?;
    let t83 = closure(rt, 41, &[])?;
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
    let t94 = closure(rt, 53, &[])?;
    let t95 = closure(rt, 54, &[])?;
    let t96 = closure(rt, 55, &[])?;
    let t97 = closure(rt, 56, &[])?;
    let t98 = closure(rt, 57, &[])?;
    let t99 = closure(rt, 58, &[])?;
    let t100 = closure(rt, 59, &[])?;
    let t101 = closure(rt, 60, &[])?;
    let t102 = closure(rt, 61, &[])?;
    let v36_methods = obj_seen(rt, &K_TOSTRING_TOLOCALESTRING_TOJSON_E, [t79, t80, t81, t82, t83, t84, t85, t86, t87, t88, t89, t90, t91, t92, t93, t94, t95, t96, t97, t98, t99, t100, t101, t102], 56)?;
    let t103 = closure(rt, 62, &[])?;
    var_set(rt, 34, t103)?;
    let t104 = closure(rt, 63, &[])?;
    var_set(rt, 35, t104)?;
    let t105 = closure(rt, 64, &[])?;
    var_set(rt, 36, t105)?;
    let t106 = closure(rt, 65, &[])?;
    var_set(rt, 37, t106)?;
    let t107 = arr(rt, &[S_UINT8.v(), S_UINT8_1.v(), V::num(1.0), S.v(), V::num(0.0), V::num(255.0)])?;
    let t108 = arr(rt, &[S_INT8.v(), S_INT8.v(), V::num(1.0), S.v(), V::num(-128.0), V::num(127.0)])?;
    let t109 = arr(rt, &[S_UINT16.v(), S_UINT16_1.v(), V::num(2.0), S_LE.v(), V::num(0.0), V::num(65535.0)])?;
    let t110 = arr(rt, &[S_UINT16.v(), S_UINT16_1.v(), V::num(2.0), S_BE.v(), V::num(0.0), V::num(65535.0)])?;
    let t111 = arr(rt, &[S_INT16.v(), S_INT16.v(), V::num(2.0), S_LE.v(), V::num(-32768.0), V::num(32767.0)])?;
    let t112 = arr(rt, &[S_INT16.v(), S_INT16.v(), V::num(2.0), S_BE.v(), V::num(-32768.0), V::num(32767.0)])?;
    let t113 = exp(rt, V::num(2.0), V::num(32.0))?;
    let t114 = mix_num(rt, t113)? - 1.0;
    let t115 = arr(rt, &[S_UINT32.v(), S_UINT32_1.v(), V::num(4.0), S_LE.v(), V::num(0.0), V::num(t114)])?;
    let t116 = exp(rt, V::num(2.0), V::num(32.0))?;
    let t117 = mix_num(rt, t116)? - 1.0;
    let t118 = arr(rt, &[S_UINT32.v(), S_UINT32_1.v(), V::num(4.0), S_BE.v(), V::num(0.0), V::num(t117)])?;
    let t119 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t120 = neg(rt, t119)?;
    let t121 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t122 = mix_num(rt, t121)? - 1.0;
    let t123 = arr(rt, &[S_INT32.v(), S_INT32.v(), V::num(4.0), S_LE.v(), t120, V::num(t122)])?;
    let t124 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t125 = neg(rt, t124)?;
    let t126 = exp(rt, V::num(2.0), V::num(31.0))?;
    let t127 = mix_num(rt, t126)? - 1.0;
    let t128 = arr(rt, &[S_INT32.v(), S_INT32.v(), V::num(4.0), S_BE.v(), t125, V::num(t127)])?;
    let t129 = arr(rt, &[S_FLOAT.v(), S_FLOAT32.v(), V::num(4.0), S_LE.v()])?;
    let t130 = arr(rt, &[S_FLOAT.v(), S_FLOAT32.v(), V::num(4.0), S_BE.v()])?;
    let t131 = arr(rt, &[S_DOUBLE.v(), S_FLOAT64.v(), V::num(8.0), S_LE.v()])?;
    let t132 = arr(rt, &[S_DOUBLE.v(), S_FLOAT64.v(), V::num(8.0), S_BE.v()])?;
    let t133 = bigint(&B_2);
    let t134 = bigint(&B_63);
    let t135 = exp(rt, t133, t134)?;
    let t136 = neg(rt, t135)?;
    let t137 = bigint(&B_2);
    let t138 = bigint(&B_63);
    let t139 = exp(rt, t137, t138)?;
    let t140 = bigint(&B_1);
    let t141 = sub(rt, t139, t140)?;
    let t142 = arr(rt, &[S_BIGINT64.v(), S_BIGINT64.v(), V::num(8.0), S_LE.v(), t136, t141])?;
    let t143 = bigint(&B_2);
    let t144 = bigint(&B_63);
    let t145 = exp(rt, t143, t144)?;
    let t146 = neg(rt, t145)?;
    let t147 = bigint(&B_2);
    let t148 = bigint(&B_63);
    let t149 = exp(rt, t147, t148)?;
    let t150 = bigint(&B_1);
    let t151 = sub(rt, t149, t150)?;
    let t152 = arr(rt, &[S_BIGINT64.v(), S_BIGINT64.v(), V::num(8.0), S_BE.v(), t146, t151])?;
    let t153 = bigint(&B_0);
    let t154 = bigint(&B_2);
    let t155 = bigint(&B_64);
    let t156 = exp(rt, t154, t155)?;
    let t157 = bigint(&B_1);
    let t158 = sub(rt, t156, t157)?;
    let t159 = arr(rt, &[S_BIGUINT64.v(), S_BIGUINT64_1.v(), V::num(8.0), S_LE.v(), t153, t158])?;
    let t160 = bigint(&B_0);
    let t161 = bigint(&B_2);
    let t162 = bigint(&B_64);
    let t163 = exp(rt, t161, t162)?;
    let t164 = bigint(&B_1);
    let t165 = sub(rt, t163, t164)?;
    let t166 = arr(rt, &[S_BIGUINT64.v(), S_BIGUINT64_1.v(), V::num(8.0), S_BE.v(), t160, t165])?;
    let v41_numbers = arr(rt, &[t107, t108, t109, t110, t111, t112, t115, t118, t123, t128, t129, t130, t131, t132, t142, t152, t159, t166])?;
    let mut t169 = iter(rt, v41_numbers, "numbers")?;
    'l3: loop {
        tick(rt, 97, 3)?;
        let (t170, t171) = next(rt, &mut t169)?;
        if t171 {
            break 'l3;
        }
        'done2: {
            let stop: Stop = 'try2: {
                let mut t172 = attempt!('try2, iter(rt, t170, ".for"));
                let (t173, t174) = attempt!('try2, next(rt, &mut t172));
                let v46_name = t173;
                let (t175, t176) = attempt!('try2, next(rt, &mut t172));
                let v47_view = t175;
                let (t177, t178) = attempt!('try2, next(rt, &mut t172));
                let v48_size = t177;
                let (t179, t180) = attempt!('try2, next(rt, &mut t172));
                let v49_order = t179;
                let (t181, t182) = attempt!('try2, next(rt, &mut t172));
                let v50_low = t181;
                let (t183, t184) = attempt!('try2, next(rt, &mut t172));
                let v51_high = t183;
                attempt!('try2, close(rt, &mut t172, false));
                let v52_little = seq(rt, v49_order, S_LE.v());
                let t188 = type_of(rt, v50_low);
                let v53_isbig = seq(rt, t188, S_BIGINT.v());
                let t191 = attempt!('try2, to_part(rt, v46_name));
                let t194 = attempt!('try2, to_part(rt, v49_order));
                let v54_reads = attempt!('try2, concat_n(rt, &[S_READ.v(), t191, t194]));
                let t197 = attempt!('try2, to_part(rt, v46_name));
                let t200 = attempt!('try2, to_part(rt, v49_order));
                let v55_writes = attempt!('try2, concat_n(rt, &[S_WRITE.v(), t197, t200]));
                let t204 = attempt!('try2, obj(rt));
                let t206 = attempt!('try2, to_key(rt, v54_reads));
                let t207 = attempt!('try2, closure(rt, 66, &[v48_size, v47_view, V::bool(v52_little)]));
                attempt!('try2, set_name(rt, t207, t206, ""));
                attempt!('try2, def_prop_v(rt, t204, t206, t207));
                let t209 = attempt!('try2, get_v(rt, t204, v54_reads));
                attempt!('try2, put_v(rt, v36_methods, v54_reads, t209, true));
                let t212 = attempt!('try2, obj(rt));
                let t214 = attempt!('try2, to_key(rt, v55_writes));
                let t215 = attempt!('try2, closure(rt, 67, &[V::bool(v53_isbig), v48_size, v50_low, v51_high, V::bool(v52_little), v47_view]));
                attempt!('try2, set_name(rt, t215, t214, ""));
                attempt!('try2, def_prop_v(rt, t212, t214, t215));
                let t217 = attempt!('try2, get_v(rt, t212, v55_writes));
                attempt!('try2, put_v(rt, v36_methods, v55_writes, t217, true));
                let t219 = attempt!('try2, get_method(rt, v46_name, &S_INCLUDES, M_INCLUDES));
                let t220 = attempt!('try2, call_method(rt, t219, v46_name, &[S_UINT.v()], "name.includes", M_INCLUDES));
                if t220.truthy() {
                    let t223 = attempt!('try2, get_method(rt, v46_name, &S_REPLACE, M_REPLACE));
                    let t224 = attempt!('try2, call_method(rt, t223, v46_name, &[S_UINT.v(), S_UINT_1.v()], "name.replace", M_REPLACE));
                    let t225 = attempt!('try2, to_part(rt, t224));
                    let t228 = attempt!('try2, to_part(rt, v49_order));
                    let t229 = attempt!('try2, key_text::<true>(rt, &[S_READ.v(), t225, t228]));
                    let t232 = attempt!('try2, get_v(rt, v36_methods, v54_reads));
                    attempt!('try2, put_text(rt, v36_methods, &t229, t232, true));
                    let t235 = attempt!('try2, get_method(rt, v46_name, &S_REPLACE, M_REPLACE));
                    let t236 = attempt!('try2, call_method(rt, t235, v46_name, &[S_UINT.v(), S_UINT_1.v()], "name.replace", M_REPLACE));
                    let t237 = attempt!('try2, to_part(rt, t236));
                    let t240 = attempt!('try2, to_part(rt, v49_order));
                    let t241 = attempt!('try2, key_text::<true>(rt, &[S_WRITE.v(), t237, t240]));
                    let t244 = attempt!('try2, get_v(rt, v36_methods, v55_writes));
                    attempt!('try2, put_text(rt, v36_methods, &t241, t244, true));
                }
                break 'done2;
            };
            let exception = caught(rt, stop)?;
            v45 = exception;
            close(rt, &mut t169, true)?;
            return Err(throw(rt, v45));
        }
    }
    let t246 = arr(rt, &[S_ASCII.v(), S_ASCII.v()])?;
    let t247 = arr(rt, &[S_BASE64.v(), S_BASE64.v()])?;
    let t248 = arr(rt, &[S_BASE64URL.v(), S_BASE64URL.v()])?;
    let t249 = arr(rt, &[S_LATIN1.v(), S_LATIN1.v()])?;
    let t250 = arr(rt, &[S_HEX.v(), S_HEX.v()])?;
    let t251 = arr(rt, &[S_UCS2.v(), S_UTF16LE.v()])?;
    let t252 = arr(rt, &[S_UTF8.v(), S_UTF8.v()])?;
    let t253 = arr(rt, &[t246, t247, t248, t249, t250, t251, t252])?;
    let mut t254 = iter(rt, t253, "")?;
    'l5: loop {
        tick(rt, 47, 4)?;
        let (t255, t256) = next(rt, &mut t254)?;
        if t256 {
            break 'l5;
        }
        'done3: {
            let stop: Stop = 'try3: {
                let mut t257 = attempt!('try3, iter(rt, t255, ".for"));
                let (t258, t259) = attempt!('try3, next(rt, &mut t257));
                let v57_name = t258;
                let (t260, t261) = attempt!('try3, next(rt, &mut t257));
                let v58_encoding = t260;
                attempt!('try3, close(rt, &mut t257, false));
                let t263 = attempt!('try3, to_part(rt, v57_name));
                let v59_slices = attempt!('try3, concat_n(rt, &[t263, S_SLICE_1.v()]));
                let t266 = attempt!('try3, to_part(rt, v57_name));
                let v60_writes = attempt!('try3, concat_n(rt, &[t266, S_WRITE_1.v()]));
                let t270 = attempt!('try3, obj(rt));
                let t272 = attempt!('try3, to_key(rt, v59_slices));
                let t273 = attempt!('try3, closure(rt, 68, &[v59_slices, v58_encoding]));
                attempt!('try3, set_name(rt, t273, t272, ""));
                attempt!('try3, def_prop_v(rt, t270, t272, t273));
                let t275 = attempt!('try3, get_v(rt, t270, v59_slices));
                attempt!('try3, put_v(rt, v36_methods, v59_slices, t275, true));
                let t278 = attempt!('try3, obj(rt));
                let t280 = attempt!('try3, to_key(rt, v60_writes));
                let t281 = attempt!('try3, closure(rt, 69, &[v60_writes, v58_encoding]));
                attempt!('try3, set_name(rt, t281, t280, ""));
                attempt!('try3, def_prop_v(rt, t278, t280, t281));
                let t283 = attempt!('try3, get_v(rt, t278, v60_writes));
                attempt!('try3, put_v(rt, v36_methods, v60_writes, t283, true));
                break 'done3;
            };
            let exception = caught(rt, stop)?;
            v56 = exception;
            close(rt, &mut t254, true)?;
            return Err(throw(rt, v56));
        }
    }
    let t285 = arr(rt, &[S_READ.v(), S_WRITE.v()])?;
    let mut t286 = iter(rt, t285, "")?;
    'l7: loop {
        tick(rt, 12, 5)?;
        let (t287, t288) = next(rt, &mut t286)?;
        if t288 {
            break 'l7;
        }
        'done4: {
            let stop: Stop = 'try4: {
                let v62_kind = t287;
                let t289 = attempt!('try4, arr(rt, &[S_BE.v(), S_LE.v()]));
                let mut t290 = attempt!('try4, iter(rt, t289, ""));
                'l9: loop {
                    attempt!('try4, tick(rt, 12, 6));
                    let (t291, t292) = attempt!('try4, next(rt, &mut t290));
                    if t292 {
                        break 'l9;
                    }
                    'done5: {
                        let stop: Stop = 'try5: {
                            let v64_end = t291;
                            let t293 = attempt!('try5, arr(rt, &[S_UINT.v()]));
                            let mut t294 = attempt!('try5, iter(rt, t293, ""));
                            'l11: loop {
                                attempt!('try5, tick(rt, 25, 7));
                                let (t295, t296) = attempt!('try5, next(rt, &mut t294));
                                if t296 {
                                    break 'l11;
                                }
                                'done6: {
                                    let stop: Stop = 'try6: {
                                        let v66_s = t295;
                                        let t299 = attempt!('try6, to_part(rt, v62_kind));
                                        let t302 = attempt!('try6, to_part(rt, v64_end));
                                        let t303 = attempt!('try6, key_text::<true>(rt, &[t299, S_UINT_1.v(), t302]));
                                        let t306 = attempt!('try6, to_part(rt, v62_kind));
                                        let t308 = attempt!('try6, to_part(rt, v66_s));
                                        let t311 = attempt!('try6, to_part(rt, v64_end));
                                        let t312 = attempt!('try6, key_text::<false>(rt, &[t306, t308, t311]));
                                        let t313 = attempt!('try6, get_text(rt, v36_methods, &t312));
                                        attempt!('try6, put_text(rt, v36_methods, &t303, t313, true));
                                        break 'done6;
                                    };
                                    let exception = attempt!('try5, caught(rt, stop));
                                    v65 = exception;
                                    attempt!('try5, close(rt, &mut t294, true));
                                    break 'try5 throw(rt, v65);
                                }
                            }
                            break 'done5;
                        };
                        let exception = attempt!('try4, caught(rt, stop));
                        v63 = exception;
                        attempt!('try4, close(rt, &mut t290, true));
                        break 'try4 throw(rt, v63);
                    }
                }
                break 'done4;
            };
            let exception = caught(rt, stop)?;
            v61 = exception;
            close(rt, &mut t286, true)?;
            return Err(throw(rt, v61));
        }
    }
    let t319 = call(rt, v3_keys, V::UNDEFINED, &[v36_methods], "")?;
    let mut t320 = iter(rt, t319, "keys is not a function or its return value")?;
    'l13: loop {
        tick(rt, 18, 8)?;
        let (t321, t322) = next(rt, &mut t320)?;
        if t322 {
            break 'l13;
        }
        'done7: {
            let stop: Stop = 'try7: {
                let v68_key = t321;
                let t324 = var_get(rt, 18);
                let t325 = attempt!('try7, get_seen(rt, t324, &S_PROTOTYPE, 60));
                let t330 = attempt!('try7, get_v(rt, v36_methods, v68_key));
                let t327 = attempt!('try7, obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t330, V::TRUE, V::TRUE, V::TRUE], 61));
                attempt!('try7, call(rt, v1_defineproperty, V::UNDEFINED, &[t325, v68_key, t327], "defineProperty"));
                break 'done7;
            };
            let exception = caught(rt, stop)?;
            v67 = exception;
            close(rt, &mut t320, true)?;
            return Err(throw(rt, v67));
        }
    }
    let t334 = var_get(rt, 18);
    let t335 = get_seen(rt, t334, &S_PROTOTYPE, 62)?;
    let t337 = closure(rt, 70, &[])?;
    let t336 = obj_seen(rt, &K_GET_ENUMERABLE_CONFIGURABLE, [t337, V::TRUE, V::TRUE], 63)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t335, S_PARENT.v(), t336], "defineProperty")?;
    let t340 = var_get(rt, 18);
    let t341 = get_seen(rt, t340, &S_PROTOTYPE, 64)?;
    let t343 = closure(rt, 71, &[])?;
    let t342 = obj_seen(rt, &K_GET_ENUMERABLE_CONFIGURABLE, [t343, V::TRUE, V::TRUE], 65)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t341, S_OFFSET.v(), t342], "defineProperty")?;
    let t346 = closure(rt, 72, &[])?;
    let t345 = obj_seen(rt, &K_INSPECT, [t346], 66)?;
    let v42_inspected = get_seen(rt, t345, &S_INSPECT, 67)?;
    let t349 = var_get(rt, 18);
    let t350 = get_seen(rt, t349, &S_PROTOTYPE, 68)?;
    let t351 = var_get(rt, 0);
    let t352 = get_seen(rt, t351, &S_CUSTOM, 69)?;
    let t353 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v42_inspected, V::TRUE, V::TRUE, V::TRUE], 70)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t350, t352, t353], "defineProperty")?;
    let t357 = var_get(rt, 18);
    let t358 = get_seen(rt, t357, &S_PROTOTYPE, 71)?;
    let t359 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [v42_inspected, V::TRUE, V::TRUE, V::TRUE], 72)?;
    call(rt, v1_defineproperty, V::UNDEFINED, &[t358, S_INSPECT.v(), t359], "defineProperty")?;
    let t363 = var_get(rt, 18);
    let t364 = var_get(rt, 15);
    let t365 = var_get(rt, 16);
    let t362 = obj_seen(rt, &K_BUFFER_WRAP_FROMSTRING, [t363, t364, t365], 73)?;
    let t366 = closure(rt, 73, &[])?;
    def_accessor(rt, t362, S_MODULE.v(), t366, true)?;
    return Ok(t362);
}

// buffer.js:31  function Buffer(value, encodingOrOffset, length) {
fn f2_buffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 23, 9)?;
    let v0_value = arg(args, 0);
    let v1_encodingoroffset = arg(args, 1);
    let v2_length = arg(args, 2);
    let t5 = type_of(rt, v0_value);
    let t6 = seq(rt, t5, S_NUMBER.v());
    if t6 {
        let t7 = var_get(rt, 17);
        let t7 = tdz(rt, t7, "sized")?;
        return Ok(f8_sized(rt, v0_value)?);
    }
    let t10 = var_get(rt, 18);
    let t11 = get_seen(rt, t10, &S_FROM, 74)?;
    return Ok(call(rt, t11, t10, &[v0_value, v1_encodingoroffset, v2_length], "Buffer.from")?);
}

// buffer.js:8  const isOffset = (v, name, high = most) => isInteger(v, name, 0, high);
fn f3_isoffset(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 19, 10)?;
    let mut v3 = V::UNDEFINED;
    let v0_v = p0;
    let v1_name = p1;
    let t3 = p2;
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        let t5 = 4294967296.0;
        v3 = V::num(t5);
    } else {
        v3 = t3;
    }
    let v2_high = v3;
    let t7 = var_get(rt, 9);
    return Ok(call(rt, t7, V::UNDEFINED, &[v0_v, v1_name, V::num(0.0), v2_high], "isInteger")?);
}

fn f3_isoffset_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f3_isoffset(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:9  const outside = (name) => coded(new RangeError(name ? `"${name}" is outside of buffer bounds` : 'At…
fn f4_outside(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 17, 11)?;
    let mut v1 = V::UNDEFINED;
    let v0_name = p0;
    let t2 = var_get(rt, 4);
    let t3 = gload(rt, &S_RANGEERROR)?;
    if v0_name.truthy() {
        let t6 = to_part(rt, v0_name)?;
        v1 = concat_n(rt, &[S_1.v(), t6, S_IS_OUTSIDE_OF_BUFFER_BOUNDS.v()])?;
    } else {
        v1 = S_ATTEMPT_TO_ACCESS_MEMORY_OUTSIDE.v();
    }
    let t10 = construct(rt, t3, &[v1], "RangeError")?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t10, S_ERR_BUFFER_OUT_OF_BOUNDS.v()], "coded")?);
}

fn f4_outside_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_outside(rt, arg(args, 0))
}

// buffer.js:15  const encodingOf = (name) => {
fn f5_encodingof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 29, 12)?;
    let v0_name = p0;
    let t3 = seq(rt, v0_name, V::UNDEFINED);
    if t3 {
        return Ok(S_UTF8.v());
    }
    let t4 = var_get(rt, 13);
    let t6 = to_str(rt, v0_name)?;
    let t7 = get_method(rt, t6, &S_TOLOWERCASE, M_TOLOWERCASE)?;
    let t8 = call_method(rt, t7, t6, &[], "name.toLowerCase", M_TOLOWERCASE)?;
    let v1_found = get_v(rt, t4, t8)?;
    let t11 = seq(rt, v1_found, V::UNDEFINED);
    if t11 {
        let t12 = var_get(rt, 4);
        let t13 = var_get(rt, 3);
        let t15 = to_part(rt, v0_name)?;
        let t16 = concat_n(rt, &[S_UNKNOWN_ENCODING.v(), t15])?;
        let t17 = construct(rt, t13, &[t16], "Wrong")?;
        let t18 = call(rt, t12, V::UNDEFINED, &[t17, S_ERR_UNKNOWN_ENCODING.v()], "coded")?;
        return Err(throw(rt, t18));
    }
    return Ok(v1_found);
}

fn f5_encodingof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_encodingof(rt, arg(args, 0))
}

// buffer.js:21  const wrap = (buffer, offset, length) => setPrototypeOf(new Bytes(buffer, offset, length), Buffer.p…
fn f6_wrap(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 17, 13)?;
    let v0_buffer = p0;
    let v1_offset = p1;
    let v2_length = p2;
    let t4 = var_get(rt, 1);
    let t5 = var_get(rt, 2);
    let t9 = construct(rt, t5, &[v0_buffer, v1_offset, v2_length], "Bytes")?;
    let t10 = var_get(rt, 18);
    let t11 = get_seen(rt, t10, &S_PROTOTYPE, 76)?;
    return Ok(call(rt, t4, V::UNDEFINED, &[t9, t11], "setPrototypeOf")?);
}

fn f6_wrap_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_wrap(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:22  const fromString = (text, encoding) => {
fn f7_fromstring(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 32, 14)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = false;
    let v0_text = p0;
    let v1_encoding = p1;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_FROMTEXT, 77)?;
    let t7 = type_of(rt, v1_encoding);
    let t8 = seq(rt, t7, S_STRING.v());
    if t8 {
        v4 = sne(rt, v1_encoding, S.v());
    } else {
        v4 = t8;
    }
    if v4 {
        let t12 = var_get(rt, 14);
        v3 = f5_encodingof(rt, v1_encoding)?;
    } else {
        v3 = S_UTF8.v();
    }
    let v2_bytes = call(rt, t4, t3, &[v0_text, v3], "host.fromText")?;
    let t17 = var_get(rt, 15);
    let t20 = get_seen(rt, v2_bytes, &S_BYTELENGTH, 78)?;
    return Ok(f6_wrap(rt, v2_bytes, V::num(0.0), t20)?);
}

fn f7_fromstring_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f7_fromstring(rt, arg(args, 0), arg(args, 1))
}

// buffer.js:26  const sized = (size) => {
fn f8_sized(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 44, 15)?;
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
        let t11 = 4294967296.0;
        v1 = le(rt, v0_size, V::num(t11))?;
    } else {
        v1 = t9;
    }
    let t14 = !v1;
    if t14 {
        let t15 = var_get(rt, 7);
        let t16 = 4294967296.0;
        let t17 = to_part(rt, V::num(t16))?;
        let t18 = concat_n(rt, &[S_0.v(), t17])?;
        let t20 = call(rt, t15, V::UNDEFINED, &[S_SIZE.v(), t18, v0_size], "outOfRange")?;
        return Err(throw(rt, t20));
    }
    let t21 = var_get(rt, 15);
    let t22 = gload(rt, &S_ARRAYBUFFER)?;
    let t23 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t24 = get_builtin(rt, t23, &S_TRUNC, G_MATH_TRUNC)?;
    let t26 = math::trunc(to_num(rt, v0_size)?);
    let t27 = construct(rt, t22, &[V::num(t26)], "ArrayBuffer")?;
    let t28 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t29 = get_builtin(rt, t28, &S_TRUNC, G_MATH_TRUNC)?;
    let t31 = math::trunc(to_num(rt, v0_size)?);
    return Ok(f6_wrap(rt, t27, V::num(0.0), V::num(t31))?);
}

fn f8_sized_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_sized(rt, arg(args, 0))
}

// buffer.js:37  const isBytes = (v) => v instanceof Bytes;
fn f9_isbytes(rt: &mut Rt, p0: V) -> R<bool> {
    enter(rt, 7, 16)?;
    let v0_v = p0;
    let t3 = var_get(rt, 2);
    return Ok(instance_of(rt, v0_v, t3)?);
}

fn f9_isbytes_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f9_isbytes(rt, arg(args, 0))?))
}

// buffer.js:38  const ofArrayBuffer = (buffer, offset, length) => {
fn f10_ofarraybuffer(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 80, 17)?;
    let mut v4 = 0f64;
    let mut v5 = 0f64;
    let mut v6 = 0f64;
    let v0_buffer = p0;
    let mut v1_offset = p1;
    let mut v2_length = p2;
    let t5 = seq(rt, v1_offset, V::UNDEFINED);
    if t5 {
        v4 = 0.0;
    } else {
        let t7 = to_num(rt, v1_offset)?;
        if truthy_num(t7) {
            v5 = t7;
        } else {
            v5 = 0.0;
        }
        v4 = v5;
    }
    v1_offset = V::num(v4);
    let t11 = get_seen(rt, v0_buffer, &S_BYTELENGTH, 82)?;
    let v3_rest = sub(rt, t11, v1_offset)?;
    let t15 = lt(rt, v3_rest, V::num(0.0))?;
    if t15 {
        let t16 = var_get(rt, 12);
        let t17 = f4_outside(rt, S_OFFSET.v())?;
        return Err(throw(rt, t17));
    }
    let t19 = seq(rt, v2_length, V::UNDEFINED);
    if t19 {
        v2_length = v3_rest;
    } else {
        let t22 = to_num(rt, v2_length)?;
        let t23 = t22 > 0.0;
        if t23 {
            v6 = to_num(rt, v2_length)?;
        } else {
            v6 = 0.0;
        }
        v2_length = V::num(v6);
        let t29 = gt(rt, v2_length, v3_rest)?;
        if t29 {
            let t30 = var_get(rt, 12);
            let t31 = f4_outside(rt, S_LENGTH.v())?;
            return Err(throw(rt, t31));
        }
    }
    let t32 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t33 = get_builtin(rt, t32, &S_TRUNC, G_MATH_TRUNC)?;
    v1_offset = V::num((math::trunc(to_num(rt, v1_offset)?)));
    let t37 = lt(rt, v1_offset, V::num(0.0))?;
    if t37 {
        let t38 = gload(rt, &S_RANGEERROR)?;
        let t40 = to_part(rt, v1_offset)?;
        let t42 = concat_n(rt, &[S_START_OFFSET.v(), t40, S_IS_OUTSIDE_THE_BOUNDS_OF_THE_BUF.v()])?;
        let t43 = construct(rt, t38, &[t42], "RangeError")?;
        return Err(throw(rt, t43));
    }
    let t44 = var_get(rt, 15);
    let t47 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t48 = get_builtin(rt, t47, &S_TRUNC, G_MATH_TRUNC)?;
    let t50 = math::trunc(to_num(rt, v2_length)?);
    return Ok(f6_wrap(rt, v0_buffer, v1_offset, V::num(t50))?);
}

fn f10_ofarraybuffer_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f10_ofarraybuffer(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:51  const ofObject = (o) => {
fn f11_ofobject(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 51, 18)?;
    let mut v1 = false;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let v0_o = p0;
    let t3 = length_seen(rt, v0_o, 85)?;
    let t4 = sne(rt, t3, V::UNDEFINED);
    if t4 {
        v1 = t4;
    } else {
        let t6 = get_seen(rt, v0_o, &S_BUFFER_1, 86)?;
        let t7 = gload(rt, &S_ARRAYBUFFER)?;
        v1 = instance_of(rt, t6, t7)?;
    }
    if v1 {
        let t11 = length_seen(rt, v0_o, 88)?;
        let t12 = type_of(rt, t11);
        let t13 = seq(rt, t12, S_NUMBER.v());
        if t13 {
            let t14 = var_get(rt, 23);
            let t14 = tdz(rt, t14, "copyOf")?;
            v2 = f24_copyof(rt, v0_o)?;
        } else {
            let t17 = var_get(rt, 17);
            let t17 = tdz(rt, t17, "sized")?;
            v2 = f8_sized(rt, V::num(0.0))?;
        }
        return Ok(v2);
    }
    let t21 = get_seen(rt, v0_o, &S_TYPE, 89)?;
    let t22 = seq(rt, t21, S_BUFFER.v());
    if t22 {
        let t23 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
        let t24 = get_builtin(rt, t23, &S_ISARRAY, G_ARRAY_ISARRAY)?;
        let t26 = get_seen(rt, v0_o, &S_DATA, 91)?;
        v4 = call_known(rt, t24, t23, &[t26], "Array.isArray", C_ARRAY_ISARRAY)?;
    } else {
        v4 = V::bool(t22);
    }
    if v4.truthy() {
        let t29 = var_get(rt, 23);
        let t29 = tdz(rt, t29, "copyOf")?;
        let t31 = get_seen(rt, v0_o, &S_DATA, 92)?;
        v3 = f24_copyof(rt, t31)?;
    } else {
        v3 = V::UNDEFINED;
    }
    return Ok(v3);
}

fn f11_ofobject_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_ofobject(rt, arg(args, 0))
}

// buffer.js:57  from(value, encodingOrOffset, length) {
fn f12_from(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 127, 19)?;
    let mut v3 = false;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = false;
    let mut v11 = false;
    let mut v12 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let v1_encodingoroffset = arg(args, 1);
    let v2_length = arg(args, 2);
    let t5 = type_of(rt, v0_value);
    let t6 = seq(rt, t5, S_STRING.v());
    if t6 {
        let t7 = var_get(rt, 16);
        return Ok(f7_fromstring(rt, v0_value, v1_encodingoroffset)?);
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
            let t20 = var_get(rt, 20);
            return Ok(f10_ofarraybuffer(rt, v0_value, v1_encodingoroffset, v2_length)?);
        }
        let t26 = get_seen(rt, v0_value, &S_VALUEOF, 94)?;
        if t26.truthy() {
            let t28 = get_seen(rt, v0_value, &S_VALUEOF, 95)?;
            v8 = call(rt, t28, v0_value, &[], "value.valueOf")?;
        } else {
            v8 = t26;
        }
        let v4_inner = v8;
        let t33 = sne(rt, v4_inner, v0_value);
        if t33 {
            let t35 = type_of(rt, v4_inner);
            let t36 = seq(rt, t35, S_STRING.v());
            if t36 {
                v10 = t36;
            } else {
                let t38 = type_of(rt, v4_inner);
                let t39 = seq(rt, t38, S_OBJECT_1.v());
                if t39 {
                    v11 = sne(rt, v4_inner, V::NULL);
                } else {
                    v11 = t39;
                }
                v10 = v11;
            }
            v9 = v10;
        } else {
            v9 = t33;
        }
        if v9 {
            let t45 = var_get(rt, 18);
            let t46 = get_seen(rt, t45, &S_FROM, 96)?;
            return Ok(call(rt, t46, t45, &[v4_inner, v1_encodingoroffset, v2_length], "Buffer.from")?);
        }
        let t51 = var_get(rt, 21);
        let v5_made = f11_ofobject(rt, v0_value)?;
        if v5_made.truthy() {
            return Ok(v5_made);
        }
        let t57 = gload(rt, &S_SYMBOL)?;
        let t58 = get_seen(rt, t57, &S_TOPRIMITIVE, 97)?;
        let v6_primitive = get_v(rt, v0_value, t58)?;
        let t61 = type_of(rt, v6_primitive);
        let t62 = seq(rt, t61, S_FUNCTION.v());
        if t62 {
            let t64 = gload(rt, &S_SYMBOL)?;
            let t65 = get_seen(rt, t64, &S_TOPRIMITIVE, 98)?;
            let t66 = get_v(rt, v0_value, t65)?;
            v12 = call(rt, t66, v0_value, &[S_STRING.v()], "value[Symbol.toPrimitive]")?;
        } else {
            v12 = V::UNDEFINED;
        }
        let v7_text = v12;
        let t70 = type_of(rt, v7_text);
        let t71 = seq(rt, t70, S_STRING.v());
        if t71 {
            let t72 = var_get(rt, 16);
            return Ok(f7_fromstring(rt, v7_text, v1_encodingoroffset)?);
        }
    }
    let t76 = var_get(rt, 4);
    let t77 = var_get(rt, 3);
    let t78 = var_get(rt, 8);
    let t80 = call(rt, t78, V::UNDEFINED, &[v0_value], "received")?;
    let t81 = to_part(rt, t80)?;
    let t82 = concat_n(rt, &[S_THE_FIRST_ARGUMENT_MUST_BE_OF_TY.v(), t81])?;
    let t83 = construct(rt, t77, &[t82], "Wrong")?;
    let t84 = call(rt, t76, V::UNDEFINED, &[t83, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
    return Err(throw(rt, t84));
}

// buffer.js:71  copyBytesFrom(view, offset, length) {
fn f13_copybytesfrom(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 101, 20)?;
    let mut v3 = false;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v0_view = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_length = arg(args, 2);
    let t4 = gload(rt, &S_ARRAYBUFFER)?;
    let t5 = get_seen(rt, t4, &S_ISVIEW, 99)?;
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
    let t17 = length_seen(rt, v0_view, 101)?;
    let t18 = seq(rt, t17, V::num(0.0));
    if t18 {
        let t19 = var_get(rt, 17);
        let t19 = tdz(rt, t19, "sized")?;
        return Ok(f8_sized(rt, V::num(0.0))?);
    }
    let t22 = sne(rt, v1_offset, V::UNDEFINED);
    if t22 {
        v4 = t22;
    } else {
        v4 = sne(rt, v2_length, V::UNDEFINED);
    }
    if v4 {
        let t27 = sne(rt, v1_offset, V::UNDEFINED);
        if t27 {
            let t28 = var_get(rt, 9);
            call(rt, t28, V::UNDEFINED, &[v1_offset, S_OFFSET.v(), V::num(0.0)], "isInteger")?;
        }
        let t33 = length_seen(rt, v0_view, 102)?;
        let t34 = ge(rt, v1_offset, t33)?;
        if t34 {
            let t35 = var_get(rt, 17);
            let t35 = tdz(rt, t35, "sized")?;
            return Ok(f8_sized(rt, V::num(0.0))?);
        }
        let t38 = sne(rt, v2_length, V::UNDEFINED);
        if t38 {
            let t39 = var_get(rt, 9);
            call(rt, t39, V::UNDEFINED, &[v2_length, S_LENGTH.v(), V::num(0.0)], "isInteger")?;
        }
        let t43 = get_method(rt, v0_view, &S_SLICE, M_SLICE)?;
        let t45 = eq(rt, v1_offset, V::NULL)?;
        if t45 {
            v5 = V::num(0.0);
        } else {
            v5 = v1_offset;
        }
        let t48 = seq(rt, v2_length, V::UNDEFINED);
        if t48 {
            v6 = length_seen(rt, v0_view, 104)?;
        } else {
            let t52 = eq(rt, v1_offset, V::NULL)?;
            if t52 {
                v7 = V::num(0.0);
            } else {
                v7 = v1_offset;
            }
            v6 = add(rt, v7, v2_length)?;
        }
        v0_view = call_method(rt, t43, v0_view, &[v5, v6], "view.slice", M_SLICE)?;
    }
    let t58 = var_get(rt, 23);
    let t58 = tdz(rt, t58, "copyOf")?;
    let t59 = var_get(rt, 2);
    let t61 = get_seen(rt, v0_view, &S_BUFFER_1, 105)?;
    let t63 = get_seen(rt, v0_view, &S_BYTEOFFSET, 106)?;
    let t65 = get_seen(rt, v0_view, &S_BYTELENGTH, 107)?;
    let t66 = construct(rt, t59, &[t61, t63, t65], "Bytes")?;
    return Ok(f24_copyof(rt, t66)?);
}

// buffer.js:82  of: (...items) => copyOf(items),
fn f14_of(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 21)?;
    let v0_items = rest(rt, args, 0)?;
    let t2 = var_get(rt, 23);
    let t2 = tdz(rt, t2, "copyOf")?;
    return Ok(f24_copyof(rt, v0_items)?);
}

// buffer.js:83  alloc(size, fill, encoding) {
fn f15_alloc(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 39, 22)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = false;
    let mut v6 = false;
    let v0_size = arg(args, 0);
    let v1_fill = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 17);
    let t4 = tdz(rt, t4, "sized")?;
    let v3_made = f8_sized(rt, v0_size)?;
    let t8 = seq(rt, v1_fill, V::UNDEFINED);
    if t8 {
        v6 = t8;
    } else {
        v6 = seq(rt, v1_fill, V::num(0.0));
    }
    if v6 {
        v5 = v6;
    } else {
        let t13 = length_seen(rt, v3_made, 108)?;
        v5 = seq(rt, t13, V::num(0.0));
    }
    if v5 {
        v4 = v3_made;
    } else {
        let t17 = var_get(rt, 27);
        let t17 = tdz(rt, t17, "filled")?;
        let t21 = length_seen(rt, v3_made, 109)?;
        v4 = f29_filled(rt, v3_made, v1_fill, V::num(0.0), t21, v2_encoding)?;
    }
    return Ok(v4);
}

// buffer.js:87  allocUnsafe: (size) => sized(size),
fn f16_allocunsafe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 23)?;
    let v0_size = arg(args, 0);
    let t2 = var_get(rt, 17);
    let t2 = tdz(rt, t2, "sized")?;
    return Ok(f8_sized(rt, v0_size)?);
}

// buffer.js:88  allocUnsafeSlow: (size) => sized(size),
fn f17_allocunsafeslow(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 24)?;
    let v0_size = arg(args, 0);
    let t2 = var_get(rt, 17);
    let t2 = tdz(rt, t2, "sized")?;
    return Ok(f8_sized(rt, v0_size)?);
}

// buffer.js:89  isBuffer: (b) => b instanceof Buffer,
fn f18_isbuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 25)?;
    let v0_b = arg(args, 0);
    let t3 = var_get(rt, 18);
    return Ok(V::bool((instance_of(rt, v0_b, t3)?)));
}

// buffer.js:90  compare(a, b) {
fn f19_compare(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 26)?;
    let v0_a = arg(args, 0);
    let v1_b = arg(args, 1);
    let t3 = var_get(rt, 19);
    let t5 = f9_isbytes(rt, v0_a)?;
    let t6 = !t5;
    if t6 {
        let t7 = var_get(rt, 5);
        let t9 = call(rt, t7, V::UNDEFINED, &[S_BUF1.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v0_a], "badType")?;
        return Err(throw(rt, t9));
    }
    let t10 = var_get(rt, 19);
    let t12 = f9_isbytes(rt, v1_b)?;
    let t13 = !t12;
    if t13 {
        let t14 = var_get(rt, 5);
        let t16 = call(rt, t14, V::UNDEFINED, &[S_BUF2.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v1_b], "badType")?;
        return Err(throw(rt, t16));
    }
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_COMPARE, 111)?;
    return Ok(call(rt, t18, t17, &[v0_a, v1_b], "host.compare")?);
}

// buffer.js:95  isEncoding: (name) => typeof name === 'string' && name.length > 0 && encodings[name.toLowerCase()] …
fn f20_isencoding(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 24, 27)?;
    let mut v1 = false;
    let mut v2 = false;
    let v0_name = arg(args, 0);
    let t3 = type_of(rt, v0_name);
    let t4 = seq(rt, t3, S_STRING.v());
    if t4 {
        let t6 = length_seen(rt, v0_name, 112)?;
        v2 = gt(rt, t6, V::num(0.0))?;
    } else {
        v2 = t4;
    }
    if v2 {
        let t9 = var_get(rt, 13);
        let t11 = get_method(rt, v0_name, &S_TOLOWERCASE, M_TOLOWERCASE)?;
        let t12 = call_method(rt, t11, v0_name, &[], "name.toLowerCase", M_TOLOWERCASE)?;
        let t13 = get_v(rt, t9, t12)?;
        v1 = sne(rt, t13, V::UNDEFINED);
    } else {
        v1 = v2;
    }
    return Ok(V::bool(v1));
}

// buffer.js:96  concat(list, length) {
fn f21_concat(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 45, 28)?;
    let mut v7 = V::UNDEFINED;
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
    let t12 = length_seen(rt, v0_list, 115)?;
    let t13 = seq(rt, t12, V::num(0.0));
    if t13 {
        let t14 = var_get(rt, 17);
        let t14 = tdz(rt, t14, "sized")?;
        return Ok(f8_sized(rt, V::num(0.0))?);
    }
    let t17 = seq(rt, v1_length, V::UNDEFINED);
    if t17 {
        let t19 = get_method(rt, v0_list, &S_REDUCE, M_REDUCE)?;
        let t20 = closure(rt, 22, &[])?;
        v1_length = call_method(rt, t19, v0_list, &[t20, V::num(0.0)], "list.reduce", M_REDUCE)?;
    } else {
        let t22 = var_get(rt, 11);
        f3_isoffset(rt, v1_length, S_LENGTH.v(), V::UNDEFINED)?;
    }
    let t25 = var_get(rt, 17);
    let t25 = tdz(rt, t25, "sized")?;
    let v2_made = f8_sized(rt, v1_length)?;
    let mut v3_at = 0.0;
    let mut v4_i = 0i64;
    'l3: loop {
        tick(rt, 58, 29)?;
        let t30 = length_seen(rt, v0_list, 117)?;
        let t31 = lt(rt, V::num(v4_i as f64), t30)?;
        if !t31 {
            break 'l3;
        }
        let v5_b = get_at(rt, v0_list, v4_i)?;
        let t35 = var_get(rt, 19);
        let t37 = f9_isbytes(rt, v5_b)?;
        let t38 = !t37;
        if t38 {
            let t39 = var_get(rt, 5);
            let t41 = to_part(rt, V::num(v4_i as f64))?;
            let t43 = concat_n(rt, &[S_LIST_1.v(), t41, S_2.v()])?;
            let t45 = call(rt, t39, V::UNDEFINED, &[t43, S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v5_b], "badType")?;
            return Err(throw(rt, t45));
        }
        let v6_room = mix_num(rt, v1_length)? - v3_at;
        let t50 = get_method(rt, v2_made, &S_SET, M_SET)?;
        let t52 = length_seen(rt, v5_b, 119)?;
        let t54 = gt(rt, t52, V::num(v6_room))?;
        if t54 {
            let t56 = get_seen(rt, v5_b, &S_SUBARRAY, 120)?;
            v7 = call(rt, t56, v5_b, &[V::num(0.0), V::num(v6_room)], "b.subarray")?;
        } else {
            v7 = v5_b;
        }
        call_method(rt, t50, v2_made, &[v7, V::num(v3_at)], "made.set", M_SET)?;
        let t64 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t65 = get_builtin(rt, t64, &S_MIN, G_MATH_MIN)?;
        let t67 = length_seen(rt, v5_b, 122)?;
        let t69 = math::min(to_num(rt, t67)?, v6_room);
        v3_at = v3_at + t69;
        let t72 = v4_i;
        v4_i = t72 + 1;
    }
    return Ok(v2_made);
}

// buffer.js:99  if (length === undefined) length = list.reduce((n, b) => n + (b.length || 0), 0);
fn f22(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 30)?;
    let mut v2 = V::UNDEFINED;
    let v0_n = arg(args, 0);
    let v1_b = arg(args, 1);
    let t5 = length_seen(rt, v1_b, 123)?;
    if t5.truthy() {
        v2 = t5;
    } else {
        v2 = V::num(0.0);
    }
    return Ok(add(rt, v0_n, v2)?);
}

// buffer.js:112  byteLength(value, encoding) {
fn f23_bytelength(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 107, 31)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = 0i64;
    let mut v4 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let v1_encoding = arg(args, 1);
    let t4 = type_of(rt, v0_value);
    let t5 = seq(rt, t4, S_STRING.v());
    if t5 {
        let t6 = var_get(rt, 22);
        let t6 = tdz(rt, t6, "statics")?;
        let t7 = get_seen(rt, t6, &S_ISENCODING, 124)?;
        let t9 = call(rt, t7, t6, &[v1_encoding], "statics.isEncoding")?;
        if t9.truthy() {
            let t10 = var_get(rt, 14);
            v2 = f5_encodingof(rt, v1_encoding)?;
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
            let t23 = length_seen(rt, v0_value, 125)?;
            return Ok(V::num(((to_int32(mix_num(rt, t23)?) as u32).wrapping_shr((1i32) as u32) as i64) as f64));
        }
        let t26 = v3 <= 2i64;
        if t26 {
            let t28 = get_method(rt, v0_value, &S_REPLACE, M_REPLACE)?;
            let t29 = regexp(rt, &S_1_2, &S)?;
            let t30 = call_method(rt, t28, v0_value, &[t29, S.v()], "value.replace", M_REPLACE)?;
            let t31 = length_seen(rt, t30, 127)?;
            let t32 = mix_num(rt, t31)? * 3.0;
            return Ok(V::num(((to_int32(t32) as u32).wrapping_shr((2i32) as u32) as i64) as f64));
        }
        let t35 = v3 <= 3i64;
        if t35 {
            let t37 = length_seen(rt, v0_value, 128)?;
            return Ok(V::num((mix_num(rt, t37)? * 2.0)));
        }
        let t40 = v3 <= 5i64;
        if t40 {
            return Ok(length_seen(rt, v0_value, 129)?);
        }
        let t44 = v3 <= 6i64;
        if t44 {
            let t45 = var_get(rt, 16);
            let t47 = f7_fromstring(rt, v0_value, S_UTF8.v())?;
            return Ok(length_seen(rt, t47, 130)?);
        }
    }
    let t49 = gload(rt, &S_ARRAYBUFFER)?;
    let t50 = get_seen(rt, t49, &S_ISVIEW, 131)?;
    let t52 = call(rt, t50, t49, &[v0_value], "ArrayBuffer.isView")?;
    if t52.truthy() {
        v4 = t52;
    } else {
        let t54 = gload(rt, &S_ARRAYBUFFER)?;
        v4 = V::bool((instance_of(rt, v0_value, t54)?));
    }
    if v4.truthy() {
        return Ok(get_seen(rt, v0_value, &S_BYTELENGTH, 133)?);
    }
    let t59 = var_get(rt, 5);
    let t61 = call(rt, t59, V::UNDEFINED, &[S_STRING.v(), S_OF_TYPE_STRING_OR_AN_INSTANCE_OF.v(), v0_value], "badType")?;
    return Err(throw(rt, t61));
}

// buffer.js:126  const copyOf = (list) => {
fn f24_copyof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 24, 32)?;
    let mut v3 = 0f64;
    let v0_list = p0;
    let t3 = length_seen(rt, v0_list, 134)?;
    let t4 = gt(rt, t3, V::num(0.0))?;
    if t4 {
        let t5 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t6 = get_builtin(rt, t5, &S_TRUNC, G_MATH_TRUNC)?;
        let t8 = length_seen(rt, v0_list, 136)?;
        v3 = math::trunc(to_num(rt, t8)?);
    } else {
        v3 = 0.0;
    }
    let v1_n = v3;
    let t11 = var_get(rt, 17);
    let t11 = tdz(rt, t11, "sized")?;
    let v2_made = f8_sized(rt, V::num(v1_n))?;
    let mut v4_i = 0i64;
    'l1: loop {
        tick(rt, 16, 33)?;
        let t16 = (v4_i as f64) < v1_n;
        if !t16 {
            break 'l1;
        }
        let t21 = get_at(rt, v0_list, v4_i)?;
        put_at(rt, v2_made, v4_i, t21, true)?;
        let t23 = v4_i;
        v4_i = t23 + 1;
    }
    return Ok(v2_made);
}

fn f24_copyof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f24_copyof(rt, arg(args, 0))
}

// buffer.js:133  const position = (b, v) => {
fn f25_position(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 40, 34)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let v0_b = p0;
    let mut v1_v = p1;
    let t3 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t4 = get_builtin(rt, t3, &S_TRUNC, G_MATH_TRUNC)?;
    v1_v = V::num((math::trunc(to_num(rt, v1_v)?)));
    let t8 = lt(rt, v1_v, V::num(0.0))?;
    if t8 {
        let t9 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t10 = get_builtin(rt, t9, &S_MAX, G_MATH_MAX)?;
        let t13 = length_seen(rt, v0_b, 139)?;
        let t14 = add(rt, v1_v, t13)?;
        return Ok(V::num((math::max(to_num(rt, t14)?, 0.0))));
    }
    let t18 = length_seen(rt, v0_b, 140)?;
    let t19 = lt(rt, v1_v, t18)?;
    if t19 {
        v2 = v1_v;
    } else {
        let t22 = gt(rt, v1_v, V::num(0.0))?;
        if t22 {
            v3 = length_seen(rt, v0_b, 141)?;
        } else {
            v3 = V::num(0.0);
        }
        v2 = v3;
    }
    return Ok(v2);
}

fn f25_position_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f25_position(rt, arg(args, 0), arg(args, 1))
}

// buffer.js:139  const within = (b, at, n, last) => {
fn f26_within(rt: &mut Rt, p0: V, p1: V, p2: V, p3: bool) -> R<V> {
    enter(rt, 71, 35)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = 0i64;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = 0f64;
    let v0_b = p0;
    let mut v1_at = p1;
    let v2_n = p2;
    let v3_last = p3;
    let t5 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t6 = get_builtin(rt, t5, &S_TRUNC, G_MATH_TRUNC)?;
    v1_at = V::num((math::trunc(to_num(rt, v1_at)?)));
    let t10 = lt(rt, v1_at, V::num(0.0))?;
    if t10 {
        let t13 = length_seen(rt, v0_b, 143)?;
        let t14 = add(rt, v1_at, t13)?;
        let t15 = ge(rt, t14, V::num(0.0))?;
        if t15 {
            let t18 = length_seen(rt, v0_b, 144)?;
            v4 = add(rt, v1_at, t18)?;
        } else {
            let t21 = !v3_last;
            if t21 {
                v6 = t21;
            } else {
                v6 = seq(rt, v2_n, V::num(0.0));
            }
            if v6 {
                v5 = 0i64;
            } else {
                v5 = (-1i64);
            }
            v4 = V::num(v5 as f64);
        }
        return Ok(v4);
    }
    let t29 = add(rt, v1_at, v2_n)?;
    let t31 = length_seen(rt, v0_b, 145)?;
    let t32 = le(rt, t29, t31)?;
    if t32 {
        return Ok(v1_at);
    }
    let t35 = seq(rt, v2_n, V::num(0.0));
    if t35 {
        v7 = length_seen(rt, v0_b, 146)?;
    } else {
        if v3_last {
            let t40 = length_seen(rt, v0_b, 147)?;
            v8 = mix_num(rt, t40)? - 1.0;
        } else {
            v8 = -1.0;
        }
        v7 = V::num(v8);
    }
    return Ok(v7);
}

fn f26_within_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p3) = bool_of(arg(args, 3)) else {
        return Err(unreached(rt));
    };
    f26_within(rt, arg(args, 0), arg(args, 1), arg(args, 2), p3)
}

// buffer.js:145  const find = (b, value, from, encoding, last) => {
fn f27_find(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: bool) -> R<V> {
    enter(rt, 180, 36)?;
    let mut v1_value = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v15 = 0i64;
    let mut v16 = false;
    let mut v17 = false;
    let mut v18 = false;
    let mut v19 = V::UNDEFINED;
    let mut v20 = V::UNDEFINED;
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
            v13 = exception;
            close(rt, &mut t11, true)?;
            return Err(throw(rt, v13));
        }
        close(rt, &mut t11, false)?;
    }
    let mut v5_at = V::num((to_num(rt, v2_from)?));
    let t19 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t20 = get_builtin(rt, t19, &S_ISNAN, G_NUMBER_ISNAN)?;
    let t22 = call_known(rt, t20, t19, &[v5_at], "Number.isNaN", C_NUMBER_ISNAN)?;
    if t22.truthy() {
        if v4_last {
            v14 = length_seen(rt, v0_b, 149)?;
        } else {
            v14 = V::num(0.0);
        }
        v5_at = v14;
    }
    let mut v6_wide = false;
    let t27 = box_get(v1_value);
    let t28 = type_of(rt, t27);
    let t29 = seq(rt, t28, S_NUMBER.v());
    if t29 {
        let t30 = box_get(v1_value);
        let t31 = (to_int32(mix_num(rt, t30)?) & (255i32)) as i64;
        let t32 = arr(rt, &[V::num(t31 as f64)])?;
        box_set(rt, v1_value, t32)?;
    } else {
        let t33 = box_get(v1_value);
        let t34 = type_of(rt, t33);
        let t35 = seq(rt, t34, S_STRING.v());
        if t35 {
            let t36 = var_get(rt, 14);
            let t38 = f5_encodingof(rt, v3_encoding)?;
            v6_wide = seq(rt, t38, S_UTF16LE.v());
            let t40 = var_get(rt, 2);
            let t41 = var_get(rt, 0);
            let t42 = get_seen(rt, t41, &S_FROMTEXT, 150)?;
            let t43 = box_get(v1_value);
            let t44 = var_get(rt, 14);
            let t46 = f5_encodingof(rt, v3_encoding)?;
            let t47 = call(rt, t42, t41, &[t43, t46], "host.fromText")?;
            let t48 = construct(rt, t40, &[t47], "Bytes")?;
            box_set(rt, v1_value, t48)?;
        } else {
            let t49 = var_get(rt, 19);
            let t50 = box_get(v1_value);
            let t51 = f9_isbytes(rt, t50)?;
            if t51 {
                let t52 = var_get(rt, 13);
                let t54 = to_str(rt, v3_encoding)?;
                let t55 = get_method(rt, t54, &S_TOLOWERCASE, M_TOLOWERCASE)?;
                let t56 = call_method(rt, t55, t54, &[], "encoding.toLowerCase", M_TOLOWERCASE)?;
                let t57 = get_v(rt, t52, t56)?;
                v6_wide = seq(rt, t57, S_UTF16LE.v());
            } else {
                let t59 = var_get(rt, 5);
                let t60 = box_get(v1_value);
                let t61 = call(rt, t59, V::UNDEFINED, &[S_VALUE.v(), S_ONE_OF_TYPE_NUMBER_OR_STRING_OR.v(), t60], "badType")?;
                return Err(throw(rt, t61));
            }
        }
    }
    let t62 = box_get(v1_value);
    let v7_n = length_seen(rt, t62, 152)?;
    let t64 = var_get(rt, 25);
    let v8_start = f26_within(rt, v0_b, v5_at, v7_n, v4_last)?;
    if v6_wide {
        v15 = 2i64;
    } else {
        v15 = 1i64;
    }
    let v9_step = v15;
    let t73 = seq(rt, v7_n, V::num(0.0));
    if t73 {
        return Ok(v8_start);
    }
    let t76 = lt(rt, v8_start, V::num(0.0))?;
    if t76 {
        v17 = t76;
    } else {
        let t79 = length_seen(rt, v0_b, 153)?;
        v17 = gt(rt, v7_n, t79)?;
    }
    if v17 {
        v16 = v17;
    } else {
        if v6_wide {
            v18 = lt(rt, v7_n, V::num(2.0))?;
        } else {
            v18 = v6_wide;
        }
        v16 = v18;
    }
    if v16 {
        return Ok(V::num(-1.0));
    }
    if v6_wide {
        let t89 = length_seen(rt, v0_b, 154)?;
        let t91 = length_seen(rt, v0_b, 155)?;
        let t92 = rem_num(mix_num(rt, t91)?, 2.0);
        let t93 = mix_num(rt, t89)? - t92;
        v19 = V::num((t93 - mix_num(rt, v7_n)?));
    } else {
        let t97 = length_seen(rt, v0_b, 156)?;
        v19 = sub(rt, t97, v7_n)?;
    }
    let v10_end = v19;
    let v11_fits = closure(rt, 28, &[v7_n, v0_b, v1_value])?;
    if v6_wide {
        let t105 = rem_num(mix_num(rt, v8_start)?, 2.0);
        v20 = V::num((mix_num(rt, v8_start)? - t105));
    } else {
        v20 = v8_start;
    }
    let mut v12_i = v20;
    if v4_last {
        let t110 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t111 = get_builtin(rt, t110, &S_MIN, G_MATH_MIN)?;
        v12_i = V::num((math::min(to_num(rt, v12_i)?, to_num(rt, v10_end)?)));
        'l4: loop {
            tick(rt, 15, 37)?;
            let t116 = ge(rt, v12_i, V::num(0.0))?;
            if !t116 {
                break 'l4;
            }
            let t119 = f28_fits(rt, v11_fits, v12_i)?;
            if t119 {
                return Ok(v12_i);
            }
            v12_i = V::num((mix_num(rt, v12_i)? - (v9_step as f64)));
        }
    } else {
        'l6: loop {
            tick(rt, 16, 38)?;
            let t126 = le(rt, v12_i, v10_end)?;
            if !t126 {
                break 'l6;
            }
            let t129 = f28_fits(rt, v11_fits, v12_i)?;
            if t129 {
                return Ok(v12_i);
            }
            v12_i = add(rt, v12_i, V::num(v9_step as f64))?;
        }
    }
    return Ok(V::num(-1.0));
}

fn f27_find_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p4) = bool_of(arg(args, 4)) else {
        return Err(unreached(rt));
    };
    f27_find(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), p4)
}

// buffer.js:160  const fits = (i) => {
fn f28_fits(rt: &mut Rt, me: V, p0: V) -> R<bool> {
    enter(rt, 7, 39)?;
    let v0_i = p0;
    let mut v1_j = 0i64;
    'l1: loop {
        tick(rt, 21, 40)?;
        let t3 = capture(me, 0);
        let t4 = lt(rt, V::num(v1_j as f64), t3)?;
        if !t4 {
            break 'l1;
        }
        let t5 = capture(me, 1);
        let t8 = add(rt, v0_i, V::num(v1_j as f64))?;
        let t9 = get_v(rt, t5, t8)?;
        let t10 = box_get(capture(me, 2));
        let t12 = get_at(rt, t10, v1_j)?;
        let t13 = sne(rt, t9, t12);
        if t13 {
            return Ok(false);
        }
        let t15 = v1_j;
        v1_j = t15 + 1;
    }
    return Ok(true);
}

fn f28_fits_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f28_fits(rt, me, arg(args, 0))?))
}

// buffer.js:170  const filled = (b, value, start, end, encoding) => {
fn f29_filled(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 203, 41)?;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = false;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v15 = V::UNDEFINED;
    let mut v16 = V::UNDEFINED;
    let v0_b = p0;
    let mut v1_value = p1;
    let mut v2_start = p2;
    let mut v3_end = p3;
    let mut v4_encoding = p4;
    let t7 = type_of(rt, v1_value);
    let t8 = seq(rt, t7, S_STRING.v());
    if t8 {
        let t10 = seq(rt, v2_start, V::UNDEFINED);
        if t10 {
            v6 = t10;
        } else {
            let t12 = type_of(rt, v2_start);
            v6 = seq(rt, t12, S_STRING.v());
        }
        if v6 {
            let t16 = length_seen(rt, v0_b, 158)?;
            let t18 = arr(rt, &[V::num(0.0), t16, v2_start])?;
            let mut t19 = iter(rt, t18, "*")?;
            'done1: {
                let stop: Stop = 'try1: {
                    let (t20, t21) = attempt!('try1, next(rt, &mut t19));
                    v2_start = t20;
                    let (t22, t23) = attempt!('try1, next(rt, &mut t19));
                    v3_end = t22;
                    let (t24, t25) = attempt!('try1, next(rt, &mut t19));
                    v4_encoding = t24;
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v7 = exception;
                close(rt, &mut t19, true)?;
                return Err(throw(rt, v7));
            }
            close(rt, &mut t19, false)?;
        } else {
            let t28 = type_of(rt, v3_end);
            let t29 = seq(rt, t28, S_STRING.v());
            if t29 {
                let t31 = length_seen(rt, v0_b, 159)?;
                let t33 = arr(rt, &[t31, v3_end])?;
                let mut t34 = iter(rt, t33, "*")?;
                'done2: {
                    let stop: Stop = 'try2: {
                        let (t35, t36) = attempt!('try2, next(rt, &mut t34));
                        v3_end = t35;
                        let (t37, t38) = attempt!('try2, next(rt, &mut t34));
                        v4_encoding = t37;
                        break 'done2;
                    };
                    let exception = caught(rt, stop)?;
                    v8 = exception;
                    close(rt, &mut t34, true)?;
                    return Err(throw(rt, v8));
                }
                close(rt, &mut t34, false)?;
            }
        }
        let t41 = sne(rt, v4_encoding, V::UNDEFINED);
        if t41 {
            let t43 = type_of(rt, v4_encoding);
            v10 = sne(rt, t43, S_STRING.v());
        } else {
            v10 = t41;
        }
        if v10 {
            v9 = sne(rt, v4_encoding, V::NULL);
        } else {
            v9 = v10;
        }
        if v9 {
            let t49 = var_get(rt, 5);
            let t51 = call(rt, t49, V::UNDEFINED, &[S_ENCODING.v(), S_OF_TYPE_STRING.v(), v4_encoding], "badType")?;
            return Err(throw(rt, t51));
        }
        let t53 = seq(rt, v4_encoding, S.v());
        if t53 {
            v12 = t53;
        } else {
            v12 = seq(rt, v4_encoding, V::NULL);
        }
        if v12 {
            v11 = S_UTF8.v();
        } else {
            let t57 = var_get(rt, 14);
            v11 = f5_encodingof(rt, v4_encoding)?;
        }
        v4_encoding = v11;
        let t62 = seq(rt, v1_value, S.v());
        if t62 {
            v13 = V::num(0.0);
        } else {
            v13 = v1_value;
        }
        v1_value = v13;
    }
    let t66 = seq(rt, v2_start, V::UNDEFINED);
    if t66 {
        let t68 = length_seen(rt, v0_b, 160)?;
        let t69 = arr(rt, &[V::num(0.0), t68])?;
        let mut t70 = iter(rt, t69, "*")?;
        'done3: {
            let stop: Stop = 'try3: {
                let (t71, t72) = attempt!('try3, next(rt, &mut t70));
                v2_start = t71;
                let (t73, t74) = attempt!('try3, next(rt, &mut t70));
                v3_end = t73;
                break 'done3;
            };
            let exception = caught(rt, stop)?;
            v14 = exception;
            close(rt, &mut t70, true)?;
            return Err(throw(rt, v14));
        }
        close(rt, &mut t70, false)?;
    } else {
        let t76 = var_get(rt, 11);
        f3_isoffset(rt, v2_start, S_OFFSET.v(), V::UNDEFINED)?;
        let t80 = seq(rt, v3_end, V::UNDEFINED);
        if t80 {
            v3_end = length_seen(rt, v0_b, 161)?;
        } else {
            let t83 = var_get(rt, 11);
            let t86 = length_seen(rt, v0_b, 162)?;
            f3_isoffset(rt, v3_end, S_END.v(), t86)?;
        }
        let t90 = ge(rt, v2_start, v3_end)?;
        if t90 {
            return Ok(v0_b);
        }
    }
    let t93 = type_of(rt, v1_value);
    let t94 = seq(rt, t93, S_STRING.v());
    if t94 {
        let t95 = var_get(rt, 2);
        let t96 = var_get(rt, 0);
        let t97 = get_seen(rt, t96, &S_FROMTEXT, 163)?;
        let t100 = call(rt, t97, t96, &[v1_value, v4_encoding], "host.fromText")?;
        v15 = construct(rt, t95, &[t100], "Bytes")?;
    } else {
        let t102 = gload(rt, &S_ARRAYBUFFER)?;
        let t103 = get_seen(rt, t102, &S_ISVIEW, 164)?;
        let t105 = call(rt, t103, t102, &[v1_value], "ArrayBuffer.isView")?;
        if t105.truthy() {
            let t106 = var_get(rt, 2);
            let t108 = get_seen(rt, v1_value, &S_BUFFER_1, 165)?;
            let t110 = get_seen(rt, v1_value, &S_BYTEOFFSET, 166)?;
            let t112 = get_seen(rt, v1_value, &S_BYTELENGTH, 167)?;
            v16 = construct(rt, t106, &[t108, t110, t112], "Bytes")?;
        } else {
            v16 = V::UNDEFINED;
        }
        v15 = v16;
    }
    let v5_bytes = v15;
    let t117 = seq(rt, v5_bytes, V::UNDEFINED);
    if t117 {
        let t118 = var_get(rt, 2);
        let t119 = get_seen(rt, t118, &S_PROTOTYPE, 168)?;
        let t120 = get_seen(rt, t119, &S_FILL, 169)?;
        let t121 = get_seen(rt, t120, &S_CALL, 170)?;
        let t124 = to_num(rt, v1_value)?;
        let t125 = (to_int32(t124) & (255i32)) as i64;
        return Ok(call(rt, t121, t120, &[v0_b, V::num(t125 as f64), v2_start, v3_end], "Bytes.prototype.fill.call")?);
    }
    let t130 = length_seen(rt, v5_bytes, 171)?;
    let t131 = seq(rt, t130, V::num(0.0));
    if t131 {
        let t132 = var_get(rt, 6);
        let t134 = call(rt, t132, V::UNDEFINED, &[S_VALUE.v(), v1_value], "badValue")?;
        return Err(throw(rt, t134));
    }
    let mut v17_i = v2_start;
    'l6: loop {
        tick(rt, 21, 42)?;
        let t138 = lt(rt, v17_i, v3_end)?;
        if !t138 {
            break 'l6;
        }
        let t144 = sub(rt, v17_i, v2_start)?;
        let t146 = length_seen(rt, v5_bytes, 172)?;
        let t147 = rem(rt, t144, t146)?;
        let t148 = get_v(rt, v5_bytes, t147)?;
        put_v(rt, v0_b, v17_i, t148, true)?;
        let t150 = to_numeric(rt, v17_i)?;
        v17_i = inc(rt, t150)?;
    }
    return Ok(v0_b);
}

fn f29_filled_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f29_filled(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// buffer.js:192  const badOffset = (value, highest, name = 'offset') => {
fn f30_badoffset(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 59, 43)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = 0i64;
    let v0_value = p0;
    let v1_highest = p1;
    let t3 = p2;
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = S_OFFSET.v();
    } else {
        v3 = t3;
    }
    let v2_name = v3;
    let t6 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t7 = get_builtin(rt, t6, &S_FLOOR, G_MATH_FLOOR)?;
    let t9 = math::floor(to_num(rt, v0_value)?);
    let t11 = sne(rt, V::num(t9), v0_value);
    if t11 {
        let t13 = type_of(rt, v0_value);
        let t14 = sne(rt, t13, S_NUMBER.v());
        if t14 {
            let t15 = var_get(rt, 5);
            let t18 = call(rt, t15, V::UNDEFINED, &[v2_name, S_OF_TYPE_NUMBER.v(), v0_value], "badType")?;
            return Err(throw(rt, t18));
        }
        let t19 = var_get(rt, 7);
        let t22 = call(rt, t19, V::UNDEFINED, &[v2_name, S_AN_INTEGER.v(), v0_value], "outOfRange")?;
        return Err(throw(rt, t22));
    }
    let t24 = lt(rt, v1_highest, V::num(0.0))?;
    if t24 {
        let t25 = var_get(rt, 12);
        let t26 = f4_outside(rt, V::UNDEFINED)?;
        return Err(throw(rt, t26));
    }
    let t27 = var_get(rt, 7);
    let t30 = seq(rt, v2_name, S_OFFSET.v());
    if t30 {
        v4 = 0i64;
    } else {
        v4 = 1i64;
    }
    let t32 = to_part(rt, V::num(v4 as f64))?;
    let t36 = to_part(rt, v1_highest)?;
    let t37 = concat_n(rt, &[S_3.v(), t32, S_AND.v(), t36])?;
    let t39 = call(rt, t27, V::UNDEFINED, &[v2_name, t37, v0_value], "outOfRange")?;
    return Err(throw(rt, t39));
}

fn f30_badoffset_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f30_badoffset(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:200  const isIn = (b, offset, size) => {
fn f31_isin(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 39, 44)?;
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
    let t12 = get_v(rt, v0_b, v1_offset)?;
    let t13 = seq(rt, t12, V::UNDEFINED);
    if t13 {
        v3 = t13;
    } else {
        let t17 = add(rt, v1_offset, v2_size)?;
        let t18 = mix_num(rt, t17)? - 1.0;
        let t19 = get_v(rt, v0_b, V::num(t18))?;
        v3 = seq(rt, t19, V::UNDEFINED);
    }
    if v3 {
        let t22 = var_get(rt, 28);
        let t25 = length_seen(rt, v0_b, 174)?;
        let t27 = sub(rt, t25, v2_size)?;
        f30_badoffset(rt, v1_offset, t27, V::UNDEFINED)?;
    }
    Ok(V::UNDEFINED)
}

fn f31_isin_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f31_isin(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// buffer.js:204  const viewOf = (b) => new DataView(b.buffer, b.byteOffset, b.byteLength);
fn f32_viewof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 12, 45)?;
    let v0_b = p0;
    let t2 = gload(rt, &S_DATAVIEW)?;
    let t4 = get_seen(rt, v0_b, &S_BUFFER_1, 175)?;
    let t6 = get_seen(rt, v0_b, &S_BYTEOFFSET, 176)?;
    let t8 = get_seen(rt, v0_b, &S_BYTELENGTH, 177)?;
    return Ok(construct(rt, t2, &[t4, t6, t8], "DataView")?);
}

fn f32_viewof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f32_viewof(rt, arg(args, 0))
}

// buffer.js:205  const isValue = (value, low, high, size) => {
fn f33_isvalue(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 84, 46)?;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_value = p0;
    let v1_low = p1;
    let v2_high = p2;
    let v3_size = p3;
    let t7 = gt(rt, v0_value, v2_high)?;
    if t7 {
        v6 = t7;
    } else {
        v6 = lt(rt, v0_value, v1_low)?;
    }
    let t12 = !v6;
    if t12 {
        return Ok(V::UNDEFINED);
    }
    let t14 = type_of(rt, v1_low);
    let t15 = seq(rt, t14, S_BIGINT.v());
    if t15 {
        v7 = S_N.v();
    } else {
        v7 = S.v();
    }
    let v4_n = v7;
    let v5_power = closure(rt, 34, &[v4_n])?;
    let t19 = le(rt, v3_size, V::num(4.0))?;
    if t19 {
        let t20 = var_get(rt, 7);
        let t22 = to_part(rt, v1_low)?;
        let t26 = to_part(rt, v2_high)?;
        let t27 = concat_n(rt, &[S_3.v(), t22, S_AND.v(), t26])?;
        let t29 = call(rt, t20, V::UNDEFINED, &[S_VALUE.v(), t27, v0_value], "outOfRange")?;
        return Err(throw(rt, t29));
    }
    let t30 = var_get(rt, 7);
    let t32 = lt(rt, v1_low, V::num(0.0))?;
    if t32 {
        let t35 = 8.0 * mix_num(rt, v3_size)?;
        let t36 = t35 - 1.0;
        let t37 = f34_power(rt, v5_power, t36)?;
        let t38 = to_part(rt, t37)?;
        let t43 = 8.0 * mix_num(rt, v3_size)?;
        let t44 = t43 - 1.0;
        let t45 = f34_power(rt, v5_power, t44)?;
        let t46 = to_part(rt, t45)?;
        v8 = concat_n(rt, &[S_4.v(), t38, S_AND_1.v(), t46])?;
    } else {
        let t49 = to_part(rt, v4_n)?;
        let t54 = 8.0 * mix_num(rt, v3_size)?;
        let t55 = f34_power(rt, v5_power, t54)?;
        let t56 = to_part(rt, t55)?;
        v8 = concat_n(rt, &[S_0_1.v(), t49, S_AND_2.v(), t56])?;
    }
    let t60 = call(rt, t30, V::UNDEFINED, &[S_VALUE.v(), v8, v0_value], "outOfRange")?;
    return Err(throw(rt, t60));
}

fn f33_isvalue_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f33_isvalue(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// buffer.js:207  const n = typeof low === 'bigint' ? 'n' : '', power = (bits) => `2${n} ** ${bits}${n}`;
fn f34_power(rt: &mut Rt, me: V, p0: f64) -> R<V> {
    enter(rt, 14, 47)?;
    let v0_bits = p0;
    let t2 = capture(me, 0);
    let t3 = to_part(rt, t2)?;
    let t7 = to_part(rt, V::num(v0_bits))?;
    let t9 = capture(me, 0);
    let t10 = to_part(rt, t9)?;
    return Ok(concat_n(rt, &[S_2_1.v(), t3, S_5.v(), t7, t10])?);
}

fn f34_power_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p0) = num_of(arg(args, 0)) else {
        return Err(unreached(rt));
    };
    f34_power(rt, me, p0)
}

// buffer.js:211  const integer = (v) => {
fn f35_integer(rt: &mut Rt, p0: V) -> R<f64> {
    enter(rt, 30, 48)?;
    let mut v1 = 0f64;
    let mut v2 = V::UNDEFINED;
    let mut v0_v = p0;
    v0_v = V::num((to_num(rt, v0_v)?));
    let t4 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t5 = get_builtin(rt, t4, &S_ISNAN, G_NUMBER_ISNAN)?;
    let t7 = call_known(rt, t5, t4, &[v0_v], "Number.isNaN", C_NUMBER_ISNAN)?;
    if t7.truthy() {
        v2 = t7;
    } else {
        let t8 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t9 = get_builtin(rt, t8, &S_ABS, G_MATH_ABS)?;
        let t11 = math::abs(to_num(rt, v0_v)?);
        let t12 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t13 = get_builtin(rt, t12, &S_MAX_SAFE_INTEGER, G_NUMBER_MAX_SAFE_INTEGER)?;
        v2 = V::bool((gt(rt, V::num(t11), t13)?));
    }
    if v2.truthy() {
        v1 = 0.0;
    } else {
        let t16 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t17 = get_builtin(rt, t16, &S_FLOOR, G_MATH_FLOOR)?;
        v1 = math::floor(to_num(rt, v0_v)?);
    }
    return Ok(v1);
}

fn f35_integer_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::num(f35_integer(rt, arg(args, 0))?))
}

// buffer.js:216  const put = (b, text, encoding, offset, length) => {
fn f36_put(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 61, 49)?;
    let mut v6 = V::UNDEFINED;
    let mut v7 = false;
    let v0_b = p0;
    let v1_text = p1;
    let v2_encoding = p2;
    let v3_offset = p3;
    let v4_length = p4;
    let t7 = type_of(rt, v1_text);
    let t8 = sne(rt, t7, S_STRING.v());
    if t8 {
        let t9 = var_get(rt, 4);
        let t10 = var_get(rt, 3);
        let t11 = construct(rt, t10, &[S_ARGUMENT_MUST_BE_A_STRING.v()], "Wrong")?;
        let t12 = call(rt, t9, V::UNDEFINED, &[t11, S_ERR_INVALID_ARG_TYPE.v()], "coded")?;
        return Err(throw(rt, t12));
    }
    let t13 = var_get(rt, 2);
    let t14 = var_get(rt, 0);
    let t15 = get_seen(rt, t14, &S_FROMTEXT, 182)?;
    let t18 = call(rt, t15, t14, &[v1_text, v2_encoding], "host.fromText")?;
    let mut v5_bytes = construct(rt, t13, &[t18], "Bytes")?;
    let t21 = length_seen(rt, v5_bytes, 183)?;
    let t23 = gt(rt, t21, v4_length)?;
    if t23 {
        let t25 = get_seen(rt, v5_bytes, &S_SUBARRAY, 184)?;
        let t27 = seq(rt, v2_encoding, S_UTF16LE.v());
        if t27 {
            let t30 = rem_num(mix_num(rt, v4_length)?, 2.0);
            v6 = V::num((mix_num(rt, v4_length)? - t30));
        } else {
            v6 = v4_length;
        }
        v5_bytes = call(rt, t25, v5_bytes, &[V::num(0.0), v6], "bytes.subarray")?;
        let t36 = seq(rt, v2_encoding, S_UTF8.v());
        if t36 {
            'l2: loop {
                tick(rt, 22, 50)?;
                let t38 = length_seen(rt, v5_bytes, 185)?;
                let t39 = gt(rt, t38, V::num(0.0))?;
                if t39 {
                    let t40 = var_get(rt, 0);
                    let t41 = get_seen(rt, t40, &S_WHOLE, 186)?;
                    let t43 = call(rt, t41, t40, &[v5_bytes], "host.whole")?;
                    v7 = !t43.truthy();
                } else {
                    v7 = t39;
                }
                if !v7 {
                    break 'l2;
                }
                let t47 = get_seen(rt, v5_bytes, &S_SUBARRAY, 187)?;
                let t49 = length_seen(rt, v5_bytes, 188)?;
                let t50 = mix_num(rt, t49)? - 1.0;
                v5_bytes = call(rt, t47, v5_bytes, &[V::num(0.0), V::num(t50)], "bytes.subarray")?;
            }
        }
    }
    let t53 = get_method(rt, v0_b, &S_SET, M_SET)?;
    call_method(rt, t53, v0_b, &[v5_bytes, v3_offset], "b.set", M_SET)?;
    return Ok(length_seen(rt, v5_bytes, 190)?);
}

fn f36_put_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f36_put(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// buffer.js:227  toString(encoding, start, end) {
fn f37_tostring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 82, 51)?;
    let mut v4 = 0f64;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = 0f64;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v10 = false;
    let v0_encoding = arg(args, 0);
    let mut v1_start = arg(args, 1);
    let mut v2_end = arg(args, 2);
    let v3_n = length_seen(rt, this, 191)?;
    let t6 = le(rt, v1_start, V::num(0.0))?;
    if t6 {
        v1_start = V::num(0.0);
    } else {
        let t9 = ge(rt, v1_start, v3_n)?;
        if t9 {
            return Ok(S.v());
        } else {
            let t10 = gload_builtin(rt, &S_MATH, G_MATH)?;
            let t11 = get_builtin(rt, t10, &S_TRUNC, G_MATH_TRUNC)?;
            let t13 = math::trunc(to_num(rt, v1_start)?);
            if truthy_num(t13) {
                v4 = t13;
            } else {
                v4 = 0.0;
            }
            v1_start = V::num(v4);
        }
    }
    let t16 = seq(rt, v2_end, V::UNDEFINED);
    if t16 {
        v6 = t16;
    } else {
        v6 = gt(rt, v2_end, v3_n)?;
    }
    if v6 {
        v5 = v3_n;
    } else {
        let t22 = gload_builtin(rt, &S_MATH, G_MATH)?;
        let t23 = get_builtin(rt, t22, &S_TRUNC, G_MATH_TRUNC)?;
        let t25 = math::trunc(to_num(rt, v2_end)?);
        if truthy_num(t25) {
            v7 = t25;
        } else {
            v7 = 0.0;
        }
        v5 = V::num(v7);
    }
    v2_end = v5;
    let t30 = le(rt, v2_end, v1_start)?;
    if t30 {
        v8 = S.v();
    } else {
        let t31 = var_get(rt, 0);
        let t32 = get_seen(rt, t31, &S_TOTEXT, 194)?;
        let t34 = seq(rt, v1_start, V::num(0.0));
        if t34 {
            v10 = seq(rt, v2_end, v3_n);
        } else {
            v10 = t34;
        }
        if v10 {
            v9 = this;
        } else {
            let t39 = get_seen(rt, this, &S_SUBARRAY, 195)?;
            v9 = call(rt, t39, this, &[v1_start, v2_end], "this.subarray")?;
        }
        let t44 = var_get(rt, 14);
        let t46 = f5_encodingof(rt, v0_encoding)?;
        v8 = call(rt, t32, t31, &[v9, t46], "host.toText")?;
    }
    return Ok(v8);
}

// buffer.js:235  toLocaleString(...args) { return this.toString(...args); },
fn f38_tolocalestring(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 52)?;
    let v0_args = rest(rt, args, 0)?;
    let t2 = get_seen(rt, this, &S_TOSTRING, 196)?;
    let t3 = arr(rt, &[])?;
    spread(rt, t3, v0_args, "...")?;
    return Ok(call_arr(rt, t2, this, t3, "this.toString")?);
}

// buffer.js:236  toJSON() { return { type: 'Buffer', data: Array.from(this) }; },
fn f39_tojson(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 8, 53)?;
    let t2 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t3 = get_builtin(rt, t2, &S_FROM, G_ARRAY_FROM)?;
    let t4 = call_known(rt, t3, t2, &[this], "Array.from", C_ARRAY_FROM)?;
    return Ok(obj_seen(rt, &K_TYPE_DATA, [S_BUFFER.v(), t4], 198)?);
}

// buffer.js:237  equals(other) {
fn f40_equals(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 19, 54)?;
    let v0_other = arg(args, 0);
    let t2 = var_get(rt, 19);
    let t4 = f9_isbytes(rt, v0_other)?;
    let t5 = !t4;
    if t5 {
        let t6 = var_get(rt, 5);
        let t8 = call(rt, t6, V::UNDEFINED, &[S_OTHERBUFFER.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v0_other], "badType")?;
        return Err(throw(rt, t8));
    }
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_COMPARE, 199)?;
    let t12 = call(rt, t10, t9, &[this, v0_other], "host.compare")?;
    return Ok(V::bool((seq(rt, t12, V::num(0.0)))));
}

// buffer.js:241  compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
fn f41_compare(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 78, 55)?;
    let mut v10 = 0i64;
    let mut v11 = V::UNDEFINED;
    let v0_target = arg(args, 0);
    let v1_targetstart = arg(args, 1);
    let v2_targetend = arg(args, 2);
    let v3_sourcestart = arg(args, 3);
    let v4_sourceend = arg(args, 4);
    let t6 = var_get(rt, 19);
    let t8 = f9_isbytes(rt, v0_target)?;
    let t9 = !t8;
    if t9 {
        let t10 = var_get(rt, 5);
        let t12 = call(rt, t10, V::UNDEFINED, &[S_TARGET.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v0_target], "badType")?;
        return Err(throw(rt, t12));
    }
    let v5_offset = closure(rt, 42, &[])?;
    let v6_ts = f42_offset(rt, v1_targetstart, S_TARGETSTART.v(), V::num(0.0), V::UNDEFINED)?;
    let t20 = length_seen(rt, v0_target, 200)?;
    let t22 = length_seen(rt, v0_target, 201)?;
    let v7_te = f42_offset(rt, v2_targetend, S_TARGETEND.v(), t20, t22)?;
    let v8_ss = f42_offset(rt, v3_sourcestart, S_SOURCESTART.v(), V::num(0.0), V::UNDEFINED)?;
    let t29 = length_seen(rt, this, 202)?;
    let t30 = length_seen(rt, this, 203)?;
    let v9_se = f42_offset(rt, v4_sourceend, S_SOURCEEND.v(), t29, t30)?;
    let t34 = ge(rt, v8_ss, v9_se)?;
    if t34 {
        let t37 = ge(rt, v6_ts, v7_te)?;
        if t37 {
            v10 = 0i64;
        } else {
            v10 = (-1i64);
        }
        return Ok(V::num(v10 as f64));
    }
    let t41 = ge(rt, v6_ts, v7_te)?;
    if t41 {
        v11 = V::num(1.0);
    } else {
        let t42 = var_get(rt, 0);
        let t43 = get_seen(rt, t42, &S_COMPARE, 204)?;
        let t44 = get_seen(rt, this, &S_SUBARRAY, 205)?;
        let t47 = call(rt, t44, this, &[v8_ss, v9_se], "this.subarray")?;
        let t49 = get_seen(rt, v0_target, &S_SUBARRAY, 206)?;
        let t52 = call(rt, t49, v0_target, &[v6_ts, v7_te], "target.subarray")?;
        v11 = call(rt, t43, t42, &[t47, t52], "host.compare")?;
    }
    return Ok(v11);
}

// buffer.js:243  const offset = (v, name, fallback, high) => {
fn f42_offset(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 22, 56)?;
    let v0_v = p0;
    let v1_name = p1;
    let v2_fallback = p2;
    let v3_high = p3;
    let t6 = seq(rt, v0_v, V::UNDEFINED);
    if t6 {
        return Ok(v2_fallback);
    }
    let t8 = var_get(rt, 11);
    f3_isoffset(rt, v0_v, v1_name, v3_high)?;
    return Ok(v0_v);
}

fn f42_offset_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f42_offset(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// buffer.js:253  subarray(start, end) {
fn f43_subarray(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33, 57)?;
    let mut v4 = V::UNDEFINED;
    let v0_start = arg(args, 0);
    let v1_end = arg(args, 1);
    let t3 = var_get(rt, 24);
    let v2_from = f25_position(rt, this, v0_start)?;
    let t7 = seq(rt, v1_end, V::UNDEFINED);
    if t7 {
        v4 = length_seen(rt, this, 207)?;
    } else {
        let t9 = var_get(rt, 24);
        v4 = f25_position(rt, this, v1_end)?;
    }
    let v3_to = v4;
    let t13 = var_get(rt, 15);
    let t14 = get_seen(rt, this, &S_BUFFER_1, 208)?;
    let t15 = get_seen(rt, this, &S_BYTEOFFSET, 209)?;
    let t17 = add(rt, t15, v2_from)?;
    let t18 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t19 = get_builtin(rt, t18, &S_MAX, G_MATH_MAX)?;
    let t22 = sub(rt, v3_to, v2_from)?;
    let t23 = math::max(to_num(rt, t22)?, 0.0);
    return Ok(f6_wrap(rt, t14, t17, V::num(t23))?);
}

// buffer.js:257  slice(start, end) { return this.subarray(start, end); },
fn f44_slice(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 58)?;
    let v0_start = arg(args, 0);
    let v1_end = arg(args, 1);
    let t3 = get_seen(rt, this, &S_SUBARRAY, 211)?;
    return Ok(call(rt, t3, this, &[v0_start, v1_end], "this.subarray")?);
}

// buffer.js:258  write(string, offset, length, encoding) {
fn f45_write(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 97, 59)?;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_string = arg(args, 0);
    let mut v1_offset = arg(args, 1);
    let mut v2_length = arg(args, 2);
    let mut v3_encoding = arg(args, 3);
    let t6 = seq(rt, v1_offset, V::UNDEFINED);
    if t6 {
        let t7 = var_get(rt, 33);
        let t9 = length_seen(rt, this, 212)?;
        return Ok(f36_put(rt, this, v0_string, S_UTF8.v(), V::num(0.0), t9)?);
    }
    let t12 = seq(rt, v2_length, V::UNDEFINED);
    if t12 {
        let t14 = type_of(rt, v1_offset);
        v4 = seq(rt, t14, S_STRING.v());
    } else {
        v4 = t12;
    }
    if v4 {
        let t17 = length_seen(rt, this, 213)?;
        let t19 = arr(rt, &[V::num(0.0), t17, v1_offset])?;
        let mut t20 = iter(rt, t19, "*")?;
        'done1: {
            let stop: Stop = 'try1: {
                let (t21, t22) = attempt!('try1, next(rt, &mut t20));
                v1_offset = t21;
                let (t23, t24) = attempt!('try1, next(rt, &mut t20));
                v2_length = t23;
                let (t25, t26) = attempt!('try1, next(rt, &mut t20));
                v3_encoding = t25;
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v5 = exception;
            close(rt, &mut t20, true)?;
            return Err(throw(rt, v5));
        }
        close(rt, &mut t20, false)?;
    } else {
        let t28 = var_get(rt, 11);
        let t30 = length_seen(rt, this, 214)?;
        f3_isoffset(rt, v1_offset, S_OFFSET.v(), t30)?;
        let t32 = length_seen(rt, this, 215)?;
        let v6_rest = sub(rt, t32, v1_offset)?;
        let t36 = seq(rt, v2_length, V::UNDEFINED);
        if t36 {
            v2_length = v6_rest;
        } else {
            let t39 = type_of(rt, v2_length);
            let t40 = seq(rt, t39, S_STRING.v());
            if t40 {
                let t43 = arr(rt, &[v6_rest, v2_length])?;
                let mut t44 = iter(rt, t43, "*")?;
                'done2: {
                    let stop: Stop = 'try2: {
                        let (t45, t46) = attempt!('try2, next(rt, &mut t44));
                        v2_length = t45;
                        let (t47, t48) = attempt!('try2, next(rt, &mut t44));
                        v3_encoding = t47;
                        break 'done2;
                    };
                    let exception = caught(rt, stop)?;
                    v7 = exception;
                    close(rt, &mut t44, true)?;
                    return Err(throw(rt, v7));
                }
                close(rt, &mut t44, false)?;
            } else {
                let t50 = var_get(rt, 11);
                let t52 = length_seen(rt, this, 216)?;
                f3_isoffset(rt, v2_length, S_LENGTH.v(), t52)?;
                let t54 = gload_builtin(rt, &S_MATH, G_MATH)?;
                let t55 = get_builtin(rt, t54, &S_MIN, G_MATH_MIN)?;
                v2_length = V::num((math::min(to_num(rt, v2_length)?, to_num(rt, v6_rest)?)));
            }
        }
    }
    let t59 = var_get(rt, 33);
    if v3_encoding.truthy() {
        let t62 = var_get(rt, 14);
        v8 = f5_encodingof(rt, v3_encoding)?;
    } else {
        v8 = S_UTF8.v();
    }
    return Ok(f36_put(rt, this, v0_string, v8, v1_offset, v2_length)?);
}

// buffer.js:273  fill(value, offset, end, encoding) { return filled(this, value, offset, end, encoding); },
fn f46_fill(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 16, 60)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_end = arg(args, 2);
    let v3_encoding = arg(args, 3);
    let t5 = var_get(rt, 27);
    let t5 = tdz(rt, t5, "filled")?;
    return Ok(f29_filled(rt, this, v0_value, v1_offset, v2_end, v3_encoding)?);
}

// buffer.js:274  copy(target, targetStart, sourceStart, sourceEnd) {
fn f47_copy(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 123, 61)?;
    let mut v8 = 0f64;
    let mut v9 = 0f64;
    let mut v10 = V::UNDEFINED;
    let mut v11 = false;
    let mut v12 = false;
    let v0_target = arg(args, 0);
    let v1_targetstart = arg(args, 1);
    let v2_sourcestart = arg(args, 2);
    let v3_sourceend = arg(args, 3);
    let t5 = var_get(rt, 19);
    let t7 = f9_isbytes(rt, v0_target)?;
    let t8 = !t7;
    if t8 {
        let t9 = var_get(rt, 5);
        let t11 = call(rt, t9, V::UNDEFINED, &[S_TARGET.v(), S_AN_INSTANCE_OF_BUFFER_OR_UINT8AR.v(), v0_target], "badType")?;
        return Err(throw(rt, t11));
    }
    let t13 = seq(rt, v1_targetstart, V::UNDEFINED);
    if t13 {
        v8 = 0.0;
    } else {
        let t14 = var_get(rt, 32);
        v8 = f35_integer(rt, v1_targetstart)?;
    }
    let v4_at = v8;
    let t19 = seq(rt, v2_sourcestart, V::UNDEFINED);
    if t19 {
        v9 = 0.0;
    } else {
        let t20 = var_get(rt, 32);
        v9 = f35_integer(rt, v2_sourcestart)?;
    }
    let v5_from = v9;
    let t25 = seq(rt, v3_sourceend, V::UNDEFINED);
    if t25 {
        v10 = length_seen(rt, this, 218)?;
    } else {
        let t27 = var_get(rt, 32);
        v10 = V::num((f35_integer(rt, v3_sourceend)?));
    }
    let v6_to = v10;
    let t32 = v4_at < 0.0;
    if t32 {
        let t33 = var_get(rt, 7);
        let t35 = call(rt, t33, V::UNDEFINED, &[S_TARGETSTART.v(), S_0_1.v(), V::num(v4_at)], "outOfRange")?;
        return Err(throw(rt, t35));
    }
    let t37 = v5_from < 0.0;
    if t37 {
        v11 = t37;
    } else {
        let t39 = length_seen(rt, this, 219)?;
        v11 = gt(rt, V::num(v5_from), t39)?;
    }
    if v11 {
        let t42 = var_get(rt, 7);
        let t43 = length_seen(rt, this, 220)?;
        let t44 = to_part(rt, t43)?;
        let t45 = concat_n(rt, &[S_0.v(), t44])?;
        let t47 = call(rt, t42, V::UNDEFINED, &[S_SOURCESTART.v(), t45, V::num(v5_from)], "outOfRange")?;
        return Err(throw(rt, t47));
    }
    let t49 = lt(rt, v6_to, V::num(0.0))?;
    if t49 {
        let t50 = var_get(rt, 7);
        let t52 = call(rt, t50, V::UNDEFINED, &[S_SOURCEEND.v(), S_0_1.v(), v6_to], "outOfRange")?;
        return Err(throw(rt, t52));
    }
    let t55 = length_seen(rt, v0_target, 221)?;
    let t56 = ge(rt, V::num(v4_at), t55)?;
    if t56 {
        v12 = t56;
    } else {
        v12 = ge(rt, V::num(v5_from), v6_to)?;
    }
    if v12 {
        return Ok(V::num(0.0));
    }
    let t61 = get_seen(rt, this, &S_SUBARRAY, 222)?;
    let t63 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t64 = get_builtin(rt, t63, &S_MIN, G_MATH_MIN)?;
    let t68 = length_seen(rt, v0_target, 224)?;
    let t69 = add(rt, V::num(v5_from), t68)?;
    let t71 = mix_num(rt, t69)? - v4_at;
    let t72 = math::min(to_num(rt, v6_to)?, t71);
    let v7_part = call(rt, t61, this, &[V::num(v5_from), V::num(t72)], "this.subarray")?;
    let t74 = var_get(rt, 2);
    let t75 = get_seen(rt, t74, &S_PROTOTYPE, 225)?;
    let t76 = get_seen(rt, t75, &S_SET, 226)?;
    let t77 = get_seen(rt, t76, &S_CALL, 227)?;
    call(rt, t77, t76, &[v0_target, v7_part, V::num(v4_at)], "Bytes.prototype.set.call")?;
    return Ok(length_seen(rt, v7_part, 228)?);
}

// buffer.js:286  indexOf(value, from, encoding) { return find(this, value, from, encoding, false); },
fn f48_indexof(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 62)?;
    let v0_value = arg(args, 0);
    let v1_from = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 26);
    return Ok(f27_find(rt, this, v0_value, v1_from, v2_encoding, false)?);
}

// buffer.js:287  lastIndexOf(value, from, encoding) { return find(this, value, from, encoding, true); },
fn f49_lastindexof(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 63)?;
    let v0_value = arg(args, 0);
    let v1_from = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 26);
    return Ok(f27_find(rt, this, v0_value, v1_from, v2_encoding, true)?);
}

// buffer.js:288  includes(value, from, encoding) { return find(this, value, from, encoding, false) >= 0; },
fn f50_includes(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 64)?;
    let v0_value = arg(args, 0);
    let v1_from = arg(args, 1);
    let v2_encoding = arg(args, 2);
    let t4 = var_get(rt, 26);
    let t8 = f27_find(rt, this, v0_value, v1_from, v2_encoding, false)?;
    return Ok(V::bool((ge(rt, t8, V::num(0.0))?)));
}

// buffer.js:289  swap16() { return swap(this, 2); },
fn f51_swap16(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 65)?;
    let t1 = var_get(rt, 34);
    let t1 = tdz(rt, t1, "swap")?;
    return Ok(f62_swap(rt, this, 2i64)?);
}

// buffer.js:290  swap32() { return swap(this, 4); },
fn f52_swap32(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 66)?;
    let t1 = var_get(rt, 34);
    let t1 = tdz(rt, t1, "swap")?;
    return Ok(f62_swap(rt, this, 4i64)?);
}

// buffer.js:291  swap64() { return swap(this, 8); },
fn f53_swap64(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 67)?;
    let t1 = var_get(rt, 34);
    let t1 = tdz(rt, t1, "swap")?;
    return Ok(f62_swap(rt, this, 8i64)?);
}

// buffer.js:292  readUIntBE(offset, size) { return readInteger(this, offset, size, false, false); },
fn f54_readuintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 68)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 36);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f64_readinteger(rt, this, v0_offset, v1_size, false, false)?);
}

// buffer.js:293  readUIntLE(offset, size) { return readInteger(this, offset, size, true, false); },
fn f55_readuintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 69)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 36);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f64_readinteger(rt, this, v0_offset, v1_size, true, false)?);
}

// buffer.js:294  readIntBE(offset, size) { return readInteger(this, offset, size, false, true); },
fn f56_readintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 70)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 36);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f64_readinteger(rt, this, v0_offset, v1_size, false, true)?);
}

// buffer.js:295  readIntLE(offset, size) { return readInteger(this, offset, size, true, true); },
fn f57_readintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 10, 71)?;
    let v0_offset = arg(args, 0);
    let v1_size = arg(args, 1);
    let t3 = var_get(rt, 36);
    let t3 = tdz(rt, t3, "readInteger")?;
    return Ok(f64_readinteger(rt, this, v0_offset, v1_size, true, true)?);
}

// buffer.js:296  writeUIntBE(value, offset, size) { return writeInteger(this, value, offset, size, false, false); },
fn f58_writeuintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 72)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 37);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f65_writeinteger(rt, this, v0_value, v1_offset, v2_size, false, false)?);
}

// buffer.js:297  writeUIntLE(value, offset, size) { return writeInteger(this, value, offset, size, true, false); },
fn f59_writeuintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 73)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 37);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f65_writeinteger(rt, this, v0_value, v1_offset, v2_size, true, false)?);
}

// buffer.js:298  writeIntBE(value, offset, size) { return writeInteger(this, value, offset, size, false, true); },
fn f60_writeintbe(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 74)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 37);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f65_writeinteger(rt, this, v0_value, v1_offset, v2_size, false, true)?);
}

// buffer.js:299  writeIntLE(value, offset, size) { return writeInteger(this, value, offset, size, true, true); },
fn f61_writeintle(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 75)?;
    let v0_value = arg(args, 0);
    let v1_offset = arg(args, 1);
    let v2_size = arg(args, 2);
    let t4 = var_get(rt, 37);
    let t4 = tdz(rt, t4, "writeInteger")?;
    return Ok(f65_writeinteger(rt, this, v0_value, v1_offset, v2_size, true, true)?);
}

// buffer.js:301  const swap = (b, n) => {
fn f62_swap(rt: &mut Rt, p0: V, p1: i64) -> R<V> {
    enter(rt, 26, 76)?;
    let v0_b = p0;
    let v1_n = p1;
    let t4 = length_seen(rt, v0_b, 229)?;
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
        tick(rt, 20, 77)?;
        let t19 = length_seen(rt, v0_b, 230)?;
        let t20 = lt(rt, V::num(v2_i), t19)?;
        if !t20 {
            break 'l2;
        }
        let t22 = get_seen(rt, v0_b, &S_SUBARRAY, 231)?;
        let t26 = v2_i + (v1_n as f64);
        let t27 = call(rt, t22, v0_b, &[V::num(v2_i), V::num(t26)], "b.subarray")?;
        let t28 = get_method(rt, t27, &S_REVERSE, M_REVERSE)?;
        call_method(rt, t28, t27, &[], "b.subarray(...).reverse", M_REVERSE)?;
        v2_i = v2_i + (v1_n as f64);
    }
    return Ok(v0_b);
}

fn f62_swap_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p1) = int_of(arg(args, 1)) else {
        return Err(unreached(rt));
    };
    f62_swap(rt, arg(args, 0), p1)
}

// buffer.js:306  const isSize = (size) => {
fn f63_issize(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 31, 78)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = V::UNDEFINED;
    let mut v3 = false;
    let v0_size = p0;
    let t3 = ge(rt, v0_size, V::num(1.0))?;
    if t3 {
        v3 = le(rt, v0_size, V::num(6.0))?;
    } else {
        v3 = t3;
    }
    if v3 {
        let t7 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t8 = get_builtin(rt, t7, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
        v2 = call_known(rt, t8, t7, &[v0_size], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    } else {
        v2 = V::bool(v3);
    }
    if v2.truthy() {
        let t13 = type_of(rt, v0_size);
        v1 = V::bool((seq(rt, t13, S_NUMBER.v())));
    } else {
        v1 = v2;
    }
    let t16 = !v1.truthy();
    if t16 {
        let t17 = var_get(rt, 28);
        f30_badoffset(rt, v0_size, V::num(6.0), S_BYTELENGTH.v())?;
    }
    Ok(V::UNDEFINED)
}

fn f63_issize_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f63_issize(rt, arg(args, 0))
}

// buffer.js:309  const readInteger = (b, offset, size, little, signed) => {
fn f64_readinteger(rt: &mut Rt, p0: V, p1: V, p2: V, p3: bool, p4: bool) -> R<V> {
    enter(rt, 52, 79)?;
    let mut v7 = 0f64;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let v0_b = p0;
    let v1_offset = p1;
    let v2_size = p2;
    let v3_little = p3;
    let v4_signed = p4;
    let t7 = seq(rt, v1_offset, V::UNDEFINED);
    if t7 {
        let t8 = var_get(rt, 5);
        let t10 = call(rt, t8, V::UNDEFINED, &[S_OFFSET.v(), S_OF_TYPE_NUMBER.v(), v1_offset], "badType")?;
        return Err(throw(rt, t10));
    }
    let t11 = var_get(rt, 35);
    f63_issize(rt, v2_size)?;
    let t14 = var_get(rt, 29);
    f31_isin(rt, v0_b, v1_offset, v2_size)?;
    let mut v5_n = V::num(0.0);
    let mut v6_i = 0i64;
    'l2: loop {
        tick(rt, 28, 80)?;
        let t21 = lt(rt, V::num(v6_i as f64), v2_size)?;
        if !t21 {
            break 'l2;
        }
        let t23 = mix_num(rt, v5_n)? * 256.0;
        if v3_little {
            let t28 = mix_num(rt, v2_size)? - 1.0;
            v7 = t28 - (v6_i as f64);
        } else {
            v7 = (v6_i as f64);
        }
        let t33 = add(rt, v1_offset, V::num(v7))?;
        let t34 = get_v(rt, v0_b, t33)?;
        v5_n = add(rt, V::num(t23), t34)?;
        let t37 = v6_i;
        v6_i = t37 + 1;
    }
    if v4_signed {
        let t42 = 8.0 * mix_num(rt, v2_size)?;
        let t43 = t42 - 1.0;
        let t44 = exp(rt, V::num(2.0), V::num(t43))?;
        v9 = ge(rt, v5_n, t44)?;
    } else {
        v9 = v4_signed;
    }
    if v9 {
        let t49 = 8.0 * mix_num(rt, v2_size)?;
        let t50 = exp(rt, V::num(2.0), V::num(t49))?;
        v8 = sub(rt, v5_n, t50)?;
    } else {
        v8 = v5_n;
    }
    return Ok(v8);
}

fn f64_readinteger_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p3) = bool_of(arg(args, 3)) else {
        return Err(unreached(rt));
    };
    let Some(p4) = bool_of(arg(args, 4)) else {
        return Err(unreached(rt));
    };
    f64_readinteger(rt, arg(args, 0), arg(args, 1), arg(args, 2), p3, p4)
}

// buffer.js:317  const writeInteger = (b, value, offset, size, little, signed) => {
fn f65_writeinteger(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: bool, p5: bool) -> R<V> {
    enter(rt, 84, 81)?;
    let mut v8 = false;
    let mut v9 = V::UNDEFINED;
    let mut v10 = 0f64;
    let mut v12 = V::UNDEFINED;
    let mut v13 = 0f64;
    let v0_b = p0;
    let mut v1_value = p1;
    let v2_offset = p2;
    let v3_size = p3;
    let v4_little = p4;
    let v5_signed = p5;
    let t7 = var_get(rt, 35);
    f63_issize(rt, v3_size)?;
    v1_value = V::num((to_num(rt, v1_value)?));
    let t13 = seq(rt, v3_size, V::num(1.0));
    if t13 {
        let t15 = type_of(rt, v2_offset);
        v8 = sne(rt, t15, S_NUMBER.v());
    } else {
        v8 = t13;
    }
    if v8 {
        let t18 = var_get(rt, 5);
        let t20 = call(rt, t18, V::UNDEFINED, &[S_OFFSET.v(), S_OF_TYPE_NUMBER.v(), v2_offset], "badType")?;
        return Err(throw(rt, t20));
    }
    let t21 = var_get(rt, 31);
    if v5_signed {
        let t25 = 8.0 * mix_num(rt, v3_size)?;
        let t26 = t25 - 1.0;
        let t27 = exp(rt, V::num(2.0), V::num(t26))?;
        v9 = neg(rt, t27)?;
    } else {
        v9 = V::num(0.0);
    }
    if v5_signed {
        let t32 = 8.0 * mix_num(rt, v3_size)?;
        let t33 = t32 - 1.0;
        let t34 = exp(rt, V::num(2.0), V::num(t33))?;
        v10 = mix_num(rt, t34)? - 1.0;
    } else {
        let t37 = 8.0 * mix_num(rt, v3_size)?;
        let t38 = exp(rt, V::num(2.0), V::num(t37))?;
        v10 = mix_num(rt, t38)? - 1.0;
    }
    f33_isvalue(rt, v1_value, v9, V::num(v10), v3_size)?;
    let t43 = var_get(rt, 29);
    f31_isin(rt, v0_b, v2_offset, v3_size)?;
    let mut v6_low = V::num(((to_int32(mix_num(rt, v1_value)?) as u32).wrapping_shr((0i32) as u32) as i64) as f64);
    let t50 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t51 = get_builtin(rt, t50, &S_FLOOR, G_MATH_FLOOR)?;
    let t53 = exp(rt, V::num(2.0), V::num(-32.0))?;
    let t54 = mul(rt, v1_value, t53)?;
    let t55 = math::floor(to_num(rt, t54)?);
    let mut v7_high = V::num(((to_int32(t55) as u32).wrapping_shr((0i32) as u32) as i64) as f64);
    let mut v11_i = 0i64;
    'l2: loop {
        tick(rt, 44, 82)?;
        let t59 = lt(rt, V::num(v11_i as f64), v3_size)?;
        if !t59 {
            break 'l2;
        }
        let t61 = v11_i == 4i64;
        if t61 {
            let t63 = arr(rt, &[v7_high, V::num(0.0)])?;
            let mut t64 = iter(rt, t63, "*")?;
            'done1: {
                let stop: Stop = 'try1: {
                    let (t65, t66) = attempt!('try1, next(rt, &mut t64));
                    v6_low = t65;
                    let (t67, t68) = attempt!('try1, next(rt, &mut t64));
                    v7_high = t67;
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v12 = exception;
                close(rt, &mut t64, true)?;
                return Err(throw(rt, v12));
            }
            close(rt, &mut t64, false)?;
        }
        if v4_little {
            v13 = (v11_i as f64);
        } else {
            let t75 = mix_num(rt, v3_size)? - 1.0;
            v13 = t75 - (v11_i as f64);
        }
        let t79 = add(rt, v2_offset, V::num(v13))?;
        let t81 = (to_int32(mix_num(rt, v6_low)?) & (255i32)) as i64;
        put_v(rt, v0_b, t79, V::num(t81 as f64), true)?;
        v6_low = V::num(((to_int32(mix_num(rt, v6_low)?) as u32).wrapping_shr((8i32) as u32) as i64) as f64);
        let t85 = v11_i;
        v11_i = t85 + 1;
    }
    return Ok(add(rt, v2_offset, v3_size)?);
}

fn f65_writeinteger_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p4) = bool_of(arg(args, 4)) else {
        return Err(unreached(rt));
    };
    let Some(p5) = bool_of(arg(args, 5)) else {
        return Err(unreached(rt));
    };
    f65_writeinteger(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), p4, p5)
}

// buffer.js:343  methods[reads] = { [reads](offset = 0) { isIn(this, offset, size); return viewOf(this)[`get${view}`…
fn f66(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 22, 83)?;
    let mut v1 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v1 = V::num(0.0);
    } else {
        v1 = t1;
    }
    let v0_offset = v1;
    let t4 = var_get(rt, 29);
    let t6 = capture(me, 0);
    f31_isin(rt, this, v0_offset, t6)?;
    let t8 = var_get(rt, 30);
    let t9 = f32_viewof(rt, this)?;
    let t10 = capture(me, 1);
    let t11 = to_part(rt, t10)?;
    let t12 = key_text::<true>(rt, &[S_GET.v(), t11])?;
    let t13 = get_text(rt, t9, &t12)?;
    let t15 = capture(me, 2);
    return Ok(call(rt, t13, t9, &[v0_offset, t15], "viewOf(...)[view]")?);
}

// buffer.js:345  [writes](value, offset = 0) {
fn f67(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 106, 84)?;
    let mut v2 = V::UNDEFINED;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = 0i64;
    let mut v8 = 0i64;
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
    let t6 = !t5.truthy();
    if t6 {
        v0_value = V::num((to_num(rt, v0_value)?));
    }
    let t9 = capture(me, 1);
    let t10 = seq(rt, t9, V::num(1.0));
    if t10 {
        let t12 = type_of(rt, v1_offset);
        v4 = sne(rt, t12, S_NUMBER.v());
    } else {
        v4 = t10;
    }
    if v4 {
        let t15 = var_get(rt, 5);
        let t17 = call(rt, t15, V::UNDEFINED, &[S_OFFSET.v(), S_OF_TYPE_NUMBER.v(), v1_offset], "badType")?;
        return Err(throw(rt, t17));
    }
    let t18 = capture(me, 2);
    let t19 = sne(rt, t18, V::UNDEFINED);
    if t19 {
        let t20 = var_get(rt, 31);
        let t22 = capture(me, 2);
        let t23 = capture(me, 3);
        let t24 = capture(me, 1);
        f33_isvalue(rt, v0_value, t22, t23, t24)?;
    }
    let t26 = var_get(rt, 29);
    let t28 = capture(me, 1);
    f31_isin(rt, this, v1_offset, t28)?;
    let t30 = capture(me, 0);
    if t30.truthy() {
        let t32 = type_of(rt, v0_value);
        v5 = V::bool((sne(rt, t32, S_BIGINT.v())));
    } else {
        v5 = t30;
    }
    if v5.truthy() {
        let t35 = var_get(rt, 3);
        let t36 = construct(rt, t35, &[S_CANNOT_MIX_BIGINT_AND_OTHER_TYPE.v()], "Wrong")?;
        return Err(throw(rt, t36));
    }
    let t37 = var_get(rt, 30);
    let v3_to = f32_viewof(rt, this)?;
    let t39 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t40 = get_builtin(rt, t39, &S_ISNAN, G_NUMBER_ISNAN)?;
    let t42 = call_known(rt, t40, t39, &[v0_value], "Number.isNaN", C_NUMBER_ISNAN)?;
    if t42.truthy() {
        let t43 = capture(me, 1);
        v6 = V::bool((seq(rt, t43, V::num(8.0))));
    } else {
        v6 = t42;
    }
    if v6.truthy() {
        let t47 = get_seen(rt, v3_to, &S_SETUINT32, 236)?;
        let t49 = capture(me, 4);
        if t49.truthy() {
            v7 = 4i64;
        } else {
            v7 = 0i64;
        }
        let t51 = add(rt, v1_offset, V::num(v7 as f64))?;
        let t52 = capture(me, 4);
        call(rt, t47, v3_to, &[t51, V::num(2146959360.0), t52], "to.setUint32")?;
        let t55 = get_seen(rt, v3_to, &S_SETUINT32, 237)?;
        let t57 = capture(me, 4);
        if t57.truthy() {
            v8 = 0i64;
        } else {
            v8 = 4i64;
        }
        let t59 = add(rt, v1_offset, V::num(v8 as f64))?;
        let t60 = capture(me, 4);
        call(rt, t55, v3_to, &[t59, V::num(0.0), t60], "to.setUint32")?;
    } else {
        let t63 = capture(me, 5);
        let t64 = to_part(rt, t63)?;
        let t65 = key_text::<true>(rt, &[S_SET.v(), t64])?;
        let t66 = get_text(rt, v3_to, &t65)?;
        let t69 = capture(me, 4);
        call(rt, t66, v3_to, &[v1_offset, v0_value, t69], "to[view]")?;
    }
    let t72 = capture(me, 1);
    return Ok(add(rt, v1_offset, t72)?);
}

// buffer.js:367  [slices](start = 0, end = this.length) {
fn f68(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 66, 85)?;
    let mut v2 = V::UNDEFINED;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let t1 = arg(args, 0);
    let t2 = seq(rt, t1, V::UNDEFINED);
    if t2 {
        v2 = V::num(0.0);
    } else {
        v2 = t1;
    }
    let v0_start = v2;
    let t4 = arg(args, 1);
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v3 = length_seen(rt, this, 238)?;
    } else {
        v3 = t4;
    }
    let v1_end = v3;
    let t8 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t9 = get_builtin(rt, t8, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
    let t11 = call_known(rt, t9, t8, &[v0_start], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    if t11.truthy() {
        let t12 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t13 = get_builtin(rt, t12, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
        v6 = call_known(rt, t13, t12, &[v1_end], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    } else {
        v6 = t11;
    }
    if v6.truthy() {
        v5 = V::bool((ge(rt, v0_start, V::num(0.0))?));
    } else {
        v5 = v6;
    }
    if v5.truthy() {
        let t21 = length_seen(rt, this, 241)?;
        v4 = V::bool((le(rt, v1_end, t21)?));
    } else {
        v4 = v5;
    }
    let t24 = !v4.truthy();
    if t24 {
        let t25 = var_get(rt, 0);
        let t26 = get_seen(rt, t25, &S_MISSING, 242)?;
        let t27 = capture(me, 0);
        let t28 = to_part(rt, t27)?;
        let t30 = concat_n(rt, &[S_BUFFER_2.v(), t28, S_OF_A_RANGE_THAT_IS_NONE.v()])?;
        call(rt, t26, t25, &[t30], "host.missing")?;
    }
    let t34 = ge(rt, v0_start, v1_end)?;
    if t34 {
        v7 = S.v();
    } else {
        let t35 = var_get(rt, 0);
        let t36 = get_seen(rt, t35, &S_TOTEXT, 243)?;
        let t37 = get_seen(rt, this, &S_SUBARRAY, 244)?;
        let t40 = call(rt, t37, this, &[v0_start, v1_end], "this.subarray")?;
        let t41 = capture(me, 1);
        v7 = call(rt, t36, t35, &[t40, t41], "host.toText")?;
    }
    return Ok(v7);
}

// buffer.js:373  [writes](string, offset = 0, length = this.length - offset) {
fn f69(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 73, 86)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_string = arg(args, 0);
    let t2 = arg(args, 1);
    let t3 = seq(rt, t2, V::UNDEFINED);
    if t3 {
        v3 = V::num(0.0);
    } else {
        v3 = t2;
    }
    let v1_offset = v3;
    let t5 = arg(args, 2);
    let t6 = seq(rt, t5, V::UNDEFINED);
    if t6 {
        let t7 = length_seen(rt, this, 245)?;
        v4 = sub(rt, t7, v1_offset)?;
    } else {
        v4 = t5;
    }
    let v2_length = v4;
    let t11 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t12 = get_builtin(rt, t11, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
    let t14 = call_known(rt, t12, t11, &[v1_offset], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    if t14.truthy() {
        let t15 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let t16 = get_builtin(rt, t15, &S_ISINTEGER, G_NUMBER_ISINTEGER)?;
        v8 = call_known(rt, t16, t15, &[v2_length], "Number.isInteger", C_NUMBER_ISINTEGER)?;
    } else {
        v8 = t14;
    }
    if v8.truthy() {
        v7 = V::bool((ge(rt, v1_offset, V::num(0.0))?));
    } else {
        v7 = v8;
    }
    if v7.truthy() {
        let t24 = length_seen(rt, this, 248)?;
        v6 = V::bool((le(rt, v1_offset, t24)?));
    } else {
        v6 = v7;
    }
    if v6.truthy() {
        v5 = V::bool((ge(rt, v2_length, V::num(0.0))?));
    } else {
        v5 = v6;
    }
    let t30 = !v5.truthy();
    if t30 {
        let t31 = var_get(rt, 0);
        let t32 = get_seen(rt, t31, &S_MISSING, 249)?;
        let t33 = capture(me, 0);
        let t34 = to_part(rt, t33)?;
        let t36 = concat_n(rt, &[S_BUFFER_2.v(), t34, S_OF_A_RANGE_THAT_IS_NONE.v()])?;
        call(rt, t32, t31, &[t36], "host.missing")?;
    }
    let t38 = var_get(rt, 33);
    let t40 = capture(me, 1);
    let t42 = gload_builtin(rt, &S_MATH, G_MATH)?;
    let t43 = get_builtin(rt, t42, &S_MIN, G_MATH_MIN)?;
    let t45 = length_seen(rt, this, 251)?;
    let t47 = sub(rt, t45, v1_offset)?;
    let t48 = math::min(to_num(rt, v2_length)?, to_num(rt, t47)?);
    return Ok(f36_put(rt, this, v0_string, t40, v1_offset, V::num(t48))?);
}

// buffer.js:381  defineProperty(Buffer.prototype, 'parent', { get() { return this.buffer; }, enumerable: true, confi…
fn f70_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 87)?;
    return Ok(get_seen(rt, this, &S_BUFFER_1, 252)?);
}

// buffer.js:382  defineProperty(Buffer.prototype, 'offset', { get() { return this.byteOffset; }, enumerable: true, c…
fn f71_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 88)?;
    return Ok(get_seen(rt, this, &S_BYTEOFFSET, 253)?);
}

// buffer.js:384  inspect(depth, options) {
fn f72_inspect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 90, 89)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let v0_depth = arg(args, 0);
    let v1_options = arg(args, 1);
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_TOTEXT, 254)?;
    let t5 = get_seen(rt, this, &S_SUBARRAY, 255)?;
    let t6 = call(rt, t5, this, &[V::num(0.0), V::num(50.0)], "this.subarray")?;
    let t7 = call(rt, t4, t3, &[t6, S_HEX.v()], "host.toText")?;
    let t8 = get_method(rt, t7, &S_REPLACE, M_REPLACE)?;
    let t9 = regexp(rt, &S_2_2, &S_G)?;
    let t10 = call_method(rt, t8, t7, &[t9, S_1_1.v()], "host.toText(...).replace", M_REPLACE)?;
    let t11 = get_method(rt, t10, &S_TRIM, M_TRIM)?;
    let mut v2_text = call_method(rt, t11, t10, &[], "host.toText(...).replace(...).trim", M_TRIM)?;
    let t13 = length_seen(rt, this, 258)?;
    let v3_more = mix_num(rt, t13)? - 50.0;
    let t16 = v3_more > 0.0;
    if t16 {
        let t19 = to_part(rt, V::num(v3_more))?;
        let t23 = v3_more > 1.0;
        if t23 {
            v5 = S_S.v();
        } else {
            v5 = S.v();
        }
        let t25 = to_part(rt, v5)?;
        let t74 = add_part(rt, v2_text)?;
        v2_text = concat_n(rt, &[t74, S_6.v(), t19, S_MORE_BYTE.v(), t25])?;
    }
    if v1_options.truthy() {
        let t29 = var_get(rt, 0);
        let t30 = get_method(rt, t29, &S_KEYS, M_KEYS)?;
        let t32 = get_seen(rt, v1_options, &S_SHOWHIDDEN, 260)?;
        v6 = call_method(rt, t30, t29, &[this, t32, V::FALSE], "host.keys", M_KEYS)?;
    } else {
        v6 = arr(rt, &[])?;
    }
    let v4_keys = v6;
    let t37 = length_seen(rt, v4_keys, 261)?;
    let t38 = gt(rt, t37, V::num(0.0))?;
    if t38 {
        let t39 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
        let t40 = get_builtin(rt, t39, &S_CREATE, G_OBJECT_CREATE)?;
        let v7_o = call_known(rt, t40, t39, &[V::NULL], "Object.create", C_OBJECT_CREATE)?;
        let mut t43 = iter(rt, v4_keys, "keys")?;
        'l1: loop {
            tick(rt, 14, 90)?;
            let (t44, t45) = next(rt, &mut t43)?;
            if t45 {
                break 'l1;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let v9_key = t44;
                    let t49 = attempt!('try1, get_v(rt, this, v9_key));
                    attempt!('try1, put_v(rt, v7_o, v9_key, t49, true));
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v8 = exception;
                close(rt, &mut t43, true)?;
                return Err(throw(rt, v8));
            }
        }
        let t51 = length_seen(rt, this, 263)?;
        let t52 = gt(rt, t51, V::num(0.0))?;
        if t52 {
            let t75 = add_part(rt, v2_text)?;
            v2_text = concat_n(rt, &[t75, S_7.v()])?;
        }
        let t56 = var_get(rt, 0);
        let t57 = get_seen(rt, t56, &S_INSPECT, 264)?;
        let t59 = obj(rt)?;
        copy_props(rt, t59, v1_options, &[])?;
        def_prop(rt, t59, &S_BREAKLENGTH, V::num(f64::INFINITY))?;
        def_prop(rt, t59, &S_COMPACT, V::TRUE)?;
        let t61 = call(rt, t57, t56, &[v7_o, t59], "host.inspect")?;
        let t62 = get_method(rt, t61, &S_SLICE, M_SLICE)?;
        let t63 = call_method(rt, t62, t61, &[V::num(27.0), V::num(-2.0)], "host.inspect(...).slice", M_SLICE)?;
        v2_text = add(rt, v2_text, t63)?;
    }
    let t65 = get_seen(rt, this, &S_CONSTRUCTOR, 266)?;
    let t66 = get_seen(rt, t65, &S_NAME, 267)?;
    let t67 = to_part(rt, t66)?;
    let t71 = to_part(rt, v2_text)?;
    return Ok(concat_n(rt, &[S_8.v(), t67, S_9.v(), t71, S_10.v()])?);
}

// buffer.js:402  get module() {
fn f73_get_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 40, 91)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_STUB, 268)?;
    let t3 = get_seen(rt, t2, &S_COMPLETE, 269)?;
    let t5 = var_get(rt, 18);
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_ENCODING, 270)?;
    let t8 = get_seen(rt, t7, &S_ATOB, 271)?;
    let t9 = var_get(rt, 0);
    let t10 = get_seen(rt, t9, &S_ENCODING, 272)?;
    let t11 = get_seen(rt, t10, &S_BTOA, 273)?;
    let t12 = obj_seen(rt, &K_MAX_LENGTH_MAX_STRING_LENGTH, [V::num(4294967296.0), V::num(536870888.0)], 274)?;
    let t13 = closure(rt, 74, &[])?;
    let t14 = var_get(rt, 0);
    let t15 = get_seen(rt, t14, &S_BLOB, 275)?;
    let t16 = get_seen(rt, t15, &S_BLOB_1, 276)?;
    let t17 = var_get(rt, 0);
    let t18 = get_seen(rt, t17, &S_BLOB, 277)?;
    let t19 = get_seen(rt, t18, &S_FILE, 278)?;
    let t20 = var_get(rt, 0);
    let t21 = get_seen(rt, t20, &S_BLOB, 279)?;
    let t22 = get_seen(rt, t21, &S_FORMDATA, 280)?;
    let t23 = var_get(rt, 0);
    let t24 = get_seen(rt, t23, &S_HTTP, 281)?;
    let t25 = get_seen(rt, t24, &S_READABLESTREAM, 282)?;
    let t4 = obj_seen(rt, &K_BUFFER_ATOB_BTOA_KMAXLENGTH_CONS, [t5, t8, t11, V::num(4294967296.0), t12, t13, t16, t19, t22, t25], 283)?;
    return Ok(call(rt, t3, t2, &[S_BUFFER_1.v(), t4], "host.stub.complete")?);
}

// buffer.js:404  Buffer, atob: host.encoding.atob, btoa: host.encoding.btoa, kMaxLength: 4294967296, constants: { MA…
fn f74_slowbuffer(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 92)?;
    let v0_size = arg(args, 0);
    let t2 = var_get(rt, 17);
    let t2 = tdz(rt, t2, "sized")?;
    return Ok(f8_sized(rt, v0_size)?);
}
