//! The constructor Promise and its methods (ECMA-262 §27.2.4, §27.2.5), and queueMicrotask.

use crate::call::{self, arg};
use crate::class;
use crate::closures;
use crate::error;
use crate::host::{self, parts};
use crate::iter;
use crate::jobs::{self, Kind};
use crate::literal;
use crate::mem::Rt;
use crate::native::{self, id};
use crate::obj::{cell, cell_ptr, O};
use crate::promise;
use crate::props;
use crate::value::{R, V};

/// A PromiseCapability: a promise and the functions that settle it.
#[derive(Clone, Copy)]
struct Capability {
    promise: V,
    resolve: V,
    reject: V,
}

const BUILT_IN: V = V::native(id::promise);

crate::lit!(QUEUE_MICROTASK = "queueMicrotask");

pub fn promise(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_empty() {
        return Err(error::type_error(rt, "Promise constructor cannot be invoked without 'new'"));
    }
    construct(rt, BUILT_IN, arg(args, 0))
}

/// `new Promise(executor)`, for a class that extends it, too.
pub(crate) fn construct(rt: &mut Rt, target: V, executor: V) -> R<V> {
    if !call::is_callable(executor) {
        return Err(error::about(rt, "Promise resolver ", executor, " is not a function"));
    }
    let p = if target.same(BUILT_IN) {
        promise::new(rt)?
    } else {
        let proto = class::prototype_for(rt, target, native::PROMISE_PROTO)?;
        let shape = rt.root(proto)?;
        promise::new_of(rt, shape)?
    };
    let (resolve, reject) = promise::resolving_functions(rt, p)?;
    if let Err(stop) = call::call(rt, executor, V::UNDEFINED, &[resolve, reject], "") {
        let e = error::caught(rt, stop)?;
        call::call(rt, reject, V::UNDEFINED, &[e], "")?;
    }
    Ok(p)
}

/// NewPromiseCapability.
fn capability(rt: &mut Rt, constructor: V) -> R<Capability> {
    if constructor.same(BUILT_IN) {
        let promise = promise::new(rt)?;
        let (resolve, reject) = promise::resolving_functions(rt, promise)?;
        return Ok(Capability { promise, resolve, reject });
    }
    if !call::is_constructor(rt, constructor) {
        return Err(error::about(rt, "", constructor, " is not a constructor"));
    }
    let functions = rt.new_cell(&[V::UNDEFINED, V::UNDEFINED])?;
    let executor = closures::new(rt, closures::EXECUTOR, &[functions])?;
    let promise = call::construct(rt, constructor, &[executor], "")?;
    let (resolve, reject) = (cell(functions, 0), cell(functions, 1));
    if !call::is_callable(resolve) || !call::is_callable(reject) {
        return Err(error::type_error(rt, "Promise resolve or reject function is not callable"));
    }
    Ok(Capability { promise, resolve, reject })
}

/// What a constructor of promises calls to get the functions of a capability.
pub(crate) fn executor(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    let functions = me.extra(0);
    if !cell(functions, 0).is_undefined() || !cell(functions, 1).is_undefined() {
        return Err(error::type_error(rt, "Promise executor has already been invoked with non-undefined arguments"));
    }
    rt.write(cell_ptr(functions, 0), arg(args, 0))?;
    rt.write(cell_ptr(functions, 1), arg(args, 1))?;
    Ok(V::UNDEFINED)
}

/// The promise of `rejected`, a capability that an abrupt completion rejects (IfAbruptRejectPromise).
fn reject_with(rt: &mut Rt, c: Capability, stop: crate::value::Stop) -> R<V> {
    let e = error::caught(rt, stop)?;
    call::call(rt, c.reject, V::UNDEFINED, &[e], "")?;
    Ok(c.promise)
}

