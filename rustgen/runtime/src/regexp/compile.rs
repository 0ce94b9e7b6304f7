//! From a pattern to the machine's code, in one pass: code is moved when what comes behind it asks for that, as
//! quantifiers do, or the direction of a lookbehind. So all jumps are relative.

use super::class::{Set, ESCAPES};
use super::program::UNICODE;
use super::{fold, List, DOT_ALL, IGNORE_CASE, MULTILINE};
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::str::S;
use crate::value::{Stop, R, V};

/// The machine's instructions: the low byte of a word. The rest of the word is the argument; operands are words of
/// their own behind it.
pub(crate) mod op {
    /// Match one character: the argument says which, or the number of a set.
    pub const CHAR: u32 = 0;
    pub const FOLDED: u32 = 1;
    pub const ANY: u32 = 2;
    pub const ALL: u32 = 3;
    pub const SET: u32 = 4;
    /// Added to those above, and to BACKREF: read what is before.
    pub const BACK: u32 = 128;
    /// The text of a group.
    pub const BACKREF: u32 = 5;
    pub const START: u32 = 6;
    pub const END: u32 = 7;
    pub const LINE_START: u32 = 8;
    pub const LINE_END: u32 = 9;
    pub const WORD: u32 = 10;
    pub const NOT_WORD: u32 = 11;
    /// Go on here, or else by the operand; the argument 1 says the other way round.
    pub const SPLIT: u32 = 12;
    pub const JUMP: u32 = 13;
    /// Write the position to a slot.
    pub const SAVE: u32 = 14;
    /// Match the one-character instruction in the last operand again and again: least, most. The argument 1 says as few
    /// times as possible.
    pub const REPEAT: u32 = 15;
    /// Begin to count in a slot.
    pub const COUNT: u32 = 16;
    /// Once more or on: slot, lazy; operands are least, most, the way out, the groups from and to that start anew.
    pub const LOOP: u32 = 17;
    /// The end of a loop's body: slot; operands are least and the way back.
    pub const AGAIN: u32 = 18;
    /// A lookaround: 1 says that it must not match; the operand is the way past it.
    pub const LOOK: u32 = 19;
    /// The end of a lookaround, or of all.
    pub const MATCH: u32 = 20;
}

pub(crate) const MOST: u32 = u32::MAX;
const LOOP_WORDS: usize = 6;

/// What a pattern compiles to.
pub(crate) struct Parts {
    pub groups: u32,
    pub loops: u32,
    pub anchored: bool,
    pub has_first: bool,
    pub first: [u32; 8],
    pub code: List<u32>,
    pub sets: List<Set>,
    pub ranges: List<(u32, u32)>,
    pub names: List<(V, u32)>,
}

struct Compiler {
    s: S,
    i: usize,
    flags: u32,
    p: Parts,
    /// How many groups the whole pattern has.
    all_groups: u32,
    has_names: bool,
    /// The number of the next group.
    next: u32,
}

/// What a term is, for the quantifier behind it.
struct Term {
    /// Its code begins here.
    at: usize,
    /// The groups in it.
    groups: (u32, u32),
    /// It can match without reading anything.
    empty: bool,
    /// An assertion takes a quantifier in no mode, or in the lenient one only.
    quantifiable: bool,
}

pub(crate) fn compile(rt: &mut Rt, s: S, flags: u32) -> R<Parts> {
    rt.charge(s.len())?;
    if s.len() > 1 << 16 {
        return Err(rt.api("a regular expression of this length"));
    }
    let p = Parts {
        groups: 1,
        loops: 0,
        anchored: false,
        has_first: false,
        first: [0; 8],
        code: List::new(),
        sets: List::new(),
        ranges: List::new(),
        names: List::new(),
    };
    let mut c = Compiler { s, i: 0, flags, p, all_groups: 0, has_names: false, next: 1 };
    c.count_groups();
    c.p.groups = c.all_groups + 1;
    c.emit(rt, op::SAVE)?;
    c.disjunction(rt, false)?;
    if c.i < s.len() {
        return Err(c.wrong(rt));
    }
    c.emit(rt, op::SAVE | 1 << 8)?;
    c.emit(rt, op::MATCH)?;
    c.resolve_names(rt)?;
    c.look_ahead();
    if c.p.groups as usize + c.p.loops as usize > 1000 {
        return Err(rt.api("a regular expression with so many groups"));
    }
    Ok(c.p)
}

