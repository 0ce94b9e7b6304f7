module.exports = (req, res) => {
  const { name = 'World' } = req.query;
  if (req.method === 'POST') {
    const words = Object.entries(req.body || {}).map(([key, value]) => `${key}=${value}`);
    res.setHeader('X-Words', String(words.length));
    return res.status(201).json({ name, words });
  }
  res.status(200).send(`Hello ${name}!`);
};
