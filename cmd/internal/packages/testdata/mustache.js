const Mustache = require('mustache');

const page = '<h1>{{title}}</h1>\n{{#items}}\n  <li>{{> line}}</li>\n{{/items}}\n{{^items}}nothing{{/items}}{{{raw}}}{{&raw}}{{! a comment }}{{#shout}}{{title}}{{/shout}}{{=<% %>=}}<% a.b %>';
const partials = { line: '{{name}}: {{price}}{{^price}}free{{/price}}' };
Mustache.parse(page);

exports.handler = async (event) => {
  const view = JSON.parse(event.body);
  view.shout = () => (text, render) => render(text).toUpperCase();
  try {
    return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: Mustache.render(view.template || page, view, partials) };
  } catch (e) {
    return { statusCode: 400, body: e.message };
  }
};