/// A name in a back reference stands for its group until all groups are known.
const BY_NAME: u32 = 1 << 30;

impl Compiler {
    fn unicode(&self) -> bool {
        self.flags & UNICODE != 0
    }

    /// The SyntaxError of a pattern. V8's words for what is wrong are not had.
    #[cold]
    fn wrong(&self, rt: &mut Rt) -> Stop {
        error::unrendered(rt, native::SYNTAX_ERROR_PROTO)
    }

    /// The unit here; the end reads as what no unit is.
    #[inline(always)]
    fn peek(&self) -> u32 {
        self.peek_at(0)
    }

    #[inline(always)]
    fn peek_at(&self, k: usize) -> u32 {
        if self.i + k < self.s.len() {
            return self.s.at(self.i + k) as u32;
        }
        u32::MAX
    }

    fn eat(&mut self, c: u8) -> bool {
        let hit = self.peek() == c as u32;
        self.i += hit as usize;
        hit
    }

    fn eat_all(&mut self, t: &[u8]) -> bool {
        let hit = t.iter().enumerate().all(|(k, &c)| self.peek_at(k) == c as u32);
        if hit {
            self.i += t.len();
        }
        hit
    }

    /// The character here: a code point in Unicode mode, else a unit.
    fn take(&mut self) -> u32 {
        if self.unicode() {
            let (c, n) = self.s.code_point(self.i);
            self.i += n;
            return c;
        }
        self.i += 1;
        self.s.at(self.i - 1) as u32
    }

    fn emit(&mut self, rt: &mut Rt, word: u32) -> R<()> {
        self.p.code.push(rt, word)
    }

    /// Counts the groups of the whole pattern, which back references refer to before they come.
    fn count_groups(&mut self) {
        let (mut i, n) = (0, self.s.len());
        let mut in_class = false;
        while i < n {
            match self.s.at(i) {
                0x5C => i += 1,
                0x5B => in_class = true,
                0x5D => in_class = false,
                0x28 if !in_class => {
                    let at = |k: usize| if i + k < n { self.s.at(i + k) } else { 0 };
                    let named =
                        at(1) == b'?' as u16 && at(2) == b'<' as u16 && at(3) != b'=' as u16 && at(3) != b'!' as u16;
                    self.has_names |= named;
                    self.all_groups += (named || at(1) != b'?' as u16) as u32;
                }
                _ => {}
            }
            i += 1;
        }
    }

    fn disjunction(&mut self, rt: &mut Rt, back: bool) -> R<bool> {
        rt.deeper()?;
        // The jumps to the end, linked through their operands until the end is known.
        let mut jumps = usize::MAX;
        let mut empty = false;
        loop {
            let at = self.p.code.len();
            empty |= self.alternative(rt, back)?;
            if !self.eat(b'|') {
                break;
            }
            let len = self.p.code.len() - at;
            self.p.code.insert(rt, at, &[op::SPLIT, len as u32 + 4])?;
            self.emit(rt, op::JUMP)?;
            self.emit(rt, jumps as u32)?;
            jumps = self.p.code.len() - 1;
        }
        let end = self.p.code.len();
        let code = self.p.code.all_mut();
        while jumps != u32::MAX as usize && jumps != usize::MAX {
            let before = code[jumps] as usize;
            code[jumps] = (end - (jumps - 1)) as u32;
            jumps = before;
        }
        Ok(empty)
    }

