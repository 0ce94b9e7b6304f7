// structuredClone.
(function (host) {
  'use strict';
  const { defineProperty, getPrototypeOf, hasOwn } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded } = host.base;
  const { toString } = Object.prototype;

  const dataError = (text) => new host.events.DOMException(text, 'DataCloneError');
  const cannot = (text) => dataError(`${text} could not be cloned.`);
  const errorNames = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  // Objects of these classes cannot be cloned, either.
  const uncloned = new Set(['Generator', 'AsyncGenerator', 'Array Iterator', 'String Iterator', 'RegExp String Iterator', 'Iterator Helper', 'WeakRef', 'FinalizationRegistry'].map((tag) => `[object ${tag}]`));
  const typedTag = Object.getOwnPropertyDescriptor(getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;

  const cloneBuffer = (buffer) => {
    try {
      new Bytes(buffer);
    } catch {
      throw cannot('An ArrayBuffer is detached and');
    }
    return buffer.slice(0);
  };
  const cloneView = (view, seen) => {
    const buffer = clone(view.buffer, seen);
    if (view instanceof DataView) return new DataView(buffer, view.byteOffset, view.byteLength);
    return new globalThis[typedTag.call(view)](buffer, view.byteOffset, view.length);
  };
  const open = Symbol('open'); // stands for an error whose cause is being cloned
  const cloneError = (value, seen) => {
    if (value instanceof host.events.DOMException) return {};
    seen.set(value, open);
    const real = new (errorNames[value.name] ?? Error)();
    const message = Object.getOwnPropertyDescriptor(value, 'message');
    if (message && 'value' in message) defineProperty(real, 'message', { value: `${message.value}`, writable: true, configurable: true });
    if (hasOwn(value, 'cause')) defineProperty(real, 'cause', { value: clone(value.cause, seen), writable: true, configurable: true });
    if (host.hasStack(value)) defineProperty(real, 'stack', { value: value.stack, writable: true, configurable: true });
    return real;
  };
  const cloneList = (value, seen, keep) => {
    const made = keep(Array.isArray(value) ? new Array(value.length) : {});
    for (const key of Object.keys(value)) {
      defineProperty(made, key, { value: clone(value[key], seen), writable: true, enumerable: true, configurable: true });
    }
    return made;
  };
  const clone = (value, seen) => {
    if (typeof value === 'symbol') throw cannot(String(value));
    if (typeof value === 'function') throw cannot(Function.prototype.toString.call(value));
    if (value === null || typeof value !== 'object') return value;
    const known = seen.get(value);
    if (known === open) throw new Error('Unable to deserialize cloned data.');
    if (known !== undefined) return known;
    const keep = (made) => {
      seen.set(value, made);
      return made;
    };
    const kind = host.kind(value);
    switch (kind) {
      case 'Boolean': case 'Number': case 'String': case 'BigInt': return keep(Object(value.valueOf()));
      case 'Date': return keep(new Date(Date.prototype.getTime.call(value)));
      case 'RegExp': return keep(new RegExp(value.source, value.flags));
      case 'Map': {
        const made = keep(new Map());
        for (const [k, v] of [...Map.prototype.entries.call(value)]) made.set(clone(k, seen), clone(v, seen));
        return made;
      }
      case 'Set': {
        const made = keep(new Set());
        for (const v of [...Set.prototype.values.call(value)]) made.add(clone(v, seen));
        return made;
      }
      case 'ArrayBuffer': return keep(cloneBuffer(value));
      case 'Error': return keep(cloneError(value, seen));
      case 'Promise': case 'WeakMap': case 'WeakSet': throw cannot(`#<${kind}>`);
      case 'Proxy': case 'Arguments': case 'Map Iterator': case 'Set Iterator': throw cannot('#<Object>');
      case 'Symbol': throw cannot('[object Symbol]');
      default:
    }
    if (ArrayBuffer.isView(value)) return keep(cloneView(value, seen));
    if (value === globalThis) throw cannot('#<Object>');
    const prototype = getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null && uncloned.has(toString.call(value))) host.missing('structuredClone of this object');
    return cloneList(value, seen, keep);
  };
  // transferred checks the buffers that are not copied but taken away.
  const transferred = (list) => {
    if (list === undefined || list === null) return [];
    if (typeof list !== 'object' && typeof list !== 'function') throw coded(new Wrong('Optional transferList argument must be an iterable'), 'ERR_INVALID_ARG_TYPE');
    if (typeof list[Symbol.iterator] !== 'function') return [];
    const all = [...list];
    for (const one of all) {
      if (!(one instanceof ArrayBuffer)) throw coded(new Wrong('Found invalid object in transferList'), 'ERR_INVALID_TRANSFER_OBJECT');
    }
    if (new Set(all).size < all.length) throw dataError('Transfer list contains duplicate ArrayBuffer');
    return all;
  };
  return {
    structuredClone(value = undefined, options = undefined) {
      if (arguments.length === 0) throw coded(new Wrong('The value argument must be specified'), 'ERR_MISSING_ARGS');
      if (options !== undefined && options !== null && typeof options !== 'object' && typeof options !== 'function') {
        throw coded(new Wrong('The options argument must be either an object or undefined'), 'ERR_INVALID_ARG_TYPE');
      }
      const list = transferred(options?.transfer);
      const made = clone(value, new Map());
      for (const buffer of list) host.detach(buffer);
      return made;
    },
  };
});
