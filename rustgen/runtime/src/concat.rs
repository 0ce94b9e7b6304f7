//! Concatenation. A longer result lies in a block with spare room before or behind it, which the next piece fills: so
//! building a string piece by piece is linear, and every string on the way stays as it is.

use crate::conv::{operand_to_primitive, to_string, Hint};
use crate::digits;
use crate::mem::Rt;
use crate::num;
use crate::scan;
use crate::str::{Units, BUILT, MAX_LEN, S, WIDE};
use crate::value::{R, V};
use core::mem::MaybeUninit;

/// The room that strings built by concatenation share. `lo..hi` is the block, `from..to` what is in use.
#[repr(C)]
struct Bld {
    lo: usize,
    from: usize,
    to: usize,
    hi: usize,
}

/// The shortest result that gets room to grow.
const GROWS: usize = 48;

/// The most pieces that are put together at once.
const PIECES: usize = 16;

/// `${a}…${b}`, and `a + … + b` where a or the piece behind it is known to be a string: the pieces one behind the
/// other, in one string. Objects among them are converted as in a template, from left to right.
#[inline]
pub fn concat_n(rt: &mut Rt, parts: &[V]) -> R<V> {
    match parts.split_first() {
        Some((&a, rest)) if a.is_str() && a.s().built().is_some() => {
            if let Some(s) = rt.append_short(a.s(), rest)? {
                return Ok(s.v());
            }
        }
        _ => {
            if let Some(s) = rt.concat_short(parts)? {
                return Ok(s.v());
            }
        }
    }
    concat_long(rt, parts)
}

#[inline(never)]
fn concat_long(rt: &mut Rt, parts: &[V]) -> R<V> {
    let mut s = crate::native::EMPTY_STRING.s();
    for some in parts.chunks(PIECES - 1) {
        s = rt.join_pieces(s, some)?;
    }
    Ok(s.v())
}

/// A piece of a template for `concat_n`, converted now but for numbers, whose text is written later.
#[inline(always)]
pub fn to_part(rt: &mut Rt, v: V) -> R<V> {
    if v.is_num() || v.is_str() {
        return Ok(v);
    }
    Ok(to_string(rt, v)?.v())
}

/// An operand of `+` whose other operand is a string, as a piece for `concat_n`.
#[inline(always)]
pub fn add_part(rt: &mut Rt, v: V) -> R<V> {
    if v.is_num() || v.is_str() {
        return Ok(v);
    }
    let v = operand_to_primitive(rt, v, Hint::Default)?;
    to_part(rt, v)
}

/// A piece on its way into a string: the text of a number is kept where it does not cost a string.
#[derive(Clone, Copy)]
enum Piece {
    S(S),
    Number { at: u16, len: u16 },
}

/// Pieces, and the texts of the numbers among them.
struct Pieces {
    n: usize,
    all: [MaybeUninit<Piece>; PIECES],
    texts: MaybeUninit<[u8; PIECES * digits::LONGEST]>,
    used: usize,
    len: usize,
    wide: bool,
}

impl Pieces {
    #[inline(always)]
    fn add(&mut self, p: Piece, len: usize) {
        if let Some(to) = self.all.get_mut(self.n) {
            to.write(p);
            self.n += 1;
            self.len += len;
        }
    }

    #[inline(always)]
    fn add_string(&mut self, s: S) {
        if s.len() == 0 {
            return;
        }
        self.wide |= s.wide();
        self.add(Piece::S(s), s.len());
    }

    #[inline(always)]
    fn add_number(&mut self, n: f64) {
        let mut t = [0; digits::LONGEST];
        let len = num::write(n, &mut t);
        if self.used + digits::LONGEST > PIECES * digits::LONGEST {
            return;
        }
        // SAFETY: there is room for it.
        unsafe { *(self.texts.as_mut_ptr() as *mut u8).add(self.used).cast() = t };
        self.add(Piece::Number { at: self.used as u16, len: len as u16 }, len);
        self.used += len;
    }

    /// Copies the pieces from number `first` on to `d`, which has room for them at the given width.
    #[inline]
    fn copy(&self, first: usize, mut d: *mut u8, wide: bool) {
        for p in self.all.get(first..self.n).unwrap_or(&[]) {
            // SAFETY: `add` has written the first `n`.
            let n = match unsafe { p.assume_init() } {
                Piece::S(s) => {
                    copy_units(s, d, wide);
                    s.len()
                }
                Piece::Number { at, len } => {
                    let from = (self.texts.as_ptr() as *const u8).wrapping_add(at as usize);
                    // SAFETY: `add_number` has written this text.
                    copy_bytes(unsafe { core::slice::from_raw_parts(from, len as usize) }, d, wide);
                    len as usize
                }
            };
            d = d.wrapping_add(n << wide as usize);
        }
    }
}

/// The most units that are put together outside the arena first.
const SHORT: usize = 128;

