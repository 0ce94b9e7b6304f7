//! Error and its kinds (ECMA-262 §20.5).

use crate::call::arg;
use crate::conv::{to_key_of, to_string as string_of};
use crate::error;
use crate::iter;
use crate::mem::Rt;
use crate::native;
use crate::obj::{ACC, C, W, WC};
use crate::props;
use crate::str::Sb;
use crate::value::{R, V};

/// A new error of a prototype.
pub(crate) fn make(rt: &mut Rt, proto: V, args: &[V]) -> R<V> {
    let m = arg(args, 0);
    let m = if m.is_undefined() { V::EMPTY } else { string_of(rt, m)?.v() };
    let e = error::new_error(rt, proto, m)?;
    let options = arg(args, 1);
    if options.is_object() {
        let key = to_key_of(rt, native::CAUSE.v())?;
        if props::has_key(rt, options, key)? {
            let c = props::get_key(rt, options, key)?;
            props::set_own(rt, e, key, c, WC)?;
        }
    }
    Ok(e.v())
}

/// AggregateError (ECMA-262 §20.5.7): errors, message, options.
pub fn aggregate_error(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    make_aggregate(rt, V::native(native::AGGREGATE_ERROR_PROTO), args)
}

pub(crate) fn make_aggregate(rt: &mut Rt, proto: V, args: &[V]) -> R<V> {
    let e = make(rt, proto, args.get(1..).unwrap_or(&[]))?;
    let mut it = iter::iter_of(rt, arg(args, 0))?;
    let errors = rt.new_array(&[])?.v();
    loop {
        let (v, done) = iter::next(rt, &mut it)?;
        if done {
            break;
        }
        iter::push(rt, errors, v)?;
    }
    let key = to_key_of(rt, native::ERRORS.v())?;
    props::set_own(rt, e.o(), key, errors, WC)?;
    Ok(e)
}

macro_rules! kinds {
    ($($name:ident $proto:ident;)*) => {$(
        pub fn $name(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
            make(rt, V::native(native::$proto), args)
        }
    )*};
}

kinds! {
    error ERROR_PROTO;
    type_error TYPE_ERROR_PROTO;
    range_error RANGE_ERROR_PROTO;
    reference_error REFERENCE_ERROR_PROTO;
    syntax_error SYNTAX_ERROR_PROTO;
    eval_error EVAL_ERROR_PROTO;
    uri_error URI_ERROR_PROTO;
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    if !this.is_object() {
        return Err(error::incompatible(rt, "Error.prototype.toString", this));
    }
    let name = props::get(rt, this, &native::NAME)?;
    let name = if name.is_undefined() { native::ERROR.v().s() } else { string_of(rt, name)? };
    let m = props::get(rt, this, &native::MESSAGE)?;
    let m = if m.is_undefined() { native::EMPTY_STRING.v().s() } else { string_of(rt, m)? };
    if name.len() == 0 {
        return Ok(m.v());
    }
    if m.len() == 0 {
        return Ok(name.v());
    }
    let mut out = Sb::new();
    out.s(rt, name)?;
    out.bytes(rt, b": ")?;
    out.s(rt, m)?;
    Ok(out.done(rt)?.v())
}

/// Gives an object a `stack` that only the sandbox could read.
pub fn capture_stack_trace(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let Some(o) = arg(args, 0).as_o() else {
        return Err(rt.api("Error.captureStackTrace of this value"));
    };
    if !props::extensible(rt, o.v()) {
        return Err(rt.api("Error.captureStackTrace of a fixed object"));
    }
    error::check_stacks(rt)?;
    let key = to_key_of(rt, native::STACK.v())?;
    if let Some(f) = props::own(rt, o.v(), key)? {
        if f.attrs & (C | W) == 0 {
            return Err(rt.api("Error.captureStackTrace of this object"));
        }
    }
    props::set_own(rt, o, key, V::POISON, ACC | C)?;
    Ok(V::UNDEFINED)
}
