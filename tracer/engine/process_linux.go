package engine

import (
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// confine gives the child a process group of its own and makes the kernel kill it with this process.
func confine(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

func killGroup(cmd *exec.Cmd) {
	if cmd.Process != nil {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	}
}

// residentBytes returns the resident memory of a process, 0 when it is gone.
func residentBytes(pid int) int64 {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/statm")
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(text))
	if len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseInt(fields[1], 10, 64)
	return pages * int64(os.Getpagesize())
}

// limitAddressSpace keeps this process, an embedded child, from mapping much more than it has now: the fence
// behind the checks of the heap. Beyond it the Go runtime ends the process.
func limitAddressSpace(memory int64) {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return
	}
	pages, _ := strconv.ParseInt(strings.Fields(string(text) + " 0")[0], 10, 64)
	limit := uint64(pages*int64(os.Getpagesize()) + max(4*memory, 512<<20))
	_ = syscall.Setrlimit(syscall.RLIMIT_AS, &syscall.Rlimit{Cur: limit, Max: limit})
}
