package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/tracer/ir"
)

// hindered is a place at which native code stopped while it answered the samples: what values did, no text tells.
type hindered struct {
	stopped
	Package  string   `json:"package,omitempty"` // whose code it is
	Text     string   `json:"text,omitempty"`    // the line that calls what the message names
	Instead  string   `json:"instead,omitempty"` // what to do
	Requests []string `json:"requests"`          // the samples
}

// run answers the samples as production does and keeps where native code stopped.
func (d *diagnosis) run(ctx context.Context, sh *shell, fn *function, traces *ir.Traces) error {
	set, err := loadSamples(os.ReadFile, fn, nil)
	if err != nil || len(set.list) == 0 {
		return err
	}
	a, end, err := newAnswerer(ctx, sh, fn, traces, tierSoon)
	if err != nil {
		return err
	}
	defer end()
	if a.native == nil {
		return nil // there is no compiler, which was told
	}
	for i := range set.list {
		s := &set.list[i]
		got, err := a.answer(ctx, s.Request(), mocksOf(s.Sample))
		if err != nil {
			return err
		}
		d.Requests++
		if got.stop != nil && (got.path == pathFallback || got.limit) {
			d.hinder(fn, s.name, got.stop)
		}
	}
	return nil
}

// stopped counts the samples that native code did not answer.
func (d *diagnosis) stopped() (n int) {
	for _, h := range d.Stops {
		n += len(h.Requests)
	}
	return n
}

func (d *diagnosis) hinder(fn *function, sample string, s *stopped) {
	for i := range d.Stops {
		if d.Stops[i].stopped == *s {
			d.Stops[i].Requests = append(d.Stops[i].Requests, sample)
			return
		}
	}
	h := hindered{stopped: *s, Package: packageOf(s.File), Requests: []string{sample}}
	word, _, _ := strings.Cut(s.Message, " is not compiled")
	for _, f := range fn.unit.Program.Files {
		if f.Name == s.File || strings.HasSuffix(f.Name, string(filepath.Separator)+s.File) {
			h.Text = calling(f, s.Line, word)
		}
	}
	if s.Code == stop.Limit {
		h.Instead = "decant run --fuel gives each request more"
	}
	d.Stops = append(d.Stops, h)
}

// nearby is how many lines behind the place of a stop are looked at: it is the beginning of a function or of a loop.
const nearby = 12

// calling is the first line, from a place on, that calls what a message names.
func calling(f *source.File, line int, name string) string {
	for at := line; at < line+nearby && at <= f.Lines(); at++ {
		if text := strings.TrimSpace(f.LineText(at)); strings.Contains(text, name+"(") && len(text) < 120 {
			return text
		}
	}
	return ""
}

// packageOf is the package that a file belongs to, "" when it is a person's own.
func packageOf(file string) string {
	parts := strings.Split(filepath.ToSlash(file), "/")
	for i := len(parts) - 2; i >= 0; i-- {
		if parts[i] != "node_modules" {
			continue
		}
		if name := parts[i+1]; !strings.HasPrefix(name, "@") || i+2 >= len(parts) {
			return name
		}
		return parts[i+1] + "/" + parts[i+2]
	}
	return ""
}

// stopLines tells a person of the places that the lists of what is not compiled do not have.
func (d *diagnosis) stopLines() []string {
	told := func(h hindered) bool {
		return slices.ContainsFunc(slices.Concat(d.Refused, d.Packages), func(o hindrance) bool { return strings.HasPrefix(o.Message, strings.TrimSpace(h.Message)) })
	}
	list := slices.DeleteFunc(slices.Clone(d.Stops), told)
	if len(list) == 0 {
		return nil
	}
	out := []string{"", "Stopped natively on the samples, by what values were:"}
	for i, h := range list {
		if i == screen {
			return append(out, fmt.Sprintf("  … and %d more", len(list)-i))
		}
		where := fmt.Sprintf("%s:%d", h.File, h.Line)
		if h.Package != "" {
			where = h.Package + ", at or after " + where
		}
		out = append(out, fmt.Sprintf("  %s: %s %s (%d of %s)", where, h.Code, strings.TrimSpace(h.Message), len(h.Requests), plural(d.Requests, "request")))
		if h.Text != "" {
			out = append(out, "      "+h.Text)
		}
		if h.Instead != "" {
			out = append(out, "      Instead: "+h.Instead+".")
		}
	}
	return out
}
