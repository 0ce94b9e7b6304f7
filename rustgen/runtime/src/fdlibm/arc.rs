//! Inverse trigonometric functions.

use super::{bits, head, high_abs, poly, HALF_PI, HALF_PI_LOW};
use crate::num::sqrt;
use core::f64::consts::{FRAC_PI_4, PI};

const NUMERATOR: [f64; 6] = bits([
    0x3FC5_5555_5555_5555,
    0xBFD4_D612_03EB_6F7D,
    0x3FC9_C155_0E88_4455,
    0xBFA4_8228_B568_8F3B,
    0x3F49_EFE0_7501_B288,
    0x3F02_3DE1_0DFD_F709,
]);
const DENOMINATOR: [f64; 5] = bits([
    0x3FF0_0000_0000_0000,
    0xC003_3A27_1C8A_2D4B,
    0x4000_2AE5_9C59_8AC8,
    0xBFE6_066C_1B8D_0159,
    0x3FB3_B8C5_B12E_9282,
]);

/// (asin √z − √z) / √z³ · z for z ≤ ¼.
fn ratio(z: f64) -> f64 {
    z * poly(z, NUMERATOR) / poly(z, DENOMINATOR)
}

pub fn acos(x: f64) -> f64 {
    let h = high_abs(x);
    if x.is_nan() || x.abs() > 1.0 {
        return f64::NAN;
    }
    if x == 1.0 {
        return 0.0;
    }
    if x == -1.0 {
        return PI + 2.0 * HALF_PI_LOW;
    }
    if h < 0x3FE0_0000 {
        if h <= 0x3C60_0000 {
            return HALF_PI + HALF_PI_LOW;
        }
        return HALF_PI - (x - (HALF_PI_LOW - x * ratio(x * x)));
    }
    if x < 0.0 {
        let z = (1.0 + x) * 0.5;
        let s = sqrt(z);
        return PI - 2.0 * (s + (ratio(z) * s - HALF_PI_LOW));
    }
    let z = (1.0 - x) * 0.5;
    let s = sqrt(z);
    let f = head(s);
    let c = (z - f * f) / (s + f);
    2.0 * (f + (ratio(z) * s + c))
}

pub fn asin(x: f64) -> f64 {
    let h = high_abs(x);
    if x.is_nan() || x.abs() > 1.0 {
        return f64::NAN;
    }
    if x.abs() == 1.0 {
        return x * HALF_PI + x * HALF_PI_LOW;
    }
    if h < 0x3E40_0000 {
        return x;
    }
    if h < 0x3FE0_0000 {
        return x + x * ratio(x * x);
    }
    let z = (1.0 - x.abs()) * 0.5;
    let s = sqrt(z);
    let r = ratio(z);
    let t = if h >= 0x3FEF_3333 {
        HALF_PI - (2.0 * (s + s * r) - HALF_PI_LOW)
    } else {
        let w = head(s);
        let c = (z - w * w) / (s + w);
        FRAC_PI_4 - ((2.0 * s * r - (HALF_PI_LOW - 2.0 * c)) - (FRAC_PI_4 - 2.0 * w))
    };
    t.copysign(x)
}

const ATAN_EVEN: [f64; 6] = bits([
    0x3FD5_5555_5555_550D,
    0x3FC2_4924_9200_83FF,
    0x3FB7_45CD_C54C_206E,
    0x3FB1_0D66_A0D0_3D51,
    0x3FA9_7B4B_2476_0DEB,
    0x3F90_AD3A_E322_DA11,
]);
const ATAN_ODD: [f64; 5] = bits([
    0xBFC9_9999_9998_EBC4,
    0xBFBC_71C6_FE23_1671,
    0xBFB3_B0F2_AF74_9A6D,
    0xBFAD_DE2D_52DE_FD9A,
    0xBFA2_B444_2C6A_6C2F,
]);

/// x·(a₀·x² + a₁·x⁴ + …), the part of x that its arctangent lacks.
fn atan_series(x: f64) -> f64 {
    let z = x * x;
    let w = z * z;
    x * (z * poly(w, ATAN_EVEN) + w * poly(w, ATAN_ODD))
}

/// For |x| ≥ 7/16: a smaller argument, and the arctangent of the point it is measured from in two parts.
fn atan_reduce(a: f64, h: i32) -> (f64, f64, f64) {
    if h < 0x3FE6_0000 {
        let [hi, lo] = bits([0x3FDD_AC67_0561_BB4F, 0x3C7A_2B7F_222F_65E2]);
        return ((2.0 * a - 1.0) / (2.0 + a), hi, lo);
    }
    if h < 0x3FF3_0000 {
        return ((a - 1.0) / (a + 1.0), FRAC_PI_4, f64::from_bits(0x3C81_A626_3314_5C07));
    }
    if h < 0x4003_8000 {
        let [hi, lo] = bits([0x3FEF_730B_D281_F69B, 0x3C70_0788_7AF0_CBBD]);
        return ((a - 1.5) / (1.0 + 1.5 * a), hi, lo);
    }
    (-1.0 / a, HALF_PI, HALF_PI_LOW)
}

pub fn atan(x: f64) -> f64 {
    let h = high_abs(x);
    if x.is_nan() || h < 0x3E40_0000 {
        return x;
    }
    if h >= 0x4410_0000 {
        return (HALF_PI + HALF_PI_LOW).copysign(x);
    }
    if h < 0x3FDC_0000 {
        return x - atan_series(x);
    }
    let (t, hi, lo) = atan_reduce(x.abs(), h);
    let z = hi - ((atan_series(t) - lo) - t);
    if x < 0.0 {
        -z
    } else {
        z
    }
}

pub fn atan2(y: f64, x: f64) -> f64 {
    const PI_LOW: f64 = f64::from_bits(0x3CA1_A626_3314_5C07);
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == 1.0 {
        return atan(y);
    }
    let left = x.is_sign_negative();
    if y == 0.0 {
        return if left { PI.copysign(y) } else { y };
    }
    if x == 0.0 {
        return HALF_PI.copysign(y);
    }
    if x.abs() == f64::INFINITY {
        let a = match (y.abs() == f64::INFINITY, left) {
            (true, false) => FRAC_PI_4,
            (true, true) => 3.0 * FRAC_PI_4,
            (false, false) => 0.0,
            (false, true) => PI,
        };
        return a.copysign(y);
    }
    if y.abs() == f64::INFINITY {
        return HALF_PI.copysign(y);
    }
    let k = (high_abs(y) - high_abs(x)) >> 20;
    let (z, left) = if k > 60 {
        (HALF_PI + 0.5 * PI_LOW, false)
    } else if left && k < -60 {
        (0.0, left)
    } else {
        (atan((y / x).abs()), left)
    };
    let z = if left { PI - (z - PI_LOW) } else { z };
    if y.is_sign_negative() {
        -z
    } else {
        z
    }
}
