//! The C ABI between an image and its host, and the event loop: a step runs JavaScript until it has nothing
//! to do but wait, and says what it asked for.

use crate::again;
use crate::builtins::global::form_decode;
use crate::builtins::{json_parse, math};
use crate::call::{call, Function};
use crate::error::uncaught_text;
use crate::host;
use crate::host::effects::{self, Chance, Waiting};
use crate::jobs::Jobs;
use crate::mem::{Line, Rt, LINES, MAX_MEMORY};
use crate::members::{Members, Name};
use crate::native;
use crate::obj::{cell, cell_ptr, Class, Shapes};
use crate::scan;
use crate::str::Atoms;
use crate::suspend::Running;
use crate::utf8;
use crate::value::{Stop, R, V};

#[derive(Clone, Copy)]
#[repr(C)]
pub struct Slice {
    pub ptr: *const u8,
    pub len: u64,
}

#[derive(Clone, Copy)]
#[repr(C)]
pub struct Header {
    pub name: Slice,
    pub value: Slice,
}

#[derive(Clone, Copy)]
#[repr(C)]
pub struct Request {
    pub method: Slice,
    pub path: Slice,
    pub query: Slice,
    pub headers: *const Header,
    pub n_headers: u64,
    pub body: Slice,
    pub seed: u64,
    pub now: i64,
    /// What the request is for a handler of another shape than containerless: its event as JSON or nothing, its whole URL,
    /// its identity.
    pub event: Slice,
    pub url: Slice,
    pub id: Slice,
    /// What cryptographic randomness is made of: 32 bytes.
    pub entropy: Slice,
}

#[derive(Clone, Copy)]
#[repr(C)]
pub struct Answer {
    pub effect: u32,
    pub status: u32,
    pub headers: *const Header,
    pub n_headers: u64,
    pub body: Slice,
    pub error: Slice,
}

#[derive(Clone, Copy)]
#[repr(C)]
pub struct Effect {
    pub kind: u32,
    pub id: u32,
    pub a: Slice,
    pub b: Slice,
    pub headers: *const Header,
    pub n_headers: u64,
    pub body: Slice,
    /// Of a timer: milliseconds, and when it is over by the request's clock.
    pub delay: i64,
    pub due: i64,
}

#[repr(C)]
pub struct Out {
    pub kind: u32,
    pub status: u32,
    pub headers: *const Header,
    pub n_headers: u64,
    pub body: Slice,
    pub effects: *const Effect,
    pub n_effects: u64,
    pub stop: u32,
    pub site: u32,
    pub detail: Slice,
    pub fuel_used: u64,
    pub arena_used: u64,
}

