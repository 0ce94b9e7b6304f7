//! A host for tests: an instance in a zeroed block of memory, driven through the functions of the C ABI.

use decant_rt::abi::{self, Answer, Header, Out, Request, Slice};
use decant_rt::prelude::Function;
use std::alloc::{alloc_zeroed, dealloc, Layout};

pub struct Instance {
    mem: *mut u8,
    block: *mut u8,
    layout: Layout,
    limit: usize,
    pub fuel: u64,
    /// What the instance was given since the last reset: it may point into it.
    given: Vec<Box<[u8]>>,
}

/// How a step ended, copied out of the instance.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub kind: u32,
    pub status: u32,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub effects: Vec<Asked>,
    pub stop: u32,
    pub detail: String,
    pub fuel: u64,
    pub arena: u64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub kind: u32,
    pub id: u32,
    pub a: String,
    pub b: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

fn text(s: Slice) -> String {
    String::from_utf8_lossy(unsafe { s.get() }).into_owned()
}

fn pairs(p: *const Header, n: u64) -> Vec<(String, String)> {
    (0..n as usize).map(|i| unsafe { &*p.add(i) }).map(|h| (text(h.name), text(h.value))).collect()
}

fn blank() -> Out {
    unsafe { std::mem::zeroed() }
}

fn step(out: &Out) -> Step {
    let effects = (0..out.n_effects as usize)
        .map(|i| unsafe { &*out.effects.add(i) })
        .map(|e| Asked {
            kind: e.kind,
            id: e.id,
            a: text(e.a),
            b: text(e.b),
            headers: pairs(e.headers, e.n_headers),
            body: unsafe { e.body.get() }.to_vec(),
        })
        .collect();
    Step {
        kind: out.kind,
        status: out.status,
        headers: pairs(out.headers, out.n_headers),
        body: unsafe { out.body.get() }.to_vec(),
        effects,
        stop: out.stop,
        detail: text(out.detail),
        fuel: out.fuel_used,
        arena: out.arena_used,
    }
}

fn blank_request() -> Request {
    let none = Slice::of(b"");
    Request {
        method: none,
        path: none,
        query: none,
        headers: std::ptr::null(),
        n_headers: 0,
        body: none,
        seed: 0,
        now: 0,
        event: none,
        url: none,
        id: none,
        entropy: none,
    }
}

#[allow(dead_code)]
impl Instance {
    pub fn new(f: &'static Function, size: usize) -> (Instance, Step) {
        let layout = Layout::from_size_align(size + 4096, 16).unwrap();
        let block = unsafe { alloc_zeroed(layout) };
        let mem = ((block as usize + 4095) & !4095) as *mut u8;
        let here = 0u8;
        let limit = (&here as *const u8 as usize).saturating_sub(400 * 1024);
        let mut out = blank();
        let i = Instance { mem, block, layout, limit, fuel: 200_000_000, given: Vec::new() };
        let bare = blank_request();
        unsafe { abi::init(f, mem, size as u64, i.fuel, limit as *const u8, &bare, &mut out) };
        let s = step(&out);
        (i, s)
    }

    fn give(&mut self, b: &[u8]) -> Slice {
        self.given.push(b.into());
        Slice::of(self.given.last().unwrap())
    }

    pub fn start(&mut self, method: &str, path: &str, query: &str, headers: &[(&str, &str)], body: &[u8]) -> Step {
        let hs: Vec<Header> = headers
            .iter()
            .map(|(n, v)| Header { name: self.give(n.as_bytes()), value: self.give(v.as_bytes()) })
            .collect();
        let req = Request {
            method: self.give(method.as_bytes()),
            path: self.give(path.as_bytes()),
            query: self.give(query.as_bytes()),
            headers: hs.as_ptr(),
            n_headers: hs.len() as u64,
            body: self.give(body),
            seed: 1,
            ..blank_request()
        };
        let mut out = blank();
        unsafe { abi::start(self.mem, &req, self.fuel, self.limit as *const u8, &mut out) };
        step(&out)
    }

    pub fn answer(&mut self, effect: u32, kind: &str, body: &[u8], error: &str) -> Step {
        let h = Header { name: Slice::of(b"content-type"), value: self.give(kind.as_bytes()) };
        let a = Answer {
            effect,
            status: 200,
            headers: &h,
            n_headers: 1,
            body: self.give(body),
            error: self.give(error.as_bytes()),
        };
        let mut out = blank();
        unsafe { abi::answer(self.mem, &a, self.limit as *const u8, &mut out) };
        step(&out)
    }

    pub fn reset(&mut self) {
        unsafe { abi::reset(self.mem) }
        self.given.clear();
    }

    /// The first `n` bytes of the instance behind its fixed part.
    pub fn bytes(&self, from: usize, to: usize) -> Vec<u8> {
        unsafe { std::slice::from_raw_parts(self.mem.add(from), to - from).to_vec() }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        unsafe { dealloc(self.block, self.layout) }
    }
}
