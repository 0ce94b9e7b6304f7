// Map and Set: order, changes while walking, spreading, destructuring.
{ const m = new Map([['a', 1], ['b', 2]]); const out = []; for (const [k, v] of m) out.push(k, v); return out.concat([...m.keys()], m.size); }
{ const m = new Map(); for (const w of 'a b a c'.split(' ')) m.set(w, (m.get(w) || 0) + 1); return [...m].sort((a, b) => b[1] - a[1]); }
{ const s = new Set([3, 1, 3, 2]); const [first, ...rest] = s; return [first, rest, s.has(2), s.size, Math.max(...s)]; }
{ const m = new Map([[1, 1], [2, 2], [3, 3]]); const seen = []; for (const [k] of m) { seen.push(k); if (k < 3) m.set(k + 10, 0); m.delete(k); } return [seen, [...m.keys()]]; }
{ const s = new Set(); for (let i = 0; i < 100; i++) { s.add(i % 10); s.delete(i % 3); } return [...s]; }
{ const m = new Map([['x', { n: 1 }]]); const { n } = m.get('x'); m.get('x').n = 5; return [n, [...m.values()].map((v) => v.n)]; }
{ return Map([[1, 2]]); }
{ return new Set(7); }
{ return Array.from(new Map([[1, 2], [3, 4]]), ([k, v]) => k * v); }
{ return Object.fromEntries(new Map([['a', 1], ['b', 2]])); }
{ const s = new Set([1, 2]); const it = s.values(); it.next(); s.add(3); return [...it]; }
{ const m = new Map(); m.set(NaN, 'n').set(-0, 'z').set('', 'e'); return [m.get(NaN), m.get(0), m.get(''), Object.is([...m.keys()][1], 0)]; }
