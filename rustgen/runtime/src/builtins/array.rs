//! Array and Array.prototype (ECMA-262 §23.1). Methods work on any object with a length, as the standard has
//! them; what makes a new array asks for its species (ArraySpeciesCreate).

use crate::builtins::sort;
use crate::call::{self, arg};
use crate::concat::copy_units;
use crate::conv::{relative, to_integer, to_object, to_string as string_of};
use crate::error;
use crate::iter::{self, length_of};
use crate::mem::Rt;
use crate::native;
use crate::obj::{Key, FIXED, FIXED_LEN, FROZEN, O};
use crate::ops::{same_value_zero, strict_equals};
use crate::props;
use crate::str::{Sb, S};
use crate::symbol;
use crate::value::{R, V};

/// The longest array.
const MAX: f64 = 4_294_967_295.0;
/// The greatest length of an array-like.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// An index of an array-like as a key.
pub(crate) fn key(rt: &mut Rt, i: f64) -> R<Key> {
    if i < MAX {
        return Ok(Key::Index(i as u32));
    }
    crate::conv::to_key_of(rt, V::num(i))
}

/// What a method works on: an object and its length.
struct List {
    o: V,
    len: f64,
}

fn list(rt: &mut Rt, this: V, who: &'static str) -> R<List> {
    if this.is_nullish() {
        use error::Part::T;
        let p = [T("Array.prototype."), T(who), T(" called on null or undefined")];
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
    }
    let o = to_object(rt, this)?;
    let len = length_of(rt, o)?;
    Ok(List { o, len })
}

impl List {
    #[inline]
    fn get(&self, rt: &mut Rt, i: f64) -> R<V> {
        if self.o.is_obj() {
            let v = self.o.o().dense(i as u32);
            if !v.is_empty() && i < MAX {
                return Ok(v);
            }
        }
        let k = key(rt, i)?;
        props::get_key(rt, self.o, k)
    }

    /// The element, or EMPTY when there is none.
    #[inline]
    fn try_get(&self, rt: &mut Rt, i: f64) -> R<V> {
        if self.o.is_obj() {
            let v = self.o.o().dense(i as u32);
            if !v.is_empty() && i < MAX {
                return Ok(v);
            }
        }
        let k = key(rt, i)?;
        if props::has_key(rt, self.o, k)? {
            return props::get_key(rt, self.o, k);
        }
        Ok(V::EMPTY)
    }

    #[inline]
    fn put(&self, rt: &mut Rt, i: f64, v: V) -> R<()> {
        if let Some(a) = self.o.as_array() {
            if i < MAX && !a.dense(i as u32).is_empty() && !a.has(FROZEN) {
                return rt.write(a.elem_ptr(i as u32), v);
            }
        }
        let k = key(rt, i)?;
        props::put_key(rt, self.o, k, v, true)
    }

    fn delete(&self, rt: &mut Rt, i: f64) -> R<()> {
        let k = key(rt, i)?;
        props::delete_key(rt, self.o, k, true)?;
        Ok(())
    }

    fn set_len(&self, rt: &mut Rt, n: f64) -> R<()> {
        props::put(rt, self.o, &native::LENGTH, V::num(n), true)
    }

    /// Moves element `from` to `to`, a hole as a hole.
    fn shift(&self, rt: &mut Rt, from: f64, to: f64) -> R<()> {
        rt.charge(1)?;
        let v = self.try_get(rt, from)?;
        if v.is_empty() {
            return self.delete(rt, to);
        }
        self.put(rt, to, v)
    }

    /// The plain array with nothing unusual about it that the list is, if it is one.
    fn simple(&self, rt: &mut Rt) -> Option<O> {
        let a = self.o.as_array()?;
        let plain = a.flags() == 0 && a.elen() == a.aux() && rt.proto_of_obj(a).same(V::native(native::ARRAY_PROTO));
        if plain && !a.elems().iter().any(|v| v.is_empty()) {
            return Some(a);
        }
        None
    }
}

/// A function that is called again and again; its code is found once.
struct Callback {
    f: V,
    this: V,
    code: Option<call::Code>,
}

