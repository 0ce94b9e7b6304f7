'use strict';
t.enter(0);
const c = require('containerless');
let count = 0;
c.listen((req) => {
  t.enter(4);
  let u = req.body.username, p = req.body.password;
  count += 1;
  if (!u) {
    t.ifTrue(5);
    return c.respond('no user');
  } else {
    t.ifFalse(6);
  }
  t.at(7);
  c.get('passwords.json', (resp) => {
    t.enter(10);
    if (resp[u] === p && p) {
      t.ifTrue(11);
      c.respond('ok');
    } else {
      t.ifFalse(12);
      c.respond('bad');
    }
  });
  for (const x of [1, 2]) {
    t.loop(8);
    console.log(x || (t.right(9), f(x)));
  }
});
function f(a, b = (t.dflt(2), g())) {
  t.enter(1);
  return a ? a : (t.ifFalse(3), g());
}
const g = async () => {
  t.enter(13);
  const v = t.resume(14, await 1);
  return v;
};
