//! From a pattern to the machine's code, in one pass: code is moved when what comes behind it asks for that, as
//! quantifiers do, or the direction of a lookbehind. So all jumps are relative.

use super::class::Set;
use super::program::{LETTERS, POINTS};
use super::{fold, List, DOT_ALL, IGNORE_CASE, MULTILINE};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
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

pub(super) struct Compiler {
    pub(super) s: S,
    pub(super) i: usize,
    pub(super) flags: u32,
    pub(super) p: Parts,
    /// How many groups the whole pattern has.
    pub(super) all_groups: u32,
    pub(super) has_names: bool,
    /// The number of the next group.
    next: u32,
}

/// What a term is, for the quantifier behind it.
pub(super) struct Term {
    /// Its code begins here.
    at: usize,
    /// The groups in it.
    groups: (u32, u32),
    /// It can match without reading anything.
    pub(super) empty: bool,
    follows: Follows,
}

/// What a quantifier behind a term would follow: an assertion takes none, or in the lenient mode only.
#[derive(Clone, Copy)]
pub(super) enum Follows {
    Anything,
    Assertion,
    Lookaround,
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
        return Err(c.wrong(rt, "Unmatched ')'"));
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
pub(super) const BY_NAME: u32 = 1 << 30;

impl Compiler {
    pub(super) fn unicode(&self) -> bool {
        self.flags & POINTS != 0
    }

    /// The SyntaxError of a pattern, in V8's words.
    #[cold]
    pub(super) fn wrong(&self, rt: &mut Rt, what: &'static str) -> Stop {
        let mut letters = [0; LETTERS.len()];
        let mut n = 0;
        for (letter, flag) in LETTERS {
            if self.flags & flag != 0 {
                letters[n] = letter;
                n += 1;
            }
        }
        let flags = match rt.str8(letters.get(..n).unwrap_or(&[])) {
            Ok(s) => s,
            Err(s) => return s,
        };
        let t = Part::T;
        let p = [t("Invalid regular expression: /"), Part::S(self.s), t("/"), Part::S(flags), t(": "), t(what)];
        error::throw_parts(rt, native::SYNTAX_ERROR_PROTO, &p)
    }

    /// The unit here; the end reads as what no unit is.
    #[inline(always)]
    pub(super) fn peek(&self) -> u32 {
        self.peek_at(0)
    }

    #[inline(always)]
    pub(super) fn peek_at(&self, k: usize) -> u32 {
        if self.i + k < self.s.len() {
            return self.s.at(self.i + k) as u32;
        }
        u32::MAX
    }

    pub(super) fn eat(&mut self, c: u8) -> bool {
        let hit = self.peek() == c as u32;
        self.i += hit as usize;
        hit
    }

    pub(super) fn eat_all(&mut self, t: &[u8]) -> bool {
        let hit = t.iter().enumerate().all(|(k, &c)| self.peek_at(k) == c as u32);
        if hit {
            self.i += t.len();
        }
        hit
    }

    /// The character here: a code point in Unicode mode, else a unit.
    pub(super) fn take(&mut self) -> u32 {
        if self.unicode() {
            let (c, n) = self.s.code_point(self.i);
            self.i += n;
            return c;
        }
        self.i += 1;
        self.s.at(self.i - 1) as u32
    }

    pub(super) fn emit(&mut self, rt: &mut Rt, word: u32) -> R<()> {
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
        let Some((least, most)) = self.quantifier(rt, t.follows)? else { return Ok(t.empty) };
        let lazy = self.eat(b'?');
        self.repeat(rt, &t, least, most, lazy)?;
        Ok(t.empty || least == 0)
    }

    /// The bounds of a quantifier, if there is one here.
    fn quantifier(&mut self, rt: &mut Rt, follows: Follows) -> R<Option<(u32, u32)>> {
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
                None if self.unicode() => return Err(self.wrong(rt, "Incomplete quantifier")),
                None => {
                    self.i = start;
                    return Ok(None);
                }
            },
            _ => return Ok(None),
        };
        self.i += 1;
        if bounds.0 > bounds.1 {
            return Err(self.wrong(rt, "numbers out of order in {} quantifier"));
        }
        match follows {
            Follows::Anything => {}
            Follows::Assertion => return Err(self.wrong(rt, "Nothing to repeat")),
            Follows::Lookaround => return Err(self.wrong(rt, "Invalid quantifier")),
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

    pub(super) fn decimal(&mut self) -> Option<u32> {
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
        let mut t = Term { at, groups: (before, before), empty: true, follows: Follows::Assertion };
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
            b'*' | b'+' | b'?' => return Err(self.wrong(rt, "Nothing to repeat")),
            b'{' if self.unicode() => return Err(self.wrong(rt, "Lone quantifier brackets")),
            b'{' => {
                let start = self.i;
                if self.braces().is_some() {
                    return Err(self.wrong(rt, "Nothing to repeat"));
                }
                self.i = start;
                self.one(rt, back, &mut t)?;
            }
            b']' | b'}' if self.unicode() => return Err(self.wrong(rt, "Lone quantifier brackets")),
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
                let lenient = !behind && !self.unicode();
                t.follows = if lenient { Follows::Anything } else { Follows::Lookaround };
                return self.look(rt, behind, not);
            }
        }
        t.follows = Follows::Anything;
        if self.eat_all(b"?:") {
            t.empty = self.disjunction(rt, back)?;
            return self.close(rt);
        }
        if self.peek() == b'?' as u32 {
            if !self.eat_all(b"?<") {
                return Err(self.wrong(rt, "Invalid group"));
            }
            let name = self.name(rt)?;
            if self.p.names.all().iter().any(|n| n.1 != BY_NAME && n.0.same(name.v())) {
                return Err(self.wrong(rt, "Duplicate capture group name"));
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
        Err(self.wrong(rt, "Unterminated group"))
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

    /// A term that matches one character, or a back reference.
    fn one(&mut self, rt: &mut Rt, back: bool, t: &mut Term) -> R<()> {
        t.follows = Follows::Anything;
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
                self.class(rt, flag, t)
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

    pub(super) fn character(&mut self, rt: &mut Rt, c: u32, flag: u32) -> R<()> {
        if self.flags & IGNORE_CASE != 0 {
            let unicode = self.unicode();
            let f = fold(c, unicode);
            let many = if c < 0x80 {
                (c as u8).is_ascii_alphabetic()
            } else {
                rt.charge(8)?;
                f != c || crate::unicode::folded(unicode).any(|(_, least)| least == c)
            };
            if many {
                return self.emit(rt, op::FOLDED | flag | f << 8);
            }
        }
        self.emit(rt, op::CHAR | flag | c << 8)
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
                        return Err(self.wrong(rt, "Invalid named capture referenced"));
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
        let (arg, unicode) = (w >> 8, self.unicode());
        for c in 0..256u32 {
            let can = match w & 0xFF {
                op::CHAR => c == arg,
                op::FOLDED => fold(c, unicode) == arg,
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
