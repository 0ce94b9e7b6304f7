//! Indexed elements: dense, with holes, or a list sorted by index where they are few and far between or have attributes.

use super::*;

impl Elem {
    fn found(&self) -> Found {
        if self.attrs & MAPPED != 0 {
            return Found { v: cell(self.v, 0), attrs: self.attrs & !MAPPED };
        }
        Found { v: self.v, attrs: self.attrs }
    }
}

impl Rt {
    /// A new array with these elements.
    pub(crate) fn new_array(&mut self, v: &[V]) -> R<O> {
        let o = self.array_with_room(v.len())?;
        // SAFETY: there is room for them.
        unsafe {
            crate::scan::copy(v.as_ptr() as *const u8, (*o.0).elems as *mut u8, v.len() * 8);
            (*o.0).elen = v.len() as u32;
            (*o.0).aux = v.len() as u32;
        }
        Ok(o)
    }

    /// A new empty array with room for `n` elements.
    pub(crate) fn array_with_room(&mut self, n: usize) -> R<O> {
        if n > u32::MAX as usize / 2 {
            return Err(self.internal());
        }
        let p = self.alloc(OBJ_SIZE + n * 8)? as *mut Obj;
        let e = (p as usize + OBJ_SIZE) as *mut V;
        let shape = self.heap.shapes.array;
        // SAFETY: a fresh block.
        unsafe {
            p.write(Obj {
                shape,
                scap: 0,
                slots: core::ptr::null_mut(),
                elems: e,
                elen: 0,
                ecap: n as u32,
                aux: 0,
                class: Class::Array,
                flags: 0,
                pad: 0,
            })
        };
        Ok(O(p))
    }

    /// Whether pushing is nothing but writing one element more.
    #[inline(always)]
    fn simple(o: O) -> bool {
        o.elen() == o.aux() && !o.has(FROZEN | SEALED | FIXED | SPARSE | FIXED_LEN)
    }

    /// Appends to an array.
    #[inline]
    pub(crate) fn array_push(&mut self, o: O, v: V) -> R<bool> {
        if !Rt::simple(o) || o.elen() >= u32::MAX - 1 {
            return Ok(false);
        }
        let n = o.elen();
        // SAFETY: a live array.
        unsafe {
            if n == (*o.0).ecap {
                self.grow_elems(o, n as usize + 1)?;
            }
            self.touch(o.0, OBJ_SIZE)?;
            self.write((*o.0).elems.add(n as usize), v)?;
            (*o.0).elen = n + 1;
            (*o.0).aux = n + 1;
        }
        Ok(true)
    }

    /// Removes the first element of a dense array without holes.
    pub(crate) fn shift_elems(&mut self, o: O) -> R<()> {
        let n = o.elen();
        self.touch_head(o)?;
        // SAFETY: a live array; the elements move one down.
        unsafe {
            if self.is_old((*o.0).elems) {
                self.touch((*o.0).elems, n as usize * 8)?;
            }
            core::ptr::copy((*o.0).elems.add(1), (*o.0).elems, n as usize - 1);
            (*o.0).elen = n - 1;
            (*o.0).aux = n - 1;
        }
        Ok(())
    }

    fn grow_elems(&mut self, o: O, need: usize) -> R<()> {
        self.touch_head(o)?;
        // SAFETY: a live object with dense elements; the new block is longer than the old one.
        unsafe {
            let old = (*o.0).ecap as usize;
            let cap = (old + old / 2 + 4).max(need);
            if cap >= u32::MAX as usize {
                return Err(self.internal());
            }
            let block = (*o.0).elems as *mut u8;
            if old > 0 && !self.is_old(block) && self.extend(block, old * 8, cap * 8) {
                (*o.0).ecap = cap as u32;
                return Ok(());
            }
            self.charge(old >> 3)?;
            let p = self.alloc(cap * 8)? as *mut V;
            core::ptr::copy_nonoverlapping((*o.0).elems, p, (*o.0).elen as usize);
            (*o.0).elems = p;
            (*o.0).ecap = cap as u32;
        }
        Ok(())
    }

