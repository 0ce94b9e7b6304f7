//! Private names (ECMA-262 §6.2.12, §7.3.26–§7.3.33). A private field is a property whose key is a string that is equal to
//! no other and that no listing shows. The methods and accessors of a class are not in its instances: these are marked
//! with the class's brand, a key of the same sort.

use crate::class::{self, BRAND};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, LAZY, W};
use crate::props::{self, ABSENT, READ_ONLY};
use crate::str::{Lit, S};
use crate::value::{Stop, R, V};

/// The words of a private name: its key; what it is, undefined for a field; a method or getter; a setter; the class that
/// has it; whether the class itself has it and not its instances; the name that the class was written with.
pub(crate) const KEY: usize = 0;
const KIND: usize = 1;
const GETTER: usize = 2;
const SETTER: usize = 3;
const OWNER: usize = 4;
const STATIC: usize = 5;
const OF: usize = 6;

/// What a private element that is no field is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum PrivateKind {
    Method,
    Getter,
    Setter,
}

const METHOD: V = V::TRUE;
const ACCESSOR: V = V::FALSE;

/// A new private name, `#name`.
pub fn private_name(rt: &mut Rt, name: &'static Lit) -> R<V> {
    rt.charge(2)?;
    let key = rt.private_key(b"#", name.s())?;
    let u = V::UNDEFINED;
    rt.new_cell(&[key.v(), u, u, u, u, u, u])
}

/// A private method or accessor of a class or its instances.
pub fn private_method(
    rt: &mut Rt,
    class: V,
    name: V,
    f: V,
    kind: PrivateKind,
    is_static: bool,
    of: &'static str,
) -> R<()> {
    let own = crate::utf8::from_str(rt, of)?;
    let what = if kind == PrivateKind::Method { METHOD } else { ACCESSOR };
    rt.write(cell_ptr(name, KIND), what)?;
    rt.write(cell_ptr(name, if kind == PrivateKind::Setter { SETTER } else { GETTER }), f)?;
    rt.write(cell_ptr(name, OWNER), class)?;
    rt.write(cell_ptr(name, STATIC), V::bool(is_static))?;
    rt.write(cell_ptr(name, OF), own.v())?;
    if !is_static && class.o().extra(BRAND).is_undefined() {
        class::fields(rt, class)?;
        let own = if own.len() > 0 { own } else { rt.str8(b"anonymous")? };
        let brand = rt.private_key(b"", own)?;
        rt.write(class.o().extra_ptr(BRAND), brand.v())?;
    }
    Ok(())
}

/// The slot of a private key in an object.
#[inline(always)]
fn find(rt: &mut Rt, o: V, key: S) -> Option<u32> {
    let ob = o.as_o()?;
    let shape = ob.shape();
    let line = rt.cache[Rt::line(shape, key.ptr())];
    if line.shape == shape && line.key == key.ptr() && line.slot < ABSENT {
        return Some(line.slot & !READ_ONLY);
    }
    find_cold(rt, o, key)
}

#[inline(never)]
fn find_cold(rt: &mut Rt, o: V, key: S) -> Option<u32> {
    let ob = o.as_o()?;
    let (slot, _) = rt.find(ob, key)?;
    if !rt.is_dict(ob.shape()) {
        rt.remember(ob.shape(), key.ptr(), slot);
    }
    Some(slot)
}

/// Whether an object has the method or accessor that a name is.
fn has_method(rt: &mut Rt, o: V, name: V) -> bool {
    let owner = cell(name, OWNER);
    if cell(name, STATIC).same(V::TRUE) {
        return o.same(owner);
    }
    match owner.o().extra(BRAND).as_s() {
        Some(brand) => find(rt, o, brand).is_some(),
        None => false,
    }
}

/// The shape of an object that has a private field, and the field's slot, if others of the shape have it there, too.
pub(crate) fn field_slot(rt: &mut Rt, o: V, name: V) -> Option<(u32, u32)> {
    let shape = o.as_o()?.shape();
    if !cell(name, KIND).is_undefined() || rt.is_dict(shape) {
        return None;
    }
    Some((shape, find(rt, o, cell(name, KEY).s())?))
}

/// The shape of an object that has a private method, and where the method is, if others of the shape have it, too.
pub(crate) fn method_of(rt: &mut Rt, o: V, name: V) -> Option<(u32, *mut V)> {
    let shape = o.as_o()?.shape();
    if !cell(name, KIND).same(METHOD) || cell(name, STATIC).same(V::TRUE) || rt.is_dict(shape) {
        return None;
    }
    has_method(rt, o, name).then_some((shape, cell_ptr(name, GETTER)))
}

/// `o.#name`
#[inline]
pub fn get_private(rt: &mut Rt, o: V, name: V) -> R<V> {
    if cell(name, KIND).is_undefined() {
        if let Some(slot) = find(rt, o, cell(name, KEY).s()) {
            return Ok(o.o().slot(slot));
        }
        return Err(undeclared(rt, o, name, false));
    }
    get_method(rt, o, name)
}

