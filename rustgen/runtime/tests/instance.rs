//! Instances as a host sees them: requests, effects, answers, limits, and that nothing survives a request.

mod host;
mod mini;

use host::{Instance, Step};

const WAIT: u32 = 1;
const RESPONSE: u32 = 2;
const THREW: u32 = 3;
const STOP: u32 = 4;
const NO_RESPONSE: u32 = 5;

fn load(src: &str, size: usize) -> (Instance, Step) {
    let f = mini::parse::program(src);
    mini::restart();
    Instance::new(mini::function(f), size)
}

fn instance(src: &str) -> Instance {
    let (i, s) = load(src, 16 << 20);
    assert_eq!(s.kind, WAIT, "{s:?}");
    i
}

/// An instance whose handler is this body.
fn handler(body: &str) -> Instance {
    instance(&format!("const h = require('containerless'); h.listen(function (req) {{ {body} }});"))
}

fn get(i: &mut Instance) -> Step {
    i.start("GET", "/", "", &[], b"")
}

fn body(s: &Step) -> String {
    assert_eq!(s.kind, RESPONSE, "{s:?}");
    String::from_utf8(s.body.clone()).unwrap()
}

#[test]
fn a_request_is_an_object() {
    let mut i = handler("h.respond(req)");
    let headers =
        [("host", "x"), ("a", "1"), ("a", "2"), ("7", "z"), ("content-type", "application/json; charset=utf-8")];
    let s =
        i.start("POST", "/p", "b=1&a=%41+%F0%9F%98%80&b=%ff&5=x&=&k&&b=3", &headers, "{\"q\": [1, \"é\"]}".as_bytes());
    assert_eq!(
        body(&s),
        "{\"method\":\"POST\",\"path\":\"/p\",\"query\":{\"5\":\"x\",\"b\":[\"1\",\"\u{FFFD}\",\"3\"],\"a\":\"A \u{1F600}\",\"\":\"\",\
         \"k\":\"\"},\"headers\":{\"7\":\"z\",\"host\":\"x\",\"a\":\"1, 2\",\"content-type\":\"application/json; charset=utf-8\"},\
         \"body\":{\"q\":[1,\"é\"]}}"
    );
    assert_eq!(s.headers, [("content-type".to_string(), "application/json".to_string())]);
}

#[test]
fn bodies_follow_their_content_type() {
    let mut i = handler("h.respond(typeof req.body + JSON.stringify(req.body))");
    for (kind, sent, want) in [
        ("application/json", "{\"a\":1}", "object{\"a\":1}"),
        ("APPLICATION/JSON ; x", "1", "number1"),
        ("application/vnd.x+json", "null", "objectnull"),
        ("application/json", "{", "string\"{\""),
        ("application/json", "", "string\"\""),
        ("text/plain", "{}", "string\"{}\""),
        ("", "\u{FEFF}x", "string\"\u{FEFF}x\""),
    ] {
        let s = i.start("POST", "/", "", &[("content-type", kind)], sent.as_bytes());
        assert_eq!(body(&s), want, "{kind} {sent}");
        i.reset();
    }
}

#[test]
fn responses() {
    for (code, kind, want) in [
        ("h.respond('é\\ud800')", "text/plain; charset=utf-8", "é\u{FFFD}"),
        ("h.respond()", "text/plain; charset=utf-8", ""),
        ("h.respond(h.respond)", "text/plain; charset=utf-8", ""),
        ("h.respond(null)", "application/json", "null"),
        ("h.respond({a: [1, 'x']}); h.respond('late')", "application/json", "{\"a\":[1,\"x\"]}"),
        ("const o = {a: 1}; h.respond(o); o.a = 2", "application/json", "{\"a\":1}"),
    ] {
        let s = get(&mut handler(code));
        assert_eq!(body(&s), want, "{code}");
        assert_eq!(s.headers[0].1, kind, "{code}");
    }
    assert_eq!(get(&mut handler("")).kind, NO_RESPONSE);
    let s = get(&mut handler("null.x"));
    assert_eq!((s.kind, s.detail.as_str()), (THREW, "TypeError: Cannot read properties of null (reading 'x')"));
    let s = get(&mut handler("h.respond('ok'); throw 'a string'"));
    assert_eq!((s.kind, s.detail.as_str()), (THREW, "a string"));
}

