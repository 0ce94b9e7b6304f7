//! Object and Object.prototype (ECMA-262 §20.1).

use crate::call::{self, arg};
use crate::conv::{to_key_of, to_object};
use crate::define::{define_or_throw, Desc};
use crate::error::{self, Part};
use crate::iter;
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, Class, Found, Key, ACC, C, E, FIXED, FIXED_LEN, FROZEN, LAZY, O, SEALED, SPARSE, W, WEC};
use crate::ops::same_value;
use crate::props::{self, Which};
use crate::proxy;
use crate::str::Lit;
use crate::symbol;
use crate::value::{Stop, R, V};

pub fn object(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    if v.is_nullish() {
        return crate::literal::obj(rt);
    }
    to_object(rt, v)
}

fn own_list(rt: &mut Rt, args: &[V], each: fn(&mut Rt, V, V) -> R<V>) -> R<V> {
    let o = to_object(rt, arg(args, 0))?;
    let keys = props::own_keys(rt, o, Which::Enumerable)?;
    let out = rt.array_with_room(keys.elen() as usize)?;
    for &k in keys.elems() {
        rt.charge(1)?;
        let key = to_key_of(rt, k)?;
        match props::own(rt, o, key)? {
            Some(f) if f.attrs & E != 0 => {
                let v = props::get_key(rt, o, key)?;
                let item = each(rt, k, v)?;
                rt.array_push(out, item)?;
            }
            _ => {}
        }
    }
    Ok(out.v())
}

pub fn keys(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = to_object(rt, arg(args, 0))?;
    Ok(props::enumerable_keys(rt, o)?.v())
}

pub fn values(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    own_list(rt, args, |_, _, v| Ok(v))
}

pub fn entries(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    own_list(rt, args, |rt, k, v| Ok(rt.new_array(&[k, v])?.v()))
}

pub fn assign(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let to = to_object(rt, arg(args, 0))?;
    for &src in args.get(1..).unwrap_or(&[]) {
        if src.is_nullish() {
            continue;
        }
        let src = to_object(rt, src)?;
        let keys = props::all_keys(rt, src, Which::Enumerable)?;
        for &k in keys.elems() {
            rt.charge(1)?;
            let key = to_key_of(rt, k)?;
            match props::own(rt, src, key)? {
                Some(f) if f.attrs & E != 0 => {
                    let v = props::get_key(rt, src, key)?;
                    props::put_key(rt, to, key, v, true)?;
                }
                _ => {}
            }
        }
    }
    Ok(to)
}

fn lower_proxy(rt: &mut Rt, o: O, lost: u32) -> R<V> {
    if lost != 0 {
        return Err(rt.api("freezing a proxy"));
    }
    if !proxy::prevent_extensions(rt, o)? {
        return Err(error::type_error(rt, "'preventExtensions' on proxy: trap returned falsish"));
    }
    Ok(o.v())
}

/// The object of the heap that has the own properties of a value that is no proxy; None for a primitive.
fn body_of(rt: &mut Rt, v: V) -> R<Option<O>> {
    if v.is_native() {
        return native::body(rt, v.native_id()).map(Some);
    }
    Ok(v.as_o())
}

/// Takes `lost` from every own property and forbids new ones.
fn lower(rt: &mut Rt, v: V, lost: u32) -> R<V> {
    if let Some(p) = proxy::as_proxy(v) {
        return lower_proxy(rt, p, lost);
    }
    let Some(o) = body_of(rt, v)? else { return Ok(v) };
    if o.has(LAZY) && lost != 0 {
        props::own_keys(rt, v, Which::All)?;
    }
    if let Some(id) = v.as_native() {
        native::note_fixed(rt, id);
    }
    rt.changes(o);
    rt.set_flag(o, FIXED)?;
    if lost == 0 {
        return Ok(v);
    }
    rt.charge(rt.props(o.shape()).len() + 1)?;
    rt.lower_attrs(o, lost)?;
    if o.class() == Class::Typed {
        if lost & W != 0 && o.typed_len() > 0 {
            return Err(error::type_error(rt, "Cannot freeze array buffer views with elements"));
        }
        return Ok(v);
    }
    rt.lower_elems(o, lost)?;
    if o.class() == Class::Array && lost & W != 0 {
        rt.set_flag(o, FIXED_LEN)?;
    }
    Ok(v)
}

pub fn freeze(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    lower(rt, arg(args, 0), W | C)
}

pub fn seal(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    lower(rt, arg(args, 0), C)
}

