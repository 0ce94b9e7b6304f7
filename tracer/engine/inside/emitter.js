// The module events.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Later = Promise;
  const { coded, badType, outOfRange, isFunction } = host.base;
  // What an emitter keeps is visible, as in Node: of each event one listener, or a list of several.
  const shape = Symbol('shapeMode'), captures = Symbol('kCapture'), rejection = Symbol.for('nodejs.rejection'), monitor = Symbol('events.errorMonitor');
  let most = 10; // listeners of an event, by default
  const noEvents = () => Object.create(null);
  function EventEmitter(options) { EventEmitter.init.call(this, options); }
  const isCount = (n, name) => {
    if (typeof n !== 'number') throw badType(name, 'of type number', n);
    if (!(n >= 0)) throw outOfRange(name, '>= 0', n);
  };
  const init = function (options) {
    if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
      this._events = noEvents();
      this._eventsCount = 0;
      this[shape] = false;
    } else this[shape] = true;
    this._maxListeners = this._maxListeners || undefined;
    if (options?.captureRejections) {
      if (typeof options.captureRejections !== 'boolean') throw badType('options.captureRejections', 'of type boolean', options.captureRejections);
      this[captures] = true;
    } else this[captures] = EventEmitter.prototype[captures];
  };
  const listOf = (emitter, type) => {
    const found = emitter._events?.[type];
    return found === undefined ? [] : typeof found === 'function' ? [found] : [...found];
  };
  const is = (f, listener) => f === listener || f.listener === listener;

  const add = (emitter, type, listener, first) => {
    isFunction(listener, 'listener');
    if (emitter._events === undefined) [emitter._events, emitter._eventsCount] = [noEvents(), 0];
    else if (emitter._events.newListener !== undefined) emitter.emit('newListener', type, listener.listener ?? listener);
    const events = emitter._events, there = events[type];
    if (there === undefined) {
      events[type] = listener;
      emitter._eventsCount++;
      return emitter;
    }
    const list = typeof there === 'function' ? events[type] = [there] : there;
    if (first) list.unshift(listener);
    else list.push(listener);
    const limit = emitter._maxListeners === undefined ? most : emitter._maxListeners;
    if (limit > 0 && list.length > limit && !list.warned) list.warned = true; // Node says so on its error output
    return emitter;
  };
  function onceWrapper(...args) {
    if (this.fired) return undefined;
    this.target.removeListener(this.type, this.wrapFn);
    this.fired = true;
    return Reflect.apply(this.listener, this.target, args);
  }
  const wrapped = (target, type, listener) => {
    isFunction(listener, 'listener');
    const state = { fired: false, wrapFn: undefined, target, type, listener };
    const bound = onceWrapper.bind(state);
    bound.listener = listener;
    state.wrapFn = bound;
    return bound;
  };

  // A promise that a listener gives is watched when the emitter was asked to.
  const failed = (emitter, e, type, args) => {
    if (typeof emitter[rejection] === 'function') return emitter[rejection](e, type, ...args);
    const before = emitter[captures];
    try {
      emitter[captures] = false;
      emitter.emit('error', e);
    } finally {
      emitter[captures] = before;
    }
  };
  const watch = (emitter, promise, type, args) => {
    try {
      const { then } = promise;
      if (typeof then === 'function') then.call(promise, undefined, (e) => { host.tick(() => failed(emitter, e, type, args)); });
    } catch (e) {
      emitter.emit('error', e);
    }
  };
  const unhandled = (e) => {
    if (e instanceof Error) return e;
    let shown = e;
    try {
      shown = host.inspect(e);
    } catch { /* then it is told as it is */ }
    const made = coded(new Error(`Unhandled error. (${shown})`), 'ERR_UNHANDLED_ERROR');
    made.context = e;
    return made;
  };
  const remove = (emitter, type, listener) => {
    const events = emitter._events, list = events[type];
    if (is(list, listener)) {
      emitter._eventsCount--;
      if (emitter[shape]) events[type] = undefined;
      else if (emitter._eventsCount === 0) emitter._events = noEvents();
      else {
        delete events[type];
        if (events.removeListener) emitter.emit('removeListener', type, list.listener || listener);
      }
      return;
    }
    if (typeof list === 'function') return;
    const at = list.findLastIndex((f) => is(f, listener));
    if (at < 0) return;
    list.splice(at, 1);
    if (list.length === 1) [events[type]] = list;
    if (events.removeListener !== undefined) emitter.emit('removeListener', type, listener);
  };
  const forget = (emitter) => {
    [emitter._events, emitter._eventsCount, emitter[shape]] = [noEvents(), 0, false];
    return emitter;
  };

  const methods = {
    setMaxListeners(n) { isCount(n, 'setMaxListeners'); this._maxListeners = n; return this; },
    getMaxListeners() { return this._maxListeners === undefined ? most : this._maxListeners; },
    emit(type, ...args) {
      const events = this._events;
      if (type === 'error') {
        if (events !== undefined && events[monitor] !== undefined) this.emit(monitor, ...args);
        if (events === undefined || events.error === undefined) throw unhandled(args[0]);
      } else if (events === undefined) return false;
      const handler = events[type];
      if (handler === undefined) return false;
      for (const f of typeof handler === 'function' ? [handler] : [...handler]) {
        const result = Reflect.apply(f, this, args);
        if (this[captures] && result !== undefined && result !== null) watch(this, result, type, args);
      }
      return true;
    },
    addListener(type, listener) { return add(this, type, listener, false); },
    on: undefined,
    prependListener(type, listener) { return add(this, type, listener, true); },
    once(type, listener) { this.on(type, wrapped(this, type, listener)); return this; },
    prependOnceListener(type, listener) { this.prependListener(type, wrapped(this, type, listener)); return this; },
    removeListener(type, listener) {
      isFunction(listener, 'listener');
      if (this._events?.[type] !== undefined) remove(this, type, listener);
      return this;
    },
    off: undefined,
    removeAllListeners(type) {
      const events = this._events;
      if (events === undefined) return this;
      if (events.removeListener === undefined) {
        if (arguments.length === 0) return forget(this);
        if (events[type] !== undefined) {
          if (--this._eventsCount === 0) this._events = noEvents();
          else delete events[type];
        }
        this[shape] = false;
        return this;
      }
      if (arguments.length === 0) {
        for (const key of Reflect.ownKeys(events)) if (key !== 'removeListener') this.removeAllListeners(key);
        this.removeAllListeners('removeListener');
        return forget(this);
      }
      for (const f of listOf(this, type).reverse()) this.removeListener(type, f);
      return this;
    },
    listeners(type) { return listOf(this, type).map((f) => f.listener || f); },
    rawListeners(type) { return listOf(this, type); },
    listenerCount(type, listener) {
      const list = listOf(this, type);
      return listener === undefined || listener === null ? list.length : list.filter((f) => is(f, listener)).length;
    },
    eventNames() { return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : []; },
  };
  methods.on = methods.addListener;
  methods.off = methods.removeListener;

  // Functions of the module.

  const isTarget = (v) => v instanceof host.events.EventTarget;
  const listen = (emitter, name, f) => {
    if (typeof emitter.on === 'function') emitter.once(name, f);
    else if (typeof emitter.addEventListener === 'function') emitter.addEventListener(name, f, { once: true });
    else throw badType('emitter', 'an instance of EventEmitter', emitter);
  };
  const unlisten = (emitter, name, f) => {
    if (typeof emitter.removeListener === 'function') emitter.removeListener(name, f);
    else if (typeof emitter.removeEventListener === 'function') emitter.removeEventListener(name, f);
    else throw badType('emitter', 'an instance of EventEmitter', emitter);
  };
  const aborted = (signal) => Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { code: 'ABORT_ERR', name: 'AbortError' });
  const functions = {
    async once(emitter, name, options = {}) {
      const signal = options?.signal;
      if (signal !== undefined) host.events.isSignal(signal, 'options.signal');
      if (signal?.aborted) throw aborted(signal);
      return new Later((resolve, reject) => {
        const onError = (e) => {
          emitter.removeListener(name, onEvent);
          if (signal) unlisten(signal, 'abort', onAbort);
          reject(e);
        };
        const onEvent = (...args) => {
          if (typeof emitter.removeListener === 'function') emitter.removeListener('error', onError);
          if (signal) unlisten(signal, 'abort', onAbort);
          resolve(args);
        };
        const onAbort = () => {
          unlisten(emitter, name, onEvent);
          unlisten(emitter, 'error', onError);
          reject(aborted(signal));
        };
        listen(emitter, name, onEvent);
        if (name !== 'error' && typeof emitter.once === 'function') emitter.once('error', onError);
        if (signal) listen(signal, 'abort', onAbort);
      });
    },
    on(_emitter, _event, _options) { host.missing('events.on'); },
    getEventListeners(emitter, type) {
      if (typeof emitter.listeners === 'function') return emitter.listeners(type);
      if (isTarget(emitter)) return host.events.listeners(emitter, type);
      throw badType('emitter', 'an instance of EventEmitter or EventTarget', emitter);
    },
    getMaxListeners(emitter) {
      if (typeof emitter?.getMaxListeners === 'function') return emitter.getMaxListeners();
      if (isTarget(emitter)) host.missing('events.getMaxListeners of an EventTarget');
      throw badType('emitter', 'an instance of EventEmitter or EventTarget', emitter);
    },
  };
  const set = (name, value, enumerable = true) => defineProperty(EventEmitter, name, { value, writable: true, enumerable, configurable: true });
  host.base.lacking('events', EventEmitter, ['addAbortListener']);
  for (const name of Object.keys(functions)) set(name, functions[name]);
  set('EventEmitter', EventEmitter);
  set('usingDomains', false);
  defineProperty(EventEmitter, 'captureRejectionSymbol', { value: rejection, enumerable: true });
  defineProperty(EventEmitter, 'captureRejections', {
    get() { return EventEmitter.prototype[captures]; },
    set(value) {
      if (typeof value !== 'boolean') throw badType('EventEmitter.captureRejections', 'of type boolean', value);
      EventEmitter.prototype[captures] = value;
    },
    enumerable: true,
  });
  host.base.lacking('events', EventEmitter, ['EventEmitterAsyncResource']);
  defineProperty(EventEmitter, 'errorMonitor', { value: monitor, enumerable: true });
  defineProperty(EventEmitter, 'defaultMaxListeners', {
    get: () => most,
    set(n) {
      isCount(n, 'defaultMaxListeners');
      most = n;
    },
    enumerable: true,
  });
  set('setMaxListeners', (n = most, ...emitters) => {
    isCount(n, 'setMaxListeners');
    if (emitters.length === 0) most = n;
    for (const one of emitters) {
      if (isTarget(one)) continue; // Node warns later there
      if (typeof one.setMaxListeners !== 'function') throw badType('eventTargets', 'an instance of EventEmitter or EventTarget', one);
      one.setMaxListeners(n);
    }
  });
  set('init', init);
  set('listenerCount', (emitter, type) => (typeof emitter.listenerCount === 'function' ? emitter.listenerCount(type) : methods.listenerCount.call(emitter, type)));
  const { prototype } = EventEmitter;
  defineProperty(prototype, captures, { value: false, writable: true, enumerable: false });
  Object.assign(prototype, { _events: undefined, _eventsCount: 0, _maxListeners: undefined }, methods);
  return { module: EventEmitter };
});
