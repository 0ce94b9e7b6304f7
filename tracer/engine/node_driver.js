'use strict';
// The Node child: it speaks the protocol of protocol.go and runs each request in a fresh context of the
// built-in module vm. What user code gets is made inside its context; what decides is out here, where user
// code cannot change it.
const vm = require('vm');
const util = require('util');
const fs = require('fs');

let program = null; // what load gave: {load, script}
let run = null; // the run under way
let texts = null; // of the programs that every engine runs: {t, parts}
const { exit } = process, { setImmediate } = globalThis, { Buffer } = globalThis, input = process.stdin;
const turns = []; // answers not given yet

function send(message) {
  let bytes = Buffer.from(JSON.stringify(message) + '\n');
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(fs.writeSync(1, bytes));
    } catch (e) {
      if (e.code !== 'EAGAIN') exit(0);
    }
  }
}

// Loading.

// tidy takes away what Node.js gives a program that is no file, some of it when that has run: files have no such globals.
function tidy() {
  for (const name of ['require', 'exports', '__filename', '__dirname', ...require('module').builtinModules]) {
    if (!['console', 'crypto', 'process'].includes(name)) delete globalThis[name];
  }
}

function load(m) {
  tidy();
  const head = `(function (${m.probe ?? ''}) { return function (exports, require, module${m.rich ? ', __filename, __dirname' : ''}) {`;
  const source = m.source.startsWith('#!') ? '//' + m.source.slice(2) : m.source;
  try {
    if (m.files) {
      program = { load: m };
      send({ op: 'loaded' });
      return;
    }
    vm.compileFunction(source, ['exports', 'require', 'module'], { filename: m.file });
    if (m.rich) for (const name of ['fs', 'child_process', 'net', 'worker_threads']) require(name);
    const script = new vm.Script(head + source + '\n}})', { filename: m.file, columnOffset: -head.length });
    const made = new Map((m.made ?? []).map(({ text, code }) => [text, new vm.Script(`(function (${m.probe}) { return ${code}; })`)]));
    program = { load: m, script, made };
    send({ op: 'loaded' });
  } catch (e) {
    const at = /:(\d+)\n(?:[^\n]*)\n( *)\^/.exec(e.stack) || [0, 1, ''];
    send({ op: 'loaded', error: { text: String(e), name: e.name, message: String(e), file: m.file, line: +at[1], column: at[2].length + 1 } });
  }
}

// Places.

// place finds the innermost frame of the user's file in a stack. Columns are turned from UTF-16 units into bytes.
function place(stack) {
  const file = program.load.file;
  if (program.load.files) return { file: '', line: 0, column: 0 };
  for (const line of String(stack).split('\n')) {
    const m = /^ {4}at (?:.*\()?(.*):(\d+):(\d+)\)?$/.exec(line);
    if (m && (m[1] === file || m[1].endsWith(' ' + file))) return { file, line: +m[2], column: bytes(+m[2], +m[3]) };
  }
  return { file: '', line: 0, column: 0 };
}

// direct tells whether user code itself, and nothing of Node's, called the function that calls this.
function direct() {
  for (const line of new Error().stack.split('\n').slice(1)) {
    if (line.includes('[eval]')) continue;
    return program.load.files ? /(?:\(| )(?:file:\/\/)?\/[^()]*\)?$/.test(line) : line.includes(program.load.file + ':');
  }
  return false;
}

function bytes(line, column) {
  program.lines ||= program.load.source.split(/\r\n|[\n\r\u2028\u2029]/);
  const text = program.lines[line - 1] || '';
  return Buffer.byteLength(text.slice(0, column - 1)) + 1;
}

function describe(e) {
  const d = { text: '', name: '', message: '', file: '', line: 0, column: 0 };
  const attempt = (f) => { try { f(); } catch { /* what it throws is left out */ } };
  if (util.types.isNativeError(e)) {
    attempt(() => Object.assign(d, place(e.stack)));
    attempt(() => { d.name = String(e.name); });
    attempt(() => { d.message = String(e.message); });
  }
  attempt(() => { d.text = typeof e === 'symbol' ? e.toString() : String(e); });
  return d;
}

// Text.

