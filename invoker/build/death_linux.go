package build

import "syscall"

// endWithUs makes the kernel end a child when the thread that started it ends: the caller keeps its thread.
func endWithUs(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGKILL }
