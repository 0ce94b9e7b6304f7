// Makes src/unicode/collation.rs of the order that Node.js has in the locale en-US: node tests/collation.js [file]
'use strict';
const fs = require('fs');
const path = require('path');
const into = process.argv[2] || path.join(__dirname, '../src/unicode/collation.rs');

const of = (sensitivity) => new Intl.Collator('en-US', { sensitivity }).compare;
const base = of('base'), accent = of('accent'), variant = of('variant');

// What has one collation element, or that of a letter with those of one or two marks. Others are left out.
const plain = [], marked = [];
const extra = [0x2013, 0x2014, 0x2022, 0x20ac];
for (let c = 0; c < 0x250; c++) {
  const s = String.fromCharCode(c), d = s.normalize('NFD');
  if (s.normalize('NFKD') !== d) continue;
  if (d.length > 1 && /^[A-Za-z][\u0300-\u036f]{1,2}$/.test(d)) marked.push([c, d]);
  else if (c < 0x80 || c < 0x100 && !/[ÆæßØøÐðÞþ]/.test(s)) plain.push(c);
}
plain.push(...extra);

const char = (c) => String.fromCharCode(c);
// rank numbers the classes of an order, from `first` on.
function rank(all, compare, first) {
  const sorted = [...all].sort(compare), ranks = new Map();
  let n = first;
  sorted.forEach((s, i) => {
    if (i > 0 && compare(sorted[i - 1], s) !== 0) n++;
    ranks.set(s, n);
  });
  return ranks;
}
const ignorable = (s) => base('a' + s + 'b', 'ab') === 0;
const primaries = rank(plain.map(char).filter((s) => !ignorable(s)), base, 1);
const marks = rank([...new Set(marked.flatMap(([, d]) => [...d.slice(1)]))], (a, b) => accent('a' + a, 'a' + b), 2);

const rows = [];
for (const c of plain) {
  const s = char(c);
  if (ignorable(s)) {
    if (variant('a' + s + 'b', 'ab') !== 0) throw new Error(`U+${c.toString(16)} is ignored in part`);
    continue;
  }
  const small = s.toLowerCase();
  if (s !== small && (accent(s, small) !== 0 || variant(s, small) <= 0)) throw new Error(`${s} is not the capital of ${small}`);
  rows.push([c, primaries.get(s), 0, 0, s !== small]);
}
for (const [c, d] of marked) rows.push([c, primaries.get(d[0]), marks.get(d[1]), d[2] ? marks.get(d[2]) : 0, d[0] < 'a']);
const ignored = plain.filter((c) => ignorable(char(c)));
for (const c of ignored) rows.push([c, 0, 0, 0, false]);
rows.sort((a, b) => a[0] - b[0]);

const text = rows.map((r) => `(${r.map(Number).join(', ')}),`);
const lines = [''];
for (const t of text) {
  const last = lines[lines.length - 1];
  if (last.length + t.length > 112) lines.push(t); else lines[lines.length - 1] = last === '' ? t : last + ' ' + t;
}
fs.writeFileSync(into, `//! Made by tests/collation.js: see \`collate\`.

/// A character, its place in the order of letters (0 for none), its marks or 0, and 1 for a capital letter.
pub(super) type Row = (u16, u16, u8, u8, u8);

#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
${lines.map((l) => '    ' + l).join('\n')}
];
`);
console.log(rows.length, 'characters,', marks.size, 'marks');
