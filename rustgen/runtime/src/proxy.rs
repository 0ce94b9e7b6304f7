//! Proxies (ECMA-262 §10.5): each internal method asks the handler, and holds what it answers against the target.
//! The target and the handler are behind the header; both are null when the proxy is revoked.

use crate::builtins::object::descriptor;
use crate::call;
use crate::define::{self, Desc};
use crate::error::{self, Part};
use crate::literal;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Found, Key, ACC, C, E, O, W};
use crate::props::{self, Which};
use crate::str::Lit;
use crate::value::{Stop, R, V};

/// What a proxy can do: `aux`.
pub(crate) const CALLABLE: u32 = 1;
pub(crate) const CONSTRUCTOR: u32 = 2;

macro_rules! traps {
    ($($name:ident $text:literal;)*) => { crate::lit! { $($name = $text),* } };
}

traps! {
    GET "get";
    SET "set";
    HAS "has";
    DELETE "deleteProperty";
    DEFINE "defineProperty";
    DESCRIPTOR "getOwnPropertyDescriptor";
    OWN_KEYS "ownKeys";
    GET_PROTO "getPrototypeOf";
    SET_PROTO "setPrototypeOf";
    IS_EXTENSIBLE "isExtensible";
    PREVENT "preventExtensions";
    APPLY "apply";
    CONSTRUCT "construct";
}

/// The proxy that a value is.
#[inline(always)]
pub(crate) fn as_proxy(v: V) -> Option<O> {
    v.as_o().filter(|o| o.class() == Class::Proxy)
}

/// ProxyCreate.
pub(crate) fn create(rt: &mut Rt, target: V, handler: V) -> R<V> {
    if !target.is_object() || !handler.is_object() {
        return Err(error::type_error(rt, "Cannot create proxy with a non-object as target or handler"));
    }
    let shape = rt.root(V::NULL)?;
    let o = rt.new_obj(shape, Class::Proxy, 0, 2)?;
    // A shape of its own, of which no cache remembers what it lacks.
    rt.make_dict(o)?;
    rt.write(o.extra_ptr(0), target)?;
    rt.write(o.extra_ptr(1), handler)?;
    let mut can = 0;
    if call::is_callable(target) {
        can = CALLABLE | if call::is_constructor(rt, target) { CONSTRUCTOR } else { 0 };
    }
    rt.set_aux(o, can)?;
    // Whatever a program asks a proxy for, toJSON among it, may have an answer.
    rt.names_to_json = true;
    rt.heap.special = true;
    Ok(o.v())
}

pub(crate) fn revoke(rt: &mut Rt, o: O) -> R<()> {
    rt.write(o.extra_ptr(0), V::NULL)?;
    rt.write(o.extra_ptr(1), V::NULL)
}

fn text(name: &'static Lit) -> Part {
    Part::S(name.s())
}

