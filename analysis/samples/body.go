package samples

import (
	"slices"
	"strings"

	"decant/analysis/exchange"
)

// body reads the lines after the blank one: text, and `< file` lines. Response handlers and references
// (`> {% … %}`, `> script.js`, `<> file`, `>> file`) belong to JetBrains' tools and are left out.
func (p *parser) body(s *section, sample *Sample) {
	lines := p.withoutHandlers(s.body)
	for len(lines) > 0 && strings.TrimSpace(lines[0].text) == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && strings.TrimSpace(lines[len(lines)-1].text) == "" {
		lines = lines[:len(lines)-1]
	}
	glue := bodyGlue(sample.Headers)
	for i, line := range lines {
		if glue == "" {
			line = line.trim()
		}
		if i > 0 && glue != "" {
			sample.addText(glue)
		}
		p.bodyLine(sample, line)
	}
}

// bodyGlue is what stands between the lines of a body: nothing in a form, whose lines are one, CRLF in a
// multipart body (RFC 2046 §4.1.1), else a newline.
func bodyGlue(headers []exchange.Header) string {
	for _, h := range headers {
		value := strings.ToLower(h.Value)
		switch {
		case h.Name != "content-type":
		case strings.HasPrefix(value, "application/x-www-form-urlencoded"):
			return ""
		case strings.HasPrefix(value, "multipart/"):
			return "\r\n"
		}
	}
	return "\n"
}

func (p *parser) bodyLine(sample *Sample, line words) {
	if c, ok := comment(line.trim()); ok {
		if word, _ := c.word(); slices.Contains([]string{"@mock", "@name", "@now", "@seed"}, word.text) {
			p.fail(line.trim().span, "%s in a body is part of the body — move it above the request line", word.text)
		}
	}
	if inc, ok := p.include(line); ok {
		if inc != nil {
			sample.Body = append(sample.Body, Part{File: inc})
		}
		return
	}
	sample.addText(p.vars.replace(p, line))
}

func (s *Sample) addText(text string) {
	if n := len(s.Body); n > 0 && s.Body[n-1].File == nil {
		s.Body[n-1].Text += text
		return
	}
	s.Body = append(s.Body, Part{Text: text})
}

// include reads `< path` or `<@ path`; it reports whether w is one. The include is nil when it names no file.
func (p *parser) include(w words) (*Include, bool) {
	arrow, path := w.trim().word()
	if arrow.text != "<" && arrow.text != "<@" {
		return nil, false
	}
	name := p.vars.replace(p, path)
	if name == "" {
		p.fail(arrow.span, "< names no file — write < ./file")
		return nil, true
	}
	return &Include{Path: name, Span: path.span, Template: arrow.text == "<@"}, true
}

// withoutHandlers drops what JetBrains' tools do with the response.
func (p *parser) withoutHandlers(lines []words) []words {
	var out []words
	for i := 0; i < len(lines); i++ {
		switch text := strings.TrimSpace(lines[i].text); {
		case isScript(text, '>'):
			i = p.scriptEnd(lines, i)
		case isReference(text):
		default:
			out = append(out, lines[i])
		}
	}
	return out
}

// scriptEnd returns the index of the line that ends the script which starts on line i.
func (p *parser) scriptEnd(lines []words, i int) int {
	for j := i; j < len(lines); j++ {
		if strings.HasSuffix(strings.TrimSpace(lines[j].text), "%}") {
			return j
		}
	}
	p.fail(lines[i].trim().span, "a response handler without an end — write %%} after it")
	return len(lines)
}

func isReference(text string) bool {
	return strings.HasPrefix(text, "<> ") || strings.HasPrefix(text, ">> ") || strings.HasPrefix(text, ">>! ") ||
		strings.HasPrefix(text, "> ") && strings.HasSuffix(text, ".js")
}
