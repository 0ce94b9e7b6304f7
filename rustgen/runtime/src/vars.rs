//! Words at a fixed place of the instance, so that code finds them without a closure: first the variables of the module
//! body, then what places of the code have seen (inline caches).

use crate::abi::HEAP_START;
use crate::mem::Rt;
use crate::value::{R, V};

impl Rt {
    /// Takes the words of `n` variables and `places` inline caches, the first thing in the heap.
    pub(crate) fn take_vars(&mut self, n: usize, places: usize) -> R<()> {
        debug_assert!(self.pos == self.base() + HEAP_START);
        let p = self.alloc(n.saturating_add(places).saturating_mul(8))? as *mut V;
        for i in 0..n {
            // SAFETY: the block has room for n words.
            unsafe { *p.add(i) = V::EMPTY };
        }
        for i in n..n + places {
            // SAFETY: the block has room for n + places words.
            unsafe { *(p as *mut Seen).add(i) = Seen::NOTHING };
        }
        Ok(())
    }

    /// What the place `i` of the code has seen.
    #[inline(always)]
    pub(crate) fn seen(&self, i: usize) -> Seen {
        // SAFETY: the generator numbers places below the image's count, which `take_vars` took.
        unsafe { *(self.var(i) as *const Seen) }
    }

    /// Remembers a shape at a place, if the shape outlives the request. No program can see this: it is not undone.
    #[inline]
    pub(crate) fn see(&mut self, i: usize, shape: u32, slot: u32) {
        if self.lasts(shape) {
            // SAFETY: as above.
            unsafe { *(self.var(i) as *mut Seen) = Seen { shape, slot } };
        }
    }

    #[inline(always)]
    fn var(&self, i: usize) -> *mut V {
        (self.base() + HEAP_START + i * 8) as *mut V
    }
}

/// A shape that a place of the code has met, and what it knows of objects of that shape: the slot of the property that
/// the place names, or how many properties they have. Shape 0 is none.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Seen {
    pub shape: u32,
    pub slot: u32,
}

impl Seen {
    pub const NOTHING: Seen = Seen { shape: 0, slot: 0 };
}

/// Variable `i`; the image has at least `i + 1`.
#[inline(always)]
pub fn var_get(rt: &mut Rt, i: usize) -> V {
    // SAFETY: the generator numbers variables below the image's count, which `take_vars` took.
    unsafe { *rt.var(i) }
}

#[inline(always)]
pub fn var_set(rt: &mut Rt, i: usize, v: V) -> R<()> {
    let p = rt.var(i);
    rt.write(p, v)
}
