// What built-in functions say of arguments and receivers that are wrong, and that errors which a program makes stay as they are.
const { listen, respond } = require('containerless');
class Foo {}
class Own extends TypeError {}
const u = undefined, five = 5, long = 2 ** 53;
const wrong = [
  () => new Map(five), () => new Set({}), () => new Set(new Foo()), () => new WeakSet(true), () => new Map([[1, 2], u]), () => new Map('ab'), () => new Map(new Set([1])),
  () => Object.fromEntries(u), () => Object.fromEntries(five), () => Object.fromEntries([1]), () => Object.fromEntries(new Map([[1, 2]]).keys()),
  () => Array.from(null), () => Array.from(u), () => Array.from({ [Symbol.iterator]: 1 }), () => Uint8Array.from(null), () => new AggregateError(five),
  () => new Promise(), () => new Promise(five), () => new Promise({}), () => new Promise(new Foo()), () => new Promise(new RangeError('x')), () => new Promise([]),
  () => [1].map(five), () => [1].map({}), () => [1].map(new Foo()), () => [1].map(Symbol('s')), () => [1].some('x'), () => [].flatMap(), () => [].reduce([]), () => [].sort(five),
  () => 'x'.repeat(-five), () => 'x'.repeat(Infinity), () => 'a'.normalize('x'), () => 'a'.matchAll(/a/), () => (5).toPrecision(0), () => (5).toExponential(-1), () => (5).toString(1), () => 5n.toString(1),
  () => 2n ** -1n, () => BigInt.asIntN(-1, 1n), () => [1].with(5, 1), () => Symbol.keyFor({}),
  () => new Uint8Array(-1), () => new Uint8Array(new ArrayBuffer(8), -1), () => new Uint8Array(new ArrayBuffer(8), 1, -1), () => new ArrayBuffer(-1), () => new ArrayBuffer(long),
  () => new Float32Array(new ArrayBuffer(7)), () => new Float32Array(new ArrayBuffer(8), 1), () => new Uint8Array(2).set([1, 2, 3]), () => new Uint8Array(2).set([1], -1), () => Uint8Array(1),
  () => new DataView(new ArrayBuffer(2)).getInt32(0), () => new DataView(new ArrayBuffer(2)).setInt8(-1, 0), () => new DataView(new ArrayBuffer(2), -1), () => new DataView(new ArrayBuffer(2), 1, -1),
  () => Reflect.get(five, 'x'), () => Reflect.ownKeys('x'), () => Reflect.apply(five), () => Reflect.apply({}), () => Reflect.apply(() => 1, null, five), () => Reflect.construct(Math.max, []),
  () => Reflect.construct(Foo, five), () => Reflect.setPrototypeOf({}, five), () => Reflect.defineProperty({}, 'a', { get: five }), () => Reflect.construct(Date, [], five),
  () => Object.defineProperty({}, 'a', { get: five }), () => Object.defineProperty({}, 'a', { set: 'x' }), () => Object.defineProperty({}, 'a', { get() { return 1; }, value: 1 }),
  () => Object.setPrototypeOf(Object.freeze(new Foo()), {}), () => Object.setPrototypeOf(null, {}),
  () => Map.prototype.get.call({}), () => Map.prototype.get.call(five), () => Set.prototype.add.call(new Foo(), 1), () => new Map().get.call(new Foo()), () => Promise.prototype.then.call(five),
  () => Promise.resolve.call(five), () => Promise.all.call(u, []), () => Date.prototype.getTime.call({}), () => Date.prototype.toISOString.call('x'), () => RegExp.prototype.exec.call([]),
  () => Number.prototype.toFixed.call('x'), () => String.prototype.valueOf.call({}), () => String.prototype.trim.call(null), () => String.prototype.trimStart.call(u), () => Symbol.prototype.toString.call(1),
  () => Function.prototype.toString.call(five), () => [].keys().next.call({}), () => (function* () { yield 1; })().next.call(new Foo()), () => ArrayBuffer.prototype.slice.call([]), () => DataView.prototype.getInt8.call({}),
  () => { const { then } = Promise.prototype; then(); }, () => { const { getTime } = Date.prototype; getTime(); }, () => { const { trim } = String.prototype; trim(); }, () => { const { all } = Promise; all([]); },
  () => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy.x; }, () => { const p = Proxy.revocable({}, {}); p.revoke(); p.proxy.x = 1; }, () => { const p = Proxy.revocable({}, {}); p.revoke(); return Object.keys(p.proxy); },
  () => Object.keys(new Proxy({}, { ownKeys: () => five })), () => Object.getPrototypeOf(new Proxy({}, { getPrototypeOf: () => five })), () => Object.defineProperty(new Proxy({}, { defineProperty: () => false }), 'a', {}),
  () => { throw new TypeError('Value is not an object: 5'); }, () => { throw new RangeError('Source is too large'); }, () => { throw new Own('object is not iterable'); }, () => { throw URIError('Malformed URI'); },
  () => { throw new URIError('Malformed URI'); }, () => { throw Object.assign(new Error(), { message: 'Value is not a constructor' }); },
  () => { const f = x => { try { return new Map(x); } catch (e) { f([]); throw e; } }; f(five); }, () => { try { return new Set(five); } catch (e) { e.message += '!'; throw e; } },
];
listen(async () => {
  const out = [];
  for (const f of wrong) try { out.push(String(f())); } catch (e) { out.push(e.name + ': ' + e.message); }
  for (const p of [Promise.all(five), Promise.race({}), Promise.any(null), Promise.allSettled(u)]) await p.catch(e => out.push(e.message));
  try { await Promise.all(u); } catch (e) { out.push(e.message); }
  try { await (async () => new Map(five))(); } catch (e) { out.push(e.message); }
  for (const f of [wrong[0], () => 'x'.repeat(-five), () => null.x, () => five(), () => { throw new Own('mine'); }]) {
    try { try { f(); } catch (e) { throw e; } } catch (e) { out.push(e.stack.split('\n')[0]); }
  }
  respond(out.join('\n'));
});
