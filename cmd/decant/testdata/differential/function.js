// Function as a value: its prototype, its properties; what it makes code of stops.
typeof Function
Function.prototype.call.bind(Array.prototype.join)(['a', 'b'], '-')
[(() => 1) instanceof Function, function () {} instanceof Function, Object instanceof Function, Function instanceof Function, Function instanceof Object, ({}) instanceof Function]
(function () {}).constructor === Function
(() => {}).constructor === Function
Object.constructor === Function
Function.constructor === Function
Object.getPrototypeOf(Function) === Function.prototype
Object.getPrototypeOf(Function.prototype) === Object.prototype
Object.getPrototypeOf(function () {}) === Function.prototype
[Function.length, Function.name, Function.prototype.length, Function.prototype.name]
typeof Function.prototype
Function.prototype()
Function.prototype(1, 2)
outcome(() => new Function.prototype())
Function.prototype instanceof Function
Object.prototype.hasOwnProperty.call(Function.prototype, 'call')
Object.getOwnPropertyNames(Function.prototype).filter(k => k !== 'caller' && k !== 'arguments').sort()
Object.getOwnPropertyNames(Function)
[Function.prototype.call.length, Function.prototype.apply.length, Function.prototype.bind.length, Function.prototype.toString.length]
[Function.prototype.call.name, Function.prototype.apply.name, Function.prototype.bind.name]
Function.prototype.call === (() => {}).call
Function.prototype.call.call(function (a) { return [this.x, a]; }, { x: 1 }, 2)
Function.prototype.apply.call(function (a, b) { return a + b; }, null, [3, 4])
Function.prototype.call.apply(function (a) { return [this.x, a]; }, [{ x: 1 }, 2])
outcome(() => Function.prototype.call.call(1))
outcome(() => Function.prototype.bind.call({}))
outcome(() => Function.prototype.apply.call(() => 1, null, 5))
Function.prototype.bind.call(function () { return this.y; }, { y: 7 })()
Function.prototype.call.bind(Object.prototype.hasOwnProperty)({ a: 1 }, 'a')
Function.prototype.call.bind(Object.prototype.propertyIsEnumerable)([1], 'length')
Function.prototype.call.bind(Array.prototype.push)([], 1)
[function f(a, b) {}.bind(null, 1).name, function f(a, b) {}.bind(null, 1).length]
Object.getOwnPropertyDescriptor(Function, 'prototype')
show(Object.getOwnPropertyDescriptor(Function.prototype, 'name'))
Function === Function.prototype.constructor
outcome(() => Function('return 1')())
outcome(() => new Function('a', 'return a')(2))
Object.keys(Function.prototype)
'call' in Function
Function.call === Function.prototype.call
[Function].includes(Object.constructor)
// V8 defines getters and setters of a literal that begins with a spread after its other properties.
[Object.keys({ ...0, set b(v) {}, 'x y': 0 }), Object.keys({ set b(v) {}, 'x y': 0 }), Object.keys({ ...0, get b() { return 1; }, x: 0, get c() { return 2; }, y: 1 }), Object.keys({ x: 0, get c() { return 2; }, y: 1, ...0 })]
[Object.keys({ ...{ a: 1 }, get c() { return 2; }, z: 1 }), Object.keys({ get c() { return 2; }, z: 1, ...0, set d(v) {}, q: 1 }), Object.keys({ ...0, get c() { return 2; }, ['k']: 1, z: 1 }), Object.keys({ ...0, get c() { return 2; }, z: 1, ...{ q: 1 }, get d() { return 1; }, r: 1 })]
[{ ...{ c: 1 }, get c() { return 2; }, z: 1 }, { ...0, c: 1, get c() { return 2; } }, { ...0, get c() { return 2; }, c: 1 }, { ...0, get c() { return 2; }, c: 1, set c(v) {} }].map(o => [Object.keys(o), o.c])
[Object.keys({ ...0, get c() { return 2; }, get ['k']() { return 1; }, z: 1 }), Object.keys({ ...0, get ['k']() { return 1; }, get c() { return 2; }, z: 1 }), Object.keys({ ...0, get c() { return 2; }, m() {}, __proto__: null, z: 1 }), Object.keys({ ...0, get 1() { return 2; }, b: 1, set a(v) {}, get b() { return 1; } })]
[Object.keys({ ...0, b: 1, ...{ c: 1 }, b: 2 }), Object.keys({ b: 1, ...{ c: 1 }, b: 2 }), Object.keys({ ...0, b: 1, c: 1, b: 2 }), Object.keys({ ...0, get b() { return 1; }, c: 1, set b(v) {} }), Object.keys({ ...0, b: 1, c: 1, set b(v) {}, get d() { return 1; } })]
[Object.keys({ ...0, get b() { return 1; }, x: 1, ...{ c: 1 }, b: 1 }), Object.keys({ ...0, 1: 1, b: 2, '1': 3, get '2'() { return 1; }, a: 1 }), Object.keys({ ...{ b: 0 }, get b() { return 1; }, x: 1 }), Object.keys({ ...{ a: 1 }, __proto__: { z: 1 }, get c() { return 1; }, y: 1 })]
[String(() => (1)), String(async x => (x)), String(function c(a, b) { /* é */ return 1; }), (function () {}).toString(), `${(a) => ({})}`, (() => 1) + '']
{ const k = 'kk'; const d = { m(x) { }, async n() {}, *g() {}, get x() { return 1; }, set x(v) {}, [k]() {}, 'str'() {}, f: function () {}, e: (function named() {}), ar: () => {}, async /*y*/ q /*z*/ () {} }; const gx = Object.getOwnPropertyDescriptor(d, 'x'); return [...Object.keys(d).filter(x => x !== 'x').map(x => d[x].toString()), String(gx.get), String(gx.set)]; }
{ class A { constructor(a) {} m() {} static s() {} static async t() {} get q() { return 1; } static get ['z' + 1]() { return 2; } f = () => 1; #p() {} r() { return this.#p; } } const B = class extends A { }; return [String(A), String(B), String(A.prototype.m), String(A.s), String(A.t), String(Object.getOwnPropertyDescriptor(A, 'z1').get), String(new A().f), String(new A().r()), String(A.prototype.constructor)]; }
[String([].push), String(Map), String(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get), String(RegExp.prototype[Symbol.replace]), String(Function.prototype), String((function () {}).bind()), String(new Proxy(function () {}, {})), String(Map.prototype[Symbol.iterator]), String(Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set), String(escape), String(Math.max), String(Symbol.prototype[Symbol.toPrimitive]), String(Object.getOwnPropertyDescriptor(RegExp, Symbol.species).get), String(Object.getPrototypeOf(Int8Array)), String(Date.prototype[Symbol.toPrimitive]), String(Function.prototype[Symbol.hasInstance])]
outcomeOf(() => Function.prototype.toString.call({}))
outcomeOf(() => Function.prototype.toString.call(undefined))
{ let r; new Promise((a, b) => { r = [String(a), String(b)]; }); return r; }
{ const objectText = Function.prototype.toString.call(Object); class K {} return [Function.prototype.toString.call({}.constructor) === objectText, Function.prototype.toString.call(new K().constructor) === objectText]; }
{ class A extends Array {} const a = new A(); a[2] = 1; a.x = 5; return [a.length, 0 in a, a.x, Object.keys(a), a instanceof A, JSON.stringify(a), [...a], a.concat([9]) instanceof A, Array.isArray(new A()), new A(1, 2, 3).length, new A('3').length, Object.prototype.toString.call(a)]; }
// The text of built-in functions.
[Object, Array, Uint8Array, Map, Promise, isNaN, parseInt, Number.parseInt, Math.max, Object.prototype.hasOwnProperty, [].values, [][Symbol.iterator], new Set().keys].map(f => Function.prototype.toString.call(f))
[String(Date), `${JSON.parse}`, '' + Reflect.ownKeys, Symbol.prototype[Symbol.toPrimitive].toString(), RegExp.prototype[Symbol.split].toString(), String.prototype.trimLeft.toString(), Date.prototype.toGMTString.toString()]
[Object.getOwnPropertyDescriptor(Map.prototype, 'size').get, Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set, Object.getOwnPropertyDescriptor(Map, Symbol.species).get].map(String)
[Function.prototype + '', (function named() {}).bind() + '', Math.max.bind(null) + '', new Proxy(function () {}, {}) + '', new Proxy(class A {}, {}) + '']
[{}, [], 1, 'x', undefined, null, Symbol.iterator, new Proxy({}, {})].map(v => { try { return Function.prototype.toString.call(v); } catch (e) { return e.name + ': ' + e.message; } })
/^function .*?hasOwnProperty\(\) \{ \[native code\] \}$/.test(Function.prototype.toString.call({}.hasOwnProperty))
// What only throws.
{ 'use strict'; const f = function () { return arguments; }; try { return f().callee; } catch (e) { return e.name + ': ' + e.message; } }
{ 'use strict'; const f = function () { return Object.getOwnPropertyDescriptor(arguments, 'callee'); }; const d = f(), e = f(); return [Object.keys(d), typeof d.get, d.get === d.set, d.get === e.get, d.get.name, d.get.length, String(d.get), d.enumerable, d.configurable]; }
{ 'use strict'; const d = (function () { return Object.getOwnPropertyDescriptor(arguments, 'callee'); })(); try { d.get(); } catch (e) { return [e.name, e.message, Object.getOwnPropertyDescriptor(d.get, 'length').configurable]; } }
{ 'use strict'; const f = function () { try { arguments.callee = 1; } catch (e) { return e.name; } }; return f(1); }
