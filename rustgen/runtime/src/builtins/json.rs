//! JSON (ECMA-262 §25.5).

use crate::call::{self, arg};
use crate::conv::{to_integer, to_key_of, to_number, to_string as string_of};
use crate::error;
use crate::iter::length_of;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, Key, WEC};
use crate::props::{self, Which};
use crate::str::{Sb, Units, S};
use crate::value::{Stop, R, V};

const UNTERMINATED: &str = "Unterminated string";

struct Parser {
    s: S,
    i: usize,
}

pub fn parse(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = string_of(rt, arg(args, 0))?;
    let v = parse_text(rt, s)?;
    let f = arg(args, 1);
    if call::is_callable(f) {
        let root = props::obj(rt)?;
        props::def_prop(rt, root, &native::EMPTY_STRING, v)?;
        return revive(rt, root, native::EMPTY_STRING.v(), f);
    }
    Ok(v)
}

/// JSON.parse without a reviver.
pub(crate) fn parse_text(rt: &mut Rt, s: S) -> R<V> {
    let mut p = Parser { s, i: 0 };
    let v = p.value(rt)?;
    p.space();
    if p.i < s.len() {
        return Err(p.wrong(rt, "Unexpected non-whitespace character after JSON"));
    }
    Ok(v)
}

impl Parser {
    #[inline(always)]
    fn peek(&self) -> u16 {
        // 0 is no token, so the end reads as one.
        self.s.at(self.i)
    }

    #[inline]
    fn space(&mut self) {
        while self.i < self.s.len() && matches!(self.peek(), 0x20 | 0x0A | 0x0D | 0x09) {
            self.i += 1;
        }
    }

    /// The unit here was not expected.
    #[cold]
    fn fail(&self, rt: &mut Rt) -> Stop {
        self.wrong(rt, "")
    }

    /// Something definite is wrong here.
    #[cold]
    fn wrong(&self, rt: &mut Rt, what: &'static str) -> Stop {
        crate::builtins::json_error::syntax_error(rt, self.s, self.i, what)
    }

    fn value(&mut self, rt: &mut Rt) -> R<V> {
        rt.charge(1)?;
        self.space();
        match u8::try_from(self.peek()).unwrap_or(0) {
            b'{' => self.object(rt),
            b'[' => self.array(rt),
            b'"' => Ok(self.string(rt)?.v()),
            b'-' | b'0'..=b'9' => self.number(rt),
            b't' => self.word(rt, b"true", V::TRUE),
            b'f' => self.word(rt, b"false", V::FALSE),
            b'n' => self.word(rt, b"null", V::NULL),
            _ => Err(self.fail(rt)),
        }
    }

    fn word(&mut self, rt: &mut Rt, w: &[u8], v: V) -> R<V> {
        for &c in w {
            if self.i >= self.s.len() || self.peek() != c as u16 {
                return Err(self.fail(rt));
            }
            self.i += 1;
        }
        Ok(v)
    }

    fn array(&mut self, rt: &mut Rt) -> R<V> {
        rt.deeper()?;
        self.i += 1;
        let a = rt.array_with_room(0)?;
        self.space();
        if self.peek() == b']' as u16 {
            self.i += 1;
            return Ok(a.v());
        }
        loop {
            let v = self.value(rt)?;
            rt.array_push(a, v)?;
            self.space();
            match self.peek() {
                0x2C => self.i += 1,
                0x5D => {
                    self.i += 1;
                    return Ok(a.v());
                }
                _ => return Err(self.wrong(rt, "Expected ',' or ']' after array element")),
            }
        }
    }

    fn object(&mut self, rt: &mut Rt) -> R<V> {
        rt.deeper()?;
        self.i += 1;
        let o = rt.plain()?;
        self.space();
        if self.peek() == b'}' as u16 {
            self.i += 1;
            return Ok(o.v());
        }
        let mut expected = "Expected property name or '}'";
        let mut first = true;
        loop {
            self.space();
            if self.peek() != b'"' as u16 {
                return Err(self.wrong(rt, expected));
            }
            let k = self.key(rt)?;
            self.space();
            if self.peek() != b':' as u16 {
                // V8 has words for the first member only.
                return Err(self.wrong(rt, if first { "Expected ':' after property name" } else { "" }));
            }
            self.i += 1;
            let v = self.value(rt)?;
            props::append_own(rt, o, k, v)?;
            self.space();
            match self.peek() {
                0x2C => {
                    self.i += 1;
                    expected = "Expected double-quoted property name";
                    first = false;
                }
                0x7D => {
                    self.i += 1;
                    return Ok(o.v());
                }
                _ => return Err(self.wrong(rt, "Expected ',' or '}' after property value")),
            }
        }
    }

