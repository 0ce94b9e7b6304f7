package main

// outcome is a row of the table.
type outcome string

const (
	passed  outcome = "passed"  // natively, as the suite expects
	refused outcome = "refused" // by the parser, as the suite expects of a test with an early error
	stopped outcome = "stopped" // native code stopped with a reason, or nothing was compiled
	absent  outcome = "absent"  // neither the sandbox nor Node.js passes it
	sandbox outcome = "sandbox" // the sandbox does not pass it, and Node.js does
	asNode  outcome = "as Node" // native code ends otherwise than the suite expects, and as Node.js does
	wrong   outcome = "wrong"   // native code ends otherwise than Node.js
)

// outcomes in the order of the table.
var outcomes = []outcome{passed, refused, stopped, absent, sandbox, asNode, wrong}

// verdict is how a test came out, and why.
type verdict struct {
	outcome outcome
	code    string // of the stop: "DC201"
	detail  string
}

// expected is what the answer of a test begins with.
func (t *test) expected() string {
	if t.negative.kind != "" {
		return "threw " + t.negative.kind + " "
	}
	return "passed"
}

// meets tells whether an answer is what the suite expects.
func (t *test) meets(answer string) bool {
	if t.negative.kind == "" {
		return answer == "passed"
	}
	return len(answer) >= len(t.expected()) && answer[:len(t.expected())] == t.expected()
}
