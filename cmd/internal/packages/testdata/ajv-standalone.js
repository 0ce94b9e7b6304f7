const validate = require('./ajv-validate'); // made by ajv-standalone.cjs of ajv-schema.json

exports.handler = async (event) => {
  const data = JSON.parse(event.body);
  return validate(data) ? { statusCode: 200, body: JSON.stringify(data) } : { statusCode: 422, body: JSON.stringify(validate.errors) };
};
