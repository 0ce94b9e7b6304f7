//! Object literals and destructuring: making objects, defining their properties, copying those of others
//! (ECMA-262 §13.2.5, §14.3.3).

use crate::conv::to_key_of;
use crate::mem::Rt;
use crate::obj::{cell, Class, Key, ACC, C, E, O, WEC};
use crate::props::{all_keys, own, set_own, value_of, Which};
use crate::proxy::as_proxy;
use crate::str::Lit;
use crate::value::{R, V};

/// `{}`
#[inline]
pub fn obj(rt: &mut Rt) -> R<V> {
    Ok(rt.plain()?.v())
}

/// Defines a property of an object literal.
#[inline]
pub fn def_prop(rt: &mut Rt, o: V, k: &'static Lit, v: V) -> R<()> {
    if o.is_obj() {
        let ob = o.o();
        let tag = k.s().ptr() << 4 | WEC as u64;
        let shape = ob.shape();
        let line = rt.moves[Rt::line(shape, tag)];
        if line.shape == shape && line.key == tag {
            return add_known(rt, ob, line.slot, v);
        }
    }
    def_prop_cold(rt, o, k, v)
}

/// Adds the last property of the shape `to`.
#[inline]
pub(crate) fn add_known(rt: &mut Rt, o: O, to: u32, v: V) -> R<()> {
    rt.changes(o);
    let slot = rt.props(to).len() as u32 - 1;
    rt.put_new_slot(o, slot, v)?;
    rt.set_shape(o, to)
}

#[cold]
#[inline(never)]
fn def_prop_cold(rt: &mut Rt, o: V, k: &'static Lit, v: V) -> R<()> {
    let key = to_key_of(rt, k.v())?;
    let ob = o.o();
    if let Key::Name(a) = key {
        let from = ob.shape();
        if ob.class() == Class::Object && rt.find(ob, a).is_none() {
            rt.add_prop(ob, a, v, WEC)?;
            if !rt.is_dict(ob.shape()) {
                rt.remember_move(from, k.s().ptr() << 4 | WEC as u64, ob.shape());
            }
            return Ok(());
        }
    }
    set_own(rt, ob, key, v, WEC)
}

/// Defines a computed property of an object literal.
pub fn def_prop_v(rt: &mut Rt, o: V, k: V, v: V) -> R<()> {
    rt.charge(1)?;
    let key = to_key_of(rt, k)?;
    set_own(rt, o.o(), key, v, WEC)
}

/// Defines a getter or setter of an object literal.
pub fn def_accessor(rt: &mut Rt, o: V, k: V, f: V, getter: bool) -> R<()> {
    accessor(rt, o, k, f, getter, E | C | ACC)
}

/// Defines a getter or setter beside the other one of the key, if it has one.
pub(crate) fn accessor(rt: &mut Rt, o: V, k: V, f: V, getter: bool, attrs: u32) -> R<()> {
    rt.charge(1)?;
    let key = to_key_of(rt, k)?;
    let old = own(rt, o, key)?;
    let (mut g, mut s) = match old {
        Some(p) if p.attrs & ACC != 0 && p.v.is_cell() => (cell(p.v, 0), cell(p.v, 1)),
        _ => (V::UNDEFINED, V::UNDEFINED),
    };
    if getter {
        g = f;
    } else {
        s = f;
    }
    let pair = rt.new_cell(&[g, s])?;
    set_own(rt, o.o(), key, pair, attrs)
}

/// `__proto__: v` in an object literal.
pub fn set_proto(rt: &mut Rt, o: V, v: V) -> R<()> {
    if v.is_object() || v.is_null() {
        return rt.set_proto_of(o.o(), v);
    }
    Ok(())
}

/// CopyDataProperties: the own enumerable properties of `src` but those of `except`.
pub fn copy_props(rt: &mut Rt, o: V, src: V, except: &[V]) -> R<()> {
    rt.charge(1)?;
    if src.is_nullish() {
        return Ok(());
    }
    if src.is_str() {
        for i in 0..src.s().len() {
            let u = rt.str_unit(src.s().at(i))?;
            copy_one(rt, o, Key::Index(i as u32), u.v(), except)?;
        }
        return Ok(());
    }
    if !src.is_object() {
        return Ok(());
    }
    let keys = all_keys(rt, src, Which::Enumerable)?;
    for &k in keys.elems() {
        let key = to_key_of(rt, k)?;
        if is_excluded(rt, key, except)? {
            continue;
        }
        // A getter may have removed or hidden a later key.
        match own(rt, src, key)? {
            Some(f) if f.attrs & E != 0 => {
                let v = match as_proxy(src) {
                    Some(_) => crate::props::get_key(rt, src, key)?,
                    None => value_of(rt, f, src)?,
                };
                copy_one(rt, o, key, v, &[])?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn is_excluded(rt: &mut Rt, key: Key, except: &[V]) -> R<bool> {
    for &x in except {
        let same = match (to_key_of(rt, x)?, key) {
            (Key::Index(a), Key::Index(b)) => a == b,
            (Key::Name(a), Key::Name(b)) => a.ptr() == b.ptr(),
            _ => false,
        };
        if same {
            return Ok(true);
        }
    }
    Ok(false)
}

fn copy_one(rt: &mut Rt, o: V, key: Key, v: V, except: &[V]) -> R<()> {
    rt.charge(1)?;
    if is_excluded(rt, key, except)? {
        return Ok(());
    }
    set_own(rt, o.o(), key, v, WEC)
}
