package fdlibm

import "math"

// **: log₂|x| in two doubles, times y, and two to that power.

var (
	powL = table(0x3FE3333333333303, 0x3FDB6DB6DB6FABFF, 0x3FD55555518F264D, 0x3FD17460A91D4101, 0x3FCD864A93C9DB65, 0x3FCA7E284A454EEF)

	log2EHigh = bits(0x3FF7154760000000)
	log2ELow  = bits(0x3E54AE0BF85DDF44)

	// 2 / (3·ln 2), and in two parts.
	powC     = bits(0x3FEEC709DC3A03FD)
	powCHigh = bits(0x3FEEC709E0000000)
	powCLow  = bits(0xBE3E2FE0145B01F5)

	// log₂ 3/2.
	log2Three    = bits(0x3FE2B80340000000)
	log2ThreeLow = bits(0x3E4CFDEB43CFD006)

	powLn2High = bits(0x3FE62E4300000000)
	powLn2Low  = bits(0xBE205C610CA86C39)
)

// isInteger says whether y is an integer, and an odd one.
func isInteger(y float64) (integer, odd bool) {
	a := math.Abs(y)
	if a >= 1<<53 {
		return true, false
	}
	n := uint64(a)
	return float64(n) == a, float64(n) == a && n&1 == 1
}

// Pow is Math.pow and ** (Number::exponentiate, ECMA-262 §6.1.6.1.3).
func Pow(x, y float64) float64 {
	a := math.Abs(x)
	switch {
	case y == 0:
		return 1
	case isNaN(x) || isNaN(y):
		return nan
	case math.Abs(y) == inf:
		if a == 1 {
			return nan
		}
		return limit((a > 1) == (y > 0))
	case y == 1:
		return x
	case y == -1:
		return 1 / x
	case y == 2:
		return x * x
	case y == 0.5 && !math.Signbit(x):
		return math.Sqrt(x)
	}
	integer, sign := true, 1.0
	if math.Signbit(x) {
		odd := false
		if integer, odd = isInteger(y); odd {
			sign = -1
		}
	}
	switch {
	case a == 0 || a == inf:
		if y < 0 {
			a = 1 / a
		}
		return sign * a
	case !integer:
		return nan
	case a == 1:
		return sign
	}
	return sign * powPositive(a, y)
}

func limit(grows bool) float64 {
	if grows {
		return inf
	}
	return 0
}

// powPositive takes 0 < a < ∞, not one, and finite y.
func powPositive(a, y float64) float64 {
	hy, ha := highAbs(y), high(a)
	if hy <= 0x41E00000 {
		t1, t2 := powLog2(a)
		return powOfTwo(y, t1, t2)
	}
	if hy > 0x43F00000 || ha < 0x3FEFFFFF || ha > 0x3FF00000 {
		return limit((a > 1) == (y > 0))
	}
	t1, t2 := powLog2NearOne(a)
	return powOfTwo(y, t1, t2)
}

// powLog2NearOne gives log₂ of a number within 2⁻²⁰ of one, as a head and a tail.
func powLog2NearOne(a float64) (t1, t2 float64) {
	t := a - 1
	w := float64(t * t * (0.5 - float64(t*(0.3333333333333333333333-float64(t*0.25)))))
	u := float64(log2EHigh * t)
	v := float64(t*log2ELow) - float64(w*log2E)
	t1 = head(u + v)
	return t1, v - (t1 - u)
}

// powSplit gives a = 2ⁿ·m with m in [√¾, √3), and whether m is measured from 3/2 and not from 1.
func powSplit(a float64) (n int32, m float64, threeHalves bool) {
	if high(a) < 0x00100000 {
		a, n = a*(1<<53), -53
	}
	n += high(a)>>20 - 1023
	j := high(a) & 0xFFFFF
	h := j | 0x3FF00000
	switch {
	case j <= 0x3988E:
		return n, withHigh(a, h), false
	case j < 0xBB67A:
		return n, withHigh(a, h), true
	}
	return n + 1, withHigh(a, h-0x100000), false
}

// powLog2 gives log₂ as a head and a tail.
func powLog2(a float64) (t1, t2 float64) {
	n, a, threeHalves := powSplit(a)
	base, logHigh, logLow, bit := 1.0, 0.0, 0.0, int32(0)
	if threeHalves {
		base, logHigh, logLow, bit = 1.5, log2Three, log2ThreeLow, 1<<18
	}
	// s = (a − base) / (a + base) as a head and a tail.
	u := a - base
	v := 1 / (a + base)
	s := float64(u * v)
	sHigh := head(s)
	tHigh := bits(uint64((high(a)>>1|0x20000000)+0x00080000+bit) << 32)
	tLow := a - (tHigh - base)
	sLow := float64(v * ((u - float64(sHigh*tHigh)) - float64(sHigh*tLow)))
	// The series, 3 + s² + r, as a head and a tail.
	s2 := float64(s * s)
	r := float64(s2*s2*poly(s2, powL)) + float64(sLow*(sHigh+s))
	s2 = float64(sHigh * sHigh)
	tHigh = head(3 + s2 + r)
	tLow = r - ((tHigh - 3) - s2)
	u = float64(sHigh * tHigh)
	v = float64(sLow*tHigh) + float64(tLow*s)
	pHigh := head(u + v)
	pLow := v - (pHigh - u)
	zHigh := float64(powCHigh * pHigh)
	zLow := float64(powCLow*pHigh) + float64(pLow*powC) + logLow
	t := float64(n)
	t1 = head(((zHigh + zLow) + logHigh) + t)
	return t1, zLow - (((t1 - t) - logHigh) - zHigh)
}

// powOfTwo gives 2^(y·(t1 + t2)).
func powOfTwo(y, t1, t2 float64) float64 {
	const overflowTail = 8.0085662595372944372e-17 // 1024 less log₂ of the largest number and half its last place
	y1 := head(y)
	low := float64((y-y1)*t1) + float64(y*t2)
	top := float64(y1 * t1)
	z := low + top
	switch {
	case z > 1024 || z == 1024 && low+overflowTail > z-top:
		return inf
	case z < -1075 || z == -1075 && low <= z-top:
		return 0
	}
	n, whole := powNearest(z)
	rest := top - whole
	t := head(low + rest)
	u := float64(t * powLn2High)
	v := float64((low-(t-rest))*ln2) + float64(t*powLn2Low)
	z = u + v
	w := v - (z - u)
	c := expKernel(z)
	r := z * c / ((c - 2) - (w + float64(z*w)))
	return powScale(1-(r-z), n)
}

// powNearest gives the integer nearest to z, found on its high word; zero for |z| ≤ ½.
func powNearest(z float64) (n int32, whole float64) {
	j := high(z)
	exponent := func(h int32) int32 { return h&0x7FFFFFFF>>20 - 1023 }
	if j&0x7FFFFFFF <= 0x3FE00000 {
		return 0, 0
	}
	rounded := j + 0x100000>>(exponent(j)+1)
	k := exponent(rounded)
	whole = bits(uint64(uint32(rounded&^(0xFFFFF>>k))) << 32)
	n = (rounded&0xFFFFF | 0x100000) >> (20 - k)
	if j < 0 {
		n = -n
	}
	return n, whole
}

// powScale gives z·2ⁿ for z near one, rounded once where the result is subnormal.
func powScale(z float64, n int32) float64 {
	h := high(z) + n<<20
	if h>>20 <= 0 {
		return z * twoTo(n+200) * twoTo(-200)
	}
	return withHigh(z, h)
}
