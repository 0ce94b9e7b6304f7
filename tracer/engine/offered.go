package engine

import (
	"regexp"
	"strings"

	"github.com/dop251/goja"
)

// The parts of the host take long to run, and most programs use few of them: a part runs when it is first asked for. It must
// not see built-ins that the program changed, so a program that may change some has all parts run before it.

// changesBuiltIns finds the texts of programs that may change what is built in, or get at globals without naming them.
var changesBuiltIns = regexp.MustCompile(`prototype|__proto__|[pP]rototypeOf|definePropert|Reflect|\b(?:global|globalThis|self|window)\b|\bthis\s*\[|` +
	`\b` + builtInNames + `(?:\s*\.\s*\w+|\s*\[[^\]]*\])?\s*(?:[-+*/%&|^?<>]*=[^=>]|\+\+|--)|assign\s*\(\s*` + builtInNames + `\b`)

const builtInNames = `(?:Object|Function|Array|String|Number|Boolean|Symbol|BigInt|Math|JSON|Promise|Date|RegExp|Map|Set|WeakMap|WeakSet|WeakRef|Proxy|` +
	`Error|[A-Z][a-z]+Error|ArrayBuffer|DataView|(?:Int|Uint|Float|BigInt|BigUint)[0-9]+(?:Clamped)?Array|Iterator)`

// offered are the parts that have not been asked for. The object that all parts are given inherits from it.
type offered struct {
	h     *hostModule
	parts map[string]goja.Value // a function for each, made before any job
}

// offer makes parts of the host available to each other and to Go.
func (h *hostModule) offer(names []string) {
	o := &offered{h: h, parts: map[string]goja.Value{}}
	for _, name := range names {
		o.parts[name] = ran(h.vm.RunProgram(partPrograms()[name]))
	}
	if err := h.host.SetPrototype(h.vm.NewDynamicObject(o)); err != nil {
		panic(err)
	}
	if h.run.program.eager {
		for _, name := range names {
			h.host.Get(name)
		}
	}
}

// Get runs a part. The object has it from then on.
func (o *offered) Get(name string) goja.Value {
	f, ok := o.parts[name]
	if !ok {
		return nil
	}
	delete(o.parts, name)
	part := ran(o.h.apply(f, goja.Undefined(), o.h.host))
	_ = o.h.host.Set(name, part)
	return part
}

func (o *offered) Has(name string) bool        { return o.parts[name] != nil }
func (o *offered) Set(string, goja.Value) bool { return false }
func (o *offered) Delete(string) bool          { return false }
func (o *offered) Keys() (none []string)       { return nil }

// mayName tells whether the program may use a name of the host's: it is in its text, or the program can do without naming it.
func (p *program) mayName(name string) bool { return p.eager || strings.Contains(p.text, name) }
