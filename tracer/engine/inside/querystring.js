// The module querystring.
(function (host) {
  'use strict';
  const { keys } = Object;
  const { coded } = host.base;
  const unescapeBuffer = (s) => {
    const text = `${s}`.replace(/%([0-9A-Fa-f]{2})/g, (all, hex) => String.fromCharCode(parseInt(hex, 16)));
    return host.buffer.Buffer.from(text, 'latin1');
  };
  const plain = (s) => {
    try {
      return decodeURIComponent(s);
    } catch {
      return host.query('a=' + s.replaceAll('+', '%2B').replaceAll('&', '%26'))[0][1];
    }
  };
  const escape = (s) => {
    if (typeof s !== 'string') s = typeof s === 'object' ? String(s) : s + '';
    try {
      return encodeURIComponent(s);
    } catch {
      throw coded(new URIError('URI malformed'), 'ERR_INVALID_URI');
    }
  };
  const primitive = (v) => (typeof v === 'string' ? v : typeof v === 'number' && Number.isFinite(v) ? `${v}` : typeof v === 'bigint' || typeof v === 'boolean' ? `${v}` : '');
  const querystring = {
    unescapeBuffer, unescape: plain, escape,
    stringify(object, sep, eq, options) {
      sep ||= '&';
      eq ||= '=';
      const encode = typeof options?.encodeURIComponent === 'function' ? options.encodeURIComponent : querystring.escape;
      if (object === null || typeof object !== 'object') return '';
      const out = [];
      for (const key of keys(object)) {
        const value = object[key], name = encode(primitive(key)) + eq;
        if (Array.isArray(value)) for (const one of value) out.push(name + encode(primitive(one)));
        else out.push(name + encode(primitive(value)));
      }
      return out.join(sep);
    },
    encode: undefined,
    parse(text, sep, eq, options) {
      const out = Object.create(null);
      if (typeof text !== 'string' || text.length === 0) return out;
      sep = sep ? `${sep}` : '&';
      eq = eq ? `${eq}` : '=';
      const decode = typeof options?.decodeURIComponent === 'function' ? options.decodeURIComponent : querystring.unescape;
      const most = typeof options?.maxKeys === 'number' ? options.maxKeys : 1000;
      let parts = text.split(sep);
      if (most > 0) parts = parts.slice(0, most);
      const word = (s) => {
        s = s.replaceAll('+', decode === plain ? ' ' : '%20');
        try {
          return decode(s);
        } catch {
          return plain(s);
        }
      };
      for (const part of parts) {
        if (part === '') continue;
        const at = part.indexOf(eq);
        const name = word(at < 0 ? part : part.slice(0, at)), value = at < 0 ? '' : word(part.slice(at + eq.length));
        if (!(name in out)) out[name] = value;
        else if (Array.isArray(out[name])) out[name].push(value);
        else out[name] = [out[name], value];
      }
      return out;
    },
    decode: undefined,
  };
  querystring.encode = querystring.stringify;
  querystring.decode = querystring.parse;
  return { plain, module: querystring };
});
