package main

import (
	"fmt"
	"strings"
)

// function writes a function of about n lines: many helpers with branches, loops and callbacks, as such files are.
func function(n int, typed bool) string {
	of := func(kind string) string {
		if typed {
			return ": " + kind
		}
		return ""
	}
	var b strings.Builder
	b.WriteString("const { listen, respond } = require('containerless');\n")
	if typed {
		b.Reset()
		b.WriteString("import { listen, respond } from 'containerless';\ninterface Input { limit?: number; flag?: boolean; next?: boolean }\n")
	}
	fmt.Fprintf(&b, "listen(function (req%s) {\n  const total = work0(req.body || {});\n  respond({ total });\n});\n", of("any"))
	for i, lines := 0, 6; lines < n; i, lines = i+1, lines+20 {
		fmt.Fprintf(&b, `
// step %d: what is asked for, checked and added up
function work%d(input%s)%s {
  let sum = 0;
  const limit = input.limit === undefined ? 10 : input.limit;
  for (let k = 0; k < limit; k++) {
    if (k %% 3 === %d) {
      sum += k * 2;
    } else if (input.flag) {
      sum -= Math.floor(k / 2);
    }
  }
  const names = ['a', 'b', 'c'].map((x) => x + sum);
  try {
    if (names.length > limit) throw new Error('too many: ' + names.length);
  } catch (e) {
    sum = -1;
  }
  return input.next ? sum + Number(names.length) : sum;
}
`, i, i, of("Input"), of("number"), i%3)
	}
	return b.String()
}

const requests = "### one\nPOST http://localhost/\ncontent-type: application/json\n\n{\"limit\": 5}\n"
