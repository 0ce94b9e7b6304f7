package bundle

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"decant/analysis/js"
	"decant/tracer/engine"

	"github.com/evanw/esbuild/pkg/api"
)

// Files tells Node.js how to run a function's files as they are. Files that Node.js does not run are compiled one by one: what
// is TypeScript becomes what TypeScript's compiler makes of it for Node.js, ES modules where a package says so and CommonJS else.
func Files(read Reader, entry string) (*engine.Files, error) {
	b, err := newBundler(read, entry)
	if err != nil {
		return nil, err
	}
	options := b.options()
	options.Metafile = true
	result := api.Build(options)
	if len(result.Errors) > 0 {
		return nil, b.failure(result.Errors[0])
	}
	var list metafile
	if err := json.Unmarshal([]byte(result.Metafile), &list); err != nil {
		return nil, fmt.Errorf("%s: the bundler's list of files: %w", entry, err)
	}
	out := &engine.Files{Entry: b.abs, Modules: []string{}, Texts: map[string]string{}, Resolved: map[string]map[string]string{}, Exports: map[string][]string{}}
	for _, name := range js.HostModuleNames() {
		out.Exports[name] = js.ExportsOf(name)
	}
	folder := filepath.Dir(b.abs)
	for name, input := range list.Inputs {
		path := filepath.Join(folder, filepath.FromSlash(name))
		file := b.files[path]
		if file == nil {
			continue // one of the host's
		}
		if path == b.abs {
			out.Module = isModule(path, input.Format)
		}
		if err := b.compiled(out, path, file.Text, input); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// metafile is what is used of the list of files that esbuild writes.
type metafile struct {
	Inputs map[string]metaInput
}

type metaInput struct {
	Format  string
	Imports []struct{ Path, Original string }
}

// compiled adds what Node.js does not find out by itself of a file: its text, where that is not as written, and where the
// bundler found what it imports. Files of packages are for Node.js alone.
func (b *bundler) compiled(out *engine.Files, path, text string, input metaInput) error {
	if isPackage(path) {
		return nil
	}
	found := map[string]string{}
	for _, i := range input.Imports {
		if target := filepath.Join(filepath.Dir(b.abs), filepath.FromSlash(i.Path)); b.files[target] != nil && i.Original != "" {
			found[i.Original] = target
		}
	}
	out.Resolved[path] = found
	loose := ""
	if path == b.abs {
		loose = looseExport(text)
	}
	loader := loaders[filepath.Ext(path)]
	switch {
	case loader == api.LoaderJS && loose == "", loader == api.LoaderJSON:
		return nil
	case loader == api.LoaderJS && !isModule(path, input.Format) && input.Format != "esm":
		name, _ := looseHandler(text)
		out.Texts[path] = text + fmt.Sprintf("\nmodule.exports[%q] = %s;\n", exportName(name), name)
		return nil
	}
	format := api.FormatCommonJS
	if isModule(path, input.Format) {
		format = api.FormatESModule
	}
	result := api.Transform(text+loose, api.TransformOptions{
		Loader: loader, Format: format, Platform: api.PlatformNode, Target: api.ES2022, Sourcefile: path, LogLevel: api.LogLevelSilent,
	})
	if len(result.Errors) > 0 {
		return b.failure(result.Errors[0])
	}
	out.Texts[path] = string(result.Code)
	if format == api.FormatESModule {
		out.Modules = append(out.Modules, path)
	}
	return nil
}

// exportName is the name that looseExport gives a handler.
func exportName(handler string) string {
	if handler == "main" {
		return handler
	}
	return js.LooseHandler
}

// isModule tells whether Node.js takes a file for an ES module. Node.js looks into a .js file of a package that does not say;
// TypeScript's compiler makes CommonJS of a .ts file there.
func isModule(path, format string) bool {
	switch filepath.Ext(path) {
	case ".mjs", ".mts":
		return true
	case ".cjs", ".cts":
		return false
	case ".js":
		return format == "esm" || packageType(path) == "module"
	case ".ts", ".tsx", ".jsx":
		return packageType(path) == "module"
	}
	return false
}

// packageType is the field type of the package.json that is nearest to a file.
func packageType(path string) string {
	for folder := filepath.Dir(path); ; folder = filepath.Dir(folder) {
		var manifest struct{ Type string }
		if text, err := os.ReadFile(filepath.Join(folder, "package.json")); err == nil && json.Unmarshal(text, &manifest) == nil {
			return manifest.Type
		}
		if folder == filepath.Dir(folder) {
			return ""
		}
	}
}
