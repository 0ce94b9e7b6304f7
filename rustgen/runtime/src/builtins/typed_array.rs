//! The typed arrays' constructors, and how new ones are made (ECMA-262 §23.2.1 to §23.2.2, §23.2.4 to §23.2.6).

use super::array_buffer::{needs_new, range_error, MAX_BYTES};
use crate::call::{self, arg};
use crate::conv::{to_integer, to_string};
use crate::error::{self, Part};
use crate::iter;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Key, Kind, NONE, O};
use crate::props;
use crate::str::S;
use crate::symbol;
use crate::value::{Stop, R, V};

/// "Method … called on incompatible receiver …"
#[cold]
pub(crate) fn incompatible(rt: &mut Rt, method: &'static str, this: V) -> Stop {
    let who = if this.is_object() {
        match error::describe(rt, this) {
            Some(w) => w,
            None => return error::unrendered(rt, native::TYPE_ERROR_PROTO),
        }
    } else if this.is_symbol() {
        return error::unrendered(rt, native::TYPE_ERROR_PROTO);
    } else {
        match to_string(rt, this) {
            Ok(s) => Part::S(s),
            Err(stop) => return stop,
        }
    };
    let p = [Part::T("Method "), Part::T(method), Part::T(" called on incompatible receiver "), who];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// ToIndex; what is none is thrown as `wrong` says it of the value as it was given.
pub(crate) fn index_or(rt: &mut Rt, v: V, wrong: impl Fn(&mut Rt, S) -> Stop) -> R<usize> {
    let n = to_integer(rt, v)?;
    if (0.0..=9_007_199_254_740_991.0).contains(&n) {
        return Ok(n as usize);
    }
    if v.is_object() {
        return Err(error::unrendered(rt, native::RANGE_ERROR_PROTO));
    }
    let s = to_string(rt, v)?;
    Err(wrong(rt, s))
}

#[cold]
fn bad_length(rt: &mut Rt, s: S) -> Stop {
    let p = [Part::T("Invalid typed array length: "), Part::S(s)];
    error::throw_parts(rt, native::RANGE_ERROR_PROTO, &p)
}

#[cold]
pub(crate) fn detached(rt: &mut Rt, who: &'static str) -> Stop {
    let p = [Part::T("Cannot perform "), Part::T(who), Part::T(" on a detached ArrayBuffer")];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

#[cold]
pub(crate) fn mixed(rt: &mut Rt) -> Stop {
    error::type_error(rt, "Cannot mix BigInt and other types, use explicit conversions")
}

/// A typed array of zeros, or V8's RangeError. Longer ones than V8 allows are refused, the rest is a matter of memory.
pub(crate) fn allocate(rt: &mut Rt, kind: Kind, len: usize) -> R<O> {
    if len > 1 << 32 {
        let s = crate::num::to_string(rt, len as f64)?;
        return Err(bad_length(rt, s));
    }
    if len << kind.shift() > MAX_BYTES {
        return Err(range_error(rt, "Array buffer allocation failed"));
    }
    rt.typed_of_len(kind, len)
}

fn construct(rt: &mut Rt, this: V, args: &[V], kind: Kind) -> R<V> {
    if !this.is_empty() {
        return Err(needs_new(rt, kind.name()));
    }
    let first = arg(args, 0);
    if !first.is_object() {
        let len = index_or(rt, first, bad_length)?;
        return Ok(allocate(rt, kind, len)?.v());
    }
    if let Some(from) = first.as_typed() {
        return of_typed(rt, kind, from);
    }
    if let Some(b) = first.as_buffer() {
        return of_buffer(rt, kind, b, arg(args, 1), arg(args, 2));
    }
    if let Some(m) = method_of(rt, first, "TypedArray's constructor")? {
        let values = collected(rt, first, m)?;
        let o = allocate(rt, kind, values.len())?;
        for (i, &v) in values.iter().enumerate() {
            rt.charge(1)?;
            rt.typed_set(o, i, v)?;
        }
        return Ok(o.v());
    }
    let n = iter::length_of(rt, first)?;
    let o = allocate(rt, kind, n as usize)?;
    for i in 0..n as usize {
        rt.charge(1)?;
        let v = props::get_v(rt, first, V::num(i as f64))?;
        rt.typed_set(o, i, v)?;
    }
    Ok(o.v())
}

/// What an iterable gives by its method Symbol.iterator.
/// GetMethod of Symbol.iterator.
fn method_of(rt: &mut Rt, v: V, who: &'static str) -> R<Option<V>> {
    if v.is_str() {
        return iter::method_of(rt, v);
    }
    let m = props::get_key(rt, v, Key::Name(symbol::well_known(symbol::id::ITERATOR)))?;
    if m.is_nullish() {
        return Ok(None);
    }
    if !call::is_callable(m) {
        let rest =
            " requires that the property of the first argument, items[Symbol.iterator], when exists, be a function";
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[Part::T(who), Part::T(rest)]));
    }
    Ok(Some(m))
}

