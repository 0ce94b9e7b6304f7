package main

import (
	"fmt"
	"strings"
)

// A batch's tests are functions of one module. Each request runs one of them, on state that is as the module's
// initialisation left it, and is answered how it ended: "passed", or what it threw.
//
// Names of the batch's own have a $ in them that no test uses.
const (
	moduleHead = `const { listen: $listen, respond: $respond } = require('containerless');
let $answered = false;
const $answer = text => { if (!$answered) { $answered = true; $respond(text); } };
const $kind = e => typeof e === 'function' || typeof e === 'object' && e !== null ? String(e.constructor && e.constructor.name) : typeof e;
const $tell = e => $kind(e) + ' ' + (typeof e === 'object' && e !== null ? String(e.message) : String(e));
const $tests = [];
function $DONE(error) { $answer(error ? 'threw ' + $tell(error) : 'passed'); }
`
	moduleTail = `
$listen(req => {
  const test = $tests[+req.query.n];
  let text = 'passed';
  try { test.run(); } catch (e) { text = 'threw ' + $tell(e); }
  if (!test.later || text !== 'passed') $answer(text);
});
`
)

// module is the text of a batch. What is around its tests is the harness.
type module struct {
	text   string
	places []int // where each test begins, and the last ends
}

// harnessText is what stands before the tests of a module.
func (s *suite) harnessText(t *test) (string, error) {
	var b strings.Builder
	b.WriteString(moduleHead)
	for _, name := range harnessOf(t) {
		text, err := s.include(name)
		if err != nil {
			return "", err
		}
		b.WriteString(text + "\n")
	}
	return b.String(), nil
}

// joinTests makes the module of tests that share a harness.
func (s *suite) joinTests(tests []*test) (*module, error) {
	harness, err := s.harnessText(tests[0])
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	b.WriteString(harness)
	m := &module{places: []int{b.Len()}}
	for _, t := range tests {
		b.WriteString(wrapped(t, t.code))
		m.places = append(m.places, b.Len())
	}
	b.WriteString(moduleTail)
	m.text = b.String()
	return m, nil
}

// wrapped is a test as a function of the batch.
func wrapped(t *test, code string) string {
	return fmt.Sprintf("$tests.push({ later: %v, run: function () {\n%s%s\n} });\n", t.has("async"), strictly(t), code)
}

// strictly is the directive of a test that has to be strict.
func strictly(t *test) string {
	if t.has("onlyStrict") {
		return "'use strict';\n"
	}
	return ""
}
