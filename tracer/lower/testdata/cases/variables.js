//# tdz
//! goja
try { x; let x = 1; } catch (e) { log(e); } try { y = 1; const y = 2; } catch (e) { log(e); } try { typeof z; let z; } catch (e) { log(e); } try { w += 1; let w = 2; } catch (e) { log(e); } try { let a = a + 1; } catch (e) { log(e); } try { let [b, c = d, d] = [1]; } catch (e) { log(e); }
//# tdz in closures
const f = () => x; try { f(); } catch (e) { log(e); } let x = 5; log(f()); function g() { return y; } try { g(); } catch (e) { log(e); } const y = 6; log(g());
//# tdz through function declarations
function a() { return b(); } function b() { return v; } try { a(); } catch (e) { log(e); } let v = 3; log(a()); function c() { return w; } const w = 9; log(c());
//# tdz through an alias
const o = {h}; try { o.h(); } catch (e) { log(e); } let q = 4; function h() { return q; } log(o.h());
//# tdz in loops
for (let i = 0; i < 2; i++) { try { if (i === 1) log(z); log(i); } catch (e) { log(e); } let z = i; log(z); }
//# tdz captured in loops
for (let i = 0; i < 2; i++) { const f = () => z; try { log(f()); } catch (e) { log(e); } let z = i; log(f()); }
//# tdz typeof and store before
try { (() => { q = 1; })(); let q; } catch (e) { log(e); } try { (function () { typeof r; const r = 1; })(); } catch (e) { log(e); }
//# tdz in a switch
for (const n of [0, 1, 2]) { try { switch (n) { case 0: let a = 'zero'; case 1: log(a); break; case 2: a = 1; log(a); } } catch (e) { log(e); } }
//# switch scope closures
const fs = []; switch (1) { case 0: let hidden = 1; case 1: fs.push(() => hidden); try { fs[0](); } catch (e) { log(e); } case 2: hidden2(); function hidden2() { log('hoisted in switch'); } }
//# const assignment
const c = 1; try { c = log(2); } catch (e) { log(e, c); } try { c++; } catch (e) { log(e); } try { c += 1; } catch (e) { log(e); } try { [c] = [1]; } catch (e) { log(e); } try { for (c of [1]) log('in'); } catch (e) { log(e); } try { (() => { c = 1; })(); } catch (e) { log(e); } for (const k in {a: 1}) { try { k = 1; } catch (e) { log(e, k); } } try { c ||= 5; c &&= 5; } catch (e) { log(e); }
//# let without a value in a loop
for (let i = 0; i < 3; i++) { let x; log(x); x = i; } for (const i of [1, 2]) { var v; log(v); v = i; }
//# closures per iteration
const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); log(fs.map(f => f())); const gs = []; for (let i = 0; i < 3; i++) { gs.push(() => i++); } log(gs.map(f => f()), gs.map(f => f()));
//# closures per iteration and update
const fs = []; for (let i = 0; i < 4; fs.push(() => i), i++) { if (i === 1) continue; fs.push(() => 'b' + i); } log(fs.map(f => f()));
//# closures in the initialiser and test
const fs = []; for (let i = 0, f = () => i; i < 2; i++) { fs.push(f); } log(fs.map(f => f())); const gs = []; for (let i = 0; gs.push(() => i), i < 2; i++); log(gs.map(f => f())); for (let i = 0, inc = () => i++; i < 3; i++) { inc(); if (i > 5) break; log(i); }
//# var in loops is shared
var fs = []; for (var i = 0; i < 3; i++) fs.push(() => i); log(fs.map(f => f())); const gs = []; for (const k of [1, 2]) gs.push(() => k); for (const k in {a: 1, b: 2}) gs.push(() => k); log(gs.map(f => f()));
//# let copied in nested loops
const fs = []; for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) fs.push(() => [i, j]); log(fs.map(f => f()));
//# closures while and do
const fs = []; let n = 0; while (n < 3) { let k = n++; fs.push(() => k); } do { const k = n--; fs.push(() => k); } while (n > 1); log(fs.map(f => f()));
//# shadowing
let x = 1; { let x = 2; log(x); { let x = 3; log(x); } log(x); } log(x); function f(x) { { let x = 5; log(x); } return x; } log(f(4)); const g = (x) => { var y = x; { let y = 9; log(y); } return y; }; log(g(1));
//# hoisting
log(typeof f, v, f()); var v = 1; function f() { return 'f'; } function f() { return 'second'; } log(f()); var f2 = 3; function f2() {} log(f2);
//# var and function of one name
log(typeof a); var a; function a() {} log(typeof a); a = 1; log(a); function b(c) { var c; log(c); function c() {} log(typeof c); } b(1); function d(e) { log(typeof e); function e() {} } d(2);
//# hoisting in blocks
'use strict'; { log(inner()); function inner() { return 'inner'; } } { const a = 1; function cap() { return a; } log(cap()); } try { inner; } catch (e) { log(e); }
//# block functions used inside
{ function inBlock() { return 1; } log(inBlock()); } if (true) { function other() { return inner2(); } function inner2() { return 2; } log(other()); }
//# functions in loops
const fs = []; for (let i = 0; i < 2; i++) { fs.push(g); function g() { return i; } } log(fs[0](), fs[1](), fs[0] === fs[1]);
//# catch parameter
try { throw 1; } catch (e) { log(e); e = 2; log(e); var e2 = e; } log(e2); try { throw {a: 1, b: [2, 3]}; } catch ({a, b: [c, d]}) { log(a, c, d); } const fs = []; for (const i of [1, 2]) try { throw i; } catch (e) { fs.push(() => e++); } log(fs[0](), fs[0](), fs[1]()); try { throw 1; } catch { log('none'); }
//# var in catch
//! goja
var e = 'outer'; try { throw 'inner'; } catch (e) { var e = 'assigned'; log(e); } log(e);
//# destructured catch is checked
try { try { throw {b: 1}; } catch ({a = b, b}) { log(a); } } catch (e) { log(e); }
//# named function expressions
const f = function fact(n) { return n < 2 ? 1 : n * fact(n - 1); }; log(f(5), f); const g = function self() { self = 1; return typeof self; }; log(g()); const h = function self() { 'use strict'; try { self = 1; } catch (e) { log(e); } return typeof self; }; log(h()); const k = function self(self) { return self; }; log(k(3)); const l = function self() { var self = 4; return self; }; log(l()); const m = function self() { return () => self; }; log(m()() === m);
//# own name in loops
const fs = []; for (let i = 0; i < 2; i++) fs.push(function me() { return me; }); log(fs[0]() === fs[0], fs[1]() === fs[1], fs[0]() === fs[1]);
//# immediately invoked
log((function () { return 1; })(), (() => 2)(), function () { return 3; }(), !function () { return 4; }()); (function loop(n) { if (n) loop(n - 1); else log('done'); })(3);
//# deep captures
function a() { let x = 1; return function b() { return function c() { x++; return () => x; }; }; } const c = a()(); log(c()(), c()()); const mk = () => { let n = 0; return {inc: () => ++n, get: () => n}; }; const m = mk(), m2 = mk(); m.inc(); m.inc(); m2.inc(); log(m.get(), m2.get());
//# recursion
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } log(fib(15)); const even = n => n === 0 ? true : odd(n - 1), odd = n => n === 0 ? false : even(n - 1); log(even(10), odd(7));
//# module this
log(this === module.exports, (() => this === exports)()); function sloppy() { return typeof this; } log(sloppy()); exports.x = 1; log(module.exports); (function () { 'use strict'; log(this); })();
//# this in arrows
const o = {v: 1, m() { return [1, 2].map(x => x + this.v); }, n() { return () => () => this.v; }, f: function () { const self = this; return (() => this === self)(); }}; log(o.m(), o.n()()(), o.f()); function F() { this.get = () => this.x; this.x = 5; } log(new F().get());
//# sloppy this is coerced
function f() { return typeof this; } function g() { 'use strict'; return typeof this; } log(f.call(1), g.call(1), f.call('s'), g.call('s'), g.call(undefined), g.call(null), f.call(null), (() => { 'use strict'; return typeof this; })());
//# arguments
//! goja
function f() { return [arguments.length, arguments[0], [...arguments], typeof arguments]; } log(f(1, 2)); const g = function () { return (() => arguments[1])(7); }; log(g(1, 2)); function h(a) { 'use strict'; a = 5; return arguments[0]; } log(h(1)); function k(arguments) { return arguments; } log(k(4)); function l() { var arguments; return arguments.length; } log(l(1, 2, 3)); function m() { var arguments = 5; return arguments; } log(m(1)); function n() { return Array.prototype.slice.call(arguments, 1); } log(n(1, 2, 3)); function p() { return Math.max.apply(null, arguments); } log(p(3, 9, 2)); function q(a, b) { return f.apply(this, arguments); } log(q(1, 2));
//# arguments with defaults
function f(a, b = arguments.length) { a = 9; return [a, b, arguments[0], arguments.length]; } log(f(1), f(1, 2)); function g(...r) { r[0] = 5; return arguments[0]; } log(g(1));
//# arguments in loops
function f() { let s = 0; for (const a of arguments) s += a; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; } log(f(1, 2, 3));
//# duplicate parameters
function f(a, a) { return a; } log(f(1, 2), f(1), f.length);
//# default parameters
function f(a, b = a + 1, c = () => a + b) { a = 10; return [a, b, c()]; } log(f(1), f(1, 5), f(1, undefined), f.length); function g(a = log('default')) { return a; } g(1); g(); g(undefined); g(null); const h = (a, {b = 2, c} = {c: 3}, ...[d, e = 5]) => [a, b, c, d, e]; log(h(1), h(1, {}, 2), h.length);
//# parameters are checked
function f(a = b, b) { return [a, b]; } try { f(); } catch (e) { log(e); } log(f(1, 2)); function g(a = a) { return a; } try { g(); } catch (e) { log(e); } function h(a = () => b, b = 2) { return a(); } log(h()); function k(a = (() => b)(), b) {} try { k(); } catch (e) { log(e); }
//# parameter scope
var x = 'outer'; function f(a = x) { var x = 'inner'; return [a, x]; } log(f()); function g(x, y = () => x) { var x; log(x); x = 'body'; return [x, y()]; } log(g('param')); function h(x, y = () => x) { x = 'changed'; return y(); } log(h('p')); function k(a, b = () => a) { function a() {} return [typeof a, typeof b()]; } log(k(1)); function l(f = () => z) { var z = 1; try { return f(); } catch (e) { return e; } } log(l());
//# setter parameters
const o = {set x([a, b = 2]) { log(a, b); }}; o.x = [1]; function f({a: {b = 1} = {}, ...r}, [c, , d = c, ...e]) { log(b, r, c, d, e); } f({x: 1, a: {b: 5}}, [1, 2, undefined, 4, 5]); f({}, [1]);
//# function lengths and names
//! goja
const a = () => {}, b = function () {}, c = {d() {}, e: () => {}, f: function () {}, ['g']: 1, 'h i'() {}, 5() {}, j: (0, () => {})}; let k = (() => {}); const {l = () => {}} = {}; const [m = function () {}] = []; log(a, b, c.d, c.e, c.f, c['h i'], c[5], c.j.name, k, l, m, (function () {}).name, (() => {}).name, (function named(a, b) {})); let n; n = function () {}; (n) = function () {}; log(n.name); let o = function () {}; o.p = () => {}; log(o, o.p.name); function q(r = () => {}) { return r; } log(q());
//# accessors
const o = {_v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; }}; o.v = 5; log(o.v, Object.keys(o), Object.getOwnPropertyDescriptor(o, 'v').get);
//# functions as values
const compose = (...fs) => x => fs.reduceRight((v, f) => f(v), x); log(compose(x => x + 1, x => x * 2)(5)); const curry = a => b => c => a + b + c; log(curry(1)(2)(3)); log([3, 1, 2].sort((a, b) => a - b), [1, 2, 3].filter(x => x % 2).map(String));
//# strict assignments
'use strict'; const o = Object.freeze({a: 1}); try { o.a = 2; } catch (e) { log(e); } try { o.b = 2; } catch (e) { log(e); } try { delete o.a; } catch (e) { log(e); } try { 'str'.x = 1; } catch (e) { log(e); } try { [].length = -1; } catch (e) { log(e); }
//# sloppy assignments
const o = Object.freeze({a: 1}); o.a = 2; o.b = 3; log(o, delete o.a, delete o.zz); 'str'.x = 1; (5).y = 2; log('str'.x);
//# arguments keep values that nothing changes
//! goja
function f(a, b) { return [arguments[0], arguments[1], a, b, arguments.length]; } log(f(1), f(1, 2, 3)); function g(x) { return (() => [...arguments].concat(x))(); } log(g(1, 2));
//# captured parameters and body variables
function f(a, b = () => a, ...r) { var a; const g = () => a; a = 'body'; return [a, b(), g(), r]; } log(f('param'), f('p', undefined, 1)); function h(x = 1, {y} = {y: x}, z = () => x + y) { let q = z; x = 10; return [x, q(), z()]; } log(h(), h(2, {y: 3}));
//# labels shadow nothing
var a = 1; a: for (;;) { a = 2; break a; } log(a);
//# functions declared after return
function f() { return [typeof g, g()]; function g() { return h; } var h = 1; } log(f());
//# closures share one variable
function f() { let n = 0; return [() => ++n, () => --n, () => n]; } const [inc, dec, get] = f(); inc(); inc(); dec(); log(get()); var shared = 1; const r = () => shared, w = v => { shared = v; }; w(5); log(r(), shared);
//# functions in blocks are variables of the function
//! goja
log(typeof f); { log(f()); function f() { return 'f'; } } log(f()); if (1) function g() { return 2; } log(g()); switch (1) { case 1: function h() { return 3; } } log(h()); try { throw 1; } catch (k) { { function k() {} } log(typeof k); } log(typeof k); (a => { { function a() {} } log(a); })(1);
//# arguments share values with parameters
function f(a, b, c) { a = 9; arguments[1] = 8; c = 7; return [a, b, c, arguments.length, ...arguments]; } log(f(1, 2), f(), f(1, 2, 3)); function g(a) { delete arguments[0]; a = 5; return [arguments[0], a]; } log(g(1)); function h(a, a) { arguments[0] = 3; a = 4; return [...arguments]; } log(h(1, 2)); function k(a) { const s = arguments; (() => { s[0]++; a++; })(); return [a, s[0]]; } log(k(1)); function l(n) { return n < 2 ? 1 : n * arguments.callee(n - 1); } log(l(5)); function m(a) { function a() {} return typeof arguments[0]; } log(m(1));
//# deleted names
//! goja
y = 1; log(delete y, typeof y, delete undeclared, delete NaN, delete module); var v; log(delete v); class A { m() { try { delete super.x; } catch (e) { return e; } } n() { let s = 0; try { delete super[s = 1]; } catch (e) { return [e, s]; } } } log(new A().m(), new A().n());
