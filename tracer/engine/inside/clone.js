// structuredClone.
(function (host) {
  'use strict';
  const { defineProperty } = Object;
  const Bytes = Uint8Array, Wrong = TypeError;
  const { coded } = host.base;
  // structuredClone.

  const cloneFailed = (text) => new host.events.DOMException(`${text} could not be cloned.`, 'DataCloneError');
  const errorNames = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const clone = (value, seen) => {
    if (typeof value === 'symbol') throw cloneFailed(String(value));
    if (typeof value === 'function') throw cloneFailed(Function.prototype.toString.call(value));
    if (value === null || typeof value !== 'object') return value;
    if (seen.has(value)) return seen.get(value);
    const keep = (made) => {
      seen.set(value, made);
      return made;
    };
    switch (host.kind(value)) {
      case 'Boolean': return keep(Object(Boolean.prototype.valueOf.call(value)));
      case 'Number': return keep(Object(Number.prototype.valueOf.call(value)));
      case 'String': return keep(Object(String.prototype.valueOf.call(value)));
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
      case 'ArrayBuffer': return keep(value.slice(0));
      case 'Error': {
        const name = errorNames[value.name] ? value.name : 'Error';
        const made = keep(Object.create((errorNames[name] ?? Error).prototype));
        const real = keep(new (errorNames[name] ?? Error)());
        void made;
        const d = Object.getOwnPropertyDescriptor(value, 'message');
        if (d && 'value' in d) defineProperty(real, 'message', { value: `${d.value}`, writable: true, configurable: true });
        if (Object.hasOwn(value, 'cause')) defineProperty(real, 'cause', { value: clone(value.cause, seen), writable: true, configurable: true });
        defineProperty(real, 'stack', { value: value.stack, writable: true, configurable: true });
        return real;
      }
      case 'Promise': case 'WeakMap': case 'WeakSet': case 'Proxy':
        throw cloneFailed(`#<${host.kind(value)}>`);
      default:
    }
    if (ArrayBuffer.isView(value)) {
      const buffer = clone(value.buffer, seen);
      if (value instanceof DataView) return keep(new DataView(buffer, value.byteOffset, value.byteLength));
      const kind = globalThis[Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get.call(value)];
      return keep(new kind(buffer, value.byteOffset, value.length));
    }
    const made = keep(Array.isArray(value) ? new Array(value.length) : {});
    for (const key of Object.keys(value)) {
      defineProperty(made, key, { value: clone(value[key], seen), writable: true, enumerable: true, configurable: true });
    }
    return made;
  };
  return {
    structuredClone(value = undefined, options = undefined) {
      if (arguments.length === 0) throw coded(new Wrong('The "value" argument must be specified'), 'ERR_MISSING_ARGS');
      if (options?.transfer?.length > 0) host.missing('a transfer of structuredClone');
      return clone(value, new Map());
    },
  };
});
