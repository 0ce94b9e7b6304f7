//! From the bytes of a JSON text to values, without a string of the whole: strings that are ASCII and have no escapes
//! stay where they are in the text.

use crate::builtins::json_error::syntax_error;
use crate::conv::to_key_of;
use crate::error;
use crate::mem::Rt;
use crate::members::{Members, Name};
use crate::num;
use crate::obj::{start_of, O};
use crate::scan::{self, Stops};
use crate::str::{Sb, Units, CLEAN, CLEAN_KNOWN, S};
use crate::utf8;
use crate::value::{Stop, R, V};
use core::mem::MaybeUninit;

/// What the bytes of a text are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The units of a string.
    Latin1,
    /// A body: UTF-8, perhaps broken.
    Body,
    /// UTF-8 of a two-byte string, in which lone surrogates are encoded as well.
    Wide,
}

struct Parser {
    b: &'static [u8],
    i: usize,
    kind: Kind,
    /// The text as a string, for error messages; a body has none.
    s: Option<S>,
}

/// JSON.parse without a reviver.
pub(crate) fn text(rt: &mut Rt, s: S) -> R<V> {
    match s.units() {
        Units::One(b) => Parser { b, i: 0, kind: Kind::Latin1, s: Some(s) }.whole(rt),
        Units::Two(u) => {
            let b = utf8::encode_all(rt, u)?;
            Parser { b, i: 0, kind: Kind::Wide, s: Some(s) }.whole(rt)
        }
    }
}

/// The value of a body that says it is JSON; None when it is not.
pub(crate) fn body(rt: &mut Rt, b: &'static [u8]) -> R<Option<V>> {
    match (Parser { b, i: 0, kind: Kind::Body, s: None }).whole(rt) {
        Err(e) if e.kind() == Stop::THROW => {
            rt.exc = V::UNDEFINED;
            Ok(None)
        }
        r => r.map(Some),
    }
}

impl Parser {
    fn whole(mut self, rt: &mut Rt) -> R<V> {
        // The parser looks at every byte a bounded number of times, and allocates in proportion.
        rt.charge(1 + (self.b.len() >> 2))?;
        self.space();
        let v = self.value(rt)?;
        self.space();
        if self.i < self.b.len() {
            return Err(self.wrong(rt, "Unexpected non-whitespace character after JSON"));
        }
        Ok(v)
    }

    /// The byte here. 0 is no token, so the end reads as one.
    #[inline(always)]
    fn peek(&self) -> u8 {
        match self.b.get(self.i) {
            Some(&c) => c,
            None => 0,
        }
    }

    #[inline(always)]
    fn space(&mut self) {
        if self.peek() > b' ' {
            return;
        }
        // A single blank is what most texts have, if any.
        if self.peek() == b' ' {
            self.i += 1;
        }
        if self.peek() <= b' ' {
            self.skip_space();
        }
    }

    #[inline(always)]
    fn skip_space(&mut self) {
        self.i += scan::space(self.b.get(self.i..).unwrap_or(&[]));
    }

    /// The unit here was not expected.
    #[cold]
    fn fail(&self, rt: &mut Rt) -> Stop {
        self.wrong(rt, "")
    }

    /// Something definite is wrong here.
    #[cold]
    #[inline(never)]
    fn wrong(&self, rt: &mut Rt, what: &'static str) -> Stop {
        match self.s {
            None => error::throw(rt, V::UNDEFINED),
            Some(s) if self.kind == Kind::Wide => {
                let before = utf8::units(self.b.get(..self.i).unwrap_or(&[]));
                syntax_error(rt, s, before, what)
            }
            Some(s) => syntax_error(rt, s, self.i, what),
        }
    }

    /// A value, the cursor on its first byte.
    fn value(&mut self, rt: &mut Rt) -> R<V> {
        match self.peek() {
            b'"' => Ok(self.string(rt)?.v()),
            b'-' | b'0'..=b'9' => self.number(rt),
            b'{' => self.object(rt),
            b'[' => self.array(rt),
            b't' => self.word(rt, b"true", V::TRUE),
            b'f' => self.word(rt, b"false", V::FALSE),
            b'n' => self.word(rt, b"null", V::NULL),
            _ => Err(self.fail(rt)),
        }
    }

    #[inline(always)]
    fn word(&mut self, rt: &mut Rt, w: &[u8], v: V) -> R<V> {
        if self.b.get(self.i..self.i + w.len()) == Some(w) {
            self.i += w.len();
            return Ok(v);
        }
        Err(self.not_the_word(rt, w))
    }

    #[cold]
    fn not_the_word(&mut self, rt: &mut Rt, w: &[u8]) -> Stop {
        for &c in w {
            if self.i >= self.b.len() || self.peek() != c {
                break;
            }
            self.i += 1;
        }
        self.fail(rt)
    }

