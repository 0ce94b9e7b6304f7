// Primitive values as source text. A string is in the first of ' " ` that needs no escape, with escapes for what does not print.
(function () {
  'use strict';
  const single = /[\x00-\x1f'\\\x7f-\x9f\ud800-\udfff]/, other = /[\x00-\x1f\\\x7f-\x9f\ud800-\udfff]/;
  const short = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r', 39: "\\'", 92: '\\\\' };
  const isHigh = (unit) => unit >= 0xd800 && unit < 0xdc00;
  const isLow = (unit) => unit >= 0xdc00 && unit < 0xe000;
  // escapeOf is what stands for a code unit that does not print.
  const escapeOf = (unit) => {
    if (unit >= 0xd800) return `\\u${unit.toString(16)}`;
    return short[unit] ?? `\\x${unit < 16 ? '0' : ''}${unit.toString(16).toUpperCase()}`;
  };
  // escaped gives a text with its escapes; of quotes, ' alone, and that where it is asked for.
  const escaped = (text, quotes = true) => {
    if (!(quotes ? single : other).test(text)) return text;
    let out = '', last = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) i++;
      else if (unit < 32 || unit === 92 || quotes && unit === 39 || unit > 126 && unit < 160 || unit >= 0xd800 && unit < 0xe000) {
        out += text.slice(last, i) + escapeOf(unit);
        last = i + 1;
      }
    }
    return out + text.slice(last);
  };
  const quote = (text) => {
    if (!text.includes("'")) return `'${escaped(text)}'`;
    if (!text.includes('"')) return `"${escaped(text, false)}"`;
    if (!text.includes('`') && !text.includes('${')) return `\`${escaped(text, false)}\``;
    return `'${escaped(text)}'`;
  };

  // groups puts _ between groups of three, counted from the end or from the start.
  const groups = (text, fromEnd) => {
    const first = text.startsWith('-') ? 1 : 0;
    let out = '';
    for (let i = 0; i < text.length; i++) {
      if (i > first && (fromEnd ? (text.length - i) % 3 === 0 : i % 3 === 0)) out += '_';
      out += text[i];
    }
    return out;
  };
  // number is the text of a number; separator says that _ stands between groups of digits. A fraction with an exponent is
  // cut where a point would be, as Node does.
  const number = (n, separator) => {
    if (!separator) return Object.is(n, -0) ? '-0' : `${n}`;
    const text = `${n}`;
    if (Math.trunc(n) === n) return n === Infinity || n === -Infinity || text.includes('e') ? text : groups(text, true);
    if (n !== n) return text;
    const point = text.indexOf('.');
    return `${groups(text.slice(0, point), true)}.${groups(text.slice(point + 1), false)}`;
  };
  const big = (n, separator) => `${separator ? groups(`${n}`, true) : n}n`;
  return { quote, escaped, number, big };
});