impl Callback {
    #[inline(always)]
    fn call(&self, rt: &mut Rt, args: &[V]) -> R<V> {
        match self.code {
            Some(code) => code(rt, self.f, self.this, args),
            None => call::call(rt, self.f, self.this, args, ""),
        }
    }
}

fn callback(rt: &mut Rt, args: &[V]) -> R<Callback> {
    let f = arg(args, 0);
    if !call::is_callable(f) {
        return Err(error::value_not_function(rt, f));
    }
    Ok(Callback { f, this: arg(args, 1), code: call::code(rt, f) })
}

pub fn array(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    if let [n] = args {
        if n.is_num() {
            let len = n.f() as u32;
            if len as f64 != n.f() {
                return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, "Invalid array length"));
            }
            let a = rt.array_with_room(if len < 100_000 { len as usize } else { 0 })?;
            rt.set_aux(a, len)?;
            return Ok(a.v());
        }
    }
    iter::arr(rt, args)
}

pub fn is_array(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    let mut at = v;
    while let Some(p) = crate::proxy::as_proxy(at) {
        at = p.extra(0);
    }
    if at.is_null() && v.is_object() {
        return Err(error::type_error(rt, "Cannot perform 'IsArray' on a proxy that has been revoked"));
    }
    Ok(V::bool(is_array_value(v)))
}

/// IsArray.
pub(crate) fn is_array_value(v: V) -> bool {
    crate::proxy::is_array(v)
}

/// What a method puts its elements into: a plain array, or an object that another constructor made.
struct Out {
    o: V,
    plain: bool,
    n: f64,
}

impl Out {
    fn plain(rt: &mut Rt, room: usize) -> R<Out> {
        Ok(Out { o: rt.array_with_room(room)?.v(), plain: true, n: 0.0 })
    }

    /// An object of the constructor `this`, or a plain array.
    fn of(rt: &mut Rt, this: V, args: &[V], room: usize) -> R<Out> {
        if this.same(V::native(native::id::array)) || !call::is_constructor(rt, this) {
            return Out::plain(rt, room);
        }
        Ok(Out { o: call::construct(rt, this, args, "")?, plain: false, n: 0.0 })
    }

    /// ArraySpeciesCreate for the array `o`.
    #[inline]
    fn species(rt: &mut Rt, o: V, len: f64) -> R<Out> {
        if !o.is_obj() || o.o().shape() != rt.heap.pristine.array {
            if let Some(c) = species(rt, o)? {
                return Ok(Out { o: call::construct(rt, c, &[V::num(len)], "")?, plain: false, n: 0.0 });
            }
        }
        if len > MAX {
            return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, "Invalid array length"));
        }
        Out::plain(rt, len.min(100_000.0) as usize)
    }

    #[inline(always)]
    fn push(&mut self, rt: &mut Rt, v: V) -> R<()> {
        if self.plain {
            return iter::push(rt, self.o, v);
        }
        let k = key(rt, self.n)?;
        self.n += 1.0;
        props::create_data(rt, self.o, k, v)
    }

    fn hole(&mut self, rt: &mut Rt) -> R<()> {
        if self.plain {
            return iter::hole(rt, self.o);
        }
        self.n += 1.0;
        Ok(())
    }

    /// How many elements there are.
    fn len(&self) -> f64 {
        if self.plain {
            return self.o.o().aux() as f64;
        }
        self.n
    }

    /// The object, whose length is set.
    fn with_length(self, rt: &mut Rt) -> R<V> {
        if !self.plain {
            props::put(rt, self.o, &native::LENGTH, V::num(self.n), true)?;
        }
        Ok(self.o)
    }
}

/// The constructor that ArraySpeciesCreate calls; None for a plain array.
#[cold]
fn species(rt: &mut Rt, o: V) -> R<Option<V>> {
    if !is_array_value(o) {
        return Ok(None);
    }
    let mut c = props::get(rt, o, &native::CONSTRUCTOR)?;
    if c.is_object() {
        c = props::get_key(rt, c, Key::Name(symbol::well_known(symbol::id::SPECIES)))?;
        if c.is_null() {
            return Ok(None);
        }
    }
    if c.is_undefined() || c.same(V::native(native::id::array)) {
        return Ok(None);
    }
    if !call::is_constructor(rt, c) {
        return Err(error::type_error(rt, "object.constructor[Symbol.species] is not a constructor"));
    }
    Ok(Some(c))
}

