// The methods of objects that define and find accessors (ECMA-262 §B.2.2), which goja does not have.
(function () {
  'use strict';
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object, { ownKeys } = Reflect, Wrong = TypeError;
  const object = (v, name) => {
    if (v === undefined || v === null) throw new Wrong(`Object.prototype.${name} called on null or undefined`);
    return Object(v);
  };
  const define = (name, f) => defineProperty(Object.prototype, name, { value: f, writable: true, enumerable: false, configurable: true });
  for (const [name, part] of [['__defineGetter__', 'get'], ['__defineSetter__', 'set']]) {
    define(name, { [name](key, f) {
      const o = object(this, name);
      if (typeof f !== 'function') throw new Wrong(`Object.prototype.${name}: Expecting function`);
      defineProperty(o, key, { __proto__: null, [part]: f, enumerable: true, configurable: true });
    } }[name]);
  }
  for (const [name, part] of [['__lookupGetter__', 'get'], ['__lookupSetter__', 'set']]) {
    define(name, { [name](name_) {
      const own = object(this, name), [key] = ownKeys({ __proto__: null, [name_]: 0 });
      for (let o = own; o !== null; o = getPrototypeOf(o)) {
        const d = getOwnPropertyDescriptor(o, key);
        if (d !== undefined) return d[part];
      }
      return undefined;
    } }[name]);
  }
});
