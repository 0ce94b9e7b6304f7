//! BigInt values (ECMA-262 §6.1.6.2): sign and magnitude in one immutable block, behind the tag of heap primitives.
//! A program that names nothing that makes BigInts is compiled as if there were none; in its instances `new_big` stops.

pub(crate) mod digits;
pub(crate) mod ops;
pub(crate) mod text;

use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::value::{Stop, R, V};
use core::cmp::Ordering;

/// The most bits of a BigInt, as in V8.
pub(crate) const MAX_BITS: usize = 1 << 30;

/// The header; the digits lie behind it, without leading zeros.
#[repr(C)]
struct Head {
    len: u32,
    negative: u32,
}

/// A literal of the image: header and digits.
#[repr(C, align(8))]
pub struct BigOf<T: ?Sized> {
    head: Head,
    digits: T,
}

/// A literal of any length.
pub type BigLit = BigOf<[u64]>;

impl<const N: usize> BigOf<[u64; N]> {
    /// A literal from its digits, the lowest first, the last not 0.
    pub const fn new(digits: [u64; N]) -> Self {
        BigOf { head: Head { len: N as u32, negative: 0 }, digits }
    }
}

/// The value of a literal.
#[inline(always)]
pub fn bigint(b: &'static BigLit) -> V {
    V::of_bigint(&b.head as *const Head as *const u8)
}

/// A reference to a BigInt.
#[derive(Clone, Copy)]
pub(crate) struct Big(*const Head);

impl V {
    /// The BigInt; only for a value for which `is_bigint` holds.
    #[inline(always)]
    pub(crate) fn big(self) -> Big {
        Big(self.bigint_ptr() as *const Head)
    }
    pub(crate) fn as_big(self) -> Option<Big> {
        self.is_bigint().then(|| self.big())
    }
}

// SAFETY (all methods): a Big is made of a live block only, which `new_big` or the image wrote whole.
impl Big {
    pub fn v(self) -> V {
        V::of_bigint(self.0 as *const u8)
    }
    pub fn digits(self) -> &'static [u64] {
        unsafe { core::slice::from_raw_parts(self.0.add(1) as *const u64, (*self.0).len as usize) }
    }
    pub fn negative(self) -> bool {
        unsafe { (*self.0).negative != 0 }
    }
    pub fn is_zero(self) -> bool {
        unsafe { (*self.0).len == 0 }
    }
    pub fn equals(self, o: Big) -> bool {
        self.negative() == o.negative() && self.digits() == o.digits()
    }
    pub fn compare(self, o: Big) -> Ordering {
        match (self.negative(), o.negative()) {
            (false, false) => digits::compare(self.digits(), o.digits()),
            (true, true) => digits::compare(o.digits(), self.digits()),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
    /// A hash of the value.
    pub fn hash(self) -> u32 {
        let mut h = self.negative() as u64 + 1;
        for d in self.digits() {
            h = (h ^ d).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23);
        }
        (h >> 32) as u32
    }
    /// Compares with a number; None for NaN.
    pub fn compare_number(self, n: f64) -> Option<Ordering> {
        if n.is_nan() {
            return None;
        }
        let (mut room, negative) = ([0; NUMBER_DIGITS], n < 0.0);
        if n.is_infinite() {
            return Some(if negative { Ordering::Greater } else { Ordering::Less });
        }
        let whole = crate::num::trunc(n);
        let d = number_digits(whole, &mut room);
        let by_whole = match (self.negative(), negative && !d.is_empty()) {
            (false, false) => digits::compare(self.digits(), d),
            (true, true) => digits::compare(d, self.digits()),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        };
        Some(by_whole.then_with(|| whole.partial_cmp(&n).unwrap_or(Ordering::Equal)))
    }
    /// The nearest number, halves to even.
    pub fn to_number(self) -> f64 {
        let (d, n) = (self.digits(), digits::bits(self.digits()));
        if n > 1024 {
            return if self.negative() { f64::NEG_INFINITY } else { f64::INFINITY };
        }
        if n == 0 {
            return 0.0;
        }
        // The top 64 bits, the last of which says whether anything is lost below them.
        let mut top = [0];
        if n <= 64 {
            digits::shl(&mut top, d, 0);
            let f = top[0] as f64;
            return if self.negative() { -f } else { f };
        }
        digits::shr(&mut top, d, n - 64);
        let m = top[0] | digits::any_below(d, n - 64) as u64;
        // Exact but for the overflow to infinity, which is right.
        let mut f = m as f64;
        let mut rest = n - 64;
        while rest > 0 {
            let step = rest.min(512);
            f *= f64::from_bits((1023 + step as u64) << 52);
            rest -= step;
        }
        if self.negative() {
            -f
        } else {
            f
        }
    }
    /// The value modulo 2⁶⁴.
    pub fn low(self) -> u64 {
        let d = self.digits().first().copied().unwrap_or(0);
        if self.negative() {
            d.wrapping_neg()
        } else {
            d
        }
    }
}

