//! The methods of typed arrays (ECMA-262 §23.2.3).

use super::array_buffer::range_error;
use super::typed_array::{allocate, copy_elements, create, create_like, detached, incompatible, mixed, species, valid};
use crate::call::{self, arg};
use crate::conv::{relative, to_integer, to_number, to_object, to_string};
use crate::error;
use crate::iter;
use crate::mem::Rt;
use crate::native;
use crate::obj::O;
use crate::ops::{same_value_zero, strict_equals};
use crate::props;
use crate::str::Sb;
use crate::value::{R, V};
use core::cmp::Ordering;

/// A typed array that a method works on, and its length when the method was called.
fn list(rt: &mut Rt, this: V, who: &'static str) -> R<(O, usize)> {
    let o = valid(rt, this, who)?;
    Ok((o, o.typed_len()))
}

/// As `list`, of a method whose error names it.
fn list_named(rt: &mut Rt, this: V, who: &'static str) -> R<(O, usize)> {
    if this.as_typed().is_none() {
        return Err(incompatible(rt, who, this));
    }
    list(rt, this, who)
}

fn get(rt: &mut Rt, o: O, i: usize) -> R<V> {
    Ok(rt.typed_get(o, i)?.unwrap_or(V::UNDEFINED))
}

fn callback(rt: &mut Rt, args: &[V]) -> R<V> {
    let f = arg(args, 0);
    if !call::is_callable(f) {
        return Err(error::value_not_function(rt, f));
    }
    Ok(f)
}

/// Calls the callback for each element until `stop` says so.
fn each(
    rt: &mut Rt,
    this: V,
    args: &[V],
    who: &'static str,
    mut stop: impl FnMut(&mut Rt, V, usize, V) -> R<bool>,
) -> R<bool> {
    let (o, len) = list(rt, this, who)?;
    let f = callback(rt, args)?;
    for i in 0..len {
        rt.charge(1)?;
        let v = get(rt, o, i)?;
        let r = call::call(rt, f, arg(args, 1), &[v, V::num(i as f64), this], "")?;
        if stop(rt, v, i, r)? {
            return Ok(true);
        }
    }
    Ok(false)
}

pub fn at(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, len) = list_named(rt, this, "%TypedArray%.prototype.at")?;
    let i = to_integer(rt, arg(args, 0))?;
    let i = if i < 0.0 { i + len as f64 } else { i };
    if i < 0.0 || i >= len as f64 {
        return Ok(V::UNDEFINED);
    }
    get(rt, o, i as usize)
}

pub fn for_each(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    each(rt, this, args, "%TypedArray%.prototype.forEach", |_, _, _, _| Ok(false))?;
    Ok(V::UNDEFINED)
}

pub fn every(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(!each(rt, this, args, "%TypedArray%.prototype.every", |_, _, _, r| Ok(!r.truthy()))?))
}

pub fn some(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(each(rt, this, args, "%TypedArray%.prototype.some", |_, _, _, r| Ok(r.truthy()))?))
}

/// The first element, from either end, that the callback holds for: its value and index.
fn search(rt: &mut Rt, this: V, args: &[V], who: &'static str, back: bool) -> R<(V, V)> {
    let (o, len) = list(rt, this, who)?;
    let f = callback(rt, args)?;
    for k in 0..len {
        rt.charge(1)?;
        let i = if back { len - 1 - k } else { k };
        let v = get(rt, o, i)?;
        if call::call(rt, f, arg(args, 1), &[v, V::num(i as f64), this], "")?.truthy() {
            return Ok((v, V::num(i as f64)));
        }
    }
    Ok((V::UNDEFINED, V::num(-1.0)))
}

pub fn find(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "%TypedArray%.prototype.find", false)?.0)
}

pub fn find_index(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "%TypedArray%.prototype.findIndex", false)?.1)
}

pub fn find_last(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "%TypedArray%.prototype.findLast", true)?.0)
}

