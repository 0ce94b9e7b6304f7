//! Elements of arrays in loops in which nothing can change an array but its elements: where they are, and how many there
//! are, is kept in Rust locals. Whatever else happens (a hole, an accessor, an element that is not there) is left to the
//! general operations, after which all that was kept is looked up anew.

use crate::elements::{int_of_kind, num_of_kind, put_int_of_kind, put_num_of_kind};
use crate::mem::Rt;
use crate::typed::{assume_int, assume_num, get_at, length_int, put_at};
use crate::value::{R, V};

/// What is kept of an array, a typed array, or a string.
#[derive(Clone, Copy)]
pub struct Kept {
    of: V,
    at: *mut u8,
    /// How many elements are there at `at`.
    len: u64,
    /// Its length; below 0 where that has to be asked for.
    length: i64,
    kind: u16,
}

/// The kind of what is not likely to be a typed array.
pub const ANY: u16 = u16::MAX;

/// What is kept of a value that is likely a typed array of a kind, or none.
#[inline(never)]
pub fn keep(of: V, kind: u16) -> Kept {
    let mut k = Kept { of, at: core::ptr::null_mut(), len: 0, length: -1, kind };
    if of.is_str() {
        k.length = of.s().len() as i64;
    } else if let Some(a) = of.as_array() {
        k.length = a.aux() as i64;
        if kind == ANY {
            (k.at, k.len) = (a.elem_ptr(0) as *mut u8, a.elen() as u64);
        }
    } else if let Some(n) = of.as_o().and_then(|o| o.plain_typed_len()) {
        k.length = n as i64;
    }
    if let Some((at, len)) = of.typed_elements(kind) {
        (k.at, k.len) = (at, len as u64);
    }
    k
}

/// Looks up anew all that is kept.
fn again(kept: &mut [Kept]) {
    for k in kept {
        *k = keep(k.of, k.kind);
    }
}

/// The length of array `A` of those that are kept, assumed to be an integer.
#[inline(always)]
pub fn length_kept<const A: usize, const N: usize>(rt: &mut Rt, kept: &mut [Kept; N], place: usize) -> R<i64> {
    let n = kept[A].length;
    if n >= 0 {
        return Ok(n);
    }
    let mut fresh = *kept;
    let n = length_asked(rt, &mut fresh, A, place)?;
    *kept = fresh;
    Ok(n)
}

#[cold]
#[inline(never)]
fn length_asked(rt: &mut Rt, kept: &mut [Kept], a: usize, place: usize) -> R<i64> {
    let n = length_int(rt, kept[a].of, place)?;
    again(kept);
    Ok(n)
}

/// Element `i` of array `A` of those that are kept.
#[inline(always)]
pub fn get_kept<const A: usize, const N: usize>(rt: &mut Rt, kept: &mut [Kept; N], i: i64) -> R<V> {
    let k = kept[A];
    if (i as u64) < k.len {
        // SAFETY: it is one of the array's elements: since `keep` nothing has changed but elements.
        let v = unsafe { *(k.at as *const V).add(i as usize) };
        if !v.is_empty() {
            return Ok(v);
        }
    }
    let mut fresh = *kept;
    let v = get_asked(rt, &mut fresh, A, i)?;
    *kept = fresh;
    Ok(v)
}

#[inline(never)]
fn get_asked(rt: &mut Rt, kept: &mut [Kept], a: usize, i: i64) -> R<V> {
    let v = get_at(rt, kept[a].of, i)?;
    // A string has all that can be read of it.
    if !kept[a].of.is_str() {
        again(kept);
    }
    Ok(v)
}

/// Element `i` of typed array `A` of those that are kept, assumed to be an integer.
#[inline(always)]
pub fn int_kept<const K: u16, const A: usize, const N: usize>(rt: &mut Rt, kept: &mut [Kept; N], i: i64) -> R<i64> {
    let k = kept[A];
    if (i as u64) < k.len {
        return Ok(int_of_kind::<K>(k.at, i));
    }
    let mut fresh = *kept;
    let v = get_asked(rt, &mut fresh, A, i)?;
    *kept = fresh;
    assume_int(v)
}

/// Element `i` of typed array `A` of those that are kept, assumed to be a number.
#[inline(always)]
pub fn num_kept<const K: u16, const A: usize, const N: usize>(rt: &mut Rt, kept: &mut [Kept; N], i: i64) -> R<f64> {
    let k = kept[A];
    if (i as u64) < k.len {
        let n = num_of_kind::<K>(k.at, i);
        // A NaN may have bits that stop.
        if n == n {
            return Ok(n);
        }
    }
    let mut fresh = *kept;
    let v = get_asked(rt, &mut fresh, A, i)?;
    *kept = fresh;
    assume_num(v)
}

/// Writes an integer as element `i` of typed array `A` of those that are kept.
#[inline(always)]
pub fn put_int_kept<const K: u16, const A: usize, const N: usize>(
    rt: &mut Rt,
    kept: &mut [Kept; N],
    i: i64,
    n: i64,
    strict: bool,
) -> R<()> {
    let k = kept[A];
    if (i as u64) < k.len && !rt.is_old(k.at) {
        put_int_of_kind::<K>(k.at, i, n);
        return Ok(());
    }
    let mut fresh = *kept;
    put_asked(rt, &mut fresh, A, i, V::num(n as f64), strict)?;
    *kept = fresh;
    Ok(())
}

/// Writes a number as element `i` of typed array `A` of those that are kept.
#[inline(always)]
pub fn put_num_kept<const K: u16, const A: usize, const N: usize>(
    rt: &mut Rt,
    kept: &mut [Kept; N],
    i: i64,
    n: f64,
    strict: bool,
) -> R<()> {
    let k = kept[A];
    if (i as u64) < k.len && !rt.is_old(k.at) {
        put_num_of_kind::<K>(k.at, i, n);
        return Ok(());
    }
    let mut fresh = *kept;
    put_asked(rt, &mut fresh, A, i, V::num(n), strict)?;
    *kept = fresh;
    Ok(())
}

#[inline(never)]
fn put_asked(rt: &mut Rt, kept: &mut [Kept], a: usize, i: i64, v: V, strict: bool) -> R<()> {
    put_at(rt, kept[a].of, i, v, strict)?;
    again(kept);
    Ok(())
}