fn collected(rt: &mut Rt, v: V, method: V) -> R<&'static [V]> {
    let out = rt.array_with_room(8)?;
    let mut it = iter::with_method(rt, v, method)?;
    loop {
        let (x, done) = iter::next(rt, &mut it)?;
        if done {
            return Ok(out.elems());
        }
        iter::push(rt, out.v(), x)?;
    }
}

fn of_typed(rt: &mut Rt, kind: Kind, from: O) -> R<V> {
    let Some(s) = from.typed_span() else { return Err(detached(rt, "Construct")) };
    let len = s.len >> from.kind().shift();
    let o = allocate(rt, kind, len)?;
    if kind.is_big() != from.kind().is_big() {
        return Err(mixed(rt));
    }
    copy_elements(rt, from, 0, o, 0, len)?;
    Ok(o.v())
}

/// Copies `n` elements that are there between typed arrays, converting them; overlapping ones as if by way of a copy.
pub(crate) fn copy_elements(rt: &mut Rt, from: O, at: usize, to: O, place: usize, n: usize) -> R<()> {
    let (Some(s), Some(d)) = (from.typed_span(), to.typed_span()) else { return Ok(()) };
    let (a, b) = (from.kind(), to.kind());
    let (src, dst) = (s.at.wrapping_add(at << a.shift()), d.at.wrapping_add(place << b.shift()));
    if n == 0 || (at + n) << a.shift() > s.len || (place + n) << b.shift() > d.len {
        return Ok(());
    }
    rt.touch_bytes(to.view_buffer(), dst, n << b.shift())?;
    if same_bytes(a, b) {
        rt.charge(n << a.shift() >> 5)?;
        // SAFETY: both ranges are there.
        unsafe { core::ptr::copy(src, dst, n << a.shift()) };
        return Ok(());
    }
    rt.charge(n >> 1)?;
    let size = n << a.shift();
    let apart = src.wrapping_add(size) <= dst || dst.wrapping_add(n << b.shift()) <= src;
    let src = if apart {
        src
    } else {
        let copy = rt.alloc(size)?;
        // SAFETY: a fresh block of that size.
        unsafe { core::ptr::copy_nonoverlapping(src, copy, size) };
        copy
    };
    for i in 0..n {
        let bits = b.bits(number_at(a, src, i));
        rt.store(b, dst, i, bits);
    }
    Ok(())
}

/// Whether elements of one kind become those of another byte by byte.
fn same_bytes(a: Kind, b: Kind) -> bool {
    use Kind::{I16, I32, I64, I8, U16, U32, U64, U8, U8C};
    a == b
        || matches!(
            (a, b),
            (I8, U8) | (U8, I8) | (U8C, U8 | I8) | (U8, U8C) | (I16, U16) | (U16, I16) | (I32, U32) | (U32, I32)
        )
        || matches!((a, b), (I64, U64) | (U64, I64))
}

