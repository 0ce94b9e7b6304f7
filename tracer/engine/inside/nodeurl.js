// The module url.
(function (host) {
  'use strict';
  const Wrong = TypeError;
  const { coded } = host.base;
  const url = {
    URL: host.url.URL, URLSearchParams: host.url.URLSearchParams,
    fileURLToPath(u) {
      const parsed = typeof u === 'string' ? new host.url.URL(u) : u;
      if (parsed.protocol !== 'file:') throw coded(new Wrong('The URL must be of scheme file'), 'ERR_INVALID_URL_SCHEME');
      return host.querystring.plain(parsed.pathname);
    },
    pathToFileURL: (p) => new host.url.URL('file://' + encodeURI(host.path.path.resolve(p)).replace(/[?#]/g, encodeURIComponent)),
  };
  return { module: host.stub.complete('url', url) };
});
