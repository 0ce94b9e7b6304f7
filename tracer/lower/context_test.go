package lower

import (
	"strings"
	"testing"

	"decant/analysis/js"
	"decant/analysis/source"
)

// TestCasesInOtherContexts runs the same cases inside functions, arrows, loops, try and strict code: there
// the same variables become slots, captures or boxes, and statements get other neighbours.
func TestCasesInOtherContexts(t *testing.T) {
	names, texts := []string{}, []string{}
	for _, s := range snippets(t) {
		for _, context := range []string{
			"(function () { % \n})();",
			"(() => { % \n}).call(5);",
			"'use strict'; % \n",
			"for (let $i = 0; $i < 2; $i++) { (function $self() { log($i, typeof $self); % \n})(); }",
			"try { (function ($a, {$b} = {}) { try { % \n} finally { log('finally'); } })(1); } catch ($e) { log('caught', $e); }",
		} {
			text := strings.Replace(context, "%", s.Text, 1)
			m, err := js.Parse(source.NewFile("case.js", text))
			if err != nil {
				continue // not JavaScript there: await or yield as a name, say
			}
			u := lowerWith(m, options{anyGlobal: true})
			names = append(names, s.Name+" in "+context)
			texts = append(texts, text, oracle(u.Program))
		}
	}
	results := runNode(t, texts)
	same := 0
	for i, name := range names {
		switch want, got := results[2*i], results[2*i+1]; {
		case want == "threw SyntaxError" || strings.Contains(texts[2*i+1], "\n$unknown("): // no program, or one that is refused
		case want != got:
			t.Errorf("%s\noriginal:\n%s\nlowered:\n%s", name, want, got)
		default:
			same++
		}
	}
	if same < len(names)*9/10 {
		t.Errorf("only %d of %d could be compared", same, len(names))
	}
}