function decode(base64) {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(base64 || '', 'base64'));
}

function encode(string) {
  return Buffer.from(string, 'utf8').toString('base64');
}

function unescape(s) {
  const from = Buffer.from(s, 'utf8');
  const to = [];
  for (let i = 0; i < from.length; i++) {
    const hex = from[i] === 37 ? /^%([0-9a-fA-F]{2})/.exec(from.toString('latin1', i, i + 3)) : null;
    if (hex) { to.push(parseInt(hex[1], 16)); i += 2; } else to.push(from[i] === 43 ? 32 : from[i]);
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(to));
}

function parseQuery(raw) {
  const pairs = new Map();
  for (const part of raw.split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const name = unescape(at < 0 ? part : part.slice(0, at));
    const value = at < 0 ? '' : unescape(part.slice(at + 1));
    if (pairs.has(name)) pairs.get(name).push(value); else pairs.set(name, [value]);
  }
  return pairs;
}

function joinHeaders(headers) {
  const joined = new Map();
  for (const { name, value } of headers || []) joined.set(name, joined.has(name) ? joined.get(name) + ', ' + value : value);
  return joined;
}

function isJSON(headers) {
  const kind = joinHeaders(headers).get('content-type');
  if (kind === undefined) return false;
  const media = kind.split(';')[0].replace(/^[ \t]+|[ \t]+$/g, '').replace(/[A-Z]/g, (c) => c.toLowerCase());
  return media === 'application/json' || media.endsWith('+json');
}

// The world inside a context. The text of this function runs in the context, so that all it makes belongs
// there; host has the functions out here that it calls, with strings, numbers and functions only.
function inside(host) {
  'use strict';
  const { parse, stringify } = JSON;
  const { defineProperty } = Object;
  const { construct } = Reflect;
  const Fault = Error, Wrong = TypeError, Clock = Date, List = Array;
  const own = (o, name, value) => defineProperty(o, name, { value, writable: true, enumerable: true, configurable: true, __proto__: null });
  const hidden = (o, name, value) => defineProperty(o, name, { value, writable: true, enumerable: false, configurable: true, __proto__: null });
  const state = { handler: undefined, responded: false };

  const ask = (method, url, rest, first, second) => {
    url = `${url}`;
    let callback = rest === 2 ? second : first;
    let kind = '', body = '';
    if (rest === 2) {
      if (typeof first === 'function' && typeof second !== 'function') callback = first;
      else if (typeof first === 'string') { kind = 'text/plain; charset=utf-8'; body = first; } else if (first !== undefined) {
        const text = stringify(first);
        if (text !== undefined) { kind = 'application/json'; body = text; }
      }
    }
    if (!host.answering()) throw new Fault(method.toLowerCase() + ': no request is being answered');
    host.ask(method, url, kind, body, typeof callback === 'function' ? callback : undefined);
  };
  const module = {
    listen(handler) {
      if (typeof handler !== 'function') throw new Wrong('listen: the handler is not a function');
      state.handler = handler;
    },
    get(url, callback) { ask('GET', url, 1, callback); },
    post(url, body, callback) { ask('POST', url, 2, body, callback); },
    put(url, body, callback) { ask('PUT', url, 2, body, callback); },
    delete(url, callback) { ask('DELETE', url, 1, callback); },
    respond(value) {
      if (!host.answering()) throw new Fault('respond: no request is being answered');
      if (state.responded) return;
      let text = value;
      let json = false;
      if (value === undefined || typeof value === 'function') text = '';
      else if (typeof value !== 'string') {
        text = stringify(value);
        json = text !== undefined;
        if (!json) text = '';
      }
      if (state.responded) return;
      state.responded = true;
      host.respond(json, text);
    },
  };
  const levels = {
    log(...args) { host.log('log', args); },
    info(...args) { host.log('info', args); },
    warn(...args) { host.log('warn', args); },
    error(...args) { host.log('error', args); },
    debug(...args) { host.log('debug', args); },
  };
  hidden(globalThis, 'console', levels);
  const now = () => host.now();
  const time = {
    apply: () => `${new Clock(now())}`,
    construct: (target, args, made) => construct(target, args.length > 0 ? args : [now()], made === FixedDate ? target : made),
    __proto__: null,
  };
  const FixedDate = new Proxy(Clock, time);
  hidden(Clock.prototype, 'constructor', FixedDate);
  hidden(Clock, 'now', { now() { return now(); } }.now);
  hidden(globalThis, 'Date', FixedDate);
  hidden(Math, 'random', { random() { return host.random(); } }.random);

  return {
    state,
    require(name) {
      name = `${name}`;
      if (name === 'containerless') return module;
      throw new Fault("Cannot find module '" + name + "'");
    },
    object: () => ({}),
    own,
    list: (...items) => List(...items),
    texts: (n, at) => { const a = []; for (let i = 0; i < n; i++) own(a, i, at(i)); return a; },
    parse,
    call: (f, x) => f(x),
  };
}
const insideScript = new vm.Script(`(${inside})`, { filename: 'decant:inside' });

