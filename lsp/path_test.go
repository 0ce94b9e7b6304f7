package lsp

import (
	"testing"

	"go.lsp.dev/uri"

	"decant/analysis/source"
)

// TestPathOf: the spellings of one file are one path, on Windows too; what is no file keeps its URI.
func TestPathOf(t *testing.T) {
	for given, want := range map[string]string{
		"file:///c%3A/w/a.js":              "c:/w/a.js",
		"file:///C:/w/a.js":                "c:/w/a.js",
		"file:///c:/w/a.js":                "c:/w/a.js",
		"file:///C%3a/w/a%20b.js":          "c:/w/a b.js",
		"file:///w/a%2Bb%20%C3%A9.js":      "/w/a+b é.js",
		"file:///w/%E6%97%A5.js":           "/w/日.js",
		"untitled:Untitled-1":              "untitled:Untitled-1",
		"vscode-vfs://github/o/r/login.js": "vscode-vfs://github/o/r/login.js",
		"decant:/w/login.js/function.rs":   "decant:/w/login.js/function.rs",
	} {
		got := pathOf(uri.URI(given))
		if len(got) > 2 && got[0] == '/' && got[2] == ':' {
			got = got[1:] // only Windows' own path functions take the slash away
		}
		if got != want {
			t.Errorf("%s is %s, want %s", given, got, want)
		}
	}
}

// TestLowerDrive: only the letter of a drive is spelt small.
func TestLowerDrive(t *testing.T) {
	for given, want := range map[string]string{
		`C:\W\A.js`: `c:\W\A.js`, `c:/W`: `c:/W`, `/C:/W`: `/c:/W`, `\\Server\Share`: `\\Server\Share`, "/A": "/A", "": "", "C": "C",
	} {
		if got := lowerDrive(given); got != want {
			t.Errorf("%s is %s, want %s", given, got, want)
		}
	}
}

// TestIsFile: paths of any system are files, URIs of other schemes are none.
func TestIsFile(t *testing.T) {
	for path, want := range map[string]bool{
		"/w/a.js": true, `c:\w\a.js`: true, "c:/w/a.js": true, "untitled:Untitled-1": false, "git:/w/a.js?x": false, "a.js": false, "": false,
	} {
		if got := isFile(path); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}

// TestViewPaths: views are known by where they are, and lead to their function.
func TestViewPaths(t *testing.T) {
	for _, c := range []struct {
		path     string
		view     View
		function string
	}{
		{"/w/.decant/login/crate/src/function.rs", ViewRust, "/w/login"},
		{"/w/.decant/login/tree.ir", ViewIR, "/w/login"},
		{"/w/.decant/login.ts/tree.ir", ViewIR, "/w/login.ts"},
		{"/w/.decant/a/.decant/b/tree.ir", ViewIR, "/w/.decant/a/b"},
		{"/w/.decant/login/crate/src/lib.rs", "", ""},
		{"/w/login/crate/src/function.rs", "", ""},
		{"/w/.decant", "", ""},
		{"/w/tree.ir", "", ""},
	} {
		if got := viewOf(c.path); got != c.view {
			t.Errorf("%s is a view of %q", c.path, got)
		}
		if c.view != "" && viewed(c.path) != c.function {
			t.Errorf("%s is a view of %s", c.path, viewed(c.path))
		}
	}
	for _, function := range []string{"/w/login.js", "/w/login.ts"} {
		for _, v := range []View{ViewRust, ViewIR} {
			if path := viewPath(function, v); viewOf(path) != v || (&Snapshot{}).functionAt(viewed(path)) != function {
				t.Errorf("%s of %s does not lead back", path, function)
			}
			back, view, ok := contentOf(contentURI(uri.File(function), v))
			if !ok || back != function || view != v {
				t.Errorf("%s of %s: %s %s %v", v, function, back, view, ok)
			}
		}
	}
}

// TestReadView: lines of Rust and of the tree know where they come from.
func TestReadView(t *testing.T) {
	rust := source.NewFile("function.rs", "//! head\nlit!(A = \"// b.js:9  x\");\n\n// login.js:4  listen(req => {\nfn f1() {\n    // login.js:5  let a = 1;\n    x();\n}\n\ny\n")
	tree := source.NewFile("tree.ir", "// decant tree 1  'login.js'\nmodule {                  // f0  login.js:1-17  ×2\n  let a = 1;              // login.js:5\n  let b;\n  else ☠                  // #1  DC101 no sample takes: this\n  f(); // f2  handler  lib/x.ts:10-16  ×2\n}\n\n// f0 key aa\n")
	for _, c := range []struct {
		view View
		file *source.File
		want []origin
	}{
		{ViewRust, rust, []origin{{}, {}, {}, {"login.js", 4}, {"login.js", 4}, {"login.js", 5}, {"login.js", 5}, {"login.js", 5}, {}, {}, {}}},
		{ViewIR, tree, []origin{{}, {"login.js", 1}, {"login.js", 5}, {"login.js", 5}, {"login.js", 5}, {"lib/x.ts", 10}, {"lib/x.ts", 10}, {}, {}, {}}},
	} {
		got := readView(c.view, c.file)
		for i, want := range c.want {
			if got[i] != want {
				t.Errorf("%s, line %d: %+v, want %+v", c.view, i+1, got[i], want)
			}
		}
	}
}

// TestDiffering: a whole text that replaces another is taken as the edit it is.
func TestDiffering(t *testing.T) {
	for _, c := range []struct {
		before, after string
		span          source.Span
		with          string
	}{
		{"abc", "abc", source.Span{Start: 3, End: 3}, ""},
		{"abc", "axc", source.Span{Start: 1, End: 2}, "x"},
		{"aa", "aaa", source.Span{Start: 2, End: 2}, "a"},
		{"aaa", "aa", source.Span{Start: 2, End: 3}, ""},
		{"", "x", source.Span{}, "x"},
	} {
		now, edits := applyChanges(utf8Units, source.NewFile("f.js", c.before), []contentChange{{Text: c.after}})
		if want := (edit{c.span.Start, c.span.End, len(c.with)}); now != c.after || edits[0] != want {
			t.Errorf("%q to %q: %q by %v", c.before, c.after, now, edits)
		}
	}
}
