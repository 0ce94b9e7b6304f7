//! The machine: backtracking over one text, with its choices and what they undo on a stack in the arena.

use super::compile::{op, MOST};
use super::program::{Program, POINTS};
use super::{fold, is_line_end, is_word, List, IGNORE_CASE};
use crate::mem::Rt;
use crate::str::{Units, S};
use crate::value::R;

/// A slot that was not written.
pub(crate) const NOWHERE: u32 = u32::MAX;

/// Where a match and its groups lie: start and end of each, NOWHERE for a group that took no part.
#[derive(Clone, Copy)]
pub(crate) struct Captures {
    pub at: &'static [u32],
}

impl Captures {
    pub fn start(self) -> usize {
        self.at.first().map_or(0, |&i| i as usize)
    }
    pub fn end(self) -> usize {
        self.at.get(1).map_or(0, |&i| i as usize)
    }
    /// Start and end of a group that took part.
    pub fn group(self, i: u32) -> Option<(usize, usize)> {
        match self.at.get(i as usize * 2..i as usize * 2 + 2) {
            Some(&[a, b]) if a != NOWHERE && b != NOWHERE => Some((a as usize, b as usize)),
            _ => None,
        }
    }
}

/// A text as the machine reads it.
trait Text: Copy {
    fn len(self) -> usize;
    /// The unit at a place that is there.
    fn unit(self, i: usize) -> u32;
    const WIDE: bool;
}

impl Text for &'static [u8] {
    #[inline(always)]
    fn len(self) -> usize {
        <[u8]>::len(self)
    }
    #[inline(always)]
    fn unit(self, i: usize) -> u32 {
        self.get(i).copied().unwrap_or(0) as u32
    }
    const WIDE: bool = false;
}

impl Text for &'static [u16] {
    #[inline(always)]
    fn len(self) -> usize {
        <[u16]>::len(self)
    }
    #[inline(always)]
    fn unit(self, i: usize) -> u32 {
        self.get(i).copied().unwrap_or(0) as u32
    }
    const WIDE: bool = true;
}

/// What backtracking finds on the stack.
#[derive(Clone, Copy)]
enum Entry {
    /// Go on at this instruction and place.
    Choice { pc: u32, pos: u32 },
    /// Enter the body of the loop there.
    Enter { pc: u32, pos: u32 },
    /// Give back one character of those that a repetition took, `least..now`.
    Less { pc: u32, least: u32, now: u32 },
    /// Take one character more for the repetition there, which took `n`.
    More { pc: u32, pos: u32, n: u32 },
    /// A slot had this value.
    Undo { slot: u32, was: u32 },
}

struct Machine<T> {
    p: &'static Program,
    text: T,
    /// Whether characters are code points.
    points: bool,
    /// Canonicalize in Unicode mode.
    unicode: bool,
    folds: bool,
    slots: List<u32>,
    stack: List<Entry>,
    steps: usize,
}

/// The first match at or behind `from`, or only the one at `from`.
pub(crate) fn find(rt: &mut Rt, p: &'static Program, s: S, from: usize, only: bool) -> R<Option<Captures>> {
    rt.charge(2)?;
    let start = rt.pos;
    let found = match s.units() {
        Units::One(b) => Machine::new(rt, p, b)?.search(rt, from, only)?,
        Units::Two(u) => Machine::new(rt, p, u)?.search(rt, from, only)?,
    };
    // Nothing but the machine took memory: what it needs no more is given back. The slots were taken first.
    rt.pos = match found {
        Some(c) => (c.at.as_ptr_range().end as usize + 7) & !7,
        None => start,
    };
    Ok(found)
}

impl<T: Text> Machine<T> {
    fn new(rt: &mut Rt, p: &'static Program, text: T) -> R<Machine<T>> {
        let unicode = p.flags & POINTS != 0;
        let mut slots = List::new();
        for _ in 0..p.slots {
            slots.push(rt, NOWHERE)?;
        }
        let folds = p.flags & IGNORE_CASE != 0;
        Ok(Machine { p, text, points: unicode && T::WIDE, unicode, folds, slots, stack: List::new(), steps: 0 })
    }

    fn search(mut self, rt: &mut Rt, from: usize, only: bool) -> R<Option<Captures>> {
        let mut at = from;
        loop {
            if !only {
                match self.next_start(rt, at)? {
                    Some(i) => at = i,
                    None => return Ok(None),
                }
            }
            if self.run(rt, 0, at)? {
                let n = self.p.groups as usize * 2;
                return Ok(Some(Captures { at: self.slots.all().get(..n).unwrap_or(&[]) }));
            }
            if only || at >= self.text.len() || self.p.anchored {
                return Ok(None);
            }
            at += if self.points { self.width(at) } else { 1 };
        }
    }

