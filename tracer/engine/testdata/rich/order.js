exports.handler = async () => {
  const log = [];
  const say = (x) => { log.push(x); console.log(x); };
  setTimeout(() => say('timeout 10'), 10);
  setTimeout(() => { say('timeout 0'); process.nextTick(() => say('tick in timeout')); Promise.resolve().then(() => say('micro in timeout')); }, 0);
  setTimeout((a, b) => say('timeout 5 ' + a + b), 5, 'x', 'y');
  setImmediate(() => { say('immediate'); process.nextTick(() => say('tick in immediate')); });
  process.nextTick(() => { say('tick'); Promise.resolve().then(() => say('micro in tick')); process.nextTick(() => say('tick 2')); });
  queueMicrotask(() => { say('micro'); process.nextTick(() => say('tick in micro')); queueMicrotask(() => say('micro 2')); });
  Promise.resolve().then(() => say('then 1')).then(() => say('then 2'));
  (async () => { say('async a'); await null; say('async b'); await new Promise((r) => setTimeout(r, 7)); say('async c ' + Date.now()); })();
  const i = setInterval(() => { say('interval'); if (log.filter((x) => x === 'interval').length === 3) clearInterval(i); }, 3);
  const cancelled = setTimeout(() => say('never'), 1);
  clearTimeout(cancelled);
  const t = setTimeout(() => say('unref'), 100000); t.unref();
  say('sync');
  await new Promise((r) => setTimeout(r, 20));
  say('end');
  await Promise.allSettled([Promise.reject(1), 2, { then(f) { f(3); } }]).then((x) => say(JSON.stringify(x)));
  await Promise.any([Promise.reject(1), Promise.resolve(2)]).then(say);
  await Promise.race([new Promise((r) => setTimeout(r, 5, 'slow')), new Promise((r) => setTimeout(r, 2, 'fast'))]).then(say);
  try { await Promise.any([Promise.reject(new Error('x'))]); } catch (e) { say(e.constructor.name + e.message + e.errors.length); }
  const { promisify } = require('util');
  await promisify(setTimeout)(3).then(() => say('promisified'));
  await require('timers/promises').setTimeout(1, 'v').then(say);
  return { log, now: Date.now(), perf: performance.now(), hr: process.hrtime(), type: [typeof t, typeof t.ref, t.hasRef(), Number(t) > 0] };
};
