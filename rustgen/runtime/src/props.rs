//! The property protocol (ECMA-262 §10.1): get, put, define, delete, own keys, over heap objects, built-in
//! objects and primitives.

use crate::builtins::global;
use crate::call;
use crate::conv::{to_key_of, to_number};
use crate::error::{self, Part};
use crate::literal::add_known;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, Class, Found, Key, ACC, C, E, FIXED, FIXED_LEN, FROZEN, LAZY, O, W, WC, WEC};
use crate::proxy::{self, as_proxy};
use crate::str::{Lit, Units, NO_INDEX, S};
use crate::value::{R, V};

impl Lit {
    #[inline(always)]
    pub(crate) fn is_length(&'static self) -> bool {
        self.is(b"length")
    }
}

/// The length of a string, an array, or a typed array with nothing unusual about it.
#[inline(always)]
pub(crate) fn fast_length(o: V) -> Option<f64> {
    if o.is_str() {
        return Some(o.s().len() as f64);
    }
    if o.is_obj() {
        if o.o().class() == Class::Array {
            return Some(o.o().aux() as f64);
        }
        return o.o().plain_typed_len().map(|n| n as f64);
    }
    None
}

/// The integer that a key of a typed array is, if it is a numeric one (ECMA-262 §7.1.21): those are elements or nothing.
/// The largest stands for all that no element can have.
pub(crate) fn numeric_key(key: Key) -> Option<usize> {
    match key {
        Key::Index(i) => Some(i as usize),
        Key::Name(k) => is_canonical_numeric(k).then_some(usize::MAX),
    }
}

fn is_canonical_numeric(k: S) -> bool {
    let first = if k.len() > 0 { k.at(0) } else { 0 };
    if k.is_symbol() || !matches!(first as u8, b'0'..=b'9' | b'-' | b'I' | b'N') || first > 127 || k.wide() {
        return false;
    }
    let mut t = [0; crate::digits::LONGEST];
    let n = crate::num::write(crate::num::parse(k), &mut t);
    k.is(b"-0") || k.is(t.get(..n).unwrap_or(&[]))
}

/// The element that a key of a typed array means; None for any other object or key.
#[inline]
fn typed_key(o: V, key: Key) -> Option<(O, usize)> {
    let o = o.as_typed()?;
    numeric_key(key).map(|i| (o, i))
}

/// `o.k`
#[inline(always)]
pub fn get(rt: &mut Rt, o: V, k: &'static Lit) -> R<V> {
    if k.is_length() {
        if let Some(n) = fast_length(o) {
            return Ok(V::num(n));
        }
    }
    if o.is_obj() {
        let ob = o.o();
        let key = k.s().ptr();
        let shape = ob.shape();
        let line = rt.cache[Rt::line(shape, key)];
        if line.shape == shape && line.key == key && line.slot < ABSENT {
            return Ok(ob.slot(line.slot & !READ_ONLY));
        }
    }
    get_cold(rt, o, k.s())
}

/// `o.k` where `o` is a built-in and `k` its function that was found when the image was compiled, if it was.
#[inline(always)]
pub fn get_builtin(rt: &mut Rt, o: V, k: &'static Lit, found: V) -> R<V> {
    if !found.is_empty() {
        return Ok(found);
    }
    get(rt, o, k)
}

/// `o.k` for a call in code of the host, which means the built-in method where `o` is a string, or an array, a Map or a Set
/// that has no properties of its own but its elements, whatever a program makes of those.
#[inline(always)]
pub fn get_method(rt: &mut Rt, o: V, k: &'static Lit, m: native::Method) -> R<V> {
    let s = rt.heap.shapes;
    match known_method(o, m, native::Pristine { array: s.array, map: s.map, set: s.set }) {
        Some(f) => Ok(f),
        None => get(rt, o, k),
    }
}

/// The built-in method of a name that a value is known to have: a string, or an object of one of these shapes.
#[inline(always)]
pub(crate) fn known_method(o: V, m: native::Method, homes: native::Pristine) -> Option<V> {
    if m.string.id != 0 && o.is_str() {
        return Some(V::native(m.string.id));
    }
    if o.is_obj() {
        let shape = o.o().shape();
        for (known, home) in [(m.array, homes.array), (m.map, homes.map), (m.set, homes.set)] {
            if known.id != 0 && shape == home {
                return Some(V::native(known.id));
            }
        }
    }
    None
}

/// A cached key that is no own property.
pub(crate) const ABSENT: u32 = 1 << 30;
/// A cached own property that can be read but not written.
pub(crate) const READ_ONLY: u32 = 1 << 29;

/// `o[k]`
#[inline]
pub fn get_v(rt: &mut Rt, o: V, k: V) -> R<V> {
    if k.is_num() {
        let i = k.f() as u32;
        if i as f64 == k.f() {
            if o.is_obj() {
                let v = o.o().dense(i);
                if !v.is_empty() {
                    return Ok(v);
                }
            } else if o.is_str() {
                let s = o.s();
                if (i as usize) < s.len() {
                    return Ok(rt.str_unit(s.at(i as usize))?.v());
                }
            }
        }
    }
    get_v_cold(rt, o, k)
}

