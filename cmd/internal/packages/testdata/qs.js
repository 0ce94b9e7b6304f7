const qs = require('qs');

// A form as an object, and an object as a form.
exports.handler = async (event) => {
  if (event.requestContext.http.method === 'GET') {
    const query = qs.parse(event.rawQueryString, { comma: true, depth: 3, arrayLimit: 5, allowDots: true });
    return { statusCode: 200, body: JSON.stringify({ query, again: qs.stringify(query, { arrayFormat: 'brackets', encodeValuesOnly: true }), sorted: qs.stringify(query, { allowDots: true, sort: (a, b) => a.localeCompare(b) }) }) };
  }
  const data = JSON.parse(event.body);
  const form = qs.stringify(data, { skipNulls: true, indices: false, serializeDate: (d) => d.toISOString(), filter: (key, value) => (key === 'secret' ? undefined : value) });
  return { statusCode: 200, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form };
};
