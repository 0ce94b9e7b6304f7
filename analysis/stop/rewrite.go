package stop

import "strings"

// Rewrite is a way to write what is not compiled with what is.
type Rewrite struct {
	Detail  string // what the message of DC201 or DC202 names; one that ends in "…" is how it begins
	Instead string // what to write instead, as a sentence
}

// Rewrites has a row for everything that can be written in another way.
var Rewrites = []Rewrite{
	{"direct eval", "Call a function, or read data with JSON.parse."},
	{"eval", "Call a function, or read data with JSON.parse."},
	{"a with statement", "Name the object before each of its properties."},
	{"arguments of a module", "Name what you need: require, module and exports have their own names."},
	{"globalThis", "Use the global's own name."},
	{"Function of a text that no sample made", "Write a sample that makes it. Where the text differs from request to request, have the code made ahead."},
	{"process.exit", "Return from the handler, or throw."},
	{"fs.readFileSync", "Import the file, so that it is part of the function: import text from './file.txt', or a .json file."},
	{"fs.…", "Import the file, so that it is part of the function: import text from './file.txt', or a .json file."},
	{"console.trace", "Print what is of interest with console.error."},
	{"cryptographic randomness while the module initialises", "Make it in the handler, or keep it in a secret of the environment."},
	{"a timer while the module initialises", "Start it in the handler."},
}

// Instead returns what to write instead of what a detail names, "" where there is no other way.
func Instead(detail string) string {
	for _, r := range Rewrites {
		prefix, open := strings.CutSuffix(r.Detail, "…")
		if detail == r.Detail || open && strings.HasPrefix(detail, prefix) {
			return r.Instead
		}
	}
	return ""
}
