//! Operations on values whose Rust type the generated code knows: doubles and integers that are not in a `V`.

use crate::conv;
use crate::mem::Rt;
use crate::num;
use crate::obj::FROZEN;
use crate::props;
use crate::value::{R, V};

/// ToNumber.
#[inline(always)]
pub fn to_num(rt: &mut Rt, v: V) -> R<f64> {
    if v.is_num() {
        return Ok(v.f());
    }
    to_num_cold(rt, v)
}

#[cold]
#[inline(never)]
fn to_num_cold(rt: &mut Rt, v: V) -> R<f64> {
    conv::to_number(rt, v)
}

/// ToBoolean of a number.
#[inline(always)]
pub fn truthy_num(n: f64) -> bool {
    n.abs() > 0.0
}

/// ToInt32 of a number.
#[inline(always)]
pub fn to_int32(n: f64) -> i32 {
    conv::int32(n)
}

/// `a % b` of numbers.
#[inline]
pub fn rem_num(a: f64, b: f64) -> f64 {
    let (i, j) = (a as i64, b as i64);
    // Two integers, the first not negative (which would give −0): the processor's own remainder is exact.
    if i as f64 == a && j as f64 == b && i > 0 && j > 0 && i < 1 << 53 && j < 1 << 53 {
        return (i % j) as f64;
    }
    num::rem(a, b)
}

/// `o[i]`
#[inline(always)]
pub fn get_at(rt: &mut Rt, o: V, i: i64) -> R<V> {
    if o.is_obj() && (0..=u32::MAX as i64).contains(&i) {
        let v = o.o().dense(i as u32);
        if !v.is_empty() {
            return Ok(v);
        }
    }
    props::get_v(rt, o, V::num(i as f64))
}

/// `o[i] = v`
#[inline(always)]
pub fn put_at(rt: &mut Rt, o: V, i: i64, v: V, strict: bool) -> R<()> {
    if o.is_obj() && (0..=u32::MAX as i64).contains(&i) {
        let ob = o.o();
        if !ob.dense(i as u32).is_empty() && !ob.has(FROZEN) {
            return rt.write(ob.elem_ptr(i as u32), v);
        }
    }
    props::put_v(rt, o, V::num(i as f64), v, strict)
}
