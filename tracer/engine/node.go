package engine

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"decant/tracer/instrument"
)

//go:embed node_driver.js
var nodeDriver string

//go:embed node_files.js
var nodeFiles string

// nodeScript is the driver with the texts in it that it runs inside.
func nodeScript() string {
	var parts [][2]string
	for _, p := range hostParts {
		if !p.own {
			parts = append(parts, [2]string{p.Name, p.Text})
		}
	}
	texts, err := json.Marshal(map[string]any{"t": instrument.JS, "parts": parts})
	if err != nil {
		panic(err)
	}
	return "((require, module) => {" + nodeDriver + nodeFiles + "\nserve(" + string(texts) + ");\n})(require, module);\n"
}

// nodeCommand completes the command that starts Node: program and arguments of the caller, then decant's.
func nodeCommand(command []string, memory int64) []string {
	if len(command) == 0 {
		command = []string{"node"}
	}
	return append(command[:len(command):len(command)], "--no-warnings", fmt.Sprintf("--max-old-space-size=%d", max(memory>>20, 16)), "-e", nodeScript())
}
