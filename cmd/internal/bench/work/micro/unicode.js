// Text that is not ASCII: UTF-8 in and out, UTF-16 units between, some of them pairs.
const { listen, respond } = require('containerless');

listen((req) => {
  const text = req.body.text;
  let wide = 0;
  let pairs = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 127) wide++;
    if (c >= 0xd800 && c < 0xdc00) pairs++;
  }
  const words = text.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  respond({ wide, pairs, words: words.length, longest, text: words.reverse().join('·') });
});
