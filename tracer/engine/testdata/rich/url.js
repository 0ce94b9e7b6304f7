const results = [];
const attempt = (name, f) => { try { results.push([name, f()]); } catch (e) { results.push([name, 'threw', e.name, e.message, e.code]); } };
exports.handler = async () => {
  for (const [input, base] of [['https://user:pa%20ss@Example.COM:8080/a/../b/./c?x=1&y=2#frag'], ['/p?q', 'http://h/a/b'], ['../x', 'http://h/a/b/c'], ['//other/p', 'https://h/'],
    ['http://[::1]:80/'], ['http://192.168.0.1.:90/'], ['http://0x7f.1/'], ['file:///c:/x'], ['mailto:a@b'], ['data:text/plain,hi'], ['http://exa mple/'], ['nope'], [''], ['http://'], ['http://a b'],
    ['https://münchen.de/ä?ö#ü'], ['http://h/%zz%41'], ['javascript:alert(1)'], ['http://h:99999/'], ['http://h:443/'], ['https://h:443/'], ['blob:https://a/b'], ['HTTP://H/?a=b c&d=é'], ['?x', 'http://h/p#f'], ['#f', 'http://h/p?q'], ['http://a.b/\\c\\d'], ['ws://x/'], ['urn:isbn:1'], ['http://1.2.3']]) {
    attempt(input, () => {
      const u = base === undefined ? new URL(input) : new URL(input, base);
      return [u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash, JSON.stringify(u), String(u), [...u.searchParams]];
    });
    attempt('can ' + input, () => URL.canParse(input, base));
  }
  for (const base of ['mailto:a', 'mailto:a?q#f', 'data:x,y z  ', 'blob:http://a/b', 'about:blank', 'urn:x:y#z', 'mailto:a #f', 'x:', 'x:/p', 'http://h/p?q#f', 'foo:bar baz ?q']) {
    for (const input of ['#x', '', '?y', '/z', 'b', '//h', '#', '#a b', '# ', 'mailto:b#c', ' #x ', '#é', 'x:#y', '#<>`"', '\n#x', '\t#\ty']) {
      attempt(base + ' ' + input, () => { const u = new URL(input, base); return [u.href, u.pathname, u.search, u.hash, u.origin, URL.canParse(input, base)]; });
    }
  }
  const u = new URL('http://h/p?a=1');
  for (const [k, v] of [['pathname', 'x y'], ['search', '?b=ü&c'], ['hash', 'z z'], ['host', 'o:81'], ['hostname', 'q'], ['port', '80'], ['port', '123'], ['protocol', 'https'], ['username', 'u@'], ['password', 'p:'], ['href', 'http://new/x?z=1'], ['search', ''], ['port', 'abc'], ['protocol', 'foo']]) {
    attempt(k, () => { u[k] = v; return u.href; });
  }
  u.searchParams.set('k', 'v w'); u.searchParams.append('k', '2'); u.searchParams.append('é', '&=+');
  attempt('params', () => [u.href, u.searchParams.getAll('k'), u.searchParams.size, u.searchParams.toString()]);
  u.searchParams.delete('k', '2'); u.searchParams.sort();
  attempt('after', () => u.href);
  for (const init of ['a=1&b=2&a=3', '?x=%20+%2B', { a: 1, b: [1, 2] }, [['a', 'b'], ['c', 'd']], new Map([['m', 'n']]), new URLSearchParams('q=1'), undefined, null, '', 'a', '=b', '&&', 'a=%zz&b=%E2%82', [['a']], [1], 5, true]) {
    attempt('init ' + String(init), () => { const p = new URLSearchParams(init); return [String(p), [...p.keys()], [...p.values()], p.has('a'), p.has('a', '1'), p.get('zz'), p.size]; });
  }
  attempt('iter', () => { const p = new URLSearchParams('a=1&b=2'); const out = []; p.forEach((v, k, s) => out.push(v, k, s === p)); for (const [k, v] of p) out.push(k + v); return out.concat(Object.prototype.toString.call(p), Object.prototype.toString.call(p.entries()), Object.keys(p), String(Object.prototype.toString.call(new URL('http://a')))); });
  attempt('bad', () => new URLSearchParams().append('a'));
  attempt('bad2', () => new URLSearchParams().forEach(3));
  attempt('noargs', () => new URL());
  return results;
};
