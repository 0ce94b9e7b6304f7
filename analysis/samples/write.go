package samples

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"decant/analysis/exchange"
)

// Write is the text of a sample that sends a request, from its directives on; Parse reads it back. A body that the
// format has no way to write is left out, which a comment says.
func Write(q *exchange.Request, mocks []*Mock) string {
	var b strings.Builder
	if q.Now != 0 {
		fmt.Fprintf(&b, "# @now %s\n", time.UnixMilli(q.Now).UTC().Format(time.RFC3339Nano))
	}
	if q.Seed != 0 {
		fmt.Fprintf(&b, "# @seed %d\n", q.Seed)
	}
	for _, m := range mocks {
		b.WriteString(MockLine(m.Method, m.URL, m.Status, m.Body))
	}
	body, ok := writableBody(q.Body)
	if !ok {
		fmt.Fprintf(&b, "# the body of %d bytes is left out: put it in a file, and write < ./file\n", len(q.Body))
	}
	fmt.Fprintf(&b, "%s http://%s%s", q.Method, hostOf(q.Headers), q.Path)
	if q.Query != "" {
		b.WriteString("?" + q.Query)
	}
	b.WriteString("\n")
	for _, h := range q.Headers {
		if h.Name != "host" && h.Name != "content-length" && !strings.ContainsAny(h.Value, "\r\n") {
			fmt.Fprintf(&b, "%s: %s\n", h.Name, h.Value)
		}
	}
	if body != "" {
		b.WriteString("\n" + body + "\n")
	}
	return b.String()
}

func hostOf(headers []exchange.Header) string {
	for _, h := range headers {
		if h.Name == "host" && h.Value != "" {
			return h.Value
		}
	}
	return "localhost"
}

// writableBody returns a body that reads back as itself: text without variables, includes and the lines that end a
// request.
func writableBody(body []byte) (string, bool) {
	text := string(body)
	if !utf8.Valid(body) || strings.Contains(text, "{{") || strings.Contains(text, "\r") || text != strings.TrimSpace(text) {
		return "", text == ""
	}
	for line := range strings.SplitSeq(text, "\n") {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "//") || strings.HasPrefix(line, "<") || strings.HasPrefix(line, ">") {
			return "", false
		}
	}
	return text, true
}

// MockBody is a body as it stands behind a mock's status, on one line; ok is false for one that needs a file.
func MockBody(body []byte) (text string, ok bool) {
	var compact bytes.Buffer
	if json.Compact(&compact, body) == nil {
		body = compact.Bytes()
	}
	text = string(body)
	const most = 2000
	ok = utf8.Valid(body) && len(text) <= most && !strings.ContainsAny(text, "\r\n") && !strings.Contains(text, "{{") &&
		!strings.HasPrefix(text, "<") && text == strings.TrimSpace(text)
	return text, ok
}
