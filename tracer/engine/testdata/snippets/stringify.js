// JSON.stringify: the objects of symbols, which goja takes for the symbols, and indentation, which goja loses behind an empty object.
const c = require('containerless');
const box = (s, more) => Object.assign(Object(s), more);
c.listen(() => c.respond([
  JSON.stringify({ a: Symbol('s'), b: [Symbol('s')] }), JSON.stringify(Object(Symbol('s'))), JSON.stringify([Object(Symbol()), { a: box(Symbol(), { x: 1 }) }]), JSON.stringify(box(Symbol.iterator, { toJSON() { return 'own'; } })),
  JSON.stringify({ a: Object(Symbol()), b: 1 }, (key, value) => (key === 'b' ? box(Symbol(), { k: value }) : value), 2), JSON.stringify({ a: 1, b: 2 }, ['a']), JSON.stringify(Symbol('s')) === undefined, JSON.stringify(Object('s')), JSON.stringify([Object(1), Object(true)]),
  ...[{ a: {}, b: { k: [1, {}, []] } }, [[], { b: [[]] }, {}], { a: { x: undefined }, b: { c: { d() {} }, k: '"{[,:]}\\"\\\\' } }, [], {}, 'é😀', [['\ud800', '\u2028']], undefined, () => 1, null, 7].flatMap(
    (v) => [2, '\t', '--', 0, 20, -1, 2.9, '', 'longer than ten', Object(3), Object('ab'), Object(Symbol()), {}, true, null, NaN, Infinity, 'é'].map((space) => JSON.stringify(v, null, space))),
  JSON.stringify({ b: 1, a: [{ b: {}, c: 1 }, {}] }, ['a', 'b'], 1), JSON.stringify({ a: [], toJSON() { return { z: [], y: { x: 1 } }; } }, (k, v) => v, ' '),
  JSON.stringify.name, JSON.stringify.length, (() => { try { return JSON.stringify(Object(1n)); } catch (e) { return e.name; } })(), (() => { const o = {}; o.o = o; try { return JSON.stringify(o); } catch (e) { return e.name; } })(), Object(Symbol('q')).description, { s: Object(Symbol()) },
]));
