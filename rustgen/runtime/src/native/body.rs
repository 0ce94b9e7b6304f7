//! The bodies of built-in objects. One that a program changes, or asks for its keys, gets a body: an object of the heap
//! with all the properties that the table and Node.js have, in their order. From then on the body answers for it. What
//! the table only makes when it is read, or refuses, is POISON in the body: then the table is asked.

use super::names::{names, word_end};
use super::*;
use crate::builtins::global;
use crate::obj::{cell, cell_ptr, Class, Key, FIXED, PROTO};
use crate::props;

/// How many built-in objects there are.
const COUNT: usize = FIRST as usize + FUNCS.len();

/// The body of a built-in object, if it has one.
#[inline]
pub(crate) fn body_of(rt: &Rt, id: u16) -> Option<O> {
    if rt.heap.bodies.is_empty() {
        return None;
    }
    cell(rt.heap.bodies, id as usize).as_o()
}

/// The body of a built-in object; it has one from now on.
pub(crate) fn body(rt: &mut Rt, id: u16) -> R<O> {
    match body_of(rt, id) {
        Some(o) => Ok(o),
        None => make(rt, id),
    }
}

/// Objects of the host whose names are not all known.
fn is_closed(id: u16) -> bool {
    matches!(id, HOST | HOST_API | STUBS | STUB | STUB_PROTO | LACKS_UTIL..=MODULES | ATOMICS | id::shared_array_buffer)
}

#[cold]
#[inline(never)]
fn make(rt: &mut Rt, id: u16) -> R<O> {
    if is_closed(id) {
        return Err(rt.api("a change of an object of the host, or its keys"));
    }
    if rt.heap.bodies.is_empty() {
        rt.heap.bodies = rt.new_cell(&[V::EMPTY; COUNT])?;
    }
    let o = bare(rt, id)?;
    rt.set_flag(o, PROTO)?;
    let was = rt.heap.special;
    fill(rt, id, o)?;
    rt.heap.special = was;
    if id == GLOBAL_THIS {
        global::take_over(rt, o)?;
    }
    if is_fixed(id) {
        rt.set_flag(o, FIXED)?;
    }
    rt.write(cell_ptr(rt.heap.bodies, id as usize), o.v())?;
    rt.forget(id as u32);
    rt.change_prototypes();
    Ok(o)
}

/// An object like the built-in one without its properties.
fn bare(rt: &mut Rt, id: u16) -> R<O> {
    let proto = if id == GLOBAL_THIS { V::native(OBJECT_PROTO) } else { table_proto(id) };
    if id == ARRAY_PROTO {
        let o = rt.array_with_room(0)?;
        rt.set_proto_of(o, proto)?;
        rt.make_dict(o)?;
        return Ok(o);
    }
    let shape = rt.root(proto)?;
    let o = match id {
        STRING_PROTO => {
            let o = rt.new_obj(shape, Class::Wrap, 0, 1)?;
            rt.write(o.extra_ptr(0), EMPTY_STRING.v())?;
            o
        }
        _ => rt.new_obj(shape, Class::Object, 4, 0)?,
    };
    rt.make_dict(o)?;
    Ok(o)
}

/// Gives a body the properties of the table.
fn fill(rt: &mut Rt, id: u16, o: O) -> R<()> {
    let owner = if id == GLOBAL_THIS { GLOBAL } else { id };
    let text = names(owner);
    let mut at = 0;
    while at < text.len() {
        let end = word_end(text, at);
        let name = text.get(at..end).unwrap_or(&[]);
        at = end + 1;
        rt.charge(1)?;
        let k = match name {
            [b'@', b'@', ..] => symbols::of_row(name),
            _ => {
                let s = rt.str8_at(name)?;
                rt.intern(s)?
            }
        };
        if props::has_virtual(o, k) {
            continue;
        }
        let Some(row) = row_of(owner, k) else { return Err(rt.internal()) };
        let f = match attrs_of_distant(owner, row) {
            Some(attrs) => Found { v: V::POISON, attrs },
            None => row_value(rt, row)?,
        };
        rt.add_prop(o, k, f.v, f.attrs)?;
    }
    Ok(())
}

