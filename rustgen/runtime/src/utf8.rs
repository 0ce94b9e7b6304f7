//! Between UTF-8, as bodies have it, and the units of strings.

use crate::mem::Rt;
use crate::scan;
use crate::str::{Sb, Units, MAX_LEN, S};
use crate::value::R;

/// Bytes under construction in the arena.
pub(crate) struct Bytes {
    p: *mut u8,
    len: usize,
    cap: usize,
}

impl Bytes {
    pub fn new() -> Bytes {
        Bytes { p: core::ptr::null_mut(), len: 0, cap: 0 }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    /// What was pushed.
    pub fn so_far(&self) -> &[u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: that many bytes were written.
        unsafe { core::slice::from_raw_parts(self.p, self.len) }
    }

    /// Takes back what was pushed after the length was `n`.
    pub fn cut(&mut self, n: usize) {
        self.len = n.min(self.len);
    }

    /// Where the next byte goes; there is room for `n`.
    #[inline(always)]
    fn room(&mut self, rt: &mut Rt, n: usize) -> R<*mut u8> {
        if self.cap - self.len < n {
            self.grow(rt, n)?;
        }
        Ok(self.p.wrapping_add(self.len))
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, rt: &mut Rt, n: usize) -> R<()> {
        let cap = (self.cap * 2).max(self.len + n).max(128);
        rt.charge(n >> 4)?;
        if !self.p.is_null() && rt.extend(self.p, self.cap, cap) {
            self.cap = cap;
            return Ok(());
        }
        rt.charge(self.len >> 4)?;
        let p = rt.alloc(cap)?;
        // SAFETY: the new block is longer than what is in use of the old one.
        unsafe { core::ptr::copy_nonoverlapping(self.p, p, self.len) };
        self.p = p;
        self.cap = cap;
        Ok(())
    }

    #[inline(always)]
    pub fn all(&mut self, rt: &mut Rt, b: &[u8]) -> R<()> {
        let p = self.room(rt, b.len())?;
        // SAFETY: there is room for them.
        unsafe { scan::copy(b.as_ptr(), p, b.len()) };
        self.len += b.len();
        Ok(())
    }

    /// The bytes of Latin-1 units.
    pub fn latin1(&mut self, rt: &mut Rt, b: &[u8]) -> R<()> {
        let p = self.room(rt, 2 * b.len())?;
        // SAFETY: no unit needs more than two bytes.
        self.len += unsafe { encode_latin1(b, p) };
        Ok(())
    }

    /// The bytes of UTF-16 units; a lone surrogate becomes U+FFFD.
    pub fn utf16(&mut self, rt: &mut Rt, u: &[u16]) -> R<()> {
        let p = self.room(rt, 3 * u.len())?;
        // SAFETY: no unit needs more than three bytes.
        self.len += unsafe { encode_utf16(u, p, |_| 0xFFFD) };
        Ok(())
    }

    pub fn done(self, rt: &mut Rt) -> &'static [u8] {
        if self.len == 0 {
            return &[];
        }
        rt.shrink(self.p, self.cap, self.len);
        // SAFETY: the block lives as long as the request.
        unsafe { core::slice::from_raw_parts(self.p, self.len) }
    }
}

/// Encodes Latin-1 units; the number of bytes written.
///
/// # Safety
/// `to` has room for twice as many bytes as there are units.
unsafe fn encode_latin1(b: &[u8], to: *mut u8) -> usize {
    let (mut i, mut n) = (0, 0);
    while i < b.len() {
        let plain = scan::ascii(&b[i..]);
        scan::copy(b.as_ptr().add(i), to.add(n), plain);
        i += plain;
        n += plain;
        while i < b.len() && b[i] >= 0x80 {
            *to.add(n) = 0xC0 | b[i] >> 6;
            *to.add(n + 1) = 0x80 | (b[i] & 0x3F);
            i += 1;
            n += 2;
        }
    }
    n
}

/// Encodes UTF-16 units; the number of bytes written. `lone` says what a lone surrogate becomes.
///
/// # Safety
/// `to` has room for three times as many bytes as there are units.
#[inline(always)]
unsafe fn encode_utf16(u: &[u16], to: *mut u8, lone: impl Fn(u32) -> u32) -> usize {
    let (mut i, mut n) = (0, 0);
    while i < u.len() {
        if let Some(block) = u.get(i..i + 8) {
            if block.iter().fold(0, |all, &u| all | u) < 0x80 {
                for (k, &u) in block.iter().enumerate() {
                    *to.add(n + k) = u as u8;
                }
                i += 8;
                n += 8;
                continue;
            }
        }
        // The units up to where the next block could begin.
        let end = (i + 8).min(u.len());
        while i < end {
            let c = u[i] as u32;
            i += 1;
            if c < 0x80 {
                *to.add(n) = c as u8;
                n += 1;
            } else if c < 0x800 {
                *to.add(n) = 0xC0 | (c >> 6) as u8;
                *to.add(n + 1) = 0x80 | (c & 0x3F) as u8;
                n += 2;
            } else if !(0xD800..0xE000).contains(&c) {
                n += three(c, to.add(n));
            } else {
                let low = u.get(i).copied().unwrap_or(0) as u32;
                if c < 0xDC00 && (0xDC00..0xE000).contains(&low) {
                    i += 1;
                    n += four(0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00), to.add(n));
                } else {
                    n += three(lone(c), to.add(n));
                }
            }
        }
    }
    n
}

