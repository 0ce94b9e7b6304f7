// The module crypto and the global of that name: hashes, HMAC, randomness.
(function (host) {
  'use strict';
  const { defineProperty, assign } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded, badType, badValue } = host.base;
  const { isString } = host.path;
  const { Buffer, wrap, fromString } = host.buffer;

  // Hashes, by the names that OpenSSL has for them.

  const sizes = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64, 'sha512-256': 32, 'sha512-224': 28 };
  const aliases = { 'sha-1': 'sha1', 'sha-224': 'sha224', 'sha-256': 'sha256', 'sha-384': 'sha384', 'sha-512': 'sha512', 'sha512/256': 'sha512-256', 'sha512/224': 'sha512-224', 'ssl3-md5': 'md5', 'ssl3-sha1': 'sha1', rsasha256: 'sha256' };
  // hashName is a hash that there is; undefined when OpenSSL has none of that name.
  const hashName = (name) => {
    const plain = name.toLowerCase().replace(/^rsa-/, '').replace(/withrsaencryption$/, ''), found = aliases[plain] ?? plain;
    if (Object.hasOwn(sizes, found)) return found;
    return /sha|md|rsa|rmd|ripe|blake|sm3|keccak|whirl|ssl|^id-/i.test(name) ? host.missing(`the hash ${name}`) : undefined;
  };
  const encodingOf = (encoding) => (typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : undefined);
  const bytesOf = (text, encoding) => {
    const known = encodingOf(encoding);
    if (known?.toLowerCase() === 'hex' && text.length % 2 === 1) throw badValue('encoding', encoding, `is invalid for data of length ${text.length}`);
    return fromString(text, known);
  };
  const data = (value, encoding, what = 'data') => {
    if (typeof value === 'string') return what === 'key' ? fromString(value, encodingOf(encoding)) : bytesOf(value, encoding);
    if (ArrayBuffer.isView(value)) return new Bytes(value.buffer, value.byteOffset, value.byteLength);
    if (what === 'key' && value instanceof ArrayBuffer) return new Bytes(value);
    if (what === 'key' && value instanceof KeyObject) return value.bytes;
    throw badType(what, what === 'key' ? 'of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey' : 'of type string or an instance of Buffer, TypedArray, or DataView', value);
  };
  const finalized = () => coded(new Error('Digest already called'), 'ERR_CRYPTO_HASH_FINALIZED');
  const states = new WeakMap(); // of hashes: name, key, parts, and whether they are over
  const begin = (self, name, key, parts = []) => {
    states.set(self, { name, key, parts, over: false });
    return self;
  };
  const told = (bytes, encoding) => {
    const known = encodingOf(encoding && `${encoding}`);
    return known ? bytes.toString(known) : bytes;
  };
  const update = function update(value, encoding) {
    const state = states.get(this);
    if (state.over) throw finalized();
    state.parts.push(Buffer.from(data(value, encoding)));
    return this;
  };
  const finish = (state, encoding) => {
    state.over = true;
    const out = host.hash(state.name, state.key, Buffer.concat(state.parts));
    return told(wrap(out, 0, out.byteLength), encoding);
  };
  function Hash(algorithm, options) {
    if (!new.target) return new Hash(algorithm, options);
    isString(algorithm, 'algorithm');
    const length = typeof options === 'object' && options !== null ? options.outputLength : undefined;
    const name = hashName(algorithm);
    if (name === undefined) throw new Error('Digest method not supported');
    if (length !== undefined && length !== sizes[name]) host.missing('options of crypto.createHash');
    begin(this, name, undefined);
  }
  Hash.prototype.copy = function copy() {
    const state = states.get(this);
    if (state.over) throw finalized();
    return begin(Object.create(Hash.prototype), state.name, undefined, [...state.parts]);
  };
  Hash.prototype.update = update;
  Hash.prototype.digest = function digest(outputEncoding) {
    const state = states.get(this);
    if (state.over) throw finalized();
    return finish(state, outputEncoding);
  };
  function Hmac(hmac, key, options) {
    if (!(this instanceof Hmac)) return new Hmac(hmac, key, options);
    isString(hmac, 'hmac');
    const bytes = data(key, options?.encoding, 'key');
    const name = hashName(hmac);
    if (name === undefined) throw coded(new Wrong(`Invalid digest: ${hmac}`), 'ERR_CRYPTO_INVALID_DIGEST');
    begin(this, name, Buffer.from(bytes));
  }
  Hmac.prototype.update = update;
  Hmac.prototype.digest = function digest(outputEncoding) {
    const state = states.get(this);
    return state.over ? told(Buffer.alloc(0), outputEncoding) : finish(state, outputEncoding);
  };
  for (const C of [Hash, Hmac]) defineProperty(C.prototype, host.custom, { value: () => host.missing('the inspection of a hash'), configurable: true });
  class KeyObject {
    constructor(bytes) { defineProperty(this, 'bytes', { value: bytes }); }
    get type() { return 'secret'; }
    get symmetricKeySize() { return this.bytes.length; }
    equals(other) {
      if (!(other instanceof KeyObject)) throw badType('otherKeyObject', 'an instance of KeyObject', other);
      return host.compare(this.bytes, other.bytes) === 0;
    }
    export(options) {
      if (options !== undefined && (typeof options !== 'object' || options === null)) throw badType('options', 'of type object', options);
      const format = options?.format;
      if (format === 'jwk') return { kty: 'oct', k: Buffer.from(this.bytes).toString('base64url') };
      if (format !== undefined && format !== 'buffer') throw badValue('options.format', format, "must be one of: undefined, 'buffer', 'jwk'");
      return Buffer.from(this.bytes);
    }
  }
  const secret = (key, encoding) => {
    if (typeof key === 'string') return Buffer.from(fromString(key, encodingOf(encoding)));
    if (ArrayBuffer.isView(key) || key instanceof ArrayBuffer) return Buffer.from(data(key, encoding, 'key'));
    throw badType('key', 'an instance of ArrayBuffer, Buffer, TypedArray, or DataView', key);
  };
  const source = (v) => (v instanceof ArrayBuffer ? new Bytes(v) : new Bytes(v.buffer, v.byteOffset, v.byteLength));
  const unlike = (name) => coded(new Wrong(`The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`), 'ERR_INVALID_ARG_TYPE');
  class Crypto {
    constructor() { throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR'); }
    get subtle() { return host.subtle.subtle; }
    getRandomValues(array) { return host.chance.getRandomValues(array); }
    randomUUID(options) { return host.chance.randomUUID(options); }
  }
  defineProperty(Crypto.prototype, host.custom, { value: undefined, configurable: true, writable: true });
  host.base.shown('Crypto', Crypto);
  const webcrypto = Object.create(Crypto.prototype);
  // undecodable is what OpenSSL says of a text that is no key; a key of that kind is not there.
  const undecodable = (key, name) => {
    const text = typeof key === 'object' && key !== null && !ArrayBuffer.isView(key) ? key.key ?? key : key;
    const shown = typeof text === 'string' ? text : ArrayBuffer.isView(text) ? Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('latin1') : undefined;
    if (shown === undefined || shown.includes('-----BEGIN')) host.missing('crypto.' + name);
    const e = assign(new Error('error:1E08010C:DECODER routines::unsupported'), { library: 'DECODER routines', reason: 'unsupported' });
    return coded(e, 'ERR_OSSL_UNSUPPORTED');
  };
  const crypto = {
    createHash(algorithm, options) { return new Hash(algorithm, options); },
    createHmac(hmac, key, options) { return new Hmac(hmac, key, options); },
    timingSafeEqual(a, b) {
      if (!ArrayBuffer.isView(a) && !(a instanceof ArrayBuffer)) throw unlike('buf1');
      if (!ArrayBuffer.isView(b) && !(b instanceof ArrayBuffer)) throw unlike('buf2');
      if (a.byteLength !== b.byteLength) throw coded(new RangeError('Input buffers must have the same byte length'), 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH');
      return host.compare(source(a), source(b)) === 0;
    },
    createPrivateKey(key) { throw undecodable(key, 'createPrivateKey'); },
    createPublicKey(key) { throw undecodable(key, 'createPublicKey'); },
    createSecretKey: (key, encoding) => new KeyObject(secret(key, encoding)),
    KeyObject, Hash, Hmac, webcrypto,
    get subtle() { return host.subtle.subtle; },
  };
  assign(crypto, host.chance);
  return { webcrypto, Crypto, KeyObject, module: host.stub.complete('crypto', crypto) };
});
