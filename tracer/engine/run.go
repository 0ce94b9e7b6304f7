package engine

import (
	"errors"
	"regexp"
	"runtime"
	"runtime/metrics"
	"sync"
	"time"

	"decant/analysis/exchange"

	"github.com/dop251/goja"
)

// stopped is the reason of a run that the parent wants no more; nobody hears of it.
const stopped Reason = "stopped"

// overReason interrupts the engine after an uncaught exception, so that no microtask runs any more.
const overReason Reason = "over"

// run is one request in the embedded child: a fresh runtime, the module initialised, the handler called, then
// one turn for each answer until nothing is outstanding.
type run struct {
	program *program
	out     *messageWriter
	message *message
	number  int
	request *exchange.Request
	answers *inbox

	vm     *goja.Runtime
	turn   goja.Callable // calls a Go function inside a frame, so that a throw can stop the microtasks
	step   func()        // what the next turn does
	host   *hostModule
	help   goja.Value // what the program's code calls where goja does otherwise than ECMAScript
	makers makers
	probes *counters
	random *random
	now    int64

	asked       int                   // effects of this phase
	outstanding map[int]goja.Callable // callback by effect; nil for a call without one
	rejected    []*goja.Promise       // rejected and not handled, in order
	init        bool                  // the module initialises
	done        *doneMessage
	over        bool
	seen        int // answers given to the function

	mu     sync.Mutex
	reason Reason // the limit that stopped it
	stops  chan struct{}
}

func newRun(p *program, m *message, out *messageWriter) *run {
	return &run{
		program: p, out: out, message: m, number: m.Run, request: m.Request,
		answers: newInbox(),
		vm:      goja.New(), random: newRandom(0),
		outstanding: map[int]goja.Callable{},
		done:        &doneMessage{Probe: -1}, stops: make(chan struct{}),
	}
}

// stop ends the run for a reason, the first one given. It may be called from any goroutine.
func (r *run) stop(reason Reason) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.reason == "" {
		r.reason = reason
		close(r.stops)
		r.vm.Interrupt(reason)
	}
}

func (r *run) stoppedBy() Reason {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.reason
}

// whole runs the request to quiescence, an exception or a limit.
func (r *run) whole() *doneMessage {
	timer := time.AfterFunc(time.Duration(r.program.load.Timeout)*time.Millisecond, func() { r.stop(ReasonTime) })
	defer timer.Stop()
	finished := make(chan struct{})
	defer close(finished)
	go r.watchMemory(finished)

	r.prepare()
	r.initialise()
	if !r.over {
		r.serve()
	}
	for r.immediate(); !r.over && r.waits(); r.immediate() {
		r.next()
	}
	return r.finish()
}

// watchMemory stops the run when what a collection found alive comes near the limit. The last one may be older than
// the run and have seen what the run before it held, so the first that finds too much is asked again.
func (r *run) watchMemory(finished <-chan struct{}) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for collected := false; ; {
		select {
		case <-finished:
			return
		case <-tick.C:
			metrics.Read(live)
			switch near := int64(live[0].Value.Uint64()) > r.program.load.Memory/10*9; {
			case near && collected:
				r.stop(ReasonMemory)
				return
			case near:
				runtime.GC()
				collected = true
			}
		}
	}
}

func (r *run) prepare() {
	if r.uses(namesMath) {
		installMath(r.vm)
	}
	if r.program.load.Rich || r.uses(namesNumbers) {
		installNumbers(r.vm)
	}
	if r.program.bigInt {
		installBigInt(r.vm)
	}
	installLengths(r.vm, r.program.text)
	if namesNormalize.MatchString(r.program.text) {
		installNormalize(r.vm)
	}
	if namesTyped.MatchString(r.program.text) {
		r.installTyped()
	}
	if sorts.MatchString(r.program.text) {
		installSorting(r.vm)
	}
	if r.program.dates {
		installDates(r.vm)
	}
	if r.program.regexps {
		x := &expressions{vm: r.vm, literals: r.program.written, stopped: func() bool { return r.stoppedBy() != "" }, missing: func(what string) { r.host.missing(what) }}
		x.install()
	}
	r.vm.SetMaxCallStackSize(r.program.load.Depth)
	r.vm.SetTimeSource(func() time.Time { return time.UnixMilli(r.now) })
	r.vm.SetRandSource(func() float64 { return r.random.float() })
	r.vm.SetPromiseRejectionTracker(r.track)
	r.probes = newCounters(r, r.program)
	turn, err := r.vm.RunProgram(turnProgram)
	if err != nil {
		panic(err)
	}
	makeTurn, _ := goja.AssertFunction(turn)
	wrapped, err := makeTurn(goja.Undefined(), r.vm.ToValue(func(goja.FunctionCall) goja.Value {
		r.step()
		return goja.Undefined()
	}))
	if err != nil {
		panic(err)
	}
	r.turn, _ = goja.AssertFunction(wrapped)
	r.host = newHostModule(r)
}

// uses tells whether the program may name what is installed for it: its text does, or it makes functions of other texts.
func (r *run) uses(names *regexp.Regexp) bool {
	return r.program.makes || names.MatchString(r.program.text)
}

// turnProgram gives a function whose frame is below every call into user code: with it, microtasks run when the
// turn is over and not when the user's function returns to Go.
var turnProgram = goja.MustCompile("", "(function (step) { return function () { step(); } })", true)

