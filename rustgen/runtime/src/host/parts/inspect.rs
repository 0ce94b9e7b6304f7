#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from inspect.js by decant: make generate.

use crate::host::prelude::*;

crate::part!(5);

lit!(S = "");
lit!(S_0 = "0");
lit!(S_0_1_9_0_9 = "^(0|[1-9][0-9]*)$");
lit!(S_1 = "\n");
lit!(S_10 = "]");
lit!(S_11 = ": ");
lit!(S_12 = " (");
lit!(S_13 = ")");
lit!(S_14 = ":");
lit!(S_15 = "<");
lit!(S_16 = "]: ");
lit!(S_17 = " => ");
lit!(S_18 = " ... ");
lit!(S_19 = ": <");
lit!(S_2 = "... ");
lit!(S_20 = "(");
lit!(S_21 = "{");
lit!(S_22 = "] [");
lit!(S_22M = "\x1b[22m");
lit!(S_23 = "] {");
lit!(S_24 = " }");
lit!(S_25 = "}");
lit!(S_26 = ")>");
lit!(S_2M = "\x1b[2m");
lit!(S_3 = " ");
lit!(S_4 = " +\n");
lit!(S_5 = " <");
lit!(S_6 = ">");
lit!(S_7 = "[");
lit!(S_8 = "] ");
lit!(S_9 = " [");
lit!(S_ACCESSOR = "accessor");
lit!(S_ADD = "add");
lit!(S_ADDINHERITED = "addInherited");
lit!(S_ANONYMOUS = "(anonymous)");
lit!(S_ANONYMOUS_1 = " (anonymous)");
lit!(S_APPLY = "apply");
lit!(S_ARGUMENTS = "Arguments");
lit!(S_ARGUMENTS_1 = "[Arguments] {");
lit!(S_ARRAY = "Array");
lit!(S_ARRAYBUFFER = "ArrayBuffer");
lit!(S_ARRAYENTRIES = "arrayEntries");
lit!(S_ASSIGN = "assign");
lit!(S_AT = "\n    at");
lit!(S_AT_ANONYMOUS = "\n    at <anonymous>");
lit!(S_A_ZA_Z_A_ZA_Z_0_9 = "^[a-zA-Z_][a-zA-Z_0-9]*$");
lit!(S_A_Z_A_Z0_9_ERROR = "^([a-z_A-Z0-9-]*Error)$");
lit!(S_A_Z_A_Z_A_Z0_9_N_4_AT = "^([A-Z][a-z_ A-Z0-9[\\]()-]+)(?::|\\n {4}at)");
lit!(S_BADTYPE = "badType");
lit!(S_BARE = "bare");
lit!(S_BASE = "base");
lit!(S_BIG = "big");
lit!(S_BIGINT = "BigInt");
lit!(S_BIGINT64ARRAY = "BigInt64Array");
lit!(S_BIGINT_1 = "bigint");
lit!(S_BIGUINT64ARRAY = "BigUint64Array");
lit!(S_BOOLEAN = "Boolean");
lit!(S_BOOLEAN_1 = "boolean");
lit!(S_BOXEDTEXT = "boxedText");
lit!(S_BREAKLENGTH = "breakLength");
lit!(S_BROKEN = "broken");
lit!(S_BUFFER = "buffer");
lit!(S_BUFFERENTRIES = "bufferEntries");
lit!(S_BYTE = "byte");
lit!(S_BYTELENGTH = "byteLength");
lit!(S_BYTELENGTH_1 = "{ byteLength: ");
lit!(S_BYTEOFFSET = "byteOffset");
lit!(S_BYTES_PER_ELEMENT = "BYTES_PER_ELEMENT");
lit!(S_CAUSE = "cause");
lit!(S_CHARACTER = "character");
lit!(S_CIRCULAR = "circular");
lit!(S_CIRCULAR_1 = "[Circular *");
lit!(S_CLASS = "class ");
lit!(S_CLASSNAME = "className");
lit!(S_CLASSTEXT = "classText");
lit!(S_CLASS_1 = "class");
lit!(S_CLOSE = "close");
lit!(S_COLLECTED = "collected");
lit!(S_COLORS = "colors");
lit!(S_COMPACT = "compact");
lit!(S_COMPLEX_PROTOTYPE = " <Complex prototype>");
lit!(S_CONFIGURABLE = "configurable");
lit!(S_CONSTRUCTOR = "constructor");
lit!(S_CONSTRUCTORNAME = "constructorName");
lit!(S_CONTENTS = "contents");
lit!(S_COPYOF = "copyOf");
lit!(S_CUSTOM = "custom");
lit!(S_CUSTOMINSPECT = "customInspect");
lit!(S_DATAVIEW = "DataView");
lit!(S_DATE = "Date");
lit!(S_DATE_1 = "date");
lit!(S_DECLAREDNAME = "declaredName");
lit!(S_DEFAULTOPTIONS = "defaultOptions");
lit!(S_DEFINEPROPERTY = "defineProperty");
lit!(S_DEPTH = "depth");
lit!(S_DETACHED = "(detached)");
lit!(S_EMPTY = "empty");
lit!(S_EMPTY_ITEM = " empty item");
lit!(S_ENDSWITH = "endsWith");
lit!(S_ENTRIES = "entries");
lit!(S_ENTRIES_1 = " Entries");
lit!(S_ENUMERABLE = "enumerable");
lit!(S_ERROR = "Error");
lit!(S_ERRORS = "errors");
lit!(S_ERRORTEXT = "errorText");
lit!(S_ERROR_1 = "error");
lit!(S_ESCAPED = "escaped");
lit!(S_EXEC = "exec");
lit!(S_EXTENDS = " extends ");
lit!(S_EXTENDS_NULL_PROTOTYPE = " extends [null prototype]]");
lit!(S_EXTRA = "extra");
lit!(S_FLOAT32ARRAY = "Float32Array");
lit!(S_FLOAT64ARRAY = "Float64Array");
lit!(S_FOREIGN = "foreign");
lit!(S_FUNCTION = "Function");
lit!(S_FUNCTIONKIND = "functionKind");
lit!(S_FUNCTIONTEXT = "functionText");
lit!(S_FUNCTION_1 = "function");
lit!(S_GET = "get");
lit!(S_GETOWNPROPERTYDESCRIPTOR = "getOwnPropertyDescriptor");
lit!(S_GETPROTOTYPEOF = "getPrototypeOf");
lit!(S_GETTER = "Getter");
lit!(S_GETTERS = "getters");
lit!(S_GETTER_SETTER = "Getter/Setter");
lit!(S_GETTIME = "getTime");
lit!(S_HAS = "has");
lit!(S_HASINSTANCE = "hasInstance");
lit!(S_HASOWN = "hasOwn");
lit!(S_HASSTACK = "hasStack");
lit!(S_HEADED = "headed");
lit!(S_HREF = "href");
lit!(S_INCLUDES = "includes");
lit!(S_INDENT = "indent");
lit!(S_INDENTED = "indented");
lit!(S_INDEXOF = "indexOf");
lit!(S_INHERITED = "inherited");
lit!(S_INHERITS = "inherits");
lit!(S_INSPECT = "inspect");
lit!(S_INSPECTION_THREW = " <Inspection threw (");
lit!(S_INT16ARRAY = "Int16Array");
lit!(S_INT32ARRAY = "Int32Array");
lit!(S_INT8ARRAY = "Int8Array");
lit!(S_INVALID_DATE = "Invalid Date");
lit!(S_ISARRAY = "isArray");
lit!(S_ISBUILTIN = "isBuiltIn");
lit!(S_ISNAN = "isNaN");
lit!(S_ISVIEW = "isView");
lit!(S_ITEM = "item");
lit!(S_ITEMS_UNKNOWN = "<items unknown>");
lit!(S_ITERABLESHAPE = "iterableShape");
lit!(S_ITERATOR = " Iterator$");
lit!(S_ITERATORENTRIES = "iteratorEntries");
lit!(S_ITERATOR_1 = "iterator");
lit!(S_JOIN = "join");
lit!(S_KEYS = "keys");
lit!(S_KEYTEXT = "keyText");
lit!(S_KIND = "kind");
lit!(S_LAYOUT = "layout");
lit!(S_LENGTH = "length");
lit!(S_LEVEL = "level");
lit!(S_LINE = "line");
lit!(S_LIST = "list");
lit!(S_LITERAL = "literal");
lit!(S_MAKER = "maker");
lit!(S_MAP = "Map");
lit!(S_MAPTEXTS = "mapTexts");
lit!(S_MAP_1 = "map");
lit!(S_MAP_ITERATOR = "Map Iterator");
lit!(S_MATH = "Math");
lit!(S_MAX = "max");
lit!(S_MAXARRAYLENGTH = "maxArrayLength");
lit!(S_MAXSTRINGLENGTH = "maxStringLength");
lit!(S_MESSAGE = "message");
lit!(S_MIN = "min");
lit!(S_MISSING = "missing");
lit!(S_MORE = " more ");
lit!(S_NAME = "name");
lit!(S_NAMED = "named");
lit!(S_NAMELESS = "nameless");
lit!(S_NONE = "none");
lit!(S_NULL = "null");
lit!(S_NULL_PROTOTYPE = ": null prototype] ");
lit!(S_NULL_PROTOTYPE_1 = " (null prototype)");
lit!(S_NUMBER = "number");
lit!(S_NUMBER_1 = "Number");
lit!(S_NUMERICSEPARATOR = "numericSeparator");
lit!(S_OBJECT = "Object");
lit!(S_OBJECT_1 = "object");
lit!(S_OF = "of");
lit!(S_OF_TYPE_OBJECT = "of type object");
lit!(S_OPEN = "open");
lit!(S_OPTIONS = "options");
lit!(S_OPTIONSOF = "optionsOf");
lit!(S_OTHERSHAPE = "otherShape");
lit!(S_OWNKEYS = "ownKeys");
lit!(S_PENDING = "pending");
lit!(S_PENDING_1 = "<pending>");
lit!(S_PLAINPREFIX = "plainPrefix");
lit!(S_PLURAL = "plural");
lit!(S_POP = "pop");
lit!(S_PREFIX = "prefix");
lit!(S_PRIMITIVE = "primitive");
lit!(S_PROMISE = "promise");
lit!(S_PROMISEENTRIES = "promiseEntries");
lit!(S_PROMISE_1 = "Promise");
lit!(S_PROPERTY = "property");
lit!(S_PROTO = "__proto__");
lit!(S_PROTOTYPE = "prototype");
lit!(S_PROTO_1 = "['__proto__']");
lit!(S_PROXY = "proxy");
lit!(S_PROXYTEXT = "proxyText");
lit!(S_PROXY_1 = "Proxy [");
lit!(S_PROXY_ARRAY = "Proxy [Array]");
lit!(S_PUSH = "push");
lit!(S_QUOTE = "quote");
lit!(S_REF = "<ref *");
lit!(S_REFLECT = "Reflect");
lit!(S_REGEXP = "RegExp");
lit!(S_REGEXP_1 = "regexp");
lit!(S_REJECTED = "rejected");
lit!(S_REJECTED_1 = "<rejected>");
lit!(S_REMAINING = "remaining");
lit!(S_REPEAT = "repeat");
lit!(S_REPLACE = "replace");
lit!(S_REPLACEALL = "replaceAll");
lit!(S_REVOKED_PROXY = "<Revoked Proxy>");
lit!(S_S = "s");
lit!(S_SAIDBYPROTOTYPES = "saidByPrototypes");
lit!(S_SEEN = "seen");
lit!(S_SET = "Set");
lit!(S_SETPROTOTYPEOF = "setPrototypeOf");
lit!(S_SETTER = "[Setter]");
lit!(S_SETTEXTS = "setTexts");
lit!(S_SET_1 = "set");
lit!(S_SET_ITERATOR = "Set Iterator");
lit!(S_SHOWHIDDEN = "showHidden");
lit!(S_SHOWNOF = "shownOf");
lit!(S_SHOWPROXY = "showProxy");
lit!(S_SIZE = "size");
lit!(S_SLICE = "slice");
lit!(S_SORT = "sort");
lit!(S_SORTED = "sorted");
lit!(S_SPARSE = "sparse");
lit!(S_SPECIAL = "special");
lit!(S_SPLICE = "splice");
lit!(S_STACK = "stack");
lit!(S_STACKOF = "stackOf");
lit!(S_STARTSWITH = "startsWith");
lit!(S_STRING = "String");
lit!(S_STRINGTEXT = "stringText");
lit!(S_STRING_1 = "string");
lit!(S_STYLES = "styles");
lit!(S_STYLIZE = "stylize");
lit!(S_SUSPENDS = "suspends");
lit!(S_SYMBOL = "Symbol");
lit!(S_SYMBOL_1 = "symbol");
lit!(S_SYMBOL_PROTOTYPE_TOSTRING_REQUIR = "Symbol.prototype.toString requires that 'this' be a Symbol");
lit!(S_TAGOF = "tagOf");
lit!(S_TEST = "test");
lit!(S_TEXT = "text");
lit!(S_THE_ENTRIES_OF_A_WEAK_COLLECTION = "the entries of a weak collection");
lit!(S_THE_STACK_OF_AN_ERROR_IN_COLOURS = "the stack of an error in colours");
lit!(S_TOISOSTRING = "toISOString");
lit!(S_TOLOWERCASE = "toLowerCase");
lit!(S_TOODEEP = "tooDeep");
lit!(S_TOSTRING = "toString");
lit!(S_TOSTRINGTAG = "toStringTag");
lit!(S_TYPEDENTRIES = "typedEntries");
lit!(S_TYPEDNAME = "typedName");
lit!(S_TYPEERROR = "TypeError");
lit!(S_UINT16ARRAY = "Uint16Array");
lit!(S_UINT32ARRAY = "Uint32Array");
lit!(S_UINT8ARRAY = "Uint8Array");
lit!(S_UINT8CLAMPEDARRAY = "Uint8ClampedArray");
lit!(S_UINT8CONTENTS = "[Uint8Contents]");
lit!(S_UNCOLORED = "uncolored");
lit!(S_UNDEFINED = "undefined");
lit!(S_UNKNOWNENTRIES = "unknownEntries");
lit!(S_UNPLACED = "unplaced");
lit!(S_URL = "url");
lit!(S_URL_1 = "URL");
lit!(S_USER = "user");
lit!(S_VALUE = "value");
lit!(S_VALUEOF = "valueOf");
lit!(S_VALUES = "values");
lit!(S_WEAKMAP = "WeakMap");
lit!(S_WEAKSET = "WeakSet");
lit!(S_WHAT_V8_CALLS_AN_OBJECT_WHOSE_PR = "what V8 calls an object whose prototypes have no constructor");
lit!(S_WHOLE = "whole");
lit!(S_WIDTH = "width");
lit!(S_WRITABLE = "writable");
const C_ARRAY_ISARRAY: Known = known("Array", "isArray");
const C_NUMBER_ISNAN: Known = known("Number", "isNaN");
const C_OBJECT_ASSIGN: Known = known("Object", "assign");
const C_OBJECT_DEFINEPROPERTY: Known = known("Object", "defineProperty");
const G_ARRAY: V = builtin("Array");
const G_ARRAY_ISARRAY: V = builtin_function("Array", "isArray");
const G_MATH: V = builtin("Math");
const G_MATH_MAX: V = builtin_function("Math", "max");
const G_MATH_MIN: V = builtin_function("Math", "min");
const G_NUMBER: V = builtin("Number");
const G_NUMBER_ISNAN: V = builtin_function("Number", "isNaN");
const G_NUMBER_PROTOTYPE: V = builtin_function("Number", "prototype");
const G_OBJECT: V = builtin("Object");
const G_OBJECT_ASSIGN: V = builtin_function("Object", "assign");
const G_OBJECT_DEFINEPROPERTY: V = builtin_function("Object", "defineProperty");
const G_OBJECT_GETOWNPROPERTYDESCRIPTOR: V = builtin_function("Object", "getOwnPropertyDescriptor");
const G_OBJECT_GETPROTOTYPEOF: V = builtin_function("Object", "getPrototypeOf");
const G_OBJECT_HASOWN: V = builtin_function("Object", "hasOwn");
const G_OBJECT_KEYS: V = builtin_function("Object", "keys");
const G_OBJECT_SETPROTOTYPEOF: V = builtin_function("Object", "setPrototypeOf");
const G_STRING: V = builtin("String");
const G_STRING_PROTOTYPE: V = builtin_function("String", "prototype");
const K_BASE_OPEN_CLOSE_KEYS_EXTRA_ENTRI: [&Lit; 9] = [&S_BASE, &S_OPEN, &S_CLOSE, &S_KEYS, &S_EXTRA, &S_ENTRIES, &S_BARE, &S_WHOLE, &S_LIST];
const K_BASE_OPEN_CLOSE_LIST: [&Lit; 4] = [&S_BASE, &S_OPEN, &S_CLOSE, &S_LIST];
const K_GET_ENUMERABLE_CONFIGURABLE: [&Lit; 3] = [&S_GET, &S_ENUMERABLE, &S_CONFIGURABLE];
const K_GET_SET_ENUMERABLE_CONFIGURABLE: [&Lit; 4] = [&S_GET, &S_SET_1, &S_ENUMERABLE, &S_CONFIGURABLE];
const K_INT8ARRAY_UINT8ARRAY_UINT8CLAMPE: [&Lit; 11] = [&S_INT8ARRAY, &S_UINT8ARRAY, &S_UINT8CLAMPEDARRAY, &S_INT16ARRAY, &S_UINT16ARRAY, &S_INT32ARRAY, &S_UINT32ARRAY, &S_FLOAT32ARRAY, &S_FLOAT64ARRAY, &S_BIGINT64ARRAY, &S_BIGUINT64ARRAY];
const K_MAP_SET: [&Lit; 2] = [&S_MAP, &S_SET];
const K_MAP_SET_DATE_REGEXP_ERROR: [&Lit; 5] = [&S_MAP_1, &S_SET_1, &S_DATE_1, &S_REGEXP_1, &S_ERROR_1];
const K_NUMBER_STRING_BOOLEAN_SYMBOL_BIG: [&Lit; 5] = [&S_NUMBER_1, &S_STRING, &S_BOOLEAN, &S_SYMBOL, &S_BIGINT];
const K_SHOWHIDDEN_DEPTH_COLORS_CUSTOMIN: [&Lit; 12] = [&S_SHOWHIDDEN, &S_DEPTH, &S_COLORS, &S_CUSTOMINSPECT, &S_SHOWPROXY, &S_MAXARRAYLENGTH, &S_MAXSTRINGLENGTH, &S_BREAKLENGTH, &S_COMPACT, &S_SORTED, &S_GETTERS, &S_NUMERICSEPARATOR];
const K_STYLIZE: [&Lit; 1] = [&S_STYLIZE];
const K_VALUE_ENUMERABLE: [&Lit; 2] = [&S_VALUE, &S_ENUMERABLE];
const K_VALUE_WRITABLE_ENUMERABLE_CONFIG: [&Lit; 4] = [&S_VALUE, &S_WRITABLE, &S_ENUMERABLE, &S_CONFIGURABLE];
const M_ADD: Method = method("add");
const M_ENDSWITH: Method = method("endsWith");
const M_ENTRIES: Method = method("entries");
const M_GET: Method = method("get");
const M_HAS: Method = method("has");
const M_INCLUDES: Method = method("includes");
const M_INDEXOF: Method = method("indexOf");
const M_JOIN: Method = method("join");
const M_MAP: Method = method("map");
const M_POP: Method = method("pop");
const M_PUSH: Method = method("push");
const M_REPEAT: Method = method("repeat");
const M_REPLACE: Method = method("replace");
const M_REPLACEALL: Method = method("replaceAll");
const M_SET: Method = method("set");
const M_SLICE: Method = method("slice");
const M_SORT: Method = method("sort");
const M_SPLICE: Method = method("splice");
const M_STARTSWITH: Method = method("startsWith");
const M_TOLOWERCASE: Method = method("toLowerCase");

pub static PART: Part = Part {
    funcs: &[
        FuncInfo { code: f0_module, name: &S, length: 0, flags: 65536 },
        FuncInfo { code: f1, name: &S, length: 1, flags: 3 },
        FuncInfo { code: f2_uncolored, name: &S_UNCOLORED, length: 1, flags: 6 },
        FuncInfo { code: f3_toodeep_entry, name: &S_TOODEEP, length: 2, flags: 6 },
        FuncInfo { code: f4_broken_entry, name: &S_BROKEN, length: 1, flags: 6 },
        FuncInfo { code: f5_plural_entry, name: &S_PLURAL, length: 2, flags: 6 },
        FuncInfo { code: f6_stringtext_entry, name: &S_STRINGTEXT, length: 3, flags: 6 },
        FuncInfo { code: f7, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f8_primitive_entry, name: &S_PRIMITIVE, length: 2, flags: 6 },
        FuncInfo { code: f9_hasinstance_entry, name: &S_HASINSTANCE, length: 2, flags: 6 },
        FuncInfo { code: f10_inherits_entry, name: &S_INHERITS, length: 2, flags: 6 },
        FuncInfo { code: f11_nameless_entry, name: &S_NAMELESS, length: 1, flags: 6 },
        FuncInfo { code: f12_saidbyprototypes_entry, name: &S_SAIDBYPROTOTYPES, length: 1, flags: 6 },
        FuncInfo { code: f13_constructorname_entry, name: &S_CONSTRUCTORNAME, length: 4, flags: 6 },
        FuncInfo { code: f14_addinherited_entry, name: &S_ADDINHERITED, length: 5, flags: 6 },
        FuncInfo { code: f15_prefix_entry, name: &S_PREFIX, length: 3, flags: 6 },
        FuncInfo { code: f16_plainprefix_entry, name: &S_PLAINPREFIX, length: 3, flags: 6 },
        FuncInfo { code: f17_tagof_entry, name: &S_TAGOF, length: 2, flags: 6 },
        FuncInfo { code: f18_classtext_entry, name: &S_CLASSTEXT, length: 3, flags: 6 },
        FuncInfo { code: f19_functiontext_entry, name: &S_FUNCTIONTEXT, length: 3, flags: 6 },
        FuncInfo { code: f20_boxedtext_entry, name: &S_BOXEDTEXT, length: 6, flags: 6 },
        FuncInfo { code: f21_headed_entry, name: &S_HEADED, length: 4, flags: 6 },
        FuncInfo { code: f22_stackof_entry, name: &S_STACKOF, length: 2, flags: 6 },
        FuncInfo { code: f23_errortext_entry, name: &S_ERRORTEXT, length: 5, flags: 6 },
        FuncInfo { code: f24_remaining_entry, name: &S_REMAINING, length: 2, flags: 6 },
        FuncInfo { code: f25_shownof_entry, name: &S_SHOWNOF, length: 2, flags: 6 },
        FuncInfo { code: f26_indented_entry, name: &S_INDENTED, length: 2, flags: 6 },
        FuncInfo { code: f27_empty_entry, name: &S_EMPTY, length: 2, flags: 6 },
        FuncInfo { code: f28_sparse_entry, name: &S_SPARSE, length: 6, flags: 6 },
        FuncInfo { code: f29_arrayentries, name: &S_ARRAYENTRIES, length: 3, flags: 6 },
        FuncInfo { code: f30_typedentries_entry, name: &S_TYPEDENTRIES, length: 3, flags: 6 },
        FuncInfo { code: f31, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f32_collected_entry, name: &S_COLLECTED, length: 4, flags: 6 },
        FuncInfo { code: f33, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f34_settexts, name: &S_SETTEXTS, length: 4, flags: 6 },
        FuncInfo { code: f35, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f36_maptexts, name: &S_MAPTEXTS, length: 4, flags: 6 },
        FuncInfo { code: f37, name: &S, length: 1, flags: 6 },
        FuncInfo { code: f38_iteratorentries_entry, name: &S_ITERATORENTRIES, length: 3, flags: 6 },
        FuncInfo { code: f39, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f40_bufferentries, name: &S_BUFFERENTRIES, length: 2, flags: 6 },
        FuncInfo { code: f41_promiseentries, name: &S_PROMISEENTRIES, length: 3, flags: 6 },
        FuncInfo { code: f42, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f43_unknownentries, name: &S_UNKNOWNENTRIES, length: 1, flags: 6 },
        FuncInfo { code: f44_copyof_entry, name: &S_COPYOF, length: 2, flags: 6 },
        FuncInfo { code: f45_typedname_entry, name: &S_TYPEDNAME, length: 1, flags: 6 },
        FuncInfo { code: f46_iterableshape_entry, name: &S_ITERABLESHAPE, length: 6, flags: 6 },
        FuncInfo { code: f47, name: &S, length: 3, flags: 6 },
        FuncInfo { code: f48, name: &S, length: 3, flags: 6 },
        FuncInfo { code: f49, name: &S, length: 3, flags: 6 },
        FuncInfo { code: f50_named_entry, name: &S_NAMED, length: 5, flags: 6 },
        FuncInfo { code: f51_othershape_entry, name: &S_OTHERSHAPE, length: 8, flags: 6 },
        FuncInfo { code: f52_none, name: &S_NONE, length: 0, flags: 6 },
        FuncInfo { code: f53_object_entry, name: &S_OBJECT_1, length: 4, flags: 6 },
        FuncInfo { code: f54_contents_entry, name: &S_CONTENTS, length: 5, flags: 6 },
        FuncInfo { code: f55_sorted_entry, name: &S_SORTED, length: 4, flags: 6 },
        FuncInfo { code: f56_accessor_entry, name: &S_ACCESSOR, length: 4, flags: 6 },
        FuncInfo { code: f57, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f58_property_entry, name: &S_PROPERTY, length: 5, flags: 6 },
        FuncInfo { code: f59_keytext_entry, name: &S_KEYTEXT, length: 3, flags: 6 },
        FuncInfo { code: f60_optionsof_entry, name: &S_OPTIONSOF, length: 1, flags: 6 },
        FuncInfo { code: f61_foreign_entry, name: &S_FOREIGN, length: 2, flags: 6 },
        FuncInfo { code: f62, name: &S, length: 2, flags: 6 },
        FuncInfo { code: f63_custom_entry, name: &S_CUSTOM, length: 4, flags: 6 },
        FuncInfo { code: f64_proxytext_entry, name: &S_PROXYTEXT, length: 3, flags: 6 },
        FuncInfo { code: f65, name: &S, length: 0, flags: 6 },
        FuncInfo { code: f66_text_entry, name: &S_TEXT, length: 3, flags: 6 },
        FuncInfo { code: f67_inspect, name: &S_INSPECT, length: 2, flags: 3 },
        FuncInfo { code: f68_get, name: &S_GET, length: 0, flags: 2 },
        FuncInfo { code: f69_set, name: &S_SET_1, length: 1, flags: 2 },
        FuncInfo { code: f70_get, name: &S_GET, length: 0, flags: 6 },
    ],
    vars: 91,
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

// inspect.js
fn f0_module(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 2, 0)?;
    closure(rt, 1, &[])?;
    Ok(V::UNDEFINED)
}

