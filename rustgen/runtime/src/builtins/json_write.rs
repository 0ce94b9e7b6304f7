//! From values to JSON text, straight into what is made of it: the units of a string, or the bytes of a body.

use crate::call;
use crate::conv::{to_key_of, to_string as string_of};
use crate::digits;
use crate::error::{self, Part};
use crate::iter::length_of;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, Prop, ACC, E, O, SPARSE};
use crate::props;
use crate::scan::{self, Stops};
use crate::str::{Sb, Units, S};
use crate::utf8::Bytes;
use crate::value::{Stop, R, V};

/// Where a text goes.
trait Sink {
    /// What it takes of one-byte strings as it is.
    const STOPS: Stops;
    fn len(&self) -> usize;
    /// Takes back what was pushed after the length was `n`.
    fn cut(&mut self, n: usize);
    fn ascii(&mut self, rt: &mut Rt, b: &[u8]) -> R<()>;
    /// Latin-1 units.
    fn one(&mut self, rt: &mut Rt, b: &[u8]) -> R<()>;
    /// UTF-16 units without lone surrogates.
    fn two(&mut self, rt: &mut Rt, u: &[u16]) -> R<()>;

    #[inline(always)]
    fn byte(&mut self, rt: &mut Rt, c: u8) -> R<()> {
        self.ascii(rt, &[c])
    }

    fn s(&mut self, rt: &mut Rt, s: S) -> R<()> {
        match s.units() {
            Units::One(b) => self.one(rt, b),
            Units::Two(u) => self.two(rt, u),
        }
    }
}

impl Sink for Sb {
    const STOPS: Stops = Stops::Latin1;
    #[inline(always)]
    fn len(&self) -> usize {
        Sb::len(self)
    }
    fn cut(&mut self, n: usize) {
        Sb::cut(self, n)
    }
    #[inline(always)]
    fn ascii(&mut self, rt: &mut Rt, b: &[u8]) -> R<()> {
        self.bytes(rt, b)
    }
    fn one(&mut self, rt: &mut Rt, b: &[u8]) -> R<()> {
        self.bytes(rt, b)
    }
    fn two(&mut self, rt: &mut Rt, u: &[u16]) -> R<()> {
        self.units16(rt, u)
    }
}

impl Sink for Bytes {
    const STOPS: Stops = Stops::NonAscii;
    #[inline(always)]
    fn len(&self) -> usize {
        Bytes::len(self)
    }
    fn cut(&mut self, n: usize) {
        Bytes::cut(self, n)
    }
    #[inline(always)]
    fn ascii(&mut self, rt: &mut Rt, b: &[u8]) -> R<()> {
        self.all(rt, b)
    }
    fn one(&mut self, rt: &mut Rt, b: &[u8]) -> R<()> {
        self.latin1(rt, b)
    }
    fn two(&mut self, rt: &mut Rt, u: &[u16]) -> R<()> {
        self.utf16(rt, u)
    }
}

/// What a caller of JSON.stringify asks for beside the value.
pub(crate) struct Options {
    /// A function, or EMPTY.
    pub replacer: V,
    /// A list of keys, or EMPTY.
    pub keys: V,
    /// What lines are indented by; None: the text is one line.
    pub gap: Option<S>,
}

impl Options {
    pub fn none() -> Options {
        Options { replacer: V::EMPTY, keys: V::EMPTY, gap: None }
    }

    fn are_none(&self) -> bool {
        self.replacer.is_empty() && self.keys.is_empty() && self.gap.is_none()
    }
}

/// JSON.stringify as a string; None for a value that has no text.
pub(crate) fn string(rt: &mut Rt, v: V, options: Options) -> R<Option<S>> {
    match write(rt, v, options, Sb::new())? {
        Some(out) => Ok(Some(out.done(rt)?)),
        None => Ok(None),
    }
}

/// JSON.stringify(v) as UTF-8; None for a value that has no text.
pub(crate) fn bytes(rt: &mut Rt, v: V) -> R<Option<&'static [u8]>> {
    Ok(write(rt, v, Options::none(), Bytes::new())?.map(|out| out.done(rt)))
}

fn write<T: Sink>(rt: &mut Rt, v: V, options: Options, out: T) -> R<Option<T>> {
    let holder = if options.replacer.is_empty() {
        V::UNDEFINED
    } else {
        let h = crate::literal::obj(rt)?;
        crate::literal::def_prop(rt, h, &native::EMPTY_STRING, v)?;
        h
    };
    let plain = options.are_none();
    let mut w = Writer { out, options, plain, depth: 0 };
    let some = w.property(rt, holder, native::EMPTY_STRING.v(), v, None)?;
    Ok(if some { Some(w.out) } else { None })
}

