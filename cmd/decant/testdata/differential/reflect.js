// Reflect: every function, receivers, new.target, what fails without throwing.
Object.prototype.toString.call(Reflect) + typeof Reflect
[Reflect.apply.length, Reflect.construct.length, Reflect.get.length, Reflect.set.length, Reflect.ownKeys.name]
Reflect.apply(Math.max, null, [1, 3, 2])
Reflect.apply(function (a) { return [this.x, a]; }, { x: 1 }, { length: 1, 0: 'q' })
Reflect.apply(1)
Reflect.apply({}, null, [])
Reflect.apply('str', null, [])
Reflect.apply(undefined)
Reflect.apply(null)
Reflect.apply(Symbol('s'))
Reflect.apply(() => 1)
Reflect.apply(() => 1, null, 5)
Reflect.apply(String.prototype.slice, 'hello', [1, 3])
Reflect.construct(Array, [3]).length
Reflect.construct(function () { this.t = new.target; }, [], Array).t === Array
{ class A { constructor() { this.n = new.target.name; } } class B {} const o = Reflect.construct(A, [], B); return [o.n, o instanceof B, o instanceof A]; }
{ class A { constructor(x) { this.x = x; } } class B extends A {} const o = Reflect.construct(B, [4]); return [o.x, o instanceof B]; }
{ function F(a, b) { this.s = a + b; } return Reflect.construct(F, [1, 2]).s; }
{ function F() {} F.prototype = null; return Object.getPrototypeOf(Reflect.construct(Object, [], F)) === Object.prototype; }
Reflect.construct(1, [])
Reflect.construct(() => 1, [])
Reflect.construct(Array, [], 1)
Reflect.construct(Array)
Reflect.construct(Array, 1)
Reflect.construct(Error, ['m'], TypeError).name
Reflect.construct(Math.max, [])
Reflect.construct(Symbol, [])
Reflect.defineProperty({}, 'a', { value: 1 })
{ const o = {}; return [Reflect.defineProperty(o, 'a', { value: 1 }), Reflect.defineProperty(o, 'a', { value: 2 }), o.a]; }
Reflect.defineProperty(Object.freeze({}), 'a', { value: 1 })
Reflect.defineProperty(1, 'a', {})
Reflect.defineProperty({}, 'a', 1)
Reflect.defineProperty({}, 'a', { get: 1 })
Reflect.defineProperty([1, 2, 3], 'length', { value: 1 })
{ const a = Object.freeze([1]); return Reflect.defineProperty(a, 'length', { value: 0 }); }
{ const o = { a: 1 }; return [Reflect.deleteProperty(o, 'a'), Reflect.deleteProperty(o, 'b'), 'a' in o]; }
Reflect.deleteProperty(Object.freeze({ a: 1 }), 'a')
Reflect.deleteProperty([1], 'length')
Reflect.deleteProperty(1, 'a')
Reflect.get({ a: 1 }, 'a')
Reflect.get({ get a() { return this.b; } }, 'a', { b: 5 })
Reflect.get({ get a() { return this; } }, 'a', 7)
Reflect.get([1, 2], 1)
Reflect.get([1, 2], 'length')
Reflect.get({}, 'toString') === Object.prototype.toString
Reflect.get(1, 'a')
Reflect.get('abc', 'length')
Reflect.get({ [Symbol.iterator]: 4 }, Symbol.iterator)
Reflect.get(Object.create({ x: 3 }), 'x', 1)
Reflect.getOwnPropertyDescriptor({ a: 1 }, 'a')
Reflect.getOwnPropertyDescriptor({}, 'a')
Reflect.getOwnPropertyDescriptor(1, 'a')
Reflect.getPrototypeOf([]) === Array.prototype
Reflect.getPrototypeOf(Object.create(null))
Reflect.getPrototypeOf(1)
[Reflect.has({ a: 1 }, 'a'), Reflect.has({}, 'toString'), Reflect.has([], 0), Reflect.has([1], 0)]
Reflect.has('a', 'length')
[Reflect.isExtensible({}), Reflect.isExtensible(Object.freeze({})), Reflect.isExtensible([])]
Reflect.isExtensible(1)
Reflect.ownKeys({ b: 1, 2: 1, [Symbol('s')]: 1, 1: 1, a: 1 }).map(String)
Reflect.ownKeys([1, 2])
Reflect.ownKeys(Object.defineProperty({}, 'hidden', { value: 1 }))
Reflect.ownKeys(function f(a) {}).filter(k => k === 'name' || k === 'length')
Reflect.ownKeys(class { static s() {} }).map(String)
Reflect.ownKeys(1)
Reflect.ownKeys(Object('ab'))
{ const o = {}; return [Reflect.preventExtensions(o), Object.isExtensible(o), Reflect.preventExtensions(o)]; }
Reflect.preventExtensions('a')
{ const o = {}; return [Reflect.set(o, 'a', 1), o.a]; }
{ const o = { a: 1 }; const r = {}; return [Reflect.set(o, 'a', 2, r), o.a, r.a]; }
{ const o = { set a(v) { this.got = v; } }; const r = {}; return [Reflect.set(o, 'a', 2, r), r.got, o.got]; }
{ const o = { get a() { return 1; } }; return Reflect.set(o, 'a', 2); }
{ const o = Object.freeze({ a: 1 }); return [Reflect.set(o, 'a', 2), Reflect.set(o, 'b', 1), o]; }
{ const o = Object.create(Object.freeze({ a: 1 })); return [Reflect.set(o, 'a', 2), o.a]; }
{ const r = { get a() { return 1; } }; return Reflect.set({}, 'a', 2, r); }
{ const r = Object.defineProperty({}, 'a', { value: 1, writable: true }); Reflect.set({}, 'a', 5, r); return Object.getOwnPropertyDescriptor(r, 'a'); }
Reflect.set({}, 'a', 1, 5)
Reflect.set({}, 'a', 1, undefined)
Reflect.set(1, 'a', 1)
{ const a = [1, 2, 3]; return [Reflect.set(a, 'length', 1), a, Reflect.set(a, 3, 'x'), a.length]; }
{ const a = Object.freeze([1]); return [Reflect.set(a, 0, 2), Reflect.set(a, 1, 2), Reflect.set(a, 'length', 0)]; }
Reflect.set([], 'length', -1)
Reflect.set(Object.preventExtensions([]), 0, 1)
{ const s = Symbol(); const o = {}; Reflect.set(o, s, 3); return o[s]; }
{ const o = {}; return [Reflect.setPrototypeOf(o, Array.prototype), o instanceof Array]; }
Reflect.setPrototypeOf(Object.freeze({}), null)
{ const o = Object.freeze({}); return Reflect.setPrototypeOf(o, Object.prototype); }
{ const a = {}, b = Object.create(a); return Reflect.setPrototypeOf(a, b); }
Reflect.setPrototypeOf({}, 1)
Reflect.setPrototypeOf({}, undefined)
Reflect.setPrototypeOf(1, null)
Reflect.get()
Reflect.foo
Object.keys(Reflect)
{ const log = []; const key = { toString() { log.push('key'); return 'a'; } }; Reflect.get({ a: 1 }, key); Reflect.set({}, key, 1); Reflect.has({}, key); Reflect.deleteProperty({}, key); return log.length; }
Reflect.get(new Map([[1, 2]]), 'size')
Reflect.set(new Uint8Array(2), 0, 300)
Reflect.apply(Reflect.apply, null, [Math.min, null, [4, 2]])
{ const bound = Reflect.apply.bind(null, Math.max, null); return bound([1, 9]); }
