// Runs test cases in Node: one JavaScript function body a line on standard input, one JSON array of the lines
// it prints on standard output. Cases of the generator come behind those of the files.
const fs = require("fs");
const path = require("path");
const prelude = fs.readFileSync(path.join(__dirname, "js", "prelude.js"), "utf8");
const cases = fs.readFileSync(0, "utf8").split("\n").filter((l) => l);
const out = [];
for (const c of cases) {
  const body = /^(return|let|const|var|for|if|while|throw|try|function|"use strict")\b|^"use strict"|; return /.test(c) ? c : "return (" + c + "\n)";
  const lines = [];
  try {
    const f = new Function("say", "const console = undefined;" + prelude + "const f = function () {" + body + "\n}; try { say(show(f())); } catch (e) { say('throw ' + kind(e)); say(show(text(e))); }");
    f((l) => lines.push(l));
  } catch (e) {
    lines.push("oracle: " + e);
  }
  out.push(JSON.stringify([body, ...lines]));
}
fs.writeSync(1, "");
process.stdout.write(out.join("\n"));
