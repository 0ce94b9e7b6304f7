// Getters and setters in classes and literals, and how inherited ones meet reads and writes.
{ const o = { get a() { return this.b; }, b: 2, set a(v) { this.b = v; } }; o.a = 5; return [o.a, o.b, Object.keys(o)]; }
{ const o = { get a() { return 1; } }; o.a = 2; return o.a; }
{ 'use strict'; const o = { get a() { return 1; } }; o.a = 2; }
{ const o = { set a(v) {} }; return [o.a, 'a' in o]; }
{ const k = 'x'; const o = { get [k]() { return 'g'; }, set [k + 1](v) { this.v = v; } }; o.x1 = 4; return [o.x, o.v, Object.getOwnPropertyDescriptor(o, 'x').get.name, Object.getOwnPropertyDescriptor(o, 'x1').set.name]; }
{ const o = { get a() { return 1; }, a: 2 }; return o.a; }
{ const o = { a: 2, get a() { return 1; } }; return o.a; }
{ const o = { get a() { return 1; }, get a() { return 2; }, set a(v) {} }; return [o.a, typeof Object.getOwnPropertyDescriptor(o, 'a').set]; }
{ const o = { get 1() { return 'one'; }, get 'b c'() { return 'bc'; } }; return [o[1], o['b c'], Object.keys(o)]; }
{ const o = { get a() { throw new RangeError('g'); } }; return o.a; }
{ const o = { n: 0, get a() { return ++this.n; } }; return [o.a, o.a, o.a + o.a, o.n]; }
{ const o = { v: 1, get a() { return this.v; }, set a(x) { this.v = x; } }; o.a++; ++o.a; o.a += 5; o.a **= 2; return [o.v, o.a--, o.v]; }
{ const log = []; const o = { get a() { log.push('g'); return null; }, set a(v) { log.push('s', v); } }; o.a ??= 1; o.a ||= 2; o.a &&= 3; return log; }
{ class A { get v() { return this._v; } set v(x) { this._v = x; } } const a = new A(); a.v = 3; return [a.v, Object.keys(a), a.hasOwnProperty('v')]; }
{ class A { get v() { return 1; } } class B extends A { set v(x) {} } return new B().v; }
{ class A { get v() { return 1; } set v(x) { this.got = x; } } class B extends A { get v() { return 2; } } const b = new B(); b.v = 5; return [b.v, b.got]; }
{ class A { static get v() { return this.name; } static set v(x) { this.w = x; } } class B extends A {} B.v = 1; return [A.v, B.v, Object.keys(B), A.w]; }
{ class A { get v() { return 1; } t() { this.v = 2; } } new A().t(); }
{ class A { static get v() { return 1; } static t() { this.v = 2; } } try { A.t(); } catch (e) { return e.name; } }
{ class A { get v() { return this; } } const a = new A(); return [a.v === a, Object.create(a).v === a]; }
{ class A { get v() { return this; } } return [A.prototype.v === A.prototype]; }
{ const o = Object.create({ get v() { return this.x; }, set v(n) { this.x = n; } }); o.v = 4; return [o.v, Object.keys(o)]; }
{ const o = Object.create({ set v(n) { this.x = n; } }); o.v = 4; return [o.v, o.x]; }
{ const p = {}; const o = Object.create(p); o.a = 1; const r = [Object.keys(o)]; Object.defineProperty(p, 'b', { set(v) { this.c = v; } }); o.b = 2; r.push(Object.keys(o)); return r; }
{ const p = {}; const mk = () => { const o = Object.create(p); o.a = 1; o.b = 2; return Object.keys(o); }; const r = [mk(), mk()]; Object.defineProperty(p, 'a', { get() { return 9; }, configurable: true }); r.push(mk()); delete p.a; r.push(mk()); Object.defineProperty(p, 'b', { value: 1, configurable: true }); r.push(mk()); return r; }
{ const p = { a: 1 }; const mk = () => { const o = Object.create(p); o.a = 2; return Object.keys(o); }; const r = [mk()]; Object.freeze(p); r.push(mk()); return r; }
{ const o = {}; Object.defineProperty(o, 'a', { get: () => 1, enumerable: true }); return [JSON.stringify(o), { ...o }, Object.values(o), Object.assign({}, o)]; }
{ const o = { get a() { return 1; } }; const d = Object.getOwnPropertyDescriptor(o, 'a'); return [d.get.call(), d.set, d.enumerable, d.configurable]; }
{ const o = { get a() { return 1; }, set a(v) {} }; Object.freeze(o); o.a = 3; return [o.a, Object.isFrozen(o), Object.getOwnPropertyDescriptor(o, 'a').configurable]; }
{ const o = { get a() { return 1; } }; delete o.a; return [o.a, Object.keys(o)]; }
{ const { a, b = a } = { get a() { return 1; } }; return [a, b]; }
{ const log = []; const { a, ...rest } = { get a() { log.push('a'); return 1; }, get b() { log.push('b'); return 2; } }; return [a, rest, log]; }
{ const o = { get then() { return 5; }, get constructor() { return 6; }, get toString() { return () => 'ts'; } }; return [o.then, o.constructor, `${o}`]; }
{ const f = o => o.x; class A { get x() { return 1; } } class B { x = 2; } class C {} C.prototype.x = 3; const r = []; for (let i = 0; i < 3; i++) r.push(f(new A()), f(new B()), f(new C()), f({ x: 4 }), f({ get x() { return 5; } }), f({})); return r; }
{ const f = (o, v) => { o.x = v; return o; }; class A { set x(v) { this.y = v + 1; } } class B { x = 0; } const r = []; for (let i = 0; i < 3; i++) r.push(f(new A(), i).y, f(new B(), i).x, f({}, i).x, f(Object.create({ set x(v) { this.z = v; } }), i).z); return r; }
{ class A { get a() { return 1; } get b() { return 2; } } const { a, b } = new A(); return [a, b]; }
{ class Temp { #c = 0; get f() { return this.#c * 9 / 5 + 32; } set f(v) { this.#c = (v - 32) * 5 / 9; } get c() { return this.#c; } } const t = new Temp(); t.f = 212; return [t.c, t.f]; }
{ class A { static get [`x`]() { return 1; } get ['y' + 1]() { return 2; } } return [A.x, new A().y1]; }
{ class A { get length() { return 3; } get name() { return 'n'; } get prototype() { return 'p'; } } const a = new A(); return [a.length, a.name, a.prototype]; }
{ class A { static get length() { return 9; } static get name() { return 'nm'; } } return [A.length, A.name]; }
{ const o = { __proto__: { get __x() { return 1; } }, get y() { return super.__x + 1; } }; return o.y; }
{ class A { get size() { return 5; } get length() { return 6; } } const a = new A(); return [a.size, a.length, Array.prototype.slice.call({ get length() { return 2; }, 0: 'a', 1: 'b' })]; }
{ class A { m() { return 1; } } const f = o => o.m(); const a = new A(); const r = [f(a), f(a)]; Object.setPrototypeOf(a, { m: () => 2 }); r.push(f(a)); const b = new A(); Object.defineProperty(A.prototype, 'm', { get() { return () => 3; }, configurable: true }); r.push(f(b), f(b)); delete A.prototype.m; Object.prototype.zz = 1; try { f(b); } catch (e) { r.push(e.message); } return r; }
{ class A {} class B extends A {} const f = o => o.v; const r = []; const b = new B(); r.push(f(b)); A.prototype.v = 1; r.push(f(b), f(b)); B.prototype.v = 2; r.push(f(b), f(b)); delete B.prototype.v; r.push(f(b)); A.prototype.v = 3; r.push(f(b)); Object.setPrototypeOf(B.prototype, { v: 4 }); r.push(f(b), f(b)); b.v = 5; r.push(f(b)); return r; }
{ class A { constructor() { this.x = 1; } } const mk = C => { const o = new C(); o.y = 2; return Object.keys(o).join(); }; class B extends A {} class D extends B {} const r = []; for (let i = 0; i < 4; i++) r.push(mk(A), mk(B), mk(D)); A.prototype.y = 7; r.push(mk(D)); Object.defineProperty(A.prototype, 'y', { writable: false, value: 8 }); r.push(mk(D), mk(A)); Object.defineProperty(B.prototype, 'y', { set(v) { this.z = v; } }); r.push(mk(D), mk(A), mk(B)); return r; }
{ const base = { k: 1 }; const mk = () => { const o = Object.create(base); o.a = 1; return o; }; const f = o => o.k; const r = [f(mk()), f(mk())]; for (let i = 0; i < 70; i++) base['p' + i] = i; r.push(f(mk())); delete base.k; r.push(f(mk())); base.k = 9; r.push(f(mk())); return r; }
{ const p = []; p.tag = 'arr'; const mk = () => Object.create(p); const f = o => o.tag; return [f(mk()), f(mk()), mk().length, f(p)]; }
{ function P() {} P.tag = 'fn'; const o = Object.create(P); const f = x => [x.tag, x.name, x.length]; return [f(o), f(o)]; }
{ const a = Object.create(Object.create({ deep: 'd' })); const f = o => o.deep; const r = [f(a), f(a)]; Object.setPrototypeOf(Object.getPrototypeOf(a), { deep: 'e' }); r.push(f(a), f(a)); return r; }
{ class A { constructor() { this.a = 1; } } const o = new A(); Object.preventExtensions(o); const put = x => { x.b = 2; return Object.keys(x).join(); }; const q = new A(); return [put(q), put(new A()), put(o)]; }
{ class A {} const set = (o, v) => { o.constructor2 = v; return Object.keys(o).length; }; A.prototype.q = 1; const r = [set(new A(), 1), set(A.prototype, 2), set(new A(), 3), new A().constructor2]; return r; }
{ let n = 0; const mk = () => class { get v() { return ++n; } m() { return 'm' + n; } }; const use = C => { const c = new C(); c.own = 1; return c.v + c.m() + c.own; }; const r = []; for (let i = 0; i < 5; i++) { const C = mk(); r.push(use(C), use(C)); } return r; }
