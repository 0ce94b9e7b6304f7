// Promise.any with the message that V8 gives the error; goja's has none. The algorithm is ECMA-262 §27.2.4.3.
(function () {
  'use strict';
  const { defineProperty } = Object;
  const Failure = AggregateError, Wrong = TypeError;
  const any = {
    any(iterable) {
      const C = this;
      return new C((resolve, reject) => {
        const resolver = C.resolve;
        if (typeof resolver !== 'function') throw new Wrong('Promise resolve or reject function is not callable');
        const errors = [];
        let left = 1, index = 0;
        const settled = () => {
          if (--left === 0) reject(new Failure(errors, 'All promises were rejected'));
        };
        for (const item of iterable) {
          const at = index++;
          errors[at] = undefined;
          let called = false;
          left++;
          resolver.call(C, item).then(resolve, (e) => {
            if (called) return;
            called = true;
            errors[at] = e;
            settled();
          });
        }
        settled();
      });
    },
  }.any;
  defineProperty(Promise, 'any', { value: any, writable: true, enumerable: false, configurable: true });
});
