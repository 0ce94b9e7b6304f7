//! The operators on BigInts (ECMA-262 §6.1.6.2.1 to .19), and ToBigInt.

use super::{digits, too_big, Big, BigOf, MAX_BITS};
use crate::conv::{to_number, to_primitive, Hint};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::str::S;
use crate::value::{Stop, R, V};
use core::cmp::Ordering;

static ONE: BigOf<[u64; 1]> = BigOf::new([1]);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Exp,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    UShr,
}

/// ToNumeric.
pub(crate) fn numeric(rt: &mut Rt, v: V) -> R<V> {
    if v.is_num() || v.is_bigint() {
        return Ok(v);
    }
    let p = to_primitive(rt, v, Hint::Number)?;
    if p.is_bigint() {
        return Ok(p);
    }
    Ok(V::num(to_number(rt, p)?))
}

#[cold]
fn mixed(rt: &mut Rt) -> Stop {
    error::type_error(rt, "Cannot mix BigInt and other types, use explicit conversions")
}

/// ToNumber of an operand whose other operand is no BigInt.
#[cold]
#[inline(never)]
pub(crate) fn to_num_mixed(rt: &mut Rt, v: V) -> R<f64> {
    let n = numeric(rt, v)?;
    if n.is_bigint() {
        return Err(mixed(rt));
    }
    Ok(n.f())
}

/// An operator on two numeric values of which one is a BigInt.
#[cold]
#[inline(never)]
pub(crate) fn binary(rt: &mut Rt, op: Op, a: V, b: V) -> R<V> {
    let (Some(a), Some(b)) = (a.as_big(), b.as_big()) else { return Err(mixed(rt)) };
    match op {
        Op::Add => sum(rt, a, b, b.negative()),
        Op::Sub => sum(rt, a, b, !b.negative()),
        Op::Mul => multiply(rt, a, b),
        Op::Div => Ok(divide(rt, a, b)?.0),
        Op::Rem => Ok(divide(rt, a, b)?.1),
        Op::Exp => power(rt, a, b),
        Op::And => bitwise(rt, a, b, |x, y| x & y),
        Op::Or => bitwise(rt, a, b, |x, y| x | y),
        Op::Xor => bitwise(rt, a, b, |x, y| x ^ y),
        Op::Shl => shift(rt, a, b, !b.negative()),
        Op::Shr => shift(rt, a, b, b.negative()),
        Op::UShr => Err(error::type_error(rt, "BigInts have no unsigned right shift, use >> instead")),
    }
}

/// a + b, where b counts as negative or not.
fn sum(rt: &mut Rt, a: Big, b: Big, b_negative: bool) -> R<V> {
    let (x, y) = (a.digits(), b.digits());
    if y.is_empty() {
        return Ok(a.v());
    }
    if a.negative() == b_negative {
        let d = rt.new_big(x.len().max(y.len()) + 1)?;
        digits::add(d, x, y);
        return rt.finish(d, b_negative);
    }
    let (x, y, negative) = match digits::compare(x, y) {
        Ordering::Less => (y, x, b_negative),
        _ => (x, y, a.negative()),
    };
    let d = rt.new_big(x.len())?;
    digits::sub(d, x, y);
    rt.finish(d, negative)
}

fn multiply(rt: &mut Rt, a: Big, b: Big) -> R<V> {
    let (x, y) = (a.digits(), b.digits());
    if x.is_empty() || y.is_empty() {
        return rt.big_of(0, false);
    }
    if x.len() + y.len() > MAX_BITS / 64 {
        return Err(too_big(rt));
    }
    rt.charge(x.len() * y.len() / 4)?;
    let d = rt.new_big(x.len() + y.len())?;
    digits::mul(d, x, y);
    rt.finish(d, a.negative() != b.negative())
}

