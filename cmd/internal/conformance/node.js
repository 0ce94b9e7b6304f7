// Runs one test of a batch as the sandbox does; prints how it ended.
const { source, n } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const write = process.stdout.write.bind(process.stdout);
let answer, handler;
const host = { listen: f => { handler = f; }, respond: v => { answer ??= String(v); } };
const print = text => write(answer ?? text);
process.on('uncaughtException', e => { print('outside the test: ' + e); process.exit(); });
process.on('unhandledRejection', () => {});
process.on('exit', () => {});
const module_ = { exports: {} };
require('vm').runInThisContext('(function (require, module, exports) {' + source + '\n})', { filename: 'tests.js' })(() => host, module_, module_.exports);
handler({ query: { n: String(n) } });
setTimeout(() => print('ended without an answer'), 100);
