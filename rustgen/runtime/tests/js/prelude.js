function show(v, depth) {
  if (v === undefined) return "undefined";
  if (v === null) return "null";
  if (typeof v === "number") return v === 0 && 1 / v < 0 ? "-0" : String(v);
  if (typeof v === "string") return JSON.stringify(v);
  if (typeof v === "boolean") return String(v);
  if (typeof v === "function") return "function " + v.name + "/" + v.length;
  if (v instanceof Error) return v.name + ": " + v.message;
  depth = depth || 0;
  if (depth > 4) return "...";
  let out = [];
  if (Array.isArray(v)) {
    for (let i = 0; i < v.length && i < 200; i++) out.push(i in v ? show(v[i], depth + 1) : "hole");
    const keys = Object.keys(v);
    for (let i = 0; i < keys.length && i < 200; i++) if (String(keys[i] >>> 0) !== keys[i]) out.push(keys[i] + "=" + show(v[keys[i]], depth + 1));
    return "[" + v.length + ": " + out.join(", ") + "]";
  }
  for (const k in v) out.push(JSON.stringify(k) + ": " + show(v[k], depth + 1));
  return "{" + out.join(", ") + "}";
}
function kind(e) { return e === null || typeof e !== "object" ? show(e) : String(e.name); }
function text(e) { return e === null || typeof e !== "object" ? "" : e.message; }
