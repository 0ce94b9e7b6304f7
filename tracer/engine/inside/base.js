// What the parts of the host have in common: errors as Node has them, and classes as Web IDL makes them.
(function (host) {
  'use strict';
  const { defineProperty, getOwnPropertyNames } = Object;
  const Wrong = TypeError;
  const coded = (e, code) => {
    defineProperty(e, 'code', { value: code, writable: true, enumerable: true, configurable: true });
    return e;
  };
  // shown makes a class's members enumerable, as Web IDL does, names it, and stops whoever prints an instance.
  const shown = (name, Class, ...statics) => {
    for (const key of getOwnPropertyNames(Class.prototype)) {
      if (key !== 'constructor') defineProperty(Class.prototype, key, { enumerable: true });
    }
    for (const key of statics) defineProperty(Class, key, { enumerable: true });
    defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true });
    defineProperty(Class.prototype, host.custom, { value: () => host.missing(`the inspection of a ${name}`), configurable: true, writable: true });
    return Class;
  };
  // lacking gives an object the names that it has in Node and not here: to read or write one stops the run.
  const lacking = (name, o, keys) => {
    for (const key of keys) {
      const stop = () => host.missing(`${name}.${key}`);
      defineProperty(o, key, { get: stop, set: stop, enumerable: true, configurable: true });
    }
  };
  const scalar = (v) => host.wellFormed(`${v}`);
  const received = (value) => {
    if (value === null || value === undefined) return `${value}`;
    if (typeof value === 'function') return `function ${value.name}`;
    if (typeof value === 'object') return value.constructor?.name ? `an instance of ${value.constructor.name}` : host.inspect(value);
    let text = host.inspect(value);
    if (text.length > 28) text = text.slice(0, 25) + '...';
    return `type ${typeof value} (${text})`;
  };
  const invalid = (name, expected, value) => {
    const e = new Wrong(`The "${name}" argument must be ${expected}. Received ${received(value)}`);
    e.code = 'ERR_INVALID_ARG_TYPE';
    return e;
  };
  const isFunction = (f, name) => {
    if (typeof f !== 'function') throw invalid(name, 'of type function', f);
  };
  const badType = (name, expected, value) => coded(new Wrong(`The "${name}" ${name.includes('.') ? 'property' : 'argument'} must be ${expected}. Received ${received(value)}`), 'ERR_INVALID_ARG_TYPE');
  const need = (args, n, ...names) => {
    if (args.length >= n) return;
    const list = names.map((x) => `"${x}"`);
    throw coded(new Wrong(`The ${list.join(' and ')} argument${n > 1 ? 's' : ''} must be specified`), 'ERR_MISSING_ARGS');
  };
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const pairs = (list, pick, name) => {
    let at = 0;
    const it = Object.create(iteratorPrototype);
    defineProperty(it, 'next', {
      value: () => (at < list().length ? { value: pick(list()[at++]), done: false } : { value: undefined, done: true }), enumerable: true, writable: true, configurable: true,
    });
    defineProperty(it, Symbol.toStringTag, { value: name + ' Iterator', configurable: true });
    return it;
  };

  const hide = (o, name, value) => defineProperty(o, name, { value, writable: true, enumerable: false, configurable: true });
  // Whether a name is of one of ECMAScript's own constructors and namespaces.
  let builtIn;
  const isBuiltIn = (name) => {
    builtIn ??= new Set(('Object Function Array Number Infinity NaN Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError '
      + 'ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array '
      + 'Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef').split(' '));
    return builtIn.has(name);
  };
  return { isBuiltIn, coded, shown, lacking, scalar, received, invalid, isFunction, badType, need, pairs, hide };
});
