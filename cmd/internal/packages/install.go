package main

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

//go:embed testdata
var testdata embed.FS

// install puts the handlers into a folder, with the packages that testdata/packages.json pins.
func install(ctx context.Context, folder string) error {
	wanted, err := testdata.ReadFile("testdata/packages.json")
	if err != nil {
		return err
	}
	manifest := filepath.Join(folder, "package.json")
	if have, err := os.ReadFile(manifest); err != nil || !bytes.Equal(have, wanted) {
		if err := fresh(ctx, folder, wanted); err != nil {
			return errors.Join(err, os.Remove(manifest)) // to begin again the next time
		}
	}
	err = fs.WalkDir(testdata, "testdata", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == "packages.json" {
			return err
		}
		text, err := testdata.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(folder, entry.Name()), text, 0o644)
	})
	if err != nil {
		return err
	}
	return command(ctx, folder, "node", "ajv-standalone.cjs")
}

// fresh empties a folder and has npm install what the manifest says.
func fresh(ctx context.Context, folder string, manifest []byte) error {
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "package.json"), manifest, 0o644); err != nil {
		return err
	}
	err := command(ctx, folder, "npm", "install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock")
	if err != nil {
		return fmt.Errorf("the packages could not be installed from npm, check the network: %w", err)
	}
	return nil
}

func command(ctx context.Context, folder, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = folder
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	return nil
}
