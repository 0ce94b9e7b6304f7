//! String and String.prototype (ECMA-262 §22.1), without what takes a locale.

use crate::builtins::regexp;
use crate::call::{self, arg};
use crate::conv::{to_integer, to_number, to_string as string_of};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, Key};
use crate::props;
use crate::scan;
use crate::str::{Sb, Units, MAX_LEN, S};
use crate::symbol;
use crate::value::{R, V};

pub fn string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = match args {
        [] => native::EMPTY_STRING.v(),
        [v, ..] if v.is_symbol() && !this.is_empty() => symbol::text(rt, v.symbol())?.v(),
        [v, ..] => string_of(rt, *v)?.v(),
    };
    if this.is_empty() {
        return crate::conv::to_object(rt, s);
    }
    Ok(s)
}

/// `this` as a string; V8 names the method when it is undefined or null.
pub(super) fn this_string(rt: &mut Rt, this: V, who: &'static str) -> R<S> {
    if this.is_str() {
        return Ok(this.s());
    }
    if this.is_nullish() {
        let p = [Part::T("String.prototype."), Part::T(who), Part::T(" called on null or undefined")];
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
    }
    string_of(rt, this)
}

fn this_text(rt: &mut Rt, this: V, who: &'static str) -> R<V> {
    if this.is_str() {
        return Ok(this);
    }
    if let Some(o) = this.as_o() {
        if o.class() == Class::Wrap && o.extra(0).is_str() {
            return Ok(o.extra(0));
        }
    }
    if this.same(V::native(native::STRING_PROTO)) {
        return Ok(native::EMPTY_STRING.v());
    }
    Err(error::not_generic(rt, who, "String"))
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    this_text(rt, this, "String.prototype.toString")
}

pub fn value_of(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    this_text(rt, this, "String.prototype.valueOf")
}

pub fn from_char_code(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    if let [v] = args {
        let n = crate::conv::to_int32(rt, *v)?;
        return Ok(rt.str_unit(n as u16)?.v());
    }
    rt.charge(args.len())?;
    let mut out = Sb::new();
    for &v in args {
        let n = crate::conv::to_int32(rt, v)?;
        out.unit(rt, n as u16)?;
    }
    Ok(out.done(rt)?.v())
}

pub fn from_code_point(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    rt.charge(args.len())?;
    let mut out = Sb::new();
    for &v in args {
        let n = to_number(rt, v)?;
        if !(0.0..=1_114_111.0).contains(&n) || num::trunc(n) != n {
            let s = num::to_string(rt, n)?;
            let p = [Part::T("Invalid code point "), Part::S(s)];
            return Err(error::throw_parts(rt, native::RANGE_ERROR_PROTO, &p));
        }
        out.code_point(rt, n as u32)?;
    }
    Ok(out.done(rt)?.v())
}

pub fn raw(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let t = crate::conv::to_object(rt, arg(args, 0))?;
    let r = props::get(rt, t, &native::RAW)?;
    let r = crate::conv::to_object(rt, r)?;
    let n = crate::iter::length_of(rt, r)? as usize;
    let mut out = Sb::new();
    for i in 0..n {
        let part = props::get_v(rt, r, V::num(i as f64))?;
        let s = string_of(rt, part)?;
        out.s(rt, s)?;
        rt.charge(1)?;
        if i + 1 < n && i + 1 < args.len() {
            let s = string_of(rt, args[i + 1])?;
            out.s(rt, s)?;
        }
    }
    Ok(out.done(rt)?.v())
}

pub fn at(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "at")?;
    let i = to_integer(rt, arg(args, 0))?;
    let i = if i < 0.0 { i + s.len() as f64 } else { i };
    if i < 0.0 || i >= s.len() as f64 {
        return Ok(V::UNDEFINED);
    }
    Ok(rt.str_unit(s.at(i as usize))?.v())
}

pub fn char_at(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "charAt")?;
    let i = to_integer(rt, arg(args, 0))?;
    if i < 0.0 || i >= s.len() as f64 {
        return Ok(native::EMPTY_STRING.v());
    }
    Ok(rt.str_unit(s.at(i as usize))?.v())
}

pub fn char_code_at(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "charCodeAt")?;
    let i = to_integer(rt, arg(args, 0))?;
    if i < 0.0 || i >= s.len() as f64 {
        return Ok(V::num(f64::NAN));
    }
    Ok(V::num(s.at(i as usize) as f64))
}

