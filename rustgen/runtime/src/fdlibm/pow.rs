//! `**`: log₂|x| in two doubles, times y, and two to that power.

use super::exp::kernel;
use super::{bits, head, high, high_abs, poly, two_to, with_high};
use crate::num::sqrt;

const L: [f64; 6] = bits([
    0x3FE3_3333_3333_3303,
    0x3FDB_6DB6_DB6F_ABFF,
    0x3FD5_5555_518F_264D,
    0x3FD1_7460_A91D_4101,
    0x3FCD_864A_93C9_DB65,
    0x3FCA_7E28_4A45_4EEF,
]);

#[derive(Clone, Copy, PartialEq)]
enum Parity {
    Odd,
    Even,
    NoInteger,
}

fn parity(y: f64) -> Parity {
    let a = y.abs();
    if a >= 9_007_199_254_740_992.0 {
        return Parity::Even;
    }
    let n = a as u64;
    match (n as f64 == a, n & 1) {
        (false, _) => Parity::NoInteger,
        (true, 1) => Parity::Odd,
        (true, _) => Parity::Even,
    }
}

/// Number::exponentiate (ECMA-262 §6.1.6.1.3).
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 {
        return 1.0;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    let a = x.abs();
    if y.abs() == f64::INFINITY {
        return match (a > 1.0) == (y > 0.0) {
            _ if a == 1.0 => f64::NAN,
            true => f64::INFINITY,
            false => 0.0,
        };
    }
    if y == 1.0 {
        return x;
    }
    if y == -1.0 {
        return 1.0 / x;
    }
    if y == 2.0 {
        return x * x;
    }
    if y == 0.5 && !x.is_sign_negative() {
        return sqrt(x);
    }
    let parity = if x.is_sign_negative() { parity(y) } else { Parity::Even };
    let sign = if parity == Parity::Odd { -1.0 } else { 1.0 };
    if a == 0.0 || a == f64::INFINITY {
        return sign * if y < 0.0 { 1.0 / a } else { a };
    }
    if parity == Parity::NoInteger {
        return f64::NAN;
    }
    if a == 1.0 {
        return sign;
    }
    sign * positive(a, y)
}

/// For 0 < a < ∞, not one, and finite y.
fn positive(a: f64, y: f64) -> f64 {
    let (hy, ha) = (high_abs(y), high(a));
    let limit = |grows: bool| if grows { f64::INFINITY } else { 0.0 };
    if hy > 0x41E0_0000 {
        if hy > 0x43F0_0000 || !(0x3FEF_FFFF..=0x3FF0_0000).contains(&ha) {
            return limit((a > 1.0) == (y > 0.0));
        }
        let (t1, t2) = log2_near_one(a);
        return power_of_two(y, t1, t2);
    }
    let (t1, t2) = log2(a);
    power_of_two(y, t1, t2)
}

/// log₂ of a number within 2⁻²⁰ of one, as a head and a tail.
fn log2_near_one(a: f64) -> (f64, f64) {
    const HIGH: f64 = f64::from_bits(0x3FF7_1547_6000_0000);
    const LOW: f64 = f64::from_bits(0x3E54_AE0B_F85D_DF44);
    let t = a - 1.0;
    let w = (t * t) * (0.5 - t * (0.333_333_333_333_333_333_33 - t * 0.25));
    let u = HIGH * t;
    let v = t * LOW - w * core::f64::consts::LOG2_E;
    let t1 = head(u + v);
    (t1, v - (t1 - u))
}

/// a = 2ⁿ·m with m in [√¾, √3): n, m, and whether m is measured from 3/2 and not from 1.
fn split(a: f64) -> (i32, f64, bool) {
    let (a, n) = if high(a) < 0x0010_0000 { (a * 9_007_199_254_740_992.0, -53) } else { (a, 0) };
    let n = n + (high(a) >> 20) - 1023;
    let j = high(a) & 0xF_FFFF;
    let h = j | 0x3FF0_0000;
    if j <= 0x3_988E {
        (n, with_high(a, h), false)
    } else if j < 0xB_B67A {
        (n, with_high(a, h), true)
    } else {
        (n + 1, with_high(a, h - 0x10_0000), false)
    }
}

