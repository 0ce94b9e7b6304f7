// What V8 has for the text of a stack and goja does not: Error.captureStackTrace and Error.stackTraceLimit.
(function () {
  'use strict';
  const { defineProperty } = Object, Failure = Error, Wrong = TypeError;
  const headOf = (o) => {
    const name = o.name === undefined ? 'Error' : `${o.name}`, message = o.message === undefined ? '' : `${o.message}`;
    return name === '' ? message : message === '' ? name : `${name}: ${message}`;
  };
  const { captureStackTrace } = { captureStackTrace(target, _above) {
    if (typeof target !== 'object' && typeof target !== 'function' || target === null) throw new Wrong('invalid_argument');
    const { stack } = new Failure();
    defineProperty(target, 'stack', { value: headOf(target) + stack.slice(stack.indexOf('\n')), writable: true, enumerable: false, configurable: true });
  } };
  defineProperty(Failure, 'captureStackTrace', { value: captureStackTrace, writable: true, enumerable: false, configurable: true });
  defineProperty(Failure, 'stackTraceLimit', { value: 10, writable: true, enumerable: true, configurable: true });
});
