//go:build !linux

package engine

import "os/exec"

// confine does nothing here: a child ends when its standard input does.
func confine(*exec.Cmd) {}

func killGroup(cmd *exec.Cmd) {
	if cmd.Process != nil {
		_ = cmd.Process.Kill()
	}
}

// residentBytes is not known here; the child's own check of its heap remains.
func residentBytes(int) int64 { return 0 }

// limitAddressSpace does nothing here.
func limitAddressSpace(int64) {}