/// PromiseResolve.
fn resolved(rt: &mut Rt, constructor: V, v: V) -> R<V> {
    if promise::is_promise(v) {
        let plain = constructor.same(BUILT_IN) && promise::is_plain(rt, v);
        if plain || props::get(rt, v, &native::CONSTRUCTOR)?.same(constructor) {
            return Ok(v);
        }
    }
    if constructor.same(BUILT_IN) {
        let p = promise::new(rt)?;
        promise::resolve(rt, p, v)?;
        return Ok(p);
    }
    let c = capability(rt, constructor)?;
    call::call(rt, c.resolve, V::UNDEFINED, &[v], "")?;
    Ok(c.promise)
}

pub fn resolve(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_object() {
        return Err(error::type_error(rt, "PromiseResolve called on non-object"));
    }
    resolved(rt, this, arg(args, 0))
}

pub fn reject(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_object() {
        return Err(error::type_error(rt, "PromiseReject called on non-object"));
    }
    if this.same(BUILT_IN) {
        let p = promise::new(rt)?;
        promise::reject(rt, p, arg(args, 0))?;
        return Ok(p);
    }
    let c = capability(rt, this)?;
    call::call(rt, c.reject, V::UNDEFINED, &[arg(args, 0)], "")?;
    Ok(c.promise)
}

// Methods of promises.

/// The constructor of the promise that `then` and `finally` give (SpeciesConstructor).
fn species(rt: &mut Rt, p: V) -> R<V> {
    if promise::is_plain(rt, p) {
        return Ok(BUILT_IN);
    }
    call::species(rt, p, BUILT_IN)
}

pub fn then(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !promise::is_promise(this) {
        return Err(error::about(rt, "Method Promise.prototype.then called on incompatible receiver ", this, ""));
    }
    let constructor = species(rt, this)?;
    let (reaction, derived) = if constructor.same(BUILT_IN) {
        let derived = promise::new(rt)?;
        (jobs::new(rt, Kind::Then, derived, arg(args, 0), arg(args, 1))?, derived)
    } else {
        let c = capability(rt, constructor)?;
        let functions = rt.new_cell(&[c.resolve, c.reject])?;
        (jobs::new(rt, Kind::ThenBy, functions, arg(args, 0), arg(args, 1))?, c.promise)
    };
    promise::react(rt, this, reaction)?;
    Ok(derived)
}

/// Invoke(p, "then", …).
fn invoke_then(rt: &mut Rt, p: V, args: &[V]) -> R<V> {
    if promise::is_plain(rt, p) {
        return then(rt, p, args);
    }
    let f = props::get(rt, p, &native::THEN)?;
    if !call::is_callable(f) {
        return Err(error::value_not_function(rt, f));
    }
    call::call(rt, f, p, args, "")
}

pub fn catch(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    invoke_then(rt, this, &[V::UNDEFINED, arg(args, 0)])
}

pub fn finally(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_object() {
        return Err(error::type_error(rt, "Promise.prototype.finally called on non-object"));
    }
    let constructor = species(rt, this)?;
    let f = arg(args, 0);
    if !call::is_callable(f) {
        return invoke_then(rt, this, &[f, f]);
    }
    let fulfilled = closures::new(rt, closures::THEN_FINALLY, &[f, constructor])?;
    let rejected = closures::new(rt, closures::CATCH_FINALLY, &[f, constructor])?;
    invoke_then(rt, this, &[fulfilled, rejected])
}

pub(crate) fn then_finally(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    after_finally(rt, me, closures::VALUE_THUNK, arg(args, 0))
}

pub(crate) fn catch_finally(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    after_finally(rt, me, closures::THROWER, arg(args, 0))
}

fn after_finally(rt: &mut Rt, me: O, kind: u32, v: V) -> R<V> {
    let result = call::call(rt, me.extra(0), V::UNDEFINED, &[], "")?;
    let p = resolved(rt, me.extra(1), result)?;
    let next = closures::new(rt, kind, &[v])?;
    invoke_then(rt, p, &[next])
}

pub(crate) fn value_thunk(_rt: &mut Rt, me: O, _args: &[V]) -> R<V> {
    Ok(me.extra(0))
}

