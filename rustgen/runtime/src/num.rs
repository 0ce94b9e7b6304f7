//! Numbers: to text and back exactly, remainder, rounding.

use crate::digits;
use crate::mem::Rt;
use crate::str::{Units, S};
use crate::value::R;
use core::fmt::Write;

/// A text of bounded length on the stack; what does not fit is an error.
pub(crate) struct Text<const N: usize> {
    b: [u8; N],
    n: usize,
}

impl<const N: usize> Text<N> {
    pub fn new() -> Self {
        Text { b: [0; N], n: 0 }
    }
    pub fn bytes(&self) -> &[u8] {
        self.b.get(..self.n).unwrap_or(&[])
    }
    pub fn push(&mut self, c: u8) {
        if let Some(p) = self.b.get_mut(self.n) {
            *p = c;
            self.n += 1;
        }
    }
    pub fn all(&mut self, s: &[u8]) {
        if let Some(to) = self.b.get_mut(self.n..self.n + s.len()) {
            to.copy_from_slice(s);
            self.n += s.len();
        }
    }
    fn pad(&mut self, n: usize) {
        for _ in 0..n {
            self.push(b'0');
        }
    }
}

impl<const N: usize> Write for Text<N> {
    fn write_str(&mut self, s: &str) -> core::fmt::Result {
        if self.n + s.len() > N {
            return Err(core::fmt::Error);
        }
        self.all(s.as_bytes());
        Ok(())
    }
}

/// The digits of a positive integer below 2⁶³.
fn push_int<const N: usize>(t: &mut Text<N>, n: u64) {
    let mut d = [0u8; 20];
    let k = digits::int(n, &mut d, 0);
    t.all(&d[..k]);
}

/// Number::toString of ten; its length.
#[inline]
pub(crate) fn write(n: f64, to: &mut [u8; digits::LONGEST]) -> usize {
    match digits::short(n, to) {
        0 => write_long(n, to),
        k => k,
    }
}

#[inline(never)]
fn write_long(n: f64, to: &mut [u8; digits::LONGEST]) -> usize {
    let t = format_long(n);
    to.copy_from_slice(&t.b);
    t.n
}

/// Number::toString of any number.
fn format_long(n: f64) -> Text<{ digits::LONGEST }> {
    let mut t = Text::new();
    if n != n {
        t.all(b"NaN");
        return t;
    }
    if n < 0.0 {
        t.push(b'-');
    }
    let x = n.abs();
    if x == f64::INFINITY {
        t.all(b"Infinity");
        return t;
    }
    let i = x as u64;
    if x < 9.0e15 && i as f64 == x {
        push_int(&mut t, i);
        return t;
    }
    let (d, e) = shortest(x);
    layout(&mut t, d.bytes(), e);
    t
}

/// The shortest digits of a positive finite number, and the power of ten of the first one.
fn shortest(x: f64) -> (Text<24>, i32) {
    let mut t = Text::<40>::new();
    // Writing a float into a buffer that is long enough does not fail.
    let _ = write!(t, "{x:e}");
    let (mut d, e) = split_exponent::<24>(t.bytes());
    even_digits(x, &mut d, e);
    (d, e)
}

/// Of two shortest texts that are equally near, ECMAScript wants the one with the even last digit.
#[inline(never)]
fn even_digits(x: f64, d: &mut Text<24>, e: i32) {
    let k = d.n;
    if k < 15 || d.b[k - 1] & 1 == 0 {
        return;
    }
    let mut t = Text::<40>::new();
    let _ = write!(t, "{:.*e}", k, x);
    let (one_more, _) = split_exponent::<24>(t.bytes());
    if one_more.n != k + 1 || one_more.b[k] != b'5' {
        return;
    }
    let (all, _) = exact(x);
    if all.n != k + 1 {
        return;
    }
    // The value lies half way between two texts; the other one is the neighbour with an even digit.
    let down = one_more.b[k - 1] != d.b[k - 1];
    let mut other = Text::<24>::new();
    other.all(d.bytes());
    if down {
        other.b[k - 1] -= 1;
    } else if other.b[k - 1] < b'9' {
        other.b[k - 1] += 1;
    } else {
        return;
    }
    let mut back = Text::<40>::new();
    back.push(other.b[0]);
    back.push(b'.');
    back.all(other.bytes().get(1..).unwrap_or(&[]));
    push_exponent(&mut back, e);
    if decimal(back.bytes()) == x {
        *d = other;
    }
}

