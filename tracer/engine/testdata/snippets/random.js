const c = require('containerless');
const first = [Math.random(), Date.now(), new Date().toISOString()];
c.listen(() => {
  const list = Array.from({ length: 20 }, () => Math.random());
  const d = new Date();
  c.respond({ first, list, now: Date.now(), d, s: String(d), call: typeof Date(), year: new Date(2020, 1, 2).getTime(), i: d instanceof Date,
    sub: new (class D extends Date { x() { return this.getTime(); } })().x(), c: d.constructor === Date, utc: Date.UTC(2000), off: d.getTimezoneOffset() });
});
