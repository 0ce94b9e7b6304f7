//! Regular expressions (ECMA-262 §22.2): compiled once to a program, which a backtracking machine runs. Memory is the
//! arena's, every step costs fuel, and nothing recurses but lookarounds, as deep as they are nested.

mod class;
mod compile;
mod escape;
mod program;
mod run;
mod sets;

pub(crate) use program::{program_of, Program, GLOBAL, HAS_INDICES, LETTERS, POINTS, SETS, STICKY};
pub(crate) use run::{find, Captures};

use crate::mem::Rt;
use crate::value::R;

pub(crate) const IGNORE_CASE: u32 = 2;
pub(crate) const MULTILINE: u32 = 4;
pub(crate) const DOT_ALL: u32 = 8;

/// A list that grows in the arena.
pub(crate) struct List<T: Copy> {
    p: *mut T,
    len: usize,
    cap: usize,
}

impl<T: Copy> List<T> {
    pub fn new() -> List<T> {
        List { p: core::ptr::null_mut(), len: 0, cap: 0 }
    }

    pub fn push(&mut self, rt: &mut Rt, v: T) -> R<()> {
        if self.len == self.cap {
            self.grow(rt)?;
        }
        // SAFETY: there is room for one more.
        unsafe { self.p.add(self.len).write(v) };
        self.len += 1;
        Ok(())
    }

    #[cold]
    fn grow(&mut self, rt: &mut Rt) -> R<()> {
        let size = core::mem::size_of::<T>();
        let cap = (self.cap * 2).max(16);
        rt.charge(self.len >> 3)?;
        if self.p.is_null() || !rt.extend(self.p as *mut u8, self.cap * size, cap * size) {
            let p = rt.alloc(cap * size)? as *mut T;
            // SAFETY: the new block is longer than the old one.
            unsafe { core::ptr::copy_nonoverlapping(self.p, p, self.len) };
            self.p = p;
        }
        self.cap = cap;
        Ok(())
    }

    #[inline(always)]
    pub fn pop(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        // SAFETY: an element that was pushed.
        Some(unsafe { *self.p.add(self.len) })
    }

    pub fn truncate(&mut self, n: usize) {
        self.len = self.len.min(n);
    }

    #[inline(always)]
    pub fn all(&self) -> &'static [T] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: elements that were pushed; the arena keeps them as long as the request.
        unsafe { core::slice::from_raw_parts(self.p, self.len) }
    }

    #[inline(always)]
    pub fn all_mut(&mut self) -> &mut [T] {
        if self.len == 0 {
            return &mut [];
        }
        // SAFETY: as above.
        unsafe { core::slice::from_raw_parts_mut(self.p, self.len) }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Puts elements in before number `at`.
    pub fn insert(&mut self, rt: &mut Rt, at: usize, more: &[T]) -> R<()> {
        for &v in more {
            self.push(rt, v)?;
        }
        rt.charge((self.len - at) >> 2)?;
        if let Some(tail) = self.all_mut().get_mut(at..) {
            tail.rotate_right(more.len());
        }
        Ok(())
    }
}

/// Line terminators.
#[inline(always)]
fn is_line_end(c: u32) -> bool {
    matches!(c, 0x0A | 0x0D | 0x2028 | 0x2029)
}

#[inline(always)]
fn is_word(c: u32) -> bool {
    c < 0x80 && ((c as u8).is_ascii_alphanumeric() || c == b'_' as u32)
}

/// Canonicalize, when case is ignored.
#[inline(always)]
fn fold(c: u32, unicode: bool) -> u32 {
    match c {
        0x41..=0x5A => c + 32,
        0..=0x7F => c,
        _ => crate::unicode::fold(c, unicode),
    }
}
