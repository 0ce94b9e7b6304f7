// AbortSignal and AbortController, as Node has them.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Wrong = TypeError;
  const { coded, shown, brief, badThis, badType, isInteger } = host.base;
  const { DOMException, EventTarget, trusted, isSignal } = host.events;
  let making = false;
  const inner = (options) => ({ ...options, depth: options.depth === null ? null : options.depth - 1 });
  const cancelled = () => new DOMException('This operation was aborted', 'AbortError');
  class AbortSignal extends EventTarget {
    #aborted = false; #reason = undefined;
    #dependants = []; #sources = undefined; // of one that any made: the signals that it follows
    #handler = undefined;
    constructor() {
      if (!making) throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR');
      super();
    }
    static #check(self) {
      if (typeof self !== 'object' || self === null || !(#aborted in self)) throw badThis('AbortSignal');
    }
    get aborted() { AbortSignal.#check(this); return this.#aborted; }
    get reason() { AbortSignal.#check(this); return this.#reason; }
    throwIfAborted() { AbortSignal.#check(this); if (this.#aborted) throw this.#reason; }
    get onabort() { AbortSignal.#check(this); return this.#handler?.is ?? null; }
    set onabort(f) {
      AbortSignal.#check(this);
      if (this.#handler) {
        this.#handler.is = f;
        return;
      }
      const handler = { is: f };
      this.#handler = handler;
      this.addEventListener('abort', function (event) { return typeof handler.is === 'function' ? Reflect.apply(handler.is, this, [event]) : undefined; });
    }
    [host.custom](depth, options) {
      return depth < 0 ? brief(this, options) : `${this.constructor.name} ${host.inspect({ aborted: this.aborted }, inner(options))}`;
    }
    static abort(reason = cancelled()) {
      const signal = newSignal();
      [signal.#aborted, signal.#reason] = [true, reason];
      return signal;
    }
    static timeout(delay) {
      isInteger(delay, 'delay', 0, 4294967295);
      const signal = newSignal();
      host.timers.setTimeout(() => abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay).unref();
      return signal;
    }
    static any(signals) {
      if (!Array.isArray(signals)) throw badType('signals', 'an instance of Array', signals);
      signals.forEach((s, i) => isSignal(s === undefined ? null : s, `signals[${i}]`));
      const signal = newSignal();
      signal.#sources = [];
      for (const s of signals) {
        if (s.aborted) {
          abort(signal, s.reason);
          return signal;
        }
        for (const source of s.#sources ?? [s]) {
          if (signal.#sources.includes(source)) continue;
          signal.#sources.push(source);
          source.#dependants.push(signal);
        }
      }
      return signal;
    }
    static end(signal, reason) {
      if (signal.#aborted) return;
      [signal.#aborted, signal.#reason] = [true, reason];
      signal.dispatchEvent(trusted('abort'));
      for (const dependant of signal.#dependants) abort(dependant, reason);
    }
  }
  const { end: abort } = AbortSignal;
  delete AbortSignal.end;
  const newSignal = () => {
    making = true;
    try {
      return new AbortSignal();
    } finally {
      making = false;
    }
  };
  // follow lets a signal end with another one.
  const follow = (signal, other) => {
    if (other.aborted) abort(signal, other.reason);
    else other.addEventListener('abort', () => abort(signal, other.reason), { once: true });
  };
  shown('AbortSignal', AbortSignal);
  for (const key of ['reason', 'throwIfAborted']) defineProperty(AbortSignal.prototype, key, { enumerable: false });
  class AbortController {
    #signal;
    get signal() { return this.#signal ??= newSignal(); }
    abort(reason = cancelled()) { abort(this.#signal ??= newSignal(), reason); }
    [host.custom](depth, options) {
      return depth < 0 ? this : `${this.constructor.name} ${host.inspect({ signal: this.signal }, inner(options))}`;
    }
  }
  shown('AbortController', AbortController);
  return { AbortSignal, AbortController, newSignal, follow };
});
