// URL and URLSearchParams.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Wrong = TypeError;
  const { coded, shown, lacking, scalar, need, pairs, received } = host.base;
  const nothing = () => {};
  // URL and URLSearchParams.

  class URLSearchParams {
    #list = []; #changed = nothing;
    constructor(init = '') {
      init ??= '';
      if (typeof init === 'object' && init !== null || typeof init === 'function') {
        const iterate = init[Symbol.iterator];
        if (iterate === null || iterate === undefined) {
          for (const key of Reflect.ownKeys(init)) {
            if (Object.getOwnPropertyDescriptor(init, key)?.enumerable) this.#list.push([scalar(key), scalar(init[key])]);
          }
        } else if (typeof iterate !== 'function') throw coded(new Wrong('Query pairs must be iterable'), 'ERR_ARG_NOT_ITERABLE');
        else {
          for (const pair of init) {
            if (pair === null || typeof pair !== 'object' && typeof pair !== 'function' || typeof pair[Symbol.iterator] !== 'function') {
              throw coded(new Wrong('Each query pair must be an iterable [name, value] tuple'), 'ERR_INVALID_TUPLE');
            }
            const both = [...pair];
            if (both.length !== 2) throw coded(new Wrong('Each query pair must be an iterable [name, value] tuple'), 'ERR_INVALID_TUPLE');
            this.#list.push([scalar(both[0]), scalar(both[1])]);
          }
        }
      } else {
        const text = scalar(init);
        this.#list = host.query(text.startsWith('?') ? text.slice(1) : text);
      }
    }
    get size() { return this.#list.length; }
    append(name, value) { need(arguments, 2, 'name', 'value'); this.#list.push([scalar(name), scalar(value)]); this.#changed(); }
    delete(name, value = undefined) {
      need(arguments, 1, 'name');
      name = scalar(name);
      if (value === undefined) this.#list = this.#list.filter((p) => p[0] !== name);
      else {
        value = scalar(value);
        this.#list = this.#list.filter((p) => p[0] !== name || p[1] !== value);
      }
      this.#changed();
    }
    get(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.find((p) => p[0] === name)?.[1] ?? null; }
    getAll(name) { need(arguments, 1, 'name'); name = scalar(name); return this.#list.filter((p) => p[0] === name).map((p) => p[1]); }
    has(name, value = undefined) {
      need(arguments, 1, 'name');
      name = scalar(name);
      if (value !== undefined) value = scalar(value);
      return this.#list.some((p) => p[0] === name && (value === undefined || p[1] === value));
    }
    set(name, value) {
      need(arguments, 2, 'name', 'value');
      name = scalar(name);
      value = scalar(value);
      const at = this.#list.findIndex((p) => p[0] === name);
      if (at < 0) this.#list.push([name, value]);
      else {
        this.#list[at] = [name, value];
        this.#list = this.#list.filter((p, i) => i <= at || p[0] !== name);
      }
      this.#changed();
    }
    sort() { this.#list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)); this.#changed(); }
    forEach(callback, self = undefined) {
      if (typeof callback !== 'function') throw coded(new Wrong(`The "callback" argument must be of type function. Received ${received(callback)}`), 'ERR_INVALID_ARG_TYPE');
      for (let i = 0; i < this.#list.length; i++) callback.call(self, this.#list[i][1], this.#list[i][0], this);
    }
    entries() { return pairs(() => this.#list, (p) => [p[0], p[1]], 'URLSearchParams'); }
    keys() { return pairs(() => this.#list, (p) => p[0], 'URLSearchParams'); }
    values() { return pairs(() => this.#list, (p) => p[1], 'URLSearchParams'); }
    toString() { return host.form(this.#list); }
    static link(params, changed, list) {
      params.#changed = changed;
      if (list) params.#list = list;
    }
  }
  const linked = URLSearchParams.link; // sets what is called when they change, and the list itself
  delete URLSearchParams.link;
  defineProperty(URLSearchParams.prototype, Symbol.iterator, { value: URLSearchParams.prototype.entries, writable: true, configurable: true });
  shown('URLSearchParams', URLSearchParams);
  class URL {
    #u; #params;
    constructor(input, base = undefined) {
      if (arguments.length === 0) throw coded(new Wrong('The "url" argument must be specified'), 'ERR_MISSING_ARGS');
      input = scalar(input);
      if (base !== undefined) base = scalar(base);
      this.#u = host.parseURL(input, base);
      if (!this.#u) {
        const e = coded(new Wrong('Invalid URL'), 'ERR_INVALID_URL');
        e.input = input;
        if (base !== undefined) e.base = base;
        throw e;
      }
      this.#params = new URLSearchParams(this.#u.search);
      linked(this.#params, () => { this.#u = host.changeURL(this.#u.href, 'search', `${this.#params}`); });
    }
    get href() { return this.#u.href; }
    set href(v) {
      const u = host.parseURL(scalar(v), undefined);
      if (!u) {
        const e = coded(new Wrong('Invalid URL'), 'ERR_INVALID_URL');
        e.input = `${v}`;
        throw e;
      }
      this.#u = u;
      this.#reread();
    }
    #reread() { linked(this.#params, () => { this.#u = host.changeURL(this.#u.href, 'search', `${this.#params}`); }, host.query(this.#u.search.slice(1))); }
    get origin() { return this.#u.origin; }
    get protocol() { return this.#u.protocol; }
    set protocol(v) { this.#u = host.changeURL(this.#u.href, 'protocol', scalar(v)); }
    get username() { return this.#u.username; }
    set username(v) { this.#u = host.changeURL(this.#u.href, 'username', scalar(v)); }
    get password() { return this.#u.password; }
    set password(v) { this.#u = host.changeURL(this.#u.href, 'password', scalar(v)); }
    get host() { return this.#u.host; }
    set host(v) { this.#u = host.changeURL(this.#u.href, 'host', scalar(v)); }
    get hostname() { return this.#u.hostname; }
    set hostname(v) { this.#u = host.changeURL(this.#u.href, 'hostname', scalar(v)); }
    get port() { return this.#u.port; }
    set port(v) { this.#u = host.changeURL(this.#u.href, 'port', scalar(v)); }
    get pathname() { return this.#u.pathname; }
    set pathname(v) { this.#u = host.changeURL(this.#u.href, 'pathname', scalar(v)); }
    get search() { return this.#u.search; }
    set search(v) { this.#u = host.changeURL(this.#u.href, 'search', scalar(v)); this.#reread(); }
    get searchParams() { return this.#params; }
    get hash() { return this.#u.hash; }
    set hash(v) { this.#u = host.changeURL(this.#u.href, 'hash', scalar(v)); }
    toString() { return this.href; }
    toJSON() { return this.href; }
    static canParse(input, base = undefined) { return !!host.parseURL(scalar(input), base === undefined ? undefined : scalar(base)); }
  }
  shown('URL', URL);
  lacking('URL', URL, ['parse', 'createObjectURL', 'revokeObjectURL']);
  return { URL, URLSearchParams };
});
