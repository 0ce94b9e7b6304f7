package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/samples"
	"decant/analysis/source"
)

// sampleSet is the samples of a function, from one or more files, under names that are unique.
type sampleSet struct {
	files []*samples.File
	list  []sample
	made  bool // there are no sample files: the list is one made-up request
}

// sample is one of them. name differs from Sample.Name when two files use the same.
type sample struct {
	*samples.Sample
	name string
	file string // path of the sample file, "" for the made-up request
}

// samplesBeside returns the sample file beside a function, "" when there is none.
func samplesBeside(function string) string {
	base := strings.TrimSuffix(function, filepath.Ext(function))
	for _, ext := range []string{".http", ".rest"} {
		if _, err := os.Stat(base + ext); err == nil {
			return base + ext
		}
	}
	return ""
}

// loadSamples reads the sample files given, or the one beside the function, or makes up a request. The error
// has every problem of every file.
func loadSamples(read reader, fn *function, paths []string) (*sampleSet, error) {
	var events []string
	if len(paths) == 0 {
		events = eventsBeside(fn.path)
		beside := samplesBeside(fn.path)
		if beside == "" && len(events) == 0 {
			return &sampleSet{made: true, list: []sample{{Sample: samples.Default(), name: samples.Default().Name}}}, nil
		}
		if beside != "" {
			paths = []string{beside}
		}
	}
	set := &sampleSet{}
	var all problems
	for _, path := range paths {
		var err error
		if isEvent(path) {
			err = set.addEvent(read, path)
		} else {
			err = set.addFile(read, path, len(events) > 0)
		}
		if err != nil {
			all = append(all, err)
		}
	}
	for _, path := range events {
		if err := set.addEvent(read, path); err != nil {
			all = append(all, err)
		}
	}
	if all != nil {
		return nil, all
	}
	return set, nil
}

// eventsBeside returns the files with events beside a function: NAME.events/*.json.
func eventsBeside(function string) []string {
	list, _ := filepath.Glob(strings.TrimSuffix(function, filepath.Ext(function)) + ".events/*.json")
	return list
}

func isEvent(path string) bool { return filepath.Ext(path) == ".json" }

// addFile adds the requests of a sample file. Without any, it may only be there for its mocks.
func (set *sampleSet) addFile(read reader, path string, onlyMocks bool) error {
	file, err := loadSampleFile(read, path, onlyMocks)
	if err == nil {
		set.add(path, file)
	}
	return err
}

// addEvent adds an event; the mocks for all samples are for it as well.
func (set *sampleSet) addEvent(read reader, path string) error {
	text, err := read(path)
	if err != nil {
		return readError(path, err)
	}
	var mocks []*samples.Mock
	var env []exchange.Header
	for _, f := range set.files {
		mocks, env = append(mocks, f.Mocks...), append(env, f.Env...)
	}
	file := source.NewFile(path, string(text))
	event, failed := samples.Event(file, mocks, env)
	if failed != nil {
		return failed
	}
	set.add(path, &samples.File{Source: file, Samples: []*samples.Sample{event}})
	return nil
}

// loadSampleFile reads one sample file and what it includes. One without a request is an error, unless it may have none.
func loadSampleFile(read reader, path string, empty bool) (*samples.File, error) {
	text, err := read(path)
	if err != nil {
		return nil, readError(path, err)
	}
	file, errs := samples.Parse(source.NewFile(path, string(text)))
	errs = append(errs, file.Load(besides(read, path))...)
	if err := asProblems(errs); err != nil {
		return nil, err
	}
	if len(file.Samples) == 0 && !empty {
		return nil, &source.Error{File: path, Pos: source.Pos{Line: 1, Column: 1}, Message: "no request in this file — write one: GET /path"}
	}
	return file, nil
}

// besides reads files that are named relative to a sample file, or absolutely.
func besides(read reader, path string) reader {
	return func(name string) ([]byte, error) {
		name = filepath.FromSlash(name)
		if filepath.IsAbs(name) {
			return read(name)
		}
		return read(filepath.Join(filepath.Dir(path), name))
	}
}

func (set *sampleSet) add(path string, file *samples.File) {
	set.files = append(set.files, file)
	for _, s := range file.Samples {
		name := s.Name
		if set.find(name) != nil {
			name = fmt.Sprintf("%s (%s)", s.Name, filepath.Base(path))
		}
		set.list = append(set.list, sample{Sample: s, name: name, file: path})
	}
}

// find returns the sample of a name, nil when there is none.
func (set *sampleSet) find(name string) *sample {
	for i := range set.list {
		if set.list[i].name == name {
			return &set.list[i]
		}
	}
	return nil
}

// only keeps the samples of the names given; all of them when none are.
func (set *sampleSet) only(names []string) (*sampleSet, error) {
	if len(names) == 0 {
		return set, nil
	}
	out := &sampleSet{files: set.files, made: set.made}
	for _, name := range names {
		s := set.find(name)
		if s == nil {
			return nil, fmt.Errorf("no sample is named %q — there are: %s", name, strings.Join(set.names(), ", "))
		}
		out.list = append(out.list, *s)
	}
	return out, nil
}

func (set *sampleSet) names() []string {
	var names []string
	for _, s := range set.list {
		names = append(names, s.name)
	}
	return names
}

// howToWrite tells a user whose function has no samples what to do.
func howToWrite(fn *function) string {
	base := strings.TrimSuffix(filepath.Base(fn.path), filepath.Ext(fn.path))
	return fmt.Sprintf("%s has no samples: traced with GET / alone — write requests to %s.http, each after a line ###, or events to %s.events/", fn.path, base, base)
}

// isMissing reports whether an error says that a file is not there.
func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
