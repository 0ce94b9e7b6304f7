// The built-in objects by name: what Node.js and native code are asked about each.
const table = () => {
  const iterator = o => Object.getPrototypeOf(o[Symbol.iterator]());
  const generator = Object.getPrototypeOf(function* () {});
  const typed = Object.getPrototypeOf(Int8Array);
  const t = {
    Object, Function, Array, Number, Boolean, String, Symbol, Date, Promise, RegExp, Error, AggregateError, EvalError, RangeError,
    ReferenceError, SyntaxError, TypeError, URIError, ArrayBuffer, Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array,
    Int32Array, Float32Array, Float64Array, Uint8ClampedArray, BigUint64Array, BigInt64Array, DataView, Map, BigInt, Set, WeakMap,
    WeakSet, Proxy, FinalizationRegistry, WeakRef, TypedArray: typed,
  };
  for (const k of Object.keys(t)) if (t[k].prototype) t[k + '.prototype'] = t[k].prototype;
  return Object.assign(t, {
    JSON, Math, Reflect, globalThis, decodeURI, decodeURIComponent, encodeURI, encodeURIComponent, escape, unescape, isFinite, isNaN,
    parseFloat, parseInt,
    Iterator: Object.getPrototypeOf(iterator([])), ArrayIterator: iterator([]), StringIterator: iterator(''),
    MapIterator: iterator(new Map()), SetIterator: iterator(new Set()), RegExpStringIterator: Object.getPrototypeOf(''.matchAll(/a/g)),
    GeneratorFunction: generator, Generator: generator.prototype, AsyncFunction: Object.getPrototypeOf(async () => {}),
    Unscopables: Array.prototype[Symbol.unscopables],
    ThrowTypeError: Object.getOwnPropertyDescriptor(Function.prototype, 'caller').get,
  });
};

const names = () => Object.keys(table());
const nameOf = (v, t) => {
  for (const k of Object.keys(t)) if (t[k] === v) return k;
  return typeof v;
};
const isConstructor = f => {
  try {
    Reflect.construct(Object, [], f);
    return true;
  } catch {
    return false;
  }
};
const flags = d => (d.writable ? 'W' : '') + (d.enumerable ? 'E' : '') + (d.configurable ? 'C' : '');
const fn = f => `${f.name}/${f.length} ${Reflect.ownKeys(f).map(String)} ${isConstructor(f)} ${Object.isExtensible(f)}`;
const shown = (v, t, host) => {
  // Functions of the host are told elsewhere.
  if (typeof v === 'function') return nameOf(v, t) === 'function' && host ? v.name + v.length : nameOf(v, t) + ' ' + fn(v);
  if (typeof v === 'object' && v !== null) return nameOf(v, t);
  return typeof v + ' ' + String(v);
};

// The names of an object, its prototype and what it says it is.
function keys(n) {
  const t = table(), o = t[n];
  const text = Reflect.ownKeys(o).map(String).join();
  if (o === globalThis) return text + ' ' + Object.keys(o);
  return [text, Object.keys(o), nameOf(Object.getPrototypeOf(o), t), typeof o, Object.isExtensible(o), Object.isFrozen(o),
    Object.isSealed(o), Object.prototype.toString.call(o)].join(' ');
}

function count(n) {
  return Reflect.ownKeys(table()[n]).length;
}

// What property number i is.
function property(n, i) {
  const t = table(), o = t[n], k = Reflect.ownKeys(o)[i];
  const seen = [String(k), k in o, Object.hasOwn(o, k), Object.prototype.propertyIsEnumerable.call(o, k)].join();
  const d = Object.getOwnPropertyDescriptor(o, k);
  if (d.get || d.set) return `${seen} ${flags(d)} get ${d.get && fn(d.get)} set ${d.set && fn(d.set)}`;
  return `${seen} ${flags(d)} ${shown(d.value, t, o === globalThis)}`;
}
