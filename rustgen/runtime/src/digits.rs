//! The digits of numbers, where they can be had by integer arithmetic alone; `num` has the rest.

/// The longest text of a number in radix ten.
pub(crate) const LONGEST: usize = 32;

const PAIRS: [u8; 200] = {
    let mut t = [0; 200];
    let mut i = 0;
    while i < 100 {
        t[2 * i] = b'0' + (i / 10) as u8;
        t[2 * i + 1] = b'0' + (i % 10) as u8;
        i += 1;
    }
    t
};

const POWERS: [u64; 20] = {
    let mut t = [1; 20];
    let mut i = 1;
    while i < 20 {
        t[i] = t[i - 1] * 10;
        i += 1;
    }
    t
};

/// How many digits an integer has.
#[inline(always)]
fn count(n: u64) -> usize {
    // log₁₀ 2 ≈ 1233 / 4096: right, or one too few.
    let guess = ((64 - (n | 1).leading_zeros() as usize) * 1233) >> 12;
    guess + (n >= POWERS[guess]) as usize
}

/// Writes exactly `k` digits of `n` at `at`, zeros in front.
#[inline(always)]
fn fixed(mut n: u64, k: usize, to: &mut [u8], at: usize) {
    let mut i = at + k;
    while i >= at + 2 {
        let pair = (n % 100) as usize * 2;
        n /= 100;
        i -= 2;
        to[i] = PAIRS[pair];
        to[i + 1] = PAIRS[pair + 1];
    }
    if i > at {
        to[at] = b'0' + (n % 10) as u8;
    }
}

/// Writes an integer at `at`; where it ends.
#[inline(always)]
pub(crate) fn int(n: u64, to: &mut [u8], at: usize) -> usize {
    let k = count(n | (n == 0) as u64);
    fixed(n, k, to, at);
    at + k
}

/// Writes `n` · 10^−`decimals`, with all its decimals; where it ends.
fn decimal(n: u64, decimals: usize, to: &mut [u8], at: usize) -> usize {
    let p = POWERS[decimals];
    let point = int(n / p, to, at);
    if decimals == 0 {
        return point;
    }
    to[point] = b'.';
    fixed(n % p, decimals, to, point + 1);
    point + 1 + decimals
}

/// Number::toString of a finite number, if it is an integer below 10¹⁵ or has few decimals; its length, or 0.
#[inline]
pub(crate) fn short(n: f64, to: &mut [u8; LONGEST]) -> usize {
    let small = n as i32;
    if (0..100).contains(&small) && small as f64 == n {
        let pair = small as usize * 2;
        to[0] = PAIRS[pair + (small < 10) as usize];
        to[1] = PAIRS[pair + 1];
        return 1 + (small >= 10) as usize;
    }
    let x = n.abs();
    let at = (n < 0.0) as usize;
    to[0] = b'-';
    let i = x as u64;
    if x < 1e15 && i as f64 == x {
        return int(i, to, at);
    }
    if !(1e-6..1e12).contains(&x) {
        return 0;
    }
    let (r, k) = decimals(x);
    if k == 0 {
        return 0;
    }
    decimal(r, k, to, at)
}

/// An integer r and the least k > 0 with r · 10^−k the shortest text of x; k is 0 when there is none so short.
///
/// When r < 10¹⁵ and r / 10^k, which is rounded once, is x, then r · 10^−k is read as x. No other text of at most 15
/// digits is, because doubles tell those apart; so with the zeros at its end taken away it is the shortest, and r being
/// computed inexactly does no harm.
fn decimals(x: f64) -> (u64, usize) {
    let mut k = 3;
    while k <= 9 {
        let p = POWERS[k] as f64;
        let r = (x * p + 0.5) as u64;
        if r >= POWERS[15] {
            break;
        }
        if r as f64 / p == x {
            let (mut r, mut k) = (r, k);
            while r % 10 == 0 {
                r /= 10;
                k -= 1;
            }
            return (r, k);
        }
        k += 3;
    }
    (0, 0)
}

/// Number.prototype.toFixed for |x| < 10²¹, where 128 bits are enough; the length, or 0.
///
/// x = m · 2^e, so that x · 10^decimals = (m · 10^decimals) · 2^e. For at most 22 decimals the factor in front is below
/// 2^(53+74); what is shifted out of it tells exactly which way to round, half going up.
pub(crate) fn to_fixed(n: f64, decimals: usize, to: &mut [u8; 160]) -> usize {
    let bits = n.abs().to_bits();
    let (e, m) = ((bits >> 52) as i32, bits & ((1 << 52) - 1));
    let (m, e) = if e == 0 { (m, -1074) } else { (m | 1 << 52, e - 1075) };
    if decimals > 22 || e >= 0 {
        return 0;
    }
    let scaled = m as u128 * 10u128.pow(decimals as u32);
    let shift = e.unsigned_abs();
    let q = if shift > 127 { 0 } else { (scaled >> shift) + (scaled >> (shift - 1) & 1) };
    if q >= POWERS[19] as u128 || decimals > 19 {
        return 0;
    }
    to[0] = b'-';
    decimal(q as u64, decimals, to, (n < 0.0) as usize)
}

/// The digits of an integer below 2⁵³ in any radix, at the end of `to`; where they start.
pub(crate) fn radix(n: f64, radix: u32, to: &mut [u8; 64]) -> usize {
    let mut i = to.len();
    let (mut x, radix) = (n.abs() as u64, radix as u64);
    loop {
        i -= 1;
        to[i] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(x % radix) as usize];
        x /= radix;
        if x == 0 {
            break;
        }
    }
    if n < 0.0 {
        i -= 1;
        to[i] = b'-';
    }
    i
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_counted() {
        for &p in &POWERS {
            for n in [p - 1, p, p + 1] {
                let mut to = [0; 32];
                let k = int(n, &mut to, 0);
                assert_eq!(core::str::from_utf8(&to[..k]).unwrap(), n.to_string());
            }
        }
    }
}