pub fn code_point_at(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "codePointAt")?;
    let i = to_integer(rt, arg(args, 0))?;
    if i < 0.0 || i >= s.len() as f64 {
        return Ok(V::UNDEFINED);
    }
    Ok(V::num(s.code_point(i as usize).0 as f64))
}

pub fn concat(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let mut s = this_string(rt, this, "concat")?;
    for &v in args {
        let t = string_of(rt, v)?;
        s = rt.concat(s, t)?;
    }
    Ok(s.v())
}

/// Whether `needle` lies at `i` of `s`.
#[inline(always)]
fn matches_at(s: S, needle: S, i: usize) -> bool {
    if i + needle.len() > s.len() {
        return false;
    }
    match (s.units(), needle.units()) {
        (Units::One(a), Units::One(b)) => scan::same(&a[i..i + b.len()], b),
        (Units::Two(a), Units::Two(b)) => a[i..i + b.len()] == *b,
        _ => (0..needle.len()).all(|k| s.at(i + k) == needle.at(k)),
    }
}

/// The first place of `needle` at or after `from`.
pub(crate) fn find(rt: &mut Rt, s: S, needle: S, from: usize) -> R<Option<usize>> {
    if needle.len() == 0 {
        return Ok(if from <= s.len() { Some(from) } else { None });
    }
    if from + needle.len() > s.len() {
        return Ok(None);
    }
    let last = s.len() - needle.len();
    let first = needle.at(0);
    match s.units() {
        Units::One(_) if first > 0xFF => Ok(None),
        Units::One(b) => find_by(rt, s, needle, from, last, |i| scan::byte(&b[i..=last], first as u8)),
        Units::Two(b) => find_by(rt, s, needle, from, last, |i| scan::unit(&b[i..=last], first)),
    }
}

/// The first place of `needle` in `from..=last`; `hop` says how far on its first unit is.
#[inline(always)]
fn find_by(
    rt: &mut Rt,
    s: S,
    needle: S,
    from: usize,
    last: usize,
    hop: impl Fn(usize) -> Option<usize>,
) -> R<Option<usize>> {
    let mut i = from;
    let mut tries = 0;
    let found = loop {
        let Some(k) = hop(i) else { break None };
        i += k;
        if needle.len() == 1 || matches_at(s, needle, i) {
            break Some(i);
        }
        tries += 1 + (needle.len() >> 4);
        if tries > 64 {
            rt.charge(tries)?;
            tries = 0;
        }
        if i == last {
            break None;
        }
        i += 1;
    };
    rt.charge(tries + ((found.unwrap_or(last) - from) >> 5))?;
    Ok(found)
}

/// The last place of `needle` at or before `from`.
fn find_last(rt: &mut Rt, s: S, needle: S, from: usize) -> R<Option<usize>> {
    if needle.len() > s.len() {
        return Ok(None);
    }
    let mut i = from.min(s.len() - needle.len());
    loop {
        rt.charge(1 + (needle.len() >> 4))?;
        if matches_at(s, needle, i) {
            return Ok(Some(i));
        }
        if i == 0 {
            return Ok(None);
        }
        i -= 1;
    }
}

fn position(p: Option<usize>) -> V {
    V::num(p.map_or(-1.0, |i| i as f64))
}

/// A position argument, clamped to the string.
fn clamp(rt: &mut Rt, v: V, s: S) -> R<usize> {
    let n = to_integer(rt, v)?;
    Ok(n.clamp(0.0, s.len() as f64) as usize)
}

pub fn index_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "indexOf")?;
    let needle = string_of(rt, arg(args, 0))?;
    let from = clamp(rt, arg(args, 1), s)?;
    Ok(position(find(rt, s, needle, from)?))
}

pub fn last_index_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "lastIndexOf")?;
    let needle = string_of(rt, arg(args, 0))?;
    let n = to_number(rt, arg(args, 1))?;
    let from = if n.is_nan() { s.len() } else { num::trunc(n).clamp(0.0, s.len() as f64) as usize };
    Ok(position(find_last(rt, s, needle, from)?))
}

/// IsRegExp.
pub(super) fn is_regexp(rt: &mut Rt, v: V) -> R<bool> {
    if !v.is_object() {
        return Ok(false);
    }
    let m = props::get_key(rt, v, Key::Name(symbol::well_known(symbol::id::MATCH)))?;
    Ok(if m.is_undefined() { regexp::as_regexp(v).is_some() } else { m.truthy() })
}

