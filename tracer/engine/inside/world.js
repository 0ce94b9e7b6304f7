// What a function asks of the world: timers, outgoing requests, randomness, its process. Goja and Node run this same
// text, in the realm of the function, before any of its code.
(function (host) {
  'use strict';
  const { defineProperty, assign } = Object;
  const Later = Promise, Fault = Error, Wrong = TypeError, Bytes = Uint8Array, BigNumber = BigInt;
  const nothing = () => {};

  const invalid = (name, expected, value) => {
    const e = new Wrong(`The "${name}" argument must be ${expected}. Received ${received(value)}`);
    e.code = 'ERR_INVALID_ARG_TYPE';
    return e;
  };
  const received = (value) => {
    if (value === null || value === undefined) return `${value}`;
    if (typeof value === 'function') return `function ${value.name}`;
    if (typeof value === 'object') return value.constructor?.name ? `an instance of ${value.constructor.name}` : host.inspect(value);
    let text = host.inspect(value);
    if (text.length > 28) text = text.slice(0, 25) + '...';
    return `type ${typeof value} (${text})`;
  };
  const isFunction = (f, name) => {
    if (typeof f !== 'function') throw invalid(name, 'of type function', f);
  };

  // Timers. A wait is an effect; what is due in one moment comes in the order it was asked for.

  const timers = new Map();
  const length = (ms) => {
    const n = Math.trunc(Number(ms));
    return n >= 1 && n <= 2147483647 ? n : 1;
  };
  let named = 0;
  class Timeout {
    constructor(callback, delay, args, repeats) {
      this._idleTimeout = delay;
      this._onTimeout = callback;
      this._repeat = repeats ? delay : null;
      hide(this, 'args', args);
      hide(this, 'id', ++named);
      hide(this, 'counts', true);
      this._destroyed = false;
      start(this);
    }
    ref() { this.counts = true; host.counts(this.effect, true); return this; }
    unref() { this.counts = false; host.counts(this.effect, false); return this; }
    hasRef() { return this.counts; }
    refresh() { if (!this._destroyed) { cancel(this); this._destroyed = false; start(this); } return this; }
    close() { cancel(this); return this; }
    [Symbol.toPrimitive]() { return this.id; }
    [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() { cancel(this); }
  }
  const hide = (o, name, value) => defineProperty(o, name, { value, writable: true, enumerable: false, configurable: true });
  const start = (timer) => {
    timers.set(timer.id, timer);
    hide(timer, 'effect', host.wait(timer._idleTimeout, timer._repeat !== null, () => {
      if (timer._destroyed) return;
      if (timer._repeat === null) {
        timer._destroyed = true;
        timers.delete(timer.id);
      }
      timer._onTimeout(...timer.args);
      if (timer._repeat !== null && !timer._destroyed) start(timer);
    }));
    if (!timer.counts) host.counts(timer.effect, false);
  };
  const cancel = (timer) => {
    if (timer._destroyed) return;
    timer._destroyed = true;
    timers.delete(timer.id);
    host.cancel(timer.effect);
  };
  const clear = (timer) => {
    if (timer instanceof Timeout) cancel(timer);
    else if (typeof timer === 'number' || typeof timer === 'string') {
      const found = timers.get(Number(timer));
      if (found) cancel(found);
    }
  };
  class Immediate {
    constructor(callback, args) {
      this._onImmediate = callback;
      this._destroyed = false;
      host.soon(() => {
        if (this._destroyed) return;
        this._destroyed = true;
        callback(...args);
      });
    }
    ref() { return this; }
    unref() { return this; }
    hasRef() { return true; }
  }
  const functions = {
    setTimeout(callback, delay, ...args) { isFunction(callback, 'callback'); return new Timeout(callback, length(delay), args, false); },
    setInterval(callback, delay, ...args) { isFunction(callback, 'callback'); return new Timeout(callback, length(delay), args, true); },
    clearTimeout(timer) { clear(timer); },
    clearInterval(timer) { clear(timer); },
    setImmediate(callback, ...args) { isFunction(callback, 'callback'); return new Immediate(callback, args); },
    clearImmediate(immediate) { if (immediate instanceof Immediate) immediate._destroyed = true; },
  };

  const custom = Symbol.for('nodejs.util.promisify.custom');
  const promised = {
    setTimeout(delay, value) { return new Later((resolve) => { functions.setTimeout(resolve, delay, value); }); },
    setImmediate(value) { return new Later((resolve) => { functions.setImmediate(resolve, value); }); },
  };
  hide(functions.setTimeout, custom, promised.setTimeout);
  hide(functions.setImmediate, custom, promised.setImmediate);

  // fetch.

  const plainBytes = (body) => {
    if (typeof body === 'string') return host.encode(body);
    if (body instanceof ArrayBuffer) return new Bytes(body.slice(0));
    if (ArrayBuffer.isView(body)) return new Bytes(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength));
    if (body instanceof host.web.URLSearchParams) return host.encode(`${body}`);
    return undefined;
  };
  const failed = (text) => {
    const e = new Wrong('fetch failed');
    hide(e, 'cause', new Fault(text));
    return e;
  };
  const bare = (status) => status === 101 || status === 204 || status === 205 || status === 304;
  const ask = (request, url, bytes) => new Later((resolve, reject) => {
    const { signal } = request;
    let over = false;
    const effect = host.fetch(request.method, url, [...request.headers], bytes, (answer) => {
      if (over) return;
      over = true;
      if (answer.error) return reject(failed(answer.error));
      const response = new host.web.Response(bare(answer.status) ? null : answer.bytes, {
        status: answer.status, statusText: host.reasons[answer.status] ?? '', headers: answer.headers,
      });
      hide(response, 'url', request.url);
      hide(response, 'type', 'basic');
      resolve(response);
    });
    signal?.addEventListener('abort', () => {
      if (over) return;
      over = true;
      host.cancel(effect);
      reject(signal.reason);
    });
  });
  const fetch = (input, init = undefined) => {
    let request;
    try {
      request = new host.web.Request(input, init);
      if (request.signal?.aborted) return Later.reject(request.signal.reason);
    } catch (e) {
      return Later.reject(e);
    }
    const url = typeof input === 'string' ? input : request.url;
    const body = init?.body ?? undefined;
    if (body === undefined && !(input instanceof host.web.Request && input.body)) return ask(request, url, new Bytes(0));
    const bytes = plainBytes(body);
    if (bytes) return ask(request, url, bytes);
    return request.arrayBuffer().then((buffer) => ask(request, url, new Bytes(buffer)));
  };
  functions.fetch = function (input, init = undefined) { return fetch(input, init); };
  defineProperty(functions.fetch, 'name', { value: 'fetch' });

  // Randomness: from 32 bytes that belong to the request.

  const hexDigits = '0123456789abcdef';
  const uuid = () => {
    const b = host.random(16);
    b[6] = b[6] & 0x0f | 0x40;
    b[8] = b[8] & 0x3f | 0x80;
    let text = '';
    for (let i = 0; i < 16; i++) {
      if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
      text += hexDigits[b[i] >> 4] + hexDigits[b[i] & 15];
    }
    return text;
  };
  const fill = (view) => {
    const bytes = new Bytes(view.buffer ?? view, view.byteOffset ?? 0, view.byteLength);
    bytes.set(host.random(bytes.length));
    return view;
  };
  const integers = new Set(['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array']);
  const tag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
  const random = {
    randomUUID() { return uuid(); },
    getRandomValues(view) {
      const { DOMException } = host.web;
      if (!integers.has(tag.call(view))) throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
      if (view.byteLength > 65536) throw new DOMException(`The requested length exceeds 65,536 bytes`, 'QuotaExceededError');
      return fill(view);
    },
    randomBytes(size, callback) {
      const out = host.web.Buffer.alloc(size);
      fill(out);
      if (typeof callback !== 'function') return out;
      functions.setImmediate(callback, null, out);
    },
    randomFillSync(view, offset = 0, size = view.byteLength - offset) {
      fill(new Bytes(view.buffer ?? view, (view.byteOffset ?? 0) + offset, size));
      return view;
    },
    randomInt(low, high, callback) {
      if (high === undefined || typeof high === 'function') [low, high, callback] = [0, low, high];
      const range = high - low, limit = 2 ** 48 - 2 ** 48 % range;
      let n;
      do {
        n = 0;
        for (const b of host.random(6)) n = n * 256 + b;
      } while (n >= limit);
      n = n % range + low;
      if (typeof callback !== 'function') return n;
      functions.setImmediate(callback, undefined, n);
    },
  };

  // The process.

  const names = {};
  for (const [name, value] of host.environment) names[name] = value;
  const env = new Proxy(names, {
    set(target, name, value) {
      if (typeof name === 'symbol' || typeof value === 'symbol') throw new Wrong('Cannot convert a Symbol value to a string');
      target[name] = `${value}`;
      return true;
    },
  });
  const process = {
    title: 'node', version: host.version, versions: { node: host.version.slice(1) }, arch: 'x64', platform: 'linux',
    release: { name: 'node', lts: 'Iron' }, argv: ['node', host.file], execArgv: [], execPath: 'node', env, pid: 1, ppid: 0, features: {},
    exitCode: undefined,
    nextTick(callback, ...args) { isFunction(callback, 'callback'); host.tick(() => callback(...args)); },
    hrtime: assign(function hrtime(before) {
      const ms = host.now() - host.began();
      const now = [Math.floor(ms / 1000), ms % 1000 * 1e6];
      if (before === undefined) return now;
      const nanos = now[1] - before[1];
      return nanos < 0 ? [now[0] - before[0] - 1, nanos + 1e9] : [now[0] - before[0], nanos];
    }, { bigint: () => BigNumber(host.now() - host.began()) * 1000000n }),
    uptime: () => (host.now() - host.began()) / 1000,
    cwd: () => '/var/task',
    umask: () => 0o22,
    emitWarning: nothing,
    exit() { host.missing('process.exit'); },
    abort() { host.missing('process.abort'); },
    kill() { host.missing('process.kill'); },
    memoryUsage() { host.missing('process.memoryUsage'); },
    cpuUsage() { host.missing('process.cpuUsage'); },
    on: () => process, once: () => process, off: () => process, addListener: () => process, removeListener: () => process,
    prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: () => [], listenerCount: () => 0,
  };
  const stream = (level) => ({
    isTTY: false,
    write(text) {
      text = `${text}`;
      if (!text.endsWith('\n')) host.missing('a write to the standard output that ends no line');
      host.line(level, text.slice(0, -1));
      return true;
    },
  });
  process.stdout = stream('log');
  process.stderr = stream('error');
  defineProperty(process, Symbol.toStringTag, { value: 'process', configurable: true });

  // What else the console does.

  const counts = new Map(), times = new Map();
  let indent = '';
  const say = (level) => function (...args) {
    const text = host.format(args);
    host.line(level, indent === '' ? text : indent + text.replaceAll('\n', '\n' + indent));
  };
  const named2 = (name, f) => defineProperty(f, 'name', { value: name });
  const log = named2('log', say('log')), warn = named2('warn', say('warn'));
  const elapsed = (label) => {
    const ms = host.now() - times.get(label);
    if (ms >= 1000) host.missing('console.time of more than a second');
    return `${label}: ${ms}ms`;
  };
  const timed = (label, method) => {
    if (times.has(label)) return true;
    host.missing(`console.${method}() of a label that was not started`);
  };
  const console = {
    log, warn, info: named2('info', say('info')), error: named2('error', say('error')), debug: named2('debug', say('debug')),
    dir(value, options) { if (options) host.missing('options of console.dir'); log(host.inspect(value)); },
    dirxml(...args) { log(...args); },
    assert(condition, ...args) {
      if (condition) return;
      if (typeof args[0] === 'string') args[0] = `Assertion failed: ${args[0]}`;
      else args.unshift('Assertion failed');
      warn(...args);
    },
    count(label = 'default') {
      label = `${label}`;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset(label = 'default') { counts.delete(`${label}`); },
    group(...args) { if (args.length > 0) log(...args); indent += '  '; },
    groupCollapsed(...args) { console.group(...args); },
    groupEnd() { indent = indent.slice(2); },
    time(label = 'default') { times.set(`${label}`, host.now()); },
    timeEnd(label = 'default') { if (timed(`${label}`, 'timeEnd')) { log('%s', elapsed(`${label}`)); times.delete(`${label}`); } },
    timeLog(label = 'default', ...args) { if (timed(`${label}`, 'timeLog')) log('%s', elapsed(`${label}`), ...args); },
    table() { host.missing('console.table'); },
    trace() { host.missing('console.trace'); },
  };

  // stub is a module that the host does not have, or a part of one: to name it is nothing, to use it stops the run.
  const stub = (name) => {
    const stop = () => host.missing(name);
    return new Proxy(function () {}, {
      get(target, key) {
        if (typeof key === 'symbol' || key === 'then' || key === '__esModule') return undefined;
        return key === 'prototype' ? target.prototype : stub(name + '.' + key);
      },
      apply: stop,
      construct: stop,
      set: stop,
      has: stop,
      ownKeys: stop,
      deleteProperty: stop,
    });
  };
  const modules = {
    process,
    timers: functions,
    'timers/promises': promised,
  };

  return { functions, random, process, console, stub, modules, received, now: () => host.now() - host.began() };
});