/// What an image exports as `decant_image_v3`.
#[repr(C)]
pub struct Image {
    pub abi: u32,
    pub flags: u32,
    pub min_memory: u64,
    pub function: &'static Function,
    #[allow(improper_ctypes_definitions)]
    pub init: unsafe extern "C" fn(&'static Function, *mut u8, u64, u64, *const u8, *const Request, *mut Out) -> u32,
    pub start: unsafe extern "C" fn(*mut u8, *const Request, u64, *const u8, *mut Out) -> u32,
    pub answer: unsafe extern "C" fn(*mut u8, *const Answer, *const u8, *mut Out) -> u32,
    pub reset: unsafe extern "C" fn(*mut u8),
}

impl Image {
    pub const fn of(function: &'static Function) -> Image {
        Image { abi: 3, flags: 0, min_memory: MIN_MEMORY, function, init, start, answer, reset }
    }
}

/// The least memory an instance can start in.
pub const MIN_MEMORY: u64 = 256 * 1024;

/// Where the heap starts in an instance's memory.
pub const HEAP_START: usize = (core::mem::size_of::<Rt>() + 63) & !63;

const WAIT: u32 = 1;
const RESPONSE: u32 = 2;
const THREW: u32 = 3;
const STOP: u32 = 4;
const NO_RESPONSE: u32 = 5;
/// A value that the handler returned, as JSON.
const RESULT: u32 = 6;

/// The event loop's part of an instance; made anew for each request.
pub(crate) struct Host {
    effects: *mut Effect,
    n_effects: usize,
    room: usize,
    next_id: u32,
    /// Requests without an answer: cells of id, callback, method, URL, next.
    pending: V,
    pub responded: bool,
    kind: &'static [u8],
    body: &'static [u8],
    /// The response's headers, when it has other than its content type.
    headers: &'static [Header],
    /// The response's status; 0 for a value that the handler's platform makes a response of.
    status: u32,
    /// What process.nextTick and setImmediate were given.
    pub ticks: Waiting,
    pub soon: Waiting,
    /// Cryptographic randomness of the request.
    pub chance: Chance,
    pub seed: [u64; 2],
    /// The clock, a time value.
    pub now: f64,
    /// When the request began.
    pub began: f64,
    /// Arrays that are being joined: cells of array and next.
    pub joins: V,
}

impl Slice {
    pub fn of(b: &[u8]) -> Slice {
        // Rust's own pointer to no bytes is a small number, which the host might take for an address.
        Slice { ptr: if b.is_empty() { core::ptr::null() } else { b.as_ptr() }, len: b.len() as u64 }
    }

    /// # Safety
    /// The slice must point to `len` bytes that live until the end of the request, or have no length.
    pub unsafe fn get(self) -> &'static [u8] {
        if self.len == 0 || self.ptr.is_null() {
            return &[];
        }
        core::slice::from_raw_parts(self.ptr, self.len as usize)
    }
}

impl Host {
    fn new(seed: u64, now: i64) -> Host {
        Host {
            effects: core::ptr::null_mut(),
            n_effects: 0,
            room: 0,
            next_id: 1,
            pending: V::UNDEFINED,
            responded: false,
            kind: &[],
            body: &[],
            headers: &[],
            status: 200,
            ticks: Waiting::NEW,
            soon: Waiting::NEW,
            chance: Chance::NEW,
            seed: math::seed(seed),
            now: now as f64,
            began: now as f64,
            joins: V::UNDEFINED,
        }
    }
}

impl Rt {
    fn add_effect(&mut self, e: Effect) -> R<()> {
        let h = &self.host;
        if h.n_effects == h.room {
            let room = (h.room * 2).max(8);
            let p = self.alloc(room * core::mem::size_of::<Effect>())? as *mut Effect;
            // SAFETY: the new block is longer than the old one.
            unsafe { core::ptr::copy_nonoverlapping(self.host.effects, p, self.host.n_effects) };
            self.host.effects = p;
            self.host.room = room;
        }
        // SAFETY: there is room for one more.
        unsafe { *self.host.effects.add(self.host.n_effects) = e };
        self.host.n_effects += 1;
        self.host.next_id += 1;
        Ok(())
    }

    /// Asks for a console line.
    pub(crate) fn add_log(&mut self, level: &[u8], text: &[u8]) -> R<()> {
        let id = self.host.next_id;
        let none = core::ptr::null();
        let body = Slice::of(&[]);
        self.add_effect(Effect {
            kind: 2,
            id,
            a: Slice::of(level),
            b: Slice::of(text),
            headers: none,
            n_headers: 0,
            body,
            delay: 0,
            due: 0,
        })
    }

    /// Asks for an outgoing request; `kind` is its content type, empty for a request without a body.
    pub(crate) fn add_request(
        &mut self,
        method: &'static [u8],
        url: &'static [u8],
        kind: &[u8],
        body: &[u8],
        f: V,
    ) -> R<()> {
        let id = self.host.next_id;
        let (headers, n_headers) = self.content_type(kind)?;
        let e = Effect {
            kind: 1,
            id,
            a: Slice::of(method),
            b: Slice::of(url),
            headers,
            n_headers,
            body: Slice::of(body),
            delay: 0,
            due: 0,
        };
        self.add_effect(e)?;
        let m = method_value(self, method)?;
        let u = utf8::decode(self, url)?.v();
        let next = self.host.pending;
        self.host.pending = self.new_cell(&[V::num(id as f64), f, m, u, next, V::FALSE])?;
        Ok(())
    }