pub(crate) fn thrower(rt: &mut Rt, me: O, _args: &[V]) -> R<V> {
    Err(error::throw(rt, me.extra(0)))
}

// Combinators.

/// Which of the functions that take many promises.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    AllSettled,
    Any,
    Race,
}

impl Which {
    fn called_on(self) -> &'static str {
        match self {
            Which::All => "Promise.all called on non-object",
            Which::AllSettled => "Promise.allSettled called on non-object",
            Which::Any => "Promise.any called on non-object",
            Which::Race => "Promise.race called on non-object",
        }
    }
}

pub fn all(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    combine(rt, this, args, Which::All)
}

pub fn all_settled(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    combine(rt, this, args, Which::AllSettled)
}

pub fn any(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    combine(rt, this, args, Which::Any)
}

pub fn race(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    combine(rt, this, args, Which::Race)
}

fn combine(rt: &mut Rt, this: V, args: &[V], which: Which) -> R<V> {
    if !this.is_object() {
        return Err(error::type_error(rt, which.called_on()));
    }
    let c = capability(rt, this)?;
    match gather(rt, this, c, arg(args, 0), which) {
        Ok(()) => Ok(c.promise),
        Err(stop) => reject_with(rt, c, stop),
    }
}

// What the elements of one call share: a cell.
/// The array of values or errors.
const VALUES: usize = 0;
/// How many are outstanding, one more while the iteration lasts.
const LEFT: usize = 1;
/// What is called with the array when none is.
const DONE: usize = 2;

/// Subscribes to all that an iterable gives.
fn gather(rt: &mut Rt, constructor: V, c: Capability, from: V, which: Which) -> R<()> {
    let resolver = if constructor.same(BUILT_IN) && !rt.altered(native::PROMISES) {
        V::native(id::promise_resolve)
    } else {
        let f = props::get(rt, constructor, &native::RESOLVE)?;
        if !call::is_callable(f) {
            return Err(error::type_error(rt, "resolve is not a function"));
        }
        f
    };
    let mut it = iter::iter_of(rt, from)?;
    let values = rt.new_array(&[])?;
    let done = if which == Which::Any { c.reject } else { c.resolve };
    let shared = rt.new_cell(&[values.v(), V::num(1.0), done])?;
    let mut index = 0.0;
    loop {
        let (v, end) = iter::next(rt, &mut it)?;
        if end {
            break;
        }
        if let Err(stop) = subscribe(rt, (constructor, resolver), c, v, which, (shared, index)) {
            if stop.kind() == crate::value::Stop::THROW {
                let e = error::caught(rt, stop)?;
                iter::close(rt, &mut it, true)?;
                return Err(error::throw(rt, e));
            }
            return Err(stop);
        }
        index += 1.0;
    }
    if which != Which::Race && one_less(rt, shared)? {
        let all = finished(rt, shared, which == Which::Any)?;
        if which == Which::Any {
            return Err(error::throw(rt, all));
        }
        call::call(rt, c.resolve, V::UNDEFINED, &[all], "")?;
    }
    Ok(())
}

