const c = require('containerless');
c.listen(req => {
  c.get('json', v => { console.log('not reached'); c.respond(v); });
  Promise.resolve().then(() => console.log('microtask after throw'));
  switch (req.path) {
    case '/type': null.x; break;
    case '/ref': undefinedName; break;
    case '/new': throw new RangeError('r');
    case '/string': throw 'text';
    case '/object': throw { toString() { return 'custom'; } };
    case '/symbol': throw Symbol('s');
    case '/sub': throw new (class MyError extends Error { get name() { return 'MyError'; } })('m');
    case '/reject': Promise.reject(new Error('rejected')); break;
    case '/handled': Promise.reject(new Error('rejected')).catch(e => console.log(e.message)); break;
    case '/async': (async () => { await 1; throw new TypeError('late'); })(); break;
    case '/require': require('fs'); break;
    case '/bigint': c.respond(1n); break;
    case '/url': c.get(Symbol('u')); break;
    case '/listen': c.listen(1); break;
    case '/circular': { const o = {}; o.o = o; c.respond('x'); c.respond(o); break; }
  }
});
