// What stands for a module, or a part of one, that the host does not have.
(function (host) {
  'use strict';
  // stub is a module that the host does not have, or a part of one: to name it is nothing, to use it stops the run. It is a
  // function when nothing else is given.
  const stub = (name, like = function () {}) => {
    const stop = () => host.missing(name);
    return new Proxy(like, {
      get(target, key) {
        if (key === Symbol.hasInstance) return (value) => value instanceof target;
        if (key === Symbol.species) return stop();
        if (typeof key === 'symbol') return target[key];
        if (key === 'then' || key === '__esModule') return undefined;
        return key === 'prototype' ? target.prototype : stub(name + '.' + key);
      },
      apply: stop,
      construct: stop,
      set: stop,
      has: stop,
      ownKeys: stop,
      deleteProperty: stop,
    });
  };
  // complete gives a module the names that it has in Node and not here.
  const complete = (name, module) => new Proxy(module, {
    get(target, key, self) {
      if (typeof key === 'symbol' || key in target || !host.knows(name, key)) return Reflect.get(target, key, self);
      return stub(name + '.' + key);
    },
  });
  return { stub, complete };
});
