// DOMException, events and their targets, as Node has them.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Wrong = TypeError;
  const { coded, shown, need, badThis, badType, badValue } = host.base;
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
    #name; #message;
    constructor(message = '', options = 'Error') {
      super();
      const isBag = typeof options === 'object' && options !== null;
      this.#message = `${message}`;
      this.#name = `${isBag ? options.name : options}`;
      if (isBag && 'cause' in options) defineProperty(this, 'cause', { value: options.cause, writable: true, configurable: true });
    }
    static #check(self) {
      if (typeof self !== 'object' || self === null || !(#name in self)) throw coded(new Wrong('Value of "this" must be of DOMException'), 'ERR_INVALID_THIS');
    }
    get name() { DOMException.#check(this); return this.#name; }
    get message() { DOMException.#check(this); return this.#message; }
    get code() { DOMException.#check(this); return exceptionCodes[this.#name] ?? 0; }
  }
  for (const key of ['name', 'message', 'code']) defineProperty(DOMException.prototype, key, { enumerable: true });
  exceptionNames.forEach((name, i) => {
    for (const o of [DOMException, DOMException.prototype]) defineProperty(o, name, { value: i + 1, enumerable: true });
  });
  defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });

  // Events.

  const isObject = (v) => typeof v === 'object' && v !== null;
  // deeper are the options for what is inside of something that is inspected.
  const deeper = (options) => ({ ...options, depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth });
  class Event {
    #type; #bubbles = false; #cancelable = false; #composed = false;
    #stopped = false; #ended = false; #prevented = false; #target = null; #dispatched = false; #trusted = false;
    #time = host.now() - host.began();
    constructor(type, options = undefined) {
      need(arguments, 1, 'type');
      if (options !== null && options !== undefined) {
        if (!isObject(options) || Array.isArray(options)) throw badType('options', 'of type object', options);
        this.#bubbles = !!options.bubbles;
        this.#cancelable = !!options.cancelable;
        this.#composed = !!options.composed;
      }
      this.#type = `${type}`;
    }
    static #check(self) {
      if (!isObject(self) || !(#type in self)) throw badThis('Event');
    }
    initEvent(type, bubbles = false, cancelable = false) {
      need(arguments, 1, 'type');
      if (this.#dispatched) return;
      [this.#type, this.#bubbles, this.#cancelable] = [`${type}`, !!bubbles, !!cancelable];
    }
    stopImmediatePropagation() { Event.#check(this); this.stopPropagation(); this.#ended = true; }
    preventDefault() { Event.#check(this); this.#prevented = true; }
    get target() { Event.#check(this); return this.#target; }
    get currentTarget() { Event.#check(this); return this.#dispatched ? this.#target : null; }
    get srcElement() { Event.#check(this); return this.#target; }
    get type() { Event.#check(this); return this.#type; }
    get cancelable() { Event.#check(this); return this.#cancelable; }
    get defaultPrevented() { Event.#check(this); return this.#cancelable && this.#prevented; }
    get timeStamp() { Event.#check(this); return this.#time; }
    composedPath() { Event.#check(this); return this.#dispatched ? [this.#target] : []; }
    get returnValue() { Event.#check(this); return !this.#cancelable || !this.#prevented; }
    get bubbles() { Event.#check(this); return this.#bubbles; }
    get composed() { Event.#check(this); return this.#composed; }
    get eventPhase() { Event.#check(this); return this.#dispatched ? 2 : 0; }
    get cancelBubble() { Event.#check(this); return this.#stopped; }
    set cancelBubble(value) { Event.#check(this); if (value) this.#stopped = true; }
    stopPropagation() { Event.#check(this); this.#stopped = true; }
    get isTrusted() { return this.#trusted; }
    [host.custom](depth, options) {
      Event.#check(this);
      const { name } = this.constructor;
      const inside = { type: this.#type, defaultPrevented: this.#prevented, cancelable: this.#cancelable, timeStamp: this.#time };
      return depth < 0 ? name : `${name} ${host.inspect(inside, deeper(options))}`;
    }
    static isDispatched(event) { return event.#dispatched; }
    static aim(event, target) { [event.#target, event.#dispatched] = [target, true]; }
    static release(event) { event.#dispatched = false; }
    static isEnded(event) { return event.#ended; }
    static trusted(type) {
      const event = new Event(type);
      event.#trusted = true;
      return event;
    }
  }
  const { isDispatched, aim, release, isEnded, trusted } = Event;
  for (const name of ['isDispatched', 'aim', 'release', 'isEnded', 'trusted']) delete Event[name];
  ['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, i) => defineProperty(Event, name, { value: i, enumerable: true }));
  shown('Event', Event);
  class CustomEvent extends Event {
    #detail;
    constructor(type, options = {}) {
      need(arguments, 1, 'type');
      super(type, options);
      this.#detail = options?.detail ?? null;
    }
    get detail() {
      if (!isObject(this) || !(#detail in this)) throw badThis('CustomEvent');
      return this.#detail;
    }
  }
  shown('CustomEvent', CustomEvent);
  defineProperty(CustomEvent.prototype, host.custom, { value: Event.prototype[host.custom], writable: true, configurable: true });

  // Event targets. The listeners of a type are a list whose nodes know the next one, also after they were removed from it.

  const isListener = (listener) => {
    if (typeof listener === 'function' || isObject(listener)) return true;
    if (listener === null || listener === undefined) return false;
    throw badType('listener', 'an instance of EventListener', listener);
  };
  const isSignal = (signal, name) => {
    if (signal !== undefined && (!isObject(signal) || !('aborted' in signal))) throw badType(name, 'an instance of AbortSignal', signal);
  };
  const typeText = (type) => {
    if (typeof type === 'symbol') throw badValue('value', type);
    return `${type}`;
  };
  const listenerOptions = (options) => {
    if (typeof options === 'boolean') return { capture: options };
    if (options === null || options === undefined) return {};
    if (typeof options !== 'object' && typeof options !== 'function') throw badType('options', 'of type object', options);
    return { once: !!options.once, capture: !!options.capture, signal: options.signal };
  };
  const later = (e) => host.tick(() => { throw e; });
  class EventTarget {
    #listeners = new Map(); // of types to nodes before the first
    static #check(self) {
      if (!isObject(self) || !(#listeners in self)) throw badThis('EventTarget');
    }
    static #remove(node) {
      node.removed = true;
      node.before.next = node.next;
      if (node.next) node.next.before = node.before;
    }
    addEventListener(type, listener, options = undefined) {
      EventTarget.#check(this);
      need(arguments, 2, 'type', 'listener');
      const { once = false, capture = false, signal } = listenerOptions(options);
      isSignal(signal, 'options.signal');
      if (signal) {
        if (signal.aborted) return;
        signal.addEventListener('abort', () => this.removeEventListener(type, listener, options), { once: true });
      }
      if (!isListener(listener)) return;
      type = typeText(type);
      let last = this.#listeners.get(type);
      if (!last) this.#listeners.set(type, last = { next: undefined });
      while (last.next) {
        last = last.next;
        if (last.listener === listener && last.capture === capture) return;
      }
      last.next = { listener, once, capture, removed: false, before: last, next: undefined };
    }
    removeEventListener(type, listener, options = undefined) {
      EventTarget.#check(this);
      need(arguments, 2, 'type', 'listener');
      if (!isListener(listener)) return;
      type = typeText(type);
      const capture = options === true || options?.capture === true;
      for (let node = this.#listeners.get(type)?.next; node; node = node.next) {
        if (node.listener !== listener || node.capture !== capture) continue;
        EventTarget.#remove(node);
        return;
      }
    }
    dispatchEvent(event) {
      EventTarget.#check(this);
      need(arguments, 1, 'event');
      if (!(event instanceof Event)) throw badType('event', 'an instance of Event', event);
      if (isDispatched(event)) throw coded(new Error(`The event "${event.type}" is already being dispatched`), 'ERR_EVENT_RECURSION');
      aim(event, this);
      let next;
      for (let node = this.#listeners.get(event.type)?.next; node && !isEnded(event); node = next) {
        ({ next } = node);
        if (node.removed) continue;
        if (node.once) EventTarget.#remove(node);
        try {
          const { listener } = node;
          const result = typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
          release(event);
          const then = result?.then;
          if (typeof then === 'function') then.call(result, undefined, later);
        } catch (e) {
          later(e);
        }
      }
      release(event);
      return event.defaultPrevented !== true;
    }
    [host.custom](depth, options) {
      EventTarget.#check(this);
      const { name } = this.constructor;
      return depth < 0 ? name : `${name} ${host.inspect({}, deeper(options))}`;
    }
    static listeners(target, type) {
      const out = [];
      for (let node = target.#listeners.get(type)?.next; node; node = node.next) out.push(node.listener);
      return out;
    }
  }
  const { listeners } = EventTarget;
  delete EventTarget.listeners;
  shown('EventTarget', EventTarget);
  return { DOMException, Event, CustomEvent, EventTarget, trusted, listeners, isSignal };
});
