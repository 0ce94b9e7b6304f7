// WeakRef and FinalizationRegistry, which goja does not have, and symbols as what is held weakly (ECMA-262 §24.3, §24.4,
// §26.1, §26.2). As in native code nothing is seen to be collected: a target is always there, no callback is called.
(function () {
  'use strict';
  const { defineProperty } = Object, { construct, apply } = Reflect, { keyFor, toStringTag } = Symbol;
  const Wrong = TypeError, Holder = WeakMap, Named = Map;
  const { get, set, has } = WeakMap.prototype, { get: find, set: put, has: knows, delete: drop } = Map.prototype;
  const isObject = (v) => typeof v === 'object' && v !== null || typeof v === 'function';
  // holds is CanBeHeldWeakly.
  const holds = (v) => isObject(v) || typeof v === 'symbol' && keyFor(v) === undefined;
  const told = (v) => isObject(v) ? `#<${v.constructor?.name ?? 'Object'}>` : String(v);
  const define = (o, name, f) => defineProperty(o, name, { value: f, writable: true, enumerable: false, configurable: true });
  const incompatible = (name, v) => new Wrong(`Method ${name} called on incompatible receiver ${told(v)}`);

  // classOf makes a global class whose instances have a state that begin gives.
  const classOf = (name, begin, methods) => {
    const states = new Holder();
    const C = { [name]: function (first) {
      if (new.target === undefined) throw new Wrong(`Constructor ${name} requires 'new'`);
      const state = begin(first);
      const made = construct(Object, [], new.target);
      apply(set, states, [made, state]);
      return made;
    } }[name];
    defineProperty(C, 'prototype', { writable: false });
    for (const method of Object.keys(methods)) {
      const f = methods[method];
      const own = { [method](...args) {
        if (!isObject(this) || !apply(has, states, [this])) throw incompatible(`${name}.prototype.${method}`, this);
        return f(apply(get, states, [this]), ...args);
      } }[method];
      defineProperty(own, 'length', { value: f.length - 1, configurable: true });
      define(C.prototype, method, own);
    }
    defineProperty(C.prototype, toStringTag, { value: name, configurable: true });
    define(globalThis, name, C);
  };

  classOf('WeakRef', (target) => {
    if (!holds(target)) throw new Wrong('WeakRef: invalid target');
    return { target };
  }, { deref: (state) => state.target });

  const badToken = (token) => new Wrong(`Invalid unregisterToken ('${String(token)}')`);
  classOf('FinalizationRegistry', (cleanup) => {
    if (typeof cleanup !== 'function') throw new Wrong('FinalizationRegistry: cleanup must be callable');
    return new Named();
  }, {
    register(tokens, target, held, token) {
      if (!holds(target)) throw new Wrong('FinalizationRegistry.prototype.register: invalid target');
      if (target === held) throw new Wrong('FinalizationRegistry.prototype.register: target and holdings must not be same');
      if (holds(token)) apply(put, tokens, [token, true]);
      else if (token !== undefined) throw badToken(token);
    },
    unregister(tokens, token) {
      if (!holds(token)) throw badToken(token);
      return apply(drop, tokens, [token]);
    },
  });
  // Its third argument need not be there.
  defineProperty(FinalizationRegistry.prototype.register, 'length', { value: 2, configurable: true });

  // symbolic gives a weak collection a Map for its symbols.
  const symbolic = (C, adder, wrong) => {
    const { prototype } = C, own = prototype[adder], { has: had, delete: lost, get: got } = prototype;
    const symbols = new Holder();
    const isSymbol = (c, k) => typeof k === 'symbol' && isObject(c) && apply(has, symbols, [c]);
    const replace = (name, f) => {
      defineProperty(f, 'length', { value: prototype[name].length, configurable: true });
      define(prototype, name, f);
    };
    replace(adder, { [adder](k, v) {
      if (typeof k !== 'symbol' && isObject(k)) return apply(own, this, [k, v]);
      apply(had, this, [undefined]); // throws where this is another thing
      if (!holds(k)) throw new Wrong(wrong);
      if (!apply(has, symbols, [this])) apply(set, symbols, [this, new Named()]);
      apply(put, apply(get, symbols, [this]), [k, v]);
      return this;
    } }[adder]);
    replace('has', { has(k) { return isSymbol(this, k) ? apply(knows, apply(get, symbols, [this]), [k]) : apply(had, this, [k]); } }.has);
    replace('delete', { delete(k) { return isSymbol(this, k) ? apply(drop, apply(get, symbols, [this]), [k]) : apply(lost, this, [k]); } }.delete);
    if (got) replace('get', { get(k) { return isSymbol(this, k) ? apply(find, apply(get, symbols, [this]), [k]) : apply(got, this, [k]); } }.get);
  };
  symbolic(WeakMap, 'set', 'Invalid value used as weak map key');
  symbolic(WeakSet, 'add', 'Invalid value used in weak set');
});