/// Takes "d.ddde-x" apart.
fn split_exponent<const M: usize>(s: &[u8]) -> (Text<M>, i32) {
    let mut d = Text::new();
    let mut e = 0i32;
    let mut neg = false;
    let mut in_exp = false;
    for &c in s {
        match c {
            b'e' => in_exp = true,
            b'-' => neg = true,
            b'0'..=b'9' if in_exp => e = e * 10 + (c - b'0') as i32,
            b'0'..=b'9' => d.push(c),
            _ => {}
        }
    }
    (d, if neg { -e } else { e })
}

/// Lays digits out as Number::toString does; `e` is the power of ten of the first digit.
fn layout(t: &mut Text<32>, d: &[u8], e: i32) {
    let k = d.len() as i32;
    let n = e + 1;
    if k <= n && n <= 21 {
        t.all(d);
        t.pad((n - k) as usize);
    } else if 0 < n && n <= 21 {
        let (a, b) = d.split_at((n as usize).min(d.len()));
        t.all(a);
        t.push(b'.');
        t.all(b);
    } else if -6 < n && n <= 0 {
        t.all(b"0.");
        t.pad(-n as usize);
        t.all(d);
    } else {
        t.push(d.first().copied().unwrap_or(b'0'));
        if k > 1 {
            t.push(b'.');
            t.all(d.get(1..).unwrap_or(&[]));
        }
        push_exponent(t, e);
    }
}

fn push_exponent<const N: usize>(t: &mut Text<N>, e: i32) {
    t.push(b'e');
    t.push(if e < 0 { b'-' } else { b'+' });
    push_int(t, e.unsigned_abs() as u64);
}

pub(crate) fn to_string(rt: &mut Rt, n: f64) -> R<S> {
    if (0.0..10.0).contains(&n) && n == (n as u8) as f64 {
        return rt.str_unit(b'0' as u16 + n as u16);
    }
    let mut t = [0; digits::LONGEST];
    let k = write(n, &mut t);
    rt.str8_clean(t.get(..k).unwrap_or(&[]))
}

pub(crate) fn int_string(rt: &mut Rt, n: f64) -> R<S> {
    to_string(rt, n)
}

/// The exact decimal digits of a positive finite number, without trailing zeros, and the first one's power of ten.
fn exact(x: f64) -> (Text<800>, i32) {
    let mut t = Text::<840>::new();
    let _ = write!(t, "{x:.800e}");
    let (mut d, e) = split_exponent::<800>(t.bytes());
    while d.n > 1 && d.b[d.n - 1] == b'0' {
        d.n -= 1;
    }
    (d, e)
}

/// Rounds digits to the first `k` (half goes up). The power of ten grows when the carry runs out in front.
fn round_digits(d: &mut Text<800>, e: &mut i32, k: usize) {
    if k >= d.n {
        return;
    }
    let up = d.b[k] >= b'5';
    d.n = k;
    if !up {
        return;
    }
    let mut i = k;
    while i > 0 {
        i -= 1;
        if d.b[i] < b'9' {
            d.b[i] += 1;
            return;
        }
        d.b[i] = b'0';
    }
    d.b[0] = b'1';
    if d.n == 0 {
        d.n = 1;
    }
    *e += 1;
}

/// Number.prototype.toFixed for |x| < 10²¹ and up to 100 decimals.
pub(crate) fn to_fixed(n: f64, decimals: usize) -> Text<160> {
    let mut t = Text::new();
    let x = n.abs();
    let (mut d, mut e) = if x == 0.0 { (Text::new(), -1) } else { exact(x) };
    let keep = e + 1 + decimals as i32;
    if keep >= 0 {
        round_digits(&mut d, &mut e, keep as usize);
    } else {
        d.n = 0;
    }
    let zero = d.bytes().iter().all(|&c| c == b'0');
    if n < 0.0 && !(zero && x == 0.0) {
        t.push(b'-');
    }
    if zero {
        d.n = 0;
        e = -1;
    }
    let digit = |i: i32| if i >= 0 { d.bytes().get(i as usize).copied().unwrap_or(b'0') } else { b'0' };
    if e < 0 {
        t.push(b'0');
    }
    for i in 0..=e {
        t.push(digit(i));
    }
    if decimals > 0 {
        t.push(b'.');
        for i in 1..=decimals as i32 {
            t.push(digit(e + i));
        }
    }
    t
}

