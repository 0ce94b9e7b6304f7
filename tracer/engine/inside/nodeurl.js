// The module url.
(function (host) {
  'use strict';
  const Wrong = TypeError;
  const { coded, badType } = host.base;
  const url = {
    URL: host.url.URL, URLSearchParams: host.url.URLSearchParams,
    fileURLToPath(u, options = {}) {
      if (options?.windows) host.missing('url.fileURLToPath for Windows');
      const parsed = typeof u === 'string' ? new host.url.URL(u) : u;
      if (!(parsed?.href && parsed.protocol && parsed.auth === undefined && parsed.path === undefined)) throw badType('path', 'of type string or an instance of URL', u);
      if (parsed.protocol !== 'file:') throw coded(new Wrong('The URL must be of scheme file'), 'ERR_INVALID_URL_SCHEME');
      if (parsed.hostname !== '') throw coded(new Wrong('File URL host must be "localhost" or empty on linux'), 'ERR_INVALID_FILE_URL_HOST');
      if (/%2f/i.test(parsed.pathname)) throw coded(new Wrong('File URL path must not include encoded / characters'), 'ERR_INVALID_FILE_URL_PATH');
      return decodeURIComponent(parsed.pathname);
    },
    pathToFileURL(path, options = {}) {
      if (options?.windows) host.missing('url.pathToFileURL for Windows');
      if (typeof path !== 'string') throw badType('path', 'of type string', path);
      let whole = host.path.path.resolve(path);
      if (path.endsWith('/') && !whole.endsWith('/')) whole += '/';
      return new host.url.URL('file://' + whole.replace(/[%\\\n\r\t "#?[\]^|~]/g, (c) => (c === '~' ? '%7E' : encodeURIComponent(c))));
    },
    urlToHttpOptions(u) {
      const { hostname, pathname, port, username, password, search } = u;
      const options = Object.assign(Object.create(null), u, {
        protocol: u.protocol, hostname: hostname?.[0] === '[' ? hostname.slice(1, -1) : hostname, hash: u.hash, search, pathname, path: `${pathname || ''}${search || ''}`, href: u.href,
      });
      if (port !== '') options.port = Number(port);
      if (username || password) options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      return options;
    },
  };
  return { module: host.stub.complete('url', url) };
});
