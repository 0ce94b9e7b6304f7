//! Hyperbolic functions and their inverses, from exp, expm1, log and log1p.

use super::{exp, expm1, high, high_abs, log, log1p};
use crate::num::sqrt;

/// Above this sinh and cosh are infinite.
const OVERFLOW: f64 = 710.475_860_073_943_9;

pub fn cosh(x: f64) -> f64 {
    let h = high_abs(x);
    let x = x.abs();
    if h < 0x3FD6_2E43 {
        let t = expm1(x);
        let w = 1.0 + t;
        return if h < 0x3C80_0000 { w } else { 1.0 + (t * t) / (w + w) };
    }
    if h < 0x4036_0000 {
        let t = exp(x);
        return 0.5 * t + 0.5 / t;
    }
    if h < 0x4086_2E42 {
        return 0.5 * exp(x);
    }
    if x <= OVERFLOW {
        let w = exp(0.5 * x);
        return 0.5 * w * w;
    }
    x * f64::INFINITY
}

pub fn sinh(x: f64) -> f64 {
    let h = if x < 0.0 { -0.5 } else { 0.5 };
    let a = x.abs();
    if a < 22.0 {
        if a < 1.0 / 268_435_456.0 {
            return x;
        }
        let t = expm1(a);
        if a < 1.0 {
            return h * (2.0 * t - t * t / (t + 1.0));
        }
        return h * (t + t / (t + 1.0));
    }
    if a < 709.782_226_562_5 {
        return h * exp(a);
    }
    if a <= OVERFLOW {
        let w = exp(0.5 * a);
        return h * w * w;
    }
    x * f64::INFINITY
}

pub fn tanh(x: f64) -> f64 {
    let h = high_abs(x);
    if x.is_nan() || h < 0x3E30_0000 {
        return x;
    }
    let z = if h >= 0x4036_0000 {
        1.0
    } else if h >= 0x3FF0_0000 {
        1.0 - 2.0 / (expm1(2.0 * x.abs()) + 2.0)
    } else {
        let t = expm1(-2.0 * x.abs());
        -t / (t + 2.0)
    };
    if x < 0.0 {
        -z
    } else {
        z
    }
}

pub fn asinh(x: f64) -> f64 {
    let h = high_abs(x);
    if !(0x3E30_0000..0x7FF0_0000).contains(&h) {
        return x;
    }
    let a = x.abs();
    let w = if h > 0x41B0_0000 {
        log(a) + core::f64::consts::LN_2
    } else if h > 0x4000_0000 {
        log(2.0 * a + 1.0 / (sqrt(x * x + 1.0) + a))
    } else {
        let t = x * x;
        log1p(a + t / (1.0 + sqrt(1.0 + t)))
    };
    if x > 0.0 {
        w
    } else {
        -w
    }
}

pub fn acosh(x: f64) -> f64 {
    if x.is_nan() || x < 1.0 {
        return f64::NAN;
    }
    let h = high(x);
    if h >= 0x41B0_0000 {
        return log(x) + core::f64::consts::LN_2;
    }
    if x == 1.0 {
        return 0.0;
    }
    if h > 0x4000_0000 {
        let t = x * x;
        return log(2.0 * x - 1.0 / (x + sqrt(t - 1.0)));
    }
    let t = x - 1.0;
    log1p(t + sqrt(2.0 * t + t * t))
}

pub fn atanh(x: f64) -> f64 {
    let h = high_abs(x);
    let a = x.abs();
    if x.is_nan() || a > 1.0 {
        return f64::NAN;
    }
    if a == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    if h < 0x3E30_0000 {
        return x;
    }
    let t = if h < 0x3FE0_0000 {
        let t = a + a;
        0.5 * log1p(t + t * a / (1.0 - a))
    } else {
        0.5 * log1p((a + a) / (1.0 - a))
    };
    t.copysign(x)
}
