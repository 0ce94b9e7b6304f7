// Loops for ever when asked to.
const { listen, respond } = require('containerless');
listen((req) => {
  let n = 0;
  while (req.query.go === 'on' || n < 3) {
    n++;
  }
  respond(String(n));
});
