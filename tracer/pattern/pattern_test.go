package pattern

import (
	"slices"
	"testing"
	"unicode/utf16"
)

func never() bool { return false }

func units(s string) []uint16 { return utf16.Encode([]rune(s)) }

func TestFind(t *testing.T) {
	for _, c := range []struct {
		pattern, flags, text string
		want                 []int32
	}{
		{`(z)((a+)?(b+)?(c))*`, "", "zaacbbbcac", []int32{0, 10, 0, 1, 8, 10, 8, 9, -1, -1, 9, 10}},
		{`(a*)*`, "", "b", []int32{0, 0, -1, -1}},
		{`(?<=(\d+)(\d+))$`, "", "1053", []int32{4, 4, 0, 1, 1, 4}},
		{`(.*?)a(?!(a+)b\2c)\2(.*)`, "", "baaabaac", []int32{0, 8, 0, 2, -1, -1, 3, 8}},
		{`\u{1F600}+`, "u", "x😀😀", []int32{1, 5}},
		{`[\p{L}--[a-z]]`, "v", "aB", []int32{1, 2}},
		{`ſ`, "i", "s", nil},
		{`ſ`, "iu", "s", []int32{0, 1}},
		{`a{2,3}?`, "", "aaaa", []int32{0, 2}},
		{`^b`, "m", "a\nb", []int32{2, 3}},
	} {
		flags, _ := ParseFlags(c.flags)
		p, err := Compile(units(c.pattern), flags)
		if err != nil {
			t.Fatal(c.pattern, err)
		}
		if got := Find(p, units(c.text), 0, false, never); !slices.Equal(got, c.want) {
			t.Errorf("/%s/%s on %q: %v, want %v", c.pattern, c.flags, c.text, got, c.want)
		}
	}
}

func TestWrongPatterns(t *testing.T) {
	for pattern, want := range map[string]string{
		"(":             "Invalid regular expression: /(/: Unterminated group",
		"a**":           "Invalid regular expression: /a**/: Nothing to repeat",
		"(?<a>x)(?<a>)": "Invalid regular expression: /(?<a>x)(?<a>)/: Duplicate capture group name",
	} {
		if _, err := Compile(units(pattern), 0); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", pattern, err, want)
		}
	}
}

// FuzzFind: no pattern makes the compiler or the machine panic, and a match lies in its text.
func FuzzFind(f *testing.F) {
	f.Add(`(a|b)*?\1(?<=x{2,3}[^\d-z])`, "abxx😀", uint32(0))
	f.Add(`[\p{L}--[\q{ab|c}]]+?(?<n>.)\k<n>`, "aé\u2028", uint32(UnicodeSets|IgnoreCase))
	f.Fuzz(func(t *testing.T, pattern, text string, flags uint32) {
		some := Flags(flags) & (UnicodeSets<<1 - 1)
		if some&Points == Points {
			some &^= Unicode
		}
		p, err := Compile(units(pattern), some)
		if err != nil || p.Lacks != "" {
			return
		}
		s, polls := units(text), 0
		found := Find(p, s, 0, false, func() bool { polls++; return polls > 3 })
		for i := 0; i+1 < len(found); i += 2 {
			if a, b := found[i], found[i+1]; a >= 0 && b >= 0 && (a > b || int(b) > len(s)) {
				t.Fatalf("/%s/ on %q: %v", pattern, text, found)
			}
		}
	})
}
