// Symbols: values, conversions, keys, and what the well-known ones change.
// Symbol itself
typeof Symbol() + typeof Symbol.iterator + typeof Symbol
Symbol('a').toString() + String(Symbol('b')) + Symbol().toString() + String(Symbol(''))
[Symbol('a').description, Symbol().description, Symbol('').description, Symbol(undefined).description, Symbol(null).description, Symbol(1.5).description]
Symbol('a') === Symbol('a')
{ const s = Symbol(); return [s === s, s == s, s !== s, Object.is(s, s), [s].includes(s), [s].indexOf(s)]; }
[Symbol.for('a') === Symbol.for('a'), Symbol.for('a') === Symbol('a'), Symbol.keyFor(Symbol.for('k')), Symbol.keyFor(Symbol('k')), Symbol.keyFor(Symbol.iterator)]
Symbol.keyFor('a')
Symbol.keyFor({})
Symbol.keyFor(undefined)
new Symbol()
Symbol(Symbol())
Symbol({ toString() { return 'obj'; } }).description
Symbol({ toString() { throw new RangeError('no'); } })
[Symbol.name, Symbol.length, Symbol.for.name, Symbol.keyFor.length]
[Symbol.iterator.toString(), Symbol.asyncIterator.description, Symbol.hasInstance.description, Symbol.toPrimitive.description, Symbol.species.toString()]
[Symbol.match.description, Symbol.matchAll.description, Symbol.replace.description, Symbol.search.description, Symbol.split.description, Symbol.toStringTag.description, Symbol.unscopables.description, Symbol.isConcatSpreadable.description]
Symbol.for().description
Symbol.for('undefined') === Symbol.for()
Symbol.for(Symbol('x'))
Symbol.prototype.toString.call(1)
Symbol.prototype.valueOf.call('a')
Symbol.prototype[Symbol.toPrimitive].call(1)
Object.getOwnPropertyDescriptor(Symbol.prototype, 'description').get.call({})
Symbol.prototype[Symbol.toStringTag]
[Symbol.prototype[Symbol.toPrimitive].name, Symbol.prototype[Symbol.toPrimitive].length]
Symbol.prototype.constructor === Symbol
// Conversions
Symbol() + 1
Symbol() + ''
'' + Symbol('x')
`${Symbol('x')}`
+Symbol()
-Symbol()
~Symbol()
Symbol() * 2
Symbol() | 0
Symbol() < 1
!Symbol()
Symbol() ? 1 : 2
Symbol() && 'and'
Symbol() == 'a'
Symbol.iterator == Object(Symbol.iterator)
{ let s = Symbol(); return s++; }
Number(Symbol())
Boolean(Symbol())
isNaN(Symbol())
parseInt(Symbol())
Math.abs(Symbol())
'a'.repeat(Symbol())
[Symbol('a')].join()
[Symbol('a')] + ''
[1, 2].at(Symbol())
'abc'.indexOf(Symbol())
new String(Symbol('a'))
String(Symbol('a')).length
each(v => Symbol(v).toString())
each(v => v == Symbol.iterator)
each(v => v + Symbol.iterator)
each(v => Symbol.keyFor(v))
JSON.stringify(Symbol())
JSON.stringify([Symbol(), 1])
JSON.stringify({ a: Symbol(), [Symbol('b')]: 1, c: 2 })
JSON.stringify({ a: 1 }, [Symbol(), 'a'])
JSON.stringify({ a: 1, b: 2 }, (k, v) => k === 'a' ? Symbol() : v)
JSON.stringify({ toJSON() { return Symbol(); } })
JSON.stringify(Object(Symbol()))
// Wrappers
typeof Object(Symbol('w'))
Object(Symbol('w')).toString()
Object(Symbol('w')).description
{ const s = Symbol('w'); return [Object(s) == s, Object(s) === s, Object(s).valueOf() === s]; }
{ const s = Symbol('w'); const o = {}; o[Object(s)] = 1; return o[s]; }
Object(Symbol()) + 1
`${Object(Symbol('w'))}`
Object.prototype.toString.call(Symbol())
Object.prototype.toString.call(Object(Symbol()))
Symbol('a').foo
{ 'use strict'; Symbol('a').foo = 1; return 'x'; }
(function () { 'use strict'; Symbol('a').foo = 1; })()
(function () { Symbol('a').foo = 1; return 'quiet'; })()
Object.keys(Symbol())
Object.getPrototypeOf(Symbol()) === Symbol.prototype
'description' in Object(Symbol('a'))
'a' in Symbol()
Symbol('k') in {}
Symbol('q') in 1
1 in Symbol()
// Symbols as keys
{ const s = Symbol('k'); const o = { [s]: 1, a: 2 }; return [o[s], o.a, s in o, Object.keys(o), JSON.stringify(o)]; }
{ const s = Symbol('k'), t = Symbol('k'); const o = {}; o[s] = 1; o[t] = 2; return [o[s], o[t], o['k'], o['Symbol(k)']]; }
{ const s = Symbol('k'); const o = {}; o[s] = 1; delete o[s]; return [s in o, o[s], Object.getOwnPropertySymbols(o).length]; }
{ const s = Symbol(''); const o = {}; o[s] = 1; o[''] = 2; return [o[s], o['']]; }
{ const s = Symbol(); const o = {}; for (let i = 0; i < 40; i++) o['k' + i] = i; o[s] = 'x'; o[''] = 'y'; return [o[s], o[''], o.k7, Object.getOwnPropertySymbols(o)[0] === s, Object.keys(o).length]; }
{ const all = []; const o = {}; for (let i = 0; i < 80; i++) { const s = Symbol(i); all.push(s); o[s] = i; } return [all.every((s, i) => o[s] === i), Object.getOwnPropertySymbols(o).every((s, i) => s === all[i]), Object.getOwnPropertySymbols(o).length]; }
{ const s = Symbol('o'); const o = { b: 1, [s]: 2, a: 3, 1: 4 }; return Object.getOwnPropertyNames(o).concat(Object.getOwnPropertySymbols(o).map(String)); }
{ const s = Symbol('f'); const o = { [s]() { return this.a; }, a: 5 }; return o[s](); }
{ const s = Symbol('g'); const o = { get [s]() { return 7; }, set [s](v) { this.x = v; } }; o[s] = 3; return [o[s], o.x]; }
{ const s = Symbol('n'); const o = { [s]: 1 }; for (const k in o) return 'seen'; return 'hidden'; }
{ const s = Symbol('p'); const p = { [s]: 'inherited' }; const o = Object.create(p); return [o[s], s in o, Object.hasOwn(o, s), o.hasOwnProperty(s), p.hasOwnProperty(s), p.propertyIsEnumerable(s)]; }
{ const s = Symbol(); const a = Object.assign({}, { [s]: 1, b: 2 }); return [a[s], a.b]; }
{ const s = Symbol(); const a = { ...{ [s]: 1, b: 2 } }; return [a[s], a.b]; }
{ const s = Symbol(); const { [s]: x, ...rest } = { [s]: 1, b: 2 }; return [x, rest, Object.getOwnPropertySymbols(rest).length]; }
{ const s = Symbol(); const { b, ...rest } = { [s]: 1, b: 2 }; return [b, rest[s]]; }
{ const s = Symbol('d'); const o = Object.defineProperty({}, s, { value: 1 }); return [o[s], Object.getOwnPropertyDescriptor(o, s), Object.assign({}, o)[s]]; }
{ const s = Symbol('d'); const o = Object.defineProperties({}, { [s]: { value: 1, enumerable: true } }); return o[s]; }
{ const s = Symbol('d'); const o = Object.create({}, { [s]: { get() { return 9; } } }); return o[s]; }
{ const s = Symbol('d'); const d = Object.getOwnPropertyDescriptors({ [s]: 1, a: 2 }); return [Object.keys(d), d[s]]; }
{ const s = Symbol('z'); Object.defineProperty(Object.freeze({}), s, { value: 1 }); }
Object.defineProperty(Object.freeze({ [Symbol.iterator]: 1 }), Symbol.iterator, { value: 2 })
(function () { 'use strict'; const s = Symbol('q'); Object.freeze({ [s]: 1 })[s] = 1; })()
(function () { 'use strict'; const s = Symbol('q'); Object.freeze({})[s] = 1; })()
(function () { 'use strict'; const s = Symbol('q'); delete Object.freeze({ [s]: 1 })[s]; })()
(function () { 'use strict'; const s = Symbol('q'); ({ get [s]() { return 1; } })[s] = 1; })()
(function () { 'use strict'; const s = Symbol(); Object.freeze({})[s] = 1; })()
{ const s = Symbol('q'); null[s]; }
{ const s = Symbol('q'); undefined[s] = 1; }
{ const s = Symbol('q'); s(); }
{ const s = Symbol('q'); const o = {}; o[s](); }
[1].map(Symbol())
Object.create(Symbol())
Object.setPrototypeOf({}, Symbol())
Object.defineProperty({}, 'a', Symbol())
Object.defineProperty({}, 'a', { get: Symbol() })
Object.getOwnPropertySymbols('abc').length
Object.getOwnPropertySymbols([1]).length
Object.getOwnPropertySymbols(null)
{ const s = Symbol('a'); const a = [1, 2]; a[s] = 3; return [a.length, a[s], Object.keys(a), a.slice()[s], JSON.stringify(a)]; }
{ const s = Symbol('a'); function f() {} f[s] = 3; return [f[s], Object.getOwnPropertySymbols(f).length, Object.keys(f)]; }
{ const s = Symbol('k'); const m = new Map([[s, 1], ['k', 2]]); return [m.get(s), m.get('k'), m.get(Symbol('k')), m.has(s)]; }
{ const s = Symbol('k'); const m = new Set([s, s, Symbol('k')]); return m.size; }
Object.entries({ [Symbol()]: 1, a: 2 })
Object.values({ [Symbol()]: 1, a: 2 })
Object.fromEntries([[Symbol.iterator, 1]])[Symbol.iterator]
{ const o = {}; o['@@iterator'] = 1; return [o[Symbol.iterator], [].hasOwnProperty('@@iterator'), []['@@iterator'], ''['@@iterator'], Math['@@toStringTag']]; }
{ const s = Symbol('frozen'); const o = Object.freeze({ [s]: 1 }); o[s] = 2; return [o[s], Object.isFrozen(o)]; }
{ const s = Symbol('k'); const log = []; const o = { [(log.push(1), s)]: log.push(2), [(log.push(3), 'a')]: log.push(4) }; return [log, o[s], o.a]; }
{ const k = { [Symbol.toPrimitive](h) { return h === 'string' ? 'key' : 1; } }; return { [k]: 5 }; }
{ const s = Symbol('sw'); switch (s) { case Symbol('sw'): return 1; case s: return 2; default: return 3; } }
{ const enumeration = { A: Symbol('A'), B: Symbol('B') }; return Object.keys(enumeration).map(k => enumeration[k].description + String(enumeration[k])); }
// Symbol.toPrimitive
{ const o = { [Symbol.toPrimitive](h) { return h; } }; return [`${o}`, o + '', o * 1, +o, o == 'default', [o] + '', String(o), o < 'z', Number(o)]; }
{ const o = { [Symbol.toPrimitive]: h => h === 'number' ? 42 : 'x' }; return [o - 2, o + 2, Math.max(o), isNaN(o), parseInt(o)]; }
({ [Symbol.toPrimitive]() { return {}; } }) + ''
({ [Symbol.toPrimitive]: 1 }) + ''
'a'.hasOwnProperty({ [Symbol.toPrimitive]: 'é' })
({})[{ [Symbol.toPrimitive]: 1 }]
({})[{ [Symbol.toPrimitive]: 1 }] = 2
({ [Symbol.toPrimitive]: true }) in {}
1 < { [Symbol.toPrimitive]: 'x' }
1 == { [Symbol.toPrimitive]: {} }
[1].indexOf(1, { [Symbol.toPrimitive]: 1 })
parseInt({ [Symbol.toPrimitive]: 1 })
`${{ [Symbol.toPrimitive]: 1 }}`
+{ [Symbol.toPrimitive]: 1 }
({ [Symbol.toPrimitive]: null, toString() { return 'fallback'; } }) + ''
({ [Symbol.toPrimitive]: undefined, valueOf() { return 5; } }) + 1
({ [Symbol.toPrimitive]() { return Symbol(); } }) + 1
({ [Symbol.toPrimitive]() { throw new RangeError('mine'); } }) + 1
{ const o = { get [Symbol.toPrimitive]() { throw new TypeError('getter'); } }; return o + 1; }
{ const log = []; const o = { get [Symbol.toPrimitive]() { log.push('get'); return undefined; }, valueOf() { log.push('v'); return {}; }, toString() { log.push('s'); return 's'; } }; return [o + '', `${o}`, log]; }
{ const o = Object.create({ [Symbol.toPrimitive]: h => h }); return `${o}` + (o + ''); }
// Symbol.toStringTag
Object.prototype.toString.call({ [Symbol.toStringTag]: 'Mine' })
String({ [Symbol.toStringTag]: 'Mine' })
String({ [Symbol.toStringTag]: 1 })
String({ get [Symbol.toStringTag]() { return 'got'; } })
{ const a = [1]; a[Symbol.toStringTag] = 'A'; return Object.prototype.toString.call(a) + a; }
[Math, JSON, new Map(), new Set(), new Map().keys(), new Set().values(), [].values(), ''[Symbol.iterator]()].map(v => Object.prototype.toString.call(v))
each(v => Object.prototype.toString.call(v))
[Math[Symbol.toStringTag], JSON[Symbol.toStringTag], Map.prototype[Symbol.toStringTag], [].values()[Symbol.toStringTag]]
{ function f() {} f.prototype[Symbol.toStringTag] = 'F'; return String(new f()); }
Object.prototype.toString.call(Object.create(Map.prototype))
Object.prototype.toString.call(Object.create(Array.prototype))
// Symbol.hasInstance
1 instanceof { [Symbol.hasInstance]: v => v === 1 }
1 instanceof { [Symbol.hasInstance]: v => 'truthy' }
1 instanceof { [Symbol.hasInstance]: 1 }
1 instanceof { [Symbol.hasInstance]: null }
1 instanceof {}
1 instanceof 1
1 instanceof Symbol()
[] instanceof Array
{ function F() {} Object.defineProperty(F, Symbol.hasInstance, { value: () => true }); return [1 instanceof F, F[Symbol.hasInstance](2)]; }
{ function F() {} F.prototype = 1; return [] instanceof F; }
{ function F() {} F.prototype = undefined; return 1 instanceof F; }
{ const F = () => 1; return {} instanceof F; }
{ function F() {} const B = F.bind(); return [new F() instanceof B, B[Symbol.hasInstance](new F()), {} instanceof B]; }
Function.prototype[Symbol.hasInstance].call(Array, [])
Function.prototype[Symbol.hasInstance].call(1, [])
[Function.prototype[Symbol.hasInstance].name, Function.prototype[Symbol.hasInstance].length]
Object.getOwnPropertyDescriptor(Function.prototype, Symbol.hasInstance).writable
Symbol() instanceof Symbol
Object(Symbol()) instanceof Symbol
// Symbol.isConcatSpreadable
[].concat({ length: 2, 0: 'a', 1: 'b', [Symbol.isConcatSpreadable]: true })
{ const a = [1, 2]; a[Symbol.isConcatSpreadable] = false; return [0].concat(a).length; }
[].concat({ [Symbol.isConcatSpreadable]: true })
[1].concat({ length: 3, 1: 'x', [Symbol.isConcatSpreadable]: 1 }, 5)
Array.prototype.concat.call({ length: 1, 0: 'q', [Symbol.isConcatSpreadable]: true }, 2)
[].concat({ get [Symbol.isConcatSpreadable]() { throw new RangeError('spread'); } })
[].concat(Symbol.iterator).map(String)
[].concat(Array.prototype)
// Symbol.species
Array[Symbol.species] === Array
Map[Symbol.species] === Map
{ const a = [1, 2, 3]; a.constructor = { [Symbol.species]: function (n) { this.made = n; } }; const r = a.map(x => x * 2); return [r.made, r[0], r[2], Array.isArray(r), Object.keys(r)]; }
{ const a = [1, 2, 3]; a.constructor = { [Symbol.species]: function (n) { this.made = n; } }; const r = a.filter(x => x > 1); return [r.made, Object.keys(r), r.length]; }
{ const a = [1, 2, 3]; a.constructor = { [Symbol.species]: function (n) { this.made = n; } }; const r = a.slice(1); return [r.made, r.length, Object.keys(r)]; }
{ const a = [1, 2, 3]; a.constructor = { [Symbol.species]: function (n) { this.made = n; } }; const r = a.splice(0, 2); return [r.made, r.length, Object.keys(r), a]; }
{ const a = [1, [2]]; a.constructor = { [Symbol.species]: function (n) { this.made = n; } }; return [Object.keys(a.concat([5], 6)), a.concat(1).length, Object.keys(a.flat()), a.flat().length, a.flatMap(x => [x, x])[3]]; }
{ const a = [1]; a.constructor = 1; return a.map(x => x); }
{ const a = [1]; a.constructor = undefined; return a.map(x => x); }
{ const a = [1]; a.constructor = null; return a.map(x => x); }
{ const a = [1]; a.constructor = {}; return a.map(x => x); }
{ const a = [1]; a.constructor = { [Symbol.species]: null }; return a.filter(x => x); }
{ const a = [1]; a.constructor = { [Symbol.species]: 1 }; return a.map(x => x); }
{ const a = [1]; a.constructor = { [Symbol.species]: () => 1 }; return a.concat(x => x); }
{ const a = [1]; a.constructor = Object; return a.map(x => x); }
{ const a = [1, 2]; a.constructor = { [Symbol.species]: function () { return Object.freeze({}); } }; return a.map(x => x); }
{ const a = [1, 2]; a.constructor = { [Symbol.species]: function () { return Object.defineProperty({}, 0, { value: 1 }); } }; return a.slice(); }
Object.getOwnPropertyDescriptor(Array, Symbol.species).get.name
{ function F() { this.args = arguments.length; } const r = Array.of.call(F, 1, 2); return [r.args, r[1], r.length]; }
{ function F() { this.args = arguments.length; } const r = Array.from.call(F, [1, 2]); return [r.args, r[1], r.length]; }
{ function F() { this.args = arguments.length; } const r = Array.from.call(F, { length: 1, 0: 'x' }); return [r.args, r[0], r.length]; }
Array.from.call(Object, [1]).length
// Hooks of the methods of strings
'abc'.replace({ [Symbol.replace]: (s, r) => s + r }, 'x')
'abc'.replaceAll({ [Symbol.replace]: (s, r) => s + r }, 'x')
'abc'.split({ [Symbol.split]: (s, n) => [s, n] }, 3)
'abc'.match({ [Symbol.match]: s => s + '!' })
'abc'.search({ [Symbol.search]: s => s + '?' })
'abc'.replace({ [Symbol.replace]: 1 }, 'x')
'abc'.replace({ [Symbol.replace]: undefined, toString: () => 'b' }, 'x')
'abc'.split({ [Symbol.split]: null, toString: () => 'b' })
'abc'.match({ [Symbol.match]: null, toString: () => 'b' })[0]
'abc'.search({ [Symbol.search]: null, toString: () => 'c' })
'abc'.includes({ [Symbol.match]: true })
'abc'.startsWith({ [Symbol.match]: 'yes' })
'abc'.endsWith({ [Symbol.match]: 1 })
'abc'.includes({ [Symbol.match]: false, toString: () => 'b' })
{ const r = /a/; r[Symbol.match] = false; return ['/a/'.includes(r), '/a/'.startsWith(r)]; }
{ const r = /b/; r[Symbol.replace] = (s, w) => 'own ' + s + w; return 'abc'.replace(r, 'x'); }
{ const r = /b/; r[Symbol.split] = () => 'own'; return 'abc'.split(r); }
'abc'.replaceAll({ [Symbol.match]: 1, flags: '' }, 1)
'abc'.replaceAll({ [Symbol.match]: 1, flags: 'g', toString: () => 'b' }, 1)
(0).constructor === Number && String.prototype.replace.call(5, { [Symbol.replace]: s => typeof s })
String.prototype.split.call(null, { [Symbol.split]: s => 1 })
// Symbol.unscopables
Object.keys(Array.prototype[Symbol.unscopables])
Object.getPrototypeOf(Array.prototype[Symbol.unscopables])
// Names of functions
{ const s = Symbol('nm'); const o = { [s]() {}, [Symbol()]() {}, [Symbol.iterator]: () => 1 }; return [o[s].name, Object.getOwnPropertySymbols(o).map(k => o[k].name)]; }
{ const s = Symbol('nm'); const o = { get [s]() { return 1; } }; return Object.getOwnPropertyDescriptor(o, s).get.name; }
{ function f() {} f[Symbol('x')] = 1; const s = Symbol('b'); Object.defineProperty(f, 'name', { value: s }); return f.bind().name; }
[Array.prototype[Symbol.iterator].name, String.prototype[Symbol.iterator].name, Map.prototype[Symbol.iterator].name, Set.prototype[Symbol.iterator].name, Set.prototype.keys.name]
