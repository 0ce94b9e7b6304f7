//! What RegExp.prototype does for any object (ECMA-262 §22.2.6): for expressions with an `exec` of their own, of classes
//! that extend RegExp, or frozen. `rx` is the object.

use super::regexp::{as_regexp, exec_on, flags_text, program};
use super::string::find;
use crate::call;
use crate::conv::{to_integer, to_length, to_object, to_string as string_of};
use crate::error;
use crate::iter::length_of;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Key, O};
use crate::props;
use crate::regexp::{List, SETS};
use crate::str::{Lit, Sb, S};
use crate::value::{R, V};

/// RegExpExec: an object or null.
pub(super) fn exec(rt: &mut Rt, rx: V, s: S) -> R<V> {
    rt.charge(1)?;
    let f = props::get(rt, rx, &native::EXEC)?;
    if call::is_callable(f) {
        let r = call::call(rt, f, rx, &[s.v()], "")?;
        if r.is_object() || r.is_null() {
            return Ok(r);
        }
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    match as_regexp(rx) {
        Some(o) => exec_on(rt, o, s),
        None => Err(error::incompatible(rt, "RegExp.prototype.exec", rx)),
    }
}

fn flags_of(rt: &mut Rt, rx: V) -> R<S> {
    let flags = props::get(rt, rx, &native::FLAGS)?;
    string_of(rt, flags)
}

fn has(flags: S, letter: u8) -> bool {
    (0..flags.len()).any(|i| flags.at(i) == letter as u16)
}

/// Whether characters are code points.
fn by_points(flags: S) -> bool {
    has(flags, b'u')
}

/// A flag, as V8 asks for those of match and replace: by its own name.
fn flag(rt: &mut Rt, rx: V, name: &'static Lit) -> R<bool> {
    Ok(props::get(rt, rx, name)?.truthy())
}

fn last_index(rt: &mut Rt, rx: V) -> R<f64> {
    let i = props::get(rt, rx, &native::LAST_INDEX)?;
    to_length(rt, i)
}

fn set_last_index(rt: &mut Rt, rx: V, i: f64) -> R<()> {
    props::put(rt, rx, &native::LAST_INDEX, V::num(i), true)
}

/// AdvanceStringIndex.
fn advance(s: S, i: f64, points: bool) -> f64 {
    if points && i < s.len() as f64 {
        return i + s.code_point(i as usize).1 as f64;
    }
    i + 1.0
}

/// Stops where a match of nothing is found under the flag v: V8 does not agree with itself there.
fn no_sets(rt: &mut Rt, flags: S) -> R<()> {
    if has(flags, b'v') {
        return Err(rt.api("a changed regular expression with the flag v"));
    }
    Ok(())
}

/// The text that a result says was matched.
fn matched(rt: &mut Rt, result: V) -> R<S> {
    let t = props::get_key(rt, result, Key::Index(0))?;
    string_of(rt, t)
}

/// Behind a match of nothing, the next one is looked for one character further.
pub(super) fn step(rt: &mut Rt, rx: V, s: S, points: bool) -> R<()> {
    let i = last_index(rt, rx)?;
    set_last_index(rt, rx, advance(s, i, points))
}

pub(super) fn to_text(rt: &mut Rt, rx: V) -> R<V> {
    let mut out = Sb::new();
    out.byte(rt, b'/')?;
    let source = props::get(rt, rx, &native::SOURCE)?;
    let source = string_of(rt, source)?;
    out.s(rt, source)?;
    out.byte(rt, b'/')?;
    let flags = flags_of(rt, rx)?;
    out.s(rt, flags)?;
    Ok(out.done(rt)?.v())
}

pub(super) fn flags(rt: &mut Rt, rx: V) -> R<V> {
    let mut out = Sb::new();
    let names = [
        (&native::HAS_INDICES as &'static Lit, b'd'),
        (&native::GLOBAL_FLAG, b'g'),
        (&native::IGNORE_CASE, b'i'),
        (&native::MULTILINE, b'm'),
        (&native::DOT_ALL, b's'),
        (&native::UNICODE, b'u'),
        (&native::UNICODE_SETS, b'v'),
        (&native::STICKY, b'y'),
    ];
    for (name, letter) in names {
        if props::get(rt, rx, name)?.truthy() {
            out.byte(rt, letter)?;
        }
    }
    Ok(out.done(rt)?.v())
}

pub(super) fn match_string(rt: &mut Rt, rx: V, s: S) -> R<V> {
    if !flag(rt, rx, &native::GLOBAL_FLAG)? {
        return exec(rt, rx, s);
    }
    let points = flag(rt, rx, &native::UNICODE)? || flag(rt, rx, &native::UNICODE_SETS)?;
    set_last_index(rt, rx, 0.0)?;
    let out = rt.array_with_room(4)?;
    loop {
        let r = exec(rt, rx, s)?;
        if r.is_null() {
            return Ok(if out.aux() == 0 { V::NULL } else { out.v() });
        }
        let t = matched(rt, r)?;
        rt.array_push(out, t.v())?;
        if t.len() == 0 {
            step(rt, rx, s, points)?;
        }
    }
}

pub(super) fn search_string(rt: &mut Rt, rx: V, s: S) -> R<V> {
    let before = props::get(rt, rx, &native::LAST_INDEX)?;
    if !before.same(V::ZERO) {
        set_last_index(rt, rx, 0.0)?;
    }
    let r = exec(rt, rx, s)?;
    let now = props::get(rt, rx, &native::LAST_INDEX)?;
    if !crate::ops::same_value(now, before) {
        props::put(rt, rx, &native::LAST_INDEX, before, true)?;
    }
    if r.is_null() {
        return Ok(V::num(-1.0));
    }
    props::get(rt, r, &native::INDEX)
}

pub(super) fn replace_string(rt: &mut Rt, rx: V, s: S, with: V) -> R<V> {
    let function = call::is_callable(with);
    let text = if function { native::EMPTY_STRING.s() } else { string_of(rt, with)? };
    let global = flag(rt, rx, &native::GLOBAL_FLAG)?;
    let points = global && flag(rt, rx, &native::UNICODE)?;
    if let Some(o) = as_regexp(rx).filter(|&o| program(o).flags & SETS != 0 && global) {
        let flags = flags_text(rt, program(o))?;
        no_sets(rt, flags)?;
    }
    if global {
        set_last_index(rt, rx, 0.0)?;
    }
    let mut results = List::new();
    loop {
        let r = exec(rt, rx, s)?;
        if r.is_null() {
            break;
        }
        results.push(rt, r)?;
        if !global {
            break;
        }
        if matched(rt, r)?.len() == 0 {
            step(rt, rx, s, points)?;
        }
    }
    let mut out = Sb::new();
    let mut done = 0;
    for &r in results.all() {
        rt.charge(2)?;
        let n = (length_of(rt, r)? - 1.0).max(0.0);
        if n > 100_000.0 {
            return Err(rt.api("a match with more than 100,000 groups"));
        }
        let found = matched(rt, r)?;
        let at = props::get(rt, r, &native::INDEX)?;
        let at = to_integer(rt, at)?.clamp(0.0, s.len() as f64) as usize;
        let all = rt.array_with_room(n as usize + 4)?;
        rt.array_push(all, found.v())?;
        for i in 1..=n as u32 {
            let g = props::get_key(rt, r, Key::Index(i))?;
            let g = if g.is_undefined() { g } else { string_of(rt, g)?.v() };
            rt.array_push(all, g)?;
        }
        let named = props::get(rt, r, &native::GROUPS)?;
        let by = if function {
            rt.array_push(all, V::num(at as f64))?;
            rt.array_push(all, s.v())?;
            if !named.is_undefined() {
                rt.array_push(all, named)?;
            }
            let t = call::call(rt, with, V::UNDEFINED, all.elems(), "")?;
            string_of(rt, t)?
        } else {
            let named = if named.is_undefined() { named } else { to_object(rt, named)? };
            substitution(rt, s, at, all, named, text)?
        };
        if at >= done {
            out.part(rt, s, done, at)?;
            out.s(rt, by)?;
            done = (at + found.len()).min(s.len());
        }
    }
    out.part(rt, s, done, s.len())?;
    Ok(out.done(rt)?.v())
}

/// GetSubstitution; `groups` begin with what was matched.
fn substitution(rt: &mut Rt, s: S, at: usize, groups: O, named: V, with: S) -> R<S> {
    let mut out = Sb::new();
    let found = groups.dense(0).s();
    let digit = |i: usize| if i < with.len() { (with.at(i) as u32).wrapping_sub(0x30) } else { u32::MAX };
    let group = |i: u32| (1..groups.aux()).contains(&i);
    let mut i = 0;
    while i < with.len() {
        rt.charge(1)?;
        let u = with.at(i);
        i += 1;
        if u != b'$' as u16 {
            out.unit(rt, u)?;
            continue;
        }
        let (one, two) = (digit(i), digit(i + 1));
        match u8::try_from(with.at(i)).unwrap_or(0) {
            b'$' => out.byte(rt, b'$')?,
            b'&' => out.s(rt, found)?,
            b'`' => out.part(rt, s, 0, at)?,
            b'\'' => out.part(rt, s, (at + found.len()).min(s.len()), s.len())?,
            b'0'..=b'9' if two < 10 && group(one * 10 + two) => {
                i += 1;
                push_group(rt, &mut out, groups.dense(one * 10 + two))?;
            }
            b'1'..=b'9' if group(one) => push_group(rt, &mut out, groups.dense(one))?,
            b'<' if !named.is_undefined() => match find(rt, with, native::ASCII[b'>' as usize].s(), i)? {
                Some(end) => {
                    let name = rt.substr(with, i + 1, end)?;
                    let key = crate::conv::to_key_of(rt, name.v())?;
                    let v = props::get_key(rt, named, key)?;
                    if !v.is_undefined() {
                        let t = string_of(rt, v)?;
                        out.s(rt, t)?;
                    }
                    i = end;
                }
                None => out.bytes(rt, b"$<")?,
            },
            _ => {
                out.byte(rt, b'$')?;
                continue;
            }
        }
        i += 1;
    }
    out.done(rt)
}

fn push_group(rt: &mut Rt, out: &mut Sb, v: V) -> R<()> {
    match v.as_s() {
        Some(t) => out.s(rt, t),
        None => Ok(()),
    }
}

/// SpeciesConstructor of an expression.
fn species(rt: &mut Rt, rx: V) -> R<V> {
    call::species(rt, rx, V::native(native::id::regexp))
}

pub(super) fn split_string(rt: &mut Rt, rx: V, s: S, limit: V) -> R<V> {
    let c = species(rt, rx)?;
    let flags = flags_of(rt, rx)?;
    no_sets(rt, flags)?;
    let points = by_points(flags);
    let sticky = if has(flags, b'y') { flags } else { rt.concat(flags, native::ASCII[b'y' as usize].s())? };
    let splitter = call::construct(rt, c, &[rx, sticky.v()], "")?;
    let out = rt.array_with_room(4)?;
    let limit = if limit.is_undefined() { u32::MAX } else { crate::conv::to_int32(rt, limit)? as u32 };
    if limit == 0 {
        return Ok(out.v());
    }
    if s.len() == 0 {
        if exec(rt, splitter, s)?.is_null() {
            rt.array_push(out, s.v())?;
        }
        return Ok(out.v());
    }
    let (mut done, mut at) = (0, 0);
    while at < s.len() {
        set_last_index(rt, splitter, at as f64)?;
        let r = exec(rt, splitter, s)?;
        let end = if r.is_null() { done as f64 } else { last_index(rt, splitter)?.min(s.len() as f64) } as usize;
        if r.is_null() || end == done {
            at = advance(s, at as f64, points) as usize;
            continue;
        }
        let part = rt.substr(s, done, at)?;
        rt.array_push(out, part.v())?;
        if out.aux() == limit {
            return Ok(out.v());
        }
        done = end;
        let n = (length_of(rt, r)? - 1.0).max(0.0);
        let mut i = 1.0;
        while i <= n {
            let g = props::get_v(rt, r, V::num(i))?;
            rt.array_push(out, g)?;
            if out.aux() == limit {
                return Ok(out.v());
            }
            i += 1.0;
        }
        at = done;
    }
    let rest = rt.substr(s, done, s.len())?;
    rt.array_push(out, rest.v())?;
    Ok(out.v())
}

/// The matcher of an iterator over all matches, and its flags.
pub(super) fn matcher(rt: &mut Rt, rx: V) -> R<(V, S)> {
    let c = species(rt, rx)?;
    let flags = flags_of(rt, rx)?;
    no_sets(rt, flags)?;
    let m = call::construct(rt, c, &[rx, flags.v()], "")?;
    let i = last_index(rt, rx)?;
    set_last_index(rt, m, i)?;
    Ok((m, flags))
}

/// The next match of such a matcher, null at the end; whether there can be another.
pub(super) fn next_match(rt: &mut Rt, matcher: V, s: S, flags: S) -> R<(V, bool)> {
    let r = exec(rt, matcher, s)?;
    let more = !r.is_null() && has(flags, b'g');
    if more && matched(rt, r)?.len() == 0 {
        step(rt, matcher, s, by_points(flags))?;
    }
    Ok((r, more))
}
