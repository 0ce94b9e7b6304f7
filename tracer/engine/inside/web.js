// The web's classes as Node has them, for goja, which has none. Bytes, URLs and hashes are prim's, in Go.
(function (prim, web) {
  'use strict';
  const { defineProperty, defineProperties, getOwnPropertyNames, entries } = Object;
  const Later = Promise, Bytes = Uint8Array, Wrong = TypeError;
  const nothing = () => {};
  // prim.kind is the class of an object; goja tells collections from plain objects by what they do alone.
  const classOf = prim.kind, { apply } = Reflect;
  const getter = (C, name) => Object.getOwnPropertyDescriptor(C.prototype, name).get;
  const brands = [['Map', getter(Map, 'size')], ['Set', getter(Set, 'size')], ['ArrayBuffer', getter(ArrayBuffer, 'byteLength')], ['WeakMap', WeakMap.prototype.has], ['WeakSet', WeakSet.prototype.has]];
  prim.kind = (object) => {
    const kind = classOf(object);
    if (kind !== 'Object') return kind;
    for (const [name, probe] of brands) {
      try {
        apply(probe, object, [object]);
        return name;
      } catch {
        // it is none
      }
    }
    return kind;
  };
  const coded = (e, code) => {
    defineProperty(e, 'code', { value: code, writable: true, enumerable: true, configurable: true });
    return e;
  };
  // shown makes a class's members enumerable, as Web IDL does, names it, and stops whoever prints an instance.
  const shown = (name, Class, ...statics) => {
    for (const key of getOwnPropertyNames(Class.prototype)) {
      if (key !== 'constructor') defineProperty(Class.prototype, key, { enumerable: true });
    }
    for (const key of statics) defineProperty(Class, key, { enumerable: true });
    defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true });
    defineProperty(Class.prototype, prim.custom, { value: () => prim.missing(`the inspection of a ${name}`), configurable: true, writable: true });
    web[name] = Class;
    return Class;
  };
  const scalar = (v) => prim.wellFormed(`${v}`);

  // DOMException.

  const exceptionCodes = {
    IndexSizeError: 1, HierarchyRequestError: 3, WrongDocumentError: 4, InvalidCharacterError: 5, NoModificationAllowedError: 7, NotFoundError: 8,
    NotSupportedError: 9, InUseAttributeError: 10, InvalidStateError: 11, SyntaxError: 12, InvalidModificationError: 13, NamespaceError: 14,
    InvalidAccessError: 15, TypeMismatchError: 17, SecurityError: 18, NetworkError: 19, AbortError: 20, URLMismatchError: 21,
    QuotaExceededError: 22, TimeoutError: 23, InvalidNodeTypeError: 24, DataCloneError: 25,
  };
  class DOMException extends Error {
    #name;
    constructor(message = '', options = 'Error') {
      super(message);
      this.#name = typeof options === 'object' ? `${options?.name ?? 'Error'}` : `${options}`;
      if (typeof options === 'object' && options !== null && 'cause' in options) defineProperty(this, 'cause', { value: options.cause, writable: true, configurable: true });
    }
    get name() { return this.#name; }
    get code() { return exceptionCodes[this.#name] ?? 0; }
  }
  defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });
  web.DOMException = DOMException;

  // Events.

  class Event {
    #type; #options; #stopped = false; #prevented = false; target = null; currentTarget = null;
    constructor(type, options = {}) {
      if (arguments.length === 0) throw coded(new Wrong('The "type" argument must be specified'), 'ERR_MISSING_ARGS');
      this.#type = `${type}`;
      this.#options = { bubbles: !!options?.bubbles, cancelable: !!options?.cancelable, composed: !!options?.composed };
      defineProperties(this, { target: { enumerable: false }, currentTarget: { enumerable: false } });
    }
    get type() { return this.#type; }
    get bubbles() { return this.#options.bubbles; }
    get cancelable() { return this.#options.cancelable; }
    get composed() { return this.#options.composed; }
    get defaultPrevented() { return this.#options.cancelable && this.#prevented; }
    get timeStamp() { return prim.elapsed(); }
    get isTrusted() { return false; }
    get eventPhase() { return this.currentTarget ? 2 : 0; }
    get srcElement() { return this.target; }
    preventDefault() { this.#prevented = true; }
    stopPropagation() {}
    stopImmediatePropagation() { this.#stopped = true; }
    composedPath() { return this.currentTarget ? [this.currentTarget] : []; }
    static stopped(event) { return event.#stopped; }
  }
  const { stopped } = Event;
  delete Event.stopped;
  shown('Event', Event);
  class EventTarget {
    #listeners = new Map();
    addEventListener(type, listener, options = {}) {
      if (listener === null || listener === undefined) return;
      const once = typeof options === 'object' && !!options?.once;
      const capture = typeof options === 'boolean' ? options : !!options?.capture;
      const list = this.#listeners.get(`${type}`) ?? [];
      if (list.some((l) => l.listener === listener && l.capture === capture)) return;
      this.#listeners.set(`${type}`, [...list, { listener, once, capture }]);
      options?.signal?.addEventListener('abort', () => this.removeEventListener(type, listener, options));
    }
    removeEventListener(type, listener, options = {}) {
      const capture = typeof options === 'boolean' ? options : !!options?.capture;
      const list = this.#listeners.get(`${type}`) ?? [];
      this.#listeners.set(`${type}`, list.filter((l) => l.listener !== listener || l.capture !== capture));
    }
    dispatchEvent(event) {
      event.target = event.currentTarget = this;
      for (const one of this.#listeners.get(event.type) ?? []) {
        if (!this.#listeners.get(event.type).includes(one)) continue;
        if (one.once) this.removeEventListener(event.type, one.listener, one.capture);
        try {
          if (typeof one.listener === 'function') one.listener.call(this, event);
          else one.listener.handleEvent(event);
        } catch (e) {
          prim.tick(() => { throw e; });
        }
        if (stopped(event)) break;
      }
      event.currentTarget = null;
      return !event.defaultPrevented;
    }
  }
  shown('EventTarget', EventTarget);
  let making = false;
  class AbortSignal extends EventTarget {
    #aborted = false; #reason = undefined; #handler = null;
    constructor() {
      if (!making) throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR');
      super();
    }
    get aborted() { return this.#aborted; }
    get reason() { return this.#reason; }
    get onabort() { return this.#handler; }
    set onabort(f) {
      if (this.#handler) this.removeEventListener('abort', this.#handler);
      this.#handler = typeof f === 'function' ? f : null;
      if (this.#handler) this.addEventListener('abort', this.#handler);
    }
    throwIfAborted() { if (this.#aborted) throw this.#reason; }
    static abort(reason) {
      const signal = newSignal();
      abort(signal, reason);
      return signal;
    }
    static timeout(delay) {
      const signal = newSignal();
      prim.timer(() => abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay).unref();
      return signal;
    }
    static any(signals) {
      const signal = newSignal();
      for (const s of signals) {
        if (s.aborted) {
          abort(signal, s.reason);
          break;
        }
        s.addEventListener('abort', () => abort(signal, s.reason));
      }
      return signal;
    }
    static end(signal, reason) {
      if (signal.#aborted) return;
      signal.#aborted = true;
      signal.#reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
      signal.dispatchEvent(new Event('abort'));
    }
  }
  const { end: abort } = AbortSignal;
  delete AbortSignal.end;
  const newSignal = () => {
    making = true;
    try {
      return new AbortSignal();
    } finally {
      making = false;
    }
  };
  shown('AbortSignal', AbortSignal);
  class AbortController {
    #signal = newSignal();
    get signal() { return this.#signal; }
    abort(reason = undefined) { abort(this.#signal, reason); }
  }
  shown('AbortController', AbortController);

  // Encoding.

  const viewOf = (data, what) => {
    if (data instanceof ArrayBuffer) return new Bytes(data);
    if (ArrayBuffer.isView(data)) return new Bytes(data.buffer, data.byteOffset, data.byteLength);
    throw coded(new Wrong(`The "${what}" argument must be an instance of ArrayBuffer or ArrayBufferView.`), 'ERR_INVALID_ARG_TYPE');
  };
  class TextEncoder {
    get encoding() { return 'utf-8'; }
    encode(text = '') { return new Bytes(prim.encode(scalar(text))); }
    encodeInto(text, target) {
      let read = 0, written = 0;
      for (const c of `${text}`) {
        const bytes = new Bytes(prim.encode(scalar(c)));
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
      if (!utf8Labels.has(name)) prim.missing(`TextDecoder of ${name}`);
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
      const text = prim.decode(bytes, this.#fatal);
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
  const invalidCharacter = () => new DOMException('Invalid character', 'InvalidCharacterError');
  web.atob = function atob(text) {
    if (arguments.length === 0) throw coded(new Wrong('The "input" argument must be specified'), 'ERR_MISSING_ARGS');
    const out = prim.atob(`${text}`);
    if (out === undefined && /[^A-Za-z0-9+/=\t\n\f\r ]/.test(`${text}`)) throw invalidCharacter();
    if (out === undefined) throw new DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError');
    return out;
  };
  web.btoa = function btoa(text) {
    if (arguments.length === 0) throw coded(new Wrong('The "input" argument must be specified'), 'ERR_MISSING_ARGS');
    text = `${text}`;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) throw invalidCharacter();
    return prim.toText(new Bytes(prim.fromText(text, 'latin1')), 'base64');
  };

  // URL and URLSearchParams.

  class URLSearchParams {
    #list = []; #changed = nothing;
    constructor(init = '') {
      init ??= '';
      if (typeof init === 'object' && init !== null || typeof init === 'function') {
        const iterate = init[Symbol.iterator];
        if (iterate === null || iterate === undefined) {
          for (const key of Reflect.ownKeys(init)) {
            if (Object.getOwnPropertyDescriptor(init, key)?.enumerable) this.#list.push([scalar(key), scalar(init[key])]);
          }
        } else if (typeof iterate !== 'function') throw coded(new Wrong('Query pairs must be iterable'), 'ERR_ARG_NOT_ITERABLE');
        else {
          for (const pair of init) {
            if (pair === null || typeof pair !== 'object' && typeof pair !== 'function' || typeof pair[Symbol.iterator] !== 'function') {
              throw coded(new Wrong('Each query pair must be an iterable [name, value] tuple'), 'ERR_INVALID_TUPLE');
            }
            const both = [...pair];
            if (both.length !== 2) throw coded(new Wrong('Each query pair must be an iterable [name, value] tuple'), 'ERR_INVALID_TUPLE');
            this.#list.push([scalar(both[0]), scalar(both[1])]);
          }
        }
      } else {
        const text = scalar(init);
        this.#list = prim.query(text.startsWith('?') ? text.slice(1) : text);
      }
    }
    get size() { return this.#list.length; }
    append(name, value) { need(arguments, 2, 'name', 'value'); this.#list.push([scalar(name), scalar(value)]); this.#changed(); }
    delete(name, value = undefined) {
      need(arguments, 1, 'name');
      name = scalar(name);
      if (value === undefined) this.#list = this.#list.filter((p) => p[0] !== name);
      else {
        value = scalar(value);
        this.#list = this.#list.filter((p) => p[0] !== name || p[1] !== value);
      }
      this.#changed();
    }
    get(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.find((p) => p[0] === name)?.[1] ?? null; }
    getAll(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.filter((p) => p[0] === name).map((p) => p[1]); }
    has(name, value = undefined) {
      need(arguments, 1, 'name');
      name = scalar(name);
      if (value !== undefined) value = scalar(value);
      return this.#list.some((p) => p[0] === name && (value === undefined || p[1] === value));
    }
    set(name, value) {
      need(arguments, 2, 'name', 'value');
      name = scalar(name);
      value = scalar(value);
      const at = this.#list.findIndex((p) => p[0] === name);
      if (at < 0) this.#list.push([name, value]);
      else {
        this.#list[at] = [name, value];
        this.#list = this.#list.filter((p, i) => i <= at || p[0] !== name);
      }
      this.#changed();
    }
    sort() { this.#list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)); this.#changed(); }
    forEach(callback, self = undefined) {
      if (typeof callback !== 'function') throw coded(new Wrong(`The "callback" argument must be of type function. Received ${prim.received(callback)}`), 'ERR_INVALID_ARG_TYPE');
      for (let i = 0; i < this.#list.length; i++) callback.call(self, this.#list[i][1], this.#list[i][0], this);
    }
    entries() { return pairs(() => this.#list, (p) => [p[0], p[1]], 'URLSearchParams'); }
    keys() { return pairs(() => this.#list, (p) => p[0], 'URLSearchParams'); }
    values() { return pairs(() => this.#list, (p) => p[1], 'URLSearchParams'); }
    toString() { return prim.form(this.#list); }
    static link(params, changed, list) {
      params.#changed = changed;
      if (list) params.#list = list;
    }
  }
  const linked = URLSearchParams.link; // sets what is called when they change, and the list itself
  delete URLSearchParams.link;
  defineProperty(URLSearchParams.prototype, Symbol.iterator, { value: URLSearchParams.prototype.entries, writable: true, configurable: true });
  shown('URLSearchParams', URLSearchParams);
  const need = (args, n, ...names) => {
    if (args.length >= n) return;
    const list = names.map((x) => `"${x}"`);
    throw coded(new Wrong(`The ${list.join(' and ')} argument${n > 1 ? 's' : ''} must be specified`), 'ERR_MISSING_ARGS');
  };
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const pairs = (list, pick, name) => {
    let at = 0;
    const it = Object.create(iteratorPrototype);
    defineProperty(it, 'next', {
      value: () => (at < list().length ? { value: pick(list()[at++]), done: false } : { value: undefined, done: true }), enumerable: true, writable: true, configurable: true,
    });
    defineProperty(it, Symbol.toStringTag, { value: name + ' Iterator', configurable: true });
    return it;
  };

  class URL {
    #u; #params;
    constructor(input, base = undefined) {
      if (arguments.length === 0) throw coded(new Wrong('The "url" argument must be specified'), 'ERR_MISSING_ARGS');
      input = scalar(input);
      if (base !== undefined) base = scalar(base);
      this.#u = prim.url(input, base);
      if (!this.#u) {
        const e = coded(new Wrong('Invalid URL'), 'ERR_INVALID_URL');
        e.input = input;
        if (base !== undefined) e.base = base;
        throw e;
      }
      this.#params = new URLSearchParams(this.#u.get('search'));
      linked(this.#params, () => this.#u.set('search', `${this.#params}`));
    }
    get href() { return this.#u.get('href'); }
    set href(v) {
      const u = prim.url(scalar(v), undefined);
      if (!u) {
        const e = coded(new Wrong('Invalid URL'), 'ERR_INVALID_URL');
        e.input = `${v}`;
        throw e;
      }
      this.#u = u;
      this.#reread();
    }
    #reread() { linked(this.#params, () => this.#u.set('search', `${this.#params}`), prim.query(this.#u.get('search').slice(1))); }
    get origin() { return this.#u.get('origin'); }
    get protocol() { return this.#u.get('protocol'); }
    set protocol(v) { this.#u.set('protocol', scalar(v)); }
    get username() { return this.#u.get('username'); }
    set username(v) { this.#u.set('username', scalar(v)); }
    get password() { return this.#u.get('password'); }
    set password(v) { this.#u.set('password', scalar(v)); }
    get host() { return this.#u.get('host'); }
    set host(v) { this.#u.set('host', scalar(v)); }
    get hostname() { return this.#u.get('hostname'); }
    set hostname(v) { this.#u.set('hostname', scalar(v)); }
    get port() { return this.#u.get('port'); }
    set port(v) { this.#u.set('port', scalar(v)); }
    get pathname() { return this.#u.get('pathname'); }
    set pathname(v) { this.#u.set('pathname', scalar(v)); }
    get search() { return this.#u.get('search'); }
    set search(v) { this.#u.set('search', scalar(v)); this.#reread(); }
    get searchParams() { return this.#params; }
    get hash() { return this.#u.get('hash'); }
    set hash(v) { this.#u.set('hash', scalar(v)); }
    toString() { return this.href; }
    toJSON() { return this.href; }
    static canParse(input, base = undefined) { return !!prim.url(scalar(input), base === undefined ? undefined : scalar(base)); }
  }
  shown('URL', URL);

  // Headers, bodies, Request and Response.

  const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  const named = (method, name) => {
    name = `${name}`;
    if (!token.test(name)) throw new Wrong(`Headers.${method}: ${method === 'append' ? `"${name}"` : name} is an invalid header name.`);
    return name.toLowerCase();
  };
  const valued = (method, value) => {
    value = `${value}`.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
    for (let i = 0; i < value.length; i++) {
      const c = value.charCodeAt(i);
      if (c > 255) throw new Wrong(`Cannot convert argument to a ByteString because the character at index ${i} has a value of ${c} which is greater than 255.`);
      if (c === 0 || c === 10 || c === 13) throw new Wrong(`Headers.${method}: "${value}" is an invalid header value.`);
    }
    return value;
  };
  class Headers {
    #map = new Map(); #cookies = [];
    constructor(init = undefined) {
      if (init === undefined || init === null && arguments.length === 0) return;
      if (init === null || typeof init !== 'object' && typeof init !== 'function') {
        throw new Wrong('Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.');
      }
      if (typeof init[Symbol.iterator] === 'function') {
        for (const pair of init) {
          const both = [...pair];
          if (both.length !== 2) throw new Wrong(`Headers constructor: expected name/value pair to be length 2, found ${both.length}.`);
          this.append(both[0], both[1]);
        }
      } else for (const key of Reflect.ownKeys(init)) if (Object.getOwnPropertyDescriptor(init, key)?.enumerable) this.append(key, init[key]);
    }
    append(name, value) {
      name = named('append', name);
      value = valued('append', value);
      if (name === 'set-cookie') this.#cookies.push(value);
      this.#map.set(name, this.#map.has(name) ? this.#map.get(name) + (name === 'cookie' ? '; ' : ', ') + value : value);
    }
    delete(name) { name = named('delete', name); if (name === 'set-cookie') this.#cookies = []; this.#map.delete(name); }
    get(name) { return this.#map.get(named('get', name)) ?? null; }
    has(name) { return this.#map.has(named('has', name)); }
    set(name, value) {
      name = named('set', name);
      value = valued('set', value);
      if (name === 'set-cookie') this.#cookies = [value];
      this.#map.set(name, value);
    }
    getSetCookie() { return [...this.#cookies]; }
    #sorted() {
      const out = [];
      for (const name of [...this.#map.keys()].sort()) {
        if (name === 'set-cookie') for (const c of this.#cookies) out.push([name, c]);
        else out.push([name, this.#map.get(name)]);
      }
      return out;
    }
    entries() { return pairs(() => this.#sorted(), (p) => p, 'Headers'); }
    keys() { return pairs(() => this.#sorted(), (p) => p[0], 'Headers'); }
    values() { return pairs(() => this.#sorted(), (p) => p[1], 'Headers'); }
    forEach(callback, self = undefined) {
      if (typeof callback !== 'function') throw new Wrong("Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.");
      for (const [name, value] of this.#sorted()) callback.call(self, value, name, this);
    }
  }
  defineProperty(Headers.prototype, Symbol.iterator, { value: Headers.prototype.entries, writable: true, configurable: true });
  shown('Headers', Headers);

  const hollow = (name) => {
    class Hollow {
      constructor() { prim.missing(name); }
    }
    defineProperty(Hollow, 'name', { value: name });
    return shown(name, Hollow);
  };
  const Blob = hollow('Blob');
  const File = hollow('File');
  const FormData = hollow('FormData');
  const ReadableStream = hollow('ReadableStream');
  web.missingClasses = { Blob, File, FormData, ReadableStream };

  // A body is a stream that has all its bytes at once.
  const owners = new WeakMap(); // of a stream: the request or response, and what takes its bytes
  const streamOf = (take, isUsed, peek) => {
    let reader = null;
    const stream = Object.create(ReadableStream.prototype);
    const read = async () => {
      if (isUsed()) return { value: undefined, done: true };
      const value = take();
      return value.length > 0 ? { value, done: false } : { value: undefined, done: true };
    };
    const members = {
      getReader() {
        if (reader) throw coded(new Wrong('Invalid state: ReadableStream is locked'), 'ERR_INVALID_STATE');
        reader = { read, releaseLock() { reader = null; }, async cancel() { if (!isUsed()) take(); }, closed: new Later(nothing) };
        return reader;
      },
      async cancel() { if (!isUsed()) take(); },
      [Symbol.asyncIterator]() { return { next: read, async return() { if (!isUsed()) take(); return { value: undefined, done: true }; } }; },
    };
    for (const name of ['tee', 'pipeTo', 'pipeThrough']) members[name] = () => prim.missing('ReadableStream.' + name);
    for (const key of Reflect.ownKeys(members)) defineProperty(stream, key, { value: members[key], configurable: true, writable: true });
    defineProperty(stream, 'locked', { get: () => reader !== null, configurable: true });
    owners.set(stream, { take, isUsed, peek, isLocked: () => reader !== null });
    return stream;
  };

  // extract gives the bytes of a body and the content type it brings.
  const extract = (body) => {
    if (typeof body === 'string') return { bytes: new Bytes(prim.encode(scalar(body))), type: 'text/plain;charset=UTF-8' };
    if (body instanceof URLSearchParams) return { bytes: new Bytes(prim.encode(`${body}`)), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
    if (body instanceof ArrayBuffer) return { bytes: new Bytes(body.slice(0)) };
    if (ArrayBuffer.isView(body)) return { bytes: new Bytes(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength)) };
    const owner = owners.get(body);
    if (owner) {
      if (owner.isUsed() || owner.isLocked()) throw new Wrong('Response body object should not be disturbed or locked');
      return { bytes: owner.peek(), from: owner };
    }
    if (body !== null && typeof body === 'object' && (typeof body[Symbol.asyncIterator] === 'function' || body instanceof Blob || body instanceof FormData)) {
      prim.missing('a body of this kind');
    }
    return { bytes: new Bytes(prim.encode(scalar(body))), type: 'text/plain;charset=UTF-8' };
  };
  // Body is what Request and Response have in common.
  class Body {
    #bytes = null; #used = false;
    get body() {
      if (this.#bytes === null) return null;
      this.#stream ??= streamOf(() => {
        this.#used = true;
        return this.#bytes;
      }, () => this.#used, () => this.#bytes);
      return this.#stream;
    }
    #stream; #from;
    get bodyUsed() { return this.#used && this.#bytes !== null; }
    #take() {
      if (this.bodyUsed) return Later.reject(new Wrong('Body is unusable: Body has already been read'));
      this.#used = this.#bytes !== null;
      this.#from?.take();
      return Later.resolve(this.#bytes ?? new Bytes(0));
    }
    arrayBuffer() { return this.#take().then((b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength)); }
    text() { return this.#take().then((b) => new TextDecoder().decode(b)); }
    json() { return this.#take().then((b) => prim.parse(new TextDecoder().decode(b))); }
    bytes() { return this.#take().then((b) => new Bytes(b)); }
    blob() { prim.missing(`${this.constructor.name}.blob`); }
    formData() {
      const type = this.headers.get('content-type') ?? '';
      if (!/^application\/x-www-form-urlencoded/i.test(type)) prim.missing(`${this.constructor.name}.formData`);
      prim.missing(`${this.constructor.name}.formData`);
    }
    static fill(object, bytes, from = undefined) {
      object.#bytes = bytes;
      object.#from = from;
    }
    static bytes(object) { return object.#bytes; }
  }
  const { fill, bytes: bytesOf } = Body;
  delete Body.fill;
  delete Body.bytes;
  delete Body.prototype.bytes;
  const bodyMembers = ['body', 'bodyUsed', 'arrayBuffer', 'text', 'json', 'blob', 'formData'];
  const mix = (Class) => {
    for (const name of bodyMembers) defineProperty(Class.prototype, name, { ...Object.getOwnPropertyDescriptor(Body.prototype, name), enumerable: true });
  };
  const bare = new Set([101, 204, 205, 304]);
  // The class between keeps Body out of the prototype chain that programs see.
  const hiddenBase = (make) => {
    const Class = make(Body);
    mix(Class);
    Object.setPrototypeOf(Class.prototype, Object.prototype);
    return Class;
  };
  const Response = hiddenBase((Base) => class Response extends Base {
    #status = 200; #text = ''; #headers; #type = 'default';
    constructor(body = null, init = {}) {
      super();
      init ??= {};
      if (typeof init !== 'object' && typeof init !== 'function') throw new Wrong('Response constructor: Expected init ("' + typeof init + '") to be one of: Null, Undefined, Object.');
      if (init.status !== undefined) {
        this.#status = Math.trunc(Number(init.status)) & 0xffff;
        if (this.#status < 200 || this.#status > 599) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
      }
      if (init.statusText !== undefined) this.#text = `${init.statusText}`;
      this.#headers = new Headers(init.headers ?? undefined);
      if (body === null || body === undefined) return;
      if (bare.has(this.#status)) throw new Wrong(`Response constructor: Invalid response status code ${this.#status}`);
      const { bytes, type, from } = extract(body);
      fill(this, bytes, from);
      if (type && !this.#headers.has('content-type')) this.#headers.append('content-type', type);
    }
    get type() { return this.#type; }
    get url() { return ''; }
    get redirected() { return false; }
    get status() { return this.#status; }
    get ok() { return this.#status >= 200 && this.#status <= 299; }
    get statusText() { return this.#text; }
    get headers() { return this.#headers; }
    clone() {
      if (this.bodyUsed) throw new Wrong('Response.clone: Body has already been consumed.');
      const made = new Response(null, { status: this.#status, statusText: this.#text, headers: this.#headers });
      fill(made, bytesOf(this));
      return made;
    }
    static error() {
      const made = new Response();
      made.#status = 0;
      made.#type = 'error';
      return made;
    }
    static redirect(url, status = 302) {
      let parsed;
      try {
        parsed = new URL(`${url}`);
      } catch (e) {
        throw new Wrong(`Failed to parse URL from ${url}`, { cause: e });
      }
      if (![301, 302, 303, 307, 308].includes(status)) throw new RangeError(`Invalid status code ${status}`);
      return new Response(null, { status, headers: { location: parsed.href } });
    }
    static json(data, init = {}) {
      const text = prim.stringify(data);
      if (text === undefined) throw new Wrong('Value is not JSON serializable');
      const headers = new Headers(init?.headers ?? undefined);
      if (!headers.has('content-type')) headers.set('content-type', 'application/json');
      return new Response(text, { ...init, headers });
    }
  });
  shown('Response', Response, 'error', 'redirect', 'json');

  const usual = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);
  const Request = hiddenBase((Base) => class Request extends Base {
    #method = 'GET'; #url; #headers; #signal; #init;
    constructor(input, init = {}) {
      super();
      if (arguments.length === 0) throw new Wrong("Request constructor: 1 argument required, but 0 found.");
      init ??= {};
      let bytes = null;
      if (input instanceof Request) {
        this.#url = input.#url;
        this.#method = input.#method;
        this.#headers = new Headers(init.headers ?? input.#headers);
        this.#signal = input.#signal;
        bytes = bytesOf(input);
        if (bytes !== null && init.body === undefined && input.bodyUsed) throw new Wrong('Cannot construct a Request with a Request object that has already been used.');
      } else {
        const u = prim.url(scalar(input), undefined);
        if (!u) throw new Wrong('Failed to parse URL from ' + input, { cause: coded(new Wrong('Invalid URL'), 'ERR_INVALID_URL') });
        if (u.get('username') !== '' || u.get('password') !== '') throw new Wrong('Request cannot be constructed from a URL that includes credentials: ' + input);
        this.#url = u.get('href');
        this.#headers = new Headers(init.headers ?? undefined);
      }
      if (init.method !== undefined) {
        const method = `${init.method}`;
        if (!token.test(method)) throw new Wrong(`'${method}' is not a valid HTTP method.`);
        if (/^(?:connect|trace|track)$/i.test(method)) throw new Wrong(`'${method}' HTTP method is unsupported.`);
        this.#method = usual.has(method.toUpperCase()) ? method.toUpperCase() : method;
      }
      if (init.signal !== undefined && init.signal !== null) this.#signal = AbortSignal.any([init.signal]);
      this.#signal ??= newSignal();
      this.#init = init;
      if (init.body !== null && init.body !== undefined) {
        if (this.#method === 'GET' || this.#method === 'HEAD') throw new Wrong('Request with GET/HEAD method cannot have body.');
        const made = extract(init.body);
        ({ bytes } = made);
        if (made.type && !this.#headers.has('content-type')) this.#headers.append('content-type', made.type);
      }
      fill(this, bytes);
    }
    get method() { return this.#method; }
    get url() { return this.#url; }
    get headers() { return this.#headers; }
    get destination() { return ''; }
    get referrer() { return 'about:client'; }
    get referrerPolicy() { return this.#init.referrerPolicy ?? ''; }
    get mode() { return this.#init.mode ?? 'cors'; }
    get credentials() { return this.#init.credentials ?? 'same-origin'; }
    get cache() { return this.#init.cache ?? 'default'; }
    get redirect() { return this.#init.redirect ?? 'follow'; }
    get integrity() { return this.#init.integrity ?? ''; }
    get keepalive() { return !!this.#init.keepalive; }
    get isReloadNavigation() { return false; }
    get isHistoryNavigation() { return false; }
    get signal() { return this.#signal; }
    get duplex() { return 'half'; }
    clone() {
      if (this.bodyUsed) throw new Wrong('unusable');
      const made = new Request(this);
      fill(made, bytesOf(this));
      return made;
    }
  });
  shown('Request', Request);

  // structuredClone.

  const cloneFailed = (text) => new DOMException(`${text} could not be cloned.`, 'DataCloneError');
  const errorNames = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const clone = (value, seen) => {
    if (typeof value === 'symbol') throw cloneFailed(String(value));
    if (typeof value === 'function') throw cloneFailed(Function.prototype.toString.call(value));
    if (value === null || typeof value !== 'object') return value;
    if (seen.has(value)) return seen.get(value);
    const keep = (made) => {
      seen.set(value, made);
      return made;
    };
    switch (prim.kind(value)) {
      case 'Boolean': return keep(Object(Boolean.prototype.valueOf.call(value)));
      case 'Number': return keep(Object(Number.prototype.valueOf.call(value)));
      case 'String': return keep(Object(String.prototype.valueOf.call(value)));
      case 'Date': return keep(new Date(Date.prototype.getTime.call(value)));
      case 'RegExp': return keep(new RegExp(value.source, value.flags));
      case 'Map': {
        const made = keep(new Map());
        for (const [k, v] of [...Map.prototype.entries.call(value)]) made.set(clone(k, seen), clone(v, seen));
        return made;
      }
      case 'Set': {
        const made = keep(new Set());
        for (const v of [...Set.prototype.values.call(value)]) made.add(clone(v, seen));
        return made;
      }
      case 'ArrayBuffer': return keep(value.slice(0));
      case 'Error': {
        const name = errorNames[value.name] ? value.name : 'Error';
        const made = keep(Object.create((errorNames[name] ?? Error).prototype));
        const real = keep(new (errorNames[name] ?? Error)());
        void made;
        const d = Object.getOwnPropertyDescriptor(value, 'message');
        if (d && 'value' in d) defineProperty(real, 'message', { value: `${d.value}`, writable: true, configurable: true });
        if (Object.hasOwn(value, 'cause')) defineProperty(real, 'cause', { value: clone(value.cause, seen), writable: true, configurable: true });
        defineProperty(real, 'stack', { value: value.stack, writable: true, configurable: true });
        return real;
      }
      case 'Promise': case 'WeakMap': case 'WeakSet': case 'Proxy':
        throw cloneFailed(`#<${prim.kind(value)}>`);
      default:
    }
    if (ArrayBuffer.isView(value)) {
      const buffer = clone(value.buffer, seen);
      if (value instanceof DataView) return keep(new DataView(buffer, value.byteOffset, value.byteLength));
      const kind = globalThis[Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get.call(value)];
      return keep(new kind(buffer, value.byteOffset, value.length));
    }
    const made = keep(Array.isArray(value) ? new Array(value.length) : {});
    for (const key of Object.keys(value)) {
      defineProperty(made, key, { value: clone(value[key], seen), writable: true, enumerable: true, configurable: true });
    }
    return made;
  };
  web.structuredClone = function structuredClone(value, options = undefined) {
    if (arguments.length === 0) throw coded(new Wrong('The "value" argument must be specified'), 'ERR_MISSING_ARGS');
    if (options?.transfer?.length > 0) prim.missing('a transfer of structuredClone');
    return clone(value, new Map());
  };
  web.queueMicrotask = function queueMicrotask(callback) {
    if (typeof callback !== 'function') throw coded(new Wrong(`The "callback" argument must be of type function. Received ${prim.received(callback)}`), 'ERR_INVALID_ARG_TYPE');
    prim.microtask(callback);
  };
  web.performance = defineProperty({
    now: () => prim.elapsed(), timeOrigin: 0, timing: undefined, toJSON() { return { timeOrigin: this.timeOrigin }; },
    mark() { prim.missing('performance.mark'); }, measure() { prim.missing('performance.measure'); },
  }, Symbol.toStringTag, { value: 'Performance', configurable: true });
  void entries;
  return web;
});
