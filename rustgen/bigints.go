package rustgen

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
)

// bigInt returns the Rust static that holds a BigInt, given by its decimal digits.
func (l *literals) bigInt(digits string) string {
	if name, ok := l.bigs[digits]; ok {
		return name
	}
	const readable = 20
	name := "B_" + digits
	if len(digits) > readable {
		name = fmt.Sprintf("B_%s_%d", digits[:readable], len(l.bigs))
	}
	l.bigs[digits] = name
	return name
}

// bigDeclarations prints the statics of BigInts in order of their names.
func (l *literals) bigDeclarations() string {
	var b strings.Builder
	for _, digits := range slices.SortedFunc(maps.Keys(l.bigs), func(a, b string) int { return strings.Compare(l.bigs[a], l.bigs[b]) }) {
		words := bigWords(digits)
		fmt.Fprintf(&b, "static %s: BigOf<[u64; %d]> = BigOf::new([%s]);\n", l.bigs[digits], len(words), strings.Join(words, ", "))
	}
	return b.String()
}

// bigWords returns the digits of a BigInt to the base 2⁶⁴, the lowest first.
func bigWords(digits string) []string {
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		panic("rustgen: no BigInt: " + digits)
	}
	var words []string
	mask := new(big.Int).SetUint64(1<<64 - 1)
	for ; n.Sign() > 0; n = new(big.Int).Rsh(n, 64) {
		words = append(words, fmt.Sprintf("0x%x", new(big.Int).And(n, mask).Uint64()))
	}
	return words
}
