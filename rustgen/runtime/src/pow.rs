//! Powers, where the result is a double exactly, or a square or square root. Node's last bit of any other power is
//! that of its own approximation, which is not this one: those stop.

use crate::num::{sqrt, trunc};

/// An unevaluated sum: the nearest double and what is missing.
#[derive(Clone, Copy)]
struct Pair {
    hi: f64,
    lo: f64,
}

fn two_sum(a: f64, b: f64) -> Pair {
    let hi = a + b;
    let t = hi - a;
    Pair { hi, lo: (a - (hi - t)) + (b - t) }
}

/// The exact product of numbers whose exponents are near zero (Dekker).
fn two_product(a: f64, b: f64) -> Pair {
    let split = |x: f64| {
        let t = x * 134_217_729.0;
        let h = t - (t - x);
        (h, x - h)
    };
    let hi = a * b;
    let ((ah, al), (bh, bl)) = (split(a), split(b));
    Pair { hi, lo: ((ah * bh - hi) + ah * bl + al * bh) + al * bl }
}

fn product(a: Pair, b: Pair) -> Pair {
    let p = two_product(a.hi, b.hi);
    two_sum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi))
}

/// A pair times a power of two, its high part at least 1 and below 2.
#[derive(Clone, Copy)]
struct Scaled {
    m: Pair,
    e: i64,
}

fn power_of_two(e: i64) -> f64 {
    f64::from_bits(((1023 + e) as u64) << 52)
}

fn normal(p: Pair, e: i64) -> Scaled {
    let k = ((p.hi.to_bits() >> 52) & 0x7FF) as i64 - 1023;
    let f = power_of_two(-k);
    Scaled { m: Pair { hi: p.hi * f, lo: p.lo * f }, e: e + k }
}

fn times(a: Scaled, b: Scaled) -> Scaled {
    normal(product(a.m, b.m), a.e + b.e)
}

/// |x| to the power of n: exactly when every low part is 0.
fn integer_power(x: f64, n: u64) -> Scaled {
    // A subnormal number has a power of two taken out first.
    let (x, e) = if x < f64::MIN_POSITIVE { (x * power_of_two(200), -200) } else { (x, 0) };
    let mut base = normal(Pair { hi: x, lo: 0.0 }, e);
    let mut r = Scaled { m: Pair { hi: 1.0, lo: 0.0 }, e: 0 };
    let mut n = n;
    loop {
        if n & 1 == 1 {
            r = times(r, base);
        }
        n >>= 1;
        if n == 0 {
            return r;
        }
        base = times(base, base);
    }
}

/// The double that a power is, when it is one.
fn exact(r: Scaled) -> Option<f64> {
    let Scaled { m, e } = r;
    if m.lo != 0.0 {
        return None;
    }
    if (-1022..=1023).contains(&e) {
        return Some(m.hi * power_of_two(e));
    }
    if m.hi == 1.0 && (-1074..-1022).contains(&e) {
        return Some(f64::from_bits(1 << (e + 1074)));
    }
    None
}

/// Number::exponentiate; None where the result would have to be rounded.
pub(crate) fn pow(x: f64, y: f64) -> Option<f64> {
    if y == 0.0 {
        return Some(1.0);
    }
    if x != x || y != y {
        return Some(f64::NAN);
    }
    let ax = x.abs();
    if y.abs() == f64::INFINITY {
        return Some(if ax == 1.0 {
            f64::NAN
        } else if (ax > 1.0) == (y > 0.0) {
            f64::INFINITY
        } else {
            0.0
        });
    }
    let whole = trunc(y) == y;
    let odd = whole && y.abs() < 9_007_199_254_740_992.0 && y.abs() as u64 & 1 == 1;
    let sign = if x.is_sign_negative() && odd { -1.0 } else { 1.0 };
    if ax == 0.0 || ax == f64::INFINITY {
        return Some(sign * if (ax == 0.0) == (y > 0.0) { 0.0 } else { f64::INFINITY });
    }
    if x < 0.0 && !whole {
        return Some(f64::NAN);
    }
    if ax == 1.0 {
        return Some(sign);
    }
    if y == 1.0 {
        return Some(x);
    }
    if y == 2.0 {
        return Some(x * x);
    }
    if y == 0.5 {
        return Some(sqrt(x));
    }
    if !whole || y.abs() > 2000.0 {
        return None;
    }
    let r = integer_power(ax, y.abs() as u64);
    if y < 0.0 {
        // Only powers of two have an exact inverse.
        if r.m.hi != 1.0 {
            return None;
        }
        return exact(Scaled { m: r.m, e: -r.e }).map(|v| sign * v);
    }
    exact(r).map(|v| sign * v)
}
