// fetch: an outgoing request is an effect.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Later = Promise, Fault = Error, Wrong = TypeError, Bytes = Uint8Array;
  const { hide } = host.base;
  // fetch.

  const plainBytes = (body) => {
    if (typeof body === 'string') return new Bytes(host.encode(body));
    if (body instanceof ArrayBuffer) return new Bytes(body.slice(0));
    if (ArrayBuffer.isView(body)) return new Bytes(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength));
    if (body instanceof host.url.URLSearchParams) return new Bytes(host.encode(`${body}`));
    return undefined;
  };
  const failed = (text) => {
    const e = new Wrong('fetch failed');
    hide(e, 'cause', new Fault(text));
    return e;
  };
  const bare = (status) => status === 101 || status === 204 || status === 205 || status === 304;
  const ask = (request, url, bytes) => new Later((resolve, reject) => {
    const { signal } = request;
    let over = false;
    const effect = host.fetch(request.method, url, [...request.headers], bytes, (answer) => {
      if (over) return;
      over = true;
      if (answer.error) return reject(failed(answer.error));
      const response = new host.http.Response(bare(answer.status) ? null : answer.bytes, {
        status: answer.status, statusText: host.reasons[answer.status] ?? '', headers: answer.headers,
      });
      hide(response, 'url', request.url);
      hide(response, 'type', 'basic');
      resolve(response);
    });
    signal?.addEventListener('abort', () => {
      if (over) return;
      over = true;
      host.cancel(effect);
      reject(signal.reason);
    });
  });
  const fetch = (input, init = undefined) => {
    let request;
    try {
      request = new host.http.Request(input, init);
      if (request.signal?.aborted) return Later.reject(request.signal.reason);
    } catch (e) {
      return Later.reject(e);
    }
    const url = typeof input === 'string' ? input : request.url;
    const body = init?.body ?? undefined;
    if (body === undefined && !(input instanceof host.http.Request && input.body)) return ask(request, url, new Bytes(0));
    const bytes = plainBytes(body);
    if (bytes) return ask(request, url, bytes);
    return request.arrayBuffer().then((buffer) => ask(request, url, new Bytes(buffer)));
  };
  const named = function (input, init = undefined) { return fetch(input, init); };
  defineProperty(named, 'name', { value: 'fetch' });
  return { fetch: named };
});
