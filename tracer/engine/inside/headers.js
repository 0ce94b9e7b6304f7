// Headers, and how values become what Web IDL wants in fetch's classes.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Wrong = TypeError;
  const { coded, shown, iterators } = host.base;

  // Conversions. A prefix says which call it is, a name which argument.
  const wrong = (prefix, text) => new Wrong(`${prefix}: ${text}`);
  const need = (args, n, prefix) => {
    if (args.length < n) throw wrong(prefix, `${n} argument${n > 1 ? 's' : ''} required, but${args.length > 0 ? ' only' : ''} ${args.length} found.`);
  };
  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
  const isOf = (self, Class) => {
    if (!(self instanceof Class)) throw coded(new Wrong('Illegal invocation'), 'ERR_INVALID_THIS');
  };
  const domString = (v, prefix, name) => {
    if (typeof v === 'symbol') throw wrong(prefix, `${name} is a symbol, which cannot be converted to a DOMString.`);
    return `${v}`;
  };
  const byteString = (v, prefix, name) => {
    const text = domString(v, prefix, name);
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c > 255) throw new Wrong(`Cannot convert argument to a ByteString because the character at index ${i} has a value of ${c} which is greater than 255.`);
    }
    return text;
  };
  const stringified = (v) => {
    if (typeof v === 'symbol') return `Symbol(${v.description})`;
    if (isObject(v)) return host.inspect(v);
    return typeof v === 'string' ? `"${v}"` : `${v}`;
  };
  const sequence = (v, prefix, name, convert, iterate = v?.[Symbol.iterator]) => {
    if (!isObject(v)) throw wrong(prefix, `${name} (${stringified(v)}) is not iterable.`);
    const it = iterate === undefined || iterate === null ? undefined : iterate.call(v);
    if (it === undefined || typeof it.next !== 'function') throw wrong(prefix, `${name} is not iterable.`);
    const list = [];
    for (;;) {
      const { done, value } = it.next();
      if (done) return list;
      list.push(convert(value, prefix, `${name}[${list.length}]`));
    }
  };
  const record = (v, prefix, name) => {
    const isProxy = host.proxy(v) !== undefined, list = [];
    for (const key of Reflect.ownKeys(v)) {
      if (isProxy && !Reflect.getOwnPropertyDescriptor(v, key)?.enumerable) continue;
      const typed = byteString(key, prefix, name), value = byteString(v[key], prefix, name);
      if (typed !== '__proto__') list.push([typed, value]);
    }
    return list;
  };
  const byteStrings = (v, prefix, name) => sequence(v, prefix, name, byteString);
  // dictionary gives those members of an object that are there, in an object of its own. A row is a name, how the value is
  // converted, what it may be, and what it is when it is not there.
  const dictionary = (v, prefix, name, rows) => {
    const out = {};
    if (v === undefined || v === null) return out;
    if (!isObject(v)) throw wrong(prefix, `Expected ${v} to be one of: Null, Undefined, Object.`);
    for (const [key, convert, allowed, missing] of rows) {
      let value = v[key];
      if (value === undefined) value = missing;
      if (value === undefined) continue;
      value = convert(value, prefix, `${name}.${key}`);
      if (allowed && !allowed.includes(value)) throw wrong(prefix, `${value} is not an accepted type. Expected one of ${allowed.join(', ')}.`);
      out[key] = value;
    }
    return out;
  };

  // Headers.

  const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  const trimmed = (value) => value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  const isName = (name, prefix) => {
    if (!token.test(name)) throw wrong(prefix, `"${name}" is an invalid header name.`);
  };
  const isValue = (value, prefix) => {
    if (/[\0\r\n]/.test(value)) throw wrong(prefix, `"${value}" is an invalid header value.`);
  };
  const iterator = iterators('Headers', () => new Wrong("'next' called on an object that does not implement interface Headers Iterator."));

  class Headers {
    #map = new Map(); // of lower-case names to names as they were given, and values
    #cookies = []; #fixed = false;
    constructor(init = undefined) {
      if (init !== undefined) this.#fill(pairs(init, 'Headers contructor', 'init'));
    }
    // pairs converts what headers may be made of.
    static pairs(init, prefix, name) {
      if (!isObject(init)) throw wrong('Headers constructor', 'Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.');
      const iterate = init[Symbol.iterator];
      if (iterate === Headers.prototype.entries && init instanceof Headers && #map in init) return init.#named();
      return typeof iterate === 'function' ? sequence(init, prefix, name, byteStrings, iterate) : record(init, prefix, name);
    }
    static fill(headers, list) { headers.#fill(list); }
    static fix(headers) {
      headers.#fixed = true;
      return headers;
    }
    static isFixed(headers) { return headers.#fixed; }
    static inner(headers, name) { return headers.#map.get(name)?.value; }
    #fill(list) {
      for (const header of list) {
        if (header.length !== 2) throw wrong('Headers constructor', `expected name/value pair to be length 2, found ${header.length}.`);
        this.#append(header[0], header[1]);
      }
    }
    #append(name, value) {
      value = trimmed(value);
      isName(name, 'Headers.append');
      isValue(value, 'Headers.append');
      this.#change();
      const lower = name.toLowerCase(), there = this.#map.get(lower);
      this.#map.set(lower, there ? { name: there.name, value: there.value + (lower === 'cookie' ? '; ' : ', ') + value } : { name, value });
      if (lower === 'set-cookie') this.#cookies.push(value);
    }
    #change() {
      if (this.#fixed) throw new Wrong('immutable');
    }
    // The headers with their names as they were given, each cookie by itself.
    #named() {
      const out = [];
      for (const [lower, { name, value }] of this.#map) {
        if (lower === 'set-cookie') for (const cookie of this.#cookies) out.push([name, cookie]);
        else out.push([name, value]);
      }
      return out;
    }
    #sorted() {
      const out = [];
      for (const name of [...this.#map.keys()].sort()) {
        if (name === 'set-cookie') for (const cookie of this.#cookies) out.push([name, cookie]);
        else out.push([name, this.#map.get(name).value]);
      }
      return out;
    }
    append(name, value) {
      isOf(this, Headers);
      need(arguments, 2, 'Headers.append');
      name = byteString(name, 'Headers.append', 'name');
      this.#append(name, byteString(value, 'Headers.append', 'value'));
    }
    delete(name) {
      isOf(this, Headers);
      need(arguments, 1, 'Headers.delete');
      name = byteString(name, 'Headers.delete', 'name');
      isName(name, 'Headers.delete');
      this.#change();
      name = name.toLowerCase();
      if (name === 'set-cookie') this.#cookies = [];
      this.#map.delete(name);
    }
    get(name) {
      isOf(this, Headers);
      need(arguments, 1, 'Headers.get');
      name = byteString(name, 'Headers.get', 'name');
      isName(name, 'Headers.get');
      return this.#map.get(name.toLowerCase())?.value ?? null;
    }
    has(name) {
      isOf(this, Headers);
      need(arguments, 1, 'Headers.has');
      name = byteString(name, 'Headers.has', 'name');
      isName(name, 'Headers.has');
      return this.#map.has(name.toLowerCase());
    }
    set(name, value) {
      isOf(this, Headers);
      need(arguments, 2, 'Headers.set');
      name = byteString(name, 'Headers.set', 'name');
      value = trimmed(byteString(value, 'Headers.set', 'value'));
      isName(name, 'Headers.set');
      isValue(value, 'Headers.set');
      this.#change();
      const lower = name.toLowerCase();
      if (lower === 'set-cookie') this.#cookies = [value];
      this.#map.set(lower, { name, value });
    }
    getSetCookie() { isOf(this, Headers); return [...this.#cookies]; }
    keys() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[0]); }
    values() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => p[1]); }
    entries() { isOf(this, Headers); return iterator(() => this.#sorted(), (p) => [p[0], p[1]]); }
    forEach(callback, self = globalThis) {
      isOf(this, Headers);
      need(arguments, 1, 'Headers.forEach');
      if (typeof callback !== 'function') throw new Wrong("Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.");
      for (const [name, value] of this.entries()) callback.call(self, value, name, this);
    }
    [host.custom](depth, options) {
      const o = {};
      for (const { name, value } of this.#map.values()) o[name] = value;
      options.depth ??= depth;
      return `Headers ${host.format([o], options)}`;
    }
  }
  const { pairs, fill, fix, isFixed, inner } = Headers;
  for (const name of ['pairs', 'fill', 'fix', 'isFixed', 'inner']) delete Headers[name];
  defineProperty(Headers.prototype, Symbol.iterator, { value: Headers.prototype.entries, writable: true, configurable: true });
  shown('Headers', Headers);
  return { Headers, pairs, fill, fix, isFixed, inner, token, wrong, need, isObject, isOf, domString, byteString, dictionary };
});
