const c = require('containerless');
let t = 0, handler = c.listen;
function defaults({ a = f(), b = () => 1, c: { d = new Date() } = {} } = {}, e = class {}) { return [a, b, d, e]; }
function f(x) {
  if (x) g(); else if (t) t = 1; else { t++; }
  for (;;) { if (x) break; x = x && g(x); }
  outer: while (x) do { if (t) continue outer; x ??= g(); } while (x)
  switch (x) { case 1: t = 2; case 2: break; default: g(); }
  try { g(); } catch { t = 3; } finally { t = 4; }
  if (t) return 1;
  for (const k in x) try { return k; } catch (e) { throw e; }
  for (const v of x) v ? g(v) : v || g();
  t ||= () => g();
  return () => ({ t });
}
const g = (x) => x ? f(x - 1) : { x };
class K extends f { #p = f(); static { f(); } constructor(q = g()) { super(q); if (q) this.q = q; } get p() { return this.#p || g(); } async m() { await g(); } *n() { yield g(); } }
label: { if (t) break label; g(); }
handler(req => c.respond(req.path));
