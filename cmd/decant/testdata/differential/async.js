// Async functions: what they give, and in which order things happen.
(async () => 1)()
(async () => { throw new TypeError('x') })()
{ const f = async x => { const y = await x; return y + 1 }; return f(4) }
{ const f = async x => { const y = await x; return y + 1 }; return f(f(4)) }
{ const log = []; (async () => { log.push(1); await null; log.push(3) })(); log.push(2); return Promise.resolve().then(() => log) }
{ const log = []; const f = async n => { log.push(n); await n; log.push(n + 'b'); await 0; log.push(n + 'c') }; f(1); f(2); log.push('s'); return f(3).then(() => log) }
{ const f = async () => { try { await Promise.reject(new Error('no')) } catch (e) { return 'caught ' + e.message } finally { await 1 } }; return f() }
{ const log = []; const f = async () => { try { await 1; return 'r' } finally { log.push('f'); await 2; log.push('g') } }; return f().then(v => log.concat(v)) }
{ const f = async () => { for (const x of [1, 2, 3]) { if (await x === 2) return x } }; return f() }
{ const f = async () => { let s = 0; for (let i = 0; i < 5; i++) { s += await i } return s }; return f() }
{ const f = async () => { const fs = []; for (let i = 0; i < 3; i++) { await null; fs.push(() => i) } return fs.map(f => f()) }; return f() }
{ const f = async (a, b = inc(a)) => [a, b]; function inc(x) { return x + 1 } return f(1) }
// What a call gives, and what it has.
{ const f = async () => 1; const p = f(); return [p instanceof Promise, typeof p, String(p), Object.keys(p).length] }
{ async function f() { } return [typeof f, String(Object.prototype.toString.call(f)), f.name, f.length, f.hasOwnProperty('prototype'), 'prototype' in f] }
{ const f = async (a, b) => 1; return [f.name, f.length, Object.getOwnPropertyNames(f)] }
{ const o = { async m(a) { return [this === o, a] } }; return [o.m.name, o.m.length, o.m.hasOwnProperty('prototype')] }
{ const o = { async m(a) { return [this === o, a] } }; return o.m(7) }
{ const o = { n: 5, m() { return (async () => this.n)() } }; return o.m() }
{ async function f() { return typeof this } return f.call(5) }
{ async function f() { 'use strict'; return typeof this } return f.call(5) }
{ async function f() { return arguments.length + ':' + arguments[1] } return f(1, 2, 3) }
{ async function f() { await 1; return [...arguments] } return f(1, 2, 3) }
{ async function f(a, ...rest) { await 1; return [a, rest] } return f(1, 2, 3) }
{ async function f({ a, b: [c, d = 4] }) { await 1; return [a, c, d] } return f({ a: 1, b: [2] }) }
{ async function f({ a }) { return a } return f() }
{ async function f({ a }) { return a } let sync = 'no'; try { const p = f(null); sync = 'returned'; return p.catch(e => [sync, e.message]) } catch (e) { return 'threw' } }
{ async function f(a = (() => { throw 'p' })()) { } let sync = 1; return f().catch(e => [e, sync]) }
{ try { new (async () => { })() } catch (e) { return e.name } }
{ async function f() { } try { new f() } catch (e) { return e } }
{ const f = async () => { }; try { f() instanceof f } catch (e) { return e.name } }
{ async function f() { return f.name } return f() }
{ const f = async function g() { return typeof g }; return f() }
{ const f = async x => x; return Promise.all([f(1), f(Promise.resolve(2)), f({ then: r => r(3) })]) }
(async () => { return await (async () => { return await 5 })() })()
(async () => [await 1, await 2, await Promise.resolve(3)])()
(async () => ({ a: await 1, b: await Promise.resolve(2), [await 'c']: 3 }))()
(async () => `${await 1}-${await 'b'}-${await null}`)()
(async () => { let s = 1; s = s + await (s = 10, 5); return s })()
(async () => { let s = 1; s += await (s = 10, 5); return s })()
(async () => { const o = { n: 1 }; o.n += await (o.n = 10, 5); return o })()
(async () => { const a = [1, 2]; a[await 0] = await 9; return a })()
(async () => { const log = []; const o = { get a() { log.push('get'); return { set b(v) { log.push('set ' + v) } } } }; o.a.b = await (log.push('await'), 3); return log })()
(async () => { const log = []; const f = (...a) => { log.push('call ' + a); return f }; (log.push('callee'), f)(await (log.push(1), 1), await (log.push(2), 2)); return log })()
(async () => { const o = { m(x) { return [this === o, x] } }; return o.m(await 4) })()
(async () => { const o = { m(x) { return 'old' } }; const r = o.m(await (o.m = () => 'new', 4)); return [r, o.m()] })()
(async () => (await 0) || (await '') || (await 'x'))()
(async () => (await 1) && (await 0) && (await 2))()
(async () => (await null) ?? (await 3))()
(async () => (await true) ? await 'y' : await 'n')()
(async () => -(await 5) + +(await '3') - ~(await 1))()
(async () => typeof await 'x')()
(async () => (await { a: { b: 3 } }).a.b)()
(async () => (await null)?.a)()
(async () => { const { a, b = await 2, ...rest } = await { a: 1, c: 3, d: 4 }; return [a, b, rest] })()
(async () => { const [a, b = await 5, ...c] = await [1, undefined, 3, 4]; return [a, b, c] })()
(async () => { let a, b; [a, b = await 4] = [await 1]; return [a, b] })()
(async () => { switch (await 2) { case await 1: return 'one'; case await 2: return 'two'; default: return 'other' } })()
(async () => { switch (await 3) { case 1: return 'one'; default: await 1; case 7: await 2; return 'fell' } })()
(async () => { const r = []; for (const k in await { a: 1, b: 2 }) { r.push(k, await k) } return r })()
(async () => { const r = []; for (const k of await [1, 2]) { for (const m of 'ab') { await 0; r.push(k + m) } } return r })()
(async () => { let i = 0; while (await (i < 3)) { i++; await 0 } return i })()
(async () => { let i = 0; do { i++; await 0; if (i === 2) continue; if (i > 4) break } while (await true); return i })()
(async () => { let n = 0; for (let i = await 0; i < await 3; i += await 1) n += i; return n })()
(async () => { outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { await 0; if (j === 1) continue outer; if (i === 2) break outer } } return 'done' })()
(async () => { const fs = []; for (let i = 0; i < 3; i++) { fs.push(() => i); await 0; i += 0; fs.push(() => i * 10) } return fs.map(f => f()) })()
(async () => { const fs = []; for (let i = 0; i < 3; await i, i++) { fs.push(() => i) } return fs.map(f => f()) })()
(async () => { const fs = []; for (const x of [1, 2]) { await 0; fs.push(() => x) } return fs.map(f => f()) })()
(async () => { let x = 1; const f = () => x; await 0; x = 2; return [f(), x] })()
(async () => { let x = 1; const f = () => { x++ }; f(); await 0; f(); return x })()
(async () => { try { await 0; x } catch (e) { return e.message } let x })()
(async () => { const r = []; try { r.push(await 1); await Promise.reject(2); r.push('no') } catch (e) { r.push('c' + e); await 3 } finally { r.push(await 'f') } return r })()
(async () => { try { try { await Promise.reject(1) } finally { await 2 } } catch (e) { return ['outer', e] } })()
(async () => { try { return await Promise.reject(1) } catch (e) { return 'c' + e } })()
(async () => { try { return Promise.reject(1) } catch (e) { return 'c' + e } })()
(async () => { try { throw 1 } finally { return await 'over' } })()
(async () => { try { return 1 } finally { throw await 2 } })()
(async () => { for (const x of [1, 2]) { try { await 0; if (x === 1) continue; return x } finally { await 0 } } })()
(async () => { const r = []; for (const x of [1, 2, 3]) { try { await 0; if (x === 2) break; r.push(x) } finally { r.push('f' + await x) } } return r })()
(async () => { l: try { await 0; break l } finally { await 1 } return 'after' })()
(async () => { try { await { then(r, j) { j('t') } } } catch (e) { return e } })()
(async () => { try { await { then() { throw 't' } } } catch (e) { return e } })()
(async () => { try { await { get then() { throw 'g' } } } catch (e) { return e } })()
(async () => { try { await { then(r) { r(1); throw 't' } } } catch (e) { return e } return 'ok' })()
(async () => await { then(r) { r(1); r(2) } })()
(async () => await { then(r) { r({ then(r) { r('deep') } }) } })()
(async () => await { then: 5 })().then(o => o.then)
(async () => (await { a: 1 }).a)()
(async () => { const f = () => 1; return await f === f })()
(async () => { try { await null.x } catch (e) { return e.message } })()
(async () => { null.x })()
(async () => { try { undefined.f(await 1) } catch (e) { return e.message } })()
(async () => { try { (await 1)() } catch (e) { return e.message } })()
(async () => { const x = 1; try { x(await 1) } catch (e) { return e.message } })()
(async () => { const x = await 1; try { x() } catch (e) { return e.message } })()
(async () => { const x = 1; await 0; try { x = 2 } catch (e) { return e.message } })()
// Orders.
{ const log = []; const f = async n => { for (let i = 0; i < 3; i++) { log.push(n + i); await 0 } }; return Promise.all([f('a'), f('b'), f('c')]).then(() => log) }
{ const log = []; const f = async (n, k) => { for (let i = 0; i < k; i++) { log.push(n + i); await 0 } log.push(n + '!') }; return Promise.all([f('a', 1), f('b', 3), f('c', 2)]).then(() => log) }
{ const log = []; const p = Promise.resolve(); p.then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)); (async () => { await p; log.push('a'); await p; log.push('b') })(); return new Promise(r => p.then().then().then().then().then(() => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => { log.push('a'); return Promise.resolve('v') })().then(v => log.push('got ' + v)); for (let i = 0; i < 6; i++) later(i, () => log.push(i)); return new Promise(r => later(9, () => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => await Promise.resolve('v'))().then(v => log.push('got ' + v)); for (let i = 0; i < 6; i++) later(i, () => log.push(i)); return new Promise(r => later(9, () => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => 'v')().then(v => log.push('got ' + v)); for (let i = 0; i < 6; i++) later(i, () => log.push(i)); return new Promise(r => later(9, () => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => ({ then(r) { log.push('then'); r('v') } }))().then(v => log.push('got ' + v)); for (let i = 0; i < 6; i++) later(i, () => log.push(i)); return new Promise(r => later(9, () => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => { const v = await { then(r) { log.push('then'); r('v') } }; log.push(v) })(); for (let i = 0; i < 6; i++) later(i, () => log.push(i)); return new Promise(r => later(9, () => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => { try { return await Promise.reject('e') } finally { log.push('fin') } })().catch(v => log.push('got ' + v)); for (let i = 0; i < 6; i++) later(i, () => log.push(i)); return new Promise(r => later(9, () => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => { return (async () => 'v')() })().then(v => log.push('got ' + v)); for (let i = 0; i < 8; i++) later(i, () => log.push(i)); return new Promise(r => later(9, () => r(log))) }
{ const log = []; const later = (n, f) => n === 0 ? f() : Promise.resolve().then(() => later(n - 1, f)); (async () => { return (async () => (async () => 'v')())() })().then(v => log.push('got ' + v)); for (let i = 0; i < 12; i++) later(i, () => log.push(i)); return new Promise(r => later(14, () => r(log))) }
{ const log = []; const a1 = async () => { log.push('a1 start'); await a2(); log.push('a1 end') }; const a2 = async () => { log.push('a2') }; log.push('script start'); a1(); const p = new Promise(r => { log.push('p1'); r() }).then(() => log.push('p2')); log.push('script end'); return p.then(() => log) }
{ const log = []; const a = async () => { await b(); log.push('a') }; const b = async () => { await c(); log.push('b') }; const c = async () => { log.push('c') }; Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)); return a().then(() => log) }
{ const log = []; const wait = () => new Promise(r => queueMicrotask(r)); (async () => { for (let i = 0; i < 4; i++) { await wait(); log.push('w' + i) } })(); (async () => { for (let i = 0; i < 8; i++) { await 0; log.push(i) } })(); return new Promise(r => { let n = 12; const f = () => n-- ? queueMicrotask(f) : r(log); f() }) }
{ const log = []; queueMicrotask(() => log.push(1)); Promise.resolve().then(() => log.push(2)); queueMicrotask(() => { log.push(3); queueMicrotask(() => log.push(5)) }); (async () => { await 0; log.push(4) })(); return new Promise(r => { let n = 5; const f = () => n-- ? queueMicrotask(f) : r(log); f() }) }
{ const log = []; const q = []; const lock = async f => { while (q.busy) await q.busy; let done; q.busy = new Promise(r => done = r); await f(); q.busy = null; done() }; const job = n => lock(async () => { log.push('in' + n); await 0; await 0; log.push('out' + n) }); return Promise.all([job(1), job(2), job(3)]).then(() => log) }
{ const log = []; const sleep = n => n ? Promise.resolve().then(() => sleep(n - 1)) : undefined; const worker = async (name, tasks) => { for (const t of tasks) { await sleep(t); log.push(name + t) } return name }; return Promise.race([worker('a', [3, 1]), worker('b', [1, 1, 1])]).then(w => [w, log]) }
{ const results = []; const pool = async (jobs, n) => { let next = 0; const run = async () => { while (next < jobs.length) { const i = next++; results[i] = await jobs[i]() } }; await Promise.all([run(), run()]) }; const sleep = n => n ? Promise.resolve().then(() => sleep(n - 1)) : undefined; return pool([5, 1, 4, 2].map(n => async () => { await sleep(n); return n * 10 }), 2).then(() => results) }
{ const log = []; const retry = async (f, n) => { for (let i = 0; ; i++) { try { return await f(i) } catch (e) { log.push(e); if (i === n) throw 'gave up' } } }; return retry(async i => { if (i < 2) throw 'e' + i; return 'ok' }, 3).then(v => [v, log]) }
{ const log = []; const retry = async (f, n) => { for (let i = 0; ; i++) { try { return await f(i) } catch (e) { log.push(e); if (i === n) throw 'gave up' } } }; return retry(async i => { throw 'e' + i }, 2).catch(v => [v, log]) }
{ const f = async n => n === 0 ? 0 : 1 + await f(n - 1); return f(50) }
{ const fib = async n => n < 2 ? n : (await fib(n - 1)) + (await fib(n - 2)); return fib(10) }
{ const walk = async t => t ? [...await walk(t.l), t.v, ...await walk(t.r)] : []; return walk({ v: 2, l: { v: 1 }, r: { v: 4, l: { v: 3 } } }) }
{ const a = async n => n ? b(n - 1) : 'a'; const b = async n => n ? a(n - 1) : 'b'; return a(5) }
[3, 1, 2].reduce(async (p, x) => [...await p, x * 2], [])
Promise.all([1, 2, 3].map(async (x, i) => { await i; return x * x }))
Promise.all([1, 2, 3, 4].map(async x => x % 2 === 0)).then(keep => [1, 2, 3, 4].filter((_, i) => keep[i]))
{ let text = ''; const each = async (list, f) => { for (const x of list) await f(x) }; return each('abc', async c => { text += c; await 0; text += '.' }).then(() => text) }
{ const compose = (...fs) => x => fs.reduce(async (p, f) => f(await p), x); return compose(x => x + 1, async x => x * 2, x => Promise.resolve(x - 3))(5) }
{ const memo = new Map(); let calls = 0; const get = k => { if (!memo.has(k)) memo.set(k, (async () => { calls++; await 0; return k + '!' })()); return memo.get(k) }; return Promise.all([get('a'), get('b'), get('a')]).then(v => [v, calls]) }
{ const mw = []; const use = f => mw.push(f); const run = async ctx => { const next = async i => { if (mw[i]) await mw[i](ctx, () => next(i + 1)) }; await next(0); return ctx }; use(async (c, n) => { c.push('a'); await n(); c.push('z') }); use(async (c, n) => { c.push('b'); await n(); c.push('y') }); use(c => { c.push('c') }); return run([]) }
// What ends a run.
{ Promise.reject(new Error('lost')); return new Promise(() => {}) }
{ Promise.reject('lost'); return Promise.resolve().then(() => Promise.resolve()).then(() => 'first') }
{ (async () => { throw new TypeError('lost') })(); return new Promise(() => {}) }
{ const p = Promise.reject(1); queueMicrotask(() => p.catch(() => {})); return 'fine' }
{ const p = Promise.reject(1); return Promise.resolve().then(() => {}).then(() => p.catch(e => 'late ' + e)) }
{ const p = (async () => { throw 1 })(); const q = p.then(() => 2); return q.catch(e => 'c' + e) }
{ queueMicrotask(() => { throw new RangeError('q') }); return new Promise(() => {}) }
{ queueMicrotask(() => { throw new RangeError('q') }); queueMicrotask(() => { throw 'second' }); return new Promise(() => {}) }
{ Promise.reject(1); Promise.reject(2); return new Promise(() => {}) }
{ const p = Promise.reject(1); Promise.reject(2); queueMicrotask(() => p.catch(() => {})); return new Promise(() => {}) }
{ return new Promise(() => {}) }
{ (async () => { await new Promise(() => {}); throw 1 })(); return 'waits for ever' }