// A run.

class Random {
  constructor(seed) {
    const next = () => {
      seed = BigInt.asUintN(64, seed + 0x9e3779b97f4a7c15n);
      let z = seed;
      z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
      z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
      return z ^ (z >> 31n);
    };
    this.s0 = next();
    this.s1 = next();
  }

  float() {
    let a = this.s0;
    const b = this.s1;
    this.s0 = b;
    a ^= BigInt.asUintN(64, a << 23n);
    a ^= a >> 17n;
    a ^= b;
    a ^= b >> 26n;
    this.s1 = a;
    return Number(this.s0 >> 11n) / 2 ** 53;
  }
}

class Run {
  // Stands in the place of Function. The text of a function that it made is the one it was made of.
  static maker = new vm.Script(`(function (counted) {
    'use strict';
    const real = Function, { construct, apply, getPrototypeOf, setPrototypeOf, defineProperty } = Reflect, { toString } = real.prototype;
    const make = (args, target) => {
      const f = construct(real, args, target), made = counted(apply(toString, f, []));
      if (!made) return f;
      setPrototypeOf(made, getPrototypeOf(f));
      defineProperty(made, 'name', { value: 'anonymous', configurable: true });
      return made;
    };
    const stand = new Proxy(real, {
      apply: (_, that, args) => make(args, real),
      construct: (_, args, target) => make(args, target === stand ? real : target),
      __proto__: null,
    });
    for (const [o, name] of [[globalThis, 'Function'], [real.prototype, 'constructor']]) {
      defineProperty(o, name, { value: stand, writable: true, enumerable: false, configurable: true });
    }
  })`, { filename: 'decant:maker' });
  static missing = Symbol('missing');
  static crypto = { createHash: require('crypto').createHash };

  constructor(number, request, seed, event) {
    Object.assign(this, { number, request, seed, event });
    this.init = true;
    this.over = false;
    this.asked = 0;
    this.seen = 0;
    this.now = 0;
    this.outstanding = new Map();
    this.calls = new Map();
    this.random = new Random(0n);
    this.done = { probe: -1 };
    this.counters = program.load.probed ? new Counters(this, program.load.arms) : null;
    this.ticks = [];
    this.soon = [];
    this.weak = new Set(); // outstanding, but nobody waits for them
    // A rich function has the realm, and this process, for itself: it is run once.
    this.rich = program.load.rich;
    this.context = this.rich ? null : vm.createContext(Object.create(null));
    this.inside = this.evaluate(insideScript)(this.hooks());
    if (this.rich) this.enrich();
  }

  evaluate(script) { return this.rich ? script.runInThisContext() : script.runInContext(this.context); }

