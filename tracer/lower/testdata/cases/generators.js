//# basics
function* g(x) { log('start'); const y = yield x; log('got', y); try { yield* inner(); } finally { log('fin'); } return 'r'; }
function* inner() { const z = yield 'i1'; log('z', z); return 'inner'; }
const it = g(1); log(it.next('ignored')); log(it.next('Y')); log(it.next('Z')); log(it.next()); log([...g(2)].length, typeof it[Symbol.iterator], g.name, g.length);
//# return and throw
function* g() { try { yield 1; yield 2; } catch (e) { log('caught', e); yield 'c'; } finally { log('f'); yield 'in finally'; } }
let it = g(); it.next(); log(it.return(9)); log(it.next(), it.next());
it = g(); it.next(); log(it.throw(new Error('x'))); log(it.next(), it.next());
it = g(); try { it.throw(new TypeError('early')); } catch (e) { log(e); } log(it.next()); it = g(); log(it.return(3), it.next());
for (const x of g()) { log(x); if (x === 1) break; } const [a] = g(); log(a);
//# delegation
const odd = { [Symbol.iterator]() { let n = 0; return { next(v) { log('next', v); return { value: n++, done: n > 3 }; }, return(v) { log('return', v); return { value: v, done: true }; }, throw(e) { log('throw', e); return { value: 't', done: false }; } }; } };
function* g() { const r = yield* odd; log('result', r); yield* [7, 8]; yield* 'ab'; }
let it = g(); log(it.next('a'), it.next('b')); log(it.throw('oops')); log(it.next('c')); log(it.next()); log([...g()].join()); it = g(); it.next(); log(it.return(5));
//# state
function* ids(n = 0) { while (true) { const reset = yield n++; if (reset) n = 0; } }
const a = ids(), b = ids(10); log(a.next().value, a.next().value, b.next().value, a.next(true).value, b.next().value);
const o = { *m() { yield this.v; }, v: 3, *[Symbol.iterator]() { yield* this.m(); yield 4; } }; log([...o].join()); class C { *items() { for (const x of [1, 2]) { yield () => x; } } static *s() { yield arguments.length; } } log([...new C().items()].map((f) => f()).join(), [...C.s(1, 2)].join());
function* fib() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } } const out = []; for (const f of fib()) { if (f > 50) break; out.push(f); } log(out.join());
function* run() { run2.next(); yield 1; } let run2; run2 = run(); try { run2.next(); } catch (e) { log(e); }
//# eager parameters
const bad = () => { log('default'); throw new Error('d'); }; function* g(a = bad()) { yield a; } try { g(); log('no'); } catch (e) { log(e); } function* h({ x } = { x: log('x') }) { log('body'); yield x; } const i = h(); log('made'); i.next();
//# in expressions
function* g() { const r = [yield 1, yield 2]; log(r.join()); log((yield 'a') + (yield 'b')); const { x = yield 'd' } = {}; log(x); return yield; } const it = g(); let v; const seen = []; for (let n = 0; !(v = it.next(n++)).done;) seen.push(v.value); log(seen.join(), v.value);
