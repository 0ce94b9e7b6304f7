const { app } = require('@azure/functions');

const tasks = [{ id: 1, title: 'write' }, { id: 2, title: 'test' }];

app.http('tasks', {
  methods: ['GET', 'POST'],
  authLevel: 'anonymous',
  handler: async (request, context) => {
    context.log(`${request.method} ${new URL(request.url).pathname}`);
    if (request.method === 'POST') {
      const { title } = await request.json();
      return { status: 201, jsonBody: { id: tasks.length + 1, title } };
    }
    const word = request.query.get('q');
    const found = word ? tasks.filter((t) => t.title.includes(word)) : tasks;
    if (found.length === 0) return { status: 404, body: 'nothing found' };
    return { jsonBody: found, headers: { 'x-count': String(found.length) } };
  },
});

app.timer('tidy', {
  schedule: '0 0 * * * *',
  handler: async (timer, context) => {
    context.warn(timer.isPastDue ? 'late' : 'in time');
    return tasks.length;
  },
});
