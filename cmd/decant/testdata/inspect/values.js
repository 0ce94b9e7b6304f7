// Texts of values by util.inspect and util.format: fixed ones, and those that are made from seeds.
const { listen, respond } = require('containerless');
const util = require('util');

class A { constructor() { this.x = 1; } }
class B extends A { get g() { return 1; } static s = 2; }
class Tagged { get [Symbol.toStringTag]() { return 'TT'; } }
class Table extends Map {}
class Bag extends Set {}
class Bytes extends Uint8Array {}
class Moment extends Date {}
class Pattern extends RegExp {}
class Later extends Promise {}
class Count extends Number {}
class Derived extends A { constructor() { super(); this.y = 2; } }
class Empty {}
class Renamed { static name = 'other'; }
class Computed { static name() {} }
const without = (o) => Object.setPrototypeOf(o, null);
const nothing = () => Object.create(null);
const over = (o, proto) => Object.setPrototypeOf(o, proto);
const constructed = (proto) => { function Made(a) { this.a = a; } Made.prototype = proto; return new Made(1); };
const lost = () => { class Lost { constructor() { this.l = 1; } } delete Lost.prototype.constructor; return Lost; };
const circular = () => { const o = { name: 'o' }; o.self = o; o.list = [o, { o }]; return o; };
const pair = () => { const a = { n: 'a' }, b = { n: 'b', a }; a.b = b; return [a, b, a]; };
const nested = (n) => (n === 0 ? 'end' : { n, next: nested(n - 1) });
const listed = (n) => (n === 0 ? [] : [n, listed(n - 1)]);
const defined = (o, key, d) => Object.defineProperty(o, key, d);
const up = (n, f) => Array.from({ length: n }, (_, i) => f(i));
const { inspect } = util;

