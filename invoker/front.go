package invoker

import (
	"errors"
	"net"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
	"unsafe"

	"github.com/valyala/fasthttp"
)

// idleTimeout bounds how long a client may take to begin its next request; adminTimeout, any exchange with
// the admin address.
const (
	idleTimeout  = 60 * time.Second
	adminTimeout = 10 * time.Second
)

func (s *Running) newFront() *fasthttp.Server {
	return &fasthttp.Server{
		Handler:                       s.handle,
		ErrorHandler:                  refuseRequest,
		ReadTimeout:                   s.cfg.Arrive,
		WriteTimeout:                  s.cfg.Timeout + s.cfg.Arrive,
		IdleTimeout:                   idleTimeout,
		ReadBufferSize:                s.cfg.MaxHeader,
		MaxRequestBodySize:            s.cfg.MaxBody,
		DisableHeaderNamesNormalizing: true,
		DisablePreParseMultipartForm:  true,
		NoDefaultServerHeader:         true,
		NoDefaultContentType:          true,
		CloseOnShutdown:               true,
		LazyRequestTime:               true,
		Logger:                        silent{},
	}
}

// silent: what clients do wrong is answered to them, and counted; it is not news.
type silent struct{}

func (silent) Printf(string, ...any) {}

// refuseRequest answers what could not be read as a request.
func refuseRequest(ctx *fasthttp.RequestCtx, err error) {
	status, text := 400, "Bad request"
	var small *fasthttp.ErrSmallBuffer
	var network net.Error
	switch {
	case errors.Is(err, fasthttp.ErrBodyTooLarge):
		status, text = 413, "Request body too large"
	case errors.As(err, &small):
		status, text = 431, "Request header too large"
	case errors.As(err, &network) && network.Timeout():
		status, text = 408, "Request timeout"
	}
	write(ctx, plainText(status, text))
	ctx.SetConnectionClose()
}

// scratch is what turning a request into ours needs, kept between requests.
type scratch struct {
	request Request
	names   []byte
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

func (s *Running) handle(ctx *fasthttp.RequestCtx) {
	begin := time.Now()
	sc := scratches.Get().(*scratch)
	defer scratches.Put(sc)
	path := validText(ctx.URI().PathOriginal())
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	fn := s.route(path)
	if fn == nil {
		write(ctx, notFound)
		return
	}
	r := s.request(sc, ctx)
	r.Path = fn.path(path)
	var status int
	o := s.serve(fn, r, func(response *Response) { status = write(ctx, response) })
	o.status = status
	if !s.cfg.QuietHeaders {
		mark(ctx, &o)
	}
	took := time.Since(begin)
	fn.metrics.observe(&o, took)
	if s.cfg.Events != nil {
		s.cfg.Events(o.event(fn, r, took))
	}
}

// route finds the function by the first segment of the path, else the one at "/".
func (s *Running) route(path string) *function {
	segment, _, _ := strings.Cut(path[1:], "/")
	if fn := s.functions[segment]; fn != nil {
		return fn
	}
	return s.functions[""]
}

// path is the path as the function sees it.
func (fn *function) path(path string) string {
	if fn.Prefix || fn.Route == "/" {
		return path
	}
	if path = path[len(fn.Route):]; path == "" {
		return "/"
	}
	return path
}

// request reads fasthttp's request. Its strings are views of the connection's buffers and of sc.
func (s *Running) request(sc *scratch, ctx *fasthttp.RequestCtx) *Request {
	r := &sc.request
	*r = Request{
		Method:  view(ctx.Method()),
		Query:   validText(ctx.URI().QueryString()),
		Headers: r.Headers[:0],
		Body:    ctx.Request.Body(),
		Seed:    s.cfg.Seed(),
		Now:     s.cfg.Now().UnixMilli(),
	}
	// Room for all names at once: names must not move when it grows.
	if need := len(ctx.Request.Header.RawHeaders()); cap(sc.names) < need {
		sc.names = make([]byte, 0, need)
	}
	names := sc.names[:0]
	for key, value := range ctx.Request.Header.AllInOrder() {
		at := len(names)
		names = appendLower(names, key)
		r.Headers = append(r.Headers, Header{Name: view(names[at:]), Value: validText(value)})
	}
	return r
}

func appendLower(to, name []byte) []byte {
	for _, c := range name {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		to = append(to, c)
	}
	return to
}

func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// validText is the text of bytes that HTTP gives no encoding: UTF-8 when they are that, else ISO 8859-1, as
// Node reads them.
func validText(b []byte) string {
	if utf8.Valid(b) {
		return view(b)
	}
	runes := make([]rune, len(b))
	for i, c := range b {
		runes[i] = rune(c)
	}
	return string(runes)
}

// ownHeaders are the connection's business: a function's response cannot set them.
var ownHeaders = map[string]bool{
	"connection": true, "keep-alive": true, "transfer-encoding": true, "content-length": true, "upgrade": true,
	"trailer": true, "te": true, "proxy-connection": true, "decant-path": true, "decant-stop": true,
}

// write copies a response to the connection's, and returns its status.
func write(ctx *fasthttp.RequestCtx, r *Response) int {
	status := r.Status
	if status < 200 || status > 999 {
		status = 500
	}
	ctx.Response.SetStatusCode(status)
	for _, h := range r.Headers {
		switch {
		case ownHeaders[strings.ToLower(h.Name)], !isToken(h.Name):
		case h.Name == "content-type":
			ctx.Response.Header.SetContentType(h.Value)
		default:
			ctx.Response.Header.Add(h.Name, h.Value)
		}
	}
	ctx.Response.SetBody(r.Body)
	return status
}

// isToken reports whether a header's name is one (RFC 9110, 5.6.2). Others would let a function write lines of
// its own into the response's head; line ends in values are taken out by fasthttp.
func isToken(name string) bool {
	for i := range len(name) {
		c := name[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
		if !letter && !strings.ContainsRune("!#$%&'*+-.^_`|~", rune(c)) {
			return false
		}
	}
	return name != ""
}

func mark(ctx *fasthttp.RequestCtx, o *outcome) {
	if o.mode != "refused" {
		ctx.Response.Header.Set("Decant-Path", o.mode)
	}
	if o.stop != nil {
		ctx.Response.Header.Set("Decant-Stop", o.stop.String())
	}
}