/// The state of one stringification.
struct Writer<T> {
    out: T,
    options: Options,
    /// Nothing was asked for beside the value.
    plain: bool,
    depth: usize,
}

/// The objects around a value, innermost first.
#[derive(Clone, Copy)]
struct Around<'a> {
    v: V,
    /// The key that it is the value of.
    key: V,
    outer: Option<&'a Around<'a>>,
}

impl<T: Sink> Writer<T> {
    /// SerializeJSONProperty; false for undefined.
    fn property(&mut self, rt: &mut Rt, holder: V, name: V, v: V, around: Option<&Around>) -> R<bool> {
        let mut v = v;
        if (v.is_object() || v.is_bigint()) && (rt.names_to_json || super::date::as_date(v).is_some()) {
            let f = props::get(rt, v, &native::TO_JSON)?;
            if call::is_callable(f) {
                let k = string_of(rt, name)?;
                v = call::call(rt, f, v, &[k.v()], "")?;
            }
        }
        if !self.options.replacer.is_empty() {
            let k = string_of(rt, name)?;
            v = call::call(rt, self.options.replacer, holder, &[k.v(), v], "")?;
        }
        self.value(rt, name, v, around)
    }

    /// A value as it is; false for undefined and functions.
    #[inline]
    fn value(&mut self, rt: &mut Rt, name: V, v: V, around: Option<&Around>) -> R<bool> {
        rt.charge(1)?;
        if let Some(s) = v.as_s() {
            quote(rt, &mut self.out, s)?;
        } else if v.is_num() {
            self.number(rt, v.f())?;
        } else if v.is_null() {
            self.out.ascii(rt, b"null")?;
        } else if v.is_bool() {
            self.out.ascii(rt, if v.truthy() { b"true" } else { b"false" })?;
        } else if v.is_undefined() || v.is_symbol() || call::is_callable(v) {
            return Ok(false);
        } else if v.is_bigint() {
            return Err(crate::error::type_error(rt, "Do not know how to serialize a BigInt"));
        } else if v.is_obj() && v.o().class() == Class::Wrap && !v.o().extra(0).is_symbol() {
            let p = super::json::unwrap(rt, v)?;
            return self.value(rt, name, p, around);
        } else {
            self.object(rt, name, v, around)?;
        }
        Ok(true)
    }

    #[inline]
    fn number(&mut self, rt: &mut Rt, n: f64) -> R<()> {
        if !n.is_finite() {
            return self.out.ascii(rt, b"null");
        }
        let mut t = [0; digits::LONGEST];
        let k = num::write(n, &mut t);
        self.out.ascii(rt, t.get(..k).unwrap_or(&[]))
    }

