// crypto.subtle: digests, and HMAC with its keys.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded, shown, brief, badThis } = host.base;
  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
  const refused = (text, name) => new host.events.DOMException(text, name);
  const unknown = () => refused('Unrecognized algorithm name', 'NotSupportedError');

  // Conversions of arguments: a place is the call and which argument.
  const wrong = (place, text, code = 'ERR_INVALID_ARG_TYPE') => coded(new Wrong(`${place} ${text}`), code);
  const call = (method, self, args, n) => {
    if (self !== subtle) throw badThis('SubtleCrypto');
    const prefix = `Failed to execute '${method}' on 'SubtleCrypto':`;
    if (args.length < n) throw wrong(prefix, `${n} arguments required, but only ${args.length} present.`, 'ERR_MISSING_ARGS');
    return (nth) => `${prefix} ${nth} argument`;
  };
  const text = (v, place) => {
    if (typeof v === 'symbol') throw wrong(place, 'is a Symbol and cannot be converted to a string.');
    return `${v}`;
  };
  const identifier = (v, place) => (isObject(v) ? v : text(v, place));
  const bytes = (v, place) => {
    if (v instanceof ArrayBuffer) return new Bytes(v.slice(0));
    if (ArrayBuffer.isView(v)) return new Bytes(v.buffer.slice(v.byteOffset, v.byteOffset + v.byteLength));
    throw wrong(place, 'is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.');
  };
  const oneOf = (list, type) => (v, place) => {
    v = text(v, place);
    if (!list.includes(v)) throw wrong(place, `value '${v}' is not a valid enum value of type ${type}.`, 'ERR_INVALID_ARG_VALUE');
    return v;
  };
  const keyFormat = oneOf(['raw', 'pkcs8', 'spki', 'jwk'], 'KeyFormat');
  const keyUsage = oneOf(['encrypt', 'decrypt', 'sign', 'verify', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey'], 'KeyUsage');
  const usagesOf = (v, place) => {
    if (!isObject(v) || typeof v[Symbol.iterator] !== 'function') throw wrong(place, 'can not be converted to sequence.');
    return [...v].map((usage, i) => keyUsage(usage, `${place}, index ${i}`));
  };
  const isKey = (key, place) => {
    if (!(key instanceof CryptoKey)) throw wrong(place, 'is not of type CryptoKey.');
    return key;
  };

  // Algorithms. Node knows more for keys than there are here.
  const required = (member, type) => wrong('Failed to normalize algorithm: passed algorithm', `can not be converted to '${type}' because '${member}' is required in '${type}'.`, 'ERR_MISSING_OPTION');
  const nameOf = (algorithm) => {
    if (typeof algorithm === 'string') return algorithm.toUpperCase();
    if (algorithm.name === undefined) throw required('name', 'Algorithm');
    return text(algorithm.name, 'Failed to normalize algorithm: passed algorithm').toUpperCase();
  };
  const hashes = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };
  const digestOf = (algorithm) => {
    const name = nameOf(algorithm);
    if (!Object.hasOwn(hashes, name)) throw unknown();
    return name;
  };
  const ofSignatures = ['RSASSA-PKCS1-V1_5', 'RSA-PSS', 'ECDSA', 'ED25519', 'ED448'];
  const ofKeys = [...ofSignatures, 'RSA-OAEP', 'ECDH', 'X25519', 'X448', 'AES-CTR', 'AES-CBC', 'AES-GCM', 'AES-KW', 'HKDF', 'PBKDF2'];
  const hmac = (algorithm, others, method) => {
    const name = nameOf(algorithm);
    if (name === 'HMAC') return;
    if (others.includes(name)) host.missing(`crypto.subtle.${method} of ${name}`);
    throw unknown();
  };

  let making;
  class CryptoKey {
    #is;
    constructor() {
      if (!making) throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR');
      this.#is = making;
    }
    static #of(self) {
      if (typeof self !== 'object' || self === null || !(#is in self)) throw badThis('CryptoKey');
      return self.#is;
    }
    [host.custom](depth, options) {
      if (depth < 0) return brief(this, options);
      const inner = { ...options, depth: options.depth === null || options.depth === undefined ? null : options.depth - 1 };
      return `CryptoKey ${host.inspect({ type: this.type, extractable: this.extractable, algorithm: this.algorithm, usages: this.usages }, inner)}`;
    }
    get type() { CryptoKey.#of(this); return 'secret'; }
    get extractable() { return CryptoKey.#of(this).extractable; }
    get algorithm() { return CryptoKey.#of(this).algorithm; }
    get usages() { return CryptoKey.#of(this).usages; }
    static bytes(key) { return key.#is.bytes; }
  }
  const keyBytes = CryptoKey.bytes;
  delete CryptoKey.bytes;
  shown('CryptoKey', CryptoKey);
  const makeKey = (is) => {
    making = is;
    try {
      return new CryptoKey();
    } finally {
      making = undefined;
    }
  };

  // The bytes of a key that is imported.
  const ofJWK = (data, hash, extractable, usages) => {
    if (!data.kty) throw refused('Invalid keyData', 'DataError');
    if (data.kty !== 'oct') throw refused('Invalid JWK "kty" Parameter', 'DataError');
    if (usages.length > 0 && data.use !== undefined && data.use !== 'sig') throw refused('Invalid JWK "use" Parameter', 'DataError');
    if (data.key_ops !== undefined) {
      if (!Array.isArray(data.key_ops)) throw host.base.badType('keyData.key_ops', 'an instance of Array', data.key_ops);
      const known = data.key_ops.filter((op) => ['sign', 'verify', 'encrypt', 'decrypt', 'wrapKey', 'unwrapKey', 'deriveKey', 'deriveBits'].includes(op));
      if (new Set(known).size < known.length) throw refused('Duplicate key operation', 'DataError');
      if (!usages.every((usage) => data.key_ops.includes(usage))) throw refused('Key operations and usage mismatch', 'DataError');
    }
    if (data.ext === false && extractable) throw refused('JWK "ext" Parameter and extractable mismatch', 'DataError');
    if (data.alg !== undefined && data.alg !== `HS${hash.slice(4)}`) throw refused('JWK "alg" does not match the requested algorithm', 'DataError');
    if (typeof data.k !== 'string') throw refused('Invalid keyData', 'DataError');
    return new Bytes(host.fromText(data.k, 'base64url'));
  };
  const signed = (key, data) => host.hash(hashes[key.algorithm.hash.name], keyBytes(key), data);
  const usable = (algorithm, key, usage) => {
    hmac(algorithm, ofSignatures, usage);
    if (!key.usages.includes(usage)) throw refused(`Unable to use this key to ${usage}`, 'InvalidAccessError');
  };
  class SubtleCrypto {
    constructor() { throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR'); }
    async digest(algorithm, data) {
      const place = call('digest', this, arguments, 2);
      algorithm = identifier(algorithm, place('1st'));
      data = bytes(data, place('2nd'));
      return host.hash(hashes[digestOf(algorithm)], undefined, data);
    }
    async sign(algorithm, key, data) {
      const place = call('sign', this, arguments, 3);
      algorithm = identifier(algorithm, place('1st'));
      isKey(key, place('2nd'));
      data = bytes(data, place('3rd'));
      usable(algorithm, key, 'sign');
      return signed(key, data);
    }
    async verify(algorithm, key, signature, data) {
      const place = call('verify', this, arguments, 4);
      algorithm = identifier(algorithm, place('1st'));
      isKey(key, place('2nd'));
      signature = bytes(signature, place('3rd'));
      data = bytes(data, place('4th'));
      usable(algorithm, key, 'verify');
      return host.compare(signature, new Bytes(signed(key, data))) === 0;
    }
    async importKey(format, keyData, algorithm, extractable, keyUsages) {
      const place = call('importKey', this, arguments, 4);
      format = keyFormat(format, place('1st'));
      if (format !== 'jwk') keyData = bytes(keyData, place('2nd'));
      else if (!isObject(keyData) && keyData !== undefined && keyData !== null) throw wrong(place('2nd'), 'can not be converted to a dictionary');
      algorithm = identifier(algorithm, place('3rd'));
      const usages = usagesOf(keyUsages, place('5th'));
      hmac(algorithm, ofKeys, 'importKey');
      if (typeof algorithm === 'string' || algorithm.hash === undefined) throw required('hash', 'HmacImportParams');
      const hash = digestOf(identifier(algorithm.hash, place('3rd')));
      if (usages.some((usage) => usage !== 'sign' && usage !== 'verify')) throw refused('Unsupported key usage for an HMAC key', 'SyntaxError');
      if (format !== 'raw' && format !== 'jwk') throw new host.events.DOMException(`Unable to import HMAC key with format ${format}`);
      const key = format === 'raw' ? keyData : ofJWK(keyData ?? {}, hash, !!extractable, usages);
      const length = key.length * 8;
      if (format === 'raw') {
        if (length === 0 || algorithm.length === 0) throw refused('Zero-length key is not supported', 'DataError');
        if (algorithm.length !== undefined && algorithm.length !== length) throw refused('Invalid key length', 'DataError');
      }
      if (usages.length === 0) throw refused('Usages cannot be empty when importing a secret key.', 'SyntaxError');
      return makeKey({ bytes: key, extractable: !!extractable, usages, algorithm: { name: 'HMAC', hash: { name: hash }, length } });
    }
    async exportKey(format, key) {
      const place = call('exportKey', this, arguments, 2);
      format = keyFormat(format, place('1st'));
      isKey(key, place('2nd'));
      if (!key.extractable) throw refused('key is not extractable', 'InvalidAccessException');
      if (format === 'raw') return keyBytes(key).slice().buffer;
      if (format !== 'jwk') throw refused(`Unable to export a ${format === 'spki' ? 'raw' : format} HMAC secret key`, 'InvalidAccessError');
      return { key_ops: [...key.usages], ext: key.extractable, kty: 'oct', k: host.toText(keyBytes(key), 'base64url'), alg: `HS${key.algorithm.hash.name.slice(4)}` };
    }
  }
  for (const name of ['encrypt', 'decrypt', 'generateKey', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey']) {
    defineProperty(SubtleCrypto.prototype, name, { value() { host.missing('crypto.subtle.' + name); }, writable: true, enumerable: true, configurable: true });
  }
  defineProperty(SubtleCrypto.prototype, host.custom, { value: undefined, configurable: true, writable: true });
  shown('SubtleCrypto', SubtleCrypto);
  const subtle = Object.create(SubtleCrypto.prototype);
  return { subtle, SubtleCrypto, CryptoKey };
});
