package engine

import (
	"math"
	"testing"
)

// TestLargeInt holds what parseInt makes of many digits to what Node.js does.
func TestLargeInt(t *testing.T) {
	for _, c := range []struct {
		text  string
		radix int
		want  float64
	}{
		{"zzzzzzzzzzzzzzzzzzzz", 36, 1.3367494538843734e+31},
		{"340282366920938463463374607431768211456", 10, 3.402823669209385e+38},
		{" -0xffffffffffffffffff", 0, -4.722366482869645e+21},
		{"11111111111111111111111111111111111111111111111111111111", 2, math.Exp2(56)},
	} {
		if got := largeInt(c.text, c.radix); got != c.want {
			t.Errorf("parseInt(%q, %d): %v, want %v", c.text, c.radix, got, c.want)
		}
	}
}
