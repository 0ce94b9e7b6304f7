//! The host's own JavaScript, compiled by decant itself: how platforms call handlers, and what of Node's is written in
//! JavaScript. It comes in parts. A part is a function that is called once in an instance, when something of it is first
//! needed; what a program is known to need is there when its module is initialised.

pub(crate) mod address;
pub(crate) mod api;
pub(crate) mod effects;
pub mod parts;
pub mod prelude;
pub(crate) mod values;

use crate::call::{self, FuncInfo};
use crate::mem::Rt;
use crate::native;
use crate::props;
use crate::str::Lit;
use crate::value::{R, V};

/// What an image says of its handler and of what it needs of the host, when that is more than the module containerless.
pub struct Handler {
    /// The name of the function that is served.
    pub name: &'static Lit,
    /// The name of the handler's shape; empty for containerless.
    pub shape: &'static Lit,
    /// The name that the handler is exported under; empty when it is the module itself, or registered by a call.
    pub export: &'static Lit,
    /// The parts that are loaded when the module is initialised.
    pub parts: &'static [u8],
}

/// What is compiled of a part: the function that is called once is number 1.
pub struct Part {
    pub funcs: &'static [FuncInfo],
    pub vars: usize,
}

/// Functions of the host are numbered from here on, those of part `n` from `n + 1` times this.
const BASE: u32 = 1 << 20;

/// What the runtime keeps of a part: where its variables are, and what it gave.
const WORDS: usize = 2;

pub(crate) const fn base(part: u32) -> u32 {
    (part + 1) * BASE
}

/// The function of the host with a number that no function of the program has.
#[cold]
#[inline(never)]
pub(crate) fn info(number: u32) -> Option<&'static FuncInfo> {
    parts::ALL.get((number / BASE).checked_sub(1)? as usize)?.funcs.get((number % BASE) as usize)
}

/// What a part has given; nothing while it is not loaded.
pub(crate) fn loaded(rt: &Rt, n: u8) -> Option<V> {
    if rt.heap.parts.is_null() {
        return None;
    }
    // SAFETY: the table has an entry for each part.
    let given = unsafe { *rt.heap.parts.add(n as usize * WORDS + 1) };
    (!given.is_empty()).then_some(given)
}

/// What a part gave when it was called, which happens now if nothing of it was needed before.
pub(crate) fn part(rt: &mut Rt, n: u8) -> R<V> {
    if rt.heap.parts.is_null() {
        rt.heap.parts = words(rt, parts::ALL.len() * WORDS)?;
    }
    let entry = rt.heap.parts.wrapping_add(n as usize * WORDS);
    // SAFETY: the table has an entry for each part.
    let given = unsafe { *entry.add(1) };
    if !given.is_empty() {
        return Ok(given);
    }
    let Some(p) = parts::ALL.get(n as usize) else { return Err(rt.internal()) };
    native::check_host(rt)?;
    rt.deeper()?;
    let vars = words(rt, p.vars)?;
    rt.write(entry, V::from_word(vars as u64))?;
    let root = call::closure(rt, base(n as u32) + 1, &[])?;
    let outer = core::mem::replace(&mut rt.loading, true);
    let given = call::call(rt, root, V::UNDEFINED, &[V::native(native::HOST_API)], "");
    rt.loading = outer;
    let given = given?;
    rt.write(entry.wrapping_add(1), given)?;
    Ok(given)
}

fn words(rt: &mut Rt, n: usize) -> R<*mut V> {
    rt.charge(n)?;
    let p = rt.alloc(n * 8)? as *mut V;
    for i in 0..n {
        // SAFETY: the block has room for n words.
        unsafe { *p.add(i) = V::EMPTY };
    }
    Ok(p)
}

/// Something that a part gave, by its name.
pub(crate) fn given(rt: &mut Rt, n: u8, name: &'static Lit) -> R<V> {
    let all = part(rt, n)?;
    props::get(rt, all, name)
}

#[inline(always)]
fn var(rt: &Rt, part: usize, i: usize) -> *mut V {
    // SAFETY: code of a part runs when the part has its variables.
    unsafe { (*rt.heap.parts.add(part * WORDS)).word() as *mut V }.wrapping_add(i)
}

/// Variable `i` of a part.
pub fn var_get(rt: &mut Rt, part: usize, i: usize) -> V {
    // SAFETY: the generator numbers variables below the part's count, which `part` took.
    unsafe { *var(rt, part, i) }
}

pub fn var_set(rt: &mut Rt, part: usize, i: usize, v: V) -> R<()> {
    let p = var(rt, part, i);
    rt.write(p, v)
}

/// Loads what the program needs, and finds its handler: the last thing that happens while the module initialises.
pub(crate) fn find(rt: &mut Rt) -> R<()> {
    if let Some(h) = rt.handler {
        for &n in h.parts {
            part(rt, n)?;
        }
        if rt.heap.listener.is_undefined() && h.shape.s().len() > 0 {
            let exports = props::get(rt, rt.heap.module, &native::EXPORTS)?;
            let find = given(rt, parts::CALLING, &FIND)?;
            rt.heap.listener = call::call(rt, find, V::UNDEFINED, &[h.shape.v(), h.export.v(), exports], "")?;
            rt.heap.serves = true;
        }
    }
    if rt.heap.listener.is_undefined() {
        return Err(rt.api("no handler"));
    }
    Ok(())
}

crate::lit!(FIND = "find");
