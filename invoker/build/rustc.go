package build

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// CompileError: rustc did not take a crate. For a generated crate that is a defect of decant.
type CompileError struct {
	First string // rustc's first message, one line
	Log   string // path of everything it said
}

func (e *CompileError) Error() string {
	return fmt.Sprintf("rustc: %s (all of it in %s)", e.First, e.Log)
}

// rustc runs the compiler in dir, which has the sources and takes its temporary files; its name is not in the result.
// The whole process group ends with the context. used is the compiler's processor time.
func (t *Tools) rustc(ctx context.Context, dir, log string, args []string) (used time.Duration, err error) {
	cmd := exec.CommandContext(ctx, t.Rustc, append(args, "--remap-path-prefix", dir+"=.")...)
	cmd.Dir = dir
	cmd.Env = environment(dir)
	ownGroup(cmd)
	runtime.LockOSThread() // see endWithUs
	defer runtime.UnlockOSThread()
	cmd.WaitDelay = time.Second
	said, err := cmd.CombinedOutput()
	if state := cmd.ProcessState; state != nil {
		used = state.UserTime() + state.SystemTime()
	}
	if err == nil {
		return used, nil
	}
	if ctx.Err() != nil {
		return used, ctx.Err()
	}
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return used, fmt.Errorf("cannot run %s: %w", t.Rustc, err)
	}
	if err := keepLog(log, args, said); err != nil {
		return used, err
	}
	return used, &CompileError{firstMessage(string(said), exit), log}
}

// environment is ours without what would change the result.
func environment(dir string) []string {
	env := []string{"TMPDIR=" + dir, "LC_ALL=C"}
	for _, name := range []string{"PATH", "HOME", "LD_LIBRARY_PATH", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN"} {
		if v, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+v)
		}
	}
	return env
}

func keepLog(path string, args []string, said []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, append([]byte("rustc "+strings.Join(args, " ")+"\n\n"), said...), 0o644)
}

// firstMessage is rustc's first error and where it is.
func firstMessage(said string, exit *exec.ExitError) string {
	lines := strings.Split(said, "\n")
	for i, line := range lines {
		if !strings.HasPrefix(line, "error") {
			continue
		}
		if i+1 < len(lines) {
			if _, place, ok := strings.Cut(lines[i+1], "--> "); ok {
				return line + " at " + place
			}
		}
		return line
	}
	if first := strings.TrimSpace(lines[0]); first != "" {
		return first
	}
	return exit.String()
}
