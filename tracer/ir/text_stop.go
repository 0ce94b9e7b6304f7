package ir

import (
	"strings"
	"unicode"

	"decant/analysis/stop"
)

// stopField prints an unknown's code and detail: the first sentence of the stop's message when the detail can be
// found in it again, else the detail in quotes.
func stopField(n *Node) string {
	before, after, ok := stopSentence(n.Code)
	if ok && isPlainDetail(n.Detail) {
		return n.Code + " " + before + n.Detail + after
	}
	return quote(n.Code) + " " + quote(n.Detail)
}

// isPlainDetail reports whether a detail can stand in a comment as it is.
func isPlainDetail(s string) bool {
	for _, r := range s {
		if !unicode.IsPrint(r) || r == unicode.ReplacementChar {
			return false
		}
	}
	return s != "" && s == strings.TrimSpace(s) && !strings.Contains(s, "  ")
}

// stopSentence returns what stands before and after the detail in the first sentence of a stop's message.
func stopSentence(code string) (before, after string, ok bool) {
	for _, r := range stop.Table {
		if string(r.Code) != code {
			continue
		}
		before, after, ok = strings.Cut(r.Message, "%s")
		if i := strings.IndexAny(after, ".:"); i >= 0 {
			after = after[:i]
		}
		return strings.ToLower(before[:min(1, len(before))]) + before[min(1, len(before)):], after, ok
	}
	return "", "", false
}

// parseStop reads what stopField printed.
func parseStop(s string) (code, detail string, ok bool) {
	if strings.HasPrefix(s, "'") {
		l := &lexer{text: s}
		l.next()
		code, ok1 := l.tok.text, l.tok.kind == tokString
		l.next()
		detail, ok2 := l.tok.text, l.tok.kind == tokString
		l.next()
		return code, detail, ok1 && ok2 && l.tok.kind == tokEnd
	}
	code, rest, _ := strings.Cut(s, " ")
	before, after, ok := stopSentence(code)
	rest, hasBefore := strings.CutPrefix(rest, before)
	detail, hasAfter := strings.CutSuffix(rest, after)
	return code, detail, ok && hasBefore && hasAfter && isPlainDetail(detail)
}
