//! Classes (ECMA-262 §15.7): constructors, home objects, super, fields. A closure's hidden values come before its boxes:
//! of a method that uses super its home object, of a class's constructor what is named here.

use crate::call::{self, arg, info_of};
use crate::conv::to_key_of;
use crate::define::{define, Desc};
use crate::error::{self, Part};
use crate::literal::add_known;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Key, ACC, C, FIXED, LAZY, O, WC, WEC};
use crate::private;
use crate::props;
use crate::str::{Lit, Sb};
use crate::value::{Stop, R, V};

/// The prototype of the instances: the home object of the constructor.
pub(crate) const PROTO: usize = 0;
/// What instances get: an array of keys and the closures that make the values; undefined when they get nothing.
pub(crate) const FIELDS: usize = 1;
/// The key that marks instances with the private methods of the class; undefined when it has none.
pub(crate) const BRAND: usize = 2;

/// A closure of `func` with hidden values and boxes, without any property.
fn hidden_closure(rt: &mut Rt, func: u32, shape: u32, hidden: &[V], boxes: &[V]) -> R<O> {
    let o = rt.new_obj(shape, Class::Func, 3, hidden.len() + boxes.len())?;
    for (i, &v) in hidden.iter().chain(boxes).enumerate() {
        rt.write(o.extra_ptr(i), v)?;
    }
    rt.set_aux(o, func)?;
    Ok(o)
}

/// A method that uses super.
pub fn make_method(rt: &mut Rt, func: u32, home: V, boxes: &[V]) -> R<V> {
    let shape = call::shape_of(rt, func)?;
    let o = hidden_closure(rt, func, shape, &[home], boxes)?;
    rt.set_flag(o, LAZY)?;
    Ok(o.v())
}