const values = [
  () => undefined, () => null, () => true, () => -0, () => 0, () => NaN, () => 1e21, () => 10n, () => -5n, () => Symbol('a'), () => Symbol(), () => Symbol.iterator,
  () => '', () => 'a', () => "it's", () => '"', () => `'"`, () => '\'"`', () => '`${\'"', () => 'a\nb', () => '\0\x01\b\t\v\f\r\x1b\x7f\x80\x9f\\', () => '\ud800', () => 'a\udc00b', () => '\ud83d\ude00',
  () => 'x'.repeat(200), () => 'line\n'.repeat(30), () => ['line\n'.repeat(8)], () => ({ a: { b: 'first line\nsecond line, which is longer than the others of them' } }), () => 'y'.repeat(10001), () => 'y'.repeat(10002),
  () => [], () => [1], () => [1, 2, 3], () => [[[[]]]], () => [[[[1]]]], () => [, ], () => [1, , 3], () => [, , 1, , ,], () => Object.assign([1], { k: 2 }), () => Object.assign([], { k: [] }), () => new Array(5), () => defined([1], 'h', { value: 1 }),
  () => up(6, (i) => i), () => up(7, (i) => i), () => up(100, (i) => i), () => up(101, (i) => i), () => up(120, (i) => i * i), () => up(27, (i) => 'item' + i * i), () => up(101, (i) => [i]), () => up(9, (i) => i / 4), () => up(8, (i) => 'x'.repeat(i * 3)),
  () => [1, 22, 333, 4444, 55555, 666666, 7777777], () => ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbb', 'cc', 'ddddddddddddd', 'e', 'fffffffff', 'gggggg'], () => [1, 2n, 3, 4, 5, 6, 7, 8], () => [1, 2, 'x', 4, 5, 6, 7, 8],
  () => ['é', '日本', '😀', 'b', 'c', 'd', 'e', 'f'], () => ['e\u0301', '한', 'ᄒ', 'ก', 'ا', '\u200b', '\u{1f468}\u200d\u{1f469}', '©'], () => [true, false, null, undefined, 1, 'x', 2n, Symbol.iterator], () => up(40, (i) => ({ i })), () => up(12, (i) => [i, 'v' + i]),
  () => ({}), () => ({ a: 1 }), () => ({ a: 1, b: 'x', c: [1, 2], d: { e: { f: { g: 1 } } } }), () => ({ 'a b': 1, 2: 3, é: 4, $: 5, _: 6, 'x-y': 7, __proto__: null }), () => ({ ['__proto__']: 1 }), () => ({ undefined: undefined, null: null }),
  () => ({ [Symbol('k')]: 1, [Symbol()]: 2, [Symbol('a\nb')]: 3 }), () => ({ get a() { return 1; }, set b(v) {}, get c() { return 1; }, set c(v) {} }), () => ({ f() {}, g: () => {}, async h() {}, *i() {}, j: class {}, k: class K {} }),
  () => ({ long: 'x'.repeat(60), other: 'y'.repeat(20) }), () => ({ l: 'x'.repeat(30), other: 'y'.repeat(20) }), () => ({ a: { aa: 'x'.repeat(20), bb: 'y'.repeat(20), cc: 'z'.repeat(20), dd: 1 }, b: [{ q: 1, w: 2 }, { q: 3, w: 4 }] }),
  () => up(30, (i) => i).reduce((o, i) => ({ ...o, ['key' + i]: i }), {}), () => ({ a: { b: { c: {} } } }), () => ({ a: { b: { c: [] } } }), () => ({ a: { b: { c: new Map() } } }), () => ({ a: { b: { c: new Date(0) } } }), () => ({ a: { b: { c: () => 1 } } }), () => nested(6), () => listed(7),
  () => Object.create(null), () => Object.assign(Object.create(null), { a: 1 }), () => Object.create({}), () => Object.create({ a: 1 }), () => Object.create(Object.create(null)), () => Object.create(new A()), () => Object.create(A.prototype), () => defined({}, 'hidden', { value: 1 }),
  () => new A(), () => new B(), () => new Tagged(), () => [new Tagged()], () => new (class {})(), () => new (class Foo { constructor() { this.a = [1]; } })(), () => ({ constructor: 'x', a: 1 }), () => ({ constructor: { name: 'Fake' } }), () => new (class extends A {})(), () => ({ [Symbol.toStringTag]: 'T', a: 1 }), () => ({ [Symbol.toStringTag]: '' }),
  () => A.prototype, () => B.prototype, () => Object.prototype, () => Tagged.prototype, () => [A.prototype],
  () => class {}, () => A, () => B, () => Table, () => class extends null {}, () => class extends (class {}) {}, () => class Q extends Object.assign(function F() {}, {}) {}, () => Object.assign(class Z {}, { a: 1 }),
  () => function () {}, () => function f() {}, () => () => {}, () => async () => {}, () => async function af() {}, () => function* g() {}, () => Object.assign(() => {}, { a: 1 }), () => Object.assign(function n() {}, { b: { c: 1 } }), () => defined(() => {}, 'name', { value: 'other' }), () => (function f() {}).bind(null), () => ({ m() {} }).m, () => ({ get x() { return 1; } }),
  () => Object.setPrototypeOf(function f() {}, null), () => Object.setPrototypeOf(class C {}, null), () => Math.max, () => Array.prototype.map, () => Object, () => Map, () => Promise.resolve, () => parseInt, () => console.log,
  () => new Map(), () => new Map([[1, { a: 2 }], ['k', [1]]]), () => new Map([[{ a: 1 }, new Map([[[], {}]])]]), () => Object.assign(new Map([[1, 2]]), { p: 1 }), () => new Table([[1, 2]]), () => new Table(), () => Object.setPrototypeOf(new Map([[1, 2]]), null), () => new Map(up(120, (i) => [i, i])), () => [new Map([[1, { a: { b: 1 } }]])],
  () => new Set(), () => new Set([1, 'a', { b: 1 }]), () => new Set([[1, [2, [3, [4]]]]]), () => Object.assign(new Set([1]), { p: [] }), () => new Bag([1]), () => Object.setPrototypeOf(new Set([1, 2]), null), () => new Set(up(120, (i) => 'v' + i)), () => ({ a: { b: { c: new Set([1]) } } }),
  () => [].values(), () => 'x'[Symbol.iterator](), () => (function* () {})(), () => 'a'.matchAll(/a/g),
  () => new Date(0), () => new Date(NaN), () => new Moment(0), () => Object.assign(new Date(0), { x: 1 }), () => [new Date(1e12)], () => /a\/b/gi, () => new RegExp(''), () => new Pattern('x', 'y'), () => Object.assign(/q/, { p: 1 }), () => [/x/], () => ({ a: { b: { c: /deep/ } } }),
  () => new Number(3), () => new Number(-0), () => new String('abc'), () => new Boolean(false), () => Object(5n), () => new Count(3), () => Object.assign(new String('ab'), { c: 1 }), () => Object.setPrototypeOf(new Number(1), null), () => [new String("it's")],
  () => new Uint8Array(3), () => new Float64Array([1.5, -0, NaN, Infinity]), () => new BigInt64Array(2), () => new Bytes(4), () => new Uint8Array(0), () => new Int16Array(120), () => Object.assign(new Uint8Array(2), { z: 1 }), () => Object.setPrototypeOf(new Uint16Array(3), null), () => ({ a: { b: { c: new Uint8Array(2) } } }),
  () => new ArrayBuffer(0), () => new ArrayBuffer(5), () => new Uint8Array([1, 16, 255]).buffer, () => new ArrayBuffer(120), () => new DataView(new ArrayBuffer(4), 1), () => Object.assign(new ArrayBuffer(2), { x: 1 }),
  () => Promise.resolve(4), () => new Promise(() => {}), () => Promise.resolve({ a: { b: { c: { d: 1 } } } }), () => Object.assign(Promise.resolve(1), { x: 1 }), () => Later.resolve([1]), () => [Promise.resolve('x')],
  () => new WeakMap(), () => new WeakSet([{}]), () => Object.assign(new WeakMap(), { a: 1 }), () => (function () { return arguments; })(), () => (function () { return arguments; })(1, 'b'), () => Math, () => JSON, () => Reflect, () => [Math],
  circular, pair, () => { const a = []; a.push(a, [a]); return { a }; }, () => { const m = new Map(); m.set('m', m); m.set(m, 1); return m; }, () => { const s = new Set(); s.add(s); return s; }, () => { const f = () => 1; f.f = f; return f; }, () => { const o = {}; return [o, o, { o }]; },
  () => new Proxy({ a: 1 }, {}), () => new Proxy([1], {}), () => new Proxy(function p() {}, {}), () => new Proxy(class P {}, {}), () => new Proxy(new Map([[1, 2]]), {}), () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; }, () => new Proxy({ a: 1 }, { get() { throw new TypeError('asked'); }, ownKeys() { return []; } }), () => [new Proxy({ x: new Proxy([], {}) }, {})],
  () => ({ [inspect.custom]() { return 'custom'; } }), () => ({ a: { [inspect.custom](depth, options, f) { return `${depth} ${Object.keys(options)} ${f === inspect}\nnext`; } } }), () => ({ [inspect.custom]() { return { x: 1 }; } }), () => ({ [inspect.custom]() { return this; }, a: 1 }), () => new (class C { [inspect.custom]() { return 42; } })(), () => ({ [inspect.custom](d, o) { return o.stylize('s', 'string') + inspect({ a: { b: { c: { d: 1 } } } }, { ...o, depth: d - 1 }); } }), () => ({ [inspect.custom]: 'none' }), () => { class P { [inspect.custom]() { return 'P'; } } return [P.prototype, new P()]; },
  // Objects whose prototypes have no constructor.
  () => without(new A()), () => without(new Derived()), () => without(new Empty()), () => without(new (class extends Empty {})()), () => without(new Renamed()), () => without(new Computed()), () => without({ a: 1 }), () => without(Object.create(A.prototype)), () => without(new Object()), () => [[[[without(new A())]]]],
  () => without(Reflect.construct(A, [], Derived)), () => without(Reflect.construct(Object, [], A)), () => without(Reflect.construct(A, [], Empty)), () => without(Reflect.construct(Empty, [])), () => without(Reflect.construct(A, [], Object)), () => without(Reflect.construct(function F() { this.f = 1; }, [], A)), () => without({ ...new A() }), () => without(structuredClone({ a: 1 })), () => without(JSON.parse('{"a":1}')),
  () => over(new A(), nothing()), () => over(new Derived(), nothing()), () => over({}, nothing()), () => over(over(new A(), Empty.prototype), nothing()), () => without(over({}, A.prototype)), () => without(over(new Empty(), A.prototype)), () => [[[[over(new A(), nothing())]]]],
  () => constructed(nothing()), () => constructed(Object.create(nothing())), () => constructed(without({ p: 1 })), () => constructed(without(new A())), () => constructed(constructed(nothing())), () => constructed(without([])), () => without(constructed(null)), () => constructed(over(() => 1, null)), () => [constructed(nothing()), [[constructed(nothing())]]],
  () => Object.create(nothing()), () => Object.create(Object.create(nothing())), () => Object.create(without(new A())), () => Object.create(constructed(nothing())),
  () => new (lost())(), () => { const L = lost(); without(L.prototype); return new L(); }, () => { const L = lost(); over(L.prototype, nothing()); return new L(); }, () => { const L = lost(); without(L.prototype); class M extends L {} delete M.prototype.constructor; return new M(); }, () => { const L = lost(); without(L.prototype); return Object.create(L.prototype); }, () => { class K {} K.prototype.constructor = 5; without(K.prototype); return new K(); }, () => { class K {} without(K.prototype); return [new K(), K.prototype]; }, () => { function K() {} delete K.prototype.constructor; return [without(K.prototype), new K()]; },
  () => { const p = nothing(); p.constructor = A; return [p, Object.create(p), over(new Empty(), p), over(new Derived(), p)]; }, () => { const p = nothing(); p.constructor = Object; return Object.create(p); }, () => { const p = nothing(); p.constructor = A.bind(null); return Object.create(p); }, () => { const p = nothing(); p.constructor = new Proxy(A, {}); return Object.create(p); }, () => { const p = nothing(); p[Symbol.toStringTag] = 'Tag'; return [Object.create(p), over(new A(), p), over(new Derived(), p), p]; }, () => { const p = nothing(); defined(p, Symbol.toStringTag, { get() { return 'Got'; } }); return [Object.create(p), p]; },
  () => defined(without(new A()), Symbol.toStringTag, { value: 'Tag' }), () => defined(without(new A()), Symbol.toStringTag, { value: 'A' }), () => defined(without(new Derived()), Symbol.toStringTag, { value: 'Tag' }), () => Object.assign(without(new A()), { [Symbol.toStringTag]: 'Tag' }), () => { const o = without(new Derived()); o.constructor = A; return o; }, () => { const o = nothing(); o.constructor = A; return o; },
  () => { const a = new A(); for (let i = 0; i < 90; i++) a['k' + i] = i; for (let i = 0; i < 88; i++) delete a['k' + i]; return without(a); }, () => Object.freeze(without(new A())), () => { const o = without(Object.freeze({ a: new A() })); return o; },
  ...[() => [1], () => new Map([[1, 2]]), () => new Set([1]), () => new WeakMap(), () => new WeakSet(), () => new Date(0), () => Promise.resolve(1), () => new Uint8Array(1), () => new ArrayBuffer(1), () => Buffer.from('a'), () => new Number(1), () => new String('s'), () => Object(Symbol('q')), () => Object(1n), () => (function () { return arguments; })(1), () => function f() {}, () => function* g() {}, () => (function h() {}).bind(),
    () => [].keys(), () => ''[Symbol.iterator](), () => 'a'.matchAll(/a/g)].flatMap((f) => [() => over(f(), nothing()), () => [[[[without(f())]]]]]),
  () => [[[[without(new Error('e'))]]]].length, () => over(class C {}, nothing()), () => without(new Bag([1])), () => over(new Table(), nothing()),
  () => Buffer.from(''), () => Object.assign(Buffer.from('ab'), { x: 1, 'y z': 'q', [Symbol('s')]: { a: { b: { c: { d: 1 } } } } }), () => Object.assign(Buffer.from(''), { x: [1, [2]] }), () => defined(Buffer.from('ab'), 'h', { value: 'x'.repeat(90) }), () => Object.assign(Buffer.from('ab'), { constructor: class Q {} }), () => Object.assign(Buffer.from('ab'), { constructor: 5 }), () => [[Object.assign(Buffer.alloc(60), { o: { p: [1] } })]], () => new (class Octets extends Buffer.from('').constructor {})(2),
  () => Buffer.from('abc'), () => [Buffer.alloc(60)], () => new (class E { constructor() { this.size = 1; } get length() { return 3; } })(), () => globalThis === undefined,
];

