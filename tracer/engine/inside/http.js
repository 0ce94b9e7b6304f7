// Bodies, Request and Response.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const { parse, stringify } = JSON;
  const Later = Promise, Bytes = Uint8Array, Wrong = TypeError;
  const { coded, shown, lacking } = host.base;
  const { Headers, pairs, fill, fix, isFixed, inner, token, wrong, need, isObject, isOf, domString, byteString, dictionary } = host.headers;

  // A body has all its bytes at once; its stream gives them in one piece.
  const bodies = new WeakMap(); // of streams
  class ReadableStream {
    constructor() { host.missing('ReadableStream'); }
  }
  lacking('ReadableStream', ReadableStream.prototype, ['locked', 'cancel', 'getReader', 'pipeThrough', 'pipeTo', 'tee', 'values']);
  lacking('ReadableStream', ReadableStream, ['from']);
  defineProperty(ReadableStream.prototype, host.custom, {
    value(depth, options) {
      if (depth < 0) return undefined; // as in Node
      const body = bodies.get(this), inside = { ...options, depth: options.depth === null || options.depth === undefined ? null : options.depth - 1 };
      return `ReadableStream ${host.inspect({ locked: this.locked, state: body.ended ? 'closed' : 'readable', supportsBYOB: true }, inside)}`;
    },
    configurable: true, writable: true,
  });
  shown('ReadableStream', ReadableStream);
  const streamOf = (body) => {
    const stream = Object.create(ReadableStream.prototype);
    let given = false;
    const read = async () => {
      if (given || body.used && !body.reading) {
        body.ended = true;
        return { value: undefined, done: true };
      }
      [body.used, body.reading, given] = [true, true, true];
      if (body.bytes.length > 0) return { value: new Bytes(body.bytes), done: false };
      body.ended = true;
      return { value: undefined, done: true };
    };
    const cancel = async () => {
      [body.used, body.ended, given] = [true, true, true];
    };
    const isFree = () => {
      if (body.locked) throw coded(new Wrong('Invalid state: ReadableStream is locked'), 'ERR_INVALID_STATE');
    };
    const members = {
      getReader() {
        isFree();
        body.locked = true;
        return { read, releaseLock() { body.locked = false; }, cancel, closed: new Later(() => {}) };
      },
      cancel,
      [Symbol.asyncIterator]() {
        isFree();
        body.locked = true;
        const end = async (value) => {
          body.locked = false;
          await cancel();
          return { value, done: true };
        };
        return {
          async next() {
            const step = await read();
            if (step.done) body.locked = false;
            return step;
          },
          return: end, [Symbol.asyncIterator]() { return this; },
        };
      },
    };
    for (const name of ['tee', 'pipeTo', 'pipeThrough']) members[name] = () => host.missing('ReadableStream.' + name);
    for (const key of Reflect.ownKeys(members)) defineProperty(stream, key, { value: members[key], configurable: true, writable: true });
    defineProperty(stream, 'locked', { get: () => !!body.locked, configurable: true });
    bodies.set(stream, body);
    return stream;
  };

  const viewed = (v) => (v instanceof ArrayBuffer ? new Bytes(v.slice(0)) : new Bytes(v.buffer.slice(v.byteOffset, v.byteOffset + v.byteLength)));
  const isBytes = (v) => v instanceof ArrayBuffer || ArrayBuffer.isView(v);
  const isBlob = (v) => isObject(v) && (v[Symbol.toStringTag] === 'Blob' || v[Symbol.toStringTag] === 'File') && v instanceof host.blob.Blob;
  // bodyInit converts what a body may be made of; what is made of it is a body and the content type that it brings.
  const bodyInit = (v, prefix, name) => {
    if (typeof v === 'string') return host.wellFormed(v);
    if (!isObject(v)) return domString(v, prefix, name);
    if (bodies.has(v) || isBytes(v) || isBlob(v) || v instanceof host.url.URLSearchParams) return v;
    if (typeof v[Symbol.asyncIterator] === 'function' || v[Symbol.toStringTag] === 'FormData') host.missing('a body of this kind');
    return domString(v, prefix, name);
  };
  const extract = (v) => {
    if (typeof v === 'string') return [{ bytes: new Bytes(host.encode(host.wellFormed(v))), used: false }, 'text/plain;charset=UTF-8'];
    if (isBytes(v)) return [{ bytes: viewed(v), used: false }];
    const streamed = bodies.get(v);
    if (streamed) {
      if (streamed.used || streamed.locked) throw new Wrong('Response body object should not be disturbed or locked');
      streamed.stream = v;
      return [streamed, undefined, true];
    }
    if (isBlob(v)) return [{ bytes: host.blob.contentOf(v), used: false }, v.type || undefined];
    return [{ bytes: new Bytes(host.encode(`${v}`)), used: false }, 'application/x-www-form-urlencoded;charset=UTF-8'];
  };
  const copied = (body) => {
    if (body === null) return null;
    body.stream = undefined; // another one: the bytes are for both from now on
    return { bytes: body.bytes, used: false };
  };
  const stream = (body) => (body === null ? null : body.stream ??= streamOf(body));
  const isUnusable = (body) => body !== null && (body.used || !!body.locked);
  const decoded = (bytes) => new host.encoding.TextDecoder().decode(bytes);
  // mix gives a class the readers of a body: bodyOf is an object's.
  const mix = (Class, bodyOf) => {
    const consume = async (self, convert) => {
      isOf(self, Class);
      const body = bodyOf(self);
      if (isUnusable(body)) throw new Wrong('Body is unusable: Body has already been read');
      if (body === null) return convert(new Bytes(0));
      [body.used, body.locked, body.ended] = [true, true, true];
      return convert(body.bytes);
    };
    const typeOf = (self) => host.blob.mime(inner(self.headers, 'content-type'));
    Object.assign(Class.prototype, {
      blob() { return consume(this, (b) => new host.blob.Blob([b], { type: host.blob.mimeText(typeOf(this)) })); },
      arrayBuffer() { return consume(this, (b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength)); },
      text() { return consume(this, decoded); },
      json() { return consume(this, (b) => parse(decoded(b))); },
      formData() { return consume(this, (b) => host.blob.form(b, typeOf(this))); },
      bytes() { return consume(this, (b) => new Bytes(b)); },
    });
  };
  const shownAs = (name, self, depth, options, keys) => {
    options.depth ??= 2;
    const o = {};
    for (const key of keys) o[key] = self[key];
    return `${name} ${host.format([o], options)}`;
  };

  // Response.

  const unsignedShort = (v) => {
    const n = Number(v);
    return Number.isFinite(n) ? Math.trunc(n) % 65536 + 0 : 0;
  };
  const responseInit = [['status', unsignedShort, undefined, 200], ['statusText', byteString, undefined, ''], ['headers', pairs]];
  const withoutBody = new Set([101, 204, 205, 304]);
  class Response {
    #status = 200; #text = ''; #type = 'default'; #url = ''; #headers = new Headers(); #body = null;
    constructor(body = null, init = {}) {
      if (body !== null && body !== undefined) body = bodyInit(body, 'undefined', 'undefined');
      else if (body === undefined) body = null;
      const given = dictionary(init, 'undefined', 'undefined', responseInit);
      this.#init(given, body === null ? undefined : extract(body));
    }
    #init(init, body) {
      const { status, statusText, headers } = init;
      if (status !== undefined && (status < 200 || status > 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
      if (statusText !== undefined && /[^\t\x20-\x7e\x80-\xff]/.test(statusText)) throw new Wrong('Invalid statusText');
      if (status !== undefined) this.#status = status;
      if (statusText !== undefined) this.#text = statusText;
      if (headers !== undefined) fill(this.#headers, headers);
      if (!body) return;
      if (withoutBody.has(this.#status)) throw wrong('Response constructor', `Invalid response status code ${this.#status}`);
      this.#body = body[0];
      if (body[1] !== undefined && inner(this.#headers, 'content-type') === undefined) this.#headers.append('content-type', body[1]);
    }
    // answer is what fetch gives.
    static answer(url, status, text, headers, bytes) {
      const made = new Response();
      fill(made.#headers, headers);
      fix(made.#headers);
      [made.#status, made.#text, made.#type, made.#url] = [status, text, 'basic', url];
      if (!withoutBody.has(status)) made.#body = { bytes, used: false };
      return made;
    }
    static body(response) { return response.#body; }
    static error() {
      const made = new Response();
      [made.#status, made.#type] = [0, 'error'];
      fix(made.#headers);
      return made;
    }
    static json(data, init = {}) {
      need(arguments, 1, 'Response.json');
      if (init !== null) init = dictionary(init, 'undefined', 'undefined', responseInit);
      const text = stringify(data);
      if (text === undefined) throw new Wrong('Value is not JSON serializable');
      if (init === null) throw new Wrong("Cannot read properties of null (reading 'status')");
      const made = new Response();
      made.#init(init, [{ bytes: new Bytes(host.encode(host.wellFormed(text))), used: false }, 'application/json']);
      return made;
    }
    static redirect(url, status = 302) {
      need(arguments, 1, 'Response.redirect');
      url = host.wellFormed(`${url}`);
      status = unsignedShort(status);
      let parsed;
      try {
        parsed = new host.url.URL(url);
      } catch (e) {
        throw new Wrong(`Failed to parse URL from ${url}`, { cause: e });
      }
      if (![301, 302, 303, 307, 308].includes(status)) throw new RangeError(`Invalid status code ${status}`);
      const made = new Response();
      made.#status = status;
      made.#headers.append('location', parsed.href);
      fix(made.#headers);
      return made;
    }
    get type() { isOf(this, Response); return this.#type; }
    get url() { isOf(this, Response); return this.#url; }
    get redirected() { isOf(this, Response); return false; }
    get status() { isOf(this, Response); return this.#status; }
    get ok() { isOf(this, Response); return this.#status >= 200 && this.#status <= 299; }
    get statusText() { isOf(this, Response); return this.#text; }
    get headers() { isOf(this, Response); return this.#headers; }
    get body() { isOf(this, Response); return stream(this.#body); }
    get bodyUsed() { isOf(this, Response); return this.#body !== null && this.#body.used; }
    clone() {
      isOf(this, Response);
      if (isUnusable(this.#body)) throw wrong('Response.clone', 'Body has already been consumed.');
      const made = new Response();
      [made.#status, made.#text, made.#type, made.#url, made.#body] = [this.#status, this.#text, this.#type, this.#url, copied(this.#body)];
      made.#headers = new Headers(this.#headers);
      if (isFixed(this.#headers)) fix(made.#headers);
      return made;
    }
    [host.custom](depth, options) {
      return shownAs('Response', this, depth, options, ['status', 'statusText', 'headers', 'body', 'bodyUsed', 'ok', 'redirected', 'type', 'url']);
    }
  }
  const { answer, body: responseBody } = Response;
  delete Response.answer;
  delete Response.body;
  mix(Response, responseBody);
  shown('Response', Response, 'error', 'json', 'redirect');

  // Request.

  const usual = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);
  const usvString = (v) => host.wellFormed(`${v}`);
  const orNull = (convert) => (v, prefix, name) => (v === null ? v : convert(v, prefix, name));
  const any = (v) => v;
  const requestInit = [
    ['method', byteString], ['headers', pairs], ['body', orNull(bodyInit)], ['referrer', usvString],
    ['referrerPolicy', domString, ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin', 'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url']],
    ['mode', domString, ['navigate', 'same-origin', 'no-cors', 'cors']], ['credentials', domString, ['omit', 'same-origin', 'include']],
    ['cache', domString, ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached']], ['redirect', domString, ['follow', 'manual', 'error']],
    ['integrity', domString], ['keepalive', Boolean], ['signal', any], ['window', any], ['duplex', domString, ['half']], ['dispatcher', any],
  ];
  const methodOf = (method) => {
    if (!token.test(method)) throw new Wrong(`'${method}' is not a valid HTTP method.`);
    const upper = method.toUpperCase();
    if (upper === 'CONNECT' || upper === 'TRACE' || upper === 'TRACK') throw new Wrong(`'${method}' HTTP method is unsupported.`);
    return usual.has(upper) ? upper : method;
  };
  const referrerOf = (referrer) => {
    if (referrer === '') return '';
    try {
      const url = new host.url.URL(referrer);
      return url.protocol === 'about:' && url.pathname === 'client' ? 'about:client' : url.href;
    } catch (cause) {
      throw new Wrong(`Referrer "${referrer}" is not a valid URL.`, { cause });
    }
  };
  const plain = { referrer: 'about:client', referrerPolicy: '', mode: 'cors', credentials: 'same-origin', cache: 'default', redirect: 'follow', integrity: '', keepalive: false };
  class Request {
    #method = 'GET'; #is = plain; #headers; #signal; #body = null; #url;
    constructor(input, init = {}) {
      need(arguments, 1, 'Request constructor');
      const other = input instanceof Request ? input : undefined;
      if (!other) input = usvString(input);
      const given = dictionary(init, 'Request constructor', 'init', requestInit);
      this.#url = other ? other.#url : Request.#address(input);
      if (given.window !== undefined && given.window !== null) throw new Wrong("'window' option 'client' must be null");
      if (other) [this.#method, this.#is] = [other.#method, other.#is];
      const names = Object.keys(given);
      if (names.some((name) => name in plain) || other && names.length > 0) this.#set(given);
      if (given.method !== undefined) this.#method = methodOf(given.method);
      this.#follow(given.signal === undefined ? other?.#signal : given.signal);
      this.#headers = new Headers();
      if (this.#is.mode === 'no-cors' && given.mode !== undefined && !['GET', 'HEAD', 'POST'].includes(this.#method)) throw new Wrong(`'${this.#method} is unsupported in no-cors mode.`);
      fill(this.#headers, given.headers ?? (other ? pairs(other.#headers) : []));
      this.#take(given, other);
    }
    static #address(input) {
      const url = host.parseURL(input, undefined);
      if (!url) {
        try {
          new host.url.URL(input);
        } catch (cause) {
          throw new Wrong('Failed to parse URL from ' + input, { cause });
        }
      }
      if (url.username || url.password) throw new Wrong('Request cannot be constructed from a URL that includes credentials: ' + input);
      return url.href;
    }
    // What is seldom given.
    #set(given) {
      const is = { ...this.#is, referrer: 'about:client', referrerPolicy: '' };
      this.#is = is;
      if (given.referrer !== undefined) is.referrer = referrerOf(given.referrer);
      if (given.referrerPolicy !== undefined) is.referrerPolicy = given.referrerPolicy;
      if (given.mode === 'navigate') throw wrong('Request constructor', 'invalid request mode navigate.');
      for (const key of ['mode', 'credentials', 'cache']) if (given[key] !== undefined) is[key] = given[key];
      if (is.cache === 'only-if-cached' && is.mode !== 'same-origin') throw new Wrong("'only-if-cached' can be set only with 'same-origin' mode");
      for (const key of ['redirect', 'integrity', 'keepalive']) if (given[key] !== undefined) is[key] = given[key];
    }
    #follow(signal) {
      if (signal === undefined || signal === null) return; // then it has one when it is asked for it
      if (!signal || typeof signal.aborted !== 'boolean' || typeof signal.addEventListener !== 'function') {
        throw new Wrong("Failed to construct 'Request': member signal is not of type AbortSignal.");
      }
      host.signals.follow(this.signal, signal);
    }
    #take(given, other) {
      const inputBody = other ? other.#body : null, has = given.body !== undefined && given.body !== null;
      if ((has || inputBody !== null) && (this.#method === 'GET' || this.#method === 'HEAD')) throw new Wrong('Request with GET/HEAD method cannot have body.');
      if (has) {
        const [body, type, streamed] = extract(given.body);
        if (type !== undefined && inner(this.#headers, 'content-type') === undefined) this.#headers.append('content-type', type);
        if (streamed && given.duplex === undefined) throw new Wrong('RequestInit: duplex option is required when sending a body.');
        this.#body = body;
      } else if (inputBody !== null) {
        if (isUnusable(inputBody)) throw new Wrong('Cannot construct a Request with a Request object that has already been used.');
        this.#body = { bytes: inputBody.bytes, used: false };
        [inputBody.used, inputBody.locked] = [true, true];
      }
    }
    static body(request) { return request.#body; }
    get method() { isOf(this, Request); return this.#method; }
    get url() { isOf(this, Request); return this.#url; }
    get headers() { isOf(this, Request); return this.#headers; }
    get destination() { isOf(this, Request); return ''; }
    get referrer() { isOf(this, Request); return this.#is.referrer; }
    get referrerPolicy() { isOf(this, Request); return this.#is.referrerPolicy; }
    get mode() { isOf(this, Request); return this.#is.mode; }
    get credentials() { return this.#is.credentials; }
    get cache() { isOf(this, Request); return this.#is.cache; }
    get redirect() { isOf(this, Request); return this.#is.redirect; }
    get integrity() { isOf(this, Request); return this.#is.integrity; }
    get keepalive() { isOf(this, Request); return this.#is.keepalive; }
    get isReloadNavigation() { isOf(this, Request); return false; }
    get isHistoryNavigation() { isOf(this, Request); return false; }
    get signal() { isOf(this, Request); return this.#signal ??= host.signals.newSignal(); }
    get body() { isOf(this, Request); return stream(this.#body); }
    get bodyUsed() { isOf(this, Request); return this.#body !== null && this.#body.used; }
    get duplex() { isOf(this, Request); return 'half'; }
    clone() {
      isOf(this, Request);
      if (isUnusable(this.#body)) throw new Wrong('unusable');
      const made = new Request(this.#url);
      [made.#method, made.#is, made.#body] = [this.#method, this.#is, copied(this.#body)];
      made.#headers = new Headers(this.#headers);
      if (this.#signal) host.signals.follow(made.signal, this.#signal);
      return made;
    }
    [host.custom](depth, options) {
      return shownAs('Request', this, depth, options, ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache', 'redirect', 'integrity', 'keepalive',
        'isReloadNavigation', 'isHistoryNavigation', 'signal']);
    }
  }
  const { body: requestBody } = Request;
  delete Request.body;
  mix(Request, requestBody);
  lacking('Request', Request.prototype, ['attribute']);
  shown('Request', Request);
  return { Request, Response, ReadableStream, answer, streamOf };
});