pub fn of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let mut out = Out::of(rt, this, &[V::num(args.len() as f64)], args.len())?;
    for &v in args {
        rt.charge(1)?;
        out.push(rt, v)?;
    }
    out.with_length(rt)
}

pub fn from(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (src, f, this_arg) = (arg(args, 0), arg(args, 1), arg(args, 2));
    if !f.is_undefined() && !call::is_callable(f) {
        return Err(error::value_not_function(rt, f));
    }
    let mapped = |rt: &mut Rt, v: V, i: f64| -> R<V> {
        if f.is_undefined() {
            return Ok(v);
        }
        call::call(rt, f, this_arg, &[v, V::num(i)], "")
    };
    let mut i = 0.0;
    if let Some(m) = from_method(rt, src)? {
        let mut out = Out::of(rt, this, &[], 4)?;
        let mut it = iter::with_method(rt, src, m)?;
        loop {
            let (v, done) = iter::next(rt, &mut it)?;
            if done {
                return out.with_length(rt);
            }
            let put = mapped(rt, v, i).and_then(|v| out.push(rt, v));
            iter::or_close(rt, &mut it, put)?;
            i += 1.0;
        }
    }
    let l = list(rt, src, "from")?;
    let mut out = Out::of(rt, this, &[V::num(l.len)], 4)?;
    while i < l.len {
        rt.charge(1)?;
        let v = l.get(rt, i)?;
        let v = mapped(rt, v, i)?;
        out.push(rt, v)?;
        i += 1.0;
    }
    out.with_length(rt)
}

/// The method by which Array.from iterates; None where there is none.
fn from_method(rt: &mut Rt, src: V) -> R<Option<V>> {
    if src.is_nullish() {
        return Err(error::not_iterable(rt, src));
    }
    let m = match iter::method_of(rt, src)? {
        Some(m) => return Ok(Some(m)),
        None => props::get_key(rt, src, Key::Name(symbol::well_known(symbol::id::ITERATOR)))?,
    };
    if m.is_nullish() {
        return Ok(None);
    }
    let text = "%Array%.from requires that the property of the first argument, items[Symbol.iterator], when exists, \
                be a function";
    Err(error::type_error(rt, text))
}

pub fn at(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "at")?;
    let i = to_integer(rt, arg(args, 0))?;
    let i = if i < 0.0 { i + l.len } else { i };
    if i < 0.0 || i >= l.len {
        return Ok(V::UNDEFINED);
    }
    l.get(rt, i)
}

/// Appends elements `from..to` of a list to a new array, holes as holes.
fn copy(rt: &mut Rt, l: &List, from: f64, to: f64, out: &mut Out) -> R<()> {
    if let Some(a) = l.simple(rt) {
        rt.charge((to - from).max(0.0) as usize >> 2)?;
        let e = a.elems();
        for &v in e.get(from as usize..(to as usize).min(e.len())).unwrap_or(&[]) {
            out.push(rt, v)?;
        }
        return Ok(());
    }
    let mut i = from;
    while i < to {
        rt.charge(1)?;
        let v = l.try_get(rt, i)?;
        if v.is_empty() {
            out.hole(rt)?;
        } else {
            out.push(rt, v)?;
        }
        i += 1.0;
    }
    Ok(())
}

/// IsConcatSpreadable.
fn is_spreadable(rt: &mut Rt, v: V) -> R<bool> {
    if !v.is_object() {
        return Ok(false);
    }
    if v.is_obj() && v.o().shape() == rt.heap.pristine.array {
        return Ok(true);
    }
    let s = props::get_key(rt, v, Key::Name(symbol::well_known(symbol::id::IS_CONCAT_SPREADABLE)))?;
    Ok(if s.is_undefined() { is_array_value(v) } else { s.truthy() })
}