/// Stops a method that looks for all matches from being given an expression that is not global.
pub(super) fn check_global(rt: &mut Rt, pattern: V, who: &'static str) -> R<()> {
    if !is_regexp(rt, pattern)? {
        return Ok(());
    }
    let flags = props::get(rt, pattern, &native::FLAGS)?;
    let flags = this_string(rt, flags, who)?;
    if (0..flags.len()).any(|i| flags.at(i) == b'g' as u16) {
        return Ok(());
    }
    let t = Part::T;
    let p = [t("String.prototype."), t(who), t(" called with a non-global RegExp argument")];
    Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p))
}

/// What a pattern has for the work of a method of strings.
pub(super) enum Hook {
    Own,     // it is a regular expression, with the method that they all have
    Call(V), // another method
    No,      // nothing: it is taken as text, also an expression without the method
}

pub(super) fn hook(rt: &mut Rt, pattern: V, name: usize) -> R<Hook> {
    if !pattern.is_object() {
        return Ok(Hook::No);
    }
    let m = props::get_key(rt, pattern, Key::Name(symbol::well_known(name)))?;
    match () {
        _ if m.is_nullish() => Ok(Hook::No),
        _ if regexp::as_regexp(pattern).is_some() && regexp::is_own_hook(m, name) => Ok(Hook::Own),
        _ if !call::is_callable(m) => Err(error::site_not_function(rt, m)),
        _ => Ok(Hook::Call(m)),
    }
}

/// Stops undefined and null as `this` of a method that asks a hook.
fn coercible(rt: &mut Rt, this: V, who: &'static str) -> R<()> {
    if this.is_nullish() {
        this_string(rt, this, who)?;
    }
    Ok(())
}

/// Stops a method that takes a text from being given a regular expression.
fn no_regexp(rt: &mut Rt, v: V, who: &'static str) -> R<()> {
    if !is_regexp(rt, v)? {
        return Ok(());
    }
    let t = Part::T;
    let p = [t("First argument to String.prototype."), t(who), t(" must not be a regular expression")];
    Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p))
}

pub fn includes(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "includes")?;
    no_regexp(rt, arg(args, 0), "includes")?;
    let needle = string_of(rt, arg(args, 0))?;
    let from = clamp(rt, arg(args, 1), s)?;
    Ok(V::bool(find(rt, s, needle, from)?.is_some()))
}

pub fn starts_with(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if let (Some(s), [needle]) = (this.as_s(), args) {
        if let Some(needle) = needle.as_s() {
            rt.charge(needle.len() >> 4)?;
            return Ok(V::bool(matches_at(s, needle, 0)));
        }
    }
    let s = this_string(rt, this, "startsWith")?;
    no_regexp(rt, arg(args, 0), "startsWith")?;
    let needle = string_of(rt, arg(args, 0))?;
    let from = clamp(rt, arg(args, 1), s)?;
    rt.charge(needle.len() >> 4)?;
    Ok(V::bool(matches_at(s, needle, from)))
}

pub fn ends_with(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "endsWith")?;
    no_regexp(rt, arg(args, 0), "endsWith")?;
    let needle = string_of(rt, arg(args, 0))?;
    let end = if arg(args, 1).is_undefined() { s.len() } else { clamp(rt, arg(args, 1), s)? };
    rt.charge(needle.len() >> 4)?;
    Ok(V::bool(needle.len() <= end && matches_at(s, needle, end - needle.len())))
}

/// Repeats `fill` until it has `n` units.
fn fill_up(rt: &mut Rt, out: &mut Sb, fill: S, n: usize) -> R<()> {
    let mut left = n;
    while left >= fill.len() {
        rt.charge(1)?;
        out.s(rt, fill)?;
        left -= fill.len();
    }
    out.part(rt, fill, 0, left)
}

fn pad(rt: &mut Rt, this: V, args: &[V], who: &'static str, start: bool) -> R<V> {
    let s = this_string(rt, this, who)?;
    let n = crate::conv::to_length(rt, arg(args, 0))?;
    if n <= s.len() as f64 {
        return Ok(s.v());
    }
    let fill = arg(args, 1);
    let fill = if fill.is_undefined() { native::ASCII[32].v().s() } else { string_of(rt, fill)? };
    if fill.len() == 0 {
        return Ok(s.v());
    }
    if n > MAX_LEN as f64 {
        return Err(rt.string_too_long());
    }
    let missing = n as usize - s.len();
    let mut out = Sb::new();
    if start {
        fill_up(rt, &mut out, fill, missing)?;
        out.s(rt, s)?;
    } else {
        out.s(rt, s)?;
        fill_up(rt, &mut out, fill, missing)?;
    }
    Ok(out.done(rt)?.v())
}

