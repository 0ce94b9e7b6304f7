// Finds a shortest way through a grid by breadth-first search: from S to E, around the walls (#).
const { listen, respond } = require('containerless');

const STEPS = [
  { x: 0, y: -1, name: 'U' },
  { x: 1, y: 0, name: 'R' },
  { x: 0, y: 1, name: 'D' },
  { x: -1, y: 0, name: 'L' },
];

// find returns the place of a character in the grid, or null.
function find(grid, mark) {
  for (let y = 0; y < grid.length; y++) {
    const x = grid[y].indexOf(mark);
    if (x >= 0) return { x, y };
  }
  return null;
}

// search returns the cell at the end, linked back to the start, or null.
function search(grid, start, end) {
  const seen = {};
  const queue = [{ x: start.x, y: start.y, from: null, step: '' }];
  seen[`${start.x},${start.y}`] = true;
  for (let head = 0; head < queue.length; head++) {
    const cell = queue[head];
    if (cell.x === end.x && cell.y === end.y) return cell;
    for (const step of STEPS) {
      const x = cell.x + step.x;
      const y = cell.y + step.y;
      const row = grid[y];
      if (row === undefined || x < 0 || x >= row.length || row[x] === '#') continue;
      const key = `${x},${y}`;
      if (seen[key]) continue;
      seen[key] = true;
      queue.push({ x, y, from: cell, step: step.name });
    }
  }
  return null;
}

// route reads the steps back from the end.
function route(cell) {
  const steps = [];
  while (cell.from !== null) {
    steps.push(cell.step);
    cell = cell.from;
  }
  return steps.reverse().join('');
}

listen((req) => {
  const grid = req.body.grid;
  if (!Array.isArray(grid)) {
    respond({ error: 'send {"grid": ["S.#", "..E"]}' });
    return;
  }
  const start = find(grid, 'S');
  const end = find(grid, 'E');
  if (!start || !end) {
    respond({ error: 'the grid needs an S and an E' });
    return;
  }
  try {
    const last = search(grid, start, end);
    if (last === null) {
      respond({ steps: -1 });
    } else {
      const way = route(last);
      respond({ steps: way.length, way });
    }
  } catch (problem) {
    respond({ error: problem.message });
  }
});
