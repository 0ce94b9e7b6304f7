const c = require('containerless');
c.listen(req => {
  const v = { string: 'é\ud800', undefined: undefined, fn: () => 1, null: null, number: 1.5, date: new Date(0), nested: { a: [undefined, () => 1, NaN] },
    toJSON: { toJSON() { return undefined; } }, bool: false, symbol: Symbol('x'), arr: [], empty: '' };
  for (const k of Object.keys(v)) if (req.path === '/' + k) { c.respond(v[k]); c.respond('second'); }
});
