/*---
flags: [module]
---*/
import { one } from './one_FIXTURE.js';
assert(one === 1, 'imported');