    /// Terms up to the next bar or parenthesis; whether they can match nothing.
    fn alternative(&mut self, rt: &mut Rt, back: bool) -> R<bool> {
        let start = self.p.code.len();
        let mut empty = true;
        while self.i < self.s.len() && self.peek() != b'|' as u32 && self.peek() != b')' as u32 {
            let at = self.p.code.len();
            empty &= self.quantified(rt, back)?;
            if back {
                let len = self.p.code.len() - at;
                rt.charge((self.p.code.len() - start) >> 2)?;
                if let Some(all) = self.p.code.all_mut().get_mut(start..) {
                    all.rotate_right(len);
                }
            }
        }
        Ok(empty)
    }

    fn quantified(&mut self, rt: &mut Rt, back: bool) -> R<bool> {
        let t = self.term(rt, back)?;
        let Some((least, most)) = self.quantifier(rt, t.quantifiable)? else { return Ok(t.empty) };
        let lazy = self.eat(b'?');
        self.repeat(rt, &t, least, most, lazy)?;
        Ok(t.empty || least == 0)
    }

    /// The bounds of a quantifier, if there is one here.
    fn quantifier(&mut self, rt: &mut Rt, allowed: bool) -> R<Option<(u32, u32)>> {
        let start = self.i;
        let bounds = match u8::try_from(self.peek()).unwrap_or(0) {
            b'*' => (0, MOST),
            b'+' => (1, MOST),
            b'?' => (0, 1),
            b'{' => match self.braces() {
                Some(b) => {
                    self.i -= 1;
                    b
                }
                None if self.unicode() => return Err(self.wrong(rt)),
                None => {
                    self.i = start;
                    return Ok(None);
                }
            },
            _ => return Ok(None),
        };
        self.i += 1;
        if !allowed || bounds.0 > bounds.1 {
            return Err(self.wrong(rt));
        }
        Ok(Some(bounds))
    }

    /// `{2}`, `{2,}` or `{2,3}`; the cursor comes behind it.
    fn braces(&mut self) -> Option<(u32, u32)> {
        self.i += 1;
        let least = self.decimal()?;
        let mut most = least;
        if self.eat(b',') {
            most = if self.peek() == b'}' as u32 { MOST } else { self.decimal()? };
        }
        if self.eat(b'}') {
            return Some((least, most));
        }
        None
    }

    fn decimal(&mut self) -> Option<u32> {
        let start = self.i;
        let mut n = 0u32;
        while (0x30..=0x39).contains(&self.peek()) {
            n = n.saturating_mul(10).saturating_add(self.peek() - 0x30).min(MOST - 1);
            self.i += 1;
        }
        if self.i == start {
            return None;
        }
        Some(n)
    }

    fn repeat(&mut self, rt: &mut Rt, t: &Term, least: u32, most: u32, lazy: bool) -> R<()> {
        let len = self.p.code.len() - t.at;
        let first = self.p.code.all().get(t.at).copied().unwrap_or(op::MATCH);
        if most == 0 {
            self.p.code.truncate(t.at);
            return Ok(());
        }
        if (least, most) == (1, 1) {
            return Ok(());
        }
        if len == 1 && first & 0xFF <= op::SET {
            return self.p.code.insert(rt, t.at, &[op::REPEAT | (lazy as u32) << 8, least, most]);
        }
        if (least, most) == (0, 1) && !t.empty {
            return self.p.code.insert(rt, t.at, &[op::SPLIT | (lazy as u32) << 8, len as u32 + 2]);
        }
        // The slots of loops come behind those of the groups.
        let slot = self.p.groups * 2 + self.p.loops * 2;
        self.p.loops += 1;
        let out = (LOOP_WORDS + len + 3) as u32;
        let (from, to) = t.groups;
        let head = [op::COUNT | slot << 8, op::LOOP | slot << 8 | (lazy as u32) << 31, least, most, out, from, to];
        self.p.code.insert(rt, t.at, &head)?;
        self.emit(rt, op::AGAIN | slot << 8)?;
        self.emit(rt, least)?;
        // Back to LOOP.
        self.emit(rt, (LOOP_WORDS + len) as u32)
    }