/// Quotient, cut towards zero, and remainder.
fn divide(rt: &mut Rt, a: Big, b: Big) -> R<(V, V)> {
    let (x, y) = (a.digits(), b.digits());
    if y.is_empty() {
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, "Division by zero"));
    }
    if digits::compare(x, y) == Ordering::Less {
        return Ok((rt.big_of(0, false)?, a.v()));
    }
    let negative = a.negative() != b.negative();
    if let [one] = y {
        let d = rt.new_big(x.len())?;
        d.copy_from_slice(x);
        let rest = digits::div_small(d, *one);
        let q = rt.finish(d, negative)?;
        return Ok((q, rt.big_of(rest as u128, a.negative())?));
    }
    rt.charge((x.len() - y.len() + 1) * y.len() / 4)?;
    let by = y.last().map_or(0, |top| top.leading_zeros()) as usize;
    let v = rt.new_big(y.len())?;
    digits::shl(v, y, by);
    let u = rt.new_big(x.len() + 1)?;
    digits::shl(u, x, by);
    let q = rt.new_big(x.len() + 1 - y.len())?;
    digits::div(q, u, v);
    let q = rt.finish(q, negative)?;
    let r = rt.new_big(y.len())?;
    digits::shr(r, u.get(..y.len()).unwrap_or(&[]), by);
    Ok((q, rt.finish(r, a.negative())?))
}

fn power(rt: &mut Rt, base: Big, exponent: Big) -> R<V> {
    if exponent.negative() {
        // The words are V8's.
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, "undefined must be positive"));
    }
    if exponent.is_zero() {
        return rt.big_of(1, false);
    }
    let odd = exponent.low() & 1 == 1;
    match base.digits() {
        [] => return Ok(base.v()),
        [1] => return rt.big_of(1, base.negative() && odd),
        _ => {}
    }
    let n = match exponent.digits() {
        [n] if *n < MAX_BITS as u64 => *n as usize,
        _ => return Err(too_big(rt)),
    };
    if let [2] = base.digits() {
        let d = rt.new_big(1 + n / 64)?;
        if d.len() > MAX_BITS / 64 {
            return Err(too_big(rt));
        }
        if let Some(top) = d.last_mut() {
            *top = 1 << (n % 64);
        }
        return rt.finish(d, base.negative() && odd);
    }
    let (mut square, mut left) = (base, n);
    let mut out = None;
    loop {
        if left & 1 == 1 {
            out = Some(match out {
                None => square,
                Some(r) => multiply(rt, r, square)?.big(),
            });
        }
        left >>= 1;
        match out {
            Some(r) if left == 0 => return Ok(r.v()),
            _ => square = multiply(rt, square, square)?.big(),
        }
    }
}

fn bitwise(rt: &mut Rt, a: Big, b: Big, f: fn(u64, u64) -> u64) -> R<V> {
    let (x, y) = (a.digits(), b.digits());
    let d = rt.new_big(x.len().max(y.len()) + 1)?;
    let (mut x_low, mut y_low) = (true, true);
    for (i, to) in d.iter_mut().enumerate() {
        *to = f(digits::twos(x, a.negative(), i, x_low), digits::twos(y, b.negative(), i, y_low));
        x_low = x_low && x.get(i).is_none_or(|&d| d == 0);
        y_low = y_low && y.get(i).is_none_or(|&d| d == 0);
    }
    let negative = d.last().is_some_and(|&top| top >> 63 == 1);
    if negative {
        digits::negate(d);
    }
    rt.finish(d, negative)
}

/// a shifted by the magnitude of b.
fn shift(rt: &mut Rt, a: Big, b: Big, left: bool) -> R<V> {
    let x = a.digits();
    if x.is_empty() || b.is_zero() {
        return Ok(a.v());
    }
    let n = match b.digits() {
        [n] if *n <= MAX_BITS as u64 => *n as usize,
        _ if left => return Err(too_big(rt)),
        _ => MAX_BITS,
    };
    let all = digits::bits(x);
    if left {
        if all + n > MAX_BITS {
            return Err(too_big(rt));
        }
        let d = rt.new_big((all + n).div_ceil(64))?;
        digits::shl(d, x, n);
        return rt.finish(d, a.negative());
    }
    if n >= all {
        return rt.big_of(a.negative() as u128, a.negative());
    }
    let d = rt.new_big((all - n).div_ceil(64) + 1)?;
    digits::shr(d, x, n);
    if a.negative() && digits::any_below(x, n) {
        digits::mul_small(d, 1, 1);
    }
    rt.finish(d, a.negative())
}

/// −a
pub(crate) fn negated(rt: &mut Rt, a: Big) -> R<V> {
    let d = rt.new_big(a.digits().len())?;
    d.copy_from_slice(a.digits());
    rt.finish(d, !a.negative())
}