// inspect.js:2  (function (host) {
fn f1(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 395, 1)?;
    let mut v91 = V::UNDEFINED;
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
    var_set(rt, 43, V::EMPTY)?;
    var_set(rt, 44, V::EMPTY)?;
    var_set(rt, 45, V::EMPTY)?;
    var_set(rt, 46, V::EMPTY)?;
    var_set(rt, 47, V::EMPTY)?;
    var_set(rt, 48, V::EMPTY)?;
    var_set(rt, 49, V::EMPTY)?;
    var_set(rt, 50, V::EMPTY)?;
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
    var_set(rt, 62, V::EMPTY)?;
    var_set(rt, 63, V::EMPTY)?;
    var_set(rt, 64, V::EMPTY)?;
    var_set(rt, 65, V::EMPTY)?;
    var_set(rt, 66, V::EMPTY)?;
    var_set(rt, 67, V::EMPTY)?;
    var_set(rt, 68, V::EMPTY)?;
    var_set(rt, 69, V::EMPTY)?;
    var_set(rt, 70, V::EMPTY)?;
    var_set(rt, 71, V::EMPTY)?;
    var_set(rt, 72, V::EMPTY)?;
    var_set(rt, 73, V::EMPTY)?;
    var_set(rt, 74, V::EMPTY)?;
    var_set(rt, 75, V::EMPTY)?;
    var_set(rt, 76, V::EMPTY)?;
    var_set(rt, 77, V::EMPTY)?;
    var_set(rt, 78, V::EMPTY)?;
    var_set(rt, 79, V::EMPTY)?;
    var_set(rt, 80, V::EMPTY)?;
    var_set(rt, 81, V::EMPTY)?;
    var_set(rt, 82, V::EMPTY)?;
    var_set(rt, 83, V::EMPTY)?;
    var_set(rt, 84, V::EMPTY)?;
    var_set(rt, 85, V::EMPTY)?;
    var_set(rt, 86, V::EMPTY)?;
    var_set(rt, 87, V::EMPTY)?;
    var_set(rt, 88, V::EMPTY)?;
    var_set(rt, 89, V::EMPTY)?;
    var_set(rt, 90, V::EMPTY)?;
    let t1 = arg(args, 0);
    var_set(rt, 0, t1)?;
    let t2 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    req_obj(rt, t2, "Object", "getOwnPropertyDescriptor")?;
    let t3 = get_builtin(rt, t2, &S_GETOWNPROPERTYDESCRIPTOR, G_OBJECT_GETOWNPROPERTYDESCRIPTOR)?;
    var_set(rt, 1, t3)?;
    let t4 = get_builtin(rt, t2, &S_GETPROTOTYPEOF, G_OBJECT_GETPROTOTYPEOF)?;
    var_set(rt, 2, t4)?;
    let t5 = get_builtin(rt, t2, &S_SETPROTOTYPEOF, G_OBJECT_SETPROTOTYPEOF)?;
    var_set(rt, 3, t5)?;
    let t6 = get_builtin(rt, t2, &S_HASOWN, G_OBJECT_HASOWN)?;
    var_set(rt, 4, t6)?;
    let t7 = get_builtin(rt, t2, &S_KEYS, G_OBJECT_KEYS)?;
    var_set(rt, 5, t7)?;
    let t8 = gload_builtin(rt, &S_MATH, G_MATH)?;
    req_obj(rt, t8, "Math", "max")?;
    let t9 = get_builtin(rt, t8, &S_MAX, G_MATH_MAX)?;
    var_set(rt, 6, t9)?;
    let t10 = get_builtin(rt, t8, &S_MIN, G_MATH_MIN)?;
    var_set(rt, 7, t10)?;
    let t11 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    var_set(rt, 8, t11)?;
    let t12 = gload(rt, &S_FUNCTION)?;
    var_set(rt, 9, t12)?;
    let t13 = gload(rt, &S_SET)?;
    var_set(rt, 10, t13)?;
    let t14 = gload(rt, &S_UINT8ARRAY)?;
    var_set(rt, 11, t14)?;
    let t15 = gload(rt, &S_TYPEERROR)?;
    var_set(rt, 12, t15)?;
    let t16 = var_get(rt, 0);
    let t17 = get_seen(rt, t16, &S_LITERAL, 98)?;
    req_obj(rt, t17, "host.literal", "quote")?;
    let t18 = get_seen(rt, t17, &S_QUOTE, 99)?;
    var_set(rt, 13, t18)?;
    let t19 = get_seen(rt, t17, &S_ESCAPED, 100)?;
    var_set(rt, 14, t19)?;
    let t20 = get_seen(rt, t17, &S_NUMBER, 101)?;
    var_set(rt, 15, t20)?;
    let t21 = get_seen(rt, t17, &S_BIG, 102)?;
    var_set(rt, 16, t21)?;
    let t22 = var_get(rt, 0);
    let t23 = get_seen(rt, t22, &S_LAYOUT, 103)?;
    req_obj(rt, t23, "host.layout", "join")?;
    let t24 = get_seen(rt, t23, &S_JOIN, 104)?;
    var_set(rt, 17, t24)?;
    let t25 = var_get(rt, 0);
    req_obj(rt, t25, "host", "kind")?;
    let t26 = get_seen(rt, t25, &S_KIND, 105)?;
    var_set(rt, 18, t26)?;
    let t27 = get_seen(rt, t25, &S_KEYS, 106)?;
    var_set(rt, 19, t27)?;
    let t29 = gload(rt, &S_MAP)?;
    let t30 = get_seen(rt, t29, &S_PROTOTYPE, 107)?;
    let t31 = gload(rt, &S_SET)?;
    let t32 = get_seen(rt, t31, &S_PROTOTYPE, 108)?;
    let t33 = gload(rt, &S_DATE)?;
    let t34 = get_seen(rt, t33, &S_PROTOTYPE, 109)?;
    let t35 = gload(rt, &S_REGEXP)?;
    let t36 = get_seen(rt, t35, &S_PROTOTYPE, 110)?;
    let t37 = gload(rt, &S_ERROR)?;
    let t38 = get_seen(rt, t37, &S_PROTOTYPE, 111)?;
    let t28 = obj_seen(rt, &K_MAP_SET_DATE_REGEXP_ERROR, [t30, t32, t34, t36, t38], 112)?;
    var_set(rt, 20, t28)?;
    let t39 = var_get(rt, 20);
    let t40 = get_seen(rt, t39, &S_MAP_1, 113)?;
    req_obj(rt, t40, "proto.map", "entries")?;
    let t41 = get_seen(rt, t40, &S_ENTRIES, 114)?;
    var_set(rt, 21, t41)?;
    let t42 = var_get(rt, 20);
    let t43 = get_seen(rt, t42, &S_SET_1, 115)?;
    req_obj(rt, t43, "proto.set", "values")?;
    let t44 = get_seen(rt, t43, &S_VALUES, 116)?;
    var_set(rt, 22, t44)?;
    let t45 = var_get(rt, 20);
    let t46 = get_seen(rt, t45, &S_DATE_1, 117)?;
    req_obj(rt, t46, "proto.date", "toISOString")?;
    let t47 = get_seen(rt, t46, &S_TOISOSTRING, 118)?;
    var_set(rt, 23, t47)?;
    let t48 = get_seen(rt, t46, &S_GETTIME, 119)?;
    var_set(rt, 24, t48)?;
    let t49 = var_get(rt, 20);
    let t50 = get_seen(rt, t49, &S_REGEXP_1, 120)?;
    req_obj(rt, t50, "proto.regexp", "toString")?;
    let t51 = get_seen(rt, t50, &S_TOSTRING, 121)?;
    var_set(rt, 25, t51)?;
    let t53 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
    let t54 = get_builtin(rt, t53, &S_PROTOTYPE, G_NUMBER_PROTOTYPE)?;
    let t55 = get_seen(rt, t54, &S_VALUEOF, 123)?;
    let t56 = gload_builtin(rt, &S_STRING, G_STRING)?;
    let t57 = get_builtin(rt, t56, &S_PROTOTYPE, G_STRING_PROTOTYPE)?;
    let t58 = get_seen(rt, t57, &S_VALUEOF, 125)?;
    let t59 = gload(rt, &S_BOOLEAN)?;
    let t60 = get_seen(rt, t59, &S_PROTOTYPE, 126)?;
    let t61 = get_seen(rt, t60, &S_VALUEOF, 127)?;
    let t62 = gload(rt, &S_SYMBOL)?;
    let t63 = get_seen(rt, t62, &S_PROTOTYPE, 128)?;
    let t64 = get_seen(rt, t63, &S_VALUEOF, 129)?;
    let t65 = gload(rt, &S_BIGINT)?;
    let t66 = get_seen(rt, t65, &S_PROTOTYPE, 130)?;
    let t67 = get_seen(rt, t66, &S_VALUEOF, 131)?;
    let t52 = obj_seen(rt, &K_NUMBER_STRING_BOOLEAN_SYMBOL_BIG, [t55, t58, t61, t64, t67], 132)?;
    var_set(rt, 26, t52)?;
    let t69 = var_get(rt, 1);
    let t70 = var_get(rt, 20);
    let t71 = get_seen(rt, t70, &S_MAP_1, 133)?;
    let t72 = call(rt, t69, V::UNDEFINED, &[t71, S_SIZE.v()], "getOwnPropertyDescriptor")?;
    let t73 = get_seen(rt, t72, &S_GET, 134)?;
    let t74 = var_get(rt, 1);
    let t75 = var_get(rt, 20);
    let t76 = get_seen(rt, t75, &S_SET_1, 135)?;
    let t77 = call(rt, t74, V::UNDEFINED, &[t76, S_SIZE.v()], "getOwnPropertyDescriptor")?;
    let t78 = get_seen(rt, t77, &S_GET, 136)?;
    let t68 = obj_seen(rt, &K_MAP_SET, [t73, t78], 137)?;
    var_set(rt, 27, t68)?;
    let t79 = var_get(rt, 1);
    let t80 = var_get(rt, 2);
    let t81 = var_get(rt, 11);
    let t82 = get_seen(rt, t81, &S_PROTOTYPE, 138)?;
    let t83 = call(rt, t80, V::UNDEFINED, &[t82], "getPrototypeOf")?;
    let t84 = call(rt, t79, V::UNDEFINED, &[t83, S_LENGTH.v()], "getOwnPropertyDescriptor")?;
    let t85 = get_seen(rt, t84, &S_GET, 139)?;
    var_set(rt, 28, t85)?;
    let t86 = var_get(rt, 1);
    let t87 = var_get(rt, 2);
    let t88 = var_get(rt, 11);
    let t89 = get_seen(rt, t88, &S_PROTOTYPE, 140)?;
    let t90 = call(rt, t87, V::UNDEFINED, &[t89], "getPrototypeOf")?;
    let t91 = gload(rt, &S_SYMBOL)?;
    let t92 = get_seen(rt, t91, &S_TOSTRINGTAG, 141)?;
    let t93 = call(rt, t86, V::UNDEFINED, &[t90, t92], "getOwnPropertyDescriptor")?;
    let t94 = get_seen(rt, t93, &S_GET, 142)?;
    var_set(rt, 29, t94)?;
    let t95 = regexp(rt, &S_A_ZA_Z_A_ZA_Z_0_9, &S)?;
    var_set(rt, 30, t95)?;
    let t96 = regexp(rt, &S_0_1_9_0_9, &S)?;
    var_set(rt, 31, t96)?;
    let t97 = obj_seen(rt, &K_SHOWHIDDEN_DEPTH_COLORS_CUSTOMIN, [V::FALSE, V::num(2.0), V::FALSE, V::TRUE, V::FALSE, V::num(100.0), V::num(10000.0), V::num(80.0), V::num(3.0), V::FALSE, V::FALSE, V::FALSE], 143)?;
    var_set(rt, 32, t97)?;
    let t98 = closure(rt, 2, &[])?;
    var_set(rt, 33, t98)?;
    let t99 = closure(rt, 3, &[])?;
    var_set(rt, 34, t99)?;
    let t100 = closure(rt, 4, &[])?;
    var_set(rt, 35, t100)?;
    let t101 = closure(rt, 5, &[])?;
    var_set(rt, 36, t101)?;
    let t102 = closure(rt, 6, &[])?;
    var_set(rt, 37, t102)?;
    let t103 = closure(rt, 8, &[])?;
    var_set(rt, 38, t103)?;
    let t104 = closure(rt, 9, &[])?;
    var_set(rt, 39, t104)?;
    let t105 = closure(rt, 10, &[])?;
    var_set(rt, 40, t105)?;
    var_set(rt, 41, S_WHAT_V8_CALLS_AN_OBJECT_WHOSE_PR.v())?;
    let t106 = closure(rt, 11, &[])?;
    var_set(rt, 42, t106)?;
    let t107 = closure(rt, 12, &[])?;
    var_set(rt, 43, t107)?;
    let t108 = closure(rt, 13, &[])?;
    var_set(rt, 44, t108)?;
    let t109 = closure(rt, 14, &[])?;
    var_set(rt, 45, t109)?;
    let t110 = closure(rt, 15, &[])?;
    var_set(rt, 46, t110)?;
    let t111 = closure(rt, 16, &[])?;
    var_set(rt, 47, t111)?;
    let t112 = closure(rt, 17, &[])?;
    var_set(rt, 48, t112)?;
    let t113 = closure(rt, 18, &[])?;
    var_set(rt, 49, t113)?;
    let t114 = closure(rt, 19, &[])?;
    var_set(rt, 50, t114)?;
    let t115 = closure(rt, 20, &[])?;
    var_set(rt, 51, t115)?;
    let t116 = closure(rt, 21, &[])?;
    var_set(rt, 52, t116)?;
    let t117 = gload(rt, &S_WEAKMAP)?;
    let t118 = construct(rt, t117, &[], "WeakMap")?;
    var_set(rt, 53, t118)?;
    let t119 = closure(rt, 22, &[])?;
    var_set(rt, 54, t119)?;
    let t120 = closure(rt, 23, &[])?;
    var_set(rt, 55, t120)?;
    let t121 = closure(rt, 24, &[])?;
    var_set(rt, 56, t121)?;
    let t122 = closure(rt, 25, &[])?;
    var_set(rt, 57, t122)?;
    let t123 = closure(rt, 26, &[])?;
    var_set(rt, 58, t123)?;
    let t124 = closure(rt, 27, &[])?;
    var_set(rt, 59, t124)?;
    let t125 = closure(rt, 28, &[])?;
    var_set(rt, 60, t125)?;
    let t126 = closure(rt, 29, &[])?;
    var_set(rt, 61, t126)?;
    let t127 = closure(rt, 30, &[])?;
    var_set(rt, 62, t127)?;
    let t128 = closure(rt, 32, &[])?;
    var_set(rt, 63, t128)?;
    let t129 = closure(rt, 34, &[])?;
    var_set(rt, 64, t129)?;
    let t130 = closure(rt, 36, &[])?;
    var_set(rt, 65, t130)?;
    let t131 = closure(rt, 38, &[])?;
    var_set(rt, 66, t131)?;
    let t132 = closure(rt, 40, &[])?;
    var_set(rt, 67, t132)?;
    let t133 = closure(rt, 41, &[])?;
    var_set(rt, 68, t133)?;
    let t134 = closure(rt, 43, &[])?;
    var_set(rt, 69, t134)?;
    let t135 = closure(rt, 44, &[])?;
    var_set(rt, 70, t135)?;
    let t136 = closure(rt, 45, &[])?;
    var_set(rt, 71, t136)?;
    let t137 = closure(rt, 46, &[])?;
    var_set(rt, 72, t137)?;
    let t138 = closure(rt, 50, &[])?;
    var_set(rt, 73, t138)?;
    let t139 = closure(rt, 51, &[])?;
    var_set(rt, 74, t139)?;
    let t140 = closure(rt, 52, &[])?;
    var_set(rt, 75, t140)?;
    let t141 = closure(rt, 53, &[])?;
    var_set(rt, 76, t141)?;
    let t142 = closure(rt, 54, &[])?;
    var_set(rt, 77, t142)?;
    let t143 = closure(rt, 55, &[])?;
    var_set(rt, 78, t143)?;
    let t144 = closure(rt, 56, &[])?;
    var_set(rt, 79, t144)?;
    var_set(rt, 80, V::num(0.0))?;
    var_set(rt, 81, V::num(1.0))?;
    var_set(rt, 82, V::num(2.0))?;
    let t145 = closure(rt, 58, &[])?;
    var_set(rt, 83, t145)?;
    let t146 = closure(rt, 59, &[])?;
    var_set(rt, 84, t146)?;
    let t147 = closure(rt, 60, &[])?;
    var_set(rt, 85, t147)?;
    let t148 = closure(rt, 61, &[])?;
    var_set(rt, 86, t148)?;
    let t149 = closure(rt, 63, &[])?;
    var_set(rt, 87, t149)?;
    let t150 = closure(rt, 64, &[])?;
    var_set(rt, 88, t150)?;
    let t151 = closure(rt, 66, &[])?;
    var_set(rt, 89, t151)?;
    let t152 = closure(rt, 67, &[])?;
    var_set(rt, 90, t152)?;
    let t153 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t154 = get_builtin(rt, t153, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t155 = var_get(rt, 90);
    let t155 = tdz(rt, t155, "inspect")?;
    let t157 = var_get(rt, 0);
    let t158 = get_seen(rt, t157, &S_CUSTOM, 145)?;
    let t156 = obj_seen(rt, &K_VALUE_WRITABLE_ENUMERABLE_CONFIG, [t158, V::TRUE, V::TRUE, V::TRUE], 146)?;
    call_known(rt, t154, t153, &[t155, S_CUSTOM.v(), t156], "Object.defineProperty", C_OBJECT_DEFINEPROPERTY)?;
    let t160 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t161 = get_builtin(rt, t160, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY)?;
    let t162 = var_get(rt, 90);
    let t162 = tdz(rt, t162, "inspect")?;
    let t164 = closure(rt, 68, &[])?;
    let t165 = closure(rt, 69, &[])?;
    let t163 = obj_seen(rt, &K_GET_SET_ENUMERABLE_CONFIGURABLE, [t164, t165, V::FALSE, V::FALSE], 148)?;
    call_known(rt, t161, t160, &[t162, S_DEFAULTOPTIONS.v(), t163], "Object.defineProperty", C_OBJECT_DEFINEPROPERTY)?;
    let t167 = arr(rt, &[S_COLORS.v(), S_STYLES.v()])?;
    let mut t168 = iter(rt, t167, "")?;
    'l1: loop {
        tick(rt, 17, 2)?;
        let (t169, t170) = next(rt, &mut t168)?;
        if t170 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v92_name = t169;
                let t171 = attempt!('try1, gload_builtin(rt, &S_OBJECT, G_OBJECT));
                let t172 = attempt!('try1, get_builtin(rt, t171, &S_DEFINEPROPERTY, G_OBJECT_DEFINEPROPERTY));
                let t173 = var_get(rt, 90);
                let t173 = attempt!('try1, tdz(rt, t173, "inspect"));
                let t176 = attempt!('try1, closure(rt, 70, &[v92_name]));
                let t175 = attempt!('try1, obj_seen(rt, &K_GET_ENUMERABLE_CONFIGURABLE, [t176, V::TRUE, V::TRUE], 150));
                attempt!('try1, call_known(rt, t172, t171, &[t173, v92_name, t175], "Object.defineProperty", C_OBJECT_DEFINEPROPERTY));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v91 = exception;
            close(rt, &mut t168, true)?;
            return Err(throw(rt, v91));
        }
    }
    let t179 = var_get(rt, 90);
    let t179 = tdz(rt, t179, "inspect")?;
    return Ok(t179);
}

// inspect.js:22  const uncolored = (text) => text;
fn f2_uncolored(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 5, 3)?;
    let v0_text = arg(args, 0);
    return Ok(v0_text);
}

// inspect.js:23  const tooDeep = (c, level) => c.depth !== null && level > c.depth;
fn f3_toodeep(rt: &mut Rt, p0: V, p1: V) -> R<bool> {
    enter(rt, 17, 4)?;
    let mut v2 = false;
    let v0_c = p0;
    let v1_level = p1;
    let t4 = get_seen(rt, v0_c, &S_DEPTH, 151)?;
    let t5 = sne(rt, t4, V::NULL);
    if t5 {
        let t8 = get_seen(rt, v0_c, &S_DEPTH, 152)?;
        v2 = gt(rt, v1_level, t8)?;
    } else {
        v2 = t5;
    }
    return Ok(v2);
}

fn f3_toodeep_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f3_toodeep(rt, arg(args, 0), arg(args, 1))?))
}

// inspect.js:28  const broken = (text) => {
fn f4_broken(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 20, 5)?;
    let mut v4 = false;
    let v0_text = p0;
    let v1_lines = arr(rt, &[])?;
    let mut v2_at = V::num(0.0);
    let t4 = get_method(rt, v0_text, &S_INDEXOF, M_INDEXOF)?;
    let mut v3_end = call_method(rt, t4, v0_text, &[S_1.v()], "text.indexOf", M_INDEXOF)?;
    'l1: loop {
        tick(rt, 31, 6)?;
        let t7 = ge(rt, v3_end, V::num(0.0))?;
        if t7 {
            let t9 = add(rt, v3_end, V::num(1.0))?;
            let t11 = length_seen(rt, v0_text, 154)?;
            v4 = lt(rt, t9, t11)?;
        } else {
            v4 = t7;
        }
        if !v4 {
            break 'l1;
        }
        let t15 = get_method(rt, v1_lines, &S_PUSH, M_PUSH)?;
        let t17 = get_method(rt, v0_text, &S_SLICE, M_SLICE)?;
        let t20 = add(rt, v3_end, V::num(1.0))?;
        let t21 = call_method(rt, t17, v0_text, &[v2_at, t20], "text.slice", M_SLICE)?;
        call_push(rt, t15, v1_lines, t21, "lines.push")?;
        v2_at = add(rt, v3_end, V::num(1.0))?;
        let t26 = get_method(rt, v0_text, &S_INDEXOF, M_INDEXOF)?;
        v3_end = call_method(rt, t26, v0_text, &[S_1.v(), v2_at], "text.indexOf", M_INDEXOF)?;
    }
    let t30 = get_method(rt, v1_lines, &S_PUSH, M_PUSH)?;
    let t32 = get_method(rt, v0_text, &S_SLICE, M_SLICE)?;
    let t34 = call_method(rt, t32, v0_text, &[v2_at], "text.slice", M_SLICE)?;
    call_push(rt, t30, v1_lines, t34, "lines.push")?;
    return Ok(v1_lines);
}

fn f4_broken_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f4_broken(rt, arg(args, 0))
}

// inspect.js:38  const plural = (n, what) => `${n} more ${what}${n > 1 ? 's' : ''}`;
fn f5_plural(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 20, 7)?;
    let mut v2 = V::UNDEFINED;
    let v0_n = p0;
    let v1_what = p1;
    let t4 = to_part(rt, v0_n)?;
    let t7 = to_part(rt, v1_what)?;
    let t10 = gt(rt, v0_n, V::num(1.0))?;
    if t10 {
        v2 = S_S.v();
    } else {
        v2 = S.v();
    }
    let t12 = to_part(rt, v2)?;
    return Ok(concat_n(rt, &[t4, S_MORE.v(), t7, t12])?);
}

