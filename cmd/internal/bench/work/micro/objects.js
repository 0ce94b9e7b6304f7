// Many small objects with the same properties, read and written; a tree of them; a table by computed keys.
const { listen, respond } = require('containerless');

function insert(node, key) {
  if (node === null) return { key, count: 1, left: null, right: null };
  if (key < node.key) node.left = insert(node.left, key);
  else if (key > node.key) node.right = insert(node.right, key);
  else node.count += 1;
  return node;
}

function depth(node) {
  return node === null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
}

listen((req) => {
  let root = null;
  const table = {};
  const points = [];
  for (const key of req.body.keys) {
    root = insert(root, key);
    const name = 'k' + (key % 16);
    table[name] = (table[name] || 0) + 1;
    points.push({ x: key, y: key * 2, z: 0 });
  }
  for (const p of points) {
    p.z = p.x + p.y;
    p.x -= 1;
  }
  let sum = 0;
  for (const p of points) sum += p.x + p.y + p.z;
  respond({ depth: depth(root), sum, table });
});
