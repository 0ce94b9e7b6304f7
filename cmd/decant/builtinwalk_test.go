package main

import (
	_ "embed"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"decant/invoker/load"
)

// walkScript names the built-in objects and describes each of their properties.
//
//go:embed testdata/walk.js
var walkScript string

// walkStop is the reason for which native code may have no answer about a global that is compiled.
const walkStop = "a descriptor of a global that is an accessor in Node.js"

// TestWalk walks all built-in objects natively and in Node.js: their names in order, and what each property is.
func TestWalk(t *testing.T) {
	// A file: what node -e runs has the modules among its globals.
	file := filepath.Join(t.TempDir(), "walk.js")
	script := walkScript + `
		const all = {};
		for (const n of names()) {
			all[n] = keys(n);
			for (let i = 0; i < count(n); i++) all[n + ' ' + i] = property(n, i);
		}
		process.stdout.write(JSON.stringify(all));`
	if err := os.WriteFile(file, []byte(script), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("node", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]string
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	module := "const { listen, respond } = require('containerless');\n" + walkScript + `
		listen(({ query: { n, i } }) => respond(i === undefined ? keys(n) : property(n, +i)));`
	image, sites, err := (&comparison{cache: testCache(t)}).image(module, plain)
	if err != nil {
		t.Fatal(err)
	}
	defer image.Close()
	instance, err := image.NewInstance(64 << 20)
	if err != nil {
		t.Fatal(err)
	}
	defer instance.Close()
	questions := slices.Sorted(maps.Keys(want))
	stopped := map[string]bool{}
	// What a request leaves behind must not show in another, whatever came before: three times in another order.
	for round := uint64(0); round < 3; round++ {
		rand.New(rand.NewPCG(round, 0)).Shuffle(len(questions), func(i, j int) { questions[i], questions[j] = questions[j], questions[i] })
		for _, what := range questions {
			name, index, property := strings.Cut(what, " ")
			query := "n=" + name
			if property {
				query += "&i=" + index
			}
			req := &load.Request{Method: "GET", Path: "/", Query: query}
			step, err := instance.Start(req, load.Limits{Fuel: 10_000_000, Timeout: 10 * time.Second})
			switch answer := want[what]; {
			case err != nil:
				t.Fatal(what, err)
			case step.Kind == load.Stopped:
				why := describe(step.Stop, sites)
				if k := strings.Split(answer, ",")[0]; !strings.HasSuffix(why, k) && !strings.HasSuffix(why, walkStop) {
					t.Errorf("%s stops for another reason than that it is not compiled: %s (%s)", what, why, answer)
				}
				stopped[what] = true
			case step.Kind == load.Responded && string(step.Response.Body) != answer:
				t.Errorf("%s\n native %s\n node   %s", what, step.Response.Body, answer)
			case step.Kind != load.Responded:
				t.Errorf("%s ends with %v %v", what, step.Kind, step.Stop)
			}
			if err := instance.Reset(); err != nil {
				t.Fatal(err)
			}
		}
	}
	t.Logf("%d questions, %d stopped", len(questions), len(stopped))
}
