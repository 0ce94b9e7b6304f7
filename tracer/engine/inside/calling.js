// How platforms call handlers: what is common to all shapes, and the shapes that are called with an event. Goja, Node and
// native code run this same text, in the realm of the function. What is built in is taken before user code can change it.
(function (host) {
  'use strict';
  const { parse, stringify } = JSON;
  const { assign } = Object;

  // guarded makes what it throws the exception that ends the run.
  const guarded = (f) => (...args) => {
    try {
      return f(...args);
    } catch (e) {
      host.fail(e);
    }
  };
  const isThenable = (v) => v !== null && (typeof v === 'object' || typeof v === 'function') && typeof v.then === 'function';
  const settle = (value, then) => {
    if (isThenable(value)) value.then(guarded(then), host.fail);
    else then(value);
  };
  // The handler that was registered for requests or for events, whichever came.
  const registeredFor = (request, { http, event }) => {
    const handler = request.event === '' ? http : event;
    if (handler === undefined) throw new TypeError(request.event === '' ? 'the function takes events, and no requests' : 'the function takes requests, and no events');
    return handler;
  };
  const result = (value) => host.result(stringify(value) ?? '');
  const lambdaContext = (request) => ({
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: '$LATEST',
    functionName: host.name,
    memoryLimitInMB: '128',
    logGroupName: '/aws/lambda/' + host.name,
    logStreamName: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:' + host.name,
    awsRequestId: request.id,
    getRemainingTimeInMillis: () => 3000,
  });
  const lambda = (handler) => (request) => {
    let done = false;
    const once = (f) => (value) => {
      if (done) return;
      done = true;
      f(value);
    };
    const succeed = once(result);
    const fail = once(host.fail);
    const callback = (error, value) => {
      if (error === null || error === undefined) succeed(value);
      else fail(typeof error === 'string' ? new Error(error) : error);
    };
    const context = assign(lambdaContext(request), { done: callback, succeed, fail });
    const value = handler(parse(request.event), context, guarded(callback));
    if (isThenable(value)) value.then(guarded(succeed), fail);
  };
  const plain = (handler) => (request) => settle(handler(parse(request.event)), result);

  const made = (make) => (value) => (typeof value === 'function' ? make(value) : undefined);
  const shapes = {
    lambda: made(lambda), netlify: made(lambda), openwhisk: made(plain), cloudfront: made(plain),
    web: made((value) => host.edge.web(value)),
    worker(value) {
      if (typeof value === 'function') return value.length > 1 ? host.nodestyle.node(value) : host.edge.web(value);
      return value !== null && typeof value === 'object' ? host.edge.worker(value) : undefined;
    },
    fetchevent: () => host.edge.fetchEvent(),
    azure: () => host.azure.azure(),
    functions: () => host.nodestyle.framework(),
    node: made((value) => host.nodestyle.node(value)),
  };
  return {
    guarded, isThenable, settle, registeredFor, result,
    // find returns what answers a request: a function of it, or undefined.
    find(shape, name, exports) {
      const value = !name || exports === null || exports === undefined ? exports : exports[name];
      const serve = shapes[shape]?.(value);
      return serve && guarded(serve);
    },
  };
});
