// Package fdlibm has the functions of Math and ** as V8 computes them, bit for bit: FreeBSD's msun, which
// descends from fdlibm. It is the same code as the compiled functions' rustgen/runtime/src/fdlibm.
//
// An order of operations that differs gives other last digits, so the algorithms and the constants are theirs.
// Every product that is added to something stands in float64(…), which forbids the compiler to fuse the two.
// Thresholds are on high words: the upper 32 bits of a double, which order positive numbers.
//
// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc.
// business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
// notice is preserved.
package fdlibm

import "math"

var (
	inf = math.Inf(1)
	nan = math.NaN()

	halfPiLow = bits(0x3C91A62633145C07) // what the double π/2 lacks
	// ln 2 in two parts: a product of the first with a small integer is exact.
	ln2High = bits(0x3FE62E42FEE00000)
	ln2Low  = bits(0x3DEA39EF35793C76)
)

const (
	halfPi    = float64(math.Pi / 2)
	quarterPi = float64(math.Pi / 4)
	ln2       = float64(math.Ln2)
	log2E     = float64(math.Log2E)
	two54     = 1 << 54
)

func bits(b uint64) float64 { return math.Float64frombits(b) }

func table(b ...uint64) []float64 {
	out := make([]float64, len(b))
	for i, b := range b {
		out[i] = bits(b)
	}
	return out
}

// high gives the upper 32 bits.
func high(x float64) int32 { return int32(math.Float64bits(x) >> 32) }

// highAbs gives the upper 32 bits of |x|.
func highAbs(x float64) int32 { return high(x) & 0x7FFFFFFF }

func withHigh(x float64, h int32) float64 {
	return bits(math.Float64bits(x)&0xFFFFFFFF | uint64(uint32(h))<<32)
}

// head gives x without its lower 32 bits.
func head(x float64) float64 { return bits(math.Float64bits(x) &^ 0xFFFFFFFF) }

// twoTo gives 2ⁿ for a normal result.
func twoTo(n int32) float64 { return bits(uint64(1023+n) << 52) }

// poly gives c₀ + z·(c₁ + z·(c₂ + …)), rounded at each step.
func poly(z float64, c []float64) float64 {
	sum := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		sum = c[i] + float64(z*sum)
	}
	return sum
}

func isNaN(x float64) bool { return x != x }
