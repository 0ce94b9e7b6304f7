import { customAlphabet, nanoid, urlAlphabet } from 'nanoid';
import { nanoid as weak } from 'nanoid/non-secure';

const code = customAlphabet('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 8);

// Short links: an id, a code for people, and one that need not be secret.
export default (request: Request) => {
  const { searchParams } = new URL(request.url);
  const size = Number(searchParams.get('size') ?? 21);
  if (!(size > 0 && size <= 64)) return Response.json({ error: 'a size from 1 to 64' }, { status: 400 });
  return Response.json({ id: nanoid(size), other: nanoid(), code: code(), long: code(16), weak: weak(10), letters: urlAlphabet.length });
};
