package invoker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

// maxAnswer bounds the body of an answer to an outgoing request, in bytes.
const maxAnswer = 32 << 20

// Client is the World of production: real requests, and log lines on standard error.
type Client struct {
	HTTP *http.Client
	Out  io.Writer // where log lines go
}

// NewClient makes a client. All of them share their connections, which are kept open.
func NewClient() *Client {
	return &Client{HTTP: &http.Client{Transport: connections()}, Out: os.Stderr}
}

var connections = sync.OnceValue(func() *http.Transport {
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: 5 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		ForceAttemptHTTP2:     true,
		MaxIdleConns:          1024,
		MaxIdleConnsPerHost:   256,
		IdleConnTimeout:       90 * time.Second,
		TLSHandshakeTimeout:   5 * time.Second,
		ResponseHeaderTimeout: 30 * time.Second,
	}
})

// Do implements World.
func (c *Client) Do(ctx context.Context, _ string, e *Effect) *Answer {
	answer, err := c.do(ctx, e)
	if err != nil {
		return &Answer{Effect: e.ID, Error: plainError(err)}
	}
	return answer
}

func (c *Client) do(ctx context.Context, e *Effect) (*Answer, error) {
	at, err := url.Parse(e.URL)
	if err != nil || at.Host == "" || at.Scheme != "http" && at.Scheme != "https" {
		return nil, errors.New("not an absolute http or https URL")
	}
	request, err := http.NewRequestWithContext(ctx, e.Method, e.URL, bytes.NewReader(e.Body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", "decant")
	for _, h := range e.Headers {
		request.Header.Add(h.Name, h.Value)
	}
	response, err := c.HTTP.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	if err != nil {
		return nil, err
	}
	if len(body) > maxAnswer {
		return nil, fmt.Errorf("the answer is longer than %d bytes", maxAnswer)
	}
	return &Answer{Effect: e.ID, Status: response.StatusCode, Headers: answerHeaders(response.Header), Body: body}, nil
}

// answerHeaders are in the order of their names: the library does not keep that of the wire.
func answerHeaders(from http.Header) []Header {
	var headers []Header
	for name, values := range from {
		for _, v := range values {
			headers = append(headers, Header{Name: strings.ToLower(name), Value: v})
		}
	}
	sort.SliceStable(headers, func(i, j int) bool { return headers[i].Name < headers[j].Name })
	return headers
}

// plainError is an error without the method and URL that the function knows.
func plainError(err error) string {
	var outer *url.Error
	if errors.As(err, &outer) {
		err = outer.Err
	}
	return err.Error()
}

// Log implements World.
func (c *Client) Log(function string, e *Effect) {
	fmt.Fprintf(c.Out, "[%s] %s\n", function, e.Text)
}
