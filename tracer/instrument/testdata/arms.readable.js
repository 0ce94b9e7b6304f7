// arms.js, instrumented. Statements of t1 with a number count; the others describe.
t1.enter(0);
t1.pushArgs('require', '\'containerless\'');
t1.let('c');
const c = require('containerless');
t1.popResult();
t1.let('t');
t1.let('handler');
let t = 0, handler = c.listen;
t1.closure('defaults', '&f');
function defaults({ a = (t1.dflt(5), f()), b = () => (t1.enter(8), (t1.popArgs(), 1)), c: { d = (t1.dflt(6), new Date()) } = {} } = {}, e = class {}) {
  t1.enter(4);
  t1.popArgs('{ a = f(), b = () => 1, c: { d = new Date() } = {} } = {}', 'e = class {}');
  t1.popClosure();
  t1.getClos('f');
  t1.exitFunction();
  return [a, b, d, e];
}
t1.closure('f', '&g', '&t');
function f(x) {
  t1.enter(10);
  t1.popArgs('x');
  t1.popClosure();
  t1.getClos('g');
  t1.getClos('t');
  t1.if();
  if (x) {
    t1.ifTrue(11);
    t1.pushArgs('g');
    g();
    t1.popResult();
  } else {
    t1.ifFalse(12);
    t1.if();
    if (t) {
      t1.ifTrue(13);
      t1.set('t');
      t = 1;
    } else {
      t1.ifFalse(14);
      t++;
    }
    t1.exitIf();
  }
  t1.exitIf();
  for (;;) {
    t1.loop(15);
    t1.if();
    if (x) {
      t1.ifTrue(16);
      break;
    } else {
      t1.ifFalse(17);
    }
    t1.exitIf();
    t1.at(18);
    t1.pushArgs('g', 'x');
    t1.set('x');
    x = x && (t1.right(19), g(x));
    t1.popResult();
  }
  outer: while (x) {
    t1.loop(20);
    do {
      t1.loop(21);
      t1.if();
      if (t) {
        t1.ifTrue(22);
        continue outer;
      } else {
        t1.ifFalse(23);
      }
      t1.exitIf();
      t1.at(24);
      t1.pushArgs('g');
      t1.set('x');
      x ??= (t1.right(25), g());
      t1.popResult();
    } while (x);
  }
  switch (x) {
    case 1:
      t1.case(26);
      t1.set('t');
      t = 2;
    case 2:
      t1.case(27);
      break;
    default:
      t1.case(28);
      t1.pushArgs('g');
      g();
      t1.popResult();
  }
  try {
    t1.pushArgs('g');
    g();
    t1.popResult();
  } catch {
    t1.catch(29);
    t1.set('t');
    t = 3;
  } finally {
    t1.finally(30);
    t1.set('t');
    t = 4;
  }
  t1.if();
  if (t) {
    t1.ifTrue(31);
    t1.exitFunction();
    return 1;
  } else {
    t1.ifFalse(32);
  }
  t1.exitIf();
  t1.at(33);
  for (const k in x) {
    t1.loop(34);
    try {
      t1.exitFunction();
      return k;
    } catch (e) {
      t1.catch(35);
      throw e;
    }
  }
  t1.at(36);
  for (const v of x) {
    t1.loop(37);
    t1.pushArgs('g', 'v');
    t1.pushArgs('g');
    v ? (t1.ifTrue(38), g(v)) : (t1.ifFalse(39), v || (t1.right(40), g()));
    t1.popResult();
    t1.popResult();
  }
  t1.closure('t', '&g');
  t1.set('t');
  t ||= () => (t1.enter(41), (t1.popArgs(), t1.popClosure(), t1.getClos('g'), g()));
  t1.closure('', '&t');
  t1.exitFunction();
  return () => (t1.enter(42), (t1.popArgs(), t1.popClosure(), t1.getClos('t'), { t }));
}
t1.closure('g', '&f');
t1.let('g');
const g = (x) => (t1.enter(43), (t1.popArgs('x'), t1.popClosure(), t1.getClos('f'), x ? (t1.ifTrue(44), f(x - 1)) : { x }));
class K extends f {
  #p = (t1.enter(49), f());
  static {
    t1.enter(56);
    t1.pushArgs('f');
    f();
    t1.popResult();
  }
  constructor(q = (t1.dflt(46), g())) {
    t1.enter(45);
    t1.popArgs('q = g()');
    t1.popClosure();
    t1.getClos('g');
    t1.pushArgs('super', 'q');
    super(q);
    t1.popResult();
    t1.if();
    if (q) {
      t1.ifTrue(47);
      t1.set('this.q');
      this.q = q;
    } else {
      t1.ifFalse(48);
    }
    t1.exitIf();
  }
  get p() {
    t1.enter(50);
    t1.popArgs();
    t1.popClosure();
    t1.getClos('#p');
    t1.getClos('g');
    t1.pushArgs('g');
    t1.exitFunction();
    return this.#p || (t1.right(51), g());
  }
  async m() {
    t1.enter(52);
    t1.popArgs();
    t1.popClosure();
    t1.getClos('g');
    t1.pushArgs('g');
    t1.resume(53, await g());
    t1.popResult();
  }
  *n() {
    t1.enter(54);
    t1.popArgs();
    t1.popClosure();
    t1.getClos('g');
    t1.pushArgs('g');
    t1.resume(55, yield g());
    t1.popResult();
  }
}
label: {
  t1.if();
  if (t) {
    t1.ifTrue(1);
    break label;
  } else {
    t1.ifFalse(2);
  }
  t1.exitIf();
  t1.at(3);
  t1.pushArgs('g');
  g();
  t1.popResult();
}
t1.event('listen', 'closure');
t1.closure('', '&c');
handler((req) => (t1.enter(57), (t1.popArgs('req'), t1.callback('listen'), t1.popClosure(), t1.getClos('c'), c.respond(req.path))));
