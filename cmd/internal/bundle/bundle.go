// Package bundle joins a function's entry file with all that it imports into one program, by esbuild.
package bundle

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"decant/analysis/js"
	"decant/analysis/source"

	"github.com/evanw/esbuild/pkg/api"
)

// Reader reads a whole file; an editor's texts may hold over the disk.
type Reader func(path string) ([]byte, error)

// loaders tells how a file is read by its extension.
var loaders = map[string]api.Loader{
	".ts": api.LoaderTS, ".mts": api.LoaderTS, ".cts": api.LoaderTS, ".tsx": api.LoaderTSX, ".jsx": api.LoaderJSX,
	".js": api.LoaderJS, ".mjs": api.LoaderJS, ".cjs": api.LoaderJS, ".json": api.LoaderJSON,
	".txt": api.LoaderText, ".html": api.LoaderText, ".md": api.LoaderText, ".sql": api.LoaderText,
}

// IsFunction tells whether a function can be written in a file of this name.
func IsFunction(path string) bool {
	switch filepath.Ext(path) {
	case ".ts", ".mts", ".cts", ".tsx", ".jsx", ".js", ".mjs", ".cjs":
		return !strings.HasSuffix(path, ".d.ts")
	}
	return false
}

// Bundle reads the entry file and what it imports. entry is a path as the user wrote it: the names of the other
// files start where it does. The error is a *source.Error at the user's line.
func Bundle(read Reader, entry string) (*js.Bundle, error) {
	b, err := newBundler(read, entry)
	if err != nil {
		return nil, err
	}
	result := api.Build(b.options())
	if len(result.Errors) > 0 {
		return nil, b.failure(result.Errors[0])
	}
	return b.join(result)
}

func newBundler(read Reader, entry string) (*bundler, error) {
	given, err := filepath.Abs(entry)
	if err != nil {
		return nil, err
	}
	abs, err := filepath.EvalSymlinks(given)
	if err != nil {
		abs = given // a text of the editor's that is not saved yet
	}
	return &bundler{read: read, entry: entry, given: given, abs: abs, files: map[string]*source.File{}}, nil
}

// bundler reads the files of one bundle.
type bundler struct {
	read  Reader
	entry string // as the user wrote it
	given string // the same, absolute
	abs   string // the same, without symbolic links: as esbuild names files
	lock  sync.Mutex
	files map[string]*source.File // by absolute path
}

func (b *bundler) options() api.BuildOptions {
	return api.BuildOptions{
		EntryPoints: []string{b.abs}, AbsWorkingDir: filepath.Dir(b.abs), Outfile: b.output(),
		Bundle: true, Write: false, Format: api.FormatESModule, Platform: api.PlatformNode, Target: api.ES2022, KeepNames: true,
		Charset: api.CharsetASCII, LegalComments: api.LegalCommentsNone, LogLevel: api.LogLevelSilent,
		Banner:    map[string]string{"js": banner},
		Sourcemap: api.SourceMapExternal, SourcesContent: api.SourcesContentExclude,
		Supported: Unsupported, Plugins: []api.Plugin{{Name: "decant", Setup: b.setup}},
	}
}

func (b *bundler) output() string { return filepath.Join(filepath.Dir(b.abs), "decant.bundle.js") }

// Unsupported is what the parser, or the sandbox, does not have: esbuild writes it in other words.
var Unsupported = map[string]bool{
	"async-generator": false, "for-await": false, "dynamic-import": false, "using": false, "top-level-await": false,
	"hashbang": false, "import-meta": false, "import-assertions": false, "import-attributes": false,
	"regexp-set-notation": false, "regexp-match-indices": false,
}

func (b *bundler) setup(build api.PluginBuild) {
	build.OnResolve(api.OnResolveOptions{Filter: `^[@a-z]`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
		if name := strings.TrimPrefix(a.Path, "node:"); js.IsHostModule(name) {
			if a.Kind == api.ResolveJSRequireCall {
				name += required
			}
			return api.OnResolveResult{Path: name, Namespace: hostSpace}, nil
		}
		return api.OnResolveResult{}, nil
	})
	build.OnResolve(api.OnResolveOptions{Filter: `^(https?|data):`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
		return api.OnResolveResult{}, errors.New("modules are not fetched: install the package, or keep the file beside the function")
	})
	build.OnLoad(api.OnLoadOptions{Filter: `.*`, Namespace: hostSpace}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
		text := hostModule(a.Path)
		return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, nil
	})
	build.OnLoad(api.OnLoadOptions{Filter: `.*`, Namespace: "file"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
		text, err := b.load(a.Path)
		if err != nil {
			return api.OnLoadResult{}, err
		}
		loader, ok := loaders[filepath.Ext(a.Path)]
		if !ok {
			return api.OnLoadResult{}, fmt.Errorf("a file of this kind cannot be imported")
		}
		text = unmapped(aliased(text))
		if a.Path == b.abs {
			text += looseExport(text)
		}
		return api.OnLoadResult{Contents: &text, Loader: loader, ResolveDir: filepath.Dir(a.Path)}, nil
	})
}