#[cold]
#[inline(never)]
fn get_v_cold(rt: &mut Rt, o: V, k: V) -> R<V> {
    if let (Some(t), true) = (o.as_typed(), k.is_num()) {
        let i = k.f() as u32;
        if i as f64 == k.f() {
            return Ok(rt.typed_get(t, i as usize)?.unwrap_or(V::UNDEFINED));
        }
    }
    if o.is_nullish() {
        return Err(error::nullish_access(rt, "read", "reading", o, k));
    }
    if k.is_str() && o.is_obj() && k.s().index() == NO_INDEX {
        return get_string(rt, o.o(), k.s());
    }
    let key = to_key_of(rt, k)?;
    get_key(rt, o, key)
}

/// Reads a key that spells no index. A key that is no canonical string yet is one that no object of the heap has.
fn get_string(rt: &mut Rt, o: O, k: S) -> R<V> {
    rt.charge(1 + (k.len() >> 4))?;
    if o.class() != Class::Object || !rt.is_dict(o.shape()) {
        let a = rt.intern(k)?;
        return get_name(rt, o.v(), a);
    }
    match rt.find_text(o.shape(), k) {
        Some((slot, attrs)) if attrs & ACC == 0 => return Ok(o.slot(slot)),
        Some(_) => {
            let a = rt.intern(k)?;
            return get_name(rt, o.v(), a);
        }
        None => {}
    }
    let proto = rt.proto_of_obj(o);
    if is_object_proto(rt, proto) && native::row_of(native::OBJECT_PROTO, k).is_none() {
        return Ok(V::UNDEFINED);
    }
    let a = rt.intern(k)?;
    get_name(rt, o.v(), a)
}

/// Whether an object is Object.prototype, and as it is built in.
#[inline(always)]
pub(crate) fn is_object_proto(rt: &Rt, o: V) -> bool {
    o.same(V::native(native::OBJECT_PROTO)) && !rt.altered(native::OBJECTS)
}

#[cold]
#[inline(never)]
fn get_cold(rt: &mut Rt, o: V, k: S) -> R<V> {
    rt.charge(1)?;
    if o.is_nullish() {
        return Err(error::nullish_access(rt, "read", "reading", o, k.v()));
    }
    get_name(rt, o, k)
}

/// Reads a key given by a literal or a canonical string; remembers where it is.
fn get_name(rt: &mut Rt, o: V, k: S) -> R<V> {
    if k.index() != NO_INDEX {
        return get_key(rt, o, Key::Index(k.index()));
    }
    if let Some(v) = special_own(rt, o, k)? {
        return Ok(v);
    }
    let at = if o.is_object() { o } else { proto_of_value(rt, o) };
    get_name_from(rt, at, k, o)
}

/// Reads a key from an object for a receiver (OrdinaryGet).
pub(crate) fn get_from(rt: &mut Rt, at: V, key: Key, o: V) -> R<V> {
    match key {
        Key::Name(k) => get_name_from(rt, at, k, o),
        Key::Index(_) => get_key_from(rt, at, key, o),
    }
}

fn get_name_from(rt: &mut Rt, mut at: V, k: S, o: V) -> R<V> {
    let mut atom = None;
    loop {
        if let Some(p) = as_proxy(at) {
            let a = rt.intern(k)?;
            return proxy::get(rt, p, Key::Name(a), o);
        }
        let id = if at.is_obj() { at.o().shape() } else { at.native_id() as u32 };
        let line = rt.cache[Rt::line(id, k.ptr())];
        let known = line.shape == id && line.key == k.ptr();
        if known && line.slot < ABSENT {
            if at.is_obj() {
                return Ok(at.o().slot(line.slot & !READ_ONLY));
            }
            let f = native::row_value(rt, line.slot)?;
            return value_of(rt, f, o);
        }
        if !(known && line.slot == ABSENT) {
            let a = match atom {
                Some(a) => a,
                None => rt.intern(k)?,
            };
            atom = Some(a);
            if let Some(f) = look(rt, at, a, k, id)? {
                return value_of(rt, f, o);
            }
        }
        if typed_key(at, Key::Name(k)).is_some() {
            return Ok(V::UNDEFINED);
        }
        at = proto_of(rt, at);
        if at.is_null() {
            return Ok(V::UNDEFINED);
        }
        rt.charge(1)?;
    }
}

/// Looks for a named own property of one object, remembering the answer.
fn look(rt: &mut Rt, at: V, atom: S, k: S, id: u32) -> R<Option<Found>> {
    if at.is_native() {
        let owner = at.native_id();
        if owner == native::GLOBAL_THIS || native::body_of(rt, owner).is_some() {
            return native::own(rt, owner, Key::Name(atom));
        }
        return Ok(match native::row_of(owner, atom) {
            Some(r) => {
                native::check_refused(rt, owner, r)?;
                rt.remember(id, k.ptr(), r);
                Some(native::row_value(rt, r)?)
            }
            None => {
                rt.remember(id, k.ptr(), ABSENT);
                None
            }
        });
    }
    let o = at.o();
    if has_virtual(o, atom) {
        return own_name(rt, o, atom);
    }
    match rt.find(o, atom) {
        Some((slot, attrs)) => {
            if attrs & ACC == 0 && !rt.is_dict(id) {
                rt.remember(id, k.ptr(), if attrs & W == 0 { slot | READ_ONLY } else { slot });
            }
            Ok(Some(Found { v: o.slot(slot), attrs }))
        }
        None => {
            // A shape says nothing of the virtual properties of lazy functions, arrays and wrapped strings.
            if !rt.is_dict(id) && !is_function_key(atom) {
                rt.remember(id, k.ptr(), ABSENT);
            }
            Ok(None)
        }
    }
}

