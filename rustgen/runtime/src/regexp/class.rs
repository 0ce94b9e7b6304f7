//! Sets of characters.

use super::{fold, is_word, List};
use crate::mem::Rt;
use crate::num::is_space;
use crate::unicode;
use crate::value::R;

/// The greatest code point.
pub(crate) const MAX: u32 = 0x10_FFFF;

/// A set in a program: the first 256 characters as bits, others as ranges, ascending.
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
        holds(own, c)
    }
}

/// Whether one of ascending ranges has a character.
fn holds(ranges: &[(u32, u32)], c: u32) -> bool {
    let at = ranges.partition_point(|r| r.1 < c);
    ranges.get(at).is_some_and(|r| r.0 <= c)
}

/// A set under construction: ranges in any order, until `tidy` puts them in order.
pub(crate) struct Chars {
    ranges: List<(u32, u32)>,
}

impl Chars {
    pub fn new() -> Chars {
        Chars { ranges: List::new() }
    }

    pub fn add(&mut self, rt: &mut Rt, a: u32, b: u32) -> R<()> {
        self.ranges.push(rt, (a, b))
    }

    pub fn add_all(&mut self, rt: &mut Rt, ranges: impl Iterator<Item = (u32, u32)>) -> R<()> {
        for (a, b) in ranges {
            rt.charge(1)?;
            self.ranges.push(rt, (a, b))?;
        }
        Ok(())
    }

    /// Adds the characters of another set, or of an escape or a property all others.
    pub fn add_chars(&mut self, rt: &mut Rt, of: &mut Chars, others: bool) -> R<()> {
        of.tidy(rt)?;
        if others {
            of.complement(rt)?;
        }
        self.add_all(rt, of.ranges.all().iter().copied())
    }

    /// The characters of an escape in small letters. `folds` says that \w has the two letters that fold to ASCII.
    pub fn of_escape(rt: &mut Rt, e: u8, folds: bool) -> R<Chars> {
        let mut chars = Chars::new();
        let belongs = |c: u32| match e {
            b'd' => (0x30..=0x39).contains(&c),
            b'w' => is_word(c) || (folds && is_word(fold(c, true))),
            _ => c <= 0xFFFF && is_space(c as u16),
        };
        // Beyond these there are no spaces, no digits, and one letter that folds to ASCII.
        for c in (0..0x180).chain(0x1680..=0x1680).chain(0x2000..=0x205F).chain([0x212A, 0x3000, 0xFEFF]) {
            if belongs(c) {
                chars.add(rt, c, c)?;
            }
        }
        chars.tidy(rt)?;
        Ok(chars)
    }

    /// Puts the ranges in order and joins those that touch.
    pub fn tidy(&mut self, rt: &mut Rt) -> R<()> {
        let n = self.ranges.len();
        rt.charge(n)?;
        let all = self.ranges.all_mut();
        if !all.is_sorted() {
            all.sort_unstable();
        }
        let mut to = 0;
        for i in 1..n {
            let r = all[i];
            if r.0 <= all[to].1.saturating_add(1) {
                all[to].1 = all[to].1.max(r.1);
            } else {
                to += 1;
                all[to] = r;
            }
        }
        self.ranges.truncate(to + (n > 0) as usize);
        Ok(())
    }

    /// Makes it all other characters; it is in order before and behind.
    pub fn complement(&mut self, rt: &mut Rt) -> R<()> {
        let mut out = List::new();
        let mut start = 0;
        for &(a, b) in self.ranges.all() {
            if a > start {
                out.push(rt, (start, a - 1))?;
            }
            start = b + 1;
        }
        if start <= MAX {
            out.push(rt, (start, MAX))?;
        }
        self.ranges = out;
        Ok(())
    }

    /// Leaves those that `of` has, too, or has not. Both are in order.
    pub fn keep(&mut self, rt: &mut Rt, of: &mut Chars, not: bool) -> R<()> {
        if !not {
            of.complement(rt)?;
        }
        self.complement(rt)?;
        self.add_all(rt, of.ranges.all().iter().copied())?;
        self.tidy(rt)?;
        self.complement(rt)
    }

    pub fn is_empty(&self) -> bool {
        self.ranges.len() == 0
    }

    /// Adds what equals its characters when case is ignored. It is in order before and behind.
    pub fn close(&mut self, rt: &mut Rt, unicode: bool) -> R<()> {
        let ranges = self.ranges.all();
        if ranges.first().is_some_and(|r| *r == (0, MAX)) {
            return Ok(());
        }
        let ascii = ranges.last().is_none_or(|r| r.1 < 0x80);
        rt.charge(if ascii { 4 } else { 400 })?;
        // The folded forms of what it has, then all whose folded form it has.
        for pass in 0..2 {
            let ranges = self.ranges.all();
            for (c, least) in unicode::folded(unicode) {
                if ascii && c >= 0x80 && !(unicode && least < 0x80) {
                    continue;
                }
                let (from, to) = if pass == 0 { (c, least) } else { (least, c) };
                if holds(ranges, from) && !holds(ranges, to) {
                    self.ranges.push(rt, (to, to))?;
                }
            }
            self.tidy(rt)?;
        }
        Ok(())
    }

    /// The set in its final form; `all` are the ranges of the program.
    pub fn done(&mut self, rt: &mut Rt, all: &mut List<(u32, u32)>, invert: bool) -> R<Set> {
        self.tidy(rt)?;
        let mut set = Set { bits: [0; 8], from: all.len() as u32, n: 0, invert };
        for &(a, b) in self.ranges.all() {
            for c in a..=b.min(255) {
                set.bits[(c >> 5) as usize] |= 1 << (c & 31);
            }
            if b > 255 {
                all.push(rt, (a.max(256), b))?;
                set.n += 1;
            }
        }
        Ok(set)
    }
}