/// An own property of a built-in object.
pub(crate) fn own(rt: &mut Rt, id: u16, key: Key) -> R<Option<Found>> {
    if let Some(o) = body_of(rt, id) {
        return own_of_body(rt, id, o, key);
    }
    if id == GLOBAL_THIS {
        return global::own(rt, key);
    }
    match key {
        Key::Index(_) => Ok(None),
        Key::Name(k) => match row_of(id, k) {
            Some(r) => Ok(Some(row_value(rt, r)?)),
            None => Ok(None),
        },
    }
}

fn own_of_body(rt: &mut Rt, id: u16, o: O, key: Key) -> R<Option<Found>> {
    match props::own(rt, o.v(), key)? {
        Some(f) if f.v.same(V::POISON) => Ok(Some(Found { v: asked(rt, id, key)?, attrs: f.attrs })),
        f => Ok(f),
    }
}

/// The attributes of an own property, whether it can be read or not.
pub(crate) fn attrs_of(rt: &mut Rt, id: u16, key: Key) -> R<Option<u32>> {
    if let Some(o) = body_of(rt, id) {
        return Ok(props::own(rt, o.v(), key)?.map(|f| f.attrs));
    }
    if let Key::Name(k) = key {
        let owner = if id == GLOBAL_THIS { GLOBAL } else { id };
        let row = row_of(owner, k).filter(|_| id != GLOBAL_THIS || global::is_as_built_in(rt, k));
        if let Some(attrs) = row.and_then(|r| attrs_of_distant(owner, r)) {
            return Ok(Some(attrs));
        }
    }
    Ok(own(rt, id, key)?.map(|f| f.attrs))
}

/// What the table has by a name, or the stop at a name that it refuses.
fn asked(rt: &mut Rt, id: u16, key: Key) -> R<V> {
    let owner = if id == GLOBAL_THIS { GLOBAL } else { id };
    let Key::Name(k) = key else { return Err(rt.internal()) };
    let Some(row) = row_of(owner, k) else { return Err(rt.internal()) };
    check_refused(rt, owner, row)?;
    Ok(row_value(rt, row)?.v)
}

/// The body, to change a property in: what the table knows of that is in the body itself.
pub(crate) fn changing(rt: &mut Rt, id: u16, key: Key) -> R<O> {
    super::changes::note(rt, id, key)?;
    let o = body(rt, id)?;
    if let Some(f) = props::own(rt, o.v(), key)? {
        if f.v.same(V::POISON) {
            let v = asked(rt, id, key)?;
            props::set_own(rt, o, key, v, f.attrs)?;
        }
    }
    Ok(o)
}

/// As `changing`, where the property is deleted.
pub(crate) fn deleting(rt: &mut Rt, id: u16, key: Key) -> R<O> {
    super::changes::note(rt, id, key)?;
    body(rt, id)
}

/// The prototype of a built-in object.
#[inline]
pub(crate) fn proto_of(rt: &Rt, id: u16) -> V {
    match body_of(rt, id) {
        Some(o) => rt.proto_of_obj(o),
        None => table_proto(id),
    }
}

/// Whether a built-in object can get properties.
pub(crate) fn is_extensible(rt: &Rt, id: u16) -> bool {
    match body_of(rt, id) {
        Some(o) => !o.has(FIXED),
        None => !is_fixed(id),
    }
}

/// Whether a built-in object can get no properties from the start.
fn is_fixed(id: u16) -> bool {
    id == id::throw_type_error
}

/// Whether an object may have other own properties than its table says, or ones that enumeration shows.
pub(crate) fn shows_keys(rt: &Rt, id: u16) -> bool {
    is_closed(id) || matches!(id, GLOBAL_THIS | UNSCOPABLES | CONSOLE) || body_of(rt, id).is_some()
}
