// Values, operators, conversions.
1 + 2
"a" + 1
1 + "a"
[] + {}
[1,2,3] + ""
({}) + ""
null + 1
undefined + 1
true + true
"5" * "2"
0.1 + 0.2
-0
1 / -0
5 % 3
-5 % 3
5 % -3
-4 % 2
5.5 % 2.1
1e300 % 7
2 ** 1
1 << 31
1 << 32
-1 >>> 0
-1 >> 1
~5
"b" > "a"
"10" < "9"
10 < "9"
null >= 0
undefined == null
NaN == NaN
"1" == 1
[1] == 1
({}) == "[object Object]"
null == 0
typeof null
typeof undefined
typeof function () {}
typeof nothing
typeof Math
"x" in {x: 1}
"toString" in {}
1 in [1, 2]
[] instanceof Array
[] instanceof Object
(() => 1) instanceof Function
new TypeError("x") instanceof Error
let f = function () {}; return new f() instanceof f
let o = {valueOf() { return 42 }}; return [o + 1, o * 2, `${o}`, o > 41]
let o = {toString() { return "s" }}; return [o + 1, `${o}`, o == "s"]
let o = {toString() { return {} }, valueOf() { return {} }}; return o + 1
let i = 5; let a = i++; let b = ++i; return [i, a, b]
let s = "5"; s++; return s
[..."héllo"]
[1, , 3]
[...[1, , 3]]
[...undefined]
nothing
nothing.x
undefined.x
null.foo
let o = {}; return o.a.b
let o = {}; o.f()
let o = {a: {}}; o.a.b.c()
let x = 5; x()
let x = 5; new x()
let x = {}; x.y = 1; delete x.y; return [x.y, "y" in x]
let u; u.x = 1
let u = null; u[0] = 1
let u; return u["k" + 1]
"abc"[1]
"abc"["1"]
"abc".length
[1,2,3].length
(function (a, b) {}).length
(function foo(a, b) {}).name
let g = () => 1; return g.name
(function () { return arguments.length })(1, 2, 3)
(function (a, ...r) { return r })(1, 2, 3)
(function () { return typeof this })()
(function () { "use strict"; return typeof this })()
(function () { return typeof this }).call(5)
(function () { "use strict"; return typeof this }).call(5)
"use strict"; const o = Object.freeze({a: 1}); o.a = 2
"use strict"; const o = Object.freeze({a: 1}); o.b = 2
"use strict"; const o = Object.freeze([1]); o[0] = 2
"use strict"; const o = Object.freeze([1]); o[1] = 2
"use strict"; const o = Object.freeze([1]); o.push(2)
"use strict"; const o = Object.freeze({a: 1}); delete o.a
"use strict"; const o = {get a() { return 1 }}; o.a = 2
"use strict"; "abc".x = 1
"use strict"; "abc"[0] = "x"
"use strict"; "abc".length = 1
"use strict"; (5).x = 1
"use strict"; undeclared1 = 1
undeclared2 = 1; return undeclared2
const o = Object.freeze({a: 1}); o.a = 2; o.b = 3; delete o.a; return o
"x" in "abc"
1 in 5
({}) instanceof 5
({}) instanceof {}
let o = {b: 1, a: 2, 1: "x", 0: "y", "-1": "z"}; let r = []; for (const k in o) r.push(k); return r
let o = {a: 1, b: 2, c: 3}; let r = []; for (const k in o) { r.push(k); delete o.b } return r
let p = {x: 1, y: 2}; let o = {__proto__: p, x: 5}; let r = []; for (const k in o) r.push(k); return r
for (const x of 5) {}
for (const x of {}) {}
let o; for (const x of o) {}
let r = []; for (const c of "a\u{1F600}b") r.push(c); return r
let a = [1, 2, 3]; let r = []; for (const x of a) { r.push(x); if (r.length < 6) a.push(x * 10) } return r
let o = {}; o.__proto__ = {q: 1}; return [o.q, Object.keys(o), Object.getPrototypeOf(o)]
let o = JSON.parse('{"__proto__": 1}'); return [Object.keys(o), o.__proto__]
throw 5
throw {message: "m", name: "n"}
try { null.x } catch (e) { return [e instanceof TypeError, e.name, String(e), Object.keys(e)] }
try { return 1 } finally { }
let r = []; try { r.push(1); throw new RangeError("x") } catch (e) { r.push(e.message) } finally { r.push(3) } return r
String(new Error("a"))
String(new TypeError)
new Error("a", {cause: 5}).cause
Object.getOwnPropertyNames(new Error("x"))
String({name: "a", message: "b", toString: Error.prototype.toString})
let o = {get x() { return this.y * 2 }, set x(v) { this.y = v }, y: 4}; o.x = 10; return [o.x, o.y]
function F(a) { this.a = a } F.prototype.get = function () { return this.a }; return new F(7).get()
function F() { return [1] } return new F()
function A() {} function B() {} B.prototype = Object.create(A.prototype); return [new B() instanceof A, new B().constructor === A]
let f = function (a, b) { return [this.v, a, b] }; return f.bind({v: 1}, 2)(3)
(function f(a, b, c) {}).bind(null, 1).length
(function f(a, b, c) {}).bind(null, 1).name
Math.max.apply(null, [1, 5, 3])
Math.max(...[1, 5, 3], 9)
let s = ""; for (let i = 0; i < 100; i++) s += i; return s.length + s.slice(0, 20)
let s = ""; for (let i = 0; i < 100; i++) s = i + s; return s.length + s.slice(0, 20)
let s = "x"; for (let i = 0; i < 50; i++) { const t = s; s += "é"; s = t + "\u{1F600}" } return [s.length, s.slice(0, 4)]
let fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); return fs.map(f => f())
isNaN("x")
parseInt("12px")
parseInt("0x1F")
parseInt("  -42.9")
parseInt("z", 36)
parseInt("")
parseInt("123", 37)
parseFloat("3.14abc")
parseFloat(".5")
parseFloat("-.5e-3x")
parseFloat("Infinityx")
parseFloat("e5")
Number("")
Number(" 12 ")
Number("0x10")
Number("0b101")
Number("0o17")
Number("1e3")
Number("1_000")
Number("+5")
Number("-Infinity")
Number("\u00a05\ufeff")
Number([5])
Number([1,2])
Number(null)
Number(undefined)
Number("12a")
Number(".")
Number("5.")
Number("0x")
Number("0x1G")
Number("0b2")
encodeURIComponent("a b&c=d/é\u{1F600}")
encodeURI("http://x/a b?c=é&d#e")
decodeURIComponent("%E2%82%AC%20a")
decodeURIComponent("%")
decodeURIComponent("%C3%28")
decodeURI("%41%2F")
encodeURIComponent("\ud800")
[1.5, 2.5, -1.5, 0.4, -0.4, 1e21, 123456789.5].map(Math.round)
[Math.floor(-1.5), Math.ceil(-0.5), Math.trunc(-0.9), Math.sign(-3), Math.fround(5.5), Math.clz32(1), Math.imul(3, -5)]
[Math.max(), Math.min(), Math.max(NaN, 1), Math.min(0, -0), Math.max(-0, 0), Math.hypot(3, 4), Math.sqrt(2)]
[Math.PI, Math.E, Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON, Number.MAX_SAFE_INTEGER]
Object.keys(Math)
Object.prototype.toString.call([])
Object.prototype.toString.call(null)
Object.prototype.toString.call(function () {})
Object.prototype.toString.call(5)
[(1.005).toFixed(2), (2.5).toFixed(0), (-2.5).toFixed(0), (1e21).toFixed(2), (0.000001).toFixed(7), (123.456).toFixed(10), (-0).toFixed(2), (-0.0001).toFixed(2)]
(0).toFixed(101)
[(123.456).toPrecision(4), (0.00001).toPrecision(1), (1e21).toPrecision(3), (123456).toPrecision(2), (0).toPrecision(3)]
[(123.456).toExponential(), (0).toExponential(2), (1e-10).toExponential(3), (12345).toExponential(0)]
[(255).toString(16), (0.5).toString(2), (-255).toString(36), (1e21).toString(7), (0.1).toString(3), (123.456).toString(36)]
(5).toString(1)
(5).toString(37)
JSON.stringify({a: [1, "x", null, undefined, () => 1, NaN], b: undefined, c: {d: true}})
JSON.stringify({a: [1, {b: 2}], c: []}, null, 2)
JSON.stringify([], null, 2)
JSON.stringify({}, null, "--")
JSON.stringify({a: 1, b: 2, c: {a: 3}}, ["a", "c"])
JSON.stringify({a: 1, b: "x"}, (k, v) => typeof v === "number" ? v + 1 : v)
JSON.stringify({toJSON() { return {x: 1} }})
JSON.stringify("\u0000\u001f\"\\\n\ud800é\u{1F600}\u2028")
JSON.stringify(undefined)
JSON.stringify(() => 1)
JSON.stringify(Object.create({a: 1}))
JSON.stringify([new Number(5), new String("s"), new Boolean(false)])
let o = {}; o.o = o; JSON.stringify(o)
JSON.parse('{"a": [1, 2.5e3, "x\\n\\u00e9", true, null], "b": {"1": 1, "0": 2}}')
JSON.parse('[1,2', 5)
JSON.parse("")
JSON.parse("{")
JSON.parse('{"a":1,"a":2}')
JSON.parse('[1, 2, {"a": 3}]', (k, v) => typeof v === "number" ? v * 2 : v)
JSON.parse('{"a": 1, "b": 2}', function (k, v) { return k === "a" ? undefined : v })
JSON.parse(" 01 ")
JSON.parse('"\t"')
JSON.parse("-")
JSON.parse("[1,]")
JSON.parse("nul")
JSON.parse("-0")
