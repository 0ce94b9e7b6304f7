//! The instance: one mapping with `Rt` at its start, then a bump arena. Module state is what lies below
//! `mark`; a write to it is logged and undone by `reset`.

use crate::abi::Host;
use crate::call::FuncInfo;
use crate::host::Handler;
use crate::jobs::Jobs;
use crate::native;
use crate::obj::Shapes;
use crate::regexp::Program;
use crate::str::Atoms;
use crate::suspend::Running;
use crate::value::{Stop, R, V};

/// The most memory an instance can have: shapes are named by 32-bit offsets.
pub(crate) const MAX_MEMORY: usize = 1 << 32;

/// One line of the property cache: where a key is in objects of a shape.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Line {
    pub shape: u32,
    pub slot: u32,
    pub key: u64,
}

pub(crate) const LINES: usize = 256;

/// The state of an instance. All of it lies in the instance's mapping; it is never moved.
#[repr(C)]
pub struct Rt {
    pub(crate) pos: usize,
    pub(crate) end: usize,
    pub(crate) mark: usize,
    pub(crate) fuel: i64,
    pub(crate) stack_limit: usize,
    pub(crate) site: u32,
    pub(crate) kept_dirty: u32,
    /// This run assumes nothing: see `again`.
    pub(crate) slow: bool,
    /// A part of the host is being called for the first time: no code of the program runs.
    pub(crate) loading: bool,
    pub(crate) again: crate::again::Again,
    /// A stop that could not be returned where it came up; 0 for none.
    pub(crate) broken: u64,
    pub(crate) funcs: &'static [FuncInfo],
    pub(crate) source: &'static str,
    pub(crate) texts: &'static [[u32; 3]],
    pub(crate) made: &'static [crate::call::Made],
    pub(crate) handler: Option<&'static Handler>,
    pub(crate) exc: V,
    pub(crate) detail: &'static [u8],
    pub(crate) log: *mut Chunk,
    pub(crate) new_target: V,
    /// The last number that named a state of the prototypes.
    pub(crate) epochs: u32,
    /// Where the further words of places would begin if the variables had such, too.
    pub(crate) farther: usize,
    pub(crate) heap: Heap,
    pub(crate) host: Host,
    pub(crate) running: Running,
    pub(crate) jobs: Jobs,
    pub(crate) saved: Heap,
    pub(crate) saved_pos: usize,
    /// Room below the mark for shapes and keys that requests bring: they are kept, as no program can see them.
    pub(crate) learn: usize,
    learn_start: usize,
    /// The mark, once it is set.
    learn_end: usize,
    /// A request found no such room.
    learn_short: bool,
    pub(crate) fuel_start: i64,
    /// Whether anything in this instance has ever been called toJSON: until then no object has such a method.
    pub(crate) names_to_json: bool,
    /// The shape of the object of a request, once it is one that stays.
    pub(crate) request_shape: u32,
    /// The shape of a promise with nothing of its own, once it is one that stays.
    pub(crate) promise_shape: u32,
    /// Compiled regular expressions that stay, a list.
    pub(crate) programs: *const Program,
    pub(crate) dirty: [u16; DIRTY],
    pub(crate) cache: [Line; LINES],
    pub(crate) moves: [Line; LINES],
    /// Pairs of shapes that last: what an object of the first became (see `Rt::guess`).
    pub(crate) guesses: [Guess; GUESSES],
}

/// A power of two.
pub(crate) const GUESSES: usize = 128;

/// What an object of a shape became last, and by which key.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Guess {
    pub shape: u32,
    pub next: u32,
    pub key: u64,
}

pub(crate) const DIRTY: usize = 64;

