// Builds text by appending: lines of a table, as a report or a page would be.
const { listen, respond } = require('containerless');

function row(cells, mark) {
  let line = mark;
  for (const cell of cells) line += ' ' + cell + ' ' + mark;
  return line + '\n';
}

listen((req) => {
  let text = '';
  for (let i = 0; i < req.body.rows; i++) {
    text += row([i, 'name-' + i, (i * 7) % 13], '|');
  }
  respond(text.toUpperCase() + text.length);
});
