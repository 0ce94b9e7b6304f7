// Typed arrays: bytes and doubles are written and summed, and a checksum goes through a table of the module's.
const { listen, respond } = require('containerless');

const table = new Uint32Array(256);
for (let i = 0; i < 256; i++) {
  let c = i;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  table[i] = c;
}

function checksum(bytes) {
  let c = -1;
  for (let i = 0; i < bytes.length; i++) c = table[(c ^ bytes[i]) & 255] ^ (c >>> 8);
  return (c ^ -1) >>> 0;
}

listen((req) => {
  const n = req.body.length;
  const bytes = new Uint8Array(n);
  const doubles = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    bytes[i] = i * 7;
    doubles[i] = i / 3;
  }
  let sum = 0;
  for (let i = 0; i < n; i++) sum += bytes[i] + doubles[i];
  respond({ sum, crc: checksum(bytes), last: bytes.subarray(n - 4).join() });
});
