// The module crypto and the global of that name: hashes, HMAC, randomness.
(function (host) {
  'use strict';
  const { defineProperty, assign } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded, badType } = host.base;
  const { isString } = host.path;
  const { Buffer, wrap, fromString } = host.buffer;
  const hashes = { md5: 1, sha1: 1, sha224: 1, sha256: 1, sha384: 1, sha512: 1, 'sha512-256': 1, 'sha512-224': 1 };
  const aliases = { 'sha-1': 'sha1', 'sha-224': 'sha224', 'sha-256': 'sha256', 'sha-384': 'sha384', 'sha-512': 'sha512', 'sha512/256': 'sha512-256', 'sha512/224': 'sha512-224', rsasha256: 'sha256', 'rsa-sha256': 'sha256', 'rsa-sha1': 'sha1', 'rsa-sha512': 'sha512' };
  const hashName = (name) => {
    const lower = name.toLowerCase(), found = aliases[lower] ?? lower;
    if (!hashes[found]) host.missing(`the hash ${name}`);
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
      const out = host.hash(this.#name, this.#key, Buffer.concat(this.#parts));
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
  for (const C of [Hash, Hmac]) defineProperty(C.prototype, host.custom, { value: () => host.missing('the inspection of a hash'), configurable: true });
  class KeyObject {
    constructor(bytes) { defineProperty(this, 'bytes', { value: bytes }); }
    get type() { return 'secret'; }
    get symmetricKeySize() { return this.bytes.length; }
    export(options) { return options?.format === 'jwk' ? { kty: 'oct', k: Buffer.from(this.bytes).toString('base64url') } : Buffer.from(this.bytes); }
  }
  const webHash = (algorithm) => {
    const name = `${typeof algorithm === 'string' ? algorithm : algorithm?.name}`.toUpperCase();
    const found = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' }[name];
    if (!found) throw new host.events.DOMException('Unrecognized algorithm name', 'NotSupportedError');
    return [found, name];
  };
  const keyBytes = Symbol('bytes');
  class CryptoKey {
    constructor() { throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR'); }
  }
  host.base.lacking('CryptoKey', CryptoKey.prototype, ['type', 'extractable', 'algorithm', 'usages']); // a key has them itself
  const source = (value) => {
    if (value instanceof ArrayBuffer) return new Bytes(value.slice(0));
    if (ArrayBuffer.isView(value)) return new Bytes(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
    throw coded(new Wrong("Failed to execute 'digest' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView."), 'ERR_INVALID_ARG_TYPE');
  };
  const unlike = (name) => coded(new Wrong(`The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`), 'ERR_INVALID_ARG_TYPE');
  const hmacKey = (key, usage) => {
    if (!(key instanceof CryptoKey) || key.algorithm.name !== 'HMAC') host.missing('crypto.subtle of this key');
    if (!key.usages.includes(usage)) throw new host.events.DOMException('Unable to use this key to ' + usage, 'InvalidAccessError');
    return key;
  };
  class SubtleCrypto {
    async digest(algorithm, value) { return host.hash(webHash(algorithm)[0], undefined, source(value)); }
    async importKey(format, value, algorithm, extractable, usages) {
      const name = `${typeof algorithm === 'string' ? algorithm : algorithm?.name}`.toUpperCase();
      if (format !== 'raw' || name !== 'HMAC') host.missing(`crypto.subtle.importKey of ${format} ${name}`);
      const bytes = source(value), [, hash] = webHash(algorithm.hash);
      const details = { algorithm: { name: 'HMAC', hash: { name: hash }, length: bytes.length * 8 }, type: 'secret', extractable: !!extractable, usages: [...usages], [keyBytes]: bytes };
      return Object.create(CryptoKey.prototype, Object.getOwnPropertyDescriptors(details));
    }
    async sign(algorithm, key, value) { hmacKey(key, 'sign'); return host.hash(webHash(key.algorithm.hash)[0], key[keyBytes], source(value)); }
    async verify(algorithm, key, signature, value) {
      hmacKey(key, 'verify');
      return host.compare(source(signature), new Bytes(host.hash(webHash(key.algorithm.hash)[0], key[keyBytes], source(value)))) === 0;
    }
  }
  for (const name of ['encrypt', 'decrypt', 'generateKey', 'deriveKey', 'deriveBits', 'exportKey', 'wrapKey', 'unwrapKey']) {
    defineProperty(SubtleCrypto.prototype, name, { value() { host.missing('crypto.subtle.' + name); }, writable: true, enumerable: true, configurable: true });
  }
  const subtle = new SubtleCrypto();
  class Crypto {
    get subtle() { return subtle; }
    getRandomValues(view) { return host.chance.getRandomValues(view); }
    randomUUID() { return host.chance.randomUUID(); }
  }
  const webcrypto = new Crypto();
  // undecodable is what OpenSSL says of a text that is no key; a key of that kind is not there.
  const undecodable = (key, name) => {
    const text = typeof key === 'object' && key !== null && !ArrayBuffer.isView(key) ? key.key ?? key : key;
    const shown = typeof text === 'string' ? text : ArrayBuffer.isView(text) ? Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('latin1') : undefined;
    if (shown === undefined || shown.includes('-----BEGIN')) host.missing('crypto.' + name);
    const e = assign(new Error('error:1E08010C:DECODER routines::unsupported'), { library: 'DECODER routines', reason: 'unsupported' });
    return coded(e, 'ERR_OSSL_UNSUPPORTED');
  };
  const crypto = {
    createHash(name, options) {
      isString(name, 'algorithm');
      if (options) host.missing('options of crypto.createHash');
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
      return host.compare(source(a), source(b)) === 0;
    },
    createPrivateKey(key) { throw undecodable(key, 'createPrivateKey'); },
    createPublicKey(key) { throw undecodable(key, 'createPublicKey'); },
    createSecretKey: (key, encoding) => new KeyObject(Buffer.from(data(key, encoding, 'key'))),
    KeyObject, Hash, Hmac, webcrypto, subtle,
  };
  delete crypto.hash;
  assign(crypto, host.chance);
  return { webcrypto, Crypto, SubtleCrypto, CryptoKey, module: host.stub.complete('crypto', crypto) };
});
