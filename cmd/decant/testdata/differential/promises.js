// Promises: the constructor, the methods, the combinators, and the order of reactions.
new Promise(r => r(1))
new Promise((r, j) => j(1))
new Promise(r => { r(1); r(2) })
new Promise((r, j) => { r(1); j(2) })
new Promise((r, j) => { j(1); r(2) })
new Promise(r => { r(1); throw 2 })
new Promise(() => { throw 2 })
new Promise(r => r(Promise.resolve(3)))
new Promise(r => r(Promise.reject(3)))
new Promise((r, j) => j(Promise.resolve(3))).catch(p => p instanceof Promise)
new Promise(r => r({ then(r) { r(4) } }))
new Promise(r => r({ then: 4 })).then(o => o.then)
{ let r; const p = new Promise(a => r = a); r(p); return p }
{ try { Promise(() => {}) } catch (e) { return e } }
{ try { Promise.call({}, () => {}) } catch (e) { return e } }
[undefined, null, 5, 'x', {}, [1], true].map(x => { try { new Promise(x) } catch (e) { return e.message } })
{ let t; new Promise(function () { t = this }); return t === undefined || typeof t }
{ let n; new Promise(function () { n = arguments.length }); return n }
{ let f, g; new Promise((a, b) => { f = a; g = b }); return [f.name, f.length, typeof f, g.length, f === g, Object.getOwnPropertyNames(f), f.hasOwnProperty('prototype')] }
{ let f; new Promise(a => f = a); try { new f() } catch (e) { return e.name } }
{ let f; new Promise(a => f = a); return [f(1), f(2)] }
{ let f; new Promise(a => f = a); f.x = 1; return [f.x, Object.keys(f), 'name' in f, delete f.name, f.name] }
{ let f; new Promise(a => f = a); Object.freeze(f); return [Object.isFrozen(f), f.length] }
{ const p = Promise.resolve(1); return [Object.keys(p), JSON.stringify(p), String(p), p + '', typeof p, Object.prototype.toString.call(p)] }
{ const p = Promise.resolve(1); return [p.constructor === Promise, Object.getPrototypeOf(p) === Promise.prototype, p instanceof Promise, p instanceof Object] }
[Promise.length, Promise.name, typeof Promise, Promise.all.length, Promise.resolve.name, Promise.prototype.then.length, Promise.prototype.catch.length, Promise.prototype.finally.length]
[typeof Promise.withResolvers, typeof Promise.try, 'any' in Promise, Promise.hasOwnProperty('race')]
Promise.resolve(1) === Promise.resolve(1)
{ const p = Promise.resolve(1); return [Promise.resolve(p) === p, Promise.reject(p).catch(() => {}) === p] }
{ const p = Promise.resolve(1); p.constructor = Object; const q = Promise.resolve(p); return [q === p] }
{ const p = Promise.resolve(1); p.constructor = undefined; return p.then(x => [x, 'undefined']) }
{ const p = Promise.resolve(1); p.constructor = 5; try { p.then(x => x) } catch (e) { return e.name } }
{ const p = Promise.resolve(1); p.x = 7; return p.then(v => [v, p.x]) }
{ const p = Promise.resolve(1); p.then = r => r('own'); return Promise.all([p]) }
{ const p = Promise.resolve(1); p.then = r => r('own'); return (async () => await p)() }
{ const p = Promise.resolve(1); p.then = r => r('own'); return (async () => p)() }
{ const p = Promise.resolve(1); p.then = r => r('own'); return new Promise(r => r(p)) }
{ const p = Promise.resolve(1); const log = []; Object.defineProperty(p, 'constructor', { get() { log.push('c'); return Promise } }); return (async () => { await p; return log })() }
{ const p = Promise.resolve(1); Object.defineProperty(p, 'constructor', { get() { throw 'ctor' } }); return (async () => { try { await p } catch (e) { return e } })() }
{ const p = Promise.resolve(1); const log = []; Object.defineProperty(p, 'then', { get() { log.push('t'); return Promise.prototype.then } }); return (async () => { await p; return log })() }
[5, {}, undefined, null, [], 'abc'].map(x => { try { Promise.prototype.then.call(x) } catch (e) { return e.message } })
[5, undefined, null].map(x => { try { Promise.prototype.finally.call(x) } catch (e) { return e.message } })
[5, undefined, null].map(x => { try { Promise.resolve.call(x) } catch (e) { return e.message } })
[5, undefined, null].map(x => { try { Promise.reject.call(x) } catch (e) { return e.message } })
[5, undefined, null].map(x => { try { Promise.all.call(x) } catch (e) { return e.message } })
[5, undefined, null].map(x => { try { Promise.race.call(x, []) } catch (e) { return e.message } })
[5, undefined, null].map(x => { try { Promise.any.call(x, []) } catch (e) { return e.message } })
[5, undefined, null].map(x => { try { Promise.allSettled.call(x, []) } catch (e) { return e.message } })
[{}, [], Math].map(x => { try { Promise.resolve.call(x) } catch (e) { return e.name } })
[undefined, null].map(x => { try { Promise.prototype.catch.call(x) } catch (e) { return e.message } })
Promise.prototype.catch.call({ then(a, b) { return [a, b] } }, 5)
Promise.prototype.finally.call({ then(a, b) { return [a, b] } }, 5)
Promise.prototype.finally.call({ then(a, b) { return [typeof a, a.length, a.name, b.length] } }, () => {})
Promise.all.call(function (e) { e(v => v, v => v) }, [])
{ const log = []; function C(e) { e(v => log.push(v.length + ':' + v), v => log.push('j' + v)) } C.resolve = x => ({ then(f) { f(x + 1); f(x + 2) } }); Promise.all.call(C, [1, 2]); return log }
{ function C(e) { e(1, 2) } try { Promise.resolve.call(C, 1) } catch (e) { return e.message } }
{ function C(e) { e(() => {}, () => {}); e(1) } try { Promise.resolve.call(C, 1) } catch (e) { return e.message } }
{ function C(e) { e(undefined, undefined); e(() => {}, () => {}) } return Promise.resolve.call(C, 1) instanceof C }
{ const log = []; function C(e) { e(v => log.push('r' + v), v => log.push('j' + v)) } Promise.resolve.call(C, 1); Promise.reject.call(C, 2); Promise.race.call(C, 5); return log.length }
// then, catch, finally
Promise.resolve(1).then(x => x + 1).then(x => x * 10)
Promise.resolve(1).then(5, 6)
Promise.reject(1).then(5, 6)
Promise.reject(1).then(x => 'no', e => 'c' + e)
Promise.resolve(1).then(() => { throw 'x' }).catch(e => 'c' + e)
Promise.resolve(1).then(() => Promise.reject('y')).catch(e => 'c' + e)
Promise.reject(1).catch(() => { throw 2 }).catch(e => 'c' + e)
Promise.reject(1).catch().catch(e => 'c' + e)
{ const p = Promise.resolve(1); const q = p.then(() => q); return q }
Promise.resolve(1).finally(() => 5)
Promise.resolve(1).finally(() => { throw 5 })
Promise.resolve(1).finally(() => Promise.reject(6))
Promise.reject(1).finally(() => 5)
Promise.reject(1).finally(() => { throw 5 })
Promise.resolve(1).finally(5)
Promise.resolve(1).finally()
{ let n; return Promise.resolve(1).finally(function () { n = arguments.length }).then(v => [v, n]) }
{ const log = []; return Promise.resolve('a').finally(() => { log.push('f'); return new Promise(r => queueMicrotask(() => { log.push('in'); r('ignored') })) }).then(v => [v, log]) }
{ const p = Promise.resolve(1); return [p.then() === p, p.catch() === p, p.finally() === p] }
{ const r = []; Promise.resolve(1).then(function (...a) { r.push(this === undefined || typeof this, a) }); return Promise.resolve().then(() => {}).then(() => r) }
// Combinators.
Promise.all([])
Promise.all([1, 2, 3])
Promise.all([Promise.resolve(1), 2, { then(r) { r(3) } }])
Promise.all([1, Promise.reject(2), Promise.reject(3)])
Promise.all('ab')
Promise.all(new Set([1, 2]))
Promise.all(new Map([[1, 2]]))
Promise.all([, 1])
Promise.all((function* () { yield 1; yield Promise.resolve(2) })())
Promise.all((function* () { yield 1; throw 'gen' })())
{ const log = []; const g = (function* () { try { yield 1; yield 2 } finally { log.push('closed') } })(); const p = Promise.resolve(0); Object.defineProperty(p, 'then', { get() { throw 'then' } }); return Promise.all((function* () { try { yield 1; yield p } finally { log.push('closed') } })()).catch(e => [e, log]) }
Promise.all([undefined, null, 5, true, {}, () => {}].slice(0, 4).map(x => Promise.all(x).catch(e => e.message)))
Promise.all([{}, () => {}].map(x => Promise.all(x).catch(e => e.name)))
Promise.race(5)
Promise.any({}).catch(e => e.name)
Promise.allSettled(undefined)
Promise.allSettled([])
Promise.allSettled([1, Promise.reject(2), { then(r, j) { j(3) } }])
Promise.allSettled([Promise.reject(new Error('x'))]).then(([r]) => [Object.keys(r), r.reason.message])
Promise.allSettled([{ then(r, j) { r(1); j(2) } }, { then(r, j) { j(1); r(2) } }])
Promise.race([])  instanceof Promise
Promise.race([1, 2])
Promise.race([new Promise(() => {}), 2])
Promise.race([Promise.reject(1), 2])
Promise.race([Promise.resolve().then(() => 1), 2])
Promise.race([Promise.resolve().then(() => 1), Promise.resolve().then(() => 2)])
Promise.any([1, 2])
Promise.any([Promise.reject(1), 2])
Promise.any([Promise.reject(1), Promise.reject(2)]).catch(e => [e.name, e.message, e.errors, e instanceof AggregateError, Object.keys(e)])
Promise.any([]).catch(e => [e.name, e.message, e.errors])
Promise.any([Promise.reject(1), Promise.reject(2)]).catch(e => Object.getOwnPropertyDescriptor(e, 'errors'))
{ const e = new AggregateError([1, 2], 'm', { cause: 'c' }); return [e.name, e.message, e.errors, e.cause, Object.getOwnPropertyNames(e), e instanceof Error, String(e)] }
{ const e = AggregateError('ab'); return [e.message, e.errors, e.hasOwnProperty('message')] }
[undefined, null, 5, true].map(x => { try { new AggregateError(x) } catch (e) { return e.message } })
[AggregateError.length, AggregateError.name, Object.getPrototypeOf(AggregateError) === Error, AggregateError.prototype.name, Object.getPrototypeOf(AggregateError.prototype) === Error.prototype, AggregateError.prototype.hasOwnProperty('errors')]
{ const log = []; const t = n => ({ then(r) { log.push('then' + n); r(n) } }); const p = Promise.all([t(1), t(2)]); log.push('sync'); return p.then(v => [v, log]) }
{ let f; const fs = []; const t = { then(r) { fs.push(r) } }; const p = Promise.all([t, t]); return Promise.resolve().then(() => {}).then(() => { fs[0]('a'); fs[0]('b'); fs[1]('c'); return p }) }
{ const all = Promise.all; return all.call(Promise, [1]) }
// Orders.
{ const log = []; const p = Promise.resolve(); p.then(() => log.push(1)); p.then(() => log.push(2)); log.push(0); return p.then(() => log) }
{ const log = []; let r; const p = new Promise(a => r = a); p.then(() => log.push(1)); p.then(() => log.push(2)); r(); p.then(() => log.push(3)); log.push(0); return p.then(() => log) }
{ const log = []; const p = Promise.resolve(); p.then(() => log.push(1)).then(() => log.push(4)).then(() => log.push(6)); p.then(() => log.push(2)).then(() => log.push(5)); p.then(() => log.push(3)); return p.then().then().then().then(() => log) }
{ const log = []; const p = Promise.resolve(); p.then(() => p).then(() => log.push('p')); let n = 0; const f = () => { log.push(n++); if (n < 6) return Promise.resolve().then(f) }; return p.then(f).then(() => {}).then(() => log) }
{ const log = []; Promise.resolve().then(() => { log.push(0); return Promise.resolve(4) }).then(v => log.push(v)); return Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)).then(() => log.push(5)).then(() => log.push(6)).then(() => log) }
{ const log = []; Promise.resolve().then(() => { log.push(0); return { then(r) { log.push('t'); r(4) } } }).then(v => log.push(v)); return Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)).then(() => log.push(5)).then(() => log) }
{ const log = []; new Promise(r => r(Promise.resolve())).then(() => log.push('a')); return Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)).then(() => log.push(4)).then(() => log) }
{ const log = []; const step = n => () => log.push(n); Promise.reject().catch(step('c')).then(step('d')); Promise.reject().then(step('x'), step('e')).then(step('f')); Promise.resolve().finally(step('g')).then(step('h')); return Promise.resolve().then(step(1)).then(step(2)).then(step(3)).then(step(4)).then(step(5)).then(step(6)).then(() => log) }
{ const log = []; const step = n => () => log.push(n); Promise.reject('z').finally(step('g')).catch(step('h')); Promise.resolve('z').finally(() => Promise.resolve()).then(step('k')); return Promise.resolve().then(step(1)).then(step(2)).then(step(3)).then(step(4)).then(step(5)).then(step(6)).then(step(7)).then(() => log) }
{ const log = []; const step = n => () => log.push(n); Promise.all([]).then(step('a0')); Promise.all([1]).then(step('a1')); Promise.all([Promise.resolve()]).then(step('a2')); Promise.allSettled([1]).then(step('s')); Promise.race([1]).then(step('r')); Promise.any([1]).then(step('y')); Promise.any([]).catch(step('n')); return Promise.resolve().then(step(1)).then(step(2)).then(step(3)).then(step(4)).then(() => log) }
{ const log = []; const step = n => () => log.push(n); const slow = n => { let p = Promise.resolve(); while (n--) p = p.then(() => {}); return p }; Promise.all([slow(1), slow(3)]).then(step('all')); Promise.race([slow(2), slow(1)]).then(step('race')); Promise.any([slow(2).then(() => { throw 0 }), slow(3)]).then(step('any')); Promise.allSettled([slow(2), slow(0)]).then(step('settled')); let p = Promise.resolve(); for (let i = 0; i < 9; i++) p = p.then(step(i)); return p.then(() => log) }
{ const log = []; const p = new Promise(r => { log.push('exec'); r({ get then() { log.push('get then'); return r => { log.push('then'); r(1) } } }); log.push('end') }); log.push('sync'); return p.then(v => [v, log]) }
{ const log = []; const p = Promise.resolve({ get then() { log.push('get then'); return undefined } }); log.push('sync'); return p.then(() => log) }
{ const log = []; let res; const p = new Promise(r => res = r); p.then(v => log.push('1' + v)); res(new Promise(r => queueMicrotask(() => { log.push('q'); r('v') }))); res('late'); return p.then(() => log) }
{ const log = []; const e = f => { try { f() } catch (x) { log.push(x) } }; e(() => Promise.resolve().then(() => { throw 1 }).catch(x => log.push('c' + x))); e(() => new Promise(() => { throw 2 }).catch(x => log.push('d' + x))); return Promise.resolve().then().then().then(() => log) }
{ const log = []; const chain = (n, k) => { let p = Promise.resolve(); for (let i = 0; i < k; i++) p = p.then(() => log.push(n + i)); return p }; return Promise.all([chain('a', 3), chain('b', 4), chain('c', 2)]).then(() => log.join()) }
{ const log = []; const tree = (n, d) => Promise.resolve().then(() => { log.push(n); return d ? Promise.all([tree(n + 'l', d - 1), tree(n + 'r', d - 1)]) : 0 }); return tree('t', 3).then(() => log.join()) }
{ const log = []; let p = Promise.resolve(0); for (let i = 0; i < 100; i++) p = p.then(x => x + 1); return p }
{ const ps = []; for (let i = 0; i < 300; i++) ps.push(i % 3 ? i : Promise.resolve(i)); return Promise.all(ps).then(v => v.reduce((a, b) => a + b)) }
{ let n = 0; const f = () => ++n < 5000 ? Promise.resolve().then(f) : n; return f() }
{ let n = 0; const f = async () => { while (n < 5000) { n++; await n } return n }; return f() }
Promise.resolve([1, 2]).then(([a, b]) => a + b)
Promise.resolve({ a: { b: 1 } }).then(({ a: { b } }) => b)
Promise.resolve(null).then(x => x.y).catch(e => e.message)
Promise.resolve(1).then(x => x.y.z).catch(e => e.message)
{ const x = 5; return Promise.resolve().then(() => x()).catch(e => e.message) }
{ const deferred = () => { let resolve, reject; const promise = new Promise((a, b) => { resolve = a; reject = b }); return { promise, resolve, reject } }; const d = deferred(); Promise.resolve().then(() => d.resolve(9)); return d.promise }
{ const timeout = (p, n) => Promise.race([p, (async () => { for (let i = 0; i < n; i++) await 0; throw new Error('timeout') })()]); return Promise.all([timeout(new Promise(() => {}), 3).catch(e => e.message), timeout(Promise.resolve(1), 3)]) }
{ const nodeback = f => (...a) => new Promise((r, j) => f(...a, (e, v) => e ? j(e) : r(v))); const add = (a, b, cb) => cb(null, a + b); const bad = cb => cb(new Error('bad')); return Promise.all([nodeback(add)(1, 2), nodeback(bad)().catch(e => e.message)]) }
// The constructor and its species.
[5, 'x', { [Symbol.species]: 5 }, { [Symbol.species]: null }, { [Symbol.species]: () => 1 }, Object, {}].map(c => { const p = Promise.resolve(1); p.constructor = c; const r = []; for (const f of [() => p.then(x => x), () => p.finally(x => x)]) try { f(); r.push('fine') } catch (e) { r.push(e.message) } return r })
{ const log = []; const p = Promise.resolve(1); p.constructor = { get [Symbol.species]() { log.push('species'); return function (e) { log.push('made'); e(v => log.push('r' + v), v => log.push('j' + v)) } } }; p.then(x => x + 1); p.then(() => { throw 'x' }); p.catch(() => {}); return Promise.resolve().then().then().then(() => log) }
[Promise[Symbol.species] === Promise, Promise.prototype[Symbol.toStringTag], Object.prototype.toString.call(Promise.resolve()), Object.prototype.toString.call({ [Symbol.toStringTag]: 'Q' })]
{ const p = Promise.resolve(1); p[Symbol.toStringTag] = 'Mine'; return String(p) }
Promise.all({ [Symbol.iterator]() { let n = 0; return { next: () => ({ done: n === 2, value: n++ }) } } })
Promise.all({ [Symbol.iterator]: 5 }).catch(e => e.message)
Promise.all({ [Symbol.iterator]() { return 5 } }).catch(e => e.message)
Promise.all({ [Symbol.iterator]() { throw 'it' } }).catch(e => e)
Promise.all({ [Symbol.iterator]() { return { next() { return 5 } } } }).catch(e => e.message)
Promise.all({ [Symbol.iterator]() { return { next() { throw 'n' } } } }).catch(e => e)
{ const log = []; const it = { [Symbol.iterator]() { return { next: () => ({ value: { get constructor() { return Object }, get then() { throw 't' } } }), return() { log.push('return'); return {} } } } }; return Promise.race.call(Promise, { [Symbol.iterator]() { let n = 0; return { next: () => ({ done: n++ > 0, value: { get then() { throw 't' } } }), return() { log.push('return'); return {} } } } }).catch(e => [e, log]) }
{ const log = []; function C(e) { e(() => {}, v => log.push('j' + v)) } C.resolve = () => { throw 'resolve' }; Promise.all.call(C, { [Symbol.iterator]() { return { next: () => ({ value: 1 }), return() { log.push('return'); return {} } } } }); return log }
{ const log = []; function C(e) { e(() => {}, v => log.push('j' + v)) } C.resolve = () => ({ then() { throw 'then' } }); Promise.any.call(C, { [Symbol.iterator]() { return { next: () => ({ value: 1 }), return() { log.push('return'); throw 'ret' } } } }); return log }
{ function C(e) { e(() => {}, () => {}) } return [Promise.all, Promise.race, Promise.any, Promise.allSettled].map(f => { try { return f.call(C, []) instanceof C } catch (e) { return e.message } }) }
{ const log = []; function C(e) { e(() => {}, v => log.push(v.message)) } C.resolve = 5; Promise.all.call(C, []); return log }
