const answer = (statusCode, body) => ({ statusCode, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

exports.handler = async function (event) {
  if (event.httpMethod !== 'POST') return answer(405, { error: 'use POST' });
  const form = new URLSearchParams(event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body);
  const mail = (form.get('mail') || '').trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/.test(mail)) return answer(422, { error: 'not an address', mail });
  return answer(200, { mail, list: event.queryStringParameters.list || 'news' });
};
