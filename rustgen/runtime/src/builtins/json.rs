//! JSON (ECMA-262 §25.5).

use crate::builtins::json_parse;
use crate::builtins::json_write::{self, Options};
use crate::call::{self, arg};
use crate::conv::{to_integer, to_key_of, to_number, to_string as string_of};
use crate::iter::length_of;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, WEC};
use crate::props;
use crate::str::S;
use crate::value::{R, V};

pub fn parse(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = string_of(rt, arg(args, 0))?;
    let v = json_parse::text(rt, s)?;
    let f = arg(args, 1);
    if call::is_callable(f) {
        let root = crate::literal::obj(rt)?;
        crate::literal::def_prop(rt, root, &native::EMPTY_STRING, v)?;
        return revive(rt, root, native::EMPTY_STRING.v(), f);
    }
    Ok(v)
}

/// InternalizeJSONProperty.
fn revive(rt: &mut Rt, holder: V, name: V, f: V) -> R<V> {
    rt.deeper()?;
    rt.charge(2)?;
    let key = to_key_of(rt, name)?;
    let v = props::get_key(rt, holder, key)?;
    if v.is_obj() {
        if crate::proxy::is_array(v) {
            let n = length_of(rt, v)?;
            let mut i = 0.0;
            while i < n {
                let k = num::int_string(rt, i)?;
                revive_one(rt, v, k.v(), f)?;
                i += 1.0;
            }
        } else {
            for &k in props::enumerable_keys(rt, v)?.elems() {
                revive_one(rt, v, k, f)?;
            }
        }
    }
    call::call(rt, f, holder, &[name, v], "")
}

fn revive_one(rt: &mut Rt, o: V, k: V, f: V) -> R<()> {
    let new = revive(rt, o, k, f)?;
    let key = to_key_of(rt, k)?;
    if new.is_undefined() {
        props::delete_key(rt, o, key, false)?;
        return Ok(());
    }
    let d = crate::define::Desc { value: new, get: V::EMPTY, set: V::EMPTY, has: WEC, on: WEC };
    crate::define::define_on(rt, o, key, &d)?;
    Ok(())
}

pub fn stringify(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let (replacer, keys) = replacer(rt, arg(args, 1))?;
    let gap = gap(rt, arg(args, 2))?;
    let text = json_write::string(rt, arg(args, 0), Options { replacer, keys, gap })?;
    Ok(text.map_or(V::UNDEFINED, S::v))
}

fn replacer(rt: &mut Rt, r: V) -> R<(V, V)> {
    if call::is_callable(r) {
        return Ok((r, V::EMPTY));
    }
    if crate::proxy::as_proxy(r).is_some() {
        return Err(rt.api("a proxy as JSON's list of keys"));
    }
    if r.as_array().is_none() {
        return Ok((V::EMPTY, V::EMPTY));
    }
    let list = rt.array_with_room(8)?;
    let n = length_of(rt, r)?;
    let mut i = 0.0;
    while i < n {
        rt.charge(1)?;
        let v = props::get_v(rt, r, V::num(i))?;
        let inside = v.as_o().filter(|o| o.class() == Class::Wrap).map(|o| o.extra(0));
        let wrapped = inside.is_some_and(|p| p.is_str() || p.is_num());
        if v.is_str() || v.is_num() || wrapped {
            let s = string_of(rt, v)?;
            if !list.elems().iter().any(|k| k.s().equals(s)) {
                rt.charge(list.elems().len())?;
                rt.array_push(list, s.v())?;
            }
        }
        i += 1.0;
    }
    Ok((V::EMPTY, list.v()))
}

/// What lines are indented by; None where there are none. V8 breaks lines for any number above 0, also where it comes to no
/// blank.
fn gap(rt: &mut Rt, space: V) -> R<Option<S>> {
    let space = unwrap(rt, space)?;
    if let Some(s) = space.as_s() {
        return Ok(if s.len() == 0 { None } else { Some(rt.substr(s, 0, 10)?) });
    }
    if !space.is_num() || !(to_number(rt, space)? > 0.0) {
        return Ok(None);
    }
    let n = to_integer(rt, space)?.clamp(0.0, 10.0) as usize;
    Ok(Some(rt.str8(b"          ".get(..n).unwrap_or(&[]))?))
}

/// The primitive in a wrapper, converted as the standard has it.
pub(crate) fn unwrap(rt: &mut Rt, v: V) -> R<V> {
    if let Some(o) = v.as_o() {
        if o.class() == Class::Wrap {
            let p = o.extra(0);
            return if p.is_num() {
                Ok(V::num(to_number(rt, v)?))
            } else if p.is_str() {
                Ok(string_of(rt, v)?.v())
            } else {
                Ok(p)
            };
        }
    }
    Ok(v)
}
