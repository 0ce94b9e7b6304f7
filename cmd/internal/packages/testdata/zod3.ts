import { z } from 'zod/v3';

// An order, in the form of the library's third version.
const Item = z.object({ sku: z.string().regex(/^[A-Z]{2}-\d+$/), count: z.number().int().positive(), note: z.string().optional() }).strict();
const Order = z.object({
  id: z.string().uuid(),
  placed: z.string().datetime().transform((text) => new Date(text)),
  items: z.array(Item).nonempty(),
  payment: z.union([z.object({ card: z.string().length(4) }), z.object({ iban: z.string().min(15) })]),
  priority: z.enum(['low', 'high']).default('low'),
  meta: z.record(z.unknown()).optional(),
});

export default async (request: Request) => {
  const result = Order.safeParse(await request.json());
  if (!result.success) return Response.json({ errors: result.error.flatten(), issues: result.error.issues }, { status: 422 });
  const { items, placed } = result.data;
  return Response.json({ ...result.data, year: placed.getUTCFullYear(), count: items.reduce((sum, i) => sum + i.count, 0) });
};
