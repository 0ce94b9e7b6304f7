package rustgen

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// methodNames are the methods of arrays, strings, Maps and Sets: where a call reads one, the runtime looks for the built-in first.
var methodNames = func() map[string]bool {
	names := map[string]bool{}
	for _, name := range strings.Fields(`
		at concat copyWithin every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes
		indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toReversed
		toSorted toSpliced unshift with
		charAt charCodeAt codePointAt endsWith padEnd padStart repeat replace replaceAll split startsWith substr
		substring toLowerCase toUpperCase trim trimEnd trimStart
		match search
		add clear delete entries get has keys set values`) {
		names[name] = true
	}
	return names
}()

// method returns the Rust constant for the built-in methods of a name.
func (l *literals) method(name string) string {
	return l.constant("M_"+strings.ToUpper(name), fmt.Sprintf("Method = method(%s)", rustString(name)))
}

// builtins are the globals whose functions are looked up when the image is compiled.
var builtins = map[string]bool{"Math": true, "JSON": true, "Object": true, "Array": true, "String": true, "Number": true}

// builtin returns the Rust constant for a built-in global.
func (l *literals) builtin(name string) string {
	return l.constant("G_"+strings.ToUpper(name), fmt.Sprintf("V = builtin(%s)", rustString(name)))
}

// builtinFunction returns the Rust constant for a function of a built-in global.
func (l *literals) builtinFunction(owner, name string) string {
	id := fmt.Sprintf("G_%s_%s", strings.ToUpper(owner), strings.ToUpper(ident(name)))
	return l.constant(id, fmt.Sprintf("V = builtin_function(%s, %s)", rustString(owner), rustString(name)))
}

// known returns the Rust constant for a function of a built-in global that is to be called.
func (l *literals) known(owner, name string) string {
	id := fmt.Sprintf("C_%s_%s", strings.ToUpper(owner), strings.ToUpper(ident(name)))
	return l.constant(id, fmt.Sprintf("Known = known(%s, %s)", rustString(owner), rustString(name)))
}

// constant declares a Rust constant; equal identifiers of different values get numbers.
func (l *literals) constant(id, value string) string {
	name := id
	for n := 1; l.constants[name] != "" && l.constants[name] != value; n++ {
		name = fmt.Sprintf("%s_%d", id, n)
	}
	l.constants[name] = value
	return name
}

func (l *literals) constantDeclarations() string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(l.constants)) {
		fmt.Fprintf(&b, "const %s: %s;\n", name, l.constants[name])
	}
	return b.String()
}
