package main

import (
	"fmt"
	"regexp"

	"decant/analysis/exchange"
)

// difference says in words what differs between an answer and the one wanted, "" when nothing does.
func difference(got, want *exchange.Response, asked, wanted []exchange.Effect) string {
	if got.Status != want.Status {
		return fmt.Sprintf("status %d, the oracle has %d", got.Status, want.Status)
	}
	if d := headerDifference(got.Headers, want.Headers); d != "" {
		return d
	}
	if string(got.Body) != string(want.Body) {
		return fmt.Sprintf("body %s, the oracle has %s", quoted(got.Body), quoted(want.Body))
	}
	return effectDifference(asked, wanted)
}

func headerDifference(got, want []exchange.Header) string {
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			return fmt.Sprintf("no header %s: %s", want[i].Name, want[i].Value)
		case i >= len(want):
			return fmt.Sprintf("header %s: %s, the oracle has none", got[i].Name, got[i].Value)
		case got[i] != want[i]:
			return fmt.Sprintf("header %s: %s, the oracle has %s: %s", got[i].Name, got[i].Value, want[i].Name, want[i].Value)
		}
	}
	return ""
}

func effectDifference(got, want []exchange.Effect) string {
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			return fmt.Sprintf("did not ask %s", effectText(&want[i]))
		case i >= len(want):
			return fmt.Sprintf("asked %s, the oracle did not", effectText(&got[i]))
		case !alike(got[i], want[i]):
			return fmt.Sprintf("asked %s %s, the oracle asked %s %s", effectText(&got[i]), quoted(got[i].Body), effectText(&want[i]), quoted(want[i].Body))
		}
	}
	return ""
}

// frames are the lines of an error's stack, and what Node.js says in the place of some.
var frames = regexp.MustCompile(`\n +(?:at (?:[^\n]*\([^\n()]*\)|[^\n]*:\d+:\d+|<anonymous>)|\.\.\. \d+ lines matching cause stack trace \.\.\.)`)

// alike compares what two runs asked for. The stacks that they print name places of their engines, and are left out.
func alike(got, want exchange.Effect) bool {
	if got.Kind == exchange.EffectLog {
		got.Text, want.Text = frames.ReplaceAllString(got.Text, ""), frames.ReplaceAllString(want.Text, "")
	}
	return got.Same(&want)
}

// quoted is a body cut to a readable length.
func quoted(body []byte) string {
	const most = 200
	if len(body) > most {
		return fmt.Sprintf("%q…", body[:most])
	}
	return fmt.Sprintf("%q", body)
}
