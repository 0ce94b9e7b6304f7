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
  t1.enter(9);
  t1.popArgs('x');
  t1.popClosure();
  t1.getClos('g');
  t1.getClos('t');
  t1.if();
  if (x) {
    t1.ifTrue(10);
    t1.pushArgs('g');
    g();
    t1.popResult();
  } else {
    t1.ifFalse(11);
    t1.if();
    if (t) {
      t1.ifTrue(12);
      t1.set('t');
      t = 1;
    } else {
      t1.ifFalse(13);
      t++;
    }
    t1.exitIf();
  }
  t1.exitIf();
  for (;;) {
    t1.loop(14);
    t1.if();
    if (x) {
      t1.ifTrue(15);
      break;
    } else {
      t1.ifFalse(16);
    }
    t1.exitIf();
    t1.at(17);
    t1.pushArgs('g', 'x');
    t1.set('x');
    x = x && (t1.right(18), g(x));
    t1.popResult();
  }
  outer: while (x) {
    t1.loop(19);
    do {
      t1.loop(20);
      t1.if();
      if (t) {
        t1.ifTrue(21);
        continue outer;
      } else {
        t1.ifFalse(22);
      }
      t1.exitIf();
      t1.at(23);
      t1.pushArgs('g');
      t1.set('x');
      x ??= (t1.right(24), g());
      t1.popResult();
    } while (x);
  }
  switch (x) {
    case 1:
      t1.case(25);
      t1.set('t');
      t = 2;
    case 2:
      t1.case(26);
      break;
    default:
      t1.case(27);
      t1.pushArgs('g');
      g();
      t1.popResult();
  }
  try {
    t1.pushArgs('g');
    g();
    t1.popResult();
  } catch {
    t1.catch(28);
    t1.set('t');
    t = 3;
  } finally {
    t1.finally(29);
    t1.set('t');
    t = 4;
  }
  t1.if();
  if (t) {
    t1.ifTrue(30);
    t1.exitFunction();
    return 1;
  } else {
    t1.ifFalse(31);
  }
  t1.exitIf();
  t1.at(32);
  for (const k in x) {
    t1.loop(33);
    try {
      t1.exitFunction();
      return k;
    } catch (e) {
      t1.catch(34);
      throw e;
    }
  }
  t1.at(35);
  for (const v of x) {
    t1.loop(36);
    t1.pushArgs('g', 'v');
    t1.pushArgs('g');
    v ? (t1.ifTrue(37), g(v)) : (t1.ifFalse(38), v || (t1.right(39), g()));
    t1.popResult();
    t1.popResult();
  }
  t1.closure('t', '&g');
  t1.set('t');
  t ||= () => (t1.enter(40), (t1.popArgs(), t1.popClosure(), t1.getClos('g'), g()));
  t1.closure('', '&t');
  t1.exitFunction();
  return () => (t1.enter(41), (t1.popArgs(), t1.popClosure(), t1.getClos('t'), { t }));
}
t1.closure('g', '&f');
t1.let('g');
const g = (x) => (t1.enter(42), (t1.popArgs('x'), t1.popClosure(), t1.getClos('f'), x ? (t1.ifTrue(43), f(x - 1)) : { x }));
class K extends f {
  #p = f();
  static {
    t1.pushArgs('f');
    f();
    t1.popResult();
  }
  constructor(q = g()) {
    t1.pushArgs('super', 'q');
    super(q);
    t1.popResult();
    t1.if();
    if (q) {
      t1.set('this.q');
      this.q = q;
    }
    t1.exitIf();
  }
  get p() {
    t1.pushArgs('g');
    t1.exitFunction();
    return this.#p || g();
  }
  async m() {
    t1.pushArgs('g');
    await g();
    t1.popResult();
  }
  *n() {
    t1.pushArgs('g');
    yield g();
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
handler((req) => (t1.enter(44), (t1.popArgs('req'), t1.callback('listen'), t1.popClosure(), t1.getClos('c'), c.respond(req.path))));