    fn object(&mut self, rt: &mut Rt, name: V, v: V, around: Option<&Around>) -> R<()> {
        rt.deeper()?;
        let mut at = around;
        while let Some(a) = at {
            if a.v.same(v) {
                return Err(circular(rt, around, v, name));
            }
            rt.charge(1)?;
            at = a.outer;
        }
        let around = Around { v, key: name, outer: around };
        self.depth += 1;
        if crate::proxy::is_array(v) {
            self.elements(rt, v, &around)?;
        } else if self.plain && is_plain(rt, v) {
            self.plain_members(rt, v.o(), &around)?;
        } else {
            self.members(rt, v, &around)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn new_line(&mut self, rt: &mut Rt, depth: usize) -> R<()> {
        let Some(gap) = self.options.gap else { return Ok(()) };
        self.out.byte(rt, b'\n')?;
        for _ in 0..depth {
            rt.charge(1)?;
            self.out.s(rt, gap)?;
        }
        Ok(())
    }

    fn elements(&mut self, rt: &mut Rt, v: V, around: &Around) -> R<()> {
        let n = length_of(rt, v)?;
        self.out.byte(rt, b'[')?;
        let mut i = 0.0;
        while i < n {
            if i > 0.0 {
                self.out.byte(rt, b',')?;
            }
            self.new_line(rt, self.depth)?;
            let x = props::get_v(rt, v, V::num(i))?;
            if !self.property(rt, v, V::num(i), x, Some(around))? {
                self.out.ascii(rt, b"null")?;
            }
            i += 1.0;
        }
        if n > 0.0 {
            self.new_line(rt, self.depth - 1)?;
        }
        self.out.byte(rt, b']')
    }

    fn members(&mut self, rt: &mut Rt, v: V, around: &Around) -> R<()> {
        let keys = if self.options.keys.is_empty() { props::enumerable_keys(rt, v)? } else { self.options.keys.o() };
        self.out.byte(rt, b'{')?;
        let mut any = false;
        for &k in keys.elems() {
            any |= self.member(rt, v, k, any, around)?;
        }
        if any {
            self.new_line(rt, self.depth - 1)?;
        }
        self.out.byte(rt, b'}')
    }

    /// One member, behind another if there is one; false when its value is undefined.
    fn member(&mut self, rt: &mut Rt, v: V, k: V, behind: bool, around: &Around) -> R<bool> {
        let key = to_key_of(rt, k)?;
        let x = props::get_key(rt, v, key)?;
        if x.is_undefined() && self.options.replacer.is_empty() {
            return Ok(false);
        }
        let mark = self.out.len();
        if behind {
            self.out.byte(rt, b',')?;
        }
        self.new_line(rt, self.depth)?;
        quote(rt, &mut self.out, k.s())?;
        self.out.byte(rt, b':')?;
        if self.options.gap.is_some() {
            self.out.byte(rt, b' ')?;
        }
        let some = self.property(rt, v, k, x, Some(around))?;
        if !some {
            self.out.cut(mark);
        }
        Ok(some)
    }

    /// The members of a plain object. What is inside it may run code that changes it.
    fn plain_members(&mut self, rt: &mut Rt, o: O, around: &Around) -> R<()> {
        let shape = o.shape();
        let all = rt.props(shape);
        self.out.byte(rt, b'{')?;
        let mut any = false;
        for (i, p) in all.iter().enumerate() {
            if p.attrs & E == 0 || p.key().is_symbol() {
                continue;
            }
            any |= if o.shape() == shape {
                self.plain_member(rt, o.slot(i as u32), p, any, around)?
            } else {
                self.member(rt, o.v(), p.key().v(), any, around)?
            };
        }
        self.out.byte(rt, b'}')
    }

    #[inline(always)]
    fn plain_member(&mut self, rt: &mut Rt, x: V, p: &Prop, behind: bool, around: &Around) -> R<bool> {
        if x.is_undefined() {
            return Ok(false);
        }
        let mark = self.out.len();
        if behind {
            self.out.byte(rt, b',')?;
        }
        quote(rt, &mut self.out, p.key())?;
        self.out.byte(rt, b':')?;
        let some = if x.is_object() || x.is_bigint() {
            self.property(rt, around.v, p.key().v(), x, Some(around))?
        } else {
            self.value(rt, p.key().v(), x, Some(around))?
        };
        if !some {
            self.out.cut(mark);
        }
        Ok(some)
    }
}

/// The error of an object that is within itself, in V8's words: the first objects of the circle and the last.
#[cold]
fn circular(rt: &mut Rt, around: Option<&Around>, v: V, key: V) -> Stop {
    match circle_text(rt, around, v, key) {
        Ok(Some(t)) => error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[Part::S(t)]),
        Ok(None) => error::unrendered(rt, native::TYPE_ERROR_PROTO),
        Err(s) => s,
    }
}

fn circle_text(rt: &mut Rt, around: Option<&Around>, v: V, key: V) -> R<Option<S>> {
    // How many objects the circle has: those from `v` to the innermost.
    let mut n = 0;
    let mut at = around;
    while let Some(a) = at {
        n += 1;
        if a.v.same(v) {
            break;
        }
        at = a.outer;
    }
    let mut out = Sb::new();
    out.bytes(rt, b"Converting circular structure to JSON\n    --> starting at object with constructor ")?;
    for i in 0..n {
        rt.charge(n >> 3)?;
        if i > 2 && i + 1 < n {
            if i == 3 {
                out.bytes(rt, b"\n    |     ...")?;
            }
            continue;
        }
        let mut at = around;
        for _ in 0..n - 1 - i {
            at = at.and_then(|a| a.outer);
        }
        let Some(a) = at else { return Ok(None) };
        if i > 0 {
            out.bytes(rt, b"\n    |     ")?;
            write_key(rt, &mut out, a.key)?;
            out.bytes(rt, b" -> object with constructor ")?;
        }
        let Some(name) = constructor_name(rt, a.v) else { return Ok(None) };
        out.byte(rt, b'\'')?;
        out.bytes(rt, name)?;
        out.byte(rt, b'\'')?;
    }
    out.bytes(rt, b"\n    --- ")?;
    write_key(rt, &mut out, key)?;
    out.bytes(rt, b" closes the circle")?;
    Ok(Some(out.done(rt)?))
}

fn write_key(rt: &mut Rt, out: &mut Sb, key: V) -> R<()> {
    match key.as_s() {
        None => {
            out.bytes(rt, b"index ")?;
            out.number(rt, key.f())
        }
        Some(s) if s.len() == 0 => out.bytes(rt, b"<anonymous>"),
        Some(s) => {
            out.bytes(rt, b"property '")?;
            out.s(rt, s)?;
            out.byte(rt, b'\'')
        }
    }
}

/// What V8 calls the constructor of an object, where that is known.
fn constructor_name(rt: &mut Rt, v: V) -> Option<&'static [u8]> {
    let o = v.as_o().filter(|o| rt.maker_of(o.shape()) == 0)?;
    let proto = rt.proto_of_obj(o);
    let (home, name): (u16, &[u8]) = match o.class() {
        Class::Object => (native::OBJECT_PROTO, b"Object"),
        Class::Array => (native::ARRAY_PROTO, b"Array"),
        Class::Map => (native::MAP_PROTO, b"Map"),
        Class::Set => (native::SET_PROTO, b"Set"),
        _ => return None,
    };
    if proto.same(V::native(home)) || proto.is_null() && o.class() == Class::Object {
        Some(name)
    } else {
        None
    }
}

