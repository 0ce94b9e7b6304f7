const _ = require('lodash');

// A page about a list of sales. The library makes code of a template.
const summary = _.template('<%= count %> sales, <% _.forEach(names, function (name) { %><b><%- name %></b> <% }); %>');

exports.handler = async (event) => {
  const { sales } = JSON.parse(event.body);
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: summary({ count: sales.length, names: _.map(sales, 'who') }) };
};
