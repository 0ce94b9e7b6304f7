//! Operators (ECMA-262 §13).

use crate::bigint::ops::{self as bigint, numeric, Op};
use crate::bigint::{equal_prims, Big};
use crate::call;
use crate::conv::{int32, operand_to_primitive, to_key_of, to_number, to_string, Hint};
use crate::error::{self, Part};
use crate::fdlibm;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, Key};
use crate::props;
use crate::proxy;
use crate::symbol;
use crate::value::{R, V};
use core::cmp::Ordering;

#[inline(always)]
pub fn add(rt: &mut Rt, a: V, b: V) -> R<V> {
    if a.is_num() && b.is_num() {
        return Ok(V::num(a.f() + b.f()));
    }
    add_cold(rt, a, b)
}

#[inline(never)]
fn add_cold(rt: &mut Rt, a: V, b: V) -> R<V> {
    if a.is_str() && b.is_str() {
        return Ok(rt.concat(a.s(), b.s())?.v());
    }
    if a.is_str() && b.is_num() {
        return Ok(rt.concat_number(a.s(), b.f(), true)?.v());
    }
    if a.is_num() && b.is_str() {
        return Ok(rt.concat_number(b.s(), a.f(), false)?.v());
    }
    let a = operand_to_primitive(rt, a, Hint::Default)?;
    let b = operand_to_primitive(rt, b, Hint::Default)?;
    if a.is_str() || b.is_str() {
        let a = to_string(rt, a)?;
        let b = to_string(rt, b)?;
        return Ok(rt.concat(a, b)?.v());
    }
    let a = numeric(rt, a)?;
    let b = numeric(rt, b)?;
    if a.is_num() && b.is_num() {
        return Ok(V::num(a.f() + b.f()));
    }
    bigint::binary(rt, Op::Add, a, b)
}

macro_rules! arithmetic {
    ($($name:ident, $cold:ident, $big:ident, $op:expr;)*) => {$(
        #[inline(always)]
        pub fn $name(rt: &mut Rt, a: V, b: V) -> R<V> {
            if a.is_num() && b.is_num() {
                let f: fn(f64, f64) -> f64 = $op;
                return Ok(V::num(f(a.f(), b.f())));
            }
            $cold(rt, a, b)
        }
        #[cold]
        #[inline(never)]
        fn $cold(rt: &mut Rt, a: V, b: V) -> R<V> {
            let a = numeric(rt, a)?;
            let b = numeric(rt, b)?;
            if !a.is_num() || !b.is_num() {
                return bigint::binary(rt, Op::$big, a, b);
            }
            let f: fn(f64, f64) -> f64 = $op;
            Ok(V::num(f(a.f(), b.f())))
        }
    )*};
}

arithmetic! {
    sub, sub_cold, Sub, |a, b| a - b;
    mul, mul_cold, Mul, |a, b| a * b;
    div, div_cold, Div, |a, b| a / b;
    rem, rem_cold, Rem, num::rem;
}

/// `a ** b`
pub fn exp(rt: &mut Rt, a: V, b: V) -> R<V> {
    let a = numeric(rt, a)?;
    let b = numeric(rt, b)?;
    if !a.is_num() || !b.is_num() {
        return bigint::binary(rt, Op::Exp, a, b);
    }
    Ok(V::num(fdlibm::pow(a.f(), b.f())))
}

macro_rules! bitwise {
    ($($name:ident, $cold:ident, $big:ident, $op:expr;)*) => {$(
        #[inline(always)]
        pub fn $name(rt: &mut Rt, a: V, b: V) -> R<V> {
            if a.is_num() && b.is_num() {
                let f: fn(i32, i32) -> f64 = $op;
                return Ok(V::num(f(int32(a.f()), int32(b.f()))));
            }
            $cold(rt, a, b)
        }
        #[cold]
        #[inline(never)]
        fn $cold(rt: &mut Rt, a: V, b: V) -> R<V> {
            let a = numeric(rt, a)?;
            let b = numeric(rt, b)?;
            if !a.is_num() || !b.is_num() {
                return bigint::binary(rt, Op::$big, a, b);
            }
            let f: fn(i32, i32) -> f64 = $op;
            Ok(V::num(f(int32(a.f()), int32(b.f()))))
        }
    )*};
}

bitwise! {
    bit_and, bit_and_cold, And, |a, b| (a & b) as f64;
    bit_or, bit_or_cold, Or, |a, b| (a | b) as f64;
    bit_xor, bit_xor_cold, Xor, |a, b| (a ^ b) as f64;
    shl, shl_cold, Shl, |a, b| a.wrapping_shl(b as u32) as f64;
    shr, shr_cold, Shr, |a, b| a.wrapping_shr(b as u32) as f64;
    ushr, ushr_cold, UShr, |a, b| (a as u32).wrapping_shr(b as u32) as f64;
}

