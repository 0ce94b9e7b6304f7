package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/invoker/build"
	"decant/invoker/load"
	"decant/rustgen"
	"decant/rustgen/machine"
	"decant/tracer/engine"
	"decant/tracer/trace"
)

// verdict is what native code and Node made of a case.
type verdict struct {
	native, node string
	stop         string // why native code stopped; "" when it answered
	unknown      bool   // Node gave no answer: it ran out of memory or time
}

func (v verdict) equal() bool { return v.unknown || v.stop != "" || v.native == v.node }

// form is one of the two forms in which a function is printed.
type form int

const (
	assuming    form = iota // what the second tier compiles; here without optimisation
	plain                   // what the first tier compiles
	interpreted             // no native code: what the sandbox runs
)

// comparison answers cases natively, or in the sandbox, and in Node. It is for one goroutine.
type comparison struct {
	t     testing.TB
	node  *oracle
	host  *engine.Host // the sandbox, once there is one
	cache string
	keep  bool // images stay in the cache
}

func newComparison(t testing.TB, cache string) *comparison {
	return &comparison{t: t, node: startOracle(t), cache: cache, keep: true}
}

// refusal: the cases of a module, or one of them, spoil it for all.
type refusal struct{ err error }

func (r *refusal) Error() string { return r.err.Error() }

// compare answers each case natively, compiled in a form, and in Node. When the cases do not compile together, the one
// that spoils it is found and gets that for an answer.
func (c *comparison) compare(cases []string, printed form) ([]verdict, error) {
	module := caseModule(cases)
	native, err := c.native(module, len(cases), printed)
	if spoilt := (*refusal)(nil); errors.As(err, &spoilt) {
		if len(cases) == 1 {
			return []verdict{{native: "no image: " + spoilt.Error()}}, nil
		}
		half := len(cases) / 2
		first, err := c.compare(cases[:half], printed)
		if err != nil {
			return nil, err
		}
		second, err := c.compare(cases[half:], printed)
		return append(first, second...), err
	}
	if err != nil {
		return nil, err
	}
	answers, err := c.node.ask(module, len(cases))
	if err != nil {
		return nil, err
	}
	for i, a := range answers {
		native[i].node, native[i].unknown = a.text, a.none
	}
	return native, nil
}

// perInstance is how many cases one instance answers: one that has assumed wrongly too often assumes nothing more.
const perInstance = 4

// interpret answers the cases of a module in the sandbox. What it does not have is a stop.
func (c *comparison) interpret(module string, n int) ([]verdict, error) {
	if c.host == nil {
		host, err := engine.Start(context.Background(), engine.Options{Fuel: 100_000_000})
		if err != nil {
			return nil, err
		}
		c.t.Cleanup(host.Close)
		c.host = host
	}
	err := c.host.Load(context.Background(), engine.Function{Name: "cases", File: "cases.js", Source: module})
	if syntax := (*source.Error)(nil); errors.As(err, &syntax) {
		return nil, &refusal{err}
	}
	if err != nil {
		return nil, err
	}
	verdicts := make([]verdict, n)
	for i := range verdicts {
		result, err := c.host.Run(context.Background(), &exchange.Request{Method: "GET", Path: "/", Query: fmt.Sprintf("n=%d", i)}, nil)
		if err != nil {
			return nil, err
		}
		v := &verdicts[i]
		switch {
		case result.Missing != "":
			v.stop = "not there: " + result.Missing
		case result.Outcome == trace.Limit:
			v.stop = "limit: " + result.Detail
		case result.Outcome == trace.Threw:
			v.native = "ended with " + result.Error.Text
		case result.Outcome == trace.Pending:
			v.native = "ended with no response"
		default:
			v.native = string(result.Response.Body)
		}
	}
	return verdicts, nil
}

// native answers the cases of a module natively. Each instance answers its cases twice, for a request must find what
// initialisation left, whatever was answered before.
func (c *comparison) native(module string, n int, printed form) ([]verdict, error) {
	if printed == interpreted {
		return c.interpret(module, n)
	}
	image, sites, err := c.image(module, printed)
	if err != nil {
		return nil, err
	}
	if !c.keep {
		defer os.RemoveAll(filepath.Dir(image.Path))
	}
	defer image.Close()
	verdicts := make([]verdict, n)
	for first := 0; first < n; first += perInstance {
		instance, err := image.NewInstance(256 << 20)
		if err != nil {
			return nil, err
		}
		last := min(n, first+perInstance)
		for i := first; i < last && !instance.Broken(); i++ {
			if verdicts[i], err = answerCase(instance, i, sites); err != nil {
				return nil, err
			}
		}
		for i := last - 1; i >= first && !instance.Broken(); i-- {
			again, err := answerCase(instance, i, sites)
			if err != nil {
				return nil, err
			}
			if again != verdicts[i] {
				verdicts[i] = verdict{native: fmt.Sprintf("%s, and then: %s", verdicts[i].tell(), again.tell())}
			}
		}
		instance.Close()
	}
	return verdicts, nil
}

func (v verdict) tell() string {
	if v.stop != "" {
		return "stop " + v.stop
	}
	return v.native
}

func answerCase(instance *load.Instance, i int, sites []machine.Site) (verdict, error) {
	req := &load.Request{Method: "GET", Path: "/", Query: fmt.Sprintf("n=%d", i)}
	step, err := instance.Start(req, load.Limits{Fuel: 100_000_000, Timeout: 10 * time.Second})
	if err != nil {
		return verdict{}, err
	}
	var v verdict
	switch step.Kind {
	case load.Responded:
		v.native = strings.Clone(string(step.Response.Body))
	case load.NoResponse:
		v.native = "ended with no response"
	case load.Stopped:
		v.stop = describe(step.Stop, sites)
	default:
		v.native = "ended with " + step.Stop.Detail
	}
	if step.Broken {
		if step.Stop.Code == load.StopInternal {
			v = verdict{native: "broke its instance: " + step.Stop.Detail}
		}
		return v, nil
	}
	return v, instance.Reset()
}

func describe(s load.Stop, sites []machine.Site) string {
	if s.Code == load.StopUnknown && s.Site < uint32(len(sites)) {
		site := sites[s.Site]
		return fmt.Sprintf("%s %s %s", s.Code, site.Code, site.Detail)
	}
	return fmt.Sprintf("%s %s", s.Code, s.Detail)
}

// image compiles a module with every arm counted as traced.
func (c *comparison) image(module string, printed form) (*load.Image, []machine.Site, error) {
	crate, err := emitWhole(module)
	if err != nil {
		return nil, nil, err
	}
	if printed == assuming {
		crate.Soon = crate.FS
	}
	built, err := buildImage(context.Background(), crate, tierSoon, c.cache, func(string) {})
	if failed := (*build.CompileError)(nil); errors.As(err, &failed) {
		return nil, nil, &refusal{err}
	}
	if err != nil {
		return nil, nil, err
	}
	image, err := load.Open(built.Path)
	return image, crate.Sites, err
}

// emitWhole prints a module's crate. What it cannot take is a refusal, a panic as well.
func emitWhole(module string) (crate *rustgen.Crate, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = &refusal{fmt.Errorf("panic: %v", x)}
		}
	}()
	unit, err := lowerSource(source.NewFile("cases.js", module))
	if err != nil {
		return nil, &refusal{err}
	}
	return emitCrate(mergeTraces(unit, fullyTraced(unit.Program)), "cases", js.Handler{}), nil
}
