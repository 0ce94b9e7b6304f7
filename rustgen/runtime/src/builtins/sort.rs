//! Sorting as V8 does it (TimSort): the order in which a comparator is called, and what becomes of an
//! inconsistent one, can be seen by programs.

use crate::call;
use crate::conv::{to_number, to_string};
use crate::mem::Rt;
use crate::obj::O;
use crate::value::{R, V};
use core::cmp::Ordering;

const MIN_GALLOP: usize = 7;
/// Runs on the stack: lengths grow like Fibonacci numbers, so 85 are enough for any array.
const RUNS: usize = 85;

struct Sorter {
    work: O,
    temp: O,
    f: V,
    /// The code of `f`, if it was generated.
    code: Option<call::Code>,
    min_gallop: usize,
    base: [usize; RUNS],
    len: [usize; RUNS],
    runs: usize,
}

/// The values in order; `f` is the comparator, or undefined for the order of strings. None is undefined or EMPTY.
pub(crate) fn sorted(rt: &mut Rt, items: &[V], f: V) -> R<&'static [V]> {
    let work = rt.new_array(items)?;
    if f.is_undefined() {
        if let Some(s) = by_text(rt, work)? {
            return Ok(s);
        }
    }
    Sorter::new(rt, work, f)?.sort(rt, items.len())?;
    Ok(work.elems())
}

/// The default order when no value is an object: nothing of it can be seen but the result.
fn by_text(rt: &mut Rt, work: O) -> R<Option<&'static [V]>> {
    let e = work.elems();
    if e.iter().any(|v| v.is_object()) {
        return Ok(None);
    }
    if e.iter().all(|v| v.is_str()) {
        return Ok(None);
    }
    // Pair each value with its text, sort by text, and take the values out again.
    let texts = rt.array_with_room(e.len())?;
    for &v in e {
        rt.charge(1)?;
        let s = to_string(rt, v)?;
        let c = rt.new_cell(&[s.v(), v])?;
        rt.array_push(texts, c)?;
    }
    Sorter::new(rt, texts, V::EMPTY)?.sort(rt, e.len())?;
    for (i, &c) in texts.elems().iter().enumerate() {
        rt.write(work.elem_ptr(i as u32), crate::obj::cell(c, 1))?;
    }
    Ok(Some(work.elems()))
}

#[inline(always)]
fn at(a: O, i: usize) -> V {
    a.dense(i as u32)
}

/// Writes an element of an array that only this sort has, so that no change of it is to be undone.
#[inline(always)]
fn set(rt: &mut Rt, a: O, i: usize, v: V) -> R<()> {
    if i >= a.elen() as usize {
        return Err(rt.internal());
    }
    // SAFETY: an element that is there.
    unsafe { *a.elem_ptr(i as u32) = v };
    Ok(())
}

/// Copies `n` values within or between such arrays, overlapping or not.
#[inline]
fn copy(rt: &mut Rt, from: O, src: usize, to: O, dst: usize, n: usize) -> R<()> {
    rt.charge(n >> 2)?;
    if src + n > from.elen() as usize || dst + n > to.elen() as usize {
        return Err(rt.internal());
    }
    if n == 0 {
        return Ok(());
    }
    // SAFETY: elements that are there.
    unsafe { core::ptr::copy(from.elem_ptr(src as u32), to.elem_ptr(dst as u32), n) };
    Ok(())
}

/// Where to look next while galloping.
fn next_offset(o: usize) -> usize {
    o * 2 + 1
}

impl Sorter {
    fn new(rt: &mut Rt, work: O, f: V) -> R<Sorter> {
        let temp = rt.array_with_room(0)?;
        let code = call::code(rt, f);
        Ok(Sorter { work, temp, f, code, min_gallop: MIN_GALLOP, base: [0; RUNS], len: [0; RUNS], runs: 0 })
    }

    /// Whether `a` comes before `b`; any other answer of the comparator is "no".
    #[inline(always)]
    fn less(&mut self, rt: &mut Rt, a: V, b: V) -> R<bool> {
        rt.charge(1)?;
        if let (Some(code), false, false) = (self.code, a.is_empty(), b.is_empty()) {
            let r = code(rt, self.f, V::UNDEFINED, &[a, b])?;
            if r.is_num() {
                return Ok(r.f() < 0.0);
            }
            return Ok(to_number(rt, r)? < 0.0);
        }
        self.less_otherwise(rt, a, b)
    }

