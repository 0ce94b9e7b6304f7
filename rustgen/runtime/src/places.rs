//! Places of the code that remember the shape they met last (inline caches): reads and writes of a property that is named,
//! and object literals. What a place remembers is a fact of the shape; no program can see it.

use crate::call;
use crate::literal::def_prop;
use crate::mem::{Line, Rt};
use crate::native;
use crate::obj::{cell, Class, Key, ACC, FIXED, LAZY, O, PROTO, W};
use crate::props::{fast_length, get, known_method, own, proto_of, put, ABSENT, READ_ONLY};
use crate::str::{Lit, Units};
use crate::value::{R, V};

/// `o.k` at a place that remembers the shape it met last.
#[inline(always)]
pub fn get_seen(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<V> {
    if o.is_obj() {
        let (ob, seen) = (o.o(), rt.seen(place));
        if ob.shape() == seen.shape {
            return Ok(ob.slot(seen.slot));
        }
    }
    get_unseen(rt, o, k, place)
}

#[inline(never)]
fn get_unseen(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<V> {
    match known(rt, o, place) {
        Some(v) => value_of(rt, v, o),
        None => get_first(rt, o, k, place),
    }
}

/// The value of what a place knows, for a receiver: calls a getter.
#[inline(always)]
pub(crate) fn value_of(rt: &mut Rt, v: V, this: V) -> R<V> {
    if !v.is_cell() {
        return Ok(v);
    }
    let getter = cell(v, 0);
    if getter.is_undefined() {
        return Ok(getter);
    }
    call::call(rt, getter, this, &[], "")
}

/// In what a place knows of objects beyond the shape it met last: the property is their own, in the slot that the other
/// bits number. Otherwise it is inherited, and they are its address.
pub(crate) const OWN: u64 = 1;

/// What a place knows an object to have or inherit: a value, or the cell of an accessor.
#[inline(always)]
pub(crate) fn known(rt: &Rt, o: V, place: usize) -> Option<V> {
    if !o.is_obj() {
        return None;
    }
    let ob = o.o();
    let what = rt.seen_beyond(place, ob.shape())?;
    if what & OWN != 0 {
        return Some(ob.slot((what >> 1) as u32));
    }
    // SAFETY: `what` is the address of a slot of a prototype, which moves only when the prototype changes.
    Some(unsafe { *(what as *const V) })
}

/// Objects of a shape may be of several classes. Those of these have named properties in slots and nowhere else, but for
/// a length and what functions have. So have all others whose shapes have a prototype, as far as plain keys go: a place
/// that has met one of these knows them all.
#[inline(always)]
pub(crate) fn inherits_simply(class: Class) -> bool {
    matches!(class, Class::Object | Class::Error | Class::Map | Class::Set | Class::Promise)
}

#[cold]
#[inline(never)]
fn get_first(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<V> {
    let epoch = rt.heap.epoch;
    let v = get(rt, o, k)?;
    if let Some(line) = known_line(rt, o, k) {
        if line.slot < ABSENT {
            see_own(rt, place, line.shape, line.slot & !READ_ONLY, |slot| (slot as u64) << 1 | OWN);
            return Ok(v);
        }
    }
    if epoch == rt.heap.epoch {
        see_inherited(rt, o, k, place)?;
    }
    Ok(v)
}

/// Remembers a shape that has the property itself, and the one before beyond it.
pub(crate) fn see_own(rt: &mut Rt, place: usize, shape: u32, slot: u32, beyond: impl Fn(u32) -> u64) {
    let before = rt.seen(place);
    if before.shape != 0 && before.shape != shape {
        if !rt.learns(place, shape) {
            return;
        }
        rt.see_beyond(place, before.shape, beyond(before.slot));
    }
    rt.see(place, shape, slot);
}

/// Remembers where the property is that an object inherits.
fn see_inherited(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<()> {
    if let Some(ob) = o.as_o() {
        let key = rt.intern(k.s())?;
        if rt.find(ob, key).is_none() {
            return see_inherited_of(rt, o, k, place);
        }
    }
    Ok(())
}

/// Remembers where the property is that the prototype of an object has or inherits, if all on the way there are ordinary
/// objects.
pub(crate) fn see_inherited_of(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<()> {
    let Some(o) = o.as_o() else { return Ok(()) };
    if !is_simple(rt, o) || !is_plain_key(k) || !rt.learns(place, o.shape()) {
        return Ok(());
    }
    let key = rt.intern(k.s())?;
    let mut at = o;
    loop {
        rt.charge(1)?;
        match rt.proto_of_obj(at).as_o() {
            Some(next) if is_prototype(next) => at = next,
            _ => return Ok(()),
        }
        if let Some((slot, _)) = rt.find(at, key) {
            if !at.slot(slot).same(V::POISON) {
                rt.see_beyond(place, o.shape(), at.slot_ptr(slot) as u64);
            }
            return Ok(());
        }
    }
}

/// Whether a shape says all of an object's named properties, for this key.
pub(crate) fn is_simple(rt: &Rt, o: O) -> bool {
    inherits_simply(o.class()) && !rt.is_dict(o.shape())
}

fn is_prototype(o: O) -> bool {
    o.has(PROTO) && !o.has(LAZY) && matches!(o.class(), Class::Object | Class::Func | Class::Error)
}

/// Whether a key is one that no object has but in a slot: no index, nothing of functions, arrays or Maps, no number.
fn is_plain_key(k: &'static Lit) -> bool {
    let named = match k.s().units() {
        Units::One(b) => b.first().is_some_and(|&c| c.is_ascii_alphabetic() || c == b'_' || c == b'$'),
        Units::Two(_) => false,
    };
    let special: [&[u8]; 10] = [
        b"length",
        b"size",
        b"name",
        b"prototype",
        b"arguments",
        b"caller",
        b"__proto__",
        b"NaN",
        b"Infinity",
        b"callee",
    ];
    named && !special.iter().any(|&s| k.is(s))
}

/// What the cache knows of a key in objects of a shape.
fn known_line(rt: &Rt, o: V, k: &'static Lit) -> Option<Line> {
    let shape = o.as_o()?.shape();
    let key = k.s().ptr();
    let line = rt.cache[Rt::line(shape, key)];
    (line.shape == shape && line.key == key).then_some(line)
}

/// `o.length` at a place that remembers.
#[inline(always)]
pub fn length_seen(rt: &mut Rt, o: V, place: usize) -> R<V> {
    if let Some(n) = fast_length(o) {
        return Ok(V::num(n));
    }
    get_seen(rt, o, &native::LENGTH, place)
}

/// `o.k = v` at a place that remembers the shape it met last.
#[inline(always)]
pub fn put_seen(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool, place: usize) -> R<()> {
    if o.is_obj() {
        let (ob, seen) = (o.o(), rt.seen(place));
        if ob.shape() == seen.shape {
            return rt.write(ob.slot_ptr(seen.slot), v);
        }
    }
    put_unseen(rt, o, k, v, strict, place)
}

#[inline(never)]
fn put_unseen(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool, place: usize) -> R<()> {
    if o.is_obj() {
        let ob = o.o();
        if let Some(what) = rt.seen_beyond(place, ob.shape()) {
            let (slot, to) = ((what >> 32) as u32, what as u32);
            if to == 0 {
                return rt.write(ob.slot_ptr(slot), v);
            }
            if may_grow(ob) {
                rt.put_new_slot(ob, slot, v)?;
                return rt.set_shape(ob, to);
            }
        }
    }
    put_first(rt, o, k, v, strict, place)
}

/// Whether an object gets a property when one of its shape that is no prototype gets it.
#[inline(always)]
pub(crate) fn may_grow(o: O) -> bool {
    matches!(o.class(), Class::Object | Class::Error) && !o.has(FIXED | PROTO)
}

#[cold]
#[inline(never)]
fn put_first(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool, place: usize) -> R<()> {
    let (from, epoch) = (o.as_o().map_or(0, |o| o.shape()), rt.heap.epoch);
    let adds = from != 0
        && rt.learns(place, from)
        && known_line(rt, o, k).is_none_or(|l| l.slot == ABSENT)
        && may_add(rt, o.o(), k)?;
    put(rt, o, k, v, strict)?;
    if let (true, Some(ob)) = (adds && epoch == rt.heap.epoch, o.as_o()) {
        let to = ob.shape();
        let n = rt.props(to).len();
        if to != from && !rt.is_dict(to) && rt.lasts(to) && n == rt.props(from).len() + 1 {
            rt.see_beyond(place, from, (n as u64 - 1) << 32 | to as u64);
            return Ok(());
        }
    }
    if let Some(line) = known_line(rt, o, k) {
        if line.slot < READ_ONLY {
            see_own(rt, place, line.shape, line.slot, |slot| (slot as u64) << 32);
        }
    }
    Ok(())
}

/// Whether a write gives an object a new property, whatever other objects of its shape are: it has none of this key, and
/// inherits neither an accessor nor one that cannot be written.
pub(crate) fn may_add(rt: &mut Rt, o: O, k: &'static Lit) -> R<bool> {
    if !matches!(o.class(), Class::Object | Class::Error) || rt.is_dict(o.shape()) || !is_plain_key(k) || o.has(PROTO) {
        return Ok(false);
    }
    let key = rt.intern(k.s())?;
    if rt.find(o, key).is_some() {
        return Ok(false);
    }
    let mut at = rt.proto_of_obj(o);
    while !at.is_null() {
        let found = match at.as_o() {
            Some(p) if is_prototype(p) => rt.find(p, key).map(|(_, attrs)| attrs),
            Some(_) => return Ok(false),
            None => own(rt, at, Key::Name(key))?.map(|f| f.attrs),
        };
        if let Some(attrs) = found {
            return Ok(attrs & (ACC | W) == W);
        }
        rt.charge(1)?;
        at = proto_of(rt, at);
    }
    Ok(true)
}

/// `o.k` for a call, at a place that remembers.
#[inline(always)]
pub fn get_callee_seen(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<V> {
    if o.is_obj() {
        let (ob, seen) = (o.o(), rt.seen(place));
        if ob.shape() == seen.shape {
            return Ok(ob.slot(seen.slot));
        }
        if let Some(what) = rt.seen_first_beyond(place, ob.shape()) {
            // SAFETY: as in `known`.
            let v = unsafe { *(what as *const V) };
            if !v.is_cell() {
                return Ok(v);
            }
        }
    }
    get_unseen(rt, o, k, place)
}

/// `o.k` for a call, at a place that remembers, where `k` names a built-in method.
#[inline(always)]
pub fn get_method_seen(rt: &mut Rt, o: V, k: &'static Lit, m: native::Method, place: usize) -> R<V> {
    match known_method(o, m, rt.heap.pristine) {
        Some(f) => Ok(f),
        None => get_callee_seen(rt, o, k, place),
    }
}

/// `{ k: v, … }` with keys that all differ and are no array indices, at a place that remembers the shape it made.
#[inline(always)]
pub fn obj_seen<const N: usize>(rt: &mut Rt, keys: &'static [&'static Lit; N], v: [V; N], place: usize) -> R<V> {
    let seen = rt.seen(place);
    if seen.shape == 0 {
        return obj_unseen(rt, keys, &v, place);
    }
    let o = rt.new_obj(seen.shape, Class::Object, N as u32, 0)?;
    rt.fill_slots(o, v);
    Ok(o.v())
}

#[cold]
#[inline(never)]
fn obj_unseen(rt: &mut Rt, keys: &'static [&'static Lit], v: &[V], place: usize) -> R<V> {
    let o = rt.new_obj(rt.heap.shapes.object, Class::Object, v.len() as u32, 0)?;
    for (&k, &v) in keys.iter().zip(v) {
        def_prop(rt, o.v(), k, v)?;
    }
    if !rt.is_dict(o.shape()) {
        rt.see(place, o.shape(), v.len() as u32);
    }
    Ok(o.v())
}