    /// The next place at which a match may begin.
    #[inline]
    fn next_start(&mut self, rt: &mut Rt, from: usize) -> R<Option<usize>> {
        if self.p.anchored {
            return Ok(if from == 0 { Some(0) } else { None });
        }
        if !self.p.has_first {
            return Ok(Some(from));
        }
        let mut at = from;
        while at < self.text.len() {
            let c = self.text.unit(at);
            if c > 255 || self.p.first[(c >> 5) as usize] >> (c & 31) & 1 != 0 {
                break;
            }
            at += 1;
        }
        rt.charge((at - from) >> 4)?;
        Ok(if at < self.text.len() { Some(at) } else { None })
    }

    /// How many units the character at a place has.
    #[inline(always)]
    fn width(&self, at: usize) -> usize {
        1 + self.pair(at) as usize
    }

    fn pair(&self, at: usize) -> bool {
        at + 1 < self.text.len()
            && (0xD800..0xDC00).contains(&self.text.unit(at))
            && (0xDC00..0xE000).contains(&self.text.unit(at + 1))
    }

    /// The character at a place that is there, and the place behind it.
    #[inline(always)]
    fn read(&self, at: usize) -> (u32, usize) {
        let c = self.text.unit(at);
        if self.points && self.pair(at) {
            return (0x10000 + ((c - 0xD800) << 10) + (self.text.unit(at + 1) - 0xDC00), at + 2);
        }
        (c, at + 1)
    }

    /// The character before a place, and the place where it begins.
    #[inline(always)]
    fn read_back(&self, at: usize) -> (u32, usize) {
        if self.points && at >= 2 && self.pair(at - 2) {
            return (self.read(at - 2).0, at - 2);
        }
        (self.text.unit(at - 1), at - 1)
    }

    /// Whether a one-character instruction matches a character.
    #[inline(always)]
    fn matches(&self, w: u32, c: u32) -> bool {
        match w & 0x7F {
            op::CHAR => c == w >> 8,
            op::FOLDED => fold(c, self.unicode) == w >> 8,
            op::ANY => !is_line_end(c),
            op::ALL => true,
            _ => match self.p.sets.get((w >> 8) as usize) {
                Some(s) => s.has(c, self.p.ranges),
                None => false,
            },
        }
    }

    fn word_at(&self, at: usize) -> bool {
        if at >= self.text.len() {
            return false;
        }
        let c = self.text.unit(at);
        is_word(c) || (self.unicode && self.folds && is_word(fold(c, true)))
    }

    fn line_end_at(&self, at: usize) -> bool {
        at >= self.text.len() || is_line_end(self.text.unit(at))
    }

    fn slot(&self, i: u32) -> u32 {
        self.slots.all().get(i as usize).copied().unwrap_or(NOWHERE)
    }

    /// Writes a slot, to be undone by backtracking.
    #[inline(always)]
    fn set(&mut self, rt: &mut Rt, i: u32, v: u32) -> R<()> {
        let was = self.slot(i);
        if was != v {
            self.stack.push(rt, Entry::Undo { slot: i, was })?;
            self.put(i, v);
        }
        Ok(())
    }

    #[inline(always)]
    fn put(&mut self, i: u32, v: u32) {
        if let Some(s) = self.slots.all_mut().get_mut(i as usize) {
            *s = v;
        }
    }

    fn operand(&self, pc: usize, i: usize) -> u32 {
        self.p.code.get(pc + i).copied().unwrap_or(0)
    }