/// A number that is not negative with at most three decimals, its digits in groups of three: its shortest digits are
/// rounded, half going up.
pub(crate) fn grouped(x: f64) -> Text<440> {
    let mut t = Text::new();
    if x.is_nan() {
        t.all(b"NaN");
        return t;
    }
    let (mut d, mut e) = (Text::<800>::new(), -1);
    if x > 0.0 {
        let (s, first) = shortest(x);
        d.all(s.bytes());
        e = first;
        match usize::try_from(e + 4) {
            Ok(keep) => round_digits(&mut d, &mut e, keep),
            Err(_) => d.n = 0,
        }
    }
    let digit = |i: i32| usize::try_from(i).ok().and_then(|i| d.bytes().get(i)).copied().unwrap_or(b'0');
    for place in (0..=e.max(0)).rev() {
        t.push(digit(e - place));
        if place > 0 && place % 3 == 0 {
            t.push(b',');
        }
    }
    let decimals = (1..=3).rev().find(|&k| digit(e + k) != b'0').unwrap_or(0);
    if decimals > 0 {
        t.push(b'.');
    }
    for k in 1..=decimals {
        t.push(digit(e + k));
    }
    t
}

/// Number.prototype.toExponential; `decimals` None for as many as needed.
pub(crate) fn to_exponential(n: f64, decimals: Option<usize>) -> Text<160> {
    let mut t = Text::new();
    if n < 0.0 {
        t.push(b'-');
    }
    let x = n.abs();
    let mut e = 0;
    let mut d = Text::<800>::new();
    if x != 0.0 {
        match decimals {
            None => {
                let (s, se) = shortest(x);
                d.all(s.bytes());
                e = se;
            }
            Some(k) => {
                (d, e) = exact(x);
                round_digits(&mut d, &mut e, k + 1);
            }
        }
    } else {
        d.push(b'0');
    }
    let want = decimals.map_or(d.n, |k| k + 1);
    t.push(d.b[0]);
    if want > 1 {
        t.push(b'.');
        for i in 1..want {
            t.push(d.bytes().get(i).copied().unwrap_or(b'0'));
        }
    }
    push_exponent(&mut t, e);
    t
}

/// Number.prototype.toPrecision for 1 to 100 digits.
pub(crate) fn to_precision(n: f64, p: usize) -> Text<160> {
    let mut t = Text::new();
    if n < 0.0 {
        t.push(b'-');
    }
    let x = n.abs();
    let mut e = 0;
    let mut d = Text::<800>::new();
    if x != 0.0 {
        (d, e) = exact(x);
        round_digits(&mut d, &mut e, p);
    }
    let digit = |i: usize| d.bytes().get(i).copied().unwrap_or(b'0');
    if e < -6 || e >= p as i32 {
        t.push(digit(0));
        if p > 1 {
            t.push(b'.');
            for i in 1..p {
                t.push(digit(i));
            }
        }
        push_exponent(&mut t, e);
        return t;
    }
    if e < 0 {
        t.all(b"0.");
        t.pad((-e - 1) as usize);
        for i in 0..p {
            t.push(digit(i));
        }
        return t;
    }
    for i in 0..p {
        t.push(digit(i));
        if i as i32 == e && i + 1 < p {
            t.push(b'.');
        }
    }
    t
}

