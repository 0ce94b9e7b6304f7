//! Character classes, and those of the flag v: with operations on sets, and strings.

use super::class::Chars;
use super::compile::{op, Compiler, Term};
use super::program::SETS;
use super::{fold, List, IGNORE_CASE};
use crate::mem::Rt;
use crate::value::R;

/// A class of the flag v: characters, and strings that are no single one.
struct Class {
    chars: Chars,
    /// Strings, by place and length in `text`.
    strings: List<(u32, u32)>,
    text: List<u32>,
    /// By its syntax it may have strings.
    may: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Operation {
    Union,
    Intersection,
    Subtraction,
}

const UNTERMINATED: &str = "Unterminated character class";
const OUT_OF_ORDER: &str = "Range out of order in character class";
const BAD_CLASS: &str = "Invalid character class";
const BAD_CHARACTER: &str = "Invalid character in character class";
const BAD_OPERATION: &str = "Invalid set operation in character class";

impl Class {
    fn new() -> Class {
        Class { chars: Chars::new(), strings: List::new(), text: List::new(), may: false }
    }

    fn string(&self, i: usize) -> &'static [u32] {
        let (from, n) = self.strings.all().get(i).copied().unwrap_or((0, 0));
        self.text.all().get(from as usize..(from + n) as usize).unwrap_or(&[])
    }

    fn add_string(&mut self, rt: &mut Rt, s: &[u32]) -> R<()> {
        rt.charge(1 + s.len())?;
        let from = self.text.len() as u32;
        for &c in s {
            self.text.push(rt, c)?;
        }
        self.strings.push(rt, (from, s.len() as u32))
    }

