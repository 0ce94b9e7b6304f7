package fdlibm

import "math"

// coshOverflow is where Sinh and Cosh become infinite.
const coshOverflow = 710.4758600739439

// Cosh is Math.cosh.
func Cosh(x float64) float64 {
	h := highAbs(x)
	x = math.Abs(x)
	switch {
	case h < 0x3FD62E43:
		t := Expm1(x)
		w := 1 + t
		if h < 0x3C800000 {
			return w
		}
		return 1 + t*t/(w+w)
	case h < 0x40360000:
		t := Exp(x)
		return float64(0.5*t) + 0.5/t
	case h < 0x40862E42:
		return 0.5 * Exp(x)
	case x <= coshOverflow:
		w := Exp(0.5 * x)
		return 0.5 * w * w
	}
	return x * inf
}

// Sinh is Math.sinh.
func Sinh(x float64) float64 {
	h := 0.5
	if x < 0 {
		h = -0.5
	}
	a := math.Abs(x)
	switch {
	case a < 1.0/(1<<28):
		return x
	case a < 1:
		t := Expm1(a)
		return h * (float64(2*t) - t*t/(t+1))
	case a < 22:
		t := Expm1(a)
		return h * (t + t/(t+1))
	case a < 709.7822265625:
		return h * Exp(a)
	case a <= coshOverflow:
		w := Exp(0.5 * a)
		return h * w * w
	}
	return x * inf
}

// Tanh is Math.tanh.
func Tanh(x float64) float64 {
	h := highAbs(x)
	var z float64
	switch {
	case isNaN(x) || h < 0x3E300000:
		return x
	case h >= 0x40360000:
		z = 1
	case h >= 0x3FF00000:
		z = 1 - 2/(Expm1(2*math.Abs(x))+2)
	default:
		t := Expm1(-2 * math.Abs(x))
		z = -t / (t + 2)
	}
	return math.Copysign(z, x)
}

// Asinh is Math.asinh.
func Asinh(x float64) float64 {
	h := highAbs(x)
	a := math.Abs(x)
	var w float64
	switch {
	case h >= 0x7FF00000 || h < 0x3E300000:
		return x
	case h > 0x41B00000:
		w = Log(a) + ln2
	case h > 0x40000000:
		w = Log(float64(2*a) + 1/(math.Sqrt(float64(x*x)+1)+a))
	default:
		t := float64(x * x)
		w = Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(w, x)
}

// Acosh is Math.acosh.
func Acosh(x float64) float64 {
	h := high(x)
	switch {
	case isNaN(x) || x < 1:
		return nan
	case h >= 0x41B00000:
		return Log(x) + ln2
	case x == 1:
		return 0
	case h > 0x40000000:
		t := float64(x * x)
		return Log(float64(2*x) - 1/(x+math.Sqrt(t-1)))
	}
	t := x - 1
	return Log1p(t + math.Sqrt(float64(2*t)+float64(t*t)))
}

// Atanh is Math.atanh.
func Atanh(x float64) float64 {
	h := highAbs(x)
	a := math.Abs(x)
	var t float64
	switch {
	case isNaN(x) || a > 1:
		return nan
	case a == 1:
		t = inf
	case h < 0x3E300000:
		return x
	case h < 0x3FE00000:
		t = a + a
		t = 0.5 * Log1p(t+t*a/(1-a))
	default:
		t = 0.5 * Log1p((a+a)/(1-a))
	}
	return math.Copysign(t, x)
}
