//! Map and Set (ECMA-262 §24.1, §24.2), and the iterators of both.

use crate::call::{self, arg};
use crate::error;
use crate::iter;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class, O};
use crate::table::{canonical, Entry, Table};
use crate::value::{R, V};

/// A collection: a Map or a Set, whose table is behind the header.
fn this_table(rt: &mut Rt, this: V, class: Class, who: &'static str) -> R<(O, Table)> {
    match this.as_o() {
        Some(o) if o.class() == class => Ok((o, Table::of(o.extra(0)))),
        _ => Err(error::incompatible(rt, who, this)),
    }
}

/// Adds an entry, or changes the value of one.
pub(super) fn put(rt: &mut Rt, o: O, k: V, v: V) -> R<()> {
    rt.charge(1)?;
    let t = Table::of(o.extra(0));
    let k = canonical(k);
    match rt.table_find(t, k)? {
        Some(i) => rt.table_put(t, i, v),
        None => {
            let new = rt.table_add(t, k, v)?;
            if new.v().same(t.v()) {
                return Ok(());
            }
            rt.write(o.extra_ptr(0), new.v())
        }
    }
}

pub fn map_get(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (_, t) = this_table(rt, this, Class::Map, "Map.prototype.get")?;
    rt.charge(1)?;
    let found = rt.table_find(t, canonical(arg(args, 0)))?;
    Ok(found.and_then(|i| t.at(i)).map_or(V::UNDEFINED, |e| e.value))
}

pub fn map_set(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, _) = this_table(rt, this, Class::Map, "Map.prototype.set")?;
    put(rt, o, arg(args, 0), arg(args, 1))?;
    Ok(this)
}

pub fn set_add(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, _) = this_table(rt, this, Class::Set, "Set.prototype.add")?;
    put(rt, o, arg(args, 0), V::UNDEFINED)?;
    Ok(this)
}

fn has(rt: &mut Rt, this: V, args: &[V], class: Class, who: &'static str) -> R<V> {
    let (_, t) = this_table(rt, this, class, who)?;
    rt.charge(1)?;
    Ok(V::bool(rt.table_find(t, canonical(arg(args, 0)))?.is_some()))
}

fn delete(rt: &mut Rt, this: V, args: &[V], class: Class, who: &'static str) -> R<V> {
    let (_, t) = this_table(rt, this, class, who)?;
    rt.charge(1)?;
    match rt.table_find(t, canonical(arg(args, 0)))? {
        Some(i) => {
            rt.table_remove(t, i)?;
            Ok(V::TRUE)
        }
        None => Ok(V::FALSE),
    }
}

fn clear(rt: &mut Rt, this: V, class: Class, who: &'static str) -> R<V> {
    let (o, t) = this_table(rt, this, class, who)?;
    if t.live() > 0 {
        let new = rt.table_clear(t)?;
        rt.write(o.extra_ptr(0), new.v())?;
    }
    Ok(V::UNDEFINED)
}

fn size(rt: &mut Rt, this: V, class: Class, who: &'static str) -> R<V> {
    let (_, t) = this_table(rt, this, class, who)?;
    Ok(V::num(t.live() as f64))
}

fn for_each(rt: &mut Rt, this: V, args: &[V], class: Class, who: &'static str) -> R<V> {
    this_table(rt, this, class, who)?;
    let f = arg(args, 0);
    if !call::is_callable(f) {
        return Err(error::typed_not_function(rt, f));
    }
    let state = walk(rt, this, Gives::Values)?;
    while let Some(e) = step(rt, state)? {
        let v = if class == Class::Map { e.value } else { e.key };
        call::call(rt, f, arg(args, 1), &[v, e.key, this], "")?;
    }
    Ok(V::UNDEFINED)
}

/// What an iterator gives of each entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gives {
    Keys,
    Values,
    Entries,
}

/// The state of a walk through a collection: a cell of the collection (undefined at the end), the place of the next
/// entry, the table that place is of, and what is given.
fn walk(rt: &mut Rt, o: V, gives: Gives) -> R<V> {
    let t = o.o().extra(0);
    rt.new_cell(&[o, V::ZERO, t, V::num(gives as u8 as f64)])
}

/// The size of a Map or Set that has no properties of its own and its own prototype.
#[inline]
pub(crate) fn known_size(rt: &Rt, o: O) -> Option<V> {
    let shapes = rt.heap.shapes;
    if o.shape() != shapes.map && o.shape() != shapes.set || !matches!(o.class(), Class::Map | Class::Set) {
        return None;
    }
    Some(V::num(Table::of(o.extra(0)).live() as f64))
}

/// The state of the walk that for-of makes through a Map or Set.
pub(crate) fn walk_of(rt: &mut Rt, v: V) -> R<V> {
    walk(rt, v, if v.o().class() == Class::Map { Gives::Entries } else { Gives::Values })
}