pub fn concat(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let first = to_object(rt, this)?;
    let mut out = Out::species(rt, first, 0.0)?;
    for (i, &v) in core::iter::once(&first).chain(args).enumerate() {
        if is_spreadable(rt, v)? {
            let l = list(rt, v, "concat")?;
            if out.len() + l.len > MAX_SAFE {
                return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
            }
            if out.plain && out.len() + l.len > MAX {
                return Err(rt.api("an array that is longer than arrays can be"));
            }
            copy(rt, &l, 0.0, l.len, &mut out)?;
        } else {
            rt.charge(1 + i)?;
            out.push(rt, v)?;
        }
    }
    out.with_length(rt)
}

pub fn copy_within(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "copyWithin")?;
    let to = relative(rt, arg(args, 0), l.len, 0.0)?;
    let from = relative(rt, arg(args, 1), l.len, 0.0)?;
    let end = relative(rt, arg(args, 2), l.len, l.len)?;
    let n = (end - from).min(l.len - to);
    let mut k = 0.0;
    while k < n {
        let i = if from < to && to < from + n { n - 1.0 - k } else { k };
        l.shift(rt, from + i, to + i)?;
        k += 1.0;
    }
    Ok(l.o)
}

pub fn fill(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "fill")?;
    let mut i = relative(rt, arg(args, 1), l.len, 0.0)?;
    let end = relative(rt, arg(args, 2), l.len, l.len)?;
    while i < end {
        rt.charge(1)?;
        l.put(rt, i, arg(args, 0))?;
        i += 1.0;
    }
    Ok(l.o)
}

/// Calls the callback for each element that is there, until `stop` says so.
fn each(rt: &mut Rt, l: &List, args: &[V], mut stop: impl FnMut(&mut Rt, V, V) -> R<bool>) -> R<bool> {
    let f = callback(rt, args)?;
    let mut i = 0.0;
    while i < l.len {
        rt.charge(1)?;
        let v = l.try_get(rt, i)?;
        if !v.is_empty() {
            let r = f.call(rt, &[v, V::num(i), l.o])?;
            if stop(rt, v, r)? {
                return Ok(true);
            }
        }
        i += 1.0;
    }
    Ok(false)
}

pub fn for_each(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "forEach")?;
    each(rt, &l, args, |_, _, _| Ok(false))?;
    Ok(V::UNDEFINED)
}

pub fn every(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "every")?;
    Ok(V::bool(!each(rt, &l, args, |_, _, r| Ok(!r.truthy()))?))
}

pub fn some(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "some")?;
    Ok(V::bool(each(rt, &l, args, |_, _, r| Ok(r.truthy()))?))
}

pub fn filter(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "filter")?;
    callback(rt, args)?;
    let mut out = Out::species(rt, l.o, 0.0)?;
    each(rt, &l, args, |rt, v, r| {
        if r.truthy() {
            out.push(rt, v)?;
        }
        Ok(false)
    })?;
    Ok(out.o)
}

pub fn map(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "map")?;
    let f = callback(rt, args)?;
    let mut out = Out::species(rt, l.o, l.len)?;
    let mut i = 0.0;
    while i < l.len {
        rt.charge(1)?;
        let v = l.try_get(rt, i)?;
        if v.is_empty() {
            out.hole(rt)?;
        } else {
            let r = f.call(rt, &[v, V::num(i), l.o])?;
            out.push(rt, r)?;
        }
        i += 1.0;
    }
    Ok(out.o)
}

/// The first element, from either end, that the callback holds for: its value and index.
fn search(rt: &mut Rt, this: V, args: &[V], who: &'static str, back: bool) -> R<(V, V)> {
    let l = list(rt, this, who)?;
    let f = callback(rt, args)?;
    let mut k = 0.0;
    while k < l.len {
        rt.charge(1)?;
        let i = if back { l.len - 1.0 - k } else { k };
        let v = l.get(rt, i)?;
        if f.call(rt, &[v, V::num(i), l.o])?.truthy() {
            return Ok((v, V::num(i)));
        }
        k += 1.0;
    }
    Ok((V::UNDEFINED, V::num(-1.0)))
}

pub fn find(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "find", false)?.0)
}

pub fn find_index(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "findIndex", false)?.1)
}

pub fn find_last(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "findLast", true)?.0)
}

pub fn find_last_index(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "findLastIndex", true)?.1)
}

