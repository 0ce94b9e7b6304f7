// Regular expressions: syntax, matching, the methods of strings.
/a/.test('cat')
/(\d{4})-(\d\d)-(\d\d)/.exec('on 2024-05-06!')
{ const m = /(\d+)(x)?/.exec('a12'); return [m.index, m.input, m.length, m[0], m[1], m[2], m.groups === undefined, Object.keys(m)]; }
{ const m = /(?<y>\d{4})-(?<m>\d\d)/.exec('2024-05'); return [m.groups.y, m.groups.m, Object.keys(m.groups), Object.getPrototypeOf(m.groups)]; }
/^(\d{4}-\d\d-\d\d) \[(\w+)\] ([^:]+): (.*)$/.exec('2024-01-02 [info] web: it works: 5')
['a1b22c333'.replace(/\d+/g, '#'), 'a1b22'.replace(/\d+/, '#'), 'abc'.replace(/(b)(x)?/, '[$1|$2|$&|$\x60|$\'|$$|$3|$0|$10]')]
'John Smith'.replace(/(?<f>\w+) (?<l>\w+)/, '$<l>, $<f> $<x>$<')
'aXbX'.replace(/x/gi, (m, i, s) => `(${m}${i}${s})`)
'2024-05'.replace(/(?<y>\d+)-(\d+)/, (...a) => JSON.stringify(a))
['a,b;c'.split(/[,;]/), 'abc'.split(/(b)/), 'abc'.split(/(?:)/), ''.split(/x/), ''.split(/(?:)/), 'a1b2'.split(/\d/, 2), 'test'.split(/(e)|(x)/), 'aXbxc'.split(/x/i)]
['abcabc'.match(/b/g), 'abc'.match(/x/g), 'abc'.match(/b/), 'abc'.match('c'), 'abc'.match(), 'a.c'.match('.'), 'aaa'.match(/a*?/g), 'abc'.match(/(?:)/g)]
['abc'.search(/c/), 'abc'.search('x'), 'abc'.search(/$/), 'abc'.search()]
['aaa'.replaceAll(/a/g, 'b'), outcome(() => 'a'.replaceAll(/a/, 'b'))]
{ const r = /a/g; const out = []; for (let i = 0; i < 5; i++) out.push(r.test('aa'), r.lastIndex); return out; }
{ const r = /a/y; r.lastIndex = 1; return [r.test('ba'), r.lastIndex, r.test('ba'), r.lastIndex, r.exec('ab')[0]]; }
{ const r = /\d/g; let m; const out = []; while ((m = r.exec('1a2b3')) !== null) out.push(m[0], m.index, r.lastIndex); return out; }
[/(a*)*/.exec('b'), /(a*)+/.exec('b'), /(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac'), /(?:a|ab)(?:c|bcd)(?:d*)/.exec('abcd'), /(a*)?/.exec('b'), /(?:(a)|b)*/.exec('ab')]
[/(?=(a+))a*b\1/.exec('baaabac'), /(?=(a+))/.exec('baaabac'), /(.*?)a(?!(a+)b\2c)\2(.*)/.exec('baaabaac'), /(?!a)./.exec('ab')]
[/(?<=\$)\d+/.exec('cost $42'), /(?<!\$)\b\d+/.exec('$42 17'), /(?<=(\d+)(\d+))$/.exec('1053'), /(?<=\1(a))b/.exec('aab'), /(?<=a|bc)d/.exec('bcd'), /(?<=^ab)c/.exec('abc')]
[/\bfoo\b/.test('a foo b'), /\Boo\b/.test('foo'), /\bfoo/.test('xfoo'), /^b/m.test('a\nb'), /a$/m.test('a\nb'), /^b/.test('a\nb'), /a.b/.test('a\nb'), /a.b/s.test('a\nb')]
[/[a-c]+/.exec('xxabcd'), /[^a-c]+/.exec('abcxyz'), /[\d-x]+/.exec('1-x'), /[-a]+/.exec('a-'), /[a\]]+/.exec(']a'), /[]/.test('a'), /[^]/.test('\n'), /[\w.]+@[\w.]+/.exec('mail me@x.org now')]
[/\u0041\x42\103\t/.test('ABC\t'), /\cJ/.test('\n'), /\c/.test('\\c'), /[\c_]/.test('\x1f'), /\0/.test('\0'), /\8/.test('8'), /a{/.test('a{'), /a{1/.test('a{1'), /]/.test(']'), /}/.test('}'), /\k/.test('k')]
[/a{2}/.exec('aaa'), /a{2,}/.exec('aaaa'), /a{1,2}/.exec('aaa'), /a{0}b/.exec('ab'), /(?:ab){2,3}?/.exec('abababab'), /a??b/.exec('ab'), /a+?/.exec('aaa'), /(a{1,2}){2}/.exec('aaaaa')]
[/abc/i.test('xABCx'), /[a-z]+/i.exec('123ABC'), /[^a-z]+/i.exec('ABC1é'), /\w+/i.exec('éABC'), /k/i.test('\u212a'), /k/iu.test('\u212a'), /\w/iu.test('\u017f'), /\W/iu.test('\u017f'), /(a)\1/i.test('aA')]
['日本語テキスト'.replace(/[ぁ-んァ-ヶ]+/g, '*'), /./.exec('😀')[0].length, /./u.exec('😀')[0].length, /^.$/u.test('😀'), /\u{1F600}/u.test('😀'), /[😀-😂]/u.test('😁'), '😀😁'.match(/./gu), '😀'.split(/(?:)/u), /\ud83d/u.test('😀'), /\ud83d/.test('😀')]
[/\s+/.exec('a \t\n\u00a0\u2003\ufeffb')[0].length, /\S+/.exec('  é日 ')[0], /\D+/.exec('12é3')[0], /[\s\S]/.test('x')]
{ const r = /a(b)/gimsuy; return [r.source, r.flags, r.global, r.ignoreCase, r.multiline, r.dotAll, r.unicode, r.sticky, String(r), r.lastIndex, Object.keys(r)]; }
{ const r = /x/d; const m = /(?<a>b)(c)?/d.exec('abc'); return [r.hasIndices, m.indices, m.indices.groups.a, Object.keys(m)]; }
[String(new RegExp('/')), String(new RegExp('')), String(new RegExp('a/b[/]\\/')), String(new RegExp('\n')), new RegExp('a', 'g').flags, String(RegExp(/x/g)), String(new RegExp(/x/g, 'i')), new RegExp('\\d+').exec('a12')[0]]
[outcome(() => new RegExp('(')), outcome(() => new RegExp('a', 'gg')), outcome(() => new RegExp('a', 'z')), outcome(() => new RegExp('[b-a]')), outcome(() => new RegExp('a**')), outcome(() => new RegExp('\\')), outcome(() => new RegExp('{1}')), outcome(() => new RegExp('(?<a>x)(?<a>y)')), outcome(() => new RegExp('\\1', 'u')), outcome(() => new RegExp('\\k<a>', 'u')), outcome(() => new RegExp('a{2,1}')), outcome(() => new RegExp('(?<=a)+'))]
{ try { new RegExp('a', 'gg'); } catch (e) { return e.message; } }
{ const r = /a/; return [typeof r, r instanceof RegExp, Object.prototype.toString.call(r), JSON.stringify({ r }), r.constructor === RegExp, RegExp.name, RegExp.length, RegExp.prototype.exec.length, r.test.name]; }
[outcome(() => 'a'.startsWith(/a/)), outcome(() => 'a'.includes(/a/)), outcome(() => 'a'.endsWith(/a/)), RegExp(/a/) === RegExp(/a/)]
{ const r = /a/g; const same = RegExp(r) === r; r.lastIndex = 'x'; return [same, r.test('a'), r.lastIndex, new RegExp(r) === r, new RegExp(r).lastIndex]; }
{ 'use strict'; const r = Object.freeze(/a/g); return outcome(() => r.test('a')) + outcome(() => 'a'.replace(r, 'b')); }
{ const out = []; for (let i = 0; i < 3; i++) { const r = /a/g; out.push(r.lastIndex, r.test('aa'), r.lastIndex); } return out; }
['x'.repeat(3000).replace(/(x)(x)/g, '$2').length, /(?:x+x+)+y/.test('xxxxxxxxxxxxxxxxxx'), /^(?:[a-z]+\.)+$/.test('ab.cd.ef.')]
['abc'.replace(/(?<n>b)/, '[$<n>$<m>$1]'), 'abc'.replace(/b/, '$<n>'), 'abc'.replace(/(?:)/g, '-'), '😀'.replace(/(?:)/g, '-').length, '😀'.replace(/(?:)/gu, '-')]
[/(?:)/.exec(''), /a|/.exec('b'), /|a/.exec('a'), /(?:a|b|c|dd)+/.exec('xddabcd'), /((a)|(b))+/.exec('ab'), /^(?:(\w+)=(\w*);?)+$/.exec('a=1;b=;c=3')]
[/(\w+)\s\1/.exec('hello hello'), /(?<w>a)\k<w>/.exec('aa'), /\k<w>(?<w>a)/.exec('aa'), /\1(a)/.exec('aa'), /(a)|\1b/.exec('b'), /(?:(a)|\1b)+/.exec('ab')]
[/[^\d\s]+/.exec('12 ab3'), /[\W]+/.exec('a_!é'), /[^\W]+/.exec('!ab'), /[\u0100-\u0200x]+/.exec('aŐx'), /[\x00-\xff]+/.exec('é日')]
'k1=v1&k2=v2&flag'.split(/&/).map((p) => p.split(/=(.*)/s))
[...'a-b_c'].filter((c) => /[\w]/.test(c)).join('')
{ const esc = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'); return [esc('a.b*c'), new RegExp(esc('1+1=2?')).test('1+1=2?')]; }
[/^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test('192.168.1.254'), /^#?([a-f\d]{2})([a-f\d]{2})([a-f\d]{2})$/i.exec('#Ff8800'), /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test('a.b@c.de'), /^(\+\d{1,2}\s)?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test('(123) 456-7890')]
