// Response.
each(odd(), v => { const r = new Response(v); return [r.status, r.headers.get('content-type'), r.body === null]; })
each(odd(), v => new Response('x', v).status)
each([...odd(), 199, 200, 204, 599, 600, '201', 200.9, 65736, 1e10, 101, 304], v => new Response(null, { status: v }).status)
each([204, 205, 304, 101, 200], v => new Response('', { status: v }).status)
each(['', 'OK', 'é', '\u0100', 'a\nb', 'a\tb', null, undefined, 5, Symbol()], v => new Response(null, { statusText: v }).statusText)
each([undefined, null, {}, { a: 1 }, [['a', 'b']], 'x', 1], v => [...new Response('x', { headers: v }).headers])
each([...odd(), { a: [1, { b: undefined }] }, { toJSON() { throw new RangeError('j'); } }], v => { const r = Response.json(v); return [r.status, [...r.headers]]; })
each([{ status: 201 }, { status: 204 }, { headers: { 'content-type': 'x/y' } }, { status: 700 }, null, 5, { statusText: 'T' }], v => { const r = Response.json({ a: 1 }, v); return [r.status, r.statusText, [...r.headers]]; })
each([['http://a/b'], ['/x'], ['http://a', 301], ['http://a', 200], ['http://a', '302'], ['http://a', NaN], ['http://a', undefined], [], [null], ['http://a', 308], ['http://b/ü', 307]], a => { const r = Response.redirect(...a); return [r.status, r.statusText, r.type, r.redirected, [...r.headers], r.body]; })
{ const r = Response.error(); return [r.status, r.type, r.ok, r.statusText, [...r.headers], r.body, await waited(() => r.text()), await waited(() => r.headers.set('a', 'b'))]; }
all(() => Response.json(), () => new Response(Symbol()), () => Response.prototype.status, () => Object.getOwnPropertyDescriptor(Response.prototype, 'ok').get.call({}), () => Response.redirect.length, () => Response.json.length, () => Response.length, () => new Response('x').clone.length)
{ const r = new Response('héllo'); return [r.bodyUsed, r.body === r.body, await r.text(), r.bodyUsed, await waited(() => r.text()), await waited(() => r.json()), await waited(() => r.arrayBuffer()), await waited(() => r.blob()), await waited(() => r.formData()), await waited(() => r.clone())]; }
{ const r = new Response('{"a":1}'), c = r.clone(); return [await r.json(), await c.text(), r.bodyUsed, c.bodyUsed, c.headers === r.headers, [...c.headers]]; }
{ const r = new Response(new Uint8Array([1, 2, 3])); return [[...r.headers], await r.arrayBuffer()]; }
{ const r = new Response('x'); return [await waited(() => new Response('{').json()), await waited(() => new Response('').json()), await waited(() => new Response('nope').json()), await waited(() => new Response('\uFEFF{"a":1}').json()), await waited(() => new Response('\uFEFFa').text()), await waited(() => new Response().text()), await waited(() => new Response(null).arrayBuffer()), await waited(() => new Response().json())]; }
{ const r = new Response(); return [r.body, r.bodyUsed, await r.text(), r.bodyUsed, await r.text()]; }
[inspect(new Response('x')), inspect(new Response(null, { status: 404, statusText: 'No', headers: { a: 'b' } })), inspect(Response.json({})), inspect(Response.redirect('http://a')), inspect(Response.error()), inspect(Response)].join('\n')
{ const r = new Response('x'); await r.text(); return inspect(r); }
{ const r = new Response('abc'); const reader = r.body.getReader(); const a = await reader.read(), b = await reader.read(); return [a, b, r.bodyUsed, r.body.locked, await waited(() => r.text())]; }
{ const r = new Response('abc'); const parts = []; const it = r.body[Symbol.asyncIterator](); for (;;) { const { value, done } = await it.next(); if (done) break; parts.push(Buffer.from(value).toString()); } return [parts, r.bodyUsed, r.body.locked]; }
{ const r = new Response(new Response('abc').body); return [await r.text(), [...r.headers]]; }
{ const r = new Response('abc', { status: 201, headers: { x: 'y' } }); const s = new Response(r.body, r); return [s.status, [...s.headers], await s.text(), r.bodyUsed]; }
{ const r = new Response('abc'); const s = new Response(r.body, { headers: r.headers }); s.headers.set('x', 'y'); return [[...r.headers], [...s.headers]]; }
[Object.keys(Response.prototype).join(), Object.getOwnPropertyNames(Response.prototype).join(), Object.getOwnPropertyNames(Response).join(), Object.keys(Response).join(), Object.keys(new Response()).join(), Object.prototype.toString.call(new Response())].join('\n')
{ const r = new Response(new URLSearchParams('a=1&b=é')); return [[...r.headers], await r.text()]; }
{ const r = new Response(new URLSearchParams('a=1&b=é&a=2')); const f = await r.formData(); return [[...f], f.get('a'), f.getAll('a'), f.get('z')]; }
{ const r = new Response('x', { headers: { 'content-type': 'text/plain' } }); return [await waited(() => r.formData()), await waited(() => new Response('x').formData()), await waited(() => new Response().formData())]; }
{ const b = await new Response('héllo', { headers: { 'content-type': 'Text/HTML; charset=x' } }).blob(); return [b.size, b.type, await b.text(), b instanceof Blob]; }
{ class My extends Response { get foo() { return this.status; } } const r = new My('x', { status: 201 }); return [r.foo, r instanceof Response, await r.text(), My.json({}) instanceof My]; }
{ const r = new Response('x'); r.headers.set('content-type', 'a/b'); r.headers.append('Set-Cookie', 'a=1'); return [...r.headers]; }
