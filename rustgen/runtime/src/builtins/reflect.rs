//! Reflect (ECMA-262 §28.1).

use super::function::array_like;
use super::object;
use crate::call::{self, arg};
use crate::class::is_class;
use crate::conv::to_key_of;
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::obj::Class;
use crate::props::{self, Which};
use crate::value::{R, V};

/// The target, which must be an object.
fn target(rt: &mut Rt, args: &[V], who: &'static str) -> R<V> {
    let o = arg(args, 0);
    if o.is_object() {
        return Ok(o);
    }
    let p = [Part::T("Reflect."), Part::T(who), Part::T(" called on non-object")];
    Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p))
}

pub fn apply(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let f = arg(args, 0);
    if !call::is_callable(f) {
        let ty = crate::ops::type_of(rt, f).s();
        let text = error::value_text(rt, f)?;
        let t = Part::T;
        let (a, ty) = match () {
            _ if f.is_null() => (t(", which is "), text),
            _ if f.is_object() => (t(", which is an "), Part::S(ty)),
            _ => (t(", which is a "), Part::S(ty)),
        };
        let p = [t("Function.prototype.apply was called on "), text, a, ty, t(" and not a function")];
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
    }
    let list = array_like(rt, arg(args, 2))?;
    call::call(rt, f, arg(args, 1), list, "")
}

pub fn construct(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let f = arg(args, 0);
    let new_target = args.get(2).copied().unwrap_or(f);
    for c in [f, new_target] {
        if !call::is_constructor(rt, c) {
            return Err(error::about(rt, "", c, " is not a constructor"));
        }
    }
    let list = array_like(rt, arg(args, 1))?;
    let made = call::construct_as(rt, f, list, new_target, "")?;
    if is_class(f) && is_class(new_target) && !f.same(new_target) {
        // A class makes its instances as if for the new.target itself.
        if let Some(o) = made.as_o().filter(|o| o.class() == Class::Object) {
            rt.set_made_by_none(o)?;
        }
    }
    Ok(made)
}

pub fn define_property(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "defineProperty")?;
    let key = to_key_of(rt, arg(args, 1))?;
    let d = object::descriptor(rt, arg(args, 2))?;
    Ok(V::bool(crate::define::define_on(rt, o, key, &d)?))
}

pub fn delete_property(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "deleteProperty")?;
    Ok(V::bool(props::del_v(rt, o, arg(args, 1), false)?))
}

pub fn get(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "get")?;
    let key = to_key_of(rt, arg(args, 1))?;
    let receiver = args.get(2).copied().unwrap_or(o);
    if receiver.same(o) {
        return props::get_key(rt, o, key);
    }
    props::get_from(rt, o, key, receiver)
}

pub fn get_own_property_descriptor(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    target(rt, args, "getOwnPropertyDescriptor")?;
    object::get_own_property_descriptor(rt, this, args)
}

pub fn get_prototype_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    target(rt, args, "getPrototypeOf")?;
    object::get_prototype_of(rt, this, args)
}

pub fn has(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "has")?;
    let key = to_key_of(rt, arg(args, 1))?;
    Ok(V::bool(props::has_key(rt, o, key)?))
}

pub fn is_extensible(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    target(rt, args, "isExtensible")?;
    object::is_extensible(rt, this, args)
}

pub fn own_keys(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "ownKeys")?;
    Ok(props::all_keys(rt, o, Which::All)?.v())
}

pub fn prevent_extensions(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "preventExtensions")?;
    if let Some(p) = crate::proxy::as_proxy(o) {
        return Ok(V::bool(crate::proxy::prevent_extensions(rt, p)?));
    }
    object::prevent_extensions(rt, this, args)?;
    Ok(V::TRUE)
}

pub fn set(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "set")?;
    let key = to_key_of(rt, arg(args, 1))?;
    let receiver = args.get(3).copied().unwrap_or(o);
    Ok(V::bool(props::set(rt, o, key, arg(args, 2), receiver)?))
}

pub fn set_prototype_of(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = target(rt, args, "setPrototypeOf")?;
    let p = arg(args, 1);
    if !p.is_object() && !p.is_null() {
        return Err(object::bad_proto(rt, p));
    }
    Ok(V::bool(object::set_proto_of(rt, o, p)?))
}
