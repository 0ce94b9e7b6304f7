//! The cube root: five bits by integer division of the exponent, 23 by a polynomial, 53 by one Newton step.

use super::{bits, high_abs};

const P: [f64; 5] = bits([
    0x3FFE_03E6_0F61_E692,
    0xBFFE_28E0_92F0_2420,
    0x3FF9_F160_4A49_D6C2,
    0xBFE8_44CB_BEE7_51D9,
    0x3FC2_B000_D4E4_EDD7,
]);

/// A number of x's sign and about the magnitude of its cube root.
fn rough(x: f64) -> f64 {
    let h = if high_abs(x) < 0x0010_0000 {
        high_abs(18_014_398_509_481_984.0 * x) / 3 + 696_219_795
    } else {
        high_abs(x) / 3 + 715_094_163
    };
    f64::from_bits((h as u64) << 32).copysign(x)
}

pub fn cbrt(x: f64) -> f64 {
    if x == 0.0 || high_abs(x) >= 0x7FF0_0000 {
        return x;
    }
    let t = rough(x);
    let r = (t * t) * (t / x);
    let t = t * ((P[0] + r * (P[1] + r * P[2])) + ((r * r) * r) * (P[3] + r * P[4]));
    let t = f64::from_bits(t.to_bits().wrapping_add(0x8000_0000) & 0xFFFF_FFFF_C000_0000);
    let r = x / (t * t);
    let r = (r - t) / (t + t + r);
    t + t * r
}
