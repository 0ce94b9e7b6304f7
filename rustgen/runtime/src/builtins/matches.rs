//! String.prototype.matchAll, and the iterators that it gives (ECMA-262 §22.2.9).

use super::map;
use super::regexp::{advance, as_regexp, exec_on, is_global, new_regexp, plain, program, set_last_index, this_object};
use super::regexp_protocol as protocol;
use super::string::{check_global, hook, this_string, Hook};
use crate::call::{self, arg};
use crate::conv::{to_length, to_string as string_of};
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class};
use crate::props;
use crate::str::S;
use crate::symbol;
use crate::value::{R, V};

pub fn match_all(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let given = arg(args, 0);
    if this.is_nullish() {
        this_string(rt, this, "matchAll")?;
    }
    check_global(rt, given, "matchAll")?;
    let own = match hook(rt, given, symbol::id::MATCH_ALL)? {
        Hook::Call(m) => return call::call(rt, m, given, &[this], ""),
        Hook::Own => true,
        Hook::No => false,
    };
    let s = this_string(rt, this, "matchAll")?;
    if own {
        return matches(rt, s, given);
    }
    let source = if given.is_undefined() { native::EMPTY_STRING.s() } else { string_of(rt, given)? };
    let matcher = new_regexp(rt, source, native::ASCII[b'g' as usize].s())?;
    if let Some(v) = super::regexp::by_method(rt, matcher, s, symbol::id::MATCH_ALL)? {
        return Ok(v);
    }
    iterator(rt, matcher, s, V::UNDEFINED)
}

/// RegExp.prototype[Symbol.matchAll]
pub fn symbol_match_all(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    this_object(rt, this, "RegExp.prototype.@@matchAll")?;
    let s = string_of(rt, arg(args, 0))?;
    if as_regexp(this).is_none() {
        return other_matches(rt, s, this);
    }
    matches(rt, s, this)
}

/// The iterator over the matches of an expression that was changed, or of another object.
fn other_matches(rt: &mut Rt, s: S, rx: V) -> R<V> {
    let (matcher, flags) = protocol::matcher(rt, rx)?;
    if as_regexp(matcher).is_none() {
        return Err(rt.api("all matches of an object that is no regular expression"));
    }
    iterator(rt, matcher, s, flags.v())
}

/// The iterator over the matches of an expression.
fn matches(rt: &mut Rt, s: S, rx: V) -> R<V> {
    let o = rx.o();
    let Some(p) = plain(rt, o)?.filter(|_| is_global(o)) else { return other_matches(rt, s, rx) };
    let flags = super::regexp::flags_text(rt, p)?;
    let last = props::get(rt, rx, &native::LAST_INDEX)?;
    let last = to_length(rt, last)?;
    let matcher = new_regexp(rt, p.source.s(), flags)?;
    props::put(rt, matcher, &native::LAST_INDEX, V::num(last), true)?;
    iterator(rt, matcher, s, V::UNDEFINED)
}

/// An iterator: `flags` are those of a matcher that is not as it was made.
fn iterator(rt: &mut Rt, matcher: V, s: S, flags: V) -> R<V> {
    let state = rt.new_cell(&[matcher, s.v(), flags])?;
    let proto = V::native(native::REGEXP_STRING_ITERATOR_PROTO);
    let shape = rt.root(proto)?;
    let o = rt.new_obj(shape, Class::Iterator, 0, 2)?;
    rt.write(o.extra_ptr(0), state)?;
    rt.write(o.extra_ptr(1), proto)?;
    Ok(o.v())
}

/// The next match, or true at the end: the matcher is undefined then.
pub(crate) fn next_value(rt: &mut Rt, state: V) -> R<(V, bool)> {
    let (o, s) = (cell(state, 0).o(), cell(state, 1).s());
    let flags = match cell(state, 2).as_s() {
        None if rt.altered(native::EXPRESSIONS) => Some(super::regexp::flags_text(rt, program(o))?),
        flags => flags,
    };
    if let Some(flags) = flags {
        let (m, more) = protocol::next_match(rt, o.v(), s, flags)?;
        if !more {
            rt.write(cell_ptr(state, 0), V::UNDEFINED)?;
        }
        return Ok(if m.is_null() { (V::UNDEFINED, true) } else { (m, false) });
    }
    let m = exec_on(rt, o, s)?;
    if m.is_null() {
        rt.write(cell_ptr(state, 0), V::UNDEFINED)?;
        return Ok((V::UNDEFINED, true));
    }
    if m.o().dense(0).as_s().is_some_and(|t| t.len() == 0) {
        let last = props::get(rt, o.v(), &native::LAST_INDEX)?;
        let next = advance(program(o), s, last.f() as usize);
        set_last_index(rt, o, next)?;
    }
    Ok((m, false))
}

pub fn next(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    map::next(rt, this, native::REGEXP_STRING_ITERATOR_PROTO, "%RegExpStringIterator%.prototype.next")
}
