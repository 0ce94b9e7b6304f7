// Package samples reads sample files: the `.http` format that the REST Client and JetBrains tools share,
// with decant's own words in comments, so that those tools can run the same file.
//
//	@host = http://localhost:8080
//	# @mock GET passwords.json < ./passwords.json      for every request: before the first one
//
//	### good password
//	# @mock POST audit 201 {"id":1}                    for this request alone
//	POST {{host}}/login HTTP/1.1
//	content-type: application/json
//
//	{"username": "ada", "password": "lovelace"}
//
// decant's words are @mock METHOD URL [STATUS] [< FILE | BODY], @env NAME=VALUE, @now TIME (RFC 3339) and @seed N;
// @name is the tools' own. The package is pure: included files come through the function given to Load.
package samples

import (
	"encoding/json"
	"hash/fnv"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/source"
)

// DefaultNow is the clock of a sample without @now: 2026-01-01T00:00:00Z, in milliseconds since 1970.
const DefaultNow = 1767225600000

// File is a parsed sample file. Requests with errors are left out of Samples.
type File struct {
	Source  *source.File
	Samples []*Sample
	Mocks   []*Mock           // those written before the first request: for every sample
	Env     []exchange.Header // the same of process.env
	vars    *variables
}

// Sample is one request. Spans are in the file's text and have File 0.
type Sample struct {
	Name     string // @name, else the ### title, else "METHOD path"; unique in the file
	Method   string
	Path     string // as on the wire (percent-encoded), starts with /
	Query    string // without the ?
	Headers  []exchange.Header
	Body     []Part
	Mocks    []*Mock           // its own, then those of the file for other calls
	Env      []exchange.Header // names and values of process.env: the file's, then its own
	Event    json.RawMessage   // what happened, when it is no HTTP request
	Now      int64             // milliseconds since 1970
	Seed     uint64
	Span     source.Span // from the ### (or the first line) to the end of the body
	Line     source.Span // the request line
	NameSpan source.Span // where the name is written; the request line when it is written nowhere
}

// Part is a piece of a body: text, or a file to include.
type Part struct {
	Text string
	File *Include
}

// Include is a file named after <. Content is filled by Load.
type Include struct {
	Path     string // as written, relative to the sample file
	Span     source.Span
	Template bool // written <@: variables are replaced in the content
	Content  []byte
}

// Mock is the answer to an outgoing call. Several mocks of one call answer it one after another, and the last
// of them goes on answering.
type Mock struct {
	Method string
	URL    string // compared with the URL as the function gives it
	Status int
	Body   string
	File   *Include // the body, when it is a file
	Span   source.Span
}

// Find returns the sample of a name, nil when there is none.
func (f *File) Find(name string) *Sample {
	for _, s := range f.Samples {
		if s.Name == name {
			return s
		}
	}
	return nil
}

// At returns the sample whose span holds the byte at offset, nil when there is none.
func (f *File) At(offset int) *Sample {
	for _, s := range f.Samples {
		if s.Span.Start <= offset && offset < s.Span.End {
			return s
		}
	}
	return nil
}

// Request returns the request that the sample sends. Included files must have been loaded.
func (s *Sample) Request() *exchange.Request {
	var body strings.Builder
	for _, p := range s.Body {
		if p.File != nil {
			body.Write(p.File.Content)
		} else {
			body.WriteString(p.Text)
		}
	}
	return &exchange.Request{
		Method: s.Method, Path: s.Path, Query: s.Query, Headers: append([]exchange.Header(nil), s.Headers...),
		Body: []byte(body.String()), Seed: s.Seed, Now: s.Now, Event: s.Event, Env: s.Env,
	}
}

// seedOf derives a sample's seed from its name, so that it does not change when others are added.
func seedOf(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return h.Sum64()
}

// Default is the request that a function without samples is traced with.
func Default() *Sample {
	return &Sample{
		Name: "GET /", Method: "GET", Path: "/", Now: DefaultNow, Seed: seedOf("GET /"),
		Headers: []exchange.Header{{Name: "host", Value: "localhost"}},
	}
}
