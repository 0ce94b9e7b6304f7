// Async functions: what they give, and in which order things happen.
(async () => 1)()
(async () => { throw new TypeError('x') })()
{ const f = async x => { const y = await x; return y + 1 }; return f(4) }
{ const f = async x => { const y = await x; return y + 1 }; return f(f(4)) }
{ const log = []; (async () => { log.push(1); await null; log.push(3) })(); log.push(2); return Promise.resolve().then(() => log) }
{ const log = []; const f = async n => { log.push(n); await n; log.push(n + 'b'); await 0; log.push(n + 'c') }; f(1); f(2); log.push('s'); return f(3).then(() => log) }
{ const f = async () => { try { await Promise.reject(new Error('no')) } catch (e) { return 'caught ' + e.message } finally { await 1 } }; return f() }
{ const log = []; const f = async () => { try { await 1; return 'r' } finally { log.push('f'); await 2; log.push('g') } }; return f().then(v => log.concat(v)) }
{ const f = async () => { for (const x of [1, 2, 3]) { if (await x === 2) return x } }; return f() }
{ const f = async () => { let s = 0; for (let i = 0; i < 5; i++) { s += await i } return s }; return f() }
{ const f = async () => { const fs = []; for (let i = 0; i < 3; i++) { await null; fs.push(() => i) } return fs.map(f => f()) }; return f() }
{ const f = async (a, b = await0(a)) => [a, b]; function await0(x) { return x + 1 } return f(1) }
