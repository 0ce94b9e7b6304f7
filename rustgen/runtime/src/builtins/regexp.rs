//! RegExp (ECMA-262 §22.2), and the methods of strings that take one. What a program does to an expression itself, such
//! as giving it another `exec`, `regexp_protocol` answers.

use super::regexp_protocol as protocol;
use crate::call::{self, arg};
use crate::conv::{to_length, to_string as string_of};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Key, O, W};
use crate::props;
use crate::regexp::{find, program_of, Captures, List, Program, GLOBAL, HAS_INDICES, LETTERS, POINTS, STICKY};
use crate::str::{Lit, Sb, S};
use crate::symbol::id as sym;
use crate::value::{Stop, R, V};

/// A regular expression literal.
pub fn regexp(rt: &mut Rt, pattern: &'static Lit, flags: &'static Lit) -> R<V> {
    rt.charge(2)?;
    new_regexp(rt, pattern.s(), flags.s()).map_err(|s| {
        if s.kind() != Stop::THROW {
            return s;
        }
        // The module is no program for Node.js, but it was one for the parser.
        rt.exc = V::UNDEFINED;
        rt.api("a regular expression that is not valid")
    })
}

pub(super) fn new_regexp(rt: &mut Rt, source: S, flags: S) -> R<V> {
    let flags = flags_of(rt, flags)?;
    let p = program_of(rt, source, flags)?;
    let shape = pristine(rt)?;
    let o = rt.new_obj(shape, Class::RegExp, 1, 1)?;
    rt.write(o.extra_ptr(0), V::of_cell(p as *const Program as *mut u8))?;
    rt.write(o.slot_ptr(0), V::ZERO)?;
    Ok(o.v())
}

/// The shape of an expression that has nothing but its lastIndex.
fn pristine(rt: &mut Rt) -> R<u32> {
    let root = rt.root(V::native(native::REGEXP_PROTO))?;
    let key = rt.intern(native::LAST_INDEX.s())?;
    rt.child(root, key, W)
}

fn flags_of(rt: &mut Rt, s: S) -> R<u32> {
    let mut flags = 0;
    for i in 0..s.len() {
        let c = u8::try_from(s.at(i)).unwrap_or(0);
        // The last letter of u and v is the one that is wrong.
        let c = if flags & POINTS != 0 && matches!(c, b'u' | b'v') { 0 } else { c };
        match LETTERS.iter().find(|l| l.0 == c) {
            Some(l) if flags & l.1 == 0 => flags |= l.1,
            _ => {
                let p = [Part::T("Invalid flags supplied to RegExp constructor '"), Part::S(s), Part::T("'")];
                return Err(error::throw_parts(rt, native::SYNTAX_ERROR_PROTO, &p));
            }
        }
    }
    Ok(flags)
}

pub(super) fn flags_text(rt: &mut Rt, p: &Program) -> R<S> {
    let mut out = Sb::new();
    for (letter, flag) in LETTERS {
        if p.flags & flag != 0 {
            out.byte(rt, letter)?;
        }
    }
    out.done(rt)
}

/// The regular expression that a value is.
pub(crate) fn as_regexp(v: V) -> Option<O> {
    v.as_o().filter(|o| o.class() == Class::RegExp)
}

pub(super) fn is_global(o: O) -> bool {
    program(o).flags & GLOBAL != 0
}

pub(super) fn program(o: O) -> &'static Program {
    // SAFETY: `new_regexp` put it there; it lives as long as the object.
    unsafe { &*(o.extra(0).cell_ptr() as *const Program) }
}

/// The program of an expression whose methods are the built-in ones.
pub(super) fn plain(rt: &mut Rt, o: O) -> R<Option<&'static Program>> {
    Ok(if o.shape() == pristine(rt)? && !rt.altered(native::EXPRESSIONS) { Some(program(o)) } else { None })
}

