// Loops over numbers: a sieve, greatest common divisors, and a float recurrence.
const { listen, respond } = require('containerless');

function primes(limit) {
  const composite = [];
  for (let i = 0; i <= limit; i++) composite.push(false);
  let count = 0;
  for (let i = 2; i <= limit; i++) {
    if (composite[i]) continue;
    count++;
    for (let j = i * i; j <= limit; j += i) composite[j] = true;
  }
  return count;
}

function gcd(a, b) {
  while (b !== 0) {
    const r = a % b;
    a = b;
    b = r;
  }
  return a;
}

listen((req) => {
  const limit = req.body.limit;
  let divisors = 0;
  for (let i = 1; i < limit; i++) divisors += gcd(limit, i);
  let x = 0.5;
  for (let i = 0; i < limit; i++) x = 3.7 * x * (1 - x);
  let bits = 0;
  for (let i = 0; i < limit; i++) bits = (bits * 31 + (i ^ (bits >>> 3))) | 0;
  respond({ primes: primes(limit), divisors, x, bits });
});
