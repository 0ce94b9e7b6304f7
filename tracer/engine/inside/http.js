// Headers, bodies, Request and Response.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const { parse, stringify } = JSON;
  const Later = Promise, Bytes = Uint8Array, Wrong = TypeError;
  const { coded, shown, lacking, scalar, pairs } = host.base;
  const nothing = () => {};
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

  const hollow = (name, ...members) => {
    class Hollow {
      constructor() { host.missing(name); }
    }
    defineProperty(Hollow, 'name', { value: name });
    lacking(name, Hollow.prototype, members);
    return shown(name, Hollow);
  };
  const Blob = hollow('Blob', 'type', 'size', 'slice', 'arrayBuffer', 'text', 'bytes', 'stream');
  const File = hollow('File', 'name', 'lastModified');
  const FormData = hollow('FormData', 'append', 'delete', 'get', 'getAll', 'has', 'set', 'keys', 'values', 'entries', 'forEach');
  const ReadableStream = hollow('ReadableStream', 'locked', 'cancel', 'getReader', 'pipeThrough', 'pipeTo', 'tee', 'values');
  lacking('ReadableStream', ReadableStream, ['from']);

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
    for (const name of ['tee', 'pipeTo', 'pipeThrough']) members[name] = () => host.missing('ReadableStream.' + name);
    for (const key of Reflect.ownKeys(members)) defineProperty(stream, key, { value: members[key], configurable: true, writable: true });
    defineProperty(stream, 'locked', { get: () => reader !== null, configurable: true });
    owners.set(stream, { take, isUsed, peek, isLocked: () => reader !== null });
    return stream;
  };

  // extract gives the bytes of a body and the content type it brings.
  const extract = (body) => {
    if (typeof body === 'string') return { bytes: new Bytes(host.encode(scalar(body))), type: 'text/plain;charset=UTF-8' };
    if (body instanceof host.url.URLSearchParams) return { bytes: new Bytes(host.encode(`${body}`)), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
    if (body instanceof ArrayBuffer) return { bytes: new Bytes(body.slice(0)) };
    if (ArrayBuffer.isView(body)) return { bytes: new Bytes(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength)) };
    const owner = owners.get(body);
    if (owner) {
      if (owner.isUsed() || owner.isLocked()) throw new Wrong('Response body object should not be disturbed or locked');
      return { bytes: owner.peek(), from: owner };
    }
    if (body !== null && typeof body === 'object' && (typeof body[Symbol.asyncIterator] === 'function' || body instanceof Blob || body instanceof FormData)) {
      host.missing('a body of this kind');
    }
    return { bytes: new Bytes(host.encode(scalar(body))), type: 'text/plain;charset=UTF-8' };
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
    text() { return this.#take().then((b) => new host.encoding.TextDecoder().decode(b)); }
    json() { return this.#take().then((b) => parse(new host.encoding.TextDecoder().decode(b))); }
    bytes() { return this.#take().then((b) => new Bytes(b)); }
    blob() { host.missing(`${this.constructor.name}.blob`); }
    formData() {
      const type = this.headers.get('content-type') ?? '';
      if (!/^application\/x-www-form-urlencoded/i.test(type)) host.missing(`${this.constructor.name}.formData`);
      host.missing(`${this.constructor.name}.formData`);
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
        parsed = new host.url.URL(`${url}`);
      } catch (e) {
        throw new Wrong(`Failed to parse URL from ${url}`, { cause: e });
      }
      if (![301, 302, 303, 307, 308].includes(status)) throw new RangeError(`Invalid status code ${status}`);
      return new Response(null, { status, headers: { location: parsed.href } });
    }
    static json(data, init = {}) {
      const text = stringify(data);
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
        const u = host.parseURL(scalar(input), undefined);
        if (!u) throw new Wrong('Failed to parse URL from ' + input, { cause: coded(new Wrong('Invalid URL'), 'ERR_INVALID_URL') });
        if (u.username !== '' || u.password !== '') throw new Wrong('Request cannot be constructed from a URL that includes credentials: ' + input);
        this.#url = u.href;
        this.#headers = new Headers(init.headers ?? undefined);
      }
      if (init.method !== undefined) {
        const method = `${init.method}`;
        if (!token.test(method)) throw new Wrong(`'${method}' is not a valid HTTP method.`);
        if (/^(?:connect|trace|track)$/i.test(method)) throw new Wrong(`'${method}' HTTP method is unsupported.`);
        this.#method = usual.has(method.toUpperCase()) ? method.toUpperCase() : method;
      }
      if (init.signal !== undefined && init.signal !== null) this.#signal = host.events.AbortSignal.any([init.signal]);
      this.#signal ??= host.events.newSignal();
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
  lacking('Request', Request.prototype, ['bytes', 'attribute']);
  lacking('Response', Response.prototype, ['bytes']);
  return { Headers, Request, Response, Blob, File, FormData, ReadableStream };
});
