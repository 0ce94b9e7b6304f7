// Writes the code that ajv makes of a schema to a file.
const { readFileSync, writeFileSync } = require('fs');
const { default: Ajv } = require('ajv');
const { default: standalone } = require('ajv/dist/standalone');

const ajv = new Ajv({ allErrors: true, useDefaults: true, coerceTypes: true, code: { source: true } });
writeFileSync('ajv-validate.js', standalone(ajv, ajv.compile(JSON.parse(readFileSync('ajv-schema.json', 'utf8')))));
