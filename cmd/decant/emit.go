package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"decant/cmd/internal/store"
	"decant/rustgen"

	"github.com/spf13/cobra"
)

const emitLong = `
Writes what the samples reached as a Rust crate. The crate carries the runtime it needs and builds with plain
cargo, with no network. The function is traced first when it was not, or when it or its samples have changed.

The folder is created; one that has other files in it is left alone.`

const emitExample = `  decant emit login.js -o login-rs && cd login-rs && cargo build
  decant emit login.js                             into .decant/login/crate`

func emitCommand(sh *shell) *cobra.Command {
	t := &tracing{read: os.ReadFile}
	out := ""
	c := &cobra.Command{
		Use: "emit FILE", Short: "Write a Rust crate that builds with plain cargo",
		Long: emitLong, Example: emitExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error { return runEmit(c.Context(), sh, t, args[0], out) },
	}
	samplesFlag(c, t)
	c.Flags().StringVarP(&out, "output", "o", "", "`folder` to write to (default: .decant/NAME/crate beside FILE)")
	return c
}

func runEmit(ctx context.Context, sh *shell, t *tracing, path, out string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	traces, _, err := t.ensure(ctx, sh, fn)
	if err != nil {
		return err
	}
	crate := fn.emit(mergeTraces(fn.unit, traces))
	if out, err = writeCrate(fn, crate, out); err != nil {
		return err
	}
	_, err = fmt.Fprintln(sh.out, out)
	return err
}

// writeCrate writes a crate to a folder, or to the store when none is given, and returns where it is.
func writeCrate(fn *function, crate *rustgen.Crate, out string) (string, error) {
	if out == "" {
		if err := storeCrate(fn, crate); err != nil {
			return "", fmt.Errorf("cannot write the crate: %w", err)
		}
		return fn.store.Path(store.CrateFolder), nil
	}
	if err := canWriteCrate(out); err != nil {
		return "", err
	}
	if err := store.CopyTree(out, crate.FS); err != nil {
		return "", fmt.Errorf("cannot write the crate: %w", err)
	}
	return out, nil
}

// storeCrate writes the crate and the map of its sites into the store.
func storeCrate(fn *function, crate *rustgen.Crate) error {
	return fn.store.Update(func() error {
		if err := fn.store.WriteTree(store.CrateFolder, crate.FS); err != nil {
			return err
		}
		return fn.store.Write(store.MapFile, siteMap(crate.Sites))
	})
}

// canWriteCrate refuses a folder that holds something else than a crate written here before.
func canWriteCrate(dir string) error {
	entries, err := os.ReadDir(dir)
	if isMissing(err) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: not a folder to write to — name another", dir)
	}
	text, err := os.ReadFile(filepath.Join(dir, "src", "lib.rs"))
	if err != nil || !strings.Contains(string(text), "decant_rt::export!") {
		return fmt.Errorf("%s: has other files in it — name a folder that is new or empty", dir)
	}
	return nil
}
