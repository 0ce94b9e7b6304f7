package engine

import (
	_ "embed"
	"fmt"
)

//go:embed node_driver.js
var nodeDriver string

// nodeCommand completes the command that starts Node: program and arguments of the caller, then decant's.
func nodeCommand(command []string, memory int64) []string {
	if len(command) == 0 {
		command = []string{"node"}
	}
	return append(command[:len(command):len(command)], "--no-warnings", fmt.Sprintf("--max-old-space-size=%d", max(memory>>20, 16)), "-e", nodeDriver)
}