    #[inline(never)]
    fn less_otherwise(&mut self, rt: &mut Rt, a: V, b: V) -> R<bool> {
        if a.is_empty() || b.is_empty() {
            return Err(rt.internal());
        }
        if self.f.is_undefined() || self.f.is_empty() {
            let (a, b) = if self.f.is_empty() {
                (crate::obj::cell(a, 0).s(), crate::obj::cell(b, 0).s())
            } else {
                (to_string(rt, a)?, to_string(rt, b)?)
            };
            rt.charge(a.len().min(b.len()) >> 4)?;
            return Ok(a.compare(b) == Ordering::Less);
        }
        let r = call::call(rt, self.f, V::UNDEFINED, &[a, b], "")?;
        Ok(to_number(rt, r)? < 0.0)
    }

    fn sort(&mut self, rt: &mut Rt, length: usize) -> R<()> {
        if length < 2 {
            return Ok(());
        }
        let min_run = min_run_length(length);
        let mut low = 0;
        let mut left = length;
        while left != 0 {
            let mut run = self.make_run(rt, low, low + left)?;
            if run < min_run {
                let forced = min_run.min(left);
                self.insertion(rt, low, low + run, low + forced)?;
                run = forced;
            }
            if self.runs >= RUNS {
                return Err(rt.internal());
            }
            self.base[self.runs] = low;
            self.len[self.runs] = run;
            self.runs += 1;
            self.collapse(rt)?;
            low += run;
            left -= run;
        }
        while self.runs > 1 {
            let mut n = self.runs - 2;
            if n > 0 && self.len[n - 1] < self.len[n + 1] {
                n -= 1;
            }
            self.merge_at(rt, n)?;
        }
        Ok(())
    }

    /// The length of the run at `low`, which is made ascending.
    fn make_run(&mut self, rt: &mut Rt, low: usize, high: usize) -> R<usize> {
        if low + 1 == high {
            return Ok(1);
        }
        let w = self.work;
        let mut run = 2;
        let mut last = at(w, low + 1);
        let down = self.less(rt, last, at(w, low))?;
        for i in low + 2..high {
            let v = at(w, i);
            if self.less(rt, v, last)? != down {
                break;
            }
            last = v;
            run += 1;
        }
        if down {
            let (mut a, mut b) = (low, low + run - 1);
            while a < b {
                let (x, y) = (at(w, a), at(w, b));
                set(rt, w, a, y)?;
                set(rt, w, b, x)?;
                a += 1;
                b -= 1;
            }
        }
        Ok(run)
    }

    fn insertion(&mut self, rt: &mut Rt, low: usize, start: usize, high: usize) -> R<()> {
        let w = self.work;
        let start = if low == start { start + 1 } else { start };
        for i in start..high {
            let pivot = at(w, i);
            let (mut left, mut right) = (low, i);
            while left < right {
                let mid = left + ((right - left) >> 1);
                if self.less(rt, pivot, at(w, mid))? {
                    right = mid;
                } else {
                    left = mid + 1;
                }
            }
            copy(rt, w, left, w, left + 1, i - left)?;
            set(rt, w, left, pivot)?;
        }
        Ok(())
    }

    fn invariant(&self, n: usize) -> bool {
        n < 2 || self.len[n - 2] > self.len[n - 1] + self.len[n]
    }

    fn collapse(&mut self, rt: &mut Rt) -> R<()> {
        while self.runs > 1 {
            let mut n = self.runs - 2;
            if !self.invariant(n + 1) || !self.invariant(n) {
                if self.len[n - 1] < self.len[n + 1] {
                    n -= 1;
                }
                self.merge_at(rt, n)?;
            } else if self.len[n] <= self.len[n + 1] {
                self.merge_at(rt, n)?;
            } else {
                break;
            }
        }
        Ok(())
    }

    fn merge_at(&mut self, rt: &mut Rt, i: usize) -> R<()> {
        let w = self.work;
        let (mut a, mut na) = (self.base[i], self.len[i]);
        let (b, mut nb) = (self.base[i + 1], self.len[i + 1]);
        self.len[i] = na + nb;
        if i + 3 == self.runs {
            self.base[i + 1] = self.base[i + 2];
            self.len[i + 1] = self.len[i + 2];
        }
        self.runs -= 1;
        let k = self.gallop_right(rt, w, at(w, b), a, na, 0)?;
        a += k;
        na -= k;
        if na == 0 {
            return Ok(());
        }
        nb = self.gallop_left(rt, w, at(w, a + na - 1), b, nb, nb - 1)?;
        if nb == 0 {
            return Ok(());
        }
        if na <= nb {
            self.merge_low(rt, a, na, b, nb)
        } else {
            self.merge_high(rt, a, na, b, nb)
        }
    }

