// Objects: attributes, prototypes, order of keys.
let o = {}; Object.defineProperty(o, "a", {value: 1}); return [o.a, Object.keys(o), JSON.stringify(o), Object.getOwnPropertyDescriptor(o, "a")]
let o = {a: 1}; Object.defineProperty(o, "a", {enumerable: false}); return [Object.keys(o), o.a, Object.getOwnPropertyNames(o)]
let o = {}; Object.defineProperty(o, "a", {get() { return 5 }, configurable: true}); o.a = 7; return [o.a, delete o.a, o.a]
"use strict"; let o = {}; Object.defineProperty(o, "a", {value: 1}); o.a = 2
"use strict"; let o = {}; Object.defineProperty(o, "a", {value: 1}); delete o.a
let o = {}; Object.defineProperty(o, "a", {value: 1}); Object.defineProperty(o, "a", {value: 2})
let o = Object.freeze({}); Object.defineProperty(o, "a", {value: 2})
Object.defineProperty(1, "a", {})
Object.defineProperty({}, "a", 1)
Object.defineProperty({}, "a", {get: 1})
Object.defineProperty({}, "a", {get() {}, value: 1})
let o = {}; Object.defineProperties(o, {a: {value: 1, enumerable: true}, b: {get() { return 2 }, enumerable: true}}); return o
let a = [1, 2, 3]; Object.defineProperty(a, "length", {writable: false}); a.push
let a = [1, 2, 3]; Object.defineProperty(a, "length", {writable: false}); a[5] = 1; a.length = 0; return a
"use strict"; let a = [1, 2, 3]; Object.defineProperty(a, "length", {writable: false}); a.push(1)
"use strict"; let a = [1, 2, 3]; Object.defineProperty(a, "length", {writable: false}); a.length = 1
let a = [1, 2, 3]; Object.defineProperty(a, 1, {enumerable: false}); return [Object.keys(a), a.length, a[1]]
let a = [1, 2, 3]; Object.defineProperty(a, 1, {get() { return "g" }}); return [a.map(x => x), a.join(), a.slice(1)]
let a = [1, 2, 3]; Object.defineProperty(a, 1, {value: 9, configurable: false}); a.length = 0; return a
let a = Object.freeze([3, 1]); return [Object.isFrozen(a), Object.isSealed(a), Object.isExtensible(a)]
let a = Object.freeze([3, 1]); a.sort()
let a = Object.freeze([3, 1]); a.pop()
let a = Object.freeze([3, 1]); a.push(1)
let a = Object.freeze([3, 1]); a[0] = 5; a[7] = 1; a.length = 0; return a
let a = Object.seal([3, 1]); a[0] = 5; a[7] = 1; a.length = 0; return a
let o = Object.seal({a: 1}); o.a = 2; o.b = 3; delete o.a; return [o, Object.isSealed(o), Object.isFrozen(o)]
let o = Object.preventExtensions({a: 1}); o.b = 3; delete o.a; o.a = 5; return [o, Object.isSealed(o), Object.isFrozen(o)]
Object.isFrozen({}) + " " + Object.isFrozen(1) + " " + Object.isFrozen(Object.preventExtensions({}))
Object.isFrozen("x")
Object.getOwnPropertyDescriptors({a: 1, get b() { return 2 }})
Object.entries({b: 1, a: 2, 2: "x", 1: "y"})
Object.fromEntries([["a", 1], ["b", 2], [1, 3]])
Object.fromEntries([1])
Object.fromEntries(5)
Object.fromEntries(undefined)
Object.fromEntries([[undefined, 1], [null, 2]])
Object.assign({a: 1}, {b: 2}, null, "xy", [9], 5, undefined)
Object.assign(null, {})
"use strict"; Object.assign(Object.freeze({a: 1}), {a: 2})
Object.keys("abc")
Object.keys(null)
Object.values("ab")
Object.entries([7, , 8])
Object.create(null)
Object.create(5)
Object.create(undefined)
let o = Object.create({a: 1}, {b: {value: 2, enumerable: true}}); return [o.a, o.b, Object.keys(o), "a" in o, o.hasOwnProperty("a")]
let o = Object.create(null); o.x = 1; return [o.x, "toString" in o, Object.keys(o)]
let o = Object.create(null); o + ""
Object.setPrototypeOf({}, 5)
Object.setPrototypeOf(undefined, {})
let a = {}; let b = Object.create(a); Object.setPrototypeOf(a, b)
let o = Object.preventExtensions({}); Object.setPrototypeOf(o, {})
let p = {x: 1}; let o = {y: 2}; Object.setPrototypeOf(o, p); p.x = 5; return [o.x, Object.getPrototypeOf(o) === p, p.isPrototypeOf(o)]
Object.getPrototypeOf("x") === String.prototype
Object.getPrototypeOf(null)
[Object.is(NaN, NaN), Object.is(0, -0), Object.is("a", "a"), Object.is({}, {})]
[Object.hasOwn({a: 1}, "a"), Object.hasOwn([1], 0), Object.hasOwn([1], "length"), Object.hasOwn("abc", 1), Object.hasOwn("abc", "length")]
Object.hasOwn(null, "a")
({}).hasOwnProperty.call(null, "a")
[({a: 1}).propertyIsEnumerable("a"), [].propertyIsEnumerable("length"), [5].propertyIsEnumerable(0)]
({}).toLocaleString()
({}).valueOf.call(5) instanceof Number
let o = {}; for (let i = 0; i < 200; i++) o["k" + i] = i; for (let i = 0; i < 200; i += 2) delete o["k" + i]; o.k0 = "again"; let s = ""; for (const k in o) s += k + o[k] + " "; return s
let o = {}; for (let i = 20; i > 0; i--) o[i * 7 % 23] = i; o.a = 1; o["01"] = 2; o["4294967295"] = 3; o["4294967294"] = 4; o[-1] = 5; o[1.5] = 6; return Object.keys(o)
let o = {a: 1, b: 2, c: 3}; delete o.b; o.b = 4; return Object.keys(o)
let o = {a: 1}; delete o.a; o.b = 1; o.a = 2; return [Object.keys(o), o.a]
let o = {x: 1, ["a" + 1]: 2, 5: 3, ...{y: 4, x: 9}, ...null, ..."hi", ...[7]}; return o
let o = {__proto__: null, a: 1}; return [Object.getPrototypeOf(o), o.a]
let o = {__proto__: 5}; return Object.getPrototypeOf(o) === Object.prototype
let o = {get a() { return 1 }, a: 2}; return [o.a, Object.getOwnPropertyDescriptor(o, "a")]
let o = {a: 1, get a() { return 3 }}; return o.a
let p = {set x(v) { this._x = v }, get x() { return "g" + this._x }}; let o = Object.create(p); o.x = 5; return [o.x, o._x, Object.keys(o)]
let p = Object.freeze({x: 1}); let o = Object.create(p); o.x = 5; return [o.x, Object.keys(o)]
"use strict"; let p = Object.freeze({x: 1}); let o = Object.create(p); o.x = 5
function F() {} F.prototype.x = 1; let f = new F(); f.x = 2; return [F.prototype.x, f.x, delete f.x, f.x]
function F() {} return [Object.getOwnPropertyNames(F), Object.keys(F), F.prototype.constructor === F]
let F = () => 1; return [Object.getOwnPropertyNames(F), F.prototype]
let F = () => 1; new F()
let o = {m() {}}; new o.m()
function F() { "use strict" } return Object.getOwnPropertyNames(F)
function F(a, b) {} F.length = 5; F.name = "x"; F.extra = 1; return [F.length, F.name, F.extra, Object.keys(F)]
function F(a, b) {} return [delete F.length, F.length, delete F.name, F.name]
function F() {} F.prototype = 5; return [new F() instanceof Object, Object.getPrototypeOf(new F()) === Object.prototype]
function F() {} F.prototype = 5; return ({}) instanceof F
let a = []; a[3] = 1; return [a, a.length, 2 in a]
let a = [1, 2, 3]; a.length = 1; a[2] = 9; return a
let a = [1, 2, 3]; a.length = "2"; return a
let a = []; a.length = -1
let a = []; a.length = 1.5
let a = []; a.length = "x"
let a = []; a["5"] = 1; a["05"] = 2; a.x = 3; a[-1] = 4; return [a.length, Object.keys(a), a]
let a = []; a[4294967294] = 1; return [a.length, Object.keys(a)]
let a = []; a[4294967295] = 1; return [a.length, Object.keys(a)]
let a = []; a[4294967294] = 1; a.push(2)
let a = []; a[1000000] = 1; a[5] = 2; a[70000] = 3; delete a[70000]; return [a.length, Object.keys(a), a.indexOf(1), a.filter(x => true)]
let a = [1, 2, 3]; delete a[1]; return [a, 1 in a, a.length, a.forEach.length]
new Array(5)
new Array(-1)
new Array(1.5)
new Array("3")
new Array(1, 2)
Array(3)
Array.of(7)
Array.from("a\u{1F600}b")
Array.from({length: 3, 0: "x", 2: "y"})
Array.from({length: 3}, (v, i) => i * 2)
Array.from([1, , 3])
Array.from([1, 2, 3], function (x) { return x * this.k }, {k: 2})
Array.from(5)
Array.from(null)
Array.from([1], 5)
Array.from({})
Array.prototype.map.call("abc", x => x + x)
Array.prototype.join.call({length: 2, 0: "a", 1: "b"}, "-")
Array.prototype.push.call({length: 1}, 5)
let o = {length: 1, 0: "a"}; Array.prototype.push.call(o, "b"); return o
let o = {length: 2, 0: "a", 1: "b"}; return [Array.prototype.shift.call(o), o]
let o = {length: 3, 0: "c", 1: "a"}; return Array.prototype.sort.call(o)
Array.prototype.slice.call({length: 2, 0: 1, 1: 2})
(function () { return Array.prototype.slice.call(arguments, 1) })(1, 2, 3)
(function () { let r = []; for (const x of arguments) r.push(x); return r })(1, 2)
(function () { return [...arguments, arguments.length, typeof arguments] })(1, 2)
(function () { arguments[0] = 9; arguments.x = 1; return [arguments[0], Object.keys(arguments), JSON.stringify(arguments)] })(1, 2)
(function () { return Object.prototype.toString.call(arguments) })()
(function () { return Math.max.apply(null, arguments) })(4, 9, 2)
Array.isArray([]) + " " + Array.isArray({length: 0}) + " " + Array.isArray(Array.prototype)
[1, [2, [3, [4]]]].flat(Infinity)
[1, [2, [3, [4]]]].flat(-1)
[[1, , 2], , [3]].flat()
[3, 1, 2].toSorted((a, b) => b - a)
[1, 2, 3].with(1, 9)
[1, 2, 3].with(5, 9)
[1, 2].concat(3, [4, [5]], [, 6])
[].concat.call(5, 6)
[1, 2, 3].includes(NaN) + " " + [NaN].includes(NaN) + " " + [NaN].indexOf(NaN)
[, 1].includes(undefined) + " " + [, 1].indexOf(undefined)
[3, 2, 1].sort(undefined)
[3, 2, 1].sort(null)
[3, 2, 1].sort(5)
[].reduce((a, b) => a)
[5].reduce((a, b) => a)
[1, 2, 3].reduceRight((a, b) => a + "-" + b)
[1, 2, 3].map(5)
[1, 2, 3].map("x")
[1, 2, 3].map({})
[1, 2, 3].map(null)
[1, 2, 3].map()
[].forEach(undefined)
[1].flatMap(5)
[2, 1].sort((a, b) => { throw new Error("in sort") })
let a = [1, 2, 3, 4]; a.forEach((x, i) => { if (i === 0) a.pop(); }); return a
let a = [1, 2, 3]; return a.map((x, i) => { if (i === 0) a.length = 1; return x })
let r = []; [1, 2, 3].forEach(function (x) { r.push(this.k + x) }, {k: 10}); return r
let r = []; [1].forEach(function () { "use strict"; r.push(typeof this) }); return r
let a = [1]; a.push(a); return a.join()
let a = [[1, [2]], null, undefined, {}]; return String(a)
let a = [1, 2, 3]; a.toString = () => "mine"; return `${a}`
let a = [1, 2, 3]; a.join = () => "joined"; return String(a)
let o = {toString: null, valueOf() { return "v" }}; return `${o}`
new String("abc").length + new String("abc")[1] + (typeof new String("x")) + (new Number(5) + 1)
let s = new String("ab"); s.x = 1; return [Object.keys(s), s instanceof String, s == "ab", s === "ab", JSON.stringify(s)]
let s = new String("ab"); let r = []; for (const k in s) r.push(k); for (const c of s) r.push(c); return r
Object(5) + 1
Object("x") instanceof String
Object(null)
Boolean(new Boolean(false))
[typeof Object(1), Object(true).valueOf(), new Number(7).toFixed(1)]
Number.prototype.toString.call("x")
(255).toString(undefined)
Error("x") instanceof Error
Error("x").message
new Error().message === ""
"message" in new Error()
new Error().hasOwnProperty("message")
new Error(undefined).hasOwnProperty("message")
Object.keys(new Error("x"))
let e = new Error("a"); e.name = "N"; e.code = 5; return [String(e), e.code, JSON.stringify(e), Object.keys(e)]
let e = new RangeError("a", {cause: "c"}); return [e.cause, e.name, e instanceof RangeError, e instanceof Error, e instanceof TypeError]
Object.prototype.toString.call(new Error("x"))
function MyError(m) { this.message = m } MyError.prototype = Object.create(Error.prototype); MyError.prototype.name = "MyError"; let e = new MyError("q"); return [String(e), e instanceof Error, e.stack === undefined]
function MyError(m) { const e = new Error(m); Object.setPrototypeOf(e, MyError.prototype); return e } MyError.prototype = Object.create(Error.prototype, {name: {value: "MyError"}}); return String(new MyError("q"))
let f = function () { return this }; return [typeof f.call(1), f.call("s") instanceof String, f.call(null) === undefined]
let f = function (a, b) { return a + b }; return [f.apply(null, [1, 2]), f.apply(null), f.call(null, 3, 4), f.apply(null, {length: 2, 0: 5, 1: 6})]
let f = function () {}; f.apply(null, 5)
let f = function (a) { this.a = a }; let B = f.bind(null, 5); let b = new B(); return [b.a, b instanceof f, b instanceof B]
let f = function () { return [this, ...arguments] }; return f.bind(1, 2).bind(3, 4)(5).length
(function () {}).bind().name
(() => 1).bind.call(5)
Function.prototype.call.call(function () { return 7 })
Math.abs.name + Math.abs.length + [].push.length + "".slice.length + Object.keys.name
[1, 2, 3].map(String)
["1", "2", "3"].map(Number)
["1", "2", "3"].map(parseInt)
[0, 1, "", "a"].filter(Boolean)
[[1, 2], [3, 4]].map(Array.isArray)
["a", "b"].map("".toUpperCase.call, String.prototype.toUpperCase)
JSON.stringify({a: new Error("x"), b: [undefined], c: Infinity, d: -0, e: "é", f: {}, g: []})
JSON.stringify({a: 1}, null, 20)
JSON.stringify({a: [1, {}]}, null, "abcdefghijklmn")
JSON.stringify([1, 2], null, 1.9)
JSON.stringify({b: 1, a: 2, 1: 3}, ["a", 1, "a", "b"])
JSON.stringify({a: {b: 1}}, (k, v) => k === "b" ? undefined : v)
JSON.stringify({a: 1}, function (k, v) { return k === "" ? {x: this[""] === v, k} : v })
JSON.stringify("x", () => ({y: 1}).z)
JSON.stringify({toJSON(k) { return "k:" + k }}) + JSON.stringify({a: {toJSON(k) { return "k:" + k }}}) + JSON.stringify([{toJSON(k) { return typeof k + k }}])
JSON.stringify({get a() { throw new Error("g") }})
JSON.stringify(null) + JSON.stringify(true) + JSON.stringify("a") + JSON.stringify(1e21) + JSON.stringify([[]])
JSON.stringify({[String.fromCharCode(7)]: "\x7f", ["\ud800"]: 1})
JSON.stringify(Object.create({inherited: 1}, {own: {value: 2, enumerable: true}, hidden: {value: 3}}))
let a = []; a.x = 1; return JSON.stringify(a)
JSON.parse('{"b":1,"a":{"2":1,"1":2},"b":3}')
JSON.parse('  [ 1 , { "a" : null } ]  ')
JSON.parse("1e400")
JSON.parse("-0") === 0
JSON.parse('"\\ud83d\\ude00\\u0000"')
JSON.parse("[]", 5)
JSON.parse(undefined)
JSON.parse({})
JSON.parse(null)
JSON.parse('{"a":[1,{"b":2}]}', function (k, v) { return typeof v === "number" ? [k, v] : v })
"a-b-c".replace("-", "+") + "a-b-c".replaceAll("-", "$&$&") + "abc".replace("b", (m, i, s) => m + i + s) + "abc".replace("x", "y")
"abc".replace("", "_") + "abc".replaceAll("", "_") + "aaa".lastIndexOf("a", 1) + "aaa".indexOf("a", 5)
"abcabc".split("b", 2).concat("abc".split("")).concat("a,b".split()).concat("".split("")).concat("".split(","))
String.raw({raw: ["a", "b", "c"]}, 1, 2)
String.fromCharCode(65, 0x1F600, -1).length + String.fromCodePoint(65, 0x1F600)
String.fromCodePoint(-1)
String.fromCodePoint(1.5)
String.fromCodePoint("x")
"x".repeat(-1)
"x".repeat(Infinity)
"abc".at(-1) + "abc".at(5) + "abc".codePointAt(9) + "a\u{1F600}".codePointAt(1)
"abc".padStart(6, "12345") + "abc".padEnd(6) + "abc".padStart(2) + "abc".padEnd(5, "")
"İ".toLowerCase().length + "ΑΣ ΑΣΑ Σ".toLowerCase() + "ß".toUpperCase() + "ŉ".toUpperCase() + "ﬁ".toUpperCase()
String.prototype.trim.call(5)
String.prototype.trim.call(null)
"".trim.call(undefined)
String(null) + String(undefined) + String(true) + String([1, [2, 3]]) + String({})
"a" < "B" ? 1 : 2
"\u{1F600}" < "\uffff"
"abc".localeCompare("abd")
"x".match("x")
typeof Intl // stops
Symbol("x")
let f = function () {}; return f + "" // stops
new Error("x").stack // stops
[1, 2].values()
typeof globalThis
globalThis.x
Math.expm1 === undefined ? 1 : 2
(1234.5).toLocaleString()
let o = {}; o.self = o; return JSON.stringify([1, o])
x = 5; x += 1; let y = typeof x; return [x, y]
isFinite("12") + " " + isFinite("x") + " " + Number.isFinite("12") + Number.isSafeInteger(2 ** 53)
NaN !== NaN && [NaN].indexOf(NaN) === -1
let s = 0; for (const k in [5, 6, 7]) s += k; return s
let s = ""; for (const k in "ab") s += k; return s
let p = {a: 1, b: 2}; let o = Object.create(p); o.b = 3; o.c = 4; let r = []; for (const k in o) r.push(k + o[k]); return r
let p = {a: 1}; let o = Object.create(p); Object.defineProperty(o, "a", {value: 5, enumerable: false}); let r = []; for (const k in o) r.push(k); return r
let o = {a: 1}; let r = []; for (const k in o) { r.push(k); o.z = 1 } return r
for (const k in null) { return 1 } return 2
let r = []; for (let i = 0; i < 3; i++) { if (i === 1) continue; r.push(i) } return r
let r = 0; while (true) { if (++r > 5) break } return r
let a = {n: 1}; a.n += 2; a["n"] *= 5; a.n **= 2; a.n %= 7; a.n <<= 3; a.n |= 1; return a
let c = 0; const o = {get x() { c++; return {y: 1} }}; o.x.y; o.x.y = 2; return c
let o; return o?.a
let o = {a: null}; return [o.a?.b, o?.a, o.q?.z]
null ?? 5
0 || "x"
0 ?? "x"
let a = 1, b = 2; [a, b].length; return a + b
function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } return f(20)
function mk() { let n = 0; return {inc() { return ++n }, get n() { return n }} } const a = mk(), b = mk(); a.inc(); a.inc(); b.inc(); return [a.n, b.n]
let o = {f() { return (() => this.v)() }, v: 3}; return o.f()
let o = {a: {b: {c: 1}}}; return o.a.b.c + o["a"]["b"]["c"]
let o = {}; o.a.b
let o = {a: 1}; o.a.b.c
let o = {a: 1}; o.a()
let o = {a: {}}; o.a.f(1)
let f; f()
let a = [1]; a.b.c.d
let n = null; n.f()
undefined.x.y
(void 0).foo
nothing()
nothing.f()
new nothing()
"use strict"; nothing2 = 1
let o = {}; new o.X()
let o = {}; o.x.y = 1
null[0]
undefined["a b"]
let k = {toString() { return "kk" }}; let o = {kk: 5}; return o[k]
let o = {}; o[null] = 1; o[undefined] = 2; o[true] = 3; o[1e21] = 4; o[-0] = 5; return o
function P(a) { this.a = a; this.b = 2 } let r = []; for (let i = 0; i < 3; i++) r.push(new P(i)); Object.defineProperty(P.prototype, "b", {get() { return "g" }, set(v) { this.c = v }}); r.push(new P(9)); return r
function P() { this.a = 1 } new P(); new P(); Object.defineProperty(P.prototype, "a", {value: 5}); let p = new P(); return [p.a, Object.keys(p)]
let mk = () => { const o = {}; o.x = 1; o.y = 2; return o }; mk(); let o = Object.preventExtensions({}); o.x = 1; let q = Object.create(Object.freeze({x: 7})); q.x = 1; return [mk(), o, q, Object.keys(q)]
let set = (o) => { o.z = 1; return o }; set({}); set({}); let n = 0; let p = {set z(v) { n += v }}; let c = Object.create(p); set(c); set(set({})); return [n, Object.keys(c)]
let set = (o) => { o.__proto__ = {q: 1}; return o }; set({}); return [set({}).q, Object.keys(set({}))]
let set = (o) => { o.toString = 1; return o }; set({}); return Object.keys(set({}))