    /// Asks for something whose answer a function of the host gets; `what` is the word that `effects::answered` goes by.
    pub(crate) fn ask(&mut self, effect: Effect, f: V, what: V) -> R<V> {
        let id = V::num(self.host.next_id as f64);
        self.add_effect(Effect { id: self.host.next_id, ..effect })?;
        let next = self.host.pending;
        self.host.pending = self.new_cell(&[id, f, V::EMPTY, what, next, V::FALSE])?;
        Ok(id)
    }

    /// Says whether the run goes on for the answer of an effect.
    pub(crate) fn counts(&mut self, id: u32, counts: bool) -> R<()> {
        let mut at = self.host.pending;
        while at.is_cell() {
            self.charge(1)?;
            if cell(at, 0).f() == id as f64 {
                self.write(cell_ptr(at, 5), V::bool(!counts))?;
            }
            at = cell(at, 4);
        }
        Ok(())
    }

    /// Whether the run goes on for an answer: one that counts or, before there is a response, any.
    fn waits(&self) -> bool {
        let mut at = self.host.pending;
        if !self.host.responded {
            return at.is_cell();
        }
        while at.is_cell() {
            if cell(at, 5).same(V::FALSE) {
                return true;
            }
            at = cell(at, 4);
        }
        false
    }

    /// The answer of the host's own response.
    pub(crate) fn set_answer(&mut self, status: u32, headers: &'static [Header], body: &'static [u8]) {
        if !self.host.responded {
            self.host.responded = true;
            self.host.status = status;
            self.host.headers = headers;
            self.host.body = body;
        }
    }

    fn content_type(&mut self, kind: &[u8]) -> R<(*const Header, u64)> {
        if kind.is_empty() {
            return Ok((core::ptr::null(), 0));
        }
        let p = self.alloc(core::mem::size_of::<Header>())? as *mut Header;
        // SAFETY: a fresh block.
        unsafe { p.write(Header { name: Slice::of(b"content-type"), value: Slice::of(kind) }) };
        Ok((p, 1))
    }

    pub(crate) fn set_response(&mut self, kind: &'static [u8], body: &'static [u8]) -> R<()> {
        self.host.responded = true;
        self.host.kind = kind;
        self.host.body = body;
        Ok(())
    }

    /// Gives the value that the handler returned, as JSON text. The first one counts.
    pub(crate) fn set_result(&mut self, text: &'static [u8]) {
        if !self.host.responded {
            self.host.responded = true;
            self.host.status = 0;
            self.host.body = text;
        }
    }

    /// Takes the request with this id out of those that wait.
    pub(crate) fn take_pending(&mut self, id: u32) -> R<Option<V>> {
        let mut before = V::UNDEFINED;
        let mut at = self.host.pending;
        while at.is_cell() {
            let next = cell(at, 4);
            if cell(at, 0).f() == id as f64 {
                if before.is_cell() {
                    self.write(cell_ptr(before, 4), next)?;
                } else {
                    self.host.pending = next;
                }
                return Ok(Some(at));
            }
            before = at;
            at = next;
        }
        Ok(None)
    }
}

/// Whether a content type says that the body is JSON.
fn is_json(kind: &[u8]) -> bool {
    if kind == b"application/json" {
        return true;
    }
    let media = kind.split(|&c| c == b';').next().unwrap_or(&[]).trim_ascii();
    let n = media.len();
    media.eq_ignore_ascii_case(b"application/json") || (n >= 5 && media[n - 5..].eq_ignore_ascii_case(b"+json"))
}

