//! Exceptions that the engine itself throws, with V8's messages. Where the message cannot be built, the error
//! is thrown all the same, and reading its message stops.

use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Key, ACC, C, O, WC};
use crate::props;
use crate::str::{Lit, Sb, S};
use crate::utf8::from_str;
use crate::value::{Stop, R, V};

/// A piece of a message.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    T(&'static str),
    S(S),
}

/// `throw v`
pub fn throw(rt: &mut Rt, v: V) -> Stop {
    rt.exc = v;
    Stop::new(Stop::THROW, rt.site)
}

/// The exception of a JavaScript throw, or the stop again.
pub fn caught(rt: &mut Rt, s: Stop) -> R<V> {
    if s.kind() == Stop::THROW {
        let v = rt.exc;
        rt.exc = V::UNDEFINED;
        return Ok(v);
    }
    Err(s)
}

/// An Error object; `message` EMPTY for none, POISON for one that cannot be built.
pub(crate) fn new_error(rt: &mut Rt, proto: V, message: V) -> R<O> {
    let shape = rt.root(proto)?;
    let o = rt.new_obj(shape, Class::Error, 2, 0)?;
    check_stacks(rt)?;
    let k = rt.intern(native::STACK.s())?;
    rt.add_prop_quiet(o, k, V::POISON, ACC | C)?;
    if !message.is_empty() {
        let k = rt.intern(native::MESSAGE.s())?;
        let attrs = if message.same(V::POISON) { ACC | C } else { WC };
        rt.add_prop_quiet(o, k, message, attrs)?;
    }
    Ok(o)
}

/// Stops where an error would have no stack: Error.stackTraceLimit is no number.
#[inline]
pub(crate) fn check_stacks(rt: &mut Rt) -> R<()> {
    if !rt.altered(native::STACKS) {
        return Ok(());
    }
    let k = rt.intern(native::STACK_TRACE_LIMIT.s())?;
    match props::own(rt, V::native(native::id::error), Key::Name(k))? {
        Some(f) if f.attrs & ACC == 0 && f.v.is_num() => Ok(()),
        _ => Err(rt.api("errors without a stack")),
    }
}

fn raise(rt: &mut Rt, proto: u16, message: V) -> Stop {
    match new_error(rt, V::native(proto), message) {
        Ok(o) => throw(rt, o.v()),
        Err(s) => s,
    }
}

/// Throws an error of a built-in prototype with this message.
#[cold]
pub(crate) fn throw_text(rt: &mut Rt, proto: u16, message: &str) -> Stop {
    match from_str(rt, message) {
        Ok(s) => raise(rt, proto, s.v()),
        Err(s) => s,
    }
}

#[cold]
pub(crate) fn type_error(rt: &mut Rt, message: &str) -> Stop {
    throw_text(rt, native::TYPE_ERROR_PROTO, message)
}

/// Throws an error whose message cannot be had.
#[cold]
pub(crate) fn unrendered(rt: &mut Rt, proto: u16) -> Stop {
    raise(rt, proto, V::POISON)
}

#[cold]
pub(crate) fn throw_parts(rt: &mut Rt, proto: u16, parts: &[Part]) -> Stop {
    match join(rt, parts) {
        Ok(s) => raise(rt, proto, s.v()),
        Err(s) => s,
    }
}

pub(crate) fn join(rt: &mut Rt, parts: &[Part]) -> R<S> {
    let mut out = Sb::new();
    for p in parts {
        match *p {
            Part::T(t) => {
                let s = from_str(rt, t)?;
                out.s(rt, s)?
            }
            Part::S(s) => out.s(rt, s)?,
        }
    }
    out.done(rt)
}

