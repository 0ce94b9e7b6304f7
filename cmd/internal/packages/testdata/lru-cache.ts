import { LRUCache } from 'lru-cache';

// Answers what a small cache holds after a list of steps.
export default async (request: Request) => {
  const steps = (await request.json()) as [string, string, number?][];
  const gone: string[] = [];
  const cache = new LRUCache<string, number>({ max: 3, maxSize: 10, sizeCalculation: (v) => v, ttl: 1000, dispose: (v, k, why) => gone.push(`${k}=${v} ${why}`) });
  const seen: unknown[] = [];
  for (const [what, key, value] of steps) {
    if (what === 'set') cache.set(key, value!);
    else if (what === 'get') seen.push(cache.get(key) ?? null);
    else if (what === 'delete') seen.push(cache.delete(key));
    else seen.push(cache.peek(key) ?? 'no');
  }
  return Response.json({ seen, gone, entries: [...cache.entries()], size: cache.calculatedSize, has: cache.has('a'), dump: cache.dump().length });
};
