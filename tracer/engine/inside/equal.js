// Deep equality, as util.isDeepStrictEqual has it.
(function (host) {
  'use strict';
  const { is, keys, getPrototypeOf, getOwnPropertySymbols } = Object;
  const Bytes = Uint8Array;
  const { toString, propertyIsEnumerable, hasOwnProperty } = Object.prototype;
  const enumerable = (o, key) => propertyIsEnumerable.call(o, key);
  const own = (o, key) => hasOwnProperty.call(o, key);
  const isObject = (v) => typeof v === 'object' && v !== null;
  const boxed = new Set(['Number', 'String', 'Boolean', 'BigInt', 'Symbol']);
  const tagOf = Object.getOwnPropertyDescriptor(getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
  const bytesOf = (v) => (ArrayBuffer.isView(v) ? new Bytes(v.buffer, v.byteOffset, v.byteLength) : new Bytes(v));
  const sameBytes = (a, b) => a.byteLength === b.byteLength && host.compare(bytesOf(a), bytesOf(b)) === 0;
  // A memo has the objects that are being compared; the first two pairs need no set.
  const equal = (a, b, memo) => {
    if (a === b) return a !== 0 || is(a, b);
    if (typeof a === 'number') return Number.isNaN(a) && Number.isNaN(b);
    if (!isObject(a) || !isObject(b) || getPrototypeOf(a) !== getPrototypeOf(b)) return false;
    if (toString.call(a) !== toString.call(b)) return false;
    if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && listed(a, b, memo, arrays);
    if (toString.call(a) === '[object Object]') return members(a, b, memo);
    return classed(a, b, memo);
  };
  const kindOf = (v) => (ArrayBuffer.isView(v) ? 'view' : v instanceof Error ? 'Error' : host.kind(v));
  const classed = (a, b, memo) => {
    const kind = kindOf(a);
    if (kind !== kindOf(b)) return false;
    if (kind === 'view') return tagOf.call(a) === tagOf.call(b) && sameBytes(a, b) && listed(a, b, memo);
    if (kind === 'Set') return a.size === b.size && members(a, b, memo, sets);
    if (kind === 'Map') return a.size === b.size && members(a, b, memo, maps);
    if (kind === 'Date' && Date.prototype.getTime.call(a) !== Date.prototype.getTime.call(b)) return false;
    if (kind === 'RegExp' && (a.source !== b.source || a.flags !== b.flags || a.lastIndex !== b.lastIndex)) return false;
    if (kind === 'ArrayBuffer' && !sameBytes(a, b)) return false;
    if (kind === 'Error' && !sameError(a, b, memo)) return false;
    if (boxed.has(kind) && !is(a.valueOf(), b.valueOf())) return false;
    if (typeof a.href === 'string' && a instanceof host.url.URL && a.href !== b.href) return false;
    return members(a, b, memo);
  };
  const sameError = (a, b, memo) => ['message', 'name', 'cause', 'errors'].every((key) => enumerable(a, key) === enumerable(b, key) && (enumerable(a, key) || equal(a[key], b[key], memo)));

  // What is compared of an object besides its entries: the properties that are no elements, or all of its own.
  const listed = (a, b, memo, entries = undefined) => {
    const names = host.keys(a, false, false);
    if (names.length !== host.keys(b, false, false).length || !names.every((key) => enumerable(b, key))) return false;
    return compared(a, b, memo, names, entries);
  };
  const members = (a, b, memo, entries = undefined) => {
    const names = keys(a);
    if (names.length !== keys(b).length || !names.every((key) => enumerable(b, key))) return false;
    const symbols = getOwnPropertySymbols(a).filter((key) => enumerable(a, key));
    if (symbols.length !== getOwnPropertySymbols(b).filter((key) => enumerable(b, key)).length || !symbols.every((key) => enumerable(b, key))) return false;
    return compared(a, b, memo, [...names, ...symbols], entries);
  };
  const compared = (a, b, memo, names, entries) => {
    if (names.length === 0 && (!entries || a.length === 0 || a.size === 0)) return true;
    const all = () => names.every((key) => equal(a[key], b[key], memo)) && (!entries || entries(a, b, memo));
    if (memo.first === undefined) {
      memo.first = [a, b];
      return all();
    }
    if (memo.set === undefined) {
      if (memo.second === undefined) {
        if (memo.first[0] === a && memo.first[1] === b) return true;
        memo.second = [a, b];
        const result = all();
        memo.second = undefined;
        return result;
      }
      memo.set = new Set([...memo.first, ...memo.second]);
    }
    const before = memo.set.size;
    memo.set.add(a).add(b);
    if (memo.set.size === before) return true;
    const result = all();
    if (result || memo.forgets) {
      memo.set.delete(a);
      memo.set.delete(b);
    }
    return result;
  };

  // Entries.

  const arrays = (a, b, memo) => {
    for (let i = 0; i < a.length; i++) {
      if (own(a, i) !== own(b, i)) return false;
      if (own(a, i) && !equal(a[i], b[i], memo)) return false;
    }
    return true;
  };
  // taken removes the first of a set for which something holds; what failed before does not count.
  const taken = (set, memo, holds) => {
    const { forgets } = memo;
    memo.forgets = true;
    let found = false;
    for (const one of set) {
      if (!holds(one)) continue;
      set.delete(one);
      found = true;
      break;
    }
    memo.forgets = forgets;
    return found;
  };
  const sets = (a, b, memo) => {
    const rest = new Set();
    for (const one of a) {
      if (b.has(one)) continue;
      if (!isObject(one)) return false;
      if (rest.size === 0 && b.size === 1) return equal(one, b.values().next().value, memo);
      rest.add(one);
    }
    for (const one of rest.size > 0 ? b : []) {
      if (isObject(one) && !a.has(one) && !taken(rest, memo, (v) => equal(v, one, memo))) return false;
    }
    return rest.size === 0;
  };
  const maps = (a, b, memo) => {
    const rest = new Set();
    for (const [key, item] of a) {
      if (isObject(key)) {
        if (rest.size === 0 && b.size === 1) {
          const [otherKey, otherItem] = b.entries().next().value;
          return equal(key, otherKey, memo) && equal(item, otherItem, memo);
        }
        rest.add(key);
      } else if (!b.has(key) || !equal(item, b.get(key), memo)) return false;
    }
    for (const [key, item] of rest.size > 0 ? b : []) {
      if (isObject(key) && !taken(rest, memo, (k) => equal(k, key, memo) && equal(a.get(k), item, memo))) return false;
    }
    return rest.size === 0;
  };
  return { isDeepStrictEqual(a, b) { return equal(a, b, { first: undefined, second: undefined, set: undefined, forgets: false }); } };
});
