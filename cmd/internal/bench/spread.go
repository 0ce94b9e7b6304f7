package bench

import (
	"math"
	"slices"
)

// Spread is the distribution of some figures, all of one unit.
type Spread struct {
	Min    float64 `json:"min"`
	Median float64 `json:"p50"`
	P99    float64 `json:"p99"`
	Max    float64 `json:"max"`
	N      int     `json:"n"`
}

// SpreadOf sorts figures and reads off the quantiles (nearest rank).
func SpreadOf(figures []float64) Spread {
	if len(figures) == 0 {
		return Spread{Min: math.NaN(), Median: math.NaN(), P99: math.NaN(), Max: math.NaN()}
	}
	s := slices.Sorted(slices.Values(figures))
	at := func(q float64) float64 { return s[max(0, int(math.Ceil(q*float64(len(s))))-1)] }
	return Spread{Min: s[0], Median: at(0.5), P99: at(0.99), Max: s[len(s)-1], N: len(s)}
}

// GeoMean is the geometric mean; NaN of nothing.
func GeoMean(figures []float64) float64 {
	if len(figures) == 0 {
		return math.NaN()
	}
	sum := 0.0
	for _, f := range figures {
		sum += math.Log(f)
	}
	return math.Exp(sum / float64(len(figures)))
}
