// Allocates for ever when asked to.
const { listen, respond } = require('containerless');
listen((req) => {
  const all = [];
  do {
    all.push({ text: 'x'.repeat(1000) + all.length, more: [1, 2, 3] });
  } while (req.query.go === 'on');
  respond(String(all.length));
});
