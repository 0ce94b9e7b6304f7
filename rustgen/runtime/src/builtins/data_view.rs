//! DataView (ECMA-262 §25.3).

use super::array_buffer::{needs_new, range_error};
use super::typed_array::{incompatible, index_or};
use crate::call::arg;
use crate::conv::to_integer;
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Kind, Span, NONE, O};
use crate::str::S;
use crate::value::{R, V};

pub fn data_view(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_empty() {
        return Err(needs_new(rt, "DataView"));
    }
    let Some(b) = arg(args, 0).as_buffer() else {
        return Err(error::type_error(rt, "First argument to DataView constructor must be an ArrayBuffer"));
    };
    let outside = |rt: &mut Rt, s: S| {
        let p = [Part::T("Start offset "), Part::S(s), Part::T(" is outside the bounds of the buffer")];
        error::throw_parts(rt, native::RANGE_ERROR_PROTO, &p)
    };
    let offset = index_or(rt, arg(args, 1), outside)?;
    if b.is_detached() {
        return Err(error::type_error(rt, "Cannot perform DataView on a detached ArrayBuffer"));
    }
    let all = b.buffer_span().len;
    if offset > all {
        let s = crate::num::to_string(rt, offset as f64)?;
        return Err(outside(rt, s));
    }
    let wrong = |rt: &mut Rt, s: S| {
        error::throw_parts(rt, native::RANGE_ERROR_PROTO, &[Part::T("Invalid DataView length "), Part::S(s)])
    };
    let len = match arg(args, 2) {
        n if n.is_undefined() && b.buffer_most() != NONE => NONE,
        n if n.is_undefined() => all - offset,
        n => {
            let len = index_or(rt, n, wrong)?;
            if offset + len > all {
                let s = crate::num::to_string(rt, len as f64)?;
                return Err(wrong(rt, s));
            }
            len
        }
    };
    if b.is_detached() || offset > b.buffer_span().len {
        return Err(error::type_error(rt, "Cannot perform DataView on a detached ArrayBuffer"));
    }
    Ok(rt.new_data_view(b, offset, len)?.v())
}

fn this_view(rt: &mut Rt, this: V, method: &'static str) -> R<O> {
    match this.as_o().filter(|o| o.class() == Class::DataView) {
        Some(o) => Ok(o),
        None => Err(incompatible(rt, method, V::UNDEFINED)),
    }
}

fn span(rt: &mut Rt, o: O, method: &'static str) -> R<Span> {
    match o.view_span(0) {
        Some(s) => Ok(s),
        None => {
            let p = [Part::T("Cannot perform "), Part::T(method), Part::T(" on a detached ArrayBuffer")];
            Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p))
        }
    }
}

pub fn buffer(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    Ok(this_view(rt, this, "get DataView.prototype.buffer")?.view_buffer().v())
}

pub fn byte_length(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = this_view(rt, this, "get DataView.prototype.byte_length")?;
    Ok(V::num(span(rt, o, "DataView.prototype.byteLength")?.len as f64))
}

pub fn byte_offset(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = this_view(rt, this, "get DataView.prototype.byte_offset")?;
    span(rt, o, "DataView.prototype.byteOffset")?;
    Ok(V::num(o.view_offset() as f64))
}

const OUTSIDE: &str = "Offset is outside the bounds of the DataView";

fn position(rt: &mut Rt, v: V) -> R<usize> {
    let n = to_integer(rt, v)?;
    if !(0.0..=9_007_199_254_740_991.0).contains(&n) {
        return Err(range_error(rt, OUTSIDE));
    }
    Ok(n as usize)
}

fn place(rt: &mut Rt, o: O, at: usize, kind: Kind, method: &'static str) -> R<*mut u8> {
    let s = span(rt, o, method)?;
    if at.checked_add(kind.size()).is_none_or(|end| end > s.len) {
        return Err(range_error(rt, OUTSIDE));
    }
    Ok(s.at.wrapping_add(at))
}

/// Reverses the bytes of an element, which has this size.
fn swapped(bits: u64, kind: Kind) -> u64 {
    bits.swap_bytes() >> (64 - 8 * kind.size())
}

fn get(rt: &mut Rt, this: V, args: &[V], kind: Kind, method: &'static str) -> R<V> {
    let o = this_view(rt, this, method)?;
    let at = position(rt, arg(args, 0))?;
    let little = arg(args, 1).truthy();
    let p = place(rt, o, at, kind, method)?;
    if little {
        return rt.load(kind, p, 0);
    }
    let mut word = [0; 8];
    for (i, b) in word.iter_mut().take(kind.size()).enumerate() {
        // SAFETY: `place` has found room for the element.
        *b = unsafe { *p.add(i) };
    }
    let word = swapped(u64::from_le_bytes(word), kind).to_le_bytes();
    rt.load(kind, word.as_ptr(), 0)
}

/// V8 names the method that reads where the buffer is detached.
fn set(rt: &mut Rt, this: V, args: &[V], kind: Kind, [method, read]: [&'static str; 2]) -> R<V> {
    let o = this_view(rt, this, method)?;
    let at = position(rt, arg(args, 0))?;
    let bits = rt.element_bits(kind, arg(args, 1))?;
    let little = arg(args, 2).truthy();
    let p = place(rt, o, at, kind, read)?;
    rt.touch_bytes(o.view_buffer(), p, kind.size())?;
    let mask = u64::MAX >> (64 - 8 * kind.size());
    rt.store(kind, p, 0, if little { bits } else { swapped(bits & mask, kind) });
    Ok(V::UNDEFINED)
}

macro_rules! accessors {
    ($($get:ident $set:ident $kind:ident $get_name:literal $set_name:literal;)*) => {$(
        pub fn $get(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            get(rt, this, args, Kind::$kind, concat!("DataView.prototype.", $get_name))
        }
        pub fn $set(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            let names = [concat!("DataView.prototype.", $set_name), concat!("DataView.prototype.", $get_name)];
            set(rt, this, args, Kind::$kind, names)
        }
    )*};
}

accessors! {
    get_int8 set_int8 I8 "getInt8" "setInt8";
    get_uint8 set_uint8 U8 "getUint8" "setUint8";
    get_int16 set_int16 I16 "getInt16" "setInt16";
    get_uint16 set_uint16 U16 "getUint16" "setUint16";
    get_int32 set_int32 I32 "getInt32" "setInt32";
    get_uint32 set_uint32 U32 "getUint32" "setUint32";
    get_float32 set_float32 F32 "getFloat32" "setFloat32";
    get_float64 set_float64 F64 "getFloat64" "setFloat64";
    get_big_int64 set_big_int64 I64 "getBigInt64" "setBigInt64";
    get_big_uint64 set_big_uint64 U64 "getBigUint64" "setBigUint64";
}
