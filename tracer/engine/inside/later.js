// What goja has of editions after ECMAScript 2023, and Node.js 20 does not: a program asks for it and goes another way.
(function () {
  'use strict';
  const drop = (o, names) => names.forEach((name) => { delete o[name]; });
  drop(Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']);
  drop(Uint8Array, ['fromBase64', 'fromHex']);
  drop(Uint8Array.prototype, ['toBase64', 'toHex', 'setFromBase64', 'setFromHex']);
  drop(JSON, ['rawJSON', 'isRawJSON']);
  drop(Error, ['isError']);
  drop(globalThis, ['GoError']);
});
