package engine

import (
	"embed"
	"sync"

	"github.com/dop251/goja"
)

//go:embed inside/*.js
var insideFiles embed.FS

// Part is a part of the host that is written in JavaScript: one function, called with what the host gives it. Its result
// is a property of that, of the part's name, for the parts that follow.
type Part struct {
	Name, Text string
}

// shapeParts are the parts that call handlers, in the order in which they need each other. Every engine runs them, and
// native code is made of them.
var shapeParts = parts("calling", "cookie", "edge", "azure", "nodestyle")

func parts(names ...string) []Part {
	var list []Part
	for _, name := range names {
		list = append(list, Part{name, inside(name)})
	}
	return list
}

// inside is the text of a file in the folder inside.
func inside(name string) string {
	text, err := insideFiles.ReadFile("inside/" + name + ".js")
	if err != nil {
		panic(err) // it is part of this program
	}
	return string(text)
}

// Parts are the parts of the host that native code is made of.
func Parts() []Part { return shapeParts }

// compiledParts are the parts for goja, compiled once for all runs of a child.
var compiledParts = sync.OnceValue(func() map[string]*goja.Program {
	compiled := map[string]*goja.Program{}
	for _, p := range shapeParts {
		compiled[p.Name] = goja.MustCompile("decant:"+p.Name, p.Text, false)
	}
	return compiled
})
