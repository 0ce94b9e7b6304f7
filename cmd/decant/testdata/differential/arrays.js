// Each line is one case: an expression, or { statements; return value }.
[1, 2, 3].length
[, 1, , 2]
[1, 2, 3][1]
[1, 2, 3]['1']
[1, 2, 3][-1]
[1, 2, 3].at(-1)
{ const a = [1]; a.length = 3; return [a, a.length] }
{ const a = [1, 2, 3]; a.length = 1; return [a, a[1]] }
{ const a = []; a.length = -1; return a }
{ const a = []; a.length = 1.5 }
{ const a = []; a[2 ** 32 - 2] = 1; return a.length }
{ const a = []; a['foo'] = 1; a['01'] = 2; return [a.length, Object.keys(a), a] }
{ const a = [1, 2]; a[1.5] = 'x'; return [a.length, Object.keys(a)] }
{ const a = [3, 1, 2]; const r = a.push(4, 5); return [r, a] }
{ const a = [1, 2]; return [a.pop(), a.pop(), a.pop(), a] }
{ const a = [1, 2, 3]; return [a.shift(), a, [].shift()] }
{ const a = [1]; return [a.unshift(7, 8), a] }
{ const a = [1, 2, 3, 4, 5]; return [a.splice(1, 2, 'x', 'y', 'z'), a] }
{ const a = [1, 2, 3]; return [a.splice(-1), a, a.splice(0, 0, 9), a, a.splice(), a] }
{ const a = [1, 2, 3, 4]; return [a.splice(1), a] }
[1, 2, 3, 4].slice(1, 3)
[1, 2, 3, 4].slice(-2)
[1, , 3].slice(0)
[1, 2].concat(3, [4, [5]], 'x')
[1, , 2].concat([, 3])
[1, 2, 3].join()
[1, null, undefined, [2, 3], {}].join('-')
[].join()
[[]].join()
[1, 2, 3].reverse()
[1, , 3].reverse()
[3, 1, 10, 2].sort()
[3, 1, 10, 2].sort((a, b) => a - b)
['b', undefined, 'a', , 'c'].sort()
[5, 1, 4].sort((a, b) => b - a)
[3, 2, 1].sort(() => 0)
[1, 2, 3].sort(5)
{ const a = []; for (let i = 0; i < 50; i++) a.push({ k: i % 3, i }); return a.sort((x, y) => x.k - y.k).map(x => x.i) }
['\u{1F600}', '\uffff', 'a'].sort()
[true, false, null, undefined, 'z', 10, 9].sort()
{ try { [2, 1].sort(() => { throw 'cmp' }) } catch (e) { return e } }
[1, 2, 3].indexOf(2)
[1, 2, 3].indexOf('2')
[NaN].indexOf(NaN)
[NaN].includes(NaN)
[1, 2, 1].lastIndexOf(1)
[1, 2, 3].indexOf(1, 1)
[1, 2, 3].includes(3, -1)
[, 1].includes(undefined)
[, 1].indexOf(undefined)
[1, 2, 3].map(x => x * 2)
[1, , 3].map(x => x * 2)
['1', '2', '3'].map(Number)
['1', '2', '3'].map(parseInt)
[1, 2, 3, 4].filter(x => x % 2)
[1, , undefined].filter(() => true)
[1, 2, 3].reduce((a, b) => a + b)
[1, 2, 3].reduce((a, b) => a + b, '')
[].reduce((a, b) => a + b)
[1, 2, 3].reduceRight((a, b) => a + '-' + b)
[1, 2, 3].find(x => x > 1)
[1, 2, 3].find(x => x > 5)
[1, 2, 3].findIndex(x => x > 1)
[1, 2, 3].findLast(x => x < 3)
[1, 2, 3].findLastIndex(x => x < 0)
[1, 2, 3].some(x => x > 2)
[1, 2, 3].every(x => x > 2)
[].every(x => false)
[].some(x => true)
{ const r = []; [1, 2].forEach(function (x) { r.push(this.k + x) }, { k: 10 }); return r }
{ const r = []; [1, , 3].forEach((x, i) => r.push([x, i])); return r }
[1, [2, [3, [4]]]].flat()
[1, [2, [3, [4]]]].flat(Infinity)
[[1], , [2]].flat()
[1, 2].flatMap(x => [x, [x]])
[1, 2, 3].fill(0)
[1, 2, 3].fill('x', 1, 2)
new Array(3).fill().map((_, i) => i)
[1, 2, 3, 4, 5].copyWithin(0, 3)
Array.isArray([])
Array.isArray({ length: 0 })
Array.of(7, 8)
Array.from('abc')
Array.from({ length: 3 })
Array.from({ length: 2, 0: 'a', 1: 'b' })
Array.from([1, 2], x => x * 2)
Array.from({ length: 3 }, (_, i) => i * i)
Array.from(null)
Array(3)
Array(3).length
Array(1, 2)
Array('3')
new Array(-1)
Array(1.5)
new Array(2, 3)
[...Array(2)]
[...Array(2).keys()]
[3, 1, 2].toSorted()
[1, 2, 3].toReversed()
[1, 2, 3].toSpliced(1, 1)
[1, 2, 3].with(1, 9)
[1, 2, 3].with(5, 9)
[1, 2] + ''
String([1, [2, [3]]])
[1, 2, 3].toString()
[null, undefined].toString()
[1, 2, 3].foo
[1, 2, 3].foo()
[1, 2, 3].map()
[1, 2, 3].map(5)
[1, 2, 3].forEach({})
[].find()
{ const a = [1, 2, 3, 4]; a.forEach((x, i) => { if (i === 0) a.length = 2 }); return a }
{ const a = [1, 2, 3]; return a.map((x, i) => { if (i === 0) a.push(9); return x }) }
{ const a = [1, 2, 3]; const r = []; a.forEach(x => { r.push(x); if (x === 1) a.shift() }); return [r, a] }
{ const a = [1, 2, 3]; a[10] = 5; return [a.length, a.indexOf(undefined), a.findIndex(x => x === undefined)] }
{ const a = []; a[0] = 'x'; a[1] = 'y'; return [a, a.length] }
{ const a = [1, 2, 3]; const b = a; b.push(4); return a === b && a.length }
{ const m = [[1, 2], [3, 4]]; return m.map(r => r.map(x => x * x)) }
{ const a = [5, 3, 8]; const [min, ...rest] = [...a].sort((x, y) => x - y); return [min, rest, a] }
{ const a = []; for (let i = 0; i < 300; i++) a.push(i); return [a.length, a[299], a.reduce((x, y) => x + y, 0)] }
{ const a = []; for (let i = 10; i >= 0; i--) a[i] = i; return a }
{ const a = Object.freeze([1, 2]); try { 'use strict'; a.push(3) } catch (e) { return [e.name, e.message] } }
{ 'use strict'; const a = Object.freeze([1, 2]); a[0] = 5 }
{ 'use strict'; const a = Object.freeze([1, 2]); a.length = 0 }
{ const a = Object.freeze([1, 2]); a[0] = 5; a.length = 0; return a }
{ const a = [1, 2, 3]; return [a.entries !== undefined, typeof a.keys] }
{ const q = [[0, 0]]; let n = 0; while (q.length) { const [x, y] = q.shift(); n++; if (x < 3) q.push([x + 1, y]) } return n }
[1, 2, 3].indexOf()
[undefined].indexOf()
[0].includes(-0)
[1, 2, 3].join(undefined)
[1, 2, 3].slice('1')
[1, 2, 3].lastIndexOf(3, -5)
[10, 9, 1].sort(undefined)
[1, 2, 3].at(NaN)
['a', 'b'].entries().next
Array.prototype.slice.call('abc', 1)
Array.prototype.map.call({ length: 2, 0: 1, 1: 2 }, x => x + 1)
Array.prototype.join.call({ length: 2, 0: 'x', 1: 'y' }, '+')
Array.prototype.push.length
[].push.name
Object.keys([4, 5])
Object.entries([4, 5])
JSON.stringify([undefined, () => 1, NaN, , -0])
[1, 2, 3].some(x => { if (x === 2) throw 'stop'; })
[[1, 2], [3, 4]].map(([a, b]) => a * b)
[['a', 1], ['b', 2]].reduce((o, [k, v]) => ({ ...o, [k]: v }), {})
[3, 1, 2].sort().concat([0]).reverse().slice(1).map(String)
// Where the array's constructor is another: what throws does, what makes an array of another kind stops.
[null, 1, 'a', true].map(c => ['map', 'filter', 'slice', 'splice', 'concat', 'flat', 'flatMap'].map(m => { const a = [1, 2]; a.constructor = c; return outcome(() => a[m](x => x)); }))
['map', 'filter', 'slice', 'splice', 'concat', 'flat', 'flatMap'].map(m => { const a = [1, 2]; a.constructor = undefined; return outcome(() => a[m](x => x)); })
['map', 'filter', 'slice', 'splice', 'concat', 'flat', 'flatMap'].map(m => { const a = [1, 2]; a.constructor = Array; return outcome(() => a[m](x => x)); })
['map', 'filter', 'slice', 'splice', 'concat', 'flat', 'flatMap'].map(m => { const a = [1, 2]; Object.defineProperty(a, 'constructor', { get() { throw 'poison'; } }); return outcome(() => a[m](x => x)); })
['map', 'filter', 'flatMap'].map(m => { const a = [1, 2]; Object.defineProperty(a, 'constructor', { get() { throw 'poison'; } }); return outcome(() => a[m](1)); })
{ const a = [1, 2]; a.constructor = {}; return a.map(x => x); }
{ const a = [1, 2]; a.constructor = () => 1; return a.slice(); }
['map', 'filter', 'slice', 'concat'].map(m => { const a = [1, 2]; Object.setPrototypeOf(a, { constructor: null }); return outcome(() => Array.prototype[m].call(a, x => x)); })
['map', 'filter', 'slice'].map(m => { const a = [1, 2]; a.x = 1; return outcome(() => a[m](x => x)); })
['toSorted', 'toReversed', 'toSpliced'].map(m => { const a = [1, 2]; a.constructor = null; return outcome(() => a[m]()); })
[() => [].push.call({ length: Infinity }, -4), () => [].push.call({ length: 2 ** 53 - 3 }, 1, 2, 3), () => [].unshift.call({ length: 2 ** 53 - 1 }, 1), () => [].splice.call({ length: 2 ** 53 - 1 }, 0, 0, 1)].map(f => { try { return f(); } catch (e) { return String(e); } })
[[].push.call({ length: Infinity }), [].unshift.call({ length: Infinity }), [].push.call({ length: 2 ** 53 - 3 }, 1, 2)]
{ const o = { length: Infinity }; try { Array.prototype.push.call(o, 1); } catch (e) { } return o; }
// An object is converted twice where it becomes the length of an array; what the conversion does comes before the check.
{ const log = [], a = [1, 2, 3], n = k => ({ valueOf() { log.push(k); return k; } }); a.length = n(2); log.push(Reflect.set(a, 'length', n(1))); Object.defineProperty(a, 'length', { value: n(0) }); return [log, a]; }
{ 'use strict'; const log = [], a = [1, 2, 3], n = { valueOf() { log.push('n'); Object.defineProperty(a, 'length', { writable: false }); return 0; } }; try { a.length = n; } catch (e) { log.push(e.message); } try { a.length = n; } catch (e) { log.push(e.message); } log.push(Reflect.set(a, 'length', n), Reflect.set(a, 'length', 3)); return [log, a]; }
{ let k = 0; const a = [1, 2]; return [outcome(() => { a.length = { valueOf() { return k++; } }; return a; }), k, a]; }
outcome(() => [].concat({ length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true, get 0() { throw 'got'; } }))
{ let seed = 5; const r = n => (seed = Math.imul(seed, 1103515245) + 12345 | 0, (seed >>> 8) % n); const out = []; for (const n of [2, 3, 7, 20, 63, 64, 65, 130, 200, 700]) { const a = Array.from({ length: n }, (_, i) => [r(n), i]); out.push(a.slice().sort((x, y) => x[0] > y[0]).join(' '), a.slice().sort(() => r(3) - 1).join(' '), a.slice().sort((x, y) => x[0] - y[0]).join(' '), a.toSorted((x, y) => y[0] - x[0] || 1).join(' ')); } return out; }
{ const a = [3, 1, 2, 5, 4, 9, 8, 7], log = []; a.sort((x, y) => { log.push(x, y); a.pop(); return x - y; }); const b = [3, undefined, 1, 2]; b.sort((x, y) => { log.push(x, y); b.length = 0; return x - y; }); return [a, b, log]; }
{ const a = [5, 3, 1]; a.sort((x, y) => { a.push(x); return y - x; }); const b = [3, 1, 2]; try { b.sort((x, y) => { if (y === 1) throw 'stop'; return 1; }); } catch (e) { b.push(e); } const c = Object.freeze([2, 1]); try { c.sort((x, y) => x - y); } catch (e) { b.push(e.name); } return [a, b, c]; }
{ const up = []; for (let i = 0; i < 300; i++) up.push(i); const saw = up.map(i => i % 37 * 10 + i % 3), log = []; saw.sort((x, y) => { log.push(x * 1000 + y); return x - y; }); const two = up.slice(150).concat(up.slice(0, 150)).sort((x, y) => { log.push(x * 1000 + y); return x - y; }); return [saw, two, log.length, log.reduce((h, v) => Math.imul(h, 31) + v | 0, 7)]; }
