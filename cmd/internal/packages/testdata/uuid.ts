import { v1, v3, v4, v5, v7, validate, version, parse, stringify, NIL } from 'uuid';

const SPACE = '1b671a64-40d5-491e-99b0-da01ff1f3341';

// Ids of every version, and what is known of one.
export default async (request: Request) => {
  const url = new URL(request.url);
  const name = url.searchParams.get('name') ?? 'nobody';
  const id = url.searchParams.get('id');
  if (id !== null) {
    if (!validate(id)) return Response.json({ id, valid: false }, { status: 400 });
    return Response.json({ id, valid: true, version: version(id), bytes: [...parse(id)], again: stringify(parse(id)), nil: id === NIL });
  }
  return Response.json({ random: v4(), named: v5(name, SPACE), url: v5(`https://example.com/${name}`, v5.URL), old: v3(name, v3.DNS), sortable: v7(), next: v7(), timed: v1().length, given: v4({ random: new Uint8Array(16).fill(7) }) });
};