    fn term(&mut self, rt: &mut Rt, back: bool) -> R<Term> {
        let at = self.p.code.len();
        let before = self.next;
        let mut t = Term { at, groups: (before, before), empty: true, quantifiable: false };
        let lines = self.flags & MULTILINE != 0;
        match u8::try_from(self.peek()).unwrap_or(0) {
            b'^' => {
                self.i += 1;
                self.emit(rt, if lines { op::LINE_START } else { op::START })?;
            }
            b'$' => {
                self.i += 1;
                self.emit(rt, if lines { op::LINE_END } else { op::END })?;
            }
            b'(' => self.parenthesis(rt, back, &mut t)?,
            b'\\' if self.peek_at(1) == b'b' as u32 || self.peek_at(1) == b'B' as u32 => {
                self.emit(rt, if self.peek_at(1) == b'b' as u32 { op::WORD } else { op::NOT_WORD })?;
                self.i += 2;
            }
            b'*' | b'+' | b'?' => return Err(self.wrong(rt)),
            b'{' if self.unicode() => return Err(self.wrong(rt)),
            b'{' => {
                let start = self.i;
                if self.braces().is_some() {
                    return Err(self.wrong(rt));
                }
                self.i = start;
                self.one(rt, back, &mut t)?;
            }
            b']' | b'}' if self.unicode() => return Err(self.wrong(rt)),
            _ => self.one(rt, back, &mut t)?,
        }
        t.groups.1 = self.next;
        Ok(t)
    }

    fn parenthesis(&mut self, rt: &mut Rt, back: bool, t: &mut Term) -> R<()> {
        self.i += 1;
        for (text, behind, not) in
            [(&b"?="[..], false, false), (b"?!", false, true), (b"?<=", true, false), (b"?<!", true, true)]
        {
            if self.eat_all(text) {
                t.quantifiable = !behind && !self.unicode();
                return self.look(rt, behind, not);
            }
        }
        t.quantifiable = true;
        if self.eat_all(b"?:") {
            t.empty = self.disjunction(rt, back)?;
            return self.close(rt);
        }
        if self.peek() == b'?' as u32 {
            if !self.eat_all(b"?<") {
                return Err(self.wrong(rt));
            }
            let name = self.name(rt)?;
            if self.p.names.all().iter().any(|n| n.1 != BY_NAME && n.0.same(name.v())) {
                return Err(self.wrong(rt));
            }
            self.p.names.push(rt, (name.v(), self.next))?;
        }
        let group = self.next;
        self.next += 1;
        let (open, shut) = if back { (1, 0) } else { (0, 1) };
        self.emit(rt, op::SAVE | (group * 2 + open) << 8)?;
        t.empty = self.disjunction(rt, back)?;
        self.emit(rt, op::SAVE | (group * 2 + shut) << 8)?;
        self.close(rt)
    }

    fn close(&mut self, rt: &mut Rt) -> R<()> {
        if self.eat(b')') {
            return Ok(());
        }
        Err(self.wrong(rt))
    }

    fn look(&mut self, rt: &mut Rt, behind: bool, not: bool) -> R<()> {
        let at = self.p.code.len();
        self.emit(rt, op::LOOK | (not as u32) << 8)?;
        self.emit(rt, 0)?;
        self.disjunction(rt, behind)?;
        self.emit(rt, op::MATCH)?;
        let past = (self.p.code.len() - at) as u32;
        self.p.code.all_mut()[at + 1] = past;
        self.close(rt)
    }

    /// A group's name, up to and with its bracket.
    fn name(&mut self, rt: &mut Rt) -> R<S> {
        let start = self.i;
        while self.i < self.s.len() && self.peek() != b'>' as u32 {
            let c = self.peek();
            let first = self.i == start;
            let ok = c < 0x80 && (super::is_word(c) || c == b'$' as u32) && !(first && (0x30..=0x39).contains(&c));
            if !ok {
                if c >= 0x80 || c == b'\\' as u32 {
                    return Err(rt.api("a group whose name is not ASCII"));
                }
                return Err(self.wrong(rt));
            }
            self.i += 1;
        }
        if self.i == start || !self.eat(b'>') {
            return Err(self.wrong(rt));
        }
        let name = rt.substr(self.s, start, self.i - 1)?;
        rt.intern(name)
    }

