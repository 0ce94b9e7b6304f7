// Answers a stream of records (function u32, two doubles, all little-endian) with doubles.
"use strict";
const one = [
  "acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "cos", "cosh", "exp", "expm1", "log", "log10", "log1p",
  "log2", "sin", "sinh", "tan", "tanh",
].map((n) => Math[n]);
const two = [(a, b) => Math.atan2(a, b), (a, b) => Math.hypot(a, b), (a, b) => Math.pow(a, b), (a, b) => a ** b];
const all = [...one, ...two];
const data = require("fs").readFileSync(0);
const out = Buffer.alloc((data.length / 20) * 8);
for (let i = 0; i < data.length / 20; i++) {
  const at = i * 20;
  out.writeDoubleLE(all[data.readUInt32LE(at)](data.readDoubleLE(at + 4), data.readDoubleLE(at + 12)), i * 8);
}
for (let at = 0; at < out.length; ) at += require("fs").writeSync(1, out, at);
