package invoker

import (
	"encoding/json"
	"net"
	"net/netip"
	"strings"

	"github.com/valyala/fasthttp"
)

func (s *Running) newAdmin() *fasthttp.Server {
	return &fasthttp.Server{
		Handler:               s.handleAdmin,
		ReadTimeout:           adminTimeout,
		WriteTimeout:          adminTimeout,
		IdleTimeout:           idleTimeout,
		MaxRequestBodySize:    1 << 10,
		NoDefaultServerHeader: true,
		CloseOnShutdown:       true,
		Logger:                silent{},
	}
}

// FunctionInfo is a row of /-/functions.
type FunctionInfo struct {
	Name      string            `json:"name"`
	Path      string            `json:"path"`
	Native    bool              `json:"native"`
	Tier      int               `json:"tier"`
	Build     string            `json:"build"` // "none", "ready", or what SetState was told
	Requests  map[string]uint64 `json:"requests"`
	Stops     map[string]uint64 `json:"stops"`
	Instances int               `json:"instances"`
}

// Functions tells how every function is doing, in the order they were given.
func (s *Running) Functions() []FunctionInfo {
	list := make([]FunctionInfo, 0, len(s.order))
	for _, fn := range s.order {
		info := FunctionInfo{Name: fn.Name, Path: fn.Route, Build: fn.buildState(), Requests: map[string]uint64{}, Stops: fn.metrics.stopCounts()}
		if n := fn.current.Load(); n != nil {
			info.Native, info.Tier = true, n.Tier
		}
		for i, mode := range modes {
			info.Requests[mode] = fn.metrics.latency[i].total()
		}
		info.Instances, _ = fn.instances()
		list = append(list, info)
	}
	return list
}

// handleAdmin answers only those who name it as they reach it: a web page that made its own host name
// point here (DNS rebinding) is turned away.
func (s *Running) handleAdmin(ctx *fasthttp.RequestCtx) {
	if !localName(string(ctx.Host())) {
		ctx.Error("This address is for local use", 403)
		return
	}
	switch string(ctx.Path()) {
	case "/-/health":
		ctx.SetBodyString("ok\n")
	case "/-/ready":
		if s.draining.Load() {
			ctx.Error("shutting down\n", 503)
			return
		}
		ctx.SetBodyString("ok\n")
	case "/-/metrics":
		ctx.SetContentType("text/plain; version=0.0.4; charset=utf-8")
		s.writeMetrics(ctx)
	case "/-/functions":
		ctx.SetContentType("application/json")
		_ = json.NewEncoder(ctx).Encode(s.Functions()) // a body in memory takes all that is written
	default:
		ctx.Error("Not found", 404)
	}
}

// localName: a host that is an address, or localhost, cannot have been made to point here.
func localName(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	if _, err := netip.ParseAddr(strings.Trim(name, "[]")); err == nil {
		return true
	}
	return name == "localhost"
}
