// ArrayBuffers and typed arrays. `kinds` are the constructors of numbers, `awkward` what is written into them.
kinds().map(C => [C.name, C.length, C.BYTES_PER_ELEMENT, C.prototype.BYTES_PER_ELEMENT, new C(3).length, new C(3).byteLength].join()).join(' ')
kinds().map(C => outcomeOf(() => C(1))).join('\n')
kinds().map(C => awkward().map(v => { const a = new C(1); a[0] = v; return Object.is(a[0], -0) ? '-0' : String(a[0]); }).join(' ')).join('\n')
kinds().map(C => show(new C(awkward().map(v => v === undefined ? 7 : v)))).join('\n')
kinds().map(C => show(C.from(awkward()))).join('\n')
kinds().map(C => show(C.of(1, 2.5, -3, 300, 70000))).join('\n')
kinds().map(C => kinds().map(D => [...new C(new D([1, -1, 300.7, -0.5, 65535.5, 3e9, NaN]))].join()).join(' ')).join('\n')
kinds().map(C => { const a = new C([5, 1, 4]); a.set([9], 1); return [...a].join(); }).join(' ')
kinds().map(C => { const b = new ArrayBuffer(16), u = new Uint8Array(b); for (let i = 0; i < 16; i++) u[i] = i * 37 + 11; return [...new C(b)].join(); }).join('\n')
kinds().map(C => outcomeOf(() => new C(new ArrayBuffer(7)).length)).join('\n')
kinds().map(C => outcomeOf(() => new C(new ArrayBuffer(16), 1).length)).join('\n')
[-1, NaN, 1.5, '3', 'abc', null, undefined, true, 1n, 2 ** 53, 2 ** 33 + 1, -0.5, Infinity, -Infinity, ''].map(n => outcomeOf(() => new Uint8Array(n).length)).join('\n')
[-1, NaN, 1.5, '3', 'abc', null, undefined, true, 1n, 2 ** 53, Infinity].map(n => outcomeOf(() => new ArrayBuffer(n).byteLength)).join('\n')
[-1, 0, 2, 1, 8, 10, '4', null, NaN, 2 ** 53, undefined].map(n => outcomeOf(() => new Int16Array(new ArrayBuffer(8), n).length)).join('\n')
[-5, 0, 2, 5, '1', null, NaN, undefined, 2 ** 53, 1.9].map(n => outcomeOf(() => new Int16Array(new ArrayBuffer(8), 2, n).length)).join('\n')
outcomeOf(() => ArrayBuffer(1))
outcomeOf(() => new (Object.getPrototypeOf(Uint8Array))())
outcomeOf(() => Object.getPrototypeOf(Uint8Array)())
outcomeOf(() => Object.getPrototypeOf(Uint8Array).of(1))
[Object.getPrototypeOf(Uint8Array).name, Object.getPrototypeOf(Uint8Array).length, Object.getPrototypeOf(Uint8Array) === Object.getPrototypeOf(Float64Array), Object.getPrototypeOf(Object.getPrototypeOf(Uint8Array)) === Function.prototype].join()
[new Uint8Array(2) instanceof Uint8Array, new Uint8Array(2) instanceof Object.getPrototypeOf(Uint8Array), new Uint8Array(2) instanceof Object, new Uint8Array(2).constructor === Uint8Array, new Uint8Array(1) instanceof Int8Array].join()
['at', 'copyWithin', 'every', 'fill', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'forEach', 'includes', 'indexOf', 'join', 'lastIndexOf', 'map', 'reverse', 'reduce', 'reduceRight', 'set', 'slice', 'some', 'sort', 'subarray', 'toLocaleString', 'toReversed', 'toSorted', 'with'].map(m => [Uint8Array.prototype[m].name, Uint8Array.prototype[m].length].join()).join(' ')
['at', 'copyWithin', 'every', 'fill', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'forEach', 'includes', 'indexOf', 'join', 'lastIndexOf', 'map', 'reverse', 'reduce', 'reduceRight', 'set', 'slice', 'some', 'sort', 'subarray', 'toReversed', 'toSorted', 'with'].map(m => outcomeOf(() => new Uint8Array(1)[m].call({}, () => 1)) + '|' + outcomeOf(() => new Uint8Array(1)[m].call(undefined, () => 1)) + '|' + outcomeOf(() => new Uint8Array(1)[m].call([1], () => 1))).join('\n')
['at', 'copyWithin', 'every', 'fill', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'forEach', 'includes', 'indexOf', 'join', 'lastIndexOf', 'map', 'reverse', 'reduce', 'reduceRight', 'set', 'slice', 'some', 'sort', 'subarray', 'toReversed', 'toSorted', 'with'].map(m => { const a = new Uint8Array([3, 1, 2]); return outcomeOf(() => { const r = a[m](); return r === a ? 'same' : show(r); }) + show(a); }).join('\n')
[1, null, {}, 'x', 5n].map(f => ['every', 'map', 'find', 'reduce', 'forEach'].map(m => outcomeOf(() => new Uint8Array(1)[m](f))).join(' ')).join('\n')
[Uint8Array.prototype.toString === Array.prototype.toString, Uint8Array.prototype.join === Array.prototype.join, Object.getPrototypeOf(Uint8Array.prototype) === Object.getPrototypeOf(Int8Array.prototype)].join()
outcomeOf(() => Uint8Array.prototype.length)
outcomeOf(() => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), 'length').get.call([]))
outcomeOf(() => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), 'byteLength').get.call(5))
{ const b = new ArrayBuffer(8); const u = new Uint8Array(b, 2, 4); return [u.buffer === b, u.byteOffset, u.byteLength, u.length, b.byteLength, b.resizable, b.maxByteLength].join(); }
{ const u = new Uint8Array([1, 2, 3]); u[9] = 1; u[-1] = 1; u['1.5'] = 2; u['-0'] = 3; u.Infinity = 4; u.NaN = 5; u['1e21'] = 6; u['4294967295'] = 8; return [Object.keys(u).join(), u['1.5'], u['-0'], u[9], u[-1], u.NaN, u['4294967295']].join(); }
{ const u = new Uint8Array([1, 2, 3]); u.x = 1; u['01'] = 2; u['1e3'] = 3; u['+1'] = 4; u['1.0'] = 5; u['-1.0'] = 7; u[''] = 6; return [Object.keys(u).join(), JSON.stringify(u), u['1e3'], u['01']].join(); }
{ 'use strict'; const u = new Uint8Array([1, 2]); u[5] = 1; u['-0'] = 1; return outcomeOf(() => { u[5] = 1n; }) + Object.keys(u); }
{ 'use strict'; const u = new Uint8Array([1, 2]); return [outcomeOf(() => delete u[9]), outcomeOf(() => delete u['-0']), outcomeOf(() => delete u['1.5']), outcomeOf(() => delete u.x)].join(); }
{ const u = new Uint8Array([1, 2]); return [delete u[0], delete u[5], delete u['-0'], delete u.x, u[0]].join(); }
{ 'use strict'; const u = new Uint8Array([1, 2]); try { delete u[0]; return 'deleted'; } catch (e) { return e.name; } }
{ const u = new Uint8Array([1, 2]); return [0 in u, '1' in u, 2 in u, '-0' in u, '1.5' in u, 'NaN' in u, 'length' in u, 'x' in u, 'map' in u, -1 in u].join(); }
{ const u = new Uint8Array([1, 2]); return [u.hasOwnProperty(0), u.hasOwnProperty('2'), u.hasOwnProperty('length'), Object.hasOwn(u, '1'), u.propertyIsEnumerable(1)].join(); }
{ const u = new Uint8Array([1, 2]); return JSON.stringify([Object.getOwnPropertyDescriptor(u, '0'), Object.getOwnPropertyDescriptor(u, '2'), Object.getOwnPropertyNames(u), Object.entries(u), Object.values(u)]); }
{ const u = new Uint8Array(2); return [() => Object.defineProperty(u, '0', { value: 9, writable: false }), () => Object.defineProperty(u, '0', { value: 9, configurable: false }), () => Object.defineProperty(u, '0', { value: 9, enumerable: false }), () => Object.defineProperty(u, '0', { get() { return 1; } }), () => Object.defineProperty(u, '0', { value: 9 }), () => Object.defineProperty(u, '1', { value: '8', writable: true, enumerable: true, configurable: true }), () => Object.defineProperty(u, '0', {}), () => Object.defineProperty(u, 'x', { value: 1 })].map(f => outcomeOf(() => show([...f()]))).join('\n'); }
{ const u = new Uint8Array(2); return ['9', '-0', '1.5', '-1'].map(k => { try { Object.defineProperty(u, k, { value: 1 }); return 'defined'; } catch (e) { return e.name; } }).join(); }
outcomeOf(() => Object.freeze(new Uint8Array(2)))
[Object.isFrozen(Object.freeze(new Uint8Array(0))), Object.isFrozen(Object.preventExtensions(new Uint8Array(2))), Object.isSealed(Object.preventExtensions(new Uint8Array(2))), Object.isSealed(Object.seal(new Uint8Array(2))), Object.isExtensible(Object.seal(new Uint8Array(2)))].join()
{ const u = Object.seal(new Uint8Array(2)); u[0] = 5; u.x = 1; return show(u); }
{ const u = new Uint8Array([1, 2, 3]); const keys = []; for (const k in u) keys.push(k); return keys.join() + ' ' + [...u].join() + ' ' + Array.from(u, x => x * 2).join() + ' ' + Math.max(...u); }
{ const u = new Uint8Array([1, 2, 3]); const [a, ...r] = u; return [a, r, [0, ...u], { ...u }].map(show).join(); }
{ const u = Uint8Array.from([1, 2, 3]); let s = 0; for (const v of u) { s += v; if (v === 1) u[2] = 10; } return s; }
[JSON.stringify(new Uint8Array(3)), JSON.stringify({ a: new Float64Array([1.5, NaN, -0]) }), JSON.stringify(new ArrayBuffer(3)), JSON.stringify([new Int8Array(0)]), JSON.stringify(new Int8Array([1, 2]), null, 1), JSON.stringify(new Int8Array([1, 2]), ['0'])].join()
[String(new Uint8Array([1, 2])), new Uint8Array([1, 2]) + '', `${new Float32Array([0.1, 1e10])}`, String(new ArrayBuffer(2)), Object.prototype.toString.call(new Uint8ClampedArray(1)), Object.prototype.toString.call(new ArrayBuffer(1))].join()
new Float32Array([0.1, 1 / 3, 16777217, 1e-46, 3.5e38, -0]).join(' ')
new Uint8ClampedArray([0.5, 1.5, 2.5, 254.5, 255.5, -0.5, 0.49999, NaN, Infinity, -Infinity, 127.50001]).join()
{ const f = new Float64Array(1), u = new Uint8Array(f.buffer), out = []; for (const v of [1, -0, Infinity, -Infinity, 5e-324, Math.PI, NaN, 1e308]) { f[0] = v; out.push(Array.from(u, x => x.toString(16)).join('')); } return out.join(); }
{ const f = new Float32Array(1), u = new Uint32Array(f.buffer), out = []; for (const v of [1, -0, 0.1, 3.4028235677973366e38, 1e-45, 16777217, NaN]) { f[0] = v; out.push(u[0].toString(16)); } return out.join(); }
{ const u = new Uint32Array([0x7fc00000, 0xff800000, 1, 0x80000000]), f = new Float32Array(u.buffer); return [...f].map(v => (Object.is(v, -0) ? '-0' : String(v))).join(); }
{ const u = new Uint32Array([0, 0x7ff80001]); return String(new Float64Array(u.buffer)[0]); }
{ const u = new Uint8Array([1, 2, 3, 4, 5]); return [u.subarray(1), u.subarray(1, 3), u.subarray(-2), u.subarray(3, 1), u.subarray(0, -1), u.subarray(undefined, 2), u.subarray('1', '4')].map(a => [...a].join() + '@' + a.byteOffset).join(' '); }
{ const u = new Uint8Array([1, 2, 3, 4, 5]); const s = u.subarray(1, 4); s[0] = 99; u[2] = 77; return [show(u), show(s), s.buffer === u.buffer, show(s.subarray(1)), s.subarray(1).byteOffset].join(); }
{ const u = new Uint8Array([1, 2, 3, 4, 5]); const s = u.slice(1, 4); s[0] = 99; return [show(u), show(s), s.buffer === u.buffer, s.byteOffset, show(u.slice(-2)), show(u.slice(3, 1)), show(u.slice(NaN, Infinity))].join(); }
{ const u = new Uint16Array([1, 2, 3, 4, 5]); return [show(u.copyWithin(0, 3)), show(u.copyWithin(1, 0, 3)), show(u.copyWithin(-2, -4)), show(u.copyWithin(9, 0)), show(u.copyWithin(0, 4, 2))].join(); }
{ const u = new Uint8Array(6); return [show(u.fill(7)), show(u.fill(1, 2)), show(u.fill(2, -2)), show(u.fill(3, 1, 2)), show(u.fill(300, 0, 1)), show(u.fill('4', 5)), show(new Float32Array(2).fill(0.1)), show(new Int16Array(3).fill(-1, 1, -1))].join(); }
{ const u = new Uint8Array([5, 3, 9, 1]); return [u.indexOf(9), u.indexOf('9'), u.indexOf(9, 3), u.indexOf(9, -2), u.lastIndexOf(3), u.lastIndexOf(3, 0), u.lastIndexOf(1, -1), u.lastIndexOf(5, -9), u.includes(9), u.includes(NaN), new Float32Array([NaN]).includes(NaN), new Float32Array([NaN]).indexOf(NaN), u.includes(undefined), new Float64Array([-0]).includes(0), u.lastIndexOf(1, undefined)].join(); }
{ const u = new Uint8Array([1, 2, 3, 4]); return [u.find(x => x > 2), u.findIndex(x => x > 2), u.findLast(x => x < 3), u.findLastIndex(x => x < 3), u.find(x => x > 9), u.findIndex(x => x > 9), u.every(x => x > 0), u.some(x => x > 3), u.reduce((a, b) => a + b), u.reduce((a, b) => a + b, '0'), u.reduceRight((a, b) => a + '' + b), u.at(-1), u.at(9), u.at('1'), u.join('-'), u.join(undefined), u.join(null)].join(); }
{ const u = new Uint8Array([1, 2, 3, 4]); return [show(u.map(x => x * 100)), show(u.filter(x => x % 2)), show(u.toReversed()), show(u.reverse()), show(u.with(0, 9)), show(u.with(-1, 257)), show(u)].join(); }
{ const log = []; const u = new Uint8Array([7, 8]); u.forEach(function (v, i, a) { log.push(v, i, a === u, this.t); }, { t: 1 }); u.map((v, i, a) => log.push(v, i, a === u)); u.reduce((acc, v, i, a) => log.push(acc, v, i, a === u)); return log.join(); }
outcomeOf(() => new Uint8Array(0).reduce((a, b) => a))
[() => new Uint8Array(3).with(5, 1), () => new Uint8Array(3).with(-4, 1), () => new Uint8Array(3).with(0, 1n), () => new Uint8Array(3).with(NaN, 5).join(), () => new Uint8Array(3).with(3, { valueOf() { throw new RangeError('first'); } })].map(outcomeOf).join('\n')
{ const u = new Uint8Array(4); return [() => u.set([1, 2, 3, 4, 5]), () => u.set([1], -1), () => u.set([1], 4), () => u.set(1), () => u.set(null), () => u.set(undefined, -1), () => u.set(new Uint8Array(5)), () => u.set([1], Infinity), () => u.set('12', 2), () => u.set({ length: 2, 0: 9, 1: 8 }), () => u.set([], 4), () => u.set([1n])].map(f => outcomeOf(f) + show(u)).join('\n'); }
{ const b = new ArrayBuffer(8), u = new Uint8Array(b); u.set([1, 2, 3, 4, 5, 6, 7, 8]); new Uint8Array(b, 1, 4).set(new Uint8Array(b, 0, 4)); const a = show(u); new Uint8Array(b, 0, 4).set(new Uint8Array(b, 2, 4)); const c = show(u); new Uint8Array(b, 0, 4).set(new Uint16Array(b)); return [a, c, show(u)].join(' '); }
{ const b = new ArrayBuffer(8); new Uint16Array(b).set(new Uint8Array([1, 2, 3, 4])); new Uint8Array(b).set([9, 9, 9, 9]); new Uint16Array(b).set(new Uint8Array(b, 0, 4)); return show(new Uint8Array(b)); }
kinds().map(C => [show(new C([3, -1, 2, 1, 10]).sort()), show(new C([3, 1, 2]).sort((a, b) => b - a)), show(new C([3, 1, 2]).toSorted())].join()).join('\n')
[new Float64Array([3, NaN, -0, 0, -Infinity, 1, NaN, Infinity, -1]).sort(), new Float32Array([0, -0, 0, -0]).sort()].map(a => Array.from(a, v => (Object.is(v, -0) ? '-0' : String(v))).join()).join(' ')
{ const out = []; for (const n of [2, 3, 4, 5, 6, 7, 8, 11, 16, 23]) { const log = []; const u = Uint8Array.from({ length: n }, (_, i) => (i * 7 + 3) % 10); u.sort((a, b) => { log.push(a * 100 + b); return a - b; }); out.push(log.join() + '=' + [...u].join()); } return out.join('\n'); }
{ const u = new Uint8Array([5, 1, 4, 2, 3]); return [show(u.slice().sort(() => 1)), show(u.slice().sort(() => -1)), show(u.slice().sort(() => 0)), show(u.slice().sort(() => NaN)), show(u.slice().sort((a, b) => a > b)), show(u.slice().sort(() => '1')), show(u.slice().sort(undefined))].join(); }
[1, null, {}, 'x'].map(f => outcomeOf(() => new Uint8Array(2).sort(f)) + outcomeOf(() => new Uint8Array(2).toSorted(f))).join('\n')
{ const u = new Uint8Array([3, 2, 1]); try { u.sort(() => { throw new Error('stop'); }); } catch (e) { return e.message + show(u); } }
{ const u = new Uint8Array([3, 2, 1]); u.sort((a, b) => { u[0] = 50; return a - b; }); return show(u); }
{ const C = Object.getPrototypeOf(Uint8Array); return [() => C.from.call(Array, [1]), () => Uint8Array.from.call({}, []), () => Uint8Array.of.call({}, 1), () => Uint8Array.from([1], 5), () => Uint8Array.from({ length: 2, 0: 5 }).join(), () => Uint8Array.from('123').join(), () => Uint8Array.from(new Set([4, 5])).join(), () => Uint8Array.from([1, 2], function (x, i) { return x + i + this.k; }, { k: 10 }).join(), () => Uint8Array.from(5).length, () => Float32Array.from(new Uint8Array([1, 2]), x => x / 2).join()].map(f => { try { return show(f()); } catch (e) { return e.name; } }).join('\n'); }
{ try { Uint8Array.from(null); return 'made'; } catch (e) { return e.name; } }
{ const log = []; const src = { get length() { log.push('length'); return 2; }, get 0() { log.push('0'); return { valueOf() { log.push('v0'); return 1; } }; }, get 1() { log.push('1'); return 2; } }; new Uint8Array(src); Uint8Array.from(src, x => { log.push('map'); return x; }); new Uint8Array(2).set(src); return log.join(); }
{ const log = []; const o = (n, v) => ({ valueOf() { log.push(n); return v; } }); new Uint8Array(4).fill(o('value', 1), o('start', 0), o('end', 2)); new Uint8Array(4).copyWithin(o('to', 0), o('from', 1), o('end', 2)); new Uint8Array(4).subarray(o('a', 0), o('b', 1)); new Uint8Array(4).slice(o('c', 0), o('d', 1)); new Uint8Array(4).with(o('i', 0), o('w', 1)); new Uint8Array(new ArrayBuffer(8), o('off', 0), o('len', 1)); new Uint8Array(4).indexOf(1, o('idx', 0)); return log.join(); }
{ const u = new Uint8Array(3); u[{ toString() { return '1'; } }] = { valueOf() { return 7; } }; u['2'] = '8'; u[0.0] = true; return show(u); }
{ const u = new Float64Array(2); for (const k of [0, '1', 1.5, -0, '-0', 'x', true, null]) u[k] = 3; return Object.keys(u).join() + u.join(); }
{ const a = new Uint32Array(4); a[0] = -1; a[1] = 4294967296.5; a[2] = 1e20; a[3] = 0x80000000; return a.join() + new Int32Array(a.buffer).join(); }
{ const a = new Uint8Array(3); a[0]++; a[1] += 300; a[2]--; --a[0]; return show(a); }
{ const a = new Int8Array(2); return [(a[0] = 200), a[0], (a[1] = '5'), a[1], (a[7] = 1), a[7]].join(); }
{ const t = new Uint32Array(256); for (let n = 0; n < 256; n++) { let c = n; for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; t[n] = c >>> 0; } const crc = s => { let c = 0xffffffff; for (let i = 0; i < s.length; i++) c = t[(c ^ s.charCodeAt(i)) & 255] ^ (c >>> 8); return (c ^ 0xffffffff) >>> 0; }; return crc('The quick brown fox jumps over the lazy dog').toString(16); }
{ const u = new Uint8Array(1000); let s = 0; for (let i = 0; i < u.length; i++) u[i] = i * i; for (let i = 0; i < u.length; i++) s += u[i]; return s; }
{ const f = new Float64Array(1000); let s = 0; for (let i = 0; i < f.length; i++) f[i] = i / 3; for (let i = 0; i < f.length; i++) s += f[i]; return s; }
{ const sieve = new Uint8Array(2000); let n = 0; for (let i = 2; i < 2000; i++) { if (sieve[i]) continue; n++; for (let j = i * i; j < 2000; j += i) sieve[j] = 1; } return n; }
{ const m = new Float32Array(16); for (let i = 0; i < 4; i++) m[i * 5] = i + 0.1; let t = 0; for (let i = 0; i < 16; i++) t += m[i] * i; return t; }
{ const a = [1, 2, 3], u = new Uint8Array([4, 5, 6]), s = 'abc'; const at = (x, i) => x[i]; return [at(a, 1), at(u, 1), at(s, 1), at(u, 5), at(a, 5), at(u, -1), at(u, 1.5)].join(); }
{ const put = (x, i, v) => { x[i] = v; return x[i]; }; const a = [1, 2], u = new Uint8Array(2), f = new Float32Array(2); return [put(a, 1, 0.1), put(u, 1, 3.9), put(f, 1, 0.1), put(u, 9, 1), put(a, 2, 5), put(u, 0, -1)].join(); }
[[].concat(new Uint8Array([1, 2])).length, [new Uint8Array([1])].flat().length, Array.isArray(new Uint8Array(1)), Array.from(new Uint8Array([1, 2])).join(), Array.prototype.map.call(new Uint8Array([1, 2]), x => x * 300).join(), Array.prototype.slice.call(new Uint8Array([1, 2, 3]), 1).join(), Array.prototype.join.call(new Uint8Array([1, 2]), '+'), Math.max.apply(null, new Uint8Array([1, 9, 3])), String.fromCharCode(...new Uint8Array([72, 105])), String.fromCharCode.apply(null, new Uint16Array([0x4e2d, 0x6587]))].join()
[() => Array.prototype.push.call(new Uint8Array(1), 1), () => Array.prototype.fill.call(new Uint8Array(2), 7).join(), () => Array.prototype.sort.call(new Uint8Array([3, 1, 10])).join(), () => Array.prototype.reverse.call(new Uint8Array([3, 1])).join(), () => Array.prototype.indexOf.call(new Uint8Array([3, 1]), 1)].map(f => { try { return String(f()); } catch (e) { return e.name; } }).join()
Object.assign({}, new Uint8Array([1, 2]), { x: 1 })[1] + Object.keys(Object.assign(new Uint8Array(2), [5, 6], { y: 1 })).join()
{ const b = new ArrayBuffer(8); new Uint8Array(b).set([1, 2, 3, 4, 5, 6, 7, 8]); return [b.slice(2).byteLength, [...new Uint8Array(b.slice(2, 5))].join(), [...new Uint8Array(b.slice(-2))].join(), b.slice(5, 2).byteLength, b.slice() === b, new Uint8Array(b.slice(NaN, '3')).length].join(' '); }
[ArrayBuffer.isView(new Uint8Array(1)), ArrayBuffer.isView(new DataView(new ArrayBuffer(1))), ArrayBuffer.isView(new ArrayBuffer(1)), ArrayBuffer.isView([]), ArrayBuffer.isView(), ArrayBuffer.name, ArrayBuffer.length].join()
[() => ArrayBuffer.prototype.slice.call([]), () => ArrayBuffer.prototype.slice.call(5), () => ArrayBuffer.prototype.resize.call({}), () => Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get.call([])].map(outcomeOf).join('\n')
{ const r = new ArrayBuffer(4, { maxByteLength: 8 }), v = new Uint8Array(r), w = new Uint8Array(r, 1, 2), x = new Uint16Array(r, 2); const look = () => [r.byteLength, v.length, v.byteLength, w.length, w.byteOffset, x.length, x.byteOffset, show(v), show(w)].join('/'); const out = [look()]; v.set([1, 2, 3, 4]); r.resize(8); out.push(look()); v[7] = 9; out.push(look()); r.resize(2); out.push(look()); r.resize(3); out.push(look()); r.resize(8); out.push(look()); return out.join(' '); }
{ const r = new ArrayBuffer(8, { maxByteLength: 8 }), w = new Uint8Array(r, 4, 4); r.resize(6); return [() => w.fill(1), () => w[0], () => { w[0] = 1; return 'ignored'; }, () => 0 in w, () => Object.keys(w).length, () => JSON.stringify(w), () => w.map(x => x), () => w.length + w.byteOffset + w.byteLength, () => w.subarray(0).length, () => new Uint8Array(w), () => [...w], () => w.set([1]), () => w.slice()].map(outcomeOf).join('\n'); }
[() => new ArrayBuffer(8, { maxByteLength: 4 }), () => new ArrayBuffer(4, { maxByteLength: -1 }), () => new ArrayBuffer(4, { maxByteLength: undefined }).resizable, () => new ArrayBuffer(4, { maxByteLength: '8' }).maxByteLength, () => new ArrayBuffer(4, 8).resizable, () => new ArrayBuffer(4, { maxByteLength: 8 }).resize(9), () => new ArrayBuffer(4, { maxByteLength: 8 }).resize(-1), () => new ArrayBuffer(4).resize(2), () => new ArrayBuffer(4, { maxByteLength: 8 }).resize()].map(f => { try { return String(f()); } catch (e) { return e.name; } }).join('\n')
{ const r = new ArrayBuffer(4, { maxByteLength: 8 }), v = new Uint8Array(r); v.set([1, 2, 3, 4]); const seen = []; v.forEach((x, i) => { if (i === 0) r.resize(2); seen.push(x); }); r.resize(4); const out = []; for (const x of v) { out.push(x); if (out.length === 1) r.resize(6); } return [seen.join(), out.join(), v.includes(undefined)].join(' '); }
{ const r = new ArrayBuffer(4, { maxByteLength: 8 }), v = new Uint8Array(r); v.fill({ valueOf() { r.resize(2); return 7; } }); const s = show(v); r.resize(8); return s + show(v) + show(v.subarray(2)) + v.subarray(2).length + new Uint8Array(r, 2).length; }
{ const u = new Uint8Array(2); Object.defineProperty(u, 'length', { value: 99 }); return [u.length, show([...u]), u.join(), u.map(x => x + 1).join(), Array.prototype.slice.call(u).length].join(); }
{ const u = Object.setPrototypeOf(new Uint8Array([1, 2]), null); return [u.length, u[0], Object.keys(u).join(), typeof u.map].join(); }
{ const o = Object.create(new Uint8Array([1, 2])); return [o[0], o[5], 0 in o, 5 in o, o['-0'], Object.keys(o).length].join(); }
outcomeOf(() => Object.create(new Uint8Array(2)).length)
{ const u = new Uint8Array(3); u.constructor = Array; return [u.constructor === Array, Object.keys(u).join()].join(); }
{ const C = Uint8Array; C.x = 1; return C.x; }
kinds().map(C => [new C([1, 2, 3]).toString(), new C(2).fill(1).map(x => x + 1).join('')].join()).join(' ')
bigKinds().map(C => [C.name, C.BYTES_PER_ELEMENT, new C([1n, -1n, 2n ** 63n, 2n ** 64n + 5n]).join(), new C(2).length].join(' ')).join('\n')
bigKinds().map(C => [1, '5', 'x', 1.5, true, null, undefined, {}, 5n, -(2n ** 63n) - 1n].map(v => outcomeOf(() => { const a = new C(1); a[0] = v; return String(a[0]); })).join('\n')).join('\n')
bigKinds().map(C => kinds().map(D => outcomeOf(() => new C(new D(1)).length) + outcomeOf(() => new D(new C(1)).length) + outcomeOf(() => new C(1).set(new D(1)))).join()).join('\n')
bigKinds().map(C => [new C([3n, -1n, 2n]).sort().join(), new C([3n, 1n]).sort((a, b) => (a < b ? -1 : 1)).join(), new C(3).fill(7n).join(), new C([1n, 2n]).map(x => x * 2n).join(), new C([1n, 2n]).includes(2n), new C([1n, 2n]).indexOf(2n), new C([1n]).includes(1), new C([1n, 2n]).reduce((a, b) => a + b), new C([1n, 2n]).with(0, 9n).join(), [...new C([1n])].join(), new C([5n, 6n]).at(-1)].join()).join('\n')
bigKinds().map(C => outcomeOf(() => new C([1])) + outcomeOf(() => new C(2).fill(1)) + outcomeOf(() => C.of(1)) + outcomeOf(() => C.from(['7', true]).join()) + outcomeOf(() => JSON.stringify(new C(1)))).join('\n')
outcomeOf(() => new Uint8Array([1n]))
outcomeOf(() => { new Uint8Array(1)[0] = 1n; })
{ const b = new BigUint64Array([0x0102030405060708n]); return [...new Uint8Array(b.buffer)].join() + new BigInt64Array(new Uint8Array(8).fill(255).buffer)[0]; }
{ const s = new BigUint64Array(4); s[0] = 1n; for (let i = 0; i < 20; i++) { s[i % 4] = s[(i + 3) % 4] * 6364136223846793005n + 1442695040888963407n; } return s.join(); }
