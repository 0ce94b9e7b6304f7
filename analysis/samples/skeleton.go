package samples

import (
	"fmt"
	"regexp"
	"strings"
)

// nameDirective is the line that names a request, which a copy must not have.
var nameDirective = regexp.MustCompile(`(?m)^[ \t]*(#|//)[ \t]*@name\b.*(\r\n|\r|\n)?`)

// Skeleton is the text of a new request to be put at the end of a file: a copy of an existing one under a title of
// its own, with notes as comments. With no request to copy it is GET /. f is nil for a file that is not there yet.
func Skeleton(f *File, near *Sample, title string, notes ...string) string {
	request := "GET http://localhost/\n"
	if near != nil {
		request = requestText(f.Source.Text[near.Span.Start:near.Span.End])
	}
	var b strings.Builder
	if f != nil {
		b.WriteString(f.gap())
		title = f.freeTitle(title)
	}
	fmt.Fprintf(&b, "### %s\n", title)
	for _, n := range notes {
		fmt.Fprintf(&b, "# %s\n", n)
	}
	return b.String() + request
}

// Append is the text of another request, to be put at the end of the file.
func (f *File) Append(title, text string) string {
	return f.gap() + "### " + f.freeTitle(title) + "\n" + text
}

// gap parts a new request from the text before.
func (f *File) gap() string {
	switch text := f.Source.Text; {
	case text == "":
		return ""
	case strings.HasSuffix(text, "\n"):
		return "\n"
	}
	return "\n\n"
}

// requestText is a sample's text without its ### line and its name.
func requestText(text string) string {
	if strings.HasPrefix(text, "###") {
		_, text, _ = strings.Cut(text, "\n")
	}
	return strings.TrimSpace(nameDirective.ReplaceAllString(text, "")) + "\n"
}

// freeTitle makes a title that no sample of the file has for a name.
func (f *File) freeTitle(title string) string {
	for n, try := 2, title; ; n++ {
		if f.Find(try) == nil {
			return try
		}
		try = fmt.Sprintf("%s (%d)", title, n)
	}
}

// First returns the first sample that has one of the names, in their order; else the file's first; nil when it has
// none.
func (f *File) First(names []string) *Sample {
	for _, n := range names {
		if found := f.Find(n); found != nil {
			return found
		}
	}
	if len(f.Samples) > 0 {
		return f.Samples[0]
	}
	return nil
}

// MockLine is the directive that mocks a call with a status and a body. A body of more than a line does not fit.
func MockLine(method, url string, status int, body string) string {
	return strings.TrimRight(fmt.Sprintf("# @mock %s %s %d %s", method, url, status, body), " ") + "\n"
}