/// Whether an object has nothing but named properties with values, in the order of its shape.
fn is_plain(rt: &Rt, v: V) -> bool {
    let Some(o) = v.as_o() else { return false };
    let shape = o.shape();
    o.class() == Class::Object
        && o.elen() == 0
        && !o.has(SPARSE)
        && !rt.is_dict(shape)
        && !(rt.heap.special && rt.props(shape).iter().any(|p| p.attrs & ACC != 0))
}

/// QuoteJSONString.
#[inline(always)]
fn quote<T: Sink>(rt: &mut Rt, out: &mut T, s: S) -> R<()> {
    if s.clean() {
        let b = s.b8();
        rt.charge(b.len() >> 4)?;
        out.byte(rt, b'"')?;
        out.ascii(rt, b)?;
        return out.byte(rt, b'"');
    }
    quote_any(rt, out, s)
}

#[inline(never)]
fn quote_any<T: Sink>(rt: &mut Rt, out: &mut T, s: S) -> R<()> {
    rt.charge(s.len() >> 3)?;
    out.byte(rt, b'"')?;
    match s.units() {
        Units::One(b) => quote_one(rt, out, b)?,
        Units::Two(u) => quote_two(rt, out, u)?,
    }
    out.byte(rt, b'"')
}

fn quote_one<T: Sink>(rt: &mut Rt, out: &mut T, b: &[u8]) -> R<()> {
    let mut rest = b;
    loop {
        let (plain, more) = rest.split_at(scan::plain(rest, T::STOPS));
        out.ascii(rt, plain)?;
        let Some((&c, more)) = more.split_first() else { return Ok(()) };
        if c < 0x80 {
            escape(rt, out, c as u16)?;
            rest = more;
            continue;
        }
        let high = 1 + more.iter().take_while(|&&c| c >= 0x80).count();
        let (high, more) = rest.get(plain.len()..).unwrap_or(&[]).split_at(high);
        out.one(rt, high)?;
        rest = more;
    }
}

fn quote_two<T: Sink>(rt: &mut Rt, out: &mut T, u: &[u16]) -> R<()> {
    let mut rest = u;
    loop {
        let (plain, more) = rest.split_at(plain_units(rest));
        out.two(rt, plain)?;
        let Some((&c, more)) = more.split_first() else { return Ok(()) };
        escape(rt, out, c)?;
        rest = more;
    }
}

/// The number of leading units that stand for themselves.
fn plain_units(u: &[u16]) -> usize {
    let mut i = 0;
    while let Some(&c) = u.get(i) {
        match c {
            0..=0x1F | 0x22 | 0x5C | 0xDC00..=0xDFFF => break,
            0xD800..=0xDBFF => {
                if !u.get(i + 1).is_some_and(|c| (0xDC00..0xE000).contains(c)) {
                    break;
                }
                i += 2;
            }
            _ => i += 1,
        }
    }
    i
}

/// A unit that cannot stand for itself.
fn escape<T: Sink>(rt: &mut Rt, out: &mut T, c: u16) -> R<()> {
    let short = match c {
        0x22 | 0x5C => c as u8,
        8 => b'b',
        9 => b't',
        10 => b'n',
        12 => b'f',
        13 => b'r',
        _ => {
            let hex = |shift: u16| b"0123456789abcdef"[(c >> shift & 15) as usize];
            return out.ascii(rt, &[b'\\', b'u', hex(12), hex(8), hex(4), hex(0)]);
        }
    };
    out.ascii(rt, &[b'\\', short])
}
