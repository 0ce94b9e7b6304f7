const { EventEmitter } = require('events'); const util = require('util'); const path = require('path'); const qs = require('querystring');
const tests = {
  emitter() { const o = []; const e = new EventEmitter(); e.once('x', (v) => o.push('ev' + v)); e.emit('x', 1); e.emit('x', 2); return o; },
  path: () => path.join('a', '..', 'b'), qs: () => qs.parse('a=1&b=2&a=3'), uuid: () => crypto.randomUUID(), format: () => util.format('a', 1),
  b64: () => Buffer.from('héllo').toString('base64'), url: () => new URL('../x?y=1#z', 'http://e.com/a/b/c').href,
  promisify: () => util.promisify((a, cb) => cb(null, a * 2))(4), hmac: () => require('crypto').createHmac('sha256', 'k').update('d').digest('base64url'),
  te: () => [...new TextEncoder().encode('é')], clone: () => structuredClone({ a: [1, { b: new Date(0) }] }), atob: () => atob(btoa('hi')),
  env: () => { const { env } = process; env.N = 5; env.U = undefined; env.MODE += '!'; delete env.GONE; return [env.N, env.U, env.MODE, env.GONE, 'N' in env, Object.keys(env), `${JSON.stringify(env)}`, Object.hasOwn(env, 'X')]; },
  unset: () => [process.env.N, process.env.MODE, Object.keys(process.env)],
  badenv: () => { const out = []; for (const f of [() => { process.env.S = Symbol('s'); }, () => Object.defineProperty(process.env, 'D', { value: 1 }), () => Object.defineProperty(process.env, 'G', { get() {}, configurable: true, enumerable: true }), () => Object.defineProperty(process.env, 'E', { value: 1, writable: true, enumerable: true, configurable: true }).E]) try { out.push(f()); } catch (e) { out.push(e.name, e.message, e.code); } return out; },
  listed() { const all = { Atomics, SharedArrayBuffer: typeof SharedArrayBuffer === 'undefined' ? undefined : SharedArrayBuffer, eval }; return [typeof Atomics, typeof all.SharedArrayBuffer, typeof eval, Object.keys(all), [] instanceof SharedArrayBuffer, 1 instanceof all.SharedArrayBuffer, all.eval(5), eval.name, eval.length, ...[async () => 1, function* () { }].flatMap((f) => [f.constructor.name, f.constructor.length, f.constructor.prototype === Object.getPrototypeOf(f), Object.getPrototypeOf(f.constructor) === Function, typeof f.constructor, f instanceof f.constructor, JSON.stringify(Object.getOwnPropertyDescriptor(f.constructor, 'prototype').writable)]), Object.prototype.toString.call(SharedArrayBuffer), Object.prototype.toString.call(Atomics)]; },
  timeout: () => new Promise((r) => setTimeout(r, 20, 'late')),
  interval: () => new Promise((r) => { let n = 0; const i = setInterval(() => { if (++n === 3) { clearInterval(i); r(n); } }, 5); }),
  immediate: () => new Promise((r) => setImmediate(r, 7)), tick: () => new Promise((r) => process.nextTick(r, 7)),
  fetch: () => Promise.all([fetch('https://a.example.com/1').then((r) => r.text()), fetch('https://a.example.com/2').then((r) => r.json())]),
};
exports.handler = async (event) => {
  try { return { statusCode: 200, body: JSON.stringify(await tests[event.rawPath.slice(1)]()) ?? 'none' }; } catch (e) { return { statusCode: 500, body: String(e) + e.code }; }
};