/// A body as a value, by the content-type rule.
fn body_value(rt: &mut Rt, kind: &[u8], body: &'static [u8]) -> R<V> {
    if is_json(kind) {
        if let Some(v) = json_parse::body(rt, body)? {
            return Ok(v);
        }
    }
    Ok(utf8::decode(rt, body)?.v())
}

/// Adds to a map of names to values: `join` says what becomes of a name that is there already.
fn add_name(rt: &mut Rt, all: &mut Members, name: Name, v: V, join: fn(&mut Rt, V, V) -> R<V>) -> R<()> {
    let v = match all.get(rt, name)? {
        Some(old) => join(rt, old, v)?,
        None => v,
    };
    all.put(rt, name, v)
}

fn query_object(rt: &mut Rt, query: &'static [u8]) -> R<V> {
    if query.is_empty() {
        rt.charge(1)?;
        return crate::literal::obj(rt);
    }
    let mut all = Members::new(rt);
    for pair in query.split(|&c| c == b'&') {
        rt.charge(1 + (pair.len() >> 3))?;
        if pair.is_empty() {
            continue;
        }
        let at = scan::byte(pair, b'=').unwrap_or(pair.len());
        let name = form_decode(rt, pair.get(..at).unwrap_or(&[]))?;
        let value = form_decode(rt, pair.get(at + 1..).unwrap_or(&[]))?;
        let name = all.name_of_string(rt, name)?;
        add_name(rt, &mut all, name, value.v(), |rt, old, new| {
            if old.as_array().is_some() {
                crate::iter::push(rt, old, new)?;
                return Ok(old);
            }
            crate::iter::arr(rt, &[old, new])
        })?;
    }
    all.done(rt)
}

fn headers_object(rt: &mut Rt, headers: &[Header]) -> R<V> {
    let mut all = Members::new(rt);
    for h in headers {
        rt.charge(1)?;
        // SAFETY: the host's slices live until the end of the request.
        let (name, value) = unsafe { (h.name.get(), h.value.get()) };
        let name = if scan::ascii(name) == name.len() {
            all.name(rt, name)?
        } else {
            let name = utf8::decode(rt, name)?;
            all.name_of_string(rt, name)?
        };
        let value = utf8::decode(rt, value)?;
        add_name(rt, &mut all, name, value.v(), |rt, old, new| {
            let sep = rt.str8(b", ")?;
            let s = rt.concat(old.s(), sep)?;
            Ok(rt.concat(s, new.s())?.v())
        })?;
    }
    all.done(rt)
}

/// The value of the content-type header, or nothing.
fn content_type_of(headers: &[Header]) -> &'static [u8] {
    // SAFETY: as in `headers_object`.
    unsafe {
        headers.iter().find(|h| h.name.get().eq_ignore_ascii_case(b"content-type")).map_or(&[], |h| h.value.get())
    }
}

/// # Safety
/// `p` must point to `n` headers, or `n` must be 0.
pub(crate) unsafe fn header_slice(p: *const Header, n: u64) -> &'static [Header] {
    if n == 0 || p.is_null() {
        return &[];
    }
    core::slice::from_raw_parts(p, n as usize)
}

/// The methods that requests mostly have, as literals.
fn method_value(rt: &mut Rt, method: &'static [u8]) -> R<V> {
    Ok(match method {
        b"GET" => native::METHOD_GET.v(),
        b"POST" => native::METHOD_POST.v(),
        b"PUT" => native::METHOD_PUT.v(),
        b"DELETE" => native::METHOD_DELETE.v(),
        _ => utf8::decode(rt, method)?.v(),
    })
}

