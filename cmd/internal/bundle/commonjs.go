package bundle

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"decant/analysis/js"
)

// hostSpace is esbuild's name space for the modules that the host brings.
const hostSpace = "decant-host"

// required marks the name of a host module that is required and not imported.
const required = "?require"

// aliased gives the calls of require that the host answers another name, of the same length: esbuild leaves them.
func aliased(text string) string {
	at := js.HostRequires(text)
	if len(at) == 0 {
		return text
	}
	out := []byte(text)
	for _, i := range at {
		copy(out[i:], js.RequireAlias)
	}
	return string(out)
}

var (
	loose   = regexp.MustCompile(`^(?:async\s+)?function\s+(handler|main)\s*\(`)
	exports = regexp.MustCompile(`\bexports\b|\baddEventListener\s*\(|(?m)^\s*export\b|['"](?:containerless|@azure/functions|@google-cloud/functions-framework)['"]`)
)

// declaredAt returns where the function declaration of a name begins; -1 when none does, or not at the start of a line.
func declaredAt(text string, name int) int {
	for _, word := range []string{"function", "async"} {
		before := strings.TrimRight(text[:name], " \t\r\n\f")
		if len(before) == name || !strings.HasSuffix(before, word) {
			return -1
		}
		if name = len(before) - len(word); name == 0 || text[name-1] == '\n' {
			return name
		}
	}
	return -1
}

// looseHandler names the first function declaration of a file that a platform may take for its handler.
func looseHandler(text string) (name string, found bool) {
	first := len(text)
	for _, word := range []string{"handler", "main"} {
		words(text, word, func(at int, _ bool) bool {
			start := declaredAt(text, at)
			if start < 0 || start > first {
				return true
			}
			m := loose.FindStringSubmatch(text[start:])
			if m != nil {
				name, found, first = m[1], true, start
			}
			return m == nil
		})
	}
	return name, found
}

// looseExport is a statement that exports the handler of a file that exports nothing: the platform takes it from the
// file's own names.
func looseExport(text string) string {
	name, found := looseHandler(text)
	switch {
	case !found || exports.MatchString(text):
		return ""
	case name == "main":
		return "\nexport { main };\n"
	}
	return fmt.Sprintf("\nexport { handler as %q };\n", js.LooseHandler)
}

// textName is what the bundled text is called where a place belongs to no file.
const textName = "decant.bundle.js"

// banner is the first line of every bundle. esbuild knows no require in an ES module and writes one of its own;
// under another name it leaves it alone.
const banner = "var " + js.RequireAlias + " = require;"

// hostModule is a module of the host as an ES module: its exports become plain variables of the bundle.
func hostModule(name string) string {
	if name, required := strings.CutSuffix(name, required); required {
		return fmt.Sprintf("module.exports = %s(%q);\n", js.RequireAlias, name)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "const host = %s(%q);\nexport default host;\n", js.RequireAlias, name)
	for i, export := range js.ExportsOf(name) {
		fmt.Fprintf(&b, "const e%d = host.%s;\nexport { e%d as %s };\n", i, export, i, export)
	}
	return b.String()
}

// commonJS turns the export statement that ends esbuild's text into an assignment to module.exports. Nothing else in
// the text is module syntax.
func commonJS(text string) (string, error) {
	at := max(strings.LastIndex(text, "\nexport {\n"), strings.LastIndex(text, "\nexport default "))
	if at < 0 {
		return text, nil
	}
	body, statement := text[:at+1], strings.TrimSpace(text[at+1:])
	if value, ok := strings.CutPrefix(statement, "export default "); ok {
		return body + js.ExportsHead + "module.exports = " + value + "\n", nil
	}
	list, ok := strings.CutSuffix(strings.TrimPrefix(statement, "export {"), "};")
	if !ok {
		return "", errors.New("the bundler's exports are not at the end of its text")
	}
	var out []string
	for _, one := range strings.Split(list, ",\n") {
		local, name, renamed := strings.Cut(strings.TrimSpace(one), " as ")
		if !renamed {
			name = local
		}
		out = append(out, fmt.Sprintf("  %s: %s", name, local))
	}
	slices.Sort(out)
	return body + js.ExportsHead + "module.exports = {\n" + strings.Join(out, ",\n") + "\n};\n", nil
}
