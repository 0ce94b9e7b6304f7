import { array, boolean, date, lazy, mixed, number, object, ref, string, ValidationError } from 'yup';

const schema = object({
  name: string().trim().required().min(2, 'the name is too short'),
  email: string().email(),
  age: number().integer().positive().nullable(),
  born: date().max(new Date('2020-01-01')),
  terms: boolean().oneOf([true], 'the terms must be accepted'),
  password: string().matches(/\d/, 'a digit is needed'),
  again: string().oneOf([ref('password')], 'not the same'),
  tags: array().of(string().lowercase()).max(2),
  kind: mixed<'a' | 'b'>().oneOf(['a', 'b']).default('a'),
  company: string().when('kind', { is: 'b', then: (s) => s.required('a company is needed') }),
  extra: lazy((v) => (typeof v === 'number' ? number().max(3) : string().nullable())),
});

export default async (request: Request) => {
  try {
    return Response.json(await schema.validate(await request.json(), { abortEarly: false, stripUnknown: true }));
  } catch (e) {
    if (!(e instanceof ValidationError)) throw e;
    return Response.json({ errors: e.errors, inner: e.inner.map((i) => [i.path, i.type]) }, { status: 422 });
  }
};
