// Classes that extend Date, RegExp and the wrappers of primitives.
{ class D extends Date { year() { return this.getFullYear(); } } const d = new D(2020, 1, 3); return [d.year(), d instanceof D, d instanceof Date, +d, JSON.stringify({ d }), d + '', `${d}`, d - 1, Object.prototype.toString.call(d), new D(NaN).toJSON(), D.UTC(2020), typeof D.now(), new D(d).getTime(), new Date(d).getTime()]; }
{ class D extends Date { constructor(...a) { super(...a); this.x = 1; } toISOString() { return 'mine'; } } const d = new D(0); return [JSON.stringify(d), d.x, Object.keys(d), JSON.stringify([d, new Date(0)]), d.toISOString()]; }
{ class D extends Date { valueOf() { return 7; } toString() { return 's'; } } const d = new D(0); return [+d, d + '', d * 2, `${d}`, d > 6, new Date(d).getTime()]; }
{ class D extends Date { constructor() { super(2020, 0, 1); } } return new D(5).toISOString(); }
{ class N extends Number { double() { return this * 2; } } const n = new N('4'); return [n.double(), n + 1, typeof n, n instanceof N, JSON.stringify(n), n.toFixed(1), Object.keys(n)]; }
{ class S extends String { shout() { return this.toUpperCase() + '!'; } } const s = new S('abc'); return [s.shout(), s.length, s[1], s + '', Object.keys(s), JSON.stringify(s), s instanceof String, [...s]]; }
{ class B extends Boolean { not() { return !this.valueOf(); } } return [new B(false).not(), new B(1).not(), JSON.stringify(new B(true))]; }
{ class R extends RegExp { first(s) { const m = this.exec(s); return m && m[0]; } } const r = new R('a+', 'g'); return [r.first('caat'), r.lastIndex, r.source, r.global, r instanceof R, r instanceof RegExp]; }
{ class R extends RegExp {} const r = new R('a', 'g'); return ['banana'.replace(r, 'o'), 'banana'.match(r), r.test('a'), String(r), r.flags, 'banana'.split(r), [...'banana'.matchAll(r)].length, 'banana'.search(r)]; }
{ class R extends RegExp { exec(s) { const m = super.exec(s); if (m) m[0] = m[0].toUpperCase(); return m; } } return ['banana'.replace(new R('a', 'g'), '<$&>'), 'banana'.match(new R('an')), new R('x').test('x'), 'banana'.match(new R('a', 'g'))]; }
{ class R extends RegExp { constructor(s) { super(s, 'i'); } } return new R(/ab/g).exec('xAB')[0]; }
{ try { class R extends RegExp {} new R('('); } catch (e) { return e.message; } }
[Reflect.construct(Date, [5], Object) instanceof Date, Reflect.construct(Date, [5], Array) instanceof Array, Reflect.construct(Number, [5], Object) instanceof Number]