fn f5_plural_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f5_plural(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:39  const stringText = (c, text, stylize) => {
fn f6_stringtext(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 81, 8)?;
    let mut v5 = false;
    let mut v6 = false;
    let v0_c = p0;
    let mut v1_text = p1;
    let v2_stylize = p2;
    let mut v3_more = S.v();
    let t5 = length_seen(rt, v1_text, 160)?;
    let t7 = get_seen(rt, v0_c, &S_MAXSTRINGLENGTH, 161)?;
    let v4_rest = sub(rt, t5, t7)?;
    let t10 = gt(rt, v4_rest, V::num(0.0))?;
    if t10 {
        let t12 = get_method(rt, v1_text, &S_SLICE, M_SLICE)?;
        let t14 = get_seen(rt, v0_c, &S_MAXSTRINGLENGTH, 163)?;
        v1_text = call_method(rt, t12, v1_text, &[V::num(0.0), t14], "text.slice", M_SLICE)?;
        let t16 = var_get(rt, 36);
        let t18 = f5_plural(rt, v4_rest, S_CHARACTER.v())?;
        let t19 = to_part(rt, t18)?;
        v3_more = concat_n(rt, &[S_2.v(), t19])?;
    }
    let t22 = get_seen(rt, v0_c, &S_COMPACT, 164)?;
    let t23 = sne(rt, t22, V::TRUE);
    if t23 {
        let t25 = length_seen(rt, v1_text, 165)?;
        v6 = gt(rt, t25, V::num(16.0))?;
    } else {
        v6 = t23;
    }
    if v6 {
        let t29 = length_seen(rt, v1_text, 166)?;
        let t31 = get_seen(rt, v0_c, &S_BREAKLENGTH, 167)?;
        let t33 = get_seen(rt, v0_c, &S_INDENT, 168)?;
        let t34 = sub(rt, t31, t33)?;
        let t35 = mix_num(rt, t34)? - 4.0;
        v5 = gt(rt, t29, V::num(t35))?;
    } else {
        v5 = v6;
    }
    if v5 {
        let t38 = var_get(rt, 35);
        let t40 = f4_broken(rt, v1_text)?;
        let t41 = get_method(rt, t40, &S_MAP_1, M_MAP)?;
        let t42 = closure(rt, 7, &[v2_stylize])?;
        let t43 = call_method(rt, t41, t40, &[t42], "broken(...).map", M_MAP)?;
        let t44 = get_method(rt, t43, &S_JOIN, M_JOIN)?;
        let t45 = get_method(rt, S_3.v(), &S_REPEAT, M_REPEAT)?;
        let t47 = get_seen(rt, v0_c, &S_INDENT, 172)?;
        let t48 = add(rt, t47, V::num(2.0))?;
        let t49 = call_method(rt, t45, S_3.v(), &[t48], "\" \".repeat", M_REPEAT)?;
        let t50 = to_part(rt, t49)?;
        let t51 = concat_n(rt, &[S_4.v(), t50])?;
        let t52 = call_method(rt, t44, t43, &[t51], "broken(...).map(...).join", M_JOIN)?;
        return Ok(add(rt, t52, v3_more)?);
    }
    let t56 = var_get(rt, 13);
    let t58 = call(rt, t56, V::UNDEFINED, &[v1_text], "quote")?;
    let t59 = call(rt, v2_stylize, V::UNDEFINED, &[t58, S_STRING_1.v()], "stylize")?;
    return Ok(add(rt, t59, v3_more)?);
}

fn f6_stringtext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f6_stringtext(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:47  return broken(text).map((line) => stylize(quote(line), 'string')).join(` +\n${' '.repeat(c.indent +…
fn f7(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 9)?;
    let v0_line = arg(args, 0);
    let t2 = capture(me, 0);
    let t3 = var_get(rt, 13);
    let t5 = call(rt, t3, V::UNDEFINED, &[v0_line], "quote")?;
    return Ok(call(rt, t2, V::UNDEFINED, &[t5, S_STRING_1.v()], "stylize")?);
}

// inspect.js:51  const primitive = (c, value, stylize = c.stylize) => {
fn f8_primitive(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 103, 10)?;
    let mut v3 = V::UNDEFINED;
    let mut v4 = 0i64;
    let v0_c = p0;
    let v1_value = p1;
    let t3 = p2;
    let t4 = seq(rt, t3, V::UNDEFINED);
    if t4 {
        v3 = get_seen(rt, v0_c, &S_STYLIZE, 173)?;
    } else {
        v3 = t3;
    }
    let v2_stylize = v3;
    let t9 = type_of(rt, v1_value);
    'l2: {
        let t10 = seq(rt, t9, S_STRING_1.v());
        if t10 {
            v4 = 0i64;
            break 'l2;
        }
        let t11 = seq(rt, t9, S_NUMBER.v());
        if t11 {
            v4 = 1i64;
            break 'l2;
        }
        let t12 = seq(rt, t9, S_BIGINT_1.v());
        if t12 {
            v4 = 2i64;
            break 'l2;
        }
        let t13 = seq(rt, t9, S_BOOLEAN_1.v());
        if t13 {
            v4 = 3i64;
            break 'l2;
        }
        let t14 = seq(rt, t9, S_UNDEFINED.v());
        if t14 {
            v4 = 4i64;
            break 'l2;
        }
        let t15 = seq(rt, t9, S_SYMBOL_1.v());
        if t15 {
            v4 = 5i64;
            break 'l2;
        }
        v4 = 6i64;
    }
    let t17 = v4 <= 0i64;
    if t17 {
        let t18 = var_get(rt, 37);
        return Ok(f6_stringtext(rt, v0_c, v1_value, v2_stylize)?);
    }
    let t24 = v4 <= 1i64;
    if t24 {
        let t26 = var_get(rt, 15);
        let t29 = get_seen(rt, v0_c, &S_NUMERICSEPARATOR, 174)?;
        let t30 = call(rt, t26, V::UNDEFINED, &[v1_value, t29], "number")?;
        return Ok(call(rt, v2_stylize, V::UNDEFINED, &[t30, S_NUMBER.v()], "stylize")?);
    }
    let t33 = v4 <= 2i64;
    if t33 {
        let t35 = var_get(rt, 16);
        let t38 = get_seen(rt, v0_c, &S_NUMERICSEPARATOR, 175)?;
        let t39 = call(rt, t35, V::UNDEFINED, &[v1_value, t38], "big")?;
        return Ok(call(rt, v2_stylize, V::UNDEFINED, &[t39, S_BIGINT_1.v()], "stylize")?);
    }
    let t42 = v4 <= 3i64;
    if t42 {
        let t45 = to_str(rt, v1_value)?;
        return Ok(call(rt, v2_stylize, V::UNDEFINED, &[t45, S_BOOLEAN_1.v()], "stylize")?);
    }
    let t48 = v4 <= 4i64;
    if t48 {
        return Ok(call(rt, v2_stylize, V::UNDEFINED, &[S_UNDEFINED.v(), S_UNDEFINED.v()], "stylize")?);
    }
    let t52 = v4 <= 5i64;
    if t52 {
        let t54 = gload_builtin(rt, &S_STRING, G_STRING)?;
        let t56 = call(rt, t54, V::UNDEFINED, &[v1_value], "String")?;
        return Ok(call(rt, v2_stylize, V::UNDEFINED, &[t56, S_SYMBOL_1.v()], "stylize")?);
    }
    let t59 = v4 <= 6i64;
    if t59 {
        return Ok(call(rt, v2_stylize, V::UNDEFINED, &[S_NULL.v(), S_NULL.v()], "stylize")?);
    }
    Ok(V::UNDEFINED)
}

fn f8_primitive_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f8_primitive(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:65  const hasInstance = (value, constructor) => {
fn f9_hasinstance(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 11, 11)?;
    let mut v2 = V::UNDEFINED;
    let v0_value = p0;
    let v1_constructor = p1;
    'done1: {
        let stop: Stop = 'try1: {
            return Ok(V::bool((attempt!('try1, instance_of(rt, v0_value, v1_constructor)))));
        };
        let exception = caught(rt, stop)?;
        v2 = exception;
        return Ok(V::FALSE);
    }
    Ok(V::UNDEFINED)
}

fn f9_hasinstance_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f9_hasinstance(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:72  const inherits = (value, from) => {
fn f10_inherits(rt: &mut Rt, p0: V, p1: V) -> R<bool> {
    enter(rt, 12, 12)?;
    let v0_value = p0;
    let v1_from = p1;
    let t3 = var_get(rt, 2);
    let mut v2_at = call(rt, t3, V::UNDEFINED, &[v0_value], "getPrototypeOf")?;
    'l1: loop {
        tick(rt, 14, 13)?;
        let t7 = sne(rt, v2_at, V::NULL);
        if !t7 {
            break 'l1;
        }
        let t10 = seq(rt, v2_at, v1_from);
        if t10 {
            return Ok(true);
        }
        let t11 = var_get(rt, 2);
        v2_at = call(rt, t11, V::UNDEFINED, &[v2_at], "getPrototypeOf")?;
    }
    return Ok(false);
}

fn f10_inherits_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f10_inherits(rt, arg(args, 0), arg(args, 1))?))
}

// inspect.js:82  const nameless = (value) => {
fn f11_nameless(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 58, 14)?;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let v0_value = p0;
    let t2 = var_get(rt, 0);
    let t3 = get_seen(rt, t2, &S_MAKER, 177)?;
    let v1_maker = call(rt, t3, t2, &[v0_value], "host.maker")?;
    let t7 = sne(rt, v1_maker, S.v());
    if t7 {
        v4 = sne(rt, v1_maker, S_OBJECT.v());
    } else {
        v4 = t7;
    }
    if v4 {
        return Ok(v1_maker);
    }
    let t12 = var_get(rt, 43);
    let t12 = tdz(rt, t12, "saidByPrototypes")?;
    let v2_said = f12_saidbyprototypes(rt, v0_value)?;
    let t15 = var_get(rt, 71);
    let t15 = tdz(rt, t15, "typedName")?;
    let t17 = f45_typedname(rt, v0_value)?;
    let t18 = eq(rt, t17, V::NULL)?;
    if t18 {
        let t19 = var_get(rt, 0);
        let t20 = get_seen(rt, t19, &S_CLASSNAME, 178)?;
        v5 = call(rt, t20, t19, &[v0_value], "host.className")?;
    } else {
        v5 = t17;
    }
    let v3_own = v5;
    let t25 = sne(rt, v2_said, V::UNDEFINED);
    if t25 {
        v6 = sne(rt, v3_own, S_OBJECT.v());
    } else {
        v6 = t25;
    }
    if v6 {
        let t29 = var_get(rt, 0);
        let t30 = get_seen(rt, t29, &S_MISSING, 179)?;
        let t31 = S_WHAT_V8_CALLS_AN_OBJECT_WHOSE_PR.v();
        call(rt, t30, t29, &[t31], "host.missing")?;
    }
    let t34 = eq(rt, v2_said, V::NULL)?;
    if t34 {
        v7 = v3_own;
    } else {
        v7 = v2_said;
    }
    return Ok(v7);
}

fn f11_nameless_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f11_nameless(rt, arg(args, 0))
}

// inspect.js:90  const saidByPrototypes = (value) => {
fn f12_saidbyprototypes(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 8, 15)?;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let v0_value = p0;
    let mut v1_at = v0_value;
    'l1: loop {
        tick(rt, 82, 16)?;
        let t4 = sne(rt, v1_at, V::NULL);
        if !t4 {
            break 'l1;
        }
        let t5 = var_get(rt, 0);
        let t6 = get_seen(rt, t5, &S_PROXY, 180)?;
        let t8 = call(rt, t6, t5, &[v1_at], "host.proxy")?;
        let t9 = sne(rt, t8, V::UNDEFINED);
        if t9 {
            let t10 = var_get(rt, 0);
            let t11 = get_seen(rt, t10, &S_MISSING, 181)?;
            let t12 = S_WHAT_V8_CALLS_AN_OBJECT_WHOSE_PR.v();
            call(rt, t11, t10, &[t12], "host.missing")?;
        }
        let mut v5 = V::UNDEFINED;
        'l3: {
            let t14 = var_get(rt, 1);
            let t16 = gload(rt, &S_SYMBOL)?;
            let t17 = get_seen(rt, t16, &S_TOSTRINGTAG, 182)?;
            let t18 = call(rt, t14, V::UNDEFINED, &[v1_at, t17], "getOwnPropertyDescriptor")?;
            let t19 = eq(rt, t18, V::NULL)?;
            if t19 {
                break 'l3;
            }
            v5 = get_seen(rt, t18, &S_VALUE, 183)?;
        }
        let v2_tag = v5;
        let t23 = type_of(rt, v2_tag);
        let t24 = seq(rt, t23, S_STRING_1.v());
        if t24 {
            return Ok(v2_tag);
        }
        let t28 = seq(rt, v1_at, v0_value);
        if t28 {
            v6 = V::UNDEFINED;
        } else {
            let mut v7 = V::UNDEFINED;
            'l5: {
                let t29 = var_get(rt, 1);
                let t31 = call(rt, t29, V::UNDEFINED, &[v1_at, S_CONSTRUCTOR.v()], "getOwnPropertyDescriptor")?;
                let t32 = eq(rt, t31, V::NULL)?;
                if t32 {
                    break 'l5;
                }
                v7 = get_seen(rt, t31, &S_VALUE, 184)?;
            }
            v6 = v7;
        }
        let v3_made = v6;
        let t37 = type_of(rt, v3_made);
        let t38 = seq(rt, t37, S_FUNCTION_1.v());
        if t38 {
            let t39 = var_get(rt, 0);
            let t40 = get_seen(rt, t39, &S_DECLAREDNAME, 185)?;
            v8 = call(rt, t40, t39, &[v3_made], "host.declaredName")?;
        } else {
            v8 = S.v();
        }
        let v4_name = v8;
        let t45 = sne(rt, v4_name, S.v());
        if t45 {
            v9 = sne(rt, v4_name, S_OBJECT.v());
        } else {
            v9 = t45;
        }
        if v9 {
            return Ok(v4_name);
        }
        let t50 = var_get(rt, 2);
        v1_at = call(rt, t50, V::UNDEFINED, &[v1_at], "getPrototypeOf")?;
    }
    return Ok(V::UNDEFINED);
}

fn f12_saidbyprototypes_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f12_saidbyprototypes(rt, arg(args, 0))
}

// inspect.js:104  const constructorName = (c, value, level, inherited) => {
fn f13_constructorname(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 69, 17)?;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = false;
    let mut v14 = false;
    let mut v15 = false;
    let mut v16 = V::UNDEFINED;
    let mut v18 = V::UNDEFINED;
    let mut v19 = false;
    let mut v20 = false;
    let mut v21 = false;
    let mut v22 = V::UNDEFINED;
    let mut v23 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let v2_level = p2;
    let v3_inherited = p3;
    let mut v4_first = V::UNDEFINED;
    let mut v7_at = v1_value;
    'l1: loop {
        tick(rt, 158, 18)?;
        let t7 = sne(rt, v7_at, V::NULL);
        if !t7 {
            break 'l1;
        }
        let t9 = var_get(rt, 8);
        let t10 = get_seen(rt, t9, &S_PROTOTYPE, 186)?;
        let t11 = seq(rt, v7_at, t10);
        if t11 {
            v10 = S_OBJECT.v();
        } else {
            let t12 = var_get(rt, 0);
            let t13 = get_seen(rt, t12, &S_SUSPENDS, 187)?;
            let t16 = call(rt, t13, t12, &[v7_at, v1_value], "host.suspends")?;
            if t16.truthy() {
                v11 = t16;
            } else {
                let t18 = var_get(rt, 9);
                let t19 = get_seen(rt, t18, &S_PROTOTYPE, 188)?;
                let t20 = seq(rt, v7_at, t19);
                if t20 {
                    v12 = S_FUNCTION.v();
                } else {
                    v12 = S.v();
                }
                v11 = v12;
            }
            v10 = v11;
        }
        let v8_known = v10;
        let t25 = sne(rt, v8_known, S.v());
        if t25 {
            let t26 = var_get(rt, 40);
            v13 = f10_inherits(rt, v1_value, v7_at)?;
        } else {
            v13 = t25;
        }
        if v13 {
            let t32 = sne(rt, v3_inherited, V::UNDEFINED);
            if t32 {
                let t35 = sne(rt, v4_first, v7_at);
                if t35 {
                    v15 = t35;
                } else {
                    let t36 = var_get(rt, 0);
                    let t37 = get_seen(rt, t36, &S_BASE, 189)?;
                    let t38 = get_seen(rt, t37, &S_ISBUILTIN, 190)?;
                    let t40 = call(rt, t38, t37, &[v8_known], "host.base.isBuiltIn")?;
                    v15 = !t40.truthy();
                }
                v14 = v15;
            } else {
                v14 = t32;
            }
            if v14 {
                let t44 = var_get(rt, 45);
                let t44 = tdz(rt, t44, "addInherited")?;
                let t48 = eq(rt, v4_first, V::NULL)?;
                if t48 {
                    v16 = v1_value;
                } else {
                    v16 = v4_first;
                }
                f14_addinherited(rt, v0_c, v1_value, v16, v2_level, v3_inherited)?;
            }
            return Ok(v8_known);
        }
        let mut v17 = V::UNDEFINED;
        'l4: {
            let t55 = var_get(rt, 1);
            let t57 = call(rt, t55, V::UNDEFINED, &[v7_at, S_CONSTRUCTOR.v()], "getOwnPropertyDescriptor")?;
            let t58 = eq(rt, t57, V::NULL)?;
            if t58 {
                break 'l4;
            }
            v17 = get_seen(rt, t57, &S_VALUE, 191)?;
        }
        let v9_made = v17;
        let t62 = type_of(rt, v9_made);
        let t63 = seq(rt, t62, S_FUNCTION_1.v());
        if t63 {
            let t65 = get_seen(rt, v9_made, &S_NAME, 192)?;
            v19 = sne(rt, t65, S.v());
        } else {
            v19 = t63;
        }
        if v19 {
            let t68 = var_get(rt, 39);
            v18 = f9_hasinstance(rt, v1_value, v9_made)?;
        } else {
            v18 = V::bool(v19);
        }
        if v18.truthy() {
            let t74 = sne(rt, v3_inherited, V::UNDEFINED);
            if t74 {
                let t77 = sne(rt, v4_first, v7_at);
                if t77 {
                    v21 = t77;
                } else {
                    let t78 = var_get(rt, 0);
                    let t79 = get_seen(rt, t78, &S_BASE, 193)?;
                    let t80 = get_seen(rt, t79, &S_ISBUILTIN, 194)?;
                    let t82 = get_seen(rt, v9_made, &S_NAME, 195)?;
                    let t83 = call(rt, t80, t79, &[t82], "host.base.isBuiltIn")?;
                    v21 = !t83.truthy();
                }
                v20 = v21;
            } else {
                v20 = t74;
            }
            if v20 {
                let t87 = var_get(rt, 45);
                let t87 = tdz(rt, t87, "addInherited")?;
                let t91 = eq(rt, v4_first, V::NULL)?;
                if t91 {
                    v22 = v1_value;
                } else {
                    v22 = v4_first;
                }
                f14_addinherited(rt, v0_c, v1_value, v22, v2_level, v3_inherited)?;
            }
            let t97 = gload_builtin(rt, &S_STRING, G_STRING)?;
            let t99 = get_seen(rt, v9_made, &S_NAME, 196)?;
            return Ok(call(rt, t97, V::UNDEFINED, &[t99], "String")?);
        }
        let t101 = var_get(rt, 2);
        v7_at = call(rt, t101, V::UNDEFINED, &[v7_at], "getPrototypeOf")?;
        let t105 = seq(rt, v4_first, V::UNDEFINED);
        if t105 {
            v4_first = v7_at;
        }
    }
    let t108 = seq(rt, v4_first, V::NULL);
    if t108 {
        return Ok(V::NULL);
    }
    let t109 = var_get(rt, 0);
    let t110 = get_seen(rt, t109, &S_INHERITED, 197)?;
    call(rt, t110, t109, &[v4_first], "host.inherited")?;
    let t113 = var_get(rt, 42);
    let v5_own = f11_nameless(rt, v1_value)?;
    let t116 = var_get(rt, 34);
    let t119 = f3_toodeep(rt, v0_c, v2_level)?;
    if t119 {
        let t121 = to_part(rt, v5_own)?;
        return Ok(concat_n(rt, &[t121, S_COMPLEX_PROTOTYPE.v()])?);
    }
    let t123 = var_get(rt, 44);
    let t123 = tdz(rt, t123, "constructorName")?;
    let t127 = add(rt, v2_level, V::num(1.0))?;
    let v6_name = f13_constructorname(rt, v0_c, v4_first, t127, v3_inherited)?;
    let t131 = to_part(rt, v5_own)?;
    let t134 = seq(rt, v6_name, V::NULL);
    if t134 {
        let t135 = var_get(rt, 90);
        let t135 = tdz(rt, t135, "inspect")?;
        let t137 = obj(rt)?;
        let t138 = var_get(rt, 85);
        let t138 = tdz(rt, t138, "optionsOf")?;
        let t140 = f60_optionsof(rt, v0_c)?;
        copy_props(rt, t137, t140, &[])?;
        def_prop(rt, t137, &S_CUSTOMINSPECT, V::FALSE)?;
        def_prop(rt, t137, &S_DEPTH, V::num(-1.0))?;
        v23 = f67_inspect(rt, t135, V::UNDEFINED, &[v4_first, t137])?;
    } else {
        v23 = v6_name;
    }
    let t144 = to_part(rt, v23)?;
    return Ok(concat_n(rt, &[t131, S_5.v(), t144, S_6.v()])?);
}

fn f13_constructorname_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f13_constructorname(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:129  const addInherited = (c, value, from, level, output) => {
fn f14_addinherited(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 15, 19)?;
    let mut v8 = false;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v18 = V::UNDEFINED;
    let mut v19 = V::UNDEFINED;
    let mut v20 = V::UNDEFINED;
    let mut v21 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let mut v2_from = p2;
    let v3_level = p3;
    let v4_output = p4;
    let mut v5_seen = V::UNDEFINED;
    let mut v6_keys = V::UNDEFINED;
    let mut v7_depth = 0i64;
    'l1: loop {
        tick(rt, 82, 20)?;
        let t7 = v7_depth < 3i64;
        if !t7 {
            break 'l1;
        }
        let t9 = v7_depth > 0i64;
        if t9 {
            v8 = t9;
        } else {
            v8 = seq(rt, v1_value, v2_from);
        }
        if v8 {
            let t14 = var_get(rt, 2);
            v2_from = call(rt, t14, V::UNDEFINED, &[v2_from], "getPrototypeOf")?;
            let t18 = seq(rt, v2_from, V::NULL);
            if t18 {
                return Ok(V::UNDEFINED);
            }
            let mut v10 = V::UNDEFINED;
            'l4: {
                let t19 = var_get(rt, 1);
                let t21 = call(rt, t19, V::UNDEFINED, &[v2_from, S_CONSTRUCTOR.v()], "getOwnPropertyDescriptor")?;
                let t22 = eq(rt, t21, V::NULL)?;
                if t22 {
                    break 'l4;
                }
                v10 = get_seen(rt, t21, &S_VALUE, 198)?;
            }
            let v9_made = v10;
            let t26 = type_of(rt, v9_made);
            let t27 = seq(rt, t26, S_FUNCTION_1.v());
            if t27 {
                let t28 = var_get(rt, 0);
                let t29 = get_seen(rt, t28, &S_BASE, 199)?;
                let t30 = get_seen(rt, t29, &S_ISBUILTIN, 200)?;
                let t32 = get_seen(rt, v9_made, &S_NAME, 201)?;
                v11 = call(rt, t30, t29, &[t32], "host.base.isBuiltIn")?;
            } else {
                v11 = V::bool(t27);
            }
            if v11.truthy() {
                return Ok(V::UNDEFINED);
            }
        }
        let t36 = v7_depth == 0i64;
        if t36 {
            let t37 = var_get(rt, 10);
            v5_seen = construct(rt, t37, &[], "Seen")?;
        } else {
            let mut t40 = iter(rt, v6_keys, "keys")?;
            'l6: loop {
                tick(rt, 13, 21)?;
                let (t41, t42) = next(rt, &mut t40)?;
                if t42 {
                    break 'l6;
                }
                'done1: {
                    let stop: Stop = 'try1: {
                        let v13_key = t41;
                        let t44 = attempt!('try1, get_method(rt, v5_seen, &S_ADD, M_ADD));
                        attempt!('try1, call_method(rt, t44, v5_seen, &[v13_key], "seen.add", M_ADD));
                        break 'done1;
                    };
                    let exception = caught(rt, stop)?;
                    v12 = exception;
                    close(rt, &mut t40, true)?;
                    return Err(throw(rt, v12));
                }
            }
        }
        let t48 = gload(rt, &S_REFLECT)?;
        let t49 = get_seen(rt, t48, &S_OWNKEYS, 203)?;
        v6_keys = call(rt, t49, t48, &[v2_from], "Reflect.ownKeys")?;
        let t53 = get_seen(rt, v0_c, &S_SEEN, 204)?;
        let t54 = get_method(rt, t53, &S_PUSH, M_PUSH)?;
        call_push(rt, t54, t53, v1_value, "c.seen.push")?;
        let mut t58 = iter(rt, v6_keys, "keys")?;
        'l8: loop {
            tick(rt, 71, 22)?;
            let (t59, t60) = next(rt, &mut t58)?;
            if t60 {
                break 'l8;
            }
            'done2: {
                let stop: Stop = 'try2: {
                    'l9: {
                        let v15_key = t59;
                        let t62 = seq(rt, v15_key, S_CONSTRUCTOR.v());
                        if t62 {
                            v19 = V::bool(t62);
                        } else {
                            let t63 = var_get(rt, 4);
                            v19 = attempt!('try2, call(rt, t63, V::UNDEFINED, &[v1_value, v15_key], "hasOwn"));
                        }
                        if v19.truthy() {
                            v18 = v19;
                        } else {
                            let t69 = v7_depth > 0i64;
                            if t69 {
                                let t71 = attempt!('try2, get_method(rt, v5_seen, &S_HAS, M_HAS));
                                v20 = attempt!('try2, call_method(rt, t71, v5_seen, &[v15_key], "seen.has", M_HAS));
                            } else {
                                v20 = V::bool(t69);
                            }
                            v18 = v20;
                        }
                        if v18.truthy() {
                            break 'l9;
                        }
                        let t76 = var_get(rt, 1);
                        let v16_descriptor = attempt!('try2, call(rt, t76, V::UNDEFINED, &[v2_from, v15_key], "getOwnPropertyDescriptor"));
                        let t81 = attempt!('try2, get_seen(rt, v16_descriptor, &S_VALUE, 207));
                        let t82 = type_of(rt, t81);
                        let t83 = seq(rt, t82, S_FUNCTION_1.v());
                        if t83 {
                            break 'l9;
                        }
                        let t84 = var_get(rt, 83);
                        let t84 = attempt!('try2, tdz(rt, t84, "property"));
                        let t89 = var_get(rt, 80);
                        let t89 = attempt!('try2, tdz(rt, t89, "ofObject"));
                        let v17_text = attempt!('try2, f58_property(rt, v0_c, v2_from, v3_level, v15_key, t89, v16_descriptor, v1_value));
                        let t94 = attempt!('try2, get_method(rt, v4_output, &S_PUSH, M_PUSH));
                        let t96 = attempt!('try2, get_seen(rt, v0_c, &S_COLORS, 209));
                        if t96.truthy() {
                            let t98 = attempt!('try2, to_part(rt, v17_text));
                            v21 = attempt!('try2, concat_n(rt, &[S_2M.v(), t98, S_22M.v()]));
                        } else {
                            v21 = v17_text;
                        }
                        attempt!('try2, call_push(rt, t94, v4_output, v21, "output.push"));
                    }
                    break 'done2;
                };
                let exception = caught(rt, stop)?;
                v14 = exception;
                close(rt, &mut t58, true)?;
                return Err(throw(rt, v14));
            }
        }
        let t106 = get_seen(rt, v0_c, &S_SEEN, 210)?;
        let t107 = get_method(rt, t106, &S_POP, M_POP)?;
        call_method(rt, t107, t106, &[], "c.seen.pop", M_POP)?;
        let t110 = v7_depth;
        v7_depth = t110 + 1;
    }
    Ok(V::UNDEFINED)
}

fn f14_addinherited_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f14_addinherited(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// inspect.js:153  const prefix = (name, tag, fallback, size = '') => {
fn f15_prefix(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 71, 23)?;
    let mut v4 = V::UNDEFINED;
    let mut v5 = V::UNDEFINED;
    let mut v6 = false;
    let mut v7 = V::UNDEFINED;
    let mut v8 = false;
    let v0_name = p0;
    let v1_tag = p1;
    let v2_fallback = p2;
    let t4 = p3;
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = S.v();
    } else {
        v4 = t4;
    }
    let v3_size = v4;
    let t8 = seq(rt, v0_name, V::NULL);
    if t8 {
        let t10 = to_part(rt, v2_fallback)?;
        let t13 = to_part(rt, v3_size)?;
        let t17 = sne(rt, v1_tag, S.v());
        if t17 {
            v6 = sne(rt, v2_fallback, v1_tag);
        } else {
            v6 = t17;
        }
        if v6 {
            let t23 = to_part(rt, v1_tag)?;
            v5 = concat_n(rt, &[S_7.v(), t23, S_8.v()])?;
        } else {
            v5 = S.v();
        }
        let t27 = to_part(rt, v5)?;
        return Ok(concat_n(rt, &[S_7.v(), t10, t13, S_NULL_PROTOTYPE.v(), t27])?);
    }
    let t30 = to_part(rt, v0_name)?;
    let t32 = to_part(rt, v3_size)?;
    let t36 = sne(rt, v1_tag, S.v());
    if t36 {
        v8 = sne(rt, v0_name, v1_tag);
    } else {
        v8 = t36;
    }
    if v8 {
        let t42 = to_part(rt, v1_tag)?;
        v7 = concat_n(rt, &[S_7.v(), t42, S_8.v()])?;
    } else {
        v7 = S.v();
    }
    let t46 = to_part(rt, v7)?;
    return Ok(concat_n(rt, &[t30, t32, S_3.v(), t46])?);
}

fn f15_prefix_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f15_prefix(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:157  const plainPrefix = (value, name, tag) => {
fn f16_plainprefix(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 26, 24)?;
    let v0_value = p0;
    let v1_name = p1;
    let v2_tag = p2;
    let mut v3_fallback = S.v();
    let t5 = seq(rt, v1_name, V::NULL);
    if t5 {
        let t6 = var_get(rt, 42);
        v3_fallback = f11_nameless(rt, v0_value)?;
        let t11 = seq(rt, v3_fallback, v2_tag);
        if t11 {
            v3_fallback = S_OBJECT.v();
        }
    }
    let t12 = var_get(rt, 46);
    return Ok(f15_prefix(rt, v1_name, v2_tag, v3_fallback, V::UNDEFINED)?);
}

fn f16_plainprefix_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f16_plainprefix(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:166  const tagOf = (c, value) => {
fn f17_tagof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 48, 25)?;
    let mut v4 = false;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let t4 = gload(rt, &S_SYMBOL)?;
    let t5 = get_seen(rt, t4, &S_TOSTRINGTAG, 212)?;
    let v2_tag = get_v(rt, v1_value, t5)?;
    let t8 = type_of(rt, v2_tag);
    let t9 = sne(rt, t8, S_STRING_1.v());
    if t9 {
        v4 = t9;
    } else {
        v4 = seq(rt, v2_tag, S.v());
    }
    if v4 {
        return Ok(S.v());
    }
    let t13 = var_get(rt, 1);
    let t15 = gload(rt, &S_SYMBOL)?;
    let t16 = get_seen(rt, t15, &S_TOSTRINGTAG, 213)?;
    let v3_own = call(rt, t13, V::UNDEFINED, &[v1_value, t16], "getOwnPropertyDescriptor")?;
    let t19 = sne(rt, v3_own, V::UNDEFINED);
    if t19 {
        let t21 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 214)?;
        if t21.truthy() {
            v7 = t21;
        } else {
            v7 = get_seen(rt, v3_own, &S_ENUMERABLE, 215)?;
        }
        v6 = v7;
    } else {
        v6 = V::bool(t19);
    }
    if v6.truthy() {
        v5 = S.v();
    } else {
        v5 = v2_tag;
    }
    return Ok(v5);
}

fn f17_tagof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f17_tagof(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:175  const classText = (value, name, tag) => {
fn f18_classtext(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 85, 26)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = false;
    let mut v8 = false;
    let mut v9 = V::UNDEFINED;
    let v0_value = p0;
    let v1_name = p1;
    let v2_tag = p2;
    let t4 = var_get(rt, 4);
    let t6 = call(rt, t4, V::UNDEFINED, &[v0_value, S_NAME.v()], "hasOwn")?;
    if t6.truthy() {
        v6 = get_seen(rt, v0_value, &S_NAME, 216)?;
    } else {
        v6 = t6;
    }
    if v6.truthy() {
        v5 = v6;
    } else {
        v5 = S_ANONYMOUS.v();
    }
    let t11 = to_part(rt, v5)?;
    let mut v3_text = concat_n(rt, &[S_CLASS.v(), t11])?;
    let t14 = sne(rt, v1_name, S_FUNCTION.v());
    if t14 {
        v7 = sne(rt, v1_name, V::NULL);
    } else {
        v7 = t14;
    }
    if v7 {
        let t20 = to_part(rt, v1_name)?;
        let t57 = add_part(rt, v3_text)?;
        v3_text = concat_n(rt, &[t57, S_9.v(), t20, S_10.v()])?;
    }
    let t25 = sne(rt, v2_tag, S.v());
    if t25 {
        v8 = sne(rt, v1_name, v2_tag);
    } else {
        v8 = t25;
    }
    if v8 {
        let t32 = to_part(rt, v2_tag)?;
        let t58 = add_part(rt, v3_text)?;
        v3_text = concat_n(rt, &[t58, S_9.v(), t32, S_10.v()])?;
    }
    let t37 = seq(rt, v1_name, V::NULL);
    if t37 {
        let t39 = to_part(rt, v3_text)?;
        return Ok(concat_n(rt, &[S_7.v(), t39, S_EXTENDS_NULL_PROTOTYPE.v()])?);
    }
    let t42 = var_get(rt, 2);
    let t44 = call(rt, t42, V::UNDEFINED, &[v0_value], "getPrototypeOf")?;
    let v4_parent = get_seen(rt, t44, &S_NAME, 217)?;
    let t47 = to_part(rt, v3_text)?;
    if v4_parent.truthy() {
        let t51 = to_part(rt, v4_parent)?;
        v9 = concat_n(rt, &[S_EXTENDS.v(), t51])?;
    } else {
        v9 = S.v();
    }
    let t54 = to_part(rt, v9)?;
    return Ok(concat_n(rt, &[S_7.v(), t47, t54, S_10.v()])?);
}

fn f18_classtext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f18_classtext(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:183  const functionText = (value, name, tag) => {
fn f19_functiontext(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 83, 27)?;
    let mut v5 = V::UNDEFINED;
    let mut v6 = V::UNDEFINED;
    let mut v7 = false;
    let mut v8 = false;
    let v0_value = p0;
    let v1_name = p1;
    let v2_tag = p2;
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_FUNCTIONKIND, 218)?;
    let v3_type = call(rt, t5, t4, &[v0_value], "host.functionKind")?;
    let t9 = seq(rt, v3_type, S_CLASS_1.v());
    if t9 {
        let t10 = var_get(rt, 49);
        return Ok(f18_classtext(rt, v0_value, v1_name, v2_tag)?);
    }
    let t16 = to_part(rt, v3_type)?;
    let t19 = seq(rt, v1_name, V::NULL);
    if t19 {
        v5 = S_NULL_PROTOTYPE_1.v();
    } else {
        v5 = S.v();
    }
    let t21 = to_part(rt, v5)?;
    let t24 = get_seen(rt, v0_value, &S_NAME, 219)?;
    let t25 = seq(rt, t24, S.v());
    if t25 {
        v6 = S_ANONYMOUS_1.v();
    } else {
        let t27 = get_seen(rt, v0_value, &S_NAME, 220)?;
        let t28 = to_part(rt, t27)?;
        v6 = concat_n(rt, &[S_11.v(), t28])?;
    }
    let t31 = to_part(rt, v6)?;
    let mut v4_text = concat_n(rt, &[S_7.v(), t16, t21, t31, S_10.v()])?;
    let t36 = sne(rt, v1_name, v3_type);
    if t36 {
        v7 = sne(rt, v1_name, V::NULL);
    } else {
        v7 = t36;
    }
    if v7 {
        let t42 = to_part(rt, v1_name)?;
        let t58 = add_part(rt, v4_text)?;
        v4_text = concat_n(rt, &[t58, S_3.v(), t42])?;
    }
    let t46 = sne(rt, v2_tag, S.v());
    if t46 {
        v8 = sne(rt, v1_name, v2_tag);
    } else {
        v8 = t46;
    }
    if v8 {
        let t53 = to_part(rt, v2_tag)?;
        let t59 = add_part(rt, v4_text)?;
        v4_text = concat_n(rt, &[t59, S_9.v(), t53, S_10.v()])?;
    }
    return Ok(v4_text);
}

fn f19_functiontext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f19_functiontext(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:191  const boxedText = (c, value, type, keys, name, tag) => {
fn f20_boxedtext(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V, p5: V) -> R<V> {
    enter(rt, 99, 28)?;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let v2_type = p2;
    let v3_keys = p3;
    let v4_name = p4;
    let v5_tag = p5;
    let t7 = gload(rt, &S_REFLECT)?;
    let t8 = get_seen(rt, t7, &S_APPLY, 221)?;
    let t9 = var_get(rt, 26);
    let t11 = get_v(rt, t9, v2_type)?;
    let t13 = arr(rt, &[])?;
    let v6_inner = call(rt, t8, t7, &[t11, v1_value, t13], "Reflect.apply")?;
    let t16 = seq(rt, v2_type, S_STRING.v());
    if t16 {
        let t18 = get_method(rt, v3_keys, &S_SPLICE, M_SPLICE)?;
        let t20 = length_seen(rt, v6_inner, 223)?;
        call_method(rt, t18, v3_keys, &[V::num(0.0), t20], "keys.splice", M_SPLICE)?;
    }
    let t24 = seq(rt, v2_type, v4_name);
    if t24 {
        v9 = S.v();
    } else {
        let t26 = seq(rt, v4_name, V::NULL);
        if t26 {
            v10 = S_NULL_PROTOTYPE_1.v();
        } else {
            let t28 = to_part(rt, v4_name)?;
            v10 = concat_n(rt, &[S_12.v(), t28, S_13.v()])?;
        }
        v9 = v10;
    }
    let v7_other = v9;
    let t34 = to_part(rt, v2_type)?;
    let t37 = to_part(rt, v7_other)?;
    let t40 = var_get(rt, 38);
    let t43 = var_get(rt, 33);
    let t44 = f8_primitive(rt, v0_c, v6_inner, t43)?;
    let t45 = to_part(rt, t44)?;
    let t49 = sne(rt, v5_tag, S.v());
    if t49 {
        v12 = sne(rt, v5_tag, v4_name);
    } else {
        v12 = t49;
    }
    if v12 {
        let t55 = to_part(rt, v5_tag)?;
        v11 = concat_n(rt, &[S_9.v(), t55, S_10.v()])?;
    } else {
        v11 = S.v();
    }
    let t59 = to_part(rt, v11)?;
    let v8_text = concat_n(rt, &[S_7.v(), t34, t37, S_11.v(), t45, S_10.v(), t59])?;
    let t62 = length_seen(rt, v3_keys, 224)?;
    let t63 = gt(rt, t62, V::num(0.0))?;
    if t63 {
        v13 = v8_text;
    } else {
        let t66 = get_seen(rt, v0_c, &S_STYLIZE, 225)?;
        let t69 = get_method(rt, v2_type, &S_TOLOWERCASE, M_TOLOWERCASE)?;
        let t70 = call_method(rt, t69, v2_type, &[], "type.toLowerCase", M_TOLOWERCASE)?;
        v13 = call(rt, t66, v0_c, &[v8_text, t70], "c.stylize")?;
    }
    return Ok(v13);
}

fn f20_boxedtext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f20_boxedtext(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4), arg(args, 5))
}

// inspect.js:199  const headed = (stack, constructor, name, tag) => {
fn f21_headed(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 153, 29)?;
    let mut v8 = false;
    let mut v9 = V::UNDEFINED;
    let mut v10 = V::UNDEFINED;
    let mut v11 = false;
    let mut v12 = false;
    let mut v14 = V::UNDEFINED;
    let mut v15 = V::UNDEFINED;
    let mut v16 = V::UNDEFINED;
    let mut v17 = V::UNDEFINED;
    let mut v18 = V::UNDEFINED;
    let v0_stack = p0;
    let v1_constructor = p1;
    let v2_name = p2;
    let v3_tag = p3;
    let mut v4_length = length_seen(rt, v2_name, 227)?;
    let v5_next = get_v(rt, v0_stack, v4_length)?;
    let t11 = sne(rt, v1_constructor, V::NULL);
    if t11 {
        let t13 = get_method(rt, v2_name, &S_ENDSWITH, M_ENDSWITH)?;
        let t14 = call_method(rt, t13, v2_name, &[S_ERROR.v()], "name.endsWith", M_ENDSWITH)?;
        if t14.truthy() {
            let t16 = get_method(rt, v0_stack, &S_STARTSWITH, M_STARTSWITH)?;
            v10 = call_method(rt, t16, v0_stack, &[v2_name], "stack.startsWith", M_STARTSWITH)?;
        } else {
            v10 = t14;
        }
        if v10.truthy() {
            let t21 = length_seen(rt, v0_stack, 230)?;
            let t23 = seq(rt, t21, v4_length);
            if t23 {
                v12 = t23;
            } else {
                v12 = seq(rt, v5_next, S_14.v());
            }
            if v12 {
                v11 = v12;
            } else {
                v11 = seq(rt, v5_next, S_1.v());
            }
            v9 = V::bool(v11);
        } else {
            v9 = v10;
        }
        v8 = !v9.truthy();
    } else {
        v8 = t11;
    }
    if v8 {
        return Ok(v0_stack);
    }
    let mut v6_fallback = S_ERROR.v();
    let t35 = seq(rt, v1_constructor, V::NULL);
    if t35 {
        let t36 = regexp(rt, &S_A_Z_A_Z_A_Z0_9_N_4_AT, &S)?;
        let t37 = get_seen(rt, t36, &S_EXEC, 231)?;
        let t39 = call(rt, t37, t36, &[v0_stack], "/^([A-Z][a-z_ A-Z0-9[\\]()-]+)(?::|\\n {4}at)/.exec")?;
        if t39.truthy() {
            v14 = t39;
        } else {
            let t40 = regexp(rt, &S_A_Z_A_Z0_9_ERROR, &S)?;
            let t41 = get_seen(rt, t40, &S_EXEC, 232)?;
            v14 = call(rt, t41, t40, &[v0_stack], "/^([a-z_A-Z0-9-]*Error)$/.exec")?;
        }
        let v13_start = v14;
        if v13_start.truthy() {
            v16 = get_at(rt, v13_start, 1i64)?;
        } else {
            v16 = v13_start;
        }
        if v16.truthy() {
            v15 = v16;
        } else {
            v15 = S.v();
        }
        v6_fallback = v15;
        v4_length = length_seen(rt, v6_fallback, 233)?;
        if v6_fallback.truthy() {
            v17 = v6_fallback;
        } else {
            v17 = S_ERROR.v();
        }
        v6_fallback = v17;
    }
    let t54 = var_get(rt, 46);
    let t58 = f15_prefix(rt, v1_constructor, v3_tag, v6_fallback, V::UNDEFINED)?;
    let t59 = get_method(rt, t58, &S_SLICE, M_SLICE)?;
    let v7_whole = call_method(rt, t59, t58, &[V::num(0.0), V::num(-1.0)], "prefix(...).slice", M_SLICE)?;
    let t63 = seq(rt, v2_name, v7_whole);
    if t63 {
        return Ok(v0_stack);
    }
    let t66 = get_method(rt, v7_whole, &S_INCLUDES, M_INCLUDES)?;
    let t68 = call_method(rt, t66, v7_whole, &[v2_name], "whole.includes", M_INCLUDES)?;
    let t69 = !t68.truthy();
    if t69 {
        let t71 = to_part(rt, v7_whole)?;
        let t74 = to_part(rt, v2_name)?;
        let t78 = get_method(rt, v0_stack, &S_SLICE, M_SLICE)?;
        let t80 = call_method(rt, t78, v0_stack, &[v4_length], "stack.slice", M_SLICE)?;
        let t81 = to_part(rt, t80)?;
        return Ok(concat_n(rt, &[t71, S_9.v(), t74, S_10.v(), t81])?);
    }
    let t84 = seq(rt, v4_length, V::num(0.0));
    if t84 {
        let t86 = to_part(rt, v7_whole)?;
        let t89 = to_part(rt, v0_stack)?;
        v18 = concat_n(rt, &[t86, S_11.v(), t89])?;
    } else {
        let t92 = to_part(rt, v7_whole)?;
        let t94 = get_method(rt, v0_stack, &S_SLICE, M_SLICE)?;
        let t96 = call_method(rt, t94, v0_stack, &[v4_length], "stack.slice", M_SLICE)?;
        let t97 = to_part(rt, t96)?;
        v18 = concat_n(rt, &[t92, t97])?;
    }
    return Ok(v18);
}

fn f21_headed_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f21_headed(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:218  const stackOf = (c, error) => {
fn f22_stackof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 47, 30)?;
    let v0_c = p0;
    let v1_error = p1;
    let t3 = var_get(rt, 0);
    let t4 = get_seen(rt, t3, &S_HASSTACK, 238)?;
    let t6 = call(rt, t4, t3, &[v1_error], "host.hasStack")?;
    if t6.truthy() {
        return Ok(get_seen(rt, v1_error, &S_STACK, 239)?);
    }
    let t10 = get_seen(rt, v0_c, &S_LINE, 240)?;
    let t11 = !t10.truthy();
    if t11 {
        let t12 = var_get(rt, 0);
        let t13 = get_seen(rt, t12, &S_UNPLACED, 241)?;
        call(rt, t13, t12, &[v1_error], "host.unplaced")?;
    }
    let t16 = var_get(rt, 53);
    let t17 = get_method(rt, t16, &S_HAS, M_HAS)?;
    let t19 = call_method(rt, t17, t16, &[v1_error], "told.has", M_HAS)?;
    let t20 = !t19.truthy();
    if t20 {
        let t21 = var_get(rt, 53);
        let t22 = get_method(rt, t21, &S_SET_1, M_SET)?;
        let t24 = gload(rt, &S_REFLECT)?;
        let t25 = get_seen(rt, t24, &S_APPLY, 244)?;
        let t26 = var_get(rt, 20);
        let t27 = get_seen(rt, t26, &S_ERROR_1, 245)?;
        let t28 = get_seen(rt, t27, &S_TOSTRING, 246)?;
        let t30 = arr(rt, &[])?;
        let t31 = call(rt, t25, t24, &[t28, v1_error, t30], "Reflect.apply")?;
        let t32 = to_part(rt, t31)?;
        let t33 = concat_n(rt, &[t32, S_AT_ANONYMOUS.v()])?;
        call_method(rt, t22, t21, &[v1_error, t33], "told.set", M_SET)?;
    }
    let t35 = var_get(rt, 53);
    let t36 = get_method(rt, t35, &S_GET, M_GET)?;
    return Ok(call_method(rt, t36, t35, &[v1_error], "told.get", M_GET)?);
}

fn f22_stackof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f22_stackof(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:224  const errorText = (c, error, constructor, tag, keys) => {
fn f23_errortext(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 157, 31)?;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let mut v17 = V::UNDEFINED;
    let mut v18 = false;
    let mut v19 = V::UNDEFINED;
    let mut v20 = V::UNDEFINED;
    let mut v21 = V::UNDEFINED;
    let mut v22 = V::UNDEFINED;
    let v0_c = p0;
    let v1_error = p1;
    let v2_constructor = p2;
    let v3_tag = p3;
    let v4_keys = p4;
    let t7 = get_seen(rt, v1_error, &S_NAME, 248)?;
    let t8 = sne(rt, t7, V::UNDEFINED);
    if t8 {
        let t10 = get_seen(rt, v1_error, &S_NAME, 249)?;
        v12 = sne(rt, t10, V::NULL);
    } else {
        v12 = t8;
    }
    if v12 {
        let t13 = gload_builtin(rt, &S_STRING, G_STRING)?;
        let t15 = get_seen(rt, v1_error, &S_NAME, 250)?;
        v11 = call(rt, t13, V::UNDEFINED, &[t15], "String")?;
    } else {
        v11 = S_ERROR.v();
    }
    let v5_name = v11;
    let t18 = var_get(rt, 54);
    let v6_given = f22_stackof(rt, v0_c, v1_error)?;
    if v6_given.truthy() {
        let t23 = gload_builtin(rt, &S_STRING, G_STRING)?;
        v13 = call(rt, t23, V::UNDEFINED, &[v6_given], "String")?;
    } else {
        let t26 = gload(rt, &S_REFLECT)?;
        let t27 = get_seen(rt, t26, &S_APPLY, 251)?;
        let t28 = var_get(rt, 20);
        let t29 = get_seen(rt, t28, &S_ERROR_1, 252)?;
        let t30 = get_seen(rt, t29, &S_TOSTRING, 253)?;
        let t32 = arr(rt, &[])?;
        v13 = call(rt, t27, t26, &[t30, v1_error, t32], "Reflect.apply")?;
    }
    let v7_stack = v13;
    let t36 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 254)?;
    let t37 = !t36.truthy();
    if t37 {
        let t38 = arr(rt, &[S_NAME.v(), S_MESSAGE.v(), S_STACK.v()])?;
        let mut t39 = iter(rt, t38, "")?;
        'l1: loop {
            tick(rt, 31, 32)?;
            let (t40, t41) = next(rt, &mut t39)?;
            if t41 {
                break 'l1;
            }
            'done1: {
                let stop: Stop = 'try1: {
                    let v15_key = t40;
                    let t43 = attempt!('try1, get_method(rt, v4_keys, &S_INDEXOF, M_INDEXOF));
                    let v16_at = attempt!('try1, call_method(rt, t43, v4_keys, &[v15_key], "keys.indexOf", M_INDEXOF));
                    let t47 = attempt!('try1, ge(rt, v16_at, V::num(0.0)));
                    if t47 {
                        let t49 = attempt!('try1, get_method(rt, v7_stack, &S_INCLUDES, M_INCLUDES));
                        let t52 = attempt!('try1, get_v(rt, v1_error, v15_key));
                        v17 = attempt!('try1, call_method(rt, t49, v7_stack, &[t52], "stack.includes", M_INCLUDES));
                    } else {
                        v17 = V::bool(t47);
                    }
                    if v17.truthy() {
                        let t56 = attempt!('try1, get_method(rt, v4_keys, &S_SPLICE, M_SPLICE));
                        attempt!('try1, call_method(rt, t56, v4_keys, &[v16_at, V::num(1.0)], "keys.splice", M_SPLICE));
                    }
                    break 'done1;
                };
                let exception = caught(rt, stop)?;
                v14 = exception;
                close(rt, &mut t39, true)?;
                return Err(throw(rt, v14));
            }
        }
    }
    let t61 = has(rt, S_CAUSE.v(), v1_error)?;
    if t61 {
        let t63 = get_method(rt, v4_keys, &S_INCLUDES, M_INCLUDES)?;
        let t64 = call_method(rt, t63, v4_keys, &[S_CAUSE.v()], "keys.includes", M_INCLUDES)?;
        v18 = !t64.truthy();
    } else {
        v18 = t61;
    }
    if v18 {
        let t68 = get_method(rt, v4_keys, &S_PUSH, M_PUSH)?;
        call_push(rt, t68, v4_keys, S_CAUSE.v(), "keys.push")?;
    }
    let t70 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
    let t71 = get_builtin(rt, t70, &S_ISARRAY, G_ARRAY_ISARRAY)?;
    let t73 = get_seen(rt, v1_error, &S_ERRORS, 261)?;
    let t74 = call_known(rt, t71, t70, &[t73], "Array.isArray", C_ARRAY_ISARRAY)?;
    if t74.truthy() {
        let t76 = get_method(rt, v4_keys, &S_INCLUDES, M_INCLUDES)?;
        let t77 = call_method(rt, t76, v4_keys, &[S_ERRORS.v()], "keys.includes", M_INCLUDES)?;
        v19 = V::bool((!t77.truthy()));
    } else {
        v19 = t74;
    }
    if v19.truthy() {
        let t81 = get_method(rt, v4_keys, &S_PUSH, M_PUSH)?;
        call_push(rt, t81, v4_keys, S_ERRORS.v(), "keys.push")?;
    }
    let t83 = var_get(rt, 52);
    let mut v8_text = f21_headed(rt, v7_stack, v2_constructor, v5_name, v3_tag)?;
    let v9_message = get_seen(rt, v1_error, &S_MESSAGE, 264)?;
    if v9_message.truthy() {
        let t93 = get_method(rt, v8_text, &S_INDEXOF, M_INDEXOF)?;
        v21 = call_method(rt, t93, v8_text, &[v9_message], "text.indexOf", M_INDEXOF)?;
    } else {
        v21 = v9_message;
    }
    if v21.truthy() {
        v20 = v21;
    } else {
        v20 = V::num(-1.0);
    }
    let mut v10_from = v20;
    let t99 = sne(rt, v10_from, V::num(-1.0));
    if t99 {
        let t102 = length_seen(rt, v9_message, 266)?;
        v10_from = add(rt, v10_from, t102)?;
    }
    let t105 = get_method(rt, v8_text, &S_INDEXOF, M_INDEXOF)?;
    let t107 = call_method(rt, t105, v8_text, &[S_AT.v(), v10_from], "text.indexOf", M_INDEXOF)?;
    let t108 = lt(rt, t107, V::num(0.0))?;
    if t108 {
        let t110 = to_part(rt, v8_text)?;
        v8_text = concat_n(rt, &[S_7.v(), t110, S_10.v()])?;
    } else {
        let t114 = get_seen(rt, v0_c, &S_COLORS, 268)?;
        if t114.truthy() {
            let t115 = var_get(rt, 0);
            let t116 = get_seen(rt, t115, &S_MISSING, 269)?;
            call(rt, t116, t115, &[S_THE_STACK_OF_AN_ERROR_IN_COLOURS.v()], "host.missing")?;
        }
    }
    let t119 = get_seen(rt, v0_c, &S_INDENT, 270)?;
    let t120 = seq(rt, t119, V::num(0.0));
    if t120 {
        v22 = v8_text;
    } else {
        let t123 = get_method(rt, v8_text, &S_REPLACEALL, M_REPLACEALL)?;
        let t124 = get_method(rt, S_3.v(), &S_REPEAT, M_REPEAT)?;
        let t126 = get_seen(rt, v0_c, &S_INDENT, 273)?;
        let t127 = call_method(rt, t124, S_3.v(), &[t126], "\" \".repeat", M_REPEAT)?;
        let t128 = to_part(rt, t127)?;
        let t129 = concat_n(rt, &[S_1.v(), t128])?;
        v22 = call_method(rt, t123, v8_text, &[S_1.v(), t129], "text.replaceAll", M_REPLACEALL)?;
    }
    return Ok(v22);
}

fn f23_errortext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f23_errortext(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// inspect.js:247  const remaining = (output, n) => {
fn f24_remaining(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 18, 33)?;
    let v0_output = p0;
    let v1_n = p1;
    let t4 = gt(rt, v1_n, V::num(0.0))?;
    if t4 {
        let t6 = get_method(rt, v0_output, &S_PUSH, M_PUSH)?;
        let t7 = var_get(rt, 36);
        let t9 = f5_plural(rt, v1_n, S_ITEM.v())?;
        let t10 = to_part(rt, t9)?;
        let t11 = concat_n(rt, &[S_2.v(), t10])?;
        call_push(rt, t6, v0_output, t11, "output.push")?;
    }
    return Ok(v0_output);
}

fn f24_remaining_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f24_remaining(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:251  const shownOf = (c, n) => min(max(0, c.maxArrayLength), n);
fn f25_shownof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 13, 34)?;
    let v0_c = p0;
    let v1_n = p1;
    let t3 = var_get(rt, 7);
    let t4 = var_get(rt, 6);
    let t6 = get_seen(rt, v0_c, &S_MAXARRAYLENGTH, 275)?;
    let t7 = call(rt, t4, V::UNDEFINED, &[V::num(0.0), t6], "max")?;
    return Ok(call(rt, t3, V::UNDEFINED, &[t7, v1_n], "min")?);
}

fn f25_shownof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f25_shownof(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:252  const indented = (c, f) => {
fn f26_indented(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 18, 35)?;
    let v0_c = p0;
    let v1_f = p1;
    let t4 = get_seen(rt, v0_c, &S_INDENT, 276)?;
    let t5 = add(rt, t4, V::num(2.0))?;
    put_seen(rt, v0_c, &S_INDENT, t5, true, 277)?;
    let v2_result = call(rt, v1_f, V::UNDEFINED, &[], "f")?;
    let t9 = get_seen(rt, v0_c, &S_INDENT, 278)?;
    let t10 = mix_num(rt, t9)? - 2.0;
    put_seen(rt, v0_c, &S_INDENT, V::num(t10), true, 279)?;
    return Ok(v2_result);
}

fn f26_indented_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f26_indented(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:259  const empty = (c, n) => c.stylize(`<${n} empty item${n > 1 ? 's' : ''}>`, 'undefined');
fn f27_empty(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 22, 36)?;
    let mut v2 = V::UNDEFINED;
    let v0_c = p0;
    let v1_n = p1;
    let t4 = get_seen(rt, v0_c, &S_STYLIZE, 280)?;
    let t6 = to_part(rt, v1_n)?;
    let t10 = gt(rt, v1_n, V::num(1.0))?;
    if t10 {
        v2 = S_S.v();
    } else {
        v2 = S.v();
    }
    let t12 = to_part(rt, v2)?;
    let t14 = concat_n(rt, &[S_15.v(), t6, S_EMPTY_ITEM.v(), t12, S_6.v()])?;
    return Ok(call(rt, t4, v0_c, &[t14, S_UNDEFINED.v()], "c.stylize")?);
}

fn f27_empty_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f27_empty(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:261  const sparse = (c, value, level, most, output, i) => {
fn f28_sparse(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V, p5: i64) -> R<V> {
    enter(rt, 48, 37)?;
    let mut v9 = false;
    let v0_c = p0;
    let v1_value = p1;
    let v2_level = p2;
    let v3_most = p3;
    let v4_output = p4;
    let mut v5_i = p5;
    let t7 = var_get(rt, 5);
    let v6_keys = call(rt, t7, V::UNDEFINED, &[v1_value], "namesOf")?;
    let mut v7_index = V::num(v5_i as f64);
    'l1: loop {
        tick(rt, 77, 38)?;
        let t13 = length_seen(rt, v6_keys, 281)?;
        let t14 = lt(rt, V::num(v5_i as f64), t13)?;
        if t14 {
            let t16 = length_seen(rt, v4_output, 282)?;
            v9 = lt(rt, t16, v3_most)?;
        } else {
            v9 = t14;
        }
        if !v9 {
            break 'l1;
        }
        let v10_key = get_at(rt, v6_keys, v5_i)?;
        let t23 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
        let v11_at = call(rt, t23, V::UNDEFINED, &[v10_key], "Number")?;
        let t27 = gt(rt, v11_at, V::num(4294967294.0))?;
        if t27 {
            break 'l1;
        }
        let t29 = to_str(rt, v7_index)?;
        let t31 = sne(rt, t29, v10_key);
        if t31 {
            let t32 = var_get(rt, 31);
            let t33 = get_seen(rt, t32, &S_TEST, 283)?;
            let t35 = call(rt, t33, t32, &[v10_key], "digits.test")?;
            let t36 = !t35.truthy();
            if t36 {
                break 'l1;
            }
            let t38 = get_method(rt, v4_output, &S_PUSH, M_PUSH)?;
            let t39 = var_get(rt, 59);
            let t43 = sub(rt, v11_at, v7_index)?;
            let t44 = f27_empty(rt, v0_c, t43)?;
            call_push(rt, t38, v4_output, t44, "output.push")?;
            v7_index = v11_at;
            let t48 = length_seen(rt, v4_output, 285)?;
            let t50 = seq(rt, t48, v3_most);
            if t50 {
                break 'l1;
            }
        }
        let t52 = get_method(rt, v4_output, &S_PUSH, M_PUSH)?;
        let t53 = var_get(rt, 83);
        let t53 = tdz(rt, t53, "property")?;
        let t58 = var_get(rt, 82);
        let t58 = tdz(rt, t58, "element")?;
        let t59 = f58_property(rt, v0_c, v1_value, v2_level, v10_key, t58, V::UNDEFINED, V::UNDEFINED)?;
        call_push(rt, t52, v4_output, t59, "output.push")?;
        let t62 = to_numeric(rt, v7_index)?;
        v7_index = inc(rt, t62)?;
        let t65 = v5_i;
        v5_i = t65 + 1;
    }
    let t68 = length_seen(rt, v1_value, 287)?;
    let v8_rest = sub(rt, t68, v7_index)?;
    let t72 = length_seen(rt, v4_output, 288)?;
    let t74 = seq(rt, t72, v3_most);
    if t74 {
        let t75 = var_get(rt, 56);
        return Ok(f24_remaining(rt, v4_output, v8_rest)?);
    }
    let t80 = gt(rt, v8_rest, V::num(0.0))?;
    if t80 {
        let t82 = get_method(rt, v4_output, &S_PUSH, M_PUSH)?;
        let t83 = var_get(rt, 59);
        let t86 = f27_empty(rt, v0_c, v8_rest)?;
        call_push(rt, t82, v4_output, t86, "output.push")?;
    }
    return Ok(v4_output);
}

fn f28_sparse_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    let Some(p5) = int_of(arg(args, 5)) else {
        return Err(unreached(rt));
    };
    f28_sparse(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4), p5)
}

// inspect.js:281  const arrayEntries = (c, value, level) => {
fn f29_arrayentries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 26, 39)?;
    let v0_c = arg(args, 0);
    let v1_value = arg(args, 1);
    let v2_level = arg(args, 2);
    let t4 = var_get(rt, 57);
    let t7 = length_seen(rt, v1_value, 290)?;
    let v3_n = f25_shownof(rt, v0_c, t7)?;
    let v4_output = arr(rt, &[])?;
    let mut v5_i = 0i64;
    'l1: loop {
        tick(rt, 36, 40)?;
        let t12 = lt(rt, V::num(v5_i as f64), v3_n)?;
        if !t12 {
            break 'l1;
        }
        let t13 = var_get(rt, 4);
        let t16 = call(rt, t13, V::UNDEFINED, &[v1_value, V::num(v5_i as f64)], "hasOwn")?;
        let t17 = !t16.truthy();
        if t17 {
            let t18 = var_get(rt, 60);
            return Ok(f28_sparse(rt, v0_c, v1_value, v2_level, v3_n, v4_output, v5_i)?);
        }
        let t27 = get_method(rt, v4_output, &S_PUSH, M_PUSH)?;
        let t28 = var_get(rt, 83);
        let t28 = tdz(rt, t28, "property")?;
        let t33 = var_get(rt, 82);
        let t33 = tdz(rt, t33, "element")?;
        let t34 = f58_property(rt, v0_c, v1_value, v2_level, V::num(v5_i as f64), t33, V::UNDEFINED, V::UNDEFINED)?;
        call_push(rt, t27, v4_output, t34, "output.push")?;
        let t37 = v5_i;
        v5_i = t37 + 1;
    }
    let t39 = var_get(rt, 56);
    let t42 = length_seen(rt, v1_value, 292)?;
    let t44 = sub(rt, t42, v3_n)?;
    return Ok(f24_remaining(rt, v4_output, t44)?);
}

// inspect.js:289  const typedEntries = (c, value, level) => {
fn f30_typedentries(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 37, 41)?;
    let v0_c = p0;
    let v1_value = p1;
    let v2_level = p2;
    let t4 = var_get(rt, 57);
    let t7 = length_seen(rt, v1_value, 293)?;
    let v3_n = f25_shownof(rt, v0_c, t7)?;
    let v4_output = arr(rt, &[])?;
    let mut v5_i = 0i64;
    'l1: loop {
        tick(rt, 19, 42)?;
        let t12 = lt(rt, V::num(v5_i as f64), v3_n)?;
        if !t12 {
            break 'l1;
        }
        let t14 = get_method(rt, v4_output, &S_PUSH, M_PUSH)?;
        let t15 = var_get(rt, 38);
        let t19 = get_at(rt, v1_value, v5_i)?;
        let t20 = f8_primitive(rt, v0_c, t19, V::UNDEFINED)?;
        call_push(rt, t14, v4_output, t20, "output.push")?;
        let t23 = v5_i;
        v5_i = t23 + 1;
    }
    let t25 = var_get(rt, 56);
    let t28 = length_seen(rt, v1_value, 295)?;
    let t30 = sub(rt, t28, v3_n)?;
    f24_remaining(rt, v4_output, t30)?;
    let t33 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 296)?;
    if t33.truthy() {
        let t34 = var_get(rt, 58);
        let t36 = closure(rt, 31, &[v4_output, v0_c, v1_value, v2_level])?;
        f26_indented(rt, v0_c, t36)?;
    }
    return Ok(v4_output);
}

fn f30_typedentries_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f30_typedentries(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:294  indented(c, () => {
fn f31(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 4, 43)?;
    let mut v0 = V::UNDEFINED;
    let t1 = arr(rt, &[S_BYTES_PER_ELEMENT.v(), S_LENGTH.v(), S_BYTELENGTH.v(), S_BYTEOFFSET.v(), S_BUFFER.v()])?;
    let mut t2 = iter(rt, t1, "")?;
    'l1: loop {
        tick(rt, 23, 44)?;
        let (t3, t4) = next(rt, &mut t2)?;
        if t4 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v1_key = t3;
                let t5 = capture(me, 0);
                let t6 = attempt!('try1, get_method(rt, t5, &S_PUSH, M_PUSH));
                let t8 = attempt!('try1, to_part(rt, v1_key));
                let t11 = var_get(rt, 89);
                let t11 = attempt!('try1, tdz(rt, t11, "text"));
                let t12 = capture(me, 1);
                let t13 = capture(me, 2);
                let t15 = attempt!('try1, get_v(rt, t13, v1_key));
                let t16 = capture(me, 3);
                let t17 = attempt!('try1, f66_text(rt, t12, t15, t16, V::TRUE));
                let t18 = attempt!('try1, to_part(rt, t17));
                let t19 = attempt!('try1, concat_n(rt, &[S_7.v(), t8, S_16.v(), t18]));
                attempt!('try1, call_push(rt, t6, t5, t19, "output.push"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v0 = exception;
            close(rt, &mut t2, true)?;
            return Err(throw(rt, v0));
        }
    }
    Ok(V::UNDEFINED)
}

// inspect.js:302  const collected = (c, size, list, show) => indented(c, () => {
fn f32_collected(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 18, 45)?;
    let v0_c = p0;
    let v1_size = p1;
    let v2_list = p2;
    let v3_show = p3;
    let t5 = var_get(rt, 58);
    let t7 = closure(rt, 33, &[v0_c, v1_size, v2_list, v3_show])?;
    return Ok(f26_indented(rt, v0_c, t7)?);
}

fn f32_collected_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f32_collected(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:302  const collected = (c, size, list, show) => indented(c, () => {
fn f33(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 46)?;
    let mut v2 = V::UNDEFINED;
    let t1 = var_get(rt, 57);
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let v0_n = f25_shownof(rt, t2, t3)?;
    let v1_output = arr(rt, &[])?;
    let t6 = capture(me, 2);
    let mut t7 = iter(rt, t6, "list")?;
    'l1: loop {
        tick(rt, 28, 47)?;
        let (t8, t9) = next(rt, &mut t7)?;
        if t9 {
            break 'l1;
        }
        let mut v3 = false;
        let completion1: Completion = 'finally1: {
            'done2: {
                let stop: Stop = 'try2: {
                    let v4_item = t8;
                    let t11 = attempt!('try2, length_seen(rt, v1_output, 298));
                    let t13 = attempt!('try2, ge(rt, t11, v0_n));
                    if t13 {
                        break 'finally1 Completion::Jump(0);
                    }
                    let t15 = attempt!('try2, get_method(rt, v1_output, &S_PUSH, M_PUSH));
                    let t16 = capture(me, 3);
                    let t18 = attempt!('try2, call(rt, t16, V::UNDEFINED, &[v4_item], "show"));
                    attempt!('try2, call_push(rt, t15, v1_output, t18, "output.push"));
                    v3 = true;
                    break 'done2;
                };
                let exception = attempt_finally!('finally1, caught(rt, stop));
                v2 = exception;
                v3 = true;
                attempt_finally!('finally1, close(rt, &mut t7, true));
                break 'finally1 Completion::Throw(throw(rt, v2));
            }
            Completion::Normal
        };
        let completion1 = completion1.hold(rt)?;
        if !v3 {
            close(rt, &mut t7, false)?;
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
    let t22 = var_get(rt, 56);
    let t24 = capture(me, 1);
    let t26 = sub(rt, t24, v0_n)?;
    return Ok(f24_remaining(rt, v1_output, t26)?);
}

// inspect.js:310  const setTexts = (c, size, list, level) => collected(c, size, list, (v) => text(c, v, level));
fn f34_settexts(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 48)?;
    let v0_c = arg(args, 0);
    let v1_size = arg(args, 1);
    let v2_list = arg(args, 2);
    let v3_level = arg(args, 3);
    let t5 = var_get(rt, 63);
    let t9 = closure(rt, 35, &[v0_c, v3_level])?;
    return Ok(f32_collected(rt, v0_c, v1_size, v2_list, t9)?);
}

// inspect.js:310  const setTexts = (c, size, list, level) => collected(c, size, list, (v) => text(c, v, level));
fn f35(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 9, 49)?;
    let v0_v = arg(args, 0);
    let t2 = var_get(rt, 89);
    let t2 = tdz(rt, t2, "text")?;
    let t3 = capture(me, 0);
    let t5 = capture(me, 1);
    return Ok(f66_text(rt, t3, v0_v, t5, V::UNDEFINED)?);
}

// inspect.js:311  const mapTexts = (c, size, list, level) => collected(c, size, list, (entry) => `${text(c, entry[0],…
fn f36_maptexts(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 18, 50)?;
    let v0_c = arg(args, 0);
    let v1_size = arg(args, 1);
    let v2_list = arg(args, 2);
    let v3_level = arg(args, 3);
    let t5 = var_get(rt, 63);
    let t9 = closure(rt, 37, &[v0_c, v3_level])?;
    return Ok(f32_collected(rt, v0_c, v1_size, v2_list, t9)?);
}

// inspect.js:311  const mapTexts = (c, size, list, level) => collected(c, size, list, (entry) => `${text(c, entry[0],…
fn f37(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 20, 51)?;
    let v0_entry = arg(args, 0);
    let t2 = var_get(rt, 89);
    let t2 = tdz(rt, t2, "text")?;
    let t3 = capture(me, 0);
    let t5 = get_at(rt, v0_entry, 0i64)?;
    let t6 = capture(me, 1);
    let t7 = f66_text(rt, t3, t5, t6, V::UNDEFINED)?;
    let t8 = to_part(rt, t7)?;
    let t10 = var_get(rt, 89);
    let t10 = tdz(rt, t10, "text")?;
    let t11 = capture(me, 0);
    let t13 = get_at(rt, v0_entry, 1i64)?;
    let t14 = capture(me, 1);
    let t15 = f66_text(rt, t11, t13, t14, V::UNDEFINED)?;
    let t16 = to_part(rt, t15)?;
    return Ok(concat_n(rt, &[t8, S_17.v(), t16])?);
}

// inspect.js:312  const iteratorEntries = (c, [list, paired], level) => indented(c, () => {
fn f38_iteratorentries(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 21, 52)?;
    let v0_c = p0;
    let t2 = p1;
    let mut t3 = iter(rt, t2, "*")?;
    let (t4, t5) = next(rt, &mut t3)?;
    let v1_list = t4;
    let (t6, t7) = next(rt, &mut t3)?;
    let v2_paired = t6;
    close(rt, &mut t3, false)?;
    let v3_level = p2;
    let t9 = var_get(rt, 58);
    let t11 = closure(rt, 39, &[v2_paired, v1_list, v0_c, v3_level])?;
    return Ok(f26_indented(rt, v0_c, t11)?);
}

fn f38_iteratorentries_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f38_iteratorentries(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:312  const iteratorEntries = (c, [list, paired], level) => indented(c, () => {
fn f39(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 28, 53)?;
    let mut v3 = V::UNDEFINED;
    let t1 = capture(me, 0);
    if t1.truthy() {
        let t2 = capture(me, 1);
        let t3 = length_seen(rt, t2, 300)?;
        v3 = V::num((mix_num(rt, t3)? / 2.0));
    } else {
        let t5 = capture(me, 1);
        v3 = length_seen(rt, t5, 301)?;
    }
    let v0_size = v3;
    let t8 = var_get(rt, 57);
    let t9 = capture(me, 2);
    let v1_n = f25_shownof(rt, t9, v0_size)?;
    let v2_output = arr(rt, &[])?;
    let mut v4_i = 0i64;
    'l1: loop {
        tick(rt, 49, 54)?;
        let t15 = lt(rt, V::num(v4_i as f64), v1_n)?;
        if !t15 {
            break 'l1;
        }
        let t16 = capture(me, 0);
        let t17 = !t16.truthy();
        if t17 {
            let t19 = get_method(rt, v2_output, &S_PUSH, M_PUSH)?;
            let t20 = var_get(rt, 89);
            let t20 = tdz(rt, t20, "text")?;
            let t21 = capture(me, 2);
            let t22 = capture(me, 1);
            let t24 = get_at(rt, t22, v4_i)?;
            let t25 = capture(me, 3);
            let t26 = f66_text(rt, t21, t24, t25, V::UNDEFINED)?;
            call_push(rt, t19, v2_output, t26, "output.push")?;
        } else {
            let t29 = get_method(rt, v2_output, &S_PUSH, M_PUSH)?;
            let t30 = var_get(rt, 17);
            let t31 = capture(me, 2);
            let t32 = var_get(rt, 89);
            let t32 = tdz(rt, t32, "text")?;
            let t33 = capture(me, 2);
            let t34 = capture(me, 1);
            let t36 = 2i64 * v4_i;
            let t37 = get_at(rt, t34, t36)?;
            let t38 = capture(me, 3);
            let t39 = f66_text(rt, t33, t37, t38, V::UNDEFINED)?;
            let t40 = var_get(rt, 89);
            let t40 = tdz(rt, t40, "text")?;
            let t41 = capture(me, 2);
            let t42 = capture(me, 1);
            let t44 = 2i64 * v4_i;
            let t45 = t44 + 1i64;
            let t46 = get_at(rt, t42, t45)?;
            let t47 = capture(me, 3);
            let t48 = f66_text(rt, t41, t46, t47, V::UNDEFINED)?;
            let t49 = arr(rt, &[t39, t48])?;
            let t50 = obj_seen(rt, &K_BASE_OPEN_CLOSE_LIST, [S.v(), S_7.v(), S_10.v(), V::TRUE], 304)?;
            let t51 = capture(me, 3);
            let t52 = call(rt, t30, V::UNDEFINED, &[t31, t49, t50, t51], "join")?;
            call_push(rt, t29, v2_output, t52, "output.push")?;
        }
        let t55 = v4_i;
        v4_i = t55 + 1;
    }
    let t57 = var_get(rt, 56);
    let t61 = sub(rt, v0_size, v1_n)?;
    return Ok(f24_remaining(rt, v2_output, t61)?);
}

// inspect.js:320  const bufferEntries = (c, value) => {
fn f40_bufferentries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 59, 55)?;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let v0_c = arg(args, 0);
    let v1_value = arg(args, 1);
    let mut v2_bytes = V::UNDEFINED;
    'done1: {
        let stop: Stop = 'try1: {
            let t3 = var_get(rt, 11);
            v2_bytes = attempt!('try1, construct(rt, t3, &[v1_value], "Bytes"));
            break 'done1;
        };
        let exception = caught(rt, stop)?;
        v6 = exception;
        let t7 = get_seen(rt, v0_c, &S_STYLIZE, 305)?;
        let t8 = call(rt, t7, v0_c, &[S_DETACHED.v(), S_SPECIAL.v()], "c.stylize")?;
        return Ok(arr(rt, &[t8])?);
    }
    let t10 = var_get(rt, 57);
    let t13 = length_seen(rt, v2_bytes, 306)?;
    let v3_n = f25_shownof(rt, v0_c, t13)?;
    let v4_shown = arr(rt, &[])?;
    let mut v7_i = 0i64;
    'l2: loop {
        tick(rt, 29, 56)?;
        let t18 = lt(rt, V::num(v7_i as f64), v3_n)?;
        if !t18 {
            break 'l2;
        }
        let t20 = get_method(rt, v4_shown, &S_PUSH, M_PUSH)?;
        let t23 = get_at(rt, v2_bytes, v7_i)?;
        let t24 = lt(rt, t23, V::num(16.0))?;
        if t24 {
            v8 = S_0.v();
        } else {
            v8 = S.v();
        }
        let t26 = to_part(rt, v8)?;
        let t29 = get_at(rt, v2_bytes, v7_i)?;
        let t30 = get_seen(rt, t29, &S_TOSTRING, 308)?;
        let t31 = call(rt, t30, t29, &[V::num(16.0)], "bytes[i].toString")?;
        let t32 = to_part(rt, t31)?;
        let t33 = concat_n(rt, &[t26, t32])?;
        call_push(rt, t20, v4_shown, t33, "shown.push")?;
        let t36 = v7_i;
        v7_i = t36 + 1;
    }
    let t39 = length_seen(rt, v2_bytes, 309)?;
    let t41 = get_seen(rt, v0_c, &S_MAXARRAYLENGTH, 310)?;
    let v5_rest = sub(rt, t39, t41)?;
    let t44 = get_seen(rt, v0_c, &S_STYLIZE, 311)?;
    let t45 = call(rt, t44, v0_c, &[S_UINT8CONTENTS.v(), S_SPECIAL.v()], "c.stylize")?;
    let t46 = to_part(rt, t45)?;
    let t49 = get_method(rt, v4_shown, &S_JOIN, M_JOIN)?;
    let t50 = call_method(rt, t49, v4_shown, &[S_3.v()], "shown.join", M_JOIN)?;
    let t51 = to_part(rt, t50)?;
    let t54 = gt(rt, v5_rest, V::num(0.0))?;
    if t54 {
        let t55 = var_get(rt, 36);
        let t57 = f5_plural(rt, v5_rest, S_BYTE.v())?;
        let t58 = to_part(rt, t57)?;
        v9 = concat_n(rt, &[S_18.v(), t58])?;
    } else {
        v9 = S.v();
    }
    let t61 = to_part(rt, v9)?;
    let t63 = concat_n(rt, &[t46, S_19.v(), t51, t61, S_6.v()])?;
    return Ok(arr(rt, &[t63])?);
}

