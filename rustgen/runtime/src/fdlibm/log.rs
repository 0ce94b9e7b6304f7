//! Logarithms: x = 2ᵏ·(1 + f) with √½ < 1 + f < √2, and a polynomial in f / (2 + f).

use super::{bits, head, high, high_abs, poly, with_high, LN2_HIGH, LN2_LOW};

const ODD: [f64; 4] =
    bits([0x3FE5_5555_5555_5593, 0x3FD2_4924_9422_9359, 0x3FC7_4664_96CB_03DE, 0x3FC2_F112_DF3E_5244]);
const EVEN: [f64; 3] = bits([0x3FD9_9999_9997_FA04, 0x3FCC_71C5_1D8E_78AF, 0x3FC3_9A09_D078_C69F]);
const ALL: [f64; 7] = [ODD[0], EVEN[0], ODD[1], EVEN[1], ODD[2], EVEN[2], ODD[3]];

const TWO54: f64 = 18_014_398_509_481_984.0;

/// The logarithm where it is no number or not finite, and of one.
fn special(x: f64) -> Option<f64> {
    if x == 0.0 {
        return Some(f64::NEG_INFINITY);
    }
    if x.is_nan() || x < 0.0 {
        return Some(f64::NAN);
    }
    if x == f64::INFINITY {
        return Some(x);
    }
    (x == 1.0).then_some(0.0)
}

/// A subnormal number made normal, and the power of two that it then is to be multiplied with.
fn normal(x: f64) -> (f64, i32) {
    if high(x) < 0x0010_0000 {
        (x * TWO54, -54)
    } else {
        (x, 0)
    }
}

/// x = 2ᵏ·(1 + f): k, 1 + f, and the upper fraction bits of x.
fn split(x: f64) -> (i32, f64, i32) {
    let (x, k) = normal(x);
    let m = high(x) & 0xF_FFFF;
    let i = (m + 0x9_5F64) & 0x10_0000;
    (k + (high(x) >> 20) - 1023 + (i >> 20), with_high(x, m | (i ^ 0x3FF0_0000)), m)
}

/// s = f / (2 + f), and the polynomial of it.
fn series(f: f64) -> (f64, f64) {
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let even = w * poly(w, EVEN);
    let odd = z * poly(w, ODD);
    (s, odd + even)
}

pub fn log(x: f64) -> f64 {
    if let Some(y) = special(x) {
        return y;
    }
    let (k, x, m) = split(x);
    let dk = k as f64;
    let f = x - 1.0;
    if 0xF_FFFF & (2 + m) < 3 {
        return log_near_power(k, f);
    }
    let (s, r) = series(f);
    // Bits of both: positive where the quadratic term has to be kept apart.
    if (m - 0x6_147A) | (0x6_B851 - m) > 0 {
        let half = 0.5 * f * f;
        if k == 0 {
            return f - (half - s * (half + r));
        }
        return dk * LN2_HIGH - ((half - (s * (half + r) + dk * LN2_LOW)) - f);
    }
    if k == 0 {
        return f - s * (f - r);
    }
    dk * LN2_HIGH - ((s * (f - r) - dk * LN2_LOW) - f)
}

/// ln(2ᵏ·(1 + f)) for |f| < 2⁻²⁰.
fn log_near_power(k: i32, f: f64) -> f64 {
    let dk = k as f64;
    if f == 0.0 {
        return dk * LN2_HIGH + dk * LN2_LOW;
    }
    let r = f * f * (0.5 - 0.333_333_333_333_333_33 * f);
    if k == 0 {
        return f - r;
    }
    dk * LN2_HIGH - ((r - dk * LN2_LOW) - f)
}

pub fn log2(x: f64) -> f64 {
    const HIGH: f64 = f64::from_bits(0x3FF7_1547_6520_0000);
    const LOW: f64 = f64::from_bits(0x3DE7_05FC_2EEF_A200);
    if let Some(y) = special(x) {
        return y;
    }
    let (k, x, _) = split(x);
    let y = k as f64;
    let f = x - 1.0;
    let half = 0.5 * f * f;
    let (s, r) = series(f);
    let r = s * (half + r);
    let hi = head(f - half);
    let lo = (f - hi) - half + r;
    let product = hi * HIGH;
    let rest = (lo + hi) * LOW + lo * HIGH;
    let sum = y + product;
    (rest + ((y - sum) + product)) + sum
}

pub fn log10(x: f64) -> f64 {
    const LOG10_2_HIGH: f64 = f64::from_bits(0x3FD3_4413_509F_6000);
    const LOG10_2_LOW: f64 = f64::from_bits(0x3D59_FEF3_11F1_2B36);
    if let Some(y) = special(x) {
        return y;
    }
    let (x, k) = normal(x);
    let k = k + (high(x) >> 20) - 1023;
    let below = (k < 0) as i32;
    let x = with_high(x, (high(x) & 0xF_FFFF) | (0x3FF - below) << 20);
    let y = (k + below) as f64;
    let z = y * LOG10_2_LOW + core::f64::consts::LOG10_E * log(x);
    z + y * LOG10_2_HIGH
}

pub fn log1p(x: f64) -> f64 {
    if x.is_nan() || x < -1.0 {
        return f64::NAN;
    }
    if x == -1.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let h = high_abs(x);
    if h < 0x3C90_0000 {
        return x;
    }
    if h < 0x3E20_0000 {
        return x - x * x * 0.5;
    }
    let (near_low, near_high) = (0x3FD2_BEC4, 0x3FDA_827A);
    if h <= near_low || (x > 0.0 && h < near_high) {
        return log1p_scaled(0, x, 0.0, false);
    }
    let (mut k, u, c) = one_plus(x);
    let m = high(u) & 0xF_FFFF;
    if m < 0x6_A09E {
        return log1p_scaled(k, with_high(u, m | 0x3FF0_0000) - 1.0, c, m == 0);
    }
    k += 1;
    log1p_scaled(k, with_high(u, m | 0x3FE0_0000) - 1.0, c, (0x10_0000 - m) >> 2 == 0)
}

/// u = 1 + x rounded, its power of two, and what the rounding lost relative to u.
fn one_plus(x: f64) -> (i32, f64, f64) {
    let exponent = |u: f64| (high(u) >> 20) - 1023;
    if high(x) >= 0x4340_0000 {
        return (exponent(x), x, 0.0);
    }
    let u = 1.0 + x;
    let k = exponent(u);
    let lost = if k > 0 { 1.0 - (u - x) } else { x - (u - 1.0) };
    (k, u, lost / u)
}

/// k·ln 2 + ln(1 + f) + c; `near` when |f| < 2⁻²⁰.
fn log1p_scaled(k: i32, f: f64, c: f64, near: bool) -> f64 {
    let dk = k as f64;
    let half = 0.5 * f * f;
    if near {
        if f == 0.0 {
            return if k == 0 { 0.0 } else { dk * LN2_HIGH + (c + dk * LN2_LOW) };
        }
        let r = half * (1.0 - 0.666_666_666_666_666_66 * f);
        if k == 0 {
            return f - r;
        }
        return dk * LN2_HIGH - ((r - (dk * LN2_LOW + c)) - f);
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z * poly(z, ALL);
    if k == 0 {
        return f - (half - s * (half + r));
    }
    dk * LN2_HIGH - ((half - (s * (half + r) + (dk * LN2_LOW + c))) - f)
}