/// Room for them, and for the longest number behind them.
struct Scratch([MaybeUninit<u8>; SHORT + digits::LONGEST]);

impl Scratch {
    #[inline(always)]
    fn new() -> Scratch {
        Scratch([MaybeUninit::uninit(); SHORT + digits::LONGEST])
    }

    /// Writes narrow strings and numbers one behind the other; None when there is no room, or something else among them.
    #[inline(always)]
    fn fill(&mut self, parts: &[V]) -> Option<usize> {
        let to = self.0.as_mut_ptr() as *mut u8;
        let mut n = 0;
        for &v in parts {
            if v.is_num() {
                // SAFETY: up to SHORT bytes are in use, and behind them is room for the longest number.
                let room = unsafe { &mut *(to.add(n) as *mut [u8; digits::LONGEST]) };
                n += num::write(v.f(), room);
            } else {
                let s = v.as_s()?;
                if s.wide() || s.len() > SHORT - n {
                    return None;
                }
                copy_units(s, to.wrapping_add(n), false);
                n += s.len();
            }
            if n > SHORT {
                return None;
            }
        }
        Some(n)
    }

    #[inline(always)]
    fn text(&self, n: usize) -> &[u8] {
        // SAFETY: `fill` has written the first `n` bytes.
        unsafe { core::slice::from_raw_parts(self.0.as_ptr() as *const u8, n) }
    }
}

impl Rt {
    /// Few units, put together at once.
    #[inline]
    fn concat_short(&mut self, parts: &[V]) -> R<Option<S>> {
        let mut t = Scratch::new();
        let Some(n) = t.fill(parts) else { return Ok(None) };
        if n == 0 {
            return Ok(Some(crate::native::EMPTY_STRING.s()));
        }
        self.charge(1 + (n >> 5))?;
        let (s, d) = self.growing(n, false, false)?;
        copy_bytes(t.text(n), d, false);
        Ok(Some(s))
    }

    /// Few units behind a string that grows.
    #[inline]
    fn append_short(&mut self, a: S, parts: &[V]) -> R<Option<S>> {
        let mut t = Scratch::new();
        let Some(n) = t.fill(parts) else { return Ok(None) };
        if n == 0 {
            return Ok(Some(a));
        }
        if a.len() + n > MAX_LEN {
            return Ok(None);
        }
        let Some((d, bld)) = self.room_behind(a, n, false) else { return Ok(None) };
        self.charge(1 + (n >> 5))?;
        copy_bytes(t.text(n), d, a.wide());
        Ok(Some(self.new_str(a.data(), a.len() + n, BUILT | if a.wide() { WIDE } else { 0 }, bld)?))
    }

    /// `before` with pieces behind it.
    fn join_pieces(&mut self, before: S, parts: &[V]) -> R<S> {
        let all = [const { MaybeUninit::uninit() }; PIECES];
        let mut p = Pieces { n: 0, all, texts: MaybeUninit::uninit(), used: 0, len: 0, wide: false };
        p.add_string(before);
        for &v in parts {
            if v.is_num() {
                p.add_number(v.f());
            } else {
                let s = to_string(self, v)?;
                p.add_string(s);
            }
        }
        self.put_together(&p)
    }

    fn put_together(&mut self, p: &Pieces) -> R<S> {
        // SAFETY: `add` has written the first one, if there is one.
        let first = match unsafe { p.all[0].assume_init() } {
            _ if p.n == 0 => return Ok(crate::native::EMPTY_STRING.s()),
            Piece::S(s) if s.len() == p.len => return Ok(s),
            Piece::S(s) => Some(s),
            Piece::Number { .. } => None,
        };
        if p.len > MAX_LEN {
            return Err(self.string_too_long());
        }
        if let Some(a) = first {
            if let Some((d, bld)) = self.room_behind(a, p.len - a.len(), p.wide) {
                self.charge((p.len - a.len()) >> 5)?;
                p.copy(1, d, a.wide());
                return self.new_str(a.data(), p.len, BUILT | if a.wide() { WIDE } else { 0 }, bld);
            }
        }
        self.charge(p.len >> 5)?;
        let (s, d) = self.growing(p.len, p.wide, false)?;
        p.copy(0, d, p.wide);
        Ok(s)
    }

    /// A string of `len` units that the caller fills at once, with room to grow when it is long.
    #[inline]
    fn growing(&mut self, len: usize, wide: bool, before: bool) -> R<(S, *mut u8)> {
        if len < GROWS {
            return self.room(len, wide);
        }
        let size = len << wide as usize;
        let p = self.alloc(core::mem::size_of::<Bld>() + 2 * size)? as *mut Bld;
        let lo = p as usize + core::mem::size_of::<Bld>();
        let from = if before { lo + size } else { lo };
        // SAFETY: `p` is a fresh block of that size.
        unsafe { p.write(Bld { lo, from, to: from + size, hi: lo + 2 * size }) };
        let s = self.new_str(from as *const u8, len, BUILT | if wide { WIDE } else { 0 }, p as u64)?;
        Ok((s, from as *mut u8))
    }

