// Each line is one case: an expression, or { statements; return value }.
({ a: 1, b: { c: [2] } })
({ b: 1, a: 2, 1: 'x', 0: 'y', '-1': 'z', '01': 'w' })
({ 'a b': 1, ['c' + 'd']: 2, 5.5: 3 })
({ a: 1, a: 2 })
({ __proto__: { x: 1 } }).x
({ __proto__: null }).toString
({ ['__proto__']: 5 })
({ a: 1 }).toString()
({ a: 1 }).hasOwnProperty('a')
({ a: 1 }).hasOwnProperty('toString')
Object.keys({ b: 1, a: 2, 3: 1, 1: 1 })
Object.values({ b: 1, a: 2 })
Object.entries({ b: 1, a: 2 })
Object.assign({ a: 1 }, { b: 2 }, null, 'xy', [9])
Object.assign(null, {})
Object.fromEntries([['a', 1], ['b', 2]])
Object.is(NaN, NaN)
Object.is(0, -0)
Object.keys(null)
Object.keys(5)
Object.keys('ab')
Object.entries(undefined)
{ const o = Object.freeze({ a: 1 }); o.a = 2; o.b = 3; delete o.a; return [o, Object.isFrozen(o)] }
{ 'use strict'; const o = Object.freeze({ a: 1 }); o.a = 2 }
{ 'use strict'; const o = Object.freeze({ a: 1 }); o.b = 2 }
{ 'use strict'; const o = Object.freeze({ a: 1 }); delete o.a }
{ 'use strict'; const o = Object.freeze({ a: 1 }); o['a'] += 2 }
{ const o = Object.seal({ a: 1 }); o.a = 2; o.b = 3; delete o.a; return [o, Object.isSealed(o), Object.isFrozen(o), Object.isExtensible(o)] }
{ const o = Object.preventExtensions({ a: 1 }); o.b = 3; delete o.a; return [o, Object.isExtensible(o)] }
{ const o = Object.create({ inherited: 1 }); o.own = 2; return [o.inherited, Object.keys(o), 'inherited' in o, o.hasOwnProperty('inherited')] }
{ const o = Object.create(null); o.x = 1; return [Object.keys(o), o.toString, Object.getPrototypeOf(o)] }
{ const o = {}; Object.defineProperty(o, 'x', { value: 1 }); o.x = 2; return [o.x, Object.keys(o), JSON.stringify(o)] }
{ 'use strict'; const o = {}; Object.defineProperty(o, 'x', { value: 1 }); o.x = 2 }
{ const o = {}; Object.defineProperty(o, 'x', { get() { return 7 }, enumerable: true }); return [o.x, Object.keys(o), JSON.stringify(o)] }
{ 'use strict'; const o = { get x() { return 1 } }; o.x = 2 }
{ const o = { a: 1 }; return Object.getOwnPropertyDescriptor(o, 'a') }
{ const o = { get a() { return 1 } }; const d = Object.getOwnPropertyDescriptor(o, 'a'); return [typeof d.get, d.set, d.enumerable, d.configurable] }
Object.getOwnPropertyNames({ b: 1, a: 2 })
Object.getOwnPropertyNames([1, 2])
Object.getOwnPropertyNames('ab')
Object.getPrototypeOf([]) === Array.prototype
Object.getPrototypeOf({}) === Object.prototype
Object.getPrototypeOf(() => 1) === Function.prototype
{ const o = {}; for (let i = 0; i < 40; i++) o['k' + i] = i; delete o.k5; o.k5 = 'again'; return [Object.keys(o).length, Object.keys(o)[39], o.k20] }
{ const o = {}; o.x = 1; o.y = 2; delete o.x; o.x = 3; return Object.keys(o) }
{ const o = { 2: 'b', 1: 'a', x: 'c' }; o[0] = 'z'; return [o, Object.keys(o)] }
{ const o = {}; o[1.5] = 1; o[-1] = 2; o[1e21] = 3; o[NaN] = 4; o[null] = 5; o[undefined] = 6; o[true] = 7; o[[1, 2]] = 8; o[{}] = 9; return o }
{ const o = {}; o['4294967294'] = 1; o['4294967295'] = 2; o['4294967296'] = 3; o['1'] = 0; o.a = 5; return Object.keys(o) }
{ const o = { a: 1 }; const { toString } = o; return toString.call([]) + toString.call(null) + toString.call(1) + toString.call('') + toString.call(() => 1) + toString.call(undefined) + toString.call(true) + toString.call(new Error('x')) }
{ const o = { f() { return super.toString } }; return typeof o.f() }
{ const o = { x: 1 }; with_ = o; return with_.x }
{ const a = { v: 1 }, b = { v: 2 }; [a.v, b.v] = [b.v, a.v]; return [a, b] }
{ const o = { a: 1, b: 2, c: 3 }; const { a, ...rest } = o; return [a, rest] }
{ const o = { n: null, u: undefined, f() {} }; return Object.keys(o) }
{ const p = { greet() { return 'hi ' + this.name } }; const o = Object.setPrototypeOf({ name: 'n' }, p); return [o.greet(), p.isPrototypeOf(o)] }
{ const o = {}; o.__proto__ = { z: 1 }; return [o.z, Object.keys(o)] }
{ const o = {}; o.self = o; return o.self.self === o }
{ const o = { a: 1 }; return [o.valueOf() === o, o.toLocaleString(), o.propertyIsEnumerable('a')] }
{ const counts = {}; for (const w of 'a b a c b a'.split(' ')) counts[w] = (counts[w] || 0) + 1; return counts }
{ const o = { constructor: 5, hasOwnProperty: 6, valueOf: 7 }; return Object.keys(o) }
{ const map = {}; return [map['toString'] !== undefined, map['constructor'] === Object, map['__proto__'] === Object.prototype] }
{ const users = { bob: 'pw' }; return ['constructor', '__proto__', 'toString', 'bob', 'eve'].map(u => typeof users[u]) }
{ const o = JSON.parse('{"__proto__": 1, "a": 2}'); return [Object.keys(o), o.a] }
Math.max()
Math.min()
Math.max(1, NaN)
Math.max(-0, 0)
Math.max('3', [4])
Math.min(1, '0')
Math.floor(-1.5)
Math.ceil(-0.5)
Math.round(2.5)
Math.round(-2.5)
Math.round(-0.2)
Math.round(0.49999999999999994)
Math.round(4503599627370495.5)
Math.trunc(-4.7)
Math.sign(-3)
Math.abs(-0)
Math.abs('-5')
Math.sqrt(2)
Math.sqrt(-1)
Math.cbrt(27)
Math.hypot(3, 4)
Math.pow(2, 0.5)
Math.log(10)
Math.log2(8)
Math.log10(1000)
Math.exp(1)
Math.sin(1)
Math.cos(1)
Math.tan(1)
Math.atan2(1, 2)
Math.imul(0xffffffff, 5)
Math.clz32(1)
Math.fround(5.5)
Math.fround(5.05)
Math.PI
Math.E
Object.keys(Math)
typeof Math
Math.foo
Math.foo()
{ Math.max = 1; return typeof Math.max }
(25).toString(2)
(255).toString(16)
(0.5).toString(2)
(-255).toString(36)
(0.1).toString(3)
(1e21).toString(7)
(5).toString(1)
NaN.toString(2)
(1.005).toFixed(2)
(1e21).toFixed(2)
(0).toFixed(2)
(-1.5).toFixed(0)
(2.5).toFixed(0)
(1.45).toFixed(1)
(123.456).toFixed(10)
(-0).toFixed(1)
(0.000001).toFixed(7)
(1).toFixed(101)
(12345.6789).toExponential()
(12345.6789).toExponential(2)
(0).toExponential(3)
(123.456).toPrecision(4)
(0.00001).toPrecision(1)
(1234567).toPrecision(2)
(1).toPrecision(0)
Number('12px')
Number('')
Number(null)
Number([7])
Number(' \n 42 ')
Number('0x1F')
Number('1e1000')
Number()
parseInt('42px')
parseInt('0x1f')
parseInt('z', 36)
parseInt('101', 2)
parseInt('9', 8)
parseInt('')
parseInt('  -7')
parseInt('123', 37)
parseInt('123', 1)
parseInt(null)
parseInt('9007199254740993')
parseInt('1e3')
parseInt(0.0000005)
parseFloat('3.14abc')
parseFloat('.5.5')
parseFloat('-Infinityx')
parseFloat('1e')
parseFloat('e1')
isNaN('abc')
isNaN(undefined)
isFinite('5')
Number.isInteger(5.0)
Number.isInteger('5')
Number.isSafeInteger(2 ** 53)
Number.isNaN('x')
Number.parseFloat === parseFloat
Number.MAX_SAFE_INTEGER
Number.EPSILON
Number.MIN_VALUE
Number.MAX_VALUE
[1e21, 1e-7, 123456789.123, 0.1, 100, 1e5, 1.7976931348623157e308, 4.35, 0.1 + 0.7, 1 / 3].map(String)
Boolean('')
Boolean('false')
Boolean([])
[0, '', null, undefined, NaN, 'x', 1, {}].filter(Boolean)
true.toString()
typeof new Boolean(false)
JSON.stringify({ a: [1, 'x', null, true, undefined, () => 1], b: undefined, c: NaN, d: -0, e: 1e21 })
JSON.stringify('\u2028\u007f"\\\n\t\b\x01')
JSON.stringify({ a: 1, b: [1, 2], c: {}, d: [] }, null, 2)
[0.5, 1e-7, -0.5, Object(0.9), 1.9, 0, NaN, "", Object("")].map(space => JSON.stringify({ a: 1, b: [1, [], {}], c: {} }, null, space))
[0.5, 1].map(space => JSON.stringify({ a: 1, b: [1, 2] }, (k, v) => typeof v === "number" ? v + 1 : v, space))
JSON.stringify([1, [2]], null, '--')
JSON.stringify({ a: 1, b: 2, c: { a: 3, z: 4 } }, ['a', 'c'])
JSON.stringify({ a: 1, b: 'x' }, (k, v) => typeof v === 'number' ? v * 2 : v)
JSON.stringify({ toJSON() { return { x: 1 } } })
JSON.stringify({ d: { toJSON(k) { return k + '!' } } })
JSON.stringify(undefined)
JSON.stringify(() => 1)
JSON.stringify(null)
JSON.stringify(Infinity)
JSON.stringify('x', null, 20)
JSON.stringify({ a: 1 }, null, 20)
JSON.stringify(Object.create({ inherited: 1 }))
{ const o = {}; o.o = o; JSON.stringify(o) }
{ const a = []; a.push([a]); try { JSON.stringify(a) } catch (e) { return e.name } }
JSON.parse('{"a":[1,2.5e3,-0,"x\\u0041\\n",null,true,false],"b":{}}')
JSON.parse(' [1 , 2 ] ')
JSON.parse('"\\ud83d\\ude00"')
JSON.parse('1')
JSON.parse('')
JSON.parse('{')
JSON.parse('{a:1}')
JSON.parse('[1,]')
JSON.parse('{"a":1,}')
JSON.parse('01')
JSON.parse('"\n"')
JSON.parse('nul')
JSON.parse(undefined)
JSON.parse(null)
JSON.parse('{"a":1} x')
JSON.parse('[1,2')
JSON.parse("{'a':1}")
JSON.parse('"abc')
JSON.parse('-')
JSON.parse('1.')
JSON.parse('{"a" 1}')
JSON.parse('{"a":1,"b":{"a":1}}', (k, v) => k === 'a' ? v + 1 : v)
JSON.parse('{"a":1,"a":2,"2":3,"1":4}')
JSON.parse('[1,2,3]', function (k, v) { return k === '1' ? undefined : v })
JSON.parse('123456789012345678901234567890')
JSON.parse('1E400')
{ const deep = '['.repeat(200) + ']'.repeat(200); return JSON.stringify(JSON.parse(deep)) === deep }
new Error('m').message
new Error('m').name
String(new Error('m'))
String(new TypeError())
new Error(undefined).hasOwnProperty('message')
new Error('m', { cause: 'c' }).cause
Object.keys(new Error('x'))
Error('no new') instanceof Error
{ const e = new Error('x'); e.name = 'Custom'; e.code = 5; return [String(e), JSON.stringify(e), Object.keys(e)] }
{ const e = new RangeError('r'); return [e.name, e.toString(), e instanceof RangeError, e.constructor.name, Object.prototype.toString.call(e)] }
{ try { null.foo() } catch (e) { return e.message } }
{ try { (void 0)() } catch (e) { return e.message } }
{ try { let a = {}; a.b.c() } catch (e) { return e.message } }
{ try { let a = {}; a.b() } catch (e) { return e.message } }
{ try { let a = { b: {} }; a.b.c() } catch (e) { return e.message } }
{ try { let a = []; a[0]() } catch (e) { return e.message } }
{ try { let a = [], k = 'z'; a[k]() } catch (e) { return e.message } }
{ try { let a; a() } catch (e) { return e.message } }
{ try { (() => 1)()() } catch (e) { return e.message } }
{ try { let u; u.x = 1 } catch (e) { return e.message } }
{ try { let u = null; u['k' + 1] = 1 } catch (e) { return e.message } }
{ try { let u = null; return u[{ toString() { return 'obj' } }] } catch (e) { return e.message } }
{ try { 'x'.repeat(-1) } catch (e) { return e.message } }
{ try { [].reduce((a, b) => a) } catch (e) { return e.message } }
{ try { [1].map('x') } catch (e) { return e.message } }
{ try { [1].forEach() } catch (e) { return e.message } }
{ try { new (() => {})() } catch (e) { return e.message } }
{ try { const f = () => {}; new f() } catch (e) { return e.message } }
{ try { Object.defineProperty(1, 'x', {}) } catch (e) { return e.message } }
{ try { Object.setPrototypeOf({}, 1) } catch (e) { return e.message } }
{ try { Object.create(1) } catch (e) { return e.message } }
{ try { 'a' in 'b' } catch (e) { return e.message } }
{ try { const o = {}; 1 instanceof o } catch (e) { return e.message } }
{ try { (1).toFixed(200) } catch (e) { return e.message } }
{ try { (1).toString(99) } catch (e) { return e.message } }
{ try { Number.prototype.toString.call('x') } catch (e) { return e.message } }
{ try { const [a] = undefined } catch (e) { return e.message } }
{ try { const { a } = null } catch (e) { return e.message } }
{ try { (({ a }) => a)() } catch (e) { return e.message } }
{ try { (([a]) => a)(1) } catch (e) { return e.message } }
{ try { Math.max(...5) } catch (e) { return e.message } }
{ try { [...{}] } catch (e) { return e.message } }
{ try { let x = {}; for (const y of x) ; } catch (e) { return e.message } }
{ try { let x = { y: 1 }; for (const z of x.y) ; } catch (e) { return e.message } }
{ try { decodeURIComponent('%E0') } catch (e) { return [e.name, e.message] } }
{ try { new Array(-5) } catch (e) { return [e.name, e.message] } }
{ const a = 1, b = 2; try { (a !== b).x() } catch (e) { return e.message } }
{ const a = 1, b = 2; try { (a != b)() } catch (e) { return e.message } }
{ const o = {}; for (let i = 0; i < 40; i++) { const k = `${i},${i % 3}`; if (o[k]) continue; o[k] = i } return [Object.keys(o).length, o['3,0'], o[`${4},${1}`], o[`x${1}`]] }
{ const o = {}; const r = []; for (let i = 0; i < 30; i++) { o[`k${i}`] = i; r.push(o[`k${i - 1}`]) } o[`__proto__`] = { z: 5 }; return [r, o.z, o[`${'to'}String`] === Object.prototype.toString, o[`has${'OwnProperty'}`]('k3')] }
{ const o = {}; for (let i = 0; i < 20; i++) o['p' + i] = i; const k = `${1}${2}`; o[k] = 'index'; o['' + 7] = 's'; return [Object.keys(o).slice(0, 3), o[12], o[`${12}`], o['1' + '2'], o[-1 + '']] }
{ const o = { get 'a1'() { return 9 } }; for (let i = 0; i < 20; i++) o['b' + i] = i; let n = 1; return [o[`a${n}`], o[`b${n}`], (o[`a${n}`] = 3), o.a1] }
{ const o = Object.create({ 'q-1': 'inherited' }); for (let i = 0; i < 20; i++) o['b' + i] = i; let n = 1; const k = `q-${n}`; const before = o[k]; o[k] = 'own'; return [before, o[k], Object.keys(o).length] }
{ const o = Object.freeze(Object.assign({}, ...[...Array(20)].map((_, i) => ({ ['f' + i]: i })))); let n = 3; const k = `f${n}`; o[k] = 'no'; const g = `g${n}`; o[g] = 1; return [o[k], o[g]] }
{ const a = []; let n = 1; a[`${n}`] = 'x'; a[`n${n}`] = 'y'; const s = 'text'; return [a.length, a.n1, s[`${n}`], s[`le${'ngth'}`], s[`x${n}`]] }
{ const o = {}; const long = 'x'.repeat(50); for (let i = 0; i < 20; i++) o[`${long}${i}`] = i; let n = 5; return [o[`${long}${n}`], o[`\u00e9${n}`], o[`\u4e2d${n}`], (o[`\u4e2d${n}`] = 1, o[`\u4e2d${n}`])] }
{ const o = {}; for (let i = 0; i < 20; i++) o['b' + i] = i; delete o.b3; let n = 3; const k = `b${n}`; const gone = o[k]; o[k] = 'back'; return [gone, o[k], Object.keys(o).slice(-2)] }
{ let u; try { return u[`a${1}`] } catch (e) { return e.message } }
{ let u = null; const k = `a${1}`; try { u[k] = 1 } catch (e) { return e.message } }
{ const row = 'a#b'; let n = 0; for (let i = -1; i < 4; i++) { if (row[i] === '#') n += 1; if (row[i] !== '#') n += 10 } const list = ['#', 'ab', '', null, 35]; for (let i = 0; i < 6; i++) if (list[i] === '#') n += 100; return n }
{ const p = []; try { ({ a: 1, [p.m(1)]: 2 }); } catch (e) { return e instanceof TypeError; } }
{ const p = []; try { ({ [p.m(1)]: 2 }); } catch (e) { return e.message; } }
{ try { ({ [[...5]]: 2 }); } catch (e) { return e.message; } }
{ const p = {}; try { ({ [(() => p.m())()]: 2 }); } catch (e) { return e.message; } }