/// A class whose constructor is `func`; `heritage` EMPTY when it has none.
pub fn make_class(rt: &mut Rt, func: u32, heritage: V, boxes: &[V]) -> R<V> {
    rt.charge(4)?;
    let (parent, inherited) = parents(rt, heritage)?;
    let shape = rt.root(inherited)?;
    let proto = rt.new_obj(shape, Class::Object, 4, 0)?;
    let shape = rt.root(parent)?;
    let o = hidden_closure(rt, func, shape, &[proto.v(), V::UNDEFINED, V::UNDEFINED], boxes)?;
    rt.set_class(o);
    if heritage.is_empty() {
        rt.set_class_of(proto, func + 1)?;
    }
    let Some(info) = info_of(rt, o) else { return Err(rt.internal()) };
    // Only objects that inherit from a function could be hit by these, and they ask slowly.
    let was = rt.heap.special;
    for (k, v, attrs) in [
        (&native::LENGTH as &'static Lit, V::num(info.length as f64), C),
        (&native::NAME, info.name.v(), C),
        (&native::PROTOTYPE, proto.v(), 0),
    ] {
        let k = rt.intern(k.s())?;
        rt.add_prop(o, k, v, attrs)?;
    }
    rt.heap.special = was;
    props::add_hidden(rt, proto, &native::CONSTRUCTOR, o.v())?;
    Ok(o.v())
}

/// What a class and its prototype inherit from.
fn parents(rt: &mut Rt, heritage: V) -> R<(V, V)> {
    let function = V::native(native::FUNCTION_PROTO);
    if heritage.is_empty() {
        return Ok((function, V::native(native::OBJECT_PROTO)));
    }
    if heritage.is_null() {
        return Ok((function, V::NULL));
    }
    if !call::is_constructor(rt, heritage) {
        return Err(error::about(rt, "Class extends value ", heritage, " is not a constructor or null"));
    }
    let p = props::get(rt, heritage, &native::PROTOTYPE)?;
    if !p.is_object() && !p.is_null() {
        return Err(error::about(rt, "Class extends value does not have valid prototype property ", p, ""));
    }
    Ok((heritage, p))
}

/// Whether a value is the constructor of a class.
#[inline(always)]
pub(crate) fn is_class(f: V) -> bool {
    f.as_o().is_some_and(O::is_class)
}

/// The property `prototype` of a function. That of a class cannot be written.
#[inline]
pub(crate) fn prototype_of(rt: &mut Rt, f: V) -> R<V> {
    if is_class(f) {
        return Ok(f.o().extra(PROTO));
    }
    props::get(rt, f, &native::PROTOTYPE)
}

/// A new instance for a new.target, without properties (OrdinaryCreateFromConstructor).
pub fn instance(rt: &mut Rt, target: V) -> R<V> {
    if is_class(target) {
        if let Some(shape) = rt.first_shape(target.o().extra(PROTO).o()) {
            return Ok(rt.new_obj(shape, Class::Object, rt.room_of(shape), 0)?.v());
        }
    }
    first_instance(rt, target)
}

#[cold]
#[inline(never)]
fn first_instance(rt: &mut Rt, target: V) -> R<V> {
    let proto = prototype_for(rt, target, native::OBJECT_PROTO)?;
    let shape = if is_class(target) { rt.root_of_class(proto.o())? } else { rt.root(proto)? };
    Ok(rt.new_obj(shape, Class::Object, rt.room_of(shape), 0)?.v())
}

/// What a base constructor gives that returns `v`.
#[inline(always)]
pub fn made(this: V, v: V) -> V {
    if v.is_object() {
        return v;
    }
    this
}

/// The check of what a constructor of a class with heritage gives.
#[inline(always)]
pub fn constructed(r: R<V>, rt: &mut Rt) -> R<V> {
    let v = r?;
    if v.is_object() {
        return Ok(v);
    }
    Err(not_constructed(rt))
}

#[cold]
#[inline(never)]
fn not_constructed(rt: &mut Rt) -> Stop {
    error::type_error(rt, "Derived constructors may only return object or undefined")
}

/// What the class `class` extends, if that is the class whose constructor is `func`.
#[inline(always)]
pub fn parent_is(rt: &mut Rt, class: V, func: u32) -> Option<V> {
    let parent = rt.proto_of_obj(class.o());
    (is_class(parent) && parent.o().aux() == func).then_some(parent)
}

/// The prototype of what `new` makes for a new.target (GetPrototypeFromConstructor).
#[inline]
pub(crate) fn prototype_for(rt: &mut Rt, target: V, default: u16) -> R<V> {
    let p = prototype_of(rt, target)?;
    Ok(if p.is_object() { p } else { V::native(default) })
}

/// new.target at the entry of a class's constructor, which cannot be called.
#[inline(always)]
pub fn class_target(rt: &mut Rt, me: V) -> R<V> {
    let target = rt.new_target;
    if target.is_undefined() {
        return Err(called(rt, me));
    }
    rt.new_target = V::UNDEFINED;
    Ok(target)
}

#[cold]
#[inline(never)]
fn called(rt: &mut Rt, me: V) -> Stop {
    let Some(info) = info_of(rt, me.o()) else { return rt.internal() };
    let (name, t) = (info.name.s(), Part::T);
    if name.len() == 0 {
        return error::type_error(rt, "Class constructors cannot be invoked without 'new'");
    }
    let p = [t("Class constructor "), Part::S(name), t(" cannot be invoked without 'new'")];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// `super(...args)`, but for the binding of this.
#[inline]
pub fn super_call(rt: &mut Rt, class: V, target: V, args: &[V]) -> R<V> {
    let parent = props::proto_of(rt, class);
    if !call::is_constructor(rt, parent) {
        return Err(no_parent(rt, class, parent));
    }
    call::construct_as(rt, parent, args, target, "")
}

pub fn super_call_arr(rt: &mut Rt, class: V, target: V, args: V) -> R<V> {
    let args = call::arr_args(rt, args)?;
    super_call(rt, class, target, args)
}

#[cold]
#[inline(never)]
fn no_parent(rt: &mut Rt, class: V, parent: V) -> Stop {
    let name = match info_of(rt, class.o()) {
        Some(i) => i.name.s(),
        None => return rt.internal(),
    };
    let parent = match error::function_name(rt, parent) {
        Some(s) if s.len() > 0 => Part::S(s),
        Some(_) => Part::T("null"),
        None => match error::value_text(rt, parent) {
            Ok(w) => w,
            Err(s) => return s,
        },
    };
    let t = Part::T;
    let of = if name.len() == 0 { t("anonymous class") } else { Part::S(name) };
    let p = [t("Super constructor "), parent, t(" of "), of, t(" is not a constructor")];
    error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p)
}

/// The check that this has not been bound by an earlier super call.
#[inline(always)]
pub fn unbound(rt: &mut Rt, this: V) -> R<()> {
    if this.is_empty() {
        return Ok(());
    }
    Err(error::throw_text(rt, native::REFERENCE_ERROR_PROTO, "Super constructor may only be called once"))
}

/// The key of a static element of a class (ToPropertyKey).
pub fn static_key(rt: &mut Rt, k: V) -> R<V> {
    let k = crate::conv::to_key(rt, k)?;
    if k.is_str() && k.s().is(b"prototype") {
        return Err(error::type_error(rt, "Classes may not have a static property named 'prototype'"));
    }
    Ok(k)
}

/// Defines a method of a class: it is not enumerable.
pub fn def_hidden(rt: &mut Rt, o: V, k: V, v: V) -> R<()> {
    rt.charge(1)?;
    let key = to_key_of(rt, k)?;
    props::set_own(rt, o.o(), key, v, WC)
}

/// Defines a getter or setter of a class.
pub fn def_accessor_hidden(rt: &mut Rt, o: V, k: V, f: V, getter: bool) -> R<()> {
    crate::literal::accessor(rt, o, k, f, getter, C | ACC)
}

/// SetFunctionName (§10.2.9).
pub fn set_name(rt: &mut Rt, f: V, k: V, prefix: &'static str) -> R<()> {
    rt.charge(1)?;
    let o = f.o();
    if o.has(LAZY) {
        call::materialize(rt, o)?;
    }
    let mut out = Sb::new();
    if !prefix.is_empty() {
        out.bytes(rt, prefix.as_bytes())?;
        out.bytes(rt, b" ")?;
    }
    let text = match k.is_symbol() {
        true => crate::symbol::function_name(rt, k.symbol())?,
        false => crate::conv::to_string(rt, k)?,
    };
    out.s(rt, text)?;
    let name = out.done(rt)?;
    let key = to_key_of(rt, native::NAME.v())?;
    let was = rt.heap.special;
    props::set_own(rt, o, key, name.v(), C)?;
    rt.heap.special = was;
    Ok(())
}

/// What the instances of a class get, for writing.
pub(crate) fn fields(rt: &mut Rt, class: V) -> R<O> {
    let o = class.o();
    if let Some(list) = o.extra(FIELDS).as_array() {
        return Ok(list);
    }
    let list = rt.array_with_room(4)?;
    rt.write(o.extra_ptr(FIELDS), list.v())?;
    Ok(list)
}

/// A field of the instances of a class; its value comes from the closure `f`, and is undefined without one.
pub fn def_field(rt: &mut Rt, class: V, k: V, f: V) -> R<()> {
    let k = if k.is_cell() {
        k
    } else {
        match to_key_of(rt, k)? {
            Key::Index(i) => V::num(i as f64),
            Key::Name(s) if k.is_symbol() => V::of_symbol(s),
            Key::Name(s) => s.v(),
        }
    };
    let list = fields(rt, class)?;
    rt.array_push(list, k)?;
    rt.array_push(list, f)?;
    Ok(())
}

/// InitializeInstanceElements (§7.3.34).
#[inline(always)]
pub fn init_fields(rt: &mut Rt, o: V, class: V) -> R<()> {
    if class.o().extra(FIELDS).is_undefined() {
        return Ok(());
    }
    init_listed(rt, o, class)
}

/// The closure that gives field `i` of the instances of a class its value.
#[inline(always)]
pub fn field_of(class: V, i: usize) -> V {
    match class.o().extra(FIELDS).as_array().and_then(|list| list.elems().get(2 * i + 1)) {
        Some(&f) => f,
        None => V::UNDEFINED,
    }
}

/// Marks an instance as one that has the private methods of its class.
pub fn brand(rt: &mut Rt, o: V, class: V) -> R<()> {
    if o.is_native() {
        return Err(rt.api("a private method of a built-in object"));
    }
    private::add_brand(rt, o, class)
}

#[inline(never)]
fn init_listed(rt: &mut Rt, o: V, class: V) -> R<()> {
    if o.is_native() {
        return Err(rt.api("a field of a built-in object"));
    }
    private::add_brand(rt, o, class)?;
    let Some(list) = class.o().extra(FIELDS).as_array() else { return Err(rt.internal()) };
    for pair in list.elems().chunks_exact(2) {
        rt.charge(1)?;
        let (k, f) = (pair[0], pair[1]);
        let v = match call::code(rt, f) {
            Some(code) => code(rt, f, o, &[])?,
            None => V::UNDEFINED,
        };
        if k.is_cell() {
            private::add_private(rt, o, k, v)?;
        } else {
            let key = to_key_of(rt, k)?;
            define_field(rt, o, key, v)?;
        }
    }
    Ok(())
}

/// CreateDataPropertyOrThrow, on an object that most likely gets the property as others of its shape did.
pub(crate) fn define_field(rt: &mut Rt, o: V, key: Key, v: V) -> R<()> {
    let ob = o.o();
    if let (Key::Name(k), false) = (key, ob.has(FIXED) || ob.class() != Class::Object) {
        let tag = k.ptr() << 4 | WEC as u64;
        let shape = ob.shape();
        let line = rt.moves[Rt::line(shape, tag)];
        if line.shape == shape && line.key == tag {
            return add_known(rt, ob, line.slot, v);
        }
    }
    let d = Desc { value: v, get: V::EMPTY, set: V::EMPTY, has: WEC, on: WEC };
    if define(rt, ob, key, &d)? {
        return Ok(());
    }
    Err(error::not_defined(rt, o, key))
}

/// `super[k]` with its own this.
pub fn get_super(rt: &mut Rt, home: V, this: V, k: V) -> R<V> {
    rt.charge(1)?;
    let at = props::proto_of(rt, home);
    if at.is_null() {
        return Err(error::nullish_access(rt, "read", "reading", at, k));
    }
    let key = to_key_of(rt, k)?;
    props::get_from(rt, at, key, this)
}

/// `super[k] = v` with its own this.
pub fn put_super(rt: &mut Rt, home: V, this: V, k: V, v: V, strict: bool) -> R<()> {
    rt.charge(1)?;
    let at = props::proto_of(rt, home);
    if at.is_null() {
        return Err(error::nullish_access(rt, "set", "setting", at, k));
    }
    let key = to_key_of(rt, k)?;
    props::put_from(rt, at, key, v, this, strict)
}

/// Constructs a built-in that looks at its arguments before it asks for the prototype.
fn construct_value(rt: &mut Rt, id: u16, default: u16, target: V, args: &[V]) -> R<V> {
    let v = native::dispatch(rt, id, V::EMPTY, args)?;
    let proto = prototype_for(rt, target, default)?;
    rt.set_proto_of(v.o(), proto)?;
    Ok(v)
}

/// Constructs a built-in that asks for the prototype before it looks at its arguments.
fn construct_object(rt: &mut Rt, id: u16, default: u16, target: V, args: &[V]) -> R<V> {
    let proto = prototype_for(rt, target, default)?;
    let v = native::dispatch(rt, id, V::EMPTY, args)?;
    rt.adopt(v.o(), proto)?;
    Ok(v)
}

/// Constructs a built-in for a class that extends it.
pub(crate) fn construct_builtin(rt: &mut Rt, id: u16, target: V, args: &[V]) -> R<V> {
    use native::id;
    if let Some(made) = crate::builtins::collection::construct_for(rt, id, target, args) {
        return made;
    }
    let default = match id {
        id::object => native::OBJECT_PROTO,
        id::error => native::ERROR_PROTO,
        id::type_error => native::TYPE_ERROR_PROTO,
        id::range_error => native::RANGE_ERROR_PROTO,
        id::reference_error => native::REFERENCE_ERROR_PROTO,
        id::syntax_error => native::SYNTAX_ERROR_PROTO,
        id::eval_error => native::EVAL_ERROR_PROTO,
        id::uri_error => native::URI_ERROR_PROTO,
        id::aggregate_error => native::AGGREGATE_ERROR_PROTO,
        id::promise => return crate::builtins::promise::construct(rt, target, arg(args, 0)),
        id::date => return construct_value(rt, id, native::DATE_PROTO, target, args),
        id::string => return construct_value(rt, id, native::STRING_PROTO, target, args),
        id::number => return construct_value(rt, id, native::NUMBER_PROTO, target, args),
        id::boolean => return construct_value(rt, id, native::BOOLEAN_PROTO, target, args),
        id::regexp => return construct_value(rt, id, native::REGEXP_PROTO, target, args),
        id::array => return construct_object(rt, id, native::ARRAY_PROTO, target, args),
        id::array_buffer => return construct_object(rt, id, native::ARRAY_BUFFER_PROTO, target, args),
        id::data_view => return construct_object(rt, id, native::DATA_VIEW_PROTO, target, args),
        id::weak_ref => return construct_object(rt, id, native::WEAK_REF_PROTO, target, args),
        id::registry => return construct_object(rt, id, native::REGISTRY_PROTO, target, args),
        id::function => return construct_object(rt, id, native::FUNCTION_PROTO, target, args),
        // These only throw.
        id::symbol | id::bigint => return native::dispatch(rt, id, V::EMPTY, args),
        _ => match native::typed_kind(id) {
            Some(kind) => return construct_object(rt, id, native::typed_proto(kind), target, args),
            None => return Err(rt.api("a class that extends this built-in")),
        },
    };
    let proto = prototype_for(rt, target, default)?;
    if id == id::object {
        let shape = rt.root(proto)?;
        return Ok(rt.new_obj(shape, Class::Object, 4, 0)?.v());
    }
    if id == id::aggregate_error {
        return crate::builtins::errors::make_aggregate(rt, proto, args);
    }
    crate::builtins::errors::make(rt, proto, args)
}
