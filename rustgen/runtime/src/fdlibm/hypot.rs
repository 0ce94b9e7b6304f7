//! The root of a sum of squares, which is V8's own: scaled by the largest, summed with compensation.

use crate::num::sqrt;

pub fn hypot(v: impl Iterator<Item = f64> + Clone) -> f64 {
    let max = v.clone().map(f64::abs).fold(0.0, f64::max);
    if max == f64::INFINITY {
        return max;
    }
    if v.clone().any(f64::is_nan) {
        return f64::NAN;
    }
    if max == 0.0 {
        return 0.0;
    }
    let mut sum = 0.0;
    let mut low = 0.0;
    for x in v {
        let n = x.abs() / max;
        let summand = n * n - low;
        let next = sum + summand;
        low = (next - sum) - summand;
        sum = next;
    }
    sqrt(sum) * max
}
