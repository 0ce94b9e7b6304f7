// Map and Set: order, keys, changes while walking, iterators.
let m = new Map(); return [m.size, m.get(1), m.has(1), m.delete(1), m.set(1, 2) === m, m.size, m.get(1), m.has(1), m.delete(1), m.size, m.has(1)]
let s = new Set(); return [s.size, s.has(1), s.delete(1), s.add(1) === s, s.size, s.has(1), s.add(1).size, s.delete(1), s.size, s.has(1)]
let m = new Map([[1, "a"], ["1", "b"], [NaN, "c"], [-0, "d"], [null, "e"], [undefined, "f"], [true, "g"]]); return [m.get(1), m.get("1"), m.get(NaN), m.get(0), m.get(-0), m.get(null), m.get(undefined), m.get(), m.get(true), m.get(false), [...m.keys()]]
let k = {}, m = new Map([[k, 1], [[], 2]]); return [m.get(k), m.get({}), m.get([]), m.size]
let s = new Set([3, 1, 2, 3, 1, -0, 0, NaN, NaN, "1", "1"]); return [s.size, [...s]]
let s = new Set("hello"); return [...s].join("")
let s = new Set([-0]); return Object.is([...s][0], 0)
let m = new Map(); for (let i = 0; i < 100; i++) m.set("k" + i, i); for (let i = 0; i < 100; i += 2) m.delete("k" + i); for (let i = 100; i < 160; i++) m.set("k" + i, i); return [m.size, [...m.keys()].join(), [...m.values()].join()]
let m = new Map(); for (let i = 0; i < 1000; i++) { m.set(i % 7, i); m.delete((i + 3) % 7) } return [...m]
let m = new Map([[1, 1], [2, 2], [3, 3]]), out = []; for (const e of m) { out.push(e[0], e[1]); if (e[0] === 1) { m.delete(2); m.set(4, 4) } } return out
let m = new Map([[1, 1], [2, 2], [3, 3]]), out = []; m.forEach((v, k) => { out.push(k); if (k === 1) { m.clear(); m.set(9, 9) } }); return out
let s = new Set([1, 2, 3]), out = []; for (const x of s) { out.push(x); s.delete(x); if (out.length < 6) s.add(x) } return out
let s = new Set([1, 2, 3]), out = []; for (const x of s) { out.push(x); if (x < 40) { s.delete(x); s.add(x + 3) } } return [out, [...s]]
let s = new Set(), out = []; for (let i = 0; i < 8; i++) s.add(i); const it = s.values(); it.next(); it.next(); for (let i = 0; i < 7; i++) s.delete(i); for (let i = 20; i < 60; i++) s.add(i); return [...it]
let s = new Set([1, 2]); const it = s.values(); const out = [it.next(), it.next(), it.next(), it.next()]; s.add(3); out.push(it.next()); return out
let m = new Map([[1, 2]]); const it = m.entries(); const e = it.next().value; e[0] = 7; return [e, [...m], it.next()]
let m = new Map([["a", 1], ["b", 2]]); return [[...m], [...m.keys()], [...m.values()], [...m.entries()], Array.from(m), Array.from(m.keys(), (k) => k + k), Object.fromEntries(m), new Map(m).get("b"), [...new Set(m.values())]]
let s = new Set(["a", "b"]); return [[...s], [...s.keys()], [...s.values()], [...s.entries()], Array.from(s), new Set(s).size, s.keys === s.values]
let m = new Map([["a", 1]]), t = {}, out = []; m.forEach(function (v, k, all) { out.push(v, k, all === m, this === t, arguments.length) }, t); return out
let s = new Set(["a"]), t = {}, out = []; s.forEach(function (v, k, all) { out.push(v, k, all === s, this === t, arguments.length) }, t); return out
let m = new Map([[1, 2]]); return [typeof m, m instanceof Map, m instanceof Object, m instanceof Set, m.constructor === Map, Object.getPrototypeOf(m) === Map.prototype, String(m), JSON.stringify(m), JSON.stringify([new Set([1])]), Object.keys(m), "size" in m, m.hasOwnProperty("size"), m.foo]
return [Map.name, Map.length, Set.name, Set.length, Map.prototype.set.length, Map.prototype.get.name, Set.prototype.add.name, Set.prototype.keys.name, Object.prototype.toString.call(new Set().values()), Object.prototype.toString.call(new Map().keys()), String(Map.prototype), Object.prototype.toString.call(Object.create(Set.prototype))]
let m = new Map(); m.size = 5; m.extra = 1; return [m.size, m.extra, Object.keys(m)]
"use strict"; let m = new Map(); m.size = 5
let m = new Map([[1, 1]]); Object.defineProperty(m, "size", {value: 42}); return m.size
let d = Object.getOwnPropertyDescriptor(Map.prototype, "size"); return [d.set, d.enumerable, d.configurable, d.get.call(new Map([[1, 1]])), d.get.name]
Map()
Set([1])
new Map(5)
new Map([1])
new Map(["ab"])
new Map([[]]).size
new Map(null).size
new Set(undefined).size
new Set(5)
new Set({})
Map.prototype.get.call({}, 1)
Set.prototype.has.call(new Map(), 1)
Map.prototype.size
Set.prototype.size
new Map().forEach()
new Map().forEach(5)
let it = new Map([[1, 2]]).keys(); return [it.next().value, it.next().done, Map.prototype.keys.call(new Set())]
let it = new Set([1, 2, 3]).values(); for (const x of it) { if (x === 2) break } return [...it]
let it = new Set([1, 2]).values(); it.next = 5; return [...it] // stops
Math.max(...new Set([1, 5, 3]))
const count = new Map(); for (const w of "a b a c b a".split(" ")) count.set(w, (count.get(w) || 0) + 1); return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
let m = new Map(), k = []; for (let i = 0; i < 50; i++) { k.push({i}); m.set(k[i], i) } let sum = 0; for (const x of k) sum += m.get(x); return [sum, m.get({i: 1})]
let m = new Map(); m.set("b", 1); m.set("a", 2); m.set("b", 3); return [...m]
let m = new Map(); m.set("b", 1); m.delete("b"); m.set("a", 2); m.set("b", 3); return [...m]
let s = new Set(["é", "日本", "e".concat("x"), "日本x".slice(0, 2)]); return [s.size, s.has("日" + "本"), s.has("ex")]
let m = new Map(); m.set(m, m); return [m.get(m) === m, m.has(m)]
let m = new Map([[1, "x"]]); Object.freeze(m); m.set(2, "y"); return [m.size, Object.isFrozen(m)]
let s = new Set([1]); s.clear(); s.clear(); s.add(2); return [s.size, [...s]]
let a = [1, 2]; Object.setPrototypeOf(a, null); for (const x of a) return x
let a = [1, 2]; a.name = "n"; return [...a]
let a = [1, 2]; Object.setPrototypeOf(a, Object.create(Array.prototype)); return [...a]
let m = new Map([[1, 2]]); Object.setPrototypeOf(m, null); return [...m] // stops
Object.create(new Map()).size
for (const x of Object.create(new Map())) return 1
Object.prototype.toString.call(Object.create(Math)) + Object.prototype.toString.call(Object.create(JSON))
