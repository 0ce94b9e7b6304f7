// Built-ins of Node's that goja has otherwise or not at all: Promise.any with the message that V8 gives the error (the
// algorithm is ECMA-262 §27.2.4.3), the two of strings that are about lone surrogates, and Symbol.asyncIterator.
(function () {
  'use strict';
  const { defineProperty } = Object;
  const { charCodeAt } = String.prototype, { apply } = Reflect;
  const code = (s, i) => apply(charCodeAt, s, [i]);
  const Failure = AggregateError, Wrong = TypeError;
  // capability is NewPromiseCapability.
  const capability = (C) => {
    let resolve, reject;
    const promise = new C((a, b) => {
      if (resolve !== undefined || reject !== undefined) throw new Wrong('Promise executor has already been invoked with non-undefined arguments');
      [resolve, reject] = [a, b];
    });
    if (typeof resolve !== 'function' || typeof reject !== 'function') throw new Wrong('Promise resolve or reject function is not callable');
    return { promise, resolve, reject };
  };
  const any = {
    any(iterable) {
      const C = this;
      if (typeof C !== 'function' && (typeof C !== 'object' || C === null)) throw new Wrong('Promise.any called on non-object');
      const { promise, resolve, reject } = capability(C);
      const errors = [];
      let left = 1, index = 0;
      const failure = () => new Failure(errors, 'All promises were rejected');
      try {
        const resolver = C.resolve;
        if (typeof resolver !== 'function') throw new Wrong('Promise resolve or reject function is not callable');
        for (const item of iterable) {
          const at = index++;
          errors[at] = undefined;
          let called = false;
          const next = apply(resolver, C, [item]);
          left++;
          next.then(resolve, (e) => {
            if (called) return;
            called = true;
            errors[at] = e;
            if (--left === 0) reject(failure());
          });
        }
        if (--left === 0) throw failure();
      } catch (e) {
        reject(e);
      }
      return promise;
    },
  }.any;
  const define = (name, f) => defineProperty(String.prototype, name, { value: f, writable: true, enumerable: false, configurable: true });
  // well returns a string with U+FFFD for its lone surrogates; undefined when it has none.
  const well = (s) => {
    let out = '', found = false;
    for (let i = 0; i < s.length; i++) {
      const unit = code(s, i), next = unit >= 0xd800 && unit < 0xdc00 && i + 1 < s.length ? code(s, i + 1) : 0;
      if (next >= 0xdc00 && next < 0xe000) {
        out += s[i] + s[++i];
      } else if (unit >= 0xd800 && unit < 0xe000) {
        out += '\ufffd';
        found = true;
      } else out += s[i];
    }
    return found ? out : undefined;
  };
  const text = (value, name) => {
    if (value === undefined || value === null) throw new Wrong(`String.prototype.${name} called on null or undefined`);
    return `${value}`;
  };
  define('isWellFormed', { isWellFormed() { return well(text(this, 'isWellFormed')) === undefined; } }.isWellFormed);
  define('toWellFormed', { toWellFormed() { const s = text(this, 'toWellFormed'); return well(s) ?? s; } }.toWellFormed);
  // Code that was lowered from async generators and for await asks for it.
  if (!Symbol.asyncIterator) defineProperty(Symbol, 'asyncIterator', { value: Symbol('Symbol.asyncIterator') });
  defineProperty(Promise, 'any', { value: any, writable: true, enumerable: false, configurable: true });
});
