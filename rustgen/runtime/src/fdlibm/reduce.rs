//! x modulo π/2: by subtraction in parts up to 2¹⁹·π/2, and with as many digits of 2/π as it takes above.

use super::{bits, high, high_abs, two_to, HALF_PI};

/// π/2 in parts of 33 bits, and what follows each.
const PART: [f64; 3] = bits([0x3FF9_21FB_5440_0000, 0x3DD0_B461_1A60_0000, 0x3BA3_198A_2E00_0000]);
const TAIL: [f64; 3] = bits([0x3DD0_B461_1A62_6331, 0x3BA3_198A_2E03_7073, 0x397B_839A_2520_49C1]);

/// x = n·π/2 + y₀ + y₁ with |y₀| ≤ π/4: n modulo 8 or as it is, y₀, y₁. x is finite.
pub fn rem_half_pi(x: f64) -> (i32, f64, f64) {
    let h = high_abs(x);
    if h <= 0x3FE9_21FB {
        return (0, x, 0.0);
    }
    let (n, a, b) = if h < 0x4002_D97C {
        once(x.abs(), h)
    } else if h <= 0x4139_21FB {
        medium(x.abs(), h)
    } else {
        huge(x.abs())
    };
    if x < 0.0 {
        (-n, -a, -b)
    } else {
        (n, a, b)
    }
}

/// π/4 < x < 3π/4.
fn once(x: f64, h: i32) -> (i32, f64, f64) {
    let z = x - PART[0];
    let (z, t) = if h == 0x3FF9_21FB { (z - PART[1], TAIL[1]) } else { (z, TAIL[0]) };
    let y = z - t;
    (1, y, (z - y) - t)
}

/// Up to 2¹⁹·π/2: more parts only when the first ones cancel.
fn medium(x: f64, h: i32) -> (i32, f64, f64) {
    let n = (x * core::f64::consts::FRAC_2_PI + 0.5) as i32;
    let dn = n as f64;
    let mut r = x - dn * PART[0];
    let mut w = dn * TAIL[0];
    let mut y = r - w;
    if n >= 32 || h == high(dn * HALF_PI) {
        for (i, enough) in [(1, 16), (2, 49)] {
            let cancelled = (h >> 20) - (high(y) >> 20 & 0x7FF);
            if cancelled <= enough {
                break;
            }
            let t = r;
            w = dn * PART[i];
            r = t - w;
            w = dn * TAIL[i] - ((t - r) - w);
            y = r - w;
        }
    }
    (n, y, (r - y) - w)
}

/// 2/π in digits of 24 bits after the point.
const TWO_OVER_PI: [u32; 66] = [
    0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62, 0x95993C, 0x439041, 0xFE5163, 0xABDEBB, 0xC561B7,
    0x246E3A, 0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129, 0xA73EE8, 0x8235F5, 0x2EBB44, 0x84E99C,
    0x7026B4, 0x5F7E41, 0x3991D6, 0x398353, 0x39F49C, 0x845F8B, 0xBDF928, 0x3B1FF8, 0x97FFDE, 0x05980F, 0xEF2F11,
    0x8B5A0A, 0x6D1F6D, 0x367ECF, 0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D, 0x7527BA, 0xC7EBE5, 0xF17B3D, 0x0739F7,
    0x8A5292, 0xEA6BFB, 0x5FB11F, 0x8D5D08, 0x560330, 0x46FC7B, 0x6BABF0, 0xCFBC20, 0x9AF436, 0x1DA9E3, 0x91615E,
    0xE61B08, 0x659985, 0x5F14A0, 0x68408D, 0xFFD880, 0x4D7327, 0x310606, 0x1556CA, 0x73A8C9, 0x60E27B, 0xC08C6B,
];

/// π/2 in parts of 24 bits.
const HALF_PI_PARTS: [f64; 5] = bits([
    0x3FF9_21FB_4000_0000,
    0x3E74_442D_0000_0000,
    0x3CF8_4698_8000_0000,
    0x3B78_CC51_6000_0000,
    0x39F0_1B83_8000_0000,
]);

const DIGIT: u64 = 0xFF_FFFF;
/// Digits of the product that are computed at first, beside its leading one.
const FIRST: usize = 4;
/// Room for the digits that any double takes: no multiple of π/2 cancels more than three of them.
const ROOM: usize = 20;

/// The digits of x·2/π around the point.
struct Product {
    /// x as three digits; their weights go down from 2^e.
    x: [u64; 3],
    /// The first digit of 2/π that matters: those before make multiples of 8.
    skip: usize,
    /// The power of two of the leading digit.
    scale: i32,
}

