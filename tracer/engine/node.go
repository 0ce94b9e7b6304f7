package engine

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"decant/tracer/instrument"
)

//go:embed node_driver.js
var nodeDriver string

// worldScript is run by every engine.
var worldScript = inside("world")

// nodeScript is the driver with the texts in it that it runs inside.
func nodeScript() string {
	var parts [][2]string
	for _, p := range shapeParts {
		parts = append(parts, [2]string{p.Name, p.Text})
	}
	texts, err := json.Marshal(map[string]any{"t": instrument.JS, "world": worldScript, "parts": parts})
	if err != nil {
		panic(err)
	}
	return nodeDriver + "\nserve(" + string(texts) + ");\n"
}

// nodeCommand completes the command that starts Node: program and arguments of the caller, then decant's.
func nodeCommand(command []string, memory int64) []string {
	if len(command) == 0 {
		command = []string{"node"}
	}
	return append(command[:len(command):len(command)], "--no-warnings", fmt.Sprintf("--max-old-space-size=%d", max(memory>>20, 16)), "-e", nodeScript())
}
