//! The built-in objects: a static table of what they have. They exist without being made, and are named by numbers:
//! objects below `FIRST`, functions from there on.

use crate::error::{self, Part};
use crate::host::{api, parts};
use crate::mem::Rt;
use crate::obj::{Found, Kind, ACC, C, KINDS, O, W, WC, WEC};
use crate::str::{Lit, S};
use crate::symbol as symbols;
use crate::value::{Stop, R, V};

mod body;
mod changes;
mod functions;
mod known;
mod names;
mod texts;
mod values;

pub(crate) use body::{attrs_of, body, body_of, changing, deleting, is_extensible, own, proto_of, shows_keys};
pub(crate) use changes::{
    check_host, note_fixed, note_prototype, Pristine, ELEMENTS, EXPRESSIONS, ITERATION, OBJECTS, PROMISES, STACKS,
};
use functions::FUNCS;
pub(crate) use functions::{dispatch, id};
pub use known::{builtin, builtin_function, known, method, Known, Method, NativeCode};
use names::{name_at, names, word_end};
pub(crate) use texts::*;
use values::{value, Val, VALUES, VALUE_ROWS};

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
/// The global object as a value.
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
/// What such a part has as its prototype: classes that extend it can be made.
const STUB_PROTO: u16 = 108;
/// An object whose functions are not compiled.
const ATOMICS: u16 = 109;
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

/// Owner of functions that are reached through accessors only.
const NOBODY: u16 = 0;

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
        let text = names(owner);
        let mut at = 0;
        while at < text.len() {
            let end = word_end(text, at);
            if !has_row(&t, owner, text, at, end) {
                t = enter(t, owner, text, at, end, REFUSED_ENTRY | at as u16);
            }
            at = end + 1;
        }
        owner += 1;
    }
    t
}

/// Whether the name `text[from..to]` has a row already, or is one that every function has.
const fn has_row(t: &[u16; INDEX_SIZE], owner: u16, text: &[u8], from: usize, to: usize) -> bool {
    let name = text.split_at(to).0.split_at(from).1;
    if owner >= FIRST && (is_text(name, b"length") || is_text(name, b"name")) {
        return true;
    }
    let mut i = place(owner, crate::hash::of_literal(name, false));
    while t[i] != 0 {
        if t[i] & REFUSED_ENTRY == 0 {
            let row = t[i] as usize - 1;
            let w = if row < FUNCS.len() { &FUNCS[row] } else { &VALUE_ROWS[row - FUNCS.len()] };
            if w.owner == owner && w.is(name) {
                return true;
            }
        }
        i = (i + 1) % INDEX_SIZE;
    }
    false
}

const fn is_text(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
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
    let symbol = if k.is_symbol() { symbols::row_name(k) } else { b"" };
    let mut refused = None;
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
            let starts = at == 0 || names(owner).get(at - 1) == Some(&b' ');
            let name = name_at(owner, at);
            // The entry may be of another owner's name, which has a row here.
            if starts && !name.is_empty() && k.is(name) {
                refused = Some(if matches!(owner, LACKS_UTIL..=MODULES) { LACKING } else { REFUSED | at as u32 });
            }
        }
        i = (i + 1) % INDEX_SIZE;
    }
    if owner == STUB {
        // To name a part of it is nothing, either.
        let plain = k.is_symbol() || k.is(b"then") || k.is(b"__esModule");
        return if plain { None } else { Some(LACKING) };
    }
    if owner >= FIRST {
        if k.is(b"length") {
            return Some(FN_LENGTH | owner as u32);
        }
        if k.is(b"name") {
            return Some(FN_NAME | owner as u32);
        }
    }
    refused
}

/// The stop at a refused name.
#[cold]
fn refuse(rt: &mut Rt, owner: u16, row: u32) -> Stop {
    rt.detail = match name_at(owner, (row & !REFUSED) as usize) {
        b"" => b"a built-in that is not compiled",
        name => name,
    };
    Stop::new(Stop::API, rt.site)
}

fn is_refused(row: u32) -> bool {
    (REFUSED..FN_LENGTH).contains(&row)
}

