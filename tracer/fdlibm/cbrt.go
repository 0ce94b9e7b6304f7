package fdlibm

import "math"

var cbrtP = table(0x3FFE03E60F61E692, 0xBFFE28E092F02420, 0x3FF9F1604A49D6C2, 0xBFE844CBBEE751D9, 0x3FC2B000D4E4EDD7)

// roughCbrt gives a number of x's sign and about the magnitude of its cube root, by a division of the exponent.
func roughCbrt(x float64) float64 {
	h := highAbs(x)/3 + 715094163
	if highAbs(x) < 0x00100000 {
		h = highAbs(two54*x)/3 + 696219795
	}
	return math.Copysign(bits(uint64(h)<<32), x)
}

// Cbrt is Math.cbrt: five bits by integer division, 23 by a polynomial, 53 by one Newton step.
func Cbrt(x float64) float64 {
	if x == 0 || highAbs(x) >= 0x7FF00000 {
		return x
	}
	t := roughCbrt(x)
	r := float64(t * t * (t / x))
	p := cbrtP[0] + float64(r*(cbrtP[1]+float64(r*cbrtP[2])))
	t *= p + float64(r*r*r*(cbrtP[3]+float64(r*cbrtP[4])))
	t = bits((math.Float64bits(t) + 0x80000000) & 0xFFFFFFFFC0000000)
	r = x / (t * t)
	r = (r - t) / (t + t + r)
	return t + float64(t*r)
}

// Hypot is Math.hypot: scaled by the largest, summed with compensation.
func Hypot(v ...float64) float64 {
	max, missing := 0.0, false
	for _, x := range v {
		missing = missing || isNaN(x)
		if a := math.Abs(x); a > max {
			max = a
		}
	}
	switch {
	case max == inf:
		return inf
	case missing:
		return nan
	case max == 0:
		return 0
	}
	sum, low := 0.0, 0.0
	for _, x := range v {
		n := math.Abs(x) / max
		summand := float64(n*n) - low
		next := sum + summand
		low = (next - sum) - summand
		sum = next
	}
	return math.Sqrt(sum) * max
}