    /// An own element.
    #[inline]
    pub(crate) fn elem(&self, o: O, i: u32) -> Option<Found> {
        let v = o.dense(i);
        if !v.is_empty() {
            let lost = if o.has(FROZEN) {
                W | C
            } else if o.has(SEALED) {
                C
            } else {
                0
            };
            return Some(Found { v, attrs: WEC & !lost });
        }
        if o.has(SPARSE) {
            let e = o.sparse_elems();
            let at = e.binary_search_by_key(&i, |e| e.index).ok()?;
            return Some(e[at].found());
        }
        None
    }

    /// Makes or changes an own element. An array's length follows; callers have checked that they may.
    pub(crate) fn def_elem(&mut self, o: O, i: u32, v: V, attrs: u32) -> R<()> {
        if o.class() == Class::Typed {
            return self.typed_set(o, i as usize, v);
        }
        if o.class() == Class::Array && i >= o.aux() {
            self.set_aux(o, i + 1)?;
        }
        if attrs & ACC != 0 || attrs & W == 0 {
            self.heap.special = true;
        }
        if !o.has(SPARSE) {
            let dense = attrs == WEC && !o.has(FROZEN | SEALED);
            if dense && i < o.elen() {
                return self.write(o.elem_ptr(i), v);
            }
            if dense && (i as usize) < o.elen() as usize * 2 + 1024 {
                return self.dense_at(o, i, v);
            }
            self.make_sparse(o)?;
        }
        self.sparse_set(o, i, v, attrs)
    }

    fn dense_at(&mut self, o: O, i: u32, v: V) -> R<()> {
        // SAFETY: a live object with dense elements.
        unsafe {
            if i >= (*o.0).ecap {
                self.grow_elems(o, i as usize + 1)?;
            }
            self.touch_head(o)?;
            for k in (*o.0).elen..i {
                self.write((*o.0).elems.add(k as usize), V::EMPTY)?;
            }
            self.write((*o.0).elems.add(i as usize), v)?;
            (*o.0).elen = i + 1;
        }
        Ok(())
    }

    fn make_sparse(&mut self, o: O) -> R<()> {
        self.touch_head(o)?;
        let n = o.elems().iter().filter(|v| !v.is_empty()).count();
        let cap = (n * 2).max(8);
        let at = self.alloc(cap * core::mem::size_of::<Elem>())? as *mut Elem;
        let s = self.alloc(core::mem::size_of::<Sparse>())? as *mut Sparse;
        self.charge(o.elems().len())?;
        let mut k = 0;
        for i in 0..o.elen() {
            if let Some(f) = self.elem(o, i) {
                // SAFETY: there is room for `n` of them.
                unsafe { *at.add(k) = Elem { v: f.v, index: i, attrs: f.attrs } };
                k += 1;
            }
        }
        // SAFETY: fresh blocks and a live object.
        unsafe {
            s.write(Sparse { n: n as u32, cap: cap as u32, at });
            (*o.0).elems = s as *mut V;
            (*o.0).elen = 0;
            (*o.0).ecap = 0;
            (*o.0).flags |= SPARSE;
        }
        Ok(())
    }

    fn sparse_set(&mut self, o: O, i: u32, v: V, attrs: u32) -> R<()> {
        let s = o.sparse();
        self.touch(s as *const Sparse, core::mem::size_of::<Sparse>())?;
        match o.sparse_elems().binary_search_by_key(&i, |e| e.index) {
            Ok(at) => {
                let e = &mut o.sparse_elems()[at];
                self.touch(e as *const Elem, core::mem::size_of::<Elem>())?;
                if e.attrs & MAPPED != 0 && attrs & ACC == 0 {
                    self.write(cell_ptr(e.v, 0), v)?;
                    if attrs & W != 0 {
                        e.attrs = attrs | MAPPED;
                        return Ok(());
                    }
                }
                e.v = v;
                e.attrs = attrs;
            }
            Err(at) => {
                let size = core::mem::size_of::<Elem>();
                self.charge(1 + (s.n as usize - at))?;
                // SAFETY: the new block is longer than the old one; there is room for one more.
                unsafe {
                    if s.n == s.cap || self.is_old(s.at) {
                        let cap = s.cap * 2;
                        let p = self.alloc(cap as usize * size)? as *mut Elem;
                        core::ptr::copy_nonoverlapping(s.at, p, s.n as usize);
                        s.at = p;
                        s.cap = cap;
                    }
                    core::ptr::copy(s.at.add(at), s.at.add(at + 1), s.n as usize - at);
                    *s.at.add(at) = Elem { v, index: i, attrs };
                }
                s.n += 1;
            }
        }
        Ok(())
    }

