package main

import (
	"fmt"
	"slices"
	"strings"
)

// frontmatter is what a test says of itself, between /*--- and ---*/.
type frontmatter struct {
	flags    []string
	includes []string
	features []string
	negative negative
}

// negative is the error that a test must end with; zero for the others.
type negative struct {
	phase string // "parse", "resolution", "runtime"
	kind  string // the name of the error's constructor
}

func (f *frontmatter) has(flag string) bool { return slices.Contains(f.flags, flag) }

// early tells whether the test must not begin to run.
func (f *frontmatter) early() bool { return f.negative.kind != "" && f.negative.phase != "runtime" }

// readFrontmatter reads the part of YAML that the suite uses: lists of words in brackets or one a line, and the two words
// of negative.
func readFrontmatter(text string) (*frontmatter, error) {
	_, rest, ok := strings.Cut(text, "/*---")
	head, _, closed := strings.Cut(rest, "---*/")
	if !ok || !closed {
		return nil, fmt.Errorf("no frontmatter")
	}
	f := &frontmatter{}
	lists := map[string]*[]string{"flags": &f.flags, "includes": &f.includes, "features": &f.features}
	words := map[string]*string{"phase": &f.negative.phase, "type": &f.negative.kind}
	section, block := "", ""
	for _, line := range strings.FieldsFunc(head, func(r rune) bool { return r == '\n' || r == '\r' }) {
		text := strings.TrimSpace(line)
		indented := strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t")
		if !indented {
			section, block = "", ""
		}
		key, value, isKey := strings.Cut(text, ":")
		switch value = strings.TrimSpace(value); {
		case strings.HasPrefix(text, "- ") && lists[section] != nil:
			*lists[section] = append(*lists[section], strings.TrimSpace(text[2:]))
		case !isKey:
			if list := lists[block]; list != nil {
				*list = append(*list, inBrackets(text)...)
			}
		case !indented:
			section = key
			if list := lists[key]; list != nil {
				*list = append(*list, inBrackets(value)...)
				if !strings.HasSuffix(value, "]") {
					block = key
				}
			}
		case section == "negative" && words[key] != nil:
			*words[key] = value
		}
	}
	return f, nil
}

// inBrackets returns the words of a list in brackets, or of a line of one.
func inBrackets(text string) []string {
	text, _, _ = strings.Cut(text, " #")
	return strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("[], \t", r) })
}
