package samples

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/source"
)

// Methods are the request methods of a sample or a mock (RFC 9110 §9, RFC 5789).
var Methods = []string{"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"}

func isMethod(s string) bool { return slices.Contains(Methods, s) }

// request reads METHOD URL [HTTP/VERSION] and the continuation lines; a line without a method is a GET.
func (p *parser) request(s *section, sample *Sample) {
	sample.Line = s.line.span
	first, rest := s.line.word()
	if looksLikeURL(first.text) {
		sample.Method, rest = "GET", *s.line
	} else {
		sample.Method = first.text
	}
	if !isMethod(sample.Method) {
		p.fail(first.span, "unknown method %s — write one of %s", first.text, strings.Join(Methods, ", "))
		return
	}
	url, version := rest.word()
	p.version(sample, version)
	if url.text == "" || isVersion(url.text) {
		p.fail(s.line.span, "%s has no URL — write %s /path", sample.Method, sample.Method)
		return
	}
	whole := p.vars.replace(p, url)
	for _, m := range s.more {
		whole += p.vars.replace(p, m)
	}
	p.url(sample, whole, url.span)
}

func looksLikeURL(s string) bool {
	return strings.HasPrefix(s, "/") || strings.HasPrefix(s, "{{") || strings.Contains(s, "://")
}

func isVersion(s string) bool { return strings.HasPrefix(s, "HTTP/") }

func (p *parser) version(sample *Sample, w words) {
	if w.text != "" && !isVersion(w.text) {
		p.fail(w.span, "text after the URL — write a space in a URL as %%20")
	}
}

// url splits an absolute URL, or a path, into host, path and query (RFC 3986 §3).
func (p *parser) url(sample *Sample, url string, at source.Span) {
	rest := url
	if scheme, after, ok := strings.Cut(url, "://"); ok && !strings.ContainsAny(scheme, "/?#") {
		if s := strings.ToLower(scheme); s != "http" && s != "https" {
			p.fail(at, "%s is not a scheme decant can send — write http or https", scheme)
			return
		}
		n := strings.IndexAny(after+"/", "/?#")
		host := after[:n]
		if host == "" || strings.ContainsAny(host, blanks) {
			p.fail(at, "the URL has no host — write http://host/path, or a path alone")
			return
		}
		sample.Headers = append(sample.Headers, exchange.Header{Name: "host", Value: host[strings.LastIndex(host, "@")+1:]})
		rest = after[n:]
	}
	rest, _, _ = strings.Cut(rest, "#")
	path, query, _ := strings.Cut(rest, "?")
	if path != "" && path[0] != '/' {
		p.fail(at, "not a URL: %s — write http://host/path, or a path that starts with /", url)
		return
	}
	sample.Path, sample.Query = escape("/"+strings.TrimPrefix(path, "/")), escape(query)
}

// escape percent-encodes what cannot stand in a request line; what is encoded already stays.
func escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' || c >= 0x7f || c == '"' || c == '<' || c == '>' {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// headers reads the header lines, joining repeated ones (RFC 9110 §5.3). A host header of the sample's own
// replaces the URL's; without either it is localhost.
func (p *parser) headers(s *section, sample *Sample) {
	own := []exchange.Header{}
	for _, line := range s.headers {
		name, value, ok := strings.Cut(line.text, ":")
		name = strings.TrimRight(name, blanks)
		if !ok {
			p.fail(line.span, "a header without a colon — write name: value, and a blank line before the body")
			continue
		}
		if !isToken(name) {
			p.fail(line.span, "not the name of a header: %q — write letters, digits and - before the colon", name)
			continue
		}
		text := p.vars.replace(p, line.after(len(line.text)-len(value)))
		own = addHeader(own, strings.ToLower(name), text)
	}
	if has(own, "host") {
		sample.Headers = own
		return
	}
	if len(sample.Headers) == 0 {
		sample.Headers = []exchange.Header{{Name: "host", Value: "localhost"}}
	}
	sample.Headers = append(sample.Headers, own...)
}

func addHeader(to []exchange.Header, name, value string) []exchange.Header {
	for i := range to {
		if to[i].Name == name {
			to[i].Value += ", " + value
			return to
		}
	}
	return append(to, exchange.Header{Name: name, Value: value})
}

func has(headers []exchange.Header, name string) bool {
	return slices.ContainsFunc(headers, func(h exchange.Header) bool { return h.Name == name })
}

// isToken reports whether s is an RFC 9110 §5.6.2 token.
func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"(),/:;<=>?@[\\]{}", c) >= 0 {
			return false
		}
	}
	return s != ""
}

func sortErrors(errors []*source.Error) {
	sort.SliceStable(errors, func(i, j int) bool {
		a, b := errors[i].Pos, errors[j].Pos
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
}
