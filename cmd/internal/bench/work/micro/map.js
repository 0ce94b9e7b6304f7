// Map and Set: counting, looking up, iterating in insertion order.
const { listen, respond } = require('containerless');

listen((req) => {
  const counts = new Map();
  const seen = new Set();
  for (const word of req.body.words) {
    counts.set(word, (counts.get(word) || 0) + 1);
    seen.add(word.length);
  }
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5);
  respond({ top, sizes: [...seen], different: counts.size });
});
