//! Places of the code that remember what they met, of classes: private names, super, instanceof, and what a constructor
//! gives an instance. See `places`.

use crate::call::is_callable;
use crate::class::{self, is_class};
use crate::conv::to_key_of;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, Key, O, W, WEC};
use crate::ops::instance_of;
use crate::places::{self, known, may_add, may_grow, see_own, value_of, OWN};
use crate::private::{self, add_private, get_private, put_private};
use crate::props::put;
use crate::str::{Lit, S};
use crate::value::{R, V};
use crate::vars::var_get;

/// `o.#name` at a place that remembers; `name` exists once in the instance.
#[inline(always)]
pub fn get_private_seen(rt: &mut Rt, o: V, name: V, place: usize) -> R<V> {
    if o.is_obj() {
        let (ob, seen) = (o.o(), rt.seen(place));
        if ob.shape() == seen.shape {
            return Ok(ob.slot(seen.slot));
        }
    }
    get_private_unseen(rt, o, name, place)
}

#[inline(never)]
fn get_private_unseen(rt: &mut Rt, o: V, name: V, place: usize) -> R<V> {
    if let Some(v) = known(rt, o, place) {
        return Ok(v);
    }
    let v = get_private(rt, o, name)?;
    if let Some((shape, slot)) = private::field_slot(rt, o, name) {
        see_own(rt, place, shape, slot, |slot| (slot as u64) << 1 | OWN);
    } else if let Some((shape, method)) = private::method_of(rt, o, name) {
        if rt.learns(place, shape) {
            rt.see_beyond(place, shape, method as u64);
        }
    }
    Ok(v)
}

/// `o.#name = v` at a place that remembers; `name` exists once in the instance.
#[inline(always)]
pub fn put_private_seen(rt: &mut Rt, o: V, name: V, v: V, place: usize) -> R<()> {
    if o.is_obj() {
        let (ob, seen) = (o.o(), rt.seen(place));
        if ob.shape() == seen.shape {
            return rt.write(ob.slot_ptr(seen.slot), v);
        }
    }
    put_private_unseen(rt, o, name, v, place)
}

#[inline(never)]
fn put_private_unseen(rt: &mut Rt, o: V, name: V, v: V, place: usize) -> R<()> {
    if let Some(ob) = o.as_o() {
        if let Some(what) = rt.seen_beyond(place, ob.shape()) {
            return rt.write(ob.slot_ptr((what >> 1) as u32), v);
        }
    }
    put_private(rt, o, name, v)?;
    if let Some((shape, slot)) = private::field_slot(rt, o, name) {
        see_own(rt, place, shape, slot, |slot| (slot as u64) << 1 | OWN);
    }
    Ok(())
}

/// `super.k` with its own this, at a place that remembers.
#[inline(always)]
pub fn get_super_seen(rt: &mut Rt, home: V, this: V, k: &'static Lit, place: usize) -> R<V> {
    match known(rt, home, place) {
        Some(v) => value_of(rt, v, this),
        None => get_super_first(rt, home, this, k, place),
    }
}

#[cold]
#[inline(never)]
fn get_super_first(rt: &mut Rt, home: V, this: V, k: &'static Lit, place: usize) -> R<V> {
    let epoch = rt.heap.epoch;
    let v = class::get_super(rt, home, this, k.v())?;
    if epoch == rt.heap.epoch {
        places::see_inherited_of(rt, home, k, place)?;
    }
    Ok(v)
}

/// `v instanceof f` at a place that remembers the last class, or built-in constructor, and what its instances looked like.
#[inline(always)]
pub fn instance_of_seen(rt: &mut Rt, v: V, f: V, place: usize) -> R<bool> {
    match known_instance(rt, v, f, place) {
        Some(is) => Ok(is),
        None => instance_of_first(rt, v, f, place),
    }
}

/// Where the result is in what the place knows of the objects of a shape; the other bits are the constructor.
const IS: u64 = 1;

#[inline(never)]
fn known_instance(rt: &Rt, v: V, f: V, place: usize) -> Option<bool> {
    let o = v.as_o()?;
    let what = rt.seen_beyond(place, o.shape())?;
    let same = what >> 1 == f.word() << 1 >> 1 && shape_of(f) == rt.seen(place).shape;
    (same && places::inherits_simply(o.class())).then_some(what & IS != 0)
}

/// The shape of a constructor of the heap.
#[inline(always)]
fn shape_of(f: V) -> u32 {
    f.as_o().map_or(0, O::shape)
}

