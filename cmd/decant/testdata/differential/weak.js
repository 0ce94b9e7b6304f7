// WeakMap, WeakSet, WeakRef, FinalizationRegistry: what is held is always there.
{ const k = {}, l = [], f = () => 1, m = new WeakMap([[k, 1], [l, 2]]); m.set(f, 3).set(k, 4); return [m.get(k), m.get(l), m.get(f), m.get({}), m.get(1), m.has(k), m.has('x'), m.delete(k), m.delete(k), m.has(k), m.get(k)].join(); }
{ const k = {}, s = new WeakSet([k]); return [s.has(k), s.has({}), s.add(k) === s, s.delete(k), s.delete(k), s.has(k), s.has(undefined)].join(); }
[undefined, null, 1, 'x', true, NaN].map(v => [() => new WeakMap().set(v, 1), () => new WeakSet().add(v), () => new WeakMap([[v, 1]]), () => new WeakSet([v]), () => new WeakRef(v), () => new FinalizationRegistry(() => 1).register(v)].map(outcomeOf).join('\n')).join('\n')
[() => WeakMap(), () => WeakSet(), () => WeakRef({}), () => FinalizationRegistry(() => 1)].map(outcomeOf).join('\n')
[() => new WeakMap([1]), () => new WeakMap(['ab']), () => new WeakMap([[1, 2]]), () => new WeakSet('ab')].map(outcomeOf).join('\n')
[() => new WeakMap(5), () => new WeakSet({}), () => new WeakMap(true)].map(f => { try { f(); return 'made'; } catch (e) { return e.name; } }).join()
['get', 'set', 'has', 'delete'].map(m => [[], {}, 1, undefined].map(t => outcomeOf(() => WeakMap.prototype[m].call(t, {}, 1))).join('\n')).join('\n')
['add', 'has', 'delete'].map(m => [[], {}, 1, undefined].map(t => outcomeOf(() => WeakSet.prototype[m].call(t, {}, 1))).join('\n')).join('\n')
[outcomeOf(() => WeakRef.prototype.deref.call({})), outcomeOf(() => FinalizationRegistry.prototype.register.call({}, {})), outcomeOf(() => FinalizationRegistry.prototype.unregister.call([], {}))].join('\n')
{ const o = { a: 1 }, r = new WeakRef(o); return [r.deref() === o, r.deref().a, typeof r, Object.keys(r).length, r instanceof WeakRef].join(); }
{ const o = {}, t = {}, r = new FinalizationRegistry(() => { throw new Error('called'); }); return [r.register(o, 1), r.register(o, 2, t), r.register({}, 3, t), r.unregister(t), r.unregister(t), r.unregister({}), outcomeOf(() => r.register(o, o)), outcomeOf(() => r.register(o, 1, 5)), outcomeOf(() => r.unregister()), outcomeOf(() => r.unregister('x')), r.register(o, 1, undefined)].join('\n'); }
[undefined, 1, {}, 'x', null].map(f => outcomeOf(() => new FinalizationRegistry(f))).join('\n')
[WeakMap, WeakSet, WeakRef, FinalizationRegistry].map(C => [C.name, C.length, Object.prototype.toString.call(C.prototype)].join()).join(' ')
[WeakMap.prototype.set.length, WeakMap.prototype.get.name, typeof WeakMap.prototype.size, typeof WeakMap.prototype.clear, typeof WeakMap.prototype.forEach, new WeakMap().constructor === WeakMap].join()
{ const cache = new WeakMap(); const f = o => { if (cache.has(o)) return 'hit'; cache.set(o, 1); return 'miss'; }; const a = {}, b = {}; return [f(a), f(b), f(a), f(b), f({})].join(); }
{ const m = new WeakMap(), keys = []; for (let i = 0; i < 100; i++) { const k = { i }; keys.push(k); m.set(k, i * i); } let s = 0; for (const k of keys) s += m.get(k); for (let i = 0; i < 50; i++) m.delete(keys[i]); return [s, keys.filter(k => m.has(k)).length].join(); }
{ const privates = new WeakMap(); function Counter() { privates.set(this, { n: 0 }); } Counter.prototype.inc = function () { return ++privates.get(this).n; }; const a = new Counter(), b = new Counter(); return [a.inc(), a.inc(), b.inc()].join(); }
{ const m = new WeakMap(); m.x = 1; return Object.keys(m).join() + JSON.stringify(m) + String(m) + String(new WeakSet()); }
{ const m = new WeakMap(); m.set(Math, 1).set(Object, 2).set(Array.prototype.map, 3); return [m.get(Math), m.get(Object), m.get([].map)].join(); }
{ const a = Symbol('a'), m = new WeakMap([[a, 1]]), s = new WeakSet([Symbol.iterator]); return [m.get(a), m.has(Symbol('a')), s.has(Symbol.iterator), outcomeOf(() => m.set(Symbol.for('q'), 1)), outcomeOf(() => new WeakSet([Symbol.for('q')])), new WeakRef(a).deref() === a, m.get(Symbol.for('q')), m.delete(a)].join(); }
{ const log = [], of = v => ({ [Symbol.iterator]() { return { next: () => ({ value: v, done: false }), return() { log.push('closed'); return {}; } }; } }); return [() => new WeakMap(of(1)), () => new WeakMap(of([1, 2])), () => new WeakSet(of(1)), () => new WeakMap(of({ get 0() { throw new Error('key'); } })), () => new Map(of(1)), () => new Map(of({ get 1() { throw new Error('value'); } }))].map(outcomeOf).concat(log).join('\n'); }