// unmapped makes a text one that names no source map: places are told in the files that are there, not in those that a
// package was once made of. Every token stays where it is.
func unmapped(text string) string {
	return strings.ReplaceAll(text, "# sourceMappingURL=", "# source mapping: ")
}

func (b *bundler) load(path string) (string, error) {
	data, err := b.read(b.relative(b.given, path))
	if err != nil {
		return "", err
	}
	if len(data) > js.MaxSize {
		return "", fmt.Errorf("the file has %d bytes: at most %d are read", len(data), js.MaxSize)
	}
	text := string(data)
	file := source.NewFile(b.relative(b.entry, path), text)
	b.lock.Lock()
	defer b.lock.Unlock()
	b.files[path] = file
	return text, nil
}

// relative is the path of a file beside another name of the entry: as people are shown it, or as it is read.
func (b *bundler) relative(entry, path string) string {
	rel, err := filepath.Rel(filepath.Dir(b.abs), path)
	if err != nil {
		return path
	}
	return filepath.Join(filepath.Dir(entry), rel)
}

// failure turns esbuild's message into one line at the user's place.
func (b *bundler) failure(m api.Message) error {
	e := &source.Error{File: b.entry, Message: m.Text}
	if name, ok := strings.CutPrefix(m.Text, "Could not resolve "); ok {
		e.Message = "cannot find " + name
		if path := strings.Trim(name, `"`); !strings.HasPrefix(path, ".") && !strings.HasPrefix(path, "/") {
			e.Message = fmt.Sprintf("cannot find the package %q: npm install it beside the function", path)
		}
	} else if m.PluginName == "" {
		text, _, _ := strings.Cut(m.Text, " in the configured target environment")
		e.Message = "SyntaxError: " + text
	}
	if at := m.Location; at != nil {
		e.File = b.relative(b.entry, filepath.Join(filepath.Dir(b.abs), filepath.FromSlash(at.File)))
		e.Pos = source.Pos{Line: at.Line, Column: at.Column + 1}
	}
	return e
}

// join makes the bundle of what esbuild wrote.
func (b *bundler) join(result api.BuildResult) (*js.Bundle, error) {
	var text string
	var mapped struct {
		Sources  []string
		Mappings string
	}
	for _, out := range result.OutputFiles {
		if strings.HasSuffix(out.Path, ".map") {
			if err := json.Unmarshal(out.Contents, &mapped); err != nil {
				return nil, fmt.Errorf("%s: the bundler's source map: %w", b.entry, err)
			}
			continue
		}
		text = string(out.Contents)
	}
	if len(text) > js.MaxSize {
		return nil, b.tooLarge(len(text))
	}
	files, own := b.ordered()
	order := make([]int, len(mapped.Sources))
	for i, s := range mapped.Sources {
		path := filepath.Join(filepath.Dir(b.abs), filepath.FromSlash(s))
		order[i] = slices.Index(files, path) // -1: one of the host's
	}
	var list []*source.File
	for _, path := range files {
		list = append(list, b.files[path])
	}
	text, err := commonJS(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", b.entry, err)
	}
	text, inserted := Exact(text)
	made, err := js.NewBundle(source.NewFile(textName, text), list, own, order, mapped.Mappings)
	if err != nil {
		return nil, err
	}
	made.Insert(inserted)
	return made, nil
}

// tooLarge is the error of a program of so many bytes. It names the package that most of them are of.
func (b *bundler) tooLarge(size int) error {
	sizes, most := map[string]int{}, ""
	for path, f := range b.files {
		if name := packageOf(path); name != "" {
			if sizes[name] += len(f.Text); sizes[name] > sizes[most] {
				most = name
			}
		}
	}
	e := &source.Error{File: b.entry, Pos: source.Pos{Line: 1, Column: 1}, Message: fmt.Sprintf("with all that it imports the function has %d bytes: at most %d are read", size, js.MaxSize)}
	if most != "" {
		e.Message += fmt.Sprintf("; the largest package is %q", most)
	}
	return e
}

// packageOf is the name of the package that a file belongs to, "" for none.
func packageOf(path string) string {
	_, inside, ok := strings.Cut(filepath.ToSlash(path), "/node_modules/")
	if !ok {
		return ""
	}
	parts := strings.SplitN(inside, "/", 3)
	if strings.HasPrefix(inside, "@") && len(parts) > 1 {
		return parts[0] + "/" + parts[1]
	}
	return parts[0]
}

// ordered returns the paths of the files: the entry, the person's own, those of packages.
func (b *bundler) ordered() (paths []string, own int) {
	var packages []string
	for path := range b.files {
		switch {
		case path == b.abs:
		case isPackage(path):
			packages = append(packages, path)
		default:
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	slices.Sort(packages)
	paths = append([]string{b.abs}, paths...)
	return append(paths, packages...), len(paths)
}

func isPackage(path string) bool {
	return slices.Contains(strings.Split(filepath.ToSlash(path), "/"), "node_modules")
}
