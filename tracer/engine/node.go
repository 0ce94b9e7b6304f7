package engine

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"decant/tracer/instrument"
)

//go:embed node_driver.js
var nodeDriver string

// nodeScript is the driver with the text of `t` in it.
func nodeScript() string {
	probes, err := json.Marshal(instrument.JS)
	if err != nil {
		panic(err)
	}
	return nodeDriver + "\nserve(" + string(probes) + ");\n"
}

// nodeCommand completes the command that starts Node: program and arguments of the caller, then decant's.
func nodeCommand(command []string, memory int64) []string {
	if len(command) == 0 {
		command = []string{"node"}
	}
	return append(command[:len(command):len(command)], "--no-warnings", fmt.Sprintf("--max-old-space-size=%d", max(memory>>20, 16)), "-e", nodeScript())
}
