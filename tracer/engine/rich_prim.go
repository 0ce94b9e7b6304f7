package engine

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"regexp"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/nlnwa/whatwg-url/url"
)

// prim is what the sandbox's own classes are made of.
func (x *rich) prim(o *goja.Object) {
	vm, h := x.vm, x.h
	set := func(name string, f func(goja.FunctionCall) goja.Value) { _ = o.Set(name, f) }
	text := func(c goja.FunctionCall, i int) string { return h.text(c.Argument(i)) }
	buffer := func(b []byte) goja.Value { return vm.ToValue(vm.NewArrayBuffer(b)) }
	set("wellFormed", func(c goja.FunctionCall) goja.Value { return vm.ToValue(text(c, 0)) })
	set("encode", func(c goja.FunctionCall) goja.Value { return buffer([]byte(text(c, 0))) })
	set("decode", func(c goja.FunctionCall) goja.Value {
		b := x.viewed(c.Argument(0))
		if c.Argument(1).ToBoolean() && !utf8.Valid(b) {
			return goja.Undefined()
		}
		return vm.ToValue(decodeUTF8(b))
	})
	set("query", func(c goja.FunctionCall) goja.Value {
		var list []any
		for _, part := range strings.Split(text(c, 0), "&") {
			if part != "" {
				name, value, _ := strings.Cut(part, "=")
				list = append(list, vm.NewArray(decodeComponent(name), decodeComponent(value)))
			}
		}
		return vm.NewArray(list...)
	})
	set("form", x.form)
	set("parseURL", x.url)
	set("changeURL", x.changeURL)
	set("toText", func(c goja.FunctionCall) goja.Value { return x.toText(x.viewed(c.Argument(0)), text(c, 1)) })
	set("fromText", func(c goja.FunctionCall) goja.Value { return buffer(x.fromText(c.Argument(0), text(c, 1))) })
	set("atob", func(c goja.FunctionCall) goja.Value { return x.atob(text(c, 0)) })
	set("compare", func(c goja.FunctionCall) goja.Value {
		return vm.ToValue(bytes.Compare(x.viewed(c.Argument(0)), x.viewed(c.Argument(1))))
	})
	set("whole", func(c goja.FunctionCall) goja.Value { return vm.ToValue(utf8.Valid(x.viewed(c.Argument(0)))) })
	set("hash", func(c goja.FunctionCall) goja.Value {
		return buffer(digest(text(c, 0), c.Argument(1), x.viewed(c.Argument(1)), x.viewed(c.Argument(2))))
	})
	set("detach", func(c goja.FunctionCall) goja.Value {
		if b, ok := c.Argument(0).Export().(goja.ArrayBuffer); ok {
			b.Detach()
		}
		return goja.Undefined()
	})
	set("knows", func(c goja.FunctionCall) goja.Value { return vm.ToValue(js.Exports(text(c, 0), text(c, 1))) })
	microtask, err := vm.RunString("(() => { const ready = Promise.resolve(), { then } = Promise.prototype, { apply } = Reflect; return (f) => { apply(then, ready, [() => { f(); }]); }; })()")
	if err != nil {
		panic(err)
	}
	_ = o.Set("microtask", microtask)
}

func digest(name string, keyed goja.Value, key, data []byte) []byte {
	makers := map[string]func() hash.Hash{
		"md5": md5.New, "sha1": sha1.New, "sha224": sha256.New224, "sha256": sha256.New, "sha384": sha512.New384, "sha512": sha512.New,
		"sha512-256": sha512.New512_256, "sha512-224": sha512.New512_224,
	}
	h := makers[name]()
	if !goja.IsUndefined(keyed) {
		h = hmac.New(makers[name], key)
	}
	h.Write(data)
	return h.Sum(nil)
}

// form serialises pairs as application/x-www-form-urlencoded.
func (x *rich) form(c goja.FunctionCall) goja.Value {
	var out strings.Builder
	x.vm.ForOf(c.Argument(0), func(pair goja.Value) bool {
		p := pair.ToObject(x.vm)
		if out.Len() > 0 {
			out.WriteByte('&')
		}
		formWord(&out, x.h.text(p.Get("0")))
		out.WriteByte('=')
		formWord(&out, x.h.text(p.Get("1")))
		return true
	})
	return x.vm.ToValue(out.String())
}

