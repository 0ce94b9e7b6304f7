//! The tables behind Map and Set: entries in the order in which they came, and an index of their hashes. A removed
//! entry stays as a gap until the table is made anew; the old table then knows the new one, so that whoever walks
//! through it finds its place again (Tyler Close's deterministic hash tables, as in other engines).

use crate::mem::Rt;
use crate::ops::same_value_zero;
use crate::value::{R, V};
use core::mem::size_of;

#[repr(C)]
struct Head {
    /// Entries in use, gaps among them.
    n: u32,
    cap: u32,
    /// Entries that are no gaps.
    live: u32,
    mask: u32,
    /// The table that took this one's place; 0 for none.
    next: u64,
    /// Whether the entries went when it did.
    cleared: u64,
}

#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Entry {
    /// EMPTY for a gap.
    pub key: V,
    pub value: V,
}

const SMALLEST: u32 = 4;

/// A reference to a table of the heap: a head, `cap` entries, and twice as many places of the index, of which 0 is free.
#[derive(Clone, Copy)]
pub(crate) struct Table(*mut Head);

// SAFETY (all methods): a Table is made by `new_table` only, and lives as long as what refers to it.
impl Table {
    #[inline(always)]
    pub fn v(self) -> V {
        V::of_cell(self.0 as *mut u8)
    }
    #[inline(always)]
    pub fn of(v: V) -> Table {
        Table(v.cell_ptr() as *mut Head)
    }
    #[inline(always)]
    fn head(self) -> &'static mut Head {
        unsafe { &mut *self.0 }
    }
    #[inline(always)]
    pub fn live(self) -> u32 {
        self.head().live
    }
    #[inline(always)]
    fn entry(self, i: u32) -> *mut Entry {
        (self.0 as *mut u8).wrapping_add(size_of::<Head>() + i as usize * size_of::<Entry>()) as *mut Entry
    }
    #[inline(always)]
    fn place(self, i: u32) -> *mut u32 {
        (self.entry(self.head().cap) as *mut u32).wrapping_add(i as usize)
    }
    /// The entry at `i`, of those in use.
    pub fn at(self, i: u32) -> Option<Entry> {
        if i < self.head().n {
            return Some(unsafe { *self.entry(i) });
        }
        None
    }
}

/// A key as tables hold it: equal keys that are not strings are the same word.
#[inline(always)]
pub(crate) fn canonical(k: V) -> V {
    if k.is_num() {
        return V::num(if k.f() != k.f() { f64::NAN } else { k.f() + 0.0 });
    }
    k
}

#[inline(always)]
fn hash(k: V) -> u32 {
    if k.is_str() {
        return k.s().hash();
    }
    if k.is_bigint() {
        return k.big().hash();
    }
    let h = k.word().wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (h >> 32) as u32
}

impl Rt {
    /// An empty table with room for `cap` entries, a power of two.
    fn table_with_room(&mut self, cap: u32) -> R<Table> {
        let places = cap as usize * 2;
        let size = size_of::<Head>() + cap as usize * size_of::<Entry>() + places * size_of::<u32>();
        self.charge(places >> 4)?;
        let t = Table(self.alloc(size)? as *mut Head);
        // SAFETY: a fresh block of that size.
        unsafe {
            t.0.write(Head { n: 0, cap, live: 0, mask: places as u32 - 1, next: 0, cleared: 0 });
            core::ptr::write_bytes(t.place(0), 0, places);
        }
        Ok(t)
    }

    pub(crate) fn new_table(&mut self) -> R<Table> {
        self.table_with_room(SMALLEST)
    }

    /// The number of a canonical key's entry.
    pub(crate) fn table_find(&mut self, t: Table, k: V) -> R<Option<u32>> {
        let h = t.head();
        let mut i = hash(k) & h.mask;
        loop {
            // SAFETY: places and entries that are there.
            let e = unsafe { *t.place(i) };
            if e == 0 {
                return Ok(None);
            }
            let key = unsafe { (*t.entry(e - 1)).key };
            if key.same(k) || ((k.is_str() && key.is_str() || k.is_bigint()) && same_value_zero(key, k)) {
                return Ok(Some(e - 1));
            }
            self.charge(1)?;
            i = (i + 1) & h.mask;
        }
    }

    /// Changes the value of an entry.
    pub(crate) fn table_put(&mut self, t: Table, i: u32, v: V) -> R<()> {
        // SAFETY: an entry that is there.
        self.write(unsafe { &mut (*t.entry(i)).value }, v)
    }

    /// Adds an entry for a canonical key that has none. The result is the table from now on.
    pub(crate) fn table_add(&mut self, t: Table, k: V, v: V) -> R<Table> {
        let t = if t.head().n == t.head().cap { self.table_anew(t)? } else { t };
        self.touch(t.0, 16)?;
        self.append(t, Entry { key: k, value: v })?;
        Ok(t)
    }

    /// Appends an entry; there is room, and the head may be written.
    fn append(&mut self, t: Table, e: Entry) -> R<()> {
        let h = t.head();
        let n = h.n;
        self.touch(t.entry(n), size_of::<Entry>())?;
        let mut i = hash(e.key) & h.mask;
        // SAFETY: half of the places are free; there is room for one entry more.
        unsafe {
            while *t.place(i) != 0 {
                self.charge(1)?;
                i = (i + 1) & h.mask;
            }
            let p = t.place(i);
            self.touch((p as usize & !7) as *mut u64, 8)?;
            *p = n + 1;
            *t.entry(n) = e;
        }
        h.n = n + 1;
        h.live += 1;
        Ok(())
    }

    /// The table without its gaps, with more room if it needs some.
    fn table_anew(&mut self, t: Table) -> R<Table> {
        let h = t.head();
        if h.cap >= 1 << 26 {
            return Err(self.api("a Map or Set with so many entries"));
        }
        let new = self.table_with_room(if h.live > h.cap / 2 { h.cap * 2 } else { h.cap })?;
        self.charge(h.n as usize)?;
        for i in 0..h.n {
            // SAFETY: entries in use.
            let e = unsafe { *t.entry(i) };
            if !e.key.is_empty() {
                self.append(new, e)?;
            }
        }
        self.write(&mut h.next as *mut u64 as *mut V, new.v())?;
        Ok(new)
    }

    /// Makes an entry a gap.
    pub(crate) fn table_remove(&mut self, t: Table, i: u32) -> R<()> {
        self.touch(t.0, 16)?;
        self.touch(t.entry(i), size_of::<Entry>())?;
        // SAFETY: an entry that is there.
        unsafe { *t.entry(i) = Entry { key: V::EMPTY, value: V::UNDEFINED } };
        t.head().live -= 1;
        Ok(())
    }

    /// The empty table that takes the place of this one.
    pub(crate) fn table_clear(&mut self, t: Table) -> R<Table> {
        let new = self.new_table()?;
        self.touch(t.0, size_of::<Head>())?;
        let h = t.head();
        h.cleared = 1;
        self.write(&mut h.next as *mut u64 as *mut V, new.v())?;
        Ok(new)
    }

    /// From the table that a walk has seen, and its next place there, to those of now.
    pub(crate) fn table_now(&mut self, t: Table, at: u32) -> R<(Table, u32)> {
        let (mut t, mut at) = (t, at);
        while t.head().next != 0 {
            self.charge(1 + (at as usize >> 3))?;
            let gaps = (0..at).filter(|&i| t.at(i).is_some_and(|e| e.key.is_empty())).count() as u32;
            at = if t.head().cleared != 0 { 0 } else { at - gaps };
            t = Table::of(V::from_word(t.head().next));
        }
        Ok((t, at))
    }
}
