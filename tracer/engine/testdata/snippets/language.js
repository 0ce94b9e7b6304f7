'use strict';
const c = require('containerless');
class A { #p = 1; static s = 2; get p() { return this.#p; } set p(v) { this.#p = v; } m() { return super.toString(); } static { A.t = 3; } has(o) { return #p in o; } }
class B extends A { constructor(...a) { super(...a); this.a = a; } }
function* gen() { const x = yield 1; try { yield x * 2; } finally { yield 'f'; } }
const tag = (s, ...v) => s.raw.join('|') + v.join();
c.listen(async req => {
  const out = [];
  const b = new B(1, 2); b.p = 5; out.push(b.p, B.s, A.t, b.m(), b.has(b), b.has({}), b.a);
  const g = gen(); out.push(g.next(), g.next(4), g.return(9), g.next());
  out.push(tag`a${1}\n${2}c`, `${[1, 2]}`, [...'a😀'], { ...{ x: 1 }, y: 2 });
  const { q = 1, ...rest } = { r: 2, s: 3 }; out.push(q, rest);
  const [x, , y = 3, ...z] = [1, 2, undefined, 4, 5]; out.push(x, y, z);
  out.push(null ?? 'd', undefined?.a, b?.p, b.nope?.(), 2 ** 10, 7 % -3, -7 % 3, 1 / -0);
  label: for (let i = 0; i < 3; i++) for (const j of [1, 2]) { if (j === 2) continue label; if (i === 2) break label; out.push([i, j]); }
  try { null.f(); } catch { out.push('caught'); } finally { out.push('finally'); }
  try { try { throw 1; } finally { out.push('inner'); } } catch (e) { out.push(e); }
  let a = null; a ??= 4; a ||= 5; a &&= 6; out.push(a);
  await null; out.push('awaited');
  out.push(await Promise.all([1, Promise.resolve(2)]), (await Promise.allSettled([Promise.reject(1)]))[0].status);
  switch (out.length) { case 1: out.push('one'); default: out.push('default'); case 2: out.push('two'); break; case 3: out.push('three'); }
  var fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); out.push(fs.map(f => f()));
  out.push([3, 1, 2].sort(), [1, 2, 3].at(-1), 'a-b-c'.replaceAll('-', '+'), Object.entries({ k: 1 }), [1, [2, [3]]].flat(Infinity));
  out.push(/(?<y>\d+)-(?<m>\d+)/.exec('2020-12').groups.m, 'aXbX'.split('X'), parseInt('12px'), (255).toString(16), (1.005).toFixed(2));
  do { a++; } while (a < 10); while (a > 8) a--; out.push(a);
  for (const k in { p: 1, q: 2 }) out.push(k);
  out.push(1 < 2 < 3, 3 > 2 > 1, typeof (() => {}), ((a, b = 2, ...c) => 1).length, (function n() {}).name, (() => {}).name);
  out.push(encodeURIComponent('é&'), JSON.stringify({ a: [1, { b: 2 }] }, null, 2), [10, 9, 1].sort(), String(Symbol('d')));
  c.respond(out);
});
