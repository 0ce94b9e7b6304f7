package generate

import (
	"testing"

	"decant/analysis/js"
	"decant/analysis/source"
)

func TestProgramsParse(t *testing.T) {
	for seed := range uint64(3000) {
		text := "function f() " + Program(seed, Room(seed))
		if _, err := js.Parse(source.NewFile("p.js", text)); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
	}
}

func TestSameSeedSameProgram(t *testing.T) {
	if first := Program(7, 400); first != Program(7, 400) {
		t.Error("two programs of one seed differ")
	}
	if Program(7, 400) == Program(8, 400) {
		t.Error("two seeds give one program")
	}
}
