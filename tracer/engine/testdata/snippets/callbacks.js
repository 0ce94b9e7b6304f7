const c = require('containerless');
let order = [];
c.listen(req => {
  order.push('start');
  c.get('json', v => { order.push(['json', v]); c.put('later', { n: order.length }, v => { order.push(v); c.respond(order); }); });
  c.post('text', 'héllo \ud800', v => order.push(v));
  c.post('only-callback', v => order.push(['only', v]));
  c.post('none', undefined); c.put('null', null); c.delete('gone', v => order.push(v)); c.get('nobody');
  c.post('fn', () => 1, undefined); c.post('arr', [1, 'two']); c.get({ toString() { return 'to-string'; } });
  Promise.resolve().then(() => order.push('micro'));
  order.push('end');
});