  enrich() {
    this.fill(0n, null);
    globalThis.process.cwd = () => '/var/task'; // where the module path looks
    const real = { ...require('crypto') };
    const crypto = {};
    for (const name of Object.keys(real)) crypto[name] = name === 'fips' ? 0 : real[name];
    const missing = (name) => {
      this.done.missing ||= name;
      this.fail(Run.missing);
      throw Run.missing;
    };
    const hidden = (o, name, value) => Object.defineProperty(o, name, { value, writable: true, enumerable: false, configurable: true });
    const answer = (url, status, statusText, headers, bytes) => {
      const response = new Response([101, 204, 205, 304].includes(status) ? null : bytes, { status, statusText, headers });
      hidden(response, 'url', url);
      hidden(response, 'type', 'basic');
      for (const name of ['append', 'delete', 'set']) hidden(response.headers, name, { [name]() { throw new TypeError('immutable'); } }[name]);
      return response;
    };
    const host = {
      url: { URL, URLSearchParams }, headers: { Headers }, http: { Request, Response, answer }, buffer: { Buffer }, events: { DOMException },
      missing, dispose: Symbol.dispose, environment: this.request.env?.map(({ name, value }) => [name, value]) ?? [],
      version: 'v20.20.2', file: '/var/task/index.js', name: program.load.name, reasons: require('http').STATUS_CODES, redirect: 302,
      now: () => this.now,
      began: () => (this.init ? 0 : this.request.now),
      random: (n) => {
        if (this.init) missing('cryptographic randomness while the module initialises');
        return this.bytes(n);
      },
      wellFormed: (text) => `${text}`.toWellFormed(), encode: (text) => new TextEncoder().encode(text),
      kind: (value) => ['Map', 'Set'].find((name) => util.types[`is${name}`](value)) ?? ['Map', 'Set'].map((name) => `${name} Iterator`).find((name) => util.types[`is${name.replace(' ', '')}`](value)) ?? '',
      inspect: util.inspect, literal: { quote: (text) => util.inspect(text, { breakLength: Infinity }) },
      format: (args, options) => (options ? util.formatWithOptions(options, ...args) : util.format(...args)),
      printed: (args) => util.format(...args),
      line: (level, text) => this.effect({ kind: 'log', level, text: text.toWellFormed() }),
      tick: nextTick,
      soon: (f) => this.soon.push(f),
      fail: (e) => this.fail(e),
      result: (text) => this.respond({ result: text }),
      respond: (status, headers, bytes) => this.respond({ status, headers: headers.map(([name, value]) => ({ name, value })), body: Buffer.from(bytes).toString('base64') }),
      wait: (delay, weak, then) => {
        if (this.init) missing('a timer while the module initialises');
        const effect = { kind: 'timer', delay, due: this.now + delay };
        this.effect(effect);
        if (weak) this.weak.add(effect.id);
        this.outstanding.set(effect.id, (answer) => {
          this.now = Math.max(this.now, effect.due);
          then(answer);
        });
        return effect.id;
      },
      counts: (id, counts) => { if (counts) this.weak.delete(id); else this.weak.add(id); },
      cancel: (id) => { this.outstanding.delete(id); this.weak.delete(id); },
      fetch: (method, url, headers, bytes, then) => {
        if (this.init) throw new Error('fetch: no request is being answered');
        const effect = { kind: 'http', method, url: url.toWellFormed(), headers: headers.map(([name, value]) => ({ name, value })), body: Buffer.from(bytes).toString('base64') };
        if (bytes.length === 0) delete effect.body;
        this.effect(effect);
        this.outstanding.set(effect.id, (answer) => then({
          error: answer.error, status: answer.status, headers: (answer.headers ?? []).map(({ name, value }) => [name, value]),
          bytes: new Uint8Array(Buffer.from(answer.body ?? '', 'base64')),
        }));
        return effect.id;
      },
    };
    for (const [name, text] of texts.parts) host[name] = this.evaluate(new vm.Script(text, { filename: 'decant:' + name }))(host);
    this.host = host;
    for (const [name, value] of Object.entries({ ...host.timers.functions, fetch: host.fetching.fetch })) hidden(globalThis, name, value);
    hidden(globalThis, 'process', host.process.process);
    hidden(globalThis, 'console', host.lines.console);
    hidden(globalThis, 'addEventListener', host.edge.addEventListener);
    hidden(performance, 'now', () => host.now() - host.began());
    const { timeout } = AbortSignal;
    hidden(AbortSignal, 'timeout', (delay) => {
      if (!Number.isInteger(delay) || delay < 0 || delay > 4294967295) return timeout(delay);
      const controller = new AbortController();
      host.timers.setTimeout(() => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay).unref();
      return controller.signal;
    });
    for (const [name, value] of Object.entries(host.chance)) crypto[name] = value;
    hidden(Crypto.prototype, 'randomUUID', host.chance.randomUUID);
    hidden(Crypto.prototype, 'getRandomValues', host.chance.getRandomValues);
    for (const name of ['encrypt', 'decrypt', 'generateKey', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey']) {
      hidden(SubtleCrypto.prototype, name, () => missing('crypto.subtle.' + name));
    }
    const inLocale = (target, name, at) => {
      const original = target[name];
      const label = `${target.constructor.name}.prototype.${name}`;
      hidden(target, name, {
        [name](...args) {
          const [locale, options] = args.slice(at);
          const usual = locale === undefined || locale === 'en-US' || locale === 'en';
          if (!usual || options !== undefined) missing(label + (/Case$/.test(name) ? ' in another locale' : ' in another locale or with options'));
          return Reflect.apply(original, this, args);
        },
      }[name]);
      Object.defineProperty(target[name], 'length', { value: original.length });
    };
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) inLocale(Date.prototype, name, 0);
    inLocale(Number.prototype, 'toLocaleString', 0);
    inLocale(BigInt.prototype, 'toLocaleString', 0);
    for (const name of ['toLocaleUpperCase', 'toLocaleLowerCase']) inLocale(String.prototype, name, 0);
    inLocale(String.prototype, 'localeCompare', 1);
    for (const name of ['createPrivateKey', 'createPublicKey']) {
      crypto[name] = (key) => {
        const text = key?.key ?? key;
        if (typeof text !== 'string' && !ArrayBuffer.isView(text) || Buffer.from(text).toString('latin1').includes('-----BEGIN')) missing('crypto.' + name);
        return real[name](key);
      };
    }
    // Node's own do their work on other threads: nobody could tell when a run is over.
    const hashOf = (algorithm) => `${typeof algorithm === 'string' ? algorithm : algorithm?.name}`.toLowerCase().replace('-', '');
    const buffer = (b) => b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength);
    // What they refuse, they refuse at once.
    const { digest, sign, verify } = SubtleCrypto.prototype;
    const isData = (v) => ArrayBuffer.isView(v) || v instanceof ArrayBuffer;
    const viewOf = (v) => (ArrayBuffer.isView(v) ? v : new Uint8Array(v));
    const takes = (algorithm, key, usage) => {
      if (key?.[Symbol.toStringTag] === 'CryptoKey' && key.algorithm.name !== 'HMAC') missing('crypto.subtle of this key');
      return hashOf(algorithm) === 'hmac' && key?.[Symbol.toStringTag] === 'CryptoKey' && key.usages.includes(usage);
    };
    hidden(SubtleCrypto.prototype, 'digest', { async digest(algorithm, data) {
      const name = hashOf(algorithm);
      if (!/^sha(1|256|384|512)$/.test(name) || !isData(data)) return Reflect.apply(digest, this, arguments);
      return buffer(real.createHash(name).update(viewOf(data)).digest());
    } }.digest);
    const signed = (key, data) => real.createHmac(hashOf(key.algorithm.hash), real.KeyObject.from(key)).update(viewOf(data)).digest();
    hidden(SubtleCrypto.prototype, 'sign', { async sign(algorithm, key, data) {
      return takes(algorithm, key, 'sign') && isData(data) ? buffer(signed(key, data)) : Reflect.apply(sign, this, arguments);
    } }.sign);
    hidden(SubtleCrypto.prototype, 'verify', { async verify(algorithm, key, signature, data) {
      return takes(algorithm, key, 'verify') && isData(signature) && isData(data) ? signed(key, data).equals(Buffer.from(viewOf(signature).buffer, viewOf(signature).byteOffset, viewOf(signature).byteLength)) : Reflect.apply(verify, this, arguments);
    } }.verify);
    {
      const name = 'ReadableStream', real = globalThis[name];
      hidden(globalThis, name, new Proxy(real, { construct: (target, args) => (direct() ? missing(name) : Reflect.construct(target, args)) }));
    }
    for (const [name, stub] of [['SharedArrayBuffer', host.stub.stub('SharedArrayBuffer')], ['Atomics', host.stub.stub('Atomics', { [Symbol.toStringTag]: 'Atomics' })]]) {
      const value = globalThis[name];
      Object.defineProperty(globalThis, name, { get: () => (direct() ? stub : value), configurable: true });
    }
    for (const name of program.load.lacks) {
      const value = globalThis[name]; // Node itself may still look at it
      Object.defineProperty(globalThis, name, { get: () => (direct() ? missing(name) : value), configurable: true });
    }
    const has = program.load.modules;
    const limited = (name, module) => {
      if (has[name].length === 0) return module;
      const out = {};
      for (const key of Object.keys(module)) out[key] = has[name].includes(key) ? module[key] : host.stub.stub(name + '.' + key);
      return out;
    };
    const builtin = new Set(require('module').builtinModules);
    const modules = { process: host.process.process, timers: host.timers.functions, 'timers/promises': host.timers.promised, '@azure/functions': host.azure.module, '@google-cloud/functions-framework': host.nodestyle.module };
    this.require = (name) => {
      name = `${name}`;
      const bare = name.startsWith('node:') ? name.slice(5) : name;
      if (name === 'containerless') return this.inside.require(name);
      if (Object.hasOwn(modules, bare)) return modules[bare];
      if (Object.hasOwn(has, bare)) return limited(bare, bare === 'crypto' ? crypto : require(bare));
      if (builtin.has(bare)) return host.stub.stub(bare);
      const e = new Error("Cannot find module '" + name + "'");
      e.code = 'MODULE_NOT_FOUND';
      throw e;
    };
  }

  respond(response) {
    if (this.over || this.done.respond) return;
    this.done.respond = response;
  }

  // fill starts the randomness of a phase: SHA-256 of a key and a counter.
  fill(seed, entropy) {
    const { createHash } = Run.crypto;
    const little = Buffer.alloc(8);
    little.writeBigUInt64LE(seed);
    const key = entropy ? Buffer.from(entropy, 'base64') : createHash('sha256').update('decant entropy').update(little).digest();
    let counter = 0n, left = Buffer.alloc(0);
    this.bytes = (n) => {
      const out = new Uint8Array(n);
      for (let at = 0; at < n;) {
        if (left.length === 0) {
          little.writeBigUInt64LE(counter++);
          left = createHash('sha256').update(key).update(little).digest();
        }
        const part = left.subarray(0, n - at);
        out.set(part, at);
        at += part.length;
        left = left.subarray(part.length);
      }
      return out;
    };
  }

  hooks() {
    return {
      answering: () => !this.init,
      now: () => this.now,
      random: () => this.random.float(),
      log: (level, args) => this.effect({ kind: 'log', level, text: util.format(...args).toWellFormed() }),
      ask: (method, url, kind, body, callback) => {
        const effect = { kind: 'http', method, url: url.toWellFormed() };
        if (kind) Object.assign(effect, { headers: [{ name: 'content-type', value: kind }], body: encode(body) });
        const at = this.effect(effect);
        this.outstanding.set(effect.id, callback);
        this.calls.set(effect.id, { effect, at });
      },
      respond: (json, text) => { if (!this.over) this.done.respond = { json, body: encode(text) }; },
    };
  }

  effect(effect) {
    effect.id = ++this.asked;
    const at = place(new Error().stack);
    if (!this.over) send({ op: 'effect', run: this.number, effect, init: this.init, place: at });
    return at;
  }

  start() {
    if (program.load.files) return this.startFiles();
    this.turn(() => {
      const module = this.inside.object();
      const exports = this.inside.object();
      this.inside.own(module, 'exports', exports);
      const wrapper = this.evaluate(program.script);
      const probes = this.counters ? this.evaluate(Counters.script)((arm) => this.counters.count(arm)) : undefined;
      const body = wrapper(probes);
      if (program.load.probed && program.load.makes) this.evaluate(Run.maker)((text) => this.made(text, probes));
      this.module = module;
      Reflect.apply(body, exports, [exports, this.require ?? this.inside.require, module, '/var/task/index.js', '/var/task']);
    }, () => this.serve());
  }

  // startFiles is start for a function that Node.js runs from its files.
  startFiles() {
    const failed = (e) => {
      if (Files.refused(e)) this.done.refused = String(e.message);
      this.fail(e);
    };
    const loaded = (exports) => {
      this.module = { exports };
      this.turn(() => {}, () => this.serve());
    };
    try {
      new Files(program.load.files, this.require).load(loaded, failed);
    } catch (e) {
      failed(e);
    }
  }

  // made tells of a text that a function is made of. It gives the function with counters, where there is one.
  made(text, probes) {
    this.done.made ??= [];
    if (text.isWellFormed() && this.done.made.length < 512 && !this.done.made.includes(text)) this.done.made.push(text);
    const script = program.made.get(text);
    return script && this.evaluate(script)(probes);
  }

  serve() {
    if (this.soon.length > 0) return this.turn(this.soon.shift(), () => this.serve());
    this.init = false;
    const { shape, export: name } = program.load;
    const other = shape && shape !== 'containerless' ? this.host.calling.find(shape, name, this.module.exports) : undefined;
    const handler = this.inside.state.handler;
    if (!handler && !other) {
      this.done.noHandler = true;
      const text = 'no handler: the module registers and exports none';
      this.done.error = { text, name: '', message: '', file: program.load.file, line: 0, column: 0 };
      return this.finish();
    }
    this.asked = 0;
    this.random = new Random(this.seed);
    this.now = this.request.now;
    if (this.counters) this.counters.startRequest();
    if (this.rich) this.fill(this.seed, this.request.entropy);
    if (other) return this.turn(() => other(this.rawRequest()), () => this.next());
    this.turn(() => this.inside.call(handler, this.event ? this.inside.parse(this.event) : this.makeRequest()), () => this.next());
  }

  // turn runs f, then the microtasks it leaves, then after, unless an exception or a limit came.
  turn(f, after) {
    try {
      f();
    } catch (e) {
      this.fail(e);
    }
    if (!this.over) setImmediate(() => { if (!this.over) after(); });
  }

  fail(e) {
    if (this.over) return;
    if (this.counters) this.counters.frozen = true; // what an exception says of itself is asked when the run is over
    if (e === Run.missing) {
      this.done.error = { text: 'Error: ' + this.done.missing + ' is not there', name: 'Error', message: this.done.missing + ' is not there', ...place(new Error().stack) };
    } else if (e === Counters.stop) {
      this.done.limit = 'fuel';
      this.done.probe = this.counters.last;
    } else if (util.types.isNativeError(e) && isOverflow(e)) this.done.limit = 'recursion';
    else this.done.error = describe(e);
    this.finish();
  }

  // next gives the next answer, waits for it, or ends the run when nothing is outstanding.
  next() {
    if (this.soon.length > 0) return this.turn(this.soon.shift(), () => this.next());
    if (this.outstanding.size === 0 || this.idle()) return this.finish();
    const answer = turns.shift();
    if (answer === undefined) {
      this.waiting = true;
      send({ op: 'wait', run: this.number, seen: this.seen });
      return;
    }
    this.seen++;
    if (!this.outstanding.has(answer.effect)) return this.next(); // it was cancelled
    const callback = this.outstanding.get(answer.effect);
    this.outstanding.delete(answer.effect);
    if (!this.calls.has(answer.effect)) return this.turn(() => callback(answer), () => this.next());
    if (answer.error) {
      const { effect, at } = this.calls.get(answer.effect);
      const message = `${effect.method} ${effect.url}: ${answer.error}`;
      this.done.error = { text: 'Error: ' + message, name: 'Error', message, ...at };
      return this.finish();
    }
    if (callback === undefined) return this.next();
    this.turn(() => this.inside.call(callback, this.body(answer.headers, answer.body)), () => this.next());
  }

  // idle tells whether only waits are outstanding that nobody counts on, and the answer is there.
  idle() {
    for (const id of this.outstanding.keys()) if (!this.weak.has(id)) return false;
    return this.done.respond !== undefined || this.inside.state.responded || ![...this.weak].some((id) => this.outstanding.has(id));
  }

  rawRequest() {
    const { method, path, query, headers, body, id, url } = this.request;
    const bytes = new Uint8Array(Buffer.from(body || '', 'base64'));
    return {
      method, path, query: query || '', url, target: query ? path + '?' + query : path, id, bytes, text: decode(body), event: this.event,
      headers: (headers || []).map(({ name, value }) => [name, Buffer.from(value).toString()]),
    };
  }

  makeRequest() {
    const { object, own, texts } = this.inside;
    const { method, path, query, headers, body } = this.request;
    const made = object();
    const queries = object();
    const names = object();
    for (const [name, values] of parseQuery(query || '')) own(queries, name, values.length === 1 ? values[0] : texts(values.length, (i) => values[i]));
    for (const [name, value] of joinHeaders(headers)) own(names, name, value);
    own(made, 'method', method);
    own(made, 'path', path);
    own(made, 'query', queries);
    own(made, 'headers', names);
    own(made, 'body', this.body(headers, body));
    return made;
  }

  body(headers, base64) {
    const text = decode(base64);
    if (text === '' || !isJSON(headers)) return text;
    try {
      return this.inside.parse(text);
    } catch {
      return text;
    }
  }

  finish() {
    if (this.over) return;
    this.over = true;
    if (this.counters) this.counters.report(this.done);
    run = null;
    turns.length = 0;
    send({ op: 'done', run: this.number, done: this.done });
  }
}

