t1.enter(0);
const c = require('containerless');
let t = 0, handler = c.listen;
function defaults({ a = (t1.dflt(5), f()), b = () => (t1.enter(8), 1), c: { d = (t1.dflt(6), new Date()) } = {} } = {}, e = class {}) {
  t1.enter(4);
  return [a, b, d, e];
}
function f(x) {
  t1.enter(9);
  if (x) {
    t1.ifTrue(10);
    g();
  } else {
    t1.ifFalse(11);
    if (t) {
      t1.ifTrue(12);
      t = 1;
    } else {
      t1.ifFalse(13);
      t++;
    }
  }
  for (;;) {
    t1.loop(14);
    if (x) {
      t1.ifTrue(15);
      break;
    } else {
      t1.ifFalse(16);
    }
    t1.at(17);
    x = x && (t1.right(18), g(x));
  }
  outer: while (x) {
    t1.loop(19);
    do {
      t1.loop(20);
      if (t) {
        t1.ifTrue(21);
        continue outer;
      } else {
        t1.ifFalse(22);
      }
      t1.at(23);
      x ??= (t1.right(24), g());
    } while (x);
  }
  switch (x) {
    case 1:
      t1.case(25);
      t = 2;
    case 2:
      t1.case(26);
      break;
    default:
      t1.case(27);
      g();
  }
  try {
    g();
  } catch {
    t1.catch(28);
    t = 3;
  } finally {
    t1.finally(29);
    t = 4;
  }
  if (t) {
    t1.ifTrue(30);
    return 1;
  } else {
    t1.ifFalse(31);
  }
  t1.at(32);
  for (const k in x) {
    t1.loop(33);
    try {
      return k;
    } catch (e) {
      t1.catch(34);
      throw e;
    }
  }
  t1.at(35);
  for (const v of x) {
    t1.loop(36);
    v ? (t1.ifTrue(37), g(v)) : (t1.ifFalse(38), v || (t1.right(39), g()));
  }
  t ||= () => (t1.enter(40), g());
  return () => (t1.enter(41), { t });
}
const g = (x) => (t1.enter(42), x ? (t1.ifTrue(43), f(x - 1)) : { x });
class K extends f {
  #p = f();
  static {
    f();
  }
  constructor(q = g()) {
    super(q);
    if (q)
      this.q = q;
  }
  get p() {
    return this.#p || g();
  }
  async m() {
    await g();
  }
  *n() {
    yield g();
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
handler((req) => (t1.enter(44), c.respond(req.path)));
