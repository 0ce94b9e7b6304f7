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
const handleLater = (text) => peer.handleLater(text);
const answer = async () => JSON.stringify(await peer.answer());
const later = () => peer.later();
[handle, answer]`;

function open() {
  const isolate = new ivm.Isolate({ memoryLimit: 256 });
  const context = isolate.createContextSync();
  isolate.compileScriptSync(inside).runSync(context);
  const named = (name) => context.evalSync(name, { reference: true });
  return { isolate, handle: named('handle'), handleLater: named('handleLater'), answer: named('answer'), later: named('later') };
}

const one = open();
let later = false;
const promised = { result: { promise: true, copy: true } };

function call(handle) {
  return room.utf8Write(handle.applySync(undefined, [body.utf8Slice(0, body.length)]), 0);
}

async function callLater(handle) {
  return room.utf8Write(await handle.apply(undefined, [body.utf8Slice(0, body.length)], promised), 0);
}

async function run(n) {
  let bytes = 0;
  if (later) for (let i = 0; i < n; i++) bytes += await callLater(one.handleLater);
  else for (let i = 0; i < n; i++) bytes += call(one.handle);
  return bytes;
}

async function cold(n) {
  const times = [];
  for (let i = 0; i < n; i++) {
    const begin = performance.now();
    const { isolate, handle, handleLater } = open();
    if (later) await callLater(handleLater);
    else call(handle);
    times.push((performance.now() - begin) * 1000);
    isolate.dispose();
  }
  return times;
}

async function reply(line) {
  const [what, n] = line.split(' ');
  if (what === 'answer') {
    const told = await one.answer.apply(undefined, [], promised);
    later = one.later.applySync(undefined, []);
    return told;
  }
  if (what === 'run') return JSON.stringify({ bytes: await run(Number(n)) });
  if (what === 'cold') return JSON.stringify({ times: await cold(Number(n)) });
  throw new Error(`unknown: ${line}`);
}

async function main() {
  const input = Buffer.alloc(256);
  let rest = '';
  fs.writeSync(1, '{"ready":true}\n');
  for (;;) {
    const n = fs.readSync(0, input, 0, input.length, null);
    if (n === 0) break;
    rest += input.toString('utf8', 0, n);
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
      fs.writeSync(1, `${await reply(rest.slice(0, at))}\n`);
      rest = rest.slice(at + 1);
    }
  }
}

main();
