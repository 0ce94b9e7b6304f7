package main

import (
	"context"
	"io"
	"os"
	"testing"
)

// TestHost verifies what native code has of the host's modules, timers and effects, with Node as oracle.
func TestHost(t *testing.T) {
	t.Chdir("testdata/host")
	fn, err := openFunction("module.js")
	if err != nil {
		t.Fatal(err)
	}
	v := &verifying{oracle: oracleNode, read: os.ReadFile}
	sum, err := v.verify(context.Background(), &shell{out: io.Discard, err: os.Stderr}, fn, func(line *verdictLine) {
		if !line.Equal || line.Mode != pathNative {
			t.Errorf("%s: %s %v %s", line.Sample, line.Mode, line.Stop, line.Differs)
		}
	})
	if err != nil || sum.Samples < 17 {
		t.Errorf("%+v %v", sum, err)
	}
}
