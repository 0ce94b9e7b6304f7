// Buffer and the modules of Node's that goja lacks: util, events, path, querystring, url, buffer, crypto. Bytes,
// encodings and hashes are prim's, in Go. What is not here is a stub: to name it is nothing, to use it stops the run.
(function (prim, web) {
  'use strict';
  const { defineProperty, assign, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf, keys } = Object;
  const Bytes = Uint8Array, Wrong = TypeError, Later = Promise;
  const coded = (e, code) => {
    defineProperty(e, 'code', { value: code, writable: true, enumerable: true, configurable: true });
    return e;
  };
  const badType = (name, expected, value) => coded(new Wrong(`The "${name}" ${name.includes('.') ? 'property' : 'argument'} must be ${expected}. Received ${prim.received(value)}`), 'ERR_INVALID_ARG_TYPE');
  const outOfRange = (name, range, value) => coded(new RangeError(`The value of "${name}" is out of range. It must be ${range}. Received ${typeof value === 'bigint' ? grouped(value) + 'n' : Number.isInteger(value) && Math.abs(value) > 2 ** 32 ? grouped(value) : value}`), 'ERR_OUT_OF_RANGE');
  // complete gives a module the names that it has in Node and not here.
  const complete = (name, module) => new Proxy(module, {
    get(target, key, self) {
      if (typeof key === 'symbol' || key in target || !prim.knows(name, key)) return Reflect.get(target, key, self);
      return prim.stub(name + '.' + key);
    },
  });

  // Buffer.

  const encodings = {
    utf8: 'utf8', 'utf-8': 'utf8', hex: 'hex', base64: 'base64', base64url: 'base64url', latin1: 'latin1', binary: 'latin1', ascii: 'ascii',
    ucs2: 'utf16le', 'ucs-2': 'utf16le', utf16le: 'utf16le', 'utf-16le': 'utf16le',
  };
  const encodingOf = (name) => {
    if (name === undefined || name === null || name === '') return 'utf8';
    const found = encodings[`${name}`.toLowerCase()];
    if (found === undefined) throw coded(new Wrong(`Unknown encoding: ${name}`), 'ERR_UNKNOWN_ENCODING');
    return found;
  };
  const wrap = (buffer, offset, length) => setPrototypeOf(new Bytes(buffer, offset, length), Buffer.prototype);
  const fromString = (text, encoding) => {
    const bytes = prim.fromText(text, encodingOf(encoding));
    return wrap(bytes, 0, bytes.byteLength);
  };
  const sized = (size) => {
    if (typeof size !== 'number') throw badType('size', 'of type number', size);
    if (!(size >= 0 && size <= 4294967296)) throw outOfRange('size', '>= 0 && <= 4294967296', size);
    return wrap(new ArrayBuffer(Math.trunc(size)), 0, Math.trunc(size));
  };
  function Buffer(value, encodingOrOffset, length) {
    if (typeof value === 'number') return sized(value);
    return Buffer.from(value, encodingOrOffset, length);
  }
  setPrototypeOf(Buffer, Bytes);
  Buffer.prototype = Object.create(Bytes.prototype, { constructor: { value: Buffer, writable: true, configurable: true } });
  const isBytes = (v) => v instanceof Bytes;
  const statics = {
    from(value, encodingOrOffset, length) {
      if (typeof value === 'string') return fromString(value, encodingOrOffset);
      if (typeof value === 'object' && value !== null) {
        if (value instanceof ArrayBuffer) return wrap(value, encodingOrOffset ?? 0, length ?? value.byteLength - (encodingOrOffset ?? 0));
        if (ArrayBuffer.isView(value) || Array.isArray(value)) return copyOf(value);
        const primitive = value.valueOf?.();
        if (primitive !== null && primitive !== undefined && primitive !== value) return Buffer.from(primitive, encodingOrOffset, length);
        if (value.type === 'Buffer' && Array.isArray(value.data)) return copyOf(value.data);
        if (value.length !== undefined) return copyOf(typeof value.length === 'number' ? value : []);
        const text = value[Symbol.toPrimitive]?.('string');
        if (typeof text === 'string') return fromString(text, encodingOrOffset);
      }
      throw coded(new Wrong(`The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ${prim.received(value)}`), 'ERR_INVALID_ARG_TYPE');
    },
    alloc(size, fill, encoding) {
      const made = sized(size);
      return fill === undefined || fill === 0 ? made : made.fill(fill, encoding);
    },
    allocUnsafe: (size) => sized(size),
    allocUnsafeSlow: (size) => sized(size),
    isBuffer: (b) => b instanceof Buffer,
    isEncoding: (name) => typeof name === 'string' && name.length > 0 && encodings[name.toLowerCase()] !== undefined,
    byteLength(value, encoding) {
      if (typeof value === 'string') {
        switch (statics.isEncoding(encoding) ? encodingOf(encoding) : 'utf8') {
          case 'hex': return value.length >>> 1;
          case 'base64': case 'base64url': return value.replace(/={1,2}$/, '').length * 3 >>> 2;
          case 'utf16le': return value.length * 2;
          case 'latin1': case 'ascii': return value.length;
          default: return fromString(value, 'utf8').length;
        }
      }
      if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
      throw badType('string', 'of type string or an instance of Buffer or ArrayBuffer', value);
    },
    concat(list, length) {
      if (!Array.isArray(list)) throw badType('list', 'an instance of Array', list);
      length ??= list.reduce((n, b) => n + b.length, 0);
      const made = sized(length);
      let at = 0;
      for (let i = 0; i < list.length; i++) {
        if (!isBytes(list[i])) throw badType(`list[${i}]`, 'an instance of Buffer or Uint8Array', list[i]);
        if (at >= length) break;
        made.set(list[i].length > length - at ? list[i].subarray(0, length - at) : list[i], at);
        at += list[i].length;
      }
      return made;
    },
    compare(a, b) {
      if (!isBytes(a)) throw badType('buf1', 'an instance of Buffer or Uint8Array', a);
      if (!isBytes(b)) throw badType('buf2', 'an instance of Buffer or Uint8Array', b);
      return prim.compare(a, b);
    },
    of: (...items) => copyOf(items),
  };
  const copyOf = (list) => {
    const made = sized(list.length);
    for (let i = 0; i < list.length; i++) made[i] = list[i];
    return made;
  };
  for (const key of keys(statics)) defineProperty(Buffer, key, { value: statics[key], writable: true, enumerable: true, configurable: true });
  Buffer.poolSize = 8192;
  const clamp = (v, low, high) => Math.min(Math.max(Math.trunc(Number(v)) || 0, low), high);
  const position = (b, v, fallback) => {
    if (v === undefined) return fallback;
    v = Math.trunc(Number(v)) || 0;
    return v < 0 ? Math.max(b.length + v, 0) : Math.min(v, b.length);
  };
  const find = (b, value, from, encoding, last) => {
    if (typeof from === 'string') [from, encoding] = [undefined, from];
    let at = from === undefined || Number.isNaN(Number(from)) ? (last ? b.length : 0) : Math.trunc(Number(from));
    if (at < 0) at += b.length;
    if (at < 0) { if (last) return -1; at = 0; }
    if (typeof value === 'number') value = copyOf([value & 255]);
    else if (typeof value === 'string') value = fromString(value, encoding);
    else if (!isBytes(value)) throw badType('value', 'one of type number or string or an instance of Buffer or Uint8Array', value);
    const fits = (i) => {
      for (let j = 0; j < value.length; j++) if (b[i + j] !== value[j]) return false;
      return true;
    };
    if (last) {
      for (let i = Math.min(at, b.length - value.length); i >= 0; i--) if (fits(i)) return i;
    } else for (let i = at; i <= b.length - value.length; i++) if (fits(i)) return i;
    return -1;
  };
  const bytesIn = (b, offset, size) => {
    if (typeof offset !== 'number') throw badType('offset', 'of type number', offset);
    if (!Number.isInteger(offset)) throw outOfRange('offset', 'an integer', offset);
    if (b.length - size < 0) throw coded(new RangeError('Attempt to access memory outside buffer bounds'), 'ERR_BUFFER_OUT_OF_BOUNDS');
    if (offset < 0 || offset + size > b.length) throw outOfRange('offset', `>= 0 and <= ${b.length - size}`, offset);
    return new DataView(b.buffer, b.byteOffset, b.byteLength);
  };
  const grouped = (n) => `${n}`.replace(/\B(?=(?:\d{3})+$)/g, '_');
  const inRange = (value, low, high, text) => {
    if (typeof value === 'bigint' ? value < low || value > high : value < low || value > high) {
      throw outOfRange('value', text, value);
    }
  };
  const methods = {
    toString(encoding, start = 0, end = this.length) {
      start = clamp(start, 0, this.length);
      end = end === undefined ? this.length : clamp(end, 0, this.length);
      return end <= start ? '' : prim.toText(this.subarray(start, end), encodingOf(encoding));
    },
    toLocaleString(...args) { return this.toString(...args); },
    toJSON() { return { type: 'Buffer', data: Array.from(this) }; },
    equals(other) {
      if (!isBytes(other)) throw badType('otherBuffer', 'an instance of Buffer or Uint8Array', other);
      return prim.compare(this, other) === 0;
    },
    compare(other, ts = 0, te = other?.length, ss = 0, se = this.length) {
      if (!isBytes(other)) throw badType('target', 'an instance of Buffer or Uint8Array', other);
      return prim.compare(this.subarray(ss, se), other.subarray(ts, te));
    },
    slice(start, end) {
      const from = position(this, start, 0), to = position(this, end, this.length);
      return wrap(this.buffer, this.byteOffset + from, Math.max(to - from, 0));
    },
    write(text, offset = 0, length = undefined, encoding = undefined) {
      if (typeof text !== 'string') throw badType('argument', 'of type string', text);
      if (typeof offset === 'string') [offset, encoding] = [0, offset];
      if (typeof length === 'string') [length, encoding] = [undefined, length];
      const room = Math.min(this.length - offset, length ?? Infinity);
      let bytes = fromString(text, encoding);
      if (bytes.length > room) {
        bytes = bytes.subarray(0, room);
        if (encodingOf(encoding) === 'utf8') while (bytes.length > 0 && !prim.whole(bytes)) bytes = bytes.subarray(0, bytes.length - 1);
      }
      this.set(bytes, offset);
      return bytes.length;
    },
    fill(value, start = 0, end = this.length, encoding = undefined) {
      if (typeof start === 'string') [start, end, encoding] = [0, this.length, start];
      else if (typeof end === 'string') [end, encoding] = [this.length, end];
      if (typeof value === 'number') return Bytes.prototype.fill.call(this, value & 255, start, end);
      if (typeof value === 'boolean') return Bytes.prototype.fill.call(this, +value, start, end);
      const bytes = typeof value === 'string' ? fromString(value, encoding) : value;
      if (bytes.length === 0) return Bytes.prototype.fill.call(this, 0, start, end);
      for (let i = start; i < end; i++) this[i] = bytes[(i - start) % bytes.length];
      return this;
    },
    copy(target, at = 0, start = 0, end = this.length) {
      const part = this.subarray(start, Math.min(end, start + target.length - at));
      target.set(part, at);
      return part.length;
    },
    indexOf(value, from, encoding) { return find(this, value, from, encoding, false); },
    lastIndexOf(value, from, encoding) { return find(this, value, from, encoding, true); },
    includes(value, from, encoding) { return find(this, value, from, encoding, false) >= 0; },
    swap16() { return swap(this, 2); },
    swap32() { return swap(this, 4); },
    swap64() { return swap(this, 8); },
    readUIntBE(offset, size) { return readInteger(this, offset, size, false, false); },
    readUIntLE(offset, size) { return readInteger(this, offset, size, true, false); },
    readIntBE(offset, size) { return readInteger(this, offset, size, false, true); },
    readIntLE(offset, size) { return readInteger(this, offset, size, true, true); },
    writeUIntBE(value, offset, size) { return writeInteger(this, value, offset, size, false, false); },
    writeUIntLE(value, offset, size) { return writeInteger(this, value, offset, size, true, false); },
    writeIntBE(value, offset, size) { return writeInteger(this, value, offset, size, false, true); },
    writeIntLE(value, offset, size) { return writeInteger(this, value, offset, size, true, true); },
  };
  const swap = (b, n) => {
    if (b.length % n !== 0) throw coded(new RangeError(`Buffer size must be a multiple of ${n * 8}-bits`), 'ERR_INVALID_BUFFER_SIZE');
    for (let i = 0; i < b.length; i += n) b.subarray(i, i + n).reverse();
    return b;
  };
  const readInteger = (b, offset, size, little, signed) => {
    if (!(size >= 1 && size <= 6)) throw outOfRange('byteLength', '>= 1 and <= 6', size);
    bytesIn(b, offset, size);
    let n = 0;
    for (let i = 0; i < size; i++) n = n * 256 + b[offset + (little ? size - 1 - i : i)];
    return signed && n >= 2 ** (8 * size - 1) ? n - 2 ** (8 * size) : n;
  };
  const writeInteger = (b, value, offset, size, little, signed) => {
    if (!(size >= 1 && size <= 6)) throw outOfRange('byteLength', '>= 1 and <= 6', size);
    value = +value;
    const low = signed ? -(2 ** (8 * size - 1)) : 0, high = signed ? 2 ** (8 * size - 1) - 1 : 2 ** (8 * size) - 1;
    inRange(value, low, high, size > 4 ? `>= ${signed ? `-(2 ** ${8 * size - 1})` : 0} and ${signed ? `< 2 ** ${8 * size - 1}` : `< 2 ** ${8 * size}`}` : `>= ${low} and <= ${high}`);
    bytesIn(b, offset, size);
    if (value < 0) value += 2 ** (8 * size);
    for (let i = 0; i < size; i++) {
      b[offset + (little ? i : size - 1 - i)] = value % 256;
      value = Math.floor(value / 256);
    }
    return offset + size;
  };
  const numbers = [
    ['UInt8', 'Uint8', 1, '', 0, 255], ['Int8', 'Int8', 1, '', -128, 127],
    ['UInt16', 'Uint16', 2, 'LE', 0, 65535], ['UInt16', 'Uint16', 2, 'BE', 0, 65535], ['Int16', 'Int16', 2, 'LE', -32768, 32767], ['Int16', 'Int16', 2, 'BE', -32768, 32767],
    ['UInt32', 'Uint32', 4, 'LE', 0, 2 ** 32 - 1], ['UInt32', 'Uint32', 4, 'BE', 0, 2 ** 32 - 1],
    ['Int32', 'Int32', 4, 'LE', -(2 ** 31), 2 ** 31 - 1], ['Int32', 'Int32', 4, 'BE', -(2 ** 31), 2 ** 31 - 1],
    ['Float', 'Float32', 4, 'LE'], ['Float', 'Float32', 4, 'BE'], ['Double', 'Float64', 8, 'LE'], ['Double', 'Float64', 8, 'BE'],
    ['BigInt64', 'BigInt64', 8, 'LE', -(2n ** 63n), 2n ** 63n - 1n], ['BigInt64', 'BigInt64', 8, 'BE', -(2n ** 63n), 2n ** 63n - 1n],
    ['BigUInt64', 'BigUint64', 8, 'LE', 0n, 2n ** 64n - 1n], ['BigUInt64', 'BigUint64', 8, 'BE', 0n, 2n ** 64n - 1n],
  ];
  for (const [name, view, size, order, low, high] of numbers) {
    const little = order === 'LE';
    methods[`read${name}${order}`] = function (offset = 0) { return bytesIn(this, offset, size)[`get${view}`](offset, little); };
    methods[`write${name}${order}`] = function (value, offset = 0) {
      if (low !== undefined) {
        if (typeof low === 'number') value = +value;
        const text = typeof low === 'bigint' ? (low < 0n ? '>= -(2n ** 63n) and < 2n ** 63n' : '>= 0n and < 2n ** 64n') : size > 2 && low === 0 ? `>= 0 and <= ${high}` : `>= ${low} and <= ${high}`;
        inRange(value, low, high, text);
      }
      bytesIn(this, offset, size)[`set${view}`](offset, value, little);
      return offset + size;
    };
    if (name.includes('UInt')) {
      methods[`read${name.replace('UInt', 'Uint')}${order}`] = methods[`read${name}${order}`];
      methods[`write${name.replace('UInt', 'Uint')}${order}`] = methods[`write${name}${order}`];
    }
  }
  for (const kind of ['read', 'write']) for (const end of ['BE', 'LE']) for (const s of ['UInt']) methods[`${kind}Uint${end}`] = methods[`${kind}${s}${end}`];
  for (const key of keys(methods)) defineProperty(Buffer.prototype, key, { value: methods[key], writable: true, enumerable: true, configurable: true });
  defineProperty(Buffer.prototype, 'subarray', { value: methods.slice, writable: true, enumerable: true, configurable: true });
  defineProperty(Buffer.prototype, 'parent', { get() { return this.buffer; }, enumerable: true, configurable: true });
  defineProperty(Buffer.prototype, 'offset', { get() { return this.byteOffset; }, enumerable: true, configurable: true });
  defineProperty(Buffer.prototype, prim.custom, {
    value() {
      const shown = Array.from(this.subarray(0, 50), (b) => (b < 16 ? '0' : '') + b.toString(16)).join(' ');
      const more = this.length - 50;
      return `<Buffer${shown ? ' ' + shown : ''}${more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : ''}>`;
    },
    writable: true, configurable: true,
  });
  web.Buffer = Buffer;

  // util.

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
  const inspect = (value, options) => {
    if (options !== undefined && options !== null && (typeof options !== 'object' || keys(options).length > 0)) prim.missing('options of util.inspect');
    return prim.inspect(value);
  };
  inspect.custom = prim.custom;
  inspect.defaultOptions = {};
  const kindIs = (...names) => (v) => v !== null && typeof v === 'object' && names.includes(prim.kind(v));
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
    promisify, inspect, types,
    format: (...args) => prim.format(args),
    inherits(child, parent) {
      defineProperty(child, 'super_', { value: parent, writable: true, configurable: true });
      setPrototypeOf(child.prototype, parent.prototype);
    },
    deprecate: (f) => f,
    callbackify(original) {
      if (typeof original !== 'function') throw badType('original', 'of type function', original);
      return function (...args) {
        const callback = args.pop();
        Reflect.apply(original, this, args).then((v) => prim.tick(() => callback(null, v)), (e) => prim.tick(() => callback(e)));
      };
    },
    isArray: Array.isArray, TextEncoder: web.TextEncoder, TextDecoder: web.TextDecoder,
    toUSVString: (v) => prim.wellFormed(`${v}`),
    stripVTControlCharacters: (s) => `${s}`.replace(/[\u001B\u009B][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d/#&.:=?%@~_]+)*|[a-zA-Z\d]+(?:;[-a-zA-Z\d/#&.:=?%@~_]*)*)?\u0007)|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]))/g, ''),
    debuglog: () => assign(() => {}, { enabled: false }),
  };

  // events.

  function EventEmitter() { this._events ??= Object.create(null); this._eventsCount ??= 0; }
  const listOf = (emitter, name) => (emitter._events ??= Object.create(null))[name] ?? [];
  const checkListener = (listener) => {
    if (typeof listener !== 'function') throw badType('listener', 'of type function', listener);
  };
  const insert = (emitter, name, listener, first) => {
    checkListener(listener);
    const list = listOf(emitter, name);
    if (emitter._events.newListener !== undefined) emitter.emit('newListener', name, listener.listener ?? listener);
    const now = listOf(emitter, name);
    void list;
    emitter._events[name] = first ? [listener, ...now] : [...now, listener];
    return emitter;
  };
  const onceOf = (emitter, name, listener) => {
    checkListener(listener);
    const wrapped = function (...args) {
      emitter.removeListener(name, wrapped);
      return Reflect.apply(listener, emitter, args);
    };
    wrapped.listener = listener;
    return wrapped;
  };
  const emitterMethods = {
    on(name, listener) { return insert(this, name, listener, false); },
    prependListener(name, listener) { return insert(this, name, listener, true); },
    once(name, listener) { return insert(this, name, onceOf(this, name, listener), false); },
    prependOnceListener(name, listener) { return insert(this, name, onceOf(this, name, listener), true); },
    removeListener(name, listener) {
      checkListener(listener);
      const list = listOf(this, name);
      for (let i = list.length - 1; i >= 0; i--) {
        if (list[i] !== listener && list[i].listener !== listener) continue;
        const left = list.filter((x, j) => j !== i);
        if (left.length > 0) this._events[name] = left;
        else delete this._events[name];
        if (this._events.removeListener !== undefined) this.emit('removeListener', name, list[i].listener ?? listener);
        break;
      }
      return this;
    },
    removeAllListeners(name) {
      if (name === undefined) this._events = Object.create(null);
      else delete (this._events ??= Object.create(null))[name];
      return this;
    },
    emit(name, ...args) {
      const list = listOf(this, name);
      if (list.length === 0) {
        if (name !== 'error') return false;
        if (args[0] instanceof Error) throw args[0];
        const shown = typeof args[0] === 'string' ? `'${args[0]}'` : prim.inspect(args[0]);
        const e = coded(new Error(`Unhandled error. (${shown})`), 'ERR_UNHANDLED_ERROR');
        e.context = args[0];
        throw e;
      }
      for (const f of list) Reflect.apply(f, this, args);
      return true;
    },
    listenerCount(name) { return listOf(this, name).length; },
    listeners(name) { return listOf(this, name).map((f) => f.listener ?? f); },
    rawListeners(name) { return [...listOf(this, name)]; },
    eventNames() { return Reflect.ownKeys(this._events ?? {}); },
    setMaxListeners(n) { this._maxListeners = n; return this; },
    getMaxListeners() { return this._maxListeners ?? 10; },
  };
  emitterMethods.addListener = emitterMethods.on;
  emitterMethods.off = emitterMethods.removeListener;
  assign(EventEmitter.prototype, emitterMethods);
  defineProperty(EventEmitter.prototype, prim.custom, { value: () => prim.missing('the inspection of an EventEmitter'), writable: true, configurable: true });
  EventEmitter.EventEmitter = EventEmitter;
  EventEmitter.defaultMaxListeners = 10;
  EventEmitter.once = (emitter, name) => new Later((resolve, reject) => {
    const failed = (e) => {
      emitter.removeListener(name, done);
      reject(e);
    };
    const done = (...args) => {
      emitter.removeListener('error', failed);
      resolve(args);
    };
    emitter.once(name, done);
    if (name !== 'error') emitter.once('error', failed);
  });
  EventEmitter.listenerCount = (emitter, name) => emitter.listenerCount(name);
  EventEmitter.on = () => prim.missing('events.on');

  // path.

  const isString = (v, name) => {
    if (typeof v !== 'string') throw badType(name, 'of type string', v);
  };
  const normalised = (path, absolute) => {
    const out = [];
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue;
      if (part !== '..') out.push(part);
      else if (out.length > 0 && out[out.length - 1] !== '..') out.pop();
      else if (!absolute) out.push('..');
    }
    return out.join('/');
  };
  const path = {
    sep: '/', delimiter: ':',
    isAbsolute(p) { isString(p, 'path'); return p.startsWith('/'); },
    normalize(p) {
      isString(p, 'path');
      if (p.length === 0) return '.';
      const absolute = p.startsWith('/');
      let out = normalised(p, absolute);
      if (out === '') return absolute ? '/' : p.endsWith('/') ? './' : '.';
      if (p.endsWith('/')) out += '/';
      return absolute ? '/' + out : out;
    },
    join(...parts) {
      for (const p of parts) isString(p, 'path');
      const all = parts.filter((p) => p.length > 0).join('/');
      return all === '' ? '.' : path.normalize(all);
    },
    resolve(...parts) {
      let out = '';
      for (let i = parts.length - 1; i >= 0 && !out.startsWith('/'); i--) {
        isString(parts[i], `paths[${i}]`);
        if (parts[i].length > 0) out = out === '' ? parts[i] : parts[i] + '/' + out;
      }
      if (!out.startsWith('/')) out = '/var/task' + (out === '' ? '' : '/' + out);
      return '/' + normalised(out, true);
    },
    relative(from, to) {
      isString(from, 'from');
      isString(to, 'to');
      const a = path.resolve(from).split('/').filter(Boolean), b = path.resolve(to).split('/').filter(Boolean);
      let n = 0;
      while (n < a.length && n < b.length && a[n] === b[n]) n++;
      return [...a.slice(n).map(() => '..'), ...b.slice(n)].join('/');
    },
    dirname(p) {
      isString(p, 'path');
      if (p.length === 0) return '.';
      let end = p.length - 1;
      while (end > 0 && p[end] === '/') end--;
      while (end > 0 && p[end] !== '/') end--;
      if (end <= 0) return p[0] === '/' ? '/' : '.';
      return p[0] === '/' && end === 1 ? '//' : p.slice(0, end);
    },
    basename(p, suffix) {
      if (suffix !== undefined) isString(suffix, 'suffix');
      isString(p, 'path');
      const t = p.replace(/\/+$/, '');
      const base = t.slice(t.lastIndexOf('/') + 1);
      return suffix && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
    },
    extname(p) {
      const base = path.basename(p), at = base.lastIndexOf('.');
      return at <= 0 || base === '..' ? '' : base.slice(at);
    },
    parse(p) {
      isString(p, 'path');
      const root = p.startsWith('/') ? '/' : '';
      const base = path.basename(p), ext = path.extname(p);
      let dir = p.replace(/\/+$/, '');
      dir = dir.includes('/') ? dir.slice(0, dir.lastIndexOf('/')) || root : '';
      if (base === '' && root) dir = root;
      return { root, dir, base, ext, name: ext ? base.slice(0, -ext.length) : base };
    },
    format(o) {
      const dir = o.dir || o.root, base = o.base || `${o.name || ''}${o.ext ? (o.ext[0] === '.' ? '' : '.') + o.ext : ''}`;
      if (!dir) return base;
      return dir === o.root ? dir + base : dir + '/' + base;
    },
    toNamespacedPath: (p) => p,
  };
  path.posix = path;
  defineProperty(path, 'win32', { get: () => prim.stub('path.win32'), enumerable: true });

  // querystring.

  const plain = (s) => {
    try {
      return decodeURIComponent(s);
    } catch {
      return prim.query('a=' + s.replaceAll('+', '%2B'))[0][1];
    }
  };
  const escape = (s) => {
    s = typeof s === 'string' ? s : typeof s === 'object' ? String(s) : `${s}`;
    try {
      return encodeURIComponent(s);
    } catch {
      throw coded(new URIError('URI malformed'), 'ERR_INVALID_URI');
    }
  };
  const primitive = (v) => (typeof v === 'string' ? v : typeof v === 'number' && Number.isFinite(v) ? `${v}` : typeof v === 'bigint' || typeof v === 'boolean' ? `${v}` : '');
  const querystring = {
    escape, unescape: plain,
    stringify(object, sep = '&', eq = '=', options = undefined) {
      const encode = options?.encodeURIComponent ?? querystring.escape;
      if (object === null || typeof object !== 'object') return '';
      const out = [];
      for (const key of keys(object)) {
        const value = object[key], name = encode(primitive(key)) + eq;
        if (Array.isArray(value)) for (const one of value) out.push(name + encode(primitive(one)));
        else out.push(name + encode(primitive(value)));
      }
      return out.join(sep);
    },
    parse(text, sep = '&', eq = '=', options = undefined) {
      const out = Object.create(null);
      if (typeof text !== 'string' || text.length === 0) return out;
      const decode = options?.decodeURIComponent ?? querystring.unescape;
      const most = options?.maxKeys ?? 1000;
      let parts = text.split(sep || '&');
      if (most > 0) parts = parts.slice(0, most);
      for (const part of parts) {
        if (part === '') continue;
        const at = part.indexOf(eq || '=');
        const word = (s) => decode(s.replaceAll('+', ' '));
        const name = word(at < 0 ? part : part.slice(0, at)), value = at < 0 ? '' : word(part.slice(at + (eq || '=').length));
        if (!(name in out)) out[name] = value;
        else if (Array.isArray(out[name])) out[name].push(value);
        else out[name] = [out[name], value];
      }
      return out;
    },
  };
  querystring.encode = querystring.stringify;
  querystring.decode = querystring.parse;

  // crypto.

  const hashes = { md5: 1, sha1: 1, sha224: 1, sha256: 1, sha384: 1, sha512: 1, 'sha512-256': 1, 'sha512-224': 1 };
  const aliases = { 'sha-1': 'sha1', 'sha-224': 'sha224', 'sha-256': 'sha256', 'sha-384': 'sha384', 'sha-512': 'sha512', 'sha512/256': 'sha512-256', 'sha512/224': 'sha512-224', rsasha256: 'sha256', 'rsa-sha256': 'sha256', 'rsa-sha1': 'sha1', 'rsa-sha512': 'sha512' };
  const hashName = (name) => {
    const lower = name.toLowerCase(), found = aliases[lower] ?? lower;
    if (!hashes[found]) prim.missing(`the hash ${name}`);
    return found;
  };
  const data = (value, encoding, what = 'data') => {
    if (typeof value === 'string') return fromString(value, encoding === 'buffer' ? 'utf8' : encoding);
    if (ArrayBuffer.isView(value)) return new Bytes(value.buffer, value.byteOffset, value.byteLength);
    if (value instanceof ArrayBuffer && what === 'key') return new Bytes(value);
    if (value instanceof KeyObject) return value.bytes;
    throw badType(what, what === 'key' ? 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey' : 'of type string or an instance of Buffer, TypedArray, or DataView', value);
  };
  class Digest {
    #name; #key; #parts = []; #over = false;
    constructor(name, key) { this.#name = name; this.#key = key; }
    update(value, encoding) {
      if (this.#over) throw coded(new Error('Digest already called'), 'ERR_CRYPTO_HASH_FINALIZED');
      this.#parts.push(Buffer.from(data(value, encoding)));
      return this;
    }
    digest(encoding) {
      if (this.#over) throw coded(new Error('Digest already called'), 'ERR_CRYPTO_HASH_FINALIZED');
      this.#over = true;
      const out = prim.hash(this.#name, this.#key, Buffer.concat(this.#parts));
      const made = wrap(out, 0, out.byteLength);
      return encoding && encoding !== 'buffer' ? made.toString(encoding) : made;
    }
    copy() {
      const made = new Digest(this.#name, this.#key);
      made.#parts = [...this.#parts];
      return made;
    }
  }
  class Hash extends Digest {}
  class Hmac extends Digest {}
  for (const C of [Hash, Hmac]) defineProperty(C.prototype, prim.custom, { value: () => prim.missing('the inspection of a hash'), configurable: true });
  class KeyObject {
    constructor(bytes) { defineProperty(this, 'bytes', { value: bytes }); }
    get type() { return 'secret'; }
    get symmetricKeySize() { return this.bytes.length; }
    export(options) { return options?.format === 'jwk' ? { kty: 'oct', k: Buffer.from(this.bytes).toString('base64url') } : Buffer.from(this.bytes); }
  }
  const webHash = (algorithm) => {
    const name = `${typeof algorithm === 'string' ? algorithm : algorithm?.name}`.toUpperCase();
    const found = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' }[name];
    if (!found) throw new web.DOMException('Unrecognized algorithm name', 'NotSupportedError');
    return [found, name];
  };
  const keyBytes = Symbol('bytes');
  class CryptoKey {
    constructor() { throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR'); }
  }
  const source = (value) => {
    if (value instanceof ArrayBuffer) return new Bytes(value.slice(0));
    if (ArrayBuffer.isView(value)) return new Bytes(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
    throw coded(new Wrong("Failed to execute 'digest' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView."), 'ERR_INVALID_ARG_TYPE');
  };
  const unlike = (name) => coded(new Wrong(`The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`), 'ERR_INVALID_ARG_TYPE');
  const hmacKey = (key, usage) => {
    if (!(key instanceof CryptoKey) || key.algorithm.name !== 'HMAC') prim.missing('crypto.subtle of this key');
    if (!key.usages.includes(usage)) throw new web.DOMException('Unable to use this key to ' + usage, 'InvalidAccessError');
    return key;
  };
  class SubtleCrypto {
    async digest(algorithm, value) { return prim.hash(webHash(algorithm)[0], undefined, source(value)); }
    async importKey(format, value, algorithm, extractable, usages) {
      const name = `${typeof algorithm === 'string' ? algorithm : algorithm?.name}`.toUpperCase();
      if (format !== 'raw' || name !== 'HMAC') prim.missing(`crypto.subtle.importKey of ${format} ${name}`);
      const bytes = source(value), [, hash] = webHash(algorithm.hash);
      const details = { algorithm: { name: 'HMAC', hash: { name: hash }, length: bytes.length * 8 }, type: 'secret', extractable: !!extractable, usages: [...usages], [keyBytes]: bytes };
      return Object.create(CryptoKey.prototype, Object.getOwnPropertyDescriptors(details));
    }
    async sign(algorithm, key, value) { hmacKey(key, 'sign'); return prim.hash(webHash(key.algorithm.hash)[0], key[keyBytes], source(value)); }
    async verify(algorithm, key, signature, value) {
      hmacKey(key, 'verify');
      return prim.compare(source(signature), new Bytes(prim.hash(webHash(key.algorithm.hash)[0], key[keyBytes], source(value)))) === 0;
    }
  }
  for (const name of ['encrypt', 'decrypt', 'generateKey', 'deriveKey', 'deriveBits', 'exportKey', 'wrapKey', 'unwrapKey']) {
    defineProperty(SubtleCrypto.prototype, name, { value() { prim.missing('crypto.subtle.' + name); }, writable: true, enumerable: true, configurable: true });
  }
  const subtle = new SubtleCrypto();
  class Crypto {
    get subtle() { return subtle; }
    getRandomValues(view) { return prim.randomness.getRandomValues(view); }
    randomUUID() { return prim.randomness.randomUUID(); }
  }
  web.crypto = new Crypto();
  assign(web, { Crypto, SubtleCrypto, CryptoKey });
  // undecodable is what OpenSSL says of a text that is no key; a key of that kind is not there.
  const undecodable = (key, name) => {
    const text = typeof key === 'object' && key !== null && !ArrayBuffer.isView(key) ? key.key ?? key : key;
    const shown = typeof text === 'string' ? text : ArrayBuffer.isView(text) ? Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('latin1') : undefined;
    if (shown === undefined || shown.includes('-----BEGIN')) prim.missing('crypto.' + name);
    const e = assign(new Error('error:1E08010C:DECODER routines::unsupported'), { library: 'DECODER routines', reason: 'unsupported' });
    return coded(e, 'ERR_OSSL_UNSUPPORTED');
  };
  const crypto = {
    createHash(name, options) {
      isString(name, 'algorithm');
      if (options) prim.missing('options of crypto.createHash');
      return new Hash(hashName(name), undefined);
    },
    createHmac(name, key) {
      isString(name, 'hmac');
      return new Hmac(hashName(name), data(key, 'utf8', 'key'));
    },
    hash: undefined,
    timingSafeEqual(a, b) {
      if (!ArrayBuffer.isView(a) && !(a instanceof ArrayBuffer)) throw unlike('buf1');
      if (!ArrayBuffer.isView(b) && !(b instanceof ArrayBuffer)) throw unlike('buf2');
      if (a.byteLength !== b.byteLength) throw coded(new RangeError('Input buffers must have the same byte length'), 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH');
      return prim.compare(source(a), source(b)) === 0;
    },
    createPrivateKey(key) { throw undecodable(key, 'createPrivateKey'); },
    createPublicKey(key) { throw undecodable(key, 'createPublicKey'); },
    createSecretKey: (key, encoding) => new KeyObject(Buffer.from(data(key, encoding, 'key'))),
    KeyObject, Hash, Hmac, webcrypto: web.crypto, subtle,
  };
  delete crypto.hash;

  const url = {
    URL: web.URL, URLSearchParams: web.URLSearchParams,
    fileURLToPath(u) {
      const parsed = typeof u === 'string' ? new web.URL(u) : u;
      if (parsed.protocol !== 'file:') throw coded(new Wrong('The URL must be of scheme file'), 'ERR_INVALID_URL_SCHEME');
      return plain(parsed.pathname);
    },
    pathToFileURL: (p) => new web.URL('file://' + encodeURI(path.resolve(p)).replace(/[?#]/g, encodeURIComponent)),
  };

  web.makeModules = () => {
    assign(crypto, prim.randomness);
    return {
      util: complete('util', util), events: EventEmitter, path, 'path/posix': path, querystring, url: complete('url', url), crypto: complete('crypto', crypto),
      buffer: complete('buffer', { Buffer, atob: web.atob, btoa: web.btoa, kMaxLength: 4294967296, constants: { MAX_LENGTH: 4294967296, MAX_STRING_LENGTH: 536870888 }, SlowBuffer: Buffer, ...web.missingClasses }),
    };
  };
  return web;
});
