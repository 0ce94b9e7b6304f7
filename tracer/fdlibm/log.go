package fdlibm

import "math"

// Logarithms: x = 2ᵏ·(1 + f) with √½ < 1 + f < √2, and a polynomial in f / (2 + f).

var (
	logOdd  = table(0x3FE5555555555593, 0x3FD2492494229359, 0x3FC7466496CB03DE, 0x3FC2F112DF3E5244)
	logEven = table(0x3FD999999997FA04, 0x3FCC71C51D8E78AF, 0x3FC39A09D078C69F)
	logAll  = []float64{logOdd[0], logEven[0], logOdd[1], logEven[1], logOdd[2], logEven[2], logOdd[3]}

	log2High   = bits(0x3FF7154765200000)
	log2Low    = bits(0x3DE705FC2EEFA200)
	log10Two   = bits(0x3FD34413509F6000)
	log10Small = bits(0x3D59FEF311F12B36)
)

// logSpecial gives the logarithm where it is no number or not finite, and that of one.
func logSpecial(x float64) (float64, bool) {
	switch {
	case x == 0:
		return -inf, true
	case isNaN(x) || x < 0:
		return nan, true
	case x == inf:
		return x, true
	}
	return 0, x == 1
}

// logNormal makes a subnormal number normal, and gives the power of two it is to be multiplied with.
func logNormal(x float64) (float64, int32) {
	if high(x) < 0x00100000 {
		return x * two54, -54
	}
	return x, 0
}

// logSplit gives k, 1 + f and the upper fraction bits of x = 2ᵏ·(1 + f).
func logSplit(x float64) (k int32, u float64, m int32) {
	x, k = logNormal(x)
	m = high(x) & 0xFFFFF
	i := (m + 0x95F64) & 0x100000
	return k + high(x)>>20 - 1023 + i>>20, withHigh(x, m|(i^0x3FF00000)), m
}

// logSeries gives s = f / (2 + f), and the polynomial of it.
func logSeries(f float64) (s, r float64) {
	s = f / (2 + f)
	z := float64(s * s)
	w := float64(z * z)
	return s, float64(z*poly(w, logOdd)) + float64(w*poly(w, logEven))
}

// Log is Math.log.
func Log(x float64) float64 {
	if y, ok := logSpecial(x); ok {
		return y
	}
	k, u, m := logSplit(x)
	dk := float64(k)
	f := u - 1
	if 0xFFFFF&(2+m) < 3 {
		return logNearPower(dk, f)
	}
	s, r := logSeries(f)
	if (m-0x6147A)|(0x6B851-m) > 0 { // the quadratic term has to be kept apart
		half := float64(0.5 * f * f)
		if k == 0 {
			return f - (half - float64(s*(half+r)))
		}
		return float64(dk*ln2High) - ((half - (float64(s*(half+r)) + float64(dk*ln2Low))) - f)
	}
	if k == 0 {
		return f - float64(s*(f-r))
	}
	return float64(dk*ln2High) - ((float64(s*(f-r)) - float64(dk*ln2Low)) - f)
}

// logNearPower gives ln(2ᵏ·(1 + f)) for |f| < 2⁻²⁰.
func logNearPower(dk, f float64) float64 {
	if f == 0 {
		return float64(dk*ln2High) + float64(dk*ln2Low)
	}
	r := float64(f * f * (0.5 - float64(0.33333333333333333*f)))
	if dk == 0 {
		return f - r
	}
	return float64(dk*ln2High) - ((r - float64(dk*ln2Low)) - f)
}

// Log2 is Math.log2.
func Log2(x float64) float64 {
	if y, ok := logSpecial(x); ok {
		return y
	}
	k, u, _ := logSplit(x)
	y := float64(k)
	f := u - 1
	half := float64(0.5 * f * f)
	s, r := logSeries(f)
	r = float64(s * (half + r))
	hi := head(f - half)
	lo := (f - hi) - half + r
	product := float64(hi * log2High)
	rest := float64((lo+hi)*log2Low) + float64(lo*log2High)
	sum := y + product
	return (rest + ((y - sum) + product)) + sum
}

// Log10 is Math.log10.
func Log10(x float64) float64 {
	if y, ok := logSpecial(x); ok {
		return y
	}
	x, k := logNormal(x)
	k += high(x)>>20 - 1023
	below := int32(0)
	if k < 0 {
		below = 1
	}
	x = withHigh(x, high(x)&0xFFFFF|(0x3FF-below)<<20)
	y := float64(k + below)
	z := float64(y*log10Small) + float64(math.Log10E*Log(x))
	return z + float64(y*log10Two)
}

// Log1p is Math.log1p.
func Log1p(x float64) float64 {
	h := highAbs(x)
	switch {
	case isNaN(x) || x < -1:
		return nan
	case x == -1:
		return -inf
	case x == inf || h < 0x3C900000:
		return x
	case h < 0x3E200000:
		return x - float64(x*x*0.5)
	case h <= 0x3FD2BEC4 || x > 0 && h < 0x3FDA827A:
		return log1pScaled(0, x, 0, false)
	}
	k, u, c := onePlus(x)
	m := high(u) & 0xFFFFF
	if m < 0x6A09E {
		return log1pScaled(float64(k), withHigh(u, m|0x3FF00000)-1, c, m == 0)
	}
	return log1pScaled(float64(k+1), withHigh(u, m|0x3FE00000)-1, c, (0x100000-m)>>2 == 0)
}

// onePlus gives u = 1 + x rounded, its power of two, and what the rounding lost relative to u.
func onePlus(x float64) (k int32, u, c float64) {
	if high(x) >= 0x43400000 {
		return high(x)>>20 - 1023, x, 0
	}
	u = 1 + x
	k = high(u)>>20 - 1023
	if k > 0 {
		return k, u, (1 - (u - x)) / u
	}
	return k, u, (x - (u - 1)) / u
}

// log1pScaled gives k·ln 2 + ln(1 + f) + c; near when |f| < 2⁻²⁰.
func log1pScaled(dk, f, c float64, near bool) float64 {
	half := float64(0.5 * f * f)
	if near {
		if f == 0 {
			if dk == 0 {
				return 0
			}
			return float64(dk*ln2High) + (c + float64(dk*ln2Low))
		}
		r := float64(half * (1 - float64(0.66666666666666666*f)))
		if dk == 0 {
			return f - r
		}
		return float64(dk*ln2High) - ((r - (float64(dk*ln2Low) + c)) - f)
	}
	s := f / (2 + f)
	z := float64(s * s)
	r := float64(z * poly(z, logAll))
	if dk == 0 {
		return f - (half - float64(s*(half+r)))
	}
	return float64(dk*ln2High) - ((half - (float64(s*(half+r)) + (float64(dk*ln2Low) + c))) - f)
}
