// Buffer. Bytes and encodings are the host's own.
(function (host) {
  'use strict';
  const { defineProperty, setPrototypeOf, keys } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded, badType, badValue, outOfRange, received, isInteger } = host.base;
  const most = 4294967296; // bytes
  const isOffset = (v, name, high = most) => isInteger(v, name, 0, high);
  const outside = (name) => coded(new RangeError(name ? `"${name}" is outside of buffer bounds` : 'Attempt to access memory outside buffer bounds'), 'ERR_BUFFER_OUT_OF_BOUNDS');

  const encodings = {
    utf8: 'utf8', 'utf-8': 'utf8', hex: 'hex', base64: 'base64', base64url: 'base64url', latin1: 'latin1', binary: 'latin1', ascii: 'ascii',
    ucs2: 'utf16le', 'ucs-2': 'utf16le', utf16le: 'utf16le', 'utf-16le': 'utf16le',
  };
  const encodingOf = (name) => {
    if (name === undefined) return 'utf8';
    const found = encodings[`${name}`.toLowerCase()];
    if (found === undefined) throw coded(new Wrong(`Unknown encoding: ${name}`), 'ERR_UNKNOWN_ENCODING');
    return found;
  };
  const wrap = (buffer, offset, length) => setPrototypeOf(new Bytes(buffer, offset, length), Buffer.prototype);
  const fromString = (text, encoding) => {
    const bytes = host.fromText(text, typeof encoding === 'string' && encoding !== '' ? encodingOf(encoding) : 'utf8');
    return wrap(bytes, 0, bytes.byteLength);
  };
  const sized = (size) => {
    if (typeof size !== 'number') throw badType('size', 'of type number', size);
    if (!(size >= 0 && size <= most)) throw outOfRange('size', `>= 0 && <= ${most}`, size);
    return wrap(new ArrayBuffer(Math.trunc(size)), 0, Math.trunc(size));
  };
  function Buffer(value, encodingOrOffset, length) {
    if (typeof value === 'number') return sized(value);
    return Buffer.from(value, encodingOrOffset, length);
  }
  setPrototypeOf(Buffer, Bytes);
  Buffer.prototype = Object.create(Bytes.prototype, { constructor: { value: Buffer, writable: true, configurable: true } });
  const isBytes = (v) => v instanceof Bytes;
  const ofArrayBuffer = (buffer, offset, length) => {
    offset = offset === undefined ? 0 : +offset || 0;
    const rest = buffer.byteLength - offset;
    if (rest < 0) throw outside('offset');
    if (length === undefined) length = rest;
    else {
      length = +length > 0 ? +length : 0;
      if (length > rest) throw outside('length');
    }
    offset = Math.trunc(offset);
    if (offset < 0) throw new RangeError(`Start offset ${offset} is outside the bounds of the buffer`);
    return wrap(buffer, offset, Math.trunc(length));
  };
  const ofObject = (o) => {
    if (o.length !== undefined || o.buffer instanceof ArrayBuffer) return typeof o.length === 'number' ? copyOf(o) : sized(0);
    return o.type === 'Buffer' && Array.isArray(o.data) ? copyOf(o.data) : undefined;
  };
  const statics = {
    poolSize: 8192,
    from(value, encodingOrOffset, length) {
      if (typeof value === 'string') return fromString(value, encodingOrOffset);
      if (typeof value === 'object' && value !== null) {
        if (value instanceof ArrayBuffer) return ofArrayBuffer(value, encodingOrOffset, length);
        const inner = value.valueOf && value.valueOf();
        if (inner !== value && (typeof inner === 'string' || typeof inner === 'object' && inner !== null)) return Buffer.from(inner, encodingOrOffset, length);
        const made = ofObject(value);
        if (made) return made;
        const primitive = value[Symbol.toPrimitive];
        const text = typeof primitive === 'function' ? value[Symbol.toPrimitive]('string') : undefined;
        if (typeof text === 'string') return fromString(text, encodingOrOffset);
      }
      throw coded(new Wrong(`The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ${received(value)}`), 'ERR_INVALID_ARG_TYPE');
    },
    copyBytesFrom(view, offset, length) {
      if (!ArrayBuffer.isView(view) || view instanceof DataView) throw badType('view', 'an instance of TypedArray', view);
      if (view.length === 0) return sized(0);
      if (offset !== undefined || length !== undefined) {
        if (offset !== undefined) isInteger(offset, 'offset', 0);
        if (offset >= view.length) return sized(0);
        if (length !== undefined) isInteger(length, 'length', 0);
        view = view.slice(offset ?? 0, length === undefined ? view.length : (offset ?? 0) + length);
      }
      return copyOf(new Bytes(view.buffer, view.byteOffset, view.byteLength));
    },
    of: (...items) => copyOf(items),
    alloc(size, fill, encoding) {
      const made = sized(size);
      return fill === undefined || fill === 0 || made.length === 0 ? made : filled(made, fill, 0, made.length, encoding);
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
      if (list.length === 0) return sized(0);
      if (length === undefined) length = list.reduce((n, b) => n + (b.length || 0), 0);
      else isOffset(length, 'length');
      const made = sized(length);
      let at = 0;
      for (let i = 0; i < list.length; i++) {
        const b = list[i];
        if (!isBytes(b)) throw badType(`list[${i}]`, 'an instance of Buffer or Uint8Array', b);
        const room = length - at;
        made.set(b.length > room ? b.subarray(0, room) : b, at);
        at += Math.min(b.length, room);
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
  const copyOf = (list) => {
    const n = list.length > 0 ? Math.trunc(list.length) : 0, made = sized(n);
    for (let i = 0; i < n; i++) made[i] = list[i];
    return made;
  };
  for (const key of keys(statics)) defineProperty(Buffer, key, { value: statics[key], writable: true, enumerable: true, configurable: true });
  // position is where a slice begins or ends.
  const position = (b, v) => {
    v = Math.trunc(v);
    if (v < 0) return Math.max(v + b.length, 0);
    return v < b.length ? v : v > 0 ? b.length : 0;
  };
  // within is where a search may begin; -1 when nothing can be found.
  const within = (b, at, n, last) => {
    at = Math.trunc(at);
    if (at < 0) return at + b.length >= 0 ? at + b.length : !last || n === 0 ? 0 : -1;
    if (at + n <= b.length) return at;
    return n === 0 ? b.length : last ? b.length - 1 : -1;
  };
  const find = (b, value, from, encoding, last) => {
    if (typeof from === 'string') [from, encoding] = [undefined, from];
    let at = +from;
    if (Number.isNaN(at)) at = last ? b.length : 0;
    let wide = false;
    if (typeof value === 'number') value = [value & 255];
    else if (typeof value === 'string') {
      wide = encodingOf(encoding) === 'utf16le';
      value = new Bytes(host.fromText(value, encodingOf(encoding)));
    } else if (isBytes(value)) wide = encodings[`${encoding}`.toLowerCase()] === 'utf16le';
    else throw badType('value', 'one of type number or string or an instance of Buffer or Uint8Array', value);
    const n = value.length, start = within(b, at, n, last), step = wide ? 2 : 1;
    if (n === 0) return start;
    if (start < 0 || n > b.length || wide && n < 2) return -1;
    const end = wide ? b.length - b.length % 2 - n : b.length - n; // where the last one may begin
    const fits = (i) => {
      for (let j = 0; j < n; j++) if (b[i + j] !== value[j]) return false;
      return true;
    };
    let i = wide ? start - start % 2 : start;
    if (last) {
      for (i = Math.min(i, end); i >= 0; i -= step) if (fits(i)) return i;
    } else for (; i <= end; i += step) if (fits(i)) return i;
    return -1;
  };
  const filled = (b, value, start, end, encoding) => {
    if (typeof value === 'string') {
      if (start === undefined || typeof start === 'string') [start, end, encoding] = [0, b.length, start];
      else if (typeof end === 'string') [end, encoding] = [b.length, end];
      if (encoding !== undefined && typeof encoding !== 'string' && encoding !== null) throw badType('encoding', 'of type string', encoding);
      encoding = encoding === '' || encoding === null ? 'utf8' : encodingOf(encoding);
      value = value === '' ? 0 : value;
    }
    if (start === undefined) [start, end] = [0, b.length];
    else {
      isOffset(start, 'offset');
      if (end === undefined) end = b.length;
      else isOffset(end, 'end', b.length);
      if (start >= end) return b;
    }
    const bytes = typeof value === 'string' ? new Bytes(host.fromText(value, encoding)) : ArrayBuffer.isView(value) ? new Bytes(value.buffer, value.byteOffset, value.byteLength) : undefined;
    if (bytes === undefined) return Bytes.prototype.fill.call(b, +value & 255, start, end);
    if (bytes.length === 0) throw badValue('value', value);
    for (let i = start; i < end; i++) b[i] = bytes[(i - start) % bytes.length];
    return b;
  };
  // badOffset tells why an offset, or the number of bytes, is none.
  const badOffset = (value, highest, name = 'offset') => {
    if (Math.floor(value) !== value) {
      if (typeof value !== 'number') throw badType(name, 'of type number', value);
      throw outOfRange(name, 'an integer', value);
    }
    if (highest < 0) throw outside();
    throw outOfRange(name, `>= ${name === 'offset' ? 0 : 1} and <= ${highest}`, value);
  };
  const isIn = (b, offset, size) => {
    if (typeof offset !== 'number') throw badType('offset', 'of type number', offset);
    if (b[offset] === undefined || b[offset + size - 1] === undefined) badOffset(offset, b.length - size);
  };
  const viewOf = (b) => new DataView(b.buffer, b.byteOffset, b.byteLength);
  const isValue = (value, low, high, size) => {
    if (!(value > high || value < low)) return;
    const n = typeof low === 'bigint' ? 'n' : '', power = (bits) => `2${n} ** ${bits}${n}`;
    if (size <= 4) throw outOfRange('value', `>= ${low} and <= ${high}`, value);
    throw outOfRange('value', low < 0 ? `>= -(${power(8 * size - 1)}) and < ${power(8 * size - 1)}` : `>= 0${n} and < ${power(8 * size)}`, value);
  };
  const integer = (v) => {
    v = +v;
    return Number.isNaN(v) || Math.abs(v) > Number.MAX_SAFE_INTEGER ? 0 : Math.floor(v);
  };
  // put writes as much of a text as fits, of whole characters.
  const put = (b, text, encoding, offset, length) => {
    if (typeof text !== 'string') throw coded(new Wrong('argument must be a string'), 'ERR_INVALID_ARG_TYPE');
    let bytes = new Bytes(host.fromText(text, encoding));
    if (bytes.length > length) {
      bytes = bytes.subarray(0, encoding === 'utf16le' ? length - length % 2 : length);
      if (encoding === 'utf8') while (bytes.length > 0 && !host.whole(bytes)) bytes = bytes.subarray(0, bytes.length - 1);
    }
    b.set(bytes, offset);
    return bytes.length;
  };
  const methods = {
    toString(encoding, start, end) {
      const n = this.length;
      if (start <= 0) start = 0;
      else if (start >= n) return '';
      else start = Math.trunc(start) || 0;
      end = end === undefined || end > n ? n : Math.trunc(end) || 0;
      return end <= start ? '' : host.toText(start === 0 && end === n ? this : this.subarray(start, end), encodingOf(encoding));
    },
    toLocaleString(...args) { return this.toString(...args); },
    toJSON() { return { type: 'Buffer', data: Array.from(this) }; },
    equals(other) {
      if (!isBytes(other)) throw badType('otherBuffer', 'an instance of Buffer or Uint8Array', other);
      return host.compare(this, other) === 0;
    },
    compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
      if (!isBytes(target)) throw badType('target', 'an instance of Buffer or Uint8Array', target);
      const offset = (v, name, fallback, high) => {
        if (v === undefined) return fallback;
        isOffset(v, name, high);
        return v;
      };
      const ts = offset(targetStart, 'targetStart', 0), te = offset(targetEnd, 'targetEnd', target.length, target.length);
      const ss = offset(sourceStart, 'sourceStart', 0), se = offset(sourceEnd, 'sourceEnd', this.length, this.length);
      if (ss >= se) return ts >= te ? 0 : -1;
      return ts >= te ? 1 : host.compare(this.subarray(ss, se), target.subarray(ts, te));
    },
    subarray(start, end) {
      const from = position(this, start), to = end === undefined ? this.length : position(this, end);
      return wrap(this.buffer, this.byteOffset + from, Math.max(to - from, 0));
    },
    slice(start, end) { return this.subarray(start, end); },
    write(string, offset, length, encoding) {
      if (offset === undefined) return put(this, string, 'utf8', 0, this.length);
      if (length === undefined && typeof offset === 'string') [offset, length, encoding] = [0, this.length, offset];
      else {
        isOffset(offset, 'offset', this.length);
        const rest = this.length - offset;
        if (length === undefined) length = rest;
        else if (typeof length === 'string') [length, encoding] = [rest, length];
        else {
          isOffset(length, 'length', this.length);
          length = Math.min(length, rest);
        }
      }
      return put(this, string, encoding ? encodingOf(encoding) : 'utf8', offset, length);
    },
    fill(value, offset, end, encoding) { return filled(this, value, offset, end, encoding); },
    copy(target, targetStart, sourceStart, sourceEnd) {
      if (!isBytes(target)) throw badType('target', 'an instance of Buffer or Uint8Array', target);
      const at = targetStart === undefined ? 0 : integer(targetStart), from = sourceStart === undefined ? 0 : integer(sourceStart);
      const to = sourceEnd === undefined ? this.length : integer(sourceEnd);
      if (at < 0) throw outOfRange('targetStart', '>= 0', at);
      if (from < 0 || from > this.length) throw outOfRange('sourceStart', `>= 0 && <= ${this.length}`, from);
      if (to < 0) throw outOfRange('sourceEnd', '>= 0', to);
      if (at >= target.length || from >= to) return 0;
      const part = this.subarray(from, Math.min(to, from + target.length - at));
      Bytes.prototype.set.call(target, part, at);
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
  const isSize = (size) => {
    if (!(size >= 1 && size <= 6 && Number.isInteger(size) && typeof size === 'number')) badOffset(size, 6, 'byteLength');
  };
  const readInteger = (b, offset, size, little, signed) => {
    if (offset === undefined) throw badType('offset', 'of type number', offset);
    isSize(size);
    isIn(b, offset, size);
    let n = 0;
    for (let i = 0; i < size; i++) n = n * 256 + b[offset + (little ? size - 1 - i : i)];
    return signed && n >= 2 ** (8 * size - 1) ? n - 2 ** (8 * size) : n;
  };
  const writeInteger = (b, value, offset, size, little, signed) => {
    isSize(size);
    value = +value;
    if (size === 1 && typeof offset !== 'number') throw badType('offset', 'of type number', offset);
    isValue(value, signed ? -(2 ** (8 * size - 1)) : 0, signed ? 2 ** (8 * size - 1) - 1 : 2 ** (8 * size) - 1, size);
    isIn(b, offset, size);
    // The bytes are those of the two words that the number is, in which fractions are cut off.
    let low = value >>> 0, high = Math.floor(value * 2 ** -32) >>> 0;
    for (let i = 0; i < size; i++) {
      if (i === 4) [low, high] = [high, 0];
      b[offset + (little ? i : size - 1 - i)] = low & 255;
      low >>>= 8;
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
    const little = order === 'LE', isBig = typeof low === 'bigint', reads = `read${name}${order}`, writes = `write${name}${order}`;
    methods[reads] = { [reads](offset = 0) { isIn(this, offset, size); return viewOf(this)[`get${view}`](offset, little); } }[reads];
    methods[writes] = {
      [writes](value, offset = 0) {
        if (!isBig) value = +value;
        if (size === 1 && typeof offset !== 'number') throw badType('offset', 'of type number', offset);
        if (low !== undefined) isValue(value, low, high, size);
        isIn(this, offset, size);
        if (isBig && typeof value !== 'bigint') throw new Wrong('Cannot mix BigInt and other types, use explicit conversions');
        const to = viewOf(this);
        if (Number.isNaN(value) && size === 8) {
          to.setUint32(offset + (little ? 4 : 0), 0x7ff80000, little);
          to.setUint32(offset + (little ? 0 : 4), 0, little);
        } else to[`set${view}`](offset, value, little);
        return offset + size;
      },
    }[writes];
    if (name.includes('UInt')) {
      methods[`read${name.replace('UInt', 'Uint')}${order}`] = methods[reads];
      methods[`write${name.replace('UInt', 'Uint')}${order}`] = methods[writes];
    }
  }
  for (const [name, encoding] of [['ascii', 'ascii'], ['base64', 'base64'], ['base64url', 'base64url'], ['latin1', 'latin1'], ['hex', 'hex'], ['ucs2', 'utf16le'], ['utf8', 'utf8']]) {
    const slices = `${name}Slice`, writes = `${name}Write`;
    methods[slices] = {
      [slices](start = 0, end = this.length) {
        if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= this.length)) host.missing(`Buffer.${slices} of a range that is none`);
        return start >= end ? '' : host.toText(this.subarray(start, end), encoding);
      },
    }[slices];
    methods[writes] = {
      [writes](string, offset = 0, length = this.length - offset) {
        if (!(Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && offset <= this.length && length >= 0)) host.missing(`Buffer.${writes} of a range that is none`);
        return put(this, string, encoding, offset, Math.min(length, this.length - offset));
      },
    }[writes];
  }
  for (const kind of ['read', 'write']) for (const end of ['BE', 'LE']) for (const s of ['UInt']) methods[`${kind}Uint${end}`] = methods[`${kind}${s}${end}`];
  for (const key of keys(methods)) defineProperty(Buffer.prototype, key, { value: methods[key], writable: true, enumerable: true, configurable: true });
  defineProperty(Buffer.prototype, 'parent', { get() { return this.buffer; }, enumerable: true, configurable: true });
  defineProperty(Buffer.prototype, 'offset', { get() { return this.byteOffset; }, enumerable: true, configurable: true });
  const inspected = {
    inspect(depth, options) {
      let text = host.toText(this.subarray(0, 50), 'hex').replace(/(.{2})/g, '$1 ').trim();
      const more = this.length - 50;
      if (more > 0) text += ` ... ${more} more byte${more > 1 ? 's' : ''}`;
      const keys = options ? host.keys(this, options.showHidden, false) : [];
      if (keys.length > 0) {
        const o = Object.create(null);
        for (const key of keys) o[key] = this[key];
        if (this.length > 0) text += ', ';
        text += host.inspect(o, { ...options, breakLength: Infinity, compact: true }).slice(27, -2);
      }
      return `<${this.constructor.name} ${text}>`;
    },
  }.inspect;
  defineProperty(Buffer.prototype, host.custom, { value: inspected, writable: true, enumerable: true, configurable: true });
  defineProperty(Buffer.prototype, 'inspect', { value: inspected, writable: true, enumerable: true, configurable: true });
  return {
    Buffer, wrap, fromString,
    get module() {
      return host.stub.complete('buffer', {
        Buffer, atob: host.encoding.atob, btoa: host.encoding.btoa, kMaxLength: 4294967296, constants: { MAX_LENGTH: 4294967296, MAX_STRING_LENGTH: 536870888 }, SlowBuffer: function SlowBuffer(size) { return sized(size); },
        Blob: host.blob.Blob, File: host.blob.File, FormData: host.blob.FormData, ReadableStream: host.http.ReadableStream,
      });
    },
  };
});