// inspect.js:332  const promiseEntries = (c, value, level) => {
fn f41_promiseentries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 51, 57)?;
    let mut v6 = V::UNDEFINED;
    let v0_c = arg(args, 0);
    let v1_value = arg(args, 1);
    let v2_level = arg(args, 2);
    let t4 = var_get(rt, 0);
    let t5 = get_seen(rt, t4, &S_PROMISE, 313)?;
    let t7 = call(rt, t5, t4, &[v1_value], "")?;
    let mut t8 = iter(rt, t7, "*")?;
    let (t9, t10) = next(rt, &mut t8)?;
    let v3_state = t9;
    let (t11, t12) = next(rt, &mut t8)?;
    let v4_result = t11;
    close(rt, &mut t8, false)?;
    let t14 = seq(rt, v3_state, S_PENDING.v());
    if t14 {
        let t16 = get_seen(rt, v0_c, &S_STYLIZE, 314)?;
        let t17 = call(rt, t16, v0_c, &[S_PENDING_1.v(), S_SPECIAL.v()], "c.stylize")?;
        return Ok(arr(rt, &[t17])?);
    }
    let t19 = var_get(rt, 58);
    let t21 = closure(rt, 42, &[v0_c, v4_result, v2_level])?;
    let v5_shown = f26_indented(rt, v0_c, t21)?;
    let t24 = seq(rt, v3_state, S_REJECTED.v());
    if t24 {
        let t26 = get_seen(rt, v0_c, &S_STYLIZE, 315)?;
        let t27 = call(rt, t26, v0_c, &[S_REJECTED_1.v(), S_SPECIAL.v()], "c.stylize")?;
        let t28 = to_part(rt, t27)?;
        let t31 = to_part(rt, v5_shown)?;
        v6 = concat_n(rt, &[t28, S_3.v(), t31])?;
    } else {
        v6 = v5_shown;
    }
    return Ok(arr(rt, &[v6])?);
}

