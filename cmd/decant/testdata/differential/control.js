// Each line is one case: an expression, or { statements; return value }.
{ let s = ''; for (let i = 0; i < 5; i++) { if (i === 2) continue; if (i === 4) break; s += i } return s }
{ const f = []; for (let i = 0; i < 3; i++) f.push(() => i); return f.map(g => g()) }
{ const f = []; for (var i = 0; i < 3; i++) f.push(() => i); return f.map(g => g()) }
{ const f = []; for (let i = 0; i < 3; f.push(() => i), i++); return f.map(g => g()) }
{ const f = []; for (let i = 0, inc = () => i++; i < 3; inc()) { f.push(() => i); if (f.length > 3) break; i++ } return f.map(g => g()) }
{ const f = []; for (const k of ['a', 'b']) f.push(() => k); return f.map(g => g()) }
{ const f = []; for (const k in { x: 1, y: 2 }) f.push(() => k); return f.map(g => g()) }
{ const r = []; for (const c of 'h\u{1F600}i') r.push(c); return r }
{ const r = []; for (const [k, v] of Object.entries({ a: 1, b: 2 })) r.push(k + v); return r }
{ const r = []; const a = [1, 2]; for (const x of a) { r.push(x); if (r.length < 5) a.push(x * 10) } return r }
{ const r = []; for (const k in [7, 8, 9]) r.push(k, typeof k); return r }
{ const r = []; for (const k in 'ab') r.push(k); return r }
{ const r = []; for (const k in null) r.push(k); for (const k in undefined) r.push(k); for (const k in 5) r.push(k); return r }
{ const r = []; const o = { b: 1, a: 2, 10: 3, 2: 4 }; for (const k in o) r.push(k); return r }
{ const r = []; const o = { a: 1, b: 2, c: 3 }; for (const k in o) { r.push(k); delete o.b; o.z = 1 } return r }
{ const r = []; const p = { x: 1, y: 2 }; const o = Object.create(p); o.y = 3; o.w = 4; for (const k in o) r.push(k); return r }
{ for (const x of 5) {} }
{ for (const x of {}) {} }
{ for (const x of null) {} }
{ const o = {}; for (const x of o.list) {} }
{ let n = 0; while (true) { if (++n > 5) break } return n }
{ let n = 0; do { n++ } while (n < 3); return n }
{ let n = 0; do { n++; if (n === 2) continue; if (n > 6) break } while (n < 5); return n }
{ const r = []; outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; r.push([i, j]) } } return r }
{ let r = 0; lab: { r = 1; if (r) break lab; r = 2 } return r }
{ const f = x => { switch (x) { case 1: return 'one'; case 'two': return 2; default: return 'def'; case 3: return 'three' } }; return [f(1), f('1'), f('two'), f(3), f(9)] }
{ const f = x => { const r = []; switch (x) { case 1: r.push(1); case 2: r.push(2); break; default: r.push('d'); case 3: r.push(3) } return r }; return [f(1), f(2), f(3), f(4)] }
{ const f = x => { switch (x) { case 1: let y = 'a'; return y; case 2: y = 'b'; return y } }; return [f(1), f(2)] }
{ const log = []; const k = n => { log.push(n); return n }; switch (k(2)) { case k(1): case k(2): log.push('hit'); case k(3): log.push('fall') } return log }
{ switch (NaN) { case NaN: return 'eq'; default: return 'not' } }
{ switch (1) {} return 'empty' }
{ let i = 0; const r = []; for (;;) { switch (i++) { case 3: return r; case 1: continue; default: r.push(i) } } }
{ try { return 'try' } finally { } }
{ const f = () => { try { return 1 } finally { return 2 } }; return f() }
{ const f = () => { for (;;) { try { return 1 } finally { break } } return 3 }; return f() }
{ const f = () => { let r = 1; try { return r } finally { r = 2 } }; return f() }
{ const log = []; const f = () => { try { log.push('t'); throw 1 } catch (e) { log.push('c' + e); return 'r' } finally { log.push('f') } }; log.push(f()); return log }
{ const log = []; try { try { throw 'a' } finally { log.push('f1') } } catch (e) { log.push(e) } return log }
{ const log = []; try { try { throw 'a' } finally { throw 'b' } } catch (e) { log.push(e) } return log }
{ const log = []; for (let i = 0; i < 3; i++) { try { if (i === 1) continue; log.push(i) } finally { log.push('f' + i) } } return log }
{ const log = []; out: for (let i = 0; i < 3; i++) { for (;;) { try { if (i === 1) break out; continue out } finally { log.push('f' + i) } } } return log }
{ const f = () => { try { try { return 'inner' } finally { throw new Error('x') } } catch (e) { return 'caught ' + e.message } finally { } }; return f() }
{ const f = n => { try { if (n) throw n; return 'ok' } catch { return 'bad' } }; return [f(0), f(1)] }
{ try { throw { a: 1 } } catch ({ a, b = 2 }) { return [a, b] } }
{ try { throw undefined } catch (e) { return e } }
{ let e = 1; try { throw 2 } catch (e) { e = 3 } return e }
{ const fs = []; for (let i = 0; i < 2; i++) { try { throw i } catch (e) { fs.push(() => e) } } return fs.map(f => f()) }
{ throw 5 }
{ throw new Error('boom') }
{ throw { message: 'm', code: 7 } }
{ throw null }
{ const f = () => { null.x }; try { f() } catch (e) { return [e.name, e.message, e instanceof TypeError, String(e), e.constructor === TypeError] } }
{ try { nope() } catch (e) { return [e.name, e.message] } }
{ var r = typeof hoisted; var hoisted = 1; return [r, hoisted] }
{ return [f(), typeof g]; function f() { return 'hoisted' } var g = 1 }
{ { function inner() { return 1 } } return inner() }
{ let x = 1; { let x = 2; { let x = 3 } } return x }
{ let x = 'outer'; const f = () => x; { let x = 'inner'; return [f(), x] } }
{ if (0) {} else if (1) return 'b'; else return 'c' }
{ let n = 0; for (const x of [1, 2, 3]) { if (x === 2) break; n += x } return n }
{ const a = []; a[5] = 1; const r = []; for (const x of a) r.push(x); return r }
{ let i = 0; for (; i < 3;) i++; return i }
{ let s = 0; for (let i = 0, j = 10; i < j; i++, j--) s += j - i; return s }
{ let x = 0; for (x of [1, 2]); return x }
{ const o = {}; for (o.k in { a: 1, b: 1 }); return o }
{ const o = {}; for ([o.a, o.b] of [[1, 2], [3, 4]]); return o }
{ const { a, b: { c = 5, ...rest } = {}, ...others } = { a: 1, b: { d: 2, e: 3 }, f: 4 }; return [a, c, rest, others] }
{ const [a, , b = 3, ...r] = [1, 2, undefined, 4, 5]; return [a, b, r] }
{ const [x, y] = 'hi'; return [x, y] }
{ let a = 1, b = 2; [a, b] = [b, a]; return [a, b] }
{ let a, b; ({ a, b = a } = { a: 7 }); return [a, b] }
{ const { length } = 'abc'; return length }
{ const { x } = null }
{ const { x } = undefined }
{ const [x] = null }
{ const [x] = {} }
{ const [x] = 5 }
{ const { a: { b } } = {} }
{ const f = ({ a, b } = {}) => [a, b]; return [f(), f({ a: 1 })] }
{ const f = ({ a }) => a; return f() }
{ const k = 'dyn'; const { [k]: v, ...o } = { dyn: 1, z: 2 }; return [v, o] }
{ const log = []; const o = { get a() { log.push('a'); return undefined } }; const { a = (log.push('d'), 5) } = o; return [a, log] }
{ debugger; ; ; return 1 }
{ const f = function fact(n) { return n < 2 ? 1 : n * fact(n - 1) }; return f(10) }
{ const even = n => n === 0 ? true : odd(n - 1), odd = n => n === 0 ? false : even(n - 1); return [even(10), odd(7)] }
{ const f = function g() { g = 1; return typeof g }; return f() }
{ 'use strict'; const f = function g() { g = 1; return typeof g }; return f() }
{ var x = 1; var x; return x }
{ function f(a, a2) { return f.length } return f() }
{ return (function () { return typeof this })() }
{ return (function () { 'use strict'; return typeof this })() }
{ const o = { f() { return (() => this === o)() } }; return o.f() }
{ const o = { f: () => typeof this }; return o.f() }
{ function f() { return arguments.length + ':' + arguments[0] + ':' + typeof arguments } return f(1, 2, 3) }
{ function f() { return (() => arguments[1])() } return f(1, 2) }
{ function f(a) { 'use strict'; a = 9; return arguments[0] } return f(1) }
{ function f(...r) { return [r, r.length, f.length] } return f(1, 2) }
{ function f(a, b = a + 1, { c } = { c: b }) { return [a, b, c, f.length] } return f(1) }
{ const f = (a, b = 2, ...c) => [a, b, c]; return [f(), f(1, undefined, 3, 4), f.length] }
{ function f() { return [...arguments].reverse() } return f(1, 2, 3) }
{ const f = (...a) => a.length; return [f(...[1, 2], 3, ...'ab'), f(...[])] }
{ return Math.max(...[1, 5, 3]) }
{ return [...'a\u{1F600}', ...[1, , 3]] }
{ return { ...{ a: 1, b: 2 }, b: 3, ...null, ...'hi', ...[9] } }
{ const add = a => b => c => a + b + c; return add(1)(2)(3) }
{ let n = 0; const c = { inc() { return ++n }, get() { return n } }; c.inc(); c.inc(); return c.get() }
{ const make = () => { let n = 0; return () => ++n }; const a = make(), b = make(); a(); a(); b(); return [a(), b()] }
{ return [1, 2, 3].map((x, i, a) => [x, i, a.length]) }
{ function F(x) { this.x = x } F.prototype.get = function () { return this.x }; const f = new F(3); return [f.get(), f instanceof F, f.constructor === F, Object.keys(f)] }
{ function F() { return { other: 1 } } return new F() }
{ function F() { this.a = 1; return 5 } return new F() }
{ const A = function () {}; return new A().constructor === A }
{ const f = () => 1; return new f() }
{ const o = { m() {} }; return new o.m() }
{ return [function a() {}.name, (() => 1).name, (function () {}).name] }
{ const x = () => 1, y = function () {}; return [x.name, y.name, { z: () => 1 }.z.name, { ['c' + 1]: () => 1 }.c1.name] }
{ const f = function (a, b) {}; return [f.length, typeof f.prototype, f.prototype.constructor === f, Object.keys(f)] }
{ function f() {} f.x = 1; f.y = 2; return [Object.keys(f), f.x] }
{ const f = (a, b) => [this === undefined, a, b]; return f.call(null, 1, 2) }
{ function f(a, b) { return [typeof this, this + '', a, b] } return [f.call('s', 1, 2), f.apply(5, [3, 4]), f.bind('q', 7)(8)] }
{ 'use strict'; function f() { return [typeof this, this] } return [f.call('s'), f.call(null), f.call(undefined)] }
{ const b = ((a, b, c) => a + b + c).bind(null, 1); return [b(2, 3), b.name, b.length] }
{ return [].concat.apply([], [[1], [2]]) }
{ const m = [].map; return m.call('abc', x => x + x) }
{ const { push } = []; const o = { length: 2 }; push.call(o, 'x'); return o }
{ const o = { a: 1, get b() { return this.a + 1 }, set b(v) { this.a = v } }; o.b = 10; return [o.b, o] }
{ const fs = []; for (let i = 0; i < 3; i++) { var x = i * 2; const y = x + 1; fs.push(() => [x, y]) } return fs.map(f => f()) }
{ const fs = []; let i = 0; while (i < 3) { let z; z = i++; fs.push(() => z) } return fs.map(f => f()) }
{ const fs = []; for (const v of ['a', 'b']) { let w = v; fs.push(() => w); } return fs.map(f => f()) }
{ const f = () => k; try { return f() } catch (e) { return e.name } const k = 1 }
{ function g() { return h } var early = g(); var h = 3; return [early, g()] }
{ const make = (a, b) => { const c = a + b; return () => [a, b, c, () => c] }; return make(1, 2)().slice(0, 3) }
{ const make = (n) => { if (n) { n = n + 1 } return () => n }; return [make(0)(), make(1)()] }
{ let f; for (let i = 0; i < 3; i++) { if (i === 1) { const here = i * 10; f = () => here } } return f() }
{ const add = n => x => x + n; return [add(1)(2), add('a')('b'), add(0.5)(-0)] }
{ function gcd(a, b) { let n = 0; while (b !== 0 && n++ < 20) { const r = a % b; a = b; b = r } return a } return [gcd(12, 18), gcd(-12, 18), gcd(0, 0), gcd(1.5, 0.5), gcd("12", 18), gcd(7), 1 / gcd(-4, 4)] }
{ function mod(a, b) { let s = 0; for (let i = 0; i < 3; i++) s += a % b; return s } return [mod(7, 3), mod(-6, 3), 1 / mod(-6, 3), mod(6, 0), mod('9', '4'), mod(1n < 2, 2), mod(2 ** 40, 3), mod(undefined, 1)] }
{ function at(a, i) { let n = 0; for (let k = 0; k < 2; k++) n += a[i * 1 + k]; return n } return [at([1, 2, 3], 1), at([1, 2], -0), at([0.5, 1], 0), at('12', 0), at([], 0), at([1, 2], '0')] }
{ function sum(list) { let t = 0; for (const x of list) t = t + x * 2; return t } return [sum([1, 2]), sum([1, 'a']), sum(['3']), sum([null, true]), sum([]), sum('12'), sum([-0])] }
{ function f(n) { return !(n > 1) ? 1 : n * f(n - 1) } return [f(5), f(0), f(-1), f("4"), f(20), f(1.5), f(undefined)] }
{ function neg(n) { let m = 0; for (let i = 0; i < 2; i++) m = -n & 7; return [m, -n] } return [neg(3), neg(0), neg(-0), neg('2'), neg(2147483648)] }
{ function key(o, a, b) { let v; for (let i = 0; i < 2; i++) v = o[a + b]; return v } return [key({ ab: 1 }, 'a', 'b'), key([5, 6, 7], 1, 1), key({ NaN: 2 }, undefined, 1), key({ 1.5: 3 }, 1, 0.5)] }
{ function code(s) { let h = 0; for (let i = 0; i <= s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return h } return [code('abc'), code(''), code('\u4e2d\ud83d\ude00')] }
{ const log = []; const o = n => ({ valueOf() { log.push('v' + n); return n }, toString() { log.push('s' + n); return 't' + n } }); let r = 'x' + o(1) + `${o(2)}` + o(3); let s = 'y'; s += o(4) + '-' + o(5); return [r, s, log.join(' ')] }
{ let s = ''; for (let i = 0; i < 5; i++) { s = s + i + ','; s = `${s}!` } return s }
{ let a = 'ab', b = a; b = b + 'c' + a; a = a + 1 + b; return [a, b, 1 + 2 + 'x' + 1 + 2, 'x' + (1 + 2), `${1}${2}` + 3, '' + -0, 'n' + NaN + 1e21 + 1.5] }
{ const r = []; for (const n of [0, 1, 9, 10, 99, 100, 12345, -7, 0.1, 1e300]) r.push('<' + n + '>' + n); return r }
{ function sum(s) { let a = 1, b = 0; for (let i = 0; i < s.length; i++) { a = (a + s.charCodeAt(i)) % 65521; b = (b + a) % 65521; } return ((b << 16) | a) >>> 0 } return [sum(''), sum('abc'), sum('\uffff'.repeat(9)), sum([1]), sum({ length: 2, charCodeAt: () => 70000 }), sum({ length: 1, charCodeAt: () => -7 })] }
{ const r = []; for (let i = 0; i < 40; i++) r.push((i + 3) % 7, (i % 5 + i % 3) % 4, i % 1, (i & 15) % 6); return r }
{ const r = []; for (let i = -2; i < 3; i++) r.push(Math.abs(-1), Math.abs(i), Math.min(-3, i), Math.max(-3, i), Math.min(i, -1), Math.trunc(-4), Math.sign(-2), -1 % 2, (i * -1) | 0, -7 >> 1, Math.imul(-2, i), Math.clz32(-1)); return r }
{ const f = (a) => { let b = 2; for (let i = 0; i < 3; i++) if ((-b) < (1000 - b)) b = (+Math.abs((-1))); return b }; return [f(1), f('x')] }
