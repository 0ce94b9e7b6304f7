import * as cookie from 'cookie';

export default (request: Request) => {
  const cookies = cookie.parseCookie(request.headers.get('cookie') ?? '');
  const visits = Number(cookies.visits ?? 0) + 1;
  const headers = new Headers({ 'content-type': 'application/json' });
  headers.append('set-cookie', cookie.stringifySetCookie({ name: 'visits', value: String(visits), path: '/', maxAge: 3600, httpOnly: true, sameSite: 'lax' }));
  headers.append('set-cookie', cookie.stringifySetCookie({ name: 'last', value: 'a b;c', expires: new Date(86400000), secure: true, domain: 'example.com', priority: 'high' }));
  let refused = '';
  try {
    cookie.stringifySetCookie({ name: 'a=b', value: '' });
  } catch (e) {
    refused = (e as Error).message;
  }
  return new Response(JSON.stringify({ cookies, visits, refused, read: cookie.parseSetCookie('a=b; Path=/; Max-Age=5; Secure') }), { headers });
};
