// Each line is one case: an expression, or { statements; return value }.
'abc'.length
'abc'[1]
'abc'[5]
'abc'['length']
'abc'.charAt(1)
'abc'.charAt(-1)
'abc'.charAt()
'abc'.charCodeAt(1)
'abc'.charCodeAt(9)
'\u{1F600}'.codePointAt(0)
'\u{1F600}'.codePointAt(1)
'abc'.at(-1)
'abc'.at(5)
'abc'.concat(1, null, [2])
'hello world'.includes('wor')
'hello'.includes('')
'hello'.includes('l', 4)
'hello'.startsWith('he')
'hello'.startsWith('l', 2)
'hello'.endsWith('lo')
'hello'.endsWith('l', 4)
'hello'.indexOf('l')
'hello'.indexOf('l', 3)
'hello'.indexOf('')
'hello'.indexOf('', 10)
'hello'.indexOf('z')
'hello'.lastIndexOf('l')
'hello'.lastIndexOf('l', 2)
'hello'.lastIndexOf('')
'hello'.slice(1, 3)
'hello'.slice(-3)
'hello'.slice(2, -1)
'hello'.slice(3, 1)
'hello'.substring(3, 1)
'hello'.substring(-1, 2)
'hello'.substring(NaN, 2)
'hello'.substr(-3, 2)
'hello'.substr(1)
'a,b,c'.split(',')
'a,b,c'.split(',', 2)
'abc'.split('')
'a\u{1F600}b'.split('')
'abc'.split()
''.split('')
''.split(',')
'abc'.split('abc')
'aXbXc'.split('X', 0)
'  hi \n\t\u00a0\ufeff'.trim()
'  hi  '.trimStart() + '|'
'  hi  '.trimEnd() + '|'
'abc'.toUpperCase()
'ABC\u0130'.toLowerCase()
'stra\u00dfe'.toUpperCase()
'\u03a3\u03a3'.toLowerCase()
'\u01c6'.toUpperCase()
'ab'.repeat(3)
'ab'.repeat(0)
'ab'.repeat(-1)
'ab'.repeat(Infinity)
'ab'.repeat(2.9)
'5'.padStart(3, '0')
'5'.padStart(3)
'5'.padEnd(4, 'ab')
'abc'.padStart(2, 'x')
'abc'.padStart(10, '')
'abc'.replace('b', 'x')
'abcb'.replace('b', (m, i, s) => m + i + s)
'abc'.replace('b', '[$&$\x60$\'$$]')
'abc'.replace('z', 'x')
'abab'.replaceAll('a', 'x')
'aaa'.replaceAll('', '-')
'abab'.replaceAll('ab', (m, i) => i)
'abc'.replace('', '_')
String(1.5)
String(null)
String([1, [2, 3]])
String({})
String(undefined)
String()
String(-0)
String(() => 1).length > 0
String.fromCharCode(65, 66, 0x1F600)
String.fromCharCode(55357, 56832)
String.fromCodePoint(0x1F600, 65)
String.fromCodePoint(-1)
String.fromCodePoint(1.5)
'abc'.toString()
'abc'.valueOf()
'a' < 'b' ? 'lt' : 'ge'
'abc'.foo
'abc'.foo()
{ const s = 'abc'; s.x = 1; return s.x }
{ 'use strict'; const s = 'abc'; s.x = 1; return s.x }
{ 'use strict'; const s = 'abc'; s[0] = 'z'; return s }
{ 'use strict'; const s = 'abc'; s.length = 1; return s }
{ let s = ''; for (let i = 0; i < 1000; i++) s += i; return [s.length, s.slice(0, 20), s.slice(-20), s.charCodeAt(1500)] }
{ let s = 'x'; for (let i = 0; i < 10; i++) s = s + s; return [s.length, s === 'x'.repeat(1024)] }
{ let s = ''; for (let i = 0; i < 50; i++) s = String.fromCharCode(97 + i % 26) + s; return s }
'\u00e9'.length
'\u00e9' + 'a'
'a' + '\u4e2d'
('a' + '\u4e2d').slice(0, 1) === 'a'
'\u4e2d\u6587'.indexOf('\u6587')
'caf\u00e9'.toUpperCase()
'\ud800'.length
'\ud800' + '\udc00'
JSON.stringify('\ud800')
encodeURIComponent('a b&c=d/\u00e9\u{1F600}')
encodeURIComponent('\ud800')
encodeURI('http://x.y/a b?c=\u00e9#d')
decodeURIComponent('%E2%82%AC%20x')
decodeURIComponent('%')
decodeURIComponent('%C0%80')
decodeURI('%41%2F%3f')
'abc' == new String('abc')
typeof Object('a')
[...'abc'].map(c => c.toUpperCase()).join('')
'abc'.hasOwnProperty('length')
Object.keys('ab')
'a-b-c'.split('-').reverse().join('+')
'The quick brown fox'.split(' ').map(w => w[0].toUpperCase() + w.slice(1)).join(' ')
'x'.localeCompare('y')
'abc'.normalize()
'tel'.search('e')
'abc'.isWellFormed()
'a\ud800b'.toWellFormed()
String.raw({ raw: ['a', 'b', 'c'] }, 1, 2)
'abc'.anchor('x')
'\n'.charCodeAt()
'abc'.lastIndexOf('c', -5)
'abcabc'.lastIndexOf('abc', 2)
'a'.codePointAt(5)
'abc'.slice(undefined, null)
'abc'.substring()
'abc'.at()
'abc'.at('x')
'abcdef'.substring('2', { valueOf() { return 4 } })
null + 'x'
`${undefined}`
'5' - - '2'
'%' + 5
'a\0b'.length
'\b\f\v\0'
// An expression without the method that a method of strings asks for is taken as text.
[Symbol.replace, Symbol.match, Symbol.matchAll, Symbol.search, Symbol.split].map(k => [undefined, null].map(v => { const r = () => Object.defineProperty(/./g, k, { value: v }), s = 'aa /./g /./g aa'; return [() => s.replace(r(), 'z'), () => s.replaceAll(r(), 'z'), () => s.match(r()), () => [...s.matchAll(r())], () => s.search(r()), () => s.split(r())].map(outcome).join('\n'); }).join('\n')).join('\n')
[() => 'a'.repeat(2 ** 53), () => 'ab'.repeat(2 ** 29), () => 'a'.padEnd(2 ** 53), () => 'a'.padStart(Infinity, 'ab'), () => ''.repeat(2 ** 53), () => 'a'.padEnd(2 ** 53, '')].map(f => outcome(f))
