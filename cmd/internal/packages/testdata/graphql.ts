import { buildSchema, execute, GraphQLError, parse, print, validate } from 'graphql';

const schema = buildSchema(`
  enum Genre { NOVEL POEM }
  type Book { id: ID! title: String! genre: Genre! author: Author! }
  type Author { name: String! books(first: Int = 10): [Book!]! }
  input NewBook { title: String!, genre: Genre = NOVEL }
  type Query { book(id: ID!): Book, books(genre: Genre): [Book!]! }
  type Mutation { add(book: NewBook!): Book! }
`);

const author = { name: 'Ada', books: ({ first }: { first: number }) => books.slice(0, first) };
const books = [{ id: '1', title: 'Notes', genre: 'NOVEL', author }, { id: '2', title: 'Verses', genre: 'POEM', author }];
const rootValue = {
  book: ({ id }: { id: string }) => {
    if (id === '0') throw new GraphQLError('no book has that id');
    return books.find((b) => b.id === id) ?? null;
  },
  books: async ({ genre }: { genre?: string }) => books.filter((b) => !genre || b.genre === genre),
  add: ({ book }: { book: { title: string; genre: string } }) => ({ id: '3', author, ...book }),
};

export default async (request: Request) => {
  const { query, variables } = (await request.json()) as { query: string; variables?: Record<string, unknown> };
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return Response.json({ errors }, { status: 400 });
    const result = await execute({ schema, document, rootValue, variableValues: variables });
    return Response.json({ ...result, query: print(document).length });
  } catch (e) {
    return Response.json({ errors: [e] }, { status: 400 });
  }
};
