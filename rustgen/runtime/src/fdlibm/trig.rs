//! sin, cos and tan: polynomials on [−π/4, π/4] of what is left modulo π/2.

use super::reduce::rem_half_pi;
use super::{bits, head, high_abs, poly};

const S1: f64 = f64::from_bits(0xBFC5_5555_5555_5549);
const SIN: [f64; 5] = bits([
    0x3F81_1111_1110_F8A6,
    0xBF2A_01A0_19C1_61D5,
    0x3EC7_1DE3_57B1_FE7D,
    0xBE5A_E5E6_8A2B_9CEB,
    0x3DE5_D93A_5ACF_D57C,
]);
const COS: [f64; 6] = bits([
    0x3FA5_5555_5555_554C,
    0xBF56_C16C_16C1_5177,
    0x3EFA_01A0_19CB_1590,
    0xBE92_7E4F_809C_52AD,
    0x3E21_EE9E_BDB4_B1C4,
    0xBDA8_FAE9_BE88_38D4,
]);

/// sin(x + y) for |x| ≤ π/4 and a tail y, None when there is none.
fn kernel_sin(x: f64, y: Option<f64>) -> f64 {
    if high_abs(x) < 0x3E40_0000 {
        return x;
    }
    let z = x * x;
    let v = z * x;
    let r = poly(z, SIN);
    match y {
        None => x + v * (S1 + z * r),
        Some(y) => x - ((z * (0.5 * y - v * r) - y) - v * S1),
    }
}

/// cos(x + y) for |x| ≤ π/4 and a tail y.
fn kernel_cos(x: f64, y: f64) -> f64 {
    let h = high_abs(x);
    if h < 0x3E40_0000 {
        return 1.0;
    }
    let z = x * x;
    let r = z * poly(z, COS);
    if h < 0x3FD3_3333 {
        return 1.0 - (0.5 * z - (z * r - x * y));
    }
    // About x/4, with few bits: 1 − q is exact.
    let q = if h > 0x3FE9_0000 { 0.28125 } else { f64::from_bits(((h - 0x0020_0000) as u64) << 32) };
    let rest = 0.5 * z - q;
    (1.0 - q) - (rest - (z * r - x * y))
}

pub fn sin(x: f64) -> f64 {
    if high_abs(x) <= 0x3FE9_21FB {
        return kernel_sin(x, None);
    }
    if !x.is_finite() {
        return f64::NAN;
    }
    let (n, a, b) = rem_half_pi(x);
    match n & 3 {
        0 => kernel_sin(a, Some(b)),
        1 => kernel_cos(a, b),
        2 => -kernel_sin(a, Some(b)),
        _ => -kernel_cos(a, b),
    }
}

pub fn cos(x: f64) -> f64 {
    if high_abs(x) <= 0x3FE9_21FB {
        return kernel_cos(x, 0.0);
    }
    if !x.is_finite() {
        return f64::NAN;
    }
    let (n, a, b) = rem_half_pi(x);
    match n & 3 {
        0 => kernel_cos(a, b),
        1 => -kernel_sin(a, Some(b)),
        2 => -kernel_cos(a, b),
        _ => kernel_sin(a, Some(b)),
    }
}

const T0: f64 = f64::from_bits(0x3FD5_5555_5555_5563);
const TAN_ODD: [f64; 6] = bits([
    0x3FC1_1111_1110_FE7A,
    0x3F96_64F4_8406_D637,
    0x3F6D_6D22_C956_0328,
    0x3F43_44D8_F2F2_6501,
    0x3F14_7E88_A037_92A6,
    0xBEF3_75CB_DB60_5373,
]);
const TAN_EVEN: [f64; 6] = bits([
    0x3FAB_A1BA_1BB3_41FE,
    0x3F82_26E3_E96E_8493,
    0x3F57_DBC8_FEE0_8315,
    0x3F30_26F7_1A8D_1068,
    0x3F12_B80F_32F0_A7E9,
    0x3EFB_2A70_74BF_7AD4,
]);

/// −1 / (x + r), where w is x + r rounded.
fn minus_inverse(w: f64, x: f64, r: f64) -> f64 {
    let z = head(w);
    let v = r - (z - x);
    let a = -1.0 / w;
    let t = head(a);
    let s = 1.0 + t * z;
    t + a * (s + t * v)
}

/// tan(x + y) for |x| ≤ π/4 and a tail y, or −1 over it.
fn kernel_tan(x: f64, y: f64, inverse: bool) -> f64 {
    let h = high_abs(x);
    if h < 0x3E30_0000 {
        return if inverse { minus_inverse(x + y, x, y) } else { x };
    }
    let wide = h >= 0x3FE5_9428;
    let sign = 1f64.copysign(x);
    let (x, y) = if wide {
        let z = core::f64::consts::FRAC_PI_4 - x * sign;
        let w = f64::from_bits(0x3C81_A626_3314_5C07) - y * sign;
        (z + w, 0.0)
    } else {
        (x, y)
    };
    let z = x * x;
    let w = z * z;
    let r = poly(w, TAN_ODD);
    let v = z * poly(w, TAN_EVEN);
    let s = z * x;
    let r = y + z * (s * (r + v) + y);
    let r = r + T0 * s;
    let w = x + r;
    if wide {
        let v = if inverse { -1.0 } else { 1.0 };
        return sign * (v - 2.0 * (x - (w * w / (w + v) - r)));
    }
    if inverse {
        minus_inverse(w, x, r)
    } else {
        w
    }
}

pub fn tan(x: f64) -> f64 {
    if high_abs(x) <= 0x3FE9_21FB {
        return kernel_tan(x, 0.0, false);
    }
    if !x.is_finite() {
        return f64::NAN;
    }
    let (n, a, b) = rem_half_pi(x);
    kernel_tan(a, b, n & 1 == 1)
}
