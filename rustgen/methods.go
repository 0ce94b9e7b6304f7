package rustgen

import (
	"fmt"
	"sort"
	"strings"
)

// methodNames are the methods of arrays and strings: where a call reads one, the runtime looks for the built-in first.
var methodNames = func() map[string]bool {
	names := map[string]bool{}
	for _, name := range strings.Fields(`
		at concat copyWithin every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes
		indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toReversed
		toSorted toSpliced unshift with
		charAt charCodeAt codePointAt endsWith padEnd padStart repeat replace replaceAll split startsWith substr
		substring toLowerCase toUpperCase trim trimEnd trimStart`) {
		names[name] = true
	}
	return names
}()

// method returns the Rust constant for the built-ins of a name.
func (l *literals) method(name string) string {
	l.methods[name] = true
	return "M_" + strings.ToUpper(name)
}

func (l *literals) methodDeclarations() string {
	names := make([]string, 0, len(l.methods))
	for name := range l.methods {
		names = append(names, name)
	}
	sort.Strings(names)
	var b strings.Builder
	for _, name := range names {
		fmt.Fprintf(&b, "const M_%s: Method = method(%s);\n", strings.ToUpper(name), rustString(name))
	}
	return b.String()
}