/// As `plain`, of any value.
fn plain_of(rt: &mut Rt, v: V) -> R<Option<&'static Program>> {
    match as_regexp(v) {
        Some(o) => plain(rt, o),
        None => Ok(None),
    }
}

/// `this` of a method of RegExp.prototype that takes any object.
pub(super) fn this_object(rt: &mut Rt, this: V, who: &'static str) -> R<()> {
    if this.is_object() {
        return Ok(());
    }
    Err(if who.is_empty() {
        error::unrendered(rt, native::TYPE_ERROR_PROTO)
    } else {
        error::incompatible(rt, who, this)
    })
}

/// The error of a getter on an object that is no expression.
fn no_regexp(rt: &mut Rt, getter: &'static str) -> Stop {
    let p = [Part::T("RegExp.prototype."), Part::T(getter), Part::T(" getter called on non-RegExp object")];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

pub fn constructor(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (pattern, flags) = (arg(args, 0), arg(args, 1));
    let like = super::string::is_regexp(rt, pattern)?;
    if like && !this.is_empty() && flags.is_undefined() {
        let c = props::get(rt, pattern, &native::CONSTRUCTOR)?;
        if c.same(V::native(native::id::regexp)) {
            return Ok(pattern);
        }
    }
    let (source, own_flags) = match as_regexp(pattern) {
        Some(o) => (program(o).source, flags_text(rt, program(o))?.v()),
        None if like => {
            let source = props::get(rt, pattern, &native::SOURCE)?;
            let own = if flags.is_undefined() { props::get(rt, pattern, &native::FLAGS)? } else { flags };
            (source, own)
        }
        None => (pattern, V::UNDEFINED),
    };
    let flags = if flags.is_undefined() { own_flags } else { flags };
    let text = |rt: &mut Rt, v: V| if v.is_undefined() { Ok(native::EMPTY_STRING.s()) } else { string_of(rt, v) };
    let source = text(rt, source)?;
    let flags = text(rt, flags)?;
    new_regexp(rt, source, flags)
}

pub(super) fn set_last_index(rt: &mut Rt, o: O, i: usize) -> R<()> {
    if o.shape() == pristine(rt)? {
        return rt.write(o.slot_ptr(0), V::num(i as f64));
    }
    props::put(rt, o.v(), &native::LAST_INDEX, V::num(i as f64), true)
}

/// RegExpBuiltinExec, without making an array of what is found.
fn run(rt: &mut Rt, o: O, s: S) -> R<Option<Captures>> {
    let p = program(o);
    let last = props::get(rt, o.v(), &native::LAST_INDEX)?;
    let last = to_length(rt, last)?;
    let moves = p.flags & (GLOBAL | STICKY) != 0;
    let last = if moves { last } else { 0.0 };
    if last > s.len() as f64 {
        set_last_index(rt, o, 0)?;
        return Ok(None);
    }
    let mut last = last as usize;
    if p.flags & POINTS != 0 && last > 0 && s.code_point(last - 1).1 == 2 {
        // Within a pair: the character begins before.
        last -= 1;
    }
    let found = find(rt, p, s, last, p.flags & STICKY != 0)?;
    if moves {
        set_last_index(rt, o, found.map_or(0, Captures::end))?;
    }
    Ok(found)
}

/// A group as a value: undefined when it took no part.
fn group(rt: &mut Rt, s: S, c: Captures, i: u32) -> R<V> {
    match c.group(i) {
        Some((a, b)) => Ok(rt.substr(s, a, b)?.v()),
        None => Ok(V::UNDEFINED),
    }
}

/// The object of named groups, or undefined.
fn groups(rt: &mut Rt, p: &Program, all: &[V]) -> R<V> {
    if p.names.is_empty() {
        return Ok(V::UNDEFINED);
    }
    let shape = rt.root(V::NULL)?;
    let o = rt.new_obj(shape, Class::Object, p.names.len() as u32, 0)?;
    for &(name, i) in p.names {
        let key = crate::conv::to_key_of(rt, name)?;
        props::set_own(rt, o, key, arg(all, i as usize), crate::obj::WEC)?;
    }
    Ok(o.v())
}

/// The array that exec gives for a match.
fn result(rt: &mut Rt, p: &'static Program, s: S, c: Captures) -> R<V> {
    let a = rt.array_with_room(p.groups as usize)?;
    for i in 0..p.groups {
        let v = group(rt, s, c, i)?;
        rt.array_push(a, v)?;
    }
    let named = groups(rt, p, a.elems())?;
    let index = V::num(c.start() as f64);
    for (k, v) in [(&native::INDEX as &Lit, index), (&native::INPUT, s.v()), (&native::GROUPS, named)] {
        crate::literal::def_prop(rt, a.v(), k, v)?;
    }
    if p.flags & HAS_INDICES != 0 {
        let indices = indices(rt, p, c)?;
        crate::literal::def_prop(rt, a.v(), &native::INDICES, indices)?;
    }
    Ok(a.v())
}

fn indices(rt: &mut Rt, p: &'static Program, c: Captures) -> R<V> {
    let a = rt.array_with_room(p.groups as usize)?;
    for i in 0..p.groups {
        let v = match c.group(i) {
            Some((from, to)) => crate::iter::arr(rt, &[V::num(from as f64), V::num(to as f64)])?,
            None => V::UNDEFINED,
        };
        rt.array_push(a, v)?;
    }
    let named = groups(rt, p, a.elems())?;
    crate::literal::def_prop(rt, a.v(), &native::GROUPS, named)?;
    Ok(a.v())
}

pub fn exec(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let o = match as_regexp(this) {
        Some(o) => o,
        None => return Err(error::incompatible(rt, "RegExp.prototype.exec", this)),
    };
    let s = string_of(rt, arg(args, 0))?;
    exec_on(rt, o, s)
}

pub(super) fn exec_on(rt: &mut Rt, o: O, s: S) -> R<V> {
    match run(rt, o, s)? {
        Some(c) => result(rt, program(o), s, c),
        None => Ok(V::NULL),
    }
}

pub fn test(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    // V8 names the argument in the place of the receiver.
    this_object(rt, this, "")?;
    let s = string_of(rt, arg(args, 0))?;
    Ok(V::bool(match plain_of(rt, this)? {
        Some(_) => run(rt, this.o(), s)?.is_some(),
        None => !protocol::exec(rt, this, s)?.is_null(),
    }))
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    this_object(rt, this, "RegExp.prototype.toString")?;
    let Some(p) = plain_of(rt, this)? else { return protocol::to_text(rt, this) };
    let mut out = Sb::new();
    out.byte(rt, b'/')?;
    write_source(rt, &mut out, p.source.s())?;
    out.byte(rt, b'/')?;
    let flags = flags_text(rt, p)?;
    out.s(rt, flags)?;
    Ok(out.done(rt)?.v())
}

/// EscapeRegExpPattern, as V8 does it.
fn write_source(rt: &mut Rt, out: &mut Sb, s: S) -> R<()> {
    if s.len() == 0 {
        return out.bytes(rt, b"(?:)");
    }
    rt.charge(s.len() >> 2)?;
    let (mut in_class, mut escaped) = (false, false);
    for i in 0..s.len() {
        let u = s.at(i);
        if escaped {
            // A line terminator behind a backslash takes its place.
            if !matches!(u, 0x0A | 0x0D | 0x2028 | 0x2029) {
                out.byte(rt, b'\\')?;
            }
        }
        let plain = !escaped;
        escaped = plain && u == 0x5C;
        match u {
            0x5C if plain => continue,
            0x2F if plain && !in_class => out.bytes(rt, b"\\/")?,
            0x0A => out.bytes(rt, b"\\n")?,
            0x0D => out.bytes(rt, b"\\r")?,
            0x2028 => out.bytes(rt, b"\\u2028")?,
            0x2029 => out.bytes(rt, b"\\u2029")?,
            _ => out.unit(rt, u)?,
        }
        if plain && u == 0x5B {
            in_class = true;
        } else if plain && u == 0x5D {
            in_class = false;
        }
    }
    Ok(())
}

pub fn source(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = match as_regexp(this) {
        Some(o) => o,
        None if this.same(V::native(native::REGEXP_PROTO)) => return Ok(rt.str8(b"(?:)")?.v()),
        None => return Err(no_regexp(rt, "source")),
    };
    let mut out = Sb::new();
    write_source(rt, &mut out, program(o).source.s())?;
    Ok(out.done(rt)?.v())
}

pub fn flags(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    if !this.is_object() {
        return Err(error::about(rt, "RegExp.prototype.flags getter called on non-object ", this, ""));
    }
    match plain_of(rt, this)? {
        Some(p) => Ok(flags_text(rt, p)?.v()),
        None => protocol::flags(rt, this),
    }
}

macro_rules! flag_getters {
    ($($name:ident $text:literal: $letter:literal;)*) => {$(
        pub fn $name(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
            let o = match as_regexp(this) {
                Some(o) => o,
                None if this.same(V::native(native::REGEXP_PROTO)) => return Ok(V::UNDEFINED),
                None => return Err(no_regexp(rt, $text)),
            };
            let flag = LETTERS.iter().find(|l| l.0 == $letter).map_or(0, |l| l.1);
            Ok(V::bool(program(o).flags & flag != 0))
        }
    )*};
}

flag_getters! {
    has_indices "hasIndices": b'd';
    global "global": b'g';
    ignore_case "ignoreCase": b'i';
    multiline "multiline": b'm';
    dot_all "dotAll": b's';
    unicode "unicode": b'u';
    unicode_sets "unicodeSets": b'v';
    sticky "sticky": b'y';
}

/// AdvanceStringIndex.
pub(super) fn advance(p: &Program, s: S, i: usize) -> usize {
    if p.flags & POINTS != 0 && i < s.len() {
        return i + s.code_point(i).1;
    }
    i + 1
}

/// Every match of a global expression, from the start of the string.
fn all_matches(rt: &mut Rt, o: O, s: S) -> R<List<Captures>> {
    let p = program(o);
    set_last_index(rt, o, 0)?;
    let mut all = List::new();
    let mut at = 0;
    while at <= s.len() {
        rt.charge(1)?;
        let Some(c) = find(rt, p, s, at, p.flags & STICKY != 0)? else { break };
        all.push(rt, c)?;
        at = if c.end() > c.start() { c.end() } else { advance(p, s, c.end()) };
    }
    Ok(all)
}

/// The expression of a text that a method of strings was given for one.
pub(super) fn of_text(rt: &mut Rt, v: V) -> R<V> {
    let source = if v.is_undefined() { native::EMPTY_STRING.s() } else { string_of(rt, v)? };
    new_regexp(rt, source, native::EMPTY_STRING.s())
}

/// What the method of a new expression gives, where a program may have changed it; None where it is as it was.
pub(crate) fn by_method(rt: &mut Rt, rx: V, s: S, name: usize) -> R<Option<V>> {
    if !rt.altered(native::EXPRESSIONS) {
        return Ok(None);
    }
    let m = props::get_key(rt, rx, Key::Name(crate::symbol::well_known(name)))?;
    if !call::is_callable(m) {
        return Err(error::site_not_function(rt, m));
    }
    call::call(rt, m, rx, &[s.v()], "").map(Some)
}

/// Whether a function is the one below by which strings ask an expression for that.
pub(crate) fn is_own_hook(f: V, name: usize) -> bool {
    use native::id;
    let own = match name {
        sym::MATCH => id::regexp_match,
        sym::MATCH_ALL => id::regexp_match_all,
        sym::REPLACE => id::regexp_replace,
        sym::SEARCH => id::regexp_search,
        _ => id::regexp_split,
    };
    f.same(V::native(own))
}

/// RegExp.prototype[Symbol.match]
pub fn symbol_match(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    this_object(rt, this, "RegExp.prototype.@@match")?;
    let s = string_of(rt, arg(args, 0))?;
    match_of(rt, s, this)
}

/// RegExp.prototype[Symbol.search]
pub fn symbol_search(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    this_object(rt, this, "RegExp.prototype.@@search")?;
    let s = string_of(rt, arg(args, 0))?;
    search_of(rt, s, this)
}

/// RegExp.prototype[Symbol.replace]
pub fn symbol_replace(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    this_object(rt, this, "")?;
    let s = string_of(rt, arg(args, 0))?;
    replace_string(rt, s, this, arg(args, 1))
}

/// RegExp.prototype[Symbol.split]
pub fn symbol_split(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    this_object(rt, this, "RegExp.prototype.@@split")?;
    let s = string_of(rt, arg(args, 0))?;
    split_string(rt, s, this, arg(args, 1))
}

/// String.prototype.match.
pub(super) fn match_of(rt: &mut Rt, s: S, rx: V) -> R<V> {
    let Some(p) = plain_of(rt, rx)? else { return protocol::match_string(rt, rx, s) };
    let o = rx.o();
    if p.flags & GLOBAL == 0 {
        return exec_on(rt, o, s);
    }
    let all = all_matches(rt, o, s)?;
    if all.len() == 0 {
        return Ok(V::NULL);
    }
    let out = rt.array_with_room(all.len())?;
    for &c in all.all() {
        let v = group(rt, s, c, 0)?;
        rt.array_push(out, v)?;
    }
    Ok(out.v())
}

/// String.prototype.search.
pub(super) fn search_of(rt: &mut Rt, s: S, rx: V) -> R<V> {
    let Some(p) = plain_of(rt, rx)? else { return protocol::search_string(rt, rx, s) };
    let found = find(rt, p, s, 0, p.flags & STICKY != 0)?;
    Ok(V::num(found.map_or(-1.0, |c| c.start() as f64)))
}

/// String.prototype.replace with an expression.
pub(crate) fn replace_string(rt: &mut Rt, s: S, rx: V, with: V) -> R<V> {
    if plain_of(rt, rx)?.is_none() {
        return protocol::replace_string(rt, rx, s, with);
    }
    let function = call::is_callable(with);
    let text = if function { native::EMPTY_STRING.s() } else { string_of(rt, with)? };
    // The conversion may have changed it.
    let o = rx.o();
    let Some(p) = plain(rt, o)? else {
        return protocol::replace_string(rt, rx, s, if function { with } else { text.v() });
    };
    let mut all = List::new();
    if p.flags & GLOBAL != 0 {
        all = all_matches(rt, o, s)?;
    } else if let Some(c) = run(rt, o, s)? {
        all.push(rt, c)?;
    }
    if all.len() == 0 {
        return Ok(s.v());
    }
    let mut out = Sb::new();
    let mut done = 0;
    for &c in all.all() {
        rt.charge(2)?;
        out.part(rt, s, done, c.start())?;
        if function {
            let r = call_with(rt, p, s, c, with)?;
            out.s(rt, r)?;
        } else {
            substitute(rt, &mut out, s, p, c, text)?;
        }
        done = c.end();
    }
    out.part(rt, s, done, s.len())?;
    Ok(out.done(rt)?.v())
}

/// What a function makes of a match.
fn call_with(rt: &mut Rt, p: &'static Program, s: S, c: Captures, f: V) -> R<S> {
    let args = rt.array_with_room(p.groups as usize + 3)?;
    for i in 0..p.groups {
        let v = group(rt, s, c, i)?;
        rt.array_push(args, v)?;
    }
    let named = groups(rt, p, args.elems())?;
    rt.array_push(args, V::num(c.start() as f64))?;
    rt.array_push(args, s.v())?;
    if !named.is_undefined() {
        rt.array_push(args, named)?;
    }
    let r = call::call(rt, f, V::UNDEFINED, args.elems(), "")?;
    string_of(rt, r)
}

/// GetSubstitution.
fn substitute(rt: &mut Rt, out: &mut Sb, s: S, p: &Program, c: Captures, with: S) -> R<()> {
    let part = |rt: &mut Rt, out: &mut Sb, i: u32| match c.group(i) {
        Some((a, b)) => out.part(rt, s, a, b),
        None => Ok(()),
    };
    let digit = |i: usize| if i < with.len() { (with.at(i) as u32).wrapping_sub(0x30) } else { u32::MAX };
    let mut i = 0;
    while i < with.len() {
        let u = with.at(i);
        let next = if i + 1 < with.len() { u8::try_from(with.at(i + 1)).unwrap_or(0) } else { 0 };
        i += 1;
        if u != b'$' as u16 {
            out.unit(rt, u)?;
            continue;
        }
        i += 1;
        match next {
            b'$' => out.byte(rt, b'$')?,
            b'&' => part(rt, out, 0)?,
            b'`' => out.part(rt, s, 0, c.start())?,
            b'\'' => out.part(rt, s, c.end(), s.len())?,
            b'0'..=b'9' => {
                let (one, two) = (digit(i - 1), digit(i));
                let both = if two < 10 { one * 10 + two } else { 0 };
                if (1..p.groups).contains(&both) {
                    i += 1;
                    part(rt, out, both)?;
                } else if (1..p.groups).contains(&one) {
                    part(rt, out, one)?;
                } else {
                    out.byte(rt, b'$')?;
                    i -= 1;
                }
            }
            b'<' if !p.names.is_empty() => {
                let rest = super::string::find(rt, with, native::ASCII[b'>' as usize].s(), i)?;
                match rest {
                    Some(end) => {
                        let name = rt.substr(with, i, end)?;
                        let named = p.names.iter().find(|n| n.0.s().equals(name));
                        if let Some(n) = named {
                            part(rt, out, n.1)?;
                        }
                        i = end + 1;
                    }
                    None => out.bytes(rt, b"$<")?,
                }
            }
            _ => {
                out.byte(rt, b'$')?;
                i -= 1;
            }
        }
    }
    Ok(())
}

/// String.prototype.split with an expression.
pub(crate) fn split_string(rt: &mut Rt, s: S, rx: V, limit: V) -> R<V> {
    let Some(p) = plain_of(rt, rx)? else { return protocol::split_string(rt, rx, s, limit) };
    let limit = if limit.is_undefined() { u32::MAX } else { crate::conv::to_int32(rt, limit)? as u32 };
    let out = rt.array_with_room(4)?;
    if limit == 0 {
        return Ok(out.v());
    }
    if s.len() == 0 {
        if find(rt, p, s, 0, true)?.is_none() {
            rt.array_push(out, s.v())?;
        }
        return Ok(out.v());
    }
    let (mut done, mut at) = (0, 0);
    while at < s.len() {
        rt.charge(1)?;
        let Some(c) = find(rt, p, s, at, false)? else { break };
        if c.start() >= s.len() {
            break;
        }
        if c.end() == done {
            at = advance(p, s, c.start());
            continue;
        }
        let before = rt.substr(s, done, c.start())?;
        rt.array_push(out, before.v())?;
        if out.elen() >= limit {
            return Ok(out.v());
        }
        done = c.end();
        for i in 1..p.groups {
            let v = group(rt, s, c, i)?;
            rt.array_push(out, v)?;
            if out.elen() >= limit {
                return Ok(out.v());
            }
        }
        at = if c.end() > c.start() { c.end() } else { advance(p, s, c.end()) };
        at = at.max(done);
    }
    let rest = rt.substr(s, done, s.len())?;
    rt.array_push(out, rest.v())?;
    Ok(out.v())
}
