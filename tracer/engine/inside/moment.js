// queueMicrotask and performance.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Wrong = TypeError;
  const { coded } = host.base;
  const queueMicrotask = function (callback) {
    if (typeof callback !== 'function') throw coded(new Wrong(`The "callback" argument must be of type function. Received ${host.base.received(callback)}`), 'ERR_INVALID_ARG_TYPE');
    host.microtask(callback);
  };
  const performance = defineProperty({
    now: () => (host.now() - host.began()), timeOrigin: 0, timing: undefined, toJSON() { return { timeOrigin: this.timeOrigin }; },
    mark() { host.missing('performance.mark'); }, measure() { host.missing('performance.measure'); },
  }, Symbol.toStringTag, { value: 'Performance', configurable: true });
  return { queueMicrotask, performance };
});
