package fdlibm

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"
)

type function struct {
	name string
	one  func(x float64) float64
	two  func(x, y float64) float64
}

// functions are in the order of testdata/math.js.
var functions = []function{
	{"acos", Acos, nil}, {"acosh", Acosh, nil}, {"asin", Asin, nil}, {"asinh", Asinh, nil}, {"atan", Atan, nil},
	{"atanh", Atanh, nil}, {"cbrt", Cbrt, nil}, {"cos", Cos, nil}, {"cosh", Cosh, nil}, {"exp", Exp, nil},
	{"expm1", Expm1, nil}, {"log", Log, nil}, {"log10", Log10, nil}, {"log1p", Log1p, nil}, {"log2", Log2, nil},
	{"sin", Sin, nil}, {"sinh", Sinh, nil}, {"tan", Tan, nil}, {"tanh", Tanh, nil},
	{"atan2", nil, Atan2}, {"pow", nil, Pow}, {"**", nil, Pow},
	{"hypot", nil, func(x, y float64) float64 { return Hypot(x, y) }},
}

var edges = []float64{
	0, math.Copysign(0, -1), 1, -1, inf, -inf, nan, 0x1p-1022, -0x1p-1022, 5e-324, -5e-324, math.MaxFloat64,
	-math.MaxFloat64, 0.5, -0.5, 2, -2, 3, -3, 10, math.Pi, math.E, 709.782712893384, -745.1332191019411,
	710.4758600739439, 709.6, 1<<53 - 1, 1 << 53, 1 - 1<<53, 4503599627370495.5, 6381956970095103, 1e22,
	5.319372648326541e255, -1.0000000000000002,
	// The third part of π/2 is needed for these.
	46066.74387591393, 65359.26436160885, 75047.93610527978, 91553.86390724055,
}

type random struct{ *rand.Rand }

func (r random) sign() float64 { return float64(1 - 2*r.IntN(2)) }

func (r random) integer(bits int) float64 { return float64(r.Int64N(2 << r.IntN(bits))) }

// near gives a number a few units in the last place, or a few bits more, away from x.
func (r random) near(x float64) float64 {
	d := uint64(r.IntN(8)) << r.IntN(40) >> r.IntN(40)
	return bits(math.Float64bits(x) + d*uint64(1-2*r.IntN(2)))
}

func (r random) argument() float64 {
	switch r.IntN(11) {
	case 0, 1:
		return bits(r.Uint64())
	case 2:
		return r.near(r.integer(40)*halfPi) * r.sign()
	case 3:
		return (1 + (r.Float64()-0.5)/float64(int64(1)<<r.IntN(50))) * r.sign()
	case 4:
		return bits(r.Uint64()>>(12+r.IntN(52))) * r.sign()
	case 5:
		return r.integer(53) * r.sign()
	case 6:
		return r.near(edges[r.IntN(len(edges))])
	case 7:
		return r.sign() * r.Float64() * 750
	case 8:
		return r.sign() * (0.5 + r.Float64()) * math.Ldexp(1, r.IntN(80)-60)
	case 9:
		return bits(0x41F0000000000000 + r.Uint64()>>2)
	}
	return r.sign() * float64(r.IntN(200_000)) / 1000
}

// pair gives arguments of pow: many whose power neither overflows nor vanishes.
func (r random) pair() (x, y float64) {
	switch r.IntN(7) {
	case 0:
		return float64(r.IntN(100)) * r.sign(), float64(r.IntN(80)) * r.sign()
	case 1:
		return 10, float64(r.IntN(700) - 350)
	case 2:
		return 2, r.sign() * r.Float64() * 1080
	case 3:
		return 1 + r.sign()*r.Float64()/float64(int64(1)<<r.IntN(52)), r.argument()
	case 4:
		x = math.Abs(r.argument())
		return x, r.sign() * r.Float64() * 1080 / math.Log2(x)
	case 5:
		x = math.Abs(r.argument())
		return x, r.near([]float64{1024, -1022 - r.Float64()*53}[r.IntN(2)] / math.Log2(x))
	}
	return math.Abs(r.argument()), []float64{0.5, -0.5, 2, -1, 1.5, 1. / 3}[r.IntN(6)]
}

type testCase struct {
	function int32
	x, y     float64
}

func cases(count int) (out []testCase) {
	r := random{rand.New(rand.NewPCG(1, 2))}
	for i, f := range functions {
		for _, x := range edges {
			second := edges
			if f.one != nil {
				second = edges[:1]
			}
			for _, y := range second {
				out = append(out, testCase{int32(i), x, y})
			}
		}
		for range count {
			x, y := r.argument(), r.argument()
			if f.two != nil && r.IntN(4) > 0 && i < len(functions)-1 {
				x, y = r.pair()
			}
			out = append(out, testCase{int32(i), x, y})
		}
	}
	return out
}

func node(t *testing.T, cases []testCase) []float64 {
	t.Helper()
	var in bytes.Buffer
	if err := binary.Write(&in, binary.LittleEndian, cases); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", "testdata/math.js")
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	b, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	out := make([]float64, len(cases))
	if err := binary.Read(bytes.NewReader(b), binary.LittleEndian, out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestNode compares bits with Node's over 3,000 arguments a function, or as many as DECANT_MATH_CASES says.
func TestNode(t *testing.T) {
	count := 3000
	if s := os.Getenv("DECANT_MATH_CASES"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		count = n
	}
	wrong := map[string]int{}
	all := cases(count)
	for len(all) > 0 {
		part := all[:min(len(all), 1<<20)]
		all = all[len(part):]
		for i, want := range node(t, part) {
			c := part[i]
			f := functions[c.function]
			var got float64
			if f.one != nil {
				got = f.one(c.x)
			} else {
				got = f.two(c.x, c.y)
			}
			if math.Float64bits(got) == math.Float64bits(want) || isNaN(got) && isNaN(want) {
				continue
			}
			if wrong[f.name]++; wrong[f.name] <= 5 {
				t.Errorf("%s(%v, %v): node %v, here %v", f.name, c.x, c.y, want, got)
			}
		}
	}
	for name, n := range wrong {
		t.Errorf("%s: %d wrong", name, n)
	}
}
