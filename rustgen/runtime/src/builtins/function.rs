//! Function.prototype (ECMA-262 §20.2).

use crate::call::{self, arg, Made};
use crate::conv::to_str;
use crate::error;
use crate::iter::length_of;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Key, C};
use crate::props;
use crate::str::{Sb, Units, S};
use crate::value::{R, V};

/// CreateDynamicFunction of ordinary functions (ECMA-262 §20.2.1.1.1). Those of texts that the program was compiled with
/// are there.
pub fn function(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let mut text = Sb::new();
    text.bytes(rt, b"function anonymous(")?;
    let params = args.len().saturating_sub(1);
    for (i, &p) in args.iter().take(params).enumerate() {
        if i > 0 {
            text.bytes(rt, b",")?;
        }
        let p = to_str(rt, p)?.s();
        text.s(rt, p)?;
    }
    text.bytes(rt, b"\n) {\n")?;
    if let Some(&body) = args.last() {
        let body = to_str(rt, body)?.s();
        text.s(rt, body)?;
    }
    text.bytes(rt, b"\n}")?;
    let text = text.done(rt)?;
    rt.charge(text.len())?;
    let made: &'static [Made] = rt.made;
    match made.iter().find(|m| reads(text, m.text)) {
        Some(m) => call::closure(rt, m.func, &[]),
        None => Err(rt.api("Function of a text that no sample made")),
    }
}

/// Whether a string is a text.
fn reads(s: S, text: &str) -> bool {
    match s.units() {
        Units::One(b) => b.len() <= text.len() && b.iter().map(|&u| u as u16).eq(text.encode_utf16()),
        Units::Two(u) => u.iter().copied().eq(text.encode_utf16()),
    }
}

pub fn async_function(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Err(rt.api("AsyncFunction"))
}

pub fn generator_function(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Err(rt.api("GeneratorFunction"))
}

pub fn call(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !call::is_callable(this) {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    call::call(rt, this, arg(args, 0), args.get(1..).unwrap_or(&[]), "")
}

pub fn apply(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !call::is_callable(this) {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    let list = arg(args, 1);
    if list.is_nullish() {
        return call::call(rt, this, arg(args, 0), &[], "");
    }
    let list = array_like(rt, list)?;
    call::call(rt, this, arg(args, 0), list, "")
}

/// CreateListFromArrayLike.
pub(crate) fn array_like(rt: &mut Rt, v: V) -> R<&'static [V]> {
    if !v.is_object() {
        return Err(error::type_error(rt, "CreateListFromArrayLike called on non-object"));
    }
    let n = length_of(rt, v)?;
    if n > 100_000.0 {
        return Err(rt.api("a call with more than 100,000 arguments"));
    }
    rt.charge(n as usize)?;
    let out = rt.array_with_room(n as usize)?;
    for i in 0..n as u32 {
        let x = props::get_key(rt, v, Key::Index(i))?;
        rt.array_push(out, x)?;
    }
    Ok(out.elems())
}

/// %ThrowTypeError%
pub fn throw_type_error(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    let text = "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the \
                arguments objects for calls to them";
    Err(error::type_error(rt, text))
}

pub fn has_instance(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    Ok(V::bool(crate::ops::ordinary_has_instance(rt, this, arg(args, 0))?))
}

pub fn bind(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !call::is_callable(this) {
        return Err(error::type_error(rt, "Bind must be called on a function"));
    }
    let rest = args.get(1..).unwrap_or(&[]);
    let proto = props::proto_of(rt, this);
    let shape = rt.root(proto)?;
    let o = rt.new_obj(shape, Class::Bound, 2, 2 + rest.len())?;
    rt.write(o.extra_ptr(0), this)?;
    rt.write(o.extra_ptr(1), arg(args, 0))?;
    for (i, &v) in rest.iter().enumerate() {
        rt.write(o.extra_ptr(2 + i), v)?;
    }
    rt.set_aux(o, rest.len() as u32)?;
    let own_length = crate::conv::to_key_of(rt, native::LENGTH.v())?;
    let mut len = 0.0;
    if props::own(rt, this, own_length)?.is_some() {
        let n = props::get(rt, this, &native::LENGTH)?;
        if n.is_num() {
            len = (crate::conv::to_integer(rt, n)? - rest.len() as f64).max(0.0);
        }
    }
    props::set_own(rt, o, own_length, V::num(len), C)?;
    let name = props::get(rt, this, &native::NAME)?;
    let mut text = Sb::new();
    text.bytes(rt, b"bound ")?;
    if let Some(s) = name.as_s() {
        text.s(rt, s)?;
    }
    let name = text.done(rt)?;
    let key = crate::conv::to_key_of(rt, native::NAME.v())?;
    props::set_own(rt, o, key, name.v(), C)?;
    Ok(o.v())
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    if !call::is_callable(this) {
        return Err(error::type_error(rt, "Function.prototype.toString requires that 'this' be a Function"));
    }
    match text(rt, this)? {
        Some(s) => Ok(s.v()),
        None => Err(rt.api("the source text of a function")),
    }
}

/// The source text of a function; None where the image does not have it.
pub(crate) fn text(rt: &mut Rt, f: V) -> R<Option<S>> {
    let class = f.as_o().map(|o| o.class());
    if class == Some(Class::Func) {
        if let Some(m) = rt.made.iter().find(|m| m.func == f.o().aux()) {
            return Ok(Some(crate::utf8::from_str(rt, m.text)?));
        }
        let Ok(row) = rt.texts.binary_search_by_key(&f.o().aux(), |&[function, ..]| function) else { return Ok(None) };
        let [_, start, end] = rt.texts[row];
        return match rt.source.get(start as usize..end as usize) {
            Some(t) if !t.is_empty() => Ok(Some(crate::utf8::from_str(rt, t)?)),
            _ => Ok(None),
        };
    }
    if f.is_native() && native::is_of_host(f.native_id()) {
        return Ok(None);
    }
    let mut out = Sb::new();
    out.bytes(rt, b"function ")?;
    if let (true, Some(name)) = (f.is_native(), error::function_name(rt, f)) {
        out.s(rt, name)?;
    }
    out.bytes(rt, b"() { [native code] }")?;
    Ok(Some(out.done(rt)?))
}
