//! WeakMap, WeakSet, WeakRef and FinalizationRegistry (ECMA-262 §24.3, §24.4, §26.1, §26.2). Nothing is collected while
//! a request runs, as the standard allows: a target is always there, and no callback is called.

use super::array_buffer::needs_new;
use super::typed_array::incompatible;
use crate::call::{self, arg};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, O};
use crate::table::Table;
use crate::value::{R, V};

/// CanBeHeldWeakly.
fn holds(v: V) -> bool {
    v.is_object() || v.is_symbol() && !v.symbol().is_registered()
}

fn this_table(rt: &mut Rt, this: V, class: Class, who: &'static str) -> R<(O, Table)> {
    match this.as_o() {
        Some(o) if o.class() == class => Ok((o, Table::of(o.extra(0)))),
        _ => Err(incompatible(rt, who, this)),
    }
}

pub(super) fn put(rt: &mut Rt, o: O, k: V, v: V) -> R<()> {
    rt.charge(1)?;
    if !holds(k) {
        let message = match o.class() {
            Class::WeakMap => "Invalid value used as weak map key",
            _ => "Invalid value used in weak set",
        };
        return Err(error::type_error(rt, message));
    }
    let t = Table::of(o.extra(0));
    match rt.table_find(t, k)? {
        Some(i) => rt.table_put(t, i, v),
        None => {
            let new = rt.table_add(t, k, v)?;
            rt.write(o.extra_ptr(0), new.v())
        }
    }
}

pub fn map_get(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (_, t) = this_table(rt, this, Class::WeakMap, "WeakMap.prototype.get")?;
    rt.charge(1)?;
    let k = arg(args, 0);
    if !k.is_object() && !k.is_symbol() {
        return Ok(V::UNDEFINED);
    }
    let found = rt.table_find(t, k)?;
    Ok(found.and_then(|i| t.at(i)).map_or(V::UNDEFINED, |e| e.value))
}

pub fn map_set(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, _) = this_table(rt, this, Class::WeakMap, "WeakMap.prototype.set")?;
    put(rt, o, arg(args, 0), arg(args, 1))?;
    Ok(this)
}

pub fn set_add(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, _) = this_table(rt, this, Class::WeakSet, "WeakSet.prototype.add")?;
    put(rt, o, arg(args, 0), V::UNDEFINED)?;
    Ok(this)
}

fn find(rt: &mut Rt, this: V, args: &[V], class: Class, who: &'static str) -> R<(Table, Option<u32>)> {
    let (_, t) = this_table(rt, this, class, who)?;
    rt.charge(1)?;
    let k = arg(args, 0);
    if !k.is_object() && !k.is_symbol() {
        return Ok((t, None));
    }
    Ok((t, rt.table_find(t, k)?))
}

fn delete(rt: &mut Rt, this: V, args: &[V], class: Class, who: &'static str) -> R<V> {
    match find(rt, this, args, class, who)? {
        (t, Some(i)) => {
            rt.table_remove(t, i)?;
            Ok(V::TRUE)
        }
        _ => Ok(V::FALSE),
    }
}

pub fn map_has(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(find(rt, this, args, Class::WeakMap, "WeakMap.prototype.has")?.1.is_some()))
}

pub fn map_delete(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    delete(rt, this, args, Class::WeakMap, "WeakMap.prototype.delete")
}

pub fn set_has(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(find(rt, this, args, Class::WeakSet, "WeakSet.prototype.has")?.1.is_some()))
}

pub fn set_delete(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    delete(rt, this, args, Class::WeakSet, "WeakSet.prototype.delete")
}

pub fn weak_ref(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_empty() {
        return Err(needs_new(rt, "WeakRef"));
    }
    let target = arg(args, 0);
    if !holds(target) {
        return Err(error::type_error(rt, "WeakRef: invalid target"));
    }
    let shape = rt.root(V::native(native::WEAK_REF_PROTO))?;
    let o = rt.new_obj(shape, Class::WeakRef, 0, 1)?;
    rt.write(o.extra_ptr(0), target)?;
    Ok(o.v())
}

pub fn deref(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    match this.as_o() {
        Some(o) if o.class() == Class::WeakRef => Ok(o.extra(0)),
        _ => Err(incompatible(rt, "WeakRef.prototype.deref", this)),
    }
}

/// A registry remembers which tokens are registered: nothing else can be seen of it.
pub fn registry(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_empty() {
        return Err(needs_new(rt, "FinalizationRegistry"));
    }
    if !call::is_callable(arg(args, 0)) {
        return Err(error::type_error(rt, "FinalizationRegistry: cleanup must be callable"));
    }
    let t = rt.new_table()?;
    let shape = rt.root(V::native(native::REGISTRY_PROTO))?;
    let o = rt.new_obj(shape, Class::Registry, 0, 1)?;
    rt.write(o.extra_ptr(0), t.v())?;
    Ok(o.v())
}

fn bad_token(rt: &mut Rt, v: V) -> crate::value::Stop {
    if v.is_symbol() {
        return error::unrendered(rt, native::TYPE_ERROR_PROTO);
    }
    match crate::conv::to_string(rt, v) {
        Ok(s) => {
            let p = [Part::T("Invalid unregisterToken ('"), Part::S(s), Part::T("')")];
            error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
        }
        Err(stop) => stop,
    }
}

pub fn register(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let (o, t) = this_table(rt, this, Class::Registry, "FinalizationRegistry.prototype.register")?;
    let (target, held, token) = (arg(args, 0), arg(args, 1), arg(args, 2));
    if !holds(target) {
        return Err(error::type_error(rt, "FinalizationRegistry.prototype.register: invalid target"));
    }
    if target.same(held) {
        let message = "FinalizationRegistry.prototype.register: target and holdings must not be same";
        return Err(error::type_error(rt, message));
    }
    if !holds(token) {
        if token.is_undefined() {
            return Ok(V::UNDEFINED);
        }
        return Err(bad_token(rt, token));
    }
    if rt.table_find(t, token)?.is_none() {
        let new = rt.table_add(t, token, V::UNDEFINED)?;
        rt.write(o.extra_ptr(0), new.v())?;
    }
    Ok(V::UNDEFINED)
}

pub fn unregister(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let who = "FinalizationRegistry.prototype.unregister";
    this_table(rt, this, Class::Registry, who)?;
    if !holds(arg(args, 0)) {
        return Err(bad_token(rt, arg(args, 0)));
    }
    delete(rt, this, args, Class::Registry, who)
}
