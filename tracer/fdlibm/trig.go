package fdlibm

import "math"

var (
	sin1    = bits(0xBFC5555555555549)
	sinRest = table(0x3F8111111110F8A6, 0xBF2A01A019C161D5, 0x3EC71DE357B1FE7D, 0xBE5AE5E68A2B9CEB, 0x3DE5D93A5ACFD57C)
	cosAll  = table(0x3FA555555555554C, 0xBF56C16C16C15177, 0x3EFA01A019CB1590, 0xBE927E4F809C52AD, 0x3E21EE9EBDB4B1C4, 0xBDA8FAE9BE8838D4)
	tan0    = bits(0x3FD5555555555563)
	tanOdd  = table(0x3FC111111110FE7A, 0x3F9664F48406D637, 0x3F6D6D22C9560328, 0x3F4344D8F2F26501, 0x3F147E88A03792A6, 0xBEF375CBDB605373)
	tanEven = table(0x3FABA1BA1BB341FE, 0x3F8226E3E96E8493, 0x3F57DBC8FEE08315, 0x3F3026F71A8D1068, 0x3F12B80F32F0A7E9, 0x3EFB2A7074BF7AD4)
)

// kernelSin gives sin(x + y) for |x| ≤ π/4, reduced to there with the tail y or not reduced.
func kernelSin(x, y float64, reduced bool) float64 {
	if highAbs(x) < 0x3E400000 {
		return x
	}
	z := float64(x * x)
	v := float64(z * x)
	r := poly(z, sinRest)
	if !reduced {
		return x + float64(v*(sin1+float64(z*r)))
	}
	return x - ((float64(z*(float64(0.5*y)-float64(v*r))) - y) - float64(v*sin1))
}

// kernelCos gives cos(x + y) for |x| ≤ π/4 and a tail y.
func kernelCos(x, y float64) float64 {
	h := highAbs(x)
	if h < 0x3E400000 {
		return 1
	}
	z := float64(x * x)
	r := float64(z * poly(z, cosAll))
	rest := float64(z*r) - float64(x*y)
	if h < 0x3FD33333 {
		return 1 - (float64(0.5*z) - rest)
	}
	q := 0.28125 // about x/4, with few bits: 1 − q is exact
	if h <= 0x3FE90000 {
		q = bits(uint64(h-0x00200000) << 32)
	}
	return (1 - q) - ((float64(0.5*z) - q) - rest)
}

// Sin is Math.sin.
func Sin(x float64) float64 {
	if highAbs(x) <= 0x3FE921FB {
		return kernelSin(x, 0, false)
	}
	if highAbs(x) >= 0x7FF00000 {
		return nan
	}
	n, a, b := remHalfPi(x)
	switch n & 3 {
	case 0:
		return kernelSin(a, b, true)
	case 1:
		return kernelCos(a, b)
	case 2:
		return -kernelSin(a, b, true)
	}
	return -kernelCos(a, b)
}

// Cos is Math.cos.
func Cos(x float64) float64 {
	if highAbs(x) <= 0x3FE921FB {
		return kernelCos(x, 0)
	}
	if highAbs(x) >= 0x7FF00000 {
		return nan
	}
	n, a, b := remHalfPi(x)
	switch n & 3 {
	case 0:
		return kernelCos(a, b)
	case 1:
		return -kernelSin(a, b, true)
	case 2:
		return -kernelCos(a, b)
	}
	return kernelSin(a, b, true)
}

// minusInverse gives −1 / (x + r), where w is x + r rounded.
func minusInverse(w, x, r float64) float64 {
	z := head(w)
	v := r - (z - x)
	a := -1 / w
	t := head(a)
	s := 1 + float64(t*z)
	return t + float64(a*(s+float64(t*v)))
}

// kernelTan gives tan(x + y) for |x| ≤ π/4 and a tail y, or −1 over it.
func kernelTan(x, y float64, inverse bool) float64 {
	h := highAbs(x)
	if h < 0x3E300000 {
		if inverse {
			return minusInverse(x+y, x, y)
		}
		return x
	}
	sign := math.Copysign(1, x)
	wide := h >= 0x3FE59428
	if wide {
		x = (quarterPi - float64(x*sign)) + (quarterPiLow - float64(y*sign))
		y = 0
	}
	z := float64(x * x)
	w := float64(z * z)
	r := poly(w, tanOdd)
	v := float64(z * poly(w, tanEven))
	s := float64(z * x)
	r = y + float64(z*(float64(s*(r+v))+y))
	r += float64(tan0 * s)
	w = x + r
	switch {
	case wide:
		v = 1
		if inverse {
			v = -1
		}
		return sign * (v - float64(2*(x-(w*w/(w+v)-r))))
	case inverse:
		return minusInverse(w, x, r)
	}
	return w
}

// Tan is Math.tan.
func Tan(x float64) float64 {
	if highAbs(x) <= 0x3FE921FB {
		return kernelTan(x, 0, false)
	}
	if highAbs(x) >= 0x7FF00000 {
		return nan
	}
	n, a, b := remHalfPi(x)
	return kernelTan(a, b, n&1 == 1)
}