/// Asks one element for its outcome.
fn subscribe(rt: &mut Rt, by: (V, V), c: Capability, v: V, which: Which, (shared, index): (V, f64)) -> R<()> {
    rt.charge(4)?;
    if which != Which::Race {
        iter::push(rt, cell(shared, VALUES), V::UNDEFINED)?;
    }
    let (constructor, resolver) = by;
    let p = if resolver.same(V::native(id::promise_resolve)) && constructor.same(BUILT_IN) {
        resolved(rt, constructor, v)?
    } else {
        call::call(rt, resolver, constructor, &[v], "")?
    };
    let called = rt.new_cell(&[V::FALSE])?;
    let hidden = [shared, V::num(index), called];
    let (fulfilled, rejected) = match which {
        Which::All => (closures::new(rt, closures::ALL_ELEMENT, &hidden)?, c.reject),
        Which::Any => (c.resolve, closures::new(rt, closures::ANY_ELEMENT, &hidden)?),
        Which::Race => (c.resolve, c.reject),
        Which::AllSettled => {
            let fulfilled = closures::new(rt, closures::SETTLED_VALUE, &hidden)?;
            (fulfilled, closures::new(rt, closures::SETTLED_REASON, &hidden)?)
        }
    };
    if which != Which::Race {
        let left = cell(shared, LEFT).f();
        rt.write(cell_ptr(shared, LEFT), V::num(left + 1.0))?;
    }
    if promise::is_plain(rt, p) {
        // Nobody sees the promise that `then` would give: the functions called here never throw.
        let reaction = jobs::new(rt, Kind::Then, V::UNDEFINED, fulfilled, rejected)?;
        return promise::react(rt, p, reaction);
    }
    invoke_then(rt, p, &[fulfilled, rejected])?;
    Ok(())
}

/// Whether nothing is outstanding any more.
fn one_less(rt: &mut Rt, shared: V) -> R<bool> {
    let left = cell(shared, LEFT).f() - 1.0;
    rt.write(cell_ptr(shared, LEFT), V::num(left))?;
    Ok(left == 0.0)
}

/// The array of values, or the error that has all errors.
fn finished(rt: &mut Rt, shared: V, errors: bool) -> R<V> {
    let values = cell(shared, VALUES);
    if !errors {
        return Ok(values);
    }
    let e = error::new_error(rt, V::native(native::AGGREGATE_ERROR_PROTO), native::ALL_REJECTED.v())?;
    props::add_hidden(rt, e, &native::ERRORS, values)?;
    Ok(e.v())
}

/// Notes the outcome of one element; only its first counts.
fn element(rt: &mut Rt, me: O, v: V, errors: bool) -> R<V> {
    let (shared, index, called) = (me.extra(0), me.extra(1).f(), me.extra(2));
    rt.write(cell_ptr(called, 0), V::TRUE)?;
    let values = cell(shared, VALUES).o();
    let at = values.elem_ptr(index as u32);
    rt.write(at, v)?;
    if one_less(rt, shared)? {
        let all = finished(rt, shared, errors)?;
        call::call(rt, cell(shared, DONE), V::UNDEFINED, &[all], "")?;
    }
    Ok(V::UNDEFINED)
}

fn was_called(me: O) -> bool {
    cell(me.extra(2), 0).same(V::TRUE)
}

pub(crate) fn all_element(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    if was_called(me) {
        return Ok(V::UNDEFINED);
    }
    element(rt, me, arg(args, 0), false)
}

pub(crate) fn any_element(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    if was_called(me) {
        return Ok(V::UNDEFINED);
    }
    element(rt, me, arg(args, 0), true)
}

pub(crate) fn settled_value(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    settled(rt, me, native::FULFILLED.v(), &native::VALUE, arg(args, 0))
}

pub(crate) fn settled_reason(rt: &mut Rt, me: O, args: &[V]) -> R<V> {
    settled(rt, me, native::REJECTED.v(), &native::REASON, arg(args, 0))
}

fn settled(rt: &mut Rt, me: O, status: V, name: &'static crate::str::Lit, v: V) -> R<V> {
    if was_called(me) {
        return Ok(V::UNDEFINED);
    }
    let o = literal::obj(rt)?;
    literal::def_prop(rt, o, &native::STATUS, status)?;
    literal::def_prop(rt, o, name, v)?;
    element(rt, me, o, false)
}

pub fn queue_microtask(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if this.is_empty() {
        return Err(rt.api("queueMicrotask as a constructor"));
    }
    let f = arg(args, 0);
    if !call::is_callable(f) {
        let refuse = host::given(rt, parts::MOMENT, &QUEUE_MICROTASK)?;
        return call::call(rt, refuse, V::UNDEFINED, args, "");
    }
    jobs::call_later(rt, f)?;
    Ok(V::UNDEFINED)
}