// inspect.js:335  const shown = indented(c, () => text(c, result, level));
fn f42(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 7, 58)?;
    let t1 = var_get(rt, 89);
    let t1 = tdz(rt, t1, "text")?;
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let t4 = capture(me, 2);
    return Ok(f66_text(rt, t2, t3, t4, V::UNDEFINED)?);
}

// inspect.js:338  const unknownEntries = (c) => {
fn f43_unknownentries(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 14, 59)?;
    let v0_c = arg(args, 0);
    let t3 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 316)?;
    if t3.truthy() {
        let t4 = var_get(rt, 0);
        let t5 = get_seen(rt, t4, &S_MISSING, 317)?;
        call(rt, t5, t4, &[S_THE_ENTRIES_OF_A_WEAK_COLLECTION.v()], "host.missing")?;
    }
    let t8 = get_seen(rt, v0_c, &S_STYLIZE, 318)?;
    let t9 = call(rt, t8, v0_c, &[S_ITEMS_UNKNOWN.v(), S_SPECIAL.v()], "c.stylize")?;
    return Ok(arr(rt, &[t9])?);
}

// inspect.js:346  const copyOf = (typed, value) => new {
fn f44_copyof(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 33, 60)?;
    let v0_typed = p0;
    let v1_value = p1;
    let t4 = gload(rt, &S_INT8ARRAY)?;
    let t5 = gload(rt, &S_UINT8ARRAY)?;
    let t6 = gload(rt, &S_UINT8CLAMPEDARRAY)?;
    let t7 = gload(rt, &S_INT16ARRAY)?;
    let t8 = gload(rt, &S_UINT16ARRAY)?;
    let t9 = gload(rt, &S_INT32ARRAY)?;
    let t10 = gload(rt, &S_UINT32ARRAY)?;
    let t11 = gload(rt, &S_FLOAT32ARRAY)?;
    let t12 = gload(rt, &S_FLOAT64ARRAY)?;
    let t13 = gload(rt, &S_BIGINT64ARRAY)?;
    let t14 = gload(rt, &S_BIGUINT64ARRAY)?;
    let t3 = obj_seen(rt, &K_INT8ARRAY_UINT8ARRAY_UINT8CLAMPE, [t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14], 319)?;
    let t16 = get_v(rt, t3, v0_typed)?;
    return Ok(construct(rt, t16, &[v1_value], "{(intermediate value)(intermediate value)(intermediate value)(intermediate value)(intermediate value)(intermediate value)(intermediate value)(intermediate value)(intermediate value)(intermediate value)(intermediate value)}[typed]")?);
}

