// Package arrows holds the test of which part of decant may import which. It has no code.
package arrows

import (
	"encoding/json"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// rule is what the packages below a folder may import besides themselves and the standard library. An entry that
// ends in /... allows what is below it as well.
type rule struct {
	folder string
	may    []string
}

// rules: the most specific folder comes first.
var rules = []rule{
	{"cmd", []string{"decant/...", "*"}},
	{"lsp", []string{"decant/lsp/...", "decant/analysis/...", "go.lsp.dev/...", "github.com/go-json-experiment/json/..."}},
	{"invoker", []string{"decant/invoker/...", "github.com/valyala/fasthttp/...", "golang.org/x/sys/..."}},
	{"rustgen", []string{"decant/rustgen/...", "decant/tracer/ir", "decant/tracer/trace", "decant/analysis/source", "decant/analysis/stop"}},
	{"tracer/engine", []string{"decant/tracer/...", "decant/analysis/...", "github.com/dop251/goja/...", "github.com/nlnwa/whatwg-url/...", "golang.org/x/sys/..."}},
	{"tracer", []string{"decant/tracer/...", "decant/analysis/...", "github.com/dop251/goja/ast", "github.com/dop251/goja/file", "github.com/dop251/goja/token", "github.com/dop251/goja/unistring", "github.com/dop251/goja/parser"}},
	{"analysis", []string{"decant/analysis/...", "github.com/dop251/goja/ast", "github.com/dop251/goja/file", "github.com/dop251/goja/parser", "github.com/dop251/goja/token", "github.com/dop251/goja/unistring", "github.com/evanw/esbuild/..."}},
	{"editors", nil},
}

// core are the folders whose packages open no file, start no process and log nothing.
var core = []string{"analysis", "tracer/ir", "tracer/lower", "tracer/instrument", "tracer/trace", "rustgen"}

// world are the packages of the standard library that the core does without.
var world = []string{"os", "os/exec", "os/signal", "net", "net/http", "log", "log/slog", "syscall", "io/ioutil", "testing"}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func list(t *testing.T) []goPackage {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", "decant/...")
	cmd.Dir = "../../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []goPackage
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := dec.Decode(&p); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestArrows(t *testing.T) {
	packages := list(t)
	if len(packages) < 15 {
		t.Fatalf("only %d packages", len(packages))
	}
	for _, p := range packages {
		r := ruleOf(p.ImportPath)
		if r == nil {
			t.Errorf("%s is in no folder of the design", p.ImportPath)
			continue
		}
		for _, imported := range p.Imports {
			if !isStandard(imported) && !r.allows(imported) {
				t.Errorf("%s imports %s: %s may import %s", p.ImportPath, imported, r.folder, strings.Join(r.may, ", "))
			}
		}
	}
}

func TestCoreDoesNoIO(t *testing.T) {
	for _, p := range list(t) {
		if !slices.ContainsFunc(core, func(folder string) bool { return below(p.ImportPath, folder) }) {
			continue
		}
		for _, imported := range p.Imports {
			if slices.Contains(world, imported) {
				t.Errorf("%s imports %s: the core does no IO", p.ImportPath, imported)
			}
		}
	}
}

// TestCgo keeps C in the one package that loads compiled functions.
func TestCgo(t *testing.T) {
	found := false
	for _, p := range list(t) {
		if slices.Contains(p.Imports, "C") {
			found = true
			if p.ImportPath != "decant/invoker/load" {
				t.Errorf("%s uses cgo", p.ImportPath)
			}
		}
	}
	if !found {
		t.Error("decant/invoker/load does not use cgo: does this test still look in the right place?")
	}
}

func below(path, folder string) bool {
	rest, ok := strings.CutPrefix(path, "decant/"+folder)
	return ok && (rest == "" || rest[0] == '/')
}

func ruleOf(path string) *rule {
	for i := range rules {
		if below(path, rules[i].folder) {
			return &rules[i]
		}
	}
	return nil
}

func (r *rule) allows(imported string) bool {
	return slices.ContainsFunc(r.may, func(m string) bool {
		prefix, tree := strings.CutSuffix(m, "/...")
		return m == "*" || imported == m || tree && (imported == prefix || strings.HasPrefix(imported, prefix+"/"))
	})
}

func isStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return first != "decant" && !strings.Contains(first, ".")
}
