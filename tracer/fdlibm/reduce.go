package fdlibm

import "math"

// x modulo π/2: by subtraction in parts up to 2¹⁹·π/2, and with as many digits of 2/π as it takes above.

var (
	// π/2 in parts of 33 bits, and what follows each.
	reducePart = table(0x3FF921FB54400000, 0x3DD0B4611A600000, 0x3BA3198A2E000000)
	reduceTail = table(0x3DD0B4611A626331, 0x3BA3198A2E037073, 0x397B839A252049C1)
	// π/2 in parts of 24 bits.
	halfPiParts = table(0x3FF921FB40000000, 0x3E74442D00000000, 0x3CF8469880000000, 0x3B78CC5160000000, 0x39F01B8380000000)
)

const twoOverPi1 = float64(6.36619772367581382433e-01)

// remHalfPi gives n, a, b with x = n·π/2 + a + b and |a| ≤ π/4; n is modulo 8 for large x. x is finite.
func remHalfPi(x float64) (n int32, a, b float64) {
	h := highAbs(x)
	if h <= 0x3FE921FB {
		return 0, x, 0
	}
	p := math.Abs(x)
	switch {
	case h < 0x4002D97C:
		n, a, b = reduceOnce(p, h)
	case h <= 0x413921FB:
		n, a, b = reduceMedium(p, h)
	default:
		n, a, b = reduceHuge(p)
	}
	if x < 0 {
		return -n, -a, -b
	}
	return n, a, b
}

// reduceOnce takes π/4 < x < 3π/4.
func reduceOnce(x float64, h int32) (n int32, a, b float64) {
	z, t := x-reducePart[0], reduceTail[0]
	if h == 0x3FF921FB {
		z, t = z-reducePart[1], reduceTail[1]
	}
	a = z - t
	return 1, a, (z - a) - t
}

// reduceMedium uses more parts only when the first ones cancel.
func reduceMedium(x float64, h int32) (n int32, a, b float64) {
	n = int32(float64(x*twoOverPi1) + 0.5)
	dn := float64(n)
	r := x - float64(dn*reducePart[0])
	w := float64(dn * reduceTail[0])
	a = r - w
	if n >= 32 || h == high(dn*halfPi) {
		for i, enough := 1, int32(16); i <= 2; i, enough = i+1, 49 {
			if h>>20-high(a)>>20&0x7FF <= enough {
				break
			}
			t := r
			w = float64(dn * reducePart[i])
			r = t - w
			w = float64(dn*reduceTail[i]) - ((t - r) - w)
			a = r - w
		}
	}
	return n, a, (r - a) - w
}

// twoOverPi is 2/π in digits of 24 bits after the point.
var twoOverPi = [66]uint64{
	0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62, 0x95993C, 0x439041, 0xFE5163, 0xABDEBB, 0xC561B7,
	0x246E3A, 0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129, 0xA73EE8, 0x8235F5, 0x2EBB44, 0x84E99C,
	0x7026B4, 0x5F7E41, 0x3991D6, 0x398353, 0x39F49C, 0x845F8B, 0xBDF928, 0x3B1FF8, 0x97FFDE, 0x05980F, 0xEF2F11,
	0x8B5A0A, 0x6D1F6D, 0x367ECF, 0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D, 0x7527BA, 0xC7EBE5, 0xF17B3D, 0x0739F7,
	0x8A5292, 0xEA6BFB, 0x5FB11F, 0x8D5D08, 0x560330, 0x46FC7B, 0x6BABF0, 0xCFBC20, 0x9AF436, 0x1DA9E3, 0x91615E,
	0xE61B08, 0x659985, 0x5F14A0, 0x68408D, 0xFFD880, 0x4D7327, 0x310606, 0x1556CA, 0x73A8C9, 0x60E27B, 0xC08C6B,
}

const (
	digitMask = 0xFFFFFF
	// firstDigits of the product are computed at first, beside its leading one.
	firstDigits = 4
	// digitRoom is for the digits that any double takes: no multiple of π/2 cancels more than three of them.
	digitRoom = 20
)

