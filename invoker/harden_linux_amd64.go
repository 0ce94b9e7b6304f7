package invoker

import "golang.org/x/sys/unix"

const (
	thisArch       = unix.AUDIT_ARCH_X86_64
	foreignNumbers = 0x40000000 // from here on: the x32 calling convention
)

var deniedMachine = map[string]uintptr{"iopl": unix.SYS_IOPL, "ioperm": unix.SYS_IOPERM, "modify_ldt": unix.SYS_MODIFY_LDT}

var forks = map[string]uintptr{"fork": unix.SYS_FORK, "vfork": unix.SYS_VFORK}
