// structuredClone, queueMicrotask, timers' arguments.
each([...odd().filter(v => typeof v !== 'symbol' && typeof v !== 'function'), Symbol('q'), Symbol.iterator], v => structuredClone(v))
each([() => new Map([[{ a: 1 }, new Set([1, [2]])]]), () => new Set(['a', { b: 1 }]), () => new Date(5), () => new Date(NaN), () => /a/gi, () => new Uint8Array([1, 2, 3]).subarray(1), () => new DataView(new ArrayBuffer(4), 1, 2), () => new ArrayBuffer(3), () => new Float64Array([1.5, NaN]), () => new BigInt64Array([1n]), () => Object(5), () => Object('x'), () => Object(true), () => Object(7n), () => [1, , 3], () => Object.assign([1], { x: 1 })], f => inspect(structuredClone(f())))
each([() => new Error('m'), () => new TypeError('t', { cause: { a: 1 } }), () => new RangeError(), () => Object.assign(new Error('x'), { code: 5, name: 'Mine' }), () => Object.assign(new Error('x'), { name: 'TypeError' }), () => new AggregateError([1], 'agg'), () => new (class Foo extends Error {})('foo'), () => new DOMException('d', 'AbortError'), () => Object.defineProperty(new Error('x'), 'message', { get() { return 'g'; } }), () => Object.assign(new Error('x'), { message: { toString: () => 'obj' } })], f => { const e = structuredClone(f()); return [e.constructor.name, e.name, e.message, e.cause, Object.getOwnPropertyNames(e).sort(), Object.keys(e)]; })
{ const o = { a: 1 }; o.self = o; o.list = [o, o]; const c = structuredClone(o); return [c !== o, c.self === c, c.list[0] === c, c.list[1] === c]; }
{ const e = new Error('x'); e.cause = e; const c = structuredClone({ e, f: e }); return [c.e === c.f, c.e.cause === c.e]; }
{ const b = new ArrayBuffer(8); const c = structuredClone({ a: new Uint8Array(b), d: new Uint16Array(b, 2), b }); return [c.a.buffer === c.b, c.d.buffer === c.b, c.d.byteOffset, c.d.length]; }
each([() => new WeakMap(), () => new WeakSet(), () => Promise.resolve(1), () => [Symbol('x')], () => new Proxy({}, {}), () => new Map().entries(), () => new URL('http://a'), () => new URLSearchParams(), () => new Headers(), () => new Response('x'), () => new EventTarget(), () => new Event('x'), () => new AbortController(), () => globalThis, () => Math, () => JSON, () => Buffer.from('ab'), () => new TextEncoder(), () => process.env, () => new (class P { #x = 1; y = 2; })(), () => Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true }, hidden: { value: 3 } }), () => ({ get g() { return 5; } }), () => ({ get g() { throw new RangeError('get'); } }), () => new Set([Symbol('in')])], f => structuredClone(f()))
{ const a = (function () { return arguments; })(1, 2); return inspect(structuredClone(a)); }
each(odd(), v => structuredClone({ a: 1 }, v))
each(odd(), v => structuredClone({ a: 1 }, { transfer: v }))
all(() => structuredClone(), () => structuredClone.length, () => structuredClone.name)
{ const b = new ArrayBuffer(4), c = structuredClone({ b, v: new Uint8Array(b) }, { transfer: [b] }); return [b.byteLength, c.b.byteLength, c.v.length, await waited(() => structuredClone(b)), await waited(() => structuredClone(1, { transfer: [b] })), await waited(() => structuredClone(1, { transfer: [{}] })), await waited(() => structuredClone(1, { transfer: [5] }))]; }
{ const r = /a/gy; r.lastIndex = 3; const c = structuredClone(r); return [c.lastIndex, c.flags, c.source]; }
{ const m = new Map([[1, { a: 1 }]]); m.extra = 5; m.set('self', m); const c = structuredClone(m); return [c.extra, c.get('self') === c, c.size]; }
{ class K { constructor() { this.x = 1; } m() {} } const c = structuredClone(new K()); return [c.constructor === Object, c.x, c.m]; }
{ const big = structuredClone({ '__proto__': 1, ['__proto__']: 2, 1: 'a', b: undefined }); return [Object.keys(big), Object.getPrototypeOf(big) === Object.prototype]; }
each(odd(), v => queueMicrotask(v))
all(() => queueMicrotask(), () => queueMicrotask.length, () => queueMicrotask.name, () => setTimeout(), () => setTimeout('x'), () => setInterval(5), () => setImmediate(null), () => setTimeout.length, () => setInterval.length, () => setImmediate.length, () => clearTimeout.length, () => clearTimeout(), () => clearTimeout(null), () => clearTimeout({}), () => clearTimeout('x'), () => clearInterval(12345), () => clearImmediate(5))
{ const log = []; queueMicrotask(() => log.push('m1')); Promise.resolve().then(() => log.push('p')); queueMicrotask(() => { log.push('m2'); queueMicrotask(() => log.push('m3')); }); log.push('sync'); for (let i = 0; i < 5; i++) await null; return log.join(); }
each([class A {}, function f(a) { return a; }, async () => 1, { f() {} }], v => structuredClone(v))
// stops: structuredClone of this object
structuredClone((function* () {})())
// stops: structuredClone of this object
structuredClone([].values())
