// Runs a function in a loop in a Worker of workerd: GET /answer and /run?n=N, answered as in peer.mjs. The loop is
// inside one request, so that HTTP is not what is measured.
import makePeer from './core.cjs';
import load from './function.cjs';
import work from './work.cjs';
import { bytesOf, codecFor } from './codec.mjs';

let peer;

function open() {
  if (peer !== undefined) return;
  work.request.bytes = bytesOf(work.request.body);
  for (const a of work.answers) a.bytes = bytesOf(a.body);
  peer = makePeer(load, work, codecFor(work.request.bytes));
}

export default {
  async fetch(request) {
    open();
    const url = new URL(request.url);
    if (url.pathname === '/answer') return Response.json(await peer.answer());
    let bytes = 0;
    const n = Number(url.searchParams.get('n'));
    if (peer.later()) for (let i = 0; i < n; i++) bytes += await peer.callLater();
    else for (let i = 0; i < n; i++) bytes += peer.call();
    return Response.json({ bytes });
  },
};
