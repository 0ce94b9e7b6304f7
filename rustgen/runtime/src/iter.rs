//! Iteration: the iterator protocol (ECMA-262 §7.4) and for-in. The iterator of a for-of is a plain value; that of a
//! for-in a cell of four words: kind, keys, position, object.

use crate::builtins::{generator, iterator, map};
use crate::call;
use crate::conv::to_object;
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class, Key, E, O};
use crate::props::{self, Which};
use crate::proxy::as_proxy;
use crate::symbol;
use crate::value::{Stop, R, V};

const KEYS: V = V::num(3.0);

/// An iterator record. `target` is undefined once it is done.
#[derive(Clone, Copy)]
pub struct Iter {
    target: V,
    /// The method `next` of an iterator that is not built in.
    next: V,
    at: u32,
    kind: Kind,
    /// A spread: what V8 says of a `next` that is no function is not known.
    quiet: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Kind {
    /// Elements of an array or of an object like one.
    Elements,
    /// Code points of a string.
    Points,
    /// Entries of a Map or Set: the target is the state of the walk.
    Walk,
    /// What a generator yields.
    Generator,
    /// What the iterator object of an array or a string gives.
    Step,
    /// What the method `next` of an object gives.
    Object,
}

impl Iter {
    #[inline(always)]
    fn of(kind: Kind, target: V) -> R<Iter> {
        Ok(Iter { target, next: V::UNDEFINED, at: 0, kind, quiet: false })
    }

    /// GetIteratorDirect of an object whose `next` is known.
    pub(crate) fn of_object(target: V, next: V) -> Iter {
        Iter { target, next, at: 0, kind: Kind::Object, quiet: false }
    }

    /// The generator that is stepped, if it is one and not done.
    pub(crate) fn generator(&self) -> Option<O> {
        self.generator_of(self.target)
    }

    fn generator_of(&self, target: V) -> Option<O> {
        target.as_o().filter(|_| self.kind == Kind::Generator)
    }

