//! The strings that the runtime has of its own.

use crate::str::LitOf;

macro_rules! texts {
    ($($name:ident = $text:literal;)*) => {$(
        pub(crate) static $name: LitOf<[u8; $text.len()]> = LitOf::<[u8; $text.len()]>::new(*$text, false);
    )*};
}

texts! {
    EMPTY_STRING = b"";
    LENGTH = b"length";
    NAME = b"name";
    MESSAGE = b"message";
    CAUSE = b"cause";
    STACK = b"stack";
    STACK_TRACE_LIMIT = b"stackTraceLimit";
    PROTOTYPE = b"prototype";
    CONSTRUCTOR = b"constructor";
    ARGUMENTS = b"arguments";
    CALLER = b"caller";
    CALLEE = b"callee";
    TO_STRING = b"toString";
    VALUE_OF = b"valueOf";
    TO_JSON = b"toJSON";
    TO_LOCALE_STRING = b"toLocaleString";
    TO_ISO_STRING = b"toISOString";
    JOIN = b"join";
    EXPORTS = b"exports";
    UNDEFINED = b"undefined";
    NULL = b"null";
    TRUE = b"true";
    FALSE = b"false";
    NUMBER = b"number";
    STRING = b"string";
    BOOLEAN = b"boolean";
    SYMBOL = b"symbol";
    BIGINT_NAME = b"BigInt";
    SYMBOL_NAME = b"Symbol";
    PROXY = b"proxy";
    REVOKE = b"revoke";
    REFLECT_NAME = b"Reflect";
    MATH_NAME = b"Math";
    JSON_NAME = b"JSON";
    ATOMICS_NAME = b"Atomics";
    CONSOLE_NAME = b"console";
    MAP_NAME = b"Map";
    SET_NAME = b"Set";
    ARRAY_ITERATOR = b"Array Iterator";
    STRING_ITERATOR = b"String Iterator";
    MAP_ITERATOR = b"Map Iterator";
    REGEXP_STRING_ITERATOR = b"RegExp String Iterator";
    SET_ITERATOR = b"Set Iterator";
    DEFAULT = b"default";
    NEXT = b"next";
    RETURN = b"return";
    BIGINT = b"bigint";
    FUNCTION = b"function";
    OBJECT = b"object";
    ERROR = b"Error";
    TYPE_ERROR = b"TypeError";
    RANGE_ERROR = b"RangeError";
    REFERENCE_ERROR = b"ReferenceError";
    SYNTAX_ERROR = b"SyntaxError";
    EVAL_ERROR = b"EvalError";
    URI_ERROR = b"URIError";
    AGGREGATE_ERROR = b"AggregateError";
    ERRORS = b"errors";
    ALL_REJECTED = b"All promises were rejected";
    THEN = b"then";
    RESOLVE = b"resolve";
    STATUS = b"status";
    FULFILLED = b"fulfilled";
    REJECTED = b"rejected";
    REASON = b"reason";
    FLAGS = b"flags";
    THROW = b"throw";
    ARRAY_BUFFER_NAME = b"ArrayBuffer";
    DATA_VIEW_NAME = b"DataView";
    WEAK_MAP_NAME = b"WeakMap";
    WEAK_SET_NAME = b"WeakSet";
    WEAK_REF_NAME = b"WeakRef";
    REGISTRY_NAME = b"FinalizationRegistry";
    PROMISE_NAME = b"Promise";
    GENERATOR_NAME = b"Generator";
    GENERATOR_FUNCTION_NAME = b"GeneratorFunction";
    ASYNC_FUNCTION_NAME = b"AsyncFunction";
    LAST_INDEX = b"lastIndex";
    EXEC = b"exec";
    SOURCE = b"source";
    HAS_INDICES = b"hasIndices";
    GLOBAL_FLAG = b"global";
    IGNORE_CASE = b"ignoreCase";
    MULTILINE = b"multiline";
    DOT_ALL = b"dotAll";
    UNICODE = b"unicode";
    UNICODE_SETS = b"unicodeSets";
    STICKY = b"sticky";
    INDEX = b"index";
    INPUT = b"input";
    GROUPS = b"groups";
    INDICES = b"indices";
    VALUE = b"value";
    DONE = b"done";
    WRITABLE = b"writable";
    ENUMERABLE = b"enumerable";
    CONFIGURABLE = b"configurable";
    GET = b"get";
    SET = b"set";
    ADD = b"add";
    RAW = b"raw";
    COMMA = b",";
    MAX_BYTE_LENGTH = b"maxByteLength";
    METHOD_GET = b"GET";
    METHOD_POST = b"POST";
    METHOD_PUT = b"PUT";
    METHOD_DELETE = b"DELETE";
}

const fn ascii() -> [LitOf<[u8; 1]>; 128] {
    let mut t = [const { LitOf::<[u8; 1]>::new([0], false) }; 128];
    let mut i = 0;
    while i < 128 {
        t[i] = LitOf::<[u8; 1]>::new([i as u8], false);
        i += 1;
    }
    t
}

/// The strings of one ASCII unit.
pub(crate) static ASCII: [LitOf<[u8; 1]>; 128] = ascii();
