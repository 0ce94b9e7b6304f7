package main

import (
	"errors"
	"path/filepath"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/cmd/internal/bundle"
	"decant/tracer/engine"

	"github.com/evanw/esbuild/pkg/api"
)

// prepare gives a test its verdict when it needs no run; nil when it does. What is bundled becomes a script.
func (s *suite) prepare(t *test) (*verdict, error) {
	if needs, err := s.needsHost(t); needs || err != nil {
		return &verdict{stopped, string(stop.API), "$262"}, err
	}
	err := s.parses(t)
	switch {
	case t.early() && err != nil && !isLack(err):
		return &verdict{refused, "", err.Error()}, nil
	case t.early() && err == nil:
		return &verdict{sandbox, "", "takes what is an early error"}, nil
	case err != nil:
		return &verdict{sandbox, "", err.Error()}, nil
	}
	return nil, nil
}

// isLack tells whether an error says that something is not supported: it is no error of the program.
func isLack(err error) bool {
	return strings.Contains(err.Error(), "not supported") || strings.Contains(err.Error(), "not available in the configured target")
}

// parses checks that a test is a program, and one that can be a function of a batch: what the sandbox refuses of it
// would be refused with all of the batch.
func (s *suite) parses(t *test) error {
	name := filepath.Base(t.path)
	if t.has("module") || bundle.Needed(name, t.text) {
		text, err := bundled(s.file(t.path))
		if err != nil {
			return err
		}
		t.code = text
		if t.has("module") {
			t.code = "'use strict';\nconst module = { exports: {} };\n" + text
		}
	} else if _, err := js.Parse(source.NewFile(name, strictly(t)+t.text)); err != nil {
		return err
	}
	return engine.Check(name, "const $tests = [];\n"+wrapped(t, t.code))
}

// bundled joins a program with what it imports, as decant does with a function's files.
func bundled(path string) (string, error) {
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{path}, AbsWorkingDir: filepath.Dir(path), Bundle: true, Write: false,
		Format: api.FormatCommonJS, Platform: api.PlatformNode, Target: api.ES2022, TreeShaking: api.TreeShakingFalse, KeepNames: true,
		LogLevel: api.LogLevelSilent, Supported: bundle.Unsupported,
	})
	if len(result.Errors) > 0 {
		return "", errors.New("SyntaxError: " + result.Errors[0].Text)
	}
	return js.Insert(bundle.Exact(string(result.OutputFiles[0].Contents))), nil
}
