package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"decant/cmd/internal/store"
)

// kills is how often TestKilled kills something: DECANT_KILLS, or a few times.
func kills(t *testing.T) int {
	if text := os.Getenv("DECANT_KILLS"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	return 8
}

// TestKilled: an editor, its server, and whatever the server has started are killed at random moments while a function
// is traced, compiled and served. No process is left, no file is damaged, and a server whose child was killed goes on.
func TestKilled(t *testing.T) {
	program := filepath.Join(t.TempDir(), "decant")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	random := rand.New(rand.NewPCG(11, 11))
	for i := range kills(t) {
		killOnce(t, program, random, i)
		if t.Failed() {
			return
		}
	}
}

// killed is an editor on a server of the program's, in a workspace of its own.
type killed struct {
	t    *testing.T
	cmd  *exec.Cmd
	in   io.WriteCloser
	file string
	mark string // in the environment of every process of this round
	from chan map[string]any
}

func killOnce(t *testing.T, program string, random *rand.Rand, round int) {
	dir := t.TempDir()
	k := &killed{t: t, file: filepath.Join(dir, "login.js"), mark: fmt.Sprintf("DECANT_ROUND=%d.%d", os.Getpid(), round), from: make(chan map[string]any, 256)}
	// A text of its own, so that there is something to compile.
	text := readText(t, "../../examples/login/login.js") + fmt.Sprintf("// %d\nconst round = %d;\n", round, round)
	for name, content := range map[string]string{"login.js": text, "login.http": readText(t, "../../examples/login/login.http"), "passwords.json": readText(t, "../../examples/login/passwords.json")} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	k.start(program, dir)
	for n, command := range []string{"decant.trace", "decant.run", "decant.trace"} {
		k.send(map[string]any{"id": 10 + n, "method": "workspace/executeCommand", "params": map[string]any{"command": command, "arguments": []any{"file://" + k.file}}})
	}
	time.Sleep(time.Duration(random.IntN(900)) * time.Millisecond)
	if round%2 == 0 {
		k.killChild(random)
	} else {
		_ = k.cmd.Process.Kill() // the server itself, as when the editor's whole tree is killed
	}
	k.in.Close() // the editor is gone
	k.gone()
	k.intact(program)
}

func (k *killed) start(program, dir string) {
	k.cmd = exec.Command(program, "lsp")
	k.cmd.Env = append(os.Environ(), k.mark)
	k.cmd.Dir = dir
	in, err := k.cmd.StdinPipe()
	if err != nil {
		k.t.Fatal(err)
	}
	k.in = in
	out, err := k.cmd.StdoutPipe()
	if err != nil {
		k.t.Fatal(err)
	}
	if err := k.cmd.Start(); err != nil {
		k.t.Fatal(err)
	}
	go k.read(out)
	k.send(map[string]any{"id": 1, "method": "initialize", "params": map[string]any{"processId": os.Getpid(), "capabilities": map[string]any{}}})
	k.answer(1)
	k.send(map[string]any{"method": "initialized", "params": map[string]any{}})
}

func (k *killed) read(out io.Reader) {
	defer close(k.from)
	r := bufio.NewReader(out)
	for {
		header, err := textproto.NewReader(r).ReadMIMEHeader()
		if err != nil {
			return
		}
		size, _ := strconv.Atoi(header.Get("Content-Length"))
		body := make([]byte, size)
		if _, err := io.ReadFull(r, body); err != nil {
			return
		}
		var m map[string]any
		if json.Unmarshal(body, &m) == nil {
			k.from <- m
		}
	}
}

func (k *killed) send(m map[string]any) {
	m["jsonrpc"] = "2.0"
	body, _ := json.Marshal(m)
	fmt.Fprintf(k.in, "Content-Length: %d\r\n\r\n%s", len(body), body) // it may be gone
}

// answer waits for the answer to a call.
func (k *killed) answer(id float64) {
	end := time.After(30 * time.Second)
	for {
		select {
		case m, ok := <-k.from:
			if !ok {
				k.t.Fatal("the server is gone")
			}
			if m["id"] == id && m["method"] == nil {
				return
			}
		case <-end:
			k.t.Fatalf("no answer to %v", id)
		}
	}
}

// killChild kills one of the processes that the server started, and sees that the server still answers.
func (k *killed) killChild(random *rand.Rand) {
	children := slices.DeleteFunc(k.processes(), func(pid int) bool { return pid == k.cmd.Process.Pid })
	if len(children) > 0 {
		_ = syscall.Kill(children[random.IntN(len(children))], syscall.SIGKILL)
	}
	k.send(map[string]any{"id": 99, "method": "textDocument/hover", "params": map[string]any{
		"textDocument": map[string]any{"uri": "file://" + k.file}, "position": map[string]any{"line": 0, "character": 0}}})
	k.answer(99)
}

// processes lists the living processes of this round, by what is in their environment.
func (k *killed) processes() (out []int) {
	entries, _ := os.ReadDir("/proc")
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		env, _ := os.ReadFile("/proc/" + e.Name() + "/environ")
		if slices.Contains(strings.Split(string(env), "\x00"), k.mark) && !isZombie(pid) {
			out = append(out, pid)
		}
	}
	return out
}

// gone waits until no process of the round is left.
func (k *killed) gone() {
	go func() {
		for range k.from {
		}
	}()
	_ = k.cmd.Wait()
	left := k.processes()
	for end := time.Now().Add(10 * time.Second); len(left) > 0 && time.Now().Before(end); left = k.processes() {
		time.Sleep(10 * time.Millisecond)
	}
	for _, pid := range left {
		line, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
		k.t.Errorf("still there: %d %s", pid, strings.ReplaceAll(string(line), "\x00", " "))
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
}

// intact reads everything that was written, and has the function traced again.
func (k *killed) intact(program string) {
	in := store.Open(k.file)
	for _, name := range []string{tracesFile, lastFile} {
		if _, err := in.ReadSealed(name); err != nil && !isMissing(err) {
			k.t.Errorf("%s: %v", name, err)
		}
	}
	if out, err := exec.Command(program, "trace", k.file).CombinedOutput(); err != nil || strings.Contains(string(out), "damaged") {
		k.t.Errorf("traced again: %v\n%s", err, out)
	}
}
