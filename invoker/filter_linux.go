//go:build linux && (amd64 || arm64)

package invoker

import (
	"syscall"

	"golang.org/x/sys/unix"
)

// The system call filter, a program for the kernel's classic BPF machine: one accumulator, forward jumps, run
// at each call from top to bottom over struct seccomp_data. Between two blocks the accumulator has the
// call's number.

// Offsets in struct seccomp_data. Of an argument the lower half is read: what is tested is there.
const (
	offsetNumber = 0
	offsetArch   = 4
)

func offsetArgument(n uint32) uint32 { return 16 + 8*n }

func (f Fence) program() []unix.SockFilter {
	p := []unix.SockFilter{
		loadWord(offsetArch), jumpEqual(thisArch, 1, 0), failWith(unix.EPERM), // calls of another machine's numbering
		loadWord(offsetNumber), jumpLess(foreignNumbers, 1, 0), failWith(unix.EPERM),
	}
	for _, set := range f.sets() {
		for _, number := range set {
			p = append(p, jumpEqual(uint32(number), 0, 1), failWith(unix.EPERM))
		}
	}
	p = append(p, onlySockets()...)
	if !f.Children {
		p = append(p, onlyThreads()...)
		p = append(p, noWritableCode(unix.SYS_MMAP)...)
		p = append(p, noWritableCode(unix.SYS_MPROTECT)...)
		p = append(p, noWritableCode(unix.SYS_PKEY_MPROTECT)...)
	}
	return append(p, unix.SockFilter{Code: unix.BPF_RET | unix.BPF_K, K: unix.SECCOMP_RET_ALLOW})
}

// onlySockets lets socket make the families of sockets.
func onlySockets() []unix.SockFilter {
	n := uint8(len(sockets))
	p := []unix.SockFilter{jumpEqual(unix.SYS_SOCKET, 0, n+3), loadWord(offsetArgument(0))}
	for i, family := range sockets {
		p = append(p, jumpEqual(family, n-uint8(i), 0))
	}
	return append(p, failWith(unix.EPERM), loadWord(offsetNumber))
}

// onlyThreads lets clone make threads. clone3 has its flags in memory, where a filter cannot look; without it
// the C library uses clone.
func onlyThreads() []unix.SockFilter {
	return []unix.SockFilter{
		jumpEqual(unix.SYS_CLONE3, 0, 1), failWith(unix.ENOSYS),
		jumpEqual(unix.SYS_CLONE, 0, 4), loadWord(offsetArgument(0)),
		{Code: unix.BPF_JMP | unix.BPF_JSET | unix.BPF_K, K: unix.CLONE_THREAD, Jt: 1},
		failWith(unix.EPERM), loadWord(offsetNumber),
	}
}

// noWritableCode: the third argument of these calls is the protection.
func noWritableCode(number uint32) []unix.SockFilter {
	const both = unix.PROT_WRITE | unix.PROT_EXEC
	return []unix.SockFilter{
		jumpEqual(number, 0, 5), loadWord(offsetArgument(2)),
		{Code: unix.BPF_ALU | unix.BPF_AND | unix.BPF_K, K: both},
		jumpEqual(both, 0, 1), failWith(unix.EPERM), loadWord(offsetNumber),
	}
}

func loadWord(offset uint32) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, K: offset}
}

// jumpEqual skips yes instructions when the accumulator is value, else no.
func jumpEqual(value uint32, yes, no uint8) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K, K: value, Jt: yes, Jf: no}
}

func jumpLess(value uint32, yes, no uint8) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_JMP | unix.BPF_JGE | unix.BPF_K, K: value, Jt: no, Jf: yes}
}

func failWith(errno syscall.Errno) unix.SockFilter {
	return unix.SockFilter{Code: unix.BPF_RET | unix.BPF_K, K: unix.SECCOMP_RET_ERRNO | uint32(errno)}
}
