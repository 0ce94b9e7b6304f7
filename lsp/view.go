package lsp

import (
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"decant/analysis/source"
)

// A view is Rust or the trace tree as text. It names the lines it comes from in comments, so that it needs no map
// beside it: what is read here is what a person reads.
//
//	// login.js:11  if (resp[u] === p) {       above the Rust of a line
//	if (resp[*(clos.u)] === *(clos.p)) {  // login.js:11  #1  ×1      at the end of a line of the tree

// viewFolder is where views are, beside the function.
const viewFolder = ".decant"

// viewOf returns what view a path is of, "" for none: .decant/NAME/crate/src/function.rs, .decant/NAME/tree.ir.
func viewOf(path string) View {
	parts := strings.Split(filepath.ToSlash(path), "/")
	at := len(parts) - 1
	for at >= 0 && parts[at] != viewFolder {
		at--
	}
	if at < 0 || at+2 >= len(parts) {
		return ""
	}
	switch strings.Join(parts[at+2:], "/") {
	case "crate/src/function.rs":
		return ViewRust
	case "tree.ir":
		return ViewIR
	}
	return ""
}

// viewed returns the path of the function that a view is of: without its extension when that is .js.
func viewed(path string) string {
	slashed := filepath.ToSlash(path)
	at := strings.LastIndex(slashed, "/"+viewFolder+"/")
	name, _, _ := strings.Cut(slashed[at+len(viewFolder)+2:], "/")
	return filepath.FromSlash(slashed[:at+1] + name)
}

// origin is the source line that a line of a view comes from; the zero origin is none.
type origin struct {
	file string // as the view names it: relative to the function's folder
	line int    // from 1
}

// origins says of every line of a view where it comes from.
type origins []origin

var (
	rustOrigin = regexp.MustCompile(`^\s*// (\S.*?):(\d+)  `)
	treeOrigin = regexp.MustCompile(`^(\S+):(\d+)(?:-\d+)?$`)
)

// rustLine reads the comment above the Rust of a line.
func rustLine(text string) (origin, bool) { return newOrigin(rustOrigin.FindStringSubmatch(text)) }

// treeLine reads the comment at the end of a line of the tree. Its parts stand two blanks apart.
func treeLine(text string) (origin, bool) {
	_, comment, _ := strings.Cut(text, " // ")
	for part := range strings.SplitSeq(comment, "  ") {
		if o, ok := newOrigin(treeOrigin.FindStringSubmatch(part)); ok {
			return o, true
		}
	}
	return origin{}, false
}

func newOrigin(match []string) (origin, bool) {
	if match == nil {
		return origin{}, false
	}
	line, err := strconv.Atoi(match[2])
	return origin{match[1], line}, err == nil
}

// readView finds the origins of a view. Lines that name none go with those above them, to the end of a function.
func readView(v View, f *source.File) origins {
	read := rustLine
	if v == ViewIR {
		read = treeLine
	}
	out := make(origins, f.Lines())
	var now origin
	for i := range out {
		text := f.LineText(i + 1)
		if next, ok := read(text); ok {
			now = next
		} else if text == "" || strings.HasPrefix(text, "// ") && v == ViewIR {
			now = origin{}
		}
		out[i] = now
		if text == "}" {
			now = origin{}
		}
	}
	return out
}

// from lists the lines of a view, from 1, that come from a source line, in runs.
func (o origins) from(file string, line int) (runs []lines) {
	want := origin{file, line}
	for i, each := range o {
		switch {
		case each != want:
		case len(runs) > 0 && runs[len(runs)-1].last == i:
			runs[len(runs)-1].last = i + 1
		default:
			runs = append(runs, lines{i + 1, i + 1})
		}
	}
	return runs
}

// lines is a range of lines of a text, from 1, both ends included.
type lines struct{ first, last int }

// span is the text of lines, without the blanks around it.
func (l lines) span(f *source.File) source.Span {
	return source.Span{Start: lineSpan(f, l.first).Start, End: lineSpan(f, l.last).End}
}
