export interface Order {
  item: string;
  count: number;
}

export function parseOrder(text: string): Order {
  const { item, count = 1 } = JSON.parse(text) as Partial<Order>;
  if (typeof item !== 'string' || item === '') throw new Error('an order needs an item');
  if (!Number.isInteger(count) || count < 1) throw new Error(`not a count: ${count}`);
  return { item, count };
}
