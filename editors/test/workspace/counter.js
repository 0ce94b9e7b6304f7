// Keeps state across requests, tosses a coin and calls what has no mock: what a person should know about a function.
const c = require('containerless');
let served = 0;

function toss() {
  if (Math.random() < 2) {
    return 'heads';
  } else {
    return 'tails';
  }
}

c.listen(function (req) {
  served++;
  if (req.query.mode === 'fail') {
    throw new TypeError('asked to');
  }
  if (req.query.mode === 'call') {
    c.get('http://127.0.0.1:1/there', (found) => c.respond(found));
    return;
  }
  c.respond({ served, side: toss() });
});