/// Whether a key may be a property that no slot holds.
pub(crate) fn has_virtual(o: O, k: S) -> bool {
    match o.class() {
        Class::Array | Class::Wrap => k.is(b"length"),
        Class::Func | Class::Closure => o.has(LAZY) && is_function_key(k),
        Class::Typed => is_canonical_numeric(k),
        _ => false,
    }
}

fn is_function_key(k: S) -> bool {
    match k.units() {
        Units::One(b) => matches!(b, b"length" | b"name" | b"prototype" | b"arguments" | b"caller"),
        Units::Two(_) => false,
    }
}

/// Own properties of primitives and lengths.
fn special_own(rt: &mut Rt, o: V, k: S) -> R<Option<V>> {
    if let Some(n) = fast_length(o) {
        if k.is(b"length") {
            return Ok(Some(V::num(n)));
        }
    }
    if k.is(b"size") {
        if let Some(v) = o.as_o().and_then(|o| crate::builtins::map::known_size(rt, o)) {
            return Ok(Some(v));
        }
    }
    if o.is_cell() || o.is_empty() {
        return Err(rt.internal());
    }
    Ok(None)
}

/// The value of a found property for a receiver: calls a getter.
pub(crate) fn value_of(rt: &mut Rt, f: Found, this: V) -> R<V> {
    if f.attrs & ACC == 0 {
        return Ok(f.v);
    }
    if f.v.same(V::POISON) {
        return Err(
            rt.api("a property whose value only the sandbox has (stack, message, a function's arguments or caller)")
        );
    }
    let g = cell(f.v, 0);
    if g.is_undefined() {
        return Ok(V::UNDEFINED);
    }
    call::call(rt, g, this, &[], "")
}

/// Reads a property of any value but undefined and null.
pub(crate) fn get_key(rt: &mut Rt, o: V, key: Key) -> R<V> {
    match key {
        Key::Name(k) => get_name(rt, o, k),
        Key::Index(i) => {
            if o.is_str() {
                let s = o.s();
                if (i as usize) < s.len() {
                    return Ok(rt.str_unit(s.at(i as usize))?.v());
                }
            }
            let at = if o.is_object() { o } else { proto_of_value(rt, o) };
            get_key_from(rt, at, key, o)
        }
    }
}

fn get_key_from(rt: &mut Rt, mut at: V, key: Key, o: V) -> R<V> {
    while !at.is_null() {
        if let Some(p) = as_proxy(at) {
            return proxy::get(rt, p, key, o);
        }
        if let Some(f) = own(rt, at, key)? {
            return value_of(rt, f, o);
        }
        if at.as_typed().is_some() {
            break;
        }
        at = proto_of(rt, at);
        rt.charge(1)?;
    }
    Ok(V::UNDEFINED)
}

/// The prototype of an object; null at the end.
pub(crate) fn proto_of(rt: &mut Rt, o: V) -> V {
    if o.is_obj() {
        let p = rt.proto_of_obj(o.o());
        if p.is_null() && o.o().class() == Class::Proxy {
            return proxy::quiet_prototype(rt, o.o());
        }
        return p;
    }
    native::proto_of(rt, o.native_id())
}

/// The prototype of the object a primitive stands for.
pub(crate) fn proto_of_value(rt: &mut Rt, v: V) -> V {
    if v.is_object() {
        return proto_of(rt, v);
    }
    V::native(if v.is_str() {
        native::STRING_PROTO
    } else if v.is_num() {
        native::NUMBER_PROTO
    } else if v.is_bigint() {
        native::BIGINT_PROTO
    } else if v.is_symbol() {
        native::SYMBOL_PROTO
    } else {
        native::BOOLEAN_PROTO
    })
}

/// An own property of an object.
pub(crate) fn own(rt: &mut Rt, o: V, key: Key) -> R<Option<Found>> {
    if o.is_native() {
        return native::own(rt, o.native_id(), key);
    }
    if let Some(p) = as_proxy(o) {
        return proxy::own(rt, p, key);
    }
    if let Some((t, i)) = typed_key(o, key) {
        return Ok(rt.typed_get(t, i)?.map(|v| Found { v, attrs: WEC }));
    }
    match key {
        Key::Index(i) => {
            if let Some(s) = wrapped_string(o.o()) {
                if (i as usize) < s.len() {
                    return Ok(Some(Found { v: rt.str_unit(s.at(i as usize))?.v(), attrs: E }));
                }
            }
            Ok(rt.elem(o.o(), i))
        }
        Key::Name(k) => own_name(rt, o.o(), k),
    }
}

pub(crate) fn wrapped_string(o: O) -> Option<S> {
    if o.class() == Class::Wrap {
        return o.extra(0).as_s();
    }
    None
}

fn own_name(rt: &mut Rt, o: O, k: S) -> R<Option<Found>> {
    match o.class() {
        Class::Array if k.is(b"length") => {
            let attrs = if o.has(FIXED_LEN) { 0 } else { W };
            return Ok(Some(Found { v: V::num(o.aux() as f64), attrs }));
        }
        Class::Func | Class::Closure if o.has(LAZY) && is_function_key(k) => call::materialize(rt, o)?,
        Class::Wrap if k.is(b"length") => {
            if let Some(s) = wrapped_string(o) {
                return Ok(Some(Found { v: V::num(s.len() as f64), attrs: 0 }));
            }
        }
        _ => {}
    }
    Ok(rt.find(o, k).map(|(slot, attrs)| Found { v: o.slot(slot), attrs }))
}

