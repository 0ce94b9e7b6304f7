package main

import (
	"decant/invoker"
)

// readyLine is the first line of `decant run --json`: a contract.
type readyLine struct {
	Ready     bool            `json:"ready"`
	Address   string          `json:"address"`
	Admin     string          `json:"admin"`
	Functions []readyFunction `json:"functions"`
}

type readyFunction struct {
	Name   string `json:"name"`
	Path   string `json:"path"`
	Native bool   `json:"native"`
}

// announce says where the functions are, once they answer.
func (s *serving) announce() {
	line := readyLine{Ready: true, Address: s.running.Address, Admin: s.running.Admin}
	for _, f := range s.running.Functions() {
		line.Functions = append(line.Functions, readyFunction{f.Name, f.Path, f.Native})
		s.sh.line("%-16s %s%s  %s", f.Name, s.running.Address, f.Path, s.readiness(f))
	}
	s.sh.object(line)
	s.sh.line("%-16s %s/-/functions", "admin", s.running.Admin)
}

// readiness tells whether native code answers, and how many ways lead to the sandbox.
func (s *serving) readiness(f invoker.FunctionInfo) string {
	if !f.Native {
		return s.sh.style(styleWarn, "answered by the sandbox")
	}
	served := s.functions[f.Name]
	served.mu.Lock()
	defer served.mu.Unlock()
	n := len(coverageOf(served.function, served.traces).points())
	return s.sh.style(styleGood, "native") + ", " + plural(n, "fallback point")
}

// event prints what happened. It is called by the invoker, from many goroutines.
func (s *serving) event(e invoker.Event) {
	s.ready.Wait()
	s.sh.object(e)
	if s.sh.json {
		return
	}
	switch {
	case e.Event == "swap":
		s.sh.line("%s %s: compiled, tier %d", s.sh.style(styleDim, "swap    "), e.Function, e.Tier)
	case e.Event == "fallback":
		s.sh.line("%s %s: %s %s %s:%d, answered by the sandbox in %.2f ms", s.sh.style(styleWarn, "fallback"), e.Function, e.Detail, e.Code, e.File, e.Line, e.Millis)
	case e.Code != "":
		s.sh.line("%s %s: %s %s %s:%d", s.sh.style(styleBad, "limit   "), e.Function, e.Detail, e.Code, e.File, e.Line)
	case e.Mode == "refused":
		s.sh.line("%s %s: %s", s.sh.style(styleBad, "refused "), e.Function, e.Detail)
	}
}
