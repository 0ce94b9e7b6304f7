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

// asInNode runs a test of which native code thinks otherwise than the suite in Node.js, alone in a module and a process,
// and compares.
func (c *compilers) asInNode(ctx context.Context, t *test, native verdict) (verdict, error) {
	alone, err := c.suite.joinTests([]*test{t})
	if err != nil {
		return verdict{}, err
	}
	answer, err := nodeAnswer(ctx, alone.text, 0)
	if err != nil {
		return verdict{}, err
	}
	if answer == native.detail {
		return verdict{asNode, "", answer}, nil
	}
	return verdict{wrong, "", fmt.Sprintf("%s (Node.js: %s)", native.detail, answer)}, nil
}

func nodeAnswer(ctx context.Context, text string, n int) (string, error) {
	input, err := json.Marshal(map[string]any{"source": text, "n": n})
	if err != nil {
		return "", err
	}
	limited, cancel := context.WithTimeout(ctx, 2*testTimeout)
	defer cancel()
	cmd := exec.CommandContext(limited, "node", "--max-old-space-size=1024", "-e", nodeDriver)
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
