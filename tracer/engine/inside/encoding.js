// TextEncoder, TextDecoder, atob and btoa.
(function (host) {
  'use strict';
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded, shown, scalar } = host.base;
  // Encoding.

  const viewOf = (data, what) => {
    if (data instanceof ArrayBuffer) return new Bytes(data);
    if (ArrayBuffer.isView(data)) return new Bytes(data.buffer, data.byteOffset, data.byteLength);
    throw coded(new Wrong(`The "${what}" argument must be an instance of ArrayBuffer or ArrayBufferView.`), 'ERR_INVALID_ARG_TYPE');
  };
  class TextEncoder {
    get encoding() { return 'utf-8'; }
    encode(text = '') { return new Bytes(host.encode(scalar(text))); }
    encodeInto(text, target) {
      let read = 0, written = 0;
      for (const c of `${text}`) {
        const bytes = new Bytes(host.encode(scalar(c)));
        if (written + bytes.length > target.length) break;
        target.set(bytes, written);
        written += bytes.length;
        read += c.length;
      }
      return { read, written };
    }
  }
  shown('TextEncoder', TextEncoder);
  const utf8Labels = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8', 'unicode11utf8', 'unicode20utf8', 'x-unicode20utf8']);
  class TextDecoder {
    #fatal; #keepMark; #left = new Bytes(0); #started = false;
    constructor(label = 'utf-8', options = {}) {
      const name = `${label}`.trim().toLowerCase();
      if (!utf8Labels.has(name)) host.missing(`TextDecoder of ${name}`);
      this.#fatal = !!options?.fatal;
      this.#keepMark = !!options?.ignoreBOM;
    }
    get encoding() { return 'utf-8'; }
    get fatal() { return this.#fatal; }
    get ignoreBOM() { return this.#keepMark; }
    decode(data = new Bytes(0), options = {}) {
      let bytes = viewOf(data, 'list');
      if (this.#left.length > 0) {
        const joined = new Bytes(this.#left.length + bytes.length);
        joined.set(this.#left);
        joined.set(bytes, this.#left.length);
        bytes = joined;
        this.#left = new Bytes(0);
      }
      if (options?.stream) {
        const cut = bytes.length - unfinished(bytes);
        this.#left = bytes.slice(cut);
        bytes = bytes.subarray(0, cut);
      }
      const text = host.decode(bytes, this.#fatal);
      if (text === undefined) throw coded(new Wrong('The encoded data was not valid for encoding utf-8'), 'ERR_ENCODING_INVALID_ENCODED_DATA');
      const first = !this.#started;
      this.#started = !!options?.stream && (this.#started || bytes.length > 0);
      return first && !this.#keepMark && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
  }
  // unfinished is how many bytes at the end begin a character that more bytes could complete.
  const unfinished = (bytes) => {
    for (let n = 1; n <= 3 && n <= bytes.length; n++) {
      const b = bytes[bytes.length - n];
      if (b >= 0xc0) return (b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2) > n ? n : 0;
      if (b < 0x80) return 0;
    }
    return 0;
  };
  shown('TextDecoder', TextDecoder);
  const invalidCharacter = () => new host.events.DOMException('Invalid character', 'InvalidCharacterError');
  const atob = function (text) {
    if (arguments.length === 0) throw coded(new Wrong('The "input" argument must be specified'), 'ERR_MISSING_ARGS');
    const out = host.atob(`${text}`);
    if (out === undefined && /[^A-Za-z0-9+/=\t\n\f\r ]/.test(`${text}`)) throw invalidCharacter();
    if (out === undefined) throw new host.events.DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError');
    return out;
  };
  const btoa = function (text) {
    if (arguments.length === 0) throw coded(new Wrong('The "input" argument must be specified'), 'ERR_MISSING_ARGS');
    text = `${text}`;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) throw invalidCharacter();
    return host.toText(new Bytes(host.fromText(text, 'latin1')), 'base64');
  };
  return { TextEncoder, TextDecoder, atob, btoa };
});