/// The roots of the heap; a copy is kept at the mark and put back by `reset`.
#[derive(Clone, Copy)]
pub(crate) struct Heap {
    pub atoms: Atoms,
    pub shapes: Shapes,
    /// The bodies of built-in objects, by their numbers; EMPTY until one has a body.
    pub bodies: V,
    /// What code that takes built-in objects for granted compares shapes with.
    pub pristine: native::Pristine,
    /// What changes of built-in objects have made untrue: see `native::changes`.
    pub altered: u32,
    /// Object of implicit globals; EMPTY until one is made.
    pub globals: V,
    /// The getter and the setter of what only throws (ECMA-262 §10.2.4.1); EMPTY until they are needed.
    pub thrower: V,
    pub module: V,
    pub exports: V,
    pub listener: V,
    /// The listener is what calls a handler of another shape than containerless.
    pub serves: bool,
    /// Of each part of the host, its variables and what it gave; null before the first is loaded.
    pub parts: *mut V,
    /// The variables of the environment, an array of pairs; EMPTY for none.
    pub environment: V,
    /// Whether any object has ever got an accessor or a property that cannot be written.
    pub special: bool,
    /// Names the state of the objects that others inherit from: see `Rt::change_prototypes`.
    pub epoch: u32,
    /// Compiled regular expressions of this request, a list.
    pub programs: *const Program,
    /// The table of template objects; UNDEFINED until there is one.
    pub templates: V,
    /// The table of Symbol.for; UNDEFINED until one is made.
    pub symbols: V,
}

pub(crate) const CHUNK: usize = 63;

/// Memory for what requests bring: at first, as every instance has it, and the most.
const LEARN_FIRST: usize = 4 * 1024;
const LEARN_MOST: usize = 64 * 1024;

/// A block of the undo log.
#[repr(C)]
pub(crate) struct Chunk {
    prev: *mut Chunk,
    n: usize,
    old: [(usize, u64); CHUNK],
}

impl Rt {
    #[inline(always)]
    pub(crate) fn base(&self) -> usize {
        self as *const Rt as usize
    }

    /// Takes `size` bytes, aligned to eight. Their contents are undefined.
    #[inline(always)]
    pub(crate) fn alloc(&mut self, size: usize) -> R<*mut u8> {
        let n = (size + 7) & !7;
        if n > self.end - self.pos {
            return Err(self.out_of_memory());
        }
        let p = self.pos;
        self.pos += n;
        Ok(p as *mut u8)
    }

    /// Takes `size` bytes that stay when the request ends, if there is room for them.
    pub(crate) fn alloc_lasting(&mut self, size: usize) -> Option<*mut u8> {
        let n = (size + 7) & !7;
        if !self.can_learn(n) {
            return None;
        }
        let p = self.learn;
        self.learn += n;
        Some(p as *mut u8)
    }

    /// Whether `alloc_lasting` has this much left; when not, the next request has more.
    pub(crate) fn can_learn(&mut self, size: usize) -> bool {
        let fits = size <= self.learn_end - self.learn;
        self.learn_short |= !fits;
        self.mark != 0 && fits
    }

    /// Doubles the room to learn in. Nothing lies above the mark now, so the mark can rise.
    #[cold]
    #[inline(never)]
    fn widen(&mut self) {
        self.learn_short = false;
        let has = self.learn_end - self.learn_start;
        let more = has.min(LEARN_MOST.saturating_sub(has)).min((self.end - self.mark) / 16) & !63;
        self.learn_end += more;
        self.mark = self.learn_end;
        self.pos = self.mark;
        self.saved_pos = self.mark;
    }

    /// Whether an address is memory that ends with the request.
    #[inline(always)]
    pub(crate) fn is_young(&self, p: usize) -> bool {
        self.mark != 0 && p >= self.mark && p < self.end
    }

    #[cold]
    #[inline(never)]
    fn out_of_memory(&mut self) -> Stop {
        Stop::new(Stop::MEMORY, self.site)
    }

    /// Makes the block `p` of `old` bytes `new` bytes long where it is, when nothing was taken after it.
    pub(crate) fn extend(&mut self, p: *mut u8, old: usize, new: usize) -> bool {
        let old = (old + 7) & !7;
        let new = (new + 7) & !7;
        if p as usize + old != self.pos || new < old || new - old > self.end - self.pos {
            return false;
        }
        self.pos = p as usize + new;
        true
    }

