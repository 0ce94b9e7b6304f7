const util = require('util'), EventEmitter = require('events'), path = require('node:path'), qs = require('querystring');
const results = [];
const attempt = (name, f) => { try { results.push([name, f()]); } catch (e) { results.push([name, 'threw', e.name, e.message, e.code]); } };
exports.handler = async () => {
  for (const p of ['', '.', '..', '/', '//', '/a', 'a', 'a/', '/a/b/', 'a//b/../c', '../a', '/../a', './a.b.c', '.hidden', 'a.', 'a/.b', '///a//b', 'a/b.txt', '/x/y.tar.gz', '..a', 'a..', '/a/']) {
    attempt(p, () => [path.normalize(p), path.dirname(p), path.basename(p), path.basename(p, '.txt'), path.extname(p), path.isAbsolute(p), path.parse(p), path.format(path.parse(p))]);
  }
  attempt('join', () => [path.join('a', '..', 'b', '/c'), path.join(), path.join('', 'a'), path.join('/a', '../../b'), path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a'), path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b'), path.sep, path.posix === path]);
  attempt('join bad', () => path.join('a', 5));
  for (const s of ['a=1&b=2&a=3', 'x=%20+y', 'a', '=b', 'a=%zz', '', 'a=b=c', '&&a=1']) attempt(s, () => Object.entries(qs.parse(s)));
  attempt('qs', () => [qs.stringify({ a: [1, 'x y'], b: true, c: null, d: undefined, e: 'é&', f: NaN, g: {} }), qs.stringify({ a: 1 }, ';', ':'), qs.escape('a b&é!*()'), qs.unescape('a%20b%zz')]);
  const e = new EventEmitter();
  const seen = [];
  e.on('x', (...a) => seen.push(['on', ...a])); e.once('x', (...a) => seen.push(['once', ...a])); e.prependListener('x', () => seen.push('first'));
  attempt('emit', () => [e.emit('x', 1, 2), e.emit('x', 3), e.emit('none'), e.listenerCount('x'), e.eventNames(), seen]);
  attempt('error', () => e.emit('error', new RangeError('bad')));
  attempt('error2', () => e.emit('error', 'str'));
  attempt('listener', () => e.on('x', 5));
  class My extends EventEmitter { constructor() { super(); this.v = 1; } }
  attempt('class', () => { const m = new My(); let got; m.once('a', (v) => { got = v; }); m.emit('a', 7); return [got, m instanceof EventEmitter, m.listenerCount('a')]; });
  results.push(['once', await (() => { const m = new EventEmitter(); setImmediate(() => m.emit('ready', 1, 2)); return EventEmitter.once(m, 'ready'); })()]);
  attempt('format', () => [util.format('%s %d %i %j %O %%', 'a', 1.5, 2.7, { x: 1 }, [1]), util.format('a', 'b', { c: 1 }), util.inspect({ a: [1, { b: { c: {} } }] }), util.inspect('x'), util.inspect(new Map([[1, 2]]))]);
  attempt('types', () => [util.types.isDate(new Date()), util.types.isRegExp(/x/), util.types.isPromise(Promise.resolve()), util.types.isUint8Array(Buffer.alloc(1)), util.types.isNativeError(new TypeError()), util.isArray([])]);
  results.push(['promisify', await util.promisify((a, b, cb) => cb(null, a + b))(1, 2), await util.promisify((cb) => cb(new Error('no')))().catch((x) => x.message)]);
  function Old() { EventEmitter.call(this); } util.inherits(Old, EventEmitter);
  attempt('inherits', () => { const o = new Old(); let n = 0; o.on('q', () => n++); o.emit('q'); return [n, Old.super_ === EventEmitter]; });
  attempt('process', () => [process.env.MODE, process.env.NOPE, Object.keys(process.env), (process.env.NUM = 5, process.env.NUM), typeof process.nextTick, process.version, process.platform, process.argv.length, process.cwd(), 'MODE' in process.env, delete process.env.NUM, process.env.NUM]);
  console.group('g'); console.info('in\nner'); console.groupEnd(); console.count(); console.count('a'); console.assert(false, 'x %s', 1); console.assert(true); console.dir({ a: 1 }); console.time('t'); console.timeEnd('t'); console.debug('d'); console.error(new Error('shown').message);
  process.stdout.write('raw line\n');
  class Custom { [util.inspect.custom]() { return 'CUSTOM'; } }
  console.log(new Custom(), [new Custom()]);
  attempt('surrogates', () => ['ab'.isWellFormed(), '\ud800'.isWellFormed(), 'a\udc00b\ud83d\ude00\ud83d'.toWellFormed(), (5).toString.call(5), String.prototype.isWellFormed.call(12)]);
  attempt('surrogates of null', () => String.prototype.toWellFormed.call(null));
  attempt('stub', () => { const fs = require('fs'); return typeof fs.readFileSync; });
  attempt('no module', () => require('no-such'));
  attempt('dirname', () => [__dirname, __filename, typeof global, global === globalThis]);
  return results;
};
