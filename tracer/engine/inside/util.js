// The module util.
(function (host) {
  'use strict';
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
  const Bytes = Uint8Array, Later = Promise, Wrong = TypeError;
  const { badType, coded, isFunction } = host.base;
  const promisify = function promisify(original) {
    isFunction(original, 'original');
    const custom = original[promisify.custom];
    if (custom) {
      isFunction(custom, 'util.promisify.custom');
      return defineProperty(custom, promisify.custom, { value: custom, enumerable: false, writable: false, configurable: true });
    }
    function fn(...args) {
      return new Later((resolve, reject) => {
        Reflect.apply(original, this, [...args, (error, ...values) => (error ? reject(error) : resolve(values[0]))]);
      });
    }
    setPrototypeOf(fn, getPrototypeOf(original));
    defineProperty(fn, promisify.custom, { value: fn, enumerable: false, writable: false, configurable: true });
    // A function in sloppy mode has arguments and caller in V8, which cannot be told.
    for (const key of Reflect.ownKeys(original)) if (key !== 'arguments' && key !== 'caller') defineProperty(fn, key, getOwnPropertyDescriptor(original, key));
    return fn;
  };
  promisify.custom = Symbol.for('nodejs.util.promisify.custom');
  const rejected = (reason, callback) => {
    if (!reason) {
      const e = coded(new Error('Promise was rejected with falsy value'), 'ERR_FALSY_VALUE_REJECTION');
      e.reason = reason;
      reason = e;
    }
    return callback(reason);
  };
  const callbackify = function callbackify(original) {
    isFunction(original, 'original');
    const made = function (...args) {
      const last = args.pop();
      if (typeof last !== 'function') throw coded(new Wrong(`The last argument must be of type function. Received ${host.base.received(last)}`), 'ERR_INVALID_ARG_TYPE');
      const callback = last.bind(this);
      Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tick(() => rejected(e, callback)));
    };
    for (const key of Reflect.ownKeys(original)) {
      if (key === 'arguments' || key === 'caller') continue;
      const d = getOwnPropertyDescriptor(original, key);
      if (key === 'length' && typeof d.value === 'number') d.value++;
      if (key === 'name' && typeof d.value === 'string') d.value += 'Callbackified';
      defineProperty(made, key, d);
    }
    return made;
  };
  const deprecate = function deprecate(fn, _message, code) {
    if (code !== undefined && typeof code !== 'string') throw badType('code', 'of type string', code);
    function deprecated(...args) { return new.target ? Reflect.construct(fn, args, new.target) : Reflect.apply(fn, this, args); }
    setPrototypeOf(deprecated, fn);
    if (fn.prototype) deprecated.prototype = fn.prototype;
    return deprecated;
  };

  // Types of values, in Node's order.

  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind(v));
  const typedTag = getOwnPropertyDescriptor(getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
  const typedIs = (name) => (v) => ArrayBuffer.isView(v) && typedTag.call(v) === name;
  const functionIs = (...kinds) => (f) => typeof f === 'function' && host.proxy(f) === undefined && kinds.includes(host.functionKind(f));
  const isError = kindIs('Error');
  const lacks = (name) => () => host.missing('util.types.' + name);
  const types = {
    isExternal: lacks('isExternal'), isDate: kindIs('Date'), isArgumentsObject: kindIs('Arguments'), isBigIntObject: kindIs('BigInt'), isBooleanObject: kindIs('Boolean'),
    isNumberObject: kindIs('Number'), isStringObject: kindIs('String'), isSymbolObject: kindIs('Symbol'), isNativeError: (v) => isError(v) && !(v instanceof host.events.DOMException),
    isRegExp: kindIs('RegExp'), isAsyncFunction: functionIs('AsyncFunction', 'AsyncGeneratorFunction'), isGeneratorFunction: functionIs('GeneratorFunction', 'AsyncGeneratorFunction'),
    isGeneratorObject: (v) => (typeof v !== 'object' || v === null || typeof v.next !== 'function' ? false : host.missing('util.types.isGeneratorObject of an iterator')),
    isPromise: kindIs('Promise'), isMap: kindIs('Map'), isSet: kindIs('Set'), isMapIterator: kindIs('Map Iterator'), isSetIterator: kindIs('Set Iterator'),
    isWeakMap: kindIs('WeakMap'), isWeakSet: kindIs('WeakSet'), isArrayBuffer: kindIs('ArrayBuffer'), isDataView: (v) => ArrayBuffer.isView(v) && typedTag.call(v) === undefined,
    isSharedArrayBuffer: () => false, isProxy: (v) => host.proxy(v) !== undefined, isModuleNamespaceObject: lacks('isModuleNamespaceObject'), isAnyArrayBuffer: kindIs('ArrayBuffer'),
    isBoxedPrimitive: kindIs('Number', 'String', 'Boolean', 'Symbol', 'BigInt'), isArrayBufferView: ArrayBuffer.isView,
    isTypedArray: (v) => ArrayBuffer.isView(v) && typedTag.call(v) !== undefined,
  };
  for (const name of ['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array', 'Int32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array']) {
    types['is' + name] = typedIs(name);
  }
  for (const [name, Class] of [['isKeyObject', () => host.crypto.KeyObject], ['isCryptoKey', () => host.subtle.CryptoKey]]) {
    defineProperty(types, name, { value: (v) => v !== null && typeof v === 'object' && v instanceof Class(), enumerable: true });
  }

  const util = {
    promisify, inspect: host.inspect, types,
    format(...args) { return host.format(args); },
    formatWithOptions(options, ...args) {
      if (options === null || typeof options !== 'object') throw badType('inspectOptions', 'of type object', options);
      return host.format(args, options);
    },
    inherits(constructor, superConstructor) {
      if (constructor === undefined || constructor === null) throw badType('ctor', 'of type function', constructor);
      if (superConstructor === undefined || superConstructor === null) throw badType('superCtor', 'of type function', superConstructor);
      if (superConstructor.prototype === undefined) throw badType('superCtor.prototype', 'of type object', superConstructor.prototype);
      defineProperty(constructor, 'super_', { value: superConstructor, writable: true, configurable: true });
      setPrototypeOf(constructor.prototype, superConstructor.prototype);
    },
    deprecate, callbackify, isArray: Array.isArray, TextEncoder: host.encoding.TextEncoder, TextDecoder: host.encoding.TextDecoder,
    isDeepStrictEqual(a, b) { return host.equal.isDeepStrictEqual(a, b); },
    toUSVString: (v) => host.wellFormed(`${v}`),
    stripVTControlCharacters(text) {
      if (typeof text !== 'string') throw badType('str', 'of type string', text);
      return host.width.bare(text);
    },
    debuglog: () => Object.assign(() => {}, { enabled: false }),
    isBoolean: (v) => typeof v === 'boolean', isNull: (v) => v === null, isNullOrUndefined: (v) => v === null || v === undefined, isNumber: (v) => typeof v === 'number',
    isString: (v) => typeof v === 'string', isSymbol: (v) => typeof v === 'symbol', isUndefined: (v) => v === undefined, isRegExp: types.isRegExp,
    isObject: (v) => v !== null && typeof v === 'object', isDate: types.isDate, isError: (v) => Object.prototype.toString.call(v) === '[object Error]' || v instanceof Error,
    isFunction: (v) => typeof v === 'function', isPrimitive: (v) => v === null || typeof v !== 'object' && typeof v !== 'function', isBuffer: (v) => v instanceof host.buffer.Buffer,
  };
  return { module: host.stub.complete('util', util) };
});