/// `o.k = v`
#[inline(always)]
pub fn put(rt: &mut Rt, o: V, k: &'static Lit, v: V, strict: bool) -> R<()> {
    if o.is_obj() {
        let ob = o.o();
        let key = k.s().ptr();
        let shape = ob.shape();
        let line = rt.cache[Rt::line(shape, key)];
        if line.shape == shape && line.key == key && line.slot < READ_ONLY {
            return rt.write(ob.slot_ptr(line.slot), v);
        }
    }
    put_cold(rt, o, k.s(), v, strict)
}

/// `o[k] = v`
#[inline]
pub fn put_v(rt: &mut Rt, o: V, k: V, v: V, strict: bool) -> R<()> {
    if k.is_num() && o.is_obj() {
        let i = k.f() as u32;
        let ob = o.o();
        if i as f64 == k.f() && !ob.dense(i).is_empty() && !ob.has(FROZEN) {
            return rt.write(ob.elem_ptr(i), v);
        }
    }
    put_v_cold(rt, o, k, v, strict)
}

#[cold]
#[inline(never)]
fn put_v_cold(rt: &mut Rt, o: V, k: V, v: V, strict: bool) -> R<()> {
    if o.is_nullish() {
        return Err(error::nullish_access(rt, "set", "setting", o, k));
    }
    if let (Some(t), true) = (o.as_typed(), k.is_num()) {
        let i = k.f() as u32;
        if i as f64 == k.f() {
            return rt.typed_set(t, i as usize, v);
        }
    }
    if k.is_num() {
        // The usual way to fill an array.
        if let Some(a) = o.as_array() {
            if k.f() == a.elen() as f64 && grows_simply(rt, a) && rt.array_push(a, v)? {
                return Ok(());
            }
        }
    }
    if k.is_str() && o.is_obj() && k.s().index() == NO_INDEX {
        return put_string(rt, o, k.s(), v, strict);
    }
    let key = to_key_of(rt, k)?;
    put_key(rt, o, key, v, strict)
}

/// Whether an array inherits nothing that a new element could meet.
#[inline(always)]
pub(crate) fn grows_simply(rt: &Rt, a: O) -> bool {
    a.shape() == rt.heap.pristine.array
        || rt.proto_of_obj(a).same(V::native(native::ARRAY_PROTO)) && !rt.altered(native::ELEMENTS)
}

/// An object that gets more properties than these by computed keys becomes a table.
const TABLE: usize = 12;

/// Writes a key that spells no index.
fn put_string(rt: &mut Rt, o: V, k: S, v: V, strict: bool) -> R<()> {
    rt.charge(1 + (k.len() >> 4))?;
    let a = rt.intern(k)?;
    let ob = o.o();
    let shape = ob.shape();
    let line = rt.cache[Rt::line(shape, a.ptr())];
    if line.shape == shape && line.key == a.ptr() && line.slot < READ_ONLY {
        return rt.write(ob.slot_ptr(line.slot), v);
    }
    if ob.class() == Class::Object && rt.props(shape).len() == TABLE && rt.find(ob, a).is_none() {
        rt.make_dict(ob)?;
    }
    let shape = ob.shape();
    let table = ob.class() == Class::Object && rt.is_dict(shape) && !ob.has(FIXED);
    if !table || !is_object_proto(rt, rt.proto_of_obj(ob)) {
        return put_cold(rt, o, a, v, strict);
    }
    match rt.find(ob, a) {
        Some((slot, attrs)) if attrs & (ACC | W) == W => rt.write(ob.slot_ptr(slot), v),
        // Of what it inherits, only __proto__ is more than a value that can be shadowed.
        None if !a.is(b"__proto__") => rt.add_prop(ob, a, v, WEC),
        _ => put_cold(rt, o, a, v, strict),
    }
}

#[cold]
#[inline(never)]
fn put_cold(rt: &mut Rt, o: V, k: S, v: V, strict: bool) -> R<()> {
    rt.charge(1)?;
    if o.is_nullish() {
        return Err(error::nullish_access(rt, "set", "setting", o, k.key_v()));
    }
    if k.index() != NO_INDEX {
        return put_key(rt, o, Key::Index(k.index()), v, strict);
    }
    if let Some(to) = known_move(rt, o, k) {
        return add_known(rt, o.o(), to, v);
    }
    let a = rt.intern(k)?;
    if o.is_obj() && !has_virtual(o.o(), a) {
        let ob = o.o();
        if let Some((slot, attrs)) = rt.find(ob, a) {
            if attrs & (ACC | W) == W {
                if !rt.is_dict(ob.shape()) {
                    rt.remember(ob.shape(), k.ptr(), slot);
                }
                return rt.write(ob.slot_ptr(slot), v);
            }
        }
    }
    let from = if o.is_obj() { o.o().shape() } else { 0 };
    put_key(rt, o, Key::Name(a), v, strict)?;
    if from != 0 && a.ptr() != k.ptr() {
        // The way that the canonical key took is the way of this literal too.
        let tag = a.ptr() << 4 | WEC as u64;
        let line = rt.moves[Rt::line(from, tag)];
        if line.shape == from && line.key == tag && line.slot == o.o().shape() {
            rt.remember_move(from, k.ptr() << 4 | WEC as u64, line.slot);
        }
    }
    Ok(())
}