fn flatten(rt: &mut Rt, out: &mut Out, l: &List, depth: f64) -> R<()> {
    rt.deeper()?;
    let mut i = 0.0;
    while i < l.len {
        rt.charge(1)?;
        let x = l.try_get(rt, i)?;
        if !x.is_empty() {
            if depth > 0.0 && is_array_value(x) {
                let inner = list(rt, x, "flat")?;
                flatten(rt, out, &inner, depth - 1.0)?;
            } else {
                out.push(rt, x)?;
            }
        }
        i += 1.0;
    }
    Ok(())
}

pub fn flat(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "flat")?;
    let d = arg(args, 0);
    let depth = if d.is_undefined() { 1.0 } else { to_integer(rt, d)? };
    let mut out = Out::species(rt, l.o, 0.0)?;
    flatten(rt, &mut out, &l, depth)?;
    Ok(out.o)
}

pub fn flat_map(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "flatMap")?;
    let f = arg(args, 0);
    if !call::is_callable(f) {
        return Err(error::type_error(rt, "flatMap mapper function is not callable"));
    }
    let mut out = Out::species(rt, l.o, 0.0)?;
    each(rt, &l, args, |rt, _, r| {
        if is_array_value(r) {
            let inner = list(rt, r, "flat")?;
            flatten(rt, &mut out, &inner, 0.0)?;
        } else {
            out.push(rt, r)?;
        }
        Ok(false)
    })?;
    Ok(out.o)
}

/// Where a forward search starts.
fn search_start(rt: &mut Rt, l: &List, args: &[V]) -> R<f64> {
    relative(rt, arg(args, 1), l.len, 0.0)
}

pub fn includes(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "includes")?;
    if l.len == 0.0 {
        return Ok(V::FALSE);
    }
    let mut i = search_start(rt, &l, args)?;
    let x = arg(args, 0);
    while i < l.len {
        rt.charge(1)?;
        let v = l.get(rt, i)?;
        if same_value_zero(v, x) {
            return Ok(V::TRUE);
        }
        i += 1.0;
    }
    Ok(V::FALSE)
}

pub fn index_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "indexOf")?;
    if l.len == 0.0 {
        return Ok(V::num(-1.0));
    }
    let mut i = search_start(rt, &l, args)?;
    let x = arg(args, 0);
    while i < l.len {
        rt.charge(1)?;
        let v = l.try_get(rt, i)?;
        if strict_equals(v, x) {
            return Ok(V::num(i));
        }
        i += 1.0;
    }
    Ok(V::num(-1.0))
}

pub fn last_index_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "lastIndexOf")?;
    if l.len == 0.0 {
        return Ok(V::num(-1.0));
    }
    let n = if args.len() > 1 { to_integer(rt, args[1])? } else { l.len - 1.0 };
    let mut i = if n < 0.0 { l.len + n } else { n.min(l.len - 1.0) };
    while i >= 0.0 {
        rt.charge(1)?;
        let v = l.try_get(rt, i)?;
        if strict_equals(v, arg(args, 0)) {
            return Ok(V::num(i));
        }
        i -= 1.0;
    }
    Ok(V::num(-1.0))
}

pub fn join(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "join")?;
    let sep = arg(args, 0);
    let sep = if sep.is_undefined() { native::COMMA.v().s() } else { string_of(rt, sep)? };
    Ok(join_with(rt, &l, sep)?.v())
}

fn join_with(rt: &mut Rt, l: &List, sep: S) -> R<S> {
    joined(rt, l, |rt, l| join_parts(rt, l, sep))
}

/// The text of a list, that `parts` gives.
fn joined(rt: &mut Rt, l: &List, parts: impl FnOnce(&mut Rt, &List) -> R<S>) -> R<S> {
    // An array that is being joined already joins to nothing (V8's cycle check).
    if rt.joining(l.o)? {
        return Ok(native::EMPTY_STRING.v().s());
    }
    rt.deeper()?;
    let outer = rt.host.joins;
    rt.host.joins = rt.new_cell(&[l.o, outer])?;
    let r = parts(rt, l);
    rt.host.joins = outer;
    r
}

