// Command packages shows what decant makes of npm packages. For each it has a small function (testdata) that uses several
// things of the package, with samples: it traces and compiles the function, compares what native code answers with what the
// sandbox and Node.js answer, and writes the table of docs/effects.md.
//
//	packages [--table FILE] [--only NAME,…] DECANT FOLDER     the packages are installed in FOLDER
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	table := flag.String("table", "", "write the table into this `document`")
	only := flag.String("only", "", "try these handlers only: `names` of files without extension, separated by commas; no table is written")
	flag.Parse()
	if flag.NArg() != 2 || *only != "" && *table != "" {
		fmt.Fprintln(os.Stderr, "usage: packages [--table FILE | --only NAME,…] DECANT FOLDER")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, flag.Arg(0), flag.Arg(1), split(*only), *table); err != nil {
		fmt.Fprintln(os.Stderr, "packages:", err)
		os.Exit(1)
	}
}

func split(list string) []string {
	return slices.DeleteFunc(strings.Split(list, ","), func(s string) bool { return s == "" })
}

// run tries the handlers; the error says which of them answer otherwise than Node.js.
func run(ctx context.Context, decant, folder string, only []string, table string) error {
	decant, err := filepath.Abs(decant)
	if err != nil {
		return err
	}
	if err := install(ctx, folder); err != nil {
		return err
	}
	t := &trial{decant: decant, folder: folder}
	var results []*result
	var wrong []error
	for _, h := range handlers {
		if len(only) > 0 && !slices.Contains(only, h.name()) {
			continue
		}
		r, err := t.try(ctx, h)
		if err != nil {
			return fmt.Errorf("%s: %w", h.file, err)
		}
		fmt.Println(r.row())
		results = append(results, r)
		if len(r.differs) > 0 {
			wrong = append(wrong, fmt.Errorf("%s answers otherwise than Node.js: %s", h.file, r.differs[0]))
		}
	}
	if len(results) == 0 {
		return errors.New("no handler has one of these names")
	}
	if table != "" {
		if err := marks.Put(table, tableOf(results)); err != nil {
			return err
		}
	}
	return errors.Join(wrong...)
}