/// The shape that an object gets by a key that others of its shape got before, where nothing it inherits from can
/// be in the way: no object has accessors or read-only properties, and of the built-in ones only __proto__ matters.
#[inline]
fn known_move(rt: &mut Rt, o: V, k: S) -> Option<u32> {
    let ob = o.as_o()?;
    let tag = k.ptr() << 4 | WEC as u64;
    let shape = ob.shape();
    let line = rt.moves[Rt::line(shape, tag)];
    if line.shape != shape || line.key != tag || ob.class() != Class::Object || ob.has(FIXED) || k.is(b"__proto__") {
        return None;
    }
    let mut at = rt.proto_of_obj(ob);
    while at.is_obj() {
        if rt.heap.special || at.o().class() != Class::Object {
            return None;
        }
        at = rt.proto_of_obj(at.o());
    }
    if at.is_null() || is_object_proto(rt, at) {
        return Some(line.slot);
    }
    None
}

/// OrdinarySet on any value but undefined and null.
pub(crate) fn put_key(rt: &mut Rt, o: V, key: Key, v: V, strict: bool) -> R<()> {
    if let Some((t, i)) = typed_key(o, key) {
        return rt.typed_set(t, i, v);
    }
    if let Some(p) = as_proxy(o) {
        return proxy::put(rt, p, key, v, o, strict);
    }
    if o.is_object() {
        if let Some(f) = own(rt, o, key)? {
            return put_own(rt, o, key, f, v, strict);
        }
    }
    let mut at = proto_of_value(rt, o);
    while !at.is_null() {
        if typed_key(at, key).is_some() {
            return Err(rt.api("a write to an object that inherits from a typed array"));
        }
        if let Some(p) = as_proxy(at) {
            return proxy::put(rt, p, key, v, o, strict);
        }
        if let Some(f) = own(rt, at, key)? {
            if f.attrs & ACC != 0 {
                return put_accessor(rt, o, at, key, f, v, strict);
            }
            if f.attrs & W == 0 {
                return fail(rt, strict, Fail::ReadOnly, o, key);
            }
            break;
        }
        at = proto_of(rt, at);
        rt.charge(1)?;
    }
    if !o.is_object() {
        return fail(rt, strict, Fail::Primitive, o, key);
    }
    if !extensible(rt, o) {
        return fail(rt, strict, Fail::Fixed, o, key);
    }
    let ob = changing(rt, o, key)?;
    if let (Key::Index(i), Some(a)) = (key, ob.v().as_array()) {
        if i >= a.aux() && a.has(FIXED_LEN) {
            return fail(rt, strict, Fail::Fixed, o, key);
        }
    }
    add(rt, ob, key, v, WEC)
}

/// The object of the heap that has the own properties of an object, one of which is about to change.
#[inline]
pub(crate) fn changing(rt: &mut Rt, o: V, key: Key) -> R<O> {
    match o.as_o() {
        Some(o) => Ok(o),
        None => changing_built_in(rt, o, key),
    }
}

#[cold]
#[inline(never)]
fn changing_built_in(rt: &mut Rt, o: V, key: Key) -> R<O> {
    match o.native_id() {
        native::GLOBAL_THIS => global::holder(rt, key),
        id => native::changing(rt, id, key),
    }
}

/// OrdinarySet that looks for the property from an object on and writes it to a receiver.
pub(crate) fn put_from(rt: &mut Rt, mut at: V, key: Key, v: V, o: V, strict: bool) -> R<()> {
    if as_proxy(o).is_some() {
        return Err(rt.api("a write by super to a proxy"));
    }
    if typed_key(o, key).is_some() {
        return Err(rt.api("a write to super of a typed array"));
    }
    while !at.is_null() {
        if let Some(p) = as_proxy(at) {
            return proxy::put(rt, p, key, v, o, strict);
        }
        if let Some(f) = own(rt, at, key)? {
            if f.attrs & ACC != 0 {
                return put_accessor(rt, o, at, key, f, v, strict);
            }
            if f.attrs & W == 0 {
                return fail(rt, strict, Fail::ReadOnly, o, key);
            }
            break;
        }
        at = proto_of(rt, at);
        rt.charge(1)?;
    }
    if !o.is_object() {
        return fail(rt, strict, Fail::Receiver, o, key);
    }
    match own(rt, o, key)? {
        Some(f) if f.attrs & ACC != 0 => fail(rt, strict, Fail::Accessor, o, key),
        Some(f) => put_own(rt, o, key, f, v, strict),
        None if extensible(rt, o) => {
            let ob = changing(rt, o, key)?;
            add(rt, ob, key, v, WEC)
        }
        None => fail(rt, strict, Fail::Fixed, o, key),
    }
}

