// Handlers of Node's style, with what Express, Google's functions framework and Vercel add to it.
(function (host) {
  'use strict';
  const { parse, stringify } = JSON;
  const { entries, assign } = Object;
  const { isArray } = Array;
  const { isThenable, settle, registeredFor, result } = host.calling;
  const { cookieText } = host.cookie;
  const registered = { http: undefined, event: undefined };
  const nothing = () => {};

  const bytesOf = (chunk, encoding) => {
    if (chunk === undefined || chunk === null) return new Uint8Array(0);
    if (typeof chunk === 'string') return host.buffer.Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8');
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
    if (media === 'application/x-www-form-urlencoded') return { body: grouped(new host.url.URLSearchParams(request.text)) };
    if (media === 'text/plain' || framework && media.startsWith('text/')) return { body: request.text };
    if (media === 'application/octet-stream' || framework) return { body: host.buffer.Buffer.from(request.bytes) };
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
    const buffer = host.buffer.Buffer.from(request.bytes);
    const listening = (event, f) => {
      if (event === 'data' && buffer.length > 0) host.soon(() => f(buffer));
      if (event === 'end') host.soon(() => f());
      return req;
    };
    const req = {
      method: request.method, url: request.target, originalUrl: request.target, path: request.path, headers, rawHeaders: request.headers.flat(),
      httpVersion: '1.1', hostname: (headers.host ?? 'localhost').split(':')[0], protocol: 'http', secure: false, ip: '127.0.0.1',
      query: grouped(new host.url.URLSearchParams(request.query)), params: {}, cookies: cookiesOf(headers.cookie),
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
    const handler = registeredFor(request, registered);
    if (request.event !== '') return settle(handler(parse(request.event)), result);
    node(handler, true)(request);
  };
  return {
    node,
    framework: () => (registered.http || registered.event ? framework() : undefined),
    module: {
      http(name, handler) { registered.http = handler; },
      cloudEvent(name, handler) { registered.event = handler; },
    },
  };
});
