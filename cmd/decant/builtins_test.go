package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"sort"
	"strings"
	"testing"
	"time"

	"decant/invoker/load"
)

var updateBuiltins = flag.Bool("update-builtins", false, "rewrite docs/builtins.md")

const builtinsPage = "../../docs/builtins.md"

const builtinsHead = `# Built-ins

What Node.js 20 has and native code does not: to use one of these stops with DC202, and the sandbox answers. Everything else that
is a property of these objects in Node.js is there natively; of what it is given, an argument can still stop it (another
locale, an expression that was changed …), which docs/stops.md and the message say.

The list is made, and held to the runtime, by ` + "`go test ./cmd/decant -run TestBuiltins -update-builtins`" + `.

| object | what stops |
|---|---|
`

// builtinNames gives every global of Node.js with the names of its properties and of its prototype's.
const builtinNames = `
const out = {};
const names = (o) => Object.getOwnPropertyNames(o).filter((k) => !/^(\$[1-9&_+'` + "\\x60" + `]|caller|arguments|callee)$/.test(k));
// The host's own objects are host APIs, told elsewhere.
const skip = ['WebAssembly', 'Intl', 'globalThis', 'global', 'process', 'console', 'module', 'require', 'exports', 'queueMicrotask'];
for (const k of ['globalThis', ...Object.getOwnPropertyNames(globalThis)]) {
  const v = k === 'globalThis' ? undefined : globalThis[k];
  if (v === null || typeof v !== 'object' && typeof v !== 'function') continue;
  out[k] = skip.includes(k) ? [] : names(v);
  if (v.prototype && !skip.includes(k)) out[k + '.prototype'] = names(v.prototype);
}
process.stdout.write(JSON.stringify(out));
`

// TestBuiltins asks native code for every built-in of Node.js, and holds docs/builtins.md to what it says.
func TestBuiltins(t *testing.T) {
	out, err := exec.Command("node", "-e", builtinNames).Output()
	if err != nil {
		t.Fatal(err)
	}
	var all map[string][]string
	if err := json.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	var globals []string
	for owner := range all {
		if !strings.HasSuffix(owner, ".prototype") {
			globals = append(globals, owner)
		}
	}
	sort.Strings(globals)
	answers := askBuiltins(t, globals, all)
	var b strings.Builder
	b.WriteString(builtinsHead)
	var absent, whole []string
	for _, global := range globals {
		if answers[global] != "" {
			absent = append(absent, global)
			continue
		}
		for _, owner := range []string{global, global + ".prototype"} {
			var stops []string
			for _, name := range all[owner] {
				switch answers[owner+" "+name] {
				case "":
				case "false":
					t.Errorf("%s has no %s natively", owner, name)
				default:
					stops = append(stops, "`"+name+"`")
				}
			}
			if len(stops) > 0 {
				fmt.Fprintf(&b, "| `%s` | %s |\n", owner, strings.Join(stops, " "))
			} else if len(all[owner]) > 0 {
				whole = append(whole, owner)
			}
		}
	}
	fmt.Fprintf(&b, "\nGlobals that stop: `%s`.\n", strings.Join(absent, "` `"))
	fmt.Fprintf(&b, "\nAll there: `%s`.\n", strings.Join(whole, "` `"))
	if *updateBuiltins {
		if err := os.WriteFile(builtinsPage, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if page, err := os.ReadFile(builtinsPage); err != nil || string(page) != b.String() {
		t.Errorf("docs/builtins.md is not what native code says (%v): run the command in it", err)
	}
}

// askBuiltins gives what stops, by global or by owner and name: the stop's text, "false" for a name that is not there.
func askBuiltins(t *testing.T, globals []string, all map[string][]string) map[string]string {
	var module strings.Builder
	module.WriteString("const { listen, respond } = require('containerless');\nconst owner = (name) => {\n  switch (name) {\n")
	for _, g := range globals {
		fmt.Fprintf(&module, "    case '%s': return %s;\n", g, g)
	}
	module.WriteString("  }\n};\nlisten(({ query: { o, p, k } }) => {\n  let v = owner(o);\n  if (p) v = v.prototype;\n  const there = !k || k in v;\n  try {\n    if (k && there) v[k];\n  } catch {}\n  respond(String(there));\n});\n")
	image, sites, err := (&comparison{cache: testCache(t)}).image(module.String(), plain)
	if err != nil {
		t.Fatal(err)
	}
	defer image.Close()
	instance, err := image.NewInstance(64 << 20)
	if err != nil {
		t.Fatal(err)
	}
	defer instance.Close()
	answers := map[string]string{}
	ask := func(key, query string) {
		req := &load.Request{Method: "GET", Path: "/", Query: query}
		step, err := instance.Start(req, load.Limits{Fuel: 1_000_000, Timeout: 10 * time.Second})
		switch {
		case err != nil:
			t.Fatal(key, err)
		case step.Kind == load.Stopped:
			answers[key] = describe(step.Stop, sites)
		case string(step.Response.Body) != "true":
			answers[key] = "false"
		}
		if err := instance.Reset(); err != nil {
			t.Fatal(err)
		}
	}
	for _, g := range globals {
		ask(g, "o="+g)
		if answers[g] != "" {
			continue
		}
		for _, name := range all[g] {
			ask(g+" "+name, "o="+g+"&k="+name)
		}
		for _, name := range all[g+".prototype"] {
			ask(g+".prototype "+name, "o="+g+"&p=1&k="+name)
		}
	}
	return answers
}
