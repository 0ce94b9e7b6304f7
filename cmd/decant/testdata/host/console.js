// Lines of the console, by sample.
const samples = {
  primitives() { console.log('a', 1, -0, true, null, undefined, 10n, Symbol('s')); console.log(); console.log(''); console.info('%'); console.warn('100%', 'x'); console.error('é%s', 'ü'); },
  objects() { console.log({ a: [1, { b: new Map([[1, 'x']]) }] }, [1, 2, 3], new Date(0), /x/g, () => 1); console.error({ event: 'login', user: { id: 1, roles: ['a', 'b'], tags: new Set(['q']) } }); console.debug([['deep', [['er', []]]]]); },
  formats() { console.log('%s is %d, %i, %f and %j, %o; %O%c!', 'it', '42', 3.9, '1.5x', { a: 1 }, [1], { b: { c: {} } }, 'css', 'rest', { z: 1 }); console.log('%s', { toString() { return 'own'; } }, { a: { b: 1 } }); console.log('%s', -0, '%d', {}); },
  groups() { console.group('outer', 1); console.log('in\nner'); console.group(); console.warn({ a: 1, b: 'x'.repeat(80) }); console.groupEnd(); console.groupCollapsed('c'); console.error('e'); console.groupEnd(); console.groupEnd(); console.groupEnd(); console.log('out'); },
  counts() { console.count(); console.count('a'); console.count(); console.countReset(); console.count(); console.count(5); },
  async times() { console.time(); console.timeEnd(); console.time('t'); await new Promise((r) => setTimeout(r, 12)); console.timeLog('t', 'x', { a: 1 }); await new Promise((r) => setTimeout(r, 1500)); console.timeLog('t'); await new Promise((r) => setTimeout(r, 71234)); console.timeLog('t'); await new Promise((r) => setTimeout(r, 7200000)); console.timeEnd('t'); },
  asserts() { console.assert(true, 'no'); console.assert(false); console.assert(0, 'x %s', 1); console.assert(null, { a: 1 }, 2); },
  tables() {
    console.table([{ a: 1, b: 'x' }, { a: 2, c: { d: 1 } }]); console.table([[1, 2], [3, 4, 5]]); console.table({ x: { y: 1 }, z: 2 }); console.table([1, 'two', { three: 3 }]); console.table([]); console.table(5); console.table('s');
    console.table([{ a: 1, b: 2 }], ['b', 'c']); console.table(new Map([['k', { v: 1 }], [1, [1, 2, 3, 4, 5]]])); console.table(new Set([1, 'é', '日本'])); console.table([{ long: { a: 1, b: 2, c: 3 }, list: [1, 2, 3, 4] }]); console.table([null, undefined, () => 1]);
  },
  dirs() { console.dir({ a: { b: { c: { d: 1 } } } }); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.dir([1, 'x'], { compact: false }); console.dirxml({ a: 1 }, [2]); console.clear(); },
  state() { console.group(); console.count(); console.log('again'); },
  errors() {
    const e = new TypeError('bad'), named = Object.assign(new Error('x'), { name: 'Own', code: 5 });
    class Failure extends Error { constructor(m, options) { super(m, options); this.name = 'Failure'; this.status = 404; } }
    console.error(e); console.log('of', new Failure('lost', { cause: e }), named); console.warn({ e: new RangeError(''), list: [e, 1] }); console.log('%s|%o|%O', e, 1, named);
    e.message = 'changed'; console.error(e); console.error(new AggregateError([named, 7], 'many')); console.info(new Error('l1\nl2'));
    try { null.a; } catch (caught) { console.error('caught', caught); }
    console.group('in'); console.error(e); console.groupEnd(); console.dir(e); console.table([e]);
  },
  async rejected() { try { await Promise.reject(new Error('late')); } catch (e) { console.error('failed:', e); } },
  kept() { const { log, table } = console; log({ x: 1 }); table([1]); [1, 2].forEach(console.log); },
};
exports.handler = async (event) => {
  await samples[event.rawPath.slice(1)]();
  return { statusCode: 200, body: event.rawPath };
};
