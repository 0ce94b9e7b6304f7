// Classes that extend Map and Set, and what else built-ins are for a class.
{ class M extends Map { getOr(k, d) { return this.has(k) ? this.get(k) : d; } } const m = new M(); m.set('a', 1); return [m.getOr('a', 0), m.getOr('b', 9), m.size, m instanceof M, m instanceof Map, Object.prototype.toString.call(m)]; }
{ class M extends Map { constructor(...a) { super(...a); this.extra = 1; } } const m = new M([['a', 1], ['b', 2]]); return [m.size, m.get('b'), m.extra, Object.keys(m)]; }
{ class S extends Set { addAll(...v) { for (const x of v) this.add(x); return this; } } const s = new S([1]); return [s.addAll(2, 3).size, s.has(3), s instanceof S]; }
{ class S extends Set { add(x) { return super.add(x * 2); } } const s = new S(); s.add(2); return [s.has(4), s.has(2), s.size]; }
{ class S extends Set { add(x) { return super.add(x * 2); } } return new S([1, 2]).has(4); }
{ class M extends Map { set(k, v) { return super.set(k, v + 1); } } const m = new M(); m.set('a', 1); return m.get('a'); }
{ class M extends Map { get(k) { return 'got ' + super.get(k); } } const m = new M([[1, 2]]); return [m.get(1), m.has(1), m.delete(1), m.size]; }
{ class M extends Map { #n = 0; set(k, v) { this.#n++; return super.set(k, v); } get n() { return this.#n; } } const m = new M(); m.set(1, 1).set(2, 2); return [m.n, m.size]; }
{ class M extends Map { get size() { return 'sz' + super.size; } } return new M().size; }
{ class M extends Map {} const r = []; new M([[1, 2]]).forEach((v, k, m) => r.push(v, k, m instanceof M)); return r; }
{ class Lru extends Map { constructor(max) { super(); this.max = max; } put(k, v) { this.delete(k); this.set(k, v); if (this.size > this.max) this.delete(this.keys().next().value); return this; } } const l = new Lru(2).put('a', 1).put('b', 2).put('a', 3).put('c', 4); return [l.has('b'), l.get('a'), l.size]; }
{ class M extends Map {} const f = o => o.size; const r = []; for (let i = 0; i < 3; i++) { const m = new M(); m.set(i, i); r.push(f(m), f(new Map()), f({ size: 's' })); } return r; }
