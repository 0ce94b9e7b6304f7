package platform

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/js"
)

// Response makes the response of what a handler of a shape returned for a request, as JSON text; "" is undefined. The error says
// what the platform would not take.
func Response(shape string, q *exchange.Request, result string) (*exchange.Response, error) {
	if q.Event != nil {
		return jsonResponse(200, orNull(result)), nil
	}
	switch shape {
	case js.ShapeLambda:
		return lambdaResponse(result)
	case js.ShapeNetlify:
		return proxyResponse(result)
	case js.ShapeOpenWhisk:
		return whiskResponse(result)
	case js.ShapeCloudFront:
		return cloudFrontResponse(result)
	}
	return nil, fmt.Errorf("handlers of the shape %s return no value", shape)
}

func orNull(result string) string {
	if result == "" {
		return "null"
	}
	return result
}

func jsonResponse(status int, body string) *exchange.Response {
	return &exchange.Response{Status: status, Headers: []exchange.Header{{Name: "content-type", Value: "application/json"}}, Body: []byte(body)}
}

// proxy is the object that a handler behind a gateway returns.
type proxy struct {
	StatusCode        json.RawMessage            `json:"statusCode"`
	Headers           map[string]json.RawMessage `json:"headers"`
	MultiValueHeaders map[string][]string        `json:"multiValueHeaders"`
	Cookies           []string                   `json:"cookies"`
	Body              json.RawMessage            `json:"body"`
	IsBase64Encoded   bool                       `json:"isBase64Encoded"`
}

var errMalformed = errors.New("malformed response: it needs a statusCode, and what else it has must be of the platform's types")

// lambdaResponse is payload format 2.0: without a statusCode the whole value is the body.
func lambdaResponse(result string) (*exchange.Response, error) {
	var p proxy
	var text string
	switch {
	case json.Unmarshal([]byte(result), &text) == nil:
		return jsonResponse(200, text), nil
	case !strings.HasPrefix(result, "{"):
		return jsonResponse(200, orNull(result)), nil
	case json.Unmarshal([]byte(result), &p) != nil:
		return nil, errMalformed
	case p.StatusCode == nil:
		return jsonResponse(200, result), nil
	}
	return p.response(false)
}

// proxyResponse is payload format 1.0.
func proxyResponse(result string) (*exchange.Response, error) {
	var p proxy
	if !strings.HasPrefix(result, "{") || json.Unmarshal([]byte(result), &p) != nil || p.StatusCode == nil {
		return nil, errMalformed
	}
	return p.response(true)
}

func (p *proxy) response(multi bool) (*exchange.Response, error) {
	status, err := statusOf(p.StatusCode)
	if err != nil {
		return nil, err
	}
	r := &exchange.Response{Status: status}
	if r.Headers, err = headersOf(p.Headers); err != nil {
		return nil, err
	}
	if multi {
		for _, name := range sortedKeys(p.MultiValueHeaders) {
			r.Headers = slices.DeleteFunc(r.Headers, func(h exchange.Header) bool { return h.Name == strings.ToLower(name) })
			for _, v := range p.MultiValueHeaders[name] {
				r.Headers = append(r.Headers, exchange.Header{Name: strings.ToLower(name), Value: v})
			}
		}
	}
	for _, c := range p.Cookies {
		r.Headers = append(r.Headers, exchange.Header{Name: "set-cookie", Value: c})
	}
	if r.Body, err = bytesOf(p.Body, p.IsBase64Encoded); err != nil {
		return nil, err
	}
	if len(r.Body) > 0 {
		r.Headers = withType(r.Headers, "text/plain;charset=UTF-8")
	}
	return r, nil
}

func statusOf(raw json.RawMessage) (int, error) {
	text := strings.Trim(string(raw), `"`)
	status := 0
	if _, err := fmt.Sscanf(text, "%d", &status); err != nil || fmt.Sprint(status) != text || status < 100 || status > 599 {
		return 0, errMalformed
	}
	return status, nil
}

// headersOf sorts headers by name; values may be strings, numbers and booleans.
func headersOf(raw map[string]json.RawMessage) ([]exchange.Header, error) {
	var out []exchange.Header
	for _, name := range sortedKeys(raw) {
		value, err := scalar(raw[name])
		if err != nil {
			return nil, err
		}
		out = append(out, exchange.Header{Name: strings.ToLower(name), Value: value})
	}
	return out, nil
}

func sortedKeys[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func scalar(raw json.RawMessage) (string, error) {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text, nil
	}
	if len(raw) == 0 || raw[0] == '{' || raw[0] == '[' || string(raw) == "null" {
		return "", errMalformed
	}
	return string(raw), nil
}