// enter runs f as a turn, then the microtasks it leaves, then looks for unhandled rejections.
func (r *run) enter(f func() error) {
	r.step = func() {
		err := f()
		if err == nil && r.host.rich != nil {
			err = r.host.rich.tick()
		}
		if err != nil {
			r.fail(err)
			r.vm.Interrupt(overReason)
		}
	}
	if _, err := r.turn(goja.Undefined()); err != nil && !r.over {
		r.fail(err)
	}
	if x := r.host.rich; x != nil && len(x.ticks) > 0 && !r.over {
		r.enter(func() error { return nil })
		return
	}
	if !r.over && len(r.rejected) > 0 {
		r.throw(r.rejected[0].Result(), nil)
	}
}

// fail ends the run with what a call into the engine returned.
func (r *run) fail(err error) {
	var interrupted *goja.InterruptedError
	var overflow *goja.StackOverflowError
	var exception *goja.Exception
	switch {
	case r.over:
	case errors.As(err, &overflow):
		r.limit(ReasonRecursion)
	case errors.As(err, &interrupted):
		r.limit(r.stoppedBy())
	case errors.As(err, &exception):
		r.throw(exception.Value(), exception.Stack())
	default:
		r.done.Detail = err.Error()
		r.limit(ReasonCrash)
	}
}

func (r *run) limit(reason Reason) {
	r.over = true
	r.done.Limit = reason
	r.done.Probe = r.probes.last
}

func (r *run) throw(value goja.Value, stack []goja.StackFrame) {
	r.over = true
	r.done.Error = r.describe(value, stack)
}

// track keeps the promises that are rejected and not handled.
func (r *run) track(p *goja.Promise, operation goja.PromiseRejectionOperation) {
	if operation == goja.PromiseRejectionReject {
		r.caught(p.Result())
		r.rejected = append(r.rejected, p)
		return
	}
	for i, q := range r.rejected {
		if q == p {
			r.rejected = append(r.rejected[:i:i], r.rejected[i+1:]...)
			return
		}
	}
}

func (r *run) initialise() {
	r.init = true
	r.enter(func() error {
		value, err := r.vm.RunProgram(r.program.code)
		if err != nil {
			return err
		}
		return r.host.callModule(value, r.probes)
	})
	r.immediate()
	if !r.over && r.host.exports != nil {
		r.enter(func() error { return r.host.rich.find(r.host.exports()) })
	}
	r.init = false
	if !r.over && r.host.handler == nil && (r.host.rich == nil || r.host.rich.serve == nil) {
		r.over, r.done.NoHandler = true, true
		r.done.Error = &Error{Text: "no handler: the module registers and exports none", File: r.program.load.File}
	}
}

// immediate runs what setImmediate was given.
func (r *run) immediate() {
	for x := r.host.rich; x != nil && len(x.soon) > 0 && !r.over; {
		f := x.soon[0]
		x.soon = x.soon[1:]
		r.enter(func() error { _, err := f(goja.Undefined()); return err })
	}
}

// waits tells whether anything is outstanding that the run goes on for. Waits that nobody counts on end with the answer.
func (r *run) waits() bool {
	if len(r.outstanding) == 0 {
		return false
	}
	return r.host.rich == nil || !r.host.rich.idle()
}

func (r *run) serve() {
	r.asked = 0
	r.probes.startRequest()
	r.random = newRandom(r.request.Seed)
	r.now = r.request.Now
	if x := r.host.rich; x != nil {
		x.entropy, x.began = newEntropy(r.request), r.now
		if x.serve != nil {
			r.enter(func() error { return x.answer(r.message) })
			return
		}
	}
	var request goja.Value
	r.enter(func() (err error) {
		if r.message.Text != "" {
			if request, err = r.host.parse(goja.Undefined(), r.vm.ToValue(r.message.Text)); err == nil {
				_, err = r.host.handler(goja.Undefined(), request)
			}
			return err
		}
		if request, err = r.host.request(r.request); err == nil {
			_, err = r.host.handler(goja.Undefined(), request)
		}
		return err
	})
}

// next gives the next answer to its callback, or waits until there may be one.
func (r *run) next() {
	if a := r.answers.take(); a != nil {
		r.give(a)
		return
	}
	if err := r.out.write(&message{Op: "wait", Run: r.number, Seen: r.seen}); err != nil {
		r.stop(stopped)
	}
	select {
	case <-r.answers.ready:
	case <-r.stops:
		r.limit(r.stoppedBy())
	}
}

func (r *run) give(a *exchange.Answer) {
	r.seen++
	callback, ok := r.outstanding[a.Effect]
	if !ok {
		return // it was cancelled
	}
	delete(r.outstanding, a.Effect)
	if r.host.rich != nil && r.host.rich.replies[a.Effect] != nil {
		reply := r.host.rich.replies[a.Effect]
		delete(r.host.rich.replies, a.Effect)
		reply(a)
		return
	}
	effect := r.host.calls[a.Effect]
	if a.Error != "" {
		text := effect.Method + " " + effect.URL + ": " + a.Error
		r.over = true
		r.done.Error = &Error{Text: "Error: " + text, Name: "Error", Message: text, File: effect.File, Line: effect.Line, Column: effect.Column}
		return
	}
	if callback == nil {
		return
	}
	r.enter(func() error {
		_, err := callback(goja.Undefined(), r.host.body(a.Headers, a.Body))
		return err
	})
}

func (r *run) finish() *doneMessage {
	r.done.Respond = r.host.response
	if r.done.Limit == "" && r.reason != "" && r.done.Error == nil && r.done.Respond == nil {
		r.done.Limit = r.reason
	}
	r.probes.report(r.done)
	return r.done
}
