import { current, enableMapSet, enablePatches, original, produce, produceWithPatches, applyPatches } from 'immer';

enableMapSet();
enablePatches();
type Cart = { items: { sku: string; count: number }[]; total: number; seen: Set<string>; prices: Map<string, number> };
const empty: Cart = { items: [], total: 0, seen: new Set(), prices: new Map([['a', 3], ['b', 5]]) };

export default async (request: Request) => {
  const steps = (await request.json()) as { sku: string; count: number }[];
  let cart = empty;
  const patches: unknown[] = [];
  for (const step of steps) {
    const [next, forward, back] = produceWithPatches(cart, (draft) => {
      const item = draft.items.find((i) => i.sku === step.sku);
      if (item) item.count += step.count;
      else draft.items.push(step);
      draft.items = draft.items.filter((i) => i.count > 0);
      draft.seen.add(step.sku);
      draft.total = current(draft).items.reduce((sum, i) => sum + i.count * (draft.prices.get(i.sku) ?? 1), 0);
      if (original(draft)!.total > 100) delete (draft as Partial<Cart>).total;
    });
    patches.push(forward, applyPatches(next, back).total);
    cart = next;
  }
  let frozen = false;
  try {
    cart.items.push({ sku: 'x', count: 1 });
  } catch {
    frozen = true;
  }
  return Response.json({ cart, seen: [...cart.seen], patches, frozen, same: produce(cart, () => {}) === cart, empty: empty.items.length });
};
