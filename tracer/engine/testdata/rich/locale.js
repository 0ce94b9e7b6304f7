const results = [];
exports.handler = async () => {
  for (const n of [0, -0, 1, 999, 1000, 1234567.891, -1234.5, 0.0005, 1.0005, 0.9995, 999.9996, -0.0001, 1e21, 1.2345e-7, 2.5e25, 123456789012345680000, NaN, Infinity, -Infinity, 0.1 + 0.2, 1 / 3, 2 / 3, 1e-10, 5e-324, 1.7976931348623157e308]) results.push(n.toLocaleString(), n.toLocaleString('en-US'));
  for (const n of [0n, -1234567n, 12345678901234567890n]) results.push(n.toLocaleString());
  for (const ms of [0, 1e12, 1700000000000, 43200000, 43199999, 86399999, -1, NaN]) { const d = new Date(ms); results.push(d.toLocaleString(), d.toLocaleDateString(), d.toLocaleTimeString('en-US')); }
  results.push([1234.5, new Date(0), null, 'x'].toLocaleString(), 'abc'.toLocaleUpperCase(), 'ABC'.toLocaleLowerCase('en'), (5).toLocaleString.name, Date.prototype.toLocaleString.length);
  const words = ['a', 'A', 'b', 'B', '', ' ', 'a b', 'ab', 'a-b', 'a_b', '1', '10', '2', 'Z', 'z', 'é', 'e', 'f', 'ä', '!', '.', 'aa', 'Aa', 'aA', 'AB', '~', '$', '#x', '(', 'ñ', 'ß', 'ss'];
  results.push([...words].sort((x, y) => x.localeCompare(y)).join('|'));
  for (const x of words) results.push(words.map((y) => x.localeCompare(y)).join(''));
  return results;
};
