const Handlebars = require('handlebars');

Handlebars.registerHelper('upper', (text) => String(text).toUpperCase());
Handlebars.registerPartial('line', '<li>{{upper name}}{{#if price}}: {{price}}{{else}} (free){{/if}}</li>');
const page = Handlebars.compile('<h1>{{title}}</h1><ul>{{#each items}}{{> line}}{{/each}}</ul>{{{raw}}}{{#unless items}}nothing{{/unless}}');

exports.handler = async (event) => ({ statusCode: 200, headers: { 'content-type': 'text/html' }, body: page(JSON.parse(event.body)) });
