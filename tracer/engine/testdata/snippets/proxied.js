const c = require('containerless');
const told = (f) => { try { return f(); } catch (e) { return e.name + ': ' + e.message; } };
// What handlers of proxies of arrays see.
c.listen(() => {
  const log = [];
  const seen = (target) => new Proxy(target, {
    get(t, k, r) { log.push('get ' + String(k)); return Reflect.get(t, k, r); },
    has(t, k) { log.push('has ' + String(k)); return k in t; },
  });
  const holes = [1, , 3]; // eslint-disable-line no-sparse-arrays
  const out = [];
  for (const run of [
    (p) => p.every((v) => v > 0), (p) => p.some((v) => v > 2), (p) => p.forEach((v, i, o) => { log.push([v, i, o === p]); }), (p) => p.filter((v) => v > 1),
    (p) => p.map((v) => v * 2), (p) => p.reduce((a, b) => a + b), (p) => p.reduceRight((a, b) => a + '/' + b, 'x'), (p) => p.indexOf(3), (p) => p.indexOf(undefined),
    (p) => p.lastIndexOf(1), (p) => p.lastIndexOf(3, -2), (p) => p.indexOf(1, 1), (p) => told(() => seen([]).reduce((a) => a)), (p) => told(() => p.map(1)), (p) => [undefined, null, true].map((v) => told(() => [1].filter(v))), (p) => p.concat, (p) => p.map.length + p.map.name,
  ]) out.push(String(run(seen(holes))));
  out.push([1, 2, 3].map((v) => v + 1), [[1, 2], [3]].filter((v) => v.length > 1), told(() => [].reduce((a) => a)), [3, 1].indexOf(1));
  c.respond([out, log.map(String)]);
});