/// Number::toString of another radix, digit by digit as V8 finds them.
pub(crate) fn to_radix(n: f64, radix: u32) -> Text<2200> {
    let mut t = Text::new();
    if n != n || n.abs() == f64::INFINITY {
        t.all(format_long(n).bytes());
        return t;
    }
    const CHARS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    const HALF: usize = 1100;
    let mut buf = [0u8; 2200];
    let mut ip = HALF;
    let mut fp = HALF;
    let x = n.abs();
    let r = radix as f64;
    let mut int = floor(x);
    let mut frac = x - int;
    let up = f64::from_bits(x.to_bits() + 1);
    let mut delta = (0.5 * (up - x)).max(f64::from_bits(1));
    if frac >= delta {
        buf[fp] = b'.';
        fp += 1;
        loop {
            frac *= r;
            delta *= r;
            let digit = frac as u32;
            buf[fp] = CHARS[digit as usize % 36];
            fp += 1;
            frac -= digit as f64;
            if (frac > 0.5 || (frac == 0.5 && digit & 1 == 1)) && frac + delta > 1.0 {
                // Round up, with carry.
                loop {
                    fp -= 1;
                    if fp == HALF {
                        int += 1.0;
                        break;
                    }
                    let d = digit_value(buf[fp]);
                    if d + 1 < radix {
                        buf[fp] = CHARS[(d + 1) as usize % 36];
                        fp += 1;
                        break;
                    }
                }
                break;
            }
            if frac < delta || fp + 1 >= buf.len() {
                break;
            }
        }
    }
    // Digits that a double cannot tell are zeros: as long as what is left would still have spare bits.
    while ((int / r).to_bits() >> 52) as i32 - 1075 > 0 {
        int /= r;
        ip -= 1;
        buf[ip] = b'0';
    }
    loop {
        let m = rem(int, r);
        ip -= 1;
        buf[ip] = CHARS[m as usize % 36];
        int = (int - m) / r;
        if int <= 0.0 || ip == 0 {
            break;
        }
    }
    if n < 0.0 {
        t.push(b'-');
    }
    t.all(&buf[ip..fp]);
    t
}

/// White space and line terminators of ECMAScript.
pub(crate) fn is_space(u: u16) -> bool {
    matches!(u, 9..=13 | 32 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000 | 0xFEFF)
}

/// The part of a string without white space at its ends.
pub(crate) fn trimmed(s: S, start: bool, end: bool) -> (usize, usize) {
    let (mut a, mut b) = (0, s.len());
    while start && a < b && is_space(s.at(a)) {
        a += 1;
    }
    while end && b > a && is_space(s.at(b - 1)) {
        b -= 1;
    }
    (a, b)
}

/// StringToNumber.
pub(crate) fn parse(s: S) -> f64 {
    let (a, b) = trimmed(s, true, true);
    if a == b {
        return 0.0;
    }
    match s.units() {
        Units::One(u) => parse_bytes(u.get(a..b).unwrap_or(&[])),
        Units::Two(u) => {
            // Only ASCII can be a number; wide strings that are one are rare and short.
            let u = u.get(a..b).unwrap_or(&[]);
            let mut t = Text::<1100>::new();
            if u.len() > 1100 || u.iter().any(|&c| c >= 0x80) {
                return f64::NAN;
            }
            for &c in u {
                t.push(c as u8);
            }
            parse_bytes(t.bytes())
        }
    }
}

fn parse_bytes(b: &[u8]) -> f64 {
    if b.len() > 2 && b[0] == b'0' {
        let radix = match b[1] {
            b'x' | b'X' => 16,
            b'o' | b'O' => 8,
            b'b' | b'B' => 2,
            _ => 0,
        };
        if radix != 0 {
            let (n, used) = parse_radix(&b[2..], radix);
            return if used == b.len() - 2 { n } else { f64::NAN };
        }
    }
    let (n, used) = parse_decimal(b);
    if used == b.len() {
        n
    } else {
        f64::NAN
    }
}