#[test]
fn effects_and_answers() {
    let mut i = handler(
        "let n = []; console.log('start', 1, null, -0); \
         h.get('http://a/' + req.path, function (a) { n.push(a); \
           h.post('http://b', {x: a}, function (b) { n.push(b, arguments.length); h.respond(n) }) }); \
         h.put('http://c', 'text'); h.delete(5, function (d) { n.push(d) })",
    );
    let s = i.start("GET", "/é", "", &[], b"");
    assert_eq!(s.kind, WAIT);
    let asked: Vec<_> =
        s.effects.iter().map(|e| (e.kind, e.id, e.a.as_str(), e.b.as_str(), e.body.as_slice())).collect();
    assert_eq!(
        asked,
        [
            (2, 1, "log", "start 1 null -0", &b""[..]),
            (1, 2, "GET", "http://a//é", b""),
            (1, 3, "PUT", "http://c", b"text"),
            (1, 4, "DELETE", "5", b""),
        ]
    );
    assert!(s.effects[1].headers.is_empty());
    assert_eq!(s.effects[2].headers[0].1, "text/plain; charset=utf-8");
    let s = i.answer(4, "application/json", b"{\"z\":1}", "");
    assert_eq!((s.kind, s.effects.len()), (WAIT, 0));
    let s = i.answer(2, "text/plain", b"A", "");
    assert_eq!(s.effects[0].body, b"{\"x\":\"A\"}");
    assert_eq!(s.effects[0].headers[0].1, "application/json");
    let s = i.answer(5, "application/json", b"[", "");
    assert_eq!(s.kind, WAIT);
    let s = i.answer(3, "", b"", "");
    assert_eq!(body(&s), "[{\"z\":1},\"A\",\"[\",1]");
    i.reset();
    i.start("GET", "/", "", &[], b"");
    let s = i.answer(2, "", b"", "connection refused");
    assert_eq!((s.kind, s.detail.as_str()), (THREW, "Error: GET http://a//: connection refused"));
}

#[test]
fn nothing_survives_a_request() {
    let mut i = instance(
        "const h = require('containerless'); const m = {n: 0, s: ''}; const list = [1, 2]; const map = {a: {b: 1}}; \
         const frozen = Object.freeze({x: 1}); const big = {}; for (let i = 0; i < 300; i++) big['k' + i] = i; \
         const sparse = []; sparse[1000000] = 1; function F() { this.a = 1 } const f = new F(); count = 0; \
         for (let i = 0; i < 100; i++) m.s += i; \
         h.listen(function (req) { const n = ++m.n; count++; list.push(n); list[0] += 10; map.a.b++; map[req.path] = n; \
           delete map.a.c; map.a.c = 1; big['k' + 7] = 'x'; delete big.k8; big.fresh = 1; sparse[5] = 5; sparse.length = 10; \
           F.prototype.m = function () { return 1 }; f.b = 2; F.extra = 1; m.s += req.path; list.reverse(); list.shift(); \
           Object.freeze(map); module.exports.x = n; added = 1; \
           h.respond([n, count, list, map, big.k7, big.k8 === undefined, Object.keys(big).length, sparse.length, sparse[5], \
             f, F.prototype.m(), F.extra, m.s.length, typeof module.exports.x, Object.keys(list)]) })",
    );
    let want = {
        i.start("GET", "/p1", "", &[], b"");
        i.reset();
        let s = i.start("GET", "/p1", "", &[], b"");
        i.reset();
        (body(&s), s.arena, s.fuel)
    };
    for k in 0..50 {
        let path = format!("/q{k}/{}", "y".repeat(k * 3));
        let s = i.start("GET", &path, "a=1", &[("b", "c")], b"body");
        assert_eq!(s.kind, RESPONSE, "{s:?}");
        i.reset();
        let s = i.start("GET", "/p1", "", &[], b"");
        i.reset();
        assert_eq!(body_of(&s), want.0, "after {path}");
        assert_eq!(s.arena, want.1, "memory after {path}");
    }
}

fn body_of(s: &Step) -> String {
    String::from_utf8(s.body.clone()).unwrap()
}

