//! Math (ECMA-262 §21.3).

use crate::call::arg;
use crate::conv::{int32, to_number};
use crate::fdlibm;
use crate::mem::Rt;
use crate::num;
use crate::value::{R, V};

macro_rules! functions {
    ($($name:ident $f:expr;)*) => {$(
        pub fn $name(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
            let x = to_number(rt, arg(args, 0))?;
            let f: fn(f64) -> f64 = $f;
            Ok(V::num(f(x)))
        }
    )*};
}

functions! {
    abs f64::abs;
    ceil num::ceil;
    floor num::floor;
    round num::round;
    trunc num::trunc;
    sqrt num::sqrt;
    fround |x| x as f32 as f64;
    clz32 |x| (int32(x) as u32).leading_zeros() as f64;
    acos fdlibm::acos;
    acosh fdlibm::acosh;
    asin fdlibm::asin;
    asinh fdlibm::asinh;
    atan fdlibm::atan;
    atanh fdlibm::atanh;
    cbrt fdlibm::cbrt;
    cos fdlibm::cos;
    cosh fdlibm::cosh;
    exp fdlibm::exp;
    expm1 fdlibm::expm1;
    log fdlibm::log;
    log10 fdlibm::log10;
    log1p fdlibm::log1p;
    log2 fdlibm::log2;
    sin fdlibm::sin;
    sinh fdlibm::sinh;
    tan fdlibm::tan;
    tanh fdlibm::tanh;
    sign |x| if x > 0.0 { 1.0 } else if x < 0.0 { -1.0 } else { x };
}

pub fn imul(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let a = to_number(rt, arg(args, 0))?;
    let b = to_number(rt, arg(args, 1))?;
    Ok(V::num(int32(a).wrapping_mul(int32(b)) as f64))
}

pub fn pow(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    crate::ops::exp(rt, arg(args, 0), arg(args, 1))
}

pub fn atan2(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let y = to_number(rt, arg(args, 0))?;
    let x = to_number(rt, arg(args, 1))?;
    Ok(V::num(fdlibm::atan2(y, x)))
}

fn extreme(rt: &mut Rt, args: &[V], start: f64, better: fn(f64, f64) -> bool) -> R<V> {
    rt.charge(args.len() >> 2)?;
    let mut best = start;
    for &v in args {
        let n = to_number(rt, v)?;
        if n.is_nan() || best.is_nan() {
            best = f64::NAN;
        } else if better(n, best) {
            best = n;
        }
    }
    Ok(V::num(best))
}

pub fn max(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    extreme(rt, args, f64::NEG_INFINITY, |a, b| a > b || (a == b && b.is_sign_negative()))
}

pub fn min(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    extreme(rt, args, f64::INFINITY, |a, b| a < b || (a == b && a.is_sign_negative()))
}

pub fn hypot(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    rt.charge(args.len() >> 1)?;
    if args.iter().all(|v| v.is_num()) {
        return Ok(V::num(fdlibm::hypot(args.iter().map(|v| v.f()))));
    }
    // All are converted before any is looked at.
    let numbers = rt.new_array(&[])?;
    for &v in args {
        let n = to_number(rt, v)?;
        rt.array_push(numbers, V::num(n))?;
    }
    Ok(V::num(fdlibm::hypot(numbers.elems().iter().map(|v| v.f()))))
}

pub fn random(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    let s1 = rt.host.seed[0];
    let s0 = rt.host.seed[1];
    rt.host.seed[0] = s0;
    let mut x = s1;
    x ^= x << 23;
    x ^= x >> 17;
    x ^= s0;
    x ^= s0 >> 26;
    rt.host.seed[1] = x;
    Ok(V::num((rt.host.seed[0] >> 11) as f64 / 9_007_199_254_740_992.0))
}

/// Seeds Math.random for a request: splitmix64 twice.
pub(crate) fn seed(n: u64) -> [u64; 2] {
    let mut s = n;
    let mut step = || {
        s = s.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = s;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    [step(), step()]
}