#[cold]
#[inline(never)]
fn instance_of_first(rt: &mut Rt, v: V, f: V, place: usize) -> R<bool> {
    let epoch = rt.heap.epoch;
    let is = instance_of(rt, v, f)?;
    if epoch == rt.heap.epoch && is_settled(rt, f)? {
        if let Some(o) = v.as_o().filter(|&o| places::is_simple(rt, o) && rt.learns(place, o.shape())) {
            let shape = shape_of(f);
            if shape == 0 || rt.lasts(shape) {
                rt.set_seen(place, shape);
                rt.see_beyond(place, o.shape(), f.word() << 1 | is as u64);
            }
        }
    }
    Ok(is)
}

/// Whether the instances of a constructor are told by their prototypes, and stay what they are while its shape does and no
/// prototype changes: a built-in one, or a class without a Symbol.hasInstance.
fn is_settled(rt: &mut Rt, f: V) -> R<bool> {
    if let Some(id) = f.as_native() {
        return Ok(is_callable(f) && native::body_of(rt, id).is_none());
    }
    if !is_class(f) {
        return Ok(false);
    }
    let key = crate::symbol::well_known(crate::symbol::id::HAS_INSTANCE);
    let mut at = f;
    while let Some(o) = at.as_o() {
        if !o.is_class() || rt.is_dict(o.shape()) || rt.find(o, key).is_some() {
            return Ok(false);
        }
        rt.charge(1)?;
        at = rt.proto_of_obj(o);
    }
    Ok(at.as_native().is_some_and(|id| native::body_of(rt, id).is_none()))
}

/// A property that a constructor gives an instance.
#[derive(Clone, Copy)]
pub enum Own {
    /// By an assignment, `this.k = v`.
    Put(&'static Lit),
    /// A public field.
    Field(&'static Lit),
    /// A private field: the variable that has its name.
    Private(usize),
}

/// Gives an instance properties one after the other, at a place that remembers the shape that this made.
#[inline(always)]
pub fn own_seen<const N: usize>(rt: &mut Rt, o: V, own: &'static [Own; N], v: [V; N], place: usize) -> R<()> {
    match grown(rt, o, N as u32, place) {
        // SAFETY: there are N slots.
        Some(at) => unsafe { *(at as *mut [V; N]) = v },
        None => return own_first(rt, o, own, &v, place),
    }
    Ok(())
}

#[inline(never)]
fn grown(rt: &mut Rt, o: V, n: u32, place: usize) -> Option<*mut V> {
    let ob = o.as_o()?;
    let what = rt.seen_beyond(place, ob.shape())?;
    if !may_grow(ob) {
        return None;
    }
    rt.grow_to(ob, (what >> 32) as u32, n, what as u32)
}

#[inline(never)]
fn own_first(rt: &mut Rt, o: V, own: &'static [Own], v: &[V], place: usize) -> R<()> {
    let (from, epoch) = (shape_of(o), rt.heap.epoch);
    let adds = from != 0 && rt.learns(place, from) && all_add(rt, o.o(), own)?;
    for (&own, &v) in own.iter().zip(v) {
        give(rt, o, own, v)?;
    }
    if adds && epoch == rt.heap.epoch {
        let to = shape_of(o);
        if made_of(rt, from, to, own)? && rt.lasts(to) {
            let n = rt.props(from).len() as u64;
            rt.see_beyond(place, from, n << 32 | to as u64);
        }
    }
    Ok(())
}

fn give(rt: &mut Rt, o: V, own: Own, v: V) -> R<()> {
    match own {
        Own::Put(k) => put(rt, o, k, v, true),
        _ if o.is_native() => Err(rt.api("a field of a built-in object")),
        Own::Field(k) => {
            rt.charge(1)?;
            let key = to_key_of(rt, k.v())?;
            class::define_field(rt, o, key, v)
        }
        Own::Private(i) => {
            rt.charge(1)?;
            let name = var_get(rt, i);
            add_private(rt, o, name, v)
        }
    }
}

/// Whether each of the assignments among these makes a property.
fn all_add(rt: &mut Rt, o: O, own: &'static [Own]) -> R<bool> {
    if !may_grow(o) || rt.is_dict(o.shape()) {
        return Ok(false);
    }
    for &own in own {
        if let Own::Put(k) = own {
            if !may_add(rt, o, k)? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// Whether the shape `to` is `from` with these properties and nothing else.
fn made_of(rt: &mut Rt, from: u32, to: u32, own: &'static [Own]) -> R<bool> {
    let n = rt.props(from).len();
    if rt.is_dict(to) || rt.props(to).len() != n + own.len() {
        return Ok(false);
    }
    for (i, &own) in own.iter().enumerate() {
        let (key, attrs): (S, u32) = match own {
            Own::Put(k) | Own::Field(k) => match to_key_of(rt, k.v())? {
                Key::Name(s) => (s, WEC),
                Key::Index(_) => return Ok(false),
            },
            Own::Private(i) => (cell(var_get(rt, i), private::KEY).s(), W),
        };
        match rt.props(to).get(n + i) {
            Some(p) if p.key == key.ptr() && p.attrs == attrs => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}
