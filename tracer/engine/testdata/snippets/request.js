const { listen, respond } = require('containerless');
listen(req => {
  console.log(Object.keys(req).join(), req.body, typeof req.body);
  respond({ req, proto: Object.getPrototypeOf(req.query) === Object.prototype, array: Object.values(req.query).map(Array.isArray) });
});
