// Classes: constructors, methods, statics, fields, inheritance, names.
(class {}).name
(class A {}).name
typeof class {}
{ class A { constructor(x) { this.x = x; } m(y) { return this.x + y; } static s(z) { return z * 2; } get g() { return this.x; } set g(v) { this.x = v; } } const a = new A(1); const r = [a.m(2), A.s(3), a.g]; a.g = 7; return r.concat(a.x, A.name, A.length); }
{ class A { constructor(x) { this.x = x; } hi() { return 'A'; } } class B extends A { constructor(x) { super(x + 1); this.y = 2; } hi() { return 'B' + super.hi(); } } const b = new B(1); return [b.x, b.y, b.hi(), b instanceof A, b instanceof B]; }
{ class MyError extends Error { constructor(m, code) { super(m); this.name = 'MyError'; this.code = code; } } try { throw new MyError('bad', 42); } catch (e) { return [e.message, e.name, e.code, e instanceof MyError, e instanceof Error, String(e), Object.keys(e)]; } }
{ class A { #x = 1; get x() { return this.#x; } inc() { this.#x++; return this; } static is(o) { return #x in o; } #p() { return 'p' + this.#x; } q() { return this.#p(); } } const a = new A(); return [a.x, a.inc().x, A.is(a), A.is({}), a.q()]; }
{ class E1 extends TypeError {} const e = new E1('m'); return [e.name, e.message, e instanceof E1, e instanceof TypeError, e instanceof Error, e.constructor === E1, String(e), Object.getPrototypeOf(E1) === TypeError]; }
{ return [EvalError, RangeError, ReferenceError, SyntaxError, URIError, Error].map(P => { class Q extends P { get name() { return 'Q' + super.name; } } const q = new Q('m'); return [q.name, q.message, String(q), q instanceof P, Object.prototype.toString.call(q)]; }); }
{ class E1 extends Error { constructor() { super(...arguments); } } return [new E1().message, new E1(undefined).hasOwnProperty('message'), new E1('').hasOwnProperty('message'), new E1('a', { cause: 5 }).cause, Object.getOwnPropertyNames(new E1('a')).includes('message')]; }
{ class HttpError extends Error { constructor(status, message) { super(message); this.status = status; Error.captureStackTrace(this, HttpError); } toJSON() { return { status: this.status, message: this.message }; } } class NotFound extends HttpError { constructor(what) { super(404, what + ' not found'); this.name = this.constructor.name; } } const e = new NotFound('x'); return [JSON.stringify(e), e.name, String(e), e instanceof HttpError]; }
{ class E1 extends Error { name = 'E1'; } const e = new E1('q'); return [String(e), Object.keys(e), JSON.stringify(e)]; }
{ class E1 extends Error {} E1.prototype.name = 'Custom'; return String(new E1('x')); }
{ class A {} A(); }
{ (class {})(); }
{ const x = class {}; x(); }
{ class A {} A.call({}); }
{ class A {} A.apply(null, []); }
{ class A {} [1].map(A); }
{ class A { static name() {} } A(); }
{ const k = 'q'; const o = { [k]: class {} }; o.q(); }
{ class A { m() {} } new (new A().m)(); }
{ class A { static m() {} } new A.m(); }
{ class A { get g() { return function () {}; } } return typeof new (new A().g)(); }
{ const f = () => 1; class A extends f {} }
{ class A extends 1 {} }
{ class A extends undefined {} }
{ class A extends 'abc' {} }
{ class A extends {} {} }
{ class A extends [] {} }
{ class A extends true {} }
{ class A extends Math {} }
{ class A extends (new Error('x')) {} }
{ class A extends (class {}).prototype {} }
{ class A extends (new (class Foo {})) {} }
{ class A extends Math.abs {} }
{ function F() {} F.prototype = 1; class A extends F {} }
{ function F() {} F.prototype = 'abc'; class A extends F {} }
{ function F() {} F.prototype = undefined; class A extends F {} }
{ function F() {} F.prototype = null; class A extends F { constructor() { return {}; } } return Object.getPrototypeOf(A.prototype) === null; }
{ const log = []; try { class A extends (log.push('h'), 1) { [(log.push('k'), 'a')]() {} } } catch (e) { log.push(e.message); } return log; }
{ const log = []; class A { [(log.push('a'), 'a')] = log.push('va'); static [(log.push('b'), 'b')] = log.push('vb'); [(log.push('c'), 'c')]() {} static { log.push('block'); } static get [(log.push('d'), 'd')]() { return 1; } } log.push('done'); new A(); return log; }
{ class A extends null {} return [Object.getPrototypeOf(A) === Function.prototype, Object.getPrototypeOf(A.prototype)]; }
{ class A extends null {} new A(); }
{ class A extends null { constructor() { super(); } } new A(); }
{ new (class extends null { constructor() { super(); } })(); }
{ new (class extends null {})(); }
{ class A extends null { constructor() { return Object.create(A.prototype); } } return new A() instanceof A; }
{ class A extends null { static s() { return 's'; } } return A.s(); }
Object.getOwnPropertyNames(class {})
Object.getOwnPropertyNames(class A { static a() {} static b = 1; static get c() { return 1; } })
Object.getOwnPropertyNames(class { static name() {} })
Object.getOwnPropertyNames(class A { static length = 3; })
Object.getOwnPropertyNames((class A { a() {} get b() { return 1; } static c() {} ['d']() {} 5() {} }).prototype)
Object.keys(class A { static a() {} static b = 1; })
{ class A { a() {} } return Object.keys(A.prototype).concat(Object.keys(new A())); }
{ class A { a() {} } const d = Object.getOwnPropertyDescriptor(A.prototype, 'a'); return [d.writable, d.enumerable, d.configurable, d.value.name, d.value.length, d.value.hasOwnProperty('prototype')]; }
{ class A { get a() { return 1; } } const d = Object.getOwnPropertyDescriptor(A.prototype, 'a'); return [d.enumerable, d.configurable, d.get.name, d.set]; }
{ class A { set a(v) {} static set b(v) {} } return [Object.getOwnPropertyDescriptor(A.prototype, 'a').set.name, Object.getOwnPropertyDescriptor(A, 'b').set.name, Object.getOwnPropertyDescriptor(A, 'b').set.length]; }
{ class A {} const d = Object.getOwnPropertyDescriptor(A, 'prototype'); return [d.writable, d.enumerable, d.configurable]; }
{ class A {} const d = Object.getOwnPropertyDescriptor(A, 'name'); return [d.writable, d.enumerable, d.configurable, d.value]; }
{ class A {} const d = Object.getOwnPropertyDescriptor(A.prototype, 'constructor'); return [d.writable, d.enumerable, d.configurable, d.value === A]; }
{ class A {} A.prototype = 1; return typeof A.prototype; }
{ class A { m() { A = 1; } } new A().m(); }
{ class A {} A = 1; return A; }
{ const A = class B { m() { B = 1; } }; new A().m(); }
{ const A = class B { static n() { return B.name; } }; return [A.n(), typeof B]; }
{ class A extends A {} }
{ class A { [A.x] = 1; } }
{ new A(); class A {} }
{ class A { static x = A.y; static y = 2; } return [A.x, A.y]; }
{ class A { static x = this.name; static y = this === A; } return [A.x, A.y]; }
{ class A { static { this.x = 1; } static { A.y = this.x + 1; } } return [A.x, A.y]; }
{ class A { static { var tt = 5; this.t = tt; } } return [A.t, typeof tt]; }
{ const x = class { static y = this.name; }; return x.y; }
{ const k = 'kk'; const x = { [k]: class { static y = this.name; } }; return [x.kk.y, x.kk.name]; }
{ const k = 'kk'; class Q { static [k] = class { static y = this.name; }; } return [Q.kk.y, Q.kk.name]; }
{ const k = 'kk'; class Q { static [k] = class { static name() {} }; } return typeof Q.kk.name; }
{ const k = 'kk'; class Q { [k] = class { static y = this.name; }; } return [new Q().kk.y, new Q().kk.name]; }
{ const k = 'kk'; class Q { [k] = () => 1; [k + 2] = function () {}; static [k + 3] = () => 1; } const q = new Q(); return [q.kk.name, q.kk2.name, Q.kk3.name]; }
{ const r = []; for (const k of ['a', 'b']) { class Q { [k] = () => 1; } r.push(new Q()[k].name, new Q()[k].name); } return r; }
{ class Q { a = () => 1; 'b c' = function () {}; 5 = class {}; #p = () => 1; static s = () => 1; pn() { return this.#p.name; } } const q = new Q(); return [q.a.name, q['b c'].name, q[5].name, q.pn(), Q.s.name]; }
{ const o = { a: class {}, b: class X {}, ['c' + 1]: class {}, d: (class {}), e: [class {}][0] }; return [o.a.name, o.b.name, o.c1.name, o.d.name, o.e.name]; }
{ let a = class {}; const { b = class {} } = {}; let c; c = class {}; const [d = class {}] = []; return [a.name, b.name, c.name, d.name]; }
{ const f = (x = class {}) => x.name; return f(); }
{ const k = 'm'; class A { [k]() {} get [k + 1]() { return 1; } set [k + 2](v) {} static [k + 3]() {} } const g = n => Object.getOwnPropertyDescriptor(A.prototype, n); return [g('m').value.name, g('m1').get.name, g('m2').set.name, A.m3.name]; }
{ class A { [1 + 1]() { return 2; } [null]() { return 'n'; } [undefined]() { return 'u'; } [true]() { return 't'; } [[1, 2]]() { return 'arr'; } } const a = new A(); return [a[2](), a.null(), a.undefined(), a.true(), a['1,2']()]; }
{ class A { static ['prototype']() {} } }
{ class A { static ['prototype'] = 1; } }
{ const log = []; try { class A { static ['proto' + 'type']() {} [(log.push('k'), 'x')]() {} } } catch (e) { log.push(e.message); } return log; }
{ class A { static get ['prototype']() { return 1; } } }
{ class A { ['constructor']() { return 5; } } return [new A().constructor(), A.prototype.constructor === A]; }
{ class A { ['constructor'] = 1; } return new A().constructor; }
{ class A { static constructor() { return 7; } } return A.constructor(); }
{ class A { 'constructor'() { this.q = 1; } } return new A().q; }
{ class A { constructor() { return 1; } } return new A() instanceof A; }
{ class A { constructor() { return { z: 1 }; } } return [new A().z, new A() instanceof A]; }
{ class A { constructor() { return; } } return new A() instanceof A; }
{ class A {} class B extends A { constructor() { return 1; } } new B(); }
{ class A {} class B extends A { constructor() { return null; } } new B(); }
{ class A {} class B extends A { constructor() { return undefined; } } new B(); }
{ class A {} class B extends A { constructor() { super(); return undefined; } } return new B() instanceof B; }
{ class A {} class B extends A { constructor() { return { z: 3 }; } } return new B().z; }
{ class A {} class B extends A { constructor(v) { super(); return v; } } return [new B() instanceof B, new B({ q: 1 }).q]; }
{ class A {} class B extends A { constructor() { try { return; } finally { super(); } } } return new B() instanceof B; }
{ const log = []; class A {} class B extends A { constructor() { try { return; } catch (e) { log.push(e.message); super(); } } } return [new B() instanceof B, log]; }
{ class A {} class B extends A { constructor() { try { return 1; } catch (e) { super(); } } } return new B() instanceof B; }
{ class A {} class B extends A { constructor() { super(); try { return { a: 1 }; } finally { this.z = 1; } } } return new B(); }
{ class A { constructor() { this.t = new.target.name; } } class B extends A {} return [new A().t, new B().t]; }
{ class Shape { constructor() { if (new.target === Shape) throw new TypeError('abstract'); } } class Sq extends Shape {} const r = [new Sq() instanceof Shape]; try { new Shape(); } catch (e) { r.push(e.message); } return r; }
{ function F() { return new.target === F; } const f = new F(); return [typeof f, F()]; }
{ function F() { this.t = new.target === undefined; } const o = { F }; o.F(); return [o.t, new F().t]; }
{ function F() { const g = () => new.target; this.t = g() === F; } return new F().t; }
{ function F() { const g = () => () => new.target; return { t: g()() }; } return [new F().t === F, F().t]; }
{ function F(a = new.target) { this.a = a === F; } return new F().a; }
{ function F() { function g() { return new.target; } return { t: g() }; } return new F().t; }
{ class A { x = new.target; static y = new.target; static { this.z = new.target; } m() { return new.target; } get g() { return new.target; } } return [new A().x, A.y, A.z, new A().m(), new A().g]; }
{ class A { x = (() => new.target)(); } return new A().x; }
{ function F() { new.target.n = (new.target.n || 0) + 1; } new F(); new F(); return F.n; }
{ function F() { return [typeof new.target, !!new.target]; } return [F(), new F()]; }
{ const o = { m() { return new.target; } }; return o.m(); }
{ class A { constructor(...a) { this.a = a; } } class B extends A {} class C extends B {} return [new C(1, 2, 3).a, C.length, B.length]; }
{ class A { constructor(a, b = 1, c) {} } return A.length; }
{ class A { constructor(a) { this.n = arguments.length; } } return new A(1, 2, 3).n; }
{ class A { constructor({ a, b: [c] }, ...rest) { this.r = [a, c, rest]; } } return new A({ a: 1, b: [2] }, 3, 4).r; }
{ class A { a = 1; b = this.a + 1; c; } const a = new A(); return [Object.keys(a), a.b, a.c]; }
{ const log = []; class A { a = log.push('a'); constructor() { log.push('A'); } } class B extends A { b = log.push('b'); constructor() { log.push('B'); super(); log.push('B2'); } } new B(); return log; }
{ class A { x = 1; constructor() { this.seen = this.x; } } class B extends A { x = 2; } const b = new B(); return [b.seen, b.x]; }
{ class A { constructor() { this.init(); } init() { this.v = 'A'; } } class B extends A { v = 'field'; init() { this.v = 'B'; } } return new B().v; }
{ class A { set x(v) { this.hit = v; } } class B extends A { x = 5; } const b = new B(); return [b.hit, b.x, Object.keys(b)]; }
{ class A { f = () => this.v; v = 3; } const { f } = new A(); return f(); }
{ class A { 1 = 'a'; 'b' = 2; [`c${1}`] = 3; } return Object.entries(new A()); }
{ class A { x = 1; x = 2; } return new A().x; }
{ class A { 'a' = 1; static 'b' = 2; async = 3; get = 4; set = 5; static = 6; of = 7; } const a = new A(); return [a.a, A.b, a.async, a.get, a.set, a.static, a.of]; }
{ class A { get() { return 'g'; } set() { return 's'; } static() { return 'st'; } async() { return 'as'; } static static() { return 'ss'; } static get get() { return 'gg'; } } const a = new A(); return [a.get(), a.set(), a.static(), a.async(), A.static(), A.get]; }
{ class B { constructor(o) { return o; } } class A extends B { x = 1; } const o = {}; new A(o); return [Object.keys(o), o instanceof A]; }
{ class B { constructor(o) { return o; } } class A extends B { x = 1; } new A(Object.freeze({})); }
{ class B { constructor(o) { return o; } } class A extends B { x = 1; } new A(Object.freeze({ x: 2 })); }
{ class B { constructor(o) { return o; } } class A extends B { x = 1; } const o = Object.defineProperty({}, 'x', { get() { return 9; }, configurable: true }); new A(o); return o.x; }
{ class B { constructor(o) { return o; } } class A extends B { x = 1; } const f = function () {}; new A(f); return [f.x, Object.keys(f)]; }
{ class B { constructor(o) { return o; } } class A extends B { 0 = 'z'; length = 2; } const a = [1]; try { new A(a); } catch (e) { return [e.message, a]; } return a; }
{ class A { m() { return 1; } m() { return 2; } } return new A().m(); }
{ class A { get x() { return 1; } x() { return 2; } } return new A().x(); }
{ class A { x() { return 2; } get x() { return 1; } } return new A().x; }
{ class A { static m() { return this; } } const { m } = A; return [A.m() === A, m()]; }
{ class A { m() { return this; } } const { m } = new A(); return m(); }
{ class A { m() { return this === undefined; } static n() { return (function () { return this === undefined; })(); } } const { m } = new A(); return [m(), A.n()]; }
{ class A { m() { undeclared = 1; } } new A().m(); }
{ class P { static create(...a) { return new this(...a); } constructor(x) { this.x = x; } } class Q extends P { double() { return this.x * 2; } } return Q.create(4).double(); }
{ class P { static s = 1; static m() { return 's' + this.s; } } class Q extends P {} const r = [Q.s, Q.m()]; Q.s = 2; return r.concat(P.s, Q.s, Q.m(), Object.keys(Q)); }
{ class P {} class Q extends P {} P.late = () => 'late'; P.prototype.m = () => 'm'; return [Q.late(), new Q().m()]; }
{ class P { m() { return 1; } } class Q extends P {} const q = new Q(); const r = [q.m()]; P.prototype.m = () => 2; r.push(q.m()); Q.prototype.m = () => 3; r.push(q.m()); q.m = () => 4; r.push(q.m()); delete q.m; r.push(q.m()); delete Q.prototype.m; r.push(q.m()); delete P.prototype.m; r.push(typeof q.m); return r; }
{ class P { get v() { return 1; } } const p = new P(); const f = o => o.v; const r = [f(p), f(p)]; Object.defineProperty(P.prototype, 'v', { get: () => 2, configurable: true }); r.push(f(p)); Object.defineProperty(P.prototype, 'v', { value: 3, configurable: true }); r.push(f(p)); delete P.prototype.v; r.push(f(p)); return r; }
{ class P {} const a = new P(); a.x = 1; const f = o => { o.y = 2; return Object.keys(o); }; const r = [f(a)]; Object.defineProperty(P.prototype, 'y', { set(v) { this.z = v; }, configurable: true }); const b = new P(); b.x = 1; r.push(f(b)); return r; }
{ class P {} const f = () => { const o = new P(); o.x = 1; return Object.keys(o).length; }; const r = [f(), f()]; Object.defineProperty(P.prototype, 'x', { value: 5, writable: false, configurable: true }); r.push(f()); Object.setPrototypeOf(P.prototype, { set x(v) {} }); delete P.prototype.x; r.push(f()); return r; }
{ class A { m() { return 'A'; } } class B { m() { return 'B'; } } class C extends A { n() { return this.m(); } } const c = new C(); const r = [c.n()]; Object.setPrototypeOf(C.prototype, B.prototype); r.push(c.n()); Object.setPrototypeOf(c, { m: () => 'own', n: C.prototype.n }); r.push(c.n()); return r; }
{ class A { m() { return 1; } } const f = o => o.m(); return [f(new A()), f({ m: () => 2 }), f(Object.create({ m: () => 3 })), f(new (class extends A {})()), f(new A())]; }
{ class A { constructor() { this.a = 1; } } const r = []; for (let i = 0; i < 5; i++) { const a = new A(); if (i === 2) A.prototype.a = 7; r.push(a.a, Object.keys(a).length); } return r; }
{ class Node { constructor(v, n) { this.v = v; this.n = n; } } let l = null; for (let i = 0; i < 50; i++) l = new Node(i, l); let s = 0; while (l) { s += l.v; l = l.n; } return s; }
{ class Stack { #items = []; push(x) { this.#items.push(x); return this; } pop() { return this.#items.pop(); } get size() { return this.#items.length; } } const s = new Stack().push(1).push(2); return [s.pop(), s.size, Object.keys(s), JSON.stringify(s)]; }
{ const Mixin = B => class extends B { mixed() { return 'm' + this.base(); } }; class Base { base() { return 'b'; } } class D extends Mixin(Base) {} return [new D().mixed(), D.name, Object.getPrototypeOf(D).name]; }
{ const make = n => class { v() { return n; } }; const A = make(1), B = make(2); return [new A().v(), new B().v(), A === B, new A() instanceof B]; }
{ class A {} return [new A() instanceof Object, A instanceof Function, A.prototype instanceof A, Object.create(A.prototype) instanceof A]; }
{ const a = {}; return a instanceof (() => 1); }
{ function F() {} F.prototype = 3; return ({}) instanceof F; }
{ return ({}) instanceof Math.abs; }
{ return 1 instanceof {}; }
{ class A {} const B = A.bind(null); return [new B() instanceof A, new B() instanceof B, new A() instanceof B]; }
{ class A { constructor(x, y) { this.s = [x, y, new.target === A]; } } const B = A.bind(null, 1); return new B(2).s; }
{ function F(x) { this.x = x; } const B = F.bind(null, 5); class A extends B {} }
{ function F(x) { this.x = x; } const B = F.bind(null, 5); B.prototype = { q: 1 }; class A extends B {} const a = new A(); return [a.x, a.q, a instanceof A]; }
{ function Old(n) { this.n = n; } Old.prototype.get = function () { return this.n; }; class New extends Old { get() { return super.get() + 1; } } return [new New(4).get(), new New(4) instanceof Old]; }
{ function Old() {} function Sub() { return Old.call(this) || this; } Sub.prototype = Object.create(Old.prototype); class N extends Sub {} return new N() instanceof Old; }
{ class A extends Object { constructor(x) { super(x); this.y = 1; } } const a = new A({ z: 1 }); return [Object.keys(a), a instanceof A]; }
{ class A { toString() { return 'A!'; } } return `${new A()}` + new A(); }
{ class A { valueOf() { return 5; } } return [new A() + 1, new A() * 2, new A() > 4]; }
{ class A { toJSON() { return { j: 1 }; } } return JSON.stringify([new A(), { a: new A() }]); }
{ class A { constructor() { this.b = 1; this.c = [new B()]; } } class B { x = 2; get y() { return 3; } } return JSON.stringify(new A()); }
{ class A { x = 1; m() {} } return [{ ...new A() }, Object.assign({}, new A()), Object.entries(new A())]; }
{ class A { x = 1; } class B extends A { y = 2; m() {} } const keys = []; for (const k in new B()) keys.push(k); return keys; }
{ class A { get x() { return 1; } } 'use strict'; const a = new A(); a.x = 2; return a.x; }
{ class A { get x() { return 1; } static t() { new A().x = 1; } } A.t(); }
{ class A { get x() { return 1; } } class B extends A { t() { this.x = 1; } } new B().t(); }
{ class A { static get x() { return 1; } static t() { const o = Object.create(A.prototype); o.constructor = 1; return o.constructor; } } return A.t(); }
{ class A { t() { Object.freeze(this); this.y = 1; } } new A().t(); }
{ class A { constructor() { this.x = 1; } t() { Object.freeze(this); this.x = 2; } } new A().t(); }
{ class A extends Error { t() { Object.freeze(this); this.q = 2; } } new A('z').t(); }
{ class A { x = 1; t() { Object.seal(this); delete this.x; } } new A().t(); }
{ class A { x = 1; toString() { return 'q'; } t() { Object.freeze(this); this.x = 2; } } new A().t(); }
{ const A = class { x = 1; t() { Object.freeze(this); this.x = 2; } }; new A().t(); }
{ const A = [class { x = 1; t() { Object.freeze(this); this.x = 2; } }][0]; new A().t(); }
{ class A { static name = 'Z'; x = 1; t() { Object.freeze(this); this.x = 2; } } new A().t(); }
{ class A { x = 1; t() { Object.freeze(this); this.x = 2; } } A.prototype.constructor = null; new A().t(); }
{ class A { m() {} } new A().m.x(); }
{ class A { m() {} } new A().n(); }
{ class A {} A.s(); }
{ class A {} new A.b(); }
{ class A { static b = 1; } new A.b(); }
{ const a = []; class A { static m() { return a.push(this.name); } } class B extends A {} A.m(); B.m(); return a; }
{ class A { *gen() { yield 1; yield 2; } static *sg() { yield 3; } } return [...new A().gen(), ...A.sg()]; }
{ class A { x = 5; *gen() { yield this.x; yield super.toString === Object.prototype.toString; } } return [...new A().gen()]; }
{ class Temp { static #count = 0; static inc() { return ++Temp.#count; } static get count() { return this.#count; } } Temp.inc(); return [Temp.inc(), Temp.count]; }
{ class Vec { constructor(x, y) { this.x = x; this.y = y; } add(o) { return new Vec(this.x + o.x, this.y + o.y); } get len() { return Math.hypot(this.x, this.y); } static get ZERO() { return new Vec(0, 0); } } return [new Vec(1, 2).add(new Vec(2, 2)).len, Vec.ZERO.x]; }
{ let s = 0; class P { constructor(v) { this.v = v; } get() { return this.v; } } class Q extends P { get() { return super.get() * 2; } } for (let i = 0; i < 30; i++) { const o = i % 3 ? new Q(i) : new P(i); s += o.get(); } return s; }
{ if (true) { class A { m() { return 1; } } return new A().m(); } }
{ switch (1) { case 0: class A {} default: try { new A(); } catch (e) { return e.message; } } }
{ const A = class A { static a = A; }; return A.a === A; }
{ return [class A {}, class B {}].map(c => new c().constructor.name); }
{ class A { static async() { return 1; } 'use strict'; } return A.async(); }
{ var o = { A: class { static m() { return 5; } } }; return o.A.m(); }
{ class A { get [`a${1}`]() { return 3; } } return new A().a1; }
{ class A { constructor() { Object.defineProperty(this, 'id', { value: 7 }); } } const a = new A(); return [a.id, Object.keys(a), Object.getOwnPropertyNames(a)]; }
{ class A { static of(...v) { const a = new this(); a.v = v; return a; } } class B extends A { sum() { return this.v.reduce((p, c) => p + c, 0); } } return B.of(1, 2, 3).sum(); }
{ class E1 extends Error { constructor(m, extra) { super(m); Object.setPrototypeOf(this, new.target.prototype); this.extra = extra; } } const e = new E1('a', 'b'); return [e instanceof E1, e.extra]; }
{ class V extends Error {} try { try { throw new V('in'); } finally { } } catch (e) { return e instanceof V && e.message; } }
{ class A { constructor(n) { this.n = n; } static compare(a, b) { return a.n - b.n; } } return [3, 1, 2].map(n => new A(n)).sort(A.compare).map(a => a.n); }
{ class A { a = 1; b = 2; c = 3; d = 4; e = 5; f = 6; g = 7; h = 8; i = 9; j = 10; } let s = 0; for (let i = 0; i < 3; i++) { const o = new A(); for (const k in o) s += o[k]; } return s; }
{ class A { constructor() { for (let i = 0; i < 80; i++) this['k' + i] = i; } } return [Object.keys(new A()).length, new A().k79]; }
