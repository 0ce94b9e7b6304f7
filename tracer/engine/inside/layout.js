// How the entries of an inspected value are set: on one line, in columns, or each on its own line.
(function (host) {
  'use strict';
  const { sqrt, max, min, round, floor } = Math;
  const gap = 2; // a comma and a space
  const plain = (c, text) => (c.colors ? host.width.bare(text) : text);

  // fits tells whether entries that begin at a column go on one line.
  const fits = (c, entries, start, base) => {
    let total = entries.length + start;
    if (total + entries.length > c.breakLength) return false;
    for (const entry of entries) {
      total += plain(c, entry).length;
      if (total > c.breakLength) return false;
    }
    return base === '' || !base.includes('\n');
  };

  // columnsOf is how many columns entries of these widths are set in; 0 and 1 mean none.
  const columnsOf = (c, widths, entries) => {
    let total = 0, longest = 0;
    for (const width of widths) {
      total += width + gap;
      longest = max(longest, width);
    }
    const widest = longest + gap;
    if (widest * 3 + c.indent >= c.breakLength || total / widest <= 5 && longest > 6) return 0;
    // A character is about two and a half times as high as it is wide: the block is to be a square. Short entries among
    // long ones bias it.
    const biased = max(widest - 3 - sqrt(widest - total / entries), 1);
    return min(round(sqrt(2.5 * biased * widths.length) / biased), floor((c.breakLength - c.indent) / widest), c.compact * 4, 15);
  };

  const allNumbers = (value, n) => {
    for (let i = 0; i < n; i++) {
      if (typeof value[i] !== 'number' && typeof value[i] !== 'bigint') return false;
    }
    return true;
  };

  // grouped sets the entries of a long array in columns: numbers to the right, all else to the left.
  const grouped = (c, output, value) => {
    const more = c.maxArrayLength < output.length; // the last one tells how many are left out
    const n = more ? output.length - 1 : output.length;
    const widths = [];
    for (let i = 0; i < n; i++) widths.push(host.width.of(output[i], c.colors));
    const columns = columnsOf(c, widths, output.length);
    if (columns <= 1) return output;
    const wide = [];
    for (let i = 0; i < columns; i++) {
      let most = 0;
      for (let j = i; j < n; j += columns) most = max(most, widths[j]);
      wide.push(most + gap);
    }
    const right = value === undefined || allNumbers(value, output.length);
    const rows = [];
    for (let i = 0; i < n; i += columns) {
      const end = min(i + columns, n);
      let row = '';
      for (let j = i; j < end - 1; j++) {
        const space = ' '.repeat(max(wide[j - i] - widths[j] - gap, 0));
        row += right ? `${space}${output[j]}, ` : `${output[j]}, ${space}`;
      }
      if (right) row += ' '.repeat(max(wide[end - 1 - i] - gap - widths[end - 1], 0));
      rows.push(row + output[end - 1]);
    }
    if (more) rows.push(output[n]);
    return rows;
  };

  // tight is the layout of compact: true.
  const tight = (c, output, base, open, close) => {
    if (fits(c, output, 0, base)) return `${open}${base ? ` ${base}` : ''} ${output.join(', ')} ${close}`;
    const indent = ' '.repeat(c.indent);
    const first = base === '' && open.length === 1 ? ' ' : `${base ? ` ${base}` : ''}\n${indent}  `;
    return `${open}${first}${output.join(`,\n${indent}  `)} ${close}`;
  };

  // join makes one text of entries; s has what stands before the braces, the braces, and whether it is a list.
  const join = (c, output, s, level, value) => {
    const { base, open, close } = s;
    if (c.compact === true) return tight(c, output, base, open, close);
    const before = base ? `${base} ` : '';
    if (typeof c.compact === 'number' && c.compact >= 1) {
      const entries = output.length;
      if (s.list && entries > 6) output = grouped(c, output, value);
      // The innermost levels share a line, as many as compact says.
      if (c.level - level < c.compact && entries === output.length && fits(c, output, output.length + c.indent + open.length + base.length + 10, base)) {
        const line = output.join(', ');
        if (!line.includes('\n')) return `${before}${open} ${line} ${close}`;
      }
    }
    const indent = `\n${' '.repeat(c.indent)}`;
    return `${before}${open}${indent}  ${output.join(`,${indent}  `)}${indent}${close}`;
  };
  return { join };
});
