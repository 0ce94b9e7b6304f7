//! Everything that code of the host's parts names. It is small rather than fast: its operations are called, and no place of
//! it remembers what it has seen. Its stops and limits are told at the place of the program that called it.

pub use super::Part;
pub use crate::outlined::*;

use crate::call as calls;
use crate::{literal, props};

/// What a part has of its own: its variables, and the numbers of its functions.
#[macro_export]
macro_rules! part {
    ($n:expr) => {
        fn var_get(rt: &mut Rt, i: usize) -> V {
            $crate::host::var_get(rt, $n, i)
        }
        fn var_set(rt: &mut Rt, i: usize, v: V) -> R<()> {
            $crate::host::var_set(rt, $n, i, v)
        }
        fn closure(rt: &mut Rt, func: u32, boxes: &[V]) -> R<V> {
            $crate::outlined::closure(rt, $crate::host::base($n) + func, boxes)
        }
        fn closure_of(rt: &mut Rt, func: u32, boxes: &[V]) -> R<V> {
            $crate::outlined::closure_of(rt, $crate::host::base($n) + func, boxes)
        }
        fn make_method(rt: &mut Rt, func: u32, home: V, boxes: &[V]) -> R<V> {
            $crate::outlined::make_method(rt, $crate::host::base($n) + func, home, boxes)
        }
        fn make_class(rt: &mut Rt, func: u32, heritage: V, boxes: &[V]) -> R<V> {
            $crate::outlined::make_class(rt, $crate::host::base($n) + func, heritage, boxes)
        }
    };
}

#[inline(never)]
pub fn enter(rt: &mut Rt, fuel: u32, _site: u32) -> R<()> {
    let site = rt.site;
    calls::enter(rt, fuel, site)
}

#[inline(never)]
pub fn tick(rt: &mut Rt, fuel: u32, _site: u32) -> R<()> {
    rt.charge(fuel as usize)
}

#[cold]
pub fn unknown(rt: &mut Rt, _site: u32) -> Stop {
    rt.api("a part of the host that is not compiled")
}

#[inline(never)]
pub fn get_seen(rt: &mut Rt, o: V, k: &'static Lit, _place: usize) -> R<V> {
    props::get(rt, o, k)
}

#[inline(never)]
pub fn put_seen(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool, _place: usize) -> R<()> {
    props::put(rt, o, k, v, strict)
}

#[inline(never)]
pub fn length_seen(rt: &mut Rt, o: V, _place: usize) -> R<V> {
    match props::fast_length(o) {
        Some(n) => Ok(V::num(n)),
        None => props::get(rt, o, &crate::native::LENGTH),
    }
}

#[inline(never)]
pub fn obj_seen<const N: usize>(rt: &mut Rt, keys: &'static [&'static Lit; N], v: [V; N], _place: usize) -> R<V> {
    obj_of(rt, keys, &v)
}

fn obj_of(rt: &mut Rt, keys: &'static [&'static Lit], v: &[V]) -> R<V> {
    let o = literal::obj(rt)?;
    for (&k, &v) in keys.iter().zip(v) {
        literal::def_prop(rt, o, k, v)?;
    }
    Ok(o)
}