pub fn pad_start(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    pad(rt, this, args, "padStart", true)
}

pub fn pad_end(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    pad(rt, this, args, "padEnd", false)
}

pub fn repeat(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "repeat")?;
    let n = to_integer(rt, arg(args, 0))?;
    if n < 0.0 || n == f64::INFINITY {
        let t = string_of(rt, arg(args, 0))?;
        let p = [Part::T("Invalid count value: "), Part::S(t)];
        return Err(error::throw_parts(rt, native::RANGE_ERROR_PROTO, &p));
    }
    if s.len() == 0 || n == 0.0 {
        return Ok(native::EMPTY_STRING.v());
    }
    if n * s.len() as f64 > MAX_LEN as f64 {
        return Err(rt.string_too_long());
    }
    let mut out = Sb::new();
    fill_up(rt, &mut out, s, n as usize * s.len())?;
    Ok(out.done(rt)?.v())
}

/// GetSubstitution (§22.1.3.19.1) without captures.
fn substitute(rt: &mut Rt, out: &mut Sb, s: S, at: usize, found: S, with: S) -> R<()> {
    let mut i = 0;
    while i < with.len() {
        let u = with.at(i);
        if u != b'$' as u16 || i + 1 >= with.len() {
            out.unit(rt, u)?;
            i += 1;
            continue;
        }
        i += 2;
        match u8::try_from(with.at(i - 1)).unwrap_or(0) {
            b'$' => out.byte(rt, b'$')?,
            b'&' => out.s(rt, found)?,
            b'`' => out.part(rt, s, 0, at)?,
            b'\'' => out.part(rt, s, at + found.len(), s.len())?,
            _ => {
                out.byte(rt, b'$')?;
                i -= 1;
            }
        }
    }
    Ok(())
}

fn replace_with(rt: &mut Rt, this: V, args: &[V], who: &'static str, all: bool) -> R<V> {
    let (pattern, with) = (arg(args, 0), arg(args, 1));
    coercible(rt, this, who)?;
    if all {
        check_global(rt, pattern, who)?;
    }
    let own = match hook(rt, pattern, symbol::id::REPLACE)? {
        Hook::Call(m) => return call::call(rt, m, pattern, &[this, with], ""),
        Hook::Own => true,
        Hook::No => false,
    };
    let s = this_string(rt, this, who)?;
    if own {
        return regexp::replace_string(rt, s, pattern, with);
    }
    let needle = string_of(rt, pattern)?;
    let function = call::is_callable(with);
    let text = if function { native::EMPTY_STRING.v().s() } else { string_of(rt, with)? };
    let mut out = Sb::new();
    let mut done = 0;
    let mut from = 0;
    while let Some(p) = find(rt, s, needle, from)? {
        rt.charge(2)?;
        out.part(rt, s, done, p)?;
        if function {
            let r = call::call(rt, with, V::UNDEFINED, &[needle.v(), V::num(p as f64), s.v()], "")?;
            let r = string_of(rt, r)?;
            out.s(rt, r)?;
        } else {
            substitute(rt, &mut out, s, p, needle, text)?;
        }
        done = p + needle.len();
        from = done.max(p + 1);
        if !all {
            break;
        }
    }
    if done == 0 && from == 0 {
        return Ok(s.v());
    }
    out.part(rt, s, done, s.len())?;
    Ok(out.done(rt)?.v())
}

pub fn replace(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    replace_with(rt, this, args, "replace", false)
}

pub fn replace_all(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    replace_with(rt, this, args, "replaceAll", true)
}

pub fn match_regexp(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    coercible(rt, this, "match")?;
    let pattern = arg(args, 0);
    let own = match hook(rt, pattern, symbol::id::MATCH)? {
        Hook::Call(m) => return call::call(rt, m, pattern, &[this], ""),
        Hook::Own => true,
        Hook::No => false,
    };
    let s = this_string(rt, this, "match")?;
    if own {
        return regexp::match_of(rt, s, pattern);
    }
    let rx = regexp::of_text(rt, pattern)?;
    if let Some(v) = regexp::by_method(rt, rx, s, symbol::id::MATCH)? {
        return Ok(v);
    }
    regexp::match_of(rt, s, rx)
}