    fn array(&mut self, rt: &mut Rt) -> R<V> {
        rt.deeper()?;
        self.i += 1;
        self.space();
        let mut all = Elements::new();
        if self.peek() == b']' {
            self.i += 1;
            return all.done(rt);
        }
        loop {
            let v = self.value(rt)?;
            all.push(rt, v)?;
            self.space();
            match self.peek() {
                b',' => self.i += 1,
                b']' => {
                    self.i += 1;
                    return all.done(rt);
                }
                _ => return Err(self.wrong(rt, "Expected ',' or ']' after array element")),
            }
            self.space();
        }
    }

    fn object(&mut self, rt: &mut Rt) -> R<V> {
        rt.deeper()?;
        self.i += 1;
        self.space();
        let mut all = Members::new(rt);
        if self.peek() == b'}' {
            self.i += 1;
            return all.done(rt);
        }
        let mut expected = "Expected property name or '}'";
        let mut first = true;
        loop {
            let name = match self.guessed(rt, &all) {
                Some(name) => name,
                None => self.name(rt, expected)?,
            };
            self.space();
            if self.peek() != b':' {
                // V8 has words for the first member only.
                return Err(self.wrong(rt, if first { "Expected ':' after property name" } else { "" }));
            }
            self.i += 1;
            self.space();
            let v = self.value(rt)?;
            all.put(rt, name, v)?;
            self.space();
            match self.peek() {
                b',' => self.i += 1,
                b'}' => {
                    self.i += 1;
                    return all.done(rt);
                }
                _ => return Err(self.wrong(rt, "Expected ',' or '}' after property value")),
            }
            self.space();
            expected = "Expected double-quoted property name";
            first = false;
        }
    }

    /// The next member's name, if it is the one that is likely.
    #[inline(always)]
    fn guessed(&mut self, rt: &Rt, all: &Members) -> Option<Name> {
        let start = self.b.get(self.i + 1..self.i + 3)?;
        let (name, key) = all.guess(rt, start_of(start))?;
        let n = key.len();
        let here = self.b.get(self.i..self.i + n + 2)?;
        if here[0] == b'"' && here[n + 1] == b'"' && scan::same(&here[1..n + 1], key) {
            self.i += n + 2;
            return Some(name);
        }
        None
    }

    /// A member's name.
    fn name(&mut self, rt: &mut Rt, expected: &'static str) -> R<Name> {
        if self.peek() != b'"' {
            return Err(self.wrong(rt, expected));
        }
        let start = self.i + 1;
        let rest = self.b.get(start..).unwrap_or(&[]);
        let n = scan::plain(rest, Stops::NonAscii);
        if rest.get(n) == Some(&b'"') {
            self.i = start + n + 1;
            return crate::members::name_of(rt, rest.get(..n).unwrap_or(&[]));
        }
        let k = self.string(rt)?;
        Ok(Name::Key(to_key_of(rt, k.v())?))
    }

    /// A string literal, the cursor on its quote.
    #[inline]
    fn string(&mut self, rt: &mut Rt) -> R<S> {
        let start = self.i + 1;
        let rest = self.b.get(start..).unwrap_or(&[]);
        let n = scan::plain(rest, Stops::NonAscii);
        if rest.get(n) != Some(&b'"') {
            return self.other_string(rt, start, start + n);
        }
        self.i = start + n + 1;
        if n < 2 {
            return match rest.first() {
                Some(&c) if n == 1 => rt.str_unit(c as u16),
                _ => Ok(crate::native::EMPTY_STRING.s()),
            };
        }
        rt.new_str(rest.as_ptr(), n, CLEAN | CLEAN_KNOWN, 0)
    }

    /// A string literal that has more than plain ASCII in it, at `at` first.
    #[inline(never)]
    fn other_string(&mut self, rt: &mut Rt, start: usize, at: usize) -> R<S> {
        let end = at + scan::plain(self.b.get(at..).unwrap_or(&[]), Stops::Latin1);
        self.i = end;
        if self.peek() == b'"' {
            self.i += 1;
            return self.decoded(rt, start, end);
        }
        let mut out = Sb::new();
        let mut from = start;
        loop {
            let part = self.decoded(rt, from, self.i)?;
            out.s(rt, part)?;
            if self.i >= self.b.len() {
                return Err(self.wrong(rt, "Unterminated string"));
            }
            match self.peek() {
                b'"' => {
                    self.i += 1;
                    return out.done(rt);
                }
                b'\\' => {
                    self.i += 1;
                    let u = self.escape(rt)?;
                    out.unit(rt, u)?;
                }
                _ => return Err(self.wrong(rt, "Bad control character in string literal")),
            }
            from = self.i;
            self.i += scan::plain(self.b.get(from..).unwrap_or(&[]), Stops::Latin1);
        }
    }

