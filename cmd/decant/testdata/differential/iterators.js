// The iterator protocol: built-in iterators, those of programs, closing, messages.
// Iterators of arrays
[...[1, 2, 3].values()]
[...[1, 2, 3].keys()]
[...['a', 'b'].entries()]
[...[1, , 3].values()]
[...[1, , 3].entries()]
[...[].keys()]
{ const it = [1, 2].values(); return [it.next(), it.next(), it.next(), it.next()]; }
{ const it = [1, 2][Symbol.iterator](); return [it[Symbol.iterator]() === it, typeof it.next, it.next.name, it.next.length, typeof it.return]; }
{ const a = [1]; const it = a.values(); it.next(); a.push(2); const r = it.next(); it.next(); a.push(3); return [r, it.next()]; }
{ const a = [1, 2, 3]; const out = []; for (const x of a.values()) { out.push(x); if (a.length < 6) a.push(x * 10); } return out; }
{ const a = [1, 2, 3, 4]; const it = a.values(); it.next(); return [...it]; }
{ const it = [1, 2, 3, 4].values(); for (const x of it) { if (x === 2) break; } return [...it]; }
{ const it = [1, 2, 3, 4].values(); const [a] = it; const [b] = it; return [a, b, [...it]]; }
[].values === [][Symbol.iterator]
[...Array.prototype.values.call({ length: 2, 0: 'x', 1: 'y' })]
[...Array.prototype.entries.call('ab')]
[...[].values.call(5)]
[].values.call(null)
[].keys.call(undefined)
[].keys().next.call(1)
[].keys().next.call({})
[].keys().next.call(new Map().keys())
new Map().keys().next.call([].keys())
new Map().keys().next.call(new Set().keys())
new Set().keys().next.call(undefined)
Object.getPrototypeOf([].keys()) === Object.getPrototypeOf([].entries())
Object.getPrototypeOf(Object.getPrototypeOf([].keys())) === Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys()))
Object.getPrototypeOf(Object.getPrototypeOf([].keys()))[Symbol.iterator].name
Object.keys([].keys())
JSON.stringify([1].keys())
Array.from([3, 4].entries())
Array.from([3, 4].keys(), x => x * 2)
new Map([1, 2].entries()).get(1)
new Set([1, 2, 2].values()).size
Object.fromEntries(['a', 'b'].entries())
Math.max(...[1, 5, 3].values())
[...[1, 2].values(), ...[3].keys()]
{ const a = [1, 2, 3]; a.foo = 1; return [...a]; }
{ const a = [1, 2, 3]; const out = []; for (const [i, x] of a.entries()) out.push(i + x); return out; }
// Iterators of strings
[...'a\u{1F600}b'[Symbol.iterator]()]
{ const it = 'ab'[Symbol.iterator](); return [it.next(), it.next(), it.next(), it[Symbol.iterator]() === it]; }
{ const it = 'abc'[Symbol.iterator](); it.next(); return [...it]; }
''[Symbol.iterator].call(null)
''[Symbol.iterator]().next.call({})
[...''[Symbol.iterator].call(12)]
[...new String('ab')]
{ const s = new String('ab'); s[Symbol.iterator] = function* () {}; return typeof s; }
[...Object('xy')]
Array.from('a\u{1F600}')
Object.prototype.toString.call(''[Symbol.iterator]())
// Arguments
(function () { return [...arguments]; })(1, 2)
(function () { const it = arguments[Symbol.iterator](); it.next(); return [...it]; })(1, 2)
(function () { return arguments[Symbol.iterator] === [].values; })()
// Own iterators of programs
{ const o = { *[Symbol.iterator]() { yield 1; } }; return typeof o; }
{ const range = (a, b) => ({ [Symbol.iterator]() { let i = a; return { next: () => i < b ? { value: i++, done: false } : { value: undefined, done: true } }; } }); return [[...range(0, 4)], Math.max(...range(2, 7)), Array.from(range(1, 3), x => x * x), new Set(range(0, 3)).size]; }
{ const it = { n: 0, next() { return { value: this.n, done: this.n++ > 2 }; }, [Symbol.iterator]() { return this; } }; const out = []; for (const x of it) out.push(x); return [out, it.n]; }
{ const it = { [Symbol.iterator]() { return { next() { return {}; } }; } }; let n = 0; for (const x of it) { if (n++ > 3) break; } return n; }
{ const it = { [Symbol.iterator]() { return { next() { return { done: 1, value: 5 }; } }; } }; return [...it]; }
{ const [a, b = 9, ...c] = { [Symbol.iterator]() { let i = 0; return { next() { return i++ === 1 ? { value: undefined } : { value: i, done: i > 5 }; } }; } }; return [a, b, c]; }
{ const log = []; const o = { get [Symbol.iterator]() { log.push('get iterator'); return () => { log.push('call'); return { get next() { log.push('get next'); return () => { log.push('next'); return { get done() { log.push('done'); return log.length > 12; }, get value() { log.push('value'); return 1; } }; }; } }; }; } }; const r = [...o]; return [r, log]; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: false }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; for (const x of it) { if (log.length > 2) break; } return log; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: false }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; const [a, b] = it; return log; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: true }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; const [a, b] = it; return log; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: false }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; const [] = it; return log; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: false }; }, return(v) { log.push('return' + arguments.length); return {}; }, [Symbol.iterator]() { return this; } }; const f = () => { for (const x of it) return x; }; return [f(), log]; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: false }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { for (const x of it) throw new RangeError('body'); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: false }; }, return() { log.push('return'); throw new TypeError('from return'); }, [Symbol.iterator]() { return this; } }; try { for (const x of it) throw new RangeError('body'); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { log.push('next'); return { value: 1, done: false }; }, return() { log.push('return'); throw new TypeError('from return'); }, [Symbol.iterator]() { return this; } }; try { for (const x of it) break; } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { throw new RangeError('next'); }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { for (const x of it); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { get done() { throw new RangeError('done'); } }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { const [a] = it; } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { done: false, get value() { throw new RangeError('value'); } }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { [...it]; } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { value: { get a() { throw new RangeError('a'); } } }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { const [{ a }] = it; } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { value: undefined }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { const [{ a }] = it; } catch (e) { log.push(e.name); } return log; }
{ const log = []; const it = { next() { return { value: 1 }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; outer: for (const i of [1, 2]) { for (const x of it) { continue outer; } } return log; }
{ const log = []; const it = { next() { return { value: { get 0() { throw new RangeError('zero'); } } }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { new Map(it); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { value: 5 }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { new Map(it); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { value: 5 }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { Object.fromEntries(it); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { value: [{ toString() { throw new RangeError('key'); } }, 1] }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { Object.fromEntries(it); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { value: 5 }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { Array.from(it, x => { throw new RangeError('map'); }); } catch (e) { log.push(e.message); } return log; }
{ const log = []; const it = { next() { return { value: 1 }; }, get return() { log.push('get return'); return undefined; }, [Symbol.iterator]() { return this; } }; for (const x of it) break; return log; }
{ const it = { next() { return { value: 1 }; }, return: null, [Symbol.iterator]() { return this; } }; for (const x of it) break; return 'ok'; }
{ const it = { next() { return { value: 1 }; }, return: 5, [Symbol.iterator]() { return this; } }; for (const x of it) break; return 'ok'; }
{ const it = { next() { return { value: 1 }; }, return() { return 5; }, [Symbol.iterator]() { return this; } }; for (const x of it) break; return 'ok'; }
{ const it = { next() { return { value: 1 }; }, return() { return 5; }, [Symbol.iterator]() { return this; } }; for (const x of it) throw new RangeError('kept'); return 'ok'; }
{ const it = { next() { return { value: 1 }; }, return() {}, [Symbol.iterator]() { return this; } }; const [a] = it; return a; }
{ const log = []; const it = { i: 0, next() { return { value: this.i, done: this.i++ > 2 }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; for (const x of it) log.push(x); return log; }
{ let x; const log = []; const it = { next() { log.push('next'); return { value: 1 }; }, return() { log.push('return'); return {}; }, [Symbol.iterator]() { return this; } }; try { [x, (() => { throw new RangeError('target'); })().y] = it; } catch (e) { log.push(e.message); } return log; }
{ const a = {}; [a.x, a['y'], ...a.rest] = { [Symbol.iterator]() { let i = 0; return { next: () => ({ value: i, done: i++ > 4 }) }; } }; return a; }
// Messages
{ for (const x of 1); }
{ for (const x of {}); }
{ const o = {}; for (const x of o.a); }
{ const o = {}; for (const x of o); }
{ const o = { [Symbol.iterator]: null }; for (const x of o); }
{ const o = { [Symbol.iterator]: 1 }; for (const x of o); }
{ const o = { [Symbol.iterator]: 1 }; return [...o]; }
{ const o = { [Symbol.iterator]() { return 1; } }; return [...o]; }
{ const o = { [Symbol.iterator]() { return {}; } }; return [...o]; }
{ const o = { [Symbol.iterator]() { return { next: 1 }; } }; for (const x of o); }
{ const o = { [Symbol.iterator]() { return { next: 'str' }; } }; for (const x of o); }
{ const o = { [Symbol.iterator]() { return { next: {} }; } }; for (const x of o); }
{ const o = { [Symbol.iterator]() { return { next: null }; } }; const [a] = o; }
{ const o = { [Symbol.iterator]() { return { next: true }; } }; const [a] = o; }
{ const o = { [Symbol.iterator]() { return { next() { return 1; } }; } }; const [a] = o; }
{ const o = { [Symbol.iterator]() { return { next() { return 'str'; } }; } }; const [a] = o; }
{ const o = { [Symbol.iterator]() { return { next() { return Symbol('e'); } }; } }; const [a] = o; }
{ const o = { [Symbol.iterator]() { return { next() { return null; } }; } }; return Array.from(o); }
{ const o = { [Symbol.iterator]() { return { next() {} }; } }; return Math.max(...o); }
{ const o = { [Symbol.iterator]() { return 1; } }; return Math.max(...o); }
{ const o = { [Symbol.iterator]() { throw new RangeError('iter'); } }; return Math.max(...o); }
{ const o = { get [Symbol.iterator]() { throw new RangeError('get'); } }; const [a] = o; }
{ const o = { [Symbol.iterator]() { return { get next() { throw new RangeError('get next'); } }; } }; const [a] = o; }
{ try { Math.max(...1); } catch (e) { return e.name; } }
{ try { const u = {}; Math.max(1, ...u, 2); } catch (e) { return e.name; } }
{ let a; [...a]; }
{ let [a] = null; }
{ let a; [a] = {}; }
new Map(1)
new Map(true)
new Map({})
new Map(() => 1)
new Map(Symbol())
new Map('ab')
new Map([1])
new Map([Symbol('a')])
new Map([[]])
new Map({ [Symbol.iterator]: 1 })
new Map({ [Symbol.iterator]() { return 1; } })
new Map({ [Symbol.iterator]() { return {}; } })
new Map({ [Symbol.iterator]() { return { next: 5 }; } })
new Set(1)
new Set({})
new Set('aab').size
Array.from(null)
Array.from(undefined)
Array.from(1)
Array.from({ length: 2 }, 1)
Array.from({ [Symbol.iterator]: 1 })
Array.from({ [Symbol.iterator]: null, length: 1 })
Array.from({ [Symbol.iterator]: undefined, length: 1, 0: 'z' })
Array.from(Object('ab'))
Array.from(Array.prototype)
Array.from(Math)
Array.from(new Map([[1, 2]]))
Object.fromEntries(null)
Object.fromEntries(1)
Object.fromEntries({})
Object.fromEntries([1])
Object.fromEntries(new Map([['a', 1], ['b', 2]]))
Object.fromEntries([['a', 1], { 0: 'b', 1: 2 }])
// Changed iterators of built-in things
{ const a = [1, 2]; a[Symbol.iterator] = function () { return [9, 8].values(); }; return [[...a], Array.from(a), Math.max(...a), new Set(a).size, (([x]) => x)(a)]; }
{ const a = [1, 2]; a[Symbol.iterator] = undefined; try { return [...a]; } catch (e) { return e.message; } }
{ const a = [1, 2]; Object.setPrototypeOf(a, null); try { return [...a]; } catch (e) { return e.message; } }
{ const a = [1, 2]; Object.setPrototypeOf(a, { [Symbol.iterator]: () => ['p'].values() }); return [...a]; }
{ const m = new Map([[1, 2]]); m[Symbol.iterator] = m.keys; return [...m]; }
{ const m = new Map([[1, 2]]); m[Symbol.iterator] = () => ['x'].values(); const out = []; for (const x of m) out.push(x); return out; }
{ const s = new Set([1]); Object.setPrototypeOf(s, Object.create(Set.prototype, { [Symbol.iterator]: { value: Set.prototype.entries } })); return [...s]; }
{ const it = [1, 2].values(); it.next = () => ({ done: true }); return [...it]; }
{ const it = new Map([[1, 2]]).keys(); it.next = () => ({ done: true }); return [...it]; }
{ const it = new Map([[1, 2]]).keys(); it.foo = 1; return [...it]; }
{ const log = []; const it = [1, 2, 3].values(); it.return = () => { log.push('return'); return {}; }; for (const x of it) break; return [log, [...it]]; }
{ const it = Object.create([1, 2].values()); try { return [...it]; } catch (e) { return e.name + e.message; } }
{ const o = Object.create([1, 2, 3]); return [[...o], o.length]; }
{ const o = { __proto__: Array.prototype, length: 2, 0: 'q' }; return [...o]; }
{ const o = { length: 1, 0: 'q', [Symbol.iterator]: Array.prototype[Symbol.iterator] }; return [...o]; }
{ const o = { [Symbol.iterator]: Map.prototype.entries }; try { [...o]; } catch (e) { return e.name; } }
{ const o = Object.create(new Map([[1, 2]])); try { [...o]; } catch (e) { return e.name; } }
{ const o = { get length() { throw new RangeError('len'); }, [Symbol.iterator]: Array.prototype.values }; try { for (const x of o); } catch (e) { return e.message; } }
{ const out = []; const a = [1, 2, 3]; for (const x of a) { out.push(x); if (x === 1) a.length = 2; } return out; }
{ const out = []; const m = new Map([[1, 1]]); for (const [k] of m) { out.push(k); if (k < 4) m.set(k + 1, 0); } return out; }
{ const out = []; const s = new Set([1, 2, 3]); const it = s.values(); for (const x of it) { out.push(x); s.delete(2); } return [out, it.next()]; }
{ const it = new Set([1, 2, 3]).values(); it.next(); return [[...it], it.next()]; }
// Iterables in other places
{ const f = (a, [b, c] = 'xy', ...d) => [a, b, c, d]; return f(1, undefined, ...[2, 3].values()); }
{ const it = [['a', 1], ['b', 2]].values(); return Object.fromEntries(it); }
{ const chars = { [Symbol.iterator]: () => 'hey'[Symbol.iterator]() }; return [...chars, ...chars].join(''); }
{ function F(...a) { this.a = a; } const it = { [Symbol.iterator]: () => [1, 2].keys() }; return new F(...it, 5).a; }
{ const list = { head: { v: 1, next: { v: 2, next: null } }, [Symbol.iterator]() { let at = this.head; return { next() { if (!at) return { done: true, value: undefined }; const value = at.v; at = at.next; return { done: false, value }; } }; } }; return [...list]; }
{ const out = []; for (const x of { [Symbol.iterator]: () => ({ i: 0, next() { return this.i < 3 ? { value: this.i++ } : { done: true }; } }) }) { if (x === 1) continue; out.push(x); } return out; }
{ const a = [3, 1, 2]; const [first, ...others] = a.values(); return [first, others]; }
{ const [[x, y], z = x] = [new Set([1, 2])]; return [x, y, z]; }
{ const seen = []; for (const { a, b: [c] } of [{ a: 1, b: 'q' }]) seen.push(a, c); return seen; }