const options = [
  { depth: 0 }, { depth: 1 }, { depth: null }, { depth: Infinity }, { compact: false }, { compact: true }, { compact: 0 }, { compact: 1 }, { breakLength: 20 }, { breakLength: Infinity }, { breakLength: 40, compact: 5 },
  { sorted: true }, { sorted: (a, b) => (a < b ? 1 : -1) }, { getters: true }, { getters: 'get' }, { getters: 'set' }, { maxArrayLength: 0 }, { maxArrayLength: 2 }, { maxArrayLength: null }, { maxStringLength: 3 }, { maxStringLength: null },
  { numericSeparator: true }, { customInspect: false }, { showProxy: true }, { showProxy: 1, depth: 0 }, { colors: true }, { colors: true, compact: false, breakLength: 30 }, { compact: true, breakLength: 30, depth: 5 },
];
const formats = ['%s', '%d', '%i', '%f', '%j', '%O', '%c', 'x %s y', '%s %s', '%%s', '%', '%x %s', 'a%', '100% %s %d', '%s%%%s', '%%%', '%%%s%d'];

// Numbers of a seed.
let state = 1;
const random = () => { state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff; return state / 0x80000000; };
const int = (n) => Math.floor(random() * n);
const pick = (list) => list[int(list.length)];
const strings = ['', 'a', "it's", '"q"', `'"`, '\'"`', 'a\nb', 'x'.repeat(20), 'y'.repeat(79), 'line one of text\nline two of text\n'.repeat(4), '\x07\x1b\x7f\x9f\\', '\ud800x', '😀', '日本語', 'é', '${x}\'"', 'constructor', '0', '1a', 'a-b', '\t'.repeat(30), 'e\u0301'];
const numbers = [0, -0, 1, -1, 1.5, NaN, Infinity, 1e21, 1e-7, 123456789, -1234567.891, 4294967296, 0.1];
const leaf = () => pick([() => pick(strings), () => pick(numbers), () => pick([true, false, null, undefined]), () => BigInt(int(1e9)) * 10n ** BigInt(int(12)), () => pick([Symbol('s'), Symbol(), Symbol.iterator])])();
let kept = [];
const makers = [
  (depth) => {
    const o = pick([() => ({}), () => Object.create(null), () => new A(), () => new B(), () => new Tagged(), () => ({ [Symbol.toStringTag]: pick(['T', 'Object', 'Map']) }), () => Object.create({})])();
    for (let i = int(pick([3, 6, 12])); i > 0; i--) {
      const key = pick([() => pick(strings), () => pick([...'abcdefgh']), () => int(9), () => Symbol(pick(strings))])();
      if (Object.hasOwn(o, key) || key === 'constructor') continue;
      pick([
        () => { o[key] = make(depth - 1); }, () => { o[key] = make(depth - 1); }, () => defined(o, key, { value: make(depth - 1), enumerable: random() < 0.5, configurable: true }),
        () => defined(o, key, { get: pick([() => 1, () => 's', () => ({ a: 1 }), () => null, undefined]), set: random() < 0.5 ? () => {} : undefined, enumerable: true, configurable: true }),
      ])();
    }
    return o;
  },
  (depth) => {
    const a = [], fill = pick([leaf, () => make(depth - 1), () => int(1000), () => pick(numbers), () => pick(strings), () => 'k' + int(1e6)]);
    for (let i = pick([0, 1, 2, 5, 6, 7, 8, 12, 30, 101]); i > 0; i--) a.push(fill());
    if (random() < 0.2) delete a[int(a.length + 1)];
    if (random() < 0.1) a.length += int(4);
    if (random() < 0.1) a.extra = make(depth - 1);
    if (random() < 0.05) a[-1] = 1;
    return a;
  },
  (depth) => { const m = pick([() => new Map(), () => new Table()])(); for (let i = int(5); i > 0; i--) m.set(make(depth - 1), make(depth - 1)); return m; },
  (depth) => { const s = pick([() => new Set(), () => new Bag()])(); for (let i = int(pick([5, 110])); i > 0; i--) s.add(make(depth - 1)); return s; },
  (depth) => Object.assign(pick([() => new Date(int(2e9)), () => /a\/b/gi, () => Object(1), () => Object('str'), () => Object(5n), () => () => 1, () => class Q {}, () => function f() {}, () => new Float32Array(int(9)), () => Promise.resolve(make(depth - 1)), () => new ArrayBuffer(int(9))])(), random() < 0.3 ? { p: make(depth - 1) } : {}),
  () => ({ [inspect.custom]: () => 'custom\ntext' }),
  (depth) => new Proxy([make(depth - 1)], {}),
  () => (kept.length > 0 ? pick(kept) : {}),
];
const make = (depth) => {
  if (depth <= 0 || random() < 0.25) return leaf();
  const v = pick(makers)(depth);
  if (typeof v === 'object' && v !== null && random() < 0.1) v.self = random() < 0.5 || kept.length === 0 ? v : pick(kept);
  kept.push(v);
  if (kept.length > 8) kept.shift();
  return v;
};
// isText tells whether %s of a value asks for no source text of a function.
const isText = (v) => typeof v !== 'function';
// Errors are told by name: the sandbox has words of its own for some.
const tried = (f) => { try { return f(); } catch (e) { return e.name; } };
const texts = (v, o, f) => {
  const out = [inspect(v), inspect(v, o)];
  if (isText(v) && !(f.includes('d') && typeof v === 'object')) out.push(tried(() => util.format(f, v, 1)));
  return out;
};

// A value is shown by every third of the options, another third for the next.
const fixed = (value, i) => [
  tried(() => inspect(value())), ...options.filter((_, j) => (i + j) % 3 === 0).map((o) => tried(() => inspect(value(), o))),
  ...formats.map((f) => tried(() => { const v = value(); return isText(v) ? util.format(f, v, 'more') : ''; })),
];
const drawn = (seed) => {
  state = 7919 * seed + 1;
  return Array.from({ length: 25 }, () => {
    kept = [];
    return texts(make(3), pick(options), pick(formats));
  });
};
listen(({ query: { what, from, to } }) => {
  if (what === 'count') return respond(values.length);
  const out = [];
  for (let i = Number(from); i < Number(to); i++) out.push(what === 'fixed' ? fixed(values[i], i) : drawn(i));
  respond(out);
});