/// A request leaves every byte of the module's state as it was. Strings that are hashed for the first time keep
/// their hash: the module here has hashed all it has.
#[test]
fn reset_restores_every_byte() {
    let (mut i, s) = load(
        "const h = require('containerless'); const o = {a: 1, b: [1, 2, 3], c: {d: {}}}; const a = [5, 4, 3]; \
         h.listen(function (req) { o.a = 2; o.z = 1; o.b.push(4); o.c.d.e = 5; delete o.b; a.sort(); a.length = 1; a.x = 1; \
           Object.defineProperty(o, 'a', {get() { return 1 }}); h.respond(o) })",
        16 << 20,
    );
    let (from, to) = (decant_rt::abi::HEAP_START, s.arena as usize);
    assert!(to > from + 500);
    // The first request may bring shapes and keys, which stay.
    get(&mut i);
    i.reset();
    let before = i.bytes(from, to);
    for _ in 0..3 {
        assert_eq!(body(&get(&mut i)), "{\"a\":1,\"c\":{\"d\":{\"e\":5}},\"z\":1}");
        i.reset();
        let now = i.bytes(from, to);
        let differ: Vec<usize> = (0..now.len()).filter(|&k| now[k] != before[k]).collect();
        assert!(differ.is_empty(), "bytes at {differ:?}");
    }
}

#[test]
fn limits() {
    let mut i = handler("let n = 0; while (true) n++;");
    i.fuel = 1_000_000;
    let s = get(&mut i);
    assert_eq!((s.kind, s.stop, s.fuel), (STOP, 3, 1_000_000));
    let s = get(&mut handler("const a = []; while (true) a.push({a: 1})"));
    assert_eq!((s.kind, s.stop), (STOP, 4));
    let s = get(&mut handler("function f(n) { return f(n + 1) + 1 } f(0)"));
    assert_eq!((s.kind, s.stop), (STOP, 5));
    let s = get(&mut handler("let a = []; for (let i = 0; i < 100000; i++) a = [a]; JSON.stringify(a)"));
    assert_eq!((s.kind, s.stop), (STOP, 5));
    let s = get(&mut handler("JSON.parse('['.repeat(100000))"));
    assert_eq!((s.kind, s.stop), (STOP, 5));
    let s = get(&mut handler("'x'.repeat(500000000)"));
    assert_eq!((s.kind, s.stop), (STOP, 4));
    let s = get(&mut handler("'x'.repeat(1000000000)"));
    assert_eq!((s.kind, s.detail.as_str()), (THREW, "RangeError: Invalid string length"));
    let s = get(&mut handler("let s = 'x'; while (true) s += s"));
    assert_eq!((s.kind, s.stop), (STOP, 4));
    for code in [
        "new Array(4294967295).fill(0)",
        "new Array(4294967295).join('x')",
        "new Array(4294967295).indexOf(1)",
        "[].sort.call({length: 9007199254740991})",
    ] {
        let mut i = handler(code);
        i.fuel = 10_000_000;
        let s = get(&mut i);
        assert_eq!(s.kind, STOP, "{code}");
    }
    let s = get(&mut handler("require('fs').readFileSync('x')"));
    assert_eq!((s.kind, s.stop), (STOP, 2));
    let s = get(&mut handler("new SharedArrayBuffer(8)"));
    assert_eq!((s.kind, s.stop, s.detail.as_str()), (STOP, 2, "SharedArrayBuffer"));
}

#[test]
fn modules_that_cannot_start() {
    assert_eq!(load("1 + 1", 1 << 20).1.detail, "no handler");
    let s = load("throw new Error('x')", 1 << 20).1;
    assert_eq!((s.kind, s.detail.as_str()), (THREW, "Error: x"));
    assert_eq!(load("while (true) {}", 1 << 20).1.stop, 3);
    assert_eq!(load("1", 4096).1.stop, 4);
}

#[test]
fn randomness_follows_the_seed() {
    let mut i = handler("h.respond([Math.random(), Math.random(), Math.random()])");
    let a = body(&get(&mut i));
    i.reset();
    assert_eq!(body(&get(&mut i)), a);
    assert_eq!(a, random(1, 3));
}

/// The contract's generator, written down a second time.
fn random(seed: u64, n: usize) -> String {
    let mut s = seed;
    let mut split = || {
        s = s.wrapping_add(0x9E3779B97F4A7C15);
        let mut z = s;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D049BB133111EB);
        z ^ (z >> 31)
    };
    let (mut s0, mut s1) = (split(), split());
    let out: Vec<String> = (0..n)
        .map(|_| {
            let (mut a, b) = (s0, s1);
            s0 = b;
            a ^= a << 23;
            a ^= a >> 17;
            a ^= b;
            a ^= b >> 26;
            s1 = a;
            format!("{}", (s0 >> 11) as f64 / (1u64 << 53) as f64)
        })
        .collect();
    format!("[{}]", out.join(","))
}
