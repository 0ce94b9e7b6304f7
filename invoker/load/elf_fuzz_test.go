package load

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// FuzzCheck: no file makes the check panic or take memory without bound.
func FuzzCheck(f *testing.F) {
	out := filepath.Join(f.TempDir(), "image.so")
	if err := exec.Command("cc", "-shared", "-fPIC", "-nostdlib", "-fno-stack-protector", "-o", out, "testdata/tiny.c").Run(); err == nil {
		data, err := os.ReadFile(out)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("\x7fELF\x02\x01\x01"))
	f.Fuzz(func(_ *testing.T, data []byte) {
		_ = checkELF(bytes.NewReader(data))
	})
}
