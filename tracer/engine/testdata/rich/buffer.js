const results = [];
const attempt = (name, f) => { try { results.push([name, f()]); } catch (e) { results.push([name, 'threw', e.name, e.message, e.code]); } };
exports.handler = async () => {
  for (const enc of ['utf8', 'hex', 'base64', 'base64url', 'latin1', 'ascii', 'utf16le', 'binary', 'ucs2', 'UTF-8', 'nope', undefined]) {
    for (const text of ['héllo €😀', '68656c6c6f', '6865zz', 'aGVsbG8=', 'aGVs bG8', '_-8', '', '\ud800x', 'abc']) {
      attempt(enc + ' ' + escape(text), () => { const b = Buffer.from(text, enc); return [b.length, b.toString('hex'), b.toString(enc), Buffer.byteLength(text, enc)]; });
    }
  }
  const b = Buffer.from('hello world');
  attempt('misc', () => [b.slice(1, 3).toString(), b.subarray(-3).toString(), b.toString('utf8', 2, 5), b.indexOf('o'), b.lastIndexOf('o'), b.indexOf('o', 5), b.includes('wor'), b.indexOf(111), b.indexOf(Buffer.from('wo')), b.equals(Buffer.from('hello world')), b.compare(Buffer.from('a')), Buffer.compare(Buffer.from('a'), Buffer.from('b'))]);
  attempt('keys', () => { const list = []; for (const key in Buffer) list.push(key); return list; });
  attempt('json', () => JSON.stringify(Buffer.from('hi')));
  attempt('concat', () => Buffer.concat([Buffer.from('a'), new Uint8Array([98, 99])]).toString());
  attempt('concat len', () => Buffer.concat([Buffer.from('abc'), Buffer.from('def')], 4).toString());
  attempt('alloc', () => [Buffer.alloc(3).toString('hex'), Buffer.alloc(5, 'ab').toString(), Buffer.alloc(2, 255).toString('hex')]);
  attempt('array', () => [...Buffer.from([1, 256, -1, 2.7, 'x'])]);
  attempt('obj', () => Buffer.from({ type: 'Buffer', data: [1, 2] }).toString('hex'));
  const pair = new Uint16Array([1, 2, 3]);
  for (const args of [[pair], [pair, 1], [pair, 1, 1], [pair, 7], [pair, undefined, 2], [new Uint8Array(0), -4], [1], ['x'], [new DataView(new ArrayBuffer(2))], [pair, -1], [pair, 1.5], [pair, 'a'], [pair, 0, 2 ** 53]]) {
    attempt('copyBytesFrom', () => [Buffer.copyBytesFrom(...args).toString('hex'), Buffer.copyBytesFrom.length]);
  }
  attempt('ab', () => { const ab = new ArrayBuffer(4); const v = Buffer.from(ab, 1, 2); v[0] = 7; return [...new Uint8Array(ab)]; });
  attempt('isBuffer', () => [Buffer.isBuffer(b), Buffer.isBuffer(new Uint8Array(1)), b instanceof Uint8Array, Buffer.isEncoding('hex'), Buffer.isEncoding('x')]);
  for (const bad of [undefined, null, 5, true, Symbol('x'), {}, () => 1]) attempt('from ' + String(bad), () => Buffer.from(bad).length);
  for (const bad of ['5', -1, NaN, 1e12]) attempt('alloc ' + bad, () => Buffer.alloc(bad).length);
  const n = Buffer.alloc(16);
  for (const [m, v] of [['writeUInt8', 255], ['writeUInt8', 256], ['writeInt8', -129], ['writeUInt16LE', 65535], ['writeUInt16BE', 65536], ['writeInt32BE', -2147483648], ['writeUInt32LE', 4294967295], ['writeUInt32LE', 4294967296], ['writeFloatLE', 1.5], ['writeDoubleBE', Math.PI], ['writeBigInt64LE', -5n], ['writeBigUInt64BE', 5n], ['writeBigUInt64BE', -1n], ['writeInt16LE', 'x']]) attempt(m + v, () => [n[m](v, 1), n.toString('hex')]);
  for (const m of ['readUInt8', 'readInt8', 'readUInt16LE', 'readInt16BE', 'readUInt32BE', 'readInt32LE', 'readFloatBE', 'readDoubleLE']) { attempt(m, () => n[m](2)); attempt(m + ' out', () => n[m](16)); attempt(m + ' bad', () => n[m]('1')); attempt(m + ' frac', () => n[m](1.5)); }
  attempt('big', () => [String(n.readBigInt64BE(0)), String(n.readBigUInt64LE(3))]);
  attempt('uint', () => [n.readUIntBE(1, 3), n.readIntLE(1, 6), n.writeUIntBE(0x123456, 0, 3), n.writeIntLE(-5, 0, 6), n.toString('hex')]);
  attempt('write', () => [n.write('héllo', 0), n.write('xy', 3, 'latin1'), n.write('zzzz', 14), n.toString('hex')]);
  attempt('fill', () => [n.fill('ab').toString(), n.fill(0).toString('hex'), n.fill('é', 1, 6).toString('hex')]);
  attempt('copy', () => { const t = Buffer.alloc(4); return [b.copy(t, 1, 2, 8), t.toString('hex')]; });
  attempt('swap', () => [Buffer.from([1, 2, 3, 4]).swap16().toString('hex'), Buffer.from([1, 2, 3, 4]).swap32().toString('hex')]);
  attempt('swap bad', () => Buffer.from([1]).swap16());
  attempt('atob', () => [atob('aGk='), atob(' a G k '), btoa('hi'), btoa('é')]);
  attempt('atob bad', () => atob('a'));
  attempt('atob bad2', () => atob('a-b_'));
  attempt('btoa bad', () => btoa('€'));
  attempt('map', () => { const m = Buffer.from('abc').map((x) => x + 1); return [Buffer.isBuffer(m), m.toString()]; });
  attempt('keys', () => [...Buffer.from('ab').entries()]);
  console.log(Buffer.from('hello'), [Buffer.alloc(60)]);
  const enc = new TextEncoder(), dec = new TextDecoder();
  attempt('text', () => [[...enc.encode('é€😀\ud800')], dec.decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])), dec.decode(new Uint8Array([0xff, 0xe2, 0x82])), enc.encodeInto('h€llo', new Uint8Array(4)), enc.encoding, dec.encoding]);
  attempt('fatal', () => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([0xff])));
  attempt('stream', () => { const d = new TextDecoder(); return [d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }), d.decode(new Uint8Array([0xac, 0x61]), { stream: true }), d.decode()]; });
  return results;
};