pub fn to_locale_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "toLocaleString")?;
    let args = [arg(args, 0), arg(args, 1)];
    let text = joined(rt, &l, |rt, l| {
        let mut out = Sb::new();
        let mut i = 0.0;
        while i < l.len {
            rt.charge(1)?;
            if i > 0.0 {
                out.byte(rt, b',')?;
            }
            let v = l.get(rt, i)?;
            if !v.is_nullish() {
                let f = props::get(rt, v, &native::TO_LOCALE_STRING)?;
                let t = call::call(rt, f, v, &args, "")?;
                let t = string_of(rt, t)?;
                out.s(rt, t)?;
            }
            i += 1.0;
        }
        out.done(rt)
    })?;
    Ok(text.v())
}

/// The elements of a dense array of strings, joined at once.
fn join_strings(rt: &mut Rt, a: O, sep: S) -> R<Option<S>> {
    let all = a.elems();
    if all.is_empty() || all.iter().any(|v| !v.is_str()) {
        return Ok(None);
    }
    let (mut len, mut wide) = (sep.len() * (all.len() - 1), sep.wide() && all.len() > 1);
    for v in all {
        len += v.s().len();
        wide |= v.s().wide();
    }
    rt.charge(all.len() + (len >> 5))?;
    let (s, mut to) = rt.room(len, wide)?;
    for (i, v) in all.iter().enumerate() {
        if i > 0 {
            copy_units(sep, to, wide);
            to = to.wrapping_add(sep.len() << wide as usize);
        }
        copy_units(v.s(), to, wide);
        to = to.wrapping_add(v.s().len() << wide as usize);
    }
    Ok(Some(s))
}

fn join_parts(rt: &mut Rt, l: &List, sep: S) -> R<S> {
    if let Some(a) = l.simple(rt) {
        if let Some(s) = join_strings(rt, a, sep)? {
            return Ok(s);
        }
    }
    let mut out = Sb::new();
    let mut i = 0.0;
    while i < l.len {
        rt.charge(1)?;
        if i > 0.0 {
            out.s(rt, sep)?;
        }
        let v = l.get(rt, i)?;
        if v.is_num() {
            out.number(rt, v.f())?;
        } else if !v.is_nullish() {
            let s = string_of(rt, v)?;
            out.s(rt, s)?;
        }
        i += 1.0;
    }
    out.done(rt)
}

impl Rt {
    /// Whether an object is being joined further out.
    fn joining(&mut self, o: V) -> R<bool> {
        let mut at = self.host.joins;
        while at.is_cell() {
            self.charge(1)?;
            if crate::obj::cell(at, 0).same(o) {
                return Ok(true);
            }
            at = crate::obj::cell(at, 1);
        }
        Ok(false)
    }
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = to_object(rt, this)?;
    let f = props::get(rt, o, &native::JOIN)?;
    if call::is_callable(f) {
        return call::call(rt, f, o, &[], "");
    }
    crate::builtins::object::to_string(rt, o, &[])
}

pub fn pop(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let l = list(rt, this, "pop")?;
    if l.len == 0.0 {
        l.set_len(rt, 0.0)?;
        return Ok(V::UNDEFINED);
    }
    let v = l.get(rt, l.len - 1.0)?;
    l.delete(rt, l.len - 1.0)?;
    l.set_len(rt, l.len - 1.0)?;
    Ok(v)
}

pub fn push(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if let Some(a) = this.as_array() {
        if a.flags() == 0 && a.elen() == a.aux() && props::grows_simply(rt, a) {
            let mut all = true;
            for &v in args {
                all &= rt.array_push(a, v)?;
            }
            if all {
                return Ok(V::num(a.aux() as f64));
            }
        }
    }
    let l = list(rt, this, "push")?;
    let mut n = l.len;
    if this.as_array().is_some_and(|a| a.has(FIXED_LEN) && !a.has(FIXED)) {
        let message = "Cannot assign to read only property 'length' of object '[object Array]'";
        return Err(error::type_error(rt, message));
    }
    if n + args.len() as f64 > MAX_SAFE {
        let (count, len) = (string_of(rt, V::num(args.len() as f64))?, string_of(rt, V::num(n))?);
        use error::Part::{S as Text, T};
        let parts = [
            T("Pushing "),
            Text(count),
            T(" elements on an array-like of length "),
            Text(len),
            T(" is disallowed, as the total surpasses 2**53-1"),
        ];
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &parts));
    }
    for &v in args {
        rt.charge(1)?;
        l.put(rt, n, v)?;
        n += 1.0;
    }
    l.set_len(rt, n)?;
    Ok(V::num(n))
}

