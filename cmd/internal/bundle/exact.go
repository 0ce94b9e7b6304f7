package bundle

import "decant/analysis/js"

// Exact makes a text that esbuild wrote, told to keep names, do all that the files do, and leaves every token in its place.
// Functions and classes that esbuild gave another variable keep their names by a call; where the name is theirs anyway the
// call goes.
func Exact(text string) string {
	text = asyncGenerators(text)
	out := []byte(text)
	for _, s := range js.KeptNames(text) {
		for i := s.Start; i < s.End; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	return string(out)
}
