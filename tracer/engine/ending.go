package engine

import (
	"fmt"

	"decant/analysis/source"
	"decant/tracer/ir"
)

// where finds the probe that a limit stopped at, and names its place in the detail of the stop message.
func (s *session) where(number int) {
	f, arm := s.host.loaded.arm(number)
	if f == nil {
		return
	}
	mark := f.Arms[arm].Mark
	file := s.host.loaded.function.Unit.Program.Files[mark.File]
	at := file.Pos(mark.Start)
	s.result.Where, s.result.WhereFile = &source.Pos{Line: at.Line, Column: at.Column}, file.Name
	s.result.Detail = s.host.options.limitDetail(s.result.Reason, " in this "+armName(f, arm))
}

// armName says what an arm is to a person: "Stopped after 10 M fuel in this loop."
func armName(f *ir.Func, arm int) string {
	switch f.Arms[arm].Kind {
	case ir.ArmEnter:
		return "function"
	case ir.ArmLoop:
		return "loop"
	case ir.ArmCase:
		return "case"
	case ir.ArmCatch:
		return "catch"
	case ir.ArmFinally:
		return "finally block"
	}
	return "branch"
}

// trace gives a probed function's result its log.
func (s *session) trace(d *doneMessage) {
	r := s.result
	r.Log = s.host.loaded.log(d)
	if r.Log == nil {
		return
	}
	r.Log.Outcome = r.Outcome
	switch {
	case r.Error != nil && r.Error.Line > 0:
		r.Log.Where = fmt.Sprintf("%s:%d", r.Error.File, r.Error.Line)
	case r.Where != nil:
		r.Log.Where = fmt.Sprintf("%s:%d", r.WhereFile, r.Where.Line)
	}
}
