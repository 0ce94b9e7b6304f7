//go:build linux && (amd64 || arm64)

package invoker

import (
	"fmt"
	"runtime"
	"sort"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Fence is the second fence around tenant code, outside the first (the language and the guard): what the
// kernel refuses the process.
type Fence struct {
	Children   bool // processes may still be started
	Namespaces bool // and may make namespaces and mounts of their own
}

// denied are calls that no part of an invoker makes.
var denied = map[string]uintptr{
	"ptrace": unix.SYS_PTRACE, "process_vm_readv": unix.SYS_PROCESS_VM_READV, "process_vm_writev": unix.SYS_PROCESS_VM_WRITEV,
	"pidfd_getfd": unix.SYS_PIDFD_GETFD, "kcmp": unix.SYS_KCMP,
	"init_module": unix.SYS_INIT_MODULE, "finit_module": unix.SYS_FINIT_MODULE, "delete_module": unix.SYS_DELETE_MODULE,
	"kexec_load": unix.SYS_KEXEC_LOAD, "kexec_file_load": unix.SYS_KEXEC_FILE_LOAD, "reboot": unix.SYS_REBOOT,
	"bpf": unix.SYS_BPF, "perf_event_open": unix.SYS_PERF_EVENT_OPEN, "userfaultfd": unix.SYS_USERFAULTFD,
	"io_uring_setup": unix.SYS_IO_URING_SETUP, "io_uring_enter": unix.SYS_IO_URING_ENTER, "io_uring_register": unix.SYS_IO_URING_REGISTER,
	"swapon": unix.SYS_SWAPON, "swapoff": unix.SYS_SWAPOFF, "acct": unix.SYS_ACCT, "quotactl": unix.SYS_QUOTACTL,
	"settimeofday": unix.SYS_SETTIMEOFDAY, "clock_settime": unix.SYS_CLOCK_SETTIME, "clock_adjtime": unix.SYS_CLOCK_ADJTIME,
	"adjtimex": unix.SYS_ADJTIMEX, "add_key": unix.SYS_ADD_KEY, "request_key": unix.SYS_REQUEST_KEY, "keyctl": unix.SYS_KEYCTL,
	"syslog": unix.SYS_SYSLOG, "personality": unix.SYS_PERSONALITY, "vhangup": unix.SYS_VHANGUP,
	"open_by_handle_at": unix.SYS_OPEN_BY_HANDLE_AT,
}

// deniedNamespaces are what a container's start needs and nothing else here does.
var deniedNamespaces = map[string]uintptr{
	"mount": unix.SYS_MOUNT, "umount2": unix.SYS_UMOUNT2, "move_mount": unix.SYS_MOVE_MOUNT, "open_tree": unix.SYS_OPEN_TREE,
	"fsopen": unix.SYS_FSOPEN, "fsconfig": unix.SYS_FSCONFIG, "fsmount": unix.SYS_FSMOUNT, "fspick": unix.SYS_FSPICK,
	"mount_setattr": unix.SYS_MOUNT_SETATTR, "pivot_root": unix.SYS_PIVOT_ROOT, "chroot": unix.SYS_CHROOT,
	"unshare": unix.SYS_UNSHARE, "setns": unix.SYS_SETNS, "sethostname": unix.SYS_SETHOSTNAME, "setdomainname": unix.SYS_SETDOMAINNAME,
}

// deniedChildren start programs.
var deniedChildren = map[string]uintptr{"execve": unix.SYS_EXECVE, "execveat": unix.SYS_EXECVEAT}

// sockets are the address families that serving, name lookup and children need.
var sockets = []uint32{unix.AF_UNIX, unix.AF_INET, unix.AF_INET6, unix.AF_NETLINK}

// Harden puts the fence up, for every thread and for every process started later; it cannot be taken down.
// Calls denied fail with EPERM. It returns the names of what is denied.
//
// Children are needed to rebuild after a fallback and to start a sandbox; without them the process also may
// not make memory that is writable and executable.
func Harden(f Fence) ([]string, error) {
	program := f.program()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return nil, fmt.Errorf("cannot give up new privileges: %w", err)
	}
	prog := unix.SockFprog{Len: uint16(len(program)), Filter: &program[0]}
	// TSYNC takes no_new_privs to the other threads, too.
	thread, _, errno := syscall.Syscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, unix.SECCOMP_FILTER_FLAG_TSYNC, uintptr(unsafe.Pointer(&prog)))
	if errno != 0 {
		return nil, fmt.Errorf("the kernel takes no system call filter: %w", errno)
	}
	if thread != 0 {
		return nil, fmt.Errorf("thread %d could not be put behind the system call filter", thread)
	}
	return f.names(), nil
}

func (f Fence) sets() []map[string]uintptr {
	sets := []map[string]uintptr{denied, deniedMachine}
	if !f.Namespaces {
		sets = append(sets, deniedNamespaces)
	}
	if !f.Children {
		sets = append(sets, deniedChildren, forks)
	}
	return sets
}

func (f Fence) names() []string {
	var names []string
	for _, set := range f.sets() {
		for name := range set {
			names = append(names, name)
		}
	}
	names = append(names, "socket of an unusual family")
	if !f.Children {
		names = append(names, "clone of a process", "memory that is writable and executable")
	}
	sort.Strings(names)
	return names
}