/// An element that is no BigInt; a NaN as its bits are.
fn number_at(kind: Kind, at: *const u8, i: usize) -> f64 {
    // SAFETY: callers know that the element is there.
    unsafe {
        match kind {
            Kind::U8 | Kind::U8C => *at.add(i) as f64,
            Kind::I8 => *(at as *const i8).add(i) as f64,
            Kind::I16 => (at as *const i16).add(i).read_unaligned() as f64,
            Kind::U16 => (at as *const u16).add(i).read_unaligned() as f64,
            Kind::I32 => (at as *const i32).add(i).read_unaligned() as f64,
            Kind::U32 => (at as *const u32).add(i).read_unaligned() as f64,
            Kind::F32 => (at as *const f32).add(i).read_unaligned() as f64,
            Kind::F64 | Kind::I64 | Kind::U64 => (at as *const f64).add(i).read_unaligned(),
        }
    }
}

fn multiple(rt: &mut Rt, what: &'static str, kind: Kind) -> Stop {
    let size = match kind.size() {
        2 => "2",
        4 => "4",
        _ => "8",
    };
    let p = [Part::T(what), Part::T(" of "), Part::T(kind.name()), Part::T(" should be a multiple of "), Part::T(size)];
    error::throw_parts(rt, native::RANGE_ERROR_PROTO, &p)
}

fn of_buffer(rt: &mut Rt, kind: Kind, b: O, offset: V, length: V) -> R<V> {
    let outside = |rt: &mut Rt, s: S| {
        let p = [Part::T("Start offset "), Part::S(s), Part::T(" is outside the bounds of the buffer")];
        error::throw_parts(rt, native::RANGE_ERROR_PROTO, &p)
    };
    let at = index_or(rt, offset, outside)?;
    if at & (kind.size() - 1) != 0 {
        return Err(multiple(rt, "start offset", kind));
    }
    let len = if length.is_undefined() { None } else { Some(index_or(rt, length, bad_length)?) };
    if b.is_detached() {
        return Err(detached(rt, "Construct"));
    }
    let all = b.buffer_span().len;
    let n = match len {
        None if b.buffer_most() != NONE => {
            if at > all {
                let s = to_string(rt, offset)?;
                return Err(outside(rt, s));
            }
            NONE
        }
        None => {
            if all & (kind.size() - 1) != 0 {
                return Err(multiple(rt, "byte length", kind));
            }
            if at > all {
                let s = to_string(rt, offset)?;
                return Err(outside(rt, s));
            }
            (all - at) >> kind.shift()
        }
        Some(n) => {
            let fits = n.checked_mul(kind.size()).and_then(|n| n.checked_add(at)).is_some_and(|end| end <= all);
            if !fits {
                let s = crate::num::to_string(rt, n as f64)?;
                return Err(bad_length(rt, s));
            }
            n
        }
    };
    Ok(rt.new_typed(kind, b, at, n)?.v())
}

macro_rules! constructors {
    ($($name:ident $kind:ident;)*) => {$(
        pub fn $name(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            construct(rt, this, args, Kind::$kind)
        }
    )*};
}

constructors! {
    int8 I8;
    uint8 U8;
    uint8_clamped U8C;
    int16 I16;
    uint16 U16;
    int32 I32;
    uint32 U32;
    float32 F32;
    float64 F64;
    big_int64 I64;
    big_uint64 U64;
}

/// %TypedArray%
pub fn typed_array(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Err(error::type_error(rt, "Abstract class TypedArray not directly constructable"))
}

/// The kind that a built-in constructor makes.
fn kind_of(c: V) -> Option<Kind> {
    native::typed_kind(if c.is_native() { c.native_id() } else { 0 })
}

/// TypedArrayCreateFromCtor; `least` is the length it must have.
pub(crate) fn create(rt: &mut Rt, c: V, args: &[V], least: usize, who: &'static str) -> R<O> {
    if let (Some(kind), [n]) = (kind_of(c), args) {
        if n.is_num() {
            return allocate(rt, kind, n.f() as usize);
        }
    }
    let made = call::construct(rt, c, args, "")?;
    let o = valid(rt, made, who)?;
    if o.typed_len() < least {
        return Err(error::type_error(rt, "Derived TypedArray constructor created an array which was too small"));
    }
    Ok(o)
}