/// [[Set]] for a receiver; whether it could.
pub(crate) fn set(rt: &mut Rt, o: V, key: Key, v: V, receiver: V) -> R<bool> {
    if let Some((t, i)) = typed_key(o, key) {
        if !o.same(receiver) {
            return Err(rt.api("a write to a typed array for another receiver"));
        }
        rt.typed_set(t, i, v)?;
        return Ok(true);
    }
    let mut at = o;
    while !at.is_null() {
        if typed_key(at, key).is_some() {
            return Err(rt.api("a write to an object that inherits from a typed array"));
        }
        if let Some(p) = as_proxy(at) {
            return proxy::set(rt, p, key, v, receiver);
        }
        if let Some(f) = own(rt, at, key)? {
            if f.attrs & ACC == 0 {
                if f.attrs & W == 0 {
                    return Ok(false);
                }
                break;
            }
            if f.v.same(V::POISON) {
                return Err(rt.api("a write to stack or message"));
            }
            let set = cell(f.v, 1);
            if set.is_undefined() {
                return Ok(false);
            }
            call::call(rt, set, receiver, &[v], "")?;
            return Ok(true);
        }
        at = proto_of(rt, at);
        rt.charge(1)?;
    }
    if !receiver.is_object() {
        return Ok(false);
    }
    if typed_key(receiver, key).is_some() {
        return Err(rt.api("a write to a typed array for another receiver"));
    }
    let has = match own(rt, receiver, key)? {
        Some(f) if f.attrs & ACC != 0 || f.attrs & W == 0 => return Ok(false),
        Some(_) => 0,
        None => WEC,
    };
    let d = crate::define::Desc { value: v, get: V::EMPTY, set: V::EMPTY, has, on: has };
    crate::define::define_on(rt, receiver, key, &d)
}

fn put_own(rt: &mut Rt, o: V, key: Key, f: Found, v: V, strict: bool) -> R<()> {
    if f.attrs & ACC != 0 {
        return put_accessor(rt, o, o, key, f, v, strict);
    }
    if f.attrs & W == 0 {
        return fail(rt, strict, Fail::ReadOnly, o, key);
    }
    let ob = changing(rt, o, key)?;
    match key {
        Key::Index(i) => rt.def_elem(ob, i, v, f.attrs),
        Key::Name(k) => {
            if let Some(a) = ob.v().as_array() {
                if k.is(b"length") {
                    return put_length(rt, a, v, strict);
                }
            }
            match rt.find(ob, k) {
                Some((slot, _)) => rt.write(ob.slot_ptr(slot), v),
                None => Err(rt.internal()),
            }
        }
    }
}

/// Calls a setter that `holder` has.
fn put_accessor(rt: &mut Rt, o: V, holder: V, key: Key, f: Found, v: V, strict: bool) -> R<()> {
    if f.v.same(V::POISON) {
        return Err(rt.api("a write to stack or message"));
    }
    let set = cell(f.v, 1);
    if set.is_undefined() {
        return fail(rt, strict, Fail::GetterOnly, holder, key);
    }
    call::call(rt, set, o, &[v], "")?;
    Ok(())
}

/// ArraySetLength for a plain assignment.
pub(crate) fn put_length(rt: &mut Rt, a: O, v: V, strict: bool) -> R<()> {
    let n = array_length(rt, v)?;
    if a.has(FIXED_LEN) && n != a.aux() {
        return fail(rt, strict, Fail::ReadOnly, a.v(), Key::Name(native::LENGTH.s()));
    }
    let removed = a.aux().saturating_sub(n);
    rt.charge(removed as usize >> 5)?;
    if !rt.set_array_len(a, n)? && strict {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    Ok(())
}

/// A value as the length of an array, or RangeError. An object is converted twice, as the specification has it.
pub(crate) fn array_length(rt: &mut Rt, v: V) -> R<u32> {
    let first = to_number(rt, v)?;
    let len = crate::conv::int32(first) as u32;
    let n = if v.is_object() { to_number(rt, v)? } else { first };
    if len as f64 != n {
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, "Invalid array length"));
    }
    Ok(len)
}

/// Adds an own property that is not there yet, without asking whether it may be.
pub(crate) fn add(rt: &mut Rt, o: O, key: Key, v: V, attrs: u32) -> R<()> {
    match key {
        Key::Index(i) => rt.def_elem(o, i, v, attrs),
        Key::Name(k) => {
            if o.has(LAZY) {
                call::materialize(rt, o)?;
            }
            rt.add_prop(o, k, v, attrs)
        }
    }
}

/// Makes an own property or replaces it, attributes too: the object is known to be an ordinary extensible one.
pub(crate) fn set_own(rt: &mut Rt, o: O, key: Key, v: V, attrs: u32) -> R<()> {
    match key {
        Key::Index(i) => rt.def_elem(o, i, v, attrs),
        Key::Name(k) => {
            if o.has(LAZY) {
                call::materialize(rt, o)?;
            }
            match rt.find(o, k) {
                Some((slot, _)) => rt.change_prop(o, slot, v, attrs),
                None => rt.add_prop(o, k, v, attrs),
            }
        }
    }
}

/// `set_own` of a plain property, where the object is likely to get it as others of its shape did.
pub(crate) fn append_own(rt: &mut Rt, o: O, key: Key, v: V) -> R<()> {
    if let Key::Name(k) = key {
        let tag = k.ptr() << 4 | WEC as u64;
        let shape = o.shape();
        let line = rt.moves[Rt::line(shape, tag)];
        if line.shape == shape && line.key == tag {
            return add_known(rt, o, line.slot, v);
        }
    }
    set_own(rt, o, key, v, WEC)
}

/// CreateDataPropertyOrThrow.
pub(crate) fn create_data(rt: &mut Rt, o: V, key: Key, v: V) -> R<()> {
    let d = crate::define::Desc { value: v, get: V::EMPTY, set: V::EMPTY, has: WEC, on: WEC };
    crate::define::define_or_throw(rt, o, key, &d)
}