pub fn search(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    coercible(rt, this, "search")?;
    let pattern = arg(args, 0);
    let own = match hook(rt, pattern, symbol::id::SEARCH)? {
        Hook::Call(m) => return call::call(rt, m, pattern, &[this], ""),
        Hook::Own => true,
        Hook::No => false,
    };
    let s = this_string(rt, this, "search")?;
    if own {
        return regexp::search_of(rt, s, pattern);
    }
    let rx = regexp::of_text(rt, pattern)?;
    if let Some(v) = regexp::by_method(rt, rx, s, symbol::id::SEARCH)? {
        return Ok(v);
    }
    regexp::search_of(rt, s, rx)
}

pub fn slice(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "slice")?;
    let len = s.len() as f64;
    let a = crate::conv::relative(rt, arg(args, 0), len, 0.0)?;
    let b = crate::conv::relative(rt, arg(args, 1), len, len)?;
    Ok(rt.substr(s, a as usize, b as usize)?.v())
}

pub fn substring(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "substring")?;
    let a = clamp(rt, arg(args, 0), s)?;
    let b = if arg(args, 1).is_undefined() { s.len() } else { clamp(rt, arg(args, 1), s)? };
    Ok(rt.substr(s, a.min(b), a.max(b))?.v())
}

pub fn substr(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "substr")?;
    let len = s.len() as f64;
    let a = crate::conv::relative(rt, arg(args, 0), len, 0.0)?;
    let n = if arg(args, 1).is_undefined() { len } else { to_integer(rt, arg(args, 1))? };
    let b = (a + n.clamp(0.0, len)).min(len);
    Ok(rt.substr(s, a as usize, b as usize)?.v())
}

/// How often a string has a unit.
fn count(s: S, u: u16) -> usize {
    match s.units() {
        Units::One(b) if u < 256 => b.iter().filter(|&&c| c as u16 == u).count(),
        Units::One(_) => 0,
        Units::Two(b) => b.iter().filter(|&&c| c == u).count(),
    }
}

pub fn split(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (sep, limit) = (arg(args, 0), arg(args, 1));
    coercible(rt, this, "split")?;
    let own = match hook(rt, sep, symbol::id::SPLIT)? {
        Hook::Call(m) => return call::call(rt, m, sep, &[this, limit], ""),
        Hook::Own => true,
        Hook::No => false,
    };
    let s = this_string(rt, this, "split")?;
    if own {
        return regexp::split_string(rt, s, sep, limit);
    }
    let limit = if limit.is_undefined() { u32::MAX } else { crate::conv::to_int32(rt, limit)? as u32 } as usize;
    let by = if sep.is_undefined() { None } else { Some(string_of(rt, sep)?) };
    let out = match by {
        // As many pieces as there will be, at most.
        Some(by) if by.len() == 1 => {
            rt.charge(s.len() >> 5)?;
            rt.array_with_room(1 + count(s, by.at(0)).min(limit))?
        }
        _ => rt.array_with_room(4)?,
    };
    if limit == 0 {
        return Ok(out.v());
    }
    let Some(by) = by else {
        rt.array_push(out, s.v())?;
        return Ok(out.v());
    };
    if by.len() == 0 {
        for i in 0..s.len().min(limit) {
            rt.charge(1)?;
            let u = rt.str_unit(s.at(i))?;
            rt.array_push(out, u.v())?;
        }
        return Ok(out.v());
    }
    let mut from = 0;
    while let Some(p) = find(rt, s, by, from)? {
        rt.charge(1)?;
        let part = rt.substr(s, from, p)?;
        rt.array_push(out, part.v())?;
        if out.elen() as usize >= limit {
            return Ok(out.v());
        }
        from = p + by.len();
    }
    let part = rt.substr(s, from, s.len())?;
    rt.array_push(out, part.v())?;
    Ok(out.v())
}

fn trim_ends(rt: &mut Rt, this: V, who: &'static str, start: bool, end: bool) -> R<V> {
    let s = this_string(rt, this, who)?;
    rt.charge(s.len() >> 5)?;
    let (a, b) = num::trimmed(s, start, end);
    Ok(rt.substr(s, a, b)?.v())
}

pub fn trim(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    trim_ends(rt, this, "trim", true, true)
}

pub fn trim_start(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    trim_ends(rt, this, "trimStart", true, false)
}

pub fn trim_end(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    trim_ends(rt, this, "trimEnd", false, true)
}

/// A code point that Unicode 15 and this compiler's tables may know differently.
fn same_tables(c: u32) -> bool {
    crate::unicode::known(c)
}

