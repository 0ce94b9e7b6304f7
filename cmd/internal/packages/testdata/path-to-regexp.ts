import { compile, match, parse, pathToRegexp } from 'path-to-regexp';

const routes = ['/users/:id', '/files/*path', '/blog{/:year{/:month}}', '/:"kind of"-:name.json'].map((path) => ({ path, match: match(path), tokens: parse(path).tokens.length }));
const link = compile('/users/:id/posts{/:post}');

export default (request: Request) => {
  const { pathname, searchParams } = new URL(request.url);
  for (const route of routes) {
    const found = route.match(pathname);
    if (found) return Response.json({ route: route.path, tokens: route.tokens, ...found, link: link({ id: 'a b', post: searchParams.get('post') ?? undefined }) });
  }
  const { regexp, keys } = pathToRegexp('/x/:y', { end: false, trailing: false });
  return Response.json({ regexp: regexp.source, keys }, { status: 404 });
};
