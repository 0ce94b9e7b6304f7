package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"decant/analysis/stop"
)

// platforms are the examples of the shapes, a folder each, with the shape that their handler has.
var platforms = map[string]string{
	"lambda/orders.ts": "lambda", "callback/stock.js": "lambda", "netlify/subscribe.js": "netlify", "worker/shorten.js": "worker", "fetchevent/edge.js": "fetchevent",
	"web/convert.ts": "web", "vercel/hello.js": "node", "gcf/quote.js": "functions", "openwhisk/greet.js": "openwhisk",
	"azure/tasks.js": "azure", "cloudfront/rewrite.js": "cloudfront",
}

// TestPlatforms verifies a function of every shape, on HTTP requests and on events, with Node as oracle. Native code answers
// all that the function was traced on.
func TestPlatforms(t *testing.T) {
	sh := &shell{out: io.Discard, err: os.Stderr}
	folders, err := filepath.Glob("../../examples/platforms/*")
	if err != nil || len(folders) != len(platforms) {
		t.Fatalf("%d folders of examples for %d shapes", len(folders), len(platforms))
	}
	for path, shape := range platforms {
		t.Run(path, func(t *testing.T) {
			t.Chdir(filepath.Join("../../examples/platforms", filepath.Dir(path)))
			fn, err := openFunction(filepath.Base(path))
			if err != nil {
				t.Fatal(err)
			}
			if fn.handler.Shape != shape {
				t.Errorf("the shape is %q", fn.handler.Shape)
			}
			own := append([]string{samplesBeside(fn.path)}, eventsBeside(fn.path)...)
			v := &verifying{train: own, check: append([]string{"check.http"}, own...), oracle: oracleNode, read: os.ReadFile}
			sum, err := v.verify(context.Background(), sh, fn, func(line *verdictLine) {
				if !line.Equal {
					t.Errorf("%s: %s", line.Sample, line.Differs)
				}
				if line.Mode != pathNative && (line.Stop == nil || line.Stop.Code != stop.Untraced) {
					t.Errorf("%s is not native: %v", line.Sample, line.Stop)
				}
			})
			if err != nil || sum.Samples < 5 || sum.Mismatch != 0 {
				t.Errorf("%+v %v", sum, err)
			}
		})
	}
}
