// The handlers of every shape but containerless: how each platform calls them, and what it takes from them. Goja and
// Node run this same text, in the realm of the function. What is built in is taken before user code can change it.
(function (host) {
  'use strict';
  const { parse, stringify } = JSON;
  const { entries, assign } = Object;
  const { isArray } = Array;
  const Later = Promise;
  const registered = { http: undefined, event: undefined, listener: undefined };

  // guarded makes what it throws the exception that ends the run.
  const guarded = (f) => (...args) => {
    try {
      return f(...args);
    } catch (e) {
      host.fail(e);
    }
  };
  const isThenable = (v) => v !== null && (typeof v === 'object' || typeof v === 'function') && typeof v.then === 'function';
  const settle = (value, then) => {
    if (isThenable(value)) value.then(guarded(then), host.fail);
    else then(value);
  };
  const result = (value) => host.result(stringify(value) ?? '');
  const nothing = () => {};
  const waiting = () => ({
    waitUntil(promise) { Later.resolve(promise).then(nothing, nothing); },
    passThroughOnException() {},
  });

  // Lambda and Netlify.

  const lambdaContext = (request) => ({
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: '$LATEST',
    functionName: host.name,
    memoryLimitInMB: '128',
    logGroupName: '/aws/lambda/' + host.name,
    logStreamName: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:' + host.name,
    awsRequestId: request.id,
    getRemainingTimeInMillis: () => 3000,
  });
  const lambda = (handler) => (request) => {
    let done = false;
    const once = (f) => (value) => {
      if (done) return;
      done = true;
      f(value);
    };
    const succeed = once(result);
    const fail = once(host.fail);
    const callback = (error, value) => {
      if (error === null || error === undefined) succeed(value);
      else fail(typeof error === 'string' ? new Error(error) : error);
    };
    const context = assign(lambdaContext(request), { done: callback, succeed, fail });
    const value = handler(parse(request.event), context, guarded(callback));
    if (isThenable(value)) value.then(guarded(succeed), fail);
  };
  const plain = (handler) => (request) => settle(handler(parse(request.event)), result);

  // Request and Response.

  const makeRequest = (request) => {
    const init = { method: request.method, headers: request.headers };
    if (request.bytes.length > 0 && request.method !== 'GET' && request.method !== 'HEAD') init.body = request.bytes;
    return new host.web.Request(request.url, init);
  };
  const answer = (response) => {
    if (response === null || typeof response !== 'object' || typeof response.arrayBuffer !== 'function') {
      throw new TypeError('the handler returned no Response');
    }
    const { status } = response;
    const headers = [...response.headers];
    response.arrayBuffer().then(guarded((buffer) => host.respond(status, headers, new Uint8Array(buffer))), host.fail);
  };
  const web = (handler) => (request) => {
    const context = assign(waiting(), { requestId: request.id, ip: '127.0.0.1', params: {}, geo: {} });
    settle(handler(makeRequest(request), context), answer);
  };
  const worker = (target) => (request) => {
    const context = waiting();
    if (request.event === '') return settle(target.fetch(makeRequest(request), host.env(), context), answer);
    const event = parse(request.event);
    const method = typeof event.type === 'string' ? event.type : 'scheduled';
    if (typeof target[method] !== 'function') throw new TypeError('the worker has no method ' + method + ' for this event');
    settle(target[method](event, host.env(), context), result);
  };
  const fetchEvent = (listener) => (request) => {
    let given;
    const event = assign(waiting(), {
      type: 'fetch',
      request: makeRequest(request),
      respondWith(response) { given = { response }; },
    });
    const value = listener(event);
    if (isThenable(value)) value.then(nothing, host.fail);
    if (given === undefined) throw new TypeError('the listener did not call event.respondWith');
    settle(given.response, answer);
  };

  // Azure.

  const azureContext = (request) => {
    const log = (level) => (...args) => host.console[level](...args);
    return {
      invocationId: request.id, functionName: host.name, extraInputs: { get() {} }, extraOutputs: { set() {} },
      log: log('log'), trace: log('debug'), debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error'),
      options: {}, triggerMetadata: {},
    };
  };
  const azureRequest = (request) => {
    const inner = makeRequest(request);
    const { searchParams } = new host.web.URL(request.url);
    const reader = (name) => () => inner[name]();
    return {
      method: inner.method, url: inner.url, headers: inner.headers, query: searchParams, params: {}, user: null,
      get body() { return inner.body; },
      get bodyUsed() { return inner.bodyUsed; },
      arrayBuffer: reader('arrayBuffer'), blob: reader('blob'), formData: reader('formData'), json: reader('json'), text: reader('text'),
    };
  };
  const cookieText = ({ name, value, domain, path, expires, secure, httpOnly, sameSite, maxAge }) => {
    let text = encodeURIComponent(name) + '=' + encodeURIComponent(value);
    if (maxAge !== undefined) text += '; Max-Age=' + Math.floor(maxAge);
    if (domain) text += '; Domain=' + domain;
    if (path) text += '; Path=' + path;
    if (expires) text += '; Expires=' + new Date(expires).toUTCString();
    if (httpOnly) text += '; HttpOnly';
    if (secure) text += '; Secure';
    if (sameSite) text += '; SameSite=' + sameSite;
    return text;
  };
  const azureAnswer = (value) => {
    if (value === undefined || value === null) return host.respond(204, [], new Uint8Array(0));
    if (typeof value.arrayBuffer === 'function' && value.status !== undefined) return answer(value);
    const headers = new host.web.Headers(value.headers);
    let { body } = value;
    if (value.jsonBody !== undefined) {
      body = stringify(value.jsonBody);
      if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    }
    const response = new host.web.Response(body, { status: value.status ?? 200, headers });
    const cookies = (value.cookies ?? []).map((c) => ['set-cookie', cookieText(c)]);
    const { status } = response;
    const all = [...response.headers, ...cookies];
    response.arrayBuffer().then(guarded((buffer) => host.respond(status, all, new Uint8Array(buffer))), host.fail);
  };
  const azure = () => (request) => {
    if (request.event !== '') return settle(registered.event(parse(request.event), azureContext(request)), result);
    settle(registered.http(azureRequest(request), azureContext(request)), azureAnswer);
  };
  const azureApp = {};
  const handlerOf = (options) => (typeof options === 'function' ? options : options.handler);
  for (const method of ['http', 'get', 'post', 'put', 'patch', 'deleteRequest']) {
    azureApp[method] = (name, options) => { registered.http = handlerOf(options); };
  }
  for (const trigger of ['timer', 'storageBlob', 'storageQueue', 'serviceBusQueue', 'serviceBusTopic', 'eventHub', 'eventGrid', 'cosmosDB', 'generic']) {
    azureApp[trigger] = (name, options) => { registered.event = handlerOf(options); };
  }
  class HttpResponse {
    constructor(init = {}) { assign(this, init); }
  }
  class HttpRequest {
    constructor() { throw new TypeError('an HttpRequest is made by the platform'); }
  }

  // Node's style, with what Express, the functions framework and Vercel add to it.

  const bytesOf = (chunk, encoding) => {
    if (chunk === undefined || chunk === null) return new Uint8Array(0);
    if (typeof chunk === 'string') return host.web.Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8');
    return chunk;
  };
  const types = {
    html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8', text: 'text/plain; charset=utf-8', txt: 'text/plain; charset=utf-8',
    xml: 'application/xml', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', bin: 'application/octet-stream',
    png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv; charset=utf-8',
  };
  const makeResponse = () => {
    const headers = new Map();
    const chunks = [];
    const finish = () => {
      if (res.writableEnded) return;
      res.headersSent = res.writableEnded = res.finished = true;
      const bytes = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
      let at = 0;
      for (const c of chunks) {
        bytes.set(c, at);
        at += c.length;
      }
      const list = [];
      for (const [name, value] of headers) for (const one of isArray(value) ? value : [value]) list.push([name, `${one}`]);
      const bare = res.statusCode === 204 || res.statusCode === 304;
      host.respond(res.statusCode, list, bare ? new Uint8Array(0) : bytes);
    };
    const sent = () => {
      if (!res.headersSent) return;
      const e = new Error('Cannot set headers after they are sent to the client');
      e.code = 'ERR_HTTP_HEADERS_SENT';
      throw e;
    };
    const res = {
      statusCode: 200, statusMessage: undefined, headersSent: false, writableEnded: false, finished: false, locals: {},
      status(code) { res.statusCode = code; return res; },
      setHeader(name, value) { sent(); headers.set(`${name}`.toLowerCase(), value); return res; },
      set(name, value) {
        if (typeof name === 'object') for (const [k, v] of entries(name)) res.setHeader(k, v);
        else res.setHeader(name, value);
        return res;
      },
      append(name, value) {
        const old = res.getHeader(name);
        return res.setHeader(name, old === undefined ? value : [].concat(old, value));
      },
      getHeader(name) { return headers.get(`${name}`.toLowerCase()); },
      getHeaders() { return assign(Object.create(null), Object.fromEntries(headers)); },
      getHeaderNames() { return [...headers.keys()]; },
      hasHeader(name) { return headers.has(`${name}`.toLowerCase()); },
      removeHeader(name) { sent(); headers.delete(`${name}`.toLowerCase()); },
      type(name) { return res.setHeader('content-type', name.includes('/') ? name : types[name] ?? 'application/octet-stream'); },
      cookie(name, value, options = {}) {
        const text = typeof value === 'object' ? 'j:' + stringify(value) : `${value}`;
        const given = { path: '/', ...options, name, value: text };
        if (given.maxAge !== undefined) given.maxAge /= 1000;
        return res.append('set-cookie', cookieText(given));
      },
      writeHead(code, message, more) {
        sent();
        res.statusCode = code;
        for (const [k, v] of entries((typeof message === 'object' ? message : more) ?? {})) headers.set(k.toLowerCase(), v);
        res.headersSent = true;
        return res;
      },
      flushHeaders() { res.headersSent = true; },
      write(chunk, encoding) { res.headersSent = true; chunks.push(bytesOf(chunk, encoding)); return true; },
      end(chunk, encoding) {
        if (typeof chunk === 'function') chunk = undefined;
        if (chunk !== undefined && chunk !== null) chunks.push(bytesOf(chunk, encoding));
        finish();
        return res;
      },
      json(value) {
        if (!res.hasHeader('content-type')) res.setHeader('content-type', 'application/json; charset=utf-8');
        return res.end(stringify(value));
      },
      send(body) {
        if (body === undefined || body === null) return res.end();
        if (typeof body === 'string') {
          const type = res.getHeader('content-type');
          if (type === undefined) res.setHeader('content-type', 'text/html; charset=utf-8');
          else if (!/;\s*charset=/i.test(type)) res.setHeader('content-type', type + '; charset=utf-8');
          return res.end(body);
        }
        if (ArrayBuffer.isView(body)) {
          if (!res.hasHeader('content-type')) res.setHeader('content-type', 'application/octet-stream');
          return res.end(body);
        }
        return res.json(body);
      },
      sendStatus(code) { return res.status(code).type('txt').send(host.reasons[code] ?? `${code}`); },
      redirect(code, url) {
        if (url === undefined) [code, url] = [host.redirect, code];
        return res.status(code).setHeader('location', `${url}`).type('txt').end((host.reasons[code] ?? '') + '. Redirecting to ' + url);
      },
      on() { return res; }, once() { return res; }, emit() { return false; }, removeListener() { return res; },
    };
    res.header = res.set;
    res.get = res.getHeader;
    res.contentType = res.type;
    return res;
  };
  const grouped = (pairs) => {
    const out = {};
    for (const [name, value] of pairs) {
      const old = Object.hasOwn(out, name) ? out[name] : undefined;
      out[name] = old === undefined ? value : [].concat(old, value);
    }
    return out;
  };
  const cookiesOf = (text) => {
    const out = {};
    for (const part of (text ?? '').split(';')) {
      const at = part.indexOf('=');
      const name = part.slice(0, at).trim();
      if (at > 0 && !Object.hasOwn(out, name)) out[name] = unquoted(part.slice(at + 1).trim());
    }
    return out;
  };
  const unquoted = (value) => {
    const inner = value.startsWith('"') ? value.slice(1, -1) : value;
    try {
      return decodeURIComponent(inner);
    } catch {
      return inner;
    }
  };
  // parsedBody is false when the body is not what its type says.
  const parsedBody = (request, headers, framework) => {
    const media = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
    const none = framework ? {} : undefined;
    if (request.bytes.length === 0) return { body: none };
    if (media === 'application/json' || framework && media.endsWith('+json')) {
      try {
        return { body: parse(request.text) };
      } catch {
        return false;
      }
    }
    if (media === 'application/x-www-form-urlencoded') return { body: grouped(new host.web.URLSearchParams(request.text)) };
    if (media === 'text/plain' || framework && media.startsWith('text/')) return { body: request.text };
    if (media === 'application/octet-stream' || framework) return { body: host.web.Buffer.from(request.bytes) };
    return { body: none };
  };
  const makeIncoming = (request, framework) => {
    const headers = {};
    for (const [name, value] of request.headers) {
      if (headers[name] === undefined) headers[name] = name === 'set-cookie' ? [value] : value;
      else if (name === 'set-cookie') headers[name].push(value);
      else headers[name] += (name === 'cookie' ? '; ' : ', ') + value;
    }
    const parsed = parsedBody(request, headers, framework);
    if (!parsed) return undefined;
    const buffer = host.web.Buffer.from(request.bytes);
    const listening = (event, f) => {
      if (event === 'data' && buffer.length > 0) host.soon(() => f(buffer));
      if (event === 'end') host.soon(() => f());
      return req;
    };
    const req = {
      method: request.method, url: request.target, originalUrl: request.target, path: request.path, headers, rawHeaders: request.headers.flat(),
      httpVersion: '1.1', hostname: (headers.host ?? 'localhost').split(':')[0], protocol: 'http', secure: false, ip: '127.0.0.1',
      query: grouped(new host.web.URLSearchParams(request.query)), params: {}, cookies: cookiesOf(headers.cookie),
      body: parsed.body, rawBody: buffer,
      get(name) { return headers[name.toLowerCase()]; },
      header(name) { return headers[name.toLowerCase()]; },
      on: listening, once: listening, setEncoding() { return req; },
      [Symbol.asyncIterator]() {
        let over = buffer.length === 0;
        return {
          async next() {
            const one = over ? { value: undefined, done: true } : { value: buffer, done: false };
            over = true;
            return one;
          },
          async return(value) { over = true; return { value, done: true }; },
        };
      },
    };
    return req;
  };
  const node = (handler, framework) => (request) => {
    if (request.event !== '') return settle(handler(parse(request.event), { eventId: request.id, timestamp: new Date(host.now()).toISOString() }), result);
    const req = makeIncoming(request, framework);
    if (req === undefined) return host.respond(400, [['content-type', 'text/plain; charset=utf-8']], bytesOf('Bad Request'));
    const value = handler(req, makeResponse());
    if (isThenable(value)) value.then(nothing, host.fail);
  };
  const framework = () => (request) => {
    if (request.event !== '') return settle(registered.event(parse(request.event)), result);
    node(registered.http, true)(request);
  };

  const made = (make) => (value) => (typeof value === 'function' ? make(value) : undefined);
  const shapes = {
    lambda: made(lambda), netlify: made(lambda), openwhisk: made(plain), cloudfront: made(plain), web: made(web), node: made(node),
    worker(value) {
      if (typeof value === 'function') return value.length > 1 ? node(value) : web(value);
      return value !== null && typeof value === 'object' ? worker(value) : undefined;
    },
    fetchevent: () => (registered.listener ? fetchEvent(registered.listener) : undefined),
    azure: () => (registered.http || registered.event ? azure() : undefined),
    functions: () => (registered.http || registered.event ? framework() : undefined),
  };

  return {
    modules: {
      '@google-cloud/functions-framework': {
        http(name, handler) { registered.http = handler; },
        cloudEvent(name, handler) { registered.event = handler; },
      },
      '@azure/functions': { app: azureApp, HttpRequest, HttpResponse },
    },
    addEventListener(type, listener) { if (type === 'fetch') registered.listener = listener; },
    // find returns what answers a request: a function of it, or undefined.
    find(shape, name, exports) {
      const value = !name || exports === null || exports === undefined ? exports : exports[name];
      const serve = shapes[shape]?.(value);
      return serve && guarded(serve);
    },
  };
});
