package invoker_test

import (
	"os"
	"testing"
)

var made []string

func tempDir() (string, error) {
	dir, err := os.MkdirTemp("", "invoker")
	made = append(made, dir)
	return dir, err
}

func TestMain(m *testing.M) {
	status := m.Run()
	for _, dir := range made {
		os.RemoveAll(dir)
	}
	os.Exit(status)
}
