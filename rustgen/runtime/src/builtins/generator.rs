//! Generator objects (ECMA-262 §27.5): what calling a generator function gives.

use crate::call::{self, arg};
use crate::error::{self, Part};
use crate::iter;
use crate::literal;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, O};
use crate::props;
use crate::suspend::{self, Resume};
use crate::value::{R, V};
use core::task::Poll;

// The values behind a generator's header.
/// Its frame; undefined once it is done.
const FRAME: usize = 0;
/// A state below.
const STATE: usize = 1;

/// Its body has not begun.
const START: V = V::num(0.0);
const YIELDED: V = V::num(1.0);
const RUNNING: V = V::num(2.0);
const DONE: V = V::num(3.0);

/// Binds the parameters of a generator function and makes its object.
pub(crate) fn begin(rt: &mut Rt, me: V, frame: V) -> R<V> {
    if let Poll::Ready(r) = suspend::advance(rt, frame, Resume::Next(V::UNDEFINED))? {
        r?;
        return Err(rt.internal());
    }
    let proto = props::get(rt, me, &native::PROTOTYPE)?;
    let proto = if proto.is_object() { proto } else { V::native(native::GENERATOR_PROTO) };
    let shape = rt.root(proto)?;
    let o = rt.new_obj(shape, Class::Generator, 0, 2)?;
    rt.write(o.extra_ptr(FRAME), frame)?;
    rt.write(o.extra_ptr(STATE), START)?;
    Ok(o.v())
}

/// What a step of a generator gives.
pub(crate) enum Step {
    Yielded(V),
    /// The result object of a delegate, as it is.
    Result(V),
    Done(V),
}

/// GeneratorResume and GeneratorResumeAbrupt.
pub(crate) fn step(rt: &mut Rt, o: O, resume: Resume) -> R<Step> {
    let state = o.extra(STATE);
    if state.same(RUNNING) {
        return Err(error::type_error(rt, "Generator is already running"));
    }
    if state.same(DONE) || state.same(START) && !matches!(resume, Resume::Next(_)) {
        if state.same(START) {
            rt.write(o.extra_ptr(STATE), DONE)?;
        }
        return match resume {
            Resume::Next(_) => Ok(Step::Done(V::UNDEFINED)),
            Resume::Return(v) => Ok(Step::Done(v)),
            Resume::Throw(e) => Err(error::throw(rt, e)),
        };
    }
    rt.write(o.extra_ptr(STATE), RUNNING)?;
    let frame = o.extra(FRAME);
    match suspend::advance(rt, frame, resume)? {
        Poll::Pending => {
            rt.write(o.extra_ptr(STATE), YIELDED)?;
            let v = rt.running.yielded;
            Ok(if rt.running.is_result { Step::Result(v) } else { Step::Yielded(v) })
        }
        Poll::Ready(r) => {
            rt.write(o.extra_ptr(STATE), DONE)?;
            rt.write(o.extra_ptr(FRAME), V::UNDEFINED)?;
            suspend::free(rt, frame);
            Ok(Step::Done(r?))
        }
    }
}

/// CreateIterResultObject.
pub(crate) fn result_object(rt: &mut Rt, v: V, done: bool) -> R<V> {
    let o = literal::obj(rt)?;
    literal::def_prop(rt, o, &native::VALUE, v)?;
    literal::def_prop(rt, o, &native::DONE, V::bool(done))?;
    Ok(o)
}

fn method(rt: &mut Rt, this: V, name: &'static str, resume: Resume) -> R<V> {
    let Some(o) = this.as_o().filter(|o| o.class() == Class::Generator) else {
        let called = "Method [Generator].prototype.";
        let what = error::value_text(rt, this)?;
        let p = [Part::T(called), Part::T(name), Part::T(" called on incompatible receiver "), what];
        return Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p));
    };
    match step(rt, o, resume)? {
        Step::Yielded(v) => result_object(rt, v, false),
        Step::Result(v) => Ok(v),
        Step::Done(v) => result_object(rt, v, true),
    }
}

pub fn next(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    method(rt, this, "next", Resume::Next(arg(args, 0)))
}

pub fn return_(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    method(rt, this, "return", Resume::Return(arg(args, 0)))
}

pub fn throw(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    method(rt, this, "throw", Resume::Throw(arg(args, 0)))
}

