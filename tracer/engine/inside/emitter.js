// The module events.
(function (host) {
  'use strict';
  const { defineProperty, assign } = Object;
  const Later = Promise;
  const { coded, badType } = host.base;
  function EventEmitter() { this._events ??= Object.create(null); this._eventsCount ??= 0; }
  const listOf = (emitter, name) => (emitter._events ??= Object.create(null))[name] ?? [];
  const checkListener = (listener) => {
    if (typeof listener !== 'function') throw badType('listener', 'of type function', listener);
  };
  const insert = (emitter, name, listener, first) => {
    checkListener(listener);
    const list = listOf(emitter, name);
    if (emitter._events.newListener !== undefined) emitter.emit('newListener', name, listener.listener ?? listener);
    const now = listOf(emitter, name);
    void list;
    emitter._events[name] = first ? [listener, ...now] : [...now, listener];
    return emitter;
  };
  const onceOf = (emitter, name, listener) => {
    checkListener(listener);
    const wrapped = function (...args) {
      emitter.removeListener(name, wrapped);
      return Reflect.apply(listener, emitter, args);
    };
    wrapped.listener = listener;
    return wrapped;
  };
  const emitterMethods = {
    on(name, listener) { return insert(this, name, listener, false); },
    prependListener(name, listener) { return insert(this, name, listener, true); },
    once(name, listener) { return insert(this, name, onceOf(this, name, listener), false); },
    prependOnceListener(name, listener) { return insert(this, name, onceOf(this, name, listener), true); },
    removeListener(name, listener) {
      checkListener(listener);
      const list = listOf(this, name);
      for (let i = list.length - 1; i >= 0; i--) {
        if (list[i] !== listener && list[i].listener !== listener) continue;
        const left = list.filter((x, j) => j !== i);
        if (left.length > 0) this._events[name] = left;
        else delete this._events[name];
        if (this._events.removeListener !== undefined) this.emit('removeListener', name, list[i].listener ?? listener);
        break;
      }
      return this;
    },
    removeAllListeners(name) {
      if (name === undefined) this._events = Object.create(null);
      else delete (this._events ??= Object.create(null))[name];
      return this;
    },
    emit(name, ...args) {
      const list = listOf(this, name);
      if (list.length === 0) {
        if (name !== 'error') return false;
        if (args[0] instanceof Error) throw args[0];
        const shown = typeof args[0] === 'string' ? `'${args[0]}'` : host.inspect(args[0]);
        const e = coded(new Error(`Unhandled error. (${shown})`), 'ERR_UNHANDLED_ERROR');
        e.context = args[0];
        throw e;
      }
      for (const f of list) Reflect.apply(f, this, args);
      return true;
    },
    listenerCount(name) { return listOf(this, name).length; },
    listeners(name) { return listOf(this, name).map((f) => f.listener ?? f); },
    rawListeners(name) { return [...listOf(this, name)]; },
    eventNames() { return Reflect.ownKeys(this._events ?? {}); },
    setMaxListeners(n) { this._maxListeners = n; return this; },
    getMaxListeners() { return this._maxListeners ?? 10; },
  };
  emitterMethods.addListener = emitterMethods.on;
  emitterMethods.off = emitterMethods.removeListener;
  assign(EventEmitter.prototype, emitterMethods);
  defineProperty(EventEmitter.prototype, host.custom, { value: () => host.missing('the inspection of an EventEmitter'), writable: true, configurable: true });
  EventEmitter.EventEmitter = EventEmitter;
  EventEmitter.defaultMaxListeners = 10;
  EventEmitter.once = (emitter, name) => new Later((resolve, reject) => {
    const failed = (e) => {
      emitter.removeListener(name, done);
      reject(e);
    };
    const done = (...args) => {
      emitter.removeListener('error', failed);
      resolve(args);
    };
    emitter.once(name, done);
    if (name !== 'error') emitter.once('error', failed);
  });
  EventEmitter.listenerCount = (emitter, name) => emitter.listenerCount(name);
  EventEmitter.on = () => host.missing('events.on');
  return { module: EventEmitter };
});
