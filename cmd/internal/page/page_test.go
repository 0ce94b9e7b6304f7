package page

import "testing"

var marks = Marks{"<!-- from here -->", "<!-- to here -->"}

func TestReplace(t *testing.T) {
	const document = "# Head\n\n<!-- from here -->\nold\n<!-- to here -->\n\nTail\n"
	const want = "# Head\n\n<!-- from here -->\n\n| new |\n\n<!-- to here -->\n\nTail\n"
	made, ok := marks.Replace(document, "| new |\n")
	if !ok || made != want {
		t.Errorf("%q %v, want %q", made, ok, want)
	}
	again, ok := marks.Replace(made, "| new |")
	if !ok || again != want {
		t.Errorf("a second time: %q %v", again, ok)
	}
}

func TestReplaceWithoutMarks(t *testing.T) {
	for _, document := range []string{"", "<!-- from here -->\n", "<!-- to here -->\n", "<!-- to here -->\n<!-- from here -->\n"} {
		if made, ok := marks.Replace(document, "new"); ok {
			t.Errorf("%q became %q", document, made)
		}
	}
}

func TestCell(t *testing.T) {
	if got, want := Cell("a |\n*b* <c>"), `a \| \*b\* \<c>`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
