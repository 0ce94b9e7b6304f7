const jwt = require('jsonwebtoken');

const secret = 'a secret of the test';

// Gives tokens for a name, and says whose a token is.
exports.handler = async (event) => {
  const header = event.headers.authorization;
  if (!header) {
    const { name, hours } = JSON.parse(event.body || '{}');
    if (!name) return { statusCode: 400, body: 'a name is needed' };
    const token = jwt.sign({ name, admin: name === 'ada' }, secret, { expiresIn: `${hours || 1}h`, issuer: 'decant', audience: 'tests' });
    return { statusCode: 201, body: JSON.stringify({ token, decoded: jwt.decode(token, { complete: true }) }) };
  }
  try {
    const claims = jwt.verify(header.replace(/^Bearer /, ''), secret, { issuer: 'decant', audience: 'tests', algorithms: ['HS256'] });
    return { statusCode: claims.admin ? 200 : 403, body: JSON.stringify(claims) };
  } catch (e) {
    return { statusCode: 401, body: JSON.stringify({ name: e.name, message: e.message, expired: e instanceof jwt.TokenExpiredError }) };
  }
};
