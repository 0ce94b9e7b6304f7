// globalThis as a value.
typeof globalThis
globalThis === globalThis.globalThis
[globalThis.Math === Math, globalThis.JSON === JSON, globalThis['Array'] === Array, globalThis.undefined, globalThis.NaN]
globalThis.nothing
typeof globalThis.nothing
'Map' in globalThis
'nothing' in globalThis
globalThis.hasOwnProperty('Set')
Object.hasOwn(globalThis, 'nothing')
(function () { globalThis.made = 5; return [made, globalThis.made, 'made' in globalThis, typeof made, delete globalThis.made, typeof made]; })()
(function () { globalThis['k' + 1] = 'v'; return [globalThis.k1, k1]; })()
(function () { implicit = 3; return [globalThis.implicit, Object.getOwnPropertyDescriptor(globalThis, 'implicit')]; })()
(function () { return this === globalThis; })()
(function () { 'use strict'; return this === globalThis; })()
(function () { this.viaThis = 1; return viaThis; })()
(function () { Object.defineProperty(globalThis, 'defined', { value: 7, configurable: true }); return [defined, globalThis.defined, Object.getOwnPropertyDescriptor(globalThis, 'defined').writable]; })()
(function () { Object.defineProperty(globalThis, 'lazy', { get() { return 'g'; }, configurable: true }); return [lazy, globalThis.lazy]; })()
(function () { const s = Symbol('g'); globalThis[s] = 1; return globalThis[s]; })()
(function () { globalThis[0] = 'zero'; return [globalThis[0], 0 in globalThis]; })()
(function () { const g = globalThis; g.cache = g.cache || {}; g.cache.a = 1; return globalThis.cache; })()
(function () { globalThis.fn = function () { return this === globalThis; }; return [fn(), globalThis.fn()]; })()
typeof globalThis.Symbol + typeof globalThis.Promise + typeof globalThis.Proxy + typeof globalThis.BigInt
(() => { const { Math: M, nope = 1 } = globalThis; return [M === Math, nope]; })()
(globalThis.Promise || 0) === Promise
globalThis?.Reflect?.has({ a: 1 }, 'a')
delete globalThis.never
(function () { 'use strict'; try { return undeclaredName; } catch (e) { return e.message; } })()
(function () { 'use strict'; globalThis.later = 1; later = 2; return globalThis.later; })()
// Node's other name of it.
{ const freeGlobal = typeof global == 'object' && global && global.Object === Object && global; const root = freeGlobal || Function('return this')(); return [root === globalThis, root.Array === Array]; }
// Names that the global object inherits.
[typeof toString, typeof valueOf, typeof hasOwnProperty, typeof isPrototypeOf, typeof constructor]
{ try { return typeof neverDefined + neverDefined; } catch (e) { return e.message; } }
[toString.call([]), hasOwnProperty.call({ a: 1 }, 'a')]