fn request_object(rt: &mut Rt, req: &Request) -> R<V> {
    // SAFETY: the host's slices live until the end of the request.
    let (headers, method, path, query, body) = unsafe {
        let headers = header_slice(req.headers, req.n_headers);
        (headers, req.method.get(), req.path.get(), req.query.get(), req.body.get())
    };
    let method = method_value(rt, method)?;
    let path = utf8::decode(rt, path)?.v();
    let query = query_object(rt, query)?;
    let names = headers_object(rt, headers)?;
    let body = body_value(rt, content_type_of(headers), body)?;
    request_of(rt, [method, path, query, names, body])
}

/// The request's object of its parts; all of them have one shape.
fn request_of(rt: &mut Rt, parts: [V; 5]) -> R<V> {
    if rt.request_shape != 0 {
        let o = rt.new_obj(rt.request_shape, Class::Object, parts.len() as u32, 0)?;
        for (i, v) in parts.into_iter().enumerate() {
            // SAFETY: a fresh object with a slot for each part.
            unsafe { *o.slot_ptr(i as u32) = v };
        }
        return Ok(o.v());
    }
    let mut all = Members::new(rt);
    let names = [&b"method"[..], b"path", b"query", b"headers", b"body"];
    for (name, v) in names.into_iter().zip(parts) {
        let name = all.name(rt, name)?;
        all.put(rt, name, v)?;
    }
    let o = all.done(rt)?;
    if rt.lasts(o.o().shape()) {
        rt.request_shape = o.o().shape();
    }
    Ok(o)
}

/// Fills in how a step ended.
fn finish(rt: &mut Rt, out: &mut Out, r: R<()>) {
    let mut r = r;
    // What an error's text takes runs here, where nothing can start over.
    rt.slow = true;
    if rt.broken != 0 {
        r = Err(Stop(rt.broken));
    }
    out.kind = WAIT;
    out.status = 0;
    out.headers = core::ptr::null();
    out.n_headers = 0;
    out.body = Slice::of(&[]);
    out.stop = 0;
    out.site = u32::MAX;
    out.detail = Slice::of(&[]);
    let mut stop = match r {
        Ok(()) => settle(rt, out).err(),
        Err(s) => Some(s),
    };
    if let Some(s) = stop {
        if s.kind() == Stop::THROW || s.kind() == Stop::FAILED {
            let e = rt.exc;
            out.kind = THREW;
            out.site = s.site();
            match uncaught_text(rt, e).and_then(|t| utf8::encode(rt, t)) {
                Ok(t) => {
                    out.detail = Slice::of(t);
                    stop = None;
                }
                Err(s) => stop = Some(s),
            }
        }
    }
    if let Some(s) = stop {
        out.kind = STOP;
        out.stop = s.kind().max(1);
        out.site = s.site();
        if s.kind() == Stop::API {
            out.detail = Slice::of(rt.detail);
        }
    }
    out.effects = rt.host.effects;
    out.n_effects = rt.host.n_effects as u64;
    out.fuel_used = (rt.fuel_start - rt.fuel.max(0)) as u64;
    out.arena_used = (rt.pos - rt.base()) as u64;
}

/// What a step that ended well means: waiting, a response, or none.
fn settle(rt: &mut Rt, out: &mut Out) -> R<()> {
    if rt.waits() {
        out.kind = WAIT;
        return Ok(());
    }
    if !rt.host.responded {
        out.kind = NO_RESPONSE;
        return Ok(());
    }
    if rt.host.status == 0 {
        out.kind = RESULT;
        out.body = Slice::of(rt.host.body);
        return Ok(());
    }
    let (h, n) = match rt.host.headers {
        [] => rt.content_type(rt.host.kind)?,
        list => (list.as_ptr(), list.len() as u64),
    };
    out.kind = RESPONSE;
    out.status = rt.host.status;
    out.headers = h;
    out.n_headers = n;
    out.body = Slice::of(rt.host.body);
    Ok(())
}

