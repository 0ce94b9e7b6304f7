//! Functions: closures, calls, construction, boxes, arguments.

use crate::class;
use crate::closures;
use crate::error;
use crate::host::{self, Handler};
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class, Key, ACC, C, E, LAZY, O, W, WC};
use crate::props;
use crate::proxy;
use crate::str::Lit;
use crate::symbol;
use crate::value::{Stop, R, V};

/// The code of a generated function: instance, callee, this, arguments.
pub type Code = fn(&mut Rt, V, V, &[V]) -> R<V>;

/// What the generated code says of one function.
pub struct FuncInfo {
    pub code: Code,
    pub name: &'static Lit,
    pub length: u32,
    /// CONSTRUCTOR, STRICT, ARROW, NEW_TARGET, CLASS, SHOWN …
    pub flags: u32,
}

/// The function can be called with `new`.
pub const CONSTRUCTOR: u32 = 1;
pub const STRICT: u32 = 2;
pub const ARROW: u32 = 4;
/// The function calls `new_target` at its entry.
pub const NEW_TARGET: u32 = 8;
/// Of the module body: the program is compiled for BigInts.
pub const BIGINTS: u32 = 1 << 16;
/// Of the module body: the program changes built-in objects, so that their functions are read before they are called.
pub const PATCHES: u32 = 1 << 17;

/// It is the constructor of a class: its code makes the instance, and returns it.
pub const CLASS: u32 = 16;
/// Of a class: its text is one that Node.js takes for a function's when it shows it.
pub const SHOWN: u32 = 64;
/// The function is an async function.
pub const ASYNC: u32 = 256;
/// The function makes generators.
pub const GENERATOR: u32 = 512;

/// All functions of an image; number 0 is the module body.
pub struct Function {
    pub funcs: &'static [FuncInfo],
    /// How many variables of the module body are words of the instance.
    pub vars: usize,
    /// How many places of the code remember what they have seen. They are numbered on from the variables.
    pub places: usize,
    /// What it needs of the host, when that is more than the module containerless.
    pub handler: Option<&'static Handler>,
    /// The program's source, and where the text of each function begins and ends in it; empty where no text is asked for.
    pub source: &'static str,
    pub texts: &'static [[u32; 3]],
    /// The functions that the constructor Function makes.
    pub made: &'static [Made],
}

/// A function that the program makes of a text: its number, and its source text.
pub struct Made {
    pub func: u32,
    pub text: &'static str,
}

/// A closure over boxes.
#[inline]
pub fn closure(rt: &mut Rt, func: u32, boxes: &[V]) -> R<V> {
    let shape = rt.heap.shapes.func;
    closure_with(rt, shape, func, boxes)
}

/// A closure of a function that suspends, which inherits from what its kind has.
pub fn closure_of(rt: &mut Rt, func: u32, boxes: &[V]) -> R<V> {
    let shape = shape_of(rt, func)?;
    closure_with(rt, shape, func, boxes)
}

/// The shape of the closures of a function, before they get properties.
pub(crate) fn shape_of(rt: &mut Rt, func: u32) -> R<u32> {
    let flags = numbered(rt, func).map_or(0, |i| i.flags);
    let proto = match flags & (ASYNC | GENERATOR) {
        0 => return Ok(rt.heap.shapes.func),
        GENERATOR => native::GENERATOR_FUNCTION_PROTO,
        _ => native::ASYNC_FUNCTION_PROTO,
    };
    rt.root(V::native(proto))
}

#[inline(always)]
fn closure_with(rt: &mut Rt, shape: u32, func: u32, boxes: &[V]) -> R<V> {
    let o = rt.new_obj(shape, Class::Func, 0, boxes.len())?;
    for (i, &b) in boxes.iter().enumerate() {
        rt.write(o.extra_ptr(i), b)?;
    }
    rt.set_aux(o, func)?;
    rt.set_flag(o, LAZY)?;
    Ok(o.v())
}

/// Box `i` of the closure that is running.
#[inline(always)]
pub fn capture(me: V, i: usize) -> V {
    me.o().extra(i)
}

