const c = require('containerless');
const told = (f) => { try { return f(); } catch (e) { return e.name + ': ' + e.message; } };
c.listen(() => {
  const out = [];
  // What Node.js 20 does not have.
  out.push(typeof Error.isError, typeof JSON.rawJSON, typeof JSON.isRawJSON, typeof Set.prototype.union, typeof new Set().isSubsetOf, typeof Uint8Array.fromBase64, typeof new Uint8Array(1).toHex);
  out.push(Object.getOwnPropertyNames(Set.prototype).includes('difference'), Uint8Array.prototype.toBase64 ? 1 : 2);
  // What V8's Error has.
  class Failure extends Error { constructor(m) { super(m); this.name = 'Failure'; Error.captureStackTrace(this, Failure); } }
  const first = (o) => o.stack.split('\n')[0];
  out.push(first(new Failure('m')), [{}, { name: 'A', message: 'b' }, function () {}].map((o) => { Error.captureStackTrace(o); return first(o); }));
  out.push([1, null, undefined, 'x', Object.freeze({})].map((v) => told(() => Error.captureStackTrace(v))), Error.captureStackTrace.length, Error.captureStackTrace.name, Error.stackTraceLimit);
  const d = Object.getOwnPropertyDescriptor(new Failure('m'), 'stack');
  out.push(Object.keys(d), d.enumerable, d.writable, d.configurable);
  // Properties of characters.
  const text = 'aZ_$9 \u00e9\u4e2d\u0301\u{1d400}\u2118\u00b7\u2028-';
  for (const p of [/\p{ID_Start}/gu, /[$_\p{ID_Continue}]/gu, /\P{IDS}/gu, /\p{Alphabetic}/gu, /\p{Uppercase}/gu, /\p{Lowercase}/gu, /\p{Any}/gu, /\p{ASCII}/gu, /\p{White_Space}/gu, /\p{Math}/gu, /\p{L}/gu]) out.push(text.match(p));
  c.respond(out);
});
