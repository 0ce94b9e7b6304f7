package fdlibm

import "math"

// exp and expm1: x = k·ln 2 + r with |r| ≤ ln 2 / 2, a rational function of r, then 2ᵏ.

const (
	expOverflow  = 7.09782712893383973096e+02  // above it the result is infinite
	expUnderflow = -7.45133219101941108420e+02 // below it Exp is zero
)

var (
	expP   = table(0x3FC555555555553E, 0xBF66C16C16BEBD93, 0x3F11566AAF25DE2C, 0xBEBBBD41C5D26BF1, 0x3E66376972BEA4D0)
	expm1Q = table(0x3FF0000000000000, 0xBFA11111111110F4, 0x3F5A01A019FE5585, 0xBF14CE199EAADBB7, 0x3ED0CFCA86E65239, 0xBE8AFDB76E09C32D)
)

// expKernel is the rational kernel, which Pow shares: r − r²·P(r²).
func expKernel(r float64) float64 {
	t := r * r
	return r - float64(t*poly(t, expP))
}

// expReduce gives k, and x − k·ln 2 as a difference of two numbers. |x| > ln 2 / 2.
func expReduce(x float64) (k int32, hi, lo float64) {
	k = int32(math.Copysign(1, x))
	if highAbs(x) >= 0x3FF0A2B2 {
		k = int32(float64(log2E*x) + math.Copysign(0.5, x))
	}
	t := float64(k)
	return k, x - float64(t*ln2High), float64(t * ln2Low)
}

// Exp is Math.exp.
func Exp(x float64) float64 {
	h := highAbs(x)
	switch {
	case isNaN(x):
		return nan
	case x > expOverflow:
		return inf
	case x < expUnderflow:
		return 0
	case x == 1:
		return math.E
	case h < 0x3E300000:
		return 1 + x
	case h <= 0x3FD62E42:
		c := expKernel(x)
		return 1 - (x*c/(c-2) - x)
	}
	k, hi, lo := expReduce(x)
	r := hi - lo
	c := expKernel(r)
	y := 1 - ((lo - r*c/(2-c)) - hi)
	switch {
	case k == 1024:
		return y * 2 * twoTo(1023)
	case k >= -1021:
		return y * twoTo(k)
	}
	return y * twoTo(k+1000) * twoTo(-1000)
}

// Expm1 is Math.expm1.
func Expm1(x float64) float64 {
	h := highAbs(x)
	switch {
	case isNaN(x):
		return nan
	case x > expOverflow:
		return inf
	case h >= 0x4043687A && x < 0:
		return -1
	case h < 0x3C900000:
		return x
	}
	k, r, c := int32(0), x, 0.0
	if h > 0x3FD62E42 {
		var hi, lo float64
		k, hi, lo = expReduce(x)
		r = hi - lo
		c = (hi - r) - lo
	}
	half := 0.5 * r
	square := float64(r * half)
	q := poly(square, expm1Q)
	t := 3 - float64(q*half)
	e := float64(square * ((q - t) / (6 - float64(r*t))))
	if k == 0 {
		return r - (float64(r*e) - square)
	}
	return scaleMinusOne(k, r, (float64(r*(e-c))-c)-square)
}

// scaleMinusOne gives 2ᵏ·(1 + r − e) − 1, so that nothing is lost for any k.
func scaleMinusOne(k int32, r, e float64) float64 {
	switch {
	case k == -1:
		return float64(0.5*(r-e)) - 0.5
	case k == 1 && r < -0.25:
		return -2 * (e - (r + 0.5))
	case k == 1:
		return 1 + float64(2*(r-e))
	case k > 1 && k < 20:
		return (withHigh(1, 0x3FF00000-0x200000>>k) - (e - r)) * twoTo(k)
	case k > 1 && k <= 56:
		return ((r - (e + twoTo(-k))) + 1) * twoTo(k)
	case k == 1024:
		return float64((1-(e-r))*2*twoTo(1023)) - 1
	}
	return float64((1-(e-r))*twoTo(k)) - 1
}
