package coverage

import (
	"regexp"
	"slices"
	"strings"

	"decant/analysis/source"
	"decant/analysis/stop"
)

// A fallback point that is meant to be one is not told when a comment on its line, or on the line above, says so and
// why:
//
//	// decant-ignore DC101: an outage of the store, too rare to be worth a sample
//
// Without a reason the comment does nothing.
var ignoreComment = regexp.MustCompile(`(?://|/\*)[ \t]*decant-ignore[ \t]+(DC\d{3}(?:[ \t]*,[ \t]*DC\d{3})*)[ \t]*:[ \t]*([^ \t*][^\r\n]*)`)

// IgnoreComment is the comment that keeps a code from being told.
func IgnoreComment(code stop.Code, reason string) string {
	return "// decant-ignore " + string(code) + ": " + reason
}

// ignored reports whether a comment keeps a code from being told at a span.
func (f *File) ignored(code stop.Code, at source.Span) bool {
	line := f.Source.Line(at.Start)
	for _, text := range []string{f.Source.LineText(line), f.Source.LineText(line - 1)} {
		if m := ignoreComment.FindStringSubmatch(text); m != nil {
			codes := strings.FieldsFunc(m[1], func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
			if slices.Contains(codes, string(code)) {
				return true
			}
		}
	}
	return false
}
