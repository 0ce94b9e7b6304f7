const c = require('containerless');
const texts = ['{', '{"a":1', '[', '[1', '[1,', '"abc', '"a\nb"', '"\\x"', '"\\u12g4"', '"\\u12', '-', '-x', '01', '1.', '1.x', '1e', '1e+', 'tru', 'trux', 'tru1', 'nul"', '', '  ',
  '{a:1}', '{"a" 1}', '{"a":1,}', '{"a":1,b}', '[1 2]', '1 2', '{} x', 'abc', undefined, NaN, {}, 'aaaaaaaaaaaaaaaaaaaaaaaaaaa', '[1,2,3,4,5,6,7,x,8,9,10,11,12,13,14]',
  '[1,2,3,4,5,6,7,8,9,10,11,x]', '"\\', 'é', '[,]', ':', '{"a":}', '{,}', '-0', '-01', '\u2028', '"\ud800', '{"a":"b" "c"}', '[1}', '{"a":1]', '.5', '+1', '"a\\', '-"', '[tr', '[fals3]', ' {"x":[1,2.5e3,"y"]} ', null, 5];
const tests = [
  () => null.x, () => undefined.x.y, () => { let o = {}; o.f(); }, () => { let f; f(); }, () => { let o = {}; o.a.b.c; }, () => nope, () => nope(1),
  () => { x; let x = 1; }, () => { const k = 1; k = 2; }, () => { new (5)(); }, () => { let o = {}; new o.C(); }, () => [].reduce((a, b) => a), () => null[0],
  () => { let o = {}; o.x.y(); }, () => { let o = { a: {} }; o.a.b(); }, () => (void 0)(), () => { let a = []; a[0](); }, () => { let f = {}; f(); }, () => null.f(),
  () => { let s = 'abc'; s.foo(); }, () => { let o = { f: 1 }; o.f(1); }, () => [1].map(5), () => [1].forEach(), () => { throw new TypeError("Cannot read property of x"); }, () => { null.x = 1; }, () => { let u; u.x = 1; }, () => { let u = {}; u.a.b = { c: [1] }; }, () => { let u = {}; u.a['k'] = () => 1; },
  () => { class A {} A.b.c; }, () => c.nothing(), () => { (() => null)().x; }, () => { let o = { get g() { return null; } }; o.g.x; }, () => { let u; u.x += 1; }, () => { let u = null; u.x++; },
  () => { let o = { p: undefined }; o?.p.q; }, () => { let u; return u?.a.b === undefined && delete u?.a; }, () => decodeURIComponent('%'),
];
c.listen(async req => {
  const out = [];
  for (const t of texts) try { out.push(JSON.parse(t)); } catch (e) { out.push(e.name + ': ' + e.message); }
  for (const t of tests) try { out.push(t()); } catch (e) { out.push(`${e.name}: ${e.message}`, e instanceof Error); }
  try { await (async () => { req.nothing.here; })(); } catch ({ message }) { out.push(typeof message); }
  await Promise.reject(new Error('own')).catch(e => out.push(e.message));
  c.respond(out);
});
