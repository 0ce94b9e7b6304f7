// Writes generated test cases, one a line: operators over pairs of values, methods over arguments, numbers
// in all their forms. The cases are the same in every run.
const out = [];
const values = ["undefined", "null", "true", "false", "0", "-0", "1", "-1", "1.5", "NaN", "Infinity", "-Infinity", "2147483648", "4294967295", "1e21", "5e-324", '""', '"0"', '"1"', '"-1"', '" 12 "', '"abc"', '"a"', '"é"', '"\\u{1F600}"', "[]", "[1]", "[1, 2]", '["a"]', "{}", "{a: 1}", "(() => 1)", "{valueOf() { return 3 }}", '{toString() { return "7" }}'].map((v) => (v[0] === "{" ? "(" + v + ")" : v));
const binary = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>", "==", "!=", "===", "<", "<=", ">", ">=", "in", "instanceof"];
for (const op of binary) for (const a of values) for (const b of values) out.push(`(${a}) ${op} (${b})`);
for (const v of values) for (const op of ["-", "+", "!", "~", "typeof ", "void "]) out.push(`${op}(${v})`);
for (const v of values) for (const f of ["String", "Number", "Boolean", "isNaN", "isFinite", "parseInt", "parseFloat", "Array.isArray", "Number.isInteger", "Object.keys", "Object.values", "Object.entries", "Object.getPrototypeOf", "Object.getOwnPropertyNames", "JSON.stringify", "Math.abs", "Math.round", "Math.floor", "Math.ceil", "Math.trunc", "Math.sign", "Math.sqrt", "Math.fround", "Math.clz32", "Object.isFrozen", "Object.prototype.toString.call", "encodeURIComponent"]) {
  if (f === "Object.getPrototypeOf" && !/undefined|null/.test(v)) continue;
  if (f === "Object.getOwnPropertyNames" && /=>/.test(v)) continue;
  if (/String|encodeURI/.test(f) && v === "(() => 1)" || (f === "String" || f === "encodeURIComponent") && /=>/.test(v)) continue;
  out.push(`${f}(${v})`);
}
let seed = 12345;
const rnd = () => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 8) / 16777216;
const pick = (a) => a[Math.floor(rnd() * a.length)];
const f64 = new Float64Array(1), u32 = new Uint32Array(f64.buffer);
const lit = (n) => (Object.is(n, -0) ? "-0" : String(n));
for (let i = 0; i < 1500; i++) {
  let n;
  const k = i % 6;
  if (k === 0) { u32[0] = rnd() * 4294967296; u32[1] = rnd() * 4294967296; n = f64[0]; if (n !== n) continue; }
  else if (k === 1) n = Math.round(rnd() * 1e6) / 1000;
  else if (k === 2) n = Math.round(rnd() * 1e9) / 10 ** Math.floor(rnd() * 12);
  else if (k === 3) n = rnd() * 10 ** Math.floor(rnd() * 40 - 20);
  else if (k === 4) n = Math.floor(rnd() * 1e5) + 0.5;
  else n = -Math.floor(rnd() * 2 ** 53);
  const x = `(${lit(n)})`;
  out.push(`String(${x})`, `${x}.toFixed(${Math.floor(rnd() * 12)})`, `${x}.toPrecision(${1 + Math.floor(rnd() * 20)})`, `${x}.toExponential(${Math.floor(rnd() * 20)})`, `${x}.toString(${2 + Math.floor(rnd() * 35)})`, `Number(${JSON.stringify(String(n))})`, `${x} % (${lit(Math.round(rnd() * 1e4) / 100 - 30)})`, `${x} | 0`, `${x} >>> ${Math.floor(rnd() * 32)}`, `JSON.stringify(${x})`, `JSON.parse(${JSON.stringify(JSON.stringify(n))})`, `Math.round(${x})`, `Math.fround(${x})`, `Math.sqrt(${x})`, `Math.hypot(${x}, ${lit(rnd() * 100)})`);
}
const strings = ['""', '"a"', '"abc"', '"abcabc"', '"  x y\\t"', '"aXbXc"', '"héllo"', '"\\u{1F600}x"', '"\\ud800"', '"ß ŉ İ Σ ΑΣ"', '"$&$$"', '"0123456789"'];
const args = ["undefined", "0", "1", "-1", "2", "100", "NaN", "Infinity", '""', '"a"', '"b"', '"X"', '"bc"', "null"];
const methods = ["charAt", "charCodeAt", "codePointAt", "at", "concat", "endsWith", "includes", "indexOf", "lastIndexOf", "padEnd", "padStart", "repeat", "replace", "replaceAll", "slice", "split", "startsWith", "substr", "substring"];
for (const s of strings) {
  for (const m of ["toLowerCase", "toUpperCase", "trim", "trimStart", "trimEnd", "toString", "valueOf", "isWellFormed", "toWellFormed", "trimLeft"]) out.push(`${s}.${m}()`);
  for (const m of methods) for (const a of args) {
    if ((m === "repeat" && a === "Infinity") || !/pad/.test(m) || a !== "Infinity") out.push(`${s}.${m}(${a})`);
    for (const b of ["undefined", "0", "1", "-1", "3", '"a"', '"$&-$`-$\'-$$"', '(m, i, s) => m + i + s']) if (rnd() < 0.5 && !(/pad|repeat/.test(m) && a === "Infinity") && !/=>/.test(b) || /replace/.test(m)) out.push(`${s}.${m}(${a}, ${b})`);
  }
}
const arrays = ["[]", "[1]", "[3, 1, 2]", "[1, , 3]", "[undefined, 2, , 1]", '["b", "a", "c"]', "[[1, [2]], [3]]", "[NaN, 0, -0]", "[10, 9, 1]", "[1, 2, 3, 4, 5]", "new Array(3)", '["x", null, undefined, 5, {}]'];
const fns = ["x => x", "(x, i) => i", "x => x > 1", "x => !x", "(x, i, a) => a.length", "(a, b) => a + b", "x => [x, x]", "undefined", "5", "(a, b) => b - a", "x => { throw x }"];
const am = ["every", "some", "filter", "map", "find", "findIndex", "findLast", "findLastIndex", "forEach", "flatMap", "reduce", "reduceRight", "sort", "toSorted"];
for (const a of arrays) {
  for (const m of am) for (const f of fns) out.push(`${a}.${m}(${f})`, `${a}.${m}(${f}, 1)`);
  for (const m of ["pop", "shift", "reverse", "toReversed", "flat", "join", "toString", "sort", "toSorted", "slice", "concat", "push", "unshift", "splice", "toSpliced"]) out.push(`${a}.${m}()`, `let a = ${a}; const r = a.${m}(); return [r, a]`);
  for (const m of ["at", "concat", "fill", "flat", "includes", "indexOf", "join", "lastIndexOf", "push", "slice", "splice", "toSpliced", "unshift", "with", "copyWithin"]) for (const x of ["undefined", "0", "1", "-1", "2", "9", "NaN", '"a"', "[7]", "Infinity"]) {
    out.push(`let a = ${a}; const r = a.${m}(${x}); return [r, a]`);
    if (rnd() < 0.6) out.push(`let a = ${a}; const r = a.${m}(${x}, ${pick(["0", "1", "-1", "3", "undefined"])}); return [r, a]`, `let a = ${a}; const r = a.${m}(${x}, ${pick(["0", "1", "-1", "3"])}, ${pick(["0", "1", "-1", '"q"', "undefined"])}); return [r, a]`);
  }
}
// Sorting: long lists, inconsistent comparators, and the order in which comparators are called.
for (let i = 0; i < 60; i++) {
  const n = Math.floor(rnd() * (i < 40 ? 150 : 900));
  const a = [];
  const mode = i % 5;
  for (let k = 0; k < n; k++) a.push(mode === 0 ? Math.floor(rnd() * 1000) : mode === 1 ? k : mode === 2 ? n - k : mode === 3 ? Math.floor(rnd() * 5) : Math.floor(k / 10) * 10 - Math.floor(rnd() * 3));
  const h = "h = (Math.imul(h, 31) + x * 7 + y) | 0; n++;";
  for (const c of ["x - y", "y - x", "x % 7 - y % 7", "((h >>> 3) & 3) - 1.5", "x > y", "NaN", "x < y ? -1 : 1"]) out.push(`let h = 0; let n = 0; const a = [${a}]; a.sort((x, y) => { ${h} return ${c} }); let s = ""; for (let i = 0; i < a.length; i++) s += a[i] + " "; return [h, n, s]`);
  out.push(`[${a}].sort().join()`, `[${a.map((x) => '"k' + x + '"')}].sort().join()`);
}
// JSON texts, broken in all ways.
const texts = ['{"a":1,"b":[true,false,null],"c":{"d":"e"}}', '[1,-2.5,3e4,"x\\u0041"]', '"abc"', "123", "-0.5E+10", " [ ] ", '{"a":{"b":{"c":[[[]]]}}}'];
for (const t of texts) for (let i = 0; i <= t.length; i++) {
  out.push(`JSON.parse(${JSON.stringify(t.slice(0, i))})`);
  for (const c of ["x", '"', ",", "}", "]", "1", "\n", "é", "\\", "-", "\u0001", ":", "日", "\ud800"]) if (rnd() < 0.35) out.push(`JSON.parse(${JSON.stringify(t.slice(0, i) + c + t.slice(i + (rnd() < 0.5 ? 1 : 0)))})`);
}
// Texts of numbers of all sizes, and numbers of those texts.
for (let i = 0; i < 3000; i++) {
  const a = Math.floor(rnd() * 2 ** 31);
  const x = [a / 1000, a / 64, (a % 2000) * 0.005, rnd() * 10 ** (a % 40 - 20), a * rnd(), -(a % 100000) / 1000 - 0.0005, a, a * 4194304.5][i % 8];
  out.push(`const x = ${lit(x)}; return [x, x.toFixed(${a % 24}), x.toPrecision(${1 + a % 30}), x.toExponential(${a % 20}), Math.floor(x).toString(${2 + a % 35}), JSON.stringify([x]), JSON.parse(${JSON.stringify(String(x))}), parseFloat(${JSON.stringify(x + "x")}), Number(${JSON.stringify(" " + x.toFixed(7))})]`);
}
// Powers.
const bases = [0, -0, 1, -1, 2, -2, 3, 10, 0.5, 1.5, -0.1, 1e300, 5e-324, 1.0000001, 0.9999999, Infinity, -Infinity, NaN, 7.3];
const exps = [0, -0, 1, -1, 2, 3, -3, 0.5, -0.5, 1.5, 10, 53, 100, -100, 1023, 1024, -1074, -1075, 1e10, -1e10, 1e20, Infinity, -Infinity, NaN];
for (const a of bases) for (const b of exps) out.push(`(${lit(a)}) ** (${lit(b)})`);
for (let i = 0; i < 6000; i++) {
  const a = i % 3 ? rnd() * 10 ** Math.floor(rnd() * 20 - 10) : Math.floor(rnd() * 1000);
  const b = i % 2 ? (rnd() - 0.5) * 10 ** Math.floor(rnd() * 4) : Math.floor(rnd() * 60 - 20);
  out.push(`Math.pow(${lit(a)}, ${lit(b)})`);
}
// Regular expressions over a small alphabet, and what becomes of texts by them.
const atoms = ["a", "b", "ab", ".", "\\d", "\\w", "\\W", "\\s", "[ab]", "[^a]", "[a-c1]", "[\\d\\s]", "\\b", "\\B", "^", "$", "é", "\\u{61}", "\\x61", "\\1", "\\2", "(?=a)", "(?!b)", "(?<=a)", "(?<!b)", "(?=(a)b)", "(?<=(a|ab)(b*))", "日", "😀", "\\-", "]", "{", "[]", "[^]", "A"];
const quantifiers = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}", "{0}"];
function pattern(depth) {
  let s = "";
  const n = 1 + Math.floor(rnd() * 3);
  for (let i = 0; i < n; i++) {
    let a = pick(atoms);
    if (depth > 0 && rnd() < 0.4) a = pick(["(", "(", "(?:", "(?<n" + Math.floor(rnd() * 1000) + ">", "(?=", "(?<="]) + pattern(depth - 1) + ")";
    s += a + (rnd() < 0.4 ? pick(quantifiers) : "");
  }
  return depth > 0 && rnd() < 0.35 ? s + "|" + pattern(depth - 1) : s;
}
const letters = ["a", "b", "c", "A", "B", "1", " ", "_", "\n", "é", "日", "😀", "ab", "aa", "ba"];
for (let i = 0; i < 6000; i++) {
  let text = "";
  const wide = rnd() < 0.5 ? letters.length : 9;
  for (let n = Math.floor(rnd() * 8); n > 0; n--) text += letters[Math.floor(rnd() * wide)];
  const flags = pick(["", "", "g", "y", "m", "s", "u", "gu", "gy", "d", "gm"]);
  // What ignores case is compiled for ASCII only.
  const p = pattern(2);
  const f = /^[\x00-\x7f]*$/.test(p + text) && rnd() < 0.3 ? flags + "i" : flags;
  out.push(`let r; try { r = new RegExp(${JSON.stringify(p)}, "${f}") } catch (e) { return e.name } const s = ${JSON.stringify(text)}; const m = r.exec(s); const l = r.lastIndex; return [m, m && m.index, m && m.groups, l, r.test(s), r.lastIndex, s.replace(r, "<$1$&$2>"), s.split(r), s.search(r), s.match(r)]`);
}
process.stdout.write(out.join("\n") + "\n");