/// Target, handler and trap (undefined for none) of a proxy that is not revoked.
fn parts(rt: &mut Rt, o: O, name: &'static Lit) -> R<(V, V, V)> {
    rt.deeper()?;
    rt.charge(2)?;
    let (target, handler) = (o.extra(0), o.extra(1));
    if handler.is_null() {
        let p = [Part::T("Cannot perform '"), text(name), Part::T("' on a proxy that has been revoked")];
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
    }
    let key = crate::conv::to_key_of(rt, name.v())?;
    let trap = props::get_key(rt, handler, key)?;
    if trap.is_nullish() {
        return Ok((target, handler, V::UNDEFINED));
    }
    if !call::is_callable(trap) {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    Ok((target, handler, trap))
}

/// The answer of a trap breaks what the target holds for always.
fn broken(rt: &mut Rt) -> Stop {
    error::unrendered(rt, native::TYPE_ERROR_PROTO)
}

/// The TypeError of a strict operation that a trap has refused.
#[cold]
pub(crate) fn refused(rt: &mut Rt, name: &'static Lit, key: Key) -> Stop {
    let k = match props::key_string(rt, key) {
        Ok(k) => k,
        Err(s) => return s,
    };
    let t = Part::T;
    let p = [t("'"), text(name), t("' on proxy: trap returned falsish for property '"), Part::S(k), t("'")];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

fn key_value(rt: &mut Rt, key: Key) -> R<V> {
    match key {
        Key::Name(k) => Ok(k.key_v()),
        Key::Index(_) => Ok(props::key_string(rt, key)?.v()),
    }
}

/// [[Get]]
pub(crate) fn get(rt: &mut Rt, o: O, key: Key, receiver: V) -> R<V> {
    let (target, handler, trap) = parts(rt, o, &GET)?;
    if trap.is_undefined() {
        return props::get_from(rt, target, key, receiver);
    }
    let k = key_value(rt, key)?;
    let v = call::call(rt, trap, handler, &[target, k, receiver], "")?;
    if let Some(f) = props::own(rt, target, key)? {
        if f.attrs & C == 0 {
            let data = f.attrs & ACC == 0;
            let fixed = data && f.attrs & W == 0 && !crate::ops::same_value(f.v, v);
            if fixed || !data && getter(f).is_undefined() && !v.is_undefined() {
                return Err(broken(rt));
            }
        }
    }
    Ok(v)
}

fn getter(f: Found) -> V {
    if f.v.is_cell() {
        return crate::obj::cell(f.v, 0);
    }
    V::EMPTY
}

/// [[Set]]
pub(crate) fn set(rt: &mut Rt, o: O, key: Key, v: V, receiver: V) -> R<bool> {
    let (target, handler, trap) = parts(rt, o, &SET)?;
    if trap.is_undefined() {
        return props::set(rt, target, key, v, receiver);
    }
    let k = key_value(rt, key)?;
    if !call::call(rt, trap, handler, &[target, k, v, receiver], "")?.truthy() {
        return Ok(false);
    }
    if let Some(f) = props::own(rt, target, key)? {
        if f.attrs & C == 0 {
            let data = f.attrs & ACC == 0;
            let fixed = data && f.attrs & W == 0 && !crate::ops::same_value(f.v, v);
            let no_setter = !data && f.v.is_cell() && crate::obj::cell(f.v, 1).is_undefined();
            if fixed || no_setter {
                return Err(broken(rt));
            }
        }
    }
    Ok(true)
}

/// An assignment to a proxy, or to what inherits from one.
pub(crate) fn put(rt: &mut Rt, o: O, key: Key, v: V, receiver: V, strict: bool) -> R<()> {
    if !set(rt, o, key, v, receiver)? && strict {
        return Err(refused(rt, &SET, key));
    }
    Ok(())
}

/// [[HasProperty]]
pub(crate) fn has(rt: &mut Rt, o: O, key: Key) -> R<bool> {
    let (target, handler, trap) = parts(rt, o, &HAS)?;
    if trap.is_undefined() {
        return props::has_key(rt, target, key);
    }
    let k = key_value(rt, key)?;
    let has = call::call(rt, trap, handler, &[target, k], "")?.truthy();
    if !has {
        if let Some(f) = props::own(rt, target, key)? {
            if f.attrs & C == 0 || !is_extensible(rt, target)? {
                return Err(broken(rt));
            }
        }
    }
    Ok(has)
}

/// [[Delete]]
pub(crate) fn delete(rt: &mut Rt, o: O, key: Key, strict: bool) -> R<bool> {
    let (target, handler, trap) = parts(rt, o, &DELETE)?;
    let k = key_value(rt, key)?;
    if trap.is_undefined() {
        return props::del_v(rt, target, k, strict);
    }
    if !call::call(rt, trap, handler, &[target, k], "")?.truthy() {
        if strict {
            return Err(refused(rt, &DELETE, key));
        }
        return Ok(false);
    }
    if let Some(f) = props::own(rt, target, key)? {
        if f.attrs & C == 0 || !is_extensible(rt, target)? {
            return Err(broken(rt));
        }
    }
    Ok(true)
}

/// [[GetOwnProperty]]
pub(crate) fn own(rt: &mut Rt, o: O, key: Key) -> R<Option<Found>> {
    let (target, handler, trap) = parts(rt, o, &DESCRIPTOR)?;
    if trap.is_undefined() {
        return props::own(rt, target, key);
    }
    let k = key_value(rt, key)?;
    let given = call::call(rt, trap, handler, &[target, k], "")?;
    if !given.is_object() && !given.is_undefined() {
        return Err(broken(rt));
    }
    let has = props::own(rt, target, key)?;
    if given.is_undefined() {
        if let Some(f) = has {
            if f.attrs & C == 0 || !is_extensible(rt, target)? {
                return Err(broken(rt));
            }
        }
        return Ok(None);
    }
    let extensible = is_extensible(rt, target)?;
    let d = descriptor(rt, given)?;
    let d = complete(d);
    if !define::compatible(extensible, &d, has) {
        return Err(broken(rt));
    }
    if d.on & C == 0 {
        match has {
            Some(f) if f.attrs & C == 0 => {
                let narrows = d.has & W != 0 && d.on & W == 0 && f.attrs & (ACC | W) == W;
                if narrows {
                    return Err(broken(rt));
                }
            }
            _ => return Err(broken(rt)),
        }
    }
    if !d.get.is_empty() {
        let pair = rt.new_cell(&[d.get, d.set])?;
        return Ok(Some(Found { v: pair, attrs: (d.on & (E | C)) | ACC }));
    }
    Ok(Some(Found { v: d.value, attrs: d.on }))
}

/// CompletePropertyDescriptor.
fn complete(d: Desc) -> Desc {
    let un = |v: V| if v.is_empty() { V::UNDEFINED } else { v };
    if !d.get.is_empty() || !d.set.is_empty() {
        return Desc { value: V::EMPTY, get: un(d.get), set: un(d.set), has: E | C, on: d.on };
    }
    Desc { value: un(d.value), get: V::EMPTY, set: V::EMPTY, has: E | C | W, on: d.on }
}

/// [[DefineOwnProperty]]
pub(crate) fn define(rt: &mut Rt, o: O, key: Key, d: &Desc) -> R<bool> {
    let (target, handler, trap) = parts(rt, o, &DEFINE)?;
    if trap.is_undefined() {
        return define::define_on(rt, target, key, d);
    }
    let k = key_value(rt, key)?;
    let given = object_of(rt, d)?;
    if !call::call(rt, trap, handler, &[target, k, given], "")?.truthy() {
        return Ok(false);
    }
    let has = props::own(rt, target, key)?;
    let extensible = is_extensible(rt, target)?;
    let fixes = d.has & C != 0 && d.on & C == 0;
    let fits = match has {
        None => extensible && !fixes,
        Some(f) => {
            let narrows = f.attrs & (ACC | C | W) == W && d.has & W != 0 && d.on & W == 0;
            define::compatible(extensible, d, has) && !(fixes && f.attrs & C != 0) && !narrows
        }
    };
    if !fits {
        return Err(broken(rt));
    }
    Ok(true)
}

/// FromPropertyDescriptor.
fn object_of(rt: &mut Rt, d: &Desc) -> R<V> {
    let o = literal::obj(rt)?;
    let flag = |rt: &mut Rt, k: &'static Lit, bit: u32| -> R<()> {
        if d.has & bit != 0 {
            literal::def_prop(rt, o, k, V::bool(d.on & bit != 0))?;
        }
        Ok(())
    };
    if !d.value.is_empty() {
        literal::def_prop(rt, o, &native::VALUE, d.value)?;
    }
    flag(rt, &native::WRITABLE, W)?;
    for (k, v) in [(&native::GET, d.get), (&native::SET, d.set)] {
        if !v.is_empty() {
            literal::def_prop(rt, o, k, v)?;
        }
    }
    flag(rt, &native::ENUMERABLE, E)?;
    flag(rt, &native::CONFIGURABLE, C)?;
    Ok(o)
}

/// [[OwnPropertyKeys]], as an array of strings and symbols.
pub(crate) fn own_keys(rt: &mut Rt, o: O) -> R<O> {
    let (target, handler, trap) = parts(rt, o, &OWN_KEYS)?;
    if trap.is_undefined() {
        return props::all_keys(rt, target, Which::All);
    }
    let given = call::call(rt, trap, handler, &[target], "")?;
    let given = crate::builtins::function::array_like(rt, given)?;
    let keys = rt.array_with_room(given.len())?;
    for &k in given {
        if !k.is_str() && !k.is_symbol() {
            return Err(error::about(rt, "", k, " is not a valid property name"));
        }
        if has_value(rt, keys, k)? {
            return Err(broken(rt));
        }
        rt.array_push(keys, k)?;
    }
    let extensible = is_extensible(rt, target)?;
    let mut fixed = 0;
    let all = props::all_keys(rt, target, Which::All)?;
    for &k in all.elems() {
        let key = crate::conv::to_key_of(rt, k)?;
        let must = !extensible || props::own(rt, target, key)?.is_some_and(|f| f.attrs & C == 0);
        if must {
            fixed += 1;
            if !has_value(rt, keys, k)? {
                return Err(broken(rt));
            }
        }
    }
    if !extensible && fixed != keys.elen() {
        return Err(broken(rt));
    }
    Ok(keys)
}

fn has_value(rt: &mut Rt, list: O, k: V) -> R<bool> {
    rt.charge(1 + list.elems().len())?;
    Ok(list.elems().iter().any(|&x| crate::ops::strict_equals(x, k)))
}

/// [[GetPrototypeOf]] of any object.
pub(crate) fn prototype(rt: &mut Rt, v: V) -> R<V> {
    let Some(o) = as_proxy(v) else { return Ok(props::proto_of(rt, v)) };
    let (target, handler, trap) = parts(rt, o, &GET_PROTO)?;
    if trap.is_undefined() {
        return prototype(rt, target);
    }
    let p = call::call(rt, trap, handler, &[target], "")?;
    if !p.is_object() && !p.is_null() {
        return Err(broken(rt));
    }
    if !is_extensible(rt, target)? && !prototype(rt, target)?.same(p) {
        return Err(broken(rt));
    }
    Ok(p)
}

/// The prototype, where no code can run to find it: a proxy with a trap for it stops.
#[cold]
pub(crate) fn quiet_prototype(rt: &mut Rt, o: O) -> V {
    let stop = match quiet_trap(rt, o) {
        Ok(None) => return props::proto_of(rt, o.extra(0)),
        Ok(Some(())) => rt.api("a proxy's trap for its prototype, here"),
        Err(s) => s,
    };
    rt.break_off(stop);
    V::NULL
}

fn quiet_trap(rt: &mut Rt, o: O) -> R<Option<()>> {
    let mut at = o.extra(1);
    if at.is_null() {
        return Ok(Some(()));
    }
    let key = crate::conv::to_key_of(rt, GET_PROTO.v())?;
    while !at.is_null() {
        rt.charge(1)?;
        if as_proxy(at).is_some() {
            return Ok(Some(()));
        }
        if let Some(f) = props::own(rt, at, key)? {
            return Ok((f.attrs & ACC != 0 || !f.v.is_nullish()).then_some(()));
        }
        at = props::proto_of(rt, at);
    }
    Ok(None)
}

/// [[SetPrototypeOf]] of a proxy.
pub(crate) fn set_prototype(rt: &mut Rt, o: O, p: V) -> R<bool> {
    let (target, handler, trap) = parts(rt, o, &SET_PROTO)?;
    if trap.is_undefined() {
        return crate::builtins::object::set_proto_of(rt, target, p);
    }
    if !call::call(rt, trap, handler, &[target, p], "")?.truthy() {
        return Ok(false);
    }
    if !is_extensible(rt, target)? && !prototype(rt, target)?.same(p) {
        return Err(broken(rt));
    }
    Ok(true)
}

/// [[IsExtensible]] of any object.
pub(crate) fn is_extensible(rt: &mut Rt, v: V) -> R<bool> {
    let Some(o) = as_proxy(v) else { return Ok(props::extensible(rt, v)) };
    let (target, handler, trap) = parts(rt, o, &IS_EXTENSIBLE)?;
    if trap.is_undefined() {
        return is_extensible(rt, target);
    }
    let yes = call::call(rt, trap, handler, &[target], "")?.truthy();
    if yes != is_extensible(rt, target)? {
        return Err(broken(rt));
    }
    Ok(yes)
}

/// [[PreventExtensions]] of a proxy.
pub(crate) fn prevent_extensions(rt: &mut Rt, o: O) -> R<bool> {
    let (target, handler, trap) = parts(rt, o, &PREVENT)?;
    if trap.is_undefined() {
        if let Some(inner) = as_proxy(target) {
            return prevent_extensions(rt, inner);
        }
        crate::builtins::object::prevent_extensions(rt, V::UNDEFINED, &[target])?;
        return Ok(true);
    }
    let yes = call::call(rt, trap, handler, &[target], "")?.truthy();
    if yes && is_extensible(rt, target)? {
        return Err(broken(rt));
    }
    Ok(yes)
}

/// [[Call]]
pub(crate) fn apply(rt: &mut Rt, o: O, this: V, args: &[V]) -> R<V> {
    let (target, handler, trap) = parts(rt, o, &APPLY)?;
    if trap.is_undefined() {
        return call::call(rt, target, this, args, "");
    }
    let list = rt.new_array(args)?.v();
    call::call(rt, trap, handler, &[target, this, list], "")
}

/// [[Construct]]
pub(crate) fn construct(rt: &mut Rt, o: O, args: &[V], new_target: V) -> R<V> {
    let (target, handler, trap) = parts(rt, o, &CONSTRUCT)?;
    if trap.is_undefined() {
        return call::construct_as(rt, target, args, new_target, "");
    }
    let list = rt.new_array(args)?.v();
    let made = call::call(rt, trap, handler, &[target, list, new_target], "")?;
    if !made.is_object() {
        return Err(error::about(rt, "'construct' on proxy: trap returned non-object ('", made, "')"));
    }
    Ok(made)
}

/// Whether a value is an array, or a proxy of one that is not revoked.
pub(crate) fn is_array(v: V) -> bool {
    let mut at = v;
    while let Some(o) = as_proxy(at) {
        at = o.extra(0);
    }
    at.as_array().is_some() || at.same(V::native(native::ARRAY_PROTO))
}

/// The keys of a proxy that are strings.
pub(crate) fn string_keys(rt: &mut Rt, o: O) -> R<O> {
    let keys = own_keys(rt, o)?;
    let out = rt.array_with_room(keys.elen() as usize)?;
    for &k in keys.elems() {
        if k.is_str() {
            rt.array_push(out, k)?;
        }
    }
    Ok(out)
}