fn fold(rt: &mut Rt, this: V, args: &[V], who: &'static str, back: bool) -> R<V> {
    let l = list(rt, this, who)?;
    let f = Callback { this: V::UNDEFINED, ..callback(rt, args)? };
    let mut acc = if args.len() > 1 { args[1] } else { V::EMPTY };
    let mut k = 0.0;
    while k < l.len {
        rt.charge(1)?;
        let i = if back { l.len - 1.0 - k } else { k };
        let v = l.try_get(rt, i)?;
        if !v.is_empty() {
            acc = if acc.is_empty() { v } else { f.call(rt, &[acc, v, V::num(i), l.o])? };
        }
        k += 1.0;
    }
    if acc.is_empty() {
        return Err(error::type_error(rt, "Reduce of empty array with no initial value"));
    }
    Ok(acc)
}

pub fn reduce(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    fold(rt, this, args, "reduce", false)
}

pub fn reduce_right(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    fold(rt, this, args, "reduceRight", true)
}

pub fn reverse(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let l = list(rt, this, "reverse")?;
    let mut lo = 0.0;
    let mut hi = l.len - 1.0;
    while lo < hi {
        rt.charge(1)?;
        let a = l.try_get(rt, lo)?;
        let b = l.try_get(rt, hi)?;
        for (i, v) in [(lo, b), (hi, a)] {
            if !v.is_empty() {
                l.put(rt, i, v)?;
            } else {
                l.delete(rt, i)?;
            }
        }
        lo += 1.0;
        hi -= 1.0;
    }
    Ok(l.o)
}

pub fn shift(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let l = list(rt, this, "shift")?;
    if l.len == 0.0 {
        l.set_len(rt, 0.0)?;
        return Ok(V::UNDEFINED);
    }
    if let Some(a) = l.simple(rt) {
        rt.charge(l.len as usize >> 3)?;
        let first = a.dense(0);
        rt.shift_elems(a)?;
        return Ok(first);
    }
    let first = l.get(rt, 0.0)?;
    let mut i = 1.0;
    while i < l.len {
        l.shift(rt, i, i - 1.0)?;
        i += 1.0;
    }
    l.delete(rt, l.len - 1.0)?;
    l.set_len(rt, l.len - 1.0)?;
    Ok(first)
}

pub fn unshift(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "unshift")?;
    let n = args.len() as f64;
    if n > 0.0 {
        if l.len + n > MAX_SAFE {
            return Err(error::type_error(rt, "Invalid array length"));
        }
        let mut i = l.len;
        while i > 0.0 {
            i -= 1.0;
            l.shift(rt, i, i + n)?;
        }
        for (k, &v) in args.iter().enumerate() {
            l.put(rt, k as f64, v)?;
        }
    }
    l.set_len(rt, l.len + n)?;
    Ok(V::num(l.len + n))
}

pub fn slice(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "slice")?;
    let from = relative(rt, arg(args, 0), l.len, 0.0)?;
    let to = relative(rt, arg(args, 1), l.len, l.len)?;
    let mut out = Out::species(rt, l.o, (to - from).max(0.0))?;
    copy(rt, &l, from, to, &mut out)?;
    out.with_length(rt)
}

/// Start, number of removed and inserted elements of splice and toSpliced.
fn splice_range(rt: &mut Rt, l: &List, args: &[V]) -> R<(f64, f64)> {
    let from = relative(rt, arg(args, 0), l.len, 0.0)?;
    let gone = match args.len() {
        0 => 0.0,
        1 => l.len - from,
        _ => to_integer(rt, args[1])?.clamp(0.0, l.len - from),
    };
    Ok((from, gone))
}