func bytesOf(raw json.RawMessage, encoded bool) ([]byte, error) {
	if raw == nil || string(raw) == "null" {
		return nil, nil
	}
	var text string
	if json.Unmarshal(raw, &text) != nil {
		return nil, errMalformed
	}
	if !encoded {
		return []byte(text), nil
	}
	out, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, errMalformed
	}
	return out, nil
}

func withType(list []exchange.Header, value string) []exchange.Header {
	if slices.ContainsFunc(list, func(h exchange.Header) bool { return h.Name == "content-type" }) {
		return list
	}
	return append(list, exchange.Header{Name: "content-type", Value: value})
}

// whisk is what a web action returns.
type whisk struct {
	StatusCode json.RawMessage            `json:"statusCode"`
	Headers    map[string]json.RawMessage `json:"headers"`
	Body       json.RawMessage            `json:"body"`
	Error      json.RawMessage            `json:"error"`
}

// whiskResponse: a body that is a string is HTML and any other JSON, unless the headers say otherwise; no body is 204.
func whiskResponse(result string) (*exchange.Response, error) {
	var w whisk
	if !strings.HasPrefix(result, "{") || json.Unmarshal([]byte(result), &w) != nil {
		return nil, errors.New("a web action returns an object")
	}
	if w.Error != nil {
		inner := whisk{}
		if json.Unmarshal(w.Error, &inner) != nil || inner.StatusCode == nil && inner.Body == nil {
			return jsonResponse(400, string(encode((&object{}).set("error", w.Error)))), nil
		}
		w = inner
	}
	r := &exchange.Response{Status: 200}
	var err error
	if r.Headers, err = headersOf(w.Headers); err != nil {
		return nil, err
	}
	var text string
	switch {
	case w.Body == nil || string(w.Body) == "null":
		r.Status = 204
	case json.Unmarshal(w.Body, &text) == nil:
		r.Body = []byte(text)
		r.Headers = withType(r.Headers, "text/html; charset=UTF-8")
	default:
		r.Body = w.Body
		r.Headers = withType(r.Headers, "application/json")
	}
	if w.StatusCode != nil {
		r.Status, err = statusOf(w.StatusCode)
	}
	return r, err
}

// edge is what a CloudFront function returns: a response, or a request that goes on to the origin.
type edge struct {
	StatusCode json.RawMessage `json:"statusCode"`
	Headers    map[string]struct {
		Value      json.RawMessage `json:"value"`
		MultiValue []struct {
			Value string `json:"value"`
		} `json:"multiValue"`
	} `json:"headers"`
	Cookies map[string]struct {
		Value      string `json:"value"`
		Attributes string `json:"attributes"`
	} `json:"cookies"`
	Body json.RawMessage `json:"body"`
	URI  *string         `json:"uri"`
}

// cloudFrontResponse answers with the response; a request that would go on to the origin is shown as JSON.
func cloudFrontResponse(result string) (*exchange.Response, error) {
	var e edge
	if !strings.HasPrefix(result, "{") || json.Unmarshal([]byte(result), &e) != nil {
		return nil, errors.New("a CloudFront function returns a request or a response")
	}
	if e.StatusCode == nil {
		if e.URI == nil {
			return nil, errMalformed
		}
		return jsonResponse(200, result), nil
	}
	status, err := statusOf(e.StatusCode)
	if err != nil {
		return nil, err
	}
	r := &exchange.Response{Status: status}
	for _, name := range sortedKeys(e.Headers) {
		h := e.Headers[name]
		if len(h.MultiValue) == 0 {
			value, err := scalar(h.Value)
			if err != nil {
				return nil, err
			}
			r.Headers = append(r.Headers, exchange.Header{Name: strings.ToLower(name), Value: value})
		}
		for _, v := range h.MultiValue {
			r.Headers = append(r.Headers, exchange.Header{Name: strings.ToLower(name), Value: v.Value})
		}
	}
	for _, name := range sortedKeys(e.Cookies) {
		c := e.Cookies[name]
		value := name + "=" + c.Value
		if c.Attributes != "" {
			value += "; " + c.Attributes
		}
		r.Headers = append(r.Headers, exchange.Header{Name: "set-cookie", Value: value})
	}
	var body struct{ Data, Encoding string }
	if json.Unmarshal(e.Body, &body) == nil {
		r.Body, err = bytesOf(encode(body.Data), body.Encoding == "base64")
	} else {
		r.Body, err = bytesOf(e.Body, false)
	}
	return r, err
}
