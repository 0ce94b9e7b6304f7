//! `V`, a JavaScript value in eight bytes, and `Stop`, why a call did not return one.
//!
//! Doubles are themselves; everything else has its tag in the upper sixteen bits, from 0xFFFA on. The
//! only NaN that arithmetic can make here is the canonical one, which is below the tags.

use crate::obj::Obj;
use crate::str::{Str, S};
use core::marker::PhantomData;

/// A JavaScript value. It points into the instance's memory or the image, so it is neither `Send` nor `Sync`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct V(u64, PhantomData<*const u8>);

const TAG_ODD: u64 = 0xFFFA;
const TAG_STR: u64 = 0xFFFB;
const TAG_OBJ: u64 = 0xFFFC;
const TAG_NAT: u64 = 0xFFFD;
const TAG_CELL: u64 = 0xFFFE;
/// Primitives on the heap: the lowest bit of the address tells a BigInt from a Symbol.
const TAG_PRIM: u64 = 0xFFFF;
const TAGGED: u64 = TAG_ODD << 48;
const PAYLOAD: u64 = 0xFFFF_FFFF_FFFF;

const fn odd(n: u64) -> V {
    V(TAGGED | n, PhantomData)
}

impl V {
    pub const UNDEFINED: V = odd(0);
    pub const NULL: V = odd(1);
    pub const FALSE: V = odd(2);
    pub const TRUE: V = odd(3);
    /// An uninitialised variable, a hole in an array, an absent result. Never seen by a program.
    pub const EMPTY: V = odd(4);
    /// A property whose value cannot be had here: reading it stops. Never seen by a program.
    pub const POISON: V = odd(5);
    pub const ZERO: V = V::num(0.0);

    #[inline(always)]
    pub const fn num(n: f64) -> V {
        V(n.to_bits(), PhantomData)
    }
    #[inline(always)]
    pub const fn bool(b: bool) -> V {
        V((TAGGED | 2) + b as u64, PhantomData)
    }
    #[inline(always)]
    pub(crate) fn of_str(s: *const Str) -> V {
        V((TAG_STR << 48) | s as u64, PhantomData)
    }
    #[inline(always)]
    pub(crate) fn of_obj(o: *mut Obj) -> V {
        V((TAG_OBJ << 48) | o as u64, PhantomData)
    }
    /// A built-in function or object, by its number in the table of natives.
    #[inline(always)]
    pub(crate) const fn native(id: u16) -> V {
        V((TAG_NAT << 48) | id as u64, PhantomData)
    }
    #[inline(always)]
    pub(crate) fn of_cell(p: *mut u8) -> V {
        V((TAG_CELL << 48) | p as u64, PhantomData)
    }

    /// A Symbol, which is a string's header with the flag SYMBOL.
    #[inline(always)]
    pub(crate) fn of_symbol(s: S) -> V {
        V((TAG_PRIM << 48) | s.ptr(), PhantomData)
    }
    /// A BigInt, by the address of what it is made of, a multiple of eight.
    #[inline(always)]
    pub(crate) fn of_bigint(p: *const u8) -> V {
        V((TAG_PRIM << 48) | p as u64 | 1, PhantomData)
    }

