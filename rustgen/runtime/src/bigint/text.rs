//! BigInts from text and to text.

use super::{digits, Big};
use crate::mem::Rt;
use crate::num;
use crate::str::S;
use crate::value::{R, V};

/// StringToBigInt; None where it is no BigInt.
pub(crate) fn parse(rt: &mut Rt, s: S) -> R<Option<V>> {
    let (from, to) = num::trimmed(s, true, true);
    let mut at = from;
    let is = |i: usize, c: u8| i < to && s.at(i) == c as u16;
    let (mut negative, mut radix) = (false, 10);
    if is(at, b'0') && at + 2 <= to {
        radix = match (s.at((at + 1).min(to - 1)) as u8 as char).to_ascii_lowercase() {
            'x' => 16,
            'o' => 8,
            'b' => 2,
            _ => 10,
        };
        if radix != 10 && s.at(at + 1) < 128 {
            at += 2;
            if at == to {
                return Ok(None);
            }
        } else {
            radix = 10;
        }
    } else if is(at, b'-') || is(at, b'+') {
        negative = is(at, b'-');
        at += 1;
        if at == to {
            return Ok(None);
        }
    }
    rt.charge(1 + (to - at))?;
    while at + 1 < to && is(at, b'0') {
        at += 1;
    }
    for i in at..to {
        let u = s.at(i);
        if u > 127 || num::digit_value(u as u8) >= radix {
            return Ok(None);
        }
    }
    let mut v = Parser::new(rt, to - at, radix)?;
    for i in at..to {
        v.digit(rt, num::digit_value(s.at(i) as u8))?;
    }
    Ok(Some(v.done(rt, negative)?))
}

/// Digits of a radix on their way into a magnitude, as many at a time as fit a word.
struct Parser {
    d: &'static mut [u64],
    used: usize,
    radix: u32,
    word: u64,
    scale: u64,
}

impl Parser {
    fn new(rt: &mut Rt, n: usize, radix: u32) -> R<Parser> {
        let bits = match radix {
            2 => n,
            8 => n * 3,
            16 => n * 4,
            _ => n / 3 * 10 + (n % 3) * 4,
        };
        if bits > super::MAX_BITS + 64 {
            return Err(super::too_big(rt));
        }
        Ok(Parser { d: rt.new_big(bits / 64 + 1)?, used: 0, radix, word: 0, scale: 1 })
    }

    fn digit(&mut self, rt: &mut Rt, n: u32) -> R<()> {
        self.word = self.word * self.radix as u64 + n as u64;
        self.scale *= self.radix as u64;
        if self.scale > u64::MAX / 16 / 16 {
            self.flush(rt)?;
        }
        Ok(())
    }

    fn flush(&mut self, rt: &mut Rt) -> R<()> {
        rt.charge(1 + (self.used >> 3))?;
        let part = self.d.get_mut(..self.used).unwrap_or(&mut []);
        let over = digits::mul_small(part, self.scale, self.word);
        if over != 0 {
            if let Some(d) = self.d.get_mut(self.used) {
                *d = over;
            }
            self.used += 1;
        }
        (self.word, self.scale) = (0, 1);
        Ok(())
    }

    fn done(mut self, rt: &mut Rt, negative: bool) -> R<V> {
        self.flush(rt)?;
        rt.finish(self.d, negative)
    }
}

/// The text of a BigInt in a radix of 2 to 36.
pub(crate) fn to_string(rt: &mut Rt, b: Big, radix: u32) -> R<S> {
    let d = b.digits();
    if d.is_empty() {
        return rt.str8_clean(b"0");
    }
    let most = digits::bits(d) / (31 - radix.leading_zeros()) as usize + 2;
    let sign = b.negative() as usize;
    // As many digits at a time as a word holds.
    let (mut scale, mut places) = (radix as u64, 1);
    while let Some(next) = scale.checked_mul(radix as u64) {
        (scale, places) = (next, places + 1);
    }
    rt.charge(1 + (most >> 3) + d.len() * d.len() / 4)?;
    if most + sign > crate::str::MAX_LEN + 2 {
        return Err(crate::error::throw_text(rt, crate::native::RANGE_ERROR_PROTO, "Invalid string length"));
    }
    let work = rt.alloc(d.len() * 8)? as *mut u64;
    let out = rt.alloc(most + sign)?;
    // SAFETY: fresh blocks of these sizes, which hold plain words and bytes.
    let (work, out) = unsafe {
        core::ptr::copy_nonoverlapping(d.as_ptr(), work, d.len());
        core::ptr::write_bytes(out, 0, most + sign);
        (core::slice::from_raw_parts_mut(work, d.len()), core::slice::from_raw_parts_mut(out, most + sign))
    };
    let mut at = out.len();
    let mut left = work;
    while !left.is_empty() {
        let mut word = digits::div_small(left, scale);
        let n = digits::trim(left).len();
        left = left.split_at_mut(n).0;
        for _ in 0..places {
            if word == 0 && left.is_empty() || at == 0 {
                break;
            }
            at -= 1;
            let c = (word % radix as u64) as u8;
            word /= radix as u64;
            if let Some(to) = out.get_mut(at) {
                *to = if c < 10 { b'0' + c } else { b'a' - 10 + c };
            }
        }
    }
    if b.negative() && at > 0 {
        at -= 1;
        if let Some(to) = out.get_mut(at) {
            *to = b'-';
        }
    }
    rt.str8_clean(out.get(at..).unwrap_or(&[]))
}
