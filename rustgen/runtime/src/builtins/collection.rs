//! How a Map, Set, WeakMap or WeakSet is made of what an iterable gives (ECMA-262 §24.1.1.1): by the method that adds to it.

use super::array_buffer::needs_new;
use crate::call::{self, arg};
use crate::error::{self, Part};
use crate::iter;
use crate::mem::Rt;
use crate::native::{self, id};
use crate::obj::{Class, Key, O};
use crate::props;
use crate::str::Lit;
use crate::value::{Stop, R, V};

/// What the four differ in.
struct Kind {
    class: Class,
    proto: u16,
    name: &'static str,
    /// The method that adds, and the built-in one of its name.
    method: &'static Lit,
    adder: u16,
    /// What it adds is a key and a value.
    pairs: bool,
}

const MAP: Kind = Kind {
    class: Class::Map,
    proto: native::MAP_PROTO,
    name: "Map",
    method: &native::SET,
    adder: id::map_set,
    pairs: true,
};
const SET: Kind = Kind {
    class: Class::Set,
    proto: native::SET_PROTO,
    name: "Set",
    method: &native::ADD,
    adder: id::set_add,
    pairs: false,
};
const WEAK_MAP: Kind = Kind {
    class: Class::WeakMap,
    proto: native::WEAK_MAP_PROTO,
    name: "WeakMap",
    method: &native::SET,
    adder: id::weak_map_set,
    pairs: true,
};
const WEAK_SET: Kind = Kind {
    class: Class::WeakSet,
    proto: native::WEAK_SET_PROTO,
    name: "WeakSet",
    method: &native::ADD,
    adder: id::weak_set_add,
    pairs: false,
};

fn construct(rt: &mut Rt, this: V, args: &[V], kind: &Kind) -> R<V> {
    if !this.is_empty() {
        return Err(needs_new(rt, kind.name));
    }
    make(rt, V::native(kind.proto), args, kind)
}

/// A new collection of a prototype.
fn make(rt: &mut Rt, proto: V, args: &[V], kind: &Kind) -> R<V> {
    let t = rt.new_table()?;
    let shape = rt.root(proto)?;
    let o = rt.new_obj(shape, kind.class, 0, 1)?;
    rt.write(o.extra_ptr(0), t.v())?;
    if !arg(args, 0).is_nullish() {
        fill(rt, o, arg(args, 0), kind)?;
    }
    Ok(o.v())
}

fn fill(rt: &mut Rt, o: O, from: V, kind: &Kind) -> R<()> {
    let adder = props::get(rt, o.v(), kind.method)?;
    if !call::is_callable(adder) {
        return Err(no_adder(rt, adder, o, kind.method));
    }
    let mut it = iter::iter_of(rt, from)?;
    loop {
        let (e, done) = iter::next(rt, &mut it)?;
        if done {
            return Ok(());
        }
        let added = add(rt, o, adder, e, kind);
        iter::or_close(rt, &mut it, added)?;
    }
}

fn add(rt: &mut Rt, o: O, adder: V, e: V, kind: &Kind) -> R<()> {
    let (k, v) = if kind.pairs { entry_of(rt, e)? } else { (e, V::UNDEFINED) };
    if !adder.same(V::native(kind.adder)) {
        let args = [k, v];
        call::call(rt, adder, o.v(), if kind.pairs { &args } else { &args[..1] }, "")?;
        return Ok(());
    }
    match kind.class {
        Class::Map | Class::Set => super::map::put(rt, o, k, v),
        _ => super::weak::put(rt, o, k, v),
    }
}

/// Key and value of what an iterable gave a Map.
pub(crate) fn entry_of(rt: &mut Rt, e: V) -> R<(V, V)> {
    if !e.is_object() {
        return Err(error::not_entry(rt, e));
    }
    let k = props::get_key(rt, e, Key::Index(0))?;
    Ok((k, props::get_key(rt, e, Key::Index(1))?))
}

#[cold]
fn no_adder(rt: &mut Rt, adder: V, o: O, method: &'static Lit) -> Stop {
    let text = |rt: &mut Rt, v: V| error::value_text(rt, v);
    let (found, who) = match (text(rt, adder), text(rt, o.v())) {
        (Ok(found), Ok(who)) => (found, who),
        (Err(s), _) | (_, Err(s)) => return s,
    };
    let t = Part::T;
    let p = [
        t("'"),
        found,
        t("' returned for property '"),
        Part::S(method.s()),
        t("' of object '"),
        who,
        t("' is not a function"),
    ];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// Constructs one of them for a class that extends it; None for another built-in.
pub(crate) fn construct_for(rt: &mut Rt, f: u16, target: V, args: &[V]) -> Option<R<V>> {
    let kind = match f {
        id::map => &MAP,
        id::set => &SET,
        id::weak_map => &WEAK_MAP,
        id::weak_set => &WEAK_SET,
        _ => return None,
    };
    Some(crate::class::prototype_for(rt, target, kind.proto).and_then(|proto| make(rt, proto, args, kind)))
}

macro_rules! constructors {
    ($($name:ident $kind:ident;)*) => {$(
        pub fn $name(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            construct(rt, this, args, &$kind)
        }
    )*};
}

constructors! {
    map MAP;
    set SET;
    weak_map WEAK_MAP;
    weak_set WEAK_SET;
}
