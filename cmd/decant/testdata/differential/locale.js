// Locale en-US: numbers, comparison, case; normalization; matchAll; annex B.
[0, -0, 1, 12, 123, 1234, 12345, 123456, 1234567, 1e21, 1.5e300, -1234.5678, 0.1, 0.0005, 0.00049999, 0.0004, 1.0005, 2.0005, 1.0015, 0.9995, 999.9995, 999999.9999, 1e-7, 5e-324, NaN, Infinity, -Infinity, 1234.5, 1234.56, 1234.567, 1234.5678, 0.0015, 0.0025, 1.005, 1.255].map(n => n.toLocaleString())
{ let seed = 9; const r = n => (seed = Math.imul(seed, 1103515245) + 12345 | 0, (seed >>> 8) % n); const out = []; for (let i = 0; i < 1500; i++) { const n = r(16777216) * 10 ** (r(14) - 9) * (r(2) ? 1 : -1); out.push(n.toLocaleString()); } for (let i = 0; i < 300; i++) out.push((r(100000) / 10000).toLocaleString(), (r(100000) * 2 ** (r(900) - 450)).toLocaleString('en-US')); return out; }
[(1234.5).toLocaleString('en'), (1234.5).toLocaleString(undefined), [1234.5, null, 'x', undefined, 6789].toLocaleString(), [].toLocaleString(), [[1000, 2], 3000].toLocaleString(), [new Date(0), true, {}].toLocaleString(), Array.prototype.toLocaleString.call({ length: 2, 0: 1234, 1: 'a' }), Array.prototype.toLocaleString.call('ab')]
{ const a = [1, 2]; a.push(a); return a.toLocaleString(); }
[{ toLocaleString(...a) { return a.length + String(a[0]); } }].toLocaleString('xx')
[{ toLocaleString() { return 1234; } }, { toLocaleString: undefined }].map(v => outcome(() => [v].toLocaleString()))
{ try { Number.prototype.toLocaleString.call('1'); } catch (e) { return e.message; } }
(1234.5).toLocaleString('de')
(1234.5).toLocaleString('en-US', { minimumFractionDigits: 2 })
[[Number.prototype, 'toString'], [Number.prototype, 'toFixed'], [Number.prototype, 'toExponential'], [Number.prototype, 'toPrecision'], [Number.prototype, 'valueOf'], [Boolean.prototype, 'toString'], [Boolean.prototype, 'valueOf'], [String.prototype, 'toString'], [String.prototype, 'valueOf']].map(([p, k]) => { try { return p[k].call({}); } catch (e) { return e.message; } })
['b', 'a', 'B', 'A', 'á', 'Á', 'z', 'Z', '_', '-', ' ', '10', '9', '1', 'é', 'e', 'f', 'ab', 'aB', 'Ab', 'AB', 'äb', 'a b', 'a-b', 'resume', 'résumé', 'Resume', 'Résumé', '', '$', '€', '!', '~', 'ö', 'o', 'p', 'č', 'c', 'ş', 's', 'ż', 'ž'].sort((x, y) => x.localeCompare(y))
['a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'), 'a'.localeCompare('A'), 'A'.localeCompare('a'), 'a'.localeCompare('á'), 'á'.localeCompare('a'), 'a'.localeCompare(), 'undefined'.localeCompare(), '1'.localeCompare(1), 'a'.localeCompare('b', 'en'), 'a'.localeCompare('b', undefined, undefined), 'a\u0000'.localeCompare('a'), 'co-op'.localeCompare('coop'), 'co op'.localeCompare('coop'), ''.localeCompare('\u0001')]
{ let seed = 11; const r = n => (seed = Math.imul(seed, 1103515245) + 12345 | 0, (seed >>> 8) % n); const out = []; const cs = 'aAbBáÁàäÄeEéÉ -1sSoöÖnñçÇzŽž'; for (let i = 0; i < 1500; i++) { const mk = () => { let s = ''; for (let n = r(6); n > 0; n--) s += r(3) ? cs[r(cs.length)] : String.fromCharCode(r(127)); return s; }; const a = mk(), b = r(2) ? mk() : a.split('').map(c => r(3) ? c : c.toUpperCase()).join(''); out.push(a.localeCompare(b)); } return out.join(''); }
'ß'.localeCompare('ss')
'中'.localeCompare('文')
['中'.localeCompare('中'), 'a'.localeCompare({ toString() { return 'b'; } }), outcome(() => String.prototype.localeCompare.call(null, 'a'))]
'a'.localeCompare('b', 'de')
'a'.localeCompare('A', undefined, { sensitivity: 'base' })
['İI'.toLocaleLowerCase(), 'iß'.toLocaleUpperCase(), 'A'.toLocaleLowerCase('en-US'), 'a'.toLocaleUpperCase(undefined), outcome(() => String.prototype.toLocaleUpperCase.call(null))]
'I'.toLocaleLowerCase('tr')
['NFC', 'NFD', 'NFKC', 'NFKD'].map(f => ['é', 'e\u0301', '\u1e9b\u0323', 'ﬁ', '①', 'Å', '\u212b', '한글', '\u1112\u1161\u11ab', 'a\u0315\u0300\u05ae\u0300\u0062', '\u0344', '\ufdfa', '½', 'ｶﾞ', '\u0958', '\u2adc', '\ud834\udd5e', '\ud800x', 'x\u0301\u0328', '\u0041\u030a\u0301', '\u0915\u093c\u0301', '\u1100\uac00\u11a8'].map(s => { const t = s.normalize(f); return t + t.length; }))
['é'.normalize(), 'é'.normalize(undefined), outcome(() => 'a'.normalize('x')), outcome(() => 'a'.normalize(null)), 'abc'.normalize('NFD'), '²'.normalize(), '²'.normalize('NFKC'), String.prototype.normalize.call(5), outcome(() => String.prototype.normalize.call(null)), 'x'.normalize({ toString() { return 'NFD'; } })]
{ try { 'a'.normalize('nfc'); } catch (e) { return [e.name, e.message]; } }
{ let seed = 13; const r = n => (seed = Math.imul(seed, 1103515245) + 12345 | 0, (seed >>> 8) % n); const out = []; const c = () => [() => r(0x250), () => 0x300 + r(0x70), () => 0x300 + r(0x70), () => 0x590 + r(0x100), () => 0x900 + r(0x500), () => 0x1100 + r(0x100), () => 0xac00 + r(11172), () => 0x1e00 + r(0x200), () => 0x2000 + r(0x1000), () => 0xf900 + r(0x700), () => 0x11000 + r(0x2000), () => r(0x110000)][r(12)](); for (let i = 0; i < 700; i++) { let s = ''; for (let n = 1 + r(8); n > 0; n--) s += String.fromCodePoint(c()); out.push(['NFC', 'NFD', 'NFKC', 'NFKD'].map(f => s.normalize(f)).join('|')); } return out; }
'Cre\u0300me Bru\u0302le\u0301e'.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
[...'a1b22'.matchAll(/\d+/g)].map(m => [m[0], m.index, m.input, m.length])
[...'2020-01 2021-02'.matchAll(/(?<y>\d{4})-(?<m>\d\d)/g)].map(m => [m.groups.y, m.groups.m, m[1]])
[Array.from('aXbX'.matchAll(/x/gi), m => m.index), [...'aaa'.matchAll(/(?:)/g)].length, [...'abc'.matchAll('b')].length, [...'a.c'.matchAll('.')].length, [...'undefined'.matchAll()].length, [...'abc'.matchAll(/x/g)], outcome(() => 'a'.matchAll(/a/)), outcome(() => String.prototype.matchAll.call(null, /a/g)), [...'😀😀'.matchAll(/./gu)].length, [...'😀'.matchAll(/(?:)/gu)].length]
{ try { 'a'.matchAll(/a/); } catch (e) { return e.message; } }
{ const r = /a/g; r.lastIndex = 1; const out = [...'aaa'.matchAll(r)].map(m => m.index); return [out, r.lastIndex]; }
{ const it = 'ab'.matchAll(/./g); const a = it.next(), b = it.next(), c = it.next(), d = it.next(); return [a.value[0], a.done, b.value[0], c.value, c.done, d.done, Object.prototype.toString.call(it), typeof it.next, Object.keys(it)]; }
{ const out = []; for (const m of 'k1=v1;k2=v2'.matchAll(/(\w+)=(\w+)/g)) { out.push(m[1] + ':' + m[2]); if (out.length === 1) continue; break; } return out; }
{ const out = {}; for (const [, k, v] of 'a=1&b=2'.matchAll(/(\w)=(\d)/g)) out[k] = +v; return out; }
[escape('a b+c/é中😀"%'), unescape('%u4E2D%20%E9%u12%zz%'), unescape(escape('a b+c/é中😀"%')), escape(), unescape('%u00e9%U00e9'), escape(null), escape.length, unescape.name]
['a"b'.anchor('x"y'), 'a'.big(), 'a'.blink(), 'a'.bold(), 'a'.fixed(), 'a'.fontcolor('red'), 'a'.fontsize(7), 'a'.italics(), 'a'.link('u'), 'a'.small(), 'a'.strike(), 'a'.sub(), 'a'.sup(), 'a'.anchor(), outcome(() => String.prototype.bold.call(null))]
{ const o = {}; o.__defineGetter__('x', () => 5); o.__defineSetter__('x', function (v) { this.y = v; }); o.x = 3; return [o.x, o.y, Object.keys(o), typeof o.__lookupGetter__('x'), typeof o.__lookupSetter__('x'), o.__lookupGetter__('y'), o.__lookupGetter__('nothing'), typeof Object.create(o).__lookupGetter__('x'), typeof o.__lookupGetter__('__proto__')]; }
{ try { ({}).__defineGetter__('x', 1); } catch (e) { return e.message; } }
{ try { ({}).__defineSetter__('x'); } catch (e) { return e.message; } }
{ 'use strict'; return outcome(() => Object.freeze({}).__defineGetter__('x', () => 1)); }
