//# order
const p = (async () => { log('a'); await null; log('b'); await new Promise((r) => r()); log('c'); return 5; })();
p.then((v) => log('then', v)); Promise.resolve().then(() => log('1')).then(() => log('2')).then(() => log('3')).then(() => log('4')); log('sync');
//# throw and finally
async function f(x) { try { log('try'); if (x) throw new Error('e'); return await 'r'; } catch (e) { log('catch', e); await null; return 'c'; } finally { log('finally'); await 0; log('after'); } }
f(0).then((v) => log(v)); f(1).then((v) => log(v));
(async () => { try { await Promise.reject(new TypeError('t')); } catch (e) { log(e); } })();
(async () => { throw 1; })().catch((e) => log('caught', e));
(async (a = (() => { throw 2; })()) => a)().catch((e) => log('default', e));
//# loops
(async () => { let s = 0; for (let i = 0; i < 3; i++) { s = s + await Promise.resolve(i); if (i === 1) continue; log('i', i, s); } for (const x of [1, await 2, 3]) { if (await x === 3) break; log(x); } do { s--; } while (await s > 0); log('end', s); for (const k in { a: 1, b: 2 }) log(await k); label: while (true) { await 0; for (;;) { await 1; break label; } } log('out'); })();
//# return promise takes ticks
(async () => { return Promise.resolve('p'); })().then(log); (async () => 'v')().then(log); (async () => { return { then(r) { r('t'); } }; })().then(log); Promise.resolve().then(() => log(1)).then(() => log(2)).then(() => log(3)).then(() => log(4));
//# operands
const s = [1]; const o = { async m() { return this === o; }, x: 1 };
(async () => { s[0] += await 5; log(s[0]); log([await 1, await 2].join(), await o.m(), { a: await 3 }.a, `t${await 4}`, (await (async () => 6)()) + 1, await o?.m(), (await null) ?? 'n', await (1, 2)); const { a, b = await 9 } = await { a: 8 }; log(a, b); log((await Promise.all([1, (async () => 2)()])).join()); const f = async () => { o.x += await 1; }; const q = f(); o.x = 10; await q; log(o.x); })();
//# methods and arrows
class A { #v = 1; async m(x) { await 0; return this.#v + x; } static async s() { return (await new this().m(1)) * 2; } arrow = async () => { await 0; return this.#v; }; }
A.s().then(log); new A().arrow().then(log); (async function () { return arguments.length + await 1; })(1, 2).then(log);
class B extends A { async m(x) { return 10 + await super.m(x); } } new B().m(1).then(log);
//# nested functions
(async () => { const fs = []; for (let i = 0; i < 3; i++) { fs.push(async () => { await 0; return i; }); await fs[i](); } log((await Promise.all(fs.map((f) => f()))).join()); switch (await 2) { case 1: log('one'); case await 2: log('two'); default: log('def'); } })();
//# combinators
Promise.allSettled([1, Promise.reject(2)]).then((r) => log(r.map((x) => x.status).join())); Promise.race([new Promise(() => { }), 3]).then(log); Promise.any([Promise.reject(1), 4]).then(log); (async () => { try { await Promise.all([1, Promise.reject(new RangeError('x'))]); } catch (e) { log(e); } })();