const NUMBER_DIGITS: usize = 17;

/// The digits of an integral number's magnitude.
fn number_digits(n: f64, room: &mut [u64; NUMBER_DIGITS]) -> &[u64] {
    let bits = n.abs().to_bits();
    let (e, m) = ((bits >> 52) as i64 - 1075, bits & ((1 << 52) - 1) | 1 << 52);
    if n == 0.0 {
        return &[];
    }
    if e >= 0 {
        digits::shl(room, &[m], e as usize);
    } else if e > -64 {
        room[0] = m >> -e;
    }
    digits::trim(room)
}

/// Whether two heap primitives are the same value: BigInts by value, symbols by identity.
#[cold]
#[inline(never)]
pub(crate) fn equal_prims(a: V, b: V) -> bool {
    a.same(b) || a.is_bigint() && b.is_bigint() && a.big().equals(b.big())
}

/// RangeError: Maximum BigInt size exceeded.
#[cold]
pub(crate) fn too_big(rt: &mut Rt) -> Stop {
    error::throw_text(rt, native::RANGE_ERROR_PROTO, "Maximum BigInt size exceeded")
}

impl Rt {
    /// A BigInt under construction: its digits, all zero. `finish` ends it.
    pub(crate) fn new_big(&mut self, len: usize) -> R<&'static mut [u64]> {
        if !self.has_bigints() {
            return Err(self.api("a BigInt in a function that names none"));
        }
        if len > MAX_BITS / 64 + 2 {
            return Err(too_big(self));
        }
        self.charge(1 + (len >> 3))?;
        let p = self.alloc(8 + len * 8)? as *mut u64;
        // SAFETY: a fresh block of that size.
        unsafe {
            *p = 0;
            core::ptr::write_bytes(p.add(1), 0, len);
            Ok(core::slice::from_raw_parts_mut(p.add(1), len))
        }
    }

    /// Ends the BigInt whose digits `new_big` gave.
    pub(crate) fn finish(&mut self, d: &'static mut [u64], negative: bool) -> R<V> {
        let all = d.len();
        let len = digits::trim(d).len();
        if digits::bits(digits::trim(d)) > MAX_BITS {
            return Err(too_big(self));
        }
        let p = d.as_mut_ptr().wrapping_sub(1) as *mut Head;
        self.shrink(p as *mut u8, 8 + all * 8, 8 + len * 8);
        // SAFETY: the header that `new_big` made room for.
        unsafe { p.write(Head { len: len as u32, negative: (negative && len > 0) as u32 }) };
        Ok(V::of_bigint(p as *const u8))
    }

    pub(crate) fn big_of(&mut self, magnitude: u128, negative: bool) -> R<V> {
        let d = self.new_big(2)?;
        d.copy_from_slice(&[magnitude as u64, (magnitude >> 64) as u64]);
        self.finish(d, negative)
    }

    pub(crate) fn big_of_i64(&mut self, n: i64) -> R<V> {
        self.big_of(n.unsigned_abs() as u128, n < 0)
    }

    pub(crate) fn big_of_u64(&mut self, n: u64) -> R<V> {
        self.big_of(n as u128, false)
    }

    /// The BigInt of a finite integral number.
    pub(crate) fn big_of_number(&mut self, n: f64) -> R<V> {
        let mut room = [0; NUMBER_DIGITS];
        let from = number_digits(n, &mut room);
        let d = self.new_big(from.len())?;
        d.copy_from_slice(from);
        self.finish(d, n < 0.0)
    }

    /// Whether there may be BigInts: the program is compiled for them, or none of its code runs. The constants of a part
    /// of the host do not leave it.
    fn has_bigints(&self) -> bool {
        self.loading || self.funcs.first().is_some_and(|f| f.flags & crate::call::BIGINTS != 0)
    }
}
