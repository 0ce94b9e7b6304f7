// Sorts records by two keys with a comparison of its own.
const { listen, respond } = require('containerless');

listen((req) => {
  const list = req.body.list.slice();
  list.sort((a, b) => a.age - b.age || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  respond(list.map((p) => p.name).join(','));
});
