package instrument

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"decant/analysis/js"
	"decant/analysis/source"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
)

// difference tells where two trees differ, positions and the sources of functions aside; "" when they do not.
func difference(a, b any) string { return differ(reflect.ValueOf(a), reflect.ValueOf(b), "") }

func differ(a, b reflect.Value, path string) string {
	if a.Kind() == reflect.Slice && a.Len() == 0 && b.Len() == 0 {
		return ""
	}
	if a.Kind() != b.Kind() || a.IsValid() && a.Type() != b.Type() {
		return fmt.Sprintf("%s: %v and %v", path, a, b)
	}
	switch a.Kind() {
	case reflect.Invalid:
		return ""
	case reflect.Pointer, reflect.Interface:
		if a.IsNil() || b.IsNil() {
			if a.IsNil() != b.IsNil() {
				return path + ": one is nil"
			}
			return ""
		}
		return differ(a.Elem(), b.Elem(), path)
	case reflect.Struct:
		for i := range a.NumField() {
			f := a.Type().Field(i)
			if f.Type == reflect.TypeFor[file.Idx]() || f.Name == "Source" || f.Name == "File" || f.Name == "DeclarationList" {
				continue
			}
			if a.Type() == reflect.TypeFor[ast.RegExpLiteral]() && f.Name == "Literal" {
				continue // goja cuts it wrong; Pattern and Flags are compared
			}
			if a.Type() == reflect.TypeFor[ast.BinaryExpression]() && f.Name == "Operator" {
				x, y := a.Interface().(ast.BinaryExpression), b.Interface().(ast.BinaryExpression)
				if operatorOf(&x) == operatorOf(&y) {
					continue
				}
			}
			if d := differ(a.Field(i), b.Field(i), path+"."+f.Name); d != "" {
				return d
			}
		}
		return ""
	case reflect.Slice:
		if a.Len() != b.Len() {
			return fmt.Sprintf("%s: %d and %d elements", path, a.Len(), b.Len())
		}
		for i := range a.Len() {
			if d := differ(a.Index(i), b.Index(i), fmt.Sprintf("%s[%d]", path, i)); d != "" {
				return d
			}
		}
		return ""
	default:
		if fmt.Sprint(a) != fmt.Sprint(b) {
			return fmt.Sprintf("%s: %v and %v", path, a, b)
		}
		return ""
	}
}

func parse(text string) (*ast.Program, error) {
	m, err := js.Parse(source.NewFile("f.js", text))
	if err != nil {
		return nil, err
	}
	return m.AST, nil
}

// roundTrip prints and parses again.
func roundTrip(text string) (printed, problem string) {
	first, err := parse(text)
	if err != nil {
		return "", "unparsed"
	}
	printed = Print(first)
	second, err := parse(printed)
	if err != nil {
		return printed, err.Error()
	}
	return printed, difference(first.Body, second.Body)
}

func TestPrintForms(t *testing.T) {
	text, err := os.ReadFile("testdata/forms.js")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		printed, problem := roundTrip(line)
		if problem != "" {
			t.Errorf("forms.js:%d: %s\n%s\n%s", i+1, problem, line, printed)
		}
	}
}

// npmSources returns the files of npm's own packages that match the patterns; npm comes with Node.
func npmSources(t *testing.T, patterns ...string) []string {
	t.Helper()
	program, err := exec.LookPath("npm")
	if err != nil {
		t.Fatal("npm is needed: its own sources are what is printed: ", err)
	}
	if program, err = filepath.EvalSymlinks(program); err != nil { // …/npm/bin/npm-cli.js
		t.Fatal(err)
	}
	var files []string
	for _, pattern := range patterns {
		found, _ := filepath.Glob(filepath.Join(filepath.Dir(program), "..", "node_modules", pattern))
		files = append(files, found...)
	}
	if len(files) == 0 {
		t.Fatalf("no packages beside %s", program)
	}
	return files
}

// TestPrintPackages prints the sources of npm.
func TestPrintPackages(t *testing.T) {
	files := npmSources(t, "*/*.js", "*/lib/*.js")
	printedFiles := 0
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, problem := roundTrip(string(text))
		if problem == "unparsed" {
			continue
		}
		printedFiles++
		if problem != "" {
			t.Errorf("%s: %s", name, problem)
		}
	}
	if printedFiles < len(files)/2 {
		t.Errorf("only %d of %d files were parsed", printedFiles, len(files))
	}
	t.Logf("%d of %d files", printedFiles, len(files))
}

// bare is a private name that is no member and stands before no `in`.
var bare = regexp.MustCompile(`[^.\w{;\s]\s*#`)

func FuzzPrint(f *testing.F) {
	text, err := os.ReadFile("testdata/forms.js")
	if err != nil {
		f.Fatal(err)
	}
	for _, line := range strings.Split(string(text), "\n") {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if bare.MatchString(text) {
			return // goja's parser takes a private name for an expression
		}
		if strings.Contains(text, "/") && strings.Contains(text, "[") {
			return // goja's parser ends a regular expression inside an unfinished class
		}
		if printed, problem := roundTrip(text); problem != "" && problem != "unparsed" {
			t.Errorf("%s\n%s\n%s", problem, text, printed)
		}
	})
}