// product has the digits of x·2/π around the point.
type product struct {
	x     [3]uint64 // three digits; the first has the weight 2^e
	skip  int       // digits of 2/π that only make multiples of 8
	scale int32     // the power of two of the leading digit
}

func newProduct(x float64) product {
	m := math.Float64bits(x)&(1<<52-1) | 1<<52
	e := high(x)>>20 - 1046
	skip := max((e-3)/24, 0)
	return product{[3]uint64{m >> 29, m >> 5 & digitMask, m & 31 << 19}, int(skip), e - 24*(skip+1)}
}

// column gives the product's column i, not carried.
func (p *product) column(i int) (sum uint64) {
	for j, x := range p.x {
		if k := p.skip + i - j; k >= 0 && k < len(twoOverPi) {
			sum += x * twoOverPi[k]
		}
	}
	return sum
}

// fraction is the product apart from its integer: lead has the weight 2^scale, then digits downwards from count − 1.
type fraction struct {
	n        int32 // the integer, modulo 8
	lead     uint64
	digit    [digitRoom]uint64
	count    int
	negative bool // it is what lacks to the next integer
}

func (p *product) fraction(count int) fraction {
	f := fraction{count: count}
	z := p.column(count)
	for i := range count {
		f.digit[i] = z & digitMask
		z = p.column(count-1-i) + z>>24
	}
	below, above := uint(max(-p.scale, 0)), uint(max(p.scale, 0))
	f.n = int32(z << above >> below & 7)
	f.lead = z & (1<<below - 1)
	top := &f.digit[count-1]
	f.n += int32(*top >> (24 - above))
	mask := uint64(digitMask) >> above
	*top &= mask
	f.negative = *top > mask>>1
	if below > 0 {
		f.negative = f.lead>>(below-1) != 0
	}
	if f.negative {
		f.complement(below, mask)
	}
	f.n &= 7
	return f
}

func (f *fraction) complement(below uint, mask uint64) {
	f.n++
	borrowed := uint64(0)
	for i := range f.count {
		v := f.digit[i] + borrowed
		f.digit[i] = (digitMask + 1 - v) & digitMask
		if v != 0 {
			borrowed = 1
		}
	}
	f.digit[f.count-1] &= mask
	if below > 0 {
		f.lead = 1<<below - f.lead - borrowed
	}
}

// known says whether a leading digit is not zero; zeros is how many more digits are wanted when not.
func (f *fraction) known() (known bool, zeros int) {
	for _, d := range f.digit[firstDigits:f.count] {
		known = known || d != 0
	}
	zeros = 1
	for i := firstDigits - 1; i >= 0 && f.digit[i] == 0; i-- {
		zeros++
	}
	return known || f.lead != 0, zeros
}

func reduceHuge(x float64) (n int32, a, b float64) {
	p := newProduct(x)
	f := p.fraction(firstDigits)
	for known, zeros := f.known(); !known && f.count+zeros <= digitRoom-4; known, zeros = f.known() {
		f = p.fraction(f.count + zeros)
	}
	scale, top := p.scale, f.count
	f.digit[top] = f.lead & digitMask
	if f.lead > digitMask {
		top++
		scale += 24
		f.digit[top] = f.lead >> 24
	}
	for f.digit[top] == 0 && top > 0 {
		top--
		scale -= 24
	}
	a, b = timesHalfPi(f.digit[:top+1], scale)
	if f.negative {
		return f.n, -a, -b
	}
	return f.n, a, b
}

// timesHalfPi gives the fraction times π/2 as a rounded sum and what the rounding lost. The last digit has the
// weight 2^scale.
func timesHalfPi(digit []uint64, scale int32) (sum, lost float64) {
	top := len(digit) - 1
	var q, part [digitRoom]float64
	weight := twoTo(scale)
	for i := top; i >= 0; i-- {
		q[i] = weight * float64(digit[i])
		weight *= twoTo(-24)
	}
	for i := range digit {
		for k := 0; k <= i && k < len(halfPiParts); k++ {
			part[i] += float64(halfPiParts[k] * q[top-i+k])
		}
	}
	for i := top; i >= 0; i-- {
		sum += part[i]
	}
	lost = part[0] - sum
	for _, p := range part[1 : top+1] {
		lost += p
	}
	return sum, lost
}
