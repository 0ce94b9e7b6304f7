package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/cmd/internal/bundle"

	"github.com/dop251/goja"
	"github.com/evanw/esbuild/pkg/api"
)

// prepare gives a test its verdict when it needs no run; nil when it does. It turns the text of a module into a script's.
func (s *suite) prepare(t *test) (*verdict, error) {
	if needs, err := s.needsHost(t); needs || err != nil {
		return &verdict{stopped, string(stop.API), "$262"}, err
	}
	err := s.parses(t)
	switch {
	case t.early() && err != nil:
		return &verdict{refused, "", err.Error()}, nil
	case t.early():
		return &verdict{sandbox, "", "takes what is an early error"}, nil
	case err != nil:
		return &verdict{sandbox, "", err.Error()}, nil
	}
	return nil, nil
}

// parses checks that a test is a program, and one that can be a function.
func (s *suite) parses(t *test) error {
	name := filepath.Base(t.path)
	if t.has("module") {
		text, err := bundled(s.file(t.path))
		if err != nil {
			return err
		}
		t.text = "'use strict';\nconst module = { exports: {} };\n" + text
	} else {
		text := t.text
		if t.has("onlyStrict") {
			text = "'use strict';\n" + text
		}
		if _, err := js.Parse(source.NewFile(name, text)); err != nil {
			return err
		}
	}
	text := "const $tests = [];\n" + wrapped(t)
	if _, err := js.Parse(source.NewFile(name, text)); err != nil {
		return err
	}
	// What the sandbox's engine refuses would be refused with all of the batch. The sandbox takes more than its engine alone
	// does, so for a test that has to run other errors do not count.
	if _, err := goja.Compile(name, text, false); err != nil && (t.early() || strings.Contains(err.Error(), "not supported")) {
		return err
	}
	return nil
}

// bundled joins a module with what it imports, as decant does with a function's files.
func bundled(path string) (string, error) {
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{path}, AbsWorkingDir: filepath.Dir(path), Bundle: true, Write: false,
		Format: api.FormatCommonJS, Platform: api.PlatformNode, Target: api.ES2022, TreeShaking: api.TreeShakingFalse,
		LogLevel: api.LogLevelSilent, Supported: bundle.Unsupported,
	})
	if len(result.Errors) > 0 {
		return "", fmt.Errorf("SyntaxError: %s", result.Errors[0].Text)
	}
	return string(result.OutputFiles[0].Contents), nil
}
