const crypto = require('node:crypto');
const results = [];
const attempt = (name, f) => { try { results.push([name, f()]); } catch (e) { results.push([name, 'threw', e.name, e.message, e.code]); } };
const hex = (b) => Buffer.from(b).toString('hex');
exports.handler = async () => {
  for (const h of ['md5', 'sha1', 'SHA256', 'sha384', 'sha512', 'sha224', 'RSA-SHA256', 'sha512-256']) {
    attempt(h, () => [crypto.createHash(h).update('a').update(Buffer.from('b')).digest('hex'), crypto.createHmac(h, 'key').update('data', 'utf8').digest('base64'), crypto.createHmac(h, Buffer.from('k')).update('x').digest('base64url')]);
  }
  attempt('digest buffer', () => Buffer.isBuffer(crypto.createHash('sha1').update('x').digest()));
  attempt('twice', () => { const h = crypto.createHash('sha1').update('x'); h.digest(); return h.digest(); });
  attempt('copy', () => { const h = crypto.createHash('sha1').update('x'); return [h.copy().digest('hex'), h.update('y').digest('hex')]; });
  attempt('update bad', () => crypto.createHash('sha1').update(5));
  attempt('hash bad', () => crypto.createHash());
  attempt('tse', () => [crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')), crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('b'))]);
  attempt('tse len', () => crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')));
  attempt('tse type', () => crypto.timingSafeEqual('a', Buffer.from('ab')));
  attempt('random', () => [crypto.randomUUID(), hex(crypto.randomBytes(40)), crypto.randomInt(10), crypto.randomInt(5, 1000), hex(crypto.randomFillSync(Buffer.alloc(5)))]);
  attempt('web random', () => [globalThis.crypto.randomUUID(), [...globalThis.crypto.getRandomValues(new Uint16Array(3))]]);
  attempt('web random bad', () => globalThis.crypto.getRandomValues(new Float32Array(3)));
  attempt('math', () => [Math.random(), Math.random()]);
  results.push(['cb', await new Promise((r) => crypto.randomBytes(4, (e, b) => r([e, hex(b)])))]);
  for (const a of ['SHA-1', 'SHA-256', { name: 'sha-384' }, 'SHA-512', 'MD5']) {
    try { results.push([a, hex(await globalThis.crypto.subtle.digest(a, new TextEncoder().encode('abc')))]); } catch (e) { results.push([e.name, e.message]); }
  }
  const key = await crypto.webcrypto.subtle.importKey('raw', new TextEncoder().encode('secret'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  const sig = await crypto.webcrypto.subtle.sign('HMAC', key, new TextEncoder().encode('data'));
  results.push([hex(sig), await crypto.webcrypto.subtle.verify('HMAC', key, sig, new TextEncoder().encode('data')), await crypto.webcrypto.subtle.verify('HMAC', key, sig, new TextEncoder().encode('datb')), key.type, key.algorithm, key.usages, key.extractable]);
  return results;
};
