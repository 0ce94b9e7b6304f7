// Addresses that are made from seeds, and what their setters make of them.
const { listen, respond } = require('containerless');

let state = 1;
const random = () => { state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff; return state / 0x80000000; };
const int = (n) => Math.floor(random() * n);
const pick = (list) => list[int(list.length)];
const schemes = ['http:', 'https:', 'HTTP:', 'ftp:', 'ws:', 'wss:', 'file:', 'File:', 'blob:', 'data:', 'mailto:', 'javascript:', 'foo:', 'a+b-c.1:', '', '', '1x:', 'h ttp:', ':'];
const slashes = ['//', '//', '//', '/', '', '\\\\', '///', '/\\', '////'];
const users = ['', '', '', 'u@', 'u:p@', ':p@', ':@', '@', 'a b:c/d@', 'u@v@', 'é:ü@', 'u:p:q@'];
const hosts = [
  'example.com', 'EXAMPLE.com.', 'a', '', '1.2.3.4', '0x7f.1', '256.1.1.1', '1.2.3.4.5', '192.168.257', '09.1', '0x', '1e3', '[::1]', '[1:2:3:4:5:6:7:8]', '[::]', '[1::8]', '[::1.2.3.4]', '[1:2:3:4:5:6:1.2.3.4]', '[1:2::3:4::5]',
  '[:1]', '[1:]', '[12345::]', '[::g]', '[::1.2.3]', '[::1.2.3.256]', '[::01.2.3.4]', '[2001:DB8::A:0:0:1]', '[0:0:1::]', '[::1', '::1]', '[::1]x', 'a b', 'a%20b', 'a%41b', 'a%2fb', 'a<b', 'a^b', 'a|b', 'a_b', 'a..b', '.', '%', '%zz', 'localhost', 'LOCALHOST', 'C:', 'c|', 'a\tb',
  '[fe80::1%25en0]', '[::ffff:192.0.2.1]', '4294967295', '4294967296', '0x100000000', 'a.1', '1.a', '[1:0:0:2:0:0:0:3]', '[0:0:0:0:0:0:13.1.68.3]', 'a!b', "a'b", '(a)', 'a,b', 'a;b', 'a=b', 'a+b', 'a*b', '$', '~', '`', '{}',
];
const ports = ['', '', '', ':80', ':443', ':21', ':', ':0', ':65535', ':65536', ':8080', ':080', ':8a', ':-1', ': 80', ':99999999999', ':80:90'];
const paths = [
  '', '/', '/a/b', '/a/../b', '/./a/.', '/a/..', '/..', '/%2e%2E/x', '/a b', '/é', '/a\\b', '\\x', 'x', '../y', './z', '/C:/a', '/c|/a/..', '/C:/..', 'C|/x', 'C:', '/C:x', '//h/p', '/a//b', '/a/./b/../c/', '/%', '/%zz', '/"<>`{}^|[]', '/\u0001\u007f', '/a;b=c', '/.%2e', '/..%2f', '/ ', ' x ', '/a\tb\nc',
];
const queries = ['', '', '', '?', '?a=1', '?a b', "?'", '?"<>', '?é', '?a?b', '?%', '?a#b'];
const fragments = ['', '', '', '#', '#f', '#a b', '#`', '#"<>', '#é', '#a#b'];
const address = () => pick(['', '', '', ' ', '\t']) + pick(schemes) + pick(slashes) + pick(users) + pick(hosts) + pick(ports) + pick(paths) + pick(queries) + pick(fragments);
const relative = () => pick([() => pick(paths) + pick(queries) + pick(fragments), () => pick(slashes) + pick(hosts) + pick(paths), address, () => pick(queries), () => pick(fragments), () => pick(schemes) + pick(paths)])();
const bases = ['http://u:p@h:81/a/b?q#f', 'https://h', 'file:///C:/d/e', 'file://host/p/q', 'file:///', 'foo://h/a/b', 'foo:/a/b', 'foo:opaque', 'data:text/plain,x', 'blob:https://a.b/c', 'ws://h/x/y/'];
const names = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'];
const told = (u) => names.map((name) => u[name]).join(' ');
const values = {
  href: () => address(), protocol: () => pick([...schemes, 'https', 'file', 'ftp', 'foo', 'ws:x', 'x y']), username: () => pick(['', 'u', 'a b', 'é:@/']), password: () => pick(['', 'p', 'a b', '@:']), host: () => pick(hosts) + pick(ports) + pick(['', '', '/x', '?y', '#z', '\\w']),
  hostname: () => pick(hosts) + pick(['', '', '/x', ':80']), port: () => pick(['', '80', '443', '8080', '99999', 'x', '90x', '-1', ' 1', '0', '1\t2']), pathname: () => pick([...paths, 'a?b', 'a#b', '?', '#']), search: () => pick([...queries, 'a=1', 'x?y']), hash: () => pick([...fragments, 'x', '#']),
};
const tried = (f) => { try { return f(); } catch (e) { return `${e.name} ${e.code}`; } };
const drawn = (seed) => {
  state = Math.imul(seed + 1, 104729) & 0x7fffffff;
  for (let i = 0; i < 5; i++) random();
  const input = pick([address, address, relative])(), base = random() < 0.5 ? pick(bases) : undefined;
  const setter = pick(Object.keys(values)), value = values[setter](), from = pick([...bases, input]);
  return [input, base, from, setter, value, tried(() => told(new URL(input, base))), URL.canParse(input, base), tried(() => { const u = new URL(from); u[setter] = value; return told(u); })];
};
listen(({ query: { from, to } }) => {
  const out = [];
  for (let i = Number(from); i < Number(to); i++) out.push(drawn(i));
  respond(out);
});
