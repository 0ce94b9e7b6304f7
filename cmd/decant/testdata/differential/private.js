// Private names: fields, methods, accessors, statics, brand checks, and what V8 says.
{ class A { #p = 1; static m(o) { return o.#p; } } A.m({}); }
{ class A { #p = 1; static m(o) { return o.#p; } } A.m(1); }
{ class A { #p = 1; static m(o) { return o.#p; } } A.m('abc'); }
{ class A { #p = 1; static m(o) { return o.#p; } } A.m(null); }
{ class A { #p = 1; static m(o) { return o.#p; } } A.m(undefined); }
{ class A { #p = 1; static m(o) { return o.#p; } } A.m(Math); }
{ class A { #p = 1; static m(o) { return o.#p; } } A.m([]); }
{ class A { #p = 1; static m(o) { o.#p = 1; } } A.m({}); }
{ class A { #p = 1; static m(o) { o.#p = 1; } } A.m(5); }
{ class A { #p = 1; static m(o) { o.#p = 1; } } A.m(null); }
{ class A { #p = 1; static m(o) { o.#p += 1; } } A.m({}); }
{ class A { #p() {} static m(o) { return o.#p; } } A.m({}); }
{ class A { #p() {} static m(o) { o.#p(); } } A.m({}); }
{ class A { #p() {} static m(o) { o.#p(); } } A.m(1); }
{ class A { #p() {} static m(o) { o.#p(); } } A.m(null); }
{ class A { #p() {} static m(o) { o.#p = 1; } } A.m(new A()); }
{ class A { #p() {} static m(o) { o.#p = 1; } } A.m({}); }
{ class A { get #p() { return 1; } static m(o) { o.#p = 1; } } A.m(new A()); }
{ class A { set #p(v) {} static m(o) { return o.#p; } } A.m(new A()); }
{ class A { set #p(v) {} static m(o) { o.#p++; } } A.m(new A()); }
{ class A { get #p() { return 1; } static m(o) { return o.#p; } } A.m({}); }
{ class A { set #p(v) {} static m(o) { o.#p = 1; } } A.m({}); }
{ class A { set #p(v) {} static m(o) { return o.#p; } } A.m({}); }
{ class A { get #p() { return 1; } static m(o) { o.#p = 1; } } A.m({}); }
{ class A { get #p() { return 1; } static m(o) { o.#p; } } A.m(null); }
{ class A { get #p() { return 1; } static m(o) { o.#p = 1; } } A.m(null); }
{ class A { static #p() {} static m(o) { return o.#p; } } A.m({}); }
{ class A { static #p() {} static m(o) { return o.#p; } } A.m(null); }
{ class A { static get #p() { return 1; } static m(o) { return o.#p; } } A.m({}); }
{ class A { static #p() {} static m(o) { o.#p = 1; } } A.m({}); }
{ class A { static #p() {} static m(o) { o.#p = 1; } } A.m(A); }
{ class A { static #p = 1; static m(o) { o.#p = 1; } } A.m({}); }
{ class A { static #p = 1; static m(o) { return o.#p; } } A.m({}); }
{ class A { static get #p() { return 1; } static m(o) { o.#p = 1; } } A.m(A); }
{ class A { static set #p(v) {} static m(o) { return o.#p; } } A.m(A); }
{ const A = [class { #p() {} static m(o) { return o.#p; } }][0]; A.m(null); }
{ const A = [class { #p() {} static m(o) { return o.#p; } }][0]; A.m(1); }
{ const A = [class { static #p() {} static m(o) { return o.#p; } }][0]; A.m(1); }
{ const A = class { #p() {} static m(o) { return o.#p; } }; A.m(1); }
{ const A = class { static #p() {} static m(o) { return o.#p; } }; A.m(1); }
{ const A = class B { #p() {} static m(o) { return o.#p; } }; A.m(1); }
{ class A { #p = 1; static m(o) { return #p in o; } } return [A.m({}), A.m(new A()), A.m(A), A.m(A.prototype), A.m([]), A.m(() => 1), A.m(Math)]; }
{ class A { #p() {} static m(o) { return #p in o; } } return [A.m({}), A.m(new A()), A.m(A), A.m(A.prototype), A.m(new (class extends A {})())]; }
{ class A { get #p() { return 1; } static m(o) { return #p in o; } } return [A.m({}), A.m(new A())]; }
{ class A { static #p() { return 1; } static m(o) { return #p in o; } } return [A.m({}), A.m(A), A.m(class extends A {}), A.m(new A())]; }
{ class A { static #p = 1; static m(o) { return #p in o; } } return [A.m({}), A.m(A), A.m(class extends A {})]; }
{ class A { #p = 1; static m(o) { return #p in o; } } A.m(1); }
{ class A { #p = 1; static m(o) { return #p in o; } } A.m('abc'); }
{ class A { #p = 1; static m(o) { return #p in o; } } A.m(null); }
{ class A { #p() {} static m(o) { return #p in o; } } A.m(undefined); }
{ class A { get #p() { return 1; } static m(o) { return #p in o; } } A.m(true); }
{ class A { static #p() {} static m(o) { return #p in o; } } A.m(null); }
{ const A = [class { #p() {} static m(o) { return #p in o; } }][0]; A.m(1); }
{ class B { constructor(o) { return o; } } class A extends B { #p = 1; } const o = {}; new A(o); new A(o); }
{ class B { constructor(o) { return o; } } class A extends B { #p() {} } const o = {}; new A(o); new A(o); }
{ class B { constructor(o) { return o; } } const A = class extends B { #p() {} }; const o = {}; new A(o); new A(o); }
{ class B { constructor(o) { return o; } } const A = [class extends B { #p() {} }][0]; const o = {}; new A(o); new A(o); }
{ class B { constructor(o) { return o; } } class A extends B { #p() {} get #q() { return 1; } } const o = {}; new A(o); new A(o); }
{ class B { constructor(o) { return o; } } class A extends B { #x = 1; static g(o) { return o.#x; } static s(o) { o.#x = 5; return o.#x; } } const o = Object.freeze({}); new A(o); return [A.g(o), A.s(o), Object.isFrozen(o), Object.getOwnPropertyNames(o)]; }
{ class B { constructor(o) { return o; } } class A extends B { #x = 1; static g(o) { return o.#x; } } const o = []; new A(o); const f = () => 1; new A(f); return [A.g(o), A.g(f), Object.keys(o), Object.getOwnPropertyNames(f)]; }
{ class B { constructor(o) { return o; } } class A extends B { #x = 1; static g(o) { return o.#x; } } const o = { a: 1 }; new A(o); o.b = 2; delete o.a; o.c = 3; return [A.g(o), Object.keys(o), JSON.stringify(o)]; }
{ class A { #x = 1; m() { Object.freeze(this); this.#x = 2; return [this.#x, Object.isFrozen(this)]; } } return new A().m(); }
{ class A { #x = 1; y = 2; } const a = new A(); return [Object.keys(a), Object.getOwnPropertyNames(a), JSON.stringify(a), { ...a }, Object.assign({}, a), Object.entries(a)]; }
{ class A { #x = 1; y = 2; } const a = new A(); const keys = []; for (const k in a) keys.push(k); return [keys, a['#x'], '#x' in a, a.hasOwnProperty('#x')]; }
{ class A { #x = 1; set(o) { o['#x'] = 9; return [o['#x'], this.#x, Object.keys(o)]; } } const a = new A(); return a.set(a); }
{ class A { #x = 1; get() { return this.#x; } } const a = new A(); for (let i = 0; i < 20; i++) a['k' + i] = i; a['#x'] = 'public'; return [a.get(), a['#x'], Object.keys(a).length]; }
{ class A { #x = 1; get() { return this.#x; } } const a = new A(); Object.seal(a); return [a.get(), Object.isSealed(a), Object.isFrozen(a)]; }
{ class A { #x = 1; get() { return this.#x; } } const a = new A(); Object.setPrototypeOf(a, { g: A.prototype.get }); return a.g(); }
{ class A { #x; set x(v) { this.#x = v; } get x() { return this.#x; } } const a = new A(); const r = [a.x]; a.x = 5; return r.concat(a.x); }
{ class A { #x = 1; cmp(o) { return [this.#x === o.#x, this.#x++, ++this.#x, this.#x--, this.#x += 5, this.#x **= 2, this.#x]; } } return new A().cmp(new A()); }
{ class A { #x = null; #y = 0; #z = 1; m() { return [this.#x ??= 5, this.#y ||= 6, this.#z &&= 7, this.#x, this.#y, this.#z]; } } return new A().m(); }
{ class A { #x = 1; m(o) { return o?.#x; } n(o) { return o?.a.#x; } } const a = new A(); return [a.m(a), a.m(null), a.m(undefined), a.n(null), a.n({ a })]; }
{ class A { #f() { return this.v; } v = 3; m() { return [this.#f(), this.#f?.(), this?.#f()]; } } return new A().m(); }
{ class A { #x = 1; m() { [this.#x] = [7]; ({ a: this.#x } = { a: this.#x + 1 }); return this.#x; } } return new A().m(); }
{ class A { #x = 0; m() { for (this.#x of [1, 2, 3]); return this.#x; } n() { for (this.#x in { a: 1, b: 2 }); return this.#x; } } const a = new A(); return [a.m(), a.n()]; }
{ class A { #a = 1; #b = this.#a + 1; #c = this.#m(); #m() { return this.#b + 1; } get all() { return [this.#a, this.#b, this.#c]; } } return new A().all; }
{ class A { static #s = 1; static #m() { return this.#s; } static get #g() { return A.#s + 1; } static set #g(v) { A.#s = v; } static t() { const r = [A.#s, A.#m(), A.#g]; A.#g = 10; return r.concat(A.#s, A.#m()); } } return A.t(); }
{ class A { static #p = 1; static m() { return this.#p; } } class B extends A {} B.m(); }
{ class A { static #p() { return 1; } static m() { return this.#p(); } } class B extends A {} B.m(); }
{ class A { static #p() { return 1; } static m() { return A.#p(); } } class B extends A {} return B.m(); }
{ class A { #x = 'A'; ax() { return this.#x; } } class B extends A { #x = 'B'; bx() { return this.#x; } } const b = new B(); return [b.ax(), b.bx()]; }
{ class A { #x = 1; inner() { const self = this; return class { get() { return self.#x; } }; } } return new (new A().inner())().get(); }
{ class A { #x = 1; inner() { return class B { #x = 2; get() { return this.#x; } }; } } return new (new A().inner())().get(); }
{ class A { #x = 1; static B = class { read(o) { return o.#x; } }; } return new A.B().read(new A()); }
{ const make = () => class { #x = 1; static has(o) { return #x in o; } static get(o) { return o.#x; } }; const A = make(), B = make(); const r = [A.has(new A()), A.has(new B()), B.has(new B())]; try { A.get(new B()); } catch (e) { r.push(e.message); } return r; }
{ const make = () => class { #x() { return 1; } static has(o) { return #x in o; } static call(o) { return o.#x(); } }; const A = make(), B = make(); const r = [A.has(new A()), A.has(new B()), A.call(new A())]; try { A.call(new B()); } catch (e) { r.push(e.message); } return r; }
{ const make = n => class { #x = n; get x() { return this.#x; } }; const r = []; for (let i = 0; i < 4; i++) { const C = make(i); r.push(new C().x, new C().x); } return r; }
{ class A { #p = 1; static m(o) { return o.#p(); } } A.m(new A()); }
{ class A { #p = 1; m() { return this.#p(); } } new A().m(); }
{ class A { #p = {}; m() { return this.#p.q(); } } new A().m(); }
{ class A { #p = 1; static m(o) { return new o.#p(); } } A.m(new A()); }
{ class A { #p = null; m() { return this.#p.q; } } new A().m(); }
{ class A { #q; m() { const { x } = this.#q; } } new A().m(); }
{ class A { #q; m() { const [x] = this.#q; } } new A().m(); }
{ class A { #q; m() { for (const x of this.#q); } } new A().m(); }
{ class A { #q = 5; m() { for (const x of this.#q); } } new A().m(); }
{ class A { #m() {} n() { return [this.#m.name, this.#m.length, typeof this.#m]; } } return new A().n(); }
{ class A { #m() {} get #g() { return 1; } n() { return this.#m === new A().same(); } same() { return this.#m; } } return new A().n(); }
{ class A { #f = () => 1; #g = function () {}; #h = class {}; n() { return [this.#f.name, this.#g.name, this.#h.name]; } } return new A().n(); }
{ class A { constructor() { this.#init(); } #init() { this.v = 1; } } return new A().v; }
{ const log = []; class A { constructor() { try { this.m(); } catch (e) { log.push(e.message); } } m() {} } class B extends A { #x = 1; m() { return this.#x; } } new B(); return log; }
{ const log = []; class A { constructor() { try { this.m(); } catch (e) { log.push(e.message); } } m() {} } class B extends A { #x() { return 1; } m() { return this.#x(); } } new B(); return log; }
{ class A { #x = this.m(); m() { return #x in this; } r() { return this.#x; } } return new A().r(); }
{ class A { #x() { return 1; } y = this.#x(); } return new A().y; }
{ class A { get #x() { throw new RangeError('g'); } m() { return this.#x; } } new A().m(); }
{ class A { set #x(v) { this.got = v; } m() { const r = this.#x = 5; return [r, this.got]; } } return new A().m(); }
{ class A { get #x() { return this.v; } set #x(v) { this.v = v * 2; } m() { this.#x = 2; this.#x += 1; this.#x++; return this.v; } } return new A().m(); }
{ class A { set #x(v) { this.v = v; } get #x() { return this.v; } m() { this.#x = 3; return this.#x; } } return new A().m(); }
{ class A { #x = 1; m() { const f = () => { this.#x++; return () => this.#x; }; return f()(); } } return new A().m(); }
{ class A { #x = 1; static m(list) { return list.map(o => o.#x).join(); } } return A.m([new A(), new A()]); }
{ class A { #x = 1; m() { return delete this.y; } } return new A().m(); }
{ class A { static { this.get = o => o.#x; } #x = 8; } return A.get(new A()); }
{ let get; class A { #x = 8; static { get = o => o.#x; } } return get(new A()); }
{ class A { #\u0061b = 1; m() { return this.#ab; } } return new A().m(); }
{ class A { #é = 1; m() { return this.#é; } static n(o) { return o.#é; } } const r = [new A().m()]; try { A.n({}); } catch (e) { r.push(e.message); } return r; }
{ class A { #名 = 1; static n(o) { return o.#名; } } try { A.n({}); } catch (e) { return e.message; } }
{ class C { #a = 1; #b = 2; #c = 3; #d = 4; #e = 5; #f = 6; sum() { return this.#a + this.#b + this.#c + this.#d + this.#e + this.#f; } } let s = 0; for (let i = 0; i < 5; i++) s += new C().sum(); return s; }
{ class E1 extends Error { #code; constructor(c) { super('m'); this.#code = c; } get code() { return this.#code; } } const e = new E1(5); return [e.code, Object.keys(e), e.message]; }
{ class Counter { #n = 0; next() { return ++this.#n; } } const c = new Counter(); let s = 0; for (let i = 0; i < 100; i++) s += c.next(); return s; }
