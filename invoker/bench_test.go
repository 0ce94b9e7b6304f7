package invoker_test

import (
	"testing"
	"time"

	"decant/invoker"

	"github.com/valyala/fasthttp"
)

// BenchmarkRun is a request without HTTP around it.
func BenchmarkRun(b *testing.B) {
	n := native(b)
	defer n.Close()
	r := &invoker.Request{Method: "GET", Path: "/hello", Headers: []invoker.Header{{Name: "host", Value: "localhost"}}}
	limits := invoker.Limits{Fuel: 1000, Timeout: time.Second}
	w := &world{}
	for b.Loop() {
		log := invoker.NewEffectLog(b.Context(), "f", w)
		if result, err := n.Run(b.Context(), r, limits, log, func(*invoker.Response) {}); err != nil || result.Stop != nil {
			b.Fatal(result, err)
		}
	}
}

// BenchmarkServe is a request over HTTP, with its client in the same process.
func BenchmarkServe(b *testing.B) {
	s := serve(b, nil)
	b.SetParallelism(16)
	b.RunParallel(func(pb *testing.PB) {
		client := &fasthttp.HostClient{Addr: s.Address[len("http://"):], MaxConns: 1}
		var request fasthttp.Request
		var response fasthttp.Response
		request.SetRequestURI(s.Address + "/hello")
		for pb.Next() {
			if err := client.Do(&request, &response); err != nil || response.StatusCode() != 200 {
				b.Fatal(err)
			}
		}
	})
}
