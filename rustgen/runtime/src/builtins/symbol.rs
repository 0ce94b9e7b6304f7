//! Symbol and Symbol.prototype (ECMA-262 §20.4).

use crate::call::arg;
use crate::conv::to_string as string_of;
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::obj::Class;
use crate::symbol as symbols;
use crate::value::{R, V};

pub fn symbol(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if this.is_empty() {
        return Err(error::type_error(rt, "Symbol is not a constructor"));
    }
    let d = arg(args, 0);
    let d = if d.is_undefined() { d } else { string_of(rt, d)?.v() };
    rt.new_symbol(d, false)
}

pub fn for_key(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let key = string_of(rt, arg(args, 0))?;
    symbols::registered(rt, key)
}

pub fn key_for(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    if !v.is_symbol() {
        let v = error::value_text(rt, v)?;
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[v, Part::T(" is not a symbol")]));
    }
    Ok(if v.symbol().is_registered() { symbols::description(v.symbol()) } else { V::UNDEFINED })
}

/// thisSymbolValue.
fn this_symbol(rt: &mut Rt, this: V, who: &'static str) -> R<V> {
    if this.is_symbol() {
        return Ok(this);
    }
    if let Some(o) = this.as_o() {
        if o.class() == Class::Wrap && o.extra(0).is_symbol() {
            return Ok(o.extra(0));
        }
    }
    let t = Part::T;
    Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[t(who), t(" requires that 'this' be a Symbol")]))
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let s = this_symbol(rt, this, "Symbol.prototype.toString")?;
    Ok(symbols::text(rt, s.symbol())?.v())
}

pub fn value_of(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    this_symbol(rt, this, "Symbol.prototype.valueOf")
}

pub fn to_primitive(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    this_symbol(rt, this, "Symbol.prototype [ @@toPrimitive ]")
}

pub fn description(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let s = this_symbol(rt, this, "Symbol.prototype.description")?;
    Ok(symbols::description(s.symbol()))
}

/// What a constructor's `Symbol.species` gives.
pub fn species(_rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    Ok(this)
}
