package platform

import (
	"encoding/json"
	"strings"
	"testing"

	"decant/analysis/exchange"
	"decant/analysis/js"
)

func request() *exchange.Request {
	return &exchange.Request{
		Method: "POST", Path: "/a%20b", Query: "x=1&y=%C3%A9+z&x=2&bad=%zz&", Now: 1767225600000, Seed: 7,
		Headers: []exchange.Header{{Name: "host", Value: "api.example.com"}, {Name: "content-type", Value: "application/json"}, {Name: "cookie", Value: "a=1; b=2"}, {Name: "x", Value: "1"}, {Name: "x", Value: "2"}},
		Body:    []byte(`{"name": "ada", "x": 5}`),
	}
}

func TestEvents(t *testing.T) {
	for shape, want := range map[string]string{
		js.ShapeLambda: `{"version":"2.0","routeKey":"$default","rawPath":"/a%20b","rawQueryString":"x=1&y=%C3%A9+z&x=2&bad=%zz&","cookies":["a=1","b=2"],` +
			`"headers":{"host":"api.example.com","content-type":"application/json","x":"1,2"},"queryStringParameters":{"x":"1,2","y":"é z","bad":"%zz"},` +
			`"requestContext":{"accountId":"123456789012","apiId":"decant","domainName":"api.example.com","domainPrefix":"api","http":{"method":"POST","path":"/a%20b","protocol":"HTTP/1.1","sourceIp":"127.0.0.1","userAgent":""},` +
			`"requestId":"` + RequestID(request()) + `","routeKey":"$default","stage":"$default","time":"01/Jan/2026:00:00:00 +0000","timeEpoch":1767225600000},"body":"{\"name\": \"ada\", \"x\": 5}","isBase64Encoded":false}`,
		js.ShapeNetlify: `{"rawUrl":"http://api.example.com/a%20b?x=1&y=%C3%A9+z&x=2&bad=%zz&","rawQuery":"x=1&y=%C3%A9+z&x=2&bad=%zz&","path":"/a%20b","httpMethod":"POST",` +
			`"headers":{"host":"api.example.com","content-type":"application/json","cookie":"a=1; b=2","x":"2"},"multiValueHeaders":{"host":["api.example.com"],"content-type":["application/json"],"cookie":["a=1; b=2"],"x":["1","2"]},` +
			`"queryStringParameters":{"x":"2","y":"é z","bad":"%zz"},"multiValueQueryStringParameters":{"x":["1","2"],"y":["é z"],"bad":["%zz"]},"body":"{\"name\": \"ada\", \"x\": 5}","isBase64Encoded":false}`,
		js.ShapeOpenWhisk: `{"__ow_method":"post","__ow_headers":{"host":"api.example.com","content-type":"application/json","cookie":"a=1; b=2","x":"1, 2"},"__ow_path":"/a%20b","name":"ada","x":5,"y":"é z","bad":"%zz"}`,
		js.ShapeNode:      "",
	} {
		if got := Event(shape, request()); got != want {
			t.Errorf("%s:\n got %s\nwant %s", shape, got, want)
		}
	}
	q := request()
	q.Body, q.Headers = []byte{0xff, 0}, nil
	if got := Event(js.ShapeLambda, q); !strings.Contains(got, `"body":"/wA=","isBase64Encoded":true`) {
		t.Error(got)
	}
	q.Event = []byte(`{"a":1}`)
	if got := Event(js.ShapeLambda, q); got != `{"a":1}` {
		t.Error(got)
	}
}

