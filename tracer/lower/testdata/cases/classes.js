//# basics
class A { constructor(x) { this.x = x; log('ctor', x); } m(y) { return this.x + y; } static s(z) { return z * 2; } get g() { return this.x; } set g(v) { this.x = v; } ['c' + 1]() { return 'c1'; } }
const a = new A(1);
log(a.m(2), A.s(3), a.g, a.c1(), A.name, A.length, typeof A, Object.keys(a).join());
a.g = 7; log(a.x, Object.getOwnPropertyNames(A.prototype).join(), Object.keys(A.prototype).length);
log(a instanceof A, A.prototype.constructor === A, a.constructor.name, A.prototype.m.name, A.prototype.c1.name);
log(Object.getOwnPropertyDescriptor(A.prototype, 'g').get.name, Object.getOwnPropertyDescriptor(A.prototype, 'm').enumerable);
try { A(); } catch (e) { log(e); }
try { new a.m(); } catch (e) { log(e); }
//# derived
class A { constructor(...args) { this.args = args; } hi() { return 'A' + this.args.length; } static make(...a) { return new this(...a); } }
class B extends A { hi() { return 'B' + super.hi(); } }
class C extends B { constructor(x) { log('before'); super(x, x); log('after', this.args.length); this.y = 1; } hi() { return 'C' + super.hi(); } get z() { return super.hi; } static make(x) { return super.make(x); } }
log(new B(1, 2, 3).hi(), new C(5).hi(), C.make(1) instanceof C, B.length, C.length, typeof new C(1).z);
log(Object.getPrototypeOf(C) === B, Object.getPrototypeOf(B.prototype) === A.prototype);
class D extends A { constructor() { try { this.x; } catch (e) { log('early', e); } super(); } }
new D();
class E extends A { constructor() { } } try { new E(); } catch (e) { log(e); }
class F extends A { constructor() { return { odd: 1 }; } } log(new F().odd);
class G extends A { constructor() { super(); try { super(); } catch (e) { log('twice', e); } } } new G();
try { class H extends 5 { } } catch (e) { log(e); }
class N extends null { static s() { return 's'; } } log(N.s(), Object.getPrototypeOf(N.prototype));
//# fields
//! goja
let order = [];
const key = (k) => { order.push(k); return k; };
class A { a = log('a', this instanceof A); [key('b')] = this.a + 1; static c = order.push('c'); d; static { order.push('block', this === A); this.e = 1; } f = () => this.a; static [key('g')] = A.name; 'h i' = 1; 5 = 2; }
const x = new A();
log(Object.keys(x).join(), x.b, x.f(), A.e, A.g, order.join(), x.f.name);
class B extends A { j = this.a; k = super.toString === Object.prototype.toString; constructor() { log('B'); super(); log(this.j, this.k); } }
new B(); log(Object.keys(new B()).join());
class C { x = this.y; y = 1; z = this.y; } log(new C());
class P { constructor() { this.made = 'P'; } } class Q extends P { made = 'Q' + this.made; } log(new Q().made);
class R { static fn = function () { }; static ar = () => 1; static cl = class { }; } log(R.fn.name, R.ar.name, R.cl.name);
//# privates
class A { #x = 1; static #s = 2; #m() { return this.#x; } static #t() { return this.#s; } get #g() { return this.#x * 10; } set #g(v) { this.#x = v; }
  static has(o) { return #x in o; } read() { return [this.#x, this.#m(), this.#g, A.#s, A.#t()].join(); } write(v) { this.#g = v; this.#x += 1; this.#x++; return this.#x; } static peek(o) { return o.#x; }
  opt(o) { return o?.#x; } call(o) { return o.#m(); } badWrite() { this.#m = 1; } inner() { return () => this.#x; } }
const a = new A();
log(a.read(), a.write(5), A.has(a), A.has({}), A.peek(a), a.opt(null), a.opt(a), a.call(a), a.inner()());
for (const f of [() => A.peek({}), () => a.badWrite(), () => a.call({}), () => A.has(1)]) try { f(); } catch (e) { log(e); }
class B extends A { #x = 'own'; both() { return this.#x + this.read(); } } log(new B().both());
log(Object.keys(a).length, JSON.stringify(a));
//# expressions
const A = class { }; const B = class Named { self() { return Named === B; } static n = Named.name; };
log(A.name, B.name, new B().self(), B.n, (class { }).name, ({ k: class { } }).k.name);
const sym = Symbol('s'); const o = { [sym]: class { }, [sym + '' ? 'x' : 'y']() { }, get [sym]() { return 1; } };
class S { [sym]() { } get [sym]() { return 1; } static [Symbol.hasInstance](v) { return v === 1; } *[Symbol.iterator]() { yield 1; yield 2; } async am() { return 3; } }
log([...new S()].join(), 1 instanceof S, S.prototype.am.name);
//# computed names
const sym = Symbol('s'), none = Symbol();
const o = { [sym]: function () { }, ['a' + 1]: () => 1, ['m']() { }, get ['g' + 1]() { return 1; }, [none]: () => 1 };
log(o[sym].name, o.a1.name, o.m.name, Object.getOwnPropertyDescriptor(o, 'g1').get.name, o[none].name);
//# super in literals
const base = { hi() { return 'base ' + this.n; }, get v() { return this.n; } };
const o = { n: 1, hi() { return super.hi() + '!'; }, get v() { return super.v + 1; }, set w(x) { super.n2 = x; }, ['m' + 1]() { return super['hi'](); }, __proto__: base };
log(o.hi(), o.v, o.m1()); o.w = 5; log(o.n2, base.n2);
//# new.target
function F() { log(new.target === F, typeof new.target); } new F(); F();
class A { constructor() { log(new.target.name); } } class B extends A { } new A(); new B();
//# tagged
const tag = (s, ...v) => s.join('|') + s.raw.join('/') + v.join(',');
log(tag`a${1}b\n${2}c`, tag``, tag`\unicode${1}`.length);
const same = () => (s => s)`x${0}`; log(same() === same(), Object.isFrozen(same()), ((s) => s)`x${0}` === same());
const obj = { t(s) { return this === obj && s[0]; } }; log(obj.t`hey`, obj['t']`you`);
//# bigint
log(typeof 10n, 10n * 3n === 30n, String(2n ** 70n), -5n / 2n === -2n, 0x1Fn === 31n, 1n < 2, 2n == 2, [3n, 1, 2n].sort().join());
let b = 1n; b++; log(b === 2n, b-- === 2n, typeof -b);
try { 1n + 1; } catch (e) { log(e); } try { +1n; } catch (e) { log(e); }
//# regexp
log(/a(b+)/.exec('xabb')[1], /x/gi.flags, 'a-b'.replace(/-/g, '+'), /[/]\/\u{61}/u.source, /(?<n>\d)/.exec('a5').groups.n, [...'a1b2'.matchAll(/\d/g)].length);
const make = () => /x/; log(make() === make());
//# classes in closures
const made = []; for (let i = 0; i < 3; i++) made.push(class { static i = i; j() { return i; } }); log(made.map((c) => c.i + new c().j()).join());
const mixin = (Base) => class extends Base { mixed() { return 'm' + super.who(); } }; class W { who() { return 'w'; } } log(new (mixin(W))().mixed());
try { new X(); class X { } } catch (e) { log(e); }
try { class Y extends Y { } } catch (e) { log(e); }
class Arr extends Array { sum() { return this.reduce((a, b) => a + b, 0); } } const arr = Arr.from([1, 2]); arr.push(3); log(arr.sum(), arr.length, arr instanceof Arr, arr.map((x) => x * 2).sum());
class Err extends Error { constructor(m) { super(m); this.name = 'Err'; this.code = 5; } } try { throw new Err('boom'); } catch (e) { log(e.message, e.name, e.code, e instanceof Err, e instanceof Error, String(e)); }
class T { constructor() { this.f = () => this; } } const t = new T(); log(t.f() === t); class U extends T { constructor() { super(); this.g = () => this; } } const u = new U(); log(u.g() === u, u.f() === u);
//# odd field names
//! goja
class A { static = 1; get = (k) => k + this.async; set = 3; async = 4; static static = 5; of = 6; get x() { return this.set; } static async m() { } }
log(new A().get(1), A.static, Object.keys(new A()).join(), new A().x, new A().get.name);
//# arrows in constructors
//! goja
class A { constructor(x) { this.x = x; this.t = new.target; } m() { return 'A' + this.x; } }
class B extends A { f = 1; constructor(x) { const late = () => this; const call = y => super(y); try { late(); } catch (e) { log(e); } call(x); log(late() === this, this.x, this.f); try { call(2); } catch (e) { log(e); } }
  m() { return [1, 2].map(n => super.m() + n + (() => super['m']())()).join(); } set(v) { (() => { super.v = v; })(); return this.v; } }
const b = new B(1); log(b.m(), b.t === B, b.set(5));
function F() { return (() => new.target)() === F; } log(F(), typeof new F());
class C extends A { constructor(v) { if (v) super(v); else return {odd: 1}; return undefined; } } log(new C(1).x, new C(0).odd);
class D extends A { constructor() { try { return; } catch (e) { log(e); super(3); } } } log(new D().x);
const o = {__proto__: {v: 1}, m() { return () => super.v; }}; log(o.m()());
//# names of computed fields
//! goja
let n = 0; const key = () => 'k' + n++;
class A { [key()] = () => 1; static [key()] = class { static seen = this.name; }; [key()] = class { static name = 'own'; }; [key()] = class Named { }; }
const a = new A(); log(a.k0.name, A.k1.name, A.k1.seen, a.k2.name, a.k3.name);
for (const k of ['x', 'y']) { class Q { [k] = function () { }; } log(new Q()[k].name, new Q()[k].name); }
log(({[key()]: class { static seen = this.name; }}).k4.seen);
try { class P { static [(log('key'), 'prototype')]() { } [log('never')]() { } } } catch (e) { log(e); }
