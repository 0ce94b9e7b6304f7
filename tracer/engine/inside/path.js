// The module path.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const { badType } = host.base;
  const isString = (v, name) => {
    if (typeof v !== 'string') throw badType(name, 'of type string', v);
  };
  const normalised = (path, absolute) => {
    const out = [];
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue;
      if (part !== '..') out.push(part);
      else if (out.length > 0 && out[out.length - 1] !== '..') out.pop();
      else if (!absolute) out.push('..');
    }
    return out.join('/');
  };
  const path = {
    sep: '/', delimiter: ':',
    isAbsolute(p) { isString(p, 'path'); return p.startsWith('/'); },
    normalize(p) {
      isString(p, 'path');
      if (p.length === 0) return '.';
      const absolute = p.startsWith('/');
      let out = normalised(p, absolute);
      if (out === '') return absolute ? '/' : p.endsWith('/') ? './' : '.';
      if (p.endsWith('/')) out += '/';
      return absolute ? '/' + out : out;
    },
    join(...parts) {
      for (const p of parts) isString(p, 'path');
      const all = parts.filter((p) => p.length > 0).join('/');
      return all === '' ? '.' : path.normalize(all);
    },
    resolve(...parts) {
      let out = '';
      for (let i = parts.length - 1; i >= 0 && !out.startsWith('/'); i--) {
        isString(parts[i], `paths[${i}]`);
        if (parts[i].length > 0) out = out === '' ? parts[i] : parts[i] + '/' + out;
      }
      if (!out.startsWith('/')) out = '/var/task' + (out === '' ? '' : '/' + out);
      return '/' + normalised(out, true);
    },
    relative(from, to) {
      isString(from, 'from');
      isString(to, 'to');
      const a = path.resolve(from).split('/').filter(Boolean), b = path.resolve(to).split('/').filter(Boolean);
      let n = 0;
      while (n < a.length && n < b.length && a[n] === b[n]) n++;
      return [...a.slice(n).map(() => '..'), ...b.slice(n)].join('/');
    },
    dirname(p) {
      isString(p, 'path');
      if (p.length === 0) return '.';
      let end = p.length - 1;
      while (end > 0 && p[end] === '/') end--;
      while (end > 0 && p[end] !== '/') end--;
      if (end <= 0) return p[0] === '/' ? '/' : '.';
      return p[0] === '/' && end === 1 ? '//' : p.slice(0, end);
    },
    basename(p, suffix) {
      if (suffix !== undefined) isString(suffix, 'suffix');
      isString(p, 'path');
      const t = p.replace(/\/+$/, '');
      const base = t.slice(t.lastIndexOf('/') + 1);
      if (suffix && suffix === p) return '';
      return suffix && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
    },
    extname(p) {
      const base = path.basename(p), at = base.lastIndexOf('.');
      return at <= 0 || base === '..' ? '' : base.slice(at);
    },
    parse(p) {
      isString(p, 'path');
      const root = p.startsWith('/') ? '/' : '';
      if (/^\/\.\.\/*$/.test(p)) return { root, dir: '/', base: '..', ext: '.', name: '.' }; // as in Node
      const base = path.basename(p), ext = path.extname(p);
      let dir = p.replace(/\/+$/, '');
      dir = dir.includes('/') ? dir.slice(0, dir.lastIndexOf('/')) || root : '';
      if (base === '' && root) dir = root;
      return { root, dir, base, ext, name: ext ? base.slice(0, -ext.length) : base };
    },
    format(o) {
      if (o === null || typeof o !== 'object' || Array.isArray(o)) throw badType('pathObject', 'of type object', o);
      const dir = o.dir || o.root, base = o.base || `${o.name || ''}${o.ext ? (o.ext[0] === '.' ? '' : '.') + o.ext : ''}`;
      if (!dir) return base;
      return dir === o.root ? dir + base : dir + '/' + base;
    },
    toNamespacedPath: (p) => p,
  };
  path.posix = path;
  defineProperty(path, 'win32', { get: () => host.stub.stub('path.win32'), enumerable: true });
  return { path, isString, module: path };
});
