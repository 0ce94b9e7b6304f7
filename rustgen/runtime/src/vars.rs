//! Words at a fixed place of the instance, so that code finds them without a closure: first the variables of the module
//! body, then what places of the code have seen (inline caches).

use crate::abi::HEAP_START;
use crate::mem::Rt;
use crate::value::{R, V};

impl Rt {
    /// Takes the words of `n` variables and `places` inline caches, the first thing in the heap.
    pub(crate) fn take_vars(&mut self, n: usize, places: usize) -> R<()> {
        debug_assert!(self.pos == self.base() + HEAP_START);
        let words = n.saturating_add(places.saturating_mul(1 + FARTHER));
        let p = self.alloc(words.saturating_mul(8))? as *mut V;
        // The words that are farther off are numbered by place, too.
        self.farther = (n + places).wrapping_sub(n * FARTHER);
        for i in 0..n {
            // SAFETY: the block has room for n words.
            unsafe { *p.add(i) = V::EMPTY };
        }
        for i in n..words {
            // SAFETY: the block has room for as many words.
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

    /// Remembers the shape of an object that is no instance of what the place is about, if any.
    pub(crate) fn set_seen(&mut self, i: usize, shape: u32) {
        // SAFETY: as above.
        unsafe { *(self.var(i) as *mut Seen) = Seen { shape, slot: 0 } };
    }

    /// What the place `i` knows of objects of two shapes beyond what they have themselves.
    #[inline(always)]
    fn beyond(&self, i: usize) -> *mut [Beyond; 2] {
        self.var(self.farther.wrapping_add(i * FARTHER)) as *mut [Beyond; 2]
    }

    /// What the place `i` knows of objects of a shape in this state of the prototypes.
    #[inline(always)]
    pub(crate) fn seen_beyond(&self, i: usize, shape: u32) -> Option<u64> {
        // SAFETY: as above.
        let both = unsafe { &*self.beyond(i) };
        both.iter().find(|b| b.shape == shape && b.epoch == self.heap.epoch).map(|b| b.what)
    }

    /// As `seen_beyond`, of the first shape, and only where the property is inherited.
    #[inline(always)]
    pub(crate) fn seen_first_beyond(&self, i: usize, shape: u32) -> Option<u64> {
        // SAFETY: as above.
        let b = unsafe { &(*self.beyond(i))[0] };
        (b.shape == shape && b.epoch == self.heap.epoch && b.what & 1 == 0).then_some(b.what)
    }

    /// Whether the place `i` has room for another shape, or forgets one for it: it does so seldom, as it may meet many in
    /// turns.
    pub(crate) fn learns(&self, i: usize, shape: u32) -> bool {
        // SAFETY: as above.
        let both = unsafe { &*self.beyond(i) };
        let free = both.iter().any(|b| b.shape == 0 || b.epoch != self.heap.epoch);
        (free || self.fuel & 15 == 0) && self.heap.epoch != u32::MAX && self.lasts(shape)
    }

    /// Remembers something of a shape that outlives the request. It holds in this state of the prototypes.
    pub(crate) fn see_beyond(&mut self, i: usize, shape: u32, what: u64) {
        let epoch = self.heap.epoch;
        // SAFETY: as above.
        let both = unsafe { &mut *self.beyond(i) };
        let free = both.iter().position(|b| b.shape == 0 || b.epoch != epoch);
        both[free.unwrap_or(self.fuel as usize >> 4 & 1)] = Beyond { shape, epoch, what };
    }

    /// A prototype changes: what places know of objects that inherit from it no longer holds. When the change is undone,
    /// what they knew before holds again; a number that was used once is not used for another state.
    #[cold]
    #[inline(never)]
    pub(crate) fn change_prototypes(&mut self) {
        self.epochs = self.epochs.saturating_add(1);
        self.heap.epoch = self.epochs;
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

/// How many more words a place has.
const FARTHER: usize = 4;

/// What a place knows of objects of a shape while no prototype changes: where the property is that they inherit, or which
/// shape they get with the property that is written.
#[derive(Clone, Copy)]
#[repr(C)]
struct Beyond {
    shape: u32,
    epoch: u32,
    /// The address of a slot, or a shape and the slot of its last property.
    what: u64,
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
