//! Elements of typed arrays where generated code knows the likely type of the array: it is checked, and anything else is
//! left to the general operations.

use crate::mem::Rt;
use crate::obj::KINDS;
use crate::props;
use crate::typed::{assume_int, assume_num, get_at, put_at};
use crate::value::{R, V};

/// An index of an element as generated code has it.
pub trait Index: Copy {
    fn integer(self) -> Option<i64>;
    /// `o[i]` of any value.
    fn get(self, rt: &mut Rt, o: V) -> R<V>;
    /// `o[i] = v` of any value.
    fn put(self, rt: &mut Rt, o: V, v: V, strict: bool) -> R<()>;
}

impl Index for i64 {
    #[inline(always)]
    fn integer(self) -> Option<i64> {
        Some(self)
    }
    fn get(self, rt: &mut Rt, o: V) -> R<V> {
        get_at(rt, o, self)
    }
    fn put(self, rt: &mut Rt, o: V, v: V, strict: bool) -> R<()> {
        put_at(rt, o, self, v, strict)
    }
}

impl Index for f64 {
    #[inline(always)]
    fn integer(self) -> Option<i64> {
        let i = self as i64;
        (i as f64 == self).then_some(i)
    }
    fn get(self, rt: &mut Rt, o: V) -> R<V> {
        props::get_v(rt, o, V::num(self))
    }
    fn put(self, rt: &mut Rt, o: V, v: V, strict: bool) -> R<()> {
        props::put_v(rt, o, V::num(self), v, strict)
    }
}

#[inline(always)]
fn place<const K: u16>(o: V, i: impl Index) -> Option<*mut u8> {
    o.place_in::<K>(i.integer()?)
}

/// The kinds of typed arrays, as generated code names them.
pub mod kinds {
    pub const I8: u16 = 0;
    pub const U8: u16 = 1;
    pub const U8C: u16 = 2;
    pub const I16: u16 = 3;
    pub const U16: u16 = 4;
    pub const I32: u16 = 5;
    pub const U32: u16 = 6;
    pub const F32: u16 = 7;
    pub const F64: u16 = 8;
}

/// An element of a kind of integers.
#[inline(always)]
fn int_at<const K: u16>(at: *const u8) -> i64 {
    // SAFETY: `place_in` has found the element, which is aligned.
    unsafe {
        match K {
            kinds::I8 => *(at as *const i8) as i64,
            kinds::U8 | kinds::U8C => *at as i64,
            kinds::I16 => *(at as *const i16) as i64,
            kinds::U16 => *(at as *const u16) as i64,
            kinds::I32 => *(at as *const i32) as i64,
            _ => *(at as *const u32) as i64,
        }
    }
}

/// Element `i` of a kind of integers, which is there.
#[inline(always)]
pub(crate) fn int_of_kind<const K: u16>(at: *const u8, i: i64) -> i64 {
    int_at::<K>(at.wrapping_add((i as usize) << KINDS[K as usize].shift()))
}

/// `o[i]`, assumed to be an integer, where `o` is likely a typed array of kind `K`.
#[inline(always)]
pub fn int_in<const K: u16>(rt: &mut Rt, o: V, i: impl Index) -> R<i64> {
    match place::<K>(o, i) {
        Some(at) => Ok(int_at::<K>(at)),
        None => int_elsewhere(rt, o, i),
    }
}

#[cold]
#[inline(never)]
fn int_elsewhere(rt: &mut Rt, o: V, i: impl Index) -> R<i64> {
    assume_int(i.get(rt, o)?)
}

/// Element `i` of any kind of numbers, which is there.
#[inline(always)]
pub(crate) fn num_of_kind<const K: u16>(at: *const u8, i: i64) -> f64 {
    let at = at.wrapping_add((i as usize) << KINDS[K as usize].shift());
    // SAFETY: as in `int_at`.
    unsafe {
        match K {
            kinds::F32 => *(at as *const f32) as f64,
            kinds::F64 => *(at as *const f64),
            _ => int_at::<K>(at) as f64,
        }
    }
}