    /// Gives back the tail of the block `p`, when nothing was taken after it.
    pub(crate) fn shrink(&mut self, p: *mut u8, old: usize, new: usize) {
        if p as usize + ((old + 7) & !7) == self.pos && new <= old {
            self.pos = p as usize + ((new + 7) & !7);
        }
    }

    /// Whether a heap address is module state, so that writing to it must be logged.
    #[inline(always)]
    pub(crate) fn is_old<T>(&self, p: *const T) -> bool {
        (p as usize) < self.mark
    }

    /// Writes one word of the heap.
    #[inline(always)]
    pub(crate) fn write(&mut self, p: *mut V, v: V) -> R<()> {
        if self.is_old(p) {
            self.log_word(p as *mut u64)?;
        }
        // SAFETY: callers pass the address of a word inside a live heap block.
        unsafe { *p = v };
        Ok(())
    }

    /// Logs the present contents of one word.
    #[cold]
    #[inline(never)]
    pub(crate) fn log_word(&mut self, p: *mut u64) -> R<()> {
        // SAFETY: `log` is null or a live chunk; `p` is a live word of the heap.
        unsafe {
            if self.log.is_null() || (*self.log).n == CHUNK {
                let c = self.alloc(core::mem::size_of::<Chunk>())? as *mut Chunk;
                (*c).prev = self.log;
                (*c).n = 0;
                self.log = c;
            }
            let c = self.log;
            (*c).old[(*c).n] = (p as usize, *p);
            (*c).n += 1;
        }
        Ok(())
    }

