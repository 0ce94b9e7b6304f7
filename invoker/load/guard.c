//go:build linux && (amd64 || arm64)

// How the guard works. Every thread that runs tenant code has a cell: a stack with inaccessible pages below
// it, and the host's stack pointer at the moment of the switch. A handler that finds the interrupted
// stack pointer inside the cell's stack knows that tenant code (or memcpy on its behalf) was running; it
// rewrites the saved registers so that returning from the handler lands in dc_switch's exit, on the host's
// stack. Anything else is passed on to the handler that was there before, which is Go's.
//
// That is sound because tenant code holds no lock, owns no resource outside its instance's memory and has
// no destructors; the instance is thrown away after it.
//
// Handlers run on the thread's alternate stack, which Go gives to each thread it makes.
#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#define STACK_SIZE (8u << 20) // more frames than Node has room for; pages are taken as they are used
#define STACK_KEEP (256u << 10) // what a thread keeps of it after a call that went to its end
#define STACK_GUARD (256u << 10) // below the stack; wide, because C code does not probe its frames
#define STACK_RESERVE (64u << 10) // between stack_limit and the end of the stack, for the runtime's built-ins
#define PERIOD_MAX 10000000ull   // ns between two looks of the watchdog
#define PERIOD_MIN 1000000ull

typedef struct cell {
	void *host_sp;  // offset 0 and 8 are known to dc_switch
	void *guest_sp;
	uint8_t *map; // the guard pages, then the stack
	uint8_t *top;
	dc_call *call;
	_Atomic uint64_t seq; // odd while a guarded call runs
	_Atomic uint64_t kill; // the seq whose call has overrun
	_Atomic uint64_t timeout;
	_Atomic int tid; // 0: no thread has this cell
	struct cell *next;
	// The watchdog's own notes.
	uint64_t seen, seen_at;
} cell;

static __thread cell *self __attribute__((tls_model("initial-exec")));
static _Atomic(cell *) cells; // cells are never freed, so the watchdog walks them without a lock
static pthread_mutex_t cells_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_key_t cell_key;
static _Atomic uint64_t period = PERIOD_MAX;
static int time_signal;
static struct sigaction previous[NSIG];

// dc_switch(cell, call, fn) calls fn(call, cell) on the cell's stack and returns 0; dc_landing is where a
// handler makes it return 1.
int dc_switch(cell *c, dc_call *call, void (*fn)(dc_call *, cell *));
extern char dc_landing[];

#if defined(__x86_64__)
__asm__(".text\n"
	".globl dc_switch\n"
	".hidden dc_switch\n"
	".type dc_switch,@function\n"
	"dc_switch:\n"
	"	push %rbp\n	push %rbx\n	push %r12\n	push %r13\n	push %r14\n	push %r15\n"
	"	mov %rsp, 0(%rdi)\n"
	"	mov %rdi, %rbx\n"
	"	mov 8(%rdi), %rsp\n"
	"	mov %rsi, %rdi\n"
	"	mov %rbx, %rsi\n"
	"	xor %ebp, %ebp\n"
	"	call *%rdx\n"
	"	xor %eax, %eax\n"
	"1:	mov 0(%rbx), %rsp\n"
	"	pop %r15\n	pop %r14\n	pop %r13\n	pop %r12\n	pop %rbx\n	pop %rbp\n"
	"	ret\n"
	".globl dc_landing\n"
	".hidden dc_landing\n"
	"dc_landing:\n" // rbx: the cell
	"	mov $1, %eax\n"
	"	jmp 1b\n"
	".size dc_switch, .-dc_switch\n");
#elif defined(__aarch64__)
__asm__(".text\n"
	".globl dc_switch\n"
	".hidden dc_switch\n"
	".type dc_switch,%function\n"
	"dc_switch:\n"
	"	stp x29, x30, [sp, #-160]!\n"
	"	stp x19, x20, [sp, #16]\n	stp x21, x22, [sp, #32]\n	stp x23, x24, [sp, #48]\n"
	"	stp x25, x26, [sp, #64]\n	stp x27, x28, [sp, #80]\n"
	"	stp d8, d9, [sp, #96]\n	stp d10, d11, [sp, #112]\n	stp d12, d13, [sp, #128]\n	stp d14, d15, [sp, #144]\n"
	"	mov x9, sp\n"
	"	str x9, [x0]\n"
	"	mov x19, x0\n"
	"	ldr x9, [x0, #8]\n"
	"	mov sp, x9\n"
	"	mov x0, x1\n"
	"	mov x1, x19\n"
	"	mov x29, xzr\n"
	"	blr x2\n"
	"	mov w0, wzr\n"
	"1:	ldr x9, [x19]\n"
	"	mov sp, x9\n"
	"	ldp d14, d15, [sp, #144]\n	ldp d12, d13, [sp, #128]\n	ldp d10, d11, [sp, #112]\n	ldp d8, d9, [sp, #96]\n"
	"	ldp x27, x28, [sp, #80]\n	ldp x25, x26, [sp, #64]\n"
	"	ldp x23, x24, [sp, #48]\n	ldp x21, x22, [sp, #32]\n	ldp x19, x20, [sp, #16]\n"
	"	ldp x29, x30, [sp], #160\n"
	"	ret\n"
	".globl dc_landing\n"
	".hidden dc_landing\n"
	"dc_landing:\n" // x19: the cell
	"	mov w0, #1\n"
	"	b 1b\n"
	".size dc_switch, .-dc_switch\n");
