import Ajv from 'ajv';
import schema from './ajv-schema.json';

// The library as it is: it makes code of schemas when it runs.
const ajv = new Ajv({ allErrors: true, useDefaults: true, coerceTypes: true });
const validate = ajv.compile(schema);

export default async (request: Request) => {
  const data = await request.json();
  return validate(data) ? Response.json(data) : Response.json(validate.errors, { status: 422 });
};
