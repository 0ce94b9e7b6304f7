// Functions of the host and built-ins that jobs call directly.
const c = require('containerless');
c.listen(async (req) => {
  const log = [];
  const note = (what) => log.push(what);
  const call = (f, v) => {
    Promise.resolve(v).then(f).then((x) => note([typeof x, String(x)]), (e) => note(e.name));
    Promise.resolve().then(() => note('a')).then(() => note('b')).then(() => note('c'));
  };
  for (const f of [console.log, console.error, JSON.parse, JSON.stringify, parseInt, parseFloat, String, Number, Boolean, Symbol, RegExp, Date, isNaN, structuredClone, encodeURIComponent, Object.keys, Array.from, btoa, queueMicrotask, BigInt]) {
    call(f, '12');
    for (let i = 0; i < 4; i++) await i;
  }
  for (const f of [(12).toString, (12).toFixed, 'x'.padEnd, /x/.exec, 'a'.localeCompare, [1, 2].includes, Function.prototype.toString, Number.prototype.toPrecision, Object.prototype.toString, Math.max, Math.pow]) {
    call(f.bind(12), 16);
    for (let i = 0; i < 4; i++) await i;
  }
  for (let i = 0; i < 20; i++) await i;
  c.respond(log);
});
