package js

import (
	"maps"
	"slices"
	"strings"
)

// RequireAlias is the variable of a bundled text that has the host's require. It is as long as the name it stands
// for: a text in which one takes the place of the other keeps its places.
const RequireAlias = "hostReq"

// HostModules are the modules that the host brings besides those of Node.js, with what they export; all others are
// files.
var HostModules = map[string][]string{
	HostModule:                          {"listen", "get", "post", "put", "delete", "respond"},
	"@google-cloud/functions-framework": {"http", "cloudEvent"},
	"@azure/functions":                  {"app", "HttpRequest", "HttpResponse"},
}

// IsHostModule tells whether the host brings the module of a name.
func IsHostModule(name string) bool { return HostModules[name] != nil || IsNodeModule(name) }

// HostModuleNames returns the names of the modules that the host brings.
func HostModuleNames() []string {
	return slices.Concat(slices.Sorted(maps.Keys(HostModules)), slices.Sorted(maps.Keys(nodeModules)))
}

// HostRequires returns where a text says require("x") of a module that the host brings. A text that uses the name
// require in another way may have its own: it has none.
func HostRequires(text string) []int {
	if !strings.Contains(text, "require") {
		return nil
	}
	var at []int
	toks := &scan(text, nil).tokens
	for i := range toks.list {
		if toks.str(i) != "require" || toks.list[i].kind != tokName || toks.str(i-1) == "." {
			continue
		}
		name := toks.str(i + 2)
		if toks.str(i+1) != "(" || len(name) < 2 {
			return nil
		}
		if toks.str(i+3) == ")" && toks.list[i+2].kind == tokString && IsHostModule(strings.TrimPrefix(name[1:len(name)-1], "node:")) {
			at = append(at, toks.list[i].start)
		}
	}
	return at
}

// IsNodeModule tells whether Node.js has the module of a name.
func IsNodeModule(name string) bool { _, ok := nodeModules[name]; return ok }

// Exports tells whether a module of Node.js exports a name.
func Exports(module, name string) bool {
	return slices.Contains(strings.Fields(nodeModules[module]), name)
}

// ExportsOf returns the names that a module of the host exports.
func ExportsOf(module string) []string {
	if names, ok := HostModules[module]; ok {
		return names
	}
	return strings.Fields(nodeModules[module])
}
