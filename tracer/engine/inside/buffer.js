// Buffer. Bytes and encodings are the host's own.
(function (host) {
  'use strict';
  const { defineProperty, setPrototypeOf, keys } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded, badType, received } = host.base;
  const outOfRange = (name, range, value) => coded(new RangeError(`The value of "${name}" is out of range. It must be ${range}. Received ${typeof value === 'bigint' ? grouped(value) + 'n' : Number.isInteger(value) && Math.abs(value) > 2 ** 32 ? grouped(value) : value}`), 'ERR_OUT_OF_RANGE');
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
    const bytes = host.fromText(text, encodingOf(encoding));
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
      throw coded(new Wrong(`The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ${received(value)}`), 'ERR_INVALID_ARG_TYPE');
    },
    copyBytesFrom(view, offset, length) {
      if (!ArrayBuffer.isView(view) || view instanceof DataView) throw badType('view', 'an instance of TypedArray', view);
      if (view.length === 0) return sized(0);
      if (offset !== undefined || length !== undefined) {
        const from = offset === undefined ? 0 : count('offset', offset);
        if (from >= view.length) return sized(0);
        view = view.slice(from, length === undefined ? view.length : from + count('length', length));
      }
      return copyOf(new Bytes(view.buffer, view.byteOffset, view.byteLength));
    },
    of: (...items) => copyOf(items),
    alloc(size, fill, encoding) {
      const made = sized(size);
      return fill === undefined || fill === 0 ? made : made.fill(fill, encoding);
    },
    allocUnsafe: (size) => sized(size),
    allocUnsafeSlow: (size) => sized(size),
    isBuffer: (b) => b instanceof Buffer,
    compare(a, b) {
      if (!isBytes(a)) throw badType('buf1', 'an instance of Buffer or Uint8Array', a);
      if (!isBytes(b)) throw badType('buf2', 'an instance of Buffer or Uint8Array', b);
      return host.compare(a, b);
    },
    isEncoding: (name) => typeof name === 'string' && name.length > 0 && encodings[name.toLowerCase()] !== undefined,
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
  };
  const count = (name, value) => {
    if (typeof value !== 'number') throw badType(name, 'of type number', value);
    if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
    if (value < 0 || value > Number.MAX_SAFE_INTEGER) throw outOfRange(name, '>= 0 && <= 9007199254740991', value);
    return value;
  };
  const copyOf = (list) => {
    const made = sized(list.length);
    for (let i = 0; i < list.length; i++) made[i] = list[i];
    return made;
  };
  Buffer.poolSize = 8192;
  for (const key of keys(statics)) defineProperty(Buffer, key, { value: statics[key], writable: true, enumerable: true, configurable: true });
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
      return end <= start ? '' : host.toText(this.subarray(start, end), encodingOf(encoding));
    },
    toLocaleString(...args) { return this.toString(...args); },
    toJSON() { return { type: 'Buffer', data: Array.from(this) }; },
    equals(other) {
      if (!isBytes(other)) throw badType('otherBuffer', 'an instance of Buffer or Uint8Array', other);
      return host.compare(this, other) === 0;
    },
    compare(other, ts = 0, te = other?.length, ss = 0, se = this.length) {
      if (!isBytes(other)) throw badType('target', 'an instance of Buffer or Uint8Array', other);
      return host.compare(this.subarray(ss, se), other.subarray(ts, te));
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
        if (encodingOf(encoding) === 'utf8') while (bytes.length > 0 && !host.whole(bytes)) bytes = bytes.subarray(0, bytes.length - 1);
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
    ['BigInt64', 'BigInt64', 8, 'LE'], ['BigInt64', 'BigInt64', 8, 'BE'], ['BigUInt64', 'BigUint64', 8, 'LE'], ['BigUInt64', 'BigUint64', 8, 'BE'],
  ];
  for (const [name, view, size, order, low, high] of numbers) {
    const little = order === 'LE';
    methods[`read${name}${order}`] = function (offset = 0) { return bytesIn(this, offset, size)[`get${view}`](offset, little); };
    methods[`write${name}${order}`] = function (value, offset = 0) {
      if (name === 'BigInt64') inRange(value, -(2n ** 63n), 2n ** 63n - 1n, '>= -(2n ** 63n) and < 2n ** 63n');
      else if (name === 'BigUInt64') inRange(value, 0n, 2n ** 64n - 1n, '>= 0n and < 2n ** 64n');
      else if (low !== undefined) {
        value = +value;
        inRange(value, low, high, size > 2 && low === 0 ? `>= 0 and <= ${high}` : `>= ${low} and <= ${high}`);
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
  for (const end of ['Slice', 'Write']) host.base.lacking('Buffer', Buffer.prototype, ['ascii', 'base64', 'base64url', 'latin1', 'hex', 'ucs2', 'utf8'].map((name) => name + end));
  host.base.lacking('Buffer', Buffer.prototype, ['inspect']);
  defineProperty(Buffer.prototype, host.custom, {
    value: function inspect(depth, options) {
      const more = this.length - 50;
      let text = Array.from(this.subarray(0, 50), (b) => (b < 16 ? '0' : '') + b.toString(16)).join(' ');
      if (more > 0) text += ` ... ${more} more byte${more > 1 ? 's' : ''}`;
      const keys = options ? host.keys(this, options.showHidden, false) : [];
      if (keys.length > 0) {
        const extra = { __proto__: null };
        for (const key of keys) extra[key] = this[key];
        if (this.length > 0) text += ', ';
        text += host.inspect(extra, { ...options, breakLength: Infinity, compact: true }).slice('[Object: null prototype] { '.length, -' }'.length);
      }
      return `<${this.constructor.name} ${text}>`;
    },
    writable: true, configurable: true,
  });
  return {
    Buffer, wrap, fromString,
    get module() {
      return host.stub.complete('buffer', {
        Buffer, atob: host.encoding.atob, btoa: host.encoding.btoa, kMaxLength: 4294967296, constants: { MAX_LENGTH: 4294967296, MAX_STRING_LENGTH: 536870888 }, SlowBuffer: Buffer,
        Blob: host.http.Blob, File: host.http.File, FormData: host.http.FormData, ReadableStream: host.http.ReadableStream,
      });
    },
  };
});
