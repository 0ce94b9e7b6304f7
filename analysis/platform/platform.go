// Package platform turns HTTP requests into the events that serverless platforms give to functions, and what
// functions return into responses. Both sides are JSON: every engine, and native code, parses the same text.
package platform

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"decant/analysis/exchange"
	"decant/analysis/js"
)

// Event returns the event that a request is for a handler of a shape; "" when the shape takes requests as they are.
// A request that is an event is that event.
func Event(shape string, q *exchange.Request) string {
	if q.Event != nil {
		return string(q.Event)
	}
	make, ok := events[shape]
	if !ok {
		return ""
	}
	return make(q).String()
}

var events = map[string]func(*exchange.Request) *object{
	js.ShapeLambda: lambdaEvent, js.ShapeNetlify: netlifyEvent, js.ShapeOpenWhisk: whiskParams, js.ShapeCloudFront: cloudFrontEvent,
}

// RequestID is the identity of a request: the same for the same seed and clock.
func RequestID(q *exchange.Request) string {
	var b [16]byte
	binary.LittleEndian.PutUint64(b[:], q.Seed)
	binary.LittleEndian.PutUint64(b[8:], uint64(q.Now))
	sum := sha256.Sum256(append([]byte("decant request"), b[:]...))
	sum[6], sum[8] = sum[6]&0x0f|0x40, sum[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

// object is a JSON object that keeps the order of its properties.
type object struct{ b bytes.Buffer }

func (o *object) set(name string, value any) *object {
	if o.b.Len() > 0 {
		o.b.WriteByte(',')
	}
	o.b.Write(encode(name))
	o.b.WriteByte(':')
	o.b.Write(encode(value))
	return o
}

func (o *object) String() string { return "{" + o.b.String() + "}" }

// MarshalJSON implements json.Marshaler.
func (o *object) MarshalJSON() ([]byte, error) { return []byte(o.String()), nil }

func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // plain values
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// field is a name with its values, in the order of the wire.
type field struct {
	name   string
	values []string
}

func group(pairs [][2]string) []field {
	var out []field
	for _, p := range pairs {
		i := slices.IndexFunc(out, func(f field) bool { return f.name == p[0] })
		if i < 0 {
			i = len(out)
			out = append(out, field{name: p[0]})
		}
		out[i].values = append(out[i].values, p[1])
	}
	return out
}

func headers(q *exchange.Request) []field {
	var pairs [][2]string
	for _, h := range q.Headers {
		pairs = append(pairs, [2]string{h.Name, strings.ToValidUTF8(h.Value, "\ufffd")})
	}
	return group(pairs)
}

func header(q *exchange.Request, name string) string {
	for _, h := range q.Headers {
		if h.Name == name {
			return h.Value
		}
	}
	return ""
}

func query(q *exchange.Request) []field {
	var pairs [][2]string
	for _, part := range strings.Split(q.Query, "&") {
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		pairs = append(pairs, [2]string{unescape(name), unescape(value)})
	}
	return group(pairs)
}

// unescape decodes application/x-www-form-urlencoded; what is no escape stays.
func unescape(s string) string {
	if out, err := url.QueryUnescape(s); err == nil {
		return strings.ToValidUTF8(out, "\ufffd")
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(n))
				i += 2
				continue
			}
		}
		if s[i] == '+' {
			b.WriteByte(' ')
		} else {
			b.WriteByte(s[i])
		}
	}
	return strings.ToValidUTF8(b.String(), "\ufffd")
}

// joined has one string for each name.
func joined(fields []field, separator string) *object {
	o := &object{}
	for _, f := range fields {
		o.set(f.name, strings.Join(f.values, separator))
	}
	return o
}

func lists(fields []field) *object {
	o := &object{}
	for _, f := range fields {
		o.set(f.name, f.values)
	}
	return o
}

func lasts(fields []field) *object {
	o := &object{}
	for _, f := range fields {
		o.set(f.name, f.values[len(f.values)-1])
	}
	return o
}

// isText tells whether a body travels as a string and not in base 64.
func isText(q *exchange.Request) bool {
	media, _, _ := strings.Cut(header(q, "content-type"), ";")
	media = strings.ToLower(strings.TrimSpace(media))
	switch {
	case !utf8.Valid(q.Body):
		return false
	case media == "", strings.HasPrefix(media, "text/"), strings.HasSuffix(media, "+json"), strings.HasSuffix(media, "+xml"):
		return true
	}
	return slices.Contains([]string{"application/json", "application/javascript", "application/xml"}, media)
}

func bodyOf(q *exchange.Request, text bool) string {
	if text {
		return string(q.Body)
	}
	return base64.StdEncoding.EncodeToString(q.Body)
}

func host(q *exchange.Request) string {
	if h := header(q, "host"); h != "" {
		return h
	}
	return "localhost"
}

// URL is the address of a request, as handlers that take a Request see it.
func URL(q *exchange.Request) string {
	out := "http://" + host(q) + q.Path
	if q.Query != "" {
		out += "?" + q.Query
	}
	return out
}

