// Proxies: traps in order, their answers, what breaks invariants, as receivers and prototypes.
typeof new Proxy({}, {}) + typeof new Proxy(() => 1, {}) + typeof new Proxy(class {}, {}) + typeof Proxy
[Proxy.name, Proxy.length, Proxy.prototype, Proxy.revocable.length]
Proxy({}, {})
new Proxy(1, {})
new Proxy({}, 1)
new Proxy({})
{ const p = new Proxy({ a: 1 }, {}); return [p.a, 'a' in p, Object.keys(p), JSON.stringify(p), delete p.a, p.a, p.b = 5, p]; }
{ const p = new Proxy([1, 2, 3], {}); return [p.length, p[1], Array.isArray(p), p.map(x => x * 2), [...p], p.slice(1), p.includes(2), JSON.stringify(p), p.push(4), p.length, p.pop(), p.concat([9])]; }
{ const p = new Proxy(function (a) { return this === undefined ? 'u' + a : a; }, {}); return [p(1), p.call(null, 2), p.apply(null, [3]), p.bind(null, 4)(), p.name, p.length]; }
{ class A { constructor(x) { this.x = x; } m() { return this.x; } } const P = new Proxy(A, {}); const o = new P(3); return [o.x, o.m(), o instanceof P, o instanceof A]; }
new Proxy({}, { get: (t, k, r) => k + '!' }).foo
{ const p = new Proxy({}, { get: (t, k, r) => r === p }); return p.x; }
{ const log = []; const p = new Proxy({ a: 1 }, { get(t, k, r) { log.push(['get', String(k)]); return Reflect.get(t, k, r); }, has(t, k) { log.push(['has', String(k)]); return k in t; } }); const r = [p.a, p.b, 'a' in p, 'z' in p, p[Symbol.iterator], p[0]]; return [r, log]; }
{ const log = []; const p = new Proxy({}, { set(t, k, v, r) { log.push([k, v, r === p]); t[k] = v; return true; } }); p.a = 1; p['b'] = 2; p[3] = 4; return [log, p]; }
(function () { 'use strict'; new Proxy({}, { set: () => false }).a = 1; })()
(function () { new Proxy({}, { set: () => false }).a = 1; return 'quiet'; })()
(function () { 'use strict'; new Proxy({}, { set: () => false })[Symbol('s')] = 1; })()
(function () { 'use strict'; delete new Proxy({}, { deleteProperty: () => false }).a; })()
(function () { return delete new Proxy({}, { deleteProperty: () => false }).a; })()
{ const log = []; const p = new Proxy({ a: 1 }, { deleteProperty(t, k) { log.push(k); return delete t[k]; } }); return [delete p.a, delete p.b, log, 'a' in p]; }
{ const log = []; const p = new Proxy({}, { defineProperty(t, k, d) { log.push([k, JSON.stringify(d)]); return Reflect.defineProperty(t, k, d); } }); Object.defineProperty(p, 'a', { value: 1, writable: true }); p.b = 2; Object.defineProperty(p, 'c', { get() { return 1; }, configurable: true }); return [log, p.b]; }
Object.defineProperty(new Proxy({}, { defineProperty: () => false }), 'a', { value: 1 })
Reflect.defineProperty(new Proxy({}, { defineProperty: () => false }), 'a', { value: 1 })
{ const log = []; const p = new Proxy({ a: 1, b: 2 }, { ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push('gopd ' + String(k)); return Reflect.getOwnPropertyDescriptor(t, k); }, get(t, k, r) { log.push('get ' + String(k)); return Reflect.get(t, k, r); } }); const a = Object.keys(p); log.push('|'); const b = Object.entries(p); log.push('|'); const c = { ...p }; log.push('|'); const d = Object.assign({}, p); log.push('|'); const e = Object.getOwnPropertyNames(p); return [a, b, c, d, e, log]; }
{ const log = []; const p = new Proxy({ a: 1, b: 2 }, { ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push('gopd ' + String(k)); return Reflect.getOwnPropertyDescriptor(t, k); }, get(t, k, r) { log.push('get ' + String(k)); return Reflect.get(t, k, r); } }); const s = JSON.stringify(p); return [s, log]; }
{ const log = []; const p = new Proxy({ a: 1, b: 2 }, { ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push('gopd ' + String(k)); return Reflect.getOwnPropertyDescriptor(t, k); } }); for (const k in p) log.push('in ' + k); return log; }
{ const log = []; const p = new Proxy({ a: 1, b: 2 }, { ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push('gopd ' + String(k)); return Reflect.getOwnPropertyDescriptor(t, k); }, get(t, k) { log.push('get ' + String(k)); return t[k]; } }); const { a, ...rest } = p; return [a, rest, log]; }
{ const p = new Proxy({}, { ownKeys: () => ['x', 'y', Symbol.iterator], getOwnPropertyDescriptor: (t, k) => ({ value: k, enumerable: k !== 'y', configurable: true }) }); return [Object.keys(p), Object.getOwnPropertyNames(p), Object.getOwnPropertySymbols(p).length, Reflect.ownKeys(p).length, JSON.stringify(p)]; }
{ const p = new Proxy({}, { ownKeys: () => ['a'] }); return [Object.keys(p), Object.getOwnPropertyNames(p)]; }
{ try { Object.keys(new Proxy({}, { ownKeys: () => [1] })); } catch (e) { return e.message; } }
{ try { Object.keys(new Proxy({}, { ownKeys: () => ['a', 'a'] })); } catch (e) { return e.name; } }
{ try { Object.keys(new Proxy({}, { ownKeys: () => 1 })); } catch (e) { return e.message; } }
{ try { Object.keys(new Proxy(Object.freeze({ a: 1 }), { ownKeys: () => [] })); } catch (e) { return e.name; } }
{ try { Reflect.ownKeys(new Proxy(Object.preventExtensions({ a: 1 }), { ownKeys: () => ['a', 'b'] })); } catch (e) { return e.name; } }
{ try { return new Proxy(Object.freeze({ a: 1 }), { get: () => 2 }).a; } catch (e) { return e.name; } }
{ try { return new Proxy(Object.freeze({ a: 1 }), { get: () => 1 }).a; } catch (e) { return e.name; } }
{ try { return Reflect.set(new Proxy(Object.freeze({ a: 1 }), { set: () => true }), 'a', 2); } catch (e) { return e.name; } }
{ try { return 'a' in new Proxy(Object.freeze({ a: 1 }), { has: () => false }); } catch (e) { return e.name; } }
{ try { return delete new Proxy(Object.freeze({ a: 1 }), { deleteProperty: () => true }).a; } catch (e) { return e.name; } }
{ try { return Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => 1 }), 'a'); } catch (e) { return e.name; } }
{ try { return Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => ({ value: 1 }) }), 'a'); } catch (e) { return e.name; } }
Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => ({ value: 1, configurable: true }) }), 'a')
{ const d = Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => ({ get() { return 4; }, configurable: true }) }), 'a'); return [typeof d.get, d.set, d.enumerable, d.configurable]; }
{ try { return Object.defineProperty(new Proxy(Object.preventExtensions({}), { defineProperty: () => true }), 'a', { value: 1 }); } catch (e) { return e.name; } }
{ try { return Object.getPrototypeOf(new Proxy(Object.preventExtensions({}), { getPrototypeOf: () => null })); } catch (e) { return e.name; } }
{ try { return Object.isExtensible(new Proxy({}, { isExtensible: () => false })); } catch (e) { return e.name; } }
{ const p = new Proxy([], { getPrototypeOf: () => Map.prototype }); return [Object.getPrototypeOf(p) === Map.prototype, p instanceof Map, p instanceof Array, Reflect.getPrototypeOf(p) === Map.prototype, Map.prototype.isPrototypeOf(p)]; }
{ const log = []; const p = new Proxy({}, { setPrototypeOf(t, v) { log.push(v === Array.prototype); return Reflect.setPrototypeOf(t, v); } }); Object.setPrototypeOf(p, Array.prototype); return [log, p instanceof Array, Reflect.setPrototypeOf(p, null)]; }
Reflect.setPrototypeOf(new Proxy({}, { setPrototypeOf: () => false }), null)
{ const p = new Proxy({}, {}); Object.preventExtensions(p); return [Object.isExtensible(p), Reflect.isExtensible(p)]; }
{ const t = {}; const p = new Proxy(t, { preventExtensions(t) { Object.preventExtensions(t); return true; } }); return [Reflect.preventExtensions(p), Object.isExtensible(t)]; }
Object.preventExtensions(new Proxy({}, { preventExtensions: () => false }))
{ const p = new Proxy(function () {}, { apply: (t, self, args) => [self, args, t.length] }); return [p(1, 2), p.call('s', 3), Reflect.apply(p, null, [4]), [5].map(p)[0][1]]; }
{ const P = new Proxy(function () {}, { construct: (t, args, nt) => ({ args, same: nt === P }) }); return [new P(1, 2), Reflect.construct(P, [3])]; }
{ const P = new Proxy(function () {}, { construct: () => 1 }); return new P(); }
{ const P = new Proxy(() => 1, { construct: () => ({}) }); return new P(); }
{ const p = new Proxy({}, { apply: () => 1 }); return p(); }
{ class B extends new Proxy(class { constructor() { this.v = new.target.name; } }, {}) {} return new B().v; }
{ const { proxy, revoke } = Proxy.revocable({ a: 1 }, {}); const before = proxy.a; revoke(); revoke(); try { return proxy.a; } catch (e) { return [before, e.message]; } }
{ const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); proxy.a = 1; }
{ const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return 'a' in proxy; }
{ const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return Object.keys(proxy); }
{ const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return delete proxy.a; }
{ const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return Array.isArray(proxy); }
{ const { proxy, revoke } = Proxy.revocable(() => 1, {}); revoke(); return typeof proxy; }
{ const { proxy, revoke } = Proxy.revocable(() => 1, {}); revoke(); return proxy(); }
{ const { proxy, revoke } = Proxy.revocable(class {}, {}); revoke(); return new proxy(); }
{ const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return Object.getPrototypeOf(proxy); }
{ const r = Proxy.revocable({}, {}); return [Object.keys(r), r.revoke.name, r.revoke.length, r.revoke()]; }
{ const o = Object.create(new Proxy({}, { get: (t, k, r) => [k, r === o] })); return [o.x, o.y]; }
{ const log = []; const o = Object.create(new Proxy({}, { set(t, k, v, r) { log.push([k, v, r === o]); return Reflect.set(t, k, v, r); } })); o.a = 1; return [log, Object.keys(o), o.a]; }
{ const o = Object.create(new Proxy({}, { has: (t, k) => k === 'magic' })); return ['magic' in o, 'other' in o]; }
{ const h = new Proxy({}, { get: (t, trap) => (...a) => trap === 'get' ? 'meta' : Reflect[trap](...a) }); return new Proxy({}, h).anything; }
{ const inner = new Proxy({ a: 1 }, { get: (t, k) => t[k] + 1 }); const outer = new Proxy(inner, { get: (t, k) => t[k] * 10 }); return outer.a; }
{ const p = new Proxy({}, { get: 1 }); try { return p.a; } catch (e) { return e.name; } }
{ const p = new Proxy({ a: 1 }, { get: null, has: undefined }); return [p.a, 'a' in p]; }
{ const p = new Proxy({}, { get() { throw new RangeError('trap'); } }); return p.x; }
Object.prototype.toString.call(new Proxy([], {})) + Object.prototype.toString.call(new Proxy(() => 1, {})) + Object.prototype.toString.call(new Proxy({}, {})) + Object.prototype.toString.call(new Proxy(new Map(), {}))
`${new Proxy({}, { get: (t, k) => k === Symbol.toPrimitive ? h => h : undefined })}`
{ const p = new Proxy({}, { get: (t, k) => k === 'length' ? 2 : 'v' + String(k) }); return Array.from(p, x => x).length; }
{ const p = new Proxy([3, 1, 2], {}); p.sort(); return [...p]; }
{ const log = []; const p = new Proxy([], { set(t, k, v) { log.push([k, v]); t[k] = v; return true; } }); p.push('a', 'b'); return log; }
{ const p = new Proxy(new Map([[1, 2]]), {}); try { return p.get(1); } catch (e) { return e.name; } }
{ const m = new Map([[1, 2]]); const p = new Proxy(m, { get(t, k) { const v = Reflect.get(t, k); return typeof v === 'function' ? v.bind(t) : v; } }); return [p.get(1), p.size]; }
JSON.stringify({ x: new Proxy({ y: [1] }, {}), z: new Proxy([1, { a: 2 }], {}) })
JSON.stringify(new Proxy({ toJSON: () => 'j' }, {}))
JSON.stringify(new Proxy({}, { get: (t, k) => k === 'toJSON' ? () => 'trapped' : 1 }))
{ const def = (d) => new Proxy({}, { get: (t, k) => k in t ? t[k] : d }); const p = def(0); p.a++; p.a += 2; return [p.a, p.b]; }
{ const neg = new Proxy([1, 2, 3], { get: (t, k, r) => typeof k === 'string' && +k < 0 ? t[t.length + +k] : Reflect.get(t, k, r) }); return [neg[-1], neg[0], neg.length]; }
{ const seen = []; const obs = o => new Proxy(o, { set(t, k, v) { seen.push(k); t[k] = v; return true; }, get(t, k) { const v = t[k]; return v && typeof v === 'object' ? obs(v) : v; } }); const s = obs({ a: { b: { c: 1 } } }); s.a.b.c = 2; s.x = 1; return [seen, s.a.b.c]; }
{ const p = new Proxy({}, { has: () => true }); return ['anything' in p, Reflect.has(p, 'x'), p.anything]; }
{ const p = new Proxy({ a: 1 }, {}); return [p.hasOwnProperty('a'), Object.hasOwn(p, 'a'), p.propertyIsEnumerable('a'), Object.getOwnPropertyDescriptors(p)]; }
{ const p = new Proxy({}, {}); return [p === p, p == {}, new Set([p, p]).size, new Map([[p, 1]]).get(p)]; }
{ const w = new WeakMap(); const p = new Proxy({}, {}); w.set(p, 5); return w.get(p); }
{ const p = new Proxy({ *[Symbol.iterator]() { yield 1; yield 2; } }, {}); return [...p]; }
{ const p = new Proxy(async () => 1, {}); return typeof p().then; }
{ const p = new Proxy({ get x() { return this === p; } }, {}); return p.x; }
{ const p = new Proxy({}, {}); p.__proto__ = Array.prototype; return [p instanceof Array, p.__proto__ === Array.prototype]; }
Object.isFrozen(new Proxy({}, {}))
[].concat(new Proxy([1, 2], {}), new Proxy({ length: 1 }, {})).length
[[1], new Proxy([2], {})].flat()
{ const P = new Proxy(class { constructor() { this.a = 1; } }, {}); return new P() instanceof P; }
// Whether a proxy is frozen.
[{}, Object.freeze({ a: 1 }), Object.seal({ a: 1 }), Object.preventExtensions({}), Object.freeze([1]), Object.preventExtensions({ get a() { return 1; } })].map(t => { const p = new Proxy(t, {}); return [Object.isFrozen(p), Object.isSealed(p), Object.isExtensible(p)]; })
{ const log = []; const p = new Proxy(Object.freeze({ a: 1, [Symbol.iterator]: 2 }), { isExtensible(t) { log.push('extensible'); return Reflect.isExtensible(t); }, ownKeys(t) { log.push('keys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push(String(k)); return Reflect.getOwnPropertyDescriptor(t, k); } }); return [Object.isFrozen(p), Object.isSealed(p), log]; }
{ const p = Proxy.revocable({}, {}); p.revoke(); try { return Object.isFrozen(p.proxy); } catch (e) { return e.name; } }
{ const p = new Proxy(function () {}, { apply: (t, self, args) => args }); return [p.call(1, 2, 3), [p.call(0, 'a'), p.call(0, 'b')], Function.prototype.call.call(p, 1, 5)]; }
outcome(() => Reflect.apply(Math.max, null, { length: 2 ** 53 }))