/// The longest prefix that is a StrDecimalLiteral: its value, and its length (0 when there is none).
pub(crate) fn parse_decimal(b: &[u8]) -> (f64, usize) {
    let digit = |i: usize| b.get(i).is_some_and(|c| c.is_ascii_digit());
    let mut i = 0;
    if matches!(b.first(), Some(b'+' | b'-')) {
        i = 1;
    }
    if b.get(i..).is_some_and(|r| r.starts_with(b"Infinity")) {
        let v = if b[0] == b'-' { f64::NEG_INFINITY } else { f64::INFINITY };
        return (v, i + 8);
    }
    let start = i;
    while digit(i) {
        i += 1;
    }
    let mut digits = i - start;
    if b.get(i) == Some(&b'.') && (digits > 0 || digit(i + 1)) {
        i += 1;
        let f = i;
        while digit(i) {
            i += 1;
        }
        digits += i - f;
    }
    if digits == 0 {
        return (f64::NAN, 0);
    }
    if matches!(b.get(i), Some(b'e' | b'E')) {
        let mut j = i + 1;
        if matches!(b.get(j), Some(b'+' | b'-')) {
            j += 1;
        }
        if digit(j) {
            while digit(j) {
                j += 1;
            }
            i = j;
        }
    }
    (decimal(b.get(..i).unwrap_or(&[])), i)
}

/// The value of a decimal literal whose syntax is known to be right.
pub(crate) fn decimal(b: &[u8]) -> f64 {
    let (neg, d) = match b.first() {
        Some(b'-') => (true, &b[1..]),
        Some(b'+') => (false, &b[1..]),
        _ => (false, b),
    };
    if d.len() <= SURE_DIGITS {
        let (mut n, mut i, mut point) = (0u64, 0, d.len());
        while i < d.len() && (d[i].is_ascii_digit() || d[i] == b'.') {
            if d[i] == b'.' {
                point = i + 1;
            } else {
                n = n * 10 + (d[i] - b'0') as u64;
            }
            i += 1;
        }
        if i == d.len() {
            return small_decimal(n, d.len() - point, neg);
        }
    }
    match core::str::from_utf8(b) {
        Ok(t) => t.parse().unwrap_or(f64::NAN),
        Err(_) => f64::NAN,
    }
}

/// As many digits make an integer that a double has exactly.
pub(crate) const SURE_DIGITS: usize = 15;

/// `digits` · 10^−`decimals`, rounded once: both are exact, being below 2⁵³ and 10²², and so the quotient is the
/// nearest double (Clinger 1990, "How to read floating point numbers accurately").
#[inline(always)]
pub(crate) fn small_decimal(digits: u64, decimals: usize, negative: bool) -> f64 {
    let mut n = digits as f64;
    if decimals > 0 {
        n /= POWERS[decimals & 15];
    }
    if negative {
        -n
    } else {
        n
    }
}

/// Powers of ten, all of them exact.
static POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

pub(crate) fn digit_value(c: u8) -> u32 {
    match c {
        b'0'..=b'9' => (c - b'0') as u32,
        b'a'..=b'z' => (c - b'a') as u32 + 10,
        b'A'..=b'Z' => (c - b'A') as u32 + 10,
        _ => 99,
    }
}

/// The longest prefix of digits of a radix: its value (NaN when empty) and length. Powers of two are rounded
/// once, to even; ten goes through the decimal parser; NaN with a length for others too long to be exact.
pub(crate) fn parse_radix(b: &[u8], radix: u32) -> (f64, usize) {
    let used = b.iter().take_while(|&&c| digit_value(c) < radix).count();
    let d = b.get(..used).unwrap_or(&[]);
    if used == 0 {
        return (f64::NAN, 0);
    }
    let mut n: u64 = 0;
    let mut exact = true;
    for &c in d {
        match n.checked_mul(radix as u64).and_then(|n| n.checked_add(digit_value(c) as u64)) {
            Some(m) => n = m,
            None => {
                exact = false;
                break;
            }
        }
    }
    if exact && (n < 1 << 53 || radix.is_power_of_two() || radix == 10) {
        // One rounding, to nearest even.
        return (n as f64, used);
    }
    if radix == 10 {
        return (decimal(d), used);
    }
    if radix.is_power_of_two() {
        return (parse_power_of_two(d, radix.trailing_zeros()), used);
    }
    (INEXACT, used)
}

/// Says that a number in an odd radix is too long to be computed exactly.
pub(crate) const INEXACT: f64 = -1.0;