#endif

static uintptr_t saved_sp(ucontext_t *u) {
#if defined(__x86_64__)
	return (uintptr_t)u->uc_mcontext.gregs[REG_RSP];
#else
	return (uintptr_t)u->uc_mcontext.sp;
#endif
}

static uintptr_t saved_pc(ucontext_t *u) {
#if defined(__x86_64__)
	return (uintptr_t)u->uc_mcontext.gregs[REG_RIP];
#else
	return (uintptr_t)u->uc_mcontext.pc;
#endif
}

// land makes the handler return into dc_switch's exit.
static void land(cell *c, ucontext_t *u) {
#if defined(__x86_64__)
	u->uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)dc_landing;
	u->uc_mcontext.gregs[REG_RSP] = (greg_t)(uintptr_t)c->host_sp;
	u->uc_mcontext.gregs[REG_RBX] = (greg_t)(uintptr_t)c;
	u->uc_mcontext.gregs[REG_EFL] &= ~(greg_t)0x40400; // direction and alignment check, as the ABI wants them
#else
	u->uc_mcontext.pc = (uintptr_t)dc_landing;
	u->uc_mcontext.sp = (uintptr_t)c->host_sp;
	u->uc_mcontext.regs[19] = (uintptr_t)c;
#endif
}

// inside reports whether tenant code was interrupted: a call runs, and on the cell's stack.
static int inside(cell *c, ucontext_t *u) {
	if (!c || !(atomic_load_explicit(&c->seq, memory_order_relaxed) & 1)) return 0;
	uintptr_t sp = saved_sp(u);
	return sp >= (uintptr_t)c->map && sp <= (uintptr_t)c->top;
}

static void pass_on(int sig, siginfo_t *info, void *context) {
	struct sigaction *old = &previous[sig];
	if (old->sa_flags & SA_SIGINFO) {
		old->sa_sigaction(sig, info, context);
	} else if (old->sa_handler == SIG_DFL) {
		signal(sig, SIG_DFL); // the instruction faults again, now fatally
	} else if (old->sa_handler != SIG_IGN) {
		old->sa_handler(sig);
	}
}

static void on_fault(int sig, siginfo_t *info, void *context) {
	cell *c = self;
	ucontext_t *u = context;
	if (info->si_code <= 0 || !inside(c, u)) { // si_code: only what the kernel raised is a fault
		pass_on(sig, info, context);
		return;
	}
	uint8_t *at = info->si_addr;
	c->call->fault = (uint32_t)sig;
	c->call->fault_pc = saved_pc(u);
	c->call->fault_address = (uint64_t)(uintptr_t)at;
	c->call->overflow = sig == SIGSEGV && at >= c->map && at < c->map + STACK_GUARD;
	land(c, u);
}

static void on_time(int sig, siginfo_t *info, void *context) {
	cell *c = self;
	if (info->si_code != SI_TKILL || info->si_pid != getpid()) {
		pass_on(sig, info, context);
		return;
	}
	// The call may have ended since, or be between two stacks: then the watchdog looks again.
	ucontext_t *u = context;
	if (!inside(c, u) || atomic_load(&c->kill) != atomic_load(&c->seq)) return;
	c->call->fault = DC_FAULT_TIME;
	c->call->fault_pc = saved_pc(u);
	c->call->fault_address = 0;
	c->call->overflow = 0;
	land(c, u);
}

// thread_ns is the processor time a thread has used. Tenant code cannot block, so this and not the wall
// clock is its time: on a machine with more threads than cores nobody pays for the neighbours.
static uint64_t thread_ns(int tid) {
	struct timespec t;
	clockid_t clock = (clockid_t)((~(unsigned)tid << 3) | 6); // CPUCLOCK_SCHED of one thread, see clock_getres(2)
	if (clock_gettime(clock, &t) != 0) return 0;
	return (uint64_t)t.tv_sec * 1000000000ull + (uint64_t)t.tv_nsec;
}

// look notes the call a cell is in when the watchdog first sees it, and signals the thread of one that has
// computed for longer than its time since. No call pays for a clock this way; the price is that an overrun
// is noticed up to two periods late.
static void look(cell *c) {
	uint64_t seq = atomic_load(&c->seq);
	int tid = atomic_load(&c->tid);
	if (!(seq & 1) || tid == 0) return;
	uint64_t now = thread_ns(tid);
	if (seq != c->seen) {
		c->seen = seq;
		c->seen_at = now;
		return;
	}
	uint64_t timeout = atomic_load(&c->timeout);
	if (timeout == 0 || now < c->seen_at || now - c->seen_at < timeout) return;
	atomic_store(&c->kill, seq);
	syscall(SYS_tgkill, getpid(), tid, time_signal);
}

