// Makes the tables of src/unicode from what Node.js knows: node tests/unicode.js [folder]
'use strict';
const fs = require('fs');
const path = require('path');
const into = process.argv[2] || path.join(__dirname, '../src/unicode');

const range = (a, b) => { let s = ''; for (let c = a; c <= b; c++) s += String.fromCodePoint(c); return s; };
const parts = [[0, range(0, 0xd7ff)], [0xe000, range(0xe000, 0x10ffff)]];

// ranges lists what a one-character pattern matches.
function ranges(pattern, flags) {
  const out = [];
  const add = (a, b) => {
    const last = out[out.length - 1];
    if (last && last[1] + 1 === a) last[1] = b; else out.push([a, b]);
  };
  const run = new RegExp(`(?:${pattern})+`, flags + 'g');
  const scan = (start, text) => {
    // Places in the text are units: what is beyond the first plane has two.
    for (const m of text.matchAll(run)) {
      const code = (i) => start + (start === 0 || i <= 0x2000 ? i : 0x2000 + (i - 0x2000) / 2);
      add(code(m.index), code(m.index + m[0].length) - 1);
    }
  };
  scan(...parts[0]);
  const one = new RegExp(`^(?:${pattern})$`, flags);
  for (let c = 0xd800; c <= 0xdfff; c++) if (one.test(String.fromCharCode(c))) add(c, c);
  scan(...parts[1]);
  return out;
}

function varint(bytes, n) {
  for (; n > 127; n >>>= 7) bytes.push(n & 127 | 128);
  bytes.push(n);
}

const accepts = (p) => { try { new RegExp(`\\p{${p}}`, 'u'); return true; } catch { return false; } };

const categories = `Cased_Letter LC|Close_Punctuation Pe|Connector_Punctuation Pc|Control Cc cntrl|Currency_Symbol Sc|Dash_Punctuation Pd|Decimal_Number Nd digit|Enclosing_Mark Me|Final_Punctuation Pf|Format Cf|Initial_Punctuation Pi|Letter L|Letter_Number Nl|Line_Separator Zl|Lowercase_Letter Ll|Mark M Combining_Mark|Math_Symbol Sm|Modifier_Letter Lm|Modifier_Symbol Sk|Nonspacing_Mark Mn|Number N|Open_Punctuation Ps|Other C|Other_Letter Lo|Other_Number No|Other_Punctuation Po|Other_Symbol So|Paragraph_Separator Zp|Private_Use Co|Punctuation P punct|Separator Z|Space_Separator Zs|Spacing_Mark Mc|Surrogate Cs|Symbol S|Titlecase_Letter Lt|Unassigned Cn|Uppercase_Letter Lu`.split('|');
const binary = `ASCII|ASCII_Hex_Digit AHex|Alphabetic Alpha|Any|Assigned|Bidi_Control Bidi_C|Bidi_Mirrored Bidi_M|Case_Ignorable CI|Cased|Changes_When_Casefolded CWCF|Changes_When_Casemapped CWCM|Changes_When_Lowercased CWL|Changes_When_NFKC_Casefolded CWKCF|Changes_When_Titlecased CWT|Changes_When_Uppercased CWU|Dash|Default_Ignorable_Code_Point DI|Deprecated Dep|Diacritic Dia|Emoji|Emoji_Component EComp|Emoji_Modifier EMod|Emoji_Modifier_Base EBase|Emoji_Presentation EPres|Extended_Pictographic ExtPict|Extender Ext|Grapheme_Base Gr_Base|Grapheme_Extend Gr_Ext|Hex_Digit Hex|IDS_Binary_Operator IDSB|IDS_Trinary_Operator IDST|ID_Continue IDC|ID_Start IDS|Ideographic Ideo|Join_Control Join_C|Logical_Order_Exception LOE|Lowercase Lower|Math|Noncharacter_Code_Point NChar|Pattern_Syntax Pat_Syn|Pattern_White_Space Pat_WS|Quotation_Mark QMark|Radical|Regional_Indicator RI|Sentence_Terminal STerm|Soft_Dotted SD|Terminal_Punctuation Term|Unified_Ideograph UIdeo|Uppercase Upper|Variation_Selector VS|White_Space space|XID_Continue XIDC|XID_Start XIDS`.split('|');
const scripts = `Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum Bassa_Vah Batak Bengali Beria_Erfe Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid Canadian_Aboriginal Carian Caucasian_Albanian Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cypro_Minoan Cyrillic Deseret Devanagari Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic Garay Georgian Glagolitic Gothic Grantha Greek Gujarati Gunjala_Gondi Gurmukhi Gurung_Khema Han Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew Hiragana Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Javanese Kaithi Kannada Katakana Kawi Kayah_Li Kharoshthi Khitan_Small_Script Khmer Khojki Khudawadi Kirat_Rai Lao Latin Lepcha Limbu Linear_A Linear_B Lisu Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Masaram_Gondi Medefaidrin Meetei_Mayek Mende_Kikakui Meroitic_Cursive Meroitic_Hieroglyphs Miao Modi Mongolian Mro Multani Myanmar Nabataean Nag_Mundari Nandinagari New_Tai_Lue Newa Nko Nushu Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Ol_Onal Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya Osage Osmanya Pahawh_Hmong Palmyrene Pau_Cin_Hau Phags_Pa Phoenician Psalter_Pahlavi Rejang Runic Samaritan Saurashtra Sharada Shavian Siddham Sidetic SignWriting Sinhala Sogdian Sora_Sompeng Soyombo Sundanese Sunuwar Syloti_Nagri Syriac Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Tai_Yo Takri Tamil Tangsa Tangut Telugu Thaana Thai Tibetan Tifinagh Tirhuta Todhri Tolong_Siki Toto Tulu_Tigalari Ugaritic Unknown Vai Vithkuqi Wancho Warang_Citi Yezidi Yi Zanabazar_Square`.split(' ');

