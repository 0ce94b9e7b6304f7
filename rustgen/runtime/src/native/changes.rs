//! What a change of a built-in object makes untrue. Code that takes something of the original objects for granted has a
//! guard: a shape or a flag of the instance that is gone after such a change, and then the general way is taken. Where
//! there is no guard, the change stops.

use super::*;
use crate::call::PATCHES;
use crate::obj::Key;
use crate::symbol::id as sym;

/// The iterators of built-in objects are stepped and closed without asking them.
pub(crate) const ITERATION: u32 = 1;
/// Promises of the built-in constructor are followed without asking them.
pub(crate) const PROMISES: u32 = 2;
/// Regular expressions do their work without being asked for the methods of it.
pub(crate) const EXPRESSIONS: u32 = 4;
/// Arrays and strings inherit nothing that is named by an index.
pub(crate) const ELEMENTS: u32 = 8;
/// The parts of the host find what they were written with.
const HOST: u32 = 16;
/// Plain objects inherit what the table says, and it can be written.
pub(crate) const OBJECTS: u32 = 64;
/// Errors have a stack.
pub(crate) const STACKS: u32 = 32;

/// The shapes of objects that have nothing of their own, while what they inherit is as it was built in; else 0, which is
/// no shape.
#[derive(Clone, Copy)]
pub(crate) struct Pristine {
    pub array: u32,
    pub map: u32,
    pub set: u32,
}

impl Rt {
    /// Whether something of what built-in objects were is no more.
    #[inline(always)]
    pub(crate) fn altered(&self, what: u32) -> bool {
        self.heap.altered & what != 0
    }

    #[inline]
    pub(crate) fn all_pristine(&mut self) {
        let s = self.heap.shapes;
        self.heap.pristine = Pristine { array: s.array, map: s.map, set: s.set };
    }

    /// Whether the program was compiled for built-in objects that change.
    fn patches(&self) -> bool {
        self.funcs.first().is_some_and(|f| f.flags & PATCHES != 0)
    }
}

/// Notes that a property of a built-in object is about to change: it is made, written, defined or deleted.
pub(super) fn note(rt: &mut Rt, id: u16, key: Key) -> R<()> {
    note_fixed(rt, id);
    let Key::Name(k) = key else {
        return element(rt, id);
    };
    if id == GLOBAL_THIS {
        return note_global(rt, k);
    }
    let there = row_of(id, k).is_some();
    let symbol = k.well_known_number();
    match id {
        OBJECT_PROTO if k.is_symbol() || k.is(b"return") || k.is(b"next") => all_iteration(rt),
        ARRAY_PROTO if there || symbol == Some(sym::IS_CONCAT_SPREADABLE) => rt.heap.pristine.array = 0,
        id::array if there => rt.heap.pristine.array = 0,
        MAP_PROTO if k.is(b"size") => return Err(counted_on(rt)),
        SET_PROTO if k.is(b"size") => return Err(counted_on(rt)),
        MAP_PROTO if there => rt.heap.pristine.map = 0,
        SET_PROTO if there => rt.heap.pristine.set = 0,
        TYPED_ARRAY_PROTO..=BIG_UINT64_PROTO if k.is(b"length") || k.is(b"constructor") => return Err(counted_on(rt)),
        id::typed_array..=id::big_uint64_array if symbol == Some(sym::SPECIES) => return Err(counted_on(rt)),
        ITERATOR_PROTO
        | ARRAY_ITERATOR_PROTO
        | STRING_ITERATOR_PROTO
        | MAP_ITERATOR_PROTO
        | SET_ITERATOR_PROTO
        | REGEXP_STRING_ITERATOR_PROTO
        | GENERATOR_PROTO => all_iteration(rt),
        PROMISE_PROTO | id::promise if there => rt.heap.altered |= PROMISES,
        REGEXP_PROTO | id::regexp if there => rt.heap.altered |= EXPRESSIONS,
        id::error if k.is(b"stackTraceLimit") => rt.heap.altered |= STACKS,
        STRING_PROTO if symbol == Some(sym::ITERATOR) => rt.heap.altered |= ITERATION,
        _ => {}
    }
    if there && is_called_directly(id) && !rt.patches() {
        return Err(counted_on(rt));
    }
    if there && id != CONSOLE && !is_called_directly(id) && (k.is_symbol() || parts::reads(k)) {
        return note_host(rt);
    }
    Ok(())
}

/// Notes that the parts of the host may find something else than they were written with.
fn note_host(rt: &mut Rt) -> R<()> {
    if !rt.heap.parts.is_null() {
        return Err(used_by_host(rt));
    }
    rt.heap.altered |= HOST;
    Ok(())
}

/// Notes that a built-in object gets no more properties, and that those which it has may be fixed.
pub(crate) fn note_fixed(rt: &mut Rt, id: u16) {
    if id == OBJECT_PROTO {
        rt.heap.altered |= OBJECTS;
    }
}

/// Whether code calls the functions of an object without reading them: those of these globals, and of strings.
fn is_called_directly(id: u16) -> bool {
    matches!(id, STRING_PROTO | MATH | JSON | id::object | id::array | id::string | id::number)
}

fn note_global(rt: &mut Rt, k: S) -> R<()> {
    let direct = [&b"Math"[..], b"JSON", b"Object", b"Array", b"String", b"Number"];
    if direct.iter().any(|n| k.is(n)) && !rt.patches() {
        return Err(counted_on(rt));
    }
    if parts::names(k) {
        return note_host(rt);
    }
    Ok(())
}

/// An index that a built-in object gets may be one that arrays and strings inherit.
fn element(rt: &mut Rt, id: u16) -> R<()> {
    if matches!(id, ARRAY_PROTO | OBJECT_PROTO | STRING_PROTO) && !rt.altered(ELEMENTS) {
        if !rt.patches() {
            return Err(counted_on(rt));
        }
        rt.heap.altered |= ELEMENTS;
        rt.heap.pristine.array = 0;
    }
    Ok(())
}

/// Notes that a built-in object gets another prototype.
pub(crate) fn note_prototype(rt: &mut Rt, id: u16) -> R<()> {
    all_iteration(rt);
    rt.heap.altered |= PROMISES | EXPRESSIONS;
    if matches!(id, TYPED_ARRAY_PROTO..=BIG_UINT64_PROTO) {
        return Err(counted_on(rt));
    }
    if id == ARRAY_PROTO {
        element(rt, id)?;
    }
    note_host(rt)
}

fn all_iteration(rt: &mut Rt) {
    rt.heap.altered |= ITERATION;
    rt.heap.pristine = Pristine { array: 0, map: 0, set: 0 };
}

#[cold]
fn counted_on(rt: &mut Rt) -> Stop {
    rt.api("a change of what the code counts on in a built-in object")
}

#[cold]
fn used_by_host(rt: &mut Rt) -> Stop {
    rt.api("a change of what the host's own code uses of a built-in object")
}

/// Before a part of the host is used: it must find what it was written with.
pub(crate) fn check_host(rt: &mut Rt) -> R<()> {
    if rt.altered(HOST) {
        return Err(used_by_host(rt));
    }
    Ok(())
}
