import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';

type Note = { id: number; text: string };
const notes: Note[] = [{ id: 1, text: 'buy milk' }, { id: 2, text: '<b>bold</b>' }];

const app = new Hono<{ Variables: { user: string } }>();
app.use('*', async (c, next) => {
  await next();
  c.header('x-powered-by', 'notes');
});
app.use('/api/*', cors({ origin: 'https://example.com', allowMethods: ['GET', 'POST'] }));
app.use('/admin/*', async (c, next) => {
  const user = getCookie(c, 'user');
  if (!user) throw new HTTPException(401, { message: 'who are you?' });
  c.set('user', user);
  await next();
});

app.get('/', (c) => c.text('notes'));
app.get('/page', (c) => c.html(html`<ul>${notes.map((n) => html`<li>${n.text}</li>`)}</ul>`));
app.get('/cached', etag(), (c) => c.text('always the same'));
const api = app.basePath('/api');
api.get('/notes', (c) => c.json(notes.filter((n) => n.text.includes(c.req.query('q') ?? ''))));
api.get('/notes/:id{[0-9]+}', (c) => {
  const note = notes.find((n) => n.id === Number(c.req.param('id')));
  return note ? c.json(note) : c.notFound();
});
api.post('/notes', async (c) => {
  const { text } = await c.req.json<{ text?: string }>();
  if (!text) return c.json({ error: 'no text' }, 400);
  return c.json({ id: notes.length + 1, text }, 201, { location: `/api/notes/${notes.length + 1}` });
});
app.get('/admin/hello', (c) => {
  setCookie(c, 'seen', 'yes', { path: '/', httpOnly: true, maxAge: 60 });
  return c.text(`hello ${c.get('user')}`);
});
app.get('/old/*', (c) => c.redirect('/api/notes', 301));
app.get('/broken', () => {
  throw new Error('broken');
});
app.onError((e, c) => (e instanceof HTTPException ? e.getResponse() : c.json({ error: e.message }, 500)));
app.notFound((c) => c.json({ error: `no ${c.req.path}` }, 404));

export default app;
