// Functions declared in blocks of sloppy code are variables of the whole function as well (Annex B.3.3).
{ const r = [typeof f]; { r.push(typeof f); function f() { return 1; } r.push(f()); } r.push(typeof f, f.name); if (true) { function g() { return 2; } } r.push(g()); return r; }
{ const r = []; function f() { return 'outer'; } { r.push(f()); f = 5; r.push(typeof f); function f() { return 'inner'; } } r.push(typeof f === 'number' ? f : f()); return r; }
{ const r = []; function f() { return 'outer'; } r.push(f(), f.name); { function f() { return 'inner'; } } r.push(f()); return r; }
{ const r = []; let f = 1; { function f() {} r.push(typeof f); } r.push(f); return r; }
{ const r = []; switch (1) { case 1: function q() { return 'q'; } r.push(q()); } r.push(typeof q); for (let i = 0; i < 1; i++) { function z() { return i; } } r.push(z()); return r; }
{ const r = []; if (0) function yy() {} r.push(typeof yy); if (1) function zz() { return 3; } r.push(zz()); if (0) ; else function ww() { return 4; } r.push(ww()); return r; }
{ const r = []; (function (a) { { function a() {} } r.push(typeof a); })(1); return r; }
{ const r = []; try { throw 1; } catch (f) { { function f() {} } r.push(typeof f); } r.push(typeof f); return r; }
{ const r = []; try { throw { f: 1 }; } catch ({ f }) { { function f() {} } r.push(typeof f); } r.push(typeof f); return r; }
{ const f = function () { { function inner() { return 1; } var g = inner; inner = 2; } return [typeof inner, typeof g]; }; return f(); }
{ const r = []; for (const f of [1]) { { function f() {} } r.push(typeof f); } r.push(typeof f); return r; }
{ const r = []; { function a() { return 1; } { function a() { return 2; } r.push(a()); } r.push(a()); } r.push(a()); return r; }
{ const r = []; { function a() { return 1; } function a() { return 2; } } r.push(a()); return r; }
{ const r = []; { async function a() { return 1; } function* b() {} } r.push(typeof a, typeof b); return r; }
{ const o = {}; { function k() { return 'k'; } } o.x = { k }; const { k: kk } = o.x; ({ k } = { k: 7 }); return [kk(), k]; }
{ var h = 1; { function h() { return 2; } } return h(); }
{ const r = []; { r.push(h1()); function h1() { return x; } var x = 5; } r.push(h1()); return r; }
{ const r = []; { function h1() { return y; } } try { h1(); } catch (e) { r.push(e.name); } let y = 3; r.push(h1()); return r; }
{ const r = []; l: { if (r.length === 0) { function in1() { return 1; } break l; } function in2() {} } r.push(in1(), typeof in2); return r; }
{ const f = () => { { function z() { return 'z'; } } return z(); }; class A { static { { function w() { return 'w'; } } this.r = w(); } } return [f(), A.r]; }
{ const r = []; for (const i of [1, 2]) { if (i === 2) r.push(s()); function s() { return i; } } r.push(s()); return r; }
{ const r = []; const g = () => typeof late; r.push(g()); { function late() {} } r.push(g()); return r; }
{ const r = []; if (true) switch (1) { case 1: r.push(sw()); function sw() { return 'sw'; } } r.push(sw()); return r; }
{ const r = []; while (true) { function ww() { return 1; } break; } do { function dd() { return 2; } } while (0); r.push(ww(), dd()); try { function tt() { return 3; } } finally { function ff() { return 4; } } r.push(tt(), ff()); return r; }
{ let n = 0; function outerF() { { function deep() { return ++n; } } return deep; } return [outerF()(), outerF()(), outerF() === outerF()]; }
{ var q = 0; { { function q() { return 1; } } } return typeof q; }
{ const r = []; { async function a() {} { function a() { return 2; } } } r.push(typeof a === 'undefined'); return r; }
{ let r = []; switch (0) { case 0: function a() { return 1; } default: { function a() { return 2; } } } return a(); }
