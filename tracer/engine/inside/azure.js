// Handlers that are registered with @azure/functions.
(function (host) {
  'use strict';
  const { parse, stringify } = JSON;
  const { assign } = Object;
  const { guarded, settle, registeredFor, result } = host.calling;
  const { makeRequest, answer } = host.edge;
  const { cookieText } = host.cookie;
  const registered = { http: undefined, event: undefined };

  const azureContext = (request) => {
    const log = (level) => (...args) => host.lines.console[level](...args);
    return {
      invocationId: request.id, functionName: host.name, extraInputs: { get() {} }, extraOutputs: { set() {} },
      log: log('log'), trace: log('debug'), debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error'),
      options: {}, triggerMetadata: {},
    };
  };
  const azureRequest = (request) => {
    const inner = makeRequest(request);
    const { searchParams } = new host.url.URL(request.url);
    const reader = (name) => () => inner[name]();
    return {
      method: inner.method, url: inner.url, headers: inner.headers, query: searchParams, params: {}, user: null,
      get body() { return inner.body; },
      get bodyUsed() { return inner.bodyUsed; },
      arrayBuffer: reader('arrayBuffer'), blob: reader('blob'), formData: reader('formData'), json: reader('json'), text: reader('text'),
    };
  };
  const azureAnswer = (value) => {
    if (value === undefined || value === null) return host.respond(204, [], new Uint8Array(0));
    if (typeof value.arrayBuffer === 'function' && value.status !== undefined) return answer(value);
    const headers = new host.headers.Headers(value.headers);
    let { body } = value;
    if (value.jsonBody !== undefined) {
      body = stringify(value.jsonBody);
      if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    }
    const response = new host.http.Response(body, { status: value.status ?? 200, headers });
    const cookies = (value.cookies ?? []).map((c) => ['set-cookie', cookieText(c)]);
    const { status } = response;
    const all = [...response.headers, ...cookies];
    response.arrayBuffer().then(guarded((buffer) => host.respond(status, all, new Uint8Array(buffer))), host.fail);
  };
  const azure = () => (request) => {
    const handler = registeredFor(request, registered);
    if (request.event !== '') return settle(handler(parse(request.event), azureContext(request)), result);
    settle(handler(azureRequest(request), azureContext(request)), azureAnswer);
  };
  const azureApp = {};
  const handlerOf = (options) => (typeof options === 'function' ? options : options.handler);
  for (const method of ['http', 'get', 'post', 'put', 'patch', 'deleteRequest']) {
    azureApp[method] = (name, options) => { registered.http = handlerOf(options); };
  }
  for (const trigger of ['timer', 'storageBlob', 'storageQueue', 'serviceBusQueue', 'serviceBusTopic', 'eventHub', 'eventGrid', 'cosmosDB', 'generic']) {
    azureApp[trigger] = (name, options) => { registered.event = handlerOf(options); };
  }
  class HttpResponse {
    constructor(init = {}) { assign(this, init); }
  }
  class HttpRequest {
    constructor() { throw new TypeError('an HttpRequest is made by the platform'); }
  }
  return {
    azure: () => (registered.http || registered.event ? azure() : undefined),
    module: { app: azureApp, HttpRequest, HttpResponse },
  };
});
