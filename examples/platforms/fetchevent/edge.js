addEventListener('fetch', (event) => {
  event.respondWith(handle(event.request));
});

async function handle(request) {
  const headers = new Headers({ 'x-served-by': 'edge' });
  const accepted = (request.headers.get('accept-language') || 'en').split(',').map((l) => l.split(';')[0].trim().slice(0, 2));
  const language = accepted.find((l) => l === 'de' || l === 'en') || 'en';
  headers.set('content-language', language);
  if (request.method === 'POST') return new Response(await request.text(), { headers });
  return new Response(language === 'de' ? 'Guten Tag' : 'Good day', { headers });
}
