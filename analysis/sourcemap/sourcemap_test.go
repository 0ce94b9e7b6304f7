package sourcemap

import (
	"reflect"
	"testing"
)

func TestDecode(t *testing.T) {
	got, err := Decode("AAAA,IAAI;;EACFA,C;A", 1)
	want := []Segment{{0, 0, 0, 0, 0}, {0, 4, 0, 0, 4}, {2, 2, 0, 1, 2}, {2, 3, -1, 0, 0}, {3, 0, -1, 0, 0}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("%v %v", got, err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, bad := range []string{"!", "AA", "AAA", "D", "AADA", "ACAA", "AAAAA,!", "ggggggggggA", "E,D"} {
		if got, err := Decode(bad, 1); err == nil {
			t.Errorf("%q: %v", bad, got)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("AAAA,IAAI;;EACFA,C;A")
	f.Fuzz(func(t *testing.T, mappings string) {
		list, err := Decode(mappings, 3)
		if err != nil {
			return
		}
		for i, s := range list {
			if s.Source >= 3 || s.SourceLine < 0 || s.SourceColumn < 0 || i > 0 && s.Line == list[i-1].Line && s.Column < list[i-1].Column {
				t.Fatalf("%+v", s)
			}
		}
	})
}
