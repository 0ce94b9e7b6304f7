package invoker

import "golang.org/x/sys/unix"

const (
	thisArch       = unix.AUDIT_ARCH_AARCH64
	foreignNumbers = 0x40000000 // no call has such a number
)

var deniedMachine = map[string]uintptr{}

var forks = map[string]uintptr{}
