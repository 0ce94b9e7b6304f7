'use strict';
const c = require('containerless');
let count = 0;
c.listen(req => {
  let u = req.body.username, p = req.body.password;
  count += 1;
  if (!u) return c.respond('no user');
  c.get('passwords.json', resp => {
    if (resp[u] === p && p) { c.respond('ok'); } else c.respond('bad');
  });
  for (const x of [1, 2]) console.log(x || f(x));
});
function f(a, b = g()) { return a ? a : g(); }
const g = async () => { const v = await 1; return v; };