pub fn prevent_extensions(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    lower(rt, arg(args, 0), 0)
}

/// Whether no own property has any of the attributes `any`, and none can be added.
fn is_lowered(rt: &mut Rt, v: V, any: u32) -> R<V> {
    if let Some(p) = proxy::as_proxy(v) {
        return is_proxy_lowered(rt, p, any);
    }
    if props::extensible(rt, v) {
        return Ok(V::bool(!v.is_object()));
    }
    let Some(o) = body_of(rt, v)? else { return Ok(V::TRUE) };
    if o.has(LAZY) {
        props::own_keys(rt, v, Which::All)?;
    }
    let test = |attrs: u32| attrs & if attrs & ACC != 0 { any & !W } else { any } != 0;
    let mut free = rt.props(o.shape()).iter().any(|p| p.is_listed() && test(p.attrs));
    if o.class() == Class::Array && any & W != 0 && !o.has(FIXED_LEN) {
        free = true;
    }
    // V8 takes elements of typed arrays for sealed.
    free |= o.class() == Class::Typed && any & W != 0 && o.typed_len() > 0;
    if o.has(SPARSE) || !o.has(FROZEN | SEALED) || any & W != 0 {
        rt.elem_indices(o, |_, _, attrs| {
            free |= test(attrs);
            Ok(())
        })?;
    }
    Ok(V::bool(!free))
}

/// The same of a proxy, whose traps are asked (ECMA-262 §7.3.16).
fn is_proxy_lowered(rt: &mut Rt, o: O, any: u32) -> R<V> {
    if proxy::is_extensible(rt, o.v())? {
        return Ok(V::FALSE);
    }
    let keys = props::all_keys(rt, o.v(), Which::All)?;
    for &k in keys.elems() {
        let key = to_key_of(rt, k)?;
        if let Some(f) = props::own(rt, o.v(), key)? {
            if f.attrs & if f.attrs & ACC != 0 { any & !W } else { any } != 0 {
                return Ok(V::FALSE);
            }
        }
    }
    Ok(V::TRUE)
}

pub fn is_frozen(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    is_lowered(rt, arg(args, 0), W | C)
}

pub fn is_sealed(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    is_lowered(rt, arg(args, 0), C)
}

pub fn is_extensible(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    Ok(V::bool(v.is_object() && proxy::is_extensible(rt, v)?))
}

pub fn create(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let p = arg(args, 0);
    if !p.is_object() && !p.is_null() {
        return Err(bad_proto(rt, p));
    }
    let shape = rt.root(p)?;
    let o = rt.new_obj(shape, Class::Object, 4, 0)?.v();
    if !arg(args, 1).is_undefined() {
        return define_properties(rt, V::UNDEFINED, &[o, arg(args, 1)]);
    }
    Ok(o)
}

pub(crate) fn bad_proto(rt: &mut Rt, p: V) -> Stop {
    let s = match error::value_text(rt, p) {
        Ok(s) => s,
        Err(s) => return s,
    };
    let t = Part::T("Object prototype may only be an Object or null: ");
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[t, s])
}

pub fn get_prototype_of(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    if v.is_nullish() {
        to_object(rt, v)?;
    }
    if v.same(V::native(native::GLOBAL_THIS)) || v.same(V::native(native::CONSOLE)) {
        return Err(rt.api("the prototype of the global object or of console"));
    }
    if v.is_object() {
        return proxy::prototype(rt, v);
    }
    Ok(props::proto_of_value(rt, v))
}

