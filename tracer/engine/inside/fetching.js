// fetch: an outgoing request is an effect.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Later = Promise, Fault = Error, Wrong = TypeError, Bytes = Uint8Array;
  const { hide } = host.base;
  // fetch.

  const plainBytes = (body) => {
    if (typeof body === 'string') return new Bytes(host.encode(host.wellFormed(body)));
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
  const ask = (request, signal, url, bytes) => new Later((resolve, reject) => {
    let over = false;
    const effect = host.fetch(request.method, url, [...request.headers], bytes, (answer) => {
      if (over) return;
      over = true;
      if (answer.error) return reject(failed(answer.error));
      resolve(host.http.answer(request.url, answer.status, host.reasons[answer.status] ?? '', answer.headers, answer.bytes));
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
    } catch (e) {
      return Later.reject(e);
    }
    // A request has a signal of its own only where it is asked for it.
    const signal = init?.signal || input instanceof host.http.Request ? request.signal : undefined;
    if (signal?.aborted) return Later.reject(signal.reason);
    const url = typeof input === 'string' ? input : request.url;
    const { protocol } = new host.url.URL(request.url);
    if (protocol !== 'http:' && protocol !== 'https:') {
      if (protocol === 'data:' || protocol === 'blob:' || protocol === 'about:') host.missing(`fetch of ${protocol}`);
      return Later.reject(failed('unknown scheme'));
    }
    const body = init?.body ?? undefined;
    if (body === undefined && !(input instanceof host.http.Request && input.body)) return ask(request, signal, url, new Bytes(0));
    const bytes = plainBytes(body);
    if (bytes) return ask(request, signal, url, bytes);
    return request.arrayBuffer().then((buffer) => ask(request, signal, url, new Bytes(buffer)));
  };
  const named = function (input, init = undefined) { return fetch(input, init); }; // of one parameter, as Node's
  defineProperty(named, 'name', { value: 'fetch' });
  return { fetch: named };
});
