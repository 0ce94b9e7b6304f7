// Timers. A wait is an effect; what is due in one moment comes in the order it was asked for.
(function (host) {
  'use strict';
  const Later = Promise;
  const { hide, isFunction } = host.base;
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
    [host.dispose ?? Symbol.for('nodejs.dispose')]() { cancel(this); }
  }
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
  // As many parameters as in Node.js.
  const functions = {
    setTimeout: function setTimeout(callback, delay, _a, _b, _c) { isFunction(callback, 'callback'); return new Timeout(callback, length(delay), [...arguments].slice(2), false); },
    setInterval: function setInterval(callback, delay, _a, _b, _c) { isFunction(callback, 'callback'); return new Timeout(callback, length(delay), [...arguments].slice(2), true); },
    clearTimeout: function clearTimeout(timer) { clear(timer); },
    clearInterval: function clearInterval(timer) { clear(timer); },
    setImmediate: function setImmediate(callback, _a, _b, _c) { isFunction(callback, 'callback'); return new Immediate(callback, [...arguments].slice(1)); },
    clearImmediate: function clearImmediate(immediate) { if (immediate instanceof Immediate) immediate._destroyed = true; },
  };

  const custom = Symbol.for('nodejs.util.promisify.custom');
  const promised = {
    setTimeout(delay, value) { return new Later((resolve) => { functions.setTimeout(resolve, delay, value); }); },
    setImmediate(value) { return new Later((resolve) => { functions.setImmediate(resolve, value); }); },
  };
  hide(functions.setTimeout, custom, promised.setTimeout);
  hide(functions.setImmediate, custom, promised.setImmediate);
  return { ...functions, functions, promised };
});
