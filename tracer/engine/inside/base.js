// What the parts of the host have in common: errors as Node has them, and classes as Web IDL makes them.
(function (host) {
  'use strict';
  const { defineProperty, getOwnPropertyNames } = Object;
  const Wrong = TypeError;
  // line marks the options of what is printed on a line of the console, and seen by nobody but people.
  const line = Symbol('line');
  const coded = (e, code) => {
    defineProperty(e, 'code', { value: code, writable: true, enumerable: true, configurable: true });
    return e;
  };
  // shown makes a class's members enumerable, as Web IDL does, and names it; it stops whoever prints an instance of a class
  // that does not say how.
  const shown = (name, Class, ...statics) => {
    for (const key of getOwnPropertyNames(Class.prototype)) {
      if (key !== 'constructor') defineProperty(Class.prototype, key, { enumerable: true });
    }
    for (const key of statics) defineProperty(Class, key, { enumerable: true });
    defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true });
    if (!Object.hasOwn(Class.prototype, host.custom)) {
      defineProperty(Class.prototype, host.custom, { value: () => host.missing(`the inspection of a ${name}`), configurable: true, writable: true });
    }
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
  // received tells in a message what a value is.
  const received = (value) => {
    switch (typeof value) {
      case 'undefined': return 'undefined';
      case 'function': return `function ${value.name}`;
      case 'number': return `type number (${Object.is(value, -0) ? '-0' : value})`;
      case 'bigint': return `type bigint (${value}n)`;
      case 'symbol': return `type symbol (${String(value)})`;
      case 'boolean': return `type boolean (${value})`;
      case 'string': {
        const text = value.length > 28 ? value.slice(0, 25) + '...' : value;
        return `type string (${text.includes("'") ? JSON.stringify(text) : `'${text}'`})`;
      }
      default:
        if (value === null) return 'null';
        return value.constructor && 'name' in value.constructor ? `an instance of ${value.constructor.name}` : host.inspect(value, { depth: -1 });
    }
  };
  const kindOf = (name) => (name.includes('.') ? 'property' : 'argument');
  const badType = (name, expected, value) => coded(new Wrong(`The "${name}" ${kindOf(name)} must be ${expected}. Received ${received(value)}`), 'ERR_INVALID_ARG_TYPE');
  const badValue = (name, value, reason = 'is invalid', Kind = Wrong) => {
    let text = host.inspect(value);
    if (text.length > 128) text = text.slice(0, 128) + '...';
    return coded(new Kind(`The ${kindOf(name)} '${name}' ${reason}. Received ${text}`), 'ERR_INVALID_ARG_VALUE');
  };
  const grouped = (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, '_');
  const outOfRange = (name, range, value) => {
    let text;
    if (typeof value === 'bigint') text = (value > 4294967296n || value < -4294967296n ? grouped(`${value}`) : `${value}`) + 'n';
    else text = Number.isInteger(value) && Math.abs(value) > 2 ** 32 ? grouped(`${value}`) : host.inspect(value);
    return coded(new RangeError(`The value of "${name}" is out of range. It must be ${range}. Received ${text}`), 'ERR_OUT_OF_RANGE');
  };
  const badThis = (name) => coded(new Wrong(`Value of "this" must be of type ${name}`), 'ERR_INVALID_THIS');
  const isFunction = (f, name) => {
    if (typeof f !== 'function') throw badType(name, 'of type function', f);
  };
  // isInteger checks a number from low to high, as all checks of Node's do.
  const isInteger = (value, name, low = Number.MIN_SAFE_INTEGER, high = Number.MAX_SAFE_INTEGER) => {
    if (typeof value !== 'number') throw badType(name, 'of type number', value);
    if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
    if (value < low || value > high) throw outOfRange(name, `>= ${low} && <= ${high}`, value);
  };
  const need = (args, n, ...names) => {
    if (args.length >= n) return;
    const list = names.map((x) => `"${x}"`);
    throw coded(new Wrong(`The ${list.join(' and ')} argument${n > 1 ? 's' : ''} must be specified`), 'ERR_MISSING_ARGS');
  };
  // brief is the text of an object that is too deep inside of another.
  const brief = (self, options) => options.stylize(`[${self.constructor.name}]`, 'special');
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  // iterators gives what makes the iterators of a class: over a list of pairs that may change meanwhile. wrongThis makes the
  // error of a call on anything else, inspected the text of what is left.
  const iterators = (name, wrongThis, inspected = undefined) => {
    class Iterator {
      #list; #pick; #at = 0;
      constructor(list, pick) { this.#list = list; this.#pick = pick; }
      next() {
        if (typeof this !== 'object' || this === null || !(#list in this)) throw wrongThis();
        const list = this.#list();
        return this.#at < list.length ? { value: this.#pick(list[this.#at++]), done: false } : { value: undefined, done: true };
      }
      static left(it) {
        if (typeof it !== 'object' || it === null || !(#list in it)) throw wrongThis();
        return it.#list().slice(it.#at).map(it.#pick);
      }
    }
    const { left } = Iterator;
    const { prototype } = Iterator;
    delete prototype.constructor;
    Object.setPrototypeOf(prototype, iteratorPrototype);
    defineProperty(prototype, 'next', { enumerable: true });
    defineProperty(prototype, Symbol.toStringTag, { value: name + ' Iterator', configurable: true });
    if (inspected) {
      defineProperty(prototype, host.custom, { value(depth, options) { return inspected(this[Symbol.toStringTag], left(this), depth, options); }, configurable: true, writable: true });
    }
    return (list, pick) => new Iterator(list, pick);
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
  return { line, isBuiltIn, coded, shown, lacking, scalar, received, isFunction, isInteger, badType, badValue, badThis, outOfRange, need, brief, iterators, hide };
});