#[inline]
pub fn new_box(rt: &mut Rt, v: V) -> R<V> {
    rt.new_cell(&[v])
}

#[inline(always)]
pub fn box_get(b: V) -> V {
    cell(b, 0)
}

#[inline(always)]
pub fn box_set(rt: &mut Rt, b: V, v: V) -> R<()> {
    rt.write(cell_ptr(b, 0), v)
}

pub(crate) fn is_callable(f: V) -> bool {
    if f.is_obj() {
        return match f.o().class() {
            Class::Func | Class::Bound | Class::Closure => true,
            Class::Proxy => f.o().aux() & proxy::CALLABLE != 0,
            _ => false,
        };
    }
    f.is_native() && native::is_function(f.native_id())
}

#[inline(always)]
pub(crate) fn info_of(rt: &Rt, o: O) -> Option<&'static FuncInfo> {
    numbered(rt, o.aux())
}

#[inline(always)]
pub(crate) fn numbered(rt: &Rt, func: u32) -> Option<&'static FuncInfo> {
    match rt.funcs.get(func as usize) {
        None => host::info(func),
        found => found,
    }
}

/// The code of a function that was generated.
#[inline]
pub(crate) fn code(rt: &Rt, f: V) -> Option<Code> {
    let o = f.as_o().filter(|o| o.class() == Class::Func)?;
    info_of(rt, o).map(|i| i.code)
}

/// `f.call(this, ...args)`; `text` is the callee as written.
#[inline]
pub fn call(rt: &mut Rt, f: V, this: V, args: &[V], text: &'static str) -> R<V> {
    if f.is_obj() && f.o().class() == Class::Func {
        if let Some(i) = info_of(rt, f.o()) {
            return (i.code)(rt, f, this, args);
        }
    }
    call_cold(rt, f, this, args, text)
}

/// `s.charCodeAt(i)`, the callee `f` having been read.
#[inline(always)]
pub fn call_char_code_at(rt: &mut Rt, f: V, this: V, i: V, text: &'static str) -> R<V> {
    if f.same(V::native(native::id::string_char_code_at)) && this.is_str() && i.is_num() {
        let (s, n) = (this.s(), i.f() as u32);
        if n as f64 == i.f() && (n as usize) < s.len() {
            return Ok(V::num(s.at(n as usize) as f64));
        }
    }
    call(rt, f, this, &[i], text)
}

/// `o.m(...args)`, the callee `f` having been read, where `m` names a built-in method.
#[inline(always)]
pub fn call_method(rt: &mut Rt, f: V, this: V, args: &[V], text: &'static str, m: native::Method) -> R<V> {
    for known in [m.array, m.string, m.map, m.set] {
        if known.id != 0 && f.same(V::native(known.id)) {
            return call_native(rt, this, args, known.code);
        }
    }
    call(rt, f, this, args, text)
}

/// `B.f(...args)`, the callee `f` having been read, where `B` is a built-in object.
#[inline(always)]
pub fn call_known(rt: &mut Rt, f: V, this: V, args: &[V], text: &'static str, known: native::Known) -> R<V> {
    if known.id != 0 && f.same(V::native(known.id)) {
        return call_native(rt, this, args, known.code);
    }
    call(rt, f, this, args, text)
}

#[inline(always)]
fn call_native(rt: &mut Rt, this: V, args: &[V], code: native::NativeCode) -> R<V> {
    rt.charge(1)?;
    rt.deeper()?;
    code(rt, this, args)
}

/// `a.push(v)`, the callee `f` having been read.
#[inline(always)]
pub fn call_push(rt: &mut Rt, f: V, this: V, v: V, text: &'static str) -> R<V> {
    if f.same(V::native(native::id::array_push)) {
        if let Some(a) = this.as_array() {
            if rt.array_push(a, v)? {
                return Ok(V::num(a.aux() as f64));
            }
        }
    }
    call(rt, f, this, &[v], text)
}

