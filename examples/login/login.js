// Looks a user up in a document of passwords and says whether the one given is right.
const { listen, get, respond } = require('containerless');

listen(function (req) {
  const { username: u, password: p } = req.body;
  if (u === undefined || p === undefined) {
    respond({ error: 'username and password are needed' });
    return;
  }
  get('passwords.json', function (resp) {
    if (resp[u] === p) {
      respond('ok');
    } else {
      respond('error');
    }
  });
});
