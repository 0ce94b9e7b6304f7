package bundle

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"decant/analysis/js"
)

var (
	wholeSyntax   = regexp.MustCompile(`(?m)^\s*(?:import|export)\b|\bimport\b` + gap + `\(|\bfor\b` + gap + `await\b|\basync\b` + gap + `(?:function\b` + gap + `)?\*`)
	wholeRequires = regexp.MustCompile(`\brequire\b` + gap + `\(` + gap + `(?:"([^"\n]*)"|'([^'\n]*)'|` + "`([^`\n]*)`" + `)`)
	wholeLoose    = regexp.MustCompile(`(?m)^(?:async\s+)?function\s+(handler|main)\s*\(`)
)

// neededByWhole is Needed and looseExport as one would write them: with expressions over the whole text.
func neededByWhole(text string) (needed bool, export string) {
	if found := wholeLoose.FindStringSubmatch(text); found != nil && !exports.MatchString(text) {
		export = found[1]
	}
	needed = wholeSyntax.MatchString(text) || export != ""
	for _, m := range wholeRequires.FindAllStringSubmatch(text, -1) {
		needed = needed || !js.IsHostModule(strings.TrimPrefix(m[1]+m[2]+m[3], "node:"))
	}
	return needed, export
}

// TestNeededAtWords: looking at words only finds what looking at everything finds.
func TestNeededAtWords(t *testing.T) {
	pieces := []string{"import", "export", "require", "function", "async", "handler", "main", "exports", "(", "'containerless'", "'fs'", "'x'", "\"node:path\"",
		"`y`", ")", "for", "await", "*", "/**/", "// c\n", " ", "\t", "\n", "\r\n", ";", "x", "_", "é", ".", "/* */", "{}", "imports", "important", "default"}
	r := rand.New(rand.NewPCG(3, 5))
	yes := 0
	for range 200000 {
		var b strings.Builder
		for range 1 + r.IntN(9) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		text := b.String()
		needed, export := neededByWhole(text)
		if got := Needed("f.js", text); got != needed {
			t.Fatalf("%q: %v", text, got)
		}
		if got := looseExport(text); (got != "") != (export != "") || !strings.Contains(got, export) {
			t.Fatalf("%q: %q, not %q", text, got, export)
		}
		if needed {
			yes++
		}
	}
	if yes < 1000 {
		t.Errorf("only %d needed it", yes)
	}
}

// TestStillPlain: a file that is said to be plain after an edit is plain.
func TestStillPlain(t *testing.T) {
	pieces := []string{"import", "export", "require", "for", "await", "async", "function", "handler", "exports.a = 1;\n", "(", "'fs'", "'x'", ")", " ", "\n", "\n\n", "*", "x", "{ }", "// c\n", "const y = 2;\n", "/* a\nb */", "/*", "*/", "/**/"}
	r := rand.New(rand.NewPCG(4, 6))
	write := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		return b.String()
	}
	edits, plain := 0, 0
	for range 60000 {
		before := write(r.IntN(60))
		if Needed("f.js", before) || Loose(before) {
			continue
		}
		start := r.IntN(len(before) + 1)
		end := start + r.IntN(min(12, len(before)-start)+1)
		after := before[:start] + write(r.IntN(3)) + before[end:]
		edits++
		if StillPlain("f.js", before, after) {
			plain++
			if Needed("f.js", after) || Loose(after) {
				t.Fatalf("%q became %q", before, after)
			}
		}
	}
	if plain < edits/8 || edits < 5000 {
		t.Errorf("%d of %d", plain, edits)
	}
}
