package main

import (
	"context"
	"io"
	"os"
	"testing"
)

// TestHost verifies what native code has of the host's modules, timers, effects and console, with Node as oracle.
func TestHost(t *testing.T) {
	t.Chdir("testdata/host")
	for file, samples := range map[string]int{"module.js": 18, "console.js": 13, "nameless.js": 8, "channels.js": 1} {
		fn, err := openFunction(file)
		if err != nil {
			t.Fatal(err)
		}
		v := &verifying{oracle: oracleNode, read: os.ReadFile}
		sum, err := v.verify(context.Background(), &shell{out: io.Discard, err: os.Stderr}, fn, func(line *verdictLine) {
			if !line.Equal || line.Mode != pathNative {
				t.Errorf("%s %s: %s %v %s", file, line.Sample, line.Mode, line.Stop, line.Differs)
			}
		})
		if err != nil || sum.Samples < samples {
			t.Errorf("%s: %+v %v", file, sum, err)
		}
	}
}
