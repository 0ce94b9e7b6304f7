// TextEncoder, TextDecoder, atob and btoa.
(function (host) {
  'use strict';
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded, shown, brief, scalar, badType, badThis } = host.base;
  const isObject = (v) => typeof v === 'object' && v !== null;
  const optionsOf = (options) => {
    if (options !== null && typeof options !== 'object' && typeof options !== 'function') throw badType('options', 'of type object', options);
    return options ?? {};
  };
  // named shows an object of a class as one that has these properties.
  const named = (self, Class, keys) => {
    const o = Object.create({ constructor: self.constructor ?? Class });
    for (const key of keys) o[key] = self[key];
    return o;
  };

  class TextEncoder {
    #is = true;
    static #check(self) {
      if (!isObject(self) || !(#is in self)) throw badThis('TextEncoder');
    }
    get encoding() { TextEncoder.#check(this); return 'utf-8'; }
    encode(text = '') { TextEncoder.#check(this); return new Bytes(host.encode(scalar(text))); }
    encodeInto(src, dest) {
      TextEncoder.#check(this);
      if (typeof src !== 'string') throw badType('src', 'of type string', src);
      if (!(dest instanceof Bytes)) throw badType('dest', 'an instance of Uint8Array', dest);
      const all = new Bytes(host.encode(scalar(src)));
      if (all.length <= dest.length) {
        dest.set(all);
        return { read: src.length, written: all.length };
      }
      let written = dest.length; // back to where a character begins
      while (written > 0 && (all[written] & 0xc0) === 0x80) written--;
      const part = all.subarray(0, written);
      dest.set(part);
      return { read: host.decode(part, false).length, written };
    }
    [host.custom](depth, options) {
      TextEncoder.#check(this);
      return typeof depth === 'number' && depth < 0 ? brief(this, options) : host.inspect(named(this, TextEncoder, ['encoding']), options);
    }
  }
  shown('TextEncoder', TextEncoder);

  // Decoding. What bytes are decoded of, and what is left for the bytes that follow in a stream.

  const labels = new Map();
  for (const [encoding, list] of [
    ['utf-8', 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 utf-8 x-unicode20utf8'],
    ['utf-16le', 'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16le utf-16'],
    ['windows-1252', 'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252'],
  ]) for (const label of list.split(' ')) labels.set(label, encoding);
  const encodingOf = (label) => labels.get(label.toLowerCase().replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '')) ?? host.missing(`TextDecoder of ${label}`);
  // unfinished is how many bytes at the end begin a character that more bytes could complete.
  const unfinishedIn = {
    'utf-8'(bytes) {
      const end = bytes.length;
      for (let n = 1; n <= 3 && n <= end; n++) {
        const b = bytes[end - n], next = bytes[end - n + 1];
        if (b < 0x80) return 0;
        if (b < 0xc0) continue;
        if (b < 0xc2 || b > 0xf4 || n >= (b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2)) return 0;
        const bad = n > 1 && (b === 0xe0 && next < 0xa0 || b === 0xed && next > 0x9f || b === 0xf0 && next < 0x90 || b === 0xf4 && next > 0x8f);
        return bad ? 0 : n;
      }
      return 0;
    },
    'utf-16le'(bytes) {
      const odd = bytes.length % 2, last = bytes[bytes.length - odd - 1];
      return odd + (last >= 0xd8 && last <= 0xdb && bytes.length > 1 ? 2 : 0);
    },
    'windows-1252': () => 0,
  };
  const high = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
  // textOf is the text of whole characters; undefined when they are not valid and have to be.
  const textOf = {
    'utf-8': (bytes, fatal) => host.decode(bytes, fatal),
    'utf-16le'(bytes, fatal) {
      const units = host.toText(bytes, 'utf16le') + (bytes.length % 2 === 1 ? '\ud800' : ''); // half a unit is no character
      const text = host.wellFormed(units);
      return fatal && text !== units ? undefined : text;
    },
    'windows-1252': (bytes) => host.toText(bytes, 'latin1').replace(/[\x80-\x9f]/g, (c) => high[c.charCodeAt(0) - 128]),
  };
  const viewOf = (data, name, kinds) => {
    if (data instanceof ArrayBuffer) return new Bytes(data);
    if (ArrayBuffer.isView(data)) return new Bytes(data.buffer, data.byteOffset, data.byteLength);
    throw coded(new Wrong(`The "${name}" argument must be an instance of ${kinds}.`), 'ERR_INVALID_ARG_TYPE');
  };
  class TextDecoder {
    #encoding; #fatal; #keepMark; #left = new Bytes(0); #started = false;
    #streams = false; // whether it was ever asked to keep what is left
    constructor(encoding = 'utf-8', options = {}) {
      encoding = `${encoding}`;
      options = optionsOf(options);
      this.#encoding = encodingOf(encoding);
      this.#fatal = !!options.fatal;
      this.#keepMark = !!options.ignoreBOM;
    }
    static #check(self) {
      if (!isObject(self) || !(#fatal in self)) throw badThis('TextDecoder');
    }
    decode(input = new Bytes(0), options = {}) {
      TextDecoder.#check(this);
      this.#streams ||= !!options?.stream;
      if (!this.#streams && this.#encoding !== 'utf-16le') return this.#whole(input);
      options = optionsOf(options);
      return this.#next(viewOf(input, 'input', 'SharedArrayBuffer, ArrayBuffer or ArrayBufferView'), !!options.stream);
    }
    // What does not come in parts. Node takes windows-1252 for latin1 then.
    #whole(input) {
      if (this.#encoding === 'windows-1252') return host.toText(viewOf(input, 'input', 'ArrayBuffer, SharedArrayBuffer, or ArrayBufferView'), 'latin1');
      const text = this.#valid(viewOf(input, 'list', 'SharedArrayBuffer, ArrayBuffer or ArrayBufferView'));
      return !this.#keepMark && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
    #next(bytes, more) {
      if (this.#left.length > 0) {
        const joined = new Bytes(this.#left.length + bytes.length);
        joined.set(this.#left);
        joined.set(bytes, this.#left.length);
        bytes = joined;
      }
      const cut = more ? bytes.length - unfinishedIn[this.#encoding](bytes) : bytes.length;
      this.#left = bytes.slice(cut);
      const text = this.#valid(bytes.subarray(0, cut));
      const first = !this.#started;
      this.#started = more && (this.#started || text.length > 0);
      return first && !this.#keepMark && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
    #valid(bytes) {
      const text = textOf[this.#encoding](bytes, this.#fatal);
      if (text !== undefined) return text;
      this.#left = new Bytes(0);
      this.#started = false;
      throw coded(new Wrong(`The encoded data was not valid for encoding ${this.#encoding}`), 'ERR_ENCODING_INVALID_ENCODED_DATA');
    }
    get encoding() { TextDecoder.#check(this); return this.#encoding; }
    get fatal() { TextDecoder.#check(this); return this.#fatal; }
    get ignoreBOM() { TextDecoder.#check(this); return this.#keepMark; }
    [host.custom](depth, options) {
      TextDecoder.#check(this);
      if (typeof depth === 'number' && depth < 0) return brief(this, options);
      if (options.showHidden) host.missing('what is hidden in a TextDecoder');
      const o = named(this, TextDecoder, ['encoding', 'fatal', 'ignoreBOM']);
      return `${o.constructor.name} ${host.inspect(o)}`;
    }
  }
  shown('TextDecoder', TextDecoder);

  // Base 64.

  const invalid = (text) => new host.events.DOMException(text, 'InvalidCharacterError');
  const atob = function (text) {
    if (arguments.length === 0) throw coded(new Wrong('The "input" argument must be specified'), 'ERR_MISSING_ARGS');
    text = `${text}`;
    const out = host.atob(text);
    if (out !== undefined) return out;
    const digits = text.replace(/[\t\n\f\r ]+/g, '').replace(/={1,2}$/, '');
    throw invalid(/[^A-Za-z0-9+/]/.test(digits) || digits.length % 4 !== 1 ? 'Invalid character' : 'The string to be decoded is not correctly encoded.');
  };
  const btoa = function (text) {
    if (arguments.length === 0) throw coded(new Wrong('The "input" argument must be specified'), 'ERR_MISSING_ARGS');
    text = `${text}`;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) throw invalid('Invalid character');
    return host.toText(new Bytes(host.fromText(text, 'latin1')), 'base64');
  };
  return { TextEncoder, TextDecoder, atob, btoa };
});
