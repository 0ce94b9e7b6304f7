/*---
description: The parser does not know async generators, the bundler does
flags: [async]
---*/
(async function* () { yield 1; })().next().then(r => assert(r.value === 1, 'yielded')).then(() => $DONE(), $DONE);
