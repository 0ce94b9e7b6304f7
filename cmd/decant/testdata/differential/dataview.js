// DataViews: every accessor at every place, both orders of bytes, and what is not there.
{ const d = new DataView(bytes(16)); return accessors().map(n => [0, 1, 3, 7, 8, 9, 12, 13, 15, 16].map(i => [false, true].map(le => outcomeOf(() => String(d['get' + n](i, le)))).join('/')).join(' ')).join('\n'); }
accessors().filter(n => !n.startsWith('Big')).map(n => awkward().map(v => [false, true].map(le => { const b = new ArrayBuffer(9), d = new DataView(b); d['set' + n](1, v, le); return hexOf(b) + '=' + d['get' + n](1, le); }).join('/')).join(' ')).join('\n')
['BigInt64', 'BigUint64'].map(n => [1n, -1n, 2n ** 63n, 2n ** 64n + 5n, '7', true, 1, null, undefined, 1.5, 'x'].map(v => [false, true].map(le => outcomeOf(() => { const b = new ArrayBuffer(9), d = new DataView(b); d['set' + n](1, v, le); return hexOf(b) + '=' + d['get' + n](1, le); })).join('/')).join(' ')).join('\n')
accessors().map(n => ['get', 'set'].map(m => [DataView.prototype[m + n].name, DataView.prototype[m + n].length].join()).join()).join(' ')
accessors().map(n => outcomeOf(() => DataView.prototype['get' + n].call({}, 0)) + outcomeOf(() => DataView.prototype['set' + n].call(new Uint8Array(8), 0, 0))).join('\n')
[undefined, null, {}, [], new Uint8Array(4), 5, 'x'].map(b => outcomeOf(() => new DataView(b))).join('\n')
outcomeOf(() => DataView(new ArrayBuffer(1)))
[-1, 0, 4, 8, 9, '3', null, undefined, NaN, 1.9, Infinity, 2 ** 53, 1n].map(o => outcomeOf(() => { const d = new DataView(new ArrayBuffer(8), o); return [d.byteOffset, d.byteLength].join(); })).join('\n')
[-1, 0, 4, 6, 7, '3', null, undefined, NaN, 1.9, Infinity, 2 ** 53, 1n].map(n => outcomeOf(() => { const d = new DataView(new ArrayBuffer(8), 2, n); return [d.byteOffset, d.byteLength].join(); })).join('\n')
{ const b = new ArrayBuffer(8), d = new DataView(b, 2, 4); return [d.buffer === b, d.byteOffset, d.byteLength, d.constructor === DataView, DataView.name, DataView.length, String(d), JSON.stringify(d)].join(); }
[-1, 8, 7, Infinity, -Infinity, NaN, '1', null, undefined, 1.9, 2 ** 53, 1n, {}].map(i => outcomeOf(() => new DataView(bytes(8)).getInt8(i)) + ' ' + outcomeOf(() => new DataView(bytes(8)).setInt16(i, 1))).join('\n')
{ const d = new DataView(new ArrayBuffer(8), 3); return [outcomeOf(() => d.getUint32(0)), outcomeOf(() => d.getUint32(1)), outcomeOf(() => d.getUint32(2)), outcomeOf(() => d.setUint8(5, 1)), outcomeOf(() => d.setUint8(4, 1))].join(); }
{ const log = []; const o = (n, v) => ({ valueOf() { log.push(n); return v; } }); const d = new DataView(new ArrayBuffer(8)); outcomeOf(() => d.setInt8(o('at', 0), o('value', 1), o('le', 0))); outcomeOf(() => d.getInt8(o('at2', 99))); outcomeOf(() => d.setInt8(o('at3', -1), o('never', 1))); outcomeOf(() => d.setInt8(o('at4', 99), o('value4', 1))); outcomeOf(() => new DataView(new ArrayBuffer(8), o('off', 1), o('len', 2))); return log.join(); }
{ const d = new DataView(new ArrayBuffer(4)); return [d.setInt8(), d.getInt8(), d.setFloat32(0), d.getUint32(0).toString(16), d.setInt16(0, 513), d.getInt16(0), d.getInt16(0, true), d.getInt16(0, 'yes'), d.getInt16(0, 0)].join(); }
{ const r = new ArrayBuffer(8, { maxByteLength: 16 }), d = new DataView(r), e = new DataView(r, 4, 4); const look = () => [outcomeOf(() => d.byteLength), outcomeOf(() => e.byteLength), outcomeOf(() => e.byteOffset), outcomeOf(() => e.getInt8(0)), outcomeOf(() => e.setInt8(0, 1)), outcomeOf(() => d.getInt8(9))].join('/'); const out = [look()]; r.resize(16); out.push(look()); r.resize(6); out.push(look()); r.resize(2); out.push(look()); r.resize(8); out.push(look()); return out.join('\n'); }
{ const d = new DataView(new ArrayBuffer(16)); let h = 0; for (let i = 0; i < 200; i++) { d.setUint32(i % 13, i * 2654435761, i % 2 === 0); h = (h * 31 + d.getUint16((i * 7) % 15, i % 3 === 0)) >>> 0; } return h; }
outcomeOf(() => DataView.prototype.byteLength)
outcomeOf(() => DataView.prototype.buffer)
[() => Object.getOwnPropertyDescriptor(DataView.prototype, 'byteOffset').get.call(5), () => DataView.prototype.getInt8()].map(outcomeOf).join('\n')
{ const d = new DataView(new ArrayBuffer(8)); d.x = 1; d[0] = 5; return [d.x, d[0], Object.keys(d).join(), 0 in d].join(); }
{ const b = new ArrayBuffer(4); b.x = 1; b[0] = 7; return [b.x, b[0], Object.keys(b).join(), new Uint8Array(b)[0]].join(); }
{ const d = new DataView(new ArrayBuffer(16)); d.setFloat64(0, NaN); d.setFloat64(8, NaN, true); const b = []; for (let i = 0; i < 16; i++) b.push(d.getUint8(i)); return b; }