impl Product {
    fn new(x: f64) -> Self {
        let m = (x.to_bits() & ((1 << 52) - 1)) | 1 << 52;
        let e = (high(x) >> 20) - 1046;
        let skip = ((e - 3) / 24).max(0);
        Product { x: [m >> 29, (m >> 5) & DIGIT, (m & 31) << 19], skip: skip as usize, scale: e - 24 * (skip + 1) }
    }

    /// The product's column `i`, not carried.
    fn column(&self, i: usize) -> u64 {
        let digit = |j: usize| (self.skip + i).checked_sub(j).and_then(|k| TWO_OVER_PI.get(k)).copied().unwrap_or(0);
        self.x.iter().enumerate().map(|(j, &x)| x * digit(j) as u64).sum()
    }

    /// `count` digits after the leading one, lowest first, and the leading one.
    fn digits(&self, count: usize) -> ([u64; ROOM], u64) {
        let mut out = [0; ROOM];
        let mut z = self.column(count);
        for (i, d) in out.iter_mut().enumerate().take(count) {
            *d = z & DIGIT;
            z = self.column(count - 1 - i) + (z >> 24);
        }
        (out, z)
    }
}

/// A fraction: `lead` has the weight 2^scale, then digits downwards from `count − 1`.
struct Fraction {
    n: i32,
    lead: u64,
    digit: [u64; ROOM],
    count: usize,
    negative: bool,
}

/// The product modulo 8 apart from its fraction, which is taken from one when it is a half or more.
fn fraction(p: &Product, count: usize) -> Fraction {
    let (mut digit, z) = p.digits(count);
    let below = (-p.scale).max(0) as u32;
    let above = p.scale.max(0) as u32;
    let mut n = ((z << above >> below) & 7) as i32;
    let mut lead = z & ((1 << below) - 1);
    let top = digit[count - 1];
    n += (top >> (24 - above)) as i32;
    let mask = DIGIT >> above;
    digit[count - 1] = top & mask;
    let negative = if below > 0 { lead >> (below - 1) != 0 } else { digit[count - 1] > mask >> 1 };
    if negative {
        n += 1;
        let mut borrowed = 0;
        for d in digit.iter_mut().take(count) {
            let v = *d + borrowed;
            *d = ((DIGIT + 1) - v) & DIGIT;
            borrowed |= (v != 0) as u64;
        }
        digit[count - 1] &= mask;
        if below > 0 {
            lead = (1 << below) - lead - borrowed;
        }
    }
    Fraction { n: n & 7, lead, digit, count, negative }
}

/// Adds digits until the leading ones are not all zero.
fn significant(p: &Product) -> Fraction {
    let mut count = FIRST;
    loop {
        let f = fraction(p, count);
        let known = f.lead != 0 || f.digit.iter().take(count).skip(FIRST).any(|&d| d != 0);
        let zeros = 1 + f.digit.iter().take(FIRST).rev().take_while(|&&d| d == 0).count();
        if known || count + zeros > ROOM - 4 {
            return f;
        }
        count += zeros;
    }
}

fn huge(x: f64) -> (i32, f64, f64) {
    let p = Product::new(x);
    let mut f = significant(&p);
    let mut scale = p.scale;
    let mut top = f.count;
    f.digit[top] = f.lead & DIGIT;
    if f.lead > DIGIT {
        top += 1;
        scale += 24;
        f.digit[top] = f.lead >> 24;
    }
    while f.digit[top] == 0 && top > 0 {
        top -= 1;
        scale -= 24;
    }
    let (a, b) = times_half_pi(&f.digit, top, scale);
    if f.negative {
        (f.n, -a, -b)
    } else {
        (f.n, a, b)
    }
}

/// The fraction times π/2, as a rounded sum and what the rounding lost. Digit `top` has the weight 2^scale.
fn times_half_pi(digit: &[u64; ROOM], top: usize, scale: i32) -> (f64, f64) {
    let mut q = [0.0; ROOM];
    let mut weight = two_to(scale);
    for (q, &d) in q.iter_mut().zip(digit).take(top + 1).rev() {
        *q = weight * d as f64;
        weight *= two_to(-24);
    }
    let mut part = [0.0; ROOM];
    for (i, part) in part.iter_mut().enumerate().take(top + 1) {
        let from_here = q.iter().take(top + 1).skip(top - i);
        *part = HALF_PI_PARTS.iter().zip(from_here).fold(0.0, |sum, (p, q)| sum + p * q);
    }
    let part = part.get(..=top).unwrap_or(&[]);
    let sum = part.iter().rev().fold(0.0, |sum, p| sum + p);
    let lost = part.iter().skip(1).fold(part[0] - sum, |sum, p| sum + p);
    (sum, lost)
}
