//! What values are, beyond what a program can ask of them: the parts that inspect values and clone them are given this.

use crate::call::{self, arg, ASYNC, CLASS, GENERATOR, SHOWN};
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Key, ACC, O, PROTO};
use crate::promise::{self, State};
use crate::props::{self, Which};
use crate::proxy::as_proxy;
use crate::value::{R, V};

/// `host.kind(value)`: what an object is, whatever it inherits from; the empty text for a primitive.
pub fn kind(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    let name = match v.as_o() {
        Some(o) if o.class() == Class::Proxy => "Proxy",
        _ if call::is_callable(v) => "Function",
        None if v.is_object() => "Object",
        None => "",
        Some(o) => kind_of(o),
    };
    Ok(rt.str8_at(name.as_bytes())?.v())
}

fn kind_of(o: O) -> &'static str {
    match o.class() {
        Class::Array => "Array",
        Class::Error => "Error",
        Class::Args => "Arguments",
        Class::Map => "Map",
        Class::Set => "Set",
        Class::RegExp => "RegExp",
        Class::Date => "Date",
        Class::Promise => "Promise",
        Class::Buffer => "ArrayBuffer",
        Class::WeakMap => "WeakMap",
        Class::WeakSet => "WeakSet",
        Class::Iterator if o.extra(1).same(V::native(native::MAP_ITERATOR_PROTO)) => "Map Iterator",
        Class::Iterator if o.extra(1).same(V::native(native::SET_ITERATOR_PROTO)) => "Set Iterator",
        Class::Wrap => match o.extra(0) {
            p if p.is_str() => "String",
            p if p.is_num() => "Number",
            p if p.is_symbol() => "Symbol",
            p if p.is_bigint() => "BigInt",
            _ => "Boolean",
        },
        _ => "Object",
    }
}

/// `host.className(value)`: the name that V8 has for what an object is, when nothing else names it.
pub fn class_name(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    let name = match v.as_o() {
        None => "Object",
        Some(o) => match o.class() {
            // The constructor of an error, and the function of a generator, would name these.
            Class::Error | Class::Generator | Class::Proxy => return Err(rt.api(NAMELESS)),
            Class::DataView => "DataView",
            Class::WeakRef => "WeakRef",
            Class::Registry => "FinalizationRegistry",
            Class::Func if function_kind_of(rt, v).starts_with("Generator") => "GeneratorFunction",
            Class::Func | Class::Bound | Class::Closure => "Function",
            Class::Iterator => iterator_name(o),
            _ => kind_of(o),
        },
    };
    Ok(rt.str8_at(name.as_bytes())?.v())
}

const NAMELESS: &str = "what V8 calls an object whose prototypes have no constructor";

fn iterator_name(o: O) -> &'static str {
    match o.extra(1).as_native() {
        Some(native::MAP_ITERATOR_PROTO) => "MapIterator",
        Some(native::SET_ITERATOR_PROTO) => "SetIterator",
        Some(native::ARRAY_ITERATOR_PROTO) => "Array Iterator",
        Some(native::STRING_ITERATOR_PROTO) => "StringIterator",
        _ => "RegExpStringIterator",
    }
}

/// `host.maker(value)`: the name of the function that made an object for itself; the empty text when there is none, or when
/// others inherit from the object.
pub fn maker(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    match arg(args, 0)
        .as_o()
        .filter(|o| o.class() == Class::Object && !o.has(PROTO))
        .map_or(0, |o| rt.maker_of(o.shape()))
    {
        0 => Ok(rt.str8_at(b"")?.v()),
        n => declared(rt, n - 1),
    }
}

/// `host.inherited(object)` says that others inherit from an object, which is known here.
pub fn inherited(_rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Ok(V::UNDEFINED)
}

/// `host.declaredName(f)`: the name that a function has in the source, or as a built-in; the empty text for what is made of
/// another.
pub fn declared_name(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    match arg(args, 0).as_o() {
        Some(o) if o.class() == Class::Func => declared(rt, o.aux()),
        Some(o) if matches!(o.class(), Class::Bound | Class::Proxy) => Ok(rt.str8_at(b"")?.v()),
        _ => props::get(rt, arg(args, 0), &native::NAME),
    }
}

