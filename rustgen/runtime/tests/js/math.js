// What Math and ** convert, in which order, and literals that Node folds when it parses.
2 ** 0.5
[2 ** -0.5, 10 ** -5, 10 ** 308, 10 ** -308, 1.1 ** 10, 3 ** 40, 7 ** -3, 2 ** 1023, 2 ** -1074, 0.1 ** 2, 9 ** 0.5]
[(-2) ** 3, (-2) ** 0.5, (-8) ** (1 / 3), (-0) ** -3, (-0) ** 0.5, (-Infinity) ** 0.5, 1 ** Infinity, (-1) ** NaN, NaN ** 0]
let x = 1.5; x **= 2.5; return x
["3" ** "4", null ** 2, undefined ** 1, true ** 5, [2] ** [3], "x" ** 1]
[Math.pow("2", "0.1"), Math.pow(2), Math.pow(), Math.pow.length, Math.pow.name, Math.atan2.length, Math.hypot.length]
[Math.sin(1), Math.cos(1), Math.tan(1), Math.sin(1e22), Math.cos(1e300), Math.tan(355), Math.sin(Math.PI), Math.cos(Math.PI / 2)]
[Math.asin(0.3), Math.acos(0.3), Math.atan(0.3), Math.atan2(1, -3), Math.atan2(-0, -1), Math.atan2("1", [2]), Math.asin(2)]
[Math.sinh(1), Math.cosh(1), Math.tanh(0.5), Math.asinh(1), Math.acosh(2), Math.atanh(0.5), Math.sinh(710.4), Math.cosh(-710.4)]
[Math.exp(1), Math.exp(-1), Math.exp(100.5), Math.expm1(1e-5), Math.expm1(709.7), Math.log(10), Math.log10(1000), Math.log2(8), Math.log1p(1e-9)]
[Math.log(0), Math.log(-1), Math.log2(3), Math.log10(2), Math.log10(5e-324), Math.cbrt(-27), Math.cbrt(2), Math.cbrt(5e-324)]
[Math.sin(), Math.sin(null), Math.cos("0x10"), Math.exp(undefined), Math.log([]), Math.sqrt("9"), Math.sin({}), Math.tan(-0)]
[Math.sin.name, Math.sin.length, typeof Math.tanh, Math.cbrt.length, "log1p" in Math, Object.keys(Math).length]
[Math.hypot(), Math.hypot(-3), Math.hypot(3, 4, 12), Math.hypot("3", [4]), Math.hypot(NaN, Infinity), Math.hypot(NaN, 1), Math.hypot(-0), Math.hypot(1e308, 1e308), Math.hypot(5e-324, 5e-324), Math.hypot(undefined), Math.hypot(null, true)]
[Math.hypot(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7), Math.hypot(1, 1e-8, 1e-8, 1e-8), Math.hypot(1e200, 1e-200, 3e199)]
let s = ""; const o = (n) => ({ valueOf() { s += n; return n; } }); const r = [o(2) ** o(3), Math.pow(o(4), o(5)), Math.atan2(o(6), o(7)), Math.hypot(o(3), o(4), o(1)), Math.sin(o(8))]; return [r, s]
let s = ""; const o = { get valueOf() { s += "v"; return () => ({}); }, toString() { s += "t"; return "0.5"; } }; return [Math.asin(o), 2 ** o, Math.hypot(o), s]
let s = ""; const o = { valueOf() { s += "o"; return 1; } }, e = { valueOf() { throw new Error("no"); } }; try { Math.hypot(o, e, o); } catch (x) { s += x.message; } try { Math.atan2(e, o); } catch (x) { s += x.message; } try { o ** e; } catch (x) { s += x.message; } return s
