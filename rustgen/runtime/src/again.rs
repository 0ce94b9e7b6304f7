//! Running a request again. Code may assume that a value is a number where only numbers make sense; it checks, and where
//! that does not hold it gives up with `Stop::ASSUMED`. The request then starts over in code that assumes nothing, is
//! told the answers it had got, and asks for the same effects as before: those the host knows already are left out.

use crate::abi::{self, Answer, Request};
use crate::mem::Rt;
use crate::value::{Stop, R};

/// The answers that can be told again. A request that gets more assumes nothing from there on.
const MOST: usize = 8;

/// What a miss adds to the distrust, and from where on nothing is assumed.
const MISS: u32 = 64;
const LIMIT: u32 = 512;

/// The request under way as the host gave it. All zero before the first.
#[repr(C)]
pub(crate) struct Again {
    request: Option<Request>,
    fuel: u64,
    answers: [Option<Answer>; MOST],
    n: usize,
    /// Grows by what was wrongly assumed, shrinks by one with each request.
    distrust: u32,
    slow: bool,
}

impl Again {
    pub const NEW: Again =
        Again { request: None, fuel: 0, answers: [const { None }; MOST], n: 0, distrust: 0, slow: false };
}

/// Begins a request: what the host gives stays valid until the next one.
pub(crate) fn start(rt: &mut Rt, req: &Request, fuel: u64, limit: *const u8) -> R<()> {
    let a = &mut rt.again;
    a.slow = a.distrust >= LIMIT;
    a.distrust = a.distrust.saturating_sub(1);
    a.request = Some(*req);
    a.fuel = fuel;
    a.n = 0;
    rt.slow = a.slow;
    let r = abi::first_step(rt, req, fuel, limit);
    hold(rt, r, limit)
}

/// Goes on with a request.
pub(crate) fn answer(rt: &mut Rt, answer: &Answer, limit: *const u8) -> R<()> {
    let a = &mut rt.again;
    match a.answers.get_mut(a.n) {
        Some(room) => *room = Some(*answer),
        None => a.slow = true,
    }
    a.n += 1;
    rt.slow = a.slow;
    let r = abi::next_step(rt, answer, limit);
    hold(rt, r, limit)
}

/// Runs the request again if the step ended because of an assumption.
fn hold(rt: &mut Rt, r: R<()>, limit: *const u8) -> R<()> {
    let missed = Stop::ASSUMED;
    if r != Err(missed) && rt.broken != missed.0 {
        return r;
    }
    run_again(rt, limit)
}

#[cold]
#[inline(never)]
fn run_again(rt: &mut Rt, limit: *const u8) -> R<()> {
    rt.rewind();
    rt.again.distrust += MISS;
    rt.again.slow = true;
    rt.slow = true;
    let Some(req) = rt.again.request else { return Err(rt.internal()) };
    let fuel = rt.again.fuel;
    abi::first_step(rt, &req, fuel, limit)?;
    for i in 0..rt.again.n {
        let Some(Some(a)) = rt.again.answers.get(i).copied() else { return Err(rt.internal()) };
        abi::next_step(rt, &a, limit)?;
    }
    Ok(())
}
