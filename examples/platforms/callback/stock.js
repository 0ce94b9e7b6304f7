// A Lambda that gives its answer to a callback: how many of an article are left.
'use strict';

const stock = { pen: 12, ink: 0, paper: 250 };

const answer = (statusCode, body) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

function find(name, done) {
  setTimeout(() => {
    if (name in stock) done(null, { name, left: stock[name] });
    else done(new Error(`there is no ${name}`));
  }, 5);
}

exports.handler = (event, context, callback) => {
  context.callbackWaitsForEmptyEventLoop = false;
  const name = event.rawPath.slice(1);
  if (event.requestContext.http.method !== 'GET') return callback(null, { statusCode: 405 });
  if (name === '') return callback(null, Object.keys(stock));
  if (name === 'broken') return callback('the shelf is empty');
  find(name, (error, article) => {
    if (error) {
      console.warn('%s: %s', context.functionName, error.message);
      return callback(null, answer(404, { error: error.message }));
    }
    console.log({ article, left: article.left > 0 });
    callback(null, answer(200, article));
  });
};