pub(crate) fn extensible(rt: &Rt, o: V) -> bool {
    match o.as_o() {
        Some(o) => !o.has(FIXED),
        None => !o.is_native() || native::is_extensible(rt, o.native_id()),
    }
}

/// Why a write or a delete had no effect.
#[derive(Clone, Copy)]
enum Fail {
    ReadOnly,
    /// A receiver that is no object.
    Receiver,
    /// A receiver that has an accessor of its own.
    Accessor,
    GetterOnly,
    Fixed,
    Primitive,
    Delete,
}

/// Nothing in sloppy code, V8's TypeError in strict code.
#[cold]
fn fail(rt: &mut Rt, strict: bool, why: Fail, o: V, key: Key) -> R<()> {
    if !strict {
        return Ok(());
    }
    let k = key_string(rt, key)?;
    let who = match error::describe(rt, o) {
        Some(w) => w,
        None => return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO)),
    };
    let (k, t) = (Part::S(k), Part::T);
    let parts: &[Part] = match why {
        Fail::ReadOnly if o.is_object() => {
            &[t("Cannot assign to read only property '"), k, t("' of object '"), who, t("'")]
        }
        Fail::ReadOnly | Fail::Primitive | Fail::Receiver => {
            let s = match error::value_text(rt, o)? {
                Part::S(s) => s,
                Part::T(_) => return Err(rt.internal()),
            };
            let ty = Part::S(crate::ops::type_of(rt, o).s());
            let read_only =
                matches!(why, Fail::Receiver) || o.is_str() && (matches!(why, Fail::ReadOnly) || o_has_index(o, key));
            if read_only {
                let p = [t("Cannot assign to read only property '"), k, t("' of "), ty, t(" '"), Part::S(s), t("'")];
                return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
            }
            let p = [t("Cannot create property '"), k, t("' on "), ty, t(" '"), Part::S(s), t("'")];
            return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
        }
        Fail::Accessor => &[t("Cannot redefine property: "), k],
        Fail::GetterOnly => &[t("Cannot set property "), k, t(" of "), who, t(" which has only a getter")],
        Fail::Fixed => &[t("Cannot add property "), k, t(", object is not extensible")],
        Fail::Delete => &[t("Cannot delete property '"), k, t("' of "), who],
    };
    Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, parts))
}

/// Whether a write to a string names one of its units or its length.
fn o_has_index(o: V, key: Key) -> bool {
    match key {
        Key::Index(i) => (i as usize) < o.s().len(),
        Key::Name(k) => k.is(b"length"),
    }
}

/// A key as messages have it.
pub(crate) fn key_string(rt: &mut Rt, key: Key) -> R<S> {
    match key {
        Key::Name(k) if k.is_symbol() => crate::symbol::text(rt, k),
        Key::Name(k) => Ok(k),
        Key::Index(i) => crate::num::int_string(rt, i as f64),
    }
}

/// `delete o.k`
pub fn del(rt: &mut Rt, o: V, k: &'static Lit, strict: bool) -> R<bool> {
    del_v(rt, o, k.v(), strict)
}

/// `delete o[k]`
pub fn del_v(rt: &mut Rt, o: V, k: V, strict: bool) -> R<bool> {
    rt.charge(2)?;
    if o.is_nullish() {
        return Err(error::throw_text(rt, native::TYPE_ERROR_PROTO, "Cannot convert undefined or null to object"));
    }
    let key = to_key_of(rt, k)?;
    if !o.is_object() {
        if o.is_str() && o_has_index(o, key) {
            fail_delete_primitive(rt, strict)?;
            return Ok(false);
        }
        return Ok(true);
    }
    delete_key(rt, o, key, strict)
}

fn fail_delete_primitive(rt: &mut Rt, strict: bool) -> R<()> {
    if strict {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    Ok(())
}

/// [[Delete]]
pub(crate) fn delete_key(rt: &mut Rt, v: V, key: Key, strict: bool) -> R<bool> {
    if let Some(p) = as_proxy(v) {
        return proxy::delete(rt, p, key, strict);
    }
    let Some(attrs) = own_attrs(rt, v, key)? else { return Ok(true) };
    if attrs & C == 0 || typed_key(v, key).is_some() {
        fail(rt, strict, Fail::Delete, v, key)?;
        return Ok(false);
    }
    let o = match v.as_o() {
        Some(o) => o,
        None => native::deleting(rt, v.native_id(), key)?,
    };
    match key {
        Key::Index(i) => rt.del_elem(o, i)?,
        Key::Name(k) => {
            if let Some((slot, _)) = rt.find(o, k) {
                rt.remove_prop(o, slot)?;
            }
        }
    }
    Ok(true)
}

/// The attributes of an own property, whether its value can be had or not.
pub(crate) fn own_attrs(rt: &mut Rt, o: V, key: Key) -> R<Option<u32>> {
    match o.as_native() {
        Some(id) => native::attrs_of(rt, id, key),
        None => Ok(own(rt, o, key)?.map(|f| f.attrs)),
    }
}

/// HasProperty.
pub(crate) fn has_key(rt: &mut Rt, o: V, key: Key) -> R<bool> {
    let mut at = o;
    while !at.is_null() {
        if let Some(p) = as_proxy(at) {
            return proxy::has(rt, p, key);
        }
        if own_attrs(rt, at, key)?.is_some() {
            return Ok(true);
        }
        if typed_key(at, key).is_some() {
            break;
        }
        at = proto_of(rt, at);
        rt.charge(1)?;
    }
    Ok(false)
}

/// Which own keys are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    All,
    Enumerable,
}