#[inline(never)]
fn call_cold(rt: &mut Rt, f: V, this: V, args: &[V], text: &'static str) -> R<V> {
    rt.charge(1)?;
    if f.is_native() && native::is_function(f.native_id()) {
        rt.deeper()?;
        return native::dispatch(rt, f.native_id(), this, args);
    }
    if f.is_obj() && f.o().class() == Class::Bound {
        rt.deeper()?;
        let o = f.o();
        let all = bound_args(rt, o, args)?;
        return call(rt, o.extra(0), o.extra(1), all, "");
    }
    if f.is_obj() && f.o().class() == Class::Closure {
        return closures::call(rt, f.o(), args);
    }
    if let Some(o) = proxy::as_proxy(f).filter(|o| o.aux() & proxy::CALLABLE != 0) {
        return proxy::apply(rt, o, this, args);
    }
    Err(error::not_a(rt, text, "a function"))
}

fn bound_args(rt: &mut Rt, o: O, args: &[V]) -> R<&'static [V]> {
    let n = o.aux() as usize;
    rt.charge(n + args.len())?;
    let a = rt.array_with_room(n + args.len())?;
    for i in 0..n {
        rt.array_push(a, o.extra(2 + i))?;
    }
    for &v in args {
        rt.array_push(a, v)?;
    }
    Ok(a.elems())
}

/// The elements of an array of arguments that generated code made.
pub(crate) fn arr_args(rt: &mut Rt, arr: V) -> R<&'static [V]> {
    let a = arr.o();
    rt.charge(a.elen() as usize >> 2)?;
    Ok(a.elems())
}

pub fn call_arr(rt: &mut Rt, f: V, this: V, arr: V, text: &'static str) -> R<V> {
    let args = arr_args(rt, arr)?;
    call(rt, f, this, args, text)
}

/// `new f(...args)`
pub fn construct(rt: &mut Rt, f: V, args: &[V], text: &'static str) -> R<V> {
    construct_as(rt, f, args, f, text)
}

pub fn construct_arr(rt: &mut Rt, f: V, arr: V, text: &'static str) -> R<V> {
    let args = arr_args(rt, arr)?;
    construct(rt, f, args, text)
}

/// Construct (ECMA-262 §7.3.15) with a new.target.
pub(crate) fn construct_as(rt: &mut Rt, f: V, args: &[V], target: V, text: &'static str) -> R<V> {
    rt.charge(2)?;
    rt.deeper()?;
    if f.is_native() {
        if native::is_constructor(f.native_id()) {
            if !target.same(f) {
                return class::construct_builtin(rt, f.native_id(), target, args);
            }
            return native::dispatch(rt, f.native_id(), V::EMPTY, args);
        }
        return Err(error::not_a(rt, text, "a constructor"));
    }
    let Some(o) = f.as_o() else { return Err(error::not_a(rt, text, "a constructor")) };
    match o.class() {
        Class::Func => {
            let Some(i) = info_of(rt, o) else { return Err(rt.internal()) };
            if i.flags & CONSTRUCTOR == 0 {
                return Err(error::not_a(rt, text, "a constructor"));
            }
            if i.flags & CLASS != 0 {
                rt.new_target = target;
                let r = (i.code)(rt, f, V::EMPTY, args);
                return class::constructed(r, rt);
            }
            let proto = class::prototype_for(rt, target, native::OBJECT_PROTO)?;
            let shape = if target.same(f) { rt.root_made_by(proto, o.aux() + 1)? } else { rt.root(proto)? };
            let room = rt.room_of(shape);
            let this = rt.new_obj(shape, Class::Object, room, 0)?;
            if i.flags & NEW_TARGET != 0 {
                rt.new_target = target;
            }
            let r = (i.code)(rt, f, this.v(), args)?;
            Ok(if r.is_object() { r } else { this.v() })
        }
        Class::Bound => {
            let inner = o.extra(0);
            if !is_constructor(rt, inner) {
                return Err(error::not_a(rt, text, "a constructor"));
            }
            let all = bound_args(rt, o, args)?;
            construct_as(rt, inner, all, if target.same(f) { inner } else { target }, "")
        }
        Class::Proxy if o.aux() & proxy::CONSTRUCTOR != 0 => proxy::construct(rt, o, args, target),
        _ => Err(error::not_a(rt, text, "a constructor")),
    }
}

