package engine

// random is V8's xorshift128+ generator, seeded by two steps of splitmix64.
type random struct{ s0, s1 uint64 }

func newRandom(seed uint64) *random {
	next := func() uint64 {
		seed += 0x9e3779b97f4a7c15
		z := seed
		z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		return z ^ z>>31
	}
	return &random{next(), next()}
}

// float steps the generator and returns a number in [0, 1).
func (r *random) float() float64 {
	a, b := r.s0, r.s1
	r.s0 = b
	a ^= a << 23
	a ^= a >> 17
	a ^= b
	a ^= b >> 26
	r.s1 = a
	return float64(r.s0>>11) / (1 << 53)
}