    /// Where `key` belongs among sorted values, before equal ones.
    fn gallop_left(&mut self, rt: &mut Rt, arr: O, key: V, base: usize, len: usize, hint: usize) -> R<usize> {
        let mut last = 0;
        let mut ofs = 1;
        let (mut lo, mut hi);
        if self.less(rt, at(arr, base + hint), key)? {
            let max = len - hint;
            while ofs < max && self.less(rt, at(arr, base + hint + ofs), key)? {
                last = ofs;
                ofs = next_offset(ofs);
            }
            ofs = ofs.min(max);
            lo = last + hint + 1;
            hi = ofs + hint;
        } else {
            let max = hint + 1;
            while ofs < max && !self.less(rt, at(arr, base + hint - ofs), key)? {
                last = ofs;
                ofs = next_offset(ofs);
            }
            ofs = ofs.min(max);
            lo = hint + 1 - ofs;
            hi = hint - last;
        }
        while lo < hi {
            let m = lo + ((hi - lo) >> 1);
            if self.less(rt, at(arr, base + m), key)? {
                lo = m + 1;
            } else {
                hi = m;
            }
        }
        Ok(hi)
    }

    /// Where `key` belongs among sorted values, behind equal ones.
    fn gallop_right(&mut self, rt: &mut Rt, arr: O, key: V, base: usize, len: usize, hint: usize) -> R<usize> {
        let mut last = 0;
        let mut ofs = 1;
        let (mut lo, mut hi);
        if self.less(rt, key, at(arr, base + hint))? {
            let max = hint + 1;
            while ofs < max && self.less(rt, key, at(arr, base + hint - ofs))? {
                last = ofs;
                ofs = next_offset(ofs);
            }
            ofs = ofs.min(max);
            lo = hint + 1 - ofs;
            hi = hint - last;
        } else {
            let max = len - hint;
            while ofs < max && !self.less(rt, key, at(arr, base + hint + ofs))? {
                last = ofs;
                ofs = next_offset(ofs);
            }
            ofs = ofs.min(max);
            lo = last + hint + 1;
            hi = ofs + hint;
        }
        while lo < hi {
            let m = lo + ((hi - lo) >> 1);
            if self.less(rt, key, at(arr, base + m))? {
                hi = m;
            } else {
                lo = m + 1;
            }
        }
        Ok(hi)
    }

    /// Takes `n` values of the work array aside.
    fn set_aside(&mut self, rt: &mut Rt, from: usize, n: usize) -> R<()> {
        let part = self.work.elems().get(from..from + n).unwrap_or(&[]);
        rt.charge(n >> 2)?;
        self.temp = rt.new_array(part)?;
        Ok(())
    }

