//! Built-in functions with hidden values, which built-in functions make: the functions that resolve a promise, and what
//! the combinators of promises call.

use crate::builtins::promise as combine;
use crate::call::arg;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, C, LAZY, O};
use crate::promise;
use crate::value::{R, V};

/// Their code: instance, the function itself, arguments.
type Code = fn(&mut Rt, O, &[V]) -> R<V>;

struct Info {
    length: u32,
    code: Code,
}

macro_rules! closures {
    ($($id:ident $length:literal $code:path;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, clippy::enum_variant_names)]
        #[repr(u32)]
        enum N { $($id),* }
        $(pub(crate) const $id: u32 = N::$id as u32;)*
        static ALL: &[Info] = &[$(Info { length: $length, code: $code }),*];
    };
}

closures! {
    RESOLVE 1 resolve;
    REJECT 1 reject;
    ALL_ELEMENT 1 combine::all_element;
    SETTLED_VALUE 1 combine::settled_value;
    SETTLED_REASON 1 combine::settled_reason;
    ANY_ELEMENT 1 combine::any_element;
    THEN_FINALLY 1 combine::then_finally;
    CATCH_FINALLY 1 combine::catch_finally;
    VALUE_THUNK 0 combine::value_thunk;
    THROWER 0 combine::thrower;
    EXECUTOR 2 combine::executor;
    REVOKE 0 revoke;
}

/// A new function that is number `kind` of the table, with these hidden values.
pub(crate) fn new(rt: &mut Rt, kind: u32, values: &[V]) -> R<V> {
    rt.charge(1)?;
    let shape = rt.heap.shapes.func;
    let o = rt.new_obj(shape, Class::Closure, 0, values.len())?;
    for (i, &v) in values.iter().enumerate() {
        rt.write(o.extra_ptr(i), v)?;
    }
    rt.set_aux(o, kind)?;
    rt.set_flag(o, LAZY)?;
    Ok(o.v())
}

pub(crate) fn call(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    rt.deeper()?;
    rt.charge(1)?;
    match ALL.get(me.aux() as usize) {
        Some(i) => (i.code)(rt, me, args),
        None => Err(rt.internal()),
    }
}

/// Gives such a function its own properties.
#[cold]
pub(crate) fn materialize(rt: &mut Rt, o: O) -> R<()> {
    let Some(i) = ALL.get(o.aux() as usize) else { return Err(rt.internal()) };
    rt.clear_flag(o, LAZY)?;
    let was = rt.heap.special;
    let k = rt.intern(native::LENGTH.s())?;
    rt.add_prop(o, k, V::num(i.length as f64), C)?;
    let k = rt.intern(native::NAME.s())?;
    rt.add_prop(o, k, native::EMPTY_STRING.v(), C)?;
    rt.heap.special = was;
    Ok(())
}

/// The function that revokes a proxy, once.
fn revoke(rt: &mut Rt, me: O, _args: &[V]) -> R<V> {
    if let Some(p) = crate::proxy::as_proxy(me.extra(0)) {
        crate::proxy::revoke(rt, p)?;
        rt.write(me.extra_ptr(0), V::NULL)?;
    }
    Ok(V::UNDEFINED)
}

fn resolve(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    if promise::take_open(rt, me)? {
        promise::resolve(rt, me.extra(0), arg(args, 0))?;
    }
    Ok(V::UNDEFINED)
}

fn reject(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    if promise::take_open(rt, me)? {
        promise::reject(rt, me.extra(0), arg(args, 0))?;
    }
    Ok(V::UNDEFINED)
}
