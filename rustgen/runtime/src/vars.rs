//! Variables of the module body: words at a fixed place of the instance, so that code finds them without a closure.

use crate::abi::HEAP_START;
use crate::mem::Rt;
use crate::value::{R, V};

impl Rt {
    /// Takes the words of `n` variables, the first thing in the heap.
    pub(crate) fn take_vars(&mut self, n: usize) -> R<()> {
        debug_assert!(self.pos == self.base() + HEAP_START);
        let p = self.alloc(n.saturating_mul(8))? as *mut V;
        for i in 0..n {
            // SAFETY: the block has room for n words.
            unsafe { *p.add(i) = V::EMPTY };
        }
        Ok(())
    }

    #[inline(always)]
    fn var(&self, i: usize) -> *mut V {
        (self.base() + HEAP_START + i * 8) as *mut V
    }
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
