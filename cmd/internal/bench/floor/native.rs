//! Calls a compiled function in a loop with nothing between: what its code costs without Go and cgo. Fuel, arena cap
//! and stack limit are those of the invoker; the guard that turns faults into stops is not here, and costs nothing
//! when there is none.
//!
//! Lines beyond those of the other peers: `latency N`, the spread of N single calls, and `threads T MS`, calls made
//! by T threads, each with its own instance, within MS milliseconds.

mod lines;
mod work;

use lines::{Asked, Told};
use std::ffi::{c_char, c_int, c_void, CString};
use std::time::{Duration, Instant};
use work::Work;

#[repr(C)]
#[derive(Clone, Copy)]
struct Slice {
    ptr: *const u8,
    len: u64,
}

#[repr(C)]
struct CHeader {
    name: Slice,
    value: Slice,
}

#[repr(C)]
struct CRequest {
    method: Slice,
    path: Slice,
    query: Slice,
    headers: *const CHeader,
    n_headers: u64,
    body: Slice,
    seed: u64,
    now: i64,
    event: Slice,
    url: Slice,
    id: Slice,
    entropy: Slice,
}

#[repr(C)]
struct CAnswer {
    effect: u32,
    status: u32,
    headers: *const CHeader,
    n_headers: u64,
    body: Slice,
    error: Slice,
}

#[repr(C)]
struct CEffect {
    kind: u32,
    id: u32,
    a: Slice,
    b: Slice,
    headers: *const CHeader,
    n_headers: u64,
    body: Slice,
    delay: i64,
    due: i64,
}

#[repr(C)]
struct Out {
    kind: u32,
    status: u32,
    headers: *const CHeader,
    n_headers: u64,
    body: Slice,
    effects: *const CEffect,
    n_effects: u64,
    stop: u32,
    site: u32,
    detail: Slice,
    fuel_used: u64,
    arena_used: u64,
}

#[repr(C)]
struct Image {
    abi: u32,
    flags: u32,
    min_memory: u64,
    function: usize, // an address that is handed through
    init: extern "C" fn(usize, *mut u8, u64, u64, *mut u8, *const CRequest, *mut Out) -> u32,
    start: extern "C" fn(*mut u8, *const CRequest, u64, *mut u8, *mut Out) -> u32,
    answer: extern "C" fn(*mut u8, *const CAnswer, *mut u8, *mut Out) -> u32,
    reset: extern "C" fn(*mut u8),
}

extern "C" {
    fn dlopen(path: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(handle: *mut c_void, name: *const c_char) -> *mut c_void;
    fn mmap(at: *mut c_void, len: usize, prot: c_int, flags: c_int, fd: c_int, offset: i64) -> *mut c_void;
    fn mprotect(at: *mut c_void, len: usize, prot: c_int) -> c_int;
}

const KIND_WAIT: u32 = 1;
const KIND_RESPONSE: u32 = 2;
const KIND_THREW: u32 = 3;
const KIND_STOP: u32 = 4;
const NO_RESPONSE: &[u8] = b"No response";
const THREW: &[u8] = b"Internal Server Error";
const KIND_NO_RESPONSE: u32 = 5;
const EFFECT_HTTP: u32 = 1;
const INIT_FUEL: u64 = 100_000_000;
const STACK: usize = 512 << 10;

fn slice(b: &[u8]) -> Slice {
    Slice { ptr: b.as_ptr(), len: b.len() as u64 }
}

fn bytes<'a>(s: Slice) -> &'a [u8] {
    if s.len == 0 {
        return &[];
    }
    // SAFETY: slices in `out` are valid until the next call, and no caller keeps one longer.
    unsafe { std::slice::from_raw_parts(s.ptr, s.len as usize) }
}

fn text(s: Slice) -> String {
    String::from_utf8_lossy(bytes(s)).into_owned()
}

fn headers(list: &[work::Header]) -> Vec<CHeader> {
    list.iter().map(|h| CHeader { name: slice(h.name.as_bytes()), value: slice(h.value.as_bytes()) }).collect()
}

fn content_type(list: *const CHeader, n: u64) -> String {
    // SAFETY: as in `bytes`; the list has n entries.
    let list = if n == 0 { &[] } else { unsafe { std::slice::from_raw_parts(list, n as usize) } };
    list.iter().find(|h| bytes(h.name) == b"content-type").map(|h| text(h.value)).unwrap_or_default()
}

fn library(path: &str) -> *mut c_void {
    let path = CString::new(path).unwrap();
    // SAFETY: the harness has compiled this library and the loader has accepted it before.
    let handle = unsafe { dlopen(path.as_ptr(), 2) };
    assert!(!handle.is_null(), "{path:?} does not load");
    handle
}

fn symbol(handle: *mut c_void, name: &str) -> *mut c_void {
    let c = CString::new(name).unwrap();
    // SAFETY: the handle is a library's or that of the process.
    let mut at = unsafe { dlsym(handle, c.as_ptr()) };
    if at.is_null() {
        // SAFETY: as above. The C library's own are found in the process.
        at = unsafe { dlsym(std::ptr::null_mut(), c.as_ptr()) };
    }
    assert!(!at.is_null(), "no {name}");
    at
}

fn open(work: &Work) -> &'static Image {
    let image = if work.image.ends_with(".so") {
        // SAFETY: the symbol is an image's table.
        unsafe { &*(symbol(library(&work.image), "decant_image_v3") as *const Image) }
    } else {
        block(work)
    };
    assert!(image.abi == 3, "the image is of another version");
    image
}