    /// A term that matches one character, or a back reference.
    fn one(&mut self, rt: &mut Rt, back: bool, t: &mut Term) -> R<()> {
        t.quantifiable = true;
        t.empty = false;
        let flag = if back { op::BACK } else { 0 };
        match u8::try_from(self.peek()).unwrap_or(0) {
            b'.' => {
                self.i += 1;
                let all = self.flags & DOT_ALL != 0;
                self.emit(rt, flag | if all { op::ALL } else { op::ANY })
            }
            b'[' => {
                self.i += 1;
                let set = self.class(rt)?;
                self.emit_set(rt, set, flag)
            }
            b'\\' => {
                self.i += 1;
                self.escape(rt, flag, t)
            }
            _ => {
                let c = self.take();
                self.character(rt, c, flag)
            }
        }
    }

    fn character(&mut self, rt: &mut Rt, c: u32, flag: u32) -> R<()> {
        if self.flags & IGNORE_CASE != 0 {
            self.ascii_only(rt, c)?;
            let f = fold(c, false);
            if (b'a' as u32..=b'z' as u32).contains(&f) {
                return self.emit(rt, op::FOLDED | flag | f << 8);
            }
        }
        self.emit(rt, op::CHAR | flag | c << 8)
    }

    /// Stops where the case of a character beyond ASCII matters.
    fn ascii_only(&mut self, rt: &mut Rt, c: u32) -> R<()> {
        if c >= 0x80 && self.flags & IGNORE_CASE != 0 {
            return Err(rt.api("a case-insensitive regular expression with characters that are not ASCII"));
        }
        Ok(())
    }

    fn emit_set(&mut self, rt: &mut Rt, set: Set, flag: u32) -> R<()> {
        let mut set = set;
        if self.flags & IGNORE_CASE != 0 {
            let unicode = self.unicode();
            set.close(rt, &mut self.p.ranges, unicode)?;
        }
        let n = self.p.sets.len() as u32;
        self.p.sets.push(rt, set)?;
        self.emit(rt, op::SET | flag | n << 8)
    }

    fn new_set(&self) -> Set {
        Set { from: self.p.ranges.len() as u32, ..Set::new() }
    }

    /// Whether \w has the two letters that fold to ASCII.
    fn folds(&self) -> bool {
        self.unicode() && self.flags & IGNORE_CASE != 0
    }

    /// What stands behind a backslash outside of a class.
    fn escape(&mut self, rt: &mut Rt, flag: u32, t: &mut Term) -> R<()> {
        let c = self.peek();
        if let Ok(e) = u8::try_from(c) {
            if ESCAPES.contains(&e) {
                self.i += 1;
                let mut set = self.new_set();
                let folds = self.folds();
                set.add_escape(rt, &mut self.p.ranges, e, folds)?;
                return self.emit_set(rt, set, flag);
            }
            if (b'1'..=b'9').contains(&e) {
                let start = self.i;
                let n = self.decimal().unwrap_or(MOST);
                if n <= self.all_groups {
                    t.empty = true;
                    return self.emit(rt, op::BACKREF | flag | n << 8);
                }
                if self.unicode() {
                    return Err(self.wrong(rt));
                }
                self.i = start;
            }
            if e == b'k' && (self.unicode() || self.has_names) {
                self.i += 1;
                if !self.eat(b'<') {
                    return Err(self.wrong(rt));
                }
                let name = self.name(rt)?;
                t.empty = true;
                // The reference to a name that may come later.
                self.p.names.push(rt, (name.v(), BY_NAME))?;
                let at = self.p.names.len() as u32 - 1;
                return self.emit(rt, op::BACKREF | flag | (BY_NAME >> 8 | at) << 8);
            }
        }
        let c = self.character_escape(rt, false)?;
        self.character(rt, c, flag)
    }