pub fn splice(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "splice")?;
    let (from, gone) = splice_range(rt, &l, args)?;
    let new = args.get(2..).unwrap_or(&[]);
    let n = new.len() as f64;
    if l.len - gone + n > MAX_SAFE {
        return Err(error::type_error(rt, "Invalid array length"));
    }
    let mut out = Out::species(rt, l.o, gone)?;
    copy(rt, &l, from, from + gone, &mut out)?;
    let out = out.with_length(rt)?;
    if n < gone {
        let mut i = from;
        while i < l.len - gone {
            l.shift(rt, i + gone, i + n)?;
            i += 1.0;
        }
        let mut i = l.len;
        while i > l.len - gone + n {
            rt.charge(1)?;
            l.delete(rt, i - 1.0)?;
            i -= 1.0;
        }
    } else if n > gone {
        let mut i = l.len - gone;
        while i > from {
            l.shift(rt, i + gone - 1.0, i + n - 1.0)?;
            i -= 1.0;
        }
    }
    for (k, &v) in new.iter().enumerate() {
        l.put(rt, from + k as f64, v)?;
    }
    l.set_len(rt, l.len - gone + n)?;
    Ok(out)
}

/// A new array of `n` elements that `at` gives.
fn build(rt: &mut Rt, n: f64, mut at: impl FnMut(&mut Rt, f64) -> R<V>) -> R<V> {
    if n > MAX {
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, "Invalid array length"));
    }
    let out = rt.array_with_room(n.min(100_000.0) as usize)?;
    let mut i = 0.0;
    while i < n {
        rt.charge(1)?;
        let v = at(rt, i)?;
        iter::push(rt, out.v(), v)?;
        i += 1.0;
    }
    Ok(out.v())
}

pub fn to_reversed(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let l = list(rt, this, "toReversed")?;
    build(rt, l.len, |rt, i| l.get(rt, l.len - 1.0 - i))
}

pub fn to_spliced(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "toSpliced")?;
    let (from, gone) = splice_range(rt, &l, args)?;
    let new = args.get(2..).unwrap_or(&[]);
    let n = new.len() as f64;
    build(rt, l.len - gone + n, |rt, i| {
        if i < from {
            l.get(rt, i)
        } else if i < from + n {
            Ok(arg(new, (i - from) as usize))
        } else {
            l.get(rt, i - n + gone)
        }
    })
}

pub fn with(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let l = list(rt, this, "with")?;
    let i = to_integer(rt, arg(args, 0))?;
    let at = if i < 0.0 { l.len + i } else { i };
    if at < 0.0 || at >= l.len {
        return Err(error::unrendered(rt, native::RANGE_ERROR_PROTO));
    }
    build(rt, l.len, |rt, k| if k == at { Ok(arg(args, 1)) } else { l.get(rt, k) })
}

/// The comparator argument, checked.
fn comparator(rt: &mut Rt, args: &[V]) -> R<V> {
    let f = arg(args, 0);
    if !f.is_undefined() && !call::is_callable(f) {
        return Err(error::type_error(rt, "The comparison function must be either a function or undefined"));
    }
    Ok(f)
}

pub fn sort(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let f = comparator(rt, args)?;
    let l = list(rt, this, "sort")?;
    let items = rt.array_with_room(l.len.min(100_000.0) as usize)?;
    let mut undefined = 0.0;
    let mut i = 0.0;
    while i < l.len {
        rt.charge(1)?;
        let v = l.try_get(rt, i)?;
        if v.is_undefined() {
            undefined += 1.0;
        } else if !v.is_empty() {
            iter::push(rt, items.v(), v)?;
        }
        i += 1.0;
    }
    let sorted = sort::sorted(rt, items.elems(), f)?;
    let n = sorted.len() as f64;
    for (i, &v) in sorted.iter().enumerate() {
        l.put(rt, i as f64, v)?;
    }
    let mut i = n;
    while i < l.len {
        rt.charge(1)?;
        if i < n + undefined {
            l.put(rt, i, V::UNDEFINED)?;
        } else {
            l.delete(rt, i)?;
        }
        i += 1.0;
    }
    Ok(l.o)
}

pub fn to_sorted(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let f = comparator(rt, args)?;
    let l = list(rt, this, "toSorted")?;
    let a = build(rt, l.len, |rt, i| l.get(rt, i))?;
    if f.is_undefined() {
        return sort(rt, a, &[]);
    }
    sort(rt, a, &[f])
}