#[inline]
pub(crate) fn is_constructor(rt: &Rt, f: V) -> bool {
    if f.is_native() {
        return native::is_constructor(f.native_id());
    }
    let Some(o) = f.as_o() else { return false };
    match o.class() {
        Class::Func => info_of(rt, o).is_some_and(|i| i.flags & CONSTRUCTOR != 0),
        Class::Bound => is_constructor(rt, o.extra(0)),
        Class::Proxy => o.aux() & proxy::CONSTRUCTOR != 0,
        _ => false,
    }
}

/// SpeciesConstructor (ECMA-262 §7.3.22).
pub(crate) fn species(rt: &mut Rt, o: V, default: V) -> R<V> {
    let c = props::get(rt, o, &native::CONSTRUCTOR)?;
    // The species of a built-in constructor is itself, as long as that has not been changed.
    let unchanged = |rt: &Rt| default.as_native().is_some_and(|id| native::body_of(rt, id).is_none());
    if c.is_undefined() || c.same(default) && unchanged(rt) {
        return Ok(default);
    }
    if !c.is_object() {
        return Err(error::type_error(rt, "The .constructor property is not an object"));
    }
    let s = props::get_key(rt, c, Key::Name(symbol::well_known(symbol::id::SPECIES)))?;
    if s.is_nullish() {
        return Ok(default);
    }
    if !is_constructor(rt, s) {
        return Err(error::type_error(rt, "object.constructor[Symbol.species] is not a constructor"));
    }
    Ok(s)
}

/// `new.target`, at the entry of a function whose flags have NEW_TARGET, once.
pub fn new_target(rt: &mut Rt) -> V {
    let v = rt.new_target;
    rt.new_target = V::UNDEFINED;
    v
}

/// Gives a function its own properties: length, name, and what its kind has besides.
#[cold]
pub(crate) fn materialize(rt: &mut Rt, o: O) -> R<()> {
    if o.class() == Class::Closure {
        return closures::materialize(rt, o);
    }
    let Some(i) = info_of(rt, o) else { return Err(rt.internal()) };
    rt.clear_flag(o, LAZY)?;
    let was = rt.heap.special;
    let k = rt.intern(native::LENGTH.s())?;
    rt.add_prop(o, k, V::num(i.length as f64), C)?;
    let k = rt.intern(native::NAME.s())?;
    rt.add_prop(o, k, i.name.v(), C)?;
    if i.flags & CONSTRUCTOR != 0 {
        if i.flags & STRICT == 0 {
            let k = rt.intern(native::ARGUMENTS.s())?;
            rt.add_prop(o, k, V::POISON, ACC)?;
            let k = rt.intern(native::CALLER.s())?;
            rt.add_prop(o, k, V::POISON, ACC)?;
        }
        let p = rt.plain()?;
        let k = rt.intern(native::CONSTRUCTOR.s())?;
        rt.add_prop(p, k, o.v(), WC)?;
        let k = rt.intern(native::PROTOTYPE.s())?;
        rt.add_prop(o, k, p.v(), W)?;
    }
    if i.flags & GENERATOR != 0 {
        let shape = rt.root(V::native(native::GENERATOR_PROTO))?;
        let p = rt.new_obj(shape, Class::Object, 0, 0)?;
        let k = rt.intern(native::PROTOTYPE.s())?;
        rt.add_prop(o, k, p.v(), W)?;
    }
    // Only objects that inherit from a function could be hit by these, and they ask slowly.
    rt.heap.special = was;
    Ok(())
}

/// Argument number `i`, or undefined.
#[inline(always)]
pub fn arg(args: &[V], i: usize) -> V {
    match args.get(i) {
        Some(&v) => v,
        None => V::UNDEFINED,
    }
}

/// A rest parameter.
pub fn rest(rt: &mut Rt, args: &[V], i: usize) -> R<V> {
    rt.charge(1)?;
    Ok(rt.new_array(args.get(i..).unwrap_or(&[]))?.v())
}