function isOverflow(e) {
  try {
    return e.name === 'RangeError' && e.message === 'Maximum call stack size exceeded';
  } catch {
    return false;
  }
}

// Counters count how often each arm was reached; every probe costs one unit of fuel.
class Counters {
  static stop = Symbol('out of fuel');
  static script = null;

  constructor(of, arms) {
    this.run = of;
    this.init = null;
    this.counts = new Float64Array(arms);
    this.first = new Uint32Array(arms);
    this.seen = 0;
    this.last = -1;
    this.fuel = program.load.fuel;
  }

  count(arm) {
    if (this.frozen) return;
    if (this.counts[arm]++ === 0 && this.first[arm] === 0) this.first[arm] = ++this.seen;
    this.last = arm;
    if (--this.fuel < 0) {
      this.run.fail(Counters.stop);
      throw Counters.stop;
    }
  }

  startRequest() {
    this.init = this.counts;
    this.counts = new Float64Array(this.counts.length);
    this.fuel = program.load.fuel;
  }

  report(done) {
    const none = new Float64Array(this.counts.length);
    done.init = Array.from(this.init || this.counts);
    done.requests = Array.from(this.init ? this.counts : none);
    done.first = Array.from(this.first);
  }
}

// The conversation.

const { nextTick } = process;
process.on('unhandledRejection', (reason) => { if (run) run.fail(reason); });
process.on('uncaughtException', (e) => {
  if (!run) { fs.writeSync(2, String(e.stack).replaceAll('\n', ' ') + '\n'); exit(1); }
  run.fail(e);
});

