//! `decant_rt`: what JavaScript means, for functions that decant has compiled to Rust.
//!
//! Every operation gives ECMAScript's result exactly as Node does, throws what Node throws, or stops with a
//! reason. Everything an instance has lies in one mapping that its host gives it; there is no allocator, no
//! thread, no writable static, and nothing is imported but memcpy and its like.
#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![allow(clippy::eq_op, clippy::neg_cmp_op_on_partial_ord, clippy::missing_safety_doc, clippy::excessive_precision)]

#[doc(hidden)]
pub mod abi;
mod again;
mod bigint;
mod builtins;
mod bytes;
mod call;
mod class;
mod classplaces;
mod closures;
mod concat;
mod conv;
mod date;
mod define;
mod digits;
mod elements;
mod error;
#[doc(hidden)]
pub mod fdlibm;
mod hash;
#[doc(hidden)]
pub mod host;
mod iter;
mod jobs;
mod kept;
mod keytext;
mod literal;
mod mem;
mod members;
mod native;
mod num;
mod obj;
mod ops;
pub mod outlined;
mod places;
mod private;
mod promise;
mod props;
mod proxy;
mod regexp;
mod scan;
mod str;
mod suspend;
mod symbol;
mod table;
mod template;
mod typed;
mod unicode;
mod utf8;
mod value;
mod vars;

#[doc(hidden)]
pub use mem::trap;
#[doc(hidden)]
pub use str::{latin1, latin1_len, utf16, LitOf};

/// Everything generated code names.
pub mod prelude {
    pub use crate::bigint::{bigint, BigLit, BigOf};
    pub use crate::builtins::generator::{delegate, Delegated};
    pub use crate::builtins::global::{gload, gload_builtin, gstore, gtypeof};
    pub use crate::builtins::regexp::regexp;
    pub use crate::call::{
        arg, args_obj, box_get, box_set, call, call_arr, call_char_code_at, call_known, call_method, call_push,
        capture, closure, closure_of, construct, construct_arr, enter, map_arg, never_called, new_box, new_target,
        rest, this_sloppy, tick, unknown, Code, FuncInfo, Function, Made, ARROW, CONSTRUCTOR, NEW_TARGET, STRICT,
    };
    pub use crate::class::{
        brand, class_target, constructed, def_accessor_hidden, def_field, def_hidden, field_of, get_super, init_fields,
        instance, made, make_class, make_method, parent_is, put_super, set_name, static_key, super_call,
        super_call_arr, unbound,
    };
    pub use crate::classplaces::{get_private_seen, get_super_seen, instance_of_seen, own_seen, put_private_seen, Own};
    pub use crate::concat::{add_part, concat_n, to_part};
    pub use crate::conv::{to_key, to_numeric, to_str};
    pub use crate::elements::kinds::{F32, F64, I16, I32, I8, U16, U32, U8, U8C};
    pub use crate::elements::{get_in, int_in, num_in, put_in, put_int_in, put_num_in};
    pub use crate::error::{caught, const_assign, tdz, throw};
    pub use crate::host::{parts as part, Handler};
    pub use crate::iter::{arr, close, for_in, for_in_next, hole, iter, next, push, spread};
    pub use crate::kept::{get_kept, int_kept, keep, length_kept, num_kept, put_int_kept, put_num_kept, ANY};
    pub use crate::keytext::{get_text, key_text, put_text, KeyText};
    pub use crate::literal::{copy_props, def_accessor, def_prop, def_prop_v, obj, set_proto};
    pub use crate::mem::Rt;
    pub use crate::native::{builtin, builtin_function, known, method, Known, Method};
    pub use crate::ops::{
        add, bit_and, bit_not, bit_or, bit_xor, dec, div, eq, exp, ge, gt, has, inc, instance_of, le, lt, mul, ne, neg,
        plus, rem, seq, shl, shr, sne, sub, type_of, ushr,
    };
    pub use crate::places::{get_callee_seen, get_method_seen, get_seen, length_seen, obj_seen, put_seen};
    pub use crate::private::{
        add_private, get_private, has_private, private_method, private_name, put_private, PrivateKind,
    };
    pub use crate::props::{del, del_v, get, get_builtin, get_method, get_v, put, put_v, req_obj};
    pub use crate::str::Lit;
    pub use crate::suspend::{
        awaits, entered, keep_args, pause, resumed, resumption, run_async, run_generator, yields, Resume,
    };
    pub use crate::template::template;
    pub use crate::typed::{
        assume_int, assume_num, bool_of, code_unit, get_at, int_of, is_slow, length_int, math, mix_num, mul_int,
        neg_int, num_of, put_at, rem_int, rem_num, rem_small, to_int32, to_num, truthy_num, unit_is, unreached,
    };
    pub use crate::value::{Stop, R, V};
    pub use crate::vars::{var_get, var_set};
    pub use crate::{lit, lit16};
}

