const results = [];
const attempt = (name, f) => { try { results.push([name, f()]); } catch (e) { results.push([name, 'threw', e.name, e.message, e.code]); } };
const later = async (name, f) => { try { results.push([name, await f()]); } catch (e) { results.push([name, 'rejected', e?.name, e?.message, e?.code]); } };
exports.handler = async () => {
  for (const init of [undefined, { A: 1, b: 'x ' }, [['a', '1'], ['A', '2']], new Headers({ q: '1' }), { 'bad name': 1 }, { a: 'x\ny' }, { a: '€' }, null, 5, [['a']]]) attempt('headers ' + JSON.stringify(init), () => { const h = new Headers(init); return [[...h], [...h.keys()], h.get('a'), h.has('A'), h.get('zz')]; });
  attempt('cookies', () => { const h = new Headers(); h.append('Set-Cookie', 'a=1'); h.append('set-cookie', 'b=2'); h.append('z', '1'); h.append('b', '2'); return [[...h], h.get('set-cookie'), h.getSetCookie()]; });
  attempt('headers ops', () => { const h = new Headers({ a: '1' }); h.set('a', '2'); h.append('a', '3'); h.delete('zz'); const out = []; h.forEach((v, k) => out.push(k, v)); return [out, Object.prototype.toString.call(h)]; });
  for (const [body, init] of [['text'], [null], [undefined, { status: 204 }], ['x', { status: 204 }], ['x', { status: 199 }], ['x', { status: 600 }], ['x', { headers: { 'content-type': 'a/b' } }], [new URLSearchParams('a=b')], [new Uint8Array([104, 105])], [new ArrayBuffer(2)], [5], [{}], ['x', { statusText: 'Fine', status: 201 }], ['x', null]]) {
    attempt('response', () => { const r = new Response(body, init); return [r.status, r.statusText, r.ok, r.type, r.url, r.redirected, [...r.headers], r.bodyUsed, r.body === null]; });
    await later('text', async () => { const r = new Response(body, init); return [await r.clone().text(), (await r.arrayBuffer()).byteLength, r.bodyUsed]; });
  }
  await later('json', () => new Response('{"a":[1]}').json());
  await later('json bad', () => new Response('').json());
  await later('twice', async () => { const r = new Response('x'); await r.text(); return r.text(); });
  await later('streamed', async () => { const a = new Response('abc', { headers: { x: '1' } }); const b = new Response(a.body, a); return [a.bodyUsed, await b.text(), [...b.headers]]; });
  await later('reader', async () => { const r = new Response('abc').body.getReader(); const one = await r.read(), two = await r.read(); return [[...one.value], one.done, two.done]; });
  await later('for await', async () => { let n = 0; const it = new Response('abc').body[Symbol.asyncIterator](); for (let x = await it.next(); !x.done; x = await it.next()) n += x.value.length; return n; });
  await later('used stream', async () => { const a = new Response('abc'); await a.text(); return new Response(a.body).text(); });
  await later('bom', () => new Response('\ufeffx').text());
  attempt('redirect', () => { const r = Response.redirect('http://a/b', 301); return [r.status, [...r.headers]]; });
  attempt('redirect bad', () => Response.redirect('/x'));
  attempt('redirect bad2', () => Response.redirect('http://a', 200));
  attempt('Response.json', () => { const r = Response.json({ a: 1 }, { status: 201 }); return [r.status, [...r.headers]]; });
  attempt('Response.json undefined', () => Response.json(undefined));
  for (const [input, init] of [['http://a/b?c#d'], ['http://a', { method: 'post', body: 'x' }], ['/rel'], ['http://a', { method: 'GET', body: 'x' }], ['http://a', { method: 'TRACE' }], ['http://a', { method: 'patch' }], ['http://a', { headers: { x: 'y' } }], ['http://u:p@a/'], [new Request('http://r/', { method: 'PUT', body: 'q', headers: { h: '1' } })], ['http://a', { method: 'b ad' }]]) {
    attempt('request', () => { const r = new Request(input, init); return [r.method, r.url, [...r.headers], r.mode, r.credentials, r.cache, r.redirect, r.referrer, r.signal.aborted, r.bodyUsed, r.body === null]; });
  }
  await later('request text', async () => { const r = new Request('http://a', { method: 'POST', body: '{"x":1}' }); const c = r.clone(); return [await r.json(), await c.text(), r.bodyUsed]; });
  await later('abort', async () => { const c = new AbortController(); const seen = []; c.signal.addEventListener('abort', (e) => seen.push(e.type, e.target === c.signal)); c.signal.onabort = () => seen.push('on'); c.abort(); c.abort(); seen.push(c.signal.aborted, c.signal.reason.name, c.signal.reason.message, c.signal.reason.code, c.signal.reason instanceof DOMException, c.signal.reason instanceof Error); return seen; });
  await later('abort fetch', async () => { const c = new AbortController(); const p = fetch('http://late/', { signal: c.signal }); c.abort(); return p; });
  await later('aborted', async () => fetch('http://late/', { signal: AbortSignal.abort('why') }));
  await later('timeout', async () => fetch('http://never/', { signal: AbortSignal.timeout(5) }));
  attempt('throwIf', () => AbortSignal.abort().throwIfAborted());
  attempt('new AbortSignal', () => new AbortSignal());
  attempt('event', () => { const t = new EventTarget(); const out = []; t.addEventListener('x', (e) => out.push(e.type, e.defaultPrevented), { once: true }); out.push(t.dispatchEvent(new Event('x', { cancelable: true })), t.dispatchEvent(new Event('x'))); return out; });
  attempt('dom', () => { const e = new DOMException('m', 'NotFoundError'); return [e.name, e.code, e.message, String(e), e instanceof Error, Object.prototype.toString.call(e)]; });
  await later('fetch', async () => { const r = await fetch('http://json/', { method: 'POST', body: 'b', headers: { 'X-H': '1' } }); return [r.status, r.statusText, r.ok, r.url, [...r.headers], await r.json()]; });
  await later('fetch 404', async () => { const r = await fetch(new URL('http://missing/x')); return [r.status, r.statusText, r.ok, await r.text()]; });
  await later('fetch rel', () => fetch('/x'));
  await later('fetch down', () => fetch('http://down/'));
  await later('fetch all', async () => Promise.all(['http://a/1', 'http://a/2'].map(async (u) => (await fetch(u)).text())));
  await later('fetch params', async () => (await fetch('http://form/', { method: 'POST', body: new URLSearchParams({ a: 'b c' }) })).status);
  for (const v of [1, 'x', null, undefined, { a: [1, { b: 2 }] }, new Date(5), new Map([[1, { a: 1 }]]), new Set([1]), /x/gi, new Error('boom'), new TypeError('t'), [1, , 3], new Uint8Array([1, 2]), Object(5), 5n]) {
    attempt('clone', () => { const c = structuredClone(v); return [Object.prototype.toString.call(c), typeof c === 'bigint' ? String(c) : c instanceof Map || c instanceof Set ? [...c] : c instanceof Error ? [c.name, c.message, c instanceof TypeError] : c instanceof RegExp ? String(c) : c]; });
  }
  attempt('clone cyclic', () => { const a = { x: 1 }; a.self = a; const c = structuredClone(a); return [c.self === c, c !== a]; });
  attempt('clone fn', () => structuredClone({ f() {} }));
  attempt('clone sym', () => structuredClone(Symbol('x')));
  attempt('clone class', () => { class A { constructor() { this.x = 1; } get y() { return 2; } } return [structuredClone(new A()), structuredClone(new A()).constructor === Object]; });
  return results;
};