fn f44_copyof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f44_copyof(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:349  const typedName = (value) => Reflect.apply(typedTag, value, []);
fn f45_typedname(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 10, 61)?;
    let v0_value = p0;
    let t2 = gload(rt, &S_REFLECT)?;
    let t3 = get_seen(rt, t2, &S_APPLY, 320)?;
    let t4 = var_get(rt, 29);
    let t6 = arr(rt, &[])?;
    return Ok(call(rt, t3, t2, &[t4, v0_value, t6], "Reflect.apply")?);
}

fn f45_typedname_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f45_typedname(rt, arg(args, 0))
}

// inspect.js:350  const iterableShape = (c, value, s, name, tag, type) => {
fn f46_iterableshape(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V, p5: V) -> R<bool> {
    enter(rt, 287, 62)?;
    let mut v6 = 0i64;
    let mut v7 = V::UNDEFINED;
    let mut v8 = false;
    let mut v12 = V::UNDEFINED;
    let mut v13 = V::UNDEFINED;
    let mut v16 = V::UNDEFINED;
    let mut v17 = V::UNDEFINED;
    let mut v18 = V::UNDEFINED;
    let mut v22 = V::UNDEFINED;
    let mut v23 = V::UNDEFINED;
    let mut v24 = false;
    let mut v25 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let v2_s = p2;
    let v3_name = p3;
    let v4_tag = p4;
    let v5_type = p5;
    'l1: {
        'l2: {
            let t8 = seq(rt, v5_type, S_ARRAY.v());
            if t8 {
                v6 = 0i64;
                break 'l2;
            }
            let t9 = seq(rt, v5_type, S_SET.v());
            if t9 {
                v6 = 1i64;
                break 'l2;
            }
            let t10 = seq(rt, v5_type, S_MAP.v());
            if t10 {
                v6 = 2i64;
                break 'l2;
            }
            let t11 = seq(rt, v5_type, S_MAP_ITERATOR.v());
            if t11 {
                v6 = 3i64;
                break 'l2;
            }
            let t12 = seq(rt, v5_type, S_SET_ITERATOR.v());
            if t12 {
                v6 = 4i64;
                break 'l2;
            }
            v6 = 5i64;
        }
        let t14 = v6 <= 0i64;
        if t14 {
            let t17 = sne(rt, v3_name, S_ARRAY.v());
            if t17 {
                v8 = t17;
            } else {
                v8 = sne(rt, v4_tag, S.v());
            }
            if v8 {
                let t21 = var_get(rt, 46);
                let t25 = length_seen(rt, v1_value, 321)?;
                let t26 = to_part(rt, t25)?;
                let t28 = concat_n(rt, &[S_20.v(), t26, S_13.v()])?;
                v7 = f15_prefix(rt, v3_name, v4_tag, S_ARRAY.v(), t28)?;
            } else {
                v7 = S.v();
            }
            let t31 = to_part(rt, v7)?;
            let t32 = concat_n(rt, &[t31, S_7.v()])?;
            put_seen(rt, v2_s, &S_OPEN, t32, true, 322)?;
            let t34 = var_get(rt, 19);
            let t37 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 323)?;
            let t38 = call(rt, t34, V::UNDEFINED, &[v1_value, t37, V::FALSE], "keysOf")?;
            put_seen(rt, v2_s, &S_KEYS, t38, true, 324)?;
            let t41 = length_seen(rt, v1_value, 325)?;
            let t42 = seq(rt, t41, V::num(0.0));
            put_seen(rt, v2_s, &S_BARE, V::bool(t42), true, 326)?;
            let t44 = var_get(rt, 61);
            put_seen(rt, v2_s, &S_ENTRIES, t44, true, 327)?;
            break 'l1;
        }
        let t46 = v6 <= 2i64;
        if t46 {
            let t47 = gload(rt, &S_REFLECT)?;
            let t48 = get_seen(rt, t47, &S_APPLY, 328)?;
            let t49 = var_get(rt, 27);
            let t51 = get_v(rt, t49, v5_type)?;
            let t53 = arr(rt, &[])?;
            let v9_size = call(rt, t48, t47, &[t51, v1_value, t53], "Reflect.apply")?;
            let t56 = var_get(rt, 46);
            let t61 = to_part(rt, v9_size)?;
            let t63 = concat_n(rt, &[S_20.v(), t61, S_13.v()])?;
            let t64 = f15_prefix(rt, v3_name, v4_tag, v5_type, t63)?;
            let t65 = to_part(rt, t64)?;
            let t66 = concat_n(rt, &[t65, S_21.v()])?;
            put_seen(rt, v2_s, &S_OPEN, t66, true, 329)?;
            let t68 = var_get(rt, 19);
            let t71 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 330)?;
            let t72 = call(rt, t68, V::UNDEFINED, &[v1_value, t71, V::TRUE], "keysOf")?;
            put_seen(rt, v2_s, &S_KEYS, t72, true, 331)?;
            let t75 = seq(rt, v9_size, V::num(0.0));
            put_seen(rt, v2_s, &S_BARE, V::bool(t75), true, 332)?;
            let t77 = seq(rt, v5_type, S_MAP.v());
            if t77 {
                let t78 = var_get(rt, 65);
                v12 = t78;
            } else {
                let t79 = var_get(rt, 64);
                v12 = t79;
            }
            let v10_texts = v12;
            let t82 = seq(rt, v5_type, S_MAP.v());
            if t82 {
                let t83 = var_get(rt, 21);
                v13 = t83;
            } else {
                let t84 = var_get(rt, 22);
                v13 = t84;
            }
            let v11_all = v13;
            let t87 = closure(rt, 47, &[v3_name, v10_texts, v11_all])?;
            put_seen(rt, v2_s, &S_ENTRIES, t87, true, 333)?;
            return Ok(true);
        }
        let t89 = v6 <= 4i64;
        if t89 {
            let t90 = var_get(rt, 0);
            let t91 = get_method(rt, t90, &S_ENTRIES, M_ENTRIES)?;
            let v14_list = call_method(rt, t91, t90, &[v1_value], "host.entries", M_ENTRIES)?;
            let t96 = seq(rt, v4_tag, v5_type);
            if t96 {
                v16 = v4_tag;
            } else {
                let t99 = seq(rt, v4_tag, S.v());
                if t99 {
                    v17 = S.v();
                } else {
                    let t101 = to_part(rt, v4_tag)?;
                    v17 = concat_n(rt, &[t101, S_22.v()])?;
                }
                let t104 = to_part(rt, v17)?;
                let t106 = to_part(rt, v5_type)?;
                v16 = concat_n(rt, &[t104, t106])?;
            }
            let v15_label = v16;
            let t111 = get_at(rt, v14_list, 1i64)?;
            if t111.truthy() {
                let t113 = get_method(rt, v15_label, &S_REPLACE, M_REPLACE)?;
                let t114 = regexp(rt, &S_ITERATOR, &S)?;
                v18 = call_method(rt, t113, v15_label, &[t114, S_ENTRIES_1.v()], "label.replace", M_REPLACE)?;
            } else {
                v18 = v15_label;
            }
            let t118 = to_part(rt, v18)?;
            let t120 = concat_n(rt, &[S_7.v(), t118, S_23.v()])?;
            put_seen(rt, v2_s, &S_OPEN, t120, true, 336)?;
            let t122 = var_get(rt, 19);
            let t125 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 337)?;
            let t126 = call(rt, t122, V::UNDEFINED, &[v1_value, t125, V::TRUE], "keysOf")?;
            put_seen(rt, v2_s, &S_KEYS, t126, true, 338)?;
            let t128 = closure(rt, 48, &[v14_list])?;
            put_seen(rt, v2_s, &S_ENTRIES, t128, true, 339)?;
            return Ok(true);
        }
        let t130 = v6 <= 5i64;
        if t130 {
            let t131 = gload(rt, &S_ARRAYBUFFER)?;
            let t132 = get_seen(rt, t131, &S_ISVIEW, 340)?;
            let t134 = call(rt, t132, t131, &[v1_value], "ArrayBuffer.isView")?;
            if t134.truthy() {
                let t135 = var_get(rt, 71);
                let t135 = tdz(rt, t135, "typedName")?;
                v22 = f45_typedname(rt, v1_value)?;
            } else {
                v22 = V::UNDEFINED;
            }
            let v19_typed = v22;
            let t140 = seq(rt, v19_typed, V::UNDEFINED);
            if t140 {
                return Ok(false);
            }
            let t141 = gload(rt, &S_REFLECT)?;
            let t142 = get_seen(rt, t141, &S_APPLY, 341)?;
            let t143 = var_get(rt, 28);
            let t145 = arr(rt, &[])?;
            let v20_length = call(rt, t142, t141, &[t143, v1_value, t145], "Reflect.apply")?;
            let t148 = var_get(rt, 46);
            let t152 = seq(rt, v3_name, V::NULL);
            if t152 {
                v23 = v19_typed;
            } else {
                v23 = S.v();
            }
            let t156 = to_part(rt, v20_length)?;
            let t158 = concat_n(rt, &[S_20.v(), t156, S_13.v()])?;
            let t159 = f15_prefix(rt, v3_name, v4_tag, v23, t158)?;
            let t160 = to_part(rt, t159)?;
            let t161 = concat_n(rt, &[t160, S_7.v()])?;
            put_seen(rt, v2_s, &S_OPEN, t161, true, 342)?;
            let t163 = var_get(rt, 19);
            let t166 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 343)?;
            let t167 = call(rt, t163, V::UNDEFINED, &[v1_value, t166, V::FALSE], "keysOf")?;
            put_seen(rt, v2_s, &S_KEYS, t167, true, 344)?;
            let t170 = length_seen(rt, v1_value, 345)?;
            let t171 = seq(rt, t170, V::num(0.0));
            if t171 {
                let t173 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 346)?;
                v24 = !t173.truthy();
            } else {
                v24 = t171;
            }
            put_seen(rt, v2_s, &S_BARE, V::bool(v24), true, 347)?;
            let t177 = seq(rt, v3_name, V::NULL);
            if t177 {
                let t178 = var_get(rt, 70);
                v25 = f44_copyof(rt, v19_typed, v1_value)?;
            } else {
                v25 = v1_value;
            }
            let v21_whole = v25;
            let t185 = closure(rt, 49, &[v21_whole])?;
            put_seen(rt, v2_s, &S_ENTRIES, t185, true, 348)?;
        }
    }
    put_seen(rt, v2_s, &S_CLOSE, S_10.v(), true, 349)?;
    put_seen(rt, v2_s, &S_LIST, V::TRUE, true, 350)?;
    return Ok(true);
}

fn f46_iterableshape_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(f46_iterableshape(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4), arg(args, 5))?))
}

// inspect.js:364  s.entries = (c, value, level) => (name === null ? texts(c, undefined, Reflect.apply(all, value, [])…
fn f47(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 31, 63)?;
    let mut v3 = V::UNDEFINED;
    let v0_c = arg(args, 0);
    let v1_value = arg(args, 1);
    let v2_level = arg(args, 2);
    let t4 = capture(me, 0);
    let t5 = seq(rt, t4, V::NULL);
    if t5 {
        let t6 = capture(me, 1);
        let t8 = gload(rt, &S_REFLECT)?;
        let t9 = get_seen(rt, t8, &S_APPLY, 351)?;
        let t10 = capture(me, 2);
        let t12 = arr(rt, &[])?;
        let t13 = call(rt, t9, t8, &[t10, v1_value, t12], "Reflect.apply")?;
        v3 = call(rt, t6, V::UNDEFINED, &[v0_c, V::UNDEFINED, t13, v2_level], "texts")?;
    } else {
        let t16 = capture(me, 1);
        let t19 = get_seen(rt, v1_value, &S_SIZE, 352)?;
        v3 = call(rt, t16, V::UNDEFINED, &[v0_c, t19, v1_value, v2_level], "texts")?;
    }
    return Ok(v3);
}

// inspect.js:372  s.entries = (c, value, level) => iteratorEntries(c, list, level);
fn f48(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 64)?;
    let v0_c = arg(args, 0);
    let v1_value = arg(args, 1);
    let v2_level = arg(args, 2);
    let t4 = var_get(rt, 66);
    let t6 = capture(me, 0);
    return Ok(f38_iteratorentries(rt, v0_c, t6, v2_level)?);
}

// inspect.js:384  s.entries = (c, value, level) => typedEntries(c, whole, level);
fn f49(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 13, 65)?;
    let v0_c = arg(args, 0);
    let v1_value = arg(args, 1);
    let v2_level = arg(args, 2);
    let t4 = var_get(rt, 62);
    let t6 = capture(me, 0);
    return Ok(f30_typedentries(rt, v0_c, t6, v2_level)?);
}

// inspect.js:392  const named = (value, name, tag, type, base) => {
fn f50_named(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 31, 66)?;
    let mut v6 = V::UNDEFINED;
    let v0_value = p0;
    let v1_name = p1;
    let v2_tag = p2;
    let v3_type = p3;
    let v4_base = p4;
    let t6 = var_get(rt, 46);
    let v5_before = f15_prefix(rt, v1_name, v2_tag, v3_type, V::UNDEFINED)?;
    let t13 = to_part(rt, v3_type)?;
    let t14 = concat_n(rt, &[t13, S_3.v()])?;
    let t15 = seq(rt, v5_before, t14);
    if t15 {
        v6 = v4_base;
    } else {
        v6 = add(rt, v5_before, v4_base)?;
    }
    return Ok(v6);
}

