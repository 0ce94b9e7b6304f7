//! What stands behind a backslash, and the names of groups.

use super::class::{Chars, ESCAPES};
use super::compile::{op, Compiler, Term, BY_NAME, MOST};
use super::program::SETS;
use super::IGNORE_CASE;
use crate::mem::Rt;
use crate::num;
use crate::str::{Sb, S};
use crate::unicode::{property, Kind};
use crate::value::R;

/// Properties of strings, which only the flag v has.
const OF_STRINGS: [&[u8]; 7] = [
    b"Basic_Emoji",
    b"Emoji_Keycap_Sequence",
    b"RGI_Modifier_Sequence",
    b"RGI_Flag_Sequence",
    b"RGI_Emoji",
    b"RGI_Emoji_Tag_Sequence",
    b"RGI_Emoji_ZWJ_Sequence",
];

impl Compiler {
    /// A group's name, up to and with its bracket.
    pub(super) fn name(&mut self, rt: &mut Rt) -> R<S> {
        let mut out = Sb::new();
        let mut first = true;
        loop {
            if self.i >= self.s.len() {
                return Err(self.wrong(rt, "Invalid capture group name"));
            }
            if !first && self.eat(b'>') {
                break;
            }
            let (mut c, n) = self.s.code_point(self.i);
            self.i += n;
            if c == b'\\' as u32 {
                if !self.eat(b'u') {
                    return Err(self.wrong(rt, "Invalid capture group name"));
                }
                c = match self.code_point_escape(true) {
                    Some(c) => c,
                    None => return Err(self.wrong(rt, "Invalid Unicode escape")),
                };
            }
            if !names_may_have(rt, c, first)? {
                return Err(self.wrong(rt, "Invalid capture group name"));
            }
            out.code_point(rt, c)?;
            first = false;
        }
        let name = out.done(rt)?;
        rt.intern(name)
    }