    /// Merges neighbouring runs, the left one being the shorter.
    fn merge_low(&mut self, rt: &mut Rt, a: usize, mut na: usize, b: usize, mut nb: usize) -> R<()> {
        self.set_aside(rt, a, na)?;
        let (w, t) = (self.work, self.temp);
        let (mut dest, mut ct, mut cb) = (a, 0, b);
        set(rt, w, dest, at(w, cb))?;
        dest += 1;
        cb += 1;
        nb -= 1;
        let mut copy_b = na == 1;
        'merge: {
            if nb == 0 {
                copy_b = false;
                break 'merge;
            }
            if copy_b {
                break 'merge;
            }
            let mut min = self.min_gallop;
            loop {
                let (mut wins_a, mut wins_b) = (0, 0);
                loop {
                    if self.less(rt, at(w, cb), at(t, ct))? {
                        set(rt, w, dest, at(w, cb))?;
                        dest += 1;
                        cb += 1;
                        wins_b += 1;
                        nb -= 1;
                        wins_a = 0;
                        if nb == 0 {
                            break 'merge;
                        }
                        if wins_b >= min {
                            break;
                        }
                    } else {
                        set(rt, w, dest, at(t, ct))?;
                        dest += 1;
                        ct += 1;
                        wins_a += 1;
                        na -= 1;
                        wins_b = 0;
                        if na == 1 {
                            copy_b = true;
                            break 'merge;
                        }
                        if wins_a >= min {
                            break;
                        }
                    }
                }
                min += 1;
                let mut first = true;
                while wins_a >= MIN_GALLOP || wins_b >= MIN_GALLOP || first {
                    first = false;
                    min = (min - 1).max(1);
                    self.min_gallop = min;
                    wins_a = self.gallop_right(rt, t, at(w, cb), ct, na, 0)?;
                    if wins_a > 0 {
                        copy(rt, t, ct, w, dest, wins_a)?;
                        dest += wins_a;
                        ct += wins_a;
                        na -= wins_a;
                        if na == 1 {
                            copy_b = true;
                            break 'merge;
                        }
                        if na == 0 {
                            break 'merge;
                        }
                    }
                    set(rt, w, dest, at(w, cb))?;
                    dest += 1;
                    cb += 1;
                    nb -= 1;
                    if nb == 0 {
                        break 'merge;
                    }
                    wins_b = self.gallop_left(rt, w, at(t, ct), cb, nb, 0)?;
                    if wins_b > 0 {
                        copy(rt, w, cb, w, dest, wins_b)?;
                        dest += wins_b;
                        cb += wins_b;
                        nb -= wins_b;
                        if nb == 0 {
                            break 'merge;
                        }
                    }
                    set(rt, w, dest, at(t, ct))?;
                    dest += 1;
                    ct += 1;
                    na -= 1;
                    if na == 1 {
                        copy_b = true;
                        break 'merge;
                    }
                }
                min += 1;
                self.min_gallop = min;
            }
        }
        if copy_b {
            copy(rt, w, cb, w, dest, nb)?;
            return set(rt, w, dest + nb, at(t, ct));
        }
        copy(rt, t, ct, w, dest, na)
    }

    /// Merges neighbouring runs, the right one being the shorter. Cursors are one too high, so that none is negative.
    fn merge_high(&mut self, rt: &mut Rt, a: usize, mut na: usize, b: usize, mut nb: usize) -> R<()> {
        self.set_aside(rt, b, nb)?;
        let (w, t) = (self.work, self.temp);
        let (mut dest, mut ct, mut ca) = (b + nb, nb, a + na);
        dest -= 1;
        ca -= 1;
        set(rt, w, dest, at(w, ca))?;
        na -= 1;
        let mut copy_a = nb == 1;
        'merge: {
            if na == 0 {
                copy_a = false;
                break 'merge;
            }
            if copy_a {
                break 'merge;
            }
            let mut min = self.min_gallop;
            loop {
                let (mut wins_a, mut wins_b) = (0, 0);
                loop {
                    if self.less(rt, at(t, ct - 1), at(w, ca - 1))? {
                        dest -= 1;
                        ca -= 1;
                        set(rt, w, dest, at(w, ca))?;
                        wins_a += 1;
                        na -= 1;
                        wins_b = 0;
                        if na == 0 {
                            break 'merge;
                        }
                        if wins_a >= min {
                            break;
                        }
                    } else {
                        dest -= 1;
                        ct -= 1;
                        set(rt, w, dest, at(t, ct))?;
                        wins_b += 1;
                        nb -= 1;
                        wins_a = 0;
                        if nb == 1 {
                            copy_a = true;
                            break 'merge;
                        }
                        if wins_b >= min {
                            break;
                        }
                    }
                }
                min += 1;
                let mut first = true;
                while wins_a >= MIN_GALLOP || wins_b >= MIN_GALLOP || first {
                    first = false;
                    min = (min - 1).max(1);
                    self.min_gallop = min;
                    let k = self.gallop_right(rt, w, at(t, ct - 1), a, na, na - 1)?;
                    wins_a = na - k;
                    if wins_a > 0 {
                        dest -= wins_a;
                        ca -= wins_a;
                        copy(rt, w, ca, w, dest, wins_a)?;
                        na -= wins_a;
                        if na == 0 {
                            break 'merge;
                        }
                    }
                    dest -= 1;
                    ct -= 1;
                    set(rt, w, dest, at(t, ct))?;
                    nb -= 1;
                    if nb == 1 {
                        copy_a = true;
                        break 'merge;
                    }
                    let k = self.gallop_left(rt, t, at(w, ca - 1), 0, nb, nb - 1)?;
                    wins_b = nb - k;
                    if wins_b > 0 {
                        dest -= wins_b;
                        ct -= wins_b;
                        copy(rt, t, ct, w, dest, wins_b)?;
                        nb -= wins_b;
                        if nb == 1 {
                            copy_a = true;
                            break 'merge;
                        }
                        if nb == 0 {
                            break 'merge;
                        }
                    }
                    dest -= 1;
                    ca -= 1;
                    set(rt, w, dest, at(w, ca))?;
                    na -= 1;
                    if na == 0 {
                        break 'merge;
                    }
                }
                min += 1;
                self.min_gallop = min;
            }
        }
        if copy_a {
            dest -= na;
            ca -= na;
            copy(rt, w, ca, w, dest, na)?;
            return set(rt, w, dest - 1, at(t, ct - 1));
        }
        copy(rt, t, 0, w, dest - nb, nb)
    }
}

fn min_run_length(mut n: usize) -> usize {
    let mut r = 0;
    while n >= 64 {
        r |= n & 1;
        n >>= 1;
    }
    n + r
}