/// ValidateTypedArray.
pub(crate) fn valid(rt: &mut Rt, v: V, who: &'static str) -> R<O> {
    let Some(o) = v.as_typed() else { return Err(error::type_error(rt, "this is not a typed array.")) };
    if o.typed_span().is_none() {
        return Err(detached(rt, who));
    }
    Ok(o)
}

/// The constructor that a new array like `o` is to have (TypedArraySpeciesCreate).
pub(crate) fn species(rt: &mut Rt, o: O) -> R<V> {
    if o.is_plain_typed() {
        return Ok(V::native(native::typed_constructor(o.kind())));
    }
    call::species(rt, o.v(), V::native(native::typed_constructor(o.kind())))
}

/// TypedArraySpeciesCreate of a length.
pub(crate) fn create_like(rt: &mut Rt, o: O, len: usize, who: &'static str) -> R<O> {
    let c = species(rt, o)?;
    let new = create(rt, c, &[V::num(len as f64)], len, who)?;
    if new.kind().is_big() != o.kind().is_big() {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    Ok(new)
}

fn constructor(rt: &mut Rt, this: V) -> R<V> {
    if call::is_constructor(rt, this) {
        return Ok(this);
    }
    let who = if this.is_object() {
        match error::describe(rt, this) {
            Some(w) => w,
            None => return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO)),
        }
    } else {
        Part::S(to_string(rt, this)?)
    };
    Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[who, Part::T(" is not a constructor")]))
}

pub fn of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let c = constructor(rt, this)?;
    let o = create(rt, c, &[V::num(args.len() as f64)], args.len(), "%TypedArray%.of")?;
    for (i, &v) in args.iter().enumerate() {
        rt.charge(1)?;
        rt.typed_set(o, i, v)?;
    }
    Ok(o.v())
}

pub fn from(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let c = constructor(rt, this)?;
    let (source, f, this_arg) = (arg(args, 0), arg(args, 1), arg(args, 2));
    if !f.is_undefined() && !call::is_callable(f) {
        return Err(error::value_not_function(rt, f));
    }
    if source.is_nullish() {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    let method = method_of(rt, source, "%TypedArray%.from")?;
    let iterable = method.is_some();
    let (values, len) = if let Some(m) = method {
        let values = collected(rt, source, m)?;
        (values, values.len())
    } else {
        let n = if source.is_object() { iter::length_of(rt, source)? } else { 0.0 };
        (&[] as &[V], n as usize)
    };
    let o = create(rt, c, &[V::num(len as f64)], len, "%TypedArray%.from")?;
    for i in 0..len {
        rt.charge(1)?;
        let v = match values.get(i) {
            Some(&v) if iterable => v,
            _ => props::get_v(rt, source, V::num(i as f64))?,
        };
        let v = if f.is_undefined() { v } else { call::call(rt, f, this_arg, &[v, V::num(i as f64)], "")? };
        rt.typed_set(o, i, v)?;
    }
    Ok(o.v())
}

/// %TypedArray%.prototype[Symbol.toStringTag]
pub fn tag(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    match this.as_typed() {
        Some(o) => Ok(rt.str8(o.kind().name().as_bytes())?.v()),
        None => Ok(V::UNDEFINED),
    }
}

fn this_typed(rt: &mut Rt, this: V, method: &'static str) -> R<O> {
    match this.as_typed() {
        Some(o) => Ok(o),
        None => Err(incompatible(rt, method, this)),
    }
}

pub fn buffer(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    Ok(this_typed(rt, this, "get TypedArray.prototype.buffer")?.view_buffer().v())
}

pub fn byte_length(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = this_typed(rt, this, "get TypedArray.prototype.byteLength")?;
    Ok(V::num(o.typed_span().map_or(0, |s| s.len) as f64))
}

pub fn byte_offset(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = this_typed(rt, this, "get TypedArray.prototype.byteOffset")?;
    Ok(V::num(o.typed_span().map_or(0, |_| o.view_offset()) as f64))
}

pub fn length(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = this_typed(rt, this, "get TypedArray.prototype.length")?;
    Ok(V::num(o.typed_len() as f64))
}