/// The name that function `func` has in the source. V8 makes one up where there is none.
fn declared(rt: &mut Rt, func: u32) -> R<V> {
    match call::numbered(rt, func) {
        Some(info) if info.name.s().len() > 0 => Ok(info.name.v()),
        _ => Err(rt.api(NAMELESS)),
    }
}

/// `host.functionKind(f)`: class, Function, or the name of the constructor of functions that suspend.
pub fn function_kind(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let name = function_kind_of(rt, arg(args, 0));
    Ok(rt.str8_at(name.as_bytes())?.v())
}

fn function_kind_of(rt: &Rt, f: V) -> &'static str {
    let flags = match f.as_o() {
        Some(o) if o.class() == Class::Func => call::info_of(rt, o).map_or(0, |i| i.flags),
        _ => 0,
    };
    match (flags & ASYNC != 0, flags & GENERATOR != 0) {
        _ if flags & SHOWN != 0 => "Function",
        _ if flags & CLASS != 0 => "class",
        (true, true) => "AsyncGeneratorFunction",
        (true, false) => "AsyncFunction",
        (false, true) => "GeneratorFunction",
        (false, false) => "Function",
    }
}

/// `host.suspends(object)`: the name of the constructor of functions that suspend, of what they inherit from; the empty text
/// for anything else.
pub fn suspends(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    let name = match () {
        _ if v.same(V::native(native::ASYNC_FUNCTION_PROTO)) => "AsyncFunction",
        _ if v.same(V::native(native::GENERATOR_FUNCTION_PROTO)) => "GeneratorFunction",
        _ => "",
    };
    Ok(rt.str8_at(name.as_bytes())?.v())
}

/// `host.keys(object, hidden, indexed)`: the own keys, strings before symbols; hidden asks for those that are not
/// enumerable, too, indexed for array indices.
pub fn keys(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    let which = if arg(args, 1).truthy() { Which::All } else { Which::Enumerable };
    let all = match v.as_o() {
        Some(o) if !arg(args, 2).truthy() && matches!(o.class(), Class::Array | Class::Typed) => {
            let a = rt.array_with_room(0)?;
            props::named_keys(rt, o, which, a)?;
            props::add_symbols(rt, v, which, a)?;
            a
        }
        _ => props::all_keys(rt, v, which)?,
    };
    Ok(all.v())
}

/// `host.proxy(value)`: target and handler of a proxy, null when it was revoked; undefined when the value is none.
pub fn proxy(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let Some(p) = as_proxy(arg(args, 0)) else { return Ok(V::UNDEFINED) };
    let (target, handler) = (p.extra(0), p.extra(1));
    let or_null = |v: V| if v.is_object() { v } else { V::NULL };
    Ok(rt.new_array(&[or_null(target), or_null(handler)])?.v())
}

/// `host.promise(promise)`: its state and its result.
pub fn promise(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let p = arg(args, 0);
    let (state, result) = match promise::state(p) {
        State::Pending => (PENDING.v(), V::UNDEFINED),
        State::Fulfilled => (native::FULFILLED.v(), promise::result(p)),
        State::Rejected => (native::REJECTED.v(), promise::result(p)),
    };
    Ok(rt.new_array(&[state, result])?.v())
}

/// `host.entries(iterator)`: what the iterator of a Map or Set has still to give, and whether these are pairs, one after the
/// other. It stays where it is.
pub fn entries(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let Some(o) = arg(args, 0).as_o() else { return Err(rt.internal()) };
    let (list, paired) = crate::builtins::map::preview(rt, o.extra(0))?;
    Ok(rt.new_array(&[list.v(), V::bool(paired)])?.v())
}

/// `host.unplaced(error)`: stops, for a program that would get the text of a stack that only Node.js could write.
pub fn unplaced(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Err(rt.api("the stack of an error"))
}

/// `host.hasStack(error)`: whether its stack can be told.
pub fn has_stack(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let key = rt.intern(native::STACK.s())?;
    let own = props::own(rt, arg(args, 0), Key::Name(key))?;
    Ok(V::bool(!own.is_some_and(|f| f.attrs & ACC != 0 && f.v.same(V::POISON))))
}

crate::lit!(PENDING = "pending");
