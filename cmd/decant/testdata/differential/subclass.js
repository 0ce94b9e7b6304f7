// Every built-in as the base of a class: what it makes, its species, how it fills itself, what it throws.
{ function f(a, b, c) { a = 1; b = 2; c = 3; return JSON.stringify(arguments); } return [f(), f(0), f(0, 0, 0, 0)]; }
{ class A extends Array {} const a = new A(3); const b = A.of(1, 2); const c = A.from([1, 2], x => x * 2); b.push(5); b.length = 1; b[4] = 1; return [a.length, a instanceof A, b.length, c instanceof A, Array.isArray(c), c.map(x => x + 1) instanceof A, c.filter(x => x > 2).length, c.slice(0) instanceof A, c.concat([1, 2]).length, JSON.stringify(c), String(c), A.isArray(c), c.constructor.name]; }
{ class Stack extends Array { constructor(...a) { super(...a); this.tag = 't'; } top() { return this[this.length - 1]; } push(x) { return super.push(x * 2); } get size() { return this.length; } } const s = new Stack(); s.push(1); s.push(2); const [x, ...rest] = s; return [s.top(), s.size, x, rest, rest instanceof Stack, s.tag, Object.keys(s), s.length, s.map(x => x).tag, [...s], s.indexOf(4)]; }
{ class F extends Function { constructor() { super('return 1'); } } try { return new F()(); } catch (e) { return e.name; } }
{ class M extends Map { set(k, v) { return super.set(k, v * 2); } get(k) { return 'g' + super.get(k); } } const m = new M([['a', 1]]); return [m.get('a'), m.size, m instanceof Map, [...m], Object.prototype.toString.call(m), m.constructor.name]; }
{ class S extends Set { add(v) { return super.add(v + '!'); } has(v) { return super.has(v + '!'); } } const s = new S(['a', 'b', 'a']); return [[...s], s.has('a'), s.size, s instanceof S]; }
{ class W extends WeakMap { set(k, v) { return super.set(k, [v]); } } const k = {}; const w = new W([[k, 1]]); class WS extends WeakSet {} const ws = new WS([k]); return [w.get(k), ws.has(k), w instanceof W]; }
{ class P extends Promise { constructor(x) { super(x); this.made = 1; } } const p = P.resolve(3).then(x => x + 1); return p.then(v => [v, p instanceof P, p.made, P.all([1]) instanceof P, P.reject(1).catch(() => 2) instanceof P, p.finally(() => 0) instanceof P, Promise.resolve(p) === p, P.resolve(p) === p]); }
{ class P extends Promise { static get [Symbol.species]() { return Promise; } } const p = new P(r => r(1)); const q = p.then(x => x); return q.then(v => [v, q instanceof P, q.constructor === Promise]); }
{ class E extends Error { constructor(m, o) { super(m, o); this.name = 'E'; this.code = 7; } } class F extends E { get name() { return 'FF'; } set name(v) {} } const e = new E('msg', { cause: 'c' }); const f = new F('x'); return [String(e), e instanceof Error, e.cause, e.code, Object.keys(e), String(f), f instanceof E, Object.prototype.toString.call(e), e.message, 'cause' in f, Object.getOwnPropertyDescriptor(e, 'cause')]; }
{ class T extends TypeError {} class A extends AggregateError {} const t = new T('m'); const a = new A([1, 2], 'am'); return [t.name, String(t), t instanceof TypeError, a.errors, a.message, a instanceof AggregateError, a.constructor.name]; }
{ class R extends RegExp { constructor(p, f) { super(p, f); this.n = 1; } test(s) { return 'T' + super.test(s); } get extra() { return this.source + this.flags; } } const r = new R('a(b)', 'g'); return [r.test('ab'), r.extra, r.n, 'xab'.replace(new R('a'), 'Q'), 'ab ab'.match(r), r instanceof R, r.lastIndex, 'a-b'.split(new R('-'))]; }
{ class R extends RegExp { exec(s) { const m = super.exec(s); if (m) m[0] = m[0].toUpperCase(); return m; } } return ['abcb'.match(new R('b')), 'abcb'.match(new R('b', 'g')), 'abcb'.replace(new R('b', 'g'), x => x + '!'), new R('b').test('b'), [...'abcb'.matchAll(new R('b', 'g'))].map(m => m.index), 'abcb'.search(new R('c')), 'abcb'.split(new R('b'))]; }
{ class R extends RegExp { [Symbol.replace](s, r) { return 'RR' + super[Symbol.replace](s, r); } static get [Symbol.species]() { return RegExp; } } return ['aba'.replace(new R('b'), 'x'), 'aba'.replaceAll(new R('a', 'g'), '-'), 'a,b'.split(new R(','))]; }
{ class D extends Date { constructor(...a) { super(...a); this.x = 1; } iso() { return this.toISOString(); } } const d = new D(0); return [d.iso(), d.getTime(), d instanceof Date, d.x, JSON.stringify(d), new D(2020, 0, 1, 0, 0).getMonth(), Object.prototype.toString.call(d)]; }
{ class U extends Uint8Array { sum() { return this.reduce((a, b) => a + b, 0); } } const u = new U([1, 2, 300]); return [u.sum(), u.length, u.map(x => x) instanceof U, u.subarray(1) instanceof U, u.slice(1).sum(), U.from([1]) instanceof U, U.of(3).sum(), u.BYTES_PER_ELEMENT, U.BYTES_PER_ELEMENT, u.filter(x => x > 1).constructor.name]; }
{ class B extends ArrayBuffer { get kb() { return this.byteLength / 1024; } } const b = new B(2048); return [b.kb, b.slice(0, 1024) instanceof B, new Uint8Array(b).length, Object.prototype.toString.call(b)]; }
{ class D extends DataView { u8(i) { return this.getUint8(i); } } const d = new D(new ArrayBuffer(4), 1); d.setUint8(0, 7); return [d.u8(0), d.byteLength, d instanceof D]; }
{ class S extends String { shout() { return this.toUpperCase() + '!'; } get last() { return this[this.length - 1]; } } const s = new S('abc'); return [s.shout(), s.last, s.length, s + '', typeof s, Object.keys(s), s instanceof S, JSON.stringify(s), s[1], [...s]]; }
{ class N extends Number { dbl() { return this * 2; } } class B extends Boolean { not() { return !this.valueOf(); } } return [new N(4).dbl(), new N('7') + 1, new B(true).not(), JSON.stringify([new N(1), new B(false)]), new N(3).toFixed(1)]; }
{ class S extends Symbol {} try { new S(); } catch (e) { return e.name + e.message; } }
{ class B extends BigInt {} try { new B(1); } catch (e) { return e.name + e.message; } }
{ class O extends Object { constructor(x) { super(x); this.y = 1; } } const o = new O({ z: 1 }); return [Object.keys(o), o instanceof O, o.z]; }
{ class N extends null { static s() { return 1; } } const r = [N.s(), Object.getPrototypeOf(N.prototype)]; try { new N(); } catch (e) { r.push(e.name, e.message); } return r; }
{ class N extends null { constructor() { return Object.create(N.prototype); } m() { return 'm'; } } return new N().m(); }
{ const P = new Proxy(class { constructor() { this.a = new.target.name; } }, { get(t, k, r) { return k === 'extra' ? 'E' : Reflect.get(t, k, r); } }); class A extends P {} return [new A().a, A.extra, new A() instanceof P]; }
{ function Base(x) { this.x = x; this.nt = new.target && new.target.name; } Base.prototype.m = function () { return 'm' + this.x; }; class D extends Base { m() { return super.m() + '!'; } } const d = new D(3); return [d.m(), d.nt, d instanceof Base, Reflect.construct(Base, [1], D) instanceof D, Reflect.construct(Array, [3], D).length, Reflect.construct(Array, [], D) instanceof D, Array.isArray(Reflect.construct(Array, [], D))]; }
{ const N = function () {}; N.prototype = null; const e = Reflect.construct(Error, ['m'], N); const m = Reflect.construct(Map, [[[1, 2]]], Object); const d = Reflect.construct(Date, [0], N); return [e.message, Object.getPrototypeOf(e) === Error.prototype, Map.prototype.get.call(m, 1), Object.getPrototypeOf(m) === Object.prototype, Object.getPrototypeOf(d) === Date.prototype]; }
{ class A { constructor() { return [1]; } } class B extends A { x = 2; constructor() { const t = super(); this.z = t === this; } } const b = new B(); return [Array.isArray(b), b.x, b.z]; }
{ class A { static make() { return new this(); } static get [Symbol.species]() { return 1; } } class B extends A {} const r = [B.make() instanceof B, Object.getPrototypeOf(B) === A, B.name, B.length]; return r; }
{ class A extends Array { static get [Symbol.species]() { return null; } } class B extends Array { static get [Symbol.species]() { return 5; } } const r = [new A(1, 2).map(x => x).constructor === Array]; try { new B(1, 2).map(x => x); } catch (e) { r.push(e.name, e.message); } return r; }
{ const r = []; class A extends Array { constructor(n) { super(n); r.push('c' + n); } } const a = A.from({ length: 2, 0: 'a', 1: 'b' }); a.map(x => x); a.splice(0, 1); a.filter(x => 0); a.concat(1); a.flat(); a.flatMap(x => [x]); a.slice(); return r; }
{ class A extends Array {} const a = A.of(3, 1, 2); return [a.sort() === a, a.reverse().join(), a.toString(), a.at(-1), a.includes(1), a.find(x => x > 1), a.toSorted() instanceof A, a.with(0, 9) instanceof A, Object.groupBy === undefined, a.entries().next(), a.copyWithin(0, 1).join(), a.fill(0).length, a.length = 0, a.length, a.pop()]; }
outcomeOf(() => { class A extends (() => 1) {} })
outcomeOf(() => { const f = () => 1; class A extends f {} })
outcomeOf(() => { class A extends Math.abs {} })
outcomeOf(() => Reflect.construct(() => 1, []))
outcomeOf(() => Reflect.construct(Math.max, []))
outcomeOf(() => { class S extends Symbol {} new S(); })
outcomeOf(() => { class B extends BigInt {} new B(1); })
outcomeOf(() => { class P extends Proxy {} })
outcomeOf(() => Reflect.construct(Map, [[[1, 2]]], Object))
outcomeOf(() => { class M extends Map {} M.prototype.set = 5; new M([[1, 2]]); })
outcomeOf(() => { class S extends Set {} S.prototype.add = {}; new S([1]); })
outcomeOf(() => { class W extends WeakMap {} W.prototype.set = 'x'; new W([1]); })
outcomeOf(() => { class W extends WeakSet {} W.prototype.add = null; return [new W(), new W([1])]; })
{ class AB extends ArrayBuffer { static get [Symbol.species]() { return ArrayBuffer; } } class AC extends ArrayBuffer {} return [new AB(8).slice(1, 3) instanceof AB, new AC(8).slice(1, 3) instanceof AC, new AC(8).slice(1, 3).byteLength]; }
outcomeOf(() => { class A extends ArrayBuffer { static get [Symbol.species]() { return class {}; } } new A(8).slice(1, 3); })
outcomeOf(() => { const ab = new ArrayBuffer(1); class A extends ArrayBuffer { static get [Symbol.species]() { return function () { return ab; }; } } new A(8).slice(1, 3); })
outcomeOf(() => { let ab; class A extends ArrayBuffer { static get [Symbol.species]() { return function () { return ab; }; } } ab = new A(8); ab.slice(1, 3); })
outcomeOf(() => { class A extends ArrayBuffer { static get [Symbol.species]() { return 1; } } new A(8).slice(1, 3); })
outcomeOf(() => { const b = new ArrayBuffer(8); b.constructor = 5; b.slice(1); })
outcomeOf(() => Reflect.construct(Array, [-1], Object))
outcomeOf(() => Reflect.construct(Function, ['return 1'], Object) && 1)
{ class R extends RegExp {} return [new R(new R('a', 'g')).flags, new R({ [Symbol.match]: 1, source: 'q', flags: 'i' }) + '', new R(/x/y, 'g').flags, new R(new R('b', 'g'), '').flags]; }
{ const log = []; class W extends WeakMap { set(k, v) { log.push(v); return super.set(k, v); } } const k = {}; const it = { [Symbol.iterator]() { return { i: 0, next() { return { done: this.i++ > 1, value: this.i > 1 ? 5 : [k, 1] }; }, return() { log.push('closed'); return {}; } }; } }; try { new W(it); } catch (e) { log.push(e.message); } return log; }
{ const m = []; class M extends Map { set(k, v) { m.push(k); if (k === 2) throw new Error('two'); return super.set(k, v); } } let closed = 0; function* g() { try { yield [1, 1]; yield [2, 2]; yield [3, 3]; } finally { closed++; } } try { new M(g()); } catch (e) { m.push(e.message); } return [m, closed]; }
{ class M extends Map { constructor(it) { super(it); this.own = 1; } } const m = new M([[1, 2]]); return [m.get(1), m.own, m.size, new M(null).size, Reflect.construct(Map, [[[3, 4]]], M).get(3), Reflect.construct(Set, [[5]], class extends Set {}).has(5)]; }
{ class A extends Array { constructor() { super(1, 2); } static create() { return new this(); } } const a = A.create(); a.length = 0; a.push(7); return [a.length, a[0], a.pop(), a.length, Object.getOwnPropertyDescriptor(a, 'length')]; }
{ class A extends Array { at(i) { return 'at' + i; } } const a = A.from([1, 2]); const f = x => x.at(0); return [f(a), f([3]), f('s'), a.map(x => x).at(1)]; }
{ class A extends Array { push(...x) { return super.push(...x.map(y => y * 2)); } *[Symbol.iterator]() { yield 'it'; } } const a = new A(); a.push(1, 2); return [a.length, a[0], [...a], Array.from(a), ((...x) => x)(...a)]; }
{ class A extends Array { get length() { return 99; } } const a = new A(); a.push(1); return [a.length, a.map(x => x).length]; }
{ class A extends Array { [Symbol.isConcatSpreadable] = false; } const a = A.of(1); return [[0].concat(a).length]; }
{ class A extends Array {} class B extends A { sum() { return this.reduce((x, y) => x + y, 0); } } const b = B.from([1, 2, 3]); return [b.sum(), b.filter(x => x > 1).sum(), b.slice(1).sum(), b.toSpliced === undefined ? 0 : b.toSpliced(0, 1) instanceof B, b.flatMap(x => [x, x]).sum(), b.splice(0, 2).sum(), b.sum(), b.flat() instanceof B]; }
{ class A extends Array {} const a = new A(3); let n = 0; a.forEach(() => n++); a.fill(0); a.forEach(() => n++); for (const x of a) n += 10; for (const k in a) n += 100; a.sort(); a.reverse(); return [n, a.indexOf(0), a.lastIndexOf(0), a.join('')]; }
{ class A extends Array {} const r = []; for (const [i, v] of A.of('x', 'y').entries()) r.push(i, v); const [p, q = 5, ...s] = A.of(1, undefined, 3, 4); return [r, p, q, s, s instanceof A]; }
