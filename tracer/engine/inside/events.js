// DOMException, events and signals, as Node has them.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Wrong = TypeError;
  const { coded, shown, lacking } = host.base;
  // DOMException.

  const exceptionCodes = {
    IndexSizeError: 1, HierarchyRequestError: 3, WrongDocumentError: 4, InvalidCharacterError: 5, NoModificationAllowedError: 7, NotFoundError: 8,
    NotSupportedError: 9, InUseAttributeError: 10, InvalidStateError: 11, SyntaxError: 12, InvalidModificationError: 13, NamespaceError: 14,
    InvalidAccessError: 15, TypeMismatchError: 17, SecurityError: 18, NetworkError: 19, AbortError: 20, URLMismatchError: 21,
    QuotaExceededError: 22, TimeoutError: 23, InvalidNodeTypeError: 24, DataCloneError: 25,
  };
  // The names that the codes have as constants, from 1 on.
  const exceptionNames = [
    'INDEX_SIZE_ERR', 'DOMSTRING_SIZE_ERR', 'HIERARCHY_REQUEST_ERR', 'WRONG_DOCUMENT_ERR', 'INVALID_CHARACTER_ERR', 'NO_DATA_ALLOWED_ERR',
    'NO_MODIFICATION_ALLOWED_ERR', 'NOT_FOUND_ERR', 'NOT_SUPPORTED_ERR', 'INUSE_ATTRIBUTE_ERR', 'INVALID_STATE_ERR', 'SYNTAX_ERR',
    'INVALID_MODIFICATION_ERR', 'NAMESPACE_ERR', 'INVALID_ACCESS_ERR', 'VALIDATION_ERR', 'TYPE_MISMATCH_ERR', 'SECURITY_ERR', 'NETWORK_ERR',
    'ABORT_ERR', 'URL_MISMATCH_ERR', 'QUOTA_EXCEEDED_ERR', 'TIMEOUT_ERR', 'INVALID_NODE_TYPE_ERR', 'DATA_CLONE_ERR',
  ];
  class DOMException extends Error {
    #name;
    constructor(message = '', options = 'Error') {
      super(message);
      this.#name = typeof options === 'object' ? `${options?.name ?? 'Error'}` : `${options}`;
      if (typeof options === 'object' && options !== null && 'cause' in options) defineProperty(this, 'cause', { value: options.cause, writable: true, configurable: true });
    }
    get name() { return this.#name; }
    get code() { return exceptionCodes[this.#name] ?? 0; }
  }
  exceptionNames.forEach((name, i) => {
    for (const o of [DOMException, DOMException.prototype]) defineProperty(o, name, { value: i + 1, enumerable: true });
  });
  defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });

  // Events.

  class Event {
    #type; #options; #stopped = false; #prevented = false; #target = null; #currentTarget = null;
    constructor(type, options = {}) {
      if (arguments.length === 0) throw coded(new Wrong('The "type" argument must be specified'), 'ERR_MISSING_ARGS');
      this.#type = `${type}`;
      this.#options = { bubbles: !!options?.bubbles, cancelable: !!options?.cancelable, composed: !!options?.composed };
    }
    get type() { return this.#type; }
    get target() { return this.#target; }
    get currentTarget() { return this.#currentTarget; }
    get bubbles() { return this.#options.bubbles; }
    get cancelable() { return this.#options.cancelable; }
    get composed() { return this.#options.composed; }
    get defaultPrevented() { return this.#options.cancelable && this.#prevented; }
    get timeStamp() { return host.now() - host.began(); }
    get isTrusted() { return false; }
    get eventPhase() { return this.#currentTarget ? 2 : 0; }
    get srcElement() { return this.#target; }
    preventDefault() { this.#prevented = true; }
    stopPropagation() {}
    stopImmediatePropagation() { this.#stopped = true; }
    composedPath() { return this.currentTarget ? [this.currentTarget] : []; }
    static stopped(event) { return event.#stopped; }
    static aim(event, target) {
      if (target) event.#target = target;
      event.#currentTarget = target;
    }
  }
  const { stopped, aim } = Event;
  delete Event.stopped;
  delete Event.aim;
  ['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, i) => defineProperty(Event, name, { value: i, enumerable: true }));
  shown('Event', Event);
  lacking('Event', Event.prototype, ['initEvent', 'returnValue', 'cancelBubble']);
  class EventTarget {
    #listeners = new Map();
    addEventListener(type, listener, options = {}) {
      if (listener === null || listener === undefined) return;
      const once = typeof options === 'object' && !!options?.once;
      const capture = typeof options === 'boolean' ? options : !!options?.capture;
      const list = this.#listeners.get(`${type}`) ?? [];
      if (list.some((l) => l.listener === listener && l.capture === capture)) return;
      this.#listeners.set(`${type}`, [...list, { listener, once, capture }]);
      options?.signal?.addEventListener('abort', () => this.removeEventListener(type, listener, options));
    }
    removeEventListener(type, listener, options = {}) {
      const capture = typeof options === 'boolean' ? options : !!options?.capture;
      const list = this.#listeners.get(`${type}`) ?? [];
      this.#listeners.set(`${type}`, list.filter((l) => l.listener !== listener || l.capture !== capture));
    }
    dispatchEvent(event) {
      aim(event, this);
      for (const one of this.#listeners.get(event.type) ?? []) {
        if (!this.#listeners.get(event.type).includes(one)) continue;
        if (one.once) this.removeEventListener(event.type, one.listener, one.capture);
        try {
          if (typeof one.listener === 'function') one.listener.call(this, event);
          else one.listener.handleEvent(event);
        } catch (e) {
          host.tick(() => { throw e; });
        }
        if (stopped(event)) break;
      }
      aim(event, null);
      return !event.defaultPrevented;
    }
  }
  shown('EventTarget', EventTarget);
  let making = false;
  class AbortSignal extends EventTarget {
    #aborted = false; #reason = undefined; #handler = null;
    constructor() {
      if (!making) throw coded(new Wrong('Illegal constructor'), 'ERR_ILLEGAL_CONSTRUCTOR');
      super();
    }
    get aborted() { return this.#aborted; }
    get reason() { return this.#reason; }
    get onabort() { return this.#handler; }
    set onabort(f) {
      if (this.#handler) this.removeEventListener('abort', this.#handler);
      this.#handler = typeof f === 'function' ? f : null;
      if (this.#handler) this.addEventListener('abort', this.#handler);
    }
    throwIfAborted() { if (this.#aborted) throw this.#reason; }
    static abort(reason) {
      const signal = newSignal();
      abort(signal, reason);
      return signal;
    }
    static timeout(delay) {
      const signal = newSignal();
      host.timers.setTimeout(() => abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay).unref();
      return signal;
    }
    static any(signals) {
      const signal = newSignal();
      for (const s of signals) {
        if (s.aborted) {
          abort(signal, s.reason);
          break;
        }
        s.addEventListener('abort', () => abort(signal, s.reason));
      }
      return signal;
    }
    static end(signal, reason) {
      if (signal.#aborted) return;
      signal.#aborted = true;
      signal.#reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
      signal.dispatchEvent(new Event('abort'));
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
  shown('AbortSignal', AbortSignal);
  class AbortController {
    #signal = newSignal();
    get signal() { return this.#signal; }
    abort(reason = undefined) { abort(this.#signal, reason); }
  }
  shown('AbortController', AbortController);
  return { DOMException, Event, EventTarget, AbortSignal, AbortController, newSignal };
});
