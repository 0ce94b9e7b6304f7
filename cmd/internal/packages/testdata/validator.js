const validator = require('validator');

// Checks of a form, and what is left of it when it is cleaned.
exports.handler = async (event) => {
  const form = JSON.parse(event.body || '{}');
  const text = (name) => String(form[name] ?? '');
  const checks = {
    email: validator.isEmail(text('email')),
    url: validator.isURL(text('url'), { protocols: ['https'], require_protocol: true }),
    card: validator.isCreditCard(text('card')),
    iban: validator.isIBAN(text('iban')),
    ip: validator.isIP(text('ip')),
    phone: validator.isMobilePhone(text('phone'), 'de-DE'),
    zip: validator.isPostalCode(text('zip'), 'DE'),
    password: validator.isStrongPassword(text('password'), { minLength: 10 }),
    date: validator.isISO8601(text('date'), { strict: true }),
    uuid: validator.isUUID(text('id'), 4),
    amount: validator.isDecimal(text('amount'), { decimal_digits: '2' }) && validator.isCurrency(text('amount')),
    slug: validator.isSlug(text('slug')),
    json: validator.isJSON(text('json')),
    hex: validator.isHexColor(text('hex')),
    bytes: validator.isByteLength(text('note'), { max: 20 }),
  };
  const cleaned = { email: validator.normalizeEmail(text('email')), note: validator.escape(validator.stripLow(validator.trim(text('note')))), number: validator.toFloat(text('amount')), yes: validator.toBoolean(text('yes'), true) };
  return { statusCode: Object.values(checks).every(Boolean) ? 200 : 422, body: JSON.stringify({ checks, cleaned }) };
};