static void *watchdog(void *unused) {
	(void)unused;
	for (;;) {
		struct timespec t = {0, (long)atomic_load(&period)};
		nanosleep(&t, NULL);
		for (cell *c = atomic_load(&cells); c; c = c->next) look(c);
	}
	return NULL;
}

static void leave_cell(void *value) {
	cell *c = value;
	atomic_store(&c->tid, 0);
	self = NULL;
}

static cell *unused_cell(void) {
	for (cell *c = atomic_load(&cells); c; c = c->next)
		if (atomic_load(&c->tid) == 0) return c;
	return NULL;
}

static cell *new_cell(void) {
	uint8_t *map = mmap(NULL, STACK_GUARD + STACK_SIZE, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (map == MAP_FAILED) return NULL;
	if (mprotect(map, STACK_GUARD, PROT_NONE) != 0) {
		munmap(map, STACK_GUARD + STACK_SIZE);
		return NULL;
	}
	// A page of its own: cells of two threads must not share a cache line.
	cell *c = mmap(NULL, sizeof(cell), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (c == MAP_FAILED) {
		munmap(map, STACK_GUARD + STACK_SIZE);
		return NULL;
	}
	c->map = map;
	c->top = map + STACK_GUARD + STACK_SIZE;
	c->guest_sp = c->top - 64;
	c->next = atomic_load(&cells);
	return c;
}

static cell *enter_cell(void) {
	pthread_mutex_lock(&cells_lock);
	cell *c = unused_cell();
	if (!c && (c = new_cell())) atomic_store(&cells, c);
	if (c) atomic_store(&c->tid, (int)syscall(SYS_gettid));
	pthread_mutex_unlock(&cells_lock);
	if (c) pthread_setspecific(cell_key, c);
	self = c;
	return c;
}

static void perform(dc_call *call, cell *c) {
	const dc_image *image = call->image;
	uint8_t *limit = c->map + STACK_GUARD + STACK_RESERVE;
	switch (call->op) {
	case DC_INIT:
		call->result = image->init(image->function, call->mem, call->len, call->fuel, limit, &call->request, &call->out);
		return;
	case DC_START:
		if (call->dirty) image->reset(call->mem);
		call->dirty = 1;
		call->result = image->start(call->mem, &call->request, call->fuel, limit, &call->out);
		return;
	case DC_ANSWER:
		call->result = image->answer(call->mem, &call->answer, limit, &call->out);
		return;
	case DC_RESET:
		image->reset(call->mem);
		call->dirty = 0;
		call->result = 0;
	}
}

// hasten makes the watchdog look often enough for the shortest timeout in use.
static void hasten(uint64_t timeout) {
	uint64_t want = timeout / 8;
	if (timeout == 0 || want >= atomic_load_explicit(&period, memory_order_relaxed)) return;
	atomic_store(&period, want < PERIOD_MIN ? PERIOD_MIN : want);
}

int dc_run(dc_call *call) {
	cell *c = self;
	if (__builtin_expect(!c, 0) && !(c = enter_cell())) return ENOMEM;
	hasten(call->timeout);
	call->fault = 0;
	c->call = call;
	atomic_store_explicit(&c->timeout, call->timeout, memory_order_relaxed);
	uint64_t seq = atomic_load_explicit(&c->seq, memory_order_relaxed);
	atomic_store_explicit(&c->seq, seq + 1, memory_order_release);
	dc_switch(c, call, perform);
	atomic_store_explicit(&c->seq, seq + 2, memory_order_release);
	if (__builtin_expect(call->fault || call->out.stop == DC_STOP_DEPTH, 0))
		madvise(c->map + STACK_GUARD, STACK_SIZE - STACK_KEEP, MADV_DONTNEED);
	return 0;
}

int dc_nothing(dc_call *call) { return (int)call->op; }

static int install(int sig, void (*handler)(int, siginfo_t *, void *)) {
	struct sigaction act;
	memset(&act, 0, sizeof act);
	act.sa_sigaction = handler;
	act.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
	sigfillset(&act.sa_mask); // as Go's own handlers do
	return sigaction(sig, &act, &previous[sig]) == 0 ? 0 : errno;
}

static int start_watchdog(void) {
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	pthread_t thread;
	pthread_attr_t attr;
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 64 << 10);
	pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
	int err = pthread_create(&thread, &attr, watchdog, NULL);
	pthread_attr_destroy(&attr);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return err;
}

int dc_guard_init(void) {
	static const int faults[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP};
	int err = pthread_key_create(&cell_key, leave_cell);
	if (err) return err;
	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
		if ((err = install(faults[i], on_fault))) return err;
	time_signal = SIGRTMIN + 5;
	if ((err = install(time_signal, on_time))) return err;
	return start_watchdog();
}
