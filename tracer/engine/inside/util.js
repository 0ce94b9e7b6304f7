// The module util.
(function (host) {
  'use strict';
  const { defineProperty, assign, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
  const Bytes = Uint8Array, Later = Promise;
  const { badType } = host.base;
  const promisify = (original) => {
    if (typeof original !== 'function') throw badType('original', 'of type function', original);
    const custom = original[promisify.custom];
    if (custom) return defineProperty(custom, promisify.custom, { value: custom, enumerable: false, writable: false, configurable: true });
    function fn(...args) {
      return new Later((resolve, reject) => {
        Reflect.apply(original, this, [...args, (error, ...values) => (error ? reject(error) : resolve(values[0]))]);
      });
    }
    setPrototypeOf(fn, getPrototypeOf(original));
    defineProperty(fn, promisify.custom, { value: fn, enumerable: false, writable: false, configurable: true });
    return Object.defineProperties(fn, Object.getOwnPropertyDescriptors(original));
  };
  promisify.custom = Symbol.for('nodejs.util.promisify.custom');
  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(host.kind(v));
  const tagOf = getOwnPropertyDescriptor(getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
  const types = {
    isDate: kindIs('Date'), isRegExp: kindIs('RegExp'), isMap: kindIs('Map'), isSet: kindIs('Set'), isPromise: kindIs('Promise'),
    isNativeError: kindIs('Error'), isWeakMap: kindIs('WeakMap'), isWeakSet: kindIs('WeakSet'), isProxy: kindIs('Proxy'),
    isNumberObject: kindIs('Number'), isStringObject: kindIs('String'), isBooleanObject: kindIs('Boolean'), isSymbolObject: kindIs('Symbol'),
    isArrayBuffer: kindIs('ArrayBuffer'), isAnyArrayBuffer: kindIs('ArrayBuffer'), isArrayBufferView: ArrayBuffer.isView,
    isTypedArray: (v) => ArrayBuffer.isView(v) && tagOf.call(v) !== undefined, isUint8Array: (v) => ArrayBuffer.isView(v) && tagOf.call(v) === 'Uint8Array',
    isAsyncFunction: (f) => typeof f === 'function' && Object.prototype.toString.call(f) === '[object AsyncFunction]',
    isGeneratorFunction: (f) => typeof f === 'function' && Object.prototype.toString.call(f) === '[object GeneratorFunction]',
    isBoxedPrimitive: kindIs('Number', 'String', 'Boolean', 'Symbol', 'BigInt'),
  };
  const util = {
    promisify, inspect: host.inspect, types,
    format(...args) { return host.format(args); },
    formatWithOptions(options, ...args) {
      if (options === null || typeof options !== 'object') throw badType('inspectOptions', 'of type object', options);
      return host.format(args, options);
    },
    inherits(child, parent) {
      defineProperty(child, 'super_', { value: parent, writable: true, configurable: true });
      setPrototypeOf(child.prototype, parent.prototype);
    },
    deprecate: (f) => f,
    callbackify(original) {
      if (typeof original !== 'function') throw badType('original', 'of type function', original);
      return function (...args) {
        const callback = args.pop();
        Reflect.apply(original, this, args).then((v) => host.tick(() => callback(null, v)), (e) => host.tick(() => callback(e)));
      };
    },
    isArray: Array.isArray, TextEncoder: host.encoding.TextEncoder, TextDecoder: host.encoding.TextDecoder,
    toUSVString: (v) => host.wellFormed(`${v}`),
    stripVTControlCharacters(text) {
      if (typeof text !== 'string') throw badType('str', 'of type string', text);
      return host.width.bare(text);
    },
    debuglog: () => assign(() => {}, { enabled: false }),
  };
  return { module: host.stub.complete('util', util) };
});