func formWord(out *strings.Builder, s string) {
	const digits = "0123456789ABCDEF"
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			out.WriteByte('+')
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("*-._", c) >= 0:
			out.WriteByte(c)
		default:
			out.Write([]byte{'%', digits[c>>4], digits[c&15]})
		}
	}
}

// url parses an address; undefined when it is none. What it gives has URL's members.
func (x *rich) url(c goja.FunctionCall) goja.Value {
	var u *url.Url
	var err error
	if base := x.h.text(c.Argument(1)); relativeToNone(base, x.h.text(c.Argument(0))) {
		x.h.missing("a URL relative to one without a path")
	}
	if input := x.h.text(c.Argument(0)); goja.IsUndefined(c.Argument(1)) {
		u, err = url.Parse(input)
	} else {
		u, err = parseRelative(x.h.text(c.Argument(1)), input)
	}
	if err != nil {
		return goja.Undefined()
	}
	return x.urlRecord(u, x.h.text(c.Argument(0)))
}

// parseRelative parses an address relative to another. Of one with an opaque path, all but the fragment may stay, which the
// library refuses.
func parseRelative(base, input string) (*url.Url, error) {
	fragment := strings.TrimFunc(strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(input), func(r rune) bool { return r <= ' ' })
	if strings.HasPrefix(fragment, "#") {
		if u, err := url.Parse(base); err == nil && u.OpaquePath() {
			return url.Parse(u.Href(true) + fragment)
		}
	}
	return url.ParseRef(base, input)
}

// changeURL gives an address in which a part is changed, or left where it cannot be that.
func (x *rich) changeURL(c goja.FunctionCall) goja.Value {
	u, err := url.Parse(x.h.text(c.Argument(0)))
	if err != nil {
		panic(err) // it was one
	}
	setURLPart(u, c.Argument(1).String(), x.h.text(c.Argument(2)))
	return x.urlRecord(u, x.h.text(c.Argument(2)))
}

