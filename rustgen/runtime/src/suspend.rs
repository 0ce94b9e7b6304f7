//! Functions that suspend: async functions and generators. The code of one is a Rust future, which the compiler makes a
//! machine of states. Here it lies in the heap, in a frame that is never moved nor dropped, and is polled when it goes on.
//!
//! A frame made while the module initialised is module state: a request that lets it go on logs all of it first.

use crate::builtins::generator;
use crate::error;
use crate::jobs;
use crate::mem::Rt;
use crate::promise;
use crate::value::{R, V};
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

/// What lies before a future.
#[repr(C)]
struct Frame {
    poll: unsafe fn(*mut u8, &mut Context<'_>) -> Poll<R<V>>,
    /// The promise of an async function.
    owner: V,
    /// Bytes of the future.
    size: u32,
    /// The undo log has all of it.
    logged: bool,
}

const HEAD: usize = core::mem::size_of::<Frame>();

/// How a suspended function goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Resume {
    /// The value of the await or yield.
    Next(V),
    /// An exception at this place.
    Throw(V),
    /// The generator returns, through its finally blocks.
    Return(V),
}

/// The part of an instance that knows what is running; made anew for each request.
pub(crate) struct Running {
    /// The frame of the innermost function that suspends; undefined outside of all.
    frame: V,
    resume: Resume,
    /// What a generator has yielded; the result object itself where a delegate gave it.
    pub yielded: V,
    pub is_result: bool,
    /// Frames of functions that have ended, for use again: they are of this request. A list for some sizes; the next one
    /// is where a frame has its owner.
    free: [V; FREE],
}

const FREE: usize = 4;

impl Running {
    pub const NONE: Running = Running {
        frame: V::UNDEFINED,
        resume: Resume::Next(V::UNDEFINED),
        yielded: V::UNDEFINED,
        is_result: false,
        free: [V::UNDEFINED; FREE],
    };
}

/// The point where a function stops. It gives the instance back when the function goes on.
pub struct Pause {
    over: bool,
}

/// The begin of a function that suspends.
#[inline(always)]
pub fn entered() -> Pause {
    Pause { over: true }
}

/// Leaves the function until it goes on.
#[inline(always)]
pub fn pause(_rt: &'static mut Rt) -> Pause {
    Pause { over: false }
}

impl Future for Pause {
    type Output = &'static mut Rt;

    #[inline(always)]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<&'static mut Rt> {
        if !self.over {
            self.over = true;
            return Poll::Pending;
        }
        // SAFETY: `advance` alone polls frames. It passes the instance so, and does not use its own reference meanwhile;
        // that of the function is given up before the function stops.
        Poll::Ready(unsafe { &mut *(context.waker().data() as *mut Rt) })
    }
}

/// Arguments as long as the frame needs them.
pub fn keep_args(rt: &mut Rt, args: &[V]) -> R<&'static [V]> {
    rt.charge(args.len() >> 2)?;
    let kept = rt.new_cell(args)?;
    // SAFETY: the cell has as many words and lives as long as the frame.
    Ok(unsafe { core::slice::from_raw_parts(kept.cell_ptr() as *const V, args.len()) })
}

/// Calls an async function whose code is `code`: runs it until it awaits something, and gives its promise.
#[inline]
pub fn run_async<F: Future<Output = R<V>> + 'static>(rt: &mut Rt, code: F) -> R<V> {
    let frame = new_frame(rt, code)?;
    begin_async(rt, frame)
}

/// Calls a generator function: its parameters are bound, and it stops before its body.
#[inline]
pub fn run_generator<F: Future<Output = R<V>> + 'static>(rt: &mut Rt, me: V, code: F) -> R<V> {
    let frame = new_frame(rt, code)?;
    generator::begin(rt, me, frame)
}

#[inline(always)]
fn new_frame<F: Future<Output = R<V>> + 'static>(rt: &mut Rt, code: F) -> R<V> {
    const { assert!(core::mem::align_of::<F>() <= 8) };
    let size = core::mem::size_of::<F>();
    rt.charge(2 + (size >> 6))?;
    let p = frame_memory(rt, size)?;
    // SAFETY: a fresh block of that size, aligned to eight as frames and futures are.
    unsafe {
        (p as *mut Frame).write(Frame { poll: poll_as::<F>, owner: V::UNDEFINED, size: size as u32, logged: false });
        (p.add(HEAD) as *mut F).write(code);
    }
    Ok(V::of_cell(p))
}

