// Looks a user up in a document of passwords. What the comments in braces say is true of the samples; the
// stand-in for the pipeline that tests of the editors may run on takes its counts from them.
const c = require('containerless');

c.listen(function (req) {
  if (req.path === '/login') {
    c.get('passwords.json', function (resp) {
      if (resp[req.body.username] === req.body.password) { /* by good password */
        c.respond('ok');
      } else { /* by bad password */
        c.respond('error');
      }
    });
  } else { /* never */
    c.respond('nothing here');
  }
});