    /// What stands behind a backslash outside of a class.
    pub(super) fn escape(&mut self, rt: &mut Rt, flag: u32, t: &mut Term) -> R<()> {
        if let Some(mut chars) = self.many(rt, false)? {
            return self.emit_chars(rt, &mut chars, false, flag);
        }
        let c = self.peek();
        if let Ok(e) = u8::try_from(c) {
            if (b'1'..=b'9').contains(&e) {
                let start = self.i;
                let n = self.decimal().unwrap_or(MOST);
                if n <= self.all_groups {
                    t.empty = true;
                    return self.emit(rt, op::BACKREF | flag | n << 8);
                }
                if self.unicode() {
                    return Err(self.wrong(rt, "Invalid escape"));
                }
                self.i = start;
            }
            if e == b'k' && (self.unicode() || self.has_names) {
                self.i += 1;
                if !self.eat(b'<') {
                    return Err(self.wrong(rt, "Invalid named reference"));
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

    /// The characters of an escape that stands for many, if there is one here.
    pub(super) fn many(&mut self, rt: &mut Rt, in_class: bool) -> R<Option<Chars>> {
        let Ok(e) = u8::try_from(self.peek()) else { return Ok(None) };
        let mut chars = if ESCAPES.contains(&e) {
            self.i += 1;
            let folds = self.unicode() && self.flags & IGNORE_CASE != 0;
            Chars::of_escape(rt, e | 0x20, folds)?
        } else if e | 0x20 == b'p' && self.unicode() {
            self.i += 1;
            match self.property(rt, e == b'P')? {
                Some(chars) => chars,
                None if in_class => return Err(self.wrong(rt, "Invalid property name in character class")),
                None => return Err(self.wrong(rt, "Invalid property name")),
            }
        } else {
            return Ok(None);
        };
        if e & 0x20 == 0 {
            if self.flags & SETS != 0 && self.flags & IGNORE_CASE != 0 {
                chars.close(rt, true)?;
            }
            chars.complement(rt)?;
        }
        Ok(Some(chars))
    }

    /// The characters of `{name}` or `{name=value}`.
    fn property(&mut self, rt: &mut Rt, others: bool) -> R<Option<Chars>> {
        if !self.eat(b'{') {
            return Ok(None);
        }
        let mut text = [0u8; 80];
        let mut n = 0;
        loop {
            let c = u8::try_from(self.peek()).unwrap_or(0);
            match c {
                b'}' => break,
                b'=' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' if n < text.len() => text[n] = c,
                _ => return Ok(None),
            }
            n += 1;
            self.i += 1;
        }
        self.i += 1;
        rt.charge(200)?;
        let text = text.get(..n).unwrap_or(&[]);
        let mut sides = text.splitn(2, |&c| c == b'=');
        let name = sides.next().unwrap_or(&[]);
        let mut binary = false;
        let found = match (name, sides.next()) {
            (b"General_Category" | b"gc", Some(value)) => property(Kind::Category, value),
            (b"Script" | b"sc", Some(value)) => property(Kind::Script, value),
            (b"Script_Extensions" | b"scx", Some(value)) => property(Kind::ScriptExtensions, value),
            (_, Some(_)) => None,
            (name, None) => property(Kind::Category, name).or_else(|| {
                binary = true;
                property(Kind::Binary, name)
            }),
        };
        if binary && found.is_some() && others && self.flags & SETS != 0 && self.flags & IGNORE_CASE != 0 {
            // V8 finds other characters here than ECMAScript says.
            return Err(rt.api("all characters without a Unicode property, case ignored, in a regular expression"));
        }
        if found.is_none() && self.flags & SETS != 0 && !others && OF_STRINGS.contains(&text) {
            return Err(rt.api("a Unicode property of strings in a regular expression"));
        }
        let Some(ranges) = found else { return Ok(None) };
        let mut chars = Chars::new();
        chars.add_all(rt, ranges)?;
        Ok(Some(chars))
    }

    /// The character that an escape stands for, the cursor behind the backslash.
    pub(super) fn character_escape(&mut self, rt: &mut Rt, in_class: bool) -> R<u32> {
        if self.i >= self.s.len() {
            return Err(self.wrong(rt, "\\ at end of pattern"));
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
            b'0'..=b'7' if in_class => return Err(self.wrong(rt, "Invalid class escape")),
            b'0' => return Err(self.wrong(rt, "Invalid decimal escape")),
            b'x' => match self.hex(2) {
                Some(n) => return Ok(n),
                None if self.unicode() => return Err(self.wrong(rt, "Invalid escape")),
                None => {}
            },
            b'u' => match self.code_point_escape(self.unicode()) {
                Some(n) => return Ok(n),
                None if self.unicode() => return Err(self.wrong(rt, "Invalid Unicode escape")),
                None => {}
            },
            _ => {}
        }
        let syntax = matches!(
            e,
            b'^' | b'$' | b'\\' | b'.' | b'*' | b'+' | b'?' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'|' | b'/'
        );
        let of_sets = in_class && self.flags & SETS != 0 && b"&-!#%,:;<=>@`~".contains(&e);
        if self.unicode() && !syntax && !of_sets {
            return Err(self.wrong(rt, "Invalid escape"));
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
            return Err(self.wrong(rt, "Invalid Unicode escape"));
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

    /// What follows `\u`: four digits, or with `points` a code point in braces or as a pair of surrogates.
    fn code_point_escape(&mut self, points: bool) -> Option<u32> {
        let start = self.i;
        if points && self.eat(b'{') {
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
        if points && (0xD800..0xDC00).contains(&v) {
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
}

/// Whether a group's name may begin or go on with a character.
fn names_may_have(rt: &mut Rt, c: u32, first: bool) -> R<bool> {
    if c < 0x80 {
        let word = super::is_word(c) || c == b'$' as u32;
        return Ok(word && !(first && (0x30..=0x39).contains(&c)));
    }
    if !first && matches!(c, 0x200C | 0x200D) {
        return Ok(true);
    }
    rt.charge(200)?;
    let of: &[u8] = if first { b"ID_Start" } else { b"ID_Continue" };
    Ok(property(Kind::Binary, of).is_some_and(|mut all| all.any(|r| r.0 <= c && c <= r.1)))
}
