// Each line is one case: an expression, or { statements; return value }.
1 + 2
'a' + 1
1 + 'a'
null + 1
undefined + 1
true + true
[] + []
[] + {}
({}) + []
[1, 2] + 3
'' + null + undefined + true
1 - '2'
'3' * '4'
'x' * 2
1 / 0
-1 / 0
0 / 0
1 / -0
5 % 3
-5 % 3
5 % -3
-0 % 5
5.5 % 2.1
Infinity % 2
2 % Infinity
2 ** 10
2 ** -1
(-8) ** (1 / 3)
2 ** 0.5
NaN ** 0
1 ** Infinity
0.1 + 0.2
1e308 * 10
1e21 + 1
5e-324
123456789012345680000
0.000001
0.0000001
1 << 31
1 << 32
-1 >>> 0
-1 >> 31
2 ** 32 >> 0
2 ** 53 | 0
-(2 ** 31) - 1 | 0
1.9 | 0
-1.9 | 0
NaN | 0
'0x10' | 0
~5
~~'7.9'
5 & 3
5 | 3
5 ^ 3
!0
!''
!'0'
![]
!!NaN
-'5'
+'  12  '
+''
+'1e3'
+'0b101'
+'0o17'
+'1_000'
+'Infinity'
+'-Infinity'
+'infinity'
+[]
+[5]
+[1, 2]
+{}
+null
+undefined
+true
-0
+'-0'
+'.5'
+'5.'
+'.'
+'+5'
+'--5'
+'\u00a0\ufeff7\u2029'
typeof undefined
typeof null
typeof 1
typeof 'a'
typeof true
typeof {}
typeof []
typeof (() => 1)
typeof Math.max
typeof JSON
typeof notDefined
void 0
null == undefined
null == 0
null >= 0
null > 0
undefined == 0
NaN == NaN
NaN != NaN
'1' == 1
'' == 0
'\n' == 0
true == 1
true == '1'
true == 'true'
[] == ''
[] == 0
[1] == 1
[1, 2] == '1,2'
({}) == '[object Object]'
[] == []
null === null
'a' === 'a'
'ab' === 'a' + 'b'
0 === -0
NaN === NaN
1 < 2
'a' < 'b'
'a' < 'B'
'10' < '9'
'10' < 9
'a' < 1
null < 1
undefined < 1
[2] < 3
[1, 2] < [1, 3]
({}) < 1
NaN < NaN
NaN >= NaN
'\ud83d\ude00' < '\uffff'
'' < 'a'
'abc' < 'abcd'
1 < 2 < 3
3 > 2 > 1
'x' in { x: 1 }
'y' in { x: 1 }
0 in [1]
1 in [1]
'length' in []
'toString' in {}
1 in { 1: 2 }
[] instanceof Array
[] instanceof Object
({}) instanceof Array
(() => 1) instanceof Object
new Error('x') instanceof Error
new TypeError('x') instanceof Error
new Error('x') instanceof TypeError
'a' instanceof String
1 || 2
0 || 'x'
null && 1
'a' && 'b'
null ?? 'd'
0 ?? 'd'
undefined ?? null ?? 3
(1, 2, 3)
true ? 'y' : 'n'
NaN ? 'y' : 'n'
{ let x = 5; return [x++, x, ++x, x--, --x] }
{ let x = '5'; return [x++, x] }
{ let x; x ??= 4; x ||= 5; x &&= 6; return x }
{ let x = 1; return x + (x = 3) + x }
{ let x = 1; x += (x = 5, 10); return x }
{ const o = { n: 1 }; o.n += 2; o['n'] *= 3; o.n **= 2; return o }
{ const o = { a: 1, b: 2 }; const r = [delete o.a, delete o.zz, o]; return r }
{ const a = [1, 2, 3]; delete a[1]; return [a, a.length, 1 in a] }
{ const o = { valueOf() { return 42 }, toString() { return 'str' } }; return [o + 1, `${o}`, o * 2, o == 42, o + 'x', [o] + ''] }
{ const o = { valueOf() { return {} }, toString() { return 'str' } }; return o + 1 }
{ const o = { valueOf() { return {} }, toString() { return {} } }; return o + 1 }
{ const o = { toString: null, valueOf() { return 7 } }; return `${o.valueOf()}` + o }
{ const log = []; const v = n => ({ valueOf() { log.push(n); return n } }); v(1) < v(2); v(3) > v(4); v(5) + v(6); v(7) >= v(8); return log }
{ const log = []; const k = n => { log.push(n); return n }; const o = {}; o[k('a')] = k('b'); k(1) + k(2) * k(3); return log }
typeof typeof 1
- - 5
- -'5'
+-+'5'
1 - -1
1 + +1
!(!1)
2 ** 3 ** 2
(2 ** 3) ** 2
7 - 3 - 2
7 - (3 - 2)
`a${1}b${'c'}d${null}`
`${[1, [2, 3]]}`
`${{}}`
`line
two`
`\u{1F600}`.length
'\x41\u0042\u{43}'
null.x
undefined.foo
null[0]
{ const o = {}; return o.a.b }
{ const o = { a: null }; o.a.b = 1 }
{ let u; return u[0] }
{ const o = {}; return o.f() }
{ const o = { f: 1 }; return o.f() }
{ const f = 5; return f() }
{ const o = { a: {} }; return o.a.b.c }
{ const o = {}; return o?.a?.b.c }
{ const o = null; return o?.a.b.c }
{ const o = { f() { return this === o } }; return [o.f?.(), o.g?.(), o?.['f']()] }
{ return new (function () { this.x = 1 })().x }
{ return new 5 }
{ const o = {}; return new o.x() }
{ return 1 in 'abc' }
{ return 1 instanceof 5 }
{ return ({}) instanceof (() => 1) }
undefinedName
undefinedName.foo
{ undefinedName = 5; return undefinedName }
{ 'use strict'; undefinedName2 = 5; return 1 }
{ const c = 1; c = 2; return c }
{ x; let x = 1; return x }
{ const f = () => y; const r = []; try { f() } catch (e) { r.push(e.name, e.message) } let y = 2; r.push(f()); return r }
[+2147483648, +(-2147483648), 2147483647 + 1, 2147483648 | 0]
{ let n = 2147483647; n++; n += 2147483647; return [n, -n, n * 3, n % 7] }
{ let n = 0; for (let i = 0; i < 40; i++) n += n + 1; return n }
{ let n = 1; for (let i = 0; i < 70; i++) n *= 3; return n }
{ let a = 1, b = 1; for (let i = 0; i < 100; i++) { const c = a + b; a = b; b = c } return b }
{ let n = 0; for (let i = 0; i < 10; i++) n -= 1; return [n, n * 0, 1 / (n * 0), n % 5, 1 / (n % 5)] }
{ let h = 5381; for (let i = 0; i < 50; i++) h = h * 33 + i; return h }
{ let h = 5381; for (let i = 0; i < 50; i++) h = (h * 33 + i) | 0; return h }
{ let h = 2166136261; for (let i = 0; i < 50; i++) h = Math.imul(h ^ i, 16777619) >>> 0; return h }
{ let i = 0; i = i - 1; const z = i + 1; return [z, 1 / z, -z, 1 / -z, 0 * -1, 1 / (z * -1)] }
{ let x = 7; x = x / 2; x |= 0; x <<= 30; x >>>= 1; x ^= -1; return [x, x >> 1, x >>> 1, ~x, x & 255] }
{ let s = 0; for (let i = 0; i < 10; i++) s += i % 3 === 0 ? i : 0.5; return s }
{ let t = true; let n = t + 1; n += t; return [n, t + t, t - 1, t * 5, +t, -t, ~t, t < 2, t == 1, t === 1] }
