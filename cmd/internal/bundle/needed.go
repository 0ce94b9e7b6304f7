package bundle

import (
	"path/filepath"
	"regexp"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
)

// Editors ask whether a text needs bundling with every key that is typed: only the words that matter are looked at.

// gap is what may stand between two tokens: blanks and comments.
const gap = `(?:\s|/\*(?s:.*?)\*/|//[^\n]*\n)*`

var (
	moduleSyntax = regexp.MustCompile(`^(?:import|export)\b`)
	forAwait     = regexp.MustCompile(`^for\b` + gap + `await\b`)
	asyncStar    = regexp.MustCompile(`^async\b` + gap + `(?:function\b` + gap + `)?\*`)
	importCall   = regexp.MustCompile(`^import\b` + gap + `\(`)
	requireCall  = regexp.MustCompile(`^require\b` + gap + `\(` + gap + `(?:"([^"\n]*)"|'([^'\n]*)'|` + "`([^`\n]*)`" + `)`)
)

// Needed tells whether a file is more than one plain CommonJS module: TypeScript, JSX, ES modules, something required
// that the host does not bring, or async generators and for await, which the bundler makes of what the parser knows.
func Needed(path, text string) bool {
	switch filepath.Ext(path) {
	case ".js", ".cjs":
	default:
		return true
	}
	needed := false
	words(text, "import", func(at int, first bool) bool {
		needed = first && moduleSyntax.MatchString(text[at:]) || importCall.MatchString(text[at:])
		return !needed
	})
	words(text, "export", func(at int, first bool) bool {
		needed = needed || first && moduleSyntax.MatchString(text[at:])
		return !needed
	})
	words(text, "require", func(at int, _ bool) bool {
		if m := requireCall.FindStringSubmatch(text[at:]); m != nil {
			needed = needed || !js.IsHostModule(strings.TrimPrefix(m[1]+m[2]+m[3], "node:"))
		}
		return !needed
	})
	words(text, "for", func(at int, _ bool) bool {
		needed = needed || forAwait.MatchString(text[at:])
		return !needed
	})
	words(text, "async", func(at int, _ bool) bool {
		needed = needed || asyncStar.MatchString(text[at:])
		return !needed
	})
	return needed || looseExport(text) != ""
}

// Loose tells whether a file declares a function that is its handler when the file exports nothing.
func Loose(text string) bool {
	_, found := looseHandler(text)
	return found
}

// StillPlain tells, of a file that was plain and had no loose handler before an edit, that it is so after it. It may be
// false of one that is, too. Only the lines around the edit are looked at: between two tokens of what Needed looks for
// are blanks and comments at most, and none of it has more tokens than that. Where a comment of several lines begins or ends
// near the edit, nothing is said.
func StillPlain(path, before, after string) bool {
	const around = 8 // lines with something on them but a comment
	start, end := source.Differing(before, after)
	end += len(after) - len(before)
	for n := 0; n < around && start > 0; {
		line := strings.LastIndexByte(after[:start-1], '\n') + 1
		if !idle(after[line:start]) {
			n++
		}
		start = line
	}
	for n := 0; n < around && end < len(after); {
		line := len(after)
		if next := strings.IndexByte(after[end:], '\n'); next >= 0 {
			line = end + next + 1
		}
		if !idle(after[end:line]) {
			n++
		}
		end = line
	}
	near := after[start:end]
	return !longComment.MatchString(near) && !Needed(path, near) && !Loose(near)
}

// longComment is where a comment goes on in another line, or comes from one.
var longComment = regexp.MustCompile(`/\*(?:[^*]|\*+[^*/])*\n|(?m)^(?:[^/\n]|/[^*\n])*\*/`)

// idle tells whether a line has no token: it is blank, or one comment.
func idle(line string) bool {
	line = strings.TrimSpace(line)
	return line == "" || strings.HasPrefix(line, "//")
}

// words calls visit, until it returns false, with every place at which a word, or a longer one, begins, and whether
// it is the first of its line.
func words(text, word string, visit func(at int, first bool) bool) {
	for at := 0; ; at++ {
		next := strings.Index(text[at:], word)
		if next < 0 {
			return
		}
		at += next
		if at > 0 && isWordByte(text[at-1]) {
			continue
		}
		start := at
		for start > 0 && strings.IndexByte(" \t\r\f", text[start-1]) >= 0 {
			start--
		}
		if !visit(at, start == 0 || text[start-1] == '\n') {
			return
		}
	}
}

// isWordByte tells the bytes of words, as \b of regular expressions has them.
func isWordByte(c byte) bool {
	return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
