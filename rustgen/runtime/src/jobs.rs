//! Jobs (ECMA-262 §9.5): what runs when the code under way has ended, one after the other. A reaction to a promise is a
//! cell that becomes a job when the promise is settled.

use crate::call;
use crate::error;
use crate::host::effects::run_ticks;
use crate::mem::Rt;
use crate::obj::{cell, cell_ptr};
use crate::promise::{self, Then};
use crate::suspend::{self, Resume};
use crate::value::{R, V};

// The words of a job.
pub(crate) const NEXT: usize = 0;
/// Twice its kind, as a bare number; one more where its promise is rejected.
const KIND: usize = 1;
const TARGET: usize = 2;
const A: usize = 3;
const B: usize = 4;
const VALUE: usize = 5;

/// What a job does.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// An async function goes on: target is its frame.
    Await,
    /// Handlers for both outcomes are A and B, or no functions; target is the promise to resolve, or undefined.
    Then,
    /// As `Then`; target is a cell of functions: resolve and reject.
    ThenBy,
    /// The outcome is that of the promise that is target.
    Follow,
    /// Target is a promise that is resolved with A, whose method then is B.
    Thenable,
    /// A is called.
    Call,
}

const KINDS: [Kind; 6] = [Kind::Await, Kind::Then, Kind::ThenBy, Kind::Follow, Kind::Thenable, Kind::Call];

/// Jobs in their order.
pub(crate) struct Queue {
    first: V,
    last: V,
}

impl Queue {
    pub const NEW: Queue = Queue { first: V::UNDEFINED, last: V::UNDEFINED };
}

/// What is to be done of an instance; made anew for each request.
pub(crate) struct Jobs {
    queue: Queue,
    /// Jobs that have run, for use again: they are of this request.
    free: V,
    /// Promises that are rejected and not handled, in order: cells of promise and next.
    rejected: V,
}

impl Jobs {
    pub const NEW: Jobs = Jobs { queue: Queue::NEW, free: V::UNDEFINED, rejected: V::UNDEFINED };
}

/// A job that is not in the queue yet.
pub(crate) fn new(rt: &mut Rt, kind: Kind, target: V, a: V, b: V) -> R<V> {
    let words = [V::UNDEFINED, V::from_word(2 * kind as u64), target, a, b, V::UNDEFINED];
    let free = rt.jobs.free;
    if !free.is_cell() {
        return rt.new_cell(&words);
    }
    rt.jobs.free = cell(free, NEXT);
    for (i, v) in words.into_iter().enumerate() {
        rt.write(cell_ptr(free, i), v)?;
    }
    Ok(free)
}

/// Puts a job at the end of the queue, with the outcome that it is about.
pub(crate) fn run_later(rt: &mut Rt, job: V, fulfilled: bool, v: V) -> R<()> {
    rt.write(cell_ptr(job, VALUE), v)?;
    if !fulfilled {
        let kind = cell(job, KIND).word();
        rt.write(cell_ptr(job, KIND), V::from_word(kind | 1))?;
    }
    rt.write(cell_ptr(job, NEXT), V::UNDEFINED)?;
    let last = rt.jobs.queue.last;
    if last.is_cell() {
        rt.write(cell_ptr(last, NEXT), job)?;
    } else {
        rt.jobs.queue.first = job;
    }
    rt.jobs.queue.last = job;
    Ok(())
}

/// Calls a function later, as `queueMicrotask` does.
pub(crate) fn call_later(rt: &mut Rt, f: V) -> R<()> {
    let job = new(rt, Kind::Call, V::UNDEFINED, f, V::UNDEFINED)?;
    run_later(rt, job, true, V::UNDEFINED)
}

/// Runs all jobs, and those that they bring; before them what process.nextTick was given. A rejection that nothing has
/// handled by then is an exception.
pub(crate) fn run_all(rt: &mut Rt) -> R<()> {
    run_ticks(rt)?;
    run_queue(rt)?;
    while run_ticks(rt)? {
        run_queue(rt)?;
    }
    let rejected = rt.jobs.rejected;
    if rejected.is_cell() {
        let reason = promise::result(cell(rejected, 0));
        return Err(error::throw(rt, reason));
    }
    Ok(())
}

