package engine

import (
	"maps"
	"slices"

	"github.com/dop251/goja"
)

// counters count how often each arm was reached, in the embedded child: one phase for the initialisation, one
// for the request. Every probe costs one unit of fuel.
type counters struct {
	run    *run
	counts []uint64
	init   []uint64
	first  []uint32
	seen   uint32
	fuel   int64
	last   int
	asked  map[int]bool // functions whose source text was asked for, by Func.Index
}

func newCounters(r *run, p *program) *counters {
	c := &counters{run: r, fuel: p.load.Fuel, last: -1, asked: map[int]bool{}}
	if p.arms > 0 {
		c.counts, c.first = make([]uint64, p.arms), make([]uint32, p.arms)
	}
	return c
}

// object is the function that a probed program calls with the number of an arm. Its method resume gives back
// its second argument.
func (c *counters) object() goja.Value {
	if c.counts == nil {
		return goja.Undefined()
	}
	undefined := goja.Undefined()
	object := c.run.vm.ToValue(func(call goja.FunctionCall) goja.Value {
		c.count(int(call.Arguments[0].ToInteger()))
		return undefined
	}).(*goja.Object)
	_ = object.Set("resume", func(call goja.FunctionCall) goja.Value {
		c.count(int(call.Arguments[0].ToInteger()))
		return call.Arguments[1]
	})
	return object
}

func (c *counters) count(arm int) {
	if c.run.over {
		return // what an exception says of itself is asked when the run is over
	}
	if c.counts[arm] == 0 && c.first[arm] == 0 {
		c.seen++
		c.first[arm] = c.seen
	}
	c.counts[arm]++
	c.last = arm
	if c.fuel--; c.fuel < 0 {
		c.run.stop(ReasonFuel)
	}
}

// ask notes that a function's source text was asked for.
func (c *counters) ask(index int) {
	if !c.run.over {
		c.asked[index] = true
	}
}

// startRequest ends the initialisation's phase; the request has the whole fuel.
func (c *counters) startRequest() {
	if c.counts != nil {
		c.init, c.counts = c.counts, make([]uint64, len(c.counts))
	}
	c.fuel = c.run.program.load.Fuel
}

func (c *counters) report(d *doneMessage) {
	if c.counts == nil {
		return
	}
	if c.init == nil {
		d.Init, d.Requests = c.counts, make([]uint64, len(c.counts))
	} else {
		d.Init, d.Requests = c.init, c.counts
	}
	d.First = c.first
	d.Asked = slices.Sorted(maps.Keys(c.asked))
}