    /// Logs `n` bytes at `p` when they are module state. `p` is aligned to eight.
    #[inline(always)]
    pub(crate) fn touch<T>(&mut self, p: *const T, n: usize) -> R<()> {
        if self.is_old(p) {
            return self.log_block(p as *mut u64, n);
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn log_block(&mut self, p: *mut u64, n: usize) -> R<()> {
        for i in 0..n.div_ceil(8) {
            self.log_word(p.wrapping_add(i))?;
        }
        Ok(())
    }

    /// Ends initialisation: what is in the heap now is what every request starts from.
    pub(crate) fn set_mark(&mut self) {
        // An instance that is nearly full learns nothing; that it has no room left shows at its first request.
        let _ = self.room_for_atoms();
        let start = ((self.pos + 63) & !63).min(self.end);
        let room = LEARN_FIRST.min((self.end - start) / 16) & !63;
        self.learn = start;
        self.learn_start = start;
        self.learn_short = false;
        self.learn_end = start + room;
        self.pos = start + room;
        self.mark = self.pos;
        self.saved_pos = self.pos;
        self.saved = self.heap;
        self.kept_dirty = 0;
        self.log = core::ptr::null_mut();
    }

    /// Puts back the state at the mark.
    pub(crate) fn rewind(&mut self) {
        let mut c = self.log;
        // SAFETY: chunks hold addresses of live words below the mark, newest last.
        unsafe {
            while !c.is_null() {
                for &(p, old) in (&(*c).old)[..(*c).n.min(CHUNK)].iter().rev() {
                    *(p as *mut u64) = old;
                }
                c = (*c).prev;
            }
        }
        self.log = core::ptr::null_mut();
        self.pos = self.saved_pos;
        self.heap = self.saved;
        self.exc = V::UNDEFINED;
        self.new_target = V::UNDEFINED;
        self.detail = &[];
        self.broken = 0;
        self.loading = false;
        self.clean_cache();
        if self.learn_short {
            self.widen();
        }
    }

    /// Charges `n` units of work.
    #[inline(always)]
    pub(crate) fn charge(&mut self, n: usize) -> R<()> {
        self.fuel -= n as i64;
        if self.fuel < 0 {
            return Err(self.out_of_fuel());
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn out_of_fuel(&mut self) -> Stop {
        Stop::new(Stop::FUEL, self.site)
    }

    /// Checks the native stack before a recursion.
    #[inline(always)]
    pub(crate) fn deeper(&mut self) -> R<()> {
        if stack_pointer() < self.stack_limit {
            return Err(self.too_deep());
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn too_deep(&mut self) -> Stop {
        Stop::new(Stop::DEPTH, self.site)
    }

    /// A stop because of something that is not compiled; `what` names it.
    #[cold]
    #[inline(never)]
    pub(crate) fn api(&mut self, what: &'static str) -> Stop {
        self.detail = what.as_bytes();
        Stop::new(Stop::API, self.site)
    }

    /// A stop because an invariant of the runtime does not hold.
    #[cold]
    #[inline(never)]
    pub(crate) fn internal(&mut self) -> Stop {
        Stop::new(Stop::INTERNAL, self.site)
    }

    /// The property cache's line for a shape and a key.
    #[inline(always)]
    pub(crate) fn line(shape: u32, key: u64) -> usize {
        ((shape as usize) ^ ((shape >> 3) as usize) ^ ((key >> 3) as usize) ^ ((key >> 11) as usize)) & (LINES - 1)
    }

    /// Remembers where `key` is; lines of shapes that die with the request are forgotten by `reset`.
    pub(crate) fn remember(&mut self, shape: u32, key: u64, slot: u32) {
        let i = Rt::line(shape, key);
        self.note_dirty(i, shape, key);
        self.cache[i] = Line { shape, slot, key };
    }

    pub(crate) fn remember_move(&mut self, shape: u32, key: u64, to: u32) {
        let i = Rt::line(shape, key);
        self.note_dirty(i | LINES, to.max(shape), key);
        self.moves[i] = Line { shape, slot: to, key };
    }

    fn note_dirty(&mut self, i: usize, shape: u32, key: u64) {
        let young = shape as usize + self.base() >= self.mark;
        let base = self.base();
        let young_key = (key as usize) >= self.mark && (key as usize) < self.end && (key as usize) > base;
        if self.mark == 0 || !(young || young_key) {
            return;
        }
        let n = self.kept_dirty as usize;
        if n < DIRTY {
            self.dirty[n] = i as u16;
        }
        self.kept_dirty = self.kept_dirty.saturating_add(1);
    }

    /// Forgets what is known of the properties of a shape.
    pub(crate) fn forget(&mut self, shape: u32) {
        for line in self.cache.iter_mut().filter(|l| l.shape == shape) {
            *line = Line { shape: 0, slot: 0, key: 0 };
        }
    }

    fn clean_cache(&mut self) {
        let none = Line { shape: 0, slot: 0, key: 0 };
        let n = self.kept_dirty as usize;
        if n > DIRTY {
            self.cache = [none; LINES];
            self.moves = [none; LINES];
        } else {
            for k in 0..n {
                let i = self.dirty[k] as usize;
                if i < LINES {
                    self.cache[i] = none;
                } else {
                    self.moves[i & (LINES - 1)] = none;
                }
            }
        }
        self.kept_dirty = 0;
    }
}

/// The address of the top of the native stack.
#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    let sp: usize;
    // SAFETY: reads a register and nothing else.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        core::arch::asm!("mov {}, rsp", out(reg) sp, options(nomem, nostack, preserves_flags))
    };
    // SAFETY: reads a register and nothing else.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        core::arch::asm!("mov {}, sp", out(reg) sp, options(nomem, nostack, preserves_flags))
    };
    sp
}

/// Stops the process' thread in a way that the host's guard turns into a stop of this request.
#[inline(never)]
pub fn trap() -> ! {
    // SAFETY: raises SIGILL or SIGTRAP, which the host expects.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        core::arch::asm!("ud2", options(noreturn, nostack))
    };
    // SAFETY: as above.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        core::arch::asm!("brk #1", options(noreturn, nostack))
    };
}