    /// Whether it has a string, its case ignored or not.
    fn has(&self, rt: &mut Rt, s: &[u32], folds: bool) -> R<bool> {
        let same = |a: u32, b: u32| a == b || folds && fold(a, true) == fold(b, true);
        for i in 0..self.strings.len() {
            rt.charge(1 + s.len())?;
            let t = self.string(i);
            if t.len() == s.len() && t.iter().zip(s).all(|(&a, &b)| same(a, b)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn add(&mut self, rt: &mut Rt, of: &mut Class) -> R<()> {
        self.chars.add_chars(rt, &mut of.chars, false)?;
        for i in 0..of.strings.len() {
            self.add_string(rt, of.string(i))?;
        }
        self.may |= of.may;
        Ok(())
    }

    /// Leaves what `of` has, too, or has not.
    fn keep(&mut self, rt: &mut Rt, of: &mut Class, not: bool, folds: bool) -> R<()> {
        self.chars.tidy(rt)?;
        of.chars.tidy(rt)?;
        self.chars.keep(rt, &mut of.chars, not)?;
        let mut left = List::new();
        for i in 0..self.strings.len() {
            if of.has(rt, self.string(i), folds)? != not {
                left.push(rt, self.strings.all()[i])?;
            }
        }
        self.strings = left;
        self.may &= not || of.may;
        Ok(())
    }
}

impl Compiler {
    /// Emits the match of one character of a set.
    pub(super) fn emit_chars(&mut self, rt: &mut Rt, chars: &mut Chars, invert: bool, flag: u32) -> R<()> {
        chars.tidy(rt)?;
        if self.flags & IGNORE_CASE != 0 {
            let unicode = self.unicode();
            chars.close(rt, unicode)?;
        }
        let set = chars.done(rt, &mut self.p.ranges, invert)?;
        let n = self.p.sets.len() as u32;
        self.p.sets.push(rt, set)?;
        self.emit(rt, op::SET | flag | n << 8)
    }

    /// A class, the cursor behind its bracket.
    pub(super) fn class(&mut self, rt: &mut Rt, flag: u32, t: &mut Term) -> R<()> {
        if self.flags & SETS != 0 {
            let mut class = self.nested(rt)?;
            return self.emit_class(rt, &mut class, flag, t);
        }
        let mut chars = Chars::new();
        let invert = self.eat(b'^');
        loop {
            if self.i >= self.s.len() {
                return Err(self.wrong(rt, UNTERMINATED));
            }
            if self.eat(b']') {
                return self.emit_chars(rt, &mut chars, invert, flag);
            }
            rt.charge(1)?;
            let low = self.class_atom(rt, &mut chars)?;
            let range = self.peek() == b'-' as u32 && self.peek_at(1) != b']' as u32 && self.i + 1 < self.s.len();
            if !range {
                if let Some(c) = low {
                    chars.add(rt, c, c)?;
                }
                continue;
            }
            self.i += 1;
            let high = self.class_atom(rt, &mut chars)?;
            match (low, high) {
                (Some(a), Some(b)) if a <= b => chars.add(rt, a, b)?,
                (Some(_), Some(_)) => return Err(self.wrong(rt, OUT_OF_ORDER)),
                _ if self.unicode() => return Err(self.wrong(rt, BAD_CLASS)),
                // A class escape is no end of a range: the dash stands for itself.
                (a, b) => {
                    for c in [a, b, Some(b'-' as u32)].into_iter().flatten() {
                        chars.add(rt, c, c)?;
                    }
                }
            }
        }
    }

    /// A character of a class; None for an escape of many, which are added.
    fn class_atom(&mut self, rt: &mut Rt, chars: &mut Chars) -> R<Option<u32>> {
        if self.peek() != b'\\' as u32 {
            return Ok(Some(self.take()));
        }
        self.i += 1;
        if let Some(mut many) = self.many(rt, true)? {
            chars.add_chars(rt, &mut many, false)?;
            return Ok(None);
        }
        Ok(Some(self.character_escape(rt, true)?))
    }

    /// A class of the flag v, the cursor behind its bracket.
    fn nested(&mut self, rt: &mut Rt) -> R<Class> {
        rt.deeper()?;
        let invert = self.eat(b'^');
        let mut class = self.operands(rt)?;
        if invert {
            if class.may {
                return Err(self.wrong(rt, "Negated character class may contain strings"));
            }
            class.chars.tidy(rt)?;
            class.chars.complement(rt)?;
        }
        Ok(class)
    }

    fn operands(&mut self, rt: &mut Rt) -> R<Class> {
        let mut all = Class::new();
        let mut operation = Operation::Union;
        let mut n = 0;
        loop {
            rt.charge(1)?;
            if self.i >= self.s.len() {
                return Err(self.wrong(rt, UNTERMINATED));
            }
            if self.eat(b']') {
                return Ok(all);
            }
            let next = if self.double(b'&') {
                Operation::Intersection
            } else if self.double(b'-') && n > 0 {
                Operation::Subtraction
            } else {
                Operation::Union
            };
            if n == 1 && next != Operation::Union {
                operation = next;
            }
            if n > 0 && next != operation || n == 0 && next != Operation::Union {
                return Err(self.wrong(rt, BAD_OPERATION));
            }
            if next != Operation::Union {
                self.i += 2;
                if self.i >= self.s.len() {
                    return Err(self.wrong(rt, UNTERMINATED));
                }
                if self.peek() == b'&' as u32 && next == Operation::Intersection {
                    return Err(self.wrong(rt, BAD_CHARACTER));
                }
            }
            let mut operand = Class::new();
            let low = self.operand(rt, &mut operand)?;
            if self.peek() == b'-' as u32 && !self.double(b'-') && operation == Operation::Union {
                self.i += 1;
                let mut end = Class::new();
                let high = self.operand(rt, &mut end)?;
                match (low, high) {
                    (Some(a), Some(b)) if a <= b => operand.chars.add(rt, a, b)?,
                    (Some(_), Some(_)) => return Err(self.wrong(rt, OUT_OF_ORDER)),
                    _ => return Err(self.wrong(rt, BAD_CLASS)),
                }
                // What is behind a range can only be another part of a union.
                n += 1;
            } else if let Some(c) = low {
                operand.chars.add(rt, c, c)?;
            }
            let folds = self.flags & IGNORE_CASE != 0;
            operand.chars.tidy(rt)?;
            if folds {
                operand.chars.close(rt, true)?;
            }
            match operation {
                Operation::Union => all.add(rt, &mut operand)?,
                _ => all.keep(rt, &mut operand, operation == Operation::Subtraction, folds)?,
            }
            n += 1;
        }
    }

    fn double(&self, c: u8) -> bool {
        self.peek() == c as u32 && self.peek_at(1) == c as u32
    }

    /// A character; None for anything else, which is added.
    fn operand(&mut self, rt: &mut Rt, class: &mut Class) -> R<Option<u32>> {
        let c = self.peek();
        if self.eat(b'[') {
            let mut inner = self.nested(rt)?;
            class.add(rt, &mut inner)?;
            return Ok(None);
        }
        if self.eat(b'\\') {
            if self.eat_all(b"q{") {
                self.strings(rt, class)?;
                return Ok(None);
            }
            if let Some(mut many) = self.many(rt, true)? {
                class.chars.add_chars(rt, &mut many, false)?;
                return Ok(None);
            }
            return Ok(Some(self.character_escape(rt, true)?));
        }
        if let Ok(e) = u8::try_from(c) {
            if b"()[]{}/-|".contains(&e) {
                return Err(self.wrong(rt, BAD_CHARACTER));
            }
            if b"&!#$%*+,.:;<=>?@^`~".contains(&e) && self.double(e) {
                return Err(self.wrong(rt, BAD_OPERATION));
            }
        }
        if self.i >= self.s.len() {
            return Err(self.wrong(rt, UNTERMINATED));
        }
        Ok(Some(self.take()))
    }

    /// The alternatives of `\q{…}`, the cursor behind its brace.
    fn strings(&mut self, rt: &mut Rt, class: &mut Class) -> R<()> {
        let mut s = List::new();
        loop {
            let end = self.peek() == b'}' as u32;
            if end || self.peek() == b'|' as u32 {
                self.i += 1;
                match *s.all() {
                    [c] => class.chars.add(rt, c, c)?,
                    ref s => {
                        class.add_string(rt, s)?;
                        class.may = true;
                    }
                }
                s = List::new();
                if end {
                    return Ok(());
                }
                continue;
            }
            let mut none = Class::new();
            match self.operand(rt, &mut none)? {
                Some(c) => s.push(rt, c)?,
                None => return Err(self.wrong(rt, BAD_CHARACTER)),
            }
        }
    }

    /// Emits a class: its strings, long ones first, then its characters, then the empty string.
    fn emit_class(&mut self, rt: &mut Rt, class: &mut Class, flag: u32, t: &mut Term) -> R<()> {
        const CHARACTERS: usize = usize::MAX;
        class.strings.all_mut().sort_unstable_by_key(|s| core::cmp::Reverse(s.1));
        let n = class.strings.len();
        rt.charge(n * 4)?;
        let mut parts = List::new();
        for i in (0..n).filter(|&i| class.string(i).len() > 1) {
            parts.push(rt, i)?;
        }
        if !class.chars.is_empty() || n == 0 {
            parts.push(rt, CHARACTERS)?;
        }
        t.empty = n > 0 && class.string(n - 1).is_empty();
        if t.empty {
            parts.push(rt, n - 1)?;
        }
        let mut jumps = List::new();
        for (k, &part) in parts.all().iter().enumerate() {
            let last = k + 1 == parts.len();
            if !last {
                let words = if part == CHARACTERS { 1 } else { class.string(part).len() };
                self.emit(rt, op::SPLIT)?;
                self.emit(rt, words as u32 + 4)?;
            }
            match part {
                CHARACTERS => self.emit_chars(rt, &mut class.chars, false, flag)?,
                _ => self.string_of(rt, class.string(part), flag)?,
            }
            if !last {
                self.emit(rt, op::JUMP)?;
                jumps.push(rt, self.p.code.len())?;
                self.emit(rt, 0)?;
            }
        }
        let end = self.p.code.len();
        for &at in jumps.all() {
            self.p.code.all_mut()[at] = (end + 1 - at) as u32;
        }
        Ok(())
    }

    /// The characters of a string one after another.
    fn string_of(&mut self, rt: &mut Rt, s: &[u32], flag: u32) -> R<()> {
        for i in 0..s.len() {
            let c = if flag == 0 { s[i] } else { s[s.len() - 1 - i] };
            self.character(rt, c, flag)?;
        }
        Ok(())
    }
}
