// Runs a function in an isolate of isolated-vm: every call crosses its boundary, as a request that must not share
// memory with others does. Arguments: the file of the work, the folder of the package. Lines as in peer.mjs.
const fs = require('node:fs');
const path = require('node:path');

const work = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const ivm = require(process.argv[3]);
const core = fs.readFileSync(path.join(__dirname, 'core.js'), 'utf8');

const body = Buffer.from(work.request.body, 'base64');
const room = Buffer.alloc(8 << 20);

// Inside, bodies are strings: the isolate has no encoder of its own, and upstream answers are its own strings.
for (const a of work.answers) a.bytes = Buffer.from(a.body, 'base64').toString('utf8');
work.request.bytes = body.toString('utf8');
const inside = `${core}
const peer = makePeer(function (require, module, exports, console) {${work.source}\n},
  ${JSON.stringify(work)}, { decode: (s) => s, encode: (s) => s.length });
const handle = (text) => peer.handle(text);
const answer = () => JSON.stringify(peer.answer());
[handle, answer]`;

function open() {
  const isolate = new ivm.Isolate({ memoryLimit: 256 });
  const context = isolate.createContextSync();
  isolate.compileScriptSync(inside).runSync(context);
  return { isolate, handle: context.evalSync('handle', { reference: true }), answer: context.evalSync('answer', { reference: true }) };
}

const one = open();

function call(handle) {
  return room.utf8Write(handle.applySync(undefined, [body.utf8Slice(0, body.length)]), 0);
}

function run(n) {
  let bytes = 0;
  for (let i = 0; i < n; i++) bytes += call(one.handle);
  return bytes;
}

function cold(n) {
  const times = [];
  for (let i = 0; i < n; i++) {
    const begin = performance.now();
    const { isolate, handle } = open();
    call(handle);
    times.push((performance.now() - begin) * 1000);
    isolate.dispose();
  }
  return times;
}

function reply(line) {
  const [what, n] = line.split(' ');
  if (what === 'answer') return one.answer.applySync(undefined, []);
  if (what === 'run') return JSON.stringify({ bytes: run(Number(n)) });
  if (what === 'cold') return JSON.stringify({ times: cold(Number(n)) });
  throw new Error(`unknown: ${line}`);
}

const input = Buffer.alloc(256);
let rest = '';
fs.writeSync(1, '{"ready":true}\n');
for (;;) {
  const n = fs.readSync(0, input, 0, input.length, null);
  if (n === 0) break;
  rest += input.toString('utf8', 0, n);
  for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
    fs.writeSync(1, `${reply(rest.slice(0, at))}\n`);
    rest = rest.slice(at + 1);
  }
}
