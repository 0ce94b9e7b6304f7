// Texts of numbers and of regular expressions that goja has otherwise.
const c = require('containerless');
const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
let seed = 9;
const draw = () => (seed = seed * 16807 % 2147483647) / 2147483647;
const drawn = Array.from({ length: 150 }, () => (draw() - 0.5) * 10 ** Math.floor(draw() * 40 - 20));
const special = [0, -0, 0.5, -0.5, 1e21, -1e21, 2 ** 53, -(2 ** 53), 2 ** 53 - 1, 123.456, -123.456, 1e-7, -1e-7, 0.000001, -0.000001, NaN, Infinity, -Infinity, 5e-324, -5e-324, 1.7976931348623157e308, 0.1, -255.5, 1 / 3, 35 / 36, 1 - 2 ** -53];
c.listen(() => c.respond([
  [...special, ...drawn].map((n) => [2, 3, 7, 8, 16, 36, 10, undefined, '16', 36.9].map((r) => n.toString(r))), [1, 37, 0, -1, NaN, null].map((r) => attempt(() => (5).toString(r))), Array.from({ length: 50 }, () => draw().toString(36).slice(2, 10)),
  [...special, ...drawn.slice(0, 20)].map((n) => [undefined, 0, 1, 2, 7, 20, 21, 101].map((d) => ['toFixed', 'toExponential', 'toPrecision'].map((m) => attempt(() => n[m](d))))),
  [new Number(-1e-7).toPrecision(2), new Number(255).toString(16), Object(1n).toString(), attempt(() => Number.prototype.toString.call('1')), attempt(() => Number.prototype.toPrecision.call({})), Number.prototype.toString.name, Number.prototype.toPrecision.length, Number.prototype.toString.length],
  ['-0', '-0.5', ' -0x', '-', '-1', '0', '-0x0', '\n-00', 'a-0', -0, -0.5, '-0b1', '+0'].map((s) => [Object.is(parseInt(s), -0), Object.is(parseInt(s, 16), -0), Object.is(Number.parseInt(s), -0), String(parseInt(s))]), parseInt === Number.parseInt, parseInt.name, parseInt.length,
  [[-0], [0], [1, -0], [, 1], 'x', [NaN], ['0'], [null]].map((a) => [a.includes(-0), a.includes(0), a.includes(0, 1), a.includes(NaN), a.includes(undefined), a.indexOf(-0)]), [].includes.length, [].includes.name,
  [/a\/b/, /[/]/, new RegExp('/'), new RegExp('[/]/'), new RegExp('a/b/c', 'gi'), new RegExp('\\/'), new RegExp('[\\]/]'), new RegExp('\n\r\u2028\u2029'), new RegExp('\\\n'), new RegExp('[\n]'), new RegExp('é/😀', 'u'), new RegExp(''), /x/y, new RegExp(/a\/b/, 'g'), RegExp('\\\\/')].map((r) => [r.source, String(r), r.flags, r.test('a/b')]),
  RegExp.prototype.source, RegExp.prototype.toString.call({ source: 'a/b', flags: 'q' }), attempt(() => RegExp.prototype.toString.call(1)), String(Object.assign(/a\/b/, { x: 1 })), 'a/b'.split(/\//), Object.getOwnPropertyDescriptor(RegExp.prototype, 'source').get.name, `${[/\//]}`,
]));
