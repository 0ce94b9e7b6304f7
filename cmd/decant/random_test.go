package main

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/cmd/internal/generate"
)

// batch is how many programs share a compilation.
const batch = 50

// TestRandomPrograms holds native code to Node on generated programs: a few fixed ones, or as many as
// DECANT_FUZZ_SECONDS allow, from seed DECANT_FUZZ_SEED on. What differs is shrunk first.
func TestRandomPrograms(t *testing.T) {
	seed, seconds := number(t, "DECANT_FUZZ_SEED"), number(t, "DECANT_FUZZ_SECONDS")
	end := time.Now().Add(time.Duration(seconds) * time.Second)
	programs, stops := 0, map[string]int{}
	for {
		// Every fifth batch is compiled in the plain form. The other has all that is in it, too, but prints it otherwise.
		printed := assuming
		if programs/batch%5 == 4 {
			printed = plain
		}
		var cases []string
		for range batch {
			cases = append(cases, generate.Program(seed, 6))
			seed++
		}
		for i, v := range compareCases(t, cases, printed) {
			if v.stop != "" {
				stops[v.stop]++
			}
			if !v.equal() {
				small := shrink(t, cases[i], printed)
				v := compareCases(t, []string{small}, printed)[0]
				t.Errorf("seed %d is WRONG; shrunk:\n%s\nnative %s\nnode   %s", seed-batch+uint64(i), small, v.native, v.node)
			}
		}
		programs += batch
		if t.Failed() || !time.Now().Before(end) {
			break
		}
	}
	t.Logf("%d programs, next seed %d, stops %v", programs, seed, stops)
}

func number(t *testing.T, variable string) uint64 {
	text := os.Getenv(variable)
	if text == "" {
		return 0
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return n
}

// shrink removes lines, ever fewer at a time, as long as native code and Node still differ.
func shrink(t *testing.T, program string, printed form) string {
	lines := strings.Split(program, "\n")
	for size := len(lines) / 2; size > 0; {
		candidates := without(lines, size)
		smaller := differing(t, candidates, printed)
		if smaller == nil {
			size /= 2
			continue
		}
		lines = smaller
		size = min(size, len(lines)/2)
	}
	return strings.Join(lines, "\n")
}

// without returns the variants of lines that lack size neighbouring lines and still parse.
func without(lines []string, size int) [][]string {
	var variants [][]string
	for at := 1; at+size < len(lines); at += max(1, size/2) {
		variant := slices.Concat(lines[:at], lines[at+size:])
		if _, err := js.Parse(source.NewFile("p.js", "function f() "+strings.Join(variant, "\n"))); err == nil {
			variants = append(variants, variant)
		}
	}
	return variants
}

// differing returns the first of the variants on which native code and Node differ.
func differing(t *testing.T, variants [][]string, printed form) []string {
	for some := range slices.Chunk(variants, batch) {
		var cases []string
		for _, lines := range some {
			cases = append(cases, strings.Join(lines, "\n"))
		}
		for i, v := range compareCases(t, cases, printed) {
			if !v.equal() {
				return some[i]
			}
		}
	}
	return nil
}