    #[inline(always)]
    pub const fn is_num(self) -> bool {
        self.0 < TAGGED
    }
    #[inline(always)]
    pub const fn is_str(self) -> bool {
        self.0 >> 48 == TAG_STR
    }
    #[inline(always)]
    pub(crate) const fn is_obj(self) -> bool {
        self.0 >> 48 == TAG_OBJ
    }
    #[inline(always)]
    pub(crate) const fn is_native(self) -> bool {
        self.0 >> 48 == TAG_NAT
    }
    #[inline(always)]
    pub(crate) const fn is_cell(self) -> bool {
        self.0 >> 48 == TAG_CELL
    }
    #[inline(always)]
    pub(crate) const fn is_symbol(self) -> bool {
        self.0 & ((TAG_PRIM << 48) | 1) == TAG_PRIM << 48
    }
    #[inline(always)]
    pub(crate) const fn is_bigint(self) -> bool {
        self.0 & ((TAG_PRIM << 48) | 1) == (TAG_PRIM << 48) | 1
    }
    /// An ECMAScript Object, be it in the heap or built in.
    #[inline(always)]
    pub const fn is_object(self) -> bool {
        self.is_obj() || self.is_native()
    }
    #[inline(always)]
    pub const fn is_empty(self) -> bool {
        self.0 == V::EMPTY.0
    }
    #[inline(always)]
    pub const fn is_undefined(self) -> bool {
        self.0 == V::UNDEFINED.0
    }
    #[inline(always)]
    pub const fn is_null(self) -> bool {
        self.0 == V::NULL.0
    }
    /// undefined or null.
    #[inline(always)]
    pub const fn is_nullish(self) -> bool {
        self.0 & !1 == TAGGED
    }
    #[inline(always)]
    pub const fn is_bool(self) -> bool {
        self.0 & !1 == TAGGED | 2
    }
    #[inline(always)]
    pub(crate) const fn same(self, o: V) -> bool {
        self.0 == o.0
    }
    #[inline(always)]
    pub(crate) const fn word(self) -> u64 {
        self.0
    }
    /// The value that `word` gave.
    #[inline(always)]
    pub(crate) const fn from_word(w: u64) -> V {
        V(w, PhantomData)
    }
    /// The number; only for a value for which `is_num` holds.
    #[inline(always)]
    pub const fn f(self) -> f64 {
        f64::from_bits(self.0)
    }
    #[inline(always)]
    pub(crate) fn str_ptr(self) -> *const Str {
        (self.0 & PAYLOAD) as *const Str
    }
    #[inline(always)]
    pub(crate) fn obj_ptr(self) -> *mut Obj {
        (self.0 & PAYLOAD) as *mut Obj
    }
    #[inline(always)]
    pub(crate) fn native_id(self) -> u16 {
        self.0 as u16
    }
    /// The number of a built-in object.
    #[inline(always)]
    pub(crate) fn as_native(self) -> Option<u16> {
        self.is_native().then(|| self.native_id())
    }
    #[inline(always)]
    pub(crate) fn cell_ptr(self) -> *mut u8 {
        (self.0 & PAYLOAD) as *mut u8
    }
    /// The symbol as a key; only for a value for which `is_symbol` holds.
    #[inline(always)]
    pub(crate) fn symbol(self) -> S {
        S::from_ptr(self.0 & PAYLOAD)
    }
    /// What a BigInt is made of; only for a value for which `is_bigint` holds.
    #[inline(always)]
    pub(crate) fn bigint_ptr(self) -> *const u8 {
        (self.0 & PAYLOAD & !1) as *const u8
    }
    /// ToBoolean.
    #[inline(always)]
    pub fn truthy(self) -> bool {
        if self.is_bool() {
            return self.0 == V::TRUE.0;
        }
        if self.is_num() {
            let n = self.f();
            return n != 0.0 && n == n;
        }
        if self.is_str() {
            return self.s().len() != 0;
        }
        self.is_object() || self.is_symbol() || self.is_bigint() && !self.big().is_zero()
    }
}

/// Why native code stopped: one word. A JavaScript exception (its value is in the instance) or a stop of
/// the whole request.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Stop(pub(crate) u64);

impl Stop {
    pub(crate) const THROW: u32 = 0;
    pub(crate) const UNKNOWN: u32 = 1;
    pub(crate) const API: u32 = 2;
    pub(crate) const FUEL: u32 = 3;
    pub(crate) const MEMORY: u32 = 4;
    pub(crate) const DEPTH: u32 = 5;
    pub(crate) const INTERNAL: u32 = 6;
    /// Something that the code assumed does not hold: the request runs again, without assumptions.
    pub(crate) const ASSUMED: Stop = Stop::new(7, 0);

    /// An exception that ends the run: nothing catches it.
    pub(crate) const FAILED: u32 = 8;

    pub(crate) const fn new(kind: u32, site: u32) -> Stop {
        Stop(((site as u64) << 32) | kind as u64)
    }
    pub(crate) const fn kind(self) -> u32 {
        self.0 as u32
    }
    pub(crate) const fn site(self) -> u32 {
        (self.0 >> 32) as u32
    }
}

pub type R<T> = Result<T, Stop>;
