package main

import (
	"github.com/spf13/cobra"
)

func benchSuiteCommand(sh *shell) *cobra.Command {
	return &cobra.Command{Use: "suite", Hidden: true, RunE: func(*cobra.Command, []string) error { return nil }}
}
