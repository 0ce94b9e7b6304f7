// JSON.stringify: the objects of symbols, which goja takes for the symbols, and indentation, which goja loses behind an empty object.
const c = require('containerless');
class Node { constructor(n) { this.n = n; } }
class Leaf extends Node {}
const tied = (f) => { try { return JSON.stringify(f()); } catch (e) { return [e.name, e.message]; } };
const chain = (n) => { const first = new Node(0); let at = first; for (let i = 1; i < n; i++) at = at.next = i % 2 ? new Leaf(i) : [i, new Node(i)][1]; at.list = [1, { first }]; return { a: 1, first }; };
const box = (s, more) => Object.assign(Object(s), more);
c.listen(() => c.respond([
  tied(() => { const o = {}; o.o = o; return o; }), tied(() => { const a = []; a.push(1, a); return a; }), tied(() => { const o = { a: { b: {} } }; o.a.b.c = o; return o; }), tied(() => { const o = { list: [1, {}] }; o.list[1].back = o.list; return { z: [], o }; }), [1, 2, 3, 4, 5, 9].map((n) => tied(() => chain(n))),
  tied(() => { const m = new Map(); m.self = { m }; return m; }), tied(() => { const o = Object.create(null); o.x = { y: o }; return o; }), tied(() => { const o = { '': {} }; o[''][''] = o; return o; }), tied(() => { const o = { 'a b': { 5: {} } }; o['a b'][5].q = o['a b']; return [o]; }), tied(() => { const o = { [Symbol.toStringTag]: 'T' }; o.o = [o]; return o; }), tied(() => { const s = { a: 1 }; return [s, s, { s }]; }),
  JSON.stringify({ a: Symbol('s'), b: [Symbol('s')] }), JSON.stringify(Object(Symbol('s'))), JSON.stringify([Object(Symbol()), { a: box(Symbol(), { x: 1 }) }]), JSON.stringify(box(Symbol.iterator, { toJSON() { return 'own'; } })),
  JSON.stringify({ a: Object(Symbol()), b: 1 }, (key, value) => (key === 'b' ? box(Symbol(), { k: value }) : value), 2), JSON.stringify({ a: 1, b: 2 }, ['a']), JSON.stringify(Symbol('s')) === undefined, JSON.stringify(Object('s')), JSON.stringify([Object(1), Object(true)]),
  ...[{ a: {}, b: { k: [1, {}, []] } }, [[], { b: [[]] }, {}], { a: { x: undefined }, b: { c: { d() {} }, k: '"{[,:]}\\"\\\\' } }, [], {}, 'é😀', [['\ud800', '\u2028']], undefined, () => 1, null, 7].flatMap(
    (v) => [2, '\t', '--', 0, 20, -1, 2.9, 0.5, 1e-7, -0.5, Object(0.9), '', 'longer than ten', Object(3), Object('ab'), Object(Symbol()), {}, true, null, NaN, Infinity, 'é'].map((space) => JSON.stringify(v, null, space))),
  JSON.stringify({ b: 1, a: [{ b: {}, c: 1 }, {}] }, ['a', 'b'], 1), JSON.stringify({ a: [], toJSON() { return { z: [], y: { x: 1 } }; } }, (k, v) => v, ' '),
  JSON.stringify.name, JSON.stringify.length, (() => { try { return JSON.stringify(Object(1n)); } catch (e) { return e.name; } })(), (() => { const o = {}; o.o = o; try { return JSON.stringify(o); } catch (e) { return e.name; } })(), Object(Symbol('q')).description, { s: Object(Symbol()) },
]));