fn parse_power_of_two(d: &[u8], bits: u32) -> f64 {
    let mut m: u64 = 0;
    let mut e: i32 = 0;
    let mut sticky = false;
    for &c in d {
        let v = digit_value(c);
        for k in (0..bits).rev() {
            let bit = (v >> k) & 1;
            if m >> 62 == 0 {
                m = m << 1 | bit as u64;
            } else {
                sticky |= bit != 0;
                e = e.saturating_add(1);
            }
        }
    }
    // The lowest of 63 bits stands in for all that was dropped.
    let m = m | sticky as u64;
    let x = m as f64;
    if e > 1100 {
        return f64::INFINITY;
    }
    scale(x, e)
}

/// x · 2^e for e ≥ 0.
fn scale(mut x: f64, mut e: i32) -> f64 {
    while e > 0 {
        let k = e.min(1000);
        x *= f64::from_bits(((1023 + k) as u64) << 52);
        e -= k;
    }
    x
}

#[inline]
pub fn trunc(x: f64) -> f64 {
    if x.abs() < 4_503_599_627_370_496.0 {
        return (x as i64 as f64).copysign(x);
    }
    x
}

#[inline]
pub fn floor(x: f64) -> f64 {
    let t = trunc(x);
    if t > x {
        t - 1.0
    } else {
        t
    }
}

#[inline]
pub fn ceil(x: f64) -> f64 {
    let t = trunc(x);
    if t < x {
        t + 1.0
    } else if t == 0.0 {
        t.copysign(x)
    } else {
        t
    }
}

/// Math.round: half goes up.
#[inline]
pub fn round(x: f64) -> f64 {
    let f = floor(x);
    let r = if x - f >= 0.5 { f + 1.0 } else { f };
    if r == 0.0 {
        r.copysign(x)
    } else {
        r
    }
}

#[inline]
pub fn sqrt(x: f64) -> f64 {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: SSE2 is part of every x86-64.
    unsafe {
        use core::arch::x86_64::*;
        let v = _mm_set_sd(x);
        _mm_cvtsd_f64(_mm_sqrt_sd(v, v))
    }
    #[cfg(target_arch = "aarch64")]
    // SAFETY: computes on registers only.
    unsafe {
        let r: f64;
        core::arch::asm!("fsqrt {:d}, {:d}", out(vreg) r, in(vreg) x, options(pure, nomem, nostack));
        r
    }
}

/// `a % b`
#[inline]
pub(crate) fn rem(a: f64, b: f64) -> f64 {
    let (x, y) = (a as i32, b as i32);
    if x as f64 == a && y as f64 == b && y > 0 && x >= 0 && (x != 0 || a.to_bits() == 0) {
        return (x % y) as f64;
    }
    rem_cold(a, b)
}

#[inline(never)]
fn rem_cold(a: f64, b: f64) -> f64 {
    let x = a.abs();
    let y = b.abs();
    if !(x < f64::INFINITY) || b != b || y == 0.0 {
        return f64::NAN;
    }
    if x < y {
        return a;
    }
    let split = |v: f64| -> (u64, i32) {
        let bits = v.to_bits();
        let e = (bits >> 52) as i32;
        let m = bits & ((1 << 52) - 1);
        if e == 0 {
            (m, 1)
        } else {
            (m | 1 << 52, e)
        }
    };
    let (mut mx, ex) = split(x);
    let (my, ey) = split(y);
    let mut left = ex - ey;
    mx %= my;
    while left > 0 && mx != 0 {
        let k = left.min(11);
        mx = (mx << k) % my;
        left -= k;
    }
    // mx < my: mx · 2^(ey − 1075) is the result; both factors are exact.
    let r = from_parts(mx, ey);
    if a < 0.0 {
        -r
    } else {
        r
    }
}

/// m · 2^(e − 1075) for m < 2⁵³ and a biased exponent e ≥ 1.
fn from_parts(mut m: u64, mut e: i32) -> f64 {
    if m == 0 {
        return 0.0;
    }
    while m < 1 << 52 && e > 1 {
        let k = (m.leading_zeros() as i32 - 11).min(e - 1).max(1);
        m <<= k;
        e -= k;
    }
    if m < 1 << 52 {
        return f64::from_bits(m);
    }
    f64::from_bits((m & ((1 << 52) - 1)) | (e as u64) << 52)
}
