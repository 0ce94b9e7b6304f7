const stringifier = require('fast-json-stringify');

const stringify = stringifier({
  type: 'object',
  properties: { name: { type: 'string' }, size: { type: 'integer' }, tags: { type: 'array', items: { type: 'string' } }, extra: { type: 'object', additionalProperties: true } },
  required: ['name'],
});

exports.handler = async (event) => {
  try {
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: stringify(JSON.parse(event.body)) };
  } catch (e) {
    return { statusCode: 400, body: e.message };
  }
};
