package rustgen

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// Handler says how the function's handler is found and called.
type Handler struct {
	Shape  string // "" or containerless: it is registered with listen
	Export string // the name it is exported under, "" for none

	name string // the function's
}

// containerless is the shape whose handlers need nothing of the host that is written in JavaScript.
const containerless = "containerless"

// print prints what the runtime is to know of the handler, None when that is nothing.
func (h *Handler) print(p *machine.Program, lits *literals) string {
	shape := h.Shape
	if shape == containerless {
		shape = ""
	}
	parts := h.parts(p)
	if shape == "" && len(parts) == 0 {
		return "None"
	}
	return fmt.Sprintf("Some(&Handler { name: &%s, shape: &%s, export: &%s, parts: &[%s] })",
		lits.name(h.name), lits.name(shape), lits.name(h.Export), strings.Join(parts, ", "))
}

// parts lists the parts of the host that are loaded when the module is initialised: what the handler's shape needs, and
// what the program names. A part that is not among them is loaded when something of it is first used.
func (h *Handler) parts(p *machine.Program) []string {
	need := map[string]bool{}
	for _, part := range shapeParts[h.Shape] {
		need[part] = true
	}
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			switch {
			case n.Op == ir.OpGLoad && globalParts[n.Name] != "":
				need[globalParts[n.Name]] = true
			case n.Op == ir.OpCall && len(n.Args) == 3 && n.Args[2].Kind == ir.ValString:
				if part := moduleParts[strings.TrimPrefix(n.Args[2].Str, "node:")]; part != "" {
					need[part] = true
				}
			}
		})
	}
	var list []string
	for _, part := range slices.Sorted(maps.Keys(need)) {
		list = append(list, "part::"+part)
	}
	return list
}

var shapeParts = map[string][]string{
	"lambda": {"CALLING"}, "netlify": {"CALLING"}, "openwhisk": {"CALLING"}, "cloudfront": {"CALLING"},
	"web": {"EDGE", "HTTP", "URL"}, "worker": {"EDGE", "HTTP", "URL", "PROCESS"}, "fetchevent": {"EDGE", "HTTP", "URL"},
	"azure": {"AZURE", "HTTP", "URL"}, "node": {"NODESTYLE", "BUFFER", "URL"}, "functions": {"NODESTYLE", "BUFFER", "URL"},
}

// globalParts are the parts that have globals.
var globalParts = namesOf(map[string]string{
	"EVENTS": "DOMException Event CustomEvent EventTarget", "SIGNALS": "AbortSignal AbortController", "ENCODING": "TextEncoder TextDecoder atob btoa",
	"URL": "URL URLSearchParams", "HEADERS": "Headers", "HTTP": "Request Response ReadableStream", "BLOB": "Blob File FormData", "CLONE": "structuredClone",
	"MOMENT": "performance", "BUFFER": "Buffer", "FETCHING": "fetch", "PROCESS": "process",
	"TIMERS": "setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate",
	"CRYPTO": "crypto Crypto", "SUBTLE": "SubtleCrypto CryptoKey", "EDGE": "addEventListener",
})

// moduleParts are the parts that have modules.
var moduleParts = namesOf(map[string]string{
	"UTIL": "util", "EMITTER": "events", "PATH": "path path/posix", "QUERYSTRING": "querystring", "NODEURL": "url", "CRYPTO": "crypto",
	"BUFFER": "buffer", "CHANNELS": "diagnostics_channel", "PROCESS": "process", "TIMERS": "timers timers/promises", "AZURE": "@azure/functions",
	"NODESTYLE": "@google-cloud/functions-framework",
})

// namesOf turns a table of the names that each part has around.
func namesOf(table map[string]string) map[string]string {
	parts := map[string]string{}
	for part, names := range table {
		for _, name := range strings.Fields(names) {
			parts[name] = part
		}
	}
	return parts
}
