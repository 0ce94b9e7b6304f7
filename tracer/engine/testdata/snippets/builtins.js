const c = require('containerless');
const told = (f) => { try { return f(); } catch (e) { return e.name; } };
const kept = Symbol('kept'), shared = Symbol.for('shared');
c.listen(async () => {
  const out = [];
  // What is held weakly.
  const o = {}, ref = new WeakRef(o), registry = new FinalizationRegistry(() => out.push('collected'));
  out.push(ref.deref() === o, new WeakRef(kept).deref() === kept, Object.prototype.toString.call(ref), WeakRef.length, WeakRef.prototype.deref.length, Object.keys(ref));
  out.push(registry.register(o, 1, o), registry.unregister(o), registry.unregister(o), registry.register.length, FinalizationRegistry.name, String(registry));
  out.push([() => WeakRef(o), () => new WeakRef(1), () => new WeakRef(shared), () => FinalizationRegistry(() => 1), () => new FinalizationRegistry(), () => registry.register(o, o), () => registry.register(1),
    () => registry.register(o, 1, 1), () => registry.unregister(), () => WeakRef.prototype.deref.call({}), () => new WeakRef.prototype.deref(), () => registry.unregister.call(ref, o)].map(told));
  class Ref extends WeakRef { get() { return this.deref(); } }
  out.push(new Ref(o).get() === o, new Ref(o) instanceof WeakRef, Object.getPrototypeOf(Reflect.construct(WeakRef, [o], Array)) === Array.prototype);
  const map = new WeakMap([[kept, 1], [o, 2]]), set = new WeakSet([Symbol.iterator]);
  out.push(map.get(kept), map.get(o), map.has(Symbol('kept')), map.set(kept, 3) === map, map.get(kept), map.delete(kept), map.delete(kept), map.has(kept), map.get(kept), set.has(Symbol.iterator), set.add(kept) === set, set.delete(kept), set.has(kept));
  out.push([() => map.set(shared, 1), () => map.set('x', 1), () => set.add(shared), () => WeakMap.prototype.set.call(set, kept, 1), () => WeakSet.prototype.add.call(map, kept), () => WeakMap.prototype.has.call({}, kept), () => map.get(shared), () => map.delete(1), () => new map.set(o, 1)].map(told));
  out.push(WeakMap.prototype.set.length, WeakMap.prototype.get.name, WeakSet.prototype.add.length, WeakSet.prototype.delete.name);
  // Accessors by methods.
  const p = {}, q = Object.create(p);
  out.push(p.__defineGetter__('x', () => 5), p.__defineSetter__('x', function (v) { this.y = v; }), q.x, q.x = 7, q.y, Object.keys(q), typeof q.__lookupGetter__('x'), q.__lookupSetter__('x') === p.__lookupSetter__('x'), q.__lookupGetter__('y'), q.__lookupGetter__('z'));
  out.push(Object.getOwnPropertyDescriptor(p, 'x').enumerable, Object.prototype.__defineGetter__.length, Object.prototype.__lookupSetter__.name, 'abc'.__lookupGetter__('length'), [1].__lookupGetter__({ toString: () => '0' }));
  out.push([() => p.__defineGetter__('a'), () => Object.freeze({}).__defineGetter__('a', told), () => Object.prototype.__lookupGetter__.call(null, 'a'), () => p.__lookupGetter__(Symbol()), () => p.__defineSetter__({ [Symbol.toPrimitive]: () => kept }, told), () => new p.__lookupGetter__('x')].map(told).map(String), p.__lookupSetter__(kept) === told);
  // Promise.any, of whatever constructor.
  const log = [];
  const closing = (values) => ({ [Symbol.iterator]: () => ({ next: () => ({ value: values.shift(), done: values.length === 0 }), return() { log.push('closed'); return {}; } }) });
  class Odd extends Promise { static resolve() { throw new Error('odd'); } }
  out.push(await Promise.any([Promise.reject(1), 2]), await Promise.any([]).catch((e) => [e.name, e.errors]), await Odd.any(closing([1, 2])).catch((e) => e.message), log);
  out.push(await Promise.any([Promise.reject(1), Promise.reject(2)]).catch((e) => [e.message, e.errors, e instanceof AggregateError]), await Promise.any(5).catch((e) => e.name));
  out.push([() => Promise.any.call(undefined, []), () => Promise.any.call(function (f) { f(); }, []), () => Promise.any.call(function () { }, []), () => Promise.any.call(() => 1, [])].map(told));
  const [, , third] = [told(() => new Number.prototype.toLocaleString()), told(() => new 'a'.localeCompare('b')), told(() => new Date(0).toLocaleDateString().length)];
  out.push(third, told(() => new ''.toLocaleUpperCase()), Date.prototype.toLocaleString.length, 'a'.localeCompare.name, (1234.5).toLocaleString());
  // Annex B.
  out.push(['anchor', 'big', 'blink', 'bold', 'fixed', 'fontcolor', 'fontsize', 'italics', 'link', 'small', 'strike', 'sub', 'sup'].map((n) => ['<a"b'[n]('x"y"'), ''[n](), ''[n].length, ''[n].name, told(() => ''[n].call(null)), told(() => new ''[n]())]));
  out.push(new Date(0).getYear(), new Date(0).setYear(99), new Date(0).setYear('105.7'), new Date(NaN).setYear(5), new Date(0).setYear(), new Date(NaN).getYear(), new Date(0).toGMTString(), Date.prototype.toGMTString === Date.prototype.toUTCString, told(() => new Date(0).getYear.call({})), told(() => new Date(0).setYear.call({}, 1)), ''.sub.length, Date.prototype.setYear.length);
  // Stacks, and what is of later editions.
  class Failed extends Error { constructor(m) { super(m); Error.captureStackTrace(this, Failed); } }
  const plain = { name: 'N', message: 'm' }, bare = [];
  Error.captureStackTrace(plain); Error.captureStackTrace(bare);
  out.push(new Failed('q').stack.split('\n')[0], Object.keys(new Failed('q')), plain.stack.split('\n')[0], bare.stack.split('\n')[0], Object.keys(plain), told(() => Error.captureStackTrace(1)), told(() => Error.captureStackTrace(Object.freeze({}))), Error.stackTraceLimit, Error.captureStackTrace.length, Object.keys(Error), typeof new Failed().stack);
  out.push(['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'].map((n) => typeof Set.prototype[n]), typeof Uint8Array.fromBase64, typeof Uint8Array.prototype.toHex, typeof JSON.rawJSON, typeof Error.isError, typeof GoError, 'GoError' in globalThis);
  c.respond(out);
});
