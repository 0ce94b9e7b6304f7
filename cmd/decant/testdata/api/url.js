// URL and URLSearchParams.
each(['http://[::1]/', 'http://[1:2::3]:80/a', 'http://[::ffff:1.2.3.4]', 'http://[1::g]', 'http://[1:0:0:2:0:0:0:3]', 'http://u:p@[::1]:8080/x?y#z'], s => { const u = new URL(s); return [u.href, u.origin, u.host, u.hostname, u.port]; })
each(['file:///a/b', 'file://host/p', 'file:///C:/a/../..', 'file:///c|/x', 'file:a', 'file:', 'FILE://localhost/x', 'file://h:80/', 'file:\\\\h\\p', 'file://C:/x'], s => { const u = new URL(s); return [u.href, u.origin, u.host, u.pathname]; })
each(['blob:https://a.b/c', 'blob:x', 'blob:http://a/', 'blob:file:///x', 'blob:blob:http://a'], s => { const u = new URL(s); return [u.href, u.origin, u.pathname]; })
each(odd(), v => { try { return new URL(v).href; } catch (e) { return e; } })
each(odd(), v => URL.canParse(v))
each(odd(), v => URL.canParse('x', v))
all(() => new URL(), () => URL.canParse(), () => new URL('a', 'b'), () => new URL('', 'http://a/b'), () => URL.length, () => URL.canParse.length,)
{ const u = new URL('http://u:p@h:81/a/b?q#f'); const out = []; for (const [k, v] of [['href', 'https://x/y'], ['protocol', 'https'], ['protocol', 'ftp:'], ['protocol', 'foo'], ['username', 'a b'], ['password', 'é:@'], ['host', 'k:90'], ['host', 'k:'], ['host', ''], ['host', 'a:b'], ['hostname', 'z:1'], ['hostname', 'zz'], ['port', '443'], ['port', '8x'], ['port', 'x'], ['port', ''], ['port', 99999], ['pathname', 'a b?c#d'], ['pathname', ''], ['search', 'a=b c'], ['search', ''], ['search', '?'], ['hash', 'x y'], ['hash', ''], ['hash', '#']]) { u[k] = v; out.push(k + ' ' + u.href); } return out.join('\n'); }
{ const u = new URL('mailto:a@b'); const out = []; for (const [k, v] of [['host', 'k:90'], ['pathname', 'x'], ['port', '1'], ['username', 'u'], ['hash', 'h'], ['search', 's'], ['protocol', 'data'], ['protocol', 'http'], ['search', ''], ['hash', '']]) { u[k] = v; out.push(k + ' ' + u.href); } return out.join('\n'); }
{ const u = new URL('data:x  '); const out = []; u.hash = '#'; out.push(u.href); u.search = 'q'; out.push(u.href); u.search = ''; out.push(u.href); return out.join('|'); }
{ const u = new URL('foo://h/a'); const out = []; for (const [k, v] of [['host', ''], ['host', 'x y'], ['hostname', 'X%20'], ['pathname', ''], ['pathname', 'q'], ['port', '80'], ['port', ''], ['protocol', 'http']]) { u[k] = v; out.push(k + ' ' + u.href); } return out.join('\n'); }
all(() => { const u = new URL('http://a'); u.href = 'x'; }, () => { const u = new URL('http://a'); u.href = Symbol(); }, () => { const u = new URL('http://a'); u.hash = Symbol(); }, () => { const u = new URL('http://a?x=1'); u.href = 'http://b?y=2'; return [...u.searchParams]; })
{ const u = new URL('http://a/?x=1&y=2'), p = u.searchParams; p.append('z', 'ä ö'); p.delete('x'); u.search = '?n=1'; return [u.href, [...p].join('|'), p === u.searchParams, p.size]; }
inspect(new URL('https://u:p@a.b:81/c?d=e&f#g'))
inspect([new URL('http://a'), { u: new URL('http://a') }, { a: { b: { c: new URL('http://d') } } }])
inspect({ a: { b: { c: { d: new URL('http://d') } } } })
inspect(new URLSearchParams('a=1&b=2&a=%20'))
inspect([new URLSearchParams(''), new URLSearchParams('a'), { a: { b: { c: new URLSearchParams('a=1') } } }, { a: { b: { c: { d: new URLSearchParams('a=1') } } } }])
inspect(new URLSearchParams(Array.from({ length: 30 }, (x, i) => ['key' + i, 'value' + i])))
inspect(new URLSearchParams('a=1&b=2').entries()) + inspect(new URLSearchParams('a=1&b=2').keys()) + inspect(new URLSearchParams('a=1&b=2').values()) + inspect(new URLSearchParams('').entries())
{ const it = new URLSearchParams('a=1&b=2').entries(); it.next(); return inspect(it) + Object.prototype.toString.call(it) + inspect(Object.getPrototypeOf(it)); }
{ const u = new URL('http://a'); u.extra = 1; return inspect(u) + util.format('%s %j %O', u, u, u); }
{ class My extends URL { get foo() { return 1; } } return inspect(new My('http://a')) + ' ' + new My('http://x/y').href; }
[inspect(URL), inspect(URLSearchParams), inspect(new URL('http://a'), { depth: -1 }), inspect(new URL('http://a'), { colors: true }), inspect(new URLSearchParams('a=b'), { depth: -1 }), inspect(new URLSearchParams('a=b'), { colors: true, compact: false })].join('\n')
each([...odd(), [['a', 'b']], [['a']], [['a', 'b', 'c']], ['ab'], [1], { a: 1, b: [1, 2] }, new Map([['k', 'v']]), new Set(['xy']), new URLSearchParams('q=1'), { [Symbol.iterator]: 1 }, { [Symbol('q')]: 1 }], v => String(new URLSearchParams(v)))
{ const p = new URLSearchParams('a=1'); return all(() => p.append(), () => p.append('a'), () => p.get(), () => p.getAll(), () => p.has(), () => p.set('a'), () => p.delete(), () => p.forEach(), () => p.forEach(1), () => p.append(Symbol(), 1), () => URLSearchParams.prototype.get.call({}, 'a'), () => URLSearchParams.prototype.size, () => p.get.length, () => p.append.length, () => p.forEach.length, () => p.entries().next.call({})); }
{ const p = new URLSearchParams('c=1&a=2&b=3&a=1&é=4&\u{1F600}=5&\uFFFD=6'); p.sort(); return p.toString(); }
{ const p = new URLSearchParams('a=1&b=2&c=3'); const seen = []; for (const [k] of p) { seen.push(k); p.delete(k); } return [seen.join(), p.toString()]; }
{ const p = new URLSearchParams('a=1&a=2&b=1'); return [p.has('a', '2'), p.has('a', '3'), p.delete('a', '1'), String(p), p.has('a', undefined), p.set('b', 'x y+z&=%'), String(p), p.size]; }
[...new URLSearchParams('?a=b+c&%zz=%E0%A4&=x&&q=1=2#h')].map(p => p.join(':')).join('|')
String(new URLSearchParams([['~!*()\'-._ \u0000\ud800é', '"<>\x60{}|\\^[]@:/?#;,$']]))
each(['http://a b/', 'http://', 'http:', 'http:///x', 'http:a', '//a', 'http://a:99999', 'http://1.2.3.256', 'http://0x7f.1', 'http://a%41', 'http://a<b', 'http://%zz', '', ' http://a ', 'ht\ntp://a/\tb', 'http://a?b#c?d', 'HTTP://USER:PASS@HOST.COM:80/%7Efoo/../b'], s => new URL(s).href)
// native stops: international domain
each(['é.com', 'http://é.com/', 'http://xn--9ca.com', 'http://BÜCHER.example', 'http://日本語.jp', 'http://a\u00adb.c', 'http://ß.de', 'http://xn--a', 'http://☃.net', 'http://1。2。3。4', 'http://faß.ExAmPlE', 'http://a.\u200db'], s => new URL(s).href)
[JSON.stringify({ u: new URL('http://a') }), `${new URL('http://a')}`, new URL('http://a') + '', String(new URL('http://é:ü@a/ü?ü#ü'))].join()
all(() => nodeURL.fileURLToPath('file:///a%20b'), () => nodeURL.fileURLToPath('http://a'), () => nodeURL.fileURLToPath(1), () => nodeURL.fileURLToPath('file://h/x'), () => nodeURL.fileURLToPath('file:///a%2fb'), () => nodeURL.pathToFileURL('/a b#?%\\').href, () => nodeURL.pathToFileURL('a/').href, () => nodeURL.urlToHttpOptions(new URL('http://u:p@a:1/b?c#d')))
each([5, undefined, null, {}, ['a']], p => nodeURL.pathToFileURL(p).href)
// native stops: a part of Node.js that the host does not have
// sandbox stops: url.
all(() => nodeURL.parse('http://a/b?c=d').href, () => nodeURL.format(new URL('http://a/b?c#d'), { fragment: false }), () => nodeURL.resolve('http://a/b', 'c'))
Object.keys(new URL('http://a')).concat(Object.getOwnPropertyNames(URL.prototype), Object.keys(URL.prototype), Object.getOwnPropertyNames(URL), Object.keys(URLSearchParams.prototype), Object.getOwnPropertyNames(URLSearchParams.prototype)).join()
