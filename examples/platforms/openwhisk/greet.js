function main(params) {
  const name = params.name || 'stranger';
  if (params.__ow_method === 'delete') return { statusCode: 405 };
  if (params.html) return { headers: { 'Content-Type': 'text/html' }, body: `<p>Hello ${name}</p>` };
  return new Promise((resolve) => resolve({ body: { greeting: `Hello ${name}`, from: params.from } }));
}