/// # Safety
/// As the C ABI has it: `mem` is a zeroed mapping of `len` bytes, aligned to a page.
#[allow(improper_ctypes_definitions)] // the host hands `f` through and does not look into it
pub unsafe extern "C" fn init(
    f: &'static Function,
    mem: *mut u8,
    len: u64,
    fuel: u64,
    limit: *const u8,
    environment: *const Request,
    out: *mut Out,
) -> u32 {
    let out = &mut *out;
    if len < MIN_MEMORY {
        out.kind = STOP;
        out.stop = Stop::MEMORY;
        return 1;
    }
    let p = mem as *mut Rt;
    let heap = crate::mem::Heap {
        atoms: Atoms::NONE,
        shapes: Shapes::NONE,
        bodies: V::EMPTY,
        pristine: crate::native::Pristine { array: 0, map: 0, set: 0 },
        altered: 0,
        globals: V::EMPTY,
        thrower: V::EMPTY,
        module: V::UNDEFINED,
        exports: V::UNDEFINED,
        listener: V::UNDEFINED,
        serves: false,
        special: false,
        epoch: 0,
        parts: core::ptr::null_mut(),
        environment: V::EMPTY,
        symbols: V::UNDEFINED,
        templates: V::UNDEFINED,
        programs: core::ptr::null(),
    };
    // The mapping is zeroed, and so are the cache's lines; everything else is written here.
    let rt = &mut *p;
    rt.pos = mem as usize + HEAP_START;
    rt.end = mem as usize + (len as usize).min(MAX_MEMORY);
    rt.funcs = f.funcs;
    rt.source = f.source;
    rt.texts = f.texts;
    rt.made = f.made;
    rt.handler = f.handler;
    rt.detail = &[];
    rt.heap = heap;
    rt.saved = heap;
    rt.exc = V::UNDEFINED;
    rt.new_target = V::UNDEFINED;
    core::ptr::write(&mut rt.host, Host::new(0, 0));
    rt.running = Running::NONE;
    rt.jobs = Jobs::NEW;
    rt.again = again::Again::NEW;
    rt.slow = true;
    begin(rt, fuel, limit);
    let r = rt.take_vars(f.vars, f.places);
    let r = r.and_then(|()| run_module(rt, &*environment)).and_then(|()| effects::turn(rt));
    let r = r.and_then(|()| host::find(rt)).and_then(|()| effects::turn(rt));
    rt.host.responded = false;
    let failed = r.is_err() as u32;
    finish(rt, out, r);
    if failed == 0 && out.kind == NO_RESPONSE {
        out.kind = WAIT;
    }
    rt.set_mark();
    failed | (out.kind == STOP) as u32
}

/// The most fuel a request can have. Generated code counts on it: an integer that grows by small constants alone
/// stays exact without a check, because each addition costs fuel.
const MAX_FUEL: u64 = 1 << 32;

fn begin(rt: &mut Rt, fuel: u64, limit: *const u8) {
    rt.fuel = fuel.min(MAX_FUEL) as i64;
    rt.fuel_start = rt.fuel;
    rt.stack_limit = limit as usize;
    rt.site = u32::MAX;
    rt.broken = 0;
}

fn run_module(rt: &mut Rt, environment: &Request) -> R<()> {
    rt.init_shapes()?;
    if rt.handler.is_some() && environment.n_headers > 0 {
        // SAFETY: the host's slices live during the call.
        let all = unsafe { header_slice(environment.headers, environment.n_headers) };
        rt.heap.environment = host::api::own_pairs(rt, all)?;
    }
    let module = crate::literal::obj(rt)?;
    let exports = crate::literal::obj(rt)?;
    crate::literal::def_prop(rt, module, &native::EXPORTS, exports)?;
    rt.heap.module = module;
    rt.heap.exports = exports;
    let body = crate::call::closure(rt, 0, &[])?;
    call(rt, body, exports, &[], "")?;
    Ok(())
}

