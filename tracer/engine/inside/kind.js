// The class of an object: goja tells collections from plain objects by what they do alone.
(function (host) {
  'use strict';
  const classOf = host.kind, { apply } = Reflect;
  const getter = (C, name) => Object.getOwnPropertyDescriptor(C.prototype, name).get;
  const brands = [['Map', getter(Map, 'size')], ['Set', getter(Set, 'size')], ['ArrayBuffer', getter(ArrayBuffer, 'byteLength')], ['WeakMap', WeakMap.prototype.has], ['WeakSet', WeakSet.prototype.has]];
  host.kind = (object) => {
    const kind = classOf(object);
    if (kind !== 'Object') return kind;
    for (const [name, probe] of brands) {
      try {
        apply(probe, object, [object]);
        return name;
      } catch {
        // it is none
      }
    }
    return kind;
  };
  return {};
});