fn f50_named_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f50_named(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// inspect.js:396  const otherShape = (c, value, s, name, tag, type, level, typed) => {
fn f51_othershape(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V, p5: V, p6: V, p7: V) -> R<V> {
    enter(rt, 318, 67)?;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v11 = V::UNDEFINED;
    let mut v12 = false;
    let mut v13 = false;
    let mut v14 = false;
    let mut v15 = false;
    let v0_c = p0;
    let v1_value = p1;
    let v2_s = p2;
    let v3_name = p3;
    let v4_tag = p4;
    let v5_type = p5;
    let v6_level = p6;
    let v7_typed = p7;
    let t10 = var_get(rt, 19);
    let t13 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 353)?;
    let t14 = call(rt, t10, V::UNDEFINED, &[v1_value, t13, V::TRUE], "keysOf")?;
    put_seen(rt, v2_s, &S_KEYS, t14, true, 354)?;
    let t16 = type_of(rt, v1_value);
    let t17 = seq(rt, t16, S_FUNCTION_1.v());
    if t17 {
        let t19 = var_get(rt, 50);
        let t23 = f19_functiontext(rt, v1_value, v3_name, v4_tag)?;
        put_seen(rt, v2_s, &S_BASE, t23, true, 355)?;
        let t26 = get_seen(rt, v0_c, &S_STYLIZE, 356)?;
        let t28 = get_seen(rt, v2_s, &S_BASE, 357)?;
        let t29 = call(rt, t26, v0_c, &[t28, S_SPECIAL.v()], "c.stylize")?;
        put_seen(rt, v2_s, &S_WHOLE, t29, true, 358)?;
    } else {
        let t31 = seq(rt, v3_name, S_OBJECT.v());
        if t31 {
            let t33 = seq(rt, v5_type, S_ARGUMENTS.v());
            if t33 {
                put_seen(rt, v2_s, &S_OPEN, S_ARGUMENTS_1.v(), true, 359)?;
            } else {
                let t36 = sne(rt, v4_tag, S.v());
                if t36 {
                    let t38 = var_get(rt, 46);
                    let t41 = f15_prefix(rt, v3_name, v4_tag, S_OBJECT.v(), V::UNDEFINED)?;
                    let t42 = to_part(rt, t41)?;
                    let t43 = concat_n(rt, &[t42, S_21.v()])?;
                    put_seen(rt, v2_s, &S_OPEN, t43, true, 360)?;
                }
            }
            put_seen(rt, v2_s, &S_BARE, V::TRUE, true, 361)?;
        } else {
            let t46 = seq(rt, v5_type, S_REGEXP.v());
            if t46 {
                let t48 = var_get(rt, 73);
                let t53 = gload(rt, &S_REFLECT)?;
                let t54 = get_seen(rt, t53, &S_APPLY, 362)?;
                let t55 = var_get(rt, 25);
                let t57 = arr(rt, &[])?;
                let t58 = call(rt, t54, t53, &[t55, v1_value, t57], "Reflect.apply")?;
                let t59 = f50_named(rt, v1_value, v3_name, v4_tag, v5_type, t58)?;
                put_seen(rt, v2_s, &S_BASE, t59, true, 363)?;
                let t62 = get_seen(rt, v0_c, &S_STYLIZE, 364)?;
                let t64 = get_seen(rt, v2_s, &S_BASE, 365)?;
                let t65 = call(rt, t62, v0_c, &[t64, S_REGEXP_1.v()], "c.stylize")?;
                put_seen(rt, v2_s, &S_WHOLE, t65, true, 366)?;
            } else {
                let t67 = seq(rt, v5_type, S_DATE.v());
                if t67 {
                    let t69 = var_get(rt, 73);
                    let t74 = gload_builtin(rt, &S_NUMBER_1, G_NUMBER)?;
                    let t75 = get_builtin(rt, t74, &S_ISNAN, G_NUMBER_ISNAN)?;
                    let t76 = gload(rt, &S_REFLECT)?;
                    let t77 = get_seen(rt, t76, &S_APPLY, 368)?;
                    let t78 = var_get(rt, 24);
                    let t80 = arr(rt, &[])?;
                    let t81 = call(rt, t77, t76, &[t78, v1_value, t80], "Reflect.apply")?;
                    let t82 = call_known(rt, t75, t74, &[t81], "Number.isNaN", C_NUMBER_ISNAN)?;
                    if t82.truthy() {
                        v8 = S_INVALID_DATE.v();
                    } else {
                        let t83 = gload(rt, &S_REFLECT)?;
                        let t84 = get_seen(rt, t83, &S_APPLY, 369)?;
                        let t85 = var_get(rt, 23);
                        let t87 = arr(rt, &[])?;
                        v8 = call(rt, t84, t83, &[t85, v1_value, t87], "Reflect.apply")?;
                    }
                    let t90 = f50_named(rt, v1_value, v3_name, v4_tag, v5_type, v8)?;
                    put_seen(rt, v2_s, &S_BASE, t90, true, 370)?;
                    let t93 = get_seen(rt, v0_c, &S_STYLIZE, 371)?;
                    let t95 = get_seen(rt, v2_s, &S_BASE, 372)?;
                    let t96 = call(rt, t93, v0_c, &[t95, S_DATE_1.v()], "c.stylize")?;
                    put_seen(rt, v2_s, &S_WHOLE, t96, true, 373)?;
                } else {
                    let t98 = seq(rt, v5_type, S_ERROR.v());
                    if t98 {
                        v9 = t98;
                    } else {
                        let t99 = var_get(rt, 40);
                        let t101 = var_get(rt, 20);
                        let t102 = get_seen(rt, t101, &S_ERROR_1, 374)?;
                        v9 = f10_inherits(rt, v1_value, t102)?;
                    }
                    if v9 {
                        let t106 = var_get(rt, 55);
                        let t112 = get_seen(rt, v2_s, &S_KEYS, 375)?;
                        let t113 = f23_errortext(rt, v0_c, v1_value, v3_name, v4_tag, t112)?;
                        put_seen(rt, v2_s, &S_BASE, t113, true, 376)?;
                        let t116 = get_seen(rt, v2_s, &S_BASE, 377)?;
                        put_seen(rt, v2_s, &S_WHOLE, t116, true, 378)?;
                    } else {
                        let t118 = seq(rt, v5_type, S_ARRAYBUFFER.v());
                        if t118 {
                            let t119 = var_get(rt, 46);
                            let v10_before = f15_prefix(rt, v3_name, v4_tag, v5_type, V::UNDEFINED)?;
                            let t125 = !v7_typed.truthy();
                            if t125 {
                                let t127 = var_get(rt, 67);
                                put_seen(rt, v2_s, &S_ENTRIES, t127, true, 379)?;
                            } else {
                                let t130 = to_part(rt, v10_before)?;
                                let t132 = var_get(rt, 38);
                                let t133 = obj(rt)?;
                                copy_props(rt, t133, v0_c, &[])?;
                                def_prop(rt, t133, &S_NUMERICSEPARATOR, V::FALSE)?;
                                let t136 = get_seen(rt, v1_value, &S_BYTELENGTH, 380)?;
                                let t137 = f8_primitive(rt, t133, t136, V::UNDEFINED)?;
                                let t138 = to_part(rt, t137)?;
                                let t140 = concat_n(rt, &[t130, S_BYTELENGTH_1.v(), t138, S_24.v()])?;
                                put_seen(rt, v2_s, &S_WHOLE, t140, true, 381)?;
                            }
                            let t143 = to_part(rt, v10_before)?;
                            let t144 = concat_n(rt, &[t143, S_21.v()])?;
                            put_seen(rt, v2_s, &S_OPEN, t144, true, 382)?;
                            let t146 = arr(rt, &[S_BYTELENGTH.v()])?;
                            put_seen(rt, v2_s, &S_EXTRA, t146, true, 383)?;
                        } else {
                            let t147 = gload(rt, &S_ARRAYBUFFER)?;
                            let t148 = get_seen(rt, t147, &S_ISVIEW, 384)?;
                            let t150 = call(rt, t148, t147, &[v1_value], "ArrayBuffer.isView")?;
                            if t150.truthy() {
                                let t151 = var_get(rt, 71);
                                let t151 = tdz(rt, t151, "typedName")?;
                                let t153 = f45_typedname(rt, v1_value)?;
                                v11 = V::bool((seq(rt, t153, V::UNDEFINED)));
                            } else {
                                v11 = t150;
                            }
                            if v11.truthy() {
                                let t157 = var_get(rt, 46);
                                let t160 = f15_prefix(rt, v3_name, v4_tag, S_DATAVIEW.v(), V::UNDEFINED)?;
                                let t161 = to_part(rt, t160)?;
                                let t162 = concat_n(rt, &[t161, S_21.v()])?;
                                put_seen(rt, v2_s, &S_OPEN, t162, true, 385)?;
                                let t164 = arr(rt, &[S_BYTELENGTH.v(), S_BYTEOFFSET.v(), S_BUFFER.v()])?;
                                put_seen(rt, v2_s, &S_EXTRA, t164, true, 386)?;
                            } else {
                                let t166 = seq(rt, v5_type, S_PROMISE_1.v());
                                if t166 {
                                    let t168 = var_get(rt, 46);
                                    let t172 = f15_prefix(rt, v3_name, v4_tag, v5_type, V::UNDEFINED)?;
                                    let t173 = to_part(rt, t172)?;
                                    let t174 = concat_n(rt, &[t173, S_21.v()])?;
                                    put_seen(rt, v2_s, &S_OPEN, t174, true, 387)?;
                                    let t176 = var_get(rt, 68);
                                    put_seen(rt, v2_s, &S_ENTRIES, t176, true, 388)?;
                                } else {
                                    let t178 = seq(rt, v5_type, S_WEAKSET.v());
                                    if t178 {
                                        v12 = t178;
                                    } else {
                                        v12 = seq(rt, v5_type, S_WEAKMAP.v());
                                    }
                                    if v12 {
                                        let t183 = var_get(rt, 46);
                                        let t187 = f15_prefix(rt, v3_name, v4_tag, v5_type, V::UNDEFINED)?;
                                        let t188 = to_part(rt, t187)?;
                                        let t189 = concat_n(rt, &[t188, S_21.v()])?;
                                        put_seen(rt, v2_s, &S_OPEN, t189, true, 389)?;
                                        let t191 = var_get(rt, 69);
                                        put_seen(rt, v2_s, &S_ENTRIES, t191, true, 390)?;
                                    } else {
                                        let t192 = var_get(rt, 26);
                                        let t194 = get_v(rt, t192, v5_type)?;
                                        let t195 = sne(rt, t194, V::UNDEFINED);
                                        if t195 {
                                            let t197 = var_get(rt, 51);
                                            let t202 = get_seen(rt, v2_s, &S_KEYS, 391)?;
                                            let t205 = f20_boxedtext(rt, v0_c, v1_value, v5_type, t202, v3_name, v4_tag)?;
                                            put_seen(rt, v2_s, &S_BASE, t205, true, 392)?;
                                            let t208 = get_seen(rt, v2_s, &S_BASE, 393)?;
                                            put_seen(rt, v2_s, &S_WHOLE, t208, true, 394)?;
                                        } else {
                                            let t210 = get_seen(rt, v1_value, &S_HREF, 395)?;
                                            let t211 = type_of(rt, t210);
                                            let t212 = seq(rt, t211, S_STRING_1.v());
                                            if t212 {
                                                let t213 = var_get(rt, 0);
                                                let t214 = get_seen(rt, t213, &S_URL, 396)?;
                                                v15 = sne(rt, t214, V::UNDEFINED);
                                            } else {
                                                v15 = t212;
                                            }
                                            if v15 {
                                                let t218 = var_get(rt, 0);
                                                let t219 = get_seen(rt, t218, &S_URL, 397)?;
                                                let t220 = get_seen(rt, t219, &S_URL_1, 398)?;
                                                v14 = instance_of(rt, v1_value, t220)?;
                                            } else {
                                                v14 = v15;
                                            }
                                            if v14 {
                                                let t223 = var_get(rt, 34);
                                                let t226 = f3_toodeep(rt, v0_c, v6_level)?;
                                                v13 = !t226;
                                            } else {
                                                v13 = v14;
                                            }
                                            if v13 {
                                                let t231 = get_seen(rt, v1_value, &S_HREF, 400)?;
                                                put_seen(rt, v2_s, &S_BASE, t231, true, 401)?;
                                                let t234 = get_seen(rt, v2_s, &S_BASE, 402)?;
                                                put_seen(rt, v2_s, &S_WHOLE, t234, true, 403)?;
                                            } else {
                                                let t236 = var_get(rt, 47);
                                                let t240 = f16_plainprefix(rt, v1_value, v3_name, v4_tag)?;
                                                let t241 = to_part(rt, t240)?;
                                                let t242 = concat_n(rt, &[t241, S_21.v()])?;
                                                put_seen(rt, v2_s, &S_OPEN, t242, true, 404)?;
                                                put_seen(rt, v2_s, &S_BARE, V::TRUE, true, 405)?;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    Ok(V::UNDEFINED)
}

fn f51_othershape_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f51_othershape(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4), arg(args, 5), arg(args, 6), arg(args, 7))
}

// inspect.js:441  const none = () => [];
fn f52_none(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 68)?;
    return Ok(arr(rt, &[])?);
}

// inspect.js:442  const object = (c, value, level, typed) => {
fn f53_object(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 194, 69)?;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = false;
    let mut v14 = false;
    let mut v15 = false;
    let mut v16 = false;
    let mut v17 = false;
    let mut v18 = false;
    let mut v20 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let v2_level = p2;
    let v3_typed = p3;
    let t6 = get_seen(rt, v0_c, &S_SHOWHIDDEN, 406)?;
    if t6.truthy() {
        let t7 = var_get(rt, 34);
        let t10 = f3_toodeep(rt, v0_c, v2_level)?;
        v12 = V::bool((!t10));
    } else {
        v12 = t6;
    }
    if v12.truthy() {
        v11 = arr(rt, &[])?;
    } else {
        v11 = V::UNDEFINED;
    }
    let v4_inherited = v11;
    let t15 = var_get(rt, 44);
    let t15 = tdz(rt, t15, "constructorName")?;
    let v5_name = f13_constructorname(rt, v0_c, v1_value, v2_level, v4_inherited)?;
    let t21 = var_get(rt, 48);
    let v6_tag = f17_tagof(rt, v0_c, v1_value)?;
    let t25 = var_get(rt, 18);
    let v7_type = call(rt, t25, V::UNDEFINED, &[v1_value], "kind")?;
    let t29 = arr(rt, &[])?;
    let t30 = arr(rt, &[])?;
    let t31 = var_get(rt, 75);
    let v8_s = obj_seen(rt, &K_BASE_OPEN_CLOSE_KEYS_EXTRA_ENTRI, [S.v(), S_21.v(), S_25.v(), t29, t30, t31, V::FALSE, V::UNDEFINED, V::FALSE], 407)?;
    let t32 = gload(rt, &S_SYMBOL)?;
    let t33 = get_seen(rt, t32, &S_ITERATOR_1, 408)?;
    let t35 = has(rt, t33, v1_value)?;
    if t35 {
        v13 = t35;
    } else {
        v13 = seq(rt, v5_name, V::NULL);
    }
    let v9_iterable = v13;
    let t40 = !v9_iterable;
    if t40 {
        v14 = t40;
    } else {
        let t41 = var_get(rt, 72);
        let t48 = f46_iterableshape(rt, v0_c, v1_value, v8_s, v5_name, v6_tag, v7_type)?;
        v14 = !t48;
    }
    if v14 {
        let t51 = var_get(rt, 74);
        f51_othershape(rt, v0_c, v1_value, v8_s, v5_name, v6_tag, v7_type, v2_level, v3_typed)?;
    }
    let t62 = sne(rt, v4_inherited, V::UNDEFINED);
    if t62 {
        let t64 = length_seen(rt, v4_inherited, 409)?;
        v15 = gt(rt, t64, V::num(0.0))?;
    } else {
        v15 = t62;
    }
    let v10_more = v15;
    let t68 = get_seen(rt, v8_s, &S_KEYS, 410)?;
    let t69 = length_seen(rt, t68, 411)?;
    let t70 = seq(rt, t69, V::num(0.0));
    if t70 {
        v16 = !v10_more;
    } else {
        v16 = t70;
    }
    if v16 {
        let t75 = get_seen(rt, v8_s, &S_WHOLE, 412)?;
        let t76 = sne(rt, t75, V::UNDEFINED);
        if t76 {
            return Ok(get_seen(rt, v8_s, &S_WHOLE, 413)?);
        }
        let t80 = get_seen(rt, v8_s, &S_BARE, 414)?;
        if t80.truthy() {
            let t82 = get_seen(rt, v8_s, &S_OPEN, 415)?;
            let t83 = to_part(rt, t82)?;
            let t85 = get_seen(rt, v8_s, &S_CLOSE, 416)?;
            let t86 = to_part(rt, t85)?;
            return Ok(concat_n(rt, &[t83, t86])?);
        }
    }
    let t89 = seq(rt, v7_type, S_REGEXP.v());
    if t89 {
        let t91 = get_seen(rt, v8_s, &S_WHOLE, 417)?;
        v18 = sne(rt, t91, V::UNDEFINED);
    } else {
        v18 = t89;
    }
    if v18 {
        let t94 = var_get(rt, 34);
        v17 = f3_toodeep(rt, v0_c, v2_level)?;
    } else {
        v17 = v18;
    }
    if v17 {
        return Ok(get_seen(rt, v8_s, &S_WHOLE, 418)?);
    }
    let t101 = var_get(rt, 34);
    let t104 = f3_toodeep(rt, v0_c, v2_level)?;
    if t104 {
        let t105 = var_get(rt, 47);
        let t109 = f16_plainprefix(rt, v1_value, v5_name, v6_tag)?;
        let t110 = get_method(rt, t109, &S_SLICE, M_SLICE)?;
        let v19_short = call_method(rt, t110, t109, &[V::num(0.0), V::num(-1.0)], "plainPrefix(...).slice", M_SLICE)?;
        let t113 = get_seen(rt, v0_c, &S_STYLIZE, 420)?;
        let t115 = seq(rt, v5_name, V::NULL);
        if t115 {
            v20 = v19_short;
        } else {
            let t118 = to_part(rt, v19_short)?;
            v20 = concat_n(rt, &[S_7.v(), t118, S_10.v()])?;
        }
        return Ok(call(rt, t113, v0_c, &[v20, S_SPECIAL.v()], "c.stylize")?);
    }
    let t123 = var_get(rt, 77);
    let t123 = tdz(rt, t123, "contents")?;
    let t127 = add(rt, v2_level, V::num(1.0))?;
    return Ok(f54_contents(rt, v0_c, v1_value, t127, v8_s, v4_inherited)?);
}

fn f53_object_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f53_object(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:463  const contents = (c, value, level, s, inherited) => {
fn f54_contents(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V) -> R<V> {
    enter(rt, 132, 70)?;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v14 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let v2_level = p2;
    let v3_s = p3;
    let v4_inherited = p4;
    let t7 = get_seen(rt, v0_c, &S_SEEN, 421)?;
    let t8 = get_method(rt, t7, &S_PUSH, M_PUSH)?;
    call_push(rt, t8, t7, v1_value, "c.seen.push")?;
    put_seen(rt, v0_c, &S_LEVEL, v2_level, true, 423)?;
    let t14 = get_method(rt, v3_s, &S_ENTRIES, M_ENTRIES)?;
    let v5_output = call_method(rt, t14, v3_s, &[v0_c, v1_value, v2_level], "s.entries", M_ENTRIES)?;
    let t20 = get_seen(rt, v3_s, &S_EXTRA, 425)?;
    let t21 = length_seen(rt, t20, 426)?;
    let t22 = gt(rt, t21, V::num(0.0))?;
    if t22 {
        let t23 = arr(rt, &[])?;
        let t25 = get_seen(rt, v3_s, &S_EXTRA, 427)?;
        spread(rt, t23, t25, "s.extra")?;
        let t27 = get_seen(rt, v3_s, &S_KEYS, 428)?;
        spread(rt, t23, t27, "s.keys")?;
        v8 = t23;
    } else {
        v8 = get_seen(rt, v3_s, &S_KEYS, 429)?;
    }
    let v6_keys = v8;
    let mut t32 = iter(rt, v6_keys, "keys")?;
    'l1: loop {
        tick(rt, 26, 71)?;
        let (t33, t34) = next(rt, &mut t32)?;
        if t34 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v10_key = t33;
                let t36 = attempt!('try1, get_method(rt, v5_output, &S_PUSH, M_PUSH));
                let t37 = var_get(rt, 83);
                let t37 = attempt!('try1, tdz(rt, t37, "property"));
                let t43 = attempt!('try1, get_seen(rt, v3_s, &S_LIST, 431));
                if t43.truthy() {
                    let t44 = var_get(rt, 81);
                    let t44 = attempt!('try1, tdz(rt, t44, "ofList"));
                    v11 = t44;
                } else {
                    let t45 = var_get(rt, 80);
                    let t45 = attempt!('try1, tdz(rt, t45, "ofObject"));
                    v11 = t45;
                }
                let t47 = attempt!('try1, f58_property(rt, v0_c, v1_value, v2_level, v10_key, v11, V::UNDEFINED, V::UNDEFINED));
                attempt!('try1, call_push(rt, t36, v5_output, t47, "output.push"));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v9 = exception;
            close(rt, &mut t32, true)?;
            return Err(throw(rt, v9));
        }
    }
    let t51 = sne(rt, v4_inherited, V::UNDEFINED);
    if t51 {
        let t53 = get_seen(rt, v5_output, &S_PUSH, 432)?;
        let t54 = arr(rt, &[])?;
        spread(rt, t54, v4_inherited, "...")?;
        call_arr(rt, t53, v5_output, t54, "output.push")?;
    }
    let mut v12 = V::UNDEFINED;
    'l3: {
        let t58 = get_seen(rt, v0_c, &S_CIRCULAR, 433)?;
        let t59 = eq(rt, t58, V::NULL)?;
        if t59 {
            break 'l3;
        }
        let t60 = get_method(rt, t58, &S_GET, M_GET)?;
        v12 = call_method(rt, t60, t58, &[v1_value], "c.circular?.get", M_GET)?;
    }
    let v7_index = v12;
    let t65 = sne(rt, v7_index, V::UNDEFINED);
    if t65 {
        let t67 = get_seen(rt, v0_c, &S_STYLIZE, 435)?;
        let t69 = to_part(rt, v7_index)?;
        let t71 = concat_n(rt, &[S_REF.v(), t69, S_6.v()])?;
        let v13_reference = call(rt, t67, v0_c, &[t71, S_SPECIAL.v()], "c.stylize")?;
        let t74 = get_seen(rt, v0_c, &S_COMPACT, 436)?;
        let t75 = seq(rt, t74, V::TRUE);
        if t75 {
            let t78 = to_part(rt, v13_reference)?;
            let t81 = get_seen(rt, v3_s, &S_OPEN, 437)?;
            let t82 = to_part(rt, t81)?;
            let t83 = concat_n(rt, &[t78, S_3.v(), t82])?;
            put_seen(rt, v3_s, &S_OPEN, t83, true, 438)?;
        } else {
            let t86 = get_seen(rt, v3_s, &S_BASE, 439)?;
            let t87 = seq(rt, t86, S.v());
            if t87 {
                v14 = v13_reference;
            } else {
                let t90 = to_part(rt, v13_reference)?;
                let t93 = get_seen(rt, v3_s, &S_BASE, 440)?;
                let t94 = to_part(rt, t93)?;
                v14 = concat_n(rt, &[t90, S_3.v(), t94])?;
            }
            put_seen(rt, v3_s, &S_BASE, v14, true, 441)?;
        }
    }
    let t98 = get_seen(rt, v0_c, &S_SEEN, 442)?;
    let t99 = get_method(rt, t98, &S_POP, M_POP)?;
    call_method(rt, t99, t98, &[], "c.seen.pop", M_POP)?;
    let t102 = get_seen(rt, v0_c, &S_SORTED, 444)?;
    if t102.truthy() {
        let t103 = var_get(rt, 78);
        let t103 = tdz(rt, t103, "sorted")?;
        let t108 = length_seen(rt, v6_keys, 445)?;
        f55_sorted(rt, v0_c, v5_output, v3_s, t108)?;
    }
    let t110 = var_get(rt, 17);
    return Ok(call(rt, t110, V::UNDEFINED, &[v0_c, v5_output, v3_s, v2_level, v1_value], "join")?);
}

fn f54_contents_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f54_contents(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4))
}

// inspect.js:481  const sorted = (c, output, s, keys) => {
fn f55_sorted(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 46, 72)?;
    let mut v5 = V::UNDEFINED;
    let v0_c = p0;
    let v1_output = p1;
    let v2_s = p2;
    let v3_keys = p3;
    let t6 = get_seen(rt, v0_c, &S_SORTED, 446)?;
    let t7 = seq(rt, t6, V::TRUE);
    if t7 {
        v5 = V::UNDEFINED;
    } else {
        v5 = get_seen(rt, v0_c, &S_SORTED, 447)?;
    }
    let v4_by = v5;
    let t12 = get_seen(rt, v2_s, &S_LIST, 448)?;
    let t13 = !t12.truthy();
    if t13 {
        let t15 = get_method(rt, v1_output, &S_SORT, M_SORT)?;
        call_method(rt, t15, v1_output, &[v4_by], "output.sort", M_SORT)?;
    } else {
        let t19 = gt(rt, v3_keys, V::num(1.0))?;
        if t19 {
            let t21 = get_seen(rt, v1_output, &S_PUSH, 450)?;
            let t22 = arr(rt, &[])?;
            let t24 = get_method(rt, v1_output, &S_SPLICE, M_SPLICE)?;
            let t26 = length_seen(rt, v1_output, 452)?;
            let t28 = sub(rt, t26, v3_keys)?;
            let t30 = call_method(rt, t24, v1_output, &[t28, v3_keys], "output.splice", M_SPLICE)?;
            let t31 = get_method(rt, t30, &S_SORT, M_SORT)?;
            let t33 = call_method(rt, t31, t30, &[v4_by], "", M_SORT)?;
            spread(rt, t22, t33, "...")?;
            call_arr(rt, t21, v1_output, t22, "output.push")?;
        }
    }
    Ok(V::UNDEFINED)
}

fn f55_sorted_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f55_sorted(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:487  const accessor = (c, { get, set }, level, receiver) => {
fn f56_accessor(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 103, 73)?;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = false;
    let mut v11 = false;
    let mut v12 = false;
    let mut v14_e = V::UNDEFINED;
    let v0_c = p0;
    let t2 = p1;
    req_obj(rt, t2, "*", "get")?;
    let v1_get = get_seen(rt, t2, &S_GET, 454)?;
    let v2_set = get_seen(rt, t2, &S_SET_1, 455)?;
    let v3_level = p2;
    let v4_receiver = p3;
    let t8 = seq(rt, v2_set, V::UNDEFINED);
    if t8 {
        v8 = S_GETTER.v();
    } else {
        v8 = S_GETTER_SETTER.v();
    }
    let v5_label = v8;
    let t11 = get_seen(rt, v0_c, &S_GETTERS, 456)?;
    let t12 = seq(rt, t11, V::TRUE);
    if t12 {
        v10 = t12;
    } else {
        let t14 = get_seen(rt, v0_c, &S_GETTERS, 457)?;
        let t15 = seq(rt, t14, S_GET.v());
        if t15 {
            v11 = seq(rt, v2_set, V::UNDEFINED);
        } else {
            v11 = t15;
        }
        v10 = v11;
    }
    if v10 {
        v9 = v10;
    } else {
        let t21 = get_seen(rt, v0_c, &S_GETTERS, 458)?;
        let t22 = seq(rt, t21, S_SET_1.v());
        if t22 {
            v12 = sne(rt, v2_set, V::UNDEFINED);
        } else {
            v12 = t22;
        }
        v9 = v12;
    }
    let t27 = !v9;
    if t27 {
        let t29 = get_seen(rt, v0_c, &S_STYLIZE, 459)?;
        let t31 = to_part(rt, v5_label)?;
        let t33 = concat_n(rt, &[S_7.v(), t31, S_10.v()])?;
        return Ok(call(rt, t29, v0_c, &[t33, S_SPECIAL.v()], "c.stylize")?);
    }
    let t36 = get_seen(rt, v0_c, &S_STYLIZE, 460)?;
    let t38 = to_part(rt, v5_label)?;
    let t40 = concat_n(rt, &[S_7.v(), t38, S_14.v()])?;
    let v6_open = call(rt, t36, v0_c, &[t40, S_SPECIAL.v()], "c.stylize")?;
    let t43 = get_seen(rt, v0_c, &S_STYLIZE, 461)?;
    let v7_close = call(rt, t43, v0_c, &[S_10.v(), S_SPECIAL.v()], "c.stylize")?;
    'done1: {
        let stop: Stop = 'try1: {
            let t45 = attempt!('try1, gload(rt, &S_REFLECT));
            let t46 = attempt!('try1, get_seen(rt, t45, &S_APPLY, 462));
            let t49 = attempt!('try1, arr(rt, &[]));
            let v13_value = attempt!('try1, call(rt, t46, t45, &[v1_get, v4_receiver, t49], "Reflect.apply"));
            let t51 = var_get(rt, 58);
            let t53 = attempt!('try1, closure(rt, 57, &[v13_value, v0_c, v5_label, v3_level, v6_open, v7_close]));
            return Ok(attempt!('try1, f26_indented(rt, v0_c, t53)));
        };
        let exception = caught(rt, stop)?;
        v14_e = exception;
        let t56 = to_part(rt, v6_open)?;
        let t59 = get_seen(rt, v14_e, &S_MESSAGE, 463)?;
        let t60 = to_part(rt, t59)?;
        let t64 = to_part(rt, v7_close)?;
        return Ok(concat_n(rt, &[t56, S_INSPECTION_THREW.v(), t60, S_26.v(), t64])?);
    }
    Ok(V::UNDEFINED)
}

fn f56_accessor_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f56_accessor(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:493  return indented(c, () => {
fn f57(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 50, 74)?;
    let mut v0 = false;
    let t1 = capture(me, 0);
    let t2 = type_of(rt, t1);
    let t3 = seq(rt, t2, S_OBJECT_1.v());
    if t3 {
        let t4 = capture(me, 0);
        v0 = sne(rt, t4, V::NULL);
    } else {
        v0 = t3;
    }
    if v0 {
        let t7 = capture(me, 1);
        let t8 = get_seen(rt, t7, &S_STYLIZE, 464)?;
        let t9 = capture(me, 2);
        let t10 = to_part(rt, t9)?;
        let t12 = concat_n(rt, &[S_7.v(), t10, S_10.v()])?;
        let t13 = call(rt, t8, t7, &[t12, S_SPECIAL.v()], "c.stylize")?;
        let t14 = to_part(rt, t13)?;
        let t16 = var_get(rt, 89);
        let t16 = tdz(rt, t16, "text")?;
        let t17 = capture(me, 1);
        let t18 = capture(me, 0);
        let t19 = capture(me, 3);
        let t20 = f66_text(rt, t17, t18, t19, V::UNDEFINED)?;
        let t21 = to_part(rt, t20)?;
        return Ok(concat_n(rt, &[t14, S_3.v(), t21])?);
    }
    let t23 = capture(me, 0);
    let t24 = type_of(rt, t23);
    let t25 = seq(rt, t24, S_FUNCTION_1.v());
    if t25 {
        let t26 = var_get(rt, 12);
        let t27 = construct(rt, t26, &[S_SYMBOL_PROTOTYPE_TOSTRING_REQUIR.v()], "Wrong")?;
        return Err(throw(rt, t27));
    }
    let t28 = capture(me, 4);
    let t29 = to_part(rt, t28)?;
    let t31 = var_get(rt, 38);
    let t32 = capture(me, 1);
    let t33 = capture(me, 0);
    let t34 = f8_primitive(rt, t32, t33, V::UNDEFINED)?;
    let t35 = to_part(rt, t34)?;
    let t37 = capture(me, 5);
    let t38 = to_part(rt, t37)?;
    return Ok(concat_n(rt, &[t29, S_3.v(), t35, t38])?);
}

// inspect.js:504  const property = (c, value, level, key, role, descriptor = getOwnPropertyDescriptor(value, key) ?? …
fn f58_property(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V, p4: V, p5: V, p6: V) -> R<V> {
    enter(rt, 150, 75)?;
    let mut v7 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let mut v13 = 0i64;
    let mut v14 = false;
    let mut v15 = false;
    let mut v16 = V::UNDEFINED;
    let mut v17 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let v2_level = p2;
    let v3_key = p3;
    let v4_role = p4;
    let t6 = p5;
    let t7 = seq(rt, t6, V::UNDEFINED);
    if t7 {
        let t8 = var_get(rt, 1);
        let t11 = call(rt, t8, V::UNDEFINED, &[v1_value, v3_key], "getOwnPropertyDescriptor")?;
        let t12 = eq(rt, t11, V::NULL)?;
        if t12 {
            let t16 = get_v(rt, v1_value, v3_key)?;
            v8 = obj_seen(rt, &K_VALUE_ENUMERABLE, [t16, V::TRUE], 465)?;
        } else {
            v8 = t11;
        }
        v7 = v8;
    } else {
        v7 = t6;
    }
    let v5_descriptor = v7;
    let t19 = p6;
    let t20 = seq(rt, t19, V::UNDEFINED);
    if t20 {
        v9 = v1_value;
    } else {
        v9 = t19;
    }
    let v6_receiver = v9;
    let mut v10_shown = V::UNDEFINED;
    let mut v11_space = S_3.v();
    let t24 = get_seen(rt, v5_descriptor, &S_VALUE, 466)?;
    let t25 = sne(rt, t24, V::UNDEFINED);
    if t25 {
        let t27 = get_seen(rt, v0_c, &S_COMPACT, 467)?;
        let t28 = seq(rt, t27, V::TRUE);
        if t28 {
            let t30 = var_get(rt, 80);
            let t30 = tdz(rt, t30, "ofObject")?;
            v14 = seq(rt, v4_role, t30);
        } else {
            v14 = t28;
        }
        if v14 {
            v13 = 3i64;
        } else {
            v13 = 2i64;
        }
        let v12_by = v13;
        let t35 = get_seen(rt, v0_c, &S_INDENT, 468)?;
        let t37 = add(rt, t35, V::num(v12_by as f64))?;
        put_seen(rt, v0_c, &S_INDENT, t37, true, 469)?;
        let t38 = var_get(rt, 89);
        let t38 = tdz(rt, t38, "text")?;
        let t41 = get_seen(rt, v5_descriptor, &S_VALUE, 470)?;
        v10_shown = f66_text(rt, v0_c, t41, v2_level, V::UNDEFINED)?;
        let t45 = v12_by == 3i64;
        if t45 {
            let t47 = get_seen(rt, v0_c, &S_BREAKLENGTH, 471)?;
            let t48 = var_get(rt, 0);
            let t49 = get_seen(rt, t48, &S_WIDTH, 472)?;
            let t50 = get_seen(rt, t49, &S_OF, 473)?;
            let t53 = get_seen(rt, v0_c, &S_COLORS, 474)?;
            let t54 = call(rt, t50, t49, &[v10_shown, t53], "host.width.of")?;
            v15 = lt(rt, t47, t54)?;
        } else {
            v15 = t45;
        }
        if v15 {
            let t57 = get_method(rt, S_3.v(), &S_REPEAT, M_REPEAT)?;
            let t59 = get_seen(rt, v0_c, &S_INDENT, 476)?;
            let t60 = call_method(rt, t57, S_3.v(), &[t59], "\" \".repeat", M_REPEAT)?;
            let t61 = to_part(rt, t60)?;
            v11_space = concat_n(rt, &[S_1.v(), t61])?;
        }
        let t64 = get_seen(rt, v0_c, &S_INDENT, 477)?;
        let t66 = mix_num(rt, t64)? - (v12_by as f64);
        put_seen(rt, v0_c, &S_INDENT, V::num(t66), true, 478)?;
    } else {
        let t68 = get_seen(rt, v5_descriptor, &S_GET, 479)?;
        let t69 = sne(rt, t68, V::UNDEFINED);
        if t69 {
            let t70 = var_get(rt, 79);
            v10_shown = f56_accessor(rt, v0_c, v5_descriptor, v2_level, v6_receiver)?;
        } else {
            let t77 = get_seen(rt, v5_descriptor, &S_SET_1, 480)?;
            let t78 = sne(rt, t77, V::UNDEFINED);
            if t78 {
                let t80 = get_seen(rt, v0_c, &S_STYLIZE, 481)?;
                v16 = call(rt, t80, v0_c, &[S_SETTER.v(), S_SPECIAL.v()], "c.stylize")?;
            } else {
                let t83 = get_seen(rt, v0_c, &S_STYLIZE, 482)?;
                v16 = call(rt, t83, v0_c, &[S_UNDEFINED.v(), S_UNDEFINED.v()], "c.stylize")?;
            }
            v10_shown = v16;
        }
    }
    let t87 = var_get(rt, 82);
    let t87 = tdz(rt, t87, "element")?;
    let t88 = seq(rt, v4_role, t87);
    if t88 {
        v17 = v10_shown;
    } else {
        let t90 = var_get(rt, 84);
        let t90 = tdz(rt, t90, "keyText")?;
        let t94 = f59_keytext(rt, v0_c, v3_key, v5_descriptor)?;
        let t95 = to_part(rt, t94)?;
        let t98 = to_part(rt, v11_space)?;
        let t101 = to_part(rt, v10_shown)?;
        v17 = concat_n(rt, &[t95, S_14.v(), t98, t101])?;
    }
    return Ok(v17);
}

fn f58_property_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f58_property(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3), arg(args, 4), arg(args, 5), arg(args, 6))
}

// inspect.js:516  const keyText = (c, key, descriptor) => {
fn f59_keytext(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 60, 76)?;
    let mut v3 = V::UNDEFINED;
    let v0_c = p0;
    let v1_key = p1;
    let v2_descriptor = p2;
    let t5 = type_of(rt, v1_key);
    let t6 = seq(rt, t5, S_SYMBOL_1.v());
    if t6 {
        let t8 = get_seen(rt, v0_c, &S_STYLIZE, 483)?;
        let t9 = var_get(rt, 14);
        let t10 = gload_builtin(rt, &S_STRING, G_STRING)?;
        let t12 = call(rt, t10, V::UNDEFINED, &[v1_key], "String")?;
        let t13 = call(rt, t9, V::UNDEFINED, &[t12], "escaped")?;
        let t14 = call(rt, t8, v0_c, &[t13, S_SYMBOL_1.v()], "c.stylize")?;
        let t15 = to_part(rt, t14)?;
        return Ok(concat_n(rt, &[S_7.v(), t15, S_10.v()])?);
    }
    let t19 = seq(rt, v1_key, S_PROTO.v());
    if t19 {
        return Ok(S_PROTO_1.v());
    }
    let t21 = get_seen(rt, v2_descriptor, &S_ENUMERABLE, 484)?;
    let t22 = seq(rt, t21, V::FALSE);
    if t22 {
        let t23 = var_get(rt, 14);
        let t25 = call(rt, t23, V::UNDEFINED, &[v1_key], "escaped")?;
        let t26 = to_part(rt, t25)?;
        return Ok(concat_n(rt, &[S_7.v(), t26, S_10.v()])?);
    }
    let t29 = var_get(rt, 30);
    let t30 = get_seen(rt, t29, &S_TEST, 485)?;
    let t32 = call(rt, t30, t29, &[v1_key], "identifier.test")?;
    if t32.truthy() {
        let t34 = get_seen(rt, v0_c, &S_STYLIZE, 486)?;
        v3 = call(rt, t34, v0_c, &[v1_key, S_NAME.v()], "c.stylize")?;
    } else {
        let t38 = get_seen(rt, v0_c, &S_STYLIZE, 487)?;
        let t39 = var_get(rt, 13);
        let t41 = call(rt, t39, V::UNDEFINED, &[v1_key], "quote")?;
        v3 = call(rt, t38, v0_c, &[t41, S_STRING_1.v()], "c.stylize")?;
    }
    return Ok(v3);
}

fn f59_keytext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f59_keytext(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:525  const optionsOf = (c) => {
fn f60_optionsof(rt: &mut Rt, p0: V) -> R<V> {
    enter(rt, 20, 77)?;
    let mut v2 = V::UNDEFINED;
    let v0_c = p0;
    let t4 = get_seen(rt, v0_c, &S_STYLIZE, 488)?;
    let v1_options = obj_seen(rt, &K_STYLIZE, [t4], 489)?;
    let t5 = var_get(rt, 5);
    let t6 = var_get(rt, 32);
    let t7 = call(rt, t5, V::UNDEFINED, &[t6], "")?;
    let mut t8 = iter(rt, t7, "namesOf is not a function or its return value")?;
    'l1: loop {
        tick(rt, 15, 78)?;
        let (t9, t10) = next(rt, &mut t8)?;
        if t10 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_name = t9;
                let t15 = attempt!('try1, get_v(rt, v0_c, v3_name));
                attempt!('try1, put_v(rt, v1_options, v3_name, t15, true));
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t8, true)?;
            return Err(throw(rt, v2));
        }
    }
    let t17 = obj(rt)?;
    copy_props(rt, t17, v1_options, &[])?;
    let t20 = get_seen(rt, v0_c, &S_USER, 490)?;
    copy_props(rt, t17, t20, &[])?;
    return Ok(t17);
}

fn f60_optionsof_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f60_optionsof(rt, arg(args, 0))
}

// inspect.js:531  const foreign = (c, options) => {
fn f61_foreign(rt: &mut Rt, p0: V, p1: V) -> R<V> {
    enter(rt, 21, 79)?;
    let mut v2 = V::UNDEFINED;
    let mut v4 = false;
    let mut v5 = false;
    let v0_c = p0;
    let v1_options = p1;
    let t3 = var_get(rt, 3);
    call(rt, t3, V::UNDEFINED, &[v1_options, V::NULL], "setPrototypeOf")?;
    let t6 = var_get(rt, 5);
    let t8 = call(rt, t6, V::UNDEFINED, &[v1_options], "")?;
    let mut t9 = iter(rt, t8, "namesOf is not a function or its return value")?;
    'l1: loop {
        tick(rt, 35, 80)?;
        let (t10, t11) = next(rt, &mut t9)?;
        if t11 {
            break 'l1;
        }
        'done1: {
            let stop: Stop = 'try1: {
                let v3_key = t10;
                let t14 = attempt!('try1, get_v(rt, v1_options, v3_key));
                let t15 = sne(rt, t14, V::NULL);
                if t15 {
                    let t18 = attempt!('try1, get_v(rt, v1_options, v3_key));
                    let t19 = type_of(rt, t18);
                    let t20 = seq(rt, t19, S_OBJECT_1.v());
                    if t20 {
                        v5 = t20;
                    } else {
                        let t23 = attempt!('try1, get_v(rt, v1_options, v3_key));
                        let t24 = type_of(rt, t23);
                        v5 = seq(rt, t24, S_FUNCTION_1.v());
                    }
                    v4 = v5;
                } else {
                    v4 = t15;
                }
                if v4 {
                    attempt!('try1, del_v(rt, v1_options, v3_key, true));
                }
                break 'done1;
            };
            let exception = caught(rt, stop)?;
            v2 = exception;
            close(rt, &mut t9, true)?;
            return Err(throw(rt, v2));
        }
    }
    let t33 = var_get(rt, 3);
    let t34 = closure(rt, 62, &[v0_c])?;
    let t35 = call(rt, t33, V::UNDEFINED, &[t34, V::NULL], "setPrototypeOf")?;
    put_seen(rt, v1_options, &S_STYLIZE, t35, true, 491)?;
    return Ok(v1_options);
}

fn f61_foreign_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f61_foreign(rt, arg(args, 0), arg(args, 1))
}

// inspect.js:536  options.stylize = setPrototypeOf((value, style) => {
fn f62(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 81)?;
    let mut v2 = V::UNDEFINED;
    let v0_value = arg(args, 0);
    let v1_style = arg(args, 1);
    'done1: {
        let stop: Stop = 'try1: {
            let t3 = capture(me, 0);
            let t4 = attempt!('try1, get_seen(rt, t3, &S_STYLIZE, 492));
            let t7 = attempt!('try1, call(rt, t4, t3, &[v0_value, v1_style], "c.stylize"));
            return Ok(attempt!('try1, to_str(rt, t7)));
        };
        let exception = caught(rt, stop)?;
        v2 = exception;
        return Ok(v0_value);
    }
    Ok(V::UNDEFINED)
}

// inspect.js:546  const custom = (c, value, given, level) => {
fn f63_custom(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 115, 82)?;
    let mut v8 = V::UNDEFINED;
    let mut v9 = false;
    let mut v10 = V::UNDEFINED;
    let mut v11 = V::UNDEFINED;
    let mut v12 = V::UNDEFINED;
    let mut v13 = false;
    let mut v14 = V::UNDEFINED;
    let v0_c = p0;
    let v1_value = p1;
    let v2_given = p2;
    let v3_level = p3;
    let t6 = var_get(rt, 0);
    let t7 = get_seen(rt, t6, &S_CUSTOM, 493)?;
    let v4_method = get_v(rt, v1_value, t7)?;
    let t10 = type_of(rt, v4_method);
    let t11 = sne(rt, t10, S_FUNCTION_1.v());
    if t11 {
        v9 = t11;
    } else {
        let t13 = var_get(rt, 90);
        let t13 = tdz(rt, t13, "inspect")?;
        v9 = seq(rt, v4_method, t13);
    }
    if v9 {
        v8 = V::bool(v9);
    } else {
        let t17 = get_seen(rt, v1_value, &S_CONSTRUCTOR, 494)?;
        if t17.truthy() {
            let t19 = get_seen(rt, v1_value, &S_CONSTRUCTOR, 495)?;
            let t20 = get_seen(rt, t19, &S_PROTOTYPE, 496)?;
            v10 = V::bool((seq(rt, t20, v1_value)));
        } else {
            v10 = t17;
        }
        v8 = v10;
    }
    if v8.truthy() {
        return Ok(V::UNDEFINED);
    }
    let t25 = var_get(rt, 85);
    let t25 = tdz(rt, t25, "optionsOf")?;
    let v5_options = f60_optionsof(rt, v0_c)?;
    let t29 = get_seen(rt, v0_c, &S_DEPTH, 497)?;
    let t30 = seq(rt, t29, V::NULL);
    if t30 {
        v11 = V::NULL;
    } else {
        let t32 = get_seen(rt, v0_c, &S_DEPTH, 498)?;
        v11 = sub(rt, t32, v3_level)?;
    }
    let v6_depth = v11;
    let t36 = gload(rt, &S_REFLECT)?;
    let t37 = get_seen(rt, t36, &S_APPLY, 499)?;
    let t43 = sne(rt, v1_value, v2_given);
    if t43 {
        v13 = t43;
    } else {
        let t45 = var_get(rt, 8);
        let t46 = instance_of(rt, v2_given, t45)?;
        v13 = !t46;
    }
    if v13 {
        let t49 = var_get(rt, 86);
        v12 = f61_foreign(rt, v0_c, v5_options)?;
    } else {
        v12 = v5_options;
    }
    let t55 = var_get(rt, 90);
    let t55 = tdz(rt, t55, "inspect")?;
    let t56 = arr(rt, &[v6_depth, v12, t55])?;
    let v7_result = call(rt, t37, t36, &[v4_method, v2_given, t56], "Reflect.apply")?;
    let t60 = seq(rt, v7_result, v2_given);
    if t60 {
        return Ok(V::UNDEFINED);
    }
    let t62 = type_of(rt, v7_result);
    let t63 = seq(rt, t62, S_STRING_1.v());
    if t63 {
        let t65 = get_method(rt, v7_result, &S_REPLACEALL, M_REPLACEALL)?;
        let t66 = get_method(rt, S_3.v(), &S_REPEAT, M_REPEAT)?;
        let t68 = get_seen(rt, v0_c, &S_INDENT, 503)?;
        let t69 = call_method(rt, t66, S_3.v(), &[t68], "\" \".repeat", M_REPEAT)?;
        let t70 = to_part(rt, t69)?;
        let t71 = concat_n(rt, &[S_1.v(), t70])?;
        v14 = call_method(rt, t65, v7_result, &[S_1.v(), t71], "result.replaceAll", M_REPLACEALL)?;
    } else {
        let t73 = var_get(rt, 89);
        let t73 = tdz(rt, t73, "text")?;
        v14 = f66_text(rt, v0_c, v7_result, v3_level, V::UNDEFINED)?;
    }
    return Ok(v14);
}

fn f63_custom_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f63_custom(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:555  const proxyText = (c, [target, handler], level) => {
fn f64_proxytext(rt: &mut Rt, p0: V, p1: V, p2: V) -> R<V> {
    enter(rt, 43, 83)?;
    let v0_c = p0;
    let t2 = p1;
    let mut t3 = iter(rt, t2, "*")?;
    let (t4, t5) = next(rt, &mut t3)?;
    let v1_target = t4;
    let (t6, t7) = next(rt, &mut t3)?;
    let v2_handler = t6;
    close(rt, &mut t3, false)?;
    let v3_level = p2;
    let t9 = var_get(rt, 34);
    let t12 = f3_toodeep(rt, v0_c, v3_level)?;
    if t12 {
        let t14 = get_seen(rt, v0_c, &S_STYLIZE, 504)?;
        return Ok(call(rt, t14, v0_c, &[S_PROXY_ARRAY.v(), S_SPECIAL.v()], "c.stylize")?);
    }
    let t16 = var_get(rt, 58);
    let t18 = closure(rt, 65, &[v0_c, v1_target, v3_level, v2_handler])?;
    let v4_both = f26_indented(rt, v0_c, t18)?;
    let t20 = var_get(rt, 17);
    let t23 = obj_seen(rt, &K_BASE_OPEN_CLOSE_LIST, [S.v(), S_PROXY_1.v(), S_10.v(), V::TRUE], 505)?;
    let t25 = add(rt, v3_level, V::num(1.0))?;
    return Ok(call(rt, t20, V::UNDEFINED, &[v0_c, v4_both, t23, t25], "join")?);
}

fn f64_proxytext_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f64_proxytext(rt, arg(args, 0), arg(args, 1), arg(args, 2))
}

// inspect.js:557  const both = indented(c, () => [text(c, target, level + 1), text(c, handler, level + 1)]);
fn f65(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 15, 84)?;
    let t1 = var_get(rt, 89);
    let t1 = tdz(rt, t1, "text")?;
    let t2 = capture(me, 0);
    let t3 = capture(me, 1);
    let t4 = capture(me, 2);
    let t5 = add(rt, t4, V::num(1.0))?;
    let t6 = f66_text(rt, t2, t3, t5, V::UNDEFINED)?;
    let t7 = var_get(rt, 89);
    let t7 = tdz(rt, t7, "text")?;
    let t8 = capture(me, 0);
    let t9 = capture(me, 3);
    let t10 = capture(me, 2);
    let t11 = add(rt, t10, V::num(1.0))?;
    let t12 = f66_text(rt, t8, t9, t11, V::UNDEFINED)?;
    return Ok(arr(rt, &[t6, t12])?);
}

// inspect.js:561  const text = (c, value, level, typed = false) => {
fn f66_text(rt: &mut Rt, p0: V, p1: V, p2: V, p3: V) -> R<V> {
    enter(rt, 153, 85)?;
    let mut v4 = V::UNDEFINED;
    let mut v7 = false;
    let mut v8 = false;
    let mut v9 = false;
    let mut v10 = false;
    let mut v12 = V::UNDEFINED;
    let v0_c = p0;
    let mut v1_value = p1;
    let v2_level = p2;
    let t4 = p3;
    let t5 = seq(rt, t4, V::UNDEFINED);
    if t5 {
        v4 = V::FALSE;
    } else {
        v4 = t4;
    }
    let v3_typed = v4;
    let t8 = seq(rt, v1_value, V::NULL);
    if t8 {
        v7 = t8;
    } else {
        let t10 = type_of(rt, v1_value);
        let t11 = sne(rt, t10, S_OBJECT_1.v());
        if t11 {
            let t13 = type_of(rt, v1_value);
            v8 = sne(rt, t13, S_FUNCTION_1.v());
        } else {
            v8 = t11;
        }
        v7 = v8;
    }
    if v7 {
        let t17 = var_get(rt, 38);
        return Ok(f8_primitive(rt, v0_c, v1_value, V::UNDEFINED)?);
    }
    let v5_given = v1_value;
    let t22 = var_get(rt, 0);
    let t23 = get_seen(rt, t22, &S_PROXY, 506)?;
    let v6_proxy = call(rt, t23, t22, &[v1_value], "host.proxy")?;
    let t27 = sne(rt, v6_proxy, V::UNDEFINED);
    if t27 {
        let t29 = get_at(rt, v6_proxy, 0i64)?;
        let t30 = seq(rt, t29, V::NULL);
        if t30 {
            v9 = t30;
        } else {
            let t32 = get_seen(rt, v0_c, &S_SHOWPROXY, 507)?;
            let t33 = !t32.truthy();
            if t33 {
                let t35 = get_at(rt, v6_proxy, 0i64)?;
                let t36 = get_at(rt, t35, 0i64)?;
                v10 = seq(rt, t36, V::NULL);
            } else {
                v10 = t33;
            }
            v9 = v10;
        }
        if v9 {
            let t41 = get_seen(rt, v0_c, &S_STYLIZE, 508)?;
            return Ok(call(rt, t41, v0_c, &[S_REVOKED_PROXY.v(), S_SPECIAL.v()], "c.stylize")?);
        }
        let t44 = get_seen(rt, v0_c, &S_SHOWPROXY, 509)?;
        if t44.truthy() {
            let t45 = var_get(rt, 88);
            return Ok(f64_proxytext(rt, v0_c, v6_proxy, v2_level)?);
        }
        v1_value = get_at(rt, v6_proxy, 0i64)?;
    }
    let t53 = get_seen(rt, v0_c, &S_CUSTOMINSPECT, 510)?;
    if t53.truthy() {
        let t54 = var_get(rt, 87);
        let v11_said = f63_custom(rt, v0_c, v1_value, v5_given, v2_level)?;
        let t61 = sne(rt, v11_said, V::UNDEFINED);
        if t61 {
            return Ok(v11_said);
        }
    }
    let t64 = get_seen(rt, v0_c, &S_SEEN, 511)?;
    let t65 = get_method(rt, t64, &S_INCLUDES, M_INCLUDES)?;
    let t67 = call_method(rt, t65, t64, &[v1_value], "c.seen.includes", M_INCLUDES)?;
    if t67.truthy() {
        let t69 = get_seen(rt, v0_c, &S_CIRCULAR, 513)?;
        let t70 = eq(rt, t69, V::NULL)?;
        if t70 {
            let t71 = gload(rt, &S_MAP)?;
            let t72 = construct(rt, t71, &[], "Map")?;
            put_seen(rt, v0_c, &S_CIRCULAR, t72, true, 514)?;
            v12 = t72;
        } else {
            v12 = t69;
        }
        let t75 = get_seen(rt, v0_c, &S_CIRCULAR, 515)?;
        let t76 = get_method(rt, t75, &S_HAS, M_HAS)?;
        let t78 = call_method(rt, t76, t75, &[v1_value], "c.circular.has", M_HAS)?;
        let t79 = !t78.truthy();
        if t79 {
            let t81 = get_seen(rt, v0_c, &S_CIRCULAR, 517)?;
            let t82 = get_method(rt, t81, &S_SET_1, M_SET)?;
            let t85 = get_seen(rt, v0_c, &S_CIRCULAR, 519)?;
            let t86 = get_seen(rt, t85, &S_SIZE, 520)?;
            let t87 = add(rt, t86, V::num(1.0))?;
            call_method(rt, t82, t81, &[v1_value, t87], "c.circular.set", M_SET)?;
        }
        let t90 = get_seen(rt, v0_c, &S_STYLIZE, 521)?;
        let t92 = get_seen(rt, v0_c, &S_CIRCULAR, 522)?;
        let t93 = get_method(rt, t92, &S_GET, M_GET)?;
        let t95 = call_method(rt, t93, t92, &[v1_value], "c.circular.get", M_GET)?;
        let t96 = to_part(rt, t95)?;
        let t98 = concat_n(rt, &[S_CIRCULAR_1.v(), t96, S_10.v()])?;
        return Ok(call(rt, t90, v0_c, &[t98, S_SPECIAL.v()], "c.stylize")?);
    }
    let t100 = var_get(rt, 76);
    return Ok(f53_object(rt, v0_c, v1_value, v2_level, v3_typed)?);
}

fn f66_text_entry(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    f66_text(rt, arg(args, 0), arg(args, 1), arg(args, 2), arg(args, 3))
}

// inspect.js:583  const inspect = function inspect(value, options) {
fn f67_inspect(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 97, 86)?;
    let mut v4 = false;
    let mut v5 = false;
    let mut v6 = V::UNDEFINED;
    let mut v8 = V::UNDEFINED;
    let mut v9 = V::UNDEFINED;
    let v3_arguments = args_obj(rt, args, V::EMPTY)?;
    let v0_value = arg(args, 0);
    let v1_options = arg(args, 1);
    let t4 = obj(rt)?;
    let t5 = var_get(rt, 32);
    copy_props(rt, t4, t5, &[])?;
    def_prop(rt, t4, &S_INDENT, V::num(0.0))?;
    def_prop(rt, t4, &S_LEVEL, V::num(0.0))?;
    let t6 = arr(rt, &[])?;
    def_prop(rt, t4, &S_SEEN, t6)?;
    def_prop(rt, t4, &S_CIRCULAR, V::UNDEFINED)?;
    def_prop(rt, t4, &S_USER, V::UNDEFINED)?;
    def_prop(rt, t4, &S_LINE, V::FALSE)?;
    let t7 = var_get(rt, 33);
    def_prop(rt, t4, &S_STYLIZE, t7)?;
    let v2_c = t4;
    let t9 = length_seen(rt, v3_arguments, 524)?;
    let t10 = gt(rt, t9, V::num(2.0))?;
    if t10 {
        let t12 = get_at(rt, v3_arguments, 2i64)?;
        v4 = sne(rt, t12, V::UNDEFINED);
    } else {
        v4 = t10;
    }
    if v4 {
        let t17 = get_at(rt, v3_arguments, 2i64)?;
        put_seen(rt, v2_c, &S_DEPTH, t17, true, 525)?;
    }
    let t19 = length_seen(rt, v3_arguments, 526)?;
    let t20 = gt(rt, t19, V::num(3.0))?;
    if t20 {
        let t22 = get_at(rt, v3_arguments, 3i64)?;
        v5 = sne(rt, t22, V::UNDEFINED);
    } else {
        v5 = t20;
    }
    if v5 {
        let t27 = get_at(rt, v3_arguments, 3i64)?;
        put_seen(rt, v2_c, &S_COLORS, t27, true, 527)?;
    }
    let t29 = type_of(rt, v1_options);
    let t30 = seq(rt, t29, S_BOOLEAN_1.v());
    if t30 {
        put_seen(rt, v2_c, &S_SHOWHIDDEN, v1_options, true, 528)?;
    } else {
        if v1_options.truthy() {
            let t34 = var_get(rt, 5);
            let t36 = call(rt, t34, V::UNDEFINED, &[v1_options], "")?;
            let mut t37 = iter(rt, t36, "namesOf is not a function or its return value")?;
            'l1: loop {
                tick(rt, 35, 87)?;
                let (t38, t39) = next(rt, &mut t37)?;
                if t39 {
                    break 'l1;
                }
                'done1: {
                    let stop: Stop = 'try1: {
                        let v7_key = t38;
                        let t40 = var_get(rt, 4);
                        let t41 = var_get(rt, 32);
                        let t43 = attempt!('try1, call(rt, t40, V::UNDEFINED, &[t41, v7_key], "hasOwn"));
                        if t43.truthy() {
                            v8 = t43;
                        } else {
                            v8 = V::bool((seq(rt, v7_key, S_STYLIZE.v())));
                        }
                        if v8.truthy() {
                            let t51 = attempt!('try1, get_v(rt, v1_options, v7_key));
                            attempt!('try1, put_v(rt, v2_c, v7_key, t51, true));
                        } else {
                            let t53 = attempt!('try1, get_seen(rt, v2_c, &S_USER, 529));
                            let t54 = attempt!('try1, eq(rt, t53, V::NULL));
                            if t54 {
                                attempt!('try1, put_seen(rt, v2_c, &S_USER, v1_options, true, 530));
                                v9 = v1_options;
                            } else {
                                v9 = t53;
                            }
                        }
                        break 'done1;
                    };
                    let exception = caught(rt, stop)?;
                    v6 = exception;
                    close(rt, &mut t37, true)?;
                    return Err(throw(rt, v6));
                }
            }
            let t60 = var_get(rt, 0);
            let t61 = get_seen(rt, t60, &S_BASE, 531)?;
            let t62 = get_seen(rt, t61, &S_LINE, 532)?;
            let t63 = get_v(rt, v1_options, t62)?;
            let t64 = seq(rt, t63, V::TRUE);
            put_seen(rt, v2_c, &S_LINE, V::bool(t64), true, 533)?;
        }
    }
    let t66 = get_seen(rt, v2_c, &S_COLORS, 534)?;
    if t66.truthy() {
        let t68 = var_get(rt, 0);
        let t69 = get_seen(rt, t68, &S_COLORS, 535)?;
        let t70 = get_seen(rt, t69, &S_STYLIZE, 536)?;
        put_seen(rt, v2_c, &S_STYLIZE, t70, true, 537)?;
    }
    let t72 = get_seen(rt, v2_c, &S_MAXARRAYLENGTH, 538)?;
    let t73 = seq(rt, t72, V::NULL);
    if t73 {
        put_seen(rt, v2_c, &S_MAXARRAYLENGTH, V::num(f64::INFINITY), true, 539)?;
    }
    let t76 = get_seen(rt, v2_c, &S_MAXSTRINGLENGTH, 540)?;
    let t77 = seq(rt, t76, V::NULL);
    if t77 {
        put_seen(rt, v2_c, &S_MAXSTRINGLENGTH, V::num(f64::INFINITY), true, 541)?;
    }
    let t79 = var_get(rt, 89);
    let t79 = tdz(rt, t79, "text")?;
    return Ok(f66_text(rt, v2_c, v0_value, V::num(0.0), V::UNDEFINED)?);
}

// inspect.js:602  get() { return defaults; },
fn f68_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 3, 88)?;
    let t1 = var_get(rt, 32);
    return Ok(t1);
}

// inspect.js:603  set(options) {
fn f69_set(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 33, 89)?;
    let mut v1 = V::UNDEFINED;
    let mut v2 = false;
    let v0_options = arg(args, 0);
    let t3 = seq(rt, v0_options, V::NULL);
    if t3 {
        v2 = t3;
    } else {
        let t5 = type_of(rt, v0_options);
        v2 = sne(rt, t5, S_OBJECT_1.v());
    }
    if v2 {
        v1 = V::bool(v2);
    } else {
        let t8 = gload_builtin(rt, &S_ARRAY, G_ARRAY)?;
        let t9 = get_builtin(rt, t8, &S_ISARRAY, G_ARRAY_ISARRAY)?;
        v1 = call_known(rt, t9, t8, &[v0_options], "Array.isArray", C_ARRAY_ISARRAY)?;
    }
    if v1.truthy() {
        let t13 = var_get(rt, 0);
        let t14 = get_seen(rt, t13, &S_BASE, 543)?;
        let t15 = get_seen(rt, t14, &S_BADTYPE, 544)?;
        let t17 = call(rt, t15, t14, &[S_OPTIONS.v(), S_OF_TYPE_OBJECT.v(), v0_options], "host.base.badType")?;
        return Err(throw(rt, t17));
    }
    let t18 = gload_builtin(rt, &S_OBJECT, G_OBJECT)?;
    let t19 = get_builtin(rt, t18, &S_ASSIGN, G_OBJECT_ASSIGN)?;
    let t20 = var_get(rt, 32);
    call_known(rt, t19, t18, &[t20, v0_options], "Object.assign", C_OBJECT_ASSIGN)?;
    Ok(V::UNDEFINED)
}

// inspect.js:610  Object.defineProperty(inspect, name, { get: () => host.colors[name], enumerable: true, configurable…
fn f70_get(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 6, 90)?;
    let t1 = var_get(rt, 0);
    let t2 = get_seen(rt, t1, &S_COLORS, 546)?;
    let t3 = capture(me, 0);
    return Ok(get_v(rt, t2, t3)?);
}
