package bench

import "time"

// Results is everything one run of the suite measured. A part that did not run is empty.
type Results struct {
	Quick   bool
	When    time.Time
	Facts   []string
	Version map[string]string // of peers
	Absent  map[string]string // peers that are not installed, and why

	Six    []*Table
	Micro  []*Table
	Empty  []Empty
	Cold   []ColdRow
	Builds []BuildRow // of a function of 300 lines
	Held   []HeldRow
	Lines  []LinesRow
	Traces []TracesRow
	Bodies []BodiesRow
	Ended  []string // what ended early, and why

	SixBuilds float64 // milliseconds
}

// Empty is the invocation of a function that does nothing.
type Empty struct {
	Peer    string
	Latency Spread // µs
	Rates   []Rate // on one thread, on two
}

// Rate is calls made by several threads at once: millions a second of wall time, and how many cores they had, which
// is less than their number when others use the machine.
type Rate struct {
	Threads         int
	Millions, Cores float64
}

// ColdRow is first answers.
type ColdRow struct {
	Function, Peer string
	Spread         Spread // µs
	Why            string
}

// BuildRow is builds of one tier.
type BuildRow struct {
	Tier   int
	Spread Spread // ms
	Used   Spread // the compiler's processor time, ms
}

// HeldRow is functions loaded together: copies of a small one, or of one of 300 lines.
type HeldRow struct {
	Function string
	Asked    int
	Loading
}

// LinesRow is a function of a size. Times of a call in µs, of builds and of emitting in ms; bytes.
type LinesRow struct {
	Lines            int
	Call, Node       float64
	Soon, Fast, Emit float64
	Image            int64
	Trace            int
}

// TracesRow is traces joined, in ms, and their encoded size.
type TracesRow struct {
	Traces      int
	Join, Merge float64
	Bytes       int
}

// BodiesRow is a call with a body of a size; 0 where there is no figure.
type BodiesRow struct {
	Bytes      int
	Call, Node float64
}