/// OrdinarySetPrototypeOf, with V8's errors.
fn change_proto(rt: &mut Rt, v: V, p: V) -> R<()> {
    if let Some(o) = proxy::as_proxy(v) {
        if proxy::set_prototype(rt, o, p)? {
            return Ok(());
        }
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    match try_proto(rt, v, p)? {
        Proto::Changed => Ok(()),
        Proto::Immutable => {
            let text = "Immutable prototype object 'Object.prototype' cannot have their prototype set";
            Err(error::type_error(rt, text))
        }
        Proto::Fixed => Err(error::about(rt, "", v, " is not extensible")),
        Proto::Cyclic => Err(error::type_error(rt, "Cyclic __proto__ value")),
    }
}

/// [[SetPrototypeOf]]
pub(crate) fn set_proto_of(rt: &mut Rt, v: V, p: V) -> R<bool> {
    if let Some(o) = proxy::as_proxy(v) {
        return proxy::set_prototype(rt, o, p);
    }
    Ok(try_proto(rt, v, p)? == Proto::Changed)
}

/// What became of a change of a prototype.
#[derive(PartialEq, Eq)]
pub(crate) enum Proto {
    Changed,
    /// It is that of Object.prototype.
    Immutable,
    Fixed,
    Cyclic,
}

/// OrdinarySetPrototypeOf.
pub(crate) fn try_proto(rt: &mut Rt, v: V, p: V) -> R<Proto> {
    if matches!(v.as_native(), Some(native::GLOBAL_THIS | native::CONSOLE)) {
        return Err(rt.api("the prototype of the global object or of console"));
    }
    if props::proto_of(rt, v).same(p) {
        return Ok(Proto::Changed);
    }
    if v.same(V::native(native::OBJECT_PROTO)) {
        return Ok(Proto::Immutable);
    }
    if !props::extensible(rt, v) {
        return Ok(Proto::Fixed);
    }
    let mut at = p;
    while at.is_object() && proxy::as_proxy(at).is_none() {
        if at.same(v) {
            return Ok(Proto::Cyclic);
        }
        rt.charge(1)?;
        at = props::proto_of(rt, at);
    }
    if let Some(id) = v.as_native() {
        native::note_prototype(rt, id)?;
    }
    let Some(o) = body_of(rt, v)? else { return Err(rt.internal()) };
    if o.has(LAZY) {
        props::own_keys(rt, o.v(), Which::All)?;
    }
    rt.heap.special = true;
    rt.set_proto_of(o, p)?;
    Ok(Proto::Changed)
}

pub fn set_prototype_of(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let (v, p) = (arg(args, 0), arg(args, 1));
    if v.is_nullish() {
        return Err(error::type_error(rt, "Object.setPrototypeOf called on null or undefined"));
    }
    if !p.is_object() && !p.is_null() {
        return Err(bad_proto(rt, p));
    }
    if v.is_object() {
        change_proto(rt, v, p)?;
    }
    Ok(v)
}

pub fn get_proto(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    get_prototype_of(rt, V::UNDEFINED, &[this])
}

pub fn set_proto(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let p = arg(args, 0);
    if this.is_nullish() {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    if this.is_object() && (p.is_object() || p.is_null()) {
        change_proto(rt, this, p)?;
    }
    Ok(V::UNDEFINED)
}

/// ToPropertyDescriptor.
pub(crate) fn descriptor(rt: &mut Rt, d: V) -> R<Desc> {
    if !d.is_object() {
        let s = error::value_text(rt, d)?;
        let t = Part::T("Property description must be an object: ");
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[t, s]));
    }
    let mut out = Desc { value: V::EMPTY, get: V::EMPTY, set: V::EMPTY, has: 0, on: 0 };
    let names: [(&'static Lit, u32); 3] =
        [(&native::ENUMERABLE, E), (&native::CONFIGURABLE, C), (&native::WRITABLE, W)];
    let field = |rt: &mut Rt, k: &'static Lit| -> R<V> {
        let key = to_key_of(rt, k.v())?;
        if props::has_key(rt, d, key)? {
            return props::get_key(rt, d, key);
        }
        Ok(V::EMPTY)
    };
    for (k, bit) in &names[..2] {
        let v = field(rt, k)?;
        if !v.is_empty() {
            out.has |= bit;
            out.on |= if v.truthy() { *bit } else { 0 };
        }
    }
    out.value = field(rt, &native::VALUE)?;
    let v = field(rt, names[2].0)?;
    if !v.is_empty() {
        out.has |= W;
        out.on |= if v.truthy() { W } else { 0 };
    }
    for getter in [true, false] {
        let v = field(rt, if getter { &native::GET } else { &native::SET })?;
        if v.is_empty() {
            continue;
        }
        if !v.is_undefined() && !call::is_callable(v) {
            return Err(not_accessor(rt, getter, v));
        }
        if getter {
            out.get = v;
        } else {
            out.set = v;
        }
    }
    let accessor = !out.get.is_empty() || !out.set.is_empty();
    if accessor && (!out.value.is_empty() || out.has & W != 0) {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    }
    Ok(out)
}

fn not_accessor(rt: &mut Rt, getter: bool, v: V) -> Stop {
    let s = match error::value_text(rt, v) {
        Ok(s) => s,
        Err(s) => return s,
    };
    let t = Part::T(if getter { "Getter must be a function: " } else { "Setter must be a function: " });
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &[t, s])
}