/// Static strings of Latin-1 characters: `lit!(S_BODY = "body");`
#[macro_export]
macro_rules! lit {
    ($($name:ident = $text:expr),* $(,)?) => {$(
        pub static $name: $crate::LitOf<[u8; $crate::latin1_len($text)]> =
            $crate::LitOf::<[u8; $crate::latin1_len($text)]>::new($crate::latin1($text), false);
    )*};
}

/// Static strings of any code units: `lit16!(S_X = [0xd83d, 0xde00]);`
#[macro_export]
macro_rules! lit16 {
    ($($name:ident = $units:expr),* $(,)?) => {$(
        pub static $name: $crate::LitOf<[u8; 2 * { const U: &[u16] = &$units; U.len() }]> =
            $crate::LitOf::<[u8; 2 * { const U: &[u16] = &$units; U.len() }]>::new($crate::utf16(&$units), true);
    )*};
}

/// Makes an image of a function that carries the runtime: the exported symbol and the panic handler.
#[cfg(not(feature = "shared"))]
#[macro_export]
macro_rules! export {
    ($function:path) => {
        #[cfg(not(test))]
        $crate::bare!();
        $crate::image!($function);
    };
}

/// Makes an image of a function that runs on the shared runtime: it names its table and nothing else.
#[cfg(feature = "shared")]
#[macro_export]
macro_rules! export {
    ($function:path) => {
        #[no_mangle]
        pub static decant_function: &$crate::prelude::Function = &$function;
    };
}

/// What a program without the standard library needs: a panic handler, and the unwinder that the precompiled core
/// library names and nothing here ever calls.
#[doc(hidden)]
#[macro_export]
macro_rules! bare {
    () => {
        #[panic_handler]
        fn panic(_: &core::panic::PanicInfo) -> ! {
            $crate::trap()
        }
        #[cfg(target_arch = "x86_64")]
        core::arch::global_asm!(
            ".globl rust_eh_personality",
            ".hidden rust_eh_personality",
            "rust_eh_personality:",
            "ud2"
        );
        #[cfg(target_arch = "aarch64")]
        core::arch::global_asm!(
            ".globl rust_eh_personality",
            ".hidden rust_eh_personality",
            "rust_eh_personality:",
            "brk #1"
        );
    };
}

/// As `export!`, without the panic handler: for hosts that have one.
#[doc(hidden)]
#[macro_export]
macro_rules! image {
    ($function:path) => {
        #[no_mangle]
        pub static decant_image_v3: $crate::abi::Image = $crate::abi::Image::of(&$function);
    };
}

/// The runtime as a library of its own, which a process loads once for all functions: see `export!`.
#[cfg(feature = "shared")]
mod shared {
    use crate::abi::Image;
    use crate::call::Function;

    bare!();

    static NONE: Function =
        Function { funcs: &[], vars: 0, places: 0, handler: None, source: "", texts: &[], made: &[] };

    /// The operations of every image; the host puts an image's own table in the place of the empty one.
    #[no_mangle]
    pub static decant_runtime_v3: Image = Image::of(&NONE);
}
