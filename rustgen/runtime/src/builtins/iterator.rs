//! The iterators of arrays and strings, and what all iterators inherit (ECMA-262 §23.1.5, §22.1.5, §27.1.2).

use super::typed_array;
use crate::conv::{to_object, to_string as string_of};
use crate::error;
use crate::iter::{self, length_of};
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class, O};
use crate::props;
use crate::value::{R, V};

/// %IteratorPrototype%[Symbol.iterator]
pub fn itself(_rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    Ok(this)
}

/// What the iterator of an array gives.
const KEYS: f64 = 0.0;
const VALUES: f64 = 1.0;
const ENTRIES: f64 = 2.0;

/// An iterator over the array or string `o`: its state is a cell of `o` (undefined at the end), the next place, and
/// what is given.
fn iterator(rt: &mut Rt, o: V, gives: f64, proto: u16) -> R<V> {
    let state = rt.new_cell(&[o, V::ZERO, V::num(gives)])?;
    let shape = rt.root(V::native(proto))?;
    let it = rt.new_obj(shape, Class::Iterator, 0, 2)?;
    rt.write(it.extra_ptr(0), state)?;
    rt.write(it.extra_ptr(1), V::native(proto))?;
    Ok(it.v())
}

fn array_iterator(rt: &mut Rt, this: V, gives: f64) -> R<V> {
    let o = to_object(rt, this)?;
    iterator(rt, o, gives, native::ARRAY_ITERATOR_PROTO)
}

pub fn array_keys(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    array_iterator(rt, this, KEYS)
}

pub fn array_values(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    array_iterator(rt, this, VALUES)
}

pub fn array_entries(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    array_iterator(rt, this, ENTRIES)
}

fn typed_iterator(rt: &mut Rt, this: V, gives: f64, who: &'static str) -> R<V> {
    match this.as_typed() {
        Some(o) if o.typed_span().is_some() => iterator(rt, this, gives, native::ARRAY_ITERATOR_PROTO),
        Some(_) => Err(typed_array::detached(rt, who)),
        None => Err(error::type_error(rt, "this is not a typed array.")),
    }
}

pub fn typed_keys(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    typed_iterator(rt, this, KEYS, "%TypedArray%.prototype.keys")
}

pub fn typed_values(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    typed_iterator(rt, this, VALUES, "%TypedArray%.prototype.values")
}

pub fn typed_entries(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    typed_iterator(rt, this, ENTRIES, "%TypedArray%.prototype.entries")
}

pub fn string_iterator(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    if this.is_nullish() {
        return Err(error::type_error(rt, "String.prototype[Symbol.iterator] called on null or undefined"));
    }
    let s = string_of(rt, this)?;
    iterator(rt, s.v(), VALUES, native::STRING_ITERATOR_PROTO)
}

/// The length of what an iterator of arrays walks through: of a typed array, whatever its property says.
pub(crate) fn length(rt: &mut Rt, o: V) -> R<f64> {
    let Some(t) = o.as_typed() else { return length_of(rt, o) };
    match t.typed_span() {
        Some(s) => Ok((s.len >> t.kind().shift()) as f64),
        None => Err(typed_array::detached(rt, "Array Iterator.prototype.next")),
    }
}

/// One step of the iterator of an array or a string.
pub(crate) fn step(rt: &mut Rt, it: O) -> R<(V, bool)> {
    let state = it.extra(0);
    let (o, i, gives) = (cell(state, 0), cell(state, 1).f(), cell(state, 2).f());
    rt.charge(1)?;
    if o.is_undefined() {
        return Ok((V::UNDEFINED, true));
    }
    let len = match o.as_s() {
        Some(s) => s.len() as f64,
        None => length(rt, o)?,
    };
    if i >= len {
        rt.write(cell_ptr(state, 0), V::UNDEFINED)?;
        return Ok((V::UNDEFINED, true));
    }
    if let Some(s) = o.as_s() {
        let (c, n) = s.code_point(i as usize);
        rt.write(cell_ptr(state, 1), V::num(i + n as f64))?;
        return Ok((rt.str_code_point(c)?.v(), false));
    }
    rt.write(cell_ptr(state, 1), V::num(i + 1.0))?;
    if gives == KEYS {
        return Ok((V::num(i), false));
    }
    let v = props::get_v(rt, o, V::num(i))?;
    if gives == VALUES {
        return Ok((v, false));
    }
    Ok((iter::arr(rt, &[V::num(i), v])?, false))
}

fn next(rt: &mut Rt, this: V, proto: u16, who: &'static str) -> R<V> {
    let it = match this.as_o() {
        Some(o) if o.class() == Class::Iterator && o.extra(1).same(V::native(proto)) => o,
        _ => return Err(error::incompatible(rt, who, this)),
    };
    let (v, done) = step(rt, it)?;
    result(rt, v, done)
}

/// CreateIterResultObject.
pub(crate) fn result(rt: &mut Rt, v: V, done: bool) -> R<V> {
    let o = crate::literal::obj(rt)?;
    crate::literal::def_prop(rt, o, &native::VALUE, v)?;
    crate::literal::def_prop(rt, o, &native::DONE, V::bool(done))?;
    Ok(o)
}

pub fn array_next(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    next(rt, this, native::ARRAY_ITERATOR_PROTO, "Array Iterator.prototype.next")
}

pub fn string_next(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    next(rt, this, native::STRING_ITERATOR_PROTO, "String Iterator.prototype.next")
}
