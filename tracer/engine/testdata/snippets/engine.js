// What goja's engine does otherwise: products that are -0, new.target of what a constructor calls, proxies of constructors, the
// order of what a regular expression found.
const c = require('containerless');
const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
const sign = (n) => (Object.is(n, -0) ? '-0' : String(n));
function g() { return typeof new.target; }
function made() { if (!new.target) return new made(); this.q = 1; }
function F() { this.a = g(); const h = g; this.b = [h(), g.call(this), Reflect.apply(g, this, []), o.g(), o.h(), [1].map(g)[0], (() => typeof new.target)(), (() => (() => new.target === F)())()]; this.c = made(); this.d = made.call({}); }
const o = { g, h() { return typeof new.target; }, get i() { return typeof new.target; } };
class A { x = g(); y = typeof new.target; static z = typeof new.target; constructor() { this.t = [g(), typeof new.target, new.target.name, this.m(), o.i]; } m() { return typeof new.target; } }
class B extends A { constructor() { const t = [g(), new.target === B]; super(); this.u = [t, g()]; } }
class C extends F { constructor() { super(); this.e = new.target === C; } }
function Target() { this.t = new.target; this.u = (() => new.target === this.constructor)(); return new.target === undefined ? { plain: true } : undefined; }
function Old() { made.call(this); this.same = g() + (new.target ? new.target.name : 'none'); }
c.listen(() => {
  const zero = 0, five = -5, p = { z: 0, n: -7, get got() { return 0; } }, list = [0, -3];
  let q = 0, calls = 0;
  q *= five;
  p.z *= five;
  const n = { valueOf() { calls++; return 0; } }, next = () => { calls++; return -2; };
  console.log(-zero * five, zero * five, 'a1b'.match(/(\d)(?<w>b)/), [...'xx'.matchAll(/x/g)], /q/.exec('aq'), Object.assign([1], { index: 1, input: 2 }));
  c.respond([
    [zero * five, five * zero, q, p.z, zero * p.n, p.got * five, list[0] * list[1], n * five, next() * zero, zero * -1, -zero * five, zero * 5, zero * 1.5, five * 0, Math.floor(0.5) * five, '0' * five, zero * '-1', null * five].map(sign), calls, String(0n * -5n), [NaN * zero, Infinity * zero].map(sign), attempt(() => 1n * zero), [3 * five, five * five, 2 ** 31 * 2 ** 31, 0.1 * 3],
    new F(), o.g(), typeof new.target, new A(), A.z, new B(), new C(), { ...new Target() }.t === Target, new Target().u, Target().plain, Target.call({ constructor: 1 }).plain, Reflect.construct(Target, [], A).t === A, new Old().same, new (class { constructor() { this.o = new Old().same; this.p = g(); } })(),
    (() => { const P = new Proxy(A, {}), Q = new Proxy(function () {}, { get: (t, k, r) => Reflect.get(t, k, r) }), R = new Proxy(class { static [Symbol.hasInstance](v) { return v === 1; } }, {}); return [new P() instanceof P, new A() instanceof P, {} instanceof P, 1 instanceof P, new Q() instanceof Q, 1 instanceof R, {} instanceof R, [] instanceof Array, attempt(() => 1 instanceof {}), attempt(() => ({}) instanceof new Proxy({}, {})), attempt(() => ({}) instanceof new Proxy(() => 1, {}))]; })(),
  ]);
});
