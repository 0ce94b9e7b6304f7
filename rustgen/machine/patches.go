package machine

import (
	"strings"

	"decant/tracer/ir"
)

// direct are the functions that code calls without reading them, by the built-in object that has them.
var direct = func() map[string]map[string]bool {
	all := map[string]map[string]bool{}
	for owner, names := range map[string]string{
		"Math": `abs acos acosh asin asinh atan atanh atan2 ceil cbrt expm1 clz32 cos cosh exp floor fround hypot imul log
			log1p log2 log10 max min pow random round sign sin sinh sqrt tan tanh trunc`,
		"JSON": "parse stringify",
		"Object": `assign getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols hasOwn
			is preventExtensions seal create defineProperties defineProperty freeze getPrototypeOf setPrototypeOf
			isExtensible isFrozen isSealed keys entries fromEntries values`,
		"Array":  "isArray from of",
		"Number": "isFinite isInteger isNaN isSafeInteger parseFloat parseInt",
		"String": `fromCharCode fromCodePoint raw
			anchor at big blink bold charAt charCodeAt codePointAt concat endsWith fontcolor fontsize fixed includes indexOf
			isWellFormed italics lastIndexOf link localeCompare match matchAll normalize padEnd padStart repeat replace
			replaceAll search slice small split strike sub substr substring sup startsWith toString toWellFormed trim
			trimStart trimLeft trimEnd trimRight toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase valueOf`,
	} {
		all[owner] = map[string]bool{}
		for _, name := range strings.Fields(names) {
			all[owner][name] = true
		}
	}
	return all
}()

// observers are methods that leave an object they are given as it is.
var observers = func() map[string]bool {
	names := map[string]bool{}
	for _, name := range strings.Fields(`create getPrototypeOf getOwnPropertyNames getOwnPropertySymbols
		getOwnPropertyDescriptor getOwnPropertyDescriptors keys values entries hasOwn is isFrozen isSealed isExtensible
		ownKeys has get call apply bind hasOwnProperty isPrototypeOf log info warn error debug`) {
		names[name] = true
	}
	return names
}()

// changes reports whether a program seems to change built-in objects whose functions code calls without reading them, or
// the elements that arrays inherit. It need not see every change: the runtime stops at one in a program that was compiled
// as one without.
func changes(t *ir.Tree) bool {
	for _, f := range t.Funcs {
		c := finder{defs: map[ir.Temp]*ir.Node{}}
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Dst != 0 {
				c.defs[n.Dst] = n
			}
		})
		found := false
		ir.Walk(f.Body, func(n *ir.Node) { found = found || c.changes(n) })
		if found {
			return true
		}
	}
	return false
}

// finder looks for changes in one function.
type finder struct {
	defs map[ir.Temp]*ir.Node
}

func (c *finder) def(v ir.Val) *ir.Node {
	if v.Kind != ir.ValTemp {
		return nil
	}
	return c.defs[v.Temp]
}

// global returns the name of the built-in global that a value is, and whether the value is that global's prototype.
func (c *finder) global(v ir.Val) (name string, prototype bool) {
	def := c.def(v)
	if def != nil && def.Op == ir.OpGet && def.Name == "prototype" {
		def, prototype = c.def(def.Args[0]), true
	}
	if def == nil || def.Op != ir.OpGLoad || direct[def.Name] == nil {
		return "", false
	}
	return def.Name, prototype
}

func (c *finder) changes(n *ir.Node) bool {
	switch n.Op {
	case ir.OpGStore:
		return direct[n.Name] != nil
	case ir.OpPut, ir.OpDel:
		owner, _ := c.global(n.Args[0])
		return owner != "" && direct[owner][n.Name]
	case ir.OpPutV, ir.OpDelV:
		owner, _ := c.global(n.Args[0])
		return owner != ""
	case ir.OpCall:
		return c.gives(n)
	}
	return false
}

// gives reports whether a call hands a built-in object to a function that may change it.
func (c *finder) gives(n *ir.Node) bool {
	args := n.Args[2:]
	callee := c.def(n.Args[0])
	method := callee != nil && callee.Op == ir.OpGet
	if method && observers[callee.Name] {
		return false
	}
	for i, v := range args {
		owner, prototype := c.global(v)
		switch {
		case owner == "":
		case prototype || owner == "Math" || owner == "JSON":
			return true
		case i == 0 && len(args) > 1:
			// Constructors are given to many functions, but not first and with more behind them.
			return true
		}
	}
	return false
}
