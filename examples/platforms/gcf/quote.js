const functions = require('@google-cloud/functions-framework');

const quotes = ['Simple things should be simple.', 'Make it work, make it right, make it fast.'];

functions.http('quote', async (req, res) => {
  const n = Number(req.query.n ?? Math.floor(Math.random() * quotes.length));
  if (!(n in quotes)) {
    res.sendStatus(404);
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 10));
  res.set('Cache-Control', 'no-store').type('text').send(quotes[n]);
});