// lambdaEvent is payload format 2.0 of API Gateway's HTTP API.
func lambdaEvent(q *exchange.Request) *object {
	o := (&object{}).set("version", "2.0").set("routeKey", "$default").set("rawPath", q.Path).set("rawQueryString", q.Query)
	all := headers(q)
	if i := slices.IndexFunc(all, func(f field) bool { return f.name == "cookie" }); i >= 0 {
		var cookies []string
		for _, v := range all[i].values {
			for _, c := range strings.Split(v, ";") {
				cookies = append(cookies, strings.TrimSpace(c))
			}
		}
		o.set("cookies", cookies)
		all = slices.Delete(all, i, i+1)
	}
	o.set("headers", joined(all, ","))
	if fields := query(q); fields != nil {
		o.set("queryStringParameters", joined(fields, ","))
	}
	at := time.UnixMilli(q.Now).UTC()
	http := (&object{}).set("method", q.Method).set("path", q.Path).set("protocol", "HTTP/1.1").set("sourceIp", "127.0.0.1").set("userAgent", header(q, "user-agent"))
	o.set("requestContext", (&object{}).set("accountId", "123456789012").set("apiId", "decant").
		set("domainName", host(q)).set("domainPrefix", strings.SplitN(host(q), ".", 2)[0]).set("http", http).
		set("requestId", RequestID(q)).set("routeKey", "$default").set("stage", "$default").
		set("time", at.Format("02/Jan/2006:15:04:05 -0700")).set("timeEpoch", q.Now))
	text := isText(q)
	if len(q.Body) > 0 {
		o.set("body", bodyOf(q, text))
	}
	return o.set("isBase64Encoded", len(q.Body) > 0 && !text)
}

// netlifyEvent is payload format 1.0, with what Netlify adds to it and without what only API Gateway has.
func netlifyEvent(q *exchange.Request) *object {
	all, fields, text := headers(q), query(q), isText(q)
	o := (&object{}).set("rawUrl", URL(q)).set("rawQuery", q.Query).set("path", q.Path).set("httpMethod", q.Method).
		set("headers", lasts(all)).set("multiValueHeaders", lists(all)).
		set("queryStringParameters", lasts(fields)).set("multiValueQueryStringParameters", lists(fields))
	if len(q.Body) == 0 {
		return o.set("body", nil).set("isBase64Encoded", false)
	}
	return o.set("body", bodyOf(q, text)).set("isBase64Encoded", !text)
}

// whiskParams is what a web action of OpenWhisk gets: the parameters of query and body, and __ow_ for the rest.
func whiskParams(q *exchange.Request) *object {
	o := (&object{}).set("__ow_method", strings.ToLower(q.Method)).set("__ow_headers", joined(headers(q), ", ")).set("__ow_path", q.Path)
	given := map[string]bool{}
	var body map[string]json.RawMessage
	media, _, _ := strings.Cut(header(q, "content-type"), ";")
	switch media = strings.TrimSpace(media); {
	case media == "application/json" && json.Unmarshal(q.Body, &body) == nil:
		for _, name := range keysOf(q.Body) {
			given[name] = true
			o.set(name, body[name])
		}
	case media == "application/x-www-form-urlencoded":
		for _, f := range query(&exchange.Request{Query: string(q.Body)}) {
			given[f.name] = true
			o.set(f.name, f.values[len(f.values)-1])
		}
	case len(q.Body) > 0:
		o.set("__ow_body", bodyOf(q, isText(q)))
	}
	for _, f := range query(q) {
		if !given[f.name] {
			o.set(f.name, f.values[len(f.values)-1])
		}
	}
	return o
}

// keysOf returns the names of a JSON object's properties in their order, each once.
func keysOf(text []byte) []string {
	var out []string
	d := json.NewDecoder(bytes.NewReader(text))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil
	}
	for d.More() {
		t, err := d.Token()
		name, ok := t.(string)
		var skip json.RawMessage
		if err != nil || !ok || d.Decode(&skip) != nil {
			return out
		}
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// cloudFrontEvent is the viewer-request event of CloudFront Functions.
func cloudFrontEvent(q *exchange.Request) *object {
	multi := func(fields []field) *object {
		o := &object{}
		for _, f := range fields {
			one := (&object{}).set("value", f.values[0])
			if len(f.values) > 1 {
				var all []*object
				for _, v := range f.values {
					all = append(all, (&object{}).set("value", v))
				}
				one.set("multiValue", all)
			}
			o.set(f.name, one)
		}
		return o
	}
	all := headers(q)
	cookies := &object{}
	if i := slices.IndexFunc(all, func(f field) bool { return f.name == "cookie" }); i >= 0 {
		var pairs [][2]string
		for _, c := range strings.Split(strings.Join(all[i].values, ";"), ";") {
			name, value, _ := strings.Cut(strings.TrimSpace(c), "=")
			pairs = append(pairs, [2]string{name, value})
		}
		cookies = multi(group(pairs))
		all = slices.Delete(all, i, i+1)
	}
	request := (&object{}).set("method", q.Method).set("uri", q.Path).set("querystring", multi(query(q))).set("headers", multi(all)).set("cookies", cookies)
	return (&object{}).set("version", "1.0").
		set("context", (&object{}).set("distributionDomainName", "d111111abcdef8.cloudfront.net").set("distributionId", "EDFDVBD6EXAMPLE").
			set("eventType", "viewer-request").set("requestId", RequestID(q))).
		set("viewer", (&object{}).set("ip", "127.0.0.1")).set("request", request)
}
