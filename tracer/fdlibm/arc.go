package fdlibm

import "math"

var (
	arcNumerator   = table(0x3FC5555555555555, 0xBFD4D61203EB6F7D, 0x3FC9C1550E884455, 0xBFA48228B5688F3B, 0x3F49EFE07501B288, 0x3F023DE10DFDF709)
	arcDenominator = table(0x3FF0000000000000, 0xC0033A271C8A2D4B, 0x40002AE59C598AC8, 0xBFE6066C1B8D0159, 0x3FB3B8C5B12E9282)
	atanEven       = table(0x3FD555555555550D, 0x3FC24924920083FF, 0x3FB745CDC54C206E, 0x3FB10D66A0D03D51, 0x3FA97B4B24760DEB, 0x3F90AD3AE322DA11)
	atanOdd        = table(0xBFC999999998EBC4, 0xBFBC71C6FE231671, 0xBFB3B0F2AF749A6D, 0xBFADDE2D52DEFD9A, 0xBFA2B4442C6A6C2F)

	quarterPiLow = bits(0x3C81A62633145C07)
	piLow        = bits(0x3CA1A62633145C07)
	atanHalf     = bits(0x3FDDAC670561BB4F)
	atanHalfLow  = bits(0x3C7A2B7F222F65E2)
	atanThree    = bits(0x3FEF730BD281F69B) // atan 3/2
	atanThreeLow = bits(0x3C7007887AF0CBBD)
)

// arcRatio gives (asin √z − √z) / √z³ · z for z ≤ ¼.
func arcRatio(z float64) float64 {
	return z * poly(z, arcNumerator) / poly(z, arcDenominator)
}

// Acos is Math.acos.
func Acos(x float64) float64 {
	h := highAbs(x)
	switch {
	case isNaN(x) || math.Abs(x) > 1:
		return nan
	case x == 1:
		return 0
	case x == -1:
		return math.Pi
	case h <= 0x3C600000:
		return halfPi
	case h < 0x3FE00000:
		return halfPi - (x - (halfPiLow - float64(x*arcRatio(float64(x*x)))))
	case x < 0:
		z := (1 + x) * 0.5
		s := math.Sqrt(z)
		return math.Pi - float64(2*(s+(float64(arcRatio(z)*s)-halfPiLow)))
	}
	z := float64((1 - x) * 0.5)
	s := math.Sqrt(z)
	f := head(s)
	c := (z - float64(f*f)) / (s + f)
	return 2 * (f + (float64(arcRatio(z)*s) + c))
}

// Asin is Math.asin.
func Asin(x float64) float64 {
	h := highAbs(x)
	switch {
	case isNaN(x) || math.Abs(x) > 1:
		return nan
	case math.Abs(x) == 1:
		return float64(x*halfPi) + float64(x*halfPiLow)
	case h < 0x3E400000:
		return x
	case h < 0x3FE00000:
		return x + float64(x*arcRatio(float64(x*x)))
	}
	z := float64((1 - math.Abs(x)) * 0.5)
	s := math.Sqrt(z)
	r := arcRatio(z)
	if h >= 0x3FEF3333 {
		return math.Copysign(halfPi-(float64(2*(s+float64(s*r)))-halfPiLow), x)
	}
	w := head(s)
	c := (z - float64(w*w)) / (s + w)
	t := quarterPi - ((float64(2*s*r) - (halfPiLow - float64(2*c))) - (quarterPi - float64(2*w)))
	return math.Copysign(t, x)
}

// atanSeries gives the part of x that its arctangent lacks.
func atanSeries(x float64) float64 {
	z := float64(x * x)
	w := float64(z * z)
	return float64(x * (float64(z*poly(w, atanEven)) + float64(w*poly(w, atanOdd))))
}

// atanReduce gives, for |x| ≥ 7/16, a smaller argument and the arctangent of the point it is measured from.
func atanReduce(a float64, h int32) (t, hi, lo float64) {
	switch {
	case h < 0x3FE60000:
		return (float64(2*a) - 1) / (2 + a), atanHalf, atanHalfLow
	case h < 0x3FF30000:
		return (a - 1) / (a + 1), quarterPi, quarterPiLow
	case h < 0x40038000:
		return (a - 1.5) / (1 + float64(1.5*a)), atanThree, atanThreeLow
	}
	return -1 / a, halfPi, halfPiLow
}

// Atan is Math.atan.
func Atan(x float64) float64 {
	h := highAbs(x)
	switch {
	case isNaN(x) || h < 0x3E400000:
		return x
	case h >= 0x44100000:
		return math.Copysign(halfPi, x)
	case h < 0x3FDC0000:
		return x - atanSeries(x)
	}
	t, hi, lo := atanReduce(math.Abs(x), h)
	return math.Copysign(hi-((atanSeries(t)-lo)-t), x)
}

// Atan2 is Math.atan2.
func Atan2(y, x float64) float64 {
	if isNaN(x) || isNaN(y) {
		return nan
	}
	if x == 1 {
		return Atan(y)
	}
	left := math.Signbit(x)
	if a, ok := atan2Special(math.Abs(y), math.Abs(x), left); ok {
		return math.Copysign(a, y)
	}
	var z float64
	switch k := (highAbs(y) - highAbs(x)) >> 20; {
	case k > 60:
		z, left = halfPi, false
	case left && k < -60:
		z = 0
	default:
		z = Atan(math.Abs(y / x))
	}
	if left {
		z = math.Pi - (z - piLow)
	}
	return math.Copysign(z, y)
}

// atan2Special gives the angle where a coordinate is zero or infinite.
func atan2Special(y, x float64, left bool) (float64, bool) {
	switch {
	case y == 0 || x == inf && y != inf:
		if left {
			return math.Pi, true
		}
		return 0, true
	case x == inf && left:
		return 3 * quarterPi, true
	case x == inf:
		return quarterPi, true
	}
	return halfPi, x == 0 || y == inf
}
