// Handlers that take a Request and give a Response: Workers, fetch events, and functions of the web's kind.
(function (host) {
  'use strict';
  const { parse } = JSON;
  const { assign } = Object;
  const Later = Promise;
  const { guarded, isThenable, settle, result } = host.calling;
  const nothing = () => {};
  const waiting = () => ({
    waitUntil(promise) { Later.resolve(promise).then(nothing, nothing); },
    passThroughOnException() {},
  });

  const makeRequest = (request) => {
    const init = { method: request.method, headers: request.headers };
    if (request.bytes.length > 0 && request.method !== 'GET' && request.method !== 'HEAD') init.body = request.bytes;
    return new host.http.Request(request.url, init);
  };
  const answer = (response) => {
    if (response === null || typeof response !== 'object' || typeof response.arrayBuffer !== 'function') {
      throw new TypeError('the handler returned no Response');
    }
    const { status } = response;
    const headers = [...response.headers];
    response.arrayBuffer().then(guarded((buffer) => host.respond(status, headers, new Uint8Array(buffer))), host.fail);
  };
  const web = (handler) => (request) => {
    const context = assign(waiting(), { requestId: request.id, ip: '127.0.0.1', params: {}, geo: {} });
    settle(handler(makeRequest(request), context), answer);
  };
  const worker = (target) => (request) => {
    const context = waiting();
    if (request.event === '') {
      if (typeof target.fetch !== 'function') throw new TypeError('the worker has no method fetch: it takes no requests');
      return settle(target.fetch(makeRequest(request), host.process.process.env, context), answer);
    }
    const event = parse(request.event);
    const method = typeof event.type === 'string' ? event.type : 'scheduled';
    if (typeof target[method] !== 'function') throw new TypeError('the worker has no method ' + method + ' for this event');
    settle(target[method](event, host.process.process.env, context), result);
  };
  let listener;
  const fetchEvent = () => (request) => {
    let given;
    const event = assign(waiting(), {
      type: 'fetch',
      request: makeRequest(request),
      respondWith(response) { given = { response }; },
    });
    const value = listener(event);
    if (isThenable(value)) value.then(nothing, host.fail);
    if (given === undefined) throw new TypeError('the listener did not call event.respondWith');
    settle(given.response, answer);
  };
  return {
    makeRequest, answer, web, worker,
    fetchEvent: () => (listener ? fetchEvent() : undefined),
    addEventListener(type, f) { if (type === 'fetch') listener = f; },
  };
});
