// Bytes to text and back in the form that is fastest in this engine for this text: the candidates are timed once,
// when a function is loaded.

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
let room = new Uint8Array(1 << 16);
let buffer = globalThis.Buffer ? Buffer.from(room.buffer) : null;

function grow(text) {
  if (text.length * 3 > room.length) {
    room = new Uint8Array(text.length * 6);
    if (buffer !== null) buffer = Buffer.from(room.buffer);
  }
}

function encodeInto(text) {
  grow(text);
  return encoder.encodeInto(text, room).written;
}

function utf8Write(text) {
  grow(text);
  return buffer.utf8Write(text, 0);
}

function bufferWrite(text) {
  grow(text);
  return buffer.write(text, 0);
}

const decode = (bytes) => decoder.decode(bytes);
const utf8Slice = (bytes) => bytes.utf8Slice(0, bytes.length);
const toString = (bytes) => bytes.toString('utf8');

function works(f, arg) {
  try {
    f(arg);
    return true;
  } catch {
    return false;
  }
}

// fastest times each candidate three times, for a few milliseconds in all, and returns the one with the best round.
function fastest(candidates, arg) {
  const usable = candidates.filter((f) => works(f, arg));
  const best = new Map(usable.map((f) => [f, Infinity]));
  for (let round = 0; round < 4; round++) {
    for (const f of usable) {
      const begin = performance.now();
      for (let i = 0; i < 500; i++) f(arg);
      best.set(f, Math.min(best.get(f), performance.now() - begin));
    }
  }
  return usable.reduce((a, b) => (best.get(a) <= best.get(b) ? a : b));
}

// bytesOf makes the bytes of base64; in an engine with Buffer they are one.
export function bytesOf(base64) {
  if (globalThis.Buffer) return Buffer.from(base64, 'base64');
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}

// codecFor returns the codec for bodies like this one.
export function codecFor(bytes) {
  const readers = bytes.utf8Slice ? [decode, utf8Slice, toString] : [decode];
  const writers = buffer !== null ? [encodeInto, utf8Write, bufferWrite] : [encodeInto];
  return { decode: fastest(readers, bytes), encode: fastest(writers, decode(bytes)) };
}