/// Memory for a frame with a future of so many bytes.
#[inline]
fn frame_memory(rt: &mut Rt, size: usize) -> R<*mut u8> {
    let list = &mut rt.running.free[(size >> 4) % FREE];
    if list.is_cell() {
        let at = list.cell_ptr() as *mut Frame;
        // SAFETY: frames in the list are whole and belong to nobody.
        unsafe {
            if (*at).size as usize == size {
                *list = (*at).owner;
                return Ok(at as *mut u8);
            }
        }
    }
    rt.alloc(HEAD + size)
}

/// Gives back the frame of a function that has ended.
pub(crate) fn free(rt: &mut Rt, frame: V) {
    let at = frame.cell_ptr() as *mut Frame;
    if rt.is_young(at as usize) {
        // SAFETY: a live frame that nothing lets go on any more.
        unsafe {
            let list = &mut rt.running.free[((*at).size >> 4) as usize % FREE];
            (*at).owner = *list;
            *list = frame;
        }
    }
}

/// # Safety
/// `at` must point to a live future of this type that is never moved.
unsafe fn poll_as<F: Future<Output = R<V>>>(at: *mut u8, context: &mut Context<'_>) -> Poll<R<V>> {
    Pin::new_unchecked(&mut *(at as *mut F)).poll(context)
}

static NOTHING: RawWakerVTable = RawWakerVTable::new(|p| RawWaker::new(p, &NOTHING), |_| {}, |_| {}, |_| {});

/// Lets a function go on until it stops again or ends; then the result is there.
pub(crate) fn advance(rt: &mut Rt, frame: V, resume: Resume) -> R<Poll<R<V>>> {
    rt.deeper()?;
    rt.charge(2)?;
    let at = frame.cell_ptr() as *mut Frame;
    keep_frame(rt, at)?;
    let outer = core::mem::replace(&mut rt.running.frame, frame);
    rt.running.resume = resume;
    // SAFETY: the waker does nothing; the frame is live, and nothing else polls it now: a promise resumes a function once
    // for each await, and a generator that runs refuses to be resumed.
    let r = unsafe {
        let waker = Waker::from_raw(RawWaker::new(rt as *mut Rt as *const (), &NOTHING));
        let mut context = Context::from_waker(&waker);
        ((*at).poll)((at as *mut u8).add(HEAD), &mut context)
    };
    rt.running.frame = outer;
    Ok(r)
}

/// Logs a frame that is module state, once in a request.
#[inline(always)]
fn keep_frame(rt: &mut Rt, at: *mut Frame) -> R<()> {
    // SAFETY: a live frame.
    if rt.is_old(at) && !unsafe { (*at).logged } {
        return log_frame(rt, at);
    }
    Ok(())
}

#[cold]
#[inline(never)]
fn log_frame(rt: &mut Rt, at: *mut Frame) -> R<()> {
    // SAFETY: as above; the flag is put back with the rest.
    unsafe {
        let size = HEAD + (*at).size as usize;
        rt.charge(size >> 3)?;
        rt.touch(at, size)?;
        (*at).logged = true;
    }
    Ok(())
}

fn begin_async(rt: &mut Rt, frame: V) -> R<V> {
    let promise = promise::new(rt)?;
    // SAFETY: a frame just made.
    unsafe { (*(frame.cell_ptr() as *mut Frame)).owner = promise };
    go_on(rt, frame, Resume::Next(V::UNDEFINED))?;
    Ok(promise)
}

/// Lets an async function go on, and settles its promise when it ends.
pub(crate) fn go_on(rt: &mut Rt, frame: V, resume: Resume) -> R<()> {
    let Poll::Ready(result) = advance(rt, frame, resume)? else { return Ok(()) };
    // SAFETY: a live frame.
    let promise = unsafe { (*(frame.cell_ptr() as *mut Frame)).owner };
    free(rt, frame);
    match result {
        Ok(v) => promise::resolve(rt, promise, v),
        Err(stop) => {
            let e = error::caught(rt, stop)?;
            promise::reject(rt, promise, e)
        }
    }
}

/// Await (ECMA-262 §27.7.5.3), up to where the function stops.
pub fn awaits(rt: &mut Rt, v: V) -> R<()> {
    let frame = rt.running.frame;
    jobs::await_value(rt, frame, v)
}

/// The value of an await, or what it throws.
#[inline]
pub fn resumed(rt: &mut Rt) -> R<V> {
    match rt.running.resume {
        Resume::Next(v) => Ok(v),
        Resume::Throw(v) => Err(error::throw(rt, v)),
        Resume::Return(_) => Err(rt.internal()),
    }
}

/// Yields a value, up to where the generator stops.
#[inline]
pub fn yields(rt: &mut Rt, v: V) {
    rt.running.yielded = v;
    rt.running.is_result = false;
}

/// How a generator goes on.
#[inline]
pub fn resumption(rt: &mut Rt) -> Resume {
    rt.running.resume
}
