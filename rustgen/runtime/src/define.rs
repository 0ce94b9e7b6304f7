//! Property descriptors: [[DefineOwnProperty]] (ECMA-262 §10.1.6, §10.4.2.1).

use crate::builtins::global;
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, Class, Found, Key, ACC, C, E, FIXED_LEN, FROZEN, O, SEALED, SPARSE, W, WEC};
use crate::props::{add, array_length, changing, extensible, numeric_key, own, set_own};
use crate::proxy;
use crate::value::{R, V};

/// A property as a descriptor has it, for `Object.defineProperty`. Absent fields are EMPTY or None.
pub(crate) struct Desc {
    pub value: V,
    pub get: V,
    pub set: V,
    pub has: u32,
    pub on: u32,
}

/// ValidateAndApplyPropertyDescriptor (§10.1.6.3). False when it is refused.
pub(crate) fn define(rt: &mut Rt, o: O, key: Key, d: &Desc) -> R<bool> {
    if o.class() == Class::Proxy {
        return proxy::define(rt, o, key, d);
    }
    let accessor = !d.get.is_empty() || !d.set.is_empty();
    if let (Some(a), Key::Name(k)) = (o.v().as_array(), key) {
        if k.is(b"length") {
            return define_length(rt, a, d);
        }
    }
    if let (Class::Typed, Some(i)) = (o.class(), numeric_key(key)) {
        // An element is writable, enumerable and configurable, whatever is asked for.
        let refused = i >= o.typed_len() || accessor || d.has & !d.on & WEC != 0;
        if !refused && !d.value.is_empty() {
            rt.typed_set(o, i, d.value)?;
        }
        return Ok(!refused);
    }
    let Some(old) = own(rt, o.v(), key)? else {
        if !extensible(rt, o.v()) {
            return Ok(false);
        }
        if let (Key::Index(i), Some(a)) = (key, o.v().as_array()) {
            if i >= a.aux() && a.has(FIXED_LEN) {
                return Ok(false);
            }
        }
        let (v, attrs) = if accessor {
            let un = |v: V| if v.is_empty() { V::UNDEFINED } else { v };
            (rt.new_cell(&[un(d.get), un(d.set)])?, (d.on & (E | C)) | ACC)
        } else {
            (if d.value.is_empty() { V::UNDEFINED } else { d.value }, d.on)
        };
        add(rt, o, key, v, attrs)?;
        return Ok(true);
    };
    if old.v.same(V::POISON) {
        return Err(rt.api("redefining stack, message or callee"));
    }
    if !compatible(true, d, Some(old)) {
        return Ok(false);
    }
    let was_accessor = old.attrs & ACC != 0;
    let data = !d.value.is_empty() || d.has & W != 0;
    let mut attrs = (old.attrs & !d.has) | (d.on & d.has);
    let v = if accessor {
        attrs = (attrs & !W) | ACC;
        let was = |i| if was_accessor { cell(old.v, i) } else { V::UNDEFINED };
        let (g, s) = (was(0), was(1));
        let pick = |new: V, old: V| if new.is_empty() { old } else { new };
        rt.new_cell(&[pick(d.get, g), pick(d.set, s)])?
    } else if data && was_accessor {
        attrs = (attrs & !(ACC | W)) | (d.on & d.has & W);
        if d.value.is_empty() {
            V::UNDEFINED
        } else {
            d.value
        }
    } else if d.value.is_empty() {
        old.v
    } else {
        d.value
    };
    set_own_any(rt, o, key, v, attrs)?;
    Ok(true)
}

/// IsCompatiblePropertyDescriptor: whether a descriptor may be applied to a property, or to an object without it.
pub(crate) fn compatible(extensible: bool, d: &Desc, old: Option<Found>) -> bool {
    let Some(old) = old else { return extensible };
    if old.attrs & C != 0 || old.v.same(V::POISON) {
        return true;
    }
    let accessor = !d.get.is_empty() || !d.set.is_empty();
    let was_accessor = old.attrs & ACC != 0;
    let data = !d.value.is_empty() || d.has & W != 0;
    if d.has & d.on & C != 0 || (d.has & E != 0 && (d.on ^ old.attrs) & E != 0) {
        return false;
    }
    if (accessor && !was_accessor) || (data && was_accessor) {
        return false;
    }
    if was_accessor {
        let same = |new: V, i| new.is_empty() || new.same(cell(old.v, i));
        return same(d.get, 0) && same(d.set, 1);
    }
    if old.attrs & W == 0 {
        let differs = !d.value.is_empty() && !crate::ops::same_value(d.value, old.v);
        return d.has & d.on & W == 0 && !differs;
    }
    true
}

/// As `set_own`, on frozen and sealed elements too.
fn set_own_any(rt: &mut Rt, o: O, key: Key, v: V, attrs: u32) -> R<()> {
    if let Key::Index(i) = key {
        if o.class() == Class::Wrap || (!o.has(SPARSE) && o.has(FROZEN | SEALED)) {
            let now = rt.elem(o, i).map_or(0, |f| f.attrs);
            if now == attrs && o.has(FROZEN) {
                return Ok(());
            }
        }
    }
    set_own(rt, o, key, v, attrs)
}

fn define_length(rt: &mut Rt, a: O, d: &Desc) -> R<bool> {
    if !d.get.is_empty() || !d.set.is_empty() || d.has & d.on & (E | C) != 0 {
        return Ok(false);
    }
    let mut ok = true;
    if !d.value.is_empty() {
        let n = array_length(rt, d.value)?;
        if a.has(FIXED_LEN) && n != a.aux() {
            return Ok(false);
        }
        ok = rt.set_array_len(a, n)?;
    }
    if d.has & W != 0 {
        if d.on & W != 0 && a.has(FIXED_LEN) {
            return Ok(false);
        }
        if d.on & W == 0 {
            rt.heap.special = true;
            rt.set_flag(a, FIXED_LEN)?;
        }
    }
    Ok(ok)
}

/// [[DefineOwnProperty]] of any object.
pub(crate) fn define_on(rt: &mut Rt, o: V, key: Key, d: &Desc) -> R<bool> {
    if o.same(V::native(native::GLOBAL_THIS)) {
        global::check_described(rt, key)?;
    }
    let ob = changing(rt, o, key)?;
    define(rt, ob, key, d)
}

/// DefinePropertyOrThrow.
pub(crate) fn define_or_throw(rt: &mut Rt, o: V, key: Key, d: &Desc) -> R<()> {
    if define_on(rt, o, key, d)? {
        return Ok(());
    }
    if proxy::as_proxy(o).is_some() {
        return Err(proxy::refused(rt, &proxy::DEFINE, key));
    }
    Err(error::not_defined(rt, o, key))
}
