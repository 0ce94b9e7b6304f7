const slugify = require('slugify');

slugify.extend({ '☢': 'radioactive' });

exports.handler = async (event) => {
  const { title = '', locale } = event.queryStringParameters ?? {};
  return { statusCode: 200, body: JSON.stringify([slugify(title), slugify(title, { lower: true, strict: true, locale }), slugify(title, { replacement: '_', remove: /[*+~.()'"!:@]/g })]) };
};