    /// The iterator that is no built-in one, and its method `next`.
    pub(crate) fn object(&self) -> Option<(V, V)> {
        (self.kind == Kind::Object).then_some((self.target, self.next))
    }
}

/// GetIterator. An array that has nothing but its elements is iterated without asking, while nothing built in that has to
/// do with that is replaced.
#[inline(always)]
pub fn iter(rt: &mut Rt, v: V, text: &'static str) -> R<Iter> {
    if v.is_obj() && v.o().shape() == rt.heap.pristine.array {
        return Iter::of(Kind::Elements, v);
    }
    iter_cold(rt, v, text)
}

#[cold]
#[inline(never)]
fn iter_cold(rt: &mut Rt, v: V, text: &'static str) -> R<Iter> {
    let homes = rt.heap.pristine;
    let plain = |o: O| o.shape() == homes.map || o.shape() == homes.set;
    if v.as_o().is_some_and(|o| plain(o) && matches!(o.class(), Class::Map | Class::Set)) {
        return Iter::of(Kind::Walk, map::walk_of(rt, v)?);
    }
    match method_of(rt, v)? {
        Some(m) => with_method(rt, v, m),
        None => Err(error::no_iterable(rt, v, text)),
    }
}

/// GetIterator for a built-in function, whose error names the value's type.
pub(crate) fn iter_of(rt: &mut Rt, v: V) -> R<Iter> {
    match method_of(rt, v)? {
        Some(m) => with_method(rt, v, m),
        None => Err(error::not_iterable(rt, v)),
    }
}

/// The method `Symbol.iterator` of a value; None when it is no function.
pub(crate) fn method_of(rt: &mut Rt, v: V) -> R<Option<V>> {
    rt.charge(1)?;
    if v.is_str() && !rt.altered(native::ITERATION) {
        return Ok(Some(V::native(native::id::string_iterator)));
    }
    if v.is_nullish() {
        return Ok(None);
    }
    let m = props::get_key(rt, v, Key::Name(symbol::well_known(symbol::id::ITERATOR)))?;
    Ok(call::is_callable(m).then_some(m))
}

/// GetIteratorFromMethod. What is built in and unchanged is walked without its iterator object.
pub(crate) fn with_method(rt: &mut Rt, v: V, m: V) -> R<Iter> {
    use native::id;
    if m.is_native() && !rt.altered(native::ITERATION) {
        let class = v.as_o().map(|o| o.class());
        match m.native_id() {
            id::string_iterator if v.is_str() => return Iter::of(Kind::Points, v),
            id::typed_values if v.is_obj() && v.o().plain_typed_len().is_some() => return Iter::of(Kind::Elements, v),
            id::array_values if v.is_object() => return Iter::of(Kind::Elements, v),
            id::map_entries if class == Some(Class::Map) => return Iter::of(Kind::Walk, map::walk_of(rt, v)?),
            id::set_values if class == Some(Class::Set) => return Iter::of(Kind::Walk, map::walk_of(rt, v)?),
            id::this_iterator => {
                if let Some(it) = built_in(rt, v) {
                    return Ok(it);
                }
            }
            _ => {}
        }
    }
    let it = call::call(rt, m, v, &[], "")?;
    if !it.is_object() {
        return Err(error::type_error(rt, "Result of the Symbol.iterator method is not an object"));
    }
    if let Some(it) = built_in(rt, it) {
        return Ok(it);
    }
    let next = props::get(rt, it, &native::NEXT)?;
    Ok(Iter::of_object(it, next))
}

/// The record of a built-in iterator that has no properties of its own.
fn built_in(rt: &mut Rt, v: V) -> Option<Iter> {
    let o = v.as_o()?;
    if rt.altered(native::ITERATION) {
        return None;
    }
    if o.class() == Class::Generator && generator::is_plain(rt, o) {
        return Iter::of(Kind::Generator, v).ok();
    }
    if o.class() != Class::Iterator {
        return None;
    }
    if !rt.props(o.shape()).is_empty() || !rt.proto_of_obj(o).same(o.extra(1)) {
        return None;
    }
    use native::{MAP_ITERATOR_PROTO, REGEXP_STRING_ITERATOR_PROTO, SET_ITERATOR_PROTO};
    let walks = [MAP_ITERATOR_PROTO, SET_ITERATOR_PROTO, REGEXP_STRING_ITERATOR_PROTO];
    if walks.iter().any(|&p| V::native(p).same(o.extra(1))) {
        return Iter::of(Kind::Walk, o.extra(0)).ok();
    }
    Iter::of(Kind::Step, v).ok()
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
    match it.kind {
        Kind::Points => {
            let s = target.s();
            if it.at as usize >= s.len() {
                return Ok(done(it));
            }
            let (c, n) = s.code_point(it.at as usize);
            it.at += n as u32;
            Ok((rt.str_code_point(c)?.v(), false))
        }
        Kind::Walk => {
            let (v, end) = map::next_value(rt, target)?;
            Ok(if end { done(it) } else { (v, false) })
        }
        Kind::Elements => {
            let r = element(rt, it);
            if !matches!(r, Ok((_, false))) {
                it.target = V::UNDEFINED;
            }
            r
        }
        Kind::Step | Kind::Object => {
            // A step that throws ends the iteration, too.
            it.target = V::UNDEFINED;
            let r = match it.kind {
                Kind::Step => iterator::step(rt, target.o())?,
                _ => object_step(rt, target, it)?,
            };
            if !r.1 {
                it.target = target;
            }
            Ok(r)
        }
        Kind::Generator => {
            it.target = V::UNDEFINED; // done, should it throw
            let (v, end) = generator::next_value(rt, target.o())?;
            if !end {
                it.target = target;
            }
            Ok((v, end))
        }
    }
}

fn element(rt: &mut Rt, it: &mut Iter) -> R<(V, bool)> {
    let i = it.at as f64;
    if i >= iterator::length(rt, it.target)? {
        return Ok((V::UNDEFINED, true));
    }
    if it.at == u32::MAX {
        return Err(rt.api("iterating over more than 2³² elements"));
    }
    it.at += 1;
    Ok((props::get_v(rt, it.target, V::num(i))?, false))
}

/// IteratorStepValue.
fn object_step(rt: &mut Rt, target: V, it: &Iter) -> R<(V, bool)> {
    if !call::is_callable(it.next) {
        return Err(match it.quiet {
            true => error::unrendered(rt, native::TYPE_ERROR_PROTO),
            false => error::site_not_function(rt, it.next),
        });
    }
    let r = call::call(rt, it.next, target, &[], "")?;
    if !r.is_object() {
        return Err(error::bad_result(rt, r));
    }
    if props::get(rt, r, &native::DONE)?.truthy() {
        return Ok((V::UNDEFINED, true));
    }
    Ok((props::get(rt, r, &native::VALUE)?, false))
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

/// IteratorClose. Of the built-in iterators only generators have a method `return`.
#[inline(always)]
pub fn close(rt: &mut Rt, it: &mut Iter, thrown: bool) -> R<()> {
    if matches!(it.kind, Kind::Object | Kind::Generator) && !it.target.is_undefined() {
        return close_cold(rt, it, thrown);
    }
    it.target = V::UNDEFINED;
    Ok(())
}

#[cold]
#[inline(never)]
fn close_cold(rt: &mut Rt, it: &mut Iter, thrown: bool) -> R<()> {
    let target = it.target;
    it.target = V::UNDEFINED;
    let exc = rt.exc;
    let r = match it.generator_of(target) {
        Some(o) => generator::close(rt, o),
        None => close_object(rt, target),
    };
    if !thrown {
        return r;
    }
    if let Err(s) = r {
        error::caught(rt, s)?;
    }
    rt.exc = exc;
    Ok(())
}

/// Calls the method `return` of an iterator that is no built-in one, if it has one.
pub(crate) fn close_object(rt: &mut Rt, target: V) -> R<()> {
    rt.charge(1)?;
    let f = props::get(rt, target, &native::RETURN)?;
    if f.is_nullish() {
        return Ok(());
    }
    if !call::is_callable(f) {
        return Err(error::site_not_function(rt, f));
    }
    let r = call::call(rt, f, target, &[], "")?;
    if !r.is_object() {
        return Err(error::bad_result(rt, r));
    }
    Ok(())
}

/// What a step of the work on an iterator's values gave; when it threw, the iterator is closed.
pub(crate) fn or_close<T>(rt: &mut Rt, it: &mut Iter, r: R<T>) -> R<T> {
    if let Err(s) = r {
        if s.kind() == Stop::THROW {
            let exc = rt.exc;
            close(rt, it, true)?;
            rt.exc = exc;
        }
    }
    r
}

/// The enumeration of a for-in statement.
pub fn for_in(rt: &mut Rt, v: V) -> R<V> {
    rt.charge(2)?;
    if v.is_nullish() {
        return rt.new_cell(&[KEYS, V::UNDEFINED, V::ZERO, V::UNDEFINED]);
    }
    let o = to_object(rt, v)?;
    let keys = props::own_keys(rt, o, Which::Enumerable)?;
    let proxied = as_proxy(o).is_some();
    let mut at = props::proto_of(rt, o);
    while !at.is_null() {
        if as_proxy(at).is_some() {
            return Err(rt.api("for-in over what inherits from a proxy"));
        }
        let more = props::own_keys(rt, at, Which::Enumerable)?;
        if proxied && more.elen() > 0 {
            return Err(rt.api("for-in over a proxy that inherits enumerable properties"));
        }
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
        if props::own_attrs(rt, at, key)?.is_some() {
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
        if let Some(attrs) = props::own_attrs(rt, at, key)? {
            return Ok(attrs & E != 0);
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

/// Appends what an iterable gives to an array literal, or to the arguments of a call, which have no text.
pub fn spread(rt: &mut Rt, a: V, v: V, text: &'static str) -> R<()> {
    let mut it = iter(rt, v, text)?;
    it.quiet = true;
    loop {
        let (x, done) = next(rt, &mut it)?;
        if done {
            return Ok(());
        }
        push(rt, a, x)?;
    }
}