macro_rules! unary {
    ($($name:ident, $op:expr, $big:expr;)*) => {$(
        #[inline]
        pub fn $name(rt: &mut Rt, a: V) -> R<V> {
            let n = numeric(rt, a)?;
            if let Some(b) = n.as_big() {
                let f: fn(&mut Rt, Big) -> R<V> = $big;
                return f(rt, b);
            }
            let f: fn(f64) -> f64 = $op;
            Ok(V::num(f(n.f())))
        }
    )*};
}

unary! {
    neg, |n| -n, bigint::negated;
    inc, |n| n + 1.0, |rt, b| bigint::step(rt, b, false);
    dec, |n| n - 1.0, |rt, b| bigint::step(rt, b, true);
    bit_not, |n| !int32(n) as f64, bigint::inverted;
}

/// ToNumber: of a BigInt, a TypeError.
#[inline]
pub fn plus(rt: &mut Rt, a: V) -> R<V> {
    Ok(V::num(to_number(rt, a)?))
}

/// IsStrictlyEqual
#[inline(always)]
pub fn seq(_rt: &mut Rt, a: V, b: V) -> bool {
    strict_equals(a, b)
}

#[inline(always)]
pub fn sne(_rt: &mut Rt, a: V, b: V) -> bool {
    !strict_equals(a, b)
}

#[inline(always)]
pub(crate) fn strict_equals(a: V, b: V) -> bool {
    if a.is_num() && b.is_num() {
        return a.f() == b.f();
    }
    if a.is_str() && b.is_str() {
        return a.s().equals(b.s());
    }
    a.same(b) || a.is_bigint() && equal_prims(a, b)
}

/// SameValueZero
pub(crate) fn same_value_zero(a: V, b: V) -> bool {
    strict_equals(a, b) || (a.is_num() && b.is_num() && a.f().is_nan() && b.f().is_nan())
}

/// SameValue
pub(crate) fn same_value(a: V, b: V) -> bool {
    if a.is_num() && b.is_num() {
        return a.f().to_bits() == b.f().to_bits() || (a.f().is_nan() && b.f().is_nan());
    }
    strict_equals(a, b)
}

/// IsLooselyEqual
#[inline(always)]
pub fn eq(rt: &mut Rt, a: V, b: V) -> R<bool> {
    if a.is_num() && b.is_num() {
        return Ok(a.f() == b.f());
    }
    eq_cold(rt, a, b)
}

#[inline(never)]
fn eq_cold(rt: &mut Rt, mut a: V, mut b: V) -> R<bool> {
    loop {
        if a.is_nullish() || b.is_nullish() {
            return Ok(a.is_nullish() && b.is_nullish());
        }
        let same_type = (a.is_num() && b.is_num())
            || (a.is_str() && b.is_str())
            || (a.is_bool() && b.is_bool())
            || (a.is_object() && b.is_object())
            || (a.is_symbol() && b.is_symbol())
            || (a.is_bigint() && b.is_bigint());
        if same_type {
            return Ok(strict_equals(a, b));
        }
        if a.is_bool() {
            a = V::num(a.truthy() as u8 as f64);
        } else if b.is_bool() {
            b = V::num(b.truthy() as u8 as f64);
        } else if a.is_object() {
            a = operand_to_primitive(rt, a, Hint::Default)?;
        } else if b.is_object() {
            b = operand_to_primitive(rt, b, Hint::Default)?;
        } else if a.is_symbol() || b.is_symbol() {
            return Ok(false);
        } else if a.is_bigint() || b.is_bigint() {
            return Ok(bigint::compare(rt, a, b)? == Some(Ordering::Equal));
        } else {
            return Ok(to_number(rt, a)? == to_number(rt, b)?);
        }
    }
}

#[inline(always)]
pub fn ne(rt: &mut Rt, a: V, b: V) -> R<bool> {
    Ok(!eq(rt, a, b)?)
}

/// IsLessThan both ways; operands are converted left first. None when one is NaN.
#[inline(never)]
fn compare(rt: &mut Rt, a: V, b: V) -> R<Option<Ordering>> {
    if a.is_str() && b.is_str() {
        rt.charge(a.s().len().min(b.s().len()) >> 5)?;
        return Ok(Some(a.s().compare(b.s())));
    }
    let a = operand_to_primitive(rt, a, Hint::Number)?;
    let b = operand_to_primitive(rt, b, Hint::Number)?;
    if a.is_str() && b.is_str() {
        rt.charge(a.s().len().min(b.s().len()) >> 5)?;
        return Ok(Some(a.s().compare(b.s())));
    }
    if a.is_bigint() || b.is_bigint() {
        return bigint::compare(rt, a, b);
    }
    let a = to_number(rt, a)?;
    let b = to_number(rt, b)?;
    Ok(a.partial_cmp(&b))
}

