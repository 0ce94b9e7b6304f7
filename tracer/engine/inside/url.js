// URL and URLSearchParams.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Wrong = TypeError;
  const { coded, shown, scalar, need, iterators, isFunction, badThis } = host.base;
  const nothing = () => {};
  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
  // URL and URLSearchParams.

  // deeper are the options for what is inside of something that is inspected at a depth.
  const deeper = (options, depth) => (depth === null ? { ...options } : { ...options, depth: depth - 1 });
  const iterator = iterators('URLSearchParams', () => badThis('URLSearchParamsIterator'), (name, list, depth, options) => {
    if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
    const inner = deeper(options, depth);
    const broken = host.inspect(list, inner).includes('\n');
    const texts = list.map((v) => host.inspect(v, inner));
    return `${name} {${broken ? `\n  ${texts.join(',\n  ')}` : ` ${texts.join(', ')}`} }`;
  });
  const both = (p) => [p[0], p[1]], first = (p) => p[0], second = (p) => p[1];
  const badTuple = () => coded(new Wrong('Each query pair must be an iterable [name, value] tuple'), 'ERR_INVALID_TUPLE');

  const listOf = (init) => {
    const list = [];
    const iterate = init[Symbol.iterator];
    if (iterate === null || iterate === undefined) {
      for (const key of Reflect.ownKeys(init)) {
        if (!Object.getOwnPropertyDescriptor(init, key)?.enumerable) continue;
        const name = scalar(key), value = scalar(init[key]);
        const same = list.find((p) => p[0] === name);
        if (same) same[1] = value;
        else list.push([name, value]);
      }
      return list;
    }
    if (typeof iterate !== 'function') throw coded(new Wrong('Query pairs must be iterable'), 'ERR_ARG_NOT_ITERABLE');
    for (const pair of init) {
      if (!isObject(pair) || !Array.isArray(pair) && typeof pair[Symbol.iterator] !== 'function') throw badTuple();
      const words = Array.isArray(pair) ? pair : Array.from(pair, scalar);
      if (words.length !== 2) throw badTuple();
      list.push([scalar(words[0]), scalar(words[1])]);
    }
    return list;
  };
  class URLSearchParams {
    #list = []; #changed = nothing;
    constructor(init = undefined) {
      if (init === undefined || init === null) return;
      if (isObject(init)) this.#list = listOf(init);
      else {
        const text = scalar(init);
        this.#list = host.query(text.startsWith('?') ? text.slice(1) : text);
      }
    }
    static #check(self) {
      if (typeof self !== 'object' || self === null || !(#list in self)) throw badThis('URLSearchParams');
    }
    [host.custom](depth, options) {
      URLSearchParams.#check(this);
      if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
      const inner = deeper(options, depth);
      const texts = this.#list.map((p) => `${host.inspect(p[0], inner)} => ${host.inspect(p[1], inner)}`);
      const { name } = this.constructor;
      if (texts.length === 0) return `${name} {}`;
      const length = texts.reduce((n, t) => n + host.width.bare(t).length + 2, -2);
      return length > options.breakLength ? `${name} {\n  ${texts.join(',\n  ')} }` : `${name} { ${texts.join(', ')} }`;
    }
    get size() { URLSearchParams.#check(this); return this.#list.length; }
    append(name, value) {
      URLSearchParams.#check(this);
      need(arguments, 2, 'name', 'value');
      this.#list.push([scalar(name), scalar(value)]);
      this.#changed();
    }
    delete(name, value = undefined) {
      URLSearchParams.#check(this);
      need(arguments, 1, 'name');
      name = scalar(name);
      if (value === undefined) this.#list = this.#list.filter((p) => p[0] !== name);
      else {
        value = scalar(value);
        this.#list = this.#list.filter((p) => p[0] !== name || p[1] !== value);
      }
      this.#changed();
    }
    get(name) {
      URLSearchParams.#check(this);
      need(arguments, 1, 'name');
      name = scalar(name);
      return this.#list.find((p) => p[0] === name)?.[1] ?? null;
    }
    getAll(name) {
      URLSearchParams.#check(this);
      need(arguments, 1, 'name');
      name = scalar(name);
      return this.#list.filter((p) => p[0] === name).map(second);
    }
    has(name, value = undefined) {
      URLSearchParams.#check(this);
      need(arguments, 1, 'name');
      name = scalar(name);
      if (value !== undefined) value = scalar(value);
      return this.#list.some((p) => p[0] === name && (value === undefined || p[1] === value));
    }
    set(name, value) {
      URLSearchParams.#check(this);
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
    sort() {
      URLSearchParams.#check(this);
      this.#list.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
      this.#changed();
    }
    entries() { URLSearchParams.#check(this); return iterator(() => this.#list, both); }
    forEach(callback, self = undefined) {
      URLSearchParams.#check(this);
      isFunction(callback, 'callback');
      for (let i = 0; i < this.#list.length; i++) callback.call(self, this.#list[i][1], this.#list[i][0], this);
    }
    keys() { URLSearchParams.#check(this); return iterator(() => this.#list, first); }
    values() { URLSearchParams.#check(this); return iterator(() => this.#list, second); }
    toString() { URLSearchParams.#check(this); return host.form(this.#list); }
    static link(params, changed, list) {
      params.#changed = changed;
      if (list) params.#list = list;
    }
  }
  const linked = URLSearchParams.link; // sets what is called when they change, and the list itself
  delete URLSearchParams.link;
  defineProperty(URLSearchParams.prototype, Symbol.iterator, { value: URLSearchParams.prototype.entries, writable: true, configurable: true });
  shown('URLSearchParams', URLSearchParams);
  const invalid = (input, base) => {
    const e = coded(new Wrong('Invalid URL'), 'ERR_INVALID_URL');
    e.input = input;
    if (base !== undefined) e.base = base;
    return e;
  };
  const constructorOf = (o) => {
    while (o) {
      const d = Object.getOwnPropertyDescriptor(o, 'constructor');
      if (typeof d?.value === 'function' && d.value.name !== '') return d.value;
      o = Object.getPrototypeOf(o);
    }
    return undefined;
  };
  class URL {
    #u; #params;
    constructor(input, base = undefined) {
      need(arguments, 1, 'url');
      input = `${input}`;
      if (base !== undefined) base = `${base}`;
      this.#u = host.parseURL(scalar(input), base === undefined ? base : scalar(base));
      if (!this.#u) throw invalid(input, base);
    }
    static parse(input, base = undefined) {
      need(arguments, 1, 'url');
      return URL.canParse(input, base) ? new URL(input, base) : null;
    }
    [host.custom](depth, options) {
      if (typeof depth === 'number' && depth < 0) return this;
      if (options.showHidden) host.missing('what is hidden in a URL');
      const constructor = constructorOf(this) ?? URL;
      const o = Object.create({ constructor });
      for (const key of ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'searchParams', 'hash']) o[key] = this[key];
      return `${constructor.name} ${host.inspect(o, options)}`;
    }
    #change(part, value) { this.#u = host.changeURL(this.#u.href, part, scalar(value)); }
    // Where the parameters change, so does the search, and the other way round.
    #link(list) { linked(this.#params, () => this.#change('search', this.#params), list); }
    toString() { return this.#u.href; }
    get href() { return this.#u.href; }
    set href(v) {
      v = `${v}`;
      const u = host.parseURL(scalar(v), undefined);
      if (!u) throw invalid(v);
      this.#u = u;
      this.#reread();
    }
    #reread() { if (this.#params) this.#link(host.query(this.#u.search.slice(1))); }
    get origin() { return this.#u.origin; }
    get protocol() { return this.#u.protocol; }
    set protocol(v) { this.#change('protocol', v); }
    get username() { return this.#u.username; }
    set username(v) { this.#change('username', v); }
    get password() { return this.#u.password; }
    set password(v) { this.#change('password', v); }
    get host() { return this.#u.host; }
    set host(v) { this.#change('host', v); }
    get hostname() { return this.#u.hostname; }
    set hostname(v) { this.#change('hostname', v); }
    get port() { return this.#u.port; }
    set port(v) { this.#change('port', v); }
    get pathname() { return this.#u.pathname; }
    set pathname(v) { this.#change('pathname', v); }
    get search() { return this.#u.search; }
    set search(v) { this.#change('search', v); this.#reread(); }
    get searchParams() {
      if (!this.#params) {
        this.#params = new URLSearchParams(this.#u.search);
        this.#link();
      }
      return this.#params;
    }
    get hash() { return this.#u.hash; }
    set hash(v) { this.#change('hash', v); }
    toJSON() { return this.#u.href; }
    static canParse(input, base = undefined) {
      need(arguments, 1, 'url');
      input = scalar(input);
      return !!host.parseURL(input, base === undefined ? undefined : scalar(base));
    }
  }
  shown('URL', URL, 'canParse', 'parse');
  for (const name of ['createObjectURL', 'revokeObjectURL']) {
    const value = { [name]() { host.missing('URL.' + name); } }[name];
    defineProperty(URL, name, { value, writable: true, enumerable: true, configurable: true });
  }
  return { URL, URLSearchParams };
});
