// super: calls, properties, arrows, object literals, statics; this of derived constructors.
{ class A { m() { return 'A'; } } class B extends A { m() { return 'B' + super.m(); } } class C extends B { m() { return 'C' + super.m(); } } return new C().m(); }
{ class A { static m() { return 'A'; } } class B extends A { static m() { return 'B' + super.m(); } } return B.m(); }
{ class A { get v() { return this.x; } x = 1; } class B extends A { x = 2; get v() { return super.v + 10; } } return new B().v; }
{ class A { set v(x) { this.got = x; } } class B extends A { set v(x) { super.v = x + 1; } } const b = new B(); b.v = 1; return b.got; }
{ class A { m() { return this.x; } } class B extends A { x = 5; m() { return super['m'](); } n(k) { return super[k](); } } return [new B().m(), new B().n('m')]; }
{ const o = { __proto__: { hi() { return 'p' + this.x; } }, x: 1, hi() { return 'o' + super.hi(); } }; return o.hi(); }
{ const base = { get v() { return this.x * 2; } }; const o = { __proto__: base, x: 4, get v() { return super.v + 1; } }; return o.v; }
{ const o = { m() { return super.toString === Object.prototype.toString; } }; return o.m(); }
{ const o = { __proto__: { f: 1 }, m() { return super.f; } }; const r = [o.m()]; Object.setPrototypeOf(o, { f: 2 }); r.push(o.m()); const q = { __proto__: { f: 3 }, m: o.m }; r.push(q.m()); return r; }
{ class A { m() { return super.x; } } return new A().m(); }
{ class A { m() { super.x(); } } new A().m(); }
{ class A { m() { super['foo'](); } } new A().m(); }
{ class A { m() { new super.foo(); } } new A().m(); }
{ class A { m() { super.x.y; } } new A().m(); }
{ class A { m() { const { x } = super.foo; } } new A().m(); }
{ class A { m() { const [x] = super.foo; } } new A().m(); }
{ class A { m() { for (const x of super.foo); } } new A().m(); }
{ class A { m() { super.x = 1; return Object.keys(this); } } return new A().m(); }
{ class A { m() { super.x = 1; return super.x; } } return new A().m(); }
{ class A { m() { super.x++; return this.x; } } return new A().m(); }
{ class A { x = 1; m() { return [super.x, super.x ??= 5, this.x, super.y ||= 6, this.y]; } } return new A().m(); }
{ class P { get x() { return 1; } } class A extends P { m() { super.x = 1; } } new A().m(); }
{ class P { get x() { return 1; } } class A extends P { m() { return super.x; } get x() { return 5; } } return new A().m(); }
{ class P {} Object.defineProperty(P.prototype, 'x', { value: 1 }); class A extends P { m() { super.x = 2; } } new A().m(); }
{ class P {} class A extends P { m() { super.x = 2; } } const a = new A(); Object.freeze(a); a.m(); }
{ class P {} class A extends P { m() { super.x = 2; } } const a = new A(); Object.defineProperty(a, 'x', { value: 1 }); a.m(); }
{ class P {} class A extends P { m() { super.x = 2; } } const a = new A(); Object.defineProperty(a, 'x', { get() {} }); a.m(); }
{ class P {} class A extends P { m() { super.x = 2; } } A.prototype.m.call(1); }
{ class P {} class A extends P { m() { super.x = 2; } } A.prototype.m.call(undefined); }
{ class P {} class A extends P { m() { return super.x; } } return A.prototype.m.call(undefined); }
{ class P { x() { return typeof this; } } class A extends P { m() { return super.x(); } } return A.prototype.m.call(7); }
{ const o = { __proto__: { get x() { return 1; } }, m() { 'use strict'; super.x = 1; } }; o.m(); }
{ const o = { __proto__: { get x() { return 1; } }, m() { super.x = 1; return 'ok'; } }; return o.m(); }
{ const o = { __proto__: Object.freeze({ x: 1 }), m() { 'use strict'; super.x = 1; } }; o.m(); }
{ const o = { __proto__: null, m() { return super.x; } }; o.m(); }
{ const o = { __proto__: null, m() { super.x = 1; return this.x; } }; o.m(); }
{ const o = { __proto__: null, m() { return super['a' + 1]; } }; o.m(); }
{ const o = { __proto__: { x: 5 }, m() { super.x = 6; return [this.x, super.x, Object.keys(this)]; } }; return o.m(); }
{ const o = { __proto__: [1, 2, 3], m() { return [super[0], super[1], super.length]; } }; return o.m(); }
{ const o = { m() { super[0] = 'z'; return [this[0], super[0]]; } }; return o.m(); }
{ class A {} class B extends A { constructor() {} } new B(); }
{ class A {} class B extends A { constructor() { this.x = 1; } } new B(); }
{ class A {} class B extends A { constructor() { super.x; } } new B(); }
{ const log = []; class A {} class B extends A { constructor() { try { super[(log.push('key'), 'x')]; } catch (e) { log.push(e.message); } super(); } } new B(); return log; }
{ class A {} class B extends A { constructor() { super(); super(); } } new B(); }
{ const log = []; class A { constructor() { log.push('A'); } } class B extends A { constructor() { super(); try { super(); } catch (e) { log.push(e.message); } } } new B(); return log; }
{ class A {} class B extends A { constructor() { const f = () => super(); f(); f(); } } new B(); }
{ class A {} class B extends A { constructor() { const f = () => this; f(); } } new B(); }
{ class A {} class B extends A { constructor() { const f = () => { super(); }; f(); this.x = 1; } } return new B().x; }
{ class A { constructor(x) { this.x = x; } } class B extends A { constructor(x) { const f = y => super(y); f(x); } } return new B(3).x; }
{ class A {} class B extends A { constructor() { const f = () => () => this; const g = f(); super(); this.ok = g() === this; } } return new B().ok; }
{ class A {} class B extends A { constructor() { (() => (() => super())())(); this.y = 2; } } return new B().y; }
{ class A {} class B extends A { x = 1; constructor() { (() => super())(); } } return new B().x; }
{ class A { constructor() { this.t = new.target; } } class B extends A { constructor() { (() => super())(); } } return new B().t === B; }
{ class A { m() { return 'A' + this.v; } } class B extends A { v = 1; m() { return [1, 2].map(x => super.m() + x); } } return new B().m(); }
{ class A { m() { return 'A'; } } class B extends A { m() { const f = () => { super.q = 1; return super.m() + super['m'](); }; return [f(), this.q]; } } return new B().m(); }
{ class A { static m() { return 'A'; } } class B extends A { static m() { return (() => super.m())(); } static f = () => super.m(); static { this.g = () => super.m() + '!'; } } return [B.m(), B.f(), B.g()]; }
{ class A { v() { return 1; } } class B extends A { f = () => super.v(); g = super.v; h = super.v(); } const b = new B(); return [b.f(), b.g === A.prototype.v, b.h]; }
{ class A { v() { return 1; } } class B extends A { constructor() { super(); this.f = () => super.v() + 1; } } return new B().f(); }
{ const o = { __proto__: { v() { return 'p'; } }, m() { return [() => super.v(), () => () => super.v()].map(f => f()); } }; return o.m()[0] + o.m()[1](); }
{ class A { constructor(...a) { this.a = a; } } class B extends A { constructor(...a) { super(...a, 'x'); } } return new B(1, 2).a; }
{ class A { constructor(...a) { this.a = a; } } class B extends A { constructor(s) { super(...s); } } return new B('abc').a; }
{ class A { constructor(...a) { this.a = a; } } class B extends A { constructor(s) { super(...s); } } new B(5); }
{ const log = []; class A { constructor() { log.push('A'); } } class B extends A { constructor() { super((log.push('arg'), 1)); log.push('B'); } } new B(); return log; }
{ class A {} class B extends A { constructor() { Object.setPrototypeOf(B, {}); super(); } } new B(); }
{ class A {} class B extends A { constructor() { Object.setPrototypeOf(B, () => 1); super(); } } new B(); }
{ class A {} class B extends A { constructor() { Object.setPrototypeOf(B, Math.abs); super(); } } new B(); }
{ class A {} class B extends A { constructor() { Object.setPrototypeOf(B, null); super(); } } new B(); }
{ class A {} const B = [class extends A { constructor() { Object.setPrototypeOf(new.target, null); super(); } }][0]; new B(); }
{ const log = []; class A { constructor() { log.push('A'); } } class C { constructor() { log.push('C'); } } class B extends A { constructor() { super((Object.setPrototypeOf(B, C), 1)); } } new B(); new B(); return log; }
{ class A { constructor() { return { odd: 1 }; } } class B extends A { x = 2; constructor() { super(); this.y = 3; } } return new B(); }
{ class A { constructor() { return 5; } } class B extends A { constructor() { super(); this.ok = this instanceof B; } } return new B().ok; }
{ class A { constructor() { throw new RangeError('no'); } } class B extends A { constructor() { try { super(); } catch (e) { this; } } } new B(); }
{ class A {} class B extends A { constructor(x) { if (x) super(); else return {}; } } return [new B(1) instanceof B, new B(0) instanceof B]; }
{ class A {} class B extends A { constructor(x) { if (x) super(); this.z = 1; } } return [new B(1).z, new B(0)]; }
{ class A {} class B extends A { constructor(x) { x && super(); return; } } return [new B(1) instanceof B, new B(0)]; }
{ class A {} class B extends A { constructor(x) { x ? super() : super(); this.q = 1; } } return [new B(1).q, new B(0).q]; }
{ class A {} class B extends A { constructor(n) { for (let i = 0; i < n; i++) super(); } } return [new B(1) instanceof B, new B(2)]; }
{ class A {} class B extends A { constructor() { const t = super(); this.same = t === this; } } return new B().same; }
{ class A { m() { return 1; } } class B extends A { constructor() { super().extra = 5; } } return new B().extra; }
{ class A {} class B extends A { constructor() { super(), this.a = 1; } } return new B().a; }
{ class A {} class B extends A { constructor(a = () => this) { super(); this.f = a; } } const b = new B(); return b.f() === b; }
{ class A {} class B extends A { constructor(a = super()) { this.same = a === this; } } return new B().same; }
{ class A {} class B extends A { constructor() { class C { m() { return this; } } super(); this.c = new C().m() instanceof C; } } return new B().c; }
{ class A {} class B extends A { constructor() { function f() { return this; } super(); this.v = f() === undefined; } } return new B().v; }
{ class A {} class B extends A { constructor() { super(); const o = { t: this, m() { return this; } }; this.r = [o.t === this, o.m() === o]; } } return new B().r; }
{ class A {} class B extends A { constructor() { try { this.x; } catch (e) { super(); this.e = e.name; } } } return new B().e; }
{ class A {} class B extends A { constructor() { typeof this; super(); } } new B(); }
{ class A {} class B extends A { constructor() { let f; { f = () => { this.n = (this.n || 0) + 1; }; } super(); f(); f(); } } return new B().n; }
{ class A {} class B extends A { constructor(k) { lbl: { if (k) break lbl; super(); this.x = 1; } if (k) super(); } } return [new B(0).x, new B(1).x]; }
{ class A {} class B extends A { constructor() { super(); return () => this; } } return new B()() instanceof B; }
{ class A { constructor() { this.f = () => this; } } class B extends A {} const b = new B(); return b.f() === b; }
{ class A { toString() { return 'A' + super.toString(); } } return String(new A()); }
{ class E1 extends Error { toString() { return 'E1:' + super.toString(); } get message() { return 'over'; } } return String(new E1()); }
{ class A { hasOwnProperty(k) { return 'q' + super.hasOwnProperty(k); } x = 1; } return [new A().hasOwnProperty('x'), new A().hasOwnProperty('y')]; }
{ class A { static m() { return super.name; } static n() { return super.call === Function.prototype.call; } } return [A.m(), A.n()]; }
{ class A { *g() { yield 1; yield 2; } } class B extends A { *g() { yield 0; yield* super.g(); } } return [...new B().g()]; }
{ class A { m(a, b) { return [a, b, arguments.length]; } } class B extends A { m(...a) { return super.m(...a); } n() { return super.m.apply(this, arguments); } } return [new B().m(1, 2, 3), new B().n(4)]; }
{ class A { constructor() { this.kind = this.constructor.name; } } class B extends A {} class C extends B { constructor() { super(); } } return [new A().kind, new B().kind, new C().kind]; }
{ let log = []; class A { set x(v) { log.push('set', v, this.n); } } class B extends A { n = 'n'; m() { [super.x] = [1]; ({ a: super.x } = { a: 2 }); for (super.x of [3]); } } new B().m(); return log; }
{ class A { m() { return delete super.x; } } new A().m(); }
{ const log = []; class A { constructor() { log.push('A'); } } class C { constructor() { log.push('C'); } } class B extends A { constructor() { super(...(Object.setPrototypeOf(B, C), [])); } } new B(); return log; }
{ const log = []; class A { constructor() { log.push('A'); } } class C { constructor() { log.push('C'); } } class B extends A { constructor() { (() => super((Object.setPrototypeOf(B, C), 1)))(); } } new B(); return log; }
{ class A { m() { try { delete super.x; } catch (e) { return e.name + e.message; } } n(k) { try { delete super[k()]; } catch (e) { return e.name; } } } let c = 0; return [new A().m(), new A().n(() => c++), c]; }
