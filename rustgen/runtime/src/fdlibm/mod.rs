//! The functions of Math and `**` as V8 computes them, bit for bit: FreeBSD's msun, which descends from fdlibm.
//!
//! An order of operations that differs gives other last digits, so the algorithms and the constants are theirs;
//! nothing may be fused, reassociated or made more precise. Constants stand as bits where their decimal digits say
//! nothing. Thresholds are on high words: the upper 32 bits of a double, which order positive numbers.
//!
//! Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc.
//! business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
//! notice is preserved.

mod arc;
mod cbrt;
mod exp;
mod hyperbolic;
mod hypot;
mod log;
mod pow;
mod reduce;
mod trig;

pub use arc::{acos, asin, atan, atan2};
pub use cbrt::cbrt;
pub use exp::{exp, expm1};
pub use hyperbolic::{acosh, asinh, atanh, cosh, sinh, tanh};
pub use hypot::hypot;
pub use log::{log, log10, log1p, log2};
pub use pow::pow;
pub use trig::{cos, sin, tan};

/// π/2 as a double, and what that lacks.
const HALF_PI: f64 = core::f64::consts::FRAC_PI_2;
const HALF_PI_LOW: f64 = f64::from_bits(0x3C91_A626_3314_5C07);

/// ln 2 in two parts: a product of the first with a small integer is exact.
const LN2_HIGH: f64 = f64::from_bits(0x3FE6_2E42_FEE0_0000);
const LN2_LOW: f64 = f64::from_bits(0x3DEA_39EF_3579_3C76);

/// The upper 32 bits.
fn high(x: f64) -> i32 {
    (x.to_bits() >> 32) as i32
}

/// The upper 32 bits of |x|.
fn high_abs(x: f64) -> i32 {
    high(x) & 0x7FFF_FFFF
}

fn with_high(x: f64, h: i32) -> f64 {
    f64::from_bits((x.to_bits() & 0xFFFF_FFFF) | (h as u32 as u64) << 32)
}

/// x without its lower 32 bits.
fn head(x: f64) -> f64 {
    f64::from_bits(x.to_bits() & !0xFFFF_FFFF)
}

/// 2ⁿ for a normal result.
fn two_to(n: i32) -> f64 {
    f64::from_bits(((1023 + n) as u64) << 52)
}

/// c₀ + z·(c₁ + z·(c₂ + …)), rounded at each step.
fn poly<const N: usize>(z: f64, c: [f64; N]) -> f64 {
    let mut it = c.iter().rev();
    let last = it.next().copied().unwrap_or(0.0);
    it.fold(last, |acc, &c| c + z * acc)
}

const fn bits<const N: usize>(c: [u64; N]) -> [f64; N] {
    let mut out = [0.0; N];
    let mut i = 0;
    while i < N {
        out[i] = f64::from_bits(c[i]);
        i += 1;
    }
    out
}
