package bundle

import "decant/analysis/js"

// Exact makes a text that esbuild wrote, told to keep names, do all that the files do, and leaves every token in its place; what
// the text needs besides is to be inserted. Functions and classes that esbuild gave another variable keep their names by a call;
// where the name is theirs anyway the call goes.
func Exact(text string) (string, []js.Insertion) {
	text = asyncGenerators(text)
	out := []byte(text)
	gone, inserted := js.KeptNames(text)
	for _, s := range gone {
		for i := s.Start; i < s.End; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	text = string(out)
	return text, js.Sorted(append(inserted, awaits(text)...))
}
