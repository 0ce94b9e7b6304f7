// What V8 says of errors that the program's own syntax raises, and that it says it wherever they are seen.
const c = require('containerless');
const told = (f) => { try { const v = f(); return typeof v === 'string' ? v : JSON.stringify(v); } catch (e) { return e.name + ': ' + e.message; } };
const later = Promise.resolve();
const say = (e) => e.message;

function apart() {
  const o = { five: 5, none: null };
  let a, u;
  return [
    () => { const { x } = u; }, () => { const { x } = o.none; }, () => { const { x: { y } } = o; }, () => { const { none: { y } } = o; }, () => { const [x] = u; },
    () => { const [x] = o.none; }, () => { const [x] = o.five; }, () => { const [x] = o; }, () => { ({ a } = u); }, () => { [a] = o; }, () => { [a] = null; },
    () => { for (const x of o) ; }, () => { for (const x of o.none) ; }, () => { for (const [x] of [1]) ; }, () => { for (const { x } of [null]) ; }, () => { for (const x of 1 + 1) ; },
    () => [...o], () => [...o.five], () => Math.max(...o), () => Math.max(...o.none), () => Math.max(...o, 1), () => ((({ x }) => x)()), () => ((({ x }) => x)(null)),
    () => (([x]) => x)(1), () => (({ x = 1 } = null) => x)(), () => ((x, { y } = {}) => y)(1, null),
    () => { try { throw null; } catch ({ message }) { return message; } }, () => { try { null.x; } catch ({ message }) { return message; } },
    () => { [a, o.none.x] = [1, 2]; },
  ].map(told);
}

function iterators() {
  const made = (next) => ({ [Symbol.iterator]: () => ({ next }) });
  return [
    () => { for (const x of made(5)) ; }, () => { const [x] = made('s'); }, () => [...made()], () => { for (const x of made(() => 1)) ; }, () => [...{ [Symbol.iterator]: () => 1 }],
    () => { const o = { [Symbol.iterator]: 1 }; for (const x of o) ; }, () => { for (const x of { [Symbol.iterator]: () => ({ next: () => ({}), return: () => 5 }) }) break; },
    () => { let n = 0; const [a, ...b] = made(() => ({ done: n > 2, value: n++ })); return [a, b]; }, () => [...'ab', ...new Set([1]), ...(function* () { yield 2; })()],
  ].map(told);
}

function classes() {
  class A { #p = 1; #m() {} static #s() {} get x() { return 1; } static p(o) { return o.#p; } static w(o) { o.#p = 1; } static m(o) { return o.#m; } static s(o) { return o.#s; } static has(o) { return #p in o; } }
  class N extends null {}
  const K = class {}, arrow = () => 1;
  return [
    () => A(), () => A.call({}), () => [1].map(A), () => K(), () => new N(), () => { class B extends 5 {} }, () => { class B extends A { constructor() {} } new B(); },
    () => A.p({}), () => A.p(null), () => A.w({}), () => A.m({}), () => A.m(1), () => A.s({}), () => A.has(1), () => new arrow(), () => new A.p(), () => { new A().x = 1; },
    () => 1 instanceof {}, () => ({}) instanceof arrow, () => 1 instanceof 5, () => { const k = 'k', s = 's'; return k in s; }, () => { class P { static ['prototype']() {} } }, () => { a; let a; },
  ].map(told);
}

function writes() {
  'use strict';
  const o = Object.freeze({ a: 1, b: { c: 1 } }), l = Object.freeze([1]), s = 'abc', k = 'a';
  let u, n = null, i = 0;
  return [
    () => { o.a = 2; }, () => { o[k] = 2; }, () => { o.a += 1; }, () => { o.a++; }, () => { o.a = (() => 1)(); }, () => { o.z = 1; }, () => delete o.a, () => { l[0] = 2; }, () => { l[i] = 2; },
    () => { l.length = 0; }, () => { o.b.c = 5; return o.b.c; }, () => { s.x = 1; }, () => { ({ get x() { return 1; } }).x = 1; }, () => { u.x = say({}); }, () => { n['x' + 1] = 1; }, () => { n[k] = 1; },
    () => n[k], () => u[i + 1], () => n[i + 1], () => n?.a.b, () => o?.z.y.x, () => delete n.x, () => { this.q.r = 1; },
  ].map(told);
}

// Parameters that are taken apart mean the same wherever they are.
function parameters() {
  return [
    () => { function f({ a, b = a }, [d, ...e], ...rest) { return [a, b, d, e, rest, f.length]; } return f({ a: 1 }, [2, 3, 4], 5, 6); },
    () => { function f({ a }, { b } = { b: a }) { return [a, b, f.length]; } return f({ a: 1 }); }, () => { function f({ a }) { function a() {} return typeof a; } return f({ a: 1 }); },
    () => { function f({ a }) { return arguments.length + arguments[0].a; } return f({ a: 1 }, 2); }, () => { const f = ({ a = b }, b) => a; return f({}, 3); },
    () => { function f({ a = () => x }) { var x = 'body'; return a(); } const x = 'outer'; return f({}); }, () => { for (var { a } of [{ a: 1 }]) { let a = 5; } return a; },
    () => { const a = [[1]]; for (const [a] of a) return a; }, () => { const fs = []; for (let { a } of [{ a: 1 }, { a: 2 }]) { a++; fs.push(() => a); } return fs.map((f) => f()); },
  ].map(told);
}

async function promises() {
  const five = 5;
  const g = async ({ x } = {}) => { await later; return five(x); };
  const out = [await later.then(() => five()).catch((e) => e.message), await later.then(() => five()).catch(say), await later.then(() => five()).then(null, ({ message }) => message)];
  out.push(await g().catch(say), (await Promise.allSettled([g(), later.then(() => five())])).map((x) => x.reason.message), await g(null).catch(say));
  out.push(await (async () => { await later; return h(); function h() { return x; } const x = 1; })().catch(say), await later.then((a) => { function a() {} return typeof a; }));
  try { await g(); } catch ({ message }) { out.push(message); }
  return out;
}

c.listen(async () => c.respond({ apart: apart(), iterators: iterators(), classes: classes(), writes: writes(), parameters: parameters(), promises: await promises() }));
