// Randomness: made of 32 bytes that belong to the request.
(function (host) {
  'use strict';
  const Bytes = Uint8Array;
  const { badType, outOfRange, isFunction } = host.base;
  const hexDigits = '0123456789abcdef';
  const uuid = () => {
    const b = host.random(16);
    b[6] = b[6] & 0x0f | 0x40;
    b[8] = b[8] & 0x3f | 0x80;
    let text = '';
    for (let i = 0; i < 16; i++) {
      if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
      text += hexDigits[b[i] >> 4] + hexDigits[b[i] & 15];
    }
    return text;
  };
  const most = 2147483647; // bytes at once
  // A place in bytes: v elements of so many bytes each.
  const offsetOf = (v, bytes, length) => {
    if (typeof v !== 'number') throw badType('offset', 'of type number', v);
    const high = Math.min(length, most), at = v * bytes;
    if (!(at >= 0 && at <= high)) throw outOfRange('offset', `>= 0 && <= ${high}`, at);
    return at >>> 0;
  };
  const sizeOf = (v, bytes, offset, length) => {
    if (typeof v !== 'number') throw badType('size', 'of type number', v);
    const size = v * bytes;
    if (!(size >= 0 && size <= most)) throw outOfRange('size', `>= 0 && <= ${most}`, size);
    if (size + offset > length) throw outOfRange('size + offset', `<= ${length}`, size + offset);
    return size >>> 0;
  };
  const fill = (buffer, from, size) => {
    if (size > 0) new Bytes(buffer.buffer ?? buffer, (buffer.byteOffset ?? 0) + from, size).set(host.random(size));
    return buffer;
  };
  const integers = new Set(['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array']);
  const tag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
  const greatest = 2 ** 48 - 1;
  const random = {
    randomUUID(options) {
      if (options !== undefined && (options === null || typeof options !== 'object' || Array.isArray(options))) throw badType('options', 'of type object', options);
      const cached = options?.disableEntropyCache;
      if (cached !== undefined && typeof cached !== 'boolean') throw badType('options.disableEntropyCache', 'of type boolean', cached);
      return uuid();
    },
    getRandomValues(data) {
      const { DOMException } = host.events;
      if (!integers.has(tag.call(data))) throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
      if (data.byteLength > 65536) throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
      return fill(data, 0, data.byteLength);
    },
    randomBytes(size, callback) {
      size = sizeOf(size, 1, 0, Infinity);
      if (callback !== undefined) isFunction(callback, 'callback');
      const out = fill(host.buffer.Buffer.alloc(size), 0, size);
      if (callback === undefined) return out;
      host.timers.setImmediate(callback, null, out);
    },
    randomFillSync(buf, offset = 0, size) {
      if (!(buf instanceof ArrayBuffer) && !ArrayBuffer.isView(buf)) throw badType('buf', 'an instance of ArrayBuffer or ArrayBufferView', buf);
      const bytes = buf.BYTES_PER_ELEMENT || 1, from = offsetOf(offset, bytes, buf.byteLength);
      return fill(buf, from, size === undefined ? buf.byteLength - from : sizeOf(size, bytes, from, buf.byteLength));
    },
    randomInt(min, max, callback) {
      const one = max === undefined || typeof max === 'function';
      if (one) [min, max, callback] = [0, min, max];
      if (callback !== undefined) isFunction(callback, 'callback');
      if (!Number.isSafeInteger(min)) throw badType('min', 'a safe integer', min);
      if (!Number.isSafeInteger(max)) throw badType('max', 'a safe integer', max);
      if (max <= min) throw outOfRange('max', `greater than the value of "min" (${min})`, max);
      const range = max - min;
      if (!(range <= greatest)) throw outOfRange(one ? 'max' : 'max - min', `<= ${greatest}`, range);
      const limit = greatest - greatest % range;
      let n;
      do {
        n = 0;
        for (const b of host.random(6)) n = n * 256 + b;
      } while (n >= limit);
      n = n % range + min;
      if (callback === undefined) return n;
      host.timers.setImmediate(callback, undefined, n);
    },
  };
  return random;
});