/// `o[i]`, assumed to be a number, where `o` is likely a typed array of kind `K`.
#[inline(always)]
pub fn num_in<const K: u16>(rt: &mut Rt, o: V, i: impl Index) -> R<f64> {
    if let Some(at) = place::<K>(o, i) {
        let n = num_of_kind::<K>(at, 0);
        // A NaN may have bits that stop.
        if n == n {
            return Ok(n);
        }
    }
    num_elsewhere(rt, o, i)
}

#[cold]
#[inline(never)]
fn num_elsewhere(rt: &mut Rt, o: V, i: impl Index) -> R<f64> {
    assume_num(i.get(rt, o)?)
}

/// `o[i]`, where `o` is likely a typed array of kind `K`.
#[inline(always)]
pub fn get_in<const K: u16>(rt: &mut Rt, o: V, i: impl Index) -> R<V> {
    if K != kinds::F32 && K != kinds::F64 {
        if let Some(at) = place::<K>(o, i) {
            return Ok(V::num(int_at::<K>(at) as f64));
        }
    }
    i.get(rt, o)
}

/// Writes an integer as element `i`, which is there and no module state.
#[inline(always)]
pub(crate) fn put_int_of_kind<const K: u16>(at: *mut u8, i: i64, n: i64) {
    let at = at.wrapping_add((i as usize) << KINDS[K as usize].shift());
    // SAFETY: as in `int_at`.
    unsafe {
        match K {
            kinds::I8 | kinds::U8 => *at = n as u8,
            kinds::U8C => *at = n.clamp(0, 255) as u8,
            kinds::I16 | kinds::U16 => *(at as *mut u16) = n as u16,
            kinds::I32 | kinds::U32 => *(at as *mut u32) = n as u32,
            kinds::F32 => *(at as *mut f32) = n as f64 as f32,
            _ => *(at as *mut f64) = n as f64,
        }
    }
}

/// Writes a number as element `i`, which is there and no module state.
#[inline(always)]
pub(crate) fn put_num_of_kind<const K: u16>(at: *mut u8, i: i64, n: f64) {
    let at = at.wrapping_add((i as usize) << KINDS[K as usize].shift());
    let bits = KINDS[K as usize].bits(n);
    // SAFETY: as in `int_at`.
    unsafe {
        match KINDS[K as usize].shift() {
            0 => *at = bits as u8,
            1 => *(at as *mut u16) = bits as u16,
            2 => *(at as *mut u32) = bits as u32,
            _ => *(at as *mut u64) = bits,
        }
    }
}

/// `o[i] = n` of an integer, where `o` is likely a typed array of kind `K`.
#[inline(always)]
pub fn put_int_in<const K: u16>(rt: &mut Rt, o: V, i: impl Index, n: i64, strict: bool) -> R<()> {
    if let Some(at) = place::<K>(o, i) {
        if !rt.is_old(at) {
            put_int_of_kind::<K>(at, 0, n);
            return Ok(());
        }
    }
    put_elsewhere(rt, o, i, V::num(n as f64), strict)
}

/// `o[i] = n` of a number, where `o` is likely a typed array of kind `K`.
#[inline(always)]
pub fn put_num_in<const K: u16>(rt: &mut Rt, o: V, i: impl Index, n: f64, strict: bool) -> R<()> {
    if let Some(at) = place::<K>(o, i) {
        if !rt.is_old(at) {
            put_num_of_kind::<K>(at, 0, n);
            return Ok(());
        }
    }
    put_elsewhere(rt, o, i, V::num(n), strict)
}

/// `o[i] = v`, where `o` is likely a typed array of kind `K`.
#[inline(always)]
pub fn put_in<const K: u16>(rt: &mut Rt, o: V, i: impl Index, v: V, strict: bool) -> R<()> {
    if v.is_num() {
        return put_num_in::<K>(rt, o, i, v.f(), strict);
    }
    put_elsewhere(rt, o, i, v, strict)
}

#[inline(never)]
fn put_elsewhere(rt: &mut Rt, o: V, i: impl Index, v: V, strict: bool) -> R<()> {
    i.put(rt, o, v, strict)
}