/// log₂ as a head and a tail.
fn log2(a: f64) -> (f64, f64) {
    const C: f64 = f64::from_bits(0x3FEE_C709_DC3A_03FD);
    const C_HIGH: f64 = f64::from_bits(0x3FEE_C709_E000_0000);
    const C_LOW: f64 = f64::from_bits(0xBE3E_2FE0_145B_01F5);
    let (n, a, from_three_halves) = split(a);
    let (base, log_high, log_low) = if from_three_halves {
        (1.5, f64::from_bits(0x3FE2_B803_4000_0000), f64::from_bits(0x3E4C_FDEB_43CF_D006))
    } else {
        (1.0, 0.0, 0.0)
    };
    // s = (a − base) / (a + base) as a head and a tail.
    let u = a - base;
    let v = 1.0 / (a + base);
    let s = u * v;
    let s_high = head(s);
    let sum_high = ((high(a) >> 1) | 0x2000_0000) + 0x0008_0000 + ((from_three_halves as i32) << 18);
    let t_high = f64::from_bits((sum_high as u64) << 32);
    let t_low = a - (t_high - base);
    let s_low = v * ((u - s_high * t_high) - s_high * t_low);
    // The series, 3 + s² + r, as a head and a tail.
    let s2 = s * s;
    let r = s2 * s2 * poly(s2, L);
    let r = r + s_low * (s_high + s);
    let s2 = s_high * s_high;
    let t_high = head(3.0 + s2 + r);
    let t_low = r - ((t_high - 3.0) - s2);
    let u = s_high * t_high;
    let v = s_low * t_high + t_low * s;
    let p_high = head(u + v);
    let p_low = v - (p_high - u);
    let z_high = C_HIGH * p_high;
    let z_low = C_LOW * p_high + p_low * C + log_low;
    let t = n as f64;
    let t1 = head(((z_high + z_low) + log_high) + t);
    (t1, z_low - (((t1 - t) - log_high) - z_high))
}

/// 2^(y·(t1 + t2)).
fn power_of_two(y: f64, t1: f64, t2: f64) -> f64 {
    // 1024 less the logarithm of the largest number and half its last place.
    const OVERFLOW_TAIL: f64 = 8.008_566_259_537_294_4e-17;
    const LN2_HIGH: f64 = f64::from_bits(0x3FE6_2E43_0000_0000);
    const LN2_LOW: f64 = f64::from_bits(0xBE20_5C61_0CA8_6C39);
    let y1 = head(y);
    let low = (y - y1) * t1 + y * t2;
    let high_part = y1 * t1;
    let z = low + high_part;
    if z > 1024.0 || (z == 1024.0 && low + OVERFLOW_TAIL > z - high_part) {
        return f64::INFINITY;
    }
    if z < -1075.0 || (z == -1075.0 && low <= z - high_part) {
        return 0.0;
    }
    let (n, whole) = nearest(z);
    let rest = high_part - whole;
    let t = head(low + rest);
    let u = t * LN2_HIGH;
    let v = (low - (t - rest)) * core::f64::consts::LN_2 + t * LN2_LOW;
    let z = u + v;
    let w = v - (z - u);
    let c = kernel(z);
    let r = (z * c) / ((c - 2.0) - (w + z * w));
    scale(1.0 - (r - z), n)
}

/// The integer nearest to z, found on its high word; zero for |z| ≤ ½.
fn nearest(z: f64) -> (i32, f64) {
    let j = high(z);
    let exponent = |h: i32| ((h & 0x7FFF_FFFF) >> 20) - 1023;
    if j & 0x7FFF_FFFF <= 0x3FE0_0000 {
        return (0, 0.0);
    }
    let rounded = j + (0x10_0000 >> (exponent(j) + 1));
    let k = exponent(rounded);
    let whole = f64::from_bits(((rounded & !(0xF_FFFF >> k)) as u32 as u64) << 32);
    let n = ((rounded & 0xF_FFFF) | 0x10_0000) >> (20 - k);
    (if j < 0 { -n } else { n }, whole)
}

/// z·2ⁿ for z near one, rounded once where the result is subnormal.
fn scale(z: f64, n: i32) -> f64 {
    let h = high(z).wrapping_add(n << 20);
    if h >> 20 <= 0 {
        return z * two_to(n + 200) * two_to(-200);
    }
    with_high(z, h)
}