    /// A member's name, the cursor on its quote.
    fn key(&mut self, rt: &mut Rt) -> R<Key> {
        let start = self.i + 1;
        if let Units::One(b) = self.s.units() {
            let rest = b.get(start..).unwrap_or(&[]);
            if let Some(n) = rest.iter().position(|&c| c == b'"' || c == b'\\' || c < 0x20) {
                let digit = rest.first().is_some_and(u8::is_ascii_digit);
                if rest.get(n) == Some(&b'"') && !digit {
                    rt.charge(1 + (n >> 4))?;
                    self.i = start + n + 1;
                    return Ok(Key::Name(rt.intern_part(self.s, start, start + n)?));
                }
            }
        }
        let k = self.string(rt)?;
        to_key_of(rt, k.v())
    }

    /// A string literal, the cursor on its quote.
    fn string(&mut self, rt: &mut Rt) -> R<S> {
        self.i += 1;
        let start = self.i;
        let plain = match self.s.units() {
            Units::One(b) => b[start..].iter().position(|&c| c == b'"' || c == b'\\' || c < 0x20),
            Units::Two(b) => b[start..].iter().position(|&c| c == 0x22 || c == 0x5C || c < 0x20),
        };
        let Some(n) = plain else {
            self.i = self.s.len();
            return Err(self.wrong(rt, UNTERMINATED));
        };
        rt.charge(n >> 5)?;
        self.i = start + n;
        if self.peek() == b'"' as u16 {
            self.i += 1;
            return rt.substr(self.s, start, start + n);
        }
        let mut out = Sb::new();
        out.part(rt, self.s, start, self.i)?;
        loop {
            if self.i >= self.s.len() {
                return Err(self.wrong(rt, UNTERMINATED));
            }
            let u = self.peek();
            match u {
                0x22 => {
                    self.i += 1;
                    return out.done(rt);
                }
                0x5C => {
                    self.i += 1;
                    let u = self.escape(rt)?;
                    out.unit(rt, u)?;
                }
                0..=0x1F => return Err(self.wrong(rt, "Bad control character in string literal")),
                _ => {
                    out.unit(rt, u)?;
                    self.i += 1;
                }
            }
        }
    }

    fn escape(&mut self, rt: &mut Rt) -> R<u16> {
        rt.charge(1)?;
        if self.i >= self.s.len() {
            return Err(self.fail(rt));
        }
        let c = u8::try_from(self.peek()).unwrap_or(0);
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
                    let d = if self.i < self.s.len() { self.peek() } else { 0 };
                    let d = num::digit_value(u8::try_from(d).unwrap_or(0));
                    if d > 15 {
                        return Err(self.wrong(rt, "Bad Unicode escape"));
                    }
                    n = n << 4 | d;
                }
                n as u16
            }
            _ => return Err(self.wrong(rt, "Bad escaped character")),
        };
        self.i += 1;
        Ok(u)
    }

    fn digits(&mut self) -> usize {
        let start = self.i;
        while self.i < self.s.len() && (0x30..=0x39).contains(&self.peek()) {
            self.i += 1;
        }
        self.i - start
    }

    fn number(&mut self, rt: &mut Rt) -> R<V> {
        let start = self.i;
        if self.peek() == b'-' as u16 {
            self.i += 1;
        }
        let zero = self.peek() == b'0' as u16;
        let first = self.i;
        let n = self.digits();
        if n == 0 {
            return Err(self.wrong(rt, "No number after minus sign"));
        }
        if zero && n > 1 {
            self.i = first + 1;
            return Err(self.fail(rt));
        }
        if self.peek() == b'.' as u16 {
            self.i += 1;
            if self.digits() == 0 {
                return Err(self.wrong(rt, "Unterminated fractional number"));
            }
        }
        if matches!(self.peek(), 0x45 | 0x65) {
            self.i += 1;
            if matches!(self.peek(), 0x2B | 0x2D) {
                self.i += 1;
            }
            if self.digits() == 0 {
                return Err(self.wrong(rt, "Exponent part is missing a number"));
            }
        }
        rt.charge((self.i - start) >> 3)?;
        let n = match self.s.units() {
            Units::One(b) => num::decimal(b.get(start..self.i).unwrap_or(&[])),
            Units::Two(_) => {
                let mut t = Sb::new();
                for k in start..self.i {
                    t.byte(rt, self.s.at(k) as u8)?;
                }
                num::decimal(t.done_bytes(rt)?)
            }
        };
        Ok(V::num(n))
    }
}

/// InternalizeJSONProperty.
fn revive(rt: &mut Rt, holder: V, name: V, f: V) -> R<V> {
    rt.deeper()?;
    rt.charge(2)?;
    let key = to_key_of(rt, name)?;
    let v = props::get_key(rt, holder, key)?;
    if v.is_obj() {
        if v.as_array().is_some() {
            let n = length_of(rt, v)?;
            let mut i = 0.0;
            while i < n {
                let k = num::int_string(rt, i)?;
                revive_one(rt, v, k.v(), f)?;
                i += 1.0;
            }
        } else {
            for &k in props::own_keys(rt, v, Which::Enumerable)?.elems() {
                revive_one(rt, v, k, f)?;
            }
        }
    }
    call::call(rt, f, holder, &[name, v], "")
}

