// Answers the cases of modules, one module a line of standard input, one case a line of standard output. Each case is run
// in a context of its own, until nothing is left to do.
const vm = require('vm');
let ended;
process.on('unhandledRejection', e => { ended ??= 'ended with ' + e; });
process.on('uncaughtException', e => { ended ??= 'ended with ' + e; });
const idle = () => new Promise(done => setImmediate(done));

async function run(script, i) {
  let handler, answer;
  const host = { listen: f => { handler = f; }, respond: v => { answer ??= v; } };
  const module = { exports: {} };
  const context = vm.createContext({});
  for (const value of [queueMicrotask, structuredClone]) Object.defineProperty(context, value.name, { value });
  script.runInContext(context)(() => host, module, module.exports, console);
  ended = undefined;
  handler({ query: { n: String(i) } });
  await idle();
  return ended ?? answer ?? 'ended with no response';
}

async function serve() {
  for await (const line of require('readline').createInterface({ input: process.stdin })) {
    const { source, from, n } = JSON.parse(line);
    const script = new vm.Script('(function (require, module, exports, console) {' + source + '\n})', { filename: 'cases.js' });
    for (let i = from; i < n; i++) process.stdout.write(JSON.stringify(await run(script, i)) + '\n');
  }
}
serve();
