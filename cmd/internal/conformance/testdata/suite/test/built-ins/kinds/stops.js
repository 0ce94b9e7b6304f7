/*---
description: eval
---*/
assert(eval('1') === 1, 'eval');
