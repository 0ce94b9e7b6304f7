package engine

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"decant/analysis/exchange"
)

// decodeUTF8 decodes bytes as the WHATWG Encoding Standard does: every maximal part of a character that is
// cut short becomes one U+FFFD. A byte order mark is kept.
func decodeUTF8(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	var out strings.Builder
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			size = badPrefix(b)
		}
		out.WriteRune(r)
		b = b[size:]
	}
	return out.String()
}

// badPrefix returns how many bytes of b, which does not start with a character, one U+FFFD stands for.
func badPrefix(b []byte) int {
	need, low, high := 0, byte(0x80), byte(0xBF)
	switch c := b[0]; {
	case c >= 0xC2 && c <= 0xDF:
		need = 1
	case c >= 0xE0 && c <= 0xEF:
		need = 2
		if c == 0xE0 {
			low = 0xA0
		} else if c == 0xED {
			high = 0x9F
		}
	case c >= 0xF0 && c <= 0xF4:
		need = 3
		if c == 0xF0 {
			low = 0x90
		} else if c == 0xF4 {
			high = 0x8F
		}
	}
	n := 1
	for ; n <= need && n < len(b) && b[n] >= low && b[n] <= high; n++ {
		low, high = 0x80, 0xBF
	}
	return n
}

// pair is a decoded name and its values of a query.
type pair struct {
	name   string
	values []string
}

// parseQuery decodes a raw query as application/x-www-form-urlencoded, in order of first appearance.
func parseQuery(raw string) []pair {
	var pairs []pair
	at := map[string]int{}
	for _, part := range strings.Split(raw, "&") {
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		name, value = decodeComponent(name), decodeComponent(value)
		i, ok := at[name]
		if !ok {
			i = len(pairs)
			at[name] = i
			pairs = append(pairs, pair{name: name})
		}
		pairs[i].values = append(pairs[i].values, value)
	}
	return pairs
}

func decodeComponent(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '+':
			b = append(b, ' ')
		case c == '%' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0:
			b = append(b, byte(unhex(s[i+1])<<4|unhex(s[i+2])))
			i += 2
		default:
			b = append(b, c)
		}
	}
	return decodeUTF8(b)
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// joinHeaders joins the values of a repeated header with ", ", in order of first appearance.
func joinHeaders(headers []exchange.Header) []exchange.Header {
	var joined []exchange.Header
	at := map[string]int{}
	for _, h := range headers {
		h.Value = decodeUTF8([]byte(h.Value))
		if i, ok := at[h.Name]; ok {
			joined[i].Value += ", " + h.Value
			continue
		}
		at[h.Name] = len(joined)
		joined = append(joined, h)
	}
	return joined
}

// isJSON reports whether the headers say that a body is JSON: a media type application/json or …+json.
func isJSON(headers []exchange.Header) bool {
	for _, h := range joinHeaders(headers) {
		if h.Name == "content-type" {
			media, _, _ := strings.Cut(h.Value, ";")
			media = strings.ToLower(strings.Trim(media, " \t"))
			return media == "application/json" || strings.HasSuffix(media, "+json")
		}
	}
	return false
}

// fromUTF16 encodes code units as UTF-8, lone surrogates as U+FFFD.
func fromUTF16(units []uint16) string { return string(utf16.Decode(units)) }
