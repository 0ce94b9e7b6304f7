// Errors that jobs reject promises with, and constructors that jobs call: nothing else runs in between.
const c = require('containerless');
c.listen(async (req) => {
  const log = [];
  const note = (what) => log.push(what);
  const f = async (v, bad) => new Promise((a, b) => (bad ? b(v) : a(v)));
  const p = f(1), q = f(new Error('x'), true), r = f(new TypeError('y'), true);
  r.catch((e) => note(e.message)).then(() => note('after'));
  Promise.resolve().then(() => { note(1); null.x; }).catch((e) => note(e.message)).then(() => note(2));
  Promise.resolve().then(() => note('a')).then(() => note('b')).then(() => note('c'));
  Promise.resolve('12').then(Number).then(note);
  Promise.resolve(12n).then(Number).then(note);
  Promise.resolve('7').then(BigInt).then((n) => note(typeof n));
  Promise.resolve().then(() => note('d')).then(() => note('e')).then(() => note('f'));
  await p;
  note('p');
  try { await q; } catch (e) { note(e.message); }
  for (let i = 0; i < 9; i++) await i;
  c.respond(log);
});
