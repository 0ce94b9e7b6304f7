import { dump, load, YAMLException } from 'js-yaml';

export default async (request: Request) => {
  const text = await request.text();
  try {
    const value = load(text);
    if (request.headers.get('accept') === 'application/json') return Response.json(value ?? null);
    return new Response(dump(value, { indent: 2, sortKeys: true, lineWidth: 60 }), { headers: { 'content-type': 'application/yaml' } });
  } catch (e) {
    return Response.json({ name: (e as Error).name, reason: (e as YAMLException).reason, message: (e as Error).message }, { status: 400 });
  }
};
