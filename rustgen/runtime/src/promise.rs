//! Promises (ECMA-262 §27.2): their states, what settles them, and the reactions to it. The functions that programs call
//! are in `builtins::promise`.

use crate::closures;
use crate::error;
use crate::jobs::{self, Kind};
use crate::mem::Rt;
use crate::native;
use crate::obj::{cell, cell_ptr, Class, O};
use crate::props;
use crate::value::{R, V};

// The values behind a promise's header.
/// Undefined while it is pending, true when it is fulfilled, false when it is rejected.
const STATE: usize = 0;
/// The value or the reason; while it is pending the last reaction of a ring, or undefined.
const RESULT: usize = 1;
/// Whether a rejection has somewhere to go.
const HANDLED: usize = 2;
const EXTRA: usize = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Pending,
    Fulfilled,
    Rejected,
}

/// A pending promise with the built-in prototype.
pub(crate) fn new(rt: &mut Rt) -> R<V> {
    let shape = shape(rt)?;
    new_of(rt, shape)
}

/// A pending promise of a shape.
pub(crate) fn new_of(rt: &mut Rt, shape: u32) -> R<V> {
    rt.charge(1)?;
    let o = rt.new_obj(shape, Class::Promise, 0, EXTRA)?;
    rt.write(o.extra_ptr(STATE), V::UNDEFINED)?;
    rt.write(o.extra_ptr(RESULT), V::UNDEFINED)?;
    rt.write(o.extra_ptr(HANDLED), V::FALSE)?;
    Ok(o.v())
}

/// The shape of promises without properties of their own.
fn shape(rt: &mut Rt) -> R<u32> {
    if rt.promise_shape != 0 {
        return Ok(rt.promise_shape);
    }
    let s = rt.root(V::native(native::PROMISE_PROTO))?;
    if rt.lasts(s) {
        rt.promise_shape = s;
    }
    Ok(s)
}

pub(crate) fn is_promise(v: V) -> bool {
    v.is_obj() && v.o().class() == Class::Promise
}

/// Whether a value is a promise with nothing of its own and the built-in prototype: its constructor and its methods are
/// the built-in ones.
#[inline]
pub(crate) fn is_plain(rt: &Rt, v: V) -> bool {
    if !is_promise(v) || rt.altered(native::PROMISES) {
        return false;
    }
    let s = v.o().shape();
    s == rt.promise_shape || rt.props(s).is_empty() && rt.proto_of_obj(v.o()).same(V::native(native::PROMISE_PROTO))
}

pub(crate) fn state(p: V) -> State {
    let s = p.o().extra(STATE);
    if s.is_undefined() {
        State::Pending
    } else if s.same(V::TRUE) {
        State::Fulfilled
    } else {
        State::Rejected
    }
}

/// The value or the reason of a settled promise.
pub(crate) fn result(p: V) -> V {
    p.o().extra(RESULT)
}

pub(crate) fn is_handled(p: V) -> bool {
    p.o().extra(HANDLED).same(V::TRUE)
}

/// Adds a reaction: a cell that `jobs` made. It runs when the promise is settled.
pub(crate) fn react(rt: &mut Rt, p: V, reaction: V) -> R<()> {
    let o = p.o();
    match state(p) {
        State::Pending => {
            let last = o.extra(RESULT);
            let first = if last.is_cell() { cell(last, jobs::NEXT) } else { reaction };
            rt.write(cell_ptr(reaction, jobs::NEXT), first)?;
            if last.is_cell() {
                rt.write(cell_ptr(last, jobs::NEXT), reaction)?;
            }
            rt.write(o.extra_ptr(RESULT), reaction)?;
        }
        s => {
            if s == State::Rejected && !is_handled(p) {
                jobs::forget_rejected(rt, p)?;
            }
            jobs::run_later(rt, reaction, s == State::Fulfilled, result(p))?;
        }
    }
    if is_handled(p) {
        return Ok(());
    }
    rt.write(o.extra_ptr(HANDLED), V::TRUE)
}

