//! Arithmetic on magnitudes: little-endian digits of 64 bits. Nothing here allocates or fails; callers charge for it.

use core::cmp::Ordering;

/// Without leading zeros.
pub(crate) fn trim(mut d: &[u64]) -> &[u64] {
    while let [rest @ .., 0] = d {
        d = rest;
    }
    d
}

/// Of magnitudes without leading zeros.
pub(crate) fn compare(a: &[u64], b: &[u64]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// The number of bits; 0 of zero.
pub(crate) fn bits(a: &[u64]) -> usize {
    a.last().map_or(0, |&top| a.len() * 64 - top.leading_zeros() as usize)
}

/// `out = a + b`; `out` has one digit more than the longer.
pub(crate) fn add(out: &mut [u64], a: &[u64], b: &[u64]) {
    let mut carry = false;
    for (i, to) in out.iter_mut().enumerate() {
        let (x, y) = (a.get(i).copied().unwrap_or(0), b.get(i).copied().unwrap_or(0));
        let (s, c) = x.overflowing_add(y);
        let (s, d) = s.overflowing_add(carry as u64);
        *to = s;
        carry = c || d;
    }
}

/// `out = a - b` where a ≥ b; `out` is as long as a.
pub(crate) fn sub(out: &mut [u64], a: &[u64], b: &[u64]) {
    let mut borrow = false;
    for (i, to) in out.iter_mut().enumerate() {
        let (x, y) = (a.get(i).copied().unwrap_or(0), b.get(i).copied().unwrap_or(0));
        let (s, c) = x.overflowing_sub(y);
        let (s, d) = s.overflowing_sub(borrow as u64);
        *to = s;
        borrow = c || d;
    }
}

/// `out = a * b`; `out` is as long as both together.
pub(crate) fn mul(out: &mut [u64], a: &[u64], b: &[u64]) {
    out.fill(0);
    for (i, &x) in a.iter().enumerate() {
        let mut carry = 0u64;
        for (j, to) in out.iter_mut().skip(i).enumerate() {
            match b.get(j) {
                Some(&y) => {
                    let t = x as u128 * y as u128 + *to as u128 + carry as u128;
                    *to = t as u64;
                    carry = (t >> 64) as u64;
                }
                None => {
                    *to = carry;
                    break;
                }
            }
        }
    }
}

/// `a = a * m + c` in place: the digit that does not fit.
pub(crate) fn mul_small(a: &mut [u64], m: u64, c: u64) -> u64 {
    let mut carry = c;
    for d in a {
        let t = *d as u128 * m as u128 + carry as u128;
        *d = t as u64;
        carry = (t >> 64) as u64;
    }
    carry
}

/// `a = a / d` in place: the remainder.
pub(crate) fn div_small(a: &mut [u64], d: u64) -> u64 {
    let mut r = 0u64;
    for x in a.iter_mut().rev() {
        let t = (r as u128) << 64 | *x as u128;
        *x = (t / d as u128) as u64;
        r = (t % d as u128) as u64;
    }
    r
}

/// `out = a << n`, cut to its length.
pub(crate) fn shl(out: &mut [u64], a: &[u64], n: usize) {
    let (whole, part) = (n / 64, n % 64);
    for (i, to) in out.iter_mut().enumerate() {
        let at = |k: usize| i.checked_sub(k).and_then(|i| a.get(i)).copied().unwrap_or(0);
        let low = if part == 0 { 0 } else { at(whole + 1) >> (64 - part) };
        *to = at(whole) << part | low;
    }
}

/// `out = a >> n`, cut to its length.
pub(crate) fn shr(out: &mut [u64], a: &[u64], n: usize) {
    let (whole, part) = (n / 64, n % 64);
    for (i, to) in out.iter_mut().enumerate() {
        let at = |k: usize| a.get(i + k).copied().unwrap_or(0);
        let high = if part == 0 { 0 } else { at(whole + 1) << (64 - part) };
        *to = at(whole) >> part | high;
    }
}

/// Whether one of the lowest `n` bits is set.
pub(crate) fn any_below(a: &[u64], n: usize) -> bool {
    let (whole, part) = (n / 64, n % 64);
    a.iter().take(whole).any(|&d| d != 0) || a.get(whole).is_some_and(|&d| d & ((1 << part) - 1) != 0)
}

/// Divides in place (Knuth, algorithm D): `u` is the dividend shifted left as `v` was, with one digit more than it has;
/// `v` is the divisor, at least two digits, its top bit set. The quotient goes to `q`, of `u.len() - v.len()` digits,
/// the remainder (still shifted) stays in `u`.
pub(crate) fn div(q: &mut [u64], u: &mut [u64], v: &[u64]) {
    let n = v.len();
    let (Some(&v1), Some(&v2)) = (v.get(n.wrapping_sub(1)), v.get(n.wrapping_sub(2))) else { return };
    for j in (0..q.len()).rev() {
        let at = |u: &[u64], i: usize| u.get(i).copied().unwrap_or(0);
        let (u0, u1, u2) = (at(u, j + n), at(u, j + n - 1), at(u, j + n - 2));
        let top = (u0 as u128) << 64 | u1 as u128;
        let (mut guess, mut rest) = if u0 >= v1 {
            (u64::MAX as u128, top - u64::MAX as u128 * v1 as u128)
        } else {
            (top / v1 as u128, top % v1 as u128)
        };
        while rest >> 64 == 0 && guess * v2 as u128 > (rest << 64 | u2 as u128) {
            guess -= 1;
            rest += v1 as u128;
        }
        let part = u.get_mut(j..=j + n).unwrap_or(&mut []);
        if take(part, v, guess as u64) {
            guess -= 1;
            give(part, v);
        }
        if let Some(d) = q.get_mut(j) {
            *d = guess as u64;
        }
    }
}

/// `u -= v * m`; whether it became negative (and wrapped).
fn take(u: &mut [u64], v: &[u64], m: u64) -> bool {
    let (mut carry, mut borrow) = (0u64, false);
    for (i, d) in u.iter_mut().enumerate() {
        let t = v.get(i).copied().unwrap_or(0) as u128 * m as u128 + carry as u128;
        carry = (t >> 64) as u64;
        let (s, a) = d.overflowing_sub(t as u64);
        let (s, b) = s.overflowing_sub(borrow as u64);
        *d = s;
        borrow = a || b;
    }
    borrow
}

/// `u += v`, wrapping.
fn give(u: &mut [u64], v: &[u64]) {
    let mut carry = false;
    for (i, d) in u.iter_mut().enumerate() {
        let (s, a) = d.overflowing_add(v.get(i).copied().unwrap_or(0));
        let (s, b) = s.overflowing_add(carry as u64);
        *d = s;
        carry = a || b;
    }
}

/// Digit `i` of a number in two's complement, of which `low` says whether all digits below it are zero.
pub(crate) fn twos(a: &[u64], negative: bool, i: usize, low: bool) -> u64 {
    let d = a.get(i).copied().unwrap_or(0);
    match (negative, low) {
        (false, _) => d,
        (true, true) => d.wrapping_neg(),
        (true, false) => !d,
    }
}

/// Turns digits in two's complement into those of their negative.
pub(crate) fn negate(a: &mut [u64]) {
    let mut carry = true;
    for d in a {
        let (s, c) = (!*d).overflowing_add(carry as u64);
        *d = s;
        carry = c;
    }
}
