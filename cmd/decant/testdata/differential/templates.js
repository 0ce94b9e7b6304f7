// Tagged templates and String.raw.
{ const tag = (s, ...v) => [s, s.raw, v]; return tag`a${1}b${2}c`; }
{ const tag = s => s; return [tag`x`, tag`x`.length, Object.isFrozen(tag`x`), Object.isFrozen(tag`x`.raw), Array.isArray(tag`x`.raw)]; }
{ const tag = s => s; const f = () => tag`x${1}`; return [f() === f(), f() === tag`x${1}`, f().raw === f().raw]; }
{ const tag = s => s; const seen = new Set(); for (let i = 0; i < 3; i++) seen.add(tag`loop${i}`); return seen.size; }
{ const tag = (s, ...v) => s.raw.map((r, i) => r + (v[i] ?? '')).join(''); return tag`a\n${1}\u0041\x42`; }
{ const tag = s => [s[0], s.raw[0]]; return tag`\unicode and \xerxes \0`; }
{ const tag = s => [s[0], s.raw[0]]; return tag`\01`; }
{ const tag = s => Object.getOwnPropertyNames(s).concat(Object.keys(s)); return tag`p${1}q`; }
{ const tag = s => Object.getOwnPropertyDescriptor(s, 'raw'); const d = tag`r`; return [d.writable, d.enumerable, d.configurable]; }
{ const tag = s => Object.getOwnPropertyDescriptor(s, 0); const d = tag`r`; return [d.value, d.writable, d.enumerable, d.configurable]; }
{ const tag = s => { 'use strict'; s[0] = 1; }; tag`r`; }
{ const tag = s => { 'use strict'; s.push(1); }; try { tag`r`; } catch (e) { return e.name; } }
{ const o = { t(s, ...v) { return this === o ? s.join('|') + v.length : 'lost'; } }; return o.t`a${1}b${2}c` + o['t']`z`; }
{ const make = () => (s, x) => s[0] + x + s[1]; return make()`<${5}>`; }
{ const curry = s => (t, v) => [s[0], t[0], v]; return curry`one``two${3}`; }
{ const log = []; const tag = (s, ...v) => v; return [tag`${log.push('a')}${log.push('b')}${log.push('c')}`, log]; }
{ const log = []; try { (log.push('tag'), undefined)`${log.push('value')}`; } catch (e) { return [e.name, log]; } }
{ const x = 1; x`a`; }
{ const o = {}; o.f`a`; }
{ class A { static t(s) { return s.raw[0] + this.name; } } return A.t`cls`; }
{ function T(s) { this.s = s; } return new T`x`.s === undefined; }
{ const tag = (s, ...v) => v.map(f => f(2)); return tag`${x => x * 2} ${x => x + 1}`; }
{ function* g() { const tag = (s, v) => s[0] + v; yield tag`a${yield 1}`; } const it = g(); it.next(); return it.next('z').value; }
{ const tag = s => s; const a = []; const f = n => n ? [tag`rec`, ...f(n - 1)] : []; const all = f(3); return all.every(x => x === all[0]); }
{ const t1 = s => s; return [t1`same` === t1`same`]; }
{ const tag = s => s.raw; return tag`line
break`; }
{ const tag = s => s[0]; return tag``.length; }
{ const tag = s => s.length; return [tag``, tag`${1}`, tag`${1}${2}`]; }
{ const m = new WeakMap(); const tag = s => m.has(s) ? 'cached' : (m.set(s, 1), 'new'); const f = () => tag`k`; return [f(), f()]; }
{ const html = (s, ...v) => s.reduce((a, p, i) => a + String(v[i - 1]).replace(/[<>&]/g, c => '&#' + c.charCodeAt(0) + ';') + p); return html`<b>${'<i>'}</b>&${1}`; }
{ const tag = (s, ...v) => JSON.stringify(s) + JSON.stringify(v); return tag`é${{ a: 1 }}\u{1F600}`; }
{ const tag = s => Object.prototype.toString.call(s) + (s instanceof Array); return tag`q`; }
// String.raw
String.raw`a\n${1}b`
String.raw`\u00zz`
String.raw({ raw: 'abc' }, 1, 2, 3)
String.raw({ raw: ['x', 'y', 'z'] }, 0)
String.raw({ raw: { length: 2, 0: 'p', 1: 'q' } }, '-')
String.raw({ raw: [] }, 1)
String.raw({ raw: { length: -1 } })
String.raw({})
String.raw()
String.raw({ raw: null })
String.raw({ raw: [Symbol()] })
String.raw({ raw: ['a', 'b'] }, { toString() { return '+'; } })
String.raw.name + String.raw.length
{ const t = (s, ...v) => [s.raw.join('|'), s.join('|'), v, Object.isFrozen(s), Object.isFrozen(s.raw)]; return [t`a\n${1}é\u{1F600}${2}`, t``, t`\u{`, (() => { const o = { k: 5, t(s) { return [this.k, s[0]]; } }; return [o.t`x`, o['t']`y`]; })()]; }
{ const r = []; const f = s => { r.push(s); return f; }; f`a``b`; const g = () => f`a`; g(); g(); return [r.length, r[0] === r[1], r[2] === r[3], r[0] === r[2]]; }
