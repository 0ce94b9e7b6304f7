// Recurses for ever when asked to.
const { listen, respond } = require('containerless');
function depth(n, go) {
  return n > 3 && go !== 'on' ? n : depth(n + 1, go) + 1;
}
listen((req) => respond(String(depth(0, req.query.go))));
