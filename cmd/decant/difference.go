package main

import (
	"fmt"

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
		case !got[i].Same(&want[i]):
			return fmt.Sprintf("asked %s %s, the oracle asked %s %s", effectText(&got[i]), quoted(got[i].Body), effectText(&want[i]), quoted(want[i].Body))
		}
	}
	return ""
}

// quoted is a body cut to a readable length.
func quoted(body []byte) string {
	const most = 200
	if len(body) > most {
		return fmt.Sprintf("%q…", body[:most])
	}
	return fmt.Sprintf("%q", body)
}
