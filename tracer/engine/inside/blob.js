// Blob, File and FormData, and the bodies that are forms.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { shown, scalar, need, brief, badType, badValue, badThis, iterators } = host.base;
  const { isOf, need: needs } = host.headers;

  const bytesOf = (source, native) => {
    if (source instanceof Blob) return contentOf(source);
    if (source instanceof ArrayBuffer) return new Bytes(source.slice(0));
    if (ArrayBuffer.isView(source)) return new Bytes(source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength));
    const text = scalar(source);
    return new Bytes(host.encode(native ? text.replace(/\r\n|\r/g, '\n') : text));
  };
  const typeOf = (type) => (/[^\x20-\x7e]/.test(`${type}`) ? '' : `${type}`.toLowerCase());
  const joined = (parts) => {
    const all = new Bytes(parts.reduce((n, p) => n + p.length, 0));
    let at = 0;
    for (const p of parts) {
      all.set(p, at);
      at += p.length;
    }
    return all;
  };
  const inner = (options) => ({ ...options, depth: options.depth === null || options.depth === undefined ? null : options.depth - 1 });
  const within = (v, length) => (v < 0 ? Math.max(length + v, 0) : Math.min(v, length));
  class Blob {
    #bytes; #type;
    constructor(sources = [], options = undefined) {
      if (sources === null || typeof sources === 'string' || typeof sources[Symbol.iterator] !== 'function') throw badType('sources', 'a sequence', sources);
      if (options !== undefined && options !== null && typeof options !== 'object' && typeof options !== 'function') throw badType('options', 'a dictionary', options);
      const { type = '', endings = 'transparent' } = options ?? {};
      if (`${endings}` !== 'transparent' && `${endings}` !== 'native') throw badValue('options.endings', `${endings}`);
      this.#bytes = joined(Array.from(sources, (source) => bytesOf(source, `${endings}` === 'native')));
      this.#type = typeOf(type);
    }
    static bytes(blob) { return blob.#bytes; }
    [host.custom](depth, options) {
      return depth < 0 ? brief(this, options) : `Blob ${host.inspect({ size: this.size, type: this.type }, inner(options))}`;
    }
    static #check(self) {
      if (typeof self !== 'object' || self === null || !(#bytes in self)) throw badThis('Blob');
    }
    get type() { Blob.#check(this); return this.#type; }
    get size() { Blob.#check(this); return this.#bytes.length; }
    slice(start = 0, end = this.size, contentType = '') {
      Blob.#check(this);
      const from = within(start, this.size), to = within(end, this.size);
      return new Blob([this.#bytes.slice(from, Math.max(from, to))], { type: contentType });
    }
    async arrayBuffer() { Blob.#check(this); return this.#bytes.slice().buffer; }
    async text() { Blob.#check(this); return new host.encoding.TextDecoder().decode(this.#bytes); }
    bytes() { Blob.#check(this); return this.arrayBuffer().then((b) => new Bytes(b)); }
    stream() { Blob.#check(this); return host.http.streamOf({ bytes: this.#bytes, used: false }); }
  }
  const { bytes: contentOf } = Blob;
  delete Blob.bytes;
  class File extends Blob {
    #name; #lastModified;
    constructor(fileBits, fileName, options = {}) {
      need(arguments, 2, 'fileBits', 'fileName');
      super(fileBits, options);
      const lastModified = options?.lastModified;
      this.#lastModified = lastModified === undefined ? host.now() : +lastModified || 0;
      this.#name = scalar(fileName);
    }
    get name() { return this.#name; }
    get lastModified() { return this.#lastModified; }
    [host.custom](depth, options) {
      if (depth < 0) return brief(this, options);
      return `File ${host.inspect({ size: this.size, type: this.type, name: this.#name, lastModified: this.#lastModified }, inner(options))}`;
    }
  }

  // FormData.

  const entry = (name, value, filename) => {
    if (value instanceof Blob) {
      if (!(value instanceof File)) value = new File([value], 'blob', { type: value.type });
      if (filename !== undefined) value = new File([value], filename, { type: value.type, lastModified: value.lastModified });
    }
    return [name, value];
  };
  const iterator = iterators('FormData', () => new Wrong("'next' called on an object that does not implement interface FormData Iterator."));
  class FormData {
    #list = [];
    constructor(form = undefined) {
      if (form !== undefined) throw new Wrong('FormData constructor: Argument 1 could not be converted to: undefined.');
    }
    static #made(method, args) {
      const prefix = `FormData.${method}`;
      needs(args, 2, prefix);
      const isBlob = args[1] instanceof Blob;
      if (args.length === 3 && !isBlob) throw new Wrong(`Failed to execute '${method}' on 'FormData': parameter 2 is not of type 'Blob'`);
      const name = scalar(args[0]), value = isBlob ? args[1] : scalar(args[1]);
      return entry(name, value, args.length === 3 ? scalar(args[2]) : undefined);
    }
    static fill(form, list) {
      form.#list = list;
      return form;
    }
    append(_name, _value, _filename = undefined) { isOf(this, FormData); this.#list.push(FormData.#made('append', arguments)); }
    delete(name) {
      isOf(this, FormData);
      needs(arguments, 1, 'FormData.delete');
      name = scalar(name);
      this.#list = this.#list.filter((p) => p[0] !== name);
    }
    get(name) {
      isOf(this, FormData);
      needs(arguments, 1, 'FormData.get');
      name = scalar(name);
      const found = this.#list.find((p) => p[0] === name);
      return found ? found[1] : null;
    }
    getAll(name) {
      isOf(this, FormData);
      needs(arguments, 1, 'FormData.getAll');
      name = scalar(name);
      return this.#list.filter((p) => p[0] === name).map((p) => p[1]);
    }
    has(name) {
      isOf(this, FormData);
      needs(arguments, 1, 'FormData.has');
      name = scalar(name);
      return this.#list.some((p) => p[0] === name);
    }
    set(_name, _value, _filename = undefined) {
      isOf(this, FormData);
      const made = FormData.#made('set', arguments), at = this.#list.findIndex((p) => p[0] === made[0]);
      if (at < 0) this.#list.push(made);
      else {
        this.#list[at] = made;
        this.#list = this.#list.filter((p, i) => i <= at || p[0] !== made[0]);
      }
    }
    [host.custom](depth, options) {
      const o = Object.create(null);
      for (const [name, value] of this.#list) {
        if (!o[name]) o[name] = value;
        else if (Array.isArray(o[name])) o[name].push(value);
        else o[name] = [o[name], value];
      }
      options.depth ??= depth;
      const shownText = host.format([o], options);
      return `FormData ${shownText.slice(shownText.indexOf(']') + 2)}`;
    }
    keys() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[0]); }
    values() { isOf(this, FormData); return iterator(() => this.#list, (p) => p[1]); }
    entries() { isOf(this, FormData); return iterator(() => this.#list, (p) => [p[0], p[1]]); }
    forEach(callback, self = globalThis) {
      isOf(this, FormData);
      needs(arguments, 1, 'FormData.forEach');
      if (typeof callback !== 'function') throw new Wrong("Failed to execute 'forEach' on 'FormData': parameter 1 is not of type 'Function'.");
      for (const [name, value] of this.entries()) callback.call(self, value, name, this);
    }
  }
  const { fill } = FormData;
  delete FormData.fill;

  // MIME types of bodies: what is before the parameters, and these.

  const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  const space = /^[\t\n\r ]+|[\t\n\r ]+$/g;
  const mime = (value) => {
    if (value === undefined) return undefined;
    if (/[",]/.test(value)) host.missing('a content type with quotes or of several');
    const [head, ...rest] = value.replace(space, '').split(';');
    const [type, subtype, more] = head.replace(/[\t\n\r ]+$/, '').split('/');
    if (subtype === undefined || more !== undefined || !token.test(type) || !token.test(subtype)) return undefined;
    const parameters = new Map();
    for (const one of rest) {
      const at = one.indexOf('=');
      if (at < 0) continue;
      const name = one.slice(0, at).replace(/^[\t\n\r ]+/, '').toLowerCase(), given = one.slice(at + 1).replace(/[\t\n\r ]+$/, '');
      if (given !== '' && token.test(name) && /^[\t\x20-\x7e\x80-\xff]+$/.test(given) && !parameters.has(name)) parameters.set(name, given);
    }
    const essence = `${type}/${subtype}`.toLowerCase();
    return essence === '*/*' ? undefined : { essence, parameters };
  };
  const mimeText = (type) => {
    if (!type) return '';
    let out = type.essence;
    for (const [name, value] of type.parameters) out += `;${name}=${token.test(value) ? value : `"${value.replace(/(\\|")/g, '\\$1')}"`}`;
    return out;
  };

  // Forms of several parts.

  const failed = () => new Wrong('Failed to parse body as FormData.');
  const unusual = () => host.missing('a form whose parts have other headers than browsers send');
  const word = (s) => new host.encoding.TextDecoder().decode(new Bytes(host.fromText(s, 'latin1'))).replace(/%0A/ig, '\n').replace(/%0D/ig, '\r').replace(/%22/g, '"');
  const partHead = (lines) => {
    const head = { name: undefined, filename: undefined, type: 'text/plain' };
    for (const line of lines) {
      const [, key, value] = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[\t ]*(.*?)[\t ]*$/.exec(line) ?? unusual();
      if (key.toLowerCase() === 'content-disposition') {
        const found = /^form-data; name="([^"]*)"(?:; filename="([^"]*)")?$/.exec(value) ?? unusual();
        head.name = word(found[1]);
        head.filename = found[2] === undefined ? undefined : word(found[2]);
      } else if (key.toLowerCase() === 'content-type') head.type = value;
      else if (key.toLowerCase() === 'content-transfer-encoding') unusual();
    }
    return head.name === undefined ? unusual() : head;
  };
  const multipart = (bytes, boundary) => {
    if (boundary === undefined) throw failed();
    const all = host.toText(bytes, 'latin1').replace(/^(?:\r\n)+/, '').replace(/(?:\r\n)+$/, '');
    const mark = host.toText(new Bytes(host.encode(boundary)), 'latin1'), list = [];
    for (let at = 0; ;) {
      if (!all.startsWith('--' + mark, at)) throw failed();
      at += mark.length + 2;
      if (at === all.length - 2 && all.endsWith('--')) return list;
      const end = all.indexOf('\r\n\r\n', at);
      if (!all.startsWith('\r\n', at) || end < 0) throw failed();
      const head = partHead(all.slice(at + 2, end).split('\r\n'));
      const next = all.indexOf(mark, end + 4), content = all.slice(end + 4, next - 4);
      if (next < 0) throw failed();
      if (next - 4 < end + 4) unusual();
      if (!all.startsWith('\r\n', next - 4)) throw failed();
      at = next - 2;
      const raw = new Bytes(host.fromText(content, 'latin1'));
      if (head.filename === undefined) list.push([head.name, new host.encoding.TextDecoder().decode(raw)]);
      else list.push([head.name, new File([raw], head.filename, { type: head.type })]);
    }
  };
  // form makes a form of a body with a content type.
  const form = (bytes, type) => {
    if (type?.essence === 'multipart/form-data') return fill(new FormData(), multipart(bytes, type.parameters.get('boundary')));
    if (type?.essence === 'application/x-www-form-urlencoded') {
      return fill(new FormData(), host.query(new host.encoding.TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(/^\?/, '')));
    }
    throw new Wrong('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
  };
  defineProperty(FormData.prototype, Symbol.iterator, { value: FormData.prototype.entries, writable: true, configurable: true });
  shown('Blob', Blob);
  defineProperty(Blob.prototype, 'bytes', { enumerable: false });
  shown('File', File);
  shown('FormData', FormData);
  return { Blob, File, FormData, contentOf, mime, mimeText, form };
});