    /// Runs from an instruction and a place to MATCH; what it has left undecided stays on the stack.
    fn run(&mut self, rt: &mut Rt, pc: usize, pos: usize) -> R<bool> {
        let base = self.stack.len();
        let (mut pc, mut pos) = (pc, pos);
        loop {
            self.steps += 1;
            if self.steps & 31 == 0 {
                rt.charge(8)?;
            }
            let w = self.operand(pc, 0);
            let on = match w & 0xFF {
                op::CHAR..=op::SET => {
                    if pos < self.text.len() {
                        let (c, next) = self.read(pos);
                        pos = next;
                        pc += 1;
                        self.matches(w, c)
                    } else {
                        false
                    }
                }
                op::SAVE => {
                    self.set(rt, w >> 8, pos as u32)?;
                    pc += 1;
                    true
                }
                op::REPEAT => match self.repeat(rt, w, pc, pos)? {
                    Some(to) => {
                        pos = to;
                        pc += 4;
                        true
                    }
                    None => false,
                },
                op::SPLIT => {
                    let other = pc + self.operand(pc, 1) as usize;
                    let (first, second) = if w >> 8 == 0 { (pc + 2, other) } else { (other, pc + 2) };
                    self.stack.push(rt, Entry::Choice { pc: second as u32, pos: pos as u32 })?;
                    pc = first;
                    true
                }
                op::JUMP => {
                    pc += self.operand(pc, 1) as usize;
                    true
                }
                op::MATCH => return Ok(true),
                op::LOOK => match self.look(rt, w, pc, pos)? {
                    true => {
                        pc += self.operand(pc, 1) as usize;
                        true
                    }
                    false => false,
                },
                op::COUNT => {
                    self.set(rt, w >> 8, 0)?;
                    pc += 1;
                    true
                }
                op::LOOP => {
                    pc = self.enter_or_leave(rt, w, pc, pos)?;
                    true
                }
                op::AGAIN => {
                    let slot = w >> 8;
                    let beyond_least = self.slot(slot) > self.operand(pc, 1);
                    pc -= self.operand(pc, 2) as usize;
                    // An iteration that matched nothing, and need not have been, leads nowhere.
                    !(beyond_least && self.slot(slot + 1) == pos as u32)
                }
                _ => {
                    let (hit, to) = self.rest(rt, w, pos)?;
                    pos = to;
                    pc += 1;
                    hit
                }
            };
            if !on {
                match self.backtrack(rt, base)? {
                    Some((p, at)) => (pc, pos) = (p, at),
                    None => return Ok(false),
                }
            }
        }
    }

    /// Assertions, back references, and what reads backwards.
    fn rest(&mut self, rt: &mut Rt, w: u32, pos: usize) -> R<(bool, usize)> {
        let text = self.text;
        let before = |m: &Self| pos > 0 && m.word_at(pos - 1);
        Ok(match w & 0xFF {
            op::START => (pos == 0, pos),
            op::END => (pos == text.len(), pos),
            op::LINE_START => (pos == 0 || is_line_end(text.unit(pos - 1)), pos),
            op::LINE_END => (self.line_end_at(pos), pos),
            op::WORD => (before(self) != self.word_at(pos), pos),
            op::NOT_WORD => (before(self) == self.word_at(pos), pos),
            b if b & 0x7F == op::BACKREF => self.back_reference(rt, w, pos)?,
            _ if pos == 0 => (false, pos),
            _ => {
                let (c, to) = self.read_back(pos);
                (self.matches(w, c), to)
            }
        })
    }

    fn back_reference(&mut self, rt: &mut Rt, w: u32, pos: usize) -> R<(bool, usize)> {
        let group = w >> 8;
        let (a, b) = (self.slot(group * 2), self.slot(group * 2 + 1));
        if a == NOWHERE || b == NOWHERE {
            return Ok((true, pos));
        }
        let (a, n) = (a as usize, (b - a) as usize);
        rt.charge(n >> 3)?;
        let back = w & op::BACK != 0;
        let here = match if back { pos.checked_sub(n) } else { Some(pos) } {
            Some(h) if h + n <= self.text.len() => h,
            _ => return Ok((false, pos)),
        };
        let mut i = 0;
        while i < n {
            let ((x, next), (y, _)) = (self.read(a + i), self.read(here + i));
            if x != y && !(self.folds && fold(x, self.unicode) == fold(y, self.unicode)) {
                return Ok((false, pos));
            }
            i = next - a;
        }
        Ok((true, if back { here } else { here + n }))
    }

    /// Takes as many characters as it may, or as few; where that ends.
    fn repeat(&mut self, rt: &mut Rt, w: u32, pc: usize, pos: usize) -> R<Option<usize>> {
        let (least, most, one) = (self.operand(pc, 1), self.operand(pc, 2), self.operand(pc, 3));
        let lazy = w >> 8 != 0;
        let want = if lazy { least } else { most };
        let (mut at, mut n, mut after_least) = (pos, 0, pos);
        while n < want && at < self.text.len() {
            let (c, next) = self.read(at);
            if !self.matches(one, c) {
                break;
            }
            at = next;
            n += 1;
            if n == least {
                after_least = at;
            }
        }
        rt.charge((at - pos) >> 3)?;
        if n < least {
            return Ok(None);
        }
        if lazy {
            self.stack.push(rt, Entry::More { pc: pc as u32, pos: at as u32, n })?;
        } else if at > after_least {
            self.stack.push(rt, Entry::Less { pc: pc as u32 + 4, least: after_least as u32, now: at as u32 })?;
        }
        Ok(Some(at))
    }