    /// The character that an escape stands for, the cursor behind the backslash.
    fn character_escape(&mut self, rt: &mut Rt, in_class: bool) -> R<u32> {
        if self.i >= self.s.len() {
            return Err(self.wrong(rt));
        }
        let c = self.take();
        let e = u8::try_from(c).unwrap_or(0);
        match e {
            b't' => return Ok(9),
            b'n' => return Ok(10),
            b'v' => return Ok(11),
            b'f' => return Ok(12),
            b'r' => return Ok(13),
            b'b' if in_class => return Ok(8),
            b'-' if in_class && self.unicode() => return Ok(c),
            b'c' => return self.control(rt, in_class),
            b'0' if !(0x30..=0x39).contains(&self.peek()) => return Ok(0),
            b'0'..=b'7' if !self.unicode() => return Ok(self.octal(c - 0x30)),
            b'x' => {
                if let Some(n) = self.hex(2) {
                    return Ok(n);
                }
            }
            b'u' => {
                if let Some(n) = self.unicode_escape() {
                    return Ok(n);
                }
            }
            b'p' | b'P' if self.unicode() => return Err(rt.api("a Unicode property in a regular expression")),
            _ => {}
        }
        let syntax = matches!(
            e,
            b'^' | b'$' | b'\\' | b'.' | b'*' | b'+' | b'?' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'|' | b'/'
        );
        if self.unicode() && !syntax {
            return Err(self.wrong(rt));
        }
        Ok(c)
    }

    fn control(&mut self, rt: &mut Rt, in_class: bool) -> R<u32> {
        let c = self.peek();
        let letter = c < 0x80 && (c as u8).is_ascii_alphabetic();
        let lenient = in_class && !self.unicode() && super::is_word(c);
        if letter || lenient {
            self.i += 1;
            return Ok(c & 31);
        }
        if self.unicode() {
            return Err(self.wrong(rt));
        }
        // The backslash stands for itself.
        self.i -= 1;
        Ok(b'\\' as u32)
    }

    fn octal(&mut self, first: u32) -> u32 {
        let mut n = first;
        let most = if first <= 3 { 2 } else { 1 };
        for _ in 0..most {
            if !(0x30..=0x37).contains(&self.peek()) {
                break;
            }
            n = n * 8 + self.peek() - 0x30;
            self.i += 1;
        }
        n
    }

    /// Exactly `n` hexadecimal digits.
    fn hex(&mut self, n: usize) -> Option<u32> {
        let mut v = 0;
        for k in 0..n {
            let d = num::digit_value(u8::try_from(self.peek_at(k)).unwrap_or(0));
            if d > 15 {
                return None;
            }
            v = v << 4 | d;
        }
        self.i += n;
        Some(v)
    }

    fn unicode_escape(&mut self) -> Option<u32> {
        let start = self.i;
        if self.unicode() && self.eat(b'{') {
            let mut v = 0u32;
            let digits = self.i;
            while let Some(d) = self.hex(1) {
                v = (v << 4 | d).min(0x11_0000);
            }
            if self.i > digits && v <= 0x10_FFFF && self.eat(b'}') {
                return Some(v);
            }
            self.i = start;
            return None;
        }
        let v = self.hex(4)?;
        if self.unicode() && (0xD800..0xDC00).contains(&v) {
            let after = self.i;
            if self.eat_all(b"\\u") {
                if let Some(low) = self.hex(4) {
                    if (0xDC00..0xE000).contains(&low) {
                        return Some(0x10000 + ((v - 0xD800) << 10) + (low - 0xDC00));
                    }
                }
            }
            self.i = after;
        }
        Some(v)
    }

    /// A class, the cursor behind its bracket.
    fn class(&mut self, rt: &mut Rt) -> R<Set> {
        let mut set = self.new_set();
        set.invert = self.eat(b'^');
        loop {
            if self.i >= self.s.len() {
                return Err(self.wrong(rt));
            }
            if self.eat(b']') {
                return Ok(set);
            }
            rt.charge(1)?;
            let low = self.class_atom(rt, &mut set)?;
            let range = self.peek() == b'-' as u32 && self.peek_at(1) != b']' as u32 && self.i + 1 < self.s.len();
            if !range {
                if let Some(c) = low {
                    set.add(rt, &mut self.p.ranges, c, c)?;
                }
                continue;
            }
            self.i += 1;
            let high = self.class_atom(rt, &mut set)?;
            match (low, high) {
                (Some(a), Some(b)) if a <= b => set.add(rt, &mut self.p.ranges, a, b)?,
                (Some(_), Some(_)) => return Err(self.wrong(rt)),
                _ if self.unicode() => return Err(self.wrong(rt)),
                // A class escape is no end of a range: the dash stands for itself.
                (a, b) => {
                    for c in [a, b, Some(b'-' as u32)].into_iter().flatten() {
                        set.add(rt, &mut self.p.ranges, c, c)?;
                    }
                }
            }
        }
    }