/// a + 1 or a − 1
pub(crate) fn step(rt: &mut Rt, a: Big, down: bool) -> R<V> {
    binary(rt, if down { Op::Sub } else { Op::Add }, a.v(), super::bigint(&ONE))
}

/// ~a, which is −a − 1
pub(crate) fn inverted(rt: &mut Rt, a: Big) -> R<V> {
    let n = negated(rt, a)?;
    step(rt, n.big(), true)
}

/// Compares two primitives of which one is a BigInt; None where one is NaN or no BigInt's text.
pub(crate) fn compare(rt: &mut Rt, a: V, b: V) -> R<Option<Ordering>> {
    match (a.as_big(), b.as_big()) {
        (Some(a), Some(b)) => Ok(Some(a.compare(b))),
        (Some(a), None) => compare_with(rt, a, b),
        (None, Some(b)) => Ok(compare_with(rt, b, a)?.map(Ordering::reverse)),
        _ => Err(rt.internal()),
    }
}

fn compare_with(rt: &mut Rt, a: Big, b: V) -> R<Option<Ordering>> {
    if b.is_str() {
        let b = super::text::parse(rt, b.s())?;
        return Ok(b.map(|b| a.compare(b.big())));
    }
    Ok(a.compare_number(to_number(rt, b)?))
}

/// ToBigInt.
pub(crate) fn to_bigint(rt: &mut Rt, v: V) -> R<V> {
    let p = to_primitive(rt, v, Hint::Number)?;
    if p.is_bigint() {
        return Ok(p);
    }
    if p.is_bool() {
        return rt.big_of(p.truthy() as u128, false);
    }
    if p.is_str() {
        return match super::text::parse(rt, p.s())? {
            Some(b) => Ok(b),
            None => Err(cannot(rt, native::SYNTAX_ERROR_PROTO, p.s())),
        };
    }
    if p.is_symbol() {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    let s = crate::conv::to_string(rt, p)?;
    Err(cannot(rt, native::TYPE_ERROR_PROTO, s))
}

/// The most units of a text that V8 prints in this message.
const RENDERED: usize = 1000;

#[cold]
fn cannot(rt: &mut Rt, proto: u16, s: S) -> Stop {
    if s.len() > RENDERED {
        return match rt.substr(s, 0, RENDERED) {
            Ok(s) => error::throw_parts(rt, proto, &[Part::T("Cannot convert "), Part::S(s), Part::T("… to a BigInt")]),
            Err(stop) => stop,
        };
    }
    error::throw_parts(rt, proto, &[Part::T("Cannot convert "), Part::S(s), Part::T(" to a BigInt")])
}

/// The value modulo 2ⁿ, as a number that is not negative.
pub(crate) fn as_uint(rt: &mut Rt, n: usize, a: Big) -> R<V> {
    if !a.negative() && digits::bits(a.digits()) <= n {
        return Ok(a.v());
    }
    if n > MAX_BITS {
        return Err(too_big(rt));
    }
    let d = wrapped(rt, n, a)?;
    rt.finish(d, false)
}

/// The value modulo 2ⁿ, as a number from −2ⁿ⁻¹ to 2ⁿ⁻¹ − 1.
pub(crate) fn as_int(rt: &mut Rt, n: usize, a: Big) -> R<V> {
    if n == 0 {
        return rt.big_of(0, false);
    }
    if digits::bits(a.digits()) < n {
        return Ok(a.v());
    }
    let d = wrapped(rt, n, a)?;
    let sign = (n - 1) % 64;
    let negative = d.last().is_some_and(|top| top >> sign & 1 == 1);
    if negative {
        digits::negate(d);
        cut(d, n);
    }
    rt.finish(d, negative)
}

/// The lowest n bits in two's complement.
fn wrapped(rt: &mut Rt, n: usize, a: Big) -> R<&'static mut [u64]> {
    let d = rt.new_big(n.div_ceil(64))?;
    let mut low = true;
    for (i, to) in d.iter_mut().enumerate() {
        *to = digits::twos(a.digits(), a.negative(), i, low);
        low = low && a.digits().get(i).is_none_or(|&d| d == 0);
    }
    cut(d, n);
    Ok(d)
}

/// Clears the bits from number n on; there are fewer than 64.
fn cut(d: &mut [u64], n: usize) {
    if let Some(top) = d.last_mut().filter(|_| !n.is_multiple_of(64)) {
        *top &= (1 << (n % 64)) - 1;
    }
}