    /// Takes the room for `n` units right behind `a`, when nothing else is there yet, and says in which block.
    #[inline]
    fn room_behind(&mut self, a: S, n: usize, wide: bool) -> Option<(*mut u8, u64)> {
        let bld = a.built()?;
        let p = bld as *mut Bld;
        if self.is_old(p) || (wide && !a.wide()) {
            return None;
        }
        let sh = a.wide() as usize;
        let end = a.data() as usize + (a.len() << sh);
        // SAFETY: `aux` of a BUILT string is its live Bld.
        unsafe {
            if (*p).to != end || (*p).hi - end < n << sh {
                return None;
            }
            (*p).to = end + (n << sh);
        }
        Some((end as *mut u8, bld))
    }

    /// Takes the room for `n` units right before `b`, when nothing else is there yet, and says in which block.
    fn room_before(&mut self, b: S, n: usize, wide: bool) -> Option<(*mut u8, u64)> {
        let bld = b.built()?;
        let p = bld as *mut Bld;
        if self.is_old(p) || (wide && !b.wide()) {
            return None;
        }
        let start = b.data() as usize;
        let n = n << b.wide() as usize;
        // SAFETY: as in `room_behind`.
        unsafe {
            if (*p).from != start || start - (*p).lo < n {
                return None;
            }
            (*p).from = start - n;
        }
        Some(((start - n) as *mut u8, bld))
    }

    /// `a + b`.
    #[inline]
    pub(crate) fn concat(&mut self, a: S, b: S) -> R<S> {
        if a.len() == 0 {
            return Ok(b);
        }
        if b.len() == 0 {
            return Ok(a);
        }
        self.concat_full(a, b)
    }

    fn concat_full(&mut self, a: S, b: S) -> R<S> {
        let len = a.len() + b.len();
        if len > MAX_LEN {
            return Err(self.string_too_long());
        }
        if let Some((d, bld)) = self.room_behind(a, b.len(), b.wide()) {
            self.charge(b.len() >> 5)?;
            copy_units(b, d, a.wide());
            return self.new_str(a.data(), len, BUILT | if a.wide() { WIDE } else { 0 }, bld);
        }
        if let Some((d, bld)) = self.room_before(b, a.len(), a.wide()) {
            self.charge(a.len() >> 5)?;
            copy_units(a, d, b.wide());
            return self.new_str(d, len, BUILT | if b.wide() { WIDE } else { 0 }, bld);
        }
        self.charge(len >> 5)?;
        let wide = a.wide() | b.wide();
        let (s, d) = self.growing(len, wide, b.len() > a.len() * 2)?;
        copy_units(a, d, wide);
        copy_units(b, d.wrapping_add(a.len() << wide as usize), wide);
        Ok(s)
    }

    /// `a + n`, or `n + a`, without a string of the number.
    pub(crate) fn concat_number(&mut self, a: S, n: f64, behind: bool) -> R<S> {
        let mut t = [0; digits::LONGEST];
        let k = num::write(n, &mut t);
        let text = t.get(..k).unwrap_or(&[]);
        let len = a.len() + k;
        if len > MAX_LEN {
            return Err(self.string_too_long());
        }
        let flags = BUILT | if a.wide() { WIDE } else { 0 };
        if behind {
            if let Some((d, bld)) = self.room_behind(a, k, false) {
                copy_bytes(text, d, a.wide());
                return self.new_str(a.data(), len, flags, bld);
            }
        }
        self.charge(len >> 5)?;
        let (s, d) = self.growing(len, a.wide(), false)?;
        let (first, second) = if behind { (0, a.len()) } else { (k, 0) };
        copy_units(a, d.wrapping_add(first << a.wide() as usize), a.wide());
        copy_bytes(text, d.wrapping_add(second << a.wide() as usize), a.wide());
        Ok(s)
    }
}

/// Copies the units of `s` to `d`, which has room for them at the given width.
#[inline(always)]
pub(crate) fn copy_units(s: S, d: *mut u8, wide: bool) {
    match s.units() {
        Units::One(b) => copy_bytes(b, d, wide),
        // SAFETY: the callers made the room.
        Units::Two(b) => unsafe { core::ptr::copy_nonoverlapping(b.as_ptr(), d as *mut u16, b.len()) },
    }
}

#[inline(always)]
fn copy_bytes(b: &[u8], d: *mut u8, wide: bool) {
    // SAFETY: the callers made the room.
    unsafe {
        if !wide {
            return scan::copy(b.as_ptr(), d, b.len());
        }
        for (i, &u) in b.iter().enumerate() {
            *(d as *mut u16).add(i) = u as u16;
        }
    }
}