/// How V8 names an object in a message, where that is known without running code (Object::NoSideEffectsToString).
pub(crate) fn describe(rt: &mut Rt, o: V) -> Option<Part> {
    if crate::call::is_callable(o) {
        let text = crate::builtins::function::text(rt, o).ok()??;
        return shortened(rt, text).ok().map(Part::S);
    }
    if !o.is_obj() {
        return if o.is_native() { None } else { Some(Part::T("")) };
    }
    let class = o.o().class();
    if class == Class::Error {
        return uncaught_text(rt, o).ok().map(Part::S);
    }
    let tag = match class {
        Class::Array => "[object Array]",
        Class::Object | Class::Map | Class::Set | Class::WeakMap | Class::WeakSet | Class::Promise => "[object Object]",
        _ => return None,
    };
    let to_string = data(rt, o, &native::TO_STRING)?;
    if !to_string.same(V::native(native::id::object_to_string)) {
        return if class == Class::Object || class == Class::Array { Some(Part::T(tag)) } else { None };
    }
    let constructor = data(rt, o, &native::CONSTRUCTOR)?;
    match function_name(rt, constructor) {
        Some(name) if name.len() > 0 => {
            let parts = [Part::T("#<"), Part::S(name), Part::T(">")];
            join(rt, &parts).ok().map(Part::S)
        }
        _ if class == Class::Object => Some(Part::T(tag)),
        _ => None,
    }
}

/// The source text of a function in a message: of a long one V8 shows the start and the last two units.
fn shortened(rt: &mut Rt, text: S) -> R<S> {
    if text.len() <= 128 {
        return Ok(text);
    }
    let (start, end) = (rt.substr(text, 0, 111)?, rt.substr(text, text.len() - 2, text.len())?);
    join(rt, &[Part::S(start), Part::T("...<omitted>..."), Part::S(end)])
}

/// A property that is data, its own or inherited; undefined when it has none, and nothing when it is an accessor.
fn data(rt: &mut Rt, o: V, k: &'static Lit) -> Option<V> {
    let a = rt.intern(k.s()).ok()?;
    let mut at = o;
    while !at.is_null() {
        if let Some(f) = props::own(rt, at, Key::Name(a)).ok()? {
            return if f.attrs & ACC == 0 { Some(f.v) } else { None };
        }
        at = props::proto_of(rt, at);
        rt.charge(1).ok()?;
    }
    Some(V::UNDEFINED)
}

/// The name that a function was written with: no assignment changes it.
pub(crate) fn function_name(rt: &mut Rt, f: V) -> Option<S> {
    if f.is_native() && native::is_function(f.native_id()) {
        return native::name_of(rt, f.native_id()).ok()?.as_s();
    }
    let o = f.as_o()?;
    if o.class() != Class::Func {
        return None;
    }
    crate::call::info_of(rt, o).map(|i| i.name.s())
}

/// The error of a property that could not be defined.
#[cold]
pub(crate) fn not_defined(rt: &mut Rt, o: V, key: Key) -> Stop {
    let k = match props::key_string(rt, key) {
        Ok(k) => k,
        Err(s) => return s,
    };
    match props::own(rt, o, key) {
        Ok(Some(_)) => {
            let p = [Part::T("Cannot redefine property: "), Part::S(k)];
            throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
        }
        Ok(None) => {
            let p = [Part::T("Cannot define property "), Part::S(k), Part::T(", object is not extensible")];
            throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
        }
        Err(s) => s,
    }
}