fn revive_one(rt: &mut Rt, o: V, k: V, f: V) -> R<()> {
    let new = revive(rt, o, k, f)?;
    let key = to_key_of(rt, k)?;
    let ob = o.o();
    if new.is_undefined() {
        props::delete_key(rt, ob, key, false)?;
        return Ok(());
    }
    let d = props::Desc { value: new, get: V::EMPTY, set: V::EMPTY, has: WEC, on: WEC };
    props::define(rt, ob, key, &d)?;
    Ok(())
}

/// The state of one stringification.
struct Writer {
    out: Sb,
    /// EMPTY, a function, or a list of keys.
    replacer: V,
    keys: V,
    gap: S,
    depth: usize,
    /// The objects around, innermost first: cells of object and next.
    around: V,
}

pub fn stringify(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let (replacer, keys) = replacer(rt, arg(args, 1))?;
    let gap = gap(rt, arg(args, 2))?;
    let v = arg(args, 0);
    let mut w = Writer { out: Sb::new(), replacer, keys, gap, depth: 0, around: V::UNDEFINED };
    let holder = if replacer.is_empty() {
        V::UNDEFINED
    } else {
        let h = props::obj(rt)?;
        props::def_prop(rt, h, &native::EMPTY_STRING, v)?;
        h
    };
    if !w.property(rt, holder, native::EMPTY_STRING.v(), v)? {
        return Ok(V::UNDEFINED);
    }
    Ok(w.out.done(rt)?.v())
}

/// JSON.stringify(v): its text, or None for what has none.
pub(crate) fn text(rt: &mut Rt, v: V) -> R<Option<S>> {
    Ok(stringify(rt, V::UNDEFINED, &[v])?.as_s())
}

fn replacer(rt: &mut Rt, r: V) -> R<(V, V)> {
    if call::is_callable(r) {
        return Ok((r, V::EMPTY));
    }
    if r.as_array().is_none() {
        return Ok((V::EMPTY, V::EMPTY));
    }
    let list = rt.array_with_room(8)?;
    let n = length_of(rt, r)?;
    let mut i = 0.0;
    while i < n {
        rt.charge(1)?;
        let v = props::get_v(rt, r, V::num(i))?;
        let wrapped = v.is_obj() && v.o().class() == Class::Wrap && !v.o().extra(0).is_bool();
        if v.is_str() || v.is_num() || wrapped {
            let s = string_of(rt, v)?;
            if !list.elems().iter().any(|k| k.s().equals(s)) {
                rt.charge(list.elems().len())?;
                rt.array_push(list, s.v())?;
            }
        }
        i += 1.0;
    }
    Ok((V::EMPTY, list.v()))
}

fn gap(rt: &mut Rt, space: V) -> R<S> {
    let space = unwrap(rt, space)?;
    if let Some(s) = space.as_s() {
        return rt.substr(s, 0, 10);
    }
    if !space.is_num() {
        return Ok(native::EMPTY_STRING.v().s());
    }
    let n = to_integer(rt, space)?.clamp(0.0, 10.0) as usize;
    rt.str8(b"          ".get(..n).unwrap_or(&[]))
}

/// The primitive in a wrapper, converted as the standard has it.
fn unwrap(rt: &mut Rt, v: V) -> R<V> {
    if let Some(o) = v.as_o() {
        if o.class() == Class::Wrap {
            let p = o.extra(0);
            return if p.is_num() {
                Ok(V::num(to_number(rt, v)?))
            } else if p.is_str() {
                Ok(string_of(rt, v)?.v())
            } else {
                Ok(p)
            };
        }
    }
    Ok(v)
}

impl Writer {
    /// SerializeJSONProperty; false for undefined.
    fn property(&mut self, rt: &mut Rt, holder: V, name: V, v: V) -> R<bool> {
        rt.charge(1)?;
        let mut v = v;
        if v.is_object() {
            let f = props::get(rt, v, &native::TO_JSON)?;
            if call::is_callable(f) {
                let k = string_of(rt, name)?;
                v = call::call(rt, f, v, &[k.v()], "")?;
            }
        }
        if !self.replacer.is_empty() {
            let k = string_of(rt, name)?;
            v = call::call(rt, self.replacer, holder, &[k.v(), v], "")?;
        }
        if v.is_obj() {
            v = unwrap(rt, v)?;
        }
        if let Some(s) = v.as_s() {
            quote(rt, &mut self.out, s)?;
        } else if v.is_num() {
            if v.f().is_finite() {
                let t = num::format(v.f());
                self.out.bytes(rt, t.bytes())?;
            } else {
                self.out.bytes(rt, b"null")?;
            }
        } else if v.is_null() {
            self.out.bytes(rt, b"null")?;
        } else if v.is_bool() {
            self.out.bytes(rt, if v.truthy() { b"true" } else { b"false" })?;
        } else if v.is_undefined() || call::is_callable(v) {
            return Ok(false);
        } else {
            self.object(rt, v)?;
        }
        Ok(true)
    }

