const Papa = require('papaparse');

exports.handler = async (event) => {
  if (event.headers['content-type'] === 'application/json') {
    return { statusCode: 200, headers: { 'content-type': 'text/csv' }, body: Papa.unparse(JSON.parse(event.body), { quotes: (v) => typeof v === 'string', newline: '\n' }) };
  }
  const { data, errors, meta } = Papa.parse(event.body ?? '', { header: true, dynamicTyping: true, skipEmptyLines: 'greedy', transformHeader: (h) => h.trim().toLowerCase(), comments: '#' });
  return { statusCode: errors.length > 0 ? 422 : 200, body: JSON.stringify({ data, errors, fields: meta.fields, delimiter: meta.delimiter }) };
};
