import { z } from 'zod';

// The library as it is: it makes code of schemas when it runs.
const Point = z.object({ x: z.number(), y: z.number(), name: z.string().optional() });

export default async (request: Request) => {
  const result = Point.safeParse(await request.json());
  return result.success ? Response.json(result.data) : Response.json(z.treeifyError(result.error), { status: 422 });
};
