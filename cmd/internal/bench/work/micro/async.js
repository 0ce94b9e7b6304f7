// Async functions and a generator: three awaits of calls, in a loop, some of them caught.
const { listen, respond } = require('containerless');

const prices = { a: 3, b: 5, c: 8 };

async function price(name) {
  if (!(name in prices)) throw new Error(`no ${name}`);
  return prices[name];
}

async function line({ name, count }) {
  try {
    const each = await price(name);
    const discount = await (count > 10 ? Promise.resolve(1) : 0);
    return await total(each - discount, count);
  } catch (e) {
    return 0;
  }
}

async function total(each, count) {
  return each * count;
}

function* pages(list, size) {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

listen(async (req) => {
  let sum = 0;
  for (const page of pages(req.body, 4)) {
    for (const n of await Promise.all(page.map(line))) sum += n;
  }
  respond({ sum });
});
