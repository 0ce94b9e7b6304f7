// Every way to ask an async generator and to loop over one. Each tells what it does while a clock of jobs ticks beside it.
const log = (...a) => console.log(...a.map(x => typeof x === 'object' && x !== null ? (x instanceof Error ? x.name : JSON.stringify(x)) : String(x)));
const tick = async (name, n) => { for (let i = 0; i < n; i++) { await null; log(name, i); } };
async function* count(n) { try { for (let i = 0; i < n; i++) yield i; } finally { await null; log('finally', n); await null; } }
async function* deleg(x) { const r = yield* x; log('delegated', r); return 'ret'; }
async function* thrower() { yield 1; throw new RangeError('t'); }
async function* noth() {}
async function* rets() { return Promise.resolve('pr'); }
async function* yp() { yield Promise.resolve('yp'); try { yield Promise.reject(new TypeError('rej')); } catch (e) { log('caught', e); yield 'after'; } }
async function* args() { yield arguments.length; yield this === undefined; }
class A { async *m(x) { yield x; yield this.k; } k = 3; static async *s() { yield* [1, 2]; } async *#p() { yield 'p'; } q() { return this.#p(); } }
const o = { async *m() { const got = yield 1; log('got', got); try { yield 2; } catch (e) { log('thrown', e); return 'r'; } } };
const all = async (it) => { const out = []; for await (const x of it) out.push(x); return out; };
const steps = async (name, it, list) => { const ps = list.map(([k, v]) => it[k](v).then(r => { log(name, k, r); }, e => { log(name, k, 'rejects', e); })); await Promise.all(ps); };
const seq = async (name, it, list) => { for (const [k, v] of list) try { log(name, k, await it[k](v)); } catch (e) { log(name, k, 'rejects', e); } };
const main = async () => {
  const runs = [
    () => all(count(3)), () => all(deleg([1, 2])), () => all(deleg(count(2))), () => all(noth()), () => all(rets()), () => all(yp()), () => all(thrower()).catch(e => e.name),
    () => all(args(1, 2)), () => all(new A().m(7)), () => all(A.s()), () => all(new A().q()),
    () => seq('o', o.m(), [['next', 1], ['next', 5], ['throw', new Error('x')], ['next']]),
    () => steps('q', count(2), [['next'], ['next'], ['next'], ['next'], ['return', 4]]),
    () => steps('r', count(5), [['next'], ['return', 9], ['next'], ['throw', new Error('y')]]),
    () => steps('s', count(5), [['return', Promise.resolve(8)], ['next']]),
    () => steps('t', count(5), [['throw', new Error('e')], ['next'], ['return', Promise.reject(new TypeError('b'))]]),
    () => steps('d', deleg(count(3)), [['next'], ['return', 5], ['next']]),
    () => seq('d2', deleg(count(3)), [['next'], ['return', Promise.resolve(5)], ['next']]),
    () => seq('d3', deleg([1, 2, 3]), [['next'], ['return', 6], ['next']]),
    () => seq('d4', deleg([1, 2, 3]), [['next'], ['throw', new Error('nothrow')], ['next']]),
    () => seq('d5', deleg({ [Symbol.asyncIterator]() { return { next(v) { log('n', v); return { value: Promise.resolve(1), done: false }; }, return(v) { log('ret', v); return { value: 'end', done: true }; }, throw(e) { log('thr', e); return { value: 'th', done: true }; } }; } }), [['next', 1], ['next', 2], ['throw', new Error('q')], ['next']]),
    () => seq('d6', deleg({ [Symbol.asyncIterator]() { return { next(v) { return { value: 1, done: false }; }, return(v) { return { value: 'end', done: true }; } }; } }), [['next', 1], ['throw', new Error('q')], ['next']]),
    () => seq('d7', deleg({ [Symbol.asyncIterator]() { return { next(v) { return { value: 1, done: false }; }, return(v) { return { value: 'end', done: true }; } }; } }), [['next', 1], ['return', 'x'], ['next']]),
    () => seq('d8', deleg({ [Symbol.asyncIterator]() { return { next(v) { return 5; } }; } }), [['next', 1], ['next']]),
    async () => { for await (const x of count(9)) { log(x); if (x === 2) break; } },
    async () => { try { for await (const x of count(9)) { if (x === 1) throw new Error('body'); } } catch (e) { log('out', e); } },
    async () => { const it = count(1); log(Object.prototype.toString.call(it), it[Symbol.asyncIterator]() === it, typeof it.next, Object.keys(it), Object.getOwnPropertyNames(it), it.next.length, it.return.name, 'constructor' in Object.getPrototypeOf(it)); },
    async () => { const it = count(1); await it.next.call({}).catch(e => log(e.name)); await it.next.call(undefined).catch(e => log(e.name)); },
    async () => { async function* g() { const x = await (yield* deleg([Promise.resolve(1)])); return x; } return all(g()); },
    async () => { async function* g() { try { yield 1; } finally { yield 2; yield await 3; } } return seq('f', g(), [['next'], ['return', 'v'], ['next'], ['next'], ['next']]); },
    async () => { async function* g() { try { yield 1; } finally { return await 'other'; } } return seq('f2', g(), [['next'], ['return', 'v'], ['next']]); },
    async () => { async function* g() { let i = 0; while (true) { try { yield i++; } catch (e) { log('c', e); } } } return seq('f3', g(), [['next'], ['throw', new Error('a')], ['next'], ['return', 1], ['next']]); },
  ];
  for (const [i, run] of runs.entries()) { log('--', i); const t = tick('t' + i, 14), a = Promise.resolve(run()).then(v => { log('=', v); }, e => { log('!', e); }); await t; await a; }
};
main();