    /// Lets an element of an arguments object share its value with a parameter, whose box is given.
    pub(crate) fn map_elem(&mut self, o: O, i: u32, parameter: V) -> R<()> {
        if !o.has(SPARSE) {
            self.make_sparse(o)?;
        }
        self.sparse_set(o, i, parameter, WEC | MAPPED)
    }

    /// Removes an own element that may be removed.
    pub(crate) fn del_elem(&mut self, o: O, i: u32) -> R<()> {
        if !o.has(SPARSE) {
            if i < o.elen() {
                return self.write(o.elem_ptr(i), V::EMPTY);
            }
            return Ok(());
        }
        let s = o.sparse();
        if let Ok(at) = o.sparse_elems().binary_search_by_key(&i, |e| e.index) {
            self.touch(s as *const Sparse, core::mem::size_of::<Sparse>())?;
            self.touch(s.at, s.n as usize * core::mem::size_of::<Elem>())?;
            self.charge(s.n as usize - at)?;
            // SAFETY: moves the entries behind `at` one down.
            unsafe { core::ptr::copy(s.at.add(at + 1), s.at.add(at), s.n as usize - at - 1) };
            s.n -= 1;
        }
        Ok(())
    }

    /// Shortens or lengthens an array. False when an element could not be removed; the length is then as short as it could get.
    pub(crate) fn set_array_len(&mut self, o: O, n: u32) -> R<bool> {
        self.touch_head(o)?;
        let mut ok = true;
        let mut len = n;
        if o.has(SPARSE) {
            while let Some(&e) = o.sparse_elems().last() {
                if e.index < n {
                    break;
                }
                if e.attrs & C == 0 {
                    len = e.index + 1;
                    ok = false;
                    break;
                }
                self.del_elem(o, e.index)?;
            }
        } else if n < o.elen() {
            if o.has(FROZEN | SEALED) {
                let last = o.elems().iter().rposition(|v| !v.is_empty()).map_or(0, |i| i as u32 + 1);
                if last > n {
                    len = last;
                    ok = false;
                }
            }
            // SAFETY: a live array.
            unsafe { (*o.0).elen = (*o.0).elen.min(len) };
        }
        self.set_aux(o, len)?;
        Ok(ok)
    }

    /// Freezes or seals the elements.
    pub(crate) fn lower_elems(&mut self, o: O, lost: u32) -> R<()> {
        self.heap.special = true;
        if o.has(SPARSE) {
            let s = o.sparse();
            self.touch(s.at, s.n as usize * core::mem::size_of::<Elem>())?;
            for e in o.sparse_elems() {
                if lost & W != 0 {
                    (e.v, e.attrs) = (e.found().v, e.found().attrs);
                }
                e.attrs &= !(if e.attrs & ACC != 0 { lost & !W } else { lost });
            }
            return Ok(());
        }
        self.set_flag(o, if lost & W != 0 { FROZEN } else { SEALED })
    }

    /// The indices of the own elements, ascending, into `out`.
    pub(crate) fn elem_indices(&mut self, o: O, mut each: impl FnMut(&mut Rt, u32, u32) -> R<()>) -> R<()> {
        if o.has(SPARSE) {
            for i in 0..o.sparse_elems().len() {
                let e = o.sparse_elems()[i];
                each(self, e.index, e.found().attrs)?;
            }
            return Ok(());
        }
        for i in 0..o.elen() {
            if let Some(f) = self.elem(o, i) {
                each(self, i, f.attrs)?;
            }
        }
        Ok(())
    }
}
