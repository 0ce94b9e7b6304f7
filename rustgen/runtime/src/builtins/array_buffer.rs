//! ArrayBuffer (ECMA-262 §25.1), as Node.js 20 has it.

use super::bigint::to_index;
use super::typed_array::incompatible;
use crate::call::{self, arg};
use crate::conv::relative;
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, NONE, O};
use crate::props;
use crate::value::{Stop, R, V};

/// The most bytes that are asked for without an error.
pub(crate) const MAX_BYTES: usize = 1 << 40;

pub(crate) fn needs_new(rt: &mut Rt, name: &'static str) -> Stop {
    let p = [Part::T("Constructor "), Part::T(name), Part::T(" requires 'new'")];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

pub(crate) fn range_error(rt: &mut Rt, message: &str) -> Stop {
    error::throw_text(rt, native::RANGE_ERROR_PROTO, message)
}

pub fn array_buffer(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_empty() {
        return Err(needs_new(rt, "ArrayBuffer"));
    }
    let len = to_index(rt, arg(args, 0), "Invalid array buffer length")?;
    let options = arg(args, 1);
    let mut most = NONE;
    if options.is_object() {
        let m = props::get(rt, options, &native::MAX_BYTE_LENGTH)?;
        if !m.is_undefined() {
            most = to_index(rt, m, "Invalid array buffer max length")?;
            if len > most {
                return Err(range_error(rt, "Invalid array buffer max length"));
            }
        }
    }
    if len > MAX_BYTES || most != NONE && most > MAX_BYTES {
        return Err(range_error(rt, "Array buffer allocation failed"));
    }
    Ok(rt.new_buffer(len, most)?.v())
}

pub fn is_view(_rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = arg(args, 0).as_o();
    Ok(V::bool(o.is_some_and(|o| matches!(o.class(), Class::Typed | Class::DataView))))
}

fn this_buffer(rt: &mut Rt, this: V, method: &'static str) -> R<O> {
    match this.as_buffer() {
        Some(b) => Ok(b),
        None => Err(incompatible(rt, method, this)),
    }
}

pub fn byte_length(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let b = this_buffer(rt, this, "get ArrayBuffer.prototype.byteLength")?;
    Ok(V::num(b.buffer_span().len as f64))
}

pub fn max_byte_length(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let b = this_buffer(rt, this, "get ArrayBuffer.prototype.maxByteLength")?;
    let most = match b.buffer_most() {
        _ if b.is_detached() => 0,
        NONE => b.buffer_span().len,
        n => n,
    };
    Ok(V::num(most as f64))
}

pub fn resizable(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let b = this_buffer(rt, this, "get ArrayBuffer.prototype.resizable")?;
    Ok(V::bool(b.buffer_most() != NONE))
}

fn detached(rt: &mut Rt, what: &'static str) -> Stop {
    let p = [Part::T("Cannot perform "), Part::T(what), Part::T(" on a detached ArrayBuffer")];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

pub fn resize(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let b = this_buffer(rt, this, "ArrayBuffer.prototype.resize")?;
    if b.buffer_most() == NONE {
        return Err(incompatible(rt, "ArrayBuffer.prototype.resize", this));
    }
    let message = "ArrayBuffer.prototype.resize: Invalid length parameter";
    let n = crate::conv::to_integer(rt, arg(args, 0))?;
    if b.is_detached() {
        return Err(detached(rt, "ArrayBuffer.prototype.resize"));
    }
    if n < 0.0 || n > b.buffer_most() as f64 {
        return Err(range_error(rt, message));
    }
    rt.resize(b, n as usize)?;
    Ok(V::UNDEFINED)
}

pub fn slice(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let b = this_buffer(rt, this, "ArrayBuffer.prototype.slice")?;
    if b.is_detached() {
        return Err(detached(rt, "ArrayBuffer.prototype.slice"));
    }
    let len = b.buffer_span().len as f64;
    let first = relative(rt, arg(args, 0), len, 0.0)?;
    let last = relative(rt, arg(args, 1), len, len)?;
    let n = (last - first).max(0.0) as usize;
    let new = species_buffer(rt, b, n)?;
    // What the arguments' conversion has done to the buffer is seen now.
    if b.is_detached() {
        return Err(detached(rt, "ArrayBuffer.prototype.slice"));
    }
    let from = b.buffer_span();
    let n = n.min(from.len.saturating_sub(first as usize));
    rt.charge(n >> 5)?;
    // SAFETY: bytes that are there, to a fresh buffer.
    unsafe { core::ptr::copy_nonoverlapping(from.at.wrapping_add(first as usize), new.buffer_span().at, n) };
    Ok(new.v())
}

/// A buffer of the species of another, for `n` bytes.
fn species_buffer(rt: &mut Rt, b: O, n: usize) -> R<O> {
    let array_buffer = V::native(native::id::array_buffer);
    let c = call::species(rt, b.v(), array_buffer)?;
    if c.same(array_buffer) {
        return rt.new_buffer(n, NONE);
    }
    let new = call::construct(rt, c, &[V::num(n as f64)], "")?;
    let method = "ArrayBuffer.prototype.slice";
    let new = this_buffer(rt, new, method)?;
    if new.is_detached() {
        return Err(detached(rt, method));
    }
    if new.v().same(b.v()) {
        return Err(error::type_error(rt, "ArrayBuffer subclass returned this from species constructor"));
    }
    if new.buffer_span().len < n {
        let message = "Derived ArrayBuffer constructor created a buffer which was too small";
        return Err(error::type_error(rt, message));
    }
    Ok(new)
}
