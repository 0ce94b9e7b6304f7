a ?? b; (a ?? b) || c; a ?? (b || c); (a && b) ?? c; a ?? b ?? c; a ?? (b ?? c)
(a, b); f((a, b), c); x = (a, b); [(a, b)]
a ** b ** c; (a ** b) ** c; (-a) ** b; (await_) ** 2; -(a ** b); (a++) ** 2
- -a; + +a; - --a; !(!a); typeof typeof a; -(-a); ~-a; void 0; delete a.b; +(++a); a - -b; a + +b; a - --b
new (f())(); new (a().b)(); new a.b.c(1); new (a.b()); new X; (new X).y; new (new X)(); new (a?.b)(); new (function () {})(); (new X()).y(); new (f`x`)(); new f`x`()
a?.b; a?.[b]; a?.(b); a?.b.c(d)[e]; (a?.b).c; (a?.b)(); a?.b?.c; (a?.b)?.c; a.b?.(); (a?.b)`x`
1..toString(); 1.5.toFixed(); (1).x; 0x10.y; 1e3.z
({}).x; ({} = a); ({ a } = b); ({ a: b = 1, ...c } = d); [a, , b = 2, ...c] = d; [, ] = a; [,,] = b; [[a]] = b; [a.b, c[d]] = e
(function () {})(); (function () {}).call(); (class {}).name; (class A extends B {}); (async function () {})(); !function () {}(); (() => {})(); (() => ({}))(); (() => ({}).x); (() => ({ a } = b))
x => x; (x, y) => x; async x => await x; async (x) => { await x; }; ({ a, b = 1 }, [c, d], ...e) => a; (a = 1) => a; () => [1, 2]
for (;;) break; for (a;;) break; for (; a;) break; for (;; a) break; for (var i = 0, j; i < 1; i++) {} for (let i of a) {} for (const [a, b] of c) ; for (a.b in c) ; for (var x in a, b) ; for (x of (a, b)) ;
for (var i = ("a" in b); i;) {} for (var i = (a, "x" in b) ? 1 : 2; ;) break; for (let f = () => ("a" in b); ;) break; for (let f = function () { return "a" in b; }; ;) break;
a: for (;;) { continue a; } b: { break b; } do x++; while (x < 5) while (1) { break }
if (a) b; else c; if (a) { b } else if (c) d; else { e } if (a) ; if (a) { if (b) c } else d
switch (a) { case 1: b; case 2: default: c; break; case f(): { d } } switch (a) {}
try { a } catch { b } try { a } catch (e) { b } finally { c } try { a } finally { b } try { a } catch ({ message, ...rest }) { b }
class A { constructor() {} static x = 1; #p = 2; y; get z() { return this.#p; } set z(v) { this.#p = v; } [k]() {} 'str'() {} 1() {} static {} static { this.q = 1; } async m() {} *gen() {} has(o) { return #p in o; } }
class B extends (a, b) { constructor() { super(); super.x(); super[y]; } } class C extends f() {} class D extends (a ? b : c) {}
o = { a, b: 1, 'c d': 2, 3: 4, [e]: f, get g() { return 1; }, set g(v) {}, h() {}, async i() {}, *j() {}, async k() {}, ...l, __proto__: m, if: 1, async: 2, get: 3, 0x10: 5 }
`a`; `a${b}c`; `${a}${b}`; `\n\u{1F600}${`nested ${x}`}`; tag`a${b}`; a.b`c`; a()`b`; (a || b)`c`; String.raw`\u`
'a\'b'; "a\"b"; '\u2028'; "use strict"
/a\/b/gi; /[/]/; x = /=/; a / b / c; a++ / 2
function f(a, b = 1, { c, d: [e] }, ...rest) { 'use strict_'; return; } function* g() { yield; yield a; yield* b; x = yield; (yield a) + 1; f(yield a, yield) } async function h() { await a; (await a).b; -(await b); await (a, b); (await a) ** 2 }
a = b = c; a += b; a **= b; a ||= b; a &&= b; a ??= b; a >>>= b; (a = b).c; (a = b) + c; a ? b : c ? d : e; (a ? b : c) ? d : e; a ? (b, c) : d; (a = b) ? c : d; a ? b = 1 : c = 2
a < b < c; a < (b < c); a in b in c; a instanceof (b in c); (a == b) == c; a == (b == c); a + (b + c); (a + b) + c; a - (b - c); a * (b / c); a << (b >> c); a & (b | c)
var { a } = b, [c] = d, e; let f1 = 1, g1; const h1 = () => {};
throw new Error('x')
function N() { return new.target; }
var let_ = 1; async_ = 2; of = 3; get = 4; set = 5; static_ = 6
if (a) { function x() {} } debugger; ; ;; {} { a } {{}}
with_(a); (a, b).c; (a, b)(); (a => a)(1); (a => a) || b; a || (b => b); (async () => {})(); typeof (() => {}); (yield_) => 1
(let_)[0]; x = function y() {}; x = class Y {}; x = async function* z1() {}
a?.b.c
delete a?.b; delete (a, b) 
!(a in b); !(a instanceof b); (a, b) in c; -x.y(); -(x + y); (-x).y; (x++).y; (!a).b; (typeof a).length; (await1).b
é = 1; 𝒳 = 2; \u0061bc = 3; 'é😀'; o.é; ({ é: 1 }); class É {}
0b101; 0o17; 0xFF; 1_000; 10n; .5; 5.; 1e-7; 017
class A { static = 2 }
class A { get() {} }
class A { set() {} async() {} static() {} }