    /// A character of a class; None for an escape of many, which are added.
    fn class_atom(&mut self, rt: &mut Rt, set: &mut Set) -> R<Option<u32>> {
        if self.peek() != b'\\' as u32 {
            let c = self.take();
            self.ascii_only(rt, c)?;
            return Ok(Some(c));
        }
        self.i += 1;
        if let Ok(e) = u8::try_from(self.peek()) {
            if ESCAPES.contains(&e) {
                self.i += 1;
                let folds = self.folds();
                set.add_escape(rt, &mut self.p.ranges, e, folds)?;
                return Ok(None);
            }
            // A number is no back reference here.
            if matches!(e, b'8' | b'9') && self.unicode() || e == b'k' && self.unicode() {
                return Err(self.wrong(rt));
            }
        }
        let c = self.character_escape(rt, true)?;
        self.ascii_only(rt, c)?;
        Ok(Some(c))
    }

    /// Gives back references by name the numbers of their groups.
    fn resolve_names(&mut self, rt: &mut Rt) -> R<()> {
        let all = self.p.names.all();
        if all.iter().any(|n| n.1 == BY_NAME) {
            let mut at = 0;
            while at < self.p.code.len() {
                let word = self.p.code.all()[at];
                let is_name = word & 0x7F == op::BACKREF && word >> 8 >= BY_NAME >> 8;
                if is_name {
                    let name = all[(word >> 8 & !(BY_NAME >> 8)) as usize].0;
                    let Some(g) = all.iter().find(|n| n.1 != BY_NAME && n.0.same(name)) else {
                        return Err(self.wrong(rt));
                    };
                    self.p.code.all_mut()[at] = (word & 0xFF) | g.1 << 8;
                }
                at += words(word);
            }
        }
        let mut real = List::new();
        for &n in all.iter().filter(|n| n.1 != BY_NAME) {
            real.push(rt, n)?;
        }
        self.p.names = real;
        Ok(())
    }

    /// Finds out where a match can begin, from the code that is certain to come first.
    fn look_ahead(&mut self) {
        let code = self.p.code.all();
        let mut at = 0;
        while let Some(&w) = code.get(at) {
            match w & 0xFF {
                op::SAVE => at += 1,
                op::START => {
                    self.p.anchored = true;
                    return;
                }
                op::REPEAT if code[at + 1] > 0 => return self.first_of(code[at + 3]),
                op::CHAR | op::FOLDED | op::SET => return self.first_of(w),
                _ => return,
            }
        }
    }

    fn first_of(&mut self, w: u32) {
        let set = self.p.sets.all().get((w >> 8) as usize).copied();
        let ranges = self.p.ranges.all();
        let arg = w >> 8;
        for c in 0..256u32 {
            let can = match w & 0xFF {
                op::CHAR => c == arg,
                op::FOLDED => fold(c, false) == arg,
                op::SET => set.is_some_and(|s| s.has(c, ranges)),
                _ => return,
            };
            self.p.first[(c >> 5) as usize] |= (can as u32) << (c & 31);
        }
        self.p.has_first = true;
    }
}

/// How many words an instruction has.
pub(crate) fn words(w: u32) -> usize {
    match w & 0xFF {
        op::SPLIT | op::JUMP | op::LOOK => 2,
        op::REPEAT => 4,
        op::LOOP => LOOP_WORDS,
        op::AGAIN => 3,
        _ => 1,
    }
}