fn get_method(rt: &mut Rt, o: V, name: V) -> R<V> {
    if !has_method(rt, o, name) {
        return Err(receiver(rt, o, name));
    }
    let f = cell(name, GETTER);
    if cell(name, KIND).same(METHOD) {
        return Ok(f);
    }
    if f.is_undefined() {
        return Err(quoted(rt, "'", name, "' was defined without a getter"));
    }
    crate::call::call(rt, f, o, &[], "")
}

/// `o.#name = v`
#[inline]
pub fn put_private(rt: &mut Rt, o: V, name: V, v: V) -> R<()> {
    if cell(name, KIND).is_undefined() {
        if let Some(slot) = find(rt, o, cell(name, KEY).s()) {
            return rt.write(o.o().slot_ptr(slot), v);
        }
        return Err(undeclared(rt, o, name, true));
    }
    put_method(rt, o, name, v)
}

fn put_method(rt: &mut Rt, o: V, name: V, v: V) -> R<()> {
    if !has_method(rt, o, name) {
        return Err(receiver(rt, o, name));
    }
    if cell(name, KIND).same(METHOD) {
        return Err(quoted(rt, "Private method '", name, "' is not writable"));
    }
    let f = cell(name, SETTER);
    if f.is_undefined() {
        return Err(quoted(rt, "'", name, "' was defined without a setter"));
    }
    crate::call::call(rt, f, o, &[v], "")?;
    Ok(())
}

/// `#name in o`
pub fn has_private(rt: &mut Rt, o: V, name: V) -> R<bool> {
    if !o.is_object() {
        let shown = if is_branded(name) { brand_text(rt, name)? } else { cell(name, KEY).s() };
        return Err(crate::ops::not_in(rt, error::Part::S(shown), o));
    }
    if cell(name, KIND).is_undefined() {
        return Ok(find(rt, o, cell(name, KEY).s()).is_some());
    }
    Ok(has_method(rt, o, name))
}

/// Adds a private field.
pub fn add_private(rt: &mut Rt, o: V, name: V, v: V) -> R<()> {
    let key = cell(name, KEY).s();
    if let Some(ob) = o.as_o() {
        let tag = key.ptr() << 4 | W as u64;
        let line = rt.moves[Rt::line(ob.shape(), tag)];
        if line.shape == ob.shape() && line.key == tag && !ob.has(LAZY) {
            return crate::literal::add_known(rt, ob, line.slot, v);
        }
    }
    if find(rt, o, key).is_some() {
        return Err(quoted(rt, "Cannot initialize ", name, " twice on the same object"));
    }
    add_key(rt, o, key, v)
}

fn add_key(rt: &mut Rt, o: V, key: S, v: V) -> R<()> {
    let Some(ob) = o.as_o() else { return Err(rt.api("a private element of a built-in object")) };
    props::add(rt, ob, crate::obj::Key::Name(key), v, W)
}

/// Marks an object as one that has the private methods of a class, if there are any.
#[inline]
pub(crate) fn add_brand(rt: &mut Rt, o: V, class: V) -> R<()> {
    let Some(brand) = class.o().extra(BRAND).as_s() else { return Ok(()) };
    if find(rt, o, brand).is_some() {
        let t = Part::T;
        let p = [t("Cannot initialize private methods of class "), Part::S(brand), t(" twice on the same object")];
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
    }
    add_key(rt, o, brand, class)
}

fn is_branded(name: V) -> bool {
    cell(name, STATIC).same(V::FALSE)
}

fn brand_text(rt: &mut Rt, name: V) -> R<S> {
    match cell(name, OWNER).o().extra(BRAND).as_s() {
        Some(s) => Ok(s),
        None => Err(rt.internal()),
    }
}

#[cold]
#[inline(never)]
fn quoted(rt: &mut Rt, before: &'static str, name: V, behind: &'static str) -> Stop {
    let key = cell(name, KEY).s();
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[Part::T(before), Part::S(key), Part::T(behind)])
}

/// The error of a private field that an object does not have.
#[cold]
#[inline(never)]
fn undeclared(rt: &mut Rt, o: V, name: V, write: bool) -> Stop {
    if o.is_nullish() {
        let (verb, doing) = if write { ("set", "setting") } else { ("read", "reading") };
        return error::nullish_access(rt, verb, doing, o, cell(name, KEY));
    }
    let (before, to) =
        if write { ("Cannot write private member ", " to") } else { ("Cannot read private member ", " from") };
    let p = [
        Part::T(before),
        Part::S(cell(name, KEY).s()),
        Part::T(to),
        Part::T(" an object whose class did not declare it"),
    ];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// The error of a private method or accessor of another class: V8 speaks of the class, and reads its brand.
#[cold]
#[inline(never)]
fn receiver(rt: &mut Rt, o: V, name: V) -> Stop {
    let t = Part::T;
    if !is_branded(name) {
        let of = match cell(name, OF).as_s() {
            Some(s) if s.len() > 0 => Part::S(s),
            _ => t("."),
        };
        return error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[t("Receiver must be class "), of]);
    }
    let brand = match brand_text(rt, name) {
        Ok(s) => s,
        Err(s) => return s,
    };
    if o.is_nullish() {
        return error::nullish_access(rt, "read", "reading", o, brand.v());
    }
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[t("Receiver must be an instance of class "), Part::S(brand)])
}