fn settle(rt: &mut Rt, p: V, fulfilled: bool, v: V) -> R<()> {
    let o = p.o();
    let last = o.extra(RESULT);
    rt.write(o.extra_ptr(STATE), V::bool(fulfilled))?;
    rt.write(o.extra_ptr(RESULT), v)?;
    if !last.is_cell() {
        return Ok(());
    }
    let mut at = cell(last, jobs::NEXT);
    loop {
        let next = cell(at, jobs::NEXT);
        rt.charge(1)?;
        jobs::run_later(rt, at, fulfilled, v)?;
        if at.same(last) {
            return Ok(());
        }
        at = next;
    }
}

/// FulfillPromise.
pub(crate) fn fulfill(rt: &mut Rt, p: V, v: V) -> R<()> {
    settle(rt, p, true, v)
}

/// RejectPromise.
pub(crate) fn reject(rt: &mut Rt, p: V, reason: V) -> R<()> {
    settle(rt, p, false, reason)?;
    if is_handled(p) {
        return Ok(());
    }
    jobs::note_rejected(rt, p)
}

/// The steps of a resolve function (ECMA-262 §27.2.1.3.2), for a promise that is not resolved yet.
pub(crate) fn resolve(rt: &mut Rt, p: V, v: V) -> R<()> {
    if !v.is_object() {
        return fulfill(rt, p, v);
    }
    if v.same(p) {
        let stop = error::type_error(rt, "Chaining cycle detected for promise #<Promise>");
        let e = error::caught(rt, stop)?;
        return reject(rt, p, e);
    }
    match then_of(rt, v)? {
        Then::None => fulfill(rt, p, v),
        Then::Throws(e) => reject(rt, p, e),
        Then::Is(then) => {
            let job = jobs::new(rt, Kind::Thenable, p, v, then)?;
            jobs::run_later(rt, job, true, V::UNDEFINED)
        }
    }
}

/// What the property `then` of an object is.
pub(crate) enum Then {
    /// No function.
    None,
    Throws(V),
    Is(V),
}

pub(crate) fn then_of(rt: &mut Rt, v: V) -> R<Then> {
    if is_plain(rt, v) {
        return Ok(Then::Is(V::native(native::id::promise_then)));
    }
    Ok(match props::get(rt, v, &native::THEN) {
        Ok(then) if crate::call::is_callable(then) => Then::Is(then),
        Ok(_) => Then::None,
        Err(stop) => Then::Throws(error::caught(rt, stop)?),
    })
}

/// NewPromiseResolveThenableJob: calls `then` with functions that resolve `p`.
pub(crate) fn follow(rt: &mut Rt, p: V, thenable: V, then: V) -> R<()> {
    if is_plain(rt, thenable) && then.same(V::native(native::id::promise_then)) {
        let reaction = jobs::new(rt, Kind::Follow, p, V::UNDEFINED, V::UNDEFINED)?;
        return react(rt, thenable, reaction);
    }
    let (resolve, reject) = resolving_functions(rt, p)?;
    match crate::call::call(rt, then, thenable, &[resolve, reject], "") {
        Ok(_) => Ok(()),
        Err(stop) => {
            let e = error::caught(rt, stop)?;
            crate::call::call(rt, reject, V::UNDEFINED, &[e], "")?;
            Ok(())
        }
    }
}

/// CreateResolvingFunctions: two functions, of which the first that is called counts.
pub(crate) fn resolving_functions(rt: &mut Rt, p: V) -> R<(V, V)> {
    let open = rt.new_cell(&[V::TRUE])?;
    let resolve = closures::new(rt, closures::RESOLVE, &[p, open])?;
    let reject = closures::new(rt, closures::REJECT, &[p, open])?;
    Ok((resolve, reject))
}

/// Takes the one use of a pair of resolving functions.
pub(crate) fn take_open(rt: &mut Rt, me: O) -> R<bool> {
    let open = me.extra(1);
    if !cell(open, 0).same(V::TRUE) {
        return Ok(false);
    }
    rt.write(cell_ptr(open, 0), V::FALSE)?;
    Ok(true)
}

/// PromiseResolve(%Promise%, v) where it is a promise already.
pub(crate) fn as_is(rt: &mut Rt, v: V) -> R<bool> {
    if !is_promise(v) {
        return Ok(false);
    }
    if is_plain(rt, v) {
        return Ok(true);
    }
    Ok(props::get(rt, v, &native::CONSTRUCTOR)?.same(V::native(native::id::promise)))
}
