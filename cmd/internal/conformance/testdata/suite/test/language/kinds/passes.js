/*---
description: sloppy
includes: [twice.js]
---*/
assert(this !== undefined && twice(2) === 4, 'twice');