pub fn find_last_index(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(search(rt, this, args, "%TypedArray%.prototype.findLastIndex", true)?.1)
}

pub fn filter(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let kept = rt.array_with_room(8)?;
    let who = "%TypedArray%.prototype.filter";
    each(rt, this, args, who, |rt, v, _, r| {
        if r.truthy() {
            iter::push(rt, kept.v(), v)?;
        }
        Ok(false)
    })?;
    let new = create_like(rt, this.o(), kept.elems().len(), who)?;
    for (i, &v) in kept.elems().iter().enumerate() {
        rt.typed_set(new, i, v)?;
    }
    Ok(new.v())
}

pub fn map(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let who = "%TypedArray%.prototype.map";
    let (o, len) = list(rt, this, who)?;
    let f = callback(rt, args)?;
    let new = create_like(rt, o, len, who)?;
    for i in 0..len {
        rt.charge(1)?;
        let v = get(rt, o, i)?;
        let r = call::call(rt, f, arg(args, 1), &[v, V::num(i as f64), this], "")?;
        rt.typed_set(new, i, r)?;
    }
    Ok(new.v())
}

fn fold(rt: &mut Rt, this: V, args: &[V], who: &'static str, back: bool) -> R<V> {
    let (o, len) = list(rt, this, who)?;
    let f = callback(rt, args)?;
    let place = |k: usize| if back { len - 1 - k } else { k };
    let (mut value, first) = match args.get(1) {
        Some(&v) => (v, 0),
        None if len == 0 => {
            return Err(error::type_error(rt, "Reduce of empty array with no initial value"));
        }
        None => (get(rt, o, place(0))?, 1),
    };
    for k in first..len {
        rt.charge(1)?;
        let i = place(k);
        let v = get(rt, o, i)?;
        value = call::call(rt, f, V::UNDEFINED, &[value, v, V::num(i as f64), this], "")?;
    }
    Ok(value)
}

pub fn reduce(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    fold(rt, this, args, "%TypedArray%.prototype.reduce", false)
}

pub fn reduce_right(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    fold(rt, this, args, "%TypedArray%.prototype.reduceRight", true)
}

pub fn includes(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, len) = list(rt, this, "%TypedArray%.prototype.includes")?;
    if len == 0 {
        return Ok(V::FALSE);
    }
    let from = relative(rt, arg(args, 1), len as f64, 0.0)? as usize;
    for i in from..len {
        rt.charge(1)?;
        let v = get(rt, o, i)?;
        if same_value_zero(v, arg(args, 0)) {
            return Ok(V::TRUE);
        }
    }
    Ok(V::FALSE)
}

pub fn index_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, len) = list(rt, this, "%TypedArray%.prototype.indexOf")?;
    if len == 0 {
        return Ok(V::num(-1.0));
    }
    let from = relative(rt, arg(args, 1), len as f64, 0.0)? as usize;
    for i in from..len {
        rt.charge(1)?;
        if rt.typed_get(o, i)?.is_some_and(|v| strict_equals(v, arg(args, 0))) {
            return Ok(V::num(i as f64));
        }
    }
    Ok(V::num(-1.0))
}

pub fn last_index_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, len) = list(rt, this, "%TypedArray%.prototype.lastIndexOf")?;
    if len == 0 {
        return Ok(V::num(-1.0));
    }
    let n = match args.get(1) {
        Some(&v) => to_integer(rt, v)?,
        None => len as f64 - 1.0,
    };
    let mut i = if n < 0.0 { len as f64 + n } else { n.min(len as f64 - 1.0) };
    while i >= 0.0 {
        rt.charge(1)?;
        if rt.typed_get(o, i as usize)?.is_some_and(|v| strict_equals(v, arg(args, 0))) {
            return Ok(V::num(i));
        }
        i -= 1.0;
    }
    Ok(V::num(-1.0))
}

