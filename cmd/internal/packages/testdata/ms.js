const ms = require('ms');

exports.handler = async (event) => {
  const { in: text = '1h', long } = event.queryStringParameters ?? {};
  const time = ms(text);
  if (time === undefined || Number.isNaN(time)) return { statusCode: 400, body: `no time: ${text}` };
  try {
    return { statusCode: 200, body: JSON.stringify({ time, short: ms(time), long: ms(time, { long: Boolean(long) }), wrong: ms({}) }) };
  } catch (e) {
    return { statusCode: 500, body: e.message };
  }
};
