package main

import (
	"testing"
	"time"

	"decant/invoker/load"
)

// suspendedModule leaves a generator and an async function suspended when it has initialised. Requests let them go on.
const suspendedModule = `
const { listen, respond } = require('containerless');
function* ids(step) {
  let n = 0;
  const seen = [];
  try {
    for (;;) {
      n += step;
      seen.push(n);
      if (yield n + ':' + seen.length) n = 0;
    }
  } finally {
    seen.push('end');
  }
}
const gen = ids(5);
gen.next();
let unlock;
const gate = new Promise((r) => { unlock = r; });
const log = [];
(async () => {
  for (let total = 0; ; total++) {
    log.push('got ' + (total ? await total : await gate));
    if (total === 3) return log.push('over');
  }
})();
listen(async (req) => {
  const seen = [gen.next(), gen.next(req.query.reset), gen.next()];
  if (req.query.end) seen.push(gen.return('r'));
  unlock(req.query.v);
  for (let i = 0; i < 9; i++) await i;
  respond({ seen, log, next: gen.next() });
});
`

// TestSuspendedModule lets requests resume what the module's own code left suspended: each finds it as initialisation
// left it.
func TestSuspendedModule(t *testing.T) {
	want := map[string]string{
		"v=1":         `{"seen":[{"value":"10:2","done":false},{"value":"15:3","done":false},{"value":"20:4","done":false}],"log":["got 1","got 1","got 2","got 3","over"],"next":{"value":"25:5","done":false}}`,
		"v=2&reset=1": `{"seen":[{"value":"10:2","done":false},{"value":"5:3","done":false},{"value":"10:4","done":false}],"log":["got 2","got 1","got 2","got 3","over"],"next":{"value":"15:5","done":false}}`,
		"v=3&end=1":   `{"seen":[{"value":"10:2","done":false},{"value":"15:3","done":false},{"value":"20:4","done":false},{"value":"r","done":true}],"log":["got 3","got 1","got 2","got 3","over"],"next":{"done":true}}`,
	}
	for _, printed := range []form{assuming, plain} {
		image, _, err := newComparison(t, testCache(t)).image(suspendedModule, printed)
		if err != nil {
			t.Fatal(err)
		}
		defer image.Close()
		instance, err := image.NewInstance(256 << 20)
		if err != nil {
			t.Fatal(err)
		}
		defer instance.Close()
		for _, query := range []string{"v=1", "v=2&reset=1", "v=1", "v=3&end=1", "v=3&end=1", "v=1", "v=2&reset=1"} {
			step, err := instance.Start(&load.Request{Method: "GET", Path: "/", Query: query}, load.Limits{Fuel: 1_000_000, Timeout: 10 * time.Second})
			if err != nil {
				t.Fatal(err)
			}
			if got := string(step.Response.Body); got != want[query] {
				t.Errorf("%s: %s (%v)\nwant %s", query, got, step.Stop, want[query])
			}
			if err := instance.Reset(); err != nil {
				t.Fatal(err)
			}
		}
	}
}
