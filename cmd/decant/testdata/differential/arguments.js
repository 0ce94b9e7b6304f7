// Arguments objects that share the values of parameters, callee, and names that are deleted.
{ function f(a, b) { arguments[0] = 9; b = 8; return [a, arguments[1], arguments.length]; } return [f(1, 2), f(1), f()]; }
{ function f(a) { delete arguments[0]; a = 5; const r = [arguments[0], 0 in arguments]; arguments[0] = 7; return [...r, a]; } return f(1); }
{ function f(a) { Object.defineProperty(arguments, '0', { value: 3 }); a = 4; return [a, arguments[0]]; } return f(1); }
{ function f(a) { Object.freeze(arguments); a = 4; return [a, arguments[0]]; } return f(1); }
{ function f(a) { Object.defineProperty(arguments, 0, { writable: false }); a = 4; return [a, arguments[0]]; } return f(1); }
{ function f(a) { Object.defineProperty(arguments, 0, { get() { return 'g'; } }); a = 4; return [a, arguments[0]]; } return f(1); }
{ function f(a, a2) { const g = () => { a = 'x'; return arguments[0]; }; return [g(), [...arguments], Array.prototype.slice.call(arguments, 1), arguments.length]; } return f(1, 2, 3); }
{ function f(a) { arguments.length = 1; arguments[1] = 'q'; return [arguments.length, Array.from(arguments), Object.keys(arguments), Object.getOwnPropertyNames(arguments)]; } return f(1, 2); }
{ function f(a, b) { a = 10; return f2.apply(this, arguments); } function f2(...x) { return x; } return f(1, 2); }
{ function f() { return arguments.callee === f; } return f(); }
{ function f(n) { return n <= 1 ? 1 : n * arguments.callee(n - 1); } return f(5); }
{ function f(a) { 'use strict'; a = 2; return [arguments[0], (() => { try { return arguments.callee; } catch (e) { return e.name + e.message; } })()]; } return f(1); }
{ function f(a) { const d = Object.getOwnPropertyDescriptor(arguments, '0'); const e = Object.getOwnPropertyDescriptor(arguments, 'length'); const s = Object.getOwnPropertyDescriptor(arguments, Symbol.iterator); return [d, e, s.value === Array.prototype.values, s.enumerable, String(arguments), typeof Object.getOwnPropertyDescriptor(arguments, 'callee').value]; } return f(1); }
{ function f(a) { for (const k in arguments) delete arguments[k]; return [arguments.length, a, JSON.stringify(arguments)]; } return f(1, 2); }
{ function f(a) { var arguments; return typeof arguments; } function g(a) { var arguments = 5; return arguments; } function h(arguments) { return arguments; } return [f(), g(), h(1)]; }
{ function f(a, b = 2) { a = 3; return [arguments[0], arguments.length]; } return f(1); }
{ function f(a) { arguments = 3; return [a, arguments]; } return f(1); }
{ function f(x, x2) { [arguments[0], arguments[1]] = [arguments[1], arguments[0]]; return [x, x2]; } return f(1, 2); }
{ function f(a) { a++; arguments[0]++; arguments[0] += 5; return [a, arguments[0]]; } return f(1); }
{ function f(a) { Array.prototype.push.call(arguments, 'p'); Array.prototype.shift.call(arguments); return [a, arguments.length, arguments[0]]; } return f(1); }
{ function f(a, b) { Array.prototype.sort.call(arguments); Array.prototype.reverse.call(arguments); return [a, b]; } return f(1, 2); }
{ function f(a) { return Object.isFrozen(arguments) + '' + (arguments instanceof Object) + Object.getPrototypeOf(arguments).constructor.name; } return f(); }
{ function* g(a) { yield arguments[0]; a = 2; yield arguments[0]; } return [...g(1)]; }
{ async function g(a) { a = 2; await 1; return arguments[0]; } return g(1); }
{ function f(a, a1) { a = 5; return Object.entries(arguments); } return f(1, 2); }
{ const o = { m(a) { a = 1; return arguments[0]; }, set s(v) { v = 3; this.r = arguments[0]; } }; o.s = 1; return [o.m(7), o.r]; }
{ function f(a) { const s = arguments; return (b => { s[0] = b; return a; })(4); } return f(1); }
{ function f(a) { arguments = 3; return [a, arguments]; } return f(1); }
{ function f(a) { a = 2; const b = arguments; return [b[0], b.callee === f, Object.getOwnPropertyNames(b)]; } return f(1, 2); }
{ function f(a, b) { b = 3; return Reflect.ownKeys(arguments).length + JSON.stringify(Object.getOwnPropertyDescriptors(arguments)); } return f(1, 2).length; }
{ function f(a) { Object.seal(arguments); a = 2; const r = [arguments[0], delete arguments[0]]; arguments[0] = 7; return [...r, a]; } return f(1); }
{ function f(a) { Object.preventExtensions(arguments); arguments[5] = 1; a = 2; return [arguments[0], 5 in arguments]; } return f(1); }
{ function f(a) { Object.defineProperty(arguments, 0, { configurable: false }); a = 5; arguments[0] = 6; return [a, arguments[0]]; } return f(1); }
{ function f(a) { Object.defineProperty(arguments, 0, { value: 4, writable: false }); a = 5; return [a, arguments[0]]; } return f(1); }
{ function f(a) { Object.defineProperty(arguments, 0, { set(v) { this.q = v; } }); arguments[0] = 6; return [a, arguments[0], arguments.q]; } return f(1); }
{ function f(a, b, c) { arguments[2] = 'z'; return [c, arguments.length, 2 in arguments]; } return f(1); }
{ function f(a) { a = 5; return [Array.prototype.map.call(arguments, x => x * 2), Array.prototype.join.call(arguments, '-'), Array.from(arguments), [].concat(arguments).length, Math.max.apply(null, arguments), Array.prototype.slice.call(arguments, 0)]; } return f(1, 2); }
{ function f(a) { a = 5; const { 0: x, length, ...rest } = arguments; const [p, q] = arguments; return [x, length, rest, p, q, { ...arguments }, Object.assign({}, arguments)]; } return f(1, 2); }
{ function f(a) { const it = arguments[Symbol.iterator](); a = 'new'; return [it.next(), it.next(), it.next()]; } return f(1, 2); }
{ const o = { apply(t, a) { a[0] = 'changed'; } }; function f(a) { o.apply(null, arguments); return a; } return f(1); }
{ function f(a, b) { [a, b] = [b, a]; return [...arguments]; } return f(1, 2); }
{ function f(a) { for (a of [7]); return arguments[0]; } return f(1); }
{ function f(a) { for (a in { key: 1 }); return arguments[0]; } return f(1); }
{ function f(a) { ({ x: a, ...a.r } = { x: {}, y: 2 }); return arguments[0]; } return f(1); }
{ function f(a) { var a; return arguments[0]; } function g(a) { var a = 2; return arguments[0]; } return [f(1), g(1)]; }
{ function F(a) { this.a = a; a = 2; this.b = arguments[0]; } return new F(1); }
{ const fs = []; function f(a) { fs.push(() => a, v => { arguments[0] = v; }); } f(1); f(2); fs[1](10); fs[3](20); return [fs[0](), fs[2]()]; }
{ function f(a) { 'use strict'; a = 3; return [arguments[0], Object.getOwnPropertyNames(arguments), 'callee' in arguments]; } return f(1); }
{ function f() { return typeof arguments.callee + arguments.callee.name; } return f(); }
{ const f = function () { arguments.callee = 5; return arguments.callee; }; return f(); }
{ const f = function (n) { return n ? n + arguments.callee(n - 1) : 0; }; return f(4); }
{ function f(a) { a = 1; return Object.prototype.toString.call(arguments) + arguments; } return f(1); }
{ zz1 = 1; const r = [delete zz1, typeof zz1]; try { zz1; } catch (e) { r.push(e.message); } return [...r, delete zz1, delete NaN, delete undefined, delete Infinity]; }
{ var v1 = 1; function d() {} return [delete v1, delete d, delete r1, typeof v1, delete require, delete module, delete exports]; var r1; }
{ function* g(a) { a = yield arguments[0]; yield arguments[0]; arguments[0] = 'x'; yield a; } const it = g(1); return [it.next().value, it.next(5).value, it.next().value]; }
{ async function g(a) { await null; arguments[0] = 4; return a; } return g(1); }
{ function f(a) { a = 2; return arguments.hasOwnProperty(0) + '' + arguments.propertyIsEnumerable(0); } return f(1); }
{ function f(a, b) { a = 5; delete arguments[0]; arguments[0] = 'r'; a = 6; b = 7; return [arguments[0], arguments[1], a]; } return f(1, 2); }
{ function f(a) { arguments[0] = undefined; return [a, arguments.length]; } function g(a) { a = undefined; return [...arguments]; } return [f(1), g(1)]; }
{ function f(a) { let n = 0; for (const x of arguments) { if (n++ < 2) a = 'a' + n; } arguments[1] = 9; const r = []; for (const x of arguments) { r.push(x); arguments[2] = 't'; } return r; } return f(1, 2, 3); }
{ function f(a) { return (function () { arguments[0] = 5; return a; })(2); } return f(1); }
{ function f(a) { const g = () => { arguments[0] = 6; }; g(); return a; } return f(1); }
{ function f(a) { try { a = 2; throw arguments; } catch (e) { return e[0]; } finally { a = 3; } } return f(1); }
{ function f(a, b) { b = a + 1; return JSON.stringify(arguments) + arguments.length; } return f(1) + f(1, 5); }
{ function f(a, b) { const n = a + b; return Math.max.apply(null, arguments) + n; } function g(a) { return [].slice.call(arguments, 0).concat(Array.from(arguments)); } return [f(1, 2), g(1, 2)]; }
