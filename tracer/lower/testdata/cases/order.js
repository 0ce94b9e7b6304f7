//# snapshot of a variable
let x = 1; log(x + (x = 3)); log(x + x++ + x); log((x = 5, x) * (x = 2)); log(x + (() => (x = 10, 1))() + x);
//# member assignment
const seen = []; const t = (n, v) => { log(n); return v; };
const o = {}; t('obj', o)[t('key', 'a')] = t('value', 5); log(o);
//# compound assignment reads first
let a = 1; const f = () => { a = 100; return 2; }; a += f(); log(a); const o = {p: 1}; o.p += (o.p = 50, 3); log(o.p);
//# compound member
const o = {get p() { log('get'); return 3; }, set p(v) { log('set', v); }}; log(o.p += 4); log(o.p++); log(--o.p);
//# call order
const o = {get m() { log('get m'); return function (...a) { log('call', a, this === o); return 1; }; }};
const s = n => { log('arg', n); return n; };
log(o.m(s(1), s(2)));
//# callee is read before arguments
let f = () => 'first'; log(f((f = () => 'second', 1)));
//# unresolvable callee throws before its arguments
//! goja
try { nofn(log('argument')); } catch (e) { log(e); }
//# not a function throws after its arguments
try { const o = {}; o.m(log('argument')); } catch (e) { log(e); }
//# null member call
try { null.m(log('argument')); } catch (e) { log(e); } try { undefined[log('key')](log('argument')); } catch (e) { log(e); }
//# assignment to null evaluates the value
try { null.x = log('value'); } catch (e) { log(e); } try { null[log('k')] = log('value'); } catch (e) { log(e); }
//# template parts
const o = {toString() { log('toString'); return 'O'; }}; log(`a${log('x')}b${o}c${log('y')}`); log(`${1}${null}${undefined}${true}`, ``, `x`, `${'a'}`);
//# template uses toString and plus uses valueOf
const o = {toString() { return 's'; }, valueOf() { return 1; }}; log(`${o}`, '' + o, o + o, `${o}${o}`);
//# operands convert left to right
const v = (n, x) => ({valueOf() { log('value', n); return x; }}); log(v('a', 1) + v('b', 2)); log(v('a', 1) < v('b', 2)); log(v('a', 1) > v('b', 2)); log(v('a', 3) - v('b', 2)); log(v('a', 3) ** v('b', 2));
//# operands are evaluated before they convert
const v = (n, x) => { log('eval', n); return {valueOf() { log('value', n); return x; }}; }; log(v('a', 6) / v('b', 2));
//# relational operators associate to the left
//! goja
log(3 > 2 > 1, 1 < 2 < 3, 3 > 2 >= 1, 1 < 3 < 2, (1 < 2) < 3, 3 > (2 > 1), 'a' in {a: 1} in {true: 1});
const c = []; const e = n => (c.push(n), n); log(e(1) < e(2) < e(3), c); log([] instanceof Array instanceof Object);
//# equality associates to the left
log(1 == 1 == 1, 2 == 2 == 2, 1 === 1 !== false);
//# exponent associates to the right
log(2 ** 3 ** 2, (2 ** 3) ** 2, (-2) ** 2); let x = 2; x **= 3; log(x);
//# logical values
log(0 || 'a', 0 && 'a', 1 || 'a', 1 && 'a', null ?? 'a', 0 ?? 'a', '' || null || 'z', 1 && 2 && 3, undefined ?? null ?? 0);
//# logical short circuit
const t = (n, v) => { log(n); return v; }; t(1, 0) && t(2, 1); t(3, 1) || t(4, 1); t(5, null) ?? t(6, 1); t(7, 1) && t(8, 0) && t(9, 1); log((t(10, 0) || t(11, 5)) && t(12, 6));
//# logical assignment
let a = 0, b = 1, c = null; log(a ||= 5, b ||= 6, c ??= 7, a &&= 8, a, b, c); const o = {get p() { log('get'); return 1; }, set p(v) { log('set', v); }}; o.p ||= log('no'); o.p &&= 2; o.p ??= log('no');
//# logical assignment names functions
let f, g = 1, h; f ||= () => 1; g &&= function () {}; h ??= null ?? (() => 2); log(f, g, h.name);
//# conditional
const t = n => { log(n); return n; }; log(t(1) ? t(2) : t(3), t(0) ? t(4) : t(5) ? t(6) : t(7)); let x = true; x ? x = 5 : x = 6; log(x); x > 6 ? log('a') : log('b');
//# comma
let x = (log(1), log(2), 3); log(x); for (let i = 0, j = 10; i < j; i++, j--) if (i === 4) log(i, j);
//# void typeof delete
let u; log(void log(1), typeof u, typeof undeclared, typeof null, typeof {}, typeof (() => 1), typeof 's', typeof 1, typeof true, typeof log); const o = {a: 1, b: 2}; log(delete o.a, delete o['b'], delete o.zz, o, delete u, delete 5, delete log(7));
//# delete evaluation
const t = (n, v) => { log(n); return v; }; const o = {a: {b: 1}}; log(delete t(1, o).a[t(2, 'b')], o); try { delete null[log('k')]; } catch (e) { log(e); }
//# update operators
let x = '5'; log(x++, x, ++x, x--, --x); let n; log(n++, n); const a = [1]; log(a[0]++, ++a[0], a); let i = 0; a[i++] = i++; log(a, i); a[i] = i = 1; log(a);
//# update converts once
const o = {valueOf() { log('valueOf'); return 4; }}; let x = o; log(x++, x); let y = o; log(-y, +y, ~y, !y);
//# index evaluated once
const a = [1, 2, 3]; let i = 0; a[i++] += 10; a[i++]++; log(a, i); const f = () => (log('f'), a); f()[2] *= 2; log(a);
//# negative zero and numbers
log(-0, 0 * -1, -(0), +'', 0x1f, 0b11, 0o17, 1e3, .5, 5., 1_000, 0.1 + 0.2, 9007199254740993, 1e400, -1e400, 2 ** 53);
//# strings
log('\u{1F600}', '\ud800', 'a\x41\n\t\0', "it's", '\
joined', 'é', '\u2028', '日本', '\ud83d\ude00'.length);
//# bitwise
log(1 << 31, 1 << 32, -1 >>> 0, -1 >> 1, 5 & 3, 5 | 3, 5 ^ 3, ~5, 2 ** 32 | 0, '8' >> '1'); let x = 5; x <<= 2; x |= 1; x &= 0xfe; x ^= 3; x >>= 1; x >>>= 1; x %= 4; log(x);
//# in and instanceof
function F() {} log('a' in {a: 1}, 0 in [1], 1 in [1], new F() instanceof F, {} instanceof F, [] instanceof Object); try { 'a' in 'b'; } catch (e) { log(e); } try { ({}) instanceof 5; } catch (e) { log(e); }
//# implicit global
undeclaredGlobal1 = 5; log(undeclaredGlobal1, typeof undeclaredGlobal1); undeclaredGlobal1 += 2; undeclaredGlobal1++; log(undeclaredGlobal1);
//# undeclared read
try { undeclared; } catch (e) { log(e); } try { undeclared + log('no'); } catch (e) { log(e); } try { log('x') + undeclared; } catch (e) { log(e); } try { undeclared.x = log('v'); } catch (e) { log(e); } try { undeclared += log('v'); } catch (e) { log(e); } try { undeclared++; } catch (e) { log(e); }
//# strict undeclared store
'use strict'; try { undeclaredStrict = log('v'); } catch (e) { log(e); } log(typeof undeclaredStrict);
//# constants of the global object
log(undefined, NaN, Infinity, -Infinity); (function (undefined) { log(undefined); })(5); (function (NaN) { log(NaN); })(6);
//# new
function F(a, b) { this.a = a; this.b = b; } log(new F(1, 2), new F, new F(...[3, 4]), new (class2())(1)); function class2() { return function (x) { this.x = x; }; } const ns = {F}; log(new ns.F(7), new ns['F'](8)); log(new F(log(1), log(2)).a);
//# new returns objects
function A() { return {own: 1}; } function B() { return 5; } function C() { return function named() {}; } log(new A(), new B(), new C()); try { new (() => 1)(); } catch (e) { log(e); } try { new ({m() {}}).m(); } catch (e) { log(e); } try { new 5(log('a')); } catch (e) { log(e); }
