//! Everything generated code names, with each operation as a function that is called. What is inlined elsewhere is here
//! compiled once, with the runtime: for code that has to be soon ready, or is seldom run and better small.

pub use crate::prelude::*;

use crate::iter::Iter;
use crate::native;
use crate::{
    call as calls, class, classplaces, conv, error, iter as iteration, literal, ops, places, props, typed, vars,
};

macro_rules! outlined {
    ($($module:ident { $(fn $name:ident($($arg:ident: $type:ty),*) -> $result:ty;)* })*) => {$($(
        #[inline(never)]
        pub fn $name($($arg: $type),*) -> $result {
            $module::$name($($arg),*)
        }
    )*)*};
}

outlined! {
    calls {
        fn box_get(b: V) -> V;
        fn box_set(rt: &mut Rt, b: V, v: V) -> R<()>;
        fn call(rt: &mut Rt, f: V, this: V, args: &[V], text: &'static str) -> R<V>;
        fn call_char_code_at(rt: &mut Rt, f: V, this: V, i: V, text: &'static str) -> R<V>;
        fn call_known(rt: &mut Rt, f: V, this: V, args: &[V], text: &'static str, known: native::Known) -> R<V>;
        fn call_method(rt: &mut Rt, f: V, this: V, args: &[V], text: &'static str, m: native::Method) -> R<V>;
        fn call_push(rt: &mut Rt, f: V, this: V, v: V, text: &'static str) -> R<V>;
        fn capture(me: V, i: usize) -> V;
        fn closure(rt: &mut Rt, func: u32, boxes: &[V]) -> R<V>;
        fn enter(rt: &mut Rt, fuel: u32, site: u32) -> R<()>;
        fn new_box(rt: &mut Rt, v: V) -> R<V>;
        fn this_sloppy(rt: &mut Rt, this: V) -> V;
        fn tick(rt: &mut Rt, fuel: u32, site: u32) -> R<()>;
    }
    class {
        fn parent_is(rt: &mut Rt, class: V, func: u32) -> Option<V>;
        fn class_target(rt: &mut Rt, me: V) -> R<V>;
        fn init_fields(rt: &mut Rt, o: V, class: V) -> R<()>;
        fn unbound(rt: &mut Rt, this: V) -> R<()>;
    }
    classplaces {
        fn get_private_seen(rt: &mut Rt, o: V, name: V, place: usize) -> R<V>;
        fn get_super_seen(rt: &mut Rt, home: V, this: V, k: &'static Lit, place: usize) -> R<V>;
        fn instance_of_seen(rt: &mut Rt, v: V, f: V, place: usize) -> R<bool>;
        fn put_private_seen(rt: &mut Rt, o: V, name: V, v: V, place: usize) -> R<()>;
    }
    conv {
        fn to_numeric(rt: &mut Rt, v: V) -> R<V>;
        fn to_str(rt: &mut Rt, v: V) -> R<V>;
    }
    error {
        fn tdz(rt: &mut Rt, v: V, name: &'static str) -> R<V>;
    }
    iteration {
        fn arr(rt: &mut Rt, v: &[V]) -> R<V>;
        fn iter(rt: &mut Rt, v: V, text: &'static str) -> R<Iter>;
        fn next(rt: &mut Rt, it: &mut Iter) -> R<(V, bool)>;
        fn push(rt: &mut Rt, a: V, v: V) -> R<()>;
    }
    ops {
        fn add(rt: &mut Rt, a: V, b: V) -> R<V>;
        fn eq(rt: &mut Rt, a: V, b: V) -> R<bool>;
        fn ne(rt: &mut Rt, a: V, b: V) -> R<bool>;
        fn seq(rt: &mut Rt, a: V, b: V) -> bool;
        fn sne(rt: &mut Rt, a: V, b: V) -> bool;
    }
    literal {
        fn def_prop(rt: &mut Rt, o: V, k: &'static Lit, v: V) -> R<()>;
    }
    places {
        fn get_callee_seen(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<V>;
        fn get_method_seen(rt: &mut Rt, o: V, k: &'static Lit, m: native::Method, place: usize) -> R<V>;
        fn get_seen(rt: &mut Rt, o: V, k: &'static Lit, place: usize) -> R<V>;
        fn length_seen(rt: &mut Rt, o: V, place: usize) -> R<V>;
        fn put_seen(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool, place: usize) -> R<()>;
    }
    props {
        fn get(rt: &mut Rt, o: V, k: &'static Lit) -> R<V>;
        fn get_builtin(rt: &mut Rt, o: V, k: &'static Lit, found: V) -> R<V>;
        fn get_method(rt: &mut Rt, o: V, k: &'static Lit, m: native::Method) -> R<V>;
        fn get_v(rt: &mut Rt, o: V, k: V) -> R<V>;
        fn put(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool) -> R<()>;
        fn put_v(rt: &mut Rt, o: V, k: V, v: V, strict: bool) -> R<()>;
    }
    typed {
        fn code_unit(f: V, s: V, i: i64) -> R<i64>;
        fn get_at(rt: &mut Rt, o: V, i: i64) -> R<V>;
        fn mix_num(rt: &mut Rt, v: V) -> R<f64>;
        fn put_at(rt: &mut Rt, o: V, i: i64, v: V, strict: bool) -> R<()>;
        fn rem_num(a: f64, b: f64) -> f64;
        fn to_int32(n: f64) -> i32;
        fn to_num(rt: &mut Rt, v: V) -> R<f64>;
        fn truthy_num(n: f64) -> bool;
    }
    vars {
        fn var_get(rt: &mut Rt, i: usize) -> V;
        fn var_set(rt: &mut Rt, i: usize, v: V) -> R<()>;
    }
}