fn run_queue(rt: &mut Rt) -> R<()> {
    while rt.jobs.queue.first.is_cell() {
        let job = rt.jobs.queue.first;
        let next = cell(job, NEXT);
        rt.jobs.queue.first = next;
        if !next.is_cell() {
            rt.jobs.queue.last = V::UNDEFINED;
        }
        rt.charge(1)?;
        run(rt, job)?;
        if rt.is_young(job.cell_ptr() as usize) {
            let free = rt.jobs.free;
            rt.write(cell_ptr(job, NEXT), free)?;
            rt.jobs.free = job;
        }
    }
    Ok(())
}

fn run(rt: &mut Rt, job: V) -> R<()> {
    let word = cell(job, KIND).word();
    let fulfilled = word & 1 == 0;
    let (target, a, b, value) = (cell(job, TARGET), cell(job, A), cell(job, B), cell(job, VALUE));
    let Some(&kind) = KINDS.get((word >> 1) as usize) else { return Err(rt.internal()) };
    match kind {
        Kind::Await => {
            let resume = if fulfilled { Resume::Next(value) } else { Resume::Throw(value) };
            suspend::go_on(rt, target, resume)
        }
        Kind::Then | Kind::ThenBy => {
            let handler = if fulfilled { a } else { b };
            let outcome = if !call::is_callable(handler) {
                if fulfilled {
                    Ok(value)
                } else {
                    Err(value)
                }
            } else {
                match call::call(rt, handler, V::UNDEFINED, &[value], "") {
                    Ok(v) => Ok(v),
                    Err(stop) => Err(error::caught(rt, stop)?),
                }
            };
            hand_on(rt, kind, target, outcome)
        }
        Kind::Follow => hand_on(rt, Kind::Then, target, if fulfilled { Ok(value) } else { Err(value) }),
        Kind::Thenable => promise::follow(rt, target, a, b),
        Kind::Call => {
            call::call(rt, a, V::UNDEFINED, &[], "")?;
            Ok(())
        }
    }
}

/// Gives the outcome of a handler to the promise that its `then` made.
fn hand_on(rt: &mut Rt, kind: Kind, target: V, outcome: Result<V, V>) -> R<()> {
    if kind == Kind::ThenBy {
        let (f, v) = match outcome {
            Ok(v) => (cell(target, 0), v),
            Err(e) => (cell(target, 1), e),
        };
        call::call(rt, f, V::UNDEFINED, &[v], "")?;
        return Ok(());
    }
    if target.is_undefined() {
        return Ok(());
    }
    match outcome {
        Ok(v) => promise::resolve(rt, target, v),
        Err(e) => promise::reject(rt, target, e),
    }
}

/// Lets a function go on when what it awaits is there. No promise is made for what is none.
pub(crate) fn await_value(rt: &mut Rt, frame: V, v: V) -> R<()> {
    rt.charge(1)?;
    let reaction = new(rt, Kind::Await, frame, V::UNDEFINED, V::UNDEFINED)?;
    if !v.is_object() {
        return run_later(rt, reaction, true, v);
    }
    if promise::as_is(rt, v)? {
        return promise::react(rt, v, reaction);
    }
    match promise::then_of(rt, v)? {
        Then::None => run_later(rt, reaction, true, v),
        Then::Throws(e) => run_later(rt, reaction, false, e),
        Then::Is(then) => {
            let p = promise::new(rt)?;
            let job = new(rt, Kind::Thenable, p, v, then)?;
            run_later(rt, job, true, V::UNDEFINED)?;
            promise::react(rt, p, reaction)
        }
    }
}

/// A promise was rejected that nothing handles yet.
pub(crate) fn note_rejected(rt: &mut Rt, p: V) -> R<()> {
    let entry = rt.new_cell(&[p, V::UNDEFINED])?;
    let mut at = rt.jobs.rejected;
    if !at.is_cell() {
        rt.jobs.rejected = entry;
        return Ok(());
    }
    while cell(at, 1).is_cell() {
        rt.charge(1)?;
        at = cell(at, 1);
    }
    rt.write(cell_ptr(at, 1), entry)
}

/// Something handles a promise that was rejected.
pub(crate) fn forget_rejected(rt: &mut Rt, p: V) -> R<()> {
    let mut before = V::UNDEFINED;
    let mut at = rt.jobs.rejected;
    while at.is_cell() {
        rt.charge(1)?;
        let next = cell(at, 1);
        if cell(at, 0).same(p) {
            if before.is_cell() {
                return rt.write(cell_ptr(before, 1), next);
            }
            rt.jobs.rejected = next;
            return Ok(());
        }
        before = at;
        at = next;
    }
    Ok(())
}