    /// A part of the text without escapes as a string.
    fn decoded(&self, rt: &mut Rt, from: usize, to: usize) -> R<S> {
        let b = self.b.get(from..to).unwrap_or(&[]);
        match self.kind {
            Kind::Latin1 => rt.str8_at(b),
            Kind::Body => utf8::decode(rt, b),
            Kind::Wide => utf8::decode_valid(rt, b),
        }
    }

    fn escape(&mut self, rt: &mut Rt) -> R<u16> {
        if self.i >= self.b.len() {
            return Err(self.fail(rt));
        }
        let c = self.peek();
        let u = match c {
            b'"' | b'\\' | b'/' => c as u16,
            b'b' => 8,
            b'f' => 12,
            b'n' => 10,
            b'r' => 13,
            b't' => 9,
            b'u' => {
                let mut n = 0;
                for _ in 0..4 {
                    self.i += 1;
                    let d = num::digit_value(self.peek());
                    if d > 15 {
                        return Err(self.wrong(rt, "Bad Unicode escape"));
                    }
                    n = n << 4 | d;
                }
                n as u16
            }
            // V8 has a word for units of one byte only.
            0xC4.. if self.kind == Kind::Wide => return Err(self.fail(rt)),
            _ => return Err(self.wrong(rt, "Bad escaped character")),
        };
        self.i += 1;
        Ok(u)
    }

    /// Adds the digits here to a number; how many there are. What does not fit is lost.
    #[inline(always)]
    fn digits(&mut self, n: &mut u64) -> usize {
        let start = self.i;
        loop {
            let d = self.peek().wrapping_sub(b'0');
            if d > 9 {
                return self.i - start;
            }
            *n = n.wrapping_mul(10).wrapping_add(d as u64);
            self.i += 1;
        }
    }

    fn number(&mut self, rt: &mut Rt) -> R<V> {
        let start = self.i;
        let negative = self.peek() == b'-';
        self.i += negative as usize;
        let first = self.i;
        let zero = self.peek() == b'0';
        let mut digits = 0;
        let whole = self.digits(&mut digits);
        if whole == 0 {
            return Err(self.wrong(rt, "No number after minus sign"));
        }
        if zero && whole > 1 {
            self.i = first + 1;
            return Err(self.fail(rt));
        }
        let mut fraction = 0;
        if self.peek() == b'.' {
            self.i += 1;
            fraction = self.digits(&mut digits);
            if fraction == 0 {
                return Err(self.wrong(rt, "Unterminated fractional number"));
            }
        }
        let exponent = self.exponent(rt)?;
        if !exponent && whole + fraction <= num::SURE_DIGITS {
            return Ok(V::num(num::small_decimal(digits, fraction, negative)));
        }
        Ok(V::num(num::decimal(self.b.get(start..self.i).unwrap_or(&[]))))
    }

    /// Whether there is an exponent; it is passed over.
    #[inline(always)]
    fn exponent(&mut self, rt: &mut Rt) -> R<bool> {
        if self.peek() | 0x20 != b'e' {
            return Ok(false);
        }
        self.i += 1;
        if matches!(self.peek(), b'+' | b'-') {
            self.i += 1;
        }
        if self.digits(&mut 0) == 0 {
            return Err(self.wrong(rt, "Exponent part is missing a number"));
        }
        Ok(true)
    }
}

/// Elements beyond these go to the array at once.
const ROOM: usize = 16;

/// An array under construction: the first elements lie on the stack, so that a short one is allocated as it is.
struct Elements {
    n: usize,
    first: [MaybeUninit<V>; ROOM],
    made: Option<O>,
}

impl Elements {
    #[inline(always)]
    fn new() -> Elements {
        Elements { n: 0, first: [const { MaybeUninit::uninit() }; ROOM], made: None }
    }

    #[inline(always)]
    fn first(&self) -> &[V] {
        // SAFETY: `push` has written the first `n`, which is at most ROOM.
        unsafe { core::slice::from_raw_parts(self.first.as_ptr() as *const V, self.n) }
    }

    #[inline(always)]
    fn push(&mut self, rt: &mut Rt, v: V) -> R<()> {
        if let Some(slot) = self.first.get_mut(self.n) {
            slot.write(v);
            self.n += 1;
            return Ok(());
        }
        self.push_more(rt, v)
    }

    #[inline(never)]
    fn push_more(&mut self, rt: &mut Rt, v: V) -> R<()> {
        let a = match self.made {
            Some(a) => a,
            None => {
                let a = rt.array_with_room(4 * ROOM)?;
                for &v in self.first() {
                    rt.array_push(a, v)?;
                }
                self.made = Some(a);
                a
            }
        };
        rt.array_push(a, v)?;
        Ok(())
    }

    #[inline(always)]
    fn done(&self, rt: &mut Rt) -> R<V> {
        match self.made {
            Some(a) => Ok(a.v()),
            None => Ok(rt.new_array(self.first())?.v()),
        }
    }
}
