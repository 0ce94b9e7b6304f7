// Generators: what next, return and throw give, and what loops make of them.
{ function* g() { yield 1; yield 2; return 3 } const i = g(); return [i.next(), i.next(), i.next(), i.next()] }
{ function* g() { } const i = g(); return [i.next(), i.next()] }
{ function* g() { const x = yield 1; const y = yield x + 1; return x + y } const i = g(); return [i.next('ignored'), i.next(10), i.next(20), i.next()] }
{ function* g() { yield } return g().next() }
[...(function* () { yield 1; yield 2; return 3 })()]
Array.from((function* () { yield 'a'; yield 'b' })(), x => x + x)
Math.max(...(function* () { yield 3; yield 9 })())
new Set((function* () { yield 1; yield 1; yield 2 })()).size
[...new Map((function* () { yield ['a', 1]; yield ['b', 2] })()).entries()]
Object.fromEntries((function* () { yield ['a', 1]; yield ['b', 2] })())
{ function* g() { yield* [1, 2]; yield* 'ab'; return 'r' } return [...g()] }
{ function* a() { const r = yield* b(); yield 'got ' + r } function* b() { yield 1; return 'ret' } return [...a()] }
{ const log = []; function* g() { log.push('start'); yield 1; log.push('end') } const i = g(); log.push('made'); i.next(); log.push('between'); i.next(); return log }
{ const log = []; function* g(a = log.push('param')) { log.push('body') } g(); log.push('after'); return log }
{ function* g({ a }) { } try { g() } catch (e) { return e.message } }
{ function* g(a = (() => { throw 'p' })()) { } try { g() } catch (e) { return e } }
// return and throw
{ function* g() { try { yield 1; yield 2 } finally { yield 'f' } } const i = g(); return [i.next(), i.return(7), i.next(), i.next()] }
{ function* g() { try { yield 1 } finally { return 'over' } } const i = g(); i.next(); return [i.return(7), i.next()] }
{ function* g() { try { yield 1 } finally { throw 'over' } } const i = g(); i.next(); try { i.return(7) } catch (e) { return [e, i.next()] } }
{ function* g() { yield 1 } const i = g(); return [i.return(7), i.next()] }
{ function* g() { yield 1 } const i = g(); i.next(); i.next(); return [i.return(7), i.next()] }
{ function* g() { yield 1 } const i = g(); try { i.throw('t') } catch (e) { return [e, i.next()] } }
{ function* g() { yield 1 } const i = g(); i.next(); try { i.throw('t') } catch (e) { return [e, i.next()] } }
{ function* g() { try { yield 1 } catch (e) { yield 'c' + e } return 'r' } const i = g(); return [i.next(), i.throw('t'), i.next(), i.next()] }
{ function* g() { while (true) { try { yield 'y' } catch (e) { yield 'c' + e } } } const i = g(); return [i.next(), i.throw(1), i.throw(2) === undefined] }
{ function* g() { while (true) { try { yield 'y' } catch (e) { yield 'c' + e } } } const i = g(); const r = [i.next(), i.throw(1), i.next(), i.throw(2)]; return [r, i.return(9), i.next()] }
{ function* g() { yield 1; throw 'x' } const i = g(); i.next(); try { i.next() } catch (e) { return [e, i.next()] } }
{ const log = []; function* g() { try { yield 1 } finally { log.push('f1'); try { yield 2 } finally { log.push('f2') } } } const i = g(); i.next(); const r = [i.return('a'), i.return('b'), i.next()]; return [r, log] }
{ const log = []; function* g() { for (const x of [1, 2]) { try { yield x } finally { log.push('f' + x) } } } const i = g(); i.next(); i.next(); return [i.return(5), log] }
{ function* g() { l: for (;;) { try { yield 1 } finally { break l } } yield 'after' } const i = g(); i.next(); return [i.return(5), i.next()] }
{ function* g() { for (let n = 0; n < 3; n++) { try { yield n } finally { continue } } } const i = g(); i.next(); return [i.return(5), i.next(), i.return(6)] }
{ const r = []; function* g() { try { r.push(yield 1) } catch (e) { r.push('c' + e) } finally { r.push('f') } } const i = g(); i.next(); i.throw('t'); return r }
// Loops.
{ const r = []; function* g() { try { yield 1; yield 2; yield 3 } finally { r.push('closed') } } for (const x of g()) { r.push(x); if (x === 2) break } return r }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { r.push('closed') } } for (const x of g()) r.push(x); return r }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { r.push('closed') } } try { for (const x of g()) throw 'body' } catch (e) { r.push(e) } return r }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { throw 'close' } } try { for (const x of g()) throw 'body' } catch (e) { r.push(e) } return r }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { throw 'close' } } try { for (const x of g()) break } catch (e) { r.push(e) } return r }
{ const r = []; function* g() { try { yield 1 } finally { r.push('closed') } } const f = () => { for (const x of g()) return x }; return [f(), r] }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { r.push('closed') } } out: for (const a of [1, 2]) for (const x of g()) { r.push(x); continue out } return r }
{ const r = []; function* g() { yield 1; throw 'next' } try { for (const x of g()) r.push(x) } catch (e) { r.push(e) } return r }
{ const r = []; function* g() { try { yield 1; yield 2; yield 3 } finally { r.push('closed') } } const [a, b] = g(); return [a, b, r] }
{ const r = []; function* g() { try { yield 1 } finally { r.push('closed') } } const [a, b, c = 5] = g(); return [a, b, c, r] }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { r.push('closed') } } const [a, ...b] = g(); return [a, b, r] }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { r.push('closed') } } const [] = g(); return r }
{ const r = []; function* g() { r.push('s'); try { yield 1; yield 2 } finally { r.push('closed') } } const [,] = g(); return r }
{ const r = []; function* g() { try { yield 1; yield 2 } finally { r.push('closed') } } let a; try { [a, r.x.y] = g() } catch (e) { r.push(e.name) } return [a, r] }
{ function* g() { let n = 0; for (;;) yield n++ } const r = []; for (const x of g()) { if (x > 4) break; r.push(x) } return r }
{ function* g() { let n = 0; for (;;) yield n++ } const i = g(); const r = []; for (const x of i) { r.push(x); if (x === 1) break } return [r, i.next()] }
{ function* take(n, it) { for (const x of it) { if (n-- <= 0) return; yield x } } function* nat() { let n = 0; for (;;) yield n++ } return [...take(3, nat())] }
{ function* map(f, it) { for (const x of it) yield f(x) } function* filter(f, it) { for (const x of it) if (f(x)) yield x } return [...map(x => x * x, filter(x => x % 2, [1, 2, 3, 4, 5]))] }
{ function* fib() { let [a, b] = [0, 1]; for (;;) { yield a;[a, b] = [b, a + b] } } const r = []; for (const x of fib()) { if (x > 100) break; r.push(x) } return r }
{ function* perm(a, n = a.length) { if (n <= 1) yield a.slice(); else for (let i = 0; i < n; i++) { yield* perm(a, n - 1); const j = n % 2 ? 0 : i;[a[n - 1], a[j]] = [a[j], a[n - 1]] } } return [...perm([1, 2, 3])].map(p => p.join('')) }
{ function* walk(t) { if (t) { yield* walk(t.l); yield t.v; yield* walk(t.r) } } return [...walk({ v: 2, l: { v: 1 }, r: { v: 4, l: { v: 3 } } })] }
{ function* g(n) { if (n > 0) { yield n; yield* g(n - 1) } } return [...g(20)].length }
{ const fs = []; function* g() { for (let i = 0; i < 3; i++) { fs.push(() => i); yield i } } for (const x of g()); return fs.map(f => f()) }
{ function* g() { let x = 1; const get = () => x, set = v => { x = v }; yield [get, set]; yield x } const i = g(); const [get, set] = i.next().value; set(9); return [get(), i.next().value] }
{ function* g() { const a = yield 'a'; const b = yield 'b'; return [a, b, yield 'c'] } const i = g(); i.next(); i.next(1); i.next(2); return i.next(3) }
{ function* g() { return [yield 1, yield 2] } const i = g(); i.next(); i.next('x'); return i.next('y') }
{ function* g() { const o = { a: yield 1, [yield 2]: yield 3 }; return o } const i = g(); i.next(); i.next('va'); i.next('k'); return i.next('v') }
{ function* g() { return `${yield 1}-${yield 2}` } const i = g(); i.next(); i.next('x'); return i.next('y') }
{ function* g(f) { return f(yield 1, ...(yield 2)) } const i = g((...a) => a); i.next(); i.next('x'); return i.next(['y', 'z']) }
{ function* g() { let s = 1; s += yield s; s = s + (yield s); return s } const i = g(); return [i.next(), i.next(5), i.next(7)] }
{ function* g() { if (yield 1) yield 'yes'; else yield 'no' } const i = g(); i.next(); return i.next(0) }
{ function* g() { while (yield 1); return 'end' } const i = g(); i.next(); i.next(true); return i.next(false) }
{ function* g() { switch (yield) { case 1: yield 'one'; case 2: yield 'two' } } const i = g(); i.next(); return [i.next(1), i.next(), i.next()] }
{ function* g() { const { a, b = yield 'b' } = yield 'o'; return [a, b] } const i = g(); i.next(); i.next({ a: 1 }); return i.next(2) }
{ function* g() { throw yield 1 } const i = g(); i.next(); try { i.next('t') } catch (e) { return e } }
// this, arguments, properties
{ function* g() { yield this.a } return [...g.call({ a: 4 })] }
{ function* g() { yield typeof this } return g.call(5).next().value }
{ function* g() { 'use strict'; yield typeof this } return g.call(5).next().value }
{ const o = { a: 3, *m() { yield this.a; yield* (() => [this.a + 1])() } }; return [...o.m()] }
{ function* g() { yield* arguments } return [...g(1, 2, 3)] }
{ function* g() { yield arguments.length; yield arguments[0] } return [...g('x', 2)] }
{ function* g(a, ...b) { yield a; yield b } return [...g(1, 2, 3)] }
{ function* g(a, b) { } return [g.name, g.length, typeof g, Object.getOwnPropertyNames(g), Object.prototype.toString.call(g)] }
{ function* g() { } return [typeof g.prototype, Object.getOwnPropertyNames(g.prototype), g.prototype.constructor === undefined || g.prototype.hasOwnProperty('constructor')] }
{ function* g() { } return Object.getOwnPropertyDescriptor(g, 'prototype').writable }
{ function* g() { } const i = g(); return [i instanceof g, Object.getPrototypeOf(i) === g.prototype, Object.prototype.toString.call(i), String(i), typeof i, Object.keys(i)] }
{ function* g() { } g.prototype = null; const i = g(); return [i instanceof Object, typeof i.next, Object.getPrototypeOf(i) === Object.getPrototypeOf(g.prototype ?? (function* () { }).prototype)] }
{ function* g() { } g.prototype.x = 7; return g().x }
{ function* g() { yield 1 } g.prototype.next = () => ({ done: true }); return g().next() }
{ function* g() { } const i = g(); i.x = 1; return [i.x, Object.keys(i)] }
{ function* g() { } try { new g() } catch (e) { return e.message } }
{ const g = function* () { }; return [g.name, (function* () { }).name] }
{ function* g() { } const p = Object.getPrototypeOf(g.prototype); return [p.next.length, p.return.length, p.throw.length, p.next.name, Object.keys(p)] }
{ function* g() { } const next = Object.getPrototypeOf(g.prototype).next; return [5, {}, undefined, [], 'x'].map(v => { try { next.call(v) } catch (e) { return e.message } }) }
{ function* g() { } const { return: r, throw: t } = Object.getPrototypeOf(g.prototype); return [r, t].map(f => { try { f.call(1) } catch (e) { return e.message } }) }
{ let i; function* g() { try { i.next() } catch (e) { yield e.message } } i = g(); return i.next() }
{ let i; function* g() { try { i.return(1) } catch (e) { yield e.message } } i = g(); return i.next() }
{ let i; function* g() { try { i.throw(1) } catch (e) { yield e.message } } i = g(); return [i.next(), i.next()] }
{ let i; function* g() { yield* h() } function* h() { try { i.next() } catch (e) { yield e.name } } i = g(); return i.next() }
{ const a = (function* () { yield 1; yield 2 })(), b = (function* () { yield 'x'; yield 'y' })(); return [a.next(), b.next(), a.next(), b.next(), a.next(), b.next()].map(r => r.value) }
{ function* ping(n) { let x = 0; while (n--) x = (yield x + 1) ?? 0; return x } const a = ping(3), b = ping(3); let v = a.next().value; const r = [v]; for (let k = 0; k < 4; k++) { v = (k % 2 ? a : b).next(v).value; r.push(v) } return r }
// yield*
{ function* a() { return yield* b() } function* b() { const x = yield 1; return x } const i = a(); return [i.next(), i.next('v')] }
{ const log = []; function* a() { try { yield* b() } catch (e) { log.push('a' + e); yield 'after' } } function* b() { try { yield 1 } catch (e) { log.push('b' + e); throw 'x' } } const i = a(); i.next(); return [i.throw('t'), log] }
{ const log = []; function* a() { try { yield* b() } finally { log.push('a') } } function* b() { try { yield 1 } finally { log.push('b') } } const i = a(); i.next(); return [i.return('r'), log] }
{ function* a() { yield* b(); yield 'a' } function* b() { try { yield 1 } finally { yield 'f' } } const i = a(); i.next(); return [i.return('r'), i.next(), i.next()] }
{ function* a() { const r = yield* b(); yield r } function* b() { try { yield 1 } catch (e) { return 'c' + e } } const i = a(); i.next(); return [i.throw('t'), i.next()] }
{ function* a() { try { yield* [1, 2] } catch (e) { yield e.message } } const i = a(); i.next(); return [i.throw('t').value, i.next()] }
{ function* a() { try { yield* [1, 2] } finally { yield 'f' } } const i = a(); i.next(); return [i.return('r'), i.next()] }
{ function* a() { yield* new Set([1, 2]); yield* new Map([[3, 4]]); yield* 'xy' } return [...a()] }
{ function* a() { const r = [yield* [1], yield* b()]; return r } function* b() { return 'b' } const i = a(); i.next(); return i.next() }
{ function* a() { yield* (function* () { yield* (function* () { yield 'deep' })() })() } return a().next() }
{ function* a() { try { yield* 5 } catch (e) { yield e.name } } return a().next().value }
{ function* a() { try { yield* undefined } catch (e) { yield e.name } } return a().next().value }
{ function* a() { yield* b } const b = (function* () { yield 1; yield 2 })(); const i = a(); return [i.next(), b.next(), i.next()] }
{ const t = (function* () { yield 1 })(); function* a() { yield* t } const r = [...a()]; return [r, [...t]] }
// With promises.
{ const run = g => { const i = g(); const step = v => { const r = i.next(v); return r.done ? Promise.resolve(r.value) : Promise.resolve(r.value).then(step) }; return step() }; return run(function* () { const a = yield Promise.resolve(1); const b = yield 2; return a + b }) }
{ const co = g => new Promise((res, rej) => { const i = g(); const go = (m, v) => { let r; try { r = i[m](v) } catch (e) { return rej(e) } if (r.done) return res(r.value); Promise.resolve(r.value).then(v => go('next', v), e => go('throw', e)) }; go('next') }); return co(function* () { try { yield Promise.reject('x') } catch (e) { return 'c' + e } }) }
{ const log = []; function* g() { for (let i = 0; i < 3; i++) yield new Promise(r => queueMicrotask(() => r(i))) } return (async () => { for (const p of g()) log.push(await p); return log })() }
{ function* ids() { let n = 0; for (;;) yield ++n } const i = ids(); return (async () => [i.next().value, await i.next().value, i.next().value])() }
// A generator that returns at a yield closes the iterators of the loops and patterns around it.
{ const log = []; function* s(q) { try { yield 1; yield 2 } finally { log.push('closed ' + q) } } function* g() { for (const x of s('a')) yield x } const i = g(); i.next(); return [i.return('r'), log] }
{ const log = []; function* s(q) { try { yield 1; yield 2 } finally { log.push('closed ' + q) } } function* g() { for (const x of s('a')) for (const y of s('b')) { try { yield x } finally { log.push('f') } } } const i = g(); i.next(); return [i.return('r'), log] }
{ const log = []; function* s(q) { try { yield 1; yield 2 } finally { log.push('closed ' + q) } } function* g() { for (const x of s('a')) { try { yield x } finally { continue } } } const i = g(); i.next(); return [i.return('r'), log, i.return('q'), log] }
{ const log = []; function* s(q) { try { yield 1; yield 2 } finally { throw 'closed ' + q } } function* g() { for (const x of s('a')) yield x } const i = g(); i.next(); try { return [i.return('r')] } catch (e) { return ['c', e, i.next()] } }
{ const log = []; function* s(q) { try { yield 1; yield 2 } finally { return 'other' } } function* g() { for (const x of s('a')) yield x } const i = g(); i.next(); return [i.return('r'), i.next()] }
{ const log = []; function* s() { try { yield; yield 2 } finally { log.push('closed') } } function* g() { const [a = yield 'd', b] = s(); return [a, b] } const i = g(); i.next(); return [i.return('r'), log] }
{ const log = []; function* s() { try { yield; yield 2 } finally { log.push('closed') } } function* g() { const [a = yield 'd', b] = s(); return [a, b] } const i = g(); i.next(); return [i.next('A'), log] }
{ const log = []; function* s() { try { yield; yield 2 } finally { log.push('closed') } } function* g() { const o = {}; [o[yield 'k']] = s(); return o } const i = g(); i.next(); return [i.return('r'), log] }
{ const log = []; function* s() { try { yield 1; yield 2 } finally { log.push('closed') } } function* g() { for (const [a = yield 'd'] of [s()]) log.push(a) } const i = g(); i.next(); return [i.return('r'), log] }
{ const log = []; function* s() { try { yield [] ; yield 2 } finally { log.push('closed') } } function* g() { for (const [a = yield 'd'] of s()) log.push(a) } const i = g(); i.next(); return [i.return('r'), log] }
{ const log = []; function* s() { try { yield 1; yield 2 } finally { log.push('closed') } } function* g() { for (const x of s()) yield* [x, x] } const i = g(); i.next(); return [i.return('r'), log] }
// Iterators of the program's own.
{ const log = []; const it = { [Symbol.iterator]() { return { next(v) { log.push('n' + v); return { value: log.length, done: log.length > 3 } }, return(v) { log.push('r' + v); return { value: 'ret', done: true } }, throw(v) { log.push('t' + v); return { value: 'thr', done: false } } } } }; function* g() { return yield* it } const i = g(); const r = [i.next('a'), i.next('b'), i.throw('c'), i.return('d'), i.next()]; return [r, log] }
{ const log = []; const it = { [Symbol.iterator]() { return { next() { return { get done() { log.push('done'); return false }, get value() { log.push('value'); return 1 } } } } } }; function* g() { yield* it } const r = g().next(); return [log.slice(), r.value, log] }
{ const it = { [Symbol.iterator]() { return { next: () => ({}), return: () => ({ done: false, value: 'not yet' }) } } }; function* g() { yield* it } const i = g(); i.next(); return [i.return(1), i.return(2)] }
{ const log = []; const it = { [Symbol.iterator]() { return { next: () => ({}), get return() { log.push('get'); return undefined } } } }; function* g() { yield* it } const i = g(); i.next(); try { i.throw('x') } catch (e) { log.push(e.message) } return log }
[5, {}, undefined].map(v => { const it = { [Symbol.iterator]() { return { next: () => v, return: () => v, throw: () => v } } }; function* g() { yield* it } const i = g(); try { i.next(); return 'fine' } catch (e) { return e.message } })
{ function* g() { yield 1 } const i = g(); return [i[Symbol.iterator]() === i, typeof g.prototype[Symbol.iterator], g()[Symbol.toStringTag], g[Symbol.toStringTag], (async () => { })[Symbol.toStringTag]] }
{ function* g() { yield 1; yield 2 } const i = g(); i[Symbol.iterator] = () => [7, 8][Symbol.iterator](); return [...i] }
{ function* g() { yield 1; yield 2 } const i = g(); i.next = () => ({ done: true }); return [...i] }
{ function* g() { yield 1; yield 2 } g.prototype.next = () => ({ done: true }); return [...g()] }
{ const log = []; function* g() { try { yield 1; yield 2 } finally { log.push('f') } } const i = g(); i.return = v => { log.push('own'); return {} }; for (const x of i) break; return log }
{ class A { *[Symbol.iterator]() { yield 1; yield 2 } } const r = [...new A()]; const [x] = new A(); const m = new Map(new Set([['k', 'v']])); return [r, x, Array.from(new A()), [...m]] }
{ const o = { *[Symbol.iterator]() { yield* [1, 2] } }; const f = (...a) => a; return [f(...o), new Set(o).size, Object.fromEntries([['a', 1]].values())] }
{ function* g() { yield* { [Symbol.iterator]: 5 } } try { g().next() } catch (e) { return e.name } }
