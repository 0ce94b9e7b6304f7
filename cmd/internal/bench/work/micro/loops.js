// Loops over plain arrays of numbers by index: sums, a product of two, the greatest, and a filter by hand.
const { listen, respond } = require('containerless');

function sum(list) {
  let s = 0;
  for (let i = 0; i < list.length; i++) s += list[i];
  return s;
}

function dot(a, b) {
  let s = 0;
  for (let i = 0; i < a.length; i++) s += a[i] * b[i];
  return s;
}

function most(list) {
  let m = list[0];
  for (let i = 1; i < list.length; i++) if (list[i] > m) m = list[i];
  return m;
}

function odd(list) {
  const kept = [];
  for (let i = 0; i < list.length; i++) if (list[i] % 2 === 1) kept.push(list[i]);
  return kept;
}

listen((req) => {
  const list = [];
  for (let i = 0; i < req.body.length; i++) list.push((i * 7) % 100);
  let total = 0;
  for (let round = 0; round < 8; round++) total += sum(list) + dot(list, list) + most(list);
  respond({ total, odd: odd(list).length });
});
