//# arrays
const [a, , b = 5, ...r] = [1, 2, undefined, 4, 5]; log(a, b, r); const [c, d] = 'xy'; log(c, d); const [] = []; const [e, [f, g = 3]] = [1, [2]]; log(e, f, g); const [h = 1, ...[i, j]] = []; log(h, i, j); const [k, l, m] = [1]; log(k, l, m);
//# objects
const {a, b: c, d = 4, e: f = 5, ...r} = {a: 1, b: 2, x: 7, y: 8}; log(a, c, d, f, r); const {['k' + 1]: g, 0: h, 'q r': i} = {k1: 1, 0: 2, 'q r': 3}; log(g, h, i); const {} = {}; const {length} = 'abc'; log(length); const {x: {y: [z]}} = {x: {y: [9]}}; log(z);
//# getters in order
const o = {get a() { log('a'); return 1; }, get b() { log('b'); return undefined; }, get c() { log('c'); return 3; }}; const {c, b = log('default'), a} = o; log(a, b, c); const {a: x, ...rest} = o; log(x, rest);
//# keys in order
const k = n => ({toString() { log('key', n); return n; }}); const {[k('a')]: a = log('def a'), [k('b')]: b, ...r} = {b: 2, c: 3}; log(a, b, r); const s = Symbol('s'); const {[s]: t, ...u} = {[s]: 1, v: 2}; log(t, u);
//# assignment targets in order
const o = {}; const t = (n, v) => { log(n); return v; }; [t('o1', o).a, t('o2', o)[t('k', 'b')] = t('default', 2)] = [1]; log(o); ({x: t('o3', o).c, y: t('o4', o)[t('k2', 'd')] = t('default2', 4), ...t('o5', o).rest} = {x: 3, z: 5}); log(o);
//# reference before step
const it = {[Symbol.iterator]() { log('iterator'); return {next() { log('next'); return {value: 1, done: false}; }, return() { log('return'); return {}; }}; }}; const o = {set p(v) { log('put', v); }}; const f = () => (log('reference'), o); [f().p = log('no')] = it; let a, b; [a, b] = it; log(a, b); [] = it; [, ,] = it;
//# close on throw
const it = {[Symbol.iterator]() { return {next() { log('next'); return {value: undefined, done: false}; }, return() { log('return'); return {}; }}; }}; const boom = () => { throw new EvalError(); }; let a; try { [boom().x] = it; } catch (e) { log(e); } try { [a = boom()] = it; } catch (e) { log(e); } try { [{b: a}] = it; } catch (e) { log(e); } try { const [x = boom(), y] = it; } catch (e) { log(e); } try { const c = 1; [c] = it; } catch (e) { log(e); } try { (([x = boom()]) => 1)(it); } catch (e) { log(e); }
//# finished iterators are not closed
const it = n => ({[Symbol.iterator]() { let i = 0; return {next() { log('next'); return i++ < n ? {value: i, done: false} : {value: 'end', done: true}; }, return() { log('return'); return {}; }}; }}); let a, b, c; [a, b] = it(1); log(a, b); [a, ...b] = it(2); log(a, b); [a] = it(1); log(a); [a, b, c = 'd'] = it(0); log(a, b, c); try { [a, b = (() => { throw new EvalError(); })()] = it(0); } catch (e) { log(e); } [...[a, b]] = it(3); log(a, b);
//# values of assignments
let a, b; const v = [1, 2]; log(([a, b] = v) === v, a, b); const o = {a: 5}; log(({a} = o) === o, a); [a, b] = [b, a]; log(a, b); log([a = 3, b] = [undefined, 4], a, b);
//# nested defaults
const f = ({a = 1, b: {c = 2, d = a + c} = {}} = {}) => [a, c, d]; log(f(), f({a: 5}), f({b: {c: 7}})); const {x: {y = 1} = {y: 2}} = {}; log(y); const [[g] = [3]] = []; log(g);
//# defaults only for undefined
const {a = 1, b = 1, c = 1, d = 1} = {a: null, b: 0, c: '', d: undefined}; log(a, b, c, d); const [e = 1, f = 1] = [null]; log(e, f);
//# defaults name functions
const {a = () => {}, b: c = function () {}} = {}; const [d = () => {}] = []; let e, f; ({e = () => {}} = {}); [f = () => {}] = []; log(a, c, d, e, f); 
//# null and undefined
for (const f of [() => { const {a} = null; }, () => { const {} = undefined; }, () => { const {...r} = null; }, () => { const [] = null; }, () => { ({} = null); }, () => (({a}) => 1)(), () => { const {a: {b}} = {}; }, () => { for (const {a} of [null]); }]) try { f(); log('no'); } catch (e) { log(e); }
//# patterns in loops
for (const [i, {v = i}] of [[1, {}], [2, {v: 3}]]) log(i, v); for (let {a, b = a} = {a: 1}; a < 3; a++) log(a, b); const fs = []; for (const {x} of [{x: 1}, {x: 2}]) fs.push(() => x); log(fs.map(f => f())); for (let [i, f] = [0, () => i]; i < 2; i++) log(f());
//# patterns capture
const {a, f = () => a} = {a: 1}; log(f()); const [g = () => h, h = 2] = []; log(g()); function k({x, y = () => x}) { x = 5; return y(); } log(k({x: 1}));
//# rest of objects
const o = Object.create({inherited: 1}); o.a = 1; o.b = 2; Object.defineProperty(o, 'hidden', {value: 3, enumerable: false}); const {a, ...r} = o; log(r); const {...all} = 'ab'; log(all); const {0: z, ...n} = [7, 8, 9]; log(z, n); let x, y; ({x, ...y} = {x: 1, p: 2}); log(x, y);
//# var patterns
var {a, b} = {a: 1, b: 2}, [c] = [3]; log(a, b, c); var {a} = {a: 5}; log(a); { var {d} = {d: 4}; } log(d);
//# parameters
function f([a, b] = [1, 2], {c} = {c: 3}, ...[d, ...e]) { return [a, b, c, d, e]; } log(f(), f([5], {c: 6}, 7, 8, 9)); log(((a, [b]) => a + b)(1, [2]), (({length}) => length)('abc'), (([...r]) => r)('xyz')); function g({a: {b: {c}}}) { return c; } log(g({a: {b: {c: 1}}}));
//# chained assignment
let a, b, c; a = b = c = 5; log(a, b, c); a = [b, c] = [1, 2]; log(a, b, c); const o = {}; o.x = o.y = {}; log(o.x === o.y); ({a, b} = {a: c} = {a: 1, b: 2}); log(a, b, c);
//# swapping and members
const o = {a: 1, b: 2}, l = [1, 2, 3]; [o.a, o.b] = [o.b, o.a]; log(o); [l[0], l[2]] = [l[2], l[0]]; log(l); ({a: l[1], b: o['c']} = o); log(l, o);
//# holes
const [a, b] = [, 1]; log(a, b); const [, , c] = [1, 2, 3]; log(c); const [d = 'default'] = [,]; log(d);
