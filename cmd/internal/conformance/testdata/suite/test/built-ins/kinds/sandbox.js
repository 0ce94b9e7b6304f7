/*---
description: Node.js resizes buffers, and the sandbox does not
---*/
assert(new ArrayBuffer(1, { maxByteLength: 2 }).resizable, 'resizable');
