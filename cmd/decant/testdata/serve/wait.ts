import { randomUUID } from 'node:crypto';

export default {
  async fetch(request: Request, env: Record<string, string>): Promise<Response> {
    const ms = Number(new URL(request.url).searchParams.get('ms'));
    const begin = Date.now();
    await new Promise((resolve) => setTimeout(resolve, ms));
    return new Response(`${env.NAME} ${Date.now() - begin} ${randomUUID()}`, { status: 201 });
  },
};
