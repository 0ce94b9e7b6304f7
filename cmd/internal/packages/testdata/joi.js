const Joi = require('joi');

const schema = Joi.object({
  username: Joi.string().alphanum().min(3).max(12).required(),
  password: Joi.string().pattern(/^[a-zA-Z0-9]{3,30}$/),
  repeat: Joi.ref('password'),
  born: Joi.number().integer().min(1900).max(2013),
  email: Joi.string().email({ minDomainSegments: 2, tlds: false }),
  role: Joi.string().valid('user', 'admin').default('user'),
  tags: Joi.array().items(Joi.string().lowercase()).max(3).unique(),
  since: Joi.date().iso(),
  quota: Joi.when('role', { is: 'admin', then: Joi.number().required(), otherwise: Joi.forbidden() }),
}).with('username', 'born').xor('password', 'token');

exports.handler = async (event) => {
  const { value, error } = schema.validate(JSON.parse(event.body), { abortEarly: false });
  if (error) return { statusCode: 422, body: JSON.stringify(error.details.map((d) => [d.path.join('.'), d.type, d.message])) };
  return { statusCode: 200, body: JSON.stringify(value) };
};
