//! Compiled regular expressions, and where they are kept.

use super::class::Set;
use super::compile::compile;
use crate::mem::Rt;
use crate::str::S;
use crate::value::{R, V};

pub(crate) const GLOBAL: u32 = 1;
pub(crate) const UNICODE: u32 = 16;
pub(crate) const STICKY: u32 = 32;
pub(crate) const HAS_INDICES: u32 = 64;
/// The flag v.
pub(crate) const SETS: u32 = 128;
/// Characters are code points.
pub(crate) const POINTS: u32 = UNICODE | SETS;

/// The flags in the order of their letters.
pub(crate) const LETTERS: [(u8, u32); 8] = [
    (b'd', HAS_INDICES),
    (b'g', GLOBAL),
    (b'i', super::IGNORE_CASE),
    (b'm', super::MULTILINE),
    (b's', super::DOT_ALL),
    (b'u', UNICODE),
    (b'v', SETS),
    (b'y', STICKY),
];

/// A compiled pattern. It is immutable but for the link to the next one.
#[repr(C)]
pub(crate) struct Program {
    pub source: V,
    pub flags: u32,
    /// Groups, with the whole match as number 0.
    pub groups: u32,
    /// Words of the machine: two for a group, then two for a loop.
    pub slots: u32,
    /// Whether a match can only begin at the start of the text.
    pub anchored: bool,
    /// Whether `first` says which of the first 256 characters a match can begin with; others always may.
    pub has_first: bool,
    pub first: [u32; 8],
    pub code: &'static [u32],
    pub sets: &'static [Set],
    pub ranges: &'static [(u32, u32)],
    /// The names of groups, with their numbers, in the order of the pattern.
    pub names: &'static [(V, u32)],
    next: *const Program,
}

/// A place to put parts of a program: memory that stays, or that of the request.
struct Kept {
    lasting: bool,
}

impl Kept {
    fn alloc(&self, rt: &mut Rt, size: usize) -> R<*mut u8> {
        if self.lasting {
            if let Some(p) = rt.alloc_lasting(size) {
                return Ok(p);
            }
            return Err(rt.internal());
        }
        rt.alloc(size)
    }

    fn slice<T: Copy>(&self, rt: &mut Rt, from: &[T]) -> R<&'static [T]> {
        if from.is_empty() {
            return Ok(&[]);
        }
        let p = self.alloc(rt, core::mem::size_of_val(from))? as *mut T;
        // SAFETY: a fresh block of that size.
        unsafe {
            core::ptr::copy_nonoverlapping(from.as_ptr(), p, from.len());
            Ok(core::slice::from_raw_parts(p, from.len()))
        }
    }
}

fn find(mut at: *const Program, source: S, flags: u32) -> Option<&'static Program> {
    // SAFETY: lists of live programs.
    while let Some(p) = unsafe { at.as_ref() } {
        if p.flags == flags && p.source.same(source.v()) {
            return Some(p);
        }
        at = p.next;
    }
    None
}

/// The program of a pattern, compiled at most once.
pub(crate) fn program_of(rt: &mut Rt, source: S, flags: u32) -> R<&'static Program> {
    let source = rt.intern(source)?;
    if let Some(p) = find(rt.programs, source, flags) {
        return Ok(p);
    }
    if let Some(p) = find(rt.heap.programs, source, flags) {
        return Ok(p);
    }
    let parts = compile(rt, source, flags)?;
    let size = core::mem::size_of::<Program>()
        + 32
        + core::mem::size_of_val(parts.code.all())
        + core::mem::size_of_val(parts.sets.all())
        + core::mem::size_of_val(parts.ranges.all())
        + core::mem::size_of_val(parts.names.all());
    let old = |v: V| !rt.is_young(v.s().ptr() as usize);
    let last = old(source.v()) && parts.names.all().iter().all(|n| old(n.0));
    let kept = Kept { lasting: last && rt.can_learn(size) };
    let p = Program {
        source: source.v(),
        flags,
        groups: parts.groups,
        slots: parts.groups * 2 + parts.loops * 2,
        anchored: parts.anchored,
        has_first: parts.has_first,
        first: parts.first,
        code: kept.slice(rt, parts.code.all())?,
        sets: kept.slice(rt, parts.sets.all())?,
        ranges: kept.slice(rt, parts.ranges.all())?,
        names: kept.slice(rt, parts.names.all())?,
        next: if kept.lasting { rt.programs } else { rt.heap.programs },
    };
    let at = kept.alloc(rt, core::mem::size_of::<Program>())? as *mut Program;
    // SAFETY: a fresh block of that size.
    unsafe { at.write(p) };
    if kept.lasting {
        rt.programs = at;
    } else {
        rt.heap.programs = at;
    }
    // SAFETY: just written; it lives as long as what refers to it.
    Ok(unsafe { &*at })
}
