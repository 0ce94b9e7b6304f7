//! The built-in objects: one static table of what they have. They are immutable, exist without being made,
//! and are named by numbers: objects below `FIRST`, functions from there on.

use crate::builtins::{annex_b, date, date_text, locale, matches, normalize};
use crate::builtins::{
    array, array_buffer, bigint, console, data_view, errors, function, generator, global, host, json, map, math,
    number, object, promise, regexp, string, typed_array, typed_methods, weak,
};
use crate::builtins::{iterator, proxy, reflect, symbol};
use crate::bytes;
use crate::error::{self, Part};
use crate::host::{address, api, effects, parts};
use crate::mem::Rt;
use crate::obj::{Found, Kind, ACC, C, KINDS, O, W, WC, WEC};
use crate::props::Which;
use crate::str::{Lit, LitOf, S};
use crate::symbol::{self as symbols, id as sym};
use crate::value::{Stop, R, V};

pub(crate) const OBJECT_PROTO: u16 = 1;
pub(crate) const FUNCTION_PROTO: u16 = 2;
pub(crate) const ARRAY_PROTO: u16 = 3;
pub(crate) const STRING_PROTO: u16 = 4;
pub(crate) const NUMBER_PROTO: u16 = 5;
pub(crate) const BOOLEAN_PROTO: u16 = 6;
pub(crate) const ERROR_PROTO: u16 = 7;
pub(crate) const TYPE_ERROR_PROTO: u16 = 8;
pub(crate) const RANGE_ERROR_PROTO: u16 = 9;
pub(crate) const REFERENCE_ERROR_PROTO: u16 = 10;
pub(crate) const SYNTAX_ERROR_PROTO: u16 = 11;
pub(crate) const EVAL_ERROR_PROTO: u16 = 12;
pub(crate) const URI_ERROR_PROTO: u16 = 13;
pub(crate) const MATH: u16 = 14;
pub(crate) const JSON: u16 = 15;
pub(crate) const CONSOLE: u16 = 16;
pub(crate) const HOST: u16 = 17;
/// The global object as a value: every use of it stops.
pub(crate) const GLOBAL_THIS: u16 = 18;
/// Owner of the names of the global scope.
pub(crate) const GLOBAL: u16 = 19;
pub(crate) const MAP_PROTO: u16 = 20;
pub(crate) const SET_PROTO: u16 = 21;
pub(crate) const MAP_ITERATOR_PROTO: u16 = 22;
pub(crate) const SET_ITERATOR_PROTO: u16 = 23;
/// What all built-in iterators inherit from.
pub(crate) const ITERATOR_PROTO: u16 = 24;
pub(crate) const REGEXP_PROTO: u16 = 25;
pub(crate) const BIGINT_PROTO: u16 = 56;
pub(crate) const ARRAY_BUFFER_PROTO: u16 = 57;
pub(crate) const DATA_VIEW_PROTO: u16 = 58;
/// What all typed arrays inherit from.
pub(crate) const TYPED_ARRAY_PROTO: u16 = 59;
const INT8_PROTO: u16 = 60;
const UINT8_PROTO: u16 = 61;
const UINT8_CLAMPED_PROTO: u16 = 62;
const INT16_PROTO: u16 = 63;
const UINT16_PROTO: u16 = 64;
const INT32_PROTO: u16 = 65;
const UINT32_PROTO: u16 = 66;
const FLOAT32_PROTO: u16 = 67;
const FLOAT64_PROTO: u16 = 68;
const BIG_INT64_PROTO: u16 = 69;
const BIG_UINT64_PROTO: u16 = 70;
pub(crate) const WEAK_MAP_PROTO: u16 = 71;
pub(crate) const WEAK_SET_PROTO: u16 = 72;
pub(crate) const WEAK_REF_PROTO: u16 = 73;
pub(crate) const REGISTRY_PROTO: u16 = 74;
pub(crate) const DATE_PROTO: u16 = 86;
/// Of the iterators that matchAll gives.
pub(crate) const REGEXP_STRING_ITERATOR_PROTO: u16 = 87;
pub(crate) const PROMISE_PROTO: u16 = 40;
pub(crate) const AGGREGATE_ERROR_PROTO: u16 = 41;
/// What generators inherit from, by the objects that their functions give them.
pub(crate) const GENERATOR_PROTO: u16 = 42;
/// What generator functions and async functions inherit from.
pub(crate) const GENERATOR_FUNCTION_PROTO: u16 = 43;
pub(crate) const ASYNC_FUNCTION_PROTO: u16 = 44;
/// What the parts of the host are given.
pub(crate) const HOST_API: u16 = 100;
/// What stands for modules that the host does not have.
pub(crate) const STUBS: u16 = 101;
/// What the modules of these names inherit from: what they have in Node.js and not here.
pub(crate) const LACKS_UTIL: u16 = 102;
pub(crate) const LACKS_CRYPTO: u16 = 103;
pub(crate) const LACKS_URL: u16 = 104;
pub(crate) const LACKS_BUFFER: u16 = 105;
/// Owner of the names of the modules that `require` knows.
const MODULES: u16 = 106;
/// A module, or a part of one, that the host does not have: to use it stops.
const STUB: u16 = 107;
pub(crate) const SYMBOL_PROTO: u16 = 26;
pub(crate) const ARRAY_ITERATOR_PROTO: u16 = 27;
pub(crate) const STRING_ITERATOR_PROTO: u16 = 28;
/// Array.prototype[Symbol.unscopables].
const UNSCOPABLES: u16 = 29;
pub(crate) const REFLECT: u16 = 30;
const FIRST: u16 = 128;

const NAME_MAX: usize = 25;

/// A property of a built-in object.
struct Row {
    owner: u16,
    arity: u8,
    len: u8,
    name: [u8; NAME_MAX],
}

const fn row(owner: u16, name: &str, arity: u8) -> Row {
    let b = name.as_bytes();
    let mut t = [0; NAME_MAX];
    let mut i = 0;
    while i < b.len() {
        t[i] = b[i];
        i += 1;
    }
    Row { owner, arity, len: b.len() as u8, name: t }
}