    fn object(&mut self, rt: &mut Rt, v: V) -> R<()> {
        rt.deeper()?;
        let mut at = self.around;
        while at.is_cell() {
            rt.charge(1)?;
            if crate::obj::cell(at, 0).same(v) {
                return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
            }
            at = crate::obj::cell(at, 1);
        }
        let outer = self.around;
        self.around = rt.new_cell(&[v, outer])?;
        self.depth += 1;
        if v.as_array().is_some() {
            self.elements(rt, v)?;
        } else {
            self.members(rt, v)?;
        }
        self.depth -= 1;
        self.around = outer;
        Ok(())
    }

    fn new_line(&mut self, rt: &mut Rt, depth: usize) -> R<()> {
        if self.gap.len() == 0 {
            return Ok(());
        }
        self.out.byte(rt, b'\n')?;
        for _ in 0..depth {
            rt.charge(1)?;
            self.out.s(rt, self.gap)?;
        }
        Ok(())
    }

    fn elements(&mut self, rt: &mut Rt, v: V) -> R<()> {
        let n = length_of(rt, v)?;
        self.out.byte(rt, b'[')?;
        let mut i = 0.0;
        while i < n {
            if i > 0.0 {
                self.out.byte(rt, b',')?;
            }
            self.new_line(rt, self.depth)?;
            let x = props::get_v(rt, v, V::num(i))?;
            if !self.property(rt, v, V::num(i), x)? {
                self.out.bytes(rt, b"null")?;
            }
            i += 1.0;
        }
        if n > 0.0 {
            self.new_line(rt, self.depth - 1)?;
        }
        self.out.byte(rt, b']')
    }

    fn members(&mut self, rt: &mut Rt, v: V) -> R<()> {
        let keys = if self.keys.is_empty() { props::own_keys(rt, v, Which::Enumerable)? } else { self.keys.o() };
        self.out.byte(rt, b'{')?;
        let mut any = false;
        for &k in keys.elems() {
            let key = to_key_of(rt, k)?;
            let x = props::get_key(rt, v, key)?;
            if x.is_undefined() && self.replacer.is_empty() {
                continue;
            }
            let mark = self.out.len();
            if any {
                self.out.byte(rt, b',')?;
            }
            self.new_line(rt, self.depth)?;
            quote(rt, &mut self.out, k.s())?;
            self.out.byte(rt, b':')?;
            if self.gap.len() > 0 {
                self.out.byte(rt, b' ')?;
            }
            if self.property(rt, v, k, x)? {
                any = true;
            } else {
                self.out.cut(mark);
            }
        }
        if any {
            self.new_line(rt, self.depth - 1)?;
        }
        self.out.byte(rt, b'}')
    }
}

/// QuoteJSONString.
pub(crate) fn quote(rt: &mut Rt, out: &mut Sb, s: S) -> R<()> {
    out.byte(rt, b'"')?;
    if s.clean() {
        out.s(rt, s)?;
        return out.byte(rt, b'"');
    }
    rt.charge(s.len() >> 3)?;
    let mut i = 0;
    while i < s.len() {
        let (c, n) = s.code_point(i);
        i += n;
        match c {
            0x22 => out.bytes(rt, b"\\\"")?,
            0x5C => out.bytes(rt, b"\\\\")?,
            8 => out.bytes(rt, b"\\b")?,
            9 => out.bytes(rt, b"\\t")?,
            10 => out.bytes(rt, b"\\n")?,
            12 => out.bytes(rt, b"\\f")?,
            13 => out.bytes(rt, b"\\r")?,
            0..=0x1F | 0xD800..=0xDFFF => {
                out.bytes(rt, b"\\u")?;
                for k in [12, 8, 4, 0] {
                    out.byte(rt, b"0123456789abcdef"[(c >> k & 15) as usize])?;
                }
            }
            _ => out.code_point(rt, c)?,
        }
    }
    out.byte(rt, b'"')
}

/// Parses a body that says it is JSON; the string itself when it is not.
pub(crate) fn parse_or_text(rt: &mut Rt, s: S) -> R<V> {
    match parse_text(rt, s) {
        Err(e) if e.kind() == Stop::THROW => {
            rt.exc = V::UNDEFINED;
            Ok(s.v())
        }
        r => r,
    }
}
