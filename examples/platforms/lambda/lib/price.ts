import type { Order } from './order';

const prices: Record<string, number> = { tea: 450, coffee: 990 };

export function total({ item, count }: Order): number {
  const price = prices[item] ?? 100;
  return count >= 10 ? Math.round(price * count * 0.9) : price * count;
}
