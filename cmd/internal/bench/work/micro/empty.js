// Does nothing: what a call costs by itself.
const { listen, respond } = require('containerless');

listen(() => respond(''));
