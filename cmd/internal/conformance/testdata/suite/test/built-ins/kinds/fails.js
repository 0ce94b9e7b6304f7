/*---
description: nothing passes it
---*/
assert(false, 'never');
