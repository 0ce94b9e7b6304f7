// Loops over arrays whose place and length are kept: what reads of elements may do to them meanwhile; sums of anything.
{ let s = 0; const a = [1, 2, 3.5, -0, 4]; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
{ return [[1, 'a'], ['x'], [null, true], [undefined], [[1], {}], [-0], [], [1, , 2]].map(a => { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }); }
{ let s = -0; const a = [-0, -0]; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
{ let s = 0; const a = [1, 2, 3, 4, 5, 6]; Object.defineProperty(a, 2, { get() { a.length = 4; return 10; } }); for (let i = 0; i < a.length; i++) s = s * 2 + a[i]; return [s, a.length]; }
{ let s = 0; const a = [1, 2, 3], b = [10, 20, 30]; Object.defineProperty(a, 0, { get() { b.length = 1; b[0] = 5; for (let k = 0; k < 50; k++) b.push(k); return 100; } }); for (let i = 0; i < a.length; i++) s = s * 2 + a[i] + b[i]; return [s, b.length]; }
{ let s = 0; const a = [1, , 3]; Object.defineProperty(Object.prototype, 1, { get() { return 7; }, configurable: true }); for (let i = 0; i < a.length; i++) s = s * 2 + a[i]; return s; }
{ let s = 0; const a = new Proxy([1, 2, 3], { get(t, k) { return k === 'length' ? 4 : t[k] * 2; } }); for (let i = 0; i < a.length; i++) s = s * 2 + (a[i] | 0); return s; }
{ let s = 0, n = 0; const a = { get length() { return 3 + (n++ > 0 ? 1 : 0); }, 0: 1, 1: 2, 2: 3, 3: 4 }; for (let i = 0; i < a.length; i++) s = s * 3 + a[i]; return [s, n]; }
{ const r = []; for (const a of ['abc', [1, 2], new Uint8Array([7, 8]), { length: 2, 0: 'x' }, 5, true, new String('hi'), arguments]) { let n = 0; for (let i = 0; i < a.length; i++) { const c = a[i]; if (c !== undefined) n++; } r.push(n); } return r; }
{ const r = []; for (const a of [null, undefined]) try { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; } catch (e) { r.push(e.message); } return r; }
{ const r = []; for (const a of [null, undefined]) try { let s = 0; for (let i = 0; i < 2; i++) s = s * 2 + a[i]; } catch (e) { r.push(e.message); } return r; }
{ const u = new Uint8Array(5), d = new Float64Array(5); for (let i = 0; i < u.length; i++) { u[i] = i * 100; d[i] = i / 3; } let s = 0; for (let i = 0; i < u.length; i++) s += u[i] + d[i]; return [s, u.join(), d.join()].join(); }
{ const r = []; for (const T of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array]) { const t = new T(6); for (let i = 0; i < t.length; i++) t[i] = (i - 2) * 70000.7; let s = 0; for (let i = 0; i < t.length; i++) s += t[i]; r.push(s); } return r.join(); }
{ const t = new Uint8Array(4); for (let i = 0; i < t.length + 3; i++) t[i] = 300 + i; let s = 0; for (let i = -1; i < 6; i++) s = s * 2 + (t[i] | 0); return [s, t.join()].join(); }
{ const t = new Uint8Array(4); for (let i = -2; i < 6; i++) t[i] = i + 5; return [t.join(), Object.keys(t).join()].join(' '); }
{ const b = new ArrayBuffer(4, { maxByteLength: 16 }), t = new Uint8Array(b); let s = 0; for (let i = 0; i < t.length; i++) t[i] = i + 1; b.resize(8); for (let i = 0; i < t.length; i++) s = s * 3 + t[i]; b.resize(2); for (let i = 0; i < 4; i++) s = s * 3 + (t[i] | 0); return s; }
{ const b = new ArrayBuffer(8), t = new Uint8Array(b), f = new Float64Array(b); for (let i = 0; i < t.length; i++) t[i] = 255 - i; let s = 0; for (let i = 0; i < f.length; i++) s += f[i]; return s; }
{ const t = new Uint8Array([1, 2, 3, 4]), b = [1, 2, 3, 4]; Object.defineProperty(b, 1, { get() { structuredClone(t.buffer, { transfer: [t.buffer] }); return 5; } }); let s = 0; for (let i = 0; i < b.length; i++) s = s * 10 + (t[i] | 0) + b[i]; return [s, t.length]; }
{ const t = new Uint8Array(3); Object.defineProperty(t, 'length', { value: 2 }); let s = 0; for (let i = 0; i < t.length; i++) { t[i] = 9; s += t[i]; } return [s, t[2]].join(); }
{ class T extends Uint8Array { get length() { return 2; } } const t = new T([1, 2, 3]); let s = 0; for (let i = 0; i < t.length; i++) s += t[i]; return s; }
{ const t = new Float64Array([NaN, 1, -0, Infinity]); let s = 0; const r = []; for (let i = 0; i < t.length; i++) { s += t[i]; r.push(Object.is(t[i], -0)); } return [s, r.join()].join(); }
{ const g = [[1, 2], [3, 4], [5, 6]]; let s = 0; for (let y = 0; y < g.length; y++) for (let x = 0; x < g[y].length; x++) s = s * 2 + g[y][x]; return s; }
{ const g = [[1, 2], [3, 4], [5, 6]]; let s = 0; for (let y = 0; y < g.length; y++) { const row = g[y]; for (let x = 0; x < row.length; x++) s = s * 2 + row[x]; } return s; }
{ let a = [1, 2, 3], s = 0; for (let i = 0; i < a.length; i++) { s += a[i] * 2; if (i === 1) a = [9, 9, 9, 9]; } return s; }
{ let a = [1, 2, 3], s = 0; const swap = () => { a = [9, 9, 9, 9]; }; for (let i = 0; i < a.length; i++) { s += a[i] * 2; if (i === 1) swap(); } return s; }
{ let a = [1, 2, 3], s = 0; Object.defineProperty(a, 1, { get() { a = [9, 9, 9, 9]; return 2; } }); const f = () => { for (let i = 0; i < a.length; i++) s = s * 10 + a[i]; return s; }; return f(); }
{ const f = (a, n) => { let m = a[0], k = 0; while (k < n) { const v = a[k]; if (v > m) m = v; k++; } return m; }; return [f([1, 5, 2], 3), f([1, 'b', 'a'], 3), f([3], 2), f('axb', 3), f([2.5, -0, 0], 3)]; }
{ const dot = (a, b) => { let s = 0; for (let i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }; return [dot([1, 2], [3, 4]), dot([1.5], [2]), dot(['2'], [3]), dot([1, 2, 3], [1]), dot([{ valueOf: () => 4 }], [2]), dot([], []), dot([null], [1])]; }
{ const at = (a, i) => { let n = 0; for (let k = 0; k < 3; k++) { n = n * 2 + (a[i] | 0); i++; } return n; }; return [at([1, 2, 3], 0), at([1, 2, 3], -1), at([1, 2, 3], 1.5), at([1, 2, 3], 4294967295), at([1, 2, 3], 'x')]; }
{ const a = []; a[5] = 1; let n = 0, s = 0; for (let i = 0; i < a.length; i++) { const v = a[i]; if (v === undefined) n++; else s += v; } return [n, s]; }
{ const a = []; a[100000] = 2; a[3] = 1; let s = 0; for (let i = 0; i < 10; i++) s = s * 2 + (a[i] | 0); return [s, a.length]; }
{ let count = 0; for (const v of [1, 'a', 2n]) { try { let t = 0; for (let i = 0; i < 2; i++) t += v; count += String(t).length; } catch (e) { count += e.name; } } return count; }
{ let total = 0; const parts = [{ n: 1 }, { n: 2.5 }, { n: '3' }, {}, { n: null }]; const r = []; for (let i = 0; i < parts.length; i++) { total += parts[i].n; r.push(total); } return r; }
{ const f = () => { let out = 0; for (const w of ['a', 'b']) out += w; return out; }; return [f(), f()]; }
{ const memo = []; const fib = n => { for (let i = 0; i < memo.length; i++) if (i === n) return memo[i]; const v = n < 2 ? n : fib(n - 1) + fib(n - 2); memo[n] = v; return v; }; return fib(20); }
