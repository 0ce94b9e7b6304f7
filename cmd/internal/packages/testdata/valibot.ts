import * as v from 'valibot';

const Login = v.pipe(
  v.object({
    email: v.pipe(v.string(), v.trim(), v.email('no address')),
    password: v.pipe(v.string(), v.minLength(8)),
    remember: v.optional(v.boolean(), false),
    device: v.variant('kind', [v.object({ kind: v.literal('phone'), number: v.string() }), v.object({ kind: v.literal('web') })]),
    scopes: v.array(v.picklist(['read', 'write'])),
    since: v.optional(v.pipe(v.string(), v.isoDate(), v.transform((s) => new Date(s).getTime()))),
  }),
  v.forward(v.check((l) => l.password !== l.email, 'not the same'), ['password']),
);

export default async (request: Request) => {
  const result = v.safeParse(Login, await request.json());
  if (result.success) return Response.json(result.output);
  return Response.json({ flat: v.flatten(result.issues), all: result.issues.map((i) => [v.getDotPath(i), i.message]) }, { status: 422 });
};
