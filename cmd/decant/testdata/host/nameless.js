// What Node.js calls objects whose prototypes have no constructor, where others inherit from them, or where several functions
// make objects of one prototype.
const { inspect } = require('util');
const without = (o) => Object.setPrototypeOf(o, null);
class A {}
class B extends A {}
class C extends B {}
function F() { this.a = 1; }
function G() { this.b = 1; }
G.prototype = F.prototype;
function H() {}
H.prototype = B.prototype;
const NullObject = (() => { const N = function () {}; N.prototype = Object.create(null); return N; })();
const samples = {
  created() { const a = new A(); Object.create(a); return [without(a)]; },
  set() { const a = new A(); Object.setPrototypeOf({}, a); return [without(a)]; },
  literal() { const a = without(new A()); const before = inspect(a); return [before, { __proto__: a }, a]; },
  prototype() { const a = new A(); function Q() {} Q.prototype = a; new Q(); return [without(a)]; },
  derived() { return [new A(), new B(), new C(), Object.create(A.prototype), new A()].map(without); },
  shared() { return [new F(), new G(), Object.create(F.prototype), new F(), new G(), new H(), new B()].map(without); },
  wide() { return Array.from({ length: 70 }, (_, i) => without(new (class W { constructor() { this['k' + i] = i; } })())); },
  nothing() { const o = new NullObject(); o.a = '1'; return [o, [o, { o }]]; },
};
exports.handler = async (event) => ({ statusCode: 200, body: samples[event.rawPath.slice(1)]().map((o) => inspect(o)).join('\n') });