/// # Safety
/// As the C ABI has it: `mem` was initialised, `req` is valid during the call, and the bytes it points to until `reset`:
/// strings lie in them.
pub unsafe extern "C" fn start(mem: *mut u8, req: *const Request, fuel: u64, limit: *const u8, out: *mut Out) -> u32 {
    let rt = &mut *(mem as *mut Rt);
    let r = again::start(rt, &*req, fuel, limit);
    finish(rt, &mut *out, r);
    0
}

/// Runs the handler until it waits or ends.
pub(crate) fn first_step(rt: &mut Rt, req: &Request, fuel: u64, limit: *const u8) -> R<()> {
    rt.host = Host::new(req.seed, req.now);
    rt.running = Running::NONE;
    rt.jobs = Jobs::NEW;
    begin(rt, fuel, limit);
    // SAFETY: the host's slices live until the end of the request.
    let (event, entropy) = unsafe { (req.event.get(), req.entropy.get()) };
    rt.host.chance = Chance::of(entropy);
    let o = if rt.heap.serves {
        host::api::request(rt, req)?
    } else if !event.is_empty() {
        let text = utf8::decode(rt, event)?.v();
        crate::builtins::json::parse(rt, V::UNDEFINED, &[text])?
    } else {
        request_object(rt, req)?
    };
    let f = rt.heap.listener;
    call(rt, f, V::UNDEFINED, &[o], "")?;
    effects::turn(rt)
}

/// # Safety
/// As the C ABI has it: a request is under way, `answer` is valid during the call, and the bytes it points to until
/// `reset`.
pub unsafe extern "C" fn answer(mem: *mut u8, answer: *const Answer, limit: *const u8, out: *mut Out) -> u32 {
    let rt = &mut *(mem as *mut Rt);
    let r = again::answer(rt, &*answer, limit);
    finish(rt, &mut *out, r);
    0
}

/// Delivers an answer and runs the callback until it waits or ends.
pub(crate) fn next_step(rt: &mut Rt, answer: &Answer, limit: *const u8) -> R<()> {
    rt.stack_limit = limit as usize;
    rt.host.effects = core::ptr::null_mut();
    rt.host.n_effects = 0;
    rt.host.room = 0;
    deliver(rt, answer)
}

fn deliver(rt: &mut Rt, a: &Answer) -> R<()> {
    // An effect that is not there was cancelled.
    let Some(p) = rt.take_pending(a.effect)? else { return Ok(()) };
    if cell(p, 2).is_empty() {
        effects::answered(rt, cell(p, 1), cell(p, 3), a)?;
        return effects::turn(rt);
    }
    if a.error.len > 0 {
        // SAFETY: the host's slices live until the end of the request.
        let e = utf8::decode(rt, unsafe { a.error.get() })?;
        let t = |rt: &mut Rt, t: &str| rt.str8(t.as_bytes());
        let parts = [cell(p, 2).s(), t(rt, " ")?, cell(p, 3).s(), t(rt, ": ")?, e];
        let mut m = rt.str8(b"")?;
        for s in parts {
            m = rt.concat(m, s)?;
        }
        let e = crate::error::new_error(rt, V::native(native::ERROR_PROTO), m.v())?;
        return Err(crate::error::throw(rt, e.v()));
    }
    let f = cell(p, 1);
    if f.is_undefined() {
        return Ok(());
    }
    // SAFETY: as above.
    let (headers, body) = unsafe { (header_slice(a.headers, a.n_headers), a.body.get()) };
    let v = body_value(rt, content_type_of(headers), body)?;
    call(rt, f, V::UNDEFINED, &[v], "")?;
    effects::turn(rt)
}

/// # Safety
/// As the C ABI has it: `mem` was initialised.
pub unsafe extern "C" fn reset(mem: *mut u8) {
    let rt = &mut *(mem as *mut Rt);
    rt.rewind();
}

/// The lines of the cache are zero in a fresh mapping, which no shape and no key is.
const _: () = assert!(core::mem::size_of::<Line>() * LINES == 4096);