/// The attributes of a property whose value the table has not at hand: it is refused, or made by a part of the host.
fn attrs_of_distant(owner: u16, row: u32) -> Option<u32> {
    if is_refused(row) {
        return Some(match (owner, name_at(owner, (row & !REFUSED) as usize)) {
            (CONSOLE, [first, ..]) if *first != b'_' => WEC,
            _ => WC,
        });
    }
    let i = (row as usize).checked_sub(FUNCS.len())?;
    let w = VALUES.get(i)?;
    matches!(value(i), Val::Whole(_) | Val::Given(_) | Val::Named(..) | Val::Made(_)).then_some(w.arity as u32)
}

/// The attributes of a function: those that the host's have in Node.js can be enumerated.
fn attrs_of_function(i: usize) -> u32 {
    let w = FUNCS.get(i);
    let host = FIRST as usize + i == id::queue_microtask as usize || w.is_some_and(|w| w.owner == CONSOLE);
    if host {
        WEC
    } else {
        WC
    }
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
        return Ok(Found { v, attrs: if f == id::throw_type_error { 0 } else { C } });
    }
    let i = r as usize;
    if i < FUNCS.len() {
        return Ok(Found { v: V::native(FIRST + i as u16), attrs: attrs_of_function(i) });
    }
    let i = i - FUNCS.len();
    let attrs = VALUES.get(i).map_or(0, |w| w.arity as u32);
    let v = match value(i) {
        Val::Num(n) => V::num(n),
        Val::Obj(o) => V::native(o),
        Val::Text(t) => t.v(),
        Val::Undefined => V::UNDEFINED,
        Val::Made(f) => f(rt)?,
        Val::True => V::TRUE,
        Val::Sym(i) => V::of_symbol(symbols::well_known(i)),
        Val::Whole(n) => crate::host::part(rt, n)?,
        Val::Named(n, name) => crate::host::given(rt, n, name)?,
        Val::Given(n) => {
            let name = VALUES.get(i).map_or(&[][..], |w| w.name());
            let name = rt.str8_at(name)?.v();
            let all = crate::host::part(rt, n)?;
            crate::props::get_v(rt, all, name)?
        }
        Val::Accessor(get, set) => {
            let function = |id| if id == NOBODY { V::UNDEFINED } else { V::native(id) };
            let pair = rt.new_cell(&[function(get), function(set)])?;
            return Ok(Found { v: pair, attrs: C | ACC });
        }
    };
    Ok(Found { v, attrs })
}

/// The name that a built-in function was given.
pub(crate) fn name_of(rt: &mut Rt, id: u16) -> R<V> {
    match row_of(id, NAME.s()) {
        Some(r) => Ok(row_value(rt, r)?.v),
        None => Ok(EMPTY_STRING.v()),
    }
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
        Some(r) if is_refused(r) => Err(refuse(rt, MODULES, r)),
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

/// The prototype that a built-in object has, unless a program gives it another.
fn table_proto(id: u16) -> V {
    match id {
        OBJECT_PROTO => V::NULL,
        TYPE_ERROR_PROTO..=URI_ERROR_PROTO | AGGREGATE_ERROR_PROTO => V::native(ERROR_PROTO),
        id::type_error..=id::uri_error => V::native(id::error),
        id::async_function | id::generator_function => V::native(id::function),
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

/// Whether a built-in function is none of the language: Node.js or the host brings it.
pub(crate) fn is_of_host(id: u16) -> bool {
    let owner = FUNCS.get(id.wrapping_sub(FIRST) as usize).map_or(NOBODY, |w| w.owner);
    matches!(owner, HOST | HOST_API | STUBS | CONSOLE) || matches!(id, id::require | id::queue_microtask | STUB)
}

pub(crate) fn is_constructor(id: u16) -> bool {
    (id::object..=id::date).contains(&id)
        || (id::array_buffer..=id::registry).contains(&id)
        || id == id::symbol
        || id == id::bigint
        || id == id::proxy
        || matches!(id, id::shared_array_buffer | id::async_function | id::generator_function)
        || id == id::queue_microtask
        || id == STUB
}