// schemed is an address that is not relative.
var schemed = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:`)

// relativeToNone tells whether an address is relative to one that has no path of segments. Where it has a fragment, too,
// Node.js takes it for relative to the path up to its last slash.
func relativeToNone(base, input string) bool {
	input = strings.NewReplacer("\t", "", "\r", "", "\n", "").Replace(strings.TrimLeftFunc(input, func(r rune) bool { return r <= ' ' }))
	if strings.HasPrefix(input, "#") || !strings.Contains(input, "#") || schemed.MatchString(input) {
		return false
	}
	u, err := url.Parse(base)
	return err == nil && u.OpaquePath()
}

// dots is the last segment of a path that goes up.
var dots = regexp.MustCompile(`(?i)(?:\.|%2e){2}(?:[?#]|$)`)

// urlRecord makes what the class URL has of an address. Where another one than that of a website was given that goes up from
// its root, Node.js has a way of its own.
func (x *rich) urlRecord(u *url.Url, given string) goja.Value {
	if u.Pathname() == "/" && !u.IsSpecialScheme() && dots.MatchString(given) {
		x.h.missing("a URL that goes up from its root")
	}
	o := x.vm.NewObject()
	for _, name := range []string{"href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "hash"} {
		_ = o.Set(name, urlPart(u, name))
	}
	return o
}

func urlPart(u *url.Url, name string) string {
	switch name {
	case "href":
		return u.Href(false)
	case "origin":
		return urlOrigin(u)
	case "protocol":
		return u.Protocol()
	case "username":
		return u.Username()
	case "password":
		return u.Password()
	case "host":
		return u.Host()
	case "hostname":
		return u.Hostname()
	case "port":
		return u.Port()
	case "pathname":
		return u.Pathname()
	case "search":
		return u.Search()
	}
	return u.Hash()
}

// urlOrigin is the serialised origin: opaque ones are "null".
func urlOrigin(u *url.Url) string {
	switch u.Scheme() {
	case "http", "https", "ws", "wss", "ftp":
		return u.Protocol() + "//" + u.Host()
	case "blob":
		if inner, err := url.Parse(u.Pathname()); err == nil && (inner.Scheme() == "http" || inner.Scheme() == "https") {
			return urlOrigin(inner)
		}
	}
	return "null"
}

func setURLPart(u *url.Url, name, value string) {
	switch name {
	case "protocol":
		u.SetProtocol(value)
	case "username":
		u.SetUsername(value)
	case "password":
		u.SetPassword(value)
	case "host":
		had := u.Host() != ""
		if u.SetHost(value); !had {
			u.SetPort("") // as Node.js does where there was no host
		}
	case "hostname":
		u.SetHostname(value)
	case "port":
		u.SetPort(value)
	case "pathname":
		u.SetPathname(value)
	case "search":
		u.SetSearch(value)
	case "hash":
		u.SetHash(value)
	}
}

// toText decodes bytes as Buffer's toString does.
func (x *rich) toText(b []byte, encoding string) goja.Value {
	switch encoding {
	case "hex":
		return x.vm.ToValue(hex.EncodeToString(b))
	case "base64":
		return x.vm.ToValue(base64.StdEncoding.EncodeToString(b))
	case "base64url":
		return x.vm.ToValue(base64.RawURLEncoding.EncodeToString(b))
	case "latin1", "ascii":
		units := make([]uint16, len(b))
		for i, c := range b {
			if units[i] = uint16(c); encoding == "ascii" {
				units[i] &= 0x7f
			}
		}
		return goja.StringFromUTF16(units)
	case "utf16le":
		units := make([]uint16, len(b)/2)
		for i := range units {
			units[i] = uint16(b[2*i]) | uint16(b[2*i+1])<<8
		}
		return goja.StringFromUTF16(units)
	}
	return x.vm.ToValue(decodeUTF8(b))
}

// fromText encodes a string as Buffer.from does.
func (x *rich) fromText(v goja.Value, encoding string) []byte {
	switch encoding {
	case "hex":
		s := v.String()
		var out []byte
		for i := 0; i+1 < len(s) && unhex(s[i]) >= 0 && unhex(s[i+1]) >= 0; i += 2 {
			out = append(out, byte(unhex(s[i])<<4|unhex(s[i+1])))
		}
		return out
	case "base64", "base64url":
		return lenientBase64(v.String())
	case "latin1", "ascii", "utf16le":
		var out []byte
		for _, u := range codeUnits(x.h.toString(v)) {
			out = append(out, byte(u))
			if encoding == "utf16le" {
				out = append(out, byte(u>>8))
			}
		}
		return out
	}
	return []byte(v.String())
}

func codeUnits(v goja.Value) []uint16 {
	s, ok := v.(goja.String)
	if !ok {
		return utf16.Encode([]rune(v.String()))
	}
	out := make([]uint16, s.Length())
	for i := range out {
		out[i] = s.CharAt(i)
	}
	return out
}

// lenientBase64 decodes both alphabets, passes over what is in neither, and ends at the first padding.
func lenientBase64(s string) []byte {
	var out []byte
	var bits, n uint
	for i := 0; i < len(s); i++ {
		d := base64Digit(s[i])
		if s[i] == '=' {
			break
		}
		if d < 0 {
			continue
		}
		bits, n = bits<<6|uint(d), n+6
		if n >= 8 {
			n -= 8
			out = append(out, byte(bits>>n))
			bits &= 1<<n - 1
		}
	}
	return out
}

func base64Digit(c byte) int {
	switch {
	case 'A' <= c && c <= 'Z':
		return int(c - 'A')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 26
	case '0' <= c && c <= '9':
		return int(c-'0') + 52
	case c == '+' || c == '-':
		return 62
	case c == '/' || c == '_':
		return 63
	}
	return -1
}

// atob is the forgiving decoder of the HTML Standard; undefined when the text is not base 64.
func (x *rich) atob(s string) goja.Value {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune("\t\n\f\r ", r) {
			return -1
		}
		return r
	}, s)
	if len(s)%4 == 0 {
		s = strings.TrimSuffix(strings.TrimSuffix(s, "="), "=")
	}
	if len(s)%4 == 1 || strings.ContainsFunc(s, func(r rune) bool { return r > 127 || r == '-' || r == '_' || base64Digit(byte(r)) < 0 }) {
		return goja.Undefined()
	}
	return x.toText(lenientBase64(s), "latin1")
}
