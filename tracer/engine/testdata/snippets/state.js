const c = require('containerless');
console.log('init', this === module.exports, this === exports, typeof require, typeof module, arguments.length);
var counter = 0; let cache = {}; globalThis.seen = (globalThis.seen || 0) + 1;
Array.prototype.extra = 1;
c.listen(req => {
  counter++; cache[req.path] = 1; globalThis.seen++;
  Object.prototype.polluted = counter;
  c.respond([counter, cache, globalThis.seen, typeof counter, typeof globalThis.counter, [].extra]);
});
