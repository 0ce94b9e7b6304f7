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
const rejected = (text) => { const p = Promise.reject(new TypeError(text)); p.catch(() => {}); return p; };
const thenable = { then(yes) { log('then'); yes('thened'); } };
// Returns, of all kinds.
const returns = [
  async function* () { return; }, async function* () { return undefined; }, async function* () { return void 0; }, async function* () { return 1; }, async function* () { return null; }, async function* () { yield 1; return undefined; }, async function* () { yield 1; },
  async function* () { return rejected('plain'); }, async function* () { try { return rejected('tried'); } catch (e) { log('caught', e); } }, async function* () { try { return rejected('tried'); } catch (e) { return e.message; } finally { log('finally'); await null; } },
  async function* () { try { return Promise.resolve('kept'); } finally { log('finally'); } }, async function* () { try { return await Promise.resolve('kept'); } finally { yield 'f'; } }, async function* () { try { return rejected('a'); } finally { return 'b'; } }, async function* () { try { return rejected('a'); } finally { return rejected('b'); } },
  async function* () { try { try { return rejected('deep'); } finally { yield 1; } } catch (e) { yield e.message; } return 'end'; }, async function* () { for await (const x of count(3)) { return x; } }, async function* () { for await (const x of count(3)) { return rejected('loop'); } }, async function* () { try { for await (const x of count(3)) { return rejected('loop'); } } catch (e) { return 'out ' + e.message; } },
  async function* () { for (const x of [1, 2]) { try { return Promise.resolve(x); } catch { yield 0; } } }, async function* () { return thenable; }, async function* () { try { return { get then() { throw new RangeError('then'); } }; } catch (e) { return e.message; } }, async function* () { return yield 1, yield 2; }, async function* () { return yield yield 1; }, async function* () { return await (yield 1); }, async function* () { return (yield 1, rejected('s')); },
  async function* () { return yield* [1, 2]; }, async function* () { return yield* returns[3](); }, async function* () { try { return yield* returns[7](); } catch (e) { return yield e.message; } }, async function* () { try { yield* returns[8](); yield* returns[10](); } finally { yield 'last'; } }, async function* () { return (() => { return rejected('inner').catch((e) => e.message); })(); },
  async function* () { return class { m() { return 1; } }.name; }, async function* () { if (yield 1) return rejected('if').catch((e) => 2); else return 3; }, async function* () { try { yield 1; } catch (e) { return rejected(e.message); } finally { log('left'); } }, async function* () { try { yield 1; } finally { log('f1'); await null; log('f2'); } }, async function* () { while (true) { try { yield 1; } finally { break; } } return 'broke'; },
  async function* () { outer: try { yield 1; } finally { for await (const x of [rejected('fa').catch(() => 'c')]) { log(x); break outer; } } return 'on'; }, async function* () { try { yield 1; yield 2; } finally { try { yield 'x'; } finally { yield 'y'; } } }, async function* () { switch (yield 1) { case 2: return Promise.resolve('two'); default: return undefined; } }, new (class { k = 4; async *m() { return this.k; } })().m, async function* (a = rejected('d').catch(() => 1), ...b) { const { c = yield a, ...d } = { e: 1 }; return [c, d]; },
];
// What loops ask, with all kinds of answers.
const asking = (next, end) => ({ [Symbol.asyncIterator]: () => ({ next, ...end }) });
const answering = (next, end) => ({ [Symbol.iterator]: () => ({ next, ...end }) });
const answers = [
  () => [1, 2], () => [Promise.resolve(1), rejected('second')], () => [rejected('first')], () => new Set(['s']), () => count(3), () => asking(() => 5), () => asking(async () => 5), () => asking(() => null), () => asking(() => ({})), () => asking(() => ({ value: 1 }), { return() { log('return'); return 4; } }), () => asking(() => ({ value: 1 }), { async return() { log('return'); return {}; } }),
  () => asking(() => ({ value: 1 }), { return() { throw new TypeError('return'); } }), () => asking(() => ({ value: 1 }), { return: null }), () => asking(() => rejected('next'), { return() { log('never'); } }), () => asking(() => { throw new RangeError('next'); }), () => asking(() => ({ get done() { throw new RangeError('done'); } })), () => asking(() => ({ done: true })), () => asking(async () => ({ value: rejected('value').catch(() => 'c') }), { async return() { return rejected('ret'); } }),
  () => ({ [Symbol.asyncIterator]: () => 5 }), () => ({ [Symbol.iterator]: () => 5 }), () => answering(() => 5), () => answering(() => ({ value: 1 }), { return() { log('return'); return 4; } }), () => answering(() => ({ value: rejected('v') }), { return() { log('return'); return {}; } }), () => answering(() => ({ value: Promise.resolve('p') }), { return() { log('return'); return { value: rejected('rv') }; } }), () => answering(() => { throw new RangeError('next'); }, { return() { log('never'); } }),
  () => { let n = 0; return { [Symbol.asyncIterator]: () => ({ get next() { log('get next'); return () => ({ value: n++ }); }, get return() { log('get return'); return undefined; } }) }; }, () => [], () => answering(() => ({ done: true, value: rejected('ended') })),
];
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
    ...answers.flatMap((f) => [async () => { try { for await (const x of f()) { log('x', x); break; } } catch (e) { log('loop', e, e.message); } }, async () => { try { for await (const x of f()) { log('x', x); throw new RangeError('body'); } } catch (e) { log('loop', e, e.message); } },
      async () => { let n = 0; for await (const x of f()) { log('x', x); if (n++ > 1) return x; } }, () => all((async function* () { for await (const x of f()) { yield x; break; } })()), () => seq('y', (async function* () { for await (const x of f()) yield x; })(), [['next'], ['return', 5], ['next']]), () => all((async function* () { for (const a of [1, 2]) { for await (const x of f()) { yield x; break; } } })()),
      () => seq('z', (async function* () { return yield* f(); })(), [['next'], ['return', 5], ['next']])]),
    ...returns.flatMap((f) => [() => steps('n', f(), [['next'], ['next']]), () => seq('m', f(), [['next', 1], ['next', 2], ['next', 3], ['next', 4]]), () => steps('q', f(), [['next'], ['return', rejected('asked')], ['next'], ['next']]), () => seq('p', f(), [['next'], ['return', 'R'], ['next'], ['next']]), () => seq('o', f(), [['next'], ['throw', new RangeError('T')], ['next'], ['next']]), () => steps('l', f(), [['return', Promise.resolve('L')], ['next']])]),
    ...returns.slice(0, 14).flatMap((f) => [() => all(f()), () => seq('w', (async function* () { const r = yield* f(); log('got', r); return r; })(), [['next'], ['return', 'W'], ['next'], ['next']]), async () => { try { for await (const x of f()) { log('x', x); return; } } catch (e) { log('loop', e); } }, async () => { a: for (const n of [1, 2]) for await (const x of f()) { log(n, x); if (n === 1) continue a; break a; } }]),
  ];
  for (const [i, run] of runs.entries()) { log('--', i); const t = tick('t' + i, 14), a = Promise.resolve(run()).then(v => { log('=', v); }, e => { log('!', e); }); await t; await a; }
};
main();
