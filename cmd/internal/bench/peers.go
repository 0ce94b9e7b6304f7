package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// Names of peers, in the order of tables.
const (
	Native  = "decant"      // compiled by decant, called in a loop with nothing between
	Invoker = "decant-go"   // the same through the loader, as the invoker calls it: Go, cgo and the guard
	Sandbox = "sandbox"     // decant's sandbox: goja, everything initialised anew for each request
	Traced  = "traced"      // the sandbox with probes
	Rust    = "rust"        // written by hand
	Node    = "node"        //
	Bun     = "bun"         //
	Deno    = "deno"        //
	Workerd = "workerd"     // a loop inside one request
	IVM     = "isolated-vm" // every call crosses into the isolate
)

// Ours are the peers that need nothing but decant; Others the engines it is compared with.
var (
	Ours   = []string{Native, Invoker, Rust, Sandbox, Traced}
	Others = []string{Node, Bun, Deno, Workerd, IVM}
)

// JITs are the engines that run a function in process, as a loop of plain calls: what "the best JIT" is among.
var JITs = []string{Node, Bun, Deno, Workerd}

// Lab is where peers run: a folder with the drivers, and what was found on this machine.
type Lab struct {
	Dir     string // removed by Close
	Self    string // this program, which serves `bench child`
	Version map[string]string
	Absent  map[string]string // why a peer is not there
	command map[string]string // path of each peer's program
	works   int
}

// PeersFolder is where `make bench-peers` installs what is on npm.
func PeersFolder() (string, error) {
	cache, err := os.UserCacheDir()
	return filepath.Join(cache, "decant", "peers"), err
}

// NewLab finds the peers asked for and compiles the Rust drivers. progress is told what takes long.
func NewLab(ctx context.Context, asked []string, progress func(string)) (*Lab, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "decant-bench-")
	if err != nil {
		return nil, err
	}
	l := &Lab{Dir: dir, Self: self, Version: map[string]string{}, Absent: map[string]string{}, command: map[string]string{}}
	if err := l.unpack(); err != nil {
		l.Close()
		return nil, err
	}
	progress("compiling the drivers")
	for _, name := range []string{"native", "floor"} {
		if err := l.compile(ctx, name); err != nil {
			l.Close()
			return nil, err
		}
	}
	for _, name := range asked {
		l.find(ctx, name)
	}
	return l, nil
}

// Close removes the folder.
func (l *Lab) Close() { os.RemoveAll(l.Dir) }

func (l *Lab) compile(ctx context.Context, name string) error {
	out, err := exec.CommandContext(ctx, "rustc", "-O", "--edition", "2021", filepath.Join(l.Dir, "floor", name+".rs"), "-o", filepath.Join(l.Dir, name+".program")).CombinedOutput()
	if err != nil {
		return fmt.Errorf("the driver %s.rs is not compiled: %w: %s", name, err, brief(string(out)))
	}
	return nil
}

// find looks for a peer's program: on the PATH, then among what `make bench-peers` installs.
func (l *Lab) find(ctx context.Context, name string) {
	folder, err := PeersFolder()
	if err != nil {
		l.Absent[name] = err.Error()
		return
	}
	program := name
	if name == IVM {
		program = Node
		pkg := filepath.Join(folder, "node_modules", IVM)
		if _, err := os.Stat(filepath.Join(pkg, "out")); err != nil {
			l.Absent[name] = "not installed — make bench-peers"
			return
		}
		l.command[IVM+" package"] = pkg
	}
	path, err := exec.LookPath(program)
	if err != nil {
		path = filepath.Join(folder, "node_modules", ".bin", program)
		if resolved, err := filepath.EvalSymlinks(path); err == nil {
			path = resolved
		}
	}
	out, err := exec.CommandContext(ctx, path, "--version").Output()
	if err != nil {
		l.Absent[name] = "not installed — make bench-peers"
		return
	}
	l.command[name] = path
	first, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	l.Version[name] = strings.TrimPrefix(first, name+" ")
	if name == IVM {
		l.Version[name] = packageVersion(l.command[IVM+" package"]) + " in node " + first
	}
}