pub fn define_property(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = arg(args, 0);
    if !o.is_object() {
        return Err(error::type_error(rt, "Object.defineProperty called on non-object"));
    }
    let key = to_key_of(rt, arg(args, 1))?;
    let d = descriptor(rt, arg(args, 2))?;
    define_or_throw(rt, o, key, &d)?;
    Ok(o)
}

pub fn define_properties(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = arg(args, 0);
    if !o.is_object() {
        return Err(error::type_error(rt, "Object.defineProperties called on non-object"));
    }
    let src = to_object(rt, arg(args, 1))?;
    let keys = props::all_keys(rt, src, Which::Enumerable)?.elems();
    // All descriptors are read before the first property is defined.
    let all = rt.array_with_room(keys.len())?;
    for &k in keys {
        let key = to_key_of(rt, k)?;
        if proxy::as_proxy(src).is_some() {
            return Err(rt.api("a proxy as the list of descriptors"));
        }
        let d = props::get_key(rt, src, key)?;
        let d = descriptor(rt, d)?;
        let c = rt.new_cell(&[d.value, d.get, d.set, V::num(d.has as f64), V::num(d.on as f64)])?;
        rt.array_push(all, c)?;
    }
    for (&k, &c) in keys.iter().zip(all.elems()) {
        let key = to_key_of(rt, k)?;
        let d = Desc {
            value: cell(c, 0),
            get: cell(c, 1),
            set: cell(c, 2),
            has: cell(c, 3).f() as u32,
            on: cell(c, 4).f() as u32,
        };
        define_or_throw(rt, o, key, &d)?;
    }
    Ok(o)
}

pub fn get_own_property_names(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = to_object(rt, arg(args, 0))?;
    Ok(props::own_keys(rt, o, Which::All)?.v())
}

pub fn get_own_property_symbols(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = to_object(rt, arg(args, 0))?;
    Ok(props::own_symbols(rt, o, Which::All)?.v())
}

/// FromPropertyDescriptor (ECMA-262 §6.2.6.4) of a property of `o`.
fn from_descriptor(rt: &mut Rt, o: V, f: Found) -> R<V> {
    if f.v.same(V::POISON) {
        return of_poison(rt, o, f);
    }
    let d = crate::literal::obj(rt)?;
    if f.attrs & ACC != 0 {
        crate::literal::def_prop(rt, d, &native::GET, cell(f.v, 0))?;
        crate::literal::def_prop(rt, d, &native::SET, cell(f.v, 1))?;
    } else {
        crate::literal::def_prop(rt, d, &native::VALUE, f.v)?;
        crate::literal::def_prop(rt, d, &native::WRITABLE, V::bool(f.attrs & W != 0))?;
    }
    crate::literal::def_prop(rt, d, &native::ENUMERABLE, V::bool(f.attrs & E != 0))?;
    crate::literal::def_prop(rt, d, &native::CONFIGURABLE, V::bool(f.attrs & C != 0))?;
    Ok(d)
}

/// The descriptor of a property whose value cannot be had: to read the descriptor's own `value` stops. A function's
/// `arguments` and `caller` cannot be written, an error's `stack` and `message` can.
fn of_poison(rt: &mut Rt, o: V, f: Found) -> R<V> {
    let writable = match o.as_o().map(|o| o.class()) {
        Some(Class::Func) => false,
        Some(Class::Error) => true,
        _ => return Err(rt.api("a descriptor of callee")),
    };
    let d = crate::literal::obj(rt)?;
    let k = rt.intern(native::VALUE.s())?;
    rt.add_prop(d.o(), k, V::POISON, ACC | WEC)?;
    crate::literal::def_prop(rt, d, &native::WRITABLE, V::bool(writable))?;
    crate::literal::def_prop(rt, d, &native::ENUMERABLE, V::bool(f.attrs & E != 0))?;
    crate::literal::def_prop(rt, d, &native::CONFIGURABLE, V::bool(f.attrs & C != 0))?;
    Ok(d)
}

pub fn get_own_property_descriptor(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = to_object(rt, arg(args, 0))?;
    let key = to_key_of(rt, arg(args, 1))?;
    if o.same(V::native(native::GLOBAL_THIS)) {
        super::global::check_described(rt, key)?;
    }
    match props::own(rt, o, key)? {
        Some(f) => from_descriptor(rt, o, f),
        None => Ok(V::UNDEFINED),
    }
}

