package samples

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"decant/analysis/source"
)

// Load fills in the included files. read is given each path as it is written, relative to the sample file,
// once. Every file that cannot be read is a problem at the place that names it.
func (f *File) Load(read func(path string) ([]byte, error)) []*source.Error {
	p := &parser{file: f.Source, vars: f.vars, out: f}
	seen := map[string][]byte{}
	for _, inc := range f.Includes() {
		data, ok := seen[inc.Path]
		if !ok {
			var err error
			if data, err = read(inc.Path); err != nil {
				p.fail(inc.Span, "cannot read %s: %s", inc.Path, whyUnread(err))
				continue
			}
			seen[inc.Path] = data
		}
		inc.Content = data
		if inc.Template {
			inc.Content = []byte(p.template(inc, string(data)))
		}
	}
	return p.errors
}

// template replaces the variables in an included file; what is wrong with them is told where it is included.
func (p *parser) template(inc *Include, text string) string {
	before := len(p.errors)
	text = p.vars.replace(p, words{text: text})
	for _, e := range p.errors[before:] {
		e.Pos, e.Message = p.file.Pos(inc.Span.Start), "in "+inc.Path+": "+e.Message
	}
	return text
}

func whyUnread(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "there is no such file — create it, or correct the path"
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return fmt.Sprint(err)
}

// Includes returns every file that the samples and mocks name, in order of place; a mock for all is listed once.
func (f *File) Includes() []*Include {
	var out []*Include
	for _, m := range f.Mocks {
		out = add(out, m.File)
	}
	for _, s := range f.Samples {
		for _, part := range s.Body {
			out = add(out, part.File)
		}
		for _, m := range s.Mocks {
			if !slices.Contains(f.Mocks, m) {
				out = add(out, m.File)
			}
		}
	}
	return out
}

func add(to []*Include, inc *Include) []*Include {
	if inc == nil {
		return to
	}
	return append(to, inc)
}
