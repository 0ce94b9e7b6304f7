const bcrypt = require('bcryptjs');

const known = '$2b$04$abcdefghijklmnopqrstuu2r9OfJnfCsdneAXAGHnS4UpFFP8WIrW';

exports.handler = async (event) => {
  const { password, hash } = JSON.parse(event.body);
  if (hash) return { statusCode: (await bcrypt.compare(password, hash)) ? 200 : 401, body: JSON.stringify({ rounds: bcrypt.getRounds(hash), same: bcrypt.compareSync(password, known) }) };
  const made = await bcrypt.hash(password, '$2b$04$abcdefghijklmnopqrstuu');
  return { statusCode: 201, body: JSON.stringify({ made, salt: bcrypt.getSalt(made) === '$2b$04$abcdefghijklmnopqrstuu', salted: bcrypt.genSaltSync(4).length }) };
};