pub fn get_own_property_descriptors(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = to_object(rt, arg(args, 0))?;
    if o.same(V::native(native::GLOBAL_THIS)) {
        return Err(rt.api("descriptors of globals that are accessors in Node.js"));
    }
    let out = crate::literal::obj(rt)?;
    for &k in props::all_keys(rt, o, Which::All)?.elems() {
        let key = to_key_of(rt, k)?;
        if let Some(f) = props::own(rt, o, key)? {
            let d = from_descriptor(rt, o, f)?;
            props::set_own(rt, out.o(), key, d, WEC)?;
        }
    }
    Ok(out)
}

pub fn from_entries(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    if v.is_nullish() {
        return Err(error::type_error(rt, "undefined is not iterable"));
    }
    let mut it = iter::iter_of(rt, v)?;
    let out = crate::literal::obj(rt)?;
    loop {
        let (e, done) = iter::next(rt, &mut it)?;
        if done {
            return Ok(out);
        }
        let entry = keyed_entry(rt, e);
        let (key, v) = iter::or_close(rt, &mut it, entry)?;
        props::set_own(rt, out.o(), key, v, WEC)?;
    }
}

fn keyed_entry(rt: &mut Rt, e: V) -> R<(Key, V)> {
    let (k, v) = super::collection::entry_of(rt, e)?;
    Ok((to_key_of(rt, k)?, v))
}

pub fn is(_rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    Ok(V::bool(same_value(arg(args, 0), arg(args, 1))))
}

pub fn has_own(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let o = to_object(rt, arg(args, 0))?;
    let key = to_key_of(rt, arg(args, 1))?;
    Ok(V::bool(props::own_attrs(rt, o, key)?.is_some()))
}

pub fn has_own_property(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let key = to_key_of(rt, arg(args, 0))?;
    let o = to_object(rt, this)?;
    Ok(V::bool(props::own_attrs(rt, o, key)?.is_some()))
}

pub fn is_prototype_of(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    if !v.is_object() {
        return Ok(V::FALSE);
    }
    let o = to_object(rt, this)?;
    let mut at = proxy::prototype(rt, v)?;
    while !at.is_null() {
        if at.same(o) {
            return Ok(V::TRUE);
        }
        rt.charge(1)?;
        at = proxy::prototype(rt, at)?;
    }
    Ok(V::FALSE)
}

pub fn property_is_enumerable(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let key = to_key_of(rt, arg(args, 0))?;
    let o = to_object(rt, this)?;
    let attrs = props::own_attrs(rt, o, key)?;
    Ok(V::bool(attrs.is_some_and(|a| a & E != 0)))
}

/// The builtin tag of Object.prototype.toString, of all but undefined and null.
fn tag(v: V) -> &'static str {
    if v.is_str() || v.same(V::native(native::STRING_PROTO)) {
        return "[object String]";
    }
    if v.is_num() || v.same(V::native(native::NUMBER_PROTO)) {
        return "[object Number]";
    }
    if v.is_bool() || v.same(V::native(native::BOOLEAN_PROTO)) {
        return "[object Boolean]";
    }
    if v.is_bigint() {
        return "[object BigInt]";
    }
    if super::array::is_array_value(v) {
        return "[object Array]";
    }
    if call::is_callable(v) {
        return "[object Function]";
    }
    if v.is_native() {
        return match v.native_id() {
            native::ARRAY_PROTO => "[object Array]",
            _ => "[object Object]",
        };
    }
    match v.o().class() {
        Class::Array => "[object Array]",
        Class::Error => "[object Error]",
        Class::Args => "[object Arguments]",
        Class::RegExp => "[object RegExp]",
        Class::Date => "[object Date]",
        Class::Wrap => tag(v.o().extra(0)),
        _ => "[object Object]",
    }
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    if this.is_nullish() {
        let text = if this.is_null() { "[object Null]" } else { "[object Undefined]" };
        return Ok(rt.str8(text.as_bytes())?.v());
    }
    if this.is_native() && this.native_id() == native::HOST {
        return Err(rt.api("the text of a host object"));
    }
    let own = tag(this);
    let given = props::get_key(rt, this, Key::Name(symbol::well_known(symbol::id::TO_STRING_TAG)))?;
    match given.as_s() {
        Some(s) => Ok(error::join(rt, &[Part::T("[object "), Part::S(s), Part::T("]")])?.v()),
        None => Ok(rt.str8(own.as_bytes())?.v()),
    }
}

pub fn to_locale_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    if this.is_nullish() {
        return Err(error::type_error(rt, "Object.prototype.toLocaleString called on null or undefined"));
    }
    let f = props::get(rt, this, &native::TO_STRING)?;
    call::call(rt, f, this, &[], "")
}

pub fn value_of(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    to_object(rt, this)
}
