// What the sandbox needs help with: super in fields, the order of keys after a spread, groups of one name, proxies as classes.
{ const P = new Proxy(class { constructor() { this.a = 1; } }, {}); class A extends P {} return new A().a; }
{ const P = new Proxy(class { constructor() { this.a = new.target.name; } }, {}); return new P().a; }
{ const P = new Proxy(class { constructor() { this.a = new.target.name; } }, {}); class A extends P {} return [new A().a, Object.getPrototypeOf(A) === P]; }
{ const P = new Proxy(class { static s = 1; }, { get(t, k, r) { return k === 'extra' ? 'E' : Reflect.get(t, k, r); } }); class A extends P {} return [A.extra, A.s, new A() instanceof A]; }
outcomeOf(() => new RegExp('(?<a>x)|(?<a>y)'))
outcomeOf(() => new RegExp('(?<a>x)(?<a>y)', 'u'))
[String.fromCharCode(1e21), String.fromCharCode(2 ** 53), String.fromCharCode(-1e21), String.fromCharCode(2 ** 63 + 65536 + 65), String.fromCharCode(65.9, -1, 65536 + 66, NaN, Infinity)].map(s => s.charCodeAt(0))
[2 ** 63, 2 ** 64, 1e21, -1e21].map(n => [n | 0, n >>> 0, ~n, n << 1, n & 255, Math.imul(n, 3), Math.clz32(n)])
{ const log = []; const f = n => (log.push(n), n); const o = { ...{ z: 1 }, a: f(1), b: f(2), a: f(3) }; return [Object.keys(o), log, o.a]; }
{ const log = []; const f = n => (log.push(n), n); const o = { ...{ z: 1 }, a: f(1), get c() { return 1; }, b: f(2), a: f(3), c: f(4) }; return [Object.keys(o), log, o.a, o.c]; }
{ const f = n => n; const o = { ...{}, b: f(1), a: f(2), b: f(3), c: 1, a: 5 }; return Object.keys(o); }
{ const f = n => n; const o = { ...{}, x: f(1), x() { return 1; }, y: f(2), set y(v) {} }; return [Object.keys(o), typeof o.x]; }
{ const f = n => n; const o = { ...{}, a: f(0), ['k']: 1, a: f(1), b: 1, a: 2 }; return Object.keys(o); }
{ const f = n => n; const o = { ...{}, a: f(0), ...{ q: 1 }, a: f(1) }; return Object.keys(o); }
{ let x = 1; const o = { ...{}, a: x, b: 2, a: 3 }; const p = { ...{}, a: x++, b: x, a: x }; return [Object.keys(o), Object.keys(p), p]; }
{ class A { static s() { return 's' + this.n; } get g() { return 'G'; } } class B extends A { static n = 'B'; static t = super.s(); f = super.g; h = () => super.g; k = function () {}; static [('x' + 1)] = super.s; } const b = new B(); return [B.t, b.f, b.h(), b.h.name, b.k.name, typeof B.x1, Object.keys(b)]; }
{ const o = { x: 1, m() { return class { y = super.toString; static z = (() => super.name)(); }; } }; return typeof new (o.m())().y; }
{ class A extends Array { x = super.length; y = super.map === Array.prototype.map; } const a = new A(); return [a.x, a.y]; }
{ class A { n(k) { try { delete super[k()]; } catch (e) { return e.name; } } } let c = 0; return [new A().n(() => c++), c]; }
{ class P { get v() { return 7; } } class A extends P { #h = () => super.v; x = [super.v, (() => super.v)()]; 5 = () => super.v; read() { return [this.#h(), this.#h.name, this[5].name]; } } const a = new A(); return [a.x, a.read()]; }
// A var with the name of a parameter that a pattern takes out.
{ function f({ a }) { var a; return a; } function g([a, c], b = a) { var a = a + 1, d = 7, c; return [a, b, c, d]; } const k = (...[a]) => { var a = a || 'none'; const inner = () => a; a += '!'; return inner(); }; return [f({ a: 5 }), g([1, 2]), k(), k('y'), f.length, g.length]; }
{ function h({ a: { x = 4 } = {}, ...rest }) { if (rest) { var x = x + 1; } for (var x = x * 2, i = 0; i < 2; i++) x++; return x; } const l = ({ a }) => { for (var a of [a, 2]); var { a } = { a: 9 }; switch (a) { case 9: var a = 'nine'; } return a; }; return [h({}), l({ a: 'a' }), (({ a }) => { var a = function () {}; return a.name; })({}), (function ({ a }) { for (var a = 0; a < 3; a++); return a; })({ a: 7 })]; }
