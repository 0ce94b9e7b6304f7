package lower

import "math"

// constants are the value properties of the global object (ECMA-262 §19.1); they cannot change.
var constants = map[string]float64{"undefined": math.NaN(), "NaN": math.NaN(), "Infinity": math.Inf(1)}
