// Randomness: made of 32 bytes that belong to the request.
(function (host) {
  'use strict';
  const Bytes = Uint8Array;
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
  const fill = (view) => {
    const bytes = new Bytes(view.buffer ?? view, view.byteOffset ?? 0, view.byteLength);
    bytes.set(host.random(bytes.length));
    return view;
  };
  const integers = new Set(['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array']);
  const tag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
  const random = {
    randomUUID() { return uuid(); },
    getRandomValues(view) {
      const { DOMException } = host.events;
      if (!integers.has(tag.call(view))) throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
      if (view.byteLength > 65536) throw new DOMException(`The requested length exceeds 65,536 bytes`, 'QuotaExceededError');
      return fill(view);
    },
    randomBytes(size, callback) {
      const out = host.buffer.Buffer.alloc(size);
      fill(out);
      if (typeof callback !== 'function') return out;
      host.timers.setImmediate(callback, null, out);
    },
    randomFillSync(view, offset = 0, size = view.byteLength - offset) {
      fill(new Bytes(view.buffer ?? view, (view.byteOffset ?? 0) + offset, size));
      return view;
    },
    randomInt(low, high, callback) {
      if (high === undefined || typeof high === 'function') [low, high, callback] = [0, low, high];
      const range = high - low, limit = 2 ** 48 - 2 ** 48 % range;
      let n;
      do {
        n = 0;
        for (const b of host.random(6)) n = n * 256 + b;
      } while (n >= limit);
      n = n % range + low;
      if (typeof callback !== 'function') return n;
      host.timers.setImmediate(callback, undefined, n);
    },
  };
  return random;
});
