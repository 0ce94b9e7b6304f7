import { createHash } from 'node:crypto';
import { parseOrder, type Order } from './lib/order';
import { total } from './lib/price';

interface Event {
  body?: string;
  isBase64Encoded: boolean;
  Records?: { messageId: string; body: string }[];
}

// Orders come over HTTP, or in batches from a queue.
export const handler = async (event: Event) => {
  if (event.Records) {
    const orders = event.Records.map((r) => parseOrder(r.body));
    return { batchItemFailures: [], sum: orders.reduce((sum, o) => sum + total(o), 0) };
  }
  let order: Order;
  try {
    order = parseOrder(event.body ?? '');
  } catch (e) {
    console.warn('refused:', (e as Error).message);
    return { statusCode: 400, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: (e as Error).message }) };
  }
  const stock = await fetch(`https://stock.example.com/${order.item}`);
  if (!stock.ok) return { statusCode: 404, body: 'no such item' };
  const { left } = (await stock.json()) as { left: number };
  if (left < order.count) {
    return { statusCode: 409, body: `only ${left} left` };
  }
  const id = createHash('sha256').update(`${order.item}:${order.count}`).digest('hex').slice(0, 12);
  return { statusCode: 201, headers: { location: `/orders/${id}` }, body: JSON.stringify({ id, total: total(order) }) };
};
