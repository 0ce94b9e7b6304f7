t1.enter(0);
const c = require('containerless');
let t = 0, handler = c.listen;
function defaults({ a = (t1.dflt(5), f()), b = () => (t1.enter(8), 1), c: { d = (t1.dflt(6), new Date()) } = {} } = {}, e = class {}) {
  t1.enter(4);
  return [a, b, d, e];
}
function f(x) {
  t1.enter(10);
  if (x) {
    t1.ifTrue(11);
    g();
  } else {
    t1.ifFalse(12);
    if (t) {
      t1.ifTrue(13);
      t = 1;
    } else {
      t1.ifFalse(14);
      t++;
    }
  }
  for (;;) {
    t1.loop(15);
    if (x) {
      t1.ifTrue(16);
      break;
    } else {
      t1.ifFalse(17);
    }
    t1.at(18);
    x = x && (t1.right(19), g(x));
  }
  outer: while (x) {
    t1.loop(20);
    do {
      t1.loop(21);
      if (t) {
        t1.ifTrue(22);
        continue outer;
      } else {
        t1.ifFalse(23);
      }
      t1.at(24);
      x ??= (t1.right(25), g());
    } while (x);
  }
  switch (x) {
    case 1:
      t1.case(26);
      t = 2;
    case 2:
      t1.case(27);
      break;
    default:
      t1.case(28);
      g();
  }
  try {
    g();
  } catch {
    t1.catch(29);
    t = 3;
  } finally {
    t1.finally(30);
    t = 4;
  }
  if (t) {
    t1.ifTrue(31);
    return 1;
  } else {
    t1.ifFalse(32);
  }
  t1.at(33);
  for (const k in x) {
    t1.loop(34);
    try {
      return k;
    } catch (e) {
      t1.catch(35);
      throw e;
    }
  }
  t1.at(36);
  for (const v of x) {
    t1.loop(37);
    v ? (t1.ifTrue(38), g(v)) : (t1.ifFalse(39), v || (t1.right(40), g()));
  }
  t ||= () => (t1.enter(41), g());
  return () => (t1.enter(42), { t });
}
const g = (x) => (t1.enter(43), x ? (t1.ifTrue(44), f(x - 1)) : { x });
class K extends f {
  #p = (t1.enter(49), f());
  static {
    t1.enter(56);
    f();
  }
  constructor(q = (t1.dflt(46), g())) {
    t1.enter(45);
    super(q);
    if (q) {
      t1.ifTrue(47);
      this.q = q;
    } else {
      t1.ifFalse(48);
    }
  }
  get p() {
    t1.enter(50);
    return this.#p || (t1.right(51), g());
  }
  async m() {
    t1.enter(52);
    t1.resume(53, await g());
  }
  *n() {
    t1.enter(54);
    t1.resume(55, yield g());
  }
}
label: {
  if (t) {
    t1.ifTrue(1);
    break label;
  } else {
    t1.ifFalse(2);
  }
  t1.at(3);
  g();
}
handler((req) => (t1.enter(57), c.respond(req.path)));