// Names and where their ranges are: "kind from bytes name name …". The ranges are gaps and lengths less one, as varints.
const names = [], data = [], known = new Map();
function property(kind, words, pattern) {
  const bytes = [];
  let at = 0;
  for (const [a, b] of ranges(pattern, 'u')) {
    varint(bytes, a - at);
    varint(bytes, b - a);
    at = b + 1;
  }
  const key = bytes.join();
  if (!known.has(key)) {
    known.set(key, data.length);
    for (const b of bytes) data.push(b);
  }
  names.push(`${kind} ${known.get(key)} ${bytes.length} ${words.join(' ')}`);
  return key;
}
for (const words of categories) property('g', words.split(' '), `\\p{gc=${words.split(' ')[0]}}`);
for (const words of binary) property('b', words.split(' '), `\\p{${words.split(' ')[0]}}`);
const letters = 'abcdefghijklmnopqrstuvwxyz', short = new Map();
for (const a of letters) for (const b of letters) for (const c of letters) for (const d of letters) {
  const code = a.toUpperCase() + b + c + d;
  if (!accepts('sc=' + code) || scripts.includes(code)) continue;
  const key = ranges(`\\p{sc=${code}}`, 'u').join();
  if (key === '') throw new Error(`script ${code} is empty`);
  short.set(key, [...(short.get(key) || []), code]);
}
for (const name of scripts) {
  if (!accepts('sc=' + name)) { console.error('no script', name); continue; }
  const key = ranges(`\\p{sc=${name}}`, 'u').join();
  const words = [name, ...(short.get(key) || [])];
  short.delete(key);
  property('s', words, `\\p{sc=${name}}`);
  property('x', words, `\\p{scx=${name}}`);
}
for (const codes of short.values()) console.error('scripts without a long name', codes);

// Canonicalize: code points to the least of those that equal them, as runs of the same difference, one or two apart.
function folding(flags, last) {
  const cased = [];
  for (const [a, b] of ranges('[\\p{CWCM}\\p{CWCF}\\p{CWT}\\u0131\\u017f\\u1e9e]', 'u')) for (let c = a; c <= b; c++) if (c <= last) cased.push(c);
  const text = cased.map((c) => String.fromCodePoint(c)).join('');
  const to = new Map();
  for (const c of cased) {
    const escape = c > 0xffff ? `\\u{${c.toString(16)}}` : '\\u' + c.toString(16).padStart(4, '0');
    const equal = (text.match(new RegExp(escape, flags + 'g')) || []).map((s) => s.codePointAt(0));
    const ascii = equal.filter((x) => x < 128);
    const least = ascii.length ? Math.max(...ascii) : Math.min(c, ...equal);
    if (least !== c) to.set(c, least);
  }
  const runs = [];
  for (const [c, least] of to) {
    const run = runs[runs.length - 1];
    const delta = least - c;
    if (run && run.delta === delta && run.last < c && c - run.last <= 2 && (run.n === 1 || run.step === c - run.last)) {
      run.step = c - run.last;
      run.last = c;
      run.n++;
    } else runs.push({ first: c, last: c, step: 1, n: 1, delta });
  }
  return runs;
}
const rows = (runs) => runs.map((r) => `    (${r.first}, ${r.last}, ${r.step}, ${r.delta}),`).join('\n');
const folds = { iu: folding('iu', 0x10ffff), i: folding('i', 0xffff) };