/// The next entry of a walk.
fn step(rt: &mut Rt, state: V) -> R<Option<Entry>> {
    if cell(state, 0).is_undefined() {
        return Ok(None);
    }
    let seen = Table::of(cell(state, 2));
    let (t, mut i) = rt.table_now(seen, cell(state, 1).f() as u32)?;
    if !t.v().same(seen.v()) {
        rt.write(cell_ptr(state, 2), t.v())?;
    }
    while let Some(e) = t.at(i) {
        rt.charge(1)?;
        i += 1;
        if !e.key.is_empty() {
            rt.write(cell_ptr(state, 1), V::num(i as f64))?;
            return Ok(Some(e));
        }
    }
    rt.write(cell_ptr(state, 0), V::UNDEFINED)?;
    Ok(None)
}

/// What a walk has still to give, which does not go on by this, and whether these are pairs, one after the other.
pub(crate) fn preview(rt: &mut Rt, state: V) -> R<(O, bool)> {
    let ahead = rt.new_cell(&[cell(state, 0), cell(state, 1), cell(state, 2), cell(state, 3)])?;
    let is_map = cell(state, 0).is_obj() && cell(state, 0).o().class() == Class::Map;
    let gives = cell(state, 3).f() as u8;
    let list = rt.array_with_room(0)?;
    while let Some(e) = step(rt, ahead)? {
        if gives != Gives::Values as u8 {
            rt.array_push(list, e.key)?;
        }
        if gives != Gives::Keys as u8 {
            rt.array_push(list, if is_map { e.value } else { e.key })?;
        }
    }
    Ok((list, gives == Gives::Entries as u8))
}

/// The next value of a walk, or true at the end.
pub(crate) fn next_value(rt: &mut Rt, state: V) -> R<(V, bool)> {
    if super::regexp::as_regexp(cell(state, 0)).is_some() {
        return super::matches::next_value(rt, state);
    }
    let is_map = cell(state, 0).is_obj() && cell(state, 0).o().class() == Class::Map;
    let Some(e) = step(rt, state)? else { return Ok((V::UNDEFINED, true)) };
    let second = if is_map { e.value } else { e.key };
    let v = match cell(state, 3).f() as u8 {
        g if g == Gives::Keys as u8 => e.key,
        g if g == Gives::Values as u8 => second,
        _ => iter::arr(rt, &[e.key, second])?,
    };
    Ok((v, false))
}

fn iterator(rt: &mut Rt, this: V, class: Class, gives: Gives, who: &'static str) -> R<V> {
    this_table(rt, this, class, who)?;
    let proto = if class == Class::Map { native::MAP_ITERATOR_PROTO } else { native::SET_ITERATOR_PROTO };
    let state = walk(rt, this, gives)?;
    let shape = rt.root(V::native(proto))?;
    let o = rt.new_obj(shape, Class::Iterator, 0, 2)?;
    rt.write(o.extra_ptr(0), state)?;
    rt.write(o.extra_ptr(1), V::native(proto))?;
    Ok(o.v())
}

pub(super) fn next(rt: &mut Rt, this: V, proto: u16, who: &'static str) -> R<V> {
    rt.charge(1)?;
    let state = match this.as_o() {
        Some(o) if o.class() == Class::Iterator && o.extra(1).same(V::native(proto)) => o.extra(0),
        _ => return Err(error::incompatible(rt, who, this)),
    };
    let (v, done) = next_value(rt, state)?;
    super::iterator::result(rt, v, done)
}

pub fn map_next(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    next(rt, this, native::MAP_ITERATOR_PROTO, "Map Iterator.prototype.next")
}

pub fn set_next(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    next(rt, this, native::SET_ITERATOR_PROTO, "Set Iterator.prototype.next")
}

/// The keys of a Set are its values, by the same function.
pub fn map_keys(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    iterator(rt, this, Class::Map, Gives::Keys, "Map.prototype.keys")
}

macro_rules! methods {
    ($($class:ident: $has:ident $delete:ident $clear:ident $size:ident $for_each:ident $values:ident $entries:ident;)*) => {$(
        pub fn $has(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            has(rt, this, args, Class::$class, concat!(stringify!($class), ".prototype.has"))
        }
        pub fn $delete(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            delete(rt, this, args, Class::$class, concat!(stringify!($class), ".prototype.delete"))
        }
        pub fn $clear(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
            clear(rt, this, Class::$class, concat!(stringify!($class), ".prototype.clear"))
        }
        pub fn $size(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
            size(rt, this, Class::$class, concat!("get ", stringify!($class), ".prototype.size"))
        }
        pub fn $for_each(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            for_each(rt, this, args, Class::$class, concat!(stringify!($class), ".prototype.forEach"))
        }
        pub fn $values(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
            iterator(rt, this, Class::$class, Gives::Values, concat!(stringify!($class), ".prototype.values"))
        }
        pub fn $entries(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
            iterator(rt, this, Class::$class, Gives::Entries, concat!(stringify!($class), ".prototype.entries"))
        }
    )*};
}

methods! {
    Map: map_has map_delete map_clear map_size map_for_each map_values map_entries;
    Set: set_has set_delete set_clear set_size set_for_each set_values set_entries;
}
