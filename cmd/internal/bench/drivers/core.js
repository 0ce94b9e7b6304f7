// The host of one function for engines that are measured beside decant: the module `containerless` with its effects
// answered at once, the request built from bytes and the response turned into bytes, on every call. It is a plain
// script, so that every engine can take it: peer.mjs, isolated.cjs and workerd's worker put something after it.
//
// load is the function's file in a CommonJS wrapper, work what bench.Work encodes, codec { decode(bytes) -> string,
// encode(string) -> number of bytes }. The result has handle(text), one call from the body's text to the response's
// text; call(), one call from bytes to bytes that returns the number of bytes; and answer(), one call that tells all. Once
// answer() has seen that the handler responds after its call, later() is true, and handleLater and callLater are what
// gives promises.

// eslint-disable-next-line no-unused-vars
function makePeer(load, work, codec) {
  let handler;
  let response;
  let responded;
  let type;
  let later = false; // the handler responds after its call
  let answered = null; // what waits for the response
  let effects = null; // what was asked for, in answer() only

  class NoAnswerError extends Error {}

  const upstream = new Map();
  for (const a of work.answers) upstream.set(`${a.method} ${a.url}`, a);

  const isJSON = (contentType) => /^application\/json\b|\+json\b/.test(contentType);
  for (const a of work.answers) a.json = isJSON(a.type);

  function parsed(text, json) {
    if (!json) return text;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }

  // ask sends an effect's body as bytes, and answers from the same bytes each time.
  function ask(method, url, body, callback) {
    url = String(url);
    let sent = '';
    let sentType = '';
    if (typeof body === 'string') {
      sent = body;
      sentType = 'text/plain; charset=utf-8';
    } else if (body !== undefined) {
      sent = JSON.stringify(body);
      sentType = 'application/json';
    }
    if (sentType !== '') codec.encode(sent);
    if (effects !== null) effects.push({ method, url, type: sentType, body: sent });
    const a = upstream.get(`${method} ${url}`);
    if (a === undefined) throw new NoAnswerError(`${method} ${url} has no answer`);
    if (callback !== undefined) callback(parsed(codec.decode(a.bytes), a.json));
  }

  function withBody(method) {
    return (url, body, callback) => (typeof body === 'function' && callback === undefined
      ? ask(method, url, undefined, body)
      : ask(method, url, body, callback));
  }

  const host = {
    listen(callback) { handler = callback; },
    get: (url, callback) => ask('GET', url, undefined, callback),
    delete: (url, callback) => ask('DELETE', url, undefined, callback),
    post: withBody('POST'),
    put: withBody('PUT'),
    respond(v) {
      if (responded) return;
      responded = true;
      if (typeof v === 'string') {
        response = v;
      } else if (v === undefined || typeof v === 'function') {
        response = '';
      } else {
        response = JSON.stringify(v);
        type = 'application/json';
      }
      if (answered !== null) answered();
    },
  };

  // A console line costs its text, as in decant, where it is an effect.
  const line = (level) => (...args) => {
    const text = args.map(String).join(' ');
    if (effects !== null) effects.push({ level, text });
  };
  const quiet = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) quiet[level] = line(level);

  const module = { exports: {} };
  const require = (name) => {
    if (name !== 'containerless') throw new Error(`Cannot find module '${name}'`);
    return host;
  };
  load(require, module, module.exports, quiet);

  const word = (s) => decodeURIComponent(s.includes('+') ? s.replaceAll('+', ' ') : s);

  function query(raw) {
    const out = {};
    if (raw === '') return out;
    for (const part of raw.split('&')) {
      if (part === '') continue;
      const at = part.indexOf('=');
      const name = word(at < 0 ? part : part.slice(0, at));
      const value = at < 0 ? '' : word(part.slice(at + 1));
      const old = out[name];
      if (old === undefined) out[name] = value;
      else if (Array.isArray(old)) old.push(value);
      else out[name] = [old, value];
    }
    return out;
  }

  function headers(list) {
    const out = {};
    for (let i = 0; i < list.length; i++) {
      const { name, value } = list[i];
      out[name] = name in out ? `${out[name]}, ${value}` : value;
    }
    return out;
  }

  const { method, path } = work.request;
  const json = work.request.headers.some((h) => h.name === 'content-type' && isJSON(h.value));

  function handle(text) {
    responded = false;
    response = 'No response';
    type = 'text/plain; charset=utf-8';
    try {
      handler({
        method, path, query: query(work.request.query), headers: headers(work.request.headers),
        body: text === '' ? '' : parsed(text, json),
      });
    } catch (e) {
      if (e instanceof NoAnswerError) throw e;
      responded = false;
      response = 'Internal Server Error';
      type = 'text/plain; charset=utf-8';
    }
    return response;
  }

  // handleLater counts on a response: answer() has seen one.
  async function handleLater(text) {
    handle(text);
    if (!responded) await new Promise((resolve) => { answered = resolve; });
    answered = null;
    return response;
  }

  // drained waits for what promises still have to do.
  async function drained() {
    for (let i = 0; i < 1000000 && !responded; i++) await null;
  }

  return {
    handle,
    handleLater,
    later: () => later,
    callLater: async () => codec.encode(await handleLater(codec.decode(work.request.bytes))),
    call: () => codec.encode(handle(codec.decode(work.request.bytes))),
    async answer() {
      effects = [];
      handle(codec.decode(work.request.bytes));
      if (!responded && response === 'No response') {
        await drained();
        later = responded;
      }
      const out = { status: responded ? 200 : 500, type, body: response, effects };
      effects = null;
      return out;
    },
  };
}
