package engine

import (
	"testing"

	"decant/analysis/exchange"
)

// TestChangesBuiltIns: the host's parts run before programs that may change what they use.
func TestChangesBuiltIns(t *testing.T) {
	for text, want := range map[string]bool{
		"exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify(event) })":   false,
		"const m = new Map(); m.size === 1; Array.from(m); Math.max(1) >= 2; Object.keys(m) == 3": false,
		"class E extends Error { constructor() { super(); this.name = 'E'; } }":                   false,
		"const f = Array => Array":    false,
		"Array.prototype.map = f":     true,
		"Array.from = f":              true,
		"Promise = f":                 true,
		"JSON['parse'] = f":           true,
		"Math.n++":                    true,
		"Object.assign(Array, {})":    true,
		"x.__proto__.y = 1":           true,
		"global.x = 1":                true,
		"Object.defineProperty(a, b)": true,
		"this['Array'].of = 1":        true,
		"Date.now ??= f":              true,
	} {
		if got := changesBuiltIns.MatchString(text); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// TestUnnamedConsole: the console prints objects also for a program that does not name it.
func TestUnnamedConsole(t *testing.T) {
	h := start(t, Options{Kind: Embedded})
	load(t, h, `const c = require('containerless'); const all = new Function('return this')();
		c.listen(() => { all['con' + 'sole'].log({ a: [1] }, new Map()); c.respond('done'); });`)
	r := ask(t, h, &exchange.Request{Method: "GET", Path: "/"}, nil)
	if r.Response == nil || string(r.Response.Body) != "done" {
		t.Errorf("%+v %s", r.Error, r.Detail)
	}
}
