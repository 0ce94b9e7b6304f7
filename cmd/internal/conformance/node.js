// Runs one test as the sandbox does; prints how it ended. A module is a module here, and its harness is global.
const { source, harness, file, module: isModule, later, n } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const vm = require('vm');
const write = process.stdout.write.bind(process.stdout);
let answer, handler;
const host = { listen: f => { handler = f; }, respond: v => { answer ??= String(v); } };
const print = text => write(answer ?? text);
process.on('uncaughtException', e => { print('outside the test: ' + e); process.exit(); });
process.on('unhandledRejection', e => { throw e; });
process.on('exit', () => {});
const options = { filename: file, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
if (isModule) {
  globalThis.require = () => host;
  vm.runInThisContext(harness);
  const ended = vm.runInThisContext('({ passed() { $answer("passed"); }, threw(e) { $answer("threw " + $tell(e)); } })');
  import(file).then(() => { if (!later) ended.passed(); }, ended.threw);
} else {
  try {
    const module_ = { exports: {} };
    vm.runInThisContext('(function (require, module, exports) {' + source + '\n})', options)(() => host, module_, module_.exports);
  } catch (e) {
    host.respond('threw ' + e.name + ' ' + e.message);
  }
  handler?.({ query: { n: String(n) } });
}
setTimeout(() => print('ended without an answer'), 100);
