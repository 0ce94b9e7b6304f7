package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"os/exec"
)

//go:embed node.js
var nodeDriver string

// asInNode compares what native code does otherwise than the suite asks with Node.js, where the test is alone in a process.
func (c *compilers) asInNode(ctx context.Context, t *test, native verdict) (verdict, error) {
	answer, err := c.suite.nodeAnswer(ctx, t)
	if err != nil {
		return verdict{}, err
	}
	if answer == native.detail {
		return verdict{asNode, "", answer}, nil
	}
	return verdict{wrong, "", fmt.Sprintf("%s (Node.js: %s)", native.detail, answer)}, nil
}

// heldToNode tells of tests that the sandbox does not pass which of them Node.js does not pass either.
func (c *compilers) heldToNode(ctx context.Context, tests []*test, verdicts []verdict) error {
	for i, t := range tests {
		if verdicts[i].outcome != sandbox {
			continue
		}
		if name := t.afterNode(); name != "" {
			verdicts[i] = verdict{absent, "", name}
			continue
		}
		answer, err := c.suite.nodeAnswer(ctx, t)
		if err != nil {
			return err
		}
		if !t.meets(answer) {
			verdicts[i] = verdict{absent, "", answer}
		}
	}
	return nil
}

// question is what node.js reads.
type question struct {
	Source  string `json:"source"`
	N       int    `json:"n"`
	Harness string `json:"harness"` // of a module
	Module  bool   `json:"module"`
	Later   bool   `json:"later"` // a module says itself when it is done
	File    string `json:"file"`  // where the test is: imports start there
}

// nodeAnswer is how a test ends in Node.js.
func (s *suite) nodeAnswer(ctx context.Context, t *test) (string, error) {
	harness, err := s.harnessText(t)
	if err != nil {
		return "", err
	}
	if t.has("module") {
		return askNode(ctx, question{Harness: harness, Module: true, File: s.file(t.path), Later: t.has("async")})
	}
	return askNode(ctx, question{Source: harness + wrapped(t, t.text) + moduleTail, File: s.file(t.path)})
}

func askNode(ctx context.Context, q question) (string, error) {
	input, err := json.Marshal(q)
	if err != nil {
		return "", err
	}
	limited, cancel := context.WithTimeout(ctx, 2*testTimeout)
	defer cancel()
	cmd := exec.CommandContext(limited, "node", "--max-old-space-size=1024", "--input-type=commonjs", "--experimental-default-type=module", "--no-warnings", "-e", nodeDriver)
	cmd.Stdin = bytes.NewReader(input)
	out, err := cmd.Output()
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case limited.Err() != nil:
		return "stopped after " + (2 * testTimeout).String(), nil
	case err != nil:
		if _, ok := err.(*exec.ExitError); ok {
			return "died: " + err.Error(), nil
		}
		return "", fmt.Errorf("cannot run node: %w", err)
	}
	return string(out), nil
}
