/*---
features:
  - iterator-helpers
---*/
assert([1].values().map(x => x).next().value === 1, 'helpers');
