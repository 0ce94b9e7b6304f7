const d = require('diagnostics_channel');
const { inspect } = require('util');

// What channels do, with and without subscribers, as texts.
exports.handler = async () => {
  const out = []; const say = (...a) => out.push(a.map((x) => (typeof x === 'symbol' ? String(x) : inspect(x))).join(' '));
  const attempt = (f) => { try { say(f()); } catch (e) { say(e instanceof Error ? [e.name, e.code, e.message] : e); } };
  const c = d.channel('x'); say(Object.keys(d), d.channel('x') === c, c, c.hasSubscribers, c.unsubscribe(() => 1));
  for (const v of [1, undefined, null, {}, true]) { attempt(() => d.channel(v)); attempt(() => c.subscribe(v)); attempt(() => d.tracingChannel(v)); attempt(() => d.hasSubscribers(v)); attempt(() => v instanceof d.Channel); }
  attempt(() => d.tracingChannel('n')); attempt(() => d.tracingChannel({ start: 1 })); attempt(() => d.tracingChannel({ start: c, end: c }));
  const f = (m, n) => say('got', m, n);
  const g = () => { c.unsubscribe(g); say('g'); };
  c.subscribe(g); c.subscribe(f); say(c, c instanceof d.Channel, c.constructor === d.Channel, Object.keys(c)); c.publish({ a: 1 }); c.publish(2); d.subscribe('x', f); c.publish(3);
  say(c.runStores({ r: 1 }, function (...a) { return [this, a]; }, 'this', 1, 2));
  say(d.unsubscribe('x', f), c.unsubscribe(f), c.unsubscribe(f), c, d.hasSubscribers('x'), d.hasSubscribers('none'));
  say(c.runStores({ r: 1 }, function (...a) { return [this, a]; }, 'this', 1, 2));
  const s = Symbol('s'); d.subscribe(s, f); d.channel(s).publish('by symbol'); say(d.hasSubscribers(s));
  const t = d.tracingChannel('n'); say(Object.getOwnPropertyNames(t), t.hasSubscribers, Object.getOwnPropertyDescriptor(t, 'start').writable);
  const log = (k) => (m) => say(k, m);
  const subs = { start: log('start'), end: log('end'), asyncStart: log('as'), asyncEnd: log('ae'), error: log('err') };
  say(t.traceSync((a) => a, {}, null, 4)); say(t.subscribe(subs), t.hasSubscribers);
  say(t.traceSync(function (a) { return [this, a]; }, { c: 1 }, 't', 4)); attempt(() => t.traceSync(() => { throw 5; })); attempt(() => t.tracePromise(() => { throw 6; }, { p: 0 }));
  say(t.traceCallback((a, cb) => cb(null, a), 1, { cb: 1 }, null, 9, (e, v) => say('cb', e, v)));
  t.traceCallback(function (cb) { cb.call('me', 'wrong'); }, 0, { cb: 2 }, null, function (...a) { say('cb', this, a); });
  t.traceCallback((a, cb) => cb(), undefined, undefined, null, 9, () => say('last'));
  attempt(() => t.traceCallback(() => 1, 0, {}, null, 5)); attempt(() => t.traceCallback(() => { throw 3; }, 0, {}, null, () => 1)); attempt(() => t.traceCallback(() => 1, 4, {}, null, () => 1));
  say(await t.tracePromise(async (x) => x * 2, { p: 1 }, undefined, 21));
  try { await t.tracePromise(async () => { throw 7; }, { p: 2 }); } catch (e) { say('caught', e); }
  const p = t.tracePromise(() => 5, { p: 3 }); say(p, await p);
  say(await t.tracePromise(() => ({ then(r) { r('thenable'); } }), { p: 4 }));
  say(t.unsubscribe(subs), t.unsubscribe(subs), t.unsubscribe({}), t.tracePromise(() => 5, { q: 1 }));
  return { body: JSON.stringify(out), statusCode: 200 };
};
