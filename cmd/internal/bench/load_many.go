package bench

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"

	"decant/invoker/image"
	"decant/invoker/load"
)

// loadPeer is the child that loads many images.
const loadPeer = "load"

// Loading is what loading many images took. Times are in microseconds of wall time, from opening the file to having
// the first answer; memory in bytes for each image.
type Loading struct {
	Cold     Spread `json:"cold"`
	Unload   Spread `json:"unload"`
	Resident int64  `json:"resident"`
	Stays    int64  `json:"stays"` // of the process, when all are unloaded
	Loaded   int    `json:"loaded"`
	Why      string `json:"why"` // not all were loaded
}

// loadMany opens the images 0 to n-1 of a folder, takes a first answer of each, and checks it: it ends in the
// image's number. `cold DIR N WORK` unloads each before the next; `hold DIR N WORK` keeps all.
func loadMany(words []string) (*Loading, error) {
	if len(words) != 4 {
		return nil, fmt.Errorf("unknown: %v", words)
	}
	n, err := strconv.Atoi(words[2])
	if err != nil {
		return nil, err
	}
	w, err := ReadWork(words[3])
	if err != nil {
		return nil, err
	}
	hold := words[0] == "hold"
	if _, end, err := first(w, numbered(words[1], w.Image, 0), 0); err == nil {
		end() // what the process needs once, for any image, is not counted; a failure comes again below
	}
	time.Sleep(behind)
	before, err := Resident()
	if err != nil {
		return nil, err
	}
	out := &Loading{}
	var cold, unload []float64
	var ends []func()
	for i := range n {
		took, end, err := first(w, numbered(words[1], w.Image, i), i)
		if err != nil {
			out.Why = fmt.Sprintf("after %d: %v", i, err)
			break
		}
		out.Loaded++
		cold = append(cold, took)
		ends = append(ends, end)
		if !hold {
			unload, ends = append(unload, unloadAll(ends)...), nil
		}
	}
	if hold {
		runtime.GC()
		after, err := Resident()
		if err != nil {
			return nil, err
		}
		out.Resident = (int64(after) - int64(before)) / int64(max(1, out.Loaded))
		unload = unloadAll(ends)
		runtime.GC()
		if after, err = Resident(); err != nil {
			return nil, err
		}
		out.Stays = int64(after) - int64(before)
	}
	out.Cold, out.Unload = SpreadOf(cold), SpreadOf(unload)
	return out, nil
}

// behind is more than the time for what the loader does behind the first load: it gets memory ahead of need.
const behind = 100 * time.Millisecond

// unloadAll says how long each took, in microseconds.
func unloadAll(ends []func()) []float64 {
	times := make([]float64, len(ends))
	for i, end := range ends {
		begin := time.Now()
		end()
		times[i] = micros(begin)
	}
	return times
}

func micros(since time.Time) float64 { return float64(time.Since(since).Nanoseconds()) / 1000 }

// first loads an image and takes its first answer. end unloads it.
func first(w *Work, path string, number int) (took float64, end func(), err error) {
	begin := time.Now()
	opened, err := load.Open(path)
	if err != nil {
		return 0, nil, err
	}
	l, err := loadedOf(w, opened)
	if err != nil {
		opened.Close()
		return 0, nil, err
	}
	step, err := l.run(nil)
	took = micros(begin)
	if err == nil && step.Kind == load.Stopped {
		err = fmt.Errorf("%s: %s %s", path, step.Stop.Code, step.Stop.Detail)
	}
	if err == nil && w.Numbered && !bytes.HasSuffix(step.Response.Body, []byte(Ordinal(number))) {
		err = fmt.Errorf("%s answers %q", path, brief(string(step.Response.Body)))
	}
	end = func() {
		l.close()
		opened.Close()
	}
	if err != nil {
		end()
		return 0, nil, err
	}
	return took, end, nil
}

// Mark ends the answer of a function whose image Distinct copies: it is the text that is replaced.
const Mark = "image-0000000"

// Distinct writes n copies of an image into a folder, and its runtime if it has one. They are different files to the
// loader, which shares nothing between them. When the function answers with Mark, no two are the same: each answers
// with its own number.
func Distinct(path, dir string, n int) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	places := find(data, Mark)
	for i := range n {
		for _, at := range places {
			copy(data[at:], Ordinal(i))
		}
		if image.Is(data) {
			image.Seal(data)
		}
		if err := os.WriteFile(numbered(dir, path, i), data, 0o644); err != nil {
			return err
		}
	}
	runtime, err := os.ReadFile(filepath.Join(filepath.Dir(path), image.RuntimeName))
	if os.IsNotExist(err) {
		return nil
	}
	return errors.Join(err, os.WriteFile(filepath.Join(dir, image.RuntimeName), runtime, 0o644))
}

// numbered is the path of a copy of an image.
func numbered(dir, path string, n int) string {
	return filepath.Join(dir, fmt.Sprintf("%d%s", n, filepath.Ext(path)))
}

func find(data []byte, text string) (places []int) {
	for at := 0; at+len(text) <= len(data); at++ {
		if string(data[at:at+len(text)]) == text {
			places = append(places, at)
		}
	}
	return places
}

// Ordinal is the text that takes the place of Mark in the image of a number.
func Ordinal(n int) string { return fmt.Sprintf("image-%07d", n) }