/// "Cannot read properties of undefined (reading 'x')" and its fellow for writing.
#[cold]
pub(crate) fn nullish_access(rt: &mut Rt, verb: &'static str, doing: &'static str, o: V, k: V) -> Stop {
    if k.is_object() || k.is_cell() {
        return unrendered(rt, native::TYPE_ERROR_PROTO);
    }
    if k.is_symbol() && k.symbol().well_known_number() == Some(crate::symbol::id::ITERATOR) && verb == "read" {
        // V8 takes the way that leads there for the iteration that the code spells out.
        return unrendered(rt, native::TYPE_ERROR_PROTO);
    }
    let k = match value_text(rt, k) {
        Ok(Part::S(s)) => s,
        Ok(Part::T(_)) => return rt.internal(),
        Err(s) => return s,
    };
    let t = Part::T;
    let what = if o.is_null() { "null" } else { "undefined" };
    let p = [t("Cannot "), t(verb), t(" properties of "), t(what), t(" ("), t(doing), t(" '"), Part::S(k), t("')")];
    throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// What a message names that names nothing of the source: the value's type, and the property that is read first.
const TEXT_TYPE: &str = "*";
const TEXT_READ: &str = ".";
/// Of the last argument of a call, a spread.
const TEXT_SPREAD: &str = "...";

/// What is no iterable where one has to be.
#[cold]
pub(crate) fn no_iterable(rt: &mut Rt, v: V, text: &'static str) -> Stop {
    match text {
        TEXT_TYPE => not_iterable(rt, v),
        TEXT_SPREAD if v.is_nullish() => unrendered(rt, native::TYPE_ERROR_PROTO),
        TEXT_SPREAD => type_error(rt, "Spread syntax requires ...iterable[Symbol.iterator] to be a function"),
        _ => not_a(rt, text, "iterable"),
    }
}

/// Destructuring undefined or null.
#[cold]
pub(crate) fn destructure(rt: &mut Rt, v: V, text: &'static str, first: &'static str) -> Stop {
    if text.is_empty() {
        return unrendered(rt, native::TYPE_ERROR_PROTO);
    }
    let t = Part::T;
    let what = if v.is_null() { "null" } else { "undefined" };
    if text == TEXT_READ {
        let p = [t("Cannot read properties of "), t(what), t(" (reading '"), t(first), t("')")];
        return throw_parts(rt, native::TYPE_ERROR_PROTO, &p);
    }
    let text = match text {
        TEXT_TYPE if v.is_null() => "object null",
        TEXT_TYPE => what,
        _ => text,
    };
    if first.is_empty() {
        let p = [t("Cannot destructure '"), t(text), t("' as it is "), t(what), t(".")];
        return throw_parts(rt, native::TYPE_ERROR_PROTO, &p);
    }
    let p = [t("Cannot destructure property '"), t(first), t("' of '"), t(text), t("' as it is "), t(what), t(".")];
    throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// "x is not a function" and the like; without a text the message cannot be had.
#[cold]
pub(crate) fn not_a(rt: &mut Rt, text: &'static str, what: &'static str) -> Stop {
    if text.is_empty() {
        return unrendered(rt, native::TYPE_ERROR_PROTO);
    }
    throw_parts(rt, native::TYPE_ERROR_PROTO, &[Part::T(text), Part::T(" is not "), Part::T(what)])
}

/// A value as V8 prints it in a message; the TypeError without a message where it cannot be had.
pub(crate) fn value_text(rt: &mut Rt, v: V) -> R<Part> {
    if v.is_symbol() {
        return Ok(Part::S(crate::symbol::text(rt, v.symbol())?));
    }
    if v.is_object() {
        return match describe(rt, v) {
            Some(w) => Ok(w),
            None => Err(unrendered(rt, native::TYPE_ERROR_PROTO)),
        };
    }
    Ok(Part::S(crate::conv::to_string(rt, v)?))
}

/// A value that a built-in was to call: V8 prints the value itself.
#[cold]
pub(crate) fn value_not_function(rt: &mut Rt, v: V) -> Stop {
    about(rt, "", v, " is not a function")
}

/// As `value_not_function`, where V8 prints the type before the value.
#[cold]
pub(crate) fn typed_not_function(rt: &mut Rt, v: V) -> Stop {
    let before = match () {
        _ if v.is_undefined() => "",
        _ if v.is_null() => "object ",
        _ if v.is_num() => "number ",
        _ if v.is_bool() => "boolean ",
        _ => return unrendered(rt, native::TYPE_ERROR_PROTO),
    };
    about(rt, before, v, " is not a function")
}

/// The receiver of a method that is not one of its kind.
#[cold]
pub(crate) fn incompatible(rt: &mut Rt, method: &'static str, v: V) -> Stop {
    match join(rt, &[Part::T("Method "), Part::T(method), Part::T(" called on incompatible receiver ")]) {
        Ok(s) => about_with(rt, Part::S(s), v, ""),
        Err(s) => s,
    }
}

/// The receiver of a method of wrappers that is none.
#[cold]
pub(crate) fn not_generic(rt: &mut Rt, method: &'static str, kind: &'static str) -> Stop {
    let p = [Part::T(method), Part::T(" requires that 'this' be a "), Part::T(kind)];
    throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// A TypeError that prints a value between two texts.
#[cold]
pub(crate) fn about(rt: &mut Rt, before: &'static str, v: V, after: &'static str) -> Stop {
    about_with(rt, Part::T(before), v, after)
}

fn about_with(rt: &mut Rt, before: Part, v: V, after: &'static str) -> Stop {
    match value_text(rt, v) {
        Ok(w) => throw_parts(rt, native::TYPE_ERROR_PROTO, &[before, w, Part::T(after)]),
        Err(s) => s,
    }
}

/// What an iterator's method gave that is no object.
#[cold]
pub(crate) fn bad_result(rt: &mut Rt, v: V) -> Stop {
    about(rt, "Iterator result ", v, " is not an object")
}

/// What a Map or Object.fromEntries was to take for key and value.
#[cold]
pub(crate) fn not_entry(rt: &mut Rt, v: V) -> Stop {
    about(rt, "Iterator value ", v, " is not an entry object")
}

/// A TypeError about a value that V8 names by its type, not knowing where it comes from.
fn about_site(rt: &mut Rt, v: V, after: &'static str) -> Stop {
    let ty = Part::S(crate::ops::type_of(rt, v).s());
    let t = Part::T;
    let after = t(after);
    if let Some(s) = v.as_s() {
        return throw_parts(rt, native::TYPE_ERROR_PROTO, &[ty, t(" \""), Part::S(s), t("\""), after]);
    }
    if !(v.is_null() || v.is_bool() || v.is_num()) {
        return throw_parts(rt, native::TYPE_ERROR_PROTO, &[ty, after]);
    }
    match crate::conv::to_string(rt, v) {
        Ok(s) => throw_parts(rt, native::TYPE_ERROR_PROTO, &[ty, t(" "), Part::S(s), after]),
        Err(s) => s,
    }
}

/// As `value_not_function`, where V8 knows the value's type only.
#[cold]
pub(crate) fn site_not_function(rt: &mut Rt, v: V) -> Stop {
    about_site(rt, v, " is not a function")
}

#[cold]
pub(crate) fn not_iterable(rt: &mut Rt, v: V) -> Stop {
    about_site(rt, v, " is not iterable (cannot read property Symbol(Symbol.iterator))")
}

/// Reading or writing a variable before its declaration has run.
#[inline(always)]
pub fn tdz(rt: &mut Rt, v: V, name: &'static str) -> R<V> {
    if v.is_empty() {
        return Err(tdz_cold(rt, name));
    }
    Ok(v)
}

#[cold]
#[inline(never)]
fn tdz_cold(rt: &mut Rt, name: &'static str) -> Stop {
    if name == "this" {
        let text = "Must call super constructor in derived class before accessing 'this' or returning from derived constructor";
        return throw_text(rt, native::REFERENCE_ERROR_PROTO, text);
    }
    let p = [Part::T("Cannot access '"), Part::T(name), Part::T("' before initialization")];
    throw_parts(rt, native::REFERENCE_ERROR_PROTO, &p)
}

#[cold]
pub fn const_assign(rt: &mut Rt) -> Stop {
    type_error(rt, "Assignment to constant variable.")
}

/// The text of an uncaught exception, without running code.
pub(crate) fn uncaught_text(rt: &mut Rt, v: V) -> R<S> {
    if v.is_symbol() {
        return crate::symbol::text(rt, v.symbol());
    }
    if !v.is_object() {
        return crate::conv::to_string(rt, v);
    }
    let plain = |rt: &mut Rt, k: &'static Lit| -> R<Option<S>> {
        let a = rt.intern(k.s())?;
        let mut at = v;
        while !at.is_null() {
            if let Some(f) = props::own(rt, at, Key::Name(a))? {
                return Ok(if f.attrs & ACC == 0 { f.v.as_s() } else { None });
            }
            at = props::proto_of(rt, at);
        }
        Ok(None)
    };
    let is_error = v.is_obj() && v.o().class() == Class::Error;
    if !is_error {
        return from_str(rt, "[object]");
    }
    let name = plain(rt, &native::NAME)?;
    let message = plain(rt, &native::MESSAGE)?;
    let name = match name {
        Some(n) => n,
        None => from_str(rt, "Error")?,
    };
    match message {
        Some(m) if m.len() > 0 => join(rt, &[Part::S(name), Part::T(": "), Part::S(m)]),
        _ => Ok(name),
    }
}

impl Rt {
    /// Adds a property of an error: poisoned ones need no bookkeeping, as assignments never hit them unseen.
    fn add_prop_quiet(&mut self, o: O, k: S, v: V, attrs: u32) -> R<()> {
        let was = self.heap.special;
        self.add_prop(o, k, v, attrs)?;
        self.heap.special = was;
        Ok(())
    }
}