impl Row {
    fn name(&'static self) -> &'static [u8] {
        self.name.get(..self.len as usize).unwrap_or(&[])
    }
    /// Whether the name stands for a well-known symbol.
    fn is_symbol(&self) -> bool {
        self.name[0] == b'@' && self.name[1] == b'@'
    }
    const fn is(&self, name: &[u8]) -> bool {
        let mut i = 0;
        while i < name.len() && i < self.len as usize && self.name[i] == name[i] {
            i += 1;
        }
        i == name.len() && i == self.len as usize
    }
}

macro_rules! natives {
    ($($id:ident: $owner:expr, $name:literal $arity:literal $path:path;)*) => {
        #[allow(non_camel_case_types)]
        #[repr(u16)]
        enum N { $($id),*, Count }
        /// The numbers of the built-in functions.
        #[allow(non_upper_case_globals)]
        pub(crate) mod id {
            $(pub const $id: u16 = super::FIRST + super::N::$id as u16;)*
        }
        const FUNCS: &[Row; N::Count as usize] = &ROWS;
        static ROWS: [Row; N::Count as usize] = [$(row($owner, $name, $arity)),*];
        const CODES: [NativeCode; N::Count as usize] = [$($path),*];
        /// Calls a built-in function; `this` EMPTY says that it is constructed.
        #[inline(never)]
        pub(crate) fn dispatch(rt: &mut Rt, f: u16, this: V, args: &[V]) -> R<V> {
            match f {
                $(id::$id => $path(rt, this, args),)*
                FUNCTION_PROTO => Ok(V::UNDEFINED),
                _ => Err(rt.api("a part of Node.js that the host does not have")),
            }
        }
    };
}

/// The code of a built-in function: instance, this, arguments.
pub type NativeCode = fn(&mut Rt, V, &[V]) -> R<V>;

/// The built-in methods of one name: of arrays, strings, Maps and Sets.
#[derive(Clone, Copy)]
pub struct Method {
    pub(crate) array: Known,
    pub(crate) string: Known,
    pub(crate) map: Known,
    pub(crate) set: Known,
}

/// Finds the built-in methods of a name, when the image is compiled.
pub const fn method(name: &str) -> Method {
    Method {
        array: known_of(ARRAY_PROTO, name),
        string: known_of(STRING_PROTO, name),
        map: known_of(MAP_PROTO, name),
        set: known_of(SET_PROTO, name),
    }
}

/// A built-in function that is known when the image is compiled; 0 for none.
#[derive(Clone, Copy)]
pub struct Known {
    pub(crate) id: u16,
    pub(crate) code: NativeCode,
}

/// Finds the function `name` of the built-in `owner`, when the image is compiled.
pub const fn known(owner: &str, name: &str) -> Known {
    match owner_of(owner) {
        0 => Known { id: 0, code: nothing },
        id => known_of(id, name),
    }
}

const fn known_of(owner: u16, name: &str) -> Known {
    let id = function_of(owner, name);
    Known { id, code: code_of(id) }
}

const fn code_of(id: u16) -> NativeCode {
    if id < FIRST {
        return nothing;
    }
    CODES[(id - FIRST) as usize]
}

fn nothing(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Err(rt.internal())
}

/// The global that is a built-in, when the image is compiled; EMPTY for none. Nothing can assign to one.
pub const fn builtin(name: &str) -> V {
    let id = owner_of(name);
    if id == 0 {
        return V::EMPTY;
    }
    V::native(id)
}

/// The function `name` of the built-in `owner`; EMPTY for none. Nothing can write to one.
pub const fn builtin_function(owner: &str, name: &str) -> V {
    let id = match owner_of(owner) {
        0 => 0,
        id => function_of(id, name),
    };
    if id == 0 {
        return V::EMPTY;
    }
    V::native(id)
}

const fn owner_of(name: &str) -> u16 {
    match name.as_bytes() {
        b"Math" => MATH,
        b"JSON" => JSON,
        _ => function_of(GLOBAL, name),
    }
}

const fn function_of(owner: u16, name: &str) -> u16 {
    let mut i = 0;
    while i < FUNCS.len() {
        if FUNCS[i].owner == owner && FUNCS[i].is(name.as_bytes()) {
            return FIRST + i as u16;
        }
        i += 1;
    }
    0
}

/// Owner of functions that are reached through accessors only.
const NOBODY: u16 = 0;

natives! {
    object: GLOBAL, "Object" 1 object::object;
    function: GLOBAL, "Function" 1 function::function;
    array: GLOBAL, "Array" 1 array::array;
    string: GLOBAL, "String" 1 string::string;
    number: GLOBAL, "Number" 1 number::number;
    boolean: GLOBAL, "Boolean" 1 number::boolean;
    error: GLOBAL, "Error" 1 errors::error;
    type_error: GLOBAL, "TypeError" 1 errors::type_error;
    range_error: GLOBAL, "RangeError" 1 errors::range_error;
    reference_error: GLOBAL, "ReferenceError" 1 errors::reference_error;
    syntax_error: GLOBAL, "SyntaxError" 1 errors::syntax_error;
    eval_error: GLOBAL, "EvalError" 1 errors::eval_error;
    aggregate_error: GLOBAL, "AggregateError" 2 errors::aggregate_error;
    uri_error: GLOBAL, "URIError" 1 errors::uri_error;
    map: GLOBAL, "Map" 0 map::map;
    set: GLOBAL, "Set" 0 map::set;
    promise: GLOBAL, "Promise" 1 promise::promise;
    regexp: GLOBAL, "RegExp" 2 regexp::constructor;
    date: GLOBAL, "Date" 7 date::date;
    parse_int: GLOBAL, "parseInt" 2 global::parse_int;
    parse_float: GLOBAL, "parseFloat" 1 global::parse_float;
    is_nan: GLOBAL, "isNaN" 1 global::is_nan;
    is_finite: GLOBAL, "isFinite" 1 global::is_finite;
    encode_uri: GLOBAL, "encodeURI" 1 global::encode_uri;
    encode_uri_component: GLOBAL, "encodeURIComponent" 1 global::encode_uri_component;
    decode_uri: GLOBAL, "decodeURI" 1 global::decode_uri;
    decode_uri_component: GLOBAL, "decodeURIComponent" 1 global::decode_uri_component;
    require: GLOBAL, "require" 1 host::require;
    queue_microtask: GLOBAL, "queueMicrotask" 1 promise::queue_microtask;

    host_listen: HOST, "listen" 1 host::listen;
    host_get: HOST, "get" 2 host::get;
    host_post: HOST, "post" 3 host::post;
    host_put: HOST, "put" 3 host::put;
    host_delete: HOST, "delete" 2 host::delete;
    host_respond: HOST, "respond" 1 host::respond;

    api_fail: HOST_API, "fail" 1 api::fail;
    api_missing: HOST_API, "missing" 1 api::missing;
    api_format: HOST_API, "format" 1 console::format;
    api_inspect: HOST_API, "inspect" 1 console::inspect;
    api_guard: HOST_API, "guard" 1 api::guard;
    stubs_stub: STUBS, "stub" 1 api::stub;
    stubs_complete: STUBS, "complete" 2 api::complete;
    api_result: HOST_API, "result" 1 api::result;
    api_tick: HOST_API, "tick" 1 effects::tick;
    api_soon: HOST_API, "soon" 1 effects::soon;
    api_microtask: HOST_API, "microtask" 1 effects::microtask;
    api_line: HOST_API, "line" 2 effects::line;
    api_wait: HOST_API, "wait" 3 effects::wait;
    api_counts: HOST_API, "counts" 2 effects::counts;
    api_cancel: HOST_API, "cancel" 1 effects::cancel;
    api_fetch: HOST_API, "fetch" 5 effects::fetch;
    api_respond: HOST_API, "respond" 3 effects::respond;
    api_now: HOST_API, "now" 0 effects::now;
    api_began: HOST_API, "began" 0 effects::began;
    api_random: HOST_API, "random" 1 effects::random;
    api_parse_url: HOST_API, "parseURL" 2 address::parse_url;
    api_change_url: HOST_API, "changeURL" 3 address::change_url;

    console_log: CONSOLE, "log" 0 console::log;
    console_info: CONSOLE, "info" 0 console::info;
    console_warn: CONSOLE, "warn" 0 console::warn;
    console_error: CONSOLE, "error" 0 console::error;
    console_debug: CONSOLE, "debug" 0 console::debug;

    object_keys: id::object, "keys" 1 object::keys;
    object_values: id::object, "values" 1 object::values;
    object_entries: id::object, "entries" 1 object::entries;
    object_assign: id::object, "assign" 2 object::assign;
    object_freeze: id::object, "freeze" 1 object::freeze;
    object_is_frozen: id::object, "isFrozen" 1 object::is_frozen;
    object_seal: id::object, "seal" 1 object::seal;
    object_is_sealed: id::object, "isSealed" 1 object::is_sealed;
    object_prevent: id::object, "preventExtensions" 1 object::prevent_extensions;
    object_is_extensible: id::object, "isExtensible" 1 object::is_extensible;
    object_create: id::object, "create" 2 object::create;
    object_get_proto: id::object, "getPrototypeOf" 1 object::get_prototype_of;
    object_set_proto: id::object, "setPrototypeOf" 2 object::set_prototype_of;
    object_define: id::object, "defineProperty" 3 object::define_property;
    object_defines: id::object, "defineProperties" 2 object::define_properties;
    object_names: id::object, "getOwnPropertyNames" 1 object::get_own_property_names;
    object_descriptor: id::object, "getOwnPropertyDescriptor" 2 object::get_own_property_descriptor;
    object_descriptors: id::object, "getOwnPropertyDescriptors" 1 object::get_own_property_descriptors;
    object_from_entries: id::object, "fromEntries" 1 object::from_entries;
    object_is: id::object, "is" 2 object::is;
    object_has_own: id::object, "hasOwn" 2 object::has_own;
    has_own_property: OBJECT_PROTO, "hasOwnProperty" 1 object::has_own_property;
    is_prototype_of: OBJECT_PROTO, "isPrototypeOf" 1 object::is_prototype_of;
    property_is_enumerable: OBJECT_PROTO, "propertyIsEnumerable" 1 object::property_is_enumerable;
    object_to_string: OBJECT_PROTO, "toString" 0 object::to_string;
    object_to_locale: OBJECT_PROTO, "toLocaleString" 0 object::to_locale_string;
    object_value_of: OBJECT_PROTO, "valueOf" 0 object::value_of;
    get_proto: NOBODY, "get __proto__" 0 object::get_proto;
    set_proto: NOBODY, "set __proto__" 1 object::set_proto;

    function_call: FUNCTION_PROTO, "call" 1 function::call;
    function_apply: FUNCTION_PROTO, "apply" 2 function::apply;
    function_bind: FUNCTION_PROTO, "bind" 1 function::bind;
    function_to_string: FUNCTION_PROTO, "toString" 0 function::to_string;

    array_is_array: id::array, "isArray" 1 array::is_array;
    array_of: id::array, "of" 0 array::of;
    array_from: id::array, "from" 1 array::from;
    array_at: ARRAY_PROTO, "at" 1 array::at;
    array_concat: ARRAY_PROTO, "concat" 1 array::concat;
    array_copy_within: ARRAY_PROTO, "copyWithin" 2 array::copy_within;
    array_every: ARRAY_PROTO, "every" 1 array::every;
    array_fill: ARRAY_PROTO, "fill" 1 array::fill;
    array_filter: ARRAY_PROTO, "filter" 1 array::filter;
    array_find: ARRAY_PROTO, "find" 1 array::find;
    array_find_index: ARRAY_PROTO, "findIndex" 1 array::find_index;
    array_find_last: ARRAY_PROTO, "findLast" 1 array::find_last;
    array_find_last_index: ARRAY_PROTO, "findLastIndex" 1 array::find_last_index;
    array_flat: ARRAY_PROTO, "flat" 0 array::flat;
    array_flat_map: ARRAY_PROTO, "flatMap" 1 array::flat_map;
    array_for_each: ARRAY_PROTO, "forEach" 1 array::for_each;
    array_includes: ARRAY_PROTO, "includes" 1 array::includes;
    array_index_of: ARRAY_PROTO, "indexOf" 1 array::index_of;
    array_join: ARRAY_PROTO, "join" 1 array::join;
    array_last_index_of: ARRAY_PROTO, "lastIndexOf" 1 array::last_index_of;
    array_map: ARRAY_PROTO, "map" 1 array::map;
    array_pop: ARRAY_PROTO, "pop" 0 array::pop;
    array_push: ARRAY_PROTO, "push" 1 array::push;
    array_reduce: ARRAY_PROTO, "reduce" 1 array::reduce;
    array_reduce_right: ARRAY_PROTO, "reduceRight" 1 array::reduce_right;
    array_reverse: ARRAY_PROTO, "reverse" 0 array::reverse;
    array_shift: ARRAY_PROTO, "shift" 0 array::shift;
    array_slice: ARRAY_PROTO, "slice" 2 array::slice;
    array_some: ARRAY_PROTO, "some" 1 array::some;
    array_sort: ARRAY_PROTO, "sort" 1 array::sort;
    array_splice: ARRAY_PROTO, "splice" 2 array::splice;
    array_to_string: ARRAY_PROTO, "toString" 0 array::to_string;
    array_to_reversed: ARRAY_PROTO, "toReversed" 0 array::to_reversed;
    array_to_sorted: ARRAY_PROTO, "toSorted" 1 array::to_sorted;
    array_to_spliced: ARRAY_PROTO, "toSpliced" 2 array::to_spliced;
    array_unshift: ARRAY_PROTO, "unshift" 1 array::unshift;
    array_with: ARRAY_PROTO, "with" 2 array::with;

    string_match: STRING_PROTO, "match" 1 string::match_regexp;
    string_search: STRING_PROTO, "search" 1 string::search;
    string_from_char_code: id::string, "fromCharCode" 1 string::from_char_code;
    string_from_code_point: id::string, "fromCodePoint" 1 string::from_code_point;
    string_raw: id::string, "raw" 1 string::raw;
    string_at: STRING_PROTO, "at" 1 string::at;
    string_char_at: STRING_PROTO, "charAt" 1 string::char_at;
    string_char_code_at: STRING_PROTO, "charCodeAt" 1 string::char_code_at;
    string_code_point_at: STRING_PROTO, "codePointAt" 1 string::code_point_at;
    string_concat: STRING_PROTO, "concat" 1 string::concat;
    string_ends_with: STRING_PROTO, "endsWith" 1 string::ends_with;
    string_includes: STRING_PROTO, "includes" 1 string::includes;
    string_index_of: STRING_PROTO, "indexOf" 1 string::index_of;
    string_is_well_formed: STRING_PROTO, "isWellFormed" 0 string::is_well_formed;
    string_last_index_of: STRING_PROTO, "lastIndexOf" 1 string::last_index_of;
    string_pad_end: STRING_PROTO, "padEnd" 1 string::pad_end;
    string_pad_start: STRING_PROTO, "padStart" 1 string::pad_start;
    string_repeat: STRING_PROTO, "repeat" 1 string::repeat;
    string_replace: STRING_PROTO, "replace" 2 string::replace;
    string_replace_all: STRING_PROTO, "replaceAll" 2 string::replace_all;
    string_slice: STRING_PROTO, "slice" 2 string::slice;
    string_split: STRING_PROTO, "split" 2 string::split;
    string_starts_with: STRING_PROTO, "startsWith" 1 string::starts_with;
    string_substr: STRING_PROTO, "substr" 2 string::substr;
    string_substring: STRING_PROTO, "substring" 2 string::substring;
    string_to_lower: STRING_PROTO, "toLowerCase" 0 string::to_lower_case;
    string_to_upper: STRING_PROTO, "toUpperCase" 0 string::to_upper_case;
    string_to_string: STRING_PROTO, "toString" 0 string::to_string;
    string_to_well_formed: STRING_PROTO, "toWellFormed" 0 string::to_well_formed;
    string_trim: STRING_PROTO, "trim" 0 string::trim;
    string_trim_end: STRING_PROTO, "trimEnd" 0 string::trim_end;
    string_trim_start: STRING_PROTO, "trimStart" 0 string::trim_start;
    string_value_of: STRING_PROTO, "valueOf" 0 string::value_of;

    number_is_finite: id::number, "isFinite" 1 number::is_finite;
    number_is_integer: id::number, "isInteger" 1 number::is_integer;
    number_is_nan: id::number, "isNaN" 1 number::is_nan;
    number_is_safe: id::number, "isSafeInteger" 1 number::is_safe_integer;
    number_to_string: NUMBER_PROTO, "toString" 1 number::to_string;
    number_to_fixed: NUMBER_PROTO, "toFixed" 1 number::to_fixed;
    number_to_exponential: NUMBER_PROTO, "toExponential" 1 number::to_exponential;
    number_to_precision: NUMBER_PROTO, "toPrecision" 1 number::to_precision;
    number_value_of: NUMBER_PROTO, "valueOf" 0 number::value_of;
    boolean_to_string: BOOLEAN_PROTO, "toString" 0 number::boolean_to_string;
    boolean_value_of: BOOLEAN_PROTO, "valueOf" 0 number::boolean_value_of;

    error_to_string: ERROR_PROTO, "toString" 0 errors::to_string;
    error_capture: id::error, "captureStackTrace" 2 errors::capture_stack_trace;

    map_get: MAP_PROTO, "get" 1 map::map_get;
    map_set: MAP_PROTO, "set" 2 map::map_set;
    map_has: MAP_PROTO, "has" 1 map::map_has;
    map_delete: MAP_PROTO, "delete" 1 map::map_delete;
    map_clear: MAP_PROTO, "clear" 0 map::map_clear;
    map_size: NOBODY, "get size" 0 map::map_size;
    map_for_each: MAP_PROTO, "forEach" 1 map::map_for_each;
    map_keys: MAP_PROTO, "keys" 0 map::map_keys;
    map_values: MAP_PROTO, "values" 0 map::map_values;
    map_entries: MAP_PROTO, "entries" 0 map::map_entries;
    map_next: MAP_ITERATOR_PROTO, "next" 0 map::map_next;
    set_add: SET_PROTO, "add" 1 map::set_add;
    set_has: SET_PROTO, "has" 1 map::set_has;
    set_delete: SET_PROTO, "delete" 1 map::set_delete;
    set_clear: SET_PROTO, "clear" 0 map::set_clear;
    set_size: NOBODY, "get size" 0 map::set_size;
    set_for_each: SET_PROTO, "forEach" 1 map::set_for_each;
    set_values: SET_PROTO, "values" 0 map::set_values;
    set_entries: SET_PROTO, "entries" 0 map::set_entries;
    set_next: SET_ITERATOR_PROTO, "next" 0 map::set_next;

    promise_all: id::promise, "all" 1 promise::all;
    promise_all_settled: id::promise, "allSettled" 1 promise::all_settled;
    promise_any: id::promise, "any" 1 promise::any;
    promise_race: id::promise, "race" 1 promise::race;
    promise_resolve: id::promise, "resolve" 1 promise::resolve;
    promise_reject: id::promise, "reject" 1 promise::reject;
    promise_then: PROMISE_PROTO, "then" 2 promise::then;
    promise_catch: PROMISE_PROTO, "catch" 1 promise::catch;
    promise_finally: PROMISE_PROTO, "finally" 1 promise::finally;
    generator_next: GENERATOR_PROTO, "next" 1 generator::next;
    generator_return: GENERATOR_PROTO, "return" 1 generator::return_;
    generator_throw: GENERATOR_PROTO, "throw" 1 generator::throw;

    regexp_exec: REGEXP_PROTO, "exec" 1 regexp::exec;
    regexp_test: REGEXP_PROTO, "test" 1 regexp::test;
    regexp_match: REGEXP_PROTO, "@@match" 1 regexp::symbol_match;
    regexp_match_all: REGEXP_PROTO, "@@matchAll" 1 matches::symbol_match_all;
    regexp_replace: REGEXP_PROTO, "@@replace" 2 regexp::symbol_replace;
    regexp_search: REGEXP_PROTO, "@@search" 1 regexp::symbol_search;
    regexp_split: REGEXP_PROTO, "@@split" 2 regexp::symbol_split;
    regexp_to_string: REGEXP_PROTO, "toString" 0 regexp::to_string;
    regexp_source: NOBODY, "get source" 0 regexp::source;
    regexp_flags: NOBODY, "get flags" 0 regexp::flags;
    regexp_has_indices: NOBODY, "get hasIndices" 0 regexp::has_indices;
    regexp_global: NOBODY, "get global" 0 regexp::global;
    regexp_ignore_case: NOBODY, "get ignoreCase" 0 regexp::ignore_case;
    regexp_multiline: NOBODY, "get multiline" 0 regexp::multiline;
    regexp_dot_all: NOBODY, "get dotAll" 0 regexp::dot_all;
    regexp_unicode: NOBODY, "get unicode" 0 regexp::unicode;
    regexp_unicode_sets: NOBODY, "get unicodeSets" 0 regexp::unicode_sets;
    regexp_sticky: NOBODY, "get sticky" 0 regexp::sticky;

    array_to_locale: ARRAY_PROTO, "toLocaleString" 0 array::to_locale_string;
    number_to_locale: NUMBER_PROTO, "toLocaleString" 0 locale::number_text;
    string_locale_compare: STRING_PROTO, "localeCompare" 1 locale::locale_compare;
    string_to_locale_lower: STRING_PROTO, "toLocaleLowerCase" 0 locale::to_lower_case;
    string_to_locale_upper: STRING_PROTO, "toLocaleUpperCase" 0 locale::to_upper_case;
    string_normalize: STRING_PROTO, "normalize" 0 normalize::normalize;
    string_match_all: STRING_PROTO, "matchAll" 1 matches::match_all;
    matches_next: REGEXP_STRING_ITERATOR_PROTO, "next" 0 matches::next;
    escape: GLOBAL, "escape" 1 annex_b::escape;
    unescape: GLOBAL, "unescape" 1 annex_b::unescape;
    define_getter: OBJECT_PROTO, "__defineGetter__" 2 annex_b::define_getter;
    define_setter: OBJECT_PROTO, "__defineSetter__" 2 annex_b::define_setter;
    lookup_getter: OBJECT_PROTO, "__lookupGetter__" 1 annex_b::lookup_getter;
    lookup_setter: OBJECT_PROTO, "__lookupSetter__" 1 annex_b::lookup_setter;
    string_anchor: STRING_PROTO, "anchor" 1 annex_b::anchor;
    string_big: STRING_PROTO, "big" 0 annex_b::big;
    string_blink: STRING_PROTO, "blink" 0 annex_b::blink;
    string_bold: STRING_PROTO, "bold" 0 annex_b::bold;
    string_fixed: STRING_PROTO, "fixed" 0 annex_b::fixed;
    string_fontcolor: STRING_PROTO, "fontcolor" 1 annex_b::fontcolor;
    string_fontsize: STRING_PROTO, "fontsize" 1 annex_b::fontsize;
    string_italics: STRING_PROTO, "italics" 0 annex_b::italics;
    string_link: STRING_PROTO, "link" 1 annex_b::link;
    string_small: STRING_PROTO, "small" 0 annex_b::small;
    string_strike: STRING_PROTO, "strike" 0 annex_b::strike;
    string_sub: STRING_PROTO, "sub" 0 annex_b::sub;
    string_sup: STRING_PROTO, "sup" 0 annex_b::sup;
    date_now: id::date, "now" 0 date::now;
    date_parse: id::date, "parse" 1 date::parse;
    date_utc: id::date, "UTC" 7 date::utc;
    date_get_full_year: DATE_PROTO, "getFullYear" 0 date::get_full_year;
    date_get_utc_full_year: DATE_PROTO, "getUTCFullYear" 0 date::get_full_year;
    date_get_month: DATE_PROTO, "getMonth" 0 date::get_month;
    date_get_utc_month: DATE_PROTO, "getUTCMonth" 0 date::get_month;
    date_get_date: DATE_PROTO, "getDate" 0 date::get_date;
    date_get_utc_date: DATE_PROTO, "getUTCDate" 0 date::get_date;
    date_get_day: DATE_PROTO, "getDay" 0 date::get_day;
    date_get_utc_day: DATE_PROTO, "getUTCDay" 0 date::get_day;
    date_get_hours: DATE_PROTO, "getHours" 0 date::get_hours;
    date_get_utc_hours: DATE_PROTO, "getUTCHours" 0 date::get_hours;
    date_get_minutes: DATE_PROTO, "getMinutes" 0 date::get_minutes;
    date_get_utc_minutes: DATE_PROTO, "getUTCMinutes" 0 date::get_minutes;
    date_get_seconds: DATE_PROTO, "getSeconds" 0 date::get_seconds;
    date_get_utc_seconds: DATE_PROTO, "getUTCSeconds" 0 date::get_seconds;
    date_get_milliseconds: DATE_PROTO, "getMilliseconds" 0 date::get_milliseconds;
    date_get_utc_milliseconds: DATE_PROTO, "getUTCMilliseconds" 0 date::get_milliseconds;
    date_get_year: DATE_PROTO, "getYear" 0 date::get_year;
    date_get_time: DATE_PROTO, "getTime" 0 date::get_time;
    date_value_of: DATE_PROTO, "valueOf" 0 date::get_time;
    date_get_timezone_offset: DATE_PROTO, "getTimezoneOffset" 0 date::get_timezone_offset;
    date_set_full_year: DATE_PROTO, "setFullYear" 3 date::set_full_year;
    date_set_utc_full_year: DATE_PROTO, "setUTCFullYear" 3 date::set_utc_full_year;
    date_set_month: DATE_PROTO, "setMonth" 2 date::set_month;
    date_set_utc_month: DATE_PROTO, "setUTCMonth" 2 date::set_utc_month;
    date_set_date: DATE_PROTO, "setDate" 1 date::set_date;
    date_set_utc_date: DATE_PROTO, "setUTCDate" 1 date::set_utc_date;
    date_set_hours: DATE_PROTO, "setHours" 4 date::set_hours;
    date_set_utc_hours: DATE_PROTO, "setUTCHours" 4 date::set_utc_hours;
    date_set_minutes: DATE_PROTO, "setMinutes" 3 date::set_minutes;
    date_set_utc_minutes: DATE_PROTO, "setUTCMinutes" 3 date::set_utc_minutes;
    date_set_seconds: DATE_PROTO, "setSeconds" 2 date::set_seconds;
    date_set_utc_seconds: DATE_PROTO, "setUTCSeconds" 2 date::set_utc_seconds;
    date_set_milliseconds: DATE_PROTO, "setMilliseconds" 1 date::set_milliseconds;
    date_set_utc_milliseconds: DATE_PROTO, "setUTCMilliseconds" 1 date::set_utc_milliseconds;
    date_set_time: DATE_PROTO, "setTime" 1 date::set_time;
    date_set_year: DATE_PROTO, "setYear" 1 date::set_year;
    date_to_primitive: NOBODY, "@@toPrimitive" 1 date::to_primitive;
    date_to_json: DATE_PROTO, "toJSON" 1 date::to_json;
    date_to_string: DATE_PROTO, "toString" 0 date_text::to_string;
    date_to_date_string: DATE_PROTO, "toDateString" 0 date_text::to_date_string;
    date_to_time_string: DATE_PROTO, "toTimeString" 0 date_text::to_time_string;
    date_to_utc_string: DATE_PROTO, "toUTCString" 0 date_text::to_utc_string;
    date_to_iso_string: DATE_PROTO, "toISOString" 0 date_text::to_iso_string;
    date_to_locale_string: DATE_PROTO, "toLocaleString" 0 date_text::to_locale_string;
    date_to_locale_date_string: DATE_PROTO, "toLocaleDateString" 0 date_text::to_locale_date_string;
    date_to_locale_time_string: DATE_PROTO, "toLocaleTimeString" 0 date_text::to_locale_time_string;

    math_abs: MATH, "abs" 1 math::abs;
    math_acos: MATH, "acos" 1 math::acos;
    math_acosh: MATH, "acosh" 1 math::acosh;
    math_asin: MATH, "asin" 1 math::asin;
    math_asinh: MATH, "asinh" 1 math::asinh;
    math_atan: MATH, "atan" 1 math::atan;
    math_atan2: MATH, "atan2" 2 math::atan2;
    math_atanh: MATH, "atanh" 1 math::atanh;
    math_cbrt: MATH, "cbrt" 1 math::cbrt;
    math_ceil: MATH, "ceil" 1 math::ceil;
    math_clz32: MATH, "clz32" 1 math::clz32;
    math_cos: MATH, "cos" 1 math::cos;
    math_cosh: MATH, "cosh" 1 math::cosh;
    math_exp: MATH, "exp" 1 math::exp;
    math_expm1: MATH, "expm1" 1 math::expm1;
    math_floor: MATH, "floor" 1 math::floor;
    math_fround: MATH, "fround" 1 math::fround;
    math_hypot: MATH, "hypot" 2 math::hypot;
    math_imul: MATH, "imul" 2 math::imul;
    math_log: MATH, "log" 1 math::log;
    math_log10: MATH, "log10" 1 math::log10;
    math_log1p: MATH, "log1p" 1 math::log1p;
    math_log2: MATH, "log2" 1 math::log2;
    math_max: MATH, "max" 2 math::max;
    math_min: MATH, "min" 2 math::min;
    math_pow: MATH, "pow" 2 math::pow;
    math_random: MATH, "random" 0 math::random;
    math_round: MATH, "round" 1 math::round;
    math_sign: MATH, "sign" 1 math::sign;
    math_sin: MATH, "sin" 1 math::sin;
    math_sinh: MATH, "sinh" 1 math::sinh;
    math_sqrt: MATH, "sqrt" 1 math::sqrt;
    math_tan: MATH, "tan" 1 math::tan;
    math_tanh: MATH, "tanh" 1 math::tanh;
    math_trunc: MATH, "trunc" 1 math::trunc;

    prim_well_formed: HOST_API, "wellFormed" 1 bytes::well_formed;
    prim_encode: HOST_API, "encode" 1 bytes::encode;
    prim_decode: HOST_API, "decode" 2 bytes::decode;
    prim_whole: HOST_API, "whole" 1 bytes::whole;
    prim_compare: HOST_API, "compare" 2 bytes::compare;
    prim_query: HOST_API, "query" 1 bytes::query;
    prim_form: HOST_API, "form" 1 bytes::form;
    prim_to_text: HOST_API, "toText" 2 bytes::to_text;
    prim_from_text: HOST_API, "fromText" 2 bytes::from_text;
    prim_atob: HOST_API, "atob" 1 bytes::atob;
    prim_hash: HOST_API, "hash" 3 bytes::hash;
    prim_kind: HOST_API, "kind" 1 bytes::kind;
    prim_detach: HOST_API, "detach" 1 bytes::detach;
    bigint: GLOBAL, "BigInt" 1 bigint::bigint;
    bigint_as_int: id::bigint, "asIntN" 2 bigint::as_int_n;
    bigint_as_uint: id::bigint, "asUintN" 2 bigint::as_uint_n;
    bigint_to_string: BIGINT_PROTO, "toString" 0 bigint::to_string;
    bigint_to_locale: BIGINT_PROTO, "toLocaleString" 0 bigint::to_locale_string;
    bigint_value_of: BIGINT_PROTO, "valueOf" 0 bigint::value_of;

    array_buffer: GLOBAL, "ArrayBuffer" 1 array_buffer::array_buffer;
    data_view: GLOBAL, "DataView" 1 data_view::data_view;
    typed_array: NOBODY, "TypedArray" 0 typed_array::typed_array;
    int8_array: GLOBAL, "Int8Array" 3 typed_array::int8;
    uint8_array: GLOBAL, "Uint8Array" 3 typed_array::uint8;
    uint8_clamped_array: GLOBAL, "Uint8ClampedArray" 3 typed_array::uint8_clamped;
    int16_array: GLOBAL, "Int16Array" 3 typed_array::int16;
    uint16_array: GLOBAL, "Uint16Array" 3 typed_array::uint16;
    int32_array: GLOBAL, "Int32Array" 3 typed_array::int32;
    uint32_array: GLOBAL, "Uint32Array" 3 typed_array::uint32;
    float32_array: GLOBAL, "Float32Array" 3 typed_array::float32;
    float64_array: GLOBAL, "Float64Array" 3 typed_array::float64;
    big_int64_array: GLOBAL, "BigInt64Array" 3 typed_array::big_int64;
    big_uint64_array: GLOBAL, "BigUint64Array" 3 typed_array::big_uint64;
    weak_map: GLOBAL, "WeakMap" 0 weak::weak_map;
    weak_set: GLOBAL, "WeakSet" 0 weak::weak_set;
    weak_ref: GLOBAL, "WeakRef" 1 weak::weak_ref;
    registry: GLOBAL, "FinalizationRegistry" 1 weak::registry;
    buffer_is_view: id::array_buffer, "isView" 1 array_buffer::is_view;
    buffer_slice: ARRAY_BUFFER_PROTO, "slice" 2 array_buffer::slice;
    buffer_resize: ARRAY_BUFFER_PROTO, "resize" 1 array_buffer::resize;
    buffer_byte_length: NOBODY, "get byteLength" 0 array_buffer::byte_length;
    buffer_max_byte_length: NOBODY, "get maxByteLength" 0 array_buffer::max_byte_length;
    buffer_resizable: NOBODY, "get resizable" 0 array_buffer::resizable;
    view_buffer: NOBODY, "get buffer" 0 data_view::buffer;
    view_byte_length: NOBODY, "get byteLength" 0 data_view::byte_length;
    view_byte_offset: NOBODY, "get byteOffset" 0 data_view::byte_offset;
    view_get_int8: DATA_VIEW_PROTO, "getInt8" 1 data_view::get_int8;
    view_set_int8: DATA_VIEW_PROTO, "setInt8" 2 data_view::set_int8;
    view_get_uint8: DATA_VIEW_PROTO, "getUint8" 1 data_view::get_uint8;
    view_set_uint8: DATA_VIEW_PROTO, "setUint8" 2 data_view::set_uint8;
    view_get_int16: DATA_VIEW_PROTO, "getInt16" 1 data_view::get_int16;
    view_set_int16: DATA_VIEW_PROTO, "setInt16" 2 data_view::set_int16;
    view_get_uint16: DATA_VIEW_PROTO, "getUint16" 1 data_view::get_uint16;
    view_set_uint16: DATA_VIEW_PROTO, "setUint16" 2 data_view::set_uint16;
    view_get_int32: DATA_VIEW_PROTO, "getInt32" 1 data_view::get_int32;
    view_set_int32: DATA_VIEW_PROTO, "setInt32" 2 data_view::set_int32;
    view_get_uint32: DATA_VIEW_PROTO, "getUint32" 1 data_view::get_uint32;
    view_set_uint32: DATA_VIEW_PROTO, "setUint32" 2 data_view::set_uint32;
    view_get_float32: DATA_VIEW_PROTO, "getFloat32" 1 data_view::get_float32;
    view_set_float32: DATA_VIEW_PROTO, "setFloat32" 2 data_view::set_float32;
    view_get_float64: DATA_VIEW_PROTO, "getFloat64" 1 data_view::get_float64;
    view_set_float64: DATA_VIEW_PROTO, "setFloat64" 2 data_view::set_float64;
    view_get_big_int64: DATA_VIEW_PROTO, "getBigInt64" 1 data_view::get_big_int64;
    view_set_big_int64: DATA_VIEW_PROTO, "setBigInt64" 2 data_view::set_big_int64;
    view_get_big_uint64: DATA_VIEW_PROTO, "getBigUint64" 1 data_view::get_big_uint64;
    view_set_big_uint64: DATA_VIEW_PROTO, "setBigUint64" 2 data_view::set_big_uint64;
    typed_of: id::typed_array, "of" 0 typed_array::of;
    typed_from: id::typed_array, "from" 1 typed_array::from;
    typed_buffer: NOBODY, "get buffer" 0 typed_array::buffer;
    typed_byte_length: NOBODY, "get byteLength" 0 typed_array::byte_length;
    typed_byte_offset: NOBODY, "get byteOffset" 0 typed_array::byte_offset;
    typed_length: NOBODY, "get length" 0 typed_array::length;
    typed_at: TYPED_ARRAY_PROTO, "at" 1 typed_methods::at;
    typed_copy_within: TYPED_ARRAY_PROTO, "copyWithin" 2 typed_methods::copy_within;
    typed_every: TYPED_ARRAY_PROTO, "every" 1 typed_methods::every;
    typed_fill: TYPED_ARRAY_PROTO, "fill" 1 typed_methods::fill;
    typed_filter: TYPED_ARRAY_PROTO, "filter" 1 typed_methods::filter;
    typed_find: TYPED_ARRAY_PROTO, "find" 1 typed_methods::find;
    typed_find_index: TYPED_ARRAY_PROTO, "findIndex" 1 typed_methods::find_index;
    typed_find_last: TYPED_ARRAY_PROTO, "findLast" 1 typed_methods::find_last;
    typed_find_last_index: TYPED_ARRAY_PROTO, "findLastIndex" 1 typed_methods::find_last_index;
    typed_for_each: TYPED_ARRAY_PROTO, "forEach" 1 typed_methods::for_each;
    typed_includes: TYPED_ARRAY_PROTO, "includes" 1 typed_methods::includes;
    typed_index_of: TYPED_ARRAY_PROTO, "indexOf" 1 typed_methods::index_of;
    typed_join: TYPED_ARRAY_PROTO, "join" 1 typed_methods::join;
    typed_last_index_of: TYPED_ARRAY_PROTO, "lastIndexOf" 1 typed_methods::last_index_of;
    typed_map: TYPED_ARRAY_PROTO, "map" 1 typed_methods::map;
    typed_reverse: TYPED_ARRAY_PROTO, "reverse" 0 typed_methods::reverse;
    typed_reduce: TYPED_ARRAY_PROTO, "reduce" 1 typed_methods::reduce;
    typed_reduce_right: TYPED_ARRAY_PROTO, "reduceRight" 1 typed_methods::reduce_right;
    typed_set: TYPED_ARRAY_PROTO, "set" 1 typed_methods::set;
    typed_slice: TYPED_ARRAY_PROTO, "slice" 2 typed_methods::slice;
    typed_some: TYPED_ARRAY_PROTO, "some" 1 typed_methods::some;
    typed_sort: TYPED_ARRAY_PROTO, "sort" 1 typed_methods::sort;
    typed_subarray: TYPED_ARRAY_PROTO, "subarray" 2 typed_methods::subarray;
    typed_to_locale_string: TYPED_ARRAY_PROTO, "toLocaleString" 0 typed_methods::to_locale_string;
    typed_to_reversed: TYPED_ARRAY_PROTO, "toReversed" 0 typed_methods::to_reversed;
    typed_to_sorted: TYPED_ARRAY_PROTO, "toSorted" 1 typed_methods::to_sorted;
    typed_with: TYPED_ARRAY_PROTO, "with" 2 typed_methods::with;
    weak_map_get: WEAK_MAP_PROTO, "get" 1 weak::map_get;
    weak_map_set: WEAK_MAP_PROTO, "set" 2 weak::map_set;
    weak_map_has: WEAK_MAP_PROTO, "has" 1 weak::map_has;
    weak_map_delete: WEAK_MAP_PROTO, "delete" 1 weak::map_delete;
    weak_set_add: WEAK_SET_PROTO, "add" 1 weak::set_add;
    weak_set_has: WEAK_SET_PROTO, "has" 1 weak::set_has;
    weak_set_delete: WEAK_SET_PROTO, "delete" 1 weak::set_delete;
    weak_ref_deref: WEAK_REF_PROTO, "deref" 0 weak::deref;
    registry_register: REGISTRY_PROTO, "register" 2 weak::register;
    registry_unregister: REGISTRY_PROTO, "unregister" 1 weak::unregister;

    json_parse: JSON, "parse" 2 json::parse;
    json_stringify: JSON, "stringify" 3 json::stringify;

    proxy: GLOBAL, "Proxy" 2 proxy::proxy;
    proxy_revocable: id::proxy, "revocable" 2 proxy::revocable;
    reflect_apply: REFLECT, "apply" 3 reflect::apply;
    reflect_construct: REFLECT, "construct" 2 reflect::construct;
    reflect_define: REFLECT, "defineProperty" 3 reflect::define_property;
    reflect_delete: REFLECT, "deleteProperty" 2 reflect::delete_property;
    reflect_get: REFLECT, "get" 2 reflect::get;
    reflect_descriptor: REFLECT, "getOwnPropertyDescriptor" 2 reflect::get_own_property_descriptor;
    reflect_get_proto: REFLECT, "getPrototypeOf" 1 reflect::get_prototype_of;
    reflect_has: REFLECT, "has" 2 reflect::has;
    reflect_is_extensible: REFLECT, "isExtensible" 1 reflect::is_extensible;
    reflect_own_keys: REFLECT, "ownKeys" 1 reflect::own_keys;
    reflect_prevent: REFLECT, "preventExtensions" 1 reflect::prevent_extensions;
    reflect_set: REFLECT, "set" 3 reflect::set;
    reflect_set_proto: REFLECT, "setPrototypeOf" 2 reflect::set_prototype_of;
    symbol: GLOBAL, "Symbol" 0 symbol::symbol;
    symbol_for: id::symbol, "for" 1 symbol::for_key;
    symbol_key_for: id::symbol, "keyFor" 1 symbol::key_for;
    symbol_to_string: SYMBOL_PROTO, "toString" 0 symbol::to_string;
    symbol_value_of: SYMBOL_PROTO, "valueOf" 0 symbol::value_of;
    symbol_description: NOBODY, "get description" 0 symbol::description;
    symbol_to_primitive: NOBODY, "@@toPrimitive" 1 symbol::to_primitive;
    object_symbols: id::object, "getOwnPropertySymbols" 1 object::get_own_property_symbols;
    function_has_instance: NOBODY, "@@hasInstance" 1 function::has_instance;
    species: NOBODY, "get [Symbol.species]" 0 symbol::species;
    this_iterator: ITERATOR_PROTO, "@@iterator" 0 iterator::itself;
    array_keys: ARRAY_PROTO, "keys" 0 iterator::array_keys;
    array_values: ARRAY_PROTO, "values" 0 iterator::array_values;
    array_entries: ARRAY_PROTO, "entries" 0 iterator::array_entries;
    array_next: ARRAY_ITERATOR_PROTO, "next" 0 iterator::array_next;
    string_iterator: STRING_PROTO, "@@iterator" 0 iterator::string_iterator;
    typed_keys: TYPED_ARRAY_PROTO, "keys" 0 iterator::typed_keys;
    typed_values: TYPED_ARRAY_PROTO, "values" 0 iterator::typed_values;
    typed_entries: TYPED_ARRAY_PROTO, "entries" 0 iterator::typed_entries;
    typed_tag: NOBODY, "get [Symbol.toStringTag]" 0 typed_array::tag;
    string_next: STRING_ITERATOR_PROTO, "next" 0 iterator::string_next;
}

/// What a row that is no function has.
#[derive(Clone, Copy)]
enum Val {
    Num(f64),
    Obj(u16),
    Text(&'static Lit),
    Undefined,
    /// What a part of the host gives: all of it, or what it has by the name of the row or by another.
    Whole(u8),
    Given(u8),
    Named(u8, &'static Lit),
    /// What a function gives each time.
    Made(fn(&mut Rt) -> R<V>),
    True,
    /// A well-known symbol.
    Sym(usize),
    /// The numbers of a getter and of a setter, or NOBODY.
    Accessor(u16, u16),
}

macro_rules! values {
    ($($owner:expr, $name:literal $attrs:expr, $val:expr;)*) => {
        const VALUE_COUNT: usize = [$($name),*].len();
        const VALUE_ROWS: &[Row] = &VALUES;
        static VALUES: [Row; VALUE_COUNT] = [$(row($owner, $name, $attrs as u8)),*];
        fn value(i: usize) -> Val {
            const TABLE: [Val; VALUE_COUNT] = [$($val),*];
            TABLE.get(i).copied().unwrap_or(Val::Undefined)
        }
    };
}

use Val::{Accessor, Given, Made, Named, Num, Obj, Sym, Text, True, Undefined, Whole};

values! {
    GLOBAL, "undefined" 0, Undefined;
    GLOBAL, "NaN" 0, Num(f64::NAN);
    GLOBAL, "Infinity" 0, Num(f64::INFINITY);
    GLOBAL, "Math" WC, Obj(MATH);
    GLOBAL, "JSON" WC, Obj(JSON);
    GLOBAL, "console" WC, Obj(CONSOLE);
    GLOBAL, "globalThis" WC, Obj(GLOBAL_THIS);
    HOST_API, "name" WC, Made(api::name);
    HOST_API, "base" WC, Whole(parts::BASE);
    HOST_API, "stub" WC, Obj(STUBS);
    HOST_API, "timers" WC, Whole(parts::TIMERS);
    HOST_API, "events" WC, Whole(parts::EVENTS);
    HOST_API, "encoding" WC, Whole(parts::ENCODING);
    HOST_API, "url" WC, Whole(parts::URL);
    HOST_API, "http" WC, Whole(parts::HTTP);
    HOST_API, "clone" WC, Whole(parts::CLONE);
    HOST_API, "moment" WC, Whole(parts::MOMENT);
    HOST_API, "buffer" WC, Whole(parts::BUFFER);
    HOST_API, "fetching" WC, Whole(parts::FETCHING);
    HOST_API, "chance" WC, Whole(parts::CHANCE);
    HOST_API, "process" WC, Whole(parts::PROCESS);
    HOST_API, "lines" WC, Whole(parts::LINES);
    HOST_API, "path" WC, Whole(parts::PATH);
    HOST_API, "querystring" WC, Whole(parts::QUERYSTRING);
    HOST_API, "util" WC, Whole(parts::UTIL);
    HOST_API, "emitter" WC, Whole(parts::EMITTER);
    HOST_API, "crypto" WC, Whole(parts::CRYPTO);
    HOST_API, "nodeurl" WC, Whole(parts::NODEURL);
    HOST_API, "calling" WC, Whole(parts::CALLING);
    HOST_API, "cookie" WC, Whole(parts::COOKIE);
    HOST_API, "edge" WC, Whole(parts::EDGE);
    HOST_API, "azure" WC, Whole(parts::AZURE);
    HOST_API, "nodestyle" WC, Whole(parts::NODESTYLE);
    HOST_API, "custom" WC, Made(api::custom);
    HOST_API, "dispose" WC, Undefined;
    HOST_API, "version" WC, Text(&api::VERSION);
    HOST_API, "file" WC, Text(&api::FILE);
    HOST_API, "redirect" WC, Num(302.0);
    HOST_API, "environment" WC, Made(api::environment);
    HOST_API, "reasons" WC, Made(api::reasons);
    GLOBAL, "DOMException" WC, Given(parts::EVENTS);
    GLOBAL, "Event" WC, Given(parts::EVENTS);
    GLOBAL, "EventTarget" WC, Given(parts::EVENTS);
    GLOBAL, "AbortSignal" WC, Given(parts::EVENTS);
    GLOBAL, "AbortController" WC, Given(parts::EVENTS);
    GLOBAL, "TextEncoder" WC, Given(parts::ENCODING);
    GLOBAL, "TextDecoder" WC, Given(parts::ENCODING);
    GLOBAL, "atob" WC, Given(parts::ENCODING);
    GLOBAL, "btoa" WC, Given(parts::ENCODING);
    GLOBAL, "URL" WC, Given(parts::URL);
    GLOBAL, "URLSearchParams" WC, Given(parts::URL);
    GLOBAL, "Headers" WC, Given(parts::HTTP);
    GLOBAL, "Request" WC, Given(parts::HTTP);
    GLOBAL, "Response" WC, Given(parts::HTTP);
    GLOBAL, "Blob" WC, Given(parts::HTTP);
    GLOBAL, "File" WC, Given(parts::HTTP);
    GLOBAL, "FormData" WC, Given(parts::HTTP);
    GLOBAL, "ReadableStream" WC, Given(parts::HTTP);
    GLOBAL, "structuredClone" WC, Given(parts::CLONE);
    GLOBAL, "performance" WC, Given(parts::MOMENT);
    GLOBAL, "Buffer" WC, Given(parts::BUFFER);
    GLOBAL, "fetch" WC, Given(parts::FETCHING);
    GLOBAL, "setTimeout" WC, Given(parts::TIMERS);
    GLOBAL, "setInterval" WC, Given(parts::TIMERS);
    GLOBAL, "setImmediate" WC, Given(parts::TIMERS);
    GLOBAL, "clearTimeout" WC, Given(parts::TIMERS);
    GLOBAL, "clearInterval" WC, Given(parts::TIMERS);
    GLOBAL, "clearImmediate" WC, Given(parts::TIMERS);
    GLOBAL, "process" WC, Given(parts::PROCESS);
    GLOBAL, "addEventListener" WC, Given(parts::EDGE);
    GLOBAL, "Crypto" WC, Given(parts::CRYPTO);
    GLOBAL, "SubtleCrypto" WC, Given(parts::CRYPTO);
    GLOBAL, "CryptoKey" WC, Given(parts::CRYPTO);
    MODULES, "containerless" 0, Obj(HOST);
    MODULES, "util" 0, Named(parts::UTIL, &api::MODULE);
    MODULES, "events" 0, Named(parts::EMITTER, &api::MODULE);
    MODULES, "path" 0, Named(parts::PATH, &api::MODULE);
    MODULES, "path/posix" 0, Named(parts::PATH, &api::MODULE);
    MODULES, "querystring" 0, Named(parts::QUERYSTRING, &api::MODULE);
    MODULES, "url" 0, Named(parts::NODEURL, &api::MODULE);
    MODULES, "crypto" 0, Named(parts::CRYPTO, &api::MODULE);
    MODULES, "buffer" 0, Named(parts::BUFFER, &api::MODULE);
    MODULES, "@azure/functions" 0, Named(parts::AZURE, &api::MODULE);
    MODULES, "process" 0, Named(parts::PROCESS, &api::PROCESS);
    MODULES, "timers" 0, Named(parts::TIMERS, &api::FUNCTIONS);
    MODULES, "timers/promises" 0, Named(parts::TIMERS, &api::PROMISED);
    GLOBAL, "crypto" WC, Named(parts::CRYPTO, &api::WEBCRYPTO);
    GLOBAL, "__dirname" WC, Text(&api::DIRNAME);
    GLOBAL, "__filename" WC, Text(&api::FILE);
    OBJECT_PROTO, "constructor" WC, Obj(id::object);
    OBJECT_PROTO, "__proto__" C, Accessor(id::get_proto, id::set_proto);
    FUNCTION_PROTO, "constructor" WC, Obj(id::function);
    FUNCTION_PROTO, "name" C, Text(&EMPTY_STRING);
    FUNCTION_PROTO, "length" C, Num(0.0);
    ARRAY_PROTO, "constructor" WC, Obj(id::array);
    ARRAY_PROTO, "length" W, Num(0.0);
    STRING_PROTO, "constructor" WC, Obj(id::string);
    STRING_PROTO, "length" 0, Num(0.0);
    STRING_PROTO, "trimLeft" WC, Obj(id::string_trim_start);
    STRING_PROTO, "trimRight" WC, Obj(id::string_trim_end);
    NUMBER_PROTO, "constructor" WC, Obj(id::number);
    BOOLEAN_PROTO, "constructor" WC, Obj(id::boolean);
    ERROR_PROTO, "constructor" WC, Obj(id::error);
    ERROR_PROTO, "name" WC, Text(&ERROR);
    ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    TYPE_ERROR_PROTO, "constructor" WC, Obj(id::type_error);
    TYPE_ERROR_PROTO, "name" WC, Text(&TYPE_ERROR);
    TYPE_ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    RANGE_ERROR_PROTO, "constructor" WC, Obj(id::range_error);
    RANGE_ERROR_PROTO, "name" WC, Text(&RANGE_ERROR);
    RANGE_ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    REFERENCE_ERROR_PROTO, "constructor" WC, Obj(id::reference_error);
    REFERENCE_ERROR_PROTO, "name" WC, Text(&REFERENCE_ERROR);
    REFERENCE_ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    SYNTAX_ERROR_PROTO, "constructor" WC, Obj(id::syntax_error);
    SYNTAX_ERROR_PROTO, "name" WC, Text(&SYNTAX_ERROR);
    SYNTAX_ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    EVAL_ERROR_PROTO, "constructor" WC, Obj(id::eval_error);
    EVAL_ERROR_PROTO, "name" WC, Text(&EVAL_ERROR);
    EVAL_ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    URI_ERROR_PROTO, "constructor" WC, Obj(id::uri_error);
    URI_ERROR_PROTO, "name" WC, Text(&URI_ERROR);
    URI_ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    AGGREGATE_ERROR_PROTO, "constructor" WC, Obj(id::aggregate_error);
    AGGREGATE_ERROR_PROTO, "name" WC, Text(&AGGREGATE_ERROR);
    AGGREGATE_ERROR_PROTO, "message" WC, Text(&EMPTY_STRING);
    id::aggregate_error, "prototype" 0, Obj(AGGREGATE_ERROR_PROTO);
    PROMISE_PROTO, "constructor" WC, Obj(id::promise);
    id::promise, "prototype" 0, Obj(PROMISE_PROTO);
    GENERATOR_PROTO, "constructor" C, Obj(GENERATOR_FUNCTION_PROTO);
    GENERATOR_FUNCTION_PROTO, "prototype" C, Obj(GENERATOR_PROTO);
    MAP_PROTO, "constructor" WC, Obj(id::map);
    MAP_PROTO, "size" C, Accessor(id::map_size, NOBODY);
    SET_PROTO, "constructor" WC, Obj(id::set);
    SET_PROTO, "size" C, Accessor(id::set_size, NOBODY);
    SET_PROTO, "keys" WC, Obj(id::set_values);
    REGEXP_PROTO, "constructor" WC, Obj(id::regexp);
    REGEXP_PROTO, "source" C, Accessor(id::regexp_source, NOBODY);
    REGEXP_PROTO, "flags" C, Accessor(id::regexp_flags, NOBODY);
    REGEXP_PROTO, "hasIndices" C, Accessor(id::regexp_has_indices, NOBODY);
    REGEXP_PROTO, "global" C, Accessor(id::regexp_global, NOBODY);
    REGEXP_PROTO, "ignoreCase" C, Accessor(id::regexp_ignore_case, NOBODY);
    REGEXP_PROTO, "multiline" C, Accessor(id::regexp_multiline, NOBODY);
    REGEXP_PROTO, "dotAll" C, Accessor(id::regexp_dot_all, NOBODY);
    REGEXP_PROTO, "unicode" C, Accessor(id::regexp_unicode, NOBODY);
    REGEXP_PROTO, "unicodeSets" C, Accessor(id::regexp_unicode_sets, NOBODY);
    REGEXP_PROTO, "sticky" C, Accessor(id::regexp_sticky, NOBODY);
    INT8_PROTO, "constructor" WC, Obj(id::int8_array);
    INT8_PROTO, "BYTES_PER_ELEMENT" 0, Num(1.0);
    id::int8_array, "prototype" 0, Obj(INT8_PROTO);
    id::int8_array, "BYTES_PER_ELEMENT" 0, Num(1.0);
    UINT8_PROTO, "constructor" WC, Obj(id::uint8_array);
    UINT8_PROTO, "BYTES_PER_ELEMENT" 0, Num(1.0);
    id::uint8_array, "prototype" 0, Obj(UINT8_PROTO);
    id::uint8_array, "BYTES_PER_ELEMENT" 0, Num(1.0);
    UINT8_CLAMPED_PROTO, "constructor" WC, Obj(id::uint8_clamped_array);
    UINT8_CLAMPED_PROTO, "BYTES_PER_ELEMENT" 0, Num(1.0);
    id::uint8_clamped_array, "prototype" 0, Obj(UINT8_CLAMPED_PROTO);
    id::uint8_clamped_array, "BYTES_PER_ELEMENT" 0, Num(1.0);
    INT16_PROTO, "constructor" WC, Obj(id::int16_array);
    INT16_PROTO, "BYTES_PER_ELEMENT" 0, Num(2.0);
    id::int16_array, "prototype" 0, Obj(INT16_PROTO);
    id::int16_array, "BYTES_PER_ELEMENT" 0, Num(2.0);
    UINT16_PROTO, "constructor" WC, Obj(id::uint16_array);
    UINT16_PROTO, "BYTES_PER_ELEMENT" 0, Num(2.0);
    id::uint16_array, "prototype" 0, Obj(UINT16_PROTO);
    id::uint16_array, "BYTES_PER_ELEMENT" 0, Num(2.0);
    INT32_PROTO, "constructor" WC, Obj(id::int32_array);
    INT32_PROTO, "BYTES_PER_ELEMENT" 0, Num(4.0);
    id::int32_array, "prototype" 0, Obj(INT32_PROTO);
    id::int32_array, "BYTES_PER_ELEMENT" 0, Num(4.0);
    UINT32_PROTO, "constructor" WC, Obj(id::uint32_array);
    UINT32_PROTO, "BYTES_PER_ELEMENT" 0, Num(4.0);
    id::uint32_array, "prototype" 0, Obj(UINT32_PROTO);
    id::uint32_array, "BYTES_PER_ELEMENT" 0, Num(4.0);
    FLOAT32_PROTO, "constructor" WC, Obj(id::float32_array);
    FLOAT32_PROTO, "BYTES_PER_ELEMENT" 0, Num(4.0);
    id::float32_array, "prototype" 0, Obj(FLOAT32_PROTO);
    id::float32_array, "BYTES_PER_ELEMENT" 0, Num(4.0);
    FLOAT64_PROTO, "constructor" WC, Obj(id::float64_array);
    FLOAT64_PROTO, "BYTES_PER_ELEMENT" 0, Num(8.0);
    id::float64_array, "prototype" 0, Obj(FLOAT64_PROTO);
    id::float64_array, "BYTES_PER_ELEMENT" 0, Num(8.0);
    BIG_INT64_PROTO, "constructor" WC, Obj(id::big_int64_array);
    BIG_INT64_PROTO, "BYTES_PER_ELEMENT" 0, Num(8.0);
    id::big_int64_array, "prototype" 0, Obj(BIG_INT64_PROTO);
    id::big_int64_array, "BYTES_PER_ELEMENT" 0, Num(8.0);
    BIG_UINT64_PROTO, "constructor" WC, Obj(id::big_uint64_array);
    BIG_UINT64_PROTO, "BYTES_PER_ELEMENT" 0, Num(8.0);
    id::big_uint64_array, "prototype" 0, Obj(BIG_UINT64_PROTO);
    id::big_uint64_array, "BYTES_PER_ELEMENT" 0, Num(8.0);
    TYPED_ARRAY_PROTO, "constructor" WC, Obj(id::typed_array);
    TYPED_ARRAY_PROTO, "toString" WC, Obj(id::array_to_string);
    TYPED_ARRAY_PROTO, "buffer" C, Accessor(id::typed_buffer, NOBODY);
    TYPED_ARRAY_PROTO, "byteLength" C, Accessor(id::typed_byte_length, NOBODY);
    TYPED_ARRAY_PROTO, "byteOffset" C, Accessor(id::typed_byte_offset, NOBODY);
    TYPED_ARRAY_PROTO, "length" C, Accessor(id::typed_length, NOBODY);
    id::typed_array, "prototype" 0, Obj(TYPED_ARRAY_PROTO);
    ARRAY_BUFFER_PROTO, "constructor" WC, Obj(id::array_buffer);
    ARRAY_BUFFER_PROTO, "byteLength" C, Accessor(id::buffer_byte_length, NOBODY);
    ARRAY_BUFFER_PROTO, "maxByteLength" C, Accessor(id::buffer_max_byte_length, NOBODY);
    ARRAY_BUFFER_PROTO, "resizable" C, Accessor(id::buffer_resizable, NOBODY);
    id::array_buffer, "prototype" 0, Obj(ARRAY_BUFFER_PROTO);
    DATA_VIEW_PROTO, "constructor" WC, Obj(id::data_view);
    DATA_VIEW_PROTO, "buffer" C, Accessor(id::view_buffer, NOBODY);
    DATA_VIEW_PROTO, "byteLength" C, Accessor(id::view_byte_length, NOBODY);
    DATA_VIEW_PROTO, "byteOffset" C, Accessor(id::view_byte_offset, NOBODY);
    id::data_view, "prototype" 0, Obj(DATA_VIEW_PROTO);
    WEAK_MAP_PROTO, "constructor" WC, Obj(id::weak_map);
    id::weak_map, "prototype" 0, Obj(WEAK_MAP_PROTO);
    WEAK_SET_PROTO, "constructor" WC, Obj(id::weak_set);
    id::weak_set, "prototype" 0, Obj(WEAK_SET_PROTO);
    WEAK_REF_PROTO, "constructor" WC, Obj(id::weak_ref);
    id::weak_ref, "prototype" 0, Obj(WEAK_REF_PROTO);
    REGISTRY_PROTO, "constructor" WC, Obj(id::registry);
    id::registry, "prototype" 0, Obj(REGISTRY_PROTO);
    BIGINT_PROTO, "constructor" WC, Obj(id::bigint);
    id::bigint, "prototype" 0, Obj(BIGINT_PROTO);
    BIGINT_PROTO, "@@toStringTag" C, Text(&BIGINT_NAME);
    DATE_PROTO, "constructor" WC, Obj(id::date);
    DATE_PROTO, "@@toPrimitive" C, Obj(id::date_to_primitive);
    DATE_PROTO, "toGMTString" WC, Obj(id::date_to_utc_string);
    id::date, "prototype" 0, Obj(DATE_PROTO);
    id::symbol, "prototype" 0, Obj(SYMBOL_PROTO);
    id::symbol, "asyncIterator" 0, Sym(sym::ASYNC_ITERATOR);
    id::symbol, "hasInstance" 0, Sym(sym::HAS_INSTANCE);
    id::symbol, "isConcatSpreadable" 0, Sym(sym::IS_CONCAT_SPREADABLE);
    id::symbol, "iterator" 0, Sym(sym::ITERATOR);
    id::symbol, "match" 0, Sym(sym::MATCH);
    id::symbol, "matchAll" 0, Sym(sym::MATCH_ALL);
    id::symbol, "replace" 0, Sym(sym::REPLACE);
    id::symbol, "search" 0, Sym(sym::SEARCH);
    id::symbol, "species" 0, Sym(sym::SPECIES);
    id::symbol, "split" 0, Sym(sym::SPLIT);
    id::symbol, "toPrimitive" 0, Sym(sym::TO_PRIMITIVE);
    id::symbol, "toStringTag" 0, Sym(sym::TO_STRING_TAG);
    id::symbol, "unscopables" 0, Sym(sym::UNSCOPABLES);
    SYMBOL_PROTO, "constructor" WC, Obj(id::symbol);
    SYMBOL_PROTO, "description" C, Accessor(id::symbol_description, NOBODY);
    SYMBOL_PROTO, "@@toPrimitive" C, Obj(id::symbol_to_primitive);
    SYMBOL_PROTO, "@@toStringTag" C, Text(&SYMBOL_NAME);
    FUNCTION_PROTO, "@@hasInstance" 0, Obj(id::function_has_instance);
    GLOBAL, "Reflect" WC, Obj(REFLECT);
    REFLECT, "@@toStringTag" C, Text(&REFLECT_NAME);
    MATH, "@@toStringTag" C, Text(&MATH_NAME);
    JSON, "@@toStringTag" C, Text(&JSON_NAME);
    ARRAY_PROTO, "@@iterator" WC, Obj(id::array_values);
    ARRAY_PROTO, "@@unscopables" C, Obj(UNSCOPABLES);
    ARRAY_ITERATOR_PROTO, "@@toStringTag" C, Text(&ARRAY_ITERATOR);
    STRING_ITERATOR_PROTO, "@@toStringTag" C, Text(&STRING_ITERATOR);
    MAP_PROTO, "@@iterator" WC, Obj(id::map_entries);
    MAP_PROTO, "@@toStringTag" C, Text(&MAP_NAME);
    MAP_ITERATOR_PROTO, "@@toStringTag" C, Text(&MAP_ITERATOR);
    SET_PROTO, "@@iterator" WC, Obj(id::set_values);
    SET_PROTO, "@@toStringTag" C, Text(&SET_NAME);
    REGEXP_STRING_ITERATOR_PROTO, "@@toStringTag" C, Text(&REGEXP_STRING_ITERATOR);
    SET_ITERATOR_PROTO, "@@toStringTag" C, Text(&SET_ITERATOR);
    PROMISE_PROTO, "@@toStringTag" C, Text(&PROMISE_NAME);
    GENERATOR_PROTO, "@@toStringTag" C, Text(&GENERATOR_NAME);
    GENERATOR_FUNCTION_PROTO, "@@toStringTag" C, Text(&GENERATOR_FUNCTION_NAME);
    ASYNC_FUNCTION_PROTO, "@@toStringTag" C, Text(&ASYNC_FUNCTION_NAME);
    id::promise, "@@species" C, Accessor(id::species, NOBODY);
    TYPED_ARRAY_PROTO, "@@iterator" WC, Obj(id::typed_values);
    TYPED_ARRAY_PROTO, "@@toStringTag" C, Accessor(id::typed_tag, NOBODY);
    ARRAY_BUFFER_PROTO, "@@toStringTag" C, Text(&ARRAY_BUFFER_NAME);
    DATA_VIEW_PROTO, "@@toStringTag" C, Text(&DATA_VIEW_NAME);
    WEAK_MAP_PROTO, "@@toStringTag" C, Text(&WEAK_MAP_NAME);
    WEAK_SET_PROTO, "@@toStringTag" C, Text(&WEAK_SET_NAME);
    WEAK_REF_PROTO, "@@toStringTag" C, Text(&WEAK_REF_NAME);
    REGISTRY_PROTO, "@@toStringTag" C, Text(&REGISTRY_NAME);
    id::array_buffer, "@@species" C, Accessor(id::species, NOBODY);
    id::typed_array, "@@species" C, Accessor(id::species, NOBODY);
    id::array, "@@species" C, Accessor(id::species, NOBODY);
    id::map, "@@species" C, Accessor(id::species, NOBODY);
    id::set, "@@species" C, Accessor(id::species, NOBODY);
    id::regexp, "@@species" C, Accessor(id::species, NOBODY);
    UNSCOPABLES, "at" WEC, True;
    UNSCOPABLES, "copyWithin" WEC, True;
    UNSCOPABLES, "entries" WEC, True;
    UNSCOPABLES, "fill" WEC, True;
    UNSCOPABLES, "find" WEC, True;
    UNSCOPABLES, "findIndex" WEC, True;
    UNSCOPABLES, "findLast" WEC, True;
    UNSCOPABLES, "findLastIndex" WEC, True;
    UNSCOPABLES, "flat" WEC, True;
    UNSCOPABLES, "flatMap" WEC, True;
    UNSCOPABLES, "includes" WEC, True;
    UNSCOPABLES, "keys" WEC, True;
    UNSCOPABLES, "values" WEC, True;
    UNSCOPABLES, "toReversed" WEC, True;
    UNSCOPABLES, "toSorted" WEC, True;
    UNSCOPABLES, "toSpliced" WEC, True;
    id::regexp, "prototype" 0, Obj(REGEXP_PROTO);
    id::map, "prototype" 0, Obj(MAP_PROTO);
    id::set, "prototype" 0, Obj(SET_PROTO);
    id::object, "prototype" 0, Obj(OBJECT_PROTO);
    id::function, "prototype" 0, Obj(FUNCTION_PROTO);
    id::array, "prototype" 0, Obj(ARRAY_PROTO);
    id::string, "prototype" 0, Obj(STRING_PROTO);
    id::number, "prototype" 0, Obj(NUMBER_PROTO);
    id::boolean, "prototype" 0, Obj(BOOLEAN_PROTO);
    id::error, "prototype" 0, Obj(ERROR_PROTO);
    id::type_error, "prototype" 0, Obj(TYPE_ERROR_PROTO);
    id::range_error, "prototype" 0, Obj(RANGE_ERROR_PROTO);
    id::reference_error, "prototype" 0, Obj(REFERENCE_ERROR_PROTO);
    id::syntax_error, "prototype" 0, Obj(SYNTAX_ERROR_PROTO);
    id::eval_error, "prototype" 0, Obj(EVAL_ERROR_PROTO);
    id::uri_error, "prototype" 0, Obj(URI_ERROR_PROTO);
    id::number, "MAX_VALUE" 0, Num(f64::MAX);
    id::number, "MIN_VALUE" 0, Num(f64::from_bits(1));
    id::number, "NaN" 0, Num(f64::NAN);
    id::number, "NEGATIVE_INFINITY" 0, Num(f64::NEG_INFINITY);
    id::number, "POSITIVE_INFINITY" 0, Num(f64::INFINITY);
    id::number, "MAX_SAFE_INTEGER" 0, Num(9_007_199_254_740_991.0);
    id::number, "MIN_SAFE_INTEGER" 0, Num(-9_007_199_254_740_991.0);
    id::number, "EPSILON" 0, Num(f64::EPSILON);
    id::number, "parseInt" WC, Obj(id::parse_int);
    id::number, "parseFloat" WC, Obj(id::parse_float);
    MATH, "E" 0, Num(core::f64::consts::E);
    MATH, "LN10" 0, Num(core::f64::consts::LN_10);
    MATH, "LN2" 0, Num(core::f64::consts::LN_2);
    MATH, "LOG10E" 0, Num(core::f64::consts::LOG10_E);
    MATH, "LOG2E" 0, Num(core::f64::consts::LOG2_E);
    MATH, "PI" 0, Num(core::f64::consts::PI);
    MATH, "SQRT1_2" 0, Num(core::f64::consts::FRAC_1_SQRT_2);
    MATH, "SQRT2" 0, Num(core::f64::consts::SQRT_2);
}

/// What exists in Node and is not compiled: to read it stops. One line an owner.
const fn refused(owner: u16) -> &'static [u8] {
    match owner {
        FUNCTION_PROTO => b"arguments caller",
        CONSOLE => {
            b"dir time timeEnd timeLog trace assert clear count countReset group groupCollapsed groupEnd table \
              dirxml profile profileEnd timeStamp context createTask _stdoutErrorHandler _stderrErrorHandler _times Console"
        }
        GENERATOR_FUNCTION_PROTO | ASYNC_FUNCTION_PROTO => b"constructor",
        REGEXP_PROTO => b"compile",
        id::regexp => b"$1 $2 $3 $4 $5 $6 $7 $8 $9 $_ $& $+ $` $' input lastMatch lastParen leftContext rightContext",
        id::symbol => b"dispose asyncDispose",
        id::error => b"stackTraceLimit prepareStackTrace",
        GLOBAL => {
            b"SharedArrayBuffer Atomics Intl WebAssembly eval global \
              navigator MessageChannel MessagePort MessageEvent BroadcastChannel WritableStream \
              TransformStream CompressionStream DecompressionStream CustomEvent \
              ByteLengthQueuingStrategy CountQueuingStrategy TextDecoderStream TextEncoderStream \
              ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableByteStreamController \
              ReadableStreamDefaultController ReadableStreamDefaultReader WritableStreamDefaultController \
              WritableStreamDefaultWriter TransformStreamDefaultController Performance PerformanceEntry \
              PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList \
              PerformanceResourceTiming"
        }
        MODULES => {
            b"assert assert/strict async_hooks child_process cluster console constants dgram \
              diagnostics_channel dns dns/promises domain fs fs/promises http http2 https inspector \
              inspector/promises module net os path/win32 perf_hooks punycode readline readline/promises repl \
              stream stream/consumers stream/promises stream/web string_decoder sys tls trace_events tty \
              util/types v8 vm wasi worker_threads zlib"
        }
        LACKS_UTIL => {
            b"_errnoException _exceptionWithHostPort _extend debug styleText formatWithOptions \
              getSystemErrorMap getSystemErrorName isBoolean isBuffer isDeepStrictEqual isNull \
              isNullOrUndefined isNumber isString isSymbol isUndefined isRegExp isObject isDate isError \
              isFunction isPrimitive log transferableAbortSignal transferableAbortController aborted parseEnv \
              parseArgs MIMEType MIMEParams"
        }
        LACKS_CRYPTO => {
            b"checkPrime checkPrimeSync createCipheriv createDecipheriv createDiffieHellman \
              createDiffieHellmanGroup createECDH createSign createVerify diffieHellman generatePrime \
              generatePrimeSync getCiphers getCipherInfo getCurves getDiffieHellman getHashes hkdf hkdfSync \
              pbkdf2 pbkdf2Sync generateKeyPair generateKeyPairSync generateKey generateKeySync \
              privateDecrypt privateEncrypt publicDecrypt publicEncrypt randomFill scrypt scryptSync sign \
              setEngine getFips setFips verify hash Certificate Cipher Cipheriv Decipher Decipheriv \
              DiffieHellman DiffieHellmanGroup ECDH Sign Verify X509Certificate secureHeapUsed constants"
        }
        LACKS_URL => {
            b"Url parse resolve resolveObject format domainToASCII domainToUnicode urlToHttpOptions"
        }
        LACKS_BUFFER => {
            b"transcode isUtf8 isAscii kStringMaxLength INSPECT_MAX_BYTES resolveObjectURL"
        }
        _ => b"",
    }
}

/// Where a refused name ends in the text of its owner that has it at `at`.
const fn word_end(text: &[u8], at: usize) -> usize {
    let mut i = at;
    while i < text.len() && text[i] != b' ' {
        i += 1;
    }
    i
}

/// The refused name at a place of its owner's text.
fn refused_at(owner: u16, at: usize) -> &'static [u8] {
    let text = refused(owner);
    text.get(at..word_end(text, at)).unwrap_or(&[])
}

/// Rows from here on are refused names, by their place in the owner's text; beyond them are the virtual properties
/// of functions.
const REFUSED: u32 = 1 << 16;
const FN_LENGTH: u32 = 1 << 17;
const FN_NAME: u32 = 1 << 18;
/// The row of what a module of Node.js has and the host has not.
const LACKING: u32 = 1 << 19;

/// The rows by owner and name: open addressing, 0 for nothing, else one more than the row's number, or
/// `REFUSED_ENTRY` and the place of a refused name in its owner's text.
const INDEX_SIZE: usize = 4096;
const REFUSED_ENTRY: u16 = 1 << 15;
static NAMES: [u16; INDEX_SIZE] = index();

const fn index() -> [u16; INDEX_SIZE] {
    let mut t = [0; INDEX_SIZE];
    let mut i = 0;
    while i < FUNCS.len() {
        t = enter(t, FUNCS[i].owner, &FUNCS[i].name, 0, FUNCS[i].len as usize, 1 + i as u16);
        i += 1;
    }
    let mut i = 0;
    while i < VALUE_ROWS.len() {
        let w = &VALUE_ROWS[i];
        t = enter(t, w.owner, &w.name, 0, w.len as usize, (1 + FUNCS.len() + i) as u16);
        i += 1;
    }
    let mut owner = 0;
    while owner < FIRST + FUNCS.len() as u16 {
        let text = refused(owner);
        let mut at = 0;
        while at < text.len() {
            let end = word_end(text, at);
            t = enter(t, owner, text, at, end, REFUSED_ENTRY | at as u16);
            at = end + 1;
        }
        owner += 1;
    }
    t
}

/// Enters the name `text[from..to]`.
const fn enter(mut t: [u16; INDEX_SIZE], owner: u16, text: &[u8], from: usize, to: usize, e: u16) -> [u16; INDEX_SIZE] {
    let name = text.split_at(to).0.split_at(from).1;
    let mut i = place(owner, crate::hash::of_literal(name, false));
    while t[i] != 0 {
        i = (i + 1) % INDEX_SIZE;
    }
    t[i] = e;
    t
}

const fn place(owner: u16, hash: u32) -> usize {
    (hash ^ (owner as u32).wrapping_mul(0x9E37_79B1)) as usize % INDEX_SIZE
}

/// The row of a name, if a built-in object has it.
pub(crate) fn row_of(owner: u16, k: S) -> Option<u32> {
    if matches!(owner, GLOBAL_THIS | STUB) {
        return Some(REFUSED);
    }
    let symbol = if k.is_symbol() { symbols::row_name(k) } else { b"" };
    let mut i = place(owner, k.hash());
    while let Some(&e) = NAMES.get(i) {
        if e == 0 {
            break;
        }
        if e & REFUSED_ENTRY == 0 {
            let row = e as usize - 1;
            let w = FUNCS.get(row).or_else(|| VALUES.get(row - FUNCS.len()));
            let is =
                |w: &'static Row| if k.is_symbol() { w.name() == symbol } else { k.is(w.name()) && !w.is_symbol() };
            if w.is_some_and(|w| w.owner == owner && is(w)) {
                return Some(row as u32);
            }
        } else {
            let at = (e & !REFUSED_ENTRY) as usize;
            let starts = at == 0 || refused(owner).get(at - 1) == Some(&b' ');
            let name = refused_at(owner, at);
            if starts && !name.is_empty() && k.is(name) {
                return Some(if matches!(owner, LACKS_UTIL..=MODULES) { LACKING } else { REFUSED | at as u32 });
            }
        }
        i = (i + 1) % INDEX_SIZE;
    }
    if owner >= FIRST {
        if k.is(b"length") {
            return Some(FN_LENGTH | owner as u32);
        }
        if k.is(b"name") {
            return Some(FN_NAME | owner as u32);
        }
    }
    None
}

/// The stop at a refused name.
#[cold]
fn refuse(rt: &mut Rt, owner: u16, row: u32) -> Stop {
    rt.detail = match refused_at(owner, (row & !REFUSED) as usize) {
        b"" => b"a built-in that is not compiled",
        name => name,
    };
    Stop::new(Stop::API, rt.site)
}

fn is_refused(row: u32) -> bool {
    (REFUSED..FN_LENGTH).contains(&row)
}

/// The name of a well-known symbol, without the word Symbol.
fn symbol_text(w: &'static Row) -> &'static str {
    w.name().get(2..).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or("")
}

/// The property that a row describes.
pub(crate) fn row_value(rt: &mut Rt, r: u32) -> R<Found> {
    if is_refused(r) {
        return Err(rt.api("a built-in that is not compiled"));
    }
    if r == LACKING {
        return Ok(Found { v: V::native(STUB), attrs: WC });
    }
    if r >= FN_LENGTH {
        let f = (r & 0xFFFF) as u16;
        let v = match FUNCS.get((f - FIRST) as usize) {
            Some(w) if r < FN_NAME => V::num(w.arity as f64),
            Some(w) if w.is_symbol() => {
                let p = [Part::T("[Symbol."), Part::T(symbol_text(w)), Part::T("]")];
                error::join(rt, &p)?.v()
            }
            Some(w) => rt.str8_at(w.name())?.v(),
            None => return Err(rt.internal()),
        };
        return Ok(Found { v, attrs: C });
    }
    let i = r as usize;
    if i < FUNCS.len() {
        return Ok(Found { v: V::native(FIRST + i as u16), attrs: WC });
    }
    let i = i - FUNCS.len();
    let attrs = VALUES.get(i).map_or(0, |w| w.arity as u32);
    let v = match value(i) {
        Num(n) => V::num(n),
        Obj(o) => V::native(o),
        Text(t) => t.v(),
        Undefined => V::UNDEFINED,
        Made(f) => f(rt)?,
        True => V::TRUE,
        Sym(i) => V::of_symbol(symbols::well_known(i)),
        Whole(n) => crate::host::part(rt, n)?,
        Named(n, name) => crate::host::given(rt, n, name)?,
        Given(n) => {
            let name = VALUES.get(i).map_or(&[][..], |w| w.name());
            let name = rt.str8_at(name)?.v();
            let all = crate::host::part(rt, n)?;
            crate::props::get_v(rt, all, name)?
        }
        Accessor(get, set) => {
            let function = |id| if id == NOBODY { V::UNDEFINED } else { V::native(id) };
            let pair = rt.new_cell(&[function(get), function(set)])?;
            return Ok(Found { v: pair, attrs: C | ACC });
        }
    };
    Ok(Found { v, attrs })
}

/// A global by name; None when there is none.
pub(crate) fn global(rt: &mut Rt, k: S) -> R<Option<V>> {
    match row_of(GLOBAL, k) {
        None => Ok(None),
        Some(r) if is_refused(r) => Err(refuse(rt, GLOBAL, r)),
        Some(r) => Ok(Some(row_value(rt, r)?.v)),
    }
}

/// A module by name; None when the host has none of it.
pub(crate) fn module(rt: &mut Rt, name: S) -> R<Option<V>> {
    // Longer than a row's name can be.
    if name.is(b"@google-cloud/functions-framework") {
        return Ok(Some(crate::host::given(rt, parts::NODESTYLE, &api::MODULE)?));
    }
    match row_of(MODULES, name) {
        Some(r) => Ok(Some(row_value(rt, r)?.v)),
        None => Ok(None),
    }
}

/// Stops, naming a refused property of a built-in object, if that is what a row is.
#[inline]
pub(crate) fn check_refused(rt: &mut Rt, owner: u16, row: u32) -> R<()> {
    if is_refused(row) {
        return Err(refuse(rt, owner, row));
    }
    Ok(())
}

pub(crate) fn proto_of(id: u16) -> V {
    match id {
        OBJECT_PROTO => V::NULL,
        TYPE_ERROR_PROTO..=URI_ERROR_PROTO | AGGREGATE_ERROR_PROTO => V::native(ERROR_PROTO),
        id::type_error..=id::uri_error => V::native(id::error),
        GENERATOR_FUNCTION_PROTO | ASYNC_FUNCTION_PROTO => V::native(FUNCTION_PROTO),
        UNSCOPABLES => V::NULL,
        ARRAY_ITERATOR_PROTO | STRING_ITERATOR_PROTO => V::native(ITERATOR_PROTO),
        INT8_PROTO..=BIG_UINT64_PROTO => V::native(TYPED_ARRAY_PROTO),
        id::int8_array..=id::big_uint64_array => V::native(id::typed_array),
        MAP_ITERATOR_PROTO | SET_ITERATOR_PROTO | REGEXP_STRING_ITERATOR_PROTO | GENERATOR_PROTO => {
            V::native(ITERATOR_PROTO)
        }
        _ if id >= FIRST => V::native(FUNCTION_PROTO),
        _ => V::native(OBJECT_PROTO),
    }
}

/// What typed arrays of a kind inherit from.
pub(crate) fn typed_proto(kind: Kind) -> u16 {
    INT8_PROTO + kind as u16
}

/// The kind of typed arrays that a built-in function constructs.
pub(crate) fn typed_kind(id: u16) -> Option<Kind> {
    KINDS.get(id.checked_sub(id::int8_array)? as usize).copied()
}

/// The constructor of typed arrays of a kind.
pub(crate) fn typed_constructor(kind: Kind) -> u16 {
    id::int8_array + kind as u16
}

pub(crate) fn is_function(id: u16) -> bool {
    id >= FIRST || matches!(id, FUNCTION_PROTO | STUB)
}

pub(crate) fn is_constructor(id: u16) -> bool {
    (id::object..=id::date).contains(&id)
        || (id::array_buffer..=id::registry).contains(&id)
        || id == id::symbol
        || id == id::proxy
        || id == STUB
}

/// Own keys of a built-in object: nothing can be enumerated but in the host's objects.
pub(crate) fn own_keys(rt: &mut Rt, owner: u16, which: Which, into: O) -> R<()> {
    if owner == UNSCOPABLES {
        for w in VALUE_ROWS.iter().filter(|w| w.owner == owner) {
            let k = rt.str8_at(w.name())?;
            rt.array_push(into, k.v())?;
        }
        return Ok(());
    }
    if which == Which::All || matches!(owner, HOST | HOST_API | STUB | CONSOLE | GLOBAL_THIS) {
        return Err(rt.api("the keys of a built-in object"));
    }
    Ok(())
}

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