// packageVersion is the version of an installed package.
func packageVersion(folder string) string {
	var manifest struct{ Version string }
	data, err := os.ReadFile(filepath.Join(folder, "package.json"))
	if err != nil || json.Unmarshal(data, &manifest) != nil {
		return "of unknown version"
	}
	return manifest.Version
}

// Has reports whether a peer can run a function.
func (l *Lab) Has(name string, w *Work) bool {
	switch name {
	case Native, Invoker:
		return w.Image != ""
	case Rust:
		return w.HasFloor
	case Sandbox, Traced:
		return true
	}
	return l.command[name] != ""
}

// Start starts a peer with a function.
func (l *Lab) Start(ctx context.Context, name string, w *Work) (*Process, error) {
	l.works++
	dir := filepath.Join(l.Dir, fmt.Sprint("work", l.works))
	if err := os.Mkdir(dir, 0o755); err != nil {
		return nil, err
	}
	js, fields := filepath.Join(dir, "work.json"), filepath.Join(dir, "work.fields")
	if err := os.WriteFile(js, w.json(), 0o644); err != nil {
		return nil, err
	}
	if err := os.WriteFile(fields, w.fields(), 0o644); err != nil {
		return nil, err
	}
	driver := func(file string) string { return filepath.Join(l.Dir, "drivers", file) }
	switch name {
	case Native:
		return startProcess(ctx, name, dir, filepath.Join(l.Dir, "native.program"), fields)
	case Rust:
		return startProcess(ctx, name, dir, filepath.Join(l.Dir, "floor.program"), fields)
	case Invoker, Sandbox, Traced:
		return startProcess(ctx, name, "", l.Self, "bench", "child", name, js)
	case Deno:
		return startProcess(ctx, name, dir, l.command[name], "run", "--quiet", "--no-config", "--allow-all", driver("peer.mjs"), js)
	case IVM:
		return startProcess(ctx, name, dir, l.command[name], driver("isolated.cjs"), js, l.command[IVM+" package"])
	case Workerd:
		return l.startWorkerd(ctx, dir, w)
	}
	return startProcess(ctx, name, dir, l.command[name], driver("peer.mjs"), js)
}

// startWorkerd writes a Worker around the function, serves it on a free port, and asks it over HTTP.
func (l *Lab) startWorkerd(ctx context.Context, dir string, w *Work) (*Process, error) {
	address, err := freeAddress()
	if err != nil {
		return nil, err
	}
	if err := l.writeWorker(dir, address, w); err != nil {
		return nil, err
	}
	p := &Process{Peer: Workerd, cmd: exec.CommandContext(ctx, l.command[Workerd], "serve", "worker.capnp")}
	p.cmd.Dir, p.cmd.Stderr = dir, &p.said
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	p.clock = clock{p.cmd.Process.Pid}
	p.ask = func(ctx context.Context, line string) ([]byte, error) {
		path := "/answer"
		if _, n, more := strings.Cut(line, " "); more {
			path = "/run?n=" + n
		}
		return get(ctx, "http://"+address+path)
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		_, err := p.ask(ctx, "answer")
		if err == nil {
			return p, nil
		}
		if time.Now().After(deadline) || ctx.Err() != nil || strings.Contains(err.Error(), "status") {
			p.Close()
			return nil, p.failed(err)
		}
	}
}

func (l *Lab) writeWorker(dir, address string, w *Work) error {
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(l.Dir, "drivers", name))
		if err != nil {
			panic(err) // NewLab has written it
		}
		return string(data)
	}
	files := map[string]string{
		"worker.mjs":   read("worker.mjs"),
		"codec.mjs":    read("codec.mjs"),
		"worker.capnp": strings.Replace(read("worker.capnp"), "ADDRESS", address, 1),
		"core.cjs":     read("core.js") + "\nmodule.exports = makePeer;\n",
		"function.cjs": "module.exports = function (require, module, exports, console) {" + w.Source + "\n};\n",
		"work.cjs":     "module.exports = " + string(w.json()) + ";\n",
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer listener.Close()
	return listener.Addr().String(), nil
}

func get(ctx context.Context, url string) ([]byte, error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	answer, err := http.DefaultClient.Do(q)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("status %d: %s", answer.StatusCode, brief(string(body)))
	}
	return body, err
}
