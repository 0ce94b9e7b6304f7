// Integer operators of numbers beyond 2**63.
const { listen, respond } = require('containerless');
const large = [1e21, -1e21, 1e19, 9.3e18, -1e19, 2 ** 63, 2 ** 63 + 2048, 2 ** 53 + 2, -(2 ** 64) - 4096, 2 ** 84, 1e300, Infinity, -Infinity, NaN, 4294967295, -1, 1.9, -1.9, '1e21', null, undefined, [1e19], { valueOf: () => 1e19 }];
const hash = text => { let h = 2166136261; for (const c of text) { h ^= c.charCodeAt(0); h = (h * 16777619 * 65599) | 0; } return h >>> 0; };
const outcome = f => { try { return String(f()); } catch (e) { return e.name; } };
listen(req => {
  const seen = [], o = { v: 1e21, n: 0, get w() { this.n++; return 1e19; }, set w(v) { seen.push(v); } };
  const note = v => ({ valueOf() { seen.push(v); return v; } });
  let x = 1e21, n = 1e19;
  const k = () => { seen.push('k'); return 'v'; };
  o.v |= 0;
  o.w ^= 1e19;
  o[k()] &= 1e21;
  x >>>= 0;
  n <<= 1e21;
  o.p = 1.5; o.p **= 2.5; o['p'] ^= 1e21;
  respond({
    ops: large.map(a => [a | 0, a ^ 5, a & -1, a << 3, a >> 1, a >>> 0, ~a, 1 << a, 7 >> a, 0 | a, -1 & a, a | a, -a >>> 1, (a + 1) | 0, a * 3 >> 2]),
    order: [note(1) | note(2), (seen.push('l'), note(3)) ^ (seen.push('r'), note(4)), note(1e19) << (seen.push('s'), 1), ~note(1e19)],
    hash: hash('a longer text that is hashed'), seen, o, x, n,
    big: [() => 5n | 2n, () => (2n ** 70n) & (2n ** 65n - 1n), () => ~7n, () => 1n << 66n, () => 1n | 1, () => 1e19 ^ 1n, () => 1n >>> 0n].map(outcome),
    math: [Math.imul(1e21, 3), Math.imul('7', -3), Math.imul(4294967295, 5), Math.clz32(1e21), Math.clz32(0), Math.clz32(-1), Math.clz32(2 ** 63), Math.clz32()],
    chain: ((1e21 | 0) ^ (x << 2)) >>> (n & 3), cond: (x > 0 ? 1e21 : 3) | 0, comma: (x, 1e21) | 0, nested: 1e21 | (1e19 & 1e20), tpl: `${1e21 | 0}`,
  });
});
