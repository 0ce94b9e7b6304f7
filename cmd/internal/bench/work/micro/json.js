// Takes a document apart, changes a part of every member, and writes it again.
const { listen, respond } = require('containerless');

listen((req) => {
  const orders = req.body.orders;
  const out = [];
  for (let i = 0; i < orders.length; i++) {
    const o = orders[i];
    out.push({ id: o.id, customer: o.customer.name, total: o.price * o.count, tags: o.tags, paid: !o.open });
  }
  respond({ orders: out, text: JSON.stringify(JSON.parse(JSON.stringify(out[0]))) });
});
