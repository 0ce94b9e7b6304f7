// Async and generator methods of classes, and promises as classes.
{ class A { async m(x) { return [this instanceof A, await x] } } return new A().m(1) }
{ class A { *g(x) { yield this instanceof A; yield x } } return [...new A().g(2)] }
{ class A { static async s(x) { return [this === A, await x] } } return A.s(1) }
{ class A { static *s(x) { yield this === A; yield x } } return [...A.s(1)] }
{ class A { async #p(x) { return await x + 1 } m(x) { return this.#p(x) } } return new A().m(1) }
{ class A { *#p(x) { yield x; yield x + 1 } m(x) { return [...this.#p(x)] } } return new A().m(1) }
{ class A { #n = 1; async m() { this.#n += await 2; return this.#n } } return new A().m() }
{ class A { #n = 1; *g() { while (this.#n < 4) yield this.#n++ } } return [...new A().g()] }
{ class A { m() { return 'A' } } class B extends A { async m() { await 0; return super.m() + 'B' } } return new B().m() }
{ class A { *g() { yield 'A' } } class B extends A { *g() { yield* super.g(); yield 'B' } } return [...new B().g()] }
{ class A { async m() { await 0; return 'A' } } class B extends A { async m() { return (await super.m()) + 'B' } } return new B().m() }
{ class A { x = 5; f = async () => { await 0; return this.x } } const { f } = new A(); return f() }
{ class A { static x = (async () => this === A)() } return A.x }
{ class A { async ['m' + 1]() { return this.constructor.name } } return new A().m1() }
{ class A { async m() { } *g() { } } const a = new A(); return [a.m.name, a.g.name, a.m.length, a.m.hasOwnProperty('prototype'), a.g.hasOwnProperty('prototype'), Object.getOwnPropertyNames(A.prototype)] }
{ class A { async m() { } *g() { } } const a = new A(); return [a.m, a.g].map(f => { try { new f() } catch (e) { return e.message } }) }
{ class A { constructor() { this.ready = (async () => { await 0; this.x = 1; return this })() } } return new A().ready.then(a => a.x) }
{ class A { } class B extends A { constructor() { super(); this.p = (async () => { await 0; return this instanceof B })() } } return new B().p }
{ class B extends Object { constructor() { const f = async () => { await 0; return typeof this }; super(); this.p = f() } } return new B().p }
{ const o = { async m() { return super.toString() } }; return o.m() }
{ const o = { *g() { yield super.toString() } }; return [...o.g()] }
{ class Q { #jobs = []; #run = Promise.resolve(); push(f) { const p = this.#run.then(f); this.#run = p.catch(() => {}); return p } } const q = new Q(), log = []; const job = n => q.push(async () => { log.push('in' + n); await 0; log.push('out' + n); if (n === 2) throw 'bad'; return n }); return Promise.allSettled([job(1), job(2), job(3)]).then(r => [r, log]) }
{ class E extends Error { constructor(m) { super(m); this.name = 'E' } } return (async () => { throw new E('x') })().catch(e => [e.name, e.message, e instanceof E, e instanceof Error]) }
{ class E extends AggregateError { } const e = new E([1], 'm'); return [e.errors, e.message, e instanceof E, e instanceof AggregateError] }
// Promise as a superclass.
{ class P extends Promise { } const p = new P(r => r(1)); return [p instanceof P, p instanceof Promise, p.constructor === P] }
{ class P extends Promise { } const p = new P(r => r(1)).then(x => x + 1); return [p instanceof P, Promise.resolve(p) === p, P.resolve(p) === p] }
{ class P extends Promise { } return new P(r => r(1)).then(x => x + 1) }
{ class P extends Promise { } return P.resolve(1).then(x => x + 1).catch(() => {}).finally(() => {}) }
{ class P extends Promise { } const all = P.all([1, P.resolve(2)]); return all.then(v => [v, all instanceof P]) }
{ class P extends Promise { } return [P.race([1]), P.any([1]), P.allSettled([1]), P.reject(1)].map(p => (p.catch(() => {}), p instanceof P)) }
{ class P extends Promise { constructor(f) { super(f); this.tag = 't' } } return P.resolve(1).then(x => x).tag }
{ class P extends Promise { then(a, b) { log.push('then'); return super.then(a, b) } } const log = []; return (async () => { await new P(r => r(1)); return log })() }
{ class P extends Promise { then(a, b) { log.push('then'); return super.then(a, b) } } const log = []; return Promise.all([new P(r => r(1))]).then(v => [v, log]) }
{ class P extends Promise { static get [Symbol.species]() { return Promise } } const p = new P(r => r(1)).then(x => x); return [p instanceof P, p instanceof Promise] }
{ class P extends Promise { static resolve(x) { return super.resolve(x + 1) } } return P.all([1, 2]) }
{ class P extends Promise { } try { P(() => {}) } catch (e) { return e.message } }
{ class P extends Promise { } try { new P() } catch (e) { return e.message } }
{ class P extends Promise { constructor() { super(() => {}) } } try { P.resolve(1) } catch (e) { return e.message } }
{ class T { then(r) { r('thenable') } } return (async () => await new T())() }
{ class T { constructor(v) { this.v = v } then(r) { return new T(r(this.v)) } } return Promise.all([new T(1), new T(2)]) }
{ const f = Symbol.iterator; class L { constructor(...a) { this.a = a } *[f]() { yield* this.a } } return [...new L(1, 2, 3)] }
{ class L { constructor(...a) { this.a = a } *[Symbol.iterator]() { for (const x of this.a) yield x } } const r = []; for (const x of new L(1, 2)) r.push(x); const [a, ...b] = new L(1, 2, 3); return [r, a, b, Math.max(...new L(4, 9)), Array.from(new L(1)), Promise.all(new L(5, 6)) instanceof Promise] }