/// An arguments object; its `callee` is the function, or for EMPTY what only throws.
pub fn args_obj(rt: &mut Rt, args: &[V], callee: V) -> R<V> {
    rt.charge(1 + args.len())?;
    let shape = rt.heap.shapes.object;
    let o = rt.new_obj(shape, Class::Args, 3, 0)?;
    for (i, &v) in args.iter().enumerate() {
        rt.def_elem(o, i as u32, v, W | E | C)?;
    }
    props::add_hidden(rt, o, &native::LENGTH, V::num(args.len() as f64))?;
    if callee.is_empty() {
        let was = rt.heap.special;
        let k = rt.intern(native::CALLEE.s())?;
        let pair = thrower(rt)?;
        rt.add_prop(o, k, pair, ACC)?;
        rt.heap.special = was;
    } else {
        props::add_hidden(rt, o, &native::CALLEE, callee)?;
    }
    rt.add_prop(o, symbol::well_known(symbol::id::ITERATOR), V::native(native::id::array_values), WC)?;
    Ok(o.v())
}

/// The accessors of a property that only throws.
fn thrower(rt: &mut Rt) -> R<V> {
    if rt.heap.thrower.is_empty() {
        let f = V::native(native::id::throw_type_error);
        rt.heap.thrower = rt.new_cell(&[f, f])?;
    }
    Ok(rt.heap.thrower)
}

/// Lets argument `i`, if there is one, share its value with a parameter, whose box is given (ECMA-262 §10.4.4.7).
pub fn map_arg(rt: &mut Rt, arguments: V, i: u32, parameter: V) -> R<()> {
    if rt.elem(arguments.o(), i).is_some() {
        rt.map_elem(arguments.o(), i, parameter)?;
    }
    Ok(())
}

/// `this` of a sloppy function: an object.
#[inline(always)]
pub fn this_sloppy(rt: &mut Rt, this: V) -> V {
    if this.is_object() {
        return this;
    }
    this_cold(rt, this)
}

#[cold]
#[inline(never)]
fn this_cold(rt: &mut Rt, this: V) -> V {
    if this.is_nullish() {
        return V::native(native::GLOBAL_THIS);
    }
    match crate::conv::to_object(rt, this) {
        Ok(v) => v,
        Err(s) => {
            rt.break_off(s);
            V::native(native::GLOBAL_THIS)
        }
    }
}

impl Rt {
    /// A stop where the caller has no way to return one: the next charge stops, and no response is given.
    pub(crate) fn break_off(&mut self, s: Stop) {
        self.broken = s.0;
        self.fuel = i64::MIN / 2;
    }
}

/// Charges a block's fuel and remembers where it is.
#[inline(always)]
pub fn tick(rt: &mut Rt, fuel: u32, site: u32) -> R<()> {
    rt.site = site;
    rt.fuel -= fuel as i64;
    if rt.fuel < 0 {
        return Err(out_of_fuel(rt));
    }
    Ok(())
}

#[cold]
#[inline(never)]
fn out_of_fuel(rt: &mut Rt) -> Stop {
    Stop::new(Stop::FUEL, rt.site)
}

/// The check at a function's entry: native stack, and the fuel of its block.
#[inline(always)]
pub fn enter(rt: &mut Rt, fuel: u32, site: u32) -> R<()> {
    rt.deeper()?;
    tick(rt, fuel, site)
}

/// The code of all functions that no trace called: stops at the site that the list has for the function, by its number.
#[cold]
#[inline(never)]
pub fn never_called(rt: &mut Rt, me: V, sites: &'static [(u32, u32)]) -> R<V> {
    let number = me.as_o().map_or(u32::MAX, |o| o.aux());
    match sites.binary_search_by_key(&number, |s| s.0).ok().and_then(|i| sites.get(i)) {
        Some(s) => Err(unknown(rt, s.1)),
        None => Err(rt.internal()),
    }
}

/// A place that no trace has reached, or that is not compiled.
#[cold]
#[inline(never)]
pub fn unknown(_rt: &mut Rt, site: u32) -> Stop {
    Stop::new(Stop::UNKNOWN, site)
}