    fn look(&mut self, rt: &mut Rt, w: u32, pc: usize, pos: usize) -> R<bool> {
        rt.deeper()?;
        let base = self.stack.len();
        let found = self.run(rt, pc + 2, pos)?;
        let not = w >> 8 != 0;
        if found && not {
            self.undo(base);
            return Ok(false);
        }
        if found {
            self.decide(rt, base)?;
        }
        Ok(found != not)
    }

    /// Forgets the choices above `base`, but not what is to be undone.
    fn decide(&mut self, rt: &mut Rt, base: usize) -> R<()> {
        rt.charge((self.stack.len() - base) >> 3)?;
        let mut to = base;
        let all = self.stack.all_mut();
        for i in base..all.len() {
            if matches!(all[i], Entry::Undo { .. }) {
                all[to] = all[i];
                to += 1;
            }
        }
        self.stack.truncate(to);
        Ok(())
    }

    fn undo(&mut self, base: usize) {
        while self.stack.len() > base {
            if let Some(Entry::Undo { slot, was }) = self.stack.pop() {
                self.put(slot, was);
            }
        }
    }

    /// LOOP: into the body once more, or on behind it.
    fn enter_or_leave(&mut self, rt: &mut Rt, w: u32, pc: usize, pos: usize) -> R<usize> {
        let slot = w >> 8 & 0x7F_FFFF;
        let lazy = w >> 31 != 0;
        let (least, most) = (self.operand(pc, 1), self.operand(pc, 2));
        let out = pc + self.operand(pc, 3) as usize;
        let n = self.slot(slot);
        if n >= least {
            if n >= most && most != MOST {
                return Ok(out);
            }
            if lazy {
                self.stack.push(rt, Entry::Enter { pc: pc as u32, pos: pos as u32 })?;
                return Ok(out);
            }
            self.stack.push(rt, Entry::Choice { pc: out as u32, pos: pos as u32 })?;
        }
        self.enter(rt, pc, pos)
    }

    fn enter(&mut self, rt: &mut Rt, pc: usize, pos: usize) -> R<usize> {
        let slot = self.operand(pc, 0) >> 8 & 0x7F_FFFF;
        let n = self.slot(slot);
        self.set(rt, slot, n + 1)?;
        self.set(rt, slot + 1, pos as u32)?;
        for g in self.operand(pc, 4)..self.operand(pc, 5) {
            self.set(rt, g * 2, NOWHERE)?;
            self.set(rt, g * 2 + 1, NOWHERE)?;
        }
        Ok(pc + 6)
    }

    /// Goes back to the last choice; where it leads, or None when there is none above `base`.
    fn backtrack(&mut self, rt: &mut Rt, base: usize) -> R<Option<(usize, usize)>> {
        while self.stack.len() > base {
            match self.stack.pop() {
                Some(Entry::Undo { slot, was }) => self.put(slot, was),
                Some(Entry::Choice { pc, pos }) => return Ok(Some((pc as usize, pos as usize))),
                Some(Entry::Enter { pc, pos }) => {
                    return Ok(Some((self.enter(rt, pc as usize, pos as usize)?, pos as usize)));
                }
                Some(Entry::Less { pc, least, now }) => {
                    let at = (self.read_back(now as usize).1 as u32).max(least);
                    if at > least {
                        self.stack.push(rt, Entry::Less { pc, least, now: at })?;
                    }
                    return Ok(Some((pc as usize, at as usize)));
                }
                Some(Entry::More { pc, pos, n }) => {
                    let (most, one) = (self.operand(pc as usize, 2), self.operand(pc as usize, 3));
                    if n >= most || pos as usize >= self.text.len() {
                        continue;
                    }
                    let (c, next) = self.read(pos as usize);
                    if self.matches(one, c) {
                        self.stack.push(rt, Entry::More { pc, pos: next as u32, n: n + 1 })?;
                        return Ok(Some((pc as usize + 4, next)));
                    }
                }
                None => return Ok(None),
            }
        }
        Ok(None)
    }
}