pub fn join(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, len) = list_named(rt, this, "%TypedArray%.prototype.join")?;
    let sep = arg(args, 0);
    let sep = if sep.is_undefined() { native::COMMA.s() } else { to_string(rt, sep)? };
    let mut out = Sb::new();
    for i in 0..len {
        rt.charge(1)?;
        if i > 0 {
            out.s(rt, sep)?;
        }
        match rt.typed_get(o, i)? {
            Some(v) if v.is_num() => out.number(rt, v.f())?,
            Some(v) => {
                let s = to_string(rt, v)?;
                out.s(rt, s)?;
            }
            None => {}
        }
    }
    Ok(out.done(rt)?.v())
}

pub fn to_locale_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, len) = list_named(rt, this, "%TypedArray%.prototype.toLocaleString")?;
    let mut out = Sb::new();
    for i in 0..len {
        rt.charge(1)?;
        if i > 0 {
            out.byte(rt, b',')?;
        }
        let v = get(rt, o, i)?;
        if v.is_undefined() {
            continue;
        }
        let f = props::get(rt, v, &native::TO_LOCALE_STRING)?;
        let r = call::call(rt, f, v, args.get(..2.min(args.len())).unwrap_or(&[]), "")?;
        let s = to_string(rt, r)?;
        out.s(rt, s)?;
    }
    Ok(out.done(rt)?.v())
}

pub fn fill(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let who = "%TypedArray%.prototype.fill";
    let (o, len) = list(rt, this, who)?;
    let kind = o.kind();
    let bits = rt.element_bits(kind, arg(args, 0))?;
    let from = relative(rt, arg(args, 1), len as f64, 0.0)? as usize;
    let to = relative(rt, arg(args, 2), len as f64, len as f64)? as usize;
    let Some(s) = o.typed_span() else { return Err(detached(rt, who)) };
    let to = to.min(s.len >> kind.shift());
    if from >= to {
        return Ok(this);
    }
    let n = (to - from) << kind.shift();
    let at = s.at.wrapping_add(from << kind.shift());
    rt.charge(n >> 5)?;
    rt.touch_bytes(o.view_buffer(), at, n)?;
    if kind.shift() == 0 {
        // SAFETY: bytes that are there.
        unsafe { core::ptr::write_bytes(at, bits as u8, n) };
        return Ok(this);
    }
    for i in 0..to - from {
        rt.store(kind, at, i, bits);
    }
    Ok(this)
}

pub fn copy_within(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let who = "%TypedArray%.prototype.copyWithin";
    let (o, len) = list(rt, this, who)?;
    let l = len as f64;
    let to = relative(rt, arg(args, 0), l, 0.0)?;
    let from = relative(rt, arg(args, 1), l, 0.0)?;
    let end = relative(rt, arg(args, 2), l, l)?;
    let n = (end - from).min(l - to);
    if n <= 0.0 {
        return Ok(this);
    }
    if o.typed_span().is_none() {
        return Err(detached(rt, who));
    }
    let (to, from, now) = (to as usize, from as usize, o.typed_len());
    let n = (n as usize).min(now.saturating_sub(from)).min(now.saturating_sub(to));
    copy_elements(rt, o, from, o, to, n)?;
    Ok(this)
}

/// Reverses the elements of an array that is there.
fn turn(rt: &mut Rt, o: O) -> R<()> {
    let (kind, Some(s)) = (o.kind(), o.typed_span()) else { return Ok(()) };
    let (size, n) = (kind.size(), s.len >> kind.shift());
    rt.charge(s.len >> 4)?;
    rt.touch_bytes(o.view_buffer(), s.at, s.len)?;
    for i in 0..n / 2 {
        let (a, b) = (s.at.wrapping_add(i * size), s.at.wrapping_add((n - 1 - i) * size));
        // SAFETY: two elements that are there, not the same one.
        unsafe { core::ptr::swap_nonoverlapping(a, b, size) };
    }
    Ok(())
}

pub fn reverse(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let (o, _) = list(rt, this, "%TypedArray%.prototype.reverse")?;
    turn(rt, o)?;
    Ok(this)
}

