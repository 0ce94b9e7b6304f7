//go:build !linux

package main

import "os/exec"

// ownGroup does nothing here: the child is stopped by name.
func ownGroup(*exec.Cmd) {}

func killGroup(cmd *exec.Cmd) { _ = cmd.Process.Kill() }
