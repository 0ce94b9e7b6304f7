//! Iteration: for-of over arrays, strings, arguments and collections, and for-in. The iterator of a for-of is a plain value; that of a
//! for-in a cell of four words: kind, keys, position, object.

use crate::builtins::{generator, map, typed_array};
use crate::conv::to_object;
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class, Key, E, O};
use crate::props::{self, Which};
use crate::value::{R, V};

const KEYS: V = V::num(3.0);

/// An iterator record. `target` is undefined once it is done.
#[derive(Clone, Copy)]
pub struct Iter {
    target: V,
    at: u32,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Kind {
    /// Elements of an array or of an arguments object.
    Elements,
    /// Code points of a string.
    Points,
    /// Entries of a Map or Set: the target is the state of the walk.
    Walk,
    /// What a generator yields.
    Generator,
}

impl Iter {
    #[inline(always)]
    fn of(kind: Kind, target: V) -> R<Iter> {
        Ok(Iter { target, at: 0, kind })
    }

    /// The generator that is stepped, if it is one and not done.
    pub(crate) fn generator(&self) -> Option<O> {
        self.target.as_o().filter(|_| self.kind == Kind::Generator)
    }
}

/// Whether a value is one of those that `iter` takes, but for strings' wrappers.
pub(crate) fn is_iterable(v: V) -> bool {
    use Class::{Args, Array, Generator, Iterator, Map, Set, Typed};
    v.is_str() || v.as_o().is_some_and(|o| matches!(o.class(), Array | Args | Map | Set | Iterator | Generator | Typed))
}

/// GetIterator. Only what is built in can be iterated: a program that names Symbol stops.
#[inline(always)]
pub fn iter(rt: &mut Rt, v: V, text: &'static str) -> R<Iter> {
    if v.is_obj() && v.o().shape() == rt.heap.shapes.array {
        return Iter::of(Kind::Elements, v);
    }
    iter_cold(rt, v, text)
}

#[cold]
#[inline(never)]
fn iter_cold(rt: &mut Rt, v: V, text: &'static str) -> R<Iter> {
    rt.charge(1)?;
    if v.is_str() {
        return Iter::of(Kind::Points, v);
    }
    if v.is_obj() {
        let o = v.o();
        match o.class() {
            Class::Array if !inherits_iterable(rt, v) => {}
            Class::Typed if !inherits_iterable(rt, v) => {}
            Class::Typed if o.typed_span().is_none() => {
                return Err(typed_array::detached(rt, "%TypedArray%.prototype.values"))
            }
            Class::Array | Class::Args | Class::Typed => return Iter::of(Kind::Elements, v),
            Class::Map | Class::Set | Class::Iterator => return Iter::of(Kind::Walk, map::walk_of(rt, v)?),
            Class::Generator if generator::is_plain(rt, o) => return Iter::of(Kind::Generator, v),
            Class::Generator => return Err(rt.api("a generator with other methods")),
            Class::Wrap if o.extra(0).is_str() => return Iter::of(Kind::Points, o.extra(0)),
            _ if inherits_iterable(rt, v) => {
                return Err(rt.api("iterating an object that inherits from one that can be iterated"))
            }
            _ => {}
        }
    }
    if v.is_native() {
        return Err(rt.api("iterating a built-in object"));
    }
    Err(error::not_a(rt, text, "iterable"))
}

fn inherits_iterable(rt: &mut Rt, v: V) -> bool {
    let mut at = props::proto_of(rt, v);
    while !at.is_null() {
        let built_in = at.is_native() && native::is_iterable_proto(at.native_id());
        if built_in || is_iterable(at) || at.as_o().is_some_and(|o| o.class() == Class::Wrap) {
            return true;
        }
        at = props::proto_of(rt, at);
    }
    false
}

/// The next value, or true at the end.
#[inline(always)]
pub fn next(rt: &mut Rt, it: &mut Iter) -> R<(V, bool)> {
    if it.kind == Kind::Elements && it.target.is_obj() {
        let o = it.target.o();
        let v = o.dense(it.at);
        if !v.is_empty() && o.class() == Class::Array {
            it.at += 1;
            rt.charge(1)?;
            return Ok((v, false));
        }
    }
    next_cold(rt, it)
}

#[inline(never)]
fn next_cold(rt: &mut Rt, it: &mut Iter) -> R<(V, bool)> {
    rt.charge(1)?;
    let target = it.target;
    if target.is_undefined() {
        return Ok((V::UNDEFINED, true));
    }
    if it.kind == Kind::Points {
        let s = target.s();
        if it.at as usize >= s.len() {
            return Ok(done(it));
        }
        let (c, n) = s.code_point(it.at as usize);
        it.at += n as u32;
        return Ok((rt.str_code_point(c)?.v(), false));
    }
    if it.kind == Kind::Generator {
        it.target = V::UNDEFINED; // done, should it throw
        let (v, end) = generator::next_value(rt, target.o())?;
        if !end {
            it.target = target;
        }
        return Ok((v, end));
    }
    if it.kind == Kind::Walk {
        let (v, end) = map::next_value(rt, target)?;
        return Ok(if end { done(it) } else { (v, false) });
    }
    let i = it.at as f64;
    if i >= length_of(rt, target)? {
        return Ok(done(it));
    }
    if it.at == u32::MAX {
        return Err(rt.api("iterating over more than 2³² elements"));
    }
    it.at += 1;
    Ok((props::get_v(rt, target, V::num(i))?, false))
}

fn done(it: &mut Iter) -> (V, bool) {
    it.target = V::UNDEFINED;
    (V::UNDEFINED, true)
}

/// LengthOfArrayLike.
pub(crate) fn length_of(rt: &mut Rt, o: V) -> R<f64> {
    if let Some(a) = o.as_array() {
        return Ok(a.aux() as f64);
    }
    if let Some(n) = o.as_o().and_then(|o| o.plain_typed_len()) {
        return Ok(n as f64);
    }
    let n = props::get(rt, o, &native::LENGTH)?;
    crate::conv::to_length(rt, n)
}

/// IteratorClose. Of the built-in iterators only generators have a return method.
#[inline(always)]
pub fn close(rt: &mut Rt, it: &mut Iter, thrown: bool) -> R<()> {
    let open = it.generator();
    it.target = V::UNDEFINED;
    match open {
        Some(o) => close_generator(rt, o, thrown),
        None => Ok(()),
    }
}

#[inline(never)]
fn close_generator(rt: &mut Rt, o: O, thrown: bool) -> R<()> {
    match generator::close(rt, o) {
        Err(stop) if thrown => {
            error::caught(rt, stop)?;
            Ok(())
        }
        r => r,
    }
}

/// The enumeration of a for-in statement.
pub fn for_in(rt: &mut Rt, v: V) -> R<V> {
    rt.charge(2)?;
    if v.is_nullish() {
        return rt.new_cell(&[KEYS, V::UNDEFINED, V::ZERO, V::UNDEFINED]);
    }
    let o = to_object(rt, v)?;
    let keys = props::own_keys(rt, o, Which::Enumerable)?;
    let mut at = props::proto_of(rt, o);
    // Built-in prototypes have nothing that can be enumerated.
    while at.is_obj() {
        let more = props::own_keys(rt, at, Which::Enumerable)?;
        for &k in more.elems() {
            if !seen_before(rt, o, at, k)? {
                rt.array_push(keys, k)?;
            }
        }
        at = props::proto_of(rt, at);
    }
    rt.new_cell(&[KEYS, keys.v(), V::ZERO, o])
}

/// Whether an object nearer than `holder` has the key, enumerable or not.
fn seen_before(rt: &mut Rt, o: V, holder: V, k: V) -> R<bool> {
    let key = crate::conv::to_key_of(rt, k)?;
    let mut at = o;
    while !at.same(holder) {
        rt.charge(1)?;
        if props::own(rt, at, key)?.is_some() {
            return Ok(true);
        }
        at = props::proto_of(rt, at);
    }
    Ok(false)
}

/// The next key, or true at the end. Keys that have gone are left out.
pub fn for_in_next(rt: &mut Rt, it: V) -> R<(V, bool)> {
    let keys = cell(it, 1);
    if keys.is_undefined() {
        return Ok((V::UNDEFINED, true));
    }
    let o = cell(it, 3);
    loop {
        rt.charge(1)?;
        let i = cell(it, 2).f();
        let k = keys.o().dense(i as u32);
        if k.is_empty() {
            rt.write(cell_ptr(it, 1), V::UNDEFINED)?;
            return Ok((V::UNDEFINED, true));
        }
        rt.write(cell_ptr(it, 2), V::num(i + 1.0))?;
        let key = crate::conv::to_key_of(rt, k)?;
        if still_there(rt, o, key)? {
            return Ok((k, false));
        }
    }
}

fn still_there(rt: &mut Rt, o: V, key: Key) -> R<bool> {
    let mut at = o;
    while !at.is_null() {
        if let Some(f) = props::own(rt, at, key)? {
            return Ok(f.attrs & E != 0);
        }
        at = props::proto_of(rt, at);
    }
    Ok(false)
}

// Array literals.

/// `[...v]`
#[inline]
pub fn arr(rt: &mut Rt, v: &[V]) -> R<V> {
    Ok(rt.new_array(v)?.v())
}

/// Appends to an array literal.
#[inline]
pub fn push(rt: &mut Rt, a: V, v: V) -> R<()> {
    if rt.array_push(a.o(), v)? {
        return Ok(());
    }
    let n = a.o().aux();
    rt.def_elem(a.o(), n, v, crate::obj::WEC)
}

/// Appends a hole to an array literal.
pub fn hole(rt: &mut Rt, a: V) -> R<()> {
    let n = a.o().aux();
    rt.set_aux(a.o(), n + 1)
}

/// Appends what an iterable gives to an array literal.
pub fn spread(rt: &mut Rt, a: V, v: V) -> R<()> {
    let mut it = iter(rt, v, "")?;
    loop {
        let (x, done) = next(rt, &mut it)?;
        if done {
            return Ok(());
        }
        push(rt, a, x)?;
    }
}
