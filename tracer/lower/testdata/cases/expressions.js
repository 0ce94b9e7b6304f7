//# optional chaining
const o = {a: {b() { return this.c; }, c: 5}, n: null}; log(o?.a?.b?.(), o.n?.x, o.n?.x.y.z, o.zz?.(), o.zz?.[log('no')], o?.['a'].c, o.a?.b(), undefined?.x, o?.a.b?.call({c: 6}), o.n?.x(log('no')));
//# optional chaining keeps this
const o = {m() { return this === o; }, get g() { log('get'); return this.m; }}; log(o?.m(), o.m?.(), (o?.m)(), (o.m)(), o?.['m'](), o?.g?.(), (o?.g)?.(), (o)?.m());
//# optional chaining in parentheses
const o = {}; log((o?.a)?.b, o?.a?.b); try { (o?.a).b; } catch (e) { log(e); } try { (o?.a).b(); } catch (e) { log(e); } try { o?.a.b(); } catch (e) { log(e); } try { (o?.a)(); } catch (e) { log(e); } log(o.x?.a.b(), (undefined)?.a.b.c);
//# optional chaining nested
const o = {f: x => x, a: {b: 1}}, n = null; log(o?.f(n?.x), o?.f(o?.a?.b), o?.[n?.x ?? 'a'], n?.[o?.a].b, o.f?.(o.f?.(n?.y ?? 7)), [n?.a, o?.a.b], `${n?.x}${o?.a?.b}`);
//# optional delete
const o = {a: {b: 1}}, n = null; log(delete n?.x, delete o?.a?.b, o, delete o?.a, o, delete n?.[log('no')]);
//# optional with effects
let c = 0; const f = () => (c++, null); log(f()?.x.y(log('no')), c); const g = () => { log('g'); return {h: () => { log('h'); return null; }}; }; log(g()?.h()?.i(log('no')));
//# spread in calls
const f = (...a) => a; log(f(...[1, 2], 3, ...'ab', ...new Set([4])), f(...[]), Math.max(...[1, 5, 3]), new Array(...[1, 2]), f(log(1), ...[log(2)], log(3))); const o = {m(...a) { return [this === o, a]; }}; log(o.m(...[1]), o['m'](...[2])); try { f(...5); } catch (e) { log(e); } try { f(...null, log('no')); } catch (e) { log(e); } try { null.f(...[log('no')]); } catch (e) { log(e); }
//# spread iterates in order
const it = n => ({[Symbol.iterator]() { log('iterator', n); let i = 0; return {next() { log('next', n); return {value: i, done: i++ > 0}; }}; }}); log([...it('a'), log('between'), ...it('b')]);
//# spread in arrays
log([...[1, 2], ...'ab', ...[,]], [, ...[1]], [...[], , 2], [1, , 2], [, ,], [...[...[1]]], [1, ...[2], 3].length);
//# spread in objects
log({...{a: 1, b: 2}, b: 3, ...null, ...undefined, ...'xy', ...[9], ...5, ...true}); const o = {get a() { log('get'); return 1; }}; log({...o, z: log('z')}, {x: log('x'), ...o}); const c = {...o}; log(Object.getOwnPropertyDescriptor(c, 'a').value);
//# object literals
const a = 1, k = 'key'; log({a, b: 2, 'c d': 3, 4: 5, [k]: 6, [k + 1]: 7, 1.5: 8, 0x10: 9, m() { return 1; }, f: () => 2}); log({a: 1, a: 2}, {b: 1, ['b']: 2, a: 3}, {2: 'x', 1: 'y', b: 'z', a: 'w'}); log({1e21: 1, .5: 2, 1e-7: 3, 123456789012345680000: 4});
//# computed keys in order
const t = n => ({toString() { log('key', n); return n; }}); log({[t('a')]: log(1), [t('b')]: log(2), [(log('expr'), t('c'))]: log(3)});
//# proto
const p = {inherited: 1}; const o = {__proto__: p, own: 2}; log(o.inherited, Object.getPrototypeOf(o) === p, Object.keys(o)); const q = {['__proto__']: p}; log(Object.getPrototypeOf(q) === p, Object.keys(q)); const __proto__ = p; const r = {__proto__}; log(Object.keys(r)); log(Object.getPrototypeOf({__proto__: null}), Object.getPrototypeOf({__proto__: 5}) === Object.prototype); const s = {'__proto__': p}; log(s.inherited); const u = {__proto__() {}}; log(Object.keys(u));
//# methods have no prototype
const o = {m() {}, a: () => {}, f: function () {}}; log('prototype' in o.m, 'prototype' in o.a, 'prototype' in o.f); log(typeof o.f.prototype, o.f.prototype.constructor === o.f);
//# array literals
log([1, 'a', null, [2, [3]], {a: []}], [].length, [undefined].length, [(1, 2)]); const a = [log(1), log(2)]; a[5] = 1; log(a, a.length); log([1, 2, 3].at(-1), Array.isArray([]));
//# member access
const o = {a: {b: [1, {c: 'x'}]}, 'd e': 2, 0: 'zero', '-1': 'neg', '01': 'oct'}; log(o.a.b[1].c, o['a']['b'][0], o['d e'], o[0], o['0'], o[-1], o['-1'], o['01'], o['zz'], o.a['b'].length, 'abc'[1], 'abc'.length, [1, 2]['length']); const k = 'a'; log(o[k], o[k + ''].b[0]); o['1'] = 'one'; o[2] = 'two'; log(o[1], o['2']);
//# keys convert
const o = {undefined: 1, null: 2, true: 3, '1,2': 4, '[object Object]': 5}; log(o[undefined], o[null], o[true], o[[1, 2]], o[{}], o[1.0]); const s = Symbol(); o[s] = 6; log(o[s]);
//# strings compare
log('a' < 'b', 'a' < 'B', '10' < '9', '10' < 9, 'a' + 1 + 2, 1 + 2 + 'a', '5' * '2', '5' - 2, null + 1, undefined + 1, true + true, [] + {}, [] + [], 'b' > 'a', 'abc' <= 'abd');
//# equality
log(null == undefined, null == 0, '' == 0, '1' == 1, true == 1, [] == '', [1] == 1, NaN == NaN, NaN !== NaN, null === undefined, {} == '[object Object]', 'a' === 'a', -0 === 0);
//# typeof and instanceof in expressions
log(typeof typeof 1, !!'' + 1, -'5', +true, +[], +{}, ~~5.7, !0, -null, typeof (() => {})(), typeof new Date(), -(-3), - -3, +-+3, !!!0);
//# numbers as keys and text
log(`${1e21} ${1e-7} ${123456789} ${0.1 + 0.2} ${-0} ${1 / 3} ${1e300 * 1e10}`, String(-0), [1.50, 100, 1e5]);
//# tagged and method chains
log([1, 2, 3].map(x => x * 2).filter(x => x > 2).reduce((a, b) => a + b, 0), 'a-b-c'.split('-').reverse().join('+'), Object.entries({a: 1, b: 2}).map(([k, v]) => k + v));
//# assignments as expressions
let a, b = {}; log((a = 5) + a, (b.c = 6) + b.c, a = b = 7, a, b); let i = 0; const l = []; while ((i = i + 1) < 4) l.push(i); log(l); let m; if ((m = 'found')) log(m);
//# conditional chains
const f = n => n < 0 ? 'neg' : n === 0 ? 'zero' : n < 10 ? 'small' : 'big'; log([-1, 0, 5, 50].map(f)); const g = (a, b) => a && b || 'none'; log(g(1, 2), g(0, 2), g(1, 0)); log(null ?? (0 || 'x'), (null || undefined) ?? 'y');
//# arms with effects
const t = (n, v) => { log(n); return v; }; const f = x => x ? t('yes', 1) : 'free'; log(f(1), f(0)); const g = x => x || t('right'); log(g(0), g(5)); const h = ({a = t('default', 3)} = {}) => a; log(h(), h({a: 1})); let c = 0; const k = x => x && c++; k(0); k(1); log(c); let d = null; d ??= t('assign', 4); d ??= t('no'); log(d);
//# getters on prototypes
const o = Object.create({get x() { return this.y * 2; }, set x(v) { this.y = v; }}); o.x = 4; log(o.x, o.y, Object.keys(o)); o.x++; o.x += 1; log(o.y);
//# functions called with this
function f() { return this; } const o = {f}; log(o.f() === o, (0, o.f)() === o, (o.f)() === o, (o.f = f)() === o, (true && o.f)() === o, [f][0]().length, o['f']() === o);
//# toPrimitive hints
const o = {[Symbol.toPrimitive](h) { log(h); return h === 'number' ? 5 : h; }}; log(`${o}`, o + '', o * 2, o < 6, o == 'default', [0, 0, 0, 0, 0, 7][o], {[o]: 1}); let x = o; x++; log(x, -o);
//# symbols do not convert
const s = Symbol('d'); for (const f of [() => `${s}`, () => s + '', () => +s, () => s++, () => -s, () => s < 1]) try { f(); log('no'); } catch (e) { log(e); } log({[s]: 1}[s], typeof s, s == s, !s);
//# nested templates
const f = (...a) => a.join('|'); log(`a${`b${`c${1}`}`}`, `${f(`${1}`, `${[1, 2]}`)}`, `line
two`, `\${}`, `\u0041`);
//# long chains
let s = ''; for (let i = 0; i < 20; i++) s = s + i + ',' + (i % 2 ? 'odd' : 'even') + ';'; log(s.length, s.slice(0, 20)); let n = 0; n = 1 + 2 + 3 + 4 + 5 + 6 - 7 * 8 / 4 % 5; log(n);
//# labels and names from other alphabets
const größe = 1, 日本 = {ключ: 2}, \u0061bc = 3, 𝒳 = 4; log(größe, 日本.ключ, abc, 𝒳); const f = é => é + 1; log(f(1), (ñ => ñ)('x')); class2: for (;;) break class2;
//# contextual keywords as names
var of = 1, get = 2, set = 3, async = 4, let_ = 5, static_ = 6, from = 7; log(of + get + set + async + let_ + static_ + from); var o = {get: 1, set: 2, async: 3, of: 4, new: 5, if: 6, class: 7, function: 8, null: 9, true: 10, get a() { return 1; }, async() { return 'm'; }, get() { return 'g'; }}; log(o.get(), o.async(), o.if, o.class, o.new, o.null, o.a); var yield_ = 1; for (var x of [1]) log(x);
//# sloppy names
var yield = 1, let = 2, static = 3, await = 4; log(yield + let + static + await); var async = x => x; log(async(5)); async
log('asi');
//# semicolons are inserted
let a = 1
let b = 2
const f = () => 3
log(a
+ b)
a
++b
log(a, b, f())
const g = function () { return
5 }
log(g())
do a++; while (a < 5) log(a)
if (a) b = 1; else b = 2
log(b)
