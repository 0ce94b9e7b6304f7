//! String.prototype.matchAll, and the iterators that it gives (ECMA-262 §22.2.9).

use super::map;
use super::regexp::{advance, as_regexp, exec_on, is_global, new_regexp, plain, set_last_index};
use super::string::this_string;
use crate::call::arg;
use crate::conv::{to_length, to_string as string_of};
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class};
use crate::props;
use crate::value::{R, V};

pub fn match_all(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let given = arg(args, 0);
    if this.is_nullish() {
        this_string(rt, this, "matchAll")?;
    }
    let from = as_regexp(given);
    if let Some(o) = from {
        plain(rt, o)?;
        if !is_global(o) {
            return Err(error::type_error(rt, "String.prototype.matchAll called with a non-global RegExp argument"));
        }
    }
    let s = this_string(rt, this, "matchAll")?;
    let (source, flags, last) = match from {
        Some(o) => {
            let p = plain(rt, o)?;
            let flags = super::regexp::flags_text(rt, p)?;
            let last = props::get(rt, given, &native::LAST_INDEX)?;
            (p.source.s(), flags, to_length(rt, last)?)
        }
        None => {
            let source = if given.is_undefined() { native::EMPTY_STRING.s() } else { string_of(rt, given)? };
            (source, native::ASCII[b'g' as usize].s(), 0.0)
        }
    };
    let matcher = new_regexp(rt, source, flags)?;
    props::put(rt, matcher, &native::LAST_INDEX, V::num(last), true)?;
    let state = rt.new_cell(&[matcher, s.v()])?;
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
    let m = exec_on(rt, o, s)?;
    if m.is_null() {
        rt.write(cell_ptr(state, 0), V::UNDEFINED)?;
        return Ok((V::UNDEFINED, true));
    }
    if m.o().dense(0).as_s().is_some_and(|t| t.len() == 0) {
        let last = props::get(rt, o.v(), &native::LAST_INDEX)?;
        let next = advance(plain(rt, o)?, s, last.f() as usize);
        set_last_index(rt, o, next)?;
    }
    Ok((m, false))
}

pub fn next(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    map::next(rt, this, native::REGEXP_STRING_ITERATOR_PROTO, "%RegExpStringIterator%.prototype.next")
}
