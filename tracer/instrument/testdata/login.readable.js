// login.js, instrumented. Statements of t with a number count; the others describe.
'use strict';
t.enter(0);
t.pushArgs('require', '\'containerless\'');
t.let('c');
const c = require('containerless');
t.popResult();
t.let('count');
let count = 0;
t.event('listen', 'closure');
t.closure('', '&count', '&c', '&f');
c.listen((req) => {
  t.enter(4);
  t.popArgs('req');
  t.callback('listen');
  t.popClosure();
  t.getClos('count');
  t.getClos('c');
  t.getClos('f');
  t.let('u');
  t.let('p');
  let u = req.body.username, p = req.body.password;
  t.set('count');
  count += 1;
  t.if();
  if (!u) {
    t.ifTrue(5);
    t.pushArgs('c.respond', '\'no user\'');
    t.exitFunction();
    return c.respond('no user');
  } else {
    t.ifFalse(6);
  }
  t.exitIf();
  t.at(7);
  t.event('get', '\'passwords.json\'', 'closure');
  t.closure('', '&u', '&p', '&c');
  c.get('passwords.json', (resp) => {
    t.enter(10);
    t.popArgs('resp');
    t.popClosure();
    t.getClos('u');
    t.getClos('p');
    t.getClos('c');
    t.if();
    if (resp[u] === p && p) {
      t.ifTrue(11);
      t.pushArgs('c.respond', '\'ok\'');
      c.respond('ok');
      t.popResult();
    } else {
      t.ifFalse(12);
      t.pushArgs('c.respond', '\'bad\'');
      c.respond('bad');
      t.popResult();
    }
    t.exitIf();
  });
  for (const x of [1, 2]) {
    t.loop(8);
    t.pushArgs('console.log', 'x || f(x)');
    t.pushArgs('f', 'x');
    console.log(x || (t.right(9), f(x)));
    t.popResult();
    t.popResult();
  }
});
t.closure('f', '&g');
function f(a, b = (t.dflt(2), g())) {
  t.enter(1);
  t.popArgs('a', 'b = g()');
  t.popClosure();
  t.getClos('g');
  t.pushArgs('g');
  t.exitFunction();
  return a ? a : (t.ifFalse(3), g());
}
t.closure('g');
t.let('g');
const g = async () => {
  t.enter(13);
  t.popArgs();
  t.let('v');
  const v = t.resume(14, await 1);
  t.exitFunction();
  return v;
};
