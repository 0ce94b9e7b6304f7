// Callbacks and captured variables: array built-ins, functions that make functions, a fold of them.
const { listen, respond } = require('containerless');

const adder = (n) => (x) => x + n;
const compose = (f, g) => (x) => g(f(x));

function counter() {
  let n = 0;
  return { next: () => ++n, value: () => n };
}

listen((req) => {
  const numbers = req.body.numbers;
  const seen = counter();
  const chain = numbers.slice(0, 10).map(adder).reduce(compose);
  const sum = numbers
    .filter((x) => x % 3 !== 0)
    .map((x) => { seen.next(); return chain(x) * 2; })
    .reduce((a, b) => a + b, 0);
  respond({ sum, seen: seen.value(), any: numbers.some((x) => x > 250), all: numbers.every((x) => x >= 0) });
});
