//! Places of the code that remember the shape they met last (inline caches): reads and writes of a property that is named,
//! and object literals. What a place remembers is a fact of the shape; no program can see it.

use crate::literal::def_prop;
use crate::mem::{Line, Rt};
use crate::native;
use crate::obj::Class;
use crate::props::{fast_length, get, put, ABSENT, READ_ONLY};
use crate::str::Lit;
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

#[cold]
#[inline(never)]
fn get_unseen(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<V> {
    let v = get(rt, o, k)?;
    if let Some(line) = known_line(rt, o, k) {
        if line.slot < ABSENT {
            rt.see(place, line.shape, line.slot & !READ_ONLY);
        }
    }
    Ok(v)
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

#[cold]
#[inline(never)]
fn put_unseen(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool, place: usize) -> R<()> {
    put(rt, o, k, v, strict)?;
    if let Some(line) = known_line(rt, o, k) {
        if line.slot < READ_ONLY {
            rt.see(place, line.shape, line.slot);
        }
    }
    Ok(())
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