// The sandbox has the properties, too.
for (const folder of process.argv[2] ? [into] : [into, path.join(__dirname, '../../../tracer/pattern')]) {
  fs.writeFileSync(path.join(folder, 'properties.txt'), names.join('\n') + '\n');
  fs.writeFileSync(path.join(folder, 'properties.bin'), Buffer.from(data));
}
const lines = (kind) => folds[kind].map((r) => `${kind} ${r.first} ${r.last} ${r.step} ${r.delta}\n`).join('');
fs.writeFileSync(path.join(process.argv[2] || path.join(__dirname, '../../../tracer/pattern'), 'folds.txt'), lines('iu') + lines('i'));
fs.writeFileSync(path.join(into, 'folds.rs'), `//! Made by tests/unicode.js: see \`fold\`.

/// First and last code point of a run, how far apart they are, and what leads to the least equal one.
pub(super) type Run = (u32, u32, u32, i32);

#[rustfmt::skip]
pub(super) static UNICODE: &[Run] = &[
${rows(folds.iu)}
];

#[rustfmt::skip]
pub(super) static UNITS: &[Run] = &[
${rows(folds.i)}
];
`);
console.log(names.length, 'properties,', data.length, 'bytes, Unicode', process.versions.unicode);

// Normalization: what code points decompose to, the order of marks, and pairs that compose.
const points = (s) => [...s].map((c) => c.codePointAt(0));
const unit = (pool, s) => {
  const at = pool.text.indexOf(s);
  if (at >= 0) return at;
  pool.text += s;
  return pool.text.length - s.length;
};
const pool = { text: '' };
const decomposed = { NFD: [], NFKD: [] };
for (let c = 0xa0; c < 0x110000; c++) {
  if (c >= 0xd800 && c < 0xe000 || c >= 0xac00 && c < 0xd7a4) continue;
  const s = String.fromCodePoint(c), d = s.normalize('NFD'), k = s.normalize('NFKD');
  if (d !== s) decomposed.NFD.push([c, d]);
  if (k !== d) decomposed.NFKD.push([c, k]);
}
const records = (list) => Buffer.from(list.flatMap(([c, d]) => {
  const at = unit(pool, d);
  if (d.length > 31 || at > 0xffff) throw new Error('too long');
  const word = c | d.length << 21;
  return [word & 255, word >> 8 & 255, word >> 16 & 255, word >>> 24, at & 255, at >> 8];
}));
const [canonical, compatible] = [records(decomposed.NFD), records(decomposed.NFKD)];
// A mark is one that changes places with the lowest or the highest class.
const swaps = (a, b) => a !== b && (a + b).normalize('NFD') === b + a;
const order = [];
for (const [a, b] of ranges('\\p{M}', 'u')) for (let c = a; c <= b; c++) {
  const s = String.fromCodePoint(c);
  if (s.normalize('NFD') === s && (swaps(s, '\u0334') || swaps('\u0345', s) || s === '\u0334' || s === '\u0345')) order.push(s);
}
const classes = [];
for (const s of order) {
  if (!classes.some((all) => !swaps(all[0], s) && !swaps(s, all[0]) && all.push(s))) classes.push([s]);
}
classes.sort((a, b) => swaps(a[0], b[0]) ? 1 : -1);
const rankOf = new Map(classes.flatMap((all, i) => all.map((s) => [s.codePointAt(0), i + 1])));
const markRuns = [];
for (const [c, rank] of [...rankOf].sort((a, b) => a[0] - b[0])) {
  const run = markRuns[markRuns.length - 1];
  if (run && run[1] + 1 === c && run[2] === rank) run[1] = c; else markRuns.push([c, c, rank]);
}
const pairs = [];
for (const [c, d] of decomposed.NFD) {
  const s = String.fromCodePoint(c);
  if (s.normalize('NFC') !== s) continue;
  const parts = [...d], last = parts.pop();
  const first = parts.join('').normalize('NFC');
  if ([...first].length !== 1 || (first + last).normalize('NFC') !== s) throw new Error(`U+${c.toString(16)} has no pair`);
  pairs.push([first.codePointAt(0), last.codePointAt(0), c]);
}
pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
const triples = (list) => Buffer.from(list.flat().flatMap((c) => [c & 255, c >> 8 & 255, c >> 16]));
const sections = { canonical, compatible, text: Buffer.from(pool.text, 'utf16le'), marks: triples(markRuns), pairs: triples(pairs) };
fs.writeFileSync(path.join(into, 'normal.bin'), Buffer.concat(Object.values(sections)));
let at = 0;
const constants = Object.entries(sections).map(([name, bytes]) => {
  const line = `pub(super) const ${name.toUpperCase()}: (usize, usize) = (${at}, ${at + bytes.length});`;
  at += bytes.length;
  return line;
});
fs.writeFileSync(path.join(into, 'sections.rs'), `//! Made by tests/unicode.js: where the parts of normal.bin are.\n\n${constants.join('\n')}\n`);
console.log(decomposed.NFD.length, decomposed.NFKD.length, pool.text.length, markRuns.length, classes.length, pairs.length, at);
