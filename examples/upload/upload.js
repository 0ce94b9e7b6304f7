// Forwards a file to the store, with its size and an Adler-32 checksum (RFC 1950 §8.2) of its text.
const { listen, post, respond } = require('containerless');

const MAX = 64 * 1024;

// checksum sums the UTF-16 code units of a string.
function checksum(text) {
  let a = 1;
  let b = 0;
  for (let i = 0; i < text.length; i++) {
    a = (a + text.charCodeAt(i)) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function hex(n) {
  return ('0000000' + n.toString(16)).slice(-8);
}

listen((req) => {
  if (req.method !== 'POST') {
    respond({ error: `${req.method} is not allowed` });
    return;
  }
  const text = typeof req.body === 'string' ? req.body : JSON.stringify(req.body);
  if (text.length > MAX) {
    respond({ error: 'too large', limit: MAX });
    return;
  }
  const name = req.query.name || 'unnamed';
  const sum = hex(checksum(text));
  post(`https://store.example.com/files/${encodeURIComponent(name)}`, { name, size: text.length, sum, text }, (stored) => {
    if (stored.sum === sum) {
      respond({ name, size: text.length, sum, id: stored.id });
    } else {
      console.error(`checksum of ${name} is ${stored.sum}, not ${sum}`);
      respond({ error: 'the store has other content' });
    }
  });
});
