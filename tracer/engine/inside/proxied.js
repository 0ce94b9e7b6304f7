// The methods of arrays that ask whether an element is there (ECMA-262 §23.1.3), for proxies: goja asks for its value alone, and
// handlers see that.
(function (isProxy) {
  'use strict';
  const Ctor = Array, Wrong = TypeError, { isArray } = Array, { defineProperty } = Object, { apply, has } = Reflect;
  const { trunc, min, max } = Math, { MAX_SAFE_INTEGER } = Number;
  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
  const integer = (v) => trunc(+v) || 0;
  const lengthOf = (o) => min(max(integer(o.length), 0), MAX_SAFE_INTEGER);
  // species is ArraySpeciesCreate.
  const species = (o, length) => {
    let C = isArray(o) ? o.constructor : undefined;
    if (isObject(C)) C = C[Symbol.species];
    return C === undefined || C === null ? new Ctor(length) : new C(length);
  };
  const put = (o, key, value) => defineProperty(o, key, { value, writable: true, enumerable: true, configurable: true });
  // each calls visit with every element that is there, until it gives true.
  const each = (o, visit) => {
    const n = lengthOf(o);
    for (let i = 0; i < n; i++) {
      if (has(o, i + '') && visit(o[i], i)) return true;
    }
    return false;
  };
  const fold = (o, f, rest, from, to, step) => {
    let value = rest[0], i = from;
    if (rest.length === 0) {
      while (i !== to && !has(o, i + '')) i += step;
      if (i === to) throw new Wrong('Reduce of empty array with no initial value');
      value = o[i];
      i += step;
    }
    for (; i !== to; i += step) {
      if (has(o, i + '')) value = f(value, o[i], i, o);
    }
    return value;
  };
  const callbacks = {
    every: (o, f, [self]) => !each(o, (v, i) => !apply(f, self, [v, i, o])),
    some: (o, f, [self]) => each(o, (v, i) => apply(f, self, [v, i, o])),
    forEach: (o, f, [self]) => { each(o, (v, i) => { apply(f, self, [v, i, o]); }); },
    filter(o, f, [self]) {
      const n = lengthOf(o), made = species(o, 0);
      let at = 0;
      for (let i = 0; i < n; i++) {
        if (!has(o, i + '')) continue;
        const v = o[i];
        if (apply(f, self, [v, i, o])) put(made, at++, v);
      }
      return made;
    },
    map(o, f, [self]) {
      const n = lengthOf(o), made = species(o, n);
      for (let i = 0; i < n; i++) {
        if (has(o, i + '')) put(made, i, apply(f, self, [o[i], i, o]));
      }
      return made;
    },
    reduce: (o, f, rest) => fold(o, f, rest, 0, lengthOf(o), 1),
    reduceRight: (o, f, rest) => fold(o, f, rest, lengthOf(o) - 1, -1, -1),
  };
  const searches = {
    indexOf(o, what, rest) {
      const n = lengthOf(o), from = n === 0 ? 0 : integer(rest[0]);
      for (let i = from < 0 ? max(n + from, 0) : from; i < n; i++) {
        if (has(o, i + '') && o[i] === what) return i;
      }
      return -1;
    },
    lastIndexOf(o, what, rest) {
      const n = lengthOf(o), from = n === 0 ? 0 : rest.length > 0 ? integer(rest[0]) : n - 1;
      for (let i = from < 0 ? n + from : min(from, n - 1); i >= 0; i--) {
        if (has(o, i + '') && o[i] === what) return i;
      }
      return -1;
    },
  };
  const replace = (name, stands, takes) => {
    const real = Array.prototype[name], f = stands[name];
    const { [name]: value } = {
      [name](...args) {
        if (isProxy(this) && takes(args[0])) return f(this, args[0], args.slice(1));
        // goja's own message is not V8's, and where it came from is not seen through apply.
        if (!takes(args[0]) && !isObject(args[0]) && this !== undefined && this !== null) {
          lengthOf(this);
          throw new Wrong(`${String(args[0])} is not a function`);
        }
        return apply(real, this, args);
      },
    };
    defineProperty(value, 'length', { value: real.length });
    defineProperty(Array.prototype, name, { value, writable: true, enumerable: false, configurable: true });
  };
  for (const name of ['every', 'some', 'forEach', 'filter', 'map', 'reduce', 'reduceRight']) replace(name, callbacks, (f) => typeof f === 'function');
  for (const name of ['indexOf', 'lastIndexOf']) replace(name, searches, () => true);
});
