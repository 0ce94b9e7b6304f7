package ir

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"testing"

	"decant/tracer/trace"
	"decant/tracer/trace/wire"

	"pgregory.net/rapid"
)

// genLog draws logs from few names, so that run-ids and keys meet.
func genLog(t *rapid.T) *trace.Log {
	l := &trace.Log{
		Lowering: LoweringVersion,
		Run:      rapid.SampledFrom([]string{"sample:a", "sample:b", "live:1"}).Draw(t, "run"),
		Outcome:  rapid.SampledFrom([]trace.Outcome{trace.Done, trace.Threw, trace.Pending, trace.Limit}).Draw(t, "outcome"),
		Where:    rapid.SampledFrom([]string{"", "a.js:1", "a.js:2"}).Draw(t, "where"),
	}
	for n := rapid.IntRange(0, 3).Draw(t, "funcs"); n > 0; n-- {
		arms := rapid.IntRange(0, 4).Draw(t, "arms")
		f := trace.Func{
			Key:     trace.Key{Hash: [16]byte{rapid.ByteMax(2).Draw(t, "hash")}, Ordinal: rapid.IntRange(0, 1).Draw(t, "ordinal")},
			Twins:   rapid.IntRange(0, 2).Draw(t, "twins"),
			Init:    rapid.SliceOfN(rapid.Uint64Max(3), arms, arms).Draw(t, "init"),
			Request: rapid.SliceOfN(rapid.Uint64Max(3), arms, arms).Draw(t, "request"),
			First:   rapid.SliceOfN(rapid.Uint32Max(3), arms, arms).Draw(t, "first"),
		}
		l.Funcs = append(l.Funcs, f)
	}
	return l
}

func genTraces(t *rapid.T) *Traces {
	ts := NewTraces()
	for _, l := range rapid.SliceOfN(rapid.Custom(genLog), 0, 4).Draw(t, "logs") {
		ts.Add(l)
	}
	return ts
}

// same holds values and bytes together: equal values have equal bytes, and other values other bytes.
func same(t *rapid.T, law string, a, b *Traces) {
	t.Helper()
	if !reflect.DeepEqual(a, b) {
		t.Fatalf("%s: the values differ", law)
	}
	if !bytes.Equal(a.Encode(), b.Encode()) {
		t.Fatalf("%s: equal values, other bytes", law)
	}
}

func TestJoinLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := genTraces(t), genTraces(t), genTraces(t)
		before := a.Encode()
		same(t, "commutative", Join(a, b), Join(b, a))
		same(t, "associative", Join(a, Join(b, c)), Join(Join(a, b), c))
		same(t, "idempotent", Join(a, a), a)
		same(t, "identity", Join(a, NewTraces()), a)
		if !bytes.Equal(a.Encode(), before) {
			t.Fatal("Join changed its operand")
		}
		if bytes.Equal(a.Encode(), b.Encode()) != reflect.DeepEqual(a, b) {
			t.Fatal("bytes and values disagree")
		}
	})
}

func TestAddInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		logs := rapid.SliceOfN(rapid.Custom(genLog), 0, 5).Draw(t, "logs")
		forward, backward := NewTraces(), NewTraces()
		for i := range logs {
			forward.Add(logs[i])
			backward.Add(logs[len(logs)-1-i])
			backward.Add(logs[len(logs)-1-i])
		}
		same(t, "order and repetition", forward, backward)
	})
}

func TestTracesRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := genTraces(t)
		b, err := DecodeTraces(a.Encode())
		if err != nil {
			t.Fatal(err)
		}
		same(t, "round trip", a, b)
	})
}

func TestForget(t *testing.T) {
	ts := NewTraces()
	for _, run := range []string{"sample:b", "sample:a"} {
		ts.Add(&trace.Log{Lowering: LoweringVersion, Run: run, Outcome: trace.Threw, Where: run + ".js:1"})
	}
	if o, where := ts.Outcome("sample:a"); o != trace.Threw || where != "sample:a.js:1" {
		t.Errorf("outcome %q %q", o, where)
	}
	ts.Forget("sample:b")
	if got := ts.Runs(); !slices.Equal(got, []string{"sample:a"}) {
		t.Errorf("runs %q", got)
	}
}

func TestOtherLowering(t *testing.T) {
	ts := NewTraces()
	if ts.Add(&trace.Log{Lowering: LoweringVersion + 1, Run: "sample:a"}) || len(ts.Runs()) != 0 {
		t.Error("a log of another lowering was added")
	}
	w := wire.NewWriter(tracesMagic)
	w.Int(LoweringVersion + 1)
	if _, err := DecodeTraces(w.Finish()); !errors.Is(err, ErrLowering) {
		t.Errorf("got %v", err)
	}
}

func TestKeep(t *testing.T) {
	key := func(hash byte, ordinal int) trace.Key { return trace.Key{Hash: [16]byte{hash}, Ordinal: ordinal} }
	prog := func(keys ...trace.Key) *Program {
		p := &Program{}
		for _, k := range keys {
			p.Funcs = append(p.Funcs, &Func{Key: k, Arms: make([]Arm, 1)})
		}
		return p
	}
	entered := func(ts *Traces, k trace.Key) bool {
		return ts.First("sample:a", &Func{Key: k, Arms: make([]Arm, 1)})[0] > 0
	}
	one, twin := key(1, 0), key(2, 0)
	for _, says := range []int{0, 1} { // the recorder tells the number of twins, or not
		ts := NewTraces()
		ts.Add(&trace.Log{Lowering: LoweringVersion, Run: "sample:a", Funcs: []trace.Func{
			{Key: one, Twins: says, Request: []uint64{1}, First: []uint32{1}},
			{Key: twin, Twins: says, Request: []uint64{1}, First: []uint32{1}},
		}})
		ts.Keep(prog(one, twin))
		if !entered(ts, one) || !entered(ts, twin) {
			t.Error("Keep with the program that ran forgot something")
		}
		ts.Keep(prog(one, twin, key(2, 1)))
		if !entered(ts, one) || entered(ts, twin) {
			t.Error("a new twin must drop the counts of its hash, and no others")
		}
		ts.Keep(prog(key(3, 0)))
		if entered(ts, one) {
			t.Error("a function that is gone is kept")
		}
	}
}

func FuzzDecodeTraces(f *testing.F) {
	ts := NewTraces()
	ts.Add(&trace.Log{Lowering: LoweringVersion, Run: "sample:a", Outcome: trace.Done, Funcs: []trace.Func{{Init: []uint64{1, 0, 2}}}})
	f.Add(ts.Encode())
	f.Add([]byte("\x01\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		w := wire.NewWriter(tracesMagic)
		w.Bytes(data)
		for _, in := range [][]byte{data, w.Finish()} {
			a, err := DecodeTraces(in)
			if err != nil {
				continue
			}
			b, err := DecodeTraces(a.Encode())
			if err != nil || !reflect.DeepEqual(a, b) {
				t.Fatalf("%v", err)
			}
		}
	})
}
