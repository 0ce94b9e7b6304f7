//go:build linux && (amd64 || arm64)

package invoker_test

import (
	"errors"
	"net"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"

	"decant/invoker"

	"golang.org/x/sys/unix"
)

// The fence cannot be taken down, so each test puts it up in a copy of this program.
const fenced = "INVOKER_TEST_FENCE"

func TestFence(t *testing.T) {
	for _, fence := range []string{"strict", "children", "namespaces"} {
		t.Run(fence, func(t *testing.T) {
			path := tiny(t)
			cmd := exec.Command(os.Args[0], "-test.run=^TestBehindFence$", "-test.v")
			cmd.Env = append(os.Environ(), fenced+"="+fence, "INVOKER_TEST_IMAGE="+path)
			out, err := cmd.CombinedOutput()
			if err != nil || !strings.Contains(string(out), "--- PASS: TestBehindFence") {
				t.Fatalf("%v\n%s", err, out)
			}
		})
	}
}

func TestBehindFence(t *testing.T) {
	kind := os.Getenv(fenced)
	if kind == "" {
		return // TestFence calls it
	}
	f := invoker.Fence{Children: kind != "strict", Namespaces: kind == "namespaces"}
	names, err := invoker.Harden(f)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(strings.Join(names, " "), "ptrace") {
		t.Errorf("denied: %v", names)
	}
	var all sync.WaitGroup
	for range 4 { // on several threads: the fence is around all of them
		all.Go(func() { checkDenied(t, f) })
	}
	all.Wait()
	checkWorking(t, f)
}

func checkDenied(t *testing.T, f invoker.Fence) {
	attempts := map[string]func() error{
		"ptrace": func() error { return syscall.PtraceAttach(1) },
		"bpf":    func() error { return raw(unix.SYS_BPF) },
		"reboot": func() error { return raw(unix.SYS_REBOOT) },
		"module": func() error { return raw(unix.SYS_DELETE_MODULE) },
		"packet socket": func() error {
			_, err := unix.Socket(unix.AF_PACKET, unix.SOCK_RAW, 0)
			return err
		},
	}
	if !f.Namespaces {
		attempts["mount"] = func() error { return unix.Mount("x", "/nowhere", "tmpfs", 0, "") }
		attempts["unshare"] = func() error { return unix.Unshare(unix.CLONE_NEWNS) }
	}
	if !f.Children {
		attempts["exec"] = func() error { return exec.Command("/bin/true").Run() }
		attempts["writable code"] = func() error {
			_, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE|unix.PROT_EXEC, unix.MAP_PRIVATE|unix.MAP_ANON)
			return err
		}
	}
	for name, attempt := range attempts {
		if err := attempt(); !errors.Is(err, syscall.EPERM) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func raw(number uintptr) error {
	_, _, errno := syscall.Syscall(number, ^uintptr(0), 0, 0)
	return errno
}

// checkWorking does behind the fence what an invoker does.
func checkWorking(t *testing.T, f invoker.Fence) {
	n, err := invoker.OpenNative(invoker.NativeOptions{Path: os.Getenv("INVOKER_TEST_IMAGE"), Sites: sites, Memory: 16 << 20})
	if err != nil {
		t.Fatal(err)
	}
	s := serve(t, func(c *invoker.Config) { c.Functions[0].Native = n })
	for path, status := range map[string]int{"/hello": 200, "/null": 200, "/loop": 503} {
		if a := request(t, s, "GET", path, ""); a.status != status {
			t.Errorf("%s: %+v", path, a)
		}
	}
	if _, err := net.LookupHost("localhost"); err != nil {
		t.Error(err)
	}
	if !f.Children {
		return
	}
	if err := exec.Command("/bin/true").Run(); err != nil {
		t.Error(err)
	}
	if out, err := exec.Command("/bin/sh", "-c", "grep NoNewPrivs /proc/self/status").Output(); err != nil || !strings.Contains(string(out), "1") {
		t.Error(string(out), err)
	}
}