fn ascii_case(rt: &mut Rt, b: &[u8], upper: bool) -> R<V> {
    let (s, to) = rt.room(b.len(), false)?;
    // SAFETY: `room` made room for as many units.
    let to = unsafe { core::slice::from_raw_parts_mut(to, b.len()) };
    let first = if upper { b'a' } else { b'A' };
    for (t, &c) in to.iter_mut().zip(b) {
        *t = if c.wrapping_sub(first) < 26 { c ^ 0x20 } else { c };
    }
    Ok(s.v())
}

fn change_case(rt: &mut Rt, s: S, upper: bool) -> R<V> {
    rt.charge(s.len() >> 3)?;
    if let Units::One(b) = s.units() {
        let stays = if upper { !b.iter().any(u8::is_ascii_lowercase) } else { !b.iter().any(u8::is_ascii_uppercase) };
        if b.is_ascii() {
            return if stays { Ok(s.v()) } else { ascii_case(rt, b, upper) };
        }
    }
    let mut out = Sb::new();
    let mut i = 0;
    while i < s.len() {
        let (c, n) = s.code_point(i);
        let at = i;
        i += n;
        if c < 0x80 {
            let b = c as u8;
            out.byte(rt, if upper { b.to_ascii_uppercase() } else { b.to_ascii_lowercase() })?;
            continue;
        }
        let Some(ch) = char::from_u32(c) else {
            out.code_point(rt, c)?;
            continue;
        };
        if !same_tables(c) {
            return Err(rt.api("the case of a letter newer than Unicode 15"));
        }
        if upper {
            for x in ch.to_uppercase() {
                out.code_point(rt, x as u32)?;
            }
        } else if c == 0x3A3 {
            out.unit(rt, if final_sigma(s, at) { 0x3C2 } else { 0x3C3 })?;
        } else {
            for x in ch.to_lowercase() {
                out.code_point(rt, x as u32)?;
            }
        }
    }
    Ok(out.done(rt)?.v())
}

/// The Final_Sigma condition of Unicode: a cased letter before, none after, case-ignorable ones aside.
fn final_sigma(s: S, at: usize) -> bool {
    let mut i = at;
    let mut before = false;
    while i > 0 {
        let (c, n) = previous(s, i);
        i -= n;
        if !crate::unicode::case_ignorable(c) {
            before = crate::unicode::cased(c);
            break;
        }
    }
    if !before {
        return false;
    }
    let mut i = at + 1;
    while i < s.len() {
        let (c, n) = s.code_point(i);
        i += n;
        if !crate::unicode::case_ignorable(c) {
            return !crate::unicode::cased(c);
        }
    }
    true
}

/// The code point that ends before `i`, and its units.
fn previous(s: S, i: usize) -> (u32, usize) {
    if i >= 2 {
        let (c, n) = s.code_point(i - 2);
        if n == 2 {
            return (c, 2);
        }
    }
    (s.at(i - 1) as u32, 1)
}

pub fn to_lower_case(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let s = this_string(rt, this, "toLowerCase")?;
    change_case(rt, s, false)
}

pub fn to_upper_case(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let s = this_string(rt, this, "toUpperCase")?;
    change_case(rt, s, true)
}

/// Whether a code point, as `code_point` gives it, is half a pair.
fn lone(c: u32) -> bool {
    (0xD800..0xE000).contains(&c)
}

fn well_formed(s: S) -> bool {
    let mut i = 0;
    while i < s.len() {
        let (c, n) = s.code_point(i);
        if lone(c) {
            return false;
        }
        i += n;
    }
    true
}

pub fn is_well_formed(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let s = this_string(rt, this, "isWellFormed")?;
    rt.charge(s.len() >> 3)?;
    Ok(V::bool(!s.wide() || well_formed(s)))
}

pub fn to_well_formed(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let s = this_string(rt, this, "toWellFormed")?;
    rt.charge(s.len() >> 3)?;
    if !s.wide() || well_formed(s) {
        return Ok(s.v());
    }
    let mut out = Sb::new();
    let mut i = 0;
    while i < s.len() {
        let (c, n) = s.code_point(i);
        i += n;
        out.code_point(rt, if lone(c) { 0xFFFD } else { c })?;
    }
    Ok(out.done(rt)?.v())
}

impl Rt {
    #[cold]
    pub(crate) fn string_too_long(&mut self) -> crate::value::Stop {
        error::throw_text(self, native::RANGE_ERROR_PROTO, "Invalid string length")
    }
}
