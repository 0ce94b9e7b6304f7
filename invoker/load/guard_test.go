package load_test

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"decant/invoker/load"
)

// resident is the process's memory in use, in bytes.
func resident(t *testing.T) int {
	t.Helper()
	data, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Fatal(err)
	}
	pages, err := strconv.Atoi(strings.Fields(string(data))[1])
	if err != nil {
		t.Fatal(err)
	}
	return pages * os.Getpagesize()
}

var faults = []struct {
	path string
	code load.StopCode
}{
	{"/overflow", load.StopDepth},
	{"/null", load.StopInternal},
	{"/illegal", load.StopInternal},
	{"/outside", load.StopInternal},
	{"/before", load.StopInternal},
	{"/loop", load.StopTime},
}

// fault runs one misbehaving request on an instance of its own.
func fault(img *load.Image, path string, want load.StopCode, limits load.Limits) error {
	in, err := img.NewInstance(1 << 20)
	if err != nil {
		return err
	}
	defer in.Close()
	step, err := in.Start(&load.Request{Path: path}, limits)
	if err != nil {
		return err
	}
	if step.Kind != load.Stopped || step.Stop.Code != want || !step.Broken || !in.Broken() {
		return fmt.Errorf("%s: got %+v", path, step)
	}
	if _, err := in.Start(&load.Request{Path: "/hello"}, limits); err == nil {
		return fmt.Errorf("%s: a broken instance starts", path)
	}
	return nil
}

func TestFaultsAreStops(t *testing.T) { inForms(t, testFaultsAreStops) }

func testFaultsAreStops(t *testing.T, tiny maker) {
	img := open(t, tiny(t))
	for _, f := range faults {
		if err := fault(img, f.path, f.code, limits); err != nil {
			t.Error(err)
		}
	}
}

func TestOverrunIsNoticedInTime(t *testing.T) { inForms(t, testOverrunIsNoticedInTime) }

func testOverrunIsNoticedInTime(t *testing.T, tiny maker) {
	img := open(t, tiny(t))
	begin := time.Now()
	if err := fault(img, "/loop", load.StopTime, load.Limits{Fuel: 1, Timeout: 40 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begin); took < 40*time.Millisecond || took > 4*time.Second {
		t.Fatalf("took %v", took)
	}
}

// TestFaultsInARow mixes hundreds of faults with healthy calls and with Go's own nil dereferences, which
// must go on working: the guard's handlers stand before Go's.
func TestFaultsInARow(t *testing.T) { inForms(t, testFaultsInARow) }

func testFaultsInARow(t *testing.T, tiny maker) {
	img := open(t, tiny(t))
	stop := make(chan struct{})
	var healthy sync.WaitGroup
	for range 2 {
		healthy.Go(func() { stayHealthy(t, img, stop) })
	}
	quick := load.Limits{Fuel: 1, Timeout: 30 * time.Millisecond}
	var faulty sync.WaitGroup
	for w := range 4 {
		faulty.Go(func() {
			for i := range 125 {
				f := faults[(i+w)%len(faults)]
				if err := fault(img, f.path, f.code, quick); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	faulty.Wait()
	close(stop)
	healthy.Wait()
}

func stayHealthy(t *testing.T, img *load.Image, stop chan struct{}) {
	in, err := img.NewInstance(1 << 20)
	if err != nil {
		t.Error(err)
		return
	}
	defer in.Close()
	for n := 0; ; n++ {
		select {
		case <-stop:
			return
		default:
		}
		step, err := in.Start(&load.Request{Path: "/hello"}, load.Limits{Fuel: 1, Timeout: 5 * time.Second})
		if err != nil || string(step.Response.Body) != "hello" {
			t.Errorf("healthy call %d: %+v, %v", n, step, err)
			return
		}
		if !nilDereferencePanics() {
			t.Error("a nil dereference in Go did not panic")
			return
		}
		if n%1000 == 0 {
			runtime.GC()
		}
	}
}

//go:noinline
func nilDereferencePanics() (panicked bool) {
	defer func() { panicked = recover() != nil }()
	var p *[4]int
	return p[3] == 7
}

func TestGoStillOverflowsItsOwnWay(t *testing.T) { inForms(t, testGoStillOverflowsItsOwnWay) }

func testGoStillOverflowsItsOwnWay(t *testing.T, tiny maker) {
	// A guarded fault on a thread must leave its alternate stack and signal mask as they were: Go's
	// preemption and panics go through them.
	img := open(t, tiny(t))
	for range 50 {
		if err := fault(img, "/null", load.StopInternal, limits); err != nil {
			t.Fatal(err)
		}
		if !nilDereferencePanics() {
			t.Fatal("no panic")
		}
		done := make(chan int)
		go func() {
			n := 0
			for i := range 1_000_000 {
				n += i
			}
			done <- n
		}()
		runtime.Gosched()
		<-done
	}
}

func TestThreadsGiveTheirStacksBack(t *testing.T) { inForms(t, testThreadsGiveTheirStacksBack) }

func testThreadsGiveTheirStacksBack(t *testing.T, tiny maker) {
	img := open(t, tiny(t))
	before := 0
	for round := range 20 {
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				runtime.LockOSThread() // and never unlocked: the thread ends with the goroutine
				in, err := img.NewInstance(1 << 20)
				if err != nil {
					t.Error(err)
					return
				}
				defer in.Close()
				_, err = in.Start(&load.Request{Path: "/hello"}, limits)
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if round == 4 {
			before = mappings(t)
		}
	}
	if after := mappings(t); after > before+40 {
		t.Fatalf("%d mappings, then %d", before, after)
	}
}

func mappings(t *testing.T) int {
	t.Helper()
	maps, err := os.ReadFile("/proc/self/maps")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Count(string(maps), "\n")
}

func BenchmarkRequest(b *testing.B) {
	in := instance(b, open(b, block(b)))
	r := &load.Request{Method: "GET", Path: "/hello", Headers: []load.Header{{"host", "localhost"}}}
	lim := load.Limits{Fuel: 1000, Timeout: time.Second}
	for b.Loop() {
		in.Start(r, lim)
	}
}

func BenchmarkInstance(b *testing.B) {
	img := open(b, block(b))
	for b.Loop() {
		in, err := img.NewInstance(64 << 20)
		if err != nil {
			b.Fatal(err)
		}
		in.Close()
	}
}

func BenchmarkOpen(b *testing.B) {
	path := block(b)
	for b.Loop() {
		img, err := load.Open(path)
		if err != nil {
			b.Fatal(err)
		}
		img.Close()
	}
}
