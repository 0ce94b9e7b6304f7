const { listen, respond } = require('containerless');
listen((req) => respond(req.path));