#[inline(always)]
unsafe fn three(c: u32, to: *mut u8) -> usize {
    *to = 0xE0 | (c >> 12) as u8;
    *to.add(1) = 0x80 | (c >> 6 & 0x3F) as u8;
    *to.add(2) = 0x80 | (c & 0x3F) as u8;
    3
}

#[inline(always)]
unsafe fn four(c: u32, to: *mut u8) -> usize {
    *to = 0xF0 | (c >> 18) as u8;
    *to.add(1) = 0x80 | (c >> 12 & 0x3F) as u8;
    *to.add(2) = 0x80 | (c >> 6 & 0x3F) as u8;
    *to.add(3) = 0x80 | (c & 0x3F) as u8;
    4
}

/// UTF-8 of a string; lone surrogates become U+FFFD.
pub(crate) fn encode(rt: &mut Rt, s: S) -> R<&'static [u8]> {
    rt.charge(s.len() >> 4)?;
    let mut out = Bytes::new();
    match s.units() {
        Units::One(b) if s.known_clean() || scan::ascii(b) == b.len() => return Ok(b),
        Units::One(b) => out.latin1(rt, b)?,
        Units::Two(u) => out.utf16(rt, u)?,
    }
    Ok(out.done(rt))
}

/// UTF-8 of units, lone surrogates encoded like characters: `decode_valid` gives the units again.
pub(crate) fn encode_all(rt: &mut Rt, u: &[u16]) -> R<&'static [u8]> {
    rt.charge(u.len() >> 4)?;
    let mut out = Bytes::new();
    let p = out.room(rt, 3 * u.len())?;
    // SAFETY: no unit needs more than three bytes.
    out.len = unsafe { encode_utf16(u, p, |c| c) };
    Ok(out.done(rt))
}

/// The number of units that well-formed bytes decode to: every byte but the continuing ones begins one, and a
/// sequence of four makes a second.
pub(crate) fn units(b: &[u8]) -> usize {
    b.iter().filter(|&&c| c as i8 >= -0x40).count() + b.iter().filter(|&&c| c >= 0xF0).count()
}

/// Decodes UTF-8 as the Encoding Standard does, without looking at a byte order mark. `b` lives as long as the request.
pub(crate) fn decode(rt: &mut Rt, b: &'static [u8]) -> R<S> {
    rt.charge(b.len() >> 4)?;
    let plain = scan::ascii(b);
    if plain == b.len() {
        return rt.str8_at(b);
    }
    match core::str::from_utf8(b.get(plain..).unwrap_or(&[])) {
        Ok(_) => decode_valid(rt, b),
        Err(_) => decode_broken(rt, b),
    }
}

/// Decodes bytes that are known to be well-formed, but for encoded surrogates.
pub(crate) fn decode_valid(rt: &mut Rt, b: &[u8]) -> R<S> {
    let wide = b.iter().fold(0, |most, &c| most.max(c)) >= 0xC4;
    let (s, to) = rt.room(units(b), wide)?;
    // SAFETY: there is room for this many units, which is what well-formed bytes give.
    unsafe {
        if wide {
            decode_into(b, to as *mut u16, |u| u);
        } else {
            decode_into(b, to, |u| u as u8);
        }
    }
    Ok(s)
}

/// # Safety
/// `b` is well-formed, and `to` has room for its units.
#[inline(always)]
unsafe fn decode_into<U: Copy>(b: &[u8], mut to: *mut U, unit: impl Fn(u16) -> U) {
    let mut put = |u: u16| {
        *to = unit(u);
        to = to.add(1);
    };
    let mut i = 0;
    let more = |i: usize| (*b.get_unchecked(i) & 0x3F) as u32;
    while i < b.len() {
        if let Some(block) = b.get(i..i + 8) {
            if block.iter().fold(0, |all, &c| all | c) < 0x80 {
                for &c in block {
                    put(c as u16);
                }
                i += 8;
                continue;
            }
        }
        let end = (i + 8).min(b.len());
        while i < end {
            let c = b[i] as u32;
            if c < 0x80 {
                put(c as u16);
                i += 1;
            } else if c < 0xE0 {
                put(((c & 0x1F) << 6 | more(i + 1)) as u16);
                i += 2;
            } else if c < 0xF0 {
                put(((c & 0xF) << 12 | more(i + 1) << 6 | more(i + 2)) as u16);
                i += 3;
            } else {
                let c = ((c & 7) << 18 | more(i + 1) << 12 | more(i + 2) << 6 | more(i + 3)) - 0x10000;
                put(0xD800 + (c >> 10) as u16);
                put(0xDC00 + (c & 0x3FF) as u16);
                i += 4;
            }
        }
    }
}

/// Decodes bytes of which some are not well-formed: U+FFFD stands for each longest part that could begin a character.
#[cold]
#[inline(never)]
fn decode_broken(rt: &mut Rt, b: &[u8]) -> R<S> {
    let mut out = Sb::new();
    for part in b.utf8_chunks() {
        push_text(rt, &mut out, part.valid())?;
        if !part.invalid().is_empty() {
            out.unit(rt, 0xFFFD)?;
        }
    }
    out.done(rt)
}

fn push_text(rt: &mut Rt, out: &mut Sb, t: &str) -> R<()> {
    for c in t.chars() {
        out.code_point(rt, c as u32)?;
    }
    Ok(())
}

/// A string of text that is part of the runtime or the generated code.
pub(crate) fn from_str(rt: &mut Rt, t: &str) -> R<S> {
    if t.len() > MAX_LEN {
        return Err(rt.string_too_long());
    }
    decode_valid(rt, t.as_bytes())
}
