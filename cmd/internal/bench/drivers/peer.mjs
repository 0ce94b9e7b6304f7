// Runs a function in a loop in node, bun or deno. Arguments: the file of the work.
//
// Reads lines on standard input and answers each with one line of JSON: `answer` with what the function answers,
// `run N` with the bytes of N responses, `cold N` with the microseconds that N first answers in new contexts took.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { fileURLToPath } from 'node:url';
import { bytesOf, codecFor } from './codec.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const work = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const core = fs.readFileSync(path.join(here, 'core.js'), 'utf8');
const wrapper = `(function (require, module, exports, console) {${work.source}\n})`;

work.request.bytes = bytesOf(work.request.body);
for (const a of work.answers) a.bytes = bytesOf(a.body);

const codec = codecFor(work.request.bytes);
const makePeer = (0, eval)(`${core}\nmakePeer`);
const peer = makePeer((0, eval)(wrapper), work, codec);

async function run(n) {
  let bytes = 0;
  if (peer.later()) for (let i = 0; i < n; i++) bytes += await peer.callLater();
  else for (let i = 0; i < n; i++) bytes += peer.call();
  return bytes;
}

// cold makes a realm for each function, with the code cache warm, and takes its first answer.
async function cold(n) {
  const times = [];
  const host = new vm.Script(`${core}\nmakePeer`);
  const load = new vm.Script(wrapper);
  for (let i = 0; i < n; i++) {
    const begin = performance.now();
    const realm = vm.createContext({});
    const fresh = host.runInContext(realm)(load.runInContext(realm), work, codec);
    if (peer.later()) await fresh.callLater();
    else fresh.call();
    times.push((performance.now() - begin) * 1000);
  }
  return times;
}

async function answer(line) {
  const [what, n] = line.split(' ');
  if (what === 'answer') return peer.answer();
  if (what === 'run') return { bytes: await run(Number(n)) };
  if (what === 'cold') return { times: await cold(Number(n)) };
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
    const line = rest.slice(0, at);
    rest = rest.slice(at + 1);
    fs.writeSync(1, `${JSON.stringify(await answer(line))}\n`);
  }
}
