package engine

import (
	"os/exec"
	"testing"
)

// TestWidths holds the tables of width.js to Node's own function, for every code point.
func TestWidths(t *testing.T) {
	const script = `
		const { getStringWidth } = require('internal/util/inspect');
		const { of } = eval(require('fs').readFileSync('inside/width.js', 'utf8'))();
		for (let p = 0; p < 0x110000; p++) {
			if (p >= 0xd800 && p < 0xe000) continue;
			const text = 'a' + String.fromCodePoint(p) + 'b';
			if (of(text) !== getStringWidth(text)) throw new Error('U+' + p.toString(16) + ': ' + of(text) + ', and ' + getStringWidth(text) + ' in Node.js');
		}`
	if out, err := exec.Command("node", "--expose-internals", "-e", script).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}
