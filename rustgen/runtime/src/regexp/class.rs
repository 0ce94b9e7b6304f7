//! Sets of characters.

use super::{fold, is_word, List};
use crate::mem::Rt;
use crate::num::is_space;
use crate::value::R;

/// The greatest code point.
const MAX: u32 = 0x10_FFFF;

/// A set under construction, and one in a program: the first 256 characters as bits, others as ranges.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Set {
    pub bits: [u32; 8],
    /// The ranges' place in the program.
    pub from: u32,
    pub n: u32,
    /// Whether it is all but these.
    pub invert: bool,
}

/// The characters of an escape such as \d; a capital letter stands for all others.
pub(crate) const ESCAPES: &[u8] = b"dDwWsS";

impl Set {
    pub fn new() -> Set {
        Set { bits: [0; 8], from: 0, n: 0, invert: false }
    }

    #[inline(always)]
    fn bit(&self, c: u32) -> bool {
        self.bits[(c >> 5 & 7) as usize] >> (c & 31) & 1 != 0
    }

    #[inline(always)]
    pub fn has(&self, c: u32, ranges: &[(u32, u32)]) -> bool {
        let found = if c < 256 { self.bit(c) } else { self.in_ranges(c, ranges) };
        found != self.invert
    }

    fn in_ranges(&self, c: u32, ranges: &[(u32, u32)]) -> bool {
        let own = ranges.get(self.from as usize..(self.from + self.n) as usize).unwrap_or(&[]);
        own.iter().any(|r| r.0 <= c && c <= r.1)
    }

    fn set_bit(&mut self, c: u32) {
        self.bits[(c >> 5 & 7) as usize] |= 1 << (c & 31);
    }

    /// Adds the characters `a..=b`. The ranges of one set come one after another.
    pub fn add(&mut self, rt: &mut Rt, ranges: &mut List<(u32, u32)>, a: u32, b: u32) -> R<()> {
        for c in a..=b.min(255) {
            self.set_bit(c);
        }
        if b > 255 {
            ranges.push(rt, (a.max(256), b))?;
            self.n += 1;
        }
        Ok(())
    }

    /// Adds the characters of an escape.
    pub fn add_escape(&mut self, rt: &mut Rt, ranges: &mut List<(u32, u32)>, e: u8, folds: bool) -> R<()> {
        let belongs = |c: u32| match e | 0x20 {
            b'd' => (0x30..=0x39).contains(&c),
            b'w' => is_word(c) || (folds && is_word(fold(c, true))),
            _ => c <= 0xFFFF && is_space(c as u16),
        };
        let others = e & 0x20 == 0;
        for c in 0..256 {
            if belongs(c) != others {
                self.set_bit(c);
            }
        }
        // Beyond Latin-1 there are only spaces, and two letters that fold to ASCII.
        let mut start = 256;
        for c in (256..=0x3000).chain([0xFEFF, 0x212A]) {
            if c == 0x212A && !belongs(c) || !belongs(c) {
                continue;
            }
            if !others {
                self.add(rt, ranges, c, c)?;
            } else if c >= start {
                if c > start {
                    self.add(rt, ranges, start, c - 1)?;
                }
                start = c + 1;
            }
        }
        if others {
            self.add(rt, ranges, start, MAX)?;
        }
        Ok(())
    }

    /// Makes letters belong to it in both cases; they are ASCII.
    pub fn close(&mut self, rt: &mut Rt, ranges: &mut List<(u32, u32)>, unicode: bool) -> R<()> {
        for c in b'a'..=b'z' {
            let (low, high) = (c as u32, c as u32 - 32);
            if self.bit(low) || self.bit(high) {
                self.set_bit(low);
                self.set_bit(high);
            }
        }
        if unicode {
            for c in [0x17F, 0x212A] {
                if self.bit(fold(c, true)) {
                    self.add(rt, ranges, c, c)?;
                }
            }
        }
        Ok(())
    }
}
