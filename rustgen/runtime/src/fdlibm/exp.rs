//! exp and expm1: x = k·ln 2 + r with |r| ≤ ln 2 / 2, a rational function of r, then 2ᵏ.

use super::{bits, high_abs, poly, two_to, with_high, LN2_HIGH, LN2_LOW};

/// Above this the result is infinite.
const OVERFLOW: f64 = 7.09782712893383973096e+02;
/// Below this exp is zero.
const UNDERFLOW: f64 = -7.45133219101941108420e+02;

const P: [f64; 5] = bits([
    0x3FC5_5555_5555_553E,
    0xBF66_C16C_16BE_BD93,
    0x3F11_566A_AF25_DE2C,
    0xBEBB_BD41_C5D2_6BF1,
    0x3E66_3769_72BE_A4D0,
]);

const Q: [f64; 6] = bits([
    0x3FF0_0000_0000_0000,
    0xBFA1_1111_1111_10F4,
    0x3F5A_01A0_19FE_5585,
    0xBF14_CE19_9EAA_DBB7,
    0x3ED0_CFCA_86E6_5239,
    0xBE8A_FDB7_6E09_C32D,
]);

/// The rational kernel of exp, which pow shares: r − r²·P(r²).
pub(super) fn kernel(r: f64) -> f64 {
    let t = r * r;
    r - t * poly(t, P)
}

/// k, and x − k·ln 2 as a difference of two numbers. |x| > ln 2 / 2.
fn reduce(x: f64) -> (i32, f64, f64) {
    let k = if high_abs(x) < 0x3FF0_A2B2 {
        1f64.copysign(x) as i32
    } else {
        (core::f64::consts::LOG2_E * x + 0.5f64.copysign(x)) as i32
    };
    let t = k as f64;
    (k, x - t * LN2_HIGH, t * LN2_LOW)
}

pub fn exp(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    if x > OVERFLOW {
        return f64::INFINITY;
    }
    if x < UNDERFLOW {
        return 0.0;
    }
    if x == 1.0 {
        return core::f64::consts::E;
    }
    let h = high_abs(x);
    if h < 0x3E30_0000 {
        return 1.0 + x;
    }
    if h <= 0x3FD6_2E42 {
        let c = kernel(x);
        return 1.0 - ((x * c) / (c - 2.0) - x);
    }
    let (k, hi, lo) = reduce(x);
    let r = hi - lo;
    let c = kernel(r);
    let y = 1.0 - ((lo - (r * c) / (2.0 - c)) - hi);
    match k {
        1024 => y * 2.0 * two_to(1023),
        -1021.. => y * two_to(k),
        _ => y * two_to(k + 1000) * two_to(-1000),
    }
}

pub fn expm1(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    let h = high_abs(x);
    if x > OVERFLOW {
        return f64::INFINITY;
    }
    if h >= 0x4043_687A && x < 0.0 {
        return -1.0;
    }
    if h < 0x3C90_0000 {
        return x;
    }
    let (k, r, c) = if h > 0x3FD6_2E42 {
        let (k, hi, lo) = reduce(x);
        let r = hi - lo;
        (k, r, (hi - r) - lo)
    } else {
        (0, x, 0.0)
    };
    let half = 0.5 * r;
    let square = r * half;
    let q = poly(square, Q);
    let t = 3.0 - q * half;
    let e = square * ((q - t) / (6.0 - r * t));
    if k == 0 {
        return r - (r * e - square);
    }
    scale_minus_one(k, r, (r * (e - c) - c) - square)
}

/// 2ᵏ·(1 + r − e) − 1, so that nothing is lost for any k.
fn scale_minus_one(k: i32, r: f64, e: f64) -> f64 {
    match k {
        -1 => 0.5 * (r - e) - 0.5,
        1 if r < -0.25 => -2.0 * (e - (r + 0.5)),
        1 => 1.0 + 2.0 * (r - e),
        2..=19 => (with_high(1.0, 0x3FF0_0000 - (0x20_0000 >> k)) - (e - r)) * two_to(k),
        20..=56 => ((r - (e + two_to(-k))) + 1.0) * two_to(k),
        1024 => (1.0 - (e - r)) * 2.0 * two_to(1023) - 1.0,
        _ => (1.0 - (e - r)) * two_to(k) - 1.0,
    }
}
