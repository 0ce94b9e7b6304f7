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

	own bool // of what Node has itself: goja and native code alone need the part
}

// hostParts are the parts in the order in which they need each other: those that make texts of values first.
var hostParts = []Part{
	part("base"), ownPart("literal"), part("width"), ownPart("layout"), ownPart("colors"), ownPart("inspect"), ownPart("format"), ownPart("printed"),
	part("stub"), part("timers"),
	ownPart("events"), ownPart("signals"), ownPart("encoding"), ownPart("url"), ownPart("headers"), ownPart("blob"), ownPart("http"), ownPart("clone"), ownPart("moment"), ownPart("buffer"),
	part("fetching"), part("chance"), part("process"), part("lines"),
	ownPart("path"), ownPart("querystring"), ownPart("equal"), ownPart("util"), ownPart("emitter"), ownPart("crypto"), ownPart("subtle"), ownPart("nodeurl"), ownPart("channels"),
	part("calling"), part("cookie"), part("edge"), part("azure"), part("nodestyle"),
}

func part(name string) Part { return Part{name, inside(name), false} }

func ownPart(name string) Part { return Part{name, inside(name), true} }

// inside is the text of a file in the folder inside.
func inside(name string) string {
	text, err := insideFiles.ReadFile("inside/" + name + ".js")
	if err != nil {
		panic(err) // it is part of this program
	}
	return string(text)
}

// Parts are the parts of the host that native code is made of.
func Parts() []Part { return hostParts }

// partPrograms are the parts for goja, and what it alone needs, compiled once for all runs of a child.
var partPrograms = sync.OnceValue(func() map[string]*goja.Program {
	compiled := map[string]*goja.Program{}
	for _, p := range append(hostParts, part("locale")) {
		compiled[p.Name] = goja.MustCompile("decant:"+p.Name, p.Text, false)
	}
	return compiled
})
