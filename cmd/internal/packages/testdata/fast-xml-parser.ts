import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseAttributeValue: true, isArray: (name) => name === 'item', processEntities: true });
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

export default async (request: Request) => {
  const text = await request.text();
  const valid = XMLValidator.validate(text);
  if (valid !== true) return Response.json(valid, { status: 400 });
  const value = parser.parse(text);
  return Response.json({ value, xml: builder.build(value) });
};