macro_rules! relational {
    ($($name:ident, $op:tt => $ok:pat,)*) => {$(
        #[inline(always)]
        pub fn $name(rt: &mut Rt, a: V, b: V) -> R<bool> {
            if a.is_num() && b.is_num() {
                return Ok(a.f() $op b.f());
            }
            Ok(matches!(compare(rt, a, b)?, Some($ok)))
        }
    )*};
}

relational! {
    lt, < => Ordering::Less,
    le, <= => Ordering::Less | Ordering::Equal,
    gt, > => Ordering::Greater,
    ge, >= => Ordering::Greater | Ordering::Equal,
}

/// `k in o`
pub fn has(rt: &mut Rt, k: V, o: V) -> R<bool> {
    rt.charge(1)?;
    if !o.is_object() {
        return Err(no_in(rt, k, o));
    }
    let key = to_key_of(rt, k)?;
    props::has_key(rt, o, key)
}

#[cold]
fn no_in(rt: &mut Rt, k: V, o: V) -> crate::value::Stop {
    if k.is_object() {
        return error::unrendered(rt, native::TYPE_ERROR_PROTO);
    }
    match error::value_text(rt, k) {
        Ok(k) => not_in(rt, k, o),
        Err(s) => s,
    }
}

/// The error of an `in` whose right side is no object.
#[cold]
pub(crate) fn not_in(rt: &mut Rt, k: Part, o: V) -> crate::value::Stop {
    let o = match error::value_text(rt, o) {
        Ok(o) => o,
        Err(s) => return s,
    };
    let p = [Part::T("Cannot use 'in' operator to search for '"), k, Part::T("' in "), o];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// `v instanceof f`
pub fn instance_of(rt: &mut Rt, v: V, f: V) -> R<bool> {
    rt.charge(1)?;
    if !f.is_object() {
        return Err(error::type_error(rt, "Right-hand side of 'instanceof' is not an object"));
    }
    let m = props::get_key(rt, f, Key::Name(symbol::well_known(symbol::id::HAS_INSTANCE)))?;
    if m.same(V::native(native::id::function_has_instance)) {
        return ordinary_has_instance(rt, f, v);
    }
    if !m.is_nullish() {
        if !call::is_callable(m) {
            return Err(error::site_not_function(rt, m));
        }
        return Ok(call::call(rt, m, f, &[v], "")?.truthy());
    }
    if !call::is_callable(f) {
        return Err(error::type_error(rt, "Right-hand side of 'instanceof' is not callable"));
    }
    ordinary_has_instance(rt, f, v)
}

/// OrdinaryHasInstance
pub(crate) fn ordinary_has_instance(rt: &mut Rt, f: V, v: V) -> R<bool> {
    if !call::is_callable(f) {
        return Ok(false);
    }
    if let Some(o) = f.as_o() {
        if o.class() == Class::Bound {
            let target = o.extra(0);
            rt.deeper()?;
            return instance_of(rt, v, target);
        }
    }
    if !v.is_object() || f.is_native() && f.native_id() == native::id::shared_array_buffer {
        return Ok(false); // nothing makes one
    }
    let p = crate::class::prototype_of(rt, f)?;
    if !p.is_object() {
        return Err(error::about(rt, "Function has non-object prototype '", p, "' in instanceof check"));
    }
    let mut at = proxy::prototype(rt, v)?;
    while !at.is_null() {
        if at.same(p) {
            return Ok(true);
        }
        at = proxy::prototype(rt, at)?;
        rt.charge(1)?;
    }
    Ok(false)
}

/// `typeof v`
pub fn type_of(_rt: &mut Rt, v: V) -> V {
    if v.is_num() {
        native::NUMBER.v()
    } else if v.is_str() {
        native::STRING.v()
    } else if v.is_undefined() {
        native::UNDEFINED.v()
    } else if v.is_bool() {
        native::BOOLEAN.v()
    } else if call::is_callable(v) {
        native::FUNCTION.v()
    } else if v.is_symbol() {
        native::SYMBOL.v()
    } else if v.is_bigint() {
        native::BIGINT.v()
    } else {
        native::OBJECT.v()
    }
}
