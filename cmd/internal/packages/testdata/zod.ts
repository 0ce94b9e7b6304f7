import { z } from 'zod';

// The library makes code of schemas when it runs, unless it is asked not to.
z.config({ jitless: true });

// What a subscription must look like; each answer says what is wrong with it.
const Address = z.object({ street: z.string().min(1), city: z.string(), zip: z.string().regex(/^\d{5}$/, 'five digits') });
const Subscription = z
  .object({
    email: z.email(),
    name: z.string().trim().min(2).max(40),
    age: z.coerce.number().int().min(18).optional(),
    plan: z.enum(['free', 'team', 'company']).default('free'),
    tags: z.array(z.string().toLowerCase()).max(3).default([]),
    address: Address.nullable(),
    contact: z.discriminatedUnion('by', [
      z.object({ by: z.literal('mail') }),
      z.object({ by: z.literal('phone'), number: z.string().startsWith('+') }),
    ]),
    limits: z.record(z.string(), z.number().positive()).optional(),
  })
  .refine((s) => s.plan === 'free' || s.address !== null, { message: 'a paid plan needs an address', path: ['address'] })
  .transform((s) => ({ ...s, key: s.email.split('@')[0] }));

export default async (request: Request) => {
  const result = Subscription.safeParse(await request.json());
  if (result.success) return Response.json(result.data, { status: 201 });
  return Response.json({ issues: result.error.issues, fields: z.flattenError(result.error) }, { status: 422 });
};