/// A new array of the same kind with the same elements.
fn copied(rt: &mut Rt, o: O, len: usize) -> R<O> {
    let new = allocate(rt, o.kind(), len)?;
    copy_elements(rt, o, 0, new, 0, len)?;
    Ok(new)
}

pub fn to_reversed(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let (o, len) = list_named(rt, this, "%TypedArray%.prototype.toReversed")?;
    let new = copied(rt, o, len)?;
    turn(rt, new)?;
    Ok(new.v())
}

pub fn with(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, len) = list(rt, this, "%TypedArray%.prototype.with")?;
    // V8 converts the value first.
    let bits = rt.element_bits(o.kind(), arg(args, 1))?;
    let i = to_integer(rt, arg(args, 0))?;
    let i = if i < 0.0 { i + len as f64 } else { i };
    if i < 0.0 || i >= o.typed_len() as f64 {
        return Err(range_error(rt, "Invalid typed array index"));
    }
    let new = copied(rt, o, len)?;
    rt.typed_set_bits(new, i as usize, bits)?;
    Ok(new.v())
}

pub fn set(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let Some(o) = this.as_typed() else { return Err(error::type_error(rt, "this is not a typed array.")) };
    let out = |rt: &mut Rt| range_error(rt, "offset is out of bounds");
    let offset = to_integer(rt, arg(args, 1))?;
    if offset < 0.0 {
        return Err(out(rt));
    }
    let who = "%TypedArray%.prototype.set";
    if o.typed_span().is_none() {
        return Err(detached(rt, who));
    }
    let len = o.typed_len() as f64;
    if let Some(from) = arg(args, 0).as_typed() {
        if from.typed_span().is_none() {
            return Err(detached(rt, who));
        }
        if from.kind().is_big() != o.kind().is_big() {
            return Err(mixed(rt));
        }
        let n = from.typed_len();
        if n as f64 + offset > len {
            return Err(out(rt));
        }
        copy_elements(rt, from, 0, o, offset as usize, n)?;
        return Ok(V::UNDEFINED);
    }
    if arg(args, 0).is_nullish() {
        return Err(error::type_error(rt, "Cannot convert undefined or null to object"));
    }
    let from = to_object(rt, arg(args, 0))?;
    let n = iter::length_of(rt, from)?;
    if n + offset > len {
        return Err(out(rt));
    }
    for i in 0..n as usize {
        rt.charge(1)?;
        let v = props::get_v(rt, from, V::num(i as f64))?;
        rt.typed_set(o, offset as usize + i, v)?;
    }
    Ok(V::UNDEFINED)
}

pub fn slice(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let who = "%TypedArray%.prototype.slice";
    let (o, len) = list_named(rt, this, who)?;
    let from = relative(rt, arg(args, 0), len as f64, 0.0)? as usize;
    let to = relative(rt, arg(args, 1), len as f64, len as f64)? as usize;
    let n = to.saturating_sub(from);
    let new = create_like(rt, o, n, who)?;
    if n == 0 {
        return Ok(new.v());
    }
    if o.typed_span().is_none() {
        return Err(detached(rt, who));
    }
    let n = n.min(o.typed_len().saturating_sub(from));
    copy_elements(rt, o, from, new, 0, n)?;
    Ok(new.v())
}

