package bench

import (
	"fmt"
	"strings"
)

// partLines is how many lines a part of a generated function has, with its call.
const partLines = 11

const part = `function part%[1]d(x, list) {
  let sum = x;
  for (let i = 0; i < list.length; i++) {
    if (list[i].kind === 'k%[2]d') sum += list[i].size * %[3]d;
    else sum -= 1;
  }
  const text = 'part' + sum;
  const o = { name: text, sum: sum };
  return (o.name.length + o.sum) %% 1000;
}
`

// Lines writes a function of about n lines. A request to it goes through all of them, and the answer ends in Mark.
func Lines(n int) string {
	var out, calls strings.Builder
	out.WriteString("const { listen, respond } = require('containerless');\n")
	for i := range max(0, (n-6)/partLines) {
		fmt.Fprintf(&out, part, i, i%7, i%5+1)
		fmt.Fprintf(&calls, "  total += part%d(total, list);\n", i)
	}
	fmt.Fprintf(&out, "listen((req) => {\n  const list = req.body.list;\n  let total = list.length;\n%s  respond(total + ' %s');\n});\n", calls.String(), Mark)
	return out.String()
}

// LinesSample is a request that goes through every branch of Lines.
func LinesSample() string {
	var list []string
	for i := range 8 {
		list = append(list, fmt.Sprintf(`{"kind": "k%d", "size": %d}`, i, i*3+1))
	}
	return "### measured\nPOST http://localhost:8080/\ncontent-type: application/json\n\n{\"list\": [" + strings.Join(list, ", ") + "]}\n"
}

// Small is the least function whose image Distinct can tell apart.
const Small = "const { listen, respond } = require('containerless');\n\nlisten(() => respond('" + Mark + "'));\n"

// SmallSample is a request to Small.
const SmallSample = "### measured\nGET http://localhost:8080/\n"

// Bodies is a function that reads all of a JSON body and answers with a part of it.
const Bodies = `const { listen, respond } = require('containerless');

listen((req) => {
  const items = req.body.items;
  let sum = 0;
  for (let i = 0; i < items.length; i++) sum += items[i].size;
  respond({ count: items.length, sum, last: items[items.length - 1] });
});
`

// BodiesSample is a request to Bodies with about this many bytes.
func BodiesSample(bytes int) string {
	var out strings.Builder
	out.WriteString("### measured\nPOST http://localhost:8080/\ncontent-type: application/json\n\n{\"items\": [")
	for i := 0; i == 0 || out.Len() < bytes; i++ {
		if i > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(&out, `{"id":%d,"name":"item number %d","size":%d}`, i, i, i%100)
	}
	out.WriteString("]}\n")
	return out.String()
}

// BodyOf is the body of a sample made here.
func BodyOf(sample string) []byte {
	_, body, _ := strings.Cut(sample, "\n\n")
	return []byte(strings.TrimSuffix(body, "\n"))
}
