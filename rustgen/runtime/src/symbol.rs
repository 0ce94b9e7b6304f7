//! Symbols (ECMA-262 §6.1.5). A symbol is the header of a string without units that no string equals, so that it is a
//! property key as strings are: shapes, caches and dictionaries know no difference.

use crate::mem::Rt;
use crate::native;
use crate::str::{Lit, Sb, Str, S};
use crate::table::Table;
use crate::value::{R, V};

macro_rules! well_known {
    ($($id:ident $name:literal;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($id),* }
        /// The numbers of the well-known symbols.
        pub(crate) mod id {
            $(pub const $id: usize = super::Number::$id as usize;)*
        }
        /// How the table of built-ins spells them.
        const ROWS: &[&[u8]] = &[$(concat!("@@", $name).as_bytes()),*];
        const COUNT: usize = ROWS.len();
        crate::lit! { $($id = concat!("Symbol.", $name)),* }
        static DESCRIPTIONS: [&Lit; COUNT] = [$(&$id),*];
    };
}

well_known! {
    ASYNC_ITERATOR "asyncIterator";
    HAS_INSTANCE "hasInstance";
    IS_CONCAT_SPREADABLE "isConcatSpreadable";
    ITERATOR "iterator";
    MATCH "match";
    MATCH_ALL "matchAll";
    REPLACE "replace";
    SEARCH "search";
    SPECIES "species";
    SPLIT "split";
    TO_PRIMITIVE "toPrimitive";
    TO_STRING_TAG "toStringTag";
    UNSCOPABLES "unscopables";
}

static SYMBOLS: [Str; COUNT] = symbols();

const fn symbols() -> [Str; COUNT] {
    let mut t = [const { Str::EMPTY }; COUNT];
    let mut i = 0;
    while i < COUNT {
        t[i] = Str::of_symbol(crate::hash::of_literal(ROWS[i], false), i as u64, true);
        i += 1;
    }
    t
}

/// A well-known symbol, by its number in `id`.
#[inline(always)]
pub(crate) fn well_known(i: usize) -> S {
    S::of_head(&SYMBOLS[i])
}

/// How the table of built-ins spells a symbol as a name; none of its names is empty.
pub(crate) fn row_name(s: S) -> &'static [u8] {
    match s.well_known_number() {
        Some(i) => ROWS.get(i).copied().unwrap_or(b""),
        None => b"",
    }
}

/// The well-known symbol that the table of built-ins spells so.
pub(crate) fn of_row(name: &[u8]) -> S {
    well_known(ROWS.iter().position(|r| *r == name).unwrap_or(0))
}

/// The description: a string, or undefined.
pub(crate) fn description(s: S) -> V {
    match s.well_known_number() {
        Some(i) => DESCRIPTIONS.get(i).map_or(V::UNDEFINED, |d| d.v()),
        None => s.symbol_description(),
    }
}

/// SymbolDescriptiveString.
pub(crate) fn text(rt: &mut Rt, s: S) -> R<S> {
    around(rt, s, b"Symbol(", b")")
}

/// The name of a function that a symbol names: SetFunctionName.
pub(crate) fn function_name(rt: &mut Rt, s: S) -> R<S> {
    if description(s).is_undefined() {
        return Ok(native::EMPTY_STRING.s());
    }
    around(rt, s, b"[", b"]")
}

fn around(rt: &mut Rt, s: S, open: &[u8], close: &[u8]) -> R<S> {
    let mut out = Sb::new();
    out.bytes(rt, open)?;
    if let Some(d) = description(s).as_s() {
        out.s(rt, d)?;
    }
    out.bytes(rt, close)?;
    out.done(rt)
}

/// Symbol.for.
pub(crate) fn registered(rt: &mut Rt, key: S) -> R<V> {
    let t = match rt.heap.symbols.is_cell() {
        true => Table::of(rt.heap.symbols),
        false => rt.new_table()?,
    };
    if let Some(e) = rt.table_find(t, key.v())?.and_then(|i| t.at(i)) {
        return Ok(e.value);
    }
    let v = rt.new_symbol(key.v(), true)?;
    rt.heap.symbols = rt.table_add(t, key.v(), v)?.v();
    Ok(v)
}
