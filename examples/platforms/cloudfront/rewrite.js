function handler(event) {
  const request = event.request;
  const agent = request.headers['user-agent'];
  if (request.uri === '/old') {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: '/new' } },
    };
  }
  if (agent && agent.value.includes('Mobile')) request.headers['x-device'] = { value: 'mobile' };
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
