package trace

import (
	"fmt"

	"decant/tracer/trace/wire"
)

// The file form of a log, version 1:
//
//	"DCT1" lowering run outcome where n func* checksum
//	func = hash(16 bytes) ordinal twins arms sparse(init) sparse(request) sparse(first)
//
// Numbers are varints, sparse lists name only the arms that were reached (see wire.Sparse), and the checksum
// covers everything before it. The size follows the source, not the length of the run.
const magic = "DCT1"

// MaxArms is the most arms that the functions of one log may have together: more than any source that
// lowering accepts has, and little enough that a forged log cannot ask for much memory.
const MaxArms = 1 << 20

var outcomes = []Outcome{Done, Threw, Pending, Limit}

// Encode returns the file form. Equal logs have equal bytes.
func (l *Log) Encode() []byte {
	w := wire.NewWriter(magic)
	w.Int(l.Lowering)
	w.String(l.Run)
	WriteOutcome(w, l.Outcome, l.Where)
	w.Int(len(l.Funcs))
	for i := range l.Funcs {
		writeFunc(w, &l.Funcs[i])
	}
	return w.Finish()
}

// WriteOutcome writes how a run ended and where.
func WriteOutcome(w *wire.Writer, o Outcome, where string) {
	for i, known := range outcomes {
		if o == known {
			w.Int(i + 1)
			w.String(where)
			return
		}
	}
	w.Int(0)
	w.String(where)
}

func writeFunc(w *wire.Writer, f *Func) {
	w.Bytes(f.Key.Hash[:])
	w.Int(f.Key.Ordinal)
	w.Int(f.Twins)
	writeCounters(w, f.Init, f.Request, f.First)
}

// writeCounters writes the number of arms and the three lists, each as if padded with 0 to the longest.
func writeCounters(w *wire.Writer, init, request []uint64, first []uint32) {
	w.Int(max(len(init), len(request), len(first)))
	wire.Sparse(w, init)
	wire.Sparse(w, request)
	wire.Sparse(w, first)
}

// Decode reads the file form. Damaged, foreign or newer data is an error that says so.
func Decode(data []byte) (*Log, error) {
	r, err := wire.NewReader(magic, data)
	if err != nil {
		return nil, fmt.Errorf("trace: %w", err)
	}
	l := &Log{Lowering: r.Int(1 << 30), Run: r.String()}
	l.Outcome, l.Where = ReadOutcome(r)
	budget := MaxArms
	for n := r.Count(20); n > 0 && r.Err() == nil; n-- {
		l.Funcs = append(l.Funcs, readFunc(r, &budget))
	}
	if err := r.Close(); err != nil {
		return nil, fmt.Errorf("trace: %w", err)
	}
	return l, nil
}

// ReadOutcome reads what WriteOutcome wrote.
func ReadOutcome(r *wire.Reader) (Outcome, string) {
	var o Outcome
	if i := r.Int(len(outcomes)); i > 0 {
		o = outcomes[i-1]
	}
	return o, r.String()
}

func readFunc(r *wire.Reader, budget *int) Func {
	f := Func{Key: ReadKey(r), Twins: r.Int(1 << 30)}
	f.Init, f.Request, f.First = readCounters(r, budget)
	return f
}

// ReadKey reads a hash and an ordinal.
func ReadKey(r *wire.Reader) Key {
	var k Key
	copy(k.Hash[:], r.Bytes(len(k.Hash)))
	k.Ordinal = r.Int(1 << 30)
	return k
}

// readCounters reads what writeCounters wrote; the arms are taken from the budget.
func readCounters(r *wire.Reader, budget *int) (init, request []uint64, first []uint32) {
	arms := r.Int(*budget)
	*budget -= arms
	init, request, first = make([]uint64, arms), make([]uint64, arms), make([]uint32, arms)
	wire.ReadSparse(r, init)
	wire.ReadSparse(r, request)
	wire.ReadSparse(r, first)
	return init, request, first
}