pub fn subarray(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let who = "%TypedArray%.prototype.subarray";
    let Some(o) = this.as_typed() else { return Err(incompatible(rt, who, V::UNDEFINED)) };
    let len = o.typed_len() as f64;
    let from = relative(rt, arg(args, 0), len, 0.0)?;
    let to = relative(rt, arg(args, 1), len, len)?;
    let n = (to - from).max(0.0);
    let c = species(rt, o)?;
    let at = o.view_offset() + ((from as usize) << o.kind().shift());
    let (buffer, at, n) = (o.view_buffer().v(), V::num(at as f64), V::num(n));
    let new = if o.view_follows() && arg(args, 1).is_undefined() {
        create(rt, c, &[buffer, at], 0, who)?
    } else {
        create(rt, c, &[buffer, at, n], 0, who)?
    };
    if new.kind().is_big() != o.kind().is_big() {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    Ok(new.v())
}

/// The comparator of a sort: undefined or a function.
fn comparator(rt: &mut Rt, args: &[V]) -> R<V> {
    let f = arg(args, 0);
    if !f.is_undefined() && !call::is_callable(f) {
        return Err(error::type_error(rt, "The comparison function must be either a function or undefined"));
    }
    Ok(f)
}

pub fn sort(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let f = comparator(rt, args)?;
    let (o, len) = list_named(rt, this, "%TypedArray%.prototype.sort")?;
    order(rt, o, len, f)?;
    Ok(this)
}

pub fn to_sorted(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let f = comparator(rt, args)?;
    let (o, len) = list_named(rt, this, "%TypedArray%.prototype.toSorted")?;
    let new = copied(rt, o, len)?;
    order(rt, new, len, f)?;
    Ok(new.v())
}

/// Sorts the elements.
fn order(rt: &mut Rt, o: O, len: usize, f: V) -> R<()> {
    if len < 2 {
        return Ok(());
    }
    rt.charge(len)?;
    let work = rt.array_with_room(len)?;
    for i in 0..len {
        let v = get(rt, o, i)?;
        rt.array_push(work, v)?;
    }
    let all = if f.is_undefined() {
        natural(rt, work)?
    } else {
        let target = rt.new_array(work.elems())?;
        merge_sort(rt, work, 0, len, target, f)?;
        target.elems()
    };
    for (i, &v) in all.iter().enumerate() {
        rt.typed_set(o, i, v)?;
    }
    Ok(())
}

/// The elements in the order of numbers: −0 before 0, NaN last.
fn natural(rt: &mut Rt, work: O) -> R<&'static [V]> {
    let n = work.elems().len();
    rt.charge(n * (usize::BITS - n.leading_zeros()) as usize / 4)?;
    // SAFETY: an array that nothing else refers to, above the mark.
    let all = unsafe { core::slice::from_raw_parts_mut(work.elem_ptr(0), n) };
    all.sort_unstable_by(|a, b| match (a.as_big(), b.as_big()) {
        (Some(a), Some(b)) => a.compare(b),
        _ => compare_numbers(a.f(), b.f()),
    });
    Ok(work.elems())
}

fn compare_numbers(a: f64, b: f64) -> Ordering {
    match a.partial_cmp(&b) {
        Some(Ordering::Equal) => b.is_sign_negative().cmp(&a.is_sign_negative()),
        Some(o) => o,
        None => a.is_nan().cmp(&b.is_nan()),
    }
}

/// V8's merge sort: the order in which the comparator is called can be seen. Both arrays have the same elements at first.
fn merge_sort(rt: &mut Rt, source: O, from: usize, to: usize, target: O, f: V) -> R<()> {
    rt.deeper()?;
    let middle = from + ((to - from) >> 1);
    if middle - from > 1 {
        merge_sort(rt, target, from, middle, source, f)?;
    }
    if to - middle > 1 {
        merge_sort(rt, target, middle, to, source, f)?;
    }
    let (mut left, mut right) = (from, middle);
    for i in from..to {
        rt.charge(1)?;
        let take_left = left < middle && (right >= to || not_after(rt, source, left, right, f)?);
        let at = if take_left { &mut left } else { &mut right };
        let v = source.dense(*at as u32);
        *at += 1;
        rt.write(target.elem_ptr(i as u32), v)?;
    }
    Ok(())
}

fn not_after(rt: &mut Rt, source: O, a: usize, b: usize, f: V) -> R<bool> {
    let args = [source.dense(a as u32), source.dense(b as u32)];
    let r = call::call(rt, f, V::UNDEFINED, &args, "")?;
    let n = to_number(rt, r)?;
    Ok(!(n > 0.0))
}
