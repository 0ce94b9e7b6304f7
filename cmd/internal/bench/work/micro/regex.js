// Regular expressions: checks, captures, replacement.
const { listen, respond } = require('containerless');

const LINE = /^(\d{4}-\d\d-\d\d) \[(\w+)\] ([^:]+): (.*)$/;

listen((req) => {
  const levels = {};
  const out = [];
  for (const line of req.body.lines) {
    const m = LINE.exec(line);
    if (m === null) continue;
    levels[m[2]] = (levels[m[2]] || 0) + 1;
    out.push(m[3] + ' ' + m[4].replace(/\d+/g, '#'));
  }
  respond({ levels, out });
});