function receive(line) {
  const m = JSON.parse(line);
  if (m.op === 'load') load(m.load);
  else if (m.op === 'run') {
    // The seed does not fit a double.
    run = new Run(m.run, { ...m.request, id: m.id, url: m.url }, BigInt(/"seed":(\d+)/.exec(line.slice(line.lastIndexOf('"seed":')))[1]), m.text ?? '');
    run.start();
  } else if (m.op === 'answer' && run && run.number === m.run) {
    turns.push(m.answer);
    if (run.waiting) {
      run.waiting = false;
      run.next();
    }
  } else if (m.op === 'stop' && run && run.number === m.run) {
    run.done.limit = 'stopped';
    run.finish();
  }
}

// serve takes messages from the standard input. given has the programs that are run inside: t makes the probes' object.
function serve(given) {
  texts = given;
  Counters.script = new vm.Script(texts.t, { filename: 'decant:t' });
  let rest = [];
  input.on('data', (chunk) => {
    for (let at; (at = chunk.indexOf(10)) >= 0; chunk = chunk.subarray(at + 1)) {
      rest.push(chunk.subarray(0, at));
      const line = Buffer.concat(rest).toString();
      rest = [];
      receive(line);
    }
    if (chunk.length > 0) rest.push(chunk);
  });
  input.on('end', () => exit(0));
  send({ op: 'ready' });
}
