// What RegExp.prototype does for expressions that were changed, for classes that extend RegExp, and for other objects.
{ class R extends RegExp { exec(s) { const m = super.exec(s); if (m) m[0] = m[0].toUpperCase(); return m; } } return ['banana'.replace(new R('a', 'g'), '<$&>'), 'banana'.match(new R('an')), new R('x').test('x'), 'banana'.match(new R('a', 'g')), 'banana'.search(new R('n')), 'b-a'.split(new R('-'))]; }
{ const r = /a/g; r.exec = function (s) { return RegExp.prototype.exec.call(this, s); }; return ['banana'.replace(r, 'o'), 'banana'.match(r), r.test('a'), r.lastIndex, String(r), r.flags, 'banana'.split(r), 'banana'.search(r), [...'banana'.matchAll(r)].map(m => m.index)]; }
{ const r = /a/; r.exec = () => ({ 0: 'xyz', index: 1, length: 3, 1: 'g1', 2: undefined, groups: { n: 'N' } }); return ['banana'.replace(r, '[$&|$1|$2|$3|$<n>|$\x60|$\'|$$|$10|$0|$<x>|$<]'), 'banana'.replace(r, (...a) => JSON.stringify(a)), 'banana'.match(r), r.test('q'), 'banana'.search(r)]; }
{ const r = /a/; r.exec = () => ({ 0: 'xyz', index: 4 }); return 'banana'.replace(r, '-'); }
{ const r = /a/; r.exec = () => ({ 0: 'xyz', index: -3 }); return 'banana'.replace(r, '-'); }
{ const r = /a/; r.exec = () => 5; return [outcome(() => r.test('a')), outcome(() => 'a'.replace(r, ''))]; }
{ const r = /a/; r.exec = 5; return [r.test('a'), 'a'.replace(r, 'b')]; }
{ 'use strict'; const r = Object.freeze(/a/g); return [outcome(() => r.test('a')), outcome(() => 'a'.replace(r, 'b')), outcome(() => r.exec('b')), outcome(() => 'a'.search(Object.freeze(/a/)))]; }
{ const r = Object.freeze(/a/); return [r.test('ba'), 'ba'.replace(r, 'x'), 'ba'.split(r), 'ba'.search(r), r.exec('ba').index]; }
{ const r = /a/g; r.extra = 1; return ['aa'.replace(r, 'b'), r.lastIndex, 'aa'.match(r), Object.keys(r)]; }
{ const r = /a/; Object.defineProperty(r, 'flags', { value: 'g' }); return ['aaa'.replace(r, 'b'), 'aaa'.match(/a/)]; }
{ const r = /a/g; Object.defineProperty(r, 'flags', { value: '' }); return ['aaa'.replace(r, 'b'), 'aaa'.match(r)]; }
{ const r = /a/g; r.lastIndex = { valueOf() { return 1; } }; return [r.exec('aaa').index, r.lastIndex]; }
{ const r = /a/; r[Symbol.match] = () => 'mine'; r[Symbol.replace] = (s, w) => s + w; r[Symbol.search] = () => 7; r[Symbol.split] = () => ['s']; return ['x'.match(r), 'x'.replace(r, 'y'), 'x'.search(r), 'x'.split(r)]; }
{ const r = /a/; r[Symbol.match] = RegExp.prototype[Symbol.search]; return ['xa'.match(r), 'xa'.search(r)]; }
{ const r = /a/; r[Symbol.match] = false; return ['/a/'.includes(r), '/a/'.startsWith(r), RegExp(r) === r, RegExp(/b/) === RegExp(/b/)]; }
{ const o = { exec() { return { index: 1, 0: 'x' }; }, flags: '' }; return [RegExp.prototype.test.call(o, 'y'), RegExp.prototype[Symbol.replace].call(o, 'abc', '-'), RegExp.prototype[Symbol.match].call(o, 'abc'), RegExp.prototype.toString.call({ source: 's', flags: 'f' }), RegExp.prototype[Symbol.search].call(o, 'abc')]; }
{ let n = 0; const o = { flags: 'g', lastIndex: 0, exec(s) { return n++ < 3 ? { index: n, 0: '' } : null; } }; return [RegExp.prototype[Symbol.match].call(o, 'abcdef'), o.lastIndex]; }
{ let n = 0; const o = { flags: 'gu', lastIndex: 0, exec(s) { return n++ < 2 ? { index: n, 0: '' } : null; } }; return [RegExp.prototype[Symbol.replace].call(o, '😀😀b', '-'), o.lastIndex]; }
[Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get.call({ global: 1, sticky: 'x', hasIndices: 0, unicode: true, ignoreCase: {} }), Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get.call([])]
{ const log = []; const o = { get flags() { log.push('flags'); return ''; }, get exec() { log.push('exec'); return s => { log.push(s); return null; }; }, get lastIndex() { log.push('li'); return 3; }, set lastIndex(v) { log.push('set' + v); } }; RegExp.prototype[Symbol.search].call(o, 'a'); RegExp.prototype[Symbol.match].call(o, 'b'); RegExp.prototype[Symbol.replace].call(o, 'c', { toString() { log.push('ts'); return ''; } }); return log; }
{ class R extends RegExp { static get [Symbol.species]() { return function (p, f) { const r = new RegExp(p, f); r.made = f; return r; }; } } return ['a-b'.split(new R('-')), 'a-b-c'.split(new R('-', 'g'), 2), [...'a-b'.matchAll(new R('.', 'g'))].map(m => m[0])]; }
{ const r = /-/; r.constructor = undefined; return 'a-b'.split(r); }
{ const r = /-/; r.constructor = 5; return outcome(() => 'a-b'.split(r)); }
{ const r = /-/; r.constructor = { [Symbol.species]: 5 }; return outcome(() => 'a-b'.split(r)); }
{ const r = /(-)|(x)/; r.y = 1; return ['a-bxc'.split(r), 'a-bxc'.split(r, 3), ''.split(r), '-'.split(r), 'abc'.split(Object.assign(/(?:)/, { y: 1 })), 'a😀b'.split(Object.assign(/(?:)/u, { y: 1 }))]; }
[outcome(() => RegExp.prototype[Symbol.match].call(5, 'a')), outcome(() => RegExp.prototype[Symbol.split].call(undefined, 'a')), outcome(() => RegExp.prototype[Symbol.search].call(null, 'a')), outcome(() => RegExp.prototype[Symbol.matchAll].call(1, 'a')), outcome(() => RegExp.prototype.exec.call({}, 'a')), outcome(() => RegExp.prototype.test.call({}, 'a'))]
[[.../a/[Symbol.matchAll]('aaa')].length, [.../a/g[Symbol.matchAll]('aaa')].length, [.../a/y[Symbol.matchAll]('aaa')].length, RegExp.prototype[Symbol.match].name, RegExp.prototype[Symbol.replace].length]
{ const like = { [Symbol.match]: true, source: 'a+', flags: 'g', constructor: RegExp }; return [RegExp(like) === like, new RegExp(like).source, new RegExp(like).flags, new RegExp(like, 'i').flags, outcome(() => 'x'.startsWith(like))]; }
{ const like = { [Symbol.match]: true, toString() { return 'text'; } }; return [new RegExp(like).source, outcome(() => 'a'.includes(like))]; }
{ const it = 'aaa'.matchAll(Object.assign(/a/g, { x: 1 })); return [it.next().value.index, it.next().value.index, it.next().done, it.next().done, it.next().done]; }
{ const r = /(?<n>b)/; r.z = 1; return ['abc'.replace(r, '[$<n>]'), 'abc'.replace(r, (...a) => JSON.stringify(a)), 'abc'.match(r).groups.n]; }
{ class R extends RegExp {} const r = new R('a', 'g'); return ['banana'.replace(r, 'o'), 'banana'.match(r), r.test('a'), String(r), r.flags, 'banana'.split(r), [...'banana'.matchAll(r)].length, 'banana'.search(r), 'banana'.replaceAll(r, '-')]; }
{ let r = /a/; return 'banana'.replace(r, { toString() { r.exec = () => null; return 'x'; } }); }
