import { Marked } from 'marked';

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    link({ href, tokens }) {
      return `<a rel="nofollow" href="${href}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

// Markdown to HTML, or to the list of its headings.
export default async (request: Request) => {
  const text = await request.text();
  if (text === '') return new Response('nothing to show', { status: 400 });
  if (new URL(request.url).searchParams.has('headings')) {
    const found: string[] = [];
    marked.walkTokens(marked.lexer(text), (t) => {
      if (t.type === 'heading') found.push(`${t.depth} ${t.text}`);
    });
    return Response.json(found);
  }
  return new Response(marked.parse(text) as string, { headers: { 'content-type': 'text/html' } });
};