/// Whether a generator has the built-in methods: neither it nor the object that its function gave it has others.
pub(crate) fn is_plain(rt: &Rt, o: O) -> bool {
    if !rt.props(o.shape()).is_empty() {
        return false;
    }
    let proto = rt.proto_of_obj(o);
    if proto.same(V::native(native::GENERATOR_PROTO)) {
        return true;
    }
    let Some(p) = proto.as_o() else { return false };
    rt.props(p.shape()).is_empty() && rt.proto_of_obj(p).same(V::native(native::GENERATOR_PROTO))
}

/// The next value for a loop, or true at the end.
pub(crate) fn next_value(rt: &mut Rt, o: O) -> R<(V, bool)> {
    match step(rt, o, Resume::Next(V::UNDEFINED))? {
        Step::Yielded(v) => Ok((v, false)),
        Step::Done(_) => Ok((V::UNDEFINED, true)),
        Step::Result(r) => {
            let done = props::get(rt, r, &native::DONE)?;
            if done.truthy() {
                return Ok((V::UNDEFINED, true));
            }
            Ok((props::get(rt, r, &native::VALUE)?, false))
        }
    }
}

/// IteratorClose of a generator.
pub(crate) fn close(rt: &mut Rt, o: O) -> R<()> {
    if let Step::Result(r) = step(rt, o, Resume::Return(V::UNDEFINED))? {
        if !r.is_object() {
            return Err(rt.internal());
        }
    }
    Ok(())
}

// yield*

/// What a generator that delegates does next.
pub enum Delegated {
    /// It stops: the result object of the delegate is what its caller gets.
    Stop,
    /// The delegate is done, with the value of the yield*.
    Value(V),
    /// The delegate has returned, and so does the generator.
    Return(V),
}

/// Passes on to a delegate how its generator goes on (ECMA-262 §15.5.5, yield*).
pub fn delegate(rt: &mut Rt, it: &mut iter::Iter, resume: Resume) -> R<Delegated> {
    rt.charge(1)?;
    if let Some((target, next)) = it.object() {
        return delegate_to_object(rt, target, next, resume);
    }
    let Some(o) = it.generator() else { return delegate_to_built_in(rt, it, resume) };
    Ok(match step(rt, o, resume)? {
        Step::Yielded(v) => {
            rt.running.yielded = v;
            rt.running.is_result = false;
            Delegated::Stop
        }
        Step::Result(r) => {
            rt.running.yielded = r;
            rt.running.is_result = true;
            Delegated::Stop
        }
        Step::Done(v) => match resume {
            Resume::Return(_) => Delegated::Return(v),
            _ => Delegated::Value(v),
        },
    })
}

/// Passes on to an object with the methods of an iterator.
fn delegate_to_object(rt: &mut Rt, target: V, next: V, resume: Resume) -> R<Delegated> {
    let (method, v) = match resume {
        Resume::Next(v) => (next, v),
        Resume::Return(v) => (props::get(rt, target, &native::RETURN)?, v),
        Resume::Throw(v) => (props::get(rt, target, &native::THROW)?, v),
    };
    if method.is_nullish() {
        match resume {
            Resume::Return(v) => return Ok(Delegated::Return(v)),
            Resume::Throw(_) => {
                iter::close_object(rt, target)?;
                return Err(error::type_error(rt, "The iterator does not provide a 'throw' method."));
            }
            Resume::Next(_) => {}
        }
    }
    if !call::is_callable(method) {
        return Err(error::site_not_function(rt, method));
    }
    let r = call::call(rt, method, target, &[v], "")?;
    if !r.is_object() {
        return Err(error::bad_result(rt, r));
    }
    if !props::get(rt, r, &native::DONE)?.truthy() {
        rt.running.yielded = r;
        rt.running.is_result = true;
        return Ok(Delegated::Stop);
    }
    let v = props::get(rt, r, &native::VALUE)?;
    Ok(match resume {
        Resume::Return(_) => Delegated::Return(v),
        _ => Delegated::Value(v),
    })
}

/// The iterators that are built in have neither throw nor return.
fn delegate_to_built_in(rt: &mut Rt, it: &mut iter::Iter, resume: Resume) -> R<Delegated> {
    match resume {
        Resume::Next(_) => {
            let (v, done) = iter::next(rt, it)?;
            if done {
                return Ok(Delegated::Value(V::UNDEFINED));
            }
            rt.running.yielded = v;
            rt.running.is_result = false;
            Ok(Delegated::Stop)
        }
        Resume::Return(v) => Ok(Delegated::Return(v)),
        Resume::Throw(_) => Err(error::type_error(rt, "The iterator does not provide a 'throw' method.")),
    }
}
