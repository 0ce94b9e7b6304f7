import { AutoRouter, cors, error, html, json, StatusError, withParams, type IRequest } from 'itty-router';

const { preflight, corsify } = cors({ origin: ['https://example.com'], maxAge: 60 });
const router = AutoRouter({ base: '/v1', before: [preflight], finally: [corsify] });
const users = new Map([['1', { name: 'Ada' }], ['2', { name: 'Bob' }]]);

const signedIn = (request: IRequest) => (request.headers.get('authorization') ? undefined : error(401, 'sign in'));

router
  .get('/users', ({ query }) => [...users.values()].filter((u) => !query.name || u.name === query.name))
  .get('/users/:id', withParams, ({ id }) => users.get(id) ?? error(404, `no user ${id}`))
  .get('/files/:path+', ({ params }) => html(`<p>${params.path}</p>`))
  .get('/pages/:name.:ext?', ({ params }) => params)
  .post('/users', signedIn, async (request) => json({ created: await request.json() }, { status: 201 }))
  .delete('/users/:id', () => {
    throw new StatusError(403, { error: 'never', code: 7 });
  })
  .all('/teapot', () => new Response('short and stout', { status: 418 }));

export default { ...router };
