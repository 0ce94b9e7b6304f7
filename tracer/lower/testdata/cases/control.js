//# if else
for (const x of [0, 1, 2, 3]) { if (x === 0) log('zero'); else if (x === 1) log('one'); else { log('many'); } if (x > 2) ; else log('not'); if (x) {} }
//# early returns
function f(x) { if (x === 0) return 'zero'; if (x === 1) { return 'one'; } log('after'); if (x > 5) throw new Error('big'); else if (x > 3) return; return 'end'; log('never'); } for (const i of [0, 1, 2, 4, 6]) try { log(f(i)); } catch (e) { log(e); }
//# dead code
function f() { return g(); var x = 1; function g() { return typeof x; } log('never'); } log(f()); function h() { throw new TypeError(); h(); } try { h(); } catch (e) { log(e); } l: { break l; log('never'); } for (;;) { break; log('never'); }
//# switch
function f(x) { const r = []; switch (x) { case 1: r.push('one'); case 2: r.push('two'); break; case 3: { r.push('three'); break; } default: r.push('default'); case 4: r.push('four'); } return r; } log([0, 1, 2, 3, 4, 5].map(f));
//# switch default in the middle
const f = x => { const r = []; switch (x) { case 'a': r.push('a'); break; default: r.push('d'); case 'b': r.push('b'); } return r; }; log(f('a'), f('b'), f('c')); const g = x => { switch (x) { default: return 'd'; case 1: return 'one'; } }; log(g(1), g(2));
//# switch evaluates tests in order
const t = (n, v) => { log(n); return v; }; switch (t('d', 2)) { case t('a', 1): log('A'); case t('b', 2): log('B'); case t('c', 3): log('C'); break; case t('never', 4): } switch (NaN) { case NaN: log('no'); default: log('default'); } switch (1) {} switch (t('only', 1)) { } switch (3) { case '3': log('no'); case 3: log('strict'); }
//# switch empty cases
for (const x of [1, 2, 3, 4]) switch (x) { case 1: case 2: log('low', x); break; case 3: ; default: } 
//# switch with break and continue
for (let i = 0; i < 5; i++) { switch (i) { case 1: continue; case 3: break; default: log(i); } log('end', i); }
//# switch returns
function f(x) { switch (x) { case 1: return 'a'; case 2: throw new Error('x'); } return 'after'; } log(f(1), f(3)); try { f(2); } catch (e) { log(e); }
//# nested switch
for (const [a, b] of [[1, 1], [1, 2], [2, 1]]) { switch (a) { case 1: switch (b) { case 1: log('1 1'); break; default: log('1 d'); } break; case 2: log('2'); } }
//# while
let i = 0; while (i < 3) { i++; if (i === 2) continue; log(i); } while (true) { if (i++ > 5) break; } log(i); do log('once'); while (false); do { i--; if (i % 2) continue; log(i); } while (i > 4);
//# for forms
for (;;) { log('once'); break; } let i = 0; for (; i < 2;) i++; for (i = 5; i < 7; i++); log(i); for (var a = 1, b = 2; a < 3; a++, b++) log(a, b); for (const x = 1; ;) { log(x); break; }
//# labels
//! goja
outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; log(i, j); } } a: { b: { if (true) break a; log('no'); } log('no'); } log('end'); x: y: for (const k of [1, 2]) { for (;;) continue x; } z: if (true) { break z; } q: try { break q; } finally { log('finally'); }
//# labelled switch and while
a: switch (1) { case 1: for (;;) { break a; } } b: while (true) { do { break b; } while (true); } c: do { continue c; } while (false); let n = 0; d: while (n++ < 3) { switch (n) { case 2: continue d; } log(n); } log('end');
//# for in
const r = []; for (const k in {b: 1, a: 2, 1: 3, 0: 4}) r.push(k); log(r); for (const k in [7, 8]) log(k, typeof k); for (const k in 'ab') log(k); for (const k in null) log('no'); for (const k in undefined) log('no'); for (var v in {x: 1}); log(v); const o = {}; for (o.p in {y: 1, z: 2}) log(o.p); for ([v] in {hello: 1}) log(v); for (const [c, d] in {ab: 1}) log(c, d); for (const k in 5) log('no');
//# for in with changes
const o = {a: 1, b: 2, c: 3}; for (const k in o) { if (k === 'a') delete o.b; log(k); } const p = Object.create({inherited: 1}); p.own = 2; for (const k in p) log(k); for (const k in o) { if (k === 'c') break; log(k); } f: for (const k in {a: 1, b: 2}) for (const l in {c: 1}) { if (k === 'a') continue f; log(k, l); } function g() { for (const k in {a: 1, b: 1}) return k; } log(g());
//# for in evaluates in the dead zone
try { for (const k in k) log('no'); } catch (e) { log(e); } try { for (let o of [o]) log('no'); } catch (e) { log(e); } const z = {a: 1}; try { for (const z of (() => z)()) log('no'); } catch (e) { log(e); }
//# for of
for (const x of [1, 2, 3]) { if (x === 2) continue; log(x); } for (const c of 'a😀b') log(c); let v; for (v of [1, 2]); log(v); const o = {}; for (o.p of [5]) log(o.p); for (const [a, b = 9] of [[1], [2, 3]]) log(a, b); for (const {x, ...r} of [{x: 1, y: 2}]) log(x, r); for ({v} of [{v: 7}]) log(v); for (var w of new Set([1, 1, 2])) log(w); for (const [k, q] of new Map([['a', 1]])) log(k, q);
//# for of not iterable
try { for (const x of 5) log('no'); } catch (e) { log(e); } try { for (const x of undefined) log('no'); } catch (e) { log(e); } try { for (const x of {}) log('no'); } catch (e) { log(e); }
//# iterator protocol
const it = (n, ret) => ({[Symbol.iterator]() { let i = 0; return {next() { log('next'); return {value: i++, done: i > n}; }, return(v) { log('return'); return ret === undefined ? {} : ret; }}; }});
for (const x of it(2)) log(x); for (const x of it(3)) { log(x); break; } try { for (const x of it(3)) throw new Error('body'); } catch (e) { log(e); } function f() { for (const x of it(3)) return x; } log(f()); o: for (const x of it(2)) { for (const y of it(2)) continue o; } o2: for (const x of it(2)) { for (const y of it(2)) break o2; } for (const x of it(2)) { for (const y of it(1)) continue; }
//# iterator close results
const it = ret => ({[Symbol.iterator]() { return {next() { return {value: 1, done: false}; }, return() { log('return'); return ret(); }}; }});
try { for (const x of it(() => 5)) break; } catch (e) { log(e); } try { for (const x of it(() => { throw new RangeError(); })) break; } catch (e) { log(e); } try { for (const x of it(() => { throw new RangeError(); })) throw new EvalError(); } catch (e) { log(e); } try { for (const x of it(() => 5)) throw new EvalError(); } catch (e) { log(e); } function f() { for (const x of it(() => { throw new RangeError(); })) return 1; } try { f(); } catch (e) { log(e); }
//# iterator errors do not close
//! goja
const it = {[Symbol.iterator]() { return {next() { throw new RangeError(); }, return() { log('return'); return {}; }}; }}; try { for (const x of it) ; } catch (e) { log(e); } try { const [a] = it; } catch (e) { log(e); } try { const [...a] = it; } catch (e) { log(e); } try { let a; [a.b] = it; } catch (e) { log(e); } const value = {[Symbol.iterator]() { return {next() { return {get value() { throw new EvalError(); }, done: false}; }, return() { log('return'); return {}; }}; }}; try { for (const x of value) ; } catch (e) { log(e); } try { const [a] = value; } catch (e) { log(e); }
//# iterator close and finally
//! goja
const it = {[Symbol.iterator]() { let i = 0; return {next() { return {value: i++, done: false}; }, return() { log('return'); return {}; }}; }};
function f() { for (const x of it) { try { log('body'); return log('value'); } finally { log('finally'); } } } log(f()); for (const x of it) { try { if (x === 1) break; if (x === 0) continue; } finally { log('f', x); } } function g() { try { for (const x of it) { try { throw new Error(); } finally { log('inner'); if (x < 1) continue; } } } finally { log('outer'); } } try { g(); } catch (e) { log(e); }
//# iterator close when binding throws
const it = v => ({[Symbol.iterator]() { return {next() { return {value: v, done: false}; }, return() { log('return'); return {}; }}; }}); try { for (const {a: {b}} of it({})) log('no'); } catch (e) { log(e); } try { for (const [x] of it(5)) log('no'); } catch (e) { log(e); } try { for (const {x = (() => { throw new EvalError(); })()} of it({})) log('no'); } catch (e) { log(e); } const o = {set p(v) { throw new RangeError(); }}; try { for (o.p of it(1)) log('no'); } catch (e) { log(e); }
//# finally
function f(n) { try { log('try'); if (n === 1) return 'a'; if (n === 2) throw new Error(); } catch (e) { log('catch'); return 'b'; } finally { log('finally'); } return 'c'; } log(f(0), f(1), f(2));
//# finally overrides
function f() { try { return 1; } finally { return 2; } } log(f()); function g() { try { throw new Error(); } finally { return 3; } } log(g()); function h() { for (const x of [1, 2]) { try { return x; } finally { continue; } } return 'end'; } log(h()); function k() { for (;;) { try { return 1; } finally { break; } } return 'after'; } log(k()); function l() { l: try { return 1; } finally { break l; } return 'labelled'; } log(l());
//# finally keeps the value
function f() { let x = 1; try { return x; } finally { x = 2; } } log(f()); function g() { const o = {v: 1}; try { return o; } finally { o.v = 2; } } log(g()); function h() { try { try { throw new Error('a'); } finally { log('inner'); } } catch (e) { log(e.message); return 'caught'; } finally { log('outer'); } } log(h());
//# finally throws
try { try { throw new TypeError(); } finally { throw new RangeError(); } } catch (e) { log(e); } try { try { throw new TypeError(); } catch (e) { throw new RangeError(); } finally { log('finally'); } } catch (e) { log(e); } try { try { } finally { throw new EvalError(); } } catch (e) { log(e); }
//# finally in loops
let r = []; for (let i = 0; i < 4; i++) { try { if (i === 1) continue; if (i === 3) break; r.push(i); } finally { r.push('f' + i); } } log(r); let n = 0; while (true) { try { n++; if (n < 3) continue; break; } finally { log('w', n); } } outer: for (const a of [1, 2]) { for (const b of [1, 2]) { try { if (b === 2) continue outer; log(a, b); } finally { log('f'); } } }
//# nested try in catch and finally
function f() { try { throw 1; } catch (e) { try { throw 2; } catch (e2) { return [e, e2]; } finally { log('inner'); } } finally { try { throw 3; } catch (e3) { log(e3); } } } log(f()); function g() { try { return log('r'); } finally { for (const x of [1, 2, 3]) { if (x === 2) break; log(x); } } } log(g());
//# throw values
for (const v of [1, 's', null, undefined, {a: 1}, [1]]) try { throw v; } catch (e) { log(e); } function f() { throw log('evaluated'); } try { f(); } catch (e) { log('caught', e); }
//# errors of operations are caught
for (const f of [() => null.x, () => undefined(), () => x, () => { const c = 1; c = 2; }, () => new Array(-1), () => (1).toFixed(101), () => JSON.parse('{'), () => decodeURIComponent('%'), () => 'x' in 5, () => null[Symbol.iterator], () => { let {a} = null; }, () => [...5], () => ({}).x.y]) try { f(); log('no'); } catch (e) { log(e); }
//# completion of statements
function f(x) { if (x) { for (const a of [1]) { if (a) { while (true) { return 'deep'; } } } } else { do { try { return 'else'; } finally { log('fin'); } } while (true); } } log(f(1), f(0));
//# empty statements
; ; {} if (1) ; for (const x of []) ; while (0) ; l: ; debugger; log('end'); function f() {} log(f()); (() => {})(); log((() => ({}))());
//# loops with captured variables and jumps
const fs = []; for (let i = 0; i < 5; i++) { if (i === 1) continue; fs.push(() => i); if (i === 3) break; } log(fs.map(f => f())); for (const x of [1, 2, 3]) { const y = x * 2; if (x === 2) { fs.push(() => x + y); continue; } fs.push(() => y); } log(fs.map(f => f()));
//# many returns
function f(x) { if (x == 1) return 1; if (x == 2) return 2; for (let i = 0; i < 3; i++) { if (x == 3 + i) return 'loop' + i; } switch (x) { case 7: return 'seven'; } try { if (x == 8) throw 8; } catch (e) { return 'caught'; } l: { if (x == 9) break l; return 'not nine'; } return 'nine'; } log([1, 2, 3, 5, 7, 8, 9, 10].map(f));
//# do while with closures and labels
let k = 0; const fs = []; a: do { const j = k; fs.push(() => j); do { k++; if (k % 2) continue a; } while (k < 3); } while (k < 6); log(fs.map(f => f()), k);
//# unlabelled blocks and lets
{ let a = 1; { let a = 2; var b = a; } log(a, b); } { const f = () => c; let c = 3; log(f()); } { function g() { return d; } let d = 4; log(g()); }