/// The header of an image that runs on the shared runtime, and where its numbers are: see package image.
const HEADER: usize = 128;
const AT_BLOCK: usize = 48;
const AT_ENTRY: usize = 52;
const AT_PLACES: usize = 56;
const AT_IMPORTS: usize = 60;

fn block(work: &Work) -> &'static Image {
    let file = std::fs::read(&work.image).expect("the image");
    let number = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    let size = number(AT_BLOCK);
    let folder = std::path::Path::new(&work.image).parent().expect("a folder");
    let runtime = library(folder.join("libdecant_rt.so").to_str().expect("UTF-8"));
    // SAFETY: places lie within the block, which the loader has checked; the block is executable when it is whole.
    unsafe {
        let base = mmap(std::ptr::null_mut(), size, 3, 0x22, -1, 0) as *mut u8;
        assert!(base as isize != -1, "no memory");
        std::ptr::copy_nonoverlapping(file[HEADER..].as_ptr(), base, size);
        let mut at = HEADER + size;
        for _ in 0..number(AT_PLACES) {
            *(base.add(number(at)) as *mut usize) += base as usize;
            at += 4;
        }
        assert!(number(AT_IMPORTS) == work.imports.len(), "other imports");
        for name in &work.imports {
            *(base.add(number(at)) as *mut *mut c_void) = symbol(runtime, name);
            at += 8;
        }
        assert!(mprotect(base as *mut c_void, size, 5) == 0, "no executable memory");
        let table = std::ptr::read(symbol(runtime, "decant_runtime_v3") as *const Image);
        let function = *(base.add(number(AT_ENTRY)) as *const usize);
        Box::leak(Box::new(Image { function, ..table }))
    }
}

/// An instance of a function, and a request to it.
struct Instance<'a> {
    image: &'static Image,
    mem: *mut u8,
    work: &'a Work,
    request: CRequest,
    answers: Vec<CAnswer>,
    out: Out,
    /// Initialisation did not come to its end: there is nothing to call.
    failed: bool,
    _headers: Vec<Vec<CHeader>>,
}

fn stack_limit() -> *mut u8 {
    let here = 0u8;
    (&here as *const u8 as usize - STACK) as *mut u8
}

impl<'a> Instance<'a> {
    fn new(image: &'static Image, work: &'a Work) -> Self {
        // SAFETY: a private anonymous mapping of its own; Out is plain data.
        let (mem, out) = unsafe {
            (mmap(std::ptr::null_mut(), work.memory as usize, 3, 0x22, -1, 0) as *mut u8, std::mem::zeroed::<Out>())
        };
        assert!(mem as isize != -1, "no memory");
        let mut kept = vec![headers(&work.headers)];
        let request = CRequest {
            method: slice(work.method.as_bytes()),
            path: slice(work.path.as_bytes()),
            query: slice(work.query.as_bytes()),
            headers: kept[0].as_ptr(),
            n_headers: kept[0].len() as u64,
            body: slice(&work.body),
            seed: work.seed,
            now: work.now,
            event: slice(b""),
            url: slice(b""),
            id: slice(b""),
            entropy: slice(b""),
        };
        let mut answers = Vec::new();
        for a in &work.answers {
            let list = headers(&a.headers);
            answers.push(CAnswer {
                effect: 0,
                status: a.status,
                headers: list.as_ptr(),
                n_headers: list.len() as u64,
                body: slice(&a.body),
                error: slice(b""),
            });
            kept.push(list);
        }
        let mut instance = Instance { image, mem, work, request, answers, out, failed: false, _headers: kept };
        // SAFETY: an environment without variables is all zero.
        let bare: CRequest = unsafe { std::mem::zeroed() };
        instance.failed = (image.init)(image.function, mem, work.memory, INIT_FUEL, stack_limit(), &bare, &mut instance.out) != 0;
        instance
    }

