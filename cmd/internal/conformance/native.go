package main

import (
	"errors"
	"fmt"

	"decant/analysis/stop"
	"decant/invoker/load"
	"decant/rustgen/machine"
)

// running is an image at work: instances of it, one after the other.
type running struct {
	image    *load.Image
	sites    []machine.Site
	instance *load.Instance
	used     int
}

func (r *running) close() {
	if r.instance != nil {
		r.instance.Close()
	}
}

// perInstance is how many tests an instance answers: one that has assumed wrongly often assumes nothing any more.
const perInstance = 8

// test answers one test natively; answered tells that it came to an end by itself.
func (r *running) test(t *test, n int) (v verdict, answered bool, err error) {
	if r.instance == nil || r.used == perInstance || r.instance.Broken() {
		r.close()
		r.used = 0
		if r.instance, err = r.image.NewInstance(testMemory); err != nil {
			r.instance = nil
			if failed := (*load.InitError)(nil); errors.As(err, &failed) && failed.Kind == load.Stopped {
				v := r.stop(&failed.Stop)
				v.detail = "in the harness: " + v.detail
				return v, false, nil
			}
			return verdict{wrong, "", err.Error()}, false, nil
		}
	}
	r.used++
	step, err := r.instance.Start(&load.Request{Method: "GET", Path: "/", Query: query(n)}, load.Limits{Fuel: testFuel, Timeout: testTimeout})
	if err != nil {
		return v, false, err
	}
	switch step.Kind {
	case load.Stopped:
		v = r.stop(&step.Stop)
	default:
		v, answered = verdict{passed, "", nativeAnswer(step)}, true
		if !t.meets(v.detail) {
			v.outcome = wrong
		}
	}
	if step.Broken {
		return v, answered, nil
	}
	return v, answered, r.instance.Reset()
}

func nativeAnswer(s *load.Step) string {
	switch s.Kind {
	case load.Responded:
		return string(s.Response.Body)
	case load.Threw:
		return "outside the test: " + s.Stop.Detail
	case load.Wait:
		return "waits for an effect"
	}
	return "ended without an answer"
}

// stop is the verdict of a test in which native code stopped. A fault is none: the test is wrong.
func (r *running) stop(s *load.Stop) verdict {
	switch s.Code {
	case load.StopInternal:
		return verdict{wrong, "", "a fault: " + s.Detail}
	case load.StopAPI:
		return verdict{stopped, string(stop.API), s.Detail}
	case load.StopUnknown:
		if s.Site < uint32(len(r.sites)) {
			site := r.sites[s.Site]
			return verdict{stopped, string(site.Code), site.Detail}
		}
	}
	return verdict{stopped, string(stop.Limit), fmt.Sprintf("%s %s", s.Code, s.Detail)}
}