/// The own string keys of an object in order (indices ascending, then as added), as an array of strings.
///
/// Of a proxy, these are all that it tells: whoever wants the enumerable ones asks for each, as he does anyway, or calls
/// `enumerable_keys`.
pub(crate) fn own_keys(rt: &mut Rt, o: V, which: Which) -> R<O> {
    if let Some(p) = as_proxy(o) {
        return proxy::string_keys(rt, p);
    }
    let a = rt.array_with_room(8)?;
    let Some(o) = keys_of(rt, o, which)? else { return Ok(a) };
    if let Some(s) = wrapped_string(o) {
        for i in 0..s.len() {
            let k = crate::num::int_string(rt, i as f64)?;
            rt.array_push(a, k.v())?;
        }
        if which == Which::All {
            rt.array_push(a, native::LENGTH.v())?;
        }
    }
    if o.class() == Class::Typed {
        for i in 0..o.typed_len() {
            rt.charge(1)?;
            let k = crate::num::int_string(rt, i as f64)?;
            rt.array_push(a, k.v())?;
        }
    }
    rt.elem_indices(o, |rt, i, attrs| {
        if which == Which::All || attrs & E != 0 {
            rt.charge(1)?;
            let k = crate::num::int_string(rt, i as f64)?;
            rt.array_push(a, k.v())?;
        }
        Ok(())
    })?;
    named_keys(rt, o, which, a)?;
    Ok(a)
}

/// Adds the own string keys that are no array indices.
pub(crate) fn named_keys(rt: &mut Rt, o: O, which: Which, into: O) -> R<()> {
    if o.has(LAZY) {
        if which == Which::Enumerable {
            return Ok(());
        }
        call::materialize(rt, o)?;
    }
    if o.class() == Class::Array && which == Which::All {
        rt.array_push(into, native::LENGTH.v())?;
    }
    let global = rt.heap.globals.same(o.v());
    for p in rt.props(o.shape()) {
        if global && p.is_listed() && global::is_of_module(p.key()) {
            continue;
        }
        if p.is_listed() && (which == Which::All || p.attrs & E != 0) && !p.key().is_symbol() {
            rt.charge(1)?;
            rt.array_push(into, p.key().v())?;
        }
    }
    Ok(())
}

/// The object of the heap that has the own properties of an object that is no proxy; None when there is none of those asked
/// for.
fn keys_of(rt: &mut Rt, o: V, which: Which) -> R<Option<O>> {
    if let Some(o) = o.as_o() {
        return Ok(Some(o));
    }
    if which == Which::Enumerable && !native::shows_keys(rt, o.native_id()) {
        return Ok(None);
    }
    native::body(rt, o.native_id()).map(Some)
}

/// The own enumerable string keys (EnumerableOwnProperties).
pub(crate) fn enumerable_keys(rt: &mut Rt, o: V) -> R<O> {
    let keys = own_keys(rt, o, Which::Enumerable)?;
    if as_proxy(o).is_none() {
        return Ok(keys);
    }
    let out = rt.array_with_room(keys.elen() as usize)?;
    for &k in keys.elems() {
        let key = to_key_of(rt, k)?;
        if own(rt, o, key)?.is_some_and(|f| f.attrs & E != 0) {
            rt.array_push(out, k)?;
        }
    }
    Ok(out)
}

/// The own symbols of an object in the order in which they were added, as an array.
pub(crate) fn own_symbols(rt: &mut Rt, o: V, which: Which) -> R<O> {
    let a = rt.array_with_room(0)?;
    add_symbols(rt, o, which, a)?;
    Ok(a)
}

/// All own keys of an object: strings, then symbols.
pub(crate) fn all_keys(rt: &mut Rt, o: V, which: Which) -> R<O> {
    if let Some(p) = as_proxy(o) {
        return proxy::own_keys(rt, p);
    }
    let a = own_keys(rt, o, which)?;
    add_symbols(rt, o, which, a)?;
    Ok(a)
}

pub(crate) fn add_symbols(rt: &mut Rt, o: V, which: Which, into: O) -> R<()> {
    if let Some(p) = as_proxy(o) {
        for &k in proxy::own_keys(rt, p)?.elems() {
            if k.is_symbol() {
                rt.array_push(into, k)?;
            }
        }
        return Ok(());
    }
    if which == Which::All && o.same(V::native(native::CONSOLE)) {
        return Err(rt.api("the symbols of console"));
    }
    let Some(o) = keys_of(rt, o, which)? else { return Ok(()) };
    for p in rt.props(o.shape()) {
        if p.key != 0 && (which == Which::All || p.attrs & E != 0) && p.key().is_symbol() {
            rt.charge(1)?;
            rt.array_push(into, p.key().key_v())?;
        }
    }
    Ok(())
}

/// RequireObjectCoercible for a destructuring pattern; `first` is the first property it reads.
pub fn req_obj(rt: &mut Rt, v: V, text: &'static str, first: &'static str) -> R<()> {
    if v.is_nullish() {
        return Err(error::destructure(rt, v, text, first));
    }
    Ok(())
}

/// Defines a property that enumeration does not show.
pub(crate) fn add_hidden(rt: &mut Rt, o: O, k: &'static Lit, v: V) -> R<()> {
    let key = to_key_of(rt, k.v())?;
    add(rt, o, key, v, WC)
}