    /// One call, from the request's bytes to the response's. `asked` is given every effect.
    #[inline]
    fn call(&mut self, limit: *mut u8, mut asked: impl FnMut(&CEffect)) {
        let Instance { image, mem, work, request, answers, out, .. } = self;
        (image.start)(*mem, request, work.fuel, limit, out);
        // Answers in the order asked. An image waits only when something asked has no answer yet.
        let mut queue: [(u32, usize); 16] = [(0, 0); 16];
        let (mut first, mut last) = (0, 0);
        loop {
            for i in 0..out.n_effects {
                // SAFETY: the image gives n_effects of them.
                let e = unsafe { &*out.effects.add(i as usize) };
                asked(e);
                if e.kind == EFFECT_HTTP {
                    let at = work.answers.iter().position(|a| {
                        a.url.as_bytes() == bytes(e.b) && a.method.as_bytes() == bytes(e.a)
                    });
                    queue[last % 16] = (e.id, at.expect("an answer to every call"));
                    last += 1;
                }
            }
            if out.kind != KIND_WAIT {
                return;
            }
            let (id, at) = queue[first % 16];
            first += 1;
            answers[at].effect = id;
            (image.answer)(*mem, &answers[at], limit, out);
        }
    }

    /// One call and its reset, as every request of the invoker pays for. Returns the response's size.
    #[inline]
    fn whole(&mut self, limit: *mut u8) -> u64 {
        self.call(limit, |_| ());
        let len = match self.out.kind {
            KIND_RESPONSE => self.out.body.len,
            KIND_NO_RESPONSE => NO_RESPONSE.len() as u64,
            KIND_THREW => THREW.len() as u64,
            _ => panic!("stopped"),
        };
        (self.image.reset)(self.mem);
        len
    }

    fn told(&mut self) -> Told {
        let mut list = Vec::new();
        if self.failed {
            self.out.kind = KIND_STOP;
        } else {
            self.call(stack_limit(), |e| list.push(effect(e)));
        }
        let out = &self.out;
        let mut t = Told { status: out.status, content_type: content_type(out.headers, out.n_headers),
            body: bytes(out.body).to_vec(), asked: list, stop: String::new(), site: out.site };
        match out.kind {
            KIND_RESPONSE => {}
            KIND_NO_RESPONSE | KIND_THREW => {
                t.status = 500;
                t.content_type = "text/plain; charset=utf-8".into();
                t.body = if out.kind == KIND_THREW { THREW } else { NO_RESPONSE }.to_vec();
            }
            kind => t.stop = format!("kind {kind}, stop {}: {}", out.stop, text(out.detail)),
        }
        if !self.failed {
            (self.image.reset)(self.mem);
        }
        t
    }
}

fn effect(e: &CEffect) -> Asked {
    if e.kind == EFFECT_HTTP {
        return Asked::Http {
            method: text(e.a),
            url: text(e.b),
            content_type: content_type(e.headers, e.n_headers),
            body: bytes(e.body).to_vec(),
        };
    }
    Asked::Log { level: text(e.a), text: text(e.b) }
}

fn latency(instance: &mut Instance, n: usize) -> String {
    let limit = stack_limit();
    let mut times = Vec::with_capacity(n);
    for _ in 0..n {
        let begin = Instant::now();
        instance.whole(limit);
        times.push(begin.elapsed().as_nanos() as u64);
    }
    lines::spread(times)
}

/// Calls until the time is over, looking at the clock every 1,024.
fn until(image: &'static Image, work: &Work, end: Instant) -> u64 {
    let mut instance = Instance::new(image, work);
    let limit = stack_limit();
    let mut n = 0;
    while Instant::now() < end {
        for _ in 0..1024 {
            instance.whole(limit);
        }
        n += 1024;
    }
    n
}

fn threads(image: &'static Image, work: &Work, n: usize, ms: u64) -> String {
    let end = Instant::now() + Duration::from_millis(ms);
    let calls: u64 = std::thread::scope(|s| {
        let all: Vec<_> = (0..n).map(|_| s.spawn(|| until(image, work, end))).collect();
        all.into_iter().map(|t| t.join().expect("a thread")).sum()
    });
    format!("{{\"calls\":{calls},\"ms\":{ms}}}")
}

fn main() {
    let work = Work::read(&std::env::args().nth(1).expect("the file of the work"));
    let image = open(&work);
    let mut instance = Instance::new(image, &work);
    let number = |words: &[&str], i: usize| -> u64 { words[i].parse().expect("a number") };
    lines::serve(|what, words| match what {
        "answer" => lines::told(&instance.told()),
        "run" => {
            let limit = stack_limit();
            let sum: u64 = (0..number(words, 0)).map(|_| instance.whole(limit)).sum();
            format!("{{\"bytes\":{sum}}}")
        }
        "latency" => latency(&mut instance, number(words, 0) as usize),
        "threads" => threads(image, &work, number(words, 0) as usize, number(words, 1)),
        _ => panic!("unknown: {what}"),
    });
}