func TestResponses(t *testing.T) {
	for _, c := range []struct {
		shape, result string
		status        int
		headers, body string
	}{
		{js.ShapeLambda, `"hi"`, 200, "content-type=application/json", "hi"},
		{js.ShapeLambda, `{"a":1}`, 200, "content-type=application/json", `{"a":1}`},
		{js.ShapeLambda, ``, 200, "content-type=application/json", `null`},
		{js.ShapeLambda, `{"statusCode":201,"headers":{"X-B":true,"A":1},"cookies":["c=1"],"body":"aGk=","isBase64Encoded":true}`, 201, "a=1 x-b=true set-cookie=c=1 content-type=text/plain;charset=UTF-8", "hi"},
		{js.ShapeLambda, `{"statusCode":"204"}`, 204, "", ""},
		{js.ShapeLambda, `{"statusCode":"x"}`, 0, "", ""},
		{js.ShapeLambda, `{"statusCode":200,"body":5}`, 0, "", ""},
		{js.ShapeNetlify, `{"statusCode":200,"headers":{"a":"1"},"multiValueHeaders":{"A":["2","3"]},"body":"x"}`, 200, "a=2 a=3 content-type=text/plain;charset=UTF-8", "x"},
		{js.ShapeNetlify, `{"body":"x"}`, 0, "", ""},
		{js.ShapeOpenWhisk, `{}`, 204, "", ""},
		{js.ShapeOpenWhisk, `{"body":"x"}`, 200, "content-type=text/html; charset=UTF-8", "x"},
		{js.ShapeOpenWhisk, `{"error":{"statusCode":404,"body":"no"}}`, 404, "content-type=text/html; charset=UTF-8", "no"},
		{js.ShapeOpenWhisk, `{"error":"no"}`, 400, "content-type=application/json", `{"error":"no"}`},
		{js.ShapeOpenWhisk, `5`, 0, "", ""},
		{js.ShapeCloudFront, `{"statusCode":302,"headers":{"location":{"value":"/x"},"b":{"multiValue":[{"value":"1"},{"value":"2"}],"value":"1"}},"cookies":{"c":{"value":"1","attributes":"Secure"}},"body":{"data":"aGk=","encoding":"base64"}}`, 302, "b=1 b=2 location=/x set-cookie=c=1; Secure", "hi"},
		{js.ShapeCloudFront, `{"uri":"/x"}`, 200, "content-type=application/json", `{"uri":"/x"}`},
		{js.ShapeCloudFront, `{}`, 0, "", ""},
		{js.ShapeNode, `1`, 0, "", ""},
	} {
		r, err := Response(c.shape, request(), c.result)
		if c.status == 0 {
			if err == nil {
				t.Errorf("%s %s is taken: %+v", c.shape, c.result, r)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s %s: %v", c.shape, c.result, err)
			continue
		}
		var headers []string
		for _, h := range r.Headers {
			headers = append(headers, h.Name+"="+h.Value)
		}
		if r.Status != c.status || strings.Join(headers, " ") != c.headers || string(r.Body) != c.body {
			t.Errorf("%s %s: %d %v %s", c.shape, c.result, r.Status, headers, r.Body)
		}
	}
}

// FuzzEvent: an event is JSON, whatever the request.
func FuzzEvent(f *testing.F) {
	f.Add("/a", "x=1&y", "cookie", "a=b;c", []byte(`{"a":1}`), "application/json")
	f.Fuzz(func(t *testing.T, path, query, name, value string, body []byte, kind string) {
		q := &exchange.Request{Method: "POST", Path: path, Query: query, Headers: []exchange.Header{{Name: name, Value: value}, {Name: "content-type", Value: kind}}, Body: body}
		for shape := range events {
			if text := Event(shape, q); !json.Valid([]byte(text)) {
				t.Fatalf("%s: %q", shape, text)
			}
		}
	})
}

// FuzzResponse: no value that a handler returns is too odd to be told.
func FuzzResponse(f *testing.F) {
	f.Add(`{"statusCode":200,"headers":{"a":1},"body":"x"}`)
	f.Add(`{"error":{"statusCode":1}}`)
	f.Fuzz(func(t *testing.T, result string) {
		for shape := range events {
			if r, err := Response(shape, request(), result); err == nil && (r.Status < 100 || r.Status > 599) {
				t.Fatalf("%s: status %d", shape, r.Status)
			}
		}
	})
}
