// Writes twice, and has an arm that no sample takes between and after the writes.
const { listen, get, post, respond } = require('containerless');
listen((req) => {
  console.log('order of', req.query.item);
  post('orders', { item: req.query.item }, (order) => {
    if (order.big) console.log('a big one');
    post('audit', { order: order.id }, () => {
      get(`stock/${req.query.item}`, (stock) => {
        if (stock.left > 0) {
          respond({ id: order.id, left: stock.left });
        } else {
          post('refills', { item: req.query.item }, (refill) => respond({ id: order.id, refill: refill.id }));
        }
      });
    });
  });
});
